"""An explanation for people: each sentence with its words, its records and what was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from extract.records import as_json
from extract.write.table import COLOURS, about, period, value

if TYPE_CHECKING:
    from rich.console import Console

    from extract.dates import DocumentDate
    from extract.document import Document
    from extract.explain import Explained
    from extract.records import Record


def show(date: DocumentDate, sentences: list[Explained], console: Console, document: Document) -> None:
    """Print how a document was read."""
    console.print(Text(f"document date: {date_in_words(date, document.text)}", "bold"))
    for sentence in sentences:
        console.print(Text(f"\n{sentence.start}–{sentence.end}  {' '.join(sentence.text.split())}"))
        if sentence.words:
            console.print(_words(sentence))
        for record in sentence.records:
            console.print(_record(record))
        for refused in sentence.refused:
            console.print(
                Text.assemble(
                    ("  refused     ", "red"), f"“{' '.join(refused.text.split())}”", (f"  {refused.reason}", "dim")
                )
            )


def date_in_words(date: DocumentDate, text: str) -> str:
    """The document's date and how it is known."""
    written = " ".join(text[date.start : date.end].split())
    return {
        "given": f"{date.date} (given)",
        "found": f"{date.date} (the text says “{written}” at {date.start})",
        "no year": f"not known: “{written}” at {date.start} has no year; give it with --date",
        "ambiguous": f"not known: “{written}” at {date.start} may be day or month first; give it with --date",
        "unknown": "not known; give it with --date",
    }[date.how]


def _words(sentence: Explained) -> Text:
    shown = Text("  ", "dim")
    for word, classes in sentence.words:
        shown.append(" ".join(word.split()), "dim")
        shown.append(f"⟨{' '.join(classes)}⟩ " if classes else " ", "cyan dim")
    return shown


def _record(record: Record) -> Text:
    plain = as_json(record)
    line = Text.assemble(
        (f"  {record.type:<12}", COLOURS[record.type]),
        f"“{' '.join(record.text.split())}” → {value(plain)}  ",
        about(plain),
    )
    if "period" in plain:
        line.append(f"  [{period(plain)}]")
    line.append(f"  rule {record.rule}", "dim")
    return line
