"""What quantities measure beside the templates of all figures: the object before them, and what is done with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.predicates import verb_of
from extract.frame import FIGURE, NOUN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

EXTENTS: Final = frozenset("""km m mile yard foot mu hectare acre li cm""".split()) | {
    "square metre",
    "square km",
    "square foot",
    "nautical mile",
}
# What a bulletin "completes" that is no investment.
INCOMES: Final = frozenset("revenue revenues tax taxes income output value gdp exports imports trade sales".split())
BASE_VERB: Final = re.compile(r"(?P<doer>.+) (?:complete|realize|realise|achieve|finish) (?P<thing>.+)")
TIED: Final = frozenset("a an the of for in with to and or its their".split())
STATED: Final = bits("level-verb", "auxiliary", "modal", "change-verb", "report")
# The noun of what is done with tons, barrels and ounces.
DOINGS: Final = {
    noun: frozenset(words.split())
    for noun, words in {
        "output": "pumped pumps pump pumping mined mines mine poured pours churned crushed smelted refined extracts "
        "extracted quarried brewed distilled produced produces produce making makes made make",
        "purchases": "bought buys buy buying purchased purchases purchase booked books ordered orders",
        "sales": "sold sells sell selling",
        "shipments": "shipped ships ship shipping dispatched sent",
        "supply": "supply supplies supplied supplying",
        "deliveries": "deliver delivers delivered delivering",
        "exports": "exported exports export exporting",
        "imports": "imported imports import importing",
        "catch": "caught landed netted",
        "harvest": "harvested harvests reaped gathered stripped",
        "consumption": "consumed consumes burned burns burnt uses used",
        "collection": "collected collects collecting",
        "throughput": "handled handles",
        "receipts": "received receives receive",
        "releases": "release released releasing",
        "yield": "yields yielded yielding",
    }.items()
}
MEASURES: Final = frozenset(
    "length width height depth area weight distance altitude diameter speed temperature thickness radius".split()
)
LENGTHS: Final = frozenset(["km", "m", "mile", "nautical mile", "yard", "foot", "li", "cm", "mm", "inch"])
OF_LENGTHS: Final = MEASURES - {"area", "weight", "speed", "temperature"}
NO_EXTENT: Final = frozenset(["weight", "speed", "temperature", "capacity"])
ENERGY: Final = frozenset(["kWh", "MWh", "GWh", "TWh", "Wh"])
ACTORS: Final = frozenset(
    """firms companies producers farmers growers miners mills joint-ventures sailor sailors fishermen refiners traders
    buyers sellers exporters importers importers officials analysts countries country company firm farmer grower miner
    buyer seller exporter importer producer customers households government governments
    suppliers recipient recipients bank banks ministry agency authority utility fund operator he she they it""".split()
)
SUBSTANCES: Final = frozenset(["lead", "feed", "supplies", "seed", "fish", "bait", "coke", "waste"])
OWNED: Final = re.compile(" (?:of|in|from) ")
SHORT_NAME: Final = 4


def brought_object(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Has finished roadbed 21.3 kilometers", "planted tobacco 6,200 mu": the verb's object before the figure."""
    if figure.unit not in EXTENTS or frame.role_at(c - 1) != NOUN:
        return None
    head = phrase_start(frame, c)
    if head is None or frame.role_at(head) != NOUN or frame.role_at(head - 1) != VERB:
        return None
    verb = frame.chunks[head - 1]
    last = frame.last_classes(c - 1)
    if frame.has(verb.j - 1, STATED & ~BIT["level-verb"]) or last & bits("capital", "generic", "change-noun"):
        return None
    name = name_of(frame, head)
    return name if says_something(name) else None


