"""Rankings: a place in an order."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.record import BaseRecord, Bound
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
MAX_RANK: Final = 5000
NOUNS: Final = bits("word", "noun", "unit", "year")
MOVES: Final = frozenset(
    """climbed climb climbs climbing rose rise rises rising moved moves move jumped jump jumps jumping slipped slips
    slip
    fell falls fall falling dropped drops drop advanced went leapt sank improved gained gains lost slid soared shot
    vaulted plunged edged crept from""".split()
) | {"went up", "moved up"}
# Verbs that rank only with more behind the ordinal ("was third in the province", not "was first opened").
WEAK_VERBS: Final = frozenset(
    """was is are were be been took taking takes holds held holding won winning claimed remained remains gained topped
    leads led lies lay sits sat secured occupies occupied finish listed came comes come coming stood stand stands
    standing finished finishing finishes""".split()
)
PLACING_VERBS: Final = frozenset(
    "came finished finish finishes finishing come comes stay stays stayed lie lies".split()
)
# Of these an ordinal at the clause's end needs more to be a rank.
NEVER_BARE: Final = frozenset(["won", "led", "leads", "topped"])
# What ties to a rank the thing that it is a rank in.
TYING: Final = frozenset(["for", "on", "with", "by", "behind", "after", "overall", "in", "at"])
NO_LEADER: Final = frozenset(
    "priority reason goal issue rule question concern fan enemy cause problem thing task aim target choice".split()
)
STRONG_WORDS: Final = frozenset(
    ["ranked", "rank", "ranks", "ranking", "ranked as", "ranked at", "placed", "rated", "positioned"]
)


class Ranking(BaseRecord):
    """A place in an order: ranked 10th, came first, No. 2, among the top five."""

    type: Literal["ranking"] = "ranking"
    rank: int = Field(ge=1, description="the place; of a top N, N")
    bound: Bound = Field("exact", description="less_than for a top N")
    metric: str | None = Field(None, description="by what it is ranked")
    scope: str | None = Field(None, description="among whom: province, sub-provincial cities, world")
    change: int | None = Field(None, description="places gained; lost ones are negative")


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The rank that a rule found, None for an ordinal that is no rank; a move goes to the rank beside it."""
    if match.rule.id in ("move-then-side", "side-then-move"):
        return _move(match, frame)
    if match.rule.id == "ordinal-of-a-thing":
        return _no_rank(match, frame)
    place = next((k for k in range(match.j - 1, match.i - 1, -1) if frame.has(k, ORDINAL | NUMBER)), None)
    if place is None:
        return None
    rank = _rank(frame, place)
    check = CHECKS.get(match.rule.id)
    if rank is None or (check and not check(match, frame, place)):
        return None
    i = match.i
    j = match.j
    if match.rule.id == "nth-in-scope":
        j -= 1
    if match.rule.id in ("ranks-it-nth", "moves-to-nth"):
        i = place
    figure = Figure("ranking", match.rule, i, j, (frame.items[i].start, frame.items[j - 1].end))
    figure.value = rank
    if match.rule.id == "top-n":
        figure.bound = "less_than"
    return figure


def _no_rank(match: Match, frame: Frame) -> Figure | None:
    """ "The second phase": the refusal of an ordinal that only numbers its noun."""
    gerund = frame.word(match.j - 1).endswith("ing")  # "the 49th meeting"
    verbal = 0 if gerund else bits("participle", "plain-verb")
    if frame.has(match.j - 1, bits("superlative", "rank-place", "adverb") | verbal):
        return None
    figure = Figure("refusal", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end))
    figure.reason = match.rule.id
    return figure


def _rank(frame: Frame, k: int) -> Decimal | None:
    item = frame.items[k]
    if item.classes & ORDINAL:
        return Decimal(item.sense(ORDINAL))
    number = item.sense(NUMBER)
    if number.high is not None or number.value != number.value.to_integral_value() or number.scale > 1:
        return None
    value: Decimal = number.value
    return value if 1 <= number.value <= MAX_RANK else None


