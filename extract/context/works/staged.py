"""Statuses of counts that no verb of their own tells: by the event they take part in, by the papers they have done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.headed import told_before
from extract.context.works.predicate import noun_status
from extract.frame import CLOSE, COMMA, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB

if TYPE_CHECKING:
    from extract.frame import Frame

DEALING: Final = frozenset(
    """completed completes complete completing finished finish passed finalised finalized handling handle undergoing
    carrying conducting""".split()
)
# What is done before works begin.
PAPERS: Final = frozenset(
    """bidding tendering design designs survey surveys procedures formalities filing registration feasibility study
    studies acquisition requisition selection siting planning pre-examination preparation preparations demarcation
    drawings""".split()
)
ARRANGING: Final = frozenset(["arranged", "arranges", "arrange"])
WANTING: Final = frozenset("lack lacks lacked lacking await awaits awaited awaiting".split())
JOINING: Final = frozenset("participated participate participating took take taking joined join featured".split())
EVENTS: Final = frozenset(
    """commencement commencements groundbreaking ground-breaking signing signings start launch opening resumption
    ceremony""".split()
)
BRINGING: Final = frozenset(["with", "involving", "including", "covering", "comprising"])
NEAR: Final = 7  # chunks between an event and the things in it


def prepared(frame: Frame, c: int) -> bool:
    """ "2 | have completed | the bidding", "nine | lack | land approval": papers are done or wanting, and no works."""
    verb = over_adverbs(frame, c + 1)
    if frame.words_of(verb)[:1] and frame.words_of(verb)[0] in WANTING:
        return True
    if frame.role_at(verb) != VERB or not DEALING & frame.single_words(verb):
        return False
    done = frame.words_of(verb + 1)[-2:] if frame.role_at(verb + 1) == NOUN else []
    return bool(PAPERS & set(done))


def of_bracket(frame: Frame, c: int) -> str | None:
    """ "Put into production (8): …": the status of the heading that the number stands behind."""
    if frame.role_at(c - 1) != OPEN or frame.role_at(c + 1) != CLOSE or frame.role_at(c + 2) != STOP:
        return None
    return told_before(frame, c - 1)


def arranged(frame: Frame, c: int) -> str | None:
    """ "This year the county | arranged | 120 key projects": what a bulletin says of those that are on the list."""
    k, figure = left_of(frame, c), frame.chunks[c].figure
    things = figure is not None and figure.noun is not None and figure.noun.lower().endswith(("projects", "project"))
    words = frame.words_of(k) + (frame.words_of(k - 1) if frame.role_at(k) == NOUN else [])  # "arranges | key project"
    return "planned" if things and ARRANGING & set(words) else None


def of_event(frame: Frame, c: int) -> str | None:
    """ "31 projects took part in the groundbreaking", "a concentrated commencement with a total of 437 projects"."""
    verb = over_adverbs(frame, c + 1)
    if frame.role_at(verb) == VERB and JOINING & frame.single_words(verb):
        return next((told for k in range(verb + 1, verb + NEAR) if (told := _told_by(frame, k))), None)
    led = left_of(frame, c)
    if frame.role_at(led) != PREPOSITION or frame.words_of(led)[0].split(" ")[0] not in BRINGING:
        return None
    for k in range(led - 1, max(-1, led - NEAR), -1):
        if frame.role_at(k) in (STOP, FIGURE):
            return None
        told = _told_by(frame, k)
        if told:
            return told
        if frame.role_at(k) == VERB and frame.role_at(k + 1) != COMMA:
            return None
    return None


def _told_by(frame: Frame, k: int) -> str | None:
    named = frame.role_at(k) in (NOUN, VERB) and EVENTS & frame.single_words(k)
    return noun_status(frame, k) if named else None
