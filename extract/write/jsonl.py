"""JSON Lines: one record a line, in the order that they are found."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

import jsonlines

from extract.records import as_json

if TYPE_CHECKING:
    from extract.records import Record


def writer(stream: IO[str]) -> jsonlines.Writer:
    """A writer of records to a text stream in UTF-8."""
    return jsonlines.Writer(stream, dumps=lambda value: json.dumps(value, ensure_ascii=False))


def write(to: jsonlines.Writer, record: Record) -> None:
    """Write one record."""
    to.write(as_json(record))
