"""Wages, prices, purchases and agreements: what an amount is that somebody pays "for" something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import METRIC_VERB, is_unit_price, says_something, verb_noun, with_thing
from extract.context.naming import name_of
from extract.context.phrases import core, head_of_chain, left_of, text_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WAGES: Final = frozenset("earn earns earned earning pay pays paid paying get gets makes averages averaged".split())
GETTING: Final = frozenset(["got", "get", "gets", "going", "goes", "offered", "available", "retails", "sells"])
# Verbs of shops, whose "for" and "at" lead to a price; those of clubs, whose "for" leads to a fee.
RETAILING: Final = frozenset("sells selling retail retails retailing priced sell".split())
PRICING: Final = RETAILING | frozenset(
    ["costs", "cost", "sold", "fetches", "fetched", "retailed", "sells for", "retails at", "retails for"]
)
PACKS: Final = frozenset(
    """bag sack carton crate bottle tin can box packet pack bunch basket bundle tray loaf piece sachet cylinder jar
    tube roll dozen head bowl tub drum canister cup pair bucket heap""".split()
)
WITHIN: Final = 6  # words between an amount, the verb of its price and what is priced
STARTING: Final = frozenset("start starts starting begin begins".split())
SIGNING: Final = frozenset("signed joined joins joining moved moving transferred".split())
PLAYERS: Final = frozenset(
    """player striker midfielder defender keeper goalkeeper winger forward full-back centre-back footballer quarterback
    international pitcher he him""".split()
)
DEALINGS: Final = frozenset(["sale", "purchase", "acquisition", "takeover", "buyout", "disposal", "buy-out"])
DEALT: Final = {"purchase": "purchase", "sales": "sale", "exports": "exports", "imports": "imports"}
SUING: Final = frozenset(["sue", "sues", "sued", "suing"])
ASKED: Final = frozenset("demand claim request lawsuit suit writ invoice cheque order tender quote".split())
HELPING: Final = bits("auxiliary", "modal")
AWARDING: Final = frozenset("award awarded awarding awards".split())
ERECTING: Final = frozenset(["building", "constructing", "rebuilding", "upgrading", "widening", "laying"])
BUILDING: Final = frozenset(
    """built constructed erected rebuilt reconstructed renovated restored refurbished upgraded repaired widened paved
    installed modernised modernized converted laid""".split()
)
SUMMED: Final = frozenset(["a", "an", "the", "total", "sum", "amount", "cost"])
AMOUNTING: Final = frozenset(["sum", "amount"])
ASKING: Final = frozenset(["does", "do", "did", "will", "would", "can", "could"])
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
    if frame.word(figure.right + 1) == "as":
        return None  # "pays 400 euros a month | as rent"
    at = next((k for k in range(max(0, figure.left - 4), figure.left) if frame.word(k) in WAGES), None)
    if at is None:
        return None
    head = subject_of(frame, frame.chunk_at(at))
    name = name_of(frame, head) if head is not None else None
    if frame.word(at).startswith("average") and not (name and state.measures(name.lower(), "money")):
        return None  # "borrowings in the last two weeks averaged $393 million a day"
    return name if name and state.measures(name.lower(), "money") else "wage"  # "rent averages 900 euros a month"


def agreed_for(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "A credit agreement for 100 mln marks", "borrowings this year for 1.9 billion"."""
    if frame.words_of(c - 1) == ["for"] and frame.role_at(c - 2) == TIME and frame.role_at(c - 3) == NOUN:
        borrowed = state.lexicon.roles.get(frame.word(frame.chunks[c - 3].j - 1)) in ("contract", "loan", "grant")
        return text_of(frame, c - 3) if borrowed else None
    if (
        frame.role_at(c - 1) != PREPOSITION
        or frame.word(frame.chunks[c - 1].i) != "for"
        or frame.role_at(c - 2) != NOUN
    ):
        return None
    if frame.role_at(c - 3) == PREPOSITION and frame.word(frame.chunks[c - 3].i) in ("to", "from", "by", "with"):
        return None  # "was sold to a pension fund for 158 million"
    head = frame.word(frame.chunks[c - 2].j - 1)
    told = head in ASKED or state.lexicon.roles.get(head) in ("contract", "loan", "grant", "price")
    return text_of(frame, c - 2) if told else None


