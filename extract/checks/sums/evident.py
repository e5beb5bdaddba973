"""Parts behind their whole that add up to it so precisely that it is no coincidence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.apart import disjoint
from extract.checks.sums.addends import before, behind, digits, dimension, head, is_whole_of_part, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention

BACK: Final = 2  # sentences between a whole and its parts at the most
LONGEST: Final = 12  # parts
SKIPPED: Final = 2  # figures of another scope between the whole and its parts
SURE: Final = 3  # digits of a whole that two parts make by no chance
COUNTED: Final = 2  # the same where all count the same things
MOST: Final = 20  # a smaller count is no evidence
# One figure is what is left of another, or what it grew by: a difference, not a list.
ASIDE: Final = re.compile(r"\b(?:of (?:which|it|this|that)|includ\w+)\b", re.IGNORECASE)
LEFT_OVER: Final = re.compile(
    r"\b(?:surplus|deficit|gap|shortfall|leaving|leaves?|left|net|profit|loss|losses|margin|difference|increase[sd]?|rose"
    r"|rise|raised|grew|gain\w*|fell|drop\w*|declin\w*|reduc\w*|cut|(?<!made )(?<!make )up|(?<!broke )(?<!broken )down"
    r"|more than|less than|plus|minus|from|after|instead|against|vs|versus|compared|earlier|last year|previous\w*)\b",
    re.IGNORECASE,
)
TRADED: Final = re.compile(r"\b(?:bought|buying|buys?|sold|selling|sells?)\b", re.IGNORECASE)


def additions(rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of a whole and the run of figures of its dimension right behind it."""
    for sentence, row in enumerate(rows):
        for place, whole in enumerate(row):
            if is_telling(whole, place):
                ahead = [*row[place + 1 :], *(m for later in rows[sentence + 1 : sentence + 1 + BACK] for m in later)]
                yield from _behind(whole, [m for m in ahead if dimension(m) == dimension(whole)])


def is_telling(whole: Mention, place: int) -> bool:
    """Whether a figure is no part itself, and has digits enough that others do not make it by chance."""
    if place and not is_whole_of_part(whole) and (whole.figure.elided or whole.figure.of is not None):
        return False
    return value_of(whole) >= MOST and digits(whole) >= COUNTED


def _behind(whole: Mention, ahead: Sequence[Mention]) -> Iterator[Addition]:
    for first in range(min(SKIPPED + 1, len(ahead))):
        for count in range(FEWEST, min(LONGEST, len(ahead) - first) + 1):
            addition = Addition(whole, ahead[first : first + count], Claim.NOTHING)
            if addition.agrees() and addition.outcome.how == "exact" and is_evident(addition):
                yield addition
        if first < len(ahead) and not _is_aside(whole, ahead[first]):
            return


def _is_aside(whole: Mention, other: Mention) -> bool:
    """Whether a figure behind a whole is of another kind, time or stage ("of which 2 billion this year")."""
    timed = other.figure.period is not None and other.figure.period != whole.figure.period
    elsewhere = value_of(other) >= value_of(whole) or timed
    another = whole.figure.role != other.figure.role or head(other) not in (None, head(whole))
    return bool(other.record) and (elsewhere or another or ASIDE.search(before(other)) is not None)


def is_evident(addition: Addition) -> bool:
    """Whether the digits, the number of the parts and their nouns leave no room for chance."""
    whole, parts = addition.whole, addition.parts
    weight = digits(whole) + len(parts) - FEWEST
    needed = SURE
    if whole.figure.type == "count":
        alike = len({head(m) for m in (whole, *parts)} - {None}) == 1
        needed = COUNTED if alike else SURE if parts[-1].sentence == whole.sentence else SURE + 1
    return weight >= needed and not any(map(is_whole_of_part, parts)) and is_one_list(whole, parts)


def is_one_list(whole: Mention, parts: Sequence[Mention], *, far: bool = False) -> bool:
    """Whether the parts are told of the same time, and none as what is left of another. `far`: wherever they stand."""
    if any(disjoint(whole.figure, part.figure) for part in parts) or (not far and parts[-1].line - whole.line > BACK):
        return False
    if not far and any(a.sentence != b.sentence and b.sentence - a.sentence > 1 for a, b in pairwise(parts)):
        return False
    said = {match[0].lower() for match in LEFT_OVER.finditer(before(whole, 80))}  # "sold a total of … It sold …"
    told = (match[0].lower() for part in parts for match in LEFT_OVER.finditer(_told(part)))
    traded = {match[0].lower()[0] for part in parts for match in TRADED.finditer(_told(part))}
    return all(word in said for word in told) and len(traded) < FEWEST


def _told(part: Mention) -> str:
    """The words right before and behind a part, within its clause, without a column of "vs"."""
    frame = part.frame
    ahead = re.split(r"[,;:.(]\s|\band\b", frame.text[max(frame.start, part.start - 60) : part.start])[-1]
    return f"{ahead} | {re.split(r'[,;:.)]|and|vs', behind(part, 25))[0]}"
