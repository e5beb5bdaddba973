"""Projects: named, particular undertakings, and what is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.context.works.names.extent import RENEWALS, SIZES, is_code, is_rate, is_strange, name_start
from extract.context.works.names.goingon import goes_on
from extract.context.works.names.numerals import (
    NUMBERED,
    NUMBERING,
    NUMBERS,
    WAYS,
    has_inner_capital,
    of_place,
    with_number,
    with_part,
    with_place,
    with_second,
)
from extract.context.works.names.outputs import is_goods, measured_goods, output_start
from extract.context.works.names.phases import is_phase, split_phase
from extract.context.works.names.plainwords import is_plain
from extract.context.works.names.quotes import opens, quote_behind, quotes_before
from extract.figure import Figure
from extract.kinds.record import BaseRecord, Span, Status
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

CAPITAL, QUOTE = BIT["capital"], BIT["quote"]
STREETS: Final = frozenset(["street", "avenue", "road", "lane", "drive", "boulevard", "square"])
# What "City" makes the name of a town.
CITIES: Final = frozenset(
    """york mexico kansas jersey quebec vatican kuwait panama quezon cebu davao lake oklahoma atlantic guatemala minh
    belize benin iowa dodge carson pasay makati taguig baguio iloilo zamboanga isabela angeles""".split()
)
PAIR: Final = 2
TOWNS: Final = frozenset(["city", "town", "village"])
PART: Final = 3  # words between works and their renewal
RANKS: Final = frozenset(
    "key major priority provincial municipal county-level important industrial construction".split()
)
CODE: Final = 3  # digits of "the 320 Project"
JOINED: Final = re.compile(r"[A-Z]\w+[-–][A-Z][a-z]|[A-Z]\d{2,}\b")
RANKED: Final = bits("rank-number", "number", "digits", "dash")
PASSAGES: Final = frozenset(
    ["port", "airport", "bridge", "harbour", "harbor", "tunnel", "canal", "dam", "refinery", "metro"]
)
# Words for works that people are called too.
SURNAMES: Final = frozenset(
    """park field street cable hall mill tower towers house garden stand farm square school city town village community
    ring base lock temple fort shaft market""".split()
)
# Works that machines translate with the firm behind them, and words that tell no kind of them.
OWNED: Final = frozenset("project base line plant park".split())
MADE_FOR: Final = frozenset("construction investment key major main development research pilot joint new".split())
# Buildings that belong to other works.
WINGS: Final = frozenset(["building", "campus", "wing", "block", "complex", "tower"])
WORD: Final = BIT["word"]
FINITE: Final = bits("finite", "auxiliary", "modal", "status", "event")
# What an institution may have built for it: "the University of Gondo Hospital".
HOUSES: Final = frozenset(["hospital", "campus", "headquarters", "stadium"])
WATERS: Final = frozenset("sea gulf bay basin shelf norwegian british russian iranian iraqi libyan".split())
DRILLING: Final = frozenset(
    """oil gas barrels barrel bpd crude offshore reserves drilling oilfield petroleum condensate lng
    oilfields""".split()
)
PLACES: Final = frozenset(["city", "town", "village", "community", "zone", "county", "district"])


class Project(BaseRecord):
    """A named, particular undertaking: a plant, park, line, bridge, programme of works. One record a name."""

    type: Literal["project"] = "project"
    name: str = Field(description="the name, with its phase")
    status: Status | None = Field(None, description="what became of it")
    phase: str | None = Field(None, description="the phase that the name has, as written")
    mentions: list[Span] = Field(default_factory=list, description="every place where the name stands")


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The name that ends at a type word, None where there is none; lists and quotes are read by `names_of`."""
    last = match.j - 1
    if match.rule.id == "name-with-phase" and not is_phase(frame, last):
        return _with_ordinal(match, frame, last)
    firm = _of_firm(match, frame, last)
    if firm is not None or _is_common(frame, last):
        return firm
    start = name_start(frame, last)
    if start is None or goes_on(frame, last) or _is_indefinite(frame, start, last) or _is_place(frame, start, last):
        return None
    numbered = with_number(frame, last) > last + 1  # "Metro Line 8" names one, though its words are plain
    numbered = numbered or (start is not None and _has_ordinal_number(frame, start, last))
    placed = of_place(frame, start, last) if frame.has(last, BIT["works"]) else None
    if placed is not None:
        return project_figure(match, frame, start, placed)
    known = numbered or is_phase(frame, last + 1) or _is_abbreviated(frame, last)
    if start < last and not known and is_plain(frame, start, last + 1):
        return None
    if frame.has(last, BIT["undertaking"]) and _is_of_county(frame, start, last):
        return None
    if frame.word(last - 1) in ("and", "&", "or") and frame.has(last, BIT["undertaking"]):
        return None  # "Expressions of Intention and Project proposals"
    if frame.word(last) == "section" and frame.has(start - 1, BIT["open"]) and frame.has(start - 2, BIT["works"]):
        return None  # "the Kotte Road (Rajagiriya Section)"
    if frame.word(last) == "section" and frame.has(last - 1, BIT["undertaking"]) and frame.has(last + 1, BIT["number"]):
        return None  # "tax relief scheme Section 48"
    if frame.word(last - 1) in ("of", "for") and frame.word(last) in ("development", *RENEWALS):
        return None  # "the Benefits of Development"
    if start == last and frame.word(last + 1) == "of" and frame.word(last) in PASSAGES:
        end = with_place(frame, last)
        run = any(frame.has(k, BIT["institution"]) for k in range(last, end))  # "the Port of Mandaro Authority"
        return None if run else project_figure(match, frame, start, end)
    return project_figure(match, frame, with_part(frame, start), with_second(frame, with_number(frame, last)))


