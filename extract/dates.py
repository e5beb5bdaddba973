"""The date of a document: given with it, or stated in its header, dateline or imprint; never guessed."""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from extract.sentences import lines
from extract.times.intervals import DECEMBER, FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

How = Literal["given", "found", "no year", "ambiguous", "unknown"]

MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
NUMERIC: Final = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
WRITTEN: Final = rf"{DAY}[ -]{{0,2}}{MONTH},?[ -]{{0,2}}\d{{4}}|{MONTH} ?{DAY},? {{0,2}}\d{{4}}"
YEARLESS: Final = rf"{MONTH} ?{DAY}(?![\d,]*\d)|{DAY} ?{MONTH}"
FULL: Final = re.compile(rf"(?<![\w./,-])(?:{NUMERIC}|{WRITTEN})(?![\d/-])", re.IGNORECASE)
# What a header says before its date; a date that stands alone at the line's begin needs no label.
LABEL: Final = re.compile(
    r"(?<!\w)(?:date of (?:issue|publication|release)|(?:release|publication|publish|posting|send|issue) ?(?:date|time)"
    r"|published|posted|released|issued|updated|last (?:updated|modified)|date|dated|time|发布时间|发布日期|日期)"
    r"(?: on| at)?\s*[:：-]?\s*(?:\w{3,6}day,? )?$",
    re.IGNORECASE,
)
REVISED: Final = re.compile(r"(?:updated|modified)\W*(?: on| at)?\W*$", re.IGNORECASE)
# "DHAKA, March 3, 2019 (Agency) —", "Changchun, 12 May 2020 –", "[Agency] Lima, 4 May 2011 -": a place in front, an
# agency or a dash behind.
DATELINE: Final = re.compile(
    rf"\s*(?:[(\[][A-Z][\w.]{{1,15}}[)\]] ?)?[\"“(]?[A-Z][\w.’' ]{{1,30}}(?:[,/] ?[A-Z][\w.’' ]{{1,30}}){{0,2}}"
    rf"(?:,| \(|:)? ?(?:\w{{3,6}}day,? )?"
    rf"(?P<date>(?i:{NUMERIC}|{WRITTEN}|{YEARLESS}))\)?,? ?(?:\([\w ,./]{{2,40}}\)|[-–—:]|/[A-Z])"
)
# "Osmara Daily (May 25, 2024) After it", "(July 8, 2022, reporter Ann Li) It": a bracket opens it.
BRACKETED: Final = re.compile(
    rf"\s*(?:[A-Z][\w.’']*(?: [A-Z][\w.’']*){{0,4}} )?\((?:(?:reporters? |by )?[A-Z][\w.’' ]{{1,30}}, )?"
    rf"(?P<date>(?i:{NUMERIC}|{WRITTEN}))"
    r"(?:, ?(?:by |\w*reporter |\w*correspondent |[A-Z])[\w.’' ]{1,40})?\) ?(?=[A-Z])"
)
# "LIMA, May 4, 2011", "CANBERRA, Australia, June 14, 1988": a place in capitals and a day, on a line of their own.
ALONE: Final = re.compile(
    rf"\s*[A-Z][A-Z.’' ]{{2,30}}(?:, ?[A-Z][\w.’' ]{{1,30}}){{0,2}}, (?P<date>(?i:{WRITTEN}|{YEARLESS}))\s*\Z"
)
# Without a digit near its begin, and but words and few signs before it, a line is no dateline.
OPENED: Final = re.compile(r"\s*(?:[(\[]\w+[)\]] ?)?[\"“(]?[A-Z][\w.,’' /(:]([\w.,’' /(:]{1,130})")
RUNNING_TEXT: Final = re.compile(r"(?:\b[a-z]+,? ){3}")
WEEKDAY: Final = r"(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.,]{0,2} ?)?"
OPENING: Final = re.compile(rf"[\s(\[|*#–—-]*{WEEKDAY}")
CLOSING: Final = re.compile(rf"[|·•–—]\s*{WEEKDAY}$")
# "Ministry of Water, Dodoma - 14 March 2024", "PRESS RELEASE (14 March 2024)": a day that a heading ends with.
ENDING: Final = re.compile(rf"(?:[,.)]| -|\(|\s\s)\s*{WEEKDAY}$")
ENDED: Final = re.compile(r"\W*(?P<clock>\d{1,2}:\d\d(?::\d\d)?)?\W*")  # "Source: the Daily 2019-11-05 09:12"
YEAR: Final = re.compile(r"\d{4}")
DIGITS: Final = re.compile(r"\d+")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PLAIN_MONTH: Final = re.compile(rf"\b({'|'.join(MONTHS)})[a-z]*", re.IGNORECASE)
LONGEST_HEADER: Final = 200
HEADER_LINES: Final = 15
IMPRINT_LINES: Final = 6
OPENING_LINES: Final = 6


