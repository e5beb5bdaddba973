"""The verdict on two figures that measure the same thing of the same owner."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.compare.agreement import agreement, slip
from extract.compare.identity import (
    ALIKE,
    LIKE,
    SEASON,
    crowded,
    digits_of,
    gap_of,
    identified,
    likeness,
    names_others,
    standing,
)  # fmt: skip
from extract.compare.saying import days, period, quoted, stated_on
from extract.compare.wording import revised

if TYPE_CHECKING:
    from extract.compare.comparison import Verdict
    from extract.compare.figures import Figure

SAME: Final = 0.8
WORDS: Final = 8  # words in common from which on two sentences are one, taken over
DAYS: Final = 2  # reports of one event appear within these
WEEK: Final = 7
YEAR: Final = 366
TELLING: Final = 3  # digits from which on an equal value is no coincidence
DONE: Final = "completed_investment"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, why, and what else is to be noted."""

    verdict: Verdict
    says: str
    notes: tuple[str, ...] = ()


def judged(one: Figure, other: Figure) -> Judgement | None:
    """The verdict on two figures of the same measure and owner; None where they may well be two different figures."""
    if not identified(one, other):
        return None
    one, other = sorted((one, other), key=_time)
    found = _judged(one, other)
    if found is None or found.verdict in ("same", "not_comparable") or one.toll or not names_others(one, other):
        return found
    return None


def _judged(one: Figure, other: Figure) -> Judgement | None:
    reason = _incomparable(one, other)
    if reason:
        return Judgement("not_comparable", reason)
    found = agreement(one, other)
    if one.toll and found != "same":
        return _toll(one, other, rounded=found in ("rounded", "cut off"))
    if found == "same":
        return _repeated(one, other)
    if found == "loose":
        return Judgement(
            "not_comparable", f"{quoted(one)} and {quoted(other)}: a hedge or round zeros leave too much open"
        )
    if (
        found != "none"
        and not any(one.period)
        and not one.works
        and not standing(one)
        and (gap_of(one, other) or 0) > DAYS
    ):
        return None
    if found != "none":
        return Judgement("same_after_rounding", f"{quoted(one)} and {quoted(other)} agree {HOW[found]}")
    return _differing(one, other)


HOW: Final = {"rounded": "as rounded", "cut off": "as cut off behind the last digit", "hedged": "as hedged"}


def _time(figure: Figure) -> tuple[dt.date, str, int]:
    return figure.paper.date or dt.date.max, figure.doc, figure.record["start"]


def _incomparable(one: Figure, other: Figure) -> str | None:
    """Why two figures cannot be held against each other, None where they can."""
    if one.unit != other.unit:
        return f"other units: {one.unit or 'none'} and {other.unit or 'none'}"
    if bool(one.change) != bool(other.change):
        return f"{quoted(one)} and {quoted(other)}: one is a rise or fall, the other a level"
    if one.modality != other.modality and not _works(one, other):
        return f"{_told(one)} and {_told(other)}"
    if (one.record.get("role") == DONE) != (other.record.get("role") == DONE):
        return f"{quoted(one)} and {quoted(other)}: one has been spent, the other is the whole"
    if scopes := _differ(one.record.get("scope"), other.record.get("scope")):
        return f"other fields of comparison: {scopes}"
    if (
        one.kind == "count"
        and not one.toll
        and (states := _differ(one.record.get("status"), other.record.get("status")))
    ):
        return f"counted in other states: {states}"
    if wholes := _differ(one.record.get("of"), other.record.get("of")):
        return f"parts of other wholes: {wholes}"
    if one.base and other.base and one.base != other.base:
        return f"changes against other times: {one.base} and {other.base}"
    if one.qualities != other.qualities and agreement(one, other) != "same":
        return f"only one is told as: {', '.join(sorted(one.qualities ^ other.qualities))}"
    return None if one.toll else _other_times(one, other)


def _works(one: Figure, other: Figure) -> bool:
    """Whether both tell what a project costs, which a plan and a plain statement tell alike."""
    works = bool(one.works and other.works) and one.kind in ("money", "quantity")
    return works and "forecast" not in (one.modality, other.modality)


def _told(figure: Figure) -> str:
    kind = {"forecast": "a forecast", "plan": "a plan", "": "told as a fact"}[figure.modality]
    return f"{quoted(figure)} is {kind}"


def _differ(one: object, other: object) -> str:
    if one == other or (one is None and not isinstance(other, str)) or (other is None and not isinstance(one, str)):
        return ""
    return f"{one or 'not told'} and {other or 'not told'}"


