"""A run: from paths to files of records, documents and errors, in the input's order, whatever happens on the way."""

from __future__ import annotations

import contextlib
import errno
import signal
import sys
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from extract import packs, write
from extract.errors import InputError, OptionError, OutputError
from extract.read import Reading
from extract.run.finished import add_tables, finished, refuse_other_results, write_tables
from extract.run.journal import Books, Journal, Layout
from extract.run.manifest import manifest, settings_of
from extract.run.pool import Pool
from extract.run.telling import Logged, Spoken
from extract.run.worker import Done, Makes, Settings
from extract.write.jsonl import error_line, line
from extract.write.temporary import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import FrameType

    from extract.read import Raw
    from extract.run.copies import Copies
    from extract.run.telling import Teller
    from extract.run.worker import Answer

LOSSLESS: Final = ".jsonl"
CHANGED: Final = "the input has changed since the run was begun; begin anew with --overwrite"
NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
Mark = tuple[str, int]  # the hash of the input so far, and its bytes


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be run. `out` is a file, a folder or None: records to `shown`, or to standard output."""

    paths: list[str]
    out: Path | None = None
    settings: Settings = field(default_factory=Settings)
    formats: tuple[str, ...] = ()
    jobs: int = 1
    timeout: float = 600
    log_json: bool = False
    resume: bool = False
    overwrite: bool = False
    shown: Callable[[bytes], None] | None = None


def run(job: Job) -> Books:
    """Do the job, and tell how it went; what cannot be read is told and counted, and the rest goes on.

    Raises `PackError` where the rules are wrong, `OutputError` where results cannot be written.
    """
    packs.load(job.settings.lang, job.settings.packs)  # a wrong pack is told before anything is begun
    return _shown(job) if job.out is None else _kept(job, job.out)


def _shown(job: Job) -> Books:
    """Run without files: records go to standard output, or to who asked for them."""
    return run_into(job, Unkept(job.shown or _to_stdout))


def run_into(job: Job, sink: Sink, copies: Copies | None = None) -> Books:
    """Run into any sink, and tell how it went; it cannot be gone on with. `copies` marks near-copies."""
    teller = teller_of(job)
    clerk = Clerk(sink, teller, copies)
    reading = Reading(job.paths, job.settings.options)
    positions: deque[int] = deque([0])  # its first is where the last answered document ended
    answers = Pool(job.settings, job.jobs, job.timeout).answers(_marked(reading, positions))
    with contextlib.closing(answers), teller.running(reading.walk.total(), clerk.sink.books):
        for answer in answers:
            if answer is not None:
                clerk.enter(answer)
                positions.popleft()
            teller.progress(clerk.sink.books, positions[0])
    teller.end(clerk.sink.books, [])
    return clerk.sink.books


def _marked(reading: Reading, positions: deque[int]) -> Iterator[Raw | InputError]:
    for found in reading:
        positions.append(reading.walk.position)
        yield found


def _kept(job: Job, out: Path) -> Books:
    """Run into files."""
    teller = teller_of(job)
    layout, tables = layout_of(out, job.formats, job.settings.makes)
    refuse_own_input(job.paths, [layout.records, *tables])
    settings = settings_of(job.settings)
    written = [layout.folder, *layout.files, *tables]
    if job.resume and (books := finished(job.paths, layout, settings, written)) is not None:
        with writing(out):
            add_tables(layout, tables)
        teller.end(books, [*tables, layout.records, layout.folder])
        return books
    if not job.overwrite:
        refuse_other_results(job.paths, layout)
    reading = Reading(job.paths, job.settings.options, written)
    with writing(out), Journal(layout, settings, resume=job.resume, overwrite=job.overwrite) as journal:
        with _copies(job, layout, journal.books.documents) as copies:
            read_all(job, reading, journal, Clerk(journal, teller, copies))
        write_tables(layout, tables)
        files = [layout.records, layout.documents, layout.errors, *tables]
        whole(layout.manifest, manifest(settings, reading.walk, journal.books, files, layout.folder))
        journal.complete()
    teller.end(journal.books, [*tables, layout.records, layout.folder])
    return journal.books


def read_all(job: Job, reading: Reading, journal: Journal, clerk: Clerk) -> None:
    """Read what the journal does not have yet, with a checkpoint now and then.

    Asked to stop, it stops between two documents, so that what is put down is whole. Where anything is raised, the
    last checkpoint stands.
    """
    marks: deque[Mark] = deque()
    digest, position = journal.digest, 0
    answers = Pool(job.settings, job.jobs, job.timeout).answers(_following(reading, journal, marks))
    total = reading.walk.total()
    with asked_to_stop() as asked, contextlib.closing(answers), clerk.teller.running(total, journal.books):
        for answer in answers:
            if answer is not None:
                clerk.enter(answer)
                digest, position = marks.popleft()
            if journal.due():
                clerk.checkpoint(journal, digest)
            clerk.teller.progress(journal.books, position)
            if asked:
                break
        clerk.checkpoint(journal, digest)
    if asked:
        clerk.teller.stopped(journal.layout.folder)
        raise KeyboardInterrupt


def _following(reading: Reading, journal: Journal, marks: deque[Mark]) -> Iterator[Raw | InputError]:
    """What comes after the journal's last item; how far the input was read for each is put into `marks`."""
    number, done = 0, journal.books.items
    for number, found in enumerate(reading, 1):
        if number == done and reading.walk.digest != journal.digest:
            raise OutputError(CHANGED)
        if number > done:
            marks.append((reading.walk.digest, reading.walk.position))
            yield found
    if number < done:
        raise OutputError(CHANGED)


