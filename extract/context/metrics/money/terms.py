"""Amounts that terms of trade and of works give: what is charged, what a paper pays, what it comprises, how deep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.actors import is_actor
from extract.context.metrics.percentages.rates import LENT
from extract.context.metrics.spoken import says_something, with_thing
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, left_of, right_of, text_of
from extract.context.predicates import verb_of
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CHARGING: Final = frozenset(["charge", "charges", "charged", "charging"])
BEARING: Final = frozenset("paying pays pay bearing bears bear carrying carries carry".split())
YIELDING: Final = frozenset(["yielding", "yields", "yield", "yielded"])
PARTING: Final = frozenset(["account", "accounts", "accounted", "accounting"])
# Verbs of parts, where the whole stands behind the figure ("made up 16 million tonnes of the volume").
MAKING_UP: Final = (
    PARTING
    | {"made up", "make up", "makes up", "making up", "brought in", "brings in", "bring in"}
    | frozenset(
        """constituted constitutes constitute represented represents represent contributed contributes contribute
        fetched earned supplied provided yielded generated""".split()
    )
)
WHOLES: Final = frozenset("total volume sum amount whole tally overall output turnover".split())
# Verbs of what is spent, whose whole has an owner or an article ("took up 3 million of the budget").
TAKING_UP: Final = frozenset(
    """took takes take taking absorbed absorbs absorb swallowed swallows swallow consumed consumes consume""".split()
) | {"took up", "takes up", "take up", "taking up", "ate up", "eats up", "soaked up", "soaks up", "made up", "makes up"}
COMPRISING: Final = frozenset(["comprising", "covering"])
# Verbs of works that change one dimension of a thing.
MAKING: Final = {
    word: dimension
    for dimension, stems in {"depth": "deepen", "width": "widen", "length": "lengthen", "height": "heighten"}.items()
    for word in (stems, f"{stems}s", f"{stems}ed", f"{stems}ing")
}
LENGTHS: Final = frozenset(["m", "foot", "km", "mile", "yard", "cm", "inch"])
APART: Final = 4  # chunks between a paper and what it pays: "notes | due | 1997 | yielding"


def charged(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "They are charging £210,000 for a flat", "the agent charges £450 a month": a price, not what they are."""
    if frame.role_at(c - 1) not in (VERB, NOUN) or frame.word(frame.chunks[c - 1].j - 1) not in CHARGING:
        return None
    if frame.role_at(c - 1) == NOUN and verb_of(frame, c) is not None:
        return None  # "it made | bank charges | 450 dollars"
    sold = frame.has(figure.right, BIT["rate"]) or frame.words_of(c + 1) == ["for"]
    passive = frame.role_at(c - 1) == VERB and frame.has(frame.chunks[c - 1].i, bits("auxiliary", "modal"))
    return "price" if sold else "charge" if passive else None  # "drivers are charged 35 yuan at the bridge"


def out_of(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "9.7 billion | out of | a budget of 12.4 billion has been spent": part of what the whole is called."""
    whole = frame.figure_at(c + 4) if frame.words_of(c + 1) == ["out of"] else None
    if whole is None or whole.type != figure.type or frame.words_of(c + 3) != ["of"]:
        return None
    name = text_of(frame, c + 2) if frame.role_at(c + 2) == NOUN else None
    return name if name and state.measures(name.lower(), figure.type) else None


def part_of(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Schooling accounts for 62 million euros of the package", "for 62 million, or a third": the part, no whole."""
    k = left_of(frame, c)
    behind = frame.words_of(c + 1) == ["of"] or frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION)
    verb = k - (frame.words_of(k) == ["for"])
    if frame.role_at(verb) != VERB:
        return None
    parting = (behind and PARTING & frame.single_words(verb)) or (
        _of_the_whole(frame, c) and MAKING_UP & set(frame.words_of(verb))
    )
    taking = not parting and figure.type == "money" and bool(TAKING_UP & set(frame.words_of(verb)))
    taking = taking and _of_its_money(frame, c, state)
    if not parting and not taking:
        return None
    head = subject_of(frame, verb)
    if figure.type == "money" and head is not None and frame.last_classes(head) & bits("undertaking", "undertakings"):
        return None  # "seven projects make up 34 billion yuan of the total": of what is put into them
    name = name_of(frame, head) if head is not None else None
    if taking and (is_actor(name, figure, state) or (head and frame.last_classes(head) & BIT["capital"])):
        return None  # "the bank took 4 million of the loan"
    return name if says_something(name) else None


