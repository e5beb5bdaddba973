"""What a figure measures where its clause names it badly: unknown verbs, a kind's own word, lists, what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

VERBS = [
    (
        "The number of women buying programs to protect PCs from attacks rose by 11.2%.",
        ["11.2% | number of women buying programs"],
    ),
    ("Spending on schemes to improve water supply reached 40 million lei.", ["40 million lei | Spending on schemes"]),
    ("Loans to finance the region's trade rose by 15 pct.", ["15 pct | Loans"]),
    ("They vowed to defend official fares of 18 pesos.", ["18 pesos | official fares"]),
    ("Early estimates indicate that mill stocks fell by 4%.", ["4% | mill stocks"]),
]
UNITS = [
    ("The farmgate price averaged PhP 19.85 per kilogram in Samar.", ["PhP 19.85 | farmgate price"]),
    ("The average household used 171 kilolitres.", ["171 kilolitres | consumption of average household"]),
    ("Storage fell to 62.7 GL.", ["62.7 GL | Storage"]),
]


@pytest.mark.parametrize(("sentence", "expected"), VERBS + UNITS)
def test_what_it_measures(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "percentage", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