def _other_times(one: Figure, other: Figure) -> str | None:
    """The reason where the periods are not the same, or the documents too far apart where none is told."""
    if one.works and other.works and not (any(one.period) and any(other.period)):
        return None  # beside a cost or a length stands the year of the opening
    if one.period != other.period:
        if all(any(figure.period) for figure in (one, other)):
            within = " (the longer one contains the other)" if _contains(one, other) or _contains(other, one) else ""
            return f"other periods: {period(one.period)} and {period(other.period)}{within}"
        near = (gap := gap_of(one, other)) is None or gap <= SEASON
        if near and agreement(one, other) == "same" and digits_of(one) >= TELLING:
            return None
        without = one if not any(one.period) else other
        return f"{quoted(without)} tells no period, the other {period(one.period if any(one.period) else other.period)}"
    gap = gap_of(one, other)
    if any(one.period) or gap is None or gap <= SEASON or one.works:
        return None
    there = one.kind == "count" and (standing(one) or one.record.get("of"))
    telling = digits_of(one) >= TELLING and likeness(one, other) >= ALIKE and agreement(one, other) == "same"
    if (there or telling) and gap <= YEAR:
        return None
    return f"neither tells a period, and the documents are {days(gap)} apart"


def _contains(one: Figure, other: Figure) -> bool:
    (start, end), (first, last) = one.period, other.period
    return bool(start and end and first and last and start <= first and last <= end)


def _repeated(one: Figure, other: Figure) -> Judgement | None:
    """Equal values: the same figure, unless so small that it needs more in common."""
    alike = likeness(one, other)
    told = (
        digits_of(one) >= TELLING
        or (alike >= SAME and len(one.content & other.content) >= WORDS)
        or (not one.measure.generic and any(one.period))
    )
    if one.kind == "percentage" and not any(one.period) and (gap_of(one, other) or 0) > WEEK:
        return None  # rates of the market come again
    if not told and not one.works and not one.toll:
        return None
    only = [] if one.period == other.period or one.toll else ["only one of them tells the period"]
    return Judgement("same", f"all say {quoted(one)}", tuple(only))


def _toll(one: Figure, other: Figure, *, rounded: bool) -> Judgement:
    """Victims of one event: the count grows by the day."""
    gap = gap_of(one, other)
    if rounded:
        return Judgement("same_after_rounding", f"{quoted(one)} and {quoted(other)} agree as rounded")
    if gap is None:
        return Judgement("not_comparable", "numbers of victims change by the day, and not all documents are dated")
    sure = bool(one.events & other.events)
    if gap > (SEASON if sure else DAYS):
        return Judgement("not_comparable", f"the documents are {days(gap)} apart: perhaps of another event")
    if gap:
        how = "rose" if other.value > one.value else "was put lower" if other.value < one.value else "stayed"
        return Judgement("later_update", f"{how} from {stated_on(one)} to {stated_on(other)}, {days(gap)} later")
    if agreement(one, other) == "hedged":
        return Judgement("same_after_rounding", f"{quoted(one)} and {quoted(other)} agree as hedged")
    if one.bound != "exact" or other.bound != "exact" or (one.paper.source and one.paper.source == other.paper.source):
        return Judgement("not_comparable", "of one day: which is the later number of victims cannot be told")
    return Judgement(
        "conflict", f"{stated_on(one)}, but {stated_on(other)}", ("numbers of victims may change by the hour",)
    )


def _differing(one: Figure, other: Figure) -> Judgement | None:
    """Values that do not agree: an update, a conflict, or nothing that can be said."""
    gap = gap_of(one, other)
    power = slip(one.value, other.value)
    notes = (
        (f"they differ by exactly {power:,} times: perhaps a slip of the unit",)
        if power and one.change == other.change
        else ()
    )
    both = f"{stated_on(one)}, but {stated_on(other)}"
    update = Judgement("later_update", f"from {stated_on(one)} to {stated_on(other)}", notes)
    if crowded(one) or crowded(other):
        return Judgement("not_comparable", "from a table or list: which column is meant is not sure", notes)
    if one.base != other.base:
        return Judgement("not_comparable", f"only one tells against what time: {one.base or other.base}", notes)
    if one.modality == "forecast":
        same = one.paper.source and one.paper.source == other.paper.source
        return (
            update
            if gap and (same or revised(other.sentence))
            else Judgement("not_comparable", "both are forecasts, which may differ", notes)
        )
    told = any(one.period) or one.works
    if gap and told and (revised(other.sentence) or _moving(one)):
        return update
    if any(one.period):
        return Judgement("conflict", both, notes)
    return _without_period(one, other, gap, update, Judgement("conflict", both, notes))


def _moving(one: Figure) -> bool:
    """Whether a later document may tell a later state: of projects, and of periods that were not over."""
    if one.works:
        return True
    start, end = one.period
    first = one.paper.date
    return bool((start and not end) or (end and first and end >= first.isoformat()))


def _without_period(
    one: Figure, other: Figure, gap: int | None, update: Judgement, conflict: Judgement
) -> Judgement | None:
    """What no period ties to a time. Sums and rates of single deals, tenders and sales are no one figure."""
    if one.works and not gap:
        return conflict
    alike = 1.0 if standing(one) and one.owners and other.owners else likeness(one, other)
    if gap is None:
        return (
            Judgement("not_comparable", "neither tells a period, and not all documents are dated")
            if alike >= LIKE
            else None
        )
    whole = one.record.get("of")
    if one.kind in ("money", "quantity") or alike < LIKE:
        return None
    if gap <= DAYS:
        return conflict if alike >= ALIKE and one.owners and other.owners else None
    if one.kind == "count" and (standing(one) or whole):
        return update
    return None
