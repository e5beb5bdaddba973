"""Percentages that the words of a text call a share of something, and the figure that each is the share of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.ratios.parts import before, compares, figures_at, number_alone, pointed_at, words_at
from extract.context.phrases import closing, core
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import NUMBER

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

# Verbs whose object is a share, by any word of theirs; and what may tie a share to a pronoun ("that is 15.4%").
SHARING: Final = frozenset(
    "account accounts accounted accounting take takes taking taken represent represents represented representing "
    "constitute constitutes constituted constituting make makes making made comprise comprises comprising equivalent "
    "equal equals equaling equalling equates equating corresponds corresponding complete completes completed "
    "completing fulfil fulfill fulfilled fulfilling meet meets met meeting finish finished finishing achieve achieves "
    "achieved achieving reached reaching realized form forms forming occupy occupies occupying cover covers "
    "covering amount amounts amounted amounting".split()
)  # fmt: skip
LEVELS: Final = frozenset(
    "is was are were be been being has have had stands stood reaches reached reaching amounts amounted at to of".split()
)
RATES: Final = frozenset(
    "rate ratio proportion share percentage progress completion area turnout "
    "coverage occupancy attendance uptake".split()
)
# What a rate may be the rate of, if it is a part of what was planned, counted or asked.
DOING: Final = frozenset(
    "start starting starts opening open commencement commencing construction completion complete completed finishing "
    "resumption resuming restart return signing contract landing implementation execution conversion fulfilment "
    "fulfillment registration commissioning pass passing clear clearance clearup detection success absorption "
    "attendance response approval conviction survival recovery settlement solution resolution repayment disbursement "
    "vaccination enrolment enrollment compliance fatality positivity turnout participation access connection "
    "coverage occupancy uptake rejection acceptance utilisation execution spending payment delivery".split()
)  # fmt: skip
# "…, bringing the start rate to 80%": the rate of more than what the sentence tells.
BRINGING: Final = frozenset(
    "bring brings bringing brought take takes taking took raise raises raising raised push pushes pushing pushed lift "
    "lifts lifting lifted keep keeps keeping kept put puts putting leave leaves leaving left cut cuts cutting".split()
)  # fmt: skip
# A rate of operation is one of starts where things were started; else it may tell how far plants are used.
OPERATING: Final = frozenset(["operating", "operation", "operational", "production", "work", "progress", "investment"])
STARTED: Final = frozenset("start started starts begun begin commenced resumed construction completed invested".split())
UNLIKE: Final = frozenset(
    "growth interest inflation unemployment jobless tax vacancy exchange mortality death birth discount increase rise "
    "decline coupon duty tariff deposit lending prime average annual yield return profit mortgage bank base".split()
)  # fmt: skip
BESIDE: Final = frozenset(["or", "apposition"])  # these speak of the figure that stands next to them
MEANING: Final = frozenset(["i.e.", "i.e", "namely", "viz"])
# Nouns that take a figure up again ("64 are new, the number accounts for 74%").
RESUMING: Final = frozenset("number amount sum figure value total quantity area volume former latter".split())
# "15 districts reported a pass rate of 95%": the rate of each of them.
HAVING: Final = frozenset(
    "report reported reports reporting has have had having record recorded records saw see show showed shows posted "
    "posts boast boasts enjoy enjoys register registered achieve achieved".split()
)  # fmt: skip
POINTED: Final = frozenset(["this", "that", "which", "it", "these", "they"])
PASSED: Final = (COMMA, OPEN, DASH, CONJUNCTION, STOP, ADVERB)
SKIPPED: Final = (["with"], ["n", "="])
ALIKE: Final = 4  # letters by which a verb and a noun are of one stem ("settled", "settlement")
RESTATING: Final = frozenset([":", "-", "–", "—", "--", "with", "as"])


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage that is a share of something: the words tie it to `part`; `said` is how ("rate", "or", …).

    `whole` are the chunks behind its "of", (0, 0) where it says of nothing what it is a share of.
    """

    reported: Mention
    part: Mention
    said: str
    whole: tuple[int, int]


