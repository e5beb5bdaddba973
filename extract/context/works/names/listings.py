"""Names of projects that no type word tells: in lists, in rows, beside other names, and as what is built."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import closing
from extract.context.works.names.extent import is_strange
from extract.context.works.verbs.verbstatus import status_word
from extract.frame import COMMA, CONJUNCTION, DASH, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.kinds.project import project_figure, quoted_names
from extract.matching import Match
from extract.pinyin import is_pinyin
from extract.sentences import BULLET
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figure import Figure
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

CAPITAL: Final = BIT["capital"]
PROJECT_NOUNS: Final = frozenset(
    """projects project schemes undertakings programmes programs contracts agreements deals works flagships expressways
    lines railways plants parks bases bridges dams stations roads""".split()
)
LISTED: Final = frozenset(["projects", "schemes", "undertakings", "flagships"])
# Who makes the other kind of works.
ARTS: Final = frozenset(
    """wrote written writes author composer composed poet poems painter painted artist artists novels sculptor museum
    symphonies literary""".split()
)
KEY: Final = frozenset(
    """key major flagship priority industrial infrastructure construction energy water transport transportation railway
    road highway power investment livelihood engineering hydropower""".split()
)
HEADINGS: Final = frozenset(
    ["project", "projects", "project name", "name of project", "name of the project", "project title"]
)
LIKENING: Final = frozenset(["like", "represented"])
HAVING: Final = frozenset(["with", "has", "involves"])
ADDING: Final = frozenset("besides along together plus including".split()) | {"along with", "together with"}
# What plants are named after that make it: "Xinfu new | materials", where "Hunan private firms" name none.
GOODS: Final = frozenset(
    """materials vegetables parts products modules components batteries cells dishes seals wheels panels tubes plates
    fibres fibers wafers films instruments devices reagents drugs alloys plastics ceramics textiles garments toys
    logistics pharmaceuticals foods beverages bearings motors cables pipes crystals membranes electrodes""".split()
)
PARENTHESIS: Final = 4
LONGEST_NAME: Final = 14
LONGEST_HEADING: Final = 6  # chunks, its colon included
COUNTED_HEADING: Final = 10  # of one that counts its projects
ROW_NAME: Final = 3  # words at least: "Urban Transport:" heads no project
ROW_HEAD: Final = 5  # chunks that a row's number and name may have
NUMBERED_LINE: Final = re.compile(r"(?:(?:^|\n)\s*\(?\w{1,3}|[.;:。；：]\s+\(?\d{1,2})[.)]\s*$")
MARKERS: Final = "◆■●▪★▲◇○"
SEPARATING: Final = bits("comma", "stop", "conjunction")
ENDING: Final = bits("stop", "auxiliary", "modal", "finite", "number")
# What is said of nothing but works: who breaks ground, or what is put into production.
BUILDING: Final = frozenset(
    ["construction", "ground", "production", "operation", "built", "grid", "capped", "topped", "service", "use"]
)
OPENING: Final = bits("article", "quote")
WORKS: Final = bits("works", "undertaking")
NO_WORKS: Final = bits("institution", "place-type", "time", "pronoun", "counted", "generic", "money-noun")


def find_names(frame: Frame, state: State) -> None:
    """Add to the frame's projects those names that stand in lists, rows and quotation marks."""
    for match in frame.listings:
        if match.rule.id == "names-in-quotes":
            frame.projects += quoted_names(match, frame)
        else:
            _read_list(frame, match, state)
    if state.row_rule is not None:
        _read_rows(frame, state.row_rule, state)
        _read_inverted(frame, state.row_rule)
        _read_likened(frame, state.row_rule)
        if state.tabled[0] == state.line:
            _read_cells(frame, state.row_rule, state.tabled[1])


def counts_projects(figure: Figure | None) -> bool:
    """Whether a count is one of projects."""
    return figure is not None and bool(figure.noun) and (figure.noun or "").lower().split()[-1] in PROJECT_NOUNS


def lists_projects(state: State) -> bool:
    """Whether projects have been counted in the last lines, so that the rows below may name them."""
    return bool(state.counts) and any(counts_projects(count) for count in state.near_counts())


