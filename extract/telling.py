"""Which sentences can hold a record: those with a digit, a number word, or what the name of a project ends with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.gaps import without_gaps
from extract.pinyin import is_pinyin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.vocabulary import Vocabulary

DIGIT: Final = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞]")
WORD: Final = re.compile(r"[^\W\d_]+")
SMALL_LETTERS: Final = bytes(ord(chr(code).lower()) if chr(code).isalpha() else ord(" ") for code in range(128)).ljust(
    256
)
WORD_OR_SIGN: Final = re.compile(r"[^\W\d_]+|[^\w\s]")
COUNTING: Final = ("numeral", "scale", "ordinal")
PARTS_OF_ONE: Final = ("half", "quarter", "quarters")
CALLING: Final = ("called", "named", "dubbed", "known")  # "the project, called Orin Gate"
CHARTS: Final = frozenset(["chart", "charts", "standings", "rankings"])  # what the next sentences tell places of
BUILDING: Final = ("phase", "building")  # what tells of works wherever it stands
NAMING: Final = ("undertaking", "works")  # what a name ends with
# Words for works that stand in front of the name, in other languages.
FRONTS: Final = frozenset(
    """presa represa puente ponte pont aeropuerto aeroporto aéroport autopista autoroute carretera rodovia ferrovia
    ferrocarril tren tranvía parque usina hidrelétrica hidroeléctrica barragem barrage túnel torre estadio estádio stade
    stadion teatro corredor acueducto refinería refinaria raffinerie jembatan bendungan waduk jalan pelabuhan bandara
    stasiun pembangkit kilang hospital proyecto projeto projet gigafactory gasoducto oleoducto termoeléctrica
    planta línea linha ligne lycée gare parc centrale éolien eólico""".split()
)
QUOTES: Final = frozenset("\"'“”‘’«»")
# Words and signs behind which a word in small letters ends no name: "the road", "of development", "its market".
NO_NAME: Final = frozenset(
    """a an the this that these those its their our his her my your in on at by with from of for as or is are was were
    be been no any some each every such , ; : ( ! ? |""".split()
)
BACK: Final = 10  # words and signs before its type word that a name may begin at


class Telling:
    """Tells by single words whether a sentence can hold a record, before anything else is read of it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        names = vocabulary.names
        counting = {entry.split()[0] for entry, name, _ in vocabulary.entries() if name in COUNTING}
        self._certain = frozenset(
            counting
            | {*PARTS_OF_ONE, *CALLING}
            | CHARTS
            | FRONTS
            | _last_words(names.get(name, []) for name in BUILDING)
        )
        self._naming = _last_words(names.get(name, []) for name in NAMING) - self._certain

    def may_hold(self, text: str, start: int, end: int) -> bool:
        """Whether a record can stand in text[start:end]."""
        if DIGIT.search(text, start, end):
            return True
        text = without_gaps(text[start:end])
        words = _words(text)
        if not self._certain.isdisjoint(words):
            return True
        return not self._naming.isdisjoint(words) and self._may_name(WORD_OR_SIGN.findall(text))

    def _may_name(self, words: list[str]) -> bool:
        """Whether one of the words ends a name: in capitals itself, or behind a capital, a quote or a Chinese name."""
        for k, word in enumerate(words):
            if word.lower() not in self._naming:
                continue
            if word[0].isupper():
                return True
            if k and words[k - 1].lower() in NO_NAME:
                continue
            if any(_begins_name(before) for before in words[max(0, k - BACK) : k]):
                return True
        return not QUOTES.isdisjoint(words)


def _words(text: str) -> list[str]:
    """The words in small letters. Most sentences are plain ASCII, for which a table is three times as fast."""
    if text.isascii():
        return text.encode().translate(SMALL_LETTERS).decode().split()
    return WORD.findall(text.lower())


def _begins_name(word: str) -> bool:
    return word[0].isupper() or is_pinyin(word)


def _last_words(entries: Iterable[list[str]]) -> frozenset[str]:
    """The last word of each entry, and its plural."""
    words = {entry.split()[-1].lower() for found in entries for entry in found}
    return frozenset(words | {_plural(word) for word in words})


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeo":
        return f"{word[:-1]}ies"  # "refineries"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"  # "bypasses"