def shares(reading: Reading) -> list[Share]:
    """The shares of a text, each with the figure that it is said of."""
    found = [_share(reading, mention) for mention in percentages(reading)]
    return [share for share in found if share is not None]


def percentages(reading: Reading) -> list[Mention]:
    """The percentages of a text that are no changes."""
    found = [m for m in reading.mentions if m.figure.type == "percentage" and not m.figure.change]
    return [m for m in found if m.figure.unit == "percent"]


def _share(reading: Reading, mention: Mention) -> Share | None:
    frame, c = mention.frame, mention.chunk
    whole = whole_behind(frame, c)
    if whole[1] and (rate := _rate_behind(reading, mention, whole)) is not None:
        return rate
    if c < 0 or _listed(frame, c) or compares(frame, max(c + 1, whole[1])) or compares(frame, c + 1):
        return None
    if (of_which := _of_which(reading, mention)) is not None:
        return of_which
    told = behind(reading, mention, whole)
    if told is not None:
        return Share(mention, told, "restated", whole)
    said, k = link(frame, c, has_whole=whole[1] > 0)
    if not said:
        return None
    part = pointed_at(reading, mention) if said == "this" else before(reading, mention, k, near=said in BESIDE)
    return Share(mention, part, said, whole) if part is not None else None


def _rate_behind(reading: Reading, mention: Mention, whole: tuple[int, int]) -> Share | None:
    """ "286 of them opened, 89.9% of the opening rate": the name of a rate behind it."""
    frame, c = mention.frame, mention.chunk
    name = words_of_phrase(frame, *whole)
    if c < 1 or name[-1:] != ["rate"] or not set(name) & DOING or frame.role_at(c - 1) != COMMA:
        return None
    part = before(reading, mention, c - 2)
    return Share(mention, part, "rate", (0, 0)) if part is not None else None


def _of_which(reading: Reading, mention: Mention) -> Share | None:
    """ "412,000, three per cent of which, that is 12,360, …": its whole stands before a share and its part behind."""
    frame, c = mention.frame, mention.chunk
    if frame.words_of(c + 1) not in (["of which"], ["of that"]) or frame.role_at(c - 1) not in (COMMA, OPEN, DASH):
        return None
    k = c + 2
    while frame.role_at(k) in (COMMA, OPEN, DASH) or frame.words_of(k) in (["or"], ["that"], ["is"], ["i.e"]):
        k += 1
    parts = figures_at(reading, mention, k) if k > c + 2 else []
    return Share(mention, parts[0], "restated", (c - 2, c - 1)) if parts else None


def _listed(frame: Frame, c: int) -> bool:
    """Whether a percentage is one of a list that is dealt out ("131.1%, 110.1% and 112.5% of the plan")."""
    for step in (-1, 1):
        k = c + step
        while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.words_of(k) != ["or"]:
            k += step
        beside = frame.figure_at(k) if k != c + step else None
        if beside is not None and beside.type == "percentage" and not beside.change and step < 0:
            return True
        if beside is not None and beside.type == "percentage" and not beside.change and frame.role_at(k + 1) != NOUN:
            return True
    return False


def whole_behind(frame: Frame, c: int) -> tuple[int, int]:
    """The chunks of what a percentage at chunk c says that it is a share of ("of | the plan | of | 5 million")."""
    k = c + 1
    if frame.role_at(k) == OPEN and frame.role_at(k + 2) == CLOSE:
        k += 2  # "76 percent (342) of the 450 candidates"
    if frame.role_at(k) in (COMMA, CLOSE) and frame.words_of(k + 1) in (["of"], ["out of"]):
        k += 1  # "8 billion yuan, or 41 percent, of the 20 billion planned", "36 (72%) of the 50 wells"
    words = frame.words_of(k)
    if words == ["of the total"]:
        start = k
    elif words in (["of"], ["out of"]) or (words and words[0].startswith("of ") and frame.role_at(k) == PART):
        start = k + (words in (["of"], ["out of"]))
    else:
        return 0, 0
    end = start + 1
    while frame.role_at(end) in (PREPOSITION, NOUN, FIGURE) and end < start + 5:
        end += 1
    bracketed = frame.role_at(end) == OPEN and frame.role_at(end + 1) == FIGURE and frame.role_at(end + 2) == CLOSE
    return start, end + 2 if bracketed and frame.role_at(end - 1) == NOUN else end


