"""CSV for spreadsheets: UTF-8 with a byte-order mark, lines that end in CR LF (RFC 4180), no cell that acts."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.write.columns import RECORDS
from extract.write.flat import rows
from extract.write.temporary import completed

if TYPE_CHECKING:
    from pathlib import Path

    from extract.write.flat import Cell

# What a spreadsheet takes for a formula, also in full width and behind blanks. One apostrophe in front makes it text;
# a cell that has one already gets another, so that taking one away always gives the cell back.
ACTS: Final = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
NAMES: Final = [column.name for column in RECORDS]


def write(records: Path, documents: Path, to: Path) -> None:
    """Write one row a record, below a row of names. Numbers are exact; what is not known is an empty cell."""
    with completed(to) as part, part.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(NAMES)
        writer.writerows([written(row[name]) for name in NAMES] for row in rows(records, documents))


def written(cell: Cell) -> str:
    """The cell as it stands in the file."""
    if isinstance(cell, str):
        return f"'{cell}" if ACTS.match(cell) else cell
    if isinstance(cell, Decimal):
        return f"{cell:f}"  # never 1.2E-8
    return "" if cell is None else str(cell)
