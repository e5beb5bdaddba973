"""What a figure measures: the metric, as a person would name it.

Positional templates on the frame, in a fixed order for each kind. The strong ones read what is tied to the figure
itself ("an investment of …", "… of spending", "7% growth"). The weak ones read the clause (its subject, what was spoken
of before) and count only if they name something that can be measured; else the kind's own word stands in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import chain, core, following_chain, head_of_chain, is_generic, left_of, right_of, text_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

METRIC_VERB: Final = BIT["metric-verb"]
CHANGE: Final = bits("change-verb", "change-noun")
LEVELS: Final = bits("change-verb", "level-verb", "metric-verb", "report")
LINKS: Final = frozenset(["by", "to", "at", "from", "for", "as", "in", "of", "on", "with"])
SHARES: Final = frozenset(["share", "stake"])
# Nouns of verbs that take any object: what stands behind the amount says more ("received 5m in loans").
DIMENSIONS: Final = {
    "long": "length", "in length": "length", "wide": "width", "in width": "width", "high": "height", "tall": "height",
    "deep": "depth", "thick": "thickness",
}  # fmt: skip
BY_UNIT: Final = {
    "km": "length", "m": "length", "mile": "length", "hectare": "area", "mu": "area", "acre": "area",
    "square metre": "area", "square km": "area", "square foot": "area", "MW": "capacity", "GW": "capacity",
    "kW": "capacity", "MVA": "capacity", "TEU": "container throughput", "kWh": "electricity", "GWh": "electricity",
    "TWh": "electricity", "MWh": "electricity", "feddan": "area",
}  # fmt: skip
# Nouns of verbs that stand alone as a metric; and those that need to say whose or for what.
PLAIN: Final = frozenset(["investment", "cost", "sales", "exports", "imports", "loss", "output", "fine"])
GIVEN: Final = frozenset(["funding", "grant", "loan", "allocation", "payment", "bid"])
RECEIVING: Final = frozenset(
    ["receive", "receives", "received", "receiving", "get", "gets", "got", "obtain", "obtains", "obtained", "secure", "secured",
     "secures", "win", "wins", "won", "raise", "raised", "raises", "borrow", "borrowed", "borrows"]
)  # fmt: skip
WAGES: Final = frozenset(
    ["earn", "earns", "earned", "pay", "pays", "paid", "average", "averages", "averaged", "get", "gets", "makes"]
)
QUANTITY_VERBS: Final = frozenset(["area", "length", "output", "exports", "imports", "capacity", "sales"])
ECONOMY: Final = frozenset(["gdp", "gnp"])
NAMELESS: Final = frozenset(
    ["figure", "rate", "rates", "number", "share", "proportion", "total", "amount", "value", "figures"]
)
DONE: Final = frozenset(["complete", "completed", "finished", "done", "ready", "built"])
EMPTY: Final = frozenset(
    """one ones none it them this that these those up down out off over more less other others rest which year-on-year
    annual yearly sharp further farther more respectively about place first second thing things use way part time times""".split()
)

Template = "Callable[[Frame, Figure, int, State], str | None]"


def read_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set the metric of a figure: from the first strong template that fits, else from a weak one that is measurable."""
    strong, weak = TEMPLATES[figure.type]
    for template in strong:
        found = template(frame, figure, c, state)
        if found and _says_something(found):
            figure.metric = found
            return
    candidates = [found for template in weak if (found := template(frame, figure, c, state)) and _says_something(found)]
    measurable = next((found for found in candidates if state.measures(found, figure.type)), None)
    figure.metric = measurable or _by_kind(frame, figure, state) or (candidates[0] if candidates else None)


def _says_something(phrase: str) -> bool:
    return phrase.lower() not in EMPTY and any(character.isalpha() for character in phrase)


