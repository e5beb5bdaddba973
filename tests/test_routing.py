"""Rules that are routed find what rules find that are tried everywhere: the router saves time and never a match."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extract.items import read_items
from extract.matching import Shelf
from extract.numbers.expressions import merge_numbers, merge_ordinals
from extract.sentences import lines, sentences
from extract.times.phrases import merge_times

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract import Extractor
    from extract.items import Item

CORPUS = Path(__file__).resolve().parent.parent / "corpus"


def read(text: str, extractor: Extractor) -> Iterator[list[Item]]:
    for line_start, line_end in lines(text):
        for start, end in sentences(text, line_start, line_end):
            items = read_items(text, start, end, extractor.rules.lexicon)
            merge_ordinals(items)
            merge_times(items, None)
            merge_numbers(items)
            yield items


@pytest.fixture(scope="module")
def shelves(extractor: Extractor) -> list[Shelf]:
    """All rules on spaCy's Matcher alone, as many on a shelf as it has room for."""
    filled: list[Shelf] = []
    for rule in extractor.rules.rules.values():
        if not filled or not filled[-1].has_room(rule):
            filled.append(Shelf(extractor.rules.lexicon))
        filled[-1].add(rule)
    return filled


def differences(texts: Iterable[str], extractor: Extractor, shelves: list[Shelf]) -> list[str]:
    """The sentences in which routed rules find something else than rules tried on all of it."""
    found = []
    for text in texts:
        for items in read(text, extractor):
            readings = [item.word.reading for item in items]
            tried = {
                (rule.id, i, j)
                for shelf in shelves
                for rule, i, j in shelf.match([extractor.rules.rules[name] for name in shelf.matchers], readings)
            }
            if {(match.rule.id, match.i, match.j) for match in extractor.rules.match(items)} != tried:
                found.append(text[items[0].start : items[-1].end])
    return found


@pytest.mark.slow
def test_routed_on_the_corpus(extractor: Extractor, shelves: list[Shelf]) -> None:
    texts = (path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt")))
    found = differences(texts, extractor, shelves)
    assert not found, f"Router.routes leaves rules out in {len(found)} sentences, first: {found[0]!r}"


@pytest.mark.slow
def test_routed_on_an_archive(extractor: Extractor, shelves: list[Shelf], shared: Path) -> None:
    with gzip.open(shared / "archive" / "news.jsonl.gz", "rt", encoding="utf-8") as stream:
        found = differences((json.loads(line)["text"] for line in stream), extractor, shelves)
    assert not found, f"Router.routes leaves rules out in {len(found)} sentences, first: {found[0]!r}"
