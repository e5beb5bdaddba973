"""Lists that are dealt out: "iron ore, coal and steel rose 7.8, 13.4 and 5.1 percent respectively"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, text_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

DEALING: Final = frozenset(["respectively", "respective", "separately"])
MEASURABLE: Final = bits("money-noun", "quantity-noun", "generic", "change-noun")


def deal_out(frame: Frame) -> None:
    """Give each figure of a dealt list what stands in its place in the list of names, or of figures, before it."""
    if not any(item.word.text in DEALING for item in frame.items):
        return
    for run in _runs(frame):
        first = frame.chunk_of(run[0])
        owners = _figures_before(frame, run, first)
        if owners:
            for figure, owner in zip(run, owners, strict=True):
                figure.metric = owner.metric or owner.noun or figure.metric
            continue
        names = _names_before(frame, len(run), first) or _names_behind(frame, len(run), frame.chunk_of(run[-1]))
        if names:
            base = _shared_base(frame, names[0])
            for figure, c in zip(run, names, strict=True):
                _name(frame, figure, c, base, [text_of(frame, name) for name in names])


def _runs(frame: Frame) -> list[list[Figure]]:
    """The runs of two or more figures of one type that only commas and "and" part."""
    runs: list[list[Figure]] = []
    previous = -9
    for c, chunk in enumerate(frame.chunks):
        if chunk.figure is None or chunk.figure.type == "move":
            continue
        linked = all(frame.role_at(k) in (COMMA, CONJUNCTION, ADVERB) for k in range(previous + 1, c))
        if runs and linked and runs[-1][-1].type == chunk.figure.type:
            runs[-1].append(chunk.figure)
        else:
            runs.append([chunk.figure])
        previous = c
    return [run for run in runs if len(run) > 1]


def _figures_before(frame: Frame, run: list[Figure], first: int) -> list[Figure] | None:
    """As many figures of another type before the run ("unloaded 68 tons of ore, shipped 142 …, up 7.8 and 13.4%")."""
    before = [
        chunk.figure for chunk in frame.chunks[:first] if chunk.figure is not None and chunk.figure.type != "move"
    ]
    kinds = [figure for figure in before if figure.type != run[0].type and (figure.metric or figure.noun)]
    alike = [figure for figure in kinds if kinds and figure.type == kinds[-1].type]
    return alike if run[0].type == "percentage" and len(alike) == len(run) else None


def _names_before(frame: Frame, n: int, first: int) -> list[int] | None:
    """The noun chunks of the nearest list of n members before chunk `first`."""
    lists = [found for found in reversed(_lists(frame, 0, first)) if len(found) >= n]
    exact = next((found for found in lists if len(found) == n), None)
    return exact or next((found[-n:] for found in lists), None)  # "By city, | Tamba and Koksu rose by …"


def _names_behind(frame: Frame, n: int, last: int) -> list[int] | None:
    return next((found for found in _lists(frame, last + 1, len(frame.chunks)) if len(found) == n), None)


def _lists(frame: Frame, start: int, end: int) -> list[list[int]]:
    """The lists of noun chunks between two chunks: members parted by commas, the last by "and"."""
    found: list[list[int]] = []
    members: list[int] = []
    closed = False
    for c in range(start, end):
        role = frame.role_at(c)
        if role == NOUN:
            if members and frame.role_at(c - 1) == PREPOSITION:
                continue  # a complement of the member before it
            if closed:
                found.append([*members, c])
                members, closed = [], False
            members.append(c)
        elif role == CONJUNCTION and frame.word(frame.chunks[c].i) in ("and", "&"):
            closed = bool(members)
        elif (
            role == STOP or (role == FIGURE and not _tied(frame, c)) or role not in (COMMA, PREPOSITION, ADVERB, FIGURE)
        ):
            members, closed = [], False
    return found


def _tied(frame: Frame, c: int) -> bool:
    return frame.role_at(c - 1) == PREPOSITION


def _shared_base(frame: Frame, c: int) -> str | None:
    """ "The output | of steel, copper and cement": what the first member has before its "of" is said of all."""
    tied = frame.role_at(c + 1) == PREPOSITION and frame.words_of(c + 1) == ["of"] and frame.role_at(c + 2) == NOUN
    return text_of(frame, c) if tied else None


def _name(frame: Frame, figure: Figure, c: int, shared: str | None, members: list[str | None]) -> None:
    """Name a figure after its member: what can be measured names it alone, anything else goes with what is measured."""
    name = text_of(frame, c)
    if shared is not None and name and figure.type != "count":
        first = name == shared
        figure.metric = f"{shared} of {text_of(frame, c + 2) if first else name}"
        return
    if not name or figure.type == "count" or (figure.metric or "").startswith("share of "):
        return
    _, j = core(frame, frame.chunks[c].i, frame.chunks[c].j)
    base = (figure.metric or "").split(" of ")[0].split(" to ")[0]
    base = "" if base in members else base  # "Tamba and Koksu rose by …": not what is measured
    figure.metric = name if frame.has(j - 1, MEASURABLE) or not base or base in name else f"{base} of {name}"
