"""From the fields of an object or a row to a document: what each holds, and how a nested text is put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from extract.document import SURROGATE, Document
from extract.errors import InputError
from extract.read.fielded.days import day_of
from extract.read.fielded.presets import PRESETS, fitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.read.raw import Fields, Raw

# The parts of a nested text, in the order of reading, whatever the order they are written in.
PARTS: Final = ("summary", "headline", "heading", "text", "content", "paragraphs", "sections")
DEEPEST: Final = 20
BETWEEN: Final = "\n\n"  # paragraphs, so that no sentence runs on from one into the next
MOST_NAMES: Final = 20
KINDS: Final[dict[type, str]] = {
    type(None): "null",
    bool: "true or false, neither a string nor a list of them",
    dict: "an object without any of the parts of a text",
    list: "a list without any string",
}
LONGEST_NAME: Final = 40


def document(data: Mapping[str, Any], raw: Raw, fields: Fields, encoding: str | None) -> Document:
    """The document that named fields give. Raises `InputError` where there is no text; a date that is none is noted."""
    text = _text(data, fields.text)
    if text is None:
        raise InputError(no_text(data, fields), raw.place)
    notes = [raw.known["note"]] if "note" in raw.known else []
    if not text.strip():
        notes.append("its text is empty")
    sound = SURROGATE.sub("\ufffd", text)
    if sound != text:
        notes.append("halves of surrogate pairs in the text are read as U+FFFD")
    date, note = day_of(_plain(data, fields.date), fields.date_order)
    notes += [note] if note else []
    doc_id, title, url, source = (_plain(data, names) for names in (fields.id, fields.title, fields.url, fields.source))
    doc_id = doc_id or raw.name
    return Document(doc_id, sound, date, title, url, source, encoding=encoding, notes=tuple(notes))


def has_text(data: Mapping[str, Any], fields: Fields) -> bool:
    """Whether one of the text fields is there at all, be it empty."""
    return any(found for found, _ in (_look_up(data, name) for name in fields.text))


def no_text(data: Mapping[str, Any], fields: Fields) -> str:
    """Why there is no text, and what would give one."""
    presets = [preset for preset in fitting(data) if PRESETS[preset].text != fields.text]
    remedy = f"use --preset {' or '.join(presets)}, or --text-field" if presets else "name the field with --text-field"
    for name in fields.text:
        found, value = _look_up(data, name)
        if found:
            kind = KINDS.get(type(value), "a number, neither a string nor a list of them")
            return f'no text: "{name}" is {kind}; {remedy} if another field has it'
    return f"no text under {names(fields.text, ' or ')}; there are {names(data) or 'no fields'}; {remedy}"


def names(found: Mapping[str, Any] | tuple[str, ...], between: str = ", ") -> str:
    """Names as messages show them, the first twenty of them."""
    shown = [SURROGATE.sub("\ufffd", f'"{name[:LONGEST_NAME]}"') for name in list(found)[:MOST_NAMES]]
    return between.join(shown) + (" …" if len(found) > MOST_NAMES else "")


def _look_up(data: Mapping[str, Any], name: str) -> tuple[bool, Any]:
    """Whether a field is there, and its value. A name with dots goes into nested objects, unless it is there itself."""
    if name in data or "." not in name:
        return name in data, data.get(name)
    value: Any = data
    for step in name.split("."):
        if not isinstance(value, dict) or step not in value:
            return False, None
        value = value[step]
    return True, value


def _text(data: Mapping[str, Any], fields: tuple[str, ...]) -> str | None:
    """The text of the first field that has one; an empty one only where no other has any."""
    empty = None
    for name in fields:
        value = _look_up(data, name)[1]
        if isinstance(value, str | list | dict):
            text = value if isinstance(value, str) else BETWEEN.join(_pieces(value, DEEPEST))
            if text.strip():
                return text
            empty = text if isinstance(value, str | list) and empty is None else empty
    return empty


def _pieces(value: object, deepest: int) -> Iterator[str]:
    """The strings of a nested text, in the order of reading."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif deepest and isinstance(value, list):
        for part in value:
            yield from _pieces(part, deepest - 1)
    elif deepest and isinstance(value, dict):
        for name in PARTS:
            yield from _pieces(value.get(name), deepest - 1)


def _plain(data: Mapping[str, Any], fields: tuple[str, ...]) -> str | None:
    """The first of the fields that says something, as a string: of a list its first."""
    for name in fields:
        value = _look_up(data, name)[1]
        while isinstance(value, list | dict):
            if isinstance(value, list):
                value = next((part for part in value if part is not None), None)
            else:  # {"$oid": "…"}, {"$date": {"$numberLong": "…"}}: what MongoDB writes
                value = next((part for key, part in value.items() if key.startswith("$")), None)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return SURROGATE.sub("\ufffd", str(value).strip())
    return None
