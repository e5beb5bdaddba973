"""Whether an agreement of figures tells anything: digits enough that chance would hardly have made them agree."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.stated import HUNDRED

if TYPE_CHECKING:
    from extract.checks.changes.changes import Change
    from extract.checks.stated import Range

SHARE: Final = Decimal("0.15")  # of a change that may be left open by rounding
ENDLESS: Final = Decimal(10) ** 20


def is_telling(change: Change) -> bool:
    """Whether the change and its figures are given so precisely that an agreement is no chance."""
    base, level, reported = (term.mention.stated for term in (change.base, change.level, change.reported))
    if change.reported.figure.type == "move":
        return _width(base.rounded) + _width(level.rounded) == 0
    number = change.reported.figure.number
    digits = len((number.value / number.scale if number else reported.value).as_tuple().digits)
    if digits == 1 and not (reported.whole and base.value >= HUNDRED):
        return False
    if change.reported.figure.unit == "percent" and change.reported.figure.type == "percentage":
        if not base.value:
            return False
        open_by = (_width(base.rounded) + _width(level.rounded)) / base.value * HUNDRED
    else:
        open_by = _width(base.rounded) + _width(level.rounded)
    return open_by + _width(reported.rounded) <= SHARE * reported.value


def _width(found: Range) -> Decimal:
    return found.high - found.low if found.low is not None and found.high is not None else ENDLESS
