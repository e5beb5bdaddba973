"""What saves time costs no record: texts read with all shortcuts give what they give without any."""

from __future__ import annotations

import gzip
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extract import Extractor, pipeline
from extract.frame import Frame
from extract.gaps import without_gaps
from extract.matching import KIND_ORDER, Match, RuleMatcher, Shelf
from extract.routing import Router
from extract.telling import DIGIT, WORD, Telling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.items import Item
    from extract.packs import Pack

CORPUS = Path(__file__).resolve().parent.parent / "corpus"


class Unrouted(RuleMatcher):
    """Tries all rules on spaCy's Matcher over all words of every sentence, and remembers nothing."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.shelves: list[Shelf] = []
        for rule in self.rules.values():
            if not self.shelves or not self.shelves[-1].has_room(rule):
                self.shelves.append(Shelf(self.lexicon))
            self.shelves[-1].add(rule)

    def match(self, items: list[Item]) -> list[Match]:
        """All matches, in the order of `RuleMatcher.match`."""
        readings = [item.word.reading for item in items]
        order = {name: n for n, name in enumerate(self.rules)}
        found = [
            Match(rule, i, j)
            for shelf in self.shelves
            for rule, i, j in shelf.match([self.rules[name] for name in shelf.matchers], readings)
        ]
        return sorted(found, key=lambda m: (KIND_ORDER[m.rule.kind], m.i - m.j, m.i, order[m.rule.id]))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> Extractor:
    """An extractor without router, without leaving sentences early, and with a close look at the role of each word."""

    def may_hold(self: Telling, text: str, start: int, end: int) -> bool:
        words = WORD.findall(without_gaps(text[start:end]).lower())
        return bool(DIGIT.search(text, start, end)) or not (self._certain | self._naming).isdisjoint(words)

    monkeypatch.setattr(pipeline, "is_quiet", lambda _frame, _state: False)
    monkeypatch.setattr(Telling, "may_hold", may_hold)
    monkeypatch.setattr(Frame, "_plain_roles", lambda frame: [None] * frame.size)
    extractor = Extractor()
    extractor.rules = Unrouted(extractor.pack)
    return extractor


def records(texts: Iterable[str], extractor: Extractor) -> list[list[str]]:
    return [[record.model_dump_json() for record in extractor.extract(text)] for text in texts]


def compare(texts: list[str], quick: list[list[str]], patient: Extractor) -> None:
    for text, shortly in zip(texts, quick, strict=True):
        (at_length,) = records([text], patient)
        lost = [record for record in at_length if record not in shortly]
        made = [record for record in shortly if record not in at_length]
        assert shortly == at_length, (
            f"a shortcut (Router.routes, Telling.may_hold, is_quiet or plain_role) changes records of {text[:60]!r}: "
            f"without it {lost[:1]}, with it {made[:1]}"
        )


@pytest.mark.slow
def test_shortcuts_on_the_corpus(extractor: Extractor, request: pytest.FixtureRequest) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    quick = records(texts, extractor)
    compare(texts, quick, request.getfixturevalue("patient"))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_shortcuts_on_an_archive(part: int, extractor: Extractor, shared: Path, request: pytest.FixtureRequest) -> None:
    with gzip.open(shared / "archive" / "news.jsonl.gz", "rt", encoding="utf-8") as stream:
        texts = [json.loads(line)["text"] for line in itertools.islice(stream, part, None, 4)]
    quick = records(texts, extractor)
    compare(texts, quick, request.getfixturevalue("patient"))


def test_a_broken_shortcut_is_noticed(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["The Koksu Bridge was completed in May. Its toll is 12 yuan."]
    quick = records(texts, extractor)
    assert len(quick[0]) == 2
    monkeypatch.setattr(Router, "routes", lambda _self, _readings: [])
    with pytest.raises(AssertionError, match="a shortcut"):
        compare(texts, quick, extractor)


@pytest.mark.slow
def test_no_figure_in_what_is_not_read(extractor: Extractor, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with gzip.open(shared / "archive" / "news.jsonl.gz", "rt", encoding="utf-8") as stream:
        texts = [json.loads(line)["text"] for line in itertools.islice(stream, 0, None, 4)]
    quick = [[(r.type, r.start, r.end) for r in extractor.extract(text)] for text in texts]
    monkeypatch.setattr(Telling, "may_hold", lambda *_: True)
    for text, found in zip(texts, quick, strict=True):
        # Periods may differ: a sentence without any figure tells which month "that month" in a later one is.
        everything = [(r.type, r.start, r.end) for r in extractor.extract(text)]
        assert everything == found, f"Telling.may_hold passes over {set(everything) ^ set(found)} of {text[:60]!r}"
