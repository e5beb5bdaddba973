"""The period that a figure is about, from the time phrases of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.apart import (
    apart,
    ends_deed,
    follows_than,
    in_brackets,
    in_condition,
    is_participle,
    measured_against,
    of_thing,
    owner,
    restricts,
    said_again_end,
    the_next,
)
from extract.context.periods.holding import figure_before, holds_on, is_base, is_compared, is_step_base, stands_beside
from extract.context.periods.named import only_names
from extract.context.periods.reporting import goes_on_saying, when_said
from extract.context.periods.sharing import (
    held_against,
    is_of_year,
    of_rise,
    of_whole_before,
    same_as,
    tied_time,
    whole_of,
)
from extract.context.periods.told import in_dateline, meaning, spoken_before
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
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    VERB,
    Frame,
)
from extract.frame import TIME as TIME_ROLE
from extract.times.intervals import Time
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.state import State
    from extract.times.intervals import Interval

ONTO: Final = frozenset(["on", "over", "from", "against"])
BESIDE: Final = frozenset(
    ["below", "above", "than", "on", "over", "under", "beyond", "against", "ahead of", "behind", "short of"]
)
FAR: Final = 7
BARE_YEAR: Final = len("over 1985")
APART: Final = 2  # chunks that "'s" and an adjective may put between a time and its figure
WHOLE: Final = frozenset(["whole", "entire", "full", "full-year"])
FORETOLD: Final = frozenset("projected predicted forecast anticipated foreseen estimated pencilled".split())
ONSETS: Final = (["starting"], ["beginning"], ["commencing"])
TODAY: Final = frozenset(["today", "now", "currently"])
EARLIER: Final = frozenset(["after", "following", "despite"])
SET: Final = frozenset(
    "pledged promised planned set budgeted fixed earmarked allocated targeted scheduled assigned approved aimed".split()
)
PLANNED: Final = frozenset(["plan", "planned", "plans", "target", "task", "quota"])
YEAR: Final = 12  # months


def read_period(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the period from the time phrase that governs the figure; None where the text settles no day of it."""
    if frame.words_of(c + 1) == ["previously"]:
        return  # "12 million after 10 million previously": some time before
    if (coming := the_next(frame, figure, c)) is not None:
        figure.period = coming
        return
    timed = frame.classes & BIT["time"] != 0
    k = owner(frame, c) if timed else None
    if k is None and timed and (k := governing_time(frame, c)) is not None:
        k = _narrower(frame, k, c)
    if k is not None:
        figure.period = meaning(frame, k).seen_from(spoken_before(frame, k, state)) or None
        if figure.period and is_of_year(frame, c):
            figure.period = figure.period.whole_year()
        return
    before = same_as(frame, c) or whole_of(frame, figure, c) or held_against(frame, figure, c)
    if before is not None:
        figure.period = before.period
    elif not is_compared(frame, c):
        figure.period = (
            state.framed
            or _later_meaning(frame, c, state)
            or _of_table(frame, state)
            or of_rise(frame, figure, c)
            or of_whole_before(frame, figure, state)
        )


def governing_time(frame: Frame, c: int) -> int | None:
    """The time chunk that the figure in chunk c belongs to: right behind it, else the nearest free one before it."""
    compared = is_compared(frame, c)
    behind = None if stands_beside(frame, c) else _behind(frame, c, compared=compared)
    before = _before(frame, c, compared=compared)
    if (
        behind is not None
        and before is not None
        and (_modifies(frame, c, behind) or _settles_more(frame, before, behind))
    ):
        return before
    return behind if behind is not None else before


def _narrower(frame: Frame, k: int, c: int) -> int:
    """ "Up to March 31, 700 trains had run this year": the day that ends it says more than the year it is in."""
    year = meaning(frame, k).interval
    if WHOLE & set(frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().split()):
        return k  # "…, the whole year investment is to reach 80 billion"
    if year.months != YEAR or not year.start or not year.end or frame.word_at(frame.chunks[k].i) == "of":
        return k  # "the plan of this year"
    opened = next((at for at in range(min(k, c) - 1, -1, -1) if frame.role_at(at) in (COMMA, STOP)), -1)
    if any((PLANNED | SET) & set(frame.words_of(at)) for at in range(opened + 1, max(k, c))):
        return k  # "the planned investment this year is 41 billion"
    for at in range(k - 1, -1, -1):
        parts = frame.role_at(at) == CONJUNCTION and frame.role_at(at - 1) != PREPOSITION  # not "to or from"
        if parts or frame.role_at(at) == STOP or frame.classes_of(at) & BIT["modal"]:
            return k
        if frame.role_at(at) == COMMA and frame.role_at(at - 1) != TIME_ROLE:
            return k
        time = meaning(frame, at) if frame.role_at(at) == TIME_ROLE else Time()
        end = time.interval.end
        if time.relation == "until" and end and year.start <= end < year.end:
            return at
    return k


