"""Parts and wholes, and numbers whose noun was named before ("22 new projects, 15 have been started")."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import (
    CLOSERS,
    noun_of_label,
    noun_of_range,
    noun_of_sized,
    noun_of_sizes,
    noun_of_step,
    noun_of_sum,
    noun_of_whole,
    subject_noun,
)
from extract.context.counts.kinds import noun_of_kind
from extract.context.counts.listed import OPENERS, adds_up, counts_of, fits_list, is_list, is_row
from extract.context.counts.subjects import lies_alike, noun_apart, noun_of_loss
from extract.context.counts.victims import is_deadly, noun_of_victims
from extract.context.counts.wholes import has_part, is_further, opens_as_whole, part_word
from extract.context.phrases import left_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.kinds.count import can_count
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

SINGULAR: Final = frozenset(["is", "was", "has", "does", "becomes"])
REST: Final = bits("quantifier")
RESTING: Final = frozenset(["another", "last", "other", "remaining", "latter", "former", "first"])
# What ends the clause of "plans to visit 60 more".
ENDS: Final = (STOP, COMMA, TIME, CONJUNCTION, CLOSE)
AGED: Final = frozenset(
    "them whom which people children women men those anyone everyone persons adults girls boys pensioners".split()
)
EVENTS: Final = bits("event", "building", "status", "works")
SHARING: Final = frozenset("account accounts accounted contributed contributes took takes got has had holds".split())
PLACING: Final = frozenset("in at across from to over through within among between throughout near".split())
AGES: Final = range(1, 111)
OUTLOOK: Final = frozenset("expects expect expected foresee foresees foresaw forecasts predicts hopes seen saw".split())
FEW: Final = 10
PLANNED: Final = frozenset("planned targeted ordered sanctioned approved scheduled registered surveyed".split())


@dataclass(slots=True)
class Reading:
    """What has been read of a sentence's counts so far: the last count, and the whole that parts belong to."""

    last: Figure | None = None
    whole: Figure | None = None
    nested: bool = False  # whether the whole is itself a part ("326 are key projects, of which 188 are …")
    seen: list[Figure] = field(default_factory=list)
    dropped: list[Figure] = field(default_factory=list)


def read_parts(frame: Frame, state: State) -> bool:
    """Find the noun and the whole of each count; drop numbers that count nothing. True if any was dropped."""
    reading = Reading()
    listed = is_list(frame)
    for c, figure in counts_of(frame):
        if figure.elided and _states_whole(frame, c, reading):
            reading.dropped.append(figure)
            continue
        whole = opens_as_whole(frame, c) and has_part(frame, c, figure)
        if figure.elided and not (
            (whole and _names_whole(figure, state)) or _named(frame, figure, c, reading, state, listed=listed)
        ):
            reading.dropped.append(figure)
            continue
        if whole:
            reading.whole = figure
            reading.dropped.append(figure)
        else:
            _set_whole(frame, figure, c, reading, state)
        figure.aside = _is_aside(frame, c, reading)
        if reading.last is None or figure.rule.id != "number-of-places":
            reading.last = figure  # "294 deputies of the 577-member house …, with 282 against": no members
        reading.seen.append(figure)
    for figure in reading.dropped:
        if figure in frame.figures:
            frame.figures.remove(figure)
    return bool(reading.dropped)


def _names_whole(figure: Figure, state: State) -> bool:
    """ "Of the 11, six are in textiles": a whole without its noun, which a count near by has."""
    near = _main(state.near_counts())
    source = next((count for count in near if count.noun and count.value == figure.value), None)
    figure.noun = source.noun if source is not None else None
    return source is not None


def _is_aside(frame: Frame, c: int, reading: Reading) -> bool:
    """Whether a count stands in a complement of one before it ("1,150 firms of 29 countries", "against 640")."""
    k = left_of(frame, c)
    placed = frame.role_at(k) == PREPOSITION and (
        frame.word(frame.chunks[k].i) in PLACING or frame.role_at(left_of(frame, k)) == FIGURE
    )
    described = frame.role_at(k - 1) == NOUN and frame.last_classes(k - 1) & BIT["collective"]
    tied = (
        placed
        or described
        or frame.role_at(k) == COMPARISON
        or frame.word(frame.chunks[c].i - 1) in ("than", "against")
    )
    generic = frame.role_at(k - 1) == NOUN and frame.last_classes(k - 1) & BIT["generic"]
    return bool(tied) and not generic and any(not seen.aside for seen in reading.seen)


