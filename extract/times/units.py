"""Calendar units in a sentence: "the first quarter", "Q2'20", "last December", "the end of March", "H1 2023"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.times.bulletins import THREE_QUARTERS, numbered_quarter
from extract.times.coming import is_coming, is_day_ahead
from extract.times.dates import (
    CAPITAL,
    CENTURY,
    DASHES,
    DIGITS,
    LAST,
    MONTH,
    MONTH_UNIT,
    NEXT,
    ORDINAL,
    PREFIXES,
    RANGE_WORDS,
    THIS,
    DateReader,
)
from extract.times.intervals import DECEMBER, VAGUE, Unit
from extract.times.parts import WEEKDAYS, day_of_week, half_of_month
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.items import Item
    from extract.times.dates import Found

QUARTER, END, START, PART, FISCAL = BIT["quarter"], BIT["end"], BIT["start"], BIT["part"], BIT["fiscal"]
AMBIGUOUS_DAYS: Final = ("sun", "sat", "mon", "wed")
RECURRING: Final = frozenset("a every each any and or previous preceding prior following midnight".split())
# Words of matches, whose halves are none of a year.
MATCHES: Final = frozenset(
    """scored scorer half-time possession possessions striker strikers midfielder fly-half scrum-half winger goalkeeper
    keeper referee touchdown touchdowns tries kick kicks kicked header scrum lineout equaliser
    hat-trick kick-off""".split()
)
SPECIAL_DAYS: Final = ("today", "yesterday", "tomorrow", "tonight")
BESIDE_TODAY: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}  # days from the document's own
OUTER_FIRST: Final = ("opening", "initial")
OUTER: Final = (*OUTER_FIRST, "final", "closing", "latter")
LETTERS: Final = {"q": 3, "h": 6}  # and how many months they stand for
# What a year that is still running has ("the full-year target").
AIMS: Final = "target targets goal forecast forecasts guidance outlook plan budget estimate estimates task".split()
PERIODS: Final = ("year", "years", "period", "plan", "quarter", "month", "half")
YEAR_CLOSES: Final = 10  # the month from which "at the end of the year" may be near enough to be told of
QUARTER_OVER: Final = 3  # months in which "full-year profit" may still be that of the year before
DEEPEST: Final = 3  # "the end of | the last week of | March"
DAYTIMES: Final = {"this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1, "last evening": -1}
TERMS: Final = frozenset(["season", "term", "semester"])
THINGS: Final = bits("word", "noun", "possessive")
ACTIONS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "status", "adverb", "auxiliary")
PARTS_OF_YEAR: Final = ("spring", "summer", "autumn", "winter")


def is_season(items: list[Item], k: int) -> bool:
    """ "This summer", "last fall", "last term", but no "this fall in exports", "last season ticket sales"."""
    word = items[k].word.text if k < len(items) else ""
    behind = items[k + 1].word.text if k + 1 < len(items) else ""
    if word in TERMS:
        return k + 1 >= len(items) or not items[k + 1].classes & THINGS or items[k + 1].classes & ACTIONS != 0
    return word in PARTS_OF_YEAR or (word == "fall" and behind in ("", ",", ".", ";", ")", "and", "or"))


def _part_of(financial: Unit, part: Unit) -> Unit:
    """ "The first quarter of FY 2024-25": months counted from the beginning of such a year, where that is known."""
    if financial.to is None or financial.year is None or part.is_month() or part.day or part.to:
        return VAGUE
    first, last = (financial.months[0] - 1 + month - 1 for month in part.months)
    begin, end = (Unit((n % DECEMBER + 1,) * 2, None, financial.year + n // DECEMBER) for n in (first, last))
    return begin.up_to(end)


class UnitReader(DateReader):
    """Reads calendar units in the items of one sentence."""

    def __init__(self, items: list[Item], base: dt.date | None, first_month: Callable[[], int] = int) -> None:
        super().__init__(items, base, first_month)
        self.depth = 0

    def unit(self, i: int) -> Found:
        """One calendar unit at i: (unit, index behind it)."""
        if i >= len(self.items):
            return None
        classes = self.items[i].classes
        if classes & DIGITS:
            if self.is_months_letter(i):
                return self.months_letter(i)
            return self.numeric_date(i) or self.day_month(i) or self.month_numbers(i) or self.year_and_part(i)
        if classes & MONTH and self.is_month(i):
            return self.month(i)
        if classes & ORDINAL:
            return self.day_month(i) or self.ordinal_unit(i)
        if classes & (LAST | THIS | NEXT):
            return self.relative(i)
        if classes & (END | START | PART):
            return self.edge(i)
        if classes & FISCAL:
            plain = self.text(i) == "fiscal" and not self.has(i + 1, DIGITS | ORDINAL | QUARTER)
            return None if plain else self.fiscal(i)  # "fiscal revenue" is no year
        if classes & bits("weekday", "today"):
            return self.day_name(i)
        return self.letter_unit(i) or self.named_year(i) or self.outer_part(i) or numbered_quarter(self, i)

    def inner(self, i: int) -> Found:
        """The unit within another ("the end of | March"), to a depth that keeps reading linear."""
        if self.depth >= DEEPEST:
            return None
        self.depth += 1
        found = self.unit(i)
        self.depth -= 1
        return found

    def with_year(self, unit: Unit, j: int) -> tuple[Unit, int]:
        """The unit in the year that stands at j; which days are those of a fiscal year the text does not say."""
        j = self.over_alias(unit, j)
        k = self.skip(self.skip(j, "of", "in", "for"), "the")
        if self.has(k, FISCAL) and (fiscal := self.fiscal(k)):
            return _part_of(fiscal[0], unit), fiscal[1]
        named = unit.is_month() or unit.day or unit.to  # "July-October of the current fiscal year" is where months are
        if self.has(k, LAST | THIS | NEXT) and self.has(k + 1, FISCAL) and not named:
            return _part_of(self.relative_financial_year(k), unit), k + 2
        if self.glued(j) and self.text(j - 1)[-1:] in LETTERS and (short := self.short_year(j)):
            return unit.of_year(short), j + 1  # "1Q20"
        if self.is_of_event(j):
            return VAGUE, j
        return super().with_year(unit, j)

    def over_alias(self, unit: Unit, j: int) -> int:
        """ "The first half (H1) | of 2022": behind the short name of the unit in brackets."""
        if self.text(j) != "(" or not (alias := self.letter_unit(j + 1)):
            return j
        return alias[1] + 1 if alias[0] == unit and self.text(alias[1]) == ")" else j

    def is_of_event(self, j: int) -> bool:
        """ "The first six months | of the campaign": counted from the beginning of what is no year."""
        k = self.skip(j + 1, "the", "a", "his", "her", "its", "their", "this", "that")
        if self.text(j) != "of" or k == j + 1 or not self.has(k, bits("word", "noun")):
            return False
        return not any(self.has(at, TIME_UNIT | FISCAL) or self.text(at) in PERIODS for at in (k, k + 1, k + 2))

    def year_and_part(self, i: int) -> Found:
        """A year, and the quarter or half of it that may stand behind ("2019 Q3", "the 2019 third quarter")."""
        found = self.plain_year(i)
        if not found or found[0].vague:
            return found
        if owned := self.part_owned(found[0].year, found[1]):
            return owned
        part = self.ordinal_unit(i + 1) if self.has(i + 1, ORDINAL) else self.letter_unit(i + 1)
        if part and part[0].year is None and not part[0].vague:
            return part[0].of_year(found[0].year), part[1]
        return found

    def part_owned(self, year: int | None, j: int) -> Found:
        """ "Last year's | second quarter", "1985's first half": the part of a year whose "'s" is at j."""
        if not year or not self.has(j, BIT["possessive"]):
            return None
        part = self.ordinal_unit(j + 1) if self.has(j + 1, ORDINAL) else self.outer_part(j + 1)
        return (part[0].of_year(year), part[1]) if part and part[0].year is None and not part[0].vague else None

    # -- quarters, halves, and counted units

    def ordinal_unit(self, i: int) -> Found:
        """ "First quarter", "second half", "first nine months", "third week of May", "13th Five-Year Plan period"."""
        n = int(self.items[i].sense(ORDINAL))
        j = self.skip(i + 1, *DASHES)
        if halved := half_of_month(self, n, j):
            return halved
        size = self.quarter_or_half(j) or (self.text(j) == "month" and self.following_year(j + 1)[1] > j + 1)
        if size and n * size <= DECEMBER:
            if size == 6 and any(item.word.text in MATCHES for item in self.items):
                return VAGUE, j + 1  # "missed two penalties in the first half"
            year_unit = size == 6 and self.text(self.skip(j + 1, *DASHES)) == "year"
            k = self.skip(j + 1, *DASHES) + 1 if year_unit else j + 1
            return self.with_year(Unit((size * (n - 1) + 1, size * n)), k)
        return (
            self.five_year_plan(n, i, j)
            or self.first_units(n, j)
            or self.ordinals(n, i)
            or self.part_of_unit(i)
            or self.same_unit(n, i)
        )

    def same_unit(self, n: int, i: int) -> Found:
        """ "4 percent in the first quarter and 5 percent in the second": the unit is the one named before."""
        if not (self.text(i - 1) == "the" and self.opened(i - 1)) or self.has(i + 1, bits("noun", "word", "plural")):
            return None
        before = next((item for item in reversed(self.items[:i]) if item.classes & BIT["time"]), None)
        days = before.sense(BIT["time"]).interval if before else None
        if not days or not days.start or not days.end or days.start.year != days.end.year:
            return None
        size = days.end.month - days.start.month + 1
        whole = days.start.day == 1 and size in (3, 6) and days.start.month % size == 1 and days.end.day > 29
        if not whole or n * size > DECEMBER:
            return None
        return Unit((size * (n - 1) + 1, size * n), None, days.start.year), i + 1

    def quarter_or_half(self, i: int) -> int:
        """How many months "quarter" or "half" at i is; 0 for other words."""
        if self.text(i).endswith("s"):
            return 0
        return 3 if self.has(i, QUARTER) else 6 if self.text(i) == "half" else 0

    def first_units(self, n: int, j: int) -> Found:
        """ "First nine months", "first three quarters"."""
        if n == 1 and self.text(j) == THREE_QUARTERS:
            # The words of a fraction; "of the" stays with the time where it tells whose figure follows.
            return self.with_year(Unit((1, 9)), j + 1)
        count = self.integer(j)
        if n != 1 or not count:
            return None
        if self.has(j + 1, MONTH_UNIT) and count <= DECEMBER:
            unit, k = self.with_year(Unit((1, count)), j + 2)
            return (VAGUE if count == DECEMBER and not unit.year else unit), k  # "40 in the first 12 months"
        if self.has(j + 1, QUARTER) and count <= 4:
            return self.with_year(Unit((1, 3 * count)), j + 2)
        if self.text(j + 1) == "days" and self.text(j + 2) == "of" and self.has(j + 3, MONTH):
            unit, k = self.month(j + 3) or (VAGUE, j + 4)  # "the first ten days of May"
            return (replace(unit, day=1).up_to(replace(unit, day=count)) if unit.is_month() else unit), k
        return (VAGUE, j + 2) if self.has(j + 1, TIME_UNIT) else None

    def ordinals(self, n: int, i: int) -> Found:
        """ "First and second quarters", "first, second and third quarter", "first to the third quarter"."""
        last, j, gaps = n, i + 1, False
        while self.text(j) in (",", "and", *RANGE_WORDS) and last <= 4:
            k = self.skip(self.skip(j + 1, "and"), "the")
            if not self.has(k, ORDINAL):
                return None
            following = int(self.items[k].sense(ORDINAL))
            if following <= last:
                return None
            gaps = gaps or (following != last + 1 and self.text(j) not in RANGE_WORDS)
            last, j = following, k + 1
        size = 3 if self.has(j, QUARTER) else 6 if self.text(j) in ("half", "halves") else 0
        if not size or not n < last <= DECEMBER // size:
            return None
        first, end = Unit((size * (n - 1) + 1, size * n)), Unit((size * (last - 1) + 1, size * last))
        unit, k = self.with_year(first.up_to(end), j + 1)
        return (VAGUE if gaps else unit), k

    def part_of_unit(self, i: int) -> Found:
        """ "The first day of May"; "the third week of May": time within a unit, its days not settled."""
        j = self.skip(i + 1, *DASHES)
        if not self.has(j, TIME_UNIT) or self.text(j + 1) not in ("of", "in"):
            return None
        whole = self.inner(self.skip(j + 2, "the"))
        if not whole:
            return None
        unit, k = whole
        if self.text(j) != "day" or unit.vague:
            return VAGUE, k
        if self.has(i, LAST):
            return unit.at_edge("end"), k
        day = self.day_number(i)
        return (replace(unit, day=day) if day and unit.is_month() else VAGUE), k

    def letter_unit(self, i: int) -> Found:
        """ "Q1", "H1 2023", "1Q 2020", "Q2'20"."""
        word, n = self.text(i), self.integer(i + 1)
        j = i + 1
        if word in LETTERS and n and self.glued(j):
            j += 1
        elif word[1:2] == "-" and word[2:] in LETTERS and word[0].isdecimal():  # the compound "1Q"
            word, n = word[2], int(word[0])
        else:
            return None
        size = LETTERS[word]
        if not 0 < n * size <= DECEMBER:
            return None
        return self.with_year(Unit((size * (n - 1) + 1, size * n)), j)

    def months_letter(self, i: int) -> Found:
        """ "9M 2023", "6M23", "1Q 2023": months of a year, as the results of firms are headed."""
        if self.text(i + 1) == "q":
            n = self.integer(i) or 1
            return self.with_year(Unit((3 * n - 2, 3 * n)), i + 2)
        months = Unit((1, self.integer(i) or DECEMBER))
        if short := self.text(i + 1).removeprefix("m").removeprefix("-"):
            return months.of_year(CENTURY + int(short)), i + 2
        return self.with_year(months, i + 2)

    # -- units told from the document's date

    def relative(self, i: int) -> Found:
        """ "This year", "last month", "the past three years", "last December", "the last quarter of 2020"."""
        j = i + 1
        count = self.integer(j)
        if self.text(j) == "few" or count:
            return self.counted_units(i, count)
        if self.has(j, FISCAL):
            return self.relative_financial_year(i), j + 1
        if self.text(self.skip(j, "calendar")) == "year":
            j = self.skip(j, "calendar")
            rolling = self.text(i) == "past" and self.base and self.base.month > QUARTER_OVER  # twelve months to now
            year = None if rolling else self.relative_year(i)
            return self.part_owned(year, j + 1) or ((Unit(year=year) if year else VAGUE), j + 1)
        if self.has(j, MONTH):
            if self.text(i) == "following" and self.text(i - 1) != "the":
                return None  # "climbed last month, following September's rise"
            month = int(self.items[j].sense(MONTH))
            return Unit((month, month), None, self.year_of_month(i, month)), self.behind_month(j)
        size = 1 if self.text(j) == "month" else self.quarter_or_half(j)
        if self.has(i, LAST) and size and self.text(j + 1) == "of":
            year, k = self.following_year(j + 1)
            if k > j + 1:
                return Unit((DECEMBER + 1 - size, DECEMBER), None, year), k
        if month_unit := self.relative_month(i) or self.relative_quarter(i):
            return month_unit
        if self.has(i, LAST) and self.has(j, BIT["weekday"]) and self.text(i) != "past" and self.text(i - 1) != "the":
            return day_of_week(self, j, ahead=True), j + 1
        if (
            self.text(i - 1) not in ("the", "from")
            and (days := DAYTIMES.get(f"{self.text(i)} {self.text(j)}")) is not None
        ):
            return (Unit.on(self.base + dt.timedelta(days=days)) if self.base else VAGUE), j + 1
        if not self.has(j, TIME_UNIT | BIT["weekday"] | PART) and not is_season(self.items, j):
            return None
        if self.text(j) == "fall" and not is_season(self.items, j):
            return None
        return self.part_of_unit(i) or (VAGUE, j + 1)

    def relative_financial_year(self, i: int) -> Unit:
        """ "This financial year", "the last fiscal year", where the text speaks of a country that tells its months."""
        month = self.first_month() if self.base else 0
        if not self.base or not month:
            return VAGUE
        step = -1 if self.has(i, LAST) else 1 if self.has(i, NEXT) else 0
        year = self.base.year - (self.base.month < month) + step
        return Unit((month, month), None, year).up_to(Unit((month - 1, month - 1), None, year + 1))

    def relative_quarter(self, i: int) -> Found:
        """ "Last quarter", "next quarter" of the document's date; "the last quarter" may be a year's fourth."""
        if not self.base or not self.has(i + 1, QUARTER) or self.text(i + 1) == "quarters" or self.text(i - 1) == "the":
            return None
        quarter = (self.base.month - 1) // 3 + (-1 if self.has(i, LAST) else 1 if self.has(i, NEXT) else 0)
        first = 3 * (quarter % 4) + 1
        return Unit((first, first + 2), None, self.base.year + quarter // 4), i + 2

    def counted_units(self, i: int, count: int | None) -> Found:
        """ "The past three years", "the last three months of 2020"."""
        j = i + 2
        if not self.has(j, TIME_UNIT):
            return None
        year, k = self.following_year(j + 1)
        size = count * 3 if count and self.has(j, QUARTER) else count
        if year and size and size <= DECEMBER and self.has(i, LAST) and self.has(j, MONTH_UNIT | QUARTER):
            return Unit((DECEMBER + 1 - size, DECEMBER), None, year), k
        return VAGUE, k

    def year_of_month(self, i: int, month: int) -> int | None:
        """The year of the month behind "last", "this" or "next"."""
        if not self.base:
            return None
        if self.has(i, LAST):
            return self.base.year - (month >= self.base.month)
        return self.base.year + (self.has(i, NEXT) and month <= self.base.month)

    def day_name(self, i: int) -> Found:
        """ "Monday", "today (02)", "yesterday"."""
        word = self.text(i)
        today = self.has(i, BIT["today"])
        j = self.skip(i + 1, ",")
        dated = self.inner(j) if self.has(i, BIT["weekday"]) and self.has(j, MONTH | DIGITS) else None
        if dated and dated[0].day:
            return dated  # "Thursday, May 16"
        if word == "tomorrow" and self.glued(i + 1) and self.text(i + 1) in ("/", *DASHES) and self.glued(i + 2):
            return None  # the term of a loan: "tomorrow-next"
        if (today and word not in SPECIAL_DAYS) or (word in AMBIGUOUS_DAYS and not self.has(i, CAPITAL)):
            return None
        bracketed = self.text(i + 1) == "(" and self.has(i + 2, DIGITS) and self.text(i + 3) == ")"
        j = i + 4 if bracketed else i + 1
        if self.base and word in BESIDE_TODAY:
            day = self.base + dt.timedelta(days=BESIDE_TODAY[word])
            return Unit.on(day), j
        if not self.has(i, BIT["weekday"]):
            return VAGUE, j
        k = self.skip(j, "of")
        if self.has(k, LAST) and self.text(k + 1) == "week":
            return day_of_week(self, i), k + 2
        return self.weekday(i), j

    def weekday(self, i: int) -> Unit:
        """The day that "on Monday" is, the last one by the document's date; of one to come none is settled."""
        before, behind = self.text(i - 1), self.text(i + 1)
        named = (self.has(i - 1, CAPITAL) and before not in PREFIXES) or self.has(i + 1, CAPITAL)  # "Black Monday"
        apart = before in RECURRING or behind == "and" or before in RANGE_WORDS or behind in RANGE_WORDS
        if not self.base or named or apart or is_day_ahead(self.items, i):
            return VAGUE
        day = self.base - dt.timedelta(days=(self.base.weekday() - WEEKDAYS.index(self.text(i)[:3])) % 7)
        return Unit.on(day)

    def so_far(self, unit: Unit) -> Unit:
        """The part of a unit that is over on the document's date; its end is open where that is unknown."""
        days, base = unit.interval(), self.base
        if base is None:
            return replace(unit, to=Unit())
        if not days.start or not days.end or not days.start <= base <= days.end:
            return unit
        return replace(unit, to=Unit((base.month, base.month), base.day, base.year))

    def outer_part(self, i: int) -> Found:
        """ "The final quarter of 2023", "the opening three months of the year"."""
        if self.text(i) not in OUTER:
            return None
        count = self.integer(i + 1)
        j = i + 2 if count else i + 1
        size = (count or 1) * (3 if self.has(j, QUARTER) else 6 if self.text(j) == "half" else 1)
        if not self.has(j, QUARTER | MONTH_UNIT) and self.text(j) != "half":
            return None
        year, k = self.following_year(j + 1)
        if size > DECEMBER or (k == j + 1 and size != 3):
            return None
        return Unit((1, size) if self.text(i) in OUTER_FIRST else (DECEMBER + 1 - size, DECEMBER), None, year), k

    # -- edges, years

    def edge(self, i: int) -> Found:
        """ "The end of March", "end-June", "the beginning of the year", "early 2021", "mid-July"."""
        j = self.skip(self.skip(i + 1, "of", *DASHES), "the")
        if self.has(i, END | START) and not self.is_edge(i, j):
            return None
        found = self.inner(j)
        if not found and self.text(j) in ("year", "month"):
            closed = self.past_year(i) if self.has(i, END) and self.text(j) == "year" else None
            found = closed or self.base_unit(self.text(j)), j + 1
        if found:
            unit, k = found
            if unit.vague or not self.has(i, END | START):
                return VAGUE, k
            return (unit.at_edge("end") if self.has(i, END) else unit.at_edge("start")), k
        season = self.text(i) in PARTS_OF_YEAR and self.text(i - 1) in PREFIXES
        return (VAGUE, i + 1) if season else None

    def is_edge(self, i: int, j: int) -> bool:
        """Whether "end" or "start" at i is a noun, with its unit at j: "due to start this year" has a verb."""
        if self.text(i).endswith(" of") or self.text(i + 1) in ("of", *DASHES):
            return True
        return self.has(i, END) and self.has(j, MONTH | DIGITS) and (self.opened(i) or self.text(i - 1) == "the")

    def base_unit(self, word: str) -> Unit:
        """The document's own year or month."""
        if not self.base:
            return Unit()
        months = (self.base.month, self.base.month) if word == "month" else (1, DECEMBER)
        return Unit(months, None, self.base.year)

    def past_year(self, i: int) -> Unit | None:
        """ "At the year's end it had 118 mills", told in March: the year whose end has been."""
        beside = {self.text(i - 1), self.text(i - 2)}
        near = self.base is not None and self.base.month <= QUARTER_OVER and "by" in beside
        if self.base is None or self.base.month >= YEAR_CLOSES or not (near or "at" in beside):
            return None
        return Unit(year=self.base.year - 1) if is_coming(self.items, i, until=True) is False else None

    def year_told_of(self, i: int, j: int) -> Unit:
        """ "The whole year saw 64 contracts", told in February: the last one, but behind plans."""
        over = self.base is not None and self.base.month < QUARTER_OVER and self.text(j) not in AIMS
        if over and self.base and not is_coming(self.items, i, until=False):
            return Unit(year=self.base.year - 1)
        return self.base_unit("year")

    def named_year(self, i: int) -> Found:
        """ "Year 1986", "the whole of last year", "the year to date", "year-end 2020"."""
        word, j = self.text(i), i + 1
        if word == "full":
            k = self.skip(j, *DASHES)
            if self.text(k) != "year" or not self.base:
                return None
            ahead = self.base.month > QUARTER_OVER and is_coming(self.items, i, until=False)
            return (self.base_unit("year"), k + 1) if self.text(k + 1) in AIMS or ahead else None
        if word in ("whole", "entire"):
            if self.text(j) == "of":
                return self.inner(self.skip(j + 1, "the"))
            if self.text(j) == "year" and self.text(j + 1) == "of" and self.year(j + 2):
                return self.plain_year(j + 2)
            return (self.year_told_of(i, j + 1), j + 1) if self.text(j) == "year" else None
        if word != "year":
            return None
        k = self.skip(j, *DASHES)
        if self.text(k) == "to date":
            return self.so_far(self.base_unit("year")), k + 1
        k += self.has(k, BIT["possessive"])
        if self.text(k) == "end":
            year, after = self.following_year(k + 1)
            if after == k + 1 and self.has(after, bits("noun", "word")):
                return VAGUE, after  # "year-end bonuses"
            return (Unit(year=year) if year else self.past_year(i) or self.base_unit("year")).at_edge("end"), after
        return self.plain_year(j)  # "the year 2023/24", too

    def in_named_year(self, unit: Unit, j: int) -> Found:
        """ "July-October | FY24", "April-June | of the current fiscal year": months in a financial year."""
        k = self.skip(self.skip(j, "of", "in"), "the")
        found = self.fiscal(k) if self.has(k, FISCAL) else None
        if self.has(k, LAST | THIS | NEXT) and self.has(k + 1, FISCAL):
            found = self.relative_financial_year(k), k + 2
        if found is None or found[1] == k + 1 or unit.year is not None:
            return None
        year = found[0].year if found[0].to else None
        return (self.in_split_year(unit, year) if year else VAGUE), found[1]

    def ends_in(self, year: int) -> Unit:
        """ "FY24", "FY 2024": the financial year that ends in that year, in a country that tells its months."""
        month = self.first_month()
        begin = Unit((month, month), None, year - 1)
        return begin.up_to(Unit((month - 1, month - 1), None, year)) if month else VAGUE

    def fiscal(self, i: int) -> Found:
        """ "FY 2025-26", "fiscal 2024", not "fiscal revenue": days are settled only where the country tells them."""
        j = i + 1
        year = self.plain_year(j)
        if year:
            if self.text(i) == "fy" and year[0].year and not year[0].to:
                return self.ends_in(year[0].year), year[1]
            return (year[0] if year[0].to else VAGUE), year[1]
        if self.has(j, DIGITS) and len(self.text(j)) == 2:
            short = self.text(j + 1) in ("/", *DASHES) and self.glued(j + 1) and self.has(j + 2, DIGITS)
            if not short and self.text(i) == "fy":
                return self.ends_in(CENTURY + int(self.text(j))), j + 1
            return VAGUE, j + 3 if short else j + 1
        return None if self.text(i) == "fiscal" else (VAGUE, j)
