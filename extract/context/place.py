"""Where a figure holds: the place that its clause names, as the text names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core
from extract.frame import FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CAPITAL: Final = BIT["capital"]
PLACE_TYPE: Final = BIT["place-type"]
POSSESSIVE: Final = BIT["possessive"]
LOCATIVE: Final = frozenset(["in", "across", "throughout", "within"])
NO_PLACE: Final = bits(
    "institution", "undertaking", "works", "time", "month", "weekday", "number", "phase", "currency", "unit", "label",
    "event",
)  # fmt: skip
NAMING: Final = CAPITAL | PLACE_TYPE
NEAR: Final = 5
LONGEST: Final = 4


def read_place(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the place of a figure: named right behind it, else before it in its clause, else meant by "the city"."""
    figure.place = _behind(frame, c, state) or _before(frame, c, state)


def remember_places(frame: Frame, state: State) -> None:
    """Keep the sentence's named places by their type, for "the city" and "our province" later on."""
    if not frame.classes & PLACE_TYPE:
        return
    for k, chunk in enumerate(frame.chunks):
        if chunk.role == NOUN and frame.last_classes(k) & PLACE_TYPE:
            name = place_name(frame, k, state)
            if name and " " in name:
                state.places[frame.word(chunk.j - 1)] = name


def _behind(frame: Frame, c: int, state: State) -> str | None:
    """ "49 projects in Yanbian", "3,900 km of roads across the Limpopo Region"."""
    for k in range(c + 1, min(c + NEAR, len(frame.chunks) - 1)):
        role = frame.role_at(k)
        if role in (FIGURE, STOP, VERB):
            return None
        if role == PREPOSITION and frame.word(frame.chunks[k].i) in LOCATIVE and frame.role_at(k + 1) == NOUN:
            found = place_name(frame, k + 1, state, located=True)
            if found:
                return found
    return None


def _before(frame: Frame, c: int, state: State) -> str | None:
    """ "In Mirzapur, 120 …", "the output value of Anhui", "Yanbian has started 49"."""
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) != ":":
            return None
        if chunk.role == NOUN and chunk.classes & NAMING:
            located = frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) in LOCATIVE
            found = place_name(frame, k, state, located=located)
            if found:
                return found
    return None


def place_name(frame: Frame, k: int, state: State, *, located: bool = False) -> str | None:
    """The place that noun chunk k names, or that it is possessed by ("China's exports"); None where it names none."""
    if not frame.classes_of(k) & NAMING:
        return None
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    own = None
    if frame.classes_of(k) & POSSESSIVE:
        own = next((at for at in range(i, frame.chunks[k].j) if frame.has(at, POSSESSIVE)), None)
    if own is not None:
        j = own
    elif j - i == 1 and frame.has(i, PLACE_TYPE) and not frame.has(i, CAPITAL):
        return state.places.get(frame.word(i))  # "the city", "our county"
    if not 0 < j - i <= LONGEST or not all(frame.has(at, NAMING) for at in range(i, j)):
        return None
    if not frame.has(i, CAPITAL) or any(frame.has(at, NO_PLACE) for at in range(i, j)):
        return None
    name = frame.span(i, j)
    typed = j - i > 1 and frame.has(j - 1, PLACE_TYPE)
    known = name.lower() in state.lexicon.places
    return name if typed or known or (located and not frame.in_capitals()) else None
