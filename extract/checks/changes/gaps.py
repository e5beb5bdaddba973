"""Gaps: what lies between two figures that stand beside one another, whichever is the larger.

"Exports were 12.4 billion and imports 9.1 billion, leaving a surplus of 3.3 billion", "by 52 votes to 48, a margin of
four", "57 percent of men and 43 percent of women, a 14-point gap".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.changes.bases import is_plan
from extract.checks.changes.changes import Change, is_adjusted
from extract.checks.changes.terms import terms_of
from extract.checks.changes.ties import opposed
from extract.checks.changes.units import exact_fit, fits
from extract.frame import VERB
from extract.words import BIT, NUMBER, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

GAPS: Final = frozenset(
    """gap gaps margin majority lead surplus deficit shortfall difference spread advantage saving savings overrun
    overspend underspend shortage excess imbalance discrepancy edge""".split()
)
SAVING: Final = frozenset(["saving", "saves", "saved", "save"])
LEAVING: Final = frozenset(
    """leaving giving producing yielding creating making resulting with for meaning representing leaves left gives
    yields makes""".split()
)
WINNING: Final = frozenset(
    """won win wins winning led leads leading carried passed beat beats defeated lost trailed trails ahead behind
    adopted approved rejected triumphed prevailed""".split()
)
QUALIFYING: Final = frozenset("with without including excluding after before".split())
PAIRED: Final = frozenset(["to", "against", "versus", "vs", "-", "–"])
APART: Final = frozenset("while whereas although though but".split())
FLOWS: Final = re.compile(r"\b(?:exports?|outbound|imports?|inbound)\b(?! (?:of|from|to)\b)", re.IGNORECASE)
PAIR: Final = 2
REACH: Final = 3  # words behind a figure that may stand before "gap"


def gaps_of(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """For each gap of a sentence its two figures, the likeliest first."""
    frame = reading.frames[sentence]
    terms = [term for term in terms_of(reading, sentence) if not term.aside]
    for gap in terms:
        link = _link(frame, gap)
        if frame.word(gap.i - 1) == "remaining" and (left := list(_before(reading, sentence, gap, []))):
            yield left
        if link is not None:
            others = [term for term in terms if term.cue != "change" and _link(frame, term) is None]
            found = list(_readings(frame, others, gap, link))
            found = found or list(_before(reading, sentence, gap, terms))
            if not found and _leads(frame, link):
                found = list(_traded(reading, sentence, gap, terms))
            if found:
                yield found


def _before(reading: Reading, sentence: int, gap: Term, terms: list[Term]) -> Iterator[Change]:
    """Two figures, one or both of the sentence before, that differ by exactly so much; of two there one is the plan."""
    fit, own = _around(reading, sentence, gap, terms)
    told = is_plan(fit[0]) if len(fit) == PAIR else len(fit) == len(own) == 1
    pair = [*fit, *own][:PAIR]
    if told and fits(pair[0], pair[1], gap) and exact_fit(pair[0], pair[1]):
        first, second = (term.mention.stated.value for term in pair)
        if abs(first - second) == gap.mention.stated.value:
            yield Change(pair[0], pair[1], gap, tight=False, way=1 if second > first else -1)


def _around(reading: Reading, sentence: int, gap: Term, terms: list[Term]) -> tuple[list[Term], list[Term]]:
    """The figures of a gap's kind in the sentence before, and those before it in its own."""
    above = terms_of(reading, sentence - 1) if sentence else []
    own = [term for term in terms if term.j <= gap.i and term.cue != "change" and fits(term, term, gap)]
    return [term for term in above if not term.aside and fits(term, term, gap)], own


def _traded(reading: Reading, sentence: int, gap: Term, terms: list[Term]) -> Iterator[Change]:
    """ "Exports fell to 39.3 billion. Imports fell to 35.0 billion, leaving a surplus of 4.3 billion": one of each."""
    above, own = _around(reading, sentence, gap, terms)
    frames = reading.frames[sentence - 1 : sentence + 1]
    if len(above) != 1 or len(own) != 1 or len(frames) < PAIR or reading.lines[sentence] != reading.lines[sentence - 1]:
        return
    pair = [above[0], own[0]]
    texts = [frame.text[frame.start : term.mention.start] for frame, term in zip(frames, pair, strict=True)]
    told = [{"out" if word[0].lower() in "eo" else "in" for word in FLOWS.findall(text)} for text in texts]
    trade = {"surplus", "deficit"} & {frames[1].word(at) for at in range(gap.i - REACH, gap.j + REACH)}
    if trade and all(len(flow) == 1 for flow in told) and told[0] != told[1] and fits(pair[0], pair[1], gap):
        first, second = (term.mention.stated.value for term in pair)
        yield Change(pair[0], pair[1], gap, tight=True, way=1 if second > first else -1)


