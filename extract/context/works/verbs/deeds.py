"""Deeds in "-ing" that stand in a list: "approval for widening the X Bridge, rebuilding the Y Tunnel and …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_back
from extract.context.works.verbs.bearers import NOUN_STATUS
from extract.context.works.verbs.verbstatus import is_making, status_word, verb_status
from extract.frame import COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, VERB

if TYPE_CHECKING:
    from extract.frame import Frame

PLANNING: Final = frozenset(["plan to", "plans to"])
DECIDING: Final = frozenset("decided decides chose opted voted agreed resolved".split())


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


def plans_met(frame: Frame, k: int) -> str | None:
    """ "Scrapped | its | plans to build", "decided | not | to | proceed", "decided | against | building"."""
    if frame.role_at(k - 1) == COMPARISON and frame.words_of(k - 1) == ["against"]:
        return "cancelled" if DECIDING & frame.single_words(k - 2) else None
    if frame.words_of(k - 1) == ["to"]:
        refused = frame.words_of(k - 2) == ["not"] and DECIDING & frame.single_words(k - 3)
        return "cancelled" if refused else None
    aim = frame.chunks[k].j - 2
    if frame.word(aim) not in PLANNING:
        return None
    opens = frame.chunks[k].i == aim
    verb = left_of(frame, k - 1) if opens and frame.role_at(k - 1) == NOUN else k
    told = status_word(frame, verb) if frame.role_at(verb) == VERB else None
    return told if told in ("cancelled", "suspended", "approved") else None
