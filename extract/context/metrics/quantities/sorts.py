"""Noun phrases behind "of" that a participle, a verb's word or "and" parts ("tons of | hard | and | soft wheat")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, is_owner
from extract.context.predicates import verb_of
from extract.frame import CONJUNCTION, DASH, FIGURE, NOUN, PREPOSITION, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

OPENING: Final = bits("article", "determiner", "possessive", "pronoun", "number", "digits", "quantifier", "adverb")
MODIFIERS: Final = frozenset(["feed", "seed", "export", "transport", "produce", "store", "house", "harvest"])
NO_PARTNER: Final = frozenset(["other", "others", "more", "another", "additional", "related", "then", "so", "thus"])
DESCRIBING: Final = ("ly", "ed", "an", "ese", "ish", "ch")  # "urgently needed", "Brazilian roasted", "French dried"
RELATIVE: Final = BIT["relative"]
LONGEST: Final = 7  # words of both sorts together


def whole_sort(frame: Frame, c: int, k: int) -> str | None:
    """The whole phrase whose first chunk is k, behind the figure in chunk c; None where k is all of it."""
    last = _over_words(frame, c, k)
    last = _partner(frame, c, last) or last
    if last == k or frame.chunks[last].j - frame.chunks[k].i > LONGEST:
        return None
    return frame.span(core(frame, frame.chunks[k].i, frame.chunks[k].j)[0], core(frame, *_ends(frame, last))[1])


def described_thing(frame: Frame, k: int) -> str | None:
    """ "Tons of | frozen | fish": a participle that no noun leads."""
    if frame.role_at(k) != VERB or frame.role_at(k + 1) != NOUN or not _is_done(frame, k):
        return None
    return None if frame.has(frame.chunks[k + 1].i, OPENING) else frame.span(frame.chunks[k].i, frame.chunks[k + 1].j)


def of_two_sorts(frame: Frame, k: int) -> str | None:
    """ "68 billion dlrs of medium- | and | long-term debt": an adjective shares the noun of the one behind it."""
    dash = k + 1 if frame.role_at(k + 1) == DASH else k
    behind = (frame.role_at(dash + 1), frame.role_at(dash + 2))
    if not frame.has(frame.chunks[dash].j - 1, BIT["dash"]) or behind != (CONJUNCTION, NOUN):
        return None
    return frame.span(frame.chunks[k].i, core(frame, *_ends(frame, dash + 2))[1])


def _ends(frame: Frame, k: int) -> tuple[int, int]:
    return frame.chunks[k].i, frame.chunks[k].j


def _over_words(frame: Frame, c: int, k: int) -> int:
    """ "Tons of | British | feed | wheat", "… of | urgently | needed | grain": the last chunk of the phrase."""
    while frame.role_at(k + 1) == VERB and frame.role_at(k + 2) == NOUN and _is_modifier(frame, c, k + 1):
        k += 2
    return k


def _is_modifier(frame: Frame, c: int, v: int) -> bool:
    """Whether verb chunk v only describes the noun behind it."""
    if frame.classes_of(v) & HELPERS or frame.has(frame.chunks[v + 1].i, OPENING):
        return False
    words, before = frame.words_of(v), frame.words_of(v - 1)[-1]
    if len(words) == 1 and words[0] in MODIFIERS:
        return not frame.last_classes(v - 1) & BIT["plural"]
    described = before.endswith(DESCRIBING) or frame.role_at(v - 1) == PREPOSITION or is_owner(frame, v - 1)
    return described and _is_done(frame, v) and (before.endswith("ly") or verb_of(frame, c) is not None)


def _is_done(frame: Frame, v: int) -> bool:
    return all(word.endswith(("ed", "en")) or word in ("caught", "grown", "cut", "made") for word in frame.words_of(v))


def _partner(frame: Frame, c: int, k: int) -> int | None:
    """ "Acres of | gold | and | diamond properties": the noun that "and" joins, unless a clause begins with it."""
    if frame.words_of(k + 1) != ["and"] or frame.role_at(k + 2) != NOUN or frame.role_at(k + 3) == FIGURE:
        return None
    first = frame.chunks[k + 2].i
    if frame.has(first, OPENING) or frame.word(first) in NO_PARTNER or frame.has(frame.chunks[k].j - 1, BIT["dash"]):
        return None
    end = k + 3
    if frame.words_of(end) == ["of"] or frame.has(frame.chunks[end].i if end < len(frame.chunks) else -1, RELATIVE):
        return None  # "tons of | butter | and | stocks | of | wine", "of storage and options | which"
    while frame.role_at(end) == PREPOSITION and frame.role_at(end + 1) == NOUN:
        end += 2
    own = frame.role_at(end) == VERB and verb_of(frame, c) is not None  # "sold tons of sand | and | trucks left"
    return None if own or frame.role_at(end) == FIGURE or frame.role_at(end + 1) == FIGURE else k + 2
