"""Tables with bars between their cells: what the heading of a figure's column, or the label of its row, says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import says_something

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

ROWS: Final = 60  # lines that a table's heading may stand above a row
WIDEST: Final = 400  # characters that a row may have
LONGEST: Final = 6  # words of a heading
IN_BRACKETS: Final = re.compile(r"\s*\([^)]*\)")


def column(frame: Frame, figure: Figure, _c: int, state: State) -> str | None:
    """ "Plant | Cost | Output" above "Mill | $6 million | 80 tons": what the column is headed by."""
    text = frame.text
    start = text.rfind("\n", 0, figure.start) + 1
    end = text.find("\n", figure.start)
    row = text[start : end if end >= 0 else len(text)]
    if len(row) > WIDEST or row.strip(" |").count("|") < 1:
        return None
    at = row[: figure.start - start].count("|")
    heading = _heading(text, start)
    cells = heading.split("|") if heading else []
    if heading == row or len(cells) <= at or len(cells) != len(row.split("|")):
        return None
    for cell in (cells[at], row.split("|")[0]):
        name = IN_BRACKETS.sub("", cell).strip(" *-\t")
        named = says_something(name) and not any(ch.isdigit() for ch in name) and len(name.split()) <= LONGEST
        if named and name.lower() not in ("amount", "value", "figure") and state.measures(name.lower(), figure.type):
            return name
    return None


def _heading(text: str, start: int) -> str | None:
    """The first of the lines with bars that stand right above the line that begins at `start`."""
    heading = None
    for _ in range(ROWS):
        if start == 0:
            break
        before = text.rfind("\n", 0, start - 1) + 1
        line = text[before : start - 1]
        if "|" not in line or len(line) > WIDEST:
            break
        heading, start = line, before
    return heading
