"""Ranks of those who hold a place in a market: "the world's second exporter", with no superlative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.ranks.surroundings import counts_doers, in_scope
from extract.ranks.words import COPULAS, SCOPES
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match

# What is a rank only with the word before it: "trading partner", "export market".
COUPLED: Final = {"partner": ("trading", "trade", "commercial"), "market": ("export", "sales")}
SAID_OF: Final = COPULAS | {"as"}


def nth_holder(match: Match, frame: Frame, place: int) -> bool:
    """ "The world's second exporter", "is the third producer of sugar"; no "second supplier" that was found."""
    behind = match.j
    wanted = COUPLED.get(frame.word(behind - 1))
    if frame.items[place].sense(BIT["ordinal"]) == 1 or (wanted and frame.word(behind - 2) not in wanted):
        return False
    if any(frame.has(k, BIT["superlative"]) for k in range(place + 1, behind)):
        return False  # "the second largest producer" is read by its superlative
    if counts_doers(frame, behind - 1) or frame.has(behind, bits("word", "noun")):
        return False  # "the third exporter to sign the pact", "Ghana's second investor forum"
    if frame.has(match.i - 1, BIT["possessive"]):
        return frame.has(match.i - 2, bits("capital", "place-type")) or frame.word(match.i - 2) in SCOPES
    whose = bits("article", "determiner", "capital", "number")
    of_what = frame.word(behind) in ("of", "for") and not frame.has(behind + 1, whose)
    stated = frame.word(match.i - 1) == "the" and frame.word(match.i - 2) in SAID_OF
    return stated and (of_what or in_scope(frame, behind))