def earned(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Taxes on those | earning | more than $200,000": what people have a year."""
    last = frame.chunks[c - 1].j - 1 if frame.role_at(c - 1) in (NOUN, VERB) else -1
    return (
        "earnings" if frame.word(last) == "earning" and frame.word(last - 1) in ("those", "people", "workers") else None
    )


def cost_to(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "Corruption has | cost | the city | $2m a month": a verb that is read as a noun, with who pays."""
    payer = c - 1 if frame.role_at(c - 1) in (PRONOUN, NOUN) else c
    at = payer - 1
    if payer < c and frame.role_at(at) == NOUN and frame.word(frame.chunks[at].j - 1) in ("costs", "cost"):
        i, j = core(frame, frame.chunks[at].i, frame.chunks[at].j)
        led = frame.role_at(payer) == PRONOUN or frame.has(frame.chunks[payer].i, bits("article", "possessive"))
        if led and j - i > 1:  # "corruption costs | the country | $5 billion"
            return with_thing("cost", "of", frame.span(i, j - 1))
    costing = frame.words_of(at) == ["cost"] and frame.role_at(at) == NOUN and frame.role_at(at - 1) == VERB
    if not costing or not frame.has(frame.chunks[at - 1].j - 1, HELPING):
        return None
    head = subject_of(frame, at - 1)
    name = name_of(frame, head) if head is not None else None
    return with_thing("cost", "of", name) if name and says_something(name) else "cost"


def bought_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "To buy 47 supermarkets for 14 billion forints": the purchase, or the sale, of what stands before."""
    c -= frame.words_of(c - 1) == ["between"]  # "might be sold | for | between | 600 and 700 million"
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) != "for":
        return None
    if (nominal := _dealing(frame, c - 2)) is not None:
        return name_of(frame, nominal)  # "its acquisition of Novatel for 180 million"
    for k in range(c - 2, -1, -1):
        if frame.role_at(k) == STOP or (frame.role_at(k) == COMMA and not _goes_on(frame, k)):
            return None
        if (before := frame.chunks[k].figure) is not None and before.type == "money":
            return None  # "maize sold for 71 dollars, barley for 67 dollars"
        if frame.role_at(k) != VERB:
            continue
        if frame.role_at(k + 1) == NOUN and frame.word(frame.chunks[k + 1].j - 1) in DEALINGS:
            return name_of(frame, k + 1)  # "completed the sale of the station to a rival for 387 million"
        at = next((at for at in range(frame.chunks[k].i, frame.chunks[k].j) if frame.has(at, METRIC_VERB)), None)
        noun = verb_noun(frame, at) if at is not None else ""
        what = name_of(frame, k + 1) if frame.role_at(k + 1) in (NOUN, FIGURE) else None
        what = None if what is None or what.endswith("ly") else what  # "sold | privately | 24 units"
        kind = DEALT.get(noun)
        return (f"{kind} of {what}" if what else kind) if kind else None
    return None


def _goes_on(frame: Frame, comma: int) -> bool:
    """ "Bought the Plaza |, | the Ritz and the Astor for …", "by a fund |, | a unit of a bank |, | for …"."""
    k = comma + 1 + (frame.role_at(comma + 1) == CONJUNCTION)
    apposed = frame.role_at(k) == ADVERB and frame.words_of(k + 1) == ["of"]  # "a unit", which elsewhere is a rate
    return apposed or frame.words_of(k) == ["for"] or frame.role_at(k) in (NOUN, FIGURE)


def paid_in_cash(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Sold for | 14 million | in cash", "offered 71 dollars | cash per share": how it is paid, not what it is."""
    at = c + 1 + (frame.words_of(c + 1) == ["in"] or frame.role_at(c + 1) == ADVERB)  # "19 dollars | a share | cash"
    if frame.words_of(at) != ["cash"] or frame.role_at(at) != NOUN:
        return None
    if frame.words_of(c - 1) == ["of"] and frame.last_classes(c - 2) & BIT["money-noun"]:
        return text_of(frame, c - 2)  # "an offer of 65 dollars cash per share"
    if frame.words_of(c - 1) == ["for"]:
        return agreed_for(frame, figure, c, state) or bought_for(frame, figure, c, state) or "price"
    head = subject_of(frame, c - 1) if frame.role_at(c - 1) == VERB else None
    if head is not None and frame.last_classes(head) & BIT["money-noun"]:
        return name_of(frame, head)  # "the cost | was | 65 million in cash"
    near = range(figure.right, figure.right + 3)
    each = any(frame.has(k, BIT["rate"]) or frame.word(k) in ("per", "each") for k in near)
    return "price" if each else None


def _dealing(frame: Frame, k: int) -> int | None:
    """The noun of a deal in the phrase that ends at chunk k."""
    if frame.role_at(k) != NOUN:
        return None
    chain = range(k, head_of_chain(frame, k) - 1, -2)
    return next((at for at in chain if frame.word(frame.chunks[at].j - 1) in DEALINGS), None)


def buys_what(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "What kind of house does | $7 million | get you in Lima?": a price, and nothing that anybody got."""
    asked = frame.role_at(c - 1) == VERB and frame.words_of(c - 1)[-1] in ASKING
    buys = frame.role_at(c + 1) == VERB and frame.words_of(c + 1)[-1] in ("get", "buy")
    return "price" if asked and buys else None


def sells_at(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The handset sells for $199", "is selling in Japan for 19,800 yen", "priced at £15": the price of the thing."""
    verb = _verb_with(frame, c, ("for", "at", "from"))
    word = frame.word(frame.chunks[verb].j - 1) if verb is not None else ""
    started = word in STARTING and frame.words_of(c - 1) in (["at"], ["from"])
    passive = word == "sold" and is_unit_price(frame, figure)
    if verb is None or not (word.split(" ")[0] in RETAILING or started or passive):
        return None
    head = subject_of(frame, verb)
    name = name_of(frame, head) if head is not None else None
    if started and not (name and (frame.last_classes(head or 0) & BIT["money-noun"] or name.istitle())):
        return None
    if not name or not says_something(name) or (name.lower() in state.lexicon.roles):
        return name if name and says_something(name) else "price"
    return name if "price" in name.lower() else with_thing("price", "of", name)


def unit_price(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "One litre of petrol costs 1.85 euros", "a bag of cement was sold for 12,000 naira": the price of the stuff."""
    if PRICING.isdisjoint(frame.words):
        return None
    first = max(0, figure.left - WITHIN)
    at = next((k for k in range(figure.left - 1, first, -1) if frame.word(k) in PRICING), None)
    of = next((k for k in range((at or 0) - 1, 0, -1) if frame.word(k) == "of"), None) if at else None
    if at is None or of is None or at - of > WITHIN:
        return None
    one = frame.word(of - 2) in ("a", "an", "one", "1", "each", "every", "per")
    packed = one and (frame.has(of - 1, BIT["unit"]) or frame.word(of - 1) in PACKS)
    if (not packed and not frame.has(of - 1, BIT["rate"])) or frame.word(of - 1).endswith("share"):
        return None  # "a bag of …" is one word, as it is in "12 dollars a bag"
    i, j = core(frame, of + 1, min(at, frame.chunks[frame.chunk_at(of + 1)].j))
    return with_thing("price", "of", frame.span(i, j)) if i < j else "price"


def _verb_with(frame: Frame, c: int, links: tuple[str, ...]) -> int | None:
    """The verb that a link right before chunk c goes with, over one phrase of place ("is selling | in Japan | for")."""
    last = frame.words_of(c - 1)[-1] if frame.role_at(c - 1) == VERB else ""
    if last == "priced" or last.endswith((" at", " for")):
        return c - 1  # "retails at", "priced at", "a couch priced £4,250"
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) not in links:
        return None
    k = left_of(frame, c - 1)
    while frame.role_at(k) == NOUN and frame.role_at(k - 1) in (PREPOSITION, CONJUNCTION):
        k = left_of(frame, k - 1)
    return k if frame.role_at(k) == VERB else None


def transfer_fee(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The striker was signed for £4.6m", "he joined United for £12 million": what a club pays for a player."""
    if frame.words_of(c - 1) != ["for"]:
        return None
    k = c - 2
    while frame.role_at(k) in (NOUN, PREPOSITION, TIME, ADVERB):
        k -= 1
    if frame.role_at(k) != VERB or frame.word(frame.chunks[k].j - 1).split(" ")[-1] not in SIGNING:
        return None
    head = subject_of(frame, k)
    near = frame.words_of(k - 1) + frame.words_of(k + 1) + (frame.words_of(head) if head is not None else [])
    return "transfer fee" if PLAYERS & set(near) else None


def awarded(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "To award the supply of pumps to a firm for a sum of Rs 4 million", "awarded … for $8 million": the contract."""
    k = c - 1
    if frame.words_of(k) == ["of"] and not set(frame.words_of(k - 1)) - SUMMED:
        k -= 2
        if not AMOUNTING & set(frame.words_of(k + 1)):
            return None
        k -= frame.role_at(k) == ADVERB  # "for | an estimated | sum"
    if frame.words_of(k) not in (["for"], ["at"]) and (k == c - 1 or frame.words_of(k) != ["to"]):
        return None  # "to | a sum of | 4 million", as ministries write it
    verb = next((b for b in range(k - 1, -1, -1) if AWARDING & set(frame.words_of(b))), None)
    ended = k == c - 1 and any(frame.role_at(b) in (STOP, FIGURE) for b in range(verb or 0, k))
    told = "price" if is_unit_price(frame, figure) else "contract"  # "award the tender … at $268 per ton"
    return told if verb is not None and not ended else None


def sued_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The state is suing the firm for $250 million": the damages that are asked for."""
    if frame.words_of(c - 1) != ["for"]:
        return None
    parts = (STOP, FIGURE, COMMA)
    near = next((k for k in range(c - 2, -1, -1) if frame.role_at(k) in parts or SUING & set(frame.words_of(k))), -1)
    return "damages" if SUING & set(frame.words_of(near)) else None


def built_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The bridge was built in 26 months for 84 million dinars": its cost."""
    if frame.words_of(c - 1) != ["for"]:
        return None
    verb = next((k for k in range(c - 2, -1, -1) if frame.role_at(k) in (VERB, STOP, FIGURE, COMMA)), None)
    if verb is not None and frame.role_at(verb) == VERB and frame.words_of(verb)[-1] in ERECTING:
        built = _built_by(frame, verb)
        return with_thing("cost", "of", built) if built else None
    if verb is None or frame.role_at(verb) != VERB or frame.words_of(verb)[-1] not in BUILDING:
        return None
    head = subject_of(frame, verb) if frame.has(frame.chunks[verb].i, BIT["auxiliary"]) else None
    name = text_of(frame, head) if head is not None and frame.role_at(head) == NOUN else None
    return with_thing("cost", "of", name) if name and says_something(name) else "cost"


def _built_by(frame: Frame, verb: int) -> str | None:
    """ "The line, | which a joint venture | is building | for 118 million": what is being built."""
    if frame.role_at(verb + 1) == NOUN:
        return text_of(frame, verb + 1)
    head = subject_of(frame, verb)
    if head is None or not frame.has(frame.chunks[head - 1].i, BIT["relative"]):
        return None
    k = head - 2 - (frame.role_at(head - 2) == COMMA)
    return text_of(frame, k) if frame.role_at(k) == NOUN else None


def priced(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A phone for less than 200 euros", "the house that she got for 9,600 yuan": the price of the thing."""
    if frame.words_of(c - 1) != ["for"] or figure.type != "money":
        return None
    if "exported" in frame.words or "imported" in frame.words:
        return "exports" if "exported" in frame.words else "imports"  # "Norway exported fish for 9 billion kroner"
    k = c - 2 - (frame.role_at(c - 2) == VERB)
    verb = frame.words_of(c - 2) if frame.role_at(c - 2) == VERB else []
    if verb and verb[-1] not in GETTING:
        return None
    counted = frame.figure_at(k)
    thing = counted.noun if counted is not None and counted.type == "count" else None
    if frame.role_at(k) == NOUN and (frame.role_at(k - 1) not in (PREPOSITION, VERB) or _sold(frame, k - 1)):
        thing = text_of(frame, k)
    if thing is None or not says_something(thing):
        return None
    return with_thing("cost" if state.projects else "price", "of", thing)


def _sold(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == VERB and frame.words_of(k)[-1] in SELLING
