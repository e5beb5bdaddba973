"""Names behind a heading that tells what became of them: "Completed in August: east campus, Yuying kindergarten"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.listings import LISTED, LONGEST_NAME, begins_name, listed_names
from extract.context.works.verbs.verbstatus import NEGATED, status_word
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.frame import Frame
    from extract.packs import Rule

DECLARING: Final = frozenset(["are", "were"])
CAPITAL: Final = BIT["capital"]
HEADING: Final = 7  # chunks before the colon
# What the last word of a name in small letters must be.
WORKS: Final = bits("works", "institution", "undertaking", "building")
GROUNDS: Final = frozenset(
    """campus kindergarten square road bypass depot centre center hall park bridge tunnel flyover station plant library
    stadium garden market street corridor greenway pavilion hub base zone port reservoir dam hospital school college
    apartments museum theatre theater gymnasium""".split()
)
ET_CETERA: Final = frozenset(["etc", "etc.", "and so on"])
ENDING: Final = (FIGURE, PREPOSITION, VERB, STOP)
SINGLE: Final = 2  # words that a name has at the least


def add_headed(frame: Frame, rule: Rule) -> None:
    """Add the names of a list whose heading is a status and a colon; a heading with a number counts, and names none."""
    if ":" not in frame.words:
        return
    colon = next((k for k in range(min(HEADING, len(frame.chunks))) if frame.role_at(k) == STOP), 0)
    if not colon or frame.word(frame.chunks[colon].i) != ":":
        return
    numbered = [frame.role_at(k) for k in range(colon - 3, colon)] == [OPEN, FIGURE, CLOSE]  # "Completed (8): …"
    before = range(colon - 3 if numbered else colon)
    plain = all(frame.role_at(k) in (VERB, TIME, NOUN, ADVERB, PREPOSITION) for k in before)
    status = told_before(frame, colon) if plain else None
    if status is None:
        return
    stretches = list(_stretches(frame, colon + 1))
    names = [(i, j) for i, j in stretches if _is_name(frame, i, j, numbered=numbered)]
    if SINGLE * len(names) <= len(stretches) and len(names) < SINGLE:
        return  # "Suspended: all leave, overtime pay and travel"
    for i, j in names:
        figure = project_figure(Match(rule, i, j), frame, i, j, known=True)
        if figure is not None:
            figure.status = status
            frame.projects.append(figure)


def add_declared(frame: Frame, rule: Rule) -> None:
    """ "The opened projects | are | : A, B and C", "Newly started are A and B": the names stand behind the verb."""
    if not DECLARING & frame.words:
        return
    near = range(min(HEADING, len(frame.chunks)))
    k = next((at + 1 for at in near if set(frame.words_of(at)[-1:]) & LISTED), 0)  # "We learn that the signed projects"
    verb = frame.chunks[k] if k < len(frame.chunks) else None
    if verb is None or verb.role != VERB or frame.word(verb.j - 1) not in DECLARING:
        return
    told = status_word(frame, max(0, k - 1))
    if told is None or not (k or verb.j - verb.i > 1):
        return
    told = "started" if k and "opened" in frame.words_of(k - 1) else told  # as translators have it
    first = verb.j + (frame.word(verb.j) == ":")
    names = list(listed_names(frame, first)) if begins_name(frame, first) else []
    found = (project_figure(Match(rule, i, j), frame, i, j) for i, j in names if len(names) > 1)
    figures = [figure for figure in found if figure is not None]
    for figure in figures:
        figure.status = told
    frame.projects = [*figures, *frame.projects]


def told_before(frame: Frame, colon: int) -> str | None:
    """The status that the chunks before the colon tell, turned round behind "not"."""
    told = next((found for k in range(colon) if (found := status_word(frame, k))), None)
    opened = any("opened" in frame.words_of(k) and LISTED & set(frame.words_of(k)[-1:]) for k in range(colon))
    told = "started" if told == "operational" and opened else told  # "The opened projects:", as translators have it
    denied = any(frame.word(at) == "not" for at in range(frame.chunks[colon].i))
    return NEGATED.get(told, told) if told and denied else told


def _stretches(frame: Frame, first: int) -> Iterator[tuple[int, int]]:
    """The stretches of items from chunk `first` on that commas and "and" part, up to what is said of them."""
    k = first
    while k < len(frame.chunks):
        named = frame.role_at(k) == NOUN and 0 < frame.chunks[k].j - frame.chunks[k].i <= LONGEST_NAME
        if named and frame.words_of(k)[-1] not in ET_CETERA:
            yield frame.chunks[k].i, frame.chunks[k].j
        if frame.role_at(k) in ENDING or not (named or frame.role_at(k) in (COMMA, CONJUNCTION)):
            # "Open: A Park Phase I (1,500 MW); B Farm, more than 40 km; C Base": the next name is behind the semicolon
            k = next((at for at in range(k, len(frame.chunks)) if frame.words_of(at) == [";"]), len(frame.chunks))
        k += 1


def _is_name(frame: Frame, i: int, j: int, *, numbered: bool) -> bool:
    """Whether items[i:j] may be a name in such a list: two words or more, the last of works, or proper ones.

    In a `numbered` list, of what has been counted, a proper name is enough.
    """
    while i < j and frame.has(i, bits("article", "determiner")):
        i += 1
    last = next((k for k in range(j - 1, i, -1) if not frame.has(k, bits("number", "phase", "digits"))), i)
    phased = any(frame.has(k, BIT["phase"]) for k in range(i, j))
    works = frame.has(last, WORKS) or frame.word(last).split(" ")[-1] in GROUNDS or phased
    proper = any(frame.has(k, CAPITAL) or is_pinyin(frame.word(k)) for k in range(i, j - 1))
    counted = frame.has(j - 1, bits("plural", "counted", "time", "money-noun"))
    spelt = j - i > SINGLE and all(frame.has(k, CAPITAL) for k in range(i, j))  # "Liangcheng Daihai Floating Solar"
    known = works and (proper or phased or frame.word(last) in GROUNDS)
    return j - i >= SINGLE and (known or spelt or (numbered and proper)) and (numbered or not counted)
