"""Text that breaks off anywhere: feeds cut their teasers short, and no rule may look for words behind the end."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract import Extractor

CORPUS = Path(__file__).parents[1] / "corpus"
ENDS = re.compile(r"(?<=[.!?])\s+|\n+")
# Each once ended a document with an error.
FOUND = [
    "Internet sales climbed 31% to £14.6m over",
    "Of the 40 tons of ore, some 12 tons out of",
    "Large projects: Nanling battery works, investment 1 billion yuan, signs in Anqing; Red Gate pump park (one,",
    "A dormitory with 240 beds would follow in the 2024/25 financial year,",
]


def pieces(chance: random.Random, number: int) -> Iterator[str]:
    """Heads and tails of sentences of the corpus, cut between any two words."""
    texts = sorted(CORPUS.glob("**/*.txt"))
    while number:
        sentences = ENDS.split(chance.choice(texts).read_text(encoding="utf-8"))
        words = chance.choice(sentences).split(" ")
        if len(words) > 1:
            at = chance.randrange(1, len(words))
            yield " ".join(words[:at])
            yield " ".join(words[at:])
            number -= 1


def broken(extractor: Extractor, texts: Iterator[str]) -> list[str]:
    """The texts that the rules fail on, each with its error."""
    found = []
    for text in texts:
        try:
            extractor.extract(text, "2021-06-15")
        except Exception as error:  # noqa: BLE001 whatever it is, a document would be lost
            found.append(f"{text!r}: {error!r}")
    return found


@pytest.mark.parametrize("text", FOUND)
def test_texts_that_broke_a_rule(text: str, extractor: Extractor) -> None:
    assert not broken(extractor, iter([text])), "look before you index: frame.role_at, frame.word and frame.has may"


def test_cut_anywhere(extractor: Extractor) -> None:
    found = broken(extractor, pieces(random.Random(7), 600))  # noqa: S311
    assert not found, "a rule looks behind the end of its sentence; add the text to FOUND: " + "; ".join(found[:3])


@pytest.mark.slow
def test_cut_anywhere_and_often(extractor: Extractor) -> None:
    found = broken(extractor, pieces(random.Random(11), 8_000))  # noqa: S311
    assert not found, "a rule looks behind the end of its sentence; add the text to FOUND: " + "; ".join(found[:3])
