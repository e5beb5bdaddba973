"""Flat rows: records.jsonl and documents.jsonl side by side, one row a record, as the columns have it."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from extract import __version__
from extract.errors import OutputError
from extract.write.columns import DOCUMENTS, MODELS, RECORDS, VERSION, Column

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Cell = str | int | Decimal | None
Row = dict[str, Cell]
EMPTY: Final[Row] = dict.fromkeys(column.name for column in RECORDS)
OF_TYPE: Final = {kind: [column for column in RECORDS if kind in column.types] for kind in MODELS}
OF_DOCUMENT: Final = [column for column in RECORDS if column.file == "documents.jsonl"]

# No database and no spreadsheet holds these whole: NUL ends a text, half a surrogate pair is no character.
UNWRITABLE: Final = re.compile(r"[\x00\ud800-\udfff]")


def rows(records: Path, documents: Path) -> Iterator[Row]:
    """One row a record, in order, with all columns; what is not known is None. A few lines are held at a time.

    Raises `OutputError` where the two files are not of one run.
    """
    number = 0
    lines = _lines(records)
    for document in _lines(documents):
        shared = {column.name: _cell(document, column) for column in OF_DOCUMENT}
        shared[VERSION.name] = __version__
        for _ in range(document.get("records", 0)):
            number += 1
            record = next(lines, None)
            if record is None or record.get("doc_id") != document["doc_id"]:
                raise _unlike(records, documents, number)
            yield _row(record, shared)
    if next(lines, None) is not None:
        raise _unlike(records, documents, number + 1)


def document_rows(documents: Path) -> Iterator[Row]:
    """One row a document, in order, with the columns of documents."""
    for document in _lines(documents):
        yield {column.name: _cell(document, column) for column in DOCUMENTS}


def _row(record: dict[str, Any], shared: Row) -> Row:
    return {**EMPTY, **shared, **{column.name: _cell(record, column) for column in OF_TYPE[record["type"]]}}


def _cell(line: dict[str, Any], column: Column) -> Cell:
    """The value of a column in a line of JSON; lists and objects as JSON text."""
    value: Any = line
    for key in column.path:
        value = value.get(key)
        if value is None:
            return None
    return json.dumps(value, ensure_ascii=False) if column.sort == "json" else value


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON Lines; numbers with a point are exact, and no text has what cannot be written."""
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                plain = json.loads(line.decode("utf-8"), parse_float=Decimal)
            except ValueError:
                message = f"{path}: line {number} is cut off or no JSON; let the run that wrote it come to its end"
                raise OutputError(message) from None
            # In JSON both stand escaped, so that nearly no line needs a second look.
            yield _writable(plain) if b"\\u" in line else plain


def _writable(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str):
        return UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_writable(each) for each in value]
    if isinstance(value, dict):
        return {key: _writable(each) for key, each in value.items()}
    return value


def _unlike(records: Path, documents: Path, number: int) -> OutputError:
    message = f"{records}: record {number} is not of the document that {documents} has there; take both from one run"
    return OutputError(message)
