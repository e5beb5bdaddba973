"""Multiples in words: "48 micrograms, more than three times the limit of 15", "nearly doubled from 12 to 23"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.bounds.claims import HEDGED_BY, HEDGES
from extract.checks.bounds.thresholds import tail
from extract.checks.check import judged
from extract.checks.ratios.wholes import head
from extract.checks.stated import Range, Stated
from extract.checks.writing import plain, written
from extract.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

TIMES: Final[dict[str, int | Decimal]] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "half": Decimal("0.5"), "dou": 2, "tri": 3, "tre": 3, "qua": 4, "twi": 2, "thr": 3,
}  # fmt: skip
WORDS: Final = "two|three|four|five|six|seven|eight|nine|ten"
# "Twice the", "three times as many as", "double that of", "2.5 times its".
TIMES_OF: Final = re.compile(
    rf"\b(?:(?:{HEDGED_BY})\s+)?(?:(?P<word>half(?=\s(?:the|that|those|its|their|what)\b(?!\s(?:time|battle|way))|\sas\b)|twice|thrice|double|triple|treble|quadruple)"
    rf"|(?P<number>{WORDS}|\d{{1,2}}(?:\.\d{{1,2}})?)[ -]times)\s(?=as (?:many|much|high|large|big|long|great|heavy)\b"
    r"|the\b|that\b|those\b|its\b|their\b|what\b|last year\b|\S*\d)",
    re.IGNORECASE,
)
# "Doubled from 12 to 24", "more than tripled to 90, from 28".
GROWN: Final = re.compile(
    rf"\b(?:(?:{HEDGED_BY})\s+)?(?P<word>doubled|doubling|tripled|tripling|trebled|quadrupled)\b", re.IGNORECASE
)
UP_TO: Final = re.compile(r"[^,;.\d]{0,40}\bto\s+", re.IGNORECASE)
UP_FROM: Final = re.compile(r"[^,;.\d]{0,40}\bfrom\s+", re.IGNORECASE)
AGAINST: Final = re.compile(r"[^;.\d]{0,40}\b(?:from|compared with|against)\s+", re.IGNORECASE)
# Between a figure and the words, and between the words and what is multiplied.
LEADING: Final = re.compile(
    r"(?:\s(?:in|of|by|for|at|on|per)\s[\w' -]{1,30})?\s?(?:[,(–—-]|\b(?:is|was|were|are))\s?"
    r"(?:or|and|which (?:is|was|were)|that is|some|still)?\s?",
    re.IGNORECASE,
)
BEHIND: Final = re.compile(r"(?:[^,;.\d]|,\s(?=which\b|now\b|at\b)){0,60}", re.IGNORECASE)
PEOPLE: Final = frozenset("people person population resident inhabitant citizen".split())
BACK: Final = 3  # sentences in which what is a multiple may stand
CLOSE: Final = Decimal("0.35")  # of a bounded multiple that the real one may lie beyond it
OFF: Final = Decimal("0.1")  # of an unbounded one that it may be off
NEARLY: Final = Decimal("0.2")  # of "nearly doubled"
WIDEST: Final = Decimal("0.3")  # of any, before anything is objected
MOST: Final = 40  # sentences with such words


def checks(reading: Reading) -> Iterator[Check]:
    """The multiples in words whose two figures the text gives."""
    left = MOST
    for number, frame in enumerate(reading.frames):
        here = reading.of_sentence(number)
        if not here or left <= 0:
            continue
        for found in TIMES_OF.finditer(frame.text, frame.start, frame.end):
            left -= 1
            yield from _times(reading, number, here, found)
        for found in GROWN.finditer(frame.text, frame.start, frame.end):
            left -= 1
            yield from _grown(reading, here, found)


def _times(reading: Reading, number: int, here: list[Mention], found: re.Match[str]) -> Iterator[Check]:
    """The check of "12,300 tonnes, twice the 6,100 tonnes of 2019"."""
    text = found.string
    base = _next(here, found.end())
    if base is None or BEHIND.fullmatch(text, found.end(), base.start) is None:
        return
    claim = _claim(base, found)
    before = here[: bisect_right(here, found.start(), key=lambda m: m.end)]
    level = next((m for m in reversed(before) if _alike(m, base)), None)
    if level is not None and level is before[-1] and LEADING.fullmatch(text, tail(level), found.start()):
        yield _check(reading, level, base, claim)
    elif level is None:
        earlier = [m for n in range(max(0, number - BACK), number) for m in reading.of_sentence(n) if _alike(m, base)]
        fits = [m for m in earlier if _fits(claim, m, base)]
        if len({m.stated.value for m in earlier}) == 1 and fits:
            yield _check(reading, fits[-1], base, claim)


def _grown(reading: Reading, here: list[Mention], found: re.Match[str]) -> Iterator[Check]:
    """The check of "doubled from 12 to 24"."""
    at = bisect_left(here, found.end(), key=lambda m: m.start)
    pair = here[at : at + 2]
    if len(pair) < 2 or not _alike(*pair):
        return
    first, second = pair
    text = found.string
    for marks, turned in (((UP_FROM, UP_TO), False), ((UP_TO, AGAINST), True)):
        if marks[0].fullmatch(text, found.end(), first.start) and marks[1].fullmatch(text, first.end, second.start):
            base, level = (second, first) if turned else (first, second)
            yield _check(reading, level, base, _claim(base, found))
            return


def _next(here: Sequence[Mention], start: int) -> Mention | None:
    at = bisect_left(here, start, key=lambda m: m.start)
    return here[at] if at < len(here) else None


def _alike(a: Mention, b: Mention) -> bool:
    """Whether one figure may be a multiple of another: of one sort, counts of the same things."""
    if a.sort != b.sort or a.figure.type == "ranking" or b.stated.value <= 0:
        return False
    things = {head(a), head(b)} - {""}
    return a.figure.type != "count" or len(things - PEOPLE) + bool(things & PEOPLE) <= 1


def _claim(base: Mention, found: re.Match[str]) -> Mention:
    """The words as a figure: the multiple, with its range."""
    word = (found["word"] or found.groupdict()["number"]).lower()
    value = Decimal(word) if word[0].isdigit() else Decimal(TIMES.get(word, 0) or TIMES[word[:3]])
    figure = Figure("quantity", base.figure.rule, base.figure.i, base.figure.j, found.span())
    figure.value, figure.bound = value, next((bound for bound in HEDGES if found[bound]), "exact")
    means = _means(value, figure.bound)
    end = found.start() + len(found[0].rstrip())
    return replace(base, figure=figure, start=found.start(), end=end, record="", stated=means)


def _means(value: Decimal, bound: str) -> Stated:
    if bound == "more_than":
        above = Range(value, None)
        return Stated(value, above, above, Range(value * (1 - OFF), None))
    if bound == "less_than":
        below = Range(Decimal(0), value)
        return Stated(value, below, below, Range(Decimal(0), value * (1 + OFF)))
    off = NEARLY if bound == "about" else OFF
    near = Range(value * (1 - off), value * (1 + off))
    return Stated(value, near, near, Range(value * (1 - WIDEST), value * (1 + WIDEST)))


def _fits(claim: Mention, level: Mention, base: Mention) -> bool:
    off = level.stated.value / base.stated.value / claim.stated.value - 1
    return {"more_than": 0 <= off <= CLOSE, "less_than": -CLOSE <= off <= 0}.get(claim.figure.bound, abs(off) <= OFF)


def _check(reading: Reading, level: Mention, base: Mention, claim: Mention) -> Check:
    outcome = judged(claim.stated, [level.stated, base.stated], lambda figures: figures[0].over(figures[1]))
    times = plain(outcome.computed)
    expression = f"{level.words} / {base.words} = {times}"
    says = f'{level.words} is {times} times {base.words}, the claim is "{claim.words}"'
    return written(reading, "bound", [(level, "part"), (base, "whole"), (claim, "reported")], outcome, expression, says)
