"""Claims in words: "over half of the projects", "nearly two thirds", read as percentages with their range."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import Mention
from extract.checks.stated import HEDGED, HUNDRED, Range, Stated
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
PARTS: Final[dict[str, int]] = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
NUMBERS: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "a": 1, "an": 1, "12": 12, "15": 15, "20": 20, "twenty": 20, "50": 50, "100": 100,
    **{str(number): number for number in range(2, 11)},
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
FEW: Final = "one|two|three|four|five|six|seven|eight|nine"
# "Half"; "a third", "two thirds"; "one in five", "one job in eight", "nine out of ten".
IN_WORDS: Final = (
    rf"(?:(?:a|one)[ -])?(?P<half>half)|(?P<some>an?|{FEW})[ -](?P<part>{'|'.join(PARTS)})s?"
    rf"|(?P<few>{FEW})(?: (?!{FEW})[a-z]+| of (?:its|the|their|all) [a-z]+)? (?:in|out of)(?: every)?"
    rf" (?P<many>{FEW}|ten|12|15|20|twenty|50|100|[2-9]|10)"
)
# What makes it no share: "a third year", "half an hour", "a quarter of the century", "a majority of 1,904".
OTHERWISE: Final = (
    r"(?![\w-]|\s+(?:years?|an?|hours?|times?|time|way|day|days|weeks?|months?|minutes?|million|billion|point|percent"
    r"|per|pct|quarter|place|round|term|man|woman|person|consecutive|straight|party|phase|stage|part|reading)\b"
    r"|\s+of\s+(?:the\s+)?(?:year|month|century|decade|season|day|week|match|game|(?:19|20)\d\d)\b)"
)
CLAIM: Final = re.compile(
    rf"\b(?:(?:{HEDGED_BY})\s+)?(?:(?P<share>{IN_WORDS})|(?P<majority>{'|'.join(MAJORITY)})(?!\s+of\s+\d))"
    rf"{OTHERWISE}",
    re.IGNORECASE,
)
# Before "half": a half of the year, or of a game; a change, not a level.
NO_SHARE: Final = re.compile(
    r"(?:first|second|last|latter|former|other|next|early|late|this|final|by|to|than|and a|year|first-|second-)\s*$",
    re.IGNORECASE,
)
WIDEST: Final = Decimal("0.15")  # a share in words may be off by this part of it before anything is objected


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
            if NO_SHARE.search(frame.text, max(frame.start, found.start() - 12), found.start()) or _is_whole(found):
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
    return Mention(figure, frame, chunk, number, reading.lines[number], figure.start, figure.end, "", means)


def _means(found: re.Match[str]) -> Stated:
    """The range of a share in words: "over half" is 50 and above; without a bound it is off by a little."""
    if found["majority"]:
        above = Range(HUNDRED / 2, HUNDRED)
        return Stated(HUNDRED / 2, above, above, above)
    value = _share(found)
    if found["more_than"] or found["less_than"]:
        return _bounded(value, above=bool(found["more_than"]))
    near = Range(value * (1 - HEDGED), value * (1 + HEDGED))
    return Stated(value, near, near, Range(value * (1 - WIDEST), value * (1 + WIDEST)))


def _bounded(value: Decimal, *, above: bool) -> Stated:
    if above:
        found = Range(value, HUNDRED)
        return Stated(value, found, found, Range(value * (1 - HEDGED), HUNDRED))
    found = Range(Decimal(0), value)
    return Stated(value, found, found, Range(Decimal(0), value * (1 + HEDGED)))


def share_of_whole(mention: Mention) -> Mention:
    """A bounded percentage as the share of something, which is at most all of it."""
    return replace(mention, stated=_bounded(mention.stated.value, above=mention.figure.bound == "more_than"))


def _share(found: re.Match[str]) -> Decimal:
    """The share in percent: 66.67 for "two thirds", 12.5 for "one job in eight"."""
    if found["half"]:
        return HUNDRED / 2
    if found["part"]:
        return HUNDRED * NUMBERS[found["some"].lower()] / PARTS[found["part"].lower()]
    return HUNDRED * NUMBERS[found["few"].lower()] / NUMBERS[found["many"].lower()]


def _is_whole(found: re.Match[str]) -> bool:
    """Whether it is no share but more than all: "seven fifths"."""
    return not found["majority"] and _share(found) > HUNDRED
