"""By what a ranking ranks, where a preposition ties it: "16th for efficiency", "in exports it ranks third"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import following_chain
from extract.context.rankings.measured import MEASURABLE, topic
from extract.context.rankings.members import is_proper_name
from extract.context.rankings.things import behind_places
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, STOP, VERB
from extract.ranks.words import PARTS, RIVALS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

TABLES: Final = frozenset(
    """index survey ranking rankings rating ratings league table assessment list yearbook report chart charts
    evaluation assessments examination sub-index subindex appraisal standings contest competition comparison""".split()
)
SCALES: Final = frozenset(
    """industry sector market category history queue league division series business game time row
    country world province nation region state city county class group field
    continent bloc""".split()
)


SCORES: Final = (["score"], ["scores"], ["points"])


def tied(frame: Frame, c: int) -> str | None:
    """ "16th for business efficiency", "63rd in an index of road quality", "second in Europe in high-speed steel"."""
    c = behind_places(frame, c)
    for k in range(c + 1, min(c + 8, len(frame.chunks) - 1)):
        other = frame.chunks[k].figure
        listed = frame.role_at(k - 1) in (COMMA, CONJUNCTION)
        ranked = other is not None and (listed or (other.type == "ranking" and frame.role_at(k - 1) == NOUN))
        if frame.chunks[k].role in (STOP, VERB, CONJUNCTION) or ranked:
            return None
        word = frame.word(frame.chunks[k].i)
        if frame.role_at(k - 1) == COMMA and _is_rank(frame, k + 2):
            return None  # "in skills it came first, | on transport ninth"
        if (total := _in_total(frame, k)) is not None:
            return total
        if frame.chunks[k].role != PREPOSITION or frame.role_at(k + 1) not in (NOUN, FIGURE):
            continue
        if frame.role_at(k + 1) == FIGURE:
            counted = frame.chunks[k + 1].figure
            if word in ("for", "in") and k > c + 1 and counted is not None and counted.noun:
                return None if counted.noun.split()[-1] in RIVALS | SCALES else counted.noun
        elif word == "for" and is_proper_name(frame, k + 1):
            continue  # "fourth for Ireland"
        elif (word == "for" and not frame.classes_of(k + 1) & bits("time", "ordinal", "span", "year")) or (
            word in ("in", "on") and k > c + 1 and not is_proper_name(frame, k + 1)
        ):
            found = topic(frame, k + 1)
            if found and frame.words_of(k + 1)[-1] not in SCALES | RIVALS | PARTS:
                return found
    return None


def _is_rank(frame: Frame, k: int) -> bool:
    figure = frame.figure_at(k)
    return figure is not None and figure.type == "ranking"


def discipline(frame: Frame, c: int) -> str | None:
    """ "It ranked 21st in structural optimization, 24th in innovation capability": in what, where it is no scope."""
    c = behind_places(frame, c)
    if (total := _in_total(frame, c + 1)) is not None:
        return total
    if frame.role_at(c + 1) != PREPOSITION or frame.word(frame.chunks[c + 1].i) not in ("in", "on"):
        return None
    words = frame.words_of(c + 2)
    if (
        {*words[-1:]} & (SCALES | TABLES | RIVALS | PARTS | {"whole"})
        or is_proper_name(frame, c + 2)
        or not topic(frame, c + 2)
    ):
        return None
    found = following_chain(frame, c + 2)
    return found.removesuffix(" for the first time") if found else None


def _in_total(frame: Frame, k: int) -> str | None:
    """ "First | in total | volume": what reads like an adverb belongs to the noun behind it."""
    total = frame.role_at(k) == ADVERB and frame.words_of(k)[-1] in ("in total", "total")
    measured = frame.last_classes(k + 1) & MEASURABLE or frame.words_of(k + 1)[-1:] in SCORES
    name = topic(frame, k + 1) if total and measured else None
    return f"total {name}" if name else None


def last_of_run(frame: Frame, c: int) -> int:
    """ "Ranked first | and | second | in rice output": the last rank of a row that nothing but commas parts."""
    while frame.role_at(c + 1) in (COMMA, CONJUNCTION):
        figure = frame.figure_at(c + 2)
        if figure is None or figure.type != "ranking":
            break
        c += 2
    return c


def said_last(frame: Frame, c: int) -> str | None:
    """ "Came first | in | the region | and | fifth in the world in ease of trade": what the last of two tells."""
    k = c + 1
    if frame.role_at(k) == PREPOSITION and frame.role_at(k + 1) == NOUN:
        k += 2
    joined = frame.role_at(k) == CONJUNCTION and _is_rank(frame, k + 1)
    return tied(frame, k + 1) if joined else None


def topic_in_front(frame: Frame, c: int) -> str | None:
    """ "In gold ore the region holds 1st place", "…; in imports Turkey was first": the topic before the subject."""
    for k in range(c - 1, -1, -1):
        opens = k == 0 or frame.role_at(k - 1) in (STOP, COMMA, CONJUNCTION)
        if opens and frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("in", "for", "on"):
            found = _topic_at(frame, k)
            if found:
                return found
        if frame.role_at(k) == STOP:
            return None
    return None


def _topic_at(frame: Frame, start: int) -> str | None:
    ranked = _is_rank(frame, start + 2)  # "…, on transport | ninth", "on wages Lora | came third"
    if frame.role_at(start + 1) != NOUN or not (frame.role_at(start + 2) in (NOUN, COMMA, VERB, PRONOUN) or ranked):
        return None
    capital = frame.last_classes(start + 1) & BIT["capital"]
    i, j = frame.chunks[start + 1].i, frame.chunks[start + 1].j
    name = next((k for k in range(i + 1, j) if frame.has(k, BIT["capital"])), None)
    led = frame.role_at(start + 2) == VERB or ranked
    if capital and name is not None and led and not frame.has(i, BIT["article"]):
        fits = frame.has(name - 1, BIT["word"]) and frame.word(name - 1) not in SCALES | TABLES
        return frame.span(i, name) if fits else None
    unfit = capital or (ranked and not start)
    return None if unfit or set(frame.words_of(start + 1)) & (SCALES | TABLES) else topic(frame, start + 1)
