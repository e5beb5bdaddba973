"""The columns of all tables: names, order, types and meanings, in one place; those of records come from the models."""

from __future__ import annotations

import datetime as dt
import types
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from extract.dates import How
from extract.records import Record

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from extract.kinds.record import BaseRecord

Sort = Literal["text", "integer", "number", "date", "json"]
SORTS: Final[dict[object, Sort]] = {int: "integer", Decimal: "number", dt.date: "date", str: "text"}


class Column(NamedTuple):
    """A column: its name, where its value stands in a line of `file`, what sort of value that is, and what it means.

    `types` are the record types that have it, `always` whether it is never empty in those, `values` all that are
    allowed, `pattern` what they look like.
    """

    name: str
    path: tuple[str, ...]
    sort: Sort
    meaning: str
    types: tuple[str, ...] = ()
    always: bool = False
    values: tuple[str, ...] = ()
    pattern: str | None = None
    file: str = "records.jsonl"


class Place(NamedTuple):
    """Where a field of the models stands in the tables; `types` where only some of the types that have it do."""

    name: str
    path: str
    meaning: str = ""
    types: tuple[str, ...] = ()


SHA256: Final = "^[0-9a-f]{64}$"
MODELS: Final[dict[str, type[BaseRecord]]] = {
    model.model_fields["type"].default: model for model in get_args(get_args(Record)[0])
}
FIGURE: Final = (
    Place("type", "type", "what the record is"),
    Place("text", "text"),
    Place("value", "value"),
    Place("value_max", "value_max"),
    Place("bound", "bound"),
    Place("unit", "unit"),
    Place("currency", "currency"),
    Place("noun", "noun"),
    Place("metric", "metric"),
    Place("name", "name"),
    # A column has one type, and `change` is a word for amounts and a number for ranks.
    Place("change", "change", "whether the figure is itself a rise or a fall", ("percentage", "money")),
    Place("rank", "rank"),
    Place("places_gained", "change", "places gained since the rank before; lost ones are negative", ("ranking",)),
    Place("out_of", "of"),
    Place("scope", "scope"),
    Place("status", "status"),
    Place("phase", "phase"),
    Place("role", "role"),
    Place("subject_kind", "subject.kind"),
    Place("subject_name", "subject.name"),
    Place("place", "place"),
    Place("period_start", "period.start"),
    Place("period_end", "period.end"),
    Place("sentence", "sentence.text"),
)
WHERE: Final = (
    Place("page", "page"),
    Place("doc_id", "doc_id"),
    Place("id", "id"),
    Place("rule", "rule"),
    Place("text_start", "start"),
    Place("text_end", "end"),
    Place("sentence_start", "sentence.start", "where the sentence begins in the document's text, in code points"),
    Place("sentence_end", "sentence.end", "where the sentence ends, in code points, excluded"),
    Place("mentions", "mentions", "every place where the name stands: a JSON list of objects with start and end"),
)
IN_RECORDS: Final = {"duplicate_of": "duplicate_of"}  # the others are called doc_ and their name

DOCUMENTS: Final = tuple(
    column._replace(path=(column.name,), file="documents.jsonl")
    for column in (
        Column("doc_id", (), "text", "the document's own id, else one made of its file's name", always=True),
        Column("place", (), "text", "where the document was read: file, member of an archive, line", always=True),
        Column("format", (), "text", "the format that it was read as"),
        Column("encoding", (), "text", "the character encoding that it was read in"),
        Column("sha256", (), "text", "SHA-256 of the document's text, as UTF-8", pattern=SHA256),
        Column("characters", (), "integer", "the length of its text in Unicode code points"),
        Column("date", (), "date", "the day of the document, which relative periods are settled against"),
        Column("date_how", (), "text", "how that day is known, or why there is none", values=get_args(How)),
        Column("title", (), "text", "the document's title"),
        Column("url", (), "text", "the document's address on the web"),
        Column("source", (), "text", "who published the document"),
        Column("pages", (), "json", "the offset of each page's first character: a JSON list"),
        Column("notes", (), "json", "what was odd about the document: a JSON list of sentences"),
        Column("duplicate_of", (), "text", "the doc_id of the first document, of which this one is a copy"),
        Column("records", (), "integer", "the number of its records", always=True),
        Column("text", (), "text", "the document's text, where the run was told to keep the texts"),
    )
)
ERRORS: Final = (
    Column("place", ("place",), "text", "what could not be read: file, member, line or page", always=True),
    Column("reason", ("reason",), "text", "why, with what to do about it", always=True),
)
RUN: Final = (
    Column("newsfigures", ("newsfigures",), "text", "the version of newsfigures"),
    Column("python", ("python",), "text", "the version of Python"),
    Column("packages", ("packages",), "json", "the libraries that read and extract, with their versions"),
    Column("rules", ("rules",), "text", "SHA-256 over the rules and words that were used, your own included"),
    Column("lang", ("lang",), "text", "the language of the rules"),
    Column("date", ("date",), "date", "the day given for documents that have none of their own"),
    Column("fields", ("fields",), "json", "the names of the fields that documents were read from"),
    Column(
        "limits",
        ("limits",),
        "json",
        "the most bytes of a document, how far packed data may swell, the memory of a worker",
    ),
    Column("makes", ("makes",), "text", "what the run made of the documents: records or checks"),
    Column("derived", ("derived",), "json", "whether values were derived, beside the checks"),
    Column("texts", ("texts",), "json", "whether documents.jsonl keeps the texts"),
    Column("dedup", ("dedup",), "json", "whether copies were looked for"),
    Column(
        "inputs", ("inputs",), "json", "the paths that were given: how many files and bytes, and a SHA-256 over them"
    ),
    Column("inputs_sha256", ("inputs_sha256",), "text", "SHA-256 over all inputs"),
    Column(
        "counts",
        ("counts",),
        "json",
        "documents, records by type, errors, copies, how documents were dated, what was passed over",
    ),
    Column("outputs", ("outputs",), "json", "the files that were written, with their sizes and SHA-256"),
)
VERSION: Final = Column("version", (), "text", "the version of newsfigures that wrote the table", always=True, file="")


