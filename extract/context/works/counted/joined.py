"""What counts share with words beside their verb: a verb joined to it, a state before it, the members of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.milestones import ADVANCING
from extract.context.works.verbs.verbstatus import STATES, STATUS, acts_on, is_future, told_status
from extract.frame import COMMA, CONJUNCTION, NOUN, PREPOSITION, VERB
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

MEMBERS: Final = frozenset(["including", "such as", "namely"])
HASTENED: Final = frozenset(["construction", "implementation", "progress"])


def hastened(frame: Frame, c: int, k: int) -> str | None:
    """ "Accelerated | the construction | of | 16 projects": what is hastened goes on."""
    object_ = set(frame.words_of(k + 1)[-1:]) if k + 1 < c else set()
    direct = k == c - 1 and counts_projects(frame.chunks[c].figure)  # "promoted | 16 key projects"
    hastened = frame.single_words(k) & ADVANCING and (direct or object_ & HASTENED)
    return "ongoing" if hastened and not is_future(frame, k) else None


def verb_joined(frame: Frame, k: int) -> str | None:
    """ "Has planned | and | reserved | 126 projects": a verb that tells nothing shares what the one before it tells."""
    joined = frame.words_of(k - 1) == ["and"] and frame.role_at(k - 2) == VERB and not acts_on(frame, k - 2)
    plain = (
        joined
        and not frame.classes_of(k) & (HELPERS | BIT["change-verb"])
        and frame.word(frame.chunks[k].j - 1).endswith("ed")
    )
    return told_status(frame, k - 2) if plain else None


def behind_members(frame: Frame, k: int) -> int | None:
    """The verb behind the list that "including" or "such as" opens at chunk k, where it is the whole's."""
    if not MEMBERS & set(frame.words_of(k)):
        return None
    at = k + 1
    while frame.role_at(at) in (NOUN, COMMA, CONJUNCTION, PREPOSITION):
        if frame.has(frame.chunks[at].i, BIT["relative"]):
            return None
        at += 1
    plural = frame.role_at(at) == VERB and frame.word(frame.chunks[at].i).split(" ")[0] not in ("is", "was", "has")
    return at if plural and at > k + 2 else None


def state_before(frame: Frame, k: int) -> str | None:
    """ "The 88 projects | under construction completed | an investment": the state that opens a verb chunk."""
    i = frame.chunks[k].i
    opened = frame.word(i).split(" ")[0] in STATES and frame.has(i, STATUS) and i + 1 < frame.chunks[k].j
    return str(frame.items[i].sense(STATUS)) if opened else None
