"""Repeats: the same figure stated twice in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Reading


def checks(_reading: Reading) -> Iterator[Check]:
    """The checks of this kind that a text's words ask for."""
    yield from ()
