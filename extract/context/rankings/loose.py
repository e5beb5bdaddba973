"""Bare ordinals: which of them are ranks, by what stands around them ("against ninth", "with Denmark second")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.ranks.placed import before_place
from extract.ranks.surroundings import ends_clause, in_measure, measured_before
from extract.ranks.words import DAYTIMES, MEASURABLE, MERITS, TYING
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

BEFORE: Final = frozenset(
    """though but yet against from to and , or than been was is were being after only ( at as between remains
    remained""".split()
) | {"up from", "down from", "compared with"}
# Words of a sentence that ranks, where no figure in it does so yet.
RANKING_WORDS: Final = frozenset(
    """rank ranks ranked ranking rankings position positions league table list index chart charts standings placed
    seeded won winner race medal podium top lead leader leaders champions sequence""".split()
)
# What an ordinal behind a colon numbers, where it is no rank.
NO_LABEL: Final = frozenset(
    """date dates deadline updated posted published grade class form edition floor batch lot stage round session
    meeting part chapter section article anniversary century term volume issue kindergarten""".split()
)
ORDINAL: Final = BIT["ordinal"]
DATED: Final = bits("month", "weekday", "time", "day", "week", "month-unit", "clock")
STATED: Final = frozenset(["at", "from", "to", "in at", "was", "is", "are", "were", "be", "been"])
RIVALLED: Final = frozenset(["behind", "after", "among", "by", "in terms of"])  # than whom, or by what
SCORES: Final = frozenset(["points", "marks", "score"])
LINKS: Final = frozenset(["and", "or", "to", "-", "–", ","])
AMOUNTS: Final = ("percentage", "money", "quantity", "count")
DISTANT: Final = frozenset("distant close poor strong narrow creditable respectable surprise disappointing".split())
NAMING: Final = bits("noun", "word", "money-noun", "quantity-noun", "counted", "close") & ~DATED
ACTING: Final = bits("auxiliary", "modal", "finite", "report", "relative", "time", "month")
REACH: Final = 9  # words back to the "with" that a bare ordinal closes


def drop_loose_ordinals(frame: Frame) -> None:
    """Keep of the bare ordinals those that are ranks: in brackets, beside another rank, in a row, behind a label."""
    if not any(figure.rule.id == "nth-in-list" for figure in frame.figures):
        return
    ranked = any(f.type == "ranking" and f.rule.id != "nth-in-list" for f in frame.figures)
    spoken = ranked or any(item.word.text in RANKING_WORDS for item in frame.items)
    kept: list[Figure] = []
    last: Figure | None = None  # the rank kept before
    for figure in frame.figures:
        loose = figure.rule.id == "nth-in-list"
        going_on = loose and (_goes_on(frame, figure, last) or _in_place(frame, figure, last))
        if not loose or going_on or _is_rank(frame, figure, ranked=ranked, spoken=spoken):
            kept.append(figure)
            ranked = ranked or figure.type == "ranking"
            last = figure if figure.type == "ranking" else last
    frame.figures = kept


def _goes_on(frame: Frame, figure: Figure, before: Figure | None) -> bool:
    """ "GDP ranks 4th; fixed investment the 2nd, the project score fifth and exports first in the city".

    A row goes on behind a rank: a noun, the ordinal, and no verb of its own between the two.
    """
    at = figure.i - 1 - frame.has(figure.i - 1, BIT["article"])
    if before is None or at <= before.j or at - before.j > REACH or not frame.has(at, NAMING):
        return False
    behind = frame.word(figure.j) in ("in", "of", "among") or ends_clause(frame, figure.j)
    between = range(before.j, at)
    parted = any(frame.has(k, bits("comma", "stop", "conjunction")) for k in between)
    return behind and parted and not any(frame.has(k, ACTING) for k in range(before.j, figure.i))


def _is_rank(frame: Frame, figure: Figure, *, ranked: bool, spoken: bool) -> bool:
    i = figure.i
    if (
        _in_brackets(frame, i, ranked=ranked)
        or _labelled(frame, figure)
        or _joined(frame, figure)
        or _behind_amount(frame, figure)
    ):
        return True
    if _is_member(frame, figure) and sum(_is_member(frame, other) for other in frame.figures) > 1:
        return True
    if (
        _owned(frame, figure)
        or _distant(frame, figure)
        or (ranked and frame.word(i - 1) == "in" and ends_clause(frame, figure.j))
    ):
        return True  # "with Iowa a distant second", "Denmark in second place and Norway in third"
    timed = frame.has(i - 1, bits("time", "year")) and frame.has(i - 2, bits("comma", "open", "conjunction"))
    if ranked and timed and ends_clause(frame, figure.j):
        return True  # "ranks 7th in the province, last year 9th"
    told = frame.word(figure.j).endswith("ed") and not frame.has(figure.j, BIT["capital"])
    if told or frame.has(figure.j, bits("participle", "plain-verb", "status")):
        return False  # "in the top 40 nine years after it was first released"
    if ranked and (i == 0 or frame.word(i - 1) in BEFORE or frame.word(i - 1) == ":"):
        return True
    if not spoken or not (ends_clause(frame, figure.j) or frame.has(figure.j, bits("preposition", "open"))):
        return False
    led = i - 2 if frame.has(i - 1, BIT["article"]) else i - 1  # "its position in the province is | the 6th"
    if frame.word(led).split()[-1:] == ["at"] or frame.word(led) in STATED:
        return ends_clause(frame, figure.j) and (led == i - 1 or _has_place(frame, led))
    return (ranked and _in_row(frame, figure)) or _with_member(frame, figure) or _with_measure(frame, figure)


def _has_place(frame: Frame, i: int) -> bool:
    """Whether the words before i speak of a rank or a position that somebody has."""
    words = (frame.word(k) for k in range(i - 1, max(-1, i - REACH), -1))
    return any(word in ("position", "rank", "ranking", "place", "sequence") for word in words)


def _owned(frame: Frame, figure: Figure) -> bool:
    """ "The growth rate is the province's 3rd", "the progress is the entire city 2nd": of something measured."""
    at = before_place(frame, figure.i)
    if at is None or not (ends_clause(frame, figure.j) or frame.word(figure.j) in RIVALLED):
        return False
    said = frame.word(at) in STATED or frame.word(at).split()[-1:] == ["to"]
    measured = said and (measured_before(frame, at) or frame.word(figure.j) in ("by", "in terms of"))
    return measured or frame.has(at, MEASURABLE & ~BIT["percent"]) or frame.word(at) in MERITS


def _distant(frame: Frame, figure: Figure) -> bool:
    """ "With Iowa a distant second", "finished a poor third with 12 percent"."""
    if frame.word(figure.i - 1) not in DISTANT or not frame.has(figure.i - 2, BIT["article"]):
        return False
    return ends_clause(frame, figure.j) or frame.word(figure.j) in TYING


def _in_row(frame: Frame, figure: Figure) -> bool:
    """ "Retail sales ranked 4th, investment 2nd and output 1st", "Huaning first, Yulin second": the verb said once."""
    return frame.has(figure.i - 1, MEASURABLE & ~BIT["percent"] | BIT["capital"])


def _with_member(frame: Frame, figure: Figure) -> bool:
    """ "… first, with Denmark second and Ireland third", "with Patrick van Balkom second in 21.58 seconds"."""
    if not frame.has(figure.i - 1, BIT["capital"]):
        return False
    for k in range(figure.i - 1, max(-1, figure.i - REACH), -1):
        if frame.word(k) == "with":
            return True
        if frame.has(k, bits("stop", "auxiliary", "modal")):
            return False
    return False


def _with_measure(frame: Frame, figure: Figure) -> bool:
    """ "Ranks in the forefront of the city, with the start rate 2nd and the completion rate 1st"."""
    measured = frame.has(figure.i - 1, MEASURABLE & ~BIT["percent"]) or frame.word(figure.i - 1) in MERITS
    if not measured or not ends_clause(frame, figure.j):
        return False
    before = range(figure.i - 1, max(-1, figure.i - 2 * REACH), -1)
    opened = next((k for k in before if frame.word(k) == "with" or frame.has(k, BIT["stop"])), None)
    return opened is not None and frame.word(opened) == "with"


def _in_brackets(frame: Frame, place: int, *, ranked: bool) -> bool:
    """ "Population ageing (61st)": an ordinal alone in brackets is a rank; "this evening (14th)" is a day."""
    dated = frame.has(place - 2, bits("time", "weekday", "month", "day", "span")) or frame.word(place - 2) in DAYTIMES
    timed = ranked and frame.has(place + 1, BIT["time"])  # "third (second last year)"
    return not dated and frame.has(place - 1, BIT["open"]) and frame.has(place + 1 + timed, BIT["close"])


def _labelled(frame: Frame, figure: Figure) -> bool:
    """ "Rank in the city: 5th", "Ghent – 2nd", "| 3rd |": an ordinal in digits alone behind a label or in a cell."""
    alone = ends_clause(frame, figure.j) or frame.has(figure.j, bits("open", "dash"))
    if not alone or frame.word(figure.i - 1) not in (":", "-", "–", "—", "|") or frame.glued(figure.i):
        return False
    if not frame.text[frame.items[figure.i].start].isdigit():
        return frame.word(figure.i - 1) == ":" and _has_place(frame, figure.i)  # "Ranking in the city: third"
    for k in range(figure.i - 2, max(-1, figure.i - REACH), -1):
        if frame.has(k, DATED) or frame.word(k) in NO_LABEL:
            return False
        if frame.has(k, BIT["stop"]):
            break
    return figure.i > 1


def _is_member(frame: Frame, figure: Figure) -> bool:
    """ "Motherwell 2nd, Aberdeen 3rd": one of several names with an ordinal in digits behind them."""
    digits = figure.rule.id == "nth-in-list" and frame.text[frame.items[figure.i].start].isdigit()
    return (
        digits
        and frame.has(figure.i - 1, BIT["capital"])
        and not frame.has(figure.i - 1, bits("month", "weekday", "time"))
        and frame.has(figure.j, bits("comma", "stop", "conjunction"))
    )


def _joined(frame: Frame, figure: Figure) -> bool:
    """ "Between eighth and 15th place", "held the first, second and third positions": what follows is a rank."""
    j = figure.j
    while frame.word(j) in LINKS and frame.has(j + 1, ORDINAL) and not frame.has(j + 2, BIT["rank-place"]):
        j += 2
    if frame.word(j) not in LINKS or not any(o.i == j + 1 and o.rule.id == "nth-place" for o in frame.figures):
        return False
    return not frame.has(figure.i - 1, BIT["article"]) or frame.has(figure.i - 2, BIT["rank-verb"])


def _behind_amount(frame: Frame, figure: Figure) -> bool:
    """ "Retail sales 3.02 billion yuan, minus 1.4%, eighth": an ordinal between commas behind an amount."""
    placed = before_place(frame, figure.i)  # "…, the city's second", "…, the whole city the 3rd"
    i = figure.i - 1 if placed is None else placed
    if frame.word(i) == "the" and frame.has(i - 1, BIT["comma"]):
        i -= 1  # "growth of 12%, the 4th;"
    alone = ends_clause(frame, figure.j) or frame.has(figure.j, BIT["open"])
    alone = alone or frame.word(figure.j) in RIVALLED or in_measure(frame, figure.j)
    if not alone or not frame.has(i, BIT["comma"]):
        return False
    while frame.word(i - 1) in ("year-on-year", "year on year", "annually") or frame.has(i - 1, BIT["comparison"]):
        i -= 1  # "down 0.3 percentage points year on year, the 14th"
    scored = frame.word(i - 1) in SCORES and frame.has(i - 2, BIT["number"])  # "98.2 points, the city's 4th"
    return scored or any(other.j == i and other.type in AMOUNTS for other in frame.figures)


def _in_place(frame: Frame, figure: Figure, before: Figure | None) -> bool:
    """ "GDP is in the 3rd place, investment in the 5th": the place said once."""
    the = frame.has(figure.i - 1, BIT["article"])
    led = frame.word(figure.i - 1 - the) == "in" and ends_clause(frame, figure.j)
    if before is None or not led or before.rule.id != "nth-place":
        return False
    return frame.word(before.i - 1 - frame.has(before.i - 1, BIT["article"])) == "in"
