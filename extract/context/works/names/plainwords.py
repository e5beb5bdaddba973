"""Words that names of works have in common: of nothing else no name is made ("Wind Power Plant", "Loan Scheme")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

PLAIN: Final = frozenset(
    """wind solar power coal gas oil water supply industrial general teaching ward officer officers quarters training
    degree loan pilot health insurance school bus stand grid main administrative administration multi purpose
    multipurpose national provincial regional district local central government public private state federal rural urban
    technical technology vocational cooperation legislation resident special special-purpose economic strategic new
    first second third joint hydro hydropower nuclear thermal electricity energy sewage wastewater waste treatment
    storage cold chain logistics container cargo passenger bus international domestic medical primary secondary high
    middle nursing day care sports indoor shopping housing apartment office residential commercial export import
    development investment financial credit pension scholarship exchange fellowship internship training outreach
    immunisation immunization vaccination reform stimulus austerity aid relief assistance lending savings bond
    privatisation privatization modern smart digital green pumped hybrid floating offshore onshore combined cycle
    multi-purpose four-lane six-lane two-lane elevated underground high-speed inter-city intercity modernised garbage
    organic pharmaceutical production manufacturing processing capacity building management master monetary fund trade
    war peace space weapons missile arms defence defense enrichment ballistic apprenticeship quality control pricing
    reserve support adjustment stabilisation stabilization expansion improvement upgrade repair cleaning
    quota permanent partnership public-private private-public awareness framework crash current existing previous
    recovery day days greenfield brownfield
    standby stand-by same similar such customer u.s. u.k. us uk eu un imf""".split()
)
# These are common before works only: "a Research Center", "the Cardiac Care Complex", but "the Tourism Programme".
SECTORS: Final = frozenset(
    """agriculture agricultural livestock fisheries fishery tourism education court ward clinical surgical maternity
    cardiac cancer dialysis research conference convention exhibition model natural fired internal combustion engine
    independent producer multi-storied multi-storey storied double circuit transit duty free customs rescue emergency
    operations operation command control data information innovation incubation business call contact recreation
    community cultural senior youth women mental rehabilitation isolation quarantine distribution visitor visitors
    language learning it ict media press excellence super speciality specialty multi-speciality textile food skill
    skills disaster canals drainage sewerage rainwater stormwater rail freight goods luxury star mixed mixed-use use
    low-income affordable social staff employees police fire bypass feeder arterial trunk pedestrian underground surface
    pre-cast computer joint weather career family legal call-in knowledge""".split()
)
PROJECTS: Final = ("project", "programme", "program", "scheme")
SMALL: Final = frozenset(["program", "programme", "programs", "scheme", "mission", "initiative"])
WAYS: Final = frozenset("expressway highway motorway railway line corridor road bridge canal metro ring".split())
DEMONYMS: Final = frozenset(
    """dutch french greek swiss czech thai iraqi israeli pakistani saudi kuwaiti yemeni omani qatari bangladeshi nepali
    afghan uzbek kazakh kyrgyz tajik turkmen arab german filipino slovak""".split()
)
NO_WORKS: Final = frozenset(
    """training loan export import e-mail email software computer research support credit pension scholarship exchange
    insurance aid degree vocational internship reform austerity bailout stimulus lending subsidy farm weapons missile
    television tv radio news music talk chat arms testing screening loyalty bonus share buyback repurchase
    privatisation privatization visa immigration amnesty ransom shareware antivirus paper refunding note rebate
    discount advertising promotion shopping divestiture restructuring cost-cutting diplomatic military observer
    observers peacekeeping monitoring rescue""".split()
)
MONEY: Final = frozenset("loan bonus buyback share credit lending".split())
PAID: Final = ("-supported", "-backed", "-funded", "-financed", "-assisted", "-sponsored", "-led", "-run", "-produced")
PAIR: Final = 2
MANY: Final = 3  # words of a project's name from which on plain ones tell which it is
PEOPLED: Final = ("ean", "ian", "ish", "ese", "ican", "ndan", "nyan")


def is_plain(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] hold no word that could name one thing rather than its kind."""
    words = [k for k in range(i, j) if not frame.has(k, bits("dash", "quote", "slash", "open", "close", "article"))]
    around = frame.has(i - 1, BIT["quote"]) and frame.has(j, BIT["quote"])  # not "“The current scheme has …"
    quoted = around or any(frame.has(k, BIT["quote"]) for k in range(i, j))
    if quoted or not words:
        return False
    head = frame.word(words[-1]).split(" ")[-1]
    new = all(frame.word(k) in ("new", "old", "main") for k in words[:-1])
    if head in WAYS and frame.has(words[-1], BIT["capital"]) and len(words) > 1 and not new:
        return False  # "Central Expressway", "Third Bridge"
    way = (
        frame.word(words[-2]).split(" ")[-1] in WAYS and frame.has(words[-2], BIT["capital"])
        if len(words) > PAIR
        else False
    )
    if way and head in PROJECTS:
        return False  # "the Central Expressway Project"
    common_words = PLAIN | SECTORS if frame.has(words[-1], BIT["works"]) else PLAIN
    own = [k for k in words[:-1] if frame.word(k) not in common_words and not frame.word(k).endswith(PAID)]
    if head in PROJECTS and len(words) > MANY:
        return False  # "Water Supply and Sewage Treatment Project"
    before = frame.word(words[-2]).split(" ")[-1] if len(words) > 1 else ""
    if head in SMALL and before in (MONEY if frame.has(words[-1], BIT["capital"]) else NO_WORKS):
        return True  # "the U.S. loan program", "an Outlook e-mail program", "the Austrian Soft Loan Scheme"
    common = not any(_names(frame, k) for k in own) if own else True
    small = not frame.has(words[-1], BIT["capital"])
    if len(words) == PAIR and small and own:
        return is_of_people(frame.word(own[0])) or (head in SMALL and frame.span(i, j).split()[0].isupper())
    return common


def is_of_people(word: str) -> bool:
    """ "Canadian", "dutch": a word that says whose country; but "the Lin'an-Fengxian expressway"."""
    return word in DEMONYMS or (word.endswith(PEOPLED) and "-" not in word)


def _names(frame: Frame, k: int) -> bool:
    """Whether item k may be a proper word: no type word, no link, no number of days."""
    dated = frame.has(k, BIT["number"]) and frame.word(k + 1) in ("day", "days")
    return not dated and not frame.has(
        k, bits("works", "undertaking", "conjunction", "preposition", "ordinal", "superlative")
    )
