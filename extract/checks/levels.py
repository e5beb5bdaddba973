"""Figures that one sentence holds against a level: "61 percent, below the 65 percent needed"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from extract.checks.check import judged
from extract.checks.thresholds import BOUNDED, crosses, itself
from extract.checks.wholes import head
from extract.checks.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

ABOVE: Final = (
    "above|exceeding|surpassing|beating|topping|outstripping|breaking through|crossing|passing|meeting|more than"
    "|higher than|better than|greater than|larger than|in excess of|ahead of|exceeded|surpassed|topped|beat"
)
BELOW: Final = (
    "below|short of|less than|lower than|fewer than|smaller than|within|missing|shy of|falling short of|fell short of"
)
FARTHEST: Final = 160  # characters between a figure and the level that it is held against
SHARED: Final = r"(?:half|third|quarter|fifth|tenth|majority|double|twice|times|percent|per cent|pct)"
# What stands between the two: "… in May, growing 40 percent, which is still below the target of".
COMPARED: Final = re.compile(
    r"(?:\s(?:in|of|by|for|at|on|from|a|as)\s[\w' -]{1,30})?"
    r"(?:,\s(?:up|down|growing|a rise of|an increase of|rising)\s[^,;:]{1,30}(?=,))?"
    r"(?:\s?[,(–—-]\s?(?:or|and|but|which (?:is|was)|that is|or)?|\s(?:and|but|which (?:is|was)|which))\s?"
    r"(?:still |well |far |slightly |just |only |also |thus |thereby |much |comfortably |marginally )*"
    rf"(?:(?P<above>{ABOVE})|(?P<below>{BELOW}))\s"
    rf"(?:(?:the|its|their|his|her|a|an)\s(?:(?!{SHARED})[\w'’-]+\s){{0,6}})?",
    re.IGNORECASE,
)  # fmt: skip
# "… was lower than 65%, at 61.8%".
STANDING: Final = re.compile(r"\s?[,–—(-]\s?(?:standing |coming in |coming out )?at\s(?:just |only )?", re.IGNORECASE)
AND: Final = re.compile(r",?\sand\s|,\s", re.IGNORECASE)
TURNED: Final = re.compile(
    rf"\b(?:(?P<above>{ABOVE})|(?P<below>{BELOW}))\s(?:the|its|their|a)\s(?:(?!{SHARED})[\w'’-]+\s){{0,5}}$",
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
            check = _compared(reading, a, b)
            if check is not None:
                yield check


def _neighbours(here: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each figure of a sentence with the last one before it of the same sort."""
    last: dict[tuple[str, str | None, str | None], Mention] = {}
    for mention in here:
        sort = (mention.figure.type, mention.figure.currency, mention.figure.unit)
        if sort in last and mention.start - last[sort].end <= FARTHEST and _of_one_thing(last[sort], mention):
            yield last[sort], mention
        last[sort] = mention


def _of_one_thing(a: Mention, b: Mention) -> bool:
    """Whether two figures are of one sort, counts of the same things."""
    if a.record == b.record and a.record:
        return False
    if a.figure.type == "count":
        return head(a) == head(b) or not head(a) or not head(b)
    return a.figure.type in ("money", "quantity", "percentage")


def _compared(reading: Reading, a: Mention, b: Mention) -> Check | None:
    """The check of "61 percent, below the 65 percent needed"."""
    text = a.frame.text
    found = COMPARED.fullmatch(text, a.end, b.start)
    if found is None or a.figure.bound in BOUNDED or a.figure.high is not None or b.figure.high is not None:
        return None
    level = crosses(b, "more_than" if found["above"] else "less_than")
    check = _check(reading, level, a, " ".join(text[found.start(found.lastgroup or 0) : b.end].split()))
    wider = WIDER.match(text, b.end, a.frame.end) is not None
    changed = a.figure.change in FALLING or (a.figure.change != b.figure.change and a.figure.change is not None)
    accused = check.verdict == "inconsistent" and (wider or changed)
    return None if accused or (a.figure.change in FALLING and a.figure.change != b.figure.change) else check


def _standing(reading: Reading, b: Mention, a: Mention, rest: list[Mention]) -> Iterator[Check]:
    """The checks of "was lower than 65%, at 61.8% and 58.3%"."""
    text = b.frame.text
    sort = (b.figure.type, b.figure.currency, b.figure.unit)
    if (a.figure.type, a.figure.currency, a.figure.unit) != sort or b.figure.change or a.figure.change:
        return
    if STANDING.fullmatch(text, b.end, a.start) is None or not _of_one_thing(a, b):
        return
    ahead = text[max(b.frame.start, b.start - FARTHEST) : b.start]
    turned = TURNED.search(ahead)
    bound = b.figure.bound if b.figure.bound in BOUNDED else ""
    if turned:
        bound = "more_than" if turned["above"] else "less_than"
        ahead = ahead[: turned.start()]
    if not bound or NOT.search(ahead):
        return
    said = " ".join(text[turned.start() - len(ahead) + b.start : b.end].split()) if turned else b.words
    level, last = crosses(b, bound), b
    for mention in (a, *rest):
        linked = mention is a or AND.fullmatch(text, last.end, mention.start)
        if not linked or (mention.figure.type, mention.figure.currency, mention.figure.unit) != sort:
            return
        last = mention
        yield _check(reading, level, mention, said)


def _check(reading: Reading, level: Mention, mention: Mention, said: str) -> Check:
    outcome = judged(level.stated, [mention.stated], itself)
    sign = ">" if level.figure.bound == "more_than" else "<"
    expression = f"{mention.words} {sign} {level.words}"
    says = f'{mention.words}, and it is said to be "{said}"'
    return written(reading, "bound", [(mention, "part"), (level, "reported")], outcome, expression, says)
