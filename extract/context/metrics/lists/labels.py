"""What a label says that its figure is: "Total investment: 320 million yuan", "the Nacala Wind Farm (83 MW)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.nouns.generic import is_where
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.metrics.spoken import says_something, tells_how_much
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, head_of_chain, text_of
from extract.context.works.names.listings import heads_list
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CHANGE: Final = bits("change-verb", "change-noun")
UP_OR_DOWN: Final = (["up"], ["down"], ["higher"], ["lower"], ["+"], ["-"])
LINKS: Final = (["to"], ["by"], ["of"], ["from"], ["at"])
DONE_IRREGULARLY: Final = frozenset(
    "spent paid sold made built lent given sown laid lost bought left withdrawn".split()
)
TIMED: Final = (["in"], ["for"], ["during"], ["by"], ["as of"], ["at"])
TRACED: Final = (["from"], ["to"], ["through"], ["via"])
STAGES: Final = frozenset(["batch", "section", "lot", "package", "unit"])
WORKS: Final = bits("undertaking", "undertakings", "works")
BRACKETED: Final = 8  # chunks that a bracket may have before its last amount
KINDS: Final = bits("money-noun", "quantity-noun", "change-noun", "generic", "counted", "plural")
MEASURED: Final = bits("money-noun", "quantity-noun", "change-noun", "generic")
NO_METRIC: Final = bits("undertaking", "undertakings", "works", "institution", "place-type")


def labelled(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Total investment: 320 million yuan", "- Forest coverage: 61.2%": what the label of a row says."""
    if ":" not in frame.words:
        return None
    c = _behind_places(frame, _behind_words_of_change(frame, c), state)
    if frame.role_at(c - 1) != STOP or frame.word(frame.chunks[c - 1].i) != ":":
        return None
    if frame.role_at(c - 2) == CLOSE:  # "Cost of the bridge (revised): $16.6 billion"
        opened = next((k for k in range(c - 3, -1, -1) if frame.role_at(k) == OPEN), 0)
        return name_of(frame, phrase_start(frame, opened) or 0) if frame.role_at(opened - 1) == NOUN else None
    done = c - 2 - (frame.role_at(c - 2) in (ADVERB, TIME))  # "Amount raised so far: £45,000"
    if frame.role_at(done) == VERB and (told := _label_of_done(frame, done)):
        return told
    last = _before_time(frame, c - 2)
    if frame.role_at(last) != NOUN:
        return None
    head = phrase_start(frame, last + 1)
    before = head - 1 - (frame.role_at(head - 1) == TIME) if head is not None else 0  # "First-quarter sales: …"
    opens = frame.role_at(before) in (STOP, DASH, OPEN) or (before == 0 and frame.role_at(0) == CONJUNCTION)
    # a row of rows: "sales: $4 million, exports: $3 million"
    opens = opens or (frame.role_at(before) == COMMA and frame.role_at(before - 1) == FIGURE)
    valued = head is not None and head < last and frame.last_classes(head) & BIT["money-noun"]  # "Value of works: …"
    if head is None or not opens or (frame.last_classes(last) & NO_METRIC and not valued):
        return None
    name = name_of(frame, head) or ""
    proper = (
        name[:1].isupper() and (" " not in name or name.istitle()) and not state.measures(name.lower(), figure.type)
    ) and not (frame.last_classes(last) & BIT["plural"] and name.lower() not in state.lexicon.places)
    return name if says_something(name) and not proper else None  # "Ecuador: USD 150 million"


def _behind_places(frame: Frame, c: int, state: State) -> int:
    """ "Completion rate of the plan: Tamba 72.3%, Koksu | 68.8%": the chunk behind the label of a row of places."""
    k = c
    while frame.role_at(k - 1) == NOUN and _is_place(text_of(frame, k - 1) or "", state):
        k -= 1
        if frame.words_of(k - 1) == [":"]:
            end = k - 1 - (frame.role_at(k - 2) == VERB)  # "Investment | completed | :"
            head = phrase_start(frame, end) if frame.role_at(end - 1) == NOUN else None
            return k if head is not None and frame.last_classes(head) & MEASURED else c
        k -= frame.role_at(k - 1) == CONJUNCTION
        k -= frame.role_at(k - 1) in (COMMA, STOP)
        if frame.role_at(k - 1) != FIGURE:
            return c
        k -= 1
    return c


