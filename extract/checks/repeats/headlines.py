"""Headlines: the figures in the lines above a document's first paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.memory import once
from extract.checks.repeats.candidates import Candidates
from extract.sentences import BULLET, lines, sentences

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading

LONGEST: Final = 180  # characters; a longer line is a paragraph
MOST: Final = 8  # lines above the text: its way in the site, its title, its date, its source
FIGURES: Final = 20  # of a headline; more are a table without a headline
LEAD: Final = 2  # sentences with figures, in which a text says what its headline says
PARTED: Final = 2  # sentences make a paragraph
LONG: Final = 100  # characters; a sentence of so many is no headline
FULL_STOPS: Final = (".", ".”", '."')
ENDS: Final = (".", "!", "?", ";", ":", ".”", '."')


def headline_end(text: str) -> int:
    """Where the headline lines end: before the first paragraph, list or indented text."""
    end, rows = 0, lines(text)[:MOST]
    for number, (start, stop) in enumerate(rows):
        if number and (_is_paragraph(text, start, stop) or text[start].isspace()):
            return end
        end = stop
    return rows[0][1] if rows else 0  # nothing but short lines: the first of them alone is taken for the headline


def _is_paragraph(text: str, start: int, stop: int) -> bool:
    line = text[start:stop].rstrip()
    if stop - start > LONGEST or BULLET.match(text, start):
        return True
    return line.endswith(ENDS) or len(sentences(text, start, stop)) >= PARTED


def in_prose(text: str, at: int) -> bool:
    """Whether the line of a place is a paragraph that a text without a headline begins with."""
    start, stop = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : stop if stop >= 0 else len(text)].rstrip()
    long = len(line) > LONG or len(sentences(text, start, start + len(line))) >= PARTED
    return long and line.endswith(FULL_STOPS)


@dataclass(frozen=True, slots=True)
class Parts:
    """A document's mentions: those of the headline lines, and those of the text.

    The text begins at `start`, and its first sentences with figures end at `lead`. `order` has the place of each
    sentence among those of the text that have figures, `later` what a headline's figure is held against.
    """

    heads: list[Mention]
    body: list[Mention]
    start: int
    lead: int
    order: dict[int, int]
    later: Candidates


@once
def parts_of(reading: Reading) -> Parts:
    """The mentions in the headline lines, and all others."""
    end = headline_end(reading.text)
    heads = [m for m in reading.mentions if m.start < end][:FIGURES]
    body = [m for m in reading.mentions if m.start >= end]
    first = sorted({m.frame.end for m in body})[:LEAD]
    order = {sentence: place for place, sentence in enumerate(dict.fromkeys(m.sentence for m in body))}
    return Parts(heads, body, end, first[-1] if first else end, order, Candidates([*heads, *body]))
