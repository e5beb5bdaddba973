"""Among whom a rank is a rank."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, core, left_of, over_adverbs, text_of
from extract.context.rankings.measured import measures
from extract.context.rankings.members import (
    MEASURED,
    RATING,
    WORLDLY,
    are_members,
    is_measured,
    is_only,
    is_proper,
    is_proper_name,
    level,
    named,
    owner,
)
from extract.context.rankings.opened import opening, opens_clause
from extract.context.rankings.things import GOVERNED, behind_thing, sort_of_place
from extract.context.rankings.told import beside_largest, is_table, told_before, top_members
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.ranks.words import LISTING as LISTING_VERBS
from extract.ranks.words import MEASURABLE, MERITS, NATIONAL, PARTS, PUTTING, RIVALS, SCOPES, STRONG_WORDS, TOPS
from extract.verbs import DETERMINERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WIDE: Final = frozenset(
    """nationwide nationally worldwide globally countrywide citywide provincewide statewide province-wide city-wide
    county-wide country-wide state-wide nation-wide world-wide""".split()
)
LISTING: Final = frozenset(["whole", "list", "lists"])
RANKINGS: Final = frozenset("ranking rankings assessment evaluation appraisal".split())
LISTS: Final = frozenset("list lists table chart charts ladder rankings ranking leaderboard".split())
WHERE: Final = frozenset(["in", "among", "amongst", "across", "within"])
COUNTRIES: Final = frozenset("dutch german swiss greek thai czech israeli pakistani us uk u.s. u.k.".split())
ARTICLES: Final = bits("article", "determiner", "possessive")
SCOPING: Final = frozenset(["in", "among", "amongst", "of", "across", "out of", "within", "along"])

TYING: Final = (["for"], ["in terms of"], ["by"])
# Who is so for somebody, and in some place: "the third-largest trading partner of Peru in Asia".
DEALING: Final = frozenset(
    """partner partners supplier suppliers market markets investor investors source buyer buyers customer customers
    creditor creditors donor donors destination""".split()
)
# What somebody takes part in: among whom, and not by what.
ENTERED: Final = frozenset(
    """league table ladder chart charts standings list final finals semi-final race heat heats championship
    championships cup tournament tour rally hierarchy category division""".split()
)
CARRYING: Final = frozenset(["ranked-nth", "emerges-nth", "moves-to-nth", "ranked-number", "nth-place", "nth-in-list"])
CHARTING: Final = frozenset(["number-n", "place-from-to", "top-n"])  # places of a table, where one was named
PLACED: Final = PUTTING | {"placed", "places", "placing"}  # "placed the district 3rd": that is who is ranked
MEMBERS: Final = bits("place-type", "institution", "works")
BEHIND_SCOPE: Final = frozenset(["ranks-it-nth", "nth-place", "front-n", "nth-in-list", "number-n"])


def read_scope(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the scope of a ranking: by its words, its sentence, or the one before in the paragraph."""
    figure.scope = (
        _wide(frame, figure)
        or _possessive(frame, figure, c)
        or _national(frame, figure, figure.i - 1)
        or (_ranked_whole(frame, figure, c) if figure.rule.id == "front-n" else None)
        or _behind(frame, figure, c)
        or _ranked_whole(frame, figure, c)
        or _before(frame, c)
        or _of_list(frame, c)
        or opens_clause(frame, c)
        or _ranked_before(frame, c)
        or _owner_of_ranking(frame, c)
        or (beside_largest(frame, c) if figure.rule.id == "nth-largest" else None)
        or opening(frame, 0)
        or top_members(frame, figure, c)
        or told_before(frame, c, named)
        or _wide_behind(frame, c)
        or _national(frame, figure, figure.j)
        or sort_of_place(frame, figure, c)
    )
    if figure.scope and re.fullmatch(r"\d+\.\d+", figure.scope):
        figure.scope = None  # "finished fifth in 7.35"
    if figure.scope and figure.metric:
        _tell_once(figure, state)
    if figure.scope:
        state.ranked_in = (state.line, figure.scope)
    elif state.ranked_in and figure.rule.id in CARRYING | CHARTING and _carries_on(frame, c):
        line, scope = state.ranked_in
        if figure.rule.id in CHARTING and (not is_table(scope) or frame.role_at(c + 1) == NOUN):
            return  # "fell to number two", but not "the number two carmaker"
        if line == state.line or (_is_level(scope) and _in_bulletin(frame, figure, c)):
            figure.scope = scope  # "… first among 12 ports. Dalian came second."


