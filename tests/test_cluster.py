"""Runs over many machines: real schedulers and workers, killed as well; the files of a run on one machine come out."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from extract.errors import InputError, OptionError, OutputError
from extract.read.walk import Walk
from extract.run.cluster import reader, scheduler
from extract.run.cluster.gathering import reason_of
from extract.run.cluster.order import Order, PartError, Report, fingerprint
from extract.run.cluster.parts import Part, Plan, expanded
from extract.run.cluster.remote import is_url, plain
from extract.run.cluster.scheduler import check_workers, connected
from extract.run.cluster.store import Store
from extract.run.journal import FILES
from extract.run.manifest import settings_of
from extract.run.worker import Settings
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Run = Callable[..., subprocess.CompletedProcess[str]]

ENV = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "140", "NO_COLOR": "1"}
OUTPUTS = ("records.jsonl", "documents.jsonl", "errors.jsonl", "run.json")
PARTS = 12
SECONDS = 150  # that a run may take here at the most, on a machine that does other things as well


def make_archive(folder: Path, documents: int) -> None:
    """Twelve parts of several formats, the style sheet included; with errors in and between them."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpus").glob("*.txt"))][: 6 * documents + 4]
    assert len(texts) > 6 * documents, "the corpus is not where it was: mend this"
    (folder / "2021" / "may").mkdir(parents=True)
    for number in range(6):
        with gzip.open(folder / f"press-{number}.jsonl.gz", "wt", encoding="utf-8") as lines:
            for n, text in enumerate(texts[number : 6 * documents : 6]):
                lines.write(json.dumps({"id": f"p{number}-{n}", "text": text}) + "\n")
            lines.write("{no document\n" if number % 2 else "")
    for number, text in enumerate(texts[-4:-1]):
        (folder / "2021" / "may" / f"{number} café.txt").write_text(text, encoding="utf-8")
    body = "</p><p>".join(texts[-1].split("\n"))
    (folder / "2021" / "page.html").write_text(f"<title>A page</title><article><p>{body}</p></article>", "utf-8")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 no archive")
    (folder / "style.css").write_text("p {}", encoding="utf-8")
    (folder / ".hidden").write_text("It hired 20 welders.", encoding="utf-8")
    (folder / "nowhere").symlink_to("gone")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cluster") / "archive"
    make_archive(folder, 12)
    return folder


@pytest.fixture(scope="module")
def local(archive: Path) -> dict[str, bytes]:
    """What a run on one machine leaves."""
    done = subprocess.run(command(archive, "local", "--jobs", "2"), **given(archive), timeout=SECONDS, check=False)
    assert done.returncode == 1, done.stderr  # some lines cannot be read
    return outputs(archive.parent / "local")


def command(archive: Path, out: str, *more: str) -> list[str]:
    return [sys.executable, "-m", "extract", "extract", archive.name, "-o", out, *more]


def given(archive: Path) -> dict[str, Any]:
    return {"cwd": archive.parent, "env": ENV, "stderr": subprocess.PIPE, "text": True}


def outputs(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in OUTPUTS}


def marks(out: Path) -> dict[str, int]:
    """The finished parts, with the time when they were."""
    return {path.parent.name: path.stat().st_mtime_ns for path in out.glob("parts/*/part.json")}


def wait_for(what: Callable[[], object], why: str) -> None:
    end = time.monotonic() + SECONDS
    while not what():
        assert time.monotonic() < end, f"in {SECONDS} s: {why}"
        time.sleep(0.05)


