"""The period that a figure is about, from the time phrases of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, STOP, Frame
from extract.frame import TIME as TIME_ROLE
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.periods import Interval, Time
    from extract.state import State

TIME = BIT["time"]


def read_period(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the period from the time phrase that governs the figure; None where the text settles no day of it."""
    k = governing_time(frame, c)
    if k is None:
        figure.period = state.framed
        return
    interval = meaning(frame, k).seen_from(state.spoken_of)
    figure.period = interval or None


def meaning(frame: Frame, k: int) -> Time:
    """What time chunk k says."""
    time: Time = frame.items[frame.chunks[k].i].sense(TIME)
    return time


def governing_time(frame: Frame, c: int) -> int | None:
    """The time chunk that the figure in chunk c belongs to: right behind it, before it in its clause, or leading."""
    compared = _is_compared(frame, c)
    behind = _behind(frame, c)
    if behind is not None and (compared or meaning(frame, behind).relation != "compare"):
        return behind
    before = _before(frame, c, compared=compared)
    if before is not None:
        return before
    return None if compared else _later(frame, c)


def _is_compared(frame: Frame, c: int) -> bool:
    """Whether the figure stands behind "compared with", "against", "than"."""
    for k in range(c - 1, -1, -1):
        role = frame.chunks[k].role
        if role == COMPARISON:
            return True
        if role in (FIGURE, COMMA, STOP):
            return False
    return False


def _behind(frame: Frame, c: int) -> int | None:
    """A time phrase that follows the figure before anything else begins."""
    for k in range(c + 1, min(c + 7, len(frame.chunks))):
        role = frame.chunks[k].role
        if role == TIME_ROLE:
            return k
        if role in (FIGURE, COMMA, STOP, COMPARISON, CONJUNCTION):
            return None
    return None


def _before(frame: Frame, c: int, *, compared: bool) -> int | None:
    """The nearest time phrase before the figure that no other figure has taken."""
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) not in (":", ";"):
            return None
        if chunk.role == TIME_ROLE:
            taken = not compared and _taken(frame, k)
            if not taken and (compared or meaning(frame, k).relation != "compare"):
                return k
        if compared and chunk.role == COMPARISON:
            return None
    return None


def _taken(frame: Frame, k: int) -> bool:
    """Whether the time phrase belongs to the figure it follows ("3bn yuan in 2004, 1.4bn …")."""
    at = k - 1
    while frame.role_at(at) == ADVERB:
        at -= 1
    return frame.role_at(at) == FIGURE


def _later(frame: Frame, c: int) -> int | None:
    for k in range(c + 1, len(frame.chunks)):
        if frame.chunks[k].role in (STOP, COMPARISON):
            return None
        if frame.chunks[k].role == TIME_ROLE and meaning(frame, k).relation != "compare" and not _taken(frame, k):
            return k
    return None


def spoken_of(frame: Frame, interval: Interval, state_time: Interval) -> Interval:
    """The period that the text is about after this sentence: its first settled one, else what it was."""
    for k, chunk in enumerate(frame.chunks):
        if chunk.role == TIME_ROLE:
            time = meaning(frame, k)
            if time.relation != "compare" and time.interval:
                return time.interval
    return interval or state_time
