"""Changes whose figures stand apart: "In 2019 it handled 40.1 million tonnes. In 2020 it was 50.3 million, up 25.4%".

Either the words tie them together ("4 million more than intended", "the number was 294, 15 fewer", "nine have since
been dropped"), or they agree in so many digits that chance is no explanation; then nothing is objected.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.changes.bases import MONTH, PLANS, is_plan
from extract.checks.changes.changes import (
    Change,
    changes_of,
    has_own_base,
    is_adjusted,
    is_beside,
    is_of_object,
    is_tight,
)
from extract.checks.changes.cues import moved_behind
from extract.checks.changes.statements import continues
from extract.checks.changes.telling import is_telling
from extract.checks.changes.terms import is_gap, terms_of
from extract.checks.changes.ties import are_of_two
from extract.checks.changes.units import exact_fit, fits, may_belong
from extract.checks.memory import once
from extract.frame import TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

COUNTS: Final = frozenset("number rate count figure total share ratio proportion list sum average tally".split())
POINTING: Final = frozenset(["the", "this", "its", "their", "that"])
AGAIN: Final = frozenset(["it", "they", "there", "this", "that"])
PART_AND_WHOLE: Final = 2
OVER: Final = frozenset(["over", "above", "below", "under", "beyond", "short of", "ahead of"])
THREE: Final = 3
NEXT: Final = 3
REACH: Final = 6  # words between a figure and what it counts
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
AGO: Final = re.compile(r"\b(?:ago|earlier|before|last|previous|prior|preceding)\b")
THIS: Final = re.compile(r"\bthis\b|\bnow\b", re.IGNORECASE)
FORMER: Final = re.compile(rf"{AGO.pattern}|{YEAR.pattern}|{MONTH.pattern}|{THIS.pattern}", re.IGNORECASE)
DIVIDING: Final = bits("stop", "number")
HEADLINE: Final = 4  # sentences of a text whose figures its headline may tell
MOST: Final = 6  # figures among which an agreement tells something


@once
def earlier_changes(reading: Reading, sentence: int) -> list[list[Change]]:
    """The changes of a sentence whose base or level stands apart, in it or in a sentence beside it."""
    frame = reading.frames[sentence]
    terms = [term for term in terms_of(reading, sentence) if not term.aside]
    told = {change.reported.mention.start for found in changes_of(reading, sentence) for change in found}
    changes: list[list[Change]] = []
    for k, term in enumerate(terms):
        if term.cue != "change" or not term.direction or term.figure.type == "ranking":
            continue
        found = list(_told(reading, sentence, frame, terms, k)) if term.mention.start not in told else []
        found += [change for change in _nearby(reading, sentence, terms, term) if change.tight or _is_telling(change)]
        found = [change for change in found if not is_gap(change.level.mention.frame, change.level)]
        if found:
            changes.append(found)
    return changes


def _is_telling(change: Change) -> bool:
    """Whether the digits are no chance. Only a headline's rate may be that of figures told by another name."""
    claim = change.reported.mention
    plain = claim.figure.type == "percentage" and (claim.sentence or claim.line == change.level.mention.line)
    return is_telling(change) and not (plain and are_of_two(change.reported, (change.base, change.level)))


def _told(reading: Reading, sentence: int, frame: Frame, terms: list[Term], k: int) -> Iterator[Change]:
    term = terms[k]
    level = own_level(frame, terms, k)
    if level is None or term.figure.type == "move" or (k + 1 < len(terms) and terms[k + 1].cue == "base"):
        return
    before = [*_before(reading, sentence), *(t for t in terms[:k] if t is not level)]
    yield from _readings(reading, sentence, before, level, term)


def own_level(frame: Frame, terms: list[Term], k: int) -> Term | None:
    """The level reached: before the change, or behind it ("fell by 10.2% to 1,187")."""
    reported, behind = terms[k], terms[k + 1 : k + 2]
    if behind and behind[0].cue == "to" and may_belong(behind[0], reported) and continues(frame, reported, behind[0]):
        return behind[0]
    fit = [t for t in terms[:k] if t.cue not in ("base", "change") and may_belong(t, reported) and fits(t, t, reported)]
    return fit[-1] if fit and continues(frame, terms[k - 1], reported) else None


def _before(reading: Reading, sentence: int) -> list[Term]:
    return [term for term in terms_of(reading, sentence - 1) if not term.aside] if sentence else []


