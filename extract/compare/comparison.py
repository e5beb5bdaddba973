"""A comparison: one figure as several documents state it, the sides that differ, and the verdict."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

from pydantic import Field

from extract.kinds.record import Bound, Model, Period, Value

Verdict = Literal["conflict", "later_update", "same_after_rounding", "same", "not_comparable"]
WORST_FIRST: Final[tuple[Verdict, ...]] = ("conflict", "later_update", "same_after_rounding", "same", "not_comparable")


class Sighting(Model):
    """One record that states the figure, and its document."""

    doc_id: str
    record: str = Field(description="the record's id")
    start: int = Field(description="where it begins in the document's text, in code points")
    end: int = Field(description="where it ends, excluded")
    text: str = Field(description="the figure as it is written")
    sentence: str = Field(description="the sentence that it stands in")
    date: dt.date | None = Field(None, description="the document's day")
    source: str | None = Field(None, description="who published the document")
    title: str | None = Field(None, description="the document's title")
    copy_of: str | None = Field(None, description="the document whose wording this one repeats: no second witness")


class Side(Model):
    """One value of the figure, with all that state it."""

    value: Value
    value_max: Value | None = None
    bound: Bound
    period: Period | None = Field(None, description="its period, where the sides differ in it")
    first: dt.date | None = Field(None, description="the earliest day of its documents")
    last: dt.date | None = Field(None, description="the latest day of its documents")
    documents: int = Field(description="how many documents state it")
    independent: int = Field(description="how many of them are no copies of another one")
    figures: list[Sighting]


class Comparison(Model):
    """The same figure in several documents."""

    type: Literal["comparison"] = "comparison"
    verdict: Verdict = Field(description="the worst of the verdicts on any two sides")
    says: str = Field(description="the verdict in plain words, with its reason")
    notes: list[str] = Field(default_factory=list)
    of: Literal["count", "percentage", "money", "ranking", "quantity"] = Field(description="the type of the records")
    what: str = Field(description="the metric or the things counted, as the first document has it")
    whose: str | None = Field(None, description="the place, project or name that the documents have in common")
    unit: str | None = Field(None, description="the unit, or the currency's code")
    period: Period | None = Field(None, description="the period, where all sides have the same")
    sides: list[Side] = Field(description="the values: the earliest document's first")
    id: str = Field("", description="stable: the same records give the same id")