def _main(counts: list[Figure]) -> list[Figure]:
    """The counts without those that stand aside, where there are others in their sentence."""
    return [count for count in counts if not count.aside] or counts


def _states_whole(frame: Frame, c: int, reading: Reading) -> bool:
    """ "12 pumping stations out of 47": the bare number is the whole of the count before."""
    part, whole = reading.last, frame.chunks[c].figure
    word = frame.word(frame.chunks[c - 1].i) if frame.role_at(c - 1) == PREPOSITION else ""
    planned = word == "of" and frame.word(frame.chunks[c].j) in PLANNED  # "120 wells of 150 planned"
    tied = word == "out of" or planned
    if not tied or part is None or frame.chunks[c - 2].figure is not part or whole is None:
        return False
    part.of = whole.value
    return True


# -- the noun


def _named(frame: Frame, figure: Figure, c: int, reading: Reading, state: State, *, listed: bool) -> bool:
    """Give an elided count its noun; False where the number counts nothing."""
    if figure.value is None or not can_count(frame, figure.i, figure.value) or _points_back(frame, figure):
        return False
    if frame.has(figure.j, BIT["dash"]) and frame.glued(figure.j + 1) and not frame.has(figure.j + 1, BIT["number"]):
        return False  # "a two-horse race"
    if int(figure.value) in AGES and figure.bound != "exact" and frame.word(figure.left - 1) in AGED:
        return False  # "people under 55"
    source = _source(figure, reading, state)
    if reading.seen and _is_other_level(frame, figure, c):
        source = _main(reading.seen[::-1])[0]
    figure.noun = (
        noun_of_range(frame, c)
        or noun_of_sized(frame, figure)
        or noun_of_sizes(frame, c)
        or noun_of_kind(frame, figure, c, source)
        or subject_noun(frame, c, source)
        or noun_of_whole(frame, c)
        or noun_of_step(frame, figure, c, reading.last)
        or noun_of_label(frame, c)
        or noun_of_sum(frame, c)
        or noun_apart(frame, figure, c, source, here=bool(reading.seen))
        or noun_of_loss(frame, c, reading.last)
    )
    if figure.noun:
        return True
    if _is_age(frame, figure, c):
        return False
    if source is None or not source.noun or (is_deadly(source.noun) and noun_of_victims(frame, figure, c)):
        return _of_people(frame, figure, c)
    listed = listed and (reading.last is not None or adds_up(frame, state.near_counts()))
    if _fits(frame, figure, c, reading, source, listed=listed):
        figure.noun = source.noun
        return True
    return _of_people(frame, figure, c)


def _points_back(frame: Frame, figure: Figure) -> bool:
    """ "The two tried to merge", "between the three": people or firms named before, and no count of them."""
    word = figure.number is not None and not figure.number.digits and figure.number.value <= FEW
    if not word or frame.word(figure.i - 1) != "the" or figure.rule.id not in ("bare-number", "number-then-verb"):
        return False
    return frame.word(figure.j) not in ("that", "which", "who", "of", "in")


def _of_people(frame: Frame, figure: Figure, c: int) -> bool:
    figure.noun = noun_of_victims(frame, figure, c)
    return figure.noun is not None


def _source(figure: Figure, reading: Reading, state: State) -> Figure | None:
    """The count that names what an elided one counts: the last of its sentence, else one near by, not smaller."""
    if reading.last is not None and figure.rule.id != "number-of-them" and reading.last.rule.id != "number-of-places":
        return reading.last
    if figure.rule.id == "number-of-them" and reading.seen:
        large = [f for f in reversed(reading.seen) if f.noun and (f.value or 0) >= (figure.value or 0)]
        return next(iter(_main(large)), reading.last)
    near = _main(state.near_counts())
    large = [count for count in near if count.noun and (count.value or 0) >= (figure.value or 0)]
    return next(iter(large or near), None)


