"""A pool of workers that gives answers in the order of the input, and loses no document with a worker."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Final

from extract.errors import InputError, NewsfiguresError
from extract.run.worker import READY, Answer, Done, Settings, serve

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from multiprocessing.context import ForkServerContext, SpawnContext
    from multiprocessing.process import BaseProcess

    from extract.read.raw import Raw

BATCH: Final = 16  # documents handed over at once
BATCH_BYTES: Final = 256_000
HELD: Final = 64  # documents a worker that may be read ahead, or wait for an earlier one
HELD_BYTES: Final = 32_000_000
STRIKES: Final = 4  # workers that a document may take down before it is passed over
FALSE_STARTS: Final = 50  # workers in a row that may die before they have begun, killed by somebody
KILLED: Final = -9  # the exit code of SIGKILL, for which Windows has no name
SERVER_KILLED: Final = 255  # … of a process whose end nobody could tell, for the server that started it is gone
FAULTY_STARTS: Final = 5  # … of themselves
START_SECONDS: Final = 120
PRELOADED: Final = ["extract.extractor", "extract.read", "extract.write.jsonl", "extract.run.worker"]
TICK: Final = 0.5  # seconds until the run looks up, though nothing has come


@dataclass(slots=True)
class Task:
    """A raw document with its number in the input, and the workers that died on it."""

    number: int
    raw: Raw
    strikes: int = 0


@dataclass(slots=True)
class Worker:
    """A process, what it has still to answer, and since when it has been at the first of that."""

    process: BaseProcess
    connection: Connection
    lifeline: Connection
    tasks: deque[Task] = field(default_factory=deque)
    since: float = field(default_factory=time.monotonic)
    ready: bool = False


class Pool:
    """Up to `jobs` workers, started as they are needed. `timeout` is the seconds that one document may take."""

    def __init__(self, settings: Settings, jobs: int = 1, timeout: float = 600, method: str | None = None) -> None:
        self.settings = settings
        self.jobs = jobs
        self.timeout = timeout
        self._context = context(method)
        self._workers: list[Worker] = []
        self._waiting: deque[Task] = deque()
        self._answers: dict[int, Answer] = {}
        self._sizes: dict[int, int] = {}  # of all that is held, by number: the bytes of the document, or of its answer
        self._held_bytes = 0
        self._false_starts = 0

    def answers(self, found: Iterable[Raw | InputError]) -> Generator[Answer | None]:
        """The answer to each raw document, in order; an error is its own answer. None: nothing yet, look up."""
        source = enumerate(found)
        following = next(source, None)
        given = 0
        try:
            while following is not None or self._sizes:
                while following is not None and self._has_room():
                    self._take(*following)
                    following = next(source, None)
                while given in self._answers:
                    self._held_bytes -= self._sizes.pop(given)
                    yield self._answers.pop(given)
                    given += 1
                if self._waiting or self._busy():
                    self._hand_out()
                    self._listen()
                    yield None
        finally:
            self.close()

    def close(self) -> None:
        """Let all workers go."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
            worker.lifeline.close()
        self._workers.clear()

    def _take(self, number: int, found: Raw | InputError) -> None:
        if isinstance(found, InputError):
            self._answer(number, [found])
        else:
            self._waiting.append(Task(number, found))
            self._weigh(number, len(found.data))

    def _answer(self, number: int, answer: Answer) -> None:
        self._answers[number] = answer
        self._weigh(number, sum(len(found.lines) for found in answer if isinstance(found, Done)))

    def _weigh(self, number: int, size: int) -> None:
        self._held_bytes += size - self._sizes.get(number, 0)
        self._sizes[number] = size

    def _busy(self) -> list[Worker]:
        return [worker for worker in self._workers if worker.tasks]

    def _has_room(self) -> bool:
        """Whether more may be read: what is held stays within bounds, however slow one document is."""
        return len(self._sizes) < HELD * self.jobs and self._held_bytes < HELD_BYTES

    def _hand_out(self) -> None:
        """Give work to idle workers, and start another one where there is more to do than they can take."""
        for worker in self._workers:
            if worker.ready and not worker.tasks and self._waiting:
                self._give(worker)
        starting = sum(not worker.ready for worker in self._workers)
        if len(self._waiting) > starting * BATCH and len(self._workers) < self.jobs:
            self._start()

    def _give(self, worker: Worker) -> None:
        most = min(BATCH, len(self._waiting) // self.jobs + 1)
        size = 0
        while self._waiting and len(worker.tasks) < most and size < BATCH_BYTES:
            task = self._waiting.popleft()
            worker.tasks.append(task)
            size += len(task.raw.data)
        worker.since = time.monotonic()
        try:
            worker.connection.send([task.raw for task in worker.tasks])
        except OSError:
            self._bury(worker, begun=False)

    def _start(self) -> None:
        ours, theirs = self._context.Pipe()
        hold, lifeline = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, lifeline, self.settings), daemon=True)
        try:
            process.start()
            self._workers.append(Worker(process, ours, hold))
        except (EOFError, OSError):  # the server that starts them was killed; the next one gets another
            ours.close()
            hold.close()
            self._false_start(SERVER_KILLED)
        finally:
            theirs.close()
            lifeline.close()

    def _listen(self) -> None:
        """Take what workers have to say, a moment long; end those that are dead or too slow."""
        heard = set(wait([worker.connection for worker in self._workers], timeout=TICK))
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.connection in heard:
                self._hear(worker)
            elif (worker.tasks or not worker.ready) and now - worker.since > self._patience(worker):
                self._end(worker)

    def _patience(self, worker: Worker) -> float:
        return self.timeout if worker.ready else START_SECONDS

    def _hear(self, worker: Worker) -> None:
        try:
            said = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker, begun=True)
            return
        worker.since = time.monotonic()
        if said == READY:
            worker.ready = True
            self._false_starts = 0
        elif isinstance(said, NewsfiguresError):
            raise said
        else:
            self._answer(worker.tasks.popleft().number, said)

    def _end(self, worker: Worker) -> None:
        """End a worker that has been too long at one document, which is its last."""
        if worker.tasks:
            task = worker.tasks.popleft()
            reason = f"not read within {self.timeout:g} s; raise --doc-timeout to wait longer"
            self._answer(task.number, [InputError(reason, task.raw.place)])
        self._bury(worker, begun=False)

    def _bury(self, worker: Worker, *, begun: bool) -> None:
        """Forget a worker; what it has not answered is done again. `begun`: it died over the first of that."""
        worker.process.kill()
        worker.process.join()
        worker.connection.close()
        worker.lifeline.close()
        self._workers.remove(worker)
        if not worker.ready:
            self._false_start(worker.process.exitcode)
        if begun and worker.tasks and worker.process.exitcode != 0:
            self._strike(worker.tasks.popleft(), worker.process.exitcode)
        self._waiting.extendleft(reversed(worker.tasks))

    def _false_start(self, exitcode: int | None) -> None:
        self._false_starts += 1
        if self._false_starts > (FALSE_STARTS if exitcode in (KILLED, SERVER_KILLED) else FAULTY_STARTS):
            message = f"workers die as they start (exit code {exitcode}); is there memory enough?"
            raise NewsfiguresError(message)

    def _strike(self, task: Task, exitcode: int | None) -> None:
        """Hold a worker's death against the document that it was at; it has to wait, lest chance strikes it again."""
        task.strikes += 1
        if task.strikes < STRIKES:
            self._waiting.append(task)
            return
        reason = f"the process that reads it died {STRIKES} times over it (exit code {exitcode}); read it by itself"
        self._answer(task.number, [InputError(reason, task.raw.place)])


def context(method: str | None = None) -> SpawnContext | ForkServerContext:
    """How processes are started: from a server that has loaded spaCy once, where the system knows that."""
    method = method or ("forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn")
    chosen = multiprocessing.get_context(method)
    if method == "forkserver":
        chosen.set_forkserver_preload(PRELOADED)
    return chosen  # type: ignore[return-value]
