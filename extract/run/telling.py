"""What a run says while it goes: to people a line that moves, to machines one JSON object a line; on standard error."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from extract.errors import InputError
    from extract.run.journal import Books
    from extract.run.worker import Makes

SHOWN: Final = 20  # errors that are told one by one, where a file has them all
LOG_SECONDS: Final = 10.0
REASONS: Final = 1000  # different reasons that are counted
TIME_WIDTH: Final = 7  # of "0:12:34": in a narrow window it is not the times that are cut off
SUMMED_UP: Final = 5  # of them that the summary tells


class Pace:
    """How long a run has gone, and how fast: what an earlier one had `done` does not count."""

    def __init__(self, done: int) -> None:
        self._done = done
        self._began = time.monotonic()

    def seconds(self) -> float:
        """Since it began."""
        return time.monotonic() - self._began

    def documents_a_second(self, books: Books) -> float:
        """On average, since it began."""
        return (books.documents - self._done) / max(self.seconds(), 0.001)


def number(count: int, what: str) -> str:
    """ "1 record", "2 records"."""
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


class Teller(Protocol):
    """Where a run tells how it goes."""

    def running(self, total: int, done: Books) -> contextlib.AbstractContextManager[None]:
        """The time that it goes, over so many bytes of input; `done` is what an earlier run did of it."""

    def error(self, error: InputError) -> None:
        """Something could not be read."""

    def note(self, place: str, note: str) -> None:
        """Something was odd about a document that was read."""

    def progress(self, books: Books, position: int) -> None:
        """So far it is now: the bytes of input up to the last document that is done."""

    def parts(self, done: int, of: int) -> None:
        """So many parts of a run over many machines are done."""

    def failed(self, place: str, reason: str) -> None:
        """A part of such a run could not be done."""

    def said(self, what: str) -> None:
        """Something that whoever started the run should know."""

    def stopped(self, folder: Path | str) -> None:
        """It was asked to stop, and has put down what is done."""

    def end(self, books: Books, outputs: Sequence[Path | str]) -> None:
        """It is over."""


class Spoken:
    """Tells people of what a run `makes`. `all_errors`: there is no file that has them, so each is told."""

    def __init__(self, makes: Makes = "records", *, all_errors: bool) -> None:
        self._makes = makes
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._most = sys.maxsize if all_errors else SHOWN
        self._told: Counter[bool] = Counter()
        self._reasons: Counter[str] = Counter()
        self._pace = Pace(0)
        self._before = 0
        self._started = False
        self._parts = ""
        columns = (
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),  # what room there is
            TimeElapsedColumn(table_column=Column(min_width=TIME_WIDTH, no_wrap=True)),
            TimeRemainingColumn(table_column=Column(min_width=TIME_WIDTH, no_wrap=True)),
        )
        self._bar = Progress(
            *columns, console=self.console, transient=True, expand=True, disable=not self.console.is_terminal
        )
        self._task = self._bar.add_task("starting", total=None)

    @contextlib.contextmanager
    def running(self, total: int, done: Books) -> Iterator[None]:
        """Show the line that moves, where somebody looks."""
        self._pace = Pace(done.documents)
        self._before = done.items
        if done.items:
            self._bar.update(self._task, description=f"going on behind {number(done.documents, 'document')}")
        self._bar.update(self._task, total=total or None)
        with self._bar:
            yield

    def error(self, error: InputError) -> None:
        """One line, the first ones only if a file has them all."""
        if error.reason in self._reasons or len(self._reasons) < REASONS:
            self._reasons[error.reason] += 1
        self._tell(str(error), failed=True)

    def note(self, place: str, note: str) -> None:
        """One line as well."""
        self._tell(f"{place}: {note}", failed=False)

    def _tell(self, what: str, *, failed: bool) -> None:
        """Errors and notes are counted apart: many notes must not hide an error."""
        self._told[failed] += 1
        if self._told[failed] <= self._most:
            self.console.print(f"newsfigures: {what}", markup=False)
        if self._told[failed] == self._most:
            rest = "what could not be read" if failed else "what is odd"
            where = "errors.jsonl" if failed else "documents.jsonl"
            self.console.print(f"newsfigures: … more of {rest} is in {where} only", markup=False)

    def progress(self, books: Books, position: int) -> None:
        """Documents, records, errors and rate."""
        if books.items == self._before:
            return
        rate = self._pace.documents_a_second(books)
        counts = f"{books.documents:,} documents, {books.records.total():,} {self._makes}, {books.errors:,} errors"
        told = f"{self._parts}{counts}, {rate:,.{0 if rate >= 10 else 1}f}/s"
        if self._started:
            self._bar.update(self._task, completed=position, description=told)
        else:  # what was done before, and the time until workers are there, tell nothing of the time that is left
            self._started = True
            self._bar.reset(self._task, completed=position, description=told)

    def parts(self, done: int, of: int) -> None:
        """At the head of the line that moves."""
        self._parts = f"{done:,} of {number(of, 'part')}, "

    def failed(self, place: str, reason: str) -> None:
        """One line each: a part is many documents."""
        self.said(f"{place}: {reason}")

    def said(self, what: str) -> None:
        """One line."""
        self.console.print(f"newsfigures: {what}", markup=False)

    def stopped(self, folder: Path | str) -> None:
        """How to go on."""
        self.console.print(f"newsfigures: stopped; {folder} has what was done, --resume goes on", markup=False)

    def end(self, books: Books, outputs: Sequence[Path | str]) -> None:
        """What was done, in a line or two, and where it is."""
        kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(books.records.items(), key=lambda item: -item[1]))
        how = ", ".join(f"{how} {n:,}" for how, n in sorted(books.dates.items(), key=lambda item: -item[1]))
        counts = f"{number(books.documents, 'document')}, {number(books.records.total(), self._makes[:-1])}"
        lines = [
            f"{counts} ({kinds or 'none'}) in {self._pace.seconds():.1f} s",
            f"document dates: {how}" if how else "",
            f"copies of earlier documents: {books.copies:,}" if books.copies else "",
            f"{books.errors:,} could not be read; all else was" if books.errors else "",
            *self._most_common_reasons(),
            *(f"written: {path}" for path in outputs),
        ]
        for line in filter(None, lines):
            self.console.print(line, markup=False)

    def _most_common_reasons(self) -> list[str]:
        """The reasons of the errors that were not all told one by one; `--resume` knows those since it went on."""
        if self._told[True] <= self._most:
            return []
        return [f"  {number(count, 'time')}: {reason}" for reason, count in self._reasons.most_common(SUMMED_UP)]


class Logged:
    """Tells machines of what a run `makes`."""

    def __init__(self, makes: Makes = "records") -> None:
        self._makes = makes
        self._logged = time.monotonic()
        self._pace = Pace(0)
        self._total = 0
        self._parts: dict[str, int] = {}

    @contextlib.contextmanager
    def running(self, total: int, done: Books) -> Iterator[None]:
        """Tell the begin."""
        self._total = total
        self._pace = Pace(done.documents)
        self._log("start", bytes_total=total, documents_done=done.documents)
        yield

    def error(self, error: InputError) -> None:
        """An event."""
        self._log("error", place=error.place, reason=error.reason)

    def note(self, place: str, note: str) -> None:
        """An event."""
        self._log("note", place=place, reason=note)

    def progress(self, books: Books, position: int) -> None:
        """An event every ten seconds."""
        if time.monotonic() - self._logged > LOG_SECONDS:
            self._logged = time.monotonic()
            self._log("progress", **self._counts(books), bytes_read=position, bytes_total=self._total)

    def parts(self, done: int, of: int) -> None:
        """In each event that counts."""
        self._parts = {"parts": done, "parts_total": of}

    def failed(self, place: str, reason: str) -> None:
        """An event."""
        self._log("part_failed", place=place, reason=reason)

    def said(self, what: str) -> None:
        """An event."""
        self._log("message", text=what)

    def stopped(self, folder: Path | str) -> None:
        """An event."""
        self._log("stopped", folder=str(folder))

    def end(self, books: Books, outputs: Sequence[Path | str]) -> None:
        """The last event."""
        self._log("end", **self._counts(books), outputs=[str(path) for path in outputs])

    def _counts(self, books: Books) -> dict[str, Any]:
        return {
            **self._parts,
            "documents": books.documents,
            self._makes: books.records.total(),
            "errors": books.errors,
            "seconds": round(self._pace.seconds(), 1),
            "documents_a_second": round(self._pace.documents_a_second(books), 1),
        }

    def _log(self, event: str, **told: object) -> None:
        now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        print(json.dumps({"time": now, "event": event, **told}), file=sys.stderr, flush=True)  # noqa: T201 - it is the log
