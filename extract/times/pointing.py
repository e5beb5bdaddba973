"""Times that point at others: "the same period of last year", "a year earlier", "the following year", "that month"."""

from __future__ import annotations

from typing import Final

from extract.times.coming import is_coming
from extract.times.dates import CLOSING, DASHES, DIGITS, LAST, MONTH, NUMERAL
from extract.times.intervals import DECEMBER, LENGTHS, Time, Unit, length_of
from extract.times.stretches import SOON, StretchReader
from extract.times.units import FISCAL, QUARTER
from extract.words import BIT, TIME_UNIT, bits

BACK: Final = ("earlier", "before", "previously")
# What a look back can begin with.
LOOKING_BACK: Final = bits("back", "fiscal", "year-ago", "month-ago", "quarter-ago", "same-period", "digits", "numeral")
# What can own a figure: "up from the previous month's 40 tons".
REPORTED: Final = frozenset(["reported", "posted"])
FORMER: Final = ("previous", "preceding", "prior", "outgoing", "the previous", "the preceding", "the prior")
BACK_WORDS: Final = ("a year", "one year", "corresponding", "same", "comparable", "following", "next")
STEPS: Final = {"year": 12, "quarter": 3, "month": 1}
ENDED: Final = ("ended", "ending", "ending on")
BEHIND_YEAR: Final = ("under", "to", "through", "to date", *ENDED, "end", "of", "before", *DASHES)


class PointingReader(StretchReader):
    """Reads what points back or on from a time told of, or at the document's own year."""

    def the_year(self, i: int, j: int) -> tuple[Time, int] | None:
        """ "Within the year", "for the whole year": the year of the document."""
        named = (
            self.text(j) == "year"
            and self.text(j - 1) == "the"
            and self.text(i) in ("in", "within", "for", "during", "throughout")
        )
        if (
            not named
            or self.text(self.skip(j + 1, "that", "which")) in BEHIND_YEAR
            or self.has(j + 1, BIT["possessive"])
        ):
            return None
        if self.year(j + 1):  # "in the year 2024"
            found = self.plain_year(j + 1) or (Unit(year=self.year(j + 1)), j + 2)
            return Time(found[0].interval()), found[1]
        year = self.base_unit("year")
        over = year.year is not None and self.base is not None and self.base.month <= SOON
        told = is_coming(self.items, i, until=False) if over else True
        if told is None and any(item.word.text in REPORTED for item in self.items):
            told = False  # "reported a loss for the year"
        if over and year.year and self.text(i) != "within" and told is False:
            year = year.of_year(year.year - 1)  # "hired 40 teachers throughout the year", told in January
        return Time(year.interval()), j + 1

    def looking_back(self, i: int) -> tuple[Time, int] | None:
        """ "That month", "a year earlier", "the same period of last year", "the corresponding 1986 quarter"."""
        owned = self.has(i + 1, BIT["possessive"]) and not self.text(i).startswith(FORMER)
        if owned or not (self.has(i, LOOKING_BACK) or self.text(i) in BACK_WORDS):
            return None
        if self.has(i, BIT["back"]):
            of_month = self.text(i).endswith("month") and self.text(i + 1) == "of" and self.has(i + 2, MONTH)
            if of_month and (found := self.month(i + 2)):
                return Time(self.dated(found[0]).interval()), found[1]  # "the month | of October"
            if self.text(i + 1) in ("to", "through") and self.unit(self.skip(i + 2, "the")):
                return None  # "the six months | to February"
            if self.text(i + 1) in BACK:
                return Time(relation="compare"), i + 2  # "against 186 the week before"
            return Time(back=True, months=length_of(self.text(i))), i + 1
        if self.has(i, FISCAL) and self.text(self.skip(i + 1, "that", "which")) in ENDED:
            return Time(months=DECEMBER), i + 1
        if self.has(i, BIT["year-ago"]):
            return Time(relation="compare", years=-1), i + 1
        if years := self.years_back(i):
            return Time(relation="compare", years=-years), i + 3
        if self.has(i, bits("month-ago", "quarter-ago")):
            return Time(relation="compare", shift=-1 if self.has(i, BIT["month-ago"]) else -3), i + 1
        if self.year(i) and self.has(i + 1, QUARTER) and self.text(i + 1) in LENGTHS and self.reads_as_year(i):
            return Time(back=True, months=3, year=self.year(i)), i + 2  # "1986 qtr", of which the text has told
        if self.text(i) in ("a year", "one year") and self.text(i + 1) == "later":
            return Time(years=1), i + 2
        if self.text(i) in ("following", "next") and self.text(i - 1) == "the" and self.text(i + 1) in STEPS:
            return self.the_following(i)
        if (
            self.text(i) in ("corresponding", "same", "comparable")
            and self.year(i + 1)
            and (self.has(i + 2, TIME_UNIT) or self.text(i + 2) == "period")
        ):
            return Time(relation="compare", year=self.year(i + 1)), i + 3
        return self.same_period(i) if self.has(i, BIT["same-period"]) else None

    def the_following(self, i: int) -> tuple[Time, int] | None:
        """ "In 2015 … and the following year": counted from the time told of; "the next year" may begin today."""
        if self.text(i) == "next" and is_coming(self.items, i, until=False) is not False:
            return (Time(), i + 2) if self.text(i + 1) == "year" else None
        step = STEPS[self.text(i + 1)]
        return Time(years=1, months=step) if step == DECEMBER else Time(shift=step), i + 2

    def years_back(self, i: int) -> int:
        """How many years "three years earlier" goes back at i, 0 where that is not said or something is behind it."""
        said = (
            self.text(i + 1) == "years" and self.text(i + 2) in BACK and (self.has(i, NUMERAL) or self.has(i, DIGITS))
        )
        closed = i + 3 >= len(self.items) or self.has(i + 3, CLOSING | bits("conjunction", "quote"))
        return (self.integer(i) or 0) if said and closed else 0

    def same_period(self, i: int) -> tuple[Time, int]:
        """ "The same period", with the year it is in ("of last year", "of 2019", "a year earlier")."""
        j = self.skip(self.skip(i + 1, "of", "in"), "the", "a")
        if self.year(j) and self.is_split(j + 1):
            return Time(relation="compare", years=-1), j + 3  # "the same months of 2022-23", told of in 2023-24
        if self.year(j):
            return Time(relation="compare", year=self.year(j)), j + 1
        if self.has(j, BIT["year-ago"]):
            return Time(relation="compare", years=-1), j + 1
        if self.has(j + 1, FISCAL) and (self.has(j, LAST) or self.text(j) in FORMER):
            return Time(relation="compare", years=-1), j + 2  # "the same months of the previous financial year"
        if self.has(j, FISCAL) and (named := self.fiscal(j)) and named[1] > j + 1:
            return Time(relation="compare", years=-1), named[1]  # "the same period | of FY23"
        if self.has(j, LAST) and self.text(j + 1) == "year":
            year = self.base.year - 1 if self.base else None
            return Time(relation="compare", years=0 if year else -1, year=year), j + 2
        compared = any(
            self.has(i - back, BIT["comparison"]) or self.text(i - back) in ("on", "over", "from") for back in (1, 2, 3)
        )
        return (Time(relation="compare", years=-1) if compared else Time(back=True)), i + 1
