"""What is compared: results of earlier runs, told from texts that have to be read first."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extract.compare.figures import COMPARED, Figure, Paper
from extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.compare.store import Store

RECORDS: Final = "records.jsonl"
DOCUMENTS: Final = "documents.jsonl"
NEEDED: Final = ("type", "doc_id", "start", "end", "text", "id", "sentence")
BATCH: Final = 1000


@dataclass(frozen=True, slots=True)
class Results:
    """The results of a run: its records, and its documents where they are known."""

    records: Path
    documents: Path | None


def results_at(path: str) -> Results | None:
    """The results of an earlier run that lie at a path; None where texts lie there."""
    place = Path(path)
    if place.is_dir():
        records, documents = place / RECORDS, place / DOCUMENTS
        return Results(records, documents) if records.is_file() and documents.is_file() else None
    if place.suffix != ".jsonl" or not place.is_file() or not _is_record(place):
        return None
    beside = (place.with_name(f"{place.name}.run") / DOCUMENTS, place.with_name(DOCUMENTS))
    return Results(place, next((found for found in beside if found.is_file()), None))


def _is_record(path: Path) -> bool:
    with path.open("rb") as lines:
        first = lines.readline(1_000_000)
    try:
        found = json.loads(first)
    except ValueError:
        return False
    return isinstance(found, dict) and all(name in found for name in NEEDED)


def load(results: Results, store: Store) -> None:
    """Take results into the store: the documents first, then the figures, a document at a time."""
    if results.documents is not None:
        store.add_papers(_lines(results.documents, ("doc_id",)))
    records = _lines(results.records, NEEDED)
    for doc, of_document in itertools.groupby(records, key=lambda record: str(record["doc_id"])):
        paper = store.paper(doc)
        for _, of_sentence in itertools.groupby(of_document, key=lambda record: record["sentence"].get("start")):
            store.add(_figures(list(of_sentence), paper))


def _figures(records: list[dict[str, Any]], paper: Paper) -> Iterator[Figure]:
    """The figures of one sentence; each knows how many of its type stand there."""
    for record in records:
        if record["type"] in COMPARED and ("rank" if record["type"] == "ranking" else "value") in record:
            beside = sum(other["type"] == record["type"] for other in records)
            yield Figure(record | {"beside": beside}, paper)


def _lines(path: Path, needed: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON Lines. Raises `InputError` for a line that is none, or lacks what is needed."""
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                found = json.loads(line)
                if r"\ud" in line.lower():  # half a character: others' JSON may have it, nothing can write it
                    found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
                if not isinstance(found, dict) or any(name not in found for name in needed):
                    reason = f"no line of newsfigures' results: it lacks {', '.join(needed)}; run extract again"
                    raise InputError(reason, f"{path}, line {number}")
                yield found
    except (OSError, ValueError) as error:
        reason = f"cannot be read: {error}; run extract again"
        raise InputError(reason, str(path)) from error
