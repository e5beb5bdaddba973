"""The places that a ranking has gained or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, PREPOSITION, STOP, TIME, VERB
from extract.ranks.words import TOPS

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# Rules whose ranks may be two ends of a way.
FORMER: Final = ("from", "up from", "down from")
MOVING: Final = ("moves-to-nth", "place-from-to", "nth-place", "number-n", "place-then-number", "nth-in-list")


def _leads_on(frame: Frame, k: int) -> bool:
    """Whether the move of chunk k leads to a rank behind it: "gained five places | to rank 49th"."""
    to = k + 2 if frame.role_at(k + 1) in (ADVERB, TIME) else k + 1
    later = any(chunk.figure is not None and chunk.figure.type == "ranking" for chunk in frame.chunks[to : to + 3])
    return later and to < len(frame.chunks) and frame.word(frame.chunks[to].i) in ("to", "into")


def _is_former(frame: Frame, other: Figure, k: int) -> bool:
    """ "Third, up from seventh", "slipped to 9th in the index from 5th": the place held before."""
    parting = (COMMA, STOP, CONJUNCTION, FIGURE)
    c = next((at for at in range(k - 1, -1, -1) if frame.role_at(at) in parting), -1)
    had = frame.word(other.i) == "been" and frame.word(other.i - 1) == "having"  # "having been fifth a year ago"
    last = frame.role_at(k - 1) == TIME and frame.word_at(frame.chunks[k - 1].i) == "last"
    if had or (last and frame.role_at(k - 2) == COMMA):
        return True  # "ranks 4th in the province, last year 6th"
    onward = frame.figure_at(k + 2) if frame.words_of(k + 1) == ["to"] else None
    if onward is not None and onward.type == "ranking" and frame.role_at(k - 2) == VERB:
        return False  # "second in transport, but dropped from fifth to eighth in air quality"
    start = frame.figure_at(c)
    if start is not None and start.type == "ranking" and frame.word(other.left - 1) == "from":
        return frame.word(start.left - 1) in ("to", "into") and other.rule.id in MOVING
    return frame.word(other.left - 1) in ("up from", "down from", "from") and frame.role_at(k - 2) in (
        COMMA,
        TIME,
        VERB,
    )


def _start_of_way(frame: Frame, figure: Figure) -> int | None:
    """The places gained "from 12th to 10th", "from the 8th place to the 5th place"."""
    if figure.rule.id not in MOVING or not _follows(frame, figure, "to"):
        return None
    earlier = (f for f in reversed(frame.figures) if f.type == "ranking" and f.start < figure.start)
    start = next((f for f in earlier if f.rule.id in MOVING), None)
    if start is None or start.value is None or figure.value is None:
        return None
    if not _follows(frame, start, "from"):
        return None
    return int(start.value) - int(figure.value)


def _follows(frame: Frame, figure: Figure, word: str) -> bool:
    """Whether a word stands before the figure, an article between them or not."""
    return word in (
        frame.word(figure.left - 1),
        frame.word(figure.left - 2) if frame.word(figure.left - 1) == "the" else "",
    )


def _dealt(frame: Frame, figure: Figure) -> Figure | None:
    """ "Ranked 2nd and 4th respectively, up 3 places and 1 place": as many moves in a row as ranks before them."""
    if not any(move.rule.id == "move-in-row" for move in frame.moves):
        return None
    ranks = [f for f in frame.figures if f.type == "ranking" and f.i < frame.moves[0].i][-len(frame.moves) :]
    fits = len(ranks) == len(frame.moves) and figure in ranks
    return frame.moves[ranks.index(figure)] if fits else None


def read_move(frame: Frame, figure: Figure, c: int) -> None:
    """Set the places gained from a move beside the rank ("2 places ahead of last year", "up 11 places")."""
    if any(_follows(frame, figure, word) for word in FORMER):
        return  # "two places up from 8th": the place held before, which moved nowhere
    beside = frame.figure_at(c - 2) if figure.rule.id in TOPS and frame.role_at(c - 1) == PREPOSITION else None
    if beside is not None and beside.type == "ranking":
        return  # "56th among | the top 100": it is the first that moved
    dealt = _dealt(frame, figure)
    if dealt is not None:
        figure.change = dealt.moved
        return
    for k in range(c + 1, len(frame.chunks)):
        chunk = frame.chunks[k]
        if chunk.role == STOP and frame.word(chunk.i) != ":":
            break
        other = chunk.figure
        if other is None:
            continue
        if other.type == "move":
            if _leads_on(frame, k):
                break
            figure.change = other.moved
            return
        if other.type == "ranking" and _is_former(frame, other, k):
            figure.change = int(other.value or 0) - int(figure.value or 0)
            return
        whole = other.rule.id in TOPS and frame.word(other.left - 1) in ("among", "of", "in", "the")  # "of the top 100"
        if other.type == "ranking" and other.rule.id != "nth-in-list" and other.scope == figure.scope and not whole:
            break
    start = _start_of_way(frame, figure)
    if start is not None:
        figure.change = start
        return
    for k in range(c - 1, -1, -1):
        other = frame.chunks[k].figure
        if frame.chunks[k].role == STOP or (other is not None and other.type != "move"):
            return
        if other is not None:
            owner = next((f for f in reversed(frame.figures) if f.type == "ranking" and f.i < other.i), None)
            owned = owner is not None and owner.change == other.moved
            joined = any(frame.role_at(at) == CONJUNCTION for at in range(k + 1, c))
            figure.change = None if owned and joined else other.moved  # "ranked 5th, down two places, | and | 2nd in …"
            return
