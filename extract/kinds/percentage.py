"""Percentages: a share, a rate or a change, in percent or percentage points."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.money import ranges
from extract.kinds.record import BaseRecord, Bound, Direction, Unit, Value
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, PERCENT = BIT["number"], BIT["percent"]
HUNDREDTH: Final = Decimal("0.01")
WHOLE: Final = 100
FEW_PAGES: Final = 8
# Who is "100 per cent" so says "wholly", and who gives it (or 110) does his best.
WHOLLY: Final = frozenset(
    """against behind sure certain committed confident convinced correct right wrong true accurate honest fit healthy
    ready safe supportive focused focussed clear happy satisfied dedicated legal legitimate genuine authentic original
    positive loyal reliable responsible transparent serious sincere aware innocent guilty important necessary opposed
    worth devoted invested fine comfortable real fake false""".split()
)
# What has points of its own: games, and the indexes of exchanges.
SCORED: Final = frozenset(
    """index indices score scored league game games goals dow nasdaq nikkei ftse footsie dax topix sensex nifty s&p
    kospi taiex bovespa ibovespa merval stoxx mib smi aex omx seng industrials bourse""".split()
)
BEING: Final = frozenset("be am 'm 're ’m ’re 's feel feels felt left leave leaves remain remains seem seems".split())
GIVING: Final = frozenset(["give", "gives", "gave", "giving", "given"])
DOING: Final = bits("plain-verb", "finite", "report", "metric-verb")
ENDING: Final = bits(
    "stop", "comma", "preposition", "conjunction", "determiner", "adverb", "close", "quote", "time", "rate"
)


class Percentage(BaseRecord):
    """A share, rate or change in percent or percentage points."""

    type: Literal["percentage"] = "percentage"
    value: Value = Field(description="in percent or percentage points; a range's lower end")
    value_max: Value | None = Field(None, description="a range's upper end")
    bound: Bound = Field("exact", description="how the text hedges the figure")
    unit: Unit = Field("percent", description="percent or percentage_point")
    metric: str | None = Field(None, description="what is measured: operating rate, share of GDP, …")
    change: Direction | None = Field(None, description="null where it is a level, a share or a difference")


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The percentage that a rule found."""
    numbers = [k for k in range(match.i, match.j) if frame.has(k, NUMBER)]
    number = frame.items[numbers[0]].sense(NUMBER)
    figure = Figure(
        "percentage", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end)
    )
    figure.number, figure.value, figure.high = number, number.value, number.high
    if _says_wholly(match, frame, number.value):
        return None
    if frame.word(match.j) == "confidence" and frame.word(match.j + 1) in ("interval", "intervals", "level", "limits"):
        return None
    if any(_is_computer(frame, k) for k in range(match.i, match.j)) or _is_of_book(match, frame, number.value):
        return None
    if match.rule.id == "percent-then-number" and (frame.glued(match.i) or not frame.glued(match.i + 1)):
        return None
    if len(numbers) == 2:
        high = frame.items[numbers[1]].sense(NUMBER)
        senses = {frame.items[k].sense(PERCENT) for k in range(match.i, match.j) if frame.has(k, PERCENT)}
        if len(senses) > 1 or frame.word(match.i - 1) == "by":
            return None
        if not ranges(frame, match.i, numbers[1]) or high.value <= number.value:
            return None
        figure.high = high.value
    if match.rule.id == "number-points":
        if not _among_percents(frame) or _said_as_rate(frame, match.j):
            return None
        figure.unit = "percentage_point"
        return figure
    told = [k for k in range(match.i, match.j) if frame.has(k, PERCENT)]
    figure.unit = str(frame.items[told[-1]].sense(PERCENT)) if told else "percent"
    if figure.unit == "basis_point":
        figure.unit = "percentage_point"
        figure.value *= HUNDREDTH
        figure.high = figure.high * HUNDREDTH if figure.high else None
    return figure


def _says_wholly(match: Match, frame: Frame, value: Decimal) -> bool:
    """ "He is 100 per cent against it", "they give it 110 per cent": no share of anything."""
    if value < WHOLE or frame.word(match.j) == "of":
        return False
    k = match.i - 1
    k -= frame.has(k, BIT["article"])
    k -= frame.has(k, BIT["pronoun"]) or frame.word(k) in ("it", "them", "us", "me", "you", "him", "her")
    ends = match.j >= len(frame.items) or frame.has(match.j, ENDING)
    gives = frame.word(k) in GIVING and ends
    be = frame.has(match.i - 1, bits("auxiliary", "adverb", "conjunction")) or frame.word(match.i - 1) in BEING
    does = frame.has(match.i - 1, BIT["pronoun"]) and frame.has(match.j, DOING) and value == WHOLE  # "I 100% agree"
    return gives or does or (be and value == WHOLE and frame.word(match.j) in WHOLLY)


def _is_computer(frame: Frame, k: int) -> bool:
    """ "3 pc monitors": no "12 pc"."""
    return frame.word(k) == "pc" and frame.has(k + 1, BIT["plural"])


def _is_of_book(match: Match, frame: Frame, value: Decimal) -> bool:
    """ "Nero (Faber, 320pp, £20)": how many pages a book has, where nothing rises and nothing is a share."""
    apart = frame.has(match.i - 1, bits("comma", "open", "stop")) or value > WHOLE
    ends = match.j >= len(frame.items) or frame.has(match.j, bits("comma", "stop", "close"))
    whole = frame.word(match.j - 1) in ("pp", "pp .") and value % 1 == 0 and value >= FEW_PAGES
    return whole and apart and ends and not frame.classes & bits("change-verb", "change-noun")


def _among_percents(frame: Frame) -> bool:
    """Bare "points" are percentage points only where the sentence speaks of percent, and of no index or score."""
    return SCORED.isdisjoint(frame.words) and bool(frame.classes & PERCENT)


def _said_as_rate(frame: Frame, j: int) -> bool:
    """ "The shares closed up 12.3 points, or 1.01 percent": what is said again as a rate is points of an index."""
    k = j + (frame.word(j) in ("lower", "higher"))
    k += frame.has(k, bits("comma", "open"))
    k += frame.word(k) == "or"
    return k > j and frame.has(k, NUMBER) and frame.has(k + 1, PERCENT)
