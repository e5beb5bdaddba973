"""What a text tells by other figures: a headline's figure that is the sum, difference or product of the text's."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.alike import RARE, SMALL, last_stem, unhedged, weight
from extract.checks.repeats.wording import stems
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.checks.repeats.alike import Pair

EACH: Final = re.compile(r"[^.;,)]{0,40}\b(?:each|apiece|per(?! ?cent)|a piece)\b|\s+every\b", re.IGNORECASE)
# What opens a sentence, or a clause, about parts of what was told before.
AMONG: Final = re.compile(
    r"\b(?:among|of|in|from|out of) (?:them|these|those|which|whom)\b|\b(?:among|of) the (?:\d[\d,.]*|total|[a-z]+s)\b"
    r"|\bincluding\b|\bthe (?:remaining|rest|other)\b",
    re.IGNORECASE,
)
NEAR: Final = 200  # characters before a figure in which such words stand
WHOLELESS: Final = ("percentage", "ranking")  # figures that are no sums of others
MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
MOST_TERMS: Final = 12  # figures of one sort that are added up by twos
TWO: Final = 2
MANY_TIMES: Final = Decimal("2.5")  # no slip of the pen, but another figure


def stands_in(reading: Reading, head: Mention) -> bool:
    """Whether the number of a headline's figure stands below it where no figure was read."""
    numbers = [head.frame.items[k] for k in range(head.figure.i, head.figure.j) if head.frame.has(k, NUMBER)]
    inside = [item for item in numbers if head.start <= item.start < head.end]
    return any(stands(reading, reading.text[item.start : item.end].strip(), head.frame.end) for item in inside)


def stands(reading: Reading, number: str, start: int) -> bool:
    """Whether a number stands there, apart from the figures that were read."""
    alone = re.compile(rf"(?<![\w.,:/-]){re.escape(number)}(?![\w:/-]|[.,]\d| {MONTH})", re.IGNORECASE)
    mentions = reading.mentions
    for found in alone.finditer(reading.text, start):
        at = bisect_right(mentions, found.start(), key=lambda m: m.start) - 1
        dated = re.search(rf"{MONTH}\.? $", reading.text[max(0, found.start() - 12) : found.start()], re.IGNORECASE)
        if not dated and (at < 0 or mentions[at].end <= found.start()):
            return True
    return False


def derivable(reading: Reading, found: Pair, alike: Sequence[Mention]) -> bool:
    """Whether the headline's figure may be reckoned with the other: "250 mln of notes and 250 mln of bonds"."""
    head, other = found.one, found.other
    if EACH.match(reading.text, other.end):
        return True
    rest = head.stated.value - other.stated.value
    if head.stated.whole and rest > SMALL and stands(reading, f"{rest:f}", head.frame.end):
        return True
    if head.figure.type in WHOLELESS:
        return False
    return any(_meets(head, value) for value in _with_other(found, alike))


def reckoned(found: Pair, alike: Sequence[Mention]) -> bool:
    """Whether other figures of a sentence make the headline's figure, so that it stands there though unsaid."""
    if found.one.figure.type in WHOLELESS:
        return False
    here = [m.stated.value for m in alike if m.sentence == found.other.sentence and m is not found.other]
    made = [sum(here), *_by_twos(here[:MOST_TERMS])]
    low, high = sorted((found.one.stated.value, found.other.stated.value))
    if (
        high >= MANY_TIMES * low
    ):  # "$4.1 billion committed": "… $11.06 billion to date. Now 3.65 billion and 450 million …"
        beside = {m.sentence for m in alike} - {found.other.sentence}
        rows = ([m.stated.value for m in alike if m.sentence == n] for n in beside)
        made += [sum(row) for row in rows if len(row) == TWO]
    return any(_meets(found.one, value) for value in made)


def _by_twos(values: Sequence[Decimal]) -> Iterator[Decimal]:
    for a, b in combinations(values, 2):
        yield a + b
        yield abs(a - b)


def _with_other(found: Pair, alike: Sequence[Mention]) -> Iterator[Decimal | int]:
    """What the other figure makes with those of its sentence, in all or with one of them, or with one near by."""
    head, other = found.one, found.other
    here = [m for m in alike if m.sentence == other.sentence]
    value = other.stated.value
    if value < head.stated.value:
        yield sum(m.stated.value for m in here if m.stated.value < head.stated.value)
    yield from (abs(value - m.stated.value) for m in here if m is not other)
    rest = head.stated.value - value
    for m in alike:
        beside = abs(m.sentence - other.sentence) <= 1 or weight(head.figure) == RARE
        if m is not other and beside and (rest > SMALL or _one_noun(head, m)) and not is_part(other, m):
            yield value + m.stated.value


def is_part(whole: Mention, other: Mention) -> bool:
    """Whether a figure behind another is told as a part of it: "27 projects. Among them 15 are of industry"."""
    if other.start <= whole.start:
        return False
    begin = max(other.frame.start, other.start - NEAR, whole.end)
    return AMONG.search(other.frame.text, begin, other.start) is not None


def _is_narrower(whole: Mention, other: Mention) -> bool:
    """ "15 industrial projects" behind "27 projects"."""
    about, over = (stems(m.figure.noun or m.figure.metric or "") for m in (whole, other))
    return other.start > whole.start and bool(about) and about < over


def in_parts(best: Pair, alike: Sequence[Mention], near: Sequence[Mention]) -> bool:
    """Whether a text of several smaller figures of one name may tell piecemeal what its headline tells in all.

    `near` are those of the figures that say nearly as much of what the headline says.
    """
    head = best.one
    if head.figure.type in WHOLELESS:
        return False
    alike, near = ([m for m in of if _is_piece(best, m)] for of in (alike, near))
    smaller, rivals = ({m.stated.value for m in of} for of in (alike, near))
    places = {m.figure.place for m in near} - {None}
    if best.other.stated.value not in smaller or len(rivals) < TWO:
        return False
    return len(smaller) > TWO or len(places) >= TWO


def _is_piece(best: Pair, other: Mention) -> bool:
    if is_part(best.other, other) or _is_narrower(best.other, other):
        return False
    return other.stated.value < best.one.stated.value and _one_noun(best.one, other)


def _one_noun(one: Mention, other: Mention) -> bool:
    return not last_stem(other.figure) or last_stem(one.figure) == last_stem(other.figure)


def _meets(head: Mention, value: Decimal | int) -> bool:
    rounded = unhedged(head).rounded
    return (rounded.low is None or rounded.low <= value) and (rounded.high is None or value <= rounded.high)
