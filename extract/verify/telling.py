"""Results put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.verify.about import measured
from extract.verify.agreement import number
from extract.verify.result import Difference, Evidence, Quote, Result, Stretch

if TYPE_CHECKING:
    from extract.verify.agreement import Agreement
    from extract.verify.claim import Claim
    from extract.verify.finding import Finding
    from extract.verify.quotes import Found

HOW: Final = {
    "exact": "the quote is there", "folded": "the quote is there, typed in another way",
    "in_parts": "the parts of the quote are there, in this order", "nearly": "the quote is there nearly",
    "none": "the quote is not in the source",
}  # fmt: skip


def result_of(claim: Claim, finding: Finding) -> Result:
    """The result of a claim, by what its source says to it."""
    evidence = [_evidence(agreement, finding) for agreement in finding.evidence]
    differences = [difference for agreement in finding.evidence for difference in agreement.differences]
    if finding.verdict in ("value_not_found", "quote_not_found"):
        differences = []
    remarks = [remark for agreement in finding.evidence for remark in agreement.remarks if agreement.match != "other"]
    weak = [told for agreement in finding.evidence for told in (agreement.unmeasured, agreement.weak) if told]
    return Result(
        verdict=finding.verdict,
        says=_says(finding, differences, weak),
        place=claim.place,
        claim_id=claim["id"] or None,
        doc_id=finding.source.document.id,
        quote=_quote(finding) if finding.quoted else None,
        value=finding.amount.value if finding.amount is not None else None,
        evidence=evidence,
        differences=differences,
        remarks=[*dict.fromkeys([*remarks, *weak, *finding.remarks])],
        claim=dict(claim.data),
    )


def _quote(finding: Finding) -> Quote:
    found, text = finding.found, finding.source.text
    if found is None:
        return Quote(match="none")
    changes = [Difference(what="words", claim=change.quote, source=change.source) for change in found.changes]
    spans = [Stretch(start=start, end=end, text=text[start:end]) for start, end in found.spans]
    return Quote(match=found.match, spans=spans, differences=changes)


def _evidence(agreement: Agreement, finding: Finding) -> Evidence:
    stand = agreement.stand
    return Evidence(
        start=stand.start,
        end=stand.end,
        text=finding.source.text[stand.start : stand.end],
        value=stand.value,
        match=agreement.match,
        type=stand.figure.type if stand.figure is not None else None,
        record=stand.record,
        reason=None if stand.figure is not None else stand.reason or None,
    )


def _says(finding: Finding, differences: list[Difference], weak: list[str]) -> str:
    """The outcome in a sentence."""
    text = finding.source.text
    parts = [_says_quote(finding.found)] if finding.quoted else []
    told = [measured(agreement.stand, text) for agreement in finding.evidence]
    first = f"“{told[0]}”" if told else ""
    if finding.verdict == "unclear":
        parts.append(finding.unclear or f"{first} is in the source, but {weak[0] if weak else _unsure(finding)}")
    elif finding.amount is not None:
        parts.append(_says_value(finding, differences, told, first))
    return "; ".join(part for part in parts if part)


def _unsure(finding: Finding) -> str:
    """Why a number in the source may not be the one that is claimed."""
    stand = finding.evidence[0].stand
    return f"as no figure: {stand.reason}" if stand.reason else "nothing tells that it is the one that is meant"


def _says_value(finding: Finding, differences: list[Difference], told: list[str], first: str) -> str:
    value = number(finding.amount.value) if finding.amount is not None else ""
    if finding.verdict == "value_not_found":
        has = f"; the quote has {', '.join(told)}" if told else ""
        return f"{value} stands nowhere in the source{has}"
    if finding.verdict == "quote_not_found":
        return f"{first} is in the source" if first else f"nor is {value}"
    if finding.verdict == "found_elsewhere":
        return f"{value} is not in it, but {first} is in {_where(finding)}"
    if differences:
        nowhere = finding.same_number() is None and finding.evidence[0].match in ("other", "finer", "scaled")
        ends = "; ".join(f"{found.what}: claimed {found.claim}, in the source {found.source}" for found in differences)
        return f"{ends}{f' ({value} stands nowhere in it)' if nowhere else ''}"
    if not finding.evidence:
        return ""
    return (
        f"{first} is {value} {finding.evidence[0].match}" if finding.verdict == "found_rounded" else f"{first} is there"
    )


def _says_quote(found: Found | None) -> str:
    if found is None:
        return HOW["none"]
    changes = "; ".join(
        f"“{change.quote}” for “{change.source}”" if change.quote and change.source
        else (f"“{change.quote}” is added" if change.quote else f"“{change.source}” is left out")
        for change in found.changes[:3]
    )  # fmt: skip
    return f"{HOW[found.match]}: {changes}" if changes else HOW[found.match]


def _where(finding: Finding) -> str:
    """Whether a number outside the quote stands in its sentence."""
    frame, found = finding.evidence[0].stand.frame, finding.found
    within = frame is not None and found is not None and frame.start <= found.spans[0][0] < frame.end
    return "the same sentence" if within else "another sentence"
