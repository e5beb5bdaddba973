"""JSON Lines: one document a line, its text and particulars in fields that the options name."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError
from extract.read.encodings.encoding import decoded
from extract.read.fielded.characters import as_bytes, characters, lines, wide
from extract.read.fielded.fields import document
from extract.read.packing.streams import head_of
from extract.read.raw import Format, Raw, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.document import Document
    from extract.read.raw import File, Options

LONGEST_INTEGER: Final = 100  # digits; longer ones, which Python is slow to read, stay as they are written
# What Python's reader says, in words for people.
FAULTS: Final = {
    "Expecting value": "a value is missing or misspelt",
    "Extra data": "there is more behind its end",
    "Unterminated string starting at": "a string begins that has no end",
    "Expecting property name enclosed in double quotes": "a key in quotation marks is missing",
    "Illegal trailing comma before end of object": "a comma too many",
    "Illegal trailing comma before end of array": "a comma too many",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting ',' delimiter": "a comma is missing",
    "Invalid \\escape": "a backslash before a character that needs none",
    "Invalid \\uXXXX escape": "a character's number is not whole",
}
# An object up to the begin of its first value: a text may begin with a brace, and with a quotation behind that.
MEMBER: Final = r'\{\s*"(?:[^"\\]|\\.)*+"\s*:\s*(?:["\[{\d-]|true|false|null|NaN|$)'
OBJECT: Final = re.compile(rf"\s*{MEMBER}")
# An object over several lines: a brace alone on the first one, or a member on it that is not the last.
SPREAD: Final = re.compile(r"\s*\{(?:\s*[\r\n]|[^\r\n]*[,\[{]\s*[\r\n])")


def split(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The lines of a file; one beyond the limit is passed over without being held."""
    encoding = wide(head_of(file.stream))
    with characters(file.stream, encoding) as text:
        for number, line in enumerate(lines(text, options.document), 1):
            place = f"{file.place}, line {number}"
            yield from cut(line, Raw(file.format, place, f"{file.name}-{number}", b""), encoding, options)


def cut(piece: str | None, raw: Raw, encoding: str | None, options: Options) -> Iterator[Raw | InputError]:
    """The raw document that a piece of a stream makes, named as `raw` is; too large a one is an error, a blank none."""
    data = b"" if piece is None else as_bytes(piece, encoding)
    if piece is None or len(data) > options.document:
        yield too_large(raw.place, options)
    elif data.strip():
        yield Raw(raw.format, raw.place, raw.name, data, {"encoding": encoding} if encoding else {})


def parse(raw: Raw, options: Options) -> Iterator[Document | InputError]:
    """The document of a line, an object of a JSON file, or a row of a table."""
    text, encoding = decoded(raw.data, raw.place)
    yield document(loaded(text, raw.place), raw, options.fields, raw.known.get("encoding", encoding))


def loaded(text: str, place: str) -> dict[str, Any]:
    """The object that JSON tells, read leniently: control characters may stand in strings, of two keys the last counts.

    NaN and Infinity are null. Raises `InputError` for what is not JSON, or not an object.
    """
    try:
        data = READER.decode(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        told = FAULTS.get(error.msg, error.msg)
        message = f"not valid JSON ({told}, character {error.pos + 1}); mend or remove it"
        raise InputError(message, place) from None
    except RecursionError:
        message = "not readable JSON (nested too deep); remove it"
        raise InputError(message, place) from None
    if not isinstance(data, dict):
        message = "not an object; each document must be one JSON object with a text"
        raise InputError(message, place)
    return data


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= LONGEST_INTEGER else digits


def _looks(head: bytes) -> bool:
    """Whether the first line is an object, or as much of it as there is begins like one."""
    found = beginning(head)
    if OBJECT.match(found) is None or SPREAD.match(found) is not None:
        return False
    first, ended, rest = found.lstrip().partition("\n")
    try:
        return not ended or isinstance(json.loads(first, strict=False), dict)
    except (ValueError, RecursionError):
        return OBJECT.match(rest) is not None  # a damaged line among others


def beginning(head: bytes) -> str:
    """The first characters of a file, as far as JSON needs them: ASCII is right in it, whatever else is not."""
    return head.decode(wide(head) or "utf-8", "replace").removeprefix("\ufeff")


READER: Final = json.JSONDecoder(strict=False, parse_int=_integer, parse_constant=lambda _: None)
FORMAT: Final = Format((".jsonl", ".ndjson"), parse, split, _looks)