def _settles_more(frame: Frame, before: int, behind: int) -> bool:
    """ "A rise in second-quarter profit to 18 million on Monday": the day of the report settles nothing."""
    settled, day = meaning(frame, before), meaning(frame, behind)
    first, last, at = settled.interval.start, settled.interval.end, day.interval.start
    if settled.relation != "in" or not settled.interval:
        return False
    if first is None or last is None or at is None:
        return day == Time()
    return settled.interval.months > 0 and at == day.interval.end and not first <= at <= last


def _behind(frame: Frame, c: int, *, compared: bool) -> int | None:
    """A time phrase behind the figure before anything else begins ("rose 5 percent to 3bn in 2004" is one run)."""
    figure = frame.chunks[c].figure
    changed = figure is not None and figure.change is not None
    k = c + 1
    while k < min(c + FAR, len(frame.chunks)):
        role = frame.chunks[k].role
        word = frame.word_at(frame.chunks[k].i) if role == TIME_ROLE else frame.word(frame.chunks[k].i)
        if role == TIME_ROLE and only_names(frame, k):
            k += 1
            continue
        if role == TIME_ROLE and _points_on(frame, k):
            k += 1
            continue
        if role == TIME_ROLE and frame.words_of(k + 1)[-1:] in ONSETS and frame.role_at(k + 2) == TIME_ROLE:
            k += 2  # "in the next financial year | starting | in April 2005"
            continue
        if role == OPEN and in_brackets(frame, k + 1) and _alone_between(frame, c, k):
            return k + 1  # "five titles for Kent (1994-2002)"
        later = k - 1 > c and frame.role_at(k - 1) == FIGURE
        if role == TIME_ROLE and word in TODAY and later and frame.words_of(c - 1) == ["from"]:
            return None  # "from 45 percent to 10 percent today"
        if role == TIME_ROLE:
            return k if _is_its_time(frame, c, k, compared=compared) else None
        if role == PREPOSITION and word == "to" and frame.role_at(k + 1) in (FIGURE, ADVERB):
            k += 2 if frame.role_at(k + 1) == FIGURE else 3
            continue
        if role == OPEN and (closed := _conversion_end(frame, k)):
            k = closed + 1
            continue
        if word == "as" and frame.words_of(k - 1)[-1] in SET:
            k += 1  # "the 55 tons set | as | the task for the year"
            continue
        if role == COMMA and (ended := said_again_end(frame, c, k)):
            k = ended + 1
            continue
        if role in (FIGURE, COMMA, STOP, COMPARISON, CONJUNCTION, OPEN):
            tied = tied_time(frame, c)
            return tied if tied is not None and _is_its_time(frame, c, tied, compared=compared) else None
        if frame.words_of(k)[-1] in FORETOLD and frame.role_at(k + 1) == TIME_ROLE:
            return None  # "down from the 3.1 percent | projected | in January"
        if (role == ADVERB and word.endswith(" than")) or (changed and role == PREPOSITION and word in ONTO):
            return None
        k += 1
    return None


def _is_its_time(frame: Frame, c: int, k: int, *, compared: bool) -> bool:
    """Whether the time in chunk k, the next behind the figure in chunk c, tells when that was."""
    figure = frame.chunks[c].figure
    opener = frame.word_at(frame.chunks[k].i)
    if _is_mark(frame, c, k, opener) or _aside(frame, c, k):
        return False
    share = figure is not None and figure.type == "percentage" and frame.word(frame.chunks[c + 1].i) == "of"
    if share and k > c + 1 and opener not in ("in", "during"):
        return False  # "49.1 percent of the goal for the year"
    if _is_done(frame, c, k):
        return True
    near = k == c + 1 and opener == "of"
    inside = opener in ("in", "during")  # "after growing by 0.1 percent in the previous quarter"
    return compared or near or inside or meaning(frame, k).relation != "compare"


def _is_done(frame: Frame, c: int, k: int) -> bool:
    """ "Three times | the 66 billion | it | lost | a year earlier": the figure of a clause, that has its time."""
    led = frame.text[frame.items[frame.chunks[c].i].start :][:4].lower() == "the "
    return led and frame.role_at(k - 1) == VERB and frame.role_at(c + 1) == PRONOUN and k == c + 3


