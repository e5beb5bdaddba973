"""Rates of which the sentence before tells part and whole: "of 418 patients 46 died. The fatality rate was 11 percent".

The sentence of the rate names nothing else that it could be the rate of; the one before has these two figures alone of
their kind, says how they belong together, and says what the rate is called by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.marks import marked, place_of
from extract.checks.ratios.parts import COUNTABLE
from extract.checks.ratios.rates import is_of
from extract.checks.ratios.shares import Share
from extract.checks.ratios.wholes import alike, all_of

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading

RATE: Final = re.compile(
    r"\W*(?:(?:and|so) )?(?:the|this|that|its|their|thus the) (?P<name>(?:[a-z-]+ ){1,3})(?:rate|ratio) "
    r"(?:of (?:it|them) )?(?:(?:thus|therefore|hence|now|so|then) )?"
    r"(?:is|was|were|stands?|stood|comes?|came|works? out|worked out|reach(?:es|ed)|amount(?:s|ed)|equals|equalled)"
    r"(?: (?:thus|therefore|hence|now|at|to|about|nearly|around|some|only))* $",
    re.IGNORECASE,
)
PAIRS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "640 patients, of whom 46 died", "2.291 million, of which the urban population was 1.351 million"
        r"(?P<whole>§)[^§;.]*?,? of (?:whom|which) [^§;.,]{0,40}(?P<part>§)",
        # "Of the 418 patients, 46 died", "out of 7,850 houses sanctioned, 6,140 have been completed"
        r"^\W*(?:out of|of|among) (?:the |its |all |their )?(?P<whole>§)[^§;.]*?, [^§;.,]{0,40}(?P<part>§)",
        # "received 920 applications and approved 644 of them"
        r"(?P<whole>§)[^§;.]*? and (?:[a-z]+ ){1,3}(?P<part>§) of (?:them|these|those)\b",
        # "46 of the 418 patients died"
        r"(?P<part>§) (?:out )?of (?:the |its |all |their )?(?P<whole>§)",
    )
)
BOTH: Final = 2  # part and whole
CLOSED: Final = re.compile(r"\s*(?:[.,;:)]|$)(?!\d)")


def sequels(reading: Reading) -> dict[int, tuple[Share, Mention]]:
    """The shares with their wholes, by where the percentage begins."""
    found: dict[int, tuple[Share, Mention]] = {}
    for sentence in range(1, len(reading.frames)):
        first = next(iter(reading.of_sentence(sentence)), None)
        named = _named(first) if first is not None else None
        pair = _pair(reading, sentence - 1, named) if first is not None and named is not None else None
        if first is not None and pair is not None:
            found[first.start] = (Share(first, pair[0], "rate", (0, 0)), pair[1])
    return found


def _named(mention: Mention) -> list[str] | None:
    """What the rate that a sentence opens with is called by; None where it opens with anything else."""
    figure, frame = mention.figure, mention.frame
    percent = figure.type == "percentage" and figure.unit == "percent" and not figure.change
    told = RATE.fullmatch(frame.text, frame.start, mention.start) if percent else None
    closed = CLOSED.match(frame.text, mention.end, frame.end)
    return told["name"].lower().split() if told and closed else None


def _pair(reading: Reading, sentence: int, named: list[str]) -> tuple[Mention, Mention] | None:
    """The part and the whole that a sentence tells, if it has no third figure like them."""
    frame = reading.frames[sentence]
    figures = [m for m in all_of(reading, sentence) if m.figure.type in COUNTABLE and not m.figure.change]
    if len(figures) != BOTH or not (alike(*figures) or figures[0].figure is figures[1].figure):
        return None
    shown = marked(frame.text, frame.start, frame.end, [(m.start, m.end) for m in figures])
    told = next((found for pair in PAIRS if (found := pair.search(shown))), None)
    if told is None or not is_of(named, re.findall(r"[a-z]+", frame.text[frame.start : frame.end].lower())):
        return None
    part, whole = (figures[place_of(shown, told.start(name))] for name in ("part", "whole"))
    return (part, whole) if whole.stated.value > 0 else None
