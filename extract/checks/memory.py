"""What several kinds of check ask of the same sentence is found out once a reading."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from extract.checks.mentions import Reading

Found = TypeVar("Found")


def once(ask: Callable[[Reading, int], Iterable[Found]]) -> Callable[[Reading, int], list[Found]]:
    """The answers about a sentence as a list, remembered with the reading."""

    @functools.wraps(ask)
    def remembered(reading: Reading, sentence: int) -> list[Found]:
        key = (ask, sentence)
        if key not in reading.memory:
            reading.memory[key] = list(ask(reading, sentence))
        found: list[Found] = reading.memory[key]
        return found

    return remembered
