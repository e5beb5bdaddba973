"""Values that a text does not state but gives away: "first, 11 places ahead of last year" means 12th before.

Each has its lineage: the figures that it is reckoned from, and how. They are plain data, not yet records.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final, Literal

from extract.checks.changes.changes import ADJUSTED, YEARLY, changes_of, joined
from extract.checks.changes.statements import continues
from extract.checks.changes.terms import terms_of
from extract.checks.changes.units import alike
from extract.checks.stated import HUNDRED, Range
from extract.checks.writing import plain, suspected
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.check import Check, Kind, Role
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

ROUGH: Final = Context(prec=4)  # what growth is reckoned back to has no more digits than that
REAL: Final = re.compile(r"\bgdp\b|gross|added value|value added|\bproduct\b", re.IGNORECASE)
PLACES: Final = 4  # behind the point of a value before
NEXT: Final = 3  # words between an amount and an amount that it rose by ("309, 15 more")
APART: Final = 12  # words between a level and its growth rate
SMALL: Final = 100  # counts up to this many are exact; whether a whole number fits larger ones says nothing
NEARBY: Final = 2  # whole numbers on either side that are tried


@dataclass(frozen=True, slots=True)
class Derived:
    """What was before a change: its value, the level and the change that it is reckoned from, and how.

    `doubt` says why it cannot be so, where it cannot.
    """

    kind: Kind
    value: Decimal
    level: Mention
    change: Mention
    expression: str
    doubt: str | None = None

    @property
    def lineage(self) -> tuple[Mention, Mention]:
        """The figures that it was reckoned from."""
        return self.level, self.change


def derived_of(reading: Reading) -> Iterator[Derived]:
    """The values before a change that a text tells by level and change alone."""
    for sentence, frame in enumerate(reading.frames):
        terms = [term for term in terms_of(reading, sentence) if not term.aside]
        based = {change.reported.mention.start for found in changes_of(reading, sentence) for change in found}
        for k, change in enumerate(terms):
            if change.cue != "change" or not change.direction or change.mention.start in based:
                continue
            level = _level(frame, terms, k)
            if level is not None and _alone(terms, change, level) and _plainly(level, change):
                found = _before(level, change)
                if found:
                    yield found


def _level(frame: Frame, terms: list[Term], k: int) -> Term | None:
    """What a change has led to: the only rank beside a move; what stands before it, or behind it ("rose 25% to 5")."""
    change = terms[k]
    if change.figure.type == "move":
        ranks = [term for term in terms if term.figure.type == "ranking"]
        moves = [term for term in terms if term.figure.type == "move"]
        if len(ranks) == len(moves) == 1:
            between = range(min(ranks[0].j, change.j), max(ranks[0].i, change.i))
            return None if any(frame.has(at, BIT["stop"]) for at in between) else ranks[0]
    before = terms[k - 1] if k else None
    whole = before is not None and before.mention.start > before.figure.start  # of "9 of the 13 firms, 50 percent more"
    if before and not whole and before.cue in ("level", "to") and continues(frame, before, change):
        return before if not joined(frame, before, change) else None
    after = terms[k + 1] if k + 1 < len(terms) else None
    if after and after.cue == "to" and change.figure.type == "percentage" and continues(frame, change, after):
        return after
    return None


def _alone(terms: list[Term], change: Term, level: Term) -> bool:
    """Whether no base stands behind the change ("up 25% from 4")."""
    behind = next((term for term in terms if term.i >= change.j and term is not level), None)
    return behind is None or behind.cue not in ("base", "to")


def _plainly(level: Term, change: Term) -> bool:
    """Whether a change follows its level at once, in the prices of the day; GDP and added value grow in real terms."""
    frame = level.mention.frame
    gap = change.i - level.j if level.i < change.i else level.i - change.j
    between = frame.span(min(level.j, change.j), max(level.i, change.i))
    apart = level.figure.type == change.figure.type and not (gap <= NEXT and frame.has(level.j, BIT["comma"]))
    if apart or "including" in between or "average" in between:
        return False
    first, last = min(level.i, change.i), max(level.j, change.j)
    around = frame.span(max(0, first - APART), min(last + NEXT, len(frame.items)))
    real = REAL.search(level.figure.metric or "") or ADJUSTED.search(around)
    return gap <= APART and not real


def _before(level: Term, change: Term) -> Derived | None:
    kinds = (level.figure.type, change.figure.type)
    if level.figure.bound != "exact" or change.figure.bound != "exact":
        return None
    if kinds == ("ranking", "move"):
        return _rank_before(level.mention, change)
    if change.figure.type == "percentage":
        frame = change.mention.frame
        yearly = any(frame.word(at) in YEARLY for at in range(change.i - 4, change.j + 3))
        loose = level.figure.type == "loose" and level.cue == "to" and level.mention.stated.whole  # "rose 25% to five"
        counted = loose or level.figure.type in ("count", "money", "quantity")
        counted = counted and change.figure.unit == "percent"
        return _grown_from(level.mention, change) if counted and not yearly else None
    if level.figure.type == change.figure.type and alike(level.figure, change.figure):
        return _less(level.mention, change)
    return None


def _rank_before(level: Mention, change: Term) -> Derived:
    places = change.mention.stated.value * change.direction
    before = level.stated.value + places
    sign = "+" if places > 0 else "-"
    expression = f"{plain(level.stated.value)} {sign} {plain(abs(places))} = {plain(before)}"
    doubt = f"the place before would be {plain(before)}, and there is none before the first" if before < 1 else None
    return Derived("difference", before, level, change.mention, expression, doubt)


def _grown_from(level: Mention, change: Term) -> Derived | None:
    rate = change.mention.stated.value * change.direction
    factor = 1 + rate / HUNDRED
    if factor <= 0:
        return None
    before = level.stated.value / factor
    whole = _whole_before(level, change, before) if level.stated.whole else None
    value = ROUGH.plus(before) if whole is None else whole
    expression = f"{level.words} / {plain(factor, 4)} = {plain(value, PLACES)}"
    told = change.figure.change is not None  # not "64 of them realize growth, growth face 68.8%"
    small = told and level.stated.whole and 0 < level.stated.value <= SMALL
    doubt = f"no whole number becomes {level.words} {_risen(change)}" if small and whole is None else None
    return Derived("growth", value, level, change.mention, expression, doubt)


def _risen(change: Term) -> str:
    return f"with {'a rise' if change.direction > 0 else 'a fall'} of {change.mention.words}"


def _whole_before(level: Mention, change: Term, before: Decimal) -> Decimal | None:
    """The whole number that grew by the rate as it was rounded or cut off, the nearest first."""
    near = before.quantize(Decimal(1), ROUND_HALF_EVEN)
    tried = sorted((near + step for step in range(-NEARBY, NEARBY + 1)), key=lambda n: abs(n - before))
    for number in tried:
        if number > 0:
            risen = Range.of((level.stated.value / number - 1) * HUNDRED * change.direction)
            if risen.meets(change.mention.stated.rounded) or risen.meets(change.mention.stated.truncated):
                return number
    return None


def _less(level: Mention, change: Term) -> Derived | None:
    before = level.stated.value - change.mention.stated.value * change.direction
    sign = "-" if change.direction > 0 else "+"
    expression = f"{level.words} {sign} {change.mention.words} = {plain(before, PLACES)}"
    return Derived("difference", before, level, change.mention, expression) if before >= 0 else None


def doubts(reading: Reading, kind: Literal["difference", "growth"]) -> Iterator[Check]:
    """Ranks before the first, and counts that no whole number gives: suspicious, never inconsistent."""
    for derived in derived_of(reading):
        if derived.doubt and derived.kind == kind:
            used: list[tuple[Mention, Role]] = [(derived.level, "to"), (derived.change, "reported")]
            yield suspected(reading, kind, used, Range.of(derived.value), derived.expression, derived.doubt)
