"""Runs: the order of the input, the books, what stops a document and what does not stop a run."""

from __future__ import annotations

import io
import itertools
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from extract.errors import InputError, NewsfiguresError
from extract.read.raw import MEGABYTE, Raw
from extract.run import archive as runs
from extract.run import pool as pools
from extract.run.journal import Books, Journal, Layout
from extract.run.pool import Pool
from extract.run.telling import Logged, Pace, Spoken
from extract.run.worker import Settings
from extract.write.columns import RUN
from tests import poison
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

ENV = {**os.environ, "PYTHONPATH": str(ROOT)}


def raws(*texts: str) -> list[Raw]:
    return [Raw("text", f"{n}.txt", str(n), text.encode()) for n, text in enumerate(texts)]


def told(pool: Pool, texts: list[str]) -> list[str]:
    """For each text its first value, or the reason why it has none."""
    done = [each for answer in pool.answers(iter(raws(*texts))) for each in answer or ()]
    return [each.reason if isinstance(each, InputError) else json.loads(each.lines)["value"] for each in done]


@pytest.fixture
def poisonous(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "serve", poison.serve)


@pytest.mark.parametrize("jobs", [1, 3])
def test_answers_come_in_the_order_of_the_input(jobs: int) -> None:
    """The long documents first, so that later ones are done before them."""
    texts = [f"It hired {n} welders. " + "Nobody said why. " * (4000 if n % 10 == 0 else 1) for n in range(10, 110)]
    assert told(Pool(Settings(), jobs), texts) == list(range(10, 110))


@pytest.mark.usefixtures("poisonous")
@pytest.mark.slow
def test_a_poison_document_is_passed_over_and_all_others_are_read() -> None:
    good = [f"It hired {n} welders." for n in range(10, 40)]
    texts = [*good[:5], "KILL it", *good[5:10], "HANG it", *good[10:15], "EAT it", *good[15:20], "EXIT it", *good[20:]]
    found = told(Pool(Settings(memory=500 * MEGABYTE), jobs=2, timeout=3), texts)
    reasons = [reason for reason in found if isinstance(reason, str)]
    assert [value for value in found if not isinstance(value, str)] == list(range(10, 40))
    assert [found.index(reason) for reason in reasons] == [5, 11, 17, 23]
    for reason, said in zip(
        reasons, ("died 4 times over it", "within 3 s", "more memory than 500 MB", "exit code 3"), strict=True
    ):
        assert said in reason


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
@pytest.mark.slow
def test_processes_may_be_started_either_way(method: str) -> None:
    assert told(Pool(Settings(), 1, method=method), ["It hired 40 welders."]) == [40]


def test_workers_that_never_start_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "serve", poison.stillborn)
    with pytest.raises(NewsfiguresError, match="die as they start"):
        told(Pool(Settings(), 1), ["It hired 40 welders."])


def test_the_input_is_not_read_far_ahead() -> None:
    """An endless input: if it were read ahead without bound, this would never end."""
    endless = (Raw("text", str(n), str(n), b"It hired 40 welders.") for n in itertools.count())
    taken = 0
    answers = Pool(Settings(), 1).answers(endless)
    for answer in answers:
        taken += answer is not None
        if taken == 200:
            break
    answers.close()
    assert next(endless).name < str(200 + pools.HELD + pools.BATCH + 2)


