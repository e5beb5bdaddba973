"""Singulars of currencies that are words of their own: "a 78 million mark order", but "passed the 10 million mark"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.items import Item
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.words import Lexicon

NUMBER: Final = BIT["number"]
SINGULARS: Final = {"mark": "marks", "crown": "crowns"}
SINGULAR: Final = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(SINGULARS)})(?![^\W\d_])")
LARGE: Final = 1000
BOUGHT: Final = bits("word", "noun", "money-noun", "open", "undertaking", "works", "number")
NOT_BOUGHT: Final = TIME_UNIT | bits("time", "preposition", "finite", "auxiliary", "last", "this", "next", "month")
ROYAL: Final = frozenset("jewel jewels court courts estate prosecution prince princess dependency milestone".split())


def name_currencies(items: list[Item], lexicon: Lexicon) -> None:
    """Read in place the mark or crown as money where it stands between a large number and what costs so much."""
    for k, item in enumerate(items):
        if item.word.text in SINGULARS and k and k + 1 < len(items) and _is_money(items, k):
            items[k] = Item(item.start, item.end, lexicon.word(SINGULARS[item.word.text]))


def _is_money(items: list[Item], k: int) -> bool:
    """Not written as names are ("5 million Mark Twain novels"), and something behind that may have a price."""
    dashed = bool(items[k - 1].classes & BIT["dash"]) and k > 1
    before, behind = items[k - 1 - dashed], items[k + 1]
    if not before.classes & NUMBER or before.sense(NUMBER).value < LARGE:
        return False
    named = items[k].classes & BIT["capital"] and not items[k].classes & BIT["upper"]
    costs = behind.classes & BOUGHT and not behind.classes & NOT_BOUGHT
    return bool(costs) and not named and behind.word.text not in ROYAL