@dataclass(frozen=True, slots=True)
class DocumentDate:
    """The day of a document and how it is known.

    `how` is "given", "found" (at text[start:end]), "no year" or "ambiguous" (a date that does not settle the day:
    `date` is then None), or "unknown".
    """

    date: dt.date | None
    how: How
    start: int = 0
    end: int = 0


def document_date(text: str, given: dt.date | None = None) -> DocumentDate:
    """The date of a document: the one given, else the best that its text states.

    Labelled dates ("Published: 28 Mar 2018") come before datelines, those before lines that begin with a date and those
    before headings that end with one; and what was published before what was updated.
    """
    if given is not None:
        return DocumentDate(given, "given")
    stated = [*_in_header(text), *_in_datelines(text)]
    found = sorted(((rank, date) for rank, date in stated if date.date is not None), key=lambda pair: pair[0])
    if found:
        return found[0][1]
    return stated[0][1] if stated else DocumentDate(None, "unknown")


def _in_header(text: str) -> Iterator[tuple[int, DocumentDate]]:
    """Dates that short lines at the text's begin and end are made for."""
    spans = lines(text)
    opening = spans[min(OPENING_LINES, len(spans)) - 1][1] if spans else 0
    for start, end in [*spans[:HEADER_LINES], *spans[HEADER_LINES:][-IMPRINT_LINES:]]:
        if end - start > LONGEST_HEADER or not YEAR.search(text, start, end):
            continue
        for match in FULL.finditer(text, start, end):
            before, after = text[start : match.start()], text[match.end() : end]
            label = LABEL.search(before)
            if RUNNING_TEXT.search(after) or RUNNING_TEXT.search(before[: label.start()] if label else before):
                continue
            if label:
                yield (1 if REVISED.search(before) else 0), read_date(text, match.start(), match.end())
            elif OPENING.fullmatch(before) or CLOSING.search(before):
                yield 3, read_date(text, match.start(), match.end())
            elif end <= opening and (ended := ENDED.fullmatch(after)) and (ended["clock"] or ENDING.search(before)):
                yield 4, read_date(text, match.start(), match.end())


def _in_datelines(text: str) -> Iterator[tuple[int, DocumentDate]]:
    for start, end in lines(text)[:OPENING_LINES]:
        opened = OPENED.match(text, start, end)
        dated = opened is not None and DIGITS.search(text, *opened.span(1))
        forms = (DATELINE, ALONE, BRACKETED) if dated else ()
        match = next((match for form in forms if (match := form.match(text, start, end))), None)
        if match:
            yield 2, read_date(text, *match.span("date"))


def read_date(text: str, start: int, end: int) -> DocumentDate:
    """What the isolated date text[start:end] says: a day, or why it does not settle one."""
    written = text[start:end]
    if not YEAR.search(written):
        return DocumentDate(None, "no year", start, end)
    numbers = [int(number) for number in DIGITS.findall(written)]
    numeric = len(numbers) == 3
    if numeric and numbers[0] != numbers[1] and max(numbers[0], numbers[1]) <= DECEMBER:
        return DocumentDate(None, "ambiguous", start, end)
    date = _plain(written, numbers) or _parsed(written, "DMY" if numeric and numbers[0] > DECEMBER else "MDY")
    return DocumentDate(date, "found" if date else "unknown", start, end)


def _plain(written: str, numbers: list[int]) -> dt.date | None:
    """The commonest form, a month's name with day and year; dateparser takes half a second for its first date."""
    month = PLAIN_MONTH.search(written)
    if month is None or len(numbers) != 2:
        return None
    day, year = numbers
    return named_day(month[1], day, year) if FIRST_YEAR <= year <= LAST_YEAR else None


def named_day(month: str, day: int, year: int) -> dt.date | None:
    """The day in a month by its English name, long or short; None where there is no such day."""
    try:
        return dt.date(year, MONTHS.index(month[:3].lower()) + 1, day)
    except ValueError:
        return None


@functools.lru_cache(maxsize=4096)
def _parsed(written: str, order: str) -> dt.date | None:
    """Dateparser on a date that was found by rule; it never sees running text, where it finds dates in any number."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 - takes a while to load, and few documents need it

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": order, "PARSERS": ["absolute-time"]}
    parser = DateDataParser(languages=["zh"] if "年" in written else ["en"], settings=settings)
    found = parser.get_date_data(written).date_obj
    return found.date() if found and FIRST_YEAR <= found.year <= LAST_YEAR else None
