"""Statuses of counts that no verb of their own tells: by the event they take part in, by the papers they have done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.counted.predicate import noun_status
from extract.context.works.names.headed import told_before
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.verbstatus import is_future, is_negated, is_passive
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
LANDING: Final = frozenset("landed settled land settle landing settling".split())
DRAWN: Final = frozenset("drawn prepared reserved announced advertised packaged".split())
BRINGING: Final = frozenset(["with", "involving", "including", "covering", "comprising"])
NEAR: Final = 7  # chunks between an event and the things in it


def prepared(frame: Frame, c: int) -> bool:
    """ "2 | have completed | the bidding", "nine | lack | land approval": papers are done or wanting, and no works."""
    verb = _own_verb(frame, c)
    if frame.words_of(verb)[:1] and frame.words_of(verb)[0] in WANTING:
        return True
    if frame.role_at(verb) != VERB or not DEALING & frame.single_words(verb):
        return False
    done = frame.words_of(verb + 1)[-2:] if frame.role_at(verb + 1) == NOUN else []
    return bool(PAPERS & set(done))


def _own_verb(frame: Frame, c: int) -> int:
    """The chunk behind a count, or behind the money that it comes with ("6 plants | with | 2 bn yuan | lack nods")."""
    verb = over_adverbs(frame, c + 1)
    while frame.role_at(verb) == PREPOSITION and frame.role_at(verb + 1) in (NOUN, FIGURE):
        money = frame.figure_at(verb + 1)
        if money is not None and money.type == "count":
            return verb
        verb = over_adverbs(frame, verb + 2)
    return verb


def landed(frame: Frame, c: int) -> str | None:
    """ "46 projects | have landed | in the park", "the zone | landed | 12 projects": deals; "are drawn up": plans."""
    if not counts_projects(frame.chunks[c].figure):
        return None
    verb, before = _own_verb(frame, c), left_of(frame, c)
    if frame.role_at(verb) == VERB and is_settling(frame, verb):
        return "planned" if is_future(frame, verb) else "signed"
    drawn = frame.role_at(verb) == VERB and is_passive(frame, verb) and DRAWN & frame.single_words(verb)
    if drawn and not is_negated(frame, verb):
        return "planned"
    acting = frame.role_at(before) == VERB and LANDING & frame.single_words(before)
    if frame.role_at(before) == VERB and {"reserved", "reserve"} & frame.single_words(before):
        return "planned"  # "the city | reserved | 23 projects"
    return ("planned" if is_future(frame, before) else "signed") if acting else None


def is_settling(frame: Frame, k: int) -> bool:
    """ "Has landed", "settled | in | the zone": what projects do that are won for a place."""
    words = frame.single_words(k)
    if not words & LANDING or is_passive(frame, k) or is_negated(frame, k):
        return False
    return frame.role_at(k + 1) != NOUN or frame.words_of(k + 1)[-1].endswith("ly")


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
