"""Figures that one sentence holds against a level: "61 percent, below the 65 percent needed"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.bounds.thresholds import BOUNDED, CROSSING, REACH, crosses, rounds_to, tail
from extract.checks.check import itself, judged
from extract.checks.ratios.wholes import head
from extract.checks.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

ABOVE: Final = (
    "exceeding|surpassing|beating|topping|outstripping|breaking through|crossing|passing|meeting|in excess of|ahead of"
    "|exceeded|surpassed|topped|beat"
)
BELOW: Final = "short of|shy of|falling short of|fell short of"
# These are hedges as well, so that "5 million in fines, more than 4 million in fees" compares nothing.
MORE: Final = "above|more than|higher than|better than|greater than|larger than"
LESS: Final = "below|less than|lower than|fewer than|smaller than"
NEAR: Final = 40  # characters before a figure in which it is held against another itself
FARTHEST: Final = 160  # characters between a figure and the level that it is held against
SHARED: Final = r"(?:half|third|quarter|fifth|tenth|majority|double|twice|times|percent|per cent|pct)"
# "The target of", "the".
OF: Final = rf"(?:the|its|their|his|her|a|an)\s(?:(?!{SHARED})[\w'’-]+\s){{0,6}}"
# What stands between the two: "… in May, growing 40 percent, which is still below the target of".
COMPARED: Final = re.compile(
    r"(?:\s(?:in|of|by|for|at|on|from|a|as)\s(?![^,]*\b(?:earlier|last|ago|before|previous))[\w' -]{1,30})?"
    r"(?:,\s(?:up|down|growing|a rise of|an increase of|rising)\s[^,;:]{1,30}(?=,))?"
    r"(?:\s?[,(–—-]\s?(?:or|and|but|which (?:is|was)|that is|or)?|\s(?:and|but|which (?:is|was)|which))\s?"
    r"(?:still |well |far |slightly |just |only |also |thus |thereby |much |comfortably |marginally )*"
    rf"(?:(?:(?P<above>{ABOVE})|(?P<below>{BELOW}))\s(?P<the>{OF})?|(?:(?P<more>{MORE})|(?P<less>{LESS}))\s(?P<of>{OF})?)",
    re.IGNORECASE,
)  # fmt: skip
# "… was lower than 65%, at 61.8%"; "exceeded 100 billion yuan for the first time, reaching 102 billion".
STANDING: Final = re.compile(
    r"(?: mark| threshold| barrier| level)?(?: for the first time| this year| last year| again)?\s?[,–—(-]\s?(?:and )?"
    r"(?:(?:standing |coming in |coming out )?at|reaching|reached|hitting|totalling|totaling|amounting to|namely)"
    r"\s(?:just |only |a record )?", re.IGNORECASE
)  # fmt: skip
# Not "reaching 12 billion yuan in Tamba alone".
CLOSED: Final = re.compile(r"\s?(?:[,.;:)–—]|$|and\b|respectively\b)")
AND: Final = re.compile(r",?\sand\s|,\s", re.IGNORECASE)
TURNED: Final = re.compile(
    rf"\b(?:(?P<above>{ABOVE}|{MORE})|(?P<below>{BELOW}|{LESS}))\s(?:{OF})?$", re.IGNORECASE
)  # fmt: skip
DIFFERENCE: Final = re.compile(
    r"\s(?!(?:of|at|was|is|about|around|nearly|just|over)\s)[\w'’-]+\s$"
)  # no "of" before it
# What a figure can be held against, so that it is clear what the words mean.
LEVELS: Final = re.compile(
    r"\b(?:target|goal|limit|ceiling|threshold|plan|quota|minimum|maximum|requirement|floor|cap|average|record|peak|high|low"
    r"|forecast|expectation|estimate|mark|norm|standard|level|budget|capacity)s?\b[^,;.]*\b(?:of|at|was|is)\s",
    re.IGNORECASE,
)  # fmt: skip
NEEDED: Final = re.compile(
    r"\s(?:(?:mark|barrier|milestone|threshold) )?for the first time\b|(?:\s(?!and\b|or\b)[\w'’-]+){0,3}?\s(?:needed"
    r"|required|expected|forecast|planned|targeted|budgeted|allowed|permitted|set|promised|predicted|projected|target"
    r"|limit|goal|threshold|minimum|maximum|ceiling|mark|cap)\b", re.IGNORECASE
)  # fmt: skip
# Before a figure that others are held against, or that stands in brackets, or is a difference: not what is judged.
THAN: Final = re.compile(
    r"(?:\b(?:than|above|below|over|under|against|from|versus|vs|compared (?:with|to)|after|last year's|earlier)\b|\()"
    r"[^,;.)]*$",
    re.IGNORECASE,
)  # fmt: skip
NOT: Final = re.compile(r"\b(?:not|n't|never|no)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
# What follows tells of more than the figures: "exceeding 10 billion in all".
WIDER: Final = re.compile(
    r"[^.;,]{0,40}\b(?:in (?:all|total)|altogether|combined|cumulative\w*|so far)\b", re.IGNORECASE
)
LONGEST: Final = 8  # figures of such a list
FALLING: Final = ("decrease",)


def checks(reading: Reading) -> Iterator[Check]:
    """The figures that are held against a level within their sentence."""
    for sentence in range(len(reading.frames)):
        here = reading.of_sentence(sentence)
        for place, (a, b) in enumerate(pairwise(here)):
            yield from _standing(reading, a, b, here[place + 2 : place + LONGEST])
        for a, b in _neighbours(here):
            check = _compared(reading, a, b) or _crossed(reading, a, b)
            if check is not None:
                yield check


def _neighbours(here: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each figure of a sentence with the last one before it of the same sort."""
    last: dict[tuple[str, str | None, str | None], Mention] = {}
    for mention in here:
        sort = mention.sort
        if sort in last and mention.start - last[sort].end <= FARTHEST and _of_one_thing(last[sort], mention):
            yield last[sort], mention
        last[sort] = mention


