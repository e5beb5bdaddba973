"""Numbers put together: ranges ("10 to 12 million"), and numbers with the unit of their table ("20 (10,000 tons)")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.numbers.number import (
    CLOSE,
    CURRENCY,
    DASH,
    NUMBER,
    OPEN,
    PERCENT,
    SIGN,
    SLASH,
    UNIT,
    Number,
    glued,
    has,
    replace,
    word_at,
)
from extract.words import BIT

if TYPE_CHECKING:
    from extract.items import Item

RANGE_VERBS: Final = {"ranging", "ranges", "range", "ranged", "varying", "varies", "vary", "anywhere"}
FAR: Final = 8  # times as large as its lower end the upper end of "by 5 to 10" hardly is
WIDE: Final = 20  # behind the verb itself: "improved 3/4 to 36-3/4"
FAR_ODD: Final = 4  # where the lower end is no round number: "by 97 to 612"
CHANGE: Final = BIT["change-verb"]
LARGE: Final = 1000
MANY: Final = 20  # of what is counted: "fell by 23 to 412", "rose by six to 64"
YEARS: Final = range(1900, 2101)
UNIT_SCALES: Final = {Decimal(n) for n in (1000, 10_000, 100_000, 1_000_000, 100_000_000)}


def merge_ranges(items: list[Item]) -> None:
    """ "Six to seven billion", "10-12", "between 5 and 6": one number with its upper end."""
    i = 0
    while i + 2 < len(items):
        if _hangs(items, i):
            del items[i + 1]
        elif _is_hyphenated(items, i):
            del items[i + 3], items[i + 1]
        if items[i].classes & items[i + 2].classes & NUMBER:
            low, high = items[i].sense(NUMBER), items[i + 2].sense(NUMBER)
            spelled_out = low.value >= 100 and low.value * high.scale >= high.value  # "150 to two hundred"
            if low.scale == 1 and high.scale > 1 and low.value < 1000 and not (spelled_out and high.scale <= 1000):
                low = low.scaled(high.scale)
            if _is_range(items, i, low, high):
                merged = Number(low.value, scale=high.scale, digits=low.digits)
                merged.high = high.value
                replace(items, i, i + 3, merged)
        i += 1


def _hangs(items: list[Item], i: int) -> bool:
    """ "A 5- to 7-ton load", "12- or 15-inch pipes": the dash of a unit that comes later."""
    dashed = has(items, i, NUMBER) and has(items, i + 1, DASH) and glued(items, i + 1) and not glued(items, i + 2)
    return (
        dashed and word_at(items, i + 2) in ("to", "or", "by") and has(items, i + 3, NUMBER) and has(items, i + 4, DASH)
    )


def _is_hyphenated(items: list[Item], i: int) -> bool:
    """ "A 12-to-15 percent range", "5-to-7-ton loads", but "a 5-to-4 vote"."""
    if not has(items, i + 1, DASH) or word_at(items, i + 2) != "to" or not has(items, i + 3, DASH):
        return False
    k = i + 5 + has(items, i + 5, DASH)
    return has(items, i, NUMBER) and has(items, i + 4, NUMBER) and has(items, k, PERCENT | UNIT | CURRENCY)


def _is_range(items: list[Item], i: int, low: Number, high: Number) -> bool:
    opener = i - 2 if has(items, i - 1, SIGN | CURRENCY) else i - 1
    word, before = word_at(items, i + 1), word_at(items, opener)
    if items[i].sense(NUMBER).high is not None or high.high is not None or low.value >= high.value:
        return False
    if word == "and":
        return before == "between"
    if opener < i - 1 and has(items, i + 3, PERCENT):
        return False  # "A$3.00 USD 1.62 -35%"
    if word in ("to", "or") or (has(items, i + 1, DASH) and not _is_identifier(items, i)):
        # "From 12 to 15" is a change between two levels, "ranging from 12 to 15" one span.
        if (
            (before == "by" or has(items, opener, CHANGE))
            and word == "to"
            and high.value >= (FAR if low.value % 10 == 0 else FAR_ODD) * low.value
            and (
                high.value >= LARGE
                or (before != "by" and high.value >= WIDE * low.value)
                or (high.value >= MANY and not has(items, i + 3, PERCENT | UNIT | CURRENCY))
            )
        ):
            return False  # "rose by 1,200 to 14,500"
        return before != "from" or word_at(items, opener - 1) in RANGE_VERBS
    return False


def _is_identifier(items: list[Item], i: int) -> bool:
    """Whether the dash belongs to a longer chain of digits: a phone number, a code, a score with sets."""
    chained = has(items, i + 3, DASH | SLASH) and glued(items, i + 3)
    before = has(items, i - 1, DASH | SLASH) and glued(items, i)
    return chained or before


def merge_unit_scales(items: list[Item]) -> None:
    """ "20 (10,000 tons)" and "5,300 10,000 yuan": the unit of a Chinese table is itself a number."""
    i = 0
    while i + 1 < len(items):
        if items[i].classes & NUMBER:
            _multiply_by_unit(items, i)
            _open_bracket(items, i)
        i += 1


def _multiply_by_unit(items: list[Item], i: int) -> None:
    bracket = has(items, i + 1, OPEN)
    k = i + 2 if bracket else i + 1
    if not has(items, k, NUMBER):
        return
    number, unit = items[i].sense(NUMBER), items[k].sense(NUMBER)
    # "28.5 ten thousand people", "20 ten thousand visits", but "in 2020 ten thousand people"
    year = number.value % 1 == 0 and number.value in YEARS
    in_words = not bracket and number.digits and not year and not unit.digits
    if not (in_words or has(items, k + 1, UNIT | CURRENCY | PERCENT)):
        return
    apart = has(items, k + 2, CLOSE) if bracket else not glued(items, k)
    if apart and unit.value in UNIT_SCALES and number.scale == 1 and number.high is None:
        scaled = Number(number.value * unit.value, scale=unit.value)
        scaled.column = bracket
        if bracket:
            items[k + 1].end = items[k + 2].end  # the bracket closes behind the unit
            del items[k + 2]
        replace(items, i, k + 1, scaled)
        _add_to_larger(items, i)


def _add_to_larger(items: list[Item], i: int) -> None:
    """ "9 hundred million | 4300 ten thousand": the Chinese way to say the rest below a hundred million."""
    if i == 0 or not has(items, i - 1, NUMBER):
        return
    larger, rest = items[i - 1].sense(NUMBER), items[i].sense(NUMBER)
    if larger.digits and larger.scale > rest.scale and larger.value % larger.scale == 0 and rest.value < larger.scale:
        replace(items, i - 1, i + 1, Number(larger.value + rest.value, scale=rest.scale))


def _open_bracket(items: list[Item], i: int) -> None:
    """ "1,265 (km)": a unit in brackets of its own stands as one without them."""
    if has(items, i + 1, OPEN) and has(items, i + 2, UNIT | CURRENCY) and has(items, i + 3, CLOSE):
        items[i + 2].end = items[i + 3].end
        del items[i + 3], items[i + 1]


def merge_repeated(items: list[Item]) -> None:
    """Read "fifteen (15)" and "six (06)" in place as one number: words, and the same in digits."""
    i = 0
    while i + 3 < len(items):
        bracketed = items[i].classes & NUMBER and has(items, i + 1, OPEN) and has(items, i + 2, NUMBER)
        if bracketed and has(items, i + 3, CLOSE):
            first, second = items[i].sense(NUMBER), items[i + 2].sense(NUMBER)
            if first.value == second.value and first.digits != second.digits and first.high is second.high is None:
                replace(items, i, i + 4, second)
        i += 1