def head_before(frame: Frame, i: int) -> Figure | None:
    """The count of projects that stands last before item i, if a list or a colon opens between them."""
    head: Figure | None = None
    opened = False
    for chunk in frame.chunks:
        if chunk.i >= i:
            break
        if chunk.figure is not None and chunk.figure.type == "count" and chunk.figure.noun:
            head, opened = (chunk.figure if counts_projects(chunk.figure) else None), False
        if chunk.role in (PART, DASH) or (chunk.role == STOP and frame.word(chunk.i) == ":"):
            opened = True
    if head is not None and (head.noun or "").endswith("works") and not ARTS.isdisjoint(frame.words):
        return None  # "wrote 25 astronomical works, such as On the Light of the Moon"
    return head if opened else None


def _read_list(frame: Frame, listing: Match, state: State) -> None:
    """ "19 projects started, such as A, B and C Phase II": each name of the list, with the status of the count."""
    head = head_before(frame, listing.j)
    part = frame.chunk_at(listing.i)
    if frame.role_at(part) != PART or (head is None and not _lists_projects(frame, part, state)):
        return
    for i, j in listed_names(frame, listing.j):
        figure = project_figure(listing, frame, i, j)
        if figure is not None and not frame.has(j - 1, BIT["number"]):
            figure.status = head.status if head is not None else None
            frame.projects.append(figure)


def _read_inverted(frame: Frame, rule: Rule) -> None:
    """ "Among the 12 projects that went into operation | are | A, B and C": the names stand behind the verb."""
    if frame.word(0).split(" ")[0] not in ("among", "of"):
        return
    counted = next((k for k in range(min(5, len(frame.chunks))) if counts_projects(frame.chunks[k].figure)), None)
    if counted is None:
        return
    head = frame.chunks[counted].figure
    if head is None:
        return
    items = range(frame.chunks[counted].j, len(frame.items))
    be = next((k for k in items if frame.word(k) in ("are", "is", "were", "was") and begins_name(frame, k + 1)), None)
    for i, j in listed_names(frame, be + 1) if be is not None else ():
        figure = project_figure(Match(rule, i, j), frame, i, j)
        if figure is not None:
            figure.status = head.status
            frame.projects.append(figure)


def _read_likened(frame: Frame, rule: Rule) -> None:
    """ "Projects | like | A and B", "projects | represented | by | A": examples of what is called a project."""
    if LIKENING.isdisjoint(frame.words) or LISTED.isdisjoint(frame.words):
        return
    for k in range(1, len(frame.chunks) - 1):
        words = frame.words_of(k)
        by = words[-1:] == ["represented"] and frame.words_of(k + 1) == ["by"]
        if not (by or words == ["like"]) or frame.role_at(k - 1) != NOUN or frame.words_of(k - 1)[-1] not in LISTED:
            continue
        for i, j in listed_names(frame, frame.chunks[k + by].j):
            figure = project_figure(Match(rule, i, j), frame, i, j)
            if figure is not None:
                frame.projects.append(figure)


def _lists_projects(frame: Frame, part: int, state: State) -> bool:
    """ "Key projects such as A and B": projects that nobody has counted, where works are spoken of."""
    k = part - 1
    while frame.role_at(k) in (COMMA, VERB, TIME) and part - k < PARENTHESIS:
        k -= 1  # "projects were started, including A and B"
    if frame.role_at(k) != NOUN or frame.words_of(k)[-1] not in LISTED:
        return False
    words = [word for i in range(len(frame.items)) for word in frame.word(i).split(" ")]
    return state.projects or bool(KEY & set(frame.words_of(k)) or BUILDING & set(words))


def listed_names(frame: Frame, i: int) -> Iterator[tuple[int, int]]:
    """The stretches of items that a list of names has: cut at commas and at the last "and", without their amounts."""
    start = k = i
    found = 0
    while True:
        ended = k >= len(frame.items) or _ends_list(frame, k)
        joined = frame.word(k) == "and" and begins_name(frame, k + 1) and (found or k - start > 1)
        joined = joined and not _goes_on_listing(frame, k + 1)
        joined = joined or _adds_kind(frame, k)
        described = start < k and _describes(frame, k)
        if ended or frame.has(k, BIT["comma"]) or joined or described:
            if start < k <= start + LONGEST_NAME and begins_name(frame, start):
                found += 1
                yield start, k
            while described and not frame.has(k, bits("comma", "stop")) and frame.word(k) != "and":
                k += 1  # "Wanhe Energy Storage Base of 2.3 billion yuan", "Alpha Cement in Dodoma"
                described = k < len(frame.items)
            start = k + 1
        if ended or k >= len(frame.items):
            return
        k += 1