def _is_abbreviated(frame: Frame, last: int) -> bool:
    """ "The Rural Electrification | Programme | (REP-5)": plain words that have an abbreviation are a name."""
    bracketed = (
        frame.has(last + 1, BIT["open"]) and frame.has(last + 2, BIT["upper"]) and frame.has(last + 3, BIT["close"])
    )
    return bracketed and frame.has(last, BIT["undertaking"]) and frame.has(last, CAPITAL)


def _is_of_county(frame: Frame, start: int, last: int) -> bool:
    """ "The dongping county key | project": one of those of a place, which it does not name."""
    k = last - 1
    while k > start and frame.word(k) in RANKS:
        k -= 1
    return k < last - 1 and frame.has(k, BIT["place-type"]) and not frame.has(last, CAPITAL) and k - start < PAIR


def _of_firm(match: Match, frame: Frame, last: int) -> Figure | None:
    """ "The 300,000-ton/year methanol | project | of Guonen", "the sodium battery industrial | base | of Huanen"."""
    owner = frame.has(last + 2, CAPITAL) or is_pinyin(frame.word(last + 2))
    owned = frame.word(last + 1) == "of" and owner and not frame.has(last, CAPITAL)
    if not owned and frame.word(last) == "project" and frame.word(last - 1) not in MADE_FOR:
        first = output_start(frame, last)
        return project_figure(match, frame, first, last + 1, known=True) if first is not None else None
    if not owned or frame.word(last).split(" ")[-1] not in OWNED or frame.has(last + 2, bits("time", "place-type")):
        return None
    start = last
    while is_goods(frame, start - 1) or is_rate(frame, start - 1):
        start -= 1
    start = measured_goods(frame, start)
    while start < last and frame.has(start, bits("dash", "phase")):
        start += 1  # "the second- | phase | 300,000-ton foil project of Hongda"
    words = [k for k in range(start, last) if not frame.has(k, bits("number", "unit", "dash", "slash"))]
    measured = any(frame.has(k, BIT["number"]) and frame.has(k + 1, bits("dash", "unit")) for k in range(start, last))
    told = words and (measured or (len(words) >= PAIR and frame.word(start - 1) == "the"))
    if not told or is_plain(frame, start, last + 1) or frame.word(last - 1) in MADE_FOR:
        return None
    end = with_place(frame, last)
    return project_figure(match, frame, start, end, known=True) if end > last + 2 else None


def _with_ordinal(match: Match, frame: Frame, last: int) -> Figure | None:
    """ "Hongda copper foil second phase", as machines translate: a Chinese name with an ordinal for its phase."""
    if not frame.has(last - 1, bits("ordinal", "number")) or frame.has(last + 1, bits("word", "capital", "part-of")):
        return None
    start = name_start(frame, last - 1)
    if start is None or last - 1 - start < PAIR or not is_pinyin(frame.word(start)):
        return None
    return project_figure(match, frame, start, last + 1)


