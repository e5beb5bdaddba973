"""Names that stand before what sums them up: "A, B and other projects", "A, B, a total of 2 projects were started"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.named.progress import progress_of
from extract.context.works.names.headed import ET_CETERA
from extract.context.works.names.listings import LISTED, LONGEST_NAME
from extract.context.works.verbs.verbstatus import verb_status
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule

CAPITAL: Final = BIT["capital"]
ARTICLES: Final = bits("article", "determiner")
NO_WORKS: Final = bits(
    "institution", "place-type", "undertakings", "time", "pronoun", "generic", "money-noun", "change-noun"
)
SUMMED: Final = LISTED | ET_CETERA
SUMMING: Final = frozenset(["these", "the", "all", "altogether", "both", "such", "in total", "totally"])
INSIDE: Final = frozenset(["of", "to", "for", "with", "in"])
SINGLE: Final = 2  # words that a name has at the least
LONG: Final = 4  # words of a name that may end with what places are called


def add_summed(frame: Frame, rule: Rule) -> None:
    """Add the names of lists that end with a word for projects; what it tells of their sum holds for each."""
    if not _may_sum(frame):
        return
    for k in range(1, len(frame.chunks)):
        if not _sums(frame, k):
            continue
        members = _members(frame, _list_end(frame, k))
        named = sum(1 for i, j in members if _is_named(frame, i, j))
        figure = frame.chunks[k].figure
        whole = figure is not None and figure.value == len(members)  # "A, b hub, a total of 2 projects"
        alone = len(members) < SINGLE and figure is not None  # "Boluo County, 28 projects", "X Park opens 17 projects"
        if not named or alone or (named < SINGLE <= len(members) and not whole):
            continue
        found = (project_figure(Match(rule, i, j), frame, i, j, known=True) for i, j in members if _may_be(frame, i, j))
        figures = [figure for figure in found if figure is not None]
        status = _status(frame, figures, k) if figures else None
        for name in figures:
            name.status = status
        frame.projects += figures


def _may_sum(frame: Frame) -> bool:
    """Whether a word or a counted noun of the sentence can sum up a list: most sentences have neither."""
    if not SUMMED.isdisjoint(frame.words):
        return True
    return any(figure.type == "count" and figure.noun and _is_listed(figure.noun) for figure in frame.figures)


def _is_listed(noun: str) -> bool:
    """ "New projects": whether a counted noun is a word for projects."""
    return noun.lower().split()[-1] in LISTED


def _sums(frame: Frame, k: int) -> bool:
    """Whether chunk k is "other projects", "a total of 2 projects", "these four projects" behind a list."""
    figure = frame.chunks[k].figure
    if figure is not None:
        return figure.type == "count" and bool(figure.noun) and _is_listed(figure.noun or "")
    words = frame.words_of(k)
    if words[-1] in ET_CETERA and _verb_behind(frame, k) is not None:
        return True  # "Weihe Bridge, the south road, etc. have been opened"
    return frame.role_at(k) == NOUN and words[-1] in LISTED and ("other" in words or words[0] == "these")


def _verb_behind(frame: Frame, k: int) -> int | None:
    """The chunk of the verb right behind "etc." at chunk k, which tells of works."""
    verb = k + 2 if frame.role_at(k + 1) == STOP else k + 1
    told = frame.role_at(verb) == VERB and frame.classes_of(verb) & BIT["auxiliary"]
    return verb if told and verb_status(frame, verb) else None


def _list_end(frame: Frame, k: int) -> int:
    """The chunk behind the last name, over what joins the list to its sum at chunk k."""
    at = k
    told = set(frame.words_of(k)) & {"other", "these"} or frame.words_of(at - 1)[:1] in (["other"], ["these"])
    while at > 0 and (
        frame.role_at(at - 1) in (COMMA, CONJUNCTION, ADVERB)
        or (frame.role_at(at - 1) == STOP and set(frame.words_of(at - 2)[-1:]) & ET_CETERA)
        or set(frame.words_of(at - 1)) <= SUMMING | {"other"}
    ):
        at -= 1
    apart = at < k or told
    return at if apart or frame.role_at(at - 1) == NOUN else 0


def _members(frame: Frame, end: int) -> list[tuple[int, int]]:
    """The stretches of items that commas and "and" part, from chunk `end` back to where the list begins."""
    found: list[tuple[int, int]] = []
    c = end
    while c > 0:
        first = c
        while first > 0 and _is_inside(frame, first - 1):
            first -= 1
        while first < c and frame.role_at(first) != NOUN:
            first += 1
        if first == c:
            break
        i, j = frame.chunks[first].i, frame.chunks[c - 1].j
        while j > i and frame.word(j - 1) in ET_CETERA:
            j -= 1
        while i < j and frame.has(i, ARTICLES):
            i += 1
        if frame.word(i + 1) == "of" and frame.has(i, BIT["event"]) and i + 2 < j:
            i += 2  # "the construction of | A, B and other projects"
        if not 0 < j - i <= LONGEST_NAME:
            break
        found.append((i, j))
        c = first - 1
        if found[1:] and frame.role_at(c) == CONJUNCTION and j - i == 1 and frame.role_at(c - 1) == NOUN:
            found.pop()  # "Kerin Packaging | and | Testing, B and other projects": inside the name
            first, c = c - 1, c - 2
            found.append((frame.chunks[first].i, j))
        if frame.role_at(c) not in (COMMA, CONJUNCTION) or (frame.role_at(c) == CONJUNCTION and not _joins(frame, c)):
            break
    return found[::-1]


def _is_inside(frame: Frame, c: int) -> bool:
    """Whether chunk c may be a part of a name: its nouns, its amounts, and the small words between them."""
    role = frame.role_at(c)
    if role == PREPOSITION:
        return frame.word(frame.chunks[c].i) in INSIDE and frame.role_at(c - 1) == NOUN
    figure = frame.chunks[c].figure
    return role == NOUN or (role == FIGURE and figure is not None and figure.type == "quantity")


def _joins(frame: Frame, c: int) -> bool:
    return frame.word(frame.chunks[c].i) in ("and", "&")


def _may_be(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j], in a list of names, may be one: two words at the least, and no firm, place or time."""
    last = NO_WORKS if j - i < LONG else NO_WORKS & ~BIT["place-type"]  # "jingneng Chayou Middle Banner"
    return j - i >= SINGLE and not frame.has(j - 1, last) and not frame.has(i, NO_WORKS & ~BIT["institution"])


def _is_named(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] have a proper word: a capital that begins no sentence, a Chinese name in small letters."""
    proper = any((frame.has(k, CAPITAL) and k > 0) or is_pinyin(frame.word(k)) for k in range(i, j))
    return proper and _may_be(frame, i, j)


def _status(frame: Frame, names: list[Figure], k: int) -> str | None:
    """What became of the sum at chunk k: by its own count, or as of one name from the first to the sum."""
    figure = frame.chunks[k].figure
    if figure is not None and figure.status:
        return figure.status
    verb = _verb_behind(frame, k) if frame.words_of(k)[-1] in ET_CETERA else None
    if verb is not None:
        return verb_status(frame, verb)
    whole = project_figure(Match(names[0].rule, names[0].i, names[0].j), frame, names[0].i, names[0].j, known=True)
    if whole is None:
        return None
    whole.j = frame.chunks[k].j
    return progress_of(frame, whole)
