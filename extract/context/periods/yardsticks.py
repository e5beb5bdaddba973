"""Times that a figure is only held against: "1.3 times that of last year", "on par with 2019", "the same as in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import only_determines
from extract.frame import ADVERB, COMMA, CONJUNCTION, NOUN, PREPOSITION
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

MULTIPLES: Final = frozenset("times double twice triple treble quadruple half".split())
AS_MUCH: Final = frozenset(["as much as", "as many as", "as high as", "as large as", "as big as"])
OVER: Final = frozenset(["over", "on"])
# What a phrase behind a comma begins with that holds the figure against something.
AGAINST: Final = frozenset(
    """exceeding surpassing topping beating matching equalling equaling outstripping overtaking equal equivalent
    comparable identical similar close near back level par line same second tenfold twofold threefold fourfold fivefold
    unchanged""".split()
)
HEIGHTS: Final = frozenset("average mean level levels peak high low record mark total figure".split())
BESIDE: Final = frozenset("above below over under beyond past near higher lower more less".split())
INSIDE: Final = frozenset(["in", "during", "for", "on"])
TOTALS: Final = frozenset("total totals level levels figure figures amount number value volume those that as".split())
FAR: Final = 4  # chunks of such a phrase before its time


def is_yardstick(frame: Frame, k: int) -> bool:
    """Whether the figure before the time in chunk k is only held against what that time had."""
    if k < 1:
        return False
    if frame.word_at(frame.chunks[k].i) == "over" and _is_moment(frame, k):
        return True
    if _is_of_level(frame, k):
        return True
    multiplied = not MULTIPLES.isdisjoint(frame.words) and _is_multiplied(frame, k)
    return multiplied or (not AGAINST.isdisjoint(frame.words) and _is_matched(frame, k))


def _is_moment(frame: Frame, k: int) -> bool:
    """ "46 more | over the beginning of the year", but "5% over the past decade", "over the period"."""
    days = frame.items[frame.chunks[k].i].sense(BIT["time"]).interval
    return bool(days.start) != bool(days.end)


def _is_of_level(frame: Frame, k: int) -> bool:
    """ "40 tons, | above | the | 2019 | average of 31 tons", "below its 2021 peak": of the level, not of the figure."""
    if frame.role_at(k + 1) != NOUN or frame.words_of(k + 1)[0] not in HEIGHTS:
        return False
    at = k - 1 - (frame.role_at(k - 1) == NOUN and only_determines(frame, k - 1))
    return frame.role_at(at) in (PREPOSITION, ADVERB) and frame.words_of(at)[-1].split(" ")[0] in BESIDE


def _is_multiplied(frame: Frame, k: int) -> bool:
    """ "1.3 times that | of last year", "double | the level | of 2020", "half | last year | 's total"."""
    at, owned = k - 1, frame.role_at(k + 1) == NOUN and frame.has(frame.chunks[k + 1].i, BIT["possessive"])
    grown = frame.word_at(frame.chunks[k].i) in OVER  # "an increase of 2.3 times | over last year"
    if not owned and not grown and frame.words_of(at)[-1] not in ("that", "those"):
        leads = frame.role_at(at) == NOUN and frame.word(frame.chunks[at].i) == "the"
        if not leads and frame.words_of(at)[-1] not in AS_MUCH:
            return False  # "three times | in May"
        at -= 1
    return frame.role_at(at) == NOUN and not MULTIPLES.isdisjoint(frame.single_words(at))


def _is_matched(frame: Frame, k: int) -> bool:
    """ "5 billion, | on | par | with | 2019", "…, exceeding | the total | of 2020"; but "beating the target in May"."""
    at = k - 1
    while at > k - FAR and frame.role_at(at) in (NOUN, ADVERB, PREPOSITION, CONJUNCTION):
        at -= 1
    if frame.role_at(at) != COMMA or AGAINST.isdisjoint(frame.words_of(at + 1) + frame.words_of(at + 2)):
        return False
    return frame.word_at(frame.chunks[k].i) not in INSIDE or frame.words_of(k - 1)[-1] in TOTALS
