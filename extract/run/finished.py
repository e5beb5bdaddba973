"""Runs that are complete: asked to go on with one, a run does not read its input again; it adds the tables it lacks."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NoReturn

from extract import write
from extract.errors import InputError, OutputError
from extract.read.packing.names import printable
from extract.read.walk import Walk
from extract.run.journal import Books
from extract.run.manifest import BY, with_outputs
from extract.write.temporary import whole

if TYPE_CHECKING:
    from pathlib import Path

    from extract.run.journal import Layout


def finished(paths: list[str], layout: Layout, settings: dict[str, Any], leave_out: list[Path]) -> Books | None:
    """The books of the complete run that lies there; None unless it had these settings and the very same input."""
    told = whole_run(layout, settings)
    if told is None:
        return None
    walk = Walk(paths, leave_out)
    for found in walk:
        if isinstance(found, InputError) or found[0].path is None:
            return None  # what comes through a pipe, or cannot be read just now, may be another
    if walk.digest != told["inputs_sha256"]:
        return None
    counts = told["counts"]
    return Books(
        documents=counts["documents"],
        errors=counts["errors"],
        noted=counts["noted"],
        copies=counts["copies"],
        records=Counter(counts[BY[told["makes"]]]),
        dates=Counter(counts["document_dates"]),
    )


def refuse_other_results(paths: list[str], layout: Layout) -> None:
    """Raise `OutputError` where the results of a complete run over other paths lie: a night's work, it may be."""
    told = _manifest(layout)
    before = [source["path"] for source in told["inputs"]] if told else []
    if before and before != [printable(path) for path in paths]:
        refuse_results_of(layout.folder, before[0])


def refuse_results_of(folder: Path | str, path: str) -> NoReturn:
    """Raise `OutputError`: the results that lie there are of that path."""
    message = f"{folder}: results of another run lie there, of {path}; choose another --out, or --overwrite"
    raise OutputError(message)


def whole_run(layout: Layout, settings: dict[str, Any]) -> dict[str, Any] | None:
    """The manifest of the complete run that lies there; None unless it had these settings."""
    told = _manifest(layout)
    if told is None or any(told.get(name) != value for name, value in settings.items()) or not _whole(told, layout):
        return None
    return told


def write_tables(layout: Layout, tables: list[Path]) -> None:
    """Make tables of a run's lines."""
    for path in tables:
        write.FORMATS[path.suffix.lower()](layout.records, layout.documents, path)


def add_tables(layout: Layout, tables: list[Path]) -> None:
    """Make tables of the lines of a complete run, and tell of them in its manifest."""
    write_tables(layout, tables)
    if tables:
        whole(layout.manifest, with_outputs(layout.manifest.read_bytes(), tables, layout.folder))


def _manifest(layout: Layout) -> dict[str, Any] | None:
    if layout.journal.exists():
        return None
    try:
        told = json.loads(layout.manifest.read_bytes())
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) and "newsfigures" in told else None


def _whole(told: dict[str, Any], layout: Layout) -> bool:
    """Whether the lines of the run are there as it left them, as far as their sizes tell."""
    sizes = {output["file"].removeprefix("../"): output.get("bytes") for output in told["outputs"]}
    files = (layout.records, layout.documents, layout.errors)
    return all(path.exists() and path.stat().st_size == sizes.get(path.name) for path in files)
