"""Which way a word says that something went: "rose" and "an increase" up, "the drop" down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import CHANGES, core
from extract.frame import NOUN, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

CHANGE_VERB: Final = BIT["change-verb"]
CHANGE_NOUN: Final = BIT["change-noun"]
WORKS: Final = frozenset(["expansion", "improvement", "improvements"])


def sense(frame: Frame, k: int, class_bit: int) -> str | None:
    """The sense of the last word of chunk k that has the class."""
    if not frame.chunks[k].classes & class_bit:
        return None
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, class_bit):
            return str(frame.items[at].sense(class_bit))
    return None


def noun_sense(frame: Frame, k: int) -> str | None:
    """The direction of noun chunk k, if its head says one ("an increase", "the drop")."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if i >= j:
        return None
    plural = CHANGES.get(frame.word(j - 1))
    return str(frame.items[j - 1].sense(CHANGE_NOUN)) if frame.has(j - 1, CHANGE_NOUN) else plural


def pays_for_works(frame: Frame, figure: Figure, k: int) -> bool:
    """ "A $3 billion | plant expansion": what is spent, and no change; but "a $3 billion | expansion | of credit"."""
    works = figure.type == "money" and frame.role_at(k) == NOUN and frame.words_of(k)[-1] in WORKS
    return works and frame.words_of(k + 1) not in (["of"], ["in"])


def last_change(frame: Frame, c: int) -> str | None:
    """The direction last said in the sentence before chunk c, by a figure or a verb."""
    for k in range(min(c, len(frame.chunks) - 1), -1, -1):
        chunk = frame.chunks[k]
        if chunk.figure is not None and chunk.figure.type != "ranking" and isinstance(chunk.figure.change, str):
            return chunk.figure.change
        if chunk.role == VERB and (found := sense(frame, k, CHANGE_VERB)):
            return found
    return None
