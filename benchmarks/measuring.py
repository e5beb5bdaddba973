"""What the benchmarks share: texts to measure on, what machine it was, and results as a table and as JSON."""

from __future__ import annotations

import argparse
import gzip
import importlib.metadata
import json
import os
import platform
import string
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
Row = dict[str, Any]


def arguments(description: str, **defaults: int) -> argparse.Namespace:
    """The command line: where the texts are, where the JSON goes, and numbers of the benchmark's own."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("source", nargs="?", type=Path, default=CORPUS, help="a folder of .txt files, or .jsonl.gz")
    parser.add_argument("--json", type=Path, help="where the figures are written as JSON")
    for name, default in defaults.items():
        parser.add_argument(f"--{name}", type=int, default=default, help=f"default: {default}")
    return parser.parse_args()


def documents(source: Path) -> list[Row]:
    """The documents of a folder of texts or of a packed JSON Lines file: {"id", "text", "date"}."""
    if source.is_dir():
        return [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in sorted(source.glob("*.txt"))]
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts(source: Path, most: int) -> list[str]:
    """The first texts."""
    return [document["text"] for document in documents(source)[:most]]


def in_new_words(found: list[Row]) -> Iterator[Row]:
    """The documents over and over, each time under new ids and with names that no document had before."""
    turn = 0
    while True:
        ending = letters(turn)
        for document in found:
            words = (f"{word}{ending}" if turn and word.istitle() else word for word in document["text"].split(" "))
            yield document | {"id": f"{document['id']}-{turn}", "text": " ".join(words)}
        turn += 1


def letters(number: int) -> str:
    """A number in letters, so that it makes a word and no figure."""
    ending = ""
    while number:
        number, rest = divmod(number, 26)
        ending = string.ascii_lowercase[rest] + ending
    return ending


def report(title: str, rows: Sequence[Row], to: Path | None) -> None:
    """Print the rows as a table, and write them as JSON with what they were measured on."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    cells = [columns, *([_shown(row.get(name, "")) for name in columns] for row in rows)]
    widths = [max(len(line[k]) for line in cells) for k in range(len(columns))]
    print(title)
    for line in cells:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    if to is not None:
        kept = json.loads(to.read_text(encoding="utf-8")) if to.exists() else {}
        to.write_text(
            json.dumps(kept | {title: {"machine": machine(), "rows": rows}}, indent=1) + "\n", encoding="utf-8"
        )


def _shown(value: object) -> str:
    return f"{value:,.3g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def machine() -> dict[str, Any]:
    """What a figure depends on beside the code."""
    return {
        "python": sys.version.split()[0], "spacy": importlib.metadata.version("spacy"), "cores": os.cpu_count(),
        "system": platform.system(), "machine": platform.machine(),
    }  # fmt: skip
