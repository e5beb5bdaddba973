"""From the results of parts to those of the run: the same files that a run on one machine writes."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from extract.errors import InputError
from extract.run.journal import FILES, Books
from extract.run.manifest import encoded, manifest
from extract.write.jsonl import error_line

if TYPE_CHECKING:
    from pathlib import Path

    from extract.run.cluster.parts import Part, Plan
    from extract.run.cluster.store import Store, Told
    from extract.run.journal import Journal


def entered(plan: Plan, told: dict[str, Told]) -> Books:
    """The books of all parts; what was told of their files is entered into the plan."""
    books = Books()
    plan.begin()
    for found in plan.found:
        if isinstance(found, InputError):
            books.add(Books(items=1, errors=1))
        else:
            of_part = told[found.key]
            plan.enter(found, of_part["sha256"], of_part["bytes"])
            plan.passed_over.update(of_part["passed_over"])
            books.add(Books.of(of_part["books"]))
    return books


def join(plan: Plan, told: dict[str, Told], store: Store, journal: Journal) -> None:
    """Append the lines of all parts to the files of the run, in order. Raises `OutputError` where they were altered."""
    for found in plan.found:
        if isinstance(found, InputError):
            journal.append("errors", error_line(found))
        else:
            _append(found, told[found.key], store, journal)
    journal.sync()


def _append(part: Part, told: Told, store: Store, journal: Journal) -> None:
    for name, output in zip(FILES, told["outputs"], strict=True):
        digest = hashlib.sha256()
        for chunk in store.lines(part, name) if output["bytes"] else ():
            digest.update(chunk)
            journal.append(name, chunk)
        if digest.hexdigest() != output["sha256"]:
            raise store.altered(part)


def manifest_of_parts(settings: Told, plan: Plan, books: Books, told: dict[str, Told], folder: Path) -> bytes:
    """The bytes of a run.json whose outputs are the files of the parts, in the order of the input."""
    data = json.loads(manifest(settings, plan, books, [], folder))
    data["outputs"] = [
        {**output, "file": f"parts/{part.key}/{output['file']}"}
        for part in plan.parts
        for output in told[part.key]["outputs"]
    ]
    return encoded(data)
