"""Works that stand while something else than work happens to them: sold, struck, flooded, run, or a firm so named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import over_adverbs
from extract.context.works.verbs.verbstatus import is_passive
from extract.context.works.verbs.workdone import WORKING
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, VERB
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
    purchased divest divests divested lease leases leased leasing transfer transferred vest vested rename renamed
    renaming name naming""".split()
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
BELONGING: Final = frozenset(["belonging", "belongs", "belong", "belonged"])
SAYING: Final = frozenset("said say says announced agreed".split())
# What works have or give, named behind them.
YIELDS: Final = frozenset(
    """revenue revenues earnings profit profits workers workforce employees employee staff owner owners operator
    operators management manager managers officials official spokesman unions union accident disaster tragedy attack
    attacks raid strike outage outages output sales customers tenants visitors shares stock shareholders""".split()
)
# What goes by a line or ends at a port.
TRAFFIC: Final = frozenset(
    """train trains bus buses ferry ferries flight flights service services traffic sailings sailing trams tram
    passengers commuters trucks lorries cars vehicles motorists""".split()
)
# What works take in and use up, rather than what they are made of.
FUELS: Final = frozenset(
    """coal fuel oil crude gas ore wheat grain food cane beet milk electricity power water lignite naphtha feedstock
    uranium concentrate scrap""".split()
)
HARMING: Final = frozenset(
    """bombed attacked raided seized stormed besieged captured occupied searched evacuated blockaded shelled sabotaged
    hijacked picketed robbed looted""".split()
)
DECIDING: Final = frozenset("approved awarded ordered cancelled signed appointed announced agreed suspended".split())
TRADED: Final = frozenset(
    """exported exports sold sells paid pays earned earns posted posts employed employs imported imports
    hired""".split()
)
HOUSES: Final = frozenset(
    "hospital school college museum library centre center clinic court academy laboratory".split()
)
FITTING_OUT: Final = frozenset("installed introduced launched opened started established".split())
CALLING: Final = frozenset("visit visits visited visiting tour tours toured touring".split())
CALLERS: Final = frozenset(
    "students pupils schoolchildren children tourists visitors fans people guests delegates teachers youths".split()
)
# No type word of works, behind these: what a firm sells, or how ships go.
SOLD_LINES: Final = frozenset(
    """pc product products computer clothing fashion cosmetics truck car tyre tire software shipping cruise credit
    container-shipping camera phone laptop printer shoe drug model jeans watch toy perfume liner
    hot help story picket""".split()
)


def is_only_there(frame: Frame, figure: Figure) -> bool:
    """Whether the works named only stand there, while something else is told of them."""
    if figure.rule.id != "name-of-works" or figure.phase:
        return False
    if (
        _belongs(frame, figure)
        or _is_kind(frame, figure)
        or _has_yield(frame, figure)
        or _raises(frame, figure)
        or _says_jointly(frame, figure)
    ):
        return True
    if _decides(frame, figure) or _is_fed(frame, figure):
        return True
    if any(word.startswith(MAKING) for word in frame.words) or _has_work(frame, figure):
        return False
    return (
        _is_traded(frame, figure)
        or _is_run(frame, figure)
        or _is_halted(frame, figure)
        or _has_traffic(frame, figure)
        or _is_harmed(frame, figure)
        or _is_called_at(frame, figure)
    )


def _has_work(frame: Frame, figure: Figure) -> bool:
    """ "It owns the X Mine, | where | work | has been halted": what follows is told of the works alone."""
    k = frame.chunk_at(figure.j - 1) + 1
    return frame.words_of(k + 1) == ["where"] and not WORKING.isdisjoint(frame.words_of(k + 2)[-1:])


def _is_kind(frame: Frame, figure: Figure) -> bool:
    """ "Its entire PC line", "a fever-related complex": what the last word says is no works."""
    before = frame.word(figure.j - 2)
    related = before.endswith("related") and not frame.has(figure.j - 1, BIT["capital"])
    return related or (
        before.split(" ")[-1] in SOLD_LINES and frame.word(figure.j - 1).split(" ")[-1] in ("line", "lines")
    )


def _belongs(frame: Frame, figure: Figure) -> bool:
    """ "Land belonging to | the X Railway": it says whose."""
    k = frame.chunk_at(figure.i) - 1
    return frame.words_of(k) == ["to"] and bool(frame.single_words(k - 1) & BELONGING)


def _has_yield(frame: Frame, figure: Figure) -> bool:
    """ "The X Plant revenues", "Y Mine workers", "the Z Reconstruction system": the works only say whose or which."""
    named = frame.word(figure.j - 1).endswith(("tion", "ment", "sion")) and frame.word(figure.j) in (
        "system",
        "systems",
    )
    return named or frame.word(figure.j) in YIELDS


