"""What a figure belongs to: a named project, a group of things counted, a place, or an indicator.

An amount that a text gives for a group ("49 projects …, with a total investment of 110 million yuan") never becomes a
single project's: between a name and a figure there must be nothing that was counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.frame import (
    ADVERB,
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

Subject = tuple[str, str]
PURPOSE: Final = frozenset(["for", "into", "on", "in", "of", "to"])
POINTING: Final = frozenset(["these", "those", "the", "all", "both", "they"])
MEASURED: Final = ("money", "quantity", "percentage")
UNDERTAKINGS: Final = frozenset("project scheme plant facility development undertaking".split())
ITS_OWN: Final = frozenset(["total investment", "planned investment", "investment", "total cost", "estimated cost"])
OPENING: Final = (NOUN, VERB, FIGURE, COMMA, PREPOSITION, TIME, ADVERB)
ADJACENT: Final = 3  # characters between two sentences
LABEL: Final = 4  # chunks up to the colon of a label, words around the name of a heading


def read_subject(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the subject of a figure, the nearest thing that it can belong to; None where the text names nothing."""
    figure.subject = (
        _project_behind(frame, c)
        or _owner_before(frame, figure, c)
        or _group_spoken_of(frame, figure, c, state)
        or _project_spoken_of(frame, figure, c, state)
        or _indicator(figure)
    )


def remember_named(frame: Frame, state: State) -> None:
    """Keep the one project that a sentence names for the next one, and that of a form or heading for the rows below."""
    if frame.projects:
        only = frame.projects[0] if len(frame.projects) == 1 and not _counts_works(frame) else None
        heads = only is not None and only.i <= LABEL and frame.size - only.j <= LABEL and not frame.figures
        state.named = (only, frame.end, state.line if heads else 0) if only is not None else None
    elif state.named is not None:
        project, end, line = state.named
        told = any(figure.subject == _named(project) for figure in frame.figures)
        if told or (_is_field(frame) and state.line - line <= 1):
            state.named = (project, frame.end if told else end, state.line if _is_field(frame) else 0)


def _named(figure: Figure) -> Subject:
    return ("project", figure.name or "")


def group_name(count: Figure) -> str:
    """A group as the text counts it: "49 key industrial projects"."""
    return f"{count.value:,} {count.noun}"


def _project_behind(frame: Frame, c: int) -> Subject | None:
    """ "480 million yuan for the Tamba Hydropower Station", "the 2.1-billion-dollar Koksu Refinery"."""
    if not frame.projects:
        return None
    k = c + 1
    at = frame.chunks[c].j
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in PURPOSE:
        at = frame.chunks[k].j
    while frame.has(at, BIT["article"]) or frame.has(at, BIT["dash"]):
        at += 1
    return next((_named(project) for project in frame.projects if project.i <= at < project.j), None)


def _owner_before(frame: Frame, figure: Figure, c: int) -> Subject | None:
    """The project or group before the figure in its clause; of a list of names, the group that they stand for."""
    if figure.type == "count" and frame.role_at(c - 1) == PART:
        return None
    for k in range(c - 1, -1, -1):
        chunk = frame.chunks[k]
        if chunk.role == STOP:
            return None
        if figure.type in MEASURED and chunk.figure is not None and chunk.figure.type == "count":
            return ("group", group_name(chunk.figure)) if _is_group(frame, k) else None
        project = next((p for p in frame.projects if p.i <= chunk.j - 1 < p.j), None) if frame.projects else None
        if project is not None:
            return _list_of(frame, project, k)
    return None


def _is_group(frame: Frame, k: int) -> bool:
    """Whether the things counted at k are spoken of as a whole that can have the amount: undertakings, firms, works."""
    count = frame.chunks[k].figure
    if count is None or not count.noun:
        return False
    head = count.noun.split()[-1].lower()
    return head in GROUPS


