"""Words that tell a rank from an ordinal that only counts: verbs, orders, scopes."""

from __future__ import annotations

from typing import Final

from extract.words import bits

NOUNS: Final = bits("word", "noun", "unit", "year")
SPANS: Final = bits("day", "week", "month-unit", "span", "quarter", "half", "year")
NEAR: Final = 8  # words that a phrase of place or a verb's object may have
# What can be measured, so that "is the third in the city" ranks it and does not merely count it.
MEASURABLE: Final = bits("money-noun", "quantity-noun", "collective", "change-noun", "generic", "percent")
MOVES: Final = frozenset(
    """climbed climb climbs climbing rose rise rises rising moved moves move moving jumped jump jumps jumping slipped
    slips slip slipping fell falls fall falling fallen dropped drops drop dropping advanced advance advances went leapt
    leaped leap sank improved improve improves improving gained gains gain lost slid slide slides soared shot vaulted
    plunged edged crept surged tumbled leapfrogged elevated promoted relegated pushed lifted raised dropping climbs
    up down back went goes going risen gone sunk slidden leaping rising advancing surging soaring plunging sliding
    sinking declined declines declining descended progressed progressing ascended ascending
    leapfrogging vaulting retreated raising lifting pushing propelled propelling catapulted""".split()
) | {"went up", "moved up", "moving up", "moved down", "up from", "down from"}
# Verbs that rank only with more behind the ordinal ("was third in the province", not "was first opened").
WEAK_VERBS: Final = frozenset(
    """was is are were be been took taking takes holds held holding won winning claimed remained remains remain gained
    topped leads led lies lay sit sits sat secured occupies occupied finish listed came comes come coming stood stand
    stands standing finished finishing finishes qualified qualifies emerged emerges emerge ended lying sitting languish
    languishing remain stay stays stayed settled""".split()
)
COPULAS: Final = frozenset("was is are were be been being remains remained remain became become becomes".split())
PLACING_VERBS: Final = frozenset(
    """came finished finish finishes finishing come comes coming stay stays stayed lie lies lying qualified qualifies
    emerged emerges emerge ended went goes go places""".split()
)
# Of these an ordinal at the clause's end needs more to be a rank.
NEVER_BARE: Final = frozenset(["won", "led", "leads", "topped", "ended", "settled"])
# What is ranked without a unit.
MERITS: Final = frozenset(
    """score scores satisfaction competitiveness strength environment quality progress performance index scale ratio
    density coverage efficiency ability level popularity influence intensity vitality resilience innovation arrivals
    attractiveness transparency completion contribution result results evaluation assessment appraisal
    share proportion percentage concentration number density frequency punctuality turnout""".split()
)
# What ties to a rank the thing that it is a rank in.
TYING: Final = frozenset(["for", "on", "with", "by", "behind", "after", "overall", "in", "at"])
# Verbs of old machine translation: "occupies the whole city the first".
LISTING: Final = frozenset(
    """occupies occupied occupy lists listed located resides reside locates situated row rows rowed
    arranged arranges""".split()
)
# Of these the ones that translations put before a bare "the 5th".
LOCATED: Final = frozenset(["located", "arranged", "arranges", "situated", "row", "rows"])
PUTTING: Final = frozenset(["places", "put", "puts", "putting", "leave", "leaves", "left", "leaving"])
# Orders that are no ranking: who follows whom, what follows what.
NO_SCOPE: Final = frozenset("line command row series succession charge turn sequence batch rotation part parts".split())
NATIONAL: Final = ("ish", "ian", "ean", "can", "ese", "nch")
NO_LEADER: Final = frozenset(
    "priority reason goal issue rule question concern fan enemy cause problem thing task aim target choice".split()
)
STRONG_WORDS: Final = frozenset(
    """ranked rank ranks ranking ranked-as ranked-at placed rated positioned seeded tied voted judged graded""".split()
) | {"ranked as", "ranked at", "placed at"}
SPOTS: Final = frozenset(["spot", "position", "place", "rank", "ranking", "slot", "seed", "seeds"])
NUMBERABLE: Final = frozenset(["position", "rank", "ranking", "rankings", "positions"])
HOLDERS: Final = frozenset(
    """bank lender airline company firm market exporter city port destination group brand network economy source
    partner retailer carrier supplier country nation region university club team player party choice""".split()
)
MACHINES: Final = frozenset(
    """reactor reactors generator generators boiler boilers converter converters tower towers transformer transformers
    sector corridor container water elevator meter center quarter thruster""".split()
)
DAYTIMES: Final = frozenset(["evening", "morning", "afternoon", "night", "today", "yesterday", "day"])
ENTERING: Final = frozenset("enter enters entered entering among amongst into in reach reached join joined".split())
SOWN: Final = frozenset("round rounds fund funds funding bank bed beds crop crops batch money investment".split())
# What is first or second on a stage, and leads nobody.
STAGED: Final = frozenset("role roles lady ladies man men actor actress part parts article".split())
LATER: Final = frozenset(["later", "then", "afterwards", "subsequently", "next", "before"])
SCOPES: Final = frozenset(
    """country nation world province asia europe africa region state county city cities counties provinces districts
    countries states league table list queue ranking rankings chart charts industry sector group class field peers
    final race contest competition tournament championship standings survey exam rating ratings
    global nationwide banks firms companies ports economies assessment survey index evaluation appraisal nationals
    ports prefecture prefectures district town towns township townships municipality municipalities market markets
    village villages bloc continent""".split()
)
# Those who are ranked, so no merit that they are ranked by: "the top three cities", "first in the same counties".
RIVALS: Final = frozenset(
    """counties cities provinces districts countries states regions prefectures municipalities towns townships villages
    economies nations zones parks ports areas""".split()
)
# Parts of a country, which are scopes as places are: "in the west", "in the central part of the province".
PARTS: Final = frozenset(
    "west east north south northwest northeast southwest southeast part parts centre center".split()
)
WIDELY: Final = frozenset(
    "nationwide nationally worldwide globally countrywide citywide regionally provincially".split()
)
# Rules whose number is the last place of those meant.
TOPS: Final = frozenset(["top-n", "first-n", "front-n"])
