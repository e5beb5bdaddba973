"""What a list says once and means for all: a unit, a currency, a scale word, a counted noun, a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.figure import Figure
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State

MILLION: Final = 1_000_000
MEASURED: Final = ("money", "percentage", "quantity")
VERBS: Final = bits("change-verb", "level-verb", "metric-verb", "plain-verb", "auxiliary", "modal", "report")
COMPARING: Final = frozenset(
    ["vs", "vs .", "v", "versus", "against", "compared with", "compared to", "than", "from", "to", "up from", "down from", "as against"]
)
BASES: Final = frozenset(["on", "over", "from", "than"])
NO_NOUN: Final = bits("participle", "plain-verb", "status", "finite")
REACH: Final = 16


def share(frame: Frame, state: State) -> None:
    """Give bare numbers of a list the unit that stands at its end, or that stood at its beginning."""
    bare = [figure for figure in frame.figures if figure.rule.id == "bare-number"]
    for figure in reversed(bare):
        other = _measured_behind(frame, figure)
        if other:
            _take_over(frame, figure, other)
    for figure in bare:
        if figure.rule.id == "bare-number":
            other = _measured_before(frame, figure) or _of_document(frame, figure, state)
            if other:
                _take_over(frame, figure, other)


def _of_document(frame: Frame, figure: Figure, state: State) -> Figure | None:
    """The amount that told the text's currency, for "Turnover 14.1 billion" in a table of results."""
    if figure.number is None or figure.number.scale < MILLION or frame.has(figure.j, bits("noun", "word")):
        return None
    return state.money if frame.has(figure.i - 1, BIT["money-noun"]) else None


def _figure_at(frame: Frame, i: int) -> Figure | None:
    return next((figure for figure in frame.figures if figure.i <= i < figure.j), None)


def _measured_behind(frame: Frame, figure: Figure) -> Figure | None:
    """The measured figure that ends the list which this number stands in ("36.8, 28.4 and 61.2 billion yuan")."""
    if frame.word(figure.j) in ("of", "out of"):  # "184 million of its 214 million mu"
        after = figure.j + 1
        while frame.has(after, bits("determiner")):
            after += 1
        other = _figure_at(frame, after)
        return other if other is not None and other.type in MEASURED and other.type != "percentage" else None
    if not _may_join(frame, figure.j):
        return None
    direct, joined = True, False
    for i in range(figure.j, min(figure.j + REACH, len(frame.items))):
        other = _figure_at(frame, i)
        if other is not None:
            if other.type in MEASURED and other.i <= i:
                alike = joined or _has_decimals(figure)
                return other if (direct and alike) or _parallel(frame, figure, other) else None
            if other.rule.id != "bare-number":
                return None
            continue
        word = frame.word(i)
        if frame.has(i, bits("stop", "open", "close")) or frame.has(i, VERBS):
            return None
        if word in ("and", "or", "&", "to", "-", "–", "/"):
            joined = True
        elif word != ",":
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
    if number is None or (frame.has(figure.j, bits("noun", "word")) and not frame.has(figure.j, NO_NOUN)):
        return None
    compared = frame.word(figure.i - 1) in COMPARING or frame.word(figure.i - 2) in COMPARING
    based = "on" in (frame.word(figure.i - 1), frame.word(figure.i - 2)) and figure.value is not None and figure.value > 100
    if number.scale == 1 and not _has_decimals(figure) and not compared and not based:
        return None
    base = frame.word(figure.i - 1) in BASES or frame.word(figure.i - 2) in BASES
    i = figure.i - 1
    while i > figure.i - REACH and i >= 0:
        other = _figure_at(frame, i)
        if frame.has(i, BIT["open"]) and i == figure.i - 1:
            pass
        elif frame.has(i, BIT["close"]):
            while i > 0 and not frame.has(i, BIT["open"]):
                i -= 1
        elif other is not None and other.type == "percentage" and (base or number.scale > 1):
            i = other.i  # "a rise of 13% on the 1.24 trillion": the base of a rate is of the kind that grew
        elif other is not None and other.type in MEASURED:
            similar = other.number is not None and (other.number.scale > 1) == (number.scale > 1)
            return other if similar or compared else None
        elif (other is not None and other.rule.id != "bare-number") or frame.word(i) == "." or frame.has(i, BIT["open"]):
            return None
        i -= 1
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
