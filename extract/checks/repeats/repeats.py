"""Repeats: the same figure stated twice in one document."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.alike import RARE, Pair, pair, weight
from extract.checks.repeats.apart import compared, told_apart
from extract.checks.repeats.contradicted import contradicted, strength
from extract.checks.repeats.headlines import parts_of
from extract.checks.repeats.unread import with_unread
from extract.checks.repeats.wording import stems
from extract.checks.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check, Role
    from extract.checks.mentions import Mention, Reading
    from extract.checks.repeats.headlines import Parts

# Shared stems that two sentences need for an equal value to be the same figure, by the weight of the value.
NEEDED: Final = (3, 2, 1)
TOLD: Final = 6  # of the strength by which a contradiction is told
VERSUS: Final = re.compile(r"\s+vs\b", re.IGNORECASE)
MOVED: Final = "places"  # by which a ranking has moved


def checks(reading: Reading) -> Iterator[Check]:
    """The figures of the headline that the text states again; what it states otherwise is inconsistent."""
    parts = with_unread(reading, parts_of(reading))
    heads: dict[tuple[object, ...], list[Mention]] = {}
    for head in parts.heads:
        figure = head.figure
        noun = figure.noun and figure.noun.lower()
        heads.setdefault((figure.type, head.stated.value, figure.unit, figure.currency, noun), []).append(head)
    for same in heads.values():
        otherwise = (contradicted(reading, head, parts) for head in same)
        again = (repeated(reading, same[0], others, parts) for others in _equal(same[0], parts))
        found = next(filter(None, chain(otherwise, again)), None)
        if found is not None:
            yield _check(reading, found)


def _equal(head: Mention, parts: Parts) -> tuple[list[Mention], list[Mention]]:
    """The figures of about a headline's value in the text, and in the headline."""
    like = parts.later.like(head)
    return [m for m in like if m.start >= parts.start], [m for m in like if m.start < parts.start]


def repeated(reading: Reading, head: Mention, others: Sequence[Mention], parts: Parts) -> Pair | None:
    """The mention in the text that states a headline's figure again, the one that shares most words with it."""
    pairs = [found for other in others if other.start > head.start and (found := pair(head, other)) and found.agrees]
    pairs = [found for found in pairs if weight(head.figure) or _titled(reading, found) or not _are_of_others(found)]
    same = [
        found for found in pairs if is_same(found, parts.start, parts.lead) or strength(reading, found, parts) >= TOLD
    ]
    return max(same, key=lambda found: (found.words, found.named, found.head), default=None)


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


def _titled(reading: Reading, found: Pair) -> bool:
    """Whether a line ends between the two: a text of one paragraph has no headline, but a first sentence."""
    return "\n" in reading.text[found.one.end : found.other.start]


def _are_of_others(found: Pair) -> bool:
    """Whether small numbers count two things: "two leaders" and "two nations", "three inbound" and "outbound lanes"."""
    here, there = stems(found.one.figure.noun or ""), stems(found.other.figure.noun or "")
    return bool(here and there) and (not here & there or bool(here - there and there - here))


def _check(reading: Reading, found: Pair) -> Check:
    outcome = found.outcome
    sign = "≠" if outcome.verdict == "inconsistent" else "=" if outcome.how == "exact" else "≈"
    one, other = found.one.words, found.other.words
    titled = _titled(reading, found)
    says = f"The headline says {one}, the text {other}" if titled else f"The text says {one}, and then {other}"
    used: list[tuple[Mention, Role]] = [(found.other, "part"), (found.one, "reported")]
    return written(reading, "repeat", used, outcome, f"{one} {sign} {other}", says)
