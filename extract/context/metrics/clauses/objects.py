"""The object of a verb that brings it to a figure: "cut its key rate to 5.5%", "raise the share from 31% to 35%"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.changes.differences import BEATING, compared_with
from extract.context.metrics.clauses.about import subject_name
from extract.context.metrics.lists.beside import figure_in_clause
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.metrics.spoken import complement, is_unit_price, says_something, spoken_before
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import head_of_chain, left_of, only_determines, text_of
from extract.context.predicates import verb_of
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

VALUING: Final = frozenset(["value", "values", "valued", "valuing"])
KEEPING: Final = frozenset(
    """holding keeping maintaining bringing putting limiting setting fixing capping getting forecasting estimating
    projecting predicting assessing""".split()
)
MOVES: Final = frozenset("cut rise fall increase decrease drop hike reduction".split())
FORESEEING: Final = frozenset("forecast forecasts estimate estimates projection projections prediction".split())
OWNED: Final = frozenset(["the", "its", "their", "his", "her"])
RECKONING: Final = frozenset("estimated forecast projected valued assessed".split())
FRACTIONS: Final = frozenset("third half quarter fifth sixth tenth".split())
OWNING: Final = bits("determiner", "possessive", "quote")
SUPPLIED: Final = frozenset(["water", "irrigation", "electricity", "power", "gas"])
SPAN: Final = 8  # chunks between "from 11 pct" and "to three pct"
SLOWING: Final = frozenset(["slow", "slowing", "cut", "cool", "calm", "wind", "settle", "narrow"])


def object_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The object of a verb that brings it to the figure: "cut its key rate to 5.5%", "raise the share from 31%"."""
    c = _behind_link(frame, figure, c)
    link = frame.chunks[c - 1] if c else None
    word = (
        frame.word(link.i).removeprefix("down ").removeprefix("back ").removeprefix("up ") if link is not None else ""
    )
    if link is None or link.role not in (PREPOSITION, COMPARISON) or word not in ("to", "from", "by", "at"):
        return None
    start = _start_of_span(frame, figure, c) if word == "to" else None
    if start is not None and (told := object_before(frame, figure, start, state)):
        return told
    k = left_of(frame, c - 1)
    if word == "by" and figure.type == "percentage" and compared_with(frame, k):
        return _of_who_is_compared(frame, figure, k, state)
    if frame.role_at(k) == COMMA and frame.word(link.i) in ("to", "at") and (aside := before_parenthesis(frame, k)):
        k = aside  # "estimates the cost, including drilling, at 6.6 billion"
    before = frame.figure_at(k)
    if before is not None and before.type == figure.type and frame.role_at(k - 1) == COMPARISON:
        return before.metric if word == "to" else None  # "from 31 percent to 46 percent"
    k = _over_its_change(frame, k) if word == "to" else k
    if frame.role_at(k) not in (NOUN, TIME) or (frame.words_of(k)[-1] in SLOWING and frame.word(link.i) == "down to"):
        return None  # "growth may | slow | down to 1.5 pct"
    valuing = frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1] == "valuing"
    head = k if valuing else phrase_start(frame, k + 1)  # "a bid | valuing | the club at £800m"
    if (moved := moved_in(frame, head, k)) is not None:
        return name_of(frame, moved)  # "a 14% rise in second-quarter net profit to 186.4 million"
    if head is not None and head < k and frame.last_classes(head) & BIT["change-noun"]:
        return name_of(frame, head + 2) if frame.role_at(head + 2) == NOUN else text_of(frame, k)
    if _cut_in(frame, k):
        return text_of(frame, k)
    if figure.type != "quantity" and (held := _behind_gerund(frame, k)):
        return held
    if head is not None and frame.role_at(head - 1) == PRONOUN and frame.word(frame.chunks[head].i) in RECKONING:
        _, _, reckoned = (name_of(frame, head) or "").partition(" ")
        return reckoned or None  # "and it | estimated total losses | at 3 million"
    if head is not None and _raised_too(frame, head):
        return name_of(frame, head)
    verb = _verb_before(frame, head) if head is not None else -1
    sized = frame.figure_at(verb) if head is not None and verb == head - 1 else None
    if sized is not None and frame.word(sized.i - 1) in OWNED:
        verb = left_of(frame, verb)  # "raise | the 5 percent | levy | to 8 percent"
    if head is None or not (frame.role_at(verb) == VERB or _is_verbal_noun(frame, verb)):
        return None
    priced = figure.type == "money" and is_unit_price(frame, figure)
    if priced and not state.measures(name_of(frame, head) or "", "money"):
        return "price"  # "offered to buy Sorg at 22 dlrs a share"
    if _is_supplied(frame, figure, k, verb):
        return None
    if frame.word(frame.chunks[verb].j - 1) in BEATING:
        return _of_who_beats(frame, figure, verb, state)
    if figure.type == "percentage" and frame.words_of(head)[-1] in FORESEEING and (of := _foreseen(frame, head)):
        return of
    valued = frame.word(frame.chunks[verb].j - 1) in VALUING and word == "at"
    return f"value of {name_of(frame, head)}" if valued else name_of(frame, head)


