"""Parts that are more than their whole: "49 of the 38 projects", "of the 88 projects, 95 have started"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.check import Outcome
from extract.checks.mentions import bare
from extract.checks.ratios.parts import unparted
from extract.checks.stated import Range
from extract.checks.writing import written
from extract.frame import COMMA, FIGURE, NOUN
from extract.words import BIT, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

PLURAL: Final = BIT["plural"]
OF: Final = frozenset(["of", "out of"])
OPENING: Final = frozenset(["of", "among", "out of"])
POINTING: Final = frozenset("the its their all our these those".split())


def checks(reading: Reading) -> Iterator[Check]:
    """The parts of a text that are more than what they are said to be a part of."""
    for sentence, frame in enumerate(reading.frames):
        row = reading.of_sentence(sentence)
        pairs = list(_of_whole(reading, frame, sentence))
        opened = _opened(frame, row)
        if opened is not None:
            pairs.append(opened)
        for part, whole in pairs:
            least, most = part.stated.rounded.low, whole.stated.rounded.high
            if least is not None and most is not None and least > most and whole.stated.value > 1:
                yield _check(reading, part, whole)


def _of_whole(reading: Reading, frame: Frame, sentence: int) -> Iterator[tuple[Mention, Mention]]:
    """All "49 of the 38 projects": a number, "of", and a definite number of things."""
    for c, part in unparted(frame):
        whole = _counted(frame, c + 2) if frame.role_at(c + 2) == NOUN else None
        if whole is not None:
            yield bare(reading, sentence, c, part), bare(reading, sentence, c + 2, whole)


def _counted(frame: Frame, c: int) -> int | None:
    """The number of "the 38 key projects", None where the chunk is anything else."""
    chunk = frame.chunks[c]
    at = chunk.i + 1
    things = frame.has(chunk.j - 1, PLURAL) and at < chunk.j - 1 and frame.word(chunk.i) in POINTING
    if not things or not frame.has(at, NUMBER):
        return None
    item = frame.items[at]
    return at if frame.text[item.end].isspace() and item.sense(NUMBER).scale == 1 else None  # no "two-storey houses"


def _opened(frame: Frame, row: list[Mention]) -> tuple[Mention, Mention] | None:
    """ "Of the 88 key projects, 95 …": the whole that a sentence begins with, and the number alone behind its comma."""
    if len(row) < 2 or set(frame.words_of(0)) - OPENING or frame.role_at(1) != FIGURE:
        return None
    whole, part = row[:2]
    told = whole.chunk == 1 and frame.word(frame.chunks[1].i) in POINTING and frame.role_at(2) == COMMA
    counts = whole.figure.type == part.figure.type == "count" and part.chunk == 3 and part.figure.elided
    return (part, whole) if told and counts and whole.figure.noun == part.figure.noun else None


def _check(reading: Reading, part: Mention, whole: Mention) -> Check:
    outcome = Outcome(
        "inconsistent", "none", whole.stated.value, part.stated.rounded, Range(Decimal(0), whole.stated.rounded.high)
    )
    says = f"{part.words} of {whole.words}: a part is not more than its whole"
    expression = f"{part.words} > {whole.words}"
    return written(reading, "bound", [(whole, "whole"), (part, "reported")], outcome, expression, says)
