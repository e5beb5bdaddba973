"""One word for several works: "the Karuma and Isimba dams", "the Talas and Chu hydropower projects"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.evidence.treated import is_made
from extract.context.works.named.progress import progress_of
from extract.context.works.named.topical import told_aside
from extract.context.works.names.phases import is_roman
from extract.frame import COMMA, CONJUNCTION, NOUN, PRONOUN
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

CAPITAL: Final = BIT["capital"]
NO_NAME: Final = bits("institution", "place-type", "time", "pronoun", "money-noun", "change-noun", "generic")
# Works in the plural behind two names; what firms own too only with a word that says its kind ("solar plants").
BUILT: Final = frozenset(
    """dams bridges airports expressways highways bypasses terminals tunnels refineries reservoirs stadiums barrages
    flyovers railways substations weirs seaports motorways canals interchanges viaducts
    hospitals jetties harbours harbors wharves causeways""".split()
)
OWNED: Final = frozenset(
    "plants stations farms mines projects schemes parks ports pipelines lines roads fields".split()
)
PAIRED: Final = BUILT | OWNED
# What is built in one place only, so that the place's name is the name of the works.
PLACED: Final = frozenset("dams bypasses bridges tunnels reservoirs barrages flyovers substations weirs".split())
PROJECTS: Final = frozenset(["projects", "schemes"])
PAIR: Final = 2
PEOPLES: Final = ("ian", "ean", "ese", "ish", "can", "ern", "man")  # "the Chinese and Indian plants"
OPENING: Final = frozenset(["the", "its", "their", "his", "our"])


def add_paired(frame: Frame, rule: Rule, state: State) -> None:
    """ "The Karuma and Isimba dams were commissioned": the plural ends a list of names, each of its own works."""
    if PAIRED.isdisjoint(frame.words):
        return
    for c, chunk in enumerate(frame.chunks):
        if (
            chunk.role != NOUN
            or frame.role_at(c - 1) != CONJUNCTION
            or frame.words_of(c)[-1].split(" ")[-1] not in PAIRED
        ):
            continue
        spans = _spans(frame, c, state)
        found = [project_figure(Match(rule, i, j), frame, i, j, known=True) for i, j in spans]
        figures = [figure for figure in found if figure is not None]
        if not figures:
            continue
        status = progress_of(frame, figures[0]) or progress_of(frame, figures[-1]) or told_aside(frame, figures[0])
        if not status and not is_made(frame, figures[0]):
            continue
        for figure in figures:
            figure.status = status
            frame.projects.append(figure)


def _spans(frame: Frame, c: int, state: State) -> list[tuple[int, int]]:
    """The stretches of items that the plural of chunk c ends, where all of them may be names of works."""
    last = frame.words_of(c)[-1].split(" ")[-1]
    members = [(c, frame.chunks[c].j)]
    k = c - 1
    while frame.role_at(k) == CONJUNCTION or (frame.role_at(k) == COMMA and k < c - 1):
        numbered = frame.role_at(k - 1) == PRONOUN and frame.words_of(k - 1) == ["i"]  # "the Manah | I | and Manah II"
        end = frame.chunks[k - 1].j
        k -= 1 + numbered
        members.append((k, end))
        k -= 1
    first = members[-1][0]
    if first < 0 or len(members) < PAIR or frame.word(frame.chunks[first].i) not in OPENING:
        return []
    spans = [_capitals(frame, k, end) for k, end in reversed(members)]
    known = last not in PLACED and any(frame.span(i, j).lower() in state.lexicon.places for i, j in spans)
    if known or any(i >= j for i, j in spans):
        return []
    bare = all(end == j for (_, end), (_, j) in zip(reversed(members[1:]), spans[:-1], strict=True))
    kind = spans[-1][1] < frame.chunks[c].j - 1 or last in PROJECTS or _are_built(frame, first)
    told = last in BUILT or (kind and not _are_firms(frame, spans))
    return spans if bare and told else []


def _are_built(frame: Frame, first: int) -> bool:
    """ "Construction of | the Kovin | and Apatin ports"."""
    return frame.words_of(first - 1) == ["of"] and frame.words_of(first - 2)[-1:] in (["construction"], ["building"])


def _are_firms(frame: Frame, spans: list[tuple[int, int]]) -> bool:
    """ "The ADB and IMF lending programs": names in capitals throughout are of bodies, which own works."""
    return any(frame.span(i, j).isupper() for i, j in spans)


def _capitals(frame: Frame, c: int, end: int) -> tuple[int, int]:
    """The proper words that noun chunk c begins with, behind its article; none where a people or a place is named."""
    if not 0 <= c < len(frame.chunks) or frame.role_at(c) != NOUN:
        return 0, 0
    i = frame.chunks[c].i + (frame.word(frame.chunks[c].i) in OPENING)
    j = i
    while j < end and _is_proper(frame, j, behind=j > i):
        j += 1
    people = frame.word(j - 1).endswith(PEOPLES) and "-" not in frame.word(j - 1)
    return (0, 0) if people else (i, j)


def _is_proper(frame: Frame, j: int, *, behind: bool) -> bool:
    numbered = behind and is_roman(frame.word(j)) and frame.span(j, j + 1).isupper()  # "the Manah I and II plants"
    chinese = not behind and is_pinyin(frame.word(j))
    return numbered or chinese or (frame.has(j, CAPITAL) and not frame.has(j, NO_NAME))
