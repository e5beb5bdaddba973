"""What the verb of a figure says that it measures: its own noun ("invested"), or its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.actors import is_actor
from extract.context.metrics.changes.moving import TRADED, raises
from extract.context.metrics.clauses.about import subject
from extract.context.metrics.clauses.objects import FRACTIONS
from extract.context.metrics.quantities.amounts import (
    ENERGY,
    INCOMES,
    completed_before,
)
from extract.context.metrics.quantities.dimensions import BY_UNIT, EXTENT
from extract.context.metrics.spoken import (
    METRIC_VERB,
    SHARES,
    complement,
    is_unit_price,
    on_works,
    says_something,
    spoken_before,
    verb_noun,
    with_head,
    with_thing,
)
from extract.context.naming import name_of
from extract.context.phrases import left_of, right_of, text_of
from extract.context.predicates import verb_of
from extract.frame import (
    COMMA,
    COMPARISON,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    PRONOUN,
    STOP,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

LEVELS: Final = bits("change-verb", "level-verb", "auxiliary", "report")
LINKS: Final = frozenset(["by", "to", "at", "from", "for", "as", "in", "of", "on", "with", "between"])
PLAIN: Final = frozenset(["investment", "cost", "sales", "exports", "imports", "loss", "output", "fine", "completion"])
GIVEN: Final = frozenset(["contribution", "funding", "grant", "loan", "allocation", "payment", "bid"])
TIMES: Final = frozenset(["hour", "day", "week", "fortnight", "night"])  # "receive $40 a week" is no price
PER_UNIT: Final = frozenset(["funding", "grant", "payment"])
EARNED: Final = frozenset(["output", "earnings", "revenue", "capacity", "average", "value", "cost", "area", "length"])
BRINGING_IN: Final = frozenset(["brought in", "brings in", "bring in", "bringing in", "raked in", "rakes in"])
RECEIVING: Final = frozenset(
    """receive receives received receiving get gets got obtain obtains obtained secure secured secures win wins won
    raise raised raises borrow borrowed borrows""".split()
)
QUANTITY_VERBS: Final = frozenset(["area", "length", "weight", "output", "exports", "imports", "capacity", "sales"])
HOLDING: Final = frozenset(
    "hold holds held own owns owned holding buy buys bought acquire acquired acquires sell sold take takes took".split()
)
COSTS: Final = frozenset("cost costs price prices expense expenses bill fee fees".split())
BRANCHES: Final = frozenset(
    "industry industries sector sectors branch branches trade export exports import imports products goods".split()
)
# Verbs whose first object is who gets or pays the amount ("lend it 20 billion", "cost it $5 million").
GIVEN_TO: Final = frozenset(
    """lend lends lent lending give gives gave given giving pay pays paid paying cost costs costing owe owes owed offer
    offered offers save saves saved earn earned earns fine fined grant granted award awarded net netted""".split()
)
ALLOWING: Final = frozenset(
    """approval permission proposal plan plans decision agreement scheme offer promise pledge commitment request
    programme willingness readiness intention efforts ability steps measures authority consent""".split()
)
SPANS: Final = frozenset(["duration", "period", "time", "term", "example", "instance"])  # "for the same duration"


def verb_chunk(frame: Frame, c: int) -> int | None:
    """The verb that the figure is the object or complement of."""
    k = left_of(frame, c)
    if frame.role_at(k) in (PREPOSITION, COMPARISON) and frame.word(frame.chunks[k].i) in LINKS:
        link = frame.word(frame.chunks[k].i)
        k = left_of(frame, k)
        rate = frame.figure_at(k)
        if link == "to" and rate is not None and rate.type == "percentage":
            k = left_of(frame, k)  # "shrank 0.4 percent to 134.5 billion"
            if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "by":
                k = left_of(frame, k)
        if link == "to" and frame.role_at(k) == NOUN and frame.word(frame.chunks[k].j - 1) in FRACTIONS:
            k = left_of(frame, k)  # "is down | a third | to 85,000 barrels"
    if frame.role_at(k) == PRONOUN and frame.role_at(k - 1) == VERB and metric_verb(frame, k - 1) is not None:
        k -= 1  # "will lend | it | 20 billion yen"
    if frame.role_at(k) == NOUN and frame.role_at(k - 1) == VERB and k == left_of(frame, c):
        given = set(frame.words_of(k - 1)[-1:]) & GIVEN_TO and metric_verb(frame, k - 1) is not None
        k -= bool(given)  # "is costing | the owner | 1.4 million", "owes | suppliers | 4 million"
    return k if frame.role_at(k) == VERB else None


def metric_verb(frame: Frame, k: int) -> int | None:
    """The last verb of chunk k that says what its amount measures."""
    if not frame.chunks[k].classes & METRIC_VERB:
        return None
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, METRIC_VERB) and (not frame.has(at, BIT["change-verb"]) or verb_noun(frame, at) == "loss"):
            return at
    return None


def raised(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Raised $250 million from investors", "raising £9,000 for victims": capital, not a rise."""
    if figure.type != "money" or not raises(frame, c):
        return None
    if (means := complement(frame, c, ("through", "via"))) is not None:
        return means
    found = complement(frame, c, ("in",)) or ""
    told = found[:1].islower() and says_something(found.removeprefix("a ").removeprefix("an "))
    return found if told else "funding"  # "raised £900 in | a week", "in | Leeds"


