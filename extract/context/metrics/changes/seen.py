"""Changes that their subject sees or shows: "Imports | saw | a 4.1 percent fall", "sales | showed | growth of | 3%"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.actors import is_actor
from extract.context.metrics.changes.directions import noun_sense
from extract.context.naming import name_of
from extract.context.phrases import over_adverbs
from extract.frame import ADVERB, NOUN, PREPOSITION, TIME, VERB
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

SEEING: Final = frozenset(["saw", "see", "sees", "seen", "seeing", "secured"])
SHOWING: Final = frozenset(["showed", "show", "shows", "shown", "showing", "reported", "reports", "noted"])
POSTING: Final = frozenset(
    """posted posts post posting recorded records record recording registered registers registering clocked logged
    notched enjoyed enjoys suffered suffers experienced experiences achieved achieves witnessed marked booked
    had has delivered sustained maintained kept realized realised attained underwent
    chalked racked""".split()
)
AGENTS: Final = ("ers", "ors", "ists", "people", "officials", "er", "or", "ist")
MEASURED: Final = bits("money-noun", "quantity-noun")
NAMED: Final = MEASURED | bits("plural", "generic", "capital", "word")


def seen_by(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Margins saw a 2 percent fall", "exports will see growth of 4%": what sees it; who does is no metric."""
    behind = over_adverbs(frame, c + 1)
    if frame.role_at(behind) == NOUN and _only_changes(frame, behind):
        k = c - 1
        ended = frame.words_of(behind + 1)[:1] not in (["in"], ["of"])
    elif frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN and _only_changes(frame, c - 2):
        k = c - 3
        ended = frame.words_of(c + 1)[:1] not in (["in"], ["of"])
    else:
        return None
    while frame.role_at(k) in (ADVERB, TIME):
        k -= 1
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    verb = words[-2] if words[-1:] == ["up"] and len(words) > 1 else words[-1].removesuffix(" up") if words else ""
    if not ended or verb not in SEEING | SHOWING | POSTING:
        return None
    head = subject_of(frame, k)
    if head is None or frame.role_at(head) != NOUN or frame.role_at(head - 1) == PREPOSITION:
        return None
    name, measured = name_of(frame, head), frame.last_classes(head) & MEASURED
    acting = is_actor(name, figure, state) or frame.words_of(head)[-1].endswith(AGENTS)
    if not name or (not measured and (verb in SHOWING or acting)):
        return None
    return name


def moved_to(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Imports saw a | 4.1 percent | fall | to | 895 billion yuan": the level that what fell has reached."""
    if frame.words_of(c - 1) != ["to"] or figure.type == "percentage":
        return None
    k = c - 2
    if frame.role_at(k) == NOUN and _only_changes(frame, k):
        k -= 1
    elif frame.words_of(k - 1) != ["of"]:
        return None
    before = frame.figure_at(k)
    return before.metric if before is not None and before.type == "percentage" and before.change else None


def _only_changes(frame: Frame, k: int) -> bool:
    """ "A sharp | fall", "growth", but no "earnings growth": the noun of a change without what changes."""
    chunk = frame.chunks[k]
    return noun_sense(frame, k) is not None and not any(frame.has(at, NAMED) for at in range(chunk.i, chunk.j - 1))