def _list_of(frame: Frame, project: Figure, k: int) -> Subject | None:
    """The project, unless it is the last of several: then all of them, or the count that they are examples of."""
    names = [project.name or ""]
    while k > 0:
        k -= 1
        chunk = frame.chunks[k]
        if chunk.figure is not None and chunk.figure.type == "count":
            return ("group", group_name(chunk.figure)) if _is_group(frame, k) else _joined(names)
        if chunk.role in (STOP, VERB):
            break
        if chunk.role not in (NOUN, COMMA, CONJUNCTION, PART, OPEN, FIGURE, PREPOSITION):
            break
        before = next((p for p in frame.projects if p.i <= chunk.j - 1 < p.j), None)
        if before is not None and before.name not in names:
            names.insert(0, before.name or "")
    return _joined(names)


def _joined(names: list[str]) -> Subject:
    return ("project", names[0]) if len(names) == 1 else ("group", "; ".join(names))


def _group_spoken_of(frame: Frame, figure: Figure, c: int, state: State) -> Subject | None:
    """ "These projects have a total investment of …": the group counted in a sentence before."""
    if figure.type not in MEASURED or GROUPS.isdisjoint(frame.words):
        return None
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP:
            return None
        words = frame.words_of(k)
        if frame.role_at(k) == NOUN and words[0] in POINTING and words[-1] in GROUPS:
            same = (f for f in state.near_counts() if f.noun and f.noun.lower().split()[-1] == words[-1])
            count = next(same, None)
            return ("group", group_name(count)) if count is not None else None
    return None


def _project_spoken_of(frame: Frame, figure: Figure, c: int, state: State) -> Subject | None:
    """ "The Karsu Dam was begun. It will cost $3 million", "…⏎Cost: $3 million": what the text has just named."""
    if state.named is None or frame.projects or figure.type not in MEASURED:
        return None
    project, end, line = state.named
    if state.line == line + 1 and _is_field(frame):
        return _named(project)
    if not 0 <= frame.start - end <= ADJACENT:
        return None
    nouns = (k for k in range(len(frame.chunks)) if frame.role_at(k) in (NOUN, PRONOUN))
    said = next((k for k in nouns if _points_to(frame, k, project)), None)
    if said is None or any(frame.role_at(k) not in OPENING or _has_verb(frame, k) for k in range(said)):
        return None
    for k in range(said + 1, c):  # ", and exports will rise 5 percent"
        begins = frame.role_at(k) == VERB and frame.role_at(k - 1) in (NOUN, PRONOUN) and k - 1 > said
        if frame.role_at(k) == VERB and frame.words_of(k - 1)[0] == "who":
            return None
        if begins and frame.role_at(k - 2) in (COMMA, CONJUNCTION, STOP) and not _points_to(frame, k - 1, project):
            return None
    return _named(project)


def _has_verb(frame: Frame, k: int) -> bool:
    """Whether chunk k is the subject of a verb, as "China" in "China made 33 million tons, some of it by hand"."""
    return frame.role_at(k) in (NOUN, PRONOUN) and frame.role_at(k + 1) == VERB


def _points_to(frame: Frame, k: int, project: Figure) -> bool:
    """Whether chunk k is "it", "its cost", "the project", "the dam" of the Karsu Dam, "the total investment"."""
    words = frame.words_of(k)
    if words[0] in ("it", "its"):
        return True
    head = words[-1]
    named = head in (project.name or "").lower().split() or head in UNDERTAKINGS
    return words[0] in ("the", "this") and (named or " ".join(words[1:]) in ITS_OWN)


def _counts_works(frame: Frame) -> bool:
    return any(
        figure.type == "count" and not GROUPS.isdisjoint((figure.noun or "").split()[-1:]) for figure in frame.figures
    )


def _is_field(frame: Frame) -> bool:
    """Whether a sentence is a row of a form: a label and a colon."""
    colon = next((k for k in range(1, LABEL) if frame.role_at(k) == STOP), 0)
    return bool(colon) and frame.words_of(colon) == [":"]


def _indicator(figure: Figure) -> Subject | None:
    if figure.metric:
        return ("indicator", figure.metric)
    return ("place", figure.place) if figure.place else None


GROUPS: Final = frozenset(
    """projects project schemes undertakings programmes programs works contracts agreements deals companies enterprises
    firms factories plants mills farms businesses banks parks bases stations bridges roads dams schools hospitals units
    lines expressways railways highways ports airports tunnels developments facilities""".split()
)
