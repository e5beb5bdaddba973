"""A worker for the tests of runs: real, but for documents that kill it, hang it or eat its memory."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from extract.run import worker

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from extract.read.raw import Raw


class Poisoned(worker.Desk):
    """A desk at which some documents are deadly: their first word tells how."""

    def answer(self, raw: Raw) -> worker.Answer:
        """What a raw document gives, if it lets this process live."""
        word = raw.data.split(maxsplit=1)[0]
        if word == b"KILL":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == b"EXIT":
            os._exit(3)
        if word == b"HANG":
            time.sleep(600)
        if word == b"EAT":
            return [bytearray(10**12)]  # type: ignore[list-item]
        return super().answer(raw)


def serve(connection: Connection, lifeline: Connection, settings: worker.Settings) -> None:
    """A worker that can be poisoned."""
    worker.Desk = Poisoned  # type: ignore[misc]
    worker.serve(connection, lifeline, settings)


def stillborn(_connection: Connection, _lifeline: Connection, _settings: worker.Settings) -> None:
    """A worker that dies before it has begun."""
    os._exit(7)
