"""What units measure by themselves, and lengths that tell their dimension: "12 km long", "240 km north of the city"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.naming import name_of
from extract.context.phrases import left_of
from extract.frame import VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

BY_UNIT: Final = {
    "km": "length", "m": "length", "mile": "length", "hectare": "area", "mu": "area", "acre": "area",
    "square metre": "area", "square km": "area", "square foot": "area", "MW": "capacity", "GW": "capacity",
    "kW": "capacity", "MVA": "capacity", "TEU": "container throughput", "kWh": "electricity", "GWh": "electricity",
    "TWh": "electricity", "MWh": "electricity", "feddan": "area", "square mile": "area", "square yard": "area",
    "celsius": "temperature", "fahrenheit": "temperature", "degree": "temperature", "km per hour": "speed",
    "mile per hour": "speed", "m per second": "speed", "knot": "speed", "kilogram": "weight",
    "gram": "weight", "lb": "weight", "pound": "weight",
}  # fmt: skip
EXTENT: Final = frozenset(["area", "length"])
DIMENSIONS: Final = {
    "long": "length", "in length": "length", "wide": "width", "in width": "width", "high": "height", "tall": "height",
    "deep": "depth", "thick": "thickness", "in height": "height", "in depth": "depth", "in diameter": "diameter",
    "across": "width",
    "in radius": "radius", "in thickness": "thickness", "in circumference": "circumference", "in area": "area",
    "in altitude": "altitude", "in elevation": "elevation", "in breadth": "width", "in volume": "volume",
    "longer": "length", "wider": "width", "narrower": "width", "deeper": "depth", "taller": "height",
    "thicker": "thickness", "thinner": "thickness", "lighter": "weight", "heavier": "weight",
    "in extent": "area", "in size": "area", "in weight": "weight",
}  # fmt: skip
LENGTHS: Final = frozenset(["km", "m", "mile", "nautical mile", "yard", "foot", "li", "light year"])
SPEEDS: Final = frozenset("speed speeds distances depths heights temperatures widths lengths".split())
SURFACES: Final = frozenset(["surface", "ground", "sea", "street", "seabed", "water", "city", "waves", "soil"])
AWAY: Final = frozenset(
    """away north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    south-southwest south-southeast north-northeast north-northwest east-southeast east-northeast west-southwest
    west-northwest northward southward eastward westward northwards southwards eastwards westwards
    off outside inland offshore upstream downstream apart behind ahead astern adrift clear short beyond""".split()
)
# Words between a distance and its direction: "500 feet | farther | east", "40 miles | due | south", "30 km | to the |".
LEADING: Final = frozenset(["farther", "further", "due", "to", "to the", "the", "just"])
COMPASS: Final = frozenset(word for word in AWAY if word.startswith(("north", "south", "east", "west")))
RISING: Final = frozenset("rises rising rose soars soaring soared towers towering towered".split())
DIVING: Final = frozenset("dive dives diving dived drilled plunges plunge burrows burrow burrowed submerges".split())
TRAVELLING: Final = frozenset(
    """drive drives driving drove driven travel travels travelling traveling travelled fly flies flying flew flown
    walk walks walking walked ride rides riding rode ridden sail sails sailing sailed march marches marching marched
    hike hikes hiking hiked trek treks trekking trekked cycle cycles cycling cycled swim swims swimming swam migrate
    migrates migrating migrated commute commutes commuting commuted trudge trudged ran journeyed wandered""".split()
)
HIGH: Final = frozenset(
    "fly flies flying flew flown cruise cruises cruising cruised hovers hovering orbit orbits orbiting".split()
)
TALL: Final = (4, 8)  # feet that people have
NEAR: Final = 3  # words between a verb of travel and how far that was
FAR: Final = 5  # words that may stand between a distance and "from"


WATERS: Final = frozenset(
    "river lake reservoir dam stream creek canal tide sea water waters floodwaters lagoon".split()
)
STANDING: Final = frozenset(
    """peaked crested rose rises risen reached reaches stood stands fell falls fallen dropped swelled hit topped is was
    receded subsided rising falling rise fall drop drops climb climbs climbed""".split()
)


def water_level(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "The river peaked at 5.1 metres": a level, where nothing says that it is a depth or a length."""
    k = left_of(frame, c)
    k = left_of(frame, k) if frame.words_of(k) in (["at"], ["to"], ["by"]) else k
    if figure.unit not in LENGTHS or frame.role_at(k) != VERB or not STANDING & frame.single_words(k):
        return None
    head = subject_of(frame, k)
    last = frame.words_of(head)[-1].removesuffix("s") if head is not None else ""
    if head is not None and last == "level":
        return name_of(frame, head)  # "sea levels would rise by one metre"
    return f"water level of {last}" if last in WATERS else None


