"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def completed(to: Path) -> Iterator[Path]:
    """A path beside `to` to write at: on success it takes the place of `to`, on failure nothing is left of it."""
    with passing(to.with_name(f".{to.name}.part")) as part:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(to)


def whole(to: Path, data: bytes) -> None:
    """Write a file of these bytes so."""
    with completed(to) as part:
        part.write_bytes(data)


@contextlib.contextmanager
def passing(path: Path) -> Iterator[Path]:
    """A path that holds a file for a while; what a run before has left there goes first."""
    path.unlink(missing_ok=True)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)
