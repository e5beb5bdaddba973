"""What is done with a measured amount, where nothing else names it: "412 ha had been cleared", "paved 42 km"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.quantities.amounts import DOINGS
from extract.context.metrics.quantities.dimensions import BY_UNIT, EXTENT
from extract.context.metrics.spoken import METRIC_VERB, verb_noun
from extract.context.phrases import left_of, only_qualifies, right_of, text_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

HELD_TO: Final = frozenset("above below than against versus over under from".split())
AMOUNTS: Final = {"cubic metre": "volume", "litre": "volume", "barrel": "volume"}
KINDS: Final = frozenset(["area", "length", "capacity", "electricity"])
OPENERS: Final = (STOP, COMMA, CONJUNCTION, TIME, PART, ADVERB, PREPOSITION)
ENDERS: Final = (STOP, COMMA, PREPOSITION, TIME, VERB, CONJUNCTION, CLOSE, ADVERB)
LEVELS: Final = bits("level-verb", "change-verb", "auxiliary", "modal")
THINGS: Final = bits("plural", "counted", "noun", "works")
HELPING: Final = bits("auxiliary", "modal")


def done_with(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Some 7,500 cubic metres will be treated", "2.3 million tonnes shipped", "of the 1,150 acres acquired"."""
    part = frame.role_at(c - 1) == PART and BY_UNIT.get(figure.unit or "") not in KINDS
    if (c and frame.role_at(c - 1) not in OPENERS) or part:
        return None  # part: "12 tons of gas, of which | 5 tons | are supplied by Tamba"
    if frame.word(figure.left - 1) in HELD_TO or frame.word(figure.i - 2) in HELD_TO:
        told = [f.metric for f in frame.figures if f.i < figure.i and f.unit == figure.unit and f.metric]
        if told:
            return told[-1]  # "traffic came to 28 million tons, 9% above the | 25 million tons | handled in 2020"
    k = right_of(frame, c)
    if frame.words_of(k) in (["out of"], ["of"]) and (whole := k + 1 + only_qualifies(frame, k + 1)):
        k = (
            right_of(frame, whole) if frame.role_at(whole) == FIGURE else k
        )  # "412 ha out of the 690 ha had been cleared"
    if frame.role_at(k) != VERB:
        return None
    chunk = frame.chunks[k]
    passive = chunk.j - chunk.i > 1 and frame.has(chunk.i, HELPING)
    bare = chunk.j - chunk.i == 1 and frame.word(chunk.i).endswith("ed") and frame.role_at(k + 1) in ENDERS
    return _named(frame, figure, chunk.j - 1) if passive or bare else None


def is_made_of(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Of the 86 km, 23 km are tunnels and 12 km are bridges": what the part of a length or an area is."""
    kind = BY_UNIT.get(figure.unit or "")
    k = right_of(frame, c)
    if kind not in ("area", "length") or frame.words_of(k) not in (["is"], ["are"], ["was"], ["were"]):
        return None
    i, j = (frame.chunks[k + 1].i, frame.chunks[k + 1].j) if frame.role_at(k + 1) == NOUN else (0, 0)
    plain = i < j and not frame.has(i, bits("article", "determiner")) and frame.has(j - 1, THINGS)
    name = text_of(frame, k + 1) if plain and (c == 0 or frame.role_at(c - 1) in OPENERS) else None
    return f"{kind} of {name}" if name else None


def does_with(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Levelled 1,890 mu", "has paved 42 km": the verb right before an extent."""
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or BY_UNIT.get(figure.unit or "") not in KINDS:
        return None
    return _named(frame, figure, frame.chunks[k].j - 1)


def _named(frame: Frame, figure: Figure, at: int) -> str | None:
    """The measure with what is done by the participle at item `at`: "area levelled", "shipments"."""
    word = frame.word(at)
    doing = next((noun for noun, verbs in DOINGS.items() if word in verbs), None)
    kind = BY_UNIT.get(figure.unit or "") or AMOUNTS.get(figure.unit or "")
    extent = frame.has(at, METRIC_VERB) and verb_noun(frame, at) in EXTENT
    if frame.has(at, LEVELS) or extent or not word.endswith(("ed", "en", "built", "laid")):
        return None
    if kind not in KINDS and doing:
        return doing
    return f"{kind} {word}" if kind and " " not in word else None
