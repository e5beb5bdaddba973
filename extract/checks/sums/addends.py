"""Which figures can be added up: levels of one dimension, counts of things that go together."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from extract.checks.stated import exactly
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from extract.checks.mentions import Mention, Reading


# A rate is no amount: "5,000 yuan a ton", "80 km per hour", "1.2 million yuan each".
RATE: Final = re.compile(
    r"\s*(?:per\b|each\b|apiece\b|every\b|/|p\.?a\b|-a-|an? (?:day|week|month|quarter|year|hour|minute|second|night"
    r"|share|unit|piece|head|person|seat|copy|ticket|room|household|family|ton|tonne|barrel|bushel|kilo\w*|kg|pound|lb"
    r"|ounce|litre|liter|gallon|metre|meter|mile|square|acre|hectare|mu)\b)",
    re.IGNORECASE,
)
RATED: Final = re.compile(
    r"\b(?:each|per(?! ?cent)|average(?:s|d)?|averaging|mean|median|at least|minimum|maximum|record|every)"
    r"\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
# What stands before a figure that another one is held against, or that tells by how much something moved.
COMPARED: Final = re.compile(
    r"\b(?:vs|versus|against|compared (?:with|to)|(?<!made )(?<!make )(?<!makes )up|down|from|by|than|exceed\w*|above"
    r"|below|fewer|plus or minus"
    r"|(?:addition|increase|rise|growth|decline|drop|fall|gain|decrease|reduction|shortage|need) of)\W*$",
    re.IGNORECASE,
)
# Units of what no sum is made of.
INTENSIVE: Final = frozenset(["kV", "volt", "celsius", "fahrenheit", "km per hour", "mile per hour", "inch"])
SHARED: Final = re.compile(
    r"(?:%|\b(?:per ?cent|pct|percentage|(?<!’s )(?<!'s )(?<!its )(?<!their )share|half|third|quarter|part|rate))"
    r" of (?:\w+ ){0,2}$", re.IGNORECASE
)  # fmt: skip
# What is told of one of many on average adds up to nothing.
AVERAGED: Final = re.compile(
    r"\bper (?:capita|head|person)\b|\b(?:average|mean|median|disposable|wages?|salary|salaries)\b", re.IGNORECASE
)
PER_TIME: Final = re.compile(r"\s*(?:/|per |an? )(day|month|year|annum|hour)\b", re.IGNORECASE)
VERSUS: Final = re.compile(r"\b(?:vs\.?|versus|against|compared (?:with|to))\W*$", re.IGNORECASE)
EARLIER: Final = re.compile(
    r"\s(?:of|in|for|from) (?:(?:19|20)\d\d|last year|the year before|the previous)\b"
    r"|\s(?:a year|one year)? ?(?:earlier|before|ago)\b",
    re.IGNORECASE,
)
PUT_UP: Final = re.compile(r"\bput(?:s|ting)? up $", re.IGNORECASE)  # "the town put up 71 million": no rise
TO_THE: Final = re.compile(r"\b(?:the|from|to)\s$", re.IGNORECASE)
MORE: Final = re.compile(
    r"\s*(?:(?:fewer|higher|lower)\b|(?:more|less|up|down) (?:than|from|on|year)\b|(?:more|less)[.,;])", re.IGNORECASE
)
PRICE: Final = 100_000  # what costs more is no single piece
MULTIPLIED: Final = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)(?: x)? $", re.IGNORECASE)
# Money that may stand for the parts of a cost.
INVESTED: Final = frozenset(
    ["investment", "planned_investment", "completed_investment", "contract", "loan", "grant", "other"]
)
IRREGULAR: Final = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "companies": "company", "feet": "foot",
    "deaths": "death", "persons": "person",
}  # fmt: skip
PEOPLE: Final = frozenset(
    """person population inhabitant resident student pupil worker employee staff member patient victim passenger
    candidate prisoner delegate""".split()
)
PERSONS: Final = frozenset("man woman boy girl child male female adult".split())
# What things of many kinds are called together.
GENERIC: Final = frozenset(
    "project vehicle facility building institution scheme item unit site undertaking work establishment".split()
)
FILLERS: Final = frozenset(["total", "altogether", "respectively", "overall"])
LOOK_BACK: Final = 40  # characters beside a figure in which its words stand
LEADING: Final = 2 * LOOK_BACK


def dimension(mention: Mention) -> str | None:
    """What a mention can be added with: counts, amounts of one currency, quantities of one unit. None for the rest."""
    figure = mention.figure
    if figure.type == "count":
        return "count"
    if figure.type == "quantity" and figure.unit in INTENSIVE:
        return None
    if figure.type == "quantity":
        flow = PER_TIME.match(behind(mention))
        return f"{figure.unit} a {flow[1].lower()}" if flow else figure.unit
    return figure.currency if figure.type == "money" else None


def value_of(mention: Mention) -> Decimal:
    """The value as stated."""
    return mention.stated.value


def digits(mention: Mention) -> int:
    """How many digits tell: 5 of 15,204, 4 of 30,150 and 2 of 37 million."""
    return len(value_of(mention).normalize().as_tuple().digits)


def before(mention: Mention, length: int = LOOK_BACK) -> str:
    """The text of its sentence before a mention and its hedges."""
    frame = mention.frame
    left = min(frame.items[mention.figure.left].start, mention.start)
    return frame.text[max(frame.start, left - length) : left]


def leading(mention: Mention) -> str:
    """The text of its sentence before a mention, "a total of" included, which the reading takes for a hedge."""
    return mention.frame.text[max(mention.frame.start, mention.start - LEADING) : mention.start]


def behind(mention: Mention, length: int = LOOK_BACK) -> str:
    """The text of its sentence behind a mention."""
    return mention.frame.text[mention.end : min(mention.frame.end, mention.end + length)]


def is_whole_of_part(mention: Mention) -> bool:
    """Whether it is the 88 of "49 of the 88"."""
    return mention.start > mention.figure.start


def is_level(mention: Mention) -> bool:
    """Whether it tells how much there is: no change, no rate, nothing that another figure is held against."""
    figure = mention.figure
    offered = PUT_UP.search(leading(mention)) is not None
    if dimension(mention) is None or (isinstance(figure.change, str) and not offered) or figure.high is not None:
        return False
    if (figure.role == "price" and value_of(mention) < PRICE) or AVERAGED.search(figure.metric or ""):
        return False
    if MORE.match(behind(mention)) or (figure.type != "quantity" and RATE.match(behind(mention))):
        return False
    if figure.type == "quantity" and RATE.match(behind(mention)) and not PER_TIME.match(behind(mention)):
        return False
    words = "" if offered else before(mention)
    if TO_THE.search(words) and EARLIER.match(behind(mention)):
        return False  # "an addition of 52 to the 250 of 2019"
    return not (RATED.search(words) or COMPARED.search(words) or MULTIPLIED.search(words) or SHARED.search(words))


def in_column(mention: Mention) -> bool:
    """Whether it stands behind "vs" as the figure of an earlier period."""
    held = VERSUS.search(before(mention)) is not None
    return held and dimension(mention) is not None and not isinstance(mention.figure.change, str)


def is_conversion(mention: Mention, previous: Mention | None) -> bool:
    """Whether it says in brackets what the mention before it says ("1.2 billion yuan (1,200 million yuan)")."""
    if previous is None or previous.sentence != mention.sentence:
        return False
    gap = mention.frame.text[previous.end : mention.start]
    return gap.strip() in ("(", "[", "or", ", or") and value_of(mention) == value_of(previous)


def levels(mentions: Iterable[Mention]) -> list[Mention]:
    """The levels among mentions, without conversions in brackets."""
    found: list[Mention] = []
    for mention in mentions:
        if is_level(mention) and not is_conversion(mention, found[-1] if found else None):
            found.append(mention)
    return found


def whole_before(reading: Reading, part: Mention, start: int) -> Mention | None:
    """The whole that a count's sentence names before it ("Of the 20 projects, 12 are new"), from `start` on."""
    frame = part.frame
    if part.figure.type != "count" or is_whole_of_part(part):
        return None
    taken = [(m.start, m.end) for m in reading.of_sentence(part.sentence)]
    for item in frame.items:
        if not start <= item.start < part.start or not item.classes & NUMBER:
            continue
        value = item.sense(NUMBER).value
        if value is not None and value == int(value) and not any(a <= item.start < b for a, b in taken):
            return replace(part, start=item.start, end=item.end, stated=exactly(value))
    return None


@lru_cache(maxsize=4096)
def head(mention: Mention) -> str | None:
    """The last word of what is counted, in the singular."""
    found: list[str] = re.findall(r"[a-z]+", (mention.figure.noun or "").lower())
    words = [word for word in found if word not in FILLERS]
    if not words:
        return None
    word = words[-1]
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def same_things(whole: Mention, part: Mention) -> bool:
    """Whether the words say that both count, or measure, the same kind of things."""
    if dimension(whole) != dimension(part):
        return False
    if whole.figure.type == "count":
        told = part.figure.of is not None and part.figure.of == value_of(whole) and not is_whole_of_part(part)
        people = head(whole) in PEOPLE and head(part) in PERSONS
        return told or people or head(whole) == head(part) or head(whole) in GENERIC
    return whole.figure.role == part.figure.role or {whole.figure.role, part.figure.role} <= INVESTED


def are_one(wholes: Sequence[Mention]) -> bool:
    """Whether figures can all be the same one, rounded more or less ("255.6 billion", "255.61 billion")."""
    return bool(wholes) and all(whole.stated.rounded.meets(wholes[0].stated.rounded) for whole in wholes)
