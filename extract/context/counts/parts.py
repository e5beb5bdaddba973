"""Parts and wholes, and numbers whose noun was named before ("22 new projects, 15 have been started")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.dealt import goes_on_row, noun_of_object, noun_of_total
from extract.context.counts.described import noun_of_described, noun_of_sized
from extract.context.counts.elided import (
    by_number,
    noun_of_range,
    noun_of_sizes,
    noun_of_step,
    noun_of_sum,
    noun_of_those,
    noun_of_whole,
    subject_noun,
)
from extract.context.counts.gapped import ends_with_stage
from extract.context.counts.kinds import noun_of_kind
from extract.context.counts.labels import noun_of_heading_count, noun_of_label
from extract.context.counts.large import noun_of_large
from extract.context.counts.listed import adds_up, counts_of, is_list
from extract.context.counts.postposed import noun_of_postposed, rename
from extract.context.counts.sorting import noun_of_sorted
from extract.context.counts.sources import counted_kinds, noun_of_all, source_of, standing_free, told_before
from extract.context.counts.standing import Reading, fits, is_object, is_other_level, is_planned, whole_of_stages
from extract.context.counts.subjects import noun_apart, noun_of_loss
from extract.context.counts.terse import noun_of_heading, noun_of_row, noun_of_shares, noun_of_single, noun_of_terse
from extract.context.counts.uncounted import counts_nothing, is_age, is_for_name
from extract.context.counts.victims import is_deadly, noun_of_victims
from extract.context.counts.wholes import (
    has_part,
    inside_whole,
    is_alike,
    is_apart,
    is_further,
    is_in_part,
    is_of_clause,
    is_same,
    is_set_beside,
    opens_as_whole,
    part_word,
    states_whole,
    whole_behind,
    whole_of_bracket,
    whole_of_rate,
    whole_right_before,
)
from extract.context.parentheses import noted_time
from extract.context.phrases import left_of
from extract.frame import (
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    PREPOSITION,
    STOP,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

COLLECTIVE: Final = BIT["collective"]
FEWEST: Final = 2  # parts that add up by no chance
MULTIPLES: Final = frozenset("twice double thrice treble triple times".split())
BEING: Final = frozenset(["is", "are", "was", "were", "be", "been"])
DONE: Final = frozenset(["started", "completed", "resumed", "operational", "signed", "approved"])
PLACING: Final = frozenset("in at across from to over through within among between throughout near".split())


def read_parts(frame: Frame, state: State) -> bool:
    """Find the noun and the whole of each count; drop numbers that count nothing. True if any was dropped."""
    reading = Reading()
    listed = is_list(frame)
    for c, figure in counts_of(frame):
        if figure.elided and reading.last is not None and states_whole(frame, c, reading.last):
            reading.last.of = figure.value
            reading.dropped.append(figure)
            continue
        if not figure.elided:
            rename(frame, figure, c, reading)
        if not figure.elided and reading.whole is not None and inside_whole(frame, c, frame.chunk_of(reading.whole)):
            figure.aside = True
            continue
        whole = opens_as_whole(frame, c) and has_part(frame, c, figure)
        if figure.elided and not (
            (whole and _names_whole(figure, state)) or _named(frame, figure, c, reading, state, listed=listed)
        ):
            reading.dropped.append(figure)
            continue
        if whole:
            reading.whole = figure
            if figure.elided or _is_told(figure, state):
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


def _is_told(whole: Figure, state: State) -> bool:
    """Whether the whole that opens a sentence only says again how many were told before."""
    return any(whole.value in (count.value, count.of) for _, count in state.counts)


def _names_whole(figure: Figure, state: State) -> bool:
    """ "Of the 11, six are in textiles": a whole without its noun, which a count near by has."""
    near = standing_free(state.near_counts())
    source = next((count for count in near if count.noun and count.value == figure.value), None)
    figure.noun = source.noun if source is not None else None
    return source is not None


def _is_aside(frame: Frame, c: int, reading: Reading) -> bool:
    """Whether a count stands in a complement of one before it ("1,150 firms of 29 countries", "against 640")."""
    k = left_of(frame, c)
    figure = frame.chunks[c].figure
    if (
        figure is not None
        and figure.elided
        and frame.word(frame.chunks[k].i) == "to"
        and frame.role_at(k - 1) == FIGURE
    ):
        return False  # "rose three | to | 749": the level
    placed = frame.role_at(k) == PREPOSITION and (
        frame.word(frame.chunks[k].i) in PLACING or frame.role_at(left_of(frame, k)) == FIGURE
    )
    if counted_kinds(frame, c, reading) is not None or noted_time(frame, c) is not None:
        return True
    if frame.role_at(c - 1) == NOUN and frame.has(frame.chunks[c - 1].i, BIT["possessive"]):
        return bool(reading.seen)  # "recruits 4,215 teachers, 12% more than last year's 3,750"
    described = frame.role_at(k - 1) == NOUN and frame.last_classes(k - 1) & BIT["collective"]
    tied = (
        placed
        or described
        or frame.role_at(k) == COMPARISON
        or frame.word(frame.chunks[c].i - 1) in ("than", "against")
    )
    generic = frame.role_at(k - 1) == NOUN and frame.last_classes(k - 1) & BIT["generic"]
    return bool(tied) and not generic and any(not seen.aside for seen in reading.seen)


# -- the noun


def _named(frame: Frame, figure: Figure, c: int, reading: Reading, state: State, *, listed: bool) -> bool:
    """Give an elided count its noun; False where the number counts nothing."""
    figure.noun = by_number(frame, c, reading.last)
    if figure.noun is None and counts_nothing(frame, figure, c, state):
        return False
    figure.noun = figure.noun or noun_of_those(frame, c)
    if figure.noun:
        return True
    source = source_of(frame, figure, c, reading, state)
    if reading.seen and is_other_level(frame, figure, c):
        source = standing_free(reading.seen[::-1])[0]
    figure.noun = (
        noun_of_heading(frame, figure, c, state.lexicon)
        or (noun_of_row(frame, state.near_counts()) if figure.rule.id == "bare-number" else None)
        or noun_of_sorted(frame, figure, c, state.lexicon)
        or noun_of_range(frame, c)
        or noun_of_sized(frame, figure)
        or noun_of_described(frame, figure)
        or noun_of_sizes(frame, c)
        or noun_of_kind(frame, figure, c, source)
        or goes_on_row(frame, c, reading.last)
        or noun_of_object(frame, c, reading.whole)
        or noun_of_total(frame, figure, reading.seen)
        or subject_noun(frame, c, source)
        or noun_of_large(frame, c)
        or noun_of_whole(frame, c)
        or noun_of_step(frame, figure, c, reading.last)
        or noun_of_label(frame, c)
        or noun_of_heading_count(frame, c)
        or noun_of_sum(frame, c, source)
        or noun_apart(frame, figure, c, source, here=bool(reading.seen))
        or noun_of_loss(frame, c, reading.last)
        or noun_of_terse(frame, c)
        or noun_of_shares(frame, c)
        or noun_of_single(frame, c)
        or noun_of_postposed(frame, c)
    )
    if figure.noun:
        return True
    if is_age(frame, figure, c) or is_for_name(frame, figure):
        return False
    if source is None or not source.noun or (is_deadly(source.noun) and noun_of_victims(frame, figure, c)):
        return _of_people(frame, figure, c)
    if figure.rule.id == "bare-number" and source not in reading.seen and _is_one_body(source.noun, state):
        return _of_people(frame, figure, c)
    listed = listed and (reading.last is not None or adds_up(frame, state.near_counts()))
    if fits(frame, figure, c, reading, source, listed=listed):
        figure.noun = source.noun if source in reading.seen else noun_of_all(source, state.near_counts())
        return True
    return _of_people(frame, figure, c)


def _is_one_body(noun: str, state: State) -> bool:
    """ "Enrolment fell to 187. Larkfield 86, Dunmore 59": what is told by its number, and is no 86 of anything."""
    return state.lexicon.word(noun.rsplit(" ", 1)[-1].lower()).classes & bits("collective", "plural") == COLLECTIVE


def _of_people(frame: Frame, figure: Figure, c: int) -> bool:
    figure.noun = noun_of_victims(frame, figure, c)
    return figure.noun is not None


# -- the whole


def _is_of_others(frame: Frame, c: int, whole: Figure) -> bool:
    """ "There were 1,340 cases. Of all the deaths, 148 occurred …": the sentence opens with another whole."""
    opening = noun_of_whole(frame, c)
    if opening is None or whole.noun is None:
        return False
    return whole.noun.split(" ")[-1].lower() != opening.split(" ")[-1].lower()


def _set_whole(frame: Frame, figure: Figure, c: int, reading: Reading, state: State) -> None:
    """Set `of` where the text presents the figure as a part of a whole that was named."""
    if figure.of is not None:
        return
    beside = (
        (whole_right_before(frame, figure, c) if counted_kinds(frame, c, reading) is None else None)
        or whole_of_bracket(frame, figure, c)
        or whole_behind(frame, figure, c)
        or whole_of_rate(frame, figure, c)
    )
    if beside is not None:
        figure.of = beside.value
        return
    if frame.word(figure.left - 1) in MULTIPLES or (figure.noun or "").startswith("those "):
        return  # "twice the 14,000 seen a year earlier", "nine of those rescued"
    leads = part_word(frame, c)
    if leads is not None and _is_done_by_part(frame, figure, c, leads):
        return
    if leads is not None and reading.whole is not None and is_apart(frame, figure, c, leads, reading.whole):
        return
    outer = reading.whole.of if reading.whole is not None and leads is not None else None
    if outer is not None and leads is not None and _is_beyond(frame, leads, c) and (figure.value or 0) < outer:
        figure.of = outer  # "among the 152, 97 are new, of which 81 have been started; 55 are renewed"
        return
    if (leads is not None and _joins_whole(frame, figure, c, leads, reading)) or _is_own(frame, figure, c):
        return
    whole, nested = _presented(frame, figure, leads, reading, state)
    if leads is not None and whole is not None and is_in_part(frame, figure, c, leads, whole):
        return
    if leads is None and whole is not None and is_of_clause(frame, figure, c, whole):
        return
    seen = standing_free([f for f in reversed(reading.seen) if (f.value or 0) >= (figure.value or 0)])
    if figure.rule.id == "number-of-them":
        seen = [f for f in seen if is_same(figure, f)] or seen
        whole = seen[0] if seen else whole
        if whole is not None and whole.rule.id == "number-of-them":
            figure.of = whole.of  # "12 of them are in Ghana, 7 of them in Togo"
            return
    if whole is None and figure.elided and (of := whole_of_stages(frame, figure, c, reading)) is not None:
        figure.of = of
        return
    if whole is None and _is_taken(frame, figure, c, seen, reading):
        whole = _taken_from(frame, figure, c, reading, state)
        if whole is not None and _is_of_others(frame, c, whole):
            return
    if whole is None or whole is figure or whole.value is None:
        return
    if whole.elided and frame.words_of(frame.chunk_of(whole) - 2) == ["ones"]:
        return  # "the new ones are 17, the continuing ones 9"
    if figure.elided and whole.status in DONE and frame.classes_of(c + 1) & BIT["negation"]:
        figure.of = whole.of  # "161 have been started. 15 | not | started"
        return
    sibling = figure.elided and not nested and figure.rule.id != "number-of-them" and whole in reading.seen
    if sibling and whole.of is not None:
        if (figure.value or 0) > whole.of:
            return  # "188 were hurt, 28 of them seriously, and 47,000 moved to shelters"
        figure.of = whole.of  # "1,842 stores, 1,310 of them in Poland, 318 in Romania"; "32 of the 45, … and 3"
    elif (figure.value or 0) < whole.value:
        figure.of = whole.value


def _is_done_by_part(frame: Frame, figure: Figure, c: int, leads: int) -> bool:
    """ "Of 50 libraries, five | of them | will offer | three courses": what the part does or gets is none of them."""
    part = frame.figure_at(leads - 1)
    verb = left_of(frame, c)
    if figure.elided or part is None or part.rule.id != "number-of-them" or frame.role_at(verb) != VERB:
        return False
    return not is_same(figure, part) and BEING.isdisjoint(frame.words_of(verb))  # but "five of them | are | buses"


def _is_taken(frame: Frame, figure: Figure, c: int, seen: list[Figure], reading: Reading) -> bool:
    """Whether something was done to so many of others ("48 pumps came, 30 are installed"), no "started 24, shut 13"."""
    done = is_object(frame, c) or (figure.elided and ends_with_stage(frame, c))
    done = done and not (seen and is_object(frame, frame.chunk_of(seen[0])) and not is_planned(frame, seen[0]))
    taken = figure.rule.id in ("number-of-them", "number-then-verb") or done
    again = figure.elided or _says_noun_again(frame, figure, c, reading)
    return again and taken and not is_other_level(frame, figure, c) and not is_further(frame, figure)


def _is_own(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Up | from | 380 last year"; "74 rigs off the coast | and | 18 drilling in rivers": beside others, no part."""
    if frame.words_of(c - 1) == ["of"] and frame.words_of(c - 2)[-1:] == ["batch"]:
        return True  # "the second batch of nine will start in May"
    doing = frame.role_at(c - 1) == CONJUNCTION and figure.rule.id == "number-then-verb"
    return is_set_beside(frame, figure) or (doing and frame.word(figure.j).endswith("ing"))


