"""Sentences without figures: whether later ones could point back to anything in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.rankings.carried import RATINGS
from extract.context.works.called import PAIRED
from extract.context.works.decided import AGREED, GIVEN, RESOLVED
from extract.context.works.listings import BUILDING, lists_projects
from extract.context.works.nextsentence import ROW, awaited
from extract.context.works.plainwords import FRONTS
from extract.context.works.spokenof import ARTICLES
from extract.pinyin import is_pinyin
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State

DECIDING: Final = AGREED | GIVEN | RESOLVED
TIME: Final = BIT["time"]
PLACE_TYPE: Final = BIT["place-type"]
STATUS: Final = BIT["status"]
WORKS: Final = BIT["works"]


def is_quiet(frame: Frame, state: State) -> bool:
    """Whether a sentence tells nothing: no figure and no name, no period, place, rating or status to be remembered.

    Such a sentence needs no chunks. Every look of `read_context` that works without figures has its condition here.
    """
    if frame.figures or frame.moves or frame.projects or frame.listings:
        return False
    if len(frame.items) <= ROW or awaited(state) or lists_projects(state):
        return False
    classes, words = frame.classes, frame.words
    if classes & STATUS and classes & WORKS and not words.isdisjoint(ARTICLES):
        return False
    if state.headed and not words.isdisjoint(DECIDING):
        return False
    if classes & PLACE_TYPE or (classes & TIME and _tells_time(frame)):
        return False
    if classes & STATUS and not words.isdisjoint(PAIRED):
        return False
    if ":" in words or not words.isdisjoint(RATINGS) or not words.isdisjoint(FRONTS):
        return False
    if not (classes & STATUS and state.projects):
        return True
    return not (is_pinyin(frame.word(0)) or any(not BUILDING.isdisjoint(word.split()) for word in words))


def _tells_time(frame: Frame) -> bool:
    return any(item.classes & TIME and item.sense(TIME).interval for item in frame.items)
