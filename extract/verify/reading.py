"""Claims out of files: JSON Lines, JSON (a list, or an object that holds one) and CSV, each with its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from extract.errors import InputError
from extract.read import Reading
from extract.read.encodings.encoding import decoded
from extract.read.fielded.jsonl import loaded
from extract.read.raw import Fields, Options
from extract.verify.claim import ALL_NAMES, LISTS, Claim, claim_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# To the readers of fields, all fields of a claim are texts.
OPTIONS: Final = Options(Fields(text=(*ALL_NAMES, *LISTS), id=(), date=(), title=(), url=(), source=()))
READABLE: Final = frozenset(["jsonl", "json", "csv"])
NO_FIELDS: Final = 'no claim in it: none has a "value" or a "quote"; name the fields so'
REMEDY: Final = "claims are JSON Lines (.jsonl), JSON (.json) or CSV (.csv); save them as one of these"


def claims_in(path: str) -> Iterator[Claim]:
    """The claims of a file, or of "-" (standard input), in their order; one that cannot be read has its fault.

    Raises `InputError` where there is no such file, or it is none that can hold claims.
    """
    number = 0
    for number, found in enumerate(Reading([path], OPTIONS), 1):
        if isinstance(found, InputError):
            reason = NO_FIELDS if found.reason.startswith("no text under") else found.reason
            if number == 1 and found.place in (path, "standard input"):
                raise InputError(reason, found.place)
            yield Claim(found.place, {}, fault=reason)
        elif found.format not in READABLE:
            raise InputError(REMEDY, found.place)
        else:
            yield from _claims(found.data, found.place)
    if not number:
        message = "no claim in it; give one JSON object a line, with a value or a quote"
        raise InputError(message, path)


def _claims(data: bytes, place: str) -> Iterator[Claim]:
    """The claims of one line, item or row."""
    text = ""
    try:
        text = decoded(data, place)[0]
        found = loaded(text, place)
    except InputError as error:
        reason = error.reason.replace("each document must be one JSON object with a text", "each claim must be one")
        yield replace(Claim(place, {}), fault=reason, data={"line": text.strip()} if text else {})
        return
    listed = _listed(found)
    if listed is None:
        yield claim_of(found, place)
        return
    for number, item in enumerate(listed, 1):
        where = f"{place}, claim {number}"
        if isinstance(item, dict):
            yield claim_of(item, where)
        else:
            yield Claim(where, {"item": item}, fault="not an object; each claim must be one")


def _listed(found: Mapping[str, Any]) -> list[Any] | None:
    """The list of claims that an object holds, None where it is a claim itself."""
    lists = [found[name] for name in LISTS if isinstance(found.get(name), list)]
    return lists[0] if lists and not any(name in found for name in ("value", "quote", "text")) else None
