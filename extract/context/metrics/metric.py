"""What a figure measures: the metric, as a person would name it.

Positional templates on the frame, in a fixed order for each kind. The strong ones read what is tied to the figure
itself ("an investment of …", "… of spending", "7% growth"), or the subject of a verb that only states a level. The weak
ones read the clause and count only if they name something that can be measured; else the kind's own word stands in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from extract.context.clause import name_of, phrase_start, subject_of, verb_of
from extract.context.metrics.about import subject, subject_name
from extract.context.metrics.actors import is_actor, is_namesake
from extract.context.metrics.amounts import (
    INCOMES,
    brought_object,
    completed_before,
    completed_by_port,
    doing,
    is_unfit,
    is_verb,
    least_size,
    same_unit,
    without_doer,
)
from extract.context.metrics.attached import (
    attributive,
    bracketed,
    compared,
    conversion,
    growth_behind,
    measured_before,
    of_before,
    of_behind,
    passive_behind,
)
from extract.context.metrics.bargain import agreed_for, awarded, bought_for, priced, sells_at, transfer_fee, wage
from extract.context.metrics.beside import (
    BY_UNIT,
    EXTENT,
    NO_METRIC,
    bare_before,
    gapped,
    goes_on,
    labelled,
    object_before,
    of_a_name,
    worth,
)
from extract.context.metrics.change import TRADED, raises
from extract.context.metrics.columns import column
from extract.context.metrics.destination import called, given_by, goes_to, noted, set_as_plan
from extract.context.metrics.dimensions import dimension
from extract.context.metrics.rates import answered, as_low_as, at_a_rate, led_by_change, lent_at, lent_on, stands_at
from extract.context.metrics.shares import (
    off,
    owned,
    share_as_subject,
    share_given,
    share_left,
    share_of,
    share_of_opening,
    share_of_them,
    share_stated,
)
from extract.context.metrics.spoken import (
    METRIC_VERB,
    SHARES,
    complement,
    is_source,
    is_unit_price,
    on_works,
    says_something,
    spoken_before,
    verb_noun,
    with_thing,
)
from extract.context.metrics.terms import charged, interest_on, made_deep, made_up_of, part_of
from extract.context.metrics.whose import head_of_verb, predicate
from extract.context.phrases import core, left_of, right_of, text_of
from extract.figure import Figure
from extract.frame import (
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    PREPOSITION,
    PRONOUN,
    VERB,
    Frame,
)
from extract.state import State
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVELS: Final = bits("change-verb", "level-verb", "auxiliary", "report")
LINKS: Final = frozenset(["by", "to", "at", "from", "for", "as", "in", "of", "on", "with"])
# Nouns of verbs that stand alone as a metric; those that need to say whose or for what; those that a subject outdoes.
PLAIN: Final = frozenset(["investment", "cost", "sales", "exports", "imports", "loss", "output", "fine", "completion"])
GIVEN: Final = frozenset(["contribution", "funding", "grant", "loan", "allocation", "payment", "bid"])
TIMES: Final = frozenset(["hour", "day", "week", "fortnight", "night"])  # "receive $40 a week" is no price
PER_UNIT: Final = frozenset(["funding", "grant", "payment"])
EARNED: Final = frozenset(["earnings", "revenue", "capacity", "average", "value", "cost", "area", "length"])
RECEIVING: Final = frozenset(
    """receive receives received receiving get gets got obtain obtains obtained secure secured secures win wins won
    raise raised raises borrow borrowed borrows""".split()
)
QUANTITY_VERBS: Final = frozenset(["area", "length", "weight", "output", "exports", "imports", "capacity", "sales"])
# Of a percentage: to own so much.
HOLDING: Final = frozenset(
    "hold holds held own owns owned holding buy buys bought acquire acquired acquires sell sold take takes took".split()
)
THINGLESS: Final = frozenset(["temperature", "speed", "weight"])
COSTS: Final = frozenset("cost costs price prices expense expenses bill fee fees".split())
HAVING: Final = frozenset(["have", "has", "had", "will have"])
SPANS: Final = frozenset(["duration", "period", "time", "term", "example", "instance"])  # "for the same duration"
SHORT_THING: Final = 2
Template = Callable[[Frame, Figure, int, State], str | None]


def read_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the metric of a figure: from the first strong template that fits, else from a weak one that is measurable."""
    strong, weak = TEMPLATES[figure.type]
    for template in strong:
        found = template(frame, figure, c, state)
        if found and says_something(found) and not (figure.type == "quantity" and is_verb(found, state)):
            figure.metric = without_doer(found, figure.type, state)
            return
    candidates = [found for template in weak if says_something(found := template(frame, figure, c, state))]
    if figure.type == "percentage":
        candidates = [found for found in candidates if not (found and is_source(found))]
    if figure.type == "percentage" and not figure.change:
        candidates = [found for found in candidates if not is_actor(found, figure, state)]
    if figure.type == "quantity":
        candidates = [found for found in candidates if found and not is_unfit(frame, figure, found, state)]
    measurable = next((found for found in candidates if found and _measures(found, figure, state)), None)
    fallback = next((found for found in candidates if found and not is_actor(found, figure, state)), None)
    fallback = None if fallback and is_namesake(frame, figure, fallback) else fallback
    if figure.type == "money" and not measurable and says_something(aim := purpose(frame, figure, c, state)):
        fallback = aim  # "the minister announced 5 lakh rupees for the families of the dead"
    measurable = without_doer(_own_purpose(frame, figure, c, state, measurable), figure.type, state)
    figure.metric = measurable or _by_kind(frame, figure, c, state) or _done(frame, figure, c, fallback)
    if figure.metric is None and figure.type == "quantity":
        figure.metric = same_unit(frame, figure, c)


