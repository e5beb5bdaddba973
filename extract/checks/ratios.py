"""Ratios: a reported percentage that is part of whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Reading


def checks(_reading: Reading) -> Iterator[Check]:
    """The ratios that a text states."""
    yield from ()
