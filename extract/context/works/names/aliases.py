"""Second mentions of a project by the abbreviation that stood behind its name: "KRB is 90 percent complete"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.mentions import ABBREVIATED, BEHIND, BRACKET
from extract.context.works.named.progress import progress_of
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

UPPER: Final = BIT["upper"]


def remember_aliases(frame: Frame, state: State) -> None:
    """Keep the abbreviations in brackets behind or inside the sentence's names."""
    for figure in frame.projects:
        behind = BEHIND.match(frame.text, figure.end, figure.end + BRACKET)
        state.aliases.update(found[1:-1] for found in ABBREVIATED.findall(figure.name or ""))
        if behind:
            state.aliases.add(behind[1])


def add_aliases(frame: Frame, rule: Rule, state: State) -> None:
    """Add the abbreviations of projects named before, where the sentence tells what became of them."""
    if not state.aliases or not frame.classes & UPPER:
        return
    for i in range(frame.size):
        if not frame.has(i, UPPER) or frame.span(i, i + 1) not in state.aliases or frame.has(i - 1, BIT["open"]):
            continue
        ends = frame.chunks[frame.chunk_at(i)].j == i + 1  # no "KRB officials"
        if not ends or any(other.i <= i < other.j for other in frame.projects):
            continue
        figure = project_figure(Match(rule, i, i + 1), frame, i, i + 1, known=True)
        if figure is not None and progress_of(frame, figure):
            frame.projects.append(figure)
