"""From paths to files: folders in the order of their names, standard input, and what was read of each."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import sys
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO, Final, cast

from extract.errors import InputError
from extract.read.formats import without_ending
from extract.read.packing.names import hidden, printable, shortened
from extract.read.packing.packed import PACKED
from extract.read.packing.streams import BUFFER, Stream, buffered
from extract.read.raw import File

if TYPE_CHECKING:
    import io
    from collections.abc import Iterable, Iterator

STDIN: Final = "-"
# What a run writes into its folder, and how its manifest and its journal begin.
RESULTS: Final = frozenset(["documents.jsonl", "errors.jsonl", "run.json", "run.journal", "parts"])
RESULT_BEGINS: Final = ("records.", "run.copies")
RUN: Final = re.compile(rb'\{\s*"newsfigures":')
JOURNAL: Final = re.compile(rb'\{"settings": \{"newsfigures":')


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
    Their names, of which ids are made, are paths within the folder; where several folders are given, theirs lead.
    """

    def __init__(self, paths: Iterable[str | os.PathLike[str]], leave_out: Iterable[Path] = ()) -> None:
        self.paths = [os.fspath(path) for path in paths]
        self.leave_out = {os.path.realpath(path) for path in leave_out}
        self._names_left_out = {Path(path).name for path in self.leave_out}
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
        for given, name in zip(self.paths, names_of(self.paths), strict=True):
            source = Source(printable(given))
            self.sources.append(source)
            yield from self._given(given, name, source)

    def _given(self, given: str, name: str, source: Source) -> Iterator[tuple[File, bool] | InputError]:
        mode = mode_of(given)
        if given == STDIN:
            yield from self._standard_input(name, source)
        elif isinstance(mode, InputError):
            yield mode
        elif stat.S_ISDIR(mode):
            yield from self._folder(Path(given), f"{name}/" if len(self.paths) > 1 else "", source)
        else:
            yield from self._file(Path(given), name, source, asked=True)

    def _standard_input(self, name: str, source: Source) -> Iterator[tuple[File, bool] | InputError]:
        source.files += 1
        if sys.stdin is None:
            yield InputError("is closed; give a file, or pipe something in", "standard input")
        else:
            yield File(begun(sys.stdin.buffer, "standard input"), "", "standard input", name), True

    def _folder(self, folder: Path, name: str, source: Source) -> Iterator[tuple[File, bool] | InputError]:
        whole = hashlib.sha256()
        for path in self._inside(folder, self.passed_over):
            if isinstance(path, InputError):
                yield path
                continue
            within = path.relative_to(folder).as_posix()
            source.sha256 = ""
            yield from self._file(path, name + within, source, asked=False)
            whole.update(entry(within, source.sha256))
        source.sha256 = whole.hexdigest()
        if not source.files:
            yield InputError("no file to read in this folder", printable(str(folder)))

    def _inside(self, folder: Path, passed_over: Counter[str]) -> Iterator[Path | InputError]:
        """The files of a folder and of those inside it; only the names of one folder a level are held at a time."""
        root = os.path.realpath(folder)
        left: list[Iterator[Path]] = [iter([folder])]  # no recursion: folders may be nested deeper than Python's calls
        while left:
            path = next(left[-1], None)
            if path is None:
                left.pop()
                continue
            try:
                mode = path.lstat().st_mode if path != folder else stat.S_IFDIR
                if stat.S_ISDIR(mode):
                    left.append(self._listed(path, passed_over))
                elif stat.S_ISREG(mode):
                    yield path
                elif stat.S_ISLNK(mode):
                    yield from link(path, root, passed_over)
                else:
                    passed_over["devices and pipes"] += 1
            except OSError as error:
                yield unreadable(error, path)

    def _listed(self, folder: Path, passed_over: Counter[str]) -> Iterator[Path]:
        """What lies in a folder, sorted by name, whatever the language of the machine."""
        names = sorted(path.name for path in folder.iterdir())
        shown = [name for name in names if not name.startswith(".")]
        if len(names) > len(shown):
            passed_over["hidden files"] += len(names) - len(shown)
        given = shown if not (results := results_in(folder, shown)) else [name for name in shown if name not in results]
        if results:
            passed_over["results of runs"] += len(results)
        return (folder / name for name in given if not self._left_out(folder, name))

    def _left_out(self, folder: Path, name: str) -> bool:
        return name in self._names_left_out and os.path.realpath(folder / name) in self.leave_out

    def _file(self, path: Path, name: str, source: Source, *, asked: bool) -> Iterator[tuple[File, bool] | InputError]:
        source.files += 1
        try:
            with path.open("rb") as stream:
                place, name, size = printable(str(path)), printable(name), 0
                plain = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
                if plain:  # a pipe can be read once only
                    source.sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
                    size = stream.tell()
                    source.bytes += size
                    stream.seek(0)
                self._digest.update(entry(name, source.sha256))
                self._open = stream if plain else None
                yield File(stream if plain else begun(stream, place), "", place, name, path if plain else None), asked
                self._read += size
                self._open = None
        except OSError as error:
            yield unreadable(error, path)

    def total(self) -> int:
        """The bytes of all files that will be given, as far as can be told beforehand."""
        size = 0
        for given in self.paths:
            mode = mode_of(given)
            if isinstance(mode, InputError):
                continue
            found = self._inside(Path(given), Counter()) if stat.S_ISDIR(mode) else iter([Path(given)])
            for path in found:
                with contextlib.suppress(OSError):  # it is told when its turn comes
                    size += 0 if isinstance(path, InputError) else path.stat().st_size
        return size


