"""The figures of an archive on disk, found again by what they measure and by whose they are.

A temporary SQLite database does the joining: memory stays flat, however many documents there are.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, Self

from extract.compare.comparison import WORST_FIRST
from extract.compare.figures import Figure, Paper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.compare.comparison import Comparison, Verdict

WINDOW: Final = 200
"""Figures of one key held against each other at a time, in the order of periods and days."""
REMEMBERED: Final = 5000
"""Figures held in memory as they were read."""
CACHE: Final = 32 * 1024
"""Kilobytes of the database that may be held in memory."""

_TABLES: Final = """
CREATE TABLE papers (id TEXT PRIMARY KEY, date TEXT, source TEXT, title TEXT, story TEXT) WITHOUT ROWID;
CREATE TABLE figures (number INTEGER PRIMARY KEY, facet TEXT NOT NULL, doc TEXT NOT NULL, record TEXT NOT NULL);
CREATE TABLE keys (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
CREATE TABLE seen (record TEXT NOT NULL, comparison INTEGER NOT NULL, PRIMARY KEY (record, comparison)) WITHOUT ROWID;
CREATE TABLE comparisons (number INTEGER PRIMARY KEY, rank INTEGER NOT NULL, line TEXT NOT NULL);
"""


class Store:
    """Figures in, groups that may be one figure out; then comparisons in, and out again with the worst first."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        run = self._database.execute
        run(f"PRAGMA cache_size = -{CACHE}")
        run("PRAGMA temp_store = FILE")
        run("PRAGMA journal_mode = OFF")  # nobody goes on with a database that is gone after the run
        run("PRAGMA synchronous = OFF")
        run("BEGIN")
        for table in _TABLES.strip().splitlines():
            run(table)
        self._comparisons = 0
        self._latest: dict[int, Figure] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def add_papers(self, rows: Iterable[dict[str, Any]]) -> None:
        """Take in lines of documents.jsonl."""
        self._database.executemany(
            "INSERT OR IGNORE INTO papers VALUES (?, ?, ?, ?, ?)",
            (
                (row["doc_id"], row.get("date"), row.get("source"), row.get("title"), row.get("duplicate_of"))
                for row in rows
            ),
        )

    def add(self, figures: Iterable[Figure]) -> None:
        """Take in figures; those that cannot be told whose they are, or what they measure, are left out."""
        run = self._database.execute
        for figure in figures:
            keys = {_key(figure, anchor) for anchor in figure.anchors} if figure.compared else None
            if keys:
                facet = "" if figure.toll else "/".join(day or "" for day in figure.period)
                told = json.dumps(figure.record, ensure_ascii=False, default=str)
                number = run("INSERT INTO figures VALUES (NULL, ?, ?, ?)", (facet, figure.doc, told)).lastrowid
                self._database.executemany("INSERT INTO keys VALUES (?, ?)", [(key, number) for key in keys])

    def paper(self, doc: str) -> Paper:
        """What is known of a document."""
        row = self._database.execute("SELECT date, source, title, story FROM papers WHERE id = ?", (doc,)).fetchone()
        if row is None:
            return Paper(doc, story=doc)
        date, source, title, story = row
        return Paper(doc, dt.date.fromisoformat(date) if date else None, source, title, story or doc)

    def groups(self) -> Iterator[list[Figure]]:
        """The figures that several documents have under one key, the largest groups first, in parts of `WINDOW`."""
        keys = self._database.execute(
            "SELECT key FROM keys JOIN figures USING (number) GROUP BY key HAVING COUNT(DISTINCT doc) > 1 "
            "ORDER BY COUNT(*) DESC, MIN(number)"
        )
        for (key,) in keys:
            rows = self._database.execute(
                "SELECT number, record FROM keys JOIN figures USING (number) LEFT JOIN papers ON papers.id = doc "
                "WHERE key = ? ORDER BY facet, date, number",
                (key,),
            )
            while part := rows.fetchmany(WINDOW):
                yield [self._figure(number, record) for number, record in part]

    def _figure(self, number: int, told: str) -> Figure:
        """A figure; the latest are remembered, for most stand under several keys."""
        if number not in self._latest:
            record = json.loads(told)
            self._latest[number] = Figure(record, self.paper(record["doc_id"]))
            if len(self._latest) > REMEMBERED:
                del self._latest[next(iter(self._latest))]
        return self._latest[number]

    def keep(self, found: Comparison) -> None:
        """Keep a comparison, unless one of the same records is there already, under another name."""
        records = [figure.record for side in found.sides for figure in side.figures]
        known: set[int] | None = None
        for record in records:
            rows = {n for (n,) in self._database.execute("SELECT comparison FROM seen WHERE record = ?", (record,))}
            known = rows if known is None else known & rows
            if not known:
                break
        if known:
            return
        self._comparisons += 1
        self._database.executemany(
            "INSERT OR IGNORE INTO seen VALUES (?, ?)", [(record, self._comparisons) for record in records]
        )
        line = found.model_dump_json(exclude_none=True)
        row = (self._comparisons, WORST_FIRST.index(found.verdict), line)
        self._database.execute("INSERT INTO comparisons VALUES (?, ?, ?)", row)

    def counts(self) -> dict[Verdict, int]:
        """How many comparisons have each verdict."""
        rows = dict(self._database.execute("SELECT rank, COUNT(*) FROM comparisons GROUP BY rank"))
        return {verdict: rows.get(rank, 0) for rank, verdict in enumerate(WORST_FIRST)}

    def lines(self) -> Iterator[str]:
        """The comparisons as JSON, the worst first."""
        for (line,) in self._database.execute("SELECT line FROM comparisons ORDER BY rank, number"):
            yield line


def _key(figure: Figure, anchor: str) -> int:
    """What figures are found by: type, measure and owner, in 63 bits."""
    told = "\x1f".join((figure.kind, " ".join(figure.measure.words), anchor))
    return int.from_bytes(blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
