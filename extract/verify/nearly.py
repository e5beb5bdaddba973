"""Quotes that stand in a text nearly: the stretch that a quote comes closest to, and the words that differ.

Words are aligned by their edit distance (Needleman and Wunsch, 1970) in a band around the diagonal that most of the
quote's words point to.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.verify.folding import Folded

WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|[%$€£¥₹]")
LIKE: Final = 0.75  # the share of letters in common that makes two words spellings of one
SPELLING: Final = 0.4  # what another spelling costs; a word more, less or another costs 1
FAR: Final = 0.34  # of the quote's words that may differ
LONGEST: Final = 4000  # words of a quote that are aligned
LONGEST_WORD: Final = 40  # characters
LONG: Final = 500  # words: quotes of more point to their place without doubt
FEW: Final = 1  # places that are tried for those
MANY: Final = 4
MOST_PLACES: Final = 2000  # of one word in the text: commoner ones tell no place
SAME_WORDS: Final = {"%": "percent", "pct": "percent", "&": "and"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a folded text, as it is compared, from start to end."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the quote, and those that the text has in their place; either may be none."""

    quote: tuple[Word, ...]
    source: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """The stretch source[start:end] of the folded text that a quote comes closest to, and what differs."""

    start: int
    end: int
    changes: tuple[Change, ...]
    share: float  # of the quote's words that differ


def words_of(text: str) -> list[Word]:
    """The words of a folded text; thousands are without their commas."""
    return [Word(_compared(found[0]), found.start(), found.end()) for found in WORD.finditer(text)]


def _compared(word: str) -> str:
    if word[0].isdecimal():
        return re.sub(r",(?=\d{3}(?!\d))", "", word)
    return SAME_WORDS.get(word, word)


class Index:
    """The words of a folded text, and where each of them stands."""

    def __init__(self, text: Folded) -> None:
        self.words = words_of(text.text)
        self.places: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.words):
            self.places[word.text].append(at)

    def nearest(self, quote: str) -> Near | None:
        """Where a folded quote comes closest to the text; None where it comes close nowhere."""
        words = words_of(quote)[:LONGEST]
        slack = min(60, max(6, len(words) // 3))
        found = [_aligned(words, self.words, first, slack) for first in self._beginnings(words, slack)]
        best = min((near for near in found if near is not None), key=lambda near: near.share, default=None)
        return best if best is not None and best.share <= FAR else None

    def _beginnings(self, words: Sequence[Word], slack: int) -> Iterable[int]:
        """The places of the text at which the quote may begin, those first that most of its words point to."""
        votes: Counter[int] = Counter()
        for at, word in enumerate(words):
            places = self.places.get(word.text, ())
            if len(places) <= MOST_PLACES:
                votes.update({(place - at) // slack for place in places})
        least = max(2, len(words) // 4)
        joined = Counter({place: votes[place] + votes[place + 1] for place in list(votes)})
        most = FEW if len(words) > LONG else MANY
        tops = [place for place, count in joined.most_common(most) if count >= least]
        return [self._commonest(words, place * slack, (place + 2) * slack) for place in tops]

    def _commonest(self, words: Sequence[Word], low: int, high: int) -> int:
        """The beginning from `low` to `high` that most words point to."""
        votes = Counter(
            place - at
            for at, word in enumerate(words)
            for place in self.places.get(word.text, ())[:MOST_PLACES]
            if low <= place - at < high
        )
        return votes.most_common(1)[0][0]


def _cost(a: str, b: str) -> float:
    if a == b:
        return 0.0
    return SPELLING if _alike(a, b) else 1.0


@lru_cache(maxsize=1 << 16)
def _alike(a: str, b: str) -> bool:
    """Whether two words are spellings of one: they begin or end alike, and have most letters in common."""
    if not (a[0].isalpha() and b[0].isalpha()) or (a[0] != b[0] and a[-1] != b[-1]):
        return False
    if max(len(a), len(b)) > 2 * min(len(a), len(b)) or len(a) > LONGEST_WORD:
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= LIKE


def _aligned(quote: Sequence[Word], source: Sequence[Word], first: int, slack: int) -> Near | None:
    """The best alignment of the whole quote with a stretch that begins around `first`; free ends in the source."""
    low = max(0, first - slack)
    part = source[low : first + len(quote) + slack]
    width = first - low + slack
    rows: list[dict[int, tuple[float, int]]] = [{j: (0.0, 0) for j in range(len(part) + 1) if j <= width}]
    for i, word in enumerate(quote, 1):
        above, row = rows[-1], dict[int, tuple[float, int]]()
        for j in range(max(0, i - slack), min(len(part), i + width) + 1):
            options = [(above[j][0] + 1, 1)] if j in above else []  # a word that only the quote has
            if j - 1 in above:
                options.append((above[j - 1][0] + _cost(word.text, part[j - 1].text), 0))
            if j - 1 in row and i < len(quote):
                options.append((row[j - 1][0] + 1, 2))  # one that only the source has
            if options:
                row[j] = min(options)
        rows.append(row)
    if not rows[-1]:
        return None
    j = min(rows[-1], key=lambda at: rows[-1][at][0])
    return _traced(quote, part, rows, j)


def _traced(
    quote: Sequence[Word], part: Sequence[Word], rows: Sequence[dict[int, tuple[float, int]]], j: int
) -> Near | None:
    """The way back through the table from its last row: pairs of words, and the changes that they make."""
    total, i, last = rows[-1][j][0], len(quote), j
    pairs: list[tuple[Word | None, Word | None]] = []
    while i > 0:
        step = rows[i][j][1]
        pairs.append((quote[i - 1] if step != 2 else None, part[j - 1] if step != 1 else None))
        i, j = (i if step == 2 else i - 1), (j if step == 1 else j - 1)
    if last <= j:
        return None
    return Near(part[j].start, part[last - 1].end, tuple(_changes(reversed(pairs))), total / len(quote))


def _changes(pairs: Iterable[tuple[Word | None, Word | None]]) -> Iterable[Change]:
    """Neighbouring words that differ, as one change each."""
    mine: list[Word] = []
    theirs: list[Word] = []
    for a, b in pairs:
        if a is not None and b is not None and a.text == b.text:
            if mine or theirs:
                yield Change(tuple(mine), tuple(theirs))
            mine, theirs = [], []
            continue
        mine += [a] if a is not None else []
        theirs += [b] if b is not None else []
    if mine or theirs:
        yield Change(tuple(mine), tuple(theirs))
