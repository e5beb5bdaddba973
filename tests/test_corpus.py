"""The golden corpus: what is reached on it may rise and never fall."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from extract.document import Document
from extract.read.gold import read_gold
from extract.records import as_json
from extract.score import Score, Tally, score

if TYPE_CHECKING:
    from extract import Extractor

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
FLOORS = tomllib.loads((CORPUS / "floors.toml").read_text(encoding="utf-8"))
GOLD = read_gold(CORPUS)
# How far a floor may lie under what is reached: a rise that is not written down would be lost unseen.
SLACK = 0.015


def document(gold: dict[str, Any]) -> Document:
    text = (CORPUS / f"{gold['doc_id']}.txt").read_text(encoding="utf-8")
    date = gold.get("date")
    return Document(gold["doc_id"], text, dt.date.fromisoformat(date) if date else None)


@pytest.fixture(scope="module")
def reached(extractor: Extractor) -> Score:
    records = [as_json(record) for record in extractor.stream(document(gold) for gold in GOLD)]
    return score(GOLD, records)


@pytest.mark.parametrize("name", FLOORS)
def test_floors(name: str, reached: Score) -> None:
    tally: Tally = reached.figures if name == "figures" else reached.tallies[name]
    for measure, value in (("figures", tally.figure_f1), ("records", tally.record_f1)):
        floor = FLOORS[name][measure]
        told = f"{name}: F1 of {measure} is {value:.4f}, its floor in corpus/floors.toml {floor:.3f}"
        assert value >= floor, f"{told}: something got worse; `newsfigures score corpus RECORDS --errors` shows what"
        assert value < floor + SLACK, f"{told}: it got better; raise the floor to {int(value * 1000) / 1000}"


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: str(gold["doc_id"]))
def test_gold_points_to_its_text(gold: dict[str, Any]) -> None:
    text = document(gold).text
    for fact in gold["facts"]:
        assert text[fact["start"] : fact["end"]] == fact["text"], (
            f"{gold['doc_id']}: offsets of {fact['text']!r} are off"
        )


def test_every_text_has_its_gold() -> None:
    texts, golds = ({path.stem for path in CORPUS.glob(f"*.{ending}")} for ending in ("txt", "json"))
    assert texts == golds, f"give each text of corpus/ a gold file of its name: {sorted(texts ^ golds)}"
    assert json.loads((CORPUS / "china-01.json").read_text(encoding="utf-8"))["doc_id"] == "china-01"
