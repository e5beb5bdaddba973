"""The whole that the words of a share point back to: "of the annual plan", "of revenue", "of the total", a need met.

Only where a text has one such figure, told in the same breath, and nothing turns to another place, firm or time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.ratios.parts import AGAINST, NEEDED, PLANS, clause_of, words_at
from extract.checks.ratios.wholes import DONE, alike, before_of, head, nounless, parted, phrase_of, stem, stems
from extract.frame import CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share
    from extract.frame import Frame

OPENING: Final = 2  # the last sentence of those that a text opens with, counted from 0
# What is no thing of its own: "contributed 1.5 trillion", "drew the largest sum".
TELLING: Final = frozenset("contribution sum volume value amount total".split())
IN: Final = re.compile(r"\bin (?:the )?([a-z]+)")
PALE: Final = frozenset("new key major large big important provincial municipal level city county total such".split())
BEING: Final = frozenset(
    "is are was were be been has have had number numbered come comes came coming amount amounted reach reached stand "
    "stood draw drew rank ranked account accounted make made making represent total contribute contributed hit "
    "belong remain remained".split()
)
ALIKE: Final = 4  # letters by which verbs are of one stem
FAR: Final = 12  # sentences that a figure named by its own noun may lie back ("35.6 percent of exports")
NEAR: Final = 2  # sentences that a plan, a total or a need may lie back
SHORT: Final = 3  # letters of words that tell nothing
LEFT: Final = 5  # chunks before a figure that say what it is
SUMMED: Final = frozenset("total totaled totalled totaling totalling altogether overall sum amount all".split())
RECEIVED: Final = DONE | frozenset(
    "received secured mobilised mobilized funded contributed given gave obtained provided covered accounting accounted "
    "making contributing disbursement disbursements released expenditure spending".split()
)
ENDS: Final = (STOP, COMMA, CLOSE, CONJUNCTION, DASH)
PERIODS: Final = frozenset("quarter quarters month half year years week day".split())
ENDING: Final = ("by the end", "at the end", "by end", "at year", "by year", "till the end")  # no other period begins
PLACES: Final = bits("place-type", "institution")
TIMES: Final = bits("time", "month", "weekday", "day", "week", "month-unit", "quarter", "half", "year", "ordinal")
MONEY: Final = bits("sign", "currency")  # "US$"
PLAIN_NAME: Final = bits("capital", "word")


def referred(reading: Reading, share: Share) -> Mention | None:
    """The one figure that a share can be of by its words; None where none or several can be meant."""
    everywhere = bool(set(words_at(share.reported.frame, share.whole[0])) & SUMMED)  # "of all investment"
    found = [m for m in _meant(reading, share) if same_scene(share, m, everywhere=everywhere)]
    return found[0] if len({m.stated.value for m in found}) == 1 else None


def _meant(reading: Reading, share: Share) -> Iterator[Mention]:
    """The figures before a share that bear the name by which it calls its whole."""
    phrase = [stem(word) for word in phrase_of(share) if word not in ("of", "the", "its", "their", "this", "that")]
    part, words = share.part, set(phrase)
    if phrase and not closed(share):
        return
    plans = stems(PLANS - {"plan", "plans"} if part.figure.type == "count" else PLANS)  # "the plan has 30 projects"
    plan, total = words & stems(PLANS), words & SUMMED
    for m in _before(reading, part, FAR if phrase else NEAR):
        near, named = m.sentence >= part.sentence - NEAR, {stem(word) for word in name(m)}
        if plan:
            fits = near and bool(named & plans) and not _between(reading, m, part)
        elif total:
            fits = near and words - SUMMED <= named and (words > words & SUMMED or of_one(m, part))
        elif phrase:
            fits = _called(m, phrase[-1]) and words <= named and head(part) != phrase[-1]
        elif part.figure.type == "count":
            fits = near and share.said == "rate" and (nounless(part) or head(m) == head(part) != "")
        else:
            fits = near and bool(name(m) & NEEDED) and bool(_clause(part) & RECEIVED) and not _between(reading, m, part)
        if fits:
            yield m


def _between(reading: Reading, whole: Mention, part: Mention) -> bool:
    """Whether another figure like them stands between a whole and a part, whose plan or need may be meant."""
    return any(whole.end < m.start < part.start and alike(part, m) for m in before_of(reading, part))


def _clause(mention: Mention) -> set[str]:
    """The words of the clause of a figure."""
    frame = mention.frame
    return {word for k in clause_of(frame, mention.chunk) for word in words_at(frame, k)}


def _called(mention: Mention, noun: str) -> bool:
    """Whether the metric of a figure ends in a noun that stands beside it: "net sales" is sales."""
    said = {stem(word) for item in mention.frame.items for word in item.word.text.split()}
    metric = (mention.figure.metric or "").lower().split(" of ")[0]
    return noun in said and stem(metric.split(" ")[-1]) == noun


def closed(share: Share) -> bool:
    """Whether nothing more is said of the whole: not "11% of revenue there"."""
    return share.reported.frame.role_at(share.whole[1]) in ENDS


def of_lead(reading: Reading, share: Share) -> Mention | None:
    """The total that a text opens with, if "of the total" can mean no other: the first figure like it, and the largest.

    "Trade totalled 2.2 trillion. Private firms contributed 1.5 trillion, or 70% of the total."
    """
    part, phrase = share.part, set(phrase_of(share)) - {"of", "the", "amount", "value", "number"}
    if phrase != {"total"} or not closed(share):
        return None
    before = [m for m in before_of(reading, part) if alike(part, m) and not name(m) & PLANS]
    lead = before[0] if before and not set(words_at(before[0].frame, before[0].chunk - 1)) & AGAINST else None
    if lead is None or lead.sentence > OPENING or lead.sentence == part.sentence or not _is_of_all(lead):
        return None
    if lead.figure.bound not in ("exact", "about") or not lead.record or _turns_to_time(share, lead):
        return None
    if set_beside(part, lead):
        return None
    largest = all(m.stated.value <= lead.stated.value for m in [*before, part])
    return lead if largest and of_same(part, lead) and same_scene(share, lead, everywhere=False, agent=True) else None


def _is_of_all(lead: Mention) -> bool:
    """Whether a figure is told as that of all: "totalled 2.2 trillion", "640 key projects", not "industrial" ones."""
    if lead.figure.type != "count":
        return bool(_clause(lead) & SUMMED)
    modifiers = (lead.figure.noun or "").lower().replace("-", " ").split()[:-1]
    return set(modifiers) <= PALE


def _turns_to_time(share: Share, lead: Mention) -> bool:
    """Whether the sentence of a share tells a time that the lead does not: "in December it was 0.3 trillion"."""
    frame, told = share.part.frame, lead.frame.text[lead.frame.start : lead.frame.end].lower()
    last = share.reported.chunk if share.reported.frame is frame else len(frame.chunks)
    spans = (frame.chunks[k] for k in range(last) if frame.role_at(k) == TIME)
    return any(frame.span(chunk.i, chunk.j).lower() not in told for chunk in spans if not _is_base(frame, chunk.i))


def _is_base(frame: Frame, i: int) -> bool:
    """Whether a time at item i is that of what is compared with: "31 more than last year"."""
    return bool({"than", "over", "from"} & set(frame.word(i - 1).split()[-1:]))


def set_beside(part: Mention, whole: Mention) -> bool:
    """Whether the sentence of a part sets it beside a figure: "The Greens have 30. The Reds have 20"."""
    first, second = whole.frame, part.frame
    if first is second:
        return False
    there, here = (set(IN.findall(frame.text[frame.start : frame.end].lower())) for frame in (first, second))
    same = _acts(first) & _acts(second)
    return bool(there and here and not there & here) or (second.role_at(0) == NOUN and bool(same))


def _acts(frame: Frame) -> set[str]:
    """The verbs of a sentence, by their beginnings."""
    return {word[:ALIKE] for k in range(len(frame.chunks)) if frame.role_at(k) == VERB for word in words_at(frame, k)}


def of_same(part: Mention, lead: Mention) -> bool:
    """Whether a part counts what a figure before it counts, or is told of no thing and no deed of its own."""
    said = {word for k in range(len(lead.frame.chunks)) for word in words_at(lead.frame, k)}
    frame = part.frame
    clause = clause_of(frame, part.chunk, (STOP, COMMA))
    acts = [word for k in clause if frame.role_at(k) == VERB for word in words_at(frame, k)]
    if not {word[:ALIKE] for word in acts if len(word) >= ALIKE} <= {word[:ALIKE] for word in said | BEING}:
        return False  # "the city has 640 projects. At the fair 263 projects were signed"
    if part.figure.type == "count":
        return head(part) == head(lead) != ""
    metric = stems((part.figure.metric or "").lower().split(" of ")[0].split()[-1:])
    return metric <= stems(said) | TELLING and bool(metric)


def _before(reading: Reading, part: Mention, back: int) -> Iterator[Mention]:
    """The figures like a part before it, but for what others are held against and earlier values in brackets."""
    for m in before_of(reading, part):
        frame, c = m.frame, m.chunk
        if m.sentence < part.sentence - back or not alike(part, m):
            continue
        earlier = frame.role_at(c - 1) == OPEN and frame.role_at(c - 2) == FIGURE
        if not earlier and not set(words_at(frame, c - 1)) & AGAINST and m.figure.bound in ("exact", "about"):
            yield m


def name(mention: Mention) -> set[str]:
    """The words that say what a figure is: those of its metric, and those before it up to a comma or a figure."""
    frame, c = mention.frame, mention.chunk
    found = set((mention.figure.metric or "").lower().replace("-", " ").split())
    for k in range(c - 1, max(-1, c - 1 - LEFT), -1):
        if frame.role_at(k) in (STOP, COMMA, FIGURE, CLOSE):
            break
        found |= set(words_at(frame, k))
    return found | set(words_at(frame, c))


def of_one(whole: Mention, part: Mention) -> bool:
    """Whether a total is told with words that the part bears too, or the part is said to be of it."""
    shared = _called_by(whole) & _called_by(part)
    summed = bool(name(whole) & SUMMED)
    return summed and (parted(part) or any(len(word) > SHORT for word in shared - SUMMED))


def _called_by(mention: Mention) -> set[str]:
    """The words of the metric and the noun of a figure."""
    return {stem(word) for word in f"{mention.figure.metric or ''} {mention.figure.noun or ''}".lower().split()}


def same_scene(share: Share, whole: Mention, *, everywhere: bool, agent: bool = False) -> bool:
    """Whether the words from a whole to its share turn to no other place, firm or period.

    `agent`: the word that begins the sentence may be a name, of who has the share ("Private firms contributed").
    """
    frame, before = share.part.frame, whole.frame
    start = clause_of(frame, share.part.chunk).start
    if share.part.sentence == whole.sentence and whole.chunk >= start:
        return True
    known = before.text[before.start : whole.end].lower()
    first = frame.chunks[start].i
    owned = any(frame.has(i, BIT["possessive"]) for i in range(first, frame.chunks[start].j))
    told = range(first + (agent and first == 0 and frame.role_at(0) == NOUN and not owned), share.reported.figure.i)
    return not any(_turns(frame, i, everywhere=everywhere) and frame.span(i, i + 1).lower() not in known for i in told)


def _turns(frame: Frame, i: int, *, everywhere: bool) -> bool:
    """Whether item i names a period ("in the fourth quarter"), or a place or a firm, whose share is not meant."""
    classes = frame.items[i].classes
    if classes & TIMES:
        closing = frame.word(i - 1).endswith("end of") or frame.span(i, i + 1).lower().startswith(ENDING)
        named = bool(set(frame.span(i, i + 1).lower().replace("-", " ").split()) & PERIODS)
        return named and not closing and not _is_base(frame, i)
    opens = i == 0 or frame.has(i - 1, BIT["stop"])
    named = classes & ~BIT["noun"] == PLAIN_NAME if opens else bool(classes & BIT["capital"]) and not classes & MONEY
    many = classes & BIT["plural"] and classes & BIT["institution"]  # "private enterprises" are none of their own
    return not everywhere and (named or bool(classes & PLACES and not many))
