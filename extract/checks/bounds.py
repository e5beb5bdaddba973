"""Bounds: a worded claim such as "over half" that a stated figure must bear out."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.alike import UNHEDGED, pair
from extract.checks.check import judged
from extract.checks.claims import claims
from extract.checks.contradicted import may_be
from extract.checks.derivable import derivable
from extract.checks.headlines import parts_of
from extract.checks.mentions import NUMBER, bare
from extract.checks.parts import COUNTABLE, before, number_alone, same_kind
from extract.checks.quotients import percentage
from extract.checks.ratios import wholes_of
from extract.checks.shares import Share, link, whole_behind, words_of_phrase
from extract.checks.stated import last_digit_but_zeros
from extract.checks.wholes import alike, around, head, stem, told_whole
from extract.checks.writing import plain, written
from extract.frame import CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.check import Check, Outcome
    from extract.checks.claims import Claim
    from extract.checks.headlines import Parts
    from extract.checks.mentions import Mention, Reading
    from extract.checks.stated import Range
    from extract.frame import Frame

BOUNDED: Final = ("more_than", "less_than")
TOTALS: Final = frozenset(["total", "totals", "totalled", "totalling", "totaling", "altogether"])
MANY: Final = frozenset(
    "people women men children population electorate public workforce staff fleet crop vote police youth".split()
)
ENOUGH: Final = 3  # words that a headline and the text must share
LEAD: Final = 5  # sentences whose bounded figures the text behind them may give exactly
DENYING: Final = frozenset(["not", "no", "never", "without", "yet", "failed", "hardly", "against"])
NEAR: Final = Decimal("1.25")  # how far a figure may lie beyond the bound that the headline makes of it
STEM: Final = 5  # letters by which verbs of two sentences are the same ("started", "start")
SHORT: Final = 4  # letters of words that tell nothing of what was done


def checks(reading: Reading) -> Iterator[Check]:
    """The claims of a text that its figures bear out or not."""
    for claim in claims(reading):
        check = _restated(reading, claim) or _beside(reading, claim) or _elsewhere(reading, claim)
        if check is not None:
            yield check
    yield from _bounded(reading)


def _beside(reading: Reading, claim: Claim) -> Check | None:
    """A share in words that stands beside its part: "20 of the 80 branches, or a quarter"."""
    mention, frame = claim.mention, claim.mention.frame
    whole = whole_behind(frame, claim.last)
    opened = frame.words_of(0) in (["of"], ["among"])  # "Of the 36 flights, 9 were delayed, a quarter"
    said, k = link(frame, claim.first, has_whole=whole[1] > 0 or opened)
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
    best = next((pair for pair in judgements if pair[1].verdict == "consistent"), None)
    if best is None and sure and judgements:
        best = judgements[0]
    return _share_check(reading, mention, part, *best) if best is not None else None


def _restated(reading: Reading, claim: Claim) -> Check | None:
    """A share in words that figures behind it give: "over half of the members (52 of 90)", "a third, 31 percent"."""
    mention, frame = claim.mention, claim.mention.frame
    start, end = whole_behind(frame, claim.last)
    if _text(mention).lower().endswith(" of"):
        start, end = claim.last + 1, _phrase_end(frame, claim.last + 1)
    k = max(claim.last, end - 1) + 1
    if frame.role_at(k) not in (COMMA, OPEN, DASH) or frame.words_of(k + 1) == ["or"]:
        return None
    found = [m for m in reading.of_sentence(mention.sentence) if m.chunk == k + 1]
    alone = number_alone(frame, k + 1) if not found and frame.role_at(k + 1) == NOUN else None
    part = found[0] if found else bare(reading, mention, k + 1, alone) if alone is not None else None
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
    outcome = judged(claim.stated, [given.stated], _itself)
    sign = {"more_than": ">", "less_than": "<"}.get(claim.figure.bound, "≈")
    expression = f"{_text(given)} {sign} {plain(claim.stated.value)}%"
    says = f'{_text(given)}, the claim is "{_text(claim)}"'
    return written(reading, "bound", [(given, "part"), (claim, "reported")], outcome, expression, says)


def _listed(reading: Reading, part: Mention, phrase: list[str]) -> list[Mention]:
    """What "half of the list" in a headline means: the count of the same things beside the word "list", if only one."""
    named = [m for m in reading.mentions if phrase and set(phrase) <= around(m) and alike(part, m)]
    same = [m for m in named if head(m) == head(part) != "" and m.start > part.start]
    return same if len({m.stated.value for m in same}) == 1 else []


def _elsewhere(reading: Reading, claim: Claim) -> Check | None:
    """A share in words that "49 of the 88" of another sentence bears out: of the same things, which did the same."""
    mention = claim.mention
    start, end = whole_behind(mention.frame, claim.last)
    phrase = {stem(word) for word in words_of_phrase(mention.frame, start, end)} if end else set()
    if any(character.isdigit() for word in phrase for character in word):
        return None  # "Half of the 200 members", and then "30 of 40 members" of something else
    pairs = [pair for pair in _pairs(reading) if head(pair[0]) in phrase and _same_done(mention, pair[0], phrase)]
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
    if not reading.mentions:
        return found
    like = reading.mentions[0]
    for number, frame in enumerate(reading.frames):
        for c in range(len(frame.chunks) - 2):
            part = number_alone(frame, c) if frame.role_at(c) == NOUN else None
            whole = next((i for i in range(frame.chunks[c + 2].i, frame.chunks[c + 2].j) if frame.has(i, NUMBER)), None)
            if part is None or whole is None or frame.words_of(c + 1) not in (["of"], ["out of"]):
                continue
            pair = bare(reading, like, c, part, number), bare(reading, like, c + 2, whole, number)
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
    expression = f"{_text(part)} / {_text(whole)} = {plain(outcome.computed)}%"
    says = f'{_text(part)} of {_text(whole)} is {plain(outcome.computed)}%, the claim is "{_text(claim)}"'
    return written(reading, "bound", [(part, "part"), (whole, "whole"), (claim, "reported")], outcome, expression, says)


def _text(mention: Mention) -> str:
    return " ".join(mention.text.split())


def _bounded(reading: Reading) -> Iterator[Check]:
    """Bounded figures of the headline and the lead that the text gives exactly: "more than 300 jobs", "316 jobs"."""
    parts = parts_of(reading)
    for claim in reading.mentions:
        if claim.sentence > LEAD or claim.figure.bound not in BOUNDED or claim.figure.change:
            continue
        if claim.figure.type == "money" and claim.sentence and claim not in parts.heads:
            continue  # a class of size: "2 projects of more than 1 billion yuan"
        same = [m for m in reading.mentions if m.sentence > claim.sentence and _same_figure(claim, m)]
        fits = [m for m in same if _rounds_to(claim, m)]
        if fits:
            yield _bound_check(reading, claim, fits[0])
        elif claim in parts.heads and (other := _breaking(reading, claim, parts)) is not None:
            yield _bound_check(reading, claim, other)


def _breaking(reading: Reading, claim: Mention, parts: Parts) -> Mention | None:
    """The one figure of the lead that says what a bounded figure of the headline says and lies beyond its bound."""
    later = [m for m in parts.body if same_kind(claim, m) and not m.figure.change]
    found = [both for m in later if (both := pair(claim, m)) is not None and m.figure.bound in UNHEDGED]
    early = [both for both in found if both.other.end <= parts.lead and (both.head or claim.figure.type != "count")]
    fits = any(both.outcome.verdict != "inconsistent" for both in found)
    if fits or len({both.other.stated.value for both in early}) != 1 or not may_be(reading, early[0], parts):
        return None
    both = early[0]
    whole = both.words > 1 - both.head and bool(around(both.other) & TOTALS)
    nearly_all = both.words >= ENOUGH and both.words * 4 >= both.of * 3
    apart = derivable(reading, both, later)
    return both.other if (whole or nearly_all) and not apart else None


def _same_figure(claim: Mention, other: Mention) -> bool:
    """Whether a figure may give exactly what a claim bounds: of the same type, unit and noun or metric."""
    a, b = claim.figure, other.figure
    if (a.type, a.currency, a.unit, a.change) != (b.type, b.currency, b.unit, b.change) or b.bound not in (
        "exact",
        "about",
    ):
        return False
    if a.type == "count":
        return a.of is None and b.of is None and head(claim) == head(other) != ""
    if a.type == "money":
        return other.sentence <= LEAD
    return a.type in ("percentage", "quantity") and a.metric is not None and a.metric == b.metric


def _rounds_to(claim: Mention, other: Mention) -> bool:
    """Whether a bounded figure is another with fewer digits: 316 is "more than 300", 12,328 "over 12,000"."""
    value, exact = claim.stated.value, other.stated.value
    step = last_digit_but_zeros(value)
    if (
        not step
        or exact == value
        or not 1 / NEAR <= exact / value <= NEAR
        or claim.figure.high is not None
        or other.figure.high is not None
    ):
        return False
    units = (exact / step).to_integral_value(rounding=ROUND_FLOOR)
    if claim.figure.bound == "less_than":
        return (units + 1) * step == value and exact < value
    return units * step == value


def _bound_check(reading: Reading, claim: Mention, other: Mention) -> Check:
    outcome = judged(claim.stated, [other.stated], _itself)
    sign = ">" if claim.figure.bound == "more_than" else "<"
    said = claim.frame.text[claim.frame.items[claim.figure.left].start : claim.end]
    says = f'"{" ".join(said.split())}", and the text has {_text(other)}'
    expression = f"{_text(other)} {sign} {_text(claim)}"
    return written(reading, "bound", [(other, "part"), (claim, "reported")], outcome, expression, says)


def _itself(figures: Sequence[Range]) -> Range:
    return figures[0]
