"""The terms of a sentence: its numbers in order, each with the word that says what it is in a change.

In "rose 14.5 percent to 57.2 million tonnes from 49.96 million" the first is the change, the second the level reached,
the third the base. The words before a number tell it ("by", "to", "from", "compared with"), or those behind it ("15
more", "4 points higher").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from extract.checks.mentions import Mention
from extract.checks.stated import exactly, stated
from extract.context.metrics.differences import BEATING, COMPARED, SIDES
from extract.context.phrases import CHANGES
from extract.figure import Figure
from extract.frame import ADVERB, TIME, VERB
from extract.numbers.number import Number
from extract.packs import Rule
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Reading
    from extract.frame import Frame

Cue = Literal["change", "to", "base", "level", "other"]

LOOSE: Final = Rule.model_construct(id="loose-number")  # stands for a number that is no record ("than the 294")
NUMBER: Final = BIT["number"]
CHANGE_VERB, CHANGE_NOUN = BIT["change-verb"], BIT["change-noun"]
ENDS: Final = bits("comma", "stop", "open", "close", "conjunction")
FILLING: Final = bits("determiner", "article", "adverb", "hedge", "time", "possessive", "quote")
BASES: Final = frozenset(
    """from than over on above below against vs versus exceeding surpassing topping beating exceeds exceeded surpassed
    topped beat""".split()
)
SITED: Final = frozenset(["on", "over", "above", "below", "under"])  # of a base only right behind the change
AT_LEVEL: Final = frozenset(["at", "as", "of", "for", "with"])
NO_CHANGE: Final = frozenset(["double", "doubles", "triple", "triples", "halve", "halves", "halved", "halving"])
SHORT: Final = frozenset(["miss", "misses", "missed", "missing", "lagged", "lagging", "trailed", "trailing"])
BEHIND: Final = {**SIDES, **COMPARED, "ahead": "increase", "ahead of": "increase", "better": "increase",
    "behind": "decrease", "short of": "decrease", "slower": "decrease", "up from": "increase", "down from": "decrease",
    "worse": "decrease", "better than": "increase", "worse than": "decrease", "higher": "increase", "too many": "",
}  # fmt: skip
DIRECTIONS: Final = {"increase": 1, "decrease": -1}
REACH: Final = 9  # words that may stand between a number and the word that tells what it is
NAMED: Final = 4  # words between a number and "more" ("52 road projects more")
FIRST_YEAR, LAST_YEAR = 1900, 2100


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


def terms_of(reading: Reading, sentence: int) -> list[Term]:
    """The numbers of a sentence with their cues, in order; numbers that only name something are among them."""
    frame = reading.frames[sentence]
    mentions = [m for m in reading.of_sentence(sentence) if m.figure.i <= _item_at(frame, m.start)]
    owned = {at for figure in (*frame.figures, *frame.moves) for at in range(figure.left, figure.right)}
    line = mentions[0].line if mentions else 0
    mentions += [_loose(frame, at, sentence, line) for at in range(len(frame.items)) if _is_loose(frame, at, owned)]
    mentions += [_moved(frame, figure, sentence, line) for figure in frame.moves]
    mentions = [part for mention in mentions for part in _two_of(frame, mention)]
    mentions.sort(key=lambda mention: mention.start)
    spans = [_items_of(frame, mention) for mention in mentions]
    taken = {at for i, j in spans for at in range(i, j)}
    terms = [_term(frame, m, i, j, taken) for m, (i, j) in zip(mentions, spans, strict=True)]
    for k, term in enumerate(terms[1:], 1):
        before = terms[k - 1]
        if term.cue == "base" and frame.word_at(term.at) in SITED and before.j == term.at and before.cue != "change":
            terms[k] = term = replace(term, cue="level")  # "a profit of 5 million on sales of 100 million"
        terms[k] = replace(term, aside=_is_aside(frame, term, before))
    return terms


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
    if (
        at in owned
        or not item.classes & NUMBER
        or item.classes & BIT["time"]
        or frame.glued(at)
        or (frame.glued(at + 1) and not frame.has(at + 1, ENDS))
    ):
        return False
    if (
        frame.has(at + 1, bits("word", "noun", "number", "plural", "year", "day", "month-unit", "week", "quarter"))
        and frame.word(at + 1) not in BEHIND
        and not frame.has(at + 1, bits("adverb", "preposition", "participle", "time"))
    ):
        return False  # "four years ago", "the 300 series"
    value = item.sense(NUMBER).value
    year = FIRST_YEAR <= value <= LAST_YEAR and frame.text[item.start : item.end].isdecimal()
    return not year or frame.has(at - 1, BIT["article"])


def _loose(frame: Frame, at: int, sentence: int, line: int) -> Mention:
    item = frame.items[at]
    figure = Figure("loose", LOOSE, at, at + 1, (item.start, item.end))
    number = item.sense(NUMBER)
    figure.number, figure.value, figure.high = number, number.value, number.high
    figure.bound = str(frame.items[at - 1].sense(BIT["hedge"])) if frame.has(at - 1, BIT["hedge"]) else "exact"
    means = stated(figure) or exactly(number.value)
    if number.scale == 1 and number.value == number.value.to_integral_value():
        means = replace(means, rounded=exactly(number.value).rounded if figure.bound == "exact" else means.rounded)
    return Mention(figure, frame, frame.chunk_at(at), sentence, line, item.start, item.end, "", means)


def _moved(frame: Frame, figure: Figure, sentence: int, line: int) -> Mention:
    """The places that a ranking has gained or lost, as a number of their own."""
    places = exactly(Decimal(abs(figure.moved or 0)))
    return Mention(figure, frame, frame.chunk_of(figure), sentence, line, figure.start, figure.end, "", places)


def _two_of(frame: Frame, mention: Mention) -> Iterator[Mention]:
    """ "Rose 3 mln to 15 mln from 12 mln" reads like a range and is a rise and a level; ranges stay what they are."""
    figure, text = mention.figure, mention.text
    number = figure.number
    risen = frame.has(figure.left - 1, CHANGE_VERB) and frame.word(figure.right) == "from"
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
    behind = _side_behind(frame, j, taken)
    if behind and figure.type != "ranking":
        return Term(mention, i, j, "change", i, behind)
    return Term(mention, i, j, *_cue(frame, i, taken, figure))


def _side_behind(frame: Frame, j: int, taken: set[int]) -> int:
    """Which way "more", "higher than" or "below" behind a number points; 0 where none stands there."""
    at = j
    while at < j + NAMED and at not in taken and frame.has(at, bits("word", "noun")) and frame.word(at) not in BEHIND:
        at += 1
    word = frame.word(at)
    side = DIRECTIONS.get(BEHIND.get(word, ""), 0)
    if not side or at in taken:
        return _noun_behind(frame, j)
    if word in ("over", "under", "above", "below", "up", "down", "up on", "down on", "up from", "down from"):
        return side if at == j else 0
    if word.endswith(("than", " of")):
        return side
    behind = at + 1
    while behind < at + NAMED and behind not in taken and frame.has(behind, bits("word", "noun")):
        behind += 1
    return side if behind == at + 1 or frame.word(behind) == "than" else 0  # "the 1,600 sdr lower level" is none


def _noun_behind(frame: Frame, j: int) -> int:
    """ "A 5 percent cut", "12% growth"."""
    if frame.has(j, CHANGE_NOUN) and not frame.has(j, bits("finite")):
        return DIRECTIONS[str(frame.items[j].sense(CHANGE_NOUN))]
    return 0


def _cue(frame: Frame, i: int, taken: set[int], figure: Figure) -> tuple[Cue, int, int]:
    """What the words before a number say of it."""
    by = of = crossed = False
    if frame.word(i) == "up to" and frame.has(i - 1, CHANGE_VERB):
        return "to", i, 0
    for at in range(i - 1, max(-1, i - 1 - REACH), -1):
        word, role = frame.word(at), frame.role_at(frame.chunk_at(at))
        first = frame.word_at(at)
        if at in taken:
            return _behind_term(frame, at, i, by=by)
        if frame.has(at, BIT["time"]) and " to " in frame.span(at, at + 1):
            continue  # "from January to October"
        beside = at - 1 in taken or at == 0 or bool(_sense(frame, at - 1)) or frame.word(at - 1) in BEHIND
        if first in SITED and not beside and not word.endswith("than"):
            return "other", at, 0
        if not by and (
            word in BASES or first in BASES or word.endswith((" from", " than", " on")) or _compares(frame, at)
        ):
            return (
                ("base", at, 0)
                if not (first in ("over", "on", "above") and figure.type == "ranking")
                else ("other", at, 0)
            )
        if word in ("to", "into") or word.endswith(" to"):
            return "to", at, 0
        if word == "by" or word.endswith(" by"):
            by = True
            side = _sense(frame, at)
            if side:
                return "change", at, side
            continue
        side = _sense(frame, at)
        if of and not frame.has(at, CHANGE_NOUN) and word not in CHANGES and word != "plus":
            side = 0
        if side and word not in NO_CHANGE and (not crossed or by or of or figure.type in ("percentage", "ranking")):
            if word in BEATING or word == "exceeded":
                return ("change", at, side) if by else ("base", at, 0)
            return "change", at, side
        if by and word in BEATING:
            return "change", at, -1 if word in SHORT else 1
        if by and (frame.has(at, bits("comma", "auxiliary")) or word == "that"):
            return _behind_term(frame, at, i, by=True)
        if frame.has(at, ENDS) or (role == VERB and not by):
            return ("other" if by else "level"), at, 0
        if word == "of":
            of = True
            continue
        if frame.has(at, BIT["preposition"]) and role != TIME and not by and not of:
            return ("level" if word.split()[-1] in AT_LEVEL else "other"), at, 0
        crossed = crossed or not (frame.has(at, FILLING) or role in (ADVERB, TIME))
    return ("other" if by else "level"), i, 0


def _compares(frame: Frame, at: int) -> bool:
    return frame.has(at, BIT["comparison"]) and not frame.has(at, BIT["conjunction"])


def _sense(frame: Frame, at: int) -> int:
    """Whether the word at item `at` says a rise or a fall: +1, -1 or 0."""
    if frame.has(at - 1, BIT["dash"]) and frame.glued(at):
        return 0  # "take-off"
    for bit in (CHANGE_VERB, CHANGE_NOUN):
        if frame.has(at, bit):
            return DIRECTIONS[str(frame.items[at].sense(bit))]
    word = frame.word(at)
    return DIRECTIONS.get(CHANGES.get(word, ""), 0) or (
        1 if word in ("plus", "higher") else -1 if word == "minus" else 0
    )


def _behind_term(frame: Frame, at: int, i: int, *, by: bool) -> tuple[Cue, int, int]:
    """A number that follows another: "from 12 to 10, by 2" and "exceeding 20.65 billion by 4.579 billion" are changes."""
    if not by:
        return "level", i, 0
    for k in range(at, -1, -1):
        if frame.has(k, BIT["stop"]):
            break
        word = frame.word(k)
        if word in BEATING or word == "exceeded":
            return "change", i, -1 if word in SHORT else 1
        side = _sense(frame, k)
        if side:
            return "change", i, side
    return "other", i, 0


def _is_aside(frame: Frame, term: Term, before: Term) -> bool:
    """ "200 million yuan (31 million dollars)", "183 million, or 1.20 a share": said once more, or of something else."""
    first = frame.word(term.i - 1)
    if frame.has(term.i - 1, BIT["open"]):
        return term.cue != "change"
    return first in ("or", ", or") and term.i - before.j <= 2 and term.cue == "level"
