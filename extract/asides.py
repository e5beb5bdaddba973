"""Asides that tell who says so: "Exports, | officials said, | rose 12%" is "Exports rose 12%"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.chunk import Chunk
from extract.roles import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.items import Item

REPORT: Final = BIT["report"]
LONGEST: Final = 8  # chunks between the commas
SUBJECT: Final = (NOUN, PREPOSITION, CONJUNCTION, ADVERB, TIME)
SPEAKER: Final = (NOUN, PRONOUN, PREPOSITION, CONJUNCTION)
BEHIND: Final = (NOUN, PRONOUN, PREPOSITION, TIME)


def fold_asides(chunks: list[Chunk], items: list[Item]) -> list[Chunk]:
    """The chunks with each such aside between a subject and its verb made one, of the role of an adverb."""
    found: list[Chunk] = []
    c = 0
    while c < len(chunks):
        end = _end_of_aside(chunks, items, c) if chunks[c].role == COMMA else None
        if end is None:
            found.append(chunks[c])
            c += 1
            continue
        classes = 0
        for chunk in chunks[c : end + 1]:
            classes |= chunk.classes
        found.append(Chunk(ADVERB, chunks[c].i, chunks[end].j, classes))
        c = end + 1
    return found


def _end_of_aside(chunks: list[Chunk], items: list[Item], c: int) -> int | None:
    """The comma that ends the aside which begins with the comma at chunk c; None where there is none."""
    if c == 0 or chunks[c - 1].role != NOUN:
        return None
    k = c - 2
    while k >= 0 and chunks[k].role in SUBJECT:
        k -= 1
    if k >= 0 and chunks[k].role in (VERB, FIGURE):
        return None  # "it will harvest 3 million tons of soybeans, the agency said, up 12.6%"
    k = c + 1
    while k < len(chunks) and chunks[k].role in SPEAKER:
        k += 1
    verb = chunks[k] if c + 1 < k < len(chunks) else None
    if verb is None or verb.role != VERB or not all(items[at].classes & REPORT for at in range(verb.i, verb.j)):
        return None
    k += 1
    while k < len(chunks) and chunks[k].role in BEHIND:
        k += 1
    closed = k - c < LONGEST and k < len(chunks) - 1 and chunks[k].role == COMMA
    return k if closed and chunks[k + 1].role in (VERB, ADVERB) else None
