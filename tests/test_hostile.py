"""Thousands of hostile inputs through the command: no traceback, and the books balance for each of them.

Other inputs: `HOSTILE_SEED=5 pytest tests/test_hostile.py`; more of them: `HOSTILE_COUNT=20000`.
"""

from __future__ import annotations

import collections
import contextlib
import csv
import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from extract.errors import InputError
from extract.read import Reading
from tests.conftest import ROOT
from tests.hostile_files import MEGABYTE, Input, inputs

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = int(os.environ.get("HOSTILE_SEED", "20261122"))
COUNT = int(os.environ.get("HOSTILE_COUNT", "2000"))
ENV = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "140", "NO_COLOR": "1"}
# What Python and its libraries say and a user should not read.
INTERNAL = re.compile(r"Traceback|\b[A-Z]\w*(?:Error|Exception|Warning)\b|\bobject at 0x|<class |NoneType|\bcodec\b")
LOST = re.compile(r"died \d+ times|not read within|more memory than")
TABLES = [f"--format={name}" for name in ("csv", "sqlite", "parquet", "duckdb")]
NAMED, PIPED = 10, 200  # one input in so many is asked for by name; goes through standard input

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")  # warcio's writer leaves some open


@dataclass
class Given:
    """An input as it was put down, and what the run told of it."""

    number: int
    input: Input
    path: Path
    documents: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, str]] = field(default_factory=list)

    def told(self, what: str) -> str:
        """A failure of this input, with the way to see it again."""
        shown = f"{len(self.documents)} documents, errors: {[one['reason'] for one in self.errors[:3]]}"
        again = f"newsfigures extract {str(self.path)!r}   (input {self.number} of HOSTILE_SEED={SEED})"
        return f"{self.input.how}: {what}; it gave {shown}\n    {again}"


def command(arguments: Sequence[str | Path], folder: Path, stdin: bytes | None = None) -> tuple[int, str]:
    """Run the command; its exit code and what it said. It must say nothing else than what it means to say."""
    done = subprocess.run(
        [sys.executable, "-m", "extract", "extract", *arguments, "-o", "out", "--texts", "--jobs", "2"],
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        cwd=folder,
        env=ENV,
        timeout=900,
        check=False,
    )
    said = done.stderr.decode()
    assert done.stdout == b"", "with --out nothing goes to standard output"
    assert done.returncode in (0, 1), f"exit code {done.returncode}: {said[-2000:]}"
    assert not re.search("Traceback|Warning:|Exception ignored", said), f"this is not for users: {said}"
    return done.returncode, said


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line]


def check_files(out: Path) -> dict[str, Any]:
    """The books of one run: files and manifest agree, and each record stands where it says. The manifest."""
    documents, records, errors = (lines(out / f"{name}.jsonl") for name in ("documents", "records", "errors"))
    manifest: dict[str, Any] = json.loads((out / "run.json").read_text(encoding="utf-8"))
    counts = manifest["counts"]
    assert counts["documents"] == len(documents)
    assert counts["errors"] == len(errors)
    assert counts["documents_in"] == len(documents) + len(errors)
    assert counts["records"] == len(records)
    assert counts["records_by_type"] == dict(collections.Counter(record["type"] for record in records))
    assert sum(counts["document_dates"].values()) == len(documents)
    assert counts["noted"] == sum(len(row.get("notes", ())) for row in documents)
    for output in manifest["outputs"]:
        digest = hashlib.sha256((out / output["file"]).read_bytes()).hexdigest()
        assert output.get("sha256", digest) == digest  # a DuckDB file differs each time
    assert not (out / "run.journal").exists(), "the run has ended"
    left = iter(records)
    for row in documents:
        text = row["text"]
        where = f"{row['place']}: "
        assert len(text) == row["characters"], where
        assert hashlib.sha256(text.encode()).hexdigest() == row["sha256"], where
        for _ in range(row["records"]):
            record = next(left)
            assert record["doc_id"] == row["doc_id"], where
            assert text[record["start"] : record["end"]] == record["text"], f"{where}{record}"
            sentence = record["sentence"]
            whole, shown = text[sentence["start"] : sentence["end"]], sentence["text"]
            assert whole == shown or ("…" in shown and shown.strip("…") in whole), (
                f"{where}{record}"
            )  # a long one is cut
    assert next(left, None) is None, "a record of no document"
    return manifest


