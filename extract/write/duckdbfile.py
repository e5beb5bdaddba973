"""DuckDB: the tables `records` and `documents`, and the view `figures`; and what Parquet needs of DuckDB."""

from __future__ import annotations

import contextlib
import glob
import json
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError, OutputError
from extract.read.extras import library
from extract.write.columns import DOCUMENTS, RECORDS
from extract.write.flat import document_rows, rows
from extract.write.temporary import completed, passing
from extract.write.views import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.write.columns import Column, Sort
    from extract.write.flat import Row

# DOUBLE, not DECIMAL: a fixed number of places would round small amounts and overflow on large ones, and pandas
# makes slow objects of decimals.
TYPES: Final[dict[Sort, str]] = {
    "text": "VARCHAR", "json": "VARCHAR", "date": "DATE", "integer": "BIGINT", "number": "DOUBLE",
}  # fmt: skip
# One thread, so that rows stay in order and Parquet files are the same to the byte; nothing comes over the network.
SETTINGS: Final = {
    "threads": 1, "memory_limit": "512MB", "autoinstall_known_extensions": False, "autoload_known_extensions": False,
}  # fmt: skip
# Every DuckDB since 1.0 reads it.
STORAGE: Final = "v1.0.0"
UNREACHABLE: Final = frozenset("?\\")
MEGABYTE: Final = 1 << 20


def write(records: Path, documents: Path, to: Path) -> None:
    """Write the database. Raises `OutputError` where DuckDB is missing or cannot."""
    with completed(to) as part, passing(part.with_name(f"{part.name}.wal")), opened(to) as database:
        database.execute(f"ATTACH {quoted(part.absolute())} AS newsfigures (STORAGE_VERSION '{STORAGE}')")
        database.execute("USE newsfigures")
        fill(database, "documents", DOCUMENTS, document_rows(documents), to)
        fill(database, "records", RECORDS, rows(records, documents), to)
        database.execute(view())
        database.execute("USE memory; DETACH newsfigures")


@contextlib.contextmanager
def opened(to: Path) -> Iterator[Any]:
    """A connection to DuckDB that holds nothing yet; its errors become one of ours that names `to`."""
    if UNREACHABLE & set(to.absolute().as_posix()):
        message = f"{to}: DuckDB reaches no path with a question mark or backslash in it; choose another folder or name"
        raise OutputError(message)
    try:
        duckdb = library("duckdb", "duckdb", str(to))
    except InputError as error:
        raise OutputError(str(error)) from error
    try:
        with duckdb.connect(
            config={**SETTINGS, "temp_directory": str(to.with_name(f".{to.name}.spill").absolute())}
        ) as database:
            yield database
    except duckdb.Error as error:
        message = f"{to}: DuckDB cannot write it: {str(error).partition(chr(10))[0]}"
        raise OutputError(message) from error


def fill(database: Any, table: str, columns: tuple[Column, ...], found: Iterable[Row], to: Path) -> None:  # noqa: ANN401
    """Make a table of rows. They pass through a file beside `to`: DuckDB takes single rows a hundred times slower."""
    with handed_over(found, columns, to) as source:
        database.execute(f"CREATE TABLE {table} AS {source}")
    for column in columns:
        database.execute(f"COMMENT ON COLUMN {table}.{column.name} IS {quoted(column.meaning)}")


@contextlib.contextmanager
def handed_over(found: Iterable[Row], columns: tuple[Column, ...], to: Path) -> Iterator[str]:
    """The SELECT that gives the rows in DuckDB, from a file that passes."""
    with passing(to.with_name(f".{to.name}.rows")) as path:
        longest = 0
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            for row in found:
                line = json.dumps(row, default=float)  # ASCII: a character a byte
                longest = max(longest, len(line))
                stream.write(line + "\n")
        pattern = glob.escape(str(path.absolute()))  # a folder may be called "[2021]"
        told = ", ".join(f"{quoted(column.name)}: {quoted(TYPES[column.sort])}" for column in columns)
        yield (
            f"SELECT * FROM read_json({quoted(pattern)}, format = 'newline_delimited', columns = {{{told}}},"  # noqa: S608
            f" maximum_object_size = {max(2 * longest, MEGABYTE)})"
        )


def quoted(text: str | Path) -> str:
    """A text as SQL writes it."""
    return "'" + str(text).replace("'", "''") + "'"
