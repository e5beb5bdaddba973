"""Statements: whether the words between two figures of a sentence stay in one, or begin another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.checks.changes.cues import BASES
from extract.checks.changes.units import alike
from extract.frame import ADVERB, NOUN, TIME, VERB
from extract.words import BIT, NUMBER, bits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.changes.terms import Term
    from extract.frame import Frame

POINTING: Final = frozenset(["it", "that", "this", "which", "i.e.", "namely", "or", "a", "an", "the", "i", "e"])
QUIET: Final = bits(
    "article", "determiner", "adverb", "hedge", "time", "auxiliary", "change-verb", "change-noun", "pronoun",
    "comparison", "quote", "level-verb", "ahead", "behind", "preposition", "number", "currency", "subunit", "sign",
    "rate",
)  # fmt: skip
LINKS: Final = frozenset(  # verbs that join a change to its level
    """representing corresponding equalling equaling marking making meaning giving showing registering
    recording reflecting posting constituting finish close end settle""".split()
)
HELPING: Final = bits("auxiliary", "change-verb", "ahead", "behind")
DIVIDING: Final = bits("stop")
SAYING: Final = frozenset(["according to", "reckons", "reckon", "reckoned", "wrote", "writes", "calculates"])
AND: Final = frozenset(["and", "but", "that", "adding"])
LONGEST: Final = 14  # words that tell who says so


def continues(frame: Frame, first: Term, second: Term) -> bool:
    """Whether the words between two terms stay in one statement: no other subject, no end of the sentence."""
    comma = acting = False
    end = second.at if second.cue == "base" else second.i
    passed = reporting(frame, first.j, end)
    for at in range(first.j, end):
        if at in passed:
            comma, acting = True, False
            continue
        if frame.has(at, DIVIDING):
            return False
        word = frame.word(at)
        if frame.has(at, bits("comma", "dash", "open", "close")) or word == "which" or word.split()[0] in LINKS:
            comma, acting = True, False
            continue
        role = frame.role_at(frame.chunk_at(at))
        noun = frame.has(second.at, BIT["change-noun"]) and frame.chunk_at(at) == frame.chunk_at(second.at)
        if word in ("while", "whereas", "although", "though") or _is_clause(frame, at):
            return False
        if word == "after" and frame.word(at + 1).endswith("ing"):
            return False  # "rose 8 percent in May after growing from 40 to 44 billion"
        joined = word in ("and", "but")
        if (comma or joined) and at < second.at and not joined and not _quiet(frame, at, role) and not noun:
            return False
        comma = comma or joined
        acting = acting or (role == VERB and at < second.at and not frame.has(at, HELPING))
    return not acting


def _is_clause(frame: Frame, at: int) -> bool:
    """Whether a clause of its own begins: "as power costs rose", "because exports fell"."""
    c = frame.chunk_at(at)
    begins = frame.word(at) in ("as", "because")
    return begins and frame.role_at(c + 1) == NOUN and VERB in (frame.role_at(c + 2), frame.role_at(c + 3))


def _quiet(frame: Frame, at: int, role: str) -> bool:
    """Whether a word behind a comma brings up nothing new."""
    return frame.word(at) in POINTING or role in (ADVERB, TIME) or frame.has(at, QUIET) or frame.word(at) in BASES


def passes_over(before: Sequence[Term], level: Term, reported: Term) -> bool:
    """Whether another level stands nearer to a rate: "the 34 mines dug 86 million tonnes, 20 percent more"."""
    nearer = (t for t in before if level.j <= t.i < reported.i and t.cue in ("level", "to") and not t.aside)
    return reported.figure.unit == "percent" and any(
        t.figure.type in ("money", "quantity", "count") and t.figure.of is None and not alike(t.figure, level.figure)
        for t in nearer
    )


def reporting(frame: Frame, i: int, j: int) -> range:
    """The items from i to j that only tell who says so, with the commas around: ", the board said on Tuesday,"."""
    opens = next((at for at in range(i, j) if frame.has(at, BIT["comma"])), j)
    closes = next((at for at in range(opens + 1, j + 1) if frame.has(at, BIT["comma"])), opens)
    told = range(opens + 1, closes)
    says = any(frame.has(at, BIT["report"]) or frame.word(at) in SAYING for at in told) and len(told) <= LONGEST
    more = frame.has(closes + 1, BIT["conjunction"]) or frame.word(closes + 1) in AND
    more = more or any(frame.role_at(frame.chunk_at(at)) == VERB for at in range(closes + 1, j))
    figure = any(frame.has(at, NUMBER) and not frame.has(at, BIT["time"]) for at in told)
    return range(opens, closes + 1) if says and not figure and not more else range(0)
