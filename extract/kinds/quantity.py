"""Quantities: a measured amount with a unit that is neither money nor percent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.money import ranges
from extract.kinds.record import BaseRecord, Bound, Value
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, UNIT = BIT["number"], BIT["unit"]
# Units of one letter or two that are also something else, unless they stand right behind the digits or alone.
RACES: Final = frozenset([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000])
SHORT: Final = frozenset(["t", "l", "g", "v", "w", "m"])


class Quantity(BaseRecord):
    """A measured amount with a unit: 241 tons, 12.5 km, 600 MW, 30,000 square metres."""

    type: Literal["quantity"] = "quantity"
    value: Value = Field(description="the amount in the unit; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the amount")
    unit: str = Field(description="singular, lower case but for symbols: ton, km, MW, square metre")
    metric: str | None = Field(None, description="what is measured: length, capacity, cargo throughput, …")


def _is_race(frame: Frame, i: int) -> bool:
    """ "In the 1500m", "the women's 4x100m": a distance that names a race."""
    return frame.word(i - 1) in ("the", "x", "×") or frame.has(i - 1, BIT["possessive"]) or frame.glued(i)


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The quantity that a rule found, None where the unit is none."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    number = frame.items[numbers[0]].sense(NUMBER)
    figure = Figure(
        "quantity", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end)
    )
    figure.number, figure.value, figure.high = number, number.value, number.high
    at = max(k for k in range(match.i, match.j) if frame.has(k, UNIT))
    last = frame.items[at]
    figure.unit = str(last.sense(UNIT))
    if len(numbers) == 2:
        high = frame.items[numbers[1]].sense(NUMBER)
        first_unit = next(frame.items[k].sense(UNIT) for k in range(match.i, match.j) if frame.has(k, UNIT))
        if first_unit != figure.unit or not ranges(frame, match.i, numbers[1]) or high.value <= number.value:
            return None
        figure.high = high.value
    if frame.glued(at) and frame.text[figure.start] == "0" and frame.text[figure.start + 1].isdecimal():
        return None  # "Runway 09L"
    written = frame.text[last.start : last.end]
    if last.word.text in SHORT and written != last.word.text and not frame.glued(at):
        return None
    if last.word.text == "foot" and frame.has(match.j, BIT["noun"]) and not frame.glued(at):
        return None  # "11,000 foot soldiers"
    if last.word.text == "m" and number.value in RACES and frame.glued(at) and _is_race(frame, match.i):
        return None
    dashed = frame.word(match.j) in ("-", "–") and frame.glued(match.j) and frame.has(match.j + 1, BIT["digits"])
    return None if dashed else figure
