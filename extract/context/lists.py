"""What a list says once and means for all: a unit, a currency, a scale word, a counted noun, a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.figure import Figure
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

MEASURED: Final = ("money", "percentage", "quantity")
VERBS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "auxiliary", "modal", "report")
COMPARING: Final = frozenset(
    ["vs", "vs .", "v", "versus", "against", "compared with", "compared to", "than", "from", "to", "up from", "down from", "as against"]
)
JOINING: Final = frozenset(["and", "or", "&", ",", "to", "by", "at", "with", "for", "in", "the", "/", "respectively", "while", "from", "of"])
REACH: Final = 14


def share(frame: Frame) -> None:
    """Give bare numbers of a list the unit that stands at its end, or that stood at its beginning."""
    bare = [figure for figure in frame.figures if figure.rule.id == "bare-number"]
    for figure in reversed(bare):
        other = _measured_behind(frame, figure) or _measured_before(frame, figure)
        if other:
            _take_over(frame, figure, other)


def _figure_at(frame: Frame, i: int) -> Figure | None:
    return next((figure for figure in frame.figures if figure.i <= i < figure.j), None)


def _measured_behind(frame: Frame, figure: Figure) -> Figure | None:
    """The measured figure that ends the list which this number stands in ("36.8, 28.4 and 61.2 billion yuan")."""
    if not _may_join(frame, figure.j):
        return None
    direct = True
    for i in range(figure.j, min(figure.j + REACH, len(frame.items))):
        other = _figure_at(frame, i)
        if other is not None:
            if other.type in MEASURED and other.i == i:
                return other if direct or _parallel(frame, figure, other) else None
            if other.rule.id != "bare-number":
                return None
            continue
        word = frame.word(i)
        if frame.has(i, bits("stop", "open", "close")) or frame.has(i, VERBS):
            return None
        if word not in (",", "and", "or", "&", "to", "-", "–", "/"):
            direct = False
    return None


def _may_join(frame: Frame, j: int) -> bool:
    """Whether behind the number the list goes on, rather than a noun of the number's own."""
    return frame.word(j) in (",", "and", "or", "&", "to", "-", "–", "/") or frame.has(j, bits("comma", "conjunction"))


def _parallel(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "Building materials by 52.7, medicine by 51 and food by 32.6 percent": both stand behind the same word."""
    before, others = frame.word(figure.left - 1), frame.word(other.left - 1)
    return before == others and (before in ("by", "to", "at", "of", "from", "with") or _has_decimals(figure))


def _has_decimals(figure: Figure) -> bool:
    return figure.number is not None and figure.number.value != figure.number.value.to_integral_value()


def _measured_before(frame: Frame, figure: Figure) -> Figure | None:
    """The measured figure that a number with a scale word goes on from ("38.0 billion marks vs 42.7 billion")."""
    number = figure.number
    if number is None or frame.has(figure.j, bits("noun", "word")):
        return None
    compared = frame.word(figure.i - 1) in COMPARING or frame.word(figure.i - 2) in COMPARING
    if number.scale == 1 and not _has_decimals(figure) and not compared:
        return None
    for i in range(figure.i - 1, max(-1, figure.i - REACH), -1):
        other = _figure_at(frame, i)
        if other is not None:
            if other.type in MEASURED:
                similar = other.number is not None and (other.number.scale > 1) == (number.scale > 1)
                return other if similar or compared else None
            if other.rule.id != "bare-number":
                return None
        if frame.word(i) == "." or frame.has(i, BIT["open"]):
            return None
    return None


def _take_over(frame: Frame, figure: Figure, other: Figure) -> None:
    """Turn a bare number into a figure of the same kind as the one that has the unit."""
    number, model = figure.number, other.number
    if number is None or model is None:
        return
    shared_scale = (
        number.scale == 1
        and model.scale > 1
        and other.i > figure.i
        and number.value < 10_000
        and other.type != "percentage"
    )
    if shared_scale:
        number = number.scaled(model.scale)
    figure.type, figure.rule = other.type, other.rule
    figure.unit, figure.currency = other.unit, other.currency
    figure.number, figure.value, figure.high = number, number.value, number.high
    figure.elided = False
    if other.value is not None and model.value and other.rule.id == "amount-in-hundredths":
        figure.value = number.value * (other.value / model.value)