def _of_one_thing(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one sort, counts of the same things."""
    if a.record == b.record and a.record:
        return False
    if a.figure.type == "count":
        return head(a) == head(b) or not head(a) or not head(b)
    return a.figure.type in ("money", "quantity") or (a.figure.type == "percentage" and a.figure.unit == "percent")


def _compared(reading: Reading, a: Mention, b: Mention) -> Check | None:
    """The check of "61 percent, below the 65 percent needed"."""
    text = a.frame.text
    found = COMPARED.fullmatch(text, tail(a), b.start)
    if found is None or a.figure.bound in BOUNDED or a.figure.high is not None or b.figure.high is not None:
        return None
    if not (found["above"] or found["below"] or found["of"] or a.figure.type == "percentage"):
        return None
    bare = found["of"] and DIFFERENCE.search(found["of"]) and a.figure.type == "percentage"
    if bare or THAN.search(text, max(a.frame.start, a.start - NEAR), a.start):
        return None  # "higher than the national 3.5 percent, higher than the province's 0.9": differences
    above = next((name for name in ("above", "more") if found[name]), "")
    level = crosses(b, "more_than" if above else "less_than")
    said = " ".join(text[found.start(above or ("below" if found["below"] else "less")) : b.end].split())
    check = _check(reading, level, a, said)
    wider = WIDER.match(text, b.end, a.frame.end) is not None
    changed = a.figure.change in FALLING or (a.figure.change != b.figure.change and a.figure.change is not None)
    named = LEVELS.search(found["of"] or found["the"] or "") or NEEDED.match(text, b.end, a.frame.end)
    loose = check.verdict == "inconsistent" and (wider or changed or not named)
    return None if loose or (a.figure.change in FALLING and a.figure.change != b.figure.change) else check


def _crossed(reading: Reading, a: Mention, b: Mention) -> Check | None:
    """The check of "was 10.3 billion yuan, and for the first time it breaks through 10 billion yuan"."""
    frame, same = b.frame, a.figure.metric == b.figure.metric and a.figure.change == b.figure.change
    crossed = CROSSING.search(frame.text, max(frame.start, b.start - REACH), b.start) is not None
    if not (crossed and same and a.figure.bound == "exact") or THAN.search(frame.text, a.start - NEAR, a.start):
        return None
    level = crosses(b)
    return _check(reading, level, a, b.words) if rounds_to(level, a) else None


def _standing(reading: Reading, b: Mention, a: Mention, rest: list[Mention]) -> Iterator[Check]:
    """The checks of "was lower than 65%, at 61.8% and 58.3%"."""
    text = b.frame.text
    if a.sort != b.sort or b.figure.change or a.figure.change:
        return
    if STANDING.fullmatch(text, tail(b), a.start) is None or not _of_one_thing(a, b):
        return
    ahead = text[max(b.frame.start, b.start - FARTHEST) : b.start]
    turned = TURNED.search(ahead) or CROSSING.search(ahead)
    if turned is None or NOT.search(ahead[: turned.start()]):
        return
    said = " ".join(text[b.start - len(turned[0]) : b.end].split())
    level, last = crosses(b, "less_than" if turned.groupdict().get("below") else "more_than"), b
    for mention in (a, *rest):
        linked = mention is a or AND.fullmatch(text, tail(last), mention.start)
        if not linked or mention.sort != b.sort:
            return
        last = mention
        check = _check(reading, level, mention, said)
        if check.verdict != "inconsistent" or CLOSED.match(text, tail(mention), b.frame.end):
            yield check


def _check(reading: Reading, level: Mention, mention: Mention, said: str) -> Check:
    outcome = judged(level.stated, [mention.stated], itself)
    sign = ">" if level.figure.bound == "more_than" else "<"
    expression = f"{mention.words} {sign} {level.words}"
    says = f'{mention.words}, and it is said to be "{said}"'
    return written(reading, "bound", [(mention, "part"), (level, "reported")], outcome, expression, says)