def _raises(frame: Frame, figure: Figure) -> bool:
    """ "X Factory is raising 75 million dollars", "Y Works will issue bonds": a firm takes money up."""
    k = frame.chunk_at(figure.j - 1) + 1
    if frame.words_of(k) == ["of"] and frame.role_at(k + 1) == NOUN:
        k += 2  # "X Factory of Shanghai"
    k = over_adverbs(frame, k)
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
    aimed = frame.has(figure.i - 1, BIT["article"]) and frame.word(figure.i - 3) == "to"
    if aimed and frame.word(figure.i - 2) in TRADING:
        return True  # "to name the X Road", where the frame sees no verb
    k = _over_members(frame, first) - 1
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
    if frame.role_at(behind) != VERB or frame.classes_of(behind) & BIT["status"] or tie == ["for"]:
        return False  # "the X Bridge | was vested in the public", "land | for | the X Plant | has been acquired"
    return bool(frame.single_words(behind) & TRADING) and is_passive(frame, behind)


def _over_members(frame: Frame, c: int) -> int:
    """The first chunk of the list whose last member is noun chunk c ("operates | A | and | B")."""
    while frame.role_at(c - 1) in (CONJUNCTION, COMMA) and frame.role_at(c - 2) == NOUN:
        c -= 2
    return c


def _trades(frame: Frame) -> bool:
    return not frame.words.isdisjoint(TRADING | TRADES)


def _is_run(frame: Frame, figure: Figure) -> bool:
    """ "Also operates | the X Center": who runs what there is; but "a contract | to | operate | the Y Plant"."""
    k = _over_members(frame, frame.chunk_at(figure.i)) - 1
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


def _decides(frame: Frame, figure: Figure) -> bool:
    """ "The X Works has approved a pay rise", "the Y Park exported 12 cars": who deals with another thing."""
    k = over_adverbs(frame, frame.chunk_at(figure.j - 1) + 1)
    house = frame.word(figure.j - 1).split(" ")[-1] in HOUSES
    if house and frame.role_at(k) == PREPOSITION and frame.role_at(k + 1) == NOUN:
        k = over_adverbs(frame, k + 2)  # "the X Laboratory | in | Ystad | installed"
    if frame.role_at(k) != VERB or frame.role_at(k + 1) not in (NOUN, FIGURE) or is_passive(frame, k):
        return False
    verb = frame.word(frame.chunks[k].j - 1)
    if house and verb in FITTING_OUT:
        return True
    treated = frame.figure_at(k + 1)
    done = verb in ("completed", "finished") and treated is not None and treated.type == "count"
    if done and house:
        return True  # "the X Hospital completed 4,000 operations"
    return verb in DECIDING or (verb in TRADED and "investment" not in frame.words)


def _is_fed(frame: Frame, figure: Figure) -> bool:
    """ "Will supply 400 tons of coal to the X Station", "a tender for fuel for the Y Plant": what it uses up."""
    k = frame.chunk_at(figure.i) - 1
    if frame.words_of(k) not in (["to"], ["for"]) or frame.role_at(k - 1) != NOUN:
        return False
    return frame.words_of(k - 1)[-1] in FUELS


def _has_traffic(frame: Frame, figure: Figure) -> bool:
    """ "Trains on the X Line were suspended", "will begin a service to the Y Airport": what goes there."""
    k = frame.chunk_at(figure.i) - 1
    tied = frame.words_of(k) in (["to"], ["on"], ["from"], ["at"], ["through"], ["via"], ["over"])
    return tied and frame.role_at(k - 1) == NOUN and bool(set(frame.words_of(k - 1)[-1:]) & TRAFFIC)


def _is_harmed(frame: Frame, figure: Figure) -> bool:
    """ "The X Pipeline was bombed", "troops seized the Y Airport"."""
    before = frame.chunk_at(figure.i) - 1
    behind = frame.chunk_at(figure.j - 1) + 1
    struck = frame.role_at(behind) == VERB and is_passive(frame, behind) and frame.single_words(behind) & HARMING
    return bool(struck) or (frame.role_at(before) == VERB and bool(frame.single_words(before) & HARMING))


def _is_called_at(frame: Frame, figure: Figure) -> bool:
    """ "Pupils visited the X Park": guests, who do not look after any work."""
    k = frame.chunk_at(figure.i) - 1
    if frame.role_at(k) != VERB or not frame.single_words(k) & CALLING:
        return False
    subject = subject_of(frame, k)
    return subject is not None and not frame.single_words(subject).isdisjoint(CALLERS)
