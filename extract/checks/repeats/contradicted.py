"""Contradictions: a headline's figure that the text states with another value.

Nearly every figure of a headline stands in the text again. One whose value does not, and which nothing in the text
adds up to, is contradicted by the figure that tells what the headline tells: as the first of its sort in the sentences
that the text begins with, in the headline's words, beside other figures of the headline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.alike import AS_WRITTEN, Pair, close, last_stem, pair, weight
from extract.checks.repeats.apart import added, compared, doubts, of_piece, told_apart
from extract.checks.repeats.derivable import derivable, in_parts, reckoned, stands_in
from extract.checks.repeats.headlines import in_prose
from extract.checks.repeats.wording import content, verbatim
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.checks.repeats.headlines import Parts

# How much it tells that two figures are meant to be one: so many stems that their sentences share, nearly all of the
# headline's, one last word of their names, the place among the sentences with figures, another figure of the headline
# beside; and what tells against it: other names, values far apart.
SHARED: Final = (0, 3, 5, 5, 6)
NEARLY_ALL, FULL = 0.75, 2
HEAD, UNLIKE = 1, 2
FIRST, LATE = (3, 1, 0, 0), -2
ANCHORED: Final = 2
TIMES, FAR = 5, 5
TAKEN_UP: Final = 4  # "the $640 million expansion will …", where the headline has an expansion of so much
NAMING: Final = 40  # characters behind a headline's amount in which the noun of it stands
THE: Final = re.compile(r"\b[Tt]he\s$")
# What an amount names, and what comes then: its verb, or what tells which one of several is meant.
NAMED: Final = re.compile(
    r"\s(?P<noun>(?:[a-z-]+ )??[a-z-]{3,})"
    r"(?:(?P<verb>(?= (?:now |also |then )?"
    r"(?:is|was|will|would|has|have|had|must|can|could|may|should|goes|covers?|costs?|needs?)\b))"
    r"|(?= (?:that|which|who|of|to|for|from|in|at|by|between|with|[a-z]+ed|sold|built|bought|held|made|won|lost)\b))"
)
SLIP: Final = 4  # times that a count may be another by a slip
AHEAD: Final = 4  # by so much what tells the whole is ahead of those that tell the parts
NEEDED: Final = 7
OWN: Final = frozenset("its their our his her my all".split())
IN_ROUND: Final = (2, 3, 4, 5, 10)  # of which a number is more likely a share
AGAIN, NEVER = 11, 99  # where the text has the headline's value as well


def contradicted(reading: Reading, head: Mention, parts: Parts) -> Pair | None:
    """The mention that states a headline's figure otherwise; None where any figure of the text may be the same."""
    if head.figure.high is not None or in_prose(reading.text, head.start):
        return None
    if head.figure.of is not None and head.figure.of in IN_ROUND:
        return None  # "3 out of 4 firms": a share, not firms that were counted
    alike = parts.later.first(head)
    found = _best(reading, head, alike, parts)
    if found is None or found[1] < _needed(reading, found, parts):
        return None
    best = found[0]
    if "\n" not in head.frame.text[head.end : best.other.start]:
        return None  # one paragraph: neither of its sentences is a headline
    if derivable(reading, best, alike) or (found[1] < AGAIN and reckoned(best, alike)):
        return None
    told = {m: strength(reading, p, parts) for m in alike if (p := pair(head, m))}
    near = [m for m in told if told[m] > found[1] - AHEAD and not _follows(best.other, m)]
    return None if in_parts(best, alike, near) else best


def _needed(reading: Reading, found: tuple[Pair, int], parts: Parts) -> int:
    """How much must tell that two figures are one: much more where the text has the headline's value as well."""
    head = found[0].one
    again = [p for m in parts.later.like(head) if _may_agree(head, m) and (p := pair(head, m))]
    if any(p.other.sentence == found[0].other.sentence or strength(reading, p, parts) >= found[1] for p in again):
        return NEVER  # a sentence that has the headline's value does not contradict it
    return AGAIN if again or stands_in(reading, head) else NEEDED


def _may_agree(head: Mention, other: Mention) -> bool:
    """Whether a figure of the sort has the headline's value; small numbers of quite other things do not count."""
    found = pair(head, other)
    if not close(head, other) or (found is not None and not found.rounds):
        return False
    if found is None or found.words or found.named:
        return True
    return weight(head.figure) > 0 and AS_WRITTEN in (head.figure.bound, other.figure.bound)


def _best(reading: Reading, head: Mention, alike: Sequence[Mention], parts: Parts) -> tuple[Pair, int] | None:
    """The mention that says most of what the headline says, and how much; None where another one says as much."""
    found = [(p, strength(reading, p, parts)) for m in alike if (p := pair(head, m)) and may_be(reading, p, parts)]
    if not found:
        return None
    best = max(found, key=lambda one: one[1])
    most = [p.other for p, told in found if told == best[1]]
    value = best[0].other.stated.value
    rivals = [m for m in most if m.stated.value != value and not _follows(best[0].other, m)]
    return None if rivals or not best[0].differs else best


