"""Wholes behind their parts: "X and Y, a total of Z", "In total Z", ": 21 schemes and 863 MW", "the remaining two"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import GENERIC, behind, dimension, head, is_whole_of_part, leading, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.certain import is_open

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

# Words before a total that make it the sum of what was named before it, and those that only may.
SUMMED: Final = re.compile(
    r"(?:\b(?:for|making|giving|making up|makes|make|or) an? (?:\w+ )?total (?:\w+ )?of"
    r"|, (?:with )?an? (?:\w+ )?total of"
    r"|[,;]\s*(?:in total|in all|altogether|all told|together),?(?: (?:an?|it is|that is|they (?:make|are|come to)))?"
    r"|[,;]?\s*total(?:l)?ing|[,;]?\s*(?:adding|summing) up to"
    r"|,?\s*(?:with|giving|for|making) an? (?:total|combined|overall|aggregate) \w+ of)\W*$",
    re.IGNORECASE,
)  # fmt: skip
TOTAL: Final = re.compile(
    r",\s*or\W*$|\b(?:total\w*|together|altogether|combined|in all"
    r"|sum|all told|overall|aggregate|additional|both|whole|"
    r"bring\w*(?: \w+){0,4} to|accumulat\w*|cumulative\w*)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
BEHIND: Final = re.compile(
    r"(?:\s[\w’'-]+){0,3}?,? (?:in total|in all|altogether|all told|together|between (?:them|the two)|combined"
    r"|overall)\b",
    re.IGNORECASE,
)
HEDGES: Final = re.compile(
    r"(?:(?:about|around|nearly|almost|over|more than|some|roughly|approximately|just|an estimated|at least)\s+)+$",
    re.IGNORECASE,
)
PARTLY: Final = re.compile(
    r"\b(?:of|out of|from|than)\W+(?:an?|the|its|this|that)?\s*(?:\w+ )?total(?: of)?\W*$", re.IGNORECASE
)
SUM_UP: Final = re.compile(r"[:–—]\s*$|\s-+\s*$|=\s*$|, $|\band\s$")
LIST_GAP: Final = re.compile(r"(?:,| and| plus|;|&)", re.IGNORECASE)
BREAK: Final = re.compile(
    r"[.!?:]\s|\b(?:of which|including|compared|against|than|up|down|while|but|which|who|total\w*|after|before"
    r"|when|until)\b",
    re.IGNORECASE,
)
LONGEST: Final = 90
POINTED: Final = re.compile(r"\b(?:the|these|those|all|all the)\s$", re.IGNORECASE)
POINTED_AT: Final = 10
TOTALLED: Final = re.compile(r"\b(?:total\w*|combined|overall|altogether|aggregate|in all)\b", re.IGNORECASE)
THESE: Final = re.compile(
    r"\W*(?:together|combined|between them|taken together)\W+(?:(?:the|these|those|all|they) )?"
    r"(two|both|three|four|five)\b",
    re.IGNORECASE,
)
MOST: Final = 15
LOOK_BACK: Final = 2
BACK: Final = 4


def additions(reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions that words of summing up, or of what remains, announce."""
    for sentence, mentions in enumerate(rows):
        for place, mention in enumerate(mentions):
            yield from _taken_up(rows, sentence, mention)
            yield from _followed(rows, sentence, place, mention)
            yield from _summed(reading, rows, sentence, place, mention)


def _of_kind(mentions: Sequence[Mention], whole: Mention) -> list[Mention]:
    return [m for m in mentions if dimension(m) == dimension(whole) and not is_whole_of_part(m)]


def _summed(
    reading: Reading, rows: Sequence[Sequence[Mention]], sentence: int, place: int, whole: Mention
) -> Iterator[Addition]:
    words = HEDGES.sub("", leading(whole))
    if PARTLY.search(words):
        return
    told = SUMMED.search(words) or BEHIND.match(behind(whole))
    parts = _of_kind(rows[sentence][:place], whole)
    if told or TOTAL.search(words) or (SUM_UP.search(words) and _closes(rows[sentence], place)):
        yield from _agreeing(whole, parts, FEWEST)
    if told and len(parts) >= FEWEST and _is_list(reading, parts, whole):
        yield Addition(whole, parts, Claim.ALL)
    if not parts and sentence:
        yield from _taken_together(rows[sentence - 1], whole)
    if (told or TOTAL.search(words)) and not parts:
        earlier = [m for row in rows[max(0, sentence - LOOK_BACK) : sentence] for m in _of_kind(row, whole)]
        yield from _agreeing(whole, earlier, FEWEST)


