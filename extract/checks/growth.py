"""Growth: a stated rate of growth between two stated values."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.changes import changes_of
from extract.checks.check import judged
from extract.checks.stated import Range
from extract.checks.writing import plain, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.changes import Change
    from extract.checks.check import Check, Formula
    from extract.checks.mentions import Reading

HUNDRED: Final = Decimal(100)
ONE: Final = Range.of(Decimal(1))


def checks(reading: Reading) -> Iterator[Check]:
    """The growth rates that a text tells together with base and level."""
    for sentence in range(len(reading.frames)):
        for readings in changes_of(reading, sentence):
            found = [_check(reading, change) for change in readings if _is_growth(change)]
            good = [check for check in found if check.verdict != "inconsistent"]
            if good:
                yield good[0]
            elif found and readings[0].tight and _is_growth(readings[0]) and readings[0].base.figure.type != "percentage":
                yield found[0]


def _is_growth(change: Change) -> bool:
    reported = change.reported.figure
    return reported.type == "percentage" and reported.unit != "percentage_point" and bool(change.base.mention.stated.value)


def growth_of(direction: int) -> Formula:
    """The rate of growth in percent from the first to the second of two ranges, counted as a fall where that is told."""

    def formula(parts: Sequence[Range]) -> Range:
        base, level = parts
        risen = (level.over(base) - ONE).times(HUNDRED)
        return risen if direction > 0 else -risen

    return formula


def _check(reading: Reading, change: Change) -> Check:
    base, level, reported = (term.mention for term in (change.base, change.level, change.reported))
    direction = change.reported.direction
    outcome = judged(reported.stated, [base.stated, level.stated], growth_of(direction))
    rate = f"{plain(outcome.computed * direction)}%"
    sign = "" if outcome.computed * direction < 0 else "+"
    says = f"from {base.text} to {level.text} is {sign}{rate}, reported is {'a rise' if direction > 0 else 'a fall'} of {reported.text}"
    expression = f"{level.text} / {base.text} - 1 = {sign}{rate}"
    return written(reading, "growth", [(base, "from"), (level, "to"), (reported, "reported")], outcome, expression, says)
