"""The day that a date field gives: what is plain is read, what could be two days is not guessed."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from extract.dates import FULL, WEEKDAY, read_date
from extract.times.intervals import FIRST_YEAR, LAST_YEAR

MISSING: Final = frozenset(["", "none", "null", "nan", "nat", "n/a", "na", "-", "unknown", "undefined"])
LONGEST: Final = 80
ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")
# The time of day and what follows it: "T10:00:00Z", ", 10:15 am", "+08:00".
CLOCK: Final = re.compile(r"(?:T\d\d|[\s,+-]*(?:\bat\s+)?(?<!\d)\d{1,2}:\d\d).*", re.DOTALL)
# "Tue Mar 03 10:00:00 +0000 2020": the C library, Java and old social networks.
CTIME: Final = re.compile(r"\w{3} (\w{3})\s+(\d{1,2}) \d\d:\d\d:\d\d (?:[+-]\d{4} |[A-Z]{3,4} )?(\d{4})")
DAY_OF_WEEK: Final = re.compile(rf"\s*{WEEKDAY}\s*")
EPOCH: Final = re.compile(r"(\d{9,10}|\d{12,13}|\d{16}|\d{19})(?:\.\d+)?")
# How many of what is counted make a second, by the number of digits.
PARTS: Final = {9: 1, 10: 1, 12: 1000, 13: 1000, 16: 1_000_000, 19: 1_000_000_000}


def day_of(value: object, order: str | None = None) -> tuple[dt.date | None, str | None]:
    """The day of a date as fields give it, and what there is to note about it.

    The day is the one written, whatever the time zone. Numbers count seconds (or parts of one) since 1970, in UTC.
    `order` is "dmy" or "mdy" where it is known what 03/04/2020 is.
    """
    written = "" if value is None else str(value).strip()
    if written.lower() in MISSING:
        return None, None
    shown = f'date "{written[:LONGEST]}"'
    if len(written) > LONGEST:
        return None, _without(shown)
    if EPOCH.fullmatch(written):
        day = _since_1970(written.partition(".")[0])
        return (day, f"{shown} is read as the time since 1970, in UTC") if _sane(day) else (None, _without(shown))
    day = _iso(written)
    if day is None:
        plain = _without_time(written)
        if FULL.fullmatch(plain):
            found = read_date(plain, 0, len(plain))
            if found.how == "ambiguous" and order is None:
                return None, f"{shown} may have the day or the month first; say --date-order dmy or mdy"
            day = found.date or _ordered(plain, order)
    return (day, None) if _sane(day) else (None, _without(shown))


def _ordered(plain: str, order: str | None) -> dt.date | None:
    """The day of "03/04/2020" in an order that is known."""
    numbers = [int(digits) for digits in re.findall(r"\d+", plain)]
    if order is None or len(numbers) != 3:
        return None
    first, second, year = numbers
    day, month = (first, second) if order == "dmy" else (second, first)
    return dt.date(year, month, day)  # both are 12 at most, or it would not be in doubt


def _sane(day: dt.date | None) -> bool:
    return day is not None and FIRST_YEAR <= day.year <= LAST_YEAR


def _without(shown: str) -> str:
    return f"{shown} settles no day; the text is read without it; give it as YYYY-MM-DD"


def _iso(written: str) -> dt.date | None:
    """The day of "2021-04-28", a time behind it or not, and of "20210428"."""
    compact = COMPACT.fullmatch(written)
    plain = "-".join(compact.groups()) if compact else CLOCK.sub("", written).removesuffix("Z")
    try:
        return dt.date.fromisoformat(plain) if ISO.fullmatch(plain) else None
    except ValueError:
        return None


def _without_time(written: str) -> str:
    ctime = CTIME.fullmatch(written)
    if ctime:
        return f"{ctime[2]} {ctime[1]} {ctime[3]}"
    return DAY_OF_WEEK.sub("", CLOCK.sub("", written), count=1).strip()


def _since_1970(digits: str) -> dt.date | None:
    try:
        return dt.datetime.fromtimestamp(int(digits) // PARTS[len(digits)], dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        return None
