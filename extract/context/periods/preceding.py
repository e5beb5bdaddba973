"""The time before a figure that it still belongs to: "in the first quarter exports rose 5 percent to 3 billion"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import (
    apart,
    describes,
    ends_deed,
    follows_than,
    in_brackets,
    measured_against,
    restricts,
)
from extract.context.periods.holding import figure_before, holds_on, is_base, is_step_base
from extract.context.periods.named import only_names
from extract.context.periods.records import of_record
from extract.context.periods.reporting import goes_on_saying, when_said
from extract.context.periods.told import in_dateline, meaning
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.times.intervals import Time
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

APART: Final = 2  # chunks that "'s" and an adjective may put between a time and its figure


def time_before(frame: Frame, c: int, *, compared: bool) -> int | None:
    """The nearest time phrase before the figure that no other figure has taken."""
    inside = _bracketed(frame, c) if frame.classes & BIT["close"] else ()
    crossed = False
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if k in inside:
            continue
        crossed = crossed or (chunk.role == STOP and frame.word(chunk.i) == ";")
        if crossed and chunk.role == TIME and ends_deed(frame, k):
            continue
        if chunk.role == STOP and frame.word(chunk.i) not in (":", ";"):
            return None
        if chunk.role == COMPARISON and compared:
            return None
        parted = c > k + APART or frame.role_at(k + 1) in (COMMA, CONJUNCTION)  # not "than | in May | 's 5%"
        if chunk.role != TIME or not _may_govern(frame, k) or (parted and follows_than(frame, k)):
            continue
        if frame.words_of(k + 2) == ["with"] and "annual" in frame.words_of(k + 3):
            return None  # "completed in 2025, with an annual output of 30 tons"
        if not compared and (when_said(frame, k, c) or goes_on_saying(frame, k, c)):
            return None  # "announced on May 5 that 11 projects broke ground in April"
        if _opens_clause(frame, k, c):
            return k
        used = compared or meaning(frame, k).relation != "compare" or _leads(frame, k)
        if (
            used
            and (compared or _is_free(frame, k, c))
            and not apart(frame, k, c)
            and not _ends_deed_of_a_day(frame, k, c)
        ):
            return k
    return None


def _ends_deed_of_a_day(frame: Frame, k: int, c: int) -> bool:
    """ "The last combine left on Saturday, and the bureau has done its sum: 3.8 billion": a day of another deed."""
    if frame.role_at(k + 1) != COMMA or frame.role_at(k + 2) != CONJUNCTION or frame.role_at(k + 3) != NOUN:
        return False
    own = any(frame.role_at(at) == VERB for at in range(k + 4, c)) and any(frame.role_at(at) == VERB for at in range(k))
    return own and meaning(frame, k).interval.is_day


def _bracketed(frame: Frame, c: int) -> range:
    """The last bracket closed before chunk c, if it has a figure of its own ("£44m (2022: £41m), with £12m abroad")."""
    closed = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) == CLOSE), -1)
    opened = next((k for k in range(closed - 1, -1, -1) if frame.role_at(k) == OPEN), closed)
    own = any(frame.role_at(k) == FIGURE for k in range(opened, closed))
    return range(opened, closed + 1) if own and opened < closed else range(0)


def _may_govern(frame: Frame, k: int) -> bool:
    """Whether chunk k is a time that figures behind it could be of."""
    if measured_against(frame, k) or restricts(frame, k):
        return False
    led = frame.word_at(frame.chunks[k].i) == "from" or frame.role_at(k - 1) == COMPARISON
    if led and describes(frame, k):
        return False  # "from the May peak of 40 tons it fell to 12"
    told = frame.words_of(k + 2)[:1] == ["when"]  # "their worst day since March, when shares lost 3 percent"
    if frame.word_at(frame.chunks[k].i) == "since" and of_record(frame, k) and not told:
        return False  # "fell to 4.2% in May, the lowest since 2021, as food prices rose 2.8%"
    if in_brackets(frame, k) and not _heads(frame, k):
        return False  # "40 plays, among them Salt (1930), and six operas"
    if frame.word_at(frame.chunks[k].i) == "from" and _is_left(frame, k):
        return False
    tail = frame.role_at(k - 1) == TIME and meaning(frame, k) == Time()  # "during July-October | of FY2023-24"
    return not (tail or is_step_base(frame, k) or in_dateline(frame, k) or only_names(frame, k))


def _is_left(frame: Frame, k: int) -> bool:
    """ "Doubled | from 2021 | to 40 tons", "unchanged | from May | at 40 yuan": what the figure differs from."""
    led = frame.words_of(k + 1)
    if led == ["to"]:
        return frame.role_at(k - 1) == VERB or frame.role_at(k + 2) == FIGURE
    return led == ["at"] and frame.words_of(k - 1)[-1:] in (["unchanged"], ["flat"], ["steady"], ["little changed"])


def _is_free(frame: Frame, k: int, c: int) -> bool:
    """Whether the time in chunk k holds for the figure in chunk c though it may stand behind another figure."""
    following = frame.role_at(k + 1)
    if following == PREPOSITION and frame.word(frame.chunks[k + 1].i) in ("to", "by"):
        told = figure_before(frame, k + 1)
        beside = told is not None and all(frame.role_at(at) == ADVERB for at in range(told + 1, k))
        return (
            told is None or not beside or frame.words_of(told - 1) != ["from"]
        )  # "fell from 58,300 in 2021 to 55,850"
    if following == PREPOSITION and frame.word(frame.chunks[k + 1].i) == "at" and _is_price(frame, k, c):
        return True  # "sold 300 shares between May 3 and 5 at 14 yuan each"
    if following == COMMA and frame.words_of(k + 2) == ["with"]:
        return True  # "…, with exports up 14%"
    if c <= k + 2 and frame.has(frame.chunks[k].j, BIT["possessive"]):
        return True  # "from | June's | 106 tons"
    return not taken(frame, k) or _tells_of_it(frame, k, c) or _goes_on(frame, k, c) or holds_on(frame, k, c)


def _is_price(frame: Frame, k: int, c: int) -> bool:
    """Whether the figure in chunk c is all that "at" behind the time in chunk k brings: what each one cost."""
    figure = frame.figure_at(c)
    priced = figure is not None and figure.type == "money"
    return priced and not any(frame.role_at(at) in (FIGURE, COMMA, STOP, TIME) for at in range(k + 1, c))


def _leads(frame: Frame, k: int) -> bool:
    """ "A year before it was 1.2 million tonnes": what begins a sentence is its time, and compares nothing."""
    time, opens = meaning(frame, k), k - 1
    while frame.role_at(opens) in (CONJUNCTION, ADVERB):
        opens -= 1
    return bool(time.years or time.year) and (opens < 0 or frame.word(frame.chunks[opens].i) == ";")


def _opens_clause(frame: Frame, k: int, c: int) -> bool:
    """ "… in the second quarter of 2022, when the rate stood at 6.7%": the figure's clause tells of that time."""
    at = k + 1 + (frame.role_at(k + 1) == COMMA)
    return frame.words_of(at)[:1] == ["when"] and not any(frame.role_at(m) in (COMMA, STOP) for m in range(at + 1, c))


