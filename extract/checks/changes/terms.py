"""The terms of a sentence: its numbers in order, each with the word that says what it is in a change.

In "rose 14.5 percent to 57.2 million tonnes from 49.96 million" the first is the change, the second the level reached,
the third the base. The words before a number tell it ("by", "to", "from", "compared with"), or those behind it ("15
more", "4 points higher").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.changes.cues import BEHIND, CHANGE_VERB, ENDS, SIGNS, SITED, Before, moved_behind, side_behind
from extract.checks.memory import once
from extract.checks.mentions import ALONE, Mention
from extract.checks.stated import ROUNDED_FROM, exactly, stated
from extract.figure import Figure
from extract.frame import VERB
from extract.numbers.number import Number
from extract.words import BIT, NUMBER, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.cues import Cue
    from extract.checks.mentions import Reading
    from extract.frame import Frame

THINGS: Final = bits("word", "noun", "number", "plural", "year", "day", "month-unit", "week", "quarter")
NO_THINGS: Final = bits("adverb", "preposition", "participle", "time")
FIRST_YEAR, LAST_YEAR = 1900, 2100
NO_SHARE: Final = 1000
UNIT: Final = re.compile(r"[^\W\d]|%")
RANKED: Final = frozenset("to into from of than after at was were been being finished".split())
SCORED: Final = frozenset(["point", "vote", "seat", "goal", "percentage"])  # "a 19-point gap"
GAPS: Final = frozenset(["fewer", "more", "less", "extra"])
EXTRA: Final = frozenset(["extra", "additional"])
SAID_AGAIN: Final = 2  # a comma and "or"


@dataclass(frozen=True, slots=True)
class Term:
    """One number of a sentence: items[i:j], its cue at item `at`, and +1 or -1 where it is a rise or a fall."""

    mention: Mention
    i: int
    j: int
    cue: Cue
    at: int
    direction: int = 0
    aside: bool = False

    @property
    def figure(self) -> Figure:
        """The figure that it is; of the type "loose" where it is no record."""
        return self.mention.figure


def is_gap(frame: Frame, term: Term) -> bool:
    """ "312 patents, 41 fewer than the 353 of 2024", "an extra 274 billion": by how much, and no level."""
    before = {word for at in range(term.i - 3, term.i) for word in frame.word(at).split(" ")}
    return frame.word(term.j) in GAPS or not EXTRA.isdisjoint(before)


@once
def terms_of(reading: Reading, sentence: int) -> list[Term]:
    """The numbers of a sentence with their cues, in order; numbers that only name something are among them."""
    frame = reading.frames[sentence]
    mentions = [m for m in reading.of_sentence(sentence) if m.figure.i <= _item_at(frame, m.start)]
    owned = {at for figure in (*frame.figures, *frame.moves) for at in range(figure.left, figure.right)}
    line = reading.lines[sentence]
    mentions += [_loose(frame, at, sentence, line) for at in range(len(frame.items)) if _is_loose(frame, at, owned)]
    mentions += [_moved(frame, figure, sentence, line) for figure in frame.moves]
    mentions += [_rank(frame, at, sentence, line) for at in range(len(frame.items)) if _is_rank(frame, at, owned)]
    mentions = [part for mention in mentions for part in _two_of(frame, _as_told(mention))]
    mentions.sort(key=lambda mention: mention.start)
    spans = [_items_of(frame, mention) for mention in mentions]
    taken = {at for i, j in spans for at in range(i, j)}
    terms = [_term(frame, m, i, j, taken) for m, (i, j) in zip(mentions, spans, strict=True)]
    return [*terms[:1], *(_beside(frame, term, before) for before, term in pairwise(terms))]


def _beside(frame: Frame, term: Term, before: Term) -> Term:
    """A term as the one before has it: aside, or no base in "a profit of 5 million on sales of 100 million"."""
    told_too = before.cue == "change" and term.figure.type == "percentage" and frame.word(term.i - 1) == "or"
    if told_too and term.cue == "level" and term.i - before.j <= SAID_AGAIN + 1:
        return replace(term, cue="change", direction=before.direction)  # "15.2 points, or 1.2 percent"
    sited = term.cue == "base" and frame.word_at(term.at) in SITED and before.j == term.at and before.cue != "change"
    return replace(term, cue="level" if sited else term.cue, aside=_is_aside(frame, term, before))


def _item_at(frame: Frame, start: int) -> int:
    return next((k for k, item in enumerate(frame.items) if item.start <= start < item.end), -1)


def _items_of(frame: Frame, mention: Mention) -> tuple[int, int]:
    """The items that a mention covers, with the hedges of its figure."""
    figure = mention.figure
    if (mention.start, mention.end) == (figure.start, figure.end):
        return figure.left, figure.right
    inside = [k for k, it in enumerate(frame.items) if it.start < mention.end and it.end > mention.start]
    return inside[0], inside[-1] + 1


def _is_loose(frame: Frame, at: int, owned: set[int]) -> bool:
    """Whether a number belongs to no figure and is no year either."""
    item = frame.items[at]
    signed = frame.word(at - 1) in SIGNS and frame.has(at - 2, BIT["open"])
    hung = (frame.glued(at) and not signed) or (frame.glued(at + 1) and not frame.has(at + 1, ENDS))
    gap = frame.has(at + 1, BIT["dash"]) and frame.word(at + 2) in SCORED and not frame.glued(at)
    if at in owned or not item.classes & NUMBER or item.classes & BIT["time"] or (hung and not gap):
        return False
    if frame.word(at - 1) == "=":
        return False  # "121.34 (1998 = 100)"
    named = frame.has(at + 1, THINGS) and frame.word(at + 1) not in (*BEHIND, "points")
    if named and not frame.has(at + 1, NO_THINGS) and frame.role_at(frame.chunk_at(at + 1)) != VERB:
        return False  # "four years ago", "the 300 series"; but "the 294 picked in May"
    value = item.sense(NUMBER).value
    year = FIRST_YEAR <= value <= LAST_YEAR and frame.text[item.start : item.end].isdecimal()
    return not year or frame.has(at - 1, BIT["article"])


def _loose(frame: Frame, at: int, sentence: int, line: int) -> Mention:
    item = frame.items[at]
    figure = Figure("loose", ALONE, at, at + 1, (item.start, item.end))
    number = item.sense(NUMBER)
    figure.number, figure.value, figure.high = number, number.value, number.high
    figure.bound = str(frame.items[at - 1].sense(BIT["hedge"])) if frame.has(at - 1, BIT["hedge"]) else "exact"
    means = stated(figure) or exactly(number.value)
    if number.scale == 1 and number.value == number.value.to_integral_value():
        means = exactly(number.value) if figure.bound == "exact" and number.value < ROUNDED_FROM else means
    return Mention(figure, frame, frame.chunk_at(at), sentence, line, item.start, item.end, "", means)


def _is_rank(frame: Frame, at: int, owned: set[int]) -> bool:
    """ "Ahead of the 5th of last year", "from 9th to 4th": a rank that stands alone."""
    before = at - 1 - frame.has(at - 1, bits("article", "possessive"))
    return (
        at not in owned
        and frame.has(at, BIT["ordinal"])
        and not frame.has(at + 1, THINGS)
        and (frame.has(before, bits("comparison", "ahead", "behind")) or frame.word(before) in RANKED)
    )


def _rank(frame: Frame, at: int, sentence: int, line: int) -> Mention:
    item = frame.items[at]
    figure = Figure("ranking", ALONE, at, at + 1, (item.start, item.end))
    value = Decimal(str(item.sense(BIT["ordinal"])))
    figure.value, figure.number = value, Number(value)
    return Mention(figure, frame, frame.chunk_at(at), sentence, line, item.start, item.end, "", exactly(value))


def _moved(frame: Frame, figure: Figure, sentence: int, line: int) -> Mention:
    """The places that a ranking has gained or lost, as a number of their own."""
    places = exactly(Decimal(abs(figure.moved or 0)))
    return Mention(figure, frame, frame.chunk_of(figure), sentence, line, figure.start, figure.end, "", places)


def _as_told(mention: Mention) -> Mention:
    """A mention whose unit only the figures beside it have, without it where it is no percentage by its size."""
    figure = mention.figure
    if figure.type != "percentage" or figure.value is None or figure.value < NO_SHARE or UNIT.search(mention.text):
        return mention
    bare = Figure("loose", figure.rule, figure.i, figure.j, (figure.start, figure.end))
    bare.left, bare.right, bare.value, bare.high = figure.left, figure.right, figure.value, figure.high
    bare.number, bare.bound = figure.number, figure.bound
    return replace(mention, figure=bare)


def _two_of(frame: Frame, mention: Mention) -> Iterator[Mention]:
    """ "Rose 3 mln to 15 mln from 12 mln" reads like a range and is a rise and a level; ranges stay what they are."""
    figure, text = mention.figure, mention.text
    number = figure.number
    by = frame.word(figure.left - 1) == "by"
    origin = figure.right + frame.has(figure.right, BIT["comma"])
    risen = frame.has(figure.left - 1 - by, CHANGE_VERB) and frame.has(origin, BIT["comparison"])
    if not risen or figure.high is None or figure.value is None or number is None or text.count(" to ") != 1:
        yield mention
        return
    middle = mention.start + text.index(" to ")
    for start, end, value in ((mention.start, middle, figure.value), (middle + 4, mention.end, figure.high)):
        part = Figure(figure.type, figure.rule, figure.i, figure.j, (start, end))
        part.value, part.currency, part.unit = value, figure.currency, figure.unit
        part.number = Number(value * number.value / figure.value, scale=number.scale)
        part.role = "level" if start > middle else None
        yield replace(mention, figure=part, start=start, end=end, stated=stated(part) or exactly(value))


def _term(frame: Frame, mention: Mention, i: int, j: int, taken: set[int]) -> Term:
    figure = mention.figure
    if figure.type == "move":
        return Term(mention, i, j, "change", i, 1 if (figure.moved or 0) > 0 else -1)
    if figure.role == "level":  # the second half of "3 mln to 15 mln"
        return Term(mention, i, j, "to", i)
    behind = side_behind(frame, j, taken) or (figure.type in ("count", "loose") and moved_behind(frame, j))
    if behind and figure.type != "ranking":
        return Term(mention, i, j, "change", i, behind)
    return Term(mention, i, j, *Before(frame, i, taken, figure.type).told())


def _is_aside(frame: Frame, term: Term, before: Term) -> bool:
    """ "200 million yuan (31 million dollars)", "183 million, or 1.20 a share": said once more."""
    first = frame.word(term.i - 1)
    if frame.has(term.i - 1, BIT["open"]):
        return term.cue not in ("change", "base")
    return first in ("or", ", or") and term.i - before.j <= SAID_AGAIN and term.cue == "level"
