"""A number as read, and the small looks at the items of a sentence that reading one takes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.items import merge
from extract.words import BIT, Word

if TYPE_CHECKING:
    from extract.items import Item

DIGITS, NUMERAL, SCALE, LETTER = BIT["digits"], BIT["numeral"], BIT["scale"], BIT["scale-letter"]
ORDINAL, NOUN = BIT["ordinal"], BIT["noun"]
CURRENCY, SIGN, PERCENT, UNIT, SUBUNIT = BIT["currency"], BIT["sign"], BIT["percent"], BIT["unit"], BIT["subunit"]
DASH, SLASH, OPEN, CLOSE = BIT["dash"], BIT["slash"], BIT["open"], BIT["close"]
ONE: Final = Decimal(1)
NUMBER, MEASURES = BIT["number"], SCALE | PERCENT | CURRENCY | SUBUNIT | UNIT


class Number:
    """A number as written: `value`, `high` for the upper end of a range, `scale` of its last scale word (1 if none).

    `digits` tells that the figure itself was written in digits, `column` that its scale is the unit of a table
    ("20 (10,000 tons)"), which holds for the numbers after it too.
    """

    __slots__ = ("column", "digits", "high", "scale", "value")

    def __init__(self, value: Decimal, *, scale: Decimal = ONE, digits: bool = True) -> None:
        self.value = value
        self.scale = scale
        self.digits = digits
        self.column = False
        self.high: Decimal | None = None

    def scaled(self, scale: Decimal) -> Number:
        """The same number with a scale word that stands elsewhere ("1 to 2 million")."""
        return Number(self.value * scale, scale=scale, digits=self.digits)


def number_word(number: Number, text: str) -> Word:
    """The word that stands for a number in an item."""
    return Word(text, NUMBER, {NUMBER: number}, "⟨number⟩")


def word_at(items: list[Item], i: int) -> str:
    """The word at i, "" outside."""
    return items[i].word.text if 0 <= i < len(items) else ""


def has(items: list[Item], i: int, classes: int) -> bool:
    """Whether there is an item at i that has one of the classes."""
    return 0 <= i < len(items) and items[i].classes & classes != 0


def glued(items: list[Item], i: int) -> bool:
    """Whether no blank stands between items i-1 and i."""
    return 0 < i < len(items) and items[i].start == items[i - 1].end


def behind_dash(items: list[Item], i: int) -> int:
    """The index behind a dash at i, i itself where none stands."""
    return i + 1 if has(items, i, DASH) else i


def is_hundred(items: list[Item], i: int) -> bool:
    """Whether the word at i is "hundred"."""
    return has(items, i, SCALE) and int(items[i].sense(SCALE)) == 100


def modifies(items: list[Item], j: int) -> bool:
    """Whether a hyphen and a word hang on the number before j: the "100-tonne" of "12 100-tonne cranes"."""
    hung = has(items, j, DASH) and glued(items, j) and glued(items, j + 1)
    return hung and not has(items, j + 1, DIGITS | NUMERAL | SCALE)


def replace(items: list[Item], i: int, j: int, number: Number) -> None:
    """Let one item of class `number` stand for items[i:j]."""
    text = items[i].word.text if j == i + 1 else "…"
    merge(items, i, j, number_word(number, text))
