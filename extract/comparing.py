"""What the command `compare` does: reads texts or results, compares, and writes lines or a table."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from extract.compare.comparison import WORST_FIRST
from extract.compare.joining import comparisons
from extract.compare.sources import DOCUMENTS, RECORDS, Results, load, results_at
from extract.compare.store import Store
from extract.failing import failing
from extract.run.archive import refuse_own_input, run_into, writing
from extract.run.journal import Books
from extract.write.temporary import completed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from extract.run.archive import Job


def compare(job: Job, *, table: bool, fail_on: str = "none") -> bool:
    """Compare the figures of a job's paths: JSON Lines to its `out` or standard output, or a table for people.

    Whether all could be read, and no comparison has one of the verdicts `fail_on` (names with commas between them).
    """
    fails = failing(fail_on, WORST_FIRST)
    if job.out is not None:
        refuse_own_input(job.paths, [job.out])
    with _compared(job) as (store, errors):
        counts = store.counts()
        if job.out is not None:
            with writing(job.out), completed(job.out) as part, part.open("w", encoding="utf-8") as lines:
                lines.writelines(f"{line}\n" for line in store.lines())
        elif not table:
            for line in store.lines():
                sys.stdout.buffer.write(f"{line}\n".encode("utf-8", "replace"))
        if table:
            from extract.write.comparisons import show  # noqa: PLC0415 - only where it is asked for

            show(store.lines(), counts)
        told = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in WORST_FIRST)
        print(f"compared: {told}", file=sys.stderr)  # noqa: T201 - the summary, as `extract` has one
        return not errors and not any(counts[verdict] for verdict in WORST_FIRST if verdict in fails)


@contextlib.contextmanager
def _compared(job: Job) -> Iterator[tuple[Store, int]]:
    """The store with the comparisons of a job's paths, and how many inputs could not be read.

    Paths with results of an earlier run are taken as they are; all others are read as `extract` reads them.
    """
    found = {path: results_at(path) for path in job.paths}
    earlier = [results for results in found.values() if results is not None]
    texts = [path for path, results in found.items() if results is None]
    with tempfile.TemporaryDirectory(prefix="newsfigures-") as folder:
        errors = 0
        if texts:
            read, errors = _read(job, texts, Path(folder))
            earlier.append(read)
        with Store(Path(folder) / "figures.sqlite") as store:
            for results in earlier:
                load(results, store)
            for group in store.groups():
                for comparison in comparisons(group):
                    store.keep(comparison)
            yield store, errors


def _read(job: Job, texts: list[str], folder: Path) -> tuple[Results, int]:
    """Read texts into a folder, near-copies marked; the results, and how many could not be read."""
    from dataclasses import replace  # noqa: PLC0415 - not where results are there already

    from extract.run.copies import Copies  # noqa: PLC0415 - it loads numpy

    settings = replace(job.settings, dedup=True)
    results = Results(folder / RECORDS, folder / DOCUMENTS)
    with (
        (folder / RECORDS).open("wb") as records,
        (folder / DOCUMENTS).open("wb") as documents,
        contextlib.closing(Copies(folder / "copies.sqlite")) as copies,
    ):
        sink = _Files({"records": records, "documents": documents})
        books = run_into(replace(job, paths=texts, settings=settings), sink, copies)
    return results, books.errors


class _Files:
    """The sink of what is read on the way: lines go to the file of their name; errors are told, and not kept."""

    def __init__(self, files: dict[str, IO[bytes]]) -> None:
        self.books = Books()
        self._files = files

    def append(self, name: str, data: bytes) -> None:
        """Add lines."""
        if name in self._files:
            self._files[name].write(data)
