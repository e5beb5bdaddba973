"""Changes told in a sentence: how much something rose or fell, from which base and to which level.

Wordings in which all three stand: "rose 14.5 percent to 57.2 million from 49.96 million" (in any order), "309, 15 more
than the 294 of last year", "183 compared with 208, a fall of 12%", "exceeding the plan of 20.65 by 4.579 billion".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.changes.bases import is_other_base, is_plan, is_set_against
from extract.checks.changes.cues import BEHIND, CHANGE_VERB, RELATIVE
from extract.checks.changes.statements import continues, passes_over
from extract.checks.changes.terms import is_gap, terms_of
from extract.checks.changes.units import exact_fit, fits, may_belong, same_rate
from extract.checks.memory import once
from extract.context.phrases import CHANGES
from extract.frame import NOUN, TIME
from extract.words import BIT, NUMBER, bits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

JOINING: Final = frozenset("and but while whereas although though as or nor plus".split())
PERIODIC: Final = frozenset("year-on-year year-over-year yoy y-o-y month-on-month quarter-on-quarter".split())
NEXT: Final = 4  # words behind a change in which its own base stands
WINDOW: Final = 10  # words around a statement in which "in real terms" stands
EITHER: Final = frozenset("improvement improved improves improving better worse deterioration".split())
REACHING: Final = frozenset("at totalling totaling reaching hitting".split())
ADDING: Final = frozenset(["addition", "added", "adding", "adds", "add"])
SAID_TWICE: Final = frozenset(["or", ",", "(", ")", "and", "or by", "-", "–"])
TIMED: Final = bits("year", "month-unit", "quarter", "week", "day")
OF_OTHERS: Final = frozenset(["from", "above", "below", "over"])  # "up 27 pct from the previous record"
# Words that make a change one of something else than the figures as they stand.
ADJUSTED: Final = re.compile(
    r"\b(?:real(?! estate)|constant|adjusting|seasonally|like[- ]for[- ]like|organic(?:ally)?|same[- ]store"
    r"|comparable (?!period|quarter|month|week|year|time)|annuali[sz]ed|restated"
    r"|(?:adjusted|underlying)(?! (?:net |gross |operating |pre-?tax )*(?:profits?|earnings|income|loss|ebit(?:da)?)\b)"
    r"|(?:excluding|stripping)[^.;]{0,40}(?:currenc|exchang|acqui|dispos|divest|inflat|effect|impact|calendar)\w*"
    r"|pro[- ]?forma|per capita|(?:local|national|reporting|same|at|in|without)(?: \w+)? currenc(?:y|ies)"
    r"|currenc(?:y|ies)[- ](?:neutral|adjusted|effect|swing|move|terms)\w*"
    r"|(?<!nominal )(?<!cash )(?<!current prices )(?<!current price )(?:terms|basis(?![- ]points?)))\b",
    re.IGNORECASE,
)
YEARLY: Final = frozenset(
    ["annually", "yearly", "a year", "per year", "each year", "every year", "per annum", "annual"]
)
OFTENER: Final = frozenset(["a month", "monthly", "a quarter", "quarterly", "a day", "daily", "a week", "weekly"])
OWN_SIDE: Final = frozenset(
    ["than", "above", "below", "ahead of", "higher than", "lower than", "more than", "less than"]
)


@dataclass(frozen=True, slots=True)
class Change:
    """What changed from `base` to `level` by `reported`; `tight` where the words leave no other reading.

    `way` is +1 for a rise and -1 for a fall, where the reported figure's own words do not tell it ("a gap of 3").
    """

    base: Term
    level: Term
    reported: Term
    tight: bool
    way: int = 0

    @property
    def direction(self) -> int:
        """+1 for a rise, -1 for a fall; improvements are what the figures make of them."""
        if self.reported.direction and self.reported.mention.frame.word(self.reported.at) in EITHER:
            return 1 if self.level.mention.stated.value > self.base.mention.stated.value else -1
        return self.way or self.reported.direction


@once
def changes_of(reading: Reading, sentence: int) -> list[list[Change]]:
    """For each rise or fall of a sentence that names base and level the ways to read it, the likeliest first."""
    frame = reading.frames[sentence]
    terms = [term for term in terms_of(reading, sentence) if not term.aside]
    claims = [k for k, term in enumerate(terms) if term.cue == "change" and term.direction]
    found = [sorted(_readings(frame, terms, k), key=lambda change: not change.tight) for k in claims]
    for place, (before, k) in enumerate(pairwise(claims), 1):
        if not any(change.tight for change in found[place]):
            found[place] = [*_told_twice(frame, terms[before], terms[k], found[place - 1]), *found[place]]
    return [ways for ways in found if ways]


def _told_twice(frame: Frame, first: Term, second: Term, ways: Sequence[Change]) -> Iterator[Change]:
    """ "An increase of 32,736 cases or 141.6%": the second is of the same base and level."""
    rate = second.figure.type == "percentage" != first.figure.type
    if rate and first.direction == second.direction and is_beside(frame, first, second):
        for change in ways[:1]:
            if change.tight and is_tight(frame, change.base, change.level, second):
                yield replace(change, reported=second)


def _part_of(terms: Sequence[Term], whole: Term) -> Term:
    """The 61 of "61 of the 120 counties", which a change may be of, for its 120; any other term as it is."""
    figure = whole.mention.figure
    return next((t for t in terms if t.mention.figure is figure and t.i < whole.i), whole)


def _readings(frame: Frame, terms: list[Term], k: int) -> Iterator[Change]:
    reported = terms[k]
    near = [t for t in terms if t is not reported and may_belong(t, reported) and not is_beside(frame, t, reported)]
    before = [t for t in near if t.mention.start < reported.mention.start]
    after = [t for t in near if t.mention.start > reported.mention.start]
    # Not the 16 of "12 percent more than in 2019, when 16 banks earned 3.1 billion".
    after = [t for t in after if not any(b.cue == "base" and b.at < t.i < b.i for b in after)]
    other = has_own_base(frame, reported)
    for base, found in _pairs(frame, before, reported, after):
        level = _part_of(terms, found)
        own = other and not _told_of_it(frame, reported, base)
        apart = own and any(frame.has(at, BIT["comma"]) for at in range(reported.j, base.i))
        apart = apart or (is_plan(base) and not is_set_against(frame, base, reported))
        apart = apart or is_gap(frame, level)
        if fits(base, level, reported) and same_rate(frame, base, level, reported) and not apart:
            own = own or passes_over(before, level, reported)
            tight = level is found and level.figure.of is None and not own and is_tight(frame, base, level, reported)
            yield Change(base, level, reported, tight=tight)


def _pairs(frame: Frame, before: list[Term], reported: Term, after: list[Term]) -> Iterator[tuple[Term, Term]]:
    """(base, level) as the cues and the order of the terms have them."""
    first, second = _chain(frame, reported, after)
    if first and second and {first.cue, second.cue} == {"to", "base"}:
        yield (first, second) if first.cue == "base" else (second, first)
        return
    if first and second and first.cue == "level" and frame.word(first.at) in REACHING and second.cue == "base":
        yield second, first
        return
    added = first and first.cue == "to" and frame.word(reported.at) in ADDING
    if first and (first.cue == "base" or added):
        if not _is_gain(frame, reported, first):
            yield from ((first, level) for level in _levels(frame, before, reported, first))
        return
    yield from _behind_both(frame, before, reported, first)


def _chain(frame: Frame, reported: Term, after: list[Term]) -> tuple[Term | None, Term | None]:
    """The two terms behind a change that go on with its statement."""
    first, second = [*after, None, None][:2]
    if first is None or not continues(frame, reported, first):
        return None, None
    return first, second if second and continues(frame, first, second) else None


def _behind_both(frame: Frame, before: list[Term], reported: Term, first: Term | None) -> Iterator[tuple[Term, Term]]:
    """ "From 40 to 50 million, up 25%", "183 compared with 208, a fall of 12%", "from 12 by 3 to 15"."""
    earlier, last = [None, None, *before][-2:]
    if last is None or not continues(frame, last, reported) or joined(frame, last, reported):
        return
    if is_of_object(frame, reported):
        return
    if first and last.cue == "base" and (first.cue == "to" or frame.word(first.at) in REACHING):
        yield last, first
    if earlier is None or not continues(frame, earlier, last):
        return
    if last.cue == "base" and earlier.cue in ("level", "to", "change"):
        yield last, earlier
    elif last.cue == "to" and earlier.cue == "base":
        yield earlier, last


def is_of_object(frame: Frame, reported: Term) -> bool:
    """ "To 92.50 dollars from 81, lifting export receipts 7.9 pct": the change of something named in between."""
    between = {frame.chunk_at(at) for at in range(reported.at + 1, reported.i)}
    return frame.has(reported.at, CHANGE_VERB) and any(frame.role_at(c) == NOUN for c in between)


def joined(frame: Frame, first: Term, second: Term) -> bool:
    """Whether a conjunction begins another statement between two terms."""
    return any(frame.word(at) in ("and", "but", "while") for at in range(first.j, second.at))


def _is_gain(frame: Frame, reported: Term, base: Term) -> bool:
    """ "Gains of 365,000 compared with 1,016,000": an amount and that of another time, no difference."""
    noun = frame.has(reported.at, BIT["change-noun"]) or frame.word(reported.at) in CHANGES
    return noun and reported.figure.type != "percentage" and frame.word_at(base.at) not in ("on", "over", "from", "to")


def _levels(frame: Frame, before: list[Term], reported: Term, base: Term) -> Iterator[Term]:
    """The levels before a change, the nearest first; other changes of it and their bases may stand between."""
    after = reported
    for term in reversed(before):
        if not continues(frame, term, after):
            return
        if term.cue != "base" and fits(base, term, reported):
            yield term
        after = term if term.cue in ("change", "base") else after


def is_beside(frame: Frame, term: Term, reported: Term) -> bool:
    """ "By 15.2 points, or 1.2 percent, to 1,250": the same change told twice."""
    rates = term.figure.unit == "percent" and reported.figure.unit == "percentage_point"
    if term.cue != "change" or (rates and frame.word(reported.j) in BEHIND):
        return False  # "up 6.3%, 3.5 percentage points faster than the 2.8% of the province"
    first, second = (term, reported) if term.i < reported.i else (reported, term)
    return all(
        frame.word(at) in SAID_TWICE or (at <= first.j + 1 and frame.has(at, BIT["plural"]))
        for at in range(first.j, min(second.at, second.i))
    )


def has_own_base(frame: Frame, reported: Term) -> bool:
    """ "Rose 5% from March to 50 million", "up 5% year-on-year": the change has a base of its own, not a figure."""
    for at in range(reported.j, min(reported.j + NEXT, len(frame.items))):
        if frame.has(at, bits("comma", "stop", "number")):
            return False
        first = frame.word_at(at)
        beside = at == reported.j and frame.word(at) in OF_OTHERS
        if (beside or frame.word(at) in OWN_SIDE) and (_is_time_alone(frame, at + 1) or not _number_ahead(frame, at)):
            return True
        on_year = frame.word(at) in ("up on", "down on") and frame.has(at + 1, BIT["time"])
        later = frame.role_at(frame.chunk_at(at + 1)) == TIME and not _number_ahead(frame, at + 1)
        on_year = on_year or (frame.word(at) in ("on", "over", "from") and later)
        if on_year or first in PERIODIC or " on " in f" {frame.word(at)}" or "year on year" in _ahead(frame, at):
            return True
        if frame.has(at, BIT["time"]) and first in ("from", "than", "over", "on", "against", "compared"):
            return not (frame.has(at + 1, NUMBER | BIT["possessive"]) or frame.word(at + 1) in ("of", "earnings"))
    return False


def _is_time_alone(frame: Frame, at: int) -> bool:
    """ "27 million higher than | a year before | in spite of a charge of 40 million": no figure of that time."""
    chunk = frame.chunks[frame.chunk_at(at)] if at < len(frame.items) else None
    if chunk is None or chunk.role != TIME:
        return False
    figured = frame.has(chunk.j, NUMBER | bits("possessive", "currency", "sign", "comma", "open"))
    return not figured and frame.word(chunk.j) not in ("of", "when", "at", "'s", "and", "as")


def _told_of_it(frame: Frame, reported: Term, base: Term) -> bool:
    """ "15 more than in 2019, when it started 294": a clause tells what the base of its own was."""
    near = reported.j - 1 <= base.at < reported.j + NEXT and not frame.has(base.at - 1, BIT["comma"])
    return near and any(frame.word(at) in RELATIVE for at in range(base.at, base.i))


def _number_ahead(frame: Frame, at: int) -> bool:
    """Whether a number stands behind item `at` before the next comma."""
    while at < len(frame.items) and not frame.has(at, bits("comma", "stop")):
        timed = frame.has(at, BIT["time"]) or frame.has(at + 1, TIMED)
        if frame.has(at, bits("number", "ordinal", "rank-number")) and not timed:
            return True
        at += 1
    return False


def _ahead(frame: Frame, at: int) -> str:
    return " ".join(frame.word_at(k) for k in range(at, min(at + 3, len(frame.items))))


def is_adjusted(frame: Frame, *terms: Term) -> bool:
    """Whether the words around make a change one of something else than the figures as they stand."""
    return bool(ADJUSTED.search(_around(frame, *terms)))


def _around(frame: Frame, *terms: Term) -> str:
    i, j = min(term.i for term in terms), max(term.j for term in terms)
    first = next((at + 1 for at in range(i - 1, max(0, i - WINDOW), -1) if frame.word(at) == ";"), max(0, i - WINDOW))
    last = min(len(frame.items), j + WINDOW)
    return frame.span(first, next((at for at in range(j, last) if frame.word(at) == ";"), last))


def is_tight(frame: Frame, base: Term, level: Term, reported: Term) -> bool:
    """Whether figures that do not agree would be a mistake of the text."""
    if is_adjusted(frame, base, level, reported):
        return False
    words = set(_around(frame, base, level, reported).lower().split())
    behind = {frame.word(at) for at in range(reported.j, reported.j + 3)}
    if behind & OFTENER:
        return False
    signs = ("loss", "losses", "deficit", "deficits", "deficit of", "shortfall")
    if words & set(signs) and words & {"profit", "profits", "surplus", "earnings", "income", "gain"}:
        return False
    bare = reported.figure.type == "percentage" and base.mention.text.isdecimal() and level.mention.text.isdecimal()
    if bare and base.figure.type == "percentage":
        return False  # "up 5.2 points, from 2 to 5 the hotels were full"
    return exact_fit(base, level) and not is_other_base(frame, base, reported)
