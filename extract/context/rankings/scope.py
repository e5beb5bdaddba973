"""Among whom a rank is a rank."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, core, left_of, over_adverbs, text_of
from extract.context.rankings.measured import INDICATORS
from extract.context.rankings.things import behind_thing
from extract.context.rankings.told import told_before, top_members
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.ranks.words import MEASURABLE, PARTS, SCOPES
from extract.verbs import DETERMINERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WIDE: Final = frozenset(["nationwide", "nationally", "worldwide", "globally", "countrywide", "citywide"])
WORLDLY: Final = frozenset(["global", "national", "domestic", "world", "asian", "european", "african", "provincial"])
LEVELS: Final = WORLDLY | {"municipal", "regional", "continental", "county-level", "city-level", "prefectural"}
QUOTES: Final = ('"', "“", "”")
LISTING: Final = frozenset(["whole", "list", "lists"])
LISTS: Final = frozenset("list lists table chart charts ladder rankings ranking leaderboard".split())
SCOPING: Final = frozenset(["in", "among", "amongst", "of", "across", "out of", "within", "along"])
TIMES: Final = bits("time", "year", "month-unit", "day", "week", "span", "quarter", "half")

MEASURED: Final = frozenset(
    """rate rates growth volume value output investment exports imports revenue income amount number total terms use
    production sales area""".split()
)
TABLES: Final = frozenset("index ranking rankings rating ratings survey list yearbook report assessment".split())
CARRYING: Final = frozenset(["ranked-nth", "emerges-nth", "moves-to-nth", "ranked-number", "nth-place", "nth-in-list"])
MEMBERS: Final = bits("place-type", "institution", "works")
BEHIND_SCOPE: Final = frozenset(["ranks-it-nth", "nth-place", "front-n", "nth-in-list"])
NO_SCOPE: Final = frozenset("record kind secs seconds minutes mins points weekend metres meters lead charge".split())
RATING: Final = TABLES | {"evaluation", "appraisal", "table", "comparison", "contest", "competition"}


def read_scope(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the scope of a ranking: by its words, its sentence, or the one before in the paragraph."""
    figure.scope = (
        _wide(frame, figure)
        or _possessive(frame, figure, c)
        or (_ranked_whole(frame, figure, c) if figure.rule.id == "front-n" else None)
        or _behind(frame, figure, c)
        or _ranked_whole(frame, figure, c)
        or _before(frame, c)
        or _of_list(frame, c)
        or _opens_clause(frame, c)
        or _ranked_before(frame, c)
        or _opening(frame, 0)
        or top_members(frame, figure, c)
        or told_before(frame, c, named)
    )
    if figure.scope and re.fullmatch(r"\d+\.\d+", figure.scope):
        figure.scope = None  # "finished fifth in 7.35"
    if figure.scope:
        state.ranked_in = (state.line, figure.scope)
    elif _carries_on(frame, c) and state.ranked_in and state.ranked_in[0] == state.line and figure.rule.id in CARRYING:
        figure.scope = state.ranked_in[1]  # "… first among 12 ports. Dalian came second."


def _carries_on(frame: Frame, c: int) -> bool:
    """Whether the clause names no place of its own ("finished second to Radcliffe in the London races")."""
    for k in range(c + 1, len(frame.chunks)):
        if frame.role_at(k) in (COMMA, STOP, CONJUNCTION):
            return True
        if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("in", "at"):
            return False
    return True


def _wide(frame: Frame, figure: Figure) -> str | None:
    for at in range(figure.j, min(figure.j + 3, len(frame.items))):
        if frame.word(at) in WIDE:
            return frame.word(at)
    return None


