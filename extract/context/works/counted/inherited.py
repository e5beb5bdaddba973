"""The status that a count has from elsewhere: from its whole, its first mention, its total, the heading of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.counted.predicate import DEFINITE
from extract.context.works.named.nextsentence import INCLUDING
from extract.context.works.names.listings import counts_projects, is_row
from extract.context.works.verbs.bearers import head_of, is_bystander
from extract.context.works.verbs.verbstatus import MEASURING
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

BRINGING: Final = frozenset("taking bringing raising lifting pushing takes brings brought took".split())
COMPRISING: Final = frozenset(["comprise", "comprised", "consist", "are", "were"])
TOTALS: Final = frozenset(["total", "number", "tally", "count", "figure"])
LEVEL: Final = MEASURING | BIT["auxiliary"]
REACH: Final = 6  # chunks back to the verb of a total


def inherited_status(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The status of a count whose own clause tells none."""
    if is_bystander(figure.noun):
        return None
    told = _of_whole(frame, figure, c, state)
    told = told or (_of_total(frame, c) if figure.elided else None)
    told = told or _of_including(frame, figure, c) or _of_them(frame, c, state)
    return told or _said_before(frame, figure, c, state) or _of_section(frame, c, state)


def _of_whole(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """A part without a verb of its own has the status of its whole ("… were signed; 11 of them in May")."""
    verb = over_adverbs(frame, c + 1)
    if figure.of is None or (frame.role_at(verb) == VERB and not frame.has(frame.chunks[verb].j - 1, LEVEL)):
        return None  # "… were signed and 11 | have landed", but "11 | exceed 100 million yuan"
    near = [count for count in state.near_counts() if count is not figure]
    alike = [count for count in near if count.noun == figure.noun] if figure.elided else []
    told = (count for count in near if count.value == figure.of and head_of(count.noun) == head_of(figure.noun))
    whole = next(told, alike[0] if alike else None)
    return whole.status if whole is not None else None


def _of_total(frame: Frame, c: int) -> str | None:
    """ "Eleven broke ground in August, | taking | the total | for the year | to | 64": more of the same."""
    verb = next((k for k in range(c - 1, max(-1, c - REACH), -1) if frame.role_at(k) in (VERB, STOP)), -1)
    brought = frame.role_at(verb) == VERB and BRINGING & set(frame.words_of(verb)[-1:])
    if not brought or frame.role_at(verb + 1) != NOUN or not TOTALS & set(frame.words_of(verb + 1)):
        return None
    before = next((k for k in range(verb - 1, -1, -1) if frame.role_at(k) in (FIGURE, STOP)), -1)
    figure = frame.figure_at(before)
    told = figure.status if figure is not None and figure.type == "count" else None
    return told if told != "planned" else None  # "plans to open 421, bringing its outlets to 2,655"


def _of_including(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The 83 projects started this time | include | 40 industrial projects": the things included are of the whole."""
    if not counts_projects(figure):
        return None
    verb = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) in (VERB, PART, STOP)), -1)
    if not set(frame.words_of(verb)) & INCLUDING:
        return None
    before = [
        chunk.figure for chunk in frame.chunks[:verb] if chunk.figure is not None and counts_projects(chunk.figure)
    ]
    return before[-1].status if before else None


def _of_them(frame: Frame, c: int, state: State) -> str | None:
    """ "58 school projects will begin next year. They | comprise | 36 new schools and 22 extensions"."""
    if frame.word(0) not in ("they", "these") or not set(frame.words_of(1)) & (INCLUDING | COMPRISING):
        return None
    if any(frame.role_at(k) not in (FIGURE, COMMA, CONJUNCTION) for k in range(2, c)):
        return None
    here = {figure for _, figure in frame.told}
    before = next((count for count in state.near_counts() if count not in here), None)
    return before.status if before is not None and counts_projects(before) else None


def _said_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "43 projects were started. … The 43 projects cost 21 billion": the same number of the same things again."""
    if frame.word(frame.chunks[c].i) not in DEFINITE or figure.of is not None:
        return None
    same = (
        count
        for count in state.near_counts()
        if count.value == figure.value and count.status and head_of(count.noun) == head_of(figure.noun)
    )
    before = next(same, None)
    return before.status if before is not None else None


def _of_section(frame: Frame, c: int, state: State) -> str | None:
    """ "Completed | • 12 bridges": rows that begin with a count, or all behind a colon, have their heading's status."""
    begins = not any(frame.role_at(k) in (NOUN, VERB, PREPOSITION, FIGURE) for k in range(c))
    return state.section or None if state.section and (begins or state.section_listed) and is_row(frame) else None
