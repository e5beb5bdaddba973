"""Checks as users meet them: the command, the lines, the table, Python; and what a figure stands for."""

from __future__ import annotations

import json
import re
import textwrap
from decimal import Decimal
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import extract
from extract.checks.check import Check, as_json, judged
from extract.checks.stated import Range, as_stated
from tests.checked import checker
from tests.conftest import ROOT

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

WRONG = "Of the 22 new projects, 15 have been started, a start rate of 70.18%."
RIGHT = "Of the 22 new projects, 15 have been started, a start rate of 68.18%."


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def stated(written: str, bound: str = "exact") -> Any:  # noqa: ANN401 - a Stated, made from digits
    """What a decimal stands for, rounded to its last digit."""
    value = Decimal(written)
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal(1).scaleb(min(exponent, 0))
    return as_stated(value, None, (step, step), bound, whole=False)


def test_a_table_tells_the_worst_first_and_the_exit_code_that_something_is_wrong(run: Run, tmp_path: Path) -> None:
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "wrong.txt").write_text(WRONG, encoding="utf-8")
    done = run("check", "right.txt", "wrong.txt")
    assert done.returncode == 1, done.stderr
    shown = done.stdout
    assert shown.index("inconsistent · 1") < shown.index("consistent · 1", shown.index("inconsistent · 1") + 4)
    assert "15 of 22 is 68.18%, the text has 70.18%" in shown
    assert "“Of the 22 new projects" in shown, "the sentence of what is wrong is not shown"
    assert "15 of 22 is 68.18%: agrees as rounded" in shown
    assert "2 documents, 2 checks" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (RIGHT, (), 0),
        (WRONG, (), 1),
        (WRONG, ("--fail-on", "none"), 0),
        (RIGHT, ("--fail-on", "inconsistent,consistent"), 1),
        ("Nothing to reckon here.", (), 0),
    ],
)
def test_the_exit_code_follows_fail_on(run: Run, text: str, options: tuple[str, ...], code: int) -> None:
    done = run("check", "-", *options, stdin=text)
    assert done.returncode == code, done.stdout + done.stderr


def test_an_unknown_verdict_is_told_with_those_that_there_are(run: Run) -> None:
    done = run("check", "-", "--fail-on", "wrong", stdin=WRONG)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no verdict 'wrong'; there are: inconsistent, suspicious, possible, consistent, or none" in done.stderr