def _record_column(place: Place) -> Column:
    path = tuple(place.path.split("."))
    fields = {kind: field for kind, model in MODELS.items() if (field := _field(model, path)) is not None}
    fields = {kind: field for kind, field in fields.items() if not place.types or kind in place.types}
    first = next(iter(fields.values()))
    return Column(
        place.name,
        path,
        _sort(first),
        place.meaning or _meaning(fields),
        types=tuple(fields),
        always=all(_always(MODELS[kind], path) for kind in fields),
        values=tuple(MODELS) if place.name == "type" else _values(fields),
        pattern=next((found for rule in first.metadata if (found := getattr(rule, "pattern", None))), None),
    )


def _field(model: type[BaseModel], path: tuple[str, ...]) -> FieldInfo | None:
    """The field that a path leads to, None where the model has none."""
    field = model.model_fields.get(path[0])
    if field is None or len(path) == 1:
        return field
    inner = _plain(field)
    return _field(inner, path[1:]) if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def _plain(field: FieldInfo) -> object:
    """The type of a field, without the None that says that it may be missing."""
    if get_origin(field.annotation) in (Union, types.UnionType):
        return next(part for part in get_args(field.annotation) if part is not types.NoneType)
    return field.annotation


def _sort(field: FieldInfo) -> Sort:
    plain = _plain(field)
    if get_origin(plain) is list:
        return "json"
    if get_origin(plain) is Literal:
        return "text"
    return SORTS[get_args(plain)[0] if get_args(plain) else plain]


def _values(fields: dict[str, FieldInfo]) -> tuple[str, ...]:
    """All values that the types allow, none where one of them allows any."""
    plain = [_plain(field) for field in fields.values()]
    closed = all(get_origin(each) is Literal for each in plain)
    return tuple(dict.fromkeys(value for each in plain for value in get_args(each))) if closed else ()


def _always(model: type[BaseModel], path: tuple[str, ...]) -> bool:
    """Whether every record of the model has it: nothing on the way there may be None."""
    way = [_field(model, path[:end]) for end in range(1, len(path) + 1)]
    return all(
        field is not None and (field.is_required() or field.get_default(call_default_factory=True) is not None)
        for field in way
    )


def _meaning(fields: dict[str, FieldInfo]) -> str:
    """What the models say; where they differ, each with its types: "Count: how many. Money: the amount …"."""
    said: dict[str, list[str]] = {}
    for kind, field in fields.items():
        said.setdefault(field.description or "", []).append(kind)
    if len(said) == 1:
        return next(iter(said))
    return ". ".join(f"{', '.join(kinds).capitalize()}: {meaning}" for meaning, kinds in said.items())


def _of_document(*names: str) -> list[Column]:
    """Columns of a document that its records have as well."""
    named = {column.name: column for column in DOCUMENTS}
    return [named[name]._replace(name=IN_RECORDS.get(name, f"doc_{name}")) for name in names]


# What somebody reads first stands left: the figure, what it is about, the sentence; then its document; offsets last.
RECORDS: Final = (
    *_of_document("date"),
    *map(_record_column, FIGURE),
    *_of_document("title", "source", "url"),
    *map(_record_column, WHERE),
    *_of_document("place", "sha256", "duplicate_of"),
    VERSION,
)
