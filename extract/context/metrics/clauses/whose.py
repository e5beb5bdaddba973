"""Whose a verb is, where its subject does not stand right before it: participles behind a comma, relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import head_of_chain
from extract.context.predicates import verb_of
from extract.frame import ADVERB, CLOSE, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

NOMINAL: Final = bits("change-noun", "money-noun", "quantity-noun", "generic", "plural", "capital", "determiner")
# Participles that say how much something is.
STATED: Final = frozenset(
    "projected estimated forecast put valued set fixed calculated planned budgeted reckoned expected seen".split()
)
BEING: Final = frozenset(["is", "are", "was", "were", "be", "been", "being"])


def head_of_verb(frame: Frame, k: int) -> int | None:
    """The first chunk of what verb chunk k is about."""
    heads = (look(frame, k) for look in (_main_subject, _antecedent, _set_off, subject_of))
    return next((head for head in heads if head is not None), None)


def _main_subject(frame: Frame, k: int) -> int | None:
    """ "Online sales showed strong momentum, | growing by 16.2%": whose participle it is, behind a comma."""
    if frame.role_at(k - 1) != COMMA or not frame.word(frame.chunks[k].j - 1).endswith("ing"):
        return None
    main = verb_of(frame, k - 1)
    if main is not None and frame.word(frame.chunks[main].i - 1).endswith(("than", "as")):
        main = verb_of(frame, main)  # "The economy has grown more than | expected, expanding at an annual rate of 4%"
    if main is None or frame.has(frame.chunks[main].j - 1, BIT["report"]) or _figure_between(frame, main, k):
        return None
    return subject_of(frame, main)


def _set_off(frame: Frame, k: int) -> int | None:
    """ "Worried about the state's deficit, | projected at | 3 billion": the noun before a participle's comma."""
    chunk = frame.chunks[k]
    word = frame.word(chunk.j - 1).split(" ")[0]
    if frame.role_at(k - 1) != COMMA or frame.role_at(k - 2) not in (NOUN, CLOSE) or chunk.j - chunk.i > 1:
        return None
    main = verb_of(frame, k - 1)
    if word not in STATED or main is None or _figure_between(frame, main, k):
        return None  # with no verb before, "the deficit, projected at 3 billion, …" has its subject there anyway
    return phrase_start(frame, k - 1)


def _antecedent(frame: Frame, k: int) -> int | None:
    """ "A market that itself shrank by 2%": what the relative clause of verb k is about."""
    itself = frame.words_of(k - 1) in (["itself"], ["themselves"])
    verb = k
    k -= itself
    if k < 2 or frame.words_of(k - 1) not in (["which"], ["that"]):
        return None
    moved = frame.classes_of(verb) & BIT["change-verb"]
    if frame.words_of(k - 1) == ["that"] and not itself and not (moved and _tied_relative(frame, k - 2)):
        return None
    k -= 2 if frame.role_at(k - 2) != COMMA else 3
    return head_of_chain(frame, k) if frame.role_at(k) == NOUN else None


def _tied_relative(frame: Frame, k: int) -> bool:
    """ "It lost 3 million, on | turnover | that slipped 4 percent": no verb of saying may stand before "that"."""
    if k == 1 and all(frame.role_at(at) != VERB for at in range(k + 3, len(frame.chunks))):
        return False  # "under | the plan | that | would rise to $60,000"
    return (
        frame.role_at(k) == NOUN and frame.role_at(k - 1) == PREPOSITION and not frame.last_classes(k) & BIT["report"]
    )


def _figure_between(frame: Frame, start: int, end: int) -> bool:
    return any(frame.role_at(k) == FIGURE for k in range(start, end))


def predicate(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The vaccine was 94% effective", "the reservoir is 85 percent full": the subject of what is said of it."""
    k = c - 1
    while frame.role_at(k) == ADVERB:
        k -= 1
    if frame.role_at(k) != VERB or frame.word(frame.chunks[k].j - 1) not in BEING or frame.role_at(c + 1) != NOUN:
        return None
    i, j = frame.chunks[c + 1].i, frame.chunks[c + 1].j
    ends = frame.role_at(c + 2) in (STOP, COMMA, PREPOSITION, CONJUNCTION, CLOSE, COMPARISON, TIME)
    if j - i != 1 or frame.has(i, NOMINAL) or not ends:
        return None
    head = subject_of(frame, k)
    name = name_of(frame, head) if head is not None else None
    return name if says_something(name) else None


def owner_before(frame: Frame, figure: Figure) -> str | None:
    """Whose the growth is that a figure stands before: the last words before "'s", unless a mere "its"."""
    j = figure.left
    if not frame.has(j - 1, BIT["possessive"]) or frame.word(j - 1) not in ("'s", "’s", "'", "’"):
        return None
    i = j - 2
    while frame.has(i, BIT["capital"]) and frame.has(i - 1, BIT["capital"]):
        i -= 1
    return None if frame.has(i, bits("pronoun", "determiner", "time")) else frame.span(i, j - 1)  # "that's a rise"
