"""A part, read by a process of its own: the run of one machine over one file, and its results published at the end.

`python -m extract.run.cluster.part` takes orders from standard input, each with a folder for its work, and leaves a
report in there. When standard input ends, whoever gave the orders is gone, and so is this process.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import platform
import queue
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError, NewsfiguresError
from extract.read import Reading
from extract.read.walk import Source, Walk
from extract.run.archive import Clerk, Job, read_all
from extract.run.cluster.order import REPORT, PartError, Report, fingerprint
from extract.run.cluster.parts import version_at
from extract.run.cluster.remote import is_url, storage, unreachable, version_of
from extract.run.cluster.store import Store
from extract.run.journal import FILES, Journal, Layout, differing
from extract.run.manifest import hashed, settings_of
from extract.run.telling import SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import File
    from extract.run.cluster.order import Order
    from extract.run.cluster.parts import Part
    from extract.run.journal import Books

IDLE: Final = 60.0  # seconds without an order until the process goes
CHANGED: Final = "has changed since the run was begun; --resume reads it anew"


class Quiet:
    """Tells nobody, but keeps the first notes: errors are told from the part's results."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, str]] = []

    @contextlib.contextmanager
    def running(self, total: int, done: Books) -> Iterator[None]:  # noqa: ARG002 - others count bytes and documents
        """Nothing."""
        yield

    def note(self, place: str, note: str) -> None:
        """Keep it."""
        if len(self.notes) < SHOWN:
            self.notes.append((place, note))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return lambda *_: None


class OneFile(Walk):
    """The walk over a part's file alone: it lies at `path`, and has the part's name and place."""

    def __init__(self, part: Part, path: Path) -> None:
        super().__init__([os.fspath(path)])
        self._part = part

    def _given(self, given: str, name: str, source: Source) -> Iterator[tuple[File, bool] | InputError]:  # noqa: ARG002
        part = self._part
        for found in self._file(Path(given), part.name, source, asked=part.asked):
            if isinstance(found, InputError):
                yield InputError(found.reason, part.place)
            else:
                yield replace(found[0], place=part.place), found[1]


def read(order: Order, scratch: Path) -> Report:
    """Read a part and publish its results. Raises `PartError` where that failed, and may go well elsewhere."""
    part, store = order.part, Store(order.store)
    begun = store.begun()
    if begun is None or fingerprint(begun["settings"]) != order.fingerprint:  # not shared; or another run has begun
        message = f"{order.store} is not to be seen from {platform.node()}; all workers must share the storage"
        raise PartError(message)
    here = settings_of(order.settings)
    if here != begun["settings"]:
        other = differing(begun["settings"], here)
        return Report(refused=f"{platform.node()} has another {other} than the run was begun with; install the same")
    if told := store.finished(part, order.fingerprint):  # its report was lost with the machine that had it
        return Report(told)
    path = _fetched(part, scratch)
    layout, quiet = Layout(scratch, scratch / "records.jsonl"), Quiet()
    reading = Reading([], order.settings.options, walk=OneFile(part, path))
    job = Job([], scratch, order.settings, timeout=order.timeout)
    with Journal(layout, here, resume=False) as journal:
        read_all(job, reading, journal, Clerk(journal, quiet))
    if _version(part) != part.version:
        raise PartError(CHANGED)
    source = reading.walk.sources[0]
    files = dict(zip(FILES, (layout.records, layout.documents, layout.errors), strict=True))
    told = {
        "part": part.described(),
        "settings": order.fingerprint,
        "sha256": source.sha256,
        "bytes": source.bytes,
        "passed_over": dict(reading.walk.passed_over),
        "books": journal.books.plain(),
        "outputs": [hashed(files[name], f"{name}.jsonl") for name in FILES],
    }
    store.publish(part, files, told, scratch)
    return Report(told, tuple(quiet.notes))


def _fetched(part: Part, scratch: Path) -> Path:
    """Where the part's file can be read: storage that is no folder is copied. Raises `PartError` if it is not there."""
    now = _version(part)
    if now != part.version:
        gone = f"is not to be seen from {platform.node()}; input must lie where all workers can read it"
        raise PartError(CHANGED if now else gone)
    if not is_url(part.where):
        if part.readable and not os.access(part.where, os.R_OK):
            message = f"may not be read on {platform.node()}; give its workers the rights"
            raise PartError(message)
        return Path(part.where)
    system, path = storage(part.where)
    to = scratch / "input"
    try:
        system.get_file(path, str(to))
    except Exception as error:
        raise unreachable(part.where, error) from error
    return to


def _version(part: Part) -> str:
    """What the part's file looks like now; empty if it is not there."""
    if not is_url(part.where):
        try:
            return version_at(os.stat(part.where))  # noqa: PTH116 - names that are not UTF-8 as well
        except OSError:
            return ""
    system, path = storage(part.where)
    system.invalidate_cache()
    try:
        return version_of(system.info(path))
    except FileNotFoundError:
        return ""
    except Exception as error:
        raise unreachable(part.where, error) from error


def main() -> None:
    """Take orders and report, one after another, as long as they come."""
    orders: queue.SimpleQueue[tuple[Order, Path]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    with contextlib.suppress(queue.Empty):
        while True:
            order, scratch = orders.get(timeout=IDLE)
            report = _report(order, scratch)
            passing = scratch / f".{REPORT}"
            passing.write_bytes(pickle.dumps(report))
            passing.replace(scratch / REPORT)
    os._exit(0)  # the thread that listens cannot be ended otherwise


def _report(order: Order, scratch: Path) -> Report | str:
    """The report, or why there is none."""
    try:
        return read(order, scratch)
    except (PartError, NewsfiguresError) as error:
        return str(error)
    except OSError as error:
        return f"{platform.node()}: {error.filename or scratch}: {(error.strerror or str(error)).lower()}"


def _listen(orders: queue.SimpleQueue[tuple[Order, Path]]) -> None:
    """Hear orders; when nobody is there to give any, end this process at once, whatever it is at."""
    try:
        while True:
            orders.put(pickle.load(sys.stdin.buffer))  # noqa: S301 - from the process that started this one
    finally:
        os._exit(1)


if __name__ == "__main__":  # worker processes import the main module again, and must not run it
    main()