@pytest.mark.slow
def test_json_lines_to_standard_output_and_to_a_file_are_the_same(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text(WRONG, encoding="utf-8")
    shown = run("check", "wrong.txt", "--json")
    written = run("check", "wrong.txt", "-o", "out/checks.jsonl")
    assert written.stdout == ""
    assert (tmp_path / "out/checks.jsonl").read_text(encoding="utf-8") == shown.stdout
    (check,) = lines(shown.stdout)
    assert check["verdict"] == "inconsistent"
    assert (check["reported"], check["expression"]) == (70.18, "15 / 22 = 68.18%")
    assert [WRONG[f["start"] : f["end"]] for f in check["figures"]] == ["15", "22", "70.18%"]
    assert [f["role"] for f in check["figures"]] == ["part", "whole", "reported"]
    assert check["quotes"] == [{"start": 0, "end": len(WRONG), "text": WRONG}]


@pytest.mark.slow
def test_the_records_of_a_check_are_those_of_extract(run: Run) -> None:
    (check,) = lines(run("check", "-", "--json", stdin=WRONG).stdout)
    known = {record["id"] for record in lines(run("extract", "-", stdin=WRONG).stdout)}
    assert {figure["record"] for figure in check["figures"] if "record" in figure} <= known


@pytest.mark.slow
def test_a_folder_gets_the_files_of_a_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/wrong.txt").write_text(WRONG, encoding="utf-8")
    (tmp_path / "texts/broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    done = run("check", "texts", "-o", "results", "--jobs", "2")
    assert done.returncode == 1
    assert (tmp_path / "results/checks.jsonl").is_file()
    manifest = json.loads((tmp_path / "results/run.json").read_text(encoding="utf-8"))
    assert manifest["makes"] == "checks"
    assert manifest["counts"]["checks_by_verdict"] == {"inconsistent": 1}
    (document,) = lines((tmp_path / "results/documents.jsonl").read_text(encoding="utf-8"))
    assert document["checks"] == 1
    assert "broken.pdf" in done.stderr
    again = run("check", "texts", "-o", "results", "--resume", "--table")
    assert "inconsistent · 1" in again.stdout, "a complete run shows nothing when it is asked for again"
    assert again.returncode == 1


def test_checks_are_written_as_json_lines_only(run: Run, tmp_path: Path) -> None:
    done = run("check", "-", "-o", "checks.csv", stdin=WRONG)
    assert (done.returncode, list(tmp_path.iterdir())) == (2, [])
    assert "checks are written as JSON Lines" in done.stderr


@pytest.mark.slow
def test_the_schema_of_a_check_fits_what_is_written(run: Run) -> None:
    schema = json.loads(run("schema", "--checks").stdout)
    (check,) = lines(run("check", "-", "--json", stdin=WRONG).stdout)
    assert set(check) <= set(schema["properties"]), "newsfigures schema --checks does not know a key that is written"
    assert set(schema["required"]) <= set(check)


def test_from_python() -> None:
    (check,) = extract.check(RIGHT)
    assert (check.verdict, check.kind, check.says) == ("consistent", "ratio", "15 of 22 is 68.18%: agrees as rounded")
    assert isinstance(check, Check)
    documents = [extract.Document("a", RIGHT), extract.Document("b", WRONG)]
    assert [(c.doc_id, c.verdict) for c in checker().stream(documents)] == [("a", "consistent"), ("b", "inconsistent")]


def test_ids_are_stable_and_tell_documents_apart() -> None:
    first, again, other = (checker().check(RIGHT, doc_id=name)[0].id for name in ("a", "a", "b"))
    assert first == again != other


@pytest.mark.parametrize(
    ("written", "bound", "low", "high"),
    [
        ("68.18", "exact", "68.175", "68.185"),
        ("68", "exact", "67.5", "68.5"),
        ("68.0", "exact", "67.95", "68.05"),
        ("50", "about", "47.5", "52.5"),
        ("20", "more_than", "20", None),
        ("20", "less_than", None, "20"),
    ],
)
def test_what_a_figure_stands_for(written: str, bound: str, low: str | None, high: str | None) -> None:
    assert stated(written, bound).rounded == Range(*(None if end is None else Decimal(end) for end in (low, high)))


DECIMALS = st.decimals(min_value=0, max_value=10**6, places=4)


@given(st.lists(DECIMALS, min_size=2, max_size=6), st.integers(min_value=0, max_value=3))
@example([Decimal("0.5"), Decimal("0.5")], 0)
def test_figures_rounded_from_a_true_sum_are_never_objected_to(true: list[Decimal], places: int) -> None:
    """Whatever is rounded or cut off to any number of places, a true sum is consistent with its parts."""
    step = Decimal(1).scaleb(-places)
    parts = [stated(str(value.quantize(step))) for value in true]
    total = stated(str(sum(true, Decimal(0)).quantize(step)))
    outcome = judged(total, parts, lambda ranges: reduce(add, ranges, Range.of(Decimal(0))))
    assert outcome.verdict == "consistent", f"{true} rounded to {places} places"


@given(part=st.integers(min_value=0, max_value=5000), whole=st.integers(min_value=1, max_value=5000))
def test_a_true_percentage_is_never_objected_to(part: int, whole: int) -> None:
    part = min(part, whole)
    text = f"Of the {whole} new projects, {part} have been started, a start rate of {100 * part / whole:.2f}%."
    verdicts = {check.verdict for check in checker().check(text) if check.kind == "ratio"}
    assert verdicts <= {"consistent"}, text


SUSPICIOUS = [
    ("The city ranked 25th among the 22 counties of the province.", "ranked 25th: there are only 22 to be ranked"),
    ("He finished 31st in a field of 28 runners.", "finished 31st: there are only 28 to be ranked"),
    (
        "Services accounted for 112 percent of the total.",
        "112 percent: a part of the whole cannot be 112 percent of it",
    ),
    (
        "The county has 49 projects of the 100-million level, total investment 85 million yuan.",
        "85 million yuan: 49 of at least 100-million level each come to 4,900,000,000 or more, not 85 million yuan",
    ),
    (
        "There are 12 projects each worth over $50 million, with a combined value of $90 million.",
        "$90 million: 12 of at least $50 million each come to 600,000,000 or more, not $90 million",
    ),
    (
        (
            "Investment in dams was 110 million yuan, in roads 230 million yuan, in ports 90 million yuan, in schools "
            "12,000 yuan."
        ),
        "12,000 yuan: the other 3 amounts of the list are 90,000,000 to 230,000,000",
    ),
    (
        "Fees 4.2 million yuan (US$650,000), rent 8.1 million yuan (US$1.25 million), tax 3.3 million yuan (US$5 bln).",
        "US$5 bln: at the rate of the other conversions 3.3 million yuan come to 510,714.29",
    ),
]


@pytest.mark.parametrize(("text", "says"), SUSPICIOUS)
def test_what_can_hardly_be_so_is_suspicious_and_never_inconsistent(text: str, says: str) -> None:
    found = [check for check in checker().check(text) if check.verdict != "consistent"]
    assert [(check.verdict, check.says) for check in found] == [("suspicious", says)]
    assert all(check.reason and text[f.start : f.end] == f.text for check in found for f in check.figures)


PLAUSIBLE = [
    "The city ranked 5th among the 22 counties of the province.",
    "It came 25th in 2020 and 12th of the 30 this year.",
    "The bill passed its 25th reading of 3 April.",
    "Debt accounted for 120 percent of GDP.",
    "Completed investment accounted for 104 percent of the total target.",
    "The county has 49 projects of the 100-million-yuan level with a total investment of 5.6 billion yuan.",
    "There are 12 projects, one worth over $50 million, with a combined value of $90 million.",
    "Twelve projects with an investment of more than 100 million yuan each were signed; total tax is 4 million yuan.",
    "Revenue was 110 million yuan, the ticket price 25 yuan, wages 90 million yuan and tax 12 million yuan.",
    "Losses were 294,000 dlrs or 4 cts a\nshare, 579,000 dlrs or 12 cts, 1,922,000 dlrs or 39 cts and 1,436,000 dlrs.",
    "Fees are 4.2 million yuan (US$650,000), rents 8.1 million yuan (US$1.25 million) and fines 3.3 million yuan.",
]


@pytest.mark.parametrize("text", PLAUSIBLE)
def test_what_can_well_be_so_is_not_suspicious(text: str) -> None:
    found = [check for check in checker().check(text) if check.verdict in ("suspicious", "inconsistent")]
    assert not found, [as_json(check) for check in found]


@given(st.text(max_size=200) | st.lists(st.sampled_from([
    "49", "of the 88", "projects", "percent", "12%", "rose", "to", "from", "a total of", "of which", "1.2 billion yuan",
    ",", ".", ":", "\n", "half", "ranked", "10th", "up", "5 places", "(", ")", "and", "respectively", "including",
    "compared with", "a year", "doubled", "each", "more than", "the plan of", "0", "-3", "1e9", "٣", "\ud800",
]), max_size=40).map(" ".join))  # fmt: skip
@example("49 of the 88 of the 0 projects, 0 %, up 0% from 0 to 0")
def test_any_text_is_checked_without_a_fault(text: str) -> None:
    for check in checker().check(text):
        assert json.loads(json.dumps(as_json(check)))["verdict"] == check.verdict
        clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        assert all(clean[f.start : f.end] == f.text for f in check.figures) or "\ufffd" in clean


GIVEN_AWAY = "The county ranked first in the province, 11 places ahead of last year. It opened five schools, up 25%."


@pytest.mark.slow
def test_what_a_text_gives_away_comes_with_its_lineage(run: Run) -> None:
    found = lines(run("check", "-", "--derived", "--json", stdin=GIVEN_AWAY).stdout)
    told = [(line["type"], line["value"], line["says"], line["expression"]) for line in found]
    assert told == [
        ("derived", 12, "no. 12 before ranked first", "1 + 11 = 12"),
        ("derived", 4, "4 before five", "five / 1.25 = 4"),
    ]
    assert [[figure["text"] for figure in line["figures"]] for line in found] == [
        ["ranked first", "11 places ahead of"],
        ["five", "25%"],
    ]
    assert not lines(run("check", "-", "--json", stdin=GIVEN_AWAY).stdout), "derived values come only where asked for"


def test_the_page_shows_what_comes_out(run: Run, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    text, shown = (re.search(rf"```{kind}\n(.*?)```", page, re.DOTALL) for kind in ("text", "console"))
    assert text
    assert shown
    (tmp_path / "notice.txt").write_text(text[1], encoding="utf-8")
    told = run("check", "notice.txt").stdout
    lines_shown = [" ".join(line.split()) for line in shown[1].splitlines()[1:] if line.strip()]
    assert lines_shown == [" ".join(line.split()) for line in told.splitlines() if line.strip()], (
        f"mend docs/checks.md:\n{told}"
    )


def test_a_text_that_is_wrapped_is_checked_as_one_that_is_not() -> None:
    text = (
        "The bank said on Tuesday that it would close many of its branches in the north of the country next year, and "
        "that it would open others in the south. Of the 80 branches in the north, 20 are to go, or 31 per cent, "
        "while sales there rose from 40 million pounds to 50 million pounds, a rise of 25 per cent on the year before."
    )
    for width in range(56, 80):
        wrapped = textwrap.fill(text, width)
        one, other = (
            [(c.kind, c.verdict, [(f.start, f.end) for f in c.figures]) for c in checker().check(words)]
            for words in (text, wrapped)
        )
        assert one == other, f"wrapped at {width} it is read otherwise:\n{wrapped}"
        assert {verdict for _, verdict, _ in one} == {"inconsistent", "consistent"}
        assert all(
            wrapped[f.start : f.end] == f.text for c in checker().check(wrapped) for f in (*c.figures, *c.quotes)
        )
