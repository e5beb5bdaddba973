"""Where a text presents numbers as parts: the words that lead to them, the whole that opens a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import head_of_chain
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
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
)
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
from extract.frame import Frame

FAR: Final = 6  # chunks between a count and the share that it is
PLACING: Final = frozenset("in at from across within over under on".split())
QUALIFYING: Final = frozenset("in by at from on to within across among for with".split())
# What a number is set beside, and what stands between the two.
BESIDE: Final = frozenset("from against than above below over versus vs with".split())
FORMER: Final = frozenset(
    "current present previous former earlier original initial usual normal existing prior".split()
) | {"the current", "the present", "the previous"}
FURTHER: Final = frozenset("another further additional add adds added adding".split()) | {"a further"}
PLANNED: Final = frozenset("planned targeted ordered sanctioned approved scheduled registered surveyed".split())
LOTS: Final = frozenset("total fleet list pool group batch set stock network".split())
FRACTIONS: Final = frozenset(["half", "third", "quarter", "most"])
COMPRISING: Final = frozenset(["comprised", "comprises", "included", "includes", "include", "consists of", "comprise"])


def is_set_beside(frame: Frame, figure: Figure) -> bool:
    """ "Up from 380", "against | the previous | 36", "than the usual 40": another level, no part of one."""
    i = figure.left - 1
    while frame.has(i, bits("article")) or frame.word(i) in FORMER:
        i -= 1
    return frame.word(i) != "with" and frame.word(i).split(" ")[-1] in BESIDE


def opens_as_whole(frame: Frame, c: int) -> bool:
    """ "Of the 20 projects planned for completion, …", "Among the 64, …" at the head of a clause."""
    k = c - 1
    if frame.role_at(k) == NOUN:
        alone = frame.chunks[k].j - frame.chunks[k].i == 1 and frame.has(frame.chunks[k].i, bits("determiner"))
        done = frame.has(frame.chunks[k].i, bits("determiner")) and frame.word(frame.chunks[k].j - 1).endswith("ed")
        # "of | the last fair's | 52 deals", "among | the newly signed | 186 projects"
        k -= alone or done or frame.has(frame.chunks[k].j - 1, bits("possessive"))
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in (
        "of",
        "among",
        "out of",
        "amongst",
        "in",
    ):
        return False
    opens = frame.role_at(k - 1) in (STOP, COMMA, OPEN, CONJUNCTION) or k == 0
    return opens and (frame.word(frame.chunks[k].i) != "in" or frame.role_at(c + 1) == FIGURE)


def has_part(frame: Frame, c: int, whole: Figure) -> bool:
    """Whether a smaller count without a noun of its own follows in the clause."""
    for k in range(c + 1, len(frame.chunks)):
        if frame.chunks[k].role == STOP and frame.word(frame.chunks[k].i) == ".":
            return False
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count" and not inside_whole(frame, k, c):
            return (figure.value or 0) <= (whole.value or 0) and (figure.elided or figure.noun is not None)
    return False


def inside_whole(frame: Frame, c: int, whole: int) -> bool:
    """ "Of 206 schools in | the three provinces |, 131 …": a count that only qualifies the whole at chunk `whole`."""
    tied = frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) in QUALIFYING
    return tied and whole < c and all(frame.role_at(k) not in (COMMA, STOP, CONJUNCTION) for k in range(whole, c))


def states_whole(frame: Frame, c: int, part: Figure) -> bool:
    """ "12 pumping stations out of 47", "318 (of 402)": whether the bare number is the whole of the count before."""
    whole = frame.chunks[c].figure
    if frame.role_at(c - 1) != PREPOSITION or whole is None or (part.value or 0) >= (whole.value or 0):
        return False
    k, tie = c - 2, frame.word(frame.chunks[c - 1].i)
    if tie == "of" and frame.words_of(c - 3) == ["out of"] and frame.words_of(c - 2)[-1] in LOTS:
        k, tie = c - 4, "out of"  # "83 rigs were working out of a fleet of 234"
    elif tie == "of" and frame.role_at(c - 2) == OPEN and frame.role_at(c + 1) == CLOSE:
        k = c - 3
    elif tie == "of":
        # "120 wells of 150 planned", "86 farms of the 120 are open", but no "50 pages of the 200-page report"
        the = frame.word(frame.chunks[c].j - 2) == "the" and not frame.has(frame.chunks[c].j, bits("dash"))
        tie = "of" if the or frame.word(frame.chunks[c].j) in PLANNED else ""
    while tie == "out of" and frame.role_at(k) in (VERB, ADVERB):
        k -= 1
    return tie in ("of", "out of") and frame.figure_at(k) is part


def is_further(frame: Frame, figure: Figure) -> bool:
    """ "12 more", "another 40", "will add 20": besides those named before, so no part of them."""
    added = "added" in (frame.word(figure.j + 1), frame.word(figure.j + 2))  # "and 240,000 were | added"
    return (
        added
        or frame.word(figure.j) in ("more", "others")
        or not FURTHER.isdisjoint((frame.word(figure.i - 1), frame.word(figure.i - 2)))
    )


def part_word(frame: Frame, c: int) -> int | None:
    """The chunk of the words that present what follows as parts, if they stand before figure c in its sentence."""
    inside = False
    for k in range(c - 1, -1, -1):
        if frame.chunks[k].role in (OPEN, CLOSE):
            inside = frame.chunks[k].role == CLOSE  # "128 projects (including joint ones) in 14 counties"
        if frame.chunks[k].role == PART and not inside and not _is_aside(frame, k, c) and not _goes_on(frame, k, c):
            return None if _ends_before(frame, k, c) else k
        if frame.chunks[k].role == STOP and frame.word(frame.chunks[k].i) in (".", "•"):
            return None
    return None


def _ends_before(frame: Frame, k: int, c: int) -> bool:
    """ "22,000 items | including | tents; | 12,000 rescuers": a semicolon closes parts that have no number."""
    closed = next((at for at in range(k + 1, c) if frame.words_of(at) == [";"]), None)
    if closed is None or frame.words_of(k) not in (["including"], ["such as"]):
        return False
    return all(frame.role_at(at) in (NOUN, CONJUNCTION, COMMA, PREPOSITION) for at in range(k + 1, closed))


def _is_aside(frame: Frame, k: int, c: int) -> bool:
    """ "700 nurses – many | of them | retired – worked in 90 clinics": the words at k stand between two dashes."""
    closed = next((at for at in range(k + 1, c) if frame.role_at(at) == DASH), None)
    return (
        closed is not None
        and frame.role_at(closed + 1) == VERB
        and any(frame.role_at(at) == DASH for at in range(max(0, k - FAR), k))
    )


def _goes_on(frame: Frame, k: int, c: int) -> bool:
    """ "It employs 3,000 people, | comprises | 40 firms": the verb goes on with the subject, not with the people.

    Nor are they parts of what another clause counts: "guests numbered 4,100, and | the fleet | comprises | 12 boats".
    """
    if frame.role_at(k - 1) == NOUN and frame.words_of(k)[0] in COMPRISING:
        head = head_of_chain(frame, k - 1)
        return head > 0 and frame.role_at(head - 1) in (CONJUNCTION, STOP) and frame.words_of(head - 1) != [":"]
    whole, part = frame.figure_at(k - 2), frame.figure_at(c)
    if frame.role_at(k - 1) != COMMA or not frame.words_of(k)[0].endswith("s") or whole is None or part is None:
        return False
    told = whole.type == part.type == "count" and not part.elided and not is_same(part, whole)
    return told and frame.role_at(k - 3) == VERB


def is_in_part(frame: Frame, figure: Figure, c: int, leads: int, whole: Figure) -> bool:
    """ "2,800 guests, including 40 men | from | 85 countries", "…, including | half | the 1,700 miners": no part."""
    if figure.elided or any(frame.word(k) in FRACTIONS for k in range(frame.chunks[leads].j, figure.i)):
        return not figure.elided
    if any(_opens_other(frame, k, c) for k in range(leads + 1, c)) and not is_same(figure, whole):
        return True  # "…, including 45 boys, | since | 12 teachers left", "among them the Nile School | (12 rooms)"
    behind = frame.role_at(c - 2) in (NOUN, FIGURE) if c - 2 > leads else frame.words_of(leads)[0].startswith("of ")
    tied = frame.role_at(c - 1) == PREPOSITION and c - 2 >= leads and behind  # "12 | of them | in | three ports"
    tied = tied and figure.rule.id != "number-of-the-things"
    return tied and frame.word(frame.chunks[c - 1].i) in PLACING and not is_same(figure, whole)


def _opens_other(frame: Frame, k: int, c: int) -> bool:
    """Whether a clause of its own begins at chunk k, or the bracket in which chunk c stands."""
    if frame.role_at(k) == OPEN:
        return all(frame.role_at(at) != CLOSE for at in range(k, c))
    return frame.words_of(k) in (["since"], ["because"], ["while"], ["when"], ["although"], ["though"])


def is_of_clause(frame: Frame, figure: Figure, c: int, whole: Figure) -> bool:
    """ "Of the 900 houses, 310 are built, | while | accounts | of | 40 families were opened": another clause's."""
    if figure.elided or is_same(figure, whole) or frame.role_at(c - 1) != PREPOSITION or frame.role_at(c - 2) != NOUN:
        return False
    k = next((k for k in range(c - 2, -1, -1) if frame.role_at(k) not in (NOUN, PREPOSITION)), -1)
    return frame.role_at(k) == CONJUNCTION and frame.chunk_of(whole) < k


