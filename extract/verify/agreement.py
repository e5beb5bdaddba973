"""Whether a claimed amount and a number of the source agree: in value, unit, currency, type, hedge, direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.stated import last_digit_but_zeros
from extract.verify.amount import plain_number
from extract.verify.result import Difference

if TYPE_CHECKING:
    from extract.verify.amount import Amount
    from extract.verify.result import Matched
    from extract.verify.standing import Stand

MOST_ROUNDED: Final = Decimal("0.05")  # rounding moves a figure by no more than this share of it …
MOST_IN_UNITS: Final = Decimal("0.1")  # … or this, where only decimals are rounded: 6.4 to 6
# Units that are the same thing a thousand, or a hundred, times over.
UNITS: Final[dict[str, tuple[str, Decimal]]] = {
    name: (base, Decimal(factor)) for base, names in {
        "m": {"m": "1", "km": "1000", "cm": "0.01", "mm": "0.001"},
        "kilogram": {"kilogram": "1", "ton": "1000", "kt": "1000000", "gram": "0.001"},
        "kW": {"kW": "1", "MW": "1000", "GW": "1000000"},
        "kWh": {"kWh": "1", "MWh": "1000", "GWh": "1000000", "TWh": "1000000000", "PWh": "1000000000000"},
        "square metre": {"square metre": "1", "hectare": "10000", "square km": "1000000"},
        "litre": {
            "litre": "1", "ml": "0.001", "kL": "1000", "kilolitre": "1000", "cubic metre": "1000", "ML": "1000000",
            "megalitre": "1000000", "GL": "1000000000", "gigalitre": "1000000000",
        },
        "GJ": {"GJ": "1", "MJ": "0.001", "TJ": "1000", "PJ": "1000000"},
    }.items() for name, factor in names.items()
}  # fmt: skip
SLIPS: Final[dict[int, str]] = {
    1: "ten times", 2: "a hundred times", 3: "a thousand times", 4: "ten thousand times (as 万 for one)",
    6: "a million times", 8: "a hundred million times (as 亿 for one)", 9: "a billion times",
}  # fmt: skip
ORDER: Final[tuple[Matched, ...]] = ("exact", "converted", "rounded", "truncated", "scaled", "finer", "other")


@dataclass(slots=True)
class Agreement:
    """How a claimed amount stands to one number of the source.

    `weak` tells where its thing does not agree, or may not; `unmeasured` that the number stands there without the
    claimed unit.
    """

    stand: Stand
    match: Matched
    differences: list[Difference] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    weak: str = ""
    unmeasured: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the number bears the claim out."""
        return self.match in ORDER[:4] and not self.differences

    def rank(self) -> tuple[bool, bool, int, int, bool, int]:
        """The best agreement has the least."""
        related = self.match not in ("finer", "other")
        doubtful = bool(self.weak or self.unmeasured)
        return (
            not self.agrees, not related, len(self.differences), ORDER.index(self.match), doubtful,
            self.stand.sort != "figure",
        )  # fmt: skip


def compared(amount: Amount, stand: Stand) -> Agreement:
    """A claimed amount held against a number of the source."""
    match, factor = _match(amount, stand)
    if stand.sort == "refused" and match not in ("exact", "other"):
        match = "other"  # a year is not rounded
    found = Agreement(stand, match)
    if match == "scaled":
        times = SLIPS.get(abs(factor), f"{10 ** abs(factor):,} times")
        found.differences.append(_difference("scale", number(amount.value), number(stand.value)))
        found.remarks.append(f"the claim is {times} too {'large' if factor > 0 else 'small'}")
    elif match in ("finer", "other"):
        found.differences.append(_difference("value", number(amount.value), number(stand.value)))
    if match == "finer":
        found.remarks.append(f"the claim is more exact than the source's {number(stand.value)}")
    if match in ("rounded", "truncated"):
        how = "rounded" if match == "rounded" else "cut off behind its last digit"
        found.remarks.append(f"{number(amount.value)} is the source's {number(stand.value)} {how}")
    _measure(found, amount, stand)
    _ends(found, amount, stand)
    _hedges(found, amount, stand)
    _directions(found, amount, stand)
    return found


def _difference(what: str, claim: str, source: str) -> Difference:
    return Difference(what=what, claim=claim, source=source)


def _match(amount: Amount, stand: Stand) -> tuple[Matched, int]:
    """How the values are related, and for slips of scale the power of ten that the claim is too large by."""
    value = amount.value
    ends = [stand.value] if stand.high is None else [stand.value, stand.high]
    if value in ends or _as_written(amount, stand):
        return "exact", 0
    if _converted(amount, stand):
        return "converted", 0
    for source in ends:
        if how := _rounded(source, value, amount.step):
            return how, 0
    if power := _power(value, stand.value):
        return "scaled", power
    if _rounded(value, stand.value, last_digit_but_zeros(stand.value)):
        return "finer", 0
    return "other", 0


