"""Statuses that a name has by another name of its sentence: "as is the Y Bridge", "and at the Y Plant"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.verbs.verbstatus import status_word
from extract.frame import COMMA, CONJUNCTION, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

ALIKE: Final = (["as"], ["so"])
HELPING: Final = frozenset("is was are were has have did does".split())
FOLLOWED: Final = frozenset(["followed", "follows", "follow"])


def likewise(frame: Frame) -> None:
    """Give each name without a status that of the name before it which its clause points to; or that of its aside."""
    before: Figure | None = None
    for figure in frame.projects:
        if figure.status is None:
            figure.status = _attending(frame, figure)
        if figure.status is None and before is not None:
            figure.status = _like(frame, before, figure)
        before = figure if figure.status is not None else before


def _like(frame: Frame, before: Figure, figure: Figure) -> str | None:
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    if frame.role_at(first - 1) == VERB and frame.words_of(first - 2) in ALIKE:
        alike = frame.single_words(first - 1) <= HELPING and frame.role_at(last + 1) != VERB
        return before.status if alike else None  # "The X Plant is complete, | as | is | the Y Bridge"
    behind = over_adverbs(frame, last + 1)
    if frame.role_at(behind) == VERB and FOLLOWED & frame.single_words(behind):
        if frame.role_at(behind + 1) in (NOUN, "") or frame.role_at(first - 1) not in (STOP, COMMA, CONJUNCTION):
            return None
        return "planned" if frame.classes_of(behind) & BIT["modal"] else before.status
    begin = frame.chunk_at(before.i)
    tied = frame.role_at(first - 1) == PREPOSITION and frame.words_of(first - 1) == frame.words_of(begin - 1)
    if tied and frame.words_of(first - 2) == ["and"] and frame.role_at(last + 1) != VERB:
        return before.status  # "at the X Plant, which will bring 620 jobs, | and | at | the Y Park"
    return None


def _attending(frame: Frame, figure: Figure) -> str | None:
    """ "With | the X Bridge | now | complete, attention turns to …": what stands behind the name, up to the comma."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    told = over_adverbs(frame, last + 1)
    opens = frame.words_of(first - 1) == ["with"] and (first == 1 or frame.role_at(first - 2) in (COMMA, OPEN))
    return status_word(frame, told) if opens and frame.role_at(told + 1) == COMMA else None
