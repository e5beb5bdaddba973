"""How a text was read: for each sentence its words by class, the rules that fired, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.dates import DocumentDate, document_date
from extract.pipeline import frames
from extract.records import record_of
from extract.words import bits, class_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.document import Document
    from extract.extractor import Extractor
    from extract.frame import Frame
    from extract.items import Item
    from extract.records import Record

# Classes that every other word has too.
COMMON: Final = frozenset(["word", "noun", "capital", "upper", "plural", "modifier"])
NUMERIC: Final = bits("number", "digits", "numeral", "ordinal")
TIME: Final = bits("time", "year")


@dataclass(frozen=True, slots=True)
class Refused:
    """A stretch of the text that gave no record: text[start:end], and the reason."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence, or one line of page furniture (then without words): text[start:end]."""

    start: int
    end: int
    text: str
    words: list[tuple[str, list[str]]]
    records: list[Record]
    refused: list[Refused]


def explain(document: Document, extractor: Extractor) -> tuple[DocumentDate, list[Explained]]:
    """The document's date with how it is known, and every sentence that was looked at, in the order of the text."""
    text, skipped = document.text, list[tuple[int, int, str]]()
    date = document_date(text, document.date)
    notes = {rule.id: rule.note for rule in extractor.pack.rules}
    found = [_explained(frame, document, notes) for frame in frames(text, date.date, extractor.rules, skipped)]
    for start, end, rule in skipped:
        refused = Refused(start, end, text[start:end], f"page furniture: {rule}")
        found.append(Explained(start, end, text[start:end], [], [], [refused]))
    return date, sorted(found, key=lambda sentence: sentence.start)


def _explained(frame: Frame, document: Document, notes: dict[str, str | None]) -> Explained:
    records = [record_of(document, frame, figure) for figure in (*frame.figures, *frame.projects)]
    refused = [
        Refused(
            f.start,
            f.end,
            frame.text[f.start : f.end],
            f"{f.reason}: {notes[f.rule.id]}" if notes.get(f.rule.id) else str(f.reason),
        )
        for f in frame.refusals
    ]
    refused += _left_over(frame)
    words = [(frame.text[item.start : item.end], _classes(item)) for item in frame.items]
    return Explained(
        frame.start,
        frame.end,
        frame.text[frame.start : frame.end],
        words,
        records,
        sorted(refused, key=lambda r: r.start),
    )


def _classes(item: Item) -> list[str]:
    return [name for name in class_names(item.classes) if name not in COMMON]


def _left_over(frame: Frame) -> Iterator[Refused]:
    """The numbers that neither a record nor a refusal holds: times, parts of names, and those that no rule wants."""
    held = [(f.start, f.end) for f in (*frame.figures, *frame.moves, *frame.refusals)]
    names = [(f.start, f.end) for f in frame.projects]
    for item in frame.items:
        written = frame.text[item.start : item.end]
        if not (item.classes & NUMERIC or any(ch.isdecimal() for ch in written)):
            continue
        if any(start <= item.start < end for start, end in held):
            continue
        yield Refused(item.start, item.end, written, _reason(item, in_name=any(a <= item.start < b for a, b in names)))


def _reason(item: Item, *, in_name: bool) -> str:
    if item.classes & TIME:
        return "a time, not a figure"
    if in_name:
        return "part of a project's name"
    if not item.classes & NUMERIC:
        return "a name with digits"
    return "an ordinal, no rank" if item.classes & bits("ordinal") else "no unit and nothing that it counts"
