"""JSON files: one object, as crawlers write an article, an array of objects, or objects one after another."""

from __future__ import annotations

import itertools
import re
from functools import partial
from typing import TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read.encodings.encoding import decoded
from extract.read.fielded import jsonl
from extract.read.fielded.characters import as_bytes, characters, lines, wide
from extract.read.fielded.fields import has_text, no_text
from extract.read.fielded.presets import fitting
from extract.read.packing.streams import head_of
from extract.read.raw import Format, NoDocuments, Raw

if TYPE_CHECKING:
    import io
    from collections.abc import Iterable, Iterator

    from extract.read.raw import File, Options

CHUNK: Final = 1 << 16  # characters
START: Final = re.compile(rf"\s*(?:\[\s*)?{jsonl.MEMBER}")
STRUCTURE: Final = re.compile(r'["{}\[\]]')
STRING: Final = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)  # up to its end, or as far as there is any
UNFINISHED: Final = re.compile(r"^\s*\[|[\[{,:]\s*$")  # a line of an array, or of an object over several lines
BETWEEN: Final = " \t\r\n,\ufeff"


def split(file: File, options: Options) -> Iterator[Raw | InputError]:
    """The objects of a file, one at a time. Raises `NoDocuments` if the first has none of the text fields."""
    encoding = wide(head_of(file.stream))
    with characters(file.stream, encoding) as text:
        empty = True
        for number, (kind, piece) in enumerate(_pieces(text, encoding, options), 1):
            alone = number == 1 and kind != "item"
            place = file.place if alone else f"{file.place}, {kind} {number}"
            raw = Raw(file.format, place, file.name if alone else f"{file.name}-{number}", b"")
            for found in jsonl.cut(piece, raw, encoding, options):
                if empty and isinstance(found, Raw):
                    _check(found, options)
                empty = False
                yield found
        if empty:
            message = "no JSON object in it; check whether it is the right file"
            raise NoDocuments(message, file.place)


def _check(raw: Raw, options: Options) -> None:
    """Raise `NoDocuments` for an object without a text: settings, maps and much else are JSON too.

    One that a preset fits is an article: its error tells which.
    """
    try:
        data = jsonl.loaded(decoded(raw.data, raw.place)[0], raw.place)
    except InputError:
        return  # parsing tells what is wrong with it
    if not has_text(data, options.fields) and not fitting(data):
        raise NoDocuments(no_text(data, options.fields), raw.place)


def _pieces(text: io.TextIOWrapper, encoding: str | None, options: Options) -> Iterator[tuple[str, str | None]]:
    """The objects as (kind, characters): lines, if the first ones are whole objects, else what brackets tell."""
    begun = [text.readline(options.document + 1)]
    in_lines = _is_line(begun[0], encoding)
    if not in_lines:  # the first line may be damaged, or one of many that make up an object
        begun.append(text.readline(options.document + 1))
        in_lines = UNFINISHED.search(begun[0]) is None and _is_line(begun[1], encoding)
    if in_lines:
        for line in itertools.chain(begun, lines(text, options.document)):
            yield "line", line
        return
    chunks = itertools.chain(begun, iter(partial(text.read, CHUNK), ""))
    for in_array, piece in values(chunks, options.document):
        yield "item" if in_array else "object", piece


def _is_line(line: str, encoding: str | None) -> bool:
    """Whether a line is an object of its own; it may be too long to tell."""
    try:
        return line.endswith(("\n", "\r")) and bool(jsonl.loaded(decoded(as_bytes(line, encoding), "")[0], ""))
    except InputError:
        return False


def values(chunks: Iterable[str], limit: int) -> Iterator[tuple[bool, str | None]]:
    """The objects of a JSON text as written, and whether each is an item of an array; None for one beyond the limit.

    What stands between objects and is none comes as it is. Raises `EOFError` at an array without an end.
    """
    found = _Values(limit)
    for chunk in chunks:
        yield from found.feed(chunk)
    rest = found.take("")
    if rest is None or rest.strip(BETWEEN):
        yield found.base > 0, rest
    if found.base:
        message = "the array has no end"
        raise EOFError(message)


class _Values:
    """Where a JSON text stands: how deep, whether in a string, and the part of the present value that was read."""

    def __init__(self, limit: int) -> None:
        self.limit, self.held, self.size = limit, [""], 0
        self.depth, self.base = 0, 0  # base is 1 within an array of objects
        self.quoted, self.escape = False, ""

    def feed(self, chunk: str) -> Iterator[tuple[bool, str | None]]:
        chunk, self.escape = self.escape + chunk, ""
        at = begun = 0
        while True:
            if self.quoted:
                at = STRING.match(chunk, at).end()  # type: ignore[union-attr]  # it matches nothing, too
                if at >= len(chunk) or chunk[at] == "\\":
                    self.escape = chunk[at:]  # what the backslash is for comes with the next chunk
                    break
                self.quoted, at = False, at + 1
            mark = STRUCTURE.search(chunk, at)
            if mark is None:
                at = len(chunk)
                break
            before, at = mark.start(), mark.end()
            if mark[0] == '"':
                self.quoted = True
            elif mark[0] in "{[" and self.depth == self.base:  # a value begins, or the array of them
                yield from self.between(chunk[begun:before])
                begun = before
                self.depth += 1
                if mark[0] == "[" and not self.base:
                    self.base, begun = 1, at
            elif mark[0] in "{[":
                self.depth += 1
            elif self.depth > self.base:
                self.depth -= 1
                if self.depth == self.base:
                    yield self.base > 0, self.take(chunk[begun:at])
                    begun = at
            elif mark[0] == "]" and self.base:
                yield from self.between(chunk[begun:before])
                self.depth, self.base, begun = 0, 0, at
        self.hold(chunk[begun:at])

    def hold(self, part: str) -> None:
        self.size += len(part)
        if self.size <= self.limit:
            self.held.append(part)
        else:
            self.held.clear()

    def take(self, part: str) -> str | None:
        """All that is held and `part`; nothing is held then. None if it is too long."""
        self.hold(part)
        whole = "".join(self.held) if self.size <= self.limit else None
        self.held, self.size = [], 0
        return whole

    def between(self, part: str) -> Iterator[tuple[bool, str | None]]:
        rest = self.take(part)
        if rest is None or rest.strip(BETWEEN):
            yield self.base > 0, rest


def _looks(head: bytes) -> bool:
    return START.match(jsonl.beginning(head)) is not None


FORMAT: Final = Format((".json",), jsonl.parse, split, _looks)
