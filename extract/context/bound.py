"""How the text hedges a figure: `exact`, `about`, `more_than` or `less_than`, by the words before and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import AMOUNTS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

HEDGE: Final = BIT["hedge"]
HEDGE_AFTER: Final = BIT["hedge-after"]
BETWEEN: Final = bits("article")


def read_bound(frame: Frame, figure: Figure) -> None:
    """Set the bound, and let `left` and `right` take in the words that say it."""
    figure.left = _with_articles(frame, figure.i)
    i = figure.i - 1
    while frame.has(i, BETWEEN) or (frame.has(i, BIT["quote"]) and frame.glued(i + 1)):
        i -= 1
    if frame.has(i, HEDGE) and not _is_comparison(frame, i):
        figure.bound = str(frame.items[i].sense(HEDGE))
        figure.left = i
        while frame.has(i - 1, HEDGE):
            i -= 1
            figure.left = i
            if figure.bound == "about" or frame.items[i].sense(HEDGE) != "about":
                figure.bound = str(frame.items[i].sense(HEDGE))
        figure.left = _with_articles(frame, figure.left)
        return
    if frame.has(i, HEDGE_AFTER) and frame.word(i).startswith("and "):  # "…, and over 450 custodians"
        figure.bound = str(frame.items[i].sense(HEDGE_AFTER))
        return
    j = figure.right
    if frame.has(j, HEDGE_AFTER) and not frame.has(j + 1, AMOUNTS):
        figure.bound = str(frame.items[j].sense(HEDGE_AFTER))
        figure.right = j + 1


def _with_articles(frame: Frame, i: int) -> int:
    """Where a figure begins with the articles and counting phrases before it ("the 12", "a total of 30")."""
    while frame.has(i - 1, BETWEEN) or frame.word(i - 1) in ("a total of", "total of", "all"):
        i -= 1
    return i


def _is_comparison(frame: Frame, i: int) -> bool:
    """ "200 more than 50" compares; it does not hedge."""
    word = frame.word(i)
    return word in ("more than", "less than", "fewer than", "higher than", "lower than", "greater than") and frame.has(
        i - 1, bits("number", "percent", "currency", "unit", "noun")
    ) and not frame.has(i - 1, bits("level-verb", "metric-verb", "change-verb", "plain-verb"))
