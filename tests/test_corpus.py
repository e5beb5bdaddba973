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
# The texts that most rules were made with, and those that were written and annotated after them.
FOLDERS = {"corpus": CORPUS, "second": CORPUS / "second"}
FLOORS = {name: tomllib.loads((path / "floors.toml").read_text(encoding="utf-8")) for name, path in FOLDERS.items()}
GOLD = {name: read_gold(path) for name, path in FOLDERS.items()}
# How far a floor may lie under what is reached: a rise that is not written down would be lost unseen.
SLACK = 0.015


def document(folder: str, gold: dict[str, Any]) -> Document:
    text = (FOLDERS[folder] / f"{gold['doc_id']}.txt").read_text(encoding="utf-8")
    date = gold.get("date")
    return Document(gold["doc_id"], text, dt.date.fromisoformat(date) if date else None)


@pytest.fixture(scope="module")
def reached(extractor: Extractor) -> dict[str, Score]:
    return {
        name: score(golds, [as_json(record) for record in extractor.stream(document(name, gold) for gold in golds)])
        for name, golds in GOLD.items()
    }


@pytest.mark.parametrize(("folder", "name"), [(folder, name) for folder in FOLDERS for name in FLOORS[folder]])
def test_floors(folder: str, name: str, reached: dict[str, Score]) -> None:
    found = reached[folder]
    tally: Tally = found.figures if name == "figures" else found.tallies[name]
    for measure, value in (("figures", tally.figure_f1), ("records", tally.record_f1)):
        floor = FLOORS[folder][name][measure]
        told = f"{folder}, {name}: F1 of {measure} is {value:.4f}, its floor in floors.toml {floor:.3f}"
        assert value >= floor, f"{told}: something got worse; `newsfigures score FOLDER RECORDS --errors` shows what"
        assert value < floor + SLACK, f"{told}: it got better; raise the floor to {int(value * 1000) / 1000}"


@pytest.mark.parametrize(("folder", "gold"), [(name, gold) for name, golds in GOLD.items() for gold in golds])
def test_gold_points_to_its_text(folder: str, gold: dict[str, Any]) -> None:
    text = document(folder, gold).text
    for fact in gold["facts"]:
        assert text[fact["start"] : fact["end"]] == fact["text"], (
            f"{gold['doc_id']}: offsets of {fact['text']!r} are off"
        )


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_text_has_its_gold(folder: str) -> None:
    texts, golds = ({path.stem for path in FOLDERS[folder].glob(f"*.{ending}")} for ending in ("txt", "json"))
    assert texts == golds, f"give each text of {folder} a gold file of its name: {sorted(texts ^ golds)}"
    for gold in golds:
        told = json.loads((FOLDERS[folder] / f"{gold}.json").read_text(encoding="utf-8"))["doc_id"]
        assert told == gold, f"{gold}.json says that it is of {told}"
