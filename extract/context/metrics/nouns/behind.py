"""What stands behind a figure and says what it measures: "of …", "in …", a passive verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.changes.moving import cut_from
from extract.context.metrics.quantities.amounts import DOINGS
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.metrics.quantities.sorts import described_thing, of_two_sorts, whole_sort
from extract.context.metrics.spoken import (
    METRIC_VERB,
    SHARES,
    complement,
    is_unit_price,
    on_works,
    says_something,
    spoken_before,
    verb_noun,
    with_thing,
)
from extract.context.naming import is_adjective, name_of
from extract.context.phrases import following_chain, is_genitive, left_of, only_qualifies, right_of, text_of
from extract.context.predicates import over_split, verb_of
from extract.frame import (
    CLOSE,
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    TIME,
    VERB,
)
from extract.verbs import ARTICLE
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

LINKING: Final = {"investment": "in", "spending": "on"}
FLOWING: Final = frozenset(["funding", "loan", "grant", "payment"])
GRANTED: Final = FLOWING | {"allocation", "commitment", "pledge", "disbursement"}
HANDED: Final = (["arrival"], ["delivery"], ["shipment"], ["loading"])  # "of June | arrival whites"
HAVING: Final = frozenset(["had", "has", "have", "got", "saw"])
MOVEMENTS: Final = frozenset(["gain", "gains", "loss", "losses", "rise", "fall"])
FORMAL: Final = frozenset("form exchange return addition total all turn advance".split())  # "in the form of a note"
PERIODS: Final = (["trading"], ["dealings"], ["operation"], ["operations"])
PAID_AS: Final = frozenset("dividends tax taxes duty duties levies rent subsidies compensation wages fees".split())
SECURITIES: Final = frozenset(["shares", "stock", "bonds", "notes", "debentures", "securities", "treasury bills"])


def of_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "20 billion yuan of unauthorised spending", "98.8 mln dlrs in loans", "57 million tonnes of cargo"."""
    if figure.type == "money" and is_unit_price(frame, figure):
        return _paid_as(frame, c)  # not "5.7 cts per share of Strata common", "60 rupees a kg in the capital"
    cut = frame.words_of(c + 1) in (["off"], ["off of"]) and frame.role_at(c + 2) == NOUN
    cut = cut or (figure.type == "money" and cut_from(frame, c))
    if cut and frame.words_of(c + 2)[-1] not in MOVEMENTS:  # not "Brent cut 40 cents off its gains"
        return following_chain(frame, c + 2)  # "knocking £58m off the value of the company"
    if figure.type == "quantity" and (is_genitive(frame, c + 1) or _is_handed(frame, c + 1)):
        return following_chain(frame, c + 2)  # "four million tons | of this year | 's corn"
    k = right_of(frame, c)
    if frame.words_of(k) == ["of"] and frame.role_at(k - 1) == TIME and frame.words_of(k + 1)[-1:] in PERIODS:
        return None  # "rose to 690 in the first hours | of | trading"
    while frame.words_of(k) in (["-"], ["worth"], ["each"]):
        k += 1
    if figure.type == "quantity" and frame.role_at(k) == OPEN and frame.role_at(k + 2) == CLOSE:
        k += 3 * (frame.chunks[k + 1].j - frame.chunks[k + 1].i == 1)  # "900 barrels per day | (bpd) | of crude"
    word = frame.word(frame.chunks[k].i) if k < len(frame.chunks) else ""
    whole = frame.figure_at(k + 1)
    rated = whole is not None and whole.type == "percentage" and frame.role_at(k + 2) == NOUN
    if word == "of" and rated and frame.last_classes(k + 2) & BIT["plural"]:
        return following_chain(frame, k + 2)  # "issued 20 million of | 6.75 pct | debentures"
    if word == "of" and whole is not None and whole.type == figure.type == "money" and frame.role_at(k + 2) == NOUN:
        return _of_whole(frame, k + 2)  # "has paid out 18 million of the | 25 million dollar | relief fund"
    if (
        word == "of"
        and whole is not None
        and whole.type == figure.type == "quantity"
        and frame.words_of(k + 2) == ["of"]
    ):
        return following_chain(frame, k + 3) if frame.role_at(k + 3) == NOUN else None  # "12 of the 40 km of pipes"
    if word == "of" and figure.type == "quantity" and (described := described_thing(frame, k + 1)):
        return described
    if frame.role_at(k) != PREPOSITION or frame.role_at(k + 1) != NOUN or _of_aim(frame, k + 1):
        return None  # "1.2 million of | the planned | 1.5 million"
    if word == "of":
        sorts = of_two_sorts(frame, k + 1) or (figure.type == "quantity" and whole_sort(frame, c, k + 1))
        return _over_a_rate(frame, k + 1) or sorts or following_chain(frame, k + 1)
    name = (name_of if is_adjective(frame, k + 1) else text_of)(frame, k + 1) if word == "in" else None
    name = None if _is_invested(frame, c) else name
    if name and (name.lower().endswith("box office") or frame.words_of(k + 2) == ["spending"]):
        return f"{name} spending" if frame.words_of(k + 2) == ["spending"] else name  # "in public works | spending"
    said = bool(name) and (name or "").split(" ")[-1].lower() not in FORMAL
    if said and figure.type == "money" and _goes_on_in_list(frame, c):
        return following_chain(frame, k + 1)
    trading = frame.word(frame.chunks[k + 1].j - 1) in ("trade", "trading") and frame.role_at(c - 1) != NOUN
    known = bool(name) and (state.measures((name or "").lower(), "money") or (name or "").lower() in SECURITIES)
    return name if known and not trading else None


