"""Verdicts on claims: as JSON Lines for programs, as a table for people, the worst first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from rich.table import Table
from rich.text import Text

from extract.verify.claim import NAMES
from extract.verify.result import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from extract.verify.result import Result

COLOURS: Final = {
    "found": "green", "found_rounded": "green", "found_nearly": "green", "unclear": "yellow",
    "found_elsewhere": "yellow", "differs": "red", "does_not_add_up": "red", "value_not_found": "red",
    "quote_not_found": "red",
    "unreadable": "magenta",
}  # fmt: skip
LONGEST: Final = 80


def as_json(result: Result) -> dict[str, Any]:
    """A result as plain JSON values; what is not known, or empty, is left out."""
    plain = result.model_dump(mode="json", exclude_none=True)
    return {name: value for name, value in plain.items() if value != [] or name == "evidence"}


def show(results: Iterable[Result], console: Console) -> None:
    """Print a table of the results, the worst first."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("verdict", no_wrap=True)
    table.add_column("claim", overflow="fold", ratio=2)
    table.add_column("outcome", overflow="fold", ratio=3)
    table.add_column("in the source", overflow="fold", ratio=2)
    for result in sorted(results, key=lambda result: -VERDICTS.index(result.verdict)):
        verdict = Text(result.verdict.replace("_", " "), COLOURS[result.verdict])
        table.add_row(verdict, _claim(result), _outcome(result), _places(result))
    console.print(table)


def _claim(result: Result) -> Text:
    """Where the claim was read, what it says, and its quote."""
    said, unit = _first(result, "value"), _first(result, "unit", "currency", "noun")
    quote = _first(result, "quote", "statement", "name")
    shown = " ".join(quote.split())
    shown = f"“{shown[:LONGEST]}{'…' if len(shown) > LONGEST else ''}”" if shown else ""
    words = " ".join(part for part in (f"{said} {unit}".strip() if said else "", shown) if part)
    return Text.assemble((f"{result.place.rpartition('/')[2]} ", "dim"), words)


def _first(result: Result, *fields: str) -> str:
    """The first of a claim's fields that is there, under any of its names."""
    names = (name for field in fields for name in NAMES[field])
    return next((str(result.claim[name]) for name in names if result.claim.get(name) not in (None, "")), "")


def _outcome(result: Result) -> Text:
    remarks = "".join(f" · {remark}" for remark in result.remarks)
    return Text.assemble(result.says, (remarks, "dim"))


def _places(result: Result) -> Text:
    """The numbers of the source that the verdict rests on, else where the quote stands."""
    spans = result.evidence or (result.quote.spans if result.quote is not None else [])
    shown = [Text.assemble((f"{span.start} ", "dim"), f"“{' '.join(span.text[:LONGEST].split())}”") for span in spans]
    return Text("\n").join(shown)


def summary(results: Iterable[Result]) -> str:
    """How many claims there are of each verdict, the worst first."""
    counts = Counter(result.verdict for result in results)
    parts = [f"{counts[verdict]} {verdict}" for verdict in reversed(VERDICTS) if counts[verdict]]
    number = counts.total()
    return f"{number:,} claim{'' if number == 1 else 's'}: {', '.join(parts)}"
