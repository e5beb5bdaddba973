"""What a Dask worker does for a part: it has a process read it, and waits."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.run.cluster.reader import report_of

if TYPE_CHECKING:
    from extract.run.cluster.order import Order, Report


def read_part(order: Order) -> Report:
    """Have a part read and published. Raises `PartError` where it was not, and may be elsewhere."""
    worker = _worker()
    key = worker.get_current_task() if worker is not None else None
    folder = getattr(worker, "local_directory", None)  # Dask clears up there what a worker that was killed has left
    with tempfile.TemporaryDirectory(prefix="newsfigures-", dir=folder, ignore_cleanup_errors=True) as scratch:
        return report_of(order, Path(scratch), lambda: key is None or _wanted(worker, key))


def _worker() -> Any:  # noqa: ANN401 - Dask's
    """The Dask worker that this runs on; None elsewhere."""
    from distributed import get_worker  # noqa: PLC0415 - an extra

    try:
        return get_worker()
    except ValueError:
        return None


def _wanted(worker: Any, key: str) -> bool:  # noqa: ANN401
    """Whether somebody still waits for the task: a run that was stopped does not."""
    task = worker.state.tasks.get(key)
    return task is not None and task.state != "cancelled"
