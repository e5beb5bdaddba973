"""How the cost grows: with processes, with the size of a document and what it is made of, and with the number of rules.

.venv/bin/python benchmarks/scaling.py [FILE.jsonl.gz | FOLDER] [--documents 20000] [--rounds 3] [--json FILE]
"""

from __future__ import annotations

import gzip
import itertools
import json
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from measuring import Row, arguments, documents, in_new_words, report, texts

from extract import Extractor, packs
from extract.matching import RuleMatcher
from extract.read import Reading
from extract.read.raw import Options
from extract.run.pool import Pool
from extract.run.worker import Settings

MEGABYTE = 1_000_000
STARTS = ("forkserver", "spawn", "fork")
# Each shape at two sizes; the times differ as the sizes where the cost is linear.
SHAPES = {
    "digits": "1234567890",
    "numbers": "12 345 ",
    "commas": ",",
    "commas between digits": "1,",
    "capitals": "ABCDEFGHIJ",
    "names": "Tamba Koksu ",
    "one endless sentence": "the city started 49 of the 88 projects and ",
    "one endless list": "A rose 3%, ",
    "full stops": ". ",
    "brackets": "(",
    "quotes": "“",
    "hyphens": "a-",
    "line ends": "\n",
}


def seconds_of(extractor: Extractor, text: str) -> float:
    """Seconds of processor time for one document."""
    start = time.process_time()
    extractor.extract(text)
    return time.process_time() - start


def of_processes(source: Path, count: int, rounds: int) -> list[Row]:
    """One and two processes in turns, on the same documents, for each way to start a process."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.jsonl.gz"
        with gzip.open(archive, "wt", encoding="utf-8", compresslevel=1) as lines:
            found = itertools.islice(in_new_words(documents(source)), count)
            lines.writelines(json.dumps(document) + "\n" for document in found)
        for method in STARTS:
            taken: dict[int, list[float]] = {1: [], 2: []}
            for jobs in (1, 2) * rounds:
                start = time.monotonic()
                reading = Reading([str(archive)], Options())
                for _ in Pool(Settings(), jobs=jobs, method=method).answers(reading):
                    pass
                taken[jobs].append(time.monotonic() - start)
            ratios = [one / two for one, two in zip(taken[1], taken[2], strict=True)]
            one, two = statistics.median(taken[1]), statistics.median(taken[2])
            rows.append({
                "start": method, "documents": count, "one, s": one, "two, s": two, "faster": statistics.median(ratios),
                "spread": f"{min(ratios):.2f} to {max(ratios):.2f}", "documents/s of two": round(count / two),
            })  # fmt: skip
    return rows


def of_sizes(source: Path, rounds: int) -> list[Row]:
    """A document of one and of ten megabytes, made of the archive's texts, a new one each time."""
    joined = "\n".join(texts(source, 100_000))
    extractor = Extractor()
    extractor.extract(joined[:MEGABYTE])
    ratios, ones, tens = [], [], []
    for turn in range(rounds):
        begin = turn * 7919
        text = (joined[begin:] + joined * (12 * MEGABYTE // len(joined) + 1))[: 10 * MEGABYTE]
        one = statistics.mean(seconds_of(extractor, text[k * MEGABYTE : (k + 1) * MEGABYTE]) for k in (0, 4, 8))
        ten = seconds_of(extractor, text)
        ones.append(one)
        tens.append(ten)
        ratios.append(ten / one)
    return [{
        "1 MB, s": statistics.median(ones), "10 MB, s": statistics.median(tens), "times": statistics.median(ratios),
        "spread": f"{min(ratios):.1f} to {max(ratios):.1f}",
    }]  # fmt: skip


def of_shapes(size: int) -> list[Row]:
    """Hostile shapes at two sizes."""
    extractor = Extractor()
    extractor.extract("It hired 40 welders on March 3.")
    rows: list[Row] = []
    for name, unit in SHAPES.items():
        small, large = unit * (size // len(unit)), unit * (4 * size // len(unit))
        one = min(seconds_of(extractor, small) for _ in range(3))
        four = min(seconds_of(extractor, large) for _ in range(2))
        rows.append({"shape": name, "characters": size, "s": one, "times for four times as much": four / one})
    return rows


def of_rules(source: Path, rounds: int) -> list[Row]:
    """A quarter, a half and all of the rules, and all of them twice."""
    pack = packs.load("en")
    sample = texts(source, 600)
    rows: list[Row] = []
    base = 0.0
    for name, rules in (
        ("a quarter", pack.rules[::4]), ("a half", pack.rules[::2]), ("all", pack.rules),
        ("all twice", [*pack.rules, *(rule.model_copy(update={"id": f"{rule.id}-again"}) for rule in pack.rules)]),
    ):  # fmt: skip
        extractor = Extractor()
        extractor.rules = RuleMatcher(replace(pack, rules=rules))
        taken = []
        for turn in range(rounds):
            start = time.process_time()
            for text in sample[turn::rounds]:
                extractor.extract(text)
            taken.append((time.process_time() - start) / sum(map(len, sample[turn::rounds])) * 1e6)
        rows.append({"rules": name, "number": len(rules), "s for a million characters": statistics.median(taken)})
        base = base or statistics.median(taken)
        rows[-1]["times"] = statistics.median(taken) / base
    return rows


def main() -> None:
    """Print the four tables."""
    options = arguments(__doc__.split("\n")[0], documents=20_000, rounds=3)
    report("Processes", of_processes(options.source, options.documents, options.rounds), options.json)
    report("Sizes of a document", of_sizes(options.source, options.rounds), options.json)
    report("Hostile shapes", of_shapes(100_000), options.json)
    report("Rules", of_rules(options.source, options.rounds), options.json)


if __name__ == "__main__":
    main()
