"""Claims of a change: figures that the words call a rise, a fall or a gap, with what is told beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.changes.cues import sense
from extract.checks.changes.earlier import own_level
from extract.checks.changes.gaps import is_gap
from extract.checks.changes.statements import continues
from extract.checks.changes.terms import terms_of
from extract.checks.changes.units import may_belong
from extract.frame import NOUN, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

REACH: Final = 3  # words between "the rise" and its figure


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure that tells a change: +1 or -1 for a rise or a fall, 0 where the words do not say which.

    `level` and `base` are what it has led to and what it began with, where the same statement tells either.
    `aside` is one that repeats what was just told ("from $2.14 to $2.19, or 5 cents").
    """

    term: Term
    direction: int
    level: Term | None = None
    base: Term | None = None
    aside: bool = False


def claims_of(reading: Reading, sentence: int) -> Iterator[Claim]:
    """The claims of a sentence."""
    frame = reading.frames[sentence]
    terms = terms_of(reading, sentence)
    plain = [term for term in terms if not term.aside]
    for term in terms:
        if term.aside:
            if frame.word(term.i - 1) in ("or", ", or"):
                yield Claim(term, 0, aside=True)
        elif _is_gap(frame, term):
            yield Claim(term, 0)
        elif term.figure.type != "ranking":
            direction = term.direction if term.cue == "change" else _of_subject(frame, term)
            if direction:
                k = plain.index(term)
                yield Claim(term, direction, own_level(frame, plain, k), _own_base(frame, plain, k))


def _is_gap(frame: Frame, term: Term) -> bool:
    """Whether a figure is a gap, or in points, which nothing else is told in."""
    if term.figure.type == "percentage":
        return term.figure.unit == "percentage_point" and term.cue != "change"
    return is_gap(frame, term)


def _of_subject(frame: Frame, term: Term) -> int:
    """ "The rise was 19.64 percent", "the fall amounts to 8.4 percent": which way; 0 for other figures."""
    at = term.i - 1
    while at > term.i - 1 - REACH and (frame.role_at(frame.chunk_at(at)) == VERB or frame.word(at) in ("to", "of")):
        at -= 1
    subject = at < term.i - 1 and frame.role_at(frame.chunk_at(at)) == NOUN
    return sense(frame, at) if subject and frame.has(at, BIT["change-noun"]) else 0


def _own_base(frame: Frame, terms: list[Term], k: int) -> Term | None:
    """The base told right behind a change: "higher than the provincial average of 27.2%"."""
    behind = terms[k + 1] if k + 1 < len(terms) else None
    stands = behind is not None and behind.cue == "base" and may_belong(behind, terms[k])
    return behind if behind and stands and continues(frame, terms[k], behind) else None
