"""The rules as a table."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from extract.packs import Pack


def show(pack: Pack) -> None:
    """Print each rule with its pack file, its examples and its note."""
    table = Table("kind", "rule", "file", "match", "reject", "note", box=None, header_style="dim")
    for rule in pack.rules:
        table.add_row(
            rule.kind, rule.id, _file(rule.source), str(len(rule.match)), str(len(rule.reject)), rule.note or ""
        )
    for line in pack.furniture:
        table.add_row(
            "furniture", line.id, _file(line.source), str(len(line.match)), str(len(line.reject)), line.note or ""
        )
    Console(highlight=False).print(table)


def _file(source: str) -> str:
    return "/".join(PurePath(source).parts[-2:])
