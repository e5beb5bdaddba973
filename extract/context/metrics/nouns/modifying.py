"""Amounts that only qualify the noun behind them: "a $30 million, five-year loan", "an initial $21 million order"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import TYING, core
from extract.frame import COMMA, NOUN, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# What money is put into, lent or offered as, beside the nouns of money and of works.
FORMS: Final = frozenset(
    """note notes bond bonds eurobond eurobonds debenture debentures stock loan facility credit line offer offering bid
    issue deal contract order plan programme program package budget replenishment agreement venture swap mortgage
    settlement lawsuit suit campaign upgrade overhaul expansion reserve certificate""".split()
)
# Nouns that are verbs elsewhere, and so are read as such behind an amount.
VERBAL: Final = frozenset(
    """order issue award claim charge lease grant fine profit purchase payment credit fund bond transfer swap rescue
    upgrade overhaul refit revamp makeover bid offer loan deal""".split()
)
TERM: Final = bits("number", "dash", "year", "month-unit")  # "five year revolving credit", "10-year bond"
LED: Final = bits("article", "possessive")
SORTED: Final = bits("undertaking", "works", "money-noun")
OPENERS: Final = bits("article", "determiner", "capital", "possessive", "pronoun")


def modifying(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "A 200 mln franc 10-year bond", "a $50 million, five percent note", "an initial $21 million order"."""
    behind = frame.role_at(c + 1)
    if behind == VERB:
        return _verbal(frame, figure, c)
    if behind == TIME:
        dated = frame.role_at(c + 2) == NOUN and frame.word_at(frame.chunks[c + 1].i) not in TYING | {"last", "this"}
        return _name(frame, c + 2) if dated and _is_led(frame, figure, c) else None  # "a $3 million | 2003 | loss"
    k = c + 1 + (behind == COMMA)
    sized = frame.figure_at(k)
    if sized is not None and sized.type in ("percentage", "quantity", "money") and frame.role_at(k + 1) == NOUN:
        return _name(frame, k + 1) if _is_led(frame, figure, c) else None
    if frame.role_at(k) != NOUN or not (behind == COMMA or _lasts(frame, k)) or not _is_led(frame, figure, c):
        return None
    if frame.has(frame.chunks[k].i, OPENERS) or (behind == COMMA and not _is_form(frame, k)):
        return None  # "a $40 bill, | the council | said"
    return _name(frame, k)


def _is_led(frame: Frame, figure: Figure, c: int) -> bool:
    """Whether an article or an owner stands before the amount, with at most two words between: "a new $5m"."""
    opener = next((i for i in range(figure.i, frame.chunks[c].i - 1, -1) if frame.has(i, LED)), None)
    if opener is not None or frame.in_capitals():
        return True
    return (
        frame.role_at(c - 1) == NOUN
        and frame.chunks[c - 1].j - frame.chunks[c - 1].i == 2
        and frame.has(frame.chunks[c - 1].i, LED)
    )


def _lasts(frame: Frame, k: int) -> bool:
    """Whether noun chunk k opens with a term: "10-year bond", "three-month bills"."""
    i = frame.chunks[k].i
    return frame.has(i, BIT["number"]) and frame.has(i + 1, BIT["dash"]) and frame.chunks[k].j - i > 3


def _is_form(frame: Frame, k: int) -> bool:
    last = frame.chunks[k].j - 1
    last -= frame.word(last) == "due"  # "a zero-coupon bond due | 1992"
    return frame.word(last) in FORMS or frame.has(last, SORTED)


def _name(frame: Frame, k: int) -> str | None:
    """The noun of chunk k, through a participle inside it ("convertible | preferred | stock"), if it can be had."""
    last = k
    word = frame.word(frame.chunks[k + 1].i) if frame.role_at(k + 1) == VERB else ""
    if word.endswith("ed") and frame.chunks[k + 1].j - frame.chunks[k + 1].i == 1 and frame.role_at(k + 2) == NOUN:
        last = k + 2
    if not _is_form(frame, last):
        return None
    i, _ = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    _, j = core(frame, frame.chunks[last].i, frame.chunks[last].j)
    j -= frame.word(j - 1) == "due"
    while i < j - 1 and frame.has(i, TERM) and frame.word(i) != "zero":
        i += 1
    return frame.span(i, j) or None


def _verbal(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Placed an initial 21 mln dlr | order": a noun that elsewhere is a verb."""
    chunk = frame.chunks[c + 1]
    if chunk.j - chunk.i != 1 or frame.word(chunk.i) not in VERBAL or frame.in_capitals():
        return None
    return frame.word(chunk.i) if _is_led(frame, figure, c) else None