def is_alike(part: Figure, whole: Figure) -> bool:
    """Whether a part that has a noun of its own is of the things of the whole ("12 new projects" of "88 projects")."""
    return part.elided or is_same(part, whole)


def is_same(part: Figure, whole: Figure) -> bool:
    """Whether both count the same things, as far as their nouns tell."""
    if not part.noun or not whole.noun:
        return True
    return thing(part.noun) == thing(whole.noun)


def thing(noun: str) -> str:
    """The last word of a noun, in small letters and without the ending of the plural."""
    return noun.rsplit(" ", maxsplit=1)[-1].lower().rstrip("s")


def whole_right_before(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "Of which, 37 new projects, | 29 have been started": a count that nothing is said of but by its part."""
    before = frame.figure_at(c - 2) if frame.role_at(c - 1) == COMMA else None
    if before is None or before.type != "count" or figure.rule.id != "number-then-verb" or not figure.elided:
        return None
    opens = c == 2 or frame.role_at(c - 3) in (COMMA, STOP, CONJUNCTION, PART)
    return before if opens and not before.elided and (before.value or 0) > (figure.value or 0) else None


def whole_behind(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "462 families out of these 682 landless families", "353 shares of its 4.1 mln": the whole, with its own noun."""
    tied = frame.role_at(c + 1) == PREPOSITION and frame.word(frame.chunks[c + 1].i) in ("of", "out of")
    tied = tied or (frame.role_at(c + 1) == PART and frame.words_of(c + 1)[-1].endswith(("these", "those")))
    if figure.elided or not tied:
        return None
    owned = frame.role_at(c + 2) == NOUN and frame.word(frame.chunks[c + 2].j - 1) in ("'s", "'", "’")
    k = c + 3 if owned else c + 2
    whole = frame.figure_at(k)
    if whole is None or whole.type != "count" or whole.elided or not whole.noun or not figure.noun:
        return None
    larger = (whole.value or 0) > (figure.value or 0)
    return whole if larger and thing(whole.noun) == thing(figure.noun) else None


def whole_of_bracket(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "19 incubators (5 of national level)", "19 incubators (5 new)": a part in brackets right behind its whole."""
    before = frame.figure_at(c - 2) if frame.role_at(c - 1) == OPEN else None
    if before is None or before.type != "count" or not figure.elided:
        return None
    if frame.word(figure.j) != "of" and frame.role_at(c + 2) != CLOSE:
        return None
    return before if not before.elided and (before.value or 0) > (figure.value or 0) else None


def whole_of_rate(frame: Frame, figure: Figure, c: int) -> Figure | None:
    """ "41 schools, or 27 percent of the 152 planned": what a share told of the count is of."""
    k = c + 1
    while k < c + FAR and frame.role_at(k) in (COMMA, OPEN, CONJUNCTION, ADVERB, PRONOUN, VERB):
        k += 1
    rate = frame.figure_at(k) if k > c + 1 and frame.role_at(c + 1) in (COMMA, OPEN) else None
    if (
        rate is None
        or rate.type != "percentage"
        or rate.change
        or frame.words_of(k + 1) not in (["of"], ["of the total"])
    ):
        return None
    whole = frame.figure_at(k + 2)
    if whole is None or whole.type != "count" or (whole.value or 0) <= (figure.value or 0):
        return None
    return whole if whole.elided or is_same(figure, whole) else None


def is_apart(frame: Frame, figure: Figure, c: int, leads: int, whole: Figure) -> bool:
    """ "…, of which designs 1,625; valid permits 7,942": a new clause, with a noun of its own."""
    begins = next((k for k in range(c - 1, leads, -1) if frame.role_at(k) == STOP), None)
    if begins is None:
        return False
    if figure.elided:
        return figure.noun != whole.noun
    between = (frame.chunks[k].figure for k in range(leads, begins))
    bare = any(part is not None and part.elided for part in between)  # "…, of which national 4; | 19 labs were opened"
    return bare and not is_same(figure, whole)
