"""SQLite: the tables `records` and `documents`, and the view `figures`; opens in Datasette."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.errors import OutputError
from extract.write.columns import DOCUMENTS, RECORDS
from extract.write.flat import document_rows, rows
from extract.write.temporary import completed
from extract.write.views import INDEXED, view

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from extract.write.columns import Column, Sort
    from extract.write.flat import Cell, Row

# NUMERIC keeps whole numbers whole and others as doubles. STRICT tables know no such type, and old programs no STRICT.
TYPES: Final[dict[Sort, str]] = {
    "text": "TEXT", "json": "TEXT", "date": "TEXT", "integer": "INTEGER", "number": "NUMERIC",
}  # fmt: skip
LARGEST: Final = 2**63 - 1


def write(records: Path, documents: Path, to: Path) -> None:
    """Write the database. Raises `OutputError` where SQLite cannot."""
    with completed(to) as part:
        try:
            # One writer, one transaction, a file that nobody else sees: a journal would guard nothing.
            with closing(sqlite3.connect(part, isolation_level=None)) as database:
                database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
                _fill(database, "documents", DOCUMENTS, document_rows(documents))
                _fill(database, "records", RECORDS, rows(records, documents))
                database.execute(view())
                database.execute("COMMIT")
        except sqlite3.Error as error:
            message = f"{to}: SQLite cannot write it: {error}"
            raise OutputError(message) from error


def _fill(database: sqlite3.Connection, table: str, columns: tuple[Column, ...], found: Iterable[Row]) -> None:
    database.execute(_definition(table, columns))
    places = ", ".join("?" * len(columns))
    database.executemany(
        f"INSERT INTO {table} VALUES ({places})",  # noqa: S608 - a name and marks of our own
        ([_bound(row[column.name]) for column in columns] for row in found),
    )
    for name in INDEXED[table]:
        database.execute(f"CREATE INDEX {table}_{name} ON {table} ({name})")


def _definition(table: str, columns: tuple[Column, ...]) -> str:
    """The CREATE TABLE, with the meaning of each column as a comment: SQLite keeps it, and shows it with the schema."""
    told = [f"  -- {column.meaning}\n  {column.name} {TYPES[column.sort]}" for column in columns]
    joined = ",\n".join(told)
    return f"CREATE TABLE {table} (\n{joined}\n)"


def _bound(cell: Cell) -> str | float | None:
    """The cell as SQLite takes it: numbers with a point, and beyond 64 bits, as the nearest double."""
    if isinstance(cell, Decimal) or (isinstance(cell, int) and abs(cell) > LARGEST):
        return float(cell)
    return cell
