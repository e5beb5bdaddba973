"""Whose a verb is, where its subject does not stand right before it: participles behind a comma, relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of, verb_of
from extract.context.phrases import head_of_chain
from extract.frame import COMMA, FIGURE, NOUN
from extract.words import bits

if TYPE_CHECKING:
    from extract.frame import Frame

REPORTING: Final = bits("report", "level-verb")


def head_of_verb(frame: Frame, k: int) -> int | None:
    """The first chunk of what verb chunk k is about."""
    heads = (look(frame, k) for look in (_main_subject, _antecedent, subject_of))
    return next((head for head in heads if head is not None), None)


def _main_subject(frame: Frame, k: int) -> int | None:
    """ "Online sales showed strong momentum, | growing by 16.2%": whose participle it is, behind a comma."""
    if frame.role_at(k - 1) != COMMA or not frame.word(frame.chunks[k].j - 1).endswith("ing"):
        return None
    main = verb_of(frame, k - 1)
    if main is None or frame.has(frame.chunks[main].j - 1, REPORTING) or _figure_between(frame, main, k):
        return None
    return subject_of(frame, main)


def _antecedent(frame: Frame, k: int) -> int | None:
    """ "A market that itself shrank by 2%": what the relative clause of verb k is about."""
    itself = frame.words_of(k - 1) in (["itself"], ["themselves"])
    k -= itself
    if k < 2 or not (frame.words_of(k - 1) == ["which"] or (itself and frame.words_of(k - 1) == ["that"])):
        return None
    k -= 2 if frame.role_at(k - 2) != COMMA else 3
    return head_of_chain(frame, k) if frame.role_at(k) == NOUN else None


def _figure_between(frame: Frame, start: int, end: int) -> bool:
    return any(frame.role_at(k) == FIGURE for k in range(start, end))