def moved_in(frame: Frame, head: int | None, k: int) -> int | None:
    """ "Sees a chance of | a drop | in | exports of cars | to 3 billion": the chunk that names what moved, up to k."""
    if head is None:
        return None
    for at in range(head, k - 1, 2):
        grown = len(frame.words_of(at)) > 1 and frame.words_of(at)[-1] == "growth"  # "economic growth | in | the bloc"
        if frame.last_classes(at) & BIT["change-noun"] and not grown and frame.words_of(at + 1) in (["in"], ["of"]):
            return at + 2 if frame.role_at(at + 2) == NOUN else None
    return None


def _behind_link(frame: Frame, figure: Figure, c: int) -> int:
    """ "Cut growth to | only | 1.3 pct", "to between | 2 | and 3 pct": the chunk right behind the link."""
    if frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) == "between":
        c -= 1
    if frame.role_at(c - 1) == ADVERB and frame.role_at(c - 2) == PREPOSITION:
        return c - 1
    if frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == PREPOSITION and only_determines(frame, c - 1):
        return c - 1  # "pushed the rate up to | an astonishing | 90 pct"
    weak = figure.type == "quantity" and frame.words_of(c - 1) in (["only"], ["just"], ["roughly"])
    return c - weak  # "put purchases | at | only | two million tons"


def _over_its_change(frame: Frame, k: int) -> int:
    """ "Lowering its forecast | by | 6.1 pct | to 12.3 mln tonnes": the chunk before how far it went."""
    before = frame.figure_at(k)
    rated = before is not None and before.type == "percentage"
    if rated and frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) == "by":
        k = left_of(frame, k - 1)
    if frame.role_at(k) == NOUN and frame.words_of(k)[-1] in FRACTIONS:
        return left_of(frame, k - (frame.words_of(k - 1) == ["by"]))  # "lift capacity by | a quarter | to 190,000 tons"
    return k


def _verb_before(frame: Frame, head: int) -> int:
    """ "Put | up | its rate to 5 pct", "boost | its | 2004 | payment": the chunk before the object and its owner."""
    verb = _over_year(frame, head)
    owned = frame.role_at(verb) == NOUN and frame.has(frame.chunks[verb].j - 1, OWNING)
    return left_of(frame, verb) if owned else verb


def _is_supplied(frame: Frame, figure: Figure, k: int, verb: int) -> bool:
    """ "Will bring | water | to 12,000 hectares": the figure measures the land, not what it gets."""
    supplied = BY_UNIT.get(figure.unit or "") == "area" and frame.words_of(k)[-1] in SUPPLIED
    return supplied and not frame.classes_of(verb) & BIT["change-verb"]


def _cut_in(frame: Frame, k: int) -> bool:
    """ "Announced a half-point | cut | in | base rates | to 10 pct": a noun of change that is a verb elsewhere."""
    led = frame.words_of(k - 1) == ["in"] and frame.role_at(k - 2) == VERB and frame.role_at(k - 3) == NOUN
    return led and len(frame.words_of(k - 2)) == 1 and frame.words_of(k - 2)[0] in MOVES


