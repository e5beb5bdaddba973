"""Quantities: a measured amount with a unit that is neither money nor percent."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.money import ranges
from extract.kinds.record import BaseRecord, Bound, Value
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, UNIT, HEDGE_AFTER = BIT["number"], BIT["unit"], BIT["hedge-after"]
# Units of one letter or two that are also something else, unless they stand right behind the digits or alone.
RACES: Final = frozenset([50, 60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10000])
SHORT: Final = frozenset(["t", "l", "g", "v", "w", "m"])
EVENTS: Final = frozenset(
    """champion champions championship championships final finals title titles record records race races relay hurdles
    medal medals gold silver bronze heat heats sprint freestyle butterfly backstroke breaststroke medley runner
    runners runner-up crown steeplechase semi-final semi-finals semifinal semifinals event events winner""".split()
)
ATHLETIC: Final = EVENTS | frozenset(
    """olympic olympics athletics indoor indoors outdoor sprinter sprinters hurdler quarter-miler secs seconds
    marathon""".split()
)
COMPETING: Final = frozenset("olympic world european indoor commonwealth junior men's women's".split())
EXTENT: Final = frozenset(["of", "long", "high", "deep", "wide", "away", "from", "tall"])
WARMTH: Final = frozenset(
    """temperature temperatures heat cold weather mercury frost warm warmer cooler hot freezing heatwave celsius
    fahrenheit thermometer below degrees-below""".split()
)
# Units that are nothing but units; barrels, feet and degrees may be things that an adjective describes.
PURE: Final = frozenset(
    ["km", "mile", "hectare", "acre", "ton", "litre", "gallon", "kilogram", "MW", "GW", "kW", "MWh", "GWh", "kWh", "mu"]
)
ADDED: Final = frozenset("new additional extra further fresh more consecutive straight full long short metric".split())
DESCRIBING: Final = ("ed", "ing", "ous", "ful", "ble", "ive", "al", "ic", "less", "ent", "ant", "ary", "ory")
OPENERS: Final = ("{", "\\", "^", "_")  # what stands before a number in a formula only
# What a ship is so many miles off, or a sea so many miles wide.
SEAWARD: Final = frozenset(
    """off offshore north south east west northeast northwest southeast southwest seaward zone limit exclusive
    radius""".split()
)
SELLING: Final = frozenset("costs cost sells sell sold retails retailed retailing fetches fetched".split())
NEAR: Final = 5  # words between an amount and the verb of its price
PREFIX: Final = 4  # letters of "near-", "post-", "half-"
POSTED: Final = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? $")
POST: Final = 6  # characters of the first part of a postcode
NAME: Final = 2
FOLLOWING: Final = bits("dash", "unit", "percent", "scale")
FINE: Final = Decimal("0.0001")
# How many of a smaller unit make a larger one that it is said with.
PARTS: Final = {
    ("foot", "inch"): 12, ("lb", "ounce"): 16, ("yard", "foot"): 3, ("mile", "yard"): 1760, ("km", "m"): 1000,
    ("m", "cm"): 100, ("cm", "mm"): 10, ("ton", "kilogram"): 1000, ("kilogram", "gram"): 1000, ("acre", "rood"): 4,
    ("acre", "perch"): 160, ("rood", "perch"): 40, ("kanal", "marla"): 20,
}  # fmt: skip
MILLION: Final = 1_000_000


class Quantity(BaseRecord):
    """A measured amount with a unit: 241 tons, 12.5 km, 600 MW, 30,000 square metres."""

    type: Literal["quantity"] = "quantity"
    value: Value = Field(description="the amount in the unit; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the amount")
    unit: str = Field(description="singular, lower case but for symbols: ton, km, MW, square metre")
    metric: str | None = Field(None, description="what is measured: length, capacity, cargo throughput, …")


def _is_race(frame: Frame, match: Match) -> bool:
    """ "In the 1500m", "the women's 4x100m", "the world 400 metres champion": a distance that names a race."""
    before = frame.word(match.i - 1)
    if before in ("x", "×") or (before in ("and", "or", ",") and _names_a_race(frame, match.i - 2)):
        return True
    behind = [frame.word(k) for k in range(match.j, match.j + 4)]
    if any(word in EVENTS for word in behind) or before in COMPETING:
        return True
    if before == "of" and frame.word(match.i - 2) in EVENTS:
        return True  # "in the final of 1500m"
    sized = behind[0] in EXTENT or (frame.word(match.j) == "-" and frame.glued(match.j))  # "the 100m-long wall"
    glued = frame.word(match.j - 1) == "m" and frame.glued(match.j - 1)
    if glued and not sized and not ATHLETIC.isdisjoint(frame.words):
        return True  # "stepped down from his favoured 400m to 200m to finish third in 21.72 secs"
    named = before in ("the", "over") or frame.has(match.i - 1, BIT["possessive"] | BIT["capital"])
    return named and not sized


def _names_a_race(frame: Frame, unit: int) -> bool:
    """Whether a distance of races ends at item `unit`: "over 1500m and 5,000m"."""
    amount = frame.items[unit - 1].sense(NUMBER).value if frame.has(unit - 1, NUMBER) else None
    return amount in RACES and frame.has(unit, UNIT) and frame.word(unit - 2) in ("the", "over", "olympic", "world")


def _goes_on_from_money(frame: Frame, match: Match) -> bool:
    """ "1bn euros now, another 550m to follow", "77m euros, up from 38m": millions of the money before."""
    before = frame.word(match.i - 1)
    going_on = before in ("another", "further", "a further", "remaining", "worth", "up from", "down from", "against")
    money = [figure for figure in frame.figures if figure.type == "money" and figure.j <= match.i]
    return going_on and any(figure.value is not None and figure.value >= MILLION for figure in money)


def _is_name(frame: Frame, match: Match) -> bool:
    """ "3M will close the plant", "Ten Mile Creek": a number and unit in capitals that begin a name."""
    first, last = frame.items[match.i], frame.items[match.j - 1]
    if frame.text[first.start : last.end] == "3M":
        return True
    if not frame.has(match.j - 1, BIT["capital"]) or match.j - match.i > NAME or frame.in_capitals():
        return False
    spelled = not first.sense(NUMBER).digits and frame.has(match.j, BIT["capital"])
    return spelled and frame.text[first.start].isupper() and len(last.word.text) > 1


def _is_described(frame: Frame, at: int, unit: str) -> bool:
    """ "40 new kilometres", "3,500 forested acres": an adjective between the number and a unit in the plural."""
    pure = unit in PURE or unit.startswith(("square ", "cubic ", "nautical "))
    spelled = frame.word(at).endswith("s") or unit[:1].isupper()
    word = frame.word(at - 1)
    described = word in ADDED or (len(word) > len("metal") and word.endswith(DESCRIBING))
    return pure and spelled and described and not frame.has(at - 1, bits("unit", "currency", "plural"))


def _is_lettered(figure: Figure, frame: Frame, match: Match) -> bool:
    """ "Runway 3L", "LS2 4HA": a letter in capitals behind the number of a thing, the end of a postcode."""
    single = frame.text[figure.start + 1 : figure.end].rstrip(".").isalpha()
    post = POSTED.search(frame.text, max(0, figure.start - POST), figure.start) if single else None
    return post is not None or (frame.has(match.i - 1, BIT["label"]) and frame.has(match.i - 1, BIT["capital"]))


def _is_other(figure: Figure, frame: Frame, match: Match, at: int) -> bool:
    """Whether what looks like the unit at item `at` is none, or another."""
    unit = frame.items[at]
    word, glued = unit.word.text, frame.glued(at)
    if frame.text[figure.start - 1 : figure.start] in OPENERS or _is_in_identifier(figure, frame, match.j):
        return True
    if glued and frame.text[figure.start] == "0" and frame.text[figure.start + 1].isdecimal():
        return True  # "Runway 09L"
    if glued and frame.text[unit.start : unit.end].isupper() and _is_lettered(figure, frame, match):
        return True
    if figure.unit == "m per second" and frame.glued(match.j) and frame.has(match.j, NUMBER):
        return True  # "brake at 3.4 m/s2"
    if frame.word(match.j - 1) in ("m2", "m3") and figure.number is not None and not figure.number.digits:
        return True  # "thirty M3s"
    if word in SHORT and frame.text[unit.start : unit.end] != word and not glued:
        return True
    if word == "m" and frame.text[unit.start] == "M" and not frame.in_capitals():
        return True  # "class 6M"
    if word == "foot" and frame.has(match.j, BIT["noun"]) and not glued:
        return True  # "11,000 foot soldiers"
    if word in SHORT and glued and _is_isotope(frame, match.i):
        return True
    if word in ("m", "metres", "meters") and figure.number and figure.number.value in RACES and _is_race(frame, match):
        return True
    if word == "m" and frame.word(match.i - 1) in ("and", "or", ",") and _names_a_race(frame, match.i - 2):
        return True  # "the 800m and 1000m"
    if word == "m" and glued and _goes_on_from_money(frame, match):
        return True
    if figure.unit == "degree" and not _is_warm(frame):
        return True
    if figure.number and figure.number.value == 1 and _is_priced(frame, match):
        return True
    return figure.unit == "foot" and frame.word(match.j).startswith("equivalent")  # "20-foot equivalent units"


def _is_in_identifier(figure: Figure, frame: Frame, j: int) -> bool:
    """ "QSJv4557l68", "MnAtWBN0tB8txc": digits between letters, with more digits behind what looks like a unit."""
    end = frame.items[j - 1].end
    return frame.text[figure.start - 1 : figure.start].isalnum() and frame.text[end : end + 1].isdecimal()


def _is_isotope(frame: Frame, i: int) -> bool:
    """ "Technetium-99m", "the Vela-12g": a number that hangs on a name, and on no prefix ("sub-50m")."""
    hung = frame.has(i - 1, BIT["dash"]) and frame.glued(i) and frame.glued(i - 1) and i > 1
    return hung and frame.has(i - 2, BIT["word"]) and len(frame.word(i - 2)) > PREFIX


def _is_priced(frame: Frame, match: Match) -> bool:
    """ "One litre of petrol costs 1.85 euros", "30 rupees for one kilo": the unit that a price is for."""
    paid = frame.word(match.i - 1) == "for" and any(f.type == "money" and f.j == match.i - 1 for f in frame.figures)
    if paid or frame.word(match.j) != "of":
        return paid
    return any(frame.word(k) in SELLING for k in range(match.j + 2, min(match.j + 2 + NEAR, len(frame.items))))


def _is_warm(frame: Frame) -> bool:
    """Whether degrees are those of a temperature: "fell to minus 12 degrees overnight"."""
    return any(item.word.text in WARMTH for item in frame.items)


def _add_inches(figure: Figure, frame: Frame, j: int) -> None:
    """ "6ft 4in", "a 6-foot-4 guard": inches whose sign would be a preposition anywhere else, or is left out."""
    hung = frame.has(j, BIT["dash"]) and frame.glued(j) and frame.glued(j + 1) and not frame.has(j + 2, FOLLOWING)
    i = j + hung
    if figure.unit != "foot" or figure.high is not None or not frame.has(i, NUMBER):
        return
    inches = frame.items[i].sense(NUMBER).value
    signed = frame.word(i + 1) == "in" and (
        frame.glued(i + 1) or frame.has(i + 2, BIT["close"]) or frame.word(i + 2) in ("tall", "high", "long", "wide")
    )
    if figure.value is not None and (signed or hung) and inches < PARTS["foot", "inch"]:
        figure.value = _sum(figure.value, inches, PARTS["foot", "inch"])
        figure.j = figure.right = i + 1 + signed
        figure.end = frame.items[i + signed].end


def _with_inches(figure: Figure, inches: Decimal) -> Figure | None:
    """ "The 6-foot-3 guard": feet with inches that no unit follows."""
    if figure.value is None or figure.unit != "foot" or inches >= PARTS["foot", "inch"]:
        return None
    figure.value = _sum(figure.value, inches, PARTS["foot", "inch"])
    return figure


def _sum(whole: Decimal, smaller: Decimal, parts: int) -> Decimal:
    """An amount of a unit and one of a smaller unit, of which `parts` make one, in the larger."""
    return (whole + smaller / parts).quantize(FINE).normalize()


def _with_parts(figure: Figure, frame: Frame, match: Match, numbers: list[int]) -> Figure | None:
    """ "6ft 4in", "2 acres and 3 roods", "12 acres 2 roods 20 perches": the smaller as fractions of the larger."""
    units = [str(frame.items[k].sense(UNIT)) for k in range(match.i, match.j) if frame.has(k, UNIT)]
    size = 1
    if figure.value is None or figure.high is not None or figure.value != figure.value.to_integral_value():
        return None
    for k, (larger, smaller) in zip(numbers[1:], pairwise(units), strict=False):
        parts, amount = PARTS.get((larger, smaller)), frame.items[k].sense(NUMBER)
        if parts is None or amount.high is not None or amount.value >= parts:
            return None
        size *= parts
        figure.value = _sum(figure.value, amount.value, size)
    figure.unit = units[0]
    return figure


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The quantity that a rule found, None where the unit is none."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    number = frame.items[numbers[0]].sense(NUMBER)
    figure = Figure(
        "quantity", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end)
    )
    figure.number, figure.value, figure.high = number, number.value, number.high
    at = max(k for k in range(match.i, match.j) if frame.has(k, UNIT))
    last = frame.items[at]
    figure.unit = str(last.sense(UNIT))
    if figure.unit == "nanometre" and frame.word(match.j) in SEAWARD:
        figure.unit = "nautical mile"
    if frame.has(at - 1, HEDGE_AFTER):
        figure.bound = str(frame.items[at - 1].sense(HEDGE_AFTER))  # "800,000 or so barrels"
    _add_inches(figure, frame, match.j)
    if match.rule.id == "foot-and-inches":
        return _with_inches(figure, frame.items[numbers[-1]].sense(NUMBER).value)
    if match.rule.id == "described-unit" and not _is_described(frame, at, figure.unit):
        return None
    if match.rule.id in ("unit-and-part", "unit-and-two-parts"):
        return _with_parts(figure, frame, match, numbers)
    if len(numbers) == 2:
        high = frame.items[numbers[1]].sense(NUMBER)
        first_unit = next(frame.items[k].sense(UNIT) for k in range(match.i, match.j) if frame.has(k, UNIT))
        if first_unit != figure.unit or not ranges(frame, match.i, numbers[1]) or high.value <= number.value:
            return None
        figure.high = high.value
    if _is_other(figure, frame, match, at) or _is_name(frame, match):
        return None
    if match.j == len(frame.items) and last.word.text.endswith(" .") and " ." not in last.word.text[:-2]:
        figure.start, figure.end = figure.start, last.end - 1  # the stop of "28.5 km." ends the sentence
    dashed = frame.word(match.j) in ("-", "–") and frame.glued(match.j) and frame.has(match.j + 1, BIT["digits"])
    return None if dashed else figure
