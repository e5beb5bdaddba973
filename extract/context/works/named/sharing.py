"""Names side by side share their status: "the A Road and the B Plant", "the A Plant, with 5 billion, the B Base, …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.context.works.named.events import first_of
from extract.context.works.verbs.verbstatus import is_future, verb_status
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

DEALT: Final = frozenset(["respectively", "separately"])
BEGIN: Final = (STOP, COMMA, CONJUNCTION)
DETAILS: Final = (COMMA, CONJUNCTION, OPEN, CLOSE, PREPOSITION, NOUN, FIGURE, TIME, ADVERB)


def share_status(frame: Frame) -> None:
    """Names that only commas and "and" part have one status."""
    names = frame.projects
    for first, second in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
        if first.status is None and (_coordinated(frame, first, second) or _parallel(frame, first, second)):
            first.status = second.status
    for first, second in pairwise(names):
        if second.status is None and (_coordinated(frame, first, second) or _listed(frame, first, second)):
            second.status = first.status


def deal_statuses(frame: Frame) -> None:
    """ "The X Plant and the Y Line were started and resumed respectively": one verb for each name, in their order."""
    names = frame.projects
    if DEALT.isdisjoint(frame.words) or len(names) < 2:
        return
    if not all(_coordinated(frame, first, second) for first, second in pairwise(names)):
        return
    behind = range(frame.chunk_at(names[-1].j - 1) + 1, len(frame.chunks))
    dealt = next((k for k in behind if not DEALT.isdisjoint(frame.words_of(k))), len(frame.chunks))
    verbs = [k for k in behind if k < dealt and frame.role_at(k) == VERB]
    told = [verb_status(frame, k) for k in verbs]
    if len(told) == len(names) and all(told) and not any(is_future(frame, k) for k in verbs):
        for figure, status in zip(names, told, strict=True):
            figure.status = status


def _coordinated(frame: Frame, first: Figure, second: Figure) -> bool:
    tied = [_opens_aside(frame, frame.chunk_at(name.i) - 1) for name in (first, second)]
    joined = any(frame.has(k, BIT["conjunction"]) for k in range(first.j, second.i))
    if (tied[0] or frame.word(0) == "unlike") and not tied[1] and not joined:
        return False  # "Unlike the X Road, the Y Pipeline is on schedule"
    opening = first_of(frame, second)  # "the X Floodway, | the 1.28-km | Y Road and …"
    return all(
        frame.has(k, bits("comma", "conjunction", "article", "quote", "open", "close", "stop"))
        or frame.word(k) in ("and", "&")
        for k in range(first.j, frame.chunks[opening].i if opening < frame.chunk_at(second.i) else second.i)
    )


def _parallel(frame: Frame, first: Figure, second: Figure) -> bool:
    """ "The X Plant, with an investment of 5 billion, | the Y Base, covering 320 mu, | started": details between."""
    between = range(frame.chunk_at(first.j - 1) + 1, frame.chunk_at(second.i))
    if not between or frame.role_at(between[0]) not in (COMMA, OPEN):
        return False
    begin = frame.chunk_at(first.i)
    begin -= 2 if frame.words_of(begin - 1) == ["of"] else 0  # "Construction of the X Plant, with …"
    joined = frame.role_at(between[-1]) in (COMMA, CONJUNCTION) and frame.role_at(begin - 1) in BEGIN
    plain = all(
        frame.role_at(k) in DETAILS or (frame.role_at(k) == VERB and frame.word(frame.chunks[k].j - 1).endswith("ing"))
        for k in between
    )
    return joined and plain and any(frame.role_at(k) == FIGURE for k in between)


def _listed(frame: Frame, first: Figure, second: Figure) -> bool:
    """ "Contracts for the X Plant, worth $3 million, | the Y Base ($4 million) and | the Z Dam": a list of objects."""
    between = range(frame.chunk_at(first.j - 1) + 1, frame.chunk_at(second.i))
    if not between or frame.role_at(between[0]) not in (COMMA, OPEN):
        return False
    if (
        frame.role_at(between[-1]) not in (COMMA, CONJUNCTION)
        or frame.role_at(frame.chunk_at(first.i) - 1) in BEGIN[:1]
    ):
        return False
    amount = all(
        frame.role_at(k) in (COMMA, CONJUNCTION, OPEN, CLOSE, FIGURE) or frame.words_of(k) == ["worth"] for k in between
    )
    behind = frame.role_at(frame.chunk_at(second.j - 1) + 1)
    return amount and behind != VERB and any(frame.role_at(k) == FIGURE for k in between)


def _opens_aside(frame: Frame, c: int) -> bool:
    """Whether chunk c is a preposition that opens a clause: "With the X Bridge done, …", no "three works of …"."""
    return frame.role_at(c) == PREPOSITION and frame.role_at(c - 1) in (STOP, COMMA)
