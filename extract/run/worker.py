"""A worker: a process that takes raw documents and gives back finished bytes, one answer for each."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections import Counter
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal

from extract.errors import InputError, NewsfiguresError
from extract.read.raw import MEGABYTE, Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from extract.document import Document
    from extract.extractor import Extractor
    from extract.read.raw import Raw

READY: Final = "ready"
Makes = Literal["records", "checks"]
# What is loaded at first use is loaded with this, before a document's time is taken.
WARMING: Final = (
    "Karsu, March 3, 2021 - 49 of the 88 dams had cost 110 million yuan by April 8, up 14.2%, ranking third."
)
# What stands in a document's line in this order; what is not known is left out.
PARTICULARS: Final = ("title", "url", "source")


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides the results of a run: records, or checks, with `derived` values or not.

    `memory` limits what one document may need, in bytes, 0: no limit.
    """

    lang: str = "en"
    packs: Path | None = None
    date: dt.date | None = None
    options: Options = field(default_factory=Options)
    memory: int = 2000 * MEGABYTE
    texts: bool = False
    dedup: bool = False
    makes: Makes = "records"
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """A document that was read: its line of documents.jsonl to be, and its results as JSON Lines.

    `kinds` counts them: records by their type, checks by their verdict.
    """

    row: dict[str, Any]
    lines: bytes
    kinds: dict[str, int]
    signature: bytes = b""


Answer = list[Done | InputError]


class Desk:
    """Where documents are read: the rules, loaded once."""

    def __init__(self, settings: Settings) -> None:
        from extract.document import Document  # noqa: PLC0415
        from extract.extractor import Extractor  # noqa: PLC0415 - it loads spaCy, which only workers need

        self.settings = settings
        extractor = Extractor(settings.lang, settings.packs)
        self._results = (
            _checks(extractor, derived=settings.derived) if settings.makes == "checks" else _records(extractor)
        )
        self._done(Document("", WARMING))

    def answer(self, raw: Raw) -> Answer:
        """All that a raw document gives."""
        from extract.read import parse  # noqa: PLC0415 - after the fork server has loaded it

        return [
            found if isinstance(found, InputError) else self._done(found) for found in parse(raw, self.settings.options)
        ]

    def _done(self, document: Document) -> Done:
        from extract.dates import document_date  # noqa: PLC0415 - it loads spaCy

        text = document.text
        dated = document_date(text, document.date or self.settings.date)
        lines, kinds = self._results(replace(document, date=dated.date))
        row: dict[str, Any] = {
            "doc_id": document.id, "place": document.place, "format": document.format, "encoding": document.encoding,
            "sha256": sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), "characters": len(text),
            "date": dated.date.isoformat() if dated.date else None, "date_how": dated.how,
            "title": document.title, "url": document.url, "source": document.source,
            "pages": document.pages or None, "notes": document.notes or None, self.settings.makes: kinds.total(),
            "text": text if self.settings.texts else None,
        }  # fmt: skip
        kept = {name: value for name, value in row.items() if value is not None}
        return Done(kept, lines, dict(kinds), self._signature(text))

    def _signature(self, text: str) -> bytes:
        if not self.settings.dedup:
            return b""
        from extract.run.signature import signature  # noqa: PLC0415 - only where it is asked for

        return signature(text)


def _records(extractor: Extractor) -> Callable[[Document], tuple[bytes, Counter[str]]]:
    from extract.records import as_json  # noqa: PLC0415 - after the extractor has loaded it
    from extract.write import jsonl  # noqa: PLC0415

    def records(document: Document) -> tuple[bytes, Counter[str]]:
        found = extractor.records(document)
        return jsonl.lines(map(as_json, found)), Counter(record.type for record in found)

    return records


def _checks(extractor: Extractor, *, derived: bool) -> Callable[[Document], tuple[bytes, Counter[str]]]:
    from extract.checks.check import as_json  # noqa: PLC0415 - only where it is asked for
    from extract.checks.checker import Checker  # noqa: PLC0415
    from extract.checks.derivation import derivations  # noqa: PLC0415
    from extract.write import jsonl  # noqa: PLC0415

    checker = Checker(extractor)

    def checks(document: Document) -> tuple[bytes, Counter[str]]:
        reading = checker.read(document)
        found = checker.of(reading)
        more = derivations(reading) if derived else ()
        return jsonl.lines(map(as_json, (*found, *more))), Counter(check.verdict for check in found)

    return checks


def serve(connection: Connection, lifeline: Connection, settings: Settings) -> None:
    """Answer batches of raw documents until the run has no more; leave when the run is gone, or memory was short."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run decides what an interrupt means
    threading.Thread(target=_leave_with, args=(lifeline,), daemon=True).start()
    try:
        desk = Desk(settings)
    except NewsfiguresError as error:
        connection.send(error)
        return
    _limit_memory(settings.memory)
    connection.send(READY)
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            for raw in connection.recv():
                try:
                    connection.send(desk.answer(raw))
                except MemoryError:
                    limit = f"{settings.memory / MEGABYTE:g} MB"
                    reason = f"needs more memory than {limit}; raise --memory-limit to read it"
                    connection.send([InputError(reason, raw.place)])
                    return  # what a broken-off allocation left behind is not built upon


def _leave_with(lifeline: Connection) -> None:
    """End this process at once when the run's end of the line is gone, even by a kill."""
    with contextlib.suppress(EOFError, OSError):
        lifeline.recv_bytes()
    os._exit(1)


def _limit_memory(most: int) -> None:
    """Let this process need `most` bytes beyond what it has now, where the system can see to that."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows

        with open("/proc/self/statm", encoding="ascii") as pages:  # noqa: PTH123 - no path of a user's
            now = int(pages.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if most:  # a limit that was set before, by a batch system say, may not be raised
        allowed = now + most if hard == resource.RLIM_INFINITY else min(now + most, hard)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
