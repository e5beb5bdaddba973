"""What became of the things counted: the status, from the verb of the figure's own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

STATUS: Final = BIT["status"]
FUTURE: Final = BIT["modal"]
HELPER: Final = bits("auxiliary", "modal")


def read_status(frame: Frame, figure: Figure, c: int) -> None:
    """Set the status of a count from the verb behind it, else from the verb before it."""
    figure.status = status_behind(frame, c) or status_before(frame, c)


def status_behind(frame: Frame, c: int) -> str | None:
    """ "19 projects started construction", "49 … planned for this year had started": the verb with a helper counts."""
    first = None
    for k in range(c + 1, len(frame.chunks)):
        role = frame.chunks[k].role
        if role in (STOP, FIGURE) or (role == COMMA and first):
            break
        if role == VERB:
            found = verb_status(frame, k)
            if found and frame.classes_of(k) & HELPER:
                return found
            first = first or found
        elif role == PREPOSITION and frame.has(frame.chunks[k].i, STATUS):
            first = first or str(frame.items[frame.chunks[k].i].sense(STATUS))
    return first


def status_before(frame: Frame, c: int) -> str | None:
    """ "Signed 13 projects", "plans to start 175 new projects"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION:
        k = left_of(frame, k)
    if frame.role_at(k) in (NOUN, CONJUNCTION, ADVERB) and frame.role_at(k - 1) == VERB:
        k -= 1
    return verb_status(frame, k) if frame.role_at(k) == VERB else None


def verb_status(frame: Frame, k: int) -> str | None:
    """The status that verb chunk k says; what will be done is planned."""
    chunk = frame.chunks[k]
    future = any(frame.has(at, FUTURE) for at in range(chunk.i, chunk.j)) or frame.word(chunk.i - 1) == "to"
    for at in range(chunk.i, chunk.j):
        if frame.has(at, STATUS):
            found = str(frame.items[at].sense(STATUS))
            return "planned" if future else found
    return "planned" if future else None
