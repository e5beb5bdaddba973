"""A time that holds on: the only one of its sentence is that of the later figures too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.named import only_names
from extract.context.periods.reporting import tells_of_saying
from extract.frame import ADVERB, COMMA, COMPARISON, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.times.intervals import Interval, Time

# What begins a verb of another time than the one before ("… in 2023 and has 300 workers").
OTHER_TENSE: Final = frozenset(["is", "are", "has", "have", "now"])
# Verbs of the present that only say the figure before in other words ("which is 11.5% of the plan").
SAME: Final = frozenset(["is", "are", "represents", "makes", "equals", "accounts", "corresponds"])
STEPS: Final = bits("change-noun", "change-verb", "particle")
SPAN: Final = frozenset(["previous", "same", "preceding", "corresponding"])
LASTING: Final = frozenset("past recent years months decade quarters weeks days".split())
SPANNING: Final = frozenset(["ranging", "ranged", "varying", "varied"])
BESIDE: Final = frozenset(["above", "below", "under", "over", "from", "behind", "ahead of"])
JOINED: Final = (["while"], ["whereas"])
SHORT: Final = 4  # words that "from last year" has, and "from May to July" has not


def is_compared(frame: Frame, c: int) -> bool:
    """Whether the figure stands behind "compared with", "against", "than"."""
    if frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == TIME and frame.classes_of(c - 1) & BIT["change-noun"]:
        return frame.has(frame.chunks[c - 2].j, BIT["possessive"])  # no "compared to the same period | growth | 14%"
    if frame.words_of(c - 1) == ["to"] and frame.role_at(c - 2) == TIME and frame.role_at(c - 3) == COMPARISON:
        return False  # "rose 3% | compared with | the same month last year | to | 40 tons"
    for k in range(c - 1, -1, -1):
        role = frame.chunks[k].role
        if role == COMPARISON and frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1] in SPANNING:
            return False  # "at prices | ranging | from 10 to 14 yuan"
        if role == COMPARISON or (role == ADVERB and frame.word(frame.chunks[k].j - 1).endswith(" than")):
            return True
        if role == PREPOSITION and frame.words_of(k) == ["after"]:
            return True
        if k == c - 1 and frame.words_of(k) == ["following"]:
            return True  # "following a 3 percent fall the month before"
        if role in (FIGURE, COMMA, STOP, VERB):
            return False
    return False


def is_base(frame: Frame, c: int) -> bool:
    """Whether the figure is what another is compared with: "against 40", "from 38"."""
    from_it = frame.role_at(c - 1) == PREPOSITION and frame.words_of(c - 1) == ["from"]
    return from_it or is_compared(frame, c)


def figure_before(frame: Frame, c: int) -> int | None:
    """The chunk of the last figure before chunk c."""
    return next((at for at in range(c - 1, -1, -1) if frame.role_at(at) == FIGURE), None)


def holds_on(frame: Frame, k: int, c: int) -> bool:
    """ "Exports rose 12% in May while imports fell 3%": no other time and no verb of another tense parts them."""
    owner = figure_before(frame, k)
    if owner is None or is_base(frame, owner) or is_base(frame, c) or _is_mark(frame, k):
        return False
    if any(at != k and _is_settled(frame, at) and not tells_of_saying(frame, at) for at in range(len(frame.chunks))):
        return False
    closed = next((at for at in range(c - 1, k + 1, -1) if frame.words_of(at) in JOINED and _closes(frame, at)), k)
    return not any(_parts(frame, at) for at in range(closed + 1, c))


def _closes(frame: Frame, at: int) -> bool:
    """ "… in May against forecasts of 5 percent, | while imports fell 3 percent": a clause beside the first."""
    return frame.role_at(at - 1) == COMMA and frame.role_at(at + 1) == NOUN


def _is_settled(frame: Frame, k: int) -> bool:
    """Whether chunk k is a time that figures could have."""
    if frame.role_at(k) != TIME or only_names(frame, k):
        return False
    time: Time = frame.items[frame.chunks[k].i].sense(BIT["time"])
    return time.relation != "compare" and bool(time.interval or time.back) and not _is_mark(frame, k)


def _is_mark(frame: Frame, k: int) -> bool:
    """ "Up 4.5% from last month", "over 2019": what the time before is measured against."""
    i = frame.chunks[k].i
    if frame.word_at(i) == "on":
        days: Interval = frame.items[i].sense(BIT["time"]).interval
        return not days.is_day  # "on 2019", but "on March 27"
    return frame.word_at(i) in ("from", "over") and len(frame.span(i, i + 1).split()) < SHORT


def _parts(frame: Frame, at: int) -> bool:
    """Whether chunk `at` begins to tell of another time than the one before."""
    if frame.role_at(at) in (STOP, COMPARISON):
        return True
    if frame.role_at(at) != VERB:
        return False
    if frame.classes_of(at) & BIT["modal"]:
        return True
    i = frame.chunks[at].i
    word = frame.word(i).split()[0]
    if word in SAME and frame.role_at(at - 2) == COMMA and frame.has(frame.chunks[at - 1].i, BIT["relative"]):
        return False
    return word in OTHER_TENSE or (frame.has(i, BIT["finite"]) and word.endswith("s") and word != "was")


def is_step(frame: Frame, figure: Figure | None) -> bool:
    """Whether a figure tells how far something moved: a change, or a count of "an increase of 11", "up by 52"."""
    if figure is None:
        return False
    if figure.type != "count":
        return figure.change is not None
    last = frame.word(figure.left - 1)
    back = 2 if last in ("of", "by") else 1
    return (back > 1 or last in ("up", "down")) and frame.has(figure.left - back, STEPS)


def is_step_base(frame: Frame, k: int) -> bool:
    """ "Grew 10.8% | over last year, …", "3 places higher than | last year": what a step was measured against."""
    figure = frame.figure_at(k - 1)
    owner = figure_before(frame, k)
    if owner is not None and k - owner < SHORT and stands_beside(frame, owner):
        return True  # "4.4 percent above | April | and 96 percent above | May 2020"
    if frame.role_at(k - 1) == TIME and frame.word_at(frame.chunks[k].i) == "from" and _is_mark(frame, k):
        stepped = frame.figure_at(k - 2)  # "rose 0.3 percent | in June | from May and 4 percent from a year earlier"
        return stepped is not None and isinstance(stepped.change, str)
    if figure is None or frame.role_at(k + 1) != COMMA:
        return False
    if figure.type == "move":
        return frame.word(figure.j - 1).endswith((" than", " of", " from", " on"))
    words = frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().split()
    based = words[0] in ("over", "on") and (words[1:2] != ["the"] or not SPAN.isdisjoint(words))
    return is_step(frame, figure) and based and LASTING.isdisjoint(words)  # "over the past five years" it went on


def stands_beside(frame: Frame, c: int) -> bool:
    """ "8 percent below 2019", "12 percent above its level in 2019": the time behind is what it is held against."""
    figure = frame.chunks[c].figure
    if figure is None or figure.type != "percentage" or figure.change is None:
        return False
    if frame.role_at(c + 1) != PREPOSITION or frame.words_of(c + 1)[0] not in BESIDE:
        return False
    if frame.role_at(c + 3) == TIME and frame.has(frame.chunks[c + 2].j - 1, BIT["determiner"]):
        return True  # "below | its | 2019 | peak"
    return frame.role_at(c + 2) in (TIME, FIGURE) or frame.words_of(c + 2)[-1:] in (["level"], ["levels"], ["that"])
