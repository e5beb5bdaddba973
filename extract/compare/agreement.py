"""Whether two values can be one: to the digit, as rounded, as hedged, or not at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from extract.checks.stated import Range
    from extract.compare.figures import Figure

Agreement = Literal["same", "rounded", "cut off", "hedged", "loose", "none"]
CLOSE: Final = Decimal("0.05")  # how far a rounded or hedged figure may be off, to be called the same
LOOSE: Final = Decimal("0.25")
FEW: Final = 1000  # counts below are exact, however many zeros they end in
SLIP: Final = Decimal("0.005")


def agreement(one: Figure, other: Figure) -> Agreement:
    """How two figures agree; "loose": a hedge or round zeros leave too much open to say."""
    if one.change and other.change and one.change != other.change:
        return "none"
    if (one.value, one.high) == (other.value, other.high):
        return "same" if one.bound == other.bound else "hedged"
    apart = _apart(one.value, other.value)
    if "exact" == one.bound == other.bound:
        return _unhedged(one, other, apart)
    if not one.stated.rounded.meets(other.stated.rounded):
        return "loose" if _zeros_allow(one, other) else "none"
    near = CLOSE if "about" in (one.bound, other.bound) or one.bound == other.bound else LOOSE
    return "hedged" if apart <= near else "loose"


def _unhedged(one: Figure, other: Figure, apart: Decimal) -> Agreement:
    for a, b in ((one, other), (other, one)):
        if _holds(a.stated.rounded, b.value) and (b.high is None or _holds(a.stated.rounded, b.high)):
            return "rounded"
    if one.high is None is other.high:
        for a, b in ((one, other), (other, one)):
            if _holds(a.stated.truncated, b.value) and b.value < (a.stated.truncated.high or 0):
                return "cut off"
    if not _zeros_allow(one, other):
        return "none"
    return "rounded" if apart <= CLOSE else "loose"


def _zeros_allow(one: Figure, other: Figure) -> bool:
    """Whether the zeros at the end of one may be rounded so that it is the other."""
    return any(
        a.kind in ("money", "quantity", "count")
        and (a.kind != "count" or abs(a.value) >= FEW)
        and a.value == a.value.to_integral_value()
        and not a.value % 10
        and _holds(a.stated.widest, b.value)
        for a, b in ((one, other), (other, one))
    )


def _holds(found: Range, value: Decimal) -> bool:
    return (found.low is None or found.low <= value) and (found.high is None or value <= found.high)


def _apart(one: Decimal, other: Decimal) -> Decimal:
    larger = max(abs(one), abs(other))
    return abs(one - other) / larger if larger else Decimal(0)


def slip(one: Decimal, other: Decimal) -> int | None:
    """By which power of ten two values differ, None where by anything else: 10,000 for 1.1 billion and 110,000."""
    smaller, larger = sorted((abs(one), abs(other)))
    if not smaller:
        return None
    ratio = larger / smaller
    for power in (10, 100, 1000, 10_000, 100_000, 1_000_000):
        if abs(ratio / power - 1) <= SLIP:
            return power
    return None
