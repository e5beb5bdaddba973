"""Processes that read parts, one after another: what takes time to load is loaded once, and kept for a while.

They are no children of multiprocessing, for Dask's workers may have none, and the run of one machine needs some; and
whatever a document does to its reader, the Dask worker lives. This side only starts them and waits.
"""

from __future__ import annotations

import contextlib
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
from typing import TYPE_CHECKING, Final

from extract.run.cluster.order import REPORT, PartError, Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.run.cluster.order import Order

COMMAND: Final = ("-P", "-m", "extract.run.cluster.part")  # -P: a folder "extract" where the worker was started is none
TICK: Final = 0.1  # seconds until it is looked whether the part is done, and still wanted

_idle: list[Reader] = []  # those that wait for an order; they leave by themselves when none comes
_lock = threading.Lock()


class Reader:
    """A process that takes orders from its standard input, and ends with it."""

    def __init__(self) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        self._process = subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, *COMMAND],
            stdin=subprocess.PIPE,
            stdout=self._said,
            stderr=self._said,
            start_new_session=True,  # Ctrl-C at a terminal is for the run to understand
        )

    def take(self, order: Order, scratch: Path) -> None:
        """Take an order, if the process is still there; else it is soon told that it ended."""
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        with contextlib.suppress(OSError):
            self._process.stdin.write(pickle.dumps((order, scratch)))
            self._process.stdin.flush()

    def ended(self, seconds: float) -> bool:
        """Whether the process ends within these seconds."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        with contextlib.suppress(OSError):  # what it did not hear needs not be said
            self._process.communicate()
        self._said.close()

    def last_words(self) -> str | None:
        """Why it has ended; None if that was for want of orders."""
        code = self._process.returncode
        if code == 0:
            return None
        self._said.seek(0)
        said = self._said.read().decode(errors="replace").strip().splitlines()
        end = f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        return f"the process that reads it ended ({end})" + (f": {said[-1]}" if said else "; is there memory enough?")


def report_of(order: Order, scratch: Path, wanted: Callable[[], bool]) -> Report:
    """Have a part read. Raises `PartError` where it was not, or is not wanted any more."""
    told = None
    while told is None:
        with _lock:
            reader = _idle.pop() if _idle else Reader()
        try:
            told = _told(reader, order, scratch, wanted)
        finally:
            if (scratch / REPORT).exists():
                with _lock:
                    _idle.append(reader)
            else:
                reader.end()
    if not isinstance(told, Report):
        raise PartError(told)
    return told


def _told(reader: Reader, order: Order, scratch: Path, wanted: Callable[[], bool]) -> Report | str | None:
    """What a reader tells: its report, or why there is none; None if it had left already."""
    report = scratch / REPORT
    reader.take(order, scratch)
    while not report.exists():
        if reader.ended(TICK) and not report.exists():
            return reader.last_words()
        if not wanted():
            return "no longer wanted"
    told: Report | str = pickle.loads(report.read_bytes())  # noqa: S301 - our own
    return told
