"""Which rules can match where in a sentence: the patterns of all rules are walked at once, as bits of one number.

A place of a pattern is a bit, the places of a rule lie side by side, and a word moves all rules on by one shift (the
shift-and method of Baeza-Yates and Gonnet, Communications of the ACM 35, 1992). What the walk finds is exact: spaCy's
Matcher then runs only the rules that end somewhere, and only over the stretch of words in which they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from extract.words import bits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.packs import Rule, TokenPattern

CACHE_LIMIT: Final = 100_000


class Route(NamedTuple):
    """A stretch of words, from `start` to before `end`, and the rules that match somewhere in it.

    `places` are those that each of its words takes: where they are the same, the same rules match in the same places.
    """

    start: int
    end: int
    rules: list[Rule]
    places: tuple[int, ...]


class Router:
    """The patterns of rules as one automaton over the readings of words; `classes_of` tells a reading's classes."""

    def __init__(self, rules: Sequence[Rule], classes_of: Callable[[str], int]) -> None:
        self._classes_of = classes_of
        self._by_classes: dict[int, int] = {}  # masks of classes, with the places that ask for one of them
        self._by_word: dict[str, int] = {}
        self._fitting: dict[str, int] = {}
        self._ends: dict[int, Rule] = {}
        self._starts = self._repeated = self._optional = self._accepting = self._skips = 0
        bit = 1
        for rule in rules:
            self._starts |= bit
            skipped = 0
            for token in rule.pattern:
                self._add_place(token, bit)
                self._repeated |= bit if token.op in "*+" else 0
                self._optional |= bit if token.op in "*?" else 0
                skipped = skipped + 1 if token.op in "*?" else 0
                self._skips = max(self._skips, skipped)
                bit <<= 1
            self._ends[bit] = rule
            self._accepting |= bit
            bit <<= 1
        self._starts = self._over_optional(self._starts)

    def _add_place(self, token: TokenPattern, bit: int) -> None:
        if token.classes:
            mask = bits(*token.classes)
            self._by_classes[mask] = self._by_classes.get(mask, 0) | bit
        for word in token.words:
            self._by_word[word] = self._by_word.get(word, 0) | bit

    def routes(self, readings: list[str]) -> list[Route]:
        """The stretches of a sentence's words in which rules match; rules that match nowhere are in none."""
        found: list[Route] = []
        starts, repeated, accepting = self._starts, self._repeated, self._accepting
        known = self._fitting
        places: list[int] = []
        going_on = begin = ended = 0
        for k, reading in enumerate(readings):
            fitting = known.get(reading)
            if fitting is None:
                fitting = self._fit(reading)
            if not going_on & fitting:  # no rule goes on from the word before, so a stretch ends here
                if ended:
                    found.append(Route(begin, k, self._rules_of(ended), tuple(places)))
                    ended = 0
                begin, going_on = k, 0
                if places:
                    places = []
                if not starts & fitting:
                    continue
            taken = (going_on | starts) & fitting
            places.append(taken)
            going_on = self._over_optional(taken << 1 | taken & repeated)
            ended |= going_on & accepting
        if ended:
            found.append(Route(begin, len(readings), self._rules_of(ended), tuple(places)))
        return found

    def _over_optional(self, places: int) -> int:
        """The places that can come next, with those behind places that may be left out."""
        for _ in range(self._skips):
            places |= (places & self._optional) << 1
        return places

    def _fit(self, reading: str) -> int:
        """The places at which a reading can stand."""
        if len(self._fitting) > CACHE_LIMIT:
            self._fitting.clear()
        classes = self._classes_of(reading)
        fitting = self._by_word.get(reading.lower(), 0)
        for mask, places in self._by_classes.items():
            if classes & mask:
                fitting |= places
        self._fitting[reading] = fitting
        return fitting

    def _rules_of(self, ended: int) -> list[Rule]:
        rules = []
        while ended:
            bit = ended & -ended
            rules.append(self._ends[bit])
            ended ^= bit
        return rules
