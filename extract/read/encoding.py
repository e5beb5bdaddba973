"""From bytes to text: byte-order mark, declared charset, UTF-8, and only then a guess; the choice is told."""

from __future__ import annotations

import codecs
from typing import Final

from extract.errors import InputError

# The longer marks first: that of UTF-32 begins with that of UTF-16.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def marked(data: bytes) -> str | None:
    """The encoding that a byte-order mark tells, None where there is none."""
    return next((name for mark, name in MARKS if data.startswith(mark)), None)


def decoded(data: bytes, place: str, declared: str | None = None) -> tuple[str, str]:
    """The text and the encoding that it was read in. Raises `InputError` where none fits."""
    for encoding in filter(None, (marked(data), declared, "utf-8")):
        try:
            return data.decode(encoding), encoding
        except (UnicodeError, LookupError):
            continue
    message = "no encoding fits; save it as UTF-8"
    raise InputError(message, place)
