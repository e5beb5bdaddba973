"""Gold files, and the records to hold against them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import jsonlines

from extract.errors import InputError
from extract.score import ATTRIBUTES


def gold_and_records(gold: Path, records: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The gold documents of a folder, and the records of a JSON Lines file ("-": standard input)."""
    return read_gold(gold), read_records(records)


def read_gold(folder: Path) -> list[dict[str, Any]]:
    """The gold of a folder: each .json file one object with `doc_id` and `facts`."""
    files = sorted(folder.glob("*.json"))
    if not files:
        message = f"{folder}: no gold files (*.json) there; give the folder that has them"
        raise InputError(message)
    return [_gold(path) for path in files]


def _gold(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        message = f"{path}: not a JSON file: {error}"
        raise InputError(message) from None
    if not isinstance(data, dict) or "doc_id" not in data or not isinstance(data.get("facts"), list):
        message = f"{path}: no gold; it needs doc_id and facts"
        raise InputError(message)
    return data


def read_records(name: str) -> list[dict[str, Any]]:
    """Records as plain objects; each needs the fields that scoring looks at."""
    if name != "-" and not Path(name).is_file():
        message = f"{name}: no such file; give the records that newsfigures extract wrote"
        raise InputError(message)
    with sys.stdin if name == "-" else Path(name).open(encoding="utf-8") as stream:
        found = []
        try:
            for number, record in enumerate(jsonlines.Reader(stream).iter(type=dict, skip_empty=True), 1):
                if record.get("type") not in ATTRIBUTES or not {"doc_id", "start", "end"} <= record.keys():
                    message = f"{name}, record {number}: not a record; it needs type, doc_id, start and end"
                    raise InputError(message)
                found.append(record)
        except (jsonlines.InvalidLineError, UnicodeDecodeError) as error:
            message = f"{name}: not JSON Lines: {error}"
            raise InputError(message) from None
    return found
