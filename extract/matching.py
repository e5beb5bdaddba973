"""Rules on a sentence: spaCy's Matcher over resolved items, each rule tried only where it can match at all.

A pattern is compiled to lexeme flags (the fastest thing a Matcher can test). From each pattern the classes that it
cannot do without are derived, anywhere in the sentence and right beside a number; rules with the same needs share a
Matcher, and a sentence that does not meet them never meets it. That is lossless by construction.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.furniture import Furniture
from extract.packs import RULE_KINDS
from extract.words import BIT, Lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extract.items import Item
    from extract.packs import Pack, Rule, TokenPattern
    from extract.vocabulary import Vocabulary

MAX_FLAGS: Final = 60
NUMBER: Final = BIT["number"]
DIGIT: Final = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞]")
WORDS: Final = re.compile(r"[^\W\d_]+")
NAMING: Final = ("undertaking", "works", "phase", "building")
COUNTING: Final = ("numeral", "scale", "ordinal")
PARTS_OF_ONE: Final = frozenset(["half", "quarter", "quarters"])
KIND_ORDER: Final = {kind: n for n, kind in enumerate(RULE_KINDS)}
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's pattern found at items[i:j]."""

    rule: Rule
    i: int
    j: int


class Classes(NamedTuple):
    """The classes that a sentence holds: anywhere, right before a number, right behind one."""

    anywhere: int
    before: int
    behind: int


class Needs(NamedTuple):
    """Masks of which a sentence must hold a class each: anywhere, right before a number, right behind one."""

    anywhere: tuple[int, ...]
    before: tuple[int, ...]
    behind: tuple[int, ...]

    def met(self, present: Classes) -> bool:
        """Whether a sentence that holds the classes `present` may match."""
        return (
            all(present.anywhere & mask for mask in self.anywhere)
            and all(present.before & mask for mask in self.before)
            and all(present.behind & mask for mask in self.behind)
        )


class Shelf:
    """Rules that share one spaCy Vocab, which holds only so many flags; packs that need more fill another shelf."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.vocab = Vocab()
        self.rules: dict[int, Rule] = {}
        self.matchers: dict[Needs, Matcher] = {}
        self._flags: dict[Place, int] = {}

    def has_room(self, rule: Rule) -> bool:
        """Whether the flags that a rule needs fit on this shelf."""
        return len(self._flags.keys() | {_place(token) for token in rule.pattern}) <= MAX_FLAGS

    def add(self, rule: Rule) -> None:
        """Compile a rule's pattern into the matcher of the rules with the same needs."""
        matcher = self.matchers.setdefault(needs(rule), Matcher(self.vocab, validate=False))
        matcher.add(rule.id, [[self._token(token) for token in rule.pattern]], greedy="LONGEST")
        self.rules[self.vocab.strings[rule.id]] = rule

    def match(self, items: list[Item], present: Classes) -> Iterator[Match]:
        """Where the rules apply in items that hold the classes `present`."""
        doc: Doc | None = None
        for needed, matcher in self.matchers.items():
            if needed.met(present):
                if doc is None:
                    doc = Doc(self.vocab, words=[item.word.reading for item in items])
                yield from (Match(self.rules[key], i, j) for key, i, j in matcher(doc))

    def _token(self, token: TokenPattern) -> Any:  # noqa: ANN401 - spaCy types no flags
        place = _place(token)
        if place not in self._flags:
            self._flags[place] = self.vocab.add_flag(
                self._class_getter(place) if token.classes else _word_getter(place)
            )
        compiled: dict[str | int, object] = {self._flags[place]: True}
        if token.op != "1":
            compiled["OP"] = token.op
        return compiled

    def _class_getter(self, place: Place) -> Callable[[str], bool]:
        mask = sum(BIT[name] for name in place[1:])
        return lambda reading: bool(self.lexicon.classes_of(reading) & mask)


def _place(token: TokenPattern) -> Place:
    """What a place of a pattern asks for, whatever its number of times."""
    return ("class", *sorted(token.classes)) if token.classes else ("word", *sorted(token.words))


def _word_getter(place: Place) -> Callable[[str], bool]:
    wanted = frozenset(place[1:])
    return lambda reading: reading.lower() in wanted


class RuleMatcher:
    """All rules of a pack, compiled; `match` gives where they apply in one sentence."""

    def __init__(self, pack: Pack) -> None:
        rules = pack.rules
        named = frozenset(word for rule in rules for token in rule.pattern for word in token.words)
        self.lexicon = Lexicon(pack.vocabulary, named)
        self.furniture = Furniture(pack.furniture)
        self._telling = telling_words(pack.vocabulary)
        self.rules = {rule.id: rule for rule in rules}
        self._order = {rule.id: n for n, rule in enumerate(rules)}
        self.shelves: list[Shelf] = []
        for rule in rules:
            shelf = next((shelf for shelf in self.shelves if shelf.has_room(rule)), None)
            if shelf is None:
                shelf = Shelf(self.lexicon)
                self.shelves.append(shelf)
            shelf.add(rule)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, None where the packs have taken it away."""
        return self.rules.get(rule_id)

    def may_hold(self, text: str, start: int, end: int) -> bool:
        """Whether text[start:end] can hold a record at all: a digit or a telling word stands in it."""
        if DIGIT.search(text, start, end):
            return True
        words = WORDS.findall(text, start, end)
        return not self._telling.isdisjoint(map(str.lower, words))

    def match(self, items: list[Item]) -> list[Match]:
        """Where rules apply: kinds in fixed order, the longest first, from left to right, as the packs have them."""
        present = classes_in(items)
        found = [match for shelf in self.shelves for match in shelf.match(items, present)]
        found.sort(key=lambda m: (KIND_ORDER[m.rule.kind], m.i - m.j, m.i, self._order[m.rule.id]))
        return found


def telling_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that tell of a record where no digit does: of numbers, of building, and what project names end with."""
    names = vocabulary.names
    kinds = itertools.chain.from_iterable(names.get(kind, []) for kind in NAMING)
    naming = {phrase.split()[-1].lower() for phrase in kinds}
    counting = {entry.split()[0] for entry, name, _ in vocabulary.entries() if name in COUNTING}
    return frozenset(naming | {f"{word}s" for word in naming} | counting | PARTS_OF_ONE)


def classes_in(items: list[Item]) -> Classes:
    """The classes of all items, of those right before a number, and of those right behind one."""
    anywhere = before = behind = last = 0
    for item in items:
        classes = item.classes
        anywhere |= classes
        if classes & NUMBER:
            before |= last
        if last & NUMBER:
            behind |= classes
        last = classes
    return Classes(anywhere, before, behind)


def needs(rule: Rule) -> Needs:
    """The classes that a rule cannot do without, as masks: one for each place of its pattern that must be filled."""
    masks = [sum(BIT[name] for name in token.classes) if token.op in "1+" else 0 for token in rule.pattern]
    pairs = [pair for pair in itertools.pairwise(masks) if all(pair)]
    return Needs(
        anywhere=tuple(sorted({mask for mask in masks if mask})),
        before=tuple(sorted({mask for mask, following in pairs if following == NUMBER})),
        behind=tuple(sorted({following for mask, following in pairs if mask == NUMBER})),
    )
