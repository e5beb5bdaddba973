"""One checker for all tests: its rules take a second to read."""

from __future__ import annotations

from functools import cache

from extract.checks.checker import Checker


@cache
def checker() -> Checker:
    """The checker by the rules that come with newsfigures."""
    return Checker()
