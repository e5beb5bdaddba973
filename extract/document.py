"""What the extractor reads: one text, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class Document:
    """One article or bulletin.

    `text` is never rewritten: all offsets of records are Unicode code points into it. `date` is the day that
    relative periods ("the first quarter") are resolved against; None where it is not known.
    """

    id: str
    text: str
    date: dt.date | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
