"""Contradictions: a headline's figure that the text states with another value.

Nearly every figure of a headline stands in the text again. Where it does not, the headline most often has a sum, a
difference or the whole of what the text gives in parts; so much must speak against that before anything is objected.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import combinations
from typing import TYPE_CHECKING, Final

from extract.checks.alike import SMALL, UNHEDGED, Pair, close, last_stem, pair, weight
from extract.checks.apart import told_apart
from extract.checks.wording import content
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from extract.checks.headlines import Parts
    from extract.checks.mentions import Mention, Reading

NUMBER: Final = BIT["number"]
EACH: Final = re.compile(r"[^.;,]{0,40}\b(?:each|apiece|per|a piece|every)\b", re.IGNORECASE)
# What stands before the figure of another time or thing: "rose 13.2 pct, compared with 7.8 pct".
COMPARED: Final = re.compile(
    r"\b(?:compared|against|versus|vs|from|after|following|instead|than|above|below|over|up|down|of which|among"
    r"|including|such as)\b",
    re.IGNORECASE,
)
FAR: Final = 20  # times; so far apart are the amounts of different things
TWO: Final = 2
WHOLELESS: Final = ("percentage", "ranking")  # figures that are no sums of others
MOST_TERMS: Final = 12  # figures of one sort that are added up by twos


# (shared stems, their share of the headline's stems) that are needed: where the figures' nouns or metrics have one
# last word; where they share two words; and in a sentence further down. Where the text has the headline's value as
# well, nearly the whole headline must stand beside the other one.
HEADED, NAMED, LATER, AGAIN = (2, 0.4), (2, 0.5), (3, 0.6), (3, 0.75)
COUNTED, OTHER, NEARLY_ALL = (1, 0.33), (2, 0.5), (3, 0.75)


def contradicted(reading: Reading, head: Mention, parts: Parts) -> Pair | None:
    """The mention that states a headline's figure otherwise; None where any figure of the text may be the same."""
    if head.figure.bound not in UNHEDGED or head.figure.high is not None:
        return None
    later = [m for m in (*parts.heads, *parts.body) if m.start > head.start and m.sentence != head.sentence]
    alike = [m for m in later if _sort(m) == _sort(head)]
    early = [m for m in alike if m.end <= parts.lead]
    best = _best(head, early, parts)
    if best is not None:
        told = best.other.frame.end
        if any(parts.start <= m.start < told and _may_agree(head, m) for m in alike) or stands_in(
            reading, head, 0, told
        ):
            return None
    again = bool(alike) and (any(_may_agree(head, m) for m in alike) or stands_in(reading, head, 0, None))
    if best is not None and (_says_again(best) if again or has_parts(best, alike) else says_the_same(best)):
        return None if adds_up(reading, best, early, early=True) else best
    best = _best(head, alike, parts)
    if again or best is None or not best.head or not _reaches(best, LATER) or has_parts(best, alike):
        return None
    return None if adds_up(reading, best, alike, early=False) else best


def _may_agree(head: Mention, other: Mention) -> bool:
    """Whether a figure of the sort has the headline's value; small numbers of quite other things do not count."""
    found = pair(head, other)
    related = found is None or found.words > 0 or found.named > 0 or weight(head.figure) > 0
    return related and close(head, other)


def _sort(mention: Mention) -> tuple[str, str | None, str | None]:
    return mention.figure.type, mention.figure.unit, mention.figure.currency


def _best(head: Mention, alike: Sequence[Mention], parts: Parts) -> Pair | None:
    """The mention that says most of what the headline says; None where another one says as much."""
    pairs = [found for m in alike if (found := pair(head, m)) and found.differs and may_be(found, parts.heads)]
    if not pairs:
        return None
    best = max(pairs, key=_rank)
    if best.outcome.verdict != "inconsistent":
        return None
    return None if any(_rivals(best, m) for m in alike if m is not best.other) else best


def _rank(found: Pair) -> tuple[int, int, bool]:
    return found.words, found.named, found.head


def _rivals(best: Pair, other: Mention) -> bool:
    """Whether another figure of the sort may be the headline's as well."""
    found = pair(best.one, other)
    if found is None or _rank(found) < _rank(best) or other.figure.value == best.other.figure.value:
        return False
    if not found.differs:
        return False
    if _far(best.one, other) and not _far(best.one, best.other):
        return False  # "raise 14.6 mln stg at 320p a share"
    between = other.frame.text[best.other.end : other.start]
    return not (other.sentence == best.other.sentence and other.start > best.other.end and COMPARED.search(between))


