"""The part of a run over many machines that takes its time: the orders are given out, and the reports gathered."""

from __future__ import annotations

import contextlib
import json
import queue
import time
import uuid
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError, OutputError
from extract.run.archive import asked_to_stop
from extract.run.cluster.order import Order, PartError, Report, fingerprint
from extract.run.cluster.remote import first_line
from extract.run.cluster.task import read_part
from extract.run.journal import Books
from extract.run.telling import SHOWN, number

if TYPE_CHECKING:
    from pathlib import Path

    from extract.run.archive import Job
    from extract.run.cluster.parts import Part, Plan
    from extract.run.cluster.store import Store, Told
    from extract.run.telling import Teller

RETRIES: Final = 2  # of a part that could not be done; a machine that goes down is the scheduler's to count
TICK: Final = 0.2
PATIENCE: Final = 10.0  # seconds until it is told that nobody works


class Gathering:
    """Gathers what is told of the parts; `told` has it of those that are finished, by key."""

    def __init__(self, job: Job, settings: Told, plan: Plan, store: Store, root: str) -> None:
        self.told: dict[str, Told] = {}
        self._job = job
        self.fingerprint = fingerprint(settings)
        self._plan = plan
        self._store = store
        self._root = root
        self._books = Books()
        self._position = 0
        self._failed = 0

    def recall(self) -> None:
        """Take up what earlier runs have finished."""
        self.told = self._store.whole(self._plan.parts, self.fingerprint)

    def missing(self) -> list[Part]:
        """The parts that are to be done."""
        return [part for part in self._plan.parts if part.key not in self.told]

    def gather(self, client: Any, teller: Teller, folder: Path | str) -> None:  # noqa: ANN401 - Dask's client
        """Have all parts read that are missing.

        Raises `OutputError` where some could not be, and KeyboardInterrupt where the user ends it; `told` and the
        store have what was done.
        """
        missing = self.missing()
        for part in self._plan.parts:
            if part.key in self.told:
                self._count(part, self.told[part.key])
        teller.parts(len(self.told), len(self._plan.parts))
        with asked_to_stop() as asked, teller.running(sum(part.size for part in self._plan.parts), self._books):
            for found in self._plan.found:
                if isinstance(found, InputError):
                    teller.error(found)
            if missing:
                self._work(client, missing, teller, asked)
        if asked:
            teller.stopped(folder)
            raise KeyboardInterrupt
        if self._failed:
            failed = f"{number(self._failed, 'part')} of {len(self._plan.parts):,} could not be done"
            message = f"{failed}; {folder} has all others, --resume tries again"
            raise OutputError(message)

    def _work(self, client: Any, missing: list[Part], teller: Teller, asked: list[int]) -> None:  # noqa: ANN401
        """Give out the orders, and listen until all are done or somebody ends it; what is left then is called off."""
        from distributed.comm.core import CommClosedError  # noqa: PLC0415 - an extra

        left: dict[str, tuple[Any, Part]] = {}
        try:
            left = self._given_out(client, missing)
            self._listen(client, left, teller, asked)
        except (CommClosedError, TimeoutError):
            raise self._lost() from None
        finally:
            with contextlib.suppress(Exception):  # a scheduler that is gone needs not be told
                client.cancel([future for future, _ in left.values()])

    def _given_out(self, client: Any, missing: list[Part]) -> dict[str, tuple[Any, Part]]:  # noqa: ANN401
        """The futures of the parts, by key; each puts its key into the queue when it is done."""
        self._done: queue.SimpleQueue[str] = queue.SimpleQueue()
        run, job = uuid.uuid4().hex[:8], self._job
        orders = [Order(part, job.settings, self.fingerprint, self._root, job.timeout) for part in missing]
        keys = [f"newsfigures-{part.key}-{run}" for part in missing]
        futures = client.map(read_part, orders, key=keys, retries=RETRIES, pure=False) if orders else []
        for future in futures:
            future.add_done_callback(lambda future: self._done.put(future.key))
        return {future.key: (future, part) for future, part in zip(futures, missing, strict=True)}

    def _listen(self, client: Any, left: dict[str, tuple[Any, Part]], teller: Teller, asked: list[int]) -> None:  # noqa: ANN401
        began, alone = time.monotonic(), True
        while left and not asked:
            try:
                future, part = left.pop(self._done.get(timeout=TICK))
            except queue.Empty:
                if client.status in {"closing", "closed"}:
                    raise self._lost() from None
                if alone and time.monotonic() - began > PATIENCE:
                    alone = False
                    if not client.nthreads():
                        teller.said("the cluster has no workers yet; waiting for the first")
            else:
                alone = False
                self._take(future, part, teller)
            teller.parts(len(self.told), len(self._plan.parts))
            teller.progress(self._books, self._position)

    def _lost(self) -> OutputError:
        return OutputError("the scheduler is gone; start it again, and go on with --resume")

    def _take(self, future: Any, part: Part, teller: Teller) -> None:  # noqa: ANN401
        """Take the report of a part, or the reason why there is none."""
        if future.status in {"cancelled", "lost"}:
            raise self._lost()
        error = future.exception()
        if error is None:
            report: Report = future.result()
            if report.refused:  # it would refuse all others as fast as they come
                raise OutputError(report.refused)
            self._finished(part, report, teller)
            return
        self._failed += 1
        if self._failed <= SHOWN:
            teller.failed(part.place, reason_of(error))
        if self._failed == SHOWN:
            teller.said("… more parts that fail are not told one by one")

    def _finished(self, part: Part, report: Report, teller: Teller) -> None:
        told = report.told or {}
        self.told[part.key] = told
        self._count(part, told)
        for place, note in report.notes:
            teller.note(place, note)
        if told["books"]["errors"]:
            for line in b"".join(self._store.lines(part, "errors")).splitlines():
                error = json.loads(line)
                teller.error(InputError(error["reason"], error["place"]))

    def _count(self, part: Part, told: Told) -> None:
        self._books.add(Books.of(told["books"]))
        self._position += part.size


def reason_of(error: BaseException) -> str:
    """Why a part could not be done, in one line."""
    from distributed.scheduler import KilledWorker  # noqa: PLC0415 - an extra

    if isinstance(error, KilledWorker):
        return f"{number(error.allowed_failures + 1, 'worker')} died while reading it; is there memory enough?"
    told = first_line(error)
    return told if isinstance(error, PartError) else f"{type(error).__name__}: {told}"
