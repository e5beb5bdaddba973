"""From paths to files: folders in the order of their names, standard input, and what was read of each."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from extract.errors import InputError
from extract.read.raw import File

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STDIN: Final = "-"


@dataclass(slots=True)
class Source:
    """A path that was given: how many files and bytes it had, and a hash over their names and contents."""

    path: str
    files: int = 0
    bytes: int = 0
    sha256: str = ""


class Walk:
    """The files of paths, in order; what cannot be opened is given as its error.

    Folders are read with all folders inside, without hidden files, `leave_out` (what is being written) and links out
    of the folder. Files are hashed before they are given: `digest` is the hash of all up to the present one.
    """

    def __init__(self, paths: Iterable[str | os.PathLike[str]], leave_out: Iterable[Path] = ()) -> None:
        self.paths = [os.fspath(path) for path in paths]
        self.leave_out = {path.resolve() for path in leave_out}
        self.sources: list[Source] = []
        self.passed_over: Counter[str] = Counter()
        self._digest = hashlib.sha256()
        self._read = 0
        self._open: BinaryIO | None = None

    @property
    def position(self) -> int:
        """The bytes of all files that were read so far."""
        return self._read + (self._open.tell() if self._open and not self._open.closed else 0)

    @property
    def digest(self) -> str:
        """A hash over the names and contents of all files that were given so far."""
        return self._digest.hexdigest()

    def __iter__(self) -> Iterator[tuple[File, bool] | InputError]:
        """Each file, and whether it was asked for by its own name."""
        for given in self.paths:
            source = Source(given)
            self.sources.append(source)
            path = Path(given)
            if given == STDIN:
                yield File(sys.stdin.buffer, "", "standard input", "stdin"), True
            elif path.is_dir():
                yield from self._folder(path, source)
            elif path.exists():
                yield from self._file(path, path.name, source, asked=True)
            else:
                yield InputError("no such file or folder; check the path", given)

    def _folder(self, folder: Path, source: Source) -> Iterator[tuple[File, bool] | InputError]:
        whole, before = hashlib.sha256(), self.passed_over.total()
        for path in self._inside(folder, folder.resolve()):
            if isinstance(path, InputError):
                yield path
                continue
            name = path.relative_to(folder).as_posix()
            yield from self._file(path, name, source, asked=False)
            whole.update(f"{name}\0{source.sha256}\n".encode("utf-8", "surrogateescape"))
        source.sha256 = whole.hexdigest()
        if not source.files and self.passed_over.total() == before:
            yield InputError("no file to read in this folder", str(folder))

    def _inside(self, folder: Path, root: Path) -> Iterator[Path | InputError]:
        """The files of a folder and of those inside it; only one folder's names are held at a time."""
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield unreadable(error, str(folder))
            return
        for entry in entries:
            path = folder / entry.name
            if entry.name.startswith(".") or (self.leave_out and path.resolve() in self.leave_out):
                continue
            if entry.is_symlink():
                if not path.exists() or not path.resolve().is_relative_to(root):
                    yield InputError("a link out of the folder; give its target by name if it is meant", str(path))
                else:
                    self.passed_over["links"] += 1  # what it points at is read where it stands
            elif entry.is_dir():
                yield from self._inside(path, root)
            elif entry.is_file():
                yield path
            else:
                self.passed_over["devices and pipes"] += 1

    def _file(self, path: Path, name: str, source: Source, *, asked: bool) -> Iterator[tuple[File, bool] | InputError]:
        source.files += 1
        try:
            with path.open("rb") as stream:
                plain = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
                if plain:  # a pipe can be read once only
                    source.sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
                    source.bytes += stream.tell()
                    stream.seek(0)
                self._digest.update(f"{name}\0{source.sha256}\n".encode("utf-8", "surrogateescape"))
                self._open = stream if plain else None
                yield File(stream, "", str(path), name, path if plain else None), asked
                self._read = sum(each.bytes for each in self.sources)
                self._open = None
        except OSError as error:
            yield unreadable(error, str(path))

    def total(self) -> int:
        """The bytes of all files that will be given, as far as can be told beforehand."""
        size = 0
        for given in self.paths:
            path = Path(given)
            if path.is_dir():
                for found in self._inside(path, path.resolve()):
                    size += found.stat().st_size if isinstance(found, Path) else 0
            elif path.is_file():
                size += path.stat().st_size
        return size


def unreadable(error: OSError, place: str) -> InputError:
    """The system's own reason why a file cannot be read."""
    return InputError(f"{(error.strerror or str(error)).lower()}; check that you may read it", place)
