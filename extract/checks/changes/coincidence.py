"""Changes whose figures stand apart and agree so precisely that it is no coincidence.

A claim ("up 21%", "a surplus of 32.4 billion") is held against the figures around it. How likely one of them would fit
by chance is the number of those that were tried, times the part of the values in question that rounding leaves open.
The more the words tie the figures together, the less the digits must do. Such agreements are never objected to.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.changes.changes import Change, changes_of, is_adjusted
from extract.checks.changes.claimed import Claim, claims_of
from extract.checks.changes.terms import terms_of
from extract.checks.changes.ties import are_of_one, are_of_two, comparisons, differ, is_named, of_one, opposed
from extract.checks.changes.units import exact_fit, fits
from extract.checks.stated import HUNDRED, Range, last_digit_but_zeros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from extract.checks.changes.terms import Term
    from extract.checks.check import Outcome
    from extract.checks.mentions import Reading

    Judge = Callable[[Change], Outcome | None]
    Pair = tuple[Term, Term]

BEFORE: Final = 10  # sentences before a claim whose figures it may be of
BEHIND: Final = 20
LOOKED_AT: Final = 40  # numbers on either side that are looked at
MOST: Final = 24  # figures around a claim that are tried
CLOSE: Final = 12  # figures around a claim that are tried though nothing ties them to each other
BESIDE: Final = 3  # figures before a gap that it may be of
SLACK: Final = Decimal("0.2")  # of a claim that its figures may be off before they are judged exactly
OPEN: Final = Decimal("0.1")  # of a figure that "nearly" leaves open
QUARTER: Final = Decimal("0.25")  # of a value within which others of its kind lie
TWICE: Final = 2
ROUND: Final = (25, 5)  # of the last digit
COARSER: Final = Decimal("2.5")


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties pairs of base and level to a claim, and how likely an agreement of one of them may be chance."""

    limit: Decimal
    pairs: list[Pair]
    told: bool = False  # the text itself compares the two
    sized: bool = False  # one of the two is given, so that the other is sought among values of its size


def coincidences(reading: Reading, told: set[int], judge: Judge, *, rates: bool) -> Iterator[Change]:
    """For each claim that does not begin at one of the places `told` the figures that it agrees with by no chance.

    `rates` chooses between rates of growth and differences.
    """
    terms = [term for sentence in range(len(reading.frames)) for term in terms_of(reading, sentence)]
    starts = [term.mention.start for term in terms]
    worded = {
        id(c.base): c.level for s in range(len(reading.frames)) for ways in changes_of(reading, s) for c in ways[:1]
    }
    for sentence in range(len(reading.frames)):
        for claim in claims_of(reading, sentence):
            start = claim.term.mention.start
            if start in told or _is_rate(claim.term) != rates or is_adjusted(reading.frames[sentence], claim.term):
                continue
            at = bisect_left(starts, start)
            around = _around(terms[max(0, at - LOOKED_AT) : at + LOOKED_AT], claim.term)
            if not _any_near(around, claim.term):
                continue
            found = filter(None, (_best(tie, claim, judge) for tie in _ties(around, claim, worded)))
            change = min(found, key=lambda one: _miss(one, claim.term), default=None)
            if change is not None:
                yield change


def _around(terms: Iterable[Term], claim: Term) -> list[Term]:
    """The figures around a claim that may be its base or level by their types, the nearest."""
    here = claim.mention.sentence
    near = [t for t in terms if t is not claim and -BEFORE <= t.mention.sentence - here <= BEHIND]
    fit = [t for t in near if fits(t, t, claim)]
    fit.sort(key=lambda term: abs(term.mention.start - claim.mention.start))
    return sorted(fit[:MOST], key=lambda term: term.mention.start)


def _any_near(around: Sequence[Term], claim: Term) -> bool:
    """Whether any two figures differ by about as much as is claimed: mostly none do."""
    values = sorted(float(term.mention.stated.value) for term in around)
    rate, value = _is_rate(claim), float(claim.mention.stated.value)
    low, high = value * (1 - float(SLACK)), value * (1 + float(SLACK))
    for k, first in enumerate(values):
        for second in values[k + 1 :]:
            off = second - first
            shares = (off * 100 / one for one in (first, second) if one) if rate else (off,)
            if any(low <= share <= high for share in shares):
                return True
    return False