class Machines:
    """A scheduler and two workers, each with all its processes in a session of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "scheduler.json"
        self.scheduler = self._start(
            "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show",
            "--scheduler-file", str(self.file),
        )  # fmt: skip
        wait_for(self.file.exists, "the scheduler has not started")
        self.workers = [self.worker(), self.worker()]

    def worker(self) -> subprocess.Popen[bytes]:
        """One more worker, with its nanny."""
        more = ("--nthreads", "1", "--no-dashboard", "--local-directory", str(self.folder))
        return self._start("distributed.cli.dask_worker", "--scheduler-file", str(self.file), *more)

    def _start(self, module: str, *more: str) -> subprocess.Popen[bytes]:
        with (self.folder / "said").open("ab") as said:
            return subprocess.Popen(
                [sys.executable, "-m", module, *more], cwd=self.folder, env=ENV, stdout=said, stderr=said,
                start_new_session=True,
            )  # fmt: skip

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """As if the machine were gone."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    found = Machines(tmp_path_factory.mktemp("machines"))
    yield found
    for process in (*found.workers, found.scheduler):
        found.kill(process)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds readers through /proc, as Linux has it")
def test_a_worker_is_killed_at_its_work(archive: Path, local: dict[str, bytes], machines: Machines) -> None:
    out = archive.parent / "killed"
    victim = machines.workers[0]
    with subprocess.Popen(command(archive, "killed", "--dask", str(machines.file)), **given(archive)) as process:
        wait_for(lambda: len(marks(out)) > 2 and readers(victim), "no part was done, or one worker never had any")
        left = readers(victim)
        done = marks(out)
        machines.kill(victim)
        said = process.communicate(timeout=SECONDS)[1]
    assert len(done) < PARTS, "all was done before the kill: give the archive more documents"
    assert process.returncode == 1, said
    assert (out / "run.json").exists(), f"the run did not become whole: {said}"
    assert outputs(out) == local, "after the death of a worker the output differs"
    after = marks(out)
    assert all(after[key] == moment for key, moment in done.items()), "parts that were done were done again"
    assert len(after) == PARTS
    wait_for(lambda: not alive(left), "the processes of the killed worker live on")
    machines.workers[0] = machines.worker()


def readers(worker: subprocess.Popen[bytes]) -> list[int]:
    """The processes that read parts for a worker: grandchildren of its session in sessions of their own."""
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            found[int(stat.parent.name)] = (int(fields[1]), int(fields[3]))
    ours = {pid for pid, (_, session) in found.items() if session == worker.pid}
    return [pid for pid, (parent, session) in found.items() if parent in ours and session == pid]


def alive(processes: list[int]) -> list[int]:
    return [pid for pid in processes if (Path("/proc") / str(pid) / "exe").exists()]


