"""Rules on a sentence: spaCy's Matcher over resolved items, each rule run only where the router says that it matches.

A pattern is compiled to lexeme flags, the fastest thing that a Matcher can test.
"""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.furniture import Furniture
from extract.packs import RULE_KINDS
from extract.routing import Router
from extract.telling import Telling
from extract.words import Lexicon, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.items import Item
    from extract.packs import Pack, Rule, TokenPattern
    from extract.routing import Route

MAX_FLAGS: Final = 60
CACHE_LIMIT: Final = 50_000  # stretches of words, most of them of two to five
KIND_ORDER: Final = {kind: n for n, kind in enumerate(RULE_KINDS)}
Place = tuple[str, ...]


class Match(NamedTuple):
    """A rule's pattern found at items[i:j]."""

    rule: Rule
    i: int
    j: int


class Shelf:
    """Rules that share one spaCy Vocab, which holds only so many flags; packs that need more fill another shelf."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.vocab = Vocab()
        self.matchers: dict[str, Matcher] = {}
        self._flags: dict[Place, int] = {}

    def has_room(self, rule: Rule) -> bool:
        """Whether the flags that a rule needs fit on this shelf."""
        return len(self._flags.keys() | {_place(token) for token in rule.pattern}) <= MAX_FLAGS

    def add(self, rule: Rule) -> None:
        """Compile a rule's pattern into a matcher of its own."""
        matcher = Matcher(self.vocab, validate=False)
        matcher.add(rule.id, [[self._token(token) for token in rule.pattern]], greedy="LONGEST")
        self.matchers[rule.id] = matcher

    def match(self, rules: list[Rule], readings: list[str]) -> Iterator[tuple[Rule, int, int]]:
        """Where rules of this shelf apply in a stretch of words."""
        doc = Doc(self.vocab, words=readings)
        for rule in rules:
            yield from ((rule, i, j) for _, i, j in self.matchers[rule.id](doc))

    def _token(self, token: TokenPattern) -> Any:  # noqa: ANN401 - spaCy types no flags
        place = _place(token)
        if place not in self._flags:
            self._flags[place] = self.vocab.add_flag(functools.partial(fits, self.lexicon, token))
        compiled: dict[str | int, object] = {self._flags[place]: True}
        if token.op != "1":
            compiled["OP"] = token.op
        return compiled


def _place(token: TokenPattern) -> Place:
    """What a place of a pattern asks for, whatever its number of times."""
    return ("class", *sorted(token.classes)) if token.classes else ("word", *sorted(token.words))


def fits(lexicon: Lexicon, token: TokenPattern, reading: str) -> bool:
    """Whether a reading can stand at a place of a pattern."""
    if token.classes:
        return bool(lexicon.classes_of(reading) & bits(*token.classes))
    return reading.lower() in token.words


class RuleMatcher:
    """All rules of a pack, compiled; `match` gives where they apply in one sentence."""

    def __init__(self, pack: Pack) -> None:
        rules = pack.rules
        named = frozenset(word for rule in rules for token in rule.pattern for word in token.words)
        self.lexicon = Lexicon(pack.vocabulary, named)
        self.furniture = Furniture(pack.furniture)
        self.telling = Telling(pack.vocabulary)
        self.rules = {rule.id: rule for rule in rules}
        self._order = {rule.id: (KIND_ORDER[rule.kind], n) for n, rule in enumerate(rules)}
        self._shelf: dict[str, Shelf] = {}
        self._seen: dict[tuple[int, ...], list[tuple[Rule, int, int]]] = {}
        self._router = Router(rules, self.lexicon.classes_of)
        shelves: list[Shelf] = []
        for rule in rules:
            shelf = next((shelf for shelf in shelves if shelf.has_room(rule)), None)
            if shelf is None:
                shelf = Shelf(self.lexicon)
                shelves.append(shelf)
            shelf.add(rule)
            self._shelf[rule.id] = shelf

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, None where the packs have taken it away."""
        return self.rules.get(rule_id)

    def match(self, items: list[Item]) -> list[Match]:
        """Where rules apply: kinds in fixed order, the longest first, from left to right, as the packs have them."""
        found: list[Match] = []
        for route in self._router.routes(items):
            start = route.start
            found += [Match(rule, start + i, start + j) for rule, i, j in self._in_stretch(items, route)]
        if len(found) > 1:
            found.sort(key=self._rank)
        return found

    def _rank(self, match: Match) -> tuple[int, int, int, int]:
        rule, i, j = match
        kind, order = self._order[rule.id]
        return kind, i - j, i, order

    def _in_stretch(self, items: list[Item], route: Route) -> list[tuple[Rule, int, int]]:
        """Where rules apply in a stretch of words. Words that rules cannot tell apart need to be matched but once."""
        found = self._seen.get(route.places)
        if found is None:
            if len(self._seen) > CACHE_LIMIT:
                self._seen.clear()
            shelves = itertools.groupby(route.rules, lambda rule: self._shelf[rule.id])
            words = [self._router.kind(item.word.reading).reading for item in items[route.start : route.end]]
            found = [match for shelf, those in shelves for match in shelf.match(list(those), words)]
            self._seen[route.places] = found
        return found
