"""One record a name: of several mentions the first stays, with the status that is furthest along."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.works.verbs.toldbyverb import UNDERTAKINGS

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
ALIAS: Final = 2
TWO_WORKS: Final = re.compile(
    r"(?:Dam|Bridge|Hospital|Hotel|School|Port|Reservoir|Station|Plant|Canal|Tunnel|Stadium|Museum|College) and [A-Z]"
)
BRACKET: Final = 14  # characters of an abbreviation behind the name
BEHIND: Final = re.compile(r"\W{0,2}\(([A-Z]{2,})\)")
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
        keys = [key, *_other_keys(figure.name or "", key, frame.text[figure.end : figure.end + BRACKET])]
        before = first.get(phased) or next((first[known] for known in keys if known in first), figure)
        for known in (phased, *keys):
            first.setdefault(known, before)
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


def _other_keys(name: str, key: str, behind: str) -> list[str]:
    """What else a project goes by: its abbreviation in brackets, the first of two works of one name."""
    beside = BEHIND.match(behind)
    keys = [found[1:-1].lower() for found in ABBREVIATED.findall(name)] + ([beside[1].lower()] if beside else [])
    words = key.split()
    if len(words) == ALIAS and words[-1] in UNDERTAKINGS:
        keys.append(words[0])  # "the KRIP project"
    if "and" in words and TWO_WORKS.search(name):
        keys.append(" ".join(words[: words.index("and")]))
    return keys


def _number(phase: str) -> str:
    return str(ROMAN.index(phase.lower()) + 1) if phase.lower() in ROMAN else phase.lower()


def later(first: str | None, second: str | None) -> str | None:
    """The status that is further along."""
    return max((status for status in (first, second) if status), key=PROGRESS.index, default=None)
