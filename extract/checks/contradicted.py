"""Contradictions: a headline's figure that the text states with another value, and nowhere with the same."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.alike import UNHEDGED, Pair, pair
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from extract.checks.mentions import Mention, Reading

MOST_WORDS: Final = 0.6  # of the headline's stems stand in the sentence of the text
LEAST: Final = 3  # stems
NUMBER: Final = BIT["number"]
EACH: Final = re.compile(r"\b(?:each|apiece|per|a piece|respectively|every)\b", re.IGNORECASE)


def contradicted(reading: Reading, head: Mention, body: Sequence[Mention]) -> Pair | None:
    """The mention that states a headline's figure otherwise; None where any figure of the text may be the same."""
    if head.figure.bound not in UNHEDGED or head.figure.high is not None:
        return None
    alike = [m for m in body if (m.figure.type, m.figure.unit, m.figure.currency) == _sort(head)]
    pairs = [found for m in alike if (found := pair(head, m))]
    if any(Pair(head, m, 0, 0, named=False, head=False).outcome.verdict != "inconsistent" for m in alike):
        return None
    if not pairs or stands_in(reading, head) :
        return None
    best = max(pairs, key=lambda found: (found.words, found.head))
    rivals = [found for found in pairs if found is not best and found.words >= best.words and found.other.figure.value != best.other.figure.value]
    if rivals or not says_the_same(best) or adds_up(head, best.other, alike):
        return None
    return best


def _sort(mention: Mention) -> tuple[str, str | None, str | None]:
    return mention.figure.type, mention.figure.unit, mention.figure.currency


def says_the_same(found: Pair) -> bool:
    """Whether two sentences tell the same with another value: nearly all of the headline, and its figure's noun."""
    a, b = found.one.figure, found.other.figure
    if b.bound not in UNHEDGED or b.high is not None or a.change != b.change or b.of is not None:
        return False
    if a.status and b.status and a.status != b.status:
        return False
    if found.words < LEAST or found.words < MOST_WORDS * found.of:
        return False
    return found.head if a.type == "count" else found.head or found.named or found.words > LEAST


def stands_in(reading: Reading, head: Mention) -> bool:
    """Whether the number of a headline's figure stands anywhere else in the text, read as a figure or not."""
    numbers = [head.frame.items[k] for k in range(head.figure.i, head.figure.j) if head.frame.has(k, NUMBER)]
    text = reading.document.text
    for item in numbers:
        written = re.escape(text[item.start : item.end].strip())
        if re.search(rf"(?<![\w.,]){written}(?![\w]|[.,]\d)", text[head.frame.end :], re.IGNORECASE):
            return True
    return False


def adds_up(head: Mention, other: Mention, alike: Sequence[Mention]) -> bool:
    """Whether the headline's figure is the sum or a multiple of those in the sentence ("250 mln of notes and 250 mln")."""
    frame = other.frame
    if EACH.search(frame.text[frame.start : frame.end]):
        return True
    values = [m.figure.value for m in alike if m.sentence == other.sentence and m.figure.value is not None]
    return any(_meets(head, sum(values[i:j])) for i in range(len(values)) for j in range(i + 2, len(values) + 1))


def _meets(head: Mention, value: Decimal | int) -> bool:
    widest = head.stated.widest
    return (widest.low is None or widest.low <= value) and (widest.high is None or value <= widest.high)
