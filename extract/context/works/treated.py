"""What only works are put through: "construction of the X Mine", "200 million for the Y Port"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.works.events import event
from extract.context.works.extent import RENEWALS
from extract.frame import PREPOSITION, VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

MAKING: Final = RENEWALS | frozenset(
    """construction building rebuilding erection groundbreaking completion commissioning establishment
    upgradation refurbishment redevelopment dualling doubling electrification dredging heightening
    enlargement""".split()
)
PRICES: Final = frozenset("cost costs price budget".split())
MONEY: Final = frozenset(
    """fund funds funding financing finance loan loans grant grants tenders bids contract contracts contractor
    contractors study studies allocation earmarked""".split()
)


def is_made(frame: Frame, figure: Figure) -> bool:
    """ "Finance | the construction | of | the X Mine", "the total cost | of | the Y Hospital"."""
    first = frame.chunk_at(figure.i)
    if frame.role_at(first - 1) != PREPOSITION:
        return False
    tie, before = frame.word(frame.chunks[first - 1].i), (frame.words_of(first - 2)[-1:] or [""])[0].split(" ")[-1]
    if tie == "of":
        noun = frame.role_at(first - 2) != VERB or before in ("building", "rebuilding")
        return noun and (before in MAKING or before in PRICES)
    if tie != "for":
        return False
    subject = subject_of(frame, first - 2) if frame.role_at(first - 2) == VERB else None
    if subject is not None:
        return bool(set(frame.words_of(subject)[-1:]) & MONEY)  # "Bids | were invited | for | the X Port"
    nouns = event(frame, first)[1]
    return bool(nouns and (nouns[0] in MONEY or nouns[0] in MAKING))