def _adds_kind(frame: Frame, k: int) -> bool:
    """ "The X Dam | and a new ferry": what has no name is added to the list."""
    return frame.word(k) == "and" and frame.has(k + 1, BIT["article"]) and not begins_name(frame, k + 1)


def _ends_list(frame: Frame, k: int) -> bool:
    """Whether the list ends at item k: at a stop, an amount, or what is said of its names ("… C Foil | went live")."""
    said = frame.has(k, BIT["status"]) and not frame.has(k, CAPITAL) and frame.word(k) != "building"
    said = said or (frame.word(k) == "and" and frame.word(k + 1) == "so")
    return said or (frame.has(k, ENDING) and not frame.glued(k + 1))


def _goes_on_listing(frame: Frame, k: int) -> bool:
    """Whether another name comes behind a comma: then the "and" before item k is inside one ("A Wire and Cable, B")."""
    comma = next((at for at in range(k, min(k + LONGEST_NAME, len(frame.items))) if frame.has(at, SEPARATING)), 0)
    following = comma + 2 if frame.word(comma + 1) == "and" else comma + 1
    return frame.has(comma, BIT["comma"]) and comma > k and frame.has(following, CAPITAL)


def _describes(frame: Frame, k: int) -> bool:
    """Whether item k begins what is said of a name in a list: its amount, its place, its time."""
    amount = frame.word(k) in ("of", "with", "for") and frame.has(k + 1, bits("number", "sign", "article"))
    return amount or frame.word(k) in ("in", "at", "near", "by") or frame.has(k, bits("time", "open"))


def begins_name(frame: Frame, i: int) -> bool:
    """Whether a name may begin at item i: with a capital, or with a Chinese name in small letters."""
    while frame.has(i, OPENING):
        i += 1
    return frame.has(i, CAPITAL) or is_pinyin(frame.word(i))


def _read_rows(frame: Frame, rule: Rule, state: State) -> None:
    """A row "NAME, 480 million yuan" behind projects that were counted is a project's, whatever its last word."""
    _read_invested(frame, rule)
    itemized = state.itemized == state.line
    if not (lists_projects(state) or itemized or heads_list(frame) or _is_row_of_works(frame)):
        # a row like the one above it, which a project's name begins
        if state.rowed != state.line - 1 or not is_row(frame):
            return
        if not _is_told(frame, _row_end(frame, 0)) and not _is_bare(frame, 0):
            return
    rows = [c for c, chunk in enumerate(frame.chunks) if chunk.role == NOUN and _is_row(frame, c)]
    rows += [c for c in range(ROW_HEAD) if c not in rows and is_row(frame) and _heads_row(frame, c)]
    if (itemized or state.rowed == state.line - 1) and not rows and is_row(frame):
        rows += [c for c in (0, 1) if _is_bare(frame, c)][:1]
    told = not rows and _is_told_behind_colon(frame)
    if len(rows) < 2 and not is_row(frame) and not told:
        return
    rows += [0] if told else []
    for c in rows:
        if _receives(frame, c):
            continue
        i, j = frame.chunks[c].i, frame.chunks[_row_end(frame, c) - 1].j
        while i < j and not begins_name(frame, i):
            i += 1
        figure = project_figure(Match(rule, i, j), frame, i, j) if 1 < j - i <= LONGEST_NAME else None
        if figure is not None:
            frame.projects.append(figure)


def _is_told_behind_colon(frame: Frame) -> bool:
    """ "Dera Film: | shut down | in May": a sentence that is a row, though no sign begins it."""
    if [frame.role_at(k) for k in range(3)] != [NOUN, STOP, VERB] or frame.word(frame.chunks[1].i) != ":":
        return False
    named = may_be_name(frame, 0) or (is_pinyin(frame.word(0)) and frame.chunks[0].j > 1)
    return named and status_word(frame, 2) is not None and not frame.classes_of(2) & BIT["auxiliary"]


def _receives(frame: Frame, c: int) -> bool:
    """ "* Acme Cooperative – $22.8 million for the X Project": the row's name is who gets the money."""
    k = _row_end(frame, c) + 1
    money = frame.figure_at(k)
    given = money is not None and money.type == "money" and frame.words_of(k + 1) == ["for"]
    return given and any(frame.chunk_at(other.i) == k + 2 for other in frame.projects)


def _is_row_of_works(frame: Frame) -> bool:
    """ "* Barra Landfill Cell 3 - on hold": a row whose name has a word of works, and that tells what became of it."""
    if not frame.classes & WORKS or not is_row(frame):
        return False
    near = range(min(ROW_HEAD, len(frame.chunks)))
    dash = next((k for k in near if frame.role_at(k) == DASH or frame.word(frame.chunks[k].i) == ":"), 0)
    named = any(frame.classes_of(k) & WORKS for k in range(dash))
    return named and any(status_word(frame, at) for at in range(dash, len(frame.chunks)))


