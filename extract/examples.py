"""The rules' own examples: every rule must match what it says it matches, and nothing that it says it rejects."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extract.document import Document
from extract.packs import LineRule, Rule
from extract.pipeline import frames
from extract.records import as_json, record_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.extractor import Extractor


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not hold: of which rule, in which file, and what came instead."""

    rule: str
    source: str
    sentence: str
    problem: str

    def __str__(self) -> str:
        return f"{self.source}: rule {self.rule!r}: {self.problem}: {self.sentence!r}"


def failures(extractor: Extractor) -> Iterator[Failure]:
    """Every example of the extractor's rules that does not hold."""
    for rule in extractor.pack.all_rules:
        yield from failures_of(rule, extractor)


def failures_of(rule: Rule | LineRule, extractor: Extractor) -> Iterator[Failure]:
    """The examples of one rule that do not hold."""
    if isinstance(rule, LineRule):
        yield from _line_failures(rule)
        return
    for example in rule.match:
        problem = _problem(extractor, rule, example.text, example.want, example.date)
        if problem:
            yield Failure(rule.id, rule.source, example.text, problem)
    for sentence in rule.reject:
        found = _found(extractor, rule, sentence, None)
        if found:
            problem = f"should be rejected, but the rule found {found[0]['text']!r}"
            yield Failure(rule.id, rule.source, sentence, problem)


def _line_failures(rule: LineRule) -> Iterator[Failure]:
    pattern = re.compile(rule.pattern, re.IGNORECASE)
    for line in rule.match:
        if not pattern.fullmatch(line):
            yield Failure(rule.id, rule.source, line, "should match, but does not")
    for line in rule.reject:
        if pattern.fullmatch(line):
            yield Failure(rule.id, rule.source, line, "should be rejected, but matches")


def _problem(extractor: Extractor, rule: Rule, sentence: str, want: dict[str, Any], date: str | None) -> str | None:
    found = _found(extractor, rule, sentence, dt.date.fromisoformat(date) if date else None)
    if not found:
        return "should match, but the rule found nothing"
    if any(all(_same(record.get(key), value) for key, value in want.items()) for record in found):
        return None
    wrong = {key: found[0].get(key) for key, value in want.items() if not _same(found[0].get(key), value)}
    return f"found {wrong}, wanted { {key: want[key] for key in wrong} }"


def _same(found: object, wanted: object) -> bool:
    """Equal; of a period, the ends that are wanted; "" stands for nothing, which TOML cannot write."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return all(found.get(key) == value for key, value in wanted.items())
    return found == wanted or (wanted == "" and found is None)


def _found(extractor: Extractor, rule: Rule, sentence: str, date: dt.date | None) -> list[dict[str, Any]]:
    """What the rule found in a sentence: records, or for refusals and moves the text alone."""
    found: list[dict[str, Any]] = []
    document = Document("example", sentence, date)
    for frame in frames(sentence, date, extractor.rules):
        found += [
            as_json(record_of(document, frame, f)) for f in (*frame.figures, *frame.projects) if f.rule.id == rule.id
        ]
        found += [
            {"text": sentence[f.start : f.end], "change": f.moved}
            for f in (*frame.refusals, *frame.moves)
            if f.rule.id == rule.id
        ]
    return found