@pytest.mark.slow
def test_a_run_that_was_stopped_goes_on(
    archive: Path, local: dict[str, bytes], machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C leaves finished parts, which are not done again, but for the one whose file has changed."""
    out = archive.parent / "stopped"
    dask = ("--dask", str(machines.file))
    with subprocess.Popen(command(archive, "stopped", *dask), **given(archive)) as process:
        wait_for(lambda: len(marks(out)) > 2, "no part was done")
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=SECONDS)[1]
    assert process.returncode == 130, said
    assert "newsfigures: stopped; stopped has what was done, --resume goes on" in said
    done = marks(out)
    assert len(done) < PARTS, "all was done before the end: give the archive more documents"

    refused = subprocess.run(command(archive, "stopped", *dask), **given(archive), timeout=SECONDS, check=False)
    assert refused.returncode == 1
    assert refused.stderr == (
        "newsfigures: stopped: an unfinished run lies there; finish it with --resume, or give --overwrite\n"
    )
    monkeypatch.chdir(archive.parent)
    changed = next(part for part in Plan([archive.name]).parts if part.key in done)
    os.utime(changed.where)
    resumed = subprocess.run(
        command(archive, "stopped", *dask, "--resume"), **given(archive), timeout=SECONDS, check=False
    )
    assert resumed.returncode == 1, resumed.stderr
    assert outputs(out) == local, "a run that went on has other output"
    after = marks(out)
    anew = [key for key in done if after[key] != done[key]]
    assert anew == [changed.key], "done again: only the part that has changed may be"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of three documents, in the folder that one is in."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "small"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(f"It hired {n + 20} welders.", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_threads_of_this_machine_and_an_input_that_changes(small: Path, run: Run) -> None:
    (small / "own.jsonl").write_text('{"text": "It hired 9 men."}\nno\n', encoding="utf-8")
    assert run("extract", "small", "-o", "one", "--format", "csv").returncode == 1
    done = run("extract", "small", "-o", "two", "--dask", "local", "--jobs", "2", "--format", "csv")
    assert done.returncode == 1, done.stderr
    assert "newsfigures: small/own.jsonl, line 2: not valid JSON" in done.stderr
    one, two = small.parent / "one", small.parent / "two"
    for name in (*OUTPUTS, "records.csv"):
        assert (two / name).read_bytes() == (one / name).read_bytes(), f"{name} differs"
    before = marks(two)
    assert run("extract", "small", "-o", "two", "--dask", "local", "--resume").returncode == 1
    assert marks(two) == before, "parts of a complete run were done again"

    (small / "0.txt").unlink()
    (small / "1.txt").write_text("It hired 70 welders.", encoding="utf-8")
    (small / "3.txt").write_text("It hired 30 welders.", encoding="utf-8")
    next(two.glob("parts/2.txt-*/documents.jsonl")).write_bytes(b"")
    done = run("extract", "small", "-o", "two", "--dask", "local", "--resume")
    assert done.returncode == 1, done.stderr
    run("extract", "small", "-o", "one", "--overwrite")
    assert outputs(two) == outputs(one), "a run that went on after its input had changed has other output"
    after = marks(two)
    kept = [key.partition("-")[0] for key in after if before.get(key) == after[key]]
    assert kept == ["own.jsonl"], "kept: only what has not changed, and is whole, may be"
    assert Counter(key.partition("-")[0] for key in after) == Counter(["1.txt", "2.txt", "3.txt", "own.jsonl"])


@pytest.mark.slow
def test_a_part_that_cannot_be_done_is_told_and_all_others_are_kept(small: Path, run: Run) -> None:
    assert run("extract", "small", "-o", "out", "--dask", "local").returncode == 0
    (small / "3.txt").write_text("It hired 30 welders.", encoding="utf-8")
    (small / "4.txt").write_text("It hired 40 welders.", encoding="utf-8")
    in_the_way = Path("out/parts", Plan(["small"]).parts[3].key)
    in_the_way.write_text("a file where the part's folder should be", encoding="utf-8")
    failed = run("extract", "small", "-o", "out", "--dask", "local", "--resume")
    assert failed.returncode == 1
    told = failed.stderr.splitlines()
    assert len(told) == 2, failed.stderr
    assert told[0].startswith("newsfigures: small/3.txt: ")
    assert "not a directory" in told[0]
    assert told[1] == "newsfigures: 1 part of 5 could not be done; out has all others, --resume tries again"
    assert len(marks(Path("out"))) == 4
    in_the_way.unlink()
    assert run("extract", "small", "-o", "out", "--dask", "local", "--resume").returncode == 0
    values = [json.loads(line)["value"] for line in Path("out/records.jsonl").read_bytes().splitlines()]
    assert values == [20, 21, 22, 30, 40]


@pytest.mark.slow
def test_results_of_other_runs_are_refused(small: Path, run: Run) -> None:
    assert run("extract", "small", "-o", "out", "--dask", "local").returncode == 0
    before = outputs(small.parent / "out")
    for more, said in {
        ("--resume", "--texts"): "out: the run was begun with another texts; give the same options",
        ("--resume", "--max-document", "3"): "out: the run was begun with another limits; give the same options",
        ("small/0.txt",): "out: results of another run lie there, of small; choose another --out, or --overwrite",
    }.items():
        refused = run("extract", "small", "-o", "out", "--dask", "local", *more)
        assert (refused.returncode, refused.stderr) == (1, f"newsfigures: {said}\n")
    assert outputs(small.parent / "out") == before


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("small", "-o", "out", "--dedup"), 2, "--dedup: copies are looked for among all documents"),
        (("-", "-o", "out"), 2, "standard input cannot be read by other machines"),
        (("small",), 2, "--dask: files are needed for that; name a folder or a file with --out"),
        (("small", "-o", "local://x", "--format", "csv"), 2, "--format: tables are made where --out is a folder"),
        (("small", "-o", "nothing://x"), 2, "nothing://x: Protocol not known: nothing"),
        (("nothing://x", "-o", "out"), 2, "nothing://x: Protocol not known: nothing"),
    ],
)
@pytest.mark.usefixtures("small")
def test_what_a_cluster_cannot_do_is_refused(run: Run, args: tuple[str, ...], code: int, said: str) -> None:
    refused = run("extract", *args, "--dask", "local")
    assert refused.returncode == code
    assert refused.stderr.startswith(f"newsfigures: {said}")
    assert refused.stderr.count("\n") == 1
    assert not Path("out").exists(), "something was begun"


@pytest.mark.parametrize(("module", "said"), [("distributed", "[dask]"), ("s3fs", "[s3]")])
def test_missing_libraries_are_told_with_the_command(small: Path, module: str, said: str) -> None:
    where = "s3://bucket/a.txt" if module == "s3fs" else small.name
    program = (
        f"import sys; sys.modules[{module!r}] = None; sys.argv = ['newsfigures', 'extract', {where!r}, '-o', 'out', "
        "'--dask', 'local']; from extract.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], env=ENV, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode in {1, 2}
    assert f"needs {module}; pip install 'newsfigures{said}'\n" in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert not Path("out").exists(), "something was begun"


def test_neither_help_nor_a_local_run_loads_dask() -> None:
    program = (
        "import sys, extract.cli, extract.session; sys.exit(any(m in sys.modules for m in ('dask', 'distributed')))"
    )
    assert subprocess.run([sys.executable, "-c", program], env=ENV, check=False).returncode == 0


@pytest.mark.usefixtures("small")
def test_a_scheduler_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "SECONDS", 1)
    with (
        pytest.raises(
            OutputError, match=r"^--dask tcp://127\.0\.0\.1:9: no scheduler answers: .*; start one: dask sch"
        ),
        connected("tcp://127.0.0.1:9", 1),
    ):
        pass
    Path("odd.json").write_text("[]", encoding="utf-8")
    for given, said in (("odd.json", "no scheduler file; make one"), ("missing.json", "no such file; give local, an")):
        with pytest.raises(OptionError, match=said), connected(given, 1):
            pass
    assert scheduler.SECONDS < 30


class Workers:
    """Stands for a client: runs functions on "workers" that give what they are told to."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401
        self.given = given

    def run(self, function: Callable[..., Any], *_: object, on_error: str = "raise") -> dict[str, Any]:
        """What each worker gives."""
        assert on_error == "return" or function is os.path.exists
        return {"tcp://there:1": self.given.get(function.__name__, True)}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"import_module": ImportError("No module named 'extract'")}, "newsfigures is missing, or another one: No mod"),
        ({"settings_of": {"rules": "b", "newsfigures": "1"}}, r"another rules than here \(rules: b there, a here\)"),
        ({"settings_of": {"rules": "a"}}, r"another newsfigures than here \(newsfigures: None there, 1 here\)"),
        ({"settings_of": OptionError("x: no such folder")}, "x: no such folder"),
        ({"exists": False}, "/data is not to be seen there; all workers must share the storage"),
    ],
)
def test_workers_that_would_give_other_records_are_told(given: dict[str, Any], said: str) -> None:
    told = {"rules": "a", "newsfigures": "1"}
    check_workers(Workers(settings_of=told), Settings(), told, ["/data"])
    with pytest.raises(OutputError, match=f"^worker tcp://there:1: {said}"):
        check_workers(Workers(**{"settings_of": told, **given}), Settings(), told, ["/data"])


