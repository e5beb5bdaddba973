"""Counts whose noun stands apart from its number: in quotation marks, behind an owner, behind a rise or a fall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

PLURALS: Final = bits("plural", "counted")
LEVELS: Final = bits("money-noun", "quantity-noun", "generic", "rate")
CLAIMED: Final = frozenset(["claims", "orders", "contracts", "tickets"])  # counted, where no currency is with them
IDLE: Final = frozenset(["jobless", "unemployed", "unemployment", "homeless", "employment", "payrolls"])


def called(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "3.5 million “deadbeats”": what stands between the quotation marks, where the number is no end of a clause."""
    opened = next(k for k in range(figure.j, match.j) if frame.has(k, BIT["quote"]))
    if not frame.glued(opened + 1) or frame.glued(opened) or not frame.glued(match.j - 1):
        return None
    figure.noun = frame.span(opened + 1, match.j - 1)
    figure.right = match.j
    return figure


def of_change(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "A 12,000 drop in jobless claims": so many things more or fewer, but no prices or sums."""
    i, j = figure.j + 2, match.j
    while frame.has(i, BIT["determiner"]) or frame.word(i) in ("number", "of"):
        i += 1
    while j > i and not frame.has(j - 1, PLURALS) and frame.word(j - 1) not in IDLE:
        j -= 1
    level = frame.has(j - 1, LEVELS) and not frame.has(j - 1, BIT["counted"]) and frame.word(j - 1) not in CLAIMED
    led = frame.has(figure.i - 1, bits("article", "determiner", "possessive", "hedge"))
    if level or i >= j or not led or frame.has(figure.j, BIT["plural"]):
        return None
    figure.noun = frame.span(i, j)
    figure.right = match.j
    return figure


def of_whose_things(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "Three of Enzon's enzymes": the things behind the owner."""
    if figure.value == 1:
        return None
    figure.noun = frame.span(next(k for k in range(figure.j, match.j) if frame.has(k, BIT["possessive"])) + 1, match.j)
    figure.right = match.j
    return figure