def _move(match: Match, frame: Frame) -> Figure | None:
    number = next(frame.items[k].sense(NUMBER) for k in range(match.i, match.j) if frame.has(k, NUMBER))
    side = match.j - 1 if match.rule.id == "move-then-side" else match.i
    if frame.has(side, BIT["behind"]) or (
        frame.has(side, BIT["change-verb"]) and frame.items[side].sense(BIT["change-verb"]) == "decrease"
    ):
        sign = -1
    else:
        sign = 1
    if (
        number.value > MAX_RANK
        or number.value != number.value.to_integral_value()
        or frame.has(match.i - 1, BIT["article"])
    ):
        return None
    figure = Figure("move", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end))
    figure.moved = sign * int(number.value)
    return figure


def _ranked_nth(match: Match, frame: Frame, place: int) -> bool:
    verb = frame.word(match.i)
    behind = place + 1
    if frame.word(place - 1) == "to":
        return _in_scope(frame, behind)
    if frame.has(behind, BIT["superlative"]):
        return False  # "ranked the fourth most expensive city" is read by its superlative
    if verb in STRONG_WORDS:
        thing = verb == "placed" and frame.has(behind, NOUNS) and not frame.has(behind, bits("preposition", "adverb"))
        return not frame.has(behind, bits("unit", "time")) and not thing  # "placed first floral tributes"
    if frame.has(behind, bits("rank-place", "superlative")):
        return False  # a longer rule reads these
    if _in_scope(frame, behind):
        return True
    first = frame.items[place].sense(ORDINAL) == 1
    if verb in PLACING_VERBS:
        return frame.word(behind) in ("with", "by") or (not first and not frame.has(behind, NOUNS))
    sitting = frame.word(place - 2) == "at"  # "it sat at the seventh"
    if verb in NEVER_BARE or (frame.has(place - 1, bits("article", "determiner")) and not sitting):
        return False
    if verb not in WEAK_VERBS and verb.split()[-1] not in ("been", "be"):
        return False
    return _ends(frame, behind) or (not first and frame.word(behind) in TYING)


def _in_scope(frame: Frame, k: int) -> bool:
    """Whether behind an ordinal stands whom it is an order of ("in the province", "among 31 cities", "nationwide")."""
    if frame.word(k) in ("nationwide", "nationally", "worldwide", "globally", "countrywide"):
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


SCOPES: Final = frozenset(
    """country nation world province asia europe africa region state county city cities counties provinces districts
    countries states league table list queue ranking rankings chart charts industry sector group class field peers
    final race contest competition tournament championship standings survey exam rating ratings
    global nationwide banks firms companies ports economies assessment survey index""".split()
)


def _ends(frame: Frame, k: int) -> bool:
    return k >= len(frame.items) or frame.has(k, bits("comma", "stop", "close", "time", "conjunction"))


def _ranked_number(match: Match, frame: Frame, place: int) -> bool:
    if frame.has(
        place + 1,
        bits(
            "unit",
            "currency",
            "percent",
            "noun",
            "word",
            "scale",
            "rank-place",
            "year",
            "month-unit",
            "day",
            "span",
            "week",
        ),
    ):
        return False
    if frame.has(place - 1, BIT["rank-number"]):
        return True
    return frame.word(match.i) in STRONG_WORDS and frame.word(place - 1) in ("", frame.word(match.i), "at", "as")


def _number_n(match: Match, frame: Frame, place: int) -> bool:
    """ "No. 1 of the four", "at number three", "the number one selling DVD"; no house, order or school numbers."""
    behind = place + 1
    if frame.has(behind, BIT["superlative"]):
        return True
    if _in_scope(frame, behind):
        return True
    someones = frame.has(match.i - 1, BIT["possessive"]) or frame.word(match.i - 1) in ("its", "their")
    if someones and (frame.word(behind) in SPOTS or frame.word(behind) == "by"):
        return True  # "kept its No. 1 spot", "the world's No. 3 by cargo throughput"
    if frame.word(match.i - 1) == "under":
        return False  # "listed under number 95"
    spelled = not frame.items[place].sense(NUMBER).digits
    before = frame.word(match.i - 1)
    owned = before == "the" or frame.has(match.i - 1, BIT["possessive"])
    if owned and spelled and frame.has(behind, BIT["word"]) and not frame.has(behind, BIT["capital"]):
        return frame.word(behind) not in NO_LEADER  # "the number one source market"
    if is_leader(frame, match.i, behind):
        return True
    return before in ("at", "to", "as", "from", "in at") and (
        _ends(frame, behind) or frame.has(behind, bits("preposition"))
    )