def _lies_below(frame: Frame, j: int, word: str) -> bool:
    """ "Four metres down", "30 metres below the surface", "200 feet underground"; not "15 km underground cable"."""
    if word in ("below", "beneath", "under"):
        return any(frame.word(at) in SURFACES for at in range(j + 1, j + 4))
    ends = j + 1 >= len(frame.items) or frame.has(j + 1, bits("stop", "comma", "close", "conjunction"))
    return ends and word in ("down", "underground", "underwater")


def _behind_conversion(frame: Frame, figure: Figure) -> int:
    """ "24 km (15 miles) | east of the capital", "…, 15 miles) | east": the item behind both."""
    told = [f for f in frame.figures if f.type == "quantity" and f.unit in LENGTHS]
    inside = next((f for f in told if f.i == figure.right + 1 and frame.has(figure.right, BIT["open"])), None)
    last = inside or figure
    close = frame.has(last.right, BIT["close"])
    opened = inside is not None or frame.has(figure.left - 1, BIT["open"])
    return last.right + 1 if close and opened and figure.unit in LENGTHS else figure.right


def lies_off(frame: Frame, figure: Figure) -> bool:
    """ "240 km north of the city", "12 miles off the coast": where a place lies."""
    if figure.unit not in LENGTHS:
        return False
    j = at = _behind_conversion(frame, figure) + frame.has(figure.right, BIT["dash"])
    while frame.word(at) in LEADING and at < j + 2:
        at += 1
    if at > j and frame.word(at).split(" ")[0] in COMPASS:
        return True
    word = frame.word(j)
    return word in AWAY or (word.split()[-1:] == ["of"] and word.split()[0] in AWAY)


