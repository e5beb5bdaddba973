"""newsfigures: figures in news and government bulletins, as validated records that point back to their characters.

    >>> import extract
    >>> [record.value for record in extract.extract("Exports rose 16.7 percent to 296.7 billion yuan in 2021.")]
    [Decimal('16.7'), Decimal('296700000000')]

The record types, and what their fields mean, are told in docs/records.md.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt

    from extract.checks.check import Check
    from extract.checks.checker import Checker
    from extract.document import Document
    from extract.errors import InputError, NewsfiguresError, PackError
    from extract.extractor import Extractor
    from extract.kinds.count import Count
    from extract.kinds.money import Money
    from extract.kinds.percentage import Percentage
    from extract.kinds.project import Project
    from extract.kinds.quantity import Quantity
    from extract.kinds.ranking import Ranking
    from extract.records import Record

__version__ = "0.1.0"
__all__ = [
    "Check", "Checker", "Count", "Document", "Extractor", "InputError", "Money", "NewsfiguresError", "PackError",
    "Percentage", "Project", "Quantity", "Ranking", "Record", "check", "extract",
]  # fmt: skip

# Where the public names live. They are loaded on first use: spaCy alone takes two seconds, and `--help` needs none.
_HOME = {
    "Check": "extract.checks.check",
    "Checker": "extract.checks.checker",
    "Count": "extract.kinds.count",
    "Document": "extract.document",
    "Extractor": "extract.extractor",
    "InputError": "extract.errors",
    "Money": "extract.kinds.money",
    "NewsfiguresError": "extract.errors",
    "PackError": "extract.errors",
    "Percentage": "extract.kinds.percentage",
    "Project": "extract.kinds.project",
    "Quantity": "extract.kinds.quantity",
    "Ranking": "extract.kinds.ranking",
    "Record": "extract.records",
}
_extractor: Extractor | None = None
_checker: Checker | None = None


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes have no common type
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(importlib.import_module(_HOME[name]), name)


def extract(text: str, date: dt.date | str | None = None) -> list[Record]:
    """The records of an English text, in its order, by the rules that come with newsfigures.

    `date` is the day of the document (a date, or "YYYY-MM-DD"); None means: as the text states it, if it does. Offsets
    count Unicode code points of `text`. For other rules, or many documents, use an `Extractor`.
    """
    return _shipped().extract(text, date)


def check(text: str, date: dt.date | str | None = None) -> list[Check]:
    """The checks of an English text: which of its figures add up, and which do not; in the order of the figures judged.

    `date` as for `extract`. For other rules, or many documents, use a `Checker`.
    """
    global _checker  # noqa: PLW0603 - as below
    if _checker is None:
        from extract.checks.checker import Checker  # noqa: PLC0415 - see _HOME

        _checker = Checker(_shipped())
    return _checker.check(text, date)


def _shipped() -> Extractor:
    """An extractor by the rules that come with newsfigures."""
    global _extractor  # noqa: PLW0603 - the rules are compiled once, when they are first needed
    if _extractor is None:
        from extract.extractor import Extractor  # noqa: PLC0415 - see _HOME

        _extractor = Extractor()
    return _extractor
