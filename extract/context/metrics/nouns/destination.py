"""What is said of an amount behind it: what it is called, what it goes to, whom it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import METRIC_VERB, of_another, says_something, spoken_before, with_thing
from extract.context.phrases import core, following_chain, left_of, over_adverbs, right_of, text_of
from extract.context.predicates import over_split
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, PRONOUN, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

ADDING: Final = frozenset("add adds added adding contribute contributes contributed contributing".split())
BEING: Final = frozenset(["is", "are", "was", "were", "being", "be"])
GOING: Final = frozenset(
    """go goes went gone going flow flows flowed fall falls fell belong belongs belonged is are was were be
    directed channelled channeled diverted steered""".split()
)
COMING: Final = frozenset("come comes came coming stem stems stemmed derived originated originates is was are".split())
# Participles of what is paid out of something, or by somebody ("will be met from loans", "was borne by the state").
COVERED: Final = frozenset(
    "met borne covered financed funded provided sourced contributed raised mobilised mobilized drawn".split()
)
BY: Final = frozenset(["from", "by", "through", "via", "out of"])
PLANNED: Final = frozenset(["planned", "targeted", "budgeted", "foreseen", "envisaged"])
INCLUDING: Final = frozenset("includes include included excludes exclude excluded excluding including".split())
LISTING: Final = (FIGURE, CONJUNCTION, COMMA, ADVERB, COMPARISON)
# "As part of", "as a result of" call the amount nothing.
NO_NAME: Final = frozenset(["part", "result", "well", "example", "condition", "response", "member", "consequence"])
BILLS: Final = frozenset(["bill", "cost", "costs"])
SHORT: Final = 2


def called(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Took 120,000 dollars as its starting point", "7.4 million being the state's share": the amount's name."""
    k = over_split(frame, right_of(frame, c))
    words = frame.words_of(k)
    if words in (["over"], ["under"], ["above"], ["below"]) and frame.words_of(k + 1) == ["budget"]:
        return "budget"  # "the road is 2 million euros | over | budget"
    if frame.role_at(k) == VERB and words and words[-1] in BEING and frame.role_at(k + 1) == NOUN:
        name = text_of(frame, k + 1)
        return name if name and state.measures(name.lower(), figure.type) and _ends(frame, k + 1) else None
    if frame.role_at(k) == PREPOSITION and frame.role_at(k + 1) == NOUN:
        k += 2 if frame.words_of(k + 2) == ["as"] else 0  # "paid 3.6 million in advance as a fee"
    if frame.role_at(k) == VERB and (frame.words_of(k) == ["set"] or _is_given(frame, k)):
        k += 1
    if frame.words_of(k) != ["as"] or frame.role_at(k + 1) != NOUN or frame.classes_of(k + 1) & BIT["pronoun"]:
        return None
    i, j = core(frame, frame.chunks[k + 1].i, frame.chunks[k + 1].j)
    if i >= j or frame.word(j - 1) in NO_NAME or frame.has(j - 1, BIT["capital"]) or not _ends(frame, k + 1):
        return None
    return following_chain(frame, k + 1)


