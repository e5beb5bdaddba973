"""Names behind what they are: "a new terminal, Orlan West,", "the plant, called Orlan West", "two dams, A and B"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.named.progress import progress_of
from extract.context.works.names.listings import LISTED, is_free, listed_names, may_be_name
from extract.frame import COMMA, DASH, FIGURE, NOUN, OPEN, VERB
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

WORKS: Final = bits("works", "undertaking")
NAMING: Final = frozenset(
    ["named", "called", "dubbed", "known", "known as", "codenamed", "nicknamed", "titled", "entitled"]
)
BEGINNING: Final = frozenset(["a", "an", "the"])
FEW: Final = 6  # works that a sentence names one by one
# Works in the plural that a count may name one by one.
COUNTED: Final = LISTED | frozenset(
    """dams bridges airports expressways highways bypasses terminals tunnels refineries reservoirs stadiums plants farms
    stations parks ports pipelines railways lines roads mines substations canals factories mills programmes""".split()
)
SERVING: Final = frozenset("digital radio television tv police polling petrol fire space bus".split())  # stations


def add_apposed(frame: Frame, rule: Rule, state: State) -> None:
    """Add the names that stand behind the words for what they are."""
    for figure in frame.figures:
        if figure.type == "count" and figure.value and 1 < figure.value <= FEW and _is_of_works(figure):
            _add_counted(frame, rule, figure)
    for c in range(len(frame.chunks) - 2 if frame.classes & WORKS else 0):
        if frame.role_at(c) == NOUN and frame.last_classes(c) & WORKS:
            _add_named(frame, rule, state, c)


def _is_of_works(figure: Figure) -> bool:
    words = (figure.noun or "").lower().split(" ")
    return words[-1] in COUNTED and SERVING.isdisjoint(words)


def _add_counted(frame: Frame, rule: Rule, figure: Figure) -> None:
    """ "Two wind farms, | Orlan North and Orlan South": as many names as there are works."""
    c = frame.chunk_at(figure.j - 1)
    if frame.role_at(c + 1) not in (COMMA, DASH, OPEN) and frame.words_of(c + 1) != [":"]:
        return
    names = list(listed_names(frame, frame.chunks[c + 1].j))
    whole = len(names) == figure.value and all(is_free(frame, i, j) for i, j in names)
    if not whole or any(frame.has(j - 1, BIT["institution"]) for _, j in names):
        return
    for i, j in names:
        found = project_figure(Match(rule, i, j), frame, i, j)
        if found is not None:
            found.status = figure.status
            frame.projects.append(found)


def _add_named(frame: Frame, rule: Rule, state: State, c: int) -> None:
    """ "A new terminal, | Orlan West, | is to be opened", "the plant, | named | Orlan West, | was completed"."""
    first = frame.chunks[c - 1 if frame.role_at(c - 1) == FIGURE else c].i  # "the 40 km | expressway, called"
    if frame.word(first) not in BEGINNING or frame.has(frame.chunks[c].j - 1, BIT["capital"]):
        return
    inside = frame.words_of(c - 1) == ["of"]  # "the consultants of the project, Orlan Ltd, were named"
    k = c + 1 + (frame.role_at(c + 1) == COMMA)
    called = frame.role_at(k) == VERB and frame.word(frame.chunks[k].i).split(" ")[0] in NAMING
    k += called
    k += called and frame.words_of(k) == ["as"]
    if frame.role_at(k) != NOUN:
        return
    i, j = frame.chunks[k].i, frame.chunks[k].j
    if frame.word(i) in NAMING:  # the frame takes the participle into the name's phrase
        i, called = i + 1, True
    closed = frame.role_at(k + 1) == COMMA and frame.role_at(k + 2) == VERB
    if not may_be_name(frame, k, i) or not (called or (closed and k == c + 2 and not inside)):
        return
    figure = project_figure(Match(rule, i, j), frame, i, j)
    if figure is None or frame.span(i, j).lower() in state.lexicon.places:
        return
    over = [other for other in frame.projects if other.i < figure.j and figure.i < other.j]
    if over:  # "the project, called the Orlan Dam, will start": the name is known, but nothing is told of it
        over[0].status = over[0].status or (_status_of(frame, rule, c) if called else None)
        return
    figure.status = progress_of(frame, figure) or _status_of(frame, rule, c)
    quoted = called and frame.has(figure.i - 1, BIT["quote"]) and frame.last_classes(c) & BIT["undertaking"]
    if figure.status or quoted:
        frame.projects.append(figure)


def _status_of(frame: Frame, rule: Rule, c: int) -> str | None:
    """What is told of the word for the works."""
    chunk = frame.chunks[c]
    works = project_figure(Match(rule, chunk.i, chunk.j), frame, chunk.i, chunk.j, known=True)
    return progress_of(frame, works) if works is not None else None
