"""The only figure that a share can be of: where one stands beside its part, and the words turn to nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.ratios.parts import AGAINST, clause_of, is_base, words_at
from extract.checks.ratios.proportions import numbers
from extract.checks.ratios.referred import closed, name, of_same, same_scene, set_beside
from extract.checks.ratios.wholes import TOTALS, alike, head, nounless, parted, phrase_of, sibling, stem
from extract.checks.stated import HUNDRED
from extract.frame import COMMA, STOP

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share
    from extract.frame import Frame

TIED: Final = ("or", "bracket", "which", "apposition", "verb", "restated")
# "Mould was found in 515 homes": the name that begins the sentence is of what was found, and of no place.
SEEN: Final = re.compile(r"\b(?:found|detected|seen|noticed|observed|discovered|spotted|confirmed) (?:in|at|on) $")
REACH: Final = 20  # characters before a part in which these stand
LINKING: Final = frozenset("of the its their this that all in".split())
# A part in whose clause these stand may be what was added, lost or left: its share is of what was before.
CHANGING: Final = re.compile(
    r"\b(?:surplus|deficit|gap|shortfall|net|profit\w*|earn\w*|loss|losses|margin|difference|increas\w*|rose|rise\w*"
    r"|rais\w*|grew|grow\w*|gain\w*|fell|fall\w*|drop\w*|declin\w*|reduc\w*|cuts?|cutting|up|down|more|less|fewer|over"
    r"|bought|buy\w*|acquir\w*|stakes?|interest|shares?|from|than|each|per(?! cent)|premium|discount|sav\w+|below|above"
    r"|ahead|dividend|yield\w*|lost|lose|losing|climb\w*|jump\w*|slid\w*|slump\w*|soar\w*|plung\w*|tumbl\w*|addition\w*"
    r"|further|another|also|last year|year earlier|year ago|previous\w*|average|alone|compared"
    r"|against|new|second|third|other|hir\w+|recruit\w*|adds?|added|took on|among|of those|owns?|hold\w*|held)\b",
    re.IGNORECASE,
)


def only_whole(reading: Reading, share: Share) -> Mention | None:
    """The one figure beside a part that it can be part of; None where another could be meant, or a change is told."""
    part, reported = share.part, share.reported
    if (
        share.said not in TIED
        or reported.stated.value >= HUNDRED
        or part.frame is not reported.frame
        or is_base(part.frame, part.chunk)
    ):
        return None
    found = [m for m in numbers(reading, part) if _may_be(part, m) and not _is_behind(reported, m)]
    led = bool(found) and found[-1].sentence == part.sentence and parted(part)  # "of which 188"
    found = [m for m in found if m.sentence == part.sentence][-1:] if led and not found[-1].record else found
    if len({m.stated.value for m in found}) != 1 or not (found[0].record or led):
        return None
    whole = found[0]
    if not _is_named(share, whole) or _has_share(whole, part):
        return None
    seen = SEEN.search(part.frame.text[max(part.frame.start, part.start - REACH) : part.start]) is not None
    if not same_scene(share, whole, everywhere=False, agent=seen):
        return None
    if (sibling(part, whole) and not led) or CHANGING.search(_clause(part, reported)):
        return None
    if set_beside(part, whole) and not (parted(part) or seen):
        return None
    if "total" in phrase_of(share) and whole.sentence < part.sentence and not of_same(part, whole):
        return None  # "640 projects are planned. At the fair 263 were signed, 80% of the total"
    if set(words_at(whole.frame, whole.chunk - 1)) & {*AGAINST, "from", "than"}:
        return None
    opened = part.sentence > whole.sentence and part.frame.words_of(0)[:1] in (["of"], ["among"])
    if opened and not parted(part):
        return None  # "Of the wounded 400, or 35 percent, …"
    return whole if whole.sentence == part.sentence or _points_back(share, whole) else None


def _may_be(part: Mention, other: Mention) -> bool:
    """Whether a figure of the sentence or the one before may be the whole of a part."""
    near = part.sentence - 1 <= other.sentence <= part.sentence
    return near and alike(part, other) and other.stated.value >= part.stated.value


def _is_behind(reported: Mention, other: Mention) -> bool:
    """Whether a figure stands behind a share and its comma: "or 43%, leaving a gap of 10 million"."""
    frame = reported.frame
    between = range(reported.chunk + 1, other.chunk) if other.frame is frame else range(0)
    return any(frame.role_at(k) == COMMA for k in between)


def _is_named(share: Share, whole: Mention) -> bool:
    """Whether a share says nothing of its whole, calls it a total, or by the name that it has."""
    phrase = phrase_of(share)
    if phrase and (not closed(share) or "those" in phrase):
        return False
    words = {stem(word) for word in phrase} - {stem(word) for word in TOTALS | LINKING}
    return words <= {stem(word) for word in name(whole)}


def _has_share(whole: Mention, part: Mention) -> bool:
    """Whether a percentage stands between a figure and a part, so that it is a part itself ("120, or 80%; and 90")."""
    frame = whole.frame
    last = part.chunk if part.frame is frame else len(frame.chunks)
    told = [frame.chunks[k].figure for k in range(whole.chunk + 1, last)]
    return any(figure is not None and figure.type == "percentage" and not figure.change for figure in told)


def _clause(part: Mention, reported: Mention) -> str:
    """The text from the beginning of the sentence of a part to the end of the clause of its share."""
    frame = part.frame
    first = clause_of(frame, part.chunk).start
    ends = (k for k in range(reported.chunk, len(frame.chunks)) if frame.role_at(k) == STOP or _leaves(frame, k))
    last = next(ends, len(frame.chunks))
    start = frame.items[frame.chunks[first].i].start
    return frame.text[start : frame.items[frame.chunks[last - 1].j - 1].end]


def _leaves(frame: Frame, k: int) -> bool:
    """ "…, or 43%, leaving a gap of 10 million": a comma behind a share, and what follows from it."""
    return frame.role_at(k) == COMMA and frame.word(frame.chunks[k].j).split()[:1] == ["leaving"]


def _points_back(share: Share, whole: Mention) -> bool:
    """Whether a part takes up the whole of the sentence before: "26 of them", "it had closed 26", "of the output"."""
    part = share.part
    if part.figure.type == "count":
        return parted(part) or nounless(part) or head(part) == head(whole) != ""
    return parted(part) or not set(phrase_of(share)) <= TOTALS | LINKING
