"""Where the results of parts lie: a folder for each, whose last file, `part.json`, tells that the part is whole."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from extract.errors import OutputError
from extract.run.cluster.remote import is_url, storage, unreachable
from extract.run.journal import FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from extract.run.cluster.parts import Part

MARK: Final = "part.json"
BEGUN: Final = "parts.json"
CHUNK: Final = 1_000_000
Told = dict[str, Any]


class Shelf(Protocol):
    """A place for files under relative names."""

    def sizes(self) -> dict[str, int]:
        """All files with their sizes."""

    def read(self, names: list[str]) -> dict[str, bytes]:
        """The contents of those files that are there."""

    def put(self, name: str, path: Path) -> None:
        """Put a file there, whole or not at all."""

    def remove(self, name: str) -> None:
        """Take away a file or folder, if it is there."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """The contents of a file."""


class Folder:
    """A folder of this machine, or one that many machines share."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def sizes(self) -> dict[str, int]:
        """All files with their sizes."""
        found = {}
        for folder, _, names in os.walk(self.root):
            for path in (Path(folder, name) for name in names):
                found[path.relative_to(self.root).as_posix()] = path.stat().st_size
        return found

    def read(self, names: list[str]) -> dict[str, bytes]:
        """The contents of those files that are there."""
        return {name: (self.root / name).read_bytes() for name in names if (self.root / name).is_file()}

    def put(self, name: str, path: Path) -> None:
        """Put a file there. Two may do so at the same time: each has a name of its own for what is not whole yet."""
        to = self.root / name
        to.parent.mkdir(parents=True, exist_ok=True)
        passing = to.with_name(f".{to.name}.{uuid.uuid4().hex}.part")
        try:
            shutil.copyfile(path, passing)
            with passing.open("rb+") as written:
                os.fsync(written.fileno())
            passing.replace(to)
        finally:
            passing.unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """Take away a file or folder, if it is there."""
        path = self.root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The contents of a file."""
        with (self.root / name).open("rb") as stream:
            while chunk := stream.read(CHUNK):
                yield chunk


class Bucket:
    """A folder in storage that fsspec knows; a file that is put into an object store is there whole or not at all."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._system, self._root = storage(url)

    def sizes(self) -> dict[str, int]:
        """All files with their sizes."""
        self._system.invalidate_cache()
        found = self._told(lambda: self._system.find(self._root, detail=True) if self._there() else {})
        return {path[len(self._root) + 1 :]: int(info["size"]) for path, info in found.items()}

    def read(self, names: list[str]) -> dict[str, bytes]:
        """The contents of those files that are there."""
        paths = {f"{self._root}/{name}": name for name in names}
        found = self._told(lambda: self._system.cat(list(paths), on_error="return") if paths else {})
        for content in found.values():
            if isinstance(content, Exception) and not isinstance(content, FileNotFoundError):
                raise unreachable(self.url, content)
        return {paths[path]: content for path, content in found.items() if isinstance(content, bytes)}

    def put(self, name: str, path: Path) -> None:
        """Put a file there."""
        to = f"{self._root}/{name}"

        def put() -> None:
            try:
                self._system.put_file(str(path), to)
            except FileNotFoundError:  # where folders are more than a part of the name
                self._system.makedirs(to.rpartition("/")[0], exist_ok=True)
                self._system.put_file(str(path), to)

        self._told(put)

    def remove(self, name: str) -> None:
        """Take away a file or folder, if it is there."""
        self._system.invalidate_cache()
        path = f"{self._root}/{name}".rstrip("/")
        self._told(lambda: self._system.rm(path, recursive=True) if self._system.exists(path) else None)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The contents of a file."""
        with self._told(lambda: self._system.open(f"{self._root}/{name}", "rb")) as stream:
            while chunk := self._told(lambda: stream.read(CHUNK)):
                yield chunk

    def _there(self) -> bool:
        return bool(self._system.exists(self._root))

    def _told(self, do: Callable[[], Any]) -> Any:  # noqa: ANN401 - what fsspec gives
        try:
            return do()
        except Exception as error:
            raise unreachable(self.url, error) from error


class Store:
    """The results of a run's parts, and what they were begun with."""

    def __init__(self, root: str) -> None:
        self._root = root
        self.shelf: Shelf = Bucket(root) if is_url(root) else Folder(Path(root))

    def begun(self) -> Told | None:
        """The settings and paths that the parts were begun with; None where there are none.

        Raises `OutputError` where something else lies there: it is somebody's own, and must not be cleared away.
        """
        told = _json(self.shelf.read([BEGUN]).get(BEGUN))
        if told is None and any(not name.startswith(".") for name in self.shelf.sizes()):
            message = f"{self._root}: what lies there is not of a run; choose another --out"
            raise OutputError(message)
        return told

    def begin(self, told: Told, scratch: Path) -> None:
        """Begin anew with these; what was there before is gone. The mark stays meanwhile: it tells whose that is."""
        self.tidy(set())
        self._write(BEGUN, told, scratch)

    def whole(self, parts: Iterable[Part], fingerprint: str) -> dict[str, Told]:
        """What was told of those parts that are finished, with these settings and from this very input, by key.

        A mark that does not hold is taken away, lest a worker trusts it.
        """
        sizes = self.shelf.sizes()
        by_mark = {mark: part for part in parts if (mark := f"{part.key}/{MARK}") in sizes}
        marks = {by_mark[name]: _json(content) for name, content in self.shelf.read(list(by_mark)).items()}
        found = {part.key: told for part, told in marks.items() if told and _holds(told, part, fingerprint, sizes)}
        for part in by_mark.values():
            if part.key not in found:
                self.shelf.remove(f"{part.key}/{MARK}")
        return found

    def finished(self, part: Part, fingerprint: str) -> Told | None:
        """What was told of one part, if it is finished; its files are as they were published."""
        name = f"{part.key}/{MARK}"
        told = _json(self.shelf.read([name]).get(name))
        return told if told and _holds(told, part, fingerprint) else None

    def publish(self, part: Part, files: Mapping[str, Path], told: Told, scratch: Path) -> None:
        """Put a part's files there: it counts as finished with the last one."""
        self.shelf.remove(f"{part.key}/{MARK}")
        for name in FILES:
            self.shelf.put(f"{part.key}/{name}.jsonl", files[name])
        self._write(f"{part.key}/{MARK}", told, scratch)

    def altered(self, part: Part) -> OutputError:
        """The error of a part whose files are not what was told of them; it counts as not finished from now on."""
        self.shelf.remove(f"{part.key}/{MARK}")
        return OutputError(f"the results of {part.place} were altered meanwhile; --resume reads it again")

    def tidy(self, keys: set[str]) -> None:
        """Take away what belongs to no part that counts: files that have left the input, and what kills have left."""
        names = self.shelf.sizes()
        for folder in {name.partition("/")[0] for name in names} - keys - {BEGUN}:
            self.shelf.remove(folder)
        for name in names:
            if name.partition("/")[0] in keys and name.rpartition("/")[2].startswith("."):
                self.shelf.remove(name)

    def lines(self, part: Part, name: str) -> Iterator[bytes]:
        """The records, documents or errors of a part, in chunks of bytes."""
        return self.shelf.chunks(f"{part.key}/{name}.jsonl")

    def _write(self, name: str, told: Told, scratch: Path) -> None:
        path = scratch / name.rpartition("/")[2]
        path.write_bytes((json.dumps(told, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
        self.shelf.put(name, path)


def _json(content: bytes | None) -> Told | None:
    try:
        told = json.loads(content or b"")
    except ValueError:
        return None
    return told if isinstance(told, dict) else None


def _holds(told: Told, part: Part, fingerprint: str, sizes: Mapping[str, int] | None = None) -> bool:
    """Whether what is there is this part's; with `sizes`, whether its files have those that were told."""
    if told.get("part") != part.described() or told.get("settings") != fingerprint:
        return False
    outputs = told["outputs"]
    return sizes is None or all(sizes.get(f"{part.key}/{out['file']}") == out["bytes"] for out in outputs)