@pytest.mark.usefixtures("poisonous")
@pytest.mark.slow
def test_large_documents_are_read_no_further_ahead_than_they_may_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is more than may be held at once, whatever becomes of it: so they are read one by one, and all of them."""
    monkeypatch.setattr(pools, "HELD_BYTES", 100)
    texts = [f"It hired {n} welders. " + "Nobody said why. " * 10 for n in range(10, 14)]
    texts[1:1] = ["KILL it. " + "x" * 200]
    ahead: list[int] = []
    taken = 0

    def read() -> Iterator[Raw]:
        for number, raw in enumerate(raws(*texts)):
            ahead.append(number - taken)
            yield raw

    for answer in Pool(Settings(), 2).answers(read()):
        taken += answer is not None
    assert taken == len(texts)
    assert max(ahead) <= 2


# What is told on the way.


@pytest.mark.slow
def test_progress_tells_what_is_done_not_what_is_read(monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    told: list[tuple[int, int]] = []

    class Noted(Logged):
        def progress(self, books: Books, position: int) -> None:
            told.append((books.items, position))

    monkeypatch.setattr(runs, "teller_of", lambda _job: Noted())
    size = archive.stat().st_size
    runs.run(runs.Job([str(archive)] * 10, shown=lambda _: None))
    assert told[-1] == (600, 10 * size)
    assert all(position <= (items // 60 + 1) * size for items, position in told), "the bar is ahead of the run"


def test_the_pace_of_a_run_that_goes_on_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([100.0, 110.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    pace = Pace(1_000_000)
    assert pace.documents_a_second(Books(documents=1_000_050)) == pytest.approx(5)


def test_the_time_left_is_shown_in_a_narrow_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", shown := io.StringIO())
    for name, value in {"COLUMNS": "80", "TTY_COMPATIBLE": "1", "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    clock = itertools.count(1000.0, 0.25)
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    teller = Spoken(all_errors=False)
    with teller.running(10_000, Books()):
        for items in range(1, 200):
            books = Books(items, 1_000_000 + items, 100, records=Counter({"count": 20_000_000}))
            teller.progress(books, items * 10)
            time.sleep(0.005)
    last = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", shown.getvalue()).split("\r")[-3]
    assert re.search(r"1,000,1\d\d documents, 20,000,000 records, .* \d:\d\d:\d\d \d:\d\d:\d\d\s*$", last), last


@pytest.mark.slow
def test_many_notes_hide_no_error_and_many_errors_are_summed_up(run: Run, tmp_path: Path) -> None:
    rows = [{"text": f"It hired {n} welders.", "date": "soon"} for n in range(10, 40)]
    rows += [{"id": str(n)} for n in range(30)] + [{"id": "last", "text": None}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    said = run("extract", "a.jsonl", "-o", "out").stderr.splitlines()
    assert sum("settles no day" in line for line in said) == 20
    assert sum("no text under" in line for line in said) == 21, "twenty, and their sum"
    assert "newsfigures: … more of what could not be read is in errors.jsonl only" in said
    summed = [line for line in said if line.startswith("  ")]
    assert [line.split(":")[0] for line in summed] == ["  30 times", "  1 time"]


def test_a_journal_is_written_whole_though_the_system_takes_it_in_parts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write = os.write
    layout = Layout(tmp_path / "out", tmp_path / "out/records.jsonl")
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", lambda handle, data: write(handle, data[:5]))
        with Journal(layout, {"lang": "en"}, resume=False) as journal:
            for items in range(1, 4):
                journal.append("records", b"a line of records\n")
                journal.books.items = items
                journal.checkpoint(f"digest {items}")
    with layout.journal.open("ab") as stream:
        stream.write(b'{"sizes"')
    with Journal(layout, {"lang": "en"}, resume=True) as journal:
        assert (journal.books.items, journal.digest) == (3, "digest 3")


# Whole runs, as users start them.


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Sixty documents, of which some cannot be read."""
    lines = [
        json.dumps({"id": f"d{n}", "text": f"In 2021 it hired {n} welders. " * (1 + n % 7), "date": "2021-05-02"})
        for n in range(10, 70)
    ]
    lines[20] = '{"id": "broken", "text": '
    lines[40] = '{"id": "none"}'
    path = tmp_path / "archive.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_books_balance(run: Run, archive: Path, tmp_path: Path) -> None:
    done = run("extract", archive, "-o", "out")
    out = tmp_path / "out"
    documents, records = lines(out / "documents.jsonl"), lines(out / "records.jsonl")
    errors, manifest = lines(out / "errors.jsonl"), json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert done.returncode == 1
    assert "2 could not be read; all else was" in done.stderr
    assert sorted(path.name for path in out.iterdir()) == [
        "documents.jsonl",
        "errors.jsonl",
        "records.jsonl",
        "run.json",
    ]
    assert (len(documents), len(errors)) == (58, 2)
    assert [error["place"] for error in errors] == [f"{archive}, line 21", f"{archive}, line 41"]
    assert sum(document["records"] for document in documents) == len(records)
    assert [d["doc_id"] for d in documents for _ in range(d["records"])] == [record["doc_id"] for record in records]
    counts = manifest["counts"]
    assert (counts["documents_in"], counts["documents"], counts["errors"], counts["records"]) == (
        60,
        58,
        2,
        len(records),
    )
    assert manifest["inputs"][0]["files"] == 1
    assert list(manifest) == [column.name for column in RUN], "the codebook tells other keys: mend columns.py"
    assert {output["file"] for output in manifest["outputs"]} == {"records.jsonl", "documents.jsonl", "errors.jsonl"}


@pytest.mark.slow
def test_the_same_bytes_whatever_the_number_of_jobs_and_where_from(run: Run, archive: Path, tmp_path: Path) -> None:
    for jobs, out in (("1", "one"), ("3", "three")):
        run("extract", archive, "-o", out, "--jobs", jobs)
    assert files(tmp_path / "one") == files(tmp_path / "three")
    to_pipe = run("extract", archive).stdout
    assert to_pipe.encode() == (tmp_path / "one/records.jsonl").read_bytes()


