"""Wholes and rates that a share in words fits so closely, among so few figures, that it is no coincidence."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.check import judged
from extract.checks.ratios.quotients import percentage
from extract.checks.ratios.wholes import TOTALS, alike, stem
from extract.checks.repeats.alike import UNHEDGED, pair
from extract.checks.repeats.headlines import parts_of
from extract.checks.repeats.wording import content, stems
from extract.checks.stated import HUNDRED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention, Reading

BACK: Final = 40  # figures before a part among which its whole may be
CLOSE: Final = Decimal("0.15")  # of a bounded share that the real one may lie beyond it
EXACT: Final = Decimal("0.03")  # of an unbounded one that it may be off
# What may be left to chance: how wide the fit is, times the figures that there are to fit.
NAMED, ANY = Decimal("0.6"), Decimal("0.31")
# Whose whole a text tells without its name: "more than a quarter of the city" is of the city's total.
PLACES: Final = frozenset("city county province country district region state nation town world area".split())
LINES: Final = 12  # sentences of headlines at the most
LEADING: Final = 3  # sentences with figures behind a headline in which its share stands as a rate


def fitting_whole(reading: Reading, claim: Mention, part: Mention, phrase: Sequence[str]) -> Mention | None:
    """The figure that a part is the claimed share of: "3.4 million bags, more than four fifths of the harvest".

    It must be what the phrase names, where the phrase names anything ("the harvest", not "the whole").
    """
    at = bisect_left(reading.mentions, part.start, key=lambda m: m.start)
    before = [m for m in reading.mentions[max(0, at - BACK) : at] if alike(part, m) and not m.figure.of]
    larger = [m for m in before if m.stated.value > part.stated.value > 0 and m.figure.high is None]
    larger = [m for m in larger if m.figure.bound in UNHEDGED]
    named = stems(" ".join(word for word in phrase if word not in TOTALS and stem(word) not in PLACES))
    found = [m for m in larger if named & (content(m.frame) | stems(m.figure.metric or m.figure.noun or ""))]
    if phrase and not named:
        found = larger  # "of the whole", "of the city"
    fits = [m for m in found if _fits(claim, part, m)]
    if len({m.stated.value for m in fits}) != 1:
        return None
    share = part.stated.value / fits[0].stated.value * HUNDRED
    width = max(abs(share / claim.stated.value - 1), EXACT)
    rivals = len({m.stated.value for m in found})
    return fits[-1] if width * rivals <= (NAMED if named else ANY) else None


def _fits(claim: Mention, part: Mention, whole: Mention) -> bool:
    """Whether part / whole is close to a claimed share, on the side that it says."""
    outcome = judged(claim.stated, [part.stated, whole.stated], percentage)
    return outcome.verdict == "consistent" and is_close(claim, outcome.computed)


def is_close(claim: Mention, share: Decimal) -> bool:
    """Whether a share is the one claimed, rounded: 57% is "over half", 26.8% "more than a quarter"."""
    off = share / claim.stated.value - 1
    if claim.figure.bound == "more_than":
        return 0 <= off <= CLOSE and share <= HUNDRED
    if claim.figure.bound == "less_than":
        return -CLOSE <= off <= 0
    return abs(off) <= EXACT if claim.figure.bound == "exact" else abs(off) <= 2 * EXACT


def fitting_rate(reading: Reading, claim: Mention) -> Mention | None:
    """The percentage of the lead that a share in the headline is a word for: "over half of Jilin", 54.2 percent."""
    if claim.sentence > LINES:
        return None
    parts = parts_of(reading)
    if claim.start >= parts.start or claim.stated.value >= HUNDRED:
        return None
    rates = [m for m in parts.body if m.figure.type == "percentage" and m.figure.unit == "percent"]
    rates = [m for m in rates[:BACK] if not m.figure.change and m.figure.high is None]
    near = [m for m in rates if parts.order[m.sentence] < LEADING and is_close(claim, m.stated.value)]
    told = [m for m in near if (found := pair(claim, m)) is not None and found.words]
    if len({m.stated.value for m in told}) != 1:
        return None
    off = max(abs(told[0].stated.value / claim.stated.value - 1), EXACT)
    return told[0] if off * len({m.stated.value for m in rates}) <= NAMED else None
