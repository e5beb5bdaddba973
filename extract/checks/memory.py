"""What several kinds of check ask of the same text or sentence is found out once a reading."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.checks.mentions import Reading

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def once(ask: Callable[Concatenate[Reading, Asked], Found]) -> Callable[Concatenate[Reading, Asked], Found]:
    """The answer remembered with the reading. Whoever is given it must leave it as it is; an iterator is no answer."""

    @functools.wraps(ask)
    def remembered(reading: Reading, /, *args: Asked.args, **named: Asked.kwargs) -> Found:
        key = (ask, args, *named.items())
        if key not in reading.memory:
            reading.memory[key] = ask(reading, *args, **named)
        found: Found = reading.memory[key]
        return found

    return remembered
