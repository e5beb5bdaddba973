"""The result of a claim: its verdict in plain words, and the places of the source that it rests on."""

from __future__ import annotations

from typing import Any, Final, Literal, get_args

from pydantic import Field

from extract.checks.check import Check
from extract.kinds.record import Model, Span, Value

Verdict = Literal[
    "found", "found_rounded", "found_nearly", "unclear", "found_elsewhere", "differs", "does_not_add_up",
    "value_not_found",
    "quote_not_found", "unreadable",
]  # fmt: skip
VERDICTS: Final[tuple[Verdict, ...]] = get_args(Verdict)  # from the best to the worst
BORNE_OUT: Final = frozenset(["found", "found_rounded", "found_nearly"])
NOT_BORNE_OUT: Final = tuple(verdict for verdict in VERDICTS if verdict not in BORNE_OUT)
Matched = Literal["exact", "rounded", "truncated", "converted", "scaled", "finer", "other", "nowhere"]


class Stretch(Span):
    """A stretch of the source."""

    text: str = Field(description="the source's text from start to end")


class Difference(Model):
    """Something that the claim has in another way than the source."""

    what: str = Field(description="value, scale, unit, currency, type, hedge, range, status, …")
    claim: str = Field(description="what the claim has")
    source: str = Field(description="what the source has")


class Quote(Model):
    """How the claim's quote was found."""

    match: Literal["exact", "folded", "in_parts", "nearly", "none"] = Field(description="how it stands in the source")
    spans: list[Stretch] = Field(default=[], description="where it stands; a quote with gaps has several")
    differences: list[Difference] = Field(default=[], description="words that differ, where it stands there nearly")


class Evidence(Stretch):
    """A number of the source that the verdict rests on."""

    value: Value
    match: Matched = Field(description="how the claimed value is related to it")
    type: str | None = Field(default=None, description="the type of its record")
    record: str | None = Field(default=None, description="the id of its record; none where the rules made no figure")
    reason: str | None = Field(default=None, description="why the rules made no figure of it: a year, a score, an age")


class Result(Model):
    """What became of one claim."""

    verdict: Verdict
    says: str = Field(description="the outcome in plain words")
    place: str = Field(description="where the claim was read: file and line")
    claim_id: str | None = None
    doc_id: str | None = Field(default=None, description="the source that it was held against")
    quote: Quote | None = Field(default=None, description="what became of its quote, where it has one")
    value: Value | None = Field(default=None, description="the claimed value, as it was understood")
    evidence: list[Evidence] = Field(default=[], description="the numbers of the source that the verdict rests on")
    differences: list[Difference] = Field(default=[], description="what the claim has in another way than the source")
    remarks: list[str] = Field(default=[], description="what else there is to tell; it does not change the verdict")
    checks: list[Check] = Field(default=[], description="the checks of the source that use these numbers")
    claim: dict[str, Any] = Field(default={}, description="the claim as it was given")
