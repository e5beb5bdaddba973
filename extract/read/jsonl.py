"""JSON Lines: one document a line, with `doc_id` (or `id`), `text`, and maybe `date`, `title`, `url`, `source`."""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any, Final

import jsonlines

from extract.document import Document
from extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

DATE_LENGTH: Final = len("2021-04-28")


def read(stream: IO[bytes], name: str) -> Iterator[Document | InputError]:
    """The documents of a file; a line that cannot be used is given as its error, and the next ones are read on."""
    lines = _Lines(stream)
    reader = jsonlines.Reader(lines)
    while True:
        try:
            data = reader.read(type=dict, skip_empty=True)
        except EOFError:
            return
        except jsonlines.InvalidLineError as error:
            yield InputError(f"{name}, line {error.lineno}: {_reason(error, lines)}")
            continue
        yield from document(data, f"{name}, line {lines.count}", f"{PurePath(name).stem}-{lines.count}")


def document(data: dict[str, Any], place: str, fallback_id: str) -> Iterator[Document | InputError]:
    """The document that a line's object gives. A date that is none is an error, but the text is still read."""
    text = data.get("text")
    if not isinstance(text, str):
        yield InputError(f'{place}: no text; give each document a string under the key "text"')
        return
    date = data.get("date")
    day = _day(date)
    if day is None and date not in (None, ""):
        yield InputError(f"{place}: date {date!r} is not YYYY-MM-DD; the text is read without it")
    doc_id = data.get("doc_id", data.get("id"))
    title, url, source = (str(data[key]) if data.get(key) is not None else None for key in ("title", "url", "source"))
    yield Document(fallback_id if doc_id is None else str(doc_id), text, day, title, url, source)


def _day(date: object) -> dt.date | None:
    """The day of an ISO date, a time behind it or not."""
    try:
        return dt.date.fromisoformat(str(date).strip()[:DATE_LENGTH])
    except ValueError:
        return None


def _reason(error: jsonlines.InvalidLineError, lines: _Lines) -> str:
    cause = error.__cause__
    if isinstance(cause, UnicodeDecodeError):
        return f"not UTF-8 at byte {lines.start + cause.start} of the file; save it as UTF-8"
    if "does not match requested type" in str(error) or not error.line:
        return "not an object; each line must be one JSON object with a text"
    told, column = getattr(cause, "msg", cause), getattr(cause, "colno", "?")
    return f"not valid JSON ({told}, column {column}); mend or remove the line"


class _Lines:
    """The lines of a stream, with the number of the last one and the byte that it began at."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._next = 0
        self.start = 0
        self.count = 0

    def __iter__(self) -> Iterator[bytes]:
        for line in self._stream:
            self.count += 1
            self.start, self._next = self._next, self._next + len(line)
            yield line
