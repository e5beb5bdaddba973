"""Whether two figures of one measure and owner are one figure, as far as words and names tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.compare.names import anchor

if TYPE_CHECKING:
    from extract.compare.figures import Figure

ALIKE: Final = 0.6  # share of the words of the shorter sentence that two sentences have in common
LIKE: Final = 0.4
FEWEST: Final = 4
SEASON: Final = 31
CROWDED: Final = 8  # figures of one type in a sentence from which on it is a table
STANDING: Final = frozenset("population employee household".split())  # what is there at any time, and changes


def names_others(one: Figure, other: Figure) -> bool:
    """Whether one sentence names somebody before its figure whom the other does not: it may be theirs."""
    if one.works and other.works:
        return bool(one.others and other.others) and one.others.isdisjoint(other.others)
    named = {anchor(name) for figure in (one, other) for name in figure.owners}
    return bool((one.others ^ other.others) - named)


def identified(one: Figure, other: Figure) -> bool:
    """Whether the words tell that it is one figure: telling ones, or nearly the same sentence."""
    if one.toll:
        return not one.events or not other.events or bool(one.events & other.events)
    if one.works and other.works and one.kind in ("money", "quantity"):
        return True
    if one.kind == "ranking":
        return bool(one.measure.words)
    telling = not one.measure.generic and (one.kind != "count" or len(one.measure.words) > 1 or standing(one))
    return telling or likeness(one, other) >= ALIKE


def worth_telling(one: Figure, other: Figure) -> bool:
    """Whether it helps to know that two figures are not comparable: somebody might have taken them for one."""
    if one.toll or (one.works and other.works):
        return True
    telling = not one.measure.generic
    if all(any(figure.period) for figure in (one, other)):
        return telling or likeness(one, other) >= ALIKE
    gap = gap_of(one, other)
    return telling and bool(one.owners and other.owners) and (gap is None or gap <= SEASON)


def standing(figure: Figure) -> bool:
    """Whether it counts what is there at any time: a population, the employees of a firm."""
    return not STANDING.isdisjoint(figure.measure.words)


def likeness(one: Figure, other: Figure) -> float:
    """The share of the words of the shorter sentence that two sentences have in common, 0 to 1."""
    shared = len(one.content & other.content)
    return shared / min(len(one.content), len(other.content)) if shared >= FEWEST else 0.0


def gap_of(one: Figure, other: Figure) -> int | None:
    """Days between two documents, None where one has no date."""
    first, last = one.paper.date, other.paper.date
    return abs((last - first).days) if first and last else None


def digits_of(figure: Figure) -> int:
    """How many digits a value has that tell it from others; written as a fraction it has one."""
    if "/" in figure.record["text"]:
        return 1
    return len(figure.value.normalize().as_tuple().digits)


def crowded(figure: Figure) -> bool:
    """Whether so many figures of its type stand in its sentence that it is a table."""
    return int(figure.record.get("beside", 0)) >= CROWDED
