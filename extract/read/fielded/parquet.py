"""Parquet, read by DuckDB: one document a row, a few rows at a time."""

from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extract.document import SURROGATE
from extract.errors import InputError
from extract.read.extras import library
from extract.read.fielded import jsonl
from extract.read.fielded.columns import columns
from extract.read.raw import MEGABYTE, Format, Raw, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import File, Options

MAGIC: Final = b"PAR1"
ROWS: Final = 64  # that are taken over at a time
LARGEST_SPILL: Final = 10_000 * MEGABYTE
COPIED: Final = 1 << 20  # bytes at a time
# One file, one thread, nothing from the network, nothing written, no more memory than a page of a column needs.
SETTINGS: Final = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "memory_limit": "1GB",
    "temp_directory": "",
    "threads": "1",
}
READ: Final = "read_parquet(?, hive_partitioning = false, binary_as_string = true)"
TEXT, NAME = "'", '"'  # the quotation marks of SQL
CLASSES: Final = re.compile(r"^(?:[\w ]+ Error: |\w+Exception: )+")  # of DuckDB, which say nothing to a user
LONGEST: Final = 200  # characters of an error that are told
PATTERN: Final = frozenset("*?[")  # characters of a path that DuckDB takes for a pattern


def split(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The rows of a table as JSON objects of the columns that are asked for; of damage, an error behind them."""
    duckdb = library("duckdb", "duckdb", file.place)
    with _on_disk(file) as path:
        try:
            with contextlib.closing(_opened(duckdb, path)) as connection:
                yield from _rows(connection, path, file, options)
        except duckdb.Error as error:
            told = str(error).partition("\n")[0].replace(path, Path(file.place).name)
            told = CLASSES.sub("", told)[:LONGEST].strip()
            yield InputError(f"damaged, or not Parquet that DuckDB reads: {told}; write the file anew", file.place)


def _rows(connection: Any, path: str, file: File, options: Options) -> Iterator[Raw | InputError]:  # noqa: ANN401 - DuckDB is an extra
    described = connection.execute(f"DESCRIBE SELECT * FROM {READ}", [path]).fetchall()  # noqa: S608 - a constant
    header = [row[0] for row in described]
    wanted = columns(header, options.fields, file.place)
    members = ", ".join(f"{_quoted(name, TEXT)}: {_quoted(header[at], NAME)}" for name, at in wanted.items())
    connection.execute(f"SELECT to_json({{{members}}})::VARCHAR FROM {READ}", [path])  # noqa: S608 - names are quoted
    number = 0
    while batch := connection.fetchmany(ROWS):
        for (row,) in batch:
            number += 1
            place, data = f"{file.place}, row {number}", row.encode("utf-8", "surrogatepass")
            if len(data) > options.document:
                yield too_large(place, options)
            else:
                yield Raw(file.format, place, f"{file.name}-{number}", data)


def _quoted(name: str, mark: str) -> str:
    return mark + name.replace(mark, mark * 2) + mark


def _opened(duckdb: Any, path: str) -> Any:  # noqa: ANN401 - DuckDB is an extra
    """A database in memory that can reach this one file and nothing else."""
    connection = duckdb.connect(config=SETTINGS)
    connection.execute("SET TimeZone = 'UTC'")  # the day of a point in time must not hang on the machine
    connection.execute(f"SET allowed_paths = [{_quoted(path, TEXT)}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


@contextlib.contextmanager
def _on_disk(file: File) -> Iterator[str]:
    """The path of the file; of a stream, of a copy in a temporary folder: Parquet is read from its end."""
    given = "" if file.path is None else str(file.path.absolute())
    if given and PATTERN.isdisjoint(given) and not SURROGATE.search(given):
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="newsfigures-") as folder:
        path = Path(folder) / "table.parquet"
        _copy(file, path)
        yield str(path)


def _copy(file: File, path: Path) -> None:
    size = 0
    with path.open("wb") as copy:
        while part := file.stream.read(COPIED):
            size += len(part)
            free = shutil.disk_usage(path.parent).free
            if size > LARGEST_SPILL or free < 2 * COPIED:
                message = f"too large to be copied to {path.parent.parent}; unpack the archive, or set TMPDIR elsewhere"
                raise InputError(message, file.place)
            copy.write(part)


FORMAT: Final = Format((".parquet", ".pq"), jsonl.parse, split, lambda head: head.startswith(MAGIC))