def is_gap(frame: Frame, term: Term) -> bool:
    """Whether a figure is called a gap: "a surplus of 32.4 billion", "the trade deficit equalled 6.5 million"."""
    named = (term.figure.metric or "").lower().split()
    return _link(frame, term) is not None or bool(named and named[-1] in GAPS)


def _link(frame: Frame, gap: Term) -> int | None:
    """Where the words begin that call a figure a gap; None where none do."""
    at = gap.i - 1
    if frame.word(at) == "of" and frame.word(at - 1) in GAPS:
        return frame.chunks[frame.chunk_at(at - 1)].i
    behind = gap.j
    while behind < gap.j + REACH and frame.has(behind, bits("noun", "word", "dash")):
        if frame.word(behind) in GAPS:
            return gap.i
        behind += 1
    if frame.word(at) in SAVING and gap.figure.type in ("money", "quantity"):
        return at
    paired = any(frame.word(k) in PAIRED and frame.has(k + 1, NUMBER) for k in range(gap.j, gap.j + PAIR))
    if (
        frame.word(at) == "by"
        and not paired
        and any(frame.word(k) in WINNING for k in range(at - 1, at - 1 - REACH, -1))
    ):
        return at
    return None


def _readings(frame: Frame, others: list[Term], gap: Term, link: int) -> Iterator[Change]:
    """The pairs of figures around a gap: both before it, both behind it, one on either side."""
    fit = [term for term in others if fits(term, term, gap)]
    before = [term for term in fit if term.j <= gap.i]
    after = [term for term in fit if term.i >= gap.j]
    pairs = [before[-PAIR:], after[:PAIR], [*before[-1:], *after[:1]]]
    for pair in (pair for pair in pairs if len(pair) == PAIR):
        first, second = pair
        led = _leads(frame, link) and link > second.i and bool(opposed(pair))
        if fits(first, second, gap) and (led or not _is_apart(frame, first, second, gap)):
            tight = len(fit) == PAIR and _is_tight(frame, first, second, gap, link)
            less = first.mention.stated.value > second.mention.stated.value or _saves(frame, gap)
            yield Change(first, second, gap, tight=tight, way=-1 if less else 1)


def _saves(frame: Frame, gap: Term) -> bool:
    """Whether the second figure is said to be the smaller."""
    return any(frame.word(at) in ("saving", "savings", "saved") for at in (gap.i - 1, gap.i - 2))


def _is_apart(frame: Frame, first: Term, second: Term, gap: Term) -> bool:
    """Whether another statement begins between them."""
    i, j = min(first.j, gap.j), max(second.i, gap.i)
    stops = [frame.word(at) for at in range(i, j) if frame.has(at, BIT["stop"])]
    return any(frame.word(at) in APART for at in range(i, j)) or any(word != ";" for word in stops)


def _is_spread(frame: Frame, gap: Term) -> bool:
    """ "A coupon of 3.25 percent, yields 3.30 percent, a spread of 150 basis points": over the yield of other paper."""
    return any(frame.word(at) == "spread" for at in range(gap.i - REACH, gap.j + REACH))


def _is_tight(frame: Frame, first: Term, second: Term, gap: Term, link: int) -> bool:
    """Whether the gap is said to be that of the two figures: ", a margin of", "leaving a deficit of"."""
    if not exact_fit(first, second) or is_adjusted(frame, first, gap, second) or _is_spread(frame, gap):
        return False
    if frame.word(gap.j) in QUALIFYING:
        return False  # "leaving a gap of 31 million with fees"
    if link > second.i:
        beside = frame.has(link - 1, bits("comma", "dash", "open")) and link != gap.i - 1
        return (beside or _leads(frame, link) or frame.word(link) in SAVING) and not _acts(frame, second.j, link, PAIR)
    apart = bits("stop", "pronoun", "time")
    joined = any(
        frame.word(at) in ("and", "which", "in which", "where") or frame.has(at, apart) for at in range(gap.j, first.i)
    )
    return gap.j <= first.i and _paired(frame, first, second) and not joined and not _acts(frame, gap.j, first.i, 1)


def _leads(frame: Frame, link: int) -> bool:
    """ "Leaving", "which gives" before a gap."""
    return any(frame.word(at) in LEAVING for at in range(link - PAIR, link + 1))


def _acts(frame: Frame, i: int, j: int, allowed: int) -> bool:
    """Whether the words between tell more than one act."""
    verbs = {frame.chunk_at(at) for at in range(i, j) if frame.role_at(frame.chunk_at(at)) == VERB}
    return len(verbs) > allowed


def _paired(frame: Frame, first: Term, second: Term) -> bool:
    """ "71 to 64", "15,301 to the 14,097 of her rival", "15,301 votes against 14,097"."""
    return any(frame.word(at) in PAIRED for at in range(first.j, second.i))
