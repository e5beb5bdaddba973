"""JSON Lines: one document a line, its text and particulars in fields that the options name."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any, Final

from extract.document import Document
from extract.errors import InputError
from extract.read.encoding import decoded
from extract.read.raw import Format, Raw, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.read.raw import Fields, File, Options

MEMBER: Final = re.compile(rb'\s*\{\s*"(?:[^"\\]|\\.)*+"\s*:')  # an object, up to its first value
DATE_LENGTH: Final = len("2021-04-28")


def split(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The lines of a file; one beyond the limit is passed over without being held."""
    number = 0
    while line := file.stream.readline(options.document + 1):
        number += 1
        place = f"{file.place}, line {number}"
        if len(line) > options.document:
            while line and not line.endswith(b"\n"):
                line = file.stream.readline(options.document)
            yield too_large(place, options)
        elif line.strip():
            yield Raw("jsonl", place, f"{file.name}-{number}", line)


def parse(raw: Raw, options: Options) -> Iterator[Document | InputError]:
    """The document of a line."""
    text, encoding = decoded(raw.data, raw.place)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        told = f"{getattr(error, 'msg', 'too deep')}, column {getattr(error, 'colno', '?')}"
        yield InputError(f"not valid JSON ({told}); mend or remove the line", raw.place)
        return
    if not isinstance(data, dict):
        yield InputError("not an object; each line must be one JSON object with a text", raw.place)
        return
    yield document(data, raw, options.fields, encoding)


def document(data: Mapping[str, Any], raw: Raw, fields: Fields, encoding: str) -> Document:
    """The document that named fields give. Raises `InputError` where there is no text; a date that is none is noted."""
    text = _first(data, fields.text)
    if not isinstance(text, str):
        message = f'no text; give each document a string under the key "{fields.text[0]}"'
        raise InputError(message, raw.place)
    date = _first(data, fields.date)
    day = _day(date)
    notes = (f"date {date!r} is not YYYY-MM-DD; the text is read without it",) if day is None and date else ()
    given = _first(data, fields.id)
    title, url, source = (
        None if found is None else str(found)
        for found in (_first(data, names) for names in (fields.title, fields.url, fields.source))
    )
    doc_id = raw.name if given is None else str(given)
    return Document(doc_id, text, day, title, url, source, encoding=encoding, notes=notes)


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> object:
    return next((data[name] for name in names if data.get(name) is not None), None)


def _day(date: object) -> dt.date | None:
    """The day of an ISO date, a time behind it or not."""
    try:
        return dt.date.fromisoformat(str(date).strip()[:DATE_LENGTH])
    except ValueError:
        return None


def _looks(head: bytes) -> bool:
    """Whether the first line is an object, or as much of it as there is begins like one: a text may begin with `{"`."""
    first, ended, rest = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not MEMBER.match(first):
        return False
    try:
        return not ended or isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return MEMBER.match(rest) is not None  # a damaged line among others


FORMAT: Final = Format((".jsonl", ".ndjson"), parse, split, _looks)
