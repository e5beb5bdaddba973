"""What kind of base a figure is: the value before, a plan or forecast, or a mark such as a low of the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.differences import BEATING, COMPARED
from extract.words import bits

if TYPE_CHECKING:
    from extract.checks.changes.terms import Term
    from extract.frame import Frame

PLANS: Final = frozenset(
    """plan plans planned intended target targeted expected forecast forecasts budget budgeted estimated estimate
    estimates scheduled originally initially envisaged projected projection predicted consensus analysts expectations
    expectation guidance""".split()
)
MARKS: Final = frozenset(
    """low high peak record trough opening close closing price average earnings sales revenue turnover capacity limit
    threshold ceiling minimum maximum best worst""".split()
)
MARKED: Final = frozenset(["high", "low", "peak", "majority", "quorum"])
FORMER: Final = frozenset(
    """previous prior yesterday yesterday's monday's tuesday's wednesday's thursday's friday's last""".split()
)
AGAINST: Final = frozenset(["against", "versus", "vs", "compared", "as"])
WITHIN: Final = frozenset(["in", "of", "among", "for", "at", "by"])
REACH: Final = 6  # words around a figure that call it the plan
MONTH: Final = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|month|week|monthly)\b"
)
SPAN: Final = re.compile(r"\b[A-Z][a-z]+ (?:to|and|through) [A-Z][a-z]+\b")  # "during October to December"
PAST: Final = re.compile(
    rf"{MONTH.pattern}|\b(?:19|20)\d\d\b|\b(?:before|ago|earlier|last|previous|prior|year|quarter)\b"
)
AGO: Final = re.compile(r"(?:a|one|last) (?:month|week)\b")
NEXT: Final = 5  # words behind a base in which its time stands
YEAR_AGO: Final = re.compile(r"\b(?:year|19\d\d|20\d\d)\b")


def is_plan(term: Term) -> bool:
    """Whether the words around a figure call it planned or foretold."""
    frame = term.mention.frame
    around = []
    for step, at in ((-1, term.i - 1), (1, term.j)):
        for k in range(at, at + step * REACH, step):
            if frame.has(k, bits("stop", "comma", "conjunction", "number")):
                break
            around.append(frame.word(k))
    return any(word in PLANS for words in around for word in words.split())


def is_set_against(frame: Frame, base: Term, reported: Term) -> bool:
    """ "15.3 percent over the plan of 353.5", "exceeding the plan of 20.65 by 4.579": compared with the plan itself.

    "Rose 12 percent to 5.2 billion, compared with a forecast of 5.0" grew from something else.
    """
    if base.i < reported.i:
        return any(frame.word(at) in BEATING for at in (base.at - 1, base.at))
    return reported.at == reported.i or base.at == reported.j


def is_other_base(frame: Frame, base: Term, reported: Term) -> bool:
    """Whether a base may be another than that of the change: a low, a price of the day, a year ago beside a month."""
    words = frame.span(base.at, base.i).lower().split()
    if set(words) & MARKED and {"of", "the"} & set(words[-2:]):
        return True  # "fell 15 cents to 4.12 from Monday's high of 4.31", "11 short of a majority of the 145"
    compared = base.at <= reported.j + 1 and bool(words) and words[0] in COMPARED  # "1.2 above the average of 14.3"
    if not (compared or FORMER & set(words) or MARKS.isdisjoint(words)) or is_of_another(frame, base, reported):
        return True
    if reported.i < base.i and frame.word(reported.j) == "to" and words[:1] in (["up"], ["down"]):
        return True  # "rose 1.2 percent to 71.5 dollars, up from 65 last month"
    apart = any(frame.has(at, bits("comma")) for at in range(reported.j, base.at))
    timed = PAST.search(frame.span(base.at, min(base.j + NEXT, len(frame.items))))
    if apart and words[:1] and words[0] in AGAINST and not timed:
        return True  # "2.1 points higher, against 19.9 percent for the group"
    priced = reported.figure.type == "money" and AGO.match(frame.span(base.j, min(base.j + 3, len(frame.items))))
    if apart and words[:1] == ["from"] and priced:
        return True  # "rose 1.40 to 71.50 dollars, from 65 dollars a month ago": on the day
    between = frame.span(reported.j, base.at) if reported.j < base.at else ""
    behind = frame.span(base.j, min(base.j + 3, len(frame.items)))
    between = SPAN.sub("", between)
    return apart and bool(MONTH.search(between) and YEAR_AGO.search(behind))


def is_of_another(frame: Frame, base: Term, reported: Term) -> bool:
    """ "From 41.7 to 45.3 million, up 36 percent in Asia", "boosted by a 36 percent rise in exports"."""
    at = reported.j + frame.has(reported.j, bits("change-noun"))
    return base.i < reported.i and frame.word(at) in WITHIN and not frame.has(at, bits("time"))
