"""What the command `check` does: a run that makes checks, with a table for people, the worst first."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from rich.console import Console

from extract.failing import failing
from extract.run.archive import layout_of, run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.run.archive import Job

WORST_FIRST: Final = ("inconsistent", "suspicious", "possible", "consistent")
DERIVED: Final = "derived"  # no verdict: a value that the text does not state
MOST_SHOWN: Final = 200  # checks of each verdict that a table shows


def check(job: Job, *, table: bool, fail_on: str = WORST_FIRST[0]) -> bool:
    """Check the documents of a job: JSON Lines to its `out` or standard output, or a table for people.

    Whether all could be read, and no check has one of the verdicts `fail_on` (names with commas between them).
    """
    fails = failing(fail_on, WORST_FIRST)
    worst = Worst()
    books = run(replace(job, shown=worst.keep) if table and job.out is None else job)
    if table:
        if job.out is not None:
            with layout_of(job.out, (), "checks")[0].records.open("rb") as lines:
                worst.keep_all(lines)
        from extract.write.checks import show  # noqa: PLC0415 - only where it is asked for

        show(worst.of, books.records, Console(highlight=False))
    return not books.errors and not any(books.records[verdict] for verdict in fails)


class Worst:
    """The first checks of each verdict: a screen is no place for an archive."""

    def __init__(self) -> None:
        self.of: dict[str, list[dict[str, Any]]] = {verdict: [] for verdict in (*WORST_FIRST, DERIVED)}

    def keep(self, lines: bytes) -> None:
        """Take a document's checks, as JSON Lines."""
        self.keep_all(lines.splitlines())

    def keep_all(self, lines: Iterable[bytes]) -> None:
        """Take checks, each a line of JSON."""
        for line in lines:
            found = json.loads(line)
            kept = self.of[found.get("verdict", DERIVED)]
            if len(kept) < MOST_SHOWN:
                kept.append(found)
