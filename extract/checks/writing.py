"""Checks put together and put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.checks.check import Check, How, Interval, Kind, Outcome, Role, UsedFigure, check_id
from extract.records import sentence_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from extract.checks.mentions import Mention, Reading
    from extract.checks.stated import Range
    from extract.kinds.record import Sentence

# How an agreement came about, behind "agrees".
READINGS = {
    "exact": " exactly", "rounded": " as rounded", "truncated": " as cut off behind its last digit",
    "hedged": " as hedged", "widest": "", "none": "",
}  # fmt: skip


def written(
    reading: Reading,
    kind: Kind,
    used: Sequence[tuple[Mention, Role]],
    outcome: Outcome,
    expression: str,
    says: str,
    reason: str | None = None,
) -> Check:
    """The check of an outcome. `used` has the reported figure last; `says` is its sentence without the verdict.

    `reason`: why a figure can hardly be so, which is said instead of a verdict.
    """
    figures = used_figures(reading, used)
    hedged = outcome.how == "rounded" and any(mention.figure.bound != "exact" for mention, _ in used)
    how: How = "hedged" if hedged else outcome.how
    verdicts = {
        "consistent": f"agrees{READINGS[how]}", "possible": "may agree", "inconsistent": "does not agree",
        "suspicious": reason,
    }  # fmt: skip
    doc_id = reading.document.id
    return Check(
        kind=kind,
        doc_id=doc_id,
        verdict=outcome.verdict,
        says=f"{says}: {verdicts[outcome.verdict]}",
        expression=expression,
        reported=used[-1][0].stated.value,
        computed=outcome.computed,
        how=how,
        reported_interval=_interval(outcome.reported_range),
        computed_interval=_interval(outcome.computed_range),
        figures=figures,
        quotes=quotes_of(reading, [mention for mention, _ in used]),
        reason=reason,
        id=check_id(doc_id, kind, [(figure.start, figure.end) for figure in figures]),
    )


def used_figures(reading: Reading, used: Sequence[tuple[Mention, Role]]) -> list[UsedFigure]:
    """Mentions with their roles, as lines of output have them."""
    return [
        UsedFigure(start=m.start, end=m.end, text=reading.text[m.start : m.end], role=role, record=m.record or None)
        for m, role in used
    ]


def suspected(
    reading: Reading, kind: Kind, used: Sequence[tuple[Mention, Role]], expected: Range, expression: str, reason: str
) -> Check:
    """The check of a figure that can hardly be so, for a reason in plain words; `expected` is what could be."""
    reported = used[-1][0].stated
    ends = [end for end in (expected.high, expected.low) if end is not None]
    outcome = Outcome("suspicious", "none", ends[0] if ends else reported.value, reported.rounded, expected)
    return written(reading, kind, used, outcome, expression, used[-1][0].words, reason)


def quotes_of(reading: Reading, mentions: Sequence[Mention]) -> list[Sentence]:
    """The sentences of mentions, each once, in the order of the text; of a very long one what is around its first."""
    first = {mention.frame.start: mention for mention in sorted(mentions, key=lambda m: m.start, reverse=True)}
    shown = [first[start] for start in sorted(first)]
    return [sentence_of(reading.text, m.frame, m.start, m.end) for m in shown]


def _interval(found: Range) -> Interval:
    return Interval(low=found.low, high=found.high)


def plain(value: Decimal, places: int = 2) -> str:
    """A number for people: 1,234.5; no more places than asked for, no zeros at the end."""
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
