"""What grew, where the noun of growth stands behind its figure: "7% growth of investment", "83 percent complete"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.changes.directions import pays_for_works
from extract.context.metrics.clauses.whose import owner_before
from extract.context.metrics.nouns.attached import DONE
from extract.context.metrics.nouns.generic import EXPECTING, is_where, names_nothing, recorded_in
from extract.context.metrics.spoken import (
    FORECASTERS,
    complement,
    is_plan,
    is_source,
    says_something,
    spoken_before,
    tells_how_much,
)
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, following_chain, grows_in, left_of, over_pace
from extract.context.predicates import verb_of
from extract.frame import FIGURE, NOUN, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

DOING: Final = frozenset(["construction", "work", "works", "building", "progress", "modernisation", "upgrading"])
# Nouns of accounts, whose complement never has the amount.
BOOKED: Final = frozenset(
    """gain gains loss losses charge charges provision provisions writedown writedowns write-down write-downs writeoff
    write-off write-offs proceeds credit credits benefit benefits ceiling limit limits threshold""".split()
)
APART: Final = 2  # chunks between a count and its own growth ("14,000 visitors, a 5% rise")
SPANS: Final = frozenset(["period", "term", "duration", "decade", "half", "cycle"])
SHOWING: Final = frozenset("show shows showed saw posted post registered recorded record suffered experienced".split())
SHOWN: Final = SHOWING | frozenset("seeing saw posting showing registering recording".split())
GROWTH: Final = (["growth"], ["expansion"])
WHOSE: Final = bits("place-type", "institution")
NAMED: Final = BIT["capital"]
WITH: Final = (["with"], ["and"], ["while"], ["but"], ["whereas"])
OFFERING: Final = frozenset(
    """offered offer offers offering sought seek seeks seeking demanded demand demands demanding won win wins winning
    secured secure secures securing accepted accept accepts rejected reject rejects imposed impose approved approve
    requested request proposed propose proposes proposing wants want wanted promised promise awarded granted grant
    negotiated agreed got received receive ordered orders order""".split()
)


def growth_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "7% growth of investment", "a 5 percent cut in output", "0.8% growth"; "83 percent complete"."""
    c = over_pace(frame, c) if figure.type == "percentage" else c
    c += figure.type == "percentage" and grows_in(frame, c + 1)
    if frame.role_at(c + 1) not in (NOUN, VERB) or pays_for_works(frame, figure, c + 1):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if j - i == 1 and frame.word(i) in DONE and figure.type != "money":
        verb = c - 1 if frame.role_at(c - 1) == VERB else None
        head = subject_of(frame, verb) if verb is not None else _done_with(frame, c)
        name = name_of(frame, head) if head is not None else None
        if name and name.split()[0].lower() in DOING:
            return name  # "Construction of the plant is 85% complete"
        proper = head is not None and frame.last_classes(head) & BIT["capital"]
        return f"completion of {name}" if says_something(name) and not proper else "completion"
    if frame.role_at(c + 1) != NOUN or i >= j or not frame.has(j - 1, BIT["change-noun"]):
        return None
    own = frame.span(i, j - 1)
    if says_something(own) and not tells_how_much(own):
        return frame.span(i, j) if names_nothing(own) else own
    to = frame.words_of(c + 2) == ["to"] and bool(frame.last_classes(c + 3) & BIT["capital"])  # "a drop to Asia"
    tied = complement(frame, c + 1, ("of", "in", "for") if to else ("of", "in", "for", "to")) or _in_phrase(
        frame, c + 2
    )
    tied = None if tied and tied.split(" ")[-1] in SPANS else tied  # "a 2.2 pct increase for the five-year period"
    if tied and figure.type == "percentage" and is_where(tied, state) and _grown_here(frame, c):
        tied = None  # "rents rose 6%, with a 4% increase | in the north"
    if not tied and figure.type == "percentage" and (owner := owner_before(frame, figure)):
        return f"{frame.span(i, j)} of {owner}"  # "beating | the KOSPI's | 0.8 percent | gain"
    if not tied and figure.type == "money" and frame.word(j - 1) in BOOKED:
        return frame.span(i, j)  # "a $2 million gain from the sale of a depot"
    return tied or recorded_in(frame, c + 2) or _spoken_here(frame, figure, c, state) or frame.span(i, j)


