"""A check: a reported figure, what it was recomputed from, and whether the two agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import blake2b
from typing import Any, Literal

from pydantic import Field

from extract.checks.stated import Range, Stated
from extract.kinds.record import ID_BYTES, Model, Sentence, Span, Value

Kind = Literal["ratio", "sum", "difference", "growth", "bound", "repeat"]
Role = Literal["part", "whole", "reported", "from", "to"]
Verdict = Literal["consistent", "possible", "inconsistent", "suspicious"]
How = Literal["exact", "rounded", "truncated", "hedged", "widest", "none"]
Formula = Callable[[Sequence[Range]], Range]


class UsedFigure(Span):
    """A figure that a check uses, by its place in the document's text."""

    text: str = Field(description="the document's text from start to end")
    role: Role = Field(description="what the figure is in the relation")
    record: str | None = Field(default=None, description="the id of the record that it is, or is a part of")


class Interval(Model):
    """The values that a figure, or what was reckoned from others, leaves open; an open end is null."""

    low: Value | None = None
    high: Value | None = None


class Check(Model):
    """A reported figure recomputed from other figures of the text."""

    type: Literal["check"] = "check"
    kind: Kind = Field(description="the relation that the text's words say")
    doc_id: str = Field(description="the document of the figure that is judged")
    verdict: Verdict = Field(description="whether the figures agree, as far as their digits and hedges tell")
    says: str = Field(description="the outcome in plain words")
    expression: str = Field(description="how it was recomputed, as a person would write it")
    reported: Value = Field(description="the value as stated")
    computed: Value = Field(description="the value as recomputed")
    how: How = Field(default="none", description="in which reading of the figures they agree")
    reported_interval: Interval | None = Field(
        default=None, description="what the reported figure stands for, as written"
    )
    computed_interval: Interval | None = Field(default=None, description="what the other figures come to, as written")
    figures: list[UsedFigure] = Field(description="the figures that it uses, the judged one last")
    quotes: list[Sentence] = Field(description="the sentences that the figures stand in")
    reason: str | None = Field(default=None, description="why a figure is suspicious")
    id: str = Field(description="stable: the same document and check give the same id")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether figures agree: the verdict, the reading that decided it, and both ranges in the reading as rounded."""

    verdict: Verdict
    how: How
    computed: Decimal
    reported_range: Range
    computed_range: Range


def judged(reported: Stated, parts: Sequence[Stated], formula: Formula) -> Outcome:
    """Whether the reported figure can be what the formula makes of the others.

    `formula` reckons with ranges. First in plain values, then with all figures rounded, then with the reported one
    truncated and the others rounded or truncated; where only zeros at the end leave room, nothing is objected
    ("possible"). Inconsistent is what no reading allows.
    """
    plain = formula([Range.of(part.value) for part in parts])
    computed = plain.low if plain.low is not None else Decimal(0)
    rounded = formula([part.rounded for part in parts])

    def outcome(verdict: Verdict, how: How) -> Outcome:
        return Outcome(verdict, how, computed, reported.rounded, rounded)

    if computed == reported.value:
        return outcome("consistent", "exact")
    if rounded.meets(reported.rounded):
        return outcome("consistent", "rounded")
    cut = formula([part.truncated for part in parts])
    if rounded.meets(reported.truncated) or cut.meets(reported.truncated) or cut.meets(reported.rounded):
        return outcome("consistent", "truncated")
    if formula([part.widest for part in parts]).meets(reported.widest):
        return outcome("possible", "widest")
    return outcome("inconsistent", "none")


def itself(figures: Sequence[Range]) -> Range:
    """The formula of a figure that is held against another as it is."""
    return figures[0]


def as_json(found: Model) -> dict[str, Any]:
    """A check, or a value derived, as plain JSON values; what is not known is left out."""
    return found.model_dump(mode="json", exclude_none=True)


def schema() -> dict[str, Any]:
    """The JSON Schema of a check (draft 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Check.model_json_schema(mode="serialization"),
        "title": "newsfigures check",
    }


def check_id(doc_id: str, kind: str, spans: Sequence[tuple[int, int]]) -> str:
    """The same for the same check of the same text: a hash of the document's id, the kind and the spans."""
    key = "\x1f".join([doc_id, kind, *(f"{start}-{end}" for start, end in spans)])
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=ID_BYTES).hexdigest()
