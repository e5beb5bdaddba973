"""How long reading takes beside tokenising: the ratio to spaCy's own tokenizer, on fresh texts, in the same run.

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


def pace(work: Callable[[str], object], texts: list[str]) -> float:
    """Seconds of processor time that the work takes for a million characters of the texts."""
    start = time.process_time()
    for text in texts:
        work(text)
    return (time.process_time() - start) / sum(map(len, texts)) * 1e6


def main() -> None:
    """Measure in turns, each on texts that the process has not seen, and print the ratio of each round."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    texts = texts_of(source, int(sys.argv[2]) if len(sys.argv) > 2 else 3100)
    tokenize = spacy.blank("en").make_doc
    extractor = Extractor()
    pace(tokenize, texts[:1])
    pace(extractor.extract, texts[:1])
    # Three slices a round: spaCy's tokenizer is three times faster on words that it has seen, so each text is used
    # once, and the tokenizer runs before and behind, because it gets faster as the process goes on.
    slices = [texts[1 + n :: 3 * ROUNDS] for n in range(3 * ROUNDS)]
    ratios, paces = [], []
    for before, mine, behind in zip(slices[::3], slices[1::3], slices[2::3], strict=True):
        first, extracting, second = pace(tokenize, before), pace(extractor.extract, mine), pace(tokenize, behind)
        ratios.append(extracting / ((first + second) / 2))
        paces.append(extracting)
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters, {ROUNDS} rounds, each text used once")
    print(f"tokenizing alone = 1; extracting: {' '.join(f'{ratio:.2f}' for ratio in ratios)}")
    print(
        f"median ratio {statistics.median(ratios):.2f}; {1 / statistics.median(paces):.2f} million characters a second"
    )
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
