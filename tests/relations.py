"""Whether the relation of a gold check still holds once one of its figures was changed: only then is nothing wrong.

By the contract's arithmetic alone, on the figures and roles that gold gives: digits as written, hedges, zeros at the
end that may be rounded. Which relations the rules find plays no part in it.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any

from extract.checks.bounds.claims import claims
from extract.checks.changes.differences import difference_of
from extract.checks.changes.growth import growth_of
from extract.checks.check import itself, judged
from extract.checks.ratios.quotients import percentage
from extract.checks.stated import Range, exactly, stated
from tests.planting import number_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from extract.checks.check import Formula
    from extract.checks.mentions import Mention, Reading
    from extract.checks.stated import Stated
    from tests.planting import Mutant

FORWARDS, BACKWARDS = 1, -1


@dataclass(frozen=True, slots=True)
class Relation:
    """The figures of a gold check as the text states them (None: not read), with their roles."""

    kind: str
    roles: list[str]
    mentions: list[Mention | None]

    @classmethod
    def of(cls, check: dict[str, Any], reading: Reading) -> Relation:
        """The relation that a gold check has in a text."""
        told = [*reading.mentions, *(claim.mention for claim in claims(reading))]
        figures = check["figures"]
        return cls(check["kind"], [f["role"] for f in figures], [_at(told, f["start"], f["end"]) for f in figures])

    def holds_with(self, place: int, mutant: Mutant) -> bool:
        """Whether nothing is wrong with the figure at `place` changed; False where the arithmetic cannot tell."""
        changed = _changed(self.mentions[place], number_in(mutant.was), number_in(mutant.now))
        if changed is None or None in self.mentions:
            return False
        before = [mention.stated for mention in self.mentions if mention is not None]
        after = [*before[:place], changed, *before[place + 1 :]]
        ways = [formula for formula in self._formulas() if self._agrees(before, formula)]
        return any(self._agrees(after, formula) for formula in ways) or self._on_its_side(before, after)

    def _formulas(self) -> Iterator[Formula]:
        """What makes the reported figure of the others, parts before the whole and "from" before "to"."""
        if self.kind == "difference":
            yield from (difference_of(way) for way in (FORWARDS, BACKWARDS))
        elif self.kind == "growth":
            yield from (growth_of(way) for way in (FORWARDS, BACKWARDS))
        elif "whole" in self.roles:
            yield lambda figures: percentage([reduce(add, figures[:-1]), figures[-1]])
        else:
            yield itself if self.kind in ("bound", "repeat") else (lambda figures: reduce(add, figures))

    def _agrees(self, figures: Sequence[Stated], formula: Formula) -> bool:
        reported, others = self._split(figures)
        each = [[other] for other in others] if self.kind == "repeat" else [others]
        return all(judged(reported, some, formula).verdict != "inconsistent" for some in each)

    def _split(self, figures: Sequence[Stated]) -> tuple[Stated, list[Stated]]:
        """The reported figure and the others, by their roles."""
        by_role = sorted(zip(self.roles, figures, strict=True), key=lambda pair: ORDER.index(pair[0]))
        *others, reported = (figure for _, figure in by_role)
        return reported, others

    def _on_its_side(self, before: Sequence[Stated], after: Sequence[Stated]) -> bool:
        """Whether a figure lies above or below a claim as it did, where no hedge tells which is meant ("passes 40")."""
        hedged = any(m.figure.bound != "exact" for m in self.mentions if m is not None)
        return self.kind == "bound" and not hedged and self._above(before) == self._above(after)

    def _above(self, figures: Sequence[Stated]) -> bool:
        reported, others = self._split(figures)
        plain = next(self._formulas())([Range.of(other.value) for other in others])
        return plain.low is not None and plain.low >= reported.value


ORDER = ("part", "whole", "from", "to", "reported")


def _at(told: Sequence[Mention], start: int, end: int) -> Mention | None:
    """The one figure that stands in a place."""
    here = [mention for mention in told if mention.start < end and start < mention.end]
    return here[0] if len(here) == 1 else None


def _changed(mention: Mention | None, was: Decimal | None, now: Decimal | None) -> Stated | None:
    """What a figure would state with another number in it; None where it is a range, or has no one number."""
    if mention is None or not was or now is None or number_in(mention.text) != was:
        return None
    figure, number = copy.copy(mention.figure), copy.copy(mention.figure.number)
    if number is None or not number.value or not figure.value or figure.high is not None:
        return None
    if mention.stated.value != figure.value:
        return exactly(mention.stated.value * now / was)  # the whole of "49 of the 88"
    unit = figure.value / number.value  # of a cent 0.01
    as_written = was * number.scale == number.value  # else the digits do not tell how it was rounded
    number.value = now * number.scale if as_written else number.value * now / was
    figure.number, figure.value = number, number.value * unit
    return stated(figure)
