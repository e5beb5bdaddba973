"""Names that no type word ends, which the sentence itself calls works: by what is built, in an apposition, in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.named.progress import progress_of
from extract.context.works.names.apposed import add_apposed
from extract.context.works.names.extent import is_strange
from extract.context.works.names.listings import begins_name, may_be_name
from extract.context.works.names.paired import add_paired
from extract.context.works.names.phases import is_roman
from extract.context.works.names.plainwords import is_plain
from extract.frame import COMMA, DASH, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.pinyin import is_pinyin
from extract.telling import FRONTS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

# What is done to nothing but works.
CONSTRUCTING: Final = frozenset(["construction", "building", "groundbreaking"])
DONE: Final = {
    "on": (["work"], ["works"], ["construction"], ["close"], ["decision"], ["piling"]),
    "at": (["work"], ["works"], ["construction"], ["piling"]),
    "for": (["contract"], ["tender"], ["tenders"], ["contracts"], ["bids"], ["agreement"], ["concession"], ["permit"]),
}
# How verbs end that are said of nothing but works.
ONLY_WORKS: Final = (
    "commercial operation", "commercial operations", "commercial production", "on stream", "onstream", "to the grid",
    "energised", "energized", "topped out", "under construction",
)  # fmt: skip
COMING: Final = frozenset(
    """is was were are be been has have had will would to now already entered enters enter came comes come began begins
    started starts went goes go put brought connected into being in""".split()
)
ENDING: Final = bits("comma", "stop", "preposition", "relative", "conjunction", "open", "part-of", "status")
NO_WORKS: Final = bits("institution", "place-type", "time", "pronoun", "plural", "money-noun", "change-noun", "generic")
WORKS: Final = bits("works", "undertaking")
COSTING: Final = frozenset("costing worth covering serving linking connecting comprising containing".split())
UNITS: Final = frozenset(["unit", "units", "train"])
SERIES: Final = 100  # works of one name
TELLING: Final = bits("status", "event", "modal")
LONGEST: Final = 14  # words of an apposition, of a name
SHORTEST: Final = 3  # words of a name in small letters


def add_called(frame: Frame, rule: Rule, state: State) -> None:
    """Add the names that the sentence calls works, where it tells what became of them."""
    if not frame.classes & TELLING and frame.words.isdisjoint(FRONTS):
        return
    fronted = not frame.words.isdisjoint(FRONTS)
    for c, chunk in enumerate(frame.chunks):
        if chunk.role != NOUN:
            continue
        unit = frame.word(chunk.j - 2) in UNITS and _is_numbered(frame, c)  # "Barak Unit 4 | was connected"
        run = frame.role_at(c + 1) == VERB and _is_run(frame, c)
        beside = fronted or unit or run or frame.role_at(c - 1) == PREPOSITION or frame.role_at(c + 1) == COMMA
        if not beside or not (may_be_name(frame, c) or _is_numbered(frame, c)):
            continue
        named = not frame.last_classes(c) & BIT["plural"]
        made = named and (_is_constructed(frame, c, state) or _is_fronted(frame, c))
        if made or unit or run or _is_works_in_apposition(frame, c):
            more = unit and frame.word(chunk.j) == "and" and frame.has(chunk.j + 1, BIT["number"])  # "Units 1 | and 2"
            _add(frame, rule, state, chunk.i, chunk.j + 2 * more)
    add_paired(frame, rule, state)
    add_apposed(frame, rule, state)
    if state.projects:
        _add_parallel(frame, rule, state)


def _add(frame: Frame, rule: Rule, state: State, i: int, j: int) -> None:
    """Make items[i:j] a project, if no other covers them, they are no place, and something became of them."""
    while j > i and (frame.has(j - 1, bits("determiner", "pronoun", "conjunction")) or _is_small_gerund(frame, j - 1)):
        j -= 1  # "at the construction site of Kaixin Electronics that …", "the Maha Seya commencing from 2013"
    first = i + 1 if frame.has(i, BIT["article"]) else i
    known = frame.span(first, j).lower() in state.lexicon.places or is_plain(frame, first, j)
    figure = None if known else project_figure(Match(rule, i, j), frame, i, j)
    if figure is None or progress_of(frame, figure) is None:
        return
    over = [other for other in frame.projects if other.i < figure.j and figure.i < other.j]
    if all(figure.i <= other.i and other.j <= figure.j and other.j - other.i < figure.j - figure.i for other in over):
        frame.projects.append(figure)  # "X national park visitor hall" is longer than the park


def _is_small_gerund(frame: Frame, k: int) -> bool:
    return frame.word(k).endswith("ing") and not frame.has(k, BIT["capital"]) and frame.has(k - 1, BIT["capital"])


def _is_constructed(frame: Frame, c: int, state: State) -> bool:
    """ "Construction | of | the Harlow Creek Bakery | will begin"; among works, "the first phase of Dera Gateway"."""
    tied = frame.role_at(c - 1) == PREPOSITION and frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN
    if tied and frame.words_of(c - 2)[-2:] == ["construction", "site"]:
        return True
    tie = frame.word(frame.chunks[c - 1].i) if frame.role_at(c - 1) == PREPOSITION else ""
    if frame.words_of(c - 2)[-1:] in DONE.get(tie, ()) and _is_numbered(frame, c):
        return True  # "work | on | Barak 3", "the contract | for | Kerin II"
    phased = state.projects and frame.last_classes(c - 2) & BIT["phase"]
    return tied and (frame.words_of(c - 2)[-1] in CONSTRUCTING or bool(phased))


def _is_run(frame: Frame, c: int) -> bool:
    """ "Los Alcores II | entered commercial operation", "Rajo Inca | came on stream": what only works go through."""
    words = frame.words_of(c + 1)
    if not words[-1].endswith(ONLY_WORKS) or not {word for phrase in words[:-1] for word in phrase.split()} <= COMING:
        return False  # "Niagara Mohawk had been projecting commercial operation"
    i, j = frame.chunks[c].i + frame.has(frame.chunks[c].i, BIT["article"]), frame.chunks[c].j
    strange = j - i > 1 and all(is_strange(frame, k) and frame.has(k, BIT["capital"]) for k in range(i, j))
    return strange or _is_numbered(frame, c)


def _is_numbered(frame: Frame, c: int) -> bool:
    """ "Construction of Olkilo 3", "Kerin III, a solar plant": a proper word and its number."""
    i, j = frame.chunks[c].i + frame.has(frame.chunks[c].i, BIT["article"]), frame.chunks[c].j
    if not frame.has(j - 1, BIT["number"]) and not is_roman(frame.word(j - 1)):
        return False
    last = j - 2 if frame.word(j - 2) in UNITS else j - 1
    proper = last > i and all(is_strange(frame, k) and frame.has(k, BIT["capital"]) for k in range(i, last))
    number = frame.items[j - 1].sense(BIT["number"]) if frame.has(j - 1, BIT["number"]) else None
    small = number is not None and bool(number.digits) and number.value < SERIES
    return proper and (small or (is_roman(frame.word(j - 1)) and frame.span(j - 1, j).isupper()))


def _is_works_in_apposition(frame: Frame, c: int) -> bool:
    """ "Raha Gateway, | a logistics park | in the north, was opened": the noun behind the article is of works."""
    if frame.role_at(c + 1) != COMMA:
        return False
    i = frame.chunks[c + 1].j
    if frame.word(i) not in ("a", "an", "the"):
        return False
    ahead = range(i + 1, i + LONGEST)
    k = next(
        (at for at in ahead if frame.has(at, ENDING) or frame.word(at) in COSTING or at >= len(frame.items)), i + 1
    )
    return k - 1 > i and frame.has(k - 1, WORKS) and not frame.has(k - 1, bits("capital", "place-type", "institution"))


def _is_fronted(frame: Frame, c: int) -> bool:
    """ "Presa El Zapotillo", "the Jembatan Merah Putih": in other languages the word for works stands in front."""
    i = frame.chunks[c].i + frame.has(frame.chunks[c].i, BIT["article"])
    named = any(frame.has(k, BIT["capital"]) for k in range(i + 1, frame.chunks[c].j))
    return frame.has(i, BIT["capital"]) and named and frame.word(i) in FRONTS


def _add_parallel(frame: Frame, rule: Rule, state: State) -> None:
    """ "X Project is under way; y avenue - land obtained": of clauses side by side, all begin with one if one does."""
    starts = [c + 1 for c, chunk in enumerate(frame.chunks[:-1]) if chunk.role == STOP]
    if not starts:
        return
    firsts = {frame.chunks[c].i for c in (0, *starts)}
    if not any(figure.i - k in firsts for figure in frame.projects for k in (0, 1)):
        return
    for c in (0, *starts):
        i, j = frame.chunks[c].i, _name_end(frame, c)
        if i < j and _is_namelike(frame, i, j):
            _add(frame, rule, state, i, j)


def _name_end(frame: Frame, c: int) -> int:
    """The item behind the name that a clause begins with: noun phrases with amounts between them."""
    k = c
    while frame.role_at(k) in (NOUN, FIGURE) and (frame.role_at(k) == NOUN or k > c):
        k += 1
    while k > c and frame.role_at(k - 1) == FIGURE:
        k -= 1
    return frame.chunks[k - 1].j if k > c and frame.role_at(k) in (VERB, COMMA, DASH, STOP, PREPOSITION) else 0


def _is_namelike(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] may name works: in capitals for the most part, or a Chinese name and two words more."""
    if not begins_name(frame, i) or frame.has(j - 1, NO_WORKS) or not SHORTEST <= j - i <= LONGEST:
        return False
    capitals = sum(1 for k in range(i, j) if frame.has(k, BIT["capital"]))
    return is_pinyin(frame.word(i)) or capitals > 1 or i > 0
