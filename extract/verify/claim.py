"""Claims: what somebody says about a source, under any of the names that models and spreadsheets give its fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# The fields that are understood, and the names that they may have, the first one there counts.
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "value": ("value", "number", "amount", "figure", "rank"),
    "value_max": ("value_max", "max", "high"),
    "of": ("of", "whole"),
    "quote": ("quote", "evidence", "span_text", "snippet", "text"),
    "statement": ("statement", "claim"),
    "doc": ("doc_id", "source", "document", "doc", "file", "filename"),
    "id": ("claim_id", "id"),
    "start": ("start", "char_start"),
    "end": ("end", "char_end"),
    "unit": ("unit", "units"),
    "scale": ("scale", "multiplier"),
    "currency": ("currency",),
    "kind": ("type", "kind"),
    "bound": ("bound", "hedge"),
    "noun": ("noun", "counted"),
    "metric": ("metric", "indicator", "about", "label"),
    "status": ("status",),
    "role": ("role",),
    "change": ("change", "direction"),
    "period": ("period", "year"),
    "name": ("name",),
}
ALL_NAMES: Final = tuple(name for names in NAMES.values() for name in names)
LISTS: Final = ("claims", "records", "figures", "facts", "results")  # objects that hold the claims in a list


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: `place` tells where it was read, `data` is it as given, `fields` what is understood of it.

    All fields but `start` and `end` are strings, as written. `fault` tells why a claim cannot be judged.
    """

    place: str
    data: Mapping[str, Any]
    fields: Mapping[str, str] = field(default_factory=dict)
    start: int | None = None
    end: int | None = None
    fault: str | None = None

    def __getitem__(self, name: str) -> str:
        """A field as written, "" where it is not there."""
        return self.fields.get(name, "")


def claim_of(data: Mapping[str, Any], place: str) -> Claim:
    """A claim of an object's fields."""
    there = {name.strip().casefold(): value for name, value in data.items()}
    found: dict[str, str] = {}
    for name, names in NAMES.items():
        written = next((words for given in names if (words := _written(there.get(given)))), "")
        if written:
            found[name] = written
    start, end = _offset(found.pop("start", "")), _offset(found.pop("end", ""))
    fault = None
    if not any(name in found for name in ("value", "quote", "statement", "name")) and (start is None or end is None):
        wanted = '"value", "quote"'
        given = ", ".join(f'"{name}"' for name in list(data)[:8]) or "no fields"
        fault = f"no value and no quote; there are {given}; name the fields {wanted}"
    return Claim(place, data, found, start, end, fault)


def _written(value: object) -> str:
    """A field's value as a string; of an object its text or its ends, of a list its first."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float | Decimal):
        return format(Decimal(str(value)), "f") if Decimal(str(value)).is_finite() else ""
    if isinstance(value, dict):
        ends = "/".join(_written(value.get(end)) for end in ("start", "end"))
        return _written(value.get("text")) or (ends if ends != "/" else "")
    if isinstance(value, list):
        return _written(value[0]) if value else ""
    return str(value).strip()


def _offset(written: str) -> int | None:
    """An offset; spreadsheets write 45.0."""
    whole = written.removesuffix(".0")
    return int(whole) if whole.isascii() and whole.isdecimal() and len(whole) < 12 else None
