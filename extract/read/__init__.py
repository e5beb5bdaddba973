"""Reading: from paths to documents. One module a format, all of them in one table."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from extract.errors import InputError
from extract.read import jsonl, text

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator

    from extract.document import Document

    Reader = Callable[[IO[bytes], str], Iterator[Document | InputError]]

FORMATS: Final[dict[str, Reader]] = {".txt": text.read, ".jsonl": jsonl.read}
READABLE: Final = ", ".join(FORMATS)
STDIN: Final = "-"


def documents(
    paths: Iterable[str | os.PathLike[str]], leave_out: Path | None = None
) -> Iterator[Document | InputError]:
    """The documents of files, folders and "-" (standard input), in order; what cannot be read is given as its error.

    Folders are read with all folders inside, in the order of their names, without hidden ones. `leave_out` is a file
    that is not read even if it lies there (the one that is being written).
    """
    for path in paths:
        if str(path) == STDIN:
            yield from _from_stdin()
        elif Path(path).is_dir():
            yield from _from_folder(Path(path), leave_out)
        else:
            yield from _from_file(Path(path))


def _from_stdin() -> Iterator[Document | InputError]:
    """Standard input: JSON Lines if its first line begins with a brace, else one text."""
    stream = sys.stdin.buffer
    head = stream.peek(1)[:64] if hasattr(stream, "peek") else b""
    read = jsonl.read if head.lstrip().startswith(b"{") else text.read
    yield from read(stream, "standard input")


def _from_folder(folder: Path, leave_out: Path | None) -> Iterator[Document | InputError]:
    found = False
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() not in FORMATS or hidden or not path.is_file():
            continue
        if leave_out is not None and leave_out.exists() and path.samefile(leave_out):
            continue
        found = True
        yield from _from_file(path)
    if not found:
        yield InputError(f"{folder}: no file to read in this folder; newsfigures reads {READABLE}")


def _from_file(path: Path) -> Iterator[Document | InputError]:
    read = FORMATS.get(path.suffix.lower())
    if not path.exists():
        yield InputError(f"{path}: no such file or folder; check the path")
    elif read is None:
        ending = path.suffix or "without an ending"
        yield InputError(f"{path}: cannot read a file {ending}; newsfigures reads {READABLE} (or pipe its text to -)")
    else:
        try:
            with path.open("rb") as stream:
                yield from read(stream, str(path))
        except OSError as error:
            yield InputError(f"{path}: {(error.strerror or str(error)).lower()}; check that you may read it")
