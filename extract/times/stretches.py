"""Stretches of calendar units: "January to March", "October 1-3", "July, August and September", "so far this year"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.times.coming import is_coming
from extract.times.dates import CLOSING, CROPS, DASHES, DIGITS, MEASURES, MONTH, ORDINAL, RANGE_WORDS, SEASONS, UNTIL
from extract.times.intervals import DECEMBER, VAGUE, Unit
from extract.times.units import UnitReader
from extract.words import TIME_UNIT, bits

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from extract.items import Item
    from extract.times.dates import Found

SO_FAR: Final = ("so far", "up to now", "until now", "to date")
SOON: Final = 3  # months ahead of the document in which a day without a year is one to come
LONG_AGO: Final = 6  # months after which "will open in January" is next year's
LONGEST_LIST: Final = 12


class StretchReader(UnitReader):
    """Reads one calendar unit or a stretch of them, and the year of those that name none."""

    def __init__(self, items: list[Item], base: dt.date | None, first_month: Callable[[], int] = int) -> None:
        super().__init__(items, base, first_month)
        self.begins = 0  # where the phrase that is being read begins

    def stretch(self, i: int, *, pairs: bool) -> Found:
        """One calendar unit, or a stretch of them ("January to March", "October 1-3", "July, August and September")."""
        if self.has(i, DIGITS | ORDINAL) and (days := self.days_of_month(i)):
            return days
        found = self.over_so_far(i) or self.unit(i)
        if not found:
            return None
        unit, j = found
        slashed = self.text(j) == "/" and unit.is_month() and self.has(j + 1, MONTH)  # "Mar/Apr shipment"
        if self.text(j) in RANGE_WORDS or slashed or (pairs and self.text(j) == "and"):
            second = self.second_unit(j + 1, unit)
            if second:
                over = unit.year is not None and second[0].year == unit.year + 1 and self.text(j) in DASHES
                unit, j = unit.up_to(second[0]), second[1]
                unit = VAGUE if over and self.text(j) in SEASONS | CROPS else unit  # "the 1999-2000 season"
        else:
            unit, j = self.listed(unit, j)
        if self.is_split(j) and (year := self.year(j - 1)):
            unit, j = self.in_split_year(unit, year), j + 2
        elif (unit.to or unit.is_month()) and (named := self.in_named_year(unit, j)):
            unit, j = named
        if unit.to and self.text(j) == "period":
            unit, j = self.with_year(unit, j + 1)
        if self.text(j) in ("so far", "to date"):
            unit, j = self.so_far(self.dated(unit)), j + 1
        return unit, j

    def over_so_far(self, i: int) -> Found:
        """ "So far this year", "so far in 2020", "up to now this year"."""
        if self.text(i) not in SO_FAR:
            return None
        j = self.skip(self.skip(self.skip(i + 1, ","), "in", "during", "for"), "the")
        found = self.unit(j)
        return (self.so_far(self.dated(found[0])), found[1]) if found else None

    def second_unit(self, j: int, first: Unit) -> Found:
        """The unit that ends a stretch which began with `first`; "October 1 to 3" leaves the month out."""
        j = self.skip(j, "the")
        day = self.integer(j)
        if first.day and day and first.day < day <= 31 and not self.has(j + 1, MONTH | TIME_UNIT | MEASURES):
            year, k = self.following_year(j + 1)
            return Unit(first.months, day, year or first.year), k
        found = self.unit(j)
        if first.day and found and found[0].is_month() and (last := self.day_number(found[1])):
            return replace(found[0], day=last), found[1] + 1  # "from May 20 to June 5 | delivery"
        return found

    def listed(self, first: Unit, j: int) -> tuple[Unit, int]:
        """The stretch that units make which follow each other, up to "and"; months with gaps are no stretch."""
        last, k = first, j
        for _ in range(LONGEST_LIST):
            closing = self.text(k) == "and" or (self.text(k) == "," and self.text(k + 1) == "and")
            at = self.skip(self.skip(k + 1, "and"), "the")
            found = self.next_day(at, last) or self.unit(at) if closing or self.text(k) == "," else None
            if not found:
                break
            if not last.is_followed_by(found[0]):
                return (VAGUE, found[1]) if closing and last.is_month() and found[0].is_month() else (first, j)
            last, k = found
            if closing:
                return first.up_to(last), k
        return first, j

    def next_day(self, i: int, before: Unit) -> Found:
        """The bare day behind "and" in "March 3 and 4, 2020"; a number that goes on is a count."""
        if (
            not before.day
            or self.integer(i) != before.day + 1
            or (i + 1 < len(self.items) and not self.has(i + 1, CLOSING))
        ):
            return None
        year, k = self.following_year(i + 1)
        return Unit(before.months, before.day + 1, year), k

    def dated(self, unit: Unit, *, past: bool = False) -> Unit:
        """A unit of an unnamed year: the latest one that the document's date allows, or the coming one of a plan."""
        last = unit.to or unit
        if last.year is not None or last.vague or not self.base:
            return unit
        # A quarter that is told of before its last month has begun is the year before's.
        later = (last.months[1], last.day or 1) > (self.base.month, self.base.day)
        return unit.of_year(self.base.year - (later and past) if past else self.year_of(last, self.base, later=later))

    def year_of(self, last: Unit, base: dt.date, *, later: bool) -> int:
        """The year of a month or day that names none; `later`: in the document's year it is still to come."""
        coming = is_coming(self.items, self.begins, until=bool(self.items[self.begins].classes & UNTIL))
        ahead = last.months[1] - base.month
        weeks = self.text(self.begins) == "ending" and self.has(self.begins - 1, bits("week", "day"))
        open_end = coming is None or weeks  # "had been cut for the three weeks ending April 3"
        soon = last.day is not None and open_end and ahead % DECEMBER < SOON  # "payment date: April 10"
        if later:
            return base.year - (not coming and not soon)
        return base.year + bool((coming and ahead <= -LONG_AGO) or (soon and ahead < 0))
