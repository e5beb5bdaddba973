"""Whether figures add up: those of the source that a claim rests on, and those that the claim itself states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.verify.result import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.checks.check import Check
    from extract.verify.result import Result

WRONG = "does_not_add_up"


def reckoned(result: Result, of_source: Sequence[Check], of_claim: Sequence[Check]) -> Result:
    """A result with the checks of the source that use its evidence; one whose own figures are wrong is told as that.

    That the source's figures do not add up is a remark: the claim has them as they stand there.
    """
    used = [check for check in of_source if _uses(check, result)]
    remarks = [
        *result.remarks,
        *(f"in the source the figures do not add up: {c.says}" for c in used if c.verdict == "inconsistent"),
        *(f"in the source this is unlikely: {c.says}" for c in used if c.verdict == "suspicious"),
    ]
    changed = {"checks": used, "remarks": remarks}
    wrong = next((check for check in of_claim if check.verdict == "inconsistent"), None)
    if wrong is not None and VERDICTS.index(result.verdict) < VERDICTS.index(WRONG):
        changed |= {"verdict": WRONG, "says": f"the claim's own figures do not add up: {wrong.says}"}
    return result.model_copy(update=changed)


def _uses(check: Check, result: Result) -> bool:
    """Whether a check of the source uses a number that the verdict rests on."""
    return any(
        figure.start < evidence.end and evidence.start < figure.end
        for figure in check.figures
        for evidence in result.evidence
    )