def test_parts_have_the_names_and_places_of_a_local_run(archive: Path, small: Path, monkeypatch: Any) -> None:  # noqa: ANN401
    """And what is told of the input afterwards is what a walk over it tells."""
    monkeypatch.chdir(archive.parent)
    single = str(archive / "style.css")
    for paths in ([archive.name], [str(archive), str(small), "missing", single], [single]):
        walk = Walk(paths)
        found = [
            (each.reason, each.place) if isinstance(each, InputError) else (each[0].name, each[0].place, each[1])
            for each in walk
        ]
        plan = Plan(paths)
        assert found == [
            (each.reason, each.place) if isinstance(each, InputError) else (each.name, each.place, each.asked)
            for each in plan.found
        ]
        for part in plan.parts:
            one = Walk([part.where])
            assert len(list(one)) == 1
            plan.enter(part, one.sources[0].sha256, one.sources[0].bytes)
        assert (plan.digest, plan.sources, plan.passed_over) == (walk.digest, walk.sources, walk.passed_over)
        assert len({part.key for part in plan.parts}) == len(plan.parts)


def test_a_part_keeps_its_key_and_is_known_as_changed(small: Path) -> None:
    before = Plan(["small"]).parts
    (small / "+.txt").write_text("It hired 5 welders.", encoding="utf-8")
    (small / "1.txt").write_text("It hired 5 welders, and more.", encoding="utf-8")
    after = Plan(["small"]).parts
    assert [part.key for part in after[1:]] == [part.key for part in before]
    assert [part.version == old.version for part, old in zip(after[1:], before, strict=True)] == [True, False, True]


