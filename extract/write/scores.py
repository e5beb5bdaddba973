"""Scores as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from extract.score import Score, Tally


def show(score: Score, *, errors: bool) -> None:
    """Print precision, recall and F1 per type, the attributes below them, and each error where it is asked for."""
    console = Console(highlight=False, soft_wrap=True)
    if errors:
        for error in score.errors:
            console.print(error, markup=False)
        console.print()
    table = Table("", "gold", "given", "precision", "recall", "figure F1", "record F1", box=None, header_style="dim")
    for column in table.columns[1:]:
        column.justify = "right"
    for kind, tally in score.tallies.items():
        table.add_row(kind, *_cells(tally))
    table.add_row("figures", *_cells(score.figures), style="bold")
    console.print(table)
    attributes = Table("attribute", "right", "settled", "share", box=None, header_style="dim")
    for name, settled in sorted(score.attributes.items()):
        right = score.attributes_right[name]
        attributes.add_row(name, str(right), str(settled), f"{right / settled:.3f}")
    console.print(attributes)


def _cells(tally: Tally) -> list[str]:
    shares = (tally.precision, tally.recall, tally.figure_f1, tally.record_f1)
    return [str(tally.gold), str(tally.given), *(f"{share:.3f}" for share in shares)]
