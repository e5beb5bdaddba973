"""The metric that stands beside a figure in its clause: labels, objects, lists that go on without their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.differences import BEATING
from extract.context.metrics.spoken import (
    LONG_TIMES,
    METRIC_VERB,
    complement,
    is_unit_price,
    of_another,
    says_something,
    spoken_before,
    verb_noun,
)
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import (
    behind_verb,
    core,
    head_of_chain,
    left_of,
    only_determines,
    only_qualifies,
    text_of,
)
from extract.context.predicates import verb_of
from extract.context.works.bearers import DEALS, is_deal
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
    Frame,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.state import State

BY_UNIT: Final = {
    "km": "length", "m": "length", "mile": "length", "hectare": "area", "mu": "area", "acre": "area",
    "square metre": "area", "square km": "area", "square foot": "area", "MW": "capacity", "GW": "capacity",
    "kW": "capacity", "MVA": "capacity", "TEU": "container throughput", "kWh": "electricity", "GWh": "electricity",
    "TWh": "electricity", "MWh": "electricity", "feddan": "area", "square mile": "area", "square yard": "area",
    "celsius": "temperature", "fahrenheit": "temperature", "degree": "temperature", "km per hour": "speed",
    "mile per hour": "speed", "m per second": "speed", "knot": "speed", "kilogram": "weight",
    "gram": "weight", "lb": "weight", "pound": "weight",
}  # fmt: skip
GIVING: Final = frozenset(["loan", "grant", "payment", "fine", "cost", "savings", "funding", "allocation", "debt"])
EXTENT: Final = frozenset(["area", "length"])
VALUING: Final = frozenset(["value", "values", "valued", "valuing"])
BEING: Final = frozenset(["is", "are", "was", "were", "be", "been"])
KEEPING: Final = frozenset(
    "holding keeping maintaining bringing putting limiting setting fixing capping getting".split()
)
MOVES: Final = frozenset("cut rise fall increase decrease drop hike reduction".split())
FORESEEING: Final = frozenset("forecast forecasts estimate estimates projection projections prediction".split())
FRACTIONS: Final = frozenset("third half quarter fifth sixth tenth".split())
WORTH: Final = frozenset(["worth", "valued at", "valued", "worth of"])
OWNING: Final = bits("determiner", "possessive", "quote")
GERUNDS: Final = frozenset("taking making getting paying giving adding having owing grossing collecting".split())
PRESENT: Final = frozenset(f"the {word}" for word in ("current", "present", "previous", "existing", "original"))
DONE_IRREGULARLY: Final = frozenset(
    "spent paid sold made built lent given sown laid lost bought left withdrawn".split()
)
SUPPLIED: Final = frozenset(["water", "irrigation", "electricity", "power", "gas"])
STAGES: Final = frozenset(["batch", "section", "lot", "package", "unit"])
WORKS: Final = bits("undertaking", "undertakings", "works")
SLOWING: Final = frozenset(["slow", "slowing", "cut", "cool", "calm", "wind", "settle", "narrow"])
SPAN: Final = 8  # chunks between "from 11 pct" and "to three pct"
NO_METRIC: Final = bits("undertaking", "undertakings", "works", "institution", "place-type")


def object_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The object of a verb that brings it to the figure: "cut its key rate to 5.5%", "raise the share from 31%"."""
    if frame.role_at(c - 1) == PREPOSITION and frame.word(frame.chunks[c - 1].i) == "between":
        c -= 1
    if frame.role_at(c - 1) == ADVERB and frame.role_at(c - 2) == PREPOSITION:
        c -= 1  # "cut growth to | only | 1.3 pct"
    elif figure.type == "quantity" and frame.words_of(c - 1) in (["only"], ["just"], ["roughly"]):
        c -= 1  # "put purchases | at | only | two million tons"
    link = frame.chunks[c - 1] if c else None
    word = frame.word(link.i).removeprefix("down ").removeprefix("back ") if link is not None else ""
    if link is None or link.role not in (PREPOSITION, COMPARISON) or word not in ("to", "from", "by", "at"):
        return None
    start = _start_of_span(frame, figure, c) if word == "to" else None
    if start is not None and (told := object_before(frame, figure, start, state)):
        return told
    k = left_of(frame, c - 1)
    if frame.role_at(k) == COMMA and frame.word(link.i) in ("to", "at") and (aside := before_parenthesis(frame, k)):
        k = aside  # "estimates the cost, including drilling, at 6.6 billion"
    before = frame.figure_at(k)
    if before is not None and before.type == figure.type and frame.role_at(k - 1) == COMPARISON:
        return before.metric if word == "to" else None  # "from 31 percent to 46 percent"
    rated = before is not None and before.type == "percentage" and word == "to"
    if rated and frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) == "by":
        k = left_of(frame, k - 1)  # "lowering its forecast by 6.1 pct to 12.3 mln tonnes"
    if word == "to" and frame.role_at(k) == NOUN and frame.words_of(k)[-1] in FRACTIONS:
        k = left_of(frame, k - (frame.words_of(k - 1) == ["by"]))  # "lift capacity by | a quarter | to 190,000 tons"
    if frame.role_at(k) not in (NOUN, TIME) or (frame.words_of(k)[-1] in SLOWING and frame.word(link.i) == "down to"):
        return None  # "growth may | slow | down to 1.5 pct"
    valuing = frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1] == "valuing"
    head = k if valuing else phrase_start(frame, k + 1)  # "a bid | valuing | the club at £800m"
    if head is not None and head < k and frame.last_classes(head) & BIT["change-noun"]:
        return text_of(frame, k)  # "a 14% rise in second-quarter net profit to 186.4 million"
    if _cut_in(frame, k):
        return text_of(frame, k)
    if figure.type == "percentage" and (held := _behind_gerund(frame, k)):
        return held
    if head is not None and _raised_too(frame, head):
        return name_of(frame, head)
    verb = _over_year(frame, head) if head is not None else -1  # "put | up | its rate", "boost | its | 2004 | payment"
    if frame.role_at(verb) == NOUN and frame.has(frame.chunks[verb].j - 1, OWNING):
        verb = left_of(frame, verb)
    if head is None or not (frame.role_at(verb) == VERB or _is_verbal_noun(frame, verb)):
        return None
    priced = figure.type == "money" and is_unit_price(frame, figure)
    if priced and not state.measures(name_of(frame, head) or "", "money"):
        return "price"  # "offered to buy Sorg at 22 dlrs a share"
    supplied = BY_UNIT.get(figure.unit or "") == "area" and frame.words_of(k)[-1] in SUPPLIED
    if supplied and not frame.classes_of(verb) & BIT["change-verb"]:
        return None  # "will bring water to 12,000 hectares"
    if frame.word(frame.chunks[verb].j - 1) in BEATING:
        return _of_who_beats(frame, figure, verb, state)
    if figure.type == "percentage" and frame.words_of(head)[-1] in FORESEEING and (of := _foreseen(frame, head)):
        return of
    valued = frame.word(frame.chunks[verb].j - 1) in VALUING and word == "at"
    return f"value of {name_of(frame, head)}" if valued else name_of(frame, head)


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
    head = head_of_chain(frame, k) if frame.role_at(k) == NOUN else k
    chunk = frame.chunks[head]
    led = frame.role_at(head - 1) in (PREPOSITION, CONJUNCTION, COMMA)
    verbal = led and chunk.j - chunk.i > 1 and frame.word(chunk.i).endswith("ing")
    verbal = verbal and (frame.has(chunk.i, BIT["change-verb"]) or frame.word(chunk.i) in KEEPING)
    name = name_of(frame, head) if verbal else None
    return name.partition(" ")[2].removeprefix("the ") if name else None


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


