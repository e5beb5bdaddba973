"""Metrics that tell how a figure came about, but not of what: an estimate, an average, the official figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.quantities.amounts import doing, is_somebody
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.phrases import following_chain, left_of
from extract.frame import FIGURE, NOUN, PREPOSITION, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

GUESSES: Final = frozenset(
    """estimate estimates forecast forecasts projection projections prediction predictions guess guesses figure figures
    outlook""".split()
)
MEANS: Final = frozenset(["average", "averages", "total", "totals", "mean", "median"])
# What may stand before them and still says nothing of the thing.
TELLING: Final = frozenset(
    """official government embassy ministry company earlier previous original initial latest new current revised private
    own target final first preliminary provisional annual yearly monthly weekly daily cumulative weighted running trade
    industry independent unofficial recent the its their his this last year's""".split()
)
# What stands before a figure as if it were a noun: "from its present 500 million tons".
BARE: Final = frozenset("actual present projected official provisional planned".split())
HOLLOW: Final = GUESSES | MEANS | BARE
REACHING: Final = (["to"], ["at"], ["by"])


def filled(frame: Frame, figure: Figure, c: int, name: str, state: State) -> str | None:
    """The metric itself where `name` is hollow: what is estimated, what was measured before; else `name`."""
    if not _is_hollow(name):
        return name
    last = name.lower().split()[-1]
    at = next((k for k in range(c - 1, -1, -1) if _ends_with(frame, k, last)), None)
    told = _of_what(frame, at, c) or _forecast_of(frame, at, state) if at is not None else None
    if told is None and at is not None and last in MEANS:
        told = _of_mean(frame, figure, at, c, state)
    told = told or _measured_here(frame, figure, c) or (_measured_last(frame, figure, c, state, last))
    return told or (None if last in BARE and " " not in name else name)


def _is_hollow(name: str) -> bool:
    words = name.lower().removeprefix("area of ").removeprefix("length of ").split()
    return words[-1] in HOLLOW and all(_only_tells(word) for word in words[:-1])


def _only_tells(word: str) -> bool:
    """Whether a word before an estimate or an average but tells whose it is: "the ministry's", "five-year"."""
    return word in TELLING or word.endswith(("'s", "’s", "s'", "-year", "-month", "-week"))


def _ends_with(frame: Frame, k: int, word: str) -> bool:
    return frame.role_at(k) == NOUN and frame.words_of(k)[-1] == word


def _of_what(frame: Frame, at: int, c: int) -> str | None:
    """ "Its estimate | for 1986/87 | grain imports", "the official figure | for | sowings"."""
    k = at + 1
    tied = frame.words_of(k) in (["of"], ["for"]) and frame.role_at(k) == PREPOSITION
    dated = frame.role_at(k) == TIME and frame.word_at(frame.chunks[k].i) in ("of", "for")
    if not (tied or dated) or k + 1 >= c or frame.role_at(k + 1) != NOUN:
        return None
    thing = following_chain(frame, k + 1)
    return thing if says_something(thing) else None


def _forecast_of(frame: Frame, at: int, state: State) -> str | None:
    """ "Consumption | is | forecast | to increase from 13 million": a participle that was taken for a noun."""
    if frame.words_of(at) != ["forecast"] or not frame.classes_of(left_of(frame, at)) & HELPERS:
        return None
    head = subject_of(frame, left_of(frame, at))
    name = name_of(frame, head) if head is not None else None
    return name if name and state.measures(name, "quantity") else None


def _of_mean(frame: Frame, figure: Figure, at: int, c: int, state: State) -> str | None:
    """ "Output rose 10 percent to | an average | of 840,000", "it exported | an average | of 900 tons"."""
    k = left_of(frame, at)
    if frame.role_at(k) == PREPOSITION and frame.words_of(k) in REACHING:
        k = left_of(frame, k)
    changed = frame.figure_at(k)
    if changed is not None:
        return changed.metric if changed.type == "percentage" and changed.change else None
    if frame.role_at(k) != VERB:
        return None
    done = doing(frame, figure, c)
    head = subject_of(frame, k) if done is None else None
    subject = name_of(frame, head) if head is not None else None
    if done or not subject or not says_something(subject) or is_somebody(frame, subject, state):
        return done
    return None if _is_hollow(subject) else subject


def _measured_here(frame: Frame, figure: Figure, c: int) -> str | None:
    """What the figure before in the same unit measures in this sentence."""
    for k in range(c - 1, -1, -1):
        before = frame.figure_at(k) if frame.role_at(k) == FIGURE else None
        if before is not None and before.unit == figure.unit and before.metric:
            return None if _is_hollow(before.metric) else before.metric
    return None


def _measured_last(frame: Frame, figure: Figure, c: int, state: State, word: str) -> str | None:
    """What the sentence before measured: of an estimate or a figure, but not of an average, which may be of more."""
    last = state.quantity
    if word in MEANS or last is None or last.unit != figure.unit or not last.metric or _names_another(frame, c):
        return None
    return None if _is_hollow(last.metric) else last.metric


def _names_another(frame: Frame, c: int) -> bool:
    """Whether the sentence names something of its own that is measured, so that it does not go on with the last."""
    return any(frame.role_at(k) == NOUN and frame.last_classes(k) & BIT["quantity-noun"] for k in range(c))
