"""Whether figures can be base, level and change of one another by their types, units and sizes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.words import BIT

if TYPE_CHECKING:
    from extract.checks.changes.terms import Term
    from extract.figure import Figure
    from extract.frame import Frame

FAR: Final = Decimal(30)  # times as large as its base no level is that one would object to
HUNDREDTHS: Final = 100  # points that are more are no percentage points
MILLION: Final = 1_000_000
LOOSELY: Final = Decimal(10)  # the same where the unit of one is not told


def may_belong(term: Term, reported: Term) -> bool:
    """Whether a term may be base or level of a change by its type alone."""
    kind, change = term.figure.type, reported.figure
    if term.cue == "other":
        return False
    if change.type == "move":
        return kind == "ranking" or (kind == "loose" and term.mention.frame.word(term.j) != "points")
    if change.type == "percentage":
        return kind in ("percentage", "loose") or change.unit != "percentage_point"
    return alike(term.figure, change)


def exact_fit(base: Term, level: Term) -> bool:
    """Whether two terms are told in the same unit and are of one size."""
    a, b = base.figure, level.figure
    if not a.value or not b.value:
        return False
    loose = "loose" in (a.type, b.type)
    far = LOOSELY if loose else FAR
    return far > max(a.value / b.value, b.value / a.value) > 0 and (
        loose or (a.type, a.currency, a.unit) == (b.type, b.currency, b.unit)
    )


def is_of_size(base: Term, level: Term, reported: Term) -> bool:
    """Whether a difference is not far larger than both its figures ("to 17 cents from 34, to save 360 million")."""
    return reported.mention.stated.value <= 2 * max(base.mention.stated.value, level.mention.stated.value)


def fits(base: Term, level: Term, reported: Term) -> bool:
    """Whether three terms can be base, level and change by their types and units."""
    a, b, c = base.figure, level.figure, reported.figure
    if not alike(a, b):
        return False
    if c.type == "move":
        return b.type == "ranking" and a.type in ("ranking", "loose")
    if c.type == "ranking" or "ranking" in (a.type, b.type):
        return False
    if c.type == "percentage":
        if c.unit == "percentage_point" and c.value is not None and c.value > HUNDREDTHS:
            return False  # "200 points above the 3.1 percent": of a hundredth each
        return c.unit != "percentage_point" or (a.type in ("percentage", "loose") and b.type in ("percentage", "loose"))
    if "percentage" in (a.type, b.type):  # "won by 11.5 points, 52.1 percent to 40.6"
        return a.type == b.type and c.type == "loose" and reported.mention.frame.word(reported.j) == "points"
    return alike(a, c) and alike(b, c)


def same_rate(frame: Frame, base: Term, level: Term, reported: Term) -> bool:
    """Whether no figure is per share or per head while the other is not."""
    rates = [rate_behind(frame, term) for term in (base, level, reported)]
    if rates[0] and rates[1]:
        return rates[0] == rates[1]
    return not (rates[0] and rates[2] and not rates[1])


def rate_behind(frame: Frame, term: Term) -> str:
    """ "A share", "per head" behind a figure; "" for the times that changes are told by."""
    for at in (term.j, term.j + 1):
        word = frame.word(at)
        if word in ("per", "each") or (word.startswith(("per ", "a ")) and frame.has(at, BIT["rate"])):
            return word + frame.word(at + 1) if word == "per" else word
        if word == "a" and frame.word(at + 1) in ("share", "head", "tonne", "barrel"):
            return "per" + frame.word(at + 1)
    return ""


def alike(first: Figure, second: Figure) -> bool:
    """Whether two figures may measure the same thing."""
    if "loose" in (first.type, second.type):
        scales = [figure.number.scale for figure in (first, second) if figure.number is not None]
        return "money" not in (first.type, second.type) or len(set(scales)) == 1 or min(scales) >= MILLION
    if first.type != second.type or first.currency != second.currency or first.type == "move":
        return False
    if first.type == "count" and first.noun and second.noun and not (first.elided or second.elided):
        return _head(first.noun) == _head(second.noun)
    return first.unit == second.unit


def _head(noun: str) -> str:
    return noun.rsplit(maxsplit=1)[-1].lower().rstrip("s")
