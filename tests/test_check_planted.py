"""Planted errors: in each consistent check of the gold one figure is made clearly wrong, and the checks must tell.

What is told may rise and never fall; `corpus/checks/floors.toml` has the shares, by the kind of the check that was
damaged. Where words do not claim a relation (parts that need not be all), a wrong figure cannot be told. A change that
leaves the relation true ("more than 300" of 316 that became 506) is no error and is not planted.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from extract.document import Document
from tests import checkgold
from tests.checked import checker
from tests.planting import mutants
from tests.relations import Relation
from tests.test_check_corpus import FLOORS, GOLD, SLACK, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.checks.mentions import Reading
    from tests.planting import Mutant

SHOWN = 10  # planted errors that a failure names


def by_kind(gold: Iterable[tuple[dict[str, Any], str]]) -> dict[str, list[Mutant]]:
    """The mutants of documents and their texts, by the kind of the check whose figure is wrong."""
    found: dict[str, list[Mutant]] = defaultdict(list)
    figures: Counter[str] = Counter()
    for document, text in gold:
        reading = checker().read(Document(document["doc_id"], text))
        for check in document["checks"]:
            if check["verdict"] == "consistent" and not check.get("optional"):
                ways = [*of_check(check, text, reading)]
                turn = figures[check["kind"]] % 2  # more and less take turns where both are wrong
                found[check["kind"]] += [(way[turn:] + way[:turn])[0] for way in ways if way]
                figures[check["kind"]] += len(ways)
    return found


def of_check(check: dict[str, Any], text: str, reading: Reading) -> Iterator[list[Mutant]]:
    """For each figure with a number the changes to more and to less with which the relation does not hold any more."""
    relation = Relation.of(check, reading)
    for place, figure in enumerate(check["figures"]):
        both = [*mutants(text, [(figure["start"], figure["end"])], reading.document.id)]
        if both:
            yield [mutant for mutant in both if not relation.holds_with(place, mutant)]


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


# A relation, its figures with their roles, and what each of them is changed to: only what makes the relation false.
FALSE_WITH = [
    ("bound", "More than 300 boats sank, 316 of them in May.", ["300 reported", "316 part"], [["480"], ["174"]]),
    ("bound", "Under 65% voted, 61.8% in the towns.", ["65% reported", "61.8% part"], [["36%"], ["98.9%"]]),
    ("bound", "It passes 40 tonnes, after 41.2 tonnes.", ["40 reported", "41.2 part"], [["64"], ["22.7"]]),
    ("bound", "Over half of 88 boats, 49, sank.", ["half reported", "49 part", "88 whole"], [["27"], ["141", "48"]]),
    ("bound", "Nearly 12 tonnes: 11.94 tonnes.", ["12 reported", "11.94 part"], [["19", "7"], ["19.10", "6.57"]]),
    ("repeat", "Over 300 boats sank. 316 boats sank.", ["300 reported", "316 part"], [["480"], ["174"]]),
    ("repeat", "Over 300 boats sank. Over 300 boats are lost.", ["300 reported", "300 part"], [[], []]),
    ("repeat", "24 boats. 24 boats sank. 24 boats!", ["24 reported", "24 part", "24 part"], [["38", "13"]] * 3),
    ("sum", "$78 million and $22 million make $100 million.", ["78 part", "22 part", "100 reported"],
     [[], [], ["160", "55"]]),
    ("sum", "7 boats and 5 ships: 12 craft.", ["7 part", "5 part", "12 reported"],
     [["10", "4"], ["8", "2"], ["19", "7"]]),
    ("growth", "From 40 to 48 tonnes, up 20%.", ["40 from", "48 to", "20% reported"], [["64", "22"], ["77", "26"], []]),
    ("difference", "From 4.8% to 4.6%, by 0.2 points.", ["4.8% from", "4.6% to", "0.2 reported"],
     [["7.7%", "2.6%"], ["7.4%", "2.5%"], []]),
    ("ratio", "Of 22 boats, 15, or 68.18%, sank.", ["15 part", "22 whole", "68.18% reported"],
     [["24", "8"], ["35", "12"], ["109.09%", "37.50%"]]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "figures", "changes"), FALSE_WITH, ids=lambda value: str(value)[:50])
def test_only_what_makes_a_relation_false_is_planted(
    kind: str, text: str, figures: list[str], changes: list[list[str]]
) -> None:
    gold, at = [], 0
    for written, role in (figure.split() for figure in figures):
        at = text.find(written, at + 1) if text.find(written, at + 1) >= 0 else text.index(written)
        gold.append({"start": at, "end": at + len(written), "role": role})
    ways = of_check({"kind": kind, "figures": gold}, text, checker().read(Document("t", text)))
    assert [[mutant.now for mutant in way] for way in ways] == changes