def _is_mark(frame: Frame, c: int, k: int, opener: str) -> bool:
    """ "Rose 5 percent from 2020", "fell to 105 million from February's 106 million": what it is measured against."""
    figure = frame.chunks[c].figure
    if k and frame.words_of(k - 1)[-1] in ("up on", "down on"):
        return True
    if figure is not None and figure.change is not None and opener in ONTO and not _lasts(frame, k, opener):
        return True
    if opener == "over" and figure is not None and figure.type == "percentage" and k == c + 1:
        return frame.items[frame.chunks[k].j - 1].end - frame.items[frame.chunks[k].i].start == BARE_YEAR
    return opener == "from" and frame.has(frame.chunks[k].j, BIT["possessive"])


def _conversion_end(frame: Frame, k: int) -> int | None:
    """Where the bracket that opens at chunk k closes, if it holds but figures ("A$2.7bn ($2.1bn; £1.1bn) in May")."""
    at = k + 1
    while at < len(frame.chunks) and frame.role_at(at) in (FIGURE, STOP, ADVERB):
        at += 1
    return at if frame.role_at(at) == CLOSE and at > k + 1 else None


def _lasts(frame: Frame, k: int, opener: str) -> bool:
    """Whether the time is when it changed ("from January to March", "on 3 May"), not its base ("on 2020")."""
    time = meaning(frame, k)
    chunk = frame.chunks[k]
    words = frame.span(chunk.i, chunk.j).lower().split()
    if opener == "from":
        return any(word in ("to", "through", "until", "till") for word in words[2:])
    return opener == "on" and time.interval.start is not None and time.interval.start == time.interval.end


def _modifies(frame: Frame, c: int, k: int) -> bool:
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


def _before(frame: Frame, c: int, *, compared: bool) -> int | None:
    """The nearest time phrase before the figure that no other figure has taken."""
    inside = _bracketed(frame, c) if frame.classes & BIT["close"] else ()
    crossed = False
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if k in inside:
            continue
        crossed = crossed or (chunk.role == STOP and frame.word(chunk.i) == ";")
        if crossed and chunk.role == TIME_ROLE and ends_deed(frame, k):
            continue
        if chunk.role == STOP and frame.word(chunk.i) not in (":", ";"):
            return None
        if chunk.role == COMPARISON and compared:
            return None
        parted = c > k + APART or frame.role_at(k + 1) in (COMMA, CONJUNCTION)  # not "than | in May | 's 5%"
        if chunk.role != TIME_ROLE or not _may_govern(frame, k) or (parted and follows_than(frame, k)):
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
    day = meaning(frame, k).interval
    own = any(frame.role_at(at) == VERB for at in range(k + 4, c)) and any(frame.role_at(at) == VERB for at in range(k))
    return own and day.start is not None and day.start == day.end


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
    told = frame.words_of(k + 2)[:1] == ["when"]  # "their worst day since March, when shares lost 3 percent"
    if frame.word_at(frame.chunks[k].i) == "since" and _of_record(frame, k) and not told:
        return False  # "fell to 4.2% in May, the lowest since 2021, as food prices rose 2.8%"
    if in_brackets(frame, k) and not _heads(frame, k):
        return False  # "40 plays, among them Salt (1930), and six operas"
    tail = frame.role_at(k - 1) == TIME_ROLE and meaning(frame, k) == Time()  # "during July-October | of FY2023-24"
    return not (tail or is_step_base(frame, k) or in_dateline(frame, k) or only_names(frame, k))


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
    return not _taken(frame, k) or _tells_of_it(frame, k, c) or _goes_on(frame, k, c) or holds_on(frame, k, c)


def _is_price(frame: Frame, k: int, c: int) -> bool:
    """Whether the figure in chunk c is all that "at" behind the time in chunk k brings: what each one cost."""
    figure = frame.figure_at(c)
    priced = figure is not None and figure.type == "money"
    return priced and not any(frame.role_at(at) in (FIGURE, COMMA, STOP, TIME_ROLE) for at in range(k + 1, c))


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
        frame.role_at(at) not in (VERB, STOP, COMPARISON, TIME_ROLE) or frame.word(frame.chunks[at].i).endswith("ing")
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


def _taken(frame: Frame, k: int) -> bool:
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