def _done_with(frame: Frame, c: int) -> int | None:
    """ "…, | with | piling | 60 percent | complete": what is done, where no verb tells it."""
    head = phrase_start(frame, c) if frame.role_at(left_of(frame, c)) == NOUN else None
    return head if head is not None and frame.words_of(head - 1) in WITH else None


def _grown_before(frame: Frame, c: int) -> str | None:
    """ "Exports slid 14 percent, worse than a poll of 14 economists said, after a 3 percent decline": no count grew."""
    near = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) == FIGURE), -1)
    counted = frame.figure_at(near)
    if counted is None or counted.type != "count" or near >= c - APART:
        return None
    earlier = (chunk.figure for chunk in reversed(frame.chunks[:near]) if chunk.figure is not None)
    return next((f.metric for f in earlier if f.type == "percentage" and f.change and f.metric), None)


def _grown_here(frame: Frame, c: int) -> bool:
    """Whether something else has grown in the sentence before chunk c."""
    return any(f is not None and f.type == "percentage" and f.metric for f in map(frame.figure_at, range(c)))


def _in_phrase(frame: Frame, k: int) -> str | None:
    """ "A 3 pct rise | in production": a phrase that elsewhere is a predicate."""
    if frame.words_of(k) == ["in total"] and frame.role_at(k + 1) == NOUN:
        return f"total {following_chain(frame, k + 1)}"  # "a rise | in total | payments"
    first, _, rest = (frame.words_of(k) or [""])[0].partition(" ")
    return rest if first == "in" and rest and frame.role_at(k) in (VERB, NOUN) else None


def _spoken_here(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What grew, where the noun of growth does not say it: what was measured before, or what the clause is about."""
    if any(chunk.figure is not None for chunk in frame.chunks[:c]):
        return _shown_by(frame, c) or _grown_before(frame, c) or spoken_before(frame, figure, c, state)
    verb = verb_of(frame, c)
    head = subject_of(frame, verb) if verb is not None else None
    name = name_of(frame, head) if head is not None else None
    if verb is not None and frame.word(frame.chunks[verb].j - 1) in EXPECTING:
        return None  # "Spain expects 3% growth"
    measured = head is not None and frame.last_classes(head) & bits("money-noun", "quantity-noun")
    if verb is not None and measured and frame.word(frame.chunks[verb].j - 1) in SHOWING and not is_source(name or ""):
        return name  # "exports showed a 3 pct fall"
    if verb is not None and frame.word(frame.chunks[verb].j - 1) in OFFERING:
        return state.metric  # "shipowners have offered a 100 pct raise"
    if verb is None or frame.has(frame.chunks[verb].j - 1, BIT["report"]):
        return state.metric if c == 0 and frame.word(frame.chunks[c + 1].j - 1) != "growth" else None
    if head is not None and frame.words_of(head)[-1] in FORECASTERS:
        return state.metric
    if head is not None and frame.words_of(c + 1) in GROWTH and (frame.last_classes(head) & WHOSE or is_plan(name)):
        return None  # "the country is on its way, with a projected 5% growth"
    return name if says_something(name) else None


def _shown_by(frame: Frame, c: int) -> str | None:
    """ "Exports rose 3%, | with | services | seeing | 5% growth": who has it, behind the figures before."""
    verb = c - 1
    shown = frame.role_at(verb) == VERB and frame.words_of(verb)[-1] in SHOWN and frame.role_at(verb - 1) == NOUN
    head = phrase_start(frame, verb) if shown else None
    own = head is not None and frame.words_of(head - 1) in WITH and not frame.last_classes(head) & (WHOSE | NAMED)
    name = name_of(frame, head) if head is not None and own else None
    return name if says_something(name) else None