def _behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Ranked 10th in the province", "third of the 15 sub-provincial cities", "fourth longest network in China"."""
    k = behind_thing(frame, figure, c)
    if frame.role_at(k) == OPEN:
        k = over_adverbs(frame, closing(frame, k) + 1)  # "number of players (125,508) in the world"
    if frame.words_of(k) == ["from"] and frame.words_of(k + 1)[-1:] in (["bottom"], ["last"], ["end"], ["top"]):
        k += 2  # "5th from the bottom | among 168 cities"
    while frame.words_of(k) == ["of"] and frame.words_of(k + 1)[-1:] in (["kind"], ["type"], ["size"]):
        k += 2  # "third longest of its kind | in the world"
    link = frame.word(frame.chunks[k].i) if frame.role_at(k) == PREPOSITION else ""
    if link == "at":
        return text_of(frame, k + 1) if frame.role_at(k + 1) == NOUN and _proper(frame, k + 1) else None
    last = frame.words_of(k + 1)[-1:]
    if link in ("on", "in") and last and last[0] in {"whole", *RATING} and frame.words_of(k + 2) == ["of"]:
        rated = last[0] not in LISTING and frame.role_at(k + 3) == NOUN and not _are_members(frame, k + 3)
        owner = _owner(frame, k + 1) or _level(frame, k + 1)
        return owner or (None if rated else named(frame, k + 3))  # "on a list of 60 universities"
    if link == "on" and frame.role_at(k + 1) == NOUN and (last[0] in LISTS or _proper(frame, k + 1)):
        return _listed(frame, k + 1)
    if link not in SCOPING and not (link == "on" and last == ["continent"]):
        return None
    k += 1
    if frame.role_at(k) == NOUN and _only(frame, k, DETERMINERS):
        k += 1
    words = frame.words_of(k) if frame.role_at(k) == NOUN and frame.word(frame.chunks[k - 1].i) == "in" else []
    known = frame.classes_of(k) & bits("place-type", "capital", "number") or SCOPES.intersection(words)
    measurable = frame.role_at(k) == NOUN and frame.last_classes(k) & MEASURABLE and not known
    measured = bool(MEASURED.intersection(words[-1:])) or (bool(words) and measurable)
    if PARTS.intersection(words[-1:]):
        return named(frame, k)  # "in the west", "in the central part of the province"
    if not measured:
        return named(frame, k)
    if (
        frame.words_of(k + 1) == ["of"]
        and frame.last_classes(k + 2) & (MEMBERS | BIT["plural"])
        and not frame.last_classes(k + 2) & BIT["money-noun"]
        and frame.role_at(k + 2) == NOUN
    ):
        return named(frame, k + 2)  # "13th in the cargo throughput of coastal ports"
    return None  # "4th in growth rate" is no scope


def _listed(frame: Frame, k: int) -> str | None:
    """ "On the Fortune 500 list", "on the Lagos Stock Exchange", "on the list of | the most polluted places"."""
    members = frame.words_of(k)[-1] in LISTS and frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN
    return named(frame, k + 2) if members else text_of(frame, k)


def _level(frame: Frame, k: int) -> str | None:
    """ "The provincial assessment of teaching": the level at which somebody assesses."""
    i, _ = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return frame.word(i) if frame.word(i) in LEVELS else None


def _are_members(frame: Frame, k: int) -> bool:
    """Whether a phrase names those who are ranked ("index of countries"), not what is rated ("index of safety")."""
    return bool(frame.last_classes(k) & bits("place-type", "capital", "plural", "institution"))


def _owner(frame: Frame, k: int) -> str | None:
    """ "The city's assessment of projects": the place that assesses."""
    chunk = frame.chunks[k]
    mark = next((at for at in range(chunk.i + 1, chunk.j) if frame.has(at, BIT["possessive"])), None)
    if mark is None or not frame.has(mark - 1, bits("place-type", "capital")):
        return None
    i = next((at for at in range(chunk.i, mark) if not frame.has(at, DETERMINERS)), mark)
    return frame.span(i, mark) or None


def _proper(frame: Frame, k: int) -> bool:
    """ "Second at the National Eisteddfod", "at No. 5 on the Hot 100": a phrase that is a name."""
    i, _ = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return bool(frame.last_classes(k) & BIT["capital"]) or frame.has(i, BIT["capital"])


