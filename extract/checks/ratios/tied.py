"""Whether the words tie a share so closely to its part and its whole that it is wrong if they do not make it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.checks.ratios.parts import PLANS, is_base, words_at
from extract.checks.ratios.quotients import judge
from extract.checks.ratios.rates import above_all, of_deed
from extract.checks.ratios.referred import of_one
from extract.checks.ratios.shares import RESUMING, shared, whole_behind
from extract.checks.ratios.wholes import (
    TOTALS,
    alike,
    around,
    head,
    held_against,
    named_whole,
    nounless,
    parted,
    phrase_of,
    same_things,
    stem,
    told_whole,
)
from extract.checks.stated import HUNDRED
from extract.frame import NOUN, PREPOSITION, VERB
from extract.words import NUMBER

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share

OF_DEEDS: Final = re.compile(
    r"\b(?:start(?:ing)?|open(?:ing)?|resum\w+|commencement|operati\w+) rate\W+(?:\w+\W+){0,2}$", re.IGNORECASE
)
OF_SOME: Final = re.compile(r"\W*of (?:those|these) ([a-z]+),", re.IGNORECASE)
NEAR: Final = 60  # characters before a rate that name it
PERIODS: Final = frozenset("quarter quarter's month month's quarterly monthly half".split())
VOTED: Final = frozenset("seat delegate mandate elector ward precinct constituency district county state".split())
WINNING: Final = frozenset("won win wins winning got took takes taken holds held gained secured captured".split())
LINKING: Final = frozenset(["of", "the", "in", "its", "their", "this", "that"])


def accuses(reading: Reading, share: Share, whole: Mention) -> bool:
    """Whether the words tie a share so closely to its part and whole that it is wrong if they do not make it."""
    reported = share.reported
    told_before = reported.frame.text[max(reported.frame.start, reported.start - NEAR) : reported.start]
    if share.part.figure.type == "money" and OF_DEEDS.search(told_before):
        return False  # "investment of 32 billion yuan, an opening rate of 71.9%": of the projects
    some = OF_SOME.match(share.part.frame.text, share.part.frame.start)
    if some is not None and some[1] not in whole.frame.text[whole.frame.start : whole.frame.end]:
        return False  # "640 complaints came. Of those upheld, 44, or 25 percent, …"
    if named_whole(reading, share, share.part) is not None or held_against(reading, share):
        return True
    part, frame, c = share.part, share.reported.frame, share.reported.chunk
    beyond = part.stated.value > whole.stated.value  # "30 of 25 wells"
    if is_base(part.frame, part.chunk) or (share.said == "rate" and not beyond and not of_deed(share, whole)):
        return False  # "against 19,582 (41.6 per cent) for his rival"
    if may_be_of_another(share, whole) or _is_plan_of_another(reading, share, whole):
        return False
    told = whole.start in [m.start for m in told_whole(reading, part)]
    if share.said == "loose rate" or not (told or same_things(part, whole) or parted(part)):
        return False
    if not told and (_is_one_of_several(reading, share, whole) or share.reported.stated.value == HUNDRED):
        return False  # "a start rate of 100%": of the figure itself
    if frame.role_at(c + 1) == PREPOSITION and not share.whole[1]:
        return False  # "a payment rate of 50% | for | the first year"
    phrase = phrase_of(share)
    if (
        "total" in phrase
        and whole.sentence < part.sentence
        and set(phrase) <= TOTALS | LINKING
        and not of_one(whole, part)
    ):
        return False  # "Assets total 40 billion. Loans to farmers are 3 billion, 30% of the total"
    more = {stem(word) for word in phrase} - TOTALS - PLANS - LINKING
    if phrase and not set(phrase) & PLANS and not more <= {stem(word) for word in around(whole)}:
        return False  # "of the total in the trade"
    if set(phrase) & PERIODS - around(whole):
        return False  # "The district planned 60 wells. 14 were dug, 80% of the quarter's task"
    others = [m for m in reading.of_sentence(part.sentence) if alike(m, whole) and m.start < share.reported.start]
    others = [m for m in others if m.figure.bound not in ("more_than", "less_than")]
    return all(judge(replace(share, part=m), whole).how not in ("exact", "rounded") for m in others)


def may_be_of_another(share: Share, whole: Mention) -> bool:
    """ "20 of the 48 seats (38 percent)": of the vote; "12 are state-owned and account for 61%": of what they lend."""
    if share.whole[1]:
        return False
    frame, c = share.reported.frame, share.reported.chunk
    k = next((k for k in range(c - 1, share.part.chunk, -1) if frame.words_of(k) == ["and"]), -1)
    named = frame.role_at(k + 1) == NOUN and not set(frame.words_of(k + 1)) & RESUMING
    own = share.said == "verb" and share.part.frame is frame and k > 0 and (named or frame.role_at(k + 1) == VERB)
    elected = bool({head(whole), head(share.part)} & VOTED)
    return own or (elected and any(set(words_at(frame, k)) & WINNING for k in range(c)))


def _is_plan_of_another(reading: Reading, share: Share, whole: Mention) -> bool:
    """ "41.7% of the annual plan of 11.8 billion, and the city's works … 46.3% of the plan": of their own, rather."""
    if not set(phrase_of(share)) & PLANS:
        return False
    others = (m for m in reading.of_sentence(whole.sentence) if m.figure.type == "percentage" and m.chunk >= 0)
    spans = (whole_behind(m.frame, m.chunk) for m in others if m is not share.reported)
    return any(start <= whole.chunk < end for start, end in spans)


def _is_one_of_several(reading: Reading, share: Share, whole: Mention) -> bool:
    """Whether others may be meant as well: of the sentence before ("Women are 470 of them"), or not read as figures."""
    part, frame = share.part, share.part.frame
    first = whole.chunk + 1 if whole.frame is frame else 0
    if any(frame.role_at(k) == NOUN and frame.has(frame.chunks[k].j - 1, NUMBER) for k in range(first, part.chunk)):
        return True
    others = [m for m in reading.of_sentence(whole.sentence) if alike(part, m) and same_things(part, m)]
    fitting = [m for m in others if not shared(m) and judge(share, m).verdict == "consistent"]
    return whole.sentence < part.sentence and bool(fitting)


def can_be(reading: Reading, share: Share, whole: Mention) -> bool:
    """Not 104% for a part that is less than its whole: that is a share of a plan which is told elsewhere.

    Except where the words make it a part of this whole ("of which", "out of the").
    """
    below = share.part.stated.value < whole.stated.value and share.reported.stated.value > HUNDRED
    told = parted(share.part) or whole.start in [m.start for m in told_whole(reading, share.part)]
    return not below or share.whole[1] > 0 or told or _left_out(reading, share, whole)


def _left_out(reading: Reading, share: Share, whole: Mention) -> bool:
    """Whether a part has no noun because its whole stands right before it ("94 projects were planned, 83 opened")."""
    part = share.part
    between = [m for m in reading.of_sentence(part.sentence) if whole.end < m.start < part.start]
    planned = whole.sentence == part.sentence and bool(around(whole) & PLANS) and not between
    if planned and nounless(part) and share.said == "rate":
        return True
    return not between and (nounless(part) or head(part) == head(whole)) and above_all(share, whole)
