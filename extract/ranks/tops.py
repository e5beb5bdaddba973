"""Whether a match is a top N: "among the top five", "in the first three of the city"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.ranks.surroundings import behind_time, counts_doers, ends_clause, in_scope
from extract.ranks.words import ENTERING, STRONG_WORDS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
MAX_TOP: Final = 1000
TAKING: Final = frozenset(
    """took take takes taking occupied occupy occupies occupying won win wins winning filled fill swept claimed claim
    secured held hold holding""".split()
)
AIMED: Final = frozenset(["be", "become"])
NAMES: Final = frozenset(["names", "places", "positions"])


def top_n(match: Match, frame: Frame, place: int) -> bool:
    """ "Among the top five"; no "top 10 percent", no name ("Big Top 40")."""
    if frame.has(place + 1, bits("percent", "currency", "unit", "scale")) or frame.has(
        match.i - 1, bits("modal", "pronoun")
    ):
        return False
    number = frame.items[place].sense(NUMBER)
    written = frame.text[frame.items[match.i].start]
    reached = any(frame.word(k) in ENTERING or frame.word(k) in STRONG_WORDS for k in range(match.i - 3, match.i))
    return number.value <= (MAX_TOP if reached else 100) and (
        written.islower() or match.i == 0 or not frame.has(match.i - 1, BIT["capital"])
    )


def first_n(match: Match, frame: Frame, place: int) -> bool:
    """ "Ranked in the first three of the city", "entered the first ten": a top N in translated words."""
    ordinal = frame.has(match.i, ORDINAL) and frame.items[match.i].sense(ORDINAL) != 1  # "front" is none
    if not ordinal and frame.has(place + 1, BIT["rank-place"]) and frame.word(match.i - 2) in TAKING:
        return True  # "took the first three places"
    if ordinal or frame.items[place].sense(NUMBER).value > 100:
        return False
    entered = any(
        frame.word(k) in ENTERING or frame.has(k, BIT["rank-verb"]) for k in (match.i - 1, match.i - 2, match.i - 3)
    )
    ranked = any(frame.word(k) in STRONG_WORDS for k in range(match.i - 5, match.i))
    scoped = in_scope(frame, place + 1) and not counts_doers(frame, place + 1)
    if match.rule.id == "front-n" and frame.has(match.i - 1, BIT["place-type"]):  # "enters the province front ten"
        return any(frame.word(k) in ENTERING or frame.has(k, BIT["rank-verb"]) for k in range(match.i - 5, match.i))
    of_place = frame.word(place + 1) in ("of", "in") and frame.word(match.i - 2) == "into"
    wanted = any(frame.word(k) in AIMED for k in range(match.i - 3, match.i)) and frame.word(match.i - 2) == "among"
    aimed = wanted and ends_clause(
        frame, behind_time(frame, place + 1)
    )  # "our aim is to be among the first five by 2030"
    named = match.rule.id == "front-n" and frame.word(place + 1) in NAMES
    named = named and (ends_clause(frame, place + 2) or frame.word(place + 2) == "for")
    return entered and (scoped or of_place or aimed or named or (ranked and ends_clause(frame, place + 1)))