def _paid_as(frame: Frame, c: int) -> str | None:
    """ "Pays 7 pence a share | in | dividends": what a rate is paid as."""
    k = right_of(frame, c)
    paid = frame.words_of(k) == ["in"] and frame.role_at(k + 1) == NOUN and frame.words_of(k + 1)[-1] in PAID_AS
    return text_of(frame, k + 1) if paid else None


def _is_invested(frame: Frame, c: int) -> bool:
    """ "Will | invest | 16 million | in | product development": into what the money goes."""
    verb = left_of(frame, c)
    at = frame.chunks[verb].j - 1 if frame.role_at(verb) == VERB else -1
    return frame.word(at).startswith(("invest", "reinvest"))


def _of_aim(frame: Frame, k: int) -> bool:
    whole = frame.figure_at(k + 1)
    return whole is not None and whole.type != "percentage" and only_qualifies(frame, k)


def _is_handed(frame: Frame, k: int) -> bool:
    """ "… | of June | arrival whites": a time with "of" at which the noun behind it is handed over."""
    led = frame.role_at(k) == TIME and frame.word_at(frame.chunks[k].i) == "of"
    return led and frame.words_of(k + 1)[:-1][:1] in HANDED


def _goes_on_in_list(frame: Frame, c: int) -> bool:
    """ "3.8 billion in grants, | 2.6 billion in sickness insurance": the amount before says its own in the same way."""
    if frame.role_at(c - 1) not in (COMMA, CONJUNCTION):
        return False
    at = next((k for k in range(c - 2, -1, -1) if frame.chunks[k].figure is not None), -1)
    before = frame.figure_at(at)
    own = following_chain(frame, at + 2) if frame.words_of(at + 1) == ["in"] and frame.role_at(at + 2) == NOUN else None
    alike = before is not None and before.type == "money" and own is not None and own.startswith(before.metric or "-")
    return alike and all(frame.role_at(k) in (PREPOSITION, NOUN, COMMA, CONJUNCTION) for k in range(at + 1, c))


def _of_whole(frame: Frame, k: int) -> str | None:
    """The noun behind a whole, but not a participle ("of the 260 million | standing in the reserve")."""
    name = text_of(frame, k)
    return None if name and " " not in name and name.endswith(("ing", "ed")) else name


def _over_a_rate(frame: Frame, k: int) -> str | None:
    """ "8 mln dlrs of the mill's | 12 pct | senior notes": what the rate qualifies, not whose it is."""
    rated = frame.figure_at(k + 1)
    if rated is None or rated.type != "percentage" or frame.role_at(k + 2) != NOUN:
        return None
    return following_chain(frame, k + 2)


