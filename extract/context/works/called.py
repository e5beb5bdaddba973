"""Names that no type word ends, which the sentence itself calls works: by what is built, by an apposition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.listings import may_be_name
from extract.context.works.progress import progress_of
from extract.frame import COMMA, NOUN, PREPOSITION
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

# What is done to nothing but works.
CONSTRUCTING: Final = frozenset(["construction", "building", "groundbreaking"])
ENDING: Final = bits("comma", "stop", "preposition", "relative", "conjunction", "open", "part-of", "status")
LONGEST: Final = 14  # words of an apposition


def add_called(frame: Frame, rule: Rule, state: State) -> None:
    """Add the names that the sentence calls works, where it tells what became of them."""
    for c, chunk in enumerate(frame.chunks):
        if chunk.role != NOUN or not may_be_name(frame, c) or frame.last_classes(c) & BIT["plural"]:
            continue
        if not (_is_constructed(frame, c) or _is_works_in_apposition(frame, c)) or _is_place(frame, c, state):
            continue
        if any(other.i < chunk.j and chunk.i < other.j for other in frame.projects):
            continue
        figure = project_figure(Match(rule, chunk.i, chunk.j), frame, chunk.i, chunk.j)
        if figure is not None and _is_told(frame, figure):
            frame.projects.append(figure)


def _is_told(frame: Frame, figure: Figure) -> bool:
    return progress_of(frame, figure) is not None


def _is_constructed(frame: Frame, c: int) -> bool:
    """ "Construction | of | the Harlow Creek Bakery | will begin", "the first phase of Dera Gateway"."""
    tied = frame.role_at(c - 1) == PREPOSITION and frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN
    return tied and frame.words_of(c - 2)[-1] in CONSTRUCTING


def _is_works_in_apposition(frame: Frame, c: int) -> bool:
    """ "Raha Gateway, | a logistics park | in the north, was opened": the noun behind the article is of works."""
    if frame.role_at(c + 1) != COMMA:
        return False
    i = frame.chunks[c + 1].j
    if frame.word(i) not in ("a", "an", "the"):
        return False
    k = next((at for at in range(i + 1, i + LONGEST) if frame.has(at, ENDING) or at >= len(frame.items)), i + 1) - 1
    return k > i and frame.has(k, BIT["works"]) and not frame.has(k, bits("capital", "place-type", "institution"))


def _is_place(frame: Frame, c: int, state: State) -> bool:
    """ "Construction of South Sudan": a place of the vocabulary."""
    chunk = frame.chunks[c]
    return frame.span(chunk.i, chunk.j).lower().removeprefix("the ") in state.lexicon.places
