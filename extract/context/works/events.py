"""What stands before a name: what happens to it ("construction of"), and whether it only tells where or whose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.bearers import CEREMONIES, FITTING, NOUN_STATUS, PARTS
from extract.context.works.extent import FRACTIONS
from extract.context.works.milestones import HALFWAY, RUNNING
from extract.context.works.phases import PHASES, is_roman
from extract.context.works.verbstatus import LABOURING
from extract.context.works.workdone import WORKING
from extract.frame import FIGURE, NOUN, PREPOSITION, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

LOCATING: Final = frozenset(
    "in at near from within through under around behind beside along outside into by with between across over".split()
)
PRELIMINARY: Final = frozenset("preliminary preparatory early-stage early preparation".split())


def event(frame: Frame, first: int) -> tuple[int, list[str]]:
    """The first chunk of "construction of | the X Bridge", "the contract for | the Y Plant"; its nouns' last words."""
    head, nouns = first, []
    if frame.chunks[first].figure is not None:
        head = first - 1 if frame.role_at(first - 1) == NOUN else first
    while frame.role_at(head - 1) == PREPOSITION and frame.role_at(head - 2) in (NOUN, FIGURE, VERB):
        before = head - 2
        words = frame.words_of(before)
        told = words[-1] == "ceremony" or frame.last_classes(before) & BIT["number"]
        word = words[-2] if told and len(words) > 1 else words[-1]  # "the opening ceremony", "Section 2"
        if word.split()[-1:] and word.split()[-1] in WORKING and set(" ".join(words).split()) & PRELIMINARY:
            word = "preparations"
        nouns.append(word.split()[-1] if word else "")
        if frame.role_at(before) == VERB and not _is_noun(frame, before):
            break
        head = before
    return head, nouns


def _is_noun(frame: Frame, k: int) -> bool:
    """ "Commercial operation | of | the X Plant": a phrase of the vocabulary that the frame takes for a verb."""
    alone = frame.chunks[k].j == frame.chunks[k].i + 1 and frame.words_of(k + 1) == ["of"]
    return alone and frame.words_of(k)[-1].split()[-1] in NOUN_STATUS | dict.fromkeys(RUNNING)


def is_located(frame: Frame, figure: Figure) -> bool:
    """Whether the name only tells where or whose something is."""
    first = frame.chunk_at(figure.i)
    return is_placed(frame, first, event(frame, first)[1])


def is_placed(frame: Frame, first: int, nouns: list[str]) -> bool:
    """Whether the name only tells where or whose ("enterprises of the X Park", "a factory in the Y Zone")."""
    if frame.role_at(first - 1) != PREPOSITION:
        return False
    word = frame.word(frame.chunks[first - 1].i)
    share = frame.figure_at(first - 2)
    if word == "of" and share is not None and share.type == "percentage":
        return False  # "60 percent of the X Line"
    parts = PARTS - CEREMONIES if word in LOCATING else PARTS | FITTING  # "a plant in the X Zone" is none of it
    told = any(
        noun in parts
        or noun in HALFWAY | LABOURING
        or noun.startswith(PHASES)
        or is_roman(noun)
        or noun.split("-")[-1] in FRACTIONS
        for noun in nouns
    )
    if frame.role_at(first - 2) == VERB and word in ("on", "of", "for", "to", "with"):
        return False
    return not told and (word in LOCATING or (word == "of" and bool(nouns)))
