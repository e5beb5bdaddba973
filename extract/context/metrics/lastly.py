"""What a figure measures where no template says it: what stands in its clause and can be measured at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.actors import is_actor
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.phrases import right_of, text_of
from extract.frame import COMMA, CONJUNCTION, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

MEASURES: Final = bits("money-noun", "quantity-noun", "change-noun")
NO_THINGS: Final = bits("capital", "time", "month", "year", "place-type", "institution", "number", "rate", "currency")
KINDS: Final = frozenset("total all part full advance return addition cash turn fact dollars pounds euros".split())

OFFERING: Final = frozenset(
    """offer offers offered offering want wants wanted demand demands demanded seek seeks sought seeking propose
    proposed rejected accepted""".split()
)


def is_offered(frame: Frame, figure: Figure) -> bool:
    """ "The government has offered | 4%", "the port put forward | 4%": what somebody offers or asks for."""
    before = frame.word(figure.left - 1)
    return before in OFFERING or (before == "forward" and frame.word(figure.left - 2) in ("put", "puts"))


def lastly(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The things behind "in", else the nearest phrase before the figure that names a measure."""
    if figure.type == "percentage" and is_offered(frame, figure):
        return state.metric if state.metric_line == state.line else None  # "drivers want 9% more pay. It offered | 4%"
    return _in_things(frame, figure, c) or _nearest_measure(frame, figure, c, state)


def _in_things(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Deliver $195 million in entitlements", "£2m in flood defences": what the money is given as."""
    k = right_of(frame, c)
    things = figure.type == "money" and frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["in"]
    if not things or frame.role_at(k + 1) != NOUN or frame.classes_of(k + 1) & NO_THINGS:
        return None
    last = frame.words_of(k + 1)[-1]
    return text_of(frame, k + 1) if frame.last_classes(k + 1) & BIT["plural"] and last not in KINDS else None


def _nearest_measure(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "It slashed fares, many by 50 percent": the nearest phrase that can be measured, in the figure's own clause."""
    acted = False
    tied = frame.words_of(c - 1) == ["of"]  # "orders for shoes, scheduled for delivery by April, of $4.9bn"
    for k in range(c - 1, -1, -1):
        role = frame.role_at(k)
        acted = acted or (role == VERB and not tied)
        fronted = role == COMMA and not any(frame.role_at(at) == VERB for at in range(k))
        if role == STOP or (role in (COMMA, CONJUNCTION) and acted) or fronted:
            return None  # "with interest, the award totals …", "outside the field of fraud, 53%"
        if role != NOUN or not frame.last_classes(k) & MEASURES:
            continue
        name = name_of(frame, k)
        moves = frame.last_classes(k) & BIT["change-noun"] and len((name or "").split()) == 1  # "urged an increase to"
        if name and says_something(name) and not moves and not name.endswith(" the"):
            return None if is_actor(name, figure, state) else name
    return None
