"""What the machines of a run tell each other: the order to read a part, and why one could not be done."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from extract.run.cluster.parts import Part
    from extract.run.worker import Settings


REPORT: Final = "report.pickle"  # in the folder that goes with an order


class PartError(Exception):
    """A part could not be done here and now; another machine, or a later moment, may do it."""


@dataclass(frozen=True, slots=True)
class Order:
    """The order to read a part. There may be a hundred thousand of them, so they are short.

    `fingerprint` is that of what the settings come to where the run was started, which the store has in full. `store`
    is the path or URL for the results, `timeout` the seconds that one document may take.
    """

    part: Part
    settings: Settings
    fingerprint: str
    store: str
    timeout: float


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an order: what was told of the part (`part.json`), or why a machine may do none (`refused`).

    `notes` are the first odd things about documents: place and what was odd.
    """

    told: dict[str, Any] | None = None
    notes: tuple[tuple[str, str], ...] = ()
    refused: str = ""


def fingerprint(told: dict[str, Any]) -> str:
    """A hash of what settings come to (`settings_of`)."""
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