def _fits(frame: Frame, figure: Figure, c: int, reading: Reading, source: Figure, *, listed: bool) -> bool:
    """Whether an elided number stands where a count of the things named before can stand."""
    rule = figure.rule.id
    here = reading.last is not None
    if rule in ("part-of-whole", "number-of-them"):
        return True
    wholes = [source, *reading.seen]
    smaller = any((figure.value or 0) <= (whole.value or 0) for whole in wholes)
    if reading.whole is not None and reading.whole is reading.last:
        return smaller
    before, behind = frame.role_at(left_of(frame, c)), frame.role_at(c + 1)
    if here and before == CONJUNCTION and is_further(frame, figure) and behind in (ADVERB, STOP, COMMA, PREPOSITION):
        return True  # "350 jobs directly and another 900 outside"
    if listed and smaller and _heads_row(frame, c):
        return True
    if rule == "number-more":
        said = frame.word(figure.j) == "more" and frame.role_at(c + 2) in ENDS  # "hopes to open 20 more"
        return here and (before in OPENERS or (said and before in (VERB, PREPOSITION)))
    if rule == "number-of-ones":
        return here or smaller
    if rule == "part-then-number":
        return smaller and behind in (*CLOSERS, VERB, NOUN, FIGURE)
    if here and frame.word(figure.i - 1) == "next" and behind in (*CLOSERS, VERB):
        return True  # "12 lorries have come, the next 30 will follow"
    if _is_rest(frame, figure) and smaller and behind in (*CLOSERS, VERB, PRONOUN):
        return True
    if here and (_is_other_level(frame, figure, c) or _exists(frame, c)):
        return True
    if rule == "number-then-verb":
        if _has_event(frame, c):
            return here or smaller
        opens = before in OPENERS or c == 0 or frame.word(figure.left - 1) == "with"
        singular = frame.word(figure.j) in SINGULAR or _third_person(frame, figure.j)
        return opens and not singular and (here or smaller)
    beside = reading.last is not None and _is_object(frame, frame.chunk_of(reading.last))
    if here and (((smaller or beside) and _is_object(frame, c)) or _is_outlook(frame, c)):
        return True
    if smaller and _goes_on_as_part(frame, c, reading):
        return True
    if (
        here
        and smaller
        and (lies_alike(frame, c, reading.last) or _is_objects_rest(frame, c) or _is_share(frame, c, reading))
    ):
        return True
    return (smaller and is_row(frame, c)) or fits_list(frame, c, reading.last, smaller=smaller, listed=listed)


def _heads_row(frame: Frame, c: int) -> bool:
    """ "Tamba County has 24, | Koksu 19, Mirza 15": the first of a row, with its verb."""
    having = frame.role_at(c - 1) == VERB and frame.words_of(c - 1)[-1] in ("has", "have", "had")
    row = frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN and frame.role_at(c + 3) == FIGURE
    return having and row


def _is_rest(frame: Frame, figure: Figure) -> bool:
    """ "The remaining 45", "the other three", "the two that are left"."""
    before = figure.i - 1
    if frame.has(before, REST) or frame.word(before) in RESTING:
        return True
    return frame.has(before, BIT["article"]) and (
        frame.word(figure.j) in ("that", "which", "who") or frame.has(figure.j, BIT["finite"])
    )