def named(frame: Frame, k: int) -> str | None:
    """Whom chunk k names, with its complement: "provinces along the Yellow River", "local banks of Thailand"."""
    chunk = frame.chunks[k] if k < len(frame.chunks) else None
    if chunk is not None and chunk.figure is not None:
        return _counted(frame, k)
    if frame.role_at(k) != NOUN or frame.last_classes(k) & TIMES or frame.words_of(k)[-1] in NO_SCOPE:
        return None
    own = text_of(frame, k)
    if own and any(sign in own for sign in QUOTES) and not own.endswith(QUOTES):
        return _owner(frame, k)  # "in the province's “red | and | black list”"
    following = frame.figure_at(k + 1)
    if following is not None and following.type == "count" and following.noun:  # "Thailand's 16 local banks"
        return f"{following.noun} of {own.removesuffix(chr(39) + 's').removesuffix('’s')}" if own else following.noun
    return _with_complement(frame, own, k, ("of",))


def _counted(frame: Frame, k: int) -> str | None:
    figure = frame.chunks[k].figure
    if figure is None or figure.type != "count" or not figure.noun:
        return named(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    if frame.items[frame.chunks[k].j - 1].classes & TIMES:
        return None
    return _with_complement(frame, figure.noun, k, ("of", "in", "along", "under", "across"))


def _with_complement(frame: Frame, own: str | None, k: int, words: tuple[str, ...]) -> str | None:
    tied = frame.role_at(k + 1) == PREPOSITION and frame.word(frame.chunks[k + 1].i) in words
    if not own or not tied or frame.role_at(k + 2) != NOUN:
        return own
    if frame.words_of(k + 2)[-1] in TABLES:
        return own  # "180 countries in the corruption index"
    complement = text_of(frame, k + 2)
    return f"{own} {frame.word(frame.chunks[k + 1].i)} {complement}" if complement else own


def _only(frame: Frame, k: int, classes: int) -> bool:
    return all(frame.has(at, classes) for at in range(frame.chunks[k].i, frame.chunks[k].j))


def _possessive(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "India's second-largest cement maker", "the world's third biggest"."""
    if frame.word(figure.i - 1) in WORLDLY:
        return frame.word(figure.i - 1)
    mark = frame.word(figure.i - 1) in ("'", "’") and frame.glued(figure.i - 1)
    if not (frame.has(figure.i - 1, BIT["possessive"]) or mark) or frame.role_at(c - 1) != NOUN:
        return None
    chunk = frame.chunks[c - 1]
    i, j = core(frame, chunk.i, chunk.j)
    return None if frame.word(i - 1) == "." and frame.glued(i) else frame.span(i, j) or None  # no "com" of an address


def _ranked_whole(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Ranks the whole city the 3rd", "resides the 17 cities third place": the place stands where the thing would."""
    counted = frame.figure_at(c - 1)
    if counted is not None:
        return counted.noun if counted.type == "count" and figure.rule.id in BEHIND_SCOPE else None
    place = frame.role_at(c - 1) == NOUN and frame.last_classes(c - 1) & BIT["place-type"]
    return text_of(frame, c - 1) if place and figure.rule.id in BEHIND_SCOPE else None


def _before(frame: Frame, c: int) -> str | None:
    """ "In the four districts ranked first"."""
    k = left_of(frame, c)
    if frame.role_at(k) == VERB:
        k = left_of(frame, k)
    if frame.words_of(k - 1) == ["of"] and frame.role_at(k) == NOUN:
        k = left_of(frame, k - 1)  # "in the 7 counties (districts) | of | the city ranked third"
    chunk = frame.chunks[k] if k >= 0 else None
    tied = frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) in ("in", "among")
    if chunk is None or not tied:
        return None
    place = chunk.role == NOUN and frame.classes_of(k) & BIT["place-type"]
    return named(frame, k) if chunk.role == FIGURE or place else None


def _of_list(frame: Frame, c: int) -> str | None:
    """ "5th, 3rd and 2nd in the city", "India's seventh-largest producer and its fifth-largest exporter"."""
    k = c + 1
    while frame.role_at(k) in (COMMA, CONJUNCTION) or _in_row(frame, k):
        other = frame.figure_at(k + 1)
        if other is not None and other.type == "ranking":
            found = _behind(frame, other, k + 1)
            if found:
                return found
            k += 1
        k += 1
    return None


def _ranked_before(frame: Frame, c: int) -> str | None:
    """ "Ranked 6th in the province in volume and 2nd in growth": the scope of the rank before."""
    ranked = (chunk.figure for chunk in reversed(frame.chunks[:c]) if chunk.figure is not None)
    return next((figure.scope for figure in ranked if figure.type == "ranking" and figure.scope), None)


def _in_row(frame: Frame, k: int) -> bool:
    """ "… 3rd, | fixed-asset investment | 5th and retail sales 1st in the city": a member of a row."""
    other = frame.figure_at(k + 1)
    leads_on = frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["to"]  # "from second to fifth in the table"
    if other is None or other.type != "ranking" or not (leads_on or frame.role_at(k) == NOUN):
        return False
    return leads_on or other.rule.id in ("nth-in-list", "nth-in-scope", "ranked-nth")


def _opening(frame: Frame, start: int) -> str | None:
    """ "Among the nine cities, Xiamen ranked first", "In the province, the speed ranks 3rd"."""
    word = frame.word(frame.chunks[start].i)
    if frame.role_at(start) != PREPOSITION or word not in ("among", "amongst", "in", "of", "from"):
        return None
    first = start + 1
    if frame.words_of(first)[-1:] == ["perspective"] and frame.words_of(first + 1) == ["of"]:
        word, first = "of", first + 2  # "From the perspective of counties and districts, …"
    figure = frame.figure_at(first)
    if INDICATORS.intersection([*frame.words_of(first)[-1:], *((figure.noun or "").split(" ")[-1:] if figure else ())]):
        return None  # "Of the 10 indicators, 4 ranked first"
    counted = figure is not None and bool(SCOPES.intersection((figure.noun or "").split()))  # "in 14 cities and states"
    placed = frame.classes_of(first) & bits("place-type") or frame.last_classes(first) & BIT["capital"] or counted
    rated = bool(RATING.intersection(frame.words_of(first)[-1:]))
    if word == "from" or (word == "in" and not placed and not RATING.intersection(frame.words_of(first))):
        return None
    if rated and frame.words_of(first + 1) == ["of"] and frame.role_at(first + 2) in (NOUN, FIGURE):
        members = frame.role_at(first + 2) == FIGURE or _are_members(frame, first + 2)
        level = _owner(frame, first) or _level(frame, first)
        return named(frame, first + 2) if members or not level else level  # "In the assessment of 12 parks, …"
    assessed = (_owner(frame, first) or _level(frame, first)) if rated and frame.role_at(first) == NOUN else None
    if assessed:
        return assessed  # "In the provincial assessment it …"
    if word == "in" and not placed:
        return None
    k = first + 1
    while frame.role_at(k) in (PREPOSITION, NOUN, FIGURE, OPEN) and k < start + 6:
        k = closing(frame, k) + 1 if frame.role_at(k) == OPEN else k + 1  # "in the 9 counties (cities) the rate"
    if frame.role_at(first) == NOUN and not rated:
        table = next((i for i in range(frame.chunks[first].i, frame.chunks[first].j) if frame.word(i) in RATING), None)
        if table is not None:
            i, j = core(frame, frame.chunks[first].i, table + 1)
            return frame.span(i, j)  # "In the overall standings | Rossi moved up to third"
    return named(frame, first) if frame.role_at(k) in (COMMA, NOUN, VERB, STOP) or k == first + 1 else None


def _opens_clause(frame: Frame, c: int) -> str | None:
    """ "Investment grew 21.5%, in the whole province the speed ranks 3rd": the place that a later clause opens with."""
    for k in range(c - 1, 0, -1):
        if frame.role_at(k) == STOP:
            return _opening(frame, k + 1) if k + 1 < c else None
        opens = frame.role_at(k) == PREPOSITION and frame.role_at(k - 1) == COMMA and frame.role_at(k + 1) == NOUN
        if opens and frame.word(frame.chunks[k].i) in ("in", "among") and frame.role_at(k + 2) in (NOUN, COMMA, VERB):
            place = frame.last_classes(k + 1) & BIT["place-type"]
            return named(frame, k + 1) if place else None
        if opens and frame.word(frame.chunks[k].i) == "among":
            return named(frame, k + 1)
    return None
