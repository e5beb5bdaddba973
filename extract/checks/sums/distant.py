"""Parts that stand far from their whole and agree with it so precisely that it is no coincidence.

How much an agreement tells is weighed: how many steps of its last digit the whole has (8,236 for 82.36 billion),
against how many runs of figures were tried. A list whose parts are told alike is one run, not many.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import digits, dimension, head, is_whole_of_part, leading, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.evident import is_one_list
from extract.checks.sums.exclusive import exclude_each_other

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from extract.checks.mentions import Mention

FAR: Final = 12  # sentences between a whole and its parts
SKIPPED: Final = 8  # figures between them
LONGEST: Final = 7  # parts
GAP: Final = 1  # sentences without a part between two parts
SURE: Final = 500  # steps of a whole that a run of figures makes by no chance
LISTED: Final = 50  # the same for a list whose parts are told alike
CHANCE: Final = 25  # the same for each run tried
CHOSEN: Final = 5  # figures before a total of which some may be its parts
TOTAL: Final = re.compile(
    r"\b(?:total\w*|together|altogether|combined|in all|overall|aggregate|accumulated|cumulative)\b[^.;]{0,50}$",
    re.IGNORECASE,
)


def additions(rows: Sequence[Sequence[Mention]], found: Sequence[Addition]) -> Iterator[Addition]:
    """The additions of wholes and of runs of figures somewhere behind or before them; those found already count."""
    inner = {part for addition in found if addition.agrees() for part in addition.parts}
    kinds: dict[str | None, list[Mention]] = {}
    for row in rows:
        for mention in row:
            if mention not in inner and not is_whole_of_part(mention):
                kinds.setdefault(dimension(mention), []).append(mention)
    for mentions in kinds.values():
        for place, whole in enumerate(mentions):
            if digits(whole) >= FEWEST:
                yield from _behind(whole, mentions[place + 1 : place + 1 + SKIPPED + LONGEST])
                yield from _before(whole, mentions[max(0, place - SKIPPED - LONGEST) : place])


def _behind(whole: Mention, ahead: Sequence[Mention]) -> Iterator[Addition]:
    near = [m for m in ahead if m.sentence - whole.sentence <= FAR]
    yield from _runs(whole, near)
    if TOTAL.search(leading(whole)):
        yield from _chosen(whole, near[:CHOSEN])


def _before(whole: Mention, earlier: Sequence[Mention]) -> Iterator[Addition]:
    near = [m for m in earlier if whole.sentence - m.sentence <= FAR]
    if TOTAL.search(leading(whole)):
        yield from _chosen(whole, _once(near)[-CHOSEN:])
    yield from _runs(whole, near)


def _once(mentions: Sequence[Mention]) -> list[Mention]:
    """Of figures that are stated again the last ones only."""
    last = {value_of(m): m for m in mentions}
    return [m for m in mentions if last[value_of(m)] is m]


def _runs(whole: Mention, near: Sequence[Mention]) -> Iterator[Addition]:
    """The runs of neighbouring figures that make the whole."""
    value = value_of(whole)
    for first in range(min(SKIPPED + 1, len(near))):
        total = value_of(near[first])
        for last in range(first + 1, min(first + LONGEST, len(near))):
            total += value_of(near[last])
            if total >= value or near[last].sentence - near[last - 1].sentence > GAP + 1:
                break
        else:
            continue
        parts = near[first : last + 1]
        skipped = sum(value_of(m) < value for m in near[:first])
        if total == value and _is_telling(whole, parts, (skipped + 1) * (len(parts) - 1), near):
            yield Addition(whole, parts, Claim.NOTHING)


def _chosen(whole: Mention, near: Sequence[Mention]) -> Iterator[Addition]:
    """A stated total of some of the figures near it, the others being of another scope."""
    smaller = [m for m in near if value_of(m) < value_of(whole)]
    for count in range(len(smaller), FEWEST - 1, -1):
        for parts in combinations(smaller, count):
            exact = sum(value_of(part) for part in parts) == value_of(whole)
            if exact and _steps(whole, parts) >= SURE and is_one_list(whole, parts, far=True):
                yield Addition(whole, parts, Claim.NOTHING)
                return


def _steps(whole: Mention, parts: Sequence[Mention]) -> Decimal:
    """The size of a whole in units of the last digit that tells of it and its parts: 270 for 680,000 of 2.7 million."""
    exponents = (value_of(m).normalize().as_tuple().exponent for m in (whole, *parts))
    least = min(exponent for exponent in exponents if isinstance(exponent, int))
    return value_of(whole).scaleb(-least)


def _is_telling(whole: Mention, parts: Sequence[Mention], tried: int, near: Sequence[Mention]) -> bool:
    """Whether so many runs would not make the whole by chance."""
    if not is_one_list(whole, parts, far=True):
        return False
    steps, needed = _steps(whole, parts), SURE
    heads = {head(m) for m in (whole, *parts)} - {None}
    counted = whole.figure.type == "count"
    together = all(a.frame is b.frame for a, b in pairwise(parts))
    apart = all(a.line != b.line for a, b in pairwise(parts))
    complete = {m.line for m in parts}.isdisjoint(m.line for m in near if m not in parts)
    if not counted or (together and len(heads) == 1):
        needed = min(needed, CHANCE * tried)
    if len(parts) > FEWEST and (together or apart) and exclude_each_other(parts):
        beside = together and abs(parts[0].sentence - whole.sentence) <= 1 and tried < len(parts)
        needed = min(needed, LISTED // 2 if beside else LISTED)
    elif counted and len(heads) > FEWEST:
        return False
    elif len(parts) > FEWEST and complete and parts[-1].line - parts[0].line < FEWEST:
        needed = min(needed, LISTED)
    return steps >= needed
