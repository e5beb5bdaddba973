"""Verbs that make a figure an increase or a decrease: "rose 5 percent", "raised its capacity by 12 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import MARKS, subject_of
from extract.context.metrics.changes.directions import CHANGE_VERB, last_change, noun_sense, sense
from extract.context.metrics.changes.sides import compared_by
from extract.context.metrics.clauses.whose import BEING
from extract.context.phrases import core, head_of_chain, left_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, NOUN, PREPOSITION, PRONOUN, TIME, VERB
from extract.verbs import HELPERS, PARTICLE
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PACED: Final = frozenset("grew grow grows growing grown expanded expand expands expanding".split())
MILLION: Final = 1_000_000
GATHERING: Final = frozenset("raise raises raised raising recovered recover recovers recovering".split())
# What gains and loses on a market.
TRADED: Final = frozenset(
    """share shares stock stocks futures contract price prices crude oil gold silver bond bonds index wheat brent
    bitcoin dollar pound euro""".split()
)
TAKING: Final = frozenset(
    """knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping lop lops lopped lopping slice
    sliced chop chopped trim trimmed""".split()
)
OFFERS: Final = frozenset(
    """sale auction auctions bids bidding tender tenders issue offering flotation placement listing appeal campaign
    fundraiser concert gala""".split()
)
CUTTING: Final = TAKING | frozenset("cut cuts cutting slash slashes slashed slashing trims trimming".split())
LOSING: Final = frozenset(["lost", "lose", "loses", "losing"])


def by_off(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Will shave two points | off | growth", "knocked 15 percent off the price": so much less."""
    if figure.type == "count" or frame.words_of(c + 1) not in (["off"], ["off of"]):
        return "decrease" if cut_from(frame, c) else None
    k = left_of(frame, c)
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    taken = bool(words) and words[-1] in TAKING and frame.role_at(c + 2) == NOUN
    return "decrease" if taken else None


def cut_from(frame: Frame, c: int) -> bool:
    """ "Must cut $2 million | from | its budget": chunk c is taken from a sum."""
    k = left_of(frame, c)
    if frame.words_of(c + 1) != ["from"] or frame.role_at(k) != VERB or frame.words_of(k)[-1] not in CUTTING:
        return False
    owned = frame.role_at(c + 2) == NOUN and frame.has(
        frame.chunks[c + 2].i, bits("article", "possessive", "determiner")
    )
    return owned and bool(frame.last_classes(c + 2) & BIT["money-noun"])


def raises(frame: Frame, c: int) -> bool:
    """Whether chunk c is money that somebody raises or recovers ("raised $90 million from investors")."""
    k = left_of(frame, c)
    meant = (
        frame.words_of(k) == ["raise"] and frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1].endswith(" to")
    )
    words = frame.words_of(k) if frame.role_at(k) == VERB or meant else []  # "is looking to | raise | 70 million"
    gathered = bool(words) and words[-1] in GATHERING and (words[-1].endswith("ing") or not BEING & set(words))
    subject = subject_of(frame, k) if gathered else None
    if gathered and subject is not None and frame.words_of(subject)[-1] in OFFERS:
        return True  # "he expects the sale to raise three billion francs"
    return gathered and (subject is None or not frame.last_classes(subject) & bits("money-noun", "change-noun"))


