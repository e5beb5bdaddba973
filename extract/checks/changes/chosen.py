"""Which of the ways to read a change is its check."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from extract.checks.changes.changes import Change
    from extract.checks.check import Check
    from extract.checks.mentions import Reading


def checked(
    reading: Reading,
    ways: Iterable[Callable[[Reading, int], Iterable[Sequence[Change]]]],
    check: Callable[[Change], Check | None],
    is_sure: Callable[[Change], bool],
    apart: Callable[[set[int]], Iterable[Change]],
) -> Iterator[Check]:
    """The checks of the changes that each sentence tells in some way, then of those whose figures stand apart.

    `apart` is told where the figures begin that are judged already.
    """
    judged: set[int] = set()
    for sentence in range(len(reading.frames)):
        for readings in chain.from_iterable(way(reading, sentence) for way in ways):
            made = chosen(readings, check, is_sure)
            if made is not None:
                judged.add(made.figures[-1].start)
                yield made
    yield from filter(None, map(check, apart(judged)))


def chosen(
    readings: Sequence[Change], check: Callable[[Change], Check | None], is_sure: Callable[[Change], bool]
) -> Check | None:
    """The first reading that agrees; where none does, the likeliest, but only if the figures can only be meant so."""
    found = [(change, made) for change in readings if (made := check(change)) is not None]
    for change, made in found:
        if made.verdict == "consistent" or (made.verdict == "possible" and change.tight):
            return made
    sure = found and found[0][0] is readings[0] and is_sure(readings[0]) and not _is_of_whole(readings[0])
    return found[0][1] if sure else None


def _is_of_whole(change: Change) -> bool:
    """Whether the level is the 120 of "48 of the 120 seats, 12 fewer than in 2019": the 48 are fewer, it may be."""
    level = change.level.mention
    return level.start > level.figure.start
