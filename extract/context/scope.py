"""Among whom a rank is a rank, and the places gained or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, following_chain, left_of, right_of
from extract.frame import FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

WIDE: Final = frozenset(["nationwide", "nationally", "worldwide", "globally", "countrywide", "citywide"])
SCOPING: Final = frozenset(["in", "among", "amongst", "of", "across", "out of", "within", "for"])


def read_scope(frame: Frame, figure: Figure, c: int) -> None:
    """Set the scope of a ranking: behind it, as a possessive before it, or before its verb."""
    figure.scope = _wide(frame, figure) or _behind(frame, c) or _possessive(frame, figure, c) or _before(frame, c)


def _wide(frame: Frame, figure: Figure) -> str | None:
    for at in range(figure.j, min(figure.j + 3, len(frame.items))):
        if frame.word(at) in WIDE:
            return frame.word(at)
    return None


def _behind(frame: Frame, c: int) -> str | None:
    """ "Ranked 10th in the province", "third of the 15 sub-provincial cities", "fourth longest network in China"."""
    k = right_of(frame, c)
    if frame.role_at(k) == NOUN:
        k += 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in SCOPING:
        return None
    k += 1
    if frame.role_at(k) == NOUN and frame.chunks[k].j - frame.chunks[k].i == 1 and frame.has(frame.chunks[k].i, BIT["determiner"]):
        k += 1
    chunk = frame.chunks[k] if k < len(frame.chunks) else None
    if chunk is not None and chunk.role == FIGURE and chunk.figure is not None and chunk.figure.noun:
        return chunk.figure.noun
    if frame.role_at(k) == FIGURE and frame.role_at(k + 1) == NOUN:
        k += 1
    return following_chain(frame, k) if frame.role_at(k) == NOUN else None


def _possessive(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "India's second-largest cement maker", "the world's third biggest"."""
    if not frame.has(figure.i - 1, BIT["possessive"]) or frame.role_at(c - 1) != NOUN:
        return None
    chunk = frame.chunks[c - 1]
    i, j = core(frame, chunk.i, chunk.j)
    return frame.span(i, j) or None


def _before(frame: Frame, c: int) -> str | None:
    """ "In the four districts ranked first"."""
    k = left_of(frame, c)
    if frame.role_at(k) == VERB:
        k = left_of(frame, k)
    chunk = frame.chunks[k] if k >= 0 else None
    if chunk is not None and frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) in ("in", "among"):
        if chunk.role == NOUN and frame.classes_of(k) & bits("place-type"):
            return following_chain(frame, k)
        if chunk.role == FIGURE and chunk.figure is not None and chunk.figure.noun:
            return chunk.figure.noun
    return None


def read_move(frame: Frame, figure: Figure, c: int) -> None:
    """Set the places gained from a move beside the rank ("2 places ahead of last year", "up 11 places")."""
    for k in range(c + 1, len(frame.chunks)):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) != ":":
            break
        other = chunk.figure
        if other is None:
            continue
        if other.type == "move":
            if other.value is None:
                figure.change = other.moved
            return
        if other.type == "ranking" and other.rule.id != "nth-in-list" and other.scope == figure.scope:
            return
    for k in range(c - 1, -1, -1):
        other = frame.chunks[k].figure
        if frame.chunks[k].role == STOP or (other is not None and other.type != "move"):
            return
        if other is not None:
            figure.change = other.moved
            return


def drop_loose_ordinals(frame: Frame) -> None:
    """A bare ordinal is a rank only beside another rank, with no article before it ("…, against ninth in 2020")."""
    ranked = any(f.type == "ranking" and f.rule.id != "nth-in-list" for f in frame.figures)
    frame.figures = [
        f
        for f in frame.figures
        if f.rule.id != "nth-in-list" or (ranked and frame.word(f.i - 1) in BEFORE_LOOSE or (ranked and f.i == 0))
    ]


BEFORE_LOOSE: Final = frozenset(
    ["against", "from", "to", "and", ",", "or", "than", "been", "was", "is", "were", "being", "to", "after", "only", "(", "at", "as", "up from", "down from", "compared with"]
)