def _taken_together(above: Sequence[Mention], whole: Mention) -> Iterator[Addition]:
    """ "Schools get 890 million and health 655 million. Together these two come to 1,545 million"."""
    opening = THESE.match(whole.frame.text, whole.frame.start, whole.start)
    parts = _of_kind(above, whole)
    if opening and len(parts) == {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}[opening[1].lower()]:
        yield Addition(whole, parts, Claim.ALL)


def _taken_up(rows: Sequence[Sequence[Mention]], sentence: int, whole: Mention) -> Iterator[Addition]:
    """ "12 roads and 15 bridges were built. The 27 projects cost …": all counts of the sentence before."""
    pointed = whole.figure.type == "count" and POINTED.search(leading(whole)) and value_of(whole) >= POINTED_AT
    parts = _of_kind(rows[sentence - 1], whole) if pointed and sentence else []
    if len(parts) >= FEWEST and parts[0].line == whole.line and Addition(whole, parts, Claim.NOTHING).fits():
        yield from _agreeing(whole, parts, len(parts))


def _followed(rows: Sequence[Sequence[Mention]], sentence: int, place: int, whole: Mention) -> Iterator[Addition]:
    """ "Investment totalled 18.6 billion yuan. Industry took 10.2 billion, farming 8.4 billion"."""
    if whole.figure.type == "count" or not TOTALLED.search(f"{whole.figure.metric} {leading(whole)}"):
        return
    rest = [*rows[sentence][place + 1 :], *(m for row in rows[sentence + 1 : sentence + 1 + BACK] for m in row)]
    parts = [m for m in _of_kind(rest, whole) if m.line - whole.line <= 1][:MOST]
    for count in range(len(parts), FEWEST - 1, -1):
        addition = Addition(whole, parts[:count], Claim.NOTHING)
        if addition.agrees() and addition.fits() and (count > FEWEST or _is_precise(whole)):
            yield Addition(whole, parts[:count], Claim.ALL)
            return


def _is_precise(mention: Mention) -> bool:
    """Whether it has three digits that tell."""
    return len(value_of(mention).normalize().as_tuple().digits) > FEWEST


def _closes(mentions: Sequence[Mention], place: int) -> bool:
    """Whether the figure and those behind it are the last of the sentence, behind a colon or a dash."""
    whole = mentions[place]
    text = whole.frame.text[whole.frame.start : whole.start]
    sign = max(text.rfind(":"), text.rfind("–"), text.rfind("—"), text.rfind(" - "), text.rfind("="))
    between = text[sign + 1 :] if sign >= 0 else None
    tail = whole.frame.text[mentions[-1].end : whole.frame.end]
    return between is not None and len(between) <= LONGEST and len(tail) <= LONGEST and "," not in tail


def _agreeing(whole: Mention, parts: Sequence[Mention], fewest: int) -> Iterator[Addition]:
    """The longest run of figures that ends before the total and adds up to it."""
    for first in range(len(parts) - fewest + 1):
        addition = Addition(whole, parts[first:], Claim.NOTHING)
        if addition.agrees() and (
            first == 0 or len(addition.parts) > FEWEST or (addition.fits() and _is_precise(whole))
        ):
            yield Addition(whole, parts[first:], Claim.ALL)
            return


def _is_list(reading: Reading, parts: Sequence[Mention], whole: Mention) -> bool:
    """Whether the parts are a plain list that ends right before the total."""
    text = whole.frame.text
    gaps = [text[a.end : b.start] for a, b in pairwise(parts)]
    plain = all(len(gap) <= LONGEST and LIST_GAP.search(gap) and not BREAK.search(gap) for gap in gaps)
    end = text[parts[-1].end : whole.start]
    inside = [m for m in reading.of_sentence(whole.sentence) if parts[0].start < m.start < whole.start]
    if any(m.sort == whole.sort and m not in parts for m in inside):
        return False  # not all that stand there were taken for levels
    alike = whole.figure.type != "count" or len({head(m) for m in (whole, *parts)} - {None}) <= 1
    alike = alike or (len(parts) > FEWEST and head(whole) in GENERIC)  # "cars, buses and trucks, … vehicles"
    joined = re.search(r"\b(?:and|plus)\b", gaps[-1]) is not None
    closed = len(end) <= LONGEST and not re.search(r"[.;!?]\s|\b(?:of which|including|from|than)\b", end)
    return plain and joined and closed and alike and not is_open(reading, whole.frame, parts[0].start, [*parts, whole])
