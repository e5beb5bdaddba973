"""A figure in reading: what rules and context find out about one expression, before it becomes a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.numbers.number import Number
    from extract.packs import Rule
    from extract.times.intervals import Interval


class Figure:
    """One expression at items[i:j] of a sentence, and the text span [start:end] that its record will point to.

    `left` and `right` include the hedges around it. The fields below them are those of the records (see
    docs/records.md); what stays None is not known.
    """

    __slots__ = (
        "aside", "bound", "change", "currency", "elided", "end", "high", "i", "j", "left", "mentions", "metric",
        "moved", "name", "noun",
        "number", "of", "period", "phase", "place", "reason", "right", "role", "rule", "scope", "start", "status",
        "subject", "type", "unit", "value",
    )  # fmt: skip

    def __init__(self, kind: str, rule: Rule, i: int, j: int, span: tuple[int, int]) -> None:
        self.type = kind
        self.rule = rule
        self.i = self.left = i
        self.j = self.right = j
        self.start, self.end = span
        self.value: Decimal | None = None
        self.high: Decimal | None = None
        self.number: Number | None = None
        self.bound = "exact"
        self.currency: str | None = None
        self.unit: str | None = None
        self.noun: str | None = None
        self.metric: str | None = None
        self.of: Decimal | None = None
        self.status: str | None = None
        self.change: str | int | None = None
        self.period: Interval | None = None
        self.scope: str | None = None
        self.place: str | None = None
        self.subject: tuple[str, str] | None = None
        self.role: str | None = None
        self.phase: str | None = None
        self.name: str | None = None
        self.reason: str | None = None
        self.elided = False
        self.aside = False  # stands in a complement of what was counted before it ("47 routes to 200 ports")
        self.moved: int | None = None
        self.mentions: list[tuple[int, int]] = []

    def __repr__(self) -> str:
        return f"Figure({self.type} {self.value} {self.currency or self.unit or self.noun or self.name or ''})"
