"""Phases of a project: "Phase II", "the second phase of", "(Phase 1)", before, behind and inside its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

PLURAL: Final = frozenset(["phases", "stages", "lots", "packages"])
ROMAN_NUMBER: Final = re.compile(r"i{1,3}|i?v|vi{0,3}|i?x")
SPAN: Final = 6  # items that "Phases I, II and III" may have
# What a phase is of, before what is built ("the first phase of construction of the X Dam").
MAKING: Final = frozenset(
    """construction building work works development expansion extension rehabilitation upgrade upgrading renovation
    reconstruction modernisation modernization implementation widening dredging electrification redevelopment""".split()
)
# What the works do that come to a phase.
ENTERING: Final = frozenset("is was has now in entered enters entering reached".split())
JOINING: Final = ("and", "&", "to", ",", "-", "–")
LOTS: Final = ("lot-", "package-")
PARTIAL: Final = ("lot", "package")  # of one phase
PHASES: Final = ("phase-", "stage-", "lot-", "package-", "ph-")  # how items write "Phase II"
ROMAN: Final = re.compile(r"(?:phase|ph|stage|lot|package)\W*(\w+)$", re.IGNORECASE)


def is_phase(frame: Frame, j: int) -> bool:
    """Whether item j is a phase with its number ("Phase II")."""
    return frame.word(j).startswith(PHASES)


def split_phase(frame: Frame, i: int, j: int) -> tuple[int, int, str | None]:
    """The name with the phase behind it, and the phase's own name; "the second phase of …" stands before."""
    start, several = _several(frame, i, j)
    if several:
        return start, j, several
    before = _before(frame, i)
    if before:
        return i, j, before
    k = j
    if _is_number(frame, k) and frame.has(k + 1, bits("dash", "comma")) and is_phase(frame, k + 2):
        k += 1  # "X Roads Project 3 - Phase II"
    if frame.has(k, bits("dash", "open", "comma", "quote")):
        k += 1
    next_one = frame.has(k - 1, BIT["comma"]) and frame.word(k + 1) == "of"  # "X Project, phase II of | Y Project"
    if is_phase(frame, k) and not next_one:
        if frame.word(k + 1) in ("and", "&") and is_roman(frame.word(k + 2)):  # "X Glass phase I and II"
            return i, k + 3, f"{phase_of(frame, k)} {frame.span(k + 1, k + 3)}"
        if frame.has(k - 1, BIT["open"]):
            return i, *_in_bracket(frame, j, k)
        return i, k + 1, phase_of(frame, k)
    if frame.word(k) in PLURAL and _is_number(frame, k + 1):  # "X Park Phases I and II"
        end = k + 2
        while frame.word(end) in ("and", "to", ",", "-", "–", "&") and _is_number(frame, end + 1):
            end += 2
        return i, end, frame.span(k + 1, end)
    if frame.has(k, BIT["possessive"]) and _ordinal_phase(frame, k + 1):
        return i, j, _ordinal_phase(frame, k + 1)  # "the X Park's second phase"
    placed = _behind_place(frame, j)
    if placed is not None:
        return i, j, phase_of(frame, placed)
    behind = _ordinal_phase(frame, k)
    if behind:
        return i, j, behind
    inside = next((k for k in range(i, j) if is_phase(frame, k)), None)
    if inside is None:
        inner = next((k for k in range(i + 1, j - 3) if frame.word(k + 2) == "of" and _ordinal_phase(frame, k)), None)
        if inner is not None:
            return inner + 3, j, _ordinal_phase(frame, inner)  # "Credits for | Second Phase of | X Program"
        said = next((found for k in range(i, j) if (found := _ordinal_phase(frame, k))), None)
        return i, j, said or _aside(frame, j)  # "the Meilin Bay Third-Phase Fairway"
    if inside == i:
        k = i + 1
        while k < j and (frame.word(k) in ("of", "for") or frame.has(k, bits("article", "determiner"))):
            k += 1  # "Phase II of the X Project"
        return k, j, _several_before(frame, i) or phase_of(frame, i)
    return i, j, phase_of(frame, inside)


