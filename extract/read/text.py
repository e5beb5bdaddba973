"""Plain text: one file, one document, named after the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.document import Document
from extract.read.encoding import decoded
from extract.read.raw import Format, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.errors import InputError
    from extract.read.raw import Options, Raw


def parse(raw: Raw, _options: Options) -> Iterator[Document | InputError]:
    """The document of a text file, its line ends and all other characters as they are."""
    text, encoding = decoded(raw.data, raw.place, raw.known.get("charset"))
    yield Document(raw.name, text, url=raw.known.get("url"), encoding=encoding)


FORMAT: Final = Format((".txt", ".text", ".md"), parse, whole)
