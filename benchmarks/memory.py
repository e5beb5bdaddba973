"""A long run: whether memory stays flat, and how fast documents go through, over an archive repeated under new ids.

    .venv/bin/python benchmarks/archives.py [FILE.jsonl.gz | FOLDER] [DOCUMENTS] [JOBS]

The run is the command itself. Memory is the resident set of the run and of its workers together, as Linux tells it.
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
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
PAGE = os.sysconf("SC_PAGE_SIZE")
TENTHS = 10


def documents(source: Path) -> Iterator[dict[str, Any]]:
    """The documents of a folder of texts or of a packed JSON Lines file, over and over, each time under new ids."""
    if source.is_dir():
        found = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in sorted(source.glob("*.txt"))]
    else:
        with gzip.open(source, "rt", encoding="utf-8") as lines:
            found = [json.loads(line) for line in lines]
    for turn in itertools.count():
        for document in found:
            yield document | {"id": f"{document['id']}-{turn}"}


def resident(session: int) -> int:
    """The bytes of memory that all processes of a session have."""
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, IndexError):
            if int(stat.read_text().rpartition(")")[2].split()[3]) == session:
                total += int((stat.parent / "statm").read_text().split()[1]) * PAGE
    return total


def measure(archive: Path, count: int, jobs: str, out: Path) -> list[tuple[float, int]]:
    """Seconds and highest memory of each tenth of the documents."""
    command = [sys.executable, "-m", "extract", "extract", str(archive), "-o", str(out), "--jobs", jobs, "--dedup"]
    began = time.monotonic()
    tenths: list[tuple[float, int]] = []
    highest = 0
    lines = out / "documents.jsonl"
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        done = where = 0
        while process.poll() is None:
            time.sleep(0.5)
            highest = max(highest, resident(process.pid))
            if lines.exists():
                with lines.open("rb") as stream:
                    stream.seek(where)
                    new = stream.read()
                done, where = done + new.count(b"\n"), where + len(new)
            if done >= count * (len(tenths) + 1) // TENTHS:
                tenths.append((time.monotonic() - began, highest))
                highest = 0
        if process.returncode:
            sys.exit(f"the run ended with {process.returncode}: try it by hand")
    if len(tenths) < TENTHS:
        tenths.append((time.monotonic() - began, highest))
    return tenths


def main() -> None:
    """Print the table."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    jobs = sys.argv[3] if len(sys.argv) > 3 else "2"
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.jsonl.gz"
        with gzip.open(archive, "wt", encoding="utf-8", compresslevel=1) as lines:
            lines.writelines(json.dumps(document) + "\n" for document in itertools.islice(documents(source), count))
        tenths = measure(archive, count, jobs, Path(folder) / "out")
    print(f"{count:,} documents of {source.name}, {jobs} jobs")
    for number, (seconds, highest) in enumerate(tenths, 1):
        print(f"{number * 100 // TENTHS:>4} %  {seconds:>8.1f} s  {highest / 1e6:>7.0f} MB")
    later = max(highest for _, highest in tenths[1:])
    print(f"memory after the first tenth: at most {later / tenths[0][1]:.2f} of that tenth's")


if __name__ == "__main__":
    main()
