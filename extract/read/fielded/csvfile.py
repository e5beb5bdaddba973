"""Tables as text (CSV, TSV): one document a row; the first row names the columns."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import json
import re
from typing import TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read.encodings.encoding import decoded
from extract.read.fielded import jsonl
from extract.read.fielded.characters import as_bytes, characters, wide
from extract.read.fielded.columns import columns
from extract.read.packing.streams import head_of
from extract.read.raw import Format, Raw, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from extract.read.raw import File, Options

DELIMITERS: Final = (",", ";", "\t", "|")
SAMPLE: Final = 1 << 18  # bytes that the encoding is told from
CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x19\x7f]")  # no name of a column has any
NO_END: Final = (
    "a quoted cell begins here that has no end; the rows from here on are not read; close the quotation mark"
)
UNDOUBLED: Final = "a quotation mark in a quoted cell is not doubled, or one is not closed{lines}; mend the row"
DIFFERENT: Final = "the row has {cells} cells, the first row {columns}"
AS_IT_STANDS: Final = "quotation marks in the row are not doubled; its cells are read as they stand"


class _TooLargeError(Exception):
    """A record has more characters than one may have."""


class _Lines:
    """The lines of a table for `csv.reader`, which takes as many as a record has; `begin` is called before each."""

    def __init__(self, text: io.TextIOWrapper, limit: int) -> None:
        self.text, self.limit = text, limit
        self.ended = False
        self.begin()

    def begin(self) -> None:
        self.last, self.size, self.count, self.quotes = "", 0, 0, 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self.text.readline(self.limit + 1)
        if not line:
            self.ended = True
            raise StopIteration
        self.last, self.size, self.count = line, self.size + len(line), self.count + 1
        self.quotes += line.count('"')
        if self.size > self.limit:
            raise _TooLargeError
        return line

    def pass_over(self) -> bool:
        """Go behind a record that is too large; False if it is the file's last and its quotes are not closed."""
        while self.quotes % 2 or not self.last.endswith(("\n", "\r")):
            self.last = self.text.readline(self.limit + 1)
            if not self.last:
                return self.quotes % 2 == 0
            self.quotes += self.last.count('"')
        return True


