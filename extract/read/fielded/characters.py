"""Streams of bytes as characters that can be cut up, before their encoding is settled for good."""

from __future__ import annotations

import contextlib
import io
import json
from typing import IO, TYPE_CHECKING, Final

from extract.read.encodings.encoding import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each byte one character and back again: what has a meaning to JSON and CSV is ASCII, and the rest is left as it is.
BYTES: Final = "latin-1"
WIDTH: Final = 4


def wide(head: bytes) -> str | None:
    """The UTF-16 or UTF-32 that a stream is in, by its mark or by the zeros around its first letters; else None."""
    found = marked(head) or (json.detect_encoding(head[:WIDTH]) if len(head) >= WIDTH else "utf-8")
    return None if found.startswith("utf-8") else found


@contextlib.contextmanager
def characters(stream: IO[bytes], encoding: str | None) -> Iterator[io.TextIOWrapper]:
    """The stream in an encoding, or byte by byte (None), its line ends untouched; it is left open.

    What is wrong in UTF-16 and its like becomes U+FFFD: there is nothing else that it could be.
    """
    text = io.TextIOWrapper(stream, encoding or BYTES, errors="replace", newline="")
    try:
        yield text
    finally:
        with contextlib.suppress(ValueError):  # the stream was closed before
            text.detach()


def as_bytes(text: str, encoding: str | None) -> bytes:
    """The bytes of characters that were read byte by byte (None), else UTF-8."""
    return text.encode("utf-8" if encoding else BYTES, "surrogatepass" if encoding else "strict")


def lines(text: io.TextIOWrapper, limit: int) -> Iterator[str | None]:
    """The lines, with their ends; None for one of more than `limit` characters, which is not held.

    A carriage return alone ends a line only where an object begins behind it: it may stand in a text.
    """
    held: list[str] = []
    size, end = 0, ""
    while piece := text.readline(limit + 1):
        if end == "\r" and piece.lstrip().startswith("{"):
            yield "".join(held) if size <= limit else None
            held, size = [], 0
        size, end = size + len(piece), piece[-1]
        if size <= limit:
            held.append(piece)
        else:
            held.clear()
        if end == "\n":
            yield "".join(held) if size <= limit else None
            held, size = [], 0
    if size:
        yield "".join(held) if size <= limit else None
