"""Among whom a rank is a rank, where neither its own phrase nor the sentence's first words say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, text_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.ranks.words import HOLDERS, SCOPES, TOPS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.figure import Figure
    from extract.frame import Frame

HEADING: Final = frozenset("topped tops top topping led leads lead leading headed heads heading".split())
TABLES: Final = frozenset("table list ranking rankings league standings chart charts index group ladder".split())
# What stands before a scope as a rank would: "the highest | in the county", "at the forefront | of the province".
LIKE_RANKS: Final = frozenset("forefront front top bottom middle lead ranking rankings rank ranks position".split())
NAMING: Final = frozenset(["nth-largest", "nth-holder", "number-n"])
AGENT: Final = ("er", "or")
SCOPING: Final = frozenset(["in", "of", "among", "across"])


def top_members(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Among the top 10 | national high-tech zones": those who stand behind a top N are whom it is a top of."""
    if figure.rule.id not in TOPS or frame.role_at(c + 1) != NOUN:
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    grouped = frame.has(j - 1, bits("plural", "counted", "institution", "place-type")) or frame.word(j - 1) in SCOPES
    return frame.span(i, j) or None if grouped and not frame.has(j - 1, BIT["generic"]) else None


def told_before(frame: Frame, c: int, named: Callable[[Frame, int], str | None]) -> str | None:
    """The scope of a superlative, a table or a lead before the rank in its sentence, where the rank names none.

    "China topped the medal table, with Denmark second", "is the highest in the county, followed by Lishan, third".
    """
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) != ";":
            return None
        if frame.role_at(k) == VERB and frame.words_of(k)[-1] in HEADING and frame.role_at(k + 1) == NOUN:
            return _table(frame, k + 1, named)
        tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in SCOPING
        if tied and frame.role_at(k - 1) in (NOUN, ADVERB) and frame.role_at(k + 1) == NOUN:
            last = frame.chunks[k - 1].j - 1
            placed = frame.last_classes(k + 1) & bits("place-type", "plural", "capital")
            if placed and (frame.word(last) in LIKE_RANKS or frame.has(last, BIT["superlative"])):
                return named(frame, k + 1)
    return None


def headed_table(frame: Frame, named: Callable[[Frame, int], str | None]) -> str | None:
    """ "It has topped the album chart.", "… to the top of the table.": the table that the next ranks are places of."""
    if TABLES.isdisjoint(frame.words):
        return None
    end = len(frame.chunks)
    found = told_before(frame, end - (frame.role_at(end - 1) == STOP), named)
    return found if found and is_table(found) else None


def is_table(name: str) -> bool:
    """Whether a name is that of a table of places, not of those who hold them."""
    return name.rsplit(maxsplit=1)[-1].lower() in TABLES


def _table(frame: Frame, k: int, named: Callable[[Frame, int], str | None]) -> str | None:
    """ "The medal table", "the list of | Latin American countries"."""
    if frame.words_of(k)[-1] not in TABLES:
        return None
    members = frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN
    return named(frame, k + 2) if members else text_of(frame, k)


def beside_largest(frame: Frame, c: int) -> str | None:
    """ "The world's biggest cocoa producer and | the third-largest exporter": whose the superlative before it is."""
    if frame.role_at(c - 1) not in (CONJUNCTION, COMMA) or frame.role_at(c - 2) != NOUN:
        return None
    for head in (c - 2, c - 4) if frame.words_of(c - 3) == ["of"] else (c - 2,):
        i, j = frame.chunks[head].i, frame.chunks[head].j
        mark = next((k for k in range(i + 1, j - 1) if frame.has(k, BIT["possessive"])), j)
        if mark < j and frame.has(mark + 1, BIT["superlative"]):
            i, mark = core(frame, i, mark)
            return frame.span(i, mark) or None
    return None


def only_tells_who(frame: Frame, figure: Figure, c: int) -> bool:
    """Whether a rank only tells who somebody is, so that the clause's time is not its own.

    "The second-largest operator filed for bankruptcy in 2002", but "it was the second-largest operator in 2002".
    """
    if figure.rule.id not in NAMING:
        return False
    word = (figure.metric or " ").split(" ")[-1]
    if not (word in HOLDERS or word.endswith(AGENT) or frame.word(figure.i - 1) in ("world", "world's")):
        return False
    if frame.role_at(c + 2) == TIME:
        return False  # "the second-largest borrower | in 1986"
    k = c - 1
    while frame.role_at(k) == NOUN:
        k -= 1  # "the world's | fifth largest", "RepublicBank, | Texas' | third largest"
    if k >= 0 and frame.role_at(k) == PREPOSITION:
        return frame.words_of(k) not in (["as"], ["into"])
    return k < 0 or frame.role_at(k) in (COMMA, STOP, CONJUNCTION)
