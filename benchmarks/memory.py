"""Whether memory stays flat in a long run: the archive over and over, each time with names that no document had before.

    .venv/bin/python benchmarks/memory.py [FILE.jsonl.gz | FOLDER] [--documents 20000] [--jobs 2] [--json FILE]

The run is the command itself. Memory is the resident set of all its processes together, and of the largest worker, as
Linux tells it.
"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measuring import Row, arguments, documents, in_new_words, report

PAGE = os.sysconf("SC_PAGE_SIZE")
TENTHS = 10


def resident(session: int) -> list[int]:
    """The bytes of memory that each process of a session has, the largest last."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, IndexError):
            if int(stat.read_text().rpartition(")")[2].split()[3]) == session:
                found.append(int((stat.parent / "statm").read_text().split()[1]) * PAGE)
    return sorted(found)


def measure(archive: Path, count: int, jobs: int, out: Path) -> list[Row]:
    """Seconds and highest memory of each tenth of the documents."""
    command = [sys.executable, "-m", "extract", "extract", str(archive), "-o", str(out), "--jobs", str(jobs), "--dedup"]
    began = time.monotonic()
    rows: list[Row] = []
    together = largest = done = where = 0
    lines = out / "documents.jsonl"
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        while (ended := process.poll()) is None or len(rows) < TENTHS:
            time.sleep(0.5)
            found = resident(process.pid)
            together, largest = max(together, sum(found)), max(largest, *found, 0)
            if lines.exists():
                with lines.open("rb") as stream:
                    stream.seek(where)
                    new = stream.read()
                done, where = done + new.count(b"\n"), where + len(new)
            if ended is not None or done >= count * (len(rows) + 1) // TENTHS:
                rows.append({
                    "%": (len(rows) + 1) * 100 // TENTHS, "s": time.monotonic() - began,
                    "all processes, MB": round(together / 1e6), "largest, MB": round(largest / 1e6),
                })  # fmt: skip
                together = largest = 0
        if process.returncode:
            sys.exit(f"the run ended with {process.returncode}: try it by hand")
    return rows


def main() -> None:
    """Print the table."""
    options = arguments(__doc__.split("\n")[0], documents=20_000, jobs=2)
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.jsonl.gz"
        with gzip.open(archive, "wt", encoding="utf-8", compresslevel=1) as lines:
            found = itertools.islice(in_new_words(documents(options.source)), options.documents)
            lines.writelines(json.dumps(document) + "\n" for document in found)
        rows = measure(archive, options.documents, options.jobs, Path(folder) / "out")
    title = f"Memory over {options.documents:,} documents with new words, {options.jobs} jobs"
    report(title, rows, options.json)


if __name__ == "__main__":
    main()
