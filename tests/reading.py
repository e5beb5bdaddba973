"""What tests of reading share: all documents and errors that paths give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.document import Document
from extract.errors import InputError
from extract.read import Options, Raw, Reading, parse

if TYPE_CHECKING:
    from pathlib import Path


def read(*paths: Path, options: Options | None = None) -> tuple[list[Document], list[InputError]]:
    """The documents and the errors, each in order."""
    options = options or Options()
    found: list[Document | InputError] = []
    for raw in Reading(paths, options):
        found += parse(raw, options) if isinstance(raw, Raw) else [raw]
    return [one for one in found if isinstance(one, Document)], [one for one in found if isinstance(one, InputError)]


def reasons(errors: list[InputError]) -> str:
    """All errors as one string, for messages and for looking into."""
    return "\n".join(map(str, errors))