def _tell_once(figure: Figure, state: State) -> None:
    """Part by what is ranked from among whom: "2nd in growth in the province", "4th in the league", "top ten banks"."""
    metric, scope = figure.metric or "", figure.scope or ""
    figure.metric = metric.removesuffix(f" in the {scope}")
    if figure.rule.id in TOPS and metric.startswith(f"{scope} of "):
        figure.scope = None  # "the top five exporters of tea"
    elif metric == scope or metric.startswith(f"{scope} in "):
        rated = figure.rule.id not in TOPS and (scope.split()[-1].lower() not in ENTERED or measures(scope, state))
        figure.metric = metric if rated else None


def _is_level(scope: str) -> bool:
    """Whether a scope is a level of government, which a bulletin has said once for all: "province", "whole city"."""
    words = scope.lower().split()
    return words[-1] in GOVERNED and all(word in GOVERNED | {"whole", "entire"} for word in words)


def _in_bulletin(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Tax revenue 7 billion yuan, up 18%, ranks 2nd": what is measured and how much, and the rank that ends it."""
    amount = any(f.type in ("money", "percentage", "quantity") and f.end < figure.start for f in frame.figures)
    ends = frame.role_at(c + 1) in (COMMA, STOP, FIGURE) or c + 1 == len(frame.chunks)
    apart = frame.role_at(c - 1) == COMMA
    return amount and apart and ends and figure.metric is not None and not WIDE.intersection(frame.words)


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
            return frame.word(at).removesuffix("-wide")
    return None


def _behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Ranked 10th in the province", "third of the 15 sub-provincial cities", "fourth longest network in China"."""
    k = behind_thing(frame, figure, c)
    if frame.role_at(k) == OPEN:
        k = over_adverbs(frame, closing(frame, k) + 1)  # "number of players (125,508) in the world"
    if frame.words_of(k) == ["from"]:
        end = k + 2 if frame.role_at(k + 2) == ADVERB else k + 1  # "5th from the bottom | among 168 cities"
        k = end + 1 if frame.words_of(end)[-1:] in (["bottom"], ["last"], ["end"], ["top"]) else k
    if frame.words_of(k) in TYING and frame.words_of(k + 2)[-1:] in (["in"], ["among"], ["across"]):
        placed = _is_place(frame, k + 3) or frame.role_at(k + 3) == FIGURE
        k += 2 if placed else 0  # "second for rents | in the province", "third in terms of output | among 12 cities"
    if frame.words_of(k) == ["of"] and frame.words_of(k + 2) == ["in"] and _deals_with(frame, k):
        k += 2  # "the third-largest trading partner | of Peru | in ASEAN"
    while frame.words_of(k) == ["of"] and frame.words_of(k + 1)[-1:] in (["kind"], ["type"], ["size"]):
        k += 2  # "third longest of its kind | in the world"
    link = frame.word(frame.chunks[k].i) if frame.role_at(k) == PREPOSITION else ""
    if link == "at":
        return text_of(frame, k + 1) if frame.role_at(k + 1) == NOUN and is_proper(frame, k + 1) else None
    last = frame.words_of(k + 1)[-1:]
    if link in ("on", "in") and (table := _table_of(frame, k + 1)) is not None:
        return _of_table(frame, k + 1, table)
    if link == "on" and frame.role_at(k + 1) == NOUN and (last[0] in LISTS or is_proper(frame, k + 1)):
        return _listed(frame, k + 1)
    if link not in SCOPING and not (link == "on" and last == ["continent"]):
        return None
    k += 1
    if frame.role_at(k) == NOUN and is_only(frame, k, DETERMINERS):
        k += 1
    return _in_whom(frame, k)


def _in_whom(frame: Frame, k: int) -> str | None:
    """What the phrase behind "in", "of" or "among" says of who is ranked; None where it says only by what."""
    words = frame.words_of(k) if frame.role_at(k) == NOUN and frame.word(frame.chunks[k - 1].i) == "in" else []
    if PARTS.intersection(words[-1:]):
        return named(frame, k)  # "in the west", "in the central part of the province"
    grouped = SCOPES.intersection(words) and not MERITS.intersection(words[-1:])  # no "market share"
    proper = is_proper_name(frame, k)  # no "GDP", "ICT development", "PM2.5 density"
    placed = frame.classes_of(k) & bits("place-type", "number") and not MERITS.intersection(
        words[-1:]
    )  # no "PM2.5 score"
    known = placed or proper or grouped
    tied = bool(words) and not known and frame.role_at(k + 1) == PREPOSITION
    if tied and frame.words_of(k + 1)[-1] in WHERE and (_is_place(frame, k + 2) or frame.role_at(k + 2) == FIGURE):
        return named(frame, k + 2)  # "second in zinc in Africa", "third in rice yield among 14 provinces"
    area = words[-1:] == ["area"] and frame.has(frame.chunks[k].i, BIT["article"])  # "in the euro area"
    if area or not words or not (MEASURED.intersection(words[-1:]) or (not known and _is_measure(frame, k))):
        return named(frame, k)
    if (
        frame.words_of(k + 1) == ["of"]
        and frame.last_classes(k + 2) & (MEMBERS | BIT["plural"])
        and not frame.last_classes(k + 2) & BIT["money-noun"]
        and frame.role_at(k + 2) == NOUN
    ):
        return named(frame, k + 2)  # "13th in the cargo throughput of coastal ports"
    return None  # "4th in growth rate" is no scope


def _is_measure(frame: Frame, k: int) -> bool:
    """ "First in output", "first in forest cover", but "first in the javelin"."""
    bare = not frame.has(frame.chunks[k].i, ARTICLES) and not frame.last_classes(k) & BIT["plural"]
    return bare or bool(frame.last_classes(k) & MEASURABLE)


def _deals_with(frame: Frame, k: int) -> bool:
    return not DEALING.isdisjoint(frame.words_of(k - 1)[-1:]) and is_proper(frame, k + 1) and _is_place(frame, k + 3)


def _is_place(frame: Frame, k: int) -> bool:
    place = frame.role_at(k) == NOUN and bool(frame.last_classes(k) & bits("place-type", "capital"))
    return place or bool(SCOPES.intersection(frame.words_of(k)[-1:]))


def _table_of(frame: Frame, k: int) -> int | None:
    """The table that the phrase from chunk k on names, with those in it: "the Ministry | of | Trade's list | of"."""
    if frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN and frame.last_classes(k) & BIT["institution"]:
        k += 2
    table = RATING.intersection(frame.words_of(k)[-1:]) or frame.words_of(k)[-1:] == ["whole"]
    return k if table and frame.words_of(k + 1) == ["of"] else None


def _of_table(frame: Frame, first: int, table: int) -> str | None:
    """ "On a list of 60 universities", "in the Ministry's table of zones", "in the city's assessment of projects"."""
    members = frame.role_at(table + 2) != NOUN or are_members(frame, table + 2)
    if members and (table > first or _rated_by_office(frame, table)):
        return named(frame, table + 2)
    assessed = (owner(frame, table) or level(frame, table)) if table == first else None
    rated = not members and (frame.words_of(table)[-1] not in LISTING or is_measured(frame, table + 2))
    return assessed or (None if rated else named(frame, table + 2))


def _rated_by_office(frame: Frame, k: int) -> bool:
    """ "The Health Board's latest league": a table of those who rate, who are no scope."""
    chunk = frame.chunks[k]
    return any(
        frame.has(at, BIT["possessive"]) and frame.has(at - 1, BIT["institution"]) for at in range(chunk.i + 1, chunk.j)
    )


def _national(frame: Frame, figure: Figure, k: int) -> str | None:
    """ "The British number one", "the fifth largest | Dutch | insurer": the country that the adjective at k names."""
    if figure.rule.id not in ("number-n", "nth-largest") or not frame.has(k, BIT["capital"]):
        return None
    word = frame.word(k)
    national = word in COUNTRIES or (word.endswith(NATIONAL) and word not in ("then", "can"))
    owns = k < figure.i or (frame.has(k + 1, bits("word", "noun")) and not frame.has(k + 1, BIT["capital"]))
    return frame.span(k, k + 1) if national and owns else None


def _wide_behind(frame: Frame, c: int) -> str | None:
    """ "Second in copper output and fourth in silver output | worldwide": said once behind the last of several."""
    for k in range(c + 1, len(frame.chunks)):
        figure = frame.chunks[k].figure
        if frame.words_of(k)[-1] in WIDE:
            return frame.words_of(k)[-1] if frame.role_at(k + 1) in (COMMA, STOP, CONJUNCTION) else None
        if frame.role_at(k) in (STOP, VERB) or (figure is not None and figure.type != "ranking"):
            return None
    return None


def _listed(frame: Frame, k: int) -> str | None:
    """ "On the Fortune 500 list", "on the Lagos Stock Exchange", "on the list of | the most polluted places"."""
    members = frame.words_of(k)[-1] in LISTS and frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN
    return named(frame, k + 2) if members else text_of(frame, k)


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
    place = frame.role_at(c - 1) == NOUN and (
        frame.last_classes(c - 1) & BIT["place-type"] or (RIVALS | PARTS).intersection(frame.words_of(c - 1)[-1:])
    )
    put = frame.role_at(c - 2) == VERB and frame.words_of(c - 2)[-1] in PLACED
    if not place or put or figure.rule.id not in BEHIND_SCOPE:
        return None
    i, j = core(frame, frame.chunks[c - 1].i, frame.chunks[c - 1].j)
    verbs = (k + 1 for k in range(i, j - 1) if frame.word(k) in LISTING_VERBS | STRONG_WORDS)
    return frame.span(max(verbs, default=i), j) or None  # "ranks | city | second", "stock row | whole region | first"


def _before(frame: Frame, c: int) -> str | None:
    """ "In the four districts ranked first"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.role_at(left_of(frame, k)) == VERB:
        k = left_of(frame, k)  # "in the four districts it | was | in | first place"
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
    """ "5th, 3rd and 2nd in the city", "3rd in debt ratio and 5th in growth among the 40 firms"."""
    k = c + 1
    if frame.words_of(k) in (["in"], ["for"]) and frame.role_at(k + 1) == NOUN:
        k += 2
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


def _owner_of_ranking(frame: Frame, c: int) -> str | None:
    """ "In the | ranking | of | the province's water investment |, the county ranks 3rd": whose list it is."""
    for k in range(c - 2):
        if frame.words_of(k)[-1] in RANKINGS and frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN:
            i, j = frame.chunks[k + 2].i, frame.chunks[k + 2].j
            owned = next((at for at in range(i + 1, j) if frame.has(at, BIT["possessive"])), None)
            if owned is not None and frame.has(owned - 1, BIT["place-type"]):
                first, last = core(frame, i, owned)
                return frame.span(first, last) or None
    return None


def _in_row(frame: Frame, k: int) -> bool:
    """ "… 3rd, | fixed-asset investment | 5th and retail sales 1st in the city": a member of a row."""
    other = frame.figure_at(k + 1)
    leads_on = frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["to"]  # "from second to fifth in the table"
    if other is None or other.type != "ranking" or not (leads_on or frame.role_at(k) == NOUN):
        return False
    return leads_on or other.rule.id in ("nth-in-list", "nth-in-scope", "ranked-nth")
