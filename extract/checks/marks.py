"""Sentences with a mark in the place of each figure, so that a wording with several figures is one pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK: Final = "§"


def marked(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> str:
    """The text from start to end with a mark for each of the spans, which are in order and do not overlap."""
    parts: list[str] = []
    at = start
    for first, last in spans:
        parts += (text[at:first], MARK)
        at = last
    return "".join((*parts, text[at:end]))


def place_of(shown: str, at: int) -> int:
    """Which of the marks, counted from 0, stands at a place of a marked text."""
    return shown.count(MARK, 0, at)