def _is_other_level(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Over the 929,500 recorded a year before", "down from the 208 known then", "to the 250 of 2019"."""
    if frame.word(figure.i - 1) != "the" or frame.role_at(left_of(frame, c)) not in (PREPOSITION, COMPARISON):
        return False
    dated = frame.word(figure.j) in ("of", "in", "for") and frame.role_at(c + 2) == TIME
    told = frame.role_at(c + 1) == VERB and not frame.classes_of(c + 1) & bits("auxiliary", "modal")
    return dated or told or frame.role_at(c + 1) == TIME


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
    return tied and frame.role_at(k - 1) == NOUN and bool(frame.last_classes(k - 1) & EVENTS)


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


def _is_object(frame: Frame, c: int) -> bool:
    """The object of what was done with the things: "75 projects are planned, has opened 36", "work began on 108"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("on", "to"):
        k = left_of(frame, k)
    done = frame.role_at(k) == VERB and frame.classes_of(k) & BIT["status"]
    return bool(done) and frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION, TIME)


def _third_person(frame: Frame, i: int) -> bool:
    return frame.word(i).endswith("s") and not frame.has(i, bits("finite", "auxiliary"))


def _is_age(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Eva Lindqvist, 49, said": a number between commas behind a name."""
    between = frame.role_at(c - 1) == COMMA and frame.role_at(c + 1) in (COMMA, STOP)
    named = frame.role_at(c - 2) == NOUN and frame.last_classes(c - 2) & BIT["capital"]
    return bool(between and named and figure.value is not None and int(figure.value) in AGES)


# -- the whole


def _is_alike(part: Figure, whole: Figure) -> bool:
    """Whether a part that has a noun of its own is of the things of the whole ("12 new projects" of "88 projects")."""
    if part.elided or not part.noun or not whole.noun:
        return True
    return part.noun.split(" ")[-1].lower().rstrip("s") == whole.noun.split(" ")[-1].lower().rstrip("s")


def _whole_right_before(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "Of which, 37 new projects, | 29 have been started": a count that nothing is said of but by its part."""
    before = frame.chunks[c - 2].figure if c > 1 and frame.role_at(c - 1) == COMMA else None
    if before is None or before.type != "count" or figure.rule.id != "number-then-verb" or not figure.elided:
        return None
    opens = c == 2 or frame.role_at(c - 3) in (COMMA, STOP, CONJUNCTION, PART)
    return before if opens and not before.elided and (before.value or 0) > (figure.value or 0) else None


def _set_whole(frame: Frame, figure: Figure, c: int, reading: Reading, state: State) -> None:
    """Set `of` where the text presents the figure as a part of a whole that was named."""
    if figure.of is not None:
        return
    whole = reading.whole
    nested = reading.nested
    leads = part_word(frame, c)
    right_before = _whole_right_before(frame, figure, c)
    if right_before is not None:
        figure.of = right_before.value
        return
    if leads is not None and (whole is None or frame.chunk_of(whole) < leads):
        value = figure.value or 0
        here = [f for f in reversed(reading.seen) if frame.chunk_of(f) < leads and (f.value or 0) >= value]
        back = frame.classes_of(leads) & BIT["whole-back"] or not reading.seen
        near = [f for f in state.near_counts() if (f.value or 0) >= value and _is_alike(figure, f)] if back else []
        whole = next(iter(_main(here or near)), None)
        relative = frame.words_of(leads)[-1].split(" ")[-1] in ("which", "whom")
        nested = whole in reading.seen and (relative or not frame.classes_of(leads) & BIT["whole-back"])
        reading.whole, reading.nested = whole, nested and relative
    seen = _main([f for f in reversed(reading.seen) if (f.value or 0) >= (figure.value or 0)])
    if figure.rule.id == "number-of-them" and seen:
        whole = seen[0]
    done = _is_object(frame, c) and not (seen and _is_object(frame, frame.chunk_of(seen[0])))
    taken = figure.rule.id in ("number-of-them", "number-then-verb") or done
    taken = taken and not _is_other_level(frame, figure, c)  # not "started 24 projects, completed 13"
    if whole is None and figure.elided and taken and not is_further(frame, figure):
        whole = _source(figure, reading, state)
        if whole is reading.last and whole is not None and whole.rule.id == "number-then-verb" and whole.of is None:
            return  # "24 had been completed, 38 were under construction and 6 had not started"
    if whole is None or whole is figure or whole.value is None:
        return
    if (
        figure.elided
        and not nested
        and whole.of is not None
        and figure.rule.id != "number-of-them"
        and whole in reading.seen
    ):
        figure.of = whole.of  # "1,842 stores, 1,310 of them in Poland, 318 in Romania"; "32 of the 45, … and 3"
    elif (figure.value or 0) < whole.value:
        figure.of = whole.value
