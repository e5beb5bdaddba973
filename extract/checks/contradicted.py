"""Contradictions: a headline's figure that the text states with another value.

Nearly every figure of a headline stands in the text again. Where it does not, the headline most often has a sum, a
difference or the whole of what the text gives in parts; so much must speak against that before anything is objected.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from extract.checks.alike import SMALL, UNHEDGED, Pair, close, last_stem, pair, weight
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from extract.checks.headlines import Parts
    from extract.checks.mentions import Mention, Reading

NUMBER: Final = BIT["number"]
EACH: Final = re.compile(r"[^.;,]{0,40}\b(?:each|apiece|per|a piece|every)\b", re.IGNORECASE)
FURTHER: Final = re.compile(r"\b(?:additional|extra|further|another|more(?! than)|remaining|other|rest)\b", re.IGNORECASE)
NEW: Final = re.compile(rf"{FURTHER.pattern}|\bnew(?:ly)?\b", re.IGNORECASE)
# What stands before the figure of another time or thing: "rose 13.2 pct, compared with 7.8 pct".
COMPARED: Final = re.compile(
    r"\b(?:compared|against|versus|vs|from|after|following|instead|than|above|below|of which|among|including|such as|over|up|down)\b",
    re.IGNORECASE,
)
BESIDE: Final = 30  # characters
FAR: Final = 20  # times; so far apart are the amounts of different things
MOST_TERMS: Final = 12  # figures of one sort that are added up by twos


class Needed(NamedTuple):
    """How many shared stems are needed, and which share of the headline's stems they must be.

    `headed`: for figures whose nouns or metrics have one last word; `named`: that share any word; `counted`: for
    counts of what has two names; `other`: for other figures.
    """

    headed: tuple[int, float]
    named: tuple[int, float]
    counted: tuple[int, float]
    other: tuple[int, float]


NEVER: Final = (99, 1.0)
LEAD: Final = Needed((1, 0.3), (2, 0.5), (4, 0.7), (2, 0.5))
LEAD_AGAIN: Final = Needed((2, 0.5), (3, 0.6), NEVER, (3, 0.7))  # where the text has the headline's value as well
LATER: Final = Needed((3, 0.6), (3, 0.6), NEVER, (4, 0.75))


def contradicted(reading: Reading, head: Mention, parts: Parts) -> Pair | None:
    """The mention that states a headline's figure otherwise; None where any figure of the text may be the same."""
    if head.figure.bound not in UNHEDGED or head.figure.high is not None:
        return None
    later = [m for m in (*parts.heads, *parts.body) if m.start > head.start and m.sentence != head.sentence]
    alike = [m for m in later if _sort(m) == _sort(head)]
    early = [m for m in alike if m.end <= parts.lead]
    if stands_in(reading, head) or any(_may_agree(head, m) for m in early if m.start >= parts.start):
        return None
    again = any(_may_agree(head, m) for m in alike)
    best = _best(head, early, parts)
    if best is not None and says_the_same(best, LEAD_AGAIN if again else LEAD):
        return None if adds_up(reading, best, early, early=True) else best
    best = _best(head, alike, parts)
    if again or best is None or not says_the_same(best, LATER):
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
    """Whether nothing tells two mentions of different values apart: a hedge, a stage, a whole, another headline figure."""
    a, b = found.one.figure, found.other.figure
    if b.high is not None or a.change != b.change or a.of != b.of:
        return False
    if a.status and b.status and a.status != b.status:
        return False
    taken = any(_sort(m) == _sort(found.other) and close(m, found.other) for m in heads
        if m is not found.one and m.sentence == found.one.sentence)
    further = FURTHER.search(_around(found.one)) and not NEW.search(_around(found.other))
    return not taken and not further


def _around(mention: Mention) -> str:
    """The words beside a figure."""
    frame = mention.frame
    return frame.text[max(frame.start, mention.start - BESIDE) : min(frame.end, mention.end + BESIDE)]


def says_the_same(found: Pair, needed: Needed) -> bool:
    """Whether two sentences tell the same with another value: enough of the headline, and its figure's noun."""
    if found.other.figure.bound not in UNHEDGED and not found.named:
        return False
    if found.head:
        return _reaches(found, needed.headed)
    if found.named:
        return _reaches(found, needed.named)
    return _reaches(found, needed.counted if found.one.figure.type == "count" else needed.other)


def _reaches(found: Pair, needed: tuple[int, float]) -> bool:
    return found.words >= needed[0] and found.words >= needed[1] * found.of


def stands_in(reading: Reading, head: Mention) -> bool:
    """Whether the number of a headline's figure stands in the text where no figure was read."""
    numbers = [head.frame.items[k] for k in range(head.figure.i, head.figure.j) if head.frame.has(k, NUMBER)]
    text = reading.document.text
    return any(stands(reading, text[item.start : item.end].strip(), head.frame.end) for item in numbers)


def stands(reading: Reading, number: str, start: int) -> bool:
    """Whether a number stands in the text from `start` on, apart from the figures that were read."""
    alone = re.compile(rf"(?<![\w.,]){re.escape(number)}(?![\w]|[.,]\d)", re.IGNORECASE)
    spans = [(m.start, m.end) for m in reading.mentions]
    return any(
        not any(a <= found.start() < b for a, b in spans) for found in alone.finditer(reading.document.text, start)
    )


def adds_up(reading: Reading, found: Pair, alike: Sequence[Mention], *, early: bool) -> bool:
    """Whether the headline's figure may be a sum or a multiple: "250 mln of notes and 250 mln of bonds", "5 mln each"."""
    head, other = found.one, found.other
    if EACH.match(reading.document.text, other.end):
        return True
    value, own = head.figure.value or 0, other.figure.value or 0
    if head.stated.whole and value - own > SMALL and stands(reading, f"{value - own:f}", head.frame.end):
        return True
    if head.figure.type in ("percentage", "ranking"):
        return False
    terms = [m for m in alike if m.stated.value < value and (not head.stated.whole or _one_noun(head, m))]
    here = [m.stated.value for m in terms if m.sentence == other.sentence]
    pairs = combinations([m.stated.value for m in terms][:MOST_TERMS], 2)
    added = [here, *combinations(here[:MOST_TERMS], 2), *((own, m.stated.value) for m in terms if m is not other)]
    return any(_meets(head, sum(values)) for values in (added if early else [*added, *pairs]))


def _one_noun(one: Mention, other: Mention) -> bool:
    return not other.figure.noun or last_stem(one.figure) == last_stem(other.figure)


def _meets(head: Mention, value: Decimal | int) -> bool:
    rounded = head.stated.rounded
    return (rounded.low is None or rounded.low <= value) and (rounded.high is None or value <= rounded.high)
