"""Places among the first: "ranked 18th, among the top 20"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.check import itself, judged
from extract.checks.repeats.alike import pair
from extract.checks.repeats.headlines import parts_of
from extract.checks.stated import Range, Stated, exactly
from extract.checks.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

TOP: Final = re.compile(r"top[ -]", re.IGNORECASE)
# "18th in the province, among the", "12th and so outside the".
WITHIN: Final = re.compile(
    r"[^,;.\d]{0,50}[,(–—-]\s?(?:and |which is |thus |putting it |placing it |making it |still |remaining |ranking )*"
    r"(?:among|inside|within|into|entering|reaching|joining)\s(?:the\s)?(?:country's |world's |province's )?$",
    re.IGNORECASE,
)
NO_PLACE: Final = re.compile(
    r"\b(?:not|n't|never|outside|from|out of|miss\w*|drop\w*|fell|below|while|but)\b", re.IGNORECASE
)
FEW: Final = 3  # rankings of a text of which one bears a headline out
LEAD: Final = 6  # rankings behind a headline


def checks(reading: Reading) -> Iterator[Check]:
    """The places that a text gives and calls among the first so many."""
    ranked = [m for m in reading.mentions if m.figure.type == "ranking" and m.figure.high is None]
    if len(ranked) > 1:
        for place, top in pairwise(ranked):
            if _is_top(top) and not _is_top(place) and place.sentence == top.sentence:
                yield from _beside(reading, place, top)
        yield from _headline(reading, ranked)


def _is_top(mention: Mention) -> bool:
    return TOP.match(mention.text) is not None


def _beside(reading: Reading, place: Mention, top: Mention) -> Iterator[Check]:
    between = top.frame.text[place.end : top.start]
    if WITHIN.fullmatch(between) and not NO_PLACE.search(between):
        yield _check(reading, place, top)


def _headline(reading: Reading, ranked: list[Mention]) -> Iterator[Check]:
    """The check of "Tamba into the top ten" by the one place of the text that is meant: the eighth."""
    start = parts_of(reading).start
    tops = [m for m in ranked if _is_top(m) and m.start < start]
    places = [m for m in ranked if not _is_top(m) and m.start >= start][:LEAD]
    for top in tops[:1]:
        fits = [m for m in places if m.stated.value <= top.stated.value < 2 * m.stated.value]
        told = [m for m in fits if (found := pair(top, m)) is not None and found.words]
        if len({m.stated.value for m in told}) == 1 and len({m.stated.value for m in places}) <= FEW:
            yield _check(reading, told[0], top)


def _check(reading: Reading, place: Mention, top: Mention) -> Check:
    last = top.stated.value
    first_to_last = Range(Decimal(1), last)
    means = Stated(last, first_to_last, first_to_last, first_to_last, whole=True)
    outcome = judged(means, [exactly(place.stated.value)], itself)
    says = f'{place.words}, and it is said to be in the "{top.words}"'
    expression = f"{place.words}: no. {place.stated.value} ≤ {last}"
    return written(reading, "bound", [(place, "part"), (top, "reported")], outcome, expression, says)
