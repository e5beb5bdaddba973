"""What a claim's value says: a number, and the unit, currency and hedge that stand with it ("about ¥3.5bn")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from extract.checks.stated import last_digit_but_zeros
from extract.pipeline import read_sentence
from extract.setting import Setting
from extract.state import State
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.matching import RuleMatcher

PLAIN: Final = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d{1,2})?")
CHINESE: Final = re.compile(r"(?P<number>[+-]?[\d,.]+)\s*(?P<scale>万亿|亿|万)")
SCALES: Final = {"万亿": 10**12, "亿": 10**8, "万": 10**4}
CHINESE_UNITS: Final = {"元": " yuan", "美元": " US dollars", "欧元": " euros", "吨": " tons", "公里": " km", "个百分点": " percentage points"}  # fmt: skip  # noqa: E501
SHORT: Final = re.compile(r"(.*\d)\s?([kKMbBT])")  # not m, which is metres, too
LETTERS: Final = {"k": "thousand", "m": "million", "b": "billion", "t": "trillion"}
COMMA: Final = re.compile(r"\d+,\d{1,2}")
PARTS: Final = re.compile(r"(\d{1,12})\s*(?:/|of the|of|out of)\s*(\d{1,12})", re.ASCII)
NUMBER, ORDINAL, HEDGE = BIT["number"], BIT["ordinal"], BIT["hedge"]
MINUS: Final = "-−–"
LONGEST: Final = 200  # characters of a value
LARGEST: Final = Decimal(10) ** 30


@dataclass(frozen=True, slots=True)
class Amount:
    """A claimed number. `step` is one in its last digit; `kind`, `unit` and `currency` are None where not said."""

    value: Decimal
    high: Decimal | None = None
    whole: Decimal | None = None  # the 88 of "49 of the 88"
    step: Decimal = Decimal(1)
    kind: str | None = None
    unit: str | None = None
    currency: str | None = None
    bound: str | None = None
    noun: str | None = None
    change: str | None = None
    unknown: str = ""  # words behind the number that are no unit that the vocabulary has


class Borrowed(Setting):
    """The setting of a few words that are read as if they stood in another text: its dollars and pounds are theirs."""

    def __init__(self, text: str, lender: Setting, rules: RuleMatcher) -> None:
        super().__init__(text, lender.date, rules.lexicon.vocabulary)
        self._lender = lender

    def currency(self, code: str) -> str:
        """The code that the lender's text settles."""
        return self._lender.currency(code)

    def speaks_of(self, code: str) -> bool:
        """A sign of one letter beside a claimed number is money."""
        return bool(code)


def read(words: str, rules: RuleMatcher, setting: Setting) -> Frame:
    """A claim's own words, read as a sentence of the source would be."""
    words = " ".join(words.split())
    return read_sentence(words, 0, len(words), rules, Borrowed(words, setting, rules), State(rules.lexicon))


def amount_of(value: str, behind: str, rules: RuleMatcher, setting: Setting) -> Amount | None:
    """The amount of a value as written and the words that belong behind it: scale, unit, currency. None without one."""
    words = _in_english(value.strip()[:LONGEST])
    negative = words[:1] in tuple(MINUS) and words[1:2].strip() != ""
    words = _written_out(words[1:] if negative else words)
    found = _of_words(f"{words} {behind}".strip(), rules, setting) or _of_words(words, rules, setting)
    number = plain_number(words)
    if found is None and number is not None:
        found = Amount(number, step=_step(number))
    if found is None or abs(found.value) > LARGEST:
        return None
    return replace(found, change="decrease") if negative else found


def plain_number(words: str) -> Decimal | None:
    """A number in digits alone: "1,240", "6.4", "1e9"."""
    if not words or PLAIN.fullmatch(words) is None or not any(sign.isdecimal() for sign in words):
        return None
    try:
        return Decimal(words.replace(",", ""))
    except InvalidOperation:
        return None


def _written_out(words: str) -> str:
    """Numbers as tables have them, in the way that texts do: "1e9", "1.2B", "12,5"."""
    number = plain_number(words)
    if number is not None:
        return format(number, "f")
    if (short := SHORT.fullmatch(words)) is not None:
        return f"{short[1]} {LETTERS[short[2].casefold()]}"
    return words.replace(",", ".") if COMMA.fullmatch(words) else words


def _in_english(value: str) -> str:
    """A value with Chinese scales as plain digits: "3.5亿元" is "350000000 yuan"."""
    found = CHINESE.match(value)
    number = plain_number(found["number"]) if found else None
    if found is None or number is None:
        return value
    behind = value[found.end() :].strip()
    return f"{format((number * SCALES[found['scale']]).normalize(), 'f')}{CHINESE_UNITS.get(behind, f' {behind}')}"


def _of_words(words: str, rules: RuleMatcher, setting: Setting) -> Amount | None:
    """The first figure of a few words; else their number, without a unit."""
    if not words:
        return None
    parts = PARTS.fullmatch(words)
    if parts is not None:
        return Amount(Decimal(parts[1]), whole=Decimal(parts[2]))
    frame = read(words, rules, setting)
    return amount_of_figure(frame.figures[0]) if frame.figures else _bare(frame)


def _bare(frame: Frame) -> Amount | None:
    """The first number of a few words, with the hedge before it; a place for an ordinal."""
    for i, item in enumerate(frame.items):
        if item.classes & NUMBER:
            number = item.sense(NUMBER)
            bound = str(frame.items[i - 1].sense(HEDGE)) if frame.has(i - 1, HEDGE) else None
            unknown = " ".join(word for word in frame.text[item.end :].split() if word[0].isalpha())
            step = _step(number.value, number.scale)
            return Amount(number.value, number.high, step=step, bound=bound, unknown=unknown)
        if item.classes & ORDINAL:
            return Amount(Decimal(int(item.sense(ORDINAL))), kind="ranking")
    return None


def amount_of_figure(figure: Figure) -> Amount | None:
    """What a figure in a claim's own words says."""
    if figure.value is None:
        return None
    scale = figure.number.scale if figure.number is not None else Decimal(1)
    bound = figure.bound if figure.bound != "exact" else None
    change = figure.change if isinstance(figure.change, str) else None
    return Amount(
        figure.value, figure.high, figure.of, _step(figure.value, scale), figure.type, figure.unit, figure.currency,
        bound, figure.noun, change,
    )  # fmt: skip


def _step(value: Decimal, scale: Decimal = Decimal(1)) -> Decimal:
    """What one in the last digit is worth: as written where there are decimals, else behind the zeros at the end."""
    written = (value / scale).as_tuple().exponent if scale else 0
    if isinstance(written, int) and written < 0:
        return scale.scaleb(written)
    return last_digit_but_zeros(value) or Decimal(1)
