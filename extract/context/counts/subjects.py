"""Nouns of numbers that stand apart from them: "Visits from abroad, 5,160, fell", "executives; 612 of them"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import CLOSERS, MONETARY, NUMBER, SCORED, UNCOUNTED, number_of
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import head_of_chain, left_of, text_of
from extract.frame import CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.verbs import PLURALS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

REACH: Final = 12
LARGE: Final = 100
IN_ALL: Final = frozenset(["in all", "in total", "in number", "altogether", "all told"])
LOSSES: Final = frozenset("loss gain rise fall drop increase decrease addition reduction cut growth".split())
# What says of things how many they are, and the words beside it.
NUMBERING: Final = frozenset(
    """number numbers numbered numbering total totals totalled totaled totalling totaling estimated put thought believed
    reckoned""".split()
)
STATING: Final = NUMBERING | frozenset("to be at is are was were being been have has now together".split())
LAYING: Final = frozenset(["with", "in", "to", "at", "on"])


def noun_apart(frame: Frame, figure: Figure, c: int, source: Figure | None, *, here: bool) -> str | None:
    """The noun of a number that stands apart: in apposition, behind a dash, "of them" without a count before."""
    if figure.rule.id == "number-of-them":
        known = source is not None and (source.value or 0) >= (figure.value or 0)
        return None if here and known else _them(frame, c, known=known)
    return _numbered(frame, figure, c) or _apposed(frame, figure, c) or _aside(frame, c)


def _numbered(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Herders, | who number about | 4,100 |, sell wool", "the strikers, | now thought to number | 600 |, marched"."""
    asides = frame.classes & (BIT["relative"] | BIT["comma"])
    if frame.role_at(c + 1) not in CLOSERS or not (asides or "number" in frame.words):
        return None
    i, said = figure.left - 1, False
    while frame.word(i).split(" ")[0] in STATING or frame.has(i, BIT["adverb"]):
        said = said or frame.word(i).split(" ")[0] in NUMBERING
        i -= 1
    related = frame.word(i) in ("who", "which", "that")
    i -= related
    parted = frame.has(i, BIT["comma"])
    i -= parted
    k = next((at for at in range(c - 1, -1, -1) if frame.chunks[at].j == i + 1), -1)
    if parted and not related and (told := before_parenthesis(frame, k + 1)) is not None:
        k = told  # "nurses, who are the largest group, number 3,100"
    elif not related and not parted and frame.role_at(k) == VERB and frame.word(i + 1) in NUMBER:
        k, parted = k - 1, True  # "dams | under construction | number | 37"
    if not said or not (related or parted):
        return None
    if frame.role_at(k) != NOUN:
        return None
    head = head_of_chain(frame, k)
    head = head if frame.last_classes(head) & PLURALS else k
    last = frame.last_classes(head)
    word = frame.words_of(head)[-1].lower()
    if not last & PLURALS or last & UNCOUNTED or word in MONETARY | SCORED:
        return None
    return text_of(frame, head)


def _them(frame: Frame, c: int, *, known: bool) -> str | None:
    """ "A survey of executives; 6,612 of them answered": the nearest things before that are many.

    Where a count before may be the whole, not what is a mere place of the clause ("in the parks, 12 of them").
    """
    crossed = False  # "inspectors saw 12 of them": not those who saw
    for k in range(c - 1, max(-1, c - REACH), -1):
        if frame.role_at(k) == FIGURE:
            return None
        crossed = crossed or frame.role_at(k) in (COMMA, STOP, CONJUNCTION, DASH)
        last = frame.last_classes(k)
        tie = frame.word(frame.chunks[k - 1].i) if frame.role_at(k - 1) == PREPOSITION else ""
        said = frame.role_at(k + 1) == VERB and frame.classes_of(k + 1) & BIT["report"]  # "officials said 12 of them"
        told = said or tie.startswith("accord") or (known and tie not in ("", "of"))
        if crossed and frame.role_at(k) == NOUN and last & PLURALS and not last & UNCOUNTED and not told:
            return text_of(frame, k)
    return None


def is_in_all(frame: Frame, figure: Figure) -> bool:
    """Whether the number is a sum: "318 | in all", "800 | in total"."""
    return not IN_ALL.isdisjoint((frame.word(figure.j), f"{frame.word(figure.j)} {frame.word(figure.j + 1)}"))


def _apposed(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Visits from abroad, 5,160, remain low", "the zone's enterprises, 318 in all, grew"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "at":
        k = left_of(frame, k)  # "thefts, at 12,030, made up the bulk"
    in_all = is_in_all(frame, figure)
    if frame.role_at(k) != COMMA or frame.role_at(k - 1) != NOUN or figure.number is None:
        return None
    if not figure.number.digits and not in_all:
        return None
    closed = frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == VERB and (figure.value or 0) >= LARGE
    head = head_of_chain(frame, k - 1)
    last = frame.last_classes(head)
    opens = head == 0 or frame.role_at(head - 1) in (COMMA, STOP, TIME)
    if not (in_all or closed) or not opens or not last & PLURALS or last & UNCOUNTED:
        return None
    return text_of(frame, head)


def _aside(frame: Frame, c: int) -> str | None:
    """ "Anger over the number of affordable homes – just 38"."""
    k = left_of(frame, c)
    if frame.role_at(k) not in (DASH, OPEN) or frame.role_at(k - 1) != NOUN:
        return None
    return number_of(frame, k - 1) if frame.role_at(c + 1) in (COMMA, STOP, DASH, CLOSE) else None


def noun_of_loss(frame: Frame, c: int, last: Figure | None) -> str | None:
    """ "Lost 87,000 jobs, the result of a loss of 132,000 in rural areas": what is gained and lost is the same."""
    k = left_of(frame, c)
    tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "of" and frame.role_at(k - 1) == NOUN
    if not tied or last is None or not last.noun or last.noun.split(" ")[-1].lower() in MONETARY:
        return None
    nearest = next((frame.chunks[at].figure for at in range(k - 1, -1, -1) if frame.role_at(at) == FIGURE), None)
    lost = frame.word(frame.chunks[k - 1].j - 1) in LOSSES
    return last.noun if lost and nearest is last and frame.role_at(c + 1) in (PREPOSITION, STOP, COMMA) else None


def lies_alike(frame: Frame, c: int, last: Figure | None) -> bool:
    """ "In 24 districts and is yet to start in 12", "217 letters came, with 26 in support"."""
    if last is None or frame.role_at(left_of(frame, c)) != PREPOSITION:
        return False
    word = frame.word(frame.chunks[left_of(frame, c)].i)
    alike = word in LAYING and frame.word(last.left - 1) == word and frame.role_at(c + 1) in (STOP, COMMA)
    return alike or (word == "with" and frame.role_at(c + 1) == PREPOSITION)
