"""The figures of a text as checks need them: in order, each with its sentence, its chunk and its exact range."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from extract.checks.stated import Stated, exactly, stated
from extract.figure import Figure
from extract.kinds.record import record_id
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.document import Document
    from extract.frame import Frame

NUMBER = BIT["number"]


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
    def words(self) -> str:
        """Its characters on one line."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read: its frames, and all mentions in the order of the text."""

    document: Document
    frames: list[Frame]
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


def mentions_of(document: Document, frames: Iterable[Frame]) -> list[Mention]:
    """All mentions of figures that have a value, in the order of the text. Projects and refusals are none."""
    found: list[Mention] = []
    line, before = -1, -1
    for number, frame in enumerate(frames):
        if before < 0 or "\n" in frame.text[before : frame.start]:
            line += 1
        before = frame.start
        for figure in frame.figures:
            found += _mentions(document, frame, figure, number, line)
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


def bare(reading: Reading, like: Mention, c: int, i: int, sentence: int | None = None) -> Mention:
    """The number at item i of noun phrase c, which has no record of its own ("of the 20 projects" points back)."""
    sentence = like.sentence if sentence is None else sentence
    frame = reading.frames[sentence]
    item = frame.items[i]
    figure = Figure("count", like.figure.rule, i, i + 1, (item.start, item.end))
    figure.number = item.sense(NUMBER)
    figure.value, figure.high = figure.number.value, figure.number.high
    figure.noun = frame.span(i + 1, frame.chunks[c].j) or None
    figure.elided = figure.noun is None
    line = next((m.line for m in reading.of_sentence(sentence)), like.line)
    means = stated(figure) or like.stated
    return Mention(figure, frame, c, sentence, line, item.start, item.end, "", means)
