"""The time further behind in the clause: "318 projects, each with 40 workers, broke ground during the quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import dates_deed, follows_than, in_brackets, is_participle, measured_against
from extract.context.periods.following import ONSETS, is_mark, points_on
from extract.context.periods.holding import stands_beside
from extract.context.periods.preceding import taken
from extract.context.periods.records import aside
from extract.context.periods.told import meaning, spoken_before
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PRONOUN, STOP, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State
    from extract.times.intervals import Interval

EFFECT: Final = (["effective"], *ONSETS)
LISTED: Final = (NOUN, COMMA, CONJUNCTION, FIGURE, ADVERB)
NOW: Final = frozenset(["is", "are", "has", "have"])
EARLIER: Final = frozenset(["after", "following", "despite"])


def later_meaning(frame: Frame, c: int, state: State) -> Interval | None:
    """A time phrase further behind in the clause, where no other figure stands between."""
    if not frame.classes & BIT["time"] or stands_beside(frame, c):
        return None
    parted, subject = False, _is_subject(frame, c)
    spoken = any(frame.role_at(k) == VERB for k in range(c))
    skipped = 0  # where a relative clause between commas ends
    for k in range(c + 1, len(frame.chunks)):
        role = frame.chunks[k].role
        if k < skipped:
            continue
        relative = frame.words_of(k + 1)[:1] in (["whose"], ["who"], ["which"])
        if role == COMMA and (relative or PART in (frame.role_at(k + 1), frame.role_at(k + 2))):
            skipped = next((at for at in range(k + 1, len(frame.chunks)) if frame.role_at(at) == COMMA), 0)
        if role == OPEN and frame.role_at(k + 1) == TIME and frame.words_of(k + 2) == [":"]:
            return None  # "3.2 million (2021: 2.8 million)"
        # What another verb says when; "… and the franc was unchanged in May" has a subject of its own.
        joined = frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) == CONJUNCTION and spoken
        other = role == VERB and (parted or joined or frame.role_at(k - 1) == CONJUNCTION)
        if role == VERB and frame.role_at(k - 1) == FIGURE and _is_told_apart(frame, c, k):
            return None
        if role == COMPARISON and (at := _takes_effect(frame, c, k)):
            return meaning(frame, at).interval or None
        if role in (STOP, COMPARISON) or (other and not subject) or follows_than(frame, k) or _had_before(frame, c, k):
            return None
        if other and not is_participle(frame, k):
            subject = False  # "318 projects, each with 40 workers, | broke ground during the quarter"
        if role == TIME and frame.role_at(k - 1) == CONJUNCTION and frame.role_at(k + 1) in (NOUN, PRONOUN):
            return None  # "it has 40 mills | and | in May | a port will open"
        owned = role == TIME and frame.has(frame.chunks[k].j, BIT["possessive"])
        if owned and FIGURE in (frame.role_at(k + 1), frame.role_at(k + 2)):
            return None  # "at 5 percent, close to | yesterday's | 6 percent"
        parted = parted or role == COMMA
        if role == TIME and (aside(frame, c, k) or in_brackets(frame, k) or points_on(frame, k)):
            continue
        if role == TIME and (is_mark(frame, c, k, frame.word_at(frame.chunks[k].i)) or measured_against(frame, k)):
            continue  # "little changed from yesterday's closing"
        if role == TIME and meaning(frame, k).relation != "compare" and (not taken(frame, k) or _lists(frame, c, k)):
            return meaning(frame, k).seen_from(spoken_before(frame, k, state)) or None
    return None


def _is_told_apart(frame: Frame, c: int, k: int) -> bool:
    """ "12 are idle and 14 | were sold | in May", "18 work, 7 | will be hired | in May": the time of other counts."""
    own = next((at for at in range(c + 1, k - 1) if frame.role_at(at) == VERB), None)
    if own is None or all(frame.role_at(at) not in (CONJUNCTION, COMMA) for at in range(own, k)):
        return False
    said, other = (frame.word(frame.chunks[at].i).split(" ")[0] for at in (own, k))
    ahead = frame.classes_of(k) & BIT["modal"] or "to be" in frame.words_of(k)
    return (said in NOW and other != said) or bool(ahead and not frame.classes_of(own) & BIT["modal"])


def _lists(frame: Frame, c: int, k: int) -> bool:
    """ "Farms grew 4 percent, mills 6 percent and trade 5 percent | in May": one verb, and one time behind the last."""
    joined = next((at for at in range(k - 1, c, -1) if frame.role_at(at) not in (NOUN, FIGURE, ADVERB)), c)
    here, last = frame.figure_at(c), frame.figure_at(k - 1)
    if here is None or last is None or here.type != last.type or frame.words_of(joined) != ["and"]:
        return False
    return all(frame.role_at(at) in LISTED for at in range(c + 1, k)) and frame.role_at(joined + 1) in (NOUN, FIGURE)


def _takes_effect(frame: Frame, c: int, k: int) -> int | None:
    """ "Raised the fee to 40 yuan | from 30 yuan, | effective | 1 May": the time from which the first figure holds."""
    if k > c + 2 or frame.role_at(k + 1) != FIGURE:
        return None
    at = k + 2 + (frame.role_at(k + 2) == ADVERB)
    at += frame.role_at(at) == COMMA
    return at + 1 if frame.words_of(at) in EFFECT and frame.role_at(at + 1) == TIME else None


def _had_before(frame: Frame, c: int, k: int) -> bool:
    """ "Rose 3 percent | after | a 2 percent fall in May": what was before has its own time."""
    here = frame.figure_at(c)
    if not here or not set(frame.words_of(k)) & EARLIER:
        return False
    if frame.words_of(k) == ["after"] and dates_deed(frame, k):
        return True  # "closed at 1.25 after opening yesterday at 1.24"
    near = (frame.figure_at(at) for at in (k + 1, k + 2))
    return any(figure is not None and figure.type == here.type for figure in near)


def _is_subject(frame: Frame, c: int) -> bool:
    """Whether the count in chunk c stands first in the sentence, so that the first verb behind it is its own."""
    figure = frame.chunks[c].figure
    if figure is None or figure.type != "count":
        return False
    return all(frame.role_at(k) in (NOUN, ADVERB, FIGURE, COMMA) or frame.words_of(k) == ["of"] for k in range(c))