def results_in(folder: Path, names: list[str]) -> set[str]:
    """Those names in a folder that earlier runs of newsfigures wrote, as their manifest or journal tells."""
    there = set(names)
    found = {name for run in names if run.endswith(".run") for name in (run, run.removesuffix(".run")) if name in there}
    found = {name for name in found if _is_of_run(folder / f"{name.removesuffix('.run')}.run")}
    if there & {"run.json", "run.journal"} and _is_of_run(folder):
        found |= {name for name in names if name in RESULTS or name.startswith(RESULT_BEGINS)}
    return found


def _is_of_run(folder: Path) -> bool:
    for name, begin in (("run.json", RUN), ("run.journal", JOURNAL)):
        with contextlib.suppress(OSError), (folder / name).open("rb") as stream:
            if begin.match(stream.read(100)):
                return True
    return False


def names_of(paths: list[str]) -> list[str]:
    """The names of paths: their last part; of those that would make the same ids, with the path's number before it."""
    names = [_name(given) for given in paths]
    ids = [without_ending(shortened(name, PACKED)) for name in names]
    count = Counter(ids)
    return [
        name if count[found] == 1 else f"{number}/{name}"
        for number, (name, found) in enumerate(zip(names, ids, strict=True), 1)
    ]


def _name(given: str) -> str:
    if given == STDIN:
        return "stdin"
    if given.startswith(("/dev/fd/", "/proc/self/fd/")):  # what a shell makes of <(...): its number says nothing
        return "pipe"
    return Path(os.path.abspath(given)).name or "root"  # noqa: PTH100 - the name that was given, not what it links to


def mode_of(given: str) -> int | InputError:
    """What sort of file a path is, or why it is none."""
    try:
        return stat.S_IFIFO if given == STDIN else os.stat(given).st_mode  # noqa: PTH116 - Path makes "" the folder "."
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return InputError("no such file or folder; check the path", printable(given) or "(an empty path)")
    except OSError as error:
        return unreadable(error, Path(given))


def link(path: Path, root: str, passed_over: Counter[str]) -> Iterator[InputError]:
    """The error of a link, unless what it points at is read where it stands."""
    place, target = printable(str(path)), os.path.relpath(os.path.realpath(path), root)
    if not path.exists():
        yield InputError("a link that leads nowhere; mend or remove it", place)
    elif target == ".." or target.startswith(f"..{os.sep}"):
        yield InputError("a link out of the folder; give its target by name if it is meant", place)
    elif target != os.curdir and hidden(Path(target).as_posix()):
        yield InputError("a link to a hidden file; give its target by name if it is meant", place)
    else:
        passed_over["links"] += 1


def begun(stream: BinaryIO, place: str) -> IO[bytes]:
    """A stream that can be peeked into: pipes give what they have, which may be too little to tell a format by."""
    if stream.seekable() and hasattr(stream, "peek"):
        return stream
    return buffered(Stream(iter(partial(cast("io.BufferedReader", stream).read1, BUFFER), b""), place))


def entry(name: str, sha256: str) -> bytes:
    """What a file adds to the hash of all."""
    return f"{name}\0{sha256}\n".encode("utf-8", "surrogateescape")


def unreadable(error: OSError, path: Path) -> InputError:
    """The system's own reason why a file cannot be read."""
    remedy = "it went away meanwhile" if isinstance(error, FileNotFoundError) else "check that you may read it"
    return InputError(f"{(error.strerror or str(error)).lower()}; {remedy}", printable(str(path)))
