"""Works that stand while something else than work happens to them: sold, struck, flooded, run, or a firm so named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.verbstatus import is_passive
from extract.context.works.workdone import WORKING
from extract.frame import CONJUNCTION, FIGURE, NOUN, PREPOSITION, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# With one of these in its sentence something may be made at the works, or of them.
MAKING: Final = (
    "buil", "construct", "expan", "exten", "upgrad", "moderni", "refurbish", "rehabilit", "reconstruct", "renovat",
    "develop", "complet", "commission", "instal", "convert", "conversion", "enlarg", "widen", "restor", "start",
)  # fmt: skip
TRADING: Final = frozenset(
    """sell sells selling sold buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing
    purchased divest divests divested""".split()
)
TRADES: Final = frozenset(["sale", "acquisition", "purchase", "takeover", "divestiture", "resale"])
HOLDINGS: Final = frozenset("stake stakes interest interests share holding shareholding percent".split())
RUNNING: Final = frozenset(
    "operate operates operated operating own owns owned owning run runs ran running manage manages managed".split()
)
CONTRACTS: Final = frozenset(["contract", "concession", "tender", "licence", "license", "permit", "bid", "order"])
# What stops the traffic or the shifts at works for some days.
STRIKING: Final = frozenset(
    """strike strikes striking strikers walkout walkouts walk-out walk-outs stoppage stoppages picket pickets picketing
    dockers stevedores walked unionists go-slow""".split()
)
WEATHER: Final = frozenset(
    """flood floods flooded flooding floodwaters hurricane typhoon cyclone storm storms fog ice icebreakers snow
    snowfall blizzard earthquake tremor derailment derailed collision crash landslide landslides""".split()
)
SHUT: Final = frozenset("shut shuts closed closes reopened reopens reopen blocked".split())
HALTED: Final = frozenset(["suspended", "resumed", None])
RAISING: Final = frozenset(
    "raise raises raised raising issue issues issued issuing borrow borrows borrowed float".split()
)
PAPER: Final = frozenset("bonds bond notes note shares debentures debt funds capital loan loans paper stock".split())
SAYING: Final = frozenset("said say says announced agreed".split())
# What works have or give, named behind them.
YIELDS: Final = frozenset(
    """revenue revenues earnings profit profits workers workforce employees employee staff owner owners operator
    operators management manager managers officials official spokesman unions union accident disaster tragedy attack
    attacks raid strike outage outages output sales customers tenants visitors shares stock shareholders""".split()
)
# No type word of works, behind these: what a firm sells, or how ships go.
SOLD_LINES: Final = frozenset(
    """pc product products computer clothing fashion cosmetics truck car tyre tire software shipping cruise credit
    container-shipping liner hot help phone story picket""".split()
)


def is_only_there(frame: Frame, figure: Figure) -> bool:
    """Whether the works named only stand there, while something else is told of them."""
    if figure.rule.id != "name-of-works" or figure.phase:
        return False
    if _is_kind(frame, figure) or _has_yield(frame, figure) or _raises(frame, figure) or _says_jointly(frame, figure):
        return True
    if any(word.startswith(MAKING) for word in frame.words):
        return False
    return _is_traded(frame, figure) or _is_run(frame, figure) or _is_halted(frame, figure)


def _is_kind(frame: Frame, figure: Figure) -> bool:
    """ "Its entire PC line", "a fever-related complex": what the last word says is no works."""
    before = frame.word(figure.j - 2)
    related = before.endswith("related") and not frame.has(figure.j - 1, BIT["capital"])
    return related or (
        before.split(" ")[-1] in SOLD_LINES and frame.word(figure.j - 1).split(" ")[-1] in ("line", "lines")
    )


def _has_yield(frame: Frame, figure: Figure) -> bool:
    """ "The X Plant revenues", "Y Mine workers": the works only say whose."""
    return frame.word(figure.j) in YIELDS


def _raises(frame: Frame, figure: Figure) -> bool:
    """ "X Factory is raising 75 million dollars", "Y Works will issue bonds": a firm takes money up."""
    k = over_adverbs(frame, frame.chunk_at(figure.j - 1) + 1)
    while frame.role_at(k) == VERB and frame.role_at(k + 1) in (VERB, PREPOSITION) and frame.role_at(k + 2) == VERB:
        k += 2  # "plans | to | raise"
    if frame.role_at(k) != VERB or not frame.single_words(k) & RAISING:
        return False
    if is_passive(frame, k) and not frame.word(frame.chunks[k].j - 1).endswith("ing"):
        return False  # "the dam will be raised by 5 metres"
    money = frame.figure_at(k + 1)
    if money is not None:
        return money.type == "money"
    return frame.role_at(k + 1) == NOUN and bool(frame.single_words(k + 1) & PAPER)


def _says_jointly(frame: Frame, figure: Figure) -> bool:
    """ "X Works and Y Laboratories jointly said": two who speak."""
    k = frame.chunk_at(figure.j - 1) + 1
    if frame.role_at(k) != CONJUNCTION or frame.role_at(k + 1) != NOUN:
        return False
    k = over_adverbs(frame, k + 2)
    return frame.role_at(k) == VERB and bool(frame.single_words(k) & SAYING) and not is_passive(frame, k)


def _is_traded(frame: Frame, figure: Figure) -> bool:
    """ "Will sell its X Center", "the sale of the Y Mill", "the Z Plant was bought by Vardar"."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    k = first - 1
    if frame.role_at(k) == FIGURE:
        k -= 1
    if frame.role_at(k) == VERB and frame.single_words(k) & TRADING:
        return True
    tie = frame.words_of(k)[:1]
    if frame.role_at(k) == PREPOSITION and tie in (["of"], ["in"], ["to"]):
        head = frame.single_words(k - 1)
        if head & TRADES or (head & HOLDINGS and tie != ["to"] and _trades(frame)):
            return True
        share = frame.figure_at(k - 1)
        if share is not None and share.type == "percentage" and _trades(frame):
            return True
    behind = over_adverbs(frame, last + 1)
    return frame.role_at(behind) == VERB and bool(frame.single_words(behind) & TRADING) and is_passive(frame, behind)


def _trades(frame: Frame) -> bool:
    return not frame.words.isdisjoint(TRADING | TRADES)


def _is_run(frame: Frame, figure: Figure) -> bool:
    """ "Also operates | the X Center": who runs what there is; but "a contract | to | operate | the Y Plant"."""
    k = frame.chunk_at(figure.i) - 1
    if frame.words_of(k - 1) == ["to"] and frame.single_words(k - 2) & CONTRACTS:
        return False
    return frame.role_at(k) == VERB and bool(frame.single_words(k) & RUNNING) and not is_passive(frame, k)


def _is_halted(frame: Frame, figure: Figure) -> bool:
    """ "Floods have shut the X Pipeline", "cargo handling resumed at the Y Port after a strike"."""
    words = {part for word in frame.words for part in word.split(" ")}
    if figure.status not in HALTED or words & WORKING:
        return False
    shut = words & SHUT
    struck = words & STRIKING and not (shut and figure.status == "suspended")  # "has been shut since March by a strike"
    return bool(struck or (shut and words & WEATHER))
