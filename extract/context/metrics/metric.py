"""What a figure measures: the metric, as a person would name it.

Positional templates on the frame, in a fixed order for each kind. The strong ones read what is tied to the figure
itself ("an investment of …", "… of spending", "7% growth"), or the subject of a verb that only states a level. The weak
ones read the clause and count only if they name something that can be measured; else the kind's own word stands in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.actors import HELD, is_actor, is_namesake
from extract.context.metrics.changes.bare import named
from extract.context.metrics.changes.booked import booked_gain
from extract.context.metrics.changes.moving import TRADED
from extract.context.metrics.changes.seen import moved_to, seen_by
from extract.context.metrics.clauses.about import subject, subject_name
from extract.context.metrics.clauses.aims import aimed
from extract.context.metrics.clauses.byverb import (
    GIVEN,
    GIVEN_TO,
    LEVELS,
    metric_verb,
    purpose,
    raised,
    verb_before,
    verb_chunk,
)
from extract.context.metrics.clauses.objects import object_before
from extract.context.metrics.clauses.whose import STATED, head_of_verb, predicate
from extract.context.metrics.lastly import is_offered, lastly
from extract.context.metrics.lists.again import (
    bracketed,
    bracketed_row,
    compared,
    conversion,
    elsewhere,
    of_pair,
    others,
    over_plan,
    reached,
    set_aside,
)
from extract.context.metrics.lists.beside import bare_before, fronted, goes_on, joined_thing, led_ahead
from extract.context.metrics.lists.columns import column
from extract.context.metrics.lists.counted import apposed, of_counted, one_of, placed_with, tallied, totalling
from extract.context.metrics.lists.gaps import gapped, listed_alike, listed_item, next_complement, next_in_row
from extract.context.metrics.lists.labels import NO_METRIC, cost_in_row, cost_of_a_name, labelled, of_a_name
from extract.context.metrics.money.bargain import (
    agreed_for,
    awarded,
    bought_for,
    built_for,
    buys_what,
    cost_to,
    earned,
    paid_in_cash,
    priced,
    sells_at,
    sued_for,
    transfer_fee,
    unit_price,
    wage,
)
from extract.context.metrics.money.reckoned import reckoned_at
from extract.context.metrics.money.sums import (
    by_doing,
    comes_as,
    crossing,
    dealt_at,
    in_other,
    in_total,
    left_in,
    made_for,
    needed,
    now_at,
    on_sale,
    ranging,
    screened,
    settled_for,
    stands_with,
    works_for,
)
from extract.context.metrics.money.terms import charged, interest_on, made_deep, made_up_of, out_of, part_of
from extract.context.metrics.money.worth import worth
from extract.context.metrics.nouns.attached import attributive
from extract.context.metrics.nouns.behind import of_behind, passive_behind, relative_behind
from extract.context.metrics.nouns.destination import added_to, called, given_by, goes_to, noted, part_is, set_as_plan
from extract.context.metrics.nouns.grown import growth_behind
from extract.context.metrics.nouns.hollow import filled
from extract.context.metrics.nouns.modifying import modifying
from extract.context.metrics.nouns.ofnoun import measured_before, of_before
from extract.context.metrics.percentages.portions import paid_in, share_of_opening, share_of_those
from extract.context.metrics.percentages.rates import (
    answered,
    as_low_as,
    at_a_rate,
    led_by_change,
    lent_at,
    lent_on,
    margin_over,
    priced_at,
    ranked_with,
    stands_at,
)
from extract.context.metrics.percentages.shares import (
    holding,
    off,
    owned,
    share_as_subject,
    share_given,
    share_left,
    share_of,
    share_of_rest,
    share_of_them,
    share_stated,
)
from extract.context.metrics.quantities.able import able
from extract.context.metrics.quantities.amounts import (
    brought_object,
    completed_by_port,
    doing,
    is_unfit,
    is_verb,
    least_size,
    same_unit,
    without_doer,
)
from extract.context.metrics.quantities.dimensions import BY_UNIT, dimension, is_distance, water_level
from extract.context.metrics.quantities.done import does_with, done_with, is_made_of
from extract.context.metrics.quantities.sized import crossed, further, graded, own_of_row, spanned, strength, totalled
from extract.context.metrics.spoken import (
    complement,
    is_source,
    is_unit_price,
    says_something,
    spoken_before,
    with_head,
    with_thing,
)
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import core, left_of, text_of
from extract.context.predicates import verb_of
from extract.figure import Figure
from extract.frame import (
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    VERB,
    Frame,
)
from extract.state import State
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Sequence

# Nouns of verbs that stand alone as a metric; those that need to say whose or for what; those that a subject outdoes.
# Of a percentage: to own so much.
THINGLESS: Final = frozenset(["temperature", "speed", "weight", "container throughput"])
TRAILING: Final = re.compile(
    r"(?: (?:of|for|an|that|which|the|due|payable|prior|other|(?:up|down)wards?"
    r"|\w{3,}(?:ous|ive|ent|ant|ate|ed|ful)ly))+$"
)  # "share of oil that", "a growth rate of"
IN_AMOUNT: Final = re.compile(
    r" in (?:(?:an?|the) (?:amount|sum)|calendar)$"
)  # "costs in an amount not less than $900"
UNREAD: Final = re.compile(r"(?: of)? \d{1,3}(?:,\d{3})+$")
FOR_WORKS: Final = ("investment", "cost")
HAVING: Final = frozenset(["have", "has", "had", "will have", "having"])
ASIDE: Final = (["with"], ["which"], ["who"], ["whose"])
STATING: Final = bits("level-verb", "change-verb", "auxiliary")
HEAVY: Final = 100_000  # kilograms that no single thing weighs
STAGES: Final = frozenset(["phase", "phases", "stage", "stages", "section", "sections"])
POINTED: Final = (["it"], ["this"], ["these"])
AIMED: Final = frozenset(["room", "designed", "capacity", "can", "could"])
SHORT_THING: Final = 2
RAISED_TO: Final = (["to"], ["at"], ["by"], ["from"], ["as"], ["between"])
LINKED: Final = {"spending": " on ", "investment": " in "}
Template = Callable[[Frame, Figure, int, State], str | None]


def read_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the metric of a figure, without a number that nothing read ("share of the goal | of 35,000")."""
    _find_metric(frame, figure, c, state)
    if figure.metric is not None and figure.type == "quantity":
        figure.metric = filled(frame, figure, c, figure.metric, state)
    if figure.metric is not None and figure.metric[-1:].isdecimal():
        figure.metric = UNREAD.sub("", figure.metric) or figure.metric
    if figure.metric is not None:
        bare = TRAILING.sub("", figure.metric) or figure.metric
        figure.metric = IN_AMOUNT.sub("", bare).removeprefix("a ")
    if figure.type == "percentage":
        figure.metric = named(frame, figure, state)
    if figure.type == "quantity" and (figure.metric is None or figure.metric.lower() in state.lexicon.places):
        figure.metric = _of_other_place(frame, figure, c, state) or figure.metric


