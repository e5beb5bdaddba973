"""Figures, days and periods in plain words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from extract.write.table import span

if TYPE_CHECKING:
    from extract.compare.figures import Figure

HEDGES = {"about": "about ", "more_than": "more than ", "less_than": "less than ", "exact": ""}


def quoted(figure: Figure) -> str:
    """A figure as its text has it, with its hedge."""
    moved = {"increase": "up ", "decrease": "down "}.get(figure.change, "")
    return f"{moved}{HEDGES[figure.bound]}{' '.join(figure.record['text'].split())}"


def stated_on(figure: Figure) -> str:
    """The same with the day of its document."""
    return f"{quoted(figure)} ({figure.paper.date or figure.doc})"


def days(count: int) -> str:
    """A number of days."""
    return "1 day" if count == 1 else f"{count:,} days"


def period(found: tuple[str | None, str | None]) -> str:
    """A period: "2021", "2021-01 – 2021-03", "to 2022-06-30"."""
    first, last = found
    start, end = (dt.date.fromisoformat(day) if day else None for day in (first, last))
    return span(start, end) or "none"
