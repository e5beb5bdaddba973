"""The golden corpus of checks: what is found on it may rise and never fall, and nothing right is called wrong."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extract.document import Document
from tests import checkgold
from tests.checked import checker

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
CHECKS = CORPUS / "checks"
FLOORS: dict[str, Any] = tomllib.loads((CHECKS / "floors.toml").read_text(encoding="utf-8"))
GOLD = checkgold.read(CHECKS / "gold.jsonl")
SECOND = CORPUS / "second"
LATER = checkgold.read(SECOND / "checks.jsonl")
# How far a floor may lie under what is reached: a rise that is not written down would be lost unseen.
SLACK = 0.02


def text_of(doc_id: str) -> str:
    """A text of the corpus or of its second part, or one that was written for its checks."""
    places = (folder / f"{doc_id}.txt" for folder in (CHECKS, SECOND, CORPUS))
    return next(path for path in places if path.exists()).read_text(encoding="utf-8")


@cache
def reached(part: str = "") -> checkgold.Tally:
    tally = checkgold.Tally()
    for gold in LATER if part else GOLD:
        tally.add(gold, checker().checks(Document(gold["doc_id"], text_of(gold["doc_id"]), day_of(gold["doc_id"]))))
    return tally


def day_of(doc_id: str) -> dt.date | None:
    """The day of a text of the second part; those of the first are told by the texts themselves."""
    path = SECOND / f"{doc_id}.json"
    date = json.loads(path.read_text(encoding="utf-8"))["date"] if path.exists() else None
    return dt.date.fromisoformat(date) if date else None


@pytest.mark.slow
@pytest.mark.parametrize("name", FLOORS["recall"])
def test_floors(name: str) -> None:
    floor = FLOORS["recall"][name]
    recall = reached().recall_of_all() if name == "all" else reached().recall(name)
    told = f"{name}: recall of checks is {recall:.4f}, its floor in corpus/checks/floors.toml {floor:.3f}"
    assert recall >= floor, f"{told}: something got worse"
    assert recall < floor + SLACK, f"{told}: it got better; raise the floor to {int(recall * 1000) / 1000}"


@pytest.mark.slow
@pytest.mark.parametrize("part", ["", "second"])
def test_nothing_is_called_wrong_that_is_not(part: str) -> None:
    false = reached(part).false
    assert not false, "\n".join(["false accusations, the worst of all faults:", *false])


@pytest.mark.slow
def test_the_floor_of_the_second_part() -> None:
    recall, floor = reached("second").recall_of_all(), FLOORS["second"]["all"]
    told = f"second part: recall of checks is {recall:.4f}, its floor in corpus/checks/floors.toml {floor:.3f}"
    assert recall >= floor, f"{told}: something got worse"
    assert recall < floor + SLACK, f"{told}: it got better; raise the floor to {int(recall * 1000) / 1000}"


@pytest.mark.parametrize("gold", [*GOLD, *LATER], ids=lambda gold: str(gold["doc_id"]))
def test_gold_points_to_its_text(gold: dict[str, Any]) -> None:
    text = text_of(gold["doc_id"])
    for check in gold["checks"]:
        assert check["kind"] in checkgold.KINDS
        for figure in check["figures"]:
            for span in (figure, *figure.get("or", ())):
                told = f"{gold['doc_id']}: offsets of {span['text']!r} are off"
                assert text[span["start"] : span["end"]] == span["text"], told


def test_every_text_has_its_gold() -> None:
    texts = {path.stem for folder in (CORPUS, CHECKS) for path in folder.glob("*.txt")}
    assert {path.stem for path in SECOND.glob("*.txt")} == {gold["doc_id"] for gold in LATER}
    assert texts == {gold["doc_id"] for gold in GOLD}, "give each text of corpus/ a line in corpus/checks/gold.jsonl"
    assert set(FLOORS["recall"]) == {"all", *checkgold.KINDS}
