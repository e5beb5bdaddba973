"""Percentages of counted things that no whole number of them makes (GRIM, Brown and Heathers 2017)."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.check import Outcome
from extract.checks.stated import HUNDRED, Range
from extract.checks.writing import plain, written
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, STOP, TIME, VERB

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading
    from extract.checks.stated import Stated

MANY_PLACES: Final = 10_000  # wholes beyond this let any percentage come out of whole parts
# "68% of the 22 projects is complete", "13% of the 5 mines belongs to it": how far, or whose, and not how many.
NOT_HOW_MANY: Final = frozenset(
    "is was has belongs goes comes own owns owned held holds complete completed finished paid spent financed funded "
    "covered worth".split()
)  # fmt: skip


def unreachable(reading: Reading) -> Iterator[Check]:
    """The percentages that are said to be of a stated number of things, and cannot be: "68.19% of the 22 projects"."""
    for mention in reading.mentions:
        figure = mention.figure
        if figure.type != "percentage" or figure.unit != "percent" or figure.change or figure.bound != "exact":
            continue
        whole = _whole(reading, mention)
        if whole is not None and figure.high is None and impossible(mention.stated, whole.stated):
            yield _check(reading, mention, whole)


def _whole(reading: Reading, mention: Mention) -> Mention | None:
    """The count right behind the "of" of a percentage that is the subject of a clause, and nothing of its things."""
    frame, c = mention.frame, mention.chunk
    opens = (
        frame.role_at(c - 1) in (STOP, COMMA, CONJUNCTION, TIME, ADVERB)
        or c == 0
        or frame.words_of(c - 1) == ["exactly"]
    )
    if not opens or frame.words_of(c + 1) != ["of"]:
        return None
    k = c + 2 + (frame.role_at(c + 2) == NOUN and frame.words_of(c + 2) in (["all"], ["the"], ["its"], ["their"]))
    verb = next((at for at in (k + 1, k + 2) if frame.role_at(at) not in (ADVERB, TIME)), k + 1)
    acts = frame.role_at(verb) == VERB and not set(frame.words_of(verb)) & NOT_HOW_MANY
    if frame.role_at(k) != FIGURE or not acts:
        return None
    found = [m for m in reading.of_sentence(mention.sentence) if m.chunk == k]
    plain_count = len(found) == 1 and found[0].figure.type == "count" and found[0].figure.bound == "exact"
    return found[0] if plain_count else None


def _check(reading: Reading, reported: Mention, whole: Mention) -> Check:
    number = whole.stated.value
    part = (reported.stated.value * number / HUNDRED).to_integral_value(rounding=ROUND_HALF_EVEN)
    nearest = part * HUNDRED / number
    outcome = Outcome("inconsistent", "none", nearest, reported.stated.rounded, Range.of(nearest))
    expression = f"{plain(part)} / {whole.words} = {plain(nearest)}%"
    says = f"No whole number of {whole.words} is {reported.words}; the nearest is {plain(part)}, {plain(nearest)}%"
    return written(reading, "ratio", [(whole, "whole"), (reported, "reported")], outcome, expression, says)


def impossible(reported: Stated, whole: Stated) -> bool:
    """Whether no whole number of things makes the percentage, rounded or cut off."""
    if not whole.whole or not 0 < whole.value <= MANY_PLACES:
        return False
    return not any(_reaches(found, whole.value) for found in (reported.rounded, reported.truncated))


def _reaches(found: Range, whole: Decimal) -> bool:
    if found.low is None or found.high is None:
        return True
    least = (found.low * whole / HUNDRED).to_integral_value(rounding=ROUND_CEILING)
    return least * HUNDRED <= found.high * whole
