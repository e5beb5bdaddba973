"""A table of comparisons for people: the worst first, each with its values, their documents and the reason."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from typing import TYPE_CHECKING, Any, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extract.write.table import HEDGES, period

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.compare.comparison import Verdict

MOST: Final = 200  # comparisons that a table shows
FEW: Final = 3  # documents that are named for each value
COLOURS: Final = {
    "conflict": "bold red", "later_update": "yellow", "same_after_rounding": "cyan", "same": "green",
    "not_comparable": "dim",
}  # fmt: skip


def show(lines: Iterable[str], counts: Mapping[Verdict, int]) -> None:
    """Print the first of the comparisons, given as JSON in the order of the table."""
    console = Console(highlight=False)
    for line in itertools.islice(lines, MOST):
        found = json.loads(line)
        console.print(_heading(found))
        console.print(_sides(found))
        console.print(Text("   " + "; ".join([found["says"], *found.get("notes", [])]), "italic"), end="\n\n")
    total = sum(counts.values())
    if total > MOST:
        console.print(f"… the first {MOST:,} of {total:,} comparisons")


def _heading(found: dict[str, Any]) -> Text:
    verdict = (found["verdict"].replace("_", " "), COLOURS[found["verdict"]])
    parts = [part for part in (found.get("whose"), period(found)) if part]
    return Text.assemble(verdict, "  ", (found["what"], "bold"), ("".join(f" · {part}" for part in parts), "dim"))


def _sides(found: dict[str, Any]) -> Table:
    """The values, one a row, with the documents that tell them."""
    table = Table.grid(padding=(0, 2, 0, 1))
    for _ in ("value", "told by"):
        table.add_column(overflow="fold")
    for side in found["sides"]:
        table.add_row(Text.assemble("  ", _value(side)), _told_by(side))
    return table


def _value(side: dict[str, Any]) -> Text:
    """What is written, with its hedge, and its period where that is not the other's."""
    written = " ".join(side["figures"][0]["text"].split())
    when = period(side)
    return Text.assemble(HEDGES[side["bound"]], written, (f" ({when})" if when else "", "dim"))


def _told_by(side: dict[str, Any]) -> Text:
    """The documents with their days; copies are no witnesses."""
    named = list({figure["doc_id"]: figure for figure in side["figures"]}.values())
    parts = [_document(figure) for figure in named[:FEW]]
    if side["documents"] > len(parts):
        parts.append(f"{side['documents'] - len(parts):,} more")
    copies = side["documents"] - side["independent"]
    return Text.assemble(", ".join(parts), (f" ({copies:,} a copy)" if copies else "", "dim"))


def _document(figure: dict[str, Any]) -> str:
    day = figure.get("date")
    return f"{figure['doc_id']} {dt.date.fromisoformat(day)}" if day else str(figure["doc_id"])