def _is_place(frame: Frame, start: int, last: int) -> bool:
    """ "New York City's schools", "at 50 Water Street", "Mexico City": a place, which nobody builds."""
    town = frame.word(last) in TOWNS
    if town and (frame.word(last + 1) == "of" if start == last else frame.word(start + 1) == "of"):
        return True  # "the City of Kerin", "the City of Cape Town"
    if not frame.has(last, BIT["places-only"]) or frame.has(last + 1, bits("works", "undertaking")):
        return False
    address = frame.word(last) in STREETS and frame.has(start, BIT["number"]) and start < last
    city = frame.word(last) == "city" and frame.word(last - 1) in CITIES
    return frame.has(last + 1, BIT["possessive"]) or address or city


def _has_ordinal_number(frame: Frame, start: int, last: int) -> bool:
    """ "The No 5 Container Terminal", "No. 2 Middle School", "Metro Line 6 Project": works that their number names."""
    numbers = [k for k in range(start + 1, last) if frame.has(k, BIT["number"])]
    marked = any(frame.word(k - 1) in NUMBERING for k in numbers) and frame.has(last, BIT["works"])
    called = any(frame.word(k - 1).split(" ")[-1] in NUMBERED and frame.has(k - 1, CAPITAL) for k in numbers)
    return marked or (called and frame.has(last, BIT["undertaking"]))


def _is_common(frame: Frame, last: int) -> bool:
    """Whether a type word in small letters ends no name: "the city's market", but "the Green Line extension" does."""
    if not frame.has(last, BIT["places-only"]) or frame.has(last, CAPITAL) or is_phase(frame, last + 1):
        return False
    numbered = frame.has(last - 1, BIT["number"]) and frame.word(last - 2) in NUMBERING
    if frame.has(last - 1, QUOTE) or numbered:
        return False  # the "Bright Future" kindergarten, the No. 4 kindergarten
    if _is_constructed(frame, last) or _is_drilled(frame, last):
        return False
    before = last - 4 if frame.has(last - 1, BIT["close"]) and frame.has(last - 3, BIT["open"]) else last - 1
    known = frame.has(before, BIT["works"]) or all(frame.has(last - n, CAPITAL) for n in (1, 2))
    if frame.word(last) == "section" and frame.has(last - 1, CAPITAL) and not frame.in_capitals():
        return False  # "the Sanlin-Ruo section"
    if frame.word(last) == "section" and is_pinyin(frame.word(last - 1)):
        return False  # "dashan highway dazhou section"
    if (frame.word(last) in WINGS and _is_house_of(frame, last)) or _is_sized(frame, last):
        return False
    if frame.word(last) in RENEWALS and _renews_part(frame, last):
        return False
    routed = frame.has(last - 2, BIT["dash"]) and frame.has(last - 3, CAPITAL)  # "the Kerin - Dera upgrade"
    known = known or routed or JOINED.match(frame.text, frame.items[last - 1].start) is not None
    if frame.has(before, BIT["works"]) and not frame.has(before, CAPITAL) and frame.word(last) not in RENEWALS:
        return not all(frame.has(before - n, CAPITAL) for n in (1, 2))  # "La Sagrera high-speed rail | hub"
    known = known and frame.has(before, CAPITAL) and not frame.has(before, BIT["institution"])
    return not (frame.word(last) in RENEWALS and known)


def _renews_part(frame: Frame, last: int) -> bool:
    """ "The Kerin Airport terminal | expansion", "huaxin road | renovation": of works with a name, or of their part."""
    k = last - 1
    while last - k < PART and frame.has(k, WORD) and not frame.has(k, CAPITAL | FINITE | BIT["works"]):
        k -= 1
    if k == last - 2 and frame.has(k + 1, BIT["works"]):
        return False
    k -= frame.has(k, BIT["works"]) and not frame.has(k, CAPITAL) and frame.has(k - 1, BIT["works"])
    named = frame.has(k, CAPITAL) and frame.has(k - 1, CAPITAL) and k < last - 1
    return frame.has(k, BIT["works"]) and (named or is_pinyin(frame.word(k - 1)))


def _is_house_of(frame: Frame, last: int) -> bool:
    """ "The Xinghe hospital inpatient | building": one of several that belong to works with a name."""
    k = next((at for at in range(last - 1, last - 4, -1) if frame.has(at, BIT["works"])), 0)
    if k <= 0 or k == last - 1:
        return False
    small = all(frame.has(at, WORD) and not frame.has(at, CAPITAL | FINITE) for at in range(k + 1, last))
    return small and (frame.has(k - 1, CAPITAL) or is_pinyin(frame.word(k - 1)))


