"""Claims in words: "over half of the projects", "nearly two thirds", read as percentages with their range."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import Mention
from extract.checks.stated import HEDGED, Range, Stated
from extract.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Reading
    from extract.frame import Frame

HEDGES: Final = {
    "more_than": "more than|well over|just over|over|above|at least|upwards of|exceeding|greater than",
    "less_than": "less than|fewer than|just under|under|below|at most",
    "about": "nearly|almost|about|around|some|roughly|close to|approximately|some|near",
}
SHARES: Final[dict[str, Decimal | int]] = {
    "half": 50, "a third": Decimal(100) / 3, "a quarter": 25, "a fifth": 20, "a tenth": 10,
    "two thirds": Decimal(200) / 3,
    "three quarters": 75, "three fourths": 75, "one third": Decimal(100) / 3, "one quarter": 25, "one fourth": 25,
    "one fifth": 20, "one tenth": 10, "two fifths": 40, "three fifths": 60, "four fifths": 80, "nine tenths": 90,
    "one half": 50, "one in three": Decimal(100) / 3, "one in four": 25, "one in five": 20, "one in ten": 10,
}  # fmt: skip
MAJORITY: Final = (
    "a majority",
    "the majority",
    "a clear majority",
    "the great majority",
    "a large majority",
    "most of",
)
HEDGED_BY: Final = "|".join(f"(?P<{bound}>{words})" for bound, words in HEDGES.items())
IN_WORDS: Final = "|".join(sorted(SHARES, key=len, reverse=True)).replace(" ", "[ -]")
CLAIM: Final = re.compile(
    rf"\b(?:(?:{HEDGED_BY})\s+)?(?:(?P<share>{IN_WORDS})|(?P<majority>{'|'.join(MAJORITY)}))"
    r"(?![\w-]|\s+(?:years?|an?|hours?|times?|time|way|day|month|million|billion|point|percent|per|pct|quarter)\b"
    r"|\s+of\s+(?:the\s+)?(?:year|month|century|decade|season|day|week|match|game|(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)  # fmt: skip
# Before "half": a half of the year, or of a game; a change, not a level.
NO_SHARE: Final = re.compile(
    r"(?:first|second|last|latter|former|other|next|early|late|this|final|by|to|than|and a|year|first-|second-)\s*$",
    re.IGNORECASE,
)
WIDEST: Final = Decimal("0.15")  # a share in words may be off by this part of it before anything is objected
FULL: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class Claim:
    """A share in words, at chunks[first] to chunks[last] of its sentence."""

    mention: Mention
    first: int
    last: int


def claims(reading: Reading) -> Iterator[Claim]:
    """The shares that a text tells in words, in its order."""
    rule = next((mention.figure.rule for mention in reading.mentions), None)
    if rule is None:
        return
    for number, frame in enumerate(reading.frames):
        for found in CLAIM.finditer(frame.text, frame.start, frame.end):
            if NO_SHARE.search(frame.text, max(frame.start, found.start() - 12), found.start()):
                continue
            items = [k for k, item in enumerate(frame.items) if item.end > found.start() and item.start < found.end()]
            first, last = (frame.chunk_at(items[0]), frame.chunk_at(items[-1])) if items else (-1, -1)
            if first < 0 or last < 0:
                continue
            figure = Figure("percentage", rule, items[0], items[-1] + 1, found.span())
            figure.unit, figure.bound = "percent", next((b for b in HEDGES if found[b]), "exact")
            means = _means(found)
            figure.value = means.value
            yield Claim(_mention(reading, frame, number, figure, means, last), first, last)


def _mention(reading: Reading, frame: Frame, number: int, figure: Figure, means: Stated, chunk: int) -> Mention:
    line = _line(reading, number)
    return Mention(figure, frame, chunk, number, line, figure.start, figure.end, "", means)


def _line(reading: Reading, sentence: int) -> int:
    """The line of a sentence, counted as the mentions are."""
    starts = reading.frames[0].start
    before = reading.frames[sentence].start
    return sum(1 for row in reading.frames[0].text[starts:before].split("\n")[:-1] if row.strip())


def _means(found: re.Match[str]) -> Stated:
    """The range of a share in words: "over half" is 50 and above; without a bound it is off by a little."""
    if found["majority"]:
        above = Range(FULL / 2, FULL)
        return Stated(FULL / 2, above, above, above)
    value = Decimal(SHARES[re.sub(r"[\s-]+", " ", found["share"].lower())])
    if found["more_than"]:
        above = Range(value, FULL)
        return Stated(value, above, above, Range(value * (1 - HEDGED), FULL))
    if found["less_than"]:
        below = Range(Decimal(0), value)
        return Stated(value, below, below, Range(Decimal(0), value * (1 + HEDGED)))
    near = Range(value * (1 - HEDGED), value * (1 + HEDGED))
    return Stated(value, near, near, Range(value * (1 - WIDEST), value * (1 + WIDEST)))