def _by_kind(frame: Frame, figure: Figure, state: State) -> str | None:
    """The kind's own word: what the unit measures, or investment where projects are spoken of."""
    if figure.type == "quantity":
        return BY_UNIT.get(figure.unit or "")
    if figure.type == "money":
        rate = frame.word(figure.right)
        if frame.has(figure.right, BIT["rate"]) and rate.split()[-1] in ("hour", "month", "day", "week"):
            return "wage" if any(frame.word(k) in WAGES for k in range(figure.left)) else None
        if frame.has(figure.right, BIT["rate"]) and rate.split()[-1] not in ("year", "annum", "quarter", "season"):
            return "price"
        if state.projects:
            return state.money.metric if state.money and state.money.metric in ("total cost", "cost") else "investment"
    return None


# -- strong templates: what is tied to the figure


def dimension(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "12 km long", "100-meter-wide"."""
    j = figure.right + 1 if frame.has(figure.right, BIT["dash"]) else figure.right
    word = frame.word(j)
    return DIMENSIONS.get(f"in {frame.word(j + 1)}" if word == "in" else word)


def of_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A total investment of 110 million yuan", "an operating rate of 95%", "an increase of 5 percent"."""
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) != "of":
        return None
    if frame.role_at(c - 2) == FIGURE and frame.chunks[c - 2].figure is not None:
        return frame.chunks[c - 2].figure.noun  # "138 projects of up to 178 billion tenge"
    if frame.role_at(c - 2) != NOUN:
        return None
    if not is_generic(frame, c - 2):
        return text_of(frame, c - 2)
    i, j = core(frame, frame.chunks[c - 2].i, frame.chunks[c - 2].j)
    own = frame.span(i, j - 1)
    if own and own.lower() not in EMPTY and not frame.has(j - 2, bits("superlative", "year", "adverb")):
        return frame.span(i, j) if frame.has(j - 1, BIT["generic"]) else own
    return (
        complement(frame, c, ("in", "of", "for", "on"))
        or goes_on(frame, figure, c - 2, state)
        or subject(frame, figure, c - 2, state)
    )


def measured_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A combined length of 298.6 km"; "the installation of the 700 MW plant" names no quantity."""
    found = of_before(frame, figure, c, state)
    return found if found and state.measures(found, figure.type) else None


