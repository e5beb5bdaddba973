"""Writing: records as JSON Lines for programs, as tables for spreadsheets and databases, as explanations for people."""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, Final

from extract.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Writer = Callable[[Path, Path, Path], None]


def _writer(module: str) -> Writer:
    """The `write` of a module, which is loaded when it is needed."""

    def write(records: Path, documents: Path, to: Path) -> None:
        importlib.import_module(f"extract.write.{module}").write(records, documents, to)

    return write


# Tables, by the ending of their file. A writer takes records.jsonl and documents.jsonl of a run, and where to write.
# It raises `OutputError` where a library is missing or the files are not of one run, `OSError` where the disk is full.
FORMATS: Final[dict[str, Writer]] = {
    ".csv": _writer("csvfile"),
    ".parquet": _writer("parquet"),
    ".sqlite": _writer("sqlite"),
    ".db": _writer("sqlite"),
    ".duckdb": _writer("duckdbfile"),
}

NEEDED: Final = {".parquet": "duckdb", ".duckdb": "duckdb"}


def check(ending: str) -> None:
    """Raise `OutputError` where a table could not be written for want of a library: before a long run, not after it."""
    library = NEEDED.get(ending)
    if library is not None and importlib.util.find_spec(library) is None:
        message = f"{ending} files need {library}; pip install 'newsfigures[{library}]'"
        raise OutputError(message)
