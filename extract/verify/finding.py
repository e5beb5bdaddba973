"""What one source says to one claim: the place of its quote, the numbers that bear on its value, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from extract.verify.agreement import ORDER
from extract.verify.result import VERDICTS

if TYPE_CHECKING:
    from extract.verify.agreement import Agreement
    from extract.verify.amount import Amount
    from extract.verify.quotes import Found
    from extract.verify.result import Verdict
    from extract.verify.source import Source

TELLING_DIGITS: Final = 3  # digits that a number without a unit must share with another to be a slip of it
MEASURED: Final = frozenset(["currency", "unit", "type"])


@dataclass(slots=True)
class Finding:
    """`found` is where the quote stands, `agreements` how the amount stands to each number of the source.

    `settle` gives the verdict, and `evidence`: the agreements that it rests on.
    """

    source: Source
    quoted: str
    found: Found | None
    amount: Amount | None
    unclear: str = ""
    remarks: list[str] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    evidence: list[Agreement] = field(default_factory=list)
    verdict: Verdict = "unclear"

    def rank(self) -> tuple[int, int]:
        """The best finding has the least; of equal ones, that whose numbers come closest."""
        nearest = min((ORDER.index(agreement.match) for agreement in self.evidence), default=len(ORDER))
        return VERDICTS.index(self.verdict), nearest

    def settle(self, places: list[Found]) -> None:
        """Set the verdict; of several places of the quote, the one that bears the value out is meant."""
        if self.quoted and not places:
            self.evidence = [best] if (best := self._best(self.agreements)) and best.agrees and not best.weak else []
            self.verdict = "quote_not_found"
        elif self.unclear:
            self.verdict = "unclear"
        elif self.amount is None:
            self.verdict = self._of_quote("found")
        elif not places:
            self.verdict = self._without_quote()
        else:
            self.found = min(places, key=self._rank_of_place)
            self.verdict = self._of_quote(self._in_quote(self._within(self.found)))
        self._own_up()

    def _own_up(self) -> None:
        """A value whose unit is not known is not held against numbers that it only resembles."""
        unknown = self.amount.unknown if self.amount is not None else ""
        if (
            unknown
            and self.verdict in ("differs", "value_not_found")
            and not any(agreement.match == "exact" for agreement in self.evidence)
        ):
            self.verdict = "unclear"
            self.unclear = f"“{unknown}” is no unit that is known here, so the value cannot be compared"

    def _of_quote(self, verdict: Verdict) -> Verdict:
        """The verdict on the value, unless the quote's own words are worse."""
        if self.found is None or self.found.match != "nearly" or verdict not in ("found", "found_rounded"):
            return verdict
        if any(change.telling for change in self.found.changes):
            return "differs"
        return "found_nearly" if self.found.changes and verdict == "found" else verdict

    def _within(self, place: Found) -> list[Agreement]:
        there = {id(stand) for stand in self.source.within(place.spans)}
        return [agreement for agreement in self.agreements if id(agreement.stand) in there]

    def _rank_of_place(self, place: Found) -> tuple[bool, int, int]:
        best = self._best(self._within(place))
        return (best.rank()[0], best.rank()[2], best.rank()[3]) if best is not None else (True, 9, len(ORDER))

    @staticmethod
    def _best(agreements: list[Agreement]) -> Agreement | None:
        """The best of agreements, None where none is related."""
        best = min(agreements, key=lambda agreement: agreement.rank(), default=None)
        if best is not None and best.match in ("rounded", "truncated"):
            exact = [
                agreement for agreement in agreements if agreement.match == "exact" and not _mismeasured(agreement)
            ]
            best = min(exact, key=lambda agreement: agreement.rank(), default=best)  # the very number goes first
        return best if best is not None and best.match != "other" else None

    def _in_quote(self, inside: list[Agreement]) -> Verdict:
        """The verdict on a value whose quote was found, by the numbers in the quote, then by all others."""
        best, anywhere = self._best(inside), self._best(self.agreements)
        if best is not None and best.agrees:
            return self._agreeing(best)
        if best is not None and best.match in ORDER[:4]:
            return self._told("differs", best)
        if anywhere is not None and anywhere.agrees and self._is_sure(anywhere):
            return self._told("found_elsewhere", anywhere)
        if best is not None:
            return self._told("differs", best)
        same = [agreement for agreement in inside if self._is_comparable(agreement)]
        if len(same) == 1:
            return self._told("differs", same[0])
        if same_number := self.same_number():
            return self._told("differs", same_number)
        self.evidence = same
        return "value_not_found"

    def _without_quote(self) -> Verdict:
        """The verdict on a value that has no quote."""
        best = self._best(self.agreements)
        if best is not None and best.agrees:
            sure = self._is_sure(best) and best.stand.sort != "refused"
            return self._agreeing(best) if sure else self._told("unclear", best)
        if best is None or best.match == "finer" or (best.match == "scaled" and not self._is_slip(best)):
            same_number = self.same_number()
            return self._told("differs", same_number) if same_number else "value_not_found"
        return self._told("differs", best)

    def same_number(self) -> Agreement | None:
        """The best of the source's numbers that are the claimed one, whatever else differs."""
        same = [agreement for agreement in self.agreements if agreement.match in ORDER[:2]]
        return min(same, key=lambda agreement: agreement.rank(), default=None)

    def _agreeing(self, best: Agreement) -> Verdict:
        if best.unmeasured:
            return self._told("unclear", best)
        return self._told("found_rounded" if best.match in ("rounded", "truncated") else "found", best)

    def _told(self, verdict: Verdict, agreement: Agreement) -> Verdict:
        self.evidence = [agreement]
        return verdict

    def _is_sure(self, agreement: Agreement) -> bool:
        """Whether an agreement outside a quote is more than a coincidence of numbers."""
        return not (agreement.weak or agreement.unmeasured) and (agreement.match in ORDER[:2] or self._is_measured())

    def _is_measured(self) -> bool:
        amount = self.amount
        return amount is not None and any((amount.currency, amount.unit, amount.kind, amount.noun))

    def _is_slip(self, agreement: Agreement) -> bool:
        """Whether a number of other scale is likely the one that was meant: the same measure, or many digits."""
        if _mismeasured(agreement) or agreement.weak:
            return False
        digits = len(agreement.stand.value.normalize().as_tuple().digits)
        return digits >= TELLING_DIGITS or (self._is_measured() and digits > 1)

    @staticmethod
    def _is_comparable(agreement: Agreement) -> bool:
        """Whether a number is of the sort that is claimed: a record's, in the same measure."""
        return agreement.stand.sort == "figure" and not _mismeasured(agreement)


def _mismeasured(agreement: Agreement) -> bool:
    """Whether unit, currency or type differ."""
    return any(difference.what in MEASURED for difference in agreement.differences)
