"""Shares of several figures: dealt out over a list of them ("4.7, 43.2 and 52.1 percent respectively"), or added up."""

from __future__ import annotations

from itertools import pairwise
from math import prod
from typing import TYPE_CHECKING, Final

from extract.checks.ratios.parts import words_at
from extract.checks.ratios.proportions import (
    DENSITY,
    LOOSE,
    Proportion,
    distance,
    is_pair,
    numbers,
    wholes,
    width,
)
from extract.checks.ratios.shares import SHARING, percentages
from extract.checks.ratios.wholes import stem
from extract.frame import COMMA, CONJUNCTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

LONGEST: Final = 8  # percentages of a list, and parts of a sum
FEWEST: Final = 2
SURE: Final = 0.001  # chance at the most that the rest of a list agrees, where one of it does not
BEFORE: Final = 20  # chunks before a share that tell what it is of
SHORT: Final = 3  # letters of words that tell nothing
DEALT: Final = frozenset(["respectively", "respective"])
TOGETHER: Final = frozenset("together combined alone jointly both these those altogether".split())
HUNDRED: Final = 100


def dealt(reading: Reading) -> Iterator[Proportion]:
    """The shares that a list of percentages deals out over a list of figures, in the same order."""
    for run in _runs(percentages(reading)):
        yield from _dealt(reading, run)


def _runs(found: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Percentages with nothing but commas and "and" between them."""
    run: list[Mention] = []
    for mention in found:
        if run and not _follows(run[-1], mention):
            if FEWEST <= len(run) <= LONGEST:
                yield run
            run = []
        run.append(mention)
    if FEWEST <= len(run) <= LONGEST:
        yield run


def _follows(a: Mention, b: Mention) -> bool:
    between = range(a.chunk + 1, b.chunk)
    return (
        a.frame is b.frame
        and len(between) in (1, 2)
        and all(a.frame.role_at(k) in (COMMA, CONJUNCTION) and a.frame.words_of(k) != ["or"] for k in between)
    )


def _dealt(reading: Reading, run: Sequence[Mention]) -> Iterator[Proportion]:
    """The parts in a row, and their whole, that make all percentages of a list, or all but one."""
    amounts = _unique([m for m in (*wholes(reading, run[0]), *numbers(reading, run[0])) if m.end <= run[0].start])
    tells = bool({word for k in range(len(run[0].frame.chunks)) for word in words_at(run[0].frame, k)} & DEALT)
    tried = 0
    for first in range(len(amounts) - len(run), -1, -1):
        parts = amounts[first : first + len(run)]
        if not all(a.sort == b.sort for a, b in pairwise(parts)):
            continue
        for whole in reversed(amounts):
            if whole in parts or not all(is_pair(p, whole, r) for p, r in zip(parts, run, strict=True)):
                continue
            tried += 1
            fits = [distance([p], whole, r) <= 1 for p, r in zip(parts, run, strict=True)]
            chance = tried * prod(
                DENSITY * width([p], whole, r) for p, r, fit in zip(parts, run, fits, strict=True) if fit
            )
            if (all(fits) and chance <= LOOSE) or (tells and sum(fits) == len(run) - 1 > 1 and chance <= SURE):
                yield from (Proportion((p,), whole, r) for p, r in zip(parts, run, strict=True))
                return


def _unique(found: Sequence[Mention]) -> list[Mention]:
    return sorted({m.start: m for m in found}.values(), key=lambda m: m.start)


def added(reading: Reading, reported: Mention) -> Proportion | None:
    """The parts that a percentage adds up ("these three make 57.4%"), and their whole, beyond chance."""
    frame, c = reported.frame, reported.chunk
    before = {word for k in range(max(0, c - BEFORE), c) for word in words_at(frame, k)}
    if not before & (TOGETHER | SHARING) or reported.figure.bound not in ("exact", "about"):
        return None
    around = _unique([*wholes(reading, reported), *numbers(reading, reported)])
    tried, found = 0.0, []
    for parts in _sums(reported, around, {stem(word) for word in before if len(word) > SHORT}):
        total = sum(m.stated.value for m in parts)
        for whole in {m.stated.value: m for m in around if m not in parts and m.sort == parts[0].sort}.values():
            if whole.stated.value <= total or reported.stated.value >= HUNDRED:
                continue
            tried += DENSITY * width(parts, whole, reported)
            if distance(parts, whole, reported) <= 1:
                found.append(Proportion(tuple(parts), whole, reported))
    return found[0] if found and tried <= LOOSE else None


def _sums(reported: Mention, around: Sequence[Mention], told: set[str]) -> Iterator[list[Mention]]:
    """The figures that a share may add up: those of its sentence, of the last one, or those that it names."""
    here = [m for m in around if m.end <= reported.start and m.sentence == reported.sentence]
    last = [m for m in around if m.sentence == reported.sentence - 1]
    named = [m for m in around if m.end <= reported.start and told & {stem(w) for w in words_at(m.frame, m.chunk - 1)}]
    number = {int(m.stated.value) for m in here if m.stated.whole and m.stated.value <= LONGEST}
    seen = set()
    for found in (here, last, named):
        alike = [m for m in found if found and m.sort == found[-1].sort]
        for parts in (alike, *(alike[-size:] for size in number if size < len(alike))):
            key = tuple(m.start for m in parts)
            if FEWEST <= len(parts) <= LONGEST and key not in seen:
                seen.add(key)
                yield parts
