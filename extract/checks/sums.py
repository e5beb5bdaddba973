"""Sums: parts of a stated total that add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.checks import apposed, divided, evident, itemized, parallel, remainders, sectors, totals
from extract.checks.addends import dimension, levels, value_of
from extract.checks.addition import Addition, Claim
from extract.checks.alone import with_numbers_alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

ROOMS: Final[tuple[Callable[[Reading, Sequence[Sequence[Mention]]], Iterator[Addition]], ...]] = (
    divided.additions, totals.additions, itemized.additions, sectors.additions,
    apposed.additions, remainders.additions,
)  # fmt: skip


def checks(reading: Reading) -> Iterator[Check]:
    """The checks of this kind that a text's words ask for."""
    rows = by_sentence(reading)
    found = [addition for room in ROOMS for addition in room(reading, rows)]
    full = with_numbers_alone(reading, rows)
    if full != rows:
        found += [addition for room in ROOMS for addition in room(reading, full) if _agrees_alone(addition)]
    explained = {part for addition in found if addition.agrees() for part in addition.parts}
    found += [more for more in evident.additions(full) if not explained & set(more.parts)]
    columns = [more for addition in found if addition.agrees() for more in parallel.additions(addition, full)]
    found += [more for more in columns if more.agrees() or all(m.record for m in (*more.parts, more.whole))]
    for addition in chosen(found):
        check = addition.check(reading)
        if check is not None:
            yield check


def _agrees_alone(addition: Addition) -> bool:
    """Whether an addition of numbers that no record has agrees: nothing is objected to them."""
    return not all(m.record for m in (*addition.parts, addition.whole)) and addition.agrees()


def by_sentence(reading: Reading) -> list[list[Mention]]:
    """The levels of each sentence."""
    rows: list[list[Mention]] = [[] for _ in reading.frames]
    for mention in reading.mentions:
        rows[mention.sentence].append(mention)
    return [levels(row) for row in rows]


def chosen(found: Sequence[Addition]) -> Iterator[Addition]:
    """The additions that agree, each set of parts once, and those others that no agreement explains."""
    agreed: list[Addition] = []
    accused = [set(a.parts) for a in found if a.claim is Claim.ALL and not a.agrees()]
    for addition in sorted((a for a in found if a.agrees()), key=_rank):
        loose = addition.claim is Claim.NOTHING and addition.outcome().how != "exact"
        if loose and any({addition.whole, *addition.parts} <= parts for parts in accused):
            continue  # parts of a sum that fails, which happen to make one of the others
        if not any(_is_within(addition, other) for other in agreed):
            agreed.append(addition)
    yield from agreed
    explained = {part for addition in agreed for part in addition.parts}
    wholes = {(dimension(addition.whole), value_of(addition.whole)) for addition in agreed}
    failed: list[Addition] = []
    for addition in sorted((a for a in found if not a.agrees()), key=lambda a: (-a.claim, -len(a.parts))):
        taken = (dimension(addition.whole), value_of(addition.whole)) in wholes
        overlapping = any(set(addition.parts) & set(other.parts) for other in failed)
        if not taken and not overlapping and not explained & set(addition.parts):
            failed.append(addition)
    yield from failed


def _rank(addition: Addition) -> tuple[bool, int, int]:
    """Exact agreements first, then those of many parts, then those that words claim."""
    return addition.outcome().how != "exact", -len(addition.parts), -addition.claim


def _is_within(addition: Addition, other: Addition) -> bool:
    """Whether an addition is made of parts of another one."""
    shared = set(addition.parts) & set(other.parts)
    whole = addition.whole
    return shared == set(addition.parts) or bool(shared and (whole in other.parts or whole is other.whole))
