"""What a sentence tells for the ranks of later ones: an index, what somebody is the biggest in, who is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.naming import name_of
from extract.context.phrases import core, following_chain
from extract.context.rankings.measured import MEASURABLE, topic
from extract.context.rankings.members import named
from extract.context.rankings.opened import opening
from extract.context.rankings.told import headed_table
from extract.frame import ADVERB, FIGURE, NOUN, STOP, VERB
from extract.ranks.words import MERITS, RIVALS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State

RATINGS: Final = frozenset("index survey ranking rankings evaluation assessment appraisal yearbook".split())
STATISTICS: Final = frozenset("price prices production purchasing managers pmi volume value".split())  # rate nobody
GREATEST: Final = frozenset("largest biggest highest lowest smallest most fewest fastest heaviest greatest".split())
HOLDING: Final = frozenset(
    """is was are were remains remained remain had has have became becomes recorded posted showed reported
    registered""".split()
)
ORDERS: Final = frozenset(["ranking", "rankings", "sequence"])
HEADING: Final = 5  # chunks of a heading
LEADING: Final = frozenset(["led", "leads", "lead", "topped", "tops"])
NO_LEAD: Final = frozenset("rate level number share figure increase rise fall drop decline part one time".split())


def remember_order(frame: Frame, state: State) -> None:
    """Keep what a sentence tells of an order, for the ranks behind it."""
    _remember_rating(frame, state)
    if any(figure.type == "ranking" for figure in frame.figures):
        return
    state.ranked = _heading(frame) or state.ranked
    lead = _lead(frame) or _led_in(frame)
    if lead:
        state.ranked_aside = (state.line, lead)
    members = _members(frame) or headed_table(frame, named)
    if members:
        state.ranked_in = (state.line, members)


def _remember_rating(frame: Frame, state: State) -> None:
    """ "The results of the 2021 evaluation of high-tech zones were released. The zone ranked 27th."."""
    if RATINGS.isdisjoint(frame.words):
        return
    for k, chunk in enumerate(frame.chunks):
        if chunk.role == NOUN and frame.word(chunk.j - 1) in RATINGS:
            name = name_of(frame, k)
            if name and " " in name and STATISTICS.isdisjoint(name.lower().split()):
                state.rated = name


def _heading(frame: Frame) -> str | None:
    """ "Completion rate ranking", "First, the sequence of export growth": what the ranks below it are of."""
    if ORDERS.isdisjoint(frame.words):
        return None
    end = len(frame.chunks) - (1 if frame.chunks and frame.role_at(len(frame.chunks) - 1) == STOP else 0)
    if frame.figures or not 1 <= end <= HEADING or any(frame.role_at(k) == VERB for k in range(end)):
        return None
    for k in range(end):
        if frame.role_at(k) != NOUN or frame.words_of(k)[-1] not in ORDERS:
            continue
        if frame.words_of(k + 1) in (["of"], ["by"]) and k + 3 == end:
            measured = frame.last_classes(k + 2) & MEASURABLE or frame.words_of(k + 2)[-1] in MERITS
            return topic(frame, k + 2) if measured else None
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j - 1)
        measured = j > i and (frame.has(j - 1, MEASURABLE) or frame.word(j - 1) in MERITS)
        return frame.span(i, j) if measured and k + 1 == end else None
    return None


def _lead(frame: Frame) -> str | None:
    """ "Japan remains | the biggest importer of coal. India ranks second.": what somebody is or has the most of."""
    if GREATEST.isdisjoint(frame.words):
        return None
    for k in range(1, len(frame.chunks)):
        if frame.role_at(k) != NOUN:
            continue
        verb = k - 2 if frame.role_at(k - 1) == ADVERB else k - 1
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        held = frame.role_at(verb) == VERB and frame.words_of(verb)[-1] in HOLDING
        vague = frame.word(j - 1) in NO_LEAD and frame.words_of(k + 1) != ["of"]  # but "the highest number of cases"
        if not held or frame.word(i) not in GREATEST or j - i == 1 or vague or frame.word(j - 1) in RIVALS:
            continue
        if frame.has(j - 1, BIT["place-type"] | BIT["capital"] | BIT["institution"]):
            continue  # "is the largest city", "was the biggest bank"
        return " ".join((following_chain(frame, k) or "").split()[1:]) or None
    return None


def _led_in(frame: Frame) -> str | None:
    """ "Lamo led | the province | in exports", "Lamo led | with growth of 9.1 percent": what the leader leads in."""
    if LEADING.isdisjoint(frame.words):
        return None
    for k in range(len(frame.chunks)):
        if frame.role_at(k) != VERB or frame.words_of(k)[-1] not in LEADING:
            continue
        at = k + 2 if frame.role_at(k + 1) == NOUN else k + 1
        if frame.words_of(at) in (["in"], ["with"], ["for"]) and frame.role_at(at + 1) == NOUN:
            return topic(frame, at + 1) if frame.last_classes(at + 1) & MEASURABLE else None
    return None


def _members(frame: Frame) -> str | None:
    """ "Across the states, …", "five of the 12 regions …": those among whom the next sentences may rank."""
    figure = frame.figure_at(0)
    if figure is not None and figure.type == "count" and figure.noun and frame.role_at(0) == FIGURE:
        words = figure.noun.split()
        return figure.noun if figure.of is not None and words[-1] in RIVALS else None
    words = (opening(frame, 0) or "").split()
    if not RIVALS.intersection(word.lower() for word in words):
        return None
    return " ".join(words[1:] if words[0].isdigit() else words)