def _follows(whole: Mention, other: Mention) -> bool:
    """Whether a figure may be a part that is told behind its whole: "193 projects, among them 96 of power"."""
    return other.sentence == whole.sentence and other.start > whole.start and other.stated.value < whole.stated.value


def may_be(reading: Reading, found: Pair, parts: Parts) -> bool:
    """Whether nothing tells two mentions apart, or gives the other to another headline figure."""
    if _apart(found):
        return False  # "three towns are rewarded", where 18 towns were visited
    if added(found.other) and not added(found.one):
        return False  # "five more bodies", where the headline has eight
    if _is_all(found.other) and not _is_all(found.one):
        return False  # "the nine firms", where the headline tells what three of them did
    if told_apart(found.one, found.other, parts.start, narrower=not _anchored(reading, found, parts)):
        return False
    if of_piece(found.one, found.other):
        return False
    beside = (m for m in parts.heads if m is not found.one and m.sentence == found.one.sentence)
    return not any(m.sort == found.other.sort and close(m, found.other) for m in beside)


def _is_all(mention: Mention) -> bool:
    """Whether a count is that of all there are: "its nine firms", "Tamba's nine firms"."""
    frame, before = mention.frame, mention.figure.left - 1
    return mention.figure.type == "count" and (frame.has(before, BIT["possessive"]) or frame.word(before) in OWN)


def strength(reading: Reading, found: Pair, parts: Parts) -> int:
    """How much tells that two figures are meant to be one."""
    order = parts.order.get(found.other.sentence, 0 if found.other.start < parts.start else len(FIRST))
    told = SHARED[min(found.words, len(SHARED) - 1)] + FULL * (found.words >= NEARLY_ALL * found.of)
    told += HEAD if found.head else -UNLIKE * _unlike(found)
    told += FIRST[order] if order < len(FIRST) else LATE
    told += ANCHORED * _anchored(reading, found, parts) - FAR * _far(found)
    told += AGAIN * _verbatim(reading, found) + TAKEN_UP * _taken_up(found, parts)
    return told - doubts(found.one, found.other, parts.start) - compared(found.other)


def _verbatim(reading: Reading, found: Pair) -> bool:
    """Whether a figure stands in the very words of the headline ("from 53.7 km to 58.0 km on the Tamba road")."""
    a, b = found.one, found.other
    return verbatim(reading.text, (a.start, a.end), (b.start, b.end))


def _taken_up(found: Pair, parts: Parts) -> int:
    """+1 where "the $640 million expansion", "the 43 projects" are the headline's, -1 where it is told which are meant.

    "The $50,000 fine that the council had asked for" is not the one that the headline tells of.
    """
    title, frame = found.one.frame, found.other.frame
    named = NAMED.match(frame.text, found.other.end, frame.end)
    if named is None or not THE.search(frame.text, frame.start, found.other.start):
        return 0
    if found.one.figure.type == "count":
        before = (m for m in parts.body if m.start < found.other.start and m.figure.type == "count")
        if not found.head or any(last_stem(m.figure) == last_stem(found.other.figure) for m in before):
            return 0  # of those told before, rather
    elif found.one.figure.type != "money":
        return 0
    told = title.text[found.one.end : min(title.end, found.one.end + NAMING)].lower().split()
    noun = named["noun"].split()
    if noun[-1] not in told:
        return 0
    return 1 if named["verb"] is not None and set(noun) <= set(told) else -1


def _unlike(found: Pair) -> bool:
    """Whether the two are of things with other names: "airlines" and "carriers", "output" and "exports"."""
    a, b = found.one.figure, found.other.figure
    if a.type == "count":
        return bool(a.noun and b.noun)
    last = last_stem(a)
    return bool(a.type != "money" and last and b.metric) and last not in content(found.other.frame)


def _far(found: Pair) -> bool:
    """Whether one value is many times the other."""
    small, big = sorted((abs(found.one.stated.value), abs(found.other.stated.value)))
    return big > TIMES * small


def _apart(found: Pair) -> bool:
    """Whether two counts are so far apart that the one is no slip for the other."""
    small, big = sorted((found.one.stated.value, found.other.stated.value))
    return found.one.figure.type == "count" and big > SLIP * small


def _anchored(reading: Reading, found: Pair, parts: Parts) -> bool:
    """Whether another figure of the headline stands beside the other one as it does beside the first."""
    beside = [m for m in parts.heads if m.sentence == found.one.sentence and m.start != found.one.start]
    here = found.other.sentence
    there = [m for at in (here - 1, here) for m in reading.of_sentence(at) if m.start >= parts.start]
    return any(a.sort == b.sort and a.stated.value == b.stated.value for a in beside for b in there)
