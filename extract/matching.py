"""Rules on a sentence: spaCy's Matcher over resolved items, each rule tried only where it can match at all.

A pattern is compiled to lexeme flags (the fastest thing a Matcher can test). From each pattern the classes that it
cannot do without are derived; rules with the same needs share a Matcher, and a sentence without those classes never
meets it. That is lossless by construction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.errors import PackError
from extract.furniture import Furniture
from extract.packs import RULE_KINDS
from extract.words import BIT, Lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.items import Item
    from extract.packs import Pack, Rule, TokenPattern
    from extract.vocabulary import Vocabulary

MAX_FLAGS: Final = 60


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's pattern found at items[i:j]."""

    rule: Rule
    i: int
    j: int


class RuleMatcher:
    """All rules of a pack, compiled; `match` gives where they apply in one sentence."""

    def __init__(self, pack: Pack) -> None:
        rules = pack.rules
        named = frozenset(word for rule in rules for token in rule.pattern for word in token.words)
        self.lexicon = Lexicon(pack.vocabulary, named)
        self.furniture = Furniture(pack.furniture)
        self.naming = naming_words(pack.vocabulary)
        self.vocab = Vocab()
        self.rules: dict[int, Rule] = {}
        self._flags: dict[tuple[str, ...], int] = {}
        groups: dict[tuple[int, ...], list[Rule]] = {}
        for rule in rules:
            groups.setdefault(needs(rule), []).append(rule)
        self.groups: list[tuple[tuple[int, ...], Matcher]] = []
        for needed, members in groups.items():
            matcher = Matcher(self.vocab, validate=False)
            for rule in members:
                matcher.add(rule.id, [[self._token(token, rule) for token in rule.pattern]], greedy="LONGEST")
                self.rules[self.vocab.strings[rule.id]] = rule
            self.groups.append((needed, matcher))

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, None where the packs have taken it away."""
        return next((rule for rule in self.rules.values() if rule.id == rule_id), None)

    def _token(self, token: TokenPattern, rule: Rule) -> Any:  # noqa: ANN401 - spaCy types no flags
        flag = self._flag(tuple(token.classes), tuple(token.words), rule)
        compiled: dict[str | int, object] = {flag: True}
        if token.op != "1":
            compiled["OP"] = token.op
        return compiled

    def _flag(self, classes: tuple[str, ...], words: tuple[str, ...], rule: Rule) -> int:
        key = ("class", *classes) if classes else ("word", *words)
        if key not in self._flags:
            if len(self._flags) >= MAX_FLAGS:
                message = f"{rule.source}: rule {rule.id!r}: the packs use more than {MAX_FLAGS} different places"
                raise PackError(message)
            getter = self._class_getter(classes) if classes else self._word_getter(words)
            self._flags[key] = self.vocab.add_flag(getter)
        return self._flags[key]

    def _class_getter(self, classes: tuple[str, ...]) -> Callable[[str], bool]:
        mask = sum(BIT[name] for name in classes)
        return lambda reading: bool(self.lexicon.classes_of(reading) & mask)

    @staticmethod
    def _word_getter(words: tuple[str, ...]) -> Callable[[str], bool]:
        wanted = frozenset(words)
        return lambda reading: reading.lower() in wanted

    def match(self, items: list[Item]) -> list[Match]:
        """Every place where a rule applies: kinds in their fixed order, the longest first, then from left to right."""
        present = 0
        for item in items:
            present |= item.classes
        doc: Doc | None = None
        found: list[Match] = []
        for needed, matcher in self.groups:
            if all(present & mask for mask in needed):
                if doc is None:
                    doc = Doc(self.vocab, words=[item.word.reading for item in items])
                found += [Match(self.rules[key], i, j) for key, i, j in matcher(doc)]
        found.sort(key=lambda m: (RULE_KINDS.index(m.rule.kind), m.i - m.j, m.i))
        return found


def naming_words(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What finds the sentences that can name a project: a word that such names end with, or one of building."""
    names = vocabulary.names
    kinds = [
        *names.get("undertaking", []),
        *names.get("works", []),
        *names.get("phase", []),
        *names.get("building", []),
    ]
    words = {re.escape(phrase.split()[-1]) for phrase in kinds}
    return re.compile(rf"\b(?:{'|'.join(sorted(words))})s?\b", re.IGNORECASE) if words else re.compile(r"(?!)")


def needs(rule: Rule) -> tuple[int, ...]:
    """The classes that a rule cannot do without, as masks: one for each place that must be filled."""
    return tuple(
        sorted(
            {sum(BIT[name] for name in token.classes) for token in rule.pattern if token.classes and token.op in "1+"}
        )
    )
