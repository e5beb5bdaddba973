"""Quotients: part over whole in percent, judged and put into words."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from extract.checks.check import judged
from extract.checks.ratios.granular import impossible
from extract.checks.ratios.shares import Share
from extract.checks.stated import HUNDRED
from extract.checks.writing import plain, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.check import Check, Outcome, Role
    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.proportions import Proportion
    from extract.checks.stated import Range


def of_proportion(reading: Reading, found: Proportion) -> Check:
    """The check of a percentage with its parts and its whole."""
    part, whole, reported = found.parts[0], found.whole, found.reported
    if len(found.parts) == 1:
        pair = Share(reported, part, "evident", (0, 0))
        return ratio(reading, pair, whole, judge(pair, whole))
    ranges = [m.stated for m in (*found.parts, whole)]
    outcome = judged(reported.stated, ranges, lambda figures: percentage([sum_of(figures[:-1]), figures[-1]]))
    words = " + ".join(m.words for m in found.parts)
    expression = f"({words}) / {whole.words} = {plain(outcome.computed)}%"
    says = f"{words} of {whole.words} are {plain(outcome.computed)}%"
    used: list[tuple[Mention, Role]] = [*((m, "part") for m in found.parts), (whole, "whole"), (reported, "reported")]
    return written(reading, "ratio", used, outcome, expression, says)


def judge(share: Share, whole: Mention) -> Outcome:
    """Whether a percentage can be the part of the whole."""
    return judged(share.reported.stated, [share.part.stated, whole.stated], percentage)


def percentage(figures: Sequence[Range]) -> Range:
    """What part and whole come to in percent."""
    part, whole = figures
    return part.over(whole).times(HUNDRED)


def sum_of(figures: Sequence[Range]) -> Range:
    """What parts come to together."""
    return reduce(add, figures)


def ratio(reading: Reading, share: Share, whole: Mention, outcome: Outcome) -> Check:
    """The check in words: "15 of 22 is 68.18%: agrees as rounded"."""
    computed = f"{plain(outcome.computed)}%"
    part, reported = share.part.words, share.reported
    says = f"{part} of {whole.words} is {computed}"
    if outcome.verdict == "inconsistent":
        says += f", the text has {reported.words}"
        if impossible(reported.stated, whole.stated) and share.part.stated.whole:
            says += f" (no whole number of {whole.words} gives that)"
    expression = f"{part} / {whole.words} = {computed}"
    return written(
        reading, "ratio", [(share.part, "part"), (whole, "whole"), (reported, "reported")], outcome, expression, says
    )
