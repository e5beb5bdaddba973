"""A table of checks for people: the worst first, each with its reckoning, and where its figures stand in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console

COLOURS: Final = {
    "inconsistent": "bold red",
    "suspicious": "yellow",
    "possible": "cyan",
    "consistent": "green",
    "derived": "blue",
}
QUOTED: Final = ("inconsistent", "suspicious")  # to these a reader wants to see the words; the others are a line each
AROUND: Final = 160  # characters of a long sentence on either side of the figures
INDENT: Final = (0, 0, 1, 4)


def show(found: Mapping[str, Sequence[dict[str, Any]]], counts: Mapping[str, int], console: Console) -> None:
    """Print checks (as in JSON) by verdict, in the order of `found`; `counts` are how many there are in all."""
    for verdict, checks in found.items():
        if not checks:
            continue
        number = counts.get(verdict, len(checks))
        console.print(Text.assemble((verdict, COLOURS[verdict]), (f" · {number:,}", "dim")))
        if verdict in QUOTED:
            for check in checks:
                _quoted(check, console)
        else:
            console.print(_lines(checks), "")
        if number > len(checks):
            console.print(f"  … the first {len(checks):,} of {number:,}\n")


def _quoted(check: dict[str, Any], console: Console) -> None:
    console.print(Padding(Text.assemble(check["says"], _source(check)), (0, 0, 0, 2), expand=False))
    shown = Text("\n").join(_quote(quote, check["figures"], COLOURS[check["verdict"]]) for quote in check["quotes"])
    console.print(Padding(shown, INDENT, expand=False))


def _source(check: dict[str, Any]) -> tuple[str, str]:
    return f"  {check['kind']}, {check['doc_id']} {check['figures'][-1]['start']}", "dim"


def _quote(quote: dict[str, Any], figures: Sequence[dict[str, Any]], colour: str) -> Text:
    """A sentence with the figures marked; of a long one what stands around them."""
    text, start = quote["text"], quote["start"]
    inside = [(f["start"] - start, f["end"] - start) for f in figures if start <= f["start"] < quote["end"]]
    if quote["end"] - start != len(text) or not inside:  # a very long sentence, cut: its places are not known
        return Text(f"“{' '.join(text.split())}”")
    first, last = max(0, min(inside)[0] - AROUND), max(inside, key=lambda span: span[1])[1] + AROUND
    parts: list[str | tuple[str, str]] = ["“…" if first else "“"]
    at = first
    for begin, end in sorted(inside):
        parts += [_one_line(text[at:begin]), (_one_line(text[begin:end]), colour)] if begin >= at else []
        at = max(at, end)
    parts += [_one_line(text[at:last]), "…”" if last < len(text) else "”"]
    return Text.assemble(*parts)


def _one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _lines(checks: Sequence[dict[str, Any]]) -> Padding:
    table = Table.grid(padding=(0, 2, 0, 0))
    for style in ("", "dim", "dim"):
        table.add_column(overflow="fold", style=style)
    for check in checks:
        says = check["says"] if "verdict" in check else f"{check['says']}: {check['expression']}"
        table.add_row(Text(says), check["kind"], Text(f"{check['doc_id']} {check['figures'][-1]['start']}"))
    return Padding(table, (0, 0, 0, 2), expand=False)
