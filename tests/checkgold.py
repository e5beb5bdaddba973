"""Checks against gold: which gold ones were found, which verdicts are right, and which accusations are false.

A gold check is found when a check of its kind has its figures, one for one; a sum may have more, and of a repeat any
two mentions will do. A gold figure that stands in several places names the others under "or".
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from extract.checks.check import Check, UsedFigure

KINDS: Final = ("ratio", "sum", "difference", "growth", "bound", "repeat")
TWO: Final = 2
Gold = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """Counts by kind: gold checks, those that were found with the right verdict, and false accusations with words."""

    gold: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)

    def add(self, document: Gold, checks: Sequence[Check]) -> None:
        """Count a document's checks."""
        for gold in document["checks"]:
            if not gold.get("optional") and gold["verdict"] != "possible":
                self.gold[gold["kind"]] += 1
                self.right[gold["kind"]] += any(
                    _is(check, gold) and check.verdict == gold["verdict"] for check in checks
                )
        for check in checks:
            meant = [gold for gold in document["checks"] if _is(check, gold)]
            if check.verdict == "inconsistent" and not any(gold["verdict"] == "inconsistent" for gold in meant):
                self.false.append(f"{check.doc_id} {check.kind}: {check.says}")

    def recall(self, kind: str) -> float:
        """The share of gold checks that were found and judged right."""
        return self.right[kind] / self.gold[kind]

    def recall_of_all(self) -> float:
        """The same over all kinds."""
        return self.right.total() / self.gold.total()


def read(path: Path) -> list[Gold]:
    """The gold of documents, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _is(check: Check, gold: Gold) -> bool:
    """Whether a check is the one that gold means."""
    given, wanted = check.figures, gold["figures"]
    if check.kind != gold["kind"] or (check.kind not in ("sum", "repeat") and len(given) != len(wanted)):
        return False
    if check.kind == "repeat":
        return len(given) >= TWO and _paired(given, wanted, _on)
    return _paired(wanted, given, lambda place, figure: _on(figure, place))


def _on(figure: UsedFigure, place: Gold) -> bool:
    """Whether a figure stands where gold has one."""
    return any(figure.start < span["end"] and span["start"] < figure.end for span in (place, *place.get("or", ())))


def _paired(
    few: Sequence[Any], many: Sequence[Any], fits: Callable[[Any, Any], bool], taken: frozenset[int] = frozenset()
) -> bool:
    """Whether each of the few can have one of the many for itself."""
    if not few:
        return True
    free = (at for at in range(len(many)) if at not in taken and fits(few[0], many[at]))
    return any(_paired(few[1:], many, fits, taken | {at}) for at in free)
