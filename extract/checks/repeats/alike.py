"""Mentions of figures that may state the same: of one type, unit and time, and in words that two sentences share."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.check import itself, judged
from extract.checks.repeats.apart import disjoint
from extract.checks.repeats.wording import content, stem, stems
from extract.checks.stated import as_stated, last_digit, last_digit_but_zeros

if TYPE_CHECKING:
    from extract.checks.check import Outcome
    from extract.checks.mentions import Mention
    from extract.checks.stated import Range, Stated
    from extract.figure import Figure

SMALL: Final = 12  # things; so many or fewer of them are met everywhere
FEW: Final = 100
RARE: Final = 2  # the weight of a value that hardly two figures share by chance
DIGITS: Final = 3  # significant digits that hardly two figures share by chance
HEDGED: Final = Decimal("1.35")
NEAR: Final = 2  # times what a hedged figure says
UNHEDGED: Final = ("exact", "about")
AS_WRITTEN: Final = "exact"
SPARE: Final = Decimal("1.15")  # times what a hedged figure says, which nobody objects to


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of figures of one type and unit, and what the words around them share.

    `words` is how many stems their sentences share, `of` how many the first one's has. `named` is how many stems are
    shared by what they are figures of, `head` whether its last word is one of them, or all words of the first one.
    """

    one: Mention
    other: Mention
    words: int
    of: int
    named: int
    head: bool

    @property
    def outcome(self) -> Outcome:
        """Whether the values agree."""
        return judged(self.one.stated, [self.other.stated], itself)

    @property
    def agrees(self) -> bool:
        """Whether they state one value, as rounded; a hedge may be dropped, but "over 300" is no other word for 316."""
        a, b = self.one.figure, self.other.figure
        if a.high != b.high:
            return False
        if self.one.stated.value == self.other.stated.value:
            return True
        rounded = last_digit(a) != last_digit(b)  # "9.6" is not rounded from "9.7"
        return rounded and a.bound in UNHEDGED and b.bound in UNHEDGED and self.outcome.verdict == "consistent"

    @property
    def rounds(self) -> bool:
        """Whether the first may be a rounder word for the other: "40%" for 37.8%, but 37.8% is none for "40%"."""
        a, b = self.one, self.other
        small, big = sorted((abs(a.stated.value), abs(b.stated.value)))
        if {a.figure.bound, b.figure.bound} != {AS_WRITTEN}:
            return big <= (HEDGED if self.head else SPARE) * small
        return a.stated.value == b.stated.value or last_digit_but_zeros(a.stated.value) >= last_digit_but_zeros(
            b.stated.value
        )

    @property
    def differs(self) -> bool:
        """Whether no reading of the two lets them agree."""
        return differ(self.one, self.other)


def unhedged(mention: Mention) -> Stated:
    """What a figure states without its hedge."""
    step = Decimal(0) if mention.stated.whole else last_digit(mention.figure)
    return as_stated(mention.stated.value, mention.figure.high, (step, step), AS_WRITTEN, whole=mention.stated.whole)


def differ(one: Mention, other: Mention) -> bool:
    """Whether no reading of two figures lets them agree, with room to spare where one is hedged.

    Ranges that only touch have nothing in common; "over 500" and "over 800" have.
    """
    small, big = sorted((abs(one.stated.value), abs(other.stated.value)))
    a, b = one.stated, other.stated
    if {one.figure.bound, other.figure.bound} != {AS_WRITTEN} and big <= SPARE * small:
        return False
    here, there = [a.rounded, a.widest], [b.rounded, b.widest]
    if last_digit(one.figure) != last_digit(other.figure):
        here.append(a.truncated)
        there.append(b.truncated)
    return a.value != b.value and not any(_overlap(x, y) for x in here for y in there)


def close(one: Mention, other: Mention) -> bool:
    """Whether two figures may be one, "more than 200 million" not being taken for two billion."""
    small, big = sorted((abs(one.stated.value), abs(other.stated.value)))
    return not differ(one, other) and big <= NEAR * small


def _overlap(a: Range, b: Range) -> bool:
    above = a.low is not None and b.high is not None and a.low >= b.high
    below = a.high is not None and b.low is not None and a.high <= b.low
    return not (above or below)


def pair(one: Mention, other: Mention) -> Pair | None:
    """The pair of two mentions; None where they cannot state the same: another type, unit, time, direction."""
    a, b = one.figure, other.figure
    if one.sentence == other.sentence or not _comparable(a, b):
        return None
    here, there = content(one.frame), content(other.frame)
    about, over = stems(a.noun or a.metric or ""), stems(b.noun or b.metric or "")
    head = bool(about and over) and (last_stem(a) == last_stem(b) or about <= over)
    return Pair(one, other, len(here & there), len(here), len(about & over), head)


def last_stem(figure: Figure) -> str:
    """The stem of the last word of a figure's noun or metric, complements left out: "stores" of "food stores"."""
    words = (figure.noun or figure.metric or "").split(" of ")[0].split(" in ")[0].split(" for ")[0].split()
    return stem(words[-1]) if words else ""


def _comparable(a: Figure, b: Figure) -> bool:
    if (a.type, a.unit, a.currency) != (b.type, b.unit, b.currency) or a.moved != b.moved:
        return False
    if a.type != "ranking" and a.change and b.change and a.change != b.change:
        return False
    if a.type == "ranking" and a.scope and b.scope and not stems(a.scope) & stems(b.scope):
        return False
    return not disjoint(a, b)


def weight(figure: Figure) -> int:
    """How much an equal value says: 0 for a small whole number, 1 for one of two digits or money, 2 for rare ones."""
    value = figure.value or 0
    digits = len(f"{value:f}".replace(".", "").strip("0")) if value else 0
    if figure.type in ("count", "ranking"):
        return 0 if value <= SMALL else 1 if value < FEW else 2
    if digits >= DIGITS:
        return 2
    return 1 if figure.type == "money" or digits > 1 else 0