def verb_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the verb before the figure says: its own noun for "invested", its subject for the rest."""
    k = verb_chunk(frame, c)
    if k is None:
        return None
    if figure.type == "percentage" and k == left_of(frame, c) and set(frame.words_of(k)) & HOLDING:
        return _taken(frame, k, state) or "stake"
    named = subject(frame, figure, c, state)
    measured = bool(named) and state.measures(named or "", figure.type)
    at = metric_verb(frame, k)
    if at is not None and verb_noun(frame, at) == "loss" and frame.words_of(left_of(frame, c)) == ["to"]:
        return named  # "jute goods lost 6.6 percent to $650 million"
    if at is not None:
        noun = verb_noun(frame, at)
        if frame.word(at).startswith("contribut"):
            noun = "contribution"  # of a percentage, a share
        if figure.type == "percentage" and frame.word(at).startswith("yield"):
            return "yield"
        if figure.type == "money" and noun == "debt" and frame.has(at - 1, BIT["auxiliary"]):
            head = subject_of(frame, k)  # "contractors were owed 75 million"
            return with_thing(noun, "to", name_of(frame, head) or "") if head is not None else noun
        if figure.type == "money" and noun in EXTENT:
            noun = "loan"  # "will extend 30 billion dollars to poor countries"
            if not frame.word(at).startswith("extend"):
                return named if measured else None
        if figure.type == "money" and noun not in SHARES:
            return _of_verb(frame, figure, c, k, noun, named if measured and noun in EARNED else None, state)
        if figure.type == "quantity" and noun in QUANTITY_VERBS:
            if frame.words_of(k) == ["handled"]:
                return "throughput"  # "the port handled 5.2 million tons", but "can handle"
            if noun == "area" and frame.word(at).startswith("irrigat"):
                return "irrigated area"
            if noun == "output" and figure.unit in ENERGY:
                return "electricity output"
            return BY_UNIT.get(figure.unit or "", noun) if noun in EXTENT else noun  # "covered 104 km"
    if figure.type == "money" and any(word.startswith("estimated") for word in frame.words_of(k)):
        return named if measured else "estimated cost"
    return named if frame.classes_of(k) & LEVELS else None


def _taken(frame: Frame, k: int, state: State) -> str | None:
    """ "The second industry takes 42.6%": a branch owns nothing, its share is told."""
    head = subject_of(frame, k) if frame.words_of(k)[-1] in ("take", "takes", "took") else None
    if head is not None and frame.words_of(head)[-1] in state.lexicon.places and frame.role_at(k + 2) != PREPOSITION:
        return f"share of {state.metric}" if state.metric else name_of(frame, head)  # "China took 24%, Japan 19%"
    return name_of(frame, head) if head is not None and frame.words_of(head)[-1] in BRANCHES else None


def _of_verb(frame: Frame, figure: Figure, c: int, k: int, noun: str, measured: str | None, state: State) -> str | None:
    """What a verb's amount is: its subject where that can be measured, else its noun with subject or purpose."""
    if noun in PER_UNIT and is_unit_price(frame, figure) and frame.word(figure.right).split()[-1] not in TIMES:
        return "price"  # "holders will receive 5.7 cts per share"
    head = subject_of(frame, k)
    named = name_of(frame, head) if head is not None else None
    if noun == "cost" and named in ("total", "overall", "full", "estimated"):
        return f"{named} {noun}"  # "(total cost $30 million)"
    if noun == "cost":
        own = measured if measured and measured.split()[-1].lower() in COSTS else None
        return own or (with_thing(noun, "of", named) if named and says_something(named) else noun)
    if measured and not (noun == "earnings" and measured.lower().startswith(("average ", "typical ", "median "))):
        return measured  # but "the average nurse earns $60,000"
    if named and frame.words_of(k)[-1].startswith("absorb") and frame.last_classes(head or 0) & BIT["capital"]:
        return named  # "Germany absorbed $4.6 billion": of what is sold there
    own_subjects = {"loss": TRADED, "purchase": TRADED, "completion": INCOMES}.get(noun, frozenset())
    if named and set(named.lower().split()) & own_subjects:
        return named  # "shares lost four francs", "fiscal revenue completed 1.42 billion yuan"
    if noun == "earnings":
        if frame.role_at(k - 1) == COMMA and frame.word(frame.chunks[k].i) == "making":
            return spoken_before(frame, figure, k, state)  # "final dividend 5.4p, making 8.1p"
        return with_thing(noun, "of", named) if named and says_something(named) else noun
    if noun == "revenue" and named and frame.words_of(k)[-1] in BRINGING_IN and says_something(named):
        earns = not is_actor(named, figure, state) and not frame.last_classes(head or 0) & BIT["institution"]
        return with_thing(noun, "from", named) if earns else noun  # "rice brought in 4.4 billion"
    return _completed(frame, figure, c, k, noun, state)


