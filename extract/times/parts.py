"""Days of the week before the document's own, and the halves of a month."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.times.dates import CAPITAL, MONTH
from extract.times.intervals import VAGUE, Unit

if TYPE_CHECKING:
    from extract.times.dates import DateReader, Found

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HALF: Final = 15  # days


def half_of_month(reader: DateReader, n: int, j: int) -> Found:
    """ "The first half of May", "second half April": fifteen days, or what is left of the month."""
    k = reader.skip(j + 1, "of")
    if reader.text(j) != "half" or not 0 < n <= 2 or not reader.has(k, MONTH) or not reader.has(k, CAPITAL):
        return None
    unit, k = reader.month(k) or (VAGUE, k)
    if not unit.is_month():
        return None
    if n == 1:
        return replace(unit, day=1).up_to(replace(unit, day=HALF)), k
    return replace(unit, day=HALF + 1).up_to(unit), k


def day_of_week(reader: DateReader, i: int, *, ahead: bool = False) -> Unit:
    """ "Friday last week", and "last Friday" told before this week's (`ahead`): the day in the week before."""
    nth = WEEKDAYS.index(reader.text(i)[:3])
    if not reader.base or (ahead and nth < reader.base.weekday()):
        return VAGUE  # "last Monday", told on a Friday, can be either
    day = reader.base - dt.timedelta(days=reader.base.weekday() + 7 - nth)
    return Unit.on(day)
