"""Which of a text's figures come into question for one of its headline: the first of its sort, and those like it.

A text may have many thousand figures, so that no figure is held against all of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.checks.mentions import Mention, Sort

FIRST: Final = 60  # figures of one sort that a text begins with
LIKE: Final = 60  # figures of about one value
HALF, DOUBLE = Decimal("0.5"), Decimal(2)


class Candidates:
    """Mentions by sort: in the order of the text, and by value."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._sorts: dict[Sort, list[Mention]] = {}
        for mention in mentions:
            self._sorts.setdefault(mention.sort, []).append(mention)
        self._by_value = {
            sort: sorted(found, key=lambda m: (abs(m.stated.value), m.start)) for sort, found in self._sorts.items()
        }

    def first(self, mention: Mention) -> list[Mention]:
        """The first ones of its sort behind a mention's sentence."""
        found = self._sorts.get(mention.sort, [])
        at = bisect_right(found, mention.start, key=lambda m: m.start)
        return [m for m in found[at : at + FIRST + 1] if m.sentence != mention.sentence][:FIRST]

    def like(self, mention: Mention) -> list[Mention]:
        """Those of its sort in other sentences behind it, from half to twice as much; of many the nearest in value."""
        value = abs(mention.stated.value)
        found = self.between(mention, value * HALF, value * DOUBLE)
        found = [m for m in found if m.start > mention.start and m.sentence != mention.sentence]
        return sorted(sorted(found, key=lambda m: abs(abs(m.stated.value) - value))[:LIKE], key=lambda m: m.start)

    def between(self, mention: Mention, low: Decimal, high: Decimal) -> Sequence[Mention]:
        """Those of a mention's sort whose value lies between two values."""
        found = self._by_value.get(mention.sort, [])
        return found[bisect_left(found, low, key=_size) : bisect_right(found, high, key=_size)]


def _size(mention: Mention) -> Decimal:
    return abs(mention.stated.value)
