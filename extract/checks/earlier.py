"""Differences from a figure that stands earlier: "20 million was planned …, or 4 million more than intended".

Two wordings: more or less than planned, where a figure before is called the plan; and "the number was 294, 15 fewer",
where the sentence before has the other number. Of rates the second is no accusation unless "that is" leads to it: it
may mean a number of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.checks.bases import PLANS, is_plan
from extract.checks.changes import Change, continues
from extract.checks.terms import terms_of
from extract.checks.units import fits, may_belong
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Reading
    from extract.checks.terms import Term
    from extract.frame import Frame

COUNTS: Final = frozenset("number rate count figure total share ratio proportion list sum average tally".split())
PART_AND_WHOLE: Final = 2
REACH: Final = 6  # words between a figure and what it counts


def earlier_changes(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """The differences of a sentence whose base is told before the level, in it or in the sentence before."""
    frame = reading.frames[sentence]
    terms = [term for term in terms_of(reading, sentence) if not term.aside]
    for k, term in enumerate(terms):
        if term.cue != "change" or term.i != term.at or not term.direction or term.figure.type in ("ranking", "move"):
            continue
        level = _level(frame, terms[:k], term)
        if level is None or (k + 1 < len(terms) and terms[k + 1].cue == "base"):
            continue
        before = [*_before(reading, sentence), *(t for t in terms[:k] if t is not level)]
        found = list(_readings(frame, before, level, term))
        if found:
            yield found


def _level(frame: Frame, before: list[Term], reported: Term) -> Term | None:
    if reported.figure.type == "percentage" and reported.figure.unit != "percentage_point":
        return None
    fit = [t for t in before if t.cue != "base" and may_belong(t, reported) and fits(t, t, reported)]
    return fit[-1] if fit and continues(frame, before[-1], reported) else None


def _before(reading: Reading, sentence: int) -> list[Term]:
    return [term for term in terms_of(reading, sentence - 1) if not term.aside] if sentence else []


def _readings(frame: Frame, before: list[Term], level: Term, reported: Term) -> Iterator[Change]:
    side = next((at for at in range(reported.j, reported.j + REACH) if frame.word(at).endswith("than")), None)
    if side is not None:
        planned = any(frame.word(at) in PLANS for at in range(side + 1, side + 4))
        plans = [term for term in reversed(before) if fits(term, level, reported) and planned and is_plan(term)]
        yield from (Change(term, level, reported, tight=len(plans) == 1) for term in plans)
    elif _ends(frame, reported) and _is_count(frame, level):
        others = [term for term in reversed(before) if fits(term, level, reported)]
        others = [term for term in others if not term.figure.type == level.figure.type == "loose"]
        summed = frame.word(reported.i - 1) in ("is", "that is") and len(others) == 1
        summed = summed or (frame.word(reported.j) in ("fewer", "more") and 0 < len(others) <= PART_AND_WHOLE)
        yield from (Change(term, level, reported, tight=summed) for term in others)


def _ends(frame: Frame, reported: Term) -> bool:
    """Whether the comparison ends the statement: "15 fewer.", "8.81 points higher in under three weeks"."""
    behind = reported.j + 1
    while frame.has(behind - 1, bits("noun", "word")) and frame.has(behind, bits("comparison", "adverb")):
        behind += 1
    return behind >= len(frame.items) or frame.has(behind, bits("stop", "comma", "preposition", "time", "close"))


def _is_count(frame: Frame, level: Term) -> bool:
    """ "The number was 294", "the rate at 57.40 percent": the same thing as was counted before."""
    at = level.i - 1
    while at > 0 and at > level.i - REACH and frame.word(at) not in COUNTS and not frame.has(at, BIT["comma"]):
        at -= 1
    return frame.word(at) in COUNTS and frame.word(at - 1) in ("the", "this", "its", "their")