def colon_within(frame: Frame, most: int) -> int:
    """The chunk of the colon behind a heading, which is one of the first `most` chunks; 0 where there is none."""
    return next((k for k in range(min(most, len(frame.chunks))) if frame.word(frame.chunks[k].i) == ":"), 0)


def heads_list(frame: Frame) -> bool:
    """Whether a list of projects begins here ("Signed projects: A, 1.2 billion yuan; B, 300 million yuan")."""
    if ":" not in frame.words:
        return False
    colon = colon_within(frame, LONGEST_HEADING)
    if any(LISTED & set(frame.words_of(k)[-1:]) for k in range(colon)):
        return True
    counted = colon_within(frame, COUNTED_HEADING)  # "in July 9 new projects started: A, 1.2 billion yuan; B, …"
    return any(counts_projects(frame.chunks[k].figure) for k in range(counted))


def _read_invested(frame: Frame, rule: Rule) -> None:
    """ "NAME, with a total investment of 1.5 billion yuan, …", "NAME has an investment of …": so it is a project."""
    if all(figure.type != "money" for figure in frame.figures):
        return
    if "investment" not in frame.words:
        return
    for c, chunk in enumerate(frame.chunks):
        owner = frame.words_of(c - 1) == ["of"] and frame.classes_of(c - 2) & WORKS
        if frame.role_at(c - 1) == PREPOSITION and (frame.role_at(c + 1) != COMMA or owner):
            continue  # "investors of the IT Industry with a total investment of …", "the base of Acme Foils, with …"
        k = c + 2 if frame.role_at(c + 1) == COMMA else c + 1
        k += frame.word(frame.chunks[k].i) in HAVING if k < len(frame.chunks) else 0
        invested = k > c + 1 and frame.role_at(k) == NOUN and "investment" in frame.words_of(k)
        if chunk.role != NOUN or not invested or not may_be_name(frame, c):
            continue
        k += 2 if frame.role_at(k + 1) == PREPOSITION else 1
        money = frame.figure_at(k)
        figure = project_figure(Match(rule, chunk.i, chunk.j), frame, chunk.i, chunk.j)
        if money is not None and money.type == "money" and figure is not None:
            frame.projects.append(figure)


def is_row(frame: Frame) -> bool:
    """Whether the sentence is an item of a list by its bullet, number or sign."""
    if BULLET.match(frame.text, frame.start) or frame.text[frame.start] in MARKERS:
        return True
    return NUMBERED_LINE.search(frame.text, max(0, frame.start - 8), frame.start) is not None  # "2. | X Avenue"


def _is_row(frame: Frame, c: int) -> bool:
    """ "…; NAME, 480 million yuan": a noun phrase between the clause's begin and an amount."""
    opens = (
        c == 0
        or frame.role_at(c - 1) in (STOP, VERB)
        or (c == 1 and frame.role_at(0) == DASH and may_be_name(frame, c))
        or frame.text[frame.items[frame.chunks[c].i].start] in MARKERS
    )
    end = _row_end(frame, c)
    k = end + 1 if frame.role_at(end) in (COMMA, STOP, OPEN, DASH) else -1
    if frame.role_at(k) == NOUN and frame.last_classes(k) & BIT["money-noun"]:
        k += 1  # "NAME, investment 62,000 ten thousand yuan"
    money = frame.figure_at(k)
    return opens and money is not None and money.type == "money"


def _heads_row(frame: Frame, c: int) -> bool:
    """ "(3) Lu'an Deep UV Chips - main building completed", "★ Tamba Pumped Storage: started": what a row is about."""
    k = _row_end(frame, c)
    if frame.role_at(c) != NOUN or k + 1 >= len(frame.chunks) or not may_be_name(frame, c):
        return False
    if frame.chunks[c].j - frame.chunks[c].i < ROW_NAME and not _is_told(frame, k):
        return False
    dashed = frame.role_at(k) == DASH and not frame.has(frame.chunks[k + 1].i, CAPITAL)  # no route of a railway
    sign = frame.word(frame.chunks[k].i)
    return dashed or sign == ":" or (sign == "." and is_strange(frame, frame.chunks[c].i))


