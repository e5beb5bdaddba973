"""The extractor: a language's rules, ready to read documents."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from extract import packs as pattern_packs
from extract.context.works.mentions import one_per_name
from extract.dates import document_date
from extract.document import SURROGATE, Document
from extract.matching import RuleMatcher
from extract.pipeline import frames
from extract.records import Record, record_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Extractor:
    """Reads documents by the rules of a language, and of `packs`, a folder with rules and words of your own.

    Making one takes about a second; reading a bulletin a few milliseconds. It keeps nothing of the documents, so one
    extractor serves any number of them, one thread at a time.

    Raises `PackError` where a pack is wrong.
    """

    def __init__(self, lang: str = "en", packs: str | Path | None = None) -> None:
        self.lang = lang
        self.pack = pattern_packs.load(lang, Path(packs) if packs is not None else None)
        self.rules = RuleMatcher(self.pack)

    def extract(self, text: str, date: dt.date | str | None = None, doc_id: str = "text") -> list[Record]:
        """The records of a text, in its order.

        `date` is the day of the document (a date, or "YYYY-MM-DD"); None means: as the text states it, if it does. It
        settles periods such as "the first quarter". Offsets count Unicode code points of `text`. Raises `ValueError`
        for a date that is none.
        """
        day = dt.date.fromisoformat(date) if isinstance(date, str) else date
        return self.records(Document(doc_id, text, day))

    def records(self, document: Document) -> list[Record]:
        """The records of a document, in the order of its text; a project has one, at its first mention."""
        text = SURROGATE.sub("\N{REPLACEMENT CHARACTER}", document.text)
        date = document_date(text, document.date).date
        read = list(frames(text, date, self.rules))  # all of them first: a later sentence may settle an earlier name
        found = one_per_name([(frame, figure) for frame in read for figure in (*frame.figures, *frame.projects)])
        found.sort(key=lambda pair: (pair[1].start, pair[1].end))
        return [record_of(document, frame, figure) for frame, figure in found]

    def stream(self, documents: Iterable[Document]) -> Iterator[Record]:
        """The records of document after document, as they are read: memory does not grow with their number."""
        for document in documents:
            yield from self.records(document)
