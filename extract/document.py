"""What the extractor reads: one text, and what is known about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime as dt

# Half a surrogate pair is no character: it cannot be written as UTF-8. One sign takes its place, so offsets stay.
SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """One article or bulletin.

    `text` is never rewritten: all offsets of records are Unicode code points into it. `date` is the day that
    relative periods ("the first quarter") are resolved against; None where it is not known. The other fields tell
    where the document came from: `place` names file, member and line, `pages` has the offset that each page begins
    at, `notes` what was odd about it.
    """

    id: str
    text: str
    date: dt.date | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    place: str | None = None
    format: str | None = None
    encoding: str | None = None
    pages: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
