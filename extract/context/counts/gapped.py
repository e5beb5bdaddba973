"""Counts of clauses that leave out what the clause before them said: "…, in Kano 17", "…, 13 of over 500 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PLACING: Final = frozenset(["in", "at", "from", "on", "across", "for"])
SIZING: Final = frozenset(["of", "with", "above", "over", "worth", "below", "under"])
LINKS: Final = (COMMA, CONJUNCTION)
BEING: Final = frozenset(["are", "were"])
LONGEST_HEADING: Final = 3  # chunks before the bracket
LONGEST_STAGE: Final = 6  # chunks: "is carrying on | equipment instalment | 9"
LONGEST_ASIDE: Final = 9  # chunks: ", | including | those | for | buses |,"
LONGEST_SIZE: Final = 4  # chunks: "with | investment | of | over 500 million yuan"


def is_gapped(frame: Frame, k: int) -> bool:
    """ "Permits rose to 4,120, | completions | to 3,008": a subject whose verb the clause before has."""
    if frame.role_at(k - 1) not in LINKS:
        return False
    before = k - 2 if frame.role_at(k - 2) not in LINKS else k - 3
    if frame.role_at(before) != FIGURE:
        return False
    joined = frame.role_at(k - 1) == CONJUNCTION and before == k - 2
    tied = left_of(frame, before)
    moved = frame.classes_of(left_of(frame, tied)) & BIT["change-verb"]  # but "trains ran to 41 stations, buses to 6"
    return joined or (bool(moved) and frame.word(frame.chunks[tied].i) == "to")


def is_of_place(frame: Frame, c: int, last: Figure | None) -> bool:
    """ "In Lagos 41 cases were found, | in Kano | 17": the same things, of another place."""
    led = _place_before(frame, c)
    if last is None or led is None or frame.role_at(led - 1) not in LINKS:
        return False
    if frame.role_at(c + 1) not in (*LINKS, STOP, TIME):
        return False
    first = _place_before(frame, frame.chunk_of(last))
    return first is not None and frame.word(frame.chunks[first].i) == frame.word(frame.chunks[led].i)


def _place_before(frame: Frame, c: int) -> int | None:
    """The chunk of the preposition of "in Kano" before chunk c, "there were" between them or not."""
    c -= frame.role_at(c - 1) == VERB and frame.words_of(c - 1)[0] in BEING
    c -= frame.role_at(c - 1) == ADVERB and frame.words_of(c - 1) == ["there"]
    placed = frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == PREPOSITION
    named = placed and (frame.last_classes(c - 1) & BIT["capital"] or frame.has(frame.chunks[c - 1].i, BIT["article"]))
    return c - 2 if named and frame.word(frame.chunks[c - 2].i) in PLACING else None


def tells_stage(frame: Frame, c: int) -> bool:
    """ "Completes 24, | constructs 9, | prepares 7": one of several clauses that end in how many have come so far."""
    return _ends_stage(frame, c) and any(
        k != c and chunk.figure is not None and chunk.figure.elided and _ends_stage(frame, k)
        for k, chunk in enumerate(frame.chunks)
    )


def ends_with_stage(frame: Frame, c: int) -> bool:
    """ "312 villages were chosen, | the completed ones | 198", "57 projects, | has opened | work | 41"."""
    if frame.role_at(c + 1) not in (COMMA, STOP):
        return False
    verb = (
        c - 5 if frame.role_at(c - 2) == CLOSE and frame.role_at(c - 4) == OPEN else c - 2
    )  # "started (resumed) work 41"
    i, told = frame.chunks[c].i, frame.role_at(verb) == VERB and frame.classes_of(verb) & BIT["status"]
    if frame.word(i - 1) == "ones":
        return frame.has(i - 2, BIT["status"])
    return bool(told) and frame.words_of(c - 1) == ["work"]


def _ends_stage(frame: Frame, c: int) -> bool:
    """Whether the clause that ends with the number in chunk c tells a stage of works and has no other number."""
    if frame.role_at(c + 1) not in (COMMA, STOP):
        return False
    told = 0
    for k in range(c - 1, max(-1, c - LONGEST_STAGE), -1):
        role = frame.role_at(k)
        if role in (COMMA, STOP):
            break
        if role == FIGURE or frame.has(frame.chunks[k].i, BIT["article"]):
            return False
        told |= frame.classes_of(k) & BIT["status"]
    return bool(told)


def heads_stage(frame: Frame, c: int) -> bool:
    """ "Put into production (8): …", "Terminated (4).": how many the paragraph goes on to tell of."""
    bracketed = frame.role_at(c - 1) == OPEN and frame.role_at(c + 1) == CLOSE and frame.role_at(c + 2) == STOP
    if not bracketed or not 0 < c - 1 <= LONGEST_HEADING:
        return False
    before = range(c - 1)
    plain = all(frame.role_at(k) in (VERB, NOUN, TIME, ADVERB, PREPOSITION) for k in before)
    return plain and any(frame.classes_of(k) & BIT["status"] for k in before)


def is_of_size(frame: Frame, c: int) -> bool:
    """ "Signed 5 projects of over 1 billion yuan, | 13 | of over 500 million": another class of the things."""
    if frame.role_at(c - 1) not in LINKS or frame.role_at(c + 1) != PREPOSITION:
        return False
    if frame.word(frame.chunks[c + 1].i) not in SIZING:
        return False
    for k in range(c + 2, c + 2 + LONGEST_SIZE):
        size = frame.figure_at(k)
        if size is not None:
            return size.type in ("money", "quantity") and size.bound in ("more_than", "less_than")
        if frame.role_at(k) not in (NOUN, PREPOSITION):
            return False
    return False


def is_behind_size(frame: Frame, c: int) -> bool:
    """ "Signed 46 projects; | over 100 million yuan | 19, | 1 billion yuan above | 3": how many are so large."""
    above = frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) in SIZING
    k = c - 2 if above else c - 1
    size = frame.figure_at(k)
    if size is None or size.type != "money" or not (above or size.bound in ("more_than", "less_than")):
        return False
    figure = frame.figure_at(c)
    digits = figure is not None and figure.number is not None and figure.number.digits and figure.number.scale == 1
    return digits and frame.role_at(k - 1) in (*LINKS, STOP, PART) and frame.role_at(c + 1) in (*LINKS, STOP)


def head_of_relative(frame: Frame, k: int) -> int | None:
    """ "Arrivals, | which | were 4,000 in 2009, | rose to 9,000": the noun before a clause or aside that ends at k."""
    if frame.role_at(k) == FIGURE and frame.role_at(left_of(frame, k)) == VERB:
        k = left_of(frame, left_of(frame, k))
    elif frame.role_at(k) == COMMA and frame.role_at(left_of(frame, k)) == FIGURE:
        return head_of_relative(frame, left_of(frame, k))
    elif frame.role_at(k) == COMMA:
        opened = next((at for at in range(k - 2, max(0, k - LONGEST_ASIDE), -1) if frame.role_at(at) == COMMA), 0)
        aside = range(opened + 2, k)
        closed = all(frame.role_at(at) in (NOUN, PREPOSITION, CONJUNCTION) for at in aside)
        including = frame.role_at(opened + 1) == PART and frame.role_at(opened - 1) == NOUN
        return opened - 1 if opened and closed and including else None
    if frame.role_at(k) != CONJUNCTION or frame.word(frame.chunks[k].i) not in ("which", "that"):
        return None
    k = k - 2 if frame.role_at(k - 1) == COMMA else k - 1
    after = frame.words_of(k - 1) in (["after"], ["before"])  # "earnings after writeoffs, which rose to 310 mln"
    return k if frame.role_at(k) == NOUN and not after else None
