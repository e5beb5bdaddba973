"""The figures of a text as checks need them: in order, each with its sentence, its chunk and its exact range."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from extract.checks.stated import Stated, exactly, stated
from extract.figure import Figure
from extract.kinds.record import record_id
from extract.packs import Rule
from extract.sentences import lines
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.document import Document
    from extract.frame import Frame

ALONE: Final = Rule.model_construct(id="number-alone")  # stands for a number that is no record
SPACE: Final = re.compile(r"\s")

Sort = tuple[str, str | None, str | None]


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """One figure where it stands: frame.chunks[chunk] of sentence `sentence` in line `line` (both counted from 0).

    `start` and `end` are its own characters; `record` is the id of its record, "" for a number that is none. Of "49 of
    the 88" the part and the whole are mentions of their own with the same record.
    """

    figure: Figure
    frame: Frame
    chunk: int
    sentence: int
    line: int
    start: int
    end: int
    record: str
    stated: Stated

    @property
    def text(self) -> str:
        """Its characters."""
        return self.frame.text[self.start : self.end]

    @property
    def sort(self) -> Sort:
        """What figures must have in common to be held against each other: type, unit and currency."""
        return self.figure.type, self.figure.unit, self.figure.currency

    @property
    def words(self) -> str:
        """Its characters on one line."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read: its text, its frames with the line of each, and all mentions in the text's order.

    In the frames' own text each sentence is on one line, so that words are found across the ends of lines.
    """

    document: Document
    text: str
    frames: list[Frame]
    lines: list[int]
    mentions: list[Mention]
    memory: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)  # what was found out once
    _starts: list[int] = field(init=False, repr=False)  # where the mentions of each sentence begin

    def __post_init__(self) -> None:
        counts = Counter(mention.sentence for mention in self.mentions)
        starts = accumulate((counts[sentence] for sentence in range(len(self.frames))), initial=0)
        object.__setattr__(self, "_starts", list(starts))

    def of_sentence(self, sentence: int) -> list[Mention]:
        """The mentions of one sentence, in order; none for numbers outside the text."""
        if not 0 <= sentence < len(self.frames):
            return []
        return self.mentions[self._starts[sentence] : self._starts[sentence + 1]]


def flatten(text: str, frames: Sequence[Frame]) -> None:
    """Give frames the text with each of their sentences on one line, at the same offsets."""
    parts: list[str] = []
    at = 0
    for frame in frames:
        parts += (text[at : frame.start], SPACE.sub(" ", text[frame.start : frame.end]))
        at = frame.end
    flat = "".join((*parts, text[at:]))
    for frame in frames:
        frame.text = flat


def lines_of(frames: Sequence[Frame]) -> list[int]:
    """The number of the line that each sentence begins in; empty lines are not counted."""
    starts = [start for start, _ in lines(frames[0].text)] if frames else []
    return [bisect_right(starts, frame.start) - 1 for frame in frames]


def mentions_of(document: Document, frames: Sequence[Frame], lines: Sequence[int]) -> list[Mention]:
    """All mentions of figures that have a value, in the order of the text. Projects and refusals are none."""
    found: list[Mention] = []
    for number, frame in enumerate(frames):
        for figure in frame.figures:
            found += _mentions(document, frame, figure, number, lines[number])
    return found


def _mentions(document: Document, frame: Frame, figure: Figure, sentence: int, line: int) -> list[Mention]:
    means = stated(figure)
    if means is None:
        return []
    record = record_id(document.id, figure.type, figure.start, figure.end, frame.text[figure.start : figure.end])
    chunk = frame.chunk_of(figure)
    spans = [(figure.start, figure.end, means)]
    numbers = [k for k in range(figure.i, figure.j) if frame.has(k, NUMBER)]
    if figure.of is not None and len(numbers) > 1 and frame.items[numbers[-1]].sense(NUMBER).value == figure.of:
        first, last = frame.items[numbers[0]], frame.items[numbers[-1]]
        spans = [(first.start, first.end, means), (last.start, last.end, exactly(figure.of))]
    return [Mention(figure, frame, chunk, sentence, line, start, end, record, what) for start, end, what in spans]


def bare(reading: Reading, sentence: int, c: int, i: int) -> Mention:
    """The number at item i of a sentence's chunk c, which has no record of its own ("of the 20 projects")."""
    frame = reading.frames[sentence]
    item = frame.items[i]
    figure = Figure("count", ALONE, i, i + 1, (item.start, item.end))
    figure.number = item.sense(NUMBER)
    figure.value, figure.high = figure.number.value, figure.number.high
    figure.noun = frame.span(i + 1, frame.chunks[c].j) or None
    figure.elided = figure.noun is None
    means = stated(figure) or exactly(Decimal(0))
    return Mention(figure, frame, c, sentence, reading.lines[sentence], item.start, item.end, "", means)
