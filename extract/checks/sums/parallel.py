"""Two lists in one: beside parts that add up stand other figures ("69 projects of 20.9 billion yuan, 115 of …")."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import digits, dimension, is_whole_of_part, same_things
from extract.checks.sums.addition import Addition, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention

TAIL: Final = re.compile(r"[;:\n]|\.(?!\d)")
OPENS: Final = re.compile(
    r"[:—–]|\b(?:of which|of whom|them|these|those|includ\w+|compris\w+|consist\w*|divided)\b", re.IGNORECASE
)
TOTAL: Final = re.compile(r"\btotal\b", re.IGNORECASE)
SURE: Final = 5  # digits of the whole and parts that together leave no chance
NEAR: Final = 80  # characters between the figures of one part


def additions(agreed: Addition, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of the figures that stand beside each part of an addition that agrees."""
    whole = agreed.whole
    kinds = dict.fromkeys(dimension(m) for part in agreed.parts for m in rows[part.sentence])
    for kind in kinds:
        columns = [] if kind == dimension(whole) else list(_columns(agreed.parts, rows, kind))
        for parts in columns:
            own = [m for m in rows[whole.sentence] if dimension(m) == kind and m not in parts]
            near = [m for row in rows[max(0, whole.sentence - 1) : whole.sentence + 2] for m in row if m not in parts]
            near = [m for m in near if dimension(m) == kind and m.end <= parts[-1].start]
            wholes = _fitting(whole, own, parts) or _fitting(whole, near, parts)
            agreeing = [m for m in wholes if Addition(m, parts, Claim.ALL).agrees()]
            if agreeing or (len(wholes) == len(columns) == 1 and _is_complete(agreed)):
                yield Addition((agreeing or wholes)[0], parts, Claim.ALL)


def _is_complete(agreed: Addition) -> bool:
    """Whether a list has all parts of its whole: by its words, or because it agrees beyond chance."""
    return agreed.claim is not Claim.NOTHING or digits(agreed.whole) + len(agreed.parts) >= SURE


def _fitting(whole: Mention, beside: Sequence[Mention], parts: Sequence[Mention]) -> list[Mention]:
    """Of the figures beside a whole those that may be the whole of another column: by role, or a stated total."""
    found = [m for m in beside if all(same_things(m, part) for part in parts)]
    if len(found) > 1 and found[0].figure.type == "count":
        return [m for m in found if m.end <= whole.start][-1:]
    if len(found) > 1:
        found = [m for m in found if m.figure.role == parts[0].figure.role] or found
    if len(found) > 1:
        found = [m for m in found if TOTAL.search(m.frame.text, max(m.frame.start, m.start - NEAR // 2), m.start)]
    return found


def _columns(parts: Sequence[Mention], rows: Sequence[Sequence[Mention]], kind: str | None) -> Iterator[list[Mention]]:
    """The figures of a kind that stand once in each line, or once behind each part, or once before each."""
    if all(a.line != b.line for a, b in pairwise(parts)):
        lines = [[m for row in rows for m in row if m.line == part.line and dimension(m) == kind] for part in parts]
        if all(lines):
            yield [line[0] for line in lines]
        return
    told = [m for row in rows[parts[0].sentence : parts[-1].sentence + 1] for m in row]
    row = [m for m in told if dimension(m) == kind and not is_whole_of_part(m)]
    between = [[m for m in row if a.end <= m.start < b.start] for a, b in pairwise(parts)]
    if any(len(cell) != 1 for cell in between):
        return
    text, first, last = parts[0].frame.text, parts[0], parts[-1]
    tail = TAIL.search(text, last.end, last.frame.end)
    behind = [m for m in row if last.end <= m.start < (tail.start() if tail else last.frame.end)]
    ahead = [m for m in row if m.end <= first.start and first.start - m.end <= NEAR]
    if behind:
        yield [*(cell[0] for cell in between), behind[0]]
    if ahead and not OPENS.search(text, ahead[-1].end, first.start):
        yield [ahead[-1], *(cell[0] for cell in between)]
