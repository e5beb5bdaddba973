"""Bare numbers that count nothing: of a draw, of ages, of those named before, before a hyphen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.described import noun_of_described
from extract.context.counts.elided import is_bare
from extract.frame import COMMA, NOUN, STOP
from extract.kinds.count import can_count
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CAPITAL: Final = BIT["capital"]
NO_THING: Final = bits(
    "collective", "generic", "time", "metric-verb", "level-verb", "plain-verb", "change-verb", "status"
)
FEW: Final = 10
CODE: Final = 3  # letters of a line's code: "FR", "ICE"
MANY: Final = 1000
SEQUELS: Final = 12
NO_NAME: Final = bits(
    "place-type", "institution", "undertaking", "undertakings", "works", "month", "status", "generic", "label"
)
AGED: Final = frozenset(
    "them whom which people children women men those anyone everyone persons adults girls boys pensioners".split()
) | {"of them"}
AGES: Final = range(1, 111)
RUN: Final = 6  # chunks from the first of four numbers to the last


def counts_nothing(frame: Frame, figure: Figure, c: int, state: State) -> bool:
    """Whether a bare number cannot be that of any things, whatever was told before."""
    if figure.value is None or not can_count(frame, figure.i, figure.value):
        return True
    if frame.has(figure.j, BIT["dash"]) and frame.glued(figure.j + 1) and not frame.has(figure.j + 1, BIT["number"]):
        return True  # "a two-horse race"
    if frame.word(figure.j) in ("points", "point"):
        return True  # "the Karsu Industrials fell 39 points"
    if int(figure.value) in AGES and figure.bound != "exact" and frame.word(figure.left - 1) in AGED:
        return True  # "people under 55"
    if int(figure.value) in AGES and {"age", "ages"} & {frame.word(figure.left - n) for n in (2, 3)}:
        return True  # "their ages ranged from 55 to 90", "ranged in age from 19"
    if figure.rule.id == "number-more" and _is_of_time(frame, figure):
        return True
    return _points_back(frame, figure, state) or _in_run(frame, c) or _is_sequel(frame, figure)


def _is_of_time(frame: Frame, figure: Figure) -> bool:
    """ "30 minutes in the oven and five more under a broiler": the last that was told is a span of time."""
    spans = [refusal for refusal in frame.refusals if refusal.rule.id == "duration" and refusal.i < figure.i]
    if not spans or frame.word(figure.i - 1) not in ("and", "then", "plus"):
        return False
    return not any(spans[-1].i < other.i < figure.i for other in frame.figures)


def _is_sequel(frame: Frame, figure: Figure) -> bool:
    """ "In Iron Man 2.": a small number behind a name, where the sentence or the phrase ends, is part of the name."""
    small = figure.number is not None and figure.number.digits and 1 < (figure.value or 0) <= SEQUELS
    named = all(frame.has(figure.i - n, BIT["capital"]) and not frame.has(figure.i - n, NO_NAME) for n in (1, 2))
    named = named and not frame.word(figure.i - 1).endswith("s")
    return small and named and figure.rule.id == "bare-number" and not frame.in_capitals()


def _in_run(frame: Frame, c: int) -> bool:
    """ "4, 11, 23, 30, 38": the numbers of a draw, of buses or of pages, and none of them so many."""
    if frame.role_at(c - 1) != COMMA and frame.role_at(c + 1) != COMMA:
        return False
    first = last = c
    while last - first < RUN and frame.role_at(first - 1) == COMMA and is_bare(frame, first - 2):
        first -= 2
    while last - first < RUN and frame.role_at(last + 1) == COMMA and is_bare(frame, last + 2):
        last += 2
    return last - first >= RUN and "respectively" not in frame.words


def _points_back(frame: Frame, figure: Figure, state: State) -> bool:
    """ "The two tried to merge", "these three account for 12%": people or firms named before, and no count of them."""
    word = figure.number is not None and not figure.number.digits and figure.number.value <= FEW
    if not word or figure.rule.id not in ("bare-number", "number-then-verb"):
        return False
    if frame.word(figure.i - 1) in ("these", "those"):
        return all(count.value != figure.value for count in state.near_counts())
    pointing = frame.word(figure.i - 1) == "the" and frame.word(figure.j) not in ("that", "which", "who", "of", "in")
    return pointing and noun_of_described(frame, figure) is None  # but "the six hardest-hit towns"


def is_for_name(frame: Frame, figure: Figure) -> bool:
    """ "On panels 3-5", "see tables 3 and 4", "flight FR 9", "1 Measured in May": the name of a thing, or of a note."""
    if figure.number is None or not figure.number.digits or figure.bound != "exact" or figure.number.value >= MANY:
        return False
    if frame.word(figure.j) in ("x", "×"):
        return True  # "2 x 10^13"
    if figure.i == 0 and frame.has(1, CAPITAL):
        return figure.value == 1 and not frame.in_capitals()
    k = figure.i - 1
    while frame.word(k) in ("and", "or", "to", "&", ",") and frame.has(k - 1, BIT["number"]):
        k -= 2
    listed = k < figure.i - 1 or (frame.word(figure.j) in (",", "and", "or") and frame.has(figure.j + 1, BIT["number"]))
    if frame.has(k, BIT["upper"]) and len(frame.word(k)) <= CODE:
        return any(frame.has(at, BIT["upper"]) and frame.has(at + 1, BIT["number"]) for at in range(k - 1))
    opens = listed and (k == 0 or frame.has(k - 1, bits("stop", "conjunction")))  # "trams 6, 7 and 14"
    things = frame.has(k, BIT["plural"]) and not frame.has(k, NO_THING) and not frame.glued(figure.i)
    led = frame.has(k - 1, BIT["preposition"]) or frame.word(k - 1) == "see"
    return things and (opens or (led and not frame.has(k, CAPITAL)))


def is_age(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Eva Lindqvist, 49, said": a number between commas behind a name."""
    between = frame.role_at(c - 1) == COMMA and frame.role_at(c + 1) in (COMMA, STOP)
    named = frame.role_at(c - 2) == NOUN and frame.last_classes(c - 2) & BIT["capital"]
    return bool(between and named and figure.value is not None and int(figure.value) in AGES)
