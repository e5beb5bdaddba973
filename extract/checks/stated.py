"""What a figure says exactly: the values that its digits and hedges leave open, and how such ranges are reckoned with.

A figure is a range because it was rounded: 68.18% stands for 68.175 to 68.185, 30.5 billion for 30.45 to 30.55 billion
(interval arithmetic after Moore, Interval Analysis, 1966). Counts are exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from extract.figure import Figure

HEDGED: Final = Decimal("0.05")  # a figure with "about" or "nearly" may be off by this share of it at the least
ROUNDED_FROM: Final = 1000  # smaller counts are exact, whatever they end in
DOWN: Final = Context(prec=40, rounding=ROUND_FLOOR)
UP: Final = Context(prec=40, rounding=ROUND_CEILING)
HALF: Final = Decimal("0.5")
HUNDRED: Final = Decimal(100)  # percent
TEN: Final = Decimal(10)


@dataclass(frozen=True, slots=True)
class Range:
    """The values from `low` to `high`, both included; None where an end is open."""

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def of(cls, value: Decimal) -> Range:
        """One value alone."""
        return cls(value, value)

    def meets(self, other: Range) -> bool:
        """Whether any value lies in both."""
        above = self.low is not None and other.high is not None and self.low > other.high
        below = self.high is not None and other.low is not None and self.high < other.low
        return not (above or below)

    def __add__(self, other: Range) -> Range:
        return Range(_sum(self.low, other.low, DOWN), _sum(self.high, other.high, UP))

    def __neg__(self) -> Range:
        return Range(_negated(self.high), _negated(self.low))

    def __sub__(self, other: Range) -> Range:
        return self + -other

    def times(self, factor: Decimal) -> Range:
        """The range multiplied by a number above zero."""
        return Range(_product(self.low, factor, DOWN), _product(self.high, factor, UP))

    def over(self, other: Range) -> Range:
        """The range divided by another; both are of things that are not below zero."""
        low = None if self.low is None or not other.high else DOWN.divide(self.low, other.high)
        high = None if self.high is None or not other.low else UP.divide(self.high, other.low)
        return Range(low if low is not None else Decimal(0), high)


def _sum(a: Decimal | None, b: Decimal | None, context: Context) -> Decimal | None:
    return None if a is None or b is None else context.add(a, b)


def _product(a: Decimal | None, factor: Decimal, context: Context) -> Decimal | None:
    return None if a is None else context.multiply(a, factor)


def _negated(a: Decimal | None) -> Decimal | None:
    return None if a is None else -a


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure as stated: its value, and what it may mean, from the nearest reading to the widest.

    `rounded`: rounded to its last digit, and as far off as its hedge says. `truncated`: cut off behind its last digit,
    as offices often do. `widest`: zeros at its end may be rounded too (2,300 is 2,250 to 2,350,
    but 2,301 things are exact). `whole` tells that it
    counts things, so that it is exact and a whole number.
    """

    value: Decimal
    rounded: Range
    truncated: Range
    widest: Range
    whole: bool = False


def stated(figure: Figure) -> Stated | None:
    """What a figure of a text states; None for one without a value. Ranges ("15 to 20") have both their ends."""
    value = figure.value
    if value is None:
        return None
    whole = figure.type in ("count", "ranking") and (figure.number is None or figure.number.scale == 1)
    step = Decimal(0) if whole else last_digit(figure)
    open_ended = _ends_in_zeros(figure) and not (whole and value < ROUNDED_FROM)
    widest_step = last_digit_but_zeros(value) if open_ended else step
    return as_stated(value, figure.high, (step, widest_step), figure.bound, whole=whole)


def as_stated(
    value: Decimal, high: Decimal | None, steps: tuple[Decimal, Decimal], bound: str, *, whole: bool
) -> Stated:
    """What a value with its upper end and its hedge states.

    `steps` are what one in its last digit is worth, and what one in the last digit that may have been rounded is.
    """
    high = high if high is not None else value
    half, widest = steps[0] * HALF, steps[1] * HALF
    rounded = _hedged(Range(value - half, high + half), value, bound)
    truncated = _hedged(Range(value, high + steps[0]), value, bound)
    return Stated(value, rounded, truncated, _hedged(Range(value - widest, high + widest), value, bound), whole)


def exactly(value: Decimal) -> Stated:
    """A whole number that stands for itself alone."""
    alone = Range.of(value)
    return Stated(value, alone, alone, alone, whole=True)


def last_digit(figure: Figure) -> Decimal:
    """What one in the last digit is worth, as written: 0.01 for 68.18%, 100 million for 30.5 billion."""
    number = figure.number
    if number is None:
        return Decimal(0)
    exponent = number.value.as_tuple().exponent
    written = min(exponent, 0) if isinstance(exponent, int) else 0
    factor = figure.value / number.value if figure.value and number.value else Decimal(1)  # 84 cents are 0.84
    return number.scale * Decimal(1).scaleb(written) * abs(factor)


def last_digit_but_zeros(value: Decimal) -> Decimal:
    """What one in the last digit that is no zero is worth: 100 for 2,300, 0.1 for 0.50."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and value else Decimal(0)


def _ends_in_zeros(figure: Figure) -> bool:
    """Whether a figure ends in zeros that may be rounding: 2,300 and "30 million" do, "5.0 billion" does not."""
    number = figure.number
    if number is None or not number.value:
        return False
    exponent = number.value.as_tuple().exponent
    digits = number.value / number.scale
    return exponent == 0 and digits == digits.to_integral_value() and digits % TEN == 0


def _hedged(found: Range, value: Decimal, bound: str) -> Range:
    if bound == "more_than":
        return Range(value, None)
    if bound == "less_than":
        return Range(None, value)
    if bound == "about" and found.low is not None and found.high is not None:
        off = abs(value) * HEDGED
        return Range(min(found.low, value - off), max(found.high, value + off))
    return found
