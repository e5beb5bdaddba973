"""What stands behind a name's type word and belongs to it: its number, its letter, the place it is of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.works.names.phases import is_roman
from extract.context.works.names.plainwords import PLAIN, SECTORS, is_plain
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

CAPITAL: Final = BIT["capital"]
NUMBERS: Final = bits("number", "digits", "unit", "ordinal", "level", "scale")
NUMBERED: Final = frozenset(["line", "unit", "terminal", "berth", "reactor", "block", "tower", "runway", "pier"])
WAYS: Final = frozenset(["highway", "road", "route", "motorway", "expressway", "freeway"])
INNER: Final = re.compile(r"[a-z]{1,2}-?[A-Z]")
LETTERED: Final = re.compile(r"[A-Z]\d{1,3}[A-Z]?")
NUMBERING: Final = frozenset(["no", "no .", "no.", "nos", "nos."])
NUMBER_END: Final = bits(
    "auxiliary", "modal", "stop", "close", "open", "comma", "status", "conjunction", "preposition", "time"
)
NO_PLACE: Final = bits("institution", "time", "number", "pronoun", "article", "determiner", "works", "undertaking")
PLAIN_TIES: Final = bits("dash", "possessive", "conjunction")
SERIES: Final = 20  # works of one name
# Words of a kind that only the place behind them makes a name: "the University Hospital of Bekka".
KINDS: Final = frozenset(
    """university olympic hydroelectric deep children women paediatric pediatric psychiatric maternity military
    botanical zoological water aquatic fourth fifth old southern northern eastern western high-speed light wholesale
    fishing agro-industrial eco-industrial agricultural natural football municipal city open""".split()
)
LINES: Final = frozenset(
    ["section", "expressway", "railway", "highway", "road", "line", "pipeline", "motorway", "rail", "link"]
)


def has_inner_capital(frame: Frame, k: int) -> bool:
    """ "The e-Village Project", "the mHealth Programme": a name that begins in small letters."""
    return k >= 0 and INNER.match(frame.text, frame.items[k].start) is not None and not frame.has(k, CAPITAL)


def with_place(frame: Frame, last: int) -> int:
    """ "Port of Ndayane", "Bridge of the Nations": what follows "of" in capitals belongs to the name."""
    j = last + 2
    while frame.has(j, BIT["article"]) and frame.has(j + 1, CAPITAL):
        j += 1
    while frame.has(j, CAPITAL) and not frame.has(j, bits("time", "preposition", "auxiliary", "modal")):
        j += 1
    return j


def of_place(frame: Frame, start: int, last: int) -> int | None:
    """ "The Solar Power Plant | of Zagara": the end of a name that is one by its place alone; None for any other."""
    j = last + 2
    tied = frame.word(last + 1) == "of" and frame.has(j, CAPITAL) and not frame.has(j, NO_PLACE)
    if not tied:
        return None
    titled = start < last or (" " in frame.word(last) and frame.span(last, last + 1).istitle())  # "Industrial Park"
    if not titled or not all(frame.has(k, CAPITAL) or frame.has(k, PLAIN_TIES) for k in range(start, last + 1)):
        return None
    if start < last and not is_plain(frame, start, last + 1) and any(_names(frame, k) for k in range(start, last)):
        return None
    end = with_place(frame, last)
    of = frame.word(end) == "of" and frame.has(end + 1, CAPITAL) and not frame.has(end + 1, NO_PLACE)
    body = any(frame.has(k, BIT["institution"]) for k in range(j, end + of))
    return None if body or frame.has(end - 1, BIT["works"]) else end


def _names(frame: Frame, k: int) -> bool:
    """Whether item k tells by itself which works are meant."""
    return not (frame.word(k) in PLAIN | SECTORS | KINDS or frame.has(k, bits("works", "ordinal") | PLAIN_TIES))


def with_part(frame: Frame, start: int) -> int:
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


def plain_type(frame: Frame, k: int) -> int | None:
    """The type word that "Conference | Center" ends with, where words of a kind alone stand from k on."""
    while frame.has(k, CAPITAL) and frame.word(k) in PLAIN | SECTORS:
        k += 1
    return k if frame.has(k, CAPITAL) and frame.has(k, BIT["works"]) else None


def with_second(frame: Frame, j: int) -> int:
    """ "Oak Hills Hotel | and Conference Center": works of one name that are of two kinds."""
    if frame.word(j) not in ("and", "&") or not frame.has(j - 1, CAPITAL):
        return j
    second = plain_type(frame, j + 1)
    if second is None or frame.word(second).split(" ")[-1] in LINES | NUMBERED | WAYS | {frame.word(j - 1)}:
        return j  # "the Kerin Road and Ring Road"
    return j if frame.has(second + 1, CAPITAL | NUMBERS | BIT["dash"] | BIT["quote"]) else second + 1


def is_letter_of_line(frame: Frame, j: int) -> bool:
    """ "Urban Railway | S2", "Metro Line | M3"."""
    kind = frame.word(j - 1).split(" ")[-1]
    return kind in LINES | NUMBERED and j < len(frame.items) and bool(LETTERED.fullmatch(frame.span(j, j + 1)))


def is_numeral(frame: Frame, j: int) -> bool:
    """ "Thar Coal Block | II", "the Danube Bridge | 3": the number of works among others of the same name."""
    if not frame.has(j - 1, CAPITAL) or not frame.has(j - 1, bits("works", "undertaking")) or frame.glued(j):
        return False
    if is_roman(frame.word(j)):
        return frame.span(j, j + 1).isupper() and len(frame.word(j)) > 1  # no "Park V"
    told = j + 1 >= len(frame.items) or frame.has(j + 1, NUMBER_END)
    if not told or not frame.has(j, BIT["number"]) or not frame.has(j - 2, CAPITAL):
        return False
    number = frame.items[j].sense(BIT["number"])
    return bool(number.digits and number.scale == 1 and number.value < SERIES)


def with_number(frame: Frame, last: int) -> int:
    """ "Metro Line 6", "X Power Station Unit 3": the number belongs to the name."""
    j = last + 1
    if frame.word(last + 1) in NUMBERED and frame.has(last + 1, CAPITAL):
        j = last + 2
    marked = frame.word(j) in NUMBERING and frame.has(j + 1, BIT["number"])  # "Kelan Berths No. 14 and 15"
    if marked:
        more = frame.word(j + 2) in ("and", "to") and frame.has(j + 3, BIT["number"])
        return j + 4 if more else j + 2
    kind = frame.word(j - 1).split(" ")[-1]
    if is_letter_of_line(frame, j) or is_numeral(frame, j):
        return j + 1
    numbered = kind in NUMBERED and frame.has(j, bits("number", "digits"))
    measured = frame.has(j + 1, bits("unit", "currency", "percent", "sign", "plural"))
    if kind in WAYS and frame.has(j - 1, CAPITAL) and frame.has(j, BIT["number"]) and not measured:
        numbered = bool(frame.items[j].sense(BIT["number"]).digits)  # "State Road 404"
    return j + 1 if numbered else last + 1