def attributive(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "A 1.3 billion dlr plan", "a 35% stake", "the 138p a share offer", "its $74m (£40m) box office total"."""
    while frame.role_at(c + 1) == OPEN and frame.role_at(c + 2) == FIGURE and frame.role_at(c + 3) == CLOSE:
        c += 3
    if frame.role_at(c + 1) == ADVERB and frame.has(frame.chunks[c + 1].i, BIT["rate"]):
        c += 1
    if frame.role_at(c + 1) != NOUN or frame.has(
        frame.chunks[c + 1].i, bits("article", "number", "digits", "superlative", "slash")
    ):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if (
        i >= j
        or frame.has(i, bits("ahead", "behind", "quantifier"))
        or frame.word(i) in ("long", "wide", "each", "less")
    ):
        return None
    if (
        j - i == 1
        and frame.word(i).endswith(("er", "ier", "ard", "wards"))
        and frame.role_at(c + 2) in (STOP, COMMA, COMPARISON, CLOSE, CONJUNCTION)
    ):
        return None  # "2.7 points thinner"
    return frame.span(i, j)


def share_of(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "60 pct of the funds earmarked", "131.1%, 110.1% and 112.5% of the plan"."""
    if figure.change:
        return None
    k = c + 1
    while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k + 1) in (FIGURE, CONJUNCTION):
        following = frame.chunks[k + 1].figure
        k += 1 if following is None else 2
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of":
        return None
    if frame.word(frame.chunks[c - 1].i) in ("to", "at", "from", "of") and c and set(frame.words_of(k + 1)) & ECONOMY:
        return None  # "cut the deficit to 3.4% of GDP" speaks of the deficit
    whole = frame.chunks[k + 1].figure if k + 1 < len(frame.chunks) else None
    if whole is not None:
        return f"share of {whole.noun or complement_of(frame, k + 1, whole)}"
    name = following_chain(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    return f"share of {name}" if name else None


def complement_of(frame: Frame, c: int, whole: Figure) -> str:
    """What a whole that is itself an amount measures ("40.61 percent of the 3.94 billion yuan planned")."""
    if frame.role_at(c + 1) == VERB and "planned" in "".join(frame.words_of(c + 1)):
        return "plan"
    return complement(frame, c, ("of", "in")) or ("investment" if whole.type == "money" else "total")


def share_stated(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """A share said beside its part: "…, accounting for 28.6%", "309 out of 367 projects, or 84 percent", "(86 per cent)"."""
    if figure.change or figure.unit != "percent":
        return None
    k = c - 1
    said = False
    while frame.role_at(k) in (COMMA, CONJUNCTION, ADVERB, OPEN, VERB, PRONOUN, NOUN, TIME):
        words = frame.words_of(k)
        if frame.role_at(k) == VERB:
            shares = any(
                frame.has(at, METRIC_VERB) and _verb_noun(frame, at) == "share"
                for at in range(frame.chunks[k].i, frame.chunks[k].j)
            )
            if not shares and not (words in (["is"], ["are"]) and frame.words_of(k - 1) in (["that"], ["which"])):
                break
            said = True
        elif frame.role_at(k) == NOUN and words != ["that"]:
            break
        said = said or frame.role_at(k) == OPEN or words == ["or"]
        k -= 1
    if not said:
        return None
    while frame.role_at(k) in (VERB, COMMA, ADVERB, TIME):
        k -= 1
    part = frame.chunks[k].figure if frame.role_at(k) == FIGURE else None
    name = part.noun or part.metric if part is not None and part.type != "percentage" else None
    return f"share of {name}" if name else None


def growth_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "7% growth of investment", "a 5 percent cut in output", "0.8% growth"; "83 percent complete"."""
    if frame.role_at(c + 1) not in (NOUN, VERB):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if j - i == 1 and frame.word(i) in DONE:
        return "completion"
    if frame.role_at(c + 1) != NOUN or i >= j or not frame.has(j - 1, BIT["change-noun"]):
        return None
    return frame.span(i, j - 1) or complement(frame, c + 1, ("of", "in", "for")) or subject(frame, figure, c, state)


def of_behind(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "20 billion yuan of unauthorised spending", "98.8 mln dlrs in loans", "57 million tonnes of cargo"."""
    k = right_of(frame, c)
    while frame.words_of(k) in (["-"], ["worth"]):
        k += 1
    if frame.role_at(k) != PREPOSITION or frame.role_at(k + 1) != NOUN:
        return None
    word = frame.word(frame.chunks[k].i)
    if word == "of":
        return following_chain(frame, k + 1)
    first = core(frame, frame.chunks[k + 1].i, frame.chunks[k + 1].j)[0]
    if word == "in" and not frame.has(first, BIT["capital"]) and not frame.has(frame.chunks[k + 1].i, BIT["article"]):
        return text_of(frame, k + 1)
    return None


def same_list(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """A figure of the same kind in a bracket or list right behind another ("$80m (£43m)", "15 to 20, then 30 yuan")."""
    k = c - 1
    while frame.role_at(k) in (ADVERB, COMPARISON) or (
        frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) in (";", "/")
    ):
        k -= 1
    if frame.role_at(k) in (OPEN, CONJUNCTION, COMMA):
        k -= 1
    if k == c - 1 or frame.role_at(k) != FIGURE:
        return None
    before = frame.chunks[k].figure
    if before is None or (
        before.type != figure.type and not (figure.type == "percentage" and frame.role_at(c - 1) == OPEN)
    ):
        return None
    return before.metric or before.noun


# -- weak templates: what the clause says


def bare_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Total investment 731.6 billion yuan", "retail sales up 10.7%"."""
    k = c - 1
    if frame.role_at(k) != NOUN:
        return None
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if i >= j:
        return None
    if frame.has(j - 1, bits("change-noun", "generic")) and j - i == 1 and head_of_chain(frame, k) == k:
        return goes_on(frame, figure, c, state)
    head = head_of_chain(frame, k)
    if frame.role_at(head - 1) == COMPARISON or frame.word(frame.chunks[head - 1].i).endswith(" than"):
        return carried(frame, figure, c, state)  # "higher than the national 8.8%"
    return chain(frame, k)


def verb_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the verb before the figure says: its subject for "reached" and "rose to", its own noun for "invested"."""
    k = _verb_chunk(frame, c)
    if k is None:
        return None
    at = _metric_verb(frame, k)
    if at is not None:
        noun = _verb_noun(frame, at)
        if figure.type == "money" and noun not in SHARES:
            return _completed(frame, figure, c, k, noun, state)
        if figure.type == "quantity" and noun in QUANTITY_VERBS:
            return noun
    if figure.type == "money" and any(word.startswith("estimated") for word in frame.words_of(k)):
        named = subject(frame, figure, c, state)
        return named if named and state.measures(named, "money") else "estimated cost"
    return subject(frame, figure, c, state) if frame.classes_of(k) & LEVELS else None


def _metric_verb(frame: Frame, k: int) -> int | None:
    """The last verb of chunk k that says what its amount measures."""
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, METRIC_VERB) and not frame.has(at, BIT["change-verb"]):
            return at
    return None


def _completed(frame: Frame, figure: Figure, c: int, k: int, noun: str, state: State) -> str:
    """The verb's noun with what it is for ("funding for roads", "payment for a ticket"), or whose it is."""
    if noun == "completion":
        return "investment"
    if noun in PLAIN:
        return noun
    aim = purpose(frame, figure, c, state)
    if aim:
        return f"{noun} for {aim}"
    who = left_of(frame, k)
    named = text_of(frame, who) if frame.role_at(who) == NOUN else None
    if not named or named.lower() in EMPTY or noun not in GIVEN:
        return noun
    return f"{noun} for {named}" if frame.word(frame.chunks[k].j - 1) in RECEIVING else f"{noun} of {named}"


def _verb_chunk(frame: Frame, c: int) -> int | None:
    """The verb that the figure is the object or complement of."""
    k = left_of(frame, c)
    if frame.role_at(k) in (PREPOSITION, COMPARISON) and frame.word(frame.chunks[k].i) in LINKS:
        k = left_of(frame, k)
    return k if frame.role_at(k) == VERB else None


def _verb_noun(frame: Frame, at: int) -> str:
    return str(frame.items[at].sense(METRIC_VERB)).replace("_", " ")


def passive_behind(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "58.9 billion yuan was invested in highways", "Rs 745 billion has been allocated for roads"."""
    k = right_of(frame, c)
    if frame.role_at(k) != VERB:
        return None
    last = next(
        (at for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1) if frame.has(at, METRIC_VERB)), None
    )
    if last is None or not frame.has(frame.chunks[k].i, bits("auxiliary", "modal", "metric-verb")):
        return None
    noun = _verb_noun(frame, last)
    if noun in SHARES:
        return None
    noun = "investment" if noun in ("completion", "spending") else noun
    behind = complement(frame, k, ("in", "for", "into", "on"))
    return f"{noun} {'in' if noun == 'investment' else 'for'} {behind}" if behind else noun


def purpose(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "1.2 billion yuan for a tourism complex", "29 billion tenge went into streets"."""
    k = right_of(frame, c)
    if frame.role_at(k) == VERB:
        k = right_of(frame, k)
    if (
        frame.role_at(k) == PREPOSITION
        and frame.word(frame.chunks[k].i) in ("for", "into", "towards")
        and frame.role_at(k + 1) == NOUN
    ):
        return text_of(frame, k + 1)
    return None


def complement(frame: Frame, c: int, words: tuple[str, ...]) -> str | None:
    """The noun phrase that a preposition ties to chunk c from behind."""
    k = right_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in words and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)
    return None


def goes_on(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What was spoken of before, where the figure goes on with it: a list, a bracket, a comparison, "up 5%"."""
    k = left_of(frame, c)
    while frame.role_at(k) in (VERB, PREPOSITION) or (
        frame.role_at(k) == NOUN and frame.classes_of(k) & BIT["change-noun"]
    ):
        k = left_of(frame, k)
    if frame.role_at(k) not in (OPEN, COMPARISON, CONJUNCTION, COMMA, PART, STOP, CLOSE, FIGURE):
        return None
    if (
        frame.role_at(k) == CONJUNCTION
        and frame.has(frame.chunks[k].i, BIT["relative"])
        and frame.role_at(k - 1) in (COMMA, NOUN)
    ):
        k -= frame.role_at(k - 1) == COMMA
        return chain(frame, k - 1) if frame.role_at(k - 1) == NOUN else carried(frame, figure, c, state)
    if frame.role_at(k) != COMMA or _figure_in_clause(frame, k):
        return carried(frame, figure, c, state)
    k = left_of(frame, k)  # "High-tech manufacturing, up 27.5 percent, …"
    return chain(frame, k) if frame.role_at(k) == NOUN else None


def _figure_in_clause(frame: Frame, k: int) -> bool:
    """Whether a figure stands before chunk k in the same clause."""
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) == FIGURE:
            return True
        if frame.role_at(at) == STOP:
            return False
    return False


def carried(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the nearest figure before measures or counts, one of the same kind first; else what the text spoke of."""
    earlier = [chunk.figure for chunk in frame.chunks[:c] if chunk.figure is not None]
    told = [f for f in earlier if f.metric or (f.noun and figure.type == "percentage")]
    alike = [f for f in told if f.type == figure.type] if figure.type != "percentage" else told
    if alike or told:
        nearest = (alike or told)[-1]
        return nearest.metric or nearest.noun
    return state.money.metric if figure.type == "money" and state.money is not None else state.metric


def subject(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The noun phrase that the figure's clause is about."""
    seen_verb = False
    k = c - 1
    while k >= 0:
        role = frame.chunks[k].role
        if role == STOP:
            break
        if role == CLOSE:
            while k > 0 and frame.role_at(k) != OPEN:
                k -= 1
        elif role == VERB:
            seen_verb = True
        elif role == NOUN and (seen_verb or frame.role_at(k - 1) not in (PREPOSITION, COMPARISON)):
            name = _named_for(frame, k) or chain(frame, k)
            if name and name.lower() not in EMPTY:
                return name
        elif role == PRONOUN and seen_verb and frame.word(frame.chunks[k].i) in ("it", "they", "this", "that"):
            return carried(frame, figure, k, state)
        elif role == FIGURE and (seen_verb or k < c - 1):
            earlier = frame.chunks[k].figure
            name = (earlier.metric or earlier.noun) if earlier is not None else None
            if name:
                return name
        k -= 1
    return carried(frame, figure, c, state)


def _named_for(frame: Frame, k: int) -> str | None:
    """ "For soybeans the figure is 91.5": what a nameless subject stands for."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if j - i != 1 or frame.word(i) not in NAMELESS:
        return None
    at = k - 1 if frame.role_at(k - 1) != COMMA else k - 2
    if (
        frame.role_at(at) == NOUN
        and frame.role_at(at - 1) == PREPOSITION
        and frame.word(frame.chunks[at - 1].i) in ("for", "in")
    ):
        return text_of(frame, at)
    return None


TEMPLATES: Final[dict[str, tuple[tuple[Template, ...], tuple[Template, ...]]]] = {
    "money": (
        (of_before, growth_behind, attributive, passive_behind, same_list, of_behind),
        (bare_before, verb_before, goes_on, subject, purpose),
    ),
    "percentage": (
        (share_of, growth_behind, of_before, attributive, same_list, share_stated),
        (bare_before, goes_on, verb_before, subject),
    ),
    "quantity": (
        (dimension, measured_before, attributive, of_behind, of_before),
        (bare_before, same_list, verb_before, goes_on, subject),
    ),
}  # type: ignore[valid-type]