def _readings(reading: Reading, sentence: int, before: list[Term], level: Term, reported: Term) -> Iterator[Change]:
    frame = reading.frames[sentence]
    side = _side(frame, reported, before)
    if side is not None:
        planned = any(frame.word(at) in PLANS for at in range(side + 1, side + 4)) or side < reported.i
        plans = [term for term in reversed(before) if fits(term, level, reported) and planned and is_plan(term)]
        yield from (Change(term, level, reported, tight=len(plans) == 1) for term in plans)
        return
    others = [term for term in reversed(before) if term.cue != "change" and fits(term, level, reported)]
    others = [term for term in others if not term.figure.type == level.figure.type == "loose"]
    if not others or has_own_base(frame, reported) or is_adjusted(frame, level, reported):
        return
    again = len(others) == 1 and _is_again(frame, min(level.i, reported.i))
    timed = again and _is_year_before(_time_of(others[0]), _time_of(level))
    if timed and _ends(frame, reported) and _of_what(level) == _of_what(others[0]):
        yield Change(others[0], level, reported, tight=reported.figure.unit != "percent" or not _is_rate(level))
    elif _ends(frame, reported) and _is_count(frame, level) and reported.figure.unit != "percent":
        summed = frame.word(reported.i - 1) in ("is", "that is") and len(others) == 1
        summed = summed or (frame.word(reported.j) in ("fewer", "more") and 0 < len(others) <= PART_AND_WHOLE)
        yield from (Change(term, level, reported, tight=summed) for term in others)


def _of_what(term: Term) -> str:
    """ "Of coal" behind a figure."""
    frame = term.mention.frame
    return frame.span(term.j, frame.chunks[frame.chunk_at(term.j + 1)].j) if frame.word(term.j) == "of" else ""


def _side(frame: Frame, reported: Term, before: list[Term]) -> int | None:
    """Where "than" stands, or "over" of "3.2% over target"; before the figure in ", or 7.4% less" than planned."""
    for at in range(reported.j, reported.j + REACH):
        if frame.word(at).endswith("than") or (frame.word(at) in OVER and at == reported.j):
            return at
    less = frame.word(reported.j) in ("less", "more", "lower", "higher", "fewer") and _ends(frame, reported)
    said = frame.word(reported.i - 1) in ("or", ", or", "is", "that is", ",")
    return reported.i - 1 if less and said and any(is_plan(term) for term in before) else None


def _is_rate(term: Term) -> bool:
    return term.figure.type == "percentage"


def _ends(frame: Frame, reported: Term) -> bool:
    """Whether the comparison ends the statement: "15 fewer.", "8.81 points higher in under three weeks"."""
    behind = reported.j + frame.has(reported.j, BIT["change-noun"])
    if frame.word(behind) == "to":
        return True
    behind += not frame.has(behind, bits("stop", "comma", "preposition", "time", "close"))
    while frame.has(behind - 1, bits("noun", "word")) and frame.has(behind, bits("comparison", "adverb")):
        behind += 1
    return behind >= len(frame.items) or frame.has(behind, bits("stop", "comma", "preposition", "time", "close"))


def _is_count(frame: Frame, level: Term) -> bool:
    """ "The number was 294", "the rate at 57.40 percent": the same thing as was counted before."""
    at = level.i - 1
    while at > 0 and at > level.i - REACH and frame.word(at) not in COUNTS and not frame.has(at, BIT["comma"]):
        at -= 1
    return frame.word(at) in COUNTS and frame.word(at - 1) in POINTING


def _is_again(frame: Frame, at: int) -> bool:
    """ "It handled 50.3 million", "there were 74", "the number fell to 1,187": of what was told before item `at`."""
    at -= 1
    while at >= 0 and not frame.has(at, bits("comma", "stop", "number")) and frame.word(at) not in AGAIN:
        if frame.word(at) in COUNTS and frame.word(at - 1) in POINTING:
            return True
        at -= 1
    return at >= 0 and frame.word(at) in AGAIN


def _is_year_before(first: str, second: str) -> bool:
    """ "Last year" and this, 2019 and 2020; a month and the year so far are not compared."""
    years = YEAR.search(first), YEAR.search(second)
    if years[0] and years[1]:
        return int(years[1][0]) - int(years[0][0]) == 1 and first.replace(years[0][0], years[1][0]) == second
    return bool(second and (AGO.search(first) or years[0])) and _is_before(first, second)


def _time_of(term: Term) -> str:
    """The time of a figure, as written: right behind it, or before it in its clause."""
    frame = term.mention.frame
    behind = before = -1
    for c, chunk in enumerate(frame.chunks):
        if chunk.role == TIME and FORMER.search(frame.span(chunk.i, chunk.j)):
            if chunk.i < term.i and not any(frame.has(at, DIVIDING) for at in range(chunk.j, term.i)):
                before = c
            near = not any(frame.has(at, bits("number", "comma", "stop")) for at in range(term.j, chunk.i))
            behind = c if chunk.i >= term.j and near and behind < 0 else behind
    c = behind if behind >= 0 else before
    return frame.span(frame.chunks[c].i, frame.chunks[c].j) if c >= 0 else ""


