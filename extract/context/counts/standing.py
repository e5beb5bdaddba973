"""Where an elided number stands: whether it can be one of the things that were named before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.context.counts.dealt import is_dealt
from extract.context.counts.elided import CLOSERS
from extract.context.counts.gapped import (
    ends_with_stage,
    heads_stage,
    is_behind_size,
    is_of_place,
    is_of_size,
    tells_stage,
)
from extract.context.counts.listed import OPENERS, fits_list, is_row, tells_share, there_are
from extract.context.counts.subjects import lies_alike
from extract.context.counts.wholes import FORMER, is_set_beside, part_word, thing
from extract.context.phrases import left_of, tied_noun
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
from extract.verbs import word_is_past
from extract.words import BIT, bits

if TYPE_CHECKING:
    from decimal import Decimal

    from extract.figure import Figure
    from extract.frame import Frame

SINGULAR: Final = frozenset(["is", "was", "has", "does", "becomes"])
REST: Final = bits("quantifier")
RESTING: Final = frozenset("another last other remaining latter former first balance rest remainder".split())
# What ends the clause of "plans to visit 60 more".
ENDS: Final = (STOP, COMMA, TIME, CONJUNCTION, CLOSE)
EVENTS: Final = bits("event", "building", "status", "works")
GRANTS: Final = frozenset(
    "agreements contracts permits licences licenses approvals tenders orders deals consents batch tranche".split()
)
SHARING: Final = frozenset("account accounts accounted contributed contributes took takes got has had holds".split())
PLANS: Final = frozenset(
    """plan target goal quota forecast estimate projection requirement ceiling norm average record threshold minimum
    maximum""".split()
)
# What says that the same things were or are so many at another time.
NOW: Final = frozenset(
    "currently now presently previously before earlier originally initially formerly then today".split()
) | {"at present", "at the moment"}
FURTHER: Final = frozenset(["another", "further", "a further"])
TIMES: Final = 20  # as large as the number beside it may be
PLANNING: Final = frozenset(
    "plan plans planned planning arrange arranges arranged schedule scheduled lists listed targets targeted".split()
)
OUTLOOK: Final = frozenset("expects expect expected foresee foresees foresaw forecasts predicts hopes seen saw".split())


@dataclass(slots=True)
class Reading:
    """What has been read of a sentence's counts so far: the last count, and the whole that parts belong to."""

    last: Figure | None = None
    whole: Figure | None = None
    leads: int = -1  # the chunk of the words that led to the parts, where the whole is of another sentence
    nested: bool = False  # whether the whole is itself a part ("326 are key projects, of which 188 are …")
    seen: list[Figure] = field(default_factory=list)
    dropped: list[Figure] = field(default_factory=list)
    classed: tuple[str | None, str] | None = None  # a classifier, and what it counts ("enterprises 64 households")


