"""What the command `verify` does: claims and sources read, verdicts written, problems told."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from rich.console import Console

from extract import read
from extract.errors import InputError, OptionError, OutputError
from extract.extractor import Extractor
from extract.failing import failing
from extract.verify.reading import claims_in
from extract.verify.result import NOT_BORNE_OUT, VERDICTS
from extract.verify.verifier import Verifier
from extract.write import verdicts
from extract.write.jsonl import line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from extract.document import Document
    from extract.verify.result import Result


class Session:
    """One run of the command. `errors` counts sources that could not be read."""

    def __init__(self, sources: Iterable[str], day: dt.date | None, lang: str, packs: Path | None) -> None:
        self.paths, self.day = list(sources), day
        self.errors = 0
        self.told = Console(stderr=True, highlight=False, soft_wrap=True)
        self.extractor = Extractor(lang, packs)

    def results(self, path: str, leave_out: Iterable[Path] = ()) -> Iterator[Result]:
        """The verdicts on the claims of a file, in their order; files that are left out are no sources."""
        claims = list(claims_in(path))
        verifier = Verifier(self._documents(leave_out), claims, self.extractor)
        if not verifier.sources.number:
            message = (
                f"no source could be read; name the texts that the claims are about, of these formats: {read.READABLE}"
            )
            raise InputError(message, ", ".join(self.paths))
        return map(verifier.judge, claims)

    def _documents(self, leave_out: Iterable[Path]) -> Iterator[Document]:
        for raw in read.Reading(self.paths, leave_out=leave_out):
            yield from self._sound([raw] if isinstance(raw, InputError) else read.parse(raw, read.Options()))

    def _sound(self, documents: Iterable[Document | InputError]) -> Iterator[Document]:
        """Those that could be read; the others are told."""
        for found in documents:
            if isinstance(found, InputError):
                self.errors += 1
                self.told.print(f"newsfigures: {found}", markup=False)
            else:
                yield replace(found, date=found.date or self.day)

    def run(self, path: str, out: str | None, fail_on: str | None, *, table: bool | None) -> bool:
        """Judge the claims of a file and write the results; whether all is well."""
        fails = failing(fail_on or ",".join(NOT_BORNE_OUT), VERDICTS)
        if out is not None and any(os.path.realpath(out) == os.path.realpath(given) for given in (path, *self.paths)):
            message = f"{out} would be written over; name another file with --out"
            raise OptionError(message)
        results: list[Result] = []
        found = self.results(path, [Path(name) for name in (path, out) if name is not None and name != "-"])
        with ExitStack() as open_files:
            stream = _stream(out, open_files)
            for result in found:
                results.append(result)
                if result.verdict == "unreadable":
                    self.told.print(f"newsfigures: {result.place}: {result.says}", markup=False)
                if out is not None or not (sys.stdout.isatty() if table is None else table):
                    stream.write(line(verdicts.as_json(result)))
        if table or (table is None and out is None and sys.stdout.isatty()):
            verdicts.show(results, Console(highlight=False))
        self.told.print(verdicts.summary(results))
        return not self.errors and not any(result.verdict in fails for result in results)


def _stream(out: str | None, open_files: ExitStack) -> IO[bytes]:
    if out is None:
        return sys.stdout.buffer
    try:
        Path(out).parent.mkdir(parents=True, exist_ok=True)
        return open_files.enter_context(Path(out).open("wb"))
    except OSError as error:
        message = f"{out}: cannot be written ({(error.strerror or str(error)).lower()}); name another file with --out"
        raise OutputError(message) from None
