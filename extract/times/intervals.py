"""Periods: stretches of days, and the calendar units that time phrases name.

What a phrase leaves open (no year in the text, no date of the document) stays open: a period's start or end is then
None, and nothing is guessed from the day the program runs.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace
from typing import Final, Literal

FIRST_YEAR: Final = 1500
LAST_YEAR: Final = 2100
DECEMBER: Final = 12

Relation = Literal["in", "until", "since", "compare"]
Edge = Literal["start", "end"]
LENGTHS: Final = {"month": 1, "quarter": 3, "qtr": 3, "half": 6, "year": DECEMBER, "biennium": 24}
SMALL_NUMBERS: Final = "one two three four five six seven eight nine ten eleven twelve".split()


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days, both included; None where the text leaves an end open."""

    start: dt.date | None = None
    end: dt.date | None = None

    def __bool__(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def months(self) -> int:
        """How many whole months it is; 0 for other stretches."""
        if self.start is None or self.end is None or self.start.day != 1:
            return 0
        whole = self.end.day == calendar.monthrange(self.end.year, self.end.month)[1]
        return (12 * (self.end.year - self.start.year) + self.end.month - self.start.month + 1) if whole else 0

    @property
    def is_day(self) -> bool:
        """Whether it is one single day."""
        return self.start is not None and self.start == self.end

    def until(self) -> Interval:
        """The same end, the start open."""
        return Interval(None, self.end)

    def whole_year(self) -> Interval:
        """The calendar year that it lies in, itself where it lies in two."""
        day = self.end or self.start
        if day is None or (self.start and self.start.year != day.year):
            return self
        return Interval(dt.date(day.year, 1, 1), dt.date(day.year, DECEMBER, 31))

    def years_later(self, years: int) -> Interval:
        """The same days so many years later; the end of February stays the end of February."""
        return Interval(_moved(self.start, years), _moved(self.end, years))

    def around(self, months: int) -> Interval:
        """The month, quarter, half or year that it lies in; so many months up to its end where only that is known."""
        day = self.end or self.start
        if day is None or self.months > months:
            return Interval()
        if self.start is None:
            return stretch_to(day, months)
        first = day.replace(month=1, day=1)
        if self.months and day.month == months:
            return Interval(first, day)  # the nine months behind a third quarter
        whole = Interval(first, day.replace(month=DECEMBER, day=31)).piece((day.month - 1) // months * months, months)
        inside = DECEMBER % months == 0 and whole.start is not None and whole.start <= self.start
        return whole if inside else Interval()

    def piece(self, skipped: int, size: int) -> Interval:
        """So many whole months of it, behind the first few."""
        if self.start is None:
            return Interval()
        year, month = divmod(self.start.year * DECEMBER + self.start.month - 1 + skipped, DECEMBER)
        last_year, last = divmod(year * DECEMBER + month + size - 1, DECEMBER)
        end = dt.date(last_year, last + 1, calendar.monthrange(last_year, last + 1)[1])
        return Interval(dt.date(year, month + 1, 1), end)

    def months_later(self, months: int) -> Interval:
        """As many whole months so many months later; nothing where it is no stretch of just that many."""
        count = self.months
        if self.start is None or count != abs(months) or not count:
            return Interval()
        years, month = divmod(self.start.month - 1 + months, 12)
        start = self.start.replace(year=self.start.year + years, month=month + 1)
        years, month = divmod(start.month - 1 + count - 1, 12)
        last = calendar.monthrange(start.year + years, month + 1)[1]
        return Interval(start, dt.date(start.year + years, month + 1, last))


def stretch_to(end: dt.date | None, months: int) -> Interval:
    """So many months up to a day, which mostly ends one."""
    if end is None:
        return Interval()
    year, month = divmod(end.year * DECEMBER + end.month - 1 - months, DECEMBER)
    last = calendar.monthrange(year, month + 1)[1]
    whole = end.day == calendar.monthrange(end.year, end.month)[1]
    before = dt.date(year, month + 1, last if whole else min(end.day, last))
    return Interval(before + dt.timedelta(days=1), end)


def _moved(day: dt.date | None, years: int) -> dt.date | None:
    if day is None or not FIRST_YEAR <= day.year + years <= LAST_YEAR:
        return None
    last = calendar.monthrange(day.year + years, day.month)[1]
    month_end = day.day == calendar.monthrange(day.year, day.month)[1]
    return day.replace(year=day.year + years, day=last if month_end else min(day.day, last))


@dataclass(frozen=True, slots=True)
class Time:
    """What a time phrase says: its interval, how it relates ("by", "since"), and what it points back to.

    `back` tells that the phrase means the period already spoken of ("that month"); `years` moves that period ("a year
    earlier": -1), `shift` by months ("the previous month": -1), and `year` puts it into a year ("the same period of
    2019"). `months` is how long "the nine months" are that a later "ended June 30" settles.
    """

    interval: Interval = Interval()
    relation: Relation = "in"
    back: bool = False
    shift: int = 0
    years: int = 0
    year: int | None = None
    months: int = 0

    def seen_from(self, spoken_of: Interval) -> Interval:
        """The interval meant, where `spoken_of` is the period that the text has been about."""
        if self.year is not None and self.months and spoken_of.months != self.months:
            return Interval()  # "the 1986 quarter": none was told of
        if self.year is not None and (day := spoken_of.end or spoken_of.start):
            return spoken_of.years_later(self.year - day.year)
        if self.shift:
            return spoken_of.months_later(self.shift)
        if self.back or self.years:
            told = spoken_of.years_later(self.years)
            return Interval(told.start) if self.relation == "since" else told  # "since that day"
        return self.interval


@dataclass(frozen=True, slots=True)
class Unit:
    """A calendar unit: months of a year, or one day of a month; with `to`, a stretch that ends with another unit.

    The year may be unknown; `vague` units ("early 2021", "next Monday") are time, but their days are not settled. With
    `edge` the unit is its own first or last day ("the end of March").
    """

    months: tuple[int, int] = (1, DECEMBER)
    day: int | None = None
    year: int | None = None
    to: Unit | None = None
    vague: bool = False
    edge: Edge | None = None

    def interval(self) -> Interval:
        """Its first and last day; empty while the year is unknown or the date does not exist."""
        if self.vague or (self.to and self.to.vague):
            return Interval()
        last = self.to or self
        try:
            start = _first_day(self) if self.edge != "end" else _last_day(self)
            if last.year is None:
                return Interval(start, None) if self.to else Interval()
            return Interval(start, _last_day(last) if last.edge != "start" else _first_day(last))
        except ValueError:
            return Interval()

    @staticmethod
    def on(day: dt.date) -> Unit:
        """The unit of one day."""
        return Unit((day.month, day.month), day.day, day.year)

    def at_edge(self, edge: Edge) -> Unit:
        """The first or last day of the unit, or of the stretch."""
        return replace((self.to or self) if edge == "end" else replace(self, to=None), edge=edge)

    def is_month(self) -> bool:
        """Whether the unit is one whole month."""
        return self.months[0] == self.months[1] and not (self.day or self.to or self.edge or self.vague)

    def is_followed_by(self, other: Unit) -> bool:
        """Whether another unit of the same size begins where this one ends ("July, August"), both without edges."""
        if any(unit.vague or unit.to or unit.edge for unit in (self, other)):
            return False
        years = other.year - self.year if self.year and other.year else None
        if self.day or other.day:
            return bool(self.day and other.day == self.day + 1 and other.months == self.months and not years)
        if self.months == other.months:
            return self.months == (1, DECEMBER) and years == 1
        alike = self.months[1] - self.months[0] == other.months[1] - other.months[0]
        over_new_year = other.months[0] == 1
        adjacent = self.months[1] % DECEMBER + 1 == other.months[0]
        return alike and adjacent and years in (None, int(over_new_year))

    def of_year(self, year: int | None) -> Unit:
        """The same unit in that year; a stretch that wraps over New Year ends in it."""
        if self.to is None:
            return replace(self, year=year)
        to = self.to if self.to.year else replace(self.to, year=year)
        return replace(self, year=self.year or _year_before(self, to), to=to)

    def up_to(self, other: Unit) -> Unit:
        """The stretch from this unit to another; a year that stands only once holds for both."""
        if self.year and not other.year:
            other = replace(other, year=self.year)
        return replace(self, year=self.year or _year_before(self, other), to=other)


VAGUE: Final = Unit(vague=True)


def _first_day(unit: Unit) -> dt.date | None:
    return dt.date(unit.year, unit.months[0], unit.day or 1) if unit.year else None


def _last_day(unit: Unit) -> dt.date | None:
    if not unit.year:
        return None
    return dt.date(unit.year, unit.months[1], unit.day or calendar.monthrange(unit.year, unit.months[1])[1])


def _year_before(first: Unit, last: Unit) -> int | None:
    if last.year is None:
        return None
    return last.year - ((first.months[0], first.day or 0) > (last.months[1], last.day or 31))


def date_of(numbers: list[str]) -> Unit | None:
    """A day from three runs of digits in the order that they allow; vague where day and month could be either."""
    first, second, third = (int(number) for number in numbers)
    if len(numbers[0]) == 4:
        return Unit((second, second), third, first) if 0 < second <= DECEMBER and 0 < third <= 31 else None
    if len(numbers[2]) != 4 or not FIRST_YEAR <= third <= LAST_YEAR or not 0 < first <= 31 or not 0 < second <= 31:
        return None
    if first > DECEMBER >= second or first == second:
        return Unit((second, second), first, third)
    if second > DECEMBER >= first:
        return Unit((first, first), second, third)
    return VAGUE if max(first, second) <= DECEMBER else None


def length_of(phrase: str) -> int:
    """How many months "the nine months", "the quarter", "the half-year" are; 0 for other stretches."""
    for word in phrase.replace("-", " ").split():
        if word in LENGTHS:
            return LENGTHS[word]
        if word in SMALL_NUMBERS:
            return SMALL_NUMBERS.index(word) + 1
    return 0
