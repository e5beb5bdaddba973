"""Works that a sentence speaks of before the next one names them: "A bridge was opened. The X Bridge has 24 spans"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.named.progress import progress_of
from extract.context.works.named.topical import told_aside
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.bearers import is_deal
from extract.context.works.verbs.toldbyverb import UNDERTAKINGS
from extract.frame import CONJUNCTION, NOUN
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

ARTICLES: Final = frozenset(["a", "an"])
ANY: Final = "*"  # any works: "Three contracts were signed. The X Park is worth …"
ADJACENT: Final = 3  # characters between two sentences
PHRASE: Final = 7  # items from the article to the works
OPENING: Final = 2  # items before a name that its sentence is about
BROKEN: Final = bits("comma", "stop", "preposition", "relative", "conjunction", "auxiliary", "modal", "finite")


def spoken_of(frame: Frame, figure: Figure, state: State) -> str | None:
    """What the sentence right before told of the works that this one names."""
    if state.spoken is None or not 0 <= frame.start - state.spoken[0] <= ADJACENT:
        return None
    told = state.spoken[1]
    kind = frame.word(figure.j - 1).split(" ")[-1]
    if kind not in UNDERTAKINGS and kind in told:
        return told[kind]
    c = frame.chunk_at(figure.i)
    about = frame.projects[0].i < OPENING and frame.word(0) not in ARTICLES
    joined = (
        figure is frame.projects[0] or frame.role_at(c - 1) == CONJUNCTION or frame.has(figure.i - 1, BIT["article"])
    )
    return told.get(ANY) if about and joined else None


def remember_spoken(frame: Frame, rule: Rule | None, state: State) -> None:
    """Keep what the sentence tells of works without a name; what has been handed on goes on to the next."""
    told = _kinds(frame, rule) if rule is not None else {}
    counted = {
        figure.status
        for figure in frame.figures
        if figure.type == "count" and not figure.elided and (counts_projects(figure) or is_deal(figure.noun))
    }
    if len(counted) == 1 and None not in counted and not frame.projects:
        told[ANY] = str(next(iter(counted)))
    if told:
        state.spoken = (frame.end, told)
    elif state.spoken is not None:
        goes_on = frame.projects and 0 <= frame.start - state.spoken[0] <= ADJACENT and ANY in state.spoken[1]
        same = goes_on and all(figure.status == state.spoken[1][ANY] for figure in frame.projects)
        state.spoken = (frame.end, state.spoken[1]) if same else None


def _kinds(frame: Frame, rule: Rule) -> dict[str, str]:
    """ "A 14-km bypass", "an oil terminal": the kinds of works that have an article before them, and their status."""
    told: dict[str, str] = {}
    if not frame.classes & BIT["status"] or not frame.classes & BIT["works"] or ARTICLES.isdisjoint(frame.words):
        return told
    for i in range(frame.size):
        if frame.word(i) not in ARTICLES:
            continue
        j = next((k for k in range(i + 1, min(i + PHRASE, frame.size)) if _is_works(frame, k)), None)
        if j is None or any(frame.has(k, BROKEN) for k in range(i + 1, j + 1)):
            continue
        figure = project_figure(Match(rule, i + 1, j + 1), frame, i + 1, j + 1, known=True)
        status = (progress_of(frame, figure) or told_aside(frame, figure)) if figure is not None else None
        if status:
            told[frame.word(j).split(" ")[-1]] = status
    return told


def _is_works(frame: Frame, k: int) -> bool:
    """Whether item k is works in small letters, the last word of its phrase."""
    c = frame.chunk_at(k)
    ends = frame.chunks[c].j == k + 1 or not frame.has(k + 1, bits("works", "noun"))
    return ends and frame.role_at(c) == NOUN and frame.has(k, BIT["works"]) and not frame.has(k, BIT["capital"])
