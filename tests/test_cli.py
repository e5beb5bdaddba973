"""The command as a user meets it: output, exit codes, and one clear line for each thing that is wrong."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

TEXT = "2021-04-28  The bureau\n\nBy the end of March, 49 of the 88 key projects had started.\n"
ENV = {**os.environ, "PYTHONPATH": str(ROOT)}


def records(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_help_and_version_do_not_load_spacy() -> None:
    code = (
        "import sys; sys.argv = ['newsfigures', sys.argv[1]]\n"
        "from extract.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: sys.exit(end.code or ('spacy' in sys.modules) * 9)"
    )
    for option in ("--help", "--version"):
        done = subprocess.run([sys.executable, "-c", code, option], env=ENV, capture_output=True, check=False)
        assert done.returncode == 0, f"{option} loads spaCy, which takes two seconds: import it inside the commands"


def test_extract_writes_json_lines(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(TEXT, encoding="utf-8")
    done = run("extract", "notice.txt")
    (record,) = records(done.stdout)
    assert done.returncode == 0
    assert (record["doc_id"], record["value"], record["of"], record["text"]) == ("notice", 49, 88, "49 of the 88")
    assert record["period"] == {"end": "2021-03-31"}
    assert list(record)[:5] == ["type", "doc_id", "start", "end", "text"]
    assert "1 document, 1 record (1 count)" in done.stderr
    assert "found 1" in done.stderr


def test_extract_to_a_file_with_a_table(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(TEXT, encoding="utf-8")
    done = run("extract", ".", "--out", "new/folder/records.jsonl", "--table")
    assert "49 of 88" in done.stdout
    assert "new/folder/records.jsonl" in done.stderr
    assert len(records((tmp_path / "new/folder/records.jsonl").read_text(encoding="utf-8"))) == 1


@pytest.mark.slow
def test_a_table_of_many_records_shows_the_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("It hired 40 welders. " * 600, encoding="utf-8")
    for out in ((), ("-o", "out")):
        done = run("extract", "many.txt", "--table", *out)
        assert done.stdout.splitlines()[-1] == "… the first 500 of 600 records"
        assert done.stdout.count("40 welders") + done.stdout.count("“40”") >= 500


@pytest.mark.slow
def test_the_output_is_not_read_as_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(TEXT, encoding="utf-8")
    first, second = (run("extract", ".", "-o", "records.jsonl") for _ in range(2))
    assert first.returncode == second.returncode == 0
    assert len(records((tmp_path / "records.jsonl").read_text(encoding="utf-8"))) == 1


@pytest.mark.slow
def test_standard_input_is_a_text_or_json_lines(run: Run) -> None:
    (record,) = records(run("extract", "-", stdin="It hired 40 welders.").stdout)
    (to_dash,) = records(run("extract", "-", "-o", "-", stdin="It hired 40 welders.").stdout)
    assert to_dash == record, "-o - means standard output, and writes no folder of that name"
    assert (record["doc_id"], record["value"]) == ("stdin", 40)
    line = json.dumps({"id": 7, "text": "In the first quarter it hired 40 welders.", "date": "2020-05-02T10:00:00Z"})
    (record,) = records(run("extract", "-", stdin=line).stdout)
    assert (record["doc_id"], record["period"]) == ("7", {"start": "2020-01-01", "end": "2020-03-31"})


def test_what_cannot_be_read_is_told_and_the_rest_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes("Il a embauché 40 soudeurs.".encode("latin-1"))
    (tmp_path / "page.html").write_text("<p>3 men</p>", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    lines = [
        '{"id": "a", "text": "It hired 40 welders."}',
        '{"id": "b", "text": ',
        '{"id": "c"}',
        "[1, 2]",
        '{"id": "d", "text": "It hired 41 welders.", "date": "soon"}',
        "",
        '{"id": "e", "text": "It hired 42 welders."}',
    ]
    (tmp_path / "lines.jsonl").write_bytes(
        "\n".join(lines).encode() + b'\n{"id": "f", "text": "It hired 43 caf\xe9s."}\n'
    )
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 9)
    done = run("extract", "nothing.txt", "latin.txt", "page.html", "noise.bin", "empty", "lines.jsonl", "good.txt")
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if line.startswith("newsfigures: ")]
    assert [record["doc_id"] for record in records(done.stdout)] == ["latin", "page", "a", "d", "e", "f", "good"]
    for expected in (
        "nothing.txt: no such file or folder",
        "noise.bin: not a format that newsfigures reads; save it as one of these: .txt, ",
        "empty: no file to read in this folder",
        "lines.jsonl, line 2: not valid JSON",
        'lines.jsonl, line 3: no text under "text"; there are "id"; name the field with --text-field',
        "lines.jsonl, line 4: not an object",
        'lines.jsonl, line 5: date "soon" settles no day; the text is read without it; give it as YYYY-MM-DD',
    ):
        assert any(expected in line for line in told), f"{expected!r} is not among {told}"
    assert len(told) == 7
    assert "6 could not be read" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["extract", "a.txt", "--date", "28.4.2021"], 2, "'28.4.2021' is not a day; write it as YYYY-MM-DD"),
        (["extract", "a.txt", "--date", "2021-02-30"], 2, "is not a day"),
        (["extract", "a.txt", "--lang", "xx"], 2, "no pattern packs for language 'xx'"),
        (["extract", "a.txt", "--packs", "none"], 2, "none: no such folder"),
        (["extract", "a.txt", "-o", "a.txt/b"], 1, "cannot be written"),
        (["extract"], 2, "Missing argument"),
        (["extrakt"], 2, "No such command"),
        (["score", "none", "none.jsonl"], 1, "no gold files"),
    ],
)
def test_wrong_usage_is_one_clear_line(arguments: list[str], code: int, said: str, here: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_broken_pack_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs/money.toml").write_text('[[rule]]\nid = "x"\n', encoding="utf-8")
    done = run("extract", "a.txt", "--packs", "packs")
    assert done.returncode == 2
    assert "packs/money.toml: rule 'x': the key 'pattern' is missing" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash, to see how the first of two piped commands ended")
def test_a_closed_pipe_is_silent(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(TEXT * 3000, encoding="utf-8")
    command = f"{sys.executable} -m extract extract big.txt | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=tmp_path, env=ENV, check=False)
    assert len(done.stdout.splitlines()) == 1
    assert done.returncode == 0
    assert b"Error" not in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.slow
def test_an_interrupt_ends_with_130(tmp_path: Path) -> None:
    line = json.dumps({"doc_id": "a", "text": "The mill hired 40 welders and sold 30 tons for 20 million yuan."})
    (tmp_path / "many.jsonl").write_text(f"{line}\n" * 3000, encoding="utf-8")
    command = [sys.executable, "-m", "extract", "extract", str(tmp_path / "many.jsonl")]
    # What runs in the background of a shell ignores interrupts, and so would what it starts.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{heed}; from extract.cli import main; main()", *command[3:]]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV)
    assert process.stdout is not None
    process.stdout.readline()  # it has begun, and cannot end before the rest is read
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in stderr


def test_explain_shows_rules_values_and_refusals(run: Run) -> None:
    text = "In 2021, 12 of the 20 bridges were completed one by one.\nLeave a Reply"
    done = run("explain", text, "--date", "2022-01-02")
    assert done.returncode == 0
    for part in (
        "document date: 2022-01-02 (given)",
        "“12 of the 20” → 12 of 20",
        "rule part-of-whole",
        "⟨number⟩",
        "“one by one”",
        "idiom",
        "a time, not a figure",
        "page furniture: reply-form",
    ):
        assert part in done.stdout, f"{part!r} is not in:\n{done.stdout}"


@pytest.mark.slow
def test_explain_reads_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(TEXT, encoding="utf-8")
    assert "2021-04-28 (the text says “2021-04-28” at 0)" in run("explain", "notice.txt").stdout
    assert run("explain", "no-such.txt").returncode == 1


def test_rules_list_and_test(run: Run, tmp_path: Path) -> None:
    listed = run("rules", "list").stdout
    assert "part-of-whole" in listed
    assert "en/count.toml" in listed
    (tmp_path / "packs").mkdir()
    pattern = 'pattern = [{ class = "number" }, { class = "percent" }]\n'
    rule = '[[rule]]\nid = "x"\n' + pattern + 'match = ["A loaf."]\nreject = ["5 percent."]\n'
    (tmp_path / "packs/percentage.toml").write_text(rule, encoding="utf-8")
    done = run("rules", "test", "--packs", "packs")
    assert done.returncode == 1
    assert "rule 'x': should match, but the rule found nothing: 'A loaf.'" in done.stdout


def test_schema_is_json_schema_of_all_types(run: Run) -> None:
    schema = json.loads(run("schema").stdout)
    assert set(schema["discriminator"]["mapping"]) == {"project", "count", "percentage", "money", "ranking", "quantity"}


def test_score(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(TEXT, encoding="utf-8")
    fact = {"type": "count", "start": 41, "end": 53, "value": 49, "of": 88, "noun": "projects"}
    (tmp_path / "notice.json").write_text(json.dumps({"doc_id": "notice", "facts": [fact]}), encoding="utf-8")
    run("extract", "notice.txt", "-o", "records.jsonl")
    done = run("score", ".", "records.jsonl")
    assert done.returncode == 0
    (row,) = (line.split() for line in done.stdout.splitlines() if line.split()[:1] == ["count"])
    assert row[1:5] == ["1", "1", "1.000", "1.000"]