def check_tables(out: Path, manifest: dict[str, Any]) -> None:
    """Each table has a row for each record."""
    csv.field_size_limit(100 * MEGABYTE)
    with (out / "records.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = [sum(1 for _ in csv.DictReader(stream))]
    with contextlib.closing(sqlite3.connect(out / "records.sqlite")) as lite:
        rows += lite.execute("SELECT count(*) FROM records").fetchone()
    with duckdb.connect(out / "records.duckdb", read_only=True) as database:
        rows += database.execute("SELECT count(*) FROM records").fetchall()[0]
        rows += database.execute(f"SELECT count(*) FROM '{out}/records.parquet'").fetchall()[0]  # noqa: S608
    assert rows == [manifest["counts"]["records"]] * 4, "rows of CSV, SQLite, DuckDB, Parquet"


def put(given: Sequence[Given], out: Path, begin: str) -> None:
    """Put each line of a run to the input that it tells of, by its place."""
    by_number = {one.number: one for one in given}
    for name in ("documents", "errors"):
        for row in lines(out / f"{name}.jsonl"):
            found = re.match(rf"{re.escape(begin)}n(\d+)/", row["place"])
            assert found, f"a place that is no input's: {row}"
            getattr(by_number[int(found[1])], name).append(row)


def faults(one: Given, passed_over: collections.Counter[str], *, asked: bool) -> list[str]:
    """What is wrong with what a run told of an input; what was passed over is taken off the run's count."""
    documents, errors, wanted = len(one.documents), len(one.errors), one.input
    alone = Reading([one.path if asked else one.path.parent])
    parts = [part for part in alone if not (isinstance(part, InputError) and Path(part.place) == one.path.parent)]
    passed_over.subtract(alone.walk.passed_over)
    found = []
    if documents + errors < len(parts):
        found.append(one.told(f"{len(parts)} parts were read, fewer were accounted for"))
    if not documents + errors + alone.walk.passed_over.total():
        found.append(one.told("it vanished: no document, no error, not passed over"))
    if asked and not documents + errors and one.path.suffix not in (".zip", ".tar", ".gz", ".zst"):
        found.append(one.told("asked for by name, it gave nothing"))
    if wanted.documents is not None and documents != wanted.documents:
        found.append(one.told(f"{wanted.documents} documents expected"))
    if wanted.errors is not None and errors != wanted.errors:
        found.append(one.told(f"{wanted.errors} errors expected"))
    if wanted.passed_over and not asked and (documents or errors):
        found.append(one.told("to be passed over"))
    for error in one.errors:
        if INTERNAL.search(error["reason"]) or not error["place"] or "; " not in error["reason"]:
            found.append(one.told(f"a reason has to be in a user's words, with a remedy: {error}"))
        if LOST.search(error["reason"]):
            found.append(one.told("it cost a worker"))
    return found


def run_all(count: int, folder: Path) -> list[str]:
    """All that is wrong, over a folder of inputs, some asked for by name, some piped in."""
    given = [
        Given(
            number,
            one,
            folder
            / ("named" if number % NAMED == 0 and isinstance(one.data, bytes) else "folder")
            / f"n{number}"
            / one.name,
        )
        for number, one in enumerate(inputs(SEED, count, folder))
    ]
    for one in given:
        one.input.make(one.path.parent)
    found: list[str] = []
    for kind in ("folder", "named"):
        asked = kind == "named"
        part = [one for one in given if one.path.parent.parent.name == kind]
        paths = [str(one.path.relative_to(folder)) for one in part] if asked else [kind]
        (folder / f"run-{kind}").mkdir()
        work = folder / f"run-{kind}"
        command([*TABLES, *(f"../{path}" for path in paths)], work)
        manifest = check_files(work / "out")
        check_tables(work / "out", manifest)
        put(part, work / "out", f"../{kind}/")
        passed_over = collections.Counter(manifest["counts"]["passed_over"])
        for one in part:
            found += faults(one, passed_over, asked=asked)
        if any(passed_over.values()):
            found.append(
                f"{kind}: passed over, but by no input: {+passed_over}; by an input, but not told: {-passed_over}"
            )
    for one in given[::PIPED]:
        if isinstance(one.input.data, bytes):
            work = folder / f"run-{one.number}"
            work.mkdir()
            command(["-"], work, one.input.data)
            check_files(work / "out")
            if not lines(work / "out/documents.jsonl") + lines(work / "out/errors.jsonl"):
                found.append(one.told("through standard input, it gave nothing"))
    return found


@pytest.mark.slow
def test_a_hundred_hostile_inputs(tmp_path: Path) -> None:
    found = run_all(100, tmp_path)
    assert not found, "\n".join([f"{len(found)} faults", *found])


@pytest.mark.slow
def test_thousands_of_hostile_inputs(tmp_path: Path) -> None:
    found = run_all(COUNT, tmp_path)
    assert not found, "\n".join([f"{len(found)} faults", *found])
