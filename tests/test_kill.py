"""Kills at random moments: of the run, of its workers. What is there in the end is what an undisturbed run leaves."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 25
SEED = 20_261_122
ENV = {**os.environ, "PYTHONPATH": str(ROOT)}
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),  # each kill starts a run anew, which takes long where other work shares the cores
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the workers through /proc, as Linux has it"),
]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus, a part of it twice under other ids, packed, with lines between that cannot be read."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpus").glob("*.txt"))]
    assert len(texts) > 200, "the corpus is not where it was: mend this fixture"
    path = tmp_path_factory.mktemp("archive") / "archive.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        for number, text in enumerate(texts + texts[:60]):
            lines.write(json.dumps({"id": f"d{number}", "text": text}) + "\n")
            if number % 50 == 7:
                lines.write("{no document\n")
    return path


@contextlib.contextmanager
def running(archive: Path, out: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "extract", "extract", str(archive), "-o", str(out), "--jobs", "2", "--dedup"]
    tables = ["--format", "csv", "--format", "sqlite"]
    with subprocess.Popen(
        [*command, *tables, "--resume"],
        cwd=archive.parent,
        env=ENV,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        yield process


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def undisturbed(archive: Path) -> tuple[dict[str, bytes], float]:
    """The files of a run that nobody kills, and how long it takes."""
    began = time.monotonic()
    with running(archive, archive.parent / "undisturbed") as process:
        said = process.communicate()[1]
    seconds = time.monotonic() - began
    assert process.returncode == 1, said  # some lines cannot be read
    found = files(archive.parent / "undisturbed")
    assert found["records.jsonl"].count(b"\n") > 2000, "hardly any records: a kill would not be noticed"
    return found, seconds


def test_a_killed_run_goes_on_as_if_nothing_had_been(
    archive: Path, undisturbed: tuple[dict[str, bytes], float]
) -> None:
    wanted, seconds = undisturbed
    moments = random.Random(SEED)  # noqa: S311 - not for secrets
    kills = rounds = 0
    while kills < KILLS:
        rounds += 1
        out = archive.parent / f"killed-{rounds}"
        while True:
            with running(archive, out) as process:
                try:
                    said = process.communicate(timeout=moments.uniform(0.1, seconds) if kills < KILLS else None)[1]
                except subprocess.TimeoutExpired:
                    process.kill()
                    kills += 1
                    continue
            assert process.returncode == 1, said
            break
        assert files(out) == wanted, f"after {kills} kills (seed {SEED}) the output differs"


def test_killed_workers_are_replaced(archive: Path, undisturbed: tuple[dict[str, bytes], float]) -> None:
    moments = random.Random(SEED)  # noqa: S311 - not for secrets
    kills = rounds = 0
    while kills < KILLS:
        rounds += 1
        out = archive.parent / f"worker-{rounds}"
        with running(archive, out) as process:
            while process.poll() is None:
                time.sleep(moments.uniform(0.05, 0.4))
                found = workers(process.pid) if kills < KILLS else []
                if found:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(moments.choice(found), signal.SIGKILL)
                        kills += 1
            said = process.communicate()[1]
        assert process.returncode == 1, said
        assert files(out) == undisturbed[0], f"after {kills} killed workers (seed {SEED}) the output differs"


def workers(run: int) -> list[int]:
    """The workers of a run: they are started by the server that forks, or were left by it."""
    return [pid for pid, parent in session_of(run) if run not in (parent, pid)]


def session_of(run: int) -> list[tuple[int, int]]:
    """The processes of a run's session, each with its parent."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            if int(fields[3]) == run:
                found.append((int(stat.parent.name), int(fields[1])))
    return found


def test_the_server_that_starts_workers_may_be_killed_too(
    archive: Path, undisturbed: tuple[dict[str, bytes], float]
) -> None:
    """All processes of a run but itself are killed, thrice, whatever they are for."""
    out = archive.parent / "server"
    kills = 0
    with running(archive, out) as process:
        while process.poll() is None:
            time.sleep(2)
            if kills < 3:
                kills += 1
                for found in (*started_by(process.pid), *workers(process.pid)):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(found, signal.SIGKILL)
        said = process.communicate()[1]
    assert process.returncode == 1, said
    assert files(out) == undisturbed[0], "after the server that starts workers was killed the output differs"


def started_by(run: int) -> list[int]:
    """The processes that a run has started itself."""
    return [pid for pid, parent in session_of(run) if parent == run]
