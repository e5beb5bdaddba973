"""Numbers in digits: groups, decimals and fractions, as the world writes them ("1 200", "1.250.000,50", "5-1/2")."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.numbers.number import (
    CURRENCY,
    DASH,
    DIGITS,
    LETTER,
    MEASURES,
    NOUN,
    NUMBER,
    NUMERAL,
    OPEN,
    SCALE,
    SIGN,
    SLASH,
    UNIT,
    Number,
    glued,
    has,
    modifies,
    word_at,
)
from extract.words import BIT

if TYPE_CHECKING:
    from extract.items import Item

HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
AMOUNT: Final = re.compile(r"\d*\.?\d+", re.ASCII)
STOPS: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?")  # "1.250.000,50"
DENOMINATORS: Final = {2, 3, 4, 5, 6, 8, 10, 16, 32, 64}
FRACTION_SIGNS: Final = {
    "½": HALF, "¼": QUARTER, "¾": Decimal("0.75"), "⅛": Decimal("0.125"), "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"), "⅞": Decimal("0.875"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3,
}  # fmt: skip
MAX_DIGITS: Final = 18  # longer runs of digits are identifiers, not amounts
MAX_GROUPS: Final = 6


def read_digits(items: list[Item], i: int) -> tuple[Number, int] | None:
    """ "1,234.5", "1 200", ".5", "1.250.000", "2½", "5-1/2"."""
    text = items[i].word.text
    j = i + 1
    if text in FRACTION_SIGNS:
        return Number(FRACTION_SIGNS[text]), j
    split = _stop_before_digits(items, i) if "." in (text, word_at(items, j)) else None
    if split:
        text, j = split
    elif text.count(".") > 1 and STOPS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif decimals := _behind_comma(items, i):
        text, j = f"{text}.{decimals}", i + 3
    elif "." not in text:
        j = _behind_groups(items, i)
        text = "".join(item.word.text for item in items[i:j])
    whole = text.replace(",", "")
    plain = whole.isdecimal() and whole.isascii()
    if len(whole) > MAX_DIGITS or not (plain or AMOUNT.fullmatch(whole)):
        return None
    value = Decimal(whole)
    if word_at(items, j) in FRACTION_SIGNS:
        return Number(value + FRACTION_SIGNS[word_at(items, j)]), j + 1
    return _fraction(items, i, j, value) or (Number(value), j)


def _stop_before_digits(items: list[Item], i: int) -> tuple[str, int] | None:
    """The decimals of ".5 percent", and of "37 . 28 million" as machines tear it: (the whole, index behind it)."""
    whole = "" if word_at(items, i) == "." else word_at(items, i)
    k = i + 1 if whole else i
    torn = whole.isdecimal() and (items[k].start - items[i].end == 1 or (glued(items, k) and i > 0 and len(whole) <= 3))
    minus = has(items, i - 1, DASH) and not has(items, i - 2, NUMBER)
    opened = not whole and (not glued(items, k) or minus or has(items, i - 1, SIGN | CURRENCY | OPEN))
    scaled = has(items, k + 2, NUMERAL) and has(items, k + 3, SCALE)  # "48 . 6 ten thousand mu"
    measured = has(items, k + 2, MEASURES) or has(items, i - 1, SIGN) or word_at(items, k + 2) in ("point", "points")
    if not torn and (not opened or not glued(items, k + 1)):
        return None
    if not (measured or scaled) or not word_at(items, k + 1).isdecimal() or items[k + 1].start - items[k].end > 1:
        return None
    return f"{whole}.{word_at(items, k + 1)}", k + 2


def _behind_comma(items: list[Item], i: int) -> str:
    """The decimals of "12,5%", "EUR 3,4 million", "1,5 tons"; "" in a list ("rooms 3,4 and 5") and in groups."""
    decimals = word_at(items, i + 2)
    glued_on = word_at(items, i + 1) == "," and glued(items, i + 1) and glued(items, i + 2)
    if not glued_on or not items[i].word.text.isdecimal() or not decimals.isdecimal() or len(decimals) > 2:
        return ""
    listed = word_at(items, i + 3) == "," or (word_at(items, i - 1) == "," and has(items, i - 2, DIGITS | NUMBER))
    signed = has(items, i - 1, SIGN) or (has(items, i - 1, CURRENCY) and not has(items, i - 2, NUMBER))
    measured = has(items, i + 3, MEASURES | SCALE | LETTER)
    return decimals if (measured or signed) and not listed else ""


def _behind_groups(items: list[Item], i: int) -> int:
    """The index behind "1 200" and "10, 000": groups of three, by blanks, or by commas if one begins with 0."""
    j = i + 1
    if len(word_at(items, i)) <= 3 and not word_at(items, i).startswith("0") and not _in_row(items, i):
        while j - i <= MAX_GROUPS and _is_group(items, j):
            j += 1
        if j - i > MAX_GROUPS:
            return i + 1  # a row of a table
        if _is_group(items, j, decimals=True) and (
            has(items, i - 1, SIGN | CURRENCY) or has(items, j + 1, MEASURES | SCALE | LETTER)
        ):
            return j + 1  # "Tk 8 436.75 crore"
        measured = has(items, j, UNIT) and glued(items, j) and has(items, j + 1, NOUN)
        sized = (measured or modifies(items, j)) and not has(items, i - 1, BIT["article"] | BIT["determiner"])
        if j > i + 1:
            return j - 1 if sized and not word_at(items, j - 1).startswith("0") else j
    if len(word_at(items, i)) > 3 and "," not in word_at(items, i):
        return j
    k, first = j, not word_at(items, i).startswith("0")
    while first and k - i < 2 * MAX_GROUPS and word_at(items, k) == "," and glued(items, k) and _is_group(items, k + 1):
        k += 2
        j = k if word_at(items, k - 1).startswith("0") else j
    return j


def _is_group(items: list[Item], j: int, *, decimals: bool = False) -> bool:
    """Whether items[j] may be the next group of "1 200": three digits behind one blank, with decimals or without."""
    text, point, _ = word_at(items, j).partition(".")
    if bool(point) is not decimals:
        return False
    return has(items, j, DIGITS) and len(text) == 3 and text.isdecimal() and items[j].start - items[j - 1].end == 1


def _in_row(items: list[Item], i: int) -> bool:
    """Whether three digits stand one blank before: the numbers of a row, which has been read up to here."""
    return has(items, i - 1, NUMBER) and len(word_at(items, i - 1)) == 3 and items[i].start - items[i - 1].end == 1


def _fraction(items: list[Item], i: int, j: int, value: Decimal) -> tuple[Number, int] | None:
    """A fraction ("3/16") or a mixed number ("5-1/2", "4 3/4"), but no date, score or season."""
    k = i
    whole = Decimal(0)
    if has(items, j, DASH) and glued(items, j) and glued(items, j + 1):
        k = j + 1
        whole = value
    elif has(items, j, DIGITS) and has(items, j + 1, SLASH):
        k = j
        whole = value
    if not has(items, k + 1, SLASH) or not has(items, k + 2, DIGITS):
        return None
    above, below = items[k].word.text, items[k + 2].word.text
    if not (above.isdecimal() and below.isdecimal()) or int(below) not in DENOMINATORS or int(above) >= int(below):
        return None
    if not (glued(items, k + 1) and glued(items, k + 2)) or has(items, k + 3, SLASH):
        return None
    return Number(whole + Decimal(above) / Decimal(below)), k + 3
