"""What the command `compare` does: reads texts or results, compares, and writes lines or a table."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from extract.compare.joining import comparisons
from extract.compare.sources import DOCUMENTS, RECORDS, Results, load, results_at
from extract.compare.store import Store
from extract.write.temporary import completed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.compare.comparison import Verdict
    from extract.run.archive import Job


@contextlib.contextmanager
def compared(job: Job) -> Iterator[tuple[Store, int]]:
    """The comparisons of a job's paths, and how many inputs could not be read.

    Paths with results of an earlier run are taken as they are; all others are read as `extract` reads them.
    """
    found = {path: results_at(path) for path in job.paths}
    texts = [path for path, results in found.items() if results is None]
    earlier = [results for results in found.values() if results is not None]
    with tempfile.TemporaryDirectory(prefix="newsfigures-") as folder:
        errors = 0
        if texts:
            from extract.run.archive import run  # noqa: PLC0415 - not where results are there already

            out = Path(folder) / "read"
            settings = replace(job.settings, dedup=True)
            errors = run(replace(job, paths=texts, out=out, settings=settings)).errors
            earlier.append(Results(out / RECORDS, out / DOCUMENTS))
        with Store(Path(folder) / "figures.sqlite") as store:
            for results in earlier:
                load(results, store)
            for group in store.groups():
                for comparison in comparisons(group):
                    store.keep(comparison)
            yield store, errors


def compare(job: Job, out: Path | None, *, table: bool) -> tuple[dict[Verdict, int], int]:
    """Compare; how many comparisons have each verdict, and how many inputs could not be read."""
    with compared(job) as (store, errors):
        counts = store.counts()
        if out is not None:
            with completed(out) as part, part.open("w", encoding="utf-8") as lines:
                lines.writelines(f"{line}\n" for line in store.lines())
        if table:
            from extract.write.comparisons import show  # noqa: PLC0415

            show(store.lines(), counts)
        elif out is None:
            import sys  # noqa: PLC0415

            sys.stdout.writelines(f"{line}\n" for line in store.lines())
        return counts, errors
