"""What only works are put through: "construction of the X Mine", "200 million for the Y Port"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.parentheses import opening
from extract.context.works.named.events import event, first_of
from extract.context.works.named.topical import is_invested_in
from extract.context.works.names.extent import RENEWALS
from extract.context.works.verbs.verbstatus import verb_status
from extract.frame import CLOSE, COMMA, CONJUNCTION, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

MAKING: Final = RENEWALS | frozenset(
    """construction building rebuilding erection groundbreaking completion commissioning establishment
    upgradation refurbishment redevelopment dualling doubling dredging heightening
    enlargement stone stones cornerstone""".split()
)
PRICES: Final = frozenset("cost costs price budget progress delay delays investment".split())
# Where money goes without any work.
REGIONS: Final = frozenset("valley city town village community street avenue square quarter settlement".split())
WORK: Final = (["work"], ["works"], ["the", "work"], ["the", "works"], ["civil", "works"])
SURFACING: Final = frozenset("sealed seal tarred paved resurfaced surfaced widened repaired relaid".split())
LENGTHS: Final = frozenset(["km", "metre", "mile", "foot"])
# What is told of works that are to be, not of those that stand.
PLANNED: Final = frozenset("investment capacity output area length".split())
MONEY: Final = frozenset(
    """fund funds funding financing finance loan loans grant grants tenders bids contract contracts contractor
    contractors study studies allocation earmarked""".split()
)


def is_made(frame: Frame, figure: Figure) -> bool:
    """ "Finance | the construction | of | the X Mine", "the total cost | of | the Y Hospital"."""
    first = of_list(frame, first_of(frame, figure))
    if _is_sized(frame, frame.chunk_at(figure.j - 1) + 1):
        return True
    if frame.role_at(first - 1) != PREPOSITION:
        return False
    if is_invested_in(frame, first):
        return frame.word(figure.j - 1).split(" ")[-1] not in REGIONS
    tie, before = frame.word(frame.chunks[first - 1].i), (frame.words_of(first - 2)[-1:] or [""])[0].split(" ")[-1]
    if tie == "of":
        if (stretch := frame.figure_at(first - 2)) is not None:
            return stretch.unit in LENGTHS and frame.role_at(first - 3) == VERB and _works(frame, first - 3)
        noun = frame.role_at(first - 2) != VERB or before in ("building", "rebuilding")
        return noun and (before in MAKING or before in PRICES)
    if tie in ("in", "into"):
        return before == "investment"
    if tie == "on":
        return frame.words_of(first - 2) in WORK  # "inspected | work | on | the X Motorway", but "his work on"
    if tie != "for":
        return False
    subject = subject_of(frame, first - 2) if frame.role_at(first - 2) == VERB else None
    if subject is not None:
        return bool(set(frame.words_of(subject)[-1:]) & MONEY)  # "Bids | were invited | for | the X Port"
    nouns = event(frame, first)[1]
    return bool(nouns and (nouns[0] in MONEY or nouns[0] in MAKING))


def of_list(frame: Frame, first: int) -> int:
    """The first name of the list that the name at `first` ends ("construction of the X Weir and | the Y Weir")."""
    if frame.role_at(first - 1) not in (COMMA, CONJUNCTION):
        return first
    begins = {frame.chunk_at(other.j - 1): first_of(frame, other) for other in frame.projects}
    while frame.role_at(first - 1) in (COMMA, CONJUNCTION):
        k = first - 2 - (frame.role_at(first - 2) == COMMA)
        if frame.role_at(k) == CLOSE:  # "the X Bridge (1.2 km), the Y Line (84 km) and | the Z Tunnel"
            k = opening(frame, k) - 1
        if k not in begins:
            break
        first = begins[k]
    return first


def _is_sized(frame: Frame, k: int) -> bool:
    """ "The X Mine | will have | an annual capacity", "the Y Park | covers | an area of 230 mu": of works to be."""
    if frame.role_at(k) == COMMA:  # "the X Tunnel, whose first blast was fired in July, | will be 194 km long"
        comma = next((at for at in range(k + 1, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP)), k)
        k = comma + 1
    words = frame.single_words(k) if frame.role_at(k) == VERB else set()
    if not words & {"have", "has", "covers", "cover", "be"}:
        return False
    figures = [frame.figure_at(at) for at in range(k + 1, min(k + 5, len(frame.chunks)))]
    measured = next((figure for figure in figures if figure is not None), None)
    if measured is None or measured.type not in ("money", "quantity"):
        return False
    if measured.unit == "mu":
        return True
    ahead = bool(frame.classes_of(k) & BIT["modal"])
    if "be" in words:
        return ahead and frame.figure_at(k + 1) is measured and measured.unit in LENGTHS
    noun = frame.words_of(k + 1)[-1] if frame.role_at(k + 1) == NOUN else ""
    return (ahead and noun in PLANNED) or (noun == "investment" and "total" in frame.words_of(k + 1))


def _works(frame: Frame, k: int) -> bool:
    """ "Will upgrade | 14 km | of | the X Road", "sealed | 9 km | of": what is done to a stretch of it."""
    return verb_status(frame, k) is not None or bool(SURFACING & frame.single_words(k))
