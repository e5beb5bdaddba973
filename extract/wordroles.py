"""The role that the classes of a word give it, before anybody looks at its neighbours."""

from __future__ import annotations

import functools
from typing import Final

from extract.roles import (
    ADVERB,
    AMBIGUOUS,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    DASH,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import ACTIONS
from extract.words import BIT, bits

PARTICLE: Final = BIT["particle"]
# The first class that a word has decides its role; what may be a verb or a noun is left to the neighbours.
ROLE_BY_CLASS: Final = tuple(
    (bits(*classes), role)
    for role, classes in (
        (TIME, ("time",)),
        (NOUN, ("number", "digits", "possessive", "quote")),
        (COMMA, ("comma",)),
        (STOP, ("stop",)),
        (OPEN, ("open",)),
        (CLOSE, ("close",)),
        (DASH, ("dash", "slash")),
        (PART, ("part-of", "whole-back")),
        (COMPARISON, ("comparison",)),
        (VERB, ("auxiliary", "modal", "finite")),
        (AMBIGUOUS, ("change-verb", "level-verb", "metric-verb", "plain-verb", "report", "status")),
        (NOUN, ("determiner", "article", "participle")),
        (CONJUNCTION, ("conjunction", "relative")),
        (PREPOSITION, ("preposition",)),
        (ADVERB, ("negation", "adverb", "today", "rate")),
        (PRONOUN, ("pronoun",)),
        (ADVERB, ("hedge", "hedge-after", "since", "until")),
    )
)
# Classes of words whose neighbours have a say, apart from verbs; and of those written in capitals that may be names.
ASKED: Final = PARTICLE | bits("rate", "whole-back", "participle")
SAYING: Final = bits("pronoun", "auxiliary", "modal")


@functools.cache
def role_by_class(classes: int) -> str | None:
    """The role that the first of the classes in the table's order gives, None where none of them is in it."""
    return next((role for mask, role in ROLE_BY_CLASS if classes & mask), None)


@functools.cache
def plain_role(classes: int) -> str | None:
    """The role that classes give wherever the word stands; None where its neighbours have a say."""
    role = role_by_class(classes)
    if classes & ASKED or role in (AMBIGUOUS, DASH) or (classes & BIT["capital"] and classes & ACTIONS):
        return None
    if classes & BIT["upper"] and classes & SAYING:
        return None
    return role or NOUN
