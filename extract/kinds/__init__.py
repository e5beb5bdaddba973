"""The record types: one module each, with its model and its reader. The one table of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from extract.kinds import count, money, percentage, project, quantity, ranking, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.figure import Figure
    from extract.frame import Frame
    from extract.kinds.record import BaseRecord
    from extract.matching import Match
    from extract.setting import Setting


class Kind(NamedTuple):
    """How a kind of rule is read, and the model of the records that come of it (None for refusals)."""

    read: Callable[[Match, Frame, Setting], Figure | None]
    model: type[BaseRecord] | None


KINDS: Final[dict[str, Kind]] = {
    "refusal": Kind(refusal.read, None),
    "money": Kind(money.read, money.Money),
    "percentage": Kind(percentage.read, percentage.Percentage),
    "quantity": Kind(quantity.read, quantity.Quantity),
    "ranking": Kind(ranking.read, ranking.Ranking),
    "count": Kind(count.read, count.Count),
    "project": Kind(project.read, project.Project),
}