def least_size(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "50 million yuan above | project 18 items": what things of at least a size cost, word by word."""
    sized = figure.bound == "more_than" and figure.left == figure.i and frame.word(figure.right) == "above"
    return "investment" if sized else None


def completed_before(frame: Frame, figure: Figure, k: int) -> str | None:
    """ "Chemicals complete output value 40 million yuan; metallurgy complete 12 million": as the one before."""
    before = next((f for f in reversed(frame.figures) if f.start < figure.start and f.type == "money"), None)
    head = subject_of(frame, k)
    works = head is not None and frame.last_classes(head) & bits("undertaking", "undertakings", "works")
    last = (before.metric or "").lower().split()[-1:] if before is not None else []
    return before.metric if before is not None and not works and INCOMES.intersection(last) else None


def without_doer(name: str | None, kind: str, state: State) -> str | None:
    """ "Chemical industry complete output value": without who completes it, where a base verb was read as a noun."""
    found = BASE_VERB.match(name or "")
    if found is None or found["doer"].lower().split()[-1] in TIED or not state.measures(found["thing"], kind):
        return name  # "cost of complete repairs"
    return found["thing"]


def doing(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Saudi Arabia pumped 9.8 million barrels": the noun of what is done with it."""
    verb = verb_of(frame, c)
    if figure.type != "quantity" or verb is None or figure.unit in EXTENTS or verb < c - 3:
        return None
    if any(frame.role_at(k) not in (NOUN, PREPOSITION, FIGURE, VERB) for k in range(verb, c)):
        return None
    words = frame.words_of(verb)
    if verb < c - 1 and words[-1] in ("made", "make", "makes", "making"):
        return None  # "made | available | 70,000 tons"
    return next((noun for noun, verbs in DOINGS.items() if words[-1] in verbs), None)


def completed_by_port(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "The port completed 26 million tons", "handled 7.2m TEU": the throughput of a port."""
    verb = verb_of(frame, c)
    if verb is None or verb != c - 1 or figure.unit not in ("ton", "TEU"):
        return None
    done = frame.words_of(verb)[-1] in ("completed", "completes", "handled", "handles")
    head = subject_of(frame, verb)
    if not done or head is None or frame.words_of(head)[-1] not in ("port", "ports", "terminal", "terminals"):
        return None
    return "container throughput" if figure.unit == "TEU" else "cargo throughput"


def is_unfit(frame: Frame, figure: Figure, name: str, state: State) -> bool:
    """Whether a name cannot be what a quantity measures: somebody, a verb, another dimension."""
    words = name.split()
    unit = figure.unit or ""
    if words[0].lower() in MEASURES and unit not in EXTENTS and unit not in LENGTHS:
        own = {"weight": ("kilogram", "gram", "lb", "ton", "ounce"), "area": ("perch", "rood", "feddan")}
        if words[0].lower() in OF_LENGTHS or unit not in own.get(words[0].lower(), (unit,)):
            return True
    if unit in ENERGY and "capacity" in words:
        return True
    if (unit in EXTENTS or unit in LENGTHS) and words[0].lower() in NO_EXTENT:
        return True  # "the chest, 30 kg, measures 60 cm"
    return is_somebody(frame, name, state)


def is_somebody(frame: Frame, name: str, state: State) -> bool:
    """Whether a name is that of a place, a firm or a person, or is but a verb."""
    last = OWNED.split(name, maxsplit=1)[0].split()[-1]
    if last.lower() in ACTORS or name.lower() in state.lexicon.places:
        return True
    if is_verb(name, state):
        return True
    proper = last[:1].isupper() and not (last.isupper() and len(last) <= SHORT_NAME) and _is_name(frame, last)
    return proper and not frame.in_capitals() and not state.measures(name, "quantity")


def is_verb(name: str, state: State) -> bool:
    """Whether a name is but a verb that was taken for a noun ("stands")."""
    if name.lower() in SUBSTANCES:
        return False  # "110,000 tons of lead"
    classes = state.lexicon.word(name.lower()).classes if " " not in name else 0
    verbal = classes & bits("finite", "plain-verb") and not classes & bits("noun", "quantity-noun", "money-noun")
    return bool(verbal) or name.lower() in ("stands", "stood", "lies", "sits")


def _is_name(frame: Frame, word: str) -> bool:
    """Whether a capital tells a name, because no sentence, bracket or list begins there ("Alumina 3,000 tons; …")."""
    for i, item in enumerate(frame.items):
        opens = i == 0 or frame.has(i - 1, bits("stop", "open", "dash", "comma"))
        if not opens and frame.text[item.start : item.end].split(" ")[-1] == word:  # "West Germany" is one item
            return True
    return False


def same_unit(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Konni got 92 mm of rain, Piravom 78 mm": what the amount before in the same unit measures."""
    if figure.unit in EXTENTS:
        return None
    for k in range(c - 1, -1, -1):
        before = frame.chunks[k].figure
        if before is not None and before.type == "quantity" and before.unit == figure.unit:
            return before.metric
    return None