def _is_place(name: str, state: State) -> bool:
    """Whether a phrase but names where something is, and no kind of things ("Food 3.2%, Housing 2.1%")."""
    return bool(name) and is_where(name, state) and not state.lexicon.word(name.lower().split(" ")[-1]).classes & KINDS


def _before_time(frame: Frame, k: int) -> int:
    """ "Attendance | this week: …", "Arrivals | in | May: …": the last chunk of a label before its time."""
    if frame.role_at(k) != TIME:
        return k
    return k - 1 - (frame.words_of(k - 1) in TIMED)


def _behind_words_of_change(frame: Frame, c: int) -> int:
    """ "Sales: | up 12% to $40 million", "Exports: | an increase of 5%": the chunk that follows the label."""
    k = first = c
    while k > 0 and frame.role_at(k - 1) in (VERB, NOUN, ADVERB, FIGURE, PREPOSITION, DASH):
        k -= 1
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        if frame.role_at(k) == NOUN and j - i > 1 and not tells_how_much(frame.span(i, j - 1)):
            return c  # "Targets for the year: | GDP growth | of 6%"
        if frame.classes_of(k) & CHANGE or frame.words_of(k) in UP_OR_DOWN:
            first = k
        elif frame.role_at(k) not in (FIGURE, ADVERB) and frame.words_of(k) not in LINKS:
            return c
    return first if first == k else c


def cost_of_a_name(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The Amin Complex (480 flats; Rs 58.6 crore)", "the Tama Bridge (2.1 km, $30 million)": what works cost."""
    k = c - 1
    while frame.role_at(k) in (COMMA, FIGURE, STOP, ADVERB) and k > c - BRACKETED:
        k -= 1
    if frame.role_at(k) != OPEN or frame.role_at(k - 1) != NOUN:
        return None
    head = k - 1 if frame.last_classes(k - 1) & WORKS else head_of_chain(frame, k - 1)
    if not frame.last_classes(head) & WORKS:
        return None
    name = " ".join((text_of(frame, head) or "").split()[-2:])  # names of works may be long
    return f"{'investment in' if state.invests(figure) else 'cost of'} {name}"


def cost_in_row(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "4 projects broke ground: X park, 320 million yuan; Y bridge, | 45 million yuan": what they cost."""
    end = frame.chunks[c - 1].i
    if frame.role_at(c - 1) != COMMA or frame.role_at(c + 1) not in (STOP, CONJUNCTION, COMMA):
        return None
    k = c - 2 - 2 * (frame.words_of(c - 3) == ["and"])  # "; | fruit | and | vegetable market | , |"
    row = frame.role_at(k) == NOUN and frame.role_at(k - 1) == STOP and heads_list(frame)
    if not row and not any(project.right == end for project in frame.projects):
        return None
    told = next((f.metric for f in frame.figures if f.type == "money" and f.metric and f.i < figure.i), "")
    invested = state.invests(figure) or "investment" in told
    return (told if "investment" in told else "investment") if invested else None


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
    while frame.role_at(k) in (COMMA, NOUN) or (frame.role_at(k) in (FIGURE, STOP) and k > c - BRACKETED):
        k -= 1
    if frame.role_at(k) != OPEN or frame.role_at(k - 1) != NOUN:
        return None
    staged = frame.last_classes(k - 1) & BIT["phase"] or STAGES & set(frame.words_of(k - 1))
    k -= 2 * (frame.role_at(k - 2) == COMMA and bool(staged))  # "…, Stage 1 (6 GL a year)"
    while frame.words_of(k - 2) in TRACED and frame.role_at(k - 3) == NOUN:
        k -= 2  # "the road | from | Kandy | to | Matale | (16 km)"
    last = frame.last_classes(k - 1)
    kind = BY_UNIT.get(figure.unit or "") or ("capacity" if last & WORKS and _is_rate(frame, figure) else None)
    named = last & (BIT["capital"] | NO_METRIC) or (last & BIT["plural"] and not last & BIT["quantity-noun"])
    return f"{kind} of {text_of(frame, k - 1)}" if kind and named else None


def _is_rate(frame: Frame, figure: Figure) -> bool:
    return frame.has(figure.right, BIT["rate"])
