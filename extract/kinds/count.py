"""Counts: a cardinal number of discrete things."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.record import BaseRecord, Bound, Status, Value
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER: Final = BIT["number"]
NOUN: Final = BIT["noun"]
MEASURE: Final = bits("unit", "currency", "percent", "subunit", "level", "clock", "time")


class Count(BaseRecord):
    """A cardinal number of discrete things: projects, firms, jobs, people, households, cities."""

    type: Literal["count"] = "count"
    value: Value = Field(description="how many; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the number")
    noun: str = Field(description="the things counted, as the text has it")
    of: Value | None = Field(None, description="the whole that it is a part of: 49 of the 88")
    status: Status | None = Field(None, description="what became of the things")


def read(match: Match, frame: Frame, setting: Setting) -> Figure | None:
    """The count that a rule found, None where nothing is counted."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    first = numbers[0]
    number = frame.items[first].sense(NUMBER)
    if not _counts(frame, first, number.value):
        return None
    figure = Figure("count", match.rule, first, first + 1, (frame.items[first].start, frame.items[first].end))
    figure.number, figure.value, figure.high = number, number.value, number.high
    return READERS[match.rule.id](match, frame, figure, setting) if match.rule.id in READERS else _with_noun(match, frame, figure)


def _counts(frame: Frame, k: int, value: Decimal) -> bool:
    """Whether a number can count things at all: whole, no name, no identifier, no lone "one"."""
    if value != value.to_integral_value() or value < 0:
        return False
    if frame.has(k - 1, bits("sign", "rank-number", "phase")) or frame.word(k - 1) in ("line", "chapter", "section", "page"):
        return False
    if frame.has(k + 1, MEASURE):
        return False
    glued_before = frame.glued(k) and not frame.has(k - 1, bits("open", "quote", "comma", "stop", "dash"))
    glued_behind = frame.glued(k + 1) and not frame.has(k + 1, bits("close", "quote", "comma", "stop", "dash", "hedge-after"))
    return not glued_before and not glued_behind


def _with_noun(match: Match, frame: Frame, figure: Figure) -> Figure | None:
    """A number with its noun: the last noun of the match, and what stands between."""
    i, j = figure.j, match.j
    if frame.has(i, BIT["dash"]):
        i += 1
    while i < j and frame.has(i, bits("determiner", "quote")) and not frame.has(i, BIT["counted"]):
        i += 1
    if i >= j or frame.has(j - 1, BIT["not-counted"]):
        return None
    if figure.value == 1 and not frame.has(j - 1, BIT["counted"]):
        return None
    joined = next((k for k in range(i, j) if frame.word(k) in ("and", "&")), None)
    if joined is not None and frame.has(joined - 1, bits("plural", "counted")):
        return None
    figure.noun = frame.span(i, j)
    figure.right = j
    return figure


def _part_of_whole(match: Match, frame: Frame, figure: Figure, setting: Setting) -> Figure | None:
    whole = frame.items[match.j - 1].sense(NUMBER)
    if whole.value < (figure.value or 0) or whole.value != whole.value.to_integral_value():
        return None
    figure.of = whole.value
    figure.j = figure.right = match.j
    figure.end = frame.items[match.j - 1].end
    j = match.j
    while frame.has(j, bits("word", "participle", "determiner", "possessive")) and not frame.has(j, BIT["preposition"]):
        j += 1
    while j > match.j and not frame.has(j - 1, NOUN):
        j -= 1
    if j > match.j:
        figure.noun = frame.span(match.j, j)
        figure.right = j
        return figure
    return _elided(match, frame, figure, setting)


def _of_the_things(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    i = figure.j + 1
    while frame.has(i, BIT["determiner"]):
        i += 1
    if i >= match.j or figure.value == 1:
        return None
    figure.noun = frame.span(i, match.j)
    figure.right = match.j
    return figure


def _elided(_match: Match, _frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """A number whose noun was named before; context finds it, or drops the figure."""
    if figure.value == 1 and figure.number is not None and not figure.number.digits:
        return None
    figure.elided = True
    return figure


READERS: Final = {
    "part-of-whole": _part_of_whole,
    "number-of-the-things": _of_the_things,
    "number-of-them": _elided,
    "number-then-verb": _elided,
    "part-then-number": _elided,
    "bare-number": _elided,
}
