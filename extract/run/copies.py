"""Near-duplicates: which documents of a run are copies of an earlier one, as newspapers that share a wire print them.

Nothing is thrown away: a copy gets the id of the first, and its records stay. What counts as a copy is told in
`extract.run.signature`; here the signatures seen so far are kept on disk, under the keys of their bands, so that memory
stays flat over millions of documents.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from extract.errors import OutputError
from extract.run.signature import Signature, bands, copies, signature, similarity, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Copies", "signature"]

RELATED: Final = 0.3
"""Lowest similarity to the first of a copy of its copy, lest a story that grows day by day drifts to another one."""
LATEST: Final = 32
"""Documents looked up under one key, the latest: whole archives of bulletins share keys, copies appear within days."""
COMPARED: Final = 64
"""Documents compared in full with a new one: those that share most keys with it."""
_CACHE: Final = 32 * 1024
"""Kilobytes of the database that may be held in memory."""

_TABLES: Final = """
CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL, first INTEGER NOT NULL, signature BLOB NOT NULL);
CREATE TABLE bands (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
"""


class Copies:
    """The documents of a run so far, by what they have in common.

    A run asks for its documents in their order, and calls `commit` before it writes down a checkpoint: commits are
    synced to disk, so the database never knows less than the last checkpoint says, not even after a power cut. After
    `kill -9` it is at the last commit; `cut` then forgets what came after the checkpoint. OutputError where the
    database cannot be written, is damaged, is in use by another run, or is not there although a run goes on.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._told():
            self._database = sqlite3.connect(path, isolation_level=None, timeout=1)
            try:
                self._prepare()
            except sqlite3.Error:
                self._database.close()
                raise

    def _prepare(self) -> None:
        run = self._database.execute
        run(f"PRAGMA cache_size = -{_CACHE}")
        # One process has the file: no shared memory, which network folders lack, and a second run is told.
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("BEGIN EXCLUSIVE")
        self._new = not run("SELECT 1 FROM sqlite_master WHERE name = 'bands'").fetchone()
        if self._new:
            for table in _TABLES.strip().splitlines():
                run(table)

    def first(self, number: int, doc_id: str, signature: bytes) -> str | None:
        """The id of the first document that this one is a copy of, None where it is new; the document is remembered.

        `number` counts the documents of the run up from 0. A text too short for a signature is never a copy.
        """
        if not signature:
            return None
        self._new = False
        with self._told():
            keys = bands(signature)
            found, same = self._earliest(keys, signature)
            if not same:
                self._remember(number, doc_id, number if found is None else found, keys, signature)
            return None if found is None else self._id(found)

    def commit(self) -> None:
        """Put on disk, for good, what has been remembered. To be called before a checkpoint is written down."""
        with self._told():
            self._database.execute("COMMIT")
            self._database.execute("BEGIN EXCLUSIVE")

    def cut(self, number: int) -> None:
        """Forget all documents from `number` on, as if the run had never got there."""
        if number > 0 and self._new:
            reason = "the signatures of the earlier documents are missing; run again without --resume"
            raise self._error(reason)
        with self._told():
            run = self._database.execute
            for forgotten, packed in run("SELECT number, signature FROM documents WHERE number >= ?", (number,)):
                rows = [(key, forgotten) for key in bands(packed)]
                self._database.executemany("DELETE FROM bands WHERE key = ? AND number = ?", rows)
            run("DELETE FROM documents WHERE number >= ?", (number,))
        self.commit()

    def close(self) -> None:
        """Put everything on disk and let go of the file."""
        with self._told():
            try:
                if self._database.in_transaction:
                    self._database.execute("COMMIT")
            finally:
                self._database.close()

    def _earliest(self, keys: list[int], packed: bytes) -> tuple[int | None, bool]:
        """The number of the first document that this is a copy of, and whether this very signature is known."""
        new = unpack(packed)
        firsts: set[int] = set()
        for number in self._candidates(keys):
            first, known = self._document(number)
            if known == packed:
                return first, True
            if self._related(new, unpack(known), first):
                firsts.add(first)
        return min(firsts, default=None), False

    def _related(self, new: Signature, known: Signature, first: int) -> bool:
        return copies(new, known) and similarity(new, unpack(self._document(first)[1])) >= RELATED

    def _candidates(self, keys: list[int]) -> list[int]:
        """The documents that share most keys with a new one, the latest first among equals."""
        shared: Counter[int] = Counter()
        for key in keys:
            latest = self._database.execute(
                "SELECT number FROM bands WHERE key = ? ORDER BY number DESC LIMIT ?", (key, LATEST)
            )
            shared.update(number for (number,) in latest)
        return sorted(shared, key=lambda number: (-shared[number], -number))[:COMPARED]

    def _document(self, number: int) -> tuple[int, bytes]:
        row = self._database.execute("SELECT first, signature FROM documents WHERE number = ?", (number,)).fetchone()
        return int(row[0]), bytes(row[1])

    def _id(self, number: int) -> str:
        return str(self._database.execute("SELECT id FROM documents WHERE number = ?", (number,)).fetchone()[0])

    def _remember(self, number: int, doc_id: str, first: int, keys: list[int], packed: bytes) -> None:
        self._database.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", (number, doc_id, first, packed))
        rows = [(key, number) for key in keys]
        self._database.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", rows)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what sqlite complains of into an OutputError with the place."""
        try:
            yield
        except sqlite3.Error as error:
            reason = f"near-duplicates cannot be kept there: {error}"
            raise self._error(reason) from error

    def _error(self, reason: str) -> OutputError:
        return OutputError(f"{self._path}: {reason}")
