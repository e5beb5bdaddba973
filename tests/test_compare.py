"""Figures of several documents side by side: the verdicts, who is a witness, and memory that stays flat."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from extract.compare.agreement import slip
from extract.compare.figures import last_digit
from extract.compare.joining import comparisons
from extract.compare.key import measure_of
from extract.compare.names import names_of, normalised, same_name, without_dateline
from extract.compare.sources import load, results_at
from extract.compare.store import Store
from extract.document import Document
from extract.errors import InputError
from extract.records import as_json
from tests.compared import PAIRS, Pair
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from extract import Extractor

    Run = Callable[..., subprocess.CompletedProcess[str]]

FLOOD_3 = "The flood in Karsu killed 12 people, the governor said."
FLOOD_5 = "The flood in Karsu has killed 31 people, the governor said."
SALES = "Retail sales in Osmara County came to 4.58 billion yuan in 2021, traders told a newspaper of the capital."


def results(folder: Path, texts: Iterable[tuple[str, str | None, str]], extractor: Extractor, **more: str) -> Path:
    """Results of a run over texts with their ids and days, as `extract` leaves them."""
    folder.mkdir(exist_ok=True)
    with (folder / "records.jsonl").open("w") as records, (folder / "documents.jsonl").open("w") as documents:
        for doc, day, text in texts:
            date = dt.date.fromisoformat(day) if day else None
            documents.write(json.dumps({"doc_id": doc, "date": day, **more}) + "\n")
            for record in extractor.records(Document(doc, text, date)):
                records.write(json.dumps(as_json(record)) + "\n")
    return folder


def compared(folder: Path) -> list[dict[str, Any]]:
    found = results_at(str(folder))
    assert found is not None, f"{folder} was not told to hold results"
    with Store(folder / "figures.sqlite") as store:
        load(found, store)
        for group in store.groups():
            for comparison in comparisons(group):
                store.keep(comparison)
        return [json.loads(line) for line in store.lines()]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_the_verdict_is_that_of_a_careful_reader(pair: Pair, tmp_path: Path, extractor: Extractor):
    found = compared(results(tmp_path / "run", [("a", *pair.first), ("b", *pair.second)], extractor))
    told = [(comparison["verdict"], comparison["what"], comparison["says"]) for comparison in found]
    assert {verdict for verdict, _, _ in told} == ({pair.verdict} if pair.verdict else set()), told


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.verdict != "later_update"], ids=lambda pair: pair.name)
def test_the_order_of_the_documents_changes_no_verdict(pair: Pair, tmp_path: Path, extractor: Extractor):
    found = compared(results(tmp_path / "run", [("b", *pair.second), ("a", *pair.first)], extractor))
    assert {comparison["verdict"] for comparison in found} == ({pair.verdict} if pair.verdict else set())


def test_a_slip_by_ten_thousand_is_noted(tmp_path: Path, extractor: Extractor):
    texts = [
        ("a", "2022-01-16", "Tax revenue of Osmara County reached 11 billion yuan in 2021."),
        ("b", "2022-01-17", "Tax revenue of Osmara County reached 1.1 million yuan in 2021."),
    ]
    (found,) = compared(results(tmp_path / "run", texts, extractor))
    assert found["notes"] == ["they differ by exactly 10,000 times: perhaps a slip of the unit"]


def test_copies_are_no_independent_witnesses(tmp_path: Path, extractor: Extractor):
    texts = [("a", "2022-01-16", SALES), ("b", "2022-01-17", SALES), ("c", "2022-01-18", SALES)]
    (found,) = compared(results(tmp_path / "run", texts, extractor))
    (side,) = found["sides"]
    assert (found["verdict"], side["documents"], side["independent"]) == ("same", 3, 1)
    assert [figure.get("copy_of") for figure in side["figures"]] == [None, "a", "a"]
    assert found["notes"] == ["all are copies of one text: no independent witnesses"]


def test_copies_that_the_run_marked_are_no_witnesses_either(tmp_path: Path, extractor: Extractor):
    other = "In 2021 Osmara County had retail sales of 4.58 billion yuan."
    folder = results(tmp_path / "run", [("a", "2022-01-16", SALES), ("b", "2022-01-17", other)], extractor)
    rows = [json.loads(line) for line in (folder / "documents.jsonl").read_text().splitlines()]
    rows[1]["duplicate_of"] = "a"
    (folder / "documents.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (found,) = compared(folder)
    assert found["sides"][0]["independent"] == 1


def test_two_papers_are_two_witnesses(tmp_path: Path, extractor: Extractor):
    other = "In 2021 Osmara County had retail sales of 4.58 billion yuan."
    (found,) = compared(results(tmp_path / "run", [("a", None, SALES), ("b", None, other)], extractor))
    assert found["sides"][0]["independent"] == 2


def test_all_figures_point_back_to_their_characters(tmp_path: Path, extractor: Extractor):
    texts = {"a": f"Karsu, 3 May.\n\n{FLOOD_3}", "b": f"Karsu, 5 May.\n\n{FLOOD_5}"}
    days = {"a": "2022-05-03", "b": "2022-05-05"}
    (found,) = compared(results(tmp_path / "run", [(doc, days[doc], text) for doc, text in texts.items()], extractor))
    figures = [figure for side in found["sides"] for figure in side["figures"]]
    assert [figure["text"] for figure in figures] == ["12", "31"]
    assert all(texts[figure["doc_id"]][figure["start"] : figure["end"]] == figure["text"] for figure in figures)
    assert found["says"] == "rose from 12 (2022-05-03) to 31 (2022-05-05), 2 days later"


@pytest.mark.parametrize(
    ("text", "value", "worth"),
    [
        ("68.18%", "68.18", "0.01"), ("30.5 billion", "30500000000", "100000000"), ("1,200", "1200", "1"),
        ("three million", "3000000", "1000000"), ("18 cents", "0.18", "0.01"), ("4-5/8 pct", "4.625", "0"),
        ("12 to 14 km", "12", "1"), ("-3.5 percent", "-3.5", "0.1"), ("0", "0", "0"), ("six (06)", "6", "1"),
    ],
)  # fmt: skip
def test_the_last_digit_as_written(text: str, value: str, worth: str):
    assert last_digit(text, Decimal(value)) == Decimal(worth)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gross domestic product", "GDP"), ("the total volume of coal exports", "Exports of coal"),
        ("jobless rate", "unemployment rate"), ("U.S. trade deficit", "trade deficit of the U.S."),
        ("Osmara's exports", "exports of Osmara"), ("the company's net profit", "net income"),
    ],
)  # fmt: skip
def test_one_measure_in_two_wordings(one: str, other: str):
    assert measure_of(one).words == measure_of(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("steel exports", "exports"), ("net profit", "gross profit"), ("retail sales", "sales"), ("revenue", "profit"),
        ("exports", "imports"), ("core inflation", "inflation"), ("urban income", "rural income"),
    ],
)  # fmt: skip
def test_two_measures_stay_two(one: str, other: str):
    assert measure_of(one).words != measure_of(other).words, "this would set two figures against each other"


def test_a_measure_knows_its_owner():
    assert measure_of("Karsu Steel's net profit").owners == (("karsu", "steel"),)
    assert measure_of("Net profit").owners == ()


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Nordbank cut 1,200 jobs.", ["nordbank"]), ("Exports rose 5 percent.", []), ("On Monday it rained.", []),
        ("In Karsu and Tamba 12 people died.", ["karsu", "tamba"]), ("NET PROFIT OF KARSU STEEL RISES", []),
        ("The Bank of Tamba lent 5 million.", ["bank of tamba"]), ("In March the GDP of Osmara rose.", ["osmara"]),
    ],
)  # fmt: skip
def test_the_names_of_a_sentence(sentence: str, names: list[str]):
    found = [" ".join(name) for name, _ in names_of(sentence)]
    assert found == names


def test_a_dateline_is_no_name():
    assert without_dateline("KARSU, May 3 (Agency) -- Nordbank lent 5 million.")[0] == "Nordbank lent 5 million."
    assert without_dateline("Nordbank lent 5 million - at last.")[0] == "Nordbank lent 5 million - at last."


def test_a_city_and_a_province_of_one_name_are_two():
    assert same_name(normalised("Osmara"), normalised("Osmara County"))
    assert not same_name(normalised("Osmara City"), normalised("Osmara Province"))


@pytest.mark.parametrize(("one", "other", "power"), [("11", "110", 10), ("1", "3", None), ("0", "5", None)])
def test_slips_are_powers_of_ten(one: str, other: str, power: int | None):
    assert slip(Decimal(one), Decimal(other)) == power


def test_damaged_results_are_told_with_their_place(tmp_path: Path, extractor: Extractor):
    folder = results(tmp_path / "run", [("a", None, SALES)], extractor)
    with (folder / "records.jsonl").open("a") as records:
        records.write('{"type": "count"}\n')
    with pytest.raises(InputError, match=r"records\.jsonl, line 2"):
        compared(folder)


@pytest.mark.slow
def test_the_command_reads_texts_and_results_alike(run: Run, tmp_path: Path):
    for name, day, text in (("a", "2022-05-03", FLOOD_3), ("b", "2022-05-05", FLOOD_5)):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"id": name, "date": day, "text": text}) + "\n")
    texts = run("compare", "a.jsonl", "b.jsonl")
    assert run("extract", "a.jsonl", "b.jsonl", "-o", "figures.jsonl").returncode == 0
    earlier = run("compare", "figures.jsonl", "-o", "compared.jsonl", "--fail-on", "later_update")
    assert json.loads(texts.stdout)["verdict"] == "later_update", texts.stderr
    assert (tmp_path / "compared.jsonl").read_text() == texts.stdout
    assert (texts.returncode, earlier.returncode, earlier.stdout) == (0, 1, "")
    table = run("compare", "figures.jsonl", "--table").stdout
    assert "later update  people · Karsu" in table
    assert "rose from 12" in table


def test_a_verdict_that_does_not_exist_is_told(run: Run):
    done = run("compare", "x", "--fail-on", "quarrel")
    assert done.returncode == 2
    assert "there are: conflict" in done.stderr


MEASURED = """
import resource, sys
from pathlib import Path
from extract.compare.joining import comparisons
from extract.compare.sources import load, results_at
from extract.compare.store import Store
with Store(Path(sys.argv[2])) as store:
    load(results_at(sys.argv[1]), store)
    for group in store.groups():
        for comparison in comparisons(group):
            store.keep(comparison)
    print(sum(store.counts().values()), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def measured(folder: Path) -> tuple[int, float]:
    """How many comparisons a process of its own finds, and the megabytes that it takes."""
    command = [sys.executable, "-c", MEASURED, str(folder), str(folder / "figures.sqlite")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found, kilobytes = map(int, done.stdout.split())
    return found, kilobytes / 1024


@pytest.mark.slow
def test_memory_stays_flat_over_two_thousand_documents(tmp_path: Path, extractor: Extractor):
    texts = [(path.stem, None, path.read_text()) for path in sorted((ROOT / "corpus").glob("*.txt"))]
    once = results(tmp_path / "once", texts, extractor)
    many = tmp_path / "many"
    many.mkdir()
    for name in ("records.jsonl", "documents.jsonl"):
        rows = [json.loads(line) for line in (once / name).read_text().splitlines()]
        with (many / name).open("w") as lines:
            for copy in range(-(-2000 // len(texts))):
                for row in rows:
                    own = {"id": f"{copy}-{row['id']}"} if "id" in row else {}
                    lines.write(json.dumps(row | own | {"doc_id": f"{row['doc_id']}-{copy}"}) + "\n")
    _, few = measured(once)
    found, much = measured(many)
    assert found > 100, "copies of one text must be found to be the same"
    assert much < few + 90, f"{few:.0f} MB for {len(texts)} documents, {much:.0f} MB for 2,000: something is kept"