def _completed(frame: Frame, figure: Figure, c: int, k: int, noun: str, state: State) -> str:
    """The verb's noun with what it is for ("funding for roads", "payment for a ticket"), or whose it is."""
    if noun == "completion" and frame.words_of(k)[-1:] == ["complete"] and (told := completed_before(frame, figure, k)):
        return told
    thing = complement(frame, c, ("on",)) if noun == "spending" else None
    if noun == "completion" or (noun == "spending" and on_works(frame, state)):
        return with_thing("investment", "in", thing) if thing else "investment"
    if thing:
        return with_thing(noun, "on", thing)
    aim = purpose(frame, figure, c, state)
    if not aim and noun in ("investment", "funding") and (thing := complement(frame, c, ("from",))):
        return with_head(noun, "from", thing)  # "drew 167 billion from special bonds"
    if not aim and noun == "investment" and (thing := complement(frame, c, ("in",))):
        return with_thing(noun, "in", thing)  # "invested 3 million euros in sewers"
    if aim and noun != "cost":
        return f"{noun} {'in' if noun == 'investment' else 'for'} {aim}"
    if noun in PLAIN or noun not in GIVEN:
        return noun
    if noun == "funding" and (told := _received_too(frame, figure, k)):
        return told
    head = subject_of(frame, k)
    named = name_of(frame, head) if head is not None and not _allows(frame, head, k) else None
    if named is None or not says_something(named):
        return noun
    return f"{noun} {'for' if frame.word(frame.chunks[k].j - 1) in RECEIVING else 'of'} {named}"


def _allows(frame: Frame, head: int, k: int) -> bool:
    """ "The cabinet granted | approval | to | provide | 40 million": no approval provides anything."""
    return frame.words_of(k - 1) == ["to"] and frame.words_of(head)[-1] in ALLOWING


def _received_too(frame: Frame, figure: Figure, k: int) -> str | None:
    """ "Widows get a pension of 40 euros and orphans | get | 60 euros": the same, given to others."""
    before = next((f for f in reversed(frame.figures) if f.i < figure.i), None)
    if before is None or before.type != "money" or frame.word(before.left - 1) != "of":
        return None
    joined = [frame.role_at(at) for at in range(frame.chunk_of(before) + 1, k)]
    verb = verb_of(frame, frame.chunk_of(before))
    alike = verb is not None and RECEIVING & set(frame.words_of(verb)[-1:]) and RECEIVING & set(frame.words_of(k)[-1:])
    return before.metric if alike and CONJUNCTION in joined and joined.count(STOP) == 0 else None


def purpose(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "1.2 billion yuan for a tourism complex", "29 billion tenge went into streets"."""
    k = right_of(frame, c)
    if frame.role_at(k) == VERB:
        k = right_of(frame, k)
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("for", "into", "towards", "to"):
        return None
    counted = frame.figure_at(k + 1)
    if counted is not None:
        of_it = counted.type == "percentage" and frame.role_at(k + 2) == NOUN  # "for a 70 pct stake"
        return text_of(frame, k + 2) if of_it else counted.noun
    if frame.role_at(k + 1) != NOUN or frame.word(frame.chunks[k].i) == "to" or set(frame.words_of(k + 1)) & SPANS:
        return None
    return complement(frame, k - 1, ("for", "into", "towards")) or text_of(frame, k + 1)
