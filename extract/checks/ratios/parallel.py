"""Shares told like one beside them that agrees: "exports 12.4 million, accounting for 62%; imports 7.6 million, …".

Of what a share is a share few texts say. Where one of a list agrees beyond chance with a figure before it, those that
are told in the same words are shares of that figure as well; and one of them that is none, of no figure of the text, is
wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.ratios.quotients import judge
from extract.checks.ratios.wholes import alike, phrase_of
from extract.checks.stated import HUNDRED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share

TIED: Final = ("or", "bracket", "apposition", "verb")
AGREED: Final = ("exact", "rounded")
FIGURES: Final = 3  # part, whole and percentage
DIGITS: Final = 3  # of a percentage that does not agree by chance
NEAR: Final = 2  # sentences between two shares of a list
NESTED: Final = re.compile(
    r"\b(?:of|among|in) (?:which|whom|them|these|those|it)\b|\bthereof\b|\bincluding\b", re.IGNORECASE
)


def parallels(reading: Reading, told: Sequence[Share], judged: Sequence[Check]) -> Iterator[tuple[Share, Mention]]:
    """The shares that are no share of what those told like them are of, and of which nothing was said yet."""
    known = {check.figures[-1].start: check for check in judged}
    places = {mention.start: mention for mention in reading.mentions}
    precise: list[tuple[Share, Mention]] = []
    for share in told:
        check = known.get(share.reported.start)
        used = [figure.start for figure in check.figures] if check and check.verdict == "consistent" else []
        whole = places.get(used[1]) if len(used) == FIGURES and used[0] == share.part.start else None
        if whole is not None and _is_precise(share, whole):
            precise.append((share, whole))
    for share in told:
        if share.reported.start in known or share.said not in TIED or share.reported.stated.value >= HUNDRED:
            continue
        wholes = {whole.start: whole for other, whole in precise if _are_alike(reading, share, other, whole)}
        if len(wholes) == 1 and not _fits_any(reading, share):
            yield share, next(iter(wholes.values()))


def _is_precise(share: Share, whole: Mention) -> bool:
    """Whether a share agrees with its whole, and not by chance."""
    digits = len(share.reported.stated.value.normalize().as_tuple().digits)
    return share.said in TIED and digits >= DIGITS and judge(share, whole).how in AGREED


def _are_alike(reading: Reading, share: Share, other: Share, whole: Mention) -> bool:
    """Whether a share is told like another one of a whole, which stands before both."""
    if share.said != other.said or phrase_of(share) != phrase_of(other) or share.part.sort != other.part.sort:
        return False
    if not alike(share.part, whole) or whole.start > min(share.part.start, other.part.start):
        return False
    first, second = sorted((share, other), key=lambda one: one.part.start)
    near = second.part.sentence - first.reported.sentence <= NEAR and second.part.line - first.part.line <= 1
    between = reading.text[first.reported.end : second.part.start]
    return near and share.part.stated.value < whole.stated.value and not NESTED.search(between)


def _fits_any(reading: Reading, share: Share) -> bool:
    """Whether a share is one of any figure of the text."""
    others = (m for m in reading.mentions if alike(share.part, m) and m.stated.value > 0)
    return any(judge(share, other).verdict == "consistent" for other in others)
