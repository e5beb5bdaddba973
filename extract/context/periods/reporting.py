"""Times at which something was said, and not at which it was so ("said yesterday it would hire 300 welders")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import ADVERB, COMMA, FIGURE, NOUN, PREPOSITION, PRONOUN, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.times.intervals import Interval

SAYING: Final = frozenset(
    """said says told announced warned argued claimed confirmed stated noted denied disclosed revealed insisted stressed
    predicted suggested""".split()
)
SAID_AT: Final = frozenset(["on", "in", "today", "yesterday", "last", "earlier"])
# A day on which a result was given out is not that of the result; what was counted may be of the day.
GIVING_OUT: Final = frozenset("reported announced posted unveiled disclosed declared published released".split())
REPORTS: Final = frozenset("report reports statement announcement news word reminder warning".split())
RESULTS: Final = ("money", "percentage")
GOING_ON: Final = frozenset(["adding", "saying", "noting"])


def when_said(frame: Frame, k: int, c: int) -> bool:
    """Whether the time in chunk k is that of saying what the figure in chunk c is told of."""
    if frame.words_of(k + 1)[:1] == ["that"] and frame.words_of(k - 1)[-1:] and frame.words_of(k - 1)[-1] in REPORTS:
        return True  # "a press report | today | that it has bought 40 mills"
    said = _said_before(frame, k) or _said_behind(frame, k)
    if not said or frame.role_at(max(said, k) + 1) in (COMMA, STOP):
        return False
    clause = range(max(said, k) + 1, c)
    figure = frame.figure_at(c)
    if figure is not None and figure.type in RESULTS and _is_day(frame, k) and _verb(frame, said) in GIVING_OUT:
        return True  # "on Monday reported a profit of 3 million yuan"
    return frame.words_of(clause.start)[:1] == ["that"] or any(frame.role_at(at) == VERB for at in clause)


def _said_before(frame: Frame, k: int) -> int:
    """ "Told reporters in Lima | on May 5 | exports would": the verb before the time, 0 where there is none."""
    at = k - 1
    while at > 0 and frame.role_at(at) in (NOUN, PRONOUN, PREPOSITION, ADVERB):
        at -= 1
    if frame.role_at(at) != VERB or not (frame.classes_of(at) & BIT["report"] or _says(frame, at)):
        return 0
    behind = frame.words_of(k + 1)[:1]
    if behind == ["that"]:
        return at
    beside = at == k - 1 or _verb(frame, at) == "told" or frame.words_of(at + 1) == ["in"]
    owns = frame.role_at(k + 1) == PRONOUN or (frame.role_at(k + 1) == NOUN and _is_day(frame, k))
    opener = frame.word_at(frame.chunks[k].i)
    timed = opener in SAID_AT or opener.endswith("day")
    return at if beside and owns and timed and _says(frame, at) else 0


def _said_behind(frame: Frame, k: int) -> int:
    """ "The ministry | yesterday | again told", "Yesterday, the ministry said": the verb behind a day, else 0."""
    if not _is_day(frame, k):
        return 0
    at = k + 1
    if k == 0:
        at += frame.role_at(at) == COMMA
        while frame.role_at(at) in (NOUN, PRONOUN, PREPOSITION):
            at += 1
    at += frame.role_at(at) == ADVERB
    return at if _says(frame, at) else 0


def _is_day(frame: Frame, k: int) -> bool:
    days: Interval = frame.items[frame.chunks[k].i].sense(BIT["time"]).interval
    owned = frame.has(frame.chunks[k].j, BIT["possessive"])  # "today's statement said"
    return days.is_day and not owned


def _says(frame: Frame, at: int) -> bool:
    return frame.role_at(at) == VERB and _verb(frame, at) in SAYING | GIVING_OUT


def _verb(frame: Frame, at: int) -> str:
    """The verb of chunk `at` alone: "told" of "told reporters"."""
    return frame.words_of(at)[-1].split(" ")[0]


def tells_of_saying(frame: Frame, k: int) -> bool:
    """Whether the time in chunk k is but the day on which something was said, so that none points back to it."""
    return _is_day(frame, k) and (_says(frame, k - 1) or _said_behind(frame, k) > 0)


def goes_on_saying(frame: Frame, k: int, c: int) -> bool:
    """ "Agreed not to sell until May 5, | adding | it was paid 300 dollars": another thing that was said."""
    if not any(frame.role_at(at) in (VERB, FIGURE) for at in range(k)):
        return False
    at = next((at for at in range(k + 1, c) if frame.word(frame.chunks[at].i) in GOING_ON), c)
    told = frame.words_of(at + 1)[:1] == ["that"] or any(frame.role_at(verb) == VERB for verb in range(at + 1, c))
    return at < c and frame.role_at(at - 1) == COMMA and told
