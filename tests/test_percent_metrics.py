"""What percentages measure in running text, and whether they grew: the metric that no template names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

OPENED = [
    (
        "ROPE MAKERS DO WELL\n\nOrders for hempen ropes of\nall sorts rose 7.4 pct to 2.6 mln crowns, a union said.",
        ["7.4 pct | Orders for hempen ropes of all sorts | increase"],
    ),
    (
        "Employment in Nordland held steady at\n93.4 pct in the second quarter, after the same rate in the first one.",
        ["93.4 pct | Employment in Nordland | None"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), OPENED)
def test_what_is_measured(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric} | {r.change}" for r in records if r.type == "percentage"]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
