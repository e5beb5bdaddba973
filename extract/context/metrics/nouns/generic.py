"""What a figure measures where the noun before "of" says little of its own: "a sum of", "spent an average of"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.nouns.behind import passive_behind
from extract.context.metrics.nouns.destination import goes_to
from extract.context.metrics.spoken import (
    METRIC_VERB,
    SHARES,
    complement,
    is_source,
    is_unit_price,
    on_works,
    rate_of_counted,
    says_something,
    spoken_before,
    tells_how_much,
    verb_noun,
)
from extract.context.naming import name_of
from extract.context.phrases import behind_verb, core, head_of_chain, text_of
from extract.frame import COMMA, NOUN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# Nouns that say nothing of their own, but can be what an amount is.
VALUES: Final = frozenset(["value", "volume", "price", "size", "weight", "average", "speed", "margin", "spread"])
EXPECTING: Final = frozenset(
    """expect expects expected expecting aiming aims aim aimed targets targeting targeted sees foresees wants seeks
    seeking envisages envisaged anticipates""".split()
)
EXTREMES: Final = frozenset(["low", "high", "lows", "highs", "peak", "trough", "record", "maximum", "minimum"])
PRODUCED: Final = frozenset(["share", "earnings", "output", "average", "value", "capacity", "area", "length"])
AIMS: Final = frozenset(["target", "estimate", "goal", "maximum", "minimum"])
SUMS: Final = frozenset("sum amount total balance rest remainder".split())
MOVED: Final = frozenset("rise fall increase decrease drop decline gain jump cut".split())  # by themselves of nothing
MOVES: Final = frozenset("rises falls increases decreases drops declines gains jumps cuts growth".split())
SIDES: Final = frozenset("north south east west centre center capital suburbs northeast northwest southeast".split())
PLACE: Final = BIT["place-type"]
REPORTING: Final = frozenset("results accounts reports records papers documents books studies numbers minutes".split())
SEEING: Final = frozenset(
    "recorded registered seen observed noted reported achieved posted booked witnessed forecast expected".split()
)


def of_generic(frame: Frame, figure: Figure, c: int, k: int, state: State) -> str | None:
    """ "A sum of", "an annual growth of", "spent an average of": the noun before "of" at k says little of its own."""
    i, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j)
    start, i = i, behind_verb(frame, i, j)
    if i > start:
        return frame.span(i, j)  # "official data suggests | annual growth | of 0.2%"
    if said := _qualified(frame, figure, i, j):
        return said
    sold = figure.type == "money" and frame.word(j - 1) == "rate" and frame.words_of(k - 2) == ["at"]
    if sold and is_unit_price(frame, figure):
        return "price" if not frame.word(figure.right).endswith("hour") else frame.word(j - 1)
    if figure.type == "money" and frame.word(j - 1) in SUMS:
        paid = goes_to(frame, figure, c, state) or passive_behind(frame, figure, c, state)
        if paid:
            return paid  # "A sum of Rs 45 crore has been earmarked for roads"
    if figure.type == "money" and frame.word(j - 1) in SUMS and frame.words_of(k - 2) == ["in"]:
        if frame.role_at(k - 3) == NOUN:
            return text_of(frame, k - 3)  # "provide grant assistance in a sum of 211 million"
        k -= 1  # "to invest in a sum of 30 million"
    verb = frame.chunks[k - 2].j - 1 if figure.type == "money" and frame.role_at(k - 2) == VERB else -1
    if frame.has(verb, METRIC_VERB) and verb_noun(frame, verb) not in SHARES:
        return _of_verb(frame, verb, frame.word(j - 1), state)
    grown = k - 2 - (frame.words_of(k - 2) == ["by"])
    if frame.word(j - 1) == "average" and frame.role_at(grown) == VERB and frame.classes_of(grown) & BIT["change-verb"]:
        head = subject_of(frame, grown)  # "taxes rose by an average of $1,800"
        return name_of(frame, head) if head is not None else None
    if figure.type == "percentage" and frame.word(j - 1) == "average" and (said := _averaged(frame, k - 2)):
        return said
    tied = _tied_behind(frame, figure, c, frame.word(j - 1), state) or _seen_in(frame, c, k - 1)
    if not tied and frame.word(j - 1) in VALUES:
        return frame.word(j - 1)
    verb = frame.chunks[k - 2].j - 1 if frame.role_at(k - 2) == VERB else -1
    if not tied and (shown := _shown_by(frame, k - 2)):
        return shown
    if not tied and (frame.has(verb, BIT["report"]) or frame.word(verb) in EXPECTING):
        moved = [f.metric for f in frame.figures if f.i < figure.i and f.change and frame.word(j - 1) in MOVED]
        return (moved and moved[-1]) or frame.span(i, j)  # "officials forecast annual growth of 6 percent"
    rate = _rate_of_count(frame, k - 1) or rate_of_counted(frame, figure, frame.word(j - 1))
    said = tied or rate or spoken_before(frame, figure, k - 1, state)
    return said or (frame.span(i, j) if frame.word(j - 1) in AIMS else None)  # "failed to meet its target of 5%"


def _qualified(frame: Frame, figure: Figure, i: int, j: int) -> str | None:
    """ "An investment total of 3 billion", "an economic growth of 2%": what items[i:j] say before their last word."""
    own = frame.span(i, j - 1)
    idle = tells_how_much(own) and (figure.type == "percentage" or " " not in own)
    if not says_something(own) or idle or frame.has(j - 2, bits("superlative", "year", "adverb")):
        return None
    return frame.span(i, j) if frame.has(j - 1, BIT["generic"]) or names_nothing(own) else own


def _of_verb(frame: Frame, verb: int, last: str, state: State) -> str | None:
    """ "Spent | an average | of 2,300 euros", "is willing to grant | a sum | of 30 million": the noun of the verb."""
    noun = verb_noun(frame, verb)
    if last in SUMS:
        noun = "investment" if noun == "completion" or (noun == "spending" and on_works(frame, state)) else noun
        return noun if noun not in PRODUCED else None
    return f"average {noun}" if last == "average" else None


def _tied_behind(frame: Frame, figure: Figure, c: int, last: str, state: State) -> str | None:
    """ "An increase of 5 percent | in | exports": what is tied to the figure, but no place of a record."""
    averaged = figure.type == "quantity" and last == "average"
    tied = complement(frame, c, ("of",) if averaged else ("in", "of", "for"))
    if tied and last in EXTREMES and tied.lower() in state.lexicon.places:
        return None  # "a record low of 144 yen in Tokyo"
    if tied and figure.type == "percentage" and last in MOVED | MOVES and is_where(tied, state):
        before = [f for f in frame.figures if f.i < figure.i and f.type == "percentage" and f.metric]
        return None if before else tied  # "rents rose 6%, with increases of 4% | in the north"
    return tied


def is_where(phrase: str, state: State) -> bool:
    """Whether a phrase but tells where something is: "the north", "the county", "Lower Osmara"."""
    last = phrase.lower().split(" ")[-1]
    named = phrase[:1].isupper() and not phrase.isupper()
    known = last in SIDES or phrase.lower() in state.lexicon.places or state.lexicon.word(last).classes & PLACE
    return bool(known) or (named and phrase.istitle())


def _seen_in(frame: Frame, c: int, k: int) -> str | None:
    """ "An increase of 12 percent | was recorded | in | exports", "in exports | a fall | of 4 percent": what moved."""
    if not frame.last_classes(k) & BIT["change-noun"]:
        return None
    last = k - 1 - (frame.role_at(k - 1) == COMMA)
    head = head_of_chain(frame, last) if frame.role_at(last) == NOUN else 0
    if frame.words_of(head - 1) == ["in"] and not _is_name(frame, head):
        return name_of(frame, head)
    return recorded_in(frame, c + 1)


def recorded_in(frame: Frame, k: int) -> str | None:
    """ "… | was recorded | in | exports": what moved, but no place, where chunk k is such a verb."""
    seen = frame.role_at(k) == VERB and SEEING & set(frame.words_of(k)[-1:])
    found = complement(frame, k, ("in", "for")) if seen else None
    return None if found is None or (found[:1].isupper() and not found[:2].isupper()) else found


def _shown_by(frame: Frame, k: int) -> str | None:
    """ "Visits | showed | an increase | of 5%": who has the growth that verb chunk k shows, unless it but reports."""
    shows = frame.role_at(k) == VERB and frame.words_of(k)[-1] in ("show", "shows", "showed", "showing")
    head = subject_of(frame, k) if shows else None
    own = head is not None and frame.last_classes(head) & bits("money-noun", "quantity-noun", "plural", "generic")
    name = name_of(frame, head) if head is not None and own else None
    return None if name is None or is_source(name) or name.split()[-1].lower() in REPORTING else name


def _is_name(frame: Frame, k: int) -> bool:
    return bool(frame.last_classes(k) & BIT["capital"]) and not frame.last_classes(k) & BIT["upper"]


def _averaged(frame: Frame, k: int) -> str | None:
    """ "Boost | prices | by | an average | of 3 pct", "turnout | stands | at an average of 60 pct": at chunk k "by"."""
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("by", "to", "at"):
        k += 1
    if frame.role_at(k - 1) == VERB:
        head = subject_of(frame, k - 1)
        return name_of(frame, head) if head is not None else None
    head = head_of_chain(frame, k - 1) if frame.role_at(k - 1) == NOUN else 0
    name = name_of(frame, head) if frame.role_at(head - 1) == VERB else None
    return name.partition(" to a")[0] if name else None  # "slow | growth | to | an average"


def names_nothing(own: str) -> bool:
    """ "Economic growth of 2%": an adjective alone names nothing."""
    return " " not in own and own.lower().endswith(("ic", "ical", "ial"))


def _rate_of_count(frame: Frame, k: int) -> str | None:
    """ "Underemployment affected 1.07 million people, | a rate | of 10.0%": what the counted number is itself of."""
    before = frame.figure_at(k - 2) if frame.role_at(k - 1) == COMMA else None
    if frame.word(frame.chunks[k].j - 1) != "rate" or before is None or before.type != "count":
        return None
    head = subject_of(frame, k - 3) if frame.role_at(k - 3) == VERB else None
    return name_of(frame, head) if head is not None else None