def is_leader(frame: Frame, i: int, behind: int) -> bool:
    """ "As No 1 trading partner", "the number two carmaker": a number before who holds the place."""
    agent = frame.word(behind).endswith(("er", "or", "ers", "ors")) or frame.word(behind + 1).endswith(
        ("ner", "ter", "cer", "ker", "tor", "ier")
    )
    tied = frame.word(i - 1) in ("as", "the", "a") or frame.has(i - 1, BIT["possessive"])
    return agent and tied and not frame.has(behind, BIT["capital"])


def _nth_largest(match: Match, frame: Frame, _place: int) -> bool:
    return frame.word(match.j - 1) not in ("major", "leading", "top", "selling")


def _nth_place(match: Match, frame: Frame, _place: int) -> bool:
    return not frame.word(match.j - 1).endswith("s") and not frame.has(match.j, bits("word"))


def _nth_in_scope(_match: Match, frame: Frame, place: int) -> bool:
    if frame.has(place - 1, bits("article", "possessive")) and frame.word(place + 1) in ("of", "in"):
        return (
            frame.word(place - 1) == "the"
            and _in_scope(frame, place + 1)
            and not frame.has(place + 2, BIT["time"])
            and frame.has(place - 2, bits("rank-verb", "preposition"))
        )
    return _in_scope(frame, place + 1)


def _nth_in_list(_match: Match, frame: Frame, place: int) -> bool:
    """A bare ordinal: only where another rank stands in the sentence (context decides), and no noun follows."""
    return not frame.has(place + 1, bits("word", "unit", "superlative", "year", "quarter", "half", "month-unit", "day"))


def in_brackets(frame: Frame, place: int) -> bool:
    """ "Population ageing (61st)": an ordinal alone in brackets is a rank; "this evening (14th)" is a day."""
    dated = frame.has(place - 2, bits("time", "weekday", "month", "day", "span")) or frame.word(place - 2) in DAYTIMES
    return not dated and frame.has(place - 1, BIT["open"]) and frame.has(place + 1, BIT["close"])


def _top_n(match: Match, frame: Frame, place: int) -> bool:
    if frame.has(place + 1, bits("percent", "currency", "unit", "scale")) or frame.has(
        match.i - 1, bits("modal", "pronoun")
    ):
        return False
    number = frame.items[place].sense(NUMBER)
    written = frame.text[frame.items[match.i].start]
    return number.value <= 100 and (written.islower() or match.i == 0 or not frame.has(match.i - 1, BIT["capital"]))


def _ranks_it_nth(match: Match, frame: Frame, place: int) -> bool:
    return frame.word(match.i) in STRONG_WORDS and not frame.has(place + 1, NOUNS)


def _moves_to_nth(match: Match, frame: Frame, place: int) -> bool:
    if frame.has(place + 1, NOUNS) or frame.word(place + 1) == "of":
        return False
    return any(frame.word(k) in MOVES for k in range(max(0, match.i - 8), match.i))


SPOTS: Final = frozenset(["spot", "position", "place", "rank", "ranking", "slot"])

DAYTIMES: Final = frozenset(["evening", "morning", "afternoon", "night", "today", "yesterday", "day"])
CHECKS: Final = {
    "ranks-it-nth": _ranks_it_nth,
    "moves-to-nth": _moves_to_nth,
    "ranked-nth": _ranked_nth,
    "ranked-number": _ranked_number,
    "number-n": _number_n,
    "nth-largest": _nth_largest,
    "nth-place": _nth_place,
    "nth-in-scope": _nth_in_scope,
    "nth-in-list": _nth_in_list,
    "top-n": _top_n,
}
