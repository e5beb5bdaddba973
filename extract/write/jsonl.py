"""JSON Lines: one object a line, in the order that they are found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from extract.document import SURROGATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.errors import InputError

ENCODE: Final = json.JSONEncoder(ensure_ascii=False).encode  # one for all: `json.dumps` makes one at each call


def lines(objects: Iterable[dict[str, Any]]) -> bytes:
    """Objects as lines."""
    return encoded("".join([f"{ENCODE(value)}\n" for value in objects]))


def error_line(error: InputError) -> bytes:
    """What could not be read, as a line of errors.jsonl."""
    return line({"place": error.place, "reason": error.reason})


def line(value: dict[str, Any]) -> bytes:
    """Any object as a line."""
    return encoded(ENCODE(value) + "\n")


def encoded(lines: str) -> bytes:
    """Lines as UTF-8; what cannot be written so (names of files, broken JSON) gives way to the sign for that."""
    try:
        return lines.encode()
    except UnicodeEncodeError:
        return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", lines).encode()