def _foreseen(frame: Frame, k: int) -> str | None:
    """ "Revised its forecast for 1988 GDP growth to 1.7 pct": what is foreseen."""
    found = complement(frame, k, ("for", "of", "on"))
    proper = found is not None and all(word[:1].isupper() for word in found.split())
    return found if says_something(found) and (not proper or (found or "").isupper()) else None  # "GDP", but no place


def _raised_too(frame: Frame, head: int) -> bool:
    """ "Raise | the levy | from 5 to 8 percent | and | the fee | from 20 to 30 euros": a second object of the verb."""
    pointing = frame.role_at(head) != NOUN or frame.words_of(head)[0] in ("that", "those")
    if frame.words_of(head - 1) != ["and"] or pointing:
        return False
    before = head - 2 - (frame.role_at(head - 2) == COMMA)
    link = frame.chunks[before - 1] if before > 0 else None
    led = link is not None and frame.word(link.i) in ("to", "from", "by")
    led = led or (link is not None and frame.word(link.i) == "at" and not frame.last_classes(head) & BIT["capital"])
    return led and frame.role_at(before) == FIGURE


def _behind_gerund(frame: Frame, k: int) -> str | None:
    """ "Succeeded in | holding base rates | at 11 pct", "by | cutting the rate | of growth to 4 pct"."""
    head = head_of_chain(frame, k, joined=True) if frame.role_at(k) == NOUN else k
    for at in range(k, head - 1, -2):  # "surprised | some experts | by | forecasting growth | at 3 percent"
        chunk = frame.chunks[at]
        led = frame.role_at(at - 1) in (PREPOSITION, CONJUNCTION, COMMA)
        verbal = led and chunk.j - chunk.i > 1 and frame.word(chunk.i).endswith("ing")
        if verbal and (frame.has(chunk.i, BIT["change-verb"]) or frame.word(chunk.i) in KEEPING):
            name = name_of(frame, at)
            opened = name is not None and name.startswith(frame.word(chunk.i))
            return name.partition(" ")[2].removeprefix("the ") if name and opened else name
    return None


def _is_verbal_noun(frame: Frame, k: int) -> bool:
    """ "He said | raising | the threshold to £150,000", "… and | cut | the fine to $60": a verb where a noun may be."""
    if frame.role_at(k) != NOUN or frame.chunks[k].j - frame.chunks[k].i != 1:
        return False
    opened = frame.words_of(k - 1) == ["and"] and frame.has(frame.chunks[k].j, bits("article", "possessive"))
    verbal = opened or frame.word(frame.chunks[k].i).endswith("ing")
    return verbal and bool(frame.classes_of(k) & BIT["change-verb"])


def _start_of_span(frame: Frame, figure: Figure, c: int) -> int | None:
    """ "Cut spending from | 11 pct | of investment in 1979 to three pct": where the span begins."""
    for k in range(c - 2, max(0, c - SPAN), -1):
        before = frame.chunks[k].figure
        if before is not None:
            return k if before.type == figure.type and frame.words_of(k - 1) == ["from"] else None
        if frame.role_at(k) not in (NOUN, PREPOSITION, TIME, ADVERB):
            return None
    return None


def _over_year(frame: Frame, head: int) -> int:
    """The chunk before a phrase, over a year inside it ("raised | final | 1986 | net to 62 million")."""
    if frame.role_at(head - 1) == TIME and frame.role_at(head - 2) == NOUN:
        return head - 3
    return left_of(frame, head)


def _of_who_is_compared(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "The rate | is | higher than that of the province by 7.8 points": whose figure is held against another's."""
    verb = verb_of(frame, k)
    head = subject_of(frame, verb) if verb is not None else None
    if verb is None or head is None or figure_in_clause(frame, k):
        return spoken_before(frame, figure, k, state)
    return subject_name(frame, figure, head, state)


def _of_who_beats(frame: Frame, figure: Figure, verb: int, state: State) -> str | None:
    """ "The offer exceeded the estimate by 38%", "…, beating its target by 3 points": what is held against another."""
    if frame.role_at(verb - 1) == COMMA and figure_in_clause(frame, verb):
        return spoken_before(frame, figure, verb, state)
    head = subject_of(frame, verb)
    return name_of(frame, head) if head is not None else None