def _ties(around: Sequence[Term], claim: Claim, worded: dict[int, Term]) -> Iterator[Tie]:
    """The pairs of figures that a claim may be of, the closest tie first."""
    term = claim.term
    plain = [t for t in around if not t.aside and t.cue != "change"]
    pairs = list(comparisons(plain))
    pairs += [(t, worded[id(t)]) for t in around if worded.get(id(t)) in around and (t, worded[id(t)]) not in pairs]
    here = [pair for pair in pairs if pair[0].mention.sentence == term.mention.sentence]
    yield Tie(Decimal("0.3"), [pair for pair in here if not differ(term, pair)], told=True)
    if claim.aside:
        return
    if claim.direction:
        pairs = [pair for pair in pairs if not are_of_two(term, pair)]
    yield Tie(Decimal("0.15"), [pair for pair in pairs if of_one(term, pair)], told=True)
    yield Tie(Decimal("0.08"), pairs, told=True)
    if claim.level is not None:
        led = {id(first) for first, second in pairwise(around) if _leads_to(first, second)}
        others = [t for t in around if t is not claim.level and t.cue != "change" and id(t) not in led]
        named = [t for t in others if is_named(term, t) or are_of_one(t, claim.level)]
        yield Tie(Decimal("0.1"), [(t, claim.level) for t in named], told=True, sized=True)
        yield Tie(Decimal("0.04"), [(t, claim.level) for t in others if not t.aside], sized=True)
    if claim.base is not None:
        yield Tie(Decimal("0.04"), [(claim.base, t) for t in around if t is not claim.base], sized=True)
    if not claim.direction:
        yield Tie(Decimal("0.2"), opposed(plain), told=True)
        before = [t for t in plain if t.mention.start < term.mention.start][-BESIDE:]
        after = [t for t in plain if t.mention.start > term.mention.start][: BESIDE - 1]
        yield Tie(Decimal("0.06"), [pair for row in (before, after) for pair in pairwise(row)])
    near = sorted(around, key=lambda t: abs(t.mention.start - term.mention.start))[:CLOSE]
    yield Tie(Decimal("0.01"), [(a, b) for a in near for b in near if a is not b])


def _leads_to(level: Term, change: Term) -> bool:
    """ "18.75 dollars, up 50 cents": a figure with a change of its own is no base of another."""
    beside = level.mention.sentence == change.mention.sentence and 0 <= change.at - level.j <= 1
    return beside and change.cue == "change"


def _best(tie: Tie, claim: Claim, judge: Judge) -> Change | None:
    """The pair that a claim agrees with, if that is hardly chance: the one that comes nearest.

    As many pairs as come within twice the size of the claim might as well have come as near as it.
    """
    value = claim.term.mention.stated.value
    found, tried = [], 0
    for base, level in tie.pairs:
        off = _off(base, level, claim.term)
        spread = _spread(base, claim.term) if tie.sized else value
        if off > TWICE * spread or not (fits(base, level, claim.term) and exact_fit(base, level)):
            continue
        tried += 1
        if abs(off - value) <= value * SLACK:
            rises = level.mention.stated.value > base.mention.stated.value
            change = Change(base, level, claim.term, tight=False, way=claim.direction or (1 if rises else -1))
            outcome = judge(change)
            if outcome is not None and outcome.how in ("exact", "rounded") and _is_close(off, outcome, claim.term):
                found.append((abs(off - value), _left_open(tie, outcome, change) / (TWICE * spread), change))
    if not found:
        return None
    _, chance, change = min(found, key=lambda one: one[:2])
    return change if chance * tried <= tie.limit else None


def _miss(change: Change, claim: Term) -> Decimal:
    return abs(_off(change.base, change.level, claim) - claim.mention.stated.value)


def _is_close(off: Decimal, outcome: Outcome, claim: Term) -> bool:
    """Whether figures given as precisely as the claim come out right to its last digit; less precise ones may not."""
    value = claim.mention.stated.value
    coarse = _width(outcome.computed_range, value) > COARSER * _width(outcome.reported_range, value)
    return coarse or Range.of(off).meets(claim.mention.stated.rounded)


def _is_rate(claim: Term) -> bool:
    return claim.figure.type == "percentage" and claim.figure.unit != "percentage_point"


def _off(base: Term, level: Term, claim: Term) -> Decimal:
    """How much two figures differ, as the claim tells it."""
    first, second = base.mention.stated.value, level.mention.stated.value
    off = abs(second - first)
    return off * HUNDRED / first if first and _is_rate(claim) else off


def _spread(base: Term, claim: Term) -> Decimal:
    """How far from a figure others of its kind lie, as the claim tells it."""
    value = claim.mention.stated.value
    return max(value, (HUNDRED if _is_rate(claim) else base.mention.stated.value) * QUARTER)


def _left_open(tie: Tie, outcome: Outcome, change: Change) -> Decimal:
    """How far off figures may be that would agree as well; round ones agree with each other more easily."""
    value, base = change.reported.mention.stated.value, change.base.mention.stated
    left = _width(outcome.computed_range, value)
    if outcome.how != "exact" or not left:
        left += _width(outcome.reported_range, value)
    grain = Decimal(int(base.whole))
    if not tie.told:
        grain = min(_grain(base.value), _grain(change.level.mention.stated.value))
    return max(left, grain * HUNDRED / base.value if _is_rate(change.reported) else grain)


def _grain(value: Decimal) -> Decimal:
    """What a value is a multiple of: 10,000 for 160,000, a quarter for 19.25."""
    digit = last_digit_but_zeros(value)
    return next((digit * step for step in ROUND if value % (digit * step) == 0), digit)


def _width(found: Range, value: Decimal) -> Decimal:
    return found.high - found.low if found.low is not None and found.high is not None else value * OPEN
