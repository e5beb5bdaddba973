"""Wages, prices, purchases and agreements: what an amount is that somebody pays "for" something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import name_of, subject_of
from extract.context.phrases import text_of
from extract.context.spoken import METRIC_VERB, says_something, verb_noun, with_thing
from extract.frame import COMMA, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WAGES: Final = frozenset("earn earns earned earning pay pays paid paying get gets makes averages averaged".split())
GETTING: Final = frozenset(["got", "get", "gets", "going", "goes", "offered", "available", "retails", "sells"])
SELLING: Final = frozenset(
    ["offer", "offers", "offered", "offering", "get", "gets", "got", "build", "built", "has", "have"]
)


def wage(frame: Frame, figure: Figure, _c: int, state: State) -> str | None:
    """ "Will earn $70.77 an hour"."""
    rate = frame.word(figure.right)
    if not frame.has(figure.right, BIT["rate"]) or not any(
        unit in rate.split() for unit in ("hour", "day", "week", "month")
    ):
        return None
    at = next((k for k in range(max(0, figure.left - 4), figure.left) if frame.word(k) in WAGES), None)
    if at is None:
        return None
    head = subject_of(frame, frame.chunk_at(at))
    name = name_of(frame, head) if head is not None else None
    return name if name and state.measures(name.lower(), "money") else "wage"  # "rent averages 900 euros a month"


def agreed_for(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "A credit agreement for 100 mln marks", "the order for …"."""
    if (
        frame.role_at(c - 1) != PREPOSITION
        or frame.word(frame.chunks[c - 1].i) != "for"
        or frame.role_at(c - 2) != NOUN
    ):
        return None
    if frame.role_at(c - 3) == PREPOSITION and frame.word(frame.chunks[c - 3].i) in ("to", "from", "by", "with"):
        return None  # "was sold to a pension fund for 158 million"
    role = state.lexicon.roles.get(frame.word(frame.chunks[c - 2].j - 1))
    return text_of(frame, c - 2) if role in ("contract", "loan", "grant", "price") else None


def bought_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "To buy 47 supermarkets for 14 billion forints": the purchase, or the sale, of what stands before."""
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) != "for":
        return None
    for k in range(c - 2, -1, -1):
        if frame.role_at(k) in (STOP, COMMA):
            return None
        if frame.role_at(k) != VERB:
            continue
        at = next((at for at in range(frame.chunks[k].i, frame.chunks[k].j) if frame.has(at, METRIC_VERB)), None)
        noun = verb_noun(frame, at) if at is not None else ""
        what = name_of(frame, k + 1) if frame.role_at(k + 1) in (NOUN, FIGURE) else None
        kind = {"purchase": "purchase", "sales": "sale"}.get(noun)
        return (f"{kind} of {what}" if what else kind) if kind else None
    return None


def priced(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A phone for less than 200 euros", "the house that she got for 9,600 yuan": the price of the thing."""
    if frame.words_of(c - 1) != ["for"] or figure.type != "money":
        return None
    k = c - 2 - (frame.role_at(c - 2) == VERB)
    verb = frame.words_of(c - 2) if frame.role_at(c - 2) == VERB else []
    if verb and verb[-1] not in GETTING:
        return None
    counted = frame.chunks[k].figure if k >= 0 else None
    thing = counted.noun if counted is not None and counted.type == "count" else None
    if frame.role_at(k) == NOUN and (frame.role_at(k - 1) not in (PREPOSITION, VERB) or _sold(frame, k - 1)):
        thing = text_of(frame, k)
    if thing is None or not says_something(thing):
        return None
    return with_thing("cost" if state.projects else "price", "of", thing)


def _sold(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == VERB and frame.words_of(k)[-1] in SELLING
