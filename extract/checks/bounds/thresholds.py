"""Bounded figures that the text gives exactly: "more than 300 jobs" in the headline, 316 in the text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.changes.ties import CHANGING
from extract.checks.check import itself, judged
from extract.checks.mentions import bare
from extract.checks.ratios.wholes import around, head
from extract.checks.repeats.alike import UNHEDGED, Pair, pair
from extract.checks.repeats.apart import UNTOLD as PALE
from extract.checks.repeats.apart import compared, doubts
from extract.checks.repeats.contradicted import may_be
from extract.checks.repeats.derivable import derivable
from extract.checks.repeats.headlines import parts_of
from extract.checks.repeats.wording import content, stems
from extract.checks.stated import as_stated, last_digit_but_zeros
from extract.checks.writing import written
from extract.frame import NOUN
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading, Sort
    from extract.checks.repeats.headlines import Parts
    from extract.frame import Frame


BOUNDED: Final = ("more_than", "less_than")
TOTALS: Final = frozenset(["total", "totals", "totalled", "totalling", "totaling", "altogether"])
ENOUGH: Final = 3  # words that a headline and the text must share
LEAD: Final = 5  # sentences whose bounded figures the text behind them may give exactly
NEAR: Final = Decimal("1.25")  # how far a figure may lie beyond the bound that the headline makes of it
LARGE: Final = 1000  # things; so many are hardly met twice
# Of how many figures one may lie so close above (or below) a bound, before it may be so by chance: the gap as a part of
# the bound, times the figures of the sort. The more the words tell, the more may be left to chance.
SAME, TOLD, UNTOLD, OTHERS = Decimal(1), Decimal("0.5"), Decimal("0.25"), Decimal("0.15")
MAGNITUDE: Final = 10
WINDOW: Final = 60  # figures that are looked at for one claim
BESIDE: Final = 8  # the same for a claim in the text
MOST: Final = 30  # claims of a text
# A bound that is crossed, and no class of size ("firms with sales of more than 20 million").
CROSSING: Final = re.compile(
    r"\b(?:(?:cross|pass|surpass|exceed|breach|clear)(?:e[sd]|s|ing)?|top(?:s|ped|ping)?|br(?:eak|oke)\w*(?: through)?)"
    r"(?: past| above)?(?: the)?(?: mark of)?\s*$", re.IGNORECASE
)  # fmt: skip
NEARLY: Final = re.compile(r"\b(?:nearly|almost|close to|nearing|approaching)\s*(?:a |an )?$", re.IGNORECASE)
BOUNDS: Final = stems("below above over under than more fewer less mark drop fall rise go climb again now")
BEING: Final = stems(
    "came come was were stood reached hit totalled totaled total amounted number figure value year season"
)
OWNER: Final = re.compile(r"\b[A-Z][\w-]+['’]s?(?=\s)")  # "Valdora's coffee harvest"
CLAUSE: Final = re.compile(r"[,;:]\s|\s[–—-]+\s|\b(?:said|says)\b(?: \w+)?|\bthat\b")
REACH: Final = 32  # characters before a figure in which such a verb stands


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a text by their sort, and its headlines."""

    by_sort: dict[Sort, list[Mention]]
    parts: Parts

    def rivals(self, claim: Mention) -> int:
        """How many values of its sort and about its size the text has."""
        value = claim.stated.value
        values = {m.stated.value for m in self.by_sort[claim.sort][:WINDOW]} - {value}
        return sum(value / MAGNITUDE <= other <= value * MAGNITUDE for other in values)

    def behind(self, claim: Mention) -> list[Mention]:
        """The figures of its sort behind a claim."""
        return [m for m in self.by_sort[claim.sort][:WINDOW] if m.start > claim.start]


def checks(reading: Reading) -> Iterator[Check]:
    """The bounded figures of a text that it also gives exactly."""
    figures = Figures(_by_sort(reading), parts_of(reading))
    heads = {m.start for m in figures.parts.heads}
    for claim in _claims(reading, figures.parts, heads)[:MOST]:
        behind, title = figures.behind(claim), claim.start < figures.parts.start
        found = _exact(claim, behind, figures.rivals(claim), title=title)
        if found is None and title:
            found = _breaking(reading, claim, figures.parts, behind)
        if found is not None:
            yield bound_check(reading, claim, found)
    for mention in reading.mentions:
        if mention.sentence > LEAD and (claim := _claim(mention)).figure.bound == "more_than":
            yield from _crossed(reading, claim)


