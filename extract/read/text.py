"""Plain text: one file, one document, named after the file; or an export of a news database, with many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.document import Document
from extract.read.databases import exports
from extract.read.encodings.encoding import decoded
from extract.read.raw import Format, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.errors import InputError
    from extract.read.raw import Options, Raw


def parse(raw: Raw, _options: Options) -> Iterator[Document | InputError]:
    """The document of a text file, its characters as they are; of a database's export, its articles."""
    text, encoding = decoded(raw.data, raw.place, raw.known.get("charset"))
    found = exports.articles(text, raw, encoding)
    if found is not None:
        yield from found
        return
    yield Document(raw.name, text, url=raw.known.get("url"), encoding=encoding)


FORMAT: Final = Format((".txt", ".text", ".md"), parse, whole)