def _says_noun_again(frame: Frame, figure: Figure, c: int, reading: Reading) -> bool:
    """ "The task is 86 dams, | has finished | 71 dams": the way of translations, which leave out the subject."""
    k = left_of(frame, c)
    done = frame.role_at(k) == VERB and frame.role_at(k - 1) == COMMA and {"has", "have"} & set(frame.words_of(k))
    return bool(done) and reading.last is not None and reading.last.noun == figure.noun


def _is_beyond(frame: Frame, leads: int, c: int) -> bool:
    """Whether a semicolon parts chunk c from the words that led to parts."""
    return any(frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) == ";" for k in range(leads + 1, c))


def _joins_whole(frame: Frame, figure: Figure, c: int, leads: int, reading: Reading) -> bool:
    """ "18 tourists, 14 | of them | Australians, | and | three guides": other things beside the whole, with their noun.

    Where both parts make up the whole, they are its kinds ("1,842 shops, 1,310 of them large, and 532 small ones").
    """
    joined = frame.role_at(c - 1) == CONJUNCTION and frame.role_at(c - 2) == COMMA
    if _goes_back(frame, c, leads):
        whole = reading.whole or (reading.seen[0] if reading.seen else None)
        return whole is not None and not figure.elided and not is_same(figure, whole)
    part = frame.figure_at(leads - 1)
    whole = next((seen for seen in reversed(reading.seen) if frame.chunk_of(seen) < leads - 1), None)
    if not joined or figure.elided or part is None or whole is None or whole.noun is None:
        return False
    of_them = part.rule.id == "number-of-them" and frame.role_at(leads - 2) == COMMA
    full = (part.value or 0) + (figure.value or 0) == whole.value
    return of_them and not full and not is_same(figure, whole)


