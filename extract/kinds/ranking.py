"""Rankings: a place in an order."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from extract.figure import Figure
from extract.kinds.record import BaseRecord, Bound
from extract.ranks.moves import MOVES, read_move
from extract.ranks.rules import CHECKS
from extract.ranks.words import TOPS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
MAX_RANK: Final = 5000
# Rules that look at the words around a rank: the words before it, or behind it, are no part of the expression.
FROM_PLACE: Final = frozenset(
    ["ranks-it-nth", "puts-it-nth", "moves-to-nth", "ends-it-nth", "place-from-to", "nth-holder"]
)
TO_PLACE: Final = frozenset(["nth-in-scope", "nth-holder"])


class Ranking(BaseRecord):
    """A place in an order: ranked 10th, came first, No. 2, among the top five."""

    type: Literal["ranking"] = "ranking"
    rank: int = Field(ge=1, description="the place; of a top N, N")
    bound: Bound = Field("exact", description="less_than for a top N")
    metric: str | None = Field(None, description="by what it is ranked")
    scope: str | None = Field(None, description="among whom: province, sub-provincial cities, world")
    change: int | None = Field(None, description="places gained; lost ones are negative")


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The rank that a rule found, None for an ordinal that is no rank; a move goes to the rank beside it."""
    if match.rule.id in MOVES:
        return read_move(match, frame)
    if match.rule.id == "ordinal-of-a-thing":
        return _no_rank(match, frame)
    place = next((k for k in range(match.j - 1, match.i - 1, -1) if frame.has(k, ORDINAL | NUMBER)), None)
    if place is None:
        return None
    rank = _rank(frame, place)
    check = CHECKS.get(match.rule.id)
    if rank is None or (check and not check(match, frame, place)):
        return None
    i = place if match.rule.id in FROM_PLACE else match.i
    j = place + 1 if match.rule.id in TO_PLACE else match.j
    figure = Figure("ranking", match.rule, i, j, (frame.items[i].start, frame.items[j - 1].end))
    figure.value = rank
    if match.rule.id in TOPS:
        figure.bound = "less_than"
    return figure


def _no_rank(match: Match, frame: Frame) -> Figure | None:
    """ "The second phase": the refusal of an ordinal that only numbers its noun."""
    gerund = frame.word(match.j - 1).endswith("ing")  # "the 49th meeting"
    verbal = 0 if gerund else bits("participle", "plain-verb")
    if frame.has(match.j - 1, bits("superlative", "rank-place", "adverb") | verbal):
        return None
    figure = Figure("refusal", match.rule, match.i, match.j, (frame.items[match.i].start, frame.items[match.j - 1].end))
    figure.reason = match.rule.id
    return figure


def _rank(frame: Frame, k: int) -> Decimal | None:
    item = frame.items[k]
    if item.classes & ORDINAL:
        return Decimal(item.sense(ORDINAL))
    number = item.sense(NUMBER)
    if number.high is not None or number.value != number.value.to_integral_value() or number.scale > 1:
        return None
    value: Decimal = number.value
    return value if 1 <= number.value <= MAX_RANK else None