def _own_purpose(frame: Frame, figure: Figure, c: int, state: State, metric: str | None) -> str | None:
    """ "£2m for roads and £1m for schools": the noun of the amount before, with what this one is for."""
    earlier = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == "money"), None)
    noun, link, aim = (metric or "").partition(" for ")
    if figure.type != "money" or earlier is None or earlier.metric != metric or not link or noun not in GIVEN:
        return metric
    own = purpose(frame, figure, c, state) if frame.words_of(c + 1) in (["for"], ["towards"], ["into"]) else None
    return f"{noun} for {own}" if own and own != aim and says_something(own) else metric


def _measures(phrase: str, figure: Figure, state: State) -> bool:
    """Whether a phrase names what can be measured; of money, what is traded too ("shares closed at 7.40 yuan")."""
    traded = figure.type == "money" and phrase.split(" in ", maxsplit=1)[0].lower().endswith(
        ("shares", "stock", "stocks")
    )
    return traded or state.measures(phrase, figure.type)


def _done(frame: Frame, figure: Figure, c: int, fallback: str | None) -> str | None:
    """What is done with a quantity, with the thing that the clause names: "output of aquatic products"."""
    noun = doing(frame, figure, c)
    if noun is None or fallback is None:
        return noun or fallback
    return with_thing(noun, "of", fallback) if len(fallback.split()) <= SHORT_THING else fallback


def _by_kind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The kind's own word: what the unit measures, or investment where projects are spoken of."""
    if figure.type == "quantity":
        kind = BY_UNIT.get(figure.unit or "")
        thing = _thing(frame, c) if kind and kind not in THINGLESS else None
        return f"{kind} of {thing}" if thing else kind
    if figure.type == "money":
        if is_unit_price(frame, figure) or (frame.word(figure.right) == "each" and frame.words_of(c - 1) == ["at"]):
            return "price"
        if state.projects:
            return "investment" if state.invests(figure) else "cost"
    return None


def _thing(frame: Frame, c: int) -> str | None:
    """The thing that has a length or an area: the last word of the subject, unless it is a name."""
    verb = verb_of(frame, c)
    head = subject_of(frame, verb) if verb is not None else phrase_start(frame, c)
    if verb is None and frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == CONJUNCTION:
        head = c - 1  # "built and rebuilt rural roads 436 km"
    if head is None or frame.chunks[head].figure is not None or (verb is not None and verb < c - 2):
        return None  # "torn a hamstring in the wake of …": too far to be the subject
    _, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    named = j == 0 or frame.has(j - 1, bits("capital", "money-noun", "pronoun", "number", "place-type"))
    return None if named or not says_something(frame.word(j - 1)) else frame.word(j - 1)


