"""Numbers that only look as if they counted the noun behind them: in names, of races, of the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

NUMBER: Final = BIT["number"]
CAPITAL: Final = BIT["capital"]
# Lists, leagues and channels that have a number in their names.
NAMERS: Final = frozenset(
    "fortune global forbes ftse dax cac nikkei topix asx csi stoxx hsi formula moto euro halo radio bbc itv".split()
)
ROUNDS: Final = frozenset(["group"])  # "Group of Eight nations"
SMALL: Final = 100
THOUSAND: Final = 1000
PAGE: Final = frozenset("comments comment views replies reviews likes shares photos pictures images".split())
SPOKEN: Final = bits("auxiliary", "modal", "plain-verb", "metric-verb", "level-verb", "change-verb", "preposition")


def is_named(frame: Frame, k: int) -> bool:
    """Whether the number at k is part of a name: "Fortune Global 500 firms", "the Halo 2 makers", "Group of Eight"."""
    if k == 0 or frame.in_capitals():
        return False
    if frame.word(k - 1) == "of":
        return frame.word(k - 2) in ROUNDS and frame.has(k - 2, CAPITAL) and frame.has(k, NUMBER)
    if not frame.has(k - 1, CAPITAL) or not frame.items[k].sense(NUMBER).digits:
        return False
    return frame.word(k - 1) in NAMERS or _opens_with_name(frame, k)


def _opens_with_name(frame: Frame, k: int) -> bool:
    """ "The Halo 2 makers said": an article, a name and its number, as no phrase of its own begins behind a subject."""
    i = k - 1
    while i > 0 and frame.has(i, CAPITAL):
        i -= 1
    return i == 0 and k > 1 and frame.has(0, BIT["article"]) and frame.items[k].sense(NUMBER).value < SMALL


def is_metres(frame: Frame, k: int) -> bool:
    """ "The 1,500m runners": the metres of a race, which nobody would write for thousands of millions."""
    number = frame.items[k].sense(NUMBER)
    written = frame.text[frame.items[k].start : frame.items[k].end]
    return bool(number.scale > 1 and number.value / number.scale >= THOUSAND and written[-1:] == "m")


def is_of_page(frame: Frame, i: int, j: int) -> bool:
    """ "6 min read · 48 comments": what a page counts of itself, at the end of a line without a verb."""
    if frame.word(j - 1) not in PAGE or j < len(frame.items) or j - i > 2:
        return False
    return not any(frame.has(at, SPOKEN) for at in range(i)) or frame.items[0].word.text in ("read", "posted", "by")
