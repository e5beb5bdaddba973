"""JSON Lines: one record a line, in the order that they are found."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Any, Final

import jsonlines

from extract.document import SURROGATE
from extract.records import as_json

if TYPE_CHECKING:
    from extract.records import Record

ENCODE: Final = json.JSONEncoder(ensure_ascii=False).encode  # one for all: `json.dumps` makes one at each call


def writer(stream: IO[str]) -> jsonlines.Writer:
    """A writer of records to a text stream in UTF-8."""
    return jsonlines.Writer(stream, dumps=ENCODE)


def write(to: jsonlines.Writer, record: Record) -> None:
    """Write one record."""
    to.write(as_json(record))


def line(value: dict[str, Any]) -> bytes:
    """Any object as a line."""
    return encoded(ENCODE(value) + "\n")


def encoded(lines: str) -> bytes:
    """Lines as UTF-8; what cannot be written so (names of files, broken JSON) gives way to the sign for that."""
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", lines).encode()
