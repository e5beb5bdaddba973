"""Whether a percentage or an amount is itself an increase or a decrease, or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, left_of
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

CHANGE_VERB: Final = BIT["change-verb"]
CHANGE_NOUN: Final = BIT["change-noun"]
LEVEL_WORDS: Final = frozenset(["to", "at", "from", "of", "against"])


def read_change(frame: Frame, figure: Figure, c: int) -> None:
    """Set `change` to increase or decrease; it stays None for a level, a share or a difference."""
    figure.change = (
        _by_sign(frame, figure)
        or _by_noun_behind(frame, c)
        or _by_side_behind(frame, figure, c)
        or _by_verb(frame, c)
        or _by_noun_before(frame, c)
    )


def _sense(frame: Frame, chunk_start: int, chunk_end: int, class_bit: int) -> str | None:
    for k in range(chunk_end - 1, chunk_start - 1, -1):
        if frame.has(k, class_bit):
            return str(frame.items[k].sense(class_bit))
    return None


def _by_sign(frame: Frame, figure: Figure) -> str | None:
    """ "(+41.2%)", "-3.5%", "plus 7.9%"."""
    word = frame.word(figure.left - 1)
    if figure.type != "percentage":
        return None
    if word in ("+", "plus"):
        return "increase"
    if word == "minus" or (word in ("-", "−") and frame.glued(figure.left) and frame.has(figure.left - 2, BIT["open"])):
        return "decrease"
    return None


def _by_noun_behind(frame: Frame, c: int) -> str | None:
    """ "7% growth", "a 5 percent cut"."""
    if frame.role_at(c + 1) != NOUN:
        return None
    chunk = frame.chunks[c + 1]
    i, j = core(frame, chunk.i, chunk.j)
    return str(frame.items[j - 1].sense(CHANGE_NOUN)) if i < j and frame.has(j - 1, CHANGE_NOUN) else None


def _by_side_behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "14.5 percent more than", "12 percent higher than a year ago", but "3 points higher than the nation"."""
    word = frame.word(figure.right)
    if figure.type == "ranking":
        return None
    side = {"more": "increase", "higher": "increase", "larger": "increase", "greater": "increase", "faster": "increase",
            "less": "decrease", "lower": "decrease", "fewer": "decrease", "smaller": "decrease"}.get(word)  # fmt: skip
    if side is None:
        phrase = {"more than": "increase", "higher than": "increase", "less than": "decrease", "lower than": "decrease",
                  "fewer than": "decrease", "larger than": "increase", "above": None, "below": None}  # fmt: skip
        side = phrase.get(word)
    if side is None:
        return None
    compared = frame.items[figure.right + 1 : figure.right + 5]
    in_time = any(item.classes & bits("time", "last", "same-period", "year-ago") for item in compared)
    return side if in_time else None


def _by_verb(frame: Frame, c: int) -> str | None:
    """ "Rose 5 percent", "fell by 3", "grew in the period by 20 pct"; "rose to", "rose from" are levels."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION:
        word = frame.word(frame.chunks[k].i)
        if word in LEVEL_WORDS:
            return None
        if word != "by":
            return None
        k = left_of(frame, k)
        if frame.role_at(k) == NOUN:
            return _elided(frame, k)
    if frame.role_at(k) == NOUN and _is_article(frame, k):
        k = left_of(frame, k)
    if frame.role_at(k) == VERB:
        return _sense(frame, frame.chunks[k].i, frame.chunks[k].j, CHANGE_VERB)
    return None


def _is_article(frame: Frame, k: int) -> bool:
    return frame.chunks[k].j - frame.chunks[k].i == 1 and frame.has(frame.chunks[k].i, BIT["article"])


def _elided(frame: Frame, k: int) -> str | None:
    """ "Cars rose by 59 percent, medicine by 51": the verb is the one of the figure before."""
    earlier = [chunk.figure for chunk in frame.chunks[:k] if chunk.role == FIGURE and chunk.figure]
    noun = _sense(frame, frame.chunks[k].i, frame.chunks[k].j, CHANGE_NOUN)
    if noun:
        return noun
    for figure in reversed(earlier):
        if isinstance(figure.change, str):
            return figure.change
    return None


def _by_noun_before(frame: Frame, c: int) -> str | None:
    """ "An increase of 5 percent", "with a growth of"; also a list that goes on ("by 12, 14 and 3 percent")."""
    k = c - 1
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("of", "by") and frame.role_at(k - 1) == NOUN:
        chunk = frame.chunks[k - 1]
        i, j = core(frame, chunk.i, chunk.j)
        return str(frame.items[j - 1].sense(CHANGE_NOUN)) if i < j and frame.has(j - 1, CHANGE_NOUN) else None
    if frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k - 1) == FIGURE:
        before, figure = frame.chunks[k - 1].figure, frame.chunks[c].figure
        if before and figure and before.type == figure.type and isinstance(before.change, str):
            return before.change
    if frame.role_at(k) == OPEN and frame.role_at(k - 1) == FIGURE:
        before, figure = frame.chunks[k - 1].figure, frame.chunks[c].figure
        if before and figure and before.type == figure.type and isinstance(before.change, str):
            return before.change
    return None
