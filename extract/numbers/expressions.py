"""Number expressions: what "7 billion 764 million", "two hundred and five" or "09" are worth.

Values are Decimals, exactly as written. A `Number` keeps the scale word apart ("36.8, 28.4 and 61.2 billion" hand
it along) and the decimals stated, which rounding-aware checks need.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.items import merge
from extract.numbers.digits import FRACTION_SIGNS, HALF, MAX_DIGITS, QUARTER, read_digits
from extract.numbers.number import (
    DASH,
    DIGITS,
    NUMERAL,
    ORDINAL,
    PERCENT,
    SCALE,
    UNIT,
    Number,
    behind_dash,
    glued,
    has,
    is_hundred,
    modifies,
    replace,
    word_at,
)
from extract.numbers.ranges import merge_ranges, merge_repeated, merge_unit_scales
from extract.numbers.scales import with_scales
from extract.words import Word

if TYPE_CHECKING:
    from extract.items import Item

ORDINAL_ENDINGS: Final = ("st", "nd", "rd", "th")
ORDINAL_SIGNS: Final = frozenset(ORDINAL_ENDINGS) | {f"-{ending}" for ending in ORDINAL_ENDINGS}
SHOUTED_ORDINAL: Final = re.compile(r"([\d,]+)-(?:st|nd|rd|th)")  # "22ND" is read as a compound of "22" and "nd"
COUNTING: Final = DIGITS | NUMERAL | SCALE
SHARES: Final = {"half": HALF, "one half": HALF, "quarter": QUARTER, "quarters": QUARTER, "one quarter of": QUARTER}
AND_SHARES: Final = {
    "and a half": HALF, "and one half": HALF, "and a quarter": QUARTER, "and one quarter": QUARTER,
    "and three quarters": 3 * QUARTER, "and three quarter": 3 * QUARTER,
}  # fmt: skip
# Parts of one percent: "two-tenths of a percentage point".
COUNTED: Final = {word: Decimal(n + 1) for n, word in enumerate("one two three four five six seven eight nine".split())}
DECIMALS: Final = {"tenth": Decimal("0.1"), "tenths": Decimal("0.1"), "hundredth": Decimal("0.01")}
DECIMALS["hundredths"] = DECIMALS["hundredth"]
TENTHS: Final = {f"{count}{link}{part}" for count in COUNTED for part in DECIMALS for link in " -"}
STARTERS: Final = {"a", "an", ".", *SHARES, *FRACTION_SIGNS, *TENTHS}


def merge_ordinals(items: list[Item]) -> None:
    """Read "10th", "22ND", "twenty-first" and "one hundred and first" in place: each becomes one item `ordinal`."""
    if not [item for item in items if item.classes & ORDINAL or item.word.text[-3:] in ORDINAL_SIGNS]:
        return  # most sentences have neither an ordinal word nor such an ending
    beginnings = [
        k
        for k, item in enumerate(items)
        if item.classes & COUNTING or item.word.text == "a" or item.word.text[0] in "0123456789"
    ]
    behind = merged = 0  # `merged`: by how many items the list is shorter than it was
    for k in beginnings:
        i = k - merged
        found = _ordinal(items, i) if k >= behind else None
        if found:
            value, j = found
            merge(items, i, j, Word("⟨ordinal⟩", ORDINAL, {ORDINAL: value}, "⟨ordinal⟩"))
            behind = j + merged
            merged += j - i - 1


def _ordinal(items: list[Item], i: int) -> tuple[int, int] | None:
    """An ordinal of several tokens at i: (value, index behind it)."""
    text = items[i].word.text
    shouted = SHOUTED_ORDINAL.fullmatch(text) if "-" in text else None
    if shouted or (items[i].classes & DIGITS and word_at(items, i + 1) in ORDINAL_ENDINGS and glued(items, i + 1)):
        digits = (shouted[1] if shouted else text).replace(",", "")
        return (int(digits[:MAX_DIGITS]), i + 1 if shouted else i + 2) if digits.isdecimal() else None
    if not items[i].classes & (NUMERAL | SCALE) and text != "a":
        return None
    value, j = 0, i
    if is_hundred(items, i) or (is_hundred(items, i + 1) and (items[i].classes & NUMERAL or text == "a")):
        value = 100 * int(items[i].sense(NUMERAL) if items[i].classes & NUMERAL else 1)
        j = i + 1 if is_hundred(items, i) else i + 2
        j = j + 1 if word_at(items, j) == "and" else j
    if has(items, j, NUMERAL) and items[j].sense(NUMERAL) in range(20, 100, 10):
        value += int(items[j].sense(NUMERAL))
        j = behind_dash(items, j + 1)
    if j == i or not has(items, j, ORDINAL) or items[j].sense(ORDINAL) >= (10 if value % 100 else 100):
        return None
    return value + int(items[j].sense(ORDINAL)), j + 1


def merge_numbers(items: list[Item]) -> None:
    """Read all number expressions of a sentence in place: each becomes one item of class `number`."""
    beginnings = [k for k, item in enumerate(items) if item.classes & COUNTING or item.word.text in STARTERS]
    numbers = behind = merged = 0  # `merged`: by how many items the list is shorter than it was
    for k in beginnings:
        i = k - merged
        found = _expression(items, i) if k >= behind and _may_begin(items, i) else None
        if found:
            number, j = found
            replace(items, i, j, number)
            numbers += 1
            behind = j + merged
            merged += j - i - 1
    if numbers > 1:
        merge_ranges(items)
        merge_repeated(items)
    if numbers:
        merge_unit_scales(items)


def _may_begin(items: list[Item], i: int) -> bool:
    """Whether the word behind allows a number at i: few articles and full stops begin one."""
    text = items[i].word.text
    if items[i].classes & COUNTING:
        return True
    if text == ".":
        return has(items, i + 1, DIGITS)
    return text not in ("a", "an") or has(items, i + 1, SCALE | DASH) or word_at(items, i + 1).startswith("quarter")


def _expression(items: list[Item], i: int) -> tuple[Number, int] | None:
    """The longest number expression at i: (number, index behind it)."""
    found = _part(items, i)
    while found:
        number, j = found
        step = _next_part(items, j, number)
        if not step:
            break
        more, j = step
        found = Number(number.value + more.value, scale=more.scale, digits=number.digits), j
    return found


def _next_part(items: list[Item], j: int, so_far: Number) -> tuple[Number, int] | None:
    """A smaller part that goes on the number: "7 billion | 764 million", "561 thousand | and 340"."""
    if so_far.scale <= 1 or so_far.value % so_far.scale:
        return None
    joined = word_at(items, j) == "and"
    k = j + 1 if joined else j
    if not has(items, k, DIGITS | NUMERAL):
        return None
    found = _part(items, k)
    if not found or found[0].value >= so_far.scale:
        return None
    part = found[0]
    in_words = not part.digits and not so_far.digits and (joined or not modifies(items, found[1]))
    # "561 thousand and 340": digits follow only a whole number of thousands, written as three digits at the most.
    small = (
        part.digits and part.scale == 1 and so_far.scale == 1000 and (joined or part.value >= 100) and part.value < 1000
    )
    chained = part.scale > 1 and not joined
    return found if in_words or small or chained else None


def _part(items: list[Item], i: int) -> tuple[Number, int] | None:
    """A number with its scale words: "2.5 million", "two hundred", "half a million", "1 200"."""
    text = items[i].word.text
    if items[i].classes & DIGITS or text == "." or text in FRACTION_SIGNS:
        found = read_digits(items, i)
    else:
        found = _part_of_percent(items, i) or _share(items, i) or _words(items, i)
    if not found:
        return None
    number, j = found
    share = _and_share(items, j)
    if share:
        number, j = Number(number.value + share[0], digits=number.digits), share[1]
    number, j = with_scales(items, i, j, number)
    share = _and_share(items, j) if number.scale > 1 and not share else None
    if share and not has(items, share[1], SCALE | PERCENT):  # "a million and a half"
        number, j = Number(number.value + share[0] * number.scale, scale=number.scale, digits=number.digits), share[1]
    return number, j


def _words(items: list[Item], i: int) -> tuple[Number, int] | None:
    """Number words below a thousand: "twenty-five", "a hundred and five"; "a" only before a scale word."""
    value, j = 1, i
    if items[i].classes & NUMERAL:
        value, j = _below_hundred(items, i)
    elif word_at(items, i) in ("a", "an") and has(items, i + 1, SCALE):
        j = i + 1
    elif not is_hundred(items, i) or not has(items, i + 2 if word_at(items, i + 1) == "and" else i + 1, NUMERAL):
        return None
    k = behind_dash(items, j)
    return _hundreds(items, i, k, value) if is_hundred(items, k) else (Number(Decimal(value), digits=False), j)


def _below_hundred(items: list[Item], i: int) -> tuple[int, int]:
    value = int(items[i].sense(NUMERAL))
    k = behind_dash(items, i + 1)
    if value in range(20, 100, 10) and has(items, k, NUMERAL) and 0 < items[k].sense(NUMERAL) < 10:
        return value + int(items[k].sense(NUMERAL)), k + 1
    return value, i + 1


def _hundreds(items: list[Item], i: int, k: int, value: int) -> tuple[Number, int]:
    """ "Two hundred and five" up from its hundred at k, as one group: a scale word behind it multiplies all of it."""
    alone = Number(Decimal(100 * value), scale=Decimal(100), digits=False), k + 1
    j = behind_dash(items, k + 1)
    joined = word_at(items, j) == "and"
    j = behind_dash(items, j + 1) if joined else j
    if not has(items, j, NUMERAL):
        return alone
    rest, j = _below_hundred(items, j)
    # "Two hundred and five hundred", "between one hundred and ten thousand", "two hundred two-storey houses" are two.
    apart = word_at(items, i - 1) == "between" and word_at(items, j) != "and" if joined else modifies(items, j)
    return alone if apart or is_hundred(items, j) else (Number(Decimal(100 * value + rest), digits=False), j)


def _part_of_percent(items: list[Item], i: int) -> tuple[Number, int] | None:
    """ "One-tenth of 1 percent", "two tenths of a percentage point"."""
    count, _, part = word_at(items, i).replace("-", " ").partition(" ")
    k = i + 1
    if not part:
        k = behind_dash(items, i + 1)
        part, k = word_at(items, k), k + 1
    whole = word_at(items, k) == "of" and word_at(items, k + 1) in ("a", "an", "one", "1")
    if not whole or part not in DECIMALS or not has(items, k + 2, PERCENT):
        return None
    number = COUNTED.get(count)
    return (Number(number * DECIMALS[part], digits=False), k + 2) if number else None


def _share(items: list[Item], i: int) -> tuple[Number, int] | None:
    """ "Half a million", "three-quarters of a billion", "half of one percent", but not "half of the mills"."""
    count, j = 1, i
    after = behind_dash(items, i + 1)
    if word_at(items, i) in ("a", "three") and word_at(items, after) in ("quarter", "quarters"):
        count, j = (3 if word_at(items, i) == "three" else 1), after
    size = SHARES.get(word_at(items, j))
    if size is None:
        return None
    k = behind_dash(items, j + 1)
    of = word_at(items, j).endswith(" of") or word_at(items, k) == "of"
    k = k + 1 if word_at(items, k) == "of" else k
    one = word_at(items, k) in ("a", "an") or (of and word_at(items, k) in ("one", "1"))
    k = behind_dash(items, k + 1) if one else k
    if (of and not one) or (size == QUARTER and (one or j == i) and not of):
        return None
    measured = has(items, k, SCALE) or (one and (has(items, k, PERCENT | UNIT) or word_at(items, k) == "point"))
    return (Number(size * count, digits=False), k) if measured else None


def _and_share(items: list[Item], j: int) -> tuple[Decimal, int] | None:
    """ "And a half", "-and-three-quarters": (share of one, index behind it)."""
    k = behind_dash(items, j)
    words = word_at(items, k)
    while words.startswith("and") and k - j < 6:
        if words in AND_SHARES:
            share = AND_SHARES[words]
            return (share, k + 1) if share == HALF or word_at(items, k + 1) != "of" else None
        k = behind_dash(items, k + 1)
        words += " " + word_at(items, k)
    return None
