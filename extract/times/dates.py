"""Dates in a sentence: days, months and years as they are written ("28 March 2018", "Mar. 28", "30.11.2024", "2019").

The first of three layers: dates here, other calendar units in `calendarunits`, whole time phrases in `timephrases`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.times.intervals import DECEMBER, FIRST_YEAR, LAST_YEAR, VAGUE, Unit, date_of
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from extract.items import Item

DIGITS, NUMERAL, ORDINAL, MONTH, CAPITAL = BIT["digits"], BIT["numeral"], BIT["ordinal"], BIT["month"], BIT["capital"]
MONTH_UNIT, LAST, THIS, NEXT = BIT["month-unit"], BIT["last"], BIT["this"], BIT["next"]
UNTIL, SINCE, QUOTE = BIT["until"], BIT["since"], BIT["quote"]
EDGES: Final = bits("end", "start")
MEASURES: Final = bits("currency", "percent", "unit", "scale", "subunit")
CLOSING: Final = bits("stop", "comma", "open", "close")

DASHES: Final = ("-", "–", "—", "‑")
RANGE_WORDS: Final = ("to", "through", "until", "till", "up to", *DASHES)
PREFIXES: Final = {
    "in", "on", "at", "during", "for", "over", "throughout", "within", "of", "from", "between", "by", "until", "since",
    "to", "through", "as of", "into", "around", "about", "before", "after", "as at", "up to", "till",
}  # fmt: skip
COUNTING: Final = bits("plain-verb", "status", "metric-verb", "level-verb", "change-verb")
OLD: Final = 80  # years, after which things are hardly called by their year
PRESENT: Final = 1980
COUNTED_BY: Final = {"in all", "in total", "altogether", "another", "only", "just"}
YEAR_OPENERS: Final = {"in", "since", "by", "of", "from", "until", "for", "during", "to", "year", "till", "than", "("}
AMBIGUOUS_MONTHS: Final = ("may", "march", "mar", "dec", "sep")
BEHIND_MAY: Final = ("be", "have", "not", "also", "soon", "well", "yet", "still", "never")
BEHIND_MARCH: Final = ("to", "past", "through", "on", "with", "against")
BEFORE_SMALL: Final = frozenset(["in", "of", "as of", "since", "until", "during", "late", "early", "mid", "by", "from"])
TITLES: Final = ("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof")
YEAR_DIGITS: Final = 4
DATE_SIGNS: Final = frozenset([":", "/", ".", *DASHES])  # "28.3.2018", "9:30"
DATE_NUMBERS: Final = DIGITS | NUMERAL | ORDINAL
BEFORE_DAY: Final = frozenset(["of", "as of", "until", "from", "since", "through", "before", "to", "by"])
OF_MONTH: Final = bits("last", "this", "next", "conjunction", "stop", "comma", "dash", "time")
SPLIT: Final = (4, 7)  # the first months that most split years have
DAY_TO_MONTH: Final = 5  # words: "1 and 2 of the last month", "27-28 March"
# What has years of its own, beside them ("the 2023-24 season", "academic year 2023/24"), and crops, farther off.
SEASONS: Final = frozenset(
    """season seasons series tour campaign session sessions batch school academic edition squad winter summer league cup
    premiership championship class term admission admissions""".split()
)
CROPS: Final = frozenset(
    """harvest crop crops marketing rabi kharif corn wheat rice maize sugar cotton soybean soybeans oilseed oilseeds
    sowing vintage milling rapeseed barley coffee cocoa grain grains usda""".split()
)
FAR: Final = 6  # words within which a crop is told of
CENTURY: Final = 2000  # of a year that is written short, behind an apostrophe or a quarter's letter

MIDDAYS: Final = frozenset(["midnight", "noon", "midday"])
HOURS: Final = frozenset(["hours", "hrs"])
QUARTERS: Final = ("1", "2", "3", "4")
NUMBERED: Final = frozenset([*QUARTERS, "6", "9", "12"])
ADDED_UP: Final = ("3", "6", "9", "12")  # months that results are told of
MONTHS_SHORT: Final = re.compile(r"m-?\d\d")  # the rest of "9M23"

Found = tuple[Unit, int] | None


class DateReader:
    """Reads dates in the items of one sentence, against the document's date (None if unknown)."""

    def __init__(self, items: list[Item], base: dt.date | None, first_month: Callable[[], int] = int) -> None:
        self.items = items
        self.base = base
        self.first_month = first_month  # `int` is 0: of financial years nothing is known

    # -- small looks at the items

    def has(self, i: int, classes: int) -> bool:
        """Whether there is an item at i that has one of the classes."""
        return 0 <= i < len(self.items) and self.items[i].classes & classes != 0

    def text(self, i: int) -> str:
        """The word at i, "" outside."""
        return self.items[i].word.text if 0 <= i < len(self.items) else ""

    def glued(self, i: int) -> bool:
        """Whether no blank stands between items i-1 and i."""
        return 0 < i < len(self.items) and self.items[i].start == self.items[i - 1].end

    def integer(self, i: int) -> int | None:
        """The whole number at i, in digits or as one number word."""
        if not self.has(i, DIGITS | NUMERAL):
            return None
        item = self.items[i]
        text = item.word.text
        if item.classes & DIGITS and len(text) <= 4 and text.isdecimal():
            return int(text)
        return int(item.sense(NUMERAL)) if item.classes & NUMERAL else None

    def skip(self, i: int, *words: str) -> int:
        """The index behind the word at i if it is one of the words, else i."""
        return i + 1 if self.text(i) in words else i

    def opened(self, i: int) -> bool:
        """Whether a preposition of time stands before i."""
        return self.text(i - 1) in PREFIXES or self.has(i - 1, UNTIL | SINCE | EDGES)

    # -- years

    def may_be_date(self, i: int) -> bool:
        """Whether digits can be of a year, a day or an hour: most are of neither, as what stands behind them tells."""
        if self.has(i + 1, BIT["clock"]):
            return True
        if self.has(i + 1, MEASURES) and not self.glued(i + 1) and not self.has(i + 1, TIME_UNIT | MONTH):
            return False
        if len(self.text(i)) == YEAR_DIGITS or (self.text(i + 1) in DATE_SIGNS and self.has(i + 2, DATE_NUMBERS)):
            return True
        if self.text(i) in NUMBERED and self.is_months_letter(i):
            return True
        return any(item.classes & (MONTH | MONTH_UNIT) for item in self.items[i + 1 : i + 1 + DAY_TO_MONTH])

    def is_months_letter(self, i: int) -> bool:
        """Whether digits and what is glued to them are months added up, "9M 2023", "6M FY24", "9M23", or a "1Q"."""
        if self.text(i + 1) == "q":
            return self.glued(i + 1) and self.text(i) in QUARTERS
        if self.text(i) not in ADDED_UP or not self.text(i + 1).startswith("m") or not self.glued(i + 1):
            return False
        if self.text(i + 1) != "m":
            return MONTHS_SHORT.fullmatch(self.text(i + 1)) is not None
        k = self.skip(i + 2, "of")
        return self.has(k, BIT["fiscal"]) or self.year(k) is not None

    def year(self, i: int) -> int | None:
        """The year that four digits at i may be."""
        if self.has(i, DIGITS) and len(text := self.items[i].word.text) == 4 and text.isdecimal():
            year = int(text)
            return year if FIRST_YEAR <= year <= LAST_YEAR else None
        return None

    def short_year(self, i: int) -> int | None:
        """The year that two digits at i are."""
        return CENTURY + int(self.text(i)) if self.has(i, DIGITS) and len(self.text(i)) == 2 else None

    def plain_year(self, i: int) -> Found:
        """A year; seasons ("2003-04") and decades ("1990s") are time without settled days."""
        year = self.year(i)
        if not year or not self.reads_as_year(i):
            return None
        if self.text(i + 1) == "s" and self.glued(i + 1):
            return VAGUE, i + 2
        if self.is_hour(i) or self.is_made(i):
            return VAGUE, i + 1
        joined = self.text(i + 1) in ("/", *DASHES) and self.glued(i + 1) and self.glued(i + 2)
        if joined and self.has(i + 2, DIGITS) and len(self.text(i + 2)) <= 2:
            last = year - year % 100 + int(self.text(i + 2))
            many = last > max(year + 1, year - year % 100 + DECEMBER)  # "1987-90", but "2010-12" may be a month
            if many and not self.first_month():
                return Unit(year=year).up_to(Unit(year=last)), i + 3
            return self.months_in_brackets(year, i + 3) or self.financial_year(year, i) or (VAGUE, i + 3)
        return Unit(year=year), i + 1

    def financial_year(self, year: int, i: int) -> Found:
        """ "2024-25", "2023/24": the financial year of a country that the text speaks of, no season or school year."""
        follows = int(self.text(i + 2)) == (year + 1) % 100
        month = self.first_month() if follows and not self._is_season(i) else 0
        if not month:
            return None
        return Unit((month, month), None, year).up_to(Unit((month - 1, month - 1), None, year + 1)), i + 3

    def is_split(self, j: int) -> bool:
        """Whether the second half of a split year stands at j: "2023 | -24"."""
        joined = self.text(j) in ("/", *DASHES) and self.glued(j) and self.glued(j + 1) and self.has(j + 1, DIGITS)
        year = self.year(j - 1) if joined and len(self.text(j + 1)) == 2 else None
        return year is not None and int(self.text(j + 1)) == (year + 1) % 100

    def in_split_year(self, unit: Unit, year: int) -> Unit:
        """ "July-March of 2023-24": months before the first of such a year are in its second half."""
        if not unit.to and unit.months[0] != unit.months[1]:
            return VAGUE  # "the first 11 months of 1986/87"
        first, last = unit.months[0], (unit.to or unit).months[1]
        begins = self.first_month() or (first if first > last else last + 1 if last < SPLIT[0] else SPLIT[1])
        if SPLIT[0] <= first <= last < SPLIT[1] and not self.first_month():
            return VAGUE  # "April-June of 2023-24" is in 2023 in India, in 2024 in Bangladesh
        start = replace(unit, year=year + (first < begins), to=None)
        return start.up_to(replace(unit.to, year=year + (last < begins))) if unit.to else start

    def _is_season(self, i: int) -> bool:
        """Whether a season, a crop or a school year stands beside the years at i."""
        beside = {word for k in (i - 3, i - 2, i - 1, i + 3) for word in self.text(k).split(" ")}
        around = {word for k in range(i - FAR, i + FAR) for word in self.text(k).split(" ")}
        return not (SEASONS.isdisjoint(beside) and CROPS.isdisjoint(around))

    def months_in_brackets(self, year: int, j: int) -> Found:
        """ "2023-24 | (April-March)": the months that such a year has."""
        signs = self.text(j) == "(" and self.text(j + 2) in RANGE_WORDS and self.text(j + 4) == ")"
        if not signs or not self.has(j + 1, MONTH) or not self.has(j + 3, MONTH):
            return None
        first, last = int(self.items[j + 1].sense(MONTH)), int(self.items[j + 3].sense(MONTH))
        return Unit((first, first), None, year).up_to(Unit((last, last), None, year + (last < first))), j + 5

    def reads_as_year(self, i: int) -> bool:
        """Whether four digits are a year and not an amount ("2000 yuan", "1998 households", "$2012")."""
        before = self.text(i - 1)
        paired = before == "and" and self.text(i - 3) == "between"  # "between 1982 and 1985 banks had to"
        opened = before in YEAR_OPENERS or (paired and self.year(i - 2) is not None)
        signed = self.has(i - 1, bits("sign", "currency")) and not self.has(i - 1, BIT["preposition"])
        if self.in_model(i) or (signed and before != "p") or before in ("№", "#", "no", "no .") or self.in_reference(i):
            return False
        if self.has(i + 1, MEASURES):
            return self.glued(i + 1) and self.text(i + 1) == "s"
        if self.has(i + 1, BIT["counted"]):
            return opened
        if self.has(i + 1, BIT["noun"]) and self.has(i - 1, BIT["hedge"]):
            return opened and before not in ("about", "over")
        things = self.has(i + 1, BIT["plural"]) and self.has(i + 1, BIT["noun"]) and not self.has(i + 1, TIME_UNIT)
        hundreds = self.has(i - 1, COUNTING) and int(self.text(i)) % 100 == 0  # "hired 2000 welders"
        if (things and (hundreds or before in COUNTED_BY)) or self._too_old(i):
            return opened
        return opened or int(self.text(i)) > 1700

    def _too_old(self, i: int) -> bool:
        """ "Handled 1876 ships", "went to 1742 new projects": nobody names today's things after so early a year."""
        k = i + 1 if self.has(i + 1, BIT["plural"]) or self.has(i + 1, CAPITAL) else i + 2
        described = k == i + 1 or self.has(i + 1, bits("quantifier", "modifier")) or self.text(i + 1) == "poor"
        many = self.has(k, BIT["plural"]) and self.has(k, BIT["noun"]) and not self.has(k, TIME_UNIT | CAPITAL)
        led = self.has(i - 1, bits("article", "determiner", "possessive")) or i == 0
        year = int(self.text(i)) + OLD
        return described and many and not led and year < (self.base.year if self.base else PRESENT)

    def in_model(self, i: int) -> bool:
        """Whether the digits end a name in capitals ("the SX-2000 exchange"), no "FY-2024"."""
        joined = self.text(i - 1) in DASHES and self.glued(i) and self.glued(i - 1)
        return joined and self.has(i - 2, BIT["upper"]) and not self.has(i - 2, MONTH | BIT["fiscal"])

    def in_reference(self, i: int) -> bool:
        """Whether the digits end a reference ("Law No. 45/2012")."""
        slashed = self.text(i - 1) == "/" and self.glued(i) and self.glued(i - 1) and self.has(i - 2, DIGITS)
        no_month = slashed and (self.integer(i - 2) or LAST_YEAR) > DECEMBER  # "Decree 17/2018"
        numbered = self.has(i - 3, BIT["rank-number"]) or self.text(i - 3) in ("№", "#", "no", "no .")
        return no_month or (slashed and numbered)

    def is_hour(self, i: int) -> bool:
        """ "Between 2100 | and midnight", "from 1900 | to 2200 hours": an hour of the day, without its colon."""
        if self.text(i + 1) not in ("and", *RANGE_WORDS):
            return False
        return self.text(i + 2) in MIDDAYS or (self.year(i + 2) is not None and self.text(i + 3) in HOURS)

    def is_made(self, i: int) -> bool:
        """ "Twelve Karsu 2000 | tractors": a number of things by the number of their make."""
        made = self.has(i - 1, CAPITAL) and self.has(i - 2, DIGITS | NUMERAL) and not self.has(i - 1, MONTH)
        return made and self.has(i + 1, BIT["plural"]) and not self.has(i + 1, TIME_UNIT | CAPITAL)

    def following_year(self, j: int) -> tuple[int | None, int]:
        """A year behind a month or day: "March 2018", "March 28, 2018", "March of last year": (year, index behind)."""
        if self.has(j, QUOTE) and self.glued(j + 1) and (short := self.short_year(j + 1)):
            return short, j + 2  # "Q2'20"
        k = self.skip(j, ",")
        if self.year(k) and (k == j or self.reads_as_year(k)):
            return self.year(k), k + 1
        k = self.skip(self.skip(self.skip(j, "of", "in", "for"), "the"), "calendar")
        if self.year(k) and k > j and (self.reads_as_year(k) or self.text(k - 1) == "calendar"):
            return self.year(k), k + 1
        year = self.skip(k + 1, "calendar")
        if self.has(k, LAST | THIS | NEXT) and self.text(year) == "year":
            return self.relative_year(k), year + 1
        if self.text(k) == "year" and k > j and self.year(k + 1):
            return self.year(k + 1), k + 2  # "the first half of the year 2022"
        if self.text(k) == "year" and k > j:
            return self.base.year if self.base else None, k + 1
        return None, j

    def relative_year(self, k: int) -> int | None:
        """The year that "last year", "this year" or "next year" is."""
        if not self.base:
            return None
        return self.base.year + (-1 if self.has(k, LAST) else 1 if self.has(k, NEXT) else 0)

    # -- months

    def month(self, i: int) -> Found:
        """ "March", "Mar 28, 2018", "March 2018", "July 9th", "the March quarter"."""
        month = int(self.items[i].sense(MONTH))
        j = self.behind_month(i)
        day = self.day_number(j)
        if day and self.is_day(i, j):
            year, k = self.following_year(j + 1)
            return Unit((month, month), day, year), k
        year, k = self.following_year(j)
        if self.text(k) == "quarter" and month >= 3 and self.text(k + 1) not in DASHES:  # named by its last month
            unit = Unit((month - 2, month), None, year)
            return (unit, k + 1) if year else self.with_year(unit, k + 1)
        return Unit((month, month), None, year), k

    def is_day(self, i: int, j: int) -> bool:
        """Whether the number at j is a day of the month at i: "on March 28", "the May 12 deal", "ended April Four"."""
        hung = self.text(j + 1) in DASHES and self.glued(j + 1) and self.glued(j + 2)
        if hung and self.has(j + 2, TIME_UNIT | BIT["noun"] | BIT["word"]) and not self.has(j + 2, MONTH):
            return False  # "the February three-month average"
        if self.text(i - 1) in ("on", "ended", "ending"):
            return True
        if self.has(j, NUMERAL):  # "as of March six" of the wires, no "in March six"
            bare = self.is_bare(i) or self.text(i - 1) in BEFORE_DAY
            return self.has(j, CAPITAL) or (bare and self.ends_a_day(j))
        led = self.has(i - 1, bits("article", "determiner"))  # "a May 7 Senate vote"
        return self.ends_a_day(j) or led or self.text(j - 1) == "." or (self.is_bare(i) and self.goes_on(j))

    def is_bare(self, i: int) -> bool:
        """Whether the month at i has no preposition, so that the number behind is its day: "issued March six"."""
        return i > 0 and not self.opened(i) and not self.has(i - 1, OF_MONTH)

    def goes_on(self, j: int) -> bool:
        """Whether the number at j counts nothing behind it: "said May 26 | Tamba", "had March 1 | stocks"."""
        if self.has(j + 1, MEASURES):
            return False
        return self.has(j + 1, CAPITAL) or (self.text(j) == "1" and self.has(j + 1, BIT["plural"]))

    def behind_month(self, i: int) -> int:
        """The index behind a month's name and the dot that may shorten it."""
        dotted = self.text(i + 1) == "." and self.glued(i + 1) and len(self.text(i)) <= 4 and i + 2 < len(self.items)
        return i + 2 if dotted else i + 1

    def is_month(self, i: int) -> bool:
        """Whether the word is a month here: "may" and "march" are verbs; small letters need a number or preposition."""
        numbered = self.integer(i + 1) is not None
        if self.text(i) == "may" and self.text(i + 1) in BEHIND_MAY:
            return False  # "EARNINGS MAY BE HIGHER"
        ambiguous = self.text(i) in AMBIGUOUS_MONTHS
        if not self.has(i, CAPITAL):
            return self.opened_small(i) if ambiguous else numbered or self.opened(i)
        heads = i == 0 and self.has(1, bits("quantity-noun", "money-noun"))  # "March exports totalled …"
        return not ambiguous or numbered or heads or (i > 0 and not self.is_surname(i))

    def opened_small(self, i: int) -> bool:
        """ "In may", "as of march 31", "to 31 may 2024", "january to march": what no verb can be."""
        word, before = self.text(i), self.text(i - 1)
        if word not in ("may", "march") or self.text(i + 1) in (BEHIND_MARCH if word == "march" else BEHIND_MAY):
            return False
        ranged = (before in RANGE_WORDS or before in ("and", "or")) and self.has(i - 2, MONTH)
        dated = self.year(i + 1) is not None and self.integer(i - 1) is not None
        return before in BEFORE_SMALL or self.has(i - 1, LAST | SINCE | EDGES) or ranged or dated

    def is_surname(self, i: int) -> bool:
        """Whether a title stands before i ("Mr May", "Mrs. March")."""
        return self.text(i - 1) in TITLES or (self.text(i - 1) == "." and self.text(i - 2) in TITLES)

    def relative_month(self, i: int) -> Found:
        """ "Last month", "this month", "next month" of the document's date."""
        if not self.base or not self.has(i, LAST | THIS | NEXT) or self.text(i + 1) != "month":
            return None
        month = self.base.month - 1 + (-1 if self.has(i, LAST) else 1 if self.has(i, NEXT) else 0)
        number = month % DECEMBER + 1
        return Unit((number, number), None, self.base.year + month // DECEMBER), i + 2

    def month_numbers(self, i: int) -> Found:
        """ "1-10 months", a Chinese bulletin's January to October; "in 03/2020"."""
        first, last = self.integer(i), self.integer(i + 2)
        if first == 1 and self.has(i + 2, MONTH) and self.text(i + 1) in RANGE_WORDS:
            return self.january_to(i)
        if not first or not last or first > DECEMBER:
            return None
        months = self.text(i + 3) == "months" or (  # "1-6 month , the whole city …"
            self.text(i + 3) == "month" and first == 1 and (i == 0 or self.has(i - 1, CLOSING | BIT["time"]))
        )
        if self.text(i + 1) in RANGE_WORDS and months and first < last <= DECEMBER:
            return self.with_year(Unit((first, first)).up_to(Unit((last, last))), i + 4)
        slashed = self.text(i + 1) == "/" and self.glued(i + 1) and self.glued(i + 2)
        return (Unit((first, first), None, last), i + 3) if slashed and self.year(i + 2) and self.opened(i) else None

    def january_to(self, i: int) -> Found:
        """ "1 to September has completed …": the month behind the number alone has a name, and neither a day."""
        opens = i == 0 or self.has(i - 1, CLOSING) or self.text(i - 1) == "from"
        found = self.month(i + 2) if opens and self.is_month(i + 2) else None
        if not found or found[0].day or found[0].months[0] == 1:
            return None
        return Unit((1, 1), None, found[0].year).up_to(found[0]), found[1]

    def with_year(self, unit: Unit, j: int) -> tuple[Unit, int]:
        """The unit in the year that stands at j, if one does."""
        year, k = self.following_year(j)
        return unit.of_year(year), k

    # -- days

    def day_number(self, i: int) -> int | None:
        """The day of a month that a number at i may be: "28", "9th", "nine"."""
        day = int(self.items[i].sense(ORDINAL)) if self.has(i, ORDINAL) else self.integer(i)
        return day if day and day <= 31 else None

    def ends_a_day(self, j: int) -> bool:
        """Whether digits behind a month are its day, not the count that follows ("In May 12 million tons")."""
        if self.has(j, ORDINAL) or j + 1 >= len(self.items) or self.has(j + 1, CLOSING):
            return True
        return not self.has(j + 1, MEASURES | bits("noun", "word"))

    def day_month(self, i: int) -> Found:
        """ "28 March 2018", "9th of July", "15-Sept", "the 3rd of this month"."""
        day = self.day_number(i)
        j = self.skip(i + 1, "of", *DASHES)
        if not day:
            return None
        month = self.relative_month(j) if self.has(i, ORDINAL) else None
        if month:
            return Unit(month[0].months, day, month[0].year), month[1]
        named = self.has(j, CAPITAL) or self.text(j) not in AMBIGUOUS_MONTHS or self.is_month(j)
        if not self.has(j, MONTH) or not named:
            return None
        number = int(self.items[j].sense(MONTH))
        year, j = self.following_year(self.skip(self.behind_month(j), *DASHES))
        return Unit((number, number), day, year), j

    def days_of_month(self, i: int) -> Found:
        """ "20 to 26 November", "the 1st to the 7th of October": the month stands only behind the second day."""
        first = self.day_number(i)
        sign = self.text(i + 1)
        last = self.day_month(self.skip(i + 2, "the")) if first and sign in ("and", *RANGE_WORDS) else None
        if not first or not last or last[0].day is None or first >= last[0].day:
            return None
        if sign == "and" and first + 1 != last[0].day and self.text(i - 1) != "between":
            return None  # "on 3 and 9 May", but "between 3 and 9 May"
        return Unit(last[0].months, first, last[0].year).up_to(last[0]), last[1]

    def numeric_date(self, i: int) -> Found:
        """2021-04-28, 14/03/2022, 30.11.2024."""
        numbers = self.text(i).split(".")
        sign, j = self.text(i + 1), i + 1
        if len(numbers) == 1 and sign in ("/", ".", *DASHES):
            numbers.append(self.text(i + 2))
            j = i + 3
        if len(numbers) != 2 or self.text(j) not in (sign, ".") or not all(self.glued(k) for k in range(i + 1, j + 2)):
            return None
        numbers.append(self.text(j + 1))
        if not all(number.isdecimal() for number in numbers):
            return None
        unit = date_of(numbers)
        return (unit, j + 2) if unit else None

    def five_year_plan(self, n: int, i: int, j: int) -> Found:
        """China's five-year plans: the 1st began in 1953, the 3rd in 1966, each later one five years on."""
        if self.text(j) != "five" or self.text(self.skip(j + 1, *DASHES)) != "year":
            return None
        k = self.skip(j + 1, *DASHES) + 1
        while self.text(k) in ("plan", "program", "programme") or self.has(k, QUOTE):
            k += 1
        if n == 1 and self.text(k - 1) == "year" and self.text(k) != "plan period":
            return None  # "the first five-year bond"
        as_time = any(self.opened(i - back) for back in (0, 1, 2))
        if self.text(k) not in ("period", "plan period") and not as_time:
            return VAGUE, k
        first = 1966 + 5 * (n - 3) if n > 2 else 1948 + 5 * n
        return Unit(year=first).up_to(Unit(year=first + 4)), self.skip(k, "period", "plan period")
