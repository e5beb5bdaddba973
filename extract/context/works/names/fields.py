"""The name that a form gives its project: "Project name: Karsu Dam Rehabilitation", "Name of the project – X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.listings import LONGEST_NAME
from extract.frame import DASH, STOP
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.packs import Rule

LABELS: Final = frozenset(
    [
        *("project", "project name", "project title", "scheme", "scheme name", "name of scheme", "name of the scheme"),
        *("name of project", "name of the project", "title of project", "title of the project", "name of work"),
        *("name of works", "name of the work", "name of the works", "project/scheme"),
    ]
)
LABELLING: Final = frozenset(label.split(" ")[-1].split("/")[0] for label in LABELS)  # one of these is in each
LONGEST_LABEL: Final = 4  # words
ENDING: Final = bits("stop", "comma", "open", "close")
SAYING: Final = bits("modal", "auxiliary", "pronoun", "level-verb")
WORKS: Final = bits("works", "undertaking", "building")
MANY: Final = 2  # words of a name at the least


def add_field(frame: Frame, rule: Rule) -> None:
    """Add the name behind the label of a form that says that it is a project's."""
    if LABELLING.isdisjoint(frame.words):
        return
    colon = next((k for k in range(1, LONGEST_LABEL + 2) if frame.role_at(frame.chunk_at(k)) in (STOP, DASH)), 0)
    if not colon or frame.span(0, colon).lower() not in LABELS:
        return
    i = colon + 1
    j = next((k for k in range(i, frame.size) if frame.has(k, ENDING)), frame.size)
    words = range(i, j)
    capitals = sum(frame.has(k, BIT["capital"]) for k in words)
    named = capitals * 2 >= len(words) or (capitals and any(frame.has(k, WORKS) for k in words))
    if not MANY <= len(words) <= LONGEST_NAME or not named or any(frame.has(k, SAYING) for k in words):
        return
    figure = project_figure(Match(rule, i, j), frame, i, j, known=True)
    if figure is not None:
        others = [other for other in frame.projects if other.i >= figure.j or figure.i >= other.j]
        frame.projects = [*others, figure]
