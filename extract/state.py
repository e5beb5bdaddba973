"""What a document hands along from sentence to sentence, all of it in one place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.periods import Interval

if TYPE_CHECKING:
    from extract.figure import Figure


@dataclass(slots=True)
class State:
    """The count, the metric and the period last spoken of; `framed` is a period that holds for a whole list."""

    count: Figure | None = None
    metric: str | None = None
    spoken_of: Interval = field(default_factory=Interval)
    framed: Interval | None = None
