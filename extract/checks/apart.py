"""What tells two figures of one type and unit apart: another time, place, stage or kind of money, "additional"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.wording import content, stems

if TYPE_CHECKING:
    from extract.checks.mentions import Mention
    from extract.figure import Figure

BESIDE: Final = 30  # characters
NEAR: Final = 60
LONG: Final = 4  # letters of a stem that may go on
FURTHER: Final = re.compile(
    r"\b(?:additional|extra|further|another|more(?! than)|remaining|other|rest)\b", re.IGNORECASE
)
NEW: Final = re.compile(rf"{FURTHER.pattern}|\bnew(?:ly)?\b", re.IGNORECASE)
BEFORE: Final = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|already|so far|ago|original(?:ly)?|initial(?:ly)?|prior|until now)\b",
    re.IGNORECASE,
)
# Words for lengths of time, by which figures of a month are not those of a quarter.
SPANS: Final = {
    "quarter": re.compile(r"\b(?:quarter(?:ly)?|qtr|q[1-4])\b", re.IGNORECASE),
    "half": re.compile(r"\b(?:half|h[12])\b", re.IGNORECASE),
    "month": re.compile(r"\b(?:month(?:ly)?|mth)\b", re.IGNORECASE),
    "week": re.compile(r"\bweek(?:ly)?\b", re.IGNORECASE),
    "year": re.compile(r"\b(?:annual(?:ly)?|full[- ]year|whole year|yearly)\b", re.IGNORECASE),
}  # fmt: skip
# Kinds of money that are never taken for another.
KINDS: Final = frozenset(["revenue", "profit", "tax", "trade", "price", "output_value"])


def disjoint(a: Figure, b: Figure) -> bool:
    """Whether two figures are about times that share no day."""
    if a.period is None or b.period is None:
        return False
    before = a.period.end is not None and b.period.start is not None and a.period.end < b.period.start
    behind = b.period.end is not None and a.period.start is not None and b.period.end < a.period.start
    return before or behind


def told_apart(one: Mention, other: Mention) -> bool:
    """Whether anything in the words says that a headline's figure and another are two."""
    a, b = one.figure, other.figure
    if b.high is not None or a.change != b.change or a.of != b.of or (a.status and b.status and a.status != b.status):
        return True
    return _elsewhere(a, b) or _another_time(one, other) or _another_kind(a, b) or _narrower(one, other)


def _elsewhere(a: Figure, b: Figure) -> bool:
    return bool(a.place and b.place and not stems(a.place) & stems(b.place)) or a.scope != b.scope


def _another_time(one: Mention, other: Mention) -> bool:
    """Times that are not the same, lengths of time that are not, or a word for what was before."""
    a, b = one.figure.period, other.figure.period
    if a is not None and b is not None:
        starts, ends = (a.start, b.start), (a.end, b.end)
        if any(None not in both and both[0] != both[1] for both in (starts, ends)):
            return True
    here, there = ({name for name, word in SPANS.items() if word.search(_sentence(m))} for m in (one, other))
    if here and there and not here & there:
        return True
    return bool(BEFORE.search(_around(other, NEAR))) and not BEFORE.search(_sentence(one))


def _another_kind(a: Figure, b: Figure) -> bool:
    return a.role != b.role and bool({a.role, b.role} & KINDS)


def _narrower(one: Mention, other: Mention) -> bool:
    """ "30 industrial projects" are not "45 projects", "two more plants" no "seven plants"."""
    said = content(other.frame) | stems(other.figure.noun or "")
    if one.figure.type == "count" and not all(_among(word, said) for word in stems(one.figure.noun or "")):
        return True
    return bool(FURTHER.search(_around(one, BESIDE))) and not NEW.search(_around(other, BESIDE))


def _among(word: str, said: frozenset[str]) -> bool:
    """Whether a stem is among others, or the beginning of one ("rail" of "railwa")."""
    return word in said or (len(word) >= LONG and any(other.startswith(word) for other in said))


def _sentence(mention: Mention) -> str:
    return mention.frame.text[mention.frame.start : mention.frame.end]


def _around(mention: Mention, reach: int) -> str:
    """The words beside a figure."""
    frame = mention.frame
    return frame.text[max(frame.start, mention.start - reach) : min(frame.end, mention.end + reach)]