@pytest.mark.slow
def test_a_file_as_output_has_the_rest_of_the_run_beside_it(run: Run, archive: Path, tmp_path: Path) -> None:
    run("extract", archive, "-o", "new/figures.jsonl")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["figures.jsonl", "figures.jsonl.run"]
    assert sorted(files(tmp_path / "new/figures.jsonl.run")) == ["documents.jsonl", "errors.jsonl", "run.json"]


@pytest.mark.slow
def test_runs_in_the_folder_that_is_read_are_not_read(run: Run, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    archive.rename(tmp_path / "texts/archive.jsonl")
    first = run("extract", "texts", "-o", "texts/first")
    second = run("extract", "texts", "-o", "texts/second.jsonl")
    third = run("extract", "texts", "-o", "third")
    for done in (first, second, third):
        assert "58 documents, " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["-o", "archive.jsonl"], 1, "archive.jsonl: this file is to be read; choose another --out"),
        (["-o", "out.docx"], 2, "no format has the ending .docx; use one of .jsonl"),
        (["-o", "out", "--format", "xls"], 2, "no format 'xls'; there are: jsonl"),
        (["-o", "archive.jsonl/out"], 1, "cannot be written: not a directory; choose another --out"),
        (["--format", "csv", "--dedup"], 2, "--format, --dedup: files are needed for that; name a folder or a file"),
        (["--overwrite"], 2, "--overwrite: files are needed for that; name a folder or a file"),
    ],
)
@pytest.mark.slow
def test_where_nothing_can_be_written_is_told_in_one_line(
    arguments: list[str], code: int, said: str, run: Run, archive: Path
) -> None:
    before = archive.read_bytes()
    done = run("extract", archive, *arguments)
    assert (done.returncode, len(done.stderr.splitlines())) == (code, 1)
    assert said in done.stderr
    assert archive.read_bytes() == before


@pytest.mark.slow
def test_a_full_disk_is_told_and_the_run_goes_on_when_there_is_room(run: Run, archive: Path, tmp_path: Path) -> None:
    """No file may be larger than 9 kB here, which writing meets as it meets a full disk: with half a line written."""
    run("extract", archive, "-o", "whole")

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))

    command = [sys.executable, "-m", "extract", "extract", str(archive), "-o", "out"]
    full = subprocess.run(command, cwd=tmp_path, env=ENV, capture_output=True, text=True, preexec_fn=small, check=False)
    assert full.returncode == 1
    assert "cannot be written: file too large; make room and go on with --resume" in full.stderr
    assert "Traceback" not in full.stderr
    assert "an unfinished run lies there" in run("extract", archive, "-o", "out").stderr
    run("extract", archive, "-o", "out", "--resume")
    assert files(tmp_path / "out") == files(tmp_path / "whole")


@pytest.mark.slow
def test_going_on_wants_the_same_options_and_the_same_input(run: Run, archive: Path, tmp_path: Path) -> None:
    many = [archive] * 30
    kill_at_first_checkpoint(many, tmp_path)
    other = run("extract", *many, "-o", "out", "--resume", "--date", "2020-01-01")
    assert "was begun with another date; give the same options" in other.stderr
    archive.write_text(archive.read_text(encoding="utf-8").replace("d10", "e10"), encoding="utf-8")
    changed = run("extract", *many, "-o", "out", "--resume")
    assert "the input has changed since the run was begun" in changed.stderr
    archive.write_text("", encoding="utf-8")
    emptied = run("extract", *many, "-o", "out", "--resume")
    assert "the input has changed since the run was begun" in emptied.stderr
    assert (other.returncode, changed.returncode, emptied.returncode) == (1, 1, 1)


@pytest.mark.slow
def test_results_of_other_input_are_not_replaced_unasked(run: Run, archive: Path, tmp_path: Path) -> None:
    """A night's work may lie there; but the same input may be read again, with other options."""
    (tmp_path / "other.txt").write_text("It hired 40 welders.", encoding="utf-8")
    run("extract", archive, "-o", "out")
    before = files(tmp_path / "out")
    refused = run("extract", "other.txt", "-o", "out")
    assert (refused.returncode, files(tmp_path / "out")) == (1, before)
    assert "results of another run lie there" in refused.stderr
    assert run("extract", archive, "-o", "out", "--date", "2020-01-01").returncode == 1  # two lines cannot be read
    assert run("extract", "other.txt", "-o", "out", "--overwrite").returncode == 0
    assert len(lines(tmp_path / "out/records.jsonl")) == 1


@pytest.mark.slow
def test_an_unfinished_run_can_be_given_up(run: Run, archive: Path, tmp_path: Path) -> None:
    run("extract", archive, "-o", "whole")
    kill_at_first_checkpoint([archive] * 30, tmp_path)
    run("extract", archive, "-o", "out", "--overwrite")
    assert files(tmp_path / "out") == files(tmp_path / "whole")