def _of_other_place(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "England had 9.6 mm of rain. | Wales | recorded | 14.3 mm": what was measured in the place told before."""
    told = state.quantity
    if told is None or told.unit != figure.unit or state.metric_line != state.line or not told.metric:
        return None
    place = figure.metric or ((text_of(frame, c - 2) or "") if frame.role_at(c - 1) == VERB else "")
    return told.metric if place.lower() in state.lexicon.places and len(told.metric.split()) <= SHORT_THING else None


def _find_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """The metric from the first strong template that fits, else from a weak one that is measurable."""
    strong, weak = TEMPLATES[figure.type]
    for template in strong:
        found = template(frame, figure, c, state)
        if found and says_something(found) and not (figure.type == "quantity" and is_verb(found, state)):
            figure.metric = without_doer(found, figure.type, state)
            return
    measurable, candidates, doer = None, [], None
    for template in weak:
        found = template(frame, figure, c, state)
        if not found or not says_something(found):
            continue
        if _is_out_of_question(frame, figure, found, state):
            doer = doer or found
            continue
        if _measures(found, figure, state):
            measurable = found
            break
        candidates.append(found)
    fallback = next((found for found in candidates if not is_actor(found, figure, state)), None)
    fallback = None if fallback and is_namesake(frame, figure, fallback) else fallback
    if figure.type == "money" and not measurable and says_something(aim := purpose(frame, figure, c, state)):
        fallback = aim  # "the minister announced 5 lakh rupees for the families of the dead"
    measurable = without_doer(_own_purpose(frame, figure, c, state, measurable), figure.type, state)
    kind = None if measurable else _by_kind(frame, figure, c, state)
    if kind in FOR_WORKS and fallback and any(f.change and f.metric == fallback for f in frame.figures):
        kind = fallback  # "order intake down 4% at 1.31 billion": it moves, so it is measured itself
    elif kind in FOR_WORKS and fallback:
        kind = with_head(kind, "of", fallback)
    figure.metric = measurable or kind or _done(frame, figure, c, fallback or doer, state, named=fallback is not None)
    if figure.metric is None and figure.type == "quantity":
        figure.metric = _before_bracket(frame, c) or same_unit(frame, figure, c)
    figure.metric = figure.metric or lastly(frame, figure, c, state)


def _before_bracket(frame: Frame, c: int) -> str | None:
    """ "The Oriental Plant (300,000 m3 a day)": what stands before the bracket, where nothing says what it measures."""
    return text_of(frame, c - 2) if frame.role_at(c - 1) == OPEN and frame.role_at(c - 2) == NOUN else None


def _is_out_of_question(frame: Frame, figure: Figure, found: str, state: State) -> bool:
    """Whether a phrase cannot be the metric of a figure of that type, however measurable it is."""
    if figure.type == "percentage":
        offers = is_offered(frame, figure) and found not in frame.text[figure.end : frame.end]
        actor = not figure.change and (offers or is_actor(found, figure, state))
        return actor or is_source(found) or _strives(frame, figure, found, state)
    return figure.type == "quantity" and is_unfit(frame, figure, found, state)


def _strives(frame: Frame, figure: Figure, found: str, state: State) -> bool:
    """ "The city strives for a growth of 10%": who grows is not told."""
    grown = frame.word(figure.left - 1) == "of" and frame.word(figure.left - 2) == "growth"
    return grown and bool(state.lexicon.word(found.lower().split()[-1]).classes & bits("place-type", "institution"))


def _own_purpose(frame: Frame, figure: Figure, c: int, state: State, metric: str | None) -> str | None:
    """ "£2m for roads and £1m for schools": the noun of the amount before, with what this one is for.

    Works are completed "for" what money is invested "in".
    """
    earlier = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == "money"), None)
    link = LINKED.get((metric or "").partition(" ")[0], " for ")
    link = " from " if " from " in (metric or "") else link
    noun, tied, aim = (metric or "").partition(link)
    if figure.type != "money" or earlier is None or earlier.metric != metric or not tied:
        return metric
    if link != " for ":
        own = complement(frame, c, (link.strip(), "for", "into") if link != " from " else ("from",))
    else:
        led = noun in GIVEN and frame.words_of(c + 1) in (["for"], ["towards"], ["into"])
        own = purpose(frame, figure, c, state) if led else None
    return f"{noun}{link}{own}" if own and own != aim and says_something(own) else metric


def _measures(phrase: str, figure: Figure, state: State) -> bool:
    """Whether a phrase names what can be measured; of money, what is traded too ("shares closed at 7.40 yuan")."""
    traded = figure.type == "money" and phrase.split(" in ", maxsplit=1)[0].lower().endswith(
        ("shares", "stock", "stocks")
    )
    return traded or state.measures(phrase, figure.type)


def _done(frame: Frame, figure: Figure, c: int, fallback: str | None, state: State, *, named: bool) -> str | None:
    """What is done with a quantity, with the thing that the clause names, or who does it: "purchases of Britain"."""
    noun = doing(frame, figure, c)
    if noun is None or fallback is None:
        return noun or (fallback if named else None)
    if not named and is_verb(fallback, state):
        return noun
    return with_thing(noun, "of", fallback) if len(fallback.split()) <= SHORT_THING or not named else fallback


def _by_kind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The kind's own word: what the unit measures, or investment where projects are spoken of."""
    if figure.type == "quantity":
        kind = BY_UNIT.get(figure.unit or "")
        if kind == "weight" and (figure.value or 0) >= HEAVY:
            return None  # "133 million kilograms sold"
        if figure.unit == "TEU" and any(frame.word(at) in AIMED for at in range(figure.i)):
            return "container capacity"  # "has room for 1.2m TEU a year"
        if kind == "length" and is_distance(frame, figure):
            return "distance"
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
    joined = verb is None and frame.role_at(c - 2) == CONJUNCTION  # "built and rebuilt rural roads 436 km"
    if frame.role_at(c - 1) == NOUN and (joined or frame.role_at(c - 2) in (COMMA, STOP)):
        verb, head = None, c - 1  # "two is land, standard workshops 420,000 square metres were built"
    if head is None or frame.chunks[head].figure is not None or (verb is not None and verb < c - 2):
        return None  # "torn a hamstring in the wake of …": too far to be the subject
    _, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    opens = j == 1 and frame.has(0, BIT["plural"])  # "Apricots are grown on 66,000 mu": no name
    named = j == 0 or (frame.has(j - 1, BIT["capital"]) and not opens)
    named = named or frame.has(j - 1, bits("money-noun", "pronoun", "number", "place-type"))
    return None if named or not says_something(frame.word(j - 1)) else frame.word(j - 1)


def of_pronoun(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Debt rose to 68 percent and the state wants | it | below 60": what was spoken of before."""
    k = left_of(frame, c)
    k -= frame.role_at(k) == PREPOSITION and frame.words_of(k) in RAISED_TO
    objective = frame.role_at(k) in (PRONOUN, NOUN) and frame.words_of(k) in POINTED and frame.role_at(k - 1) == VERB
    if not objective or GIVEN_TO & set(frame.words_of(k - 1)):
        return None
    told = spoken_before(frame, figure, k, state)  # "contributing 31% to growth and driving | it | up by 3 points"
    return told.removeprefix("share of ") if told and figure.change else told


def level_subject(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The subject of a verb that states a level or a change ("The order book was …", "Disbursement rose to …")."""
    k = verb_chunk(frame, c)
    if k is None or not frame.classes_of(k) & LEVELS or metric_verb(frame, k) is not None:
        return None
    told = figure.type == "money" and not frame.classes_of(k) & bits("change-verb", "level-verb", "auxiliary")
    if told and frame.words_of(c + 1) == ["for"] and k == left_of(frame, c):
        return None  # "the chancellor | announced | 3 billion | for schools"
    had = figure.type == "money" and frame.word(frame.chunks[k].j - 1) in HAVING
    finite = frame.classes_of(k) & bits("auxiliary", "modal")
    follows = frame.role_at(k - 1) == COMMA and not finite and frame.role_at(left_of(frame, k - 1)) == FIGURE
    if follows and not _is_aside(frame, k - 1):
        before = frame.chunks[left_of(frame, k - 1)].figure
        if before is not None and (before.type != "count" or frame.role_at(frame.chunk_of(before) - 1) != PREPOSITION):
            return spoken_before(frame, figure, k, state)  # "…, 2 billion 791 million yuan, up 9.6%"
    joined = joined_thing(frame, k - 1) if frame.role_at(k - 1) == COMMA and not finite else None
    head = head_of_verb(frame, k) if joined is None else joined
    if head is None or frame.chunks[head].figure is not None or not _can_be_metric(frame, figure, head, state):
        return None
    name = subject_name(frame, figure, head, state)
    if figure.type == "money" and frame.words_of(head)[-1] in STAGES:
        return None  # "the second phase, estimated at 1.6 billion"
    if name in ("figure", "number", "amount") and (of_what := complement(frame, c, ("for",))):
        return of_what  # "the figure was 40 million yuan for exports"
    return None if had and is_actor(name, figure, state) else name  # "the authorities will have 2 billion marks"


def _is_aside(frame: Frame, comma: int) -> bool:
    """ "Shares, | with a capital of 6 million |, closed at 10.60"."""
    before = before_parenthesis(frame, comma)
    if before is None:
        return False
    if frame.role_at(before + 2) == PART and frame.role_at(before) == NOUN:
        return not frame.has(frame.chunks[comma + 1].i, BIT["particle"])  # "tax, including VAT of 3 million, fell 5%"
    planned = frame.role_at(before + 2) == VERB and frame.word(frame.chunks[before + 2].i).split(" ")[0] in STATED
    return planned or frame.words_of(before + 2)[:1] in ASIDE  # "sales, budgeted at 4 million, came in at 5 million"


def bare_growth(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "A growth rate of 2.5%", "a projected 5% growth": the noun of growth itself, where nobody says of what."""
    behind = frame.words_of(c + 1) if frame.role_at(c + 1) == NOUN else []
    if behind in (["growth"], ["expansion"]) and frame.words_of(c + 2) not in (["of"], ["in"], ["for"]):
        return behind[0]
    k = c - 1 - (frame.words_of(c - 1) == ["of"])
    if frame.role_at(k) != NOUN or "growth" not in " ".join(frame.words_of(k)):
        return None
    return (text_of(frame, k) or "").removesuffix(" of") or None


def level_of_thing(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The annual output is 20,000 tons of mushrooms": what is measured, with the thing that it is of."""
    k = verb_chunk(frame, c)
    tied = k == c - 1 or (k == c - 2 and frame.words_of(c - 1) in (["to"], ["by"]))
    thing = of_behind(frame, figure, c, state) if k is not None and tied else None
    head = head_of_verb(frame, k) if thing and k is not None and frame.classes_of(k) & LEVELS else None
    name = text_of(frame, head) if head is not None and frame.chunks[head].figure is None else None
    if not name or not thing or not state.measures(name, "quantity"):
        return None
    if len(name.split()) > SHORT_THING:  # "energy consumption per unit of output was 0.48 tons of coal"
        at = frame.chunks[k].j - 1 if k is not None else -1
        return name if frame.has(at, STATING) and frame.word(at) not in HAVING else None
    return with_thing(name, "of", thing) if thing.lower() not in name.lower() else None


def _can_be_metric(frame: Frame, figure: Figure, head: int, state: State) -> bool:
    """Whether a phrase can be what is measured: no name of somebody, no project, nothing that is counted."""
    _, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    last = frame.items[j - 1] if j else None
    of_growth = frame.has(j - 2, BIT["change-noun"])  # "the growth area is 79.5%"
    if last is None or (
        last.classes & NO_METRIC and last.word.text not in HELD | {"market", "markets"} and not of_growth
    ):
        return False
    name = name_of(frame, head) or ""
    if state.measures(name, figure.type) and figure.type != "percentage":
        return True
    proper = last.classes & BIT["capital"] and j - 1 > 0 and not frame.in_capitals()
    proper = proper and not last.classes & bits("money-noun", "quantity-noun")  # "the GDP of the 8 counties"
    counted = figure.type == "money" and last.classes & BIT["counted"] and last.word.text not in TRADED
    return figure.type != "quantity" and not proper and not counted


# -- what the clause says


TEMPLATES: Final[dict[str, tuple[Sequence[Template], Sequence[Template]]]] = {
    "money": (
        (column, set_aside, of_pair, over_plan, modifying, booked_gain, cost_to, earned, reckoned_at, paid_in_cash,
         wage, least_size, labelled, cost_in_row, tallied, of_counted, one_of, totalling, placed_with, next_in_row,
         worth, charged, unit_price, sells_at, buys_what, sued_for, settled_for, transfer_fee, left_in, screened,
         comes_as, ranging, on_sale, made_for, needed, in_total,
         awarded, noted, added_to, at_a_rate, moved_to, of_before, growth_behind, set_as_plan, relative_behind,
         attributive, part_of, out_of, of_behind, reached, compared, called, goes_to, passive_behind,
         conversion, stands_with, crossing, agreed_for, built_for, works_for, dealt_at, bought_for, object_before,
         raised, level_subject, apposed, now_at, listed_item, in_other, by_doing),
        (of_pronoun, fronted, cost_of_a_name, bracketed, gapped, made_up_of, bare_before, verb_before, goes_on,
         given_by, priced, subject, purpose),
    ),
    "percentage": (
        (column, set_aside, of_pair, labelled, owned, holding, off, paid_in, led_ahead, next_complement, share_of,
         share_of_opening, share_of_them, share_as_subject, share_of_those, answered, share_left, share_given,
         seen_by, led_by_change, interest_on, lent_at, margin_over, priced_at, at_a_rate, as_low_as, growth_behind,
         of_before, predicate, attributive, conversion, share_stated, compared, object_before, elsewhere, others,
         share_of_rest, gapped, level_subject),
        (of_pronoun, stands_at, ranked_with, bracketed, lent_on, bare_before, goes_on, verb_before, subject,
         bare_growth),
    ),
    "quantity": (
        (column, set_aside, of_pair, part_is, further, crossed, strength, graded, spanned, totalled, own_of_row,
         bracketed_row, dimension, made_deep, labelled, aimed, water_level, of_counted, one_of, placed_with, able,
         of_a_name, moved_to, part_of, relative_behind, measured_before, listed_alike, attributive, level_of_thing,
         of_behind, at_a_rate, of_before, reached, object_before, brought_object, completed_by_port, is_made_of,
         done_with, does_with, goes_to, noted),
        (fronted, bare_before, conversion, compared, gapped, verb_before, goes_on, subject),
    ),
}  # fmt: skip
