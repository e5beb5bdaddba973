"""The codebook: what every column of every output means, for people (Markdown) and for programs (a data package)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from extract import __version__
from extract.write.columns import DOCUMENTS, ERRORS, MODELS, RECORDS, RUN
from extract.write.views import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.write.columns import Column, Sort

ALL_TYPES: Final = tuple(MODELS)
OPENING: Final = """\
# The codebook

What every column and key of the outputs means. This page is what `newsfigures codebook` prints; it is made from the
models of the records, so it is right for the version that you have. `newsfigures codebook --json` prints the same as a
data package descriptor (Frictionless Table Schema). How the tables are made and read: [tables.md](tables.md); the
records with examples: [records.md](records.md).

| type | what it is | CSV | SQLite | DuckDB, Parquet |
| --- | --- | --- | --- | --- |
| text | words | UTF-8 | TEXT | VARCHAR |
| integer | a whole number | digits | INTEGER | BIGINT |
| number | a whole number or a decimal | digits, exact | NUMERIC: whole ones exact to 64 bits, else double | DOUBLE |
| date | a day | YYYY-MM-DD | TEXT, YYYY-MM-DD | DATE |
| json | a list | JSON text | TEXT | VARCHAR |

What is not known is an empty cell in CSV, and NULL elsewhere. In JSON Lines the key is left out.
"""
RECORDS_HEAD: Final = """
## records

One row a record: the only table in `.csv` and `.parquet`, the table `records` in `.sqlite` and `.duckdb`. "In" names
the types of record that may have the column; in those in **bold** it is never empty. "In JSON Lines" tells where the
same value stands in a line of `records.jsonl`, or of `documents.jsonl` where that is named.
"""
FIGURES_HEAD: Final = """
## figures

A view of `records` in `.sqlite` and `.duckdb`, under names that read like a sentence. "Made of" names columns of
`records`.
"""
DOCUMENTS_HEAD: Final = """
## documents

One row a document, with or without records: the table `documents` in `.sqlite` and `.duckdb`, and the keys of
`documents.jsonl`, where `pages` and `notes` are lists. Columns in **bold** are never empty.
"""
ERRORS_HEAD: Final = """
## errors.jsonl

One line for each document or file that could not be read, in the order of the input.
"""
RUN_HEAD: Final = """
## run.json

One object that tells how the run was made.
"""
TYPES: Final[dict[Sort, str]] = {
    "text": "string", "json": "array", "date": "date", "integer": "integer", "number": "number",
}  # fmt: skip


def markdown() -> str:
    """The codebook as a page."""
    documents = _table(
        ("column", "type", "meaning", "allowed"),
        ((_bold(_code(c.name), c.always), c.sort, c.meaning, _allowed(c)) for c in DOCUMENTS),
    )
    records = _table(
        ("column", "type", "meaning", "in", "allowed", "in JSON Lines"),
        ((_code(c.name), c.sort, c.meaning, _types(c), _allowed(c), _origin(c)) for c in RECORDS),
    )
    figures = _table(("column", "meaning", "made of"), ((_code(n), told, _code(made)) for n, made, told in FIGURES))
    errors = _table(("key", "meaning"), ((_code(c.name), c.meaning) for c in ERRORS))
    run = _table(("key", "meaning"), ((_code(c.name), c.meaning) for c in RUN))
    parts = (
        (OPENING + RECORDS_HEAD, records),
        (FIGURES_HEAD, figures),
        (DOCUMENTS_HEAD, documents),
        (ERRORS_HEAD, errors),
        (RUN_HEAD, run),
    )
    return "\n".join(f"{head}\n{table}\n" for head, table in parts).replace("\n\n\n", "\n\n")


def _table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    rows = [head, ("---",) * len(head), *lines]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)


def _code(text: str) -> str:
    return f"`{text}`"


def _bold(text: str, bold: bool) -> str:  # noqa: FBT001 - a table has it as a value
    return f"**{text}**" if bold else text


def _types(column: Column) -> str:
    if not column.types:
        return _bold("all", column.always)
    return _bold("all" if column.types == ALL_TYPES else ", ".join(column.types), column.always)


def _allowed(column: Column) -> str:
    return ", ".join(map(_code, column.values)) or (_code(column.pattern) if column.pattern else "")


def _origin(column: Column) -> str:
    """Where the value stands in the lossless files."""
    if not column.path:
        return "—"
    return f"{_code('.'.join(column.path))}{' of documents.jsonl' if column.file == 'documents.jsonl' else ''}"


def descriptor() -> dict[str, Any]:
    """A Frictionless data package: the table of records as CSV, and the documents and errors as JSON Lines."""
    return {
        "name": "newsfigures",
        "title": "Figures in news and government bulletins",
        "version": __version__,
        "resources": [
            {
                "name": "records", "path": "records.csv", "format": "csv", "mediatype": "text/csv",
                "encoding": "utf-8-sig",
                "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True, "header": True},
                "schema": {"fields": [_field(column) for column in RECORDS], "missingValues": [""]},
            },
            _lines("documents", DOCUMENTS),
            _lines("errors", ERRORS),
        ],
    }  # fmt: skip


def _lines(name: str, columns: Iterable[Column]) -> dict[str, Any]:
    """A file of JSON Lines: no table to Frictionless, since each line leaves out the keys that it has no value for."""
    return {
        "name": name, "type": "file", "path": f"{name}.jsonl", "format": "jsonl", "mediatype": "application/jsonl",
        "encoding": "utf-8", "schema": {"fields": [_field(column) for column in columns]},
    }  # fmt: skip


def _field(column: Column) -> dict[str, Any]:
    told = f"{column.meaning} (in: {', '.join(column.types)})" if column.types else column.meaning
    constraints: dict[str, Any] = {}
    if column.always and column.types in ((), ALL_TYPES):
        constraints["required"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    if column.pattern:
        constraints["pattern"] = column.pattern
    field = {"name": column.name, "type": TYPES[column.sort], "description": told}
    return {**field, "constraints": constraints} if constraints else field
