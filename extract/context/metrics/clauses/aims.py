"""What plans, tasks and targets set: "The plan for the whole year is 340 kilometres"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.clauses.whose import head_of_verb
from extract.context.naming import name_of
from extract.context.phrases import core, left_of
from extract.frame import VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

AIMS: Final = frozenset(
    "plan target task goal quota objective plans targets tasks goals duty requirement requirements need demand".split()
)
SETTING: Final = frozenset("is was are were set fixed stands stood remains be".split())


def aimed(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "The task of this year is 42,000 mu", "the target was set at 650 km": the task, not what its unit measures."""
    k = left_of(frame, c)
    k = left_of(frame, k) if frame.words_of(k) == ["at"] else k
    if frame.role_at(k) != VERB or frame.words_of(k)[-1].split(" ")[0] not in SETTING:
        return None
    head = head_of_verb(frame, k)
    if head is None or frame.chunks[head].figure is not None:
        return None
    _, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    return name_of(frame, head) if j and frame.word(j - 1) in AIMS else None