def _of_its_money(frame: Frame, c: int, state: State) -> bool:
    """ "Schools took 37 million | of | the county's budget", but "the firm took 4 million of the loan"."""
    k = right_of(frame, c)
    owned = bits("article", "possessive", "determiner")
    if frame.words_of(k) != ["of"] or not frame.has(frame.chunks[k + 1].i, owned):
        return False
    lent = state.lexicon.roles.get(frame.words_of(k + 1)[-1]) == "loan"
    return not lent and bool(frame.last_classes(k + 1) & BIT["money-noun"])


def _of_the_whole(frame: Frame, c: int) -> bool:
    """ "37 billion | of | the nine-month total", "36 million tonnes | of them"."""
    k = right_of(frame, c)
    if frame.role_at(k) == PART:
        return bool(WHOLES & frame.single_words(k))
    return frame.words_of(k) == ["of"] and bool(WHOLES & set(frame.words_of(k + 1)[-1:]))


def interest_on(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Notes paying 9-1/2 pct", "debentures due 1997 yielding 13 pct": the interest or the yield of the paper."""
    if figure.change or frame.role_at(c - 1) != VERB:
        return None
    word = frame.word(frame.chunks[c - 1].j - 1)
    if (word not in BEARING and word not in YIELDING) or frame.role_at(c + 1) == NOUN:
        return None  # "paying | a 4-5/8 pct | coupon"
    for k in range(c - 2, max(-1, c - 2 - APART), -1):
        if frame.role_at(k) in (COMMA, STOP, FIGURE):
            break
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
        lent = [frame.word(at) for at in range(i, j) if frame.word(at) in LENT]  # "a 15 billion yen | eurobond due"
        if frame.role_at(k) == NOUN and lent:
            return with_thing("yield" if word in YIELDING else "interest", "on", lent[-1])
        if frame.role_at(k) not in (VERB, TIME, PREPOSITION):
            break
    return "yield" if word in YIELDING and frame.words_of(c - 2) == ["to"] else None  # "priced at 99.8 to yield 9 pct"


def made_up_of(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Bills comprising 2 mln stg in band two": what is made up of the amount."""
    if frame.role_at(c - 1) not in (VERB, PART) or frame.words_of(c - 1)[-1] not in COMPRISING:
        return None
    head = phrase_start(frame, c - 1) if frame.role_at(c - 2) == NOUN else None
    name = name_of(frame, head) if head is not None else None
    return name if figure.type == "money" and says_something(name) else None


def made_deep(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Deepening the channel to 12.5 metres from 9 metres", "widened the road by 6 metres": depth and width."""
    if figure.unit not in LENGTHS or frame.role_at(c - 1) == NOUN:
        return None
    k = left_of(frame, c - 1)
    before = frame.figure_at(k)
    if before is not None and before.type == "quantity" and before.unit == figure.unit and before.metric:
        dimension = before.metric.split(" of ")[0]
        return before.metric if dimension in MAKING.values() else None
    made = MAKING.get(frame.word(frame.chunks[k].j - 1)) if frame.role_at(k) == VERB else None
    if made:  # "the road will be widened to 14 metres"
        head = subject_of(frame, k)
        return with_thing(made, "of", (name_of(frame, head) if head is not None else None) or "")
    head = phrase_start(frame, c - 1) if frame.role_at(k) == NOUN else None
    for at in (head, k):  # "on | deepening | the harbour": the verb may pass for a noun
        verb = left_of(frame, at) if at is not None else -1
        if at is None or frame.role_at(verb) not in (VERB, NOUN):
            continue
        noun = MAKING.get(frame.word(frame.chunks[verb].j - 1))
        if noun:
            return with_thing(noun, "of", name_of(frame, at) or "")
    return None
