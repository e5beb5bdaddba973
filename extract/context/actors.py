"""Who has or gives money, or is asked: people and bodies, which are no measure of a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.state import State

ACTORS: Final = bits("institution")
PEOPLE: Final = frozenset(
    """candidate candidates minister ministers president governor mayor secretary chairman director analysts economists
    author authors spokesman spokeswoman customer customers investor investors creditor creditors donors owner owners
    player players actor actors shareholders member members voters organisers organizers official officials broker
    brokers dealer dealers traders builders thieves police""".split()
)
ACTING: Final = frozenset("bank ministry department board commission agency".split())


def is_actor(phrase: str | None, figure: Figure, state: State) -> bool:
    """Whether a phrase but names who has or gives the money ("candidates", "the ministry of works"): no metric.

    A level in percent is no measure of a bank or a ministry either: what it lends or takes bears it.
    """
    last = re.split(" (?:of|in|from|for|with|on) ", phrase or "")[0].lower().split()[-1:]
    if not last:
        return False
    classes = state.lexicon.word(last[0]).classes
    if figure.type == "percentage":
        return last[0] in ACTING and bool(classes & BIT["institution"])
    return figure.type == "money" and (last[0] in PEOPLE or bool(classes & ACTORS))
