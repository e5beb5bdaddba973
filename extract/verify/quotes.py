"""Quotes: whether a quote stands in a text, exactly, but for how it was typed, in parts, nearly, or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from extract.verify.folding import folded, needle
from extract.verify.meanings import OWN
from extract.verify.nearly import Index

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.verify.folding import Folded
    from extract.verify.nearly import Change, Word

Match = Literal["exact", "folded", "in_parts", "nearly", "none"]
WORDED: Final = frozenset(["about", "more_than", "less_than", "increase", "decrease", *OWN])
GAP: Final = re.compile(r"\s*[\[(]?(?:\.{3}|…)[\])]?\s*")
SHORTEST_PART: Final = 4  # characters: shorter ones stand anywhere
MOST: Final = 1000  # places of one quote that are looked at


@dataclass(frozen=True, slots=True)
class Differing:
    """Words of a quote, and those that stand in their place; `telling` where the change turns what is said."""

    quote: str
    source: str
    telling: bool


@dataclass(frozen=True, slots=True)
class Found:
    """How a quote was found, and the stretches of the text that it stands in: one, or its parts."""

    match: Match
    spans: tuple[tuple[int, int], ...] = ()
    changes: tuple[Differing, ...] = ()


class Searched:
    """A text in which quotes are looked for; what that takes is made when it is first needed."""

    def __init__(self, text: str, meanings: Mapping[str, str]) -> None:
        self.text = text
        self._meanings = meanings
        self._folded: Folded | None = None
        self._index: Index | None = None

    def folded(self) -> Folded:
        """The text as it is compared."""
        if self._folded is None:
            self._folded = folded(self.text)
        return self._folded

    def find(self, quote: str) -> list[Found]:
        """All places of a quote, in the best way that it is found at all; [] where it is not."""
        exact = list(_places(self.text, quote))
        if exact:
            return [Found("exact", ((at, at + len(quote)),)) for at in exact]
        wanted = needle(quote)
        if not wanted:
            return []
        plain = self.folded()
        again = [Found("folded", (plain.span(at, at + len(wanted)),)) for at in _places(plain.text, wanted)]
        parts = None if again else self._in_parts(quote)
        return again or ([parts] if parts else self._nearly(wanted))

    def _in_parts(self, quote: str) -> Found | None:
        """A quote with gaps ("… "): its parts in their order."""
        parts = [part for part in map(needle, GAP.split(quote)) if part]
        if len(parts) < 2 or any(len(part) < SHORTEST_PART for part in parts):
            return None
        plain, at, spans = self.folded(), 0, []
        for part in parts:
            at = next(_places(plain.text, part, at), -1)
            if at < 0:
                return None
            spans.append(plain.span(at, at + len(part)))
            at += len(part)
        return Found("in_parts", tuple(spans))

    def _nearly(self, wanted: str) -> list[Found]:
        plain = self.folded()
        if self._index is None:
            self._index = Index(plain)
        near = self._index.nearest(wanted)
        if near is None:
            return []
        changes = tuple(told for change in near.changes if (told := self._told(change, wanted)))
        return [Found("nearly", (plain.span(near.start, near.end),), changes)]

    def _told(self, change: Change, wanted: str) -> Differing | None:
        """A change in the words of both, as they stand; None where only numbers are written in another way."""
        if change.quote and [self._value(word) for word in change.quote] == [self._value(w) for w in change.source]:
            return None
        mine = wanted[change.quote[0].start : change.quote[-1].end] if change.quote else ""
        theirs = ""
        if change.source:
            start, end = self.folded().span(change.source[0].start, change.source[-1].end)
            theirs = " ".join(self.text[start:end].split())
        return Differing(mine, theirs, self._is_telling(change))

    def _value(self, word: Word) -> str:
        """A word as it counts: "twelve" is 12, "tonnes" are tons; but "some" is not "about"."""
        meaning = self._meanings.get(word.text, word.text)
        return word.text if meaning in WORDED else meaning

    def _is_telling(self, change: Change) -> bool:
        """Whether figures, units, directions, denials or names differ."""
        if self._said(change.quote) != self._said(change.source):
            return True
        plain = self.folded()
        return bool(change.quote) and any(self._is_name(plain.starts[word.start]) for word in change.source)

    def _said(self, words: tuple[Word, ...]) -> set[str]:
        """What words say of figures: the numbers and signs, and the meanings of those that have one."""
        plain = {word.text for word in words if not word.text[0].isalpha()}
        return plain | {self._meanings[word.text] for word in words if word.text in self._meanings}

    def _is_name(self, at: int) -> bool:
        """Whether a capital stands here that does not begin a sentence."""
        before = self.text[:at][-3:].rstrip(" '\"“‘(")
        return self.text[at].isupper() and bool(before) and before[-1] not in ".!?:\n\r"


def _places(text: str, part: str, start: int = 0) -> Iterator[int]:
    """Where a stretch stands in a text as words of its own: "5 percent" is not in "15 percent"."""
    at, found = text.find(part, start) if part else -1, 0
    while at >= 0 and found < MOST:
        end = at + len(part)
        if not (_runs_on(text, at) or _runs_on(text, end)):
            yield at
            found += 1
        at = text.find(part, at + 1)


def _runs_on(text: str, at: int) -> bool:
    """Whether a word or a number runs on over this place."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    if left.isdecimal() and right in ".," and text[at + 1 : at + 2].isdecimal():
        return True
    if left in ".," and right.isdecimal() and text[at - 2 : at - 1].isdecimal():
        return True
    return (left.isalpha() and right.isalpha() and left.isascii()) or (left.isdecimal() and right.isdecimal())
