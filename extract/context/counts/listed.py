"""Bare numbers in lists: "96 of electric power, 41 of coal", "Nanchang 39", "White Horse Temple: 198,000"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import CLOSERS
from extract.context.phrases import left_of
from extract.frame import (
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    DASH,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figure import Figure
    from extract.frame import Frame

LABEL: Final = 6
OPENERS: Final = (COMMA, STOP, CONJUNCTION, PART, OPEN, DASH)


def counts_of(frame: Frame) -> Iterator[tuple[int, Figure]]:
    """The counts of a sentence with their chunks, from left to right."""
    return ((c, figure) for c, figure in frame.told if figure.type == "count")


def adds_up(frame: Frame, wholes: list[Figure]) -> bool:
    """Whether the bare numbers of a sentence can be the parts of a count of another: together most of it."""
    parts = [figure.value or 0 for c, figure in counts_of(frame) if figure.elided and _listable(frame, c)]
    return any(
        sum(parts) <= (whole.value or 0) < 2 * sum(parts) for whole in wholes if whole.rule.id != "number-of-places"
    )


def is_row(frame: Frame, c: int) -> bool:
    """A row that is but a name and a number: "• White Horse Temple: 198,000", "Approved: 830."."""
    if c > LABEL or frame.role_at(c - 1) != STOP or frame.word(frame.chunks[c - 1].i) != ":":
        return False
    amount = frame.figure_at(c + 2) if frame.role_at(c + 1) == COMMA else None
    if amount is not None and amount.type == "money" and frame.role_at(c + 3) in (STOP, COMMA):
        return True  # "- Transport: 6, 815 million yuan"
    told = frame.role_at(c - 2) == TIME or frame.classes_of(c - 2) & BIT["status"]
    near = frame.role_at(c - 3) in (STOP, OPEN) and frame.role_at(c + 1) in (STOP, CLOSE)
    return c == len(frame.chunks) - 1 or bool(told and near)


def fits_list(frame: Frame, c: int, last: Figure | None, *, smaller: bool, listed: bool) -> bool:
    """Whether a bare number goes on with a list ("96 of electric power, 41 of coal", "Nanchang 39", "X (14 lakh)")."""
    if not _listable(frame, c):
        return False
    here, sibling = last is not None, last is not None and last.elided
    if frame.role_at(c - 1) == COMPARISON or frame.word(frame.chunks[c].i - 1) in ("from", "than", "against"):
        return here
    if frame.word(frame.chunks[c].i - 1) == "of" and frame.role_at(c - 3) == COMPARISON:
        return here  # "against a target of 500,000"
    return (smaller or sibling) and (listed or here)


def _is_sized(frame: Frame, c: int) -> bool:
    """ "Three projects above 1 billion yuan and 19 above 100 million": the amount tells the size of the things."""
    size = frame.figure_at(c + 1)
    return size is not None and size.type == "money" and size.bound in ("more_than", "less_than")


def tells_share(frame: Frame, figure: Figure) -> bool:
    """ "Of which air 318 accounting for 42.9%": what share the number is, told behind it."""
    return frame.word(figure.j) in ("accounting for", "accounting", "representing")


def there_are(frame: Frame, k: int) -> bool:
    """ "Of these there | are | 71": whether chunk k only says that there are so many."""
    return frame.words_of(k) in (["are"], ["were"]) and frame.words_of(k - 1) == ["there"]


def _listable(frame: Frame, c: int) -> bool:
    """Whether chunk c is a number with nothing behind it that it could count."""
    figure = frame.chunks[c].figure
    if figure is None:
        return False
    told = frame.has(figure.j, BIT["finite"]) or tells_share(frame, figure)
    if frame.role_at(c + 1) not in CLOSERS and not told and not _is_sized(frame, c):
        return False
    k = left_of(frame, c)
    before = frame.role_at(k)
    if before == VERB and frame.word(frame.chunks[k].j - 1).endswith("ing") and frame.role_at(k - 1) == NOUN:
        k, before = k - 1, NOUN  # "…, food | processing | 4, …"
    if there_are(frame, k) or before in OPENERS or c == 0:
        return frame.role_at(c + 1) != PREPOSITION or frame.word(frame.chunks[c + 1].i) not in ("to", "than", "by")
    if before == NOUN:
        opens = frame.role_at(k - 1) in OPENERS or k == 0
        return opens and figure.number is not None and figure.number.digits and frame.role_at(c + 1) != PREPOSITION
    if before == PREPOSITION:
        return frame.word(frame.chunks[k].i) == "from" or (
            frame.word(frame.chunks[k].i) == "of"
            and frame.role_at(k - 1) == NOUN
            and bool(frame.last_classes(k - 1) & BIT["generic"])
        )
    return before == COMPARISON


def is_list(frame: Frame) -> bool:
    """Whether the sentence lists several bare numbers."""
    bare = [
        c
        for c, figure in counts_of(frame)
        if figure.elided
        and figure.rule.id in ("bare-number", "number-then-verb", "part-then-number")
        and _listable(frame, c)
    ]
    if len(bare) < 2:
        return False
    grouped = any(chunk.role == PART or (chunk.role == STOP and frame.word(chunk.i) == ":") for chunk in frame.chunks)
    return len(bare) > (1 if grouped else 2)
