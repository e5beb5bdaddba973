"""A run over many machines: the same command, the same files, and each part of the input done once."""

from __future__ import annotations

import contextlib
import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import packs
from extract.errors import OptionError, OutputError
from extract.read.packing.names import printable
from extract.run.archive import layout_of, refuse_own_input, teller_of, writing
from extract.run.cluster.gathering import Gathering
from extract.run.cluster.joining import entered, join, manifest_of_parts
from extract.run.cluster.parts import Plan
from extract.run.cluster.remote import plain
from extract.run.cluster.scheduler import LOCAL, check_workers, connected
from extract.run.cluster.store import Bucket, Store
from extract.run.finished import add_tables, finished, refuse_other_results, refuse_results_of, whole_run, write_tables
from extract.run.journal import Books, Journal, refuse_other_settings, refuse_unfinished
from extract.run.manifest import manifest, settings_of
from extract.run.telling import Logged, Spoken
from extract.write.jsonl import error_line
from extract.write.temporary import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.run.archive import Job
    from extract.run.cluster.store import Told
    from extract.run.journal import Layout

PARTS = "parts"
MANIFEST, ERRORS = "run.json", "errors.jsonl"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where a job is done: on "local" threads, by an address or a file of Dask's scheduler.

    `url` is the folder for the results where that is no folder of this machine; else the job has it.
    """

    scheduler: str
    url: str = ""


def run(job: Job, cluster: Cluster) -> Books:
    """Do the job, and tell how it went.

    Raises `OutputError` where parts could not be done or results not be written, `OptionError` where that cannot be
    done on many machines.
    """
    _refuse_what_needs_one_machine(job, cluster)
    packs.load(job.settings.lang, job.settings.packs)  # a wrong pack is told before anything is begun
    if job.settings.packs is not None:
        job = replace(job, settings=replace(job.settings, packs=job.settings.packs.absolute()))
    job = replace(job, paths=[plain(path) for path in job.paths])
    return _into_storage(job, cluster) if job.out is None else _into_folder(job, cluster, job.out)


def _refuse_what_needs_one_machine(job: Job, cluster: Cluster) -> None:
    if job.settings.dedup:
        message = (
            "--dedup: copies are looked for among all documents, which parts on many machines cannot; leave it out"
        )
        raise OptionError(message)
    if cluster.url and job.formats:
        message = f"--format: tables are made where --out is a folder of this machine; {cluster.url} is none"
        raise OptionError(message)


def _into_folder(job: Job, cluster: Cluster, out: Path) -> Books:
    """Run into a folder: the parts are joined to the files that a run on one machine writes."""
    teller = teller_of(job)
    layout, tables = layout_of(out, job.formats)
    refuse_own_input(job.paths, [layout.records, *tables])
    settings = settings_of(job.settings)
    plan = Plan(job.paths, [layout.folder, *layout.files, *tables])
    root = str(layout.folder.absolute() / PARTS)
    store = Store(root)
    parts = Gathering(job, settings, plan, store, root)
    begun = store.begun()
    going_on = _goes_on(job, layout.folder, begun, settings)
    if going_on:
        parts.recall()
    if job.resume and (books := _complete(plan, layout, settings, None if begun is None else parts)) is not None:
        with writing(out):
            add_tables(layout, tables)
        teller.end(books, [*tables, layout.records, layout.folder])
        return books
    if not job.overwrite and not going_on:
        refuse_other_results(plan.paths, layout)
    with (
        _ready(cluster, job, settings, parts) as client,
        writing(out),
        Journal(layout, settings, resume=job.resume, overwrite=job.overwrite) as journal,
    ):
        _refuse_begun_otherwise(journal)
        if not going_on:
            _begin(store, job, settings)
        parts.gather(client, teller, layout.folder)
        books = _joined(plan, parts.told, store, journal)
        write_tables(layout, tables)
        files = [layout.records, layout.documents, layout.errors, *tables]
        whole(layout.manifest, manifest(settings, plan, books, files, layout.folder))
        journal.complete()
    teller.end(books, [*tables, layout.records, layout.folder])
    return books


def _complete(plan: Plan, layout: Layout, settings: Told, parts: Gathering | None) -> Books | None:
    """The books of the complete run that lies there; without `parts`, it was done on one machine."""
    if parts is None:
        return finished(plan.paths, layout, settings, [Path(path) for path in plan.leave_out])
    if parts.missing() or not whole_run(layout, settings):
        return None
    told = json.loads(layout.manifest.read_bytes())
    books = entered(plan, parts.told)
    return books if told["inputs_sha256"] == plan.digest and told["counts"]["errors"] == books.errors else None


def _joined(plan: Plan, told: dict[str, Told], store: Store, journal: Journal) -> Books:
    books = entered(plan, told)
    join(plan, told, store, journal)
    store.tidy(set(told))
    return books


def _into_storage(job: Job, cluster: Cluster) -> Books:
    """Run into storage: the results stay in parts, and run.json tells of them in order."""
    teller = Logged() if job.log_json else Spoken(all_errors=False)
    settings, url = settings_of(job.settings), cluster.url.rstrip("/")
    plan = Plan(job.paths, remote_out=url)
    root = f"{url}/{PARTS}"
    shelf, store = Bucket(url), Store(root)
    parts = Gathering(job, settings, plan, store, root)
    begun = store.begun()
    going_on = _goes_on(job, url, begun, settings)
    if going_on:
        parts.recall()
    elif begun is not None and not job.overwrite:
        if MANIFEST not in shelf.read([MANIFEST]):
            refuse_unfinished(url)
        if begun["paths"] != _shown(job):
            refuse_results_of(url, begun["paths"][0])
    with _ready(cluster, job, settings, parts) as client:
        if not going_on:
            shelf.remove(MANIFEST)
            _begin(store, job, settings)
        parts.gather(client, teller, url)
        books = entered(plan, parts.told)
        store.tidy(set(parts.told))
        errors = b"".join(error_line(error) for error in plan.errors)
        _put(shelf, ERRORS, errors)
        _put(shelf, MANIFEST, manifest_of_parts(settings, plan, books, parts.told, Path(PARTS)))
    teller.end(books, [url])
    return books


def _goes_on(job: Job, folder: Path | str, begun: Told | None, settings: Told) -> bool:
    """Whether the run goes on with parts that are there. Raises `OutputError` where they are of another run."""
    if begun is None or not job.resume or job.overwrite:
        return False
    refuse_other_settings(folder, begun["settings"], settings)
    if begun["paths"] != _shown(job):
        refuse_results_of(folder, begun["paths"][0])
    return True


def _shown(job: Job) -> list[str]:
    return [printable(path) for path in job.paths]


def _begin(store: Store, job: Job, settings: Told) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        store.begin({"settings": settings, "paths": _shown(job)}, Path(scratch))


def _put(shelf: Bucket, name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, name)
        path.write_bytes(data)
        shelf.put(name, path)


def _refuse_begun_otherwise(journal: Journal) -> None:
    if journal.books.items:
        folder = journal.layout.folder
        message = f"{folder}: a run without --dask was begun there; finish it without, or give --overwrite"
        raise OutputError(message)


@contextlib.contextmanager
def _ready(cluster: Cluster, job: Job, settings: Told, parts: Gathering) -> Iterator[Any]:
    """A client of a cluster whose workers give the same records; None where there is nothing left for it to do."""
    if not parts.missing():
        yield None
        return
    with connected(cluster.scheduler, job.jobs) as client:
        if cluster.scheduler != LOCAL:
            check_workers(
                client, job.settings, settings, [str(path.absolute()) for path in map(Path, job.paths) if path.exists()]
            )
        yield client
