"""Times of a record or a thing beside a figure, that are none of the figure: "the lowest since 2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import in_condition, is_participle, of_thing
from extract.context.periods.named import only_names
from extract.context.periods.told import meaning
from extract.frame import NOUN, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

TERMS: Final = frozenset("ends end ended expires expire expired begins begin starts start runs lapses".split())
CALLED: Final = frozenset(["called", "set", "scheduled", "fixed", "planned", "announced", "ordered", "demanded"])
BESIDE: Final = frozenset(
    ["below", "above", "than", "on", "over", "under", "beyond", "against", "ahead of", "behind", "short of"]
)


def aside(frame: Frame, c: int, k: int) -> bool:
    """Whether the time in chunk k is that of a record, a thing, a name or a condition beside the figure in chunk c."""
    return (
        of_record(frame, k)
        or of_thing(frame, c, k)
        or only_names(frame, k)
        or in_condition(frame, c, k)
        or _of_term(frame, k)
        or _of_call(frame, c, k)
    )


def _of_call(frame: Frame, c: int, k: int) -> bool:
    """ "The 21 unions called a strike | for May 3", "… called for talks | tomorrow": the day of what they call for."""
    figure, opener = frame.figure_at(c), frame.word_at(frame.chunks[k].i)
    if figure is None or figure.type != "count" or frame.role_at(k - 1) != NOUN or opener not in ("for", "tomorrow"):
        return False
    days = meaning(frame, k).interval
    verb = k - 2 if frame.role_at(k - 2) == VERB else c
    called = is_participle(frame, verb) or (
        opener == "for" and frame.word(frame.chunks[verb].j - 1) in CALLED and not frame.classes_of(verb) & BIT["modal"]
    )
    return days.is_day and verb > c and called


def _of_term(frame: Frame, k: int) -> bool:
    """ "Under an agreement that ends | this month": the term of a thing."""
    told = frame.words_of(k - 1)[:1] if k > 1 else []
    return bool(told) and told[0] in TERMS and frame.has(frame.chunks[k - 2].i, BIT["relative"])


def of_record(frame: Frame, k: int) -> bool:
    """ "The lowest since 2020", "for the first time since May": how long nothing like it was seen."""
    before = frame.chunks[k - 1] if k else None
    if before is None:
        return False
    if frame.has(frame.chunks[k].j, BIT["possessive"]) and frame.word(before.j - 1) in BESIDE:
        return True  # "5% below last year's record"
    if frame.word_at(frame.chunks[k].i) not in ("since", "in"):
        return False
    if frame.word_at(frame.chunks[k].i) == "since" and frame.has(before.j - 2, BIT["superlative"]):
        return True  # "their worst day since March"
    return frame.has(before.j - 1, BIT["superlative"]) or frame.words_of(k - 1)[-2:] == ["first", "time"]
