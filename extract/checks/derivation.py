"""Values that a text gives away without stating them, as lines of output with their lineage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from extract.checks.changes.derived import derived_of
from extract.checks.check import Kind, UsedFigure, check_id
from extract.checks.writing import plain, quotes_of, used_figures
from extract.kinds.record import Model, Sentence, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.derived import Derived
    from extract.checks.mentions import Reading


class Derivation(Model):
    """What a figure was before a change that the text tells with the figure after it."""

    type: Literal["derived"] = "derived"
    kind: Kind = Field(description="how it follows from the figures")
    doc_id: str = Field(description="the document of the figures")
    value: Value = Field(description="the value before the change; of a growth rate to four digits")
    says: str = Field(description="the outcome in plain words")
    expression: str = Field(description="how it was reckoned, as a person would write it")
    figures: list[UsedFigure] = Field(description="its lineage: the figure after the change, then the change")
    quotes: list[Sentence] = Field(description="the sentences that the figures stand in")
    id: str = Field(description="stable: the same document and figures give the same id")


def derivations(reading: Reading) -> Iterator[Derivation]:
    """The values before a change that a text does not state, but for those that cannot be."""
    for derived in derived_of(reading):
        if derived.doubt is None:
            yield _derivation(reading, derived)


def _derivation(reading: Reading, derived: Derived) -> Derivation:
    level, change = derived.lineage
    figures = used_figures(reading, [(level, "to"), (change, "reported")])
    rank = level.figure.type == "ranking"
    before = f"no. {plain(derived.value)}" if rank else derived.expression.rpartition(" = ")[2]
    doc_id = reading.document.id
    return Derivation(
        kind=derived.kind,
        doc_id=doc_id,
        value=derived.value,
        says=f"{before} before {level.words}",
        expression=derived.expression,
        figures=figures,
        quotes=quotes_of(reading, [level, change]),
        id=check_id(doc_id, f"derived {derived.kind}", [(figure.start, figure.end) for figure in figures]),
    )
