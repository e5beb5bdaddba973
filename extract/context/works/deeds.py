"""Deeds in "-ing" that stand in a list: "approval for widening the X Bridge, rebuilding the Y Tunnel and …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.context.phrases import over_back
from extract.context.works.bearers import NOUN_STATUS
from extract.context.works.verbstatus import is_making, verb_status
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, VERB

if TYPE_CHECKING:
    from extract.frame import Frame


def begins_deed(frame: Frame, k: int) -> bool:
    """ "Widening the X Road, | expanding | the Y Bridge": one more deed of a list, which has an object of its own."""
    alone = frame.role_at(k) == VERB and is_making(frame, k) and frame.chunks[k].j - frame.chunks[k].i == 1
    return alone and frame.role_at(k + 1) in (NOUN, FIGURE)


def deed_for(frame: Frame, k: int) -> str | None:
    """ "Granted approval | for | widening | A, expanding B and building C": the noun tells it of all deeds."""
    while k > 0 and is_making(frame, k) and frame.chunks[k].j - frame.chunks[k].i == 1:
        before = over_back(frame, k)
        if frame.role_at(before) == PREPOSITION:
            noun = over_back(frame, before)
            if frame.role_at(noun) == FIGURE and frame.role_at(noun - 1) == VERB:
                # "plans to invest | 3 billion yuan | in | building"
                return "planned" if verb_status(frame, noun - 1) == "planned" else None
            words = frame.words_of(noun)[-1:] if frame.role_at(noun) in (NOUN, VERB) else []
            return NOUN_STATUS.get(words[0].split(" ")[-1]) if words else None
        if frame.role_at(before) not in (COMMA, CONJUNCTION):
            return None
        at = before - 1
        while at > 0 and frame.role_at(at) not in (VERB, STOP) and frame.words_of(at) != ["building"]:
            at -= 1
        k = at
    return None
