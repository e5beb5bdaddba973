"""`--fail-on`: the verdicts that make a command end with exit code 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Collection


def failing(asked: str, verdicts: Collection[str]) -> frozenset[str]:
    """The verdicts that are named, parted by commas; "none" is none. Raises `OptionError` for other words."""
    named = frozenset(word.strip() for word in asked.split(",") if word.strip())
    if named == {"none"}:
        return frozenset()
    if unknown := sorted(named - set(verdicts)):
        message = f"--fail-on: no verdict {unknown[0]!r}; there are: {', '.join(verdicts)}, or none"
        raise OptionError(message)
    return named