def part_is(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Sold 40 tons of tea, | of which | 12 tons | were | black tea": what the part is."""
    if frame.role_at(c - 1) != PART or frame.role_at(c + 1) != VERB or frame.role_at(c + 2) != NOUN:
        return None
    named = frame.words_of(c + 1)[-1] in BEING and not frame.has(frame.chunks[c + 2].j - 1, BIT["participle"])
    name = text_of(frame, c + 2) if named and _ends(frame, c + 2) else None
    return name if name and " " in name else None  # not "of which 121 MW is solar"


def _is_given(frame: Frame, k: int) -> bool:
    """ "40 crore | was disbursed | as crop loans": what is done with the amount, before what it is given as."""
    helped = frame.has(frame.chunks[k].i, bits("auxiliary", "modal")) or frame.role_at(k - 1) == ADVERB
    return helped and frame.words_of(k + 1) == ["as"] and bool(frame.last_classes(k) & METRIC_VERB)


def _ends(frame: Frame, k: int) -> bool:
    """Whether no verb follows noun chunk k, which would make it a subject ("… as demand | rose")."""
    return frame.role_at(over_adverbs(frame, k + 1)) != VERB


def added_to(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "Added 374 million dollars to their capital", "contributed 2.9 million to trading profit": what it swells."""
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or not ADDING & set(frame.words_of(k)):
        return None
    given = any(word.startswith("contribut") for word in frame.words_of(k))
    k = right_of(frame, c)
    name = following_chain(frame, k + 1) if frame.words_of(k) == ["to"] and frame.role_at(k + 1) == NOUN else None
    if not name or not state.measures(name.lower(), "money"):
        return None
    return with_thing("contribution", "to", name) if given else name


def noted(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Net excludes 6,134 dlrs and 720,500 dlrs, respectively, for investment gains": what is in or out of a sum."""
    k = c - 1
    while frame.role_at(k) in LISTING:
        k -= 1
    if k < 0 or frame.words_of(k)[-1] not in INCLUDING:
        return None
    k = c + 1
    while frame.role_at(k) in LISTING:
        k += 1
    if frame.words_of(k) not in (["for"], ["from"]):
        return None
    counted = frame.figure_at(k + 1)
    if counted is not None:
        return counted.noun
    name = following_chain(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    given = frame.words_of(k) == ["from"] and frame.last_classes(k + 1) & bits("capital", "institution")
    said = spoken_before(frame, figure, c, state) if given and name and not frame.in_capitals() else None
    if said is None or name is None or not state.measures(said.lower(), "money"):
        return name
    return of_another(said, name, "from")  # "6 billion of bids, including 1.9 billion from the Fed"


def goes_to(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "9.5 billion yuan went to logistics", "800 million is for buses", "3 million came from bank loans"."""
    if frame.words_of(c - 1) == ["costing"]:
        return None  # "the hall costing 21 million was funded by the club"
    k = right_of(frame, c)
    if frame.role_at(k) == COMMA and frame.role_at(c - 1) == COMMA:
        k = right_of(frame, k)  # "The biggest slice, Rs 1,275 crore, goes to …"
    if frame.role_at(k) in (PREPOSITION, COMPARISON):
        return _goes_on(frame, c, k, state)
    k = over_split(frame, k)
    if frame.role_at(k) != VERB or not frame.words_of(k):
        return None
    verb = frame.words_of(k)[-1]
    k = right_of(frame, k)
    counted = frame.figure_at(k + 1)
    if frame.role_at(k) not in (PREPOSITION, COMPARISON) or not (frame.role_at(k + 1) == NOUN or counted):
        return None
    link = frame.word(frame.chunks[k].i)
    being = verb in BEING
    if (verb in GOING and link in ("for", "towards", "earmarked for")) or (
        verb in GOING and not being and link in ("to", "into")
    ):
        towards = "for"
    elif verb in COMING and link == "from":
        towards = "from"
    elif verb in COVERED and link in BY and frame.has(frame.chunks[k - 1].i, bits("auxiliary", "modal")):
        return _source(frame, k, state) if counted is None else None
    else:
        return None
    thing = counted.noun if counted is not None else following_chain(frame, k + 1)
    opening = (
        frame.role_at(1) == NOUN and frame.role_at(0) in (PART, PREPOSITION) and frame.classes_of(1) & BIT["money-noun"]
    )
    whole = (text_of(frame, 1) or "").removeprefix("total ") if opening and c > 1 else None
    spoken = whole or spoken_before(frame, figure, c, state)
    if not says_something(thing) or thing is None:
        return spoken
    if spoken and towards == "from" and spoken.lower().split()[-1] in BILLS:
        spoken = "funding"  # "the state will foot 55% of the bill, and 4 billion is to come from banks"
    known = spoken and len(spoken.split()) <= SHORT and state.measures(spoken.lower(), figure.type)
    return with_thing(spoken, towards, thing) if spoken and known else thing


def _source(frame: Frame, k: int, state: State) -> str | None:
    """What stands behind the link at chunk k: money itself ("from project loans"), or who gives it ("by the state")."""
    thing = following_chain(frame, k + 1) or ""
    if not says_something(thing):
        return None
    return thing if state.measures(thing.lower(), "money") else with_thing("funding", "from", thing)


def _goes_on(frame: Frame, c: int, k: int, state: State) -> str | None:
    """ "2 million came from the firm, 3 million from loans and 1 million | from aid": the verb is said once."""
    c -= frame.role_at(c - 1) == NOUN and left_of(frame, c) == c - 2  # "and | the remaining | 2 million from"
    at = c - 1 - (frame.role_at(c - 1) == CONJUNCTION)
    while at > 0 and frame.role_at(at) in (NOUN, COMMA, PRONOUN):
        at -= 1
    if frame.role_at(c - 1) not in (CONJUNCTION, COMMA) or frame.words_of(at) != frame.words_of(k):
        return None
    figures = (b for b in range(at - 1, -1, -1) if frame.role_at(b) == FIGURE)
    before = next((b for b in figures if frame.words_of(b + 1) != frame.words_of(k)), -1)
    verb = frame.words_of(before + 1) if before >= 0 and frame.role_at(before + 1) == VERB else []
    thing = following_chain(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    told = frame.figure_at(before)
    metric = told.metric if told is not None else None
    if thing is None or not metric or not verb or verb[-1] not in GOING | COMING | COVERED:
        return None
    if verb[-1] in COVERED:
        return _source(frame, k, state)
    link = " from " if " from " in metric else " for "
    return f"{metric.split(link)[0]}{link}{thing}" if link in metric else thing


def given_by(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "$148.5 million from the development bank to pave roads", where no verb tells more: funding."""
    k = right_of(frame, c)
    if frame.words_of(k) != ["from"] or frame.role_at(k + 1) != NOUN or figure.type != "money":
        return None
    if any(frame.role_at(at) == VERB for at in range(c)) or not frame.last_classes(k + 1) & bits(
        "capital", "institution"
    ):
        return None
    giver = text_of(frame, k + 1)
    return with_thing("funding", "from", giver) if giver else "funding"


def set_as_plan(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "40.6 percent of the 3.9 billion yuan planned for the year": the plan of what is spoken of."""
    k = c + 1
    if frame.role_at(k) not in (VERB, NOUN) or frame.words_of(k)[:1] not in ([word] for word in PLANNED):
        return None
    if frame.role_at(k + 1) not in (PREPOSITION, TIME, CONJUNCTION) or frame.chunks[k].j - frame.chunks[k].i > 1:
        return None
    spoken = spoken_before(frame, figure, c, state)
    named = spoken and len(spoken.split()) <= SHORT and not spoken.endswith("plan")
    return f"planned {spoken}" if named else "plan"
