"""The verdict on a claim: its quote looked for, its value held against the numbers of the source, the worst told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.checks.checker import Checker
from extract.extractor import Extractor
from extract.verify import about
from extract.verify.agreement import compared
from extract.verify.amount import Amount, amount_of, amount_of_figure, plain_number, read
from extract.verify.arithmetic import reckoned
from extract.verify.finding import Finding
from extract.verify.quotes import Found
from extract.verify.result import Result
from extract.verify.source import Sources
from extract.verify.telling import result_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.document import Document
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.verify.agreement import Agreement
    from extract.verify.claim import Claim
    from extract.verify.source import Source
    from extract.verify.standing import Stand

METRES = re.compile(r"[\d.,]+m")
KINDS = {
    "count": "count", "number": None, "percentage": "percentage", "percent": "percentage", "rate": "percentage",
    "money": "money", "currency": "money", "monetary": "money", "quantity": "quantity", "measurement": "quantity",
    "ranking": "ranking", "rank": "ranking",
}  # fmt: skip


class Verifier:
    """Judges claims by documents, each claim by itself."""

    def __init__(
        self, documents: Iterable[Document], claims: Iterable[Claim], extractor: Extractor | None = None
    ) -> None:
        self.extractor = extractor or Extractor()
        self.checker = Checker(self.extractor)
        self.sources = Sources(documents, claims, self.extractor)

    def judge(self, claim: Claim) -> Result:
        """The verdict on a claim; of several documents that it may be about, the one that bears it out best."""
        if claim.fault is not None:
            return Result(verdict="unreadable", says=claim.fault, place=claim.place, claim=dict(claim.data))
        sources = self.sources.of(claim)
        if not sources:
            named = f"no source is named {claim['doc']!r}" if claim["doc"] else "there is no source"
            says = f"{named}, of {self.sources.number} that were given; check its name"
            return Result(
                verdict="unclear", says=says, place=claim.place, claim_id=claim["id"] or None, claim=dict(claim.data)
            )
        found = min((self.finding(claim, source) for source in sources), key=Finding.rank)
        own = self.checker.check(claim["statement"]) if claim["statement"] else []
        return reckoned(result_of(claim, found), found.source.checks, own)

    def finding(self, claim: Claim, source: Source) -> Finding:
        """What one source says to a claim."""
        claim, offsets = _by_offsets(claim, source)
        quoted = claim["quote"] or claim["name"]
        places = _places(source, claim, quoted) if quoted else []
        said = self._said(claim, source)
        amount, unclear = self._amount(claim, source, said)
        finding = Finding(source, quoted, places[0] if places else None, amount, unclear)
        finding.remarks += offsets + _offset_remarks(claim, source, places, quoted)
        if amount is not None:
            stands = source.related(amount.value, [span for place in places for span in place.spans])
            finding.agreements = [self._agreement(claim, source, amount, stand, said) for stand in stands]
        finding.settle(places)
        return finding

    def _said(self, claim: Claim, source: Source) -> tuple[Frame, list[Figure]] | None:
        """The claim's own sentence, read like the source."""
        if not claim["statement"]:
            return None
        frame = read(claim["statement"], self.extractor.rules, source.setting)
        return frame, frame.figures

    def _amount(
        self, claim: Claim, source: Source, said: tuple[Frame, list[Figure]] | None
    ) -> tuple[Amount | None, str]:
        """What the claim's value says, with the fields that tell more of it; or why it cannot be told."""
        amount: Amount | None = None
        if claim["value"]:
            behind = " ".join(part for part in (claim["scale"], claim["unit"]) if part).replace("_", " ")
            amount = amount_of(claim["value"], behind, self.extractor.rules, source.setting)
            if amount is None:
                return None, f"no number can be read in the value {claim['value'][:60]!r}; write it in digits"
            amount = _in_millions(amount, claim, source)
        elif said is not None:
            if len(said[1]) > 1:
                return None, f'the statement has {len(said[1])} figures; give the one that is meant as "value"'
            amount = amount_of_figure(said[1][0]) if said[1] else None
            if amount is None and not claim["quote"]:
                return None, 'no figure can be read in the statement; give it as "value"'
        if amount is None:
            return None, ""
        return self._with_fields(amount, claim, source), ""

    def _with_fields(self, amount: Amount, claim: Claim, source: Source) -> Amount:
        kind = KINDS.get(claim["kind"].casefold())
        units = {*source.meanings.values()}
        unit = claim["unit"] if claim["unit"] in units else source.meanings.get(claim["unit"].casefold())
        unit = unit if unit is not None and len(unit) != 3 and not unit.isdecimal() else None
        bound, change = claim["bound"].casefold(), claim["change"].casefold()
        return replace(
            amount,
            kind=kind or (amount.kind if amount.kind in ("money", "percentage", "ranking") else None),
            currency=self._currency(claim, source) or amount.currency,
            unit=amount.unit or (unit if not claim["currency"] else None),
            bound=bound if bound in ("exact", "about", "more_than", "less_than") else amount.bound,
            change=change if change in ("increase", "decrease") else amount.change,
            high=plain_number(claim["value_max"]) or amount.high,
            whole=plain_number(claim["of"]) or amount.whole,
            noun=claim["noun"] or amount.noun,
            unknown=amount.unknown if unit is None else "",
        )

    def _currency(self, claim: Claim, source: Source) -> str | None:
        """The ISO code of a currency's code, name or sign."""
        written = claim["currency"]
        if not written:
            return None
        if len(written) == 3 and written.isascii() and written.isupper() and written != "RMB":
            return written
        for words in (f"5 million {written}", f"{written} 5 million"):
            frame = read(words, self.extractor.rules, source.setting)
            if frame.figures and frame.figures[0].currency:
                return frame.figures[0].currency
        return written.upper()[:20]

    def _agreement(
        self, claim: Claim, source: Source, amount: Amount, stand: Stand, said: tuple[Frame, list[Figure]] | None
    ) -> Agreement:
        """How the amount stands to one number of the source, in all that the claim says of it."""
        found = compared(amount, stand)
        own = next(((said[0], figure) for figure in said[1] if figure.value == amount.value), None) if said else None
        about.check_unread(found, claim, amount, source.text, source.meanings)
        about.check_thing(found, claim, amount, source.stands, source.text)
        about.check_status(found, claim, own)
        about.check_period(found, claim)
        return found


