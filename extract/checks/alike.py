"""Mentions of figures that may state the same: of one type, unit and time, and in words that two sentences share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.apart import disjoint
from extract.checks.check import judged
from extract.checks.stated import last_digit
from extract.checks.wording import content, stem, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.check import Outcome
    from extract.checks.mentions import Mention
    from extract.checks.stated import Range
    from extract.figure import Figure

SMALL: Final = 12  # things; so many or fewer of them are met everywhere
FEW: Final = 100
DIGITS: Final = 3  # significant digits that hardly two figures share by chance
NEAR: Final = 2  # times what a hedged figure says
UNHEDGED: Final = ("exact", "about")


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
        return judged(self.one.stated, [self.other.stated], same)

    @property
    def agrees(self) -> bool:
        """Whether they state one value, as rounded; a hedge may be dropped, but "over 300" is no other word for 316."""
        a, b = self.one.figure, self.other.figure
        if a.high != b.high:
            return False
        if a.value == b.value:
            return True
        rounded = last_digit(a) != last_digit(b)  # "9.6" is not rounded from "9.7"
        return rounded and a.bound in UNHEDGED and b.bound in UNHEDGED and self.outcome.verdict == "consistent"

    @property
    def differs(self) -> bool:
        """Whether no reading of the two lets them agree."""
        return differ(self.one, self.other)


def same(values: Sequence[Range]) -> Range:
    """The formula of a repeat: the one value itself."""
    return values[0]


def differ(one: Mention, other: Mention) -> bool:
    """Whether no reading of two figures lets them agree; ranges that only touch have nothing in common."""
    a, b = one.stated, other.stated
    here, there = [a.rounded, a.widest], [b.rounded, b.widest]
    if last_digit(one.figure) != last_digit(other.figure):
        here.append(a.truncated)
        there.append(b.truncated)
    return a.value != b.value and not any(_overlap(x, y) for x in here for y in there)


def close(one: Mention, other: Mention) -> bool:
    """Whether two figures may be one, "more than 200 million" not being taken for two billion."""
    if one.figure.bound in UNHEDGED and other.figure.bound in UNHEDGED:
        return not differ(one, other)
    small, big = sorted((abs(one.stated.value), abs(other.stated.value)))
    return big <= NEAR * small


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
    head = bool(about and over) and (last_stem(a) == last_stem(b) or (a.noun is not None and about <= over))
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