def _later_meaning(frame: Frame, c: int, state: State) -> Interval | None:
    """A time phrase further behind in the clause, where no other figure stands between."""
    if not frame.classes & BIT["time"] or stands_beside(frame, c):
        return None
    parted, subject = False, _is_subject(frame, c)
    spoken = any(frame.role_at(k) == VERB for k in range(c))
    skipped = 0  # where a relative clause between commas ends
    for k in range(c + 1, len(frame.chunks)):
        role = frame.chunks[k].role
        if k < skipped:
            continue
        relative = frame.words_of(k + 1)[:1] in (["whose"], ["who"], ["which"])
        if role == COMMA and (relative or PART in (frame.role_at(k + 1), frame.role_at(k + 2))):
            skipped = next((at for at in range(k + 1, len(frame.chunks)) if frame.role_at(at) == COMMA), 0)
        if role == OPEN and frame.role_at(k + 1) == TIME_ROLE and frame.words_of(k + 2) == [":"]:
            return None  # "3.2 million (2021: 2.8 million)"
        # What another verb says when; "… and the franc was unchanged in May" has a subject of its own.
        joined = frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) == CONJUNCTION and spoken
        other = role == VERB and (parted or joined or frame.role_at(k - 1) == CONJUNCTION)
        if role in (STOP, COMPARISON) or (other and not subject) or follows_than(frame, k) or _had_before(frame, c, k):
            return None
        if other and not is_participle(frame, k):
            subject = False  # "318 projects, each with 40 workers, | broke ground during the quarter"
        parted = parted or role == COMMA
        if role == TIME_ROLE and (_aside(frame, c, k) or in_brackets(frame, k) or _points_on(frame, k)):
            continue
        if role == TIME_ROLE and (
            _is_mark(frame, c, k, frame.word_at(frame.chunks[k].i)) or measured_against(frame, k)
        ):
            continue  # "little changed from yesterday's closing"
        if role == TIME_ROLE and meaning(frame, k).relation != "compare" and not _taken(frame, k):
            return meaning(frame, k).seen_from(spoken_before(frame, k, state)) or None
    return None


def _points_on(frame: Frame, k: int) -> bool:
    """ "For the period | from 1 January to 30 June 1994", but "that month | from a year before"."""
    if not meaning(frame, k).back or frame.role_at(k + 1) != TIME_ROLE:
        return False
    told, chunk = meaning(frame, k + 1), frame.chunks[k]
    whole = frame.word_at(chunk.j) == "of" and "period" not in frame.span(chunk.i, chunk.j).lower()
    return bool(told.interval) and told.relation != "compare" and not whole  # not "the same day | of last year"


def _alone_between(frame: Frame, c: int, k: int) -> bool:
    """Whether nothing stands between the figure in chunk c and the bracket at chunk k but what a count is of."""
    figure = frame.figure_at(c)
    tied = all(frame.role_at(at) in (NOUN, PREPOSITION) for at in range(c + 1, k))
    return figure is not None and (figure.type == "count" or k == c + 1) and tied


def _heads(frame: Frame, k: int) -> bool:
    """Whether a bracketed time in chunk k stands in a label: "Sales (2012): 40 tons"."""
    return frame.words_of(k + 2)[:1] == [":"] or not any(frame.role_at(at) in (FIGURE, VERB) for at in range(k))


def _had_before(frame: Frame, c: int, k: int) -> bool:
    """ "Rose 3 percent | after | a 2 percent fall in May": what was before has its own time."""
    here = frame.figure_at(c)
    if not here or not set(frame.words_of(k)) & EARLIER:
        return False
    near = (frame.figure_at(at) for at in (k + 1, k + 2))
    return any(figure is not None and figure.type == here.type for figure in near)


def _aside(frame: Frame, c: int, k: int) -> bool:
    """Whether the time in chunk k is that of a record, a thing, a name or a condition beside the figure in chunk c."""
    return _of_record(frame, k) or of_thing(frame, c, k) or only_names(frame, k) or in_condition(frame, c, k)


def _is_subject(frame: Frame, c: int) -> bool:
    """Whether the count in chunk c stands first in the sentence, so that the first verb behind it is its own."""
    figure = frame.chunks[c].figure
    if figure is None or figure.type != "count":
        return False
    return all(frame.role_at(k) in (NOUN, ADVERB, FIGURE, COMMA) or frame.words_of(k) == ["of"] for k in range(c))


def _of_record(frame: Frame, k: int) -> bool:
    """ "The lowest since 2020", "for the first time since May": how long nothing like it was seen."""
    before = frame.chunks[k - 1] if k else None
    if before is None:
        return False
    if frame.has(frame.chunks[k].j, BIT["possessive"]) and frame.word(before.j - 1) in BESIDE:
        return True  # "5% below last year's record"
    if frame.word_at(frame.chunks[k].i) not in ("since", "in"):
        return False
    if frame.word_at(frame.chunks[k].i) == "since" and frame.has(before.j - 2, BIT["superlative"]):
        return True  # "their worst day since March"
    return frame.has(before.j - 1, BIT["superlative"]) or frame.words_of(k - 1)[-2:] == ["first", "time"]


def _of_table(frame: Frame, state: State) -> Interval | None:
    """In a table of results, the period that its heading names; a sentence with a verb is no row."""
    if state.table is None:
        return None
    row = "vs" in frame.words or "vs ." in frame.words
    spoken = any(chunk.role == VERB and not frame.has(chunk.i, BIT["particle"]) for chunk in frame.chunks)
    return state.table if row or not spoken else None