def _is_sized(frame: Frame, last: int) -> bool:
    """ "The Muya 50,000-head pig | farm": one whose size is told is one in particular."""
    k = next((at for at in range(last - 1, last - 4, -1) if frame.word(at) in SIZES), 0)
    return k > 2 and frame.has(k - 1, BIT["dash"]) and frame.has(k - 2, BIT["number"]) and frame.has(k - 3, CAPITAL)


def _is_drilled(frame: Frame, last: int) -> bool:
    """ "Output of the Osprey field is 40,000 barrels": a field in a sentence of oil and gas."""
    named = frame.word(last) == "field" and frame.has(last - 1, CAPITAL) and frame.word(last - 1) not in WATERS
    return named and not frame.words.isdisjoint(DRILLING)


def _is_constructed(frame: Frame, last: int) -> bool:
    """ "Construction of the Saint-Laurent arena": what is built is one in particular, with its name before it."""
    k = last - 1
    while frame.has(k, CAPITAL) and not frame.has(k, BIT["institution"]):
        k -= 1
    named = k < last - 1 and frame.word(k) == "the" and frame.word(k - 1) == "of"
    return named and frame.word(k - 2) in ("construction", "building", "rebuilding", "groundbreaking")


def _is_indefinite(frame: Frame, start: int, last: int) -> bool:
    """ "A Solar Power Plant", "any Health Insurance Scheme": a kind of thing, unless quoted or named by two places."""
    if frame.word(start - 1) in ("new", "modern", "joint", "special", "separate", "comprehensive"):
        start -= 1
    if frame.word(start - 1) not in ("a", "an", "any", "each", "every", "such", "another"):
        return False
    said = any(frame.has(k, QUOTE) or re.search(r"-[A-Z]", frame.span(k, k + 1)) for k in range(start, last))
    if frame.word(start).startswith(("long-", "short-", "multi-", "high-", "first-", "state-", "large-")):
        return True
    return not said and not is_pinyin(frame.word(start))


def quoted_names(match: Match, frame: Frame) -> list[Figure]:
    """Quoted names before the word that says what they are ("'A' and 'B' programmes") or right behind it."""
    found = []
    spans = quotes_before(frame, match.i) or quote_behind(frame, match.j)
    for i, j in spans:
        figure = project_figure(match, frame, i, j) if frame.has(i, CAPITAL | NUMBERS) else None
        if figure is not None:
            found.append(figure)
    return found


def project_figure(match: Match, frame: Frame, i: int, j: int, *, known: bool = False) -> Figure | None:
    """The project whose name is items[i:j], its phase included; None for a name that is none, unless it is `known`."""
    i, j, phase = split_phase(frame, i, j)
    while i < j and (frame.has(i, bits("quote", "article")) or (frame.word(i) in ("of", "for") and i + 1 < j)):
        i += 1
    while j > i and frame.has(j - 1, bits("quote", "possessive")):
        j -= 1
    closed = next((k for k in range(j - 1, i - 1, -1) if frame.has(k, BIT["close"])), None)
    if closed is not None and not any(frame.has(k, BIT["open"]) for k in range(i, closed)):
        i = closed + 1  # "Zhaoshan) Life and Healthcare Community"
    if i >= j or not (known or _is_named(frame, i, j)):
        return None
    figure = Figure("project", match.rule, i, j, (frame.items[i].start, frame.items[j - 1].end))
    quoted = any(frame.has(k, QUOTE) for k in range(i - 1, j + 1))  # but "Dera Motors' Kerin Plant"
    marks = r"[“”\"«»‘]|[’'](?!\w)" if quoted else r"[“”\"«»‘]"
    figure.name = re.sub(marks, "", frame.span(i, j)).strip(" '‘’")
    figure.phase = phase
    return figure