def fits(frame: Frame, figure: Figure, c: int, reading: Reading, source: Figure, *, listed: bool) -> bool:
    """Whether an elided number stands where a count of the things named before can stand."""
    rule = figure.rule.id
    here = reading.last is not None
    if rule in ("part-of-whole", "number-of-them", "number-of-the-ones"):
        return True
    if frame.word(figure.j) == "outstanding" and thing(source.noun or "") in ("share", "warrant", "note", "debenture"):
        return True  # "It offered 30 mln shares. It had 165 mln | outstanding"
    wholes = [source, *reading.seen]
    smaller = any((figure.value or 0) <= (whole.value or 0) for whole in wholes)
    if reading.whole is not None and reading.whole is reading.last:
        return smaller
    before, behind = frame.role_at(left_of(frame, c)), frame.role_at(c + 1)
    if here and (_goes_on(frame, figure, c, reading) or is_of_size(frame, c)):
        return True
    if rule == "number-more":
        said = frame.word(figure.j) == "more" and frame.role_at(c + 2) in ENDS  # "hopes to open 20 more"
        which = before == VERB and frame.has(frame.chunks[left_of(frame, c) - 1].i, BIT["relative"])  # ", which is"
        return here and (before in OPENERS or which or (said and before in (VERB, PREPOSITION)))
    if rule == "number-of-ones":
        return here or smaller
    if rule == "part-then-number":
        return smaller and behind in (*CLOSERS, VERB, NOUN, FIGURE)
    if smaller and (
        tells_stage(frame, c) or heads_stage(frame, c) or ends_with_stage(frame, c) or is_behind_size(frame, c)
    ):
        return True
    rest = _is_rest(frame, figure) and behind in (*CLOSERS, VERB, PRONOUN)
    if smaller and (rest or (listed and _heads_row(frame, c))):
        return True
    if smaller and there_are(frame, c - 1):
        staged = rule == "number-then-verb" and frame.classes_of(c + 1) & BIT["status"]
        if staged or part_word(frame, c) is not None:
            return True  # "of these there are | 71 | in new materials", "there are | 245 | under construction"
    if is_dealt(frame, c, reading.last, smaller=smaller):
        return True
    if rule == "number-then-verb" and not tells_share(frame, figure):
        if _has_event(frame, c):
            return here or smaller
        opens = before in OPENERS or c == 0 or frame.word(figure.left - 1) == "with"
        singular = figure.value != 1 and (frame.word(figure.j) in SINGULAR or _third_person(frame, figure.j))
        return opens and not singular and (here or smaller)
    beside = reading.last is not None and is_object(frame, frame.chunk_of(reading.last))
    if here and (((smaller or beside) and is_object(frame, c)) or _is_outlook(frame, c)):
        return True
    if smaller and _is_more_of_it(frame, c, reading):
        return True
    return (smaller and is_row(frame, c)) or fits_list(frame, c, reading.last, smaller=smaller, listed=listed)


def _is_more_of_it(frame: Frame, c: int, reading: Reading) -> bool:
    """Whether a number goes on with the parts told before it in the sentence, by its place beside them."""
    if _goes_on_as_part(frame, c, reading):
        return True
    alike = lies_alike(frame, c, reading.last) or _is_objects_rest(frame, c) or _is_share(frame, c, reading)
    return reading.last is not None and alike


def _is_rest(frame: Frame, figure: Figure) -> bool:
    """ "The remaining 45", "the other three", "the two that are left"."""
    before = figure.i - 1
    if frame.has(before, REST) or frame.word(before) in RESTING:
        return True
    return frame.has(before, BIT["article"]) and (
        frame.word(figure.j) in ("that", "which", "who") or frame.has(figure.j, BIT["finite"])
    )


def is_other_level(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Over the 929,500 recorded a year before", "down from the 208 known then", "to the 250 of 2019"."""
    if frame.role_at(c - 1) == NOUN and frame.words_of(c - 1) in (["'s"], ["’s"]) and frame.role_at(c - 2) == TIME:
        return True  # "12.4% over last year's 3,750"
    held = frame.role_at(left_of(frame, c)) in (PREPOSITION, COMPARISON)
    outdone = not held and frame.word(figure.i - 2).endswith("than")  # "1.3 percent fewer than the 15,508 a year ago"
    if frame.word(figure.i - 1) != "the" or not (held or outdone):
        return False
    dated = frame.word(figure.j) in ("of", "in", "for") and frame.role_at(c + 2) == TIME
    told = held and frame.role_at(c + 1) == VERB and not frame.classes_of(c + 1) & bits("auxiliary", "modal")
    return dated or told or frame.role_at(c + 1) == TIME


def _is_former(frame: Frame, figure: Figure, c: int, last: Figure | None) -> bool:
    """ "32 gates, up from | the current | 23", "640 men against 480 | now", "from 11,640 | produced a year before"."""
    large, small = (last.value or 0) if last is not None else 0, figure.value or 0
    if not is_set_beside(frame, figure) or not small <= large * TIMES <= small * TIMES * TIMES:
        return False
    dated = frame.word(figure.left - 1) in FORMER or frame.word(figure.j) in NOW
    made = (
        not frame.word(figure.i - 2).endswith("than")
        and frame.role_at(c + 1) == VERB
        and word_is_past(frame.word(figure.j))
        and frame.role_at(c + 2) == TIME
    )
    return made or (dated and (frame.word(figure.j) in NOW or frame.role_at(c + 1) in CLOSERS))


def _is_led_to(frame: Frame, c: int) -> bool:
    """ "4,100 guests came in May, | rising | to | 5,200 in June": a later level of the same."""
    k = left_of(frame, c)
    led = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "to" and frame.role_at(k - 2) == COMMA
    moving = led and frame.role_at(k - 1) == VERB and frame.classes_of(k - 1) & BIT["change-verb"]
    return bool(moving) and frame.words_of(k - 1)[0].endswith("ing") and frame.role_at(c + 1) in CLOSERS


def _goes_on_as_part(frame: Frame, c: int, reading: Reading) -> bool:
    """ "60 buses, 20 of which are electric and 40 diesel": an adjective behind what goes on with the parts."""
    last = reading.last
    if last is None or not last.elided or last.of is None or frame.role_at(c - 1) not in (COMMA, CONJUNCTION):
        return False
    plural = frame.last_classes(c + 1) & bits("plural", "counted")
    return frame.role_at(c + 1) == NOUN and not plural and frame.role_at(c + 2) in (COMMA, STOP, CONJUNCTION)


def _exists(frame: Frame, c: int) -> bool:
    """ "It had 19 members then; by 1980 there were 74"."""
    return frame.word(frame.chunks[c - 1].i - 1) == "there" and frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION)


