"""What all records have in common: the fields, how numbers are written, and the id."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from hashlib import blake2b
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer

Bound = Literal["exact", "about", "more_than", "less_than"]
Direction = Literal["increase", "decrease"]
Status = Literal[
    "planned", "signed", "approved", "started", "resumed", "ongoing", "completed", "operational", "suspended",
    "cancelled",
]  # fmt: skip
Role = Literal[
    "investment", "planned_investment", "completed_investment", "contract", "loan", "grant", "output_value", "revenue",
    "profit", "tax", "trade", "price", "other",
]  # fmt: skip
Unit = Literal["percent", "percentage_point"]
ID_BYTES = 8


def _as_number(value: Decimal) -> int | float:
    """A JSON number: whole where the value is whole."""
    whole = int(value)
    return whole if whole == value else float(value)


def _plain(value: Decimal) -> Decimal:
    """Without the zeros that scaling leaves behind its point: 296.7 billion is 296700000000."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


Value = Annotated[
    Decimal, AfterValidator(_plain), PlainSerializer(_as_number, return_type=int | float, when_used="json")
]


class Model(BaseModel):
    """Validated, immutable, and strict about its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Model):
    """A stretch of the document's text, in Unicode code points, end excluded."""

    start: int = Field(ge=0, description="where it begins in the document's text, in code points")
    end: int = Field(ge=0, description="where it ends, in code points, excluded")


class Sentence(Span):
    """A sentence, and its words. The span is always the whole sentence's; a very long one's text is cut short."""

    text: str = Field(
        description="the document's text of the sentence; of one longer than 1000 characters what stands within 500 "
        "characters of the expression, with … where it is cut"
    )


class Period(Model):
    """The time that a figure is about, both days included; an end that the text leaves open is null."""

    start: dt.date | None = Field(None, description="the first day of the time that the record is about")
    end: dt.date | None = Field(None, description="the last day of the time that the record is about")


class Subject(Model):
    """What a figure belongs to."""

    kind: Literal["project", "group", "place", "indicator"] = Field(
        description="the sort of thing that the figure belongs to"
    )
    name: str = Field(description="what the figure belongs to; of several projects their names, parted by semicolons")


class BaseRecord(Model):
    """The fields of every record. `text` is the document's text from `start` to `end`, offsets in code points."""

    doc_id: str = Field(description="the document that the record came from")
    start: int = Field(ge=0, description="where the expression begins in the document's text, in code points")
    end: int = Field(ge=0, description="where the expression ends, in code points, excluded")
    text: str = Field(description="the expression as it stands: the document's text from start to end")
    period: Period | None = Field(None, description="the time that the record is about, both days included")
    place: str | None = Field(None, description="the place that it is about, as the text names it")
    subject: Subject | None = Field(None, description="what it belongs to: project, group, place or indicator")
    id: str = Field(description="stable: the same document and record give the same id")
    rule: str = Field(description="the id of the rule that found it")
    page: int | None = Field(None, ge=1, description="the page that it begins on, where the document has pages")
    sentence: Sentence = Field(description="the sentence that it stands in")


def record_id(doc_id: str, kind: str, start: int, end: int, text: str) -> str:
    """The id of a record: 16 hexadecimal digits of a hash of what and where it is."""
    key = "\x1f".join((doc_id, kind, str(start), str(end), text))
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=ID_BYTES).hexdigest()
