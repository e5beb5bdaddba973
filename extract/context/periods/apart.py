"""Times that stand in a clause apart, and say nothing of the figures outside it ("opened in 2012, it employs 480")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import HELPERS
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.times.intervals import Interval, Time

POINTING: Final = frozenset(["that", "those", "level", "levels", "figure", "figures"])
# What begins a verb that tells how things are on the day of the text.
PRESENT: Final = frozenset(["is", "are", "has", "have", "can", "could", "will", "would", "should", "must"])
NOW: Final = frozenset(["now", "currently", "at present", "presently", "nowadays", "today", "up to now", "so far"])
# Verbs whose past participle looks like no other form, and those in -ed, may open a clause without a subject.
OPENERS: Final = frozenset(
    "built begun founded set made held drawn won given taken known shown sold lost put laid led born hit struck".split()
)
DUE: Final = ("due to", "scheduled to", "expected to", "planned to")
GOING_ON: Final = bits("word", "noun", "month", "weekday", "time")  # "next | quarter"
YEAR: Final = 12  # months
OWNED: Final = 2  # words that "'s" and an adjective may put between a time and its figure
CALLED: Final = frozenset(["known", "called", "named", "dubbed", "termed"])  # "farms known as new zones in 1987"
UNDER: Final = (["of"], ["under"], ["despite"], ["among"])
PUBLISHED: Final = frozenset("published released issued posted circulated quoted".split())
ACCORDING: Final = (["as", "per", "the"], ["as", "per", "a"], ["in", "line", "with"], ["based", "on", "the"])
ARTICLES: Final = frozenset(["the", "a", "an"])
LEADING: Final = bits("article", "determiner", "possessive")
INSIDE: Final = frozenset(["in", "during", "for", "throughout", "on", "at", "over", "between", "within"])
SPANNING: Final = frozenset("covering running dating lasting spanning expiring beginning starting commencing".split())
TOLD: Final = frozenset("news report statement announcement word reports".split())  # no figure's own day
SUBORDINATE: Final = frozenset(["after", "once", "before", "if", "because"])

BESIDE: Final = (["above"], ["below"], ["behind"], ["ahead of"])


def apart(frame: Frame, k: int, c: int) -> bool:
    """Whether the time in chunk k stands before the figure in chunk c in a clause that the figure is not part of."""
    return (
        _in_parenthesis(frame, k, c)
        or _in_restriction(frame, k, c)
        or _in_former_verb(frame, k, c)
        or _has_since(frame, k, c)
        or _in_deed_before(frame, k, c)
        or _is_day_in_bracket(frame, k, c)
    )


def _is_day_in_bracket(frame: Frame, k: int, c: int) -> bool:
    """ "Osmara Daily (May 25, 2024) After it …", "(July 8, 2022, reporter Li) The town …": the day of the paper."""
    if not frame.classes & BIT["open"]:
        return False
    opened = k - 1 if frame.role_at(k - 2) != NOUN or frame.role_at(k - 1) != COMMA else k - 3
    closed = k + 1 if frame.role_at(k + 1) != COMMA else k + 3
    if opened not in (0, 1, 2) or frame.role_at(opened) != OPEN or frame.role_at(closed) != CLOSE or closed >= c:
        return False
    time: Time = frame.items[frame.chunks[k].i].sense(BIT["time"])
    named = all(frame.role_at(at) in (NOUN, ADVERB) for at in range(opened)) and not frame.has(0, BIT["today"])
    return named and frame.role_at(closed + 1) != VERB and time.interval.is_day


def is_gerund(frame: Frame, k: int) -> bool:
    """Whether chunk k begins with a word in -ing: "after | closing"."""
    return frame.role_at(k) in (NOUN, VERB) and frame.word(frame.chunks[k].i).endswith("ing")


def dates_deed(frame: Frame, k: int) -> bool:
    """ "At 1.25 | after | closing | yesterday at 1.24": the time of what "after" in chunk k leads, up to a comma."""
    if not is_gerund(frame, k + 1):
        return False
    ended = (COMMA, STOP)
    end = next((at for at in range(k + 2, len(frame.chunks)) if frame.role_at(at) in ended), len(frame.chunks))
    return any(frame.role_at(at) == TIME for at in range(k + 2, end))


def _in_deed_before(frame: Frame, k: int, c: int) -> bool:
    """ "At 1.25 after closing yesterday at 1.24, | and the franc rose to 120": what had been done before."""
    if not any(frame.role_at(at) == COMMA for at in range(k + 1, c)):
        return False
    for at in range(k - 1, 0, -1):
        if frame.role_at(at) in (FIGURE, COMMA, STOP) or (frame.role_at(at) == VERB and not is_gerund(frame, at)):
            return False
        if is_gerund(frame, at) and frame.words_of(at - 1) in (["after"], ["before"]):
            return any(frame.role_at(before) == VERB for before in range(at - 1))
    return False


def _has_since(frame: Frame, k: int, c: int) -> bool:
    """ "400 homes were destroyed in August, and only 35 have been rebuilt": what has become of them by the day told."""
    if any(frame.role_at(at) == PART for at in range(k + 1, c)):
        return _are_so_now(frame, k, c)
    own = frame.role_at(c + 1) == VERB and frame.word(frame.chunks[c + 1].i).split()[0] in ("has", "have")
    joined = any(frame.role_at(at) in (CONJUNCTION, COMMA) for at in range(k + 1, c))
    return own and joined and any(frame.word(frame.chunks[at].i) in ("was", "were") for at in range(c))


def _are_so_now(frame: Frame, k: int, c: int) -> bool:
    """ "340 projects are to be finished | by 2035, of which | 62 (costing $3 million) | are complete": they are now."""
    time: Time = frame.items[frame.chunks[k].i].sense(BIT["time"])
    ends = (COMMA, STOP, CONJUNCTION)
    verbs = range(c + 1, next((at for at in range(c + 1, len(frame.chunks)) if frame.role_at(at) in ends), c + 1))
    present = {frame.word(frame.chunks[at].i).split()[0] for at in verbs if frame.role_at(at) == VERB}
    told = any(frame.role_at(at) == VERB for at in range(k))  # not "by June, all had started, of which 12 …"
    return time.relation == "until" and told and not {"is", "are"}.isdisjoint(present)


def _in_parenthesis(frame: Frame, k: int, c: int) -> bool:
    """ "The plant, opened in 2012, employs …", "…, who took office in 2018, said …", "Founded in 1984, the firm …"."""
    start = next((at for at in range(k - 1, -1, -1) if frame.role_at(at) in (COMMA, STOP)), -1) + 1
    end = next((at for at in range(k + 1, c) if frame.role_at(at) == COMMA), None)
    if end is None or any(frame.role_at(at) == STOP for at in range(start, c)):
        return False
    led = frame.words_of(0) in UNDER or [word for at in range(3) for word in frame.words_of(at)][:3] in ACCORDING
    if start == 0 and led and any(is_participle(frame, at) for at in range(1, k)):
        return True  # "Of the 212 projects approved in 2023, 48 have been completed"
    source = frame.words_of(start) == ["according to"]
    if source and (start > 0 or frame.word(frame.chunks[k - 1].i) in PUBLISHED):
        return True  # "According to a report released in June, 48 mills were idle"
    if frame.words_of(start) in (["if"], ["unless"], ["before"]) and not any(
        frame.role_at(at) == FIGURE for at in range(start, end)
    ):
        return True  # "If the bill is passed in May, the fee will be 40 yuan"
    relative = start > 0 and frame.has(frame.chunks[start].i, BIT["relative"]) and frame.role_at(start) != TIME
    relative = relative or (start > 1 and frame.words_of(start)[0] in SPANNING and frame.role_at(start - 2) == NOUN)
    alone = not any(frame.role_at(at) == FIGURE for at in range(start, k))
    beside = alone and start > 1 and frame.role_at(start - 2) == NOUN and is_participle(frame, start)
    if (relative or beside) and not any(frame.role_at(at) in (VERB, FIGURE) for at in range(start - 1)):
        return frame.role_at(end + 1) not in (PREPOSITION, CONJUNCTION)  # its subject still waits for a verb
    if alone and _is_apposition(frame, start, k, end):
        return True
    goes_on = frame.role_at(start - 2) == NOUN and frame.words_of(end + 1) in (["of"], ["to"], ["for"])
    if start > 1 and alone and goes_on and is_participle(frame, start):
        return True  # "its plan, told of in 2014, of buying 40 mills"
    return (relative or is_participle(frame, start)) and _has_main_verb(frame, end, c)


def _is_apposition(frame: Frame, start: int, k: int, end: int) -> bool:
    """ "Holm, | mayor | since 2014, | has": the time of what the subject is said to be, between its commas."""
    said = start > 1 and frame.role_at(start) == NOUN and end == k + 1 and frame.role_at(end + 1) == VERB
    subject = said and frame.role_at(start - 2) == NOUN and frame.role_at(start - 1) == COMMA
    return subject and not any(frame.role_at(at) == VERB for at in range(k))


def _has_main_verb(frame: Frame, end: int, c: int) -> bool:
    """Whether a verb stands between the comma and the figure ("…, it employs"), not a mere "…, up" or "…, carrying"."""
    return any(
        frame.role_at(at) == VERB
        and not frame.classes_of(at) & BIT["particle"]
        and not frame.word(frame.chunks[at].i).endswith("ing")
        for at in range(end + 1, c)
    )


def is_participle(frame: Frame, k: int) -> bool:
    """Whether chunk k is a verb without a subject and without a helper: "founded", "first opened"."""
    if frame.role_at(k) == ADVERB:
        k += 1
    if frame.role_at(k) != VERB:
        return False
    word = frame.word(frame.chunks[k].i)
    if word.startswith(DUE):
        return True  # "scheduled to open in 2025"
    verb = word.partition(" ")[0]  # "opened to traffic", "put into service"
    return not frame.classes_of(k) & HELPERS and (verb.endswith("ed") or verb in OPENERS)


def _in_restriction(frame: Frame, k: int, c: int) -> bool:
    """ "The bridge that opened in 2009 | carries 34,000 vehicles": the main verb stands between."""
    for at in range(k - 1, -1, -1):
        role = frame.role_at(at)
        if role in (COMMA, STOP, FIGURE):
            return False
        if frame.role_at(at - 1) == VERB and frame.classes_of(at - 1) & BIT["report"]:
            return False  # "reported that money spent from January to August added up to"
        if frame.classes_of(at) & BIT["relative"] and role in (CONJUNCTION, PRONOUN, NOUN):  # "the mill that" is one
            verb = any(frame.role_at(between) == VERB for between in range(at + 1, k))
            return verb and frame.role_at(k + 1) == VERB and k + 1 < c
    return False


def _in_former_verb(frame: Frame, k: int, c: int) -> bool:
    """ "It began on 3 June and | has cost …", "…; at present it has …": what is so now was not so only then."""
    first = next((at for at in range(k) if frame.role_at(at) == VERB), None)
    if first is None:  # "Last year the firm | sold | 30 ships | and has | 40 left", but "this year it has sold …"
        first = next((at for at in range(k + 1, c) if frame.role_at(at) == VERB), None)
        if first is None or _is_present(frame, first):
            return _says_now(frame, k, c)
    joined = next((at for at in range(max(first, k) + 1, c) if frame.role_at(at) == CONJUNCTION), None)
    relative = joined is not None and frame.has(frame.chunks[joined].i, BIT["relative"])
    if joined is None or relative:
        return _says_now(frame, k, c) or _is_spliced(frame, k)
    if frame.role_at(joined + 1) == VERB:
        return _is_present(frame, joined + 1) or _is_spliced(frame, k)
    return _goes_on_now(frame, joined, c) or _says_now(frame, k, c) or _is_spliced(frame, k)


def _is_present(frame: Frame, k: int) -> bool:
    """Whether the verb in chunk k stands in the present or its perfect: "has", "carries", "would be"."""
    i = frame.chunks[k].i
    word = frame.word(i).split()[0]
    return word in PRESENT or (frame.has(i, BIT["finite"]) and word.endswith("s") and word != "was")


def _goes_on_now(frame: Frame, joined: int, c: int) -> bool:
    """ "Terms will be fixed on May 3 | and | the issue | is in units of 5,000 yuan": a clause of its own, told of now.

    In the future both may be of that day ("will open on May 3 and the town will give 40 prizes").
    """
    if frame.role_at(joined - 1) not in (TIME, COMMA):
        return False
    at = joined + 1
    while frame.role_at(at) in (NOUN, PREPOSITION, ADVERB, PRONOUN) and at < c:
        at += 1
    modal = frame.classes_of(at) & BIT["modal"]
    return at > joined + 1 and at < c and frame.role_at(at) == VERB and not modal and _is_present(frame, at)


def _is_spliced(frame: Frame, k: int) -> bool:
    """ "It was built | in 2009 |, it | carries", "it began in May, | 96 km | has been laid": told of now."""
    done = k - 1 - (frame.role_at(k - 1) == NOUN)  # "started | construction | in 2014"
    if frame.role_at(k + 1) != COMMA or frame.role_at(done) != VERB or not frame.classes_of(done) & BIT["status"]:
        return False
    if frame.words_of(0) in UNDER or any(frame.role_at(at) == FIGURE for at in range(k)):
        return False  # "of the mills that it built in 2009, it has 12 left"
    if frame.span(frame.chunks[k].i, frame.chunks[k].j).lower().startswith("since"):
        return False
    at = k + 2
    while frame.role_at(at) in (NOUN, PREPOSITION, ADVERB, PRONOUN, FIGURE):
        at += 1
    return frame.role_at(at) == VERB and not frame.classes_of(at) & BIT["modal"] and _is_present(frame, at)


def _says_now(frame: Frame, k: int, c: int) -> bool:
    """Whether "now" or "at present" stands between the time and the figure, or right behind the figure."""
    between = range(k + 1, min(c + 2, len(frame.chunks)))
    return any(
        frame.role_at(at) == ADVERB
        and frame.word(frame.chunks[at].i) in NOW
        and (at == c + 1 or frame.role_at(at - 1) in (VERB, STOP) or frame.role_at(at + 1) in (VERB, COMMA))
        for at in between
    )


def in_condition(frame: Frame, c: int, k: int) -> bool:
    """ "It will make 500 million kWh once it is completed | in 2026": the time behind is that of what comes first."""
    return any(
        frame.words_of(at)[:1] and frame.words_of(at)[0] in SUBORDINATE and frame.role_at(at + 2) == VERB
        for at in range(c + 1, k - 2)
    )


def of_thing(frame: Frame, c: int, k: int) -> bool:
    """ "480 people at the plant opened in 2012": the time behind the figure is that of a thing beside it."""
    verb = next((at for at in range(k - 1, c, -1) if frame.role_at(at) == VERB), None)
    if verb is None or not is_participle(frame, verb) or frame.word(frame.chunks[verb].i) in CALLED:
        return False
    beside = frame.role_at(verb - 2) == PREPOSITION and frame.word(frame.chunks[verb - 2].i) != "of"
    return frame.role_at(verb - 1) == NOUN and beside and verb - 2 > c


def follows_than(frame: Frame, k: int) -> bool:
    """ "12 kg | more than | last year, and the total output was 312,000 tons", but "than last year's 86 tons"."""
    return k > 0 and frame.words_of(k - 1)[-1].endswith(("than", "up on", "down on"))


def in_brackets(frame: Frame, k: int) -> bool:
    """ "The Long Road (1930)": a time alone in its brackets, that of what stands before them."""
    return frame.role_at(k) == TIME and frame.role_at(k - 1) == OPEN and frame.role_at(k + 1) == CLOSE


def ends_deed(frame: Frame, k: int) -> bool:
    """ "The dam passed its acceptance | in July; the road is 71 percent complete": when that was done, and no more."""
    for at in range(k - 1, -1, -1):
        role = frame.role_at(at)
        if role in (FIGURE, STOP):
            return False
        if role == VERB:
            return frame.role_at(k + 1) == STOP
    return False


def restricts(frame: Frame, k: int) -> bool:
    """ "57 of the 92 projects | arranged | for the whole year | had started": the time says which they are."""
    done = frame.role_at(k - 1) == VERB and is_participle(frame, k - 1) and frame.role_at(k - 2) in (FIGURE, NOUN)
    at = k + 1 + (frame.role_at(k + 1) == COMMA)  # "introduced on May 1, 1985, | will be cut"
    at += 2 * (frame.words_of(at) == ["by"] and frame.role_at(at + 1) == NOUN)  # "issued in May by the bank | was cut"
    return bool(done and frame.role_at(at) == VERB and frame.classes_of(at) & HELPERS)


def measured_against(frame: Frame, k: int) -> bool:
    """ "4.4% above | April", "1.3 points higher than that | from January to May": no time of what comes behind."""
    if k < 1 or frame.role_at(k - 1) == COMPARISON:
        return k > 0
    if is_yardstick(frame, k):
        return True
    at = k - 2 if frame.words_of(k - 1)[-1] in POINTING else k - 1
    if at >= 0 and frame.words_of(at)[-1].endswith("than") and frame.role_at(at) in (ADVERB, COMPARISON):
        return at == k - 2
    measured = frame.role_at(k - 1) == NOUN and not frame.last_classes(k - 1) & TIME_UNIT  # not "over the 12 months"
    over = k > 2 and measured and frame.words_of(k - 2) == ["over"]
    if over and (risen := frame.figure_at(k - 3)) is not None and risen.change is not None:
        return True  # "18 percent over spending in 1991"
    rate = frame.figure_at(k - 2) if frame.words_of(k - 1) in BESIDE else None
    return rate is not None and rate.type == "percentage"


def the_next(frame: Frame, figure: Figure, c: int) -> Interval | None:
    """ "2 percent this year and 2.4 percent | next": the year behind that of the figure before."""
    if frame.word(figure.right) != "next" or frame.has(figure.right + 1, GOING_ON):
        return None
    before = next((chunk.figure for chunk in reversed(frame.chunks[:c]) if chunk.figure is not None), None)
    year = before.period if before is not None and before.type == figure.type else None
    return (year.years_later(1) or None) if year and year.months == YEAR else None


def said_again_end(frame: Frame, c: int, k: int) -> int | None:
    """ "$212 million, | or 39 percent, | had been spent by June": the comma behind what is said again as a share."""
    said_at = c if k == c + 1 and frame.role_at(c + 2) == VERB else k + 2
    again = frame.words_of(said_at - 1) == ["or"] and frame.role_at(said_at - 2) == COMMA
    if not again or frame.role_at(said_at) != FIGURE or frame.role_at(said_at + 1) != COMMA:
        return None
    return said_at + 1 if frame.role_at(said_at + 2) == VERB else None


def owner(frame: Frame, c: int) -> int | None:
    """ "Against | May | 's | revised | 3 billion": the time that the figure is said to be of."""
    k = c - 2 if frame.role_at(c - 1) == VERB and is_participle(frame, c - 1) else c - 1
    owned = frame.role_at(k) == NOUN and frame.role_at(k - 1) == TIME and len(frame.words_of(k)) <= OWNED
    if owned and frame.has(frame.chunks[k].i, BIT["possessive"]):
        return k - 1
    beside = frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN
    at = c - 3 if beside else c - 1
    if beside and frame.has(frame.chunks[c - 2].i, BIT["possessive"]) and frame.words_of(c - 2)[-1] not in TOLD:
        return at if frame.role_at(at) == TIME else None  # "from | Monday | 's average | of | 7 percent"
    return at if frame.role_at(at) == TIME and describes(frame, at) else None


def describes(frame: Frame, k: int) -> bool:
    """ "From | the May | level of 3 million", "a | year-ago | loss of 40 dollars": the time beside a figure's noun.

    The article is the noun's; "the year before" and "a year ago" have one of their own.
    """
    of_noun = frame.role_at(k + 1) == NOUN and frame.words_of(k + 2) == ["of"] and frame.role_at(k + 3) == FIGURE
    if not of_noun and frame.role_at(k + 1) != FIGURE:
        return False
    time: Time = frame.items[frame.chunks[k].i].sense(BIT["time"])
    span = frame.span(frame.chunks[k].i, frame.chunks[k].j)
    if time.relation == "compare":
        return of_noun or "-" in span
    led = frame.role_at(k - 1) == NOUN and frame.has(frame.chunks[k - 1].i, LEADING)
    article = not ARTICLES.isdisjoint(span.lower().split()[:2]) and frame.word_at(frame.chunks[k].i) not in INSIDE
    return of_noun and time.relation == "in" and (led or article)
