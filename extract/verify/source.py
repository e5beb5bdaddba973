"""Sources: the documents that claims are held against, each read once, when the first claim asks for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from decimal import Decimal
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from extract.checks.checker import Checker
from extract.setting import Setting
from extract.verify.agreement import MOST_IN_UNITS
from extract.verify.meanings import meanings_of
from extract.verify.quotes import Searched
from extract.verify.standing import stands_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.checks.check import Check
    from extract.checks.mentions import Reading
    from extract.document import Document
    from extract.extractor import Extractor
    from extract.verify.claim import Claim
    from extract.verify.standing import Stand


class Source:
    """One document, ready for claims."""

    def __init__(self, document: Document, extractor: Extractor) -> None:
        vocabulary = extractor.rules.lexicon.vocabulary
        self.document = document
        self.text = document.text
        self.meanings = meanings_of(vocabulary)
        self.searched = Searched(document.text, self.meanings)
        self._checker = Checker(extractor)
        self.reading: Reading = self._checker.read(document)
        self.setting = Setting(document.text, document.date, vocabulary)
        self.stands: list[Stand] = stands_of(self.reading)
        self._starts = [stand.start for stand in self.stands]
        self._longest = max((stand.end - stand.start for stand in self.stands), default=0)
        self._by_value = sorted(
            (end, at) for at, stand in enumerate(self.stands) for end in (stand.value, stand.high) if end is not None
        )
        self._by_digits: dict[tuple[int, ...], set[int]] = defaultdict(set)
        for at, stand in enumerate(self.stands):
            self._by_digits[_digits(stand.value)].add(at)

    @cached_property
    def checks(self) -> list[Check]:
        """The checks of its own figures."""
        return self._checker.of(self.reading)

    def within(self, spans: Iterable[tuple[int, int]]) -> list[Stand]:
        """The numbers that stand in one of the stretches, if only in part."""
        return [self.stands[at] for at in sorted(self._within(spans))]

    def related(self, value: Decimal, spans: Iterable[tuple[int, int]]) -> list[Stand]:
        """The numbers that may have to do with a value: near it, of the same digits, or in one of the stretches."""
        off = abs(value) * MOST_IN_UNITS * Decimal("1.2")
        first = bisect_left(self._by_value, (value - off, -1))
        last = bisect_right(self._by_value, (value + off, len(self.stands)))
        found = {at for _, at in self._by_value[first:last]} | self._by_digits.get(_digits(value), set())
        return [self.stands[at] for at in sorted(found | self._within(spans))]

    def _within(self, spans: Iterable[tuple[int, int]]) -> set[int]:
        found: set[int] = set()
        for start, end in spans:
            first, last = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
            found.update(at for at in range(first, last) if self.stands[at].end > start)
        return found


def _digits(value: Decimal) -> tuple[int, ...]:
    """The digits of a number, without its zeros and its scale."""
    return value.normalize().as_tuple().digits


class Sources:
    """Documents by the names that claims may give them: id, file, file without its ending.

    Of many documents, those that no claim names are not kept.
    """

    def __init__(self, documents: Iterable[Document], claims: Iterable[Claim], extractor: Extractor) -> None:
        self.extractor = extractor
        wanted = {_name(claim["doc"]) for claim in claims}
        self._documents: list[Document] = []
        self._by_name: dict[str, list[int]] = {}
        self._read: dict[int, Source] = {}
        self.number = 0
        for document in documents:
            self.number += 1
            names = names_of(document)
            if "" in wanted or names & wanted:
                for name in names:
                    self._by_name.setdefault(name, []).append(len(self._documents))
                self._documents.append(document)

    def of(self, claim: Claim) -> list[Source]:
        """The documents that a claim may be about: those that it names, all if it names none."""
        name = _name(claim["doc"])
        found = self._by_name.get(name, []) if name else range(len(self._documents))
        return [self._source(at) for at in found]

    def _source(self, at: int) -> Source:
        if at not in self._read:
            self._read[at] = Source(self._documents[at], self.extractor)
        return self._read[at]


def names_of(document: Document) -> set[str]:
    """The names that a document goes by."""
    place = (document.place or "").partition(", ")[0]
    path = PurePath(place)
    given = (document.id, place, path.name, path.stem, document.url or "", document.title or "")
    return {_name(name) for name in given if name}


def _name(name: str) -> str:
    return name.strip().casefold().removeprefix("./")