def by_verb(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Rose 5 percent", "raised its capacity by 12 percent"; "rose to", "rose up to", "rose from" are levels."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "between":
        k = left_of(frame, k)  # "to grow by between 4 and 6 percent"
    if any(frame.word(at).endswith(("short of", "shy of")) for at in range(max(0, figure.left - 2), figure.left + 1)):
        return None  # "fell short of the $3 million that was planned"
    if figure.type == "money" and (
        frame.word(figure.left) == "up to"
        or frame.word(figure.right) in {"short of", "shy of"} | MARKS
        or _lost(frame, k)
        or _is_phrasal(frame, figure, k)
        or raises(frame, c)
    ):
        return None
    if frame.role_at(k) == PREPOSITION:
        if frame.words_of(k) == ["at"] and figure.unit == "percent":
            return _at_a_pace(frame, k)
        if frame.word(frame.chunks[k].i) != "by":
            return None
        return _verb_of_by(frame, left_of(frame, k))
    if _is_sized(frame, figure, c + 1):
        return None  # "cut | the £85 | cost of the card", "raised | the 20 percent | tariff"
    return sense(frame, k, CHANGE_VERB) if frame.role_at(k) == VERB else None


def _is_sized(frame: Frame, figure: Figure, k: int) -> bool:
    """Whether noun chunk k, right behind a figure with "the" or "a", is what has that size, and no move itself."""
    if frame.role_at(k) != NOUN or frame.word(figure.i - 1) not in ("the", "its", "their", "a", "an"):
        return False
    return not frame.last_classes(k) & BIT["change-noun"] and frame.chunks[k].i == figure.right


def _at_a_pace(frame: Frame, k: int) -> str | None:
    """ "Grew at 5 percent", "exports rose the fastest, at 9 percent": chunk k "at" opens no level."""
    at = k - 1
    while frame.role_at(at) in (COMMA, ADVERB, TIME):
        at -= 1
    most = {"fastest", "most", "slowest", "least"} & frame.single_words(at)
    verb = left_of(frame, at) if frame.role_at(at) == NOUN and most else at
    if frame.role_at(verb) != VERB or not (most or PACED & frame.single_words(verb)):
        return None
    return sense(frame, verb, CHANGE_VERB)


def _lost(frame: Frame, k: int) -> bool:
    """ "The yard lost 92 million" is a loss; what is traded falls by what it loses."""
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    if not words or words[-1].split()[-1] not in LOSING:
        return False
    if frame.has(frame.chunks[k].j, BIT["determiner"]):
        return True  # "both lost | their | £150 | deposits"
    subject = subject_of(frame, k)
    if subject is None:
        return frame.role_at(k - 1) == PRONOUN or words[0] == "having"
    return not set(frame.words_of(subject)) & TRADED


def _is_phrasal(frame: Frame, figure: Figure, k: int) -> bool:
    """ "Should | free up | 1.3 billion", "stumped up 40 million": sums of millions do not tick up."""
    chunk = frame.chunks[k]
    led = frame.role_at(k) == VERB and chunk.j - chunk.i > 1 and frame.has(chunk.j - 1, PARTICLE)
    own = led and not frame.has(chunk.j - 2, HELPERS | CHANGE_VERB | bits("adverb", "negation"))
    return bool(own) and figure.number is not None and figure.number.scale >= MILLION


def _verb_of_by(frame: Frame, k: int) -> str | None:
    """The verb that "by" goes with, over its object; else the verb or figure before ("medicine by 51")."""
    at, noun, particle = k, compared_by(frame, k), None
    while frame.role_at(at) in (NOUN, PREPOSITION, ADVERB, CONJUNCTION, TIME):
        noun = noun or (noun_sense(frame, at) if frame.role_at(at) == NOUN else None)
        if frame.role_at(at) == ADVERB and frame.has(frame.chunks[at].i, PARTICLE):
            particle = sense(frame, at, CHANGE_VERB)  # "put up its rate by 1/4 point"
        at -= 1
    if frame.role_at(at) == VERB:
        found = sense(frame, at, CHANGE_VERB) or particle  # "lowered GDP growth by 4.7 points" is a decrease
        if found:
            return found
    return noun or last_change(frame, k)


def by_verb_and_object(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Lifting export receipts 7.9 pct", "cut rates 25 basis points": the object stands before the figure."""
    if figure.type != "percentage" or frame.role_at(c - 1) != NOUN or frame.role_at(c + 1) == NOUN:
        return None
    i, j = core(frame, frame.chunks[c - 1].i, frame.chunks[c - 1].j)
    k = head_of_chain(frame, c - 1) - 1
    if i >= j or frame.has(j - 1, BIT["possessive"]) or frame.role_at(k) != VERB or frame.word(figure.left) == "up to":
        return None
    return sense(frame, k, CHANGE_VERB)
