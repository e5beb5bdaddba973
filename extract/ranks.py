"""Whether a match is a rank: what each rule of rankings asks of the words around an ordinal or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.rankwords import (
    COPULAS,
    ENTERING,
    HOLDERS,
    LATER,
    MACHINES,
    MEASURABLE,
    MOVES,
    NATIONAL,
    NEAR,
    NEVER_BARE,
    NO_LEADER,
    NO_SCOPE,
    NOUNS,
    NUMBERABLE,
    PLACING_VERBS,
    PUTTING,
    SCOPES,
    SOWN,
    SPANS,
    SPOTS,
    STRONG_WORDS,
    TYING,
    WEAK_VERBS,
    WIDELY,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.frame import Frame
    from extract.matching import Match

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
MAX_TOP: Final = 1000

# -- what stands around a rank


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
    return any(frame.has(w, bits("place-type", "capital")) or frame.word(w) in SCOPES for w in words) or (
        frame.word(k) == "of" and any(frame.has(w, BIT["number"]) for w in range(k + 1, j))
    )


def _in_order(frame: Frame, k: int) -> bool:
    """ "In line", "in a week": an order or a span that makes no ranking."""
    j = k + 1
    while frame.has(j, bits("article", "determiner", "quantifier")):
        j += 1
    spans = SPANS & ~BIT["span"]  # "third in 10.2 seconds" is a rank
    return frame.word(k) == "in" and (
        frame.word(j) in NO_SCOPE or frame.has(j, spans) or (frame.has(j, NUMBER) and frame.has(j + 1, spans))
    )


def _counts_doers(frame: Frame, k: int) -> bool:
    """ "The first in Africa to use it", "the second in the city since May": one of those that did or were so."""
    for at in range(k + 1, min(k + NEAR, len(frame.items))):
        if frame.has(at, bits("comma", "stop", "conjunction")):
            return False
        if frame.word(at) == "to" and not frame.has(at + 1, bits("capital", "number", "ordinal", "article")):
            return True
        if _in_order(frame, at) or frame.has(at, bits("since", "relative")):
            return True
    return False


def _measured_before(frame: Frame, k: int) -> bool:
    """Whether the clause before k speaks of something measured: a rate, a volume, an income."""
    for at in range(k - 1, max(-1, k - 3 * NEAR), -1):
        if frame.has(at, BIT["stop"]):
            return False
        if frame.has(at, MEASURABLE | BIT["rank-place"]):
            return True
    return False


def _ranks_an_amount(frame: Frame, place: int) -> bool:
    """ "Grew 9.5%, the first in the province": an ordinal in apposition to a clause with an amount."""
    if not frame.has(place - 2, bits("comma", "dash", "open")):
        return False
    amount = any(frame.has(k, bits("percent", "currency", "unit", "number")) for k in range(place - 6, place - 2))
    return amount and _measured_before(frame, place - 2) and not _counts_doers(frame, place + 1)


# -- the rules' checks


def _ranked_nth(match: Match, frame: Frame, place: int) -> bool:
    """An ordinal behind a verb: always behind "ranked", behind "was" or "came" where nothing else is numbered."""
    verb = frame.word(match.i)
    behind = place + 1
    if frame.has(behind, bits("superlative", "rank-place", "number")) or _hyphened(frame, behind):
        return False  # "ranked the fourth most expensive city", "took third place": longer rules read these
    if verb in STRONG_WORDS:
        noun = frame.has(behind, NOUNS) and not frame.has(behind, bits("preposition", "adverb"))
        thing = noun and verb[:4] != "rank"  # "placed first floral tributes", "voted the second motion down"
        return not frame.has(behind, bits("unit", "time")) and not thing
    if _in_order(frame, behind):
        return False
    if frame.word(place - 1) == "to":
        return in_scope(frame, behind)
    if in_scope(frame, behind):
        return not (_merely_counted(frame, match.i, place) or _one_of_them(frame, place))
    return _bare_behind(frame, match.i, place)


def _one_of_them(frame: Frame, place: int) -> bool:
    """ "Took the second of its two buses off the road", "won the first of three races": one of things that are counted."""
    owned = frame.has(place + 2, BIT["determiner"]) or (
        frame.has(place + 2, NUMBER) and not frame.has(place + 3, BIT["place-type"])
    )
    return frame.has(place - 1, BIT["article"]) and frame.word(place + 1) == "of" and owned and not any(
        frame.has(k, bits("place-type", "rank-place")) for k in range(place + 2, place + 5)
    )


def _hyphened(frame: Frame, behind: int) -> bool:
    """ "The second-ranked": what follows belongs to the ordinal."""
    return frame.has(behind, BIT["dash"]) and frame.glued(behind) and frame.glued(behind + 1)


def _merely_counted(frame: Frame, verb: int, place: int) -> bool:
    """ "The blast was the second in the city", but "the growth rate is the second in the city"."""
    if not frame.has(place - 1, BIT["article"]) or frame.word(verb) not in COPULAS:
        return False
    tied = any(frame.word(k) in ("by", "in terms of", "for") for k in range(place + 2, place + NEAR))
    return _counts_doers(frame, place + 1) or not (tied or _measured_before(frame, verb))


def _bare_behind(frame: Frame, at: int, place: int) -> bool:
    """ "Finished seventh", "came third behind Spain", "are fifth": an ordinal with no word of an order behind it."""
    verb, behind = frame.word(at), place + 1
    first = frame.items[place].sense(ORDINAL) == 1
    if verb in PLACING_VERBS and verb not in NEVER_BARE:
        if first and not verb.startswith("finish"):
            return frame.word(behind) in ("with", "by") or frame.has(behind, BIT["open"]) or _rivalled(frame, behind)
        return not frame.has(behind, NOUNS)
    sitting = frame.word(place - 2) == "at"  # "it sat at the seventh"
    if verb in NEVER_BARE or (frame.has(place - 1, bits("article", "determiner")) and not sitting):
        return False
    if verb.split()[0] not in WEAK_VERBS and verb.split()[-1] not in ("been", "be"):
        return False
    return ends_clause(frame, behind) or (not first and frame.word(behind) in TYING)


def _rivalled(frame: Frame, behind: int) -> bool:
    """ "Came first, Yulin second": another bare ordinal follows."""
    later = range(behind + 1, min(behind + 2 * NEAR, len(frame.items)))
    return frame.has(behind, bits("comma", "conjunction")) and any(
        frame.has(k, ORDINAL) and not frame.has(k - 1, bits("article", "preposition")) and not frame.has(k + 1, NOUNS)
        for k in later
    )


def _ranked_number(match: Match, frame: Frame, place: int) -> bool:
    if frame.has(
        place + 1,
        NOUNS | bits("currency", "percent", "scale", "rank-place", "month-unit", "day", "span", "week"),
    ):
        return False
    if frame.has(place - 1, BIT["rank-number"]):
        numbers_a_page = frame.word(place + 1) in ("in", "on") and not in_scope(frame, place + 1)
        return frame.items[place].sense(NUMBER).value <= 100 or not numbers_a_page  # "was No 642 in the hymnal"
    return frame.word(match.i) in STRONG_WORDS and frame.word(place - 1) in ("", frame.word(match.i), "at", "as")


def _number_n(match: Match, frame: Frame, place: int) -> bool:
    """ "No. 1 of the four", "at number three", "the number one selling DVD"; no house, order or school numbers."""
    behind, before = place + 1, frame.word(match.i - 1)
    if before == "under" or _downing_street(frame, match.i, place):
        return False  # "listed under number 95"
    if frame.has(behind, BIT["superlative"]) or in_scope(frame, behind):
        return True
    if is_named_place(frame, match.i, behind) or _someones_number(frame, match.i, behind):
        return True
    spelled = not frame.items[place].sense(NUMBER).digits
    owned = before == "the" or frame.has(match.i - 1, BIT["possessive"])
    if owned and spelled and frame.has(behind, BIT["word"]) and not frame.has(behind, BIT["capital"]):
        return frame.word(behind) not in NO_LEADER  # "the number one source market"
    if is_leader(frame, match.i, behind) or _goes_on(frame, match.i, behind):
        return True
    if spelled and frame.has(match.i - 1, BIT["capital"]) and before.endswith(NATIONAL) and before != "then":
        return True  # "the British number one"
    tied = ends_clause(frame, behind) or frame.has(behind, BIT["preposition"])
    return tied and _leads_to_number(frame, match.i, spelled=spelled)


def _leads_to_number(frame: Frame, i: int, *, spelled: bool) -> bool:
    """ "Opened at number two", "fell to No. 4", "reached number one"."""
    last = frame.word(i - 1).split()[-1:]
    words = ("at", "to", "as", "from", "into", *(("reach", "reached", "hit", "become", "became") if spelled else ()))
    return bool(last) and last[0] in words


def _goes_on(frame: Frame, i: int, behind: int) -> bool:
    """ "The world's second-biggest copper miner and No. 3 in zinc": a number beside a rank in other words."""
    ranked = any(frame.has(k, bits("superlative", "top")) for k in range(max(0, i - 2 * NEAR), i))
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
    return words[0] in HOLDERS or words[1] in HOLDERS


def is_named_place(frame: Frame, i: int, behind: int) -> bool:
    """ "The No. 3 spot", "the 12th seed", "world number 31"."""
    spot = frame.word(behind) in SPOTS and not frame.has(behind + 1, BIT["number"])
    return spot or frame.word(i - 1) in ("world", "world's")


def is_leader(frame: Frame, i: int, behind: int) -> bool:
    """ "As No 1 trading partner", "the number two carmaker": a number before who holds the place."""
    words = (frame.word(behind), frame.word(behind + 1))
    agent = words[0].endswith(("er", "or", "ers", "ors")) or words[1].endswith(
        ("ner", "ter", "cer", "ker", "tor", "ier")
    )
    tied = frame.word(i - 1) in ("as", "the", "a") or frame.has(i - 1, BIT["possessive"])
    return agent and tied and not frame.has(behind, BIT["capital"]) and not MACHINES.intersection(words)


def _place_n(match: Match, frame: Frame, place: int) -> bool:
    """ "Fell to position 94", "a rank of 40": a place with its number; no place that holds or costs so many."""
    if frame.word(match.i) not in NUMBERABLE or frame.items[place].sense(NUMBER).scale > 1:
        return False
    behind = bits("unit", "currency", "percent", "scale", "noun", "word", "dash")
    plain = frame.items[place].sense(NUMBER).digits or frame.word(place - 1) in ("number", "no", "no .")
    return plain and (not frame.has(place + 1, behind) or frame.has(place + 1, BIT["adverb"]))


def _place_from_to(match: Match, frame: Frame, place: int) -> bool:
    """ "Its ranking rose from 43 to 37", "climbed six places to 52": a bare number where a ranking moves."""
    amount = NOUNS | SPANS | bits("unit", "currency", "percent", "scale", "month", "dash")
    if frame.has(place + 1, amount) or frame.items[place].sense(NUMBER).value > 300:
        return False
    if frame.has(match.i - 1, BIT["rank-place"]) and frame.has(match.i - 2, NUMBER):
        return True
    if frame.word(match.i) == "at":
        return _charts(frame, place) and frame.word(match.i - 1) in ("own", "steady", "firm", "up", "down", "in")
    if _charts(frame, place) and any(frame.word(k) in MOVES for k in range(match.i - 3, match.i)):
        return True
    before = range(max(0, match.i - NEAR), match.i)
    moved = any(frame.word(k) in MOVES or frame.has(k, BIT["change-verb"]) for k in before)
    return moved and any(frame.word(k) in ("rank", "ranking", "rankings") for k in before)


def _charts(frame: Frame, place: int) -> bool:
    """Whether a spelled number ends its clause in a sentence that ranks by numbers ("in at number seven")."""
    if frame.items[place].sense(NUMBER).digits or not ends_clause(frame, place + 1):
        return False
    return any(
        (frame.has(k, BIT["rank-number"]) and frame.has(k + 1, NUMBER))
        or (frame.has(k, NUMBER) and frame.has(k + 1, BIT["rank-place"]) and frame.word(k + 2) == "to")
        for k in range(len(frame.items))
    )


def _nth_largest(match: Match, frame: Frame, _place: int) -> bool:
    """ "Third largest"; not "the first major work", nor to settle for "second best"."""
    last = frame.word(match.j - 1)
    for_want = last == "best" and frame.word(match.i - 1) in ("for", "a", "as") and ends_clause(frame, match.j)
    return last not in ("major", "leading", "top", "selling") and not for_want


def _nth_seed(match: Match, frame: Frame, place: int) -> bool:
    """ "The fourth seed", in sport; no "first seed round"."""
    return frame.items[place].sense(ORDINAL) != 1 and frame.word(match.j) not in SOWN


def _nth_place(match: Match, frame: Frame, place: int) -> bool:
    owned = frame.word(place - 1) in ("his", "her", "my", "your") and frame.word(match.j) == "of"
    return not frame.word(match.j - 1).endswith("s") and not frame.has(match.j, bits("word")) and not owned


def _nth_in_scope(_match: Match, frame: Frame, place: int) -> bool:
    behind = place + 1
    if frame.word(behind) == "on":  # "fourth on the list"
        return not frame.has(place - 1, bits("article", "determiner")) and any(
            frame.word(k) in ("list", "table", "ladder", "chart") for k in range(behind + 1, behind + 5)
        )
    first = frame.items[place].sense(ORDINAL) == 1
    if first and frame.word(behind) == "of" and frame.has(place, BIT["capital"]):
        return False  # "First of America Bank"
    if _one_of_them(frame, place):
        return False
    if frame.has(place - 1, bits("article", "possessive")) and frame.word(behind) in ("of", "in", *WIDELY):
        if frame.word(place - 1) != "the" or not in_scope(frame, behind) or frame.has(behind + 1, BIT["time"]):
            return False
        tied = frame.has(place - 2, bits("rank-verb", "preposition")) and not _merely_counted(frame, place - 2, place)
        return tied or _ranks_an_amount(frame, place) or _joins_rank(frame, place)
    if frame.has(place - 1, BIT["determiner"]) and frame.word(behind) == "in":
        return False  # "his fourth film and his second in the city"
    if first and any(frame.word(k) in LATER for k in range(behind, behind + NEAR)):
        return False  # "first in Europe and later in the U.S."
    return in_scope(frame, behind)


def _joins_rank(frame: Frame, place: int) -> bool:
    """ "Ranked the 1st and the 2nd in the city": the verb is said once."""
    first = place - 3
    joined = frame.has(place - 2, bits("conjunction", "comma")) and frame.has(first, ORDINAL)
    return joined and any(frame.word(k) in STRONG_WORDS for k in range(max(0, first - 3), first))


def _nth_in_list(_match: Match, frame: Frame, place: int) -> bool:
    """A bare ordinal: only where another rank stands in the sentence (context decides), and no noun follows."""
    return not frame.has(place + 1, bits("word", "unit", "superlative", "year", "quarter", "half", "month-unit", "day"))


def _top_n(match: Match, frame: Frame, place: int) -> bool:
    if frame.has(place + 1, bits("percent", "currency", "unit", "scale")) or frame.has(
        match.i - 1, bits("modal", "pronoun")
    ):
        return False
    number = frame.items[place].sense(NUMBER)
    written = frame.text[frame.items[match.i].start]
    reached = any(frame.word(k) in ENTERING or frame.word(k) in STRONG_WORDS for k in range(match.i - 3, match.i))
    return number.value <= (MAX_TOP if reached else 100) and (written.islower() or match.i == 0 or not frame.has(match.i - 1, BIT["capital"]))


def _first_n(match: Match, frame: Frame, place: int) -> bool:
    """ "Ranked in the first three of the city", "entered the first ten": a top N in translated words."""
    ordinal = frame.has(match.i, ORDINAL) and frame.items[match.i].sense(ORDINAL) != 1  # "front" is none
    if ordinal or frame.items[place].sense(NUMBER).value > 100:
        return False
    entered = any(
        frame.word(k) in ENTERING or frame.has(k, BIT["rank-verb"]) for k in (match.i - 1, match.i - 2, match.i - 3)
    )
    ranked = any(frame.word(k) in STRONG_WORDS for k in range(match.i - 5, match.i))
    scoped = in_scope(frame, place + 1) and not _counts_doers(frame, place + 1)
    if match.rule.id == "front-n" and frame.has(match.i - 1, BIT["place-type"]):  # "enters the province front ten"
        return any(frame.word(k) in ENTERING or frame.has(k, BIT["rank-verb"]) for k in range(match.i - 5, match.i))
    of_place = frame.word(place + 1) in ("of", "in") and frame.word(match.i - 2) == "into"
    return entered and (scoped or of_place or (ranked and ends_clause(frame, place + 1)))


def _ends_it_nth(_match: Match, frame: Frame, place: int) -> bool:
    return not frame.has(place + 1, NOUNS | BIT["capital"])


def _ranks_it_nth(match: Match, frame: Frame, place: int) -> bool:
    verb = frame.word(match.i)
    if _hyphened(frame, place + 1) or _hyphened(frame, match.i - 1):
        return False  # "second-placed Inter host fifth-placed Roma"
    if verb in ("occupies", "occupied"):  # "occupies the city the 2nd"
        return frame.has(place - 1, BIT["article"]) and any(
            frame.has(k, BIT["place-type"]) for k in range(match.i + 1, place)
        )
    if verb in PUTTING:
        first = frame.items[place].sense(ORDINAL) == 1
        bare = not first and (ends_clause(frame, place + 1) or frame.word(place + 1) in ("behind", "after", "with"))
        return not frame.has(place - 1, bits("article", "determiner")) and (bare or in_scope(frame, place + 1))
    return verb in STRONG_WORDS and not frame.has(place + 1, NOUNS)


def _moves_to_nth(match: Match, frame: Frame, place: int) -> bool:
    if (
        frame.has(place + 1, NOUNS | SPANS)
        or _hyphened(frame, place + 1)
        or (frame.word(place + 1) == "of" and not in_scope(frame, place + 1))
    ):
        return False
    if frame.word(place - 1) == "a" and frame.word(place) in ("third", "fifth", "tenth"):
        return False  # "cut by up to a third"
    if frame.word(match.i) in ("up to", "down to") or in_scope(frame, place + 1):
        return True
    reach = range(max(0, match.i - NEAR - (4 if frame.has(match.i - 1, ORDINAL) else 0)), match.i)
    return any(
        frame.word(k) in MOVES | STRONG_WORDS | NUMBERABLE or frame.word(k).split()[:1] == ["moved"] for k in reach
    )


CHECKS: Final[dict[str, Callable[[Match, Frame, int], bool]]] = {
    "ranks-it-nth": _ranks_it_nth,
    "ends-it-nth": _ends_it_nth,
    "moves-to-nth": _moves_to_nth,
    "ranked-nth": _ranked_nth,
    "emerges-nth": _ranked_nth,
    "ranked-number": _ranked_number,
    "number-n": _number_n,
    "place-then-number": _place_n,
    "nth-largest": _nth_largest,
    "nth-seed": _nth_seed,
    "nth-place": _nth_place,
    "nth-in-scope": _nth_in_scope,
    "nth-in-list": _nth_in_list,
    "top-n": _top_n,
    "first-n": _first_n,
    "front-n": _first_n,
    "place-from-to": _place_from_to,
}
