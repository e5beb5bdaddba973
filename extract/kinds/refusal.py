"""Refusals: what looks like a figure and is none. No record comes of it; `explain` tells the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figure import Figure
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The refusal that a rule found; None where another rule may still read the words."""
    if match.rule.id == "score" and frame.has(match.j, BIT["noun"]):
        return None
    figure = Figure("refusal", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end))
    figure.reason = match.rule.id
    return figure
