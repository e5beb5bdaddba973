"""The scorer: on cases made by hand, and against the reference scorer on the real texts."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from extract.records import as_json
from extract.score import fit, same_attribute, same_unit, score, word_f1

if TYPE_CHECKING:
    from pathlib import Path

    from extract import Extractor

FACT = {"type": "count", "start": 10, "end": 12, "text": "49", "value": 49, "noun": ["key projects", "projects"]}
RECORD = {"type": "count", "doc_id": "a", "start": 10, "end": 12, "value": 49, "bound": "exact", "noun": "projects"}


def tally(facts: list[dict[str, Any]], records: list[dict[str, Any]]) -> tuple[int, int, int, int]:
    found = score([{"doc_id": "a", "facts": facts}], records).figures
    return found.gold, found.given, found.found, found.right


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, (1, 1, 1, 1)),
        ({"noun": "farms"}, (1, 1, 1, 0)),
        ({"bound": "about"}, (1, 1, 1, 0)),
        ({"status": "started"}, (1, 1, 1, 1)),  # the gold does not settle it
        ({"value": 50}, (1, 1, 0, 0)),
        ({"start": 20, "end": 22}, (1, 1, 0, 0)),
        ({"type": "money"}, (1, 1, 0, 0)),
        ({"end": 200}, (1, 1, 0, 0)),  # too long to point to anything
        ({"doc_id": "b"}, (1, 0, 0, 0)),
    ],
)
def test_one_fact(change: dict[str, Any], expected: tuple[int, int, int, int]) -> None:
    assert tally([FACT], [{**RECORD, **change}]) == expected


def test_optional_facts_count_neither_way() -> None:
    assert tally([{**FACT, "optional": True}], [RECORD]) == (0, 0, 0, 0)
    assert tally([{**FACT, "optional": True}], [{**RECORD, "value": 7}]) == (0, 0, 0, 0)


def test_the_whole_of_a_part_is_no_error() -> None:
    part = {**FACT, "start": 10, "end": 25, "of": 88}
    whole = {**RECORD, "start": 20, "end": 22, "value": 88}
    assert tally([part], [{**RECORD, "of": 88}, whole]) == (1, 1, 1, 1)


def test_a_project_is_found_by_its_name_and_counts_once() -> None:
    fact = {"type": "project", "start": 0, "end": 4, "name": ["Tamba Dam Project", "Tamba Dam"], "status": ["started"]}
    record = {"type": "project", "doc_id": "a", "start": 90, "end": 99, "name": "Tamba Dam", "status": "started"}
    found = score([{"doc_id": "a", "facts": [fact]}], [record, {**record, "start": 120}])
    assert (found.tallies["project"].given, found.tallies["project"].right) == (1, 1)


def test_comparisons() -> None:
    assert word_f1("the new projects", "projects of the new kind") == pytest.approx(4 / 5)
    assert word_f1("", "projects") == 0
    assert same_unit("Square Metres") == same_unit("sqm") == same_unit("m²")
    assert same_attribute("period", {"end": "2021-03-31"}, {"start": None, "end": "2021-03-31"})
    assert not same_attribute("status", ["started"], None)
    assert fit({**FACT, "type": "quantity", "unit": "ton"}, {**RECORD, "unit": "tonne"}) > 0


def test_agrees_with_the_reference_scorer(extractor: Extractor, shared: Path, tmp_path: Path) -> None:
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((shared / "dev/gold").glob("*.json"))]
    records = [
        as_json(record)
        for document in gold
        for record in extractor.extract(
            (shared / "dev/texts" / f"{document['doc_id']}.txt").read_text(encoding="utf-8"),
            document.get("date"),
            document["doc_id"],
        )
    ]
    (tmp_path / "records.jsonl").write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    reference = subprocess.run(
        [sys.executable, shared / "eval/score.py", shared / "dev/gold", tmp_path / "records.jsonl", "--json"],
        capture_output=True,
        check=True,
    )
    theirs = json.loads(reference.stdout)["table"]
    ours = score(gold, records)
    for kind, found in {**ours.tallies, "figures": ours.figures}.items():
        assert (found.gold, found.given) == (theirs[kind]["gold"], theirs[kind]["given"]), kind
        assert found.figure_f1 == pytest.approx(theirs[kind]["figure_f1"], abs=1e-9), kind
        assert found.record_f1 == pytest.approx(theirs[kind]["record_f1"], abs=1e-9), kind
