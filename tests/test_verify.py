"""Claims against their sources: every verdict, damaged quotes, claims of every shape, and the command."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import Document
from extract.records import as_json
from extract.setting import Setting
from extract.verify import verify
from extract.verify.about import period_of
from extract.verify.amount import amount_of
from extract.verify.meanings import meanings_of
from extract.verify.quotes import Searched
from extract.verify.reading import claims_in
from extract.verify.result import VERDICTS
from tests.conftest import ROOT
from tests.verify_claims import CLAIMS, TEXTS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from extract import Extractor

    Run = Callable[..., subprocess.CompletedProcess[str]]

STEEL = """The Koksu Steel Works said on Tuesday it produced 3.42 million tons of crude steel in 2018, up 8.1
percent from a year earlier. Net profit rose to Rs 1,250 crore from Rs 1,100 crore. The company, which
has about 14,500 employees at five plants, aims to raise output to 5 million tons by 2025. It will spend
$450 million on a second furnace, of which $120 million has been paid. Analysts had expected a profit of
Rs 1,300 crore. "We are not closing any plant," chairman R. Osk, 61, said. The share price fell 2.5
percent to 84.30 rupees. Of 220 villages, 85 have been connected to the water supply. Between 30 and 40
workers were hurt in the accident on 3 May.
"""


def verdict(claim: dict[str, Any], text: str, extractor: Extractor) -> str:
    return verify([claim], text, extractor)[0].verdict


@pytest.mark.parametrize(("name", "claim", "expected"), CLAIMS)
def test_claims_about_six_texts(name: str, claim: dict[str, Any], expected: str, extractor: Extractor) -> None:
    [result] = verify([claim], Document(name, TEXTS[name]), extractor)
    assert result.verdict == expected, f"{claim} is {expected}, not {result.verdict}: {result.says}"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        # the right number in another unit, currency or scale
        ({"value": 3420000, "unit": "tons", "metric": "crude steel production"}, "found"),
        ({"value": 3.42, "unit": "million tonnes"}, "found"),
        ({"value": 3420, "unit": "tons"}, "differs"),
        ({"value": "3,420 kt"}, "found"),
        ({"value": "3,420 picul"}, "unclear"),  # a unit that nobody knows here
        ({"value": "€450 million", "quote": "It will spend $450 million on a second furnace"}, "differs"),
        ({"value": "$450 billion"}, "differs"),
        ({"value": "8.1 percentage points"}, "differs"),
        ({"value": 1250, "unit": "crore", "currency": "INR"}, "found"),
        ({"value": 12500000000, "currency": "INR", "metric": "net profit"}, "found"),
        # the number of another sentence, or of another thing
        ({"value": "Rs 1,300 crore", "statement": "Net profit was Rs 1,300 crore."}, "differs"),
        ({"value": "8.1%", "metric": "net profit"}, "unclear"),
        ({"value": 61, "noun": "plants"}, "differs"),
        ({"value": 8.1, "unit": "%", "quote": "Net profit rose to Rs 1,250 crore"}, "found_elsewhere"),
        # made up: a sum, a difference, a middle
        ({"value": 570000000, "currency": "USD"}, "value_not_found"),
        ({"value": 135, "noun": "villages"}, "value_not_found"),
        ({"value": 35, "noun": "workers"}, "value_not_found"),
        ({"value": "60% of villages"}, "value_not_found"),
        ({"value": 2018, "noun": "tons"}, "differs"),
        ({"value": 2018}, "unclear"),  # it stands there, as a year
        # planned, done
        ({"value": "5 million tons", "statement": "Koksu produced 5 million tons of steel."}, "differs"),
        ({"value": "5 million tons", "statement": "The company aims for an output of 5 million tons."}, "found"),
        ({"statement": "The company has spent $450 million on a second furnace."}, "differs"),
        ({"value": 120000000, "currency": "USD", "status": "completed"}, "found"),
        # hedges, ranges, parts
        ({"value": 14500, "noun": "employees"}, "found"),
        ({"value": 14500, "noun": "employees", "bound": "exact"}, "differs"),
        ({"value": "about 14,500", "noun": "employees"}, "found"),
        ({"value": 30, "noun": "workers"}, "found"),
        ({"value": "30-40", "noun": "workers"}, "found"),
        ({"value": "30-45", "noun": "workers"}, "differs"),
        ({"value": "85 of 220", "noun": "villages"}, "found"),
        ({"value": 85, "of": 230, "noun": "villages"}, "differs"),
        # rounded
        ({"value": 3.4, "unit": "million tonnes"}, "found_rounded"),
        ({"value": "84 rupees"}, "found_rounded"),
        ({"value": "3.424 million tons", "quote": "it produced 3.42 million tons of crude steel"}, "differs"),
        ({"value": 2.5, "unit": "percent", "change": "increase"}, "differs"),
        # periods
        ({"value": "3.42 million tons", "year": 2018}, "found"),
        ({"value": "3.42 million tons", "period": {"start": "2017-01-01", "end": "2017-12-31"}}, "differs"),
        # quotes alone
        ({"quote": "We are not closing any plant"}, "found"),
        ({"quote": "We are closing any plant"}, "differs"),
        ({"quote": "Net profit fell to Rs 1,250 crore from Rs 1,100 crore"}, "differs"),
        ({"quote": "Net profit rose to Rs 1,250 crore from Rs 1,100 crore last year"}, "found_nearly"),
        ({"quote": "it produced 3.42 million tonnes of crude steel in 2018"}, "found"),  # one word for another
        ({"quote": "The Tamba Steel Works said on Tuesday it produced 3.42 million tons"}, "differs"),  # a name
        ({"quote": "The Koksu Steel Works … five plants"}, "found"),
        ({"quote": "five plants … The Koksu Steel Works"}, "differs"),  # in the wrong order
        ({"quote": "the works will be sold to a rival from Tarn"}, "quote_not_found"),
        ({"quote": "20 villages"}, "quote_not_found"),  # within 220
        # what cannot be judged
        ({"value": "n/a"}, "unclear"),
        ({"statement": "It has 14,500 employees and five plants."}, "unclear"),
        ({"value": 5, "doc_id": "another"}, "unclear"),
        ({"colour": "red"}, "unreadable"),
        ({}, "unreadable"),
    ],
)  # fmt: skip
def test_claims_as_models_make_them(claim: dict[str, Any], expected: str, extractor: Extractor) -> None:
    [result] = verify([claim], STEEL, extractor)
    assert result.verdict == expected, f"{claim} is {expected}, not {result.verdict}: {result.says}"


def test_the_result_tells_where_and_why(extractor: Extractor) -> None:
    claim = {"claim_id": 7, "value": "$45 million", "quote": "will spend $450 million", "start": 3, "end": 20}
    [result] = verify([claim], STEEL, extractor)
    assert (result.verdict, result.claim_id, result.doc_id, result.place) == ("differs", "7", "text", "claim 1")
    [number] = result.evidence
    assert (number.text, number.value, number.match, number.type) == ("$450 million", 450000000, "scaled", "money")
    assert STEEL[number.start : number.end] == number.text
    assert number.record in {record.id for record in extractor.extract(STEEL)}
    assert result.quote is not None
    assert " ".join(result.quote.spans[0].text.split()) == claim["quote"]
    assert result.differences[0].what == "scale"
    assert "ten times too small" in " ".join(result.remarks)
    assert any(remark.startswith("at 3–20 stands “") for remark in result.remarks)
    assert result.claim == claim
    assert "stands nowhere" in result.says


def test_an_invented_quote_with_a_true_number_tells_both(extractor: Extractor) -> None:
    claim = {"value": "8.1 percent", "quote": "Steel output soared, the minister boasted in parliament"}
    [result] = verify([claim], STEEL, extractor)
    assert result.verdict == "quote_not_found"
    assert "“8.1 percent” is in the source" in result.says


def test_nowhere_means_nowhere(extractor: Extractor) -> None:
    text = "The road cost 5 million yuan. It is 5 km long, and 50 people work there."
    [result] = verify([{"value": 50, "unit": "km", "quote": "It is 5 km long"}], text, extractor)
    assert result.verdict == "differs"
    assert "nowhere" not in result.says
    [result] = verify([{"value": 60, "unit": "km", "quote": "It is 5 km long"}], text, extractor)
    assert "60 stands nowhere in it" in result.says


def test_dropped_hedges_are_told(extractor: Extractor) -> None:
    [result] = verify([{"value": 14500, "noun": "employees"}], STEEL, extractor)
    assert "the source says “about”, the claim drops it" in result.remarks


def test_a_quote_that_stands_twice_is_taken_where_its_value_is(extractor: Extractor) -> None:
    text = "The total was 5 million yuan. In May, the total was 6 million yuan."
    [result] = verify(
        [
            {"value": "6 million yuan", "quote": "the total was"},
        ][:1],
        text,
        extractor,
    )
    assert result.verdict == "found_elsewhere"
    [result] = verify([{"quote": "total", "start": 42, "end": 47}], text, extractor)
    assert result.quote is not None
    assert result.quote.spans[0].start == 42


def test_offsets_outside_the_source_are_told(extractor: Extractor) -> None:
    [result] = verify([{"value": 85, "start": 10**6, "end": 10**6 + 3}], STEEL, extractor)
    assert result.verdict == "found"
    assert "no stretch of the source" in result.remarks[0]


def test_of_several_sources_the_named_one_counts(extractor: Extractor) -> None:
    documents = [Document("a", "It hired 40 welders.", place="in/a.txt"), Document("b", "It hired 41 welders.")]
    claims = [{"value": 41, "noun": "welders", "doc_id": name} for name in ("a", "a.txt", "b", None)]
    found = [(result.verdict, result.doc_id) for result in verify(claims, documents, extractor)]
    assert found == [("value_not_found", "a"), ("value_not_found", "a"), ("found", "b"), ("found", "b")]


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_our_own_records_are_borne_out(name: str, extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.records(Document(name, TEXTS[name]))]
    found = verify(records, Document(name, TEXTS[name]), extractor)
    told = [(result.verdict, result.says, result.claim["text"]) for result in found if result.verdict != "found"]
    assert not told, "a record is found in the text that it was read from; mend what says otherwise"
    assert {evidence.record for result in found for evidence in result.evidence} <= {record["id"] for record in records}


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("1.2 billion", 1200000000, None),
        ("1.2B", 1200000000, None),
        ("$1.2bn", 1200000000, "USD"),
        ("¥3.5bn", 3500000000, "CNY"),
        ("3.5亿元", 350000000, "CNY"),
        ("42.6万吨", 426000, "ton"),
        ("68.18%", Decimal("68.18"), "percent"),
        ("68,18 %", Decimal("68.18"), "percent"),
        ("12,5", Decimal("12.5"), None),
        ("1 200", 1200, None),
        ("1,200", 1200, None),
        ("1e9", 10**9, None),
        ("１２", 12, None),
        ("twelve", 12, None),
        ("4th", 4, None),
        ("49/88", 49, None),
        ("-6.4%", Decimal("6.4"), "percent"),
        ("over 20 million euros", 20000000, "EUR"),
        ("20 cents", Decimal("0.2"), "USD"),
        ("n/a", None, None),
        ("-", None, None),
        ("", None, None),
    ],
)
def test_values_as_written(written: str, value: Decimal | int | None, unit: str | None, extractor: Extractor) -> None:
    setting = Setting("Beijing said that the yuan had risen.", None, extractor.rules.lexicon.vocabulary)
    amount = amount_of(written, "", extractor.rules, setting)
    read = (None, None) if amount is None else (amount.value, amount.currency or amount.unit)
    assert read == (value, unit)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2021", ("2021-01-01", "2021-12-31")),
        ("2021-02", ("2021-02-01", "2021-02-28")),
        ("2021-12", ("2021-12-01", "2021-12-31")),
        ("2021-02-03/2021-03-01", ("2021-02-03", "2021-03-01")),
        ("/2021-03-01", ("0001-01-01", "2021-03-01")),
        ("2021-13", None),
        ("last year", None),
        ("9999-12", None),
    ],
)
def test_periods(written: str, days: tuple[str, str] | None) -> None:
    found = period_of(written)
    assert (None if found is None else tuple(map(str, found))) == days


WORDS = STEEL.split()
DAMAGE = st.sampled_from(
    [
        lambda words: words.upper(),
        lambda words: words.replace(" ", "\n"),
        lambda words: words.replace(" ", " \u00a0 "),
        lambda words: words.replace('"', "“").replace("'", "’"),
        lambda words: words.replace("i", "i\u00ad"),
        lambda words: f"“{words}.”",
        lambda words: "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in words),
    ]
)


@given(start=st.integers(0, len(WORDS) - 5), length=st.integers(4, 30), damage=st.lists(DAMAGE, max_size=3))
def test_quotes_that_were_typed_in_another_way_are_found(
    start: int, length: int, damage: list[Callable[[str], str]], extractor: Extractor
) -> None:
    quote = plain = " ".join(WORDS[start : start + length])
    for change in damage:
        quote = change(quote)
    places = Searched(STEEL, meanings_of(extractor.pack.vocabulary)).find(quote)
    assert places, f"{quote!r} is {plain!r} typed in another way"
    assert places[0].match in ("exact", "folded")
    begin, end = places[0].spans[0]
    assert " ".join(STEEL[begin:end].split()).strip('".,') in plain
    assert len(STEEL[begin:end].split()) == len(plain.split())


@given(start=st.integers(0, len(WORDS) - 12), length=st.integers(8, 40), at=st.integers(0, 100), data=st.data())
def test_quotes_with_a_word_changed_are_found_nearly(
    start: int, length: int, at: int, data: st.DataObject, extractor: Extractor
) -> None:
    words = WORDS[start : start + length]
    at %= len(words)
    wrong = data.draw(st.sampled_from(["zebra", "4711", ""]))
    changed = [*words[:at], *([wrong] if wrong else []), *words[at + 1 :]]
    places = Searched(STEEL, meanings_of(extractor.pack.vocabulary)).find(" ".join(changed))
    assert places, f"{' '.join(changed)!r} is nearly {' '.join(words)!r}"
    if places[0].match == "nearly":
        begin, end = places[0].spans[0]
        whole = " ".join(words)
        assert len(set(STEEL[begin:end].split()) & set(whole.split())) >= len(set(words)) - 3
        if wrong == "4711":
            assert any(change.telling for change in places[0].changes), "a wrong number turns what a quote says"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from(
    "value quote unit currency type noun metric start end bound status period of value_max scale statement".split()
)


@settings(max_examples=150)
@given(claim=st.dictionaries(FIELDS, ANYTHING, max_size=5), text=st.sampled_from([*TEXTS.values(), "", "a\ud800b 5"]))
def test_any_claim_has_a_result(claim: dict[str, Any], text: str, extractor: Extractor) -> None:
    [result] = verify([claim], text, extractor)
    assert result.verdict in VERDICTS
    assert result.says
    for span in (*result.evidence, *(result.quote.spans if result.quote else ())):
        assert text[span.start : span.end] == span.text
    json.loads(json.dumps(result.model_dump(mode="json")))


def test_long_quotes_and_long_sources_take_no_long_time(extractor: Extractor) -> None:
    source = STEEL * 40
    quote = " ".join(word for n, word in enumerate((STEEL * 20).split()) if n % 50)
    [result] = verify([{"quote": quote}], source, extractor)
    assert result.quote is not None
    assert result.quote.match == "nearly"


def test_the_page_shows_what_comes_out(extractor: Extractor) -> None:
    page = (ROOT / "docs/verify.md").read_text(encoding="utf-8")
    text = page.split("```text\n")[1].split("```")[0]
    claims = [json.loads(line) for line in page.split("```json\n")[1].split("```")[0].splitlines()]
    found = [result.verdict for result in verify(claims, Document("koksu", text), extractor)]
    told: dict[int, str] = {}
    for row in re.findall(r"^\| `(\w+)` \| .* \| ([\d, to]+) \|$", page, re.MULTILINE):
        for first, last in re.findall(r"(\d+)(?: to (\d+))?", row[1]):
            told |= dict.fromkeys(range(int(first), int(last or first) + 1), row[0])
    assert found == [told[number] for number in range(1, len(claims) + 1)], "mend docs/verify.md"


# -- the command


def lines(*claims: dict[str, Any]) -> str:
    return "".join(json.dumps(claim) + "\n" for claim in claims)


def test_the_command_writes_a_line_for_each_claim(run: Run, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for name in ("karsu", "mill"):
        (tmp_path / f"texts/{name}.txt").write_text(TEXTS[name], encoding="utf-8")
    good, bad = {"doc_id": "karsu", "value": 49}, {"doc_id": "mill.txt", "value": "$84 million"}
    (tmp_path / "claims.jsonl").write_text(f'{lines(good)}{{"value": \n[1]\n\n{lines(bad)}', encoding="utf-8")
    done = run("verify", "claims.jsonl", "--source", "texts", "-o", "out/results.jsonl")
    assert (done.returncode, done.stdout) == (1, "")
    found = [json.loads(line) for line in (tmp_path / "out/results.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [result["verdict"] for result in found] == ["found", "unreadable", "unreadable", "value_not_found"]
    assert [result["place"] for result in found] == [f"claims.jsonl, line {number}" for number in (1, 2, 3, 5)]
    assert "newsfigures: claims.jsonl, line 2: not valid JSON" in done.stderr
    assert "4 claims: 2 unreadable, 1 value_not_found, 1 found" in done.stderr
    assert "Traceback" not in done.stderr
    assert run("verify", "claims.jsonl", "--source", "texts", "--fail-on", "none").returncode == 0
    assert run("verify", "claims.jsonl", "--source", "texts", "--fail-on", "differs,unclear").returncode == 0


def test_what_stands_before_the_damage_is_judged(tmp_path: Path) -> None:
    (tmp_path / "claims.json").write_text('[{"value": 49}, {"value": 5', encoding="utf-8")
    claims = list(claims_in(str(tmp_path / "claims.json")))
    assert claims[0]["value"] == "49"
    assert claims[-1].fault is not None
    assert "the array has no end" in claims[-1].fault


@pytest.mark.slow
def test_the_table_has_the_worst_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(TEXTS["mill"], encoding="utf-8")
    (tmp_path / "claims.json").write_text(
        json.dumps({"claims": [{"value": 1250, "noun": "people"}, {"quote": "the mill was sold to its rivals"}, 3]}),
        encoding="utf-8",
    )
    done = run("verify", "claims.json", "--source", "mill.txt", "--table")
    shown = [line.split("  ")[0] for line in done.stdout.splitlines() if line[:1].isalpha()]
    assert shown == ["verdict", "unreadable", "quote not found", "found"]
    assert done.returncode == 1


def test_claims_out_of_a_spreadsheet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS["karsu"], encoding="utf-8")
    (tmp_path / "claims.csv").write_text(
        "Source;Value;Unit;Quote\na.txt;110;million yuan;an investment of 110 million yuan\na.txt;14,2;%;\n",
        encoding="utf-8",
    )
    done = run("verify", "claims.csv", "--source", "a.txt")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(result["verdict"], result["place"]) for result in found] == [
        ("found", "claims.csv, row 2"),
        ("found", "claims.csv, row 3"),
    ]
    assert done.returncode == 0


@pytest.mark.slow
def test_claims_from_standard_input_and_several_sources(run: Run, tmp_path: Path) -> None:
    for name in ("karsu", "mill"):
        (tmp_path / f"{name}.txt").write_text(TEXTS[name], encoding="utf-8")
    done = run("verify", "-", "--source", "karsu.txt", "mill.txt", stdin=lines({"value": "6.4%"}))
    assert json.loads(done.stdout)["doc_id"] == "mill"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["verify", "c.jsonl"], 2, "name files or folders with --source"),
        (["verify", "none.jsonl", "--source", "a.txt"], 1, "none.jsonl: no such file or folder; check the path"),
        (["verify", "a.txt", "--source", "a.txt"], 1, "a.txt: claims are JSON Lines (.jsonl)"),
        (["verify", "c.jsonl", "--source", "a.txt", "--fail-on", "bad"], 2, "no verdict 'bad'; there are"),
        (["verify", "other.csv", "--source", "a.txt"], 1, 'other.csv: no claim in it: none has a "value" or a "quote"'),
        (["verify", "empty.jsonl", "--source", "a.txt"], 1, "empty.jsonl: no "),
        (["verify", "c.jsonl", "--source", "a.txt", "-o", "a.txt/b"], 1, "a.txt/b: cannot be written"),
        (["verify", "c.jsonl", "--source", "a.txt", "-o", "c.jsonl"], 2, "c.jsonl would be written over; name another"),
    ],
)
def test_wrong_usage_is_one_clear_line(arguments: list[str], code: int, said: str, here: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS["karsu"], encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(lines({"value": 49}), encoding="utf-8")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert (tmp_path / "c.jsonl").read_text(encoding="utf-8") == lines({"value": 49})


RATES = "Of the 22 new projects, 15 have been started, a start rate of {rate}."


@pytest.mark.parametrize(
    ("rate", "claim", "expected", "remark"),
    [
        ("68.18%", {"value": "68.18%", "quote": "a start rate of 68.18%"}, "found", ""),
        ("70.18%", {"value": "70.18%", "quote": "a start rate of 70.18%"}, "found", "15 of 22 is 68.18%"),
        ("68.18%", {"statement": "15 of the 22 projects were started, a start rate of 75%"}, "does_not_add_up", ""),
        (
            "68.18%",
            {"value": 15, "statement": "15 of the 22 projects started, a start rate of 75%"},
            "does_not_add_up",
            "",
        ),
        ("68.18%", {"value": 15, "statement": "15 of the 22 projects started, a start rate of 68.18%"}, "found", ""),
        (
            "68.18%",
            {"value": 99, "statement": "99 of the 22 projects started, a start rate of 68%"},
            "value_not_found",
            "",
        ),
    ],
)
def test_figures_that_do_not_add_up_are_told(
    rate: str, claim: dict[str, Any], expected: str, remark: str, extractor: Extractor
) -> None:
    [result] = verify([claim], RATES.format(rate=rate), extractor)
    assert result.verdict == expected, result.says
    told = [words for words in result.remarks if "do not add up" in words]
    assert bool(told) == bool(remark), f"{result.remarks}: the source's own figures are to be told exactly if wrong"
    assert all(remark in words for words in told)
