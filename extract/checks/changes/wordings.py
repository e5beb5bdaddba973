"""Changes told in a wording that gives each of its three figures a place of its own.

The figures of a sentence stand as marks in it, so that a wording is one pattern: "12 deputies, giving him 96 instead of
84", "from 2.14 to 2.19, or 5 cents", "won 19 and lost seven, a net gain of 12", "38 votes separated them, 2,917 to
2,879", "34 of the 120 seats, up from 29, a gain of five". A figure that could take the place of one of the three makes
the wording doubtful, and nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.changes.changes import Change, is_adjusted
from extract.checks.changes.phrasing import WORDINGS
from extract.checks.changes.terms import terms_of
from extract.checks.changes.ties import opposed
from extract.checks.changes.units import exact_fit, fits
from extract.checks.marks import MARK, marked, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.phrasing import Wording
    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.frame import Frame

NAMED: Final = ("base", "level", "reported")
GROUP: Final = re.compile(r"\b(?:first|last|top|other|bottom)\s*$", re.IGNORECASE)
SMALL: Final = 10  # "the first two", "the other three"
WON: Final = re.compile(
    r"\b(?:w[oi]ns?|gain(?:s|ed)?|hired?|open(?:s|ed)?|add(?:s|ed)?|creat\w+|recruit\w*|births?|born|arriv\w+|immigra\w+"
    r"|join\w*|receiv\w+|t[ao]ke?o?k? (?:in|on)|bought|buys?|built|admit\w*|inflows?|entered|enter)\b", re.IGNORECASE
)  # fmt: skip
LOST: Final = re.compile(
    r"\b(?:los[est]\w*|let|clos(?:e|es|ed)|shed|cut|fired|dismiss\w*|died|deaths?|depart\w*|left|emigra\w+|outflows?"
    r"|pa(?:id|ys?) out|sold|sells?|demolish\w*|discharg\w*|quit|resign\w*|laid off|axed|dropped|withdr\w+|scrapped)\b",
    re.IGNORECASE,
)  # fmt: skip
REACH: Final = 60  # characters before a figure that tell whether it was won or lost
LEAST: Final = 1000  # times less than its level no difference is that was rounded like it


def worded_changes(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """The changes of a sentence that one of the wordings tells."""
    terms = terms_of(reading, sentence)
    if len(terms) < len(NAMED):
        return
    frame = reading.frames[sentence]
    shown, kept = _marked(frame, terms)
    for wording in WORDINGS:
        for found in wording.pattern.finditer(shown):
            change = _change(frame, shown, kept, wording, found)
            if change is not None:
                yield [change]


def _marked(frame: Frame, terms: list[Term]) -> tuple[str, list[Term]]:
    """The text of a sentence with a mark for each figure, and the figures that are marked."""
    kept: list[Term] = []
    for term in terms:
        at = kept[-1].mention.end if kept else frame.start
        few = term.mention.stated.value < SMALL and GROUP.search(frame.text, at, term.mention.start)
        if term.mention.start >= at and not few:
            kept.append(term)
    return marked(frame.text, frame.start, frame.end, [(t.mention.start, t.mention.end) for t in kept]), kept


def _change(frame: Frame, shown: str, kept: list[Term], wording: Wording, found: re.Match[str]) -> Change | None:
    """The change that a wording tells, where nothing else could take the place of one of its figures."""
    groups = found.groupdict()
    places = {name: found.start(name) for name in groups if groups[name] == MARK}
    for name, other in (("level", "part"), ("reported", "more")):
        places.setdefault(name, places.get(other, -1))
    base, level, reported = (kept[place_of(shown, places[name])] for name in NAMED)
    first = shown[max(0, found.start() - REACH) : found.start()]
    if wording.moved and not _opposite(first, groups["second"] + groups["behind"]):
        return None
    if wording.sided and not opposed([base, level]):
        return None
    rate = reported.figure.type == "percentage" and base.figure.type != "percentage"
    if rate and not groups.get("by"):
        return None  # "from 1,240 to 1,550 voters, or 60 percent": it may be a share
    value = reported.mention.stated.value
    larger = max(base.mention.stated.value, level.mention.stated.value)
    if not fits(base, level, reported) or not exact_fit(base, level) or (value < larger / LEAST and not rate):
        return None
    inside = kept[place_of(shown, found.start()) : place_of(shown, found.end())]
    near = kept if wording.alone else inside
    others = [term for term in near if term not in (base, level, reported) and _rivals(frame, term, level, reported)]
    if others or is_adjusted(frame, base, level, reported):
        return None
    rises = level.mention.stated.value > base.mention.stated.value
    return Change(base, level, reported, tight=True, way=1 if rises else -1)


def _rivals(frame: Frame, term: Term, level: Term, reported: Term) -> bool:
    """Whether another figure of the sentence could take the place of one of the three; a whole, a rate could not."""
    whole = term.figure.of is not None and term.figure is level.figure
    return fits(term, term, reported) and not whole and frame.word(term.i - 1) not in ("per", "of the", "of")


def _opposite(first: str, second: str) -> bool:
    """Whether one of two figures is of what was won, the other of what was lost."""
    sides = [(bool(WON.search(text)), bool(LOST.search(text))) for text in (first, second)]
    return sides in ([(True, False), (False, True)], [(False, True), (True, False)])
