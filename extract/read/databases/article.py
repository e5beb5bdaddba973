"""What the exports of news databases share: articles with a headline, a source and a line that states the day."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.dates import named_day
from extract.document import Document
from extract.errors import InputError

if TYPE_CHECKING:
    import datetime as dt

    from extract.read.raw import Raw

MONTH: Final = r"(?P<month>[A-Z][a-z]{2,8})\.?"
WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# "March 3, 2019 Sunday", "Sunday, 3 March 2019", "March 3, 2019 Sunday 10:05 AM GMT", "… Sunday Final Edition".
DAY: Final = re.compile(
    rf"(?:{WEEKDAY},? )?(?:{MONTH} (?P<day>\d{{1,2}})|(?P<first>\d{{1,2}})\.? {MONTH.replace('month', 'second')}),?"
    r" (?P<year>\d{4})"
    rf"(?:,? {WEEKDAY})?(?:,? \d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z][\w+:]{{1,8}}){{0,2}})?"
    r"(?:,? (?:[A-Z][\w.-]*,? (?:[-–] )?){1,5}[Ee]dition\b.{0,40})?"
)
YEAR: Final = re.compile(r"(?:19|20)\d\d")
LONGEST: Final = 120  # characters of a line that states the day


def day_of(line: str) -> dt.date | None:
    """The day that a line states, where it states nothing else but weekday, time, zone and edition."""
    found = DAY.fullmatch(line) if 10 < len(line) <= LONGEST and YEAR.search(line) else None
    if found is None:
        return None
    return named_day(found["month"] or found["second"], int(found["day"] or found["first"]), int(found["year"]))


def plain(line: str) -> str:
    """A line without blanks around it, and with single ones inside."""
    return " ".join(line.split())


def block(lines: list[str]) -> str:
    """Lines as they stand, without blank ones at either end."""
    return "\n".join(line.rstrip() for line in lines).strip("\n")


@dataclass(slots=True)
class Article:
    """One article of an export, as it is put together from its fields."""

    headline: str = ""
    body: str = ""
    date: dt.date | None = None
    source: str = ""
    id: str = ""
    notes: list[str] = field(default_factory=list)

    def document(self, raw: Raw, number: int, encoding: str | None) -> Document | InputError:
        """The document, whose text is headline, blank line, body; the error of an article that has no body."""
        place = f"{raw.place}, article {number}"
        if not self.body.strip():
            told = f' ("{self.headline[:60]}")' if self.headline else ""
            return InputError(f"an article without a body{told}; export it with its full text", place)
        text = f"{self.headline}\n\n{self.body}" if self.headline else self.body
        return Document(
            self.id or f"{raw.name}-{number}",
            text,
            self.date,
            title=self.headline or None,
            source=self.source or None,
            place=place,
            encoding=encoding,
            notes=tuple(self.notes),
        )
