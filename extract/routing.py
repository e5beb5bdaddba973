"""Which rules can match where in a sentence: the patterns of all rules are walked at once, as bits of one number.

A place of a pattern is a bit, the places of a rule lie side by side, and a word moves all rules on by one shift (the
shift-and method of Baeza-Yates and Gonnet, Communications of the ACM 35, 1992). What the walk finds is exact: spaCy's
Matcher then runs only the rules that end somewhere, and only over the stretch of words in which they do.

Sentences are alike: where the rules stand behind a word, and what the next one does to them, is worked out once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from extract.words import bits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.items import Item
    from extract.packs import Rule, TokenPattern

CACHE_LIMIT: Final = 100_000  # readings
STEPS: Final = 50_000  # from a standing by a kind of word to another standing


class Route(NamedTuple):
    """A stretch of words, from `start` to before `end`, and the rules that match somewhere in it.

    `places` are those that each of its words takes in a pattern of these rules: where they are the same, the same
    rules match in the same places.
    """

    start: int
    end: int
    rules: list[Rule]
    places: tuple[int, ...]


class Kind:
    """The words that no rule can tell apart: the places where they can stand, and the first `reading` of them.

    `begins` tells whether a rule can begin with them.
    """

    __slots__ = ("begins", "places", "reading")

    def __init__(self, places: int, reading: str, *, begins: bool) -> None:
        self.places = places
        self.reading = reading
        self.begins = begins


class Standing:
    """The places that rules can take behind a word: `going_on` as bits, and the `steps` known from there."""

    __slots__ = ("going_on", "steps")

    def __init__(self, going_on: int) -> None:
        self.going_on = going_on
        self.steps: dict[Kind, Step] = {}


class Step(NamedTuple):
    """What a word does: `parts` a stretch from the one before, `taken` are its places, `ended` the rules it ends."""

    parts: bool
    taken: int
    ended: int
    to: Standing


class Router:
    """The patterns of rules as one automaton over the readings of words; `classes_of` tells a reading's classes."""

    def __init__(self, rules: Sequence[Rule], classes_of: Callable[[str], int]) -> None:
        self._classes_of = classes_of
        self._by_classes: dict[int, int] = {}  # masks of classes, with the places that ask for one of them
        self._by_word: dict[str, int] = {}
        self._kind_of: dict[str, Kind] = {}  # by reading
        self._kinds: dict[int, Kind] = {}  # by their places
        self._by_all_classes: dict[int, int] = {}  # those that all the classes of a word can stand at
        self._ends: dict[int, tuple[Rule, int]] = {}  # rules with all their places, by the bit behind their last
        self._ended: dict[int, tuple[list[Rule], int]] = {}  # several of them at once
        self._starts = self._repeated = self._optional = self._accepting = self._skips = 0
        bit = 1
        for rule in rules:
            self._starts |= bit
            skipped, first = 0, bit
            for token in rule.pattern:
                self._add_place(token, bit)
                self._repeated |= bit if token.op in "*+" else 0
                self._optional |= bit if token.op in "*?" else 0
                skipped = skipped + 1 if token.op in "*?" else 0
                self._skips = max(self._skips, skipped)
                bit <<= 1
            self._ends[bit] = rule, bit - first
            self._accepting |= bit
            bit <<= 1
        self._starts = self._over_optional(self._starts)
        self._standings: dict[int, Standing] = {}
        self._steps = 0

    def _add_place(self, token: TokenPattern, bit: int) -> None:
        if token.classes:
            mask = bits(*token.classes)
            self._by_classes[mask] = self._by_classes.get(mask, 0) | bit
        for word in token.words:
            self._by_word[word] = self._by_word.get(word, 0) | bit

    def routes(self, items: list[Item]) -> list[Route]:
        """The stretches of a sentence's words in which rules match; rules that match nowhere are in none."""
        found: list[Route] = []
        nowhere = standing = self._standing(0)
        places: list[int] = []
        begin = all_ended = 0
        known = self._kind_of
        for k, item in enumerate(items):
            kind = known.get(item.word.reading) or self.kind(item.word.reading)
            if standing is nowhere and not kind.begins:
                continue  # most words: no rule has reached them, and none begins
            parts, taken, ended, standing = standing.steps.get(kind) or self._step(standing, kind)
            if parts:  # no rule goes on from the word before
                if all_ended:
                    found.append(self._route(begin, k, all_ended, places))
                    all_ended = 0
                begin = k
                if places:
                    places = []
            if taken:
                places.append(taken)
                all_ended |= ended
        if all_ended:
            found.append(self._route(begin, len(items), all_ended, places))
        return found

    def _route(self, start: int, end: int, ended: int, places: list[int]) -> Route:
        if len(self._ended) > CACHE_LIMIT:
            self._ended.clear()
        known = self._ended.get(ended)
        if known is None:
            known = self._ended[ended] = self._rules_of(ended)
        rules, theirs = known
        return Route(start, end, rules, tuple([taken & theirs for taken in places]))

    def _standing(self, going_on: int) -> Standing:
        known = self._standings.get(going_on)
        if known is None:
            known = self._standings[going_on] = Standing(going_on)
        return known

    def _step(self, standing: Standing, kind: Kind) -> Step:
        """Work out a step, and keep it."""
        if self._steps > STEPS:
            self._standings.clear()
            self._steps = 0
        going_on = standing.going_on if standing.going_on & kind.places else 0
        taken = (going_on | self._starts) & kind.places
        behind = self._over_optional(taken << 1 | taken & self._repeated)
        step = Step(not going_on, taken, behind & self._accepting, self._standing(behind))
        standing.steps[kind] = step
        self._steps += 1
        return step

    def _over_optional(self, places: int) -> int:
        """The places that can come next, with those behind places that may be left out."""
        for _ in range(self._skips):
            places |= (places & self._optional) << 1
        return places

    def kind(self, reading: str) -> Kind:
        """The kind that a reading is of."""
        known = self._kind_of.get(reading)
        if known is not None:
            return known
        if len(self._kind_of) > CACHE_LIMIT:
            self._kind_of.clear()
        places = self._by_word.get(reading.lower(), 0) | self._places_of(self._classes_of(reading))
        kind = self._kinds.get(places)
        if kind is None:
            kind = self._kinds[places] = Kind(places, reading, begins=bool(places & self._starts))
        self._kind_of[reading] = kind
        return kind

    def _places_of(self, classes: int) -> int:
        places = self._by_all_classes.get(classes)
        if places is None:
            if len(self._by_all_classes) > CACHE_LIMIT:
                self._by_all_classes.clear()
            places = 0
            for mask, asking in self._by_classes.items():
                if classes & mask:
                    places |= asking
            self._by_all_classes[classes] = places
        return places

    def _rules_of(self, ended: int) -> tuple[list[Rule], int]:
        """The rules that ended, and all their places."""
        rules, places = [], 0
        while ended:
            bit = ended & -ended
            rule, its_own = self._ends[bit]
            rules.append(rule)
            places |= its_own
            ended ^= bit
        return rules, places