def level_subject(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The subject of a verb that states a level or a change ("The order book was …", "Disbursement rose to …")."""
    k = _verb_chunk(frame, c)
    if k is None or not frame.classes_of(k) & LEVELS or _metric_verb(frame, k) is not None:
        return None
    had = figure.type == "money" and frame.word(frame.chunks[k].j - 1) in HAVING
    finite = frame.classes_of(k) & bits("auxiliary", "modal")
    if frame.role_at(k - 1) == COMMA and not finite and frame.role_at(left_of(frame, k - 1)) == FIGURE:
        before = frame.chunks[left_of(frame, k - 1)].figure
        if before is not None and (before.type != "count" or frame.role_at(frame.chunk_of(before) - 1) != PREPOSITION):
            return spoken_before(frame, figure, k, state)  # "…, 2 billion 791 million yuan, up 9.6%"
    head = head_of_verb(frame, k)
    if head is None or frame.chunks[head].figure is not None or not _can_be_metric(frame, figure, head, state):
        return None
    name = subject_name(frame, figure, head, state)
    return None if had and is_actor(name, figure, state) else name  # "the authorities will have 2 billion marks"


def _can_be_metric(frame: Frame, figure: Figure, head: int, state: State) -> bool:
    """Whether a phrase can be what is measured: no name of somebody, no project, nothing that is counted."""
    _, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    last = frame.items[j - 1] if j else None
    if last is None or (last.classes & NO_METRIC and last.word.text not in ("market", "markets")):
        return False
    name = name_of(frame, head) or ""
    if state.measures(name, figure.type) and figure.type != "percentage":
        return True
    proper = last.classes & BIT["capital"] and j - 1 > 0 and not frame.in_capitals()
    proper = proper and not last.classes & bits("money-noun", "quantity-noun")  # "the GDP of the 8 counties"
    counted = figure.type == "money" and last.classes & BIT["counted"] and last.word.text not in TRADED
    return figure.type != "quantity" and not proper and not counted


# -- the verb


def _verb_chunk(frame: Frame, c: int) -> int | None:
    """The verb that the figure is the object or complement of."""
    k = left_of(frame, c)
    if frame.role_at(k) in (PREPOSITION, COMPARISON) and frame.word(frame.chunks[k].i) in LINKS:
        link = frame.word(frame.chunks[k].i)
        k = left_of(frame, k)
        rate = frame.chunks[k].figure if k >= 0 else None
        if link == "to" and rate is not None and rate.type == "percentage":
            k = left_of(frame, k)  # "shrank 0.4 percent to 134.5 billion"
            if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "by":
                k = left_of(frame, k)
    if frame.role_at(k) == PRONOUN and frame.role_at(k - 1) == VERB and _metric_verb(frame, k - 1) is not None:
        k -= 1  # "will lend | it | 20 billion yen"
    return k if frame.role_at(k) == VERB else None


def _metric_verb(frame: Frame, k: int) -> int | None:
    """The last verb of chunk k that says what its amount measures."""
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, METRIC_VERB) and (not frame.has(at, BIT["change-verb"]) or verb_noun(frame, at) == "loss"):
            return at
    return None


def raised(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Raised $250 million from investors", "raising £9,000 for victims": capital, not a rise."""
    if figure.type != "money" or not raises(frame, c):
        return None
    return complement(frame, c, ("in", "through", "via")) or "funding"


def verb_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the verb before the figure says: its own noun for "invested", its subject for the rest."""
    k = _verb_chunk(frame, c)
    if k is None:
        return None
    if figure.type == "percentage" and k == left_of(frame, c) and set(frame.words_of(k)) & HOLDING:
        return "stake"
    named = subject(frame, figure, c, state)
    measured = bool(named) and state.measures(named or "", figure.type)
    at = _metric_verb(frame, k)
    if at is not None:
        noun = verb_noun(frame, at)
        if frame.word(at).startswith("contribut"):
            noun = "contribution"  # of a percentage, a share
        if figure.type == "percentage" and frame.word(at).startswith("yield"):
            return "yield"
        if figure.type == "money" and noun == "debt" and frame.has(at - 1, BIT["auxiliary"]):
            head = subject_of(frame, k)  # "contractors were owed 75 million"
            return with_thing(noun, "to", name_of(frame, head) or "") if head is not None else noun
        if figure.type == "money" and noun not in SHARES:
            return _of_verb(frame, figure, c, k, noun, named if measured and noun in EARNED else None, state)
        if figure.type == "quantity" and noun in QUANTITY_VERBS:
            if frame.words_of(k) == ["handled"]:
                return "throughput"  # "the port handled 5.2 million tons", but "can handle"
            return BY_UNIT.get(figure.unit or "", noun) if noun in EXTENT else noun  # "covered 104 km"
    if figure.type == "money" and any(word.startswith("estimated") for word in frame.words_of(k)):
        return named if measured else "estimated cost"
    return named if frame.classes_of(k) & LEVELS else None


def _of_verb(frame: Frame, figure: Figure, c: int, k: int, noun: str, measured: str | None, state: State) -> str | None:
    """What a verb's amount is: its subject where that can be measured, else its noun with subject or purpose."""
    if noun in PER_UNIT and is_unit_price(frame, figure) and frame.word(figure.right).split()[-1] not in TIMES:
        return "price"  # "holders will receive 5.7 cts per share"
    head = subject_of(frame, k)
    named = name_of(frame, head) if head is not None else None
    if noun == "cost":
        own = measured if measured and measured.split()[-1].lower() in COSTS else None
        return own or (with_thing(noun, "of", named) if named and says_something(named) else noun)
    if measured:
        return measured
    own_subjects = {"loss": TRADED, "purchase": TRADED, "completion": INCOMES}.get(noun, frozenset())
    if named and set(named.lower().split()) & own_subjects:
        return named  # "shares lost four francs", "fiscal revenue completed 1.42 billion yuan"
    if noun == "earnings":
        if frame.role_at(k - 1) == COMMA and frame.word(frame.chunks[k].i) == "making":
            return spoken_before(frame, figure, k, state)  # "final dividend 5.4p, making 8.1p"
        return with_thing(noun, "of", named) if named and says_something(named) else noun
    return _completed(frame, figure, c, k, noun, state)


def _completed(frame: Frame, figure: Figure, c: int, k: int, noun: str, state: State) -> str:
    """The verb's noun with what it is for ("funding for roads", "payment for a ticket"), or whose it is."""
    if noun == "completion" and frame.words_of(k)[-1:] == ["complete"] and (told := completed_before(frame, figure, k)):
        return told
    if noun == "completion" or (noun == "spending" and on_works(frame, state)):
        return "investment"
    aim = purpose(frame, figure, c, state)
    if aim and noun != "cost":
        return f"{noun} {'in' if noun == 'investment' else 'for'} {aim}"
    if noun in PLAIN or noun not in GIVEN:
        return noun
    head = subject_of(frame, k)
    named = name_of(frame, head) if head is not None else None
    if named is None or not says_something(named):
        return noun
    return f"{noun} {'for' if frame.word(frame.chunks[k].j - 1) in RECEIVING else 'of'} {named}"


def purpose(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "1.2 billion yuan for a tourism complex", "29 billion tenge went into streets"."""
    k = right_of(frame, c)
    if frame.role_at(k) == VERB:
        k = right_of(frame, k)
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("for", "into", "towards", "to"):
        return None
    counted = frame.chunks[k + 1].figure if frame.role_at(k + 1) == FIGURE else None
    if counted is not None:
        of_it = counted.type == "percentage" and frame.role_at(k + 2) == NOUN  # "for a 70 pct stake"
        return text_of(frame, k + 2) if of_it else counted.noun
    if frame.role_at(k + 1) != NOUN or frame.word(frame.chunks[k].i) == "to" or set(frame.words_of(k + 1)) & SPANS:
        return None
    return complement(frame, k - 1, ("for", "into", "towards")) or text_of(frame, k + 1)


# -- what the clause says


TEMPLATES: Final[dict[str, tuple[Sequence[Template], Sequence[Template]]]] = {
    "money": (
        (column, wage, least_size, labelled, worth, charged, sells_at, transfer_fee, awarded, noted, of_before,
         growth_behind, set_as_plan, attributive, part_of, of_behind, compared, called, goes_to, passive_behind,
         conversion, agreed_for, bought_for, object_before, raised, level_subject),
        (bracketed, gapped, made_up_of, bare_before, verb_before, goes_on, given_by, priced, subject, purpose),
    ),
    "percentage": (
        (column, labelled, owned, off, share_of, share_of_opening, share_of_them, share_as_subject, answered,
         share_left, share_given, led_by_change, interest_on, lent_at, at_a_rate, as_low_as, growth_behind, of_before,
         predicate, attributive, conversion, share_stated, compared, object_before, gapped, level_subject),
        (stands_at, bracketed, lent_on, bare_before, goes_on, verb_before, subject),
    ),
    "quantity": (
        (column, dimension, made_deep, labelled, of_a_name, measured_before, attributive, of_behind, of_before,
         object_before, brought_object, completed_by_port),
        (bare_before, conversion, compared, verb_before, goes_on, subject),
    ),
}  # fmt: skip