def _far(one: Mention, other: Mention) -> bool:
    """Whether one value is many times the other."""
    small, big = sorted((abs(one.stated.value), abs(other.stated.value)))
    return big > FAR * small


def may_be(found: Pair, heads: Sequence[Mention]) -> bool:
    """Whether nothing tells two mentions of different values apart, or gives the other to another headline figure."""
    one, other = found.one, found.other
    if told_apart(one, other):
        return False
    beside = (m for m in heads if m is not one and m.sentence == one.sentence)
    return not any(_sort(m) == _sort(other) and close(m, other) for m in beside)


def says_the_same(found: Pair) -> bool:
    """Whether two sentences tell the same with another value: enough of the headline, and its figure's noun."""
    if found.head:
        return _reaches(found, HEADED) or (found.one.figure.type == "count" and _reaches(found, COUNTED))
    if found.one.figure.type == "count" or found.other.figure.bound not in UNHEDGED:
        return False
    metric = last_stem(found.one.figure)
    if metric and found.one.figure.type != "money" and metric not in content(found.other.frame):
        return False  # "industrial output" and "industrial exports"
    if (found.named and found.words == found.of >= TWO) or _reaches(found, NEARLY_ALL):
        return True
    if found.named >= TWO:
        return _reaches(found, NAMED)
    unnamed = found.one.figure.type == "quantity" and not (found.one.figure.metric and found.other.figure.metric)
    return (found.one.figure.type == "money" or unnamed) and _reaches(found, OTHER)


def _says_again(found: Pair) -> bool:
    return found.head and _reaches(found, AGAIN)


def _reaches(found: Pair, needed: tuple[int, float]) -> bool:
    return found.words >= needed[0] and found.words >= needed[1] * found.of


def stands_in(reading: Reading, head: Mention, start: int, end: int | None) -> bool:
    """Whether the number of a headline's figure stands below it, between two places where no figure was read."""
    numbers = [head.frame.items[k] for k in range(head.figure.i, head.figure.j) if head.frame.has(k, NUMBER)]
    text = reading.document.text
    return any(
        stands(reading, text[item.start : item.end].strip(), max(start, head.frame.end), end) for item in numbers
    )


def stands(reading: Reading, number: str, start: int, end: int | None = None) -> bool:
    """Whether a number stands there, apart from the figures that were read."""
    alone = re.compile(rf"(?<![\w.,]){re.escape(number)}(?![\w]|[.,]\d)", re.IGNORECASE)
    text, mentions = reading.document.text, reading.mentions
    for found in alone.finditer(text, start, len(text) if end is None else end):
        at = bisect_right(mentions, found.start(), key=lambda m: m.start) - 1
        if at < 0 or mentions[at].end <= found.start():
            return True
    return False


def adds_up(reading: Reading, found: Pair, alike: Sequence[Mention], *, early: bool) -> bool:
    """Whether the headline's figure may be a sum or a multiple: "250 mln of notes and 250 mln of bonds", "5 each"."""
    head, other = found.one, found.other
    if EACH.match(reading.document.text, other.end):
        return True
    value, own = head.stated.value, other.stated.value
    rest = value - own
    if head.stated.whole and rest > SMALL and stands(reading, f"{rest:f}", head.frame.end):
        return True
    if head.figure.type in WHOLELESS:
        return False
    here = [m.stated.value for m in alike if m.sentence == other.sentence and m.stated.value < value]
    terms = [m.stated.value for m in alike if m is not other and (rest > SMALL or _one_noun(head, m))]
    pairs = combinations([m.stated.value for m in alike if m.stated.value < value][:MOST_TERMS], 2)
    added = [here, *combinations(here[:MOST_TERMS], 2), *((own, term) for term in terms)]
    return any(_meets(head, sum(values)) for values in (added if early else [*added, *pairs]))


def has_parts(best: Pair, alike: Sequence[Mention]) -> bool:
    """Whether a text of several smaller figures of one name may tell piecemeal what its headline tells in all."""
    head = best.one
    if head.figure.type in WHOLELESS:
        return False
    smaller = {m.stated.value for m in alike if m.stated.value < head.stated.value and _one_noun(head, m)}
    return best.other.stated.value in smaller and len(smaller) > TWO


def _one_noun(one: Mention, other: Mention) -> bool:
    return not last_stem(other.figure) or last_stem(one.figure) == last_stem(other.figure)


def _meets(head: Mention, value: Decimal | int) -> bool:
    rounded = head.stated.rounded
    return (rounded.low is None or rounded.low <= value) and (rounded.high is None or value <= rounded.high)