def _is_named(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] are a name: two words at the least, one of them a proper one, and no institution."""
    housed = frame.word(j - 1).split(" ")[-1] in HOUSES and frame.has(j - 1, CAPITAL)
    if not housed and any(frame.has(k, BIT["institution"]) and frame.word(k + 1) in ("of", "for") for k in range(i, j)):
        return False
    if frame.has(i, BIT["pronoun"]) and j - i == PAIR and not frame.has(j - 1, CAPITAL):
        return False  # "We project the line to open in May"
    opened = sum(frame.has(k, BIT["open"]) - frame.has(k, BIT["close"]) for k in range(i, j))
    opened_quote = frame.has(i - 1, QUOTE) and opens(frame, i - 1)  # no "U.S.'S RAILWAY PLAN"
    if opened or (frame.in_capitals() and frame.span(i, j).isupper() and not opened_quote):
        return False  # "(BEPS) Project"; in a headline in capitals nothing tells a name
    first = frame.text[frame.items[i].start]
    spelt = frame.has(i, BIT["number"]) and first.isalpha() and (i == 0 or first.islower())
    if (frame.word(j - 1) in PLACES and len([k for k in range(i, j) if frame.word(k) != "/"]) < 3) or spelt:
        return False  # "Pingxiang City"; "one project one ledger", but "the Three Gorges Dam"
    if frame.has(j - 1, BIT["undertaking"]) and j - i > 1 and all(frame.has(k, RANKED) for k in range(i, j - 1)):
        coded = frame.has(j - 1, CAPITAL) and frame.word(i - 1) == "the" and frame.span(i, j - 1).isdecimal()
        coded = coded and j - 1 - i == 1 and len(frame.word(i)) == CODE
        return coded or bool(frame.has(i - 1, QUOTE))  # "the No. 1 project of the year", but “861” project
    proper = [k for k in range(i, j) if _is_proper(frame, k) or is_code(frame, k)]
    words = sum(1 for k in range(i, j) if not frame.has(k, bits("dash", "quote", "open", "close")))
    if proper == [0] and frame.word(1) in ("of", "for", "in", "to", "on") and not frame.in_capitals():
        return False  # "Details of the program"
    numbered = frame.has(i, bits("number", "digits")) and frame.has(i - 1, QUOTE)
    end = j
    while end > i and (is_phase(frame, end - 1) or frame.has(end - 1, bits("open", "close", "comma"))):
        end -= 1  # "Agra Ring Road (Phase III)"
    number = end - 2 if frame.has(end - 1, BIT["undertaking"]) else end - 1  # "Metro Line 6 Project"
    kind = frame.word(number - 1).split(" ")[-1]
    numbered = numbered or (
        words > 1 and kind in (NUMBERED | WAYS) - {"block", "tower"} and frame.has(number, BIT["number"])
    )
    numbered = numbered or _has_ordinal_number(frame, i, j - 1)  # "MRT Line 3 Rehabilitation Project"
    marked = frame.word(number - 1) in NUMBERING and frame.has(number - 2, BIT["works"]) and frame.has(i, CAPITAL)
    numbered = numbered or (marked and frame.has(number, BIT["number"]))  # "School No. 17"
    known = (words > 2 and is_pinyin(frame.word(0))) or (is_phase(frame, j - 1) and frame.word(0)[-1:].isdigit())
    built = frame.has(end - 1, BIT["works"]) and frame.has(end - 1, CAPITAL)
    heads = end < j or frame.has(j, BIT["dash"]) or frame.word(j) in (":", "|")  # "Jewar Airport – opens in May"
    named = heads or is_pinyin(frame.word(0)) or frame.word(end - 1) not in SURNAMES  # no "Nick Park"
    known = known or (built and named and is_strange(frame, 0))
    joined = JOINED.match(frame.text, frame.items[0].start) is not None  # "Doro-Tamba Link Project", "S203 Project"
    if proper == [0] and words < 4 and not (known or numbered or joined) and not frame.in_capitals():
        return False  # the sentence begins with a capital whatever its first word is
    return (bool(proper) or numbered) and words > 1


def _is_proper(frame: Frame, k: int) -> bool:
    """Whether item k is a proper word of a name, rather than a type word, an amount or a sign in capitals."""
    if is_pinyin(frame.word(k)):
        return True
    common = bits(
        "undertaking",
        "works",
        "phase",
        "event",
        "status",
        "generic",
        "superlative",
        "number",
        "unit",
        "sign",
        "currency",
        "digits",
    )
    return (
        (frame.has(k, CAPITAL) or has_inner_capital(frame, k))
        and not frame.has(k, common)
        and not frame.word(k)[:1].isdecimal()
    )
