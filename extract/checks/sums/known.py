"""Counts whose whole the reading knows, without a word of division: "74 of 118 are complete, 29 under way and 15 …"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import behind, is_whole_of_part, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.certain import UNCOUNTED
from extract.checks.sums.complements import are_complements
from extract.checks.sums.exclusive import NESTED, are_staged, exclude_each_other

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from extract.checks.mentions import Mention, Reading

BACK: Final = 2  # sentences between a whole and its parts at the most
FAR: Final = 120  # characters between two parts
MOST: Final = 12  # parts
JOINED: Final = re.compile(r"[,;]|\b(?:and|while|but|whereas)\b", re.IGNORECASE)
LAST: Final = re.compile(r";|\b(?:and|while)\b", re.IGNORECASE)
BREAK: Final = re.compile(
    r"[.!?]\s|\b(?:compared|against|than|before|after|when|because|although|up from|down from|last year|earlier)\b",
    re.IGNORECASE,
)
AT_LEAST: Final = 2  # what a whole can be of the sum of its parts, and they of it


def additions(_reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of counts that are parts of one whole, and leave none by their words."""
    for sentence, row in enumerate(rows):
        for known in {m.figure.of for m in row if m.figure.type == "count" and m.figure.of is not None}:
            whole = _whole(rows, sentence, known)
            parts = _parts(row, whole) if whole else []
            if whole is not None and FEWEST <= len(parts) <= MOST and _is_list(parts):
                yield from _claimed(whole, parts)


def _whole(rows: Sequence[Sequence[Mention]], sentence: int, known: Decimal) -> Mention | None:
    """Where the whole stands: with its first part, or not far before."""
    own = [m for m in rows[sentence] if m.figure.type == "count" and value_of(m) == known]
    for mention in own:
        if is_whole_of_part(mention):
            return mention
    earlier = [m for row in rows[max(0, sentence - BACK) : sentence][::-1] for m in row[::-1]]
    found = [m for m in (*own, *earlier) if m.figure.type == "count" and value_of(m) == known and m.figure.of is None]
    return found[0] if found else None


def _parts(row: Sequence[Mention], whole: Mention) -> list[Mention]:
    """All counts of a sentence behind the whole, and the one that is said of it; none where one is of another whole."""
    counts = [m for m in row if m.figure.type == "count" and m is not whole and not is_whole_of_part(m)]
    if whole.sentence == row[0].sentence and not is_whole_of_part(whole):
        counts = [m for m in counts if m.start > whole.end]
    parts = [m for m in counts if not NESTED.match(behind(m))]
    alien = any(m.figure.of not in (None, value_of(whole)) or (m.record and m.figure.of is None) for m in parts)
    return [] if alien else parts


def _is_list(parts: Sequence[Mention]) -> bool:
    gaps = [a.frame.text[a.end : b.start] for a, b in pairwise(parts)]
    joined = all(len(gap) <= FAR and JOINED.search(gap) and not BREAK.search(gap) for gap in gaps)
    return joined and LAST.search(gaps[-1]) is not None


def _claimed(whole: Mention, parts: Sequence[Mention]) -> Iterator[Addition]:
    """What the words claim: all of the whole, where stages or kinds leave none; else nothing more than it."""
    addition = Addition(whole, parts, Claim.ALL)
    total = sum(value_of(part) for part in parts)
    far = total > value_of(whole) * AT_LEAST or value_of(whole) > total * AT_LEAST
    if far or not exclude_each_other(parts):
        return
    text = parts[0].frame.text
    opening = text[whole.end if whole.end <= parts[0].start else parts[0].frame.start : parts[0].start]
    told = [f"{opening}|x", *(text[a.end : b.start] for a, b in pairwise(parts))]
    full = are_complements(parts) if len(parts) == FEWEST else are_staged(parts)
    full = full and not any(UNCOUNTED.search(gap) for gap in told)
    if addition.agrees() or addition.exceeds() or full:
        yield addition
