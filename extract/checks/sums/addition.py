"""A sum that a text speaks of: the whole, its parts, and how much its words claim; judged and put into words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from functools import cached_property, lru_cache, reduce
from math import inf
from operator import add
from typing import TYPE_CHECKING, Final

from extract.checks.check import judged
from extract.checks.stated import Range, last_digit
from extract.checks.sums.addends import same_things, value_of
from extract.checks.writing import plain, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.check import Check, Outcome, Role
    from extract.checks.mentions import Mention, Reading

NEAR: Final = Decimal("0.01")  # figures that agree only by their hedges may be apart by this share
ZERO: Final = Range.of(Decimal(0))
FEWEST: Final = 2
SLACK: Final = 1 + 1e-9  # what reckoning with floating point may be off by


class Claim(IntEnum):
    """What the words claim of the parts."""

    NOTHING = 0  # they stand together; only an agreement tells that they belong together
    SOME = 1  # they are some of the whole, and cannot be more than it
    ALL = 2  # they are the whole


@dataclass(frozen=True, eq=False)
class Addition:
    """Parts of a whole."""

    whole: Mention
    parts: Sequence[Mention]
    claim: Claim

    @cached_property
    def outcome(self) -> Outcome:
        """Whether the parts add up to the whole, whatever the words claim."""
        return judged(self.whole.stated, [part.stated for part in self.parts], lambda parts: reduce(add, parts, ZERO))

    def agrees(self) -> bool:
        """Whether the parts add up to the whole; hedges alone are no agreement."""
        if not self._may_agree():
            return False
        outcome = self.outcome
        if outcome.verdict != "consistent":
            return False
        whole, smallest = value_of(self.whole), min(value_of(part) for part in self.parts)
        if outcome.how == "exact":
            return smallest > 0
        apart = abs(outcome.computed - whole)
        step = max(last_digit(mention.figure) for mention in (self.whole, *self.parts))
        if outcome.how == "truncated" and apart > step:
            return False
        return apart <= NEAR * abs(whole) and apart < smallest  # else the whole would agree without that part too

    def _may_agree(self) -> bool:
        """Whether the parts come near the whole at all, reckoned roughly: mostly they do not."""
        low, high = _reach(self.whole)
        ends = [_reach(part) for part in self.parts]
        return sum(end[0] for end in ends) <= high * SLACK and sum(end[1] for end in ends) * SLACK >= low

    def exceeds(self) -> bool:
        """Whether the parts are more than the whole in every reading."""
        outcome = self.outcome
        return outcome.verdict == "inconsistent" and outcome.computed > value_of(self.whole)

    def fits(self) -> bool:
        """Whether every part is of the kind of the whole."""
        return all(same_things(self.whole, part) for part in self.parts)

    def check(self, reading: Reading) -> Check | None:
        """The check, None where the words claim too little for what the figures say."""
        outcome = self.outcome
        verdict = outcome.verdict
        if not self.agrees() and verdict == "consistent":
            return None
        if self.claim is Claim.NOTHING and not self.agrees():
            return None
        if verdict == "inconsistent" and self.claim is Claim.SOME and not self.exceeds():
            verdict = "possible"
        return self._written(reading, type(outcome)(verdict, outcome.how, *_rest(outcome)))

    def _written(self, reading: Reading, outcome: Outcome) -> Check:
        used: list[tuple[Mention, Role]] = [(part, "part") for part in self.parts]
        used.append((self.whole, "reported"))
        shown = " + ".join(_shown(part) for part in self.parts)
        total, whole = _in_units(outcome.computed, self.whole), _shown(self.whole)
        says = f"{_listed([_shown(part) for part in self.parts])} make {total} of {whole}"
        if outcome.computed == value_of(self.whole):
            says = f"{_listed([_shown(part) for part in self.parts])} make {whole}"
        return written(reading, "sum", used, outcome, f"{shown} = {total}", says)


@lru_cache(maxsize=4096)
def _reach(mention: Mention) -> tuple[float, float]:
    """The least and the most that a figure can mean in any reading."""
    readings = (mention.stated.rounded, mention.stated.truncated, mention.stated.widest)
    lows = [-inf if reading.low is None else float(reading.low) for reading in readings]
    return min(lows), max(inf if reading.high is None else float(reading.high) for reading in readings)


def _rest(outcome: Outcome) -> tuple[Decimal, Range, Range]:
    return outcome.computed, outcome.reported_range, outcome.computed_range


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _shown(mention: Mention) -> str:
    figure = mention.figure
    if figure.type == "count":
        return plain(value_of(mention))
    return mention.words.rstrip(".")


def _in_units(value: Decimal, like: Mention) -> str:
    """A value written in the scale and the unit of a mention: 12.8 billion yuan."""
    figure = like.figure
    number = figure.number
    if figure.type == "count" or number is None:
        return plain(value)
    scaled = plain(value / number.scale, places=4)
    text = like.words.rstrip(".")
    digits = plain_span(text)
    return text[: digits[0]] + scaled + text[digits[1] :] if digits else plain(value)


def plain_span(text: str) -> tuple[int, int] | None:
    """Where the digits of a figure stand in its text; None where it has none, or more than one group."""
    groups = [(i, j) for i, j in _digit_groups(text)]
    return groups[0] if len(groups) == 1 else None


def _digit_groups(text: str) -> list[tuple[int, int]]:
    groups: list[tuple[int, int]] = []
    for i, sign in enumerate(text):
        if not sign.isdigit() and not (sign in ".," and i + 1 < len(text) and text[i + 1].isdigit() and groups):
            continue
        if groups and groups[-1][1] == i:
            groups[-1] = (groups[-1][0], i + 1)
        elif sign.isdigit():
            groups.append((i, i + 1))
    return groups
