"""Parts behind their whole without a word of division, where mostly an agreement alone tells what they are."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import behind, dimension, head, is_whole_of_part, same_things, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.complements import are_complements
from extract.checks.sums.exclusive import exclude_each_other

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

SHARED: Final = re.compile(
    r"\b(?:provid\w+|contribut\w+|financ\w+|fund\w*|bear|bears|borne|met by|cover\w*|pays?|paid|invest\w*|shared?"
    r"|lends?|lent|gives?|allocat\w+|spen[dt]\w*|put|goes|went|go)\b", re.IGNORECASE
)  # fmt: skip
BREAK: Final = re.compile(
    r"[.!?:]\s|\b(?:compared|against|than|total\w*|after|before|when|until|but|because|includ\w+|such as|among"
    r"|of which|of them)\b",
    re.IGNORECASE,
)
FIRST_OF: Final = re.compile(r"\W*(?:out )?(?:of|among\w*)\b", re.IGNORECASE)
SUMMED: Final = re.compile(r"\b(?:total|altogether|together|in all|combined)\b", re.IGNORECASE)
GAP: Final = re.compile(r",|;|\b(?:and|with|plus)\b", re.IGNORECASE)
LONGEST: Final = 90
BRACKETED: Final = re.compile(r"\([^()]{1,30}\)")  # "Tamba (212), Osmara (100)"
LARGE: Final = 100
SMALL: Final = 10
TELLING: Final = 20


def additions(_reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of lists in apposition, of costs that several bear, and of counts whose whole the reading knows."""
    for sentence, row in enumerate(rows):
        for _, group in groupby(sorted(row, key=lambda m: str(dimension(m))), key=dimension):
            mentions = [m for m in group if not is_whole_of_part(m)]
            above = rows[sentence - 1] if sentence and mentions else []
            earlier = [m for m in above if dimension(m) == dimension(mentions[0])]
            yield from _in_apposition(mentions)
            yield from _borne(mentions, earlier)
            yield from _told(mentions, earlier)


def _agreed(whole: Mention, parts: Sequence[Mention]) -> Iterator[Addition]:
    addition = Addition(whole, parts, Claim.NOTHING)
    if len(parts) >= FEWEST and addition.agrees():
        yield addition


def _in_apposition(mentions: Sequence[Mention]) -> Iterator[Addition]:
    """ "53 people were on board, 20 men, 15 women and 18 children": a plain list to the end of the sentence."""
    for place, whole in enumerate(mentions):
        parts = mentions[place + 1 :]
        gaps = [whole.frame.text[a.end : b.start] for a, b in pairwise([whole, *parts])]
        joined = gaps if value_of(whole) < LARGE else gaps[1:]  # "The 320 MW park has 200 MW of wind and 120 MW …"
        plain = all(len(gap) <= LONGEST and not BREAK.search(gap) for gap in gaps) and all(map(GAP.search, joined))
        told = all(part.figure.of == value_of(whole) for part in parts)
        bracketed = bool(parts) and all(BRACKETED.match(m.frame.text, m.start - 1) for m in parts)
        plain = plain or (bracketed and all(len(gap) <= LONGEST and not BREAK.search(gap) for gap in gaps))
        large = whole.figure.type != "count" or value_of(whole) >= TELLING
        large = large or (value_of(whole) >= SMALL and Addition(whole, parts, Claim.ALL).fits())
        alike = len(parts) > FEWEST or Addition(whole, parts, Claim.ALL).fits()
        if len(parts) >= FEWEST and plain and (told or (alike and large)):
            yield from _agreed(whole, parts)
        if len(parts) >= FEWEST and plain and _is_direct(whole, parts, gaps, told=told):
            yield Addition(whole, parts, Claim.ALL)  # "Twelve people died, seven in Tamba and five in Osmara"


def _is_direct(whole: Mention, parts: Sequence[Mention], gaps: Sequence[str], *, told: bool) -> bool:
    """Whether the words right behind a whole can only be all its parts, so that one may object to them."""
    alike = told or (all(part.figure.elided for part in parts) and Addition(whole, parts, Claim.ALL).fits())
    alike = alike or (whole.figure.type != "count" and len(parts) == FEWEST and are_complements(parts))
    tail = whole.frame.text[parts[-1].end : whole.frame.end]
    closed = re.search(r"\band\b", gaps[-1]) is not None and not re.search(r"\d|,", tail)
    opening = re.match(r"(?:\s[\w'’-]+)*,\s*$", gaps[0])
    listed = {match[1] for part in parts if (match := re.match(r"\s(in|at|from|for|by|on)\b", behind(part)))}
    same = bool(listed & set(re.findall(r"\w+", gaps[0])))  # "640 jobs in Sweden, 310 in Norway and 200 in Spain"
    fair = sum(value_of(part) for part in parts) * FEWEST >= value_of(whole)
    first = whole.figure.elided or whole.figure.of is not None or FIRST_OF.match(_opening(whole)) is not None
    alike = alike and exclude_each_other(parts)
    return alike and fair and closed and opening is not None and not same and not first


def _opening(whole: Mention) -> str:
    return whole.frame.text[whole.frame.start : whole.start]


def _borne(mentions: Sequence[Mention], earlier: Sequence[Mention]) -> Iterator[Addition]:
    """ "The project costs 100 million dollars. The bank provides 70 million and the government 30 million."."""
    if not mentions or mentions[0].figure.type != "money":
        return
    frame = mentions[0].frame
    summed = SUMMED.search(frame.text, mentions[0].start, frame.end)
    if SHARED.search(frame.text, frame.start, frame.end) and not summed:
        for whole in [*earlier[::-1], mentions[0]]:
            yield from _agreed(whole, [m for m in mentions if m is not whole])


def _told(mentions: Sequence[Mention], earlier: Sequence[Mention]) -> Iterator[Addition]:
    """Counts that the reading takes for parts of one whole."""
    for whole in earlier:
        if whole.figure.type == "count" and value_of(whole) >= SMALL:
            told = [m for m in mentions if m.figure.of == value_of(whole)]
            alike = [m for m in mentions if m in told or (told and head(m) == head(whole) and m.figure.of is None)]
            yield from _agreed(whole, alike)
        if value_of(whole) >= LARGE and all(same_things(whole, m) for m in mentions):
            yield from _agreed(whole, mentions)
