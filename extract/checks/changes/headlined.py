"""Rates of a headline whose figures the text tells: "Revenue up 21%", and "revenue climbed to 492 million from 407".

Only where the text tells base and level of what the headline names, and of nothing narrower, for no other time, once
and without a rate of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.changes.bases import MONTH
from extract.checks.changes.changes import Change, has_own_base, is_adjusted, is_tight
from extract.checks.changes.cues import CHANGE_VERB
from extract.checks.changes.terms import terms_of
from extract.checks.changes.ties import CHANGING, comparisons
from extract.checks.changes.units import exact_fit, fits
from extract.checks.repeats.headlines import in_prose, parts_of
from extract.checks.repeats.wording import stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.changes.terms import Term
    from extract.checks.mentions import Reading
    from extract.checks.repeats.headlines import Parts
    from extract.frame import Frame

NEAR: Final = 4  # sentences with figures of the text in which the figures of its headline stand
BREAK: Final = re.compile(r"[,;:](?=\s)|\s[–—-]+\s|\b(?:and|but|while|as|said|says|that)\b", re.IGNORECASE)
# What is no part of a name: who says it, what it is called when it is counted.
BEING: Final = stems("the number total stood came amounted reached its their company firm group overall altogether")
# Times by which figures of one span are not those of another.
BEHIND: Final = 40  # characters behind a base in which its time stands
YEAR: Final = re.compile(r"\b(?:year|(?:19|20)\d\d)\b")
SPAN: Final = re.compile(
    r"\b(?:quarter|half|months|weeks|year to|so far|cumulative\w*|fiscal|season|forecast|expect\w*|plan\w*|by 20\d\d"
    r"|will|next|budget\w*|target\w*)\b",
    re.IGNORECASE,
)
ADJUSTED: Final = re.compile(r"\b(?:like[- ]for[- ]like|comparable|organic|underlying|adjusted|real|net|gross|core)\b")


def headline_changes(reading: Reading, sentence: int) -> Iterator[list[Change]]:
    """The rate of a headline with the one base and level that the text tells of the same thing."""
    parts, frame = parts_of(reading), reading.frames[sentence]
    if frame.start >= parts.start or sentence > NEAR:
        return
    rates = [term for term in terms_of(reading, sentence) if term.figure.type == "percentage"]
    if len(rates) != 1 or rates[0].cue != "change" or not rates[0].direction or rates[0].figure.unit != "percent":
        return
    reported = rates[0]
    if in_prose(reading.text, frame.start) or is_adjusted(frame, reported) or has_own_base(frame, reported):
        return
    told = [pair for later in _leading(parts) if (pair := _told(reading, later, reported)) is not None]
    if len(told) == 1 and not _said_again(parts, reported):
        base, level = told[0]
        yield [Change(base, level, reported, tight=True)]


def _leading(parts: Parts) -> list[int]:
    return [sentence for sentence, place in parts.order.items() if place < NEAR]


def _told(reading: Reading, sentence: int, reported: Term) -> tuple[Term, Term] | None:
    """Base and level of a sentence that tells them alone, of what the headline's rate is of."""
    frame, terms = reading.frames[sentence], [term for term in terms_of(reading, sentence) if not term.aside]
    pairs = list(comparisons(terms))
    if len(pairs) != 1 or any(term.figure.type == "percentage" for term in terms):
        return None
    base, level = pairs[0]
    same = fits(base, level, reported) and exact_fit(base, level) and is_tight(frame, base, level, base)
    plain = "exact" == base.figure.bound == level.figure.bound and terms.index(min(pairs[0], key=_start)) == 0
    return (base, level) if same and plain and _is_of_it(reported, base, level) else None


def _start(term: Term) -> int:
    return term.mention.start


def _is_of_it(reported: Term, base: Term, level: Term) -> bool:
    """Whether the text tells the two figures of what the headline names, and of nothing else, and of the same time."""
    title, frame = reported.mention.frame, level.mention.frame
    first, last = sorted((base, level), key=_start)
    headline, told = title.text[title.start : title.end], frame.text[frame.start : frame.end]
    times = {word.lower() for word in SPAN.findall(told)} - {word.lower() for word in SPAN.findall(headline)}
    if times or ADJUSTED.search(told.lower()) or ADJUSTED.search(headline.lower()) or _is_month(last):
        return False
    name = _words(title, title.start, title.items[min(reported.at, reported.i)].start)
    breaks = BREAK.finditer(frame.text, frame.start, first.mention.start)
    said = _words(frame, max((found.end() for found in breaks), default=frame.start), first.mention.start)
    return bool(name & said) and name <= _words(frame, frame.start, first.mention.start) and said <= name | BEING


def _words(frame: Frame, start: int, end: int) -> frozenset[str]:
    """The stems of the words between two places that are no verbs of change."""
    items = (item for item in frame.items if start <= item.start < end and not item.classes & CHANGE_VERB)
    return stems(" ".join(item.word.text for item in items)) - CHANGING


def _is_month(term: Term) -> bool:
    """Whether a base is that of another month: "from 10.9 in April", where the headline's rate may be of a year."""
    behind = term.mention.frame.text[term.mention.end : min(term.mention.frame.end, term.mention.end + BEHIND)]
    found = MONTH.search(behind)
    return found is not None and YEAR.search(behind) is None


def _said_again(parts: Parts, reported: Term) -> bool:
    """Whether the text tells a rate of the headline's value itself, of whatever it is."""
    value = reported.mention.stated.value
    return any(m.stated.value == value for m in parts.body if m.figure.type == "percentage")
