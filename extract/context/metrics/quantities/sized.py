"""Amounts that tell how large or strong a thing is: "tablets 500 mg", "films (35 cm x 43 cm)", "a jet as fast as …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.lists.counted import TOTALLING
from extract.context.metrics.nouns.behind import of_behind
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.metrics.spoken import with_thing
from extract.context.phrases import left_of, text_of
from extract.frame import COMMA, CONJUNCTION, NOUN, OPEN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

DOSES: Final = frozenset(["milligram", "microgram", "IU", "ml", "gram"])
SIDES: Final = frozenset(["cm", "mm", "m", "inch", "foot"])
CROSSES: Final = ("x", "×", "by", "*")
METALS: Final = frozenset(["gram", "ounce", "kilogram"])
GRADING: Final = frozenset("grading graded grades assaying assayed".split())
FURTHER: Final = frozenset("more less further farther longer shorter fewer higher lower".split())


def strength(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "10,000 | injections | 40 mg", "Insulin injection, 100 IU in 1 ml": the medicine that is so strong."""
    if frame.word(figure.right - 1) in ("tonner", "tonners"):
        return "tonnage"
    if figure.unit not in DOSES or frame.words_of(c + 1) == ["of"] or frame.role_at(c + 1) == NOUN:
        return None
    if frame.words_of(c - 1) == ["in"] and (dose := frame.figure_at(c - 2)) is not None:
        return dose.metric if dose.unit in DOSES else None
    told = c - 2 if frame.role_at(c - 1) in (COMMA, OPEN) and figure.unit != "gram" else c - 1
    return _thing_at(frame, told)


def crossed(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Films (35 cm x 43 cm)": the thing before the bracket, of both sides."""
    if figure.unit not in SIDES:
        return None
    if frame.word(figure.left - 1) in CROSSES and (other := frame.figure_at(c - 2)) is not None:
        return other.metric if frame.role_at(c - 3) == OPEN else None
    return _thing_at(frame, c - 2) if frame.word(figure.right) in CROSSES and frame.role_at(c - 1) == OPEN else None


def _thing_at(frame: Frame, k: int) -> str | None:
    """What chunk k names or counts."""
    counted = frame.figure_at(k)
    if counted is not None:
        return counted.noun if counted.type == "count" else None
    named = frame.role_at(k) == NOUN and not frame.last_classes(k) & BIT["generic"]
    return text_of(frame, k) if named and not frame.has(frame.chunks[k].i, bits("digits", "number")) else None


def further(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "A range of 12,500 km, | 2,140 km | further than the old one": what the amount before measures."""
    if frame.word(figure.right).split(" ")[0] not in FURTHER or frame.role_at(c - 1) != COMMA:
        return None
    k = c - 2
    while frame.role_at(k) in (NOUN, PREPOSITION):
        k -= 1
    before = frame.figure_at(k)
    return before.metric if before is not None and before.unit == figure.unit else None


def spanned(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Categories from | 0.7 | to | 1.3 inches | of backfat": the thing behind the upper end."""
    upper = frame.figure_at(c + 2) if frame.words_of(c + 1) == ["to"] else None
    if upper is None or upper.unit != figure.unit or frame.word(figure.left - 1) != "from":
        return None
    k = left_of(frame, c)
    k = left_of(frame, k) if frame.words_of(k) == ["from"] else k
    moved = frame.classes_of(k) & bits("change-verb", "change-noun")
    return None if moved or frame.words_of(c + 3) != ["of"] else of_behind(frame, upper, c + 2, state)


def totalled(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Two | shipments | of | soybeans | totalling | 87,000 tonnes": what was counted, and of what."""
    if frame.role_at(c - 1) != VERB or not TOTALLING & set(frame.words_of(c - 1)) or figure.unit in BY_UNIT:
        return None
    counted = frame.figure_at(c - 4) if frame.words_of(c - 3) == ["of"] and frame.role_at(c - 2) == NOUN else None
    return with_thing(counted.noun, "of", text_of(frame, c - 2) or "") if counted and counted.noun else None


def own_of_row(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Road freight reached 2.4 million tons | and | rail | 1.9 million": the noun that a list gives in its turn."""
    if frame.role_at(c - 1) != NOUN or frame.role_at(c - 2) not in (COMMA, CONJUNCTION):
        return None
    k = c - 3 - (frame.role_at(c - 3) == COMMA)
    before, verb = frame.figure_at(k), left_of(frame, k)
    chunk = frame.chunks[c - 1]
    if before is None or before.type != "quantity" or before.unit != figure.unit or frame.role_at(verb) != VERB:
        return None
    named = any(frame.has(at, bits("capital", "adverb", "time", "number")) for at in range(chunk.i, chunk.j))
    stated = frame.classes_of(verb) & bits("level-verb", "change-verb")
    return None if named or not stated or frame.last_classes(c - 1) & BIT["generic"] else text_of(frame, c - 1)


def graded(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "24 metres | grading | 3.4 g|/t gold": the metal in the ore, or its grade."""
    if figure.unit not in METALS:
        return None
    if frame.word(figure.right) == "/" and frame.role_at(c + 1) == NOUN and frame.chunks[c + 1].j > figure.right + 2:
        return frame.span(figure.right + 2, frame.chunks[c + 1].j)
    k = c + 1 + frame.has(figure.right, BIT["rate"])  # "grading 2 grams | per tonne | gold"
    named = frame.role_at(k) == NOUN or frame.words_of(c + 1) == ["of"]
    return "grade" if GRADING & set(frame.words_of(c - 1)) and not named else None
