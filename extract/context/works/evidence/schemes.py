"""Programmes that are no works: aid to sales, broadcasts, software, weapons, delegations, evenings of songs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.verbs.bearers import PEOPLE
from extract.frame import COMMA, NOUN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PROGRAMMES: Final = frozenset(["program", "programme", "programs", "scheme", "initiative"])
# What money, goods or paper a programme moves: nothing is built by it.
TRADING: Final = frozenset(
    """export exports import imports credit credits sales sale account accounts pension pensions insurance refunding
    debt debts equity debt-equity debt-for-equity swap swaps incentive incentives buyback buy-back repurchase
    repurchases rebate rebates discount bonus deficiency acreage set-aside set-asides quota quotas dividend stock
    stocks share shares payment payments payment-in-kind price prices pricing tax visa amnesty loyalty coupon
    voucher tariff preferences subsidy subsidies warranty warranties franchise marketing advertising
    divestiture divestment austerity bailout cost-cutting cost-reduction cost-saving
    restructuring retirement severance redundancy compensation stockpile reserve reserves refinancing hedging
    borrowing lending loan loans benefit benefits
    retraining medicare medicaid copyright licensing degree diploma bachelor master's mba
    phd""".split()
)
# Beside one of these even a price or a payment may be of works.
BUILT: Final = frozenset(
    """irrigation road roads water power dam energy hydropower sewerage housing school schools rail railway port
    highway bridge bridges electrification construction infrastructure""".split()
)
ARMED: Final = frozenset(
    """destroyer destroyers submarine submarines antisubmarine anti-submarine frigate frigates missile missiles bomber
    bombers fighter fighters aircraft helicopter helicopters jet warplane warplanes weapon weapons arms warhead
    warheads torpedo space rocket rockets shuttle spacecraft spaceflight lunar enrichment ballistic warfare
    howitzer howitzers eavesdropping""".split()
)
AIRED: Final = frozenset(
    """appearing appeared appears interviewed interview broadcast broadcasts aired airs televised viewers listeners
    presenter presenters episode episodes co-host""".split()
)
SHOWN: Final = frozenset("tv television radio talk chat news music comedy documentary quiz shopping".split())
# What is said of programs that computers run: one of the first, or two of the others.
COMPUTED: Final = frozenset(
    """software virus viruses trojan spyware adware anti-virus antivirus browser browsers spreadsheet malicious
    hackers hacker file-sharing file-swapping peer-to-peer""".split()
)
COMPUTING: Final = frozenset(
    "file files version versions download downloads downloaded users pc pcs windows released beta desktop".split()
)
FILMED: Final = frozenset(
    """film films movie movies filmed filming screenplay screenwriter sequel starring hollywood bollywood album albums
    sitcom""".split()
)
# What one does at an event of some hours, and what there is to hear.
ATTENDING: Final = frozenset("participate participated participating part attend attended attending".split())
HELD: Final = frozenset("organized organised conducted held today yesterday".split())
PERFORMED: Final = frozenset("performances performance singers songs recital choir devotional".split())
TEACHING: Final = frozenset(
    """briefed educated informed educate inform brief taught introduced explained lecture insight insights importance
    significance concept objectives awareness knowledge understanding""".split()
)
FIRMS: Final = frozenset(
    """consortium subsidiary division affiliate company corporation firm utility cooperative co-operative conglomerate
    maker manufacturer""".split()
)
LENDERS: Final = frozenset("loan loans credit credits lending lender lenders".split())
HAVING: Final = (["is"], ["was"])
PAIR: Final = 2
NOUN_LIKE: Final = bits("word", "noun")
NO_NOUN: Final = bits(
    "preposition", "conjunction", "auxiliary", "modal", "finite", "status", "event", "works", "level-verb",
    "plain-verb", "metric-verb",
)  # fmt: skip


def is_no_works(frame: Frame, figure: Figure) -> bool:
    """Whether a name that ends in "programme", "mission" or even "project" is one of no works."""
    last = frame.word(figure.j - 1)
    if _is_body(frame, figure) or _lends(frame, figure) or _is_of_people(frame, figure) or _qualifies(frame, figure):
        return True
    if last == "mission":
        return _is_delegation(frame, figure)
    filmed = figure.rule.id == "name-of-undertaking" and not frame.words.isdisjoint(FILMED)
    if filmed and FILMED.isdisjoint(frame.word(k) for k in range(figure.i, figure.j)):
        return True  # "has talked of the Grand Hotel project", which is a film
    if last not in PROGRAMMES or figure.phase:
        return False
    if frame.word(figure.j) == "series":
        return True  # "the ‘Outlook’ programme series"
    words = {part for k in range(figure.i, figure.j - 1) for part in frame.word(k).split(" ")}
    if words & (TRADING | ARMED) and not words & BUILT:
        return True
    return _is_aired(frame, figure, words) or _is_software(frame, figure) or _is_event(frame, figure)


def _is_body(frame: Frame, figure: Figure) -> bool:
    """ "The X Project is a consortium of utilities", "X Railroad, a subsidiary of Y, …": who does, not what is done."""
    k = frame.chunk_at(figure.j - 1) + 1
    if frame.role_at(k) != COMMA and frame.words_of(k) not in HAVING:
        return False
    if frame.role_at(k + 1) != NOUN or not frame.has(frame.chunks[k + 1].i, BIT["article"]):
        return False
    return frame.words_of(k + 1)[-1].split(" ")[-1] in FIRMS


def _is_of_people(frame: Frame, figure: Figure) -> bool:
    """ "Students of X College": the name begins with those who belong to it."""
    return frame.word(figure.i + 1) == "of" and frame.word(figure.i) in PEOPLE


def _qualifies(frame: Frame, figure: Figure) -> bool:
    """ "X Training Phase II jet simulators": a stage that only says which of the things behind it."""
    if figure.rule.id != "name-with-phase" or frame.has(figure.j, BIT["capital"] | BIT["event"]):
        return False
    k = figure.j
    while frame.has(k, NOUN_LIKE) and not frame.has(k, NO_NOUN):
        k += 1
    return k > figure.j and frame.has(k - 1, BIT["plural"])


def _lends(frame: Frame, figure: Figure) -> bool:
    """ "World Bank project loans": loans for projects of all kinds."""
    return frame.word(figure.j) in LENDERS and frame.has(figure.j - PAIR, BIT["institution"])


def _is_delegation(frame: Frame, figure: Figure) -> bool:
    """ "A Trade Board mission visited Manila": people who travel; a mission that builds has a capital."""
    quoted = frame.has(figure.i - 1, BIT["quote"])
    small = not frame.has(figure.j - 1, BIT["capital"]) and not quoted
    return small or frame.has(figure.j - PAIR, BIT["institution"])


def _is_aired(frame: Frame, figure: Figure, words: set[str]) -> bool:
    """ "The X television programme", "appearing on the Y programme"."""
    on = frame.words_of(frame.chunk_at(figure.i) - 1) == ["on"]
    return bool(words & SHOWN) or (on and not frame.words.isdisjoint(AIRED))


def _is_software(frame: Frame, figure: Figure) -> bool:
    """ "The X program hides in files that users download"."""
    last = figure.j - 1
    if frame.word(last) != "program" or frame.has(last, BIT["capital"]):
        return False
    return not frame.words.isdisjoint(COMPUTED) or len(frame.words & COMPUTING) >= PAIR


def _is_event(frame: Frame, figure: Figure) -> bool:
    """ "Pupils took part in the X programme held today", "the Y programme was held", "will feature songs"."""
    if frame.word(figure.j - 1) not in ("programme", "program"):
        return False
    behind = frame.chunk_at(figure.j - 1) + 1
    held = frame.role_at(behind) == VERB and frame.word(frame.chunks[behind].j - 1) == "held"
    if held or not frame.words.isdisjoint(PERFORMED):
        return True
    k = frame.chunk_at(figure.i) - 1
    k -= frame.words_of(k) == ["in"]
    return bool(frame.single_words(k) & ATTENDING) and not frame.words.isdisjoint(HELD)


def _is_taught(frame: Frame, figure: Figure) -> bool:
    """ "Pupils were briefed on the X programme", "insights into the Y initiative": what people are told about."""
    if frame.word(figure.j - 1) not in PROGRAMMES or figure.status or figure.phase:
        return False
    k = frame.chunk_at(figure.i) - 1
    if frame.role_at(k) != PREPOSITION or frame.role_at(k - 1) not in (NOUN, VERB):
        return False
    return bool(frame.single_words(k - 1) & TEACHING)


def is_only_mentioned(frame: Frame, figure: Figure) -> bool:
    """ "Doubts about the X program": told neither its progress nor its money; capitals or quotes make it a name."""
    last = figure.j - 1
    if _is_taught(frame, figure):
        return True
    if frame.word(last) not in PROGRAMMES or frame.has(last, BIT["capital"]) or figure.status or figure.phase:
        return False
    named = sum(frame.has(k, BIT["capital"]) for k in range(figure.i, last)) > PAIR
    quoted = any(frame.has(k, BIT["quote"]) for k in range(figure.i - 1, figure.j + 1))
    return not named and not quoted and all(other.type != "money" for other in frame.figures)