def test_patterns_and_urls(small: Path) -> None:
    """A pattern stands for its files as if the shell had written them; a URL's are those of the folder, by URL."""
    assert expanded("small/[01]*") == ["small/0.txt", "small/1.txt"]
    assert expanded("small/no*") == ["small/no*"]
    (small / "[a]*.txt").write_text("It hired 5 welders.", encoding="utf-8")
    assert expanded("small/[a]*.txt") == ["small/[a]*.txt"]
    assert [is_url(path) for path in ("s3://b/a", "file:///a", "/a", "C:/a", "a://")] == [
        True,
        False,
        False,
        False,
        False,
    ]
    assert plain("file:///a/b") == "/a/b"
    (small / "deep").mkdir()
    (small / "deep" / "9.txt").write_text("It hired 99 welders.", encoding="utf-8")
    (small / ".hidden").write_text("no", encoding="utf-8")
    plan, here = Plan([f"local://{small}"]), Plan([str(small)])
    assert [part.name for part in plan.parts] == [part.name for part in here.parts]
    assert plan.parts[0].place.endswith(f"//{small}/0.txt")
    assert plan.passed_over == here.passed_over
    assert [part.name for part in Plan([f"local://{small}/[12].txt"]).parts] == ["1.txt", "2.txt"]
    assert [str(error) for error in Plan([f"local://{small}/x"]).errors] == [
        f"local://{small}/x: no such file or folder; check the URL"
    ]


def order_for(part: Part, store: str) -> Order:
    return Order(part, Settings(), fingerprint(settings_of(Settings())), store, 60)


@pytest.fixture
def part(small: Path) -> Part:
    return Plan([str(small / "0.txt")]).parts[0]


