"""Ratios: a reported percentage that is part of whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from extract.checks.memory import once
from extract.checks.ratios.dealt import added, dealt
from extract.checks.ratios.granular import unreachable
from extract.checks.ratios.only import only_whole
from extract.checks.ratios.parallel import parallels
from extract.checks.ratios.parts import PLANS
from extract.checks.ratios.proportions import proportion
from extract.checks.ratios.quotients import judge, of_proportion, ratio
from extract.checks.ratios.rates import of_deed
from extract.checks.ratios.referred import of_lead, referred
from extract.checks.ratios.sequel import sequels
from extract.checks.ratios.shares import Share, percentages, shared, shares
from extract.checks.ratios.tied import accuses, can_be, may_be_of_another
from extract.checks.ratios.wholes import (
    DONE,
    TOTALS,
    around,
    earlier,
    head,
    held_against,
    named_whole,
    nounless,
    owned_whole,
    parted,
    phrase_of,
    rivals,
    same_things,
    sibling,
    stem,
    thing,
    told_whole,
)  # fmt: skip
from extract.frame import DASH, STOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading

SENTENCES: Final = 12  # how far back a whole may stand that a share names ("of the annual plan")
PRECISE: Final = 3  # digits of a percentage that does not agree by chance
LISTS: Final = frozenset(["list", "lists", "listed", "lot"])
FRACTIONS: Final = (3, 4, 5, 10)  # wholes of shares in round words
ROUND: Final = 5  # percentage points that these may be off
FARTHEST: Final = 8  # times that a share may be off; more, and it is one of something else


@once
def checks(reading: Reading) -> list[Check]:
    """The ratios that a text states, and the percentages that no part of a stated whole can be."""
    found = list(_checks(reading))
    return [*found, *(_of_sequel(reading, share, whole) for share, whole in parallels(reading, shares(reading), found))]


def _checks(reading: Reading) -> Iterator[Check]:
    judged_ones: set[int] = set()
    for found in dealt(reading):
        judged_ones.add(found.reported.start)
        yield of_proportion(reading, found)
    told = {share.reported.start: share for share in shares(reading)}
    after = sequels(reading)
    for mention in percentages(reading):
        if mention.start in judged_ones:
            continue
        if mention.start in after:
            judged_ones.add(mention.start)
            yield _evident(reading, mention, None) or _of_sequel(reading, *after[mention.start])
            continue
        share = told.get(mention.start)
        check = _check(reading, share) if share is not None else None
        if share is None or check is None or _misses(reading, share, check):
            check = _evident(reading, mention, share)
        elif check.verdict == "inconsistent" and not _is_of_told(reading, share):
            check = _evident(reading, mention, share) or check
        if check is not None:
            judged_ones.add(mention.start)
            yield check
    for slip in unreachable(reading):
        if slip.figures[-1].start not in judged_ones:
            yield slip


def _of_sequel(reading: Reading, share: Share, whole: Mention) -> Check:
    return ratio(reading, share, whole, judge(share, whole))


def _misses(reading: Reading, share: Share, check: Check) -> bool:
    """Whether a share is so far off that its part or whole was taken for one: "handed out in the 14 districts, 95%"."""
    if check.verdict != "inconsistent":
        return False
    if told := told_whole(reading, share.part):
        return _in_round_words(share.part, told[0]) and abs(check.reported - check.computed) <= ROUND
    return not check.reported / FARTHEST <= check.computed <= check.reported * FARTHEST


def _in_round_words(part: Mention, whole: Mention) -> bool:
    """ "Two of five voters, 38 percent": a share in round words, and no five voters."""
    return whole.stated.value in FRACTIONS and part.text.isalpha() and whole.text.isalpha()


def _check(reading: Reading, share: Share) -> Check | None:
    """The check of a share: against the wholes that its words mean, and else against those that fit precisely."""
    sure, likely = wholes_of(reading, share)
    judgements = [(whole, judge(share, whole)) for whole in _unique(sure) if can_be(reading, share, whole)]
    for verdict in ("consistent", "possible"):
        for whole, outcome in judgements:
            if outcome.verdict == verdict:
                return ratio(reading, share, whole, outcome)
    for whole in _unique(likely):
        outcome = judge(share, whole)
        if outcome.verdict == "consistent" and outcome.how != "truncated" and _precise(share, likely):
            return ratio(reading, share, whole, outcome)
    if judgements and accuses(reading, share, judgements[0][0]):
        return _turned(reading, share, judgements[0][0]) or ratio(reading, share, *judgements[0])
    if not judgements and (check := _against_referred(reading, share, likely)) is not None:
        return check
    only = only_whole(reading, share)
    if only is None or may_be_of_another(share, only):
        return None
    return ratio(reading, share, only, judge(share, only))


def _turned(reading: Reading, share: Share, whole: Mention) -> Check | None:
    """ "Completed 4.2 billion; the target of 6 billion is completed 70%": the share of the one that stands first."""
    other = replace(share, part=whole)
    outcome = judge(other, share.part) if share.part.stated.value > 0 else None
    agrees = outcome is not None and outcome.verdict == "consistent" and not _is_of_told(reading, share)
    return ratio(reading, other, share.part, outcome) if agrees and outcome is not None else None


def _evident(reading: Reading, reported: Mention, share: Share | None) -> Check | None:
    """The check of a percentage with a part and a whole that make it beyond chance, whatever the words say."""
    found = proportion(reading, reported, share) or added(reading, reported)
    check = of_proportion(reading, found) if found is not None else None
    return check if check is not None and check.verdict == "consistent" else None


def _is_of_told(reading: Reading, share: Share) -> bool:
    """Whether the words give the whole with the part or with the share ("31 of the 80 had started, a rate of 62%")."""
    return bool(told_whole(reading, share.part)) or named_whole(reading, share, share.part) is not None


def _against_referred(reading: Reading, share: Share, likely: Sequence[Mention]) -> Check | None:
    """The check of a share against what its words point back to, where it agrees with no other figure."""
    whole = referred(reading, share) or of_lead(reading, share)
    if whole is None or share.said == "loose rate" or rivals(reading, share.part):
        return None
    if share.said == "rate" and not of_deed(share, whole):
        return None
    if not can_be(reading, share, whole):
        return None
    if any(judge(share, m).verdict == "consistent" for m in likely):
        return None
    return ratio(reading, share, whole, judge(share, whole))


def _unique(found: Sequence[Mention]) -> list[Mention]:
    return list({(mention.start, mention.end): mention for mention in found if mention.stated.value > 0}.values())


def _precise(share: Share, likely: Sequence[Mention]) -> bool:
    """Whether a percentage does not agree by chance: it has many digits, or two and only one whole to be of."""
    value = share.reported.stated.value
    digits = value.as_tuple().digits
    if len((value if value % 1 or "." in share.reported.text else value.normalize()).as_tuple().digits) >= PRECISE:
        return True
    alone = len({whole.stated.value for whole in likely}) == 1
    return alone and len(digits) == PRECISE - 1


def wholes_of(reading: Reading, share: Share) -> tuple[list[Mention], list[Mention]]:
    """What a share may be a share of: what its words mean, and what they may mean."""
    part = share.part
    named = named_whole(reading, share, part) if share.whole[1] else None
    if named is not None:
        return [named], []
    phrase = phrase_of(share)
    if phrase and not set(phrase) & (TOTALS | PLANS):
        return _by_name(reading, share, phrase)
    if phrase and set(phrase) & PLANS:
        return _plan(reading, share)
    owned = list(owned_whole(reading, part))
    near = [m for m in earlier(reading, part, 1) if same_things(part, m) or parted(part)]
    near = [m for m in near if not shared(m)] or near  # "21 billion, 72% of the 30 billion planned. Of that sum, …"
    far = [m for m in earlier(reading, part, SENTENCES) if same_things(part, m)]
    if held := held_against(reading, share):
        return held, []
    if owned:
        if share.said == "rate" and rivals(reading, part):
            return [], owned
        if told_whole(reading, part):
            return owned, []
        beside = near[:1] if nounless(part) and near and near[0].sentence == part.sentence else []
        return [*beside, *owned], near
    if phrase:
        return _total(reading, share, phrase, near), far
    return _meant(share, near), far


def _plan(reading: Reading, share: Share) -> tuple[list[Mention], list[Mention]]:
    """What "of the annual plan" means: the plan told before, in the same sentence or the one before."""
    words = PLANS - {"plan", "plans"} if share.part.figure.type == "count" else PLANS  # "the plan has 30 projects"
    planned = [m for m in earlier(reading, share.part, SENTENCES) if around(m) & words]
    frame, start = share.reported.frame, share.whole[0]
    own = frame.words_of(start)[:1] in (["its"], ["their"], ["his"], ["her"])
    near = [m for m in planned if m.sentence >= share.part.sentence - (not own)]
    return near[:1] if len({m.stated.value for m in near if m.sentence == near[0].sentence}) == 1 else [], planned


def _by_name(reading: Reading, share: Share, phrase: list[str]) -> tuple[list[Mention], list[Mention]]:
    """The figures of what a share names: "of the projects" where projects were counted."""
    last = thing(phrase[-1])
    found = [
        m
        for m in earlier(reading, share.part, SENTENCES)
        if last in (head(m), thing((m.figure.metric or "").lower().split(" ")[-1])) and same_things(share.part, m)
    ]
    owned = list(owned_whole(reading, share.part))
    same = [m for m in owned if not head(m) or head(m) == last]
    named = [m for m in earlier(reading, share.part, SENTENCES) if len(phrase) > 1 and set(phrase) <= around(m)]
    return same, same or owned or named or found


def _total(reading: Reading, share: Share, phrase: list[str], near: list[Mention]) -> list[Mention]:
    """What "of the total investment", "of the list", "of them" means: the total told before, or the last figure."""
    part = share.part
    totals = [m for m in earlier(reading, part, SENTENCES) if "total" in around(m) and set(phrase) & {"total"}]
    named = [m for m in totals if not phrase[1:] or set(phrase[1:]) <= {*around(m), "the"}]
    if named:
        return named if len(named) == 1 else []
    if part.figure.type == "count" and part.frame.role_at(0) not in (DASH, STOP):
        listed = [m for m in earlier(reading, part, SENTENCES) if set(phrase) & LISTS & around(m)]
        same = [m for m in listed if head(m) == head(part)]
        if len({m.stated.value for m in same}) == 1:
            return same[:1]
    said = {stem(word) for word in phrase} - TOTALS - {"the"}
    fits = [m for m in near if said <= {stem(word) for word in around(m)} and m.line == part.line]
    fits = [m for m in fits if m.stated.value >= part.stated.value] or fits
    behind = len({m.stated.value for m in near if m.sentence < part.sentence})
    return fits[:1] if fits and (fits[0].sentence == part.sentence or behind == 1) else []


def _meant(share: Share, near: list[Mention]) -> list[Mention]:
    """What a share without "of" may be of: the nearest figure if words tell that it is the whole of the part."""
    part = share.part
    if near and near[0].sentence < part.sentence:
        alone = nounless(part) and share.said == "rate" and len({m.stated.value for m in near}) == 1
        larger = [
            m for m in near if m.stated.value >= part.stated.value
        ] or near  # not the 31 of "286 leaks at 31 sites"
        return larger if parted(part) or alone else []  # "Of that sum, 14 billion or 65 percent"
    return [m for m in near[:1] if _means(share, m)]


def _means(share: Share, whole: Mention) -> bool:
    """Whether words tell that a figure before a part is its whole: "of which", a noun left out, planned and done."""
    part = share.part
    if parted(part):
        return True
    if nounless(part):
        return share.said == "rate" or not sibling(part, whole)
    planned, done = bool(around(whole) & PLANS), bool(around(part) & DONE)
    if part.figure.type == "count":
        return share.said == "rate" and planned
    return done and (planned or share.said in ("rate", "which"))