def _goes_on(frame: Frame, k: int, c: int) -> bool:
    """ "3 billion yuan in 2004, of which 1.4 billion …": what no verb of its own parts from the figure of that time."""
    owner = figure_before(frame, k)
    if owner is None or is_base(frame, owner) or frame.role_at(k + 1) != COMMA:
        return False
    return all(
        frame.role_at(at) not in (VERB, STOP, COMPARISON, TIME) or frame.word(frame.chunks[at].i).endswith("ing")
        for at in range(k + 1, c)
    )


def _tells_of_it(frame: Frame, k: int, c: int) -> bool:
    """ "1,205 trips in the first quarter, up 28.6 percent", "…, an increase of 23.4%": a rate of the figure before."""
    figure = frame.chunks[c].figure
    owner = figure_before(frame, k)
    if figure is None or figure.type != "percentage" or k + 1 >= c or (owner is not None and is_base(frame, owner)):
        return False
    return all(
        frame.role_at(at) in (COMMA, ADVERB, PREPOSITION, VERB)
        or frame.words_of(at) == ["or"]
        or (frame.role_at(at) == NOUN and frame.classes_of(at) & BIT["change-noun"])
        for at in range(k + 1, c)
    )


def taken(frame: Frame, k: int) -> bool:
    """Whether the time phrase belongs to the figure it follows ("3bn yuan in 2004, 1.4bn …")."""
    at = k - 1
    while frame.role_at(at) == ADVERB:
        at -= 1
    figure = frame.figure_at(at)
    if figure is None:
        return False
    # "Were awarded | across | the six states | in May": the count is but where it was.
    beside = frame.words_of(at - 1) == ["with"] and frame.role_at(at - 2) in (
        COMMA,
        DASH,
    )  # "…, with 300 people in 2001"
    within = frame.role_at(at - 1) == PREPOSITION and not beside
    return not (figure.type == "count" and within)


def _heads(frame: Frame, k: int) -> bool:
    """Whether a bracketed time in chunk k stands in a label: "Sales (2012): 40 tons"."""
    return frame.words_of(k + 2)[:1] == [":"] or not any(frame.role_at(at) in (FIGURE, VERB) for at in range(k))
