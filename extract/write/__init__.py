"""Writing: records as JSON Lines for programs, as tables and explanations for people."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Writer = Callable[[Path, Path, Path], None]

# By ending: a function from the run's records and documents to a file that is then there whole.
FORMATS: Final[dict[str, Writer]] = {}


def whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    beside = path.with_name(f"{path.name}.partial")
    with beside.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