def _has_event(frame: Frame, c: int) -> bool:
    """ "The construction of 12 has been completed and work on 38 is in progress"."""
    k = left_of(frame, c)
    tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("of", "on", "at", "for")
    if not tied or frame.role_at(k - 1) != NOUN:
        return False
    return bool(frame.last_classes(k - 1) & EVENTS) or frame.words_of(k - 1)[-1] in GRANTS  # "the second batch of 9"


def _is_share(frame: Frame, c: int, reading: Reading) -> bool:
    """ "56 projects were started, of which Linhe accounted for 12": behind words that lead to parts."""
    leads = part_word(frame, c)
    if leads is None or reading.last is None or frame.chunk_of(reading.last) > leads:
        return False
    shares = {word.split(" ")[0] for word in frame.words_of(c - 1)} & SHARING
    return bool(shares or frame.word(frame.chunks[c].i - 1) == "for") and frame.role_at(c + 1) in (
        COMMA,
        STOP,
        CONJUNCTION,
    )


def _is_objects_rest(frame: Frame, c: int) -> bool:
    """ "Has 300 employees and plans to hire another 120", "arrested 14 men and freed 3": the next verb's object."""
    k = left_of(frame, c)
    if frame.role_at(k) == NOUN and frame.word(frame.chunks[k].i) in ("another", "a further"):
        k = left_of(frame, k)
    changes = frame.classes_of(k) & bits("change-verb", "level-verb", "metric-verb")
    verb = frame.role_at(k) == VERB and (not changes or frame.word(frame.chunks[k].i) in ("expanded", "added", "lost"))
    told = frame.has(frame.chunks[c].j, bits("adverb", "rate")) and frame.role_at(c + 2) in (STOP, COMMA)
    return verb and (told or frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION))


def _is_outlook(frame: Frame, c: int) -> bool:
    """ "Received 1.9 million visitors; planners foresee 3 million by 2030", "has 300 staff and expects 500"."""
    k = left_of(frame, c)
    said = frame.role_at(k) == VERB and frame.word(frame.chunks[k].j - 1) in OUTLOOK
    return said and (
        frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION, TIME) or frame.has(frame.chunks[c].j, BIT["rate"])
    )


