"""Projects in their sentence: which names are projects at all, what became of them, and names given in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.context.status import explicit_status, status_before, status_behind
from extract.frame import COMMA, FIGURE, NOUN, PART, PREPOSITION, STOP, VERB
from extract.kinds.project import is_pinyin, project_figure, quoted_names
from extract.sentences import BULLET
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.matching import Match
    from extract.state import State

CAPITAL: Final = BIT["capital"]
PROJECT_NOUNS: Final = frozenset(
    ["projects", "project", "schemes", "undertakings", "programmes", "programs", "contracts", "works", "flagships"]
)
UNDERTAKINGS: Final = frozenset(["project", "programme", "program", "initiative", "scheme"])
PROGRESS: Final = (
    "planned", "approved", "signed", "started", "ongoing", "suspended", "resumed", "completed", "operational", "cancelled",
)  # fmt: skip
LONGEST_NAME: Final = 14
ROW: Final = 8


def read_projects(frame: Frame, state: State) -> None:
    """Settle the sentence's project names: find those of lists, tell each one's status, drop what is no project."""
    head = _list_head(frame)
    for match in frame.listings:
        if match.rule.id == "names-in-quotes":
            frame.projects += quoted_names(match, frame)
        else:
            _read_list(frame, match, head)
    _read_row(frame, state)
    frame.projects = _longest(frame.projects)
    default = _among_status(frame)
    for figure in frame.projects:
        figure.status = figure.status or _status(frame, figure) or default
        if figure.status is None and head is not None and head.j <= figure.i:
            figure.status = head.status
    _share_status(frame)
    frame.projects = [figure for figure in frame.projects if _is_project(frame, figure, state)]


def one_per_name(found: list[tuple[Frame, Figure]]) -> list[tuple[Frame, Figure]]:
    """Of several mentions of a project only the first stays, with the mentions of all and the latest status told.

    "X" and "X programme" are one name. What was planned in one sentence and started in another is started.
    """
    first: dict[str, Figure] = {}
    kept = []
    for frame, figure in found:
        if figure.type != "project":
            kept.append((frame, figure))
            continue
        key = _name_key(figure.name or "")
        before = first.setdefault(key, figure)
        before.mentions.append((figure.start, figure.end))
        if before is figure:
            kept.append((frame, figure))
        else:
            before.phase = before.phase or figure.phase
            before.status = _later(before.status, figure.status)
    return kept


def _name_key(name: str) -> str:
    words = re.findall(r"\w+", name.lower())
    while len(words) > 2 and words[-1] in UNDERTAKINGS:
        words.pop()
    return " ".join(words)


def _later(first: str | None, second: str | None) -> str | None:
    """The status that is further along."""
    return max((status for status in (first, second) if status), key=PROGRESS.index, default=None)


def _chunk_at(frame: Frame, i: int) -> int:
    return next((c for c, chunk in enumerate(frame.chunks) if chunk.i <= i < chunk.j), -1)


# -- status


def _status(frame: Frame, figure: Figure) -> str | None:
    """The status that the verbs around a name tell, if the name is their subject or object."""
    first, last = _chunk_at(frame, figure.i), _chunk_at(frame, figure.j - 1)
    event = _event_before(frame, figure)
    if event is not None:
        return explicit_status(status_behind(frame, last), status_before(frame, _chunk_at(frame, event)))
    if _is_complement(frame, first, figure):
        return None
    return explicit_status(status_behind(frame, last, strict=True), status_before(frame, first, strict=True))


def _event_before(frame: Frame, figure: Figure) -> int | None:
    """The index of "construction", "work", "Phase I" in "construction of the X Bridge", if that is how the name stands."""
    i = figure.i - 1
    while frame.has(i, bits("article", "determiner", "quote")):
        i -= 1
    if frame.word(i) in ("of", "on", "at") and frame.has(i - 1, bits("event", "phase")):
        return i - 1
    return None


def _is_complement(frame: Frame, c: int, figure: Figure) -> bool:
    """Whether the name only tells where or for whom ("enterprises of the X Park", "sits in the Y Zone")."""
    k = c - 1
    if frame.role_at(k) != PREPOSITION or frame.chunks[c].i < figure.i - 2:
        return False
    word = frame.word(frame.chunks[k].i)
    if word in ("to", "for", "on", "by") and frame.role_at(k - 1) == VERB:
        return False
    return word in (
        "in",
        "at",
        "of",
        "near",
        "from",
        "within",
        "through",
        "under",
        "with",
        "around",
        "behind",
        "beside",
        "along",
        "outside",
    )


def _among_status(frame: Frame) -> str | None:
    """ "Among those being built are the X, …; and the Y": the status of all that is named."""
    if not frame.chunks or frame.word(0) not in ("among", "prominent"):
        return None
    for k, chunk in enumerate(frame.chunks[:5]):
        if chunk.role == VERB:
            return status_of(frame, k)
    return None


def status_of(frame: Frame, k: int) -> str | None:
    """The status word in chunk k, whatever its tense."""
    chunk = frame.chunks[k]
    found = [frame.items[at].sense(BIT["status"]) for at in range(chunk.i, chunk.j) if frame.has(at, BIT["status"])]
    return str(found[0]) if found else None


def _share_status(frame: Frame) -> None:
    """Names that only commas and "and" part have one status; "respectively" deals out two."""
    names = frame.projects
    for first, second in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
        if first.status is None and _coordinated(frame, first, second):
            first.status = second.status
    for first, second in zip(names, names[1:], strict=False):
        if second.status is None and _coordinated(frame, first, second):
            second.status = first.status


def _coordinated(frame: Frame, first: Figure, second: Figure) -> bool:
    return all(
        frame.has(k, bits("comma", "conjunction", "article", "quote", "open", "close", "stop"))
        or frame.word(k) in ("and", "&")
        for k in range(first.j, second.i)
    )


# -- what is a project


def _is_project(frame: Frame, figure: Figure, state: State) -> bool:
    """A name of works needs to be built, or at least to have figures; one that says "project" does not."""
    if figure.rule.id in ("name-of-undertaking", "name-in-list", "names-in-quotes"):
        return True
    if figure.phase or figure.status or _heads_row(frame, figure, state):
        return True
    last = next((k for k in range(figure.j - 1, figure.i - 1, -1) if frame.has(k, BIT["works"])), figure.j - 1)
    if frame.has(last, BIT["places-too"]):
        return _has_money(frame, figure)
    return _has_money(frame, figure) or any(f.type in ("money", "quantity") for f in frame.figures)


def _has_money(frame: Frame, figure: Figure) -> bool:
    """ "5 billion yuan for the X Market", "the X Park, at a cost of 5 billion"."""
    first, last = _chunk_at(frame, figure.i), _chunk_at(frame, figure.j - 1)
    if frame.role_at(first - 1) == PREPOSITION and frame.word(frame.chunks[first - 1].i) in ("for", "into", "on"):
        if frame.role_at(left_of(frame, first - 1)) == FIGURE:
            return True
    for k in range(last + 1, min(last + 8, len(frame.chunks))):
        if frame.chunks[k].role in (VERB, STOP):
            return False
        other = frame.chunks[k].figure
        if other is not None and other.type == "money":
            return True
    return False


def _heads_row(frame: Frame, figure: Figure, state: State) -> bool:
    """Whether the name heads a row of a list of projects ("3. X Headquarters in the Y park: completed.")."""
    row = bool(BULLET.match(frame.text, frame.start)) or frame.has(0, bits("number", "digits", "open", "stop"))
    return row and figure.i <= ROW and _counts_projects(state)


def _counts_projects(state: State) -> bool:
    return any(f.noun and f.noun.lower().split()[-1] in PROJECT_NOUNS for f in state.near_counts())


def _longest(names: list[Figure]) -> list[Figure]:
    """Of names within names only the longest stands, each once, in the order of the text."""
    kept: list[Figure] = []
    for figure in sorted(names, key=lambda f: (f.i - f.j, f.i)):
        if not any(other.i < figure.j and figure.i < other.j for other in kept):
            kept.append(figure)
    return sorted(kept, key=lambda f: f.start)


# -- lists


def _list_head(frame: Frame) -> Figure | None:
    """The count of projects that a list in the sentence names: before "such as", "including" or a colon."""
    head = None
    for c, chunk in enumerate(frame.chunks):
        if chunk.figure is not None and chunk.figure.type == "count" and chunk.figure.noun:
            head = chunk.figure if chunk.figure.noun.lower().split()[-1] in PROJECT_NOUNS else None
        opens = chunk.role == PART or (chunk.role == STOP and frame.word(chunk.i) == ":")
        if opens and head is not None and c + 1 < len(frame.chunks) and frame.role_at(c + 1) in (NOUN, FIGURE):
            return head
    return None


def _read_list(frame: Frame, listing: Match, head: Figure | None) -> None:
    """ "19 projects started, such as A, B and C Phase II": each name of the list, with the status of the count."""
    if head is None or head.j > listing.i or frame.role_at(_chunk_at(frame, listing.i)) != PART:
        return
    for i, j in _names(frame, listing.j):
        figure = project_figure(listing, frame, i, j)
        if figure is not None:
            figure.status = head.status
            frame.projects.append(figure)


def _names(frame: Frame, i: int) -> list[tuple[int, int]]:
    """The stretches of items that a list of names has: cut at commas and at the last "and"."""
    names: list[tuple[int, int]] = []
    start, k = i, i
    while True:
        ended = k >= len(frame.items) or frame.has(k, bits("stop", "auxiliary", "modal", "finite"))
        if (
            ended
            or frame.has(k, BIT["comma"])
            or (frame.word(k) == "and" and _begins_name(frame, k + 1) and (names or k - start > 1))
        ):
            if start < k:
                names.append((start, k))
            start = k + 1
        if ended:
            break
        k += 1
    return [(a, b) for a, b in names if b - a <= LONGEST_NAME and _begins_name(frame, a)]


def _begins_name(frame: Frame, i: int) -> bool:
    while frame.has(i, bits("article", "quote")):
        i += 1
    return frame.has(i, CAPITAL) or is_pinyin(frame.word(i))


def _read_row(frame: Frame, state: State) -> None:
    """A row "NAME, 480 million yuan" behind projects that were counted is a project's, whatever its last word."""
    rule = next((match.rule for match in frame.listings), None) or state.row_rule
    if rule is None or not _counts_projects(state):
        return
    rows = [c for c, chunk in enumerate(frame.chunks) if chunk.role == NOUN and _is_row(frame, c)]
    if len(rows) < 2 and not BULLET.match(frame.text, frame.start) and not frame.text[frame.start] in "◆■●▪★▲◇○":
        return
    count = next((f for f in state.near_counts() if f.noun and f.noun.lower().split()[-1] in PROJECT_NOUNS), None)
    for c in rows:
        i, j = frame.chunks[c].i, frame.chunks[c].j
        while i < j and not _begins_name(frame, i):
            i += 1
        figure = project_figure(_Row(rule, i, j), frame, i, j) if 1 < j - i <= LONGEST_NAME else None
        if figure is not None:
            figure.status = count.status if count is not None else None
            frame.projects.append(figure)


def _is_row(frame: Frame, c: int) -> bool:
    """ "…; NAME, 480 million yuan": a noun phrase between the clause's begin and an amount."""
    opens = (
        c == 0 or frame.role_at(c - 1) in (STOP, VERB) or frame.text[frame.items[frame.chunks[c].i].start] in "◆■●▪★▲◇○"
    )
    behind = frame.role_at(c + 1) in (COMMA, STOP) and frame.role_at(c + 2) == FIGURE
    money = frame.chunks[c + 2].figure if behind else None
    return opens and money is not None and money.type == "money"


class _Row:
    """Stands for a match where a row, not a pattern, tells the name."""

    __slots__ = ("i", "j", "rule")

    def __init__(self, rule: object, i: int, j: int) -> None:
        self.rule, self.i, self.j = rule, i, j
