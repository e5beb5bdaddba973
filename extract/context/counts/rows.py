"""Rows of names and numbers that say their unit once: "Spain took 34,500 tonnes, Italy 37,800 and Malta 1,750"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

TYING: Final = frozenset(["in", "to", "from", "for", "by"])
PARTING: Final = bits("comma", "conjunction")
CLOSING: Final = bits("comma", "conjunction", "stop")
FAR: Final = 100  # times as large as the smallest of a row its largest may be


def head_of_row(frame: Frame, figure: Figure, _state: State) -> Figure | None:
    """The amount with its unit that a row of names and bare numbers opens with."""
    if not frame.has(figure.i - 1, BIT["capital"]) or figure.number is None or not figure.number.digits:
        return None
    if figure.j < len(frame.items) and not frame.has(figure.j, CLOSING):
        return None
    ends = {other.j: other for other in frame.figures if other.j < figure.i}
    other: Figure | None = figure
    while other is not None and (other is figure or (other.elided and other.rule.id == "bare-number")):
        other = ends.get(_before_name(frame, other.i))
    if other is None or other.type not in ("quantity", "money") or other.number is None or not other.number.value:
        return None
    alike = other.number.scale == figure.number.scale and other.high is None
    times = figure.number.value / other.number.value
    return other if alike and 1 <= times * FAR <= FAR * FAR else None


def _before_name(frame: Frame, i: int) -> int:
    """Where what stands before ", in the Name" ends, when the number at i has that before it; -1 where it has not."""
    k = i - 1
    while k > 0 and frame.has(k, BIT["capital"]) and not frame.has(k, BIT["number"]):
        k -= 1
    if k == i - 1:
        return -1
    k -= frame.has(k, BIT["article"])
    k -= frame.word(k) in TYING
    if not frame.has(k, PARTING):
        return -1
    k -= frame.has(k, BIT["conjunction"]) and frame.has(k - 1, BIT["comma"])
    return k
