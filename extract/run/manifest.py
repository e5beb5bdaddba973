"""run.json: what was run, by which rules, on what, and what came of it; no clock, no machine: it can be repeated."""

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import asdict
from importlib import metadata
from typing import TYPE_CHECKING, Any, Final

from extract import __version__
from extract.packs import files_of

if TYPE_CHECKING:
    from pathlib import Path

    from extract.read.walk import Walk
    from extract.run.journal import Books
    from extract.run.worker import Settings

# What a record may depend on, beside newsfigures itself.
PACKAGES: Final = (
    "spacy", "dateparser", "pydantic", "charset-normalizer", "trafilatura", "warcio", "pypdf", "python-docx",
    "striprtf", "zstandard", "duckdb",
)  # fmt: skip


BY: Final = {"records": "records_by_type", "checks": "checks_by_verdict"}


def settings_of(settings: Settings) -> dict[str, Any]:
    """What the results of a run depend on: a run that goes on must be given the same."""
    return {
        "newsfigures": __version__,
        "python": platform.python_version(),
        "packages": {name: version for name in PACKAGES if (version := _version(name))},
        "rules": _rules(settings),
        "lang": settings.lang,
        "date": settings.date.isoformat() if settings.date else None,
        "fields": {
            name: list(keys) if isinstance(keys, tuple) else keys
            for name, keys in asdict(settings.options.fields).items()
        },
        "limits": {
            "document_bytes": settings.options.document,
            "ratio": settings.options.ratio,
            "memory_bytes": settings.memory,
        },
        "makes": settings.makes,
        "derived": settings.derived,
        "texts": settings.texts,
        "dedup": settings.dedup,
    }


def manifest(settings: dict[str, Any], walk: Walk, books: Books, outputs: list[Path], folder: Path) -> bytes:
    """The bytes of run.json."""
    counts = {
        "documents_in": books.documents + books.errors,
        "documents": books.documents,
        "errors": books.errors,
        "noted": books.noted,
        "copies": books.copies,
        settings["makes"]: books.records.total(),
        BY[settings["makes"]]: dict(sorted(books.records.items())),
        "document_dates": dict(sorted(books.dates.items())),
        "passed_over": dict(sorted(walk.passed_over.items())),
    }
    told = {
        **settings,
        "inputs": [asdict(source) for source in walk.sources],
        "inputs_sha256": walk.digest,
        "counts": counts,
        "outputs": [_output(path, folder) for path in outputs],
    }
    return encoded(told)


def with_outputs(told: bytes, outputs: list[Path], folder: Path) -> bytes:
    """The bytes of a run.json that tells of these outputs as well."""
    data = json.loads(told)
    new = [_output(path, folder) for path in outputs]
    names = {output["file"] for output in new}
    data["outputs"] = [output for output in data["outputs"] if output["file"] not in names] + new
    return encoded(data)


def encoded(told: dict[str, Any]) -> bytes:
    """The bytes of a manifest."""
    return (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _rules(settings: Settings) -> str:
    """A hash over the rules and words that are used, the user's own included."""
    whole = hashlib.sha256()
    for path in files_of(settings.lang, settings.packs):
        whole.update(f"{path.name}\0".encode())
        whole.update(path.read_bytes())
    return whole.hexdigest()


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _output(path: Path, folder: Path) -> dict[str, Any]:
    name = path.name if path.parent == folder else f"../{path.name}"
    if path.suffix == ".duckdb":  # the same rows, but not the same bytes each time it is written
        return {"file": name}
    return hashed(path, name)


def hashed(path: Path, name: str) -> dict[str, Any]:
    """What is told of a file of results."""
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {"file": name, "bytes": path.stat().st_size, "sha256": digest}
