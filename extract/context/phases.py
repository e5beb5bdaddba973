"""Phases of a project: "Phase II", "the second phase of", "(Phase 1)", before, behind and inside its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

PHASES: Final = ("phase-", "stage-", "lot-", "package-")  # how items write "Phase II"
ROMAN: Final = re.compile(r"(?:phase|stage|lot|package)\W*(\w+)$", re.IGNORECASE)


def is_phase(frame: Frame, j: int) -> bool:
    """Whether item j is a phase with its number ("Phase II")."""
    return frame.word(j).startswith(PHASES)


def split_phase(frame: Frame, i: int, j: int) -> tuple[int, int, str | None]:
    """The name with the phase behind it, and the phase's own name; "the second phase of …" stands before."""
    k = i - 1
    while frame.has(k, bits("article", "determiner", "quote")):
        k -= 1
    if frame.word(k) == "of":
        before = _ordinal_phase(frame, k - 2) or (phase_of(frame, k - 1) if is_phase(frame, k - 1) else None)
        if before:
            return i, j, before
    k = j
    if frame.has(k, bits("dash", "open", "comma", "quote")):
        k += 1
    if is_phase(frame, k):
        closed = 2 if frame.has(k - 1, BIT["open"]) and frame.has(k + 1, BIT["close"]) else 1
        return i, k + closed, phase_of(frame, k)
    behind = _ordinal_phase(frame, k)
    if behind:
        return i, j, behind
    inside = next((k for k in range(i, j) if is_phase(frame, k)), None)
    if inside == i:
        k = i + 1
        while k < j and (frame.word(k) in ("of", "for") or frame.has(k, bits("article", "determiner"))):
            k += 1  # "Phase II of the X Project"
        return k, j, phase_of(frame, i)
    return i, j, phase_of(frame, inside) if inside is not None else None


def _ordinal_phase(frame: Frame, k: int) -> str | None:
    """ "Second Phase": the ordinal, if items k and k+1 are that."""
    named = frame.has(k, BIT["ordinal"]) and frame.has(k + 1, BIT["phase"])
    return frame.span(k, k + 2).lower() if named else None


def phase_of(frame: Frame, k: int) -> str | None:
    """The phase that item k names, as written: "II", "2", "one"."""
    found = ROMAN.search(frame.span(k, k + 1))
    return found.group(1) if found else None
