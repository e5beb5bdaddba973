"""Numbers that deal out what was counted before: "11 went to Tamba, five to Koksu", "followed by Labour with 22"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.lists import PAYING
from extract.context.counts.subjects import is_in_all
from extract.context.counts.wholes import thing
from extract.context.phrases import left_of
from extract.frame import CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

ENDS: Final = (COMMA, STOP, CONJUNCTION, CLOSE, TIME)
LINKS: Final = (COMMA, CONJUNCTION, STOP)
IN_ROW: Final = (COMMA, CONJUNCTION)
ORDERED: Final = frozenset(
    """followed led leads leading lead tops topped topping first second third fourth fifth last next ahead behind top
    bottom""".split()
)
SHARED: Final = frozenset(["account", "accounts", "accounted", "accounting"])
DETERMINED: Final = bits("article", "determiner")
TAKING: Final = frozenset("won took got gained secured captured holds held".split())
LEVELS: Final = bits("level-verb", "change-verb", "metric-verb", "auxiliary", "report")
FEWEST: Final = 2  # counts that a sum is made of


def is_dealt(frame: Frame, c: int, last: Figure | None, *, smaller: bool) -> bool:
    """Whether the bare number in chunk c is so many of the things counted last, for another of those that have them."""
    if last is None:
        return False
    looks = (_as_before, _goes_to_next, _with_place, _accounted, _next_object)
    return any(look(frame, c, last) for look in (looks if smaller else looks[:2]))


def _goes_to_next(frame: Frame, c: int, last: Figure) -> bool:
    """ "Tamba has 22 clinics, | Koksu | 30", "… Koksu | counted | 30": the next that has some, its verb said or not."""
    if frame.role_at(c + 1) not in ENDS:
        return False
    before = frame.chunk_of(last)
    verbed = frame.role_at(c - 1) == VERB and _says_alike(frame.words_of(c - 1), frame.words_of(before - 1))
    k = c - 1 - verbed
    if frame.role_at(k) != NOUN or frame.role_at(k - 1) not in LINKS or before >= k - 1:
        return False
    if not verbed and any(frame.role_at(at) not in IN_ROW for at in range(before + 1, k)):
        return False
    first = before - 2 if frame.role_at(before - 1) == VERB else before - 1
    return frame.role_at(first) == NOUN and frame.role_at(first - 1) != PREPOSITION and _alike(frame, first, k)


def _says_alike(words: list[str], before: list[str]) -> bool:
    """ "Counted 22 …, counted 30", "won 148 of the seats; its ally took 21"."""
    return words == before or (not TAKING.isdisjoint(words[-1:]) and not TAKING.isdisjoint(before[-1:]))


def _alike(frame: Frame, one: int, other: int) -> bool:
    """Whether two chunks name places, firms or parties, both with a capital or both with an article."""
    i, j = frame.chunks[one].i, frame.chunks[other].i
    capital = frame.last_classes(one) & frame.last_classes(other) & BIT["capital"]
    return bool(capital) or (frame.has(i, DETERMINED) and frame.has(j, DETERMINED))


def _next_object(frame: Frame, c: int, last: Figure) -> bool:
    """ "Opened 12 inquiries, | closed | nine and | referred | three | to judges", "… and | put | 12 | into use"."""
    before = frame.chunk_of(last)
    verbs = left_of(frame, c), left_of(frame, before)
    if not before < verbs[0] or not all(_acts(frame, k) for k in verbs):
        return False
    paid = PAYING.intersection(word for k in verbs for word in frame.words_of(k))
    linked = all(frame.role_at(k) in (COMMA, CONJUNCTION) for k in range(before + 1, verbs[0]))
    return linked and not paid and frame.role_at(c + 1) in (PREPOSITION, VERB, *ENDS)


def _as_before(frame: Frame, c: int, last: Figure) -> bool:
    """ "11 | went | to | Tamba, | five | to | Koksu": behind the number the preposition that the one before has."""
    if frame.role_at(c + 1) != PREPOSITION or frame.role_at(left_of(frame, c)) not in LINKS:
        return False
    before = frame.chunk_of(last) + 1
    before += frame.role_at(before) == VERB and frame.role_at(before + 1) == PREPOSITION
    led = frame.role_at(before) in (PREPOSITION, VERB) and frame.words_of(before)[-1].split(" ")[-1]
    same = led == frame.word(frame.chunks[c + 1].i)
    between = range(before + 1, left_of(frame, c))
    return same and all(frame.role_at(k) not in (FIGURE, STOP) for k in between)


def _acts(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == VERB and (not frame.classes_of(k) & LEVELS or frame.words_of(k) == ["put"])


def _with_place(frame: Frame, c: int, last: Figure) -> bool:
    """ "Ada led | with | 31, followed by Bole | with | 22": how many those have that stand in an order."""
    k = left_of(frame, c)
    tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "with"
    if not tied or frame.role_at(c + 1) not in ENDS:
        return False
    clause = range(frame.chunks[frame.chunk_of(last)].j, frame.chunks[k].i)
    return any(ORDERED.intersection(frame.word(i).split(" ")) for i in clause)


def _accounted(frame: Frame, c: int, _last: Figure) -> bool:
    """ "Manufacturing accounts | for | 22, services | for | 14": what each of them accounts for."""
    k = left_of(frame, c)
    if frame.role_at(c + 1) not in ENDS or frame.role_at(c - 1) not in (PREPOSITION, VERB):
        return False
    if frame.word(frame.chunks[c].i - 1).split(" ")[-1] != "for":
        return False
    if SHARED & {word.split(" ")[0] for word in frame.words_of(c - 1)}:
        return True
    clause = (word.split(" ")[0] for at in range(k) for word in frame.words_of(at))
    return frame.role_at(k - 1) == NOUN and not SHARED.isdisjoint(clause)


def goes_on_row(frame: Frame, c: int, last: Figure | None) -> str | None:
    """ "Divided by sector: manufacturing | 22, services | 14": a plural in a row of labels is no noun of its number."""
    if last is None or not last.elided or not last.noun or frame.role_at(c - 1) != NOUN:
        return None
    before = frame.chunk_of(last)
    behind = before + 2 if frame.role_at(before + 2) not in IN_ROW else before + 3
    if behind != c - 1 or frame.role_at(before + 1) not in IN_ROW or frame.role_at(before - 1) != NOUN:
        return None
    label = frame.word(frame.chunks[before - 1].j - 1)
    ends = frame.role_at(c + 1) in (*ENDS, OPEN) and label != "number"  # "tourism projects number 14"
    return last.noun if ends and thing(label) != thing(last.noun) and frame.role_at(before - 2) in LINKS else None


def noun_of_total(frame: Frame, figure: Figure, seen: list[Figure]) -> str | None:
    """ "412 cars in May and 388 in June, or 800 in total": the sum of what was counted before counts the same."""
    if len(seen) < FEWEST or not is_in_all(frame, figure):
        return None
    parts = [count for count in seen if count.noun]
    alike = len({thing(count.noun or "") for count in parts}) == 1
    return parts[-1].noun if alike and all((count.value or 0) <= (figure.value or 0) for count in parts) else None


def noun_of_object(frame: Frame, c: int, whole: Figure | None) -> str | None:
    """ "Of the 96 seats, the Greens won 31": the object of those that took parts of a whole."""
    k = left_of(frame, c)
    taken = frame.role_at(k) == VERB and not frame.classes_of(k) & bits("level-verb", "change-verb", "auxiliary")
    if whole is None or not whole.noun or not taken or frame.role_at(k - 1) != NOUN:
        return None
    named = frame.last_classes(k - 1) & BIT["capital"]
    figure = frame.figure_at(c)
    smaller = figure is not None and (whole.value or 0) >= (figure.value or 0)
    return whole.noun if named and smaller and frame.role_at(c + 1) in ENDS else None
