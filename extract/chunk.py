"""A chunk of a sentence: words that do one thing together (a noun phrase, a verb, a figure, a comma)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.figure import Figure


class Chunk:
    """Items[i:j] with one role; `figure` is the figure where the role is FIGURE, `classes` are those of all words.

    The neighbours `left` and `right` are kept once somebody has asked for them.
    """

    __slots__ = ("classes", "figure", "i", "j", "left", "right", "role")

    def __init__(self, role: str, i: int, j: int, classes: int, figure: Figure | None = None) -> None:
        self.role = role
        self.i = i
        self.j = j
        self.classes = classes
        self.figure = figure
        self.left: int | None = None
        self.right: int | None = None

    def __repr__(self) -> str:
        return f"{self.role}[{self.i}:{self.j}]"