def dimension(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "12 km long", "100-meter-wide"; "240 km north of the city", "1,895 metres above sea level"."""
    j = _behind_conversion(frame, figure) + frame.has(figure.right, BIT["dash"])
    word = frame.word(j)
    before = frame.word(figure.left - 1) if figure.left else ""
    hedged = before in ("up to", "to", "over", "below", "above")
    fast = frame.word(figure.left - 2) if hedged and figure.left > 1 else before
    if fast.partition(" ")[0] in SPEEDS:
        return fast.partition(" ")[0]  # "at speeds up to 1.25 Gbps"
    if before == "of" and frame.word(figure.left - 2) == "capable" and BY_UNIT.get(figure.unit or "") == "speed":
        return "speed"
    if figure.unit in LENGTHS:
        if before == "of" and frame.word(figure.left - 2) == "range":
            return "range"  # "missiles with a range of 180 miles"
        if _rises(frame, figure):
            return "height"
        down = before in ("to", "down", "down to")
        if down and any(frame.word(at) in DIVING for at in range(max(0, figure.left - NEAR), figure.left)):
            return "depth"  # "they dive (down) to 900 feet"
        if _lies_below(frame, j, word):
            return "depth"
        if word == "above" and "sea" in (frame.word(j + 1), frame.word(j + 2), frame.word(j + 3)):
            return "altitude"
        if lies_off(frame, figure):
            return "distance"
        if frame.word(figure.left) == "within":
            return "distance"  # "homes within 3 km of the plant"
        if before == "at" and not HIGH.isdisjoint(frame.word(at) for at in range(figure.left - NEAR, figure.left - 1)):
            return "altitude"
        if word == "from" and not frame.has(j + 1, bits("number", "month", "time")):
            return _same_thing(frame, figure) or "distance"
        if before == "from" and _shot_from(frame, figure, j):
            return "distance"
        if _is_tall(frame, figure, j):
            return "height"
        if travels(frame, figure):
            return "distance"
    return DIMENSIONS.get(f"in {frame.word(j + 1)}" if word == "in" else word)


def _same_thing(frame: Frame, figure: Figure) -> str | None:
    """ "400 metres of cloth from Lanka Mills and | 90 metres | from Delta Mills": what the one before measures."""
    told = next((f for f in reversed(frame.figures) if f.i < figure.i), None)
    joined = frame.word(figure.left - 1) in ("and", ",")
    alike = joined and told is not None and told.unit == figure.unit and frame.word(told.right) == "of"
    return told.metric if alike and told is not None else None


def _shot_from(frame: Frame, figure: Figure, j: int) -> bool:
    """ "He struck from 25 yards": how far off; not "cut from 25 yards", "from 25 to 40 metres"."""
    if frame.has(figure.i - 1, BIT["article"]) or figure.unit not in ("yard", "m", "foot"):
        return False  # "assays from the 900 ft level"
    if any(f.unit == figure.unit and f.i < figure.i for f in frame.figures):
        return False  # "deepened to 12 metres from 9 metres"
    if any(frame.word(at) in ("to", "-", "of") for at in range(j, j + 4)):
        return False
    first = figure.left - 1
    return not any(frame.has(at, bits("change-verb", "level-verb")) for at in range(max(0, first - FAR), first))


def _is_tall(frame: Frame, figure: Figure, j: int) -> bool:
    """ "The guard is 6ft 4in", "the 6ft 2in keeper": feet with inches that somebody has."""
    value = figure.value
    if figure.unit != "foot" or value is None or not TALL[0] < value < TALL[1] or value % 1 == 0:
        return False
    return "." not in frame.text[figure.start : figure.end] and frame.word(j) not in ("of", *DIMENSIONS)


def _rises(frame: Frame, figure: Figure) -> bool:
    """ "The hill rises (to) 340 m", "a tower rising 90 feet from the plain", but a river's is its level."""
    before = {frame.word(at) for at in range(max(0, figure.left - 2), figure.left)}
    if before.isdisjoint(RISING):
        return False
    words = (item.word.text.removesuffix("s") for item in frame.items)
    return not any(word in WATERS or word.endswith("level") for word in words)


def travels(frame: Frame, figure: Figure) -> bool:
    """ "They drove over 300 miles to the fair"."""
    averaged = frame.word(figure.left - 1) == "of" and frame.word(figure.left - 2) == "average"
    left = figure.left - 3 * averaged  # "travel | an average of | 300 miles"
    before = range(max(0, left - NEAR), left)
    placed = any(frame.word(at) in ("at", "of", ",", "and") for at in before)  # "flew at 300 m"
    described = frame.has(figure.i - 1, BIT["article"]) or frame.has(
        figure.right - 2, BIT["dash"]
    )  # "walked the 3 km path"
    return not placed and not described and any(frame.word(at) in TRAVELLING for at in before)


def is_distance(frame: Frame, figure: Figure) -> bool:
    """ "A town 65 km by expressway | from | the port": how far off, not how long, as "65 km from the port to" is."""
    leads = range(figure.right, min(figure.right + FAR, len(frame.items)))
    parting = bits("comma", "stop", "conjunction", "open")
    end = next((at for at in leads if frame.has(at, parting)), figure.right + FAR)
    start = next((at for at in leads if at < end and frame.word(at) in ("from", "away from")), None)
    if start is None or frame.has(start + 1, bits("number", "digits")):
        return False
    rest = range(start, min(start + 2 * FAR, len(frame.items)))
    stop = next((at for at in rest if frame.has(at, bits("comma", "stop"))), len(frame.items))
    return not any(frame.word(at) == "to" for at in rest if at < stop)
