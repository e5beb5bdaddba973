"""Where a text presents numbers as parts: the words that lead to them, the whole that opens a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame


QUALIFYING: Final = frozenset("in by at from on to within across among for with".split())


def opens_as_whole(frame: Frame, c: int) -> bool:
    """ "Of the 20 projects planned for completion, …", "Among the 64, …" at the head of a clause."""
    k = c - 1
    if (
        frame.role_at(k) == NOUN
        and frame.chunks[k].j - frame.chunks[k].i == 1
        and frame.has(frame.chunks[k].i, bits("determiner"))
    ):
        k -= 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in (
        "of",
        "among",
        "out of",
        "amongst",
        "in",
    ):
        return False
    opens = frame.role_at(k - 1) in (STOP, COMMA, OPEN, CONJUNCTION) or k == 0
    return opens and (frame.word(frame.chunks[k].i) != "in" or frame.role_at(c + 1) == FIGURE)


def has_part(frame: Frame, c: int, whole: Figure) -> bool:
    """Whether a smaller count without a noun of its own follows in the clause."""
    for k in range(c + 1, len(frame.chunks)):
        if frame.chunks[k].role == STOP and frame.word(frame.chunks[k].i) == ".":
            return False
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count" and not inside_whole(frame, k, c):
            return (figure.value or 0) <= (whole.value or 0) and (figure.elided or figure.noun is not None)
    return False


def inside_whole(frame: Frame, c: int, whole: int) -> bool:
    """ "Of 206 schools in | the three provinces |, 131 …": a count that only qualifies the whole at chunk `whole`."""
    tied = frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) in QUALIFYING
    return tied and whole < c and all(frame.role_at(k) not in (COMMA, STOP, CONJUNCTION) for k in range(whole, c))


def is_further(frame: Frame, figure: Figure) -> bool:
    """ "12 more", "another 40", "a further 20": besides those named before, so no part of them."""
    return frame.word(figure.j) in ("more", "others") or bool(
        {frame.word(figure.i - 1), frame.word(figure.i - 2)} & {"another", "further", "a further", "additional"}
    )


def part_word(frame: Frame, c: int) -> int | None:
    """The chunk of the words that present what follows as parts, if they stand before figure c in its sentence."""
    inside = False
    for k in range(c - 1, -1, -1):
        if frame.chunks[k].role in (OPEN, CLOSE):
            inside = frame.chunks[k].role == CLOSE  # "128 projects (including joint ones) in 14 counties"
        if frame.chunks[k].role == PART and not inside:
            return k
        if frame.chunks[k].role == STOP and frame.word(frame.chunks[k].i) in (".", "•"):
            return None
    return None
