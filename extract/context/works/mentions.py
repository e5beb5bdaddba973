"""One record a name: of several mentions the first stays, with the status that is furthest along."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.works.toldbyverb import UNDERTAKINGS

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# From the first plan to the end; of two statuses the later holds.
PROGRESS: Final = (
    "planned", "approved", "signed", "started", "ongoing", "suspended", "resumed", "completed", "operational",
    "cancelled",
)  # fmt: skip
ROMAN: Final = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
PHASED: Final = re.compile(r"[\s,(–-]+(?:phase|stage)\W+(\w+)\W*$", re.IGNORECASE)
ABBREVIATED: Final = re.compile(r"\([A-Z]{2,}\)")


def one_per_name(found: list[tuple[Frame, Figure]]) -> list[tuple[Frame, Figure]]:
    """Of several mentions of a project only the first stays, with the mentions of all and the latest status told.

    "X" and "X programme" are one name. What was planned in one sentence and started in another is started.
    """
    first: dict[str, Figure] = {}
    kept = []
    for frame, figure in found:
        if figure.type != "project":
            kept.append((frame, figure))
            continue
        key = _name_key(figure.name or "")
        phased = f"{key} phase {_number(figure.phase)}" if figure.phase else key
        before = first.setdefault(phased if phased in first else key, figure)
        first.setdefault(phased, before)
        before.mentions.append((figure.start, figure.end))
        if before is figure:
            kept.append((frame, figure))
        else:
            before.phase = before.phase or figure.phase
            before.status = later(before.status, figure.status)
    return kept


def _name_key(name: str) -> str:
    """The name without what mentions differ in: its abbreviation, "project" at the end, how its phase is written."""
    phased = PHASED.search(name)
    words = re.findall(r"\w+", ABBREVIATED.sub("", name[: phased.start()] if phased else name).lower())
    while len(words) > 2 and words[-1] in UNDERTAKINGS:
        words.pop()
    return " ".join(words) + (f" phase {_number(phased[1])}" if phased else "")


def _number(phase: str) -> str:
    return str(ROMAN.index(phase.lower()) + 1) if phase.lower() in ROMAN else phase.lower()


def later(first: str | None, second: str | None) -> str | None:
    """The status that is further along."""
    return max((status for status in (first, second) if status), key=PROGRESS.index, default=None)