def _in_bracket(frame: Frame, j: int, k: int) -> tuple[int, str | None]:
    """ "X Plant (Phase I)", "X Plant (Phase 1 and 2)"; of "X Plant (Phase I, 600 MW)" the bracket is no part."""
    if frame.has(k + 1, BIT["close"]):
        return k + 2, phase_of(frame, k)
    if frame.word(k + 1) in ("and", "&") and _is_number(frame, k + 2) and frame.has(k + 3, BIT["close"]):
        return k + 4, f"{phase_of(frame, k)} {frame.span(k + 1, k + 3)}"
    return j, phase_of(frame, k)


def _before(frame: Frame, i: int) -> str | None:
    """The phase that stands before the name at item i ("the second phase of | the X Dam")."""
    k = i - 1
    while frame.has(k, bits("article", "determiner", "quote")):
        k -= 1
    if frame.has(k, BIT["possessive"]) and frame.has(k - 1, BIT["capital"]):  # "the third phase of Dubai's X Park"
        k -= 2
    k = _over_making(frame, k)
    if frame.word(k) == "one of" and frame.has(k - 1, BIT["phase"]):
        return frame.span(k, k + 1).split()[0]  # "Phase one of the X Estate"
    if frame.has(k, BIT["phase"]):
        return _ordinal_phase(frame, k - 2 if frame.has(k - 1, BIT["dash"]) else k - 1)  # "the second-phase | X Line"
    if frame.word(k) == "of" and frame.word(k - 1) in MAKING and frame.has(k - 2, BIT["phase"]):
        return _ordinal_phase(frame, k - 3)  # "the second phase expansion | of the X Port"
    if frame.word(k) in ("of", "for"):
        before = (
            _several_before(frame, k - 1)
            or _ordinal_phase(frame, k - 2)
            or (phase_of(frame, k - 1) if is_phase(frame, k - 1) else None)
        )
        if before:
            return before
    return None


def _several_before(frame: Frame, last: int) -> str | None:
    """ "Phases 1 and 2 | of", "Phase I and Phase II | of", "the first and second phases | of": what ends at `last`."""
    k = last - (frame.word(last) in PLURAL)
    joined = False
    while k > last - SPAN and (_is_number(frame, k) or frame.has(k, BIT["ordinal"]) or frame.word(k) in JOINING):
        joined = joined or frame.word(k) in JOINING
        k -= 1
        if joined and _tells_phases(frame, k) and k > 0 and is_phase(frame, k):
            break
    if frame.word(last) in PLURAL:
        return frame.span(k + 1, last + 1).lower() if joined and frame.has(k + 1, BIT["ordinal"]) else None
    if is_phase(frame, last):
        first = last - 2 if frame.word(last - 1) in JOINING and is_phase(frame, last - 2) else last
        return f"{phase_of(frame, first)} and {phase_of(frame, last)}" if first < last else None
    if k == last or not joined or not _tells_phases(frame, k) or frame.word(k).startswith(PARTIAL):
        return None
    return frame.span(k, last + 1).split(maxsplit=1)[-1]


def _over_making(frame: Frame, k: int) -> int:
    """The "of" before "construction of" that stands at k ("the first phase | of | the construction of the X Dam")."""
    if frame.word(k) not in ("of", "on", "at") or frame.word(k - 1) not in MAKING:
        return k
    at = k - 2
    while frame.has(at, bits("article", "determiner")):
        at -= 1
    return at if frame.word(at) == "of" and frame.has(at - 1, BIT["phase"]) else k


