"""Where a name begins and where it ends, seen from the type word that tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.numerals import (
    LINES,
    NUMBERING,
    NUMBERS,
    has_inner_capital,
    plain_type,
)
from extract.context.works.names.phases import is_phase
from extract.context.works.names.plainwords import PAID, PLAIN
from extract.context.works.names.plainwords import SECTORS as TRADES
from extract.context.works.names.quotes import opens
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

CAPITAL, WORD, QUOTE = BIT["capital"], BIT["word"], BIT["quote"]
NAMELIKE: Final = bits("word", "capital", "participle", "modifier", "works", "undertaking")
QUOTED: Final = bits("capital", "preposition", "conjunction", "article", "comma", "dash", "number", "digits", "sign")
# What only tells how long, how dear or how far: "the period of the X Project".
MEASURES: Final = frozenset("period cost costs scope progress component components performance duration".split())
NO_NAME: Final = bits("institution", "time", "auxiliary", "modal")
DEEDS: Final = ("tion", "sion", "ment", "ing", "ings")
SPOKEN: Final = bits("status", "change-verb", "metric-verb", "finite")
FRACTIONS: Final = frozenset(["half", "third", "thirds", "quarter", "quarters", "fifths", "tenths"])
CODES: Final = 1000
# What stands behind a number and a dash for the size of works.
SIZES: Final = frozenset("generation head bed seat berth room lane story storey car place".split())
# How words end that tell what a programme is for.
AIMS: Final = ("ness", "ency", "ancy", "ance", "ence", "tion", "sion", "ment", "ity", "ture", "ism", "ogy", "ics")
PROPOSED: Final = frozenset(["proposed", "planned", "ongoing"])
FIRMS: Final = frozenset(["group", "company", "corporation", "corp", "holdings", "industries"])
LINKS: Final = frozenset("of for to de del la el al do da das dos du di".split())
RATES: Final = frozenset("year annum yr day hour".split())
# What stands before a name that is not its own: "Dr. | Kalam Centre", "St | Mary's Hospital".
TITLES: Final = frozenset("dr st prof mt ft sr gen fr".split())
SAINTS: Final = frozenset("st saint king queen prince princess st. bishop".split())
# Bodies that are built or laid, in small letters too, and what plants are measured by.
SERVED: Final = frozenset(["network", "networks", "hospital"])
YIELDS: Final = frozenset("output production processing capacity producing".split())
BACK: Final = 9  # small words that a name may have before its type word
COMMA: Final = BIT["comma"]
NAMING: Final = bits("capital", "works", "undertaking", "phase", "plural", "number", "status")
SHAPE: Final = bits("capital", "word", "noun", "upper")
MANY: Final = bits("undertaking", "undertakings", "plural")
HELPED: Final = frozenset(["women", "youth", "girls", "farmers", "youths", "children", "young people"])
PEOPLES: Final = frozenset(["people", "men", "women", "children", "workers", "farmers"])
RENEWALS: Final = frozenset(
    """reconstruction expansion renovation extension upgrading upgrade rehabilitation restoration modernisation widening
    replacement modernization relocation conservation protection improvement transformation electrification
    conversion doubling dualling refurbishment redevelopment retrofit makeover""".split()
)


def name_start(frame: Frame, last: int) -> int | None:
    """Where the name that ends at item `last` begins; None where no name stands before it."""
    quoted = _quoted(frame, last)
    if quoted is not None:
        return quoted
    start = last
    i = last - 1
    while i >= 0:
        if _is_name_part(frame, i):
            figured = frame.has(i, CAPITAL | NUMBERS) or frame.word(i)[0].isdecimal()  # "5D Intelligent Valley"
            figured = figured or has_inner_capital(frame, i)
            if figured or is_pinyin(frame.word(i)) or _leads_to_capital(frame, i):
                start = i
                i -= 1
                continue
            break
        if i == last - 1 and frame.word(i) in ("the", "of", "for"):
            break  # "the Left Bank Canal of the project", "the Deputy Chief of the Mission"
        if _is_initial(frame, i):
            start, i = i - 1, i - 2
            continue
        step = _over_link(frame, i) or _over_quotes(frame, i)
        if not step:
            break
        i -= step
        begin = i + 2 if frame.has(i + 1, QUOTE) else i + 1
        start = begin if frame.has(begin, CAPITAL | NUMBERS) else start
    if start == last and not frame.has(last, CAPITAL):
        return None
    start += 2 * (frame.word(start) == "a" and frame.word(start + 1) == ".")  # no name begins with "A"
    quoted = _behind_quote(frame, start, last)
    if quoted is not None:
        return quoted
    start = _without_event(frame, start, last)
    numbered = frame.has(start, BIT["number"]) and frame.word(start - 1) in NUMBERING
    return start - 1 if numbered else start  # "the | No 5 Container Terminal"


def _behind_quote(frame: Frame, start: int, last: int) -> int | None:
    """ "the 'Port and | Maritime Skills Programme'": a name that ends where a quotation ends begins where it begins."""
    if not frame.has(last + 1, QUOTE) or opens(frame, last + 1) or frame.has(start, QUOTE):
        return None
    for i in range(start - 1, max(-1, start - BACK), -1):
        if frame.has(i, QUOTE):
            named = opens(frame, i) and frame.has(i + 1, CAPITAL | NUMBERS)
            return i + 1 if named and all(frame.has(k, QUOTED) for k in range(i + 1, start)) else None
    return None


def _is_initial(frame: Frame, i: int) -> bool:
    """ "The J. B. | Thorne Pumping Station": a letter and its stop before a name."""
    letter = frame.text[frame.items[i - 1].start : frame.items[i - 1].end] if i else ""
    dotted = frame.word(i) == "." and frame.glued(i) and not frame.glued(i + 1)
    titled = (len(letter) == 1 and letter.isupper()) or (letter[:1].isupper() and letter.lower() in TITLES)
    return dotted and titled and frame.has(i + 1, CAPITAL)


def _is_name_part(frame: Frame, i: int) -> bool:
    item = frame.items[i]
    housed = item.classes & BIT["institution"] and (item.classes & CAPITAL or item.word.text in SERVED)
    if item.classes & NO_NAME and not housed:
        return False
    if item.classes & SPOKEN and item.word.text.endswith("s") and (frame.in_capitals() or not item.classes & CAPITAL):
        return False  # "CM dedicates Hirapur Lift Canal"
    done = item.word.text.endswith("ed") and not item.classes & (CAPITAL | BIT["participle"])
    if done and frame.has(i - 1, CAPITAL) and frame.has(i + 1, CAPITAL):
        return False  # "Minister Okoth inspected Kapsoya School"
    joined = frame.has(i - 1, BIT["dash"]) and frame.glued(i) and item.classes & CAPITAL  # "Lanh–An Huu Expressway"
    joined = joined or _is_for_all(frame, i)
    if (item.classes & bits("determiner", "article") and not joined) or item.word.text.startswith("the "):
        return False  # "The current scheme"
    if item.word.text.endswith("ing") and item.classes & BIT["plain-verb"] and not item.classes & CAPITAL:
        paired = frame.word(i + 1) == "and" and _is_small(frame, i + 2)  # "parking and charging project"
        paired = paired or _is_small(frame, i + 1)
        return paired and not frame.has(i - 1, BIT["plural"])  # "and supporting facilities project"
    if item.classes & CAPITAL:
        return i > 0 or not item.classes & bits("preposition", "conjunction", "pronoun", "adverb")
    return bool(item.classes & (NAMELIKE | NUMBERS)) and not item.classes & bits("preposition", "hedge", "finite")


def _is_for_all(frame: Frame, i: int) -> bool:
    """ "Homes for | All | Programme", "Clean Water to | Every | Village": a determiner inside a name."""
    return frame.has(i, CAPITAL) and frame.word(i - 1) in ("for", "to") and frame.has(i - 2, CAPITAL) and i > 2


def _is_small(frame: Frame, i: int) -> bool:
    return frame.has(i, NAMELIKE) and not frame.has(i, CAPITAL | NUMBERS)


def _leads_to_capital(frame: Frame, i: int) -> bool:
    """Whether small words before the type word lead back to a name ("Hantai tire Chongqing plant")."""
    at = i - 1
    while at > max(-1, i - BACK):
        if output := _over_output(frame, at):
            return frame.has(at - output, CAPITAL) or is_pinyin(frame.word(at - output))
        if frame.has(at, CAPITAL) and _is_name_part(frame, at):
            return at > 0 or frame.has(at + 1, CAPITAL) or not frame.has(at, bits("plain-verb", "status", "adverb"))
        if is_pinyin(frame.word(at)):
            return True
        peoples = frame.has(at, BIT["possessive"]) and frame.word(at - 1) in PEOPLES
        if (frame.has(at, BIT["possessive"]) or _owns_in_plural(frame, at)) and not peoples:
            return _owns_measured(frame, at)
        if not (
            _is_name_part(frame, at)
            or frame.has(at, BIT["dash"])
            or peoples
            or is_rate(frame, at)
            or is_rate(frame, at + 1)
            or _joins_deeds(frame, at)
            or _joins_ordinals(frame, at)
        ):
            return False
        at -= 1
    return False


def _over_output(frame: Frame, i: int) -> int:
    """How many items "Huarui('s) | annual output of 50,000 tons of | anode project" takes back from "of" at i."""
    if frame.word(i) != "of" or not frame.has(i - 1, bits("unit", "plural")):
        return 0
    k = i - 1
    while k > i - BACK and not frame.has(k, BIT["number"]):
        k -= 1
    if not frame.has(k, BIT["number"]):
        return 0
    if frame.has(k - 1, CAPITAL) or is_pinyin(frame.word(k - 1)):
        return i - k + 1 if frame.has(i - 1, BIT["unit"]) else 0  # "Hongda 40,000 tons | of | copper foil project"
    if frame.word(k - 1) != "of" or frame.word(k - 2) not in YIELDS:
        return 0
    k -= 3
    k -= frame.word(k) in ("annual", "yearly", "daily")
    k -= frame.has(k, BIT["possessive"])
    return i - k


def _over_quotes(frame: Frame, i: int) -> int:
    """How many items a quoted part of the name takes that ends at i (“Clean Coast” National Programme)."""
    if not frame.has(i, QUOTE) or not frame.has(i + 1, CAPITAL) or opens(frame, i):
        return 0
    opened = next((k for k in range(i - 1, max(-1, i - 8), -1) if frame.has(k, QUOTE) and opens(frame, k)), None)
    return i - opened + 1 if opened is not None and frame.has(opened + 1, CAPITAL) else 0


def _over_link(frame: Frame, i: int) -> int:
    """How many items of a link between two parts of a name stand before i+1 ("of", "and", "–", a bracket)."""
    word = frame.word(i)
    if output := _over_output(frame, i):
        named = frame.has(i - output, CAPITAL) or is_pinyin(frame.word(i - output))
        return output if named else 0
    if frame.has(i, BIT["close"]):
        opened = next((k for k in range(i - 1, max(-1, i - 5), -1) if frame.has(k, BIT["open"])), None)
        inside = opened is not None and all(frame.has(k, CAPITAL) for k in range(opened + 1, i))
        return i - opened + 1 if inside and opened and frame.has(opened - 1, CAPITAL) else 0
    sized = frame.has(i + 1, bits("unit", "level")) or frame.word(i + 1) in SIZES
    if sized and frame.has(i, BIT["dash"]) and frame.has(i - 1, BIT["number"]):
        return 1  # "Dunhua Asymchem 241-ton Raw Materials Project", "the Xianyang 8.6-Generation LCD Line"
    if frame.has(i, BIT["number"]) and frame.word(i - 1) in ("no", "no .", "no."):
        return 2  # "Juancheng No. 5 Senior High School"
    if frame.has(i, BIT["dash"]) and frame.glued(i) and frame.glued(i + 1) and not frame.has(i + 1, CAPITAL):
        return int(frame.has(i - 1, WORD))  # "the Bangkok-Rayong high-speed line"
    if frame.has(i, bits("dash", "slash")):
        return _over_dash(frame, i)
    if _owns_in_plural(frame, i):
        return int(_owns_measured(frame, i))
    if frame.has(i, BIT["possessive"]):
        saint = frame.word(i - 2) in SAINTS and frame.has(i - 1, CAPITAL) and frame.has(i + 1, CAPITAL)
        return int(saint or frame.word(i - 1) in PEOPLES or _owns_measured(frame, i))
    if word in ("its", "their", "the") and frame.word(i - 1) == "of":
        named = word == "the" and frame.has(i - 2, CAPITAL) and frame.has(i + 1, CAPITAL)
        return 2 if named and not _ends_route(frame, i - 2) else 0
    if word == "to" and is_pinyin(frame.word(i - 1)) and is_pinyin(frame.word(i + 1)):
        return int(frame.has(i + 2, BIT["works"]) and frame.word(i + 2).split(" ")[-1] in LINES)
    if word == "to" and frame.word(frame_end(frame, i)).split(" ")[-1] not in LINES:
        named = frame.word(i - 2) == "from" and frame.has(i - 2, CAPITAL) and i > 2
        return int(named)  # "from California to Greyline Station", but "the Nanchong to Tongnan expressway"
    if _joins_deeds(frame, i):
        return int(_leads_to_capital(frame, i))
    if word == "for" and i == 1:
        return 0  # "Preparations for the Wuling Railway"
    inside = word == "in" and frame.word(i - 1) in HELPED and not frame.has(i - 2, WORD)  # "Women in Farming"
    if (word in LINKS or inside) and frame.has(i - 1, CAPITAL):
        return 1 if frame.has(i + 1, CAPITAL) else 0
    if _joins_ordinals(frame, i):
        return 1
    if is_rate(frame, i):
        return 2
    return _over_and(frame, i) if word in ("and", "&") else 0


def _ties_deed(frame: Frame, i: int) -> bool:
    """ "The liuyang deep processing | of | corn project": what machines translate so begins with a Chinese name."""
    if frame.word(i) != "of" or not frame.word(i - 1).endswith(("ing", "tion", "ment")) or not _is_small(frame, i + 1):
        return False
    first = i - 1
    while _is_small(frame, first - 1) and not frame.has(first - 1, SPOKEN):
        first -= 1
    return first < i - 1 and is_pinyin(frame.word(first))


def _over_dash(frame: Frame, i: int) -> int:
    """How many items a dash or slash takes that joins two parts of a name ("Orin–Basel Line", "Gas-to-Power Plant")."""
    joined = all(frame.glued(k) for k in range(i - 2, i + 2)) and frame.has(i - 2, BIT["dash"])
    if joined and frame.word(i - 1) in ("to", "and", "in", "of"):
        return 3 if frame.has(i - 3, CAPITAL) and frame.has(i + 1, CAPITAL) else 0
    if is_pinyin(frame.word(i - 1)) and is_pinyin(frame.word(i + 1)):
        return 1  # "heshan - wuzhou expressway"
    before = i - 1
    if frame.has(before, BIT["close"]):  # "Secunda (Sanath) – Wadi Line"
        before = next((k for k in range(before, max(-1, before - 4), -1) if frame.has(k, BIT["open"])), 0) - 1
    named = frame.has(before, CAPITAL) and (before == i - 1 or not frame.has(before, bits("works", "undertaking")))
    return int(named and frame.has(i + 1, CAPITAL))


def _owns_in_plural(frame: Frame, i: int) -> bool:
    """ "Hongda New Materials | ' | 50,000-ton resin project": an apostrophe that the frame takes for a quote."""
    ends = frame.has(i, QUOTE) and frame.glued(i) and not frame.glued(i + 1) and frame.word(i - 1).endswith("s")
    return ends and frame.has(i + 1, BIT["number"]) and frame.has(i - 1, CAPITAL)


def _owns_measured(frame: Frame, i: int) -> bool:
    """ "Wanhe's 300,000-ton phosphate project", "Jinfa's new materials park phase III": what only its firm names."""
    j = i + 1
    measured = False
    while frame.has(j, NUMBERS | BIT["dash"]) or (frame.has(j, NAMELIKE) and not frame.has(j, CAPITAL)):
        measured = measured or is_phase(frame, j)
        measured = measured or (frame.has(j, BIT["unit"]) and frame.has(j - 1, bits("number", "dash")))
        j += 1
    firm = frame.word(i - 1) in FIRMS and frame.has(i - 2, CAPITAL)
    owner = frame.has(i - 1, CAPITAL) and (firm or not frame.has(i - 1, bits("institution", "place-type", "time")))
    return owner and (measured or is_phase(frame, j) or _is_of_chinese_firm(frame, i, j))


def _is_of_chinese_firm(frame: Frame, i: int, j: int) -> bool:
    """ "Taihe Machinery | 's | hydraulic cylinder project": what it makes there, in two words at least."""
    named = is_pinyin(frame.word(i - 2)) and frame.has(i - 2, CAPITAL) and not is_pinyin(frame.word(i - 1))
    return named and any(frame.word(k) == "project" for k in range(i + 3, j + 1))


def _over_series(frame: Frame, i: int) -> int:
    """How many items "Water, Sanitation | and | Hygiene Programme" takes back from "and": words for trades and aims."""
    first = i - 1 - frame.has(i - 1, BIT["comma"])
    while _is_abstract(frame, first) and frame.has(first - 1, BIT["comma"]) and _is_abstract(frame, first - 2):
        first -= 2
    article = frame.has(first - 1, bits("article", "quote", "possessive"))
    return i - first + 1 if first < i - 2 and article and frame.has(i + 1, CAPITAL) else 0


def _is_abstract(frame: Frame, k: int) -> bool:
    return frame.has(k, CAPITAL) and (frame.word(k).endswith(AIMS) or frame.word(k) in PLAIN | TRADES)


def _over_and(frame: Frame, i: int) -> int:
    """How many items of a name an "and" inside it takes ("School Reconstruction | and | Expansion Project")."""
    listed = frame.has(i - 2, BIT["comma"]) or frame.has(i - 1, BIT["comma"])
    if listed and (series := _over_series(frame, i)):
        return series
    if not frame.has(i - 1, CAPITAL) or not frame.has(i + 1, CAPITAL):
        return 0
    if frame.word(i - 1) in RENEWALS and (frame.word(i + 1) in RENEWALS or frame.has(i + 1, BIT["event"])):
        return 1
    if frame.word(i - 1) in RENEWALS and frame.has(i - 2, BIT["works"]) and _ends_plainly(frame, i + 1):
        return 1  # "Kerin Reservoir Expansion | and | Capacity Increase Project"
    if frame.has(i - 1, BIT["works"]):  # "Kerin Dam | and | Reservoir Project"
        kind = plain_type(frame, i + 1)
        joined = kind is not None and frame.has(kind + 1, CAPITAL) and frame.has(kind + 1, BIT["undertaking"])
        return int(joined and not _in_list(frame, i))
    if (
        is_pinyin(frame.word(i + 1))
        and frame.has(i - 2, CAPITAL)
        and is_pinyin(frame.word(_first_capital(frame, i - 1)))
    ):
        return 0  # "Huafu Battery Separator | and | Nanling Cold Storage"
    return 0 if frame.has(i - 1, bits("undertaking", "institution", "phase")) or _in_list(frame, i) else 1


def is_strange(frame: Frame, k: int) -> bool:
    """ "Thwara Dam": a capitalised word that no class of words has, nor is it common in names of works."""
    return not frame.items[k].classes & ~SHAPE and frame.word(k) not in PLAIN


def _ends_plainly(frame: Frame, k: int) -> bool:
    """Whether a "Project" follows whose other words, from item k on, begin no name of their own."""
    if is_strange(frame, k) or is_pinyin(frame.word(k)):
        return False
    while frame.has(k, CAPITAL) and not frame.has(k, bits("undertaking", "phase")):
        k += 1
    return frame.has(k, CAPITAL) and frame.has(k, BIT["undertaking"])


def _first_capital(frame: Frame, k: int) -> int:
    """Where the run of capitals that ends at item k begins."""
    while frame.has(k - 1, CAPITAL):
        k -= 1
    return k


def _joins_ordinals(frame: Frame, i: int) -> bool:
    """ "The Kerin–Dera 3rd | and | 4th Line"."""
    ordinals = frame.has(i - 1, BIT["ordinal"]) and frame.has(i + 1, BIT["ordinal"])
    return frame.word(i) == "and" and ordinals and frame.has(i - 2, CAPITAL)


def is_rate(frame: Frame, i: int) -> bool:
    """ "The Guonen 300,000-ton/ | year | methanol project"."""
    return frame.word(i) in RATES and frame.has(i - 1, BIT["slash"]) and frame.has(i - 2, BIT["unit"])


def _joins_deeds(frame: Frame, i: int) -> bool:
    return _pairs_deeds(frame, i) or _ties_deed(frame, i)


def _pairs_deeds(frame: Frame, i: int) -> bool:
    """ "The Dongshan Reservoir danger removal | and | reinforcement project": small words of the name on both sides."""
    if frame.word(i) not in ("and", "&"):
        return False
    small = all(_is_name_part(frame, k) and not frame.has(k, CAPITAL | NUMBERS) for k in (i - 1, i + 1))
    return small and not frame.has(i - 1, MANY) and not is_pinyin(frame.word(i + 1))


def _ends_route(frame: Frame, i: int) -> bool:
    """ "The section from Mira to Kuru | of the X Expressway": a stretch in capitals, which is no name."""
    to = i
    while frame.has(to, CAPITAL):
        to -= 1
    at = to - 1
    while frame.has(at, CAPITAL):
        at -= 1
    return to < i and frame.word(to) in ("to", "and") and frame.word(at) in ("from", "between")


def frame_end(frame: Frame, i: int) -> int:
    """The next item of works behind item i, the last of several ("Railway | Station")."""
    end = next((k for k in range(i, min(i + 6, len(frame.items))) if frame.has(k, BIT["works"])), i)
    while frame.has(end + 1, BIT["works"]) and frame.has(end + 1, CAPITAL):
        end += 1
    return end


def _in_list(frame: Frame, i: int) -> bool:
    """Whether the "and" at i ends a list of names ("such as A, B and C Park"): a comma stands before its left name."""
    k = i - 1
    while k >= 0 and _is_name_part(frame, k):
        k -= 1
    apposed = frame.has(k, BIT["comma"]) and frame.has(k - 1, WORD) and not frame.has(k - 1, NAMING)
    apposed = apposed and not is_pinyin(frame.word(k - 1)) and sum(item.classes & COMMA > 0 for item in frame.items) < 3
    end = frame_end(frame, i)
    joined = frame.word(end + 1) == "and" or (frame.has(end + 1, COMMA) and not frame.has(end + 2, BIT["relative"]))
    joined = joined and frame.word(end) != "development" and frame.word(end) not in RENEWALS  # what ministers are for
    if end > i and joined and _begins(frame, end + 2 + (frame.word(end + 2) == "the")):
        return False  # ", Kerin Maternal | and | Child Health Hospital and Dera Park": the list ends behind it
    likened = (frame.word(k - 1), frame.word(k)) in (("projects", "like"), ("represented", "by"))
    return likened or (frame.has(k, bits("comma", "part-of")) and not apposed)


def _begins(frame: Frame, k: int) -> bool:
    """Whether a name may begin at item k."""
    return frame.has(k, CAPITAL) or is_pinyin(frame.word(k))


def _without_event(frame: Frame, start: int, last: int) -> int:
    """ "Construction of the X Bridge": the name begins behind what happens to it."""
    for i in range(start, last):
        shared = frame.word(i - 1).split("-")[-1] in FRACTIONS  # "two-thirds of the X Railway"
        told = (shared or _is_event(frame, i - 1)) and i - start <= 2
        if frame.word(i) == "of" and (told or frame.word(i - 1) in MEASURES) and i + 1 <= last:
            start = i + 1
    priced = frame.has(start, bits("sign", "currency")) and frame.has(start + 1, BIT["number"])
    priced = priced and not is_code(frame, start)
    if priced and start + 2 < last:
        start += 2  # "the K86 million Luano Valley Road Project"
    if frame.has(start, BIT["number"]) and is_code(frame, start - 1):
        start -= 1  # "the | R61 Mtentu Bridge"
    elif frame.has(start, BIT["number"]) and frame.has(start - 1, BIT["sign"]) and start < last:
        start += 1  # "the $4 billion Dangara Fertiliser Plant"
    sized = frame.has(start + 1, BIT["dash"]) and frame.word(start + 2) == "generation"  # "8.6-Generation X Line"
    if frame.has(start, BIT["number"]) and frame.has(start + 1, bits("dash", "unit", "currency")) and not sized:
        while start < last and frame.has(start, bits("number", "dash", "unit", "currency", "level")):
            start += 1  # "the 107-MW Koksu Wind Farm"
    if frame.word(start) in PROPOSED and frame.has(start + 1, CAPITAL) and start + 1 < last:
        start += 1  # "the Proposed X Tower Project"
    paid = next((k for k in range(last - 2, start - 1, -1) if _is_paid(frame, k, start)), None)
    start = paid + 1 if paid is not None else start  # "the World Bank-funded Kerin Roads Project"
    while start < last and (
        frame.has(start, bits("article", "determiner"))
        or (frame.has(start, BIT["unit"]) and not frame.has(start, CAPITAL) and not frame.glued(start + 1))
        or (frame.has(start, BIT["ordinal"]) and not frame.has(start, CAPITAL))
    ):
        start += 1  # "the first Pumped Storage Plant"
    if frame.word(start - 1) == "to" and frame.has(start, BIT["status"]) and start + 1 < last:
        start += 1  # "Province to Launch Forest Plantation Project"
    return start


def _is_paid(frame: Frame, k: int, start: int) -> bool:
    """ "World Bank-funded | Kerin Roads Project", "ADB Assisted | Dera Project": who pays is no part of the name."""
    word = frame.word(k)
    lent = word in ("assisted", "aided", "supported", "backed")
    lent = lent and (frame.has(k - 1, BIT["institution"]) or frame.span(k - 1, k).isupper())
    return word.endswith(PAID) or (k > start and (lent or word in ("funded", "financed")))


def is_code(frame: Frame, i: int) -> bool:
    """ "N2 Ring Road", "R61 Mtentu Bridge": the letter of a road, which elsewhere is the sign of a currency."""
    if not frame.has(i, BIT["sign"]) or not frame.word(i).isalpha() or not frame.glued(i + 1):
        return False
    if not frame.has(i, CAPITAL) or not frame.has(i + 1, BIT["number"]) or not frame.has(i + 2, CAPITAL):
        return False
    number = frame.items[i + 1].sense(BIT["number"])
    return bool(number.digits and number.scale == 1 and number.value < CODES)


def _is_event(frame: Frame, i: int) -> bool:
    """ "Construction of", and what else begins a sentence and is done to works ("Excavation of", "Widening of")."""
    made = i == 0 and not frame.has(i, bits("works", "undertaking")) and frame.word(i).endswith(DEEDS)
    made = made or (i == 0 and frame.word(i) in RENEWALS)
    return made or frame.has(i, BIT["event"])


def _quoted(frame: Frame, last: int) -> int | None:
    """“Clean Coast” programme, “Green Belt” forestry project: the quoted words are the name; “320 Project” too."""
    while _is_small(frame, last - 1) and not frame.has(last - 1, SPOKEN):
        last -= 1
    if not frame.has(last - 1, QUOTE):
        return None
    for i in range(last - 2, max(-1, last - 10), -1):
        if frame.has(i, QUOTE) and not frame.glued(i):
            return i if frame.has(i + 1, CAPITAL | NUMBERS) else None
    return 0 if last < 10 and frame.has(0, QUOTE) and frame.has(1, CAPITAL) else None
