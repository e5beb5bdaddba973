"""What stands around an ordinal or a number that may be a rank: an order, an amount, those that did something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.ranks.words import (
    MEASURABLE,
    MERITS,
    NEAR,
    NO_SCOPE,
    PARTS,
    SCOPES,
    SPANS,
    STRONG_WORDS,
    WIDELY,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
RUNNING: Final = frozenset(["running", "in a row", "straight", "consecutive", "successive", "in succession"])
OPENERS: Final = frozenset(["in", "on", "for", "by"])
ORDERS: Final = frozenset(["list", "table", "ranking", "rankings", "survey", "league", "index", "sub-index"])
REACHING = bits("metric-verb", "level-verb", "change-verb")


def ends_clause(frame: Frame, k: int) -> bool:
    """Whether nothing that an ordinal could number stands at k."""
    return k >= len(frame.items) or frame.has(k, bits("comma", "stop", "close", "time", "conjunction"))


def in_scope(frame: Frame, k: int) -> bool:
    """Whether behind an ordinal stands whom it is an order of ("in the province", "among 31 cities", "nationwide")."""
    if frame.word(k) in WIDELY:
        return not frame.has(k + 1, bits("word", "noun")) or frame.has(k + 1, bits("preposition", "conjunction"))
    if frame.word(k) in ("among", "amongst"):
        return True
    if frame.word(k) not in ("in", "of", "out of", "across"):
        return False
    j = k + 1
    while frame.has(j, bits("article", "determiner", "number", "possessive", "adverb")) and not frame.has(
        j, BIT["time"]
    ):
        j += 1
    end = j
    while frame.has(end, bits("word", "capital", "participle", "dash")) and not frame.has(end, bits("stop", "comma")):
        end += 1
    words = range(j, end)
    if frame.has(k + 1, BIT["article"]) and any(frame.word(w) in PARTS for w in words):
        return True  # "the 2nd in the west"
    return any(frame.has(w, bits("place-type", "capital")) or frame.word(w) in SCOPES for w in words) or (
        frame.word(k) == "of" and any(frame.has(w, BIT["number"]) for w in range(k + 1, j))
    )


def in_order(frame: Frame, k: int) -> bool:
    """ "In line", "in a week": an order or a span that makes no ranking."""
    j = k + 1
    while frame.has(j, bits("article", "determiner", "quantifier")):
        j += 1
    spans = SPANS & ~BIT["span"]  # "third in 10.2 seconds" is a rank
    return frame.word(k) == "in" and (
        frame.word(j) in NO_SCOPE or frame.has(j, spans) or (frame.has(j, NUMBER) and frame.has(j + 1, spans))
    )


def in_measure(frame: Frame, k: int) -> bool:
    """ "Came first | in completion rate": in what can be measured, with no article before it."""
    if frame.word(k) not in ("in", "for", "in total"):
        return False
    end = k + 1
    while frame.has(end, bits("word", "noun", "quantifier", "adverb") | MEASURABLE) and not frame.has(
        end, bits("article", "determiner", "capital", "stop")
    ):
        end += 1
    amount = frame.word(end) == "with" and frame.has(end + 1, NUMBER)  # "came first in forest cover with 71 percent"
    return end > k + 1 and (amount or frame.has(end - 1, MEASURABLE & ~BIT["percent"]) or frame.word(end - 1) in MERITS)


def among_several(frame: Frame, k: int) -> bool:
    """ "Of the 12 districts | Amman came first": whether the clause before k opens with those who are ranked."""
    for at in range(k - 1, max(-1, k - 2 * NEAR), -1):
        if frame.has(at, BIT["stop"]):
            return False
        opens = at == 0 or frame.has(at - 1, bits("stop", "comma", "conjunction"))
        if opens and frame.word(at) in ("of", "among", "amongst"):
            return any(frame.has(w, NUMBER) for w in range(at + 1, at + 4))
    return False


def opens_with_measure(frame: Frame, k: int) -> bool:
    """ "In the index of air quality | it came first": whether the clause before k opens with what is measured."""
    for at in range(k - 1, max(-1, k - 2 * NEAR), -1):
        if frame.has(at, BIT["stop"]):
            return False
        opens = at == 0 or frame.has(at - 1, bits("stop", "conjunction"))
        if opens and frame.word(at) in OPENERS:
            end = next((w for w in range(at + 1, k) if frame.has(w, BIT["preposition"])), k - 1)
            words = range(at + 1, end)
            measured = any(frame.has(w, MEASURABLE) or frame.word(w) in MERITS | ORDERS for w in words)
            return measured or in_a_row(frame, at)
    return False


def in_a_row(frame: Frame, k: int) -> bool:
    """ "Came first | for the third year running", "… for two months in a row": how long a rank has been held."""
    if frame.word(k) != "for":
        return False
    ends = range(k + 2, min(k + 7, len(frame.items)))
    return any(frame.word(at) in RUNNING for at in ends) and any(
        frame.has(at, ORDINAL | NUMBER) for at in (k + 1, k + 2)
    )


def behind_time(frame: Frame, k: int) -> int:
    """Behind a point of time that begins at k: "by 2030", "until the end of 2035", or k."""
    if frame.word(k) not in ("by", "until", "before", "in", "within"):
        return k
    at = k + 1
    while frame.has(at, bits("article", "time", "year")):
        at += 1
    return at if frame.has(at - 1, bits("time", "year")) else k


def counts_doers(frame: Frame, k: int) -> bool:
    """ "The first in Africa to use it", "the second in the city since May": one of those that did or were so."""
    for at in range(k + 1, min(k + NEAR, len(frame.items))):
        if frame.has(at, bits("comma", "stop", "conjunction")):
            return False
        if frame.word(at) == "to" and not frame.has(at + 1, bits("capital", "number", "ordinal", "article")):
            return True
        if in_order(frame, at) or frame.has(at, bits("since", "relative")):
            return True
    return False


def measured_before(frame: Frame, k: int) -> bool:
    """Whether the clause before k speaks of something measured: a rate, a volume, an income."""
    for at in range(k - 1, max(-1, k - 3 * NEAR), -1):
        if frame.has(at, BIT["stop"]):
            return False
        if frame.has(at, MEASURABLE | BIT["rank-place"]) or frame.word(at) in MERITS:
            return True
    return False


def ranks_an_amount(frame: Frame, place: int) -> bool:
    """ "Grew 9.5%, the first in the province": an ordinal in apposition to a clause with an amount."""
    if not frame.has(place - 2, bits("comma", "dash", "open")):
        return False
    near = range(max(0, place - 6), place - 2)
    amount = any(frame.has(k, bits("percent", "currency", "unit", "number")) for k in near)
    told = any(frame.has(k, REACHING) for k in near)  # "handled 4 million TEUs, the 2nd of the six ports"
    return amount and (told or measured_before(frame, place - 2)) and not counts_doers(frame, place + 1)


def joins_rank(frame: Frame, place: int) -> bool:
    """ "Ranked the 1st and the 2nd in the city", "ranks first in the county, the 3rd in the city": said once."""
    if not frame.has(place - 2, bits("conjunction", "comma")):
        return False
    near = range(place - 3, max(0, place - 2 * NEAR), -1)
    first = next((k for k in near if frame.has(k, ORDINAL) or frame.has(k, BIT["stop"])), place - 3)
    if not frame.has(first, ORDINAL) or not (first == place - 3 or in_scope(frame, first + 1)):
        return False
    return any(frame.word(k) in STRONG_WORDS for k in range(max(0, first - 3), first)) or joins_rank(frame, first)


def joins_amount(frame: Frame, place: int) -> bool:
    """ "Reached 96, the 5th in the country and | the 2nd in the west": a second scope of the same rank."""
    if not frame.has(place - 2, BIT["conjunction"]):
        return False
    first = next((k for k in range(place - 3, max(0, place - NEAR), -1) if frame.has(k, ORDINAL)), None)
    return first is not None and in_scope(frame, first + 1) and ranks_an_amount(frame, first)


def joins_ordinal(frame: Frame, place: int) -> bool:
    """ "The first, second and third positions": the noun said once for several places."""
    return frame.has(place - 1, bits("conjunction", "comma")) and frame.has(place - 2, ORDINAL)
