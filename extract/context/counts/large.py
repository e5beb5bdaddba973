"""Counts of things that a size parts from their number: "projects of over 100 million yuan reached 43"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, left_of
from extract.frame import ADVERB, CLOSE, COMMA, COMPARISON, CONJUNCTION, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

SIZED: Final = ("money", "quantity")
BOUNDED: Final = ("more_than", "less_than")
LEVELS: Final = bits("level-verb", "metric-verb", "change-verb", "auxiliary")
ENDS: Final = (COMMA, STOP, CONJUNCTION, TIME, CLOSE, OPEN, ADVERB)
OPENS: Final = (COMMA, STOP, CONJUNCTION, TIME, ADVERB)
TYING: Final = frozenset(["of", "with", "above", "over", "below", "under", "between"])
SIZING: Final = frozenset("worth valued paying exceeding costing topping".split())
MEASURES: Final = bits("money-noun", "quantity-noun", "generic")
THINGS: Final = bits("plural", "counted")
NO_THING: Final = bits("money-noun", "quantity-noun", "not-counted", "time", "generic")
REACH: Final = 5  # chunks between the things and their size


def noun_of_large(frame: Frame, c: int) -> str | None:
    """ "Firms with sales of over 100 million yuan | increased to | 31", "projects above 1 billion yuan: | 12"."""
    figure = frame.figure_at(c)
    if figure is None or figure.number is None or not figure.number.digits or figure.number.scale > 1:
        return None
    k = _size_before(frame, c) if frame.role_at(c + 1) in ENDS else None
    return _things_before(frame, k) if k is not None else None


def _size_before(frame: Frame, c: int) -> int | None:
    """The chunk of the size that the verb, the colon or nothing parts from the number in chunk c."""
    k = c - 1
    if frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) == ":":
        k -= 1
    elif frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("to", "at"):
        k = left_of(frame, k)
        k = k - 1 if frame.role_at(k) == VERB and frame.classes_of(k) & LEVELS else -1
    elif frame.role_at(k) == VERB:
        k = k - 1 if frame.classes_of(k) & LEVELS else -1
    return k if k > 0 and _is_size(frame, k) else None


def _is_size(frame: Frame, k: int) -> bool:
    size: Figure | None = frame.figure_at(k)
    led = frame.role_at(k - 1) in (PREPOSITION, COMPARISON) and frame.word(frame.chunks[k].i - 1) in TYING - {"of"}
    return size is not None and size.type in SIZED and (size.bound in BOUNDED or led)


def _things_before(frame: Frame, size: int) -> str | None:
    """The plural that the size says how large each of is, where its clause opens with it."""
    for k in range(size - 1, max(-1, size - 1 - REACH), -1):
        role = frame.role_at(k)
        tied = role == PREPOSITION and frame.word(frame.chunks[k].i) in TYING
        if tied or (role == VERB and frame.words_of(k)[-1] in SIZING) or role == COMPARISON:
            continue
        if role != NOUN:
            return None
        chunk = frame.chunks[k]
        last = next((i for i in range(chunk.i, chunk.j) if frame.has(i, THINGS) and not frame.has(i, NO_THING)), None)
        if last is not None:
            numbered = frame.words_of(k - 1) == ["of"] and frame.words_of(k - 2)[-1:] == ["number"]
            i, _ = core(frame, chunk.i, last + 1)
            opens = k == 0 or frame.role_at(k - 1) in OPENS or numbered
            return (frame.span(i, last + 1) or None) if opens else None
        if not frame.last_classes(k) & MEASURES:
            return None
    return None