class Sink(Protocol):
    """Where a run's lines go."""

    books: Books

    def append(self, name: str, data: bytes) -> None:
        """Add lines to the records, documents or errors."""


class Unkept:
    """The sink of a run without files: records are shown, the rest is only told."""

    def __init__(self, show: Callable[[bytes], None]) -> None:
        self.books = Books()
        self._show = show

    def append(self, name: str, data: bytes) -> None:
        """Show records."""
        if name == "records" and data:
            self._show(data)


class Clerk:
    """Enters answers into a sink and its books, in the order of the input."""

    def __init__(self, sink: Sink, teller: Teller, copies: Copies | None = None) -> None:
        self.sink = sink
        self.teller = teller
        self.copies = copies

    def enter(self, answer: Answer) -> None:
        """Enter what a raw document gave."""
        self.sink.books.items += 1
        for found in answer:
            if isinstance(found, InputError):
                self._failed(found)
            else:
                self._read(found)

    def checkpoint(self, journal: Journal, digest: str) -> None:
        """Make all that was entered good: the copies first, for the journal must never know of more than there is."""
        if self.copies is not None:
            self.copies.commit()
        journal.checkpoint(digest)

    def _failed(self, error: InputError) -> None:
        self.sink.books.errors += 1
        self.sink.append("errors", error_line(error))
        self.teller.error(error)

    def _read(self, done: Done) -> None:
        books, row = self.sink.books, done.row
        if self.copies is not None:
            first = self.copies.first(books.documents, row["doc_id"], done.signature)
            row |= {} if first is None else {"duplicate_of": first}
            books.copies += first is not None
        for note in row.get("notes", ()):
            books.noted += 1
            self.teller.note(row["place"], note)
        books.documents += 1
        books.records.update(done.kinds)
        books.dates[row["date_how"]] += 1
        self.sink.append("records", done.lines)
        self.sink.append("documents", line(row))


def layout_of(out: Path, formats: Iterable[str], makes: Makes = "records") -> tuple[Layout, list[Path]]:
    """Where a run's files lie, and the tables that it is to write beside the lossless lines."""
    kinds = [f".{name.lstrip('.')}" for name in formats]
    for kind in kinds:
        if kind not in write.FORMATS and kind != LOSSLESS:
            message = f"no format {kind[1:]!r}; there are: {', '.join(name[1:] for name in (LOSSLESS, *write.FORMATS))}"
            raise OptionError(message)
        write.check(kind)
    ending = out.suffix.lower()
    if out.is_dir() or not ending:
        return Layout(out, out / f"{makes}{LOSSLESS}"), [out / f"records{kind}" for kind in kinds if kind != LOSSLESS]
    if makes != "records" and ending != LOSSLESS:
        message = f"{out}: {makes} are written as JSON Lines; name a {LOSSLESS} file or a folder"
        raise OptionError(message)
    if ending != LOSSLESS and ending not in write.FORMATS:
        known = ", ".join((LOSSLESS, *write.FORMATS))
        message = f"{out}: no format has the ending {ending}; use one of {known}, or make a folder of that name first"
        raise OptionError(message)
    write.check(ending)
    folder = out.with_name(f"{out.name}.run")
    tables = [folder / f"records{kind}" for kind in kinds if kind not in (LOSSLESS, ending)]
    if ending == LOSSLESS:
        return Layout(folder, out), tables
    return Layout(folder, folder / "records.jsonl"), [out, *tables]


def refuse_own_input(paths: list[str], written: list[Path]) -> None:
    """Raise `OutputError` where what is to be written is to be read as well."""
    for path in written:
        if path.exists() and any(Path(given).is_file() and path.samefile(given) for given in paths):
            message = f"{path}: this file is to be read; choose another --out"
            raise OutputError(message)


@contextlib.contextmanager
def _copies(job: Job, layout: Layout, documents: int) -> Iterator[Copies | None]:
    """The memory for copies, as it was when so many documents had been read."""
    if not job.settings.dedup:
        yield None
        return
    from extract.run.copies import Copies  # noqa: PLC0415 - it loads numpy

    with contextlib.closing(Copies(layout.copies)) as copies:
        copies.cut(documents)
        yield copies


def teller_of(job: Job) -> Teller:
    """Who tells how a job goes: to people, or to machines."""
    makes = job.settings.makes
    return Logged(makes) if job.log_json else Spoken(makes, all_errors=job.out is None)


def _to_stdout(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


@contextlib.contextmanager
def writing(out: Path) -> Iterator[None]:
    """Say in one line why something could not be written, and that nothing is lost by it."""
    try:
        yield
    except OSError as error:
        told = (error.strerror or str(error)).lower()
        where = error.filename or out
        advice = "make room and go on with --resume" if error.errno in NO_ROOM else "choose another --out"
        message = f"{where}: cannot be written: {told}; {advice}"
        raise OutputError(message) from None


@contextlib.contextmanager
def asked_to_stop() -> Iterator[list[int]]:
    """A list that is empty until the user or the system asks the run to end; who asks twice is obeyed at once."""
    asked: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    before: dict[signal.Signals, Any] = {}
    with contextlib.suppress(ValueError):  # outside the main thread, signals are somebody else's
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, ask)
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
