"""The parts of a run: the files of its input, in order, with the names and places that a run on one machine gives."""

from __future__ import annotations

import glob
import hashlib
import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError, OptionError
from extract.read.packing.names import printable
from extract.read.walk import STDIN, Walk, entry, unreadable
from extract.run.cluster.remote import is_url, plain, storage, unreachable, version_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.read.raw import File
    from extract.read.walk import Source

UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
SHOWN: Final = 60  # characters of its name that a part's folder has
MAGIC: Final = re.compile(r"[*?[]")


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the input. `where` is its path or URL; `version` tells whether it has changed since it was listed.

    `source` is the number of the path that it was found under, `within` its own path in there, if that is a folder.
    """

    name: str
    place: str
    where: str
    asked: bool
    version: str
    size: int
    source: int
    within: str | None
    readable: bool = True

    @property
    def key(self) -> str:
        """The name of its results: the same in each run over the same paths, whatever files come and go beside it."""
        safe = UNSAFE.sub("_", self.name).strip("._")[-SHOWN:]
        return f"{safe or 'part'}-{hashlib.sha256(entry(self.name, self.place)).hexdigest()[:12]}"

    def described(self) -> dict[str, Any]:
        """What its results depend on, beside the settings."""
        return {"name": self.name, "place": self.place, "asked": self.asked, "version": self.version}


class Plan(Walk):
    """What a run over many machines has to do: the parts, and the errors of what cannot be read, in order.

    The files are not opened; what a walk tells of their contents is entered part by part, as it becomes known.
    """

    def __init__(self, paths: list[str], leave_out: Iterable[Path] = (), remote_out: str = "") -> None:
        super().__init__([each for path in paths for each in expanded(path)], leave_out)
        self._remote_out = remote_out
        self.found: list[Part | InputError] = []
        for error in self:  # parts come in between, through `_file`
            assert isinstance(error, InputError)  # noqa: S101 - for the type checker
            self.found.append(error)
        self._met = self.passed_over
        self.begin()

    @property
    def parts(self) -> list[Part]:
        """The parts alone."""
        return [found for found in self.found if isinstance(found, Part)]

    @property
    def errors(self) -> list[InputError]:
        """What is no part."""
        return [found for found in self.found if isinstance(found, InputError)]

    def begin(self) -> None:
        """Forget what was entered."""
        self._digest = hashlib.sha256()
        self._folders = [hashlib.sha256() for _ in self.sources]
        self.passed_over = self._met.copy()
        for source in self.sources:
            source.bytes = 0

    def enter(self, part: Part, sha256: str, size: int) -> None:
        """Enter what reading a part has told of its file, as the walk over one machine does it; in order."""
        source = self.sources[part.source]
        source.bytes += size
        source.sha256 = sha256
        if sha256:
            self._digest.update(entry(part.name, sha256))
        if part.within is not None:
            self._folders[part.source].update(entry(part.within, sha256))
            source.sha256 = self._folders[part.source].hexdigest()

    def _given(self, given: str, name: str, source: Source) -> Iterator[tuple[File, bool] | InputError]:
        if given == STDIN:
            message = "standard input cannot be read by other machines; give files, folders or URLs with --dask"
            raise OptionError(message)
        if is_url(given):
            yield from self._remote(given, name, source)
        else:
            yield from super()._given(given, name, source)

    def _file(self, path: Path, name: str, source: Source, *, asked: bool) -> Iterator[tuple[File, bool] | InputError]:
        source.files += 1
        number = len(self.sources) - 1
        within = None if asked else path.relative_to(self.paths[number]).as_posix()
        place, where = printable(str(path)), os.path.abspath(path)  # noqa: PTH100 - the name, not what it links to
        try:
            told = path.stat()
        except OSError as error:
            yield unreadable(error, path)
            return
        if not stat.S_ISREG(told.st_mode):
            yield InputError("a pipe or device, which other machines cannot read; give files with --dask", place)
            return
        readable = os.access(path, os.R_OK)
        version = version_at(told)
        self.found.append(Part(printable(name), place, where, asked, version, told.st_size, number, within, readable))

    def _remote(self, url: str, name: str, source: Source) -> Iterator[InputError]:
        """The files at a URL: the one that it names, or those of the folder."""
        system, path = storage(url)
        try:
            if not system.exists(path):
                yield InputError("no such file or folder; check the URL", printable(url))
            elif system.isfile(path):
                self._found(url, name, system.info(path), None)
                source.files += 1
            else:
                name = f"{name}/" if len(self.paths) > 1 else ""
                yield from self._remote_folder(url.rstrip("/"), system.find(path, detail=True), path, name, source)
        except Exception as error:
            raise unreachable(url, error) from error

    def _remote_folder(
        self, url: str, files: dict[str, dict[str, Any]], root: str, name: str, source: Source
    ) -> Iterator[InputError]:
        listed = {path.removeprefix(f"{root}/"): info for path, info in files.items()}
        for within in sorted(listed, key=lambda path: path.split("/")):
            place = f"{url}/{within}"
            if self._remote_out and place.startswith(f"{self._remote_out}/"):
                self.passed_over["results of runs"] += 1
            elif any(part.startswith(".") for part in within.split("/")):
                self.passed_over["hidden files"] += 1
            else:
                self._found(place, name + within, listed[within], within)
                source.files += 1
        if not source.files:
            yield InputError("no file to read in this folder", printable(source.path))

    def _found(self, url: str, name: str, info: dict[str, Any], within: str | None) -> None:
        asked, size, number = within is None, int(info.get("size") or 0), len(self.sources) - 1
        place = printable(url)
        self.found.append(Part(printable(name), place, url, asked, version_of(info), size, number, within))


def expanded(path: str) -> list[str]:
    """The paths that a pattern stands for, sorted; a path that is none, or stands for nothing, as it is."""
    if not is_url(path):
        path = plain(path)
        magic = MAGIC.search(path) and not os.path.lexists(path)
        return (sorted(glob.glob(path, recursive=True)) if magic else []) or [path]  # noqa: PTH207 - "**", hidden files
    if not MAGIC.search(path) or path.startswith("http"):
        return [path]
    system, pattern = storage(path)
    try:
        found = sorted(f"{path.partition('://')[0]}://{each}" for each in system.glob(pattern))
    except Exception as error:
        raise unreachable(path, error) from error
    return found or [path]


def version_at(told: os.stat_result) -> str:
    """What a file of a folder looks like from outside."""
    return f"{told.st_size} bytes, mtime {told.st_mtime_ns}"