@pytest.mark.slow
def test_two_runs_cannot_write_to_one_place(run: Run, archive: Path, tmp_path: Path) -> None:
    with start([archive] * 30, tmp_path) as first:
        wait_for(tmp_path / "out/run.journal")
        assert "another run is writing there" in run("extract", archive, "-o", "out", "--resume").stderr
        first.kill()


@pytest.mark.slow
def test_an_interrupt_puts_down_what_is_done(run: Run, archive: Path, tmp_path: Path) -> None:
    many = [archive] * 20
    run("extract", *many, "-o", "all")
    with start(many, tmp_path) as process:
        wait_for(tmp_path / "out/records.jsonl", 1)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    assert (process.returncode, "--resume goes on" in said) == (130, True)
    run("extract", *many, "-o", "out", "--resume")
    assert files(tmp_path / "out") == files(tmp_path / "all")


@pytest.mark.slow
def test_a_limit_of_the_system_is_not_raised(archive: Path, tmp_path: Path) -> None:
    """Batch systems limit memory; a higher limit of ours must not end the workers."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4_000_000_000, 4_000_000_000))

    command = [sys.executable, "-m", "extract", "extract", str(archive), "-o", "out", "--memory-limit", "8000"]
    done = subprocess.run(
        command, cwd=tmp_path, env=ENV, capture_output=True, text=True, preexec_fn=limited, check=False
    )
    assert "58 documents" in done.stderr, done.stderr


@pytest.mark.slow
def test_the_log_is_json_lines(run: Run, archive: Path) -> None:
    events = [json.loads(line) for line in run("extract", archive, "-o", "out", "--log-json").stderr.splitlines()]
    events = [event for event in events if event["event"] != "progress"]  # a slow machine has time for some
    assert [event["event"] for event in events] == ["start", "error", "error", "end"]
    assert events[1]["place"].endswith("archive.jsonl, line 21")
    assert events[-1]["documents"] == 58


@pytest.mark.slow
def test_the_text_is_kept_where_that_is_wanted(run: Run, archive: Path, tmp_path: Path) -> None:
    run("extract", archive, "-o", "out", "--texts")
    texts = {row["doc_id"]: row["text"] for row in lines(tmp_path / "out/documents.jsonl")}
    for record in lines(tmp_path / "out/records.jsonl"):
        assert texts[record["doc_id"]][record["start"] : record["end"]] == record["text"]


@pytest.mark.slow
def test_going_on_with_a_complete_run_reads_nothing_again_and_adds_tables(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    first = run("extract", archive, "-o", "out", "--format", "csv")
    before, number = files(tmp_path / "out"), (tmp_path / "out/records.jsonl").stat().st_ino
    records = (tmp_path / "out/records.jsonl").stat().st_mtime_ns
    again = run("extract", archive, "-o", "out", "--format", "csv", "--resume")
    assert (again.returncode, first.returncode) == (1, 1)
    assert files(tmp_path / "out") == before
    more = run("extract", archive, "-o", "out", "--format", "sqlite", "--resume")
    there = (tmp_path / "out/records.jsonl").stat()
    assert (there.st_ino, there.st_mtime_ns) == (number, records), "the records were written again"
    assert "58 documents" in more.stderr
    told = json.loads((tmp_path / "out/run.json").read_text(encoding="utf-8"))
    assert [output["file"] for output in told["outputs"]][-2:] == ["records.csv", "records.sqlite"]
    with archive.open("a", encoding="utf-8") as stream:
        stream.write('{"id": "new", "text": "It hired 90 welders."}\n')
    assert "59 documents" in run("extract", archive, "-o", "out", "--resume").stderr


def start(paths: list[Path], folder: Path, *more: str) -> subprocess.Popen[str]:
    """A run into the folder's out, going on where one was begun."""
    command = [sys.executable, "-m", "extract", "extract", *map(str, paths), "-o", "out", "--resume", *more]
    return subprocess.Popen(command, cwd=folder, env=ENV, stderr=subprocess.PIPE, text=True, start_new_session=True)


def wait_for(path: Path, size: int = 0) -> None:
    """Until a file is there, and so large."""
    for _ in range(600):
        if path.exists() and path.stat().st_size >= size:
            return
        time.sleep(0.05)
    pytest.fail(f"{path.name} did not come within 30 s: did the run start?")


def kill_at_first_checkpoint(paths: list[Path], folder: Path) -> None:
    """Begin a run, and kill it when it has put down something."""
    journal = folder / "out/run.journal"
    with start(paths, folder) as process:
        wait_for(journal)
        wait_for(journal, journal.stat().st_size + 1)
        process.kill()
