"""Which columns of a table hold a document's text and particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.errors import InputError
from extract.read.fielded.fields import no_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.read.raw import Fields


def columns(header: Sequence[str], fields: Fields, place: str) -> dict[str, int]:
    """The field names that columns stand for, and where these are; capitals and spaces around names do not count.

    A name with dots stands for the column of its first part, if that is nested. Raises `InputError` if no column holds
    the text, with the columns that there are.
    """
    at: dict[str, int] = {}
    for index, name in enumerate(header):
        at.setdefault(name.strip().casefold(), index)
    found = {}
    for names in (fields.text, fields.id, fields.date, fields.title, fields.url, fields.source):
        for name in names:
            for wanted in (name, name.partition(".")[0]):
                if wanted.strip().casefold() in at:
                    found[wanted] = at[wanted.strip().casefold()]
                    break
    if not any(name in found or name.partition(".")[0] in found for name in fields.text):
        raise InputError(no_text(dict.fromkeys(name.strip() for name in header), fields), place)
    return found
