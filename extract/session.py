"""One run of a command: read, extract, write, tell; what cannot be read is told and the rest goes on."""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from extract import read
from extract.dates import document_date
from extract.document import Document
from extract.errors import InputError
from extract.explain import explain as explained
from extract.extractor import Extractor
from extract.write import explanation, jsonl
from extract.write import table as tables

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from extract.records import Record

LONGEST_PATH = 1000


class Session:
    """What a run has counted, and where it tells it: standard error."""

    def __init__(self, date: dt.date | None) -> None:
        self.date = date
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)
        self.documents = 0
        self.unreadable = 0
        self.records: Counter[str] = Counter()
        self.dates: Counter[str] = Counter()
        self.began = time.monotonic()

    def documents_of(self, paths: list[str], leave_out: Path | None = None) -> Iterator[Document]:
        """The documents that can be read, with the run's date where they have none; the others are told and counted."""
        for found in read.documents(paths, leave_out):
            if isinstance(found, InputError):
                self.unreadable += 1
                self.console.print(f"newsfigures: {found}", markup=False)
            else:
                self.documents += 1
                yield replace(found, date=found.date or self.date)

    def summary(self, out: Path | None) -> None:
        """Tell what was done, in a line or two."""
        kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(self.records.items(), key=lambda item: -item[1]))
        how = ", ".join(f"{how} {n:,}" for how, n in self.dates.most_common())
        seconds = time.monotonic() - self.began
        self.console.print(
            f"{self.documents:,} documents, {self.records.total():,} records ({kinds or 'none'}) in {seconds:.1f} s",
            markup=False,
        )
        if how:
            self.console.print(f"document dates: {how}", markup=False)
        if self.unreadable:
            self.console.print(f"{self.unreadable:,} could not be read (told above); all else was", markup=False)
        if out is not None:
            self.console.print(f"records: {out}", markup=False)


def extract(
    paths: list[str], *, out: Path | None, date: dt.date | None, lang: str, packs: Path | None, table: bool
) -> int:
    """Extract from all paths and write the records; the number of inputs that could not be read."""
    session = Session(date)
    extractor = Extractor(lang, packs)
    shown: list[Record] = []
    with _opened(out, table=table) as stream, _progress(session.console) as progress:
        task = progress.add_task("reading", total=None)
        writer = jsonl.writer(stream) if stream is not None else None
        for document in session.documents_of(paths, leave_out=out):
            session.dates[document_date(document.text, document.date).how] += 1
            for record in extractor.records(document):
                session.records[record.type] += 1
                if writer is not None:
                    jsonl.write(writer, record)
                if table:
                    shown.append(record)
            progress.update(
                task, advance=1, description=f"{session.documents:,} documents, {session.records.total():,} records"
            )
    if table:
        tables.show(shown, Console(highlight=False))
    session.summary(out)
    return session.unreadable


def explain(text: str, *, date: dt.date | None, lang: str, packs: Path | None) -> int:
    """Explain a text, or the documents of a path; the number of inputs that could not be read."""
    session = Session(date)
    console = Console(highlight=False, soft_wrap=True)
    if text != read.STDIN and not _is_path(text):
        documents: Iterator[Document] = iter([Document("text", text, date)])
    else:
        documents = session.documents_of([text])
    extractor = Extractor(lang, packs)
    for document in documents:
        found, sentences = explained(document, extractor)
        explanation.show(found, sentences, console, document)
    return session.unreadable


def _is_path(text: str) -> bool:
    """Whether the argument is a path: it exists, or looks like a file that newsfigures would read."""
    if len(text) > LONGEST_PATH or "\n" in text:
        return False
    with contextlib.suppress(OSError, ValueError):
        if Path(text).exists():
            return True
    return " " not in text and Path(text).suffix.lower() in read.FORMATS


@contextlib.contextmanager
def _opened(out: Path | None, *, table: bool) -> Iterator[IO[str] | None]:
    """The stream that records go to: a file, standard output, or none where a table is shown instead."""
    if out is None:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8")
        yield None if table else sys.stdout
        return
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        stream = out.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        message = f"{out}: cannot be written: {(error.strerror or str(error)).lower()}; choose another --out"
        raise InputError(message) from None
    with stream:
        yield stream


def _progress(console: Console) -> Progress:
    """A line that moves while the run does, where somebody looks."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=20), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
