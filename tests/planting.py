"""Planted errors: one figure of a consistent check is changed in the text to a clearly wrong value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.checks.check import Check

Span = tuple[int, int]
DIGITS: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
WORDS: Final = tuple(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""".split()
)
TENS: Final = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
ORDINALS: Final = tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
UP, DOWN = 1.6, 0.55
SMALL: Final = 10
YEARS: Final = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A text with one wrong figure, at `span`; `was` is the figure as it stood, `told` what the text is made from."""

    text: str
    span: Span
    was: str
    told: str

    @property
    def now(self) -> str:
        """The wrong figure."""
        return self.text[self.span[0] : self.span[1]]

    def caught(self, checks: Sequence[Check]) -> bool:
        """Whether a check that uses the wrong figure objects to it."""
        start, end = self.span
        return any(
            figure.start < end and start < figure.end
            for check in checks
            if check.verdict == "inconsistent"
            for figure in check.figures
        )


def number_in(figure: str) -> Decimal | None:
    """The number that a figure has in digits or in a word, as it is written: 1.2 of "1.2 million"; None for others."""
    found = DIGITS.search(figure)
    if found is not None:
        return Decimal(found[0].replace(",", ""))
    word = _spelled(figure)
    return None if word is None else Decimal(word[1] + 1 if word[0] is not TENS else 10 * (word[1] + 2))


def mutants(text: str, figures: Sequence[Span], told: str) -> Iterator[Mutant]:
    """The text with each of the figures changed, once to more and once to less; figures without a number are left."""
    for start, end in figures:
        for factor in (UP, DOWN):
            changed = _changed(text[start:end], factor)
            if changed is not None:
                yield Mutant(text[:start] + changed + text[end:], (start, start + len(changed)), text[start:end], told)


def _changed(figure: str, factor: float) -> str | None:
    found = DIGITS.search(figure)
    if found is not None:
        return figure[: found.start()] + _digits(found[0], factor) + figure[found.end() :]
    word = _spelled(figure)
    if word is None:
        return None
    words, place, (start, end) = word
    return figure[:start] + words[_other(place, len(words), factor)] + figure[end:]


def _spelled(figure: str) -> tuple[tuple[str, ...], int, Span] | None:
    """The number word in a figure: its list, its place in it, and where it stands."""
    for words in (WORDS, TENS, ORDINALS):
        for place, word in enumerate(words):
            found = re.search(rf"(?<![\w-]){word}(?![\w-])", figure, re.IGNORECASE)
            if found is not None:
                return words, place, found.span()
    return None


def _other(place: int, number: int, factor: float) -> int:
    step = 3 if factor > 1 else -3
    return place + step if 0 <= place + step < number else place - step


def _digits(written: str, factor: float) -> str:
    """Another number in the same form: as many decimals, with commas where it had some, no year."""
    decimals = len(written.partition(".")[2])
    value = float(written.replace(",", ""))
    step = 3 if factor > 1 or value <= 3 else -3  # small numbers are moved by three
    new = value + step if not decimals and value < SMALL else value * factor
    if not decimals and round(new) in YEARS and "," not in written:
        new += 300
    return f"{new:,.{decimals}f}" if "," in written else f"{new:.{decimals}f}"


def rate(texts: Sequence[Mutant], check: Callable[[str], Sequence[Check]]) -> tuple[int, list[Mutant]]:
    """How many of the planted errors are found, and those that are not."""
    missed = [mutant for mutant in texts if not mutant.caught(check(mutant.text))]
    return len(texts) - len(missed), missed
