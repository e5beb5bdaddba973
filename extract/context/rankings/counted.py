"""By what a ranking ranks, where a figure beside it counts or measures that: "first with 2.7 million visitors"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.context.phrases import text_of
from extract.context.rankings.measured import MEASURABLE
from extract.frame import ADVERB, COMMA, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.ranks.words import MERITS

if TYPE_CHECKING:
    from extract.frame import Frame


def had_with(frame: Frame, c: int) -> str | None:
    """ "Its crayfish, with a brand value of 2 billion yuan, was No. 1": the measure put in behind the subject."""
    k = c
    while frame.role_at(k - 1) in (VERB, ADVERB):
        k -= 1
    if frame.role_at(k - 1) != COMMA or frame.role_at(k - 2) not in (FIGURE, NOUN):
        return None
    for at in range(k - 2, max(0, k - 6), -1):
        if frame.words_of(at) == ["with"] and frame.role_at(at) == PREPOSITION:
            tied = frame.role_at(at - 1) == COMMA and frame.role_at(at + 1) == NOUN
            amount = frame.role_at(at + 2) == PREPOSITION and frame.role_at(at + 3) == FIGURE
            measured = bool(frame.last_classes(at + 1) & MEASURABLE) or frame.words_of(at + 1)[-1] in MERITS
            return text_of(frame, at + 1) if tied and amount and measured else None
        if frame.role_at(at) in (VERB, STOP):
            return None
    return None


def said_with(frame: Frame, c: int) -> str | None:
    """ "Ranked first with 2.76 million tourists", "4th, with exports of …": what the figure behind it counts."""
    k = c + 1
    while frame.role_at(k) in (NOUN, COMMA):
        k += 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "with":
        return None
    figure = frame.figure_at(k + 1)
    if figure is not None and figure.type == "count":
        return figure.noun
    if figure is not None and figure.type == "percentage" and frame.words_of(k + 2) == ["of"]:
        return text_of(frame, k + 3) if frame.role_at(k + 3) == NOUN else None  # "with 12 percent of the vote"
    tied = frame.role_at(k + 1) == NOUN and frame.role_at(k + 2) == PREPOSITION and frame.role_at(k + 3) == FIGURE
    return text_of(frame, k + 1) if tied else None


def counted_before(frame: Frame, c: int) -> str | None:
    """ "The city has 12 airports, ranking first in the country": what stands counted right before the rank."""
    counted = frame.figure_at(c - 2) if frame.role_at(c - 1) == COMMA else None
    return counted.noun if counted is not None and counted.type == "count" else None


def counted_earlier(frame: Frame, c: int) -> str | None:
    """ "Niger hosts 48 mini-grids, Cross River comes second with 41 and Plateau is third (33)": what is counted."""
    tied = frame.words_of(c + 1) == ["with"] or frame.role_at(c + 1) == OPEN
    if not tied and frame.words_of(0) != ["with"]:
        return None
    counts = (chunk.figure for chunk in reversed(frame.chunks[:c]) if chunk.figure is not None)
    return next((figure.noun for figure in counts if figure.type == "count" and figure.noun), None)