def _as_written(amount: Amount, stand: Stand) -> bool:
    """Whether a bare claim has a number as the text writes it: "17.8 cents", or the 2 of "2 to 3 million"."""
    if amount.currency is not None or amount.unit is not None or stand.figure is None or stand.frame is None:
        return False
    written = plain_number(stand.frame.text[stand.start : stand.end])
    return amount.value == written or (stand.figure.number is not None and amount.value == stand.figure.number.value)


def _converted(amount: Amount, stand: Stand) -> bool:
    unit = stand.figure.unit if stand.figure is not None else None
    if amount.unit is None or unit is None or amount.unit == unit or not {amount.unit, unit} <= UNITS.keys():
        return False
    (base, factor), (other, times) = UNITS[amount.unit], UNITS[unit]
    return base == other and amount.value * factor == stand.value * times


def _rounded(exact: Decimal, value: Decimal, step: Decimal) -> Matched | None:
    """Whether `value` is `exact` with fewer digits, its last one worth `step`."""
    if not value or not exact or not 0 < last_digit_but_zeros(exact) < step:
        return None
    if abs(exact - value) > (MOST_IN_UNITS if step <= 1 else MOST_ROUNDED) * abs(exact):
        return None
    if abs(exact - value) <= step / 2:
        return "rounded"
    return "truncated" if value < exact < value + step else None


def _power(value: Decimal, source: Decimal) -> int:
    """The power of ten between two numbers with the same digits; 0 where they have not the same."""
    a, b = value.normalize().as_tuple(), source.normalize().as_tuple()
    if a.digits != b.digits or not value or not isinstance(a.exponent, int) or not isinstance(b.exponent, int):
        return 0
    power = a.exponent - b.exponent
    return power if abs(power) <= 9 else 0


def _measure(found: Agreement, amount: Amount, stand: Stand) -> None:
    """Currency, unit and type."""
    figure = stand.figure
    if figure is None:
        return
    if amount.currency == "GBP" and figure.unit == "pound":
        return  # "20 pounds" of a claim's own words are weighed where the source's are
    if amount.currency is not None and amount.currency != figure.currency:
        found.differences.append(_difference("currency", amount.currency, figure.currency or measure(stand)))
        return
    if amount.unit is not None and amount.unit != figure.unit and found.match != "converted":
        found.differences.append(_difference("unit", amount.unit, figure.unit or measure(stand)))
        return
    if amount.kind is None or amount.kind == figure.type or {amount.kind, figure.type} == {"count", "quantity"}:
        return
    found.differences.append(_difference("type", amount.kind, figure.type))


def _ends(found: Agreement, amount: Amount, stand: Stand) -> None:
    """Ranges, and the whole of "49 of the 88"."""
    figure = stand.figure
    if found.match not in ORDER[:4]:
        return
    if stand.sort == "whole" and figure is not None:
        found.remarks.append(f"it is the whole of which the source's {number(figure.value or Decimal(0))} are a part")
    elif stand.high is not None and amount.high is None:
        both = f"{number(stand.value)} to {number(stand.high)}"
        if amount.bound == "exact":
            found.differences.append(_difference("range", number(amount.value), both))
        else:
            found.remarks.append(f"it is one end of a range, {both}")
    elif amount.high is not None and amount.high != stand.high:
        told = number(stand.high) if stand.high is not None else "no range"
        found.differences.append(_difference("range", f"{number(amount.value)} to {number(amount.high)}", told))
    if amount.whole is not None and figure is not None and figure.of is not None and amount.whole != figure.of:
        found.differences.append(_difference("whole", number(amount.whole), number(figure.of)))


def _hedges(found: Agreement, amount: Amount, stand: Stand) -> None:
    """A hedge of the text that the claim has dropped, or another one."""
    bound = stand.figure.bound if stand.figure is not None and stand.sort == "figure" else None
    if bound is None or found.match not in ORDER[:4] or stand.figure is None or stand.figure.type == "ranking":
        return
    said = amount.bound
    if said == bound or (said is None and bound == "exact"):
        return
    mine, theirs = HEDGES.get(said or "", said or ""), HEDGES[bound]
    if said is None:
        found.remarks.append(f"the source says “{theirs}”, the claim drops it")
    elif said == "exact" or {said, bound} == {"more_than", "less_than"}:
        found.differences.append(_difference("hedge", mine, theirs))
    else:
        found.remarks.append(f"the source says “{theirs}”, the claim “{mine}”")


HEDGES: Final = {"about": "about", "more_than": "more than", "less_than": "less than", "exact": "exactly"}


def _directions(found: Agreement, amount: Amount, stand: Stand) -> None:
    change = stand.figure.change if stand.figure is not None else None
    directions = {amount.change, change}
    if found.match in ORDER[:5] and directions == {"increase", "decrease"}:
        found.differences.append(_difference("direction", str(amount.change), str(change)))


def number(value: Decimal) -> str:
    """A number for people, with all its digits."""
    text = f"{value:,.12f}"
    return text.rstrip("0").rstrip(".")


def measure(stand: Stand) -> str:
    """What a number of the source is measured in, or counts."""
    figure = stand.figure
    if figure is None:
        return stand.reason or "a number without a unit"
    return figure.currency or (figure.unit or "").replace("_", " ") or figure.noun or figure.type
