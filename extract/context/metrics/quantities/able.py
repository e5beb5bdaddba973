"""What plants, stores and ships are able to do, where only a verb tells it: "can grind 60,000 tons of wheat a year"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.quantities.amounts import ENERGY, EXTENTS, LENGTHS
from extract.context.metrics.spoken import complement, with_thing
from extract.context.phrases import left_of
from extract.frame import NOUN, PREPOSITION, VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

CAN: Final = frozenset(["can", "could"])
# What stands before "to" and before "for".
FIT: Final = frozenset("able designed built equipped configured rated meant sufficient big large enough".split())
ROOM: Final = frozenset("room space built designed rated storage fit tankage".split())
WORKING: Final = frozenset(
    """handle process treat produce make manufacture mill grind husk crush smelt refine store hold carry load unload
    haul berth supply generate pump deliver accommodate take pack dry recycle incinerate burn brew bottle assemble roll
    desalinate purify convert freeze chill slaughter gin roast extract distil distill regasify liquefy transmit
    storing holding handling processing treating producing making carrying supplying generating delivering refining
    hauling pumping""".split()
) | {"turn out", "churn out"}


def able(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Able to process 140,000 barrels a day", "built for 800,000 TEUs", "has room for 2,000 tons": a capacity."""
    unit = figure.unit or ""
    if unit in EXTENTS or unit in LENGTHS or unit in ENERGY:
        return None
    k = left_of(frame, c)
    if frame.words_of(k) == ["at"] and frame.words_of(k - 1)[-1:] == ["rated"]:
        return "capacity"  # "the reactor, rated at 1,270 MW"
    if not (_can_work(frame, k) or (frame.words_of(k) == ["for"] and ROOM & frame.single_words(k - 1))):
        return None
    if unit == "TEU":
        return "container capacity"
    thing = complement(frame, c, ("of",))
    return with_thing("capacity", "of", thing) if thing else "capacity"


def _can_work(frame: Frame, k: int) -> bool:
    """Whether chunk k is a verb of work that its subject is said to be able to do."""
    if frame.role_at(k) not in (VERB, NOUN) or not frame.words_of(k) or frame.words_of(k)[-1] not in WORKING:
        return False
    if CAN & set(frame.words_of(k)):
        return True
    link = frame.words_of(k - 1) if frame.role_at(k - 1) == PREPOSITION else []
    before = frame.words_of(k - 2)
    return (link == ["to"] and bool(FIT & set(before[-2:]))) or (link == ["of"] and before[-1:] == ["capable"])
