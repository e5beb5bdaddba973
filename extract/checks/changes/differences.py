"""Differences: a stated difference of two stated figures, and of ranks."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from extract.checks.changes.changes import changes_of
from extract.checks.changes.chosen import checked
from extract.checks.changes.coincidence import coincidences
from extract.checks.changes.derived import doubts
from extract.checks.changes.earlier import earlier_changes
from extract.checks.changes.gaps import gaps_of
from extract.checks.changes.resumed import changes_taken_up
from extract.checks.changes.units import is_of_size
from extract.checks.changes.wordings import worded_changes
from extract.checks.check import judged
from extract.checks.stated import exactly
from extract.checks.writing import plain, written
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from extract.checks.changes.changes import Change
    from extract.checks.check import Check, Formula, Outcome
    from extract.checks.mentions import Mention, Reading
    from extract.checks.stated import Range, Stated

DIGITS: Final = re.compile(r"\d[\d,.' ]*\d|\d")
FRACTION: Final = re.compile(r"\d/\d")


def checks(reading: Reading) -> Iterator[Check]:
    """The differences that a text tells together with both their figures."""
    apart = partial(coincidences, reading, judge=outcome_of, rates=False)
    ways = (changes_of, worded_changes, changes_taken_up, earlier_changes, gaps_of)
    yield from checked(reading, ways, partial(_check, reading), _is_sure, apart)
    yield from doubts(reading, "difference")


def _is_sure(change: Change) -> bool:
    """Whether the figures can only be meant so; of "from 5% to 6%, up 1 percent" points and growth may be meant."""
    base, level, reported = change.base, change.level, change.reported
    loose = base.figure.type == level.figure.type == "loose" and reported.figure.type == "percentage"
    sized = is_of_size(base, level, reported)
    return change.tight and sized and reported.figure.unit != "percent" and not loose and not _is_of_kind(change)


def _is_of_kind(change: Change) -> bool:
    """ "17 medals, … and seven bronze, three fewer than the 20": the figure right before is of one kind, not of all."""
    level, whole = change.level.figure, change.base.figure.noun
    return bool(level.elided and level.noun and whole and level.noun.endswith(f" {whole}"))


def _is_difference(change: Change) -> bool:
    reported = change.reported.figure
    return (
        reported.type != "percentage" or reported.unit == "percentage_point" or change.base.figure.type == "percentage"
    )


def difference_of(direction: int) -> Formula:
    """The second of two ranges less the first; the first less the second where a fall is told."""

    def formula(parts: Sequence[Range]) -> Range:
        base, level = parts
        return level - base if direction > 0 else base - level

    return formula


def outcome_of(change: Change) -> Outcome | None:
    """Whether the figures of a change agree; None where no difference is told."""
    if not _is_difference(change):
        return None
    base, level, reported = (term.mention for term in (change.base, change.level, change.reported))
    rates = [_rate(base, reported), _rate(level, reported)]
    return judged(reported.stated, rates, difference_of(_direction(change)))


def _direction(change: Change) -> int:
    return -change.direction if change.reported.figure.type == "move" else change.direction


def _check(reading: Reading, change: Change) -> Check | None:
    outcome = outcome_of(change)
    if outcome is None:
        return None
    base, level, reported = (term.mention for term in (change.base, change.level, change.reported))
    first, second = (level, base) if _direction(change) > 0 else (base, level)
    result = in_words_of(reported, outcome.computed)
    expression = f"{bare(first)} - {bare(second)} = {result}"
    says = f"{expression}, reported is {reported.words}"
    return written(
        reading, "difference", [(base, "from"), (level, "to"), (reported, "reported")], outcome, expression, says
    )


def _rate(mention: Mention, reported: Mention) -> Stated:
    """What a rate states: "5 percent" is 5.00 where the change is told in basis points."""
    whole = "basis" in reported.text and mention.stated.value == mention.stated.value.to_integral_value()
    return exactly(mention.stated.value) if whole and mention.figure.bound == "exact" else mention.stated


def bare(mention: Mention) -> str:
    """A figure for a sum: ranks by their number alone."""
    return plain(mention.stated.value) if mention.figure.type == "ranking" else mention.words


def in_words_of(mention: Mention, value: Decimal) -> str:
    """A value as the text writes a figure: 400000000 beside "Rs 500 million" is "Rs 400 million"."""
    figure = mention.figure
    if figure.type == "move":
        return f"{plain(value)} place" + ("s" if abs(value) != 1 else "")
    text, number = mention.text, figure.number
    start, end = _digits(mention)
    if FRACTION.search(text):
        return plain(value, 4)
    if start == end or not mention.stated.value or number is None or not number.value:
        return plain(value)
    unit = mention.stated.value / number.value  # of a cent 0.01
    unit *= number.scale if text[start].isdigit() else 1
    return " ".join(f"{text[:start]}{plain(value / unit, 3)}{text[end:]}".split())


def _digits(mention: Mention) -> tuple[int, int]:
    """Where the digits of a figure stand in it, or the words for them; nowhere in "a third"."""
    number = DIGITS.search(mention.text)
    if number is not None:
        return number.span()
    figure, items = mention.figure, mention.frame.items
    item = next((items[k] for k in range(figure.i, figure.j) if mention.frame.has(k, NUMBER)), None)
    return (item.start - mention.start, item.end - mention.start) if item is not None else (0, 0)
