"""From a document to its checks: one room a kind, each asked for the relations that the text's words say."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from extract.checks import announced, exceeding, plausibility
from extract.checks.bounds import bounds
from extract.checks.changes import differences, growth
from extract.checks.derivation import derivations
from extract.checks.mentions import Reading, flatten, lines_of, mentions_of
from extract.checks.ratios import ratios
from extract.checks.repeats import repeats
from extract.checks.sums import sums
from extract.dates import document_date
from extract.document import SURROGATE, Document
from extract.extractor import Extractor
from extract.pipeline import frames

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from extract.checks.check import Check
    from extract.checks.derivation import Derivation

KINDS: Final[tuple[Callable[[Reading], Iterable[Check]], ...]] = (
    ratios.checks, sums.checks, differences.checks, growth.checks, bounds.checks, repeats.checks,
    announced.checks, exceeding.checks, plausibility.checks,
)  # fmt: skip


class Checker:
    """Recomputes the figures of documents, as an extractor reads them, from each other."""

    def __init__(self, extractor: Extractor | None = None) -> None:
        self.extractor = extractor or Extractor()

    def read(self, document: Document) -> Reading:
        """The document's figures, ready to be checked."""
        text = SURROGATE.sub("\N{REPLACEMENT CHARACTER}", document.text)
        date = document_date(text, document.date).date
        read = list(frames(text, date, self.extractor.rules))
        lines = lines_of(read)
        mentions = mentions_of(document, read, lines)
        flatten(text, read)
        return Reading(document, text, read, lines, mentions)

    def check(self, text: str, date: dt.date | str | None = None, doc_id: str = "text") -> list[Check]:
        """The checks of a text. `date` is the day of the document (a date, or "YYYY-MM-DD"), None: as the text says.

        Raises `ValueError` for a date that is none.
        """
        return self.checks(_document(text, date, doc_id))

    def stream(self, documents: Iterable[Document]) -> Iterator[Check]:
        """The checks of document after document, as they are read."""
        for document in documents:
            yield from self.checks(document)

    def checks(self, document: Document) -> list[Check]:
        """The checks of a document, in the order of the figures that they judge."""
        return self.of(self.read(document))

    def derived(self, text: str, date: dt.date | str | None = None, doc_id: str = "text") -> list[Derivation]:
        """The values before a change that a text gives away ("five, up 25%" tells four)."""
        return list(derivations(self.read(_document(text, date, doc_id))))

    def of(self, reading: Reading) -> list[Check]:
        """The checks of a document that was read."""
        found = {check.id: check for kind in KINDS for check in kind(reading)}
        # What agrees with one reading of its paragraph is not wrong because another reading does not fit.
        fitting = (check for check in found.values() if _reports(check, "consistent") and _is_in_line(reading, check))
        agreed = {check.figures[-1].start for check in fitting}
        kept = (c for c in found.values() if not (_reports(c, "inconsistent") and c.figures[-1].start in agreed))
        return sorted(kept, key=lambda check: (check.figures[-1].start, check.kind))


def _is_in_line(reading: Reading, check: Check) -> bool:
    """Whether all figures of a check stand in one line."""
    places = [figure.start for figure in check.figures]
    return "\n" not in reading.text[min(places) : max(places)]


def _reports(check: Check, verdict: str) -> bool:
    """Whether a check judges a rate or a difference that the text reports, which is the last of its figures."""
    return check.kind in ("ratio", "growth", "difference") and check.verdict == verdict


def _document(text: str, date: dt.date | str | None, doc_id: str) -> Document:
    return Document(doc_id, text, dt.date.fromisoformat(date) if isinstance(date, str) else date)
