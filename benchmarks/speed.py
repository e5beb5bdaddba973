"""How long reading takes beside tokenising: the ratio to spaCy's own tokenizer, on the same texts, in the same run.

    .venv/bin/python benchmarks/speed.py [FILE.jsonl.gz | FOLDER] [TEXTS]

Machines differ and are shared, so that seconds say little; the ratio of two measurements taken in turns says more.
"""

from __future__ import annotations

import gzip
import itertools
import json
import resource
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from extract import Extractor

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
SAMPLE = Path(__file__).resolve().parent.parent / "corpus"


def texts_of(source: Path, most: int) -> list[str]:
    """The first texts of a folder of .txt files or of a gzipped JSON Lines file."""
    if source.is_dir():
        return [path.read_text(encoding="utf-8") for path in sorted(source.glob("*.txt"))[:most]]
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in itertools.islice(lines, most)]


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """The time that the work takes on all texts."""
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def main() -> None:
    """Measure in turns, and print the ratio of each round and their median."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    texts = texts_of(source, int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
    tokenize = spacy.blank("en").make_doc
    extractor = Extractor()
    seconds(tokenize, texts[:50])
    seconds(extractor.extract, texts[:50])
    rounds = [(seconds(tokenize, texts), seconds(extractor.extract, texts)) for _ in range(ROUNDS)]
    characters = sum(map(len, texts))
    ratios = [mine / theirs for theirs, mine in rounds]
    mine = statistics.median(mine for _, mine in rounds)
    print(f"{len(texts)} texts, {characters:,} characters, {ROUNDS} rounds")
    print(f"tokenizing alone = 1; extracting: {' '.join(f'{ratio:.2f}' for ratio in ratios)}")
    print(f"median ratio {statistics.median(ratios):.2f}; {characters / mine / 1e6:.2f} million characters a second")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