def _goes_back(frame: Frame, c: int, leads: int) -> bool:
    """ "400 nurses, | of whom | 60 are men, | and | runs | two clinics": the verb is that of the nurses' employer."""
    k = left_of(frame, c)
    doing = frame.role_at(k) == VERB and frame.word(frame.chunks[k].i).endswith("s") and k - 2 > leads
    joined = frame.role_at(k - 1) == CONJUNCTION and COMMA in (frame.role_at(leads - 1), frame.role_at(leads - 2))
    return doing and joined and not frame.classes_of(k) & BIT["auxiliary"]


def _presented(
    frame: Frame, figure: Figure, leads: int | None, reading: Reading, state: State
) -> tuple[Figure | None, bool]:
    """The whole that the words at chunk `leads` present parts of, and whether it is a part itself."""
    whole, nested, value = reading.whole, reading.nested, figure.value or 0
    kept = whole is not None and leads == reading.leads and value <= (whole.value or 0)
    if leads is None or kept or (whole is not None and frame.chunk_of(whole) >= leads):
        return whole, nested
    # "12 halls, 8 | of which are roofed, and 4 are being built": the 4 are of the 12
    ahead = [f for f in reversed(reading.seen) if frame.chunk_of(f) < leads]
    part = bool(ahead) and ahead[0].rule.id == "number-of-them" and frame.chunk_of(ahead[0]) == leads - 1
    here = [f for f in ahead[part:] or ahead if (f.value or 0) >= value]
    back = frame.classes_of(leads) & BIT["whole-back"] or not reading.seen
    near = [f for f in state.near_counts() if (f.value or 0) >= value and is_alike(figure, f)] if back else []
    near = [f for f in near if leads == 0 or not figure.elided or is_same(figure, f)]
    total = sum(part.value or 0 for _, part in counts_of(frame) if part.elided) if near and not here else 0
    summed = [
        f for f in near if f.value == total and len(frame.figures) > FEWEST
    ]  # "…, has opened 41. Of it roads 21, …"
    whole = next(iter(summed or standing_free(here or near)), None)
    relative = frame.words_of(leads)[-1].split(" ")[-1] in ("which", "whom")
    nested = whole in reading.seen and (relative or not frame.classes_of(leads) & BIT["whole-back"])
    reading.whole, reading.nested, reading.leads = whole, nested and relative, leads
    return whole, nested


def _taken_from(frame: Frame, figure: Figure, c: int, reading: Reading, state: State) -> Figure | None:
    """The count that an elided one was taken from without words that say so: "48 pumps came, 30 are installed"."""
    whole = source_of(frame, figure, c, reading, state)
    if whole is not None and whole.value == figure.value and whole is not reading.last:
        larger = (count for count in state.near_counts() if (count.value or 0) > (figure.value or 0))
        whole = next((count for count in larger if count.noun and is_same(count, figure)), None)
    if whole is None or (figure.rule.id != "number-of-them" and not is_same(figure, whole)):
        return None  # "checked 1,243 firms. Complaints accepted 742"
    if whole not in reading.seen and noun_of_all(whole, state.near_counts()) != whole.noun:
        return None  # one kind of several
    if whole.elided and whole.of is None and whole in reading.seen and is_object(frame, frame.chunk_of(whole)):
        return None  # "accepted 312 cases, concluded 298, and 14 are pending"
    beside = whole is reading.last and whole.rule.id == "number-then-verb" and whole.of is None
    if beside and told_before(whole, state) is None:  # but "of the 218 homes … 218 have begun, 163 are completed"
        return None  # "24 had been completed, 38 were under construction and 6 had not started"
    return whole
