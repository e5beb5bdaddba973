"""The period that a figure is about, from the time phrases of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.quantities.dimensions import lies_off
from extract.context.parentheses import noted_time, sizes_noun
from extract.context.periods.apart import owner, the_next
from extract.context.periods.following import PLANNED, SET, modifies, time_behind
from extract.context.periods.holding import is_compared, stands_beside
from extract.context.periods.later import later_meaning
from extract.context.periods.preceding import time_before
from extract.context.periods.sharing import held_against, is_of_year, of_rise, of_whole_before, same_as, whole_of
from extract.context.periods.told import meaning, spoken_before
from extract.frame import ADVERB, COMMA, CONJUNCTION, PREPOSITION, STOP, TIME, VERB
from extract.times.intervals import Time
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State
    from extract.times.intervals import Interval

WHOLE: Final = frozenset(["whole", "entire", "full", "full-year"])
YEAR: Final = 12  # months


def read_period(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the period from the time phrase that governs the figure; None where the text settles no day of it."""
    if frame.words_of(c + 1) == ["previously"]:
        return  # "12 million after 10 million previously": some time before
    if figure.type == "quantity" and lies_off(frame, figure):
        return  # "the quake on Monday was felt 40 km east of the town"
    if figure.type in ("money", "quantity") and frame.classes & BIT["open"] and sizes_noun(frame, c):
        return
    if (noted := noted_time(frame, c)) is not None:
        figure.period = _noted(frame, noted, state)
        return
    if (coming := the_next(frame, figure, c)) is not None:
        figure.period = coming
        return
    timed = frame.classes & BIT["time"] != 0
    k = owner(frame, c) if timed else None
    if k is None and timed and (k := governing_time(frame, c)) is not None:
        k = _narrower(frame, k, c)
    if k is not None:
        figure.period = meaning(frame, k).seen_from(spoken_before(frame, k, state)) or None
        if figure.period and is_of_year(frame, c):
            figure.period = figure.period.whole_year()
        return
    before = same_as(frame, c) or whole_of(frame, figure, c) or held_against(frame, figure, c)
    if before is not None:
        figure.period = before.period
    elif not is_compared(frame, c):
        figure.period = (
            state.framed
            or later_meaning(frame, c, state)
            or _of_table(frame, state)
            or of_rise(frame, figure, c)
            or of_whole_before(frame, figure, state)
        )


def _noted(frame: Frame, k: int, state: State) -> Interval | None:
    """ "€0.85 (2020: €0.80)", "€5 million in 2021 (previous year: €4 million)": that year, or so long before."""
    before = k - 2
    while frame.role_at(before) == ADVERB:
        before -= 1  # "€0.85 | per share | (previous year: €0.80)"
    time, main = meaning(frame, k), frame.figure_at(before)
    spoken = main.period if main is not None and main.period else spoken_before(frame, k, state)
    told = _alike(time.interval or time.seen_from(spoken), spoken)
    return told if told.start else None  # not "By 2030 …. A dividend of €0.85 (previous year: €0.80)"


def _alike(labelled: Interval, spoken: Interval) -> Interval:
    """ "In the first half of 2023 (2022: 3.9 billion euros)", "year to March 2023 (2022: …)": the same part of that."""
    if labelled.months != YEAR or not spoken.months or not labelled.start or not spoken.start:
        return labelled
    if spoken.months == YEAR and spoken.end:
        return spoken.years_later(labelled.start.year - spoken.end.year)
    return spoken.years_later(labelled.start.year - spoken.start.year) if spoken.months < YEAR else labelled


def governing_time(frame: Frame, c: int) -> int | None:
    """The time chunk that the figure in chunk c belongs to: right behind it, else the nearest free one before it."""
    compared = is_compared(frame, c)
    behind = None if stands_beside(frame, c) else time_behind(frame, c, compared=compared)
    before = time_before(frame, c, compared=compared)
    if (
        behind is not None
        and before is not None
        and (modifies(frame, c, behind) or _settles_more(frame, before, behind))
    ):
        return before
    return behind if behind is not None else before


def _narrower(frame: Frame, k: int, c: int) -> int:
    """ "Up to March 31, 700 trains had run this year": the day that ends it says more than the year it is in."""
    year = meaning(frame, k).interval
    if WHOLE & set(frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().split()):
        return k  # "…, the whole year investment is to reach 80 billion"
    if year.months != YEAR or not year.start or not year.end or frame.word_at(frame.chunks[k].i) == "of":
        return k  # "the plan of this year"
    opened = next((at for at in range(min(k, c) - 1, -1, -1) if frame.role_at(at) in (COMMA, STOP)), -1)
    if any((PLANNED | SET) & set(frame.words_of(at)) for at in range(opened + 1, max(k, c))):
        return k  # "the planned investment this year is 41 billion"
    for at in range(k - 1, -1, -1):
        parts = frame.role_at(at) == CONJUNCTION and frame.role_at(at - 1) != PREPOSITION  # not "to or from"
        if parts or frame.role_at(at) == STOP or frame.classes_of(at) & BIT["modal"]:
            return k
        if frame.role_at(at) == COMMA and frame.role_at(at - 1) != TIME:
            return k
        time = meaning(frame, at) if frame.role_at(at) == TIME else Time()
        end = time.interval.end
        if time.relation == "until" and end and year.start <= end < year.end:
            return at
    return k


def _settles_more(frame: Frame, before: int, behind: int) -> bool:
    """ "A rise in second-quarter profit to 18 million on Monday": the day of the report settles nothing."""
    settled, day = meaning(frame, before), meaning(frame, behind)
    first, last, at = settled.interval.start, settled.interval.end, day.interval.start
    if settled.relation != "in" or not settled.interval:
        return False
    if first is None or last is None or at is None:
        return day == Time()
    return settled.interval.months > 0 and at == day.interval.end and not first <= at <= last


def _of_table(frame: Frame, state: State) -> Interval | None:
    """In a table of results, the period that its heading names; a sentence with a verb is no row."""
    if state.table is None:
        return None
    row = "vs" in frame.words or "vs ." in frame.words
    spoken = any(chunk.role == VERB and not frame.has(chunk.i, BIT["particle"]) for chunk in frame.chunks)
    return state.table if row or not spoken else None
