"""Word classes: what the words of a pack's `words.toml` are, and what they mean.

A `Word` is what the vocabulary knows of one way of writing: the classes that it belongs to, as bits, and its sense in
those that carry one (the unit "kms" has the sense `km`, the hedge "over" the sense `more_than`). A `Lexicon` looks
words up; entries of several parts ("put into operation") are found by their first part.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, Any, Final

from extract.gaps import LIGATURES
from extract.pinyin import is_pinyin
from extract.tokens import parts

if TYPE_CHECKING:
    from extract.vocabulary import Vocabulary

# In the order of the bits. Those up to "time" stand for figures and their parts, the rest for grammar and names.
CLASSES: Final = (
    "digits", "numeral", "scale", "scale-letter", "ordinal", "month", "currency", "sign", "subunit", "percent", "unit",
    "hedge", "hedge-after", "status", "change-verb", "change-noun", "rank-verb", "rank-place", "rank-number",
    "superlative", "top", "ahead", "behind", "weekday", "day", "week", "month-unit", "quarter", "half", "year", "span",
    "today", "clock", "determiner", "article", "preposition", "conjunction", "pronoun", "relative", "auxiliary",
    "modal", "negation", "adverb", "comparison", "part-of", "whole-back", "report", "possessive", "level",
    "metric-verb", "level-verb", "plain-verb", "participle", "counted", "not-counted", "generic", "undertaking",
    "works", "institution", "place-type", "phase", "idiom", "comma", "stop", "open", "close", "dash",
    "slash", "quote", "capital", "upper", "plural", "word", "noun", "number", "time", "year-ago", "month-ago",
    "quarter-ago", "same-period",
    "back", "last", "this", "next", "rate", "until", "since", "end", "start", "part", "fiscal", "quantifier", "finite",
    "collective", "label", "money-noun", "quantity-noun", "particle", "modifier", "undertakings", "places-too",
    "places-only", "event", "building",
)  # fmt: skip
BIT: Final = {name: 1 << i for i, name in enumerate(CLASSES)}
DIGITS, NUMBER = BIT["digits"], BIT["number"]


@functools.cache
def bits(*names: str) -> int:
    """The classes named, as one mask."""
    return sum(BIT[name] for name in names)


TIME_UNIT: Final = bits("day", "week", "month-unit", "quarter", "half", "year", "span")
FIGURE_PART: Final = bits("digits", "numeral", "scale", "currency", "sign", "subunit", "percent", "unit", "number")
FUNCTION: Final = bits(
    "determiner", "preposition", "conjunction", "pronoun", "auxiliary", "modal", "negation", "adverb", "comparison",
    "part-of", "possessive", "hedge", "today", "weekday", "month", "clock", "comma", "stop", "open", "close",
    "dash", "slash", "quote",
)  # fmt: skip
VERB: Final = bits("metric-verb", "level-verb", "plain-verb", "change-verb", "status", "report", "auxiliary", "modal")

PUNCTUATION: Final = {
    ",": "comma", "、": "comma", "，": "comma", ";": "stop", ":": "stop", ".": "stop", "!": "stop", "?": "stop",
    "。": "stop", "•": "stop", "*": "stop", "|": "stop", "·": "stop", "▪": "stop",
    "\\": "stop", "→": "stop", "►": "stop", "✓": "stop", "★": "stop", "{": "open", "}": "close",
    "@": "preposition", "◦": "stop", "●": "stop", "■": "stop", "◆": "stop", "…": "stop", "(": "open", "[": "open",
    "<": "open", ">": "close", ")": "close", "]": "close", "-": "dash", "–": "dash",
    "—": "dash", "‑": "dash", "−": "dash", "/": "slash", '"': "quote", "“": "quote", "”": "quote", "«": "quote",
    "»": "quote", "'": "quote", "‘": "quote", "’": "quote",
}  # fmt: skip

LINES: Final = ("###", "===", "~~~", "___")  # what lines are drawn with
# A plural is guessed by its ending; singular nouns in -ss, -us and -is are none.
NO_PLURAL: Final = ("ss", "us", "is", "'s")
MANY_PEOPLE: Final = ("men", "people", "children", "folk")
LONG_ENOUGH: Final = 5
NO_MEN: Final = frozenset("specimen acumen abdomen regimen stamen bitumen yemen semen albumen bremen turkmen".split())
MIN_SUPERLATIVE: Final = 5
NO_SUPERLATIVE: Final = (
    "quest", "terest", "forest", "harvest", "test", "suggest", "invest", "arrest", "honest", "modest", "earnest",
    "manifest", "digest", "ingest", "divest", "infest", "molest", "behest", "west", "unrest", "breast", "everest",
    "crest", "budapest", "priest", "bucharest",
)  # fmt: skip
CACHE_LIMIT: Final = 200_000
NO_SENSES: Final[dict[int, Any]] = {}  # one for all words that have none
ABBREVIATION: Final = re.compile(r"(?:[A-Z]\.){2,6}")  # "two U.S. banks"


class Word:
    """What the vocabulary knows of one way of writing: `classes` as bits, `senses` by class bit.

    `opens` are the phrases that begin with the word, where it stands alone.
    """

    __slots__ = ("classes", "opens", "reading", "senses", "text")

    def __init__(self, text: str, classes: int, senses: dict[int, Any], reading: str) -> None:
        self.text = text
        self.classes = classes
        self.senses = senses
        self.reading = reading
        self.opens: Following | None = None

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {', '.join(class_names(self.classes))})"


def class_names(classes: int) -> list[str]:
    """The names of the classes in a mask, in their fixed order."""
    return [name for name in CLASSES if classes & BIT[name]]


# Phrases by their second part: (all parts, each with whether it is glued to the one before; the word it is).
Following = dict[str, list[tuple[tuple[tuple[str, bool], ...], Word]]]


class Lexicon:
    """Looks up words and phrases of one language's vocabulary.

    `named` are the words that patterns ask for by name: they keep a reading of their own.
    """

    def __init__(self, vocabulary: Vocabulary, named: frozenset[str] = frozenset()) -> None:
        self.named = named
        self.vocabulary = vocabulary
        self.roles = {phrase: role for role, phrases in vocabulary.roles.items() for phrase in phrases}
        self.places = frozenset(place for places in vocabulary.places.values() for place in places)
        self.phrases: dict[str, Following] = {}  # by their first part
        self._known: dict[str, Word] = {}
        self.seen: dict[str, Word] = {}  # ways of writing that have been looked up
        for entry, name, sense in vocabulary.entries():
            self._add(entry, name, sense)
        for following in self.phrases.values():
            for candidates in following.values():
                candidates.sort(key=lambda candidate: -len(candidate[0]))
        for word in self._known.values():
            word.classes |= self._shape_of_known(word)
        self._phrase_classes: dict[str, int] = {}
        for following in self.phrases.values():
            for _, word in itertools.chain.from_iterable(following.values()):
                word.classes |= self._shape_of_known(word)
                self._phrase_classes[word.reading] = word.classes

    def _add(self, entry: str, name: str, sense: object) -> None:
        pieces = parts(entry)
        if len(pieces) == 1:
            word = self._known.setdefault(pieces[0][0], Word(pieces[0][0], 0, {}, pieces[0][0]))
        else:
            candidates = self.phrases.setdefault(pieces[0][0], {}).setdefault(pieces[1][0], [])
            found = next((word for key, word in candidates if key == pieces), None)
            if found is None:
                found = Word(entry, 0, {}, entry)
                candidates.append((pieces, found))
            word = found
        word.classes |= BIT[name]
        if sense is not None:
            word.senses.setdefault(BIT[name], sense)

    @staticmethod
    def _shape_of_known(word: Word) -> int:
        """A word that the vocabulary has may be a noun besides ("plans", "exports", "increase")."""
        classes = word.classes
        if classes & bits("counted"):
            return bits("noun", "word", "plural") if classes & (FUNCTION | FIGURE_PART) == 0 else bits("noun")
        if " " in word.text and classes & VERB:
            return 0
        if classes & bits("not-counted") and not classes & (FUNCTION | FIGURE_PART | TIME_UNIT):
            return bits("word")  # "dangerous", "gas": no plural, but part of a phrase
        if classes & (FUNCTION | FIGURE_PART | TIME_UNIT | bits("not-counted", "idiom", "ordinal", "numeral")):
            return bits("word") if classes & bits("quantifier") else 0
        shape = BIT["modifier"] if word.text.endswith("ing") else 0
        if not classes & bits("auxiliary", "modal", "level-verb", "finite") and not word.text.endswith(("ed", "ing")):
            shape |= bits("word")
        if classes & bits(
            "participle", "superlative", "generic", "institution", "undertaking", "works", "place-type", "event"
        ):
            shape |= bits("word")
        if looks_plural(word.text) and not classes & bits("level-verb"):
            shape |= bits("noun", "plural", "word")
        return shape

    def word(self, text: str) -> Word:
        """The word for a token as written."""
        found = self.seen.get(text)
        if found is None:
            if len(self.seen) > CACHE_LIMIT:
                self.seen.clear()
            found = self.seen[text] = self._read(text if text.isascii() else text.translate(LIGATURES))
            found.opens = self.phrases.get(found.text)
        return found

    def _read(self, text: str) -> Word:
        if text[0].isdecimal() and "@" not in text:
            return Word(text, DIGITS, NO_SENSES, "0")
        punctuation = "stop" if text[:3] in LINES else PUNCTUATION.get(text)
        if punctuation:
            known = self._known.get(text)
            classes, senses = (known.classes, known.senses) if known else (0, NO_SENSES)
            return Word(text, classes | BIT[punctuation], senses, text)
        lower = text.lower().replace("’", "'")
        shape = 0
        if text[0].isupper():
            shape = BIT["capital"]
            if len(text) > 1 and text.isupper():
                shape |= BIT["upper"]
        known = self._known.get(lower)
        if known is None or (lower == "pc" and shape):  # a computer, and no "5pc"
            return self._unknown(text, lower, shape)
        return self._as_known(text, known, shape)

    def _as_known(self, text: str, known: Word, shape: int) -> Word:
        """A word of the vocabulary, in this way of writing it."""
        lower = known.text
        if text == "US":
            classes = known.classes & ~bits("pronoun", "not-counted") | shape | BIT["word"]
            return Word(lower, classes, known.senses, text)
        if text in ("IT", "WHO"):
            shape |= BIT["word"]  # "85,000 IT professionals"
        symbol = self.vocabulary.unit_symbols.get(text)
        if symbol == "" and known.classes & BIT["unit"]:
            return Word(lower, (known.classes & ~BIT["unit"]) | shape, known.senses, text)
        if symbol:
            return Word(lower, known.classes | BIT["unit"] | shape, known.senses | {BIT["unit"]: symbol}, text)
        return Word(lower, known.classes | shape, known.senses, text if shape else lower)

    def _unknown(self, text: str, lower: str, shape: int) -> Word:
        """A word that no list has: what its form alone tells."""
        symbol = self.vocabulary.unit_symbols.get(text)
        if symbol:
            return Word(lower, BIT["unit"] | shape, {BIT["unit"]: symbol}, text)
        verbal = lower.endswith(("ed", "ing")) and not lower.endswith(("seed", "weed"))  # but "rapeseed"
        if verbal and len(lower) > 5 and not is_pinyin(lower):  # Nanjing is a city
            shape |= BIT["plain-verb"]
        if not shape and is_superlative(lower):
            shape |= BIT["superlative"]
        if len(text) > 2 and text[-1] == "s" and text[-2].isupper() and text[0].isupper():
            shape |= bits("plural", "noun", "word")  # "seven IPs", "14 MoUs"
        if (
            text.isalpha()
            or ABBREVIATION.fullmatch(text)
            or "'" in lower
            or "&" in text[1:]
            or "@" in text
            or "/" in text[1:]
        ):
            shape |= BIT["word"]
            if looks_plural(lower):
                shape |= bits("plural", "noun")
        return Word(lower, shape, NO_SENSES, text if lower in self.named else reading_of(shape))

    def classes_of(self, reading: str) -> int:
        """The classes that a reading stands for: what rules may ask of it."""
        if reading[0] == "⟨":
            name = reading[1:-1]
            return BIT[name] if name in BIT else int(name, 16)
        phrase = self._phrase_classes.get(reading)
        return phrase if phrase is not None else self.word(reading).classes


def is_superlative(lower: str) -> bool:
    """Whether a word that no list has is a superlative by its form: "steepest", but no "request"."""
    return len(lower) > MIN_SUPERLATIVE and lower.endswith("est") and not lower.endswith(NO_SUPERLATIVE)


def looks_plural(lower: str) -> bool:
    """Whether a word ends like an English plural: four letters and -s, but not -ss, -us, -is; "policemen"."""
    if lower.endswith(MANY_PEOPLE):
        return len(lower) > LONG_ENOUGH and lower not in NO_MEN
    return len(lower) > 3 and lower.endswith("s") and not lower.endswith(NO_PLURAL)


@functools.cache
def reading_of(shape: int) -> str:
    """What stands for a word that no list has in the spaCy Doc that rules are matched on.

    Only its shape matters to rules, so unknown words share a few readings and spaCy's vocabulary does not grow with
    the text.
    """
    return f"⟨{shape:x}⟩"
