"""Relations that words tell in one way: right ones are recognised, wrong ones told, and like words elsewhere spared."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from extract.document import Document
from tests.checked import checker
from tests.planting import Mutant, mutants

TABLE: Final = Path(__file__).with_name("worded.txt").read_text(encoding="utf-8")
ROWS: Final = [(row[0], row[2:].replace("\\n", "\n")) for row in TABLE.splitlines() if row[:2] in ("+ ", "= ", "- ")]
OBJECTING: Final = ("inconsistent", "suspicious")

Span = tuple[int, int]


def unmarked(row: str) -> tuple[str, list[Span], list[Mutant]]:
    """A text without its brackets, the figures that stood in them, and the text with each of these made wrong.

    "[half>a tenth]" gives the wrong figure itself.
    """
    parts = re.split(r"\[([^\]]*)\]", row)
    marked = [part.split(">") if place % 2 else [part] for place, part in enumerate(parts)]
    text = "".join(part for part, *_ in marked)
    starts = [sum(len(part) for part, *_ in marked[:place]) for place in range(len(marked))]
    spans = [(starts[place], starts[place] + len(marked[place][0])) for place in range(1, len(marked), 2)]
    wrong: list[Mutant] = []
    for (start, end), (_, *given) in zip(spans, marked[1::2], strict=True):
        wrong += [
            Mutant(text[:start] + one + text[end:], (start, start + len(one)), text[start:end], "") for one in given
        ]
        wrong += [] if given else mutants(text, [(start, end)], "")
    return text, spans, wrong


@pytest.mark.parametrize("row", [row for sign, row in ROWS if sign in "+="])
def test_right_figures_are_recognised(row: str) -> None:
    text, spans, _ = unmarked(row)
    checks = checker().checks(Document("worded", text))
    assert not [check.says for check in checks if check.verdict in OBJECTING]
    assert any(
        check.verdict == "consistent"
        and all(any(f.start < end and start < f.end for f in check.figures) for start, end in spans)
        for check in checks
    ), f"no check has all figures in brackets; found {[check.says for check in checks]}"


@pytest.mark.parametrize("row", [row for sign, row in ROWS if sign == "+"])
def test_wrong_figures_are_told(row: str) -> None:
    planted = unmarked(row)[2]
    missed = [m for m in planted if not m.caught(checker().checks(Document("worded", m.text)))]
    assert planted
    assert not missed, [f"{m.was} became {m.now}" for m in missed]


@pytest.mark.parametrize("text", [row for sign, row in ROWS if sign == "-"])
def test_the_same_words_elsewhere_accuse_nobody(text: str) -> None:
    found = [check.says for check in checker().checks(Document("worded", text)) if check.verdict in OBJECTING]
    assert not found, f"a wrong accusation, the worst that a check can do: what must speak against it? {found}"
