"""Time phrases in a sentence: "from January to March", "by the end of 2020", "the nine months ended June 30".

An interval grammar of our own. It takes time out of the numbers' way, so that years, dates and clock times are never
figures, and tells each phrase's days as far as the text and the document's date settle them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.items import merge
from extract.times.bulletins import QUARTERS, THREE_QUARTERS, over_owner
from extract.times.dates import DASHES, DIGITS, MONTH_UNIT, PREFIXES, RANGE_WORDS, SINCE, UNTIL
from extract.times.intervals import LENGTHS, Interval, Time, Unit, length_of, stretch_to
from extract.times.pointing import ENDED, PointingReader
from extract.times.stretches import SO_FAR
from extract.times.units import END, LETTERS, OUTER, is_season
from extract.words import BIT, TIME_UNIT, Word, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.items import Item
    from extract.times.dates import Found

TIME = BIT["time"]
TRIGGERS: Final = TIME_UNIT | bits(
    "month", "weekday", "year-ago", "month-ago", "quarter-ago", "same-period", "back", "clock", "fiscal", "today"
)
# What a phrase's unit can begin with; "2-q" is how the compound "2Q" reads.
BEGINNINGS: Final = bits(
    "digits", "ordinal", "month", "last", "this", "next", "end", "start", "part", "fiscal", "weekday", "today", "back",
    "year-ago", "month-ago", "quarter-ago", "same-period",
)  # fmt: skip
BEGINNING_WORDS: Final = frozenset(
    [
        "year", "a year", "one year", "whole", "entire", "full", "corresponding", "same", "comparable", *OUTER,
        *QUARTERS, *SO_FAR, *LETTERS,
        *(f"{n}-{letter}" for n in range(10) for letter in LETTERS),
    ]
)  # fmt: skip
POINTING: Final = bits("last", "this", "next")
REACH: Final = 2  # words before a phrase's unit: "in | the | third quarter"
# What is read though the sentence has no other word of time.
UNTRIGGERED: Final = frozenset(
    [*LETTERS, "a year", "one year", *(f"{n}-{letter}" for n in range(10) for letter in LETTERS)]
)
ROUGHLY: Final = ("about", "around", "roughly")
ENDING_EVENT: Final = bits("stop", "comma", "digits", "time", "close")
EVENT: Final = 9  # words that "since its inception in" may have before its time
FAR_EVENT: Final = 20  # the same where no helper and no number stands among them: "since the launch of the … in"
AMOUNTS: Final = bits("digits", "numeral", "number", "sign", "currency")
PARTS: Final = (3, 6)  # months
TELLING: Final = bits("auxiliary", "ordinal", "numeral")
ONSETS: Final = ("starting", "beginning", "commencing")  # "starting | in 1974, families were resettled"


def merge_times(items: list[Item], base: dt.date | None, first_month: Callable[[], int] = int) -> None:
    """Read all time phrases of a sentence in place: each becomes one item of class `time`.

    `first_month` tells with which month financial years begin in the country that the text speaks of, 0 if unknown.
    """
    # `_is_anchor`, written out: it is asked of every word
    anchors = [k for k, item in enumerate(items) if item.classes & BEGINNINGS or item.word.text in BEGINNING_WORDS]
    if not anchors:
        return
    triggered = any(item.classes & TRIGGERS or item.word.text == THREE_QUARTERS for item in items)
    triggered = triggered or any(items[k].classes & POINTING and is_season(items, k + 1) for k in anchors)
    reader = TimeReader(items, base, first_month)
    begin = merged = 0  # where the next phrase can begin, and by how many items the list is shorter than it was
    for anchor in anchors:
        for i in range(max(begin, anchor - REACH) - merged, anchor + 1 - merged):
            if not reader.may_begin(i, triggered=triggered):
                continue
            if found := reader.phrase(i):
                time, j = found
                j = over_owner(reader, j)
                merge(items, i, j, Word("⟨time⟩", TIME, {TIME: time}, "⟨time⟩"))
                begin = j + merged
                merged += j - i - 1
                break
        begin = max(begin, anchor + 1)


def _is_anchor(item: Item) -> bool:
    """Whether an item is one that the unit of a time phrase can begin with."""
    return bool(item.classes & BEGINNINGS) or item.word.text in BEGINNING_WORDS


class TimeReader(PointingReader):
    """Reads time phrases in the items of one sentence, against the document's date (None if unknown)."""

    # -- a whole phrase, with the preposition before it

    def may_begin(self, i: int, *, triggered: bool) -> bool:
        """Whether any phrase could begin at i: a quick look at few words, that spares a long one at most of them."""
        item = self.items[i]
        opener = item.classes & (SINCE | UNTIL) or item.word.text in PREFIXES
        edge = item.classes & END and self.text(i + 1) in DASHES  # "end-2020"
        if not (triggered or opener or edge or item.classes & DIGITS or item.word.text in UNTRIGGERED):
            return False
        j = i
        if not _is_anchor(item):
            j = self.skip(
                self.skip(i + 1, "in", "on") if item.word.text in ENDED else i + bool(opener), "the", "a", *ROUGHLY
            )
            if not i < j < len(self.items) or not _is_anchor(self.items[j]):
                return False
        return not self.items[j].classes & DIGITS or self.may_be_date(j)

    def phrase(self, i: int) -> tuple[Time, int] | None:
        """A time phrase that begins at i: (its meaning, index behind it)."""
        opener = self.items[i]
        word = opener.word.text
        self.begins = i
        j = i + 1 if opener.classes & (SINCE | UNTIL) or word in PREFIXES else i
        if self.text(j) == "a" and self.year(j + 1):
            return None  # "fell to a 1986 loss"
        if word in ENDED and self.text(j) in ("on", "in"):
            if not self.months_before(i):
                return None  # "the war ended | in 1994"
            j += 1
        j = self.skip(self.skip(j, *ROUGHLY) if j > i else j, "the", "a")
        after_clock, hours = self.clock(j)
        if after_clock > j:
            day = self.day_behind_clock(after_clock)
            return (self.related(day[0], opener, stretch=hours), day[1]) if day else (Time(), after_clock)
        pointing = self.looking_back(j) or self.the_year(i, j)
        if pointing:
            return None if word in ("as", "when", *ENDED) else (self.turned(pointing[0], opener), pointing[1])
        found = self.stretch(j, pairs=word == "between")
        if not found:
            return self.phrase_without_opener(i) if j > i else None
        unit, k = found
        if word in ("as", "when"):
            return (Time(self.dated(unit).interval().until(), "until"), k + 1) if self.text(k) == "ended" else None
        if word in ENDED:
            time = self.ended(unit, i)
            return (time, k) if time else None
        when = self.text(k + (self.text(k) == ",")) == "when"  # "a drop from 1999, when 1,740 died"
        if word == "from" and self.text(i - 1) in ("unchanged", "changed", "flat", "steady"):
            return Time(self.dated(unit).interval(), "compare"), k  # "4 million acres, unchanged | from June"
        if word == "after" and (self.has(k, BIT["possessive"]) or self.is_beside(j, k)):
            days = self.dated(unit).interval()
            return Time(days, "compare" if days else "in"), k  # "40 tons after last year's 30 tons"
        if word == "from" and self.is_of_event_in_year(j, k):
            return self.at(unit), k  # "raised 40,000 dollars from the | 2019 | gala"
        if (word == "from" and (when or self.has(k, BIT["possessive"]) or self.is_beside(j, k))) or (
            when and word == "since" and unit.is_month()
        ):
            return self.at(unit), k  # "from last year's 40 tons", "the lowest since May, when 40 tons were made"
        return self.related(unit, opener, stretch=unit.to is not None), k

    def is_beside(self, j: int, k: int) -> bool:
        """Whether the time from j to k stands beside the noun of an amount: "from the | May | level of 40 tons"."""
        return self.text(j - 1) in ("the", "a") and self.text(k + 1) == "of" and self.has(k + 2, AMOUNTS)

    def is_of_event_in_year(self, j: int, k: int) -> bool:
        """Whether a year stands before the noun of something held then: "from the | 2011 | census"."""
        named = self.text(j - 1) == "the" and k == j + 1 and self.has(k, bits("noun", "word"))
        return named and not self.has(k, TIME_UNIT | bits("money-noun", "generic", "fiscal", "time"))

    def phrase_without_opener(self, i: int) -> tuple[Time, int] | None:
        """The phrase where the word at i is no opener but part of the time itself ("end of March")."""
        found = self.stretch(i, pairs=False)
        return (self.at(found[0]), found[1]) if found else None

    def related(self, unit: Unit, opener: Item, *, stretch: bool) -> Time:
        """The unit as its preposition turns it: "by March" settles the end only, "since 2016" the start."""
        if self.takes_effect():
            return Time(Interval(self.dated(unit).interval().start), "since")
        led = opener.word.text == "before" or (opener.word.text == "to" and self.text(self.begins - 1) == "prior")
        if led and unit.edge != "end":
            start = self.dated(unit).interval().start
            return Time(Interval(None, start - dt.timedelta(days=1)) if start else Interval(), "until")
        if opener.word.text in ("to", "through") and (
            months := self.counted_before(self.begins - (self.text(self.begins - 1) == "period"))
        ):
            return Time(stretch_to(self.dated(unit).interval().end, months), "until")
        if opener.classes & SINCE and stretch and opener.word.text != "after":
            return Time(self.dated(unit).interval())
        if opener.word.text == "to" and self.text(self.begins - 1) == "back":
            return self.at(unit)  # "dates back | to 1979"
        if not opener.classes & (SINCE | UNTIL):
            if opener.word.text == "in" and self.follows_event():
                return Time()
            if self.counts_from_now():
                return Time(self.dated(unit).interval().until(), "until")
            if self.dates_event() or (self.text(self.begins - 1) in ONSETS and opener.word.text in ("in", "on")):
                return Time(Interval(self.dated(unit).interval().start), "since")
            return self.at(unit)
        return self.turned(Time(self.dated(unit).interval()), opener)

    def takes_effect(self) -> bool:
        """ "A fee of 40 yuan, effective | as of May 2": from that day on."""
        return self.text(self.begins - 1) == "effective" and self.has(self.begins, UNTIL)

    def counts_from_now(self) -> bool:
        """ "Between now and | the year 2030"."""
        return self.text(self.begins - 1) == "and" and self.text(self.begins - 2) == "now"

    def dates_event(self) -> bool:
        """Whether the phrase tells when that happened since which it holds ("since it was launched | in 2015")."""
        told = False  # whether a clause begins: "since the launch of the plan it has built 40 mills in 2015"
        for k in range(self.begins - 1, max(self.begins - FAR_EVENT, 0) - 1, -1):
            if (item := self.items[k]).word.text in ("since", "ever since"):
                return k < self.begins - 1 and not (told and k < self.begins - EVENT)
            if item.classes & ENDING_EVENT:
                return False
            told = told or bool(item.classes & TELLING)
        return False

    def follows_event(self) -> bool:
        """Whether the phrase tells when that was after which it happened: "after retiring | in 1984 | he raised"."""
        for k in range(self.begins - 1, max(self.begins - EVENT, 0), -1):
            if self.items[k].classes & ENDING_EVENT:
                return False
            if self.text(k).endswith("ing") and self.text(k - 1) == "after":
                return k == 1 or self.has(k - 2, bits("stop", "comma"))
        return False

    def at(self, unit: Unit) -> Time:
        """The unit itself: "(at) the end of March" settles the end alone, "(at) the beginning of March" the start."""
        interval = self.dated(unit).interval()
        if unit.to or not unit.edge:
            return Time(interval)
        return Time(interval.until(), "until") if unit.edge == "end" else Time(Interval(interval.start, None))

    @staticmethod
    def turned(time: Time, opener: Item) -> Time:
        """The time with the end open behind "since", the start behind "by"."""
        if time.relation != "in":
            return time
        if opener.word.text == "after":
            return Time()
        if opener.classes & UNTIL:
            return replace(time, interval=time.interval.until(), relation="until")
        if opener.classes & SINCE:
            return replace(time, interval=Interval(time.interval.start, None), relation="since")
        return time

    # -- "ended June 30"

    def ended(self, unit: Unit, i: int) -> Time | None:
        """ "(The nine months) ended June 30": both ends where the words before tell the length, else the end."""
        end = self.dated(unit, past=self.text(i) == "ended").interval().end
        if end is None:
            return None
        months = self.months_before(i)
        return Time(stretch_to(end, months) if months else Interval(None, end), "until")

    def months_before(self, i: int) -> int:
        """How many months "the year", "nine months", "the six-month period" before i are; 0 where that is not said."""
        i -= self.text(i - 1) in ("that", "which")  # "the nine months that | ended in May"
        if self.has(i - 1, TIME):
            time: Time = self.items[i - 1].sense(TIME)
            part = time.interval.months if time.relation == "in" else 0
            return time.months or (part if part in PARTS else 0)  # "the fourth quarter | ended April 30"
        if self.text(i - 1) == "period":
            i -= 1
        return self.counted_before(i) if self.has(i - 1, MONTH_UNIT) else LENGTHS.get(self.text(i - 1), 0)

    def counted_before(self, i: int) -> int:
        """The number of the months before i: "the 12 months | to March"."""
        if self.has(i - 1, BIT["back"]) and not self.text(i - 1).endswith(("year", "half", "period")):
            return length_of(self.text(i - 1))
        if not self.has(i - 1, MONTH_UNIT):
            return 0
        return self.integer(i - 3 if self.text(i - 2) in DASHES else i - 2) or 0

    # -- phrases that are no calendar units

    def clock(self, i: int) -> tuple[int, bool]:
        """The index behind a clock time or two at i ("22:00", "9.30 a.m.", "8:00 to 17:00"), and whether it is two."""
        j = self.hour(i)
        k = self.hour(j + 1) if j > i and self.text(j) in RANGE_WORDS else 0
        return (k, True) if k > j + 1 else (j, False)

    def hour(self, i: int) -> int:
        """The index behind one clock time, i where there is none."""
        if not self.has(i, DIGITS):
            return i
        j = i + 1
        while self.text(j) == ":" and self.glued(j) and self.has(j + 1, DIGITS) and self.glued(j + 1):
            j += 2
        if self.has(j, BIT["clock"]):
            return j + 1
        return j if j > i + 1 else i

    def day_behind_clock(self, i: int) -> Found:
        """The day whose hour it is ("24:00 on 31 March")."""
        found = self.stretch(self.skip(i, "on", "of", ","), pairs=False)
        return found if found and (found[0].day or found[0].vague) else None
