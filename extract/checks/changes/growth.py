"""Growth: a stated rate of growth between two stated values."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final

from extract.checks.changes.changes import YEARLY, changes_of
from extract.checks.changes.chosen import checked
from extract.checks.changes.coincidence import coincidences
from extract.checks.changes.derived import doubts
from extract.checks.changes.earlier import earlier_changes
from extract.checks.changes.headlined import headline_changes
from extract.checks.changes.resumed import changes_taken_up, resumed_changes
from extract.checks.changes.wordings import worded_changes
from extract.checks.check import judged
from extract.checks.stated import DOWN, HUNDRED, UP, Range
from extract.checks.writing import plain, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.changes.changes import Change
    from extract.checks.changes.terms import Term
    from extract.checks.check import Check, Formula, Outcome
    from extract.checks.mentions import Reading

ONE: Final = Range.of(Decimal(1))
NEAR: Final = Decimal("0.1")
BEHIND: Final = 40  # characters behind a figure in which its year stands


def checks(reading: Reading) -> Iterator[Check]:
    """The growth rates that a text tells together with base and level."""
    apart = partial(coincidences, reading, judge=outcome_of, rates=True)
    ways = changes_of, worded_changes, changes_taken_up, earlier_changes, resumed_changes, headline_changes
    yield from checked(reading, ways, partial(_check, reading), _is_sure, apart)
    yield from doubts(reading, "growth")


def _is_growth(change: Change) -> bool:
    reported = change.reported.figure
    percent = reported.type == "percentage" and reported.unit != "percentage_point"
    return percent and bool(change.base.mention.stated.value) and not _means_points(change)


def _means_points(change: Change) -> bool:
    """ "From 5% to 6%, up 1 percent": points are meant where growth is far from what is told."""
    base, level, reported = (term.mention.stated.value for term in (change.base, change.level, change.reported))
    if change.base.figure.type != "percentage":
        return False
    risen = (level / base - 1) * HUNDRED * change.direction
    return abs(risen - reported) > reported * NEAR


def _is_sure(change: Change) -> bool:
    """Whether the figures can only be meant so. Percentages of percentages are never sure: points may be meant."""
    return change.tight and change.base.figure.type != "percentage" and change.level.figure.type != "percentage"


def growth_of(direction: int, years: int = 1) -> Formula:
    """The rate of growth in percent from the first to the second of two ranges, counted as a fall where that is told.

    Over several `years` it is the compound rate of one of them.
    """

    def formula(parts: Sequence[Range]) -> Range:
        base, level = parts
        risen = (_root(level.over(base), years) - ONE).times(HUNDRED)
        return risen if direction > 0 else -risen

    return formula


def _root(factor: Range, years: int) -> Range:
    if years == 1:
        return factor
    part = Decimal(1) / years
    low = None if factor.low is None else DOWN.power(factor.low, part)
    return Range(low, None if factor.high is None else UP.power(factor.high, part))


def years_between(change: Change) -> int | None:
    """Over how many years a yearly rate compounds: 1 for a rate of the whole change, None where the text hides it."""
    frame, reported = change.reported.mention.frame, change.reported
    behind = any(frame.word(at) in YEARLY and frame.word(at) != "annual" for at in range(reported.j, reported.j + 3))
    before = any(word in YEARLY for at in range(reported.i - 3, reported.i) for word in frame.word(at).split())
    if not behind and not before:
        return 1
    first, second = _year_of(change.base), _year_of(change.level)
    return abs(second - first) or None if first and second else None


def _year_of(term: Term) -> int | None:
    """The year that stands right behind a figure, before the next number."""
    mention = term.mention
    found = re.match(r"\D*\b((?:1[89]|20)\d\d)\b(?![,.]\d)", mention.frame.text[mention.end : mention.end + BEHIND])
    return int(found[1]) if found else None


def outcome_of(change: Change) -> Outcome | None:
    """Whether the figures of a change agree; None where no rate is told, or over how long is not."""
    years = years_between(change) if _is_growth(change) else None
    if years is None:
        return None
    formula = growth_of(change.direction, years)
    return judged(change.reported.mention.stated, [change.base.mention.stated, change.level.mention.stated], formula)


def _check(reading: Reading, change: Change) -> Check | None:
    outcome = outcome_of(change)
    if outcome is None:
        return None
    base, level, reported = (term.mention for term in (change.base, change.level, change.reported))
    direction, years = change.direction, years_between(change) or 1
    risen = outcome.computed * direction
    rate = f"{'+' if risen > 0 else ''}{plain(risen)}%"
    quotient = f"{level.words} / {base.words}"
    expression = f"{quotient} - 1 = {rate}" if years == 1 else f"({quotient}) ^ (1/{years}) - 1 = {rate} a year"
    told = "a rise" if direction > 0 else "a fall"
    yearly = "" if years == 1 else f" a year over {years} years"
    says = f"from {base.words} to {level.words} is {rate}{yearly}, reported is {told} of {reported.words}"
    return written(
        reading, "growth", [(base, "from"), (level, "to"), (reported, "reported")], outcome, expression, says
    )
