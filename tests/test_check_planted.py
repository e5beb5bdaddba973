"""Planted errors: in each consistent check of the gold one figure is made clearly wrong, and the checks must tell.

What is told may rise and never fall; `corpus/checks/floors.toml` has the shares, by the kind of the check that was
damaged. Where words do not claim a relation (parts that need not be all), a wrong figure cannot be told.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from extract.document import Document
from tests import checkgold
from tests.checked import checker
from tests.planting import mutants
from tests.test_check_corpus import FLOORS, GOLD, SLACK, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.planting import Mutant

SHOWN = 10  # planted errors that a failure names


def by_kind(gold: Iterable[tuple[dict[str, Any], str]]) -> dict[str, list[Mutant]]:
    """The mutants of documents and their texts, by the kind of the check whose figure is wrong."""
    found: dict[str, list[Mutant]] = defaultdict(list)
    for document, text in gold:
        for check in document["checks"]:
            if check["verdict"] == "consistent" and not check.get("optional"):
                spans = [(figure["start"], figure["end"]) for figure in check["figures"]]
                more_and_less = [*mutants(text, spans, document["doc_id"])]
                found[check["kind"]] += more_and_less[len(found[check["kind"]]) % 2 :: 2]  # each figure in one way
    return found


@cache
def of_corpus() -> dict[str, list[Mutant]]:
    return by_kind((gold, text_of(gold["doc_id"])) for gold in GOLD)


def missed(planted: list[Mutant]) -> list[Mutant]:
    """Those that no check objects to."""
    return [mutant for mutant in planted if not mutant.caught(checker().checks(Document(mutant.told, mutant.text)))]


def judge(name: str, planted: list[Mutant], floor: float) -> None:
    left = missed(planted)
    share = 1 - len(left) / len(planted)
    shown = "\n".join(f"  {m.told} at {m.span[0]}: {m.was!r} became {m.now!r}" for m in left[:SHOWN])
    told = f"{name}: {share:.4f} of {len(planted)} planted errors are told, the floor is {floor}"
    assert share >= floor, f"{told}; not told, among others:\n{shown}"
    assert share < floor + SLACK, f"it got better; raise the floor to {int(share * 1000) / 1000}"


@pytest.mark.slow
@pytest.mark.parametrize("kind", checkgold.KINDS)
def test_planted_errors_of_the_corpus_are_told(kind: str) -> None:
    judge(kind, of_corpus()[kind], FLOORS["planted"][kind])


@pytest.mark.slow
def test_planted_errors_of_real_texts_are_told(shared: Path) -> None:
    paths = sorted((shared / "dev" / "checks").glob("*.json"))
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    texts = [(shared / "dev" / "texts" / f"{path.stem}.txt").read_bytes().decode("utf-8") for path in paths]
    planted = [mutant for kind in by_kind(zip(gold, texts, strict=True)).values() for mutant in kind]
    judge("real texts", planted, FLOORS["planted"]["real"])


def test_what_is_planted_is_another_number_in_the_same_form() -> None:
    text = "Of the 1,250 boats, twelve or 0.96% sank on the 3rd."
    spans = [(found.start(), found.end()) for found in re.finditer(r"1,250|twelve|0\.96%|3rd", text)]
    assert [mutant.now for mutant in mutants(text, spans, "t")] == [
        "2,000", "688", "fifteen", "nine", "1.54%", "0.53%", "6rd", "6rd",
    ]  # fmt: skip
