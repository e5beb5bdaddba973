"""How long the whole job takes beside tokenising alone: the ratio to spaCy's tokenizer, on fresh texts, in one run.

    .venv/bin/python benchmarks/throughput.py [FILE.jsonl.gz | FOLDER] [--rounds 5] [--texts 3100] [--json FILE]

The job is a document in, its validated records out as JSON Lines in bytes. Machines differ and are shared, so that
seconds say little; the ratio of two measurements taken in turns says more.
"""

from __future__ import annotations

import functools
import statistics
import time
from typing import TYPE_CHECKING, Any

import spacy
from measuring import arguments, report, texts

import extract.extractor
import extract.pipeline
from extract import Extractor
from extract.document import Document
from extract.frame import Frame
from extract.matching import RuleMatcher
from extract.records import as_json
from extract.telling import Telling
from extract.write import jsonl

if TYPE_CHECKING:
    from collections.abc import Callable

# Where the time goes: each stage with the functions that are it, and what is called inside of others counted once.
STAGES: dict[str, list[tuple[Any, str]]] = {
    "date": [(extract.extractor, "document_date")],
    "setting": [(extract.pipeline, "Setting")],
    "lines and sentences": [(extract.pipeline, "lines"), (extract.pipeline, "sentences")],
    "what may hold a record": [(Telling, "may_hold")],
    "tokens and phrases": [(extract.pipeline, "read_items"), (extract.pipeline, "part_days")],
    "times": [(extract.pipeline, "merge_times")],
    "numbers": [(extract.pipeline, "merge_ordinals"), (extract.pipeline, "merge_numbers")],
    "rules": [(RuleMatcher, "match")],
    "figures": [(extract.pipeline, "read_figures")],
    "chunks": [(Frame, "chunk")],
    "counts": [(extract.pipeline, "share"), (extract.pipeline, "read_parts")],
    "context": [(extract.pipeline, "read_context"), (extract.pipeline, "read_bounds")],
    "records": [(extract.extractor, "record_of")],
    "JSON": [(jsonl, "lines")],
}


def job(extractor: Extractor, text: str) -> bytes:
    """A text in, the bytes of its records out."""
    return jsonl.lines(map(as_json, extractor.records(Document("text", text))))


def pace(work: Callable[[str], object], sample: list[str]) -> float:
    """Seconds of processor time that the work takes for a million characters of the texts."""
    start = time.process_time()
    for text in sample:
        work(text)
    return (time.process_time() - start) / sum(map(len, sample)) * 1e6


class Stages:
    """Clocks in the places of the functions of STAGES; a stage's time is without that of the stages inside of it."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STAGES, 0.0)
        self._inside: list[float] = []
        for stage, functions in STAGES.items():
            for owner, name in functions:
                setattr(owner, name, self._clocked(stage, getattr(owner, name)))

    def _clocked(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def clocked(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
            self._inside.append(0.0)
            start = time.perf_counter()
            try:
                return function(*arguments, **options)
            finally:
                taken = time.perf_counter() - start
                self.seconds[stage] += taken - self._inside.pop()
                if self._inside:
                    self._inside[-1] += taken

        return clocked


def main() -> None:
    """Measure in turns, each on texts that the process has not seen; then the share of each stage."""
    options = arguments(__doc__.split("\n")[0], rounds=5, texts=3100)
    sample = texts(options.source, options.texts)
    tokenize = spacy.blank("en").make_doc
    work = functools.partial(job, Extractor())
    pace(tokenize, sample[:1])
    pace(work, sample[:1])
    # Three slices a round: spaCy's tokenizer is three times faster on words that it has seen, so each text is used
    # once, and the tokenizer runs before and behind, because it gets faster as the process goes on.
    slices = [sample[1 + n :: 3 * options.rounds + 1] for n in range(3 * options.rounds + 1)]
    rows = []
    for before, mine, behind in zip(slices[:-1:3], slices[1:-1:3], slices[2:-1:3], strict=True):
        first, taken, second = pace(tokenize, before), pace(work, mine), pace(tokenize, behind)
        reference = (first + second) / 2
        rows.append(
            {"tokenising": reference, "job": taken, "ratio": taken / reference, "characters/s": round(1e6 / taken)}
        )
    ratios = [row["ratio"] for row in rows]
    rows.append(
        {
            "tokenising": statistics.median(row["tokenising"] for row in rows),
            "job": statistics.median(row["job"] for row in rows),
            "ratio": statistics.median(ratios),
            "spread": f"{min(ratios):.2f} to {max(ratios):.2f}",
        }
    )
    report(f"Seconds for a million characters, {len(sample):,} texts, the last row is the median", rows, options.json)
    stages = Stages()
    start = time.perf_counter()
    for text in slices[-1]:
        work(text)
    whole = time.perf_counter() - start
    shares = {stage: seconds / whole for stage, seconds in stages.seconds.items()}
    shares["all else"] = 1 - sum(shares.values())
    report(
        f"Share of each stage, {len(slices[-1]):,} texts",
        [{"stage": stage, "%": round(100 * share, 1)} for stage, share in shares.items()],
        options.json,
    )


if __name__ == "__main__":
    main()