def _crossed(reading: Reading, claim: Mention) -> Iterator[Check]:
    """What the sentences beside one give exactly that "breaks through 10 billion yuan": 10.3 billion."""
    frame = claim.frame
    if CROSSING.search(frame.text, max(frame.start, claim.start - REACH), claim.start) is None:
        return
    near = [m for n in (-1, 1) for m in reading.of_sentence(claim.sentence + n) if m.sort == claim.sort]
    near = [m for m in near[:BESIDE] if rounds_to(claim, m) and _may_be_one(claim, m) and _one_name(claim, m)]
    if len({m.stated.value for m in near}) == 1 and chance(claim, near[0], len(near)) <= UNTOLD:
        yield bound_check(reading, claim, near[0])


def _one_name(claim: Mention, other: Mention) -> bool:
    if claim.figure.type == "count":
        return head(claim) == head(other) != ""
    return claim.figure.metric is None or claim.figure.metric == other.figure.metric


def _by_sort(reading: Reading) -> dict[Sort, list[Mention]]:
    found: dict[Sort, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        found[mention.sort].append(mention)
    return found


def _claims(reading: Reading, parts: Parts, heads: set[int]) -> list[Mention]:
    """The bounded figures of the headline and of the lead."""
    found = [_claim(m) for m in (*parts.heads, *_bare(reading, parts))]
    lead = [m for n in range(LEAD + 1) for m in reading.of_sentence(n) if m.start not in heads]
    # A class of size: "2 projects of more than 1 billion yuan".
    found += [m for m in lead if m.figure.type != "money" or not m.sentence]
    return [m for m in found if m.figure.bound in BOUNDED and m.figure.type != "ranking"]


def _claim(mention: Mention) -> Mention:
    """A figure of a headline; "exports cross 10 billion" is 10 billion and more, "nearly 300" is less."""
    frame = mention.frame
    ahead = frame.text[max(frame.start, mention.start - REACH) : mention.start]
    crossed = mention.figure.bound == "exact" and mention.figure.high is None and CROSSING.search(ahead)
    if mention.figure.bound == "about" and mention.figure.high is None and NEARLY.search(ahead):
        return crosses(mention, "less_than")
    return crosses(mention) if crossed else mention


def crosses(mention: Mention, bound: str = "more_than") -> Mention:
    """A figure as the bound that words make of it."""
    figure = mention.figure
    bounded = type(figure)(figure.type, figure.rule, figure.i, figure.j, (figure.start, figure.end))
    for name in ("number", "noun", "metric", "unit", "currency", "value", "change", "of", "period", "left", "right"):
        setattr(bounded, name, getattr(figure, name))
    bounded.bound = bound
    value = mention.stated.value
    means = as_stated(value, None, (Decimal(0), Decimal(0)), bound, whole=mention.stated.whole)
    return replace(mention, figure=bounded, stated=means)


def _bare(reading: Reading, parts: Parts) -> Iterator[Mention]:
    """The large numbers of a headline that things pass without being named: "arrivals pass one million"."""
    if not reading.mentions or parts.start <= 0:
        return
    for number, frame in enumerate(reading.frames[:LEAD]):
        if frame.end > parts.start:
            return
        for i, item in enumerate(frame.items[:WINDOW]):
            if not frame.has(i, NUMBER) or _is_read(frame, i) or frame.role_at(frame.chunk_at(i)) != NOUN:
                continue
            value = item.sense(NUMBER).value
            if value >= LARGE and CROSSING.search(frame.text, max(frame.start, item.start - REACH), item.start):
                yield crosses(bare(reading, number, frame.chunk_at(i), i))


def _is_read(frame: Frame, i: int) -> bool:
    return any(figure.left <= i < figure.right for figure in frame.figures)


def _exact(claim: Mention, behind: Sequence[Mention], rivals: int, *, title: bool) -> Mention | None:
    """The figure that a claim is a rounder word for."""
    fits = [m for m in behind if m.sentence > claim.sentence and rounds_to(claim, m) and _may_be_one(claim, m)]
    likely = [m for m in fits if (chance(claim, m, rivals) <= _left_to_chance(claim, m, title=title))]
    return likely[0] if likely else None


def chance(claim: Mention, other: Mention, rivals: int) -> Decimal:
    """How many figures would lie so near to a bound by chance, about."""
    return abs(other.stated.value / claim.stated.value - 1) * max(1, rivals)


def _may_be_one(claim: Mention, other: Mention) -> bool:
    a, b = claim.figure, other.figure
    return b.bound in UNHEDGED and a.change == b.change and a.of is None and (a.type == "count") <= (b.of is None)


def _left_to_chance(claim: Mention, other: Mention, *, title: bool) -> Decimal:
    """How much may be left to chance: much where names are the same, little where the words tell nothing."""
    a, b = claim.figure, other.figure
    found = pair(claim, other)
    if found is None:
        return Decimal(-1)
    if a.type == "count":
        if head(claim) == head(other) != "":
            return SAME * 2
        known = title and (claim.stated.value >= LARGE and other.stated.value >= LARGE)
        return (TOLD if found.words > 1 or found.named else OTHERS) if known else Decimal(-1)
    if a.metric is not None and a.metric == b.metric and (a.type != "money" or other.sentence <= LEAD):
        return SAME
    if not title:
        return Decimal(-1)
    told = found.words + found.named
    if a.change or a.type == "percentage":
        return UNTOLD if found.words > 1 else Decimal(-1)
    return SAME if told > 1 else TOLD if told else UNTOLD


def rounds_to(claim: Mention, other: Mention) -> bool:
    """Whether a bounded figure is another with fewer digits: 316 is "more than 300", 12,328 "over 12,000"."""
    value, exact = claim.stated.value, other.stated.value
    step = last_digit_but_zeros(value)
    if not step or exact == value or not 1 / NEAR <= exact / value <= NEAR:
        return False
    if claim.figure.high is not None or other.figure.high is not None:
        return False
    units = (exact / step).to_integral_value(rounding=ROUND_FLOOR)
    if claim.figure.bound == "less_than":
        return (units + 1) * step == value and exact < value
    return units * step == value


def _breaking(reading: Reading, claim: Mention, parts: Parts, behind: Sequence[Mention]) -> Mention | None:
    """The one figure of the lead that says what a bounded figure of the headline says and lies beyond its bound."""
    if claim.figure.change:
        return None
    later = [m for m in behind if m.start >= parts.start and claim.sort == m.sort and not m.figure.change]
    found = [both for m in later if (both := pair(claim, m)) is not None and m.figure.bound in UNHEDGED]
    early = [both for both in found if both.other.end <= parts.lead and (both.head or claim.figure.type != "count")]
    fits = any(both.outcome.verdict != "inconsistent" for both in found)
    if fits or len({both.other.stated.value for both in early}) != 1 or not may_be(reading, early[0], parts):
        return None
    both = early[0]
    whole = both.words > 1 - both.head and bool(around(both.other) & TOTALS)
    nearly_all = both.words >= ENOUGH and both.words * 4 >= both.of * 3
    apart = derivable(reading, both, later)
    return both.other if (whole or nearly_all or _of_subject(both, parts)) and not apart else None


def _of_subject(both: Pair, parts: Parts) -> bool:
    """Whether the text tells the figure of what crosses a mark in the headline, and of nothing else.

    "Murders fall below 400", and "the number of murders was 386"; no "robusta harvest" for a harvest.
    """
    claim, other = both.one, both.other
    ahead = claim.frame.text[claim.frame.start : claim.frame.items[claim.figure.left].start]
    subject = stems(CROSSING.sub("", ahead)) - CHANGING - BOUNDS
    clause = CLAUSE.split(other.frame.text[other.frame.start : other.start])[-1]
    told = stems(OWNER.sub("", clause)) - CHANGING - BOUNDS
    against = doubts(claim, other, parts.start) > PALE or compared(other)
    return bool(subject) and subject <= told | stems(clause) and told <= content(claim.frame) | BEING and not against


def bound_check(reading: Reading, claim: Mention, other: Mention) -> Check:
    """The check of a bounded figure by the exact one."""
    outcome = judged(claim.stated, [other.stated], itself)
    sign = ">" if claim.figure.bound == "more_than" else "<"
    said = claim.frame.text[claim.frame.items[claim.figure.left].start : claim.end]
    says = f'"{" ".join(said.split())}", and the text has {other.words}'
    expression = f"{other.words} {sign} {claim.words}"
    return written(reading, "bound", [(other, "part"), (claim, "reported")], outcome, expression, says)


def tail(mention: Mention) -> int:
    """Where a figure ends with the noun of what it counts."""
    frame = mention.frame
    return max(mention.end, frame.items[frame.chunks[mention.chunk].j - 1].end) if mention.chunk >= 0 else mention.end