def _in_millions(amount: Amount, claim: Claim, source: Source) -> Amount:
    """An amount of "18m" in millions, where the source has so many millions."""
    if amount.unit != "m" or not METRES.fullmatch(claim["value"]) or claim["unit"]:
        return amount
    millions = replace(amount, value=amount.value * 10**6, step=amount.step * 10**6, unit=None, kind=None)
    return millions if any(stand.value == millions.value for stand in source.related(millions.value, [])) else amount


def _by_offsets(claim: Claim, source: Source) -> tuple[Claim, list[str]]:
    """A claim without a quote has the words at its offsets for one; offsets outside the source are told."""
    if claim.start is None or claim.end is None:
        return claim, []
    size = len(source.text)
    if not claim.start < claim.end <= size:
        return claim, [
            f"the offsets {claim.start}–{claim.end} are no stretch of the source, which has {size:,} characters"
        ]
    if claim["quote"] or claim["name"]:
        return claim, []
    return replace(claim, fields={**claim.fields, "quote": source.text[claim.start : claim.end]}), []


def _places(source: Source, claim: Claim, quoted: str) -> list[Found]:
    """The places of a quote, those first that stand where the claim says."""
    at = claim.start
    if at is not None and source.text.startswith(quoted, at):
        return [Found("exact", ((at, at + len(quoted)),))]
    places = source.searched.find(quoted)
    return places if at is None else sorted(places, key=lambda found: abs(found.spans[0][0] - at))


def _offset_remarks(claim: Claim, source: Source, places: list[Found], quoted: str) -> list[str]:
    """Offsets that do not fit the quote."""
    if claim.start is None or not quoted or claim["quote"] == source.text[claim.start : claim.end]:
        return []
    ends = (claim.start, claim.end if claim.end is not None else claim.start)
    there = source.text[slice(*ends)]
    if claim["quote"] == "" or not there:
        return []
    if places and places[0].spans[0][0] == claim.start and claim.end in (None, places[0].spans[-1][1]):
        return []
    shown = " ".join(there[:60].split())
    where = f"; the quote stands at {places[0].spans[0][0]}–{places[0].spans[-1][1]}" if places else ""
    return [f"at {ends[0]}–{ends[1]} stands “{shown}”, not the quote{where}"]
