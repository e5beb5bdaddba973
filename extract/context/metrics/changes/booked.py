"""Gains of accounts: "an extraordinary gain of $4 million" is what a sale has left over, and nothing that has risen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, text_of
from extract.frame import NOUN, PREPOSITION, VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

GAINS: Final = frozenset(["gain", "gains"])
ACCOUNTED: Final = frozenset(
    """capital extraordinary nonrecurring recurring exceptional special one-time taxable tax pre-tax after-tax pretax
    aftertax book investment unrealised unrealized realised realized carryforward accounting nonoperating disposal
    actuarial paper windfall""".split()
)
BOOKING: Final = frozenset(
    """book books booked booking include includes included including exclude excludes excluded excluding realise
    realises realised realize realizes realized recognise recognised recognize recognized""".split()
)
RESULTING: Final = frozenset("result results resulted resulting".split())
SOURCES: Final = frozenset("sale sales disposal disposals settlement termination divestiture repurchase".split())


def is_booked(frame: Frame, figure: Figure, c: int) -> bool:
    """Whether an amount is a gain of accounts."""
    return figure.type == "money" and _gain(frame, c) is not None


def booked_gain(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "A capital gain of 40m euros", "a $2 million gain from the sale of a depot"."""
    k = _gain(frame, c) if figure.type == "money" else None
    return text_of(frame, k) if k is not None else None


def _gain(frame: Frame, c: int) -> int | None:
    """The chunk of the gain that the amount in chunk c is."""
    if frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN:
        k, source = c - 2, c + 1
    elif frame.role_at(c + 1) == NOUN:
        k, source = c + 1, c + 2
    else:
        return None
    if frame.words_of(k)[-1] not in GAINS:
        return None
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    words = {word for at in range(i, j - 1) for word in frame.word(at).split()}
    if words & ACCOUNTED or _of_a_sale(frame, source):
        return k
    verb = min(k, c) - 1
    if frame.role_at(verb) == PREPOSITION and frame.words_of(verb) == ["in"]:
        return k if frame.role_at(verb - 1) == VERB and frame.words_of(verb - 1)[-1] in RESULTING else None
    return k if frame.words_of(verb)[-1:] and frame.words_of(verb)[-1] in BOOKING else None


def _of_a_sale(frame: Frame, k: int) -> bool:
    """ "… from | the sale | of a depot", "… on | the disposal"."""
    led = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("from", "on")
    return led and bool(SOURCES & set(frame.words_of(k + 1)))