def split(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The rows of a table as JSON objects of the columns that are asked for. Row 1 is the one of the names."""
    csv.field_size_limit(max(csv.field_size_limit(), options.document + 1))  # `_Lines` sets the limit
    encoding, stream = _encoding(file.stream)
    with characters(stream, encoding) as text:
        lines = _Lines(text, options.document)
        header, delimiter = _header(lines, options, encoding, file.place)
        wanted = columns(header, options.fields, file.place)
        for number, row, note in _records(lines, delimiter, len(header)):
            place = f"{file.place}, row {number}"
            if isinstance(row, InputError):
                yield InputError(row.reason, place) if row.reason else too_large(place, options)
                continue
            cells = {name: row[at] for name, at in wanted.items() if at < len(row)}
            known = {"encoding": encoding, "note": note}
            data = as_bytes(json.dumps(cells, ensure_ascii=False), encoding)
            told = {key: value for key, value in known.items() if value}
            yield Raw(file.format, place, f"{file.name}-{number}", data, told)


def _encoding(stream: IO[bytes]) -> tuple[str | None, IO[bytes]]:
    """The encoding to read a table in, None for UTF-8 and what cannot be told; and the stream, its mark passed over."""
    found = wide(head_of(stream))
    if found is not None:
        return found, stream
    joined = _Joined(stream)
    sample = joined.sample()
    whole_lines = sample[: max(sample.rfind(b"\n"), sample.rfind(b"\r")) + 1] or sample
    return None if _mostly_utf8(whole_lines) else _guessed(whole_lines), io.BufferedReader(joined)


def _mostly_utf8(sample: bytes) -> bool:
    """Whether UTF-8 fits most lines that are not ASCII: the others are then a matter of their own."""
    telling = [line for line in sample.splitlines() if not line.isascii()]
    return 2 * sum(map(_is_utf8, telling)) >= len(telling)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guessed(sample: bytes) -> str | None:
    try:
        return decoded(sample, "")[1]
    except InputError:
        return None


class _Joined(io.RawIOBase):
    """A stream of which a sample can be looked at first. Damage is told when reading comes to it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream, self.begun = stream, b""
        self.damage: BaseException | None = None

    def sample(self) -> bytes:
        """The first bytes without the byte-order mark, which is not given later on either."""
        try:
            while len(self.begun) < SAMPLE and (part := self._next(SAMPLE)):
                self.begun += part
        except Exception as error:  # noqa: BLE001 - a damaged stream; what came before is read first
            self.damage = error
        self.begun = self.begun.removeprefix(codecs.BOM_UTF8)
        return self.begun

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self.begun and self.damage is not None:
            raise self.damage
        part = self.begun[: len(buffer)] or self._next(len(buffer))
        self.begun = self.begun[len(part) :]
        buffer[: len(part)] = part
        return len(part)

    def _next(self, most: int) -> bytes:
        part: bytes = self.stream.read1(most)  # type: ignore[attr-defined]  # all streams here are buffered
        return part


def _header(lines: _Lines, options: Options, encoding: str | None, place: str) -> tuple[list[str], str]:
    """The names of the columns, and the delimiter: the one that gives a column of the text, else the most columns."""
    try:
        first = next(line for line in lines if line.strip())
        if CONTROLS.search(first):
            message = "no table: its first row, which must name the columns, is not text; check what this file is"
            raise InputError(message, place)
        if first.lower().startswith("sep=") and len(first.strip()) == len("sep=,"):  # for spreadsheets
            first = next(lines)
    except StopIteration:
        message = "an empty table; its first row must name the columns"
        raise InputError(message, place) from None
    except _TooLargeError:
        error = too_large(f"{place}, row 1", options)
        raise error from None
    found = []
    for delimiter in DELIMITERS:
        row = next(csv.reader([first], delimiter=delimiter), [])
        names = [as_bytes(name, encoding).decode("utf-8", "replace") for name in row]
        try:
            has_text = bool(columns(names, options.fields, place))
        except InputError:
            has_text = False
        found.append((has_text, len(names), names, delimiter))
    _, _, names, delimiter = max(found, key=lambda row: row[:2])
    return names, delimiter


def _records(lines: _Lines, delimiter: str, width: int) -> Iterator[tuple[int, list[str] | InputError, str]]:
    """The rows below the first, each with its number and a note; blank ones are counted, not given.

    An error without a reason is that of a row beyond the limit.
    """
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    for number in itertools.count(2):
        lines.begin()
        try:
            row = next(reader)
        except StopIteration:
            return
        except _TooLargeError:
            yield number, InputError("" if lines.pass_over() else NO_END), ""
        except csv.Error:
            yield number, *_mended(lines, delimiter, width)
        else:
            note = "" if len(row) == width else DIFFERENT.format(cells=len(row), columns=width)
            if any(cell.strip() for cell in row):
                yield number, row, note


def _mended(lines: _Lines, delimiter: str, width: int) -> tuple[list[str] | InputError, str]:
    """A row that breaks the rules of quoting: as it stands if it has the right number of cells then, else its error."""
    if lines.ended:
        return InputError(NO_END), ""
    if lines.count == 1:
        row = next(csv.reader([lines.last], delimiter=delimiter, quoting=csv.QUOTE_NONE))
        if len(row) == width:
            return row, AS_IT_STANDS
    taken = f" ({lines.count} lines were taken for one row)" if lines.count > 1 else ""
    return InputError(UNDOUBLED.format(lines=taken)), ""


FORMAT: Final = Format((".csv", ".tsv", ".tab"), jsonl.parse, split)