def passive_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "58.9 billion yuan was invested in highways", "Rs 745 billion has been allocated for roads"."""
    k = right_of(frame, c)
    if frame.words_of(k) == ["of"] and frame.role_at(k + 1) == FIGURE and verb_of(frame, c) is None:
        k = right_of(frame, k + 1)  # "only 640 million of the 2 billion allocated has been released"
    k = over_split(frame, k)
    if frame.role_at(k) != VERB or frame.words_of(c - 1) in (["for"], ["at"], ["costing"]):
        return None  # "the purchase of Novatel | for | 180 million | will be paid in cash"
    first, last = frame.chunks[k].i, frame.chunks[k].j
    at = next((at for at in range(last - 1, first - 1, -1) if frame.has(at, METRIC_VERB)), None)
    helped = frame.has(first, bits("auxiliary", "modal", "metric-verb")) or frame.word(first).endswith(" being")
    if at is None or not helped or (at == first and _is_stated(frame, c)):
        return None
    noun = verb_noun(frame, at)
    if noun in SHARES:
        return None
    invested = noun == "spending" and (on_works(frame, state) or (state.projects and figure.currency == "CNY"))
    noun = "investment" if noun == "completion" or invested else noun
    placed = noun in LINKING or noun not in FLOWING  # "was provided | in | the 2025 budget"
    behind = complement(frame, k, ("in", "for", "into", "on") if placed else ("for", "into", "on"))
    if behind:
        return f"{noun} {LINKING.get(noun, 'for')} {behind}"
    told = _of_part(frame, figure, c, state) if noun in GRANTED else None
    return told or _got(frame, c, noun) or _counted_aim(frame, k, noun)


def _is_stated(frame: Frame, c: int) -> bool:
    """ "The investment | amounts to | $182 million | financed by a bank": the clause says what it is, whoever pays."""
    verb = left_of(frame, c)
    stated = frame.role_at(verb) == VERB and frame.last_classes(verb) & bits("auxiliary", "level-verb")
    head = subject_of(frame, verb) if stated else None
    return head is not None and bool(frame.last_classes(head) & BIT["money-noun"])


def relative_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The R$ 3 billion | that the company | intends to invest": the noun of what is done with it."""
    k = c + 1 + (frame.words_of(c + 1) in (["that"], ["which"]))
    if frame.role_at(k) not in (NOUN, PRONOUN) or frame.role_at(k + 1) != VERB:
        return None
    if (
        k == c + 1
        and frame.role_at(k) == NOUN
        and frame.words_of(k)[0] != "that"
        and not frame.has(frame.chunks[k].i, ARTICLE)
    ):
        return None
    if figure.type == "quantity":  # not "the 99 MW that the farm will sell"
        done = frame.words_of(k + 1)[-1] if figure.unit not in BY_UNIT else ""
        return next((noun for noun, verbs in DOINGS.items() if done in verbs), None)
    verb = frame.chunks[k + 1]
    noun = next((verb_noun(frame, at) for at in range(verb.i, verb.j) if frame.has(at, METRIC_VERB)), "")
    if not noun or noun in SHARES:
        return None
    return "investment" if noun == "completion" or (noun == "spending" and on_works(frame, state)) else noun


def _of_part(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "N48bn in grants was paid, 40 per cent | of | the N120bn | approved": the whole measures what its part does."""
    if c > 1 and frame.role_at(c - 1) == COMMA and frame.role_at(c - 2) == PART:
        return spoken_before(frame, figure, c, state)  # "of this, 108 crore had been released"
    part = frame.figure_at(c - 2) if frame.words_of(c - 1) in (["of"], ["out of"]) else None
    told = spoken_before(frame, figure, c - 2, state) if part is not None and part.type == "percentage" else None
    if part is not None and part.type == "money":
        return part.metric
    return told.removeprefix("share of ") if told else None


def _got(frame: Frame, c: int, noun: str) -> str | None:
    """ "Sanitation had R$ 9.4 billion approved": who or what got it."""
    head = subject_of(frame, c - 1) if frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & HAVING else None
    name = name_of(frame, head) if head is not None else None
    return with_thing(noun, "for", name) if name and says_something(name) else None


def _counted_aim(frame: Frame, k: int, noun: str) -> str:
    """ "US$10 billion was poured into | 1,742 new projects"."""
    led = frame.role_at(k + 1) == PREPOSITION and frame.word(frame.chunks[k + 1].i) in ("for", "into")
    counted = frame.figure_at(k + 2) if led else None
    return with_thing(noun, LINKING.get(noun, "for"), counted.noun) if counted is not None and counted.noun else noun