def shared(mention: Mention) -> bool:
    """Whether a percentage stands before a figure that is of it ("72 percent of the 30 billion")."""
    frame, k = mention.frame, mention.chunk - 1
    before = frame.figure_at(k - 1) if frame.words_of(k) in (["of"], ["out of"]) else None
    return before is not None and before.type == "percentage"


def behind(reading: Reading, mention: Mention, whole: tuple[int, int]) -> Mention | None:
    """The part that stands behind its share: "45% of the 640 workers, or 288 people", "62.5%: 5,000 of 8,000"."""
    frame, c = mention.frame, mention.chunk
    bracketed = frame.role_at(c + 1) == OPEN and frame.role_at(c + 3) == CLOSE  # "76 percent (342) of the 450"
    start = c + 1 if bracketed else max(c + 1, whole[1])
    if not whole[1] and frame.role_at(start) == VERB and frame.role_at(start + 1) in (COMMA, OPEN):
        start += 1  # "a rate of 76% was reached, with 342 of 450 …", "36% funded (18 of 50 million)"
    k = start
    while (frame.role_at(k) in PASSED or frame.words_of(k) in SKIPPED) and k < min(start + 3, len(frame.chunks)):
        k += 1
    marks = [frame.span(frame.chunks[at].i, frame.chunks[at].j) for at in range(start, k)]
    if not marks or compares(frame, k + 1):
        return None
    found = figures_at(reading, mention, k)
    if not found and frame.role_at(k) == NOUN and (alone := number_alone(frame, k)) is not None:
        found = [bare(reading, mention.sentence, k, alone)]
    tied = bool(found) and frame.words_of(k + 1) in (["of"], ["out of"])
    told = bool({"or", "(", "i.e."} & set(marks))
    if (len(found) > 1 or tied) and (told or set(marks) & RESTATING):
        return found[0]
    apposed = whole[1] > 0 and marks == [","] and frame.role_at(k + 1) in (COMMA, STOP)
    opened = frame.words_of(0) in (["of"], ["among"])
    known = bool(whole[1]) or opened or (bool(found) and found[0].figure.of is not None)
    return found[0] if found and (told or apposed) and known else None


def link(frame: Frame, c: int, *, has_whole: bool) -> tuple[str, int]:
    """How a share at chunk c is tied to what stands before it, and the chunk before the words that say so."""
    k = c - 1
    while frame.role_at(k) in (ADVERB, TIME) and "share" not in words_at(frame, k):
        k -= 1
    role, words = frame.role_at(k), words_at(frame, k)
    if role == COMMA and frame.word(frame.chunks[k - 1].i) in MEANING:
        return "which", k - 2  # "i.e., 77%"
    if role == COMMA and frame.words_of(k - 1) == ["is"] and frame.words_of(k - 2) in (["that"], ["this"]):
        return "which", k - 3
    rate = _rate(frame, c, k)
    if rate is not None:
        return rate
    if role == OPEN and frame.role_at(closing(frame, c)) == CLOSE:
        return "bracket", k - 1
    if role == CONJUNCTION and words == ["or"]:
        return "or", k - 1
    if role == VERB and (set(words) & SHARING or words[0] in LEVELS or words[-1:] == ["i.e"]):
        return _said(frame, k, words, has_whole=has_whole)
    if frame.word(frame.chunks[k + 1].i) in MEANING:
        return "which", k
    if role in (CONJUNCTION, COMMA, DASH) and (has_whole or _stands_apart(frame, c, k)):
        return "apposition", k - 1
    if role == PREPOSITION and words in (["to"], ["for"], ["up"]) and set(frame.words_of(k - 1)) & SHARING:
        return "verb", k - 2
    return "", k