def _behind_place(frame: Frame, j: int) -> int | None:
    """ "X Terminal: | Phase One costs 6 billion", "Y Works in Nanqiao (| Phase One, 8 GWh)": the item of the phase."""
    k = j
    if frame.word(k) in ("in", "at", "near") and frame.has(k + 1, BIT["capital"]):
        k += 1
        while frame.has(k, BIT["capital"]):
            k += 1
        opened = frame.has(k, BIT["open"])
    else:
        opened = frame.word(k) == ":"
    return k + 1 if opened and is_phase(frame, k + 1) else None


def _several(frame: Frame, i: int, j: int) -> tuple[int, str | None]:
    """ "Phases I and II of | the X Estate", "Stage I and | II of | the X Estate": where the name begins, its phases."""
    k = i
    while k < j and (frame.word(k) in PLURAL or frame.word(k) in ("and", "to", ",", "-", "–") or _is_number(frame, k)):
        k += 1
    if k == i or frame.word(k) != "of":
        return i, None
    first = next((at for at in range(k - 1, max(-1, k - SPAN), -1) if _tells_phases(frame, at)), None)
    behind = k + 1
    while frame.has(behind, bits("article", "determiner")):
        behind += 1
    if first is None or behind >= j:
        return i, None
    phases = frame.span(first, k).split(maxsplit=1)
    return behind, phases[1] if len(phases) > 1 else None


def _tells_phases(frame: Frame, k: int) -> bool:
    return frame.word(k) in PLURAL or is_phase(frame, k)


def _is_number(frame: Frame, k: int) -> bool:
    """Whether item k is a number as phases have it: "2", "II"."""
    return frame.has(k, bits("number", "digits")) or is_roman(frame.word(k))


def is_roman(word: str) -> bool:
    """Whether a word is a small Roman number ("ii")."""
    return ROMAN_NUMBER.fullmatch(word) is not None


def _aside(frame: Frame, j: int) -> str | None:
    """ "The X Park, of which Phase I opened", "the X Base, which is Phase I of Y", "…, whose second phase began"."""
    if frame.has(j, BIT["comma"]) and is_phase(frame, j + 1) and frame.has(j + 2, bits("relative", "part-of")):
        return phase_of(frame, j + 1)  # "the X Park, phase one of which opened"
    if frame.has(j, BIT["comma"]) and frame.has(j + 1, BIT["phase"]) and frame.word(j + 2) == "one of":
        return "one" if frame.has(j + 3, BIT["relative"]) else None  # where items write "phase | one of | which"
    k = j
    while frame.word(k) in ENTERING and k < j + 3:
        k += 1
    if k > j and frame.word(k) in ("its", "the") and _ordinal_phase(frame, k + 1):
        return _ordinal_phase(frame, k + 1)  # "the X Park | is in its second phase"
    relative = next((k for k in range(j, j + 3) if frame.has(k, bits("relative", "part-of"))), None)
    if relative is None or not frame.has(j, BIT["comma"]):
        return None
    for k in range(relative + 1, relative + 4):
        if is_phase(frame, k):
            return phase_of(frame, k)
        if _ordinal_phase(frame, k):
            return _ordinal_phase(frame, k)
        if not frame.has(k, bits("auxiliary", "article")):
            return None
    return None


def _ordinal_phase(frame: Frame, k: int) -> str | None:
    """ "Second Phase", "Third-Phase": the ordinal, if items k and the next are that."""
    j = k + 2 if frame.has(k + 1, BIT["dash"]) else k + 1
    numbered = frame.has(k, BIT["ordinal"] | BIT["number"]) and frame.word(k) not in ("one", "single")
    named = numbered and frame.has(j, BIT["phase"])  # "LED packaging two phase", as machines translate
    return frame.span(k, j + 1).lower() if named else None


def phase_of(frame: Frame, k: int) -> str | None:
    """The phase that item k names, as written: "II", "2", "one"; None for lots and packages of one phase."""
    if frame.word(k).startswith(LOTS):
        return None
    found = ROMAN.search(frame.span(k, k + 1))
    return found.group(1) if found else None
