"""Parquet: one row a record, for pandas, Arrow, R, Spark and DuckDB; written by DuckDB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.write.columns import RECORDS
from extract.write.duckdbfile import handed_over, opened, quoted
from extract.write.flat import rows
from extract.write.temporary import completed

if TYPE_CHECKING:
    from pathlib import Path

# Rows are held until their group is full; large groups would take memory, small ones space.
GROUP: Final = 20_480


def write(records: Path, documents: Path, to: Path) -> None:
    """Write the table. Raises `OutputError` where DuckDB is missing or cannot."""
    with completed(to) as part, opened(to) as database, handed_over(rows(records, documents), RECORDS, to) as source:
        database.execute(
            f"COPY ({source}) TO {quoted(part.absolute())} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {GROUP})"
        )