def is_object(frame: Frame, c: int) -> bool:
    """The object of what was done with the things: "75 projects are planned, has opened 36", "work began on 108"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("on", "to"):
        k = left_of(frame, k)
    done = frame.role_at(k) == VERB and frame.classes_of(k) & BIT["status"]
    return bool(done) and frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION, TIME)


def is_planned(frame: Frame, count: Figure) -> bool:
    """ "The county planned 75 bridges, has opened 36": whether the things are those that something is done of later."""
    return not PLANNING.isdisjoint(frame.words_of(left_of(frame, frame.chunk_of(count))))


def whole_of_stages(frame: Frame, figure: Figure, c: int, reading: Reading) -> Decimal | None:
    """ "Of 75, started 36, completed 12, cancelled 3": the whole of the stages before, if this one fits in as well."""
    last = reading.last
    if last is None or last.of is None or not last.elided or last.noun != figure.noun or not is_object(frame, c):
        return None
    parts = [part.value or 0 for part in reading.seen if part.elided and part.of == last.of]
    return last.of if is_object(frame, frame.chunk_of(last)) and sum(parts) + (figure.value or 0) <= last.of else None


def _third_person(frame: Frame, i: int) -> bool:
    return frame.word(i).endswith("s") and not frame.has(i, bits("finite", "auxiliary"))


def _is_all(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Tested buses 1,126, 85.4% of all 1,318": the whole that a share of the things is of."""
    rate = frame.figure_at(c - 2) if frame.role_at(c - 1) in (PREPOSITION, PART) else None
    return frame.word(figure.i - 1) in ("all", "of the total") and rate is not None and rate.type == "percentage"


def _has_too(frame: Frame, c: int, reading: Reading) -> bool:
    """ "Jinhu District has 34 projects, Wucheng District has 28": the same things, of another that has them."""
    if reading.last is None or frame.role_at(c + 1) not in (COMMA, STOP, CONJUNCTION, PREPOSITION, OPEN):
        return False
    return _says_has(frame, c - 1) and any(_says_has(frame, frame.chunk_of(seen) - 1) for seen in reading.seen)


def _says_has(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == VERB and frame.words_of(k) in (["has"], ["have"], ["had"])


def _is_of_plan(frame: Frame, c: int) -> bool:
    """ "Added 63,000 customers, compared with a plan of 100,000": what was meant to be, of the same things."""
    return tied_noun(frame, c) in PLANS and frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION, CLOSE, TIME, PREPOSITION)


def _goes_on(frame: Frame, figure: Figure, c: int, reading: Reading) -> bool:
    """Whether the number tells more of the things, another level of them, or those of another time."""
    behind = frame.role_at(c + 1)
    before = left_of(frame, c)
    joined = frame.role_at(before) in (CONJUNCTION, VERB) or frame.words_of(before) == ["with"]
    if joined and frame.word(figure.left - 1) in FURTHER:
        return behind in (ADVERB, STOP, COMMA, PREPOSITION)  # "350 jobs directly and another 900 outside"
    if frame.word(figure.i - 1) == "next" and behind in (*CLOSERS, VERB):
        return True  # "12 lorries have come, the next 30 will follow"
    return (
        _is_all(frame, figure, c)
        or _is_of_plan(frame, c)
        or _has_too(frame, c, reading)
        or is_other_level(frame, figure, c)
        or _is_former(frame, figure, c, reading.last)
        or _is_led_to(frame, c)
        or _exists(frame, c)
        or _of_other_time(frame, c, reading)
        or is_of_place(frame, c, reading.last)
    )


def _heads_row(frame: Frame, c: int) -> bool:
    """ "Tamba County has 24, | Koksu 19, Mirza 15": the first of a row, with its verb."""
    having = frame.role_at(c - 1) == VERB and frame.words_of(c - 1)[-1] in ("has", "have", "had")
    row = frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN and frame.role_at(c + 3) == FIGURE
    return having and row


def _of_other_time(frame: Frame, c: int, reading: Reading) -> bool:
    """ "Approved 9 licences in 2021, 14 in 2022 and 21 in 2023": the same of another year."""
    last = frame.chunk_of(reading.last) if reading.last is not None else -1
    time = last + 1
    while frame.role_at(time) in (VERB, ADVERB):
        time += 1  # "173,000 people | were unemployed | in May, 174,000 in June"
    timed = frame.role_at(c + 1) == TIME and frame.role_at(time) == TIME
    return timed and time + 1 < c and all(frame.role_at(k) in (COMMA, CONJUNCTION) for k in range(time + 1, c))
