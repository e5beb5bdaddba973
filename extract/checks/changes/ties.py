"""What ties figures that stand apart: words that set them against each other, name one in the other's words."""

from __future__ import annotations

import functools
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.changes.statements import continues
from extract.checks.repeats.wording import content, stems
from extract.context.phrases import CHANGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.changes.terms import Term

# What a surplus or a deficit lies between.
SIDES: Final = (
    (re.compile(r"\bexport\w*", re.IGNORECASE), re.compile(r"\bimport\w*", re.IGNORECASE)),
    (
        re.compile(r"\b(?:revenue|income|receipt|earn|proceed|tax)\w*", re.IGNORECASE),
        re.compile(r"\b(?:spend|spent|expen[ds]|outlay|cost|budget|appropriation)\w*", re.IGNORECASE),
    ),
    (re.compile(r"\b(?:births?|born)\b", re.IGNORECASE), re.compile(r"\b(?:deaths?|died)\b", re.IGNORECASE)),
    (
        re.compile(r"\b(?:arriv\w+|immigra\w+)", re.IGNORECASE),
        re.compile(r"\b(?:depart|left|emigra)\w*", re.IGNORECASE),
    ),
    (
        re.compile(r"\b(?:supply|production|output)\b", re.IGNORECASE),
        re.compile(r"\b(?:demand|consum\w+|use)\b", re.IGNORECASE),
    ),
)
NEAR: Final = 60  # characters before a figure that tell what it is
BEHIND: Final = 60  # characters behind a claim that tell what it is compared with
AFTER: Final = 25  # characters behind a figure that tell what it is
CLAUSE: Final = re.compile(r"[,;.](?=\s|$)|\b(?:while|whereas|and|but)\b")
CHANGING: Final = stems(" ".join(CHANGES))
NAMES: Final = re.compile(r"\b(?:[A-Z]\w+|(?:19|20)\d\d)\b")


def comparisons(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Base and level where words set two terms against each other: "from 9.4 to 13.1", "412 compared with 450"."""
    used = None
    for first, second in pairwise(terms):
        if first.mention.sentence != second.mention.sentence or not continues(first.mention.frame, first, second):
            continue
        if second.cue == "base" and first.cue in ("level", "to"):
            used = second
            yield second, first
        elif first.cue == "base" and second.cue in ("level", "to") and first is not used:
            yield first, second


def _named(term: Term) -> frozenset[str]:
    return _stems(term.figure.metric or term.figure.noun or "") - CHANGING


@functools.lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return stems(text)


def of_one(claim: Term, pair: tuple[Term, Term]) -> bool:
    """Whether a claim's sentence names what the two figures measure."""
    return bool((_named(pair[0]) | _named(pair[1])) & content(claim.mention.frame))


def are_of_one(first: Term, second: Term) -> bool:
    """Whether two figures have the same metric, or count the same things."""
    return bool(_named(first) & _named(second))


def differ(claim: Term, pair: tuple[Term, Term]) -> bool:
    """Whether a claim and a pair of figures have metrics of their own."""
    said, told = _named(claim), _named(pair[0]) | _named(pair[1])
    return bool(said and told) and not said & told


def are_of_two(claim: Term, pair: tuple[Term, Term]) -> bool:
    """Whether a claim and a pair of figures are told of different things, as far as both are told."""
    here = claim.mention.sentence == pair[0].mention.sentence
    return differ(claim, pair) and (here or not of_one(claim, pair))


def _before(term: Term) -> str:
    """The words before a figure in its clause."""
    frame = term.mention.frame
    ahead = frame.text[max(frame.start, term.mention.start - NEAR) : term.mention.start]
    return CLAUSE.split(ahead)[-1]


def opposed(terms: Sequence[Term]) -> list[tuple[Term, Term]]:
    """The pairs that a gap lies between by what they are: exports and imports, revenue and spending."""
    sided = [(term, _side(term)) for term in terms]
    return [
        (a, b) for a, one in sided for b, other in sided if one and other and one[0] == other[0] and one[1] != other[1]
    ]


def _side(term: Term) -> tuple[int, int] | None:
    """Which side of which two a figure is by the words before it."""
    said = _before(term)
    sides = [(k, side) for k, pair in enumerate(SIDES) for side, words in enumerate(pair) if words.search(said)]
    return sides[0] if len(sides) == 1 else None


def is_named(claim: Term, base: Term) -> bool:
    """ "234 over the quota" and "Quota: 2,027", "63 ahead of Tom McHale" and "McHale (1,348)"."""
    frame, other = claim.mention.frame, base.mention.frame
    behind = CLAUSE.split(frame.text[claim.mention.end : min(frame.end, claim.mention.end + BEHIND)])[0]
    around = _before(base) + " " + other.text[base.mention.end : min(other.end, base.mention.end + AFTER)]
    return bool(_stems(behind) & _stems(around)) or bool(set(NAMES.findall(behind)) & set(NAMES.findall(around)))
