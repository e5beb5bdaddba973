"""The output of a run as it grows: files that are only appended to, and a journal that tells how far they are good.

A checkpoint first forces the files to disk and then a line of the journal, so that a line never tells more than there
is. A run that goes on cuts the files back to what the last whole line tells, and nothing is lost or there twice.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections import Counter
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self

from extract.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

FILES: Final = ("records", "documents", "errors")
SECONDS: Final = 1.0  # between checkpoints: what a kill costs at most, beside the documents in work


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the files of a run lie: all in `folder`, but for the records, where a file was asked for."""

    folder: Path
    records: Path

    @property
    def documents(self) -> Path:
        """A line for each document that was read."""
        return self.folder / "documents.jsonl"

    @property
    def errors(self) -> Path:
        """A line for each that was not."""
        return self.folder / "errors.jsonl"

    @property
    def manifest(self) -> Path:
        """What was run on what, and what came of it; written last."""
        return self.folder / "run.json"

    @property
    def journal(self) -> Path:
        """There only while the run is not complete."""
        return self.folder / "run.journal"

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them, but for what is remembered of copies."""
        return self.records, self.documents, self.errors, self.manifest, self.journal

    @property
    def copies(self) -> Path:
        """What is remembered of documents to know their copies; gone with the journal."""
        return self.folder / "run.copies"


@dataclass(slots=True)
class Books:
    """What was counted. `items` are raw documents and errors as they were read, in the input's order."""

    items: int = 0
    documents: int = 0
    errors: int = 0
    noted: int = 0
    copies: int = 0
    records: Counter[str] = field(default_factory=Counter)
    dates: Counter[str] = field(default_factory=Counter)

    def plain(self) -> dict[str, Any]:
        """The counts as JSON has them."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Self:
        """The counts from JSON."""
        return cls(**plain | {"records": Counter(plain["records"]), "dates": Counter(plain["dates"])})

    def add(self, other: Books) -> None:
        """Count what others have counted as well."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


class Journal:
    """Appends to the files of a run, and knows after a kill where to go on. One process at a time may have it open."""

    def __init__(self, layout: Layout, settings: dict[str, Any], *, resume: bool, overwrite: bool = False) -> None:
        self.layout = layout
        self.books = Books()
        self.digest = ""
        self._settings = settings
        self._checked = time.monotonic()
        self._items = 0
        self._sizes = dict.fromkeys(FILES, 0)
        self._handles: dict[str, int] = {}
        layout.folder.mkdir(parents=True, exist_ok=True)
        layout.records.parent.mkdir(parents=True, exist_ok=True)
        begun = layout.journal.exists() and not overwrite
        if begun and not resume:
            refuse_unfinished(layout.folder)
        self._handles["journal"] = os.open(layout.journal, os.O_RDWR | os.O_CREAT, 0o666)
        self._lock()
        self._go_on() if begun else self._begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for handle in self._handles.values():
            os.close(handle)
        self._handles.clear()

    def append(self, name: str, data: bytes) -> None:
        """Add bytes to a file."""
        _write(self._handles[name], data)
        self._sizes[name] += len(data)

    def due(self) -> bool:
        """Whether there is something new, and a checkpoint's time has come."""
        return self.books.items > self._items and time.monotonic() - self._checked > SECONDS

    def checkpoint(self, digest: str) -> None:
        """Make all that was appended good. `digest` is the hash of the input files up to here."""
        self.sync()
        self.digest = digest
        self._line({"sizes": self._sizes, "books": self.books.plain(), "digest": digest})
        self._checked, self._items = time.monotonic(), self.books.items

    def sync(self) -> None:
        """Force all that was appended to disk, though a run that goes on will begin anew."""
        for name in FILES:
            os.fsync(self._handles[name])

    def complete(self) -> None:
        """Take away what is needed for going on only: the run is whole."""
        self._forget_copies()
        self.layout.journal.unlink(missing_ok=True)

    def _lock(self) -> None:
        with contextlib.suppress(ImportError):  # Windows has no such locks
            import fcntl  # noqa: PLC0415

            try:
                fcntl.flock(self._handles["journal"], fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                message = f"{self.layout.folder}: another run is writing there; wait for it or choose another --out"
                raise OutputError(message) from None

    def _begin(self) -> None:
        self.layout.manifest.unlink(missing_ok=True)
        self._forget_copies()
        os.ftruncate(self._handles["journal"], 0)
        self._open(os.O_TRUNC)
        self._line({"settings": self._settings})

    def _forget_copies(self) -> None:
        for path in self.layout.folder.glob(f"{self.layout.copies.name}*"):  # the database has files beside it
            path.unlink()

    def _go_on(self) -> None:
        """Take up what the journal's last whole line tells; a first line that was never finished is a new begin."""
        lines, good = _whole_lines(self._handles["journal"])
        os.ftruncate(self._handles["journal"], good)
        os.lseek(self._handles["journal"], good, os.SEEK_SET)
        if not lines:
            self._begin()
            return
        refuse_other_settings(self.layout.folder, lines[0]["settings"], self._settings)
        self._open(0)
        last = lines[-1]
        if "sizes" in last:
            self._sizes = last["sizes"]
            self.books = Books.of(last["books"])
            self.digest = last["digest"]
        for name in FILES:
            self._cut(name)

    def _cut(self, name: str) -> None:
        """Cut a file back to what is known to be good."""
        handle, size = self._handles[name], self._sizes[name]
        if os.fstat(handle).st_size < size:
            message = f"{self.layout.folder}: {name} are fewer than the journal tells; begin anew with --overwrite"
            raise OutputError(message)
        os.ftruncate(handle, size)
        os.lseek(handle, size, os.SEEK_SET)

    def _open(self, mode: int) -> None:
        paths = (self.layout.records, self.layout.documents, self.layout.errors)
        for name, path in zip(FILES, paths, strict=True):
            self._handles[name] = os.open(path, os.O_RDWR | os.O_CREAT | mode, 0o666)

    def _line(self, value: dict[str, Any]) -> None:
        _write(self._handles["journal"], json.dumps(value).encode() + b"\n")
        os.fsync(self._handles["journal"])


def refuse_unfinished(folder: Path | str) -> NoReturn:
    """Raise `OutputError`: what was done is not thrown away unasked."""
    message = f"{folder}: an unfinished run lies there; finish it with --resume, or give --overwrite"
    raise OutputError(message)


def refuse_other_settings(folder: Path | str, before: dict[str, Any], now: dict[str, Any]) -> None:
    """Raise `OutputError` where a run that goes on was begun with other settings."""
    if before != now:
        message = f"{folder}: the run was begun with another {differing(before, now)}; give the same options"
        raise OutputError(message)


def differing(before: dict[str, Any], now: dict[str, Any]) -> str:
    """The names of the settings that are not the same."""
    return ", ".join(sorted(key for key in before | now if before.get(key) != now.get(key)))


def _write(handle: int, data: bytes) -> None:
    """Write all of it: on a disk that is nearly full, the system takes a part and says so only by a number."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _whole_lines(handle: int) -> tuple[list[dict[str, Any]], int]:
    """The first and last whole line of a journal, and how many bytes are whole; it grows a line a second for days."""
    with os.fdopen(os.dup(handle), "rb") as stream:
        stream.seek(0)
        lines: list[bytes] = []
        good = 0
        for line in stream:
            if line.endswith(b"\n"):
                lines[1:] = [line] if lines else []
                lines = lines or [line]
                good += len(line)
    return [json.loads(line) for line in lines], good