def _stands_apart(frame: Frame, c: int, k: int) -> bool:
    """Whether marks part a percentage from its sentence on both sides ("1,500 of them, 75%, were sold")."""
    closed = frame.role_at(c + 1) in (COMMA, STOP, DASH, CLOSE)
    return closed and frame.role_at(k) in (COMMA, DASH) and frame.role_at(k - 1) in (FIGURE, NOUN, PART)


def _said(frame: Frame, k: int, words: list[str], *, has_whole: bool) -> tuple[str, int]:
    """What a verb at chunk k before a share speaks of: a figure ("which is 40%"), or the last sentence ("This is")."""
    at = k - 1
    while frame.role_at(at) in (ADVERB, TIME):
        at -= 1
    if _is_other_subject(frame, at):
        return "", k
    pointing = frame.role_at(at) in (PRONOUN, CONJUNCTION) and bool(set(frame.words_of(at)) & POINTED)
    if pointing and at == 0:
        return ("this", -1) if has_whole else ("", k)
    if pointing and frame.role_at(at - 1) == COMMA:
        return "which", at - 1
    if set(words) & SHARING:
        return "verb", k - 1
    return "", k


def _is_other_subject(frame: Frame, k: int) -> bool:
    """Whether chunk k begins a clause of its own ("…, the dam | completed | 80%") that does not resume a figure."""
    k -= frame.role_at(k) == PREPOSITION  # "the filling in | completed"
    opens = frame.role_at(k) == NOUN and frame.role_at(k - 1) in (COMMA, CONJUNCTION, STOP) and k > 0
    words = set(words_at(frame, k))
    return opens and not words & RESUMING and not frame.has(frame.chunks[k].j - 1, NUMBER)


def _rate(frame: Frame, c: int, k: int) -> tuple[str, int] | None:
    """ "The start rate is 62%", "with an operating rate of 95%", "(start rate 60%)": a share by the name of a rate."""
    words = words_at(frame, k)
    at = k - 1 if words and set(words) <= LEVELS and frame.role_at(k) in (PREPOSITION, VERB) else k
    while frame.role_at(at) in (ADVERB, TIME) and not set(words_at(frame, at)) & RATES:
        at -= 1
    named = words_at(frame, at) if frame.role_at(at) in (NOUN, ADVERB) else []
    if named and (named[-1] in RATES or (at < k and named[-1] in ("completion", "progress"))):
        having = frame.role_at(at - 1) == VERB and frame.role_at(at - 2) in (FIGURE, NOUN, PART, CONJUNCTION, PRONOUN)
        having = having or (named[0] in HAVING and frame.role_at(at - 1) in (FIGURE, NOUN))
        if (set(named) & UNLIKE and named[-1] != "area") or (having and {named[0], *words_at(frame, at - 1)} & HAVING):
            return "", k
        plain = set(named) <= {*RATES, "the", "a", "an", "growth"}  # "the growth area": how many of them grew
        sure = plain or named[-1] in ("share", "proportion", "percentage") or bool(set(named) & DOING)
        sure = sure or (bool(set(named) & OPERATING) and any(set(words_at(frame, x)) & STARTED for x in range(c)))
        sure = (sure or _did(frame, named, at)) and not {*named, *words_at(frame, at - 1)} & BRINGING
        kind = "rate" if sure else "loose rate"
        return kind, at - 1
    behind_it = words_at(frame, c + 1) if frame.role_at(c + 1) == NOUN else []
    if behind_it and behind_it[-1] in ("rate", "share") and set(behind_it) & DOING:
        return "rate", k
    return None


def _did(frame: Frame, named: list[str], k: int) -> bool:
    """Whether the name of a rate before chunk k says what was done: "12 were repaired, a repair rate of 40%"."""
    done = {word[:ALIKE] for at in range(k) if frame.role_at(at) == VERB for word in words_at(frame, at)}
    return any(word[:ALIKE] in done for word in named if word not in RATES and len(word) >= ALIKE)


def words_of_phrase(frame: Frame, start: int, end: int) -> list[str]:
    """The words of chunks[start:end], without determiners in front."""
    i, j = core(frame, frame.chunks[start].i, frame.chunks[end - 1].j) if start < end <= len(frame.chunks) else (0, 0)
    return frame.span(i, j).lower().replace("-", " ").split()
