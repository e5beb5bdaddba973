"""Places gained or lost, which go to the rank beside them: "up 11 places", "rises two compared with last year"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.figure import Figure
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match

NUMBER, ORDINAL = BIT["number"], BIT["ordinal"]
SIDES: Final = bits("ahead", "behind", "change-verb", "change-noun")
BARE: Final = frozenset(["side-then-number", "number-then-side"])
MOVES: Final = BARE | {"move-then-side", "side-then-move", "move-to-rank", "move-in-row"}
AGAINST: Final = frozenset(["from", "on", "over", "than", "year-on-year", "against"])
LINK: Final = bits("conjunction", "comma")
MAX_PLACES: Final = 5000
MAX_BARE: Final = 50  # places that are not called so
REACH: Final = 6  # words from the verb to the places that it moves somebody


def read_move(match: Match, frame: Frame) -> Figure | None:
    """The places that a match gains or loses, None where the number tells none."""
    number = next(frame.items[k].sense(NUMBER) for k in range(match.i, match.j) if frame.has(k, NUMBER))
    side = _side(match, frame)
    if side is None or number.high is not None or not 1 <= number.value <= MAX_PLACES:
        return None
    if number.value != number.value.to_integral_value() or (
        frame.has(match.i - 1, BIT["article"]) and not frame.has(match.i, BIT["change-noun"])
    ):
        return None
    if match.rule.id in BARE and not (number.value <= MAX_BARE and _beside_rank(match, frame)):
        return None
    j = match.j - 1 if match.rule.id == "move-to-rank" else match.j
    figure = Figure("move", match.rule, match.i, j, (frame.items[match.i].start, frame.items[j - 1].end))
    figure.moved = int(number.value) * (-1 if _falls(frame, side) else 1)
    return figure


def _side(match: Match, frame: Frame) -> int | None:
    """The word that tells whether places are gained or lost."""
    if match.rule.id == "move-in-row":
        return _side_of_row(match, frame)
    if match.rule.id in ("move-then-side", "number-then-side"):
        gap = frame.has(match.j, BIT["capital"]) and not frame.has(match.j, BIT["time"])
        return None if gap else match.j - 1  # "ranked two places above Dulko" is no gain
    if match.rule.id != "move-to-rank":
        return match.i
    if not frame.has(match.j, ORDINAL | bits("rank-number", "article")) and frame.word(match.j) != "rank":
        return None
    reach = 2 * REACH if frame.word(match.i - 1) == "by" else REACH  # "improved its place in the index | by 3 places"
    before = range(match.i - 1, max(-1, match.i - reach), -1)
    return next((k for k in before if frame.has(k, bits("change-verb", "behind"))), None)


def _side_of_row(match: Match, frame: Frame) -> int | None:
    """ "3 places and 1 place | ahead", "rising | by two places and one place": the side said beside another member."""
    j = match.j
    while frame.has(j, LINK) and frame.has(j + 1, NUMBER) and frame.has(j + 2, BIT["rank-place"]):
        j += 3
    if j > match.j and frame.has(j, bits("ahead", "behind")):
        return j
    i = match.i
    while frame.has(i - 1, LINK) and frame.has(i - 2, BIT["rank-place"]) and frame.has(i - 3, NUMBER):
        i -= 3
    sides = range(i - 1, max(-1, i - 3), -1)
    return next((k for k in sides if frame.has(k, SIDES)), None) if i < match.i else None


def _falls(frame: Frame, side: int) -> bool:
    changes = [bit for bit in (BIT["change-verb"], BIT["change-noun"]) if frame.has(side, bit)]
    return any(frame.items[side].sense(bit) == "decrease" for bit in changes) or frame.has(side, BIT["behind"])


def _beside_rank(match: Match, frame: Frame) -> bool:
    """ "Ranks 3rd, is ahead of 2", "third place, four up": a number behind a rank and a comma, with no noun."""
    j = match.j
    ends = j >= len(frame.items) or frame.has(j, bits("comma", "stop", "close", "comparison", "time"))
    if not ends and frame.word(j) not in AGAINST:
        return False
    k = match.i - 1
    while frame.has(k, bits("auxiliary", "conjunction", "adverb")):
        k -= 1
    compared = range(k, max(-1, k - REACH), -1)
    k = next(
        (at - 1 for at in compared if frame.has(at, BIT["comparison"])), k
    )  # ", compared with the first half up 2"
    if not frame.has(k, bits("comma", "open")):
        return False
    for at in range(k - 1, max(-1, k - REACH), -1):
        if frame.has(at, ORDINAL | BIT["rank-number"]):
            return True
        if frame.has(at, bits("comma", "stop", "percent", "currency", "unit")):
            return False
    return False
