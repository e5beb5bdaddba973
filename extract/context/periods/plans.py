"""Yearly plans hold for the whole year, however little of it the clause speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.times.intervals import Interval

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

YEARLY: Final = re.compile(
    r"\b(?:annual|yearly|full-year|whole-year|year's) (?:\w+ ){0,2}(?:plan|target|goal|task|quota)\b|"
    r"\b(?:plan|target|goal|task|quota) (?:of|for) the (?:whole |full )?year\b"
)
BEFORE: Final = re.compile(rf"(?:{YEARLY.pattern}) (?:of|for) (?:about |over |nearly )?$")


def widen_plan(frame: Frame, figure: Figure) -> None:
    """ "From January to June it completed 56.7% of the yearly plan of | 35 billion": that of the whole year."""
    period = figure.period
    if figure.type == "percentage" or period is None or period.end is None:
        return
    if not YEARLY.search(figure.metric or "") and not BEFORE.search(frame.text[frame.start : figure.start]):
        return
    if period.start is None or period.start.year == period.end.year:
        end = period.end
        figure.period = Interval(end.replace(month=1, day=1), end.replace(month=12, day=31))
