"""Headings that tell what became of all that stands below them: "Completed:", "The following were signed: …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.works.named.decided import decided, is_line
from extract.context.works.named.nextsentence import ROW
from extract.context.works.names.listings import HEADINGS, PROJECT_NOUNS, counts_projects, is_row
from extract.context.works.verbs.milestones import with_object
from extract.context.works.verbs.verbstatus import is_negated, status_word, verb_status
from extract.frame import VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.state import State

FOLLOWING: Final = frozenset(["following", "these", "below"])
TITLE: Final = 70  # characters of a heading
TITLED: Final = re.compile(r"\b(?:projects|schemes|undertakings)\b[^.;!?]*$", re.IGNORECASE)
LONGEST: Final = 120  # characters of a line that opens a list of projects
ITEMIZING: Final = re.compile(r"\bprojects\b[^.;!?]*:\s*$|^\W*(?:[\w-]+\s+){0,3}projects\s*$", re.IGNORECASE)
UNTOLD: Final = bits("undertaking", "undertakings")  # "The key projects:" tells of no status


def remember_title(text: str, start: int, end: int, state: State, *, listed: bool) -> None:
    """Keep that a line is a heading of projects ("Status of key projects"), or a row below one."""
    if text.find("|", start, end) >= 0:
        _remember_column(text[start:end], state)
    if listed:
        state.titled = state.line if 0 <= state.titled == state.line - 1 else -1
        state.itemized = state.line if 0 <= state.itemized == state.line - 1 else -1
        return
    if end - start <= LONGEST and "projects" in text[start:end].lower() and ITEMIZING.search(text, start, end):
        state.itemized = state.line
    if end - start <= TITLE and TITLED.search(text, start, end):
        state.titled = state.line


def _remember_column(line: str, state: State) -> None:
    """Keep which column of a table has the names of projects; each row hands it on to the next."""
    row, column = state.tabled
    if 0 <= row == state.line - 1:
        state.tabled = (state.line, column)
        return
    cells = [cell.strip("* ").lower() for cell in line.strip().split("|")]
    found = next((k for k, cell in enumerate(cells) if cell in HEADINGS), None)
    if found is not None:
        state.tabled = (state.line, found)


def remember_section(frame: Frame, state: State) -> None:
    """Keep the status that a heading names for the rows below it ("[Main venue · start]", "Completed:")."""
    bracketed = frame.text[frame.start] in "[【" and frame.text[frame.end - 1] in "]】"
    bracketed = bracketed or frame.text.startswith(("#", "**"), frame.start)  # as Markdown writes headings
    if frame.text[frame.end - 1] == ":" and not frame.words.isdisjoint(FOLLOWING) and len(frame.items) > ROW:
        _remember_following(frame, state)
        return
    if frame.figures or frame.projects or len(frame.items) > ROW or (is_row(frame) and not bracketed):
        return
    inside = frame.start and "\n" not in frame.text[max(0, frame.start - 2) : frame.start]
    if inside and frame.text[frame.end - 1] == ".":
        return  # "2. X Project. Progress: equipment commissioning.": no line of its own, and so no heading
    found = [found for k in range(len(frame.chunks)) if (found := status_word(frame, k))]
    if frame.text[frame.end - 1] in ".;" and any(chunk.role == VERB for chunk in frame.chunks[:-2]):
        return  # "Approval was granted in May.": a sentence of its own
    if found or frame.text[frame.end - 1] in ":]】":
        told = found[-1] if found else None
        state.section_listed, state.section_line = frame.text[frame.end - 1] == ":", state.line
        state.section = told or ("" if any(frame.has(k, UNTOLD) for k in range(len(frame.items))) else None)


def _remember_following(frame: Frame, state: State) -> None:
    """ "The following projects were signed at the forum:": what a whole sentence tells of the rows below it."""
    told = "approved" if decided(frame) else None
    thing = next(k for k in range(len(frame.chunks)) if not FOLLOWING.isdisjoint(frame.words_of(k)))
    behind = next((k for k in range(thing, len(frame.chunks)) if frame.role_at(k) == VERB), None)
    verb = behind if behind is not None else next((k for k in range(thing, -1, -1) if frame.role_at(k) == VERB), -1)
    if verb >= 0 and not is_negated(frame, verb):
        told = told or with_object(frame, verb, verb_status(frame, verb, strict=True))
    named = any(PROJECT_NOUNS & set(frame.words_of(k)[-1:]) for k in range(len(frame.chunks)))
    listed = named or any(counts_projects(figure) for figure in frame.figures)
    state.section, state.section_listed, state.section_line = (told if listed else None), listed, state.line


def below_heading(frame: Frame, state: State) -> str | None:
    """ "Also under way: | Alma Solar Park, 20 MW | Boro Wind Farm, 30 MW": lines without a sign, right below it."""
    below = state.section is not None and state.section_listed and 0 < state.line - state.section_line <= 1
    if not below or frame.projects[0].i > 1 or not is_line(frame) or any(chunk.role == VERB for chunk in frame.chunks):
        return None
    state.section_line = state.line
    return state.section or None
