"""What a text tells by other figures: a headline's figure that is the sum, difference or product of the text's."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import combinations
from typing import TYPE_CHECKING, Final

from extract.checks.alike import SMALL, last_stem, unhedged
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from extract.checks.alike import Pair
    from extract.checks.mentions import Mention, Reading

NUMBER: Final = BIT["number"]
EACH: Final = re.compile(r"[^.;,]{0,40}\b(?:each|apiece|per(?! ?cent)|a piece|every)\b", re.IGNORECASE)
WHOLELESS: Final = ("percentage", "ranking")  # figures that are no sums of others
MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
MOST_TERMS: Final = 12  # figures of one sort that are added up by twos
TWO: Final = 2


def stands_in(reading: Reading, head: Mention) -> bool:
    """Whether the number of a headline's figure stands below it where no figure was read."""
    numbers = [head.frame.items[k] for k in range(head.figure.i, head.figure.j) if head.frame.has(k, NUMBER)]
    text = reading.document.text
    inside = [item for item in numbers if head.start <= item.start < head.end]
    return any(stands(reading, text[item.start : item.end].strip(), head.frame.end) for item in inside)


def stands(reading: Reading, number: str, start: int) -> bool:
    """Whether a number stands there, apart from the figures that were read."""
    alone = re.compile(rf"(?<![\w.,:/-]){re.escape(number)}(?![\w:/-]|[.,]\d| {MONTH})", re.IGNORECASE)
    mentions = reading.mentions
    for found in alone.finditer(reading.document.text, start):
        at = bisect_right(mentions, found.start(), key=lambda m: m.start) - 1
        dated = re.search(
            rf"{MONTH}\.? $", reading.document.text[max(0, found.start() - 12) : found.start()], re.IGNORECASE
        )
        if not dated and (at < 0 or mentions[at].end <= found.start()):
            return True
    return False


def derivable(reading: Reading, found: Pair, alike: Sequence[Mention]) -> bool:
    """Whether the headline's figure may be reckoned: "250 mln of notes and 250 mln of bonds", "5 each"."""
    head, other = found.one, found.other
    if EACH.match(reading.document.text, other.end):
        return True
    rest = head.stated.value - other.stated.value
    if head.stated.whole and rest > SMALL and stands(reading, f"{rest:f}", head.frame.end):
        return True
    if head.figure.type in WHOLELESS:
        return False
    return any(_meets(head, value) for value in _reckoned(found, alike))


def _reckoned(found: Pair, alike: Sequence[Mention]) -> Iterator[Decimal | int]:
    """What the figures of a sentence make in all or by twos, and the other figure with any of the text."""
    head, other = found.one, found.other
    values = [m.stated.value for m in alike if m.sentence == other.sentence]
    smaller = [value for value in values if value < head.stated.value]
    yield sum(smaller)
    yield from (a + b for a, b in combinations(smaller[:MOST_TERMS], 2))
    yield from (abs(a - b) for a, b in combinations(values[:MOST_TERMS], 2))
    rest = head.stated.value - other.stated.value
    yield from (
        other.stated.value + m.stated.value for m in alike if m is not other and (rest > SMALL or _one_noun(head, m))
    )


def in_parts(best: Pair, alike: Sequence[Mention], near: Sequence[Mention]) -> bool:
    """Whether a text of several smaller figures of one name may tell piecemeal what its headline tells in all.

    `near` are those of the figures that say nearly as much of what the headline says.
    """
    head = best.one
    if head.figure.type in WHOLELESS:
        return False
    smaller, rivals = ({m.stated.value for m in of if _is_part(head, m)} for of in (alike, near))
    places = {m.figure.place for m in near if _is_part(head, m)} - {None}
    if best.other.stated.value not in smaller or len(rivals) < TWO:
        return False
    return len(smaller) > TWO or len(places) >= TWO


def _is_part(head: Mention, other: Mention) -> bool:
    return other.stated.value < head.stated.value and _one_noun(head, other)


def _one_noun(one: Mention, other: Mention) -> bool:
    return not last_stem(other.figure) or last_stem(one.figure) == last_stem(other.figure)


def _meets(head: Mention, value: Decimal | int) -> bool:
    rounded = unhedged(head).rounded
    return (rounded.low is None or rounded.low <= value) and (rounded.high is None or value <= rounded.high)
