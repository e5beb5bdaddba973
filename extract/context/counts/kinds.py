"""Nouns of numbers that a list tells by their kinds: "45 are county projects", "140 industrial and 95 social"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import UNCOUNTED
from extract.context.counts.wholes import thing
from extract.context.phrases import text_of
from extract.frame import CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, STOP, VERB
from extract.verbs import PLURALS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

DEALING: Final = frozenset(["respectively", "respective", "separately"])
BEFALLEN: Final = frozenset(["missing", "dead", "injured", "wounded", "homeless"])
STATING: Final = (["are"], ["were"])
PAIRS: Final = frozenset(["part-of-whole", "part-of-whose-whole"])
LINKS: Final = (COMMA, CONJUNCTION)
ELSEWHERE: Final = frozenset("elsewhere abroad overseas nationwide worldwide locally".split())
SAID: Final = 2  # words of "are continued"
LEAST: Final = 2  # members of a list of kinds
REACH: Final = 12
NO_KIND: Final = bits("time", "number", "percent", "unit", "currency", "year", "capital", "generic")


def noun_of_kind(frame: Frame, figure: Figure, c: int, source: Figure | None) -> str | None:
    """The noun of a number in a list of kinds, of numbers dealt out, of a part whose whole has no noun either."""
    return (
        _predicate(frame, c, source, paired=figure.rule.id in PAIRS)
        or _dealt(frame, c, source)
        or _kind(frame, c, source)
        or (_before_pair(frame, c) if figure.rule.id in PAIRS and source is None else None)
        or (_like_one(frame, c) if figure.rule.id == "number-of-ones" and source is None else None)
    )


def _predicate(frame: Frame, c: int, source: Figure | None, *, paired: bool = False) -> str | None:
    """ "45 are provincial major projects": the things by name, where they are those counted before, or none were."""
    said = frame.words_of(c + 1) if frame.role_at(c + 1) == VERB else []
    joined = len(said) == SAID and said[:1] in STATING and said[1].endswith("ed")  # "39 | are continued | projects"
    if (said not in STATING and not joined) or frame.role_at(c + 2) != NOUN:
        return None
    last = frame.last_classes(c + 2)
    name = f"{said[1]} {text_of(frame, c + 2)}" if joined else text_of(frame, c + 2)
    if name is None or not last & PLURALS or last & UNCOUNTED:
        return None
    if name in BEFALLEN:
        return "people"
    if source is not None and source.noun:
        return name if thing(name) == thing(source.noun) else None
    opens = frame.role_at(c - 1) in (COMMA, CONJUNCTION, STOP) and (c > 0 or paired)  # "nine of the 14 are dams"
    return name if opens and last & bits("undertakings", "institution", "works", "counted") else None


def _run(frame: Frame, c: int) -> tuple[int, int]:
    """The first and the last chunk of the run of counts around c that only commas and "and" part."""
    first = last = c
    while frame.role_at(first - 1) in LINKS and _is_count(frame, first - 2):
        first -= 2
    while frame.role_at(last + 1) in LINKS and _is_count(frame, last + 2):
        last += 2
    return first, last


def _is_count(frame: Frame, k: int) -> bool:
    figure = frame.figure_at(k)
    return figure is not None and figure.type == "count"


def _dealt(frame: Frame, c: int, source: Figure | None) -> str | None:
    """ "The districts signed 14, 11 and 9 respectively", "started 12, 9 and 7 projects respectively"."""
    if not any(item.word.text in DEALING for item in frame.items):
        return None
    first, last = _run(frame, c)
    if first == last or frame.role_at(first - 1) != VERB:
        return None
    named = frame.chunks[last].figure
    if named is not None and named.noun and not named.elided:
        return named.noun
    return source.noun if source is not None else None


def _kind(frame: Frame, c: int, source: Figure | None) -> str | None:
    """ "320 projects: 140 industrial, 95 infrastructure and 85 social": a row of kinds that makes up the whole."""
    if source is None or not source.noun or source.value is None or not _tells_kind(frame, c):
        return None
    row = [k for k in range(len(frame.chunks)) if _is_count(frame, k) and _tells_kind(frame, k)]
    values = [figure.value or Decimal(0) for k in row if (figure := frame.chunks[k].figure) is not None]
    beside = source.elided and any(
        k >= 0 and frame.chunks[k].figure is source for k in (c - 2, c - 3)
    )  # "…, 14 social and seven green"
    if sum(values) != source.value:
        values = _following(frame, source)
    # "9 industrial projects, 6 agricultural and 3 social"
    headed = len(row) >= LEAST and " " in source.noun and frame.chunk_of(source) == c - 2
    alone = len(row) == 1 and frame.role_at(c - 1) == OPEN and source.value > values[0]  # "64 clinics (22 new)"
    if not (alone or beside or headed or (len(values) >= LEAST and sum(values) == source.value)):
        return None
    kind = text_of(frame, c + 1)
    if kind in ELSEWHERE:
        return source.noun  # "40 in Accra, 14 in Kumasi and 10 elsewhere"
    return f"{kind} {source.noun.split(' ')[-1]}" if kind else None


def _following(frame: Frame, source: Figure) -> list[Decimal]:
    """The bare numbers behind a count: "120 projects: 52 industrial, 41 in services and 27 in farming"."""
    first = frame.chunk_of(source) + 1
    bare = (chunk.figure for chunk in frame.chunks[first:] if chunk.figure is not None and chunk.figure.elided)
    return [figure.value or Decimal(0) for figure in bare if figure.type == "count"]


def _tells_kind(frame: Frame, c: int) -> bool:
    """Whether nothing but a kind stands behind the number in chunk c ("140 | industrial | ,")."""
    bracketed = frame.role_at(c - 1) == OPEN and _is_count(frame, c - 2)  # "60 banks (42 private and 18 state-owned)"
    opens = (frame.role_at(c - 1) in (COMMA, CONJUNCTION, PART, STOP) and c > 0) or bracketed
    kind = frame.role_at(c + 1) == NOUN and not frame.classes_of(c + 1) & (NO_KIND | PLURALS)
    figure = frame.chunks[c].figure
    digits = figure is not None and figure.number is not None and figure.number.digits
    many = figure is not None and (digits or ((figure.value or 0) > 1 and len(frame.words_of(c + 1)) == 1))
    return opens and many and kind and frame.role_at(c + 2) in (COMMA, CONJUNCTION, STOP, CLOSE)


def _before_pair(frame: Frame, c: int) -> str | None:
    """ "Highways: 33 of 41 are open", "key projects make haste, 214 of 298 have started": the plural before."""
    for k in range(c - 1, max(-1, c - REACH), -1):
        if frame.role_at(k) == FIGURE:
            return None
        last = frame.last_classes(k)
        if frame.role_at(k) == NOUN and last & PLURALS and not last & UNCOUNTED & ~BIT["label"]:
            return text_of(frame, k)
    return None


def _like_one(frame: Frame, c: int) -> str | None:
    """ "A warehouse near Swindon, which replaces five smaller ones": the thing named before."""
    for k in range(c - 1, max(-1, c - REACH), -1):
        last = frame.last_classes(k)
        if frame.role_at(k) == FIGURE:
            return None
        thing = last & (PLURALS | bits("works", "institution", "places-too")) and not last & (
            UNCOUNTED | BIT["capital"]
        )
        if frame.role_at(k) == NOUN and thing:
            return text_of(frame, k)
    return None
