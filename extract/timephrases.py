"""Time phrases in a sentence: "from January to March", "the first quarter", "by the end of 2020".

An interval grammar of our own. It takes time out of the numbers' way, so that years, dates and clock times are never
figures, and tells each phrase's days as far as the text and the document's date settle them.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from extract.periods import DECEMBER, FIRST_YEAR, LAST_YEAR, VAGUE, Interval, Time, Unit, date_of
from extract.words import BIT, TIME_UNIT, Word, bits

if TYPE_CHECKING:
    from extract.items import Item

TIME = BIT["time"]
DIGITS, NUMERAL, ORDINAL, MONTH, DASH = BIT["digits"], BIT["numeral"], BIT["ordinal"], BIT["month"], BIT["dash"]
YEAR_UNIT, QUARTER, MONTH_UNIT, CAPITAL = BIT["year"], BIT["quarter"], BIT["month-unit"], BIT["capital"]
LAST, THIS, NEXT, END, START, PART = BIT["last"], BIT["this"], BIT["next"], BIT["end"], BIT["start"], BIT["part"]
UNTIL, SINCE, QUOTE = BIT["until"], BIT["since"], BIT["quote"]
MEASURES: Final = bits("currency", "percent", "unit", "scale", "subunit")
TRIGGERS: Final = TIME_UNIT | bits("month", "weekday", "year-ago", "same-period", "back", "clock", "fiscal", "today")

DASHES: Final = ("-", "–", "—", "‑")
RANGE_WORDS: Final = ("to", "through", "until", "till", "up to", *DASHES)
PREFIXES: Final = {
    "in", "on", "at", "during", "for", "over", "throughout", "within", "of", "from", "between", "by", "until", "since",
    "to", "through", "as of", "into", "around", "about", "before", "after", "as at", "up to", "till",
}  # fmt: skip
YEAR_OPENERS: Final = {"in", "since", "by", "of", "from", "until", "for", "during", "to", "year", "till", "than", "("}
AMBIGUOUS_MONTHS: Final = ("may", "march", "mar", "dec", "sep")
AMBIGUOUS_DAYS: Final = ("sun", "sat", "mon", "wed")

Found = tuple[Unit, int] | None


def merge_times(items: list[Item], base: dt.date | None) -> None:
    """Read all time phrases of a sentence in place: each becomes one item of class `time`."""
    triggered = any(item.classes & TRIGGERS for item in items)
    reader = TimeReader(items, base)
    i = 0
    while i < len(items):
        if triggered or items[i].classes & (DIGITS | UNTIL | SINCE) or items[i].word.text in PREFIXES:
            found = reader.phrase(i)
            if found:
                time, j = found
                first, last = items[i], items[j - 1]
                items[i] = type(first)(first.start, last.end, Word("⟨time⟩", TIME, {TIME: time}, "⟨time⟩"))
                del items[i + 1 : j]
        i += 1


def stretch_to(end: dt.date | None, months: int) -> Interval:
    """So many months up to the last day of one."""
    if end is None:
        return Interval()
    month = end.year * DECEMBER + end.month - months
    return Interval(dt.date(month // DECEMBER, month % DECEMBER + 1, 1), end)


class TimeReader:
    """Reads time phrases in the items of one sentence, against the document's date (None if unknown)."""

    def __init__(self, items: list[Item], base: dt.date | None) -> None:
        self.items = items
        self.base = base
        self.future = any(item.classes & BIT["modal"] for item in items)

    # -- small looks at the items

    def has(self, i: int, classes: int) -> bool:
        """Whether there is an item at i that has one of the classes."""
        return 0 <= i < len(self.items) and bool(self.items[i].classes & classes)

    def text(self, i: int) -> str:
        """The word at i, "" outside."""
        return self.items[i].word.text if 0 <= i < len(self.items) else ""

    def glued(self, i: int) -> bool:
        """Whether no blank stands between items i-1 and i."""
        return 0 < i < len(self.items) and self.items[i].start == self.items[i - 1].end

    def integer(self, i: int) -> int | None:
        """The whole number at i, in digits or as one number word."""
        if self.has(i, DIGITS) and self.text(i).isdecimal() and len(self.text(i)) <= 4:
            return int(self.text(i))
        return int(self.items[i].sense(NUMERAL)) if self.has(i, NUMERAL) else None

    def year(self, i: int) -> int | None:
        """The year that four digits at i may be."""
        if self.has(i, DIGITS) and len(self.text(i)) == 4 and self.text(i).isdecimal():
            year = int(self.text(i))
            return year if FIRST_YEAR <= year <= LAST_YEAR else None
        return None

    def skip(self, i: int, *words: str) -> int:
        """The index behind the word at i if it is one of the words, else i."""
        return i + 1 if self.text(i) in words else i

    # -- a whole phrase, with the preposition before it

    def phrase(self, i: int) -> tuple[Time, int] | None:
        """A time phrase that begins at i: (its meaning, index behind it)."""
        opener = self.items[i]
        j = i + 1 if opener.classes & (SINCE | UNTIL) or opener.word.text in PREFIXES else i
        j = self.skip(j, "the", "a")
        found = (
            self.clock(j)
            or self.looking_back(j)
            or self.the_year(i, j)
            or self.span(j, pairs=opener.word.text == "between")
        )
        if not found:
            return self.phrase_without_opener(i) if j > i else None
        time, k = found
        word = opener.word.text
        if word in ("as", "when"):
            return (Time(Interval(None, time.interval.end), "until"), k + 1) if self.text(k) == "ended" else None
        if word in ("ended", "ending") and not time.interval:
            return None
        stretch = any(self.text(at) in RANGE_WORDS for at in range(j, k))
        length = self.months_ended(i) if word in ("ended", "ending") else 0
        return self.related(time, opener, stretch=stretch, length=length), k

    def months_ended(self, i: int) -> int:
        """How many months "the year ended …", "the nine months ended …" are; 0 where that is not said."""
        if self.has(i - 1, MONTH_UNIT):
            return self.integer(i - 2) or 0
        return {"year": 12, "quarter": 3, "qtr": 3, "half": 6}.get(self.text(i - 1), 0)

    def phrase_without_opener(self, i: int) -> tuple[Time, int] | None:
        """The phrase where the word at i is no opener but part of the time itself ("end of March")."""
        return self.span(i, pairs=False)

    @staticmethod
    def related(time: Time, opener: Item, *, stretch: bool, length: int = 0) -> Time:
        """The time as its preposition turns it: "by March" settles the end only, "since 2016" the start."""
        word = opener.word.text
        if time.relation != "in" or (word == "from" and stretch):
            return time
        if word == "after":
            return Time()
        if opener.classes & UNTIL and length:
            return Time(stretch_to(time.interval.end, length), "until")
        if opener.classes & UNTIL:
            return Time(Interval(None, time.interval.end), "until", time.back, time.years, time.year)
        if opener.classes & SINCE:
            return Time(Interval(time.interval.start, None), "since", time.back, time.years, time.year)
        return time

    def clock(self, i: int) -> tuple[Time, int] | None:
        """ "22:00", "9.30 a.m.", "14:41:05"."""
        if not self.has(i, DIGITS):
            return None
        j = i + 1
        while self.text(j) == ":" and self.glued(j) and self.has(j + 1, DIGITS) and self.glued(j + 1):
            j += 2
        if self.has(j, BIT["clock"]):
            return Time(), j + 1
        return (Time(), j) if j > i + 1 else None

    def the_year(self, i: int, j: int) -> tuple[Time, int] | None:
        """ "Within the year", "for the whole year": the year of the document."""
        year = (
            self.text(j) == "year" and self.text(j - 1) == "the" and self.text(i) in ("in", "within", "for", "during")
        )
        if (
            not year
            or self.text(j + 1) in ("to", "ended", "ending", "of", "before")
            or self.has(j + 1, BIT["possessive"])
        ):
            return None
        return Time(Unit(year=self.base.year if self.base else None).interval()), j + 1

    def looking_back(self, i: int) -> tuple[Time, int] | None:
        """ "That month", "a year earlier", "the same period of last year", "the corresponding 1986 quarter"."""
        if self.has(i + 1, BIT["possessive"]):
            return None
        if self.has(i, BIT["back"]):
            return Time(back=True), i + 1
        if self.has(i, BIT["year-ago"]):
            return Time(relation="compare", years=-1), i + 1
        if self.text(i) in ("corresponding", "same", "comparable") and self.year(i + 1) and self.has(i + 2, TIME_UNIT):
            return Time(relation="compare", year=self.year(i + 1)), i + 3
        if not self.has(i, BIT["same-period"]):
            return None
        j = self.skip(self.skip(i + 1, "of", "in"), "the", "a")
        if self.year(j):
            return Time(relation="compare", year=self.year(j)), j + 1
        if self.has(j, BIT["year-ago"]):
            return Time(relation="compare", years=-1), j + 1
        if self.has(j, LAST) and self.text(j + 1) == "year":
            year = self.base.year - 1 if self.base else None
            return Time(relation="compare", years=0 if year else -1, year=year), j + 2
        compared = any(
            self.has(i - back, BIT["comparison"]) or self.text(i - back) in ("on", "over", "from") for back in (1, 2, 3)
        )
        return (Time(relation="compare", years=-1) if compared else Time(back=True)), i + 1

    def days_of_month(self, i: int) -> tuple[Time, int] | None:
        """ "20 to 26 November": the month stands only behind the second day."""
        first = self.integer(i)
        last = self.day_month(i + 2) if first and self.text(i + 1) in RANGE_WORDS else None
        if not first or not last or last[0].day is None or first >= last[0].day:
            return None
        unit = Unit(last[0].months, first, last[0].year).up_to(last[0])
        return Time(self.dated(unit).interval()), last[1]

    def span(self, i: int, *, pairs: bool) -> tuple[Time, int] | None:
        """One calendar unit, or a stretch from one to another ("January to March", "October 1-3", "2016-2020")."""
        days = self.days_of_month(i) if self.has(i, DIGITS) else None
        if days:
            return days
        found = self.unit(i)
        if not found:
            return None
        unit, j = found
        if self.has(i, END) and not self.text(i).startswith("close to"):
            return Time(Interval(None, self.dated(unit).interval().end), "until"), j
        both_months = self.text(j) == "and" and unit.day is None and unit.to is None and self.has(j + 1, MONTH)
        if self.text(j) in RANGE_WORDS or (self.text(j) == "and" and (pairs or (both_months and self.has(i, MONTH)))):
            second = self.second_unit(j + 1, unit)
            if second:
                unit, j = unit.up_to(second[0]), second[1]
        return Time(self.dated(unit).interval()), j

    def second_unit(self, j: int, first: Unit) -> Found:
        """The unit that ends a stretch which began with `first`; "October 1 to 3" leaves the month out."""
        j = self.skip(j, "the")
        day = self.integer(j)
        if first.day and day and first.day < day <= 31 and not self.has(j + 1, MONTH | TIME_UNIT | MEASURES):
            year, k = self.following_year(j + 1)
            return Unit(first.months, day, year or first.year), k
        return self.unit(j)

    # -- units

    def unit(self, i: int) -> Found:
        """One calendar unit at i: (unit, index behind it)."""
        if i >= len(self.items):
            return None
        classes = self.items[i].classes
        if classes & DIGITS:
            return self.numeric_date(i) or self.day_month(i) or self.month_numbers(i) or self.plain_year(i)
        if classes & MONTH and self.is_month(i):
            return self.month(i)
        if classes & ORDINAL:
            return self.day_month(i) or self.ordinal_unit(i)
        if classes & (LAST | THIS | NEXT):
            return self.relative(i)
        if classes & (END | START | PART):
            return self.edge(i)
        if classes & BIT["fiscal"]:
            return self.fiscal(i)
        if classes & bits("weekday", "today"):
            return self.day_name(i)
        return self.letter_unit(i)

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

    def day_month(self, i: int) -> Found:
        """ "28 March 2018", "9th of July", "15-Sept"."""
        day = int(self.items[i].sense(ORDINAL)) if self.has(i, ORDINAL) else self.integer(i)
        j = self.skip(i + 1, "of", *DASHES)
        if not day or day > 31 or not self.has(j, MONTH) or not self.has(j, CAPITAL):
            return None
        month = int(self.items[j].sense(MONTH))
        year, j = self.following_year(self.skip(self.behind_month(j), *DASHES))
        return Unit((month, month), day, year), j

    def behind_month(self, i: int) -> int:
        """The index behind a month's name and the dot that may shorten it."""
        return i + 2 if self.text(i + 1) == "." and len(self.text(i)) <= 4 and self.has(i + 2, DIGITS) else i + 1

    def month(self, i: int) -> Found:
        """ "March", "Mar 28, 2018", "March 2018", "July 9th"."""
        month = int(self.items[i].sense(MONTH))
        j = self.behind_month(i)
        day = int(self.items[j].sense(ORDINAL)) if self.has(j, ORDINAL) else self.integer(j)
        if day and day <= 31 and not self.has(j, NUMERAL) and self.ends_a_day(j):
            year, k = self.following_year(j + 1)
            return Unit((month, month), day, year), k
        year, k = self.following_year(j)
        return Unit((month, month), None, year), k

    def ends_a_day(self, j: int) -> bool:
        """Whether digits behind a month are its day, not the count that follows ("In May 12 million tons")."""
        if self.has(j, ORDINAL) or j + 1 >= len(self.items) or self.has(j + 1, bits("stop", "comma", "open", "close")):
            return True
        return not self.has(j + 1, MEASURES | bits("noun", "word"))

    def is_month(self, i: int) -> bool:
        """Whether the word is a month here: "may" and "march" are verbs; small letters need a number or preposition."""
        if self.has(i, CAPITAL):
            return self.text(i) not in AMBIGUOUS_MONTHS or i > 0 or self.integer(i + 1) is not None
        if self.text(i) in AMBIGUOUS_MONTHS:
            return False
        return self.integer(i + 1) is not None or self.text(i - 1) in PREFIXES or self.has(i - 1, UNTIL | SINCE)

    def month_numbers(self, i: int) -> Found:
        """ "1-10 months": a Chinese bulletin's January to October."""
        first, last = self.integer(i), self.integer(i + 2)
        if not (first and last and self.text(i + 1) in RANGE_WORDS and self.text(i + 3) == "months"):
            return None
        return self.with_year(Unit((first, last)), i + 4) if first < last <= DECEMBER else None

    def plain_year(self, i: int) -> Found:
        """A year; seasons ("2003-04") and decades ("1990s") are time without settled days."""
        year = self.year(i)
        if not year or not self.reads_as_year(i):
            return None
        if self.text(i + 1) == "s" and self.glued(i + 1):
            return VAGUE, i + 2
        joined = self.text(i + 1) in ("/", *DASHES) and self.glued(i + 1) and self.glued(i + 2)
        if joined and self.has(i + 2, DIGITS) and len(self.text(i + 2)) <= 2:
            return VAGUE, i + 3
        return Unit(year=year), i + 1

    def reads_as_year(self, i: int) -> bool:
        """Whether four digits are a year and not an amount ("2000 yuan", "1998 households", "$2012")."""
        opened = self.text(i - 1) in YEAR_OPENERS
        if (
            self.has(i - 1, bits("sign", "currency"))
            and not self.has(i - 1, BIT["preposition"])
            and self.text(i - 1) != "p"
        ):
            return False
        if self.text(i - 1) in ("№", "#", "no", "no ."):
            return False
        if self.has(i + 1, MEASURES):
            return self.glued(i + 1) and self.text(i + 1) == "s"
        if self.has(i + 1, BIT["counted"]):
            return opened
        if self.has(i + 1, BIT["noun"]) and self.has(i - 1, BIT["hedge"]):
            return opened and self.text(i - 1) not in ("about", "over")
        return opened or int(self.text(i)) > 1700

    def following_year(self, j: int) -> tuple[int | None, int]:
        """A year behind a month or day: "March 2018", "March 28, 2018", "March of last year": (year, index behind)."""
        k = self.skip(j, ",")
        if self.year(k) and (k == j or self.reads_as_year(k)):
            return self.year(k), k + 1
        k = self.skip(self.skip(j, "of", "in", "for"), "the")
        if self.year(k) and k > j and self.reads_as_year(k):
            return self.year(k), k + 1
        if self.has(k, LAST | THIS | NEXT) and self.text(k + 1) == "year":
            return self.relative_year(k), k + 2
        if self.text(k) == "year" and k > j:
            return self.base.year if self.base else None, k + 1
        return None, j

    def relative_year(self, k: int) -> int | None:
        """The year that "last year", "this year" or "next year" is."""
        if not self.base:
            return None
        return self.base.year + (-1 if self.has(k, LAST) else 1 if self.has(k, NEXT) else 0)

    def with_year(self, unit: Unit, j: int) -> tuple[Unit, int]:
        """The unit in the year that stands at j, if one does."""
        year, k = self.following_year(j)
        return unit.of_year(year), k

    def ordinal_unit(self, i: int) -> Found:
        """ "First quarter", "second half", "first nine months", "13th Five-Year Plan period"."""
        n = int(self.items[i].sense(ORDINAL))
        j = self.skip(i + 1, *DASHES)
        if self.has(j, QUARTER) and n <= 4 and not self.text(j).endswith("s"):
            return self.with_year(Unit((3 * n - 2, 3 * n)), j + 1)
        if self.text(j) == "half" and n <= 2:
            k = self.skip(self.skip(j + 1, *DASHES), "year") if self.text(j + 1) != "of" else j + 1
            return self.with_year(Unit((6 * n - 5, 6 * n)), k)
        count = self.integer(j)
        if n == 1 and count:
            if self.has(j + 1, MONTH_UNIT) and count <= DECEMBER:
                return self.with_year(Unit((1, count)), j + 2)
            if self.has(j + 1, QUARTER) and count <= 4:
                return self.with_year(Unit((1, 3 * count)), j + 2)
            return (VAGUE, j + 2) if self.has(j + 1, TIME_UNIT) else None
        return self.five_year_plan(n, i, j)

    def five_year_plan(self, n: int, i: int, j: int) -> Found:
        """China's five-year plans: the 1st began in 1953, the 3rd in 1966, each later one five years on."""
        if self.text(j) != "five" or self.text(self.skip(j + 1, *DASHES)) != "year":
            return None
        k = self.skip(j + 1, *DASHES) + 1
        while self.text(k) in ("plan", "program", "programme") or self.has(k, QUOTE):
            k += 1
        as_time = any(self.text(i - back) in PREFIXES or self.has(i - back, UNTIL | SINCE) for back in (1, 2, 3))
        if self.text(k) != "period" and not as_time:
            return VAGUE, k
        first = 1966 + 5 * (n - 3) if n > 2 else 1948 + 5 * n
        return Unit(year=first).up_to(Unit(year=first + 4)), self.skip(k, "period")

    def relative(self, i: int) -> Found:
        """ "This year", "last month", "the past three years", "last December", "this spring"."""
        j = i + 1
        count = self.integer(j)
        if self.text(j) == "few" or count:
            if not self.has(j + 1, TIME_UNIT):
                return None
            year, k = self.following_year(j + 2)
            size = count * 3 if count and self.has(j + 1, QUARTER) else count
            if year and size and size <= DECEMBER and self.has(i, LAST) and self.has(j + 1, MONTH_UNIT | QUARTER):
                return Unit((DECEMBER + 1 - size, DECEMBER), None, year), k
            return VAGUE, k
        if self.text(j) == "year":
            year = self.relative_year(i)
            return (Unit(year=year) if year else VAGUE), j + 1
        if self.has(j, MONTH):
            month = int(self.items[j].sense(MONTH))
            past = self.has(i, LAST) and self.base
            year = self.base.year - (month >= self.base.month) if past and self.base else None
            return Unit((month, month), None, year), j + 1
        if self.text(j) == "month" and self.base:
            month = self.base.month - 1 + (-1 if self.has(i, LAST) else 1 if self.has(i, NEXT) else 0)
            return Unit((month % 12 + 1, month % 12 + 1), None, self.base.year + month // 12), j + 1
        return (VAGUE, j + 1) if self.has(j, TIME_UNIT | BIT["weekday"] | PART) else None

    def edge(self, i: int) -> Found:
        """ "The end of March", "end-June", "the beginning of the year", "early 2021", "mid-July"."""
        j = self.skip(self.skip(i + 1, "of", *DASHES), "the")
        inner = self.unit(j)
        if not inner and self.text(j) in ("year", "month"):
            base = self.base
            month = (base.month, base.month) if base and self.text(j) == "month" else (1, DECEMBER)
            inner = Unit(month, None, base.year if base else None), j + 1
        if inner:
            return inner if self.has(i, END | START) else (VAGUE, inner[1])
        season = self.text(i) in ("spring", "summer", "autumn", "winter") and self.text(i - 1) in PREFIXES
        return (VAGUE, i + 1) if season else None

    def fiscal(self, i: int) -> Found:
        """ "FY 2025-26", "fiscal 2024": on which day such a year begins the text does not say."""
        j = i + 1
        year = self.plain_year(j)
        if year:
            return VAGUE, year[1]
        if self.has(j, DIGITS) and len(self.text(j)) == 2:
            short = self.text(j + 1) in ("/", *DASHES) and self.glued(j + 1) and self.has(j + 2, DIGITS)
            return VAGUE, j + 3 if short else j + 1
        return VAGUE, j

    def day_name(self, i: int) -> Found:
        """ "Monday", "today (02)", "yesterday"."""
        word = self.text(i)
        today = self.has(i, BIT["today"])
        if (today and word not in ("today", "yesterday", "tomorrow", "tonight")) or (
            word in AMBIGUOUS_DAYS and not self.has(i, CAPITAL)
        ):
            return None
        bracketed = self.text(i + 1) == "(" and self.has(i + 2, DIGITS) and self.text(i + 3) == ")"
        j = i + 4 if bracketed else i + 1
        if self.base and word in ("today", "yesterday"):
            day = self.base - dt.timedelta(days=word == "yesterday")
            return Unit((day.month, day.month), day.day, day.year), j
        return VAGUE, j

    def letter_unit(self, i: int) -> Found:
        """ "Q1", "H1 2023", "1Q", "the whole of last year", "year 1986", "year-end"."""
        word, n = self.text(i), self.integer(i + 1)
        if word in ("q", "h") and n and self.glued(i + 1) and n <= (4 if word == "q" else 2):
            size = 3 if word == "q" else 6
            return self.with_year(Unit((size * (n - 1) + 1, size * n)), i + 2)
        if word == "whole" and self.text(i + 1) == "of":
            return self.unit(self.skip(i + 2, "the"))
        if word == "whole" and self.text(i + 1) == "year":
            return Unit(year=self.base.year if self.base else None), i + 2
        if word == "year" and self.text(i + 1) in DASHES and self.text(i + 2) == "end":
            return VAGUE, i + 3
        if word == "year" and self.year(i + 1) and self.reads_as_year(i + 1):
            return Unit(year=self.year(i + 1)), i + 2
        return None

    def dated(self, unit: Unit) -> Unit:
        """A unit of an unnamed year: the latest one that the document's date allows, or the coming one of a plan."""
        last = unit.to or unit
        if last.year is not None or last.vague or not self.base:
            return unit
        later = (last.months[0], last.day or 1) > (self.base.month, self.base.day)
        return unit.of_year(self.base.year - (later and not self.future))
