"""Ordinals right behind the place that they are ranks in: "the city's third", "the whole city the 4th"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

WHOLE: Final = frozenset(["whole", "entire", "all"])
INSIDE: Final = frozenset(["in", "of", "at", "among"])


def before_place(frame: Frame, i: int) -> int | None:
    """The item before the place that an ordinal at i stands right behind, None where it stands behind none.

    "… | the city's third", "… | in the whole city third", "… | in the city the third".
    """
    second = frame.has(i - 1, BIT["article"])
    k = i - 2 if second else i - 1
    owned = frame.has(k, BIT["possessive"])
    k -= owned
    if not frame.has(k, BIT["place-type"]) or frame.has(k, BIT["capital"]):
        return None
    k -= 1
    whole = frame.word(k) in WHOLE
    while frame.has(k, bits("article", "quantifier", "determiner")) or frame.word(k) in WHOLE:
        k -= 1
    led = frame.word(k) in INSIDE
    return (k - 1 if led else k) if owned or whole or (led and second) else None
