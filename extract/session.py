"""What the commands `extract` and `explain` do beyond a run: tables and explanations for people."""

from __future__ import annotations

import contextlib
import itertools
import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.console import Console

from extract import read
from extract.errors import InputError, OptionError
from extract.run.archive import layout_of, run

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from extract.run.archive import Job
    from extract.run.cluster.run import Cluster
    from extract.run.journal import Books

LONGEST_PATH: Final = 1000
MOST_SHOWN: Final = 500  # records that a table shows: a screen is no place for an archive


def extract(job: Job, *, table: bool, cluster: Cluster | None = None) -> int:
    """Do a job, and print a table of its records if that is wanted; the number of inputs that could not be read.

    With a `cluster`, other machines do it.
    """
    do: Callable[[Job], Books] = run
    if cluster is not None:
        from extract.run.cluster.run import run as run_there  # noqa: PLC0415

        do = partial(run_there, cluster=cluster)
    if not table:
        return do(job).errors
    if cluster is not None and cluster.url:
        message = f"--table: {cluster.url} is no folder of this machine; leave --table out"
        raise OptionError(message)
    from extract.write import table as tables  # noqa: PLC0415 - only where it is asked for

    first: list[bytes] = []

    def keep(lines: bytes) -> None:
        first.extend(lines.splitlines()[: MOST_SHOWN - len(first)])

    books = do(replace(job, shown=keep) if job.out is None else job)
    if job.out is not None:
        with layout_of(job.out, job.formats)[0].records.open("rb") as lines:
            first.extend(itertools.islice(lines, MOST_SHOWN))
    console = Console(highlight=False)
    tables.show((json.loads(line) for line in first), console)
    if books.records.total() > MOST_SHOWN:
        console.print(f"… the first {MOST_SHOWN:,} of {books.records.total():,} records")
    return books.errors


def explain(text: str, *, date: dt.date | None, lang: str, packs: Path | None) -> int:
    """Explain a text, or the documents of a path; the number of inputs that could not be read."""
    from extract.document import Document  # noqa: PLC0415
    from extract.explain import explain as explained  # noqa: PLC0415 - it loads spaCy
    from extract.extractor import Extractor  # noqa: PLC0415
    from extract.write import explanation  # noqa: PLC0415

    asked = text != "-" and not _is_path(text)
    documents = iter([Document("text", text, date)]) if asked else read.documents([text])
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    unreadable = 0
    extractor = Extractor(lang, packs)
    for found in documents:
        if isinstance(found, InputError):
            unreadable += 1
            errors.print(f"newsfigures: {found}", markup=False)
        else:
            document = replace(found, date=found.date or date)
            told, sentences = explained(document, extractor)
            explanation.show(told, sentences, Console(highlight=False, soft_wrap=True), document)
    return unreadable


def _is_path(text: str) -> bool:
    """Whether the argument is a path: it exists, or looks like a file that newsfigures would read."""
    if len(text) > LONGEST_PATH or "\n" in text:
        return False
    with contextlib.suppress(OSError, ValueError):
        if Path(text).exists():
            return True
    return " " not in text and text.lower().endswith(read.ENDINGS)