@pytest.fixture(params=["folder", "storage"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return Store(str(tmp_path / "parts") if request.param == "folder" else f"local://{tmp_path}/parts")


def test_a_store_knows_whole_parts_alone(store: Store, part: Part, tmp_path: Path) -> None:
    files = {name: tmp_path / name for name in FILES}
    for name, path in files.items():
        path.write_text(name, encoding="utf-8")
    outputs = [{"file": f"{name}.jsonl", "bytes": len(name)} for name in FILES]
    told = {"part": part.described(), "settings": "s", "outputs": outputs}
    assert store.begun() is None
    store.begin({"paths": ["é"]}, tmp_path)
    assert store.begun() == {"paths": ["é"]}
    assert store.finished(part, "s") is None
    store.publish(part, files, told, tmp_path)
    assert store.finished(part, "s") == told == store.whole([part], "s")[part.key]
    assert b"".join(store.lines(part, "documents")) == b"documents"
    root = tmp_path / "parts"
    (root / part.key / ".records.jsonl.1.part").write_text("killed", encoding="utf-8")
    (root / "gone-1").mkdir()
    (root / "gone-1" / "records.jsonl").write_text("gone", encoding="utf-8")
    store.tidy({part.key})
    assert sorted(path.name for path in root.rglob("*") if path.is_file()) == sorted(
        ["parts.json", "part.json", *(f"{name}.jsonl" for name in FILES)]
    )
    assert store.finished(part, "other settings") is None
    (root / part.key / "records.jsonl").write_text("cut", encoding="utf-8")
    assert store.whole([part], "s") == {}
    assert store.finished(part, "s") is None, "a worker would trust it"
    store.publish(part, files, told, tmp_path)
    (root / part.key / "part.json").write_text('{"part', encoding="utf-8")
    assert store.whole([part], "s") == {}
    store.begin({}, tmp_path)
    assert not store.shelf.sizes().keys() - {"parts.json"}
    (root / "parts.json").unlink()
    (root / "mine.txt").write_text("a user's own", encoding="utf-8")
    with pytest.raises(OutputError, match=r"parts: what lies there is not of a run; choose another --out$"):
        store.begun()


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import os; os.kill(os.getpid(), 9)", "the process that reads it ended (killed by SIGKILL); is there memory"),
        ("raise ValueError('odd')", "the process that reads it ended (exit code 1): ValueError: odd"),
        ("import time; time.sleep(60)", "no longer wanted"),
    ],
)
def test_a_reader_that_ends_is_told(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, said: str
) -> None:
    monkeypatch.setattr(reader, "COMMAND", ("-c", program))
    monkeypatch.setattr(reader, "_idle", [])
    with pytest.raises(PartError) as caught:
        reader.report_of(order_for(part, ""), tmp_path, lambda: said != "no longer wanted")
    assert str(caught.value).startswith(said)
    assert not reader._idle  # noqa: SLF001


