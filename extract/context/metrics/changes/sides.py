"""Which way a percentage went, or that it is a level, by what stands beside it: its list, what says it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.differences import SIDES, in_time
from extract.context.phrases import left_of
from extract.frame import COMMA, CONJUNCTION, NOUN, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

CHANGE_VERB: Final = BIT["change-verb"]


def over_said_again(frame: Frame, figure: Figure) -> int:
    """The item behind a percentage that is said again, or goes on, before what it is: "4.1 pct, or 950 won, higher"."""
    j, again, listed = figure.right, frame.word(figure.left - 1) == "or", True
    for behind in (f for f in frame.figures if f.left > figure.left):
        k = j + (frame.word(j) == ",")
        word = frame.word(k)
        said = word == "or"
        alike = behind.type == "percentage" and behind.unit == figure.unit and (k > j or word == "and")
        if behind.left != k + (word in ("or", "and")) or not (said or alike):
            break
        j, again, listed = behind.right, again or said, said or word == "and"  # "4.6, 17.9 and 13.2 percent more"
    j += again and frame.word(j) == ","
    return j if listed and frame.word(j) in SIDES else figure.right


def compared_by(frame: Frame, k: int) -> str | None:
    """ "Was | lower | by 6.8 percent than in 2023", "is | ahead | by 4 percent": no party by so many points."""
    if frame.role_at(k) != NOUN or frame.chunks[k].j - frame.chunks[k].i > 1:
        return None
    side = SIDES.get(frame.word(frame.chunks[k].i))
    figure = frame.figure_at(k + 2)
    if figure is not None and figure.unit == "percent" and frame.words_of(k) == ["ahead"]:
        return "increase"
    than = figure is not None and frame.word(figure.right) == "than"
    return None if figure is None or (than and not in_time(frame, figure.right + 1)) else side


def is_level(frame: Frame, figure: Figure, before: Figure) -> bool:
    """Whether the percentage that a list goes on from is itself no change: a level reached, a share."""
    if frame.word(before.left - 1) in ("to", "at"):
        return True
    if before.change is not None or before.unit != figure.unit:
        return False
    at = frame.chunk_of(before)
    if all(frame.role_at(k) in (COMMA, CONJUNCTION) for k in range(at + 1, frame.chunk_of(figure))):
        return True
    while frame.role_at(at - 1) == NOUN and frame.figure_at(at - 3) is not None:
        at -= 3  # "services accounted for 52.7%, | farming | 43.6% and …"
    stated = frame.role_at(left_of(frame, at)) == VERB and not frame.classes_of(left_of(frame, at)) & CHANGE_VERB
    return stated or (before.metric or "").startswith("share of ")


def tells_whose(frame: Frame, k: int) -> bool:
    """ "Output slumped 38.6%, electricity | used | by factories 27.4%": a participle that only describes its noun."""
    alone = frame.role_at(k) == VERB and frame.chunks[k].j - frame.chunks[k].i == 1 and frame.role_at(k - 1) == NOUN
    if not alone or frame.classes_of(k) & (CHANGE_VERB | BIT["level-verb"]):
        return False
    return frame.words_of(k + 1) == ["by"] and frame.word(frame.chunks[k].i).endswith("ed")


def says_level_again(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Grew to 225 billion, or 45 percent": the same level, said as a share."""
    before = frame.figure_at(c - 2) if frame.words_of(c - 1) == ["or"] else None
    if before is None and c > 2 and frame.role_at(c - 2) == COMMA and frame.words_of(c - 1) == ["or"]:
        before = frame.chunks[c - 3].figure
    if before is None or before.type not in ("money", "quantity") or before.change is not None:
        return False
    return figure.type == "percentage" and frame.word(before.left - 1) in ("to", "at")
