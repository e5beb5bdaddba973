"""Sentences without figures: whether later ones could point back to anything in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.rankings.carried import RATINGS
from extract.context.works.evidence.spokenof import ARTICLES
from extract.context.works.named.decided import AGREED, GIVEN, RESOLVED
from extract.context.works.named.nextsentence import ROW, awaited
from extract.context.works.names.apposed import NAMING
from extract.context.works.names.called import UNITS
from extract.context.works.names.listings import BUILDING, LISTED, lists_projects
from extract.context.works.names.paired import PAIRED
from extract.pinyin import is_pinyin
from extract.telling import CHARTS, FRONTS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State

REMEMBERED: Final = RATINGS | CHARTS  # what later sentences tell places of
DECIDING: Final = AGREED | GIVEN | RESOLVED
TIME: Final = BIT["time"]
PLACE_TYPE: Final = BIT["place-type"]
STATUS: Final = BIT["status"]
WORKS: Final = BIT["works"]
CALLED: Final = PAIRED | NAMING | UNITS  # words beside which a name stands that no type word ends
HEADING: Final = bits("status", "event")  # what a heading may tell of the rows below it


def is_quiet(frame: Frame, state: State) -> bool:
    """Whether a sentence tells nothing but when or where: no figure and no name, no rating or status to be remembered.

    Every look of `read_context` that works without figures has its condition here, or is one of `remember`.
    """
    if frame.figures or frame.moves or frame.projects or (frame.listings and _may_list(frame)):
        return False
    if awaited(state) or lists_projects(state):
        return False
    classes, words = frame.classes, frame.words
    if classes & STATUS and classes & WORKS and not words.isdisjoint(ARTICLES):
        return False
    if state.headed and not words.isdisjoint(DECIDING):
        return False
    if classes & HEADING and (len(frame.items) <= ROW or tells_when_or_where(frame)):
        return False
    if len(frame.items) <= ROW and (state.projects or frame.text[frame.end - 1] in ":]】"):
        return False
    if classes & STATUS and not words.isdisjoint(CALLED):
        return False
    if ":" in words or not words.isdisjoint(REMEMBERED) or not words.isdisjoint(FRONTS):
        return False
    if not (classes & STATUS and state.projects):
        return True
    return not (is_pinyin(frame.word(0)) or any(not BUILDING.isdisjoint(word.split()) for word in words))


def _may_list(frame: Frame) -> bool:
    """Whether a list may have names: what it lists is counted or called projects, or it is of names in quotes."""
    return not LISTED.isdisjoint(frame.words) or any(match.rule.id != "name-in-list" for match in frame.listings)


def tells_when_or_where(frame: Frame) -> bool:
    """Whether a sentence may have a period or a place that later ones point back to; else it needs no chunks."""
    classes = frame.classes
    return bool(classes & PLACE_TYPE) or (
        bool(classes & TIME) and any(item.classes & TIME and item.sense(TIME).interval for item in frame.items)
    )
