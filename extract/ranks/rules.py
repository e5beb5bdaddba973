"""Whether a match is a rank: what each rule of rankings asks of the words around an ordinal or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.ranks.holders import nth_holder
from extract.ranks.numbers import number_n, place_from_to, place_n, ranked_number
from extract.ranks.surroundings import (
    among_several,
    counts_doers,
    ends_clause,
    in_a_row,
    in_measure,
    in_order,
    in_scope,
    joins_amount,
    joins_ordinal,
    joins_rank,
    measured_before,
    opens_with_measure,
    ranks_an_amount,
)
from extract.ranks.tops import first_n, top_n
from extract.ranks.words import (
    COPULAS,
    LATER,
    LISTING,
    LOCATED,
    MOVES,
    NEAR,
    NEVER_BARE,
    NOUNS,
    NUMBERABLE,
    PLACING_VERBS,
    PUTTING,
    SCOPES,
    SOWN,
    SPANS,
    STAGED,
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
# What is done somewhere before it is done elsewhere.
DONE_FIRST: Final = frozenset(
    """published alleged used seen reported told heard sold made tried shown tested appeared introduced launched
    discovered found released born raised printed performed staged aired detected described noticed identified
    developed""".split()
)
SCORES: Final = frozenset(["points", "marks"])
GIVING: Final = frozenset("give gives gave given giving".split())
NUMBERED_TIMES: Final = frozenset("quarter half day week month year season".split())  # no "last year's list"
REACHING: Final = frozenset(
    """reach reaches reached reaching keep keeps kept keeping retain retained retaining maintain maintained maintaining
    achieve achieved achieving obtain obtained obtaining""".split()
) | {"to be"}
LEADING: Final = frozenset("at to from as into behind than above below up of".split())


# -- the rules' checks


def _ranked_nth(match: Match, frame: Frame, place: int) -> bool:
    """An ordinal behind a verb: always behind "ranked", behind "was" or "came" where nothing else is numbered."""
    verb = frame.word(match.i)
    behind = place + 1
    if frame.has(behind, bits("superlative", "rank-place", "number")) or _hyphened(frame, behind):
        return False  # "ranked the fourth most expensive city", "took third place": longer rules read these
    if verb == "places" and frame.has(match.i - 1, NUMBER | ORDINAL):
        return False  # "moved up 3 places to the 5th"
    if verb in STRONG_WORDS:
        noun = frame.has(behind, NOUNS) and not frame.has(behind, bits("preposition", "adverb"))
        thing = noun and verb[:4] != "rank"  # "placed first floral tributes", "voted the second motion down"
        timed = frame.has(behind, BIT["time"]) and frame.word_at(behind) in NUMBERED_TIMES
        return not frame.has(behind, BIT["unit"]) and not timed and not thing
    if in_order(frame, behind):
        return False
    if frame.word(place - 1) == "to":
        return in_scope(frame, behind)
    if in_scope(frame, behind):
        return not (_merely_counted(frame, match.i, place) or _one_of_them(frame, place))
    return _bare_behind(frame, match.i, place)


def _one_of_them(frame: Frame, place: int) -> bool:
    """ "Took the second of its two buses off the road", "won the first of three races"."""
    owned = frame.has(place + 2, BIT["determiner"]) or (
        frame.has(place + 2, NUMBER) and not frame.has(place + 3, BIT["place-type"])
    )
    return (
        frame.has(place - 1, BIT["article"])
        and frame.word(place + 1) == "of"
        and owned
        and not any(frame.has(k, bits("place-type", "rank-place")) for k in range(place + 2, place + 5))
    )


def _hyphened(frame: Frame, behind: int) -> bool:
    """ "The second-ranked": what follows belongs to the ordinal."""
    return frame.has(behind, BIT["dash"]) and frame.glued(behind) and frame.glued(behind + 1)


def _merely_counted(frame: Frame, verb: int, place: int) -> bool:
    """ "The blast was the second in the city", but "the growth rate is the second in the city"."""
    if not frame.has(place - 1, BIT["article"]) or frame.word(verb) not in COPULAS:
        return False
    tied = any(frame.word(k) in ("by", "in terms of", "for") for k in range(place + 2, place + NEAR))
    return counts_doers(frame, place + 1) or not (tied or measured_before(frame, verb))


def _bare_behind(frame: Frame, at: int, place: int) -> bool:
    """ "Finished seventh", "came third behind Spain", "are fifth": an ordinal with no word of an order behind it."""
    verb, behind = frame.word(at), place + 1
    first = frame.items[place].sense(ORDINAL) == 1
    if verb in PLACING_VERBS and verb not in NEVER_BARE:
        if first and not verb.startswith("finish"):
            beside = frame.word(behind) in ("with", "by") or frame.has(behind, BIT["open"]) or _rivalled(frame, behind)
            opened = among_several(frame, at) or (verb == "came" and opens_with_measure(frame, at))
            beside = beside or in_measure(frame, behind) or in_a_row(frame, behind)
            return beside or (ends_clause(frame, behind) and opened)
        return not frame.has(behind, NOUNS)
    sitting = frame.word(place - 2) == "at"  # "it sat at the seventh"
    digits = frame.text[frame.items[place].start].isdigit()  # "completes 96.4%, arranges 1st"
    if verb in LOCATED and (frame.word(place - 1) == "the" or digits):
        return ends_clause(frame, behind)  # "is located the 5th, rises 1 position"
    linked = frame.has(behind, bits("comma", "conjunction")) and frame.has(behind + 1, ORDINAL)
    if verb in COPULAS and linked and in_scope(frame, behind + 2):
        return measured_before(frame, at)  # "the two rates were the 1st and 3rd in the province"
    if first and frame.word(behind) == "with" and frame.has(behind + 1, NUMBER):
        return frame.has(behind + 2, BIT["percent"]) or frame.word(behind + 2) in SCORES  # "was first with 12.3%"
    if verb in NEVER_BARE or (frame.has(place - 1, bits("article", "determiner")) and not sitting):
        return False
    if verb.split()[0] not in WEAK_VERBS and verb.split()[-1] not in ("been", "be"):
        return False
    before = frame.word(behind) == "last"  # "having been sixth last time"
    return ends_clause(frame, behind) or (not first and (before or frame.word(behind) in TYING))


def _rivalled(frame: Frame, behind: int) -> bool:
    """ "Came first, Yulin second": another bare ordinal follows."""
    later = range(behind + 1, min(behind + 2 * NEAR, len(frame.items)))
    return frame.has(behind, bits("comma", "conjunction")) and any(
        frame.has(k, ORDINAL) and not frame.has(k - 1, bits("article", "preposition")) and not frame.has(k + 1, NOUNS)
        for k in later
    )


def _nth_largest(match: Match, frame: Frame, place: int) -> bool:
    """ "Third largest"; not "the first major work", nor to settle for "second best"."""
    last = frame.word(match.j - 1)
    for_want = last == "best" and frame.word(match.i - 1) in ("for", "a", "as") and ends_clause(frame, match.j)
    if frame.items[place].sense(ORDINAL) == 1 and last not in ("ranked", "placed"):
        return False  # "her first best actress win"
    behind = frame.word(match.j)
    doer = behind.endswith(("er", "or", "ers", "ors")) and last in ("leading", "top")  # "the third top producer"
    dashed = frame.has(place + 1, BIT["dash"]) or frame.has(match.i - 1, BIT["possessive"])
    leads = dashed and frame.has(match.j, NOUNS) and behind not in STAGED  # "Lilly's second leading product"
    if doer or (last == "leading" and (behind in ("cause", "causes") or leads)):
        return frame.word(match.i - 1) != "a"
    return last not in ("major", "leading", "top", "selling") and not for_want


def _nth_seed(match: Match, frame: Frame, place: int) -> bool:
    """ "The fourth seed", in sport; no "first seed round"."""
    return frame.items[place].sense(ORDINAL) != 1 and frame.word(match.j) not in SOWN


def _nth_place(match: Match, frame: Frame, place: int) -> bool:
    owned = frame.word(place - 1) in ("his", "her", "my", "your") and frame.word(match.j) == "of"
    idiom = frame.word(place - 1) == "the" and frame.word(place - 2) == "in"
    if idiom and not in_scope(frame, match.j):
        first = frame.items[place].sense(ORDINAL) == 1
        if first or frame.has(match.j, BIT["comma"]):
            return _holds_place(frame, place, match.j)  # "in the third place, you must ask"
    if frame.word(match.j) == "to" and any(frame.word(k) in GIVING for k in range(max(0, match.i - NEAR), match.i)):
        return False  # "give first place to people"
    several = frame.word(match.j - 1).endswith("s") and not joins_ordinal(frame, place)
    return not several and not frame.has(match.j, bits("word")) and not owned


def _holds_place(frame: Frame, place: int, behind: int) -> bool:
    """ "Exports are in the 3rd place, …", "grew 8.2%, in the 3rd place, …": something is said to stand there."""
    before = place - 3
    if not (ends_clause(frame, behind) or frame.word(behind) in TYING):
        return False
    if frame.has(before, BIT["comma"]):
        return any(frame.has(k, bits("percent", "currency", "unit")) for k in range(max(0, before - NEAR), before))
    said = frame.word(before) in COPULAS or frame.has(before, BIT["rank-verb"])
    later = frame.items[place].sense(ORDINAL) != 1
    return said and (later or measured_before(frame, before) or among_several(frame, before))


def _nth_in_scope(_match: Match, frame: Frame, place: int) -> bool:
    behind = place + 1
    if frame.word(behind) == "on":  # "fourth on the list"
        return not frame.has(place - 1, bits("article", "determiner")) and any(
            frame.word(k) in ("list", "table", "ladder", "chart") for k in range(behind + 1, behind + 5)
        )
    first = frame.items[place].sense(ORDINAL) == 1
    if first and frame.word(behind) == "of" and frame.has(place, BIT["capital"]):
        return False  # "First of America Bank"
    if _one_of_them(frame, place) and not ranks_an_amount(frame, place):
        return False
    if frame.has(place - 1, bits("article", "possessive")) and frame.word(behind) in ("of", "in", *WIDELY):
        if frame.word(place - 1) != "the" or not in_scope(frame, behind) or frame.has(behind + 1, BIT["time"]):
            return False
        led = frame.has(place - 2, BIT["rank-verb"]) or frame.word(place - 2) in LEADING
        led = led or (frame.word(place - 2) in REACHING and measured_before(frame, place - 2))
        tied = led and not _merely_counted(frame, place - 2, place)
        return tied or ranks_an_amount(frame, place) or joins_rank(frame, place) or joins_amount(frame, place)
    if frame.has(place - 1, BIT["determiner"]) and frame.word(behind) == "in":
        return False  # "his fourth film and his second in the city"
    if first and frame.word(place - 1) in DONE_FIRST:
        return False  # "published first in the Gazette"
    if first and any(frame.word(k) in LATER for k in range(behind, behind + NEAR)):
        return False  # "first in Europe and later in the U.S."
    return in_scope(frame, behind)


def _nth_in_list(_match: Match, frame: Frame, place: int) -> bool:
    """A bare ordinal: only where another rank stands in the sentence (context decides), and no noun follows."""
    return not frame.has(place + 1, bits("word", "unit", "superlative", "year", "quarter", "half", "month-unit", "day"))


def _ends_it_nth(_match: Match, frame: Frame, place: int) -> bool:
    return not frame.has(place + 1, NOUNS | BIT["capital"])


def _ranks_it_nth(match: Match, frame: Frame, place: int) -> bool:
    verb = next((frame.word(k) for k in range(match.i, place) if frame.word(k) in STRONG_WORDS), frame.word(match.i))
    if frame.word(match.i) in COPULAS and any(frame.word(k) in LISTING for k in (match.i + 1, match.i + 2)):
        verb = frame.word(match.i + 1)  # "is situated the whole province third"
    if frame.word(place - 1) in STRONG_WORDS or frame.has(place + 1, NUMBER):
        return False  # "is ranked third" is read by its verb, "ranks the first 3" as a top
    if _hyphened(frame, place + 1) or _hyphened(frame, match.i - 1):
        return False  # "second-placed Inter host fifth-placed Roma"
    placed = any(frame.has(k, BIT["place-type"]) or frame.word(k) in SCOPES for k in range(match.i + 1, place))
    if verb in LISTING:  # "occupies the city the 2nd", "is located the state's 8 towns first"
        whole = frame.has(place - 1, bits("article", "place-type")) or frame.word(place - 1) in SCOPES
        return (whole or verb == "situated") and placed and ends_clause(frame, place + 1)
    if any(frame.has(k, bits("number", "conjunction")) for k in range(match.i + 1, place)):
        return False  # "ranked 3 roads and 2 bridges first"
    if frame.word(match.i + 1) == "in" and not placed:
        return False
    if verb in PUTTING:
        return _puts_it_nth(match, frame, place)
    if verb in COPULAS and frame.word(match.i + 1) == "in":  # "the speed is in the city the 2nd"
        return frame.word(place - 1) == "the" and ends_clause(frame, place + 1) and measured_before(frame, match.i)
    return verb in STRONG_WORDS and not frame.has(place + 1, NOUNS)


def _puts_it_nth(_match: Match, frame: Frame, place: int) -> bool:
    """ "Put the county sixth of 14", "left us 12th for leakage", "puts Mira first, Dulko second"."""
    first = frame.items[place].sense(ORDINAL) == 1
    tied = frame.word(place + 1) in ("behind", "after", "with", "for", "overall")
    tied = tied or (
        frame.word(place + 1) == "in" and not in_order(frame, place + 1)
    )  # "left the state ninth in health"
    bare = not first and (ends_clause(frame, place + 1) or tied)
    bare = bare or (_rivalled(frame, place + 1) and frame.has(place - 1, BIT["capital"]))
    return not frame.has(place - 1, bits("article", "determiner")) and (bare or in_scope(frame, place + 1))


def _moves_to_nth(match: Match, frame: Frame, place: int) -> bool:
    dated = frame.has(place + 1, BIT["time"]) and frame.text[frame.items[place + 1].start].isupper()
    if (
        dated  # "from the last Sunday to the first Sunday"
        or frame.has(place + 1, NOUNS | SPANS | BIT["currency"])
        or _hyphened(frame, place + 1)
        or (frame.word(place + 1) == "of" and not in_scope(frame, place + 1))
    ):
        return False
    if frame.word(match.i) == "to" and frame.word(match.i - 1) == "as":
        return False  # "judgment as to the first of the two"
    far = place + 2 + frame.has(place + 2, BIT["article"])
    if frame.word(place + 1) == "to" and frame.has(far, ORDINAL) and frame.has(far + 1, NOUNS | SPANS):
        return frame.has(far + 1, BIT["rank-place"])  # "rising from the first to the third week"
    if frame.word(place - 1) == "a" and frame.word(place) in ("third", "fifth", "tenth"):
        return False  # "cut by up to a third"
    if frame.word(match.i) in ("up to", "down to") or in_scope(frame, place + 1):
        return True
    verb = place + 2 if frame.has(place + 1, BIT["pronoun"]) else place + 1
    if frame.word(match.i) == "from" and frame.word(verb) in MOVES and frame.word(verb + 1) in ("to", "into"):
        return True  # "from the 14th | rose to the 9th"
    reach = range(max(0, match.i - NEAR - (4 if frame.has(match.i - 1, ORDINAL) else 0)), match.i)
    return any(
        frame.word(k) in MOVES | STRONG_WORDS | NUMBERABLE or frame.word(k).split()[:1] == ["moved"] for k in reach
    )


CHECKS: Final[dict[str, Callable[[Match, Frame, int], bool]]] = {
    "ranks-it-nth": _ranks_it_nth,
    "puts-it-nth": _puts_it_nth,
    "ends-it-nth": _ends_it_nth,
    "moves-to-nth": _moves_to_nth,
    "ranked-nth": _ranked_nth,
    "emerges-nth": _ranked_nth,
    "ranked-number": ranked_number,
    "number-n": number_n,
    "place-of-nth": _nth_in_list,
    "place-then-number": place_n,
    "place-is-number": place_n,
    "nth-largest": _nth_largest,
    "nth-holder": nth_holder,
    "nth-seed": _nth_seed,
    "nth-place": _nth_place,
    "nth-in-scope": _nth_in_scope,
    "nth-in-list": _nth_in_list,
    "top-n": top_n,
    "first-n": first_n,
    "front-n": first_n,
    "place-from-to": place_from_to,
}
