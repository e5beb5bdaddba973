"""Changes taken up again: "412 cases, 38 fewer than in 2020. The fall is 8.4%", "from 9 to 7. The drop of two"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.checks.changes.changes import EITHER, Change, changes_of, has_own_base, is_adjusted, is_tight
from extract.checks.changes.cues import sense
from extract.checks.changes.terms import terms_of
from extract.checks.changes.ties import comparisons
from extract.checks.changes.units import exact_fit, fits
from extract.frame import COMMA, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

POINTING: Final = frozenset(["the", "this", "that"])
YEARLY: Final = frozenset(["year-on-year", "yearly", "year-over-year"])
REACH: Final = 3  # words between "the fall" and its figure


def resumed_changes(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """The rate of "the fall amounts to 8.4%", where the sentence before tells of one change and no more."""
    frame = reading.frames[sentence]
    terms = terms_of(reading, sentence)
    if not sentence or not terms or terms[0].figure.type != "percentage" or terms[0].figure.unit != "percent":
        return
    direction, yearly = _opening(frame, terms[0])
    reported = replace(terms[0], cue="change", direction=direction)
    told = _told(reading, sentence - 1, reported) if direction else None
    if told is None or is_adjusted(frame, reported):
        return
    base = terms[1] if len(terms) > 1 and _is_behind(frame, terms[0], terms[1]) else None
    if base is not None:
        tight = exact_fit(base, told.level)
        if fits(base, told.level, reported):
            yield [Change(base, told.level, reported, tight=tight)]
    elif not yearly and not has_own_base(frame, terms[0]):
        yield [Change(told.base, told.level, reported, tight=True)]


def _told(reading: Reading, sentence: int, reported: Term) -> Change | None:
    """The one change that a sentence tells by all of its figures: with a rate, or "rose to 42.9 from 36.5 billion"."""
    changes = changes_of(reading, sentence)
    if len(changes) == 1 and changes[0][0].tight and changes[0][0].direction == reported.direction:
        return changes[0][0]
    terms = [term for term in terms_of(reading, sentence) if not term.aside]
    pairs = list(comparisons(terms))
    if changes or len(pairs) != 1 or len(terms) != len(pairs[0]) or not fits(*pairs[0], reported):
        return None
    base, level = pairs[0]
    tight = exact_fit(base, level) and is_tight(reading.frames[sentence], base, level, base)
    return Change(base, level, reported, tight=True) if tight else None


def _opening(frame: Frame, term: Term) -> tuple[int, bool]:
    """ "The fall amounts to 8.4 percent": which way, 0 for anything else, and whether it is called that of a year."""
    if frame.word(0) not in POINTING:
        return 0, False
    yearly = frame.word(1) in YEARLY
    at = 1 + yearly
    noun = frame.has(at, BIT["change-noun"]) and frame.role_at(frame.chunk_at(at + 1)) == VERB
    return (sense(frame, at) if noun and term.i - at <= 1 + REACH else 0), yearly


def _is_behind(frame: Frame, rate: Term, base: Term) -> bool:
    """Whether a base stands right behind a rate: "was 19.6 percent, up from 35.8 billion"."""
    return base.cue == "base" and base.at - rate.j <= 1 and not frame.has(rate.j, bits("stop"))


def changes_taken_up(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """ "The drop of 47 is", "the 25-basis-point cut.", "the 15 percent increase was": of the one change told before."""
    frame = reading.frames[sentence]
    terms = terms_of(reading, sentence) if sentence else []
    named = [(term, at) for term in terms if (at := _taken_up(frame, term)) is not None]
    if len(named) != 1:
        return
    term, at = named[0]
    reported = replace(term, cue="change", direction=sense(frame, at) or 1, at=at)
    told = _told(reading, sentence - 1, reported)
    if told is not None and not is_adjusted(frame, reported) and fits(told.base, told.level, reported):
        rises = told.level.mention.stated.value > told.base.mention.stated.value
        yield [Change(told.base, told.level, reported, tight=True, way=1 if rises else -1)]


def _taken_up(frame: Frame, term: Term) -> int | None:
    """Where the noun of a known change stands with its amount and nothing to say which part of it is meant."""
    at = term.i - 2 if frame.word(term.i - 1) == "of" else term.j
    first = at - 1 if at < term.i else term.i - 1
    if frame.word(term.i) in POINTING:  # "the 25-basis-point" is one figure with its article
        first = term.i
    behind = frame.chunk_at(max(at + 1, term.j))
    known = frame.word(first) in POINTING and (sense(frame, at) or frame.word(at) in EITHER)
    opens = first == 0 and _acts(frame, behind)
    closes = at == term.j and frame.role_at(behind) in (STOP, COMMA)
    return at if known and at < len(frame.items) and (opens or closes) else None


def _acts(frame: Frame, c: int) -> bool:
    """Whether chunk c is what a subject did: "surprised everybody", and no "planned for May was put off"."""
    if frame.role_at(c) != VERB:
        return False
    first = frame.chunks[c].i
    may_describe = frame.has(first, BIT["participle"]) or frame.word_at(first).endswith("ed")
    return not (may_describe and any(chunk.role == VERB for chunk in frame.chunks[c + 1 :]))
