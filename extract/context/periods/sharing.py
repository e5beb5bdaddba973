"""Periods that a figure shares with another of its sentence: said in other words, a part, a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.holding import figure_before
from extract.context.phrases import left_of
from extract.frame import ADVERB, COMMA, COMPARISON, FIGURE, NOUN, OPEN, PART, PREPOSITION

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PLANS: Final = frozenset("plan target goal quota forecast estimate projection budget norm requirement ceiling".split())


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
    tied = frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) in ("of", "for")
    planned = tied and frame.role_at(c - 2) == NOUN and frame.word(frame.chunks[c - 2].j - 1) in PLANS
    if not planned or not (frame.role_at(c - 3) == COMPARISON or frame.words_of(c - 3) in (["on"], ["than"])):
        return None
    k = figure_before(frame, c - 3)
    before = frame.figure_at(k) if k is not None else None
    return before if before is not None and before.type == figure.type else None
