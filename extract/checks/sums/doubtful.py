"""Sums that fail and yet are no error: what looks like parts and whole has nothing to do with each other."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.repeats.headlines import parts_of
from extract.checks.sums.addends import behind, leading
from extract.checks.sums.exclusive import are_mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.checks.sums.addition import Addition

# By so much parts may miss their whole for a slip of the pen; more is rather a figure of something else.
FARTHEST: Final = Decimal("2.5")
# What begins a part of the part before: "26 of the first class and, of those, 9 of the highest".
OF_THOSE: Final = r"\b(?:of|among) (?:those|these|them|which|whom)\b"
NESTED: Final = re.compile(rf"(?:[,;(]|\band)\W*{OF_THOSE}\W*(?:\w+\W+){{0,3}}$", re.IGNORECASE)
# What comes on top of what was there: "gains one for a total of 12".
GAINED: Final = re.compile(r"\b(?:gain|add|pick)(?:s|ed|ing)?(?: up| back)?[^\w:]+$", re.IGNORECASE)
# A difference, which has no parts: "5,120 people fewer than in January".
LESS: Final = re.compile(
    r"\s(?:(?!(?:of|with|worth|each|that|which|over)\s)[\w-]+\s){0,2}(?:more|fewer|less|higher|lower) than\b",
    re.IGNORECASE,
)


# "164 for measles and 140 for more than one disease": counted twice.
SEVERAL: Final = re.compile(r"\b(?:more than (?:one|once)|at the same time|overlap\w*|counted twice)\b", re.IGNORECASE)


# Not all that remain: "the other 20 who fled", "the remaining 12 in the valley will follow".
SOME_OF_IT: Final = re.compile(
    r"(?: [a-z]+)? (?:(?:who|which|that) (?!(?:is|are|have|has) (?:still|not|yet|left)\b)"
    r"|(?:in|at|from|near)\b[^,;.]* (?:will|are|were|have|had)\b)"
)
PLACED: Final = re.compile(r"\s+(from|in|to|of|for|at)\s+(?:[A-Z]|other)")
WINDOW: Final = 80  # characters behind the rest that may say which
# Of what is left of a whole, and not of the number before: "23 of the 37 have started. Of the rest, 5 …".
OF_THE_REST: Final = re.compile(
    r"\b(?:of|among) the (?:rest|others?|remaining|remainder|balance)\b[^.;]{0,20}$", re.IGNORECASE
)
THE_REST: Final = re.compile(r"\b(?:the|its|their) (?:other|remaining)\W*$", re.IGNORECASE)


def doubtful(reading: Reading, addition: Addition) -> bool:
    """Whether the parts of a sum that fails rather are those of another figure, of each other, or of nothing told."""
    whole, parts = addition.whole, addition.parts
    total = addition.outcome.computed
    if not whole.stated.value / FARTHEST <= total <= whole.stated.value * FARTHEST:
        return True
    told = {part.stated.value for part in parts}
    if OF_THE_REST.search(leading(parts[0])) or any(_is_of_another(part, whole, told) for part in parts):
        return True
    if _is_first_of_row(whole, parts):
        return True
    if LESS.match(whole.frame.text, whole.end, whole.frame.end):
        return True
    if SEVERAL.search(parts[0].frame.text, parts[0].start, parts[-1].frame.end) or are_mixed(parts):
        return True
    if THE_REST.search(leading(parts[-1])) and SOME_OF_IT.match(behind(parts[-1], WINDOW)):
        return True
    if any(GAINED.search(leading(part)) for part in parts):
        return True
    if _nested(parts) or _beside(whole, parts) or _uneven(parts) or _of_nearer(reading, whole, parts[0]):
        return True
    return _told_elsewhere(reading, addition)


def _is_first_of_row(whole: Mention, parts: Sequence[Mention]) -> bool:
    """ "There are 17 from Tamba, 13 from Koksu and 9 from Sele": told like the others, and no whole of them."""
    first, *others = (PLACED.match(mention.frame.text, mention.end) for mention in (whole, *parts))
    same = first is not None and all(found is not None and found[1] == first[1] for found in others)
    return same and all(part.frame is whole.frame for part in parts)


def _is_of_another(part: Mention, whole: Mention, told: set[Decimal]) -> bool:
    """Whether the text presents a part as one of another number: "…; 55 are renewed" of all 152 projects."""
    of = part.figure.of
    return of is not None and of != whole.stated.value and of > part.stated.value and of not in told


def _nested(parts: Sequence[Mention]) -> bool:
    """Whether a part is one of the part before it."""
    beside = ((a, b) for a, b in pairwise(parts) if a.sentence == b.sentence)
    return any(NESTED.search(a.frame.text, a.end, b.start) for a, b in beside)


def _beside(whole: Mention, parts: Sequence[Mention]) -> bool:
    """ "Loans: long-term 129, of which housing 53; short-term 61; bills 13": a list whose first item has a part."""
    frame, first = whole.frame, parts[0]
    if any(part.sentence != whole.sentence for part in parts) or first.start < whole.start:
        return False
    text = frame.text
    item = any(sign in text[frame.start : whole.start] for sign in ":;") and ";" not in text[whole.end : first.start]
    return item and NESTED.search(text, whole.end, first.start) is not None and ";" in text[first.end : parts[-1].start]


def _uneven(parts: Sequence[Mention]) -> bool:
    """ "38,000 were planted, of which trees 21,500; 16,400 were mended, task 20,000": a clause of its own has two."""
    text = parts[0].frame.text
    if any(part.frame is not parts[0].frame for part in parts) or THE_REST.search(leading(parts[-1])):
        return False
    parted = [";" in text[a.end : b.start] for a, b in pairwise(parts)]
    return any(parted) and not all(parted)


def _of_nearer(reading: Reading, whole: Mention, first: Mention) -> bool:
    """Whether "of which" stands behind another figure of the sort: "25,075, 5,120 fewer (of which 7,946 left …)"."""
    if whole.sentence != first.sentence or not NESTED.search(first.frame.text, whole.end, first.start):
        return False
    here = reading.of_sentence(first.sentence)
    return any(whole.end <= m.start < first.start and m.sort == whole.sort for m in here)


def _told_elsewhere(reading: Reading, addition: Addition) -> bool:
    """Whether another figure of the text is what the parts make: "the toll of 41. There 27 died. The dead are 22 …"."""
    total, used = addition.outcome.computed, {addition.whole, *addition.parts}
    found = parts_of(reading).later.between(addition.whole, total, total)
    return any(mention not in used for mention in found)
