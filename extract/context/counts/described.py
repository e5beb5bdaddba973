"""The noun of a count behind words that no plain phrase holds: sizes, compounds, names with numbers, superlatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import MANY
from extract.context.counts.owned import CLAIMED
from extract.numbers.named import is_named
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

SIZE: Final = bits("unit", "currency", "sign", "subunit", "scale", "number", "level", "digits", "dash") | TIME_UNIT
PHRASE: Final = bits("word", "participle", "modifier", "level", "capital", "quantifier")
PLAIN: Final = PHRASE | bits("generic", "money-noun", "quantity-noun", "counted")
LONGEST_SIZE: Final = 12  # words, as a table's row of numbers is no size
BEFORE_SIZE: Final = 3
HIT: Final = frozenset("hit affected damaged paid known selling performing growing ranked rated placed".split())
LONGEST: Final = 8  # words before the noun


def noun_of_sized(frame: Frame, figure: Figure) -> str | None:
    """ "Two 10-year bonds", "three new 600 MW units", "12 five-star hotels": the size stands before the noun."""
    k = figure.j
    if figure.value == 1 or figure.high is not None:
        return None
    while k < figure.j + BEFORE_SIZE and frame.has(k, PHRASE) and not frame.has(k, MANY | BIT["number"]):
        k += 1
    first = k
    if not frame.has(k, bits("number", "digits", "sign")):
        return None
    while k < first + LONGEST_SIZE and (frame.has(k, SIZE) or (frame.has(k - 1, BIT["dash"]) and frame.glued(k))):
        k += 1
    sized = any(frame.has(at, bits("dash", "unit", "currency", "sign")) for at in range(first, k))
    sized = sized or is_named(frame, first)  # "two Fortune 500 companies"
    if not sized or frame.has(k - 1, BIT["dash"]):
        return None
    i = k
    while frame.has(k, PHRASE):
        k += 1
    last = next((at for at in range(k - 1, i - 1, -1) if frame.has(at, BIT["noun"])), None)
    if last is None or frame.has(last, bits("not-counted")):
        return None
    return frame.span(i, last + 1)


def noun_of_described(frame: Frame, figure: Figure) -> str | None:
    """ "Three top executives", "two third-party firms", "12 Boeing 737 aircraft", "four 2023 graduates"."""
    if figure.value == 1 or figure.high is not None:
        return None
    k, odd = figure.j, -1
    while k < figure.j + LONGEST and k < len(frame.items):
        behind = _behind_odd(frame, k)
        if behind > k:
            k = odd = behind
            k += frame.word(k) in HIT or frame.has(k, bits("currency", "unit"))  # "worst hit", "multi-billion dollar"
        elif frame.has(k, PLAIN):
            k += 1
        else:
            break
    last = next((at for at in range(k - 1, odd - 1, -1) if frame.has(at, BIT["noun"])), -1) if odd > 0 else -1
    uncounted = frame.has(last, bits("not-counted", "time", "money-noun")) and frame.word(last) not in CLAIMED
    if last < odd or not frame.has(last, MANY) or uncounted:
        return None
    return frame.span(figure.j, last + 1)


def _behind_odd(frame: Frame, k: int) -> int:
    """Where the words go on behind what no plain phrase holds at k; k itself where nothing of the kind stands there."""
    j = k
    while frame.has(j + 1, BIT["dash"]) and frame.glued(j + 1) and frame.glued(j + 2) and j + 2 < len(frame.items):
        j += 2
    if j > k:
        return j + 1  # "third-party", "not-for-profit"
    written = frame.text[frame.items[k].start : frame.items[k].end]
    if frame.has(k, BIT["ordinal"]) and frame.has(k, BIT["capital"]):
        return k + 1  # "two First Division clubs"
    if frame.has(k, BIT["superlative"]) or "-" in written.strip("-"):
        return k + 1
    if frame.has(k, BIT["time"]) and written[:4].isdecimal() and written[4:] in ("", "s"):
        return k + 1  # "2023 graduates", "1970s blocks"
    numbered = frame.has(k, bits("number", "digits")) and (
        frame.has(k - 1, BIT["label"]) or frame.word(k - 1) == "year"
    )
    return k + 1 if numbered else k
