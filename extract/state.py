"""What a document hands along from sentence to sentence, all of it in one place."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.periods import Interval

if TYPE_CHECKING:
    from extract.figure import Figure


RECENT: Final = 8  # counts that may still be an antecedent
NEAR: Final = 3  # lines that an antecedent may lie back


@dataclass(slots=True)
class State:
    """The counts, the amount, the metric and the period last spoken of; `framed` is a period that holds for a list.

    Each count stands with the number of the line that it came from: what is far away is no antecedent.
    """

    line: int = 0
    counts: deque[tuple[int, Figure]] = field(default_factory=lambda: deque(maxlen=RECENT))
    money: Figure | None = None
    metric: str | None = None
    spoken_of: Interval = field(default_factory=Interval)
    framed: Interval | None = None

    def near_counts(self) -> list[Figure]:
        """The counts of the last few lines, the latest first."""
        return [figure for line, figure in reversed(self.counts) if self.line - line <= NEAR]
