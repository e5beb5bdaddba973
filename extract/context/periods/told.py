"""Periods that sentences tell: what a time phrase says, and what later ones point back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import follows_than
from extract.context.periods.named import only_names
from extract.context.periods.reporting import tells_of_saying
from extract.frame import COMPARISON, DASH, FIGURE, NOUN, OPEN, STOP, TIME, VERB, Frame
from extract.times.intervals import Interval
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.state import State
    from extract.times.intervals import Time

DATELINE: Final = 9


def meaning(frame: Frame, k: int) -> Time:
    """What time chunk k says."""
    time: Time = frame.items[frame.chunks[k].i].sense(BIT["time"])
    return time


def spoken_before(frame: Frame, k: int, state: State) -> Interval:
    """The period that "that month" in chunk k points back to: one earlier in the sentence, else the text's last.

    Where the phrase says how long it is ("in the quarter"), it means the last one of that length, else the one that the
    period spoken of lies in.
    """
    time = meaning(frame, k)
    here = [meaning(frame, at).interval for at in range(k - 1, -1, -1) if tells(frame, at, compared=time.back)]
    if time.years and not here:  # "lost 4 million in the quarter, compared to a year-ago loss of 8 million"
        times = (at for at in range(k - 1, -1, -1) if frame.role_at(at) == TIME)
        pointing = next((at for at in times if meaning(frame, at).back), None)
        if pointing is not None:
            return meaning(frame, pointing).seen_from(spoken_before(frame, pointing, state))
    spoken = here[0] if here else state.spoken_of
    if time.years and not here and (spoken.is_day or not spoken.end):
        # No result of another sentence's day, nor of all that is since a day, is "a year ago".
        return next((interval for interval in reversed(state.told) if interval.months), Interval())
    if not time.months:
        short = time.back and _is_short(frame, k)
        return Interval() if short and spoken.months else spoken
    if time.years > 0:
        return spoken.around(time.months)  # "the following year"
    alike = (interval for interval in (*here, *reversed(state.told)) if interval.months == time.months)
    return next(alike, None) or (spoken.around(time.months) if time.year is None else Interval())


def _is_short(frame: Frame, k: int) -> bool:
    """ "For the week", "that day": no month or year that the text has spoken of."""
    return frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().endswith(("week", "day"))


def tells(frame: Frame, k: int, *, compared: bool = False) -> bool:
    """Whether chunk k is a time phrase that says what the sentence is about, rather than what it compares with.

    `compared`: "than in 2020" does, too, as for "that year" behind it.
    """
    if frame.chunks[k].role != TIME or frame.role_at(k - 1) == COMPARISON:
        return False
    if follows_than(frame, k) and not compared:
        return False
    if tells_of_saying(frame, k):
        return False
    time = meaning(frame, k)
    return bool(time.interval) and time.relation != "compare" and not in_dateline(frame, k) and not only_names(frame, k)


def in_dateline(frame: Frame, k: int) -> bool:
    """ "BEKWAI, Nov. 24, GNA – …": the day of the report is not what its figures are about."""
    if k > DATELINE or any(frame.chunks[at].role in (VERB, FIGURE) for at in range(k)):
        return False
    for at in range(k + 1, min(k + 6, len(frame.chunks))):
        role = frame.chunks[at].role
        if role == DASH:
            return True
        if role in (VERB, FIGURE):
            return False
    return False


def remember_periods(frame: Frame, state: State) -> None:
    """Keep the periods that the sentence told; the text is now about its first settled one."""
    told = list(_told(frame)) if frame.classes & BIT["time"] else []
    state.told.extend(told)
    state.spoken_of = told[0] if told else state.spoken_of


def framing(frame: Frame) -> Interval | None:
    """The period that a line which introduces a list or a table sets for all of it ("From January to June:")."""
    return next(_told(frame), None)


def _told(frame: Frame) -> Iterator[Interval]:
    """The periods that the sentence is about, in its order."""
    times = (k for k, chunk in enumerate(frame.chunks) if chunk.role == TIME)
    return (meaning(frame, k).interval for k in times if tells(frame, k))


def table_heading(frame: Frame) -> Interval | None:
    """The period of a heading without figures ("Year ended December 31", "HALF-YEAR TO JUNE 30")."""
    if frame.figures or not frame.classes & BIT["time"] or any(chunk.role == VERB for chunk in frame.chunks):
        return None
    for k, chunk in enumerate(frame.chunks):
        if (
            chunk.role == TIME
            and meaning(frame, k).relation == "until"
            and frame.role_at(k - 1) in (TIME, NOUN, VERB, DASH, STOP, OPEN)
        ):
            return meaning(frame, k).interval or None
    return None
