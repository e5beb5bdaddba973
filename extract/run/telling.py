"""What a run says while it goes: to people a line that moves, to machines one JSON object a line; on standard error."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sys
import time
from typing import TYPE_CHECKING, Any, Final, Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from extract.errors import InputError
    from extract.run.journal import Books

SHOWN: Final = 20  # errors that are told one by one, where a file has them all
LOG_SECONDS: Final = 10.0


class Teller(Protocol):
    """Where a run tells how it goes."""

    def running(self, total: int) -> contextlib.AbstractContextManager[None]:
        """The time that it goes, over so many bytes of input."""

    def error(self, error: InputError) -> None:
        """Something could not be read."""

    def note(self, place: str, note: str) -> None:
        """Something was odd about a document that was read."""

    def progress(self, books: Books, position: int) -> None:
        """So far it is now."""

    def stopped(self, folder: Path) -> None:
        """It was asked to stop, and has put down what is done."""

    def end(self, books: Books, outputs: list[Path]) -> None:
        """It is over."""


class Spoken:
    """Tells people. `all_errors`: there is no file that has them, so each is told."""

    def __init__(self, *, all_errors: bool) -> None:
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._most = sys.maxsize if all_errors else SHOWN
        self._told = 0
        self._began = time.monotonic()
        columns = (
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        self._bar = Progress(*columns, console=self.console, transient=True, disable=not self.console.is_terminal)
        self._task = self._bar.add_task("starting", total=None)

    @contextlib.contextmanager
    def running(self, total: int) -> Iterator[None]:
        """Show the line that moves, where somebody looks."""
        self._bar.update(self._task, total=total or None)
        with self._bar:
            yield

    def error(self, error: InputError) -> None:
        """One line, the first ones only if a file has them all."""
        self._tell(str(error))

    def note(self, place: str, note: str) -> None:
        """One line as well."""
        self._tell(f"{place}: {note}")

    def _tell(self, what: str) -> None:
        self._told += 1
        if self._told <= self._most:
            self.console.print(f"newsfigures: {what}", markup=False)
        if self._told == self._most:
            self.console.print("newsfigures: … no more of these are shown; all are in the files", markup=False)

    def progress(self, books: Books, position: int) -> None:
        """Documents, records, errors and rate."""
        rate = books.documents / max(time.monotonic() - self._began, 0.001)
        counts = f"{books.documents:,} documents, {books.records.total():,} records, {books.errors:,} errors"
        self._bar.update(self._task, completed=position, description=f"{counts}, {rate:,.0f}/s")

    def stopped(self, folder: Path) -> None:
        """How to go on."""
        self.console.print(f"newsfigures: stopped; {folder} has what was done, --resume goes on", markup=False)

    def end(self, books: Books, outputs: list[Path]) -> None:
        """What was done, in a line or two, and where it is."""
        kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(books.records.items(), key=lambda item: -item[1]))
        how = ", ".join(f"{how} {n:,}" for how, n in sorted(books.dates.items(), key=lambda item: -item[1]))
        seconds = time.monotonic() - self._began
        lines = [
            f"{books.documents:,} documents, {books.records.total():,} records ({kinds or 'none'}) in {seconds:.1f} s",
            f"document dates: {how}" if how else "",
            f"copies of earlier documents: {books.copies:,}" if books.copies else "",
            f"{books.errors:,} could not be read; all else was" if books.errors else "",
            *(f"written: {path}" for path in outputs),
        ]
        for line in filter(None, lines):
            self.console.print(line, markup=False)


class Logged:
    """Tells machines."""

    def __init__(self) -> None:
        self._began = self._logged = time.monotonic()
        self._total = 0

    @contextlib.contextmanager
    def running(self, total: int) -> Iterator[None]:
        """Tell the begin."""
        self._total = total
        self._log("start", bytes_total=total)
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

    def stopped(self, folder: Path) -> None:
        """An event."""
        self._log("stopped", folder=str(folder))

    def end(self, books: Books, outputs: list[Path]) -> None:
        """The last event."""
        self._log("end", **self._counts(books), outputs=[str(path) for path in outputs])

    def _counts(self, books: Books) -> dict[str, Any]:
        seconds = time.monotonic() - self._began
        return {
            "documents": books.documents,
            "records": books.records.total(),
            "errors": books.errors,
            "seconds": round(seconds, 1),
            "documents_a_second": round(books.documents / max(seconds, 0.001), 1),
        }

    def _log(self, event: str, **told: object) -> None:
        now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        print(json.dumps({"time": now, "event": event, **told}), file=sys.stderr, flush=True)  # noqa: T201 - it is the log
