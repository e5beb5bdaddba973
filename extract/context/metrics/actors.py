"""Who has or gives money, or is asked: people and bodies, which are no measure of a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

ACTORS: Final = bits("institution")
PEOPLE: Final = frozenset(
    """candidate candidates minister ministers president governor mayor secretary chairman director analysts economists
    author authors spokesman spokeswoman customer customers investor investors creditor creditors donors owner owners
    player players actor actors shareholders member members voters organisers organizers official officials broker
    brokers dealer dealers traders builders thieves police""".split()
)
# What somebody does with money, right before the amount.
SPENDING: Final = frozenset(
    """cut cuts cutting slash slashes slashed need needs needed seek seeks sought want wants wanted find finds
    repay repaid demand demands demanded has have had""".split()
)
GOVERNING: Final = frozenset(["governments", "ministries", "councils", "treasuries", "taxpayers"])
# No bodies, though so called.
HELD: Final = frozenset("holdings bill bills order orders fund funds capital award awards".split())
ACTING: Final = frozenset("bank ministry department board commission agency".split())
OFFICIALS: Final = frozenset(
    """minister ministers president governor mayor secretary chairman director analysts economists author authors
    spokesman spokeswoman dealers officials official""".split()
)


def is_actor(phrase: str | None, figure: Figure, state: State) -> bool:
    """Whether a phrase but names who has or gives the money ("candidates", "the ministry of works"): no metric.

    A level in percent is no measure of a bank or a ministry either: what it lends or takes bears it.
    """
    last = re.split(" (?:of|in|from|for|with|on) ", phrase or "")[0].lower().split()[-1:]
    if not last:
        return False
    classes = state.lexicon.word(last[0]).classes | (ACTORS if last[0] in GOVERNING else 0)
    if figure.type == "percentage":
        return last[0] in OFFICIALS or (last[0] in ACTING and bool(classes & BIT["institution"]))
    return figure.type == "money" and (last[0] in PEOPLE or (bool(classes & ACTORS) and last[0] not in HELD))


def is_namesake(frame: Frame, figure: Figure, phrase: str) -> bool:
    """Whether a phrase is but somebody's name, who cuts or needs money ("the Democrats would cut $4 billion").

    What is traded has a name too, but then the price moves or stands: "Fiat rose 120 lire".
    """
    if figure.type != "money" or not phrase[:1].isupper() or frame.in_capitals():
        return False
    opener = next((item for item in frame.items if frame.text.startswith(phrase, item.start)), None)
    before = frame.word(figure.left - 1)
    return opener is not None and before in SPENDING and (opener is not frame.items[0] or phrase.istitle())
