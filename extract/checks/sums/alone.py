"""Numbers that stand alone in lists: no record has them, but beside counts they may be parts ("16 gold, 8 silver")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.sums.addends import EARLIER, TO_THE
from extract.frame import TIME
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

YEARS: Final = range(1900, 2100)
# What a number is glued to where it counts nothing: signs of units and of codes, ordinals, ranges, grades.
BEFORE: Final = re.compile(
    r"(?:\d and |\b(?:no\.?|(?:grade|phase|type|section|page|row|article|act|line|lot|route|zone|number)s?|aged?"
    r"|by|to|from|than|against|vs|at) ?)$",
    re.IGNORECASE,
)
GLUED: Final = re.compile(r"[$€£¥₹#/.:+–-]$|\w$")
BEHIND: Final = re.compile(
    r"[\w%/:’'–-]|\.\d|\s*(?:(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b|o.clock"
    r"|(?:per ?cent|pct|am|pm|times|points?|yuan|dollars?|euros?|million|billion|km|met(?:er|re)s?|tons?|tonnes?|[MkK]W"
    r"|m|to \d+)\b|%|percentage|and \d)",
    re.IGNORECASE,
)


def with_numbers_alone(reading: Reading, rows: Sequence[Sequence[Mention]]) -> list[list[Mention]]:
    """The levels of each sentence, and among them the whole numbers that no record has."""
    full = [list(row) for row in rows]
    counts = [any(m.figure.type == "count" for m in row) for row in rows]
    for sentence, row in enumerate(full):
        if any(counts[max(0, sentence - 1) : sentence + 1]):
            full[sentence] = sorted([*row, *_numbers(reading, sentence)], key=lambda m: m.start)
    return full


def _numbers(reading: Reading, sentence: int) -> Iterator[Mention]:
    frame = reading.frames[sentence]
    taken = [(figure.start, figure.end) for figure in (*frame.figures, *frame.moves)]
    for i, item in enumerate(frame.items):
        if not item.classes & NUMBER or any(start <= item.start < end for start, end in taken):
            continue
        value = item.sense(NUMBER).value
        c = frame.chunk_at(i)
        if c < 0 or value is None or value <= 0 or value != int(value) or int(value) in YEARS:
            continue
        left, right = frame.text[max(frame.start, item.start - 12) : item.start], frame.text[item.end : item.end + 14]
        if TO_THE.search(left) and EARLIER.match(frame.text, item.end):
            continue  # "than the 450 of 2020"
        if frame.role_at(c) != TIME and not GLUED.search(left) and not BEFORE.search(left) and not BEHIND.match(right):
            yield bare(reading, sentence, c, i)
