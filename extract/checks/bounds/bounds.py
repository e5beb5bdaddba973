"""Bounds: a worded claim such as "over half" that a stated figure must bear out."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final

from extract.checks.bounds import levels, multiples, placings, thresholds
from extract.checks.bounds.claims import Claim, claims, share_of_whole
from extract.checks.bounds.fitting import fitting_rate, fitting_whole, is_close
from extract.checks.bounds.thresholds import BOUNDED
from extract.checks.check import itself, judged
from extract.checks.mentions import bare
from extract.checks.ratios import ratios
from extract.checks.ratios.parts import COUNTABLE, before, number_alone, unparted
from extract.checks.ratios.quotients import percentage
from extract.checks.ratios.ratios import wholes_of
from extract.checks.ratios.shares import Share, link, whole_behind, words_of_phrase
from extract.checks.ratios.wholes import alike, around, head, stem, told_whole
from extract.checks.writing import plain, written
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP
from extract.words import BIT, NUMBER, bits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check, Outcome
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

MANY: Final = frozenset(
    "people women men children population electorate public workforce staff fleet crop vote police youth".split()
)
DENYING: Final = frozenset(["not", "no", "never", "without", "yet", "failed", "hardly", "against"])
OF_ITS_OWN: Final = re.compile(r"\s+of (?:whom|which)\b", re.IGNORECASE)  # "212 patients, a third of whom are children"
LIMIT: Final = 200  # claims of a text, and figures that each is held against
MOST: Final = 20  # shares in words that are compared
HALF: Final = 50  # percent
STEM: Final = 5  # letters by which verbs of two sentences are the same ("started", "start")
SHORT: Final = 4  # letters of words that tell nothing of what was done


def checks(reading: Reading) -> Iterator[Check]:
    """The claims of a text that its figures bear out or not."""
    yield from thresholds.checks(reading)
    yield from levels.checks(reading)
    yield from multiples.checks(reading)
    yield from placings.checks(reading)
    yield from _shares(reading)


def _shares(reading: Reading) -> Iterator[Check]:
    """The shares in words that figures bear out or not."""
    found = [claim for claim in islice(claims(reading), LIMIT) if not OF_ITS_OWN.match(reading.text, claim.mention.end)]
    pairs = _pairs(reading)[:LIMIT] if found else []
    for claim in found:
        check = _restated(reading, claim) or _beside(reading, claim) or _elsewhere(claim, reading, pairs)
        lone = all(other is claim or other.mention.sentence != claim.mention.sentence for other in found[:MOST])
        if check is None and lone and (rate := fitting_rate(reading, claim.mention)) is not None:
            check = _percent_check(reading, claim.mention, rate)
        if check is not None:
            yield check
    yield from _percentages(reading)


def _percentages(reading: Reading) -> Iterator[Check]:
    """The bounded percentages that figures bear out: "37 billion, more than 85 percent of total exports"."""
    bounded = [m for m in reading.mentions if m.figure.type == "percentage" and m.figure.bound in BOUNDED]
    bounded = [m for m in bounded if m.figure.unit == "percent" and not m.figure.change][:LIMIT]
    known = {check.figures[-1].start for check in ratios.checks(reading)} if bounded else set()
    for mention in bounded:
        if mention.start not in known:
            check = _beside(reading, Claim(share_of_whole(mention), mention.chunk, mention.chunk))
            if check is not None and check.verdict == "consistent" and is_close(mention, check.computed):
                yield check


def _beside(reading: Reading, claim: Claim) -> Check | None:
    """A share in words that stands beside its part: "20 of the 80 branches, or a quarter"."""
    mention, frame = claim.mention, claim.mention.frame
    whole = whole_behind(frame, claim.last)
    opened = frame.words_of(0) in (["of"], ["among"])  # "Of the 36 flights, 9 were delayed, a quarter"
    c = claim.last if frame.role_at(claim.first) == ADVERB else claim.first  # "more than | two thirds"
    said, k = link(frame, c, has_whole=whole[1] > 0 or opened)
    part = before(reading, mention, k) if said and said != "this" else None
    if part is None:
        return None
    sure, likely = wholes_of(reading, Share(mention, part, said, whole))
    sure = sure or _listed(reading, part, words_of_phrase(frame, *whole))
    judgements = [
        (found, judged(mention.stated, [part.stated, found.stated], percentage))
        for found in sure or likely
        if found.stated.value > 0
    ]
    best = next(
        (pair for pair in judgements if pair[1].verdict == "consistent" and (sure or _fits(mention, pair))), None
    )
    if best is None and sure and judgements:
        best = judgements[0]
    if best is None and (found := fitting_whole(reading, mention, part, words_of_phrase(frame, *whole))) is not None:
        best = found, judged(mention.stated, [part.stated, found.stated], percentage)
    return _share_check(reading, mention, part, *best) if best is not None else None


def _fits(claim: Mention, found: tuple[Mention, Outcome]) -> bool:
    """Whether a share is close to what is claimed; "most" may be any."""
    return claim.stated.value == HALF or is_close(claim, found[1].computed)


def _restated(reading: Reading, claim: Claim) -> Check | None:
    """A share in words that figures behind it give: "over half of the members (52 of 90)", "a third, 31 percent"."""
    mention, frame = claim.mention, claim.mention.frame
    start, end = whole_behind(frame, claim.last)
    if mention.words.lower().endswith(" of"):
        start, end = claim.last + 1, _phrase_end(frame, claim.last + 1)
    k = max(claim.last, end - 1) + 1
    if frame.role_at(k) not in (COMMA, OPEN, DASH) or frame.words_of(k + 1) == ["or"]:
        return None
    found = [m for m in reading.of_sentence(mention.sentence) if m.chunk == k + 1]
    alone = number_alone(frame, k + 1) if not found and frame.role_at(k + 1) == NOUN else None
    part = found[0] if found else bare(reading, mention.sentence, k + 1, alone) if alone is not None else None
    if part is None:
        return None
    shared = _closes(frame, k + 2) and (k - 1 == claim.last or _of_many(frame, k - 1))
    if part.figure.type == "percentage" and part.figure.unit == "percent" and not part.figure.change:
        return _percent_check(reading, mention, part) if shared else None
    told, close = told_whole(reading, part), k + 2
    if told:
        close = told[0].chunk + 1
    else:
        told = [m for m in reading.of_sentence(mention.sentence) if start <= m.chunk < end and alike(part, m)]
    if len(told) != 1 or not _closes(frame, close) or part.figure.type not in COUNTABLE or told[0].stated.value <= 0:
        return None
    outcome = judged(mention.stated, [part.stated, told[0].stated], percentage)
    return _share_check(reading, mention, part, told[0], outcome)


def _of_many(frame: Frame, k: int) -> bool:
    """Whether the phrase that ends with chunk k names things that have shares: not "most of the growth, 3 percent"."""
    last = frame.chunks[k].j - 1
    changes = frame.has(last, bits("change-noun", "change-verb"))
    return not changes and (frame.has(last, BIT["plural"]) or frame.word(last) in MANY)


def _phrase_end(frame: Frame, start: int) -> int:
    """Where the phrase behind "most of" ends."""
    end = start
    while frame.role_at(end) in (PREPOSITION, NOUN, FIGURE) and end < start + 5:
        end += 1
    return end


def _closes(frame: Frame, k: int) -> bool:
    """Whether an apposition ends at chunk k, and no list goes on."""
    goes_on = frame.role_at(k) == COMMA and frame.role_at(k + 1) in (CONJUNCTION, FIGURE)
    return frame.role_at(k) in (COMMA, CLOSE, DASH, STOP) and not goes_on


def _percent_check(reading: Reading, claim: Mention, given: Mention) -> Check:
    outcome = judged(claim.stated, [given.stated], itself)
    sign = {"more_than": ">", "less_than": "<"}.get(claim.figure.bound, "≈")
    expression = f"{given.words} {sign} {plain(claim.stated.value)}%"
    says = f'{given.words}, the claim is "{claim.words}"'
    return written(reading, "bound", [(given, "part"), (claim, "reported")], outcome, expression, says)


def _listed(reading: Reading, part: Mention, phrase: list[str]) -> list[Mention]:
    """What "half of the list" in a headline means: the count of the same things beside the word "list", if only one."""
    at = bisect_right(reading.mentions, part.start, key=lambda m: m.start)
    later = [m for m in reading.mentions[at : at + LIMIT] if alike(part, m) and head(m) == head(part) != ""]
    same = [m for m in later if phrase and set(phrase) <= around(m)]
    return same if len({m.stated.value for m in same}) == 1 else []


def _elsewhere(claim: Claim, reading: Reading, told: Sequence[tuple[Mention, Mention]]) -> Check | None:
    """A share in words that "49 of the 88" of another sentence bears out: of the same things, which did the same."""
    mention = claim.mention
    start, end = whole_behind(mention.frame, claim.last)
    phrase = {stem(word) for word in words_of_phrase(mention.frame, start, end)} if end else set()
    if any(character.isdigit() for word in phrase for character in word):
        return None  # "Half of the 200 members", and then "30 of 40 members" of something else
    pairs = [pair for pair in told if head(pair[0]) in phrase and _same_done(mention, pair[0], phrase)]
    judgements = [(p, w, judged(mention.stated, [p.stated, w.stated], percentage)) for p, w in pairs]
    best = next((found for found in judgements if found[2].verdict == "consistent"), None)
    alone = len(pairs) == 1 and pairs[0][0].sentence != mention.sentence
    alone = alone and {stem(word) for word in (pairs[0][0].figure.noun or "").lower().split()} <= phrase
    if best is None and alone:
        best = judgements[0]
    return _share_check(reading, mention, *best) if best is not None else None


def _pairs(reading: Reading) -> list[tuple[Mention, Mention]]:
    """All "49 of the 88" of a text."""
    found = zip(reading.mentions, reading.mentions[1:], strict=False)
    told = [(a, b) for a, b in found if a.record == b.record and a.figure is b.figure and b.stated.value > 0]
    return told or _slips(reading)


def _slips(reading: Reading) -> list[tuple[Mention, Mention]]:
    """All "49 of the 38" of a text, which were read as no parts."""
    found: list[tuple[Mention, Mention]] = []
    for number, frame in enumerate(reading.frames):
        for c, part in unparted(frame):
            whole = next((i for i in range(frame.chunks[c + 2].i, frame.chunks[c + 2].j) if frame.has(i, NUMBER)), None)
            if whole is not None:
                pair = bare(reading, number, c, part), bare(reading, number, c + 2, whole)
                pair[0].figure.noun = pair[1].figure.noun
                found.append(pair)
    return found


def _same_done(claim: Mention, part: Mention, phrase: set[str]) -> bool:
    """Whether the sentences of a claim and of a part share a word on what was done, besides those for the things."""
    things = {word[:STEM] for word in phrase}
    words = [_deeds(mention) - things for mention in (claim, part)]
    return bool(words[0] & words[1])


def _deeds(mention: Mention) -> set[str]:
    frame = mention.frame
    clause = re.split(r"[,;:](?!\d)", frame.text[mention.end : frame.end].lower(), maxsplit=1)[0]
    words = clause.split()
    if set(words) & DENYING:
        return set()  # "12 of the 40 have not started"
    return {word.strip(".,;:()")[:STEM] for word in words if len(word) >= SHORT}


def _share_check(reading: Reading, claim: Mention, part: Mention, whole: Mention, outcome: Outcome) -> Check:
    expression = f"{part.words} / {whole.words} = {plain(outcome.computed)}%"
    says = f'{part.words} of {whole.words} is {plain(outcome.computed)}%, the claim is "{claim.words}"'
    return written(reading, "bound", [(part, "part"), (whole, "whole"), (claim, "reported")], outcome, expression, says)
