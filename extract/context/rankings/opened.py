"""Among whom a rank is a rank, said where its sentence or its clause opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, core
from extract.context.rankings.measured import INDICATORS
from extract.context.rankings.members import RATING, are_members, is_year_of, level, named, owner
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, PRONOUN, STOP, VERB
from extract.ranks.words import SCOPES, WIDELY
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

AMONG: Final = frozenset(["among", "amongst", "within", "of", "across"])
OPENING: Final = AMONG | {"in", "from", "by"}
PLURALS: Final = {
    "county": "counties",
    "city": "cities",
    "province": "provinces",
    "district": "districts",
    "state": "states",
    "region": "regions",
    "prefecture": "prefectures",
    "country": "countries",
    "township": "townships",
}
FOLLOWING: Final = (COMMA, NOUN, VERB, STOP, PRONOUN)
FARTHEST: Final = 5  # chunks of a phrase that opens a clause


def opening(frame: Frame, start: int) -> str | None:
    """ "Among the nine cities, Xiamen ranked first", "Yet in the province the speed ranks 3rd", "Nationally, …"."""
    while frame.role_at(start) in (CONJUNCTION, ADVERB) and frame.word(frame.chunks[start].i) not in WIDELY:
        start += 1
    if frame.role_at(start) == ADVERB:
        return frame.word(frame.chunks[start].i)
    word = frame.word(frame.chunks[start].i) if start < len(frame.chunks) else ""
    word = "in" if is_year_of(frame, start) else word  # "in the 2023 provincial survey"
    if (frame.role_at(start) != PREPOSITION and not is_year_of(frame, start)) or word not in OPENING:
        return None
    first = start + 1
    if word == "by":
        return _by_level(frame, first)
    if frame.words_of(first)[-1:] == ["perspective"] and frame.words_of(first + 1) == ["of"]:
        word, first = "of", first + 2  # "From the perspective of counties and districts, …"
    figure = frame.figure_at(first)
    if INDICATORS.intersection([*frame.words_of(first)[-1:], *((figure.noun or "").split(" ")[-1:] if figure else ())]):
        return None  # "Of the 10 indicators, 4 ranked first"
    counted = figure is not None and bool(SCOPES.intersection((figure.noun or "").split()))  # "in 14 cities and states"
    placed = bool(frame.classes_of(first) & bits("place-type") or frame.last_classes(first) & BIT["capital"]) or counted
    placed = placed or (word == "within" and frame.has(frame.chunks[first].i, BIT["article"]))  # "within the union"
    rated = bool(RATING.intersection(frame.words_of(first)[-1:]))
    if word == "from" or (word in ("in", "within") and not placed and not RATING.intersection(frame.words_of(first))):
        return None
    said = _of_rating(frame, first) if rated else None
    of_what = rated and frame.words_of(first + 1) == ["of"]  # "in the survey of water quality": no scope
    if said or of_what or (word in ("in", "within") and not placed):
        return said
    return (_table_in(frame, first) if not rated else None) or _up_to_clause(frame, first)


def _by_level(frame: Frame, first: int) -> str | None:
    """ "By county, Kesh ranked first in total volume": what the figures are told by."""
    alone = frame.role_at(first) == NOUN and len(frame.words_of(first)) == 1 and frame.role_at(first + 1) == COMMA
    return PLURALS.get(frame.words_of(first)[0]) if alone else None


def _of_rating(frame: Frame, first: int) -> str | None:
    """ "In the assessment of 12 parks, …", "in the provincial assessment it …": those assessed, else who assesses."""
    at_level = (owner(frame, first) or level(frame, first)) if frame.role_at(first) == NOUN else None
    if frame.words_of(first + 1) == ["of"] and frame.role_at(first + 2) in (NOUN, FIGURE):
        members = frame.role_at(first + 2) == FIGURE or are_members(frame, first + 2)
        return named(frame, first + 2) if members else at_level
    return at_level


def _table_in(frame: Frame, first: int) -> str | None:
    """ "In the overall standings | Rossi moved up to third": a table and who is in it are one chunk."""
    if frame.role_at(first) != NOUN:
        return None
    table = next((i for i in range(frame.chunks[first].i, frame.chunks[first].j) if frame.word(i) in RATING), None)
    if table is None:
        return None
    i, j = core(frame, frame.chunks[first].i, table + 1)
    return frame.span(i, j)


def _up_to_clause(frame: Frame, first: int) -> str | None:
    """ "In the 9 counties (cities) | the rate …", "among the province's 12 towns and cities | Lora …"."""
    k = first + 1
    while frame.role_at(k) in (PREPOSITION, NOUN, FIGURE, OPEN, CONJUNCTION) and k < first + FARTHEST:
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "ranking":
            return named(frame, first)
        k = closing(frame, k) + 1 if frame.role_at(k) == OPEN else k + 1
    return named(frame, first) if frame.role_at(k) in FOLLOWING or k == first + 1 else None


def opens_clause(frame: Frame, c: int) -> str | None:
    """ "Investment grew 21.5%, in the whole province the speed ranks 3rd": the place that a later clause opens with."""
    for k in range(c - 1, 0, -1):
        if frame.role_at(k) == STOP:
            return opening(frame, k + 1) if k + 1 < c else None
        opens = frame.role_at(k) == PREPOSITION and frame.role_at(k - 1) == COMMA and frame.role_at(k + 1) == NOUN
        if opens and frame.word(frame.chunks[k].i) in ("in", "among") and frame.role_at(k + 2) in (NOUN, COMMA, VERB):
            place = frame.last_classes(k + 1) & BIT["place-type"]
            return named(frame, k + 1) if place else None
        if opens and frame.word(frame.chunks[k].i) == "among":
            return named(frame, k + 1)
    return None
