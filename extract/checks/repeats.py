"""Repeats: the same figure stated twice in one document."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from extract.checks.alike import RARE, Pair, pair, weight
from extract.checks.apart import compared, doubts, told_apart
from extract.checks.candidates import sort_of
from extract.checks.contradicted import contradicted, strength
from extract.checks.headlines import parts_of
from extract.checks.unread import with_unread
from extract.checks.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check, Role
    from extract.checks.headlines import Parts
    from extract.checks.mentions import Mention, Reading

# Shared stems that two sentences need for an equal value to be the same figure, by the weight of the value.
NEEDED: Final = (3, 2, 1)
TOLD: Final = 6  # of the strength by which a contradiction is told
AGAIN: Final = (9, 5, 3)  # shared stems of two sentences of the text, those of the names counted twice
AHEAD: Final = 60  # characters around a figure that are looked at
VERSUS: Final = re.compile(r"\s+vs\b", re.IGNORECASE)
MOVED: Final = "places"  # by which a ranking has moved
NEXT: Final = 3  # figures of one value that each is held against
# What points back to a figure that was told: "these 505 projects", "the £64m scheme".
BACK: Final = re.compile(
    r"\b(?:the|these|those|this|that|said|its|their|all)\W+(?:(?:said|same|total|whole|entire|latter|other)\W+)?$",
    re.IGNORECASE,
)
# What holds a figure to a threshold, to a part, to each of some things or to another one's side.
NARROW: Final = re.compile(
    r"\b(?:alone|each|apiece|at least|per|above|below|or more|(?:fewer|less|lower|higher) than|another|also|vs)\b",
    re.IGNORECASE,
)


def checks(reading: Reading) -> Iterator[Check]:
    """The figures of the headline that the text states again; what it states otherwise is inconsistent."""
    parts = with_unread(reading, parts_of(reading))
    heads: dict[tuple[object, ...], list[Mention]] = {}
    told: set[Mention] = set()
    for head in parts.heads:
        figure = head.figure
        noun = figure.noun and figure.noun.lower()
        heads.setdefault((figure.type, head.stated.value, figure.unit, figure.currency, noun), []).append(head)
    for same in heads.values():
        otherwise = (contradicted(reading, head, parts) for head in same)
        again = (repeated(reading, same[0], others, parts) for others in _equal(same[0], parts))
        found = next(filter(None, chain(otherwise, again)), None)
        if found is not None:
            yield _check(reading, found, headline=True)
            told.update((found.one, found.other))
    for found in retold(parts):
        if told.isdisjoint((found.one, found.other)):
            yield _check(reading, found, headline=False)


def _equal(head: Mention, parts: Parts) -> tuple[list[Mention], list[Mention]]:
    """The figures of about a headline's value in the text, and in the headline."""
    like = parts.later.like(head)
    return [m for m in like if m.start >= parts.start], [m for m in like if m.start < parts.start]


def repeated(reading: Reading, head: Mention, others: Sequence[Mention], parts: Parts) -> Pair | None:
    """The mention in the text that states a headline's figure again, the one that shares most words with it."""
    pairs = [found for other in others if other.start > head.start and (found := pair(head, other)) and found.agrees]
    same = [
        found for found in pairs if is_same(found, parts.start, parts.lead) or strength(reading, found, parts) >= TOLD
    ]
    return max(same, key=lambda found: (found.words, found.named, found.head), default=None)


def retold(parts: Parts) -> Iterator[Pair]:
    """The figures of the text that it states again in full, each once: with the same name, in the same words."""
    equal: dict[tuple[object, ...], list[Mention]] = {}
    for mention in parts.body:
        if weight(mention.figure) and mention.figure.high is None:
            equal.setdefault((*sort_of(mention), mention.stated.value), []).append(mention)
    for found in equal.values():
        pairs = (pair(one, other) for at, one in enumerate(found) for other in found[at + 1 : at + 1 + NEXT])
        same = next((p for p in pairs if p and is_retold(p)), None)
        if same is not None:
            yield same


def is_retold(found: Pair) -> bool:
    """Whether two equal figures of the text are one, and the other does not only point back to the first."""
    one, other = found.one, found.other
    if not (found.head and found.agrees) or found.words + found.named < AGAIN[weight(one.figure)]:
        return False
    texts = [m.frame.text[max(m.frame.start, m.start - AHEAD) : m.start] for m in (one, other)]
    behind = [m.frame.text[m.end : min(m.frame.end, m.end + AHEAD)] for m in (one, other)]
    if one.figure.type == "ranking" or one.figure.change != other.figure.change or BACK.search(texts[1]):
        return False
    if NARROW.search(texts[1] + " " + behind[1]) or (NARROW.search(texts[0]) and NARROW.search(behind[0])):
        return False
    apart = told_apart(one, other, one.frame.start, narrower=False) or doubts(one, other, one.frame.start)
    return not (apart or compared(one) or compared(other))


def _is_apart(found: Pair, start: int) -> bool:
    """Whether words make two equal figures two: stages, other times, what others are held against."""
    other = found.other
    versus = VERSUS.match(other.frame.text, other.end)
    return bool(told_apart(found.one, other, start, narrower=False) or compared(other) or versus)


def is_same(found: Pair, start: int, lead: int) -> bool:
    """Whether two equal figures are about one thing, by the words that their sentences share."""
    figure = found.one.figure
    needed = NEEDED[weight(figure)]
    if figure.value != found.other.figure.value:
        needed += 1
    if figure.unit == MOVED or (weight(figure) and not _is_apart(found, start)):
        return True
    early = found.other.end <= lead and (found.head or figure.type not in ("count", "ranking"))
    least = 0 if weight(figure) == RARE and (found.head or early) else 1
    return found.words >= max(least, needed - (found.head or found.named > 0) - early)


def _check(reading: Reading, found: Pair, *, headline: bool) -> Check:
    outcome = found.outcome
    sign = "≠" if outcome.verdict == "inconsistent" else "=" if outcome.how == "exact" else "≈"
    one, other = (" ".join(m.text.split()) for m in (found.one, found.other))
    says = f"The headline says {one}, the text {other}" if headline else f"The text says {one}, and again {other}"
    used: list[tuple[Mention, Role]] = [(found.other, "part"), (found.one, "reported")]
    return written(reading, "repeat", used, outcome, f"{one} {sign} {other}", says)
