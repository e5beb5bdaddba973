"""Periods that a figure shares with another of its sentence: said in other words, a part, a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import is_participle
from extract.context.periods.holding import figure_before, is_base
from extract.context.periods.told import meaning
from extract.context.phrases import left_of, tied_noun
from extract.frame import ADVERB, COMMA, COMPARISON, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State
    from extract.times.intervals import Interval

# "…, representing a 10.3 per cent growth", "…, which is 1.7% less than".
AMOUNTING: Final = frozenset(
    "representing marking showing reflecting indicating registering recording posting meaning giving is was".split()
)
YEARLY: Final = frozenset(["annual", "yearly", "full-year"])
PLANS: Final = frozenset(
    "plan target goal quota forecast estimate projection budget norm requirement ceiling task".split()
)

TIES: Final = frozenset(["on", "at", "of", "for", "with", "in"])
PER: Final = frozenset(["per", "a", "or"])
TIED: Final = 16  # chunks between a figure and the time behind those that are tied to it


def tied_time(frame: Frame, c: int) -> int | None:
    """ "3 million, | or 65 cents a share, | on sales of 19 million | in 1986": the time behind what goes with a figure.

    Each tied figure stands behind "or" or, with its noun, behind a preposition.
    """
    again, told = frame.words_of(c - 1) == ["or"], c
    for k in range(c + 1, min(c + TIED, len(frame.chunks))):
        role, words = frame.role_at(k), frame.words_of(k)
        if role == TIME:
            points = frame.role_at(k + 1) == TIME and meaning(frame, k).back  # "for the nine months | ended May 4"
            return k + points if told > c or frame.role_at(k - 1) in (COMMA, VERB) else None
        if role == FIGURE:
            before = frame.words_of(k - 1)
            again, told = before == ["or"], k
            if not again and not (before and before[-1] in TIES):
                return None
        elif role == COMMA:
            following, verb = frame.words_of(k + 1), frame.role_at(k + 1) == VERB
            closes = again and frame.role_at(k + 1 + verb) == TIME  # "…, or 35 cents a share, | earned | in 2020"
            if following not in (["or"], ["on"]) and not closes:
                return None
        elif role == VERB and again and frame.role_at(k - 1) == COMMA and is_participle(frame, k):
            continue
        elif words != ["or"] and role not in (ADVERB, NOUN) and not (role == PREPOSITION and words[-1] in TIES | PER):
            return None
    return None


def joined_time(frame: Frame, c: int) -> int | None:
    """ "Against | 1,020 cases | and | nine deaths | in 2023": the time behind the second of two."""
    first, second = frame.figure_at(c), frame.figure_at(c + 2)
    held = frame.role_at(c - 1) == COMPARISON and frame.words_of(c + 1) == ["and"] and frame.role_at(c + 3) == TIME
    alike = first is not None and second is not None and first.type == second.type
    return c + 3 if held and alike else None


def same_as(frame: Frame, c: int) -> Figure | None:
    """The figure that this one says in other words: before a bracket, "or", "to"."""
    k = c - 1
    while frame.role_at(k) in (ADVERB, COMMA) or frame.word(frame.chunks[k].i) in (";", "/"):
        k -= 1
        if k < 0:
            return None
    word = frame.word(frame.chunks[k].i)
    if (
        frame.role_at(k) == OPEN
        or word == "or"
        or (frame.role_at(k) == FIGURE and k < c - 1 and frame.word(frame.chunks[c - 1].i) in (";", "/"))
    ):
        while frame.role_at(k) != FIGURE and k > 0:
            k -= 1
        return frame.chunks[k].figure
    return None


def whole_of(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """The amount that this one is a part of: "900 million this year, including 260 million in a centre"."""
    k = left_of(frame, c)
    if frame.role_at(k) != PART or frame.role_at(k - 1) != COMMA:
        return None
    before = frame.figure_at(left_of(frame, k - 1))
    return before if before is not None and before.type == figure.type and before.period else None


def held_against(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "Provided 312,000 connections in 2024, against a target of 520,000": what was planned for that time."""
    if tied_noun(frame, c) not in PLANS or not (
        frame.role_at(c - 3) == COMPARISON or frame.words_of(c - 3) in (["on"], ["than"])
    ):
        return None
    k = figure_before(frame, c - 3)
    before = frame.figure_at(k) if k is not None else None
    return before if before is not None and before.type == figure.type else None


def of_rise(frame: Frame, figure: Figure, c: int) -> Interval | None:
    """ "Output was 19 tons in 2024, against 17 tons in 2023, representing a 10 per cent growth": that of what rose."""
    if figure.type != "percentage" or not figure.change:
        return None
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or frame.word(frame.chunks[k].j - 1) not in AMOUNTING:
        return None
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) == STOP:
            return None
        told = frame.figure_at(at)
        if told is not None and told.type != "percentage" and told.period and not is_base(frame, at):
            return told.period
    return None


def of_whole_before(frame: Frame, figure: Figure, state: State) -> Interval | None:
    """ "… in May. Of this, 2.4 billion went to roads": parts have the period of what the sentence before told of."""
    back = frame.role_at(0) == PART and frame.word(0).split(" ")[0] in ("of", "among", "out")
    if not back or frame.classes & BIT["time"]:
        return None
    whole = state.money if figure.type == "money" else state.quantity if figure.type == "quantity" else None
    return state.spoken_of or None if whole is not None and whole.period else None


def is_of_year(frame: Frame, c: int) -> bool:
    """ "From January to June 56.7% of the annual plan of 35 billion yuan": the plan is for all of the year."""
    k = c - 2 if frame.role_at(c - 1) == PREPOSITION and frame.words_of(c - 1) == ["of"] else c - 1
    words = set(frame.words_of(k)) if frame.role_at(k) == NOUN else set()
    return not (words.isdisjoint(YEARLY) or words.isdisjoint(PLANS))
