"""The time behind a figure in its clause: "fell to 3.2 million in May", "49 projects were finished this year"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import dates_deed, describes, in_brackets, restricts, said_again_end
from extract.context.periods.holding import figure_before, is_base, is_step
from extract.context.periods.named import only_names
from extract.context.periods.records import aside
from extract.context.periods.sharing import joined_time, tied_time
from extract.context.periods.told import meaning
from extract.context.periods.yardsticks import is_yardstick
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.times.pointing import ENDED
from extract.verbs import HELPERS
from extract.words import BIT, TIME_UNIT

if TYPE_CHECKING:
    from extract.frame import Frame

FUNDS: Final = frozenset(["budget", "budgets", "allocation", "allocations", "appropriation", "appropriations"])
ONTO: Final = frozenset(["on", "over", "from", "against"])
SPAN: Final = TIME_UNIT | BIT["back"]
FAR: Final = 7
BARE_YEAR: Final = len("over 1985")
FORETOLD: Final = frozenset("projected predicted forecast anticipated foreseen estimated pencilled".split())
ONSETS: Final = (["starting"], ["beginning"], ["commencing"])
ENDING: Final = (FIGURE, COMMA, STOP, COMPARISON, CONJUNCTION, OPEN)  # what ends the run behind a figure
TODAY: Final = frozenset(["today", "now", "currently"])
# What a change comes to, by what stands before the verb.
REACHING: Final = {
    PREPOSITION: frozenset("reach hit total".split()),
    COMMA: frozenset("reaching hitting totaling totalling".split()),
}
SET: Final = frozenset(
    "pledged promised planned set budgeted fixed earmarked allocated targeted scheduled assigned approved aimed".split()
)
PLANNED: Final = frozenset(["plan", "planned", "plans", "target", "task", "quota"])


def time_behind(frame: Frame, c: int, *, compared: bool) -> int | None:
    """A time phrase behind the figure before anything else begins ("rose 5 percent to 3bn in 2004" is one run)."""
    figure = frame.chunks[c].figure
    changed = figure is not None and figure.change is not None
    k = c + 1
    while k < min(c + FAR, len(frame.chunks)):
        role = frame.chunks[k].role
        if role == OPEN and in_brackets(frame, k + 1) and _alone_between(frame, c, k):
            return k + 1  # "five titles for Kent (1994-2002)"
        if role == TIME:
            after = _over_time(frame, k)
            if after == k and (_is_today(frame, c, k) or describes(frame, k) or is_yardstick(frame, k)):
                return None
            if after == k and _is_its_time(frame, c, k, compared=compared):
                return k
            if after == k and not (changed and (_goes_on(frame, k) or _comes_to(frame, c, k + 1))):
                return None
            k = max(after, k + 1)
            continue
        if run_end := _over_run(frame, c, k):
            k = run_end
            continue
        word = frame.word(frame.chunks[k].i)
        if word == "over" and (stretched := _stretch_end(frame, k)):
            return stretched
        held = changed and (role == COMPARISON or (role == PREPOSITION and word in ONTO))
        if held and frame.role_at(k + 1) == TIME and (_goes_on(frame, k + 1) or _comes_to(frame, c, k + 2)):
            k += 2
            continue
        if role in ENDING:
            tied = joined_time(frame, c) or tied_time(frame, c)
            return tied if tied is not None and _is_its_time(frame, c, tied, compared=compared) else None
        if frame.words_of(k)[-1] in FORETOLD and frame.role_at(k + 1) == TIME:
            return None  # "down from the 3.1 percent | projected | in January"
        if (
            held
            or (role == ADVERB and (word.endswith(" than") or word == "short of"))
            or (word == "after" and dates_deed(frame, k))
        ):
            return None
        k += 1
    return None


def _over_time(frame: Frame, k: int) -> int:
    """The chunk that a time at k points on to or behind what it only names, k itself where it stands for a time."""
    if only_names(frame, k):
        return k + 1
    if skipped := points_on(frame, k):
        return k + skipped
    spans = frame.role_at(k + 1) == TIME and frame.word_at(frame.chunks[k + 1].i) == "for"
    if spans and meaning(frame, k).interval.is_day:
        return k + 1  # "will report 5 million dollars | tomorrow | for the first nine months"
    if frame.words_of(k + 1)[-1:] in ONSETS and frame.role_at(k + 2) == TIME:
        return k + 2  # "in the next financial year | starting | in April 2005"
    return k


def _is_today(frame: Frame, c: int, k: int) -> bool:
    """ "From 45 percent to 10 percent today": the time of the figure that it came to, not of the first."""
    later = k - 1 > c and frame.role_at(k - 1) == FIGURE
    return later and frame.word_at(frame.chunks[k].i) in TODAY and frame.words_of(c - 1) == ["from"]


def _over_run(frame: Frame, c: int, k: int) -> int | None:
    """The chunk behind what still belongs to the figure in chunk c: where it rose to, its conversion, its task."""
    role, word = frame.chunks[k].role, frame.word(frame.chunks[k].i)
    if role in REACHING and (came := _comes_to(frame, c, k)):
        return came
    if role == PREPOSITION and word == "to" and frame.role_at(k + 1) in (FIGURE, ADVERB):
        return k + 2 if frame.role_at(k + 1) == FIGURE else k + 3
    if role == OPEN and (closed := _conversion_end(frame, k)):
        return closed + 1
    if word == "as" and frame.words_of(k - 1)[-1] in SET:
        return k + 1  # "the 55 tons set | as | the task for the year"
    if role == COMMA and (ended := said_again_end(frame, c, k)):
        return ended + 1
    return None


def _comes_to(frame: Frame, c: int, k: int) -> int | None:
    """ "Grew 3 percent | to | reach | 16 billion yuan | in May", "…, | reaching | 16 billion": behind the level."""
    figure = frame.chunks[c].figure
    if frame.role_at(k) not in REACHING or frame.role_at(k + 1) != VERB or figure is None or not figure.change:
        return None
    if frame.word(frame.chunks[k + 1].j - 1) not in REACHING[frame.role_at(k)]:
        return None
    at = k + 2 + (frame.role_at(k + 2) == ADVERB)
    return at + 1 if frame.role_at(at) == FIGURE else None


def _stretch_end(frame: Frame, k: int) -> int | None:
    """ "Rose 3 percent | over | the six months | to October": the time that ends the stretch of it."""
    if frame.role_at(k + 1) != NOUN or frame.role_at(k + 2) != TIME or not frame.last_classes(k + 1) & SPAN:
        return None
    days = meaning(frame, k + 2).interval
    return k + 2 if days.start and days.end else None


def _goes_on(frame: Frame, k: int) -> bool:
    """ "Rose 16 percent | from a year ago | to | 42 million tons | in two months", "is up 3% | on 2020 | in May"."""
    led = frame.words_of(k + 1) == ["to"] and frame.role_at(k + 2) == FIGURE
    return led or (frame.role_at(k + 1) == TIME and frame.word_at(frame.chunks[k + 1].i) in ("in", "during", "for"))


def _is_its_time(frame: Frame, c: int, k: int, *, compared: bool) -> bool:
    """Whether the time in chunk k, the next behind the figure in chunk c, tells when that was."""
    figure = frame.chunks[c].figure
    opener = frame.word_at(frame.chunks[k].i)
    if is_mark(frame, c, k, opener) or aside(frame, c, k):
        return False
    share = figure is not None and figure.type == "percentage" and frame.word(frame.chunks[c + 1].i) == "of"
    if share and k > c + 1 and opener not in ("in", "during"):
        return False  # "49.1 percent of the goal for the year"
    if _is_done(frame, c, k):
        return True
    near = k == c + 1 and opener == "of"
    year = frame.items[frame.chunks[k].j - 1].end - frame.items[frame.chunks[k].i].start == len("of 2031")
    rate = near and year and figure is not None and figure.type == "percentage"
    if rate and frame.role_at(k + 1) not in (NOUN, TIME):
        return False  # "the 9 percent | of 2031 | ended at 97", "back to 80 percent | of 2019"
    inside = opener in ("in", "during")  # "after growing by 0.1 percent in the previous quarter"
    if compared or near or inside or meaning(frame, k).relation != "compare":
        return True
    joined = k == c + 1 and frame.role_at(c - 1) == CONJUNCTION and frame.role_at(c - 2) == TIME
    before = figure_before(frame, c) if joined else None
    return before is not None and not is_base(frame, before)  # "40 tons in 2022 and 38 tons | the year before"


def _is_done(frame: Frame, c: int, k: int) -> bool:
    """ "Three times | the 66 billion | it | lost | a year earlier": the figure of a clause, that has its time."""
    led = frame.text[frame.items[frame.chunks[c].i].start :][:4].lower() == "the "
    return led and frame.role_at(k - 1) == VERB and frame.role_at(c + 1) == PRONOUN and k == c + 3


def is_mark(frame: Frame, c: int, k: int, opener: str) -> bool:
    """ "Rose 5 percent from 2020", "fell to 105 million from February's 106 million": what it is measured against."""
    figure, step = frame.chunks[c].figure, frame.figure_at(k - 1)
    if k and frame.words_of(k - 1)[-1] in ("up on", "down on"):
        return True
    stepped = is_step(frame, figure) or (step is not None and step.type == "count" and is_step(frame, step))
    if stepped and opener in ONTO and not _lasts(frame, k, opener):
        return True
    if opener == "over" and figure is not None and figure.type == "percentage" and k == c + 1:
        return frame.items[frame.chunks[k].j - 1].end - frame.items[frame.chunks[k].i].start == BARE_YEAR
    funded = frame.role_at(k + 1) == NOUN and frame.words_of(k + 1)[-1] in FUNDS  # "paid from this year's budget"
    return opener == "from" and frame.has(frame.chunks[k].j, BIT["possessive"]) and not funded


def _conversion_end(frame: Frame, k: int) -> int | None:
    """Where the bracket that opens at chunk k closes, if it holds but figures ("A$2.7bn ($2.1bn; £1.1bn) in May").

    Each may have its own time: "€5 million (2020: €4 million) in 2021".
    """
    at = k + 1
    while at < len(frame.chunks) and (
        frame.role_at(at) in (FIGURE, STOP, ADVERB) or (frame.role_at(at) == TIME and frame.words_of(at + 1) == [":"])
    ):
        at += 1
    return at if frame.role_at(at) == CLOSE and at > k + 1 else None


def _lasts(frame: Frame, k: int, opener: str) -> bool:
    """Whether the time is when it changed ("from January to March", "on 3 May"), not its base ("on 2020")."""
    time = meaning(frame, k)
    chunk = frame.chunks[k]
    words = frame.span(chunk.i, chunk.j).lower().split()
    if opener == "from":
        return any(word in ("to", "through", "until", "till") for word in words[2:])
    return opener == "on" and time.interval.is_day


def modifies(frame: Frame, c: int, k: int) -> bool:
    """ "49 projects planned for this year had started", "32 tanks that were damaged in 2016": the time of a clause."""
    if meaning(frame, k).relation == "until" and frame.words_of(k - 1)[-1] not in PLANNED:
        return False  # "was 71% finished as of end-May"
    if _is_set_for(frame, c, k):
        return False
    if restricts(frame, k):
        return True
    relative = any(frame.has(frame.chunks[at].i, BIT["relative"]) for at in range(c + 1, k))
    return (relative and any(frame.role_at(at) == VERB for at in range(c + 1, k))) or any(
        frame.chunks[at].role == VERB and not frame.classes_of(at) & HELPERS and frame.classes_of(at) & BIT["status"]
        for at in range(c + 1, k)
    )


def _is_set_for(frame: Frame, c: int, k: int) -> bool:
    """ "47 percent of the 103 billion yuan that it has pledged | for 2024": an amount's own time, no projects'."""
    figure = frame.chunks[c].figure
    if figure is None or figure.type == "count" or frame.word_at(frame.chunks[k].i) != "for":
        return False
    return any(frame.role_at(at) == VERB and SET & set(frame.words_of(at)) for at in range(c + 1, k))


def points_on(frame: Frame, k: int) -> int:
    """ "For the period | from 1 January to 30 June 1994", but "that month | from a year before": chunks up to it."""
    time, chunk = meaning(frame, k), frame.chunks[k]
    behind = k + 1 + (frame.role_at(k + 1) == COMMA)
    split = "/" in frame.span(chunk.i, chunk.j)  # "in 1987/88 | ending March 31" is so in 1988
    if frame.role_at(behind) == TIME and frame.word_at(frame.chunks[behind].i) in ENDED and not split:
        return behind - k  # "for the fourth quarter, | ending April 30"
    if not (time.back or time.months):
        return 0
    at = k + 1 + (frame.words_of(k + 1) in (["that"], ["which"]))  # "the financial year | that | ended in May"
    if frame.role_at(at) != TIME:
        return 0
    told = meaning(frame, at)
    whole = frame.word_at(chunk.j) == "of" and "period" not in frame.span(chunk.i, chunk.j).lower()
    return at - k if told.interval and told.relation != "compare" and not whole else 0  # "the same day | of last year"


def _alone_between(frame: Frame, c: int, k: int) -> bool:
    """Whether nothing stands between the figure in chunk c and the bracket at chunk k but what a count is of."""
    figure = frame.figure_at(c)
    tied = all(frame.role_at(at) in (NOUN, PREPOSITION) for at in range(c + 1, k))
    return figure is not None and (figure.type == "count" or k == c + 1) and tied
