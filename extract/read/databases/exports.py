"""Exports of news databases, many articles in one text: told from other texts, and cut into their articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.read.databases import factiva, nexis
from extract.read.office.typography import seen

if TYPE_CHECKING:
    from extract.document import Document
    from extract.errors import InputError
    from extract.read.raw import Raw

BLANK_LINES: Final = re.compile("\n{4,}")


def articles(text: str, raw: Raw, encoding: str | None = None) -> list[Document | InputError] | None:
    """The articles of a text that is an export of Nexis or Factiva, in order; None for any other text."""
    if not (nexis.may_be(text) or factiva.may_be(text)):
        return None
    lines = BLANK_LINES.sub("\n\n\n", seen(text)).split("\n")
    found = nexis.articles(lines) or factiva.articles(lines)
    if found is None:
        return None
    return [article.document(raw, number, encoding) for number, article in enumerate(found, 1)]