def _nearby(reading: Reading, sentence: int, terms: list[Term], reported: Term) -> Iterator[Change]:
    """Pairs of figures around a change that may be its base and level; only their digits can tell."""
    frame = reading.frames[sentence]
    around = [*_before(reading, sentence), *terms]
    if sentence == 0:
        later = range(1, min(HEADLINE, len(reading.frames)))
        around += [t for s in later for t in terms_of(reading, s) if not t.aside]
    fit = [t for t in around if t.cue != "change" and fits(t, t, reported)]
    if len(fit) > MOST or is_adjusted(frame, reported):
        return
    dropped = bool(moved_behind(frame, reported.j)) and "since" in frame.span(reported.j, reported.j + NEXT)
    for base in fit:
        for level in fit:
            if base is level or level.cue == "base" or not _in_order(frame, sentence, base, level, reported):
                continue
            if _is_base(base, level) and fits(base, level, reported) and exact_fit(base, level):
                tight = (
                    _is_said_of_it(reading, sentence, base, level, reported)
                    or _is_tied(frame, terms, base, level, reported)
                    or (dropped and len(fit) == PART_AND_WHOLE)
                )
                yield Change(base, level, reported, tight=tight)


def _is_said_of_it(reading: Reading, sentence: int, base: Term, level: Term, reported: Term) -> bool:
    """ "It is 2.9 percent bigger than this year's $62.4 million": of the only such figure of the sentence before."""
    frame = reading.frames[sentence]
    begins = frame.word(0) in ("it", "this", "that") and frame.has(1, BIT["auxiliary"]) and reported.i <= THREE
    before = [term for term in _before(reading, sentence) if fits(term, term, base)]
    alone = len(before) == 1 and level is before[0] and level.cue in ("level", "to") and level.figure.type != "loose"
    told = base.mention.sentence == sentence and base.cue == "base" and reported.j <= base.at <= reported.j + 1
    exact = "exact" == base.figure.bound == level.figure.bound == reported.figure.bound
    return begins and alone and told and exact and is_tight(frame, base, base, reported) and exact_fit(base, level)


def _goes_on(frame: Frame, first: Term, second: Term) -> bool:
    """Whether two terms stand in one statement, or in two of the same shape: "208 in 2019 and 183 in 2020"."""
    if continues(frame, first, second):
        return True
    joint = next((at for at in range(first.j, second.i) if frame.word(at) in ("and", ";")), None)
    if joint is None or first.cue != "level" or second.cue != "level" or not (_time_of(first) and _time_of(second)):
        return False
    acts = [at for at in range(joint, second.i) if frame.role_at(frame.chunk_at(at)) == VERB]
    return all(frame.word(at - 1) in AGAIN for at in acts)


def _in_order(frame: Frame, sentence: int, base: Term, level: Term, reported: Term) -> bool:
    """Whether two figures stand where those of a change do: behind its headline, or the level in its sentence."""
    if base.mention.sentence > sentence or level.mention.sentence > sentence:
        return base.mention.sentence == level.mention.sentence
    dropped = bool(moved_behind(frame, reported.j)) and base.mention.sentence == sentence
    side = base.cue == "base" and base.mention.sentence == sentence and reported.j <= base.at <= reported.j + 1
    return level.mention.sentence == sentence or dropped or side


def _is_tied(frame: Frame, terms: list[Term], base: Term, level: Term, reported: Term) -> bool:
    """Whether a sentence has but these three: nothing else rises or falls, nothing else could be base or level."""
    alone = [term for term in terms if term.cue == "change" or fits(term, level, reported)]
    alone = [term for term in alone if term is reported or not is_beside(frame, term, reported)]
    if len(alone) != THREE or base not in alone or level not in alone:
        return False
    one = all(_goes_on(frame, first, second) for first, second in pairwise(alone))
    own = has_own_base(frame, reported) or is_of_object(frame, reported) or is_plan(base)
    noun = frame.has(reported.at, BIT["change-noun"]) or frame.has(reported.j, BIT["change-noun"])
    behind = base.cue == "base" and reported.j <= base.at <= reported.j + 1
    beside = noun and max(base.i, level.i) < reported.i and _ends(frame, reported)
    exact = "exact" == base.figure.bound == level.figure.bound
    return one and exact and not own and (behind or beside) and is_tight(frame, base, level, reported)


def _is_base(term: Term, level: Term) -> bool:
    """Whether the words call a figure the one compared with: "from 5.2", "the 5.2 of last year", "after 12th"."""
    if term.cue == "base":
        return True
    after = term.mention.frame.word(term.i - 1) == "after"
    return term.cue != "to" and (is_plan(term) or after or _is_before(_time_of(term), _time_of(level)))


def _is_before(first: str, second: str) -> bool:
    """ "Last year" is before anything else, 2019 before 2020; of two months either may be."""
    if first == second or not first or THIS.search(first):
        return False
    years = YEAR.search(first), YEAR.search(second)
    if years[0] and years[1]:
        return years[0][0] < years[1][0]
    return bool(AGO.search(first)) or bool(years[0] and not AGO.search(second)) or (not years[0] and not years[1])
