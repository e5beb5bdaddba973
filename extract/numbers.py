"""Number expressions: what "7 billion 764 million", "two hundred and five" or "09" are worth.

Values are Decimals, exactly as written. A `Number` keeps the scale word apart ("36.8, 28.4 and 61.2 billion" hand
it along) and the decimals stated, which rounding-aware checks need.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.words import BIT, Word

if TYPE_CHECKING:
    from extract.items import Item

DIGITS, NUMERAL, SCALE, LETTER = BIT["digits"], BIT["numeral"], BIT["scale"], BIT["scale-letter"]
ORDINAL = BIT["ordinal"]
CURRENCY, SIGN, PERCENT, UNIT, SUBUNIT = BIT["currency"], BIT["sign"], BIT["percent"], BIT["unit"], BIT["subunit"]
DASH, SLASH, OPEN, CLOSE = BIT["dash"], BIT["slash"], BIT["open"], BIT["close"]
NUMBER = BIT["number"]
HALF = Decimal("0.5")
ORDINAL_ENDINGS: Final = ("st", "nd", "rd", "th")
DENOMINATORS: Final = {2, 3, 4, 5, 6, 8, 10, 16, 32, 64}
MAX_DIGITS: Final = 18  # longer runs of digits are identifiers, not amounts
UNIT_SCALES: Final = {Decimal(n) for n in (1000, 10_000, 100_000, 1_000_000, 100_000_000)}


class Number:
    """A number as written: `value`, `high` for the upper end of a range, `scale` of its last scale word (1 if none).

    `digits` tells that the figure itself was written in digits, `plain` that it is one bare run of digits, `column`
    that
    its scale is the unit of a table ("20 (10,000 tons)"), which holds for the numbers after it too.
    """

    __slots__ = ("column", "digits", "high", "plain", "scale", "value")

    def __init__(
        self, value: Decimal, *, scale: Decimal = Decimal(1), digits: bool = True, plain: bool = False
    ) -> None:
        self.value = value
        self.scale = scale
        self.digits = digits
        self.plain = plain
        self.column = False
        self.high: Decimal | None = None

    def scaled(self, scale: Decimal) -> Number:
        """The same number with a scale word that stands elsewhere ("1 to 2 million")."""
        return Number(self.value * scale, scale=scale, digits=self.digits)


def number_word(number: Number, text: str) -> Word:
    """The word that stands for a number in an item."""
    return Word(text, NUMBER, {NUMBER: number}, "⟨number⟩")


def merge_ordinals(items: list[Item]) -> None:
    """Read "10th" and "twenty-first" in place: each becomes one item of class `ordinal`."""
    i = 0
    while i + 1 < len(items):
        item, following = items[i], items[i + 1]
        text = item.word.text
        if (
            item.classes & DIGITS
            and following.word.text in ORDINAL_ENDINGS
            and _glued(items, i + 1)
            and text.isdecimal()
        ):
            _as_ordinal(items, i, i + 2, int(text[:MAX_DIGITS]))
        elif item.classes & NUMERAL and item.sense(NUMERAL) >= 20 and item.sense(NUMERAL) % 10 == 0:
            k = i + 2 if following.classes & DASH and i + 2 < len(items) else i + 1
            if items[k].classes & ORDINAL and items[k].sense(ORDINAL) < 10:
                _as_ordinal(items, i, k + 1, item.sense(NUMERAL) + items[k].sense(ORDINAL))
        i += 1


def _as_ordinal(items: list[Item], i: int, j: int, value: int) -> None:
    word = Word("⟨ordinal⟩", ORDINAL, {ORDINAL: value}, "⟨ordinal⟩")
    items[i:j] = [type(items[i])(items[i].start, items[j - 1].end, word)]


def merge_numbers(items: list[Item]) -> None:
    """Read all number expressions of a sentence in place: each becomes one item of class `number`."""
    starters = DIGITS | NUMERAL | SCALE
    i = 0
    while i < len(items):
        item = items[i]
        if item.classes & starters or item.word.text in ("half", "a", "an"):
            found = _expression(items, i)
            if found:
                number, j = found
                _replace(items, i, j, number)
        i += 1
    _merge_ranges(items)
    _merge_unit_scales(items)


def _replace(items: list[Item], i: int, j: int, number: Number) -> None:
    first, last = items[i], items[j - 1]
    text = first.word.text if j == i + 1 else "…"
    items[i] = type(first)(first.start, last.end, number_word(number, text))
    del items[i + 1 : j]


def _glued(items: list[Item], i: int) -> bool:
    return 0 < i < len(items) and items[i].start == items[i - 1].end


def _expression(items: list[Item], i: int) -> tuple[Number, int] | None:
    """The longest number expression at i: (number, index behind it)."""
    found = _part(items, i)
    if not found:
        return None
    number, j = found
    number.plain = j == i + 1 and number.digits
    while True:
        step = _next_part(items, j, number)
        if not step:
            return number, j
        more, j = step
        number = Number(number.value + more.value, scale=more.scale, digits=number.digits)


def _next_part(items: list[Item], j: int, so_far: Number) -> tuple[Number, int] | None:
    """A smaller part that goes on the number: "7 billion | 764 million", "561 thousand | and 340"."""
    if so_far.scale <= 1 or so_far.value % so_far.scale:
        return None
    joined = j < len(items) and items[j].word.text == "and"
    k = j + 1 if joined else j
    if k >= len(items) or not items[k].classes & (DIGITS | NUMERAL):
        return None
    found = _part(items, k)
    if not found or found[0].value >= so_far.scale:
        return None
    part = found[0]
    in_words = not part.digits and not so_far.digits
    # "561 thousand and 340": digits follow only a whole number of thousands, written as three digits at the most.
    small = (
        part.digits and part.scale == 1 and so_far.scale == 1000 and (joined or part.value >= 100) and part.value < 1000
    )
    chained = part.scale > 1 and not joined
    return found if in_words or small or chained else None


def _part(items: list[Item], i: int) -> tuple[Number, int] | None:
    """A number with its scale words: "2.5 million", "two hundred", "half a million", "1 200"."""
    item = items[i]
    if item.classes & DIGITS:
        found = _digits(items, i)
    elif item.classes & NUMERAL:
        found = _words(items, i)
    elif item.word.text == "half":
        found = _half(items, i)
    elif item.word.text in ("a", "an") and i + 1 < len(items) and items[i + 1].classes & SCALE:
        found = (Number(Decimal(1), digits=False), i + 1)
    else:
        return None
    if not found:
        return None
    number, j = found
    return _with_scales(items, j, number)


def _digits(items: list[Item], i: int) -> tuple[Number, int] | None:
    text = items[i].word.text
    whole = text.replace(",", "")
    if len(whole) > MAX_DIGITS or not whole.isascii():
        return None
    value = Decimal(whole)
    j = i + 1
    if "." not in text and len(text) <= 3:
        while j < len(items) and _continues_thousands(items, j):
            value = value * 1000 + int(items[j].word.text)
            j += 1
    fraction = _fraction(items, i, j, value)
    if fraction:
        return fraction
    return Number(value), j


def _continues_thousands(items: list[Item], j: int) -> bool:
    """Whether items[j] is the next group of "1 200": three digits behind one blank, no decimals."""
    text = items[j].word.text
    return (
        bool(items[j].classes & DIGITS)
        and len(text) == 3
        and text.isdecimal()
        and items[j].start - items[j - 1].end == 1
        and not items[j - 1].word.text.startswith("0")
    )


def _fraction(items: list[Item], i: int, j: int, value: Decimal) -> tuple[Number, int] | None:
    """A fraction ("3/16") or a mixed number ("5-1/2", "4 3/4"), but no date, score or season."""
    k = j
    whole = Decimal(0)
    if j < len(items) and items[j].classes & DASH and _glued(items, j) and _glued(items, j + 1):
        k = j + 1
        whole = value
    elif j + 1 < len(items) and items[j].classes & DIGITS and items[j + 1].classes & SLASH:
        whole = value
    else:
        k = i
    if k + 2 >= len(items) or not items[k + 1].classes & SLASH or not items[k + 2].classes & DIGITS:
        return None
    above, below = items[k].word.text, items[k + 2].word.text
    if not (above.isdecimal() and below.isdecimal()) or int(below) not in DENOMINATORS or int(above) >= int(below):
        return None
    if not (_glued(items, k + 1) and _glued(items, k + 2)) or (k + 3 < len(items) and items[k + 3].classes & SLASH):
        return None
    return Number(whole + Decimal(above) / Decimal(below)), k + 3


def _words(items: list[Item], i: int) -> tuple[Number, int]:
    """Number words below a hundred: "twenty-five", "seven"; "and a half" where a scale follows."""
    value = Decimal(items[i].sense(NUMERAL))
    j = i + 1
    if value >= 20 and value % 10 == 0:
        k = j + 1 if j < len(items) and items[j].classes & DASH else j
        if k < len(items) and items[k].classes & NUMERAL and 0 < items[k].sense(NUMERAL) < 10:
            value += items[k].sense(NUMERAL)
            j = k + 1
    if [item.word.text for item in items[j : j + 3]] == ["and", "a", "half"]:
        value += HALF
        j += 3
    return Number(value, digits=False), j


def _half(items: list[Item], i: int) -> tuple[Number, int] | None:
    """ "Half a million", "half a percentage point", but not "half of" and not "the second half"."""
    j = i + 1
    if j < len(items) and items[j].classes & DASH:
        j += 1
    if j < len(items) and items[j].word.text in ("a", "an"):
        j += 1
        if j < len(items) and items[j].classes & DASH:
            j += 1
    if j < len(items) and j > i + 1 and items[j].classes & (SCALE | PERCENT | UNIT):
        return Number(HALF, digits=False), j
    if j < len(items) and items[j].classes & SCALE:
        return Number(HALF, digits=False), j
    return None


def _with_scales(items: list[Item], j: int, number: Number) -> tuple[Number, int]:
    """Multiply by the scale words that follow: "5 hundred thousand", "1.5 lakh crore", "$365m"."""
    scale = Decimal(1)
    while True:
        found = _scale_at(items, j, scale)
        if not found:
            break
        factor, j = found
        scale *= factor
    if scale == 1:
        return number, j
    return Number(number.value * scale, scale=scale, digits=number.digits), j


def _scale_at(items: list[Item], j: int, so_far: Decimal) -> tuple[Decimal, int] | None:
    """A scale word or glued scale letter at j, a hyphen before it allowed: (factor, index behind it)."""
    k = j + 1 if j < len(items) and items[j].classes & DASH and _glued(items, j) and _glued(items, j + 1) else j
    if k >= len(items):
        return None
    item = items[k]
    if item.classes & SCALE and not item.classes & (NUMERAL | DIGITS):
        factor = Decimal(item.sense(SCALE))
        if item.word.text in ("mil", "cr", "mn", "mio", "tn") and not (_glued(items, k) or _has_money(items, j, k)):
            return None
        # "1.5 lakh crore" and "3 thousand billion" multiply; "2 million hundred" is nothing.
        return (factor, k + 1) if so_far == 1 or factor >= so_far or so_far <= 100_000 else None
    if item.classes & LETTER and so_far == 1 and _glued(items, k):
        return _letter_scale(items, j, k)
    return None


def _has_money(items: list[Item], j: int, k: int) -> bool:
    before = j >= 2 and items[j - 2].classes & (CURRENCY | SIGN)
    after = k + 1 < len(items) and items[k + 1].classes & CURRENCY
    return bool(before or after)


def _letter_scale(items: list[Item], j: int, k: int) -> tuple[Decimal, int] | None:
    """k, m, b, t glued to the number before j: a scale beside a currency; k and m also before a word ("50k jobs")."""
    letter, scale = items[k].word.text, Decimal(items[k].sense(LETTER))
    if j >= 2 and items[j - 2].classes & (CURRENCY | SIGN):
        return scale, k + 1
    if k > j or k + 1 >= len(items):
        return None  # "Php412-M" needs its currency
    following = items[k + 1]
    if following.classes & (CURRENCY | SUBUNIT) or _same_letter_ahead(items, k):
        return scale, k + 1
    things = following.classes & (BIT["noun"] | UNIT) and not _glued(items, k + 1)
    resolution = items[k].classes & BIT["capital"] and items[k - 1].word.text in ("2", "4", "8")  # "4K screens"
    return (scale, k + 1) if letter in ("k", "m") and things and not resolution else None


def _same_letter_ahead(items: list[Item], k: int) -> bool:
    """ "59m-62m euros": the letter stands again behind the upper end, which has the currency."""
    if k + 4 >= len(items) or not items[k + 1].classes & DASH or not items[k + 2].classes & DIGITS:
        return False
    return items[k + 3].word.text == items[k].word.text and bool(items[k + 4].classes & CURRENCY)


def _merge_ranges(items: list[Item]) -> None:
    """ "Six to seven billion", "10-12", "between 5 and 6": one number with its upper end."""
    i = 0
    while i + 2 < len(items):
        if items[i].classes & NUMBER and items[i + 2].classes & NUMBER:
            low, high = items[i].sense(NUMBER), items[i + 2].sense(NUMBER)
            joiner = items[i + 1]
            before = items[i - 1].word.text if i else ""
            if _is_range(joiner, before, low, high, items, i):
                if low.scale == 1 and high.scale > 1 and low.value < 1000:
                    low = low.scaled(high.scale)
                merged = Number(low.value, scale=high.scale, digits=low.digits)
                merged.high = high.value
                _replace(items, i, i + 3, merged)
        i += 1


def _is_range(joiner: Item, before: str, low: Number, high: Number, items: list[Item], i: int) -> bool:
    word = joiner.word.text
    shared = low.value * high.scale if low.scale == 1 and high.scale > 1 and low.value < 1000 else low.value
    if low.high is not None or high.high is not None or shared >= high.value:
        return False
    if word == "and":
        return before == "between"
    if word in ("to", "or") or (joiner.classes & DASH and not _is_identifier(items, i)):
        # "From 12 to 15" is a change between two levels, "ranging from 12 to 15" one span.
        return before != "from" or (i >= 2 and items[i - 2].word.text in RANGE_VERBS)
    return False


RANGE_VERBS: Final = {"ranging", "ranges", "range", "ranged", "varying", "varies", "vary", "anywhere"}


def _is_identifier(items: list[Item], i: int) -> bool:
    """Whether the dash belongs to a longer chain of digits: a phone number, a code, a score with sets."""
    chained = i + 3 < len(items) and items[i + 3].classes & (DASH | SLASH) and _glued(items, i + 3)
    before = i >= 1 and items[i - 1].classes & (DASH | SLASH) and _glued(items, i)
    return bool(chained or before)


def _merge_unit_scales(items: list[Item]) -> None:
    """ "20 (10,000 tons)" and "5,300 10,000 yuan": the unit of a Chinese table is itself a number."""
    i = 0
    measures = UNIT | CURRENCY | PERCENT
    while i + 2 < len(items):
        if items[i].classes & NUMBER:
            bracket = bool(items[i + 1].classes & OPEN)
            k = i + 2 if bracket else i + 1
            if (
                k + 1 < len(items)
                and items[k].classes & NUMBER
                and items[k + 1].classes & measures
                and items[k].sense(NUMBER).value in UNIT_SCALES
                and (bracket or not _glued(items, k))
                and (not bracket or (k + 2 < len(items) and items[k + 2].classes & CLOSE))
            ):
                factor = items[k].sense(NUMBER).value
                number = items[i].sense(NUMBER)
                if number.scale == 1 and number.high is None:
                    scaled = Number(number.value * factor, scale=factor)
                    scaled.column = bracket
                    if bracket:
                        items[k + 1].end = items[k + 2].end  # the bracket closes behind the unit
                        del items[k + 2]
                    _replace(items, i, k + 1, scaled)
        i += 1