def test_a_reader_reads_one_part_after_another_and_may_leave_between(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (
        "import pickle, sys\nfrom extract.run.cluster.order import Report\n"
        "for n in range(2):\n    order, scratch = pickle.load(sys.stdin.buffer)\n"
        "    (scratch / 'report').write_bytes(pickle.dumps(Report({'n': n})))\n"
        "    (scratch / 'report').replace(scratch / 'report.pickle')\n"
    )
    monkeypatch.setattr(reader, "COMMAND", ("-c", program))
    monkeypatch.setattr(reader, "_idle", [])
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    found = []
    for number in range(3):
        scratch = tmp_path / f"scratch-{number}"
        scratch.mkdir()
        found.append(reader.report_of(order_for(part, ""), scratch, lambda: True))
        time.sleep(0.3)
    assert found == [Report({"n": 0}), Report({"n": 1}), Report({"n": 0})]
    reader._idle.pop().end()  # noqa: SLF001


@pytest.mark.slow
def test_a_reader_refuses_what_it_would_do_otherwise(small: Path, part: Part, tmp_path: Path) -> None:
    """Other rules, storage that it does not see, a file that has changed: none of it is published."""
    order = order_for(part, str(tmp_path / "parts"))
    with pytest.raises(PartError, match="/parts is not to be seen from "):
        reader.report_of(order, tmp_path, lambda: True)
    (tmp_path / "report.pickle").unlink()
    here, others = settings_of(Settings()), {**settings_of(Settings()), "rules": "others"}
    Store(order.store).begin({"settings": others, "paths": []}, tmp_path)
    other = Order(part, Settings(), fingerprint(others), order.store, 60)
    assert " has another rules than the run was begun with" in reader.report_of(other, tmp_path, lambda: True).refused
    (tmp_path / "report.pickle").unlink()
    Store(order.store).begin({"settings": here, "paths": []}, tmp_path)
    (small / "0.txt").write_text("It has hired 80 welders.", encoding="utf-8")
    with pytest.raises(PartError, match="has changed since the run was begun"):
        reader.report_of(order, tmp_path, lambda: True)
    (small / "0.txt").unlink()
    (tmp_path / "report.pickle").unlink()
    with pytest.raises(PartError, match="is not to be seen from"):
        reader.report_of(order, tmp_path, lambda: True)
    assert list((tmp_path / "parts").iterdir()) == [tmp_path / "parts" / "parts.json"]


def test_why_a_part_failed_is_told_in_one_line() -> None:
    from distributed.scheduler import KilledWorker  # noqa: PLC0415 - an extra

    killed = KilledWorker("key", None, 3)  # type: ignore[arg-type]
    assert reason_of(killed) == "4 workers died while reading it; is there memory enough?"
    assert reason_of(PartError("the disk is full\nreally")) == "the disk is full"
    assert reason_of(ValueError()) == "ValueError: ValueError"


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of a server that does as S3 does."""
    program = (
        "from moto.server import ThreadedMotoServer as S\nserver = S('127.0.0.1', 0, verbose=False)\nserver.start()\n"
        "print(server.get_host_and_port()[1], flush=True)\ninput()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, cwd=tmp_path,
    ) as server:  # fmt: skip
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        for name, value in {
            "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        yield "s3://news"
        server.kill()


@pytest.mark.slow
def test_from_s3_and_into_s3(bucket: str, small: Path, run: Run) -> None:
    in_bucket = (
        "import sys, fsspec\nfs = fsspec.filesystem('s3')\n"
        "fs.mkdir('news') if sys.argv[1] == 'put' else None\n"
        "put = sys.argv[1] == 'put'\n"
        "(fs.put if put else fs.get)(*(('small', 'news/') if put else ('news/out', 'got')), recursive=True)\n"
    )

    def s3(what: str) -> None:
        subprocess.run([sys.executable, "-c", in_bucket, what], check=True, env=os.environ)

    (small / "own.jsonl").write_text('{"text": "It hired 9 men."}\nno\n', encoding="utf-8")
    s3("put")
    assert run("extract", "small", "-o", "one").returncode == 1
    wanted = {name: Path("one", name).read_bytes().replace(b'"small', b'"s3://news/small') for name in OUTPUTS}
    done = run("extract", f"{bucket}/small/*", "-o", "two", "--dask", "local")
    assert done.returncode == 1, done.stderr
    assert outputs(Path("two"))["records.jsonl"] == wanted["records.jsonl"]
    done = run("extract", f"{bucket}/small", "-o", f"{bucket}/out", "--dask", "local", "--jobs", "2")
    assert done.returncode == 1, done.stderr
    s3("get")
    told = json.loads(Path("got/run.json").read_bytes())
    for name in FILES:
        parts = [Path("got", out["file"]) for out in told["outputs"] if out["file"].endswith(f"{name}.jsonl")]
        assert b"".join(path.read_bytes() for path in parts) == wanted[f"{name}.jsonl"], f"{name} differ"
    local = json.loads(wanted["run.json"])
    assert told | {"outputs": 0} == local | {"outputs": 0}
    other = run("extract", f"{bucket}/small", "-o", f"{bucket}/out", "--dask", "local", "--resume", "--texts")
    assert other.stderr == f"newsfigures: {bucket}/out: the run was begun with another texts; give the same options\n"
