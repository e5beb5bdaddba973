"""Projects: named, particular undertakings. Where a name begins and ends, and what is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.context.phases import is_phase, split_phase
from extract.context.plainwords import is_plain
from extract.figure import Figure
from extract.kinds.record import BaseRecord, Span, Status
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

CAPITAL, WORD, QUOTE = BIT["capital"], BIT["word"], BIT["quote"]
NUMBERS: Final = bits("number", "digits", "unit", "ordinal", "level", "scale")
NAMELIKE: Final = bits("word", "capital", "participle", "modifier", "works", "undertaking")
NO_NAME: Final = bits("institution", "time", "auxiliary", "modal")
LINES: Final = frozenset(["expressway", "railway", "highway", "road", "line", "pipeline", "motorway", "rail", "link"])
NUMBERED: Final = frozenset(["line", "unit", "terminal", "berth", "reactor", "block", "tower", "runway", "pier"])
DEEDS: Final = ("tion", "sion", "ment", "ing", "ings")
PLACES: Final = frozenset(["city", "town", "village", "community", "zone", "county", "district"])
SPOKEN: Final = bits("status", "change-verb", "metric-verb", "finite")
PEOPLES: Final = frozenset(["people", "men", "women", "children", "workers", "farmers"])
RENEWALS: Final = frozenset(
    """reconstruction expansion renovation extension upgrading upgrade rehabilitation restoration modernisation widening
    modernization relocation conservation protection improvement""".split()
)


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
        return None
    if _is_common(frame, last):
        return None
    start = name_start(frame, last)
    if start is None or _goes_on(frame, last) or _is_indefinite(frame, start, last):
        return None
    if start < last and not is_phase(frame, last + 1) and is_plain(frame, start, last + 1):
        return None
    if start == last and frame.word(last + 1) == "of":
        return project_figure(match, frame, start, _with_place(frame, last))
    return project_figure(match, frame, _with_part(frame, start), _with_number(frame, last))


def _is_common(frame: Frame, last: int) -> bool:
    """Whether a type word in small letters ends no name: "the city's market", but "the Green Line extension" does."""
    if not frame.has(last, BIT["places-only"]) or frame.has(last, CAPITAL) or is_phase(frame, last + 1):
        return False
    renewed = frame.word(last) in RENEWALS and frame.has(last - 1, BIT["works"]) and frame.has(last - 1, CAPITAL)
    return not renewed


def _is_indefinite(frame: Frame, start: int, last: int) -> bool:
    """ "A Solar Power Plant", "any Health Insurance Scheme": a kind of thing, unless quoted or named by two places."""
    if frame.word(start - 1) in ("new", "modern", "joint", "special", "separate", "comprehensive"):
        start -= 1
    if frame.word(start - 1) not in ("a", "an", "any", "each", "every", "such", "another"):
        return False
    said = any(frame.has(k, QUOTE) or "-" in frame.span(k, k + 1) for k in range(start, last))
    return not said and not is_pinyin(frame.word(start))


def _with_place(frame: Frame, last: int) -> int:
    """ "Port of Ndayane", "Bridge of the Nations": what follows "of" in capitals belongs to the name."""
    j = last + 2
    while frame.has(j, BIT["article"]) and frame.has(j + 1, CAPITAL):
        j += 1
    while frame.has(j, CAPITAL) and not frame.has(j, bits("time", "preposition", "auxiliary", "modal")):
        j += 1
    return j


def _with_part(frame: Frame, start: int) -> int:
    """ "Line 2 of the X Metro", "Units 3 and 4 of the Y Nuclear Power Station": the part belongs to the name."""
    k = start - 1
    while frame.has(k, BIT["article"]):
        k -= 1
    if frame.word(k) != "of":
        return start
    k -= 1
    while frame.has(k, bits("number", "digits")) or (frame.word(k) in ("and", "to") and frame.has(k + 1, NUMBERS)):
        k -= 1
    numbered = frame.has(k + 1, bits("number", "digits")) and frame.word(k).removesuffix("s") in NUMBERED
    return k if numbered and frame.has(k, CAPITAL) else start


def quoted_names(match: Match, frame: Frame) -> list[Figure]:
    """Quoted names before the word that says what they are ("'A' and 'B' programmes") or right behind it."""
    found = []
    spans = _quotes_before(frame, match.i) or _quote_behind(frame, match.j)
    for i, j in spans:
        figure = project_figure(match, frame, i, j) if frame.has(i, CAPITAL | NUMBERS) else None
        if figure is not None:
            found.append(figure)
    return found


def _quotes_before(frame: Frame, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    k = end - 1
    while frame.has(k, QUOTE):
        opened = next(
            (at for at in range(k - 1, max(-1, k - 10), -1) if frame.has(at, QUOTE) and _opens(frame, at)), None
        )
        if opened is None:
            break
        spans.append((opened + 1, k))
        k = opened - 1
        while frame.has(k, bits("comma", "conjunction")) or frame.word(k) in ("and", "the"):
            k -= 1
    return spans[::-1]


def _quote_behind(frame: Frame, start: int) -> list[tuple[int, int]]:
    if not frame.has(start, QUOTE) or not _opens(frame, start):
        return []
    closed = next((at for at in range(start + 2, start + 10) if frame.has(at, QUOTE)), None)
    return [(start + 1, closed)] if closed is not None else []


def _opens(frame: Frame, k: int) -> bool:
    """Whether the quotation mark at k opens: a blank before it, none behind."""
    return (not frame.glued(k) and frame.glued(k + 1)) or frame.has(k - 1, bits("open", "quote"))


def project_figure(match: Match, frame: Frame, i: int, j: int) -> Figure | None:
    """The project whose name is items[i:j], its phase included; None for a name that is none."""
    i, j, phase = split_phase(frame, i, j)
    while i < j and (frame.has(i, bits("quote", "article")) or (frame.word(i) in ("of", "for") and i + 1 < j)):
        i += 1
    while j > i and frame.has(j - 1, bits("quote", "possessive")):
        j -= 1
    closed = next((k for k in range(j - 1, i - 1, -1) if frame.has(k, BIT["close"])), None)
    if closed is not None and not any(frame.has(k, BIT["open"]) for k in range(i, closed)):
        i = closed + 1  # "Zhaoshan) Life and Healthcare Community"
    if i >= j or not _is_named(frame, i, j):
        return None
    figure = Figure("project", match.rule, i, j, (frame.items[i].start, frame.items[j - 1].end))
    figure.name = re.sub(r"[“”\"«»‘]|[’'](?!\w)", "", frame.span(i, j)).strip(" '‘’")
    figure.phase = phase
    return figure


def name_start(frame: Frame, last: int) -> int | None:
    """Where the name that ends at item `last` begins; None where no name stands before it."""
    quoted = _quoted(frame, last)
    if quoted is not None:
        return quoted
    start = last
    i = last - 1
    while i >= 0:
        if _is_name_part(frame, i):
            if frame.has(i, CAPITAL | NUMBERS) or is_pinyin(frame.word(i)) or _leads_to_capital(frame, i):
                start = i
                i -= 1
                continue
            break
        step = _over_link(frame, i) or _over_quotes(frame, i)
        if not step:
            break
        i -= step
        begin = i + 2 if frame.has(i + 1, QUOTE) else i + 1
        start = begin if frame.has(begin, CAPITAL | NUMBERS) else start
    return _without_event(frame, start, last) if start < last or frame.has(last, CAPITAL) else None


def _is_name_part(frame: Frame, i: int) -> bool:
    item = frame.items[i]
    if item.classes & NO_NAME and not (item.classes & CAPITAL and item.classes & BIT["institution"]):
        return False
    if item.classes & SPOKEN and item.word.text.endswith("s") and (frame.in_capitals() or not item.classes & CAPITAL):
        return False  # "CM dedicates Hirapur Lift Canal"
    if item.classes & bits("determiner", "article"):
        return False
    if item.classes & CAPITAL:
        return i > 0 or not item.classes & bits("preposition", "conjunction", "pronoun", "adverb")
    return bool(item.classes & (NAMELIKE | NUMBERS)) and not item.classes & bits("preposition", "hedge", "finite")


def _leads_to_capital(frame: Frame, i: int) -> bool:
    """Whether small words before the type word lead back to a name ("Hantai tire Chongqing plant")."""
    for at in range(i - 1, max(-1, i - 6), -1):
        if frame.has(at, CAPITAL) and _is_name_part(frame, at):
            return at > 0 or frame.has(at + 1, CAPITAL) or not frame.has(at, bits("plain-verb", "status", "adverb"))
        if is_pinyin(frame.word(at)):
            return True
        if not _is_name_part(frame, at) and not frame.has(at, BIT["dash"]):
            return False
    return False


def _over_quotes(frame: Frame, i: int) -> int:
    """How many items a quoted part of the name takes that ends at i (“Clean Coast” National Programme)."""
    if not frame.has(i, QUOTE) or not frame.has(i + 1, CAPITAL) or _opens(frame, i):
        return 0
    opened = next((k for k in range(i - 1, max(-1, i - 8), -1) if frame.has(k, QUOTE) and _opens(frame, k)), None)
    return i - opened + 1 if opened is not None and frame.has(opened + 1, CAPITAL) else 0


def _over_link(frame: Frame, i: int) -> int:
    """How many items of a link between two parts of a name stand before i+1 ("of", "and", "–", a bracket)."""
    word = frame.word(i)
    if frame.has(i, BIT["close"]):
        opened = next((k for k in range(i - 1, max(-1, i - 5), -1) if frame.has(k, BIT["open"])), None)
        inside = opened is not None and all(frame.has(k, CAPITAL) for k in range(opened + 1, i))
        return i - opened + 0 if inside and opened and frame.has(opened - 1, CAPITAL) else 0
    if frame.has(i, BIT["dash"]) and frame.has(i - 1, BIT["number"]) and frame.has(i + 1, bits("unit", "level")):
        return 1  # "Dunhua Asymchem 241-ton Raw Materials Project"
    if frame.has(i, BIT["number"]) and frame.word(i - 1) in ("no", "no .", "no."):
        return 2  # "Juancheng No. 5 Senior High School"
    if frame.has(i, bits("dash", "slash")):
        return 1 if frame.has(i - 1, CAPITAL) and frame.has(i + 1, CAPITAL) else 0
    if frame.has(i, BIT["possessive"]):
        return 1 if frame.word(i - 1) in PEOPLES else 0
    if word == "the" and frame.word(i - 1) == "of":
        return 2 if frame.has(i - 2, CAPITAL) and frame.has(i + 1, CAPITAL) else 0
    if word in ("its", "their", "the") and frame.word(i - 1) == "of":
        return 0
    if word == "to" and not LINES & set(frame.word(frame_end(frame, i)).split(" ")):
        named = frame.word(i - 2) == "from" and frame.has(i - 2, CAPITAL) and i > 2
        return int(named)  # "from California to Greyline Station", but "the Nanchong to Tongnan expressway"
    if word == "for" and i == 1:
        return 0  # "Preparations for the Wuling Railway"
    if word in ("of", "for", "to", "de", "del", "la", "el", "al") and frame.has(i - 1, CAPITAL):
        return 1 if frame.has(i + 1, CAPITAL) else 0
    if word in ("and", "&") and frame.has(i - 1, CAPITAL) and frame.has(i + 1, CAPITAL):
        if frame.word(i - 1) in RENEWALS and (frame.word(i + 1) in RENEWALS or frame.has(i + 1, BIT["event"])):
            return 1  # "School Reconstruction and Expansion Project"
        return 0 if frame.has(i - 1, bits("undertaking", "works", "institution", "phase")) or _in_list(frame, i) else 1
    return 0


def frame_end(frame: Frame, i: int) -> int:
    """The next item of works behind item i."""
    return next((k for k in range(i, min(i + 6, len(frame.items))) if frame.has(k, BIT["works"])), i)


def _in_list(frame: Frame, i: int) -> bool:
    """Whether the "and" at i ends a list of names ("such as A, B and C Park"): a comma stands before its left name."""
    k = i - 1
    while k >= 0 and _is_name_part(frame, k):
        k -= 1
    return frame.has(k, bits("comma", "part-of"))


def _without_event(frame: Frame, start: int, last: int) -> int:
    """ "Construction of the X Bridge": the name begins behind what happens to it."""
    for i in range(start, last):
        if frame.word(i) == "of" and _is_event(frame, i - 1) and i - start <= 2 and i + 1 <= last:
            start = i + 1
    priced = frame.has(start, bits("sign", "currency")) and frame.has(start + 1, BIT["number"])
    if priced and start + 2 < last:
        start += 2  # "the K86 million Luano Valley Road Project"
    if frame.has(start, BIT["number"]) and frame.has(start + 1, bits("dash", "unit", "currency")):
        while start < last and frame.has(start, bits("number", "dash", "unit", "currency", "level")):
            start += 1  # "the 107-MW Koksu Wind Farm"
    while start < last and frame.has(start, bits("article", "determiner", "unit")):
        start += 1
    if frame.word(start - 1) == "to" and frame.has(start, BIT["status"]) and start + 1 < last:
        start += 1  # "Province to Launch Forest Plantation Project"
    return start


def _is_event(frame: Frame, i: int) -> bool:
    """ "Construction of", and what else begins a sentence and is done to works ("Excavation of", "Widening of")."""
    made = i == 0 and not frame.has(i, bits("works", "undertaking")) and frame.word(i).endswith(DEEDS)
    return made or frame.has(i, BIT["event"])


def _quoted(frame: Frame, last: int) -> int | None:
    """“Clean Coast” programme: the quoted words are the name; “320 Project” too."""
    if not frame.has(last - 1, QUOTE):
        return None
    for i in range(last - 2, max(-1, last - 10), -1):
        if frame.has(i, QUOTE) and not frame.glued(i):
            return i if frame.has(i + 1, CAPITAL | NUMBERS) else None
    return 0 if last < 10 and frame.has(0, QUOTE) and frame.has(1, CAPITAL) else None


def _goes_on(frame: Frame, last: int) -> bool:
    """Whether the words go on to another name: "Three Gorges Project Corp", "Road Development Authority"."""
    j = last + 1
    if frame.word(j) in NUMBERED and frame.has(j + 1, bits("number", "digits")):
        return False
    if frame.has(j, CAPITAL) and not frame.has(j, bits("phase", "time")):
        return (
            not frame.glued(j)
            and not frame.has(j, bits("preposition", "auxiliary", "modal"))
            and not is_phase(frame, j)
        )
    joined = frame.has(j, bits("preposition")) and frame.word(j) == "of" and frame.has(j + 1, CAPITAL)
    if joined and not frame.has(last, CAPITAL):
        return True  # "the Tanzanian port of Dar es Salaam"
    return bool(
        joined
        and frame.has(last, CAPITAL)
        and frame.has(last, BIT["undertaking"])
        and last
        and not frame.has(last - 1, CAPITAL)
    )


def _with_number(frame: Frame, last: int) -> int:
    """ "Metro Line 6", "X Power Station Unit 3": the number belongs to the name."""
    j = last + 1
    if frame.word(last + 1) in NUMBERED and frame.has(last + 1, CAPITAL):
        j = last + 2
    numbered = frame.word(j - 1).split(" ")[-1] in NUMBERED and frame.has(j, bits("number", "digits"))
    return j + 1 if numbered else last + 1


def _is_named(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] are a name: two words at the least, one of them a proper one, and no institution."""
    if any(frame.has(k, BIT["institution"]) and frame.word(k + 1) in ("of", "for") for k in range(i, j)):
        return False
    opened = sum(frame.has(k, BIT["open"]) - frame.has(k, BIT["close"]) for k in range(i, j))
    if opened or (frame.in_capitals() and frame.span(i, j).isupper() and not frame.has(i - 1, QUOTE)):
        return False  # "(BEPS) Project"; in a headline in capitals nothing tells a name
    last = frame.word(j - 1).split(" ")[-1]
    if (last in PLACES and j - i < 3) or (frame.has(i, BIT["number"]) and frame.text[frame.items[i].start].isalpha()):
        return False  # "Pingxiang City"; "one project one ledger"
    proper = [k for k in range(i, j) if _is_proper(frame, k)]
    words = sum(1 for k in range(i, j) if not frame.has(k, bits("dash", "quote", "open", "close")))
    if proper == [0] and frame.word(1) in ("of", "for", "in", "to", "on") and not frame.in_capitals():
        return False  # "Details of the program"
    numbered = frame.has(i, bits("number", "digits")) and frame.has(i - 1, QUOTE)
    known = words > 2 and is_pinyin(frame.word(0))
    if proper == [0] and words < 4 and not known and not frame.in_capitals():
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
    return frame.has(k, CAPITAL) and not frame.has(k, common) and not frame.word(k)[:1].isdecimal()
