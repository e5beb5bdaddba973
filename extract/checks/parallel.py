"""Two lists in one: of parts that add up, other figures stand beside each ("69 projects of 20.9 billion yuan, 115 of …")."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.addends import dimension, is_whole_of_part, same_things
from extract.checks.addition import Addition, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention

FIRST: Final = re.compile(r"[;\n]\s*|\.(?!\d)\s*")
TAIL: Final = re.compile(r"[;:\n]|\.(?!\d)")
OPENS: Final = re.compile(r"[,:;(—–]\s*|\b(?:and|which|them|these|includ\w+|by|of)\s")
LAST: Final = re.compile(r",\s*(?:and\s)?|\band\s")


def additions(agreed: Addition, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of the figures that stand beside each part of an addition that agrees."""
    apart = all(a.line != b.line for a, b in pairwise(agreed.parts))
    cells = _lines(agreed.parts, rows) if apart else _cells(agreed.parts, rows)
    used = {mention for cell in cells for mention in cell}
    for kind in dict.fromkeys(dimension(m) for m in cells[0]):
        column = [[m for m in cell if dimension(m) == kind and not is_whole_of_part(m)] for cell in cells]
        if kind == dimension(agreed.whole) or any(not cell or (len(cell) > 1 and not apart) for cell in column):
            continue
        parts = [cell[0] for cell in column]
        beside = [m for m in rows[agreed.whole.sentence] if dimension(m) == kind and m not in used]
        wholes = [whole for whole in beside if all(same_things(whole, part) for part in parts)]
        if len(wholes) > 1:
            wholes = [whole for whole in wholes if whole.figure.role == parts[0].figure.role]
        agreeing = [whole for whole in wholes if Addition(whole, parts, Claim.ALL).agrees()]
        if agreeing or len(wholes) == 1:
            yield Addition((agreeing or wholes)[0], parts, Claim.ALL)


def _lines(parts: Sequence[Mention], rows: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    lines = {part.line: [] for part in parts}  # type: dict[int, list[Mention]]
    for row in rows:
        for mention in row:
            if mention.line in lines:
                lines[mention.line].append(mention)
    return list(lines.values())


def _cells(parts: Sequence[Mention], rows: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """The figures around each part, up to where the text goes on to the next."""
    text = parts[0].frame.text
    first, last = parts[0], parts[-1]
    cuts = [_cut(text, a.end, b.start) for a, b in pairwise(parts)]
    tail = TAIL.search(text, last.end, last.frame.end)
    opening = [match.end() for match in OPENS.finditer(text, first.frame.start, first.start)]
    starts = [opening[-1] if opening else first.frame.start, *cuts]
    ends = [*cuts, tail.start() if tail else last.frame.end]
    return [
        [m for m in rows[part.sentence] if start <= m.start < end]
        for part, start, end in zip(parts, starts, ends, strict=True)
    ]


def _cut(text: str, start: int, end: int) -> int:
    """Where one part ends and the next begins: behind the first full stop or semicolon, else the last comma or "and"."""
    stop = FIRST.search(text, start, end)
    if stop:
        return stop.end()
    commas = [match.end() for match in LAST.finditer(text, start, end)]
    return commas[-1] if commas else start
