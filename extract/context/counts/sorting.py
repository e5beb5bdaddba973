"""Counts under a heading that sorts things: "Guests by nationality:", then "- Omanis, 268,340"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import FURNITURE, MONETARY, SCORED, UNCOUNTED
from extract.frame import CLOSE, COMMA, FIGURE, NOUN, OPEN, STOP, VERB
from extract.verbs import PLURALS

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.words import Lexicon

# "Guests by nationality", "Number of licences issued by region", "New patients according to age".
SORTED: Final = re.compile(
    r"(?:^|[\n.;•])\W*(?:(?:the|total)\s+)?(?:numbers? of\s+)?"
    r"(?P<things>(?:[A-Za-z-]+ ){0,3}?[A-Za-z-]+)(?: [a-z]+ed)? (?:by|according to)"
    r" (?:the )?[a-z]+(?: [a-z]+){0,2}\s*$",
    re.IGNORECASE,
)
ROW: Final = re.compile(r"\s*[-*•–‣o]?\s*[^\d.:,;]{2,60}[:,–-]?\s+\(?[\d.,]+")
LONGEST: Final = 16  # rows of a list
HEADING: Final = 80  # characters


def noun_of_sorted(frame: Frame, figure: Figure, c: int, lexicon: Lexicon) -> str | None:
    """What the heading of a list, or the words before the colon of the sentence, sort: the things in its rows."""
    if figure.rule.id != "bare-number" or figure.number is None or not figure.number.digits:
        return None
    ends = frame.role_at(c + 1) in (COMMA, STOP, OPEN, CLOSE) or c == len(frame.chunks) - 1
    if not ends or frame.role_at(c - 1) not in (COMMA, STOP, NOUN, OPEN):
        return None
    colon = 0
    if ":" in frame.words:
        colon = next((k for k in range(c - 1, 0, -1) if frame.word(frame.chunks[k].i) == ":"), 0)
    if colon and any(frame.role_at(k) == NOUN for k in range(colon, c)):
        found = SORTED.search(frame.text, frame.start, frame.items[frame.chunks[colon].i].start)
    else:
        heading = None if _speaks(frame) else _heading(frame)
        found = SORTED.search(frame.text, *heading) if heading else None
    return _things(found["things"], lexicon) if found else None


def _speaks(frame: Frame) -> bool:
    return any(chunk.role == VERB for chunk in frame.chunks) or frame.chunks[0].role == FIGURE


def _heading(frame: Frame) -> tuple[int, int] | None:
    """Where the line stands that ends with a colon and leads to the rows of which this sentence is one."""
    end = frame.text.rfind("\n", 0, frame.start)
    for _ in range(LONGEST):
        if end <= 0:
            return None
        start = frame.text.rfind("\n", 0, end) + 1
        line = frame.text[start:end].rstrip()
        if line.endswith(":"):
            return (start, start + len(line) - 1) if len(line) <= HEADING else None
        if line and not ROW.match(line):
            return None
        end = start - 1
    return None


def _things(words: str, lexicon: Lexicon) -> str | None:
    """The words, if their last is a plural that can be counted."""
    last = words.rsplit(" ", 1)[-1].lower()
    classes = lexicon.word(last).classes
    uncounted = classes & UNCOUNTED or last in MONETARY | FURNITURE | SCORED
    return words if classes & PLURALS and not uncounted else None
