"""Two lists in one: of parts that add up, other figures stand beside each ("69 projects of 20.9 billion yuan, 115 of …")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.addends import dimension, same_things
from extract.checks.addition import Addition, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention

LINES: Final = 2


def additions(agreed: Addition, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of the figures that stand once beside each part of an addition that agrees."""
    cells = _cells(agreed.parts, rows)
    used = {mention for cell in cells for mention in cell}
    for kind in dict.fromkeys(dimension(m) for m in cells[0]):
        column = [[m for m in cell if dimension(m) == kind] for cell in cells]
        if kind == dimension(agreed.whole) or any(len(cell) != 1 for cell in column):
            continue
        parts = [cell[0] for cell in column]
        beside = [m for m in rows[agreed.whole.sentence] if dimension(m) == kind and m not in used]
        wholes = [whole for whole in beside if all(same_things(whole, part) for part in parts)]
        agreeing = [whole for whole in wholes if Addition(whole, parts, Claim.ALL).agrees()]
        if agreeing or len(beside) == len(wholes) == 1:
            yield Addition((agreeing or wholes)[0], parts, Claim.ALL)


def _cells(parts: Sequence[Mention], rows: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """The figures behind each part, up to the next part or the end of its sentence."""
    ends = [part.start for part in parts[1:]] + [parts[-1].frame.end]
    cells = []
    for part, end in zip(parts, ends, strict=True):
        cells.append([m for m in rows[part.sentence] if part.end <= m.start < end])
    return cells


__all__ = ["additions", "pairwise"]
