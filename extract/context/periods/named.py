"""Times that only name a thing, and are no period of any figure: "notes due 1997", "May delivery", "Vision 2030"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.times.dates import DASHES
from extract.words import BIT, FIGURE_PART, FUNCTION, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.times.intervals import Interval

# Behind these stands the day on which a paper is paid back, or goods change hands.
MATURING: Final = frozenset(
    """maturing matures mature maturity maturities repayable redeemable payable expiring expires expire resale
    repurchase redemption""".split()
)
# Papers that are told apart by their year ("the certificates of 1991").
PAPERS: Final = frozenset(
    """notes bonds bond debentures certificates bills eurobond eurobonds gilts securities treasuries stock paper
    warrants preferred series issue""".split()
)
DELIVERY: Final = frozenset(
    [
        "delivery",
        "deliveries",
        "shipment",
        "shipments",
        "futures",
        "contract",
        "contracts",
        "position",
        "positions",
        "option",
        "options",
        "price",
    ]
)
# What a contract for a month does on an exchange ("July rose seven cents").
DEALT: Final = frozenset(
    """rose fell settled closed ended gained lost dropped traded finished opened eased climbed ran added declined firmed
    advanced slipped""".split()
)
# What contracts are for, so that its month is that of a contract where it has no preposition.
TRADED: Final = frozenset(
    """wheat corn maize soybeans soybean soyoil soymeal oats barley rice cotton coffee cocoa sugar gold silver copper
    platinum palladium crude cattle hogs lumber eurodollar eurodollars bund bunds gilts bonds rapeseed canola olein
    stearin soya sunoil rubber tin zinc lead nickel aluminium gasoil naphtha sorghum sunflowerseed copra flaxseed
    linseed jute milo""".split()
)
LONG_GOODS: Final = 3  # words that "RBD palm olein" may have
FUTURES: Final = 5  # words that "June T-bond futures" may have
NEAR: Final = 9  # words between "holders of record" and its day
# What bears the day on which it was written or signed, and figures that have days of their own.
DOCUMENTS: Final = frozenset(
    """letter letters memo memorandum memoranda note telegram cable circular directive decree edict ordinance order
    resolution resolutions decision ruling judgment judgement statement communique declaration protocol agreement
    agreements accord treaty convention covenant charter pact statute act law constitution deed affidavit treatise
    petition verbale despatch dispatch""".split()
)
TITLED: Final = frozenset(
    "convention treaty agreement accord accords act declaration protocol covenant constitution charter pact".split()
)
# What has its figures on its day.
HAPPENING: Final = frozenset(
    """poll polls election elections vote ballot referendum by-election attack attacks bombing blast explosion crash
    collision raid shooting fire quake earthquake flood floods storm riot riots accident match auction""".split()
)
LONG_TITLE: Final = 5
LONG_YEAR: Final = 4  # digits
NUMBERING: Final = bits("digits", "number", "slash", "dash", "open", "close") | BIT["upper"]
PRICED: Final = frozenset(
    """traded quoted bid offered deliveries delivery fob cif sellers sold futures contract contracts afloat""".split()
) | {"traded at", "quoted at", "sold at", "offered at", "trading at"}
NAMED: Final = frozenset(
    """vision agenda budget expo cup olympics games plan strategy horizon roadmap programme program festival
    championship championships conference summit forum fair euro award awards act initiative week""".split()
)
NO_NAME: Final = bits("month", "weekday", "preposition", "conjunction", "comma", "determiner", "time", "stop", "quote")


def only_names(frame: Frame, k: int) -> bool:
    """Whether the time in chunk k tells which paper, contract or programme is meant."""
    i = frame.chunks[k].i
    return (
        _of_paper(frame, i)
        or _of_delivery(frame, i)
        or _of_futures(frame, i)
        or _in_name(frame, i)
        or _of_law(frame, i)
        or _of_document(frame, i)
        or _of_event(frame, i)
    )


def _of_event(frame: Frame, i: int) -> bool:
    """ "For the May 14 annual meeting", "under the January contract": which meeting or contract it is."""
    article = "the" in _words(frame, i)[:2]
    if not article or not i or i + 1 >= len(frame.items) or frame.has(i + 1, FUNCTION | FIGURE_PART | BIT["time"]):
        return False
    if frame.word(i - 1) == "under":
        return not _is_bare_year(frame, i)
    if frame.word_at(i) == "in" and any(frame.word(at) in HAPPENING for at in range(i + 1, i + LONG_TITLE)):
        return False  # "won 81 seats in the February 17 poll"
    days: Interval = frame.items[i].sense(BIT["time"]).interval
    return days.is_day and frame.word_at(i) in ("in", "for", "of", "from", "to", "about")


def _of_paper(frame: Frame, i: int) -> bool:
    before = frame.word(i - 1)
    if before in MATURING or _is_record_day(frame, i):
        return True
    if before == "market" and frame.word(i - 4) in MATURING:
        return True  # "bills for resale to the market | on April 2"
    if frame.word(i + 1) in PAPERS and _is_far_day(frame, i):
        return True  # "its 40 million franc, April 7, 2031 issue"
    if before == "due" and frame.word_at(i) not in ("to", "by"):
        if frame.has(i - 2, BIT["comma"]) and frame.word_at(i) not in ("in", "on", "at"):
            return True  # "the bonds, due April 2, 1992"
        return not frame.has(i - 2, bits("auxiliary", "adverb", "comma"))  # not "the report is due in May"
    return before in PAPERS and frame.word_at(i) in ("of", "from") and _is_bare_year(frame, i)


def _is_far_day(frame: Frame, i: int) -> bool:
    text = frame.text[frame.items[i].start : frame.items[i].end]
    days: Interval = frame.items[i].sense(BIT["time"]).interval
    return days.is_day and text[:1].isupper() and text[-LONG_YEAR:].isdecimal()


def _is_record_day(frame: Frame, i: int) -> bool:
    """ "To holders of record | on March 27"."""
    return "record" in frame.words and any(
        frame.word(at) == "record" and frame.word(at - 1) == "of" for at in range(max(1, i - NEAR), i)
    )


def _of_delivery(frame: Frame, i: int) -> bool:
    """ "For May delivery", "the London May price", "spot May"."""
    if frame.word(i - 1) in ("spot", "basis", "near", "nearby") and frame.text[frame.items[i].start].isupper():
        return True
    if _is_price(frame, i) or _is_quoted(frame, i):
        return True
    if frame.word(i - 1) == "delivery" and frame.word(i + 1).split(" ")[0] in DEALT:
        return True  # "gold for delivery | in June | settled at 426 dollars"
    if frame.word(i + 2) == "crop" and frame.word(i + 1) in DASHES:
        return True  # "2021-crop wheat"
    if frame.word(i + 1) in DEALT and frame.text[frame.items[i].start : frame.items[i].end].isalpha():
        return frame.text[frame.items[i].start].isupper() and not frame.has(i - 1, BIT["preposition"])
    if frame.word(i + 1) in ("shipment", "shipments"):
        return frame.word_at(i) == "for"
    if frame.word(i + 1) not in DELIVERY:
        return False
    return frame.word_at(i) == "for" or frame.text[frame.items[i].start].isupper()


def _is_price(frame: Frame, i: int) -> bool:
    """ "Soyoil traded at 65.50 guilders | for May": the price for a month of delivery."""
    if frame.word_at(i) != "for" or not frame.has(i - 1, bits("currency", "subunit")) or PRICED.isdisjoint(frame.words):
        return False
    months = frame.text[frame.items[i].start : frame.items[i].end].split()[1:]
    return len(months) == 1 and months[0].replace("/", "").isalpha() and months[0][:1].isupper()


def _is_quoted(frame: Frame, i: int) -> bool:
    """ "July was up 18.7 cents": the price of a contract, told by its month alone."""
    if i or not f"{frame.word(1)} {frame.word(2)} ".startswith(("was up ", "was down ", "was off ")):
        return False
    bare = frame.text[frame.items[0].start : frame.items[0].end].isalpha()
    return bare and any(frame.has(at, bits("currency", "subunit")) for at in range(2, NEAR))


def _of_futures(frame: Frame, i: int) -> bool:
    """ "June bond futures opened", "March wheat rose": a contract for that month, not what was sold in it."""
    if frame.has(i - 1, BIT["preposition"]) or not frame.text[frame.items[i].start : frame.items[i].end].isalpha():
        return False
    goods = [at for at in range(i + 1, i + 1 + LONG_GOODS) if frame.word(at) in TRADED]
    if any(frame.word(at + 1).split(" ")[0] in DEALT for at in goods):
        return frame.text[frame.items[i].start].isupper()
    return any(frame.word(at) == "futures" for at in range(i + 2, i + FUTURES))


def _of_law(frame: Frame, i: int) -> bool:
    """ "Act No. 2 | of 1958"."""
    numbered = frame.has(i - 1, bits("digits", "number")) and frame.word_at(i) == "of"
    return numbered and any(frame.word(at) in ("no", "no .", "№") for at in range(max(0, i - 4), i - 1))


def _of_document(frame: Frame, i: int) -> bool:
    """ "A letter dated | 4 May", "resolution 48/226 | of 23 December", "the | 1951 | Refugee Convention"."""
    if frame.word(i - 1) == "dated":
        return True
    if frame.word_at(i) == "of":
        at = i - 1
        while i - at < LONG_TITLE and frame.has(at, NUMBERING):
            at -= 1
        return frame.word(at) in DOCUMENTS
    led = frame.has(i - 1, bits("article", "determiner", "possessive")) or "the" in _words(frame, i)
    for at in range(i + 1, i + LONG_TITLE if led and _is_bare_year(frame, i) else i):
        if frame.word(at).split(" ")[-1] in TITLED and not frame.in_capitals():
            return True  # "the 1976 Berne agreement"
        if not frame.has(at, BIT["capital"]) or frame.in_capitals():
            return False
    return False


def _words(frame: Frame, i: int) -> list[str]:
    return frame.text[frame.items[i].start : frame.items[i].end].lower().split()


def _in_name(frame: Frame, i: int) -> bool:
    """ "Vision 2030", "the World Cup 1998 drew": a bare year behind a capital; "Toyota 2023 sales" are of the year."""
    text = frame.text[frame.items[i].start : frame.items[i].end]
    if (
        not text.replace("-", "").replace("–", "").isdecimal()
        or not frame.has(i - 1, BIT["capital"])
        or frame.has(i - 1, NO_NAME)
    ):
        return False
    if frame.word(i - 1).split("-")[-1] in NAMED:
        return True
    following = frame.has(i + 1, bits("word", "noun", "number")) and not frame.has(i + 1, BIT["capital"])
    return not following and not frame.in_capitals() and i > 1 and i + 1 < len(frame.items)


def _is_bare_year(frame: Frame, i: int) -> bool:
    return frame.text[frame.items[i].start : frame.items[i].end].split()[-1].isdecimal()