def _of_who_beats(frame: Frame, figure: Figure, verb: int, state: State) -> str | None:
    """ "The offer exceeded the estimate by 38%", "…, beating its target by 3 points": what is held against another."""
    if frame.role_at(verb - 1) == COMMA and _figure_in_clause(frame, verb):
        return spoken_before(frame, figure, verb, state)
    head = subject_of(frame, verb)
    return name_of(frame, head) if head is not None else None


def labelled(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Total investment: 320 million yuan", "- Forest coverage: 61.2%": what the label of a row says."""
    if frame.role_at(c - 1) != STOP or frame.word(frame.chunks[c - 1].i) != ":":
        return None
    if frame.role_at(c - 2) == CLOSE:  # "Cost of the bridge (revised): $16.6 billion"
        opened = next((k for k in range(c - 3, -1, -1) if frame.role_at(k) == OPEN), 0)
        return name_of(frame, phrase_start(frame, opened) or 0) if frame.role_at(opened - 1) == NOUN else None
    done = c - 2 - (frame.role_at(c - 2) in (ADVERB, TIME))  # "Amount raised so far: £45,000"
    if frame.role_at(done) == VERB and (told := _label_of_done(frame, done)):
        return told
    if frame.role_at(c - 2) != NOUN:
        return None
    head = phrase_start(frame, c - 1)
    before = head - 1 - (frame.role_at(head - 1) == TIME) if head is not None else 0  # "First-quarter sales: …"
    opens = frame.role_at(before) in (STOP, DASH, OPEN, "") or (before == 0 and frame.role_at(0) == CONJUNCTION)
    if head is None or not opens or frame.last_classes(c - 2) & NO_METRIC:
        return None
    name = name_of(frame, head) or ""
    proper = (
        name[:1].isupper() and (" " not in name or name.istitle()) and not state.measures(name.lower(), figure.type)
    ) and not (frame.last_classes(c - 2) & BIT["plural"] and name.lower() not in state.lexicon.places)
    return name if says_something(name) and not proper else None  # "Ecuador: USD 150 million"


def cost_of_a_name(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The Amin Complex (480 flats; Rs 58.6 crore)", "the Tama Bridge (2.1 km, $30 million)": what works cost."""
    k = c - 1
    while frame.role_at(k) in (COMMA, FIGURE, STOP, ADVERB) and k > c - SPAN:
        k -= 1
    if frame.role_at(k) != OPEN or frame.role_at(k - 1) != NOUN:
        return None
    head = k - 1 if frame.last_classes(k - 1) & WORKS else head_of_chain(frame, k - 1)
    if not frame.last_classes(head) & WORKS:
        return None
    name = " ".join((text_of(frame, head) or "").split()[-2:])  # names of works may be long
    return f"{'investment in' if state.invests(figure) else 'cost of'} {name}"


def _label_of_done(frame: Frame, k: int) -> str | None:
    """ "Drinking water supplied: 58.7 billion litres", "Required: $134m": a participle with what it was done to."""
    head = phrase_start(frame, k) if frame.role_at(k - 1) == NOUN else k
    done = frame.word(frame.chunks[k].j - 1)
    opens = head is not None and frame.role_at(head - 1) in (STOP, DASH, OPEN)
    alone = frame.chunks[k].j - frame.chunks[k].i == 1 and not frame.classes_of(k) & bits("report", "auxiliary")
    if not opens or not alone or not (done.endswith("ed") or done in DONE_IRREGULARLY):
        return None
    return frame.span(*core(frame, frame.chunks[head or 0].i, frame.chunks[k].j))


def of_a_name(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "The Nacala Wind Farm (83 MW)", "Lestin Park (Finland, 83 MW)": what the unit measures, of the name before."""
    k = c - 1
    while frame.role_at(k) in (COMMA, NOUN) or (frame.role_at(k) in (FIGURE, STOP) and k > c - SPAN):
        k -= 1
    if frame.role_at(k) != OPEN or frame.role_at(k - 1) != NOUN:
        return None
    staged = frame.last_classes(k - 1) & BIT["phase"] or STAGES & set(frame.words_of(k - 1))
    k -= 2 * (frame.role_at(k - 2) == COMMA and bool(staged))  # "…, Stage 1 (6 GL a year)"
    last = frame.last_classes(k - 1)
    kind = BY_UNIT.get(figure.unit or "") or ("capacity" if last & WORKS and _is_rate(frame, figure) else None)
    named = last & (BIT["capital"] | NO_METRIC) or (last & BIT["plural"] and not last & BIT["quantity-noun"])
    return f"{kind} of {text_of(frame, k - 1)}" if kind and named else None


def _is_rate(frame: Frame, figure: Figure) -> bool:
    return frame.has(figure.right, BIT["rate"])


def worth(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "A contract worth 40 million yuan", "three bridges, worth Rs 186 crore": the value of what stands before."""
    k = left_of(frame, c)
    if k < 0 or frame.words_of(k)[-1] not in WORTH:
        return None
    if BEING & set(frame.words_of(k)):  # "The contract, won against four rivals, is worth 6 million"
        head = subject_of(frame, k)
        name = name_of(frame, head) if head is not None else None
        return f"value of {name}" if says_something(name) else None
    signed = frame.word(frame.chunks[k].j - 2).split() if frame.chunks[k].j - frame.chunks[k].i > 1 else []
    if signed and signed[-1] in DEALS:
        return f"value of {signed[-1]}"  # "the ministry | signed agreements worth | $1.2 billion"
    k = left_of(frame, k)
    parted = frame.role_at(k) == COMMA
    k -= parted
    counted = frame.figure_at(k)
    if counted is not None:
        return f"value of {counted.noun}" if counted.noun else None
    head = phrase_start(frame, k + 1) if frame.role_at(k) == NOUN else None
    if head is not None and not parted:
        head = max(head, _worth_itself(frame, k))
    if parted and head is not None and frame.role_at(head - 1) == VERB:
        head = subject_of(frame, k + 1)  # "five agreements signed with the firms, worth £30m"
    if parted and head is not None and frame.role_at(head - 1) == PREPOSITION and frame.role_at(head - 2) == VERB:
        at = head - 3
        head = at if _counts_deals(frame, at) else head  # "five agreements | signed | with | the firms, worth £30m"
    name = name_of(frame, head) if head is not None else None
    if head is not None and head == k:
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        start = behind_verb(frame, i, j)
        name = frame.span(start, j) if start > i else name  # "the government introduced | subsidies worth £4m"
    return f"value of {name}" if says_something(name) else None


def _worth_itself(frame: Frame, k: int) -> int:
    """ "Provided | the market | with | further aid | worth": the nearest noun, but not whom a contract is with."""
    while True:
        last = frame.chunks[k].j - 1
        link = frame.word(frame.chunks[k - 1].i) if frame.role_at(k - 1) == PREPOSITION else ""
        if frame.role_at(k - 2) != NOUN or not link or is_deal(text_of(frame, k)):
            return k
        if link not in ("of", "to") and not frame.has(last, bits("capital", "institution", "place-type")):
            return k
        k -= 2


def _counts_deals(frame: Frame, k: int) -> bool:
    counted = frame.figure_at(k)
    return counted is not None and is_deal(counted.noun)


def bare_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Total investment 731.6 billion yuan", "retail sales up 10.7%"."""
    k = c - 1
    if frame.role_at(k) == CLOSE and figure.type == "percentage":
        k = left_of(frame, c)  # "to reduce the value added tax (VAT) up to 5%"
    if frame.role_at(k) != NOUN or _is_gerund(frame, k):
        return None
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if i >= j or (figure.type == "percentage" and only_determines(frame, k)):
        return None
    if figure.type == "percentage" and " ".join(frame.words_of(k)) in PRESENT:
        return spoken_before(frame, figure, c, state)  # "from | the current | 2.1% level"
    planned = only_qualifies(frame, k) and frame.has(frame.chunks[k].i, BIT["article"])
    if planned and frame.role_at(k - 1) == PREPOSITION and (said := spoken_before(frame, figure, c, state)):
        return said  # "collected 1.2 million out of | a projected | 2.1 million"
    if figure.type == "percentage" and frame.has(frame.chunks[k].j - 1, BIT["possessive"]):
        return "stake" if frame.words_of(c + 1) in (["in"], ["of"]) else None  # "Vendex's 50 pct in the courier"
    over = k - 2 if frame.role_at(k - 1) == FIGURE else k - 1  # "fined | three banks | a combined | 45 million"
    if figure.type == "money" and frame.role_at(over) == VERB and frame.has(frame.chunks[over].j - 1, METRIC_VERB):
        giving = verb_noun(frame, frame.chunks[over].j - 1)
        rated = any(
            frame.has(at, BIT["rate"]) and frame.word(at).split()[-1] not in LONG_TIMES
            for at in range(figure.right, figure.right + 6)
        )
        if giving in GIVING and not rated and not frame.has(j - 1, BIT["money-noun"]):
            return giving  # "will lend the country | $300 million"
    if frame.has(j - 1, bits("change-noun", "generic")) and j - i == 1 and head_of_chain(frame, k) == k:
        return goes_on(frame, figure, c, state)
    head = phrase_start(frame, k + 1)
    if head is None:
        head = head_of_chain(frame, k)
    if head < k and frame.chunks[head].figure is not None:
        head = k  # "2.3 million person-times and | freight volume | 18.4 million tons"
    if frame.role_at(head - 2) == FIGURE and frame.words_of(head - 1) == ["in"] and frame.words_of(k - 1) == ["and"]:
        head = k  # "exports grew 3 pct in volume and | imports | 2 pct"
    if frame.role_at(head - 1) == COMPARISON or frame.word(frame.chunks[head].i - 1).endswith("than"):
        return spoken_before(frame, figure, c, state)  # "higher than the national 8.8%"
    if frame.words_of(head) in (["that"], ["those"]) and frame.role_at(head + 1) == PREPOSITION:
        said = spoken_before(frame, figure, c, state)  # "output of coal rose 3 percent and that of oil 1 percent"
        link = frame.word(frame.chunks[head + 1].i)
        return of_another(said, name_of(frame, head + 2), link) if said else name_of(frame, head + 2)
    return name_of(frame, head)


def _is_gerund(frame: Frame, k: int) -> bool:
    """ "After | taking | $22m": a verb, though it stands behind a preposition; but "for | funding | of $22m"."""
    chunk = frame.chunks[k]
    alone = chunk.j - chunk.i == 1 and frame.role_at(k - 1) == PREPOSITION
    return alone and frame.word(chunk.i) in GERUNDS


def goes_on(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What was spoken of before, where the figure goes on with it: a list, a bracket, a comparison, "up 5%"."""
    k = left_of(frame, c)
    if frame.words_of(k) == ["from"] and frame.role_at(left_of(frame, k)) == VERB and not _figure_in_clause(frame, k):
        k = left_of(frame, k)  # "ranged | from | 22 to 26 million": nothing is compared
    while frame.role_at(k) in (VERB, PREPOSITION) or (
        frame.role_at(k) == NOUN and frame.classes_of(k) & BIT["change-noun"]
    ):
        k = left_of(frame, k)
    if frame.role_at(k) not in (OPEN, COMPARISON, CONJUNCTION, COMMA, PART, STOP, CLOSE, FIGURE):
        return None
    if frame.role_at(k) == FIGURE and frame.role_at(k - 1) == PREPOSITION and frame.role_at(k + 1) == VERB:
        head = subject_of(frame, k + 1)  # "the GDP of the 8 counties grew by over 8%"
        if head is not None and head < k - 1 and frame.role_at(head) == NOUN:
            return name_of(frame, head)
    if frame.role_at(k) == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"]):
        return _antecedent(frame, figure, k, c, state)
    if frame.role_at(k) == OPEN and not _figure_in_clause(frame, k) and (verb := verb_of(frame, k)) is not None:
        head = subject_of(frame, verb)  # "Investment in machinery increased the most (by 14.2%)"
        return name_of(frame, head) if head is not None else spoken_before(frame, figure, c, state)
    if frame.role_at(k) == COMMA and (joined := joined_thing(frame, k)) is not None:
        return name_of(frame, joined)
    if frame.role_at(k) != COMMA or _figure_in_clause(frame, k):
        return spoken_before(frame, figure, c, state)
    head = subject_of(frame, k + 1) if frame.role_at(k + 1) == VERB else None  # "Coke, the one fuel in demand, | lost"
    head = subject_of(frame, k) if head is None else head  # "High-tech manufacturing, up 27.5 percent, …"
    return name_of(frame, head) if head is not None else None


def joined_thing(frame: Frame, k: int) -> int | None:
    """ "Consumption, up 1 percent, and | public spending |, up 2 percent, grew": a thing of its own before comma k."""
    head = phrase_start(frame, k) if frame.role_at(k - 1) == NOUN else None
    if head is None or frame.role_at(head - 1) != CONJUNCTION or frame.words_of(head - 1)[0] not in ("and", "but"):
        return None
    return head if frame.role_at(head - 2) == COMMA and frame.role_at(head - 3) == FIGURE else None


def _antecedent(frame: Frame, figure: Figure, k: int, c: int, state: State) -> str | None:
    """What a relative clause is about: the noun right before it."""
    k -= frame.role_at(k - 1) == COMMA
    if frame.role_at(k - 1) != NOUN:
        return spoken_before(frame, figure, c, state)
    return name_of(frame, head_of_chain(frame, k - 1))


def _figure_in_clause(frame: Frame, k: int) -> bool:
    """Whether a figure stands before chunk k in the same clause."""
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) == FIGURE:
            return True
        if frame.role_at(at) == STOP:
            return False
    return False