def _read_cells(frame: Frame, rule: Rule, column: int) -> None:
    """ "| 3 | Lu'an Deep UV Chips | 320 million yuan |": the cell of a table whose heading says "Project"."""
    bars = [c for c, chunk in enumerate(frame.chunks) if frame.word(chunk.i) == "|"]
    c = bars[column - 1] + 1 if 0 < column <= len(bars) else 0
    if frame.role_at(c) != NOUN or c + 1 not in bars or not bars:
        return
    i, j = frame.chunks[c].i, frame.chunks[c].j
    named = begins_name(frame, i) and frame.word(j - 1) != "total" and frame.span(i, j).lower() not in HEADINGS
    if 1 < j - i <= LONGEST_NAME and named:
        figure = project_figure(Match(rule, i, j), frame, i, j)
        if figure is not None:
            frame.projects.append(figure)


def _is_bare(frame: Frame, c: int) -> bool:
    """ "Signed projects: | (2) Lu'an Deep UV Chips | (3) …": a row that is a name and nothing else."""
    if frame.role_at(c) != NOUN or (c and frame.role_at(0) != DASH) or not may_be_name(frame, c):
        return False
    if c + 1 < len(frame.chunks) and frame.role_at(c + 1) not in (STOP, OPEN):
        return False
    i, j = frame.chunks[c].i, frame.chunks[c].j
    strange = any(is_strange(frame, k) and frame.has(k, CAPITAL) for k in range(i, j))
    return is_pinyin(frame.word(i)) or (j - i >= ROW_NAME and strange and not frame.has(j - 1, BIT["plural"]))


def _row_end(frame: Frame, c: int) -> int:
    """The chunk behind a row's name: "X Foil (Phase II) | :", "Y co-processing of solid waste | :"."""
    k = c + 1
    if frame.role_at(k) == OPEN and frame.figure_at(k + 1) is None:
        k = closing(frame, k) + 1
    elif frame.words_of(k) == ["and"] and frame.role_at(k + 1) == NOUN and frame.role_at(k + 2) == COMMA:
        k += 0 if begins_name(frame, frame.chunks[k + 1].i) else 2  # "Minhe fruit | and | vegetable market | , |"
    while frame.role_at(k) == PREPOSITION and frame.role_at(k + 1) == NOUN and frame.role_at(k + 2) in (STOP, DASH):
        k += 2
    return k


def _is_told(frame: Frame, k: int) -> bool:
    """ "Abbey Meadows: 86 homes, under construction": a row that tells how far its name has come."""
    told = any(status_word(frame, at) for at in range(k, len(frame.chunks)))
    return told and not any(counts_projects(figure) for figure in frame.figures)


def add_conjuncts(frame: Frame, rule: Rule) -> None:
    """Names that commas and "and" join to a project are projects too ("A Wire Harness and C Park started")."""
    for project in list(frame.projects):
        if project.status is None:
            continue
        _add_behind(frame, rule, project)
        c = frame.chunk_at(project.i) - 1
        while frame.role_at(c) in (COMMA, CONJUNCTION) and frame.role_at(c - 1) == NOUN:
            c -= 1
            if (
                not may_be_name(frame, c)
                or _is_aside(frame, c)
                or not is_free(frame, frame.chunks[c].i, frame.chunks[c].j)
            ):
                break
            figure = project_figure(
                Match(rule, frame.chunks[c].i, frame.chunks[c].j), frame, frame.chunks[c].i, frame.chunks[c].j
            )
            if figure is None:
                break
            figure.status = project.status
            frame.projects.append(figure)
            c -= 1


def _add_behind(frame: Frame, rule: Rule, project: Figure) -> None:
    """ "The A Road, the B Plant and | the C Mini-Grid": names with an article behind a project, to the list's end."""
    c = frame.chunk_at(project.j - 1) + 1
    while frame.role_at(c) in (COMMA, CONJUNCTION):
        c += 1
        i, j = (frame.chunks[c].i, frame.chunks[c].j) if frame.role_at(c) == NOUN else (0, 0)
        named = frame.word(i) == "the" or frame.role_at(c + 1) == VERB  # "A Phase II and Longteng Tire | are put"
        named = named or _is_plural_subject(frame, c)
        if frame.role_at(c) == NOUN and named and may_be_name(frame, c) and is_free(frame, i, j):
            figure = project_figure(Match(rule, i, j), frame, i, j)
            if figure is None or frame.role_at(c + 1) not in (COMMA, CONJUNCTION, STOP, VERB):
                return
            figure.status = project.status
            frame.projects.append(figure)
        c += frame.role_at(c) == NOUN


