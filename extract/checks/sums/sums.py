"""Sums: parts of a stated total that add up to it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from extract.checks.sums import (
    apposed,
    distant,
    divided,
    evident,
    forms,
    itemized,
    known,
    parallel,
    remainders,
    sectors,
    totals,
    wordings,
)
from extract.checks.sums.addends import digits, dimension, levels, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.alone import with_numbers_alone
from extract.checks.sums.doubtful import doubtful

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

ROOMS: Final[tuple[Callable[[Reading, Sequence[Sequence[Mention]]], Iterator[Addition]], ...]] = (
    divided.additions, totals.additions, itemized.additions, sectors.additions,
    apposed.additions, remainders.additions, known.additions,
    wordings.additions, forms.additions,
)  # fmt: skip

MOST: Final = 60  # figures of a sentence that are looked at
BACK: Final = 6  # sentences between a whole and its parts at the most


def checks(reading: Reading) -> Iterator[Check]:
    """The checks of this kind that a text's words ask for."""
    rows = by_sentence(reading)
    found = [addition for room in ROOMS for addition in room(reading, rows)]
    full = with_numbers_alone(reading, rows)
    beside = _beside_new(rows, full)
    if any(beside):
        found += [addition for room in ROOMS for addition in room(reading, beside)]
    explained = {part for addition in found if addition.agrees() for part in addition.parts}
    found += [more for more in evident.additions(full) if not explained & set(more.parts)]
    found += distant.additions(full, found)
    columns = [more for addition in found if addition.agrees() for more in parallel.additions(addition, full)]
    found += [more for more in columns if more.agrees() or all(m.record for m in (*more.parts, more.whole))]
    for addition in chosen(found):
        check = addition.check(reading)
        if check is not None and not (check.verdict == "inconsistent" and doubtful(reading, addition)):
            yield check


def _agrees_alone(addition: Addition) -> bool:
    """Whether an addition of numbers that no record has agrees: nothing is objected to them."""
    return not all(m.record for m in (*addition.parts, addition.whole)) and addition.agrees()


def _beside_new(rows: Sequence[Sequence[Mention]], full: Sequence[Sequence[Mention]]) -> list[Sequence[Mention]]:
    """The full rows of sentences that have more than before, and of those near them; the others empty."""
    new = [sentence for sentence, row in enumerate(full) if len(row) > len(rows[sentence])]
    near = {at for sentence in new for at in range(sentence - BACK, sentence + BACK + 1)}
    return [row if sentence in near else [] for sentence, row in enumerate(full)]


def by_sentence(reading: Reading) -> list[list[Mention]]:
    """The levels of each sentence; of one that never ends, as many as a long list has."""
    return [levels(reading.of_sentence(sentence))[:MOST] for sentence in range(len(reading.frames))]


def chosen(found: Sequence[Addition]) -> Iterator[Addition]:
    """The additions that agree, each set of parts once, and those others that no agreement explains."""
    using: dict[Mention, list[Addition]] = defaultdict(list)  # the agreements that have a figure for a part
    agreed: list[Addition] = []
    accused: dict[Mention, list[set[Mention]]] = defaultdict(list)
    for addition in found:
        if addition.claim is Claim.ALL and not addition.agrees():
            for part in addition.parts:
                accused[part].append(set(addition.parts))
    for addition in sorted((a for a in found if a.agrees()), key=_rank):
        loose = addition.claim is Claim.NOTHING and (addition.outcome.how != "exact" or digits(addition.whole) < FEWEST)
        if loose and any({addition.whole, *addition.parts} <= parts for parts in accused[addition.whole]):
            continue  # parts of a sum that fails, which happen to make one of the others
        if not any(_is_within(addition, other) for part in addition.parts for other in using[part]):
            agreed.append(addition)
            for part in addition.parts:
                using[part].append(addition)
    yield from agreed
    wholes = {(dimension(a.whole), value_of(a.whole)) for a in agreed if a.claim is not Claim.NOTHING}
    used: set[Mention] = set()
    for addition in sorted((a for a in found if not a.agrees()), key=lambda a: (-a.claim, -len(a.parts))):
        taken = (dimension(addition.whole), value_of(addition.whole)) in wholes
        explained = any(_explains(addition, other) for part in addition.parts for other in using[part])
        if (not taken or addition.claim is Claim.ALL) and not explained and not used & set(addition.parts):
            used |= set(addition.parts)
            yield addition


def _explains(addition: Addition, other: Addition) -> bool:
    """Whether an agreement takes the parts of an addition that fails: not one of many, nor as a part of a subtotal."""
    if addition.claim is not Claim.ALL:
        return True
    shared = set(addition.parts) & set(other.parts)
    if len(shared) < FEWEST and addition.whole is not other.whole and addition.whole not in other.parts:
        return False
    subtotal = other.claim is Claim.NOTHING and set(addition.parts) < set(other.parts)
    return addition.whole in other.parts or not subtotal


def _rank(addition: Addition) -> tuple[bool, int, int]:
    """Exact agreements first, then those of many parts, then those that words claim."""
    return addition.outcome.how != "exact", -len(addition.parts), -addition.claim


def _is_within(addition: Addition, other: Addition) -> bool:
    """Whether an addition is made of parts of another one."""
    shared = set(addition.parts) & set(other.parts)
    whole = addition.whole
    return shared == set(addition.parts) or bool(shared and (whole in other.parts or whole is other.whole))
