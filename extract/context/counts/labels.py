"""Counts behind a label: "Projects started: 41", "Houses completed – 1,915"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import FURNITURE, MANY, UNCOUNTED
from extract.context.phrases import core
from extract.frame import CLOSE, COMMA, COMPARISON, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

NOTED: Final = 10  # the numbers of notes are lower
LONGEST: Final = 10  # chunks of a label and its colon


def noun_of_label(frame: Frame, c: int) -> str | None:
    """ "Projects started: 41", "Number of households – 1,204": the plural that the words before the colon name."""
    dashed = _is_dashed(frame, c)
    if not dashed and (frame.role_at(c - 1) != STOP or frame.word(frame.chunks[c - 1].i) != ":"):
        return None
    done = frame.role_at(c + 1) == VERB and not frame.classes_of(c + 1) & bits("auxiliary", "modal")  # "41,000 fitted"
    told = done or frame.role_at(c + 1) == COMPARISON or frame.word(frame.chunks[c].j) == "out of"
    if frame.role_at(c + 1) not in (STOP, COMMA, OPEN) and (dashed or not told):
        return None
    ends = (STOP, COMMA) if dashed else (STOP,)
    first = next((k + 1 for k in range(c - 2, -1, -1) if frame.role_at(k) in ends), 0)
    if c - first > LONGEST or any(frame.role_at(k) == FIGURE for k in range(first, c)):
        return None
    for k in range(first, c - 1):
        last = next((at for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1) if frame.has(at, MANY)), None)
        if frame.role_at(k) != NOUN or last is None or frame.word(last) == "number":
            continue
        i, _ = core(frame, frame.chunks[k].i, last + 1)
        told = frame.has(last, BIT["counted"]) and (last > i or k > first)  # "electric buses: 640"
        if frame.has(last, UNCOUNTED & ~BIT["label"] if told else UNCOUNTED) or frame.word(last) in FURNITURE:
            return None
        named = dashed and last > frame.chunks[first].i and frame.has(last, BIT["capital"])  # "Bahia Blanca – 4"
        return (frame.span(i, last + 1) or None) if not named else None
    return None


def noun_of_heading_count(frame: Frame, c: int) -> str | None:
    """ "II. Continued projects (203). …", "Schools (12): 9 finished": how many a heading says that there are."""
    closed = frame.role_at(c - 1) == OPEN and frame.role_at(c + 1) == CLOSE and frame.role_at(c + 2) == STOP
    if not closed or frame.role_at(c - 2) != NOUN or (c > 2 and frame.role_at(c - 3) != STOP):
        return None
    figure, last = frame.chunks[c].figure, frame.chunks[c - 2].j - 1
    noted = frame.words_of(c + 2) != [":"] and (figure is None or (figure.value or 0) < NOTED)  # "projects (3)."
    plural = frame.has(last, BIT["plural"] | BIT["counted"]) and not frame.has(last, UNCOUNTED)
    return frame.span(*core(frame, frame.chunks[c - 2].i, last + 1)) if plural and not noted else None


def _is_dashed(frame: Frame, c: int) -> bool:
    """ "Houses completed – 1,915": digits behind a dash with blanks, in a row that has nothing but such labels."""
    figure = frame.chunks[c].figure
    if frame.role_at(c - 1) != DASH or frame.glued(frame.chunks[c - 1].i) or frame.glued(frame.chunks[c].i):
        return False
    digits = figure is not None and figure.number is not None and figure.number.digits
    return digits and all(
        chunk.role in (NOUN, PREPOSITION, COMMA, DASH, FIGURE)
        or (chunk.role == VERB and frame.role_at(k + 1) == DASH)
        or (chunk.role == STOP and k == 0)
        for k, chunk in enumerate(frame.chunks[: c + 1])
    )