def _is_plural_subject(frame: Frame, c: int) -> bool:
    """ "A Phase II, | B Wire and C Foil | were signed": commas and "and" alone lead from c to a plural verb."""
    k = c
    while frame.role_at(k) in (NOUN, COMMA, CONJUNCTION):
        k += 1
    return frame.role_at(k) == VERB and bool(set(frame.words_of(k)[0].split(" ")) & {"have", "were", "are"})


def is_free(frame: Frame, i: int, j: int) -> bool:
    """Whether no name covers items[i:j]."""
    return not any(other.i < j and i < other.j for other in frame.projects)


def _is_aside(frame: Frame, c: int) -> bool:
    """ "Under the guidance of Anna Sorel, the X Programme began": what a preposition ties before a single comma."""
    alone = frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN and frame.role_at(c + 3) != CONJUNCTION
    opened = c == 1 and frame.word(0) not in ADDING  # "Unlike the X Road, the Y Pipeline was built"
    return alone and ((frame.role_at(c - 1) == PREPOSITION and frame.role_at(c - 2) == NOUN) or opened)


def add_subjects(frame: Frame, rule: Rule) -> None:
    """What breaks ground or goes into production is a project, though no word of its name says so ("Qiya Silicon")."""
    for k, chunk in enumerate(frame.chunks):
        if chunk.role != VERB or not _is_building(frame, k):
            continue
        names = [(frame.chunks[c].i, frame.chunks[c].j) for c in _subjects(frame, k)]
        if not all(is_free(frame, i, j) for i, j in names):
            continue
        found = (project_figure(Match(rule, i, j), frame, i, j) for i, j in names)
        frame.projects += [figure for figure in found if figure is not None]


def _subjects(frame: Frame, k: int) -> list[int]:
    """The names that verb chunk k is said of, joined by commas and "and"; none where one of them is no name."""
    c = subject_of(frame, k)
    if c is None or frame.role_at(c) != NOUN:
        return []
    last = frame.chunks[c].j - 1
    if frame.role_at(c + 1) == PREPOSITION and (frame.has(last, BIT["phase"]) or frame.word(last) == "construction"):
        c += 2  # "the third phase of | Xinfu Semiconductors | started construction"
    found = [c]
    while frame.role_at(c + 1) in (COMMA, CONJUNCTION) and frame.role_at(c + 2) in (NOUN, CONJUNCTION) and c + 2 < k:
        c += 2 if frame.role_at(c + 2) == NOUN else 1
        found += [c] if frame.role_at(c) == NOUN else []
    return found if all(frame.role_at(c) == NOUN and may_be_name(frame, c) for c in found) else []


def _is_building(frame: Frame, k: int) -> bool:
    """Whether verb chunk k speaks of works alone, with no works of its own behind it ("broke ground on its plant")."""
    status = (frame.classes_of(k) | (frame.classes_of(k + 1) if frame.role_at(k + 1) == VERB else 0)) & BIT["status"]
    if not status:
        return False
    words = {word for phrase in [*frame.words_of(k), *frame.words_of(k + 1)] for word in phrase.split()}
    owned = frame.words_of(k + 1)[:1] in (["on"], ["for"], ["of"]) or frame.words_of(k + 2)[:1] in (["on"], ["of"])
    return bool(words & BUILDING and not owned)


def may_be_name(frame: Frame, c: int, begin: int | None = None) -> bool:
    """Whether noun chunk c may be a name: two words at least, in capitals or Chinese, none a firm's or a place's."""
    chunk = frame.chunks[c]
    i = chunk.i if begin is None else begin
    if chunk.j - i < 2 or frame.last_classes(c) & NO_WORKS:
        return False
    while i < chunk.j and frame.has(i, OPENING):
        i += 1
    if chunk.j - i < 2 or chunk.j - i > LONGEST_NAME or not begins_name(frame, i):
        return False
    named = sum(1 for k in range(i, chunk.j) if frame.has(k, CAPITAL) or is_pinyin(frame.word(k)))
    plural = frame.last_classes(c) & BIT["plural"] and frame.word(chunk.j - 1) not in GOODS
    chinese = is_pinyin(frame.word(i)) and chunk.j - i >= ROW_NAME and not plural
    if chinese:
        return True  # "luoping aluminum foil", "Mingtai photoelectric packaging", as machines translate
    return named * 2 > chunk.j - i and named > (1 if i == 0 else 0)
