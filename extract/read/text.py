"""Plain text: one file, one document, named after the file."""

from __future__ import annotations

from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from extract.document import Document
from extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator


def read(stream: IO[bytes], name: str) -> Iterator[Document | InputError]:
    """The document of a text file in UTF-8, its line ends and all other characters as they are."""
    data = stream.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield InputError(f"{name}: not UTF-8 at byte {error.start} (0x{data[error.start]:02x}); save the file as UTF-8")
        return
    yield Document(PurePath(name).stem if name != "standard input" else "stdin", text)
