"""Whether a number is a rank: "No. 3", "ranks 63", "position 94", "from 43 to 37"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.numbers.named import is_numbered
from extract.ranks.surroundings import ends_clause, in_scope
from extract.ranks.words import (
    HOLDERS,
    MACHINES,
    MEASURABLE,
    MOVES,
    NATIONAL,
    NEAR,
    NO_LEADER,
    NOUNS,
    NUMBERABLE,
    SPANS,
    SPOTS,
    STRONG_WORDS,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
CHARTED = 200  # places of a chart


def ranked_number(match: Match, frame: Frame, place: int) -> bool:
    """ "Ranks 63 among 190 economies", "was No. 3 in the world"; no "ranked 63 projects"."""
    of_place = frame.has(place + 1, BIT["place-type"]) and ends_clause(frame, place + 2)
    if of_place and frame.has(place - 1, BIT["rank-number"]) and frame.word(match.i) in STRONG_WORDS:
        return not frame.has(place + 1, BIT["capital"])  # "ranked No. 3 city"
    if frame.has(
        place + 1,
        NOUNS | bits("currency", "percent", "scale", "rank-place", "month-unit", "day", "span", "week"),
    ):
        return False
    if frame.has(place - 1, BIT["rank-number"]):
        numbers_a_page = frame.word(place + 1) in ("in", "on") and not in_scope(frame, place + 1)
        numbers_a_page = numbers_a_page and frame.word(match.i) not in STRONG_WORDS
        return frame.items[place].sense(NUMBER).value <= 100 or not numbers_a_page  # "was No 642 in the hymnal"
    return frame.word(match.i) in STRONG_WORDS and frame.word(place - 1) in ("", frame.word(match.i), "at", "as")


def number_n(match: Match, frame: Frame, place: int) -> bool:
    """ "No. 1 of the four", "at number three", "the number one selling DVD"; no house, order or school numbers."""
    behind, before = place + 1, frame.word(match.i - 1)
    if before == "under" or _downing_street(frame, match.i, place):
        return False  # "listed under number 95"
    if before == "to" and is_numbered(frame, place):
        return False  # "thought to number 600"
    works = frame.has(match.i - 1, BIT["works"]) and not frame.has(match.i - 1, BIT["place-type"])
    if works and frame.has(match.i - 1, BIT["capital"]):
        return False  # "School No. 17"
    if frame.has(behind, BIT["superlative"]) or in_scope(frame, behind):
        return True
    if is_named_place(frame, match.i, behind) or _someones_number(frame, match.i, behind):
        return True
    spelled = not frame.items[place].sense(NUMBER).digits
    owned = before == "the" or frame.has(match.i - 1, BIT["possessive"])
    leading = frame.has(behind, BIT["word"]) or frame.word(behind).endswith("ing")  # "the number one growing province"
    if owned and spelled and leading and not frame.has(behind, BIT["capital"]):
        return frame.word(behind) not in NO_LEADER  # "the number one source market"
    if _is_national(frame, behind) and (match.i == 0 or owned) and is_leader(frame, match.i, behind + 1, opens=True):
        return True  # "the number two U.S. carmaker"
    if is_leader(frame, match.i, behind) or _goes_on(frame, match.i, behind):
        return True
    if spelled and frame.has(match.i - 1, BIT["capital"]) and before.endswith(NATIONAL) and before != "then":
        return True  # "the British number one"
    tied = ends_clause(frame, behind) or frame.has(behind, BIT["preposition"])
    if ends_clause(frame, behind) and _of_place(frame, match.i):
        return True
    charted = frame.word(match.i) == "number" and frame.items[place].sense(NUMBER).value <= CHARTED
    return tied and _leads_to_number(frame, match.i, spelled=spelled or charted)


def _of_place(frame: Frame, i: int) -> bool:
    """ "Moved up 4 places to the province's No. 5", "ranks whole city No. 2": behind the place that it is a rank in."""
    at = i - 2 if frame.has(i - 1, BIT["possessive"]) else i - 1
    placed = frame.has(at, BIT["place-type"]) and not frame.has(at, BIT["capital"])
    led = range(max(0, at - 4), at)
    return placed and any(frame.word(k) in ("to", "at", "as") or frame.has(k, BIT["rank-verb"]) for k in led)


def _leads_to_number(frame: Frame, i: int, *, spelled: bool) -> bool:
    """ "Opened at number two", "fell to No. 4", "reached number one"."""
    last = frame.word(i - 1).split()[-1:]
    words = ("at", "to", "as", "from", "into", *(("reach", "reached", "hit", "become", "became") if spelled else ()))
    return bool(last) and last[0] in words


def _goes_on(frame: Frame, i: int, behind: int) -> bool:
    """ "The world's second-biggest copper miner and No. 3 in zinc": a number beside a rank in other words."""
    ranked = any(frame.has(k, bits("superlative", "top", "rank-number")) for k in range(max(0, i - 2 * NEAR), i))
    if frame.word(i - 1) == "," and frame.word(behind) == "by" and frame.has(behind + 1, MEASURABLE):
        return True  # "the bank, No. 3 by assets"
    return ranked and frame.word(i - 1) in ("and", ",", "or") and frame.word(behind) in ("in", "for", "by")


def _downing_street(frame: Frame, i: int, place: int) -> bool:
    """ "He said at Number 10": the house of the British prime minister."""
    item = frame.items[i]
    capital = frame.text[item.start].isupper() and i > 0 and frame.text[item.start : item.start + 6].lower() == "number"
    return capital and frame.items[place].sense(NUMBER).value == 10 and not in_scope(frame, place + 1)


def _someones_number(frame: Frame, i: int, behind: int) -> bool:
    """ "Brazil's No. 2 in beer", "the country's No. 3 airline"; no "plant's No. 2 reactor", "town's No. 1 school"."""
    if not frame.has(i - 1, BIT["possessive"]) and frame.word(i - 1) not in ("its", "their", "our"):
        return False
    if frame.word(behind) in ("in", "by", "for"):
        return True
    words = [frame.word(k) for k in range(behind, behind + 3)]
    if any(word in MACHINES for word in words):
        return False
    placed = frame.has(i - 2, BIT["place-type"]) and not frame.has(i - 2, BIT["capital"])
    if (placed or frame.word(i - 2) == "world") and words[1].endswith(("er", "ers", "or", "ors")):
        return True  # "the world's No. 2 cocoa grower"
    return words[0] in HOLDERS or words[1] in HOLDERS


def is_named_place(frame: Frame, i: int, behind: int) -> bool:
    """ "The No. 3 spot", "the 12th seed", "world number 31"."""
    spot = frame.word(behind) in SPOTS and not frame.has(behind + 1, BIT["number"])
    return spot or frame.word(i - 1) in ("world", "world's")


def _is_national(frame: Frame, k: int) -> bool:
    """ "U.S.", "British": whose the holder of a place is."""
    return frame.has(k, BIT["capital"]) and (frame.word(k) in ("u.s.", "us", "uk") or frame.word(k).endswith(NATIONAL))


def is_leader(frame: Frame, i: int, behind: int, *, opens: bool = False) -> bool:
    """ "As No 1 trading partner", "the number two carmaker": a number before who holds the place."""
    words = (frame.word(behind), frame.word(behind + 1))
    agent = words[0].endswith(("er", "or", "ers", "ors")) or words[1].endswith(
        ("ner", "ter", "cer", "ker", "tor", "ier")
    )
    tied = frame.word(i - 1) in ("as", "the", "a") or frame.has(i - 1, BIT["possessive"]) or (opens and i == 0)
    return agent and tied and not frame.has(behind, BIT["capital"]) and not MACHINES.intersection(words)


def place_n(match: Match, frame: Frame, place: int) -> bool:
    """ "Fell to position 94", "a rank of 40": a place with its number; no place that holds or costs so many."""
    if frame.word(match.i) not in NUMBERABLE or frame.items[place].sense(NUMBER).scale > 1:
        return False
    behind = bits("unit", "currency", "percent", "scale", "noun", "word", "dash")
    plain = frame.items[place].sense(NUMBER).digits or frame.word(place - 1) in ("number", "no", "no .")
    return plain and (not frame.has(place + 1, behind) or frame.has(place + 1, BIT["adverb"]))


def place_from_to(match: Match, frame: Frame, place: int) -> bool:
    """ "Its ranking rose from 43 to 37", "climbed six places to 52": a bare number where a ranking moves."""
    amount = NOUNS | SPANS | bits("unit", "currency", "percent", "scale", "month", "dash")
    if frame.has(place + 1, amount) or frame.items[place].sense(NUMBER).value > 300:
        return False
    if _moved_places(frame, match.i):
        return True
    if frame.word(match.i) == "at":
        return _charts(frame, place) and frame.word(match.i - 1) in ("own", "steady", "firm", "up", "down", "in")
    if _charts(frame, place) and any(frame.word(k) in MOVES for k in range(match.i - 3, match.i)):
        return True
    before = range(max(0, match.i - NEAR), match.i)
    moved = any(frame.word(k) in MOVES or frame.has(k, BIT["change-verb"]) for k in before)
    return moved and any(frame.word(k) in ("rank", "ranking", "rankings") for k in before)


def _moved_places(frame: Frame, i: int) -> bool:
    """ "Climbed six places | to 52", "dropped five places, | from 112 to 117"."""
    if frame.has(i - 1, BIT["rank-place"]) and frame.has(i - 2, NUMBER):
        return True
    i -= 2 if frame.word(i - 2) == "from" and frame.has(i - 1, NUMBER) else 0
    moved = any(frame.word(k) in MOVES for k in range(i - 6, i - 3))
    return moved and frame.has(i - 1, BIT["comma"]) and frame.has(i - 2, BIT["rank-place"]) and frame.has(i - 3, NUMBER)


def _charts(frame: Frame, place: int) -> bool:
    """Whether a spelled number ends its clause in a sentence that ranks by numbers ("in at number seven")."""
    if frame.items[place].sense(NUMBER).digits or not ends_clause(frame, place + 1):
        return False
    return any(
        (frame.has(k, BIT["rank-number"]) and frame.has(k + 1, NUMBER))
        or (frame.has(k, NUMBER) and frame.has(k + 1, BIT["rank-place"]) and frame.word(k + 2) == "to")
        for k in range(len(frame.items))
    )
