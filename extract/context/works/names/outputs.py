"""Names that tell what a project makes: "annual output of 50,000 tons of anode project", "40-ton foil project"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.extent import YIELDS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

GOODS: Final = 12  # items of the goods that a project makes
WORD: Final = BIT["word"]
SMALL: Final = bits("word", "number", "unit", "dash", "slash", "participle", "modifier")
NO_KIND: Final = bits(
    "capital", "article", "determiner", "preposition", "conjunction", "auxiliary", "modal", "status", "finite",
    "pronoun", "possessive", "adverb", "plain-verb", "currency", "sign", "superlative", "institution", "time", "level",
)  # fmt: skip


def is_goods(frame: Frame, k: int) -> bool:
    """Whether item k is a word in small letters, or a measure, of what a project makes."""
    return bool(frame.has(k, SMALL)) and not frame.has(k, NO_KIND)


def measured_goods(frame: Frame, start: int) -> int:
    """ "300,000-ton plate, strip and | foil project", "annual output of 50,000 tons of | anode project": all goods."""
    k = start
    while frame.word(k - 1) in ("and", ",") and is_goods(frame, k - 2):
        k -= 2
        while is_goods(frame, k - 1):
            k -= 1
    if frame.word(k - 1) == "of" and frame.has(k - 2, bits("unit", "plural")):
        k -= 2
        while k > 0 and start - k < GOODS and not frame.has(k, BIT["number"]):
            k -= 1
        if frame.word(k - 1) == "of" and frame.word(k - 2) in YIELDS:
            k -= 2
            while is_goods(frame, k - 1):
                k -= 1
    measured = any(frame.has(at, BIT["number"]) for at in range(k, start))
    return k if measured else start


def output_start(frame: Frame, last: int) -> int | None:
    """ "The annual processing capacity of 80,000 tons of walnut deep processing | project": where its output begins."""
    if YIELDS.isdisjoint(frame.words) or frame.has(last, BIT["capital"]):
        return None
    start = last
    while is_goods(frame, start - 1):
        start -= 1
    first = measured_goods(frame, start)
    yields = start < last and any(frame.word(k) in YIELDS for k in range(first, start))
    return first if yields and not frame.has(first - 1, WORD | BIT["possessive"]) else None
