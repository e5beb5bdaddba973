"""Records: the union of all types, how a figure becomes one, and how they are written as JSON."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic import Field, TypeAdapter

from extract.kinds import KINDS
from extract.kinds.count import Count
from extract.kinds.money import Money
from extract.kinds.percentage import Percentage
from extract.kinds.project import Project
from extract.kinds.quantity import Quantity
from extract.kinds.ranking import Ranking
from extract.kinds.record import BaseRecord, Sentence, record_id

if TYPE_CHECKING:
    from extract.document import Document
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.times.intervals import Interval

Record = Annotated[Project | Count | Percentage | Money | Ranking | Quantity, Field(discriminator="type")]
RECORDS: Final[TypeAdapter[Record]] = TypeAdapter(Record)

# The fields of records that figures have under another name.
SLOTS: Final = {"value_max": "high", "rank": "value"}
OWN_FIELDS: Final = {
    kind: [(name, SLOTS.get(name, name)) for name in row.model.model_fields if name not in BaseRecord.model_fields]
    for kind, row in KINDS.items()
    if row.model is not None
}
# A "sentence" may be ten megabytes without a full stop, with a figure in every line of it.
LONGEST_SENTENCE: Final = 1000
AROUND: Final = 500
CUT: Final = "…"
FIRST: Final = ("type", "doc_id", "start", "end", "text")
ORDER: Final = {
    kind: tuple(dict.fromkeys([*FIRST, *(name for name, _ in own), *BaseRecord.model_fields]))
    for kind, own in OWN_FIELDS.items()
}


def record_of(document: Document, frame: Frame, figure: Figure) -> Record:
    """The validated record of a figure; `start`, `end` and `text` are those of the document's text.

    All that is in it goes through validation as plain values, at once: models of its parts would be validated twice.
    """
    text = frame.text[figure.start : figure.end]
    fields: dict[str, Any] = {
        name: found for name, slot in OWN_FIELDS[figure.type] if (found := getattr(figure, slot)) is not None
    }
    if figure.type == "project":
        fields["mentions"] = [{"start": start, "end": end} for start, end in figure.mentions]
    return RECORDS.validate_python(
        {
            **fields,
            "type": figure.type,
            "doc_id": document.id,
            "start": figure.start,
            "end": figure.end,
            "text": text,
            "period": _period(figure.period),
            "place": figure.place,
            "subject": {"kind": figure.subject[0], "name": figure.subject[1]} if figure.subject else None,
            "id": record_id(document.id, figure.type, figure.start, figure.end, text),
            "rule": figure.rule.id,
            "page": bisect_right(document.pages, figure.start) or None,
            "sentence": _sentence(frame.text, frame, figure.start, figure.end),
        },
    )


def sentence_of(text: str, frame: Frame, first: int, last: int) -> Sentence:
    """A frame's sentence in a text; of a very long one only the words around the figure from `first` to `last`."""
    return Sentence(**_sentence(text, frame, first, last))


def _sentence(text: str, frame: Frame, first: int, last: int) -> dict[str, Any]:
    start, end = frame.start, frame.end
    if end - start > LONGEST_SENTENCE:
        start, end = max(start, first - AROUND), min(end, last + AROUND)
    before, behind = CUT if start > frame.start else "", CUT if end < frame.end else ""
    return {"start": frame.start, "end": frame.end, "text": f"{before}{text[start:end]}{behind}"}


def _period(interval: Interval | None) -> dict[str, Any] | None:
    return {"start": interval.start, "end": interval.end} if interval else None


def as_json(record: Record) -> dict[str, Any]:
    """A record as plain JSON values: first what and where it is, then its own fields; what is not known is left out."""
    plain = record.model_dump(mode="json", exclude_none=True)
    return {name: plain[name] for name in ORDER[record.type] if name in plain}


def schema() -> dict[str, Any]:
    """The JSON Schema of a record (draft 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsfigures record",
        **RECORDS.json_schema(mode="serialization"),
    }
