"""Which of the ways to read a change is its check."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.checks.changes.changes import Change
    from extract.checks.check import Check


def chosen(
    readings: Sequence[Change], check: Callable[[Change], Check | None], is_sure: Callable[[Change], bool]
) -> Check | None:
    """The first reading that agrees; where none does, the likeliest, but only if the figures can only be meant so."""
    found = [(change, made) for change in readings if (made := check(change)) is not None]
    for change, made in found:
        if made.verdict == "consistent" or (made.verdict == "possible" and change.tight):
            return made
    return found[0][1] if found and found[0][0] is readings[0] and is_sure(readings[0]) else None
