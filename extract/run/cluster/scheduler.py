"""The cluster that does the work: how it is reached, and whether its workers would give the same records."""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extract.errors import OptionError, OutputError
from extract.read.extras import library
from extract.run.cluster.remote import first_line
from extract.run.journal import differing
from extract.run.manifest import settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.run.worker import Settings

LOCAL: Final = "local"
ADDRESS: Final = re.compile(r"([a-z]+://)?[^/\s]+:\d+")
SECONDS: Final = 20  # to reach the scheduler
TASK: Final = "extract.run.cluster.task"


@contextlib.contextmanager
def connected(scheduler: str, jobs: int) -> Iterator[Any]:
    """A client of the scheduler: "local" for one of our own with so many threads, an address, or a scheduler file."""
    distributed = library("distributed", "dask", "--dask")
    for handler in logging.getLogger("distributed").handlers:
        handler.setLevel(logging.CRITICAL)  # what matters of it, the run tells itself
    if scheduler == LOCAL:
        # Its workers only wait for processes, so threads will do, and nothing has to be loaded.
        with (
            distributed.LocalCluster(
                n_workers=1, threads_per_worker=jobs, processes=False, memory_limit=0, silence_logs=logging.CRITICAL,
                dashboard_address=None, scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
            ) as cluster,
            distributed.Client(cluster, set_as_default=False) as client,
        ):  # fmt: skip
            yield client
        return
    with _client(distributed, scheduler) as client:
        yield client


def _client(distributed: Any, scheduler: str) -> Any:  # noqa: ANN401 - Dask's client
    address = _address(scheduler)
    try:
        return distributed.Client(address, timeout=SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        message = f"--dask {scheduler}: no scheduler answers: {first_line(error)}; start one: dask scheduler"
        raise OutputError(message) from None


def _address(scheduler: str) -> str:
    """The address of a scheduler, which may stand in a file that it has written."""
    path = Path(scheduler)
    if path.is_file():
        try:
            return str(json.loads(path.read_bytes())["address"])
        except (OSError, ValueError, TypeError, KeyError):
            message = f"--dask {scheduler}: no scheduler file; make one: dask scheduler --scheduler-file {scheduler}"
            raise OptionError(message) from None
    if not ADDRESS.fullmatch(scheduler):
        message = f"--dask {scheduler}: no such file; give local, an address (tcp://host:8786) or a scheduler file"
        raise OptionError(message)
    return scheduler


def check_workers(client: Any, settings: Settings, told: dict[str, Any], paths: list[str]) -> None:  # noqa: ANN401
    """Raise `OutputError` where a worker would give other records, or does not see these paths.

    It would where its newsfigures, rules or libraries are others. Workers that come later are checked with their parts.
    """
    for address, found in client.run(importlib.import_module, TASK, on_error="return").items():
        if isinstance(found, Exception):
            message = f"worker {address}: newsfigures is missing, or another one: {first_line(found)}; install it there"
            raise OutputError(message)
    for address, found in client.run(settings_of, settings, on_error="return").items():
        if isinstance(found, Exception):
            message = f"worker {address}: {first_line(found)}"
            raise OutputError(message)
        if found != told:
            other = differing(told, found)
            message = f"worker {address}: another {other} than here ({_both(told, found)}); install the same there"
            raise OutputError(message)
    for path in paths:
        for address, there in client.run(os.path.exists, path).items():
            if not there:
                message = f"worker {address}: {path} is not to be seen there; all workers must share the storage"
                raise OutputError(message)


def _both(told: dict[str, Any], found: dict[str, Any]) -> str:
    """The first thing that differs, on both sides, in short."""
    key = next(key for key in sorted(told | found) if told.get(key) != found.get(key))
    here, there = told.get(key), found.get(key)
    if isinstance(here, dict) and isinstance(there, dict):
        key = next(name for name in sorted(here | there) if here.get(name) != there.get(name))
        here, there = here.get(key), there.get(key)
    return f"{key}: {str(there)[:20]} there, {str(here)[:20]} here"
