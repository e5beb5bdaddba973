"""Scales behind a number: words ("million", "lakh crore"), short forms ("mn", "cr"), letters ("$365m", "50k jobs")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.numbers.number import (
    CURRENCY,
    DASH,
    DIGITS,
    LETTER,
    NOUN,
    NUMBER,
    NUMERAL,
    ONE,
    SCALE,
    SIGN,
    SUBUNIT,
    UNIT,
    Number,
    glued,
    has,
    word_at,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.items import Item

WAY: Final = 6  # words from a crowd to how many it is
LEVELLING: Final = bits("change-verb", "level-verb", "auxiliary")
HEDGE: Final = BIT["hedge"]
LINKING: Final = frozenset("of to at by from number numbers numbered numbering now already".split())
CROWDS: Final = frozenset(
    """population populations audience audiences viewers users subscribers members customers readers listeners people
    passengers visitors tourists voters membership readership circulation workforce households downloads""".split()
)
SHORT_SCALES: Final = frozenset(["mil", "cr", "mn", "mio", "tn"])  # which may be other things as well
# What is counted or weighed by the million, and is no length of.
MILLIONS_OF: Final = frozenset("people persons inhabitants tonnes tons barrels households jobs voters users".split())
NUMBERED: Final = frozenset("number numbers numbered numbering".split())
EXTENDING: Final = frozenset("high long wide deep tall thick away apart above below north south east west".split())
# What has a length, a width or a height: "m" before it is metres.
LONG_THINGS: Final = frozenset(
    """hurdles pools bridges waterfalls walls waves towers masts poles yachts ships boats vessels telescopes dishes
    beams pipes lanes tracks races sprints relays events finals runners sprinters swimmers athletes titles records
    medals heats fences ropes tunnels roads trenches cliffs antennas cranes dunes gates panels screens statues
    stretches""".split()
)


def with_scales(items: list[Item], i: int, j: int, number: Number) -> tuple[Number, int]:
    """Multiply by the scale words that follow: "5 hundred thousand", "1.5 lakh crore", "$365m"."""
    factor, k = ONE, j
    while found := _scale_at(items, i, k, number.scale * factor):
        factor *= found[0]
        k = found[1]
    return (Number(number.value * factor, scale=number.scale * factor, digits=number.digits) if k > j else number), k


def _scale_at(items: list[Item], i: int, j: int, so_far: Decimal) -> tuple[Decimal, int] | None:
    """A scale word or letter at j, a hyphen before it allowed, behind the number from i: (factor, index behind it)."""
    k = j + 1 if has(items, j, DASH) and glued(items, j) and glued(items, j + 1) else j
    if k >= len(items):
        return None
    item = items[k]
    money = has(items, i - 1, CURRENCY | SIGN)
    if item.classes & SCALE and not item.classes & (NUMERAL | DIGITS):
        factor = Decimal(item.sense(SCALE))
        if item.word.text in SHORT_SCALES and not (glued(items, k) or money or _scales_alone(items, k)):
            return None
        # "1.5 lakh crore" and "3 thousand billion" multiply; "2 million hundred" is nothing.
        return (factor, k + 1) if so_far == 1 or factor >= so_far or so_far <= 100_000 else None
    if item.classes & LETTER and so_far == 1 and _is_scale_letter(items, i, j, k, money=money):
        return Decimal(item.sense(LETTER)), k + 1
    return None


def _scales_alone(items: list[Item], k: int) -> bool:
    """ "235 mn tonnes", "4 cr people": a short scale that stands free, and no manganese, state or credit."""
    if has(items, k + 1, CURRENCY):
        return True
    small = items[k].word.text in ("mn", "mio") and not items[k].classes & BIT["capital"]
    return has(items, k - 1, DIGITS) and (small or _counts_things(items, k + 1))


def _is_scale_letter(items: list[Item], i: int, j: int, k: int, *, money: bool) -> bool:
    """Whether k, m, b, t behind the number from i to j is a scale: beside a currency, or "50k jobs"."""
    hung = has(items, k + 1, DASH) and glued(items, k + 1)
    if not glued(items, k):  # "$3 M", but not "$3 B-grade"; "2.5 m people", "3 m tonnes"
        moving = items[k].word.text == "m" and word_at(items, k + 1) in MILLIONS_OF
        return moving or (money and items[k].word.text in ("m", "b", "mi", "bi", "tr") and not hung)
    if money or _tells_how_many(items, i):
        return True
    # "€10k–15k", "from $2m to 3m", "$10-30k"
    if (has(items, i - 1, DASH) or word_at(items, i - 1) in ("to", "or", "and")) and has(items, i - 2, NUMBER):
        lower = items[i - 2].sense(NUMBER).scale
        if lower != 1 or has(items, i - 3, CURRENCY | SIGN):
            return bool(lower in (1, items[k].sense(LETTER)))
    if items[k].word.text == "m" and word_at(items, i - 1) in NUMBERED:
        return True  # "the site's users number 100m"
    if k > j:
        return False  # "Php412-M" needs its currency
    # "59m-62m euros", "20k-30k jobs": the letter stands again behind the upper end.
    ahead = has(items, k + 1, DASH) and has(items, k + 2, DIGITS) and word_at(items, k + 3) == items[k].word.text
    at = k + 4 if ahead else k + 1
    at = at + 1 if word_at(items, at) == "+" and glued(items, at) else at
    things = items[k].word.text in ("k", "m") and _counts_things(items, at) and not glued(items, at)
    resolution = items[k].classes & BIT["capital"] and items[k - 1].word.text in ("2", "4", "8")  # "4K screens"
    return has(items, at, CURRENCY | SUBUNIT) or (things and not resolution)


def _tells_how_many(items: list[Item], i: int) -> bool:
    """ "Its users number 100m", "an audience of 12m", "subscribers rose to 12m": how many there are, and no metres."""
    for k in range(i - 1, max(-1, i - WAY), -1):
        word = word_at(items, k)
        if word in CROWDS:
            return True
        if word not in LINKING and not items[k].classes & (LEVELLING | HEDGE):
            return False
    return False


def _counts_things(items: list[Item], at: int) -> bool:
    """Whether what is counted stands at `at`: "12m users", "300m blog entries", but not "50m pools"."""
    noun = has(items, at, NOUN | UNIT)
    if not noun and has(items, at, BIT["word"]) and word_at(items, at) not in EXTENDING:
        at += 1
        noun = has(items, at, BIT["plural"])
    return noun and word_at(items, at) not in LONG_THINGS
