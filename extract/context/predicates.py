"""Verbs and where their clauses begin: whether one is a predicate or but describes ("the profits made by them")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import LASTING, TYING
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, NOUN, OPEN, PREPOSITION, PRONOUN, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

APART: Final = 16  # chunks that a parenthesis between commas may have
SUBORDINATING: Final = frozenset(
    "when while as because if although though whereas where once until unless before after since whenever".split()
)
DEDUCTED: Final = frozenset(
    """tax taxes interest charges items depreciation provisions costs expenses minorities discounts commissions fees
    deductions dividends payments losses""".split()
)
DURATIONS: Final = frozenset("all months years weeks quarters days decades month quarter decade".split())


def opens_clause(frame: Frame, head: int) -> bool:
    """Whether a clause begins behind "after": "it fell | after | exports …", but "profit | after | tax fell"."""
    if frame.last_classes(head) & LASTING or frame.words_of(head)[-1] in DURATIONS:
        return False  # "carries a put option after three years"
    if frame.role_at(head - 2) == NOUN and frame.words_of(head)[-1] not in DEDUCTED:
        return verb_of(frame, head - 2) is not None
    return frame.role_at(head - 2) == VERB


def is_ing_form(frame: Frame, k: int) -> bool:
    """ "A survey which showed inflation | falling": a verb whose subject is the noun right before it."""
    return frame.role_at(k) == VERB and frame.word(frame.chunks[k].i).endswith("ing") and frame.role_at(k - 1) == NOUN


def describes(frame: Frame, i: int) -> bool:
    """Whether verb chunk i is a participle that belongs to the noun before it ("the profits made by these firms")."""
    if frame.role_at(i - 1) not in (NOUN, CLOSE) or frame.role_at(i + 1) not in (PREPOSITION, TIME, ADVERB, NOUN, VERB):
        return False
    if frame.classes_of(i) & HELPERS or frame.classes_of(i) & BIT["finite"]:
        return False
    word = frame.word(frame.chunks[i].j - 1)
    dated = frame.role_at(i + 1) == TIME and frame.word_at(frame.chunks[i + 1].i) not in TYING
    if frame.role_at(i + 1 + dated) == NOUN:  # "a tax credit raised | 1986 | net to 12 mln"
        return word.endswith("ing")  # a past form with an object is the clause's verb: "the bank lowered its rate"
    return word.endswith(("ed", "en", "made", "held", "built", "paid", "sold", "set", "ing"))


def over_split(frame: Frame, k: int) -> int:
    """ "4 million | had | already | been paid": the verb chunk with the participle, where an adverb parts it."""
    if frame.role_at(k) != VERB or not frame.last_classes(k) & HELPERS:
        return k
    at = k + 1
    while frame.role_at(at) in (ADVERB, TIME) or frame.words_of(at) == ["since"]:
        at += 1
    return at if at > k + 1 and frame.role_at(at) == VERB else k


def verb_of(frame: Frame, c: int) -> int | None:
    """The nearest verb before chunk c in its sentence part, None where there is none."""
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP:
            return None
        if frame.role_at(k) == VERB:
            return k
    return None


def subordinates(frame: Frame, k: int, *, past: bool) -> bool:
    """Whether a clause of another subject begins at chunk k ("12 men were hurt | when | the dam broke").

    `past`: the verb of the clause before has been passed, so that "which" belongs to a noun behind it.
    """
    role, word = frame.role_at(k), frame.word(frame.chunks[k].i)
    if role in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[k].i, BIT["relative"]):
        return past
    if word not in SUBORDINATING:
        return False
    if role == CONJUNCTION:
        return True
    ends = (at for at in range(k + 1, min(k + APART, len(frame.chunks))) if frame.role_at(at) in (COMMA, STOP, VERB))
    return role in (PREPOSITION, ADVERB) and frame.role_at(next(ends, k)) == VERB and frame.role_at(k + 1) != VERB


def over_relative(frame: Frame, k: int) -> int | None:
    """The verb of the main clause behind the relative clause that begins at chunk k without a comma, None without."""
    if not frame.has(frame.chunks[k].i, BIT["relative"]):
        return None
    verbs: list[int] = []
    for at in range(k + 1, min(k + APART, len(frame.chunks))):
        role = frame.role_at(at)
        if role == VERB and (not verbs or (verbs[-1] != at - 1 and frame.role_at(at - 1) != ADVERB)):
            verbs.append(at)
        elif role in (COMMA, STOP, CONJUNCTION, PRONOUN, OPEN):
            break
    main = verbs[1] if len(verbs) > 1 else None
    return main if main is not None and frame.classes_of(main) & HELPERS else None


def is_predicate(frame: Frame, k: int) -> bool:
    """Whether verb chunk k may be all of a clause's own verb: no participle, infinitive or mere helper."""
    chunk = frame.chunks[k]
    word = frame.word(chunk.j - 1)
    if word.endswith("ing") or word == "worth" or frame.word(chunk.i - 1) == "to" or frame.has(chunk.j - 1, HELPERS):
        return False  # "are | in | full construction", "have | since | been struck off"
    return bool(frame.classes_of(k) & HELPERS) or not describes(frame, k)
