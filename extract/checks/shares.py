"""Percentages that the words of a text call a share of something, and the figure that each is the share of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import NUMBER, bare
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

from extract.verbs import DETERMINERS

if TYPE_CHECKING:
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

COUNTABLE: Final = ("count", "money", "quantity")
# Verbs whose object is a share, by any word of theirs; and what may tie a share to a pronoun ("that is 15.4%").
SHARING: Final = frozenset(
    "account accounts accounted accounting take takes taking taken represent represents represented representing "
    "constitute constitutes constituted constituting make makes making made comprise comprises comprising equivalent "
    "equal equals equaling equalling equates equating corresponds corresponding complete completes completed "
    "completing fulfil fulfill fulfilled fulfilling meet meets met meeting finish finished finishing achieve achieves "
    "achieved achieving reached reaching realized form forms forming occupy occupies occupying cover covers "
    "covering amount amounts amounted amounting".split()
)  # fmt: skip
LEVELS: Final = frozenset("is was are were be being stands stood reaches reached reaching amounts amounted at to of".split())
RATES: Final = frozenset(["rate", "ratio", "proportion", "share", "percentage", "progress", "completion", "area"])
# What a rate may be the rate of, if it is a part of what was planned, counted or asked.
DOING: Final = frozenset(
    "start starting starts opening open operating operation operational commencement commencing construction completion "
    "complete completed finishing resumption resuming restart return signing contract landing implementation execution "
    "production conversion settlement payment disbursement spending investment fulfilment fulfillment work progress "
    "registration delivery response participation turnout attendance pass passing qualification qualified compliance "
    "success approval acceptance utilization activation commissioning connection coverage "
    "approximately approx overall".split()
)  # fmt: skip
UNLIKE: Final = frozenset(
    "growth interest inflation unemployment jobless tax vacancy exchange mortality death birth discount increase rise "
    "decline coupon duty tariff deposit lending prime average annual yield return profit mortgage bank base".split()
)  # fmt: skip
# Behind a percentage: it compares, so that it is no share of what stands beside it.
COMPARING: Final = frozenset(
    "higher lower more less fewer above below up down over better worse year increase decrease rise growth year-on-year "
    "year-over-year yoy increased decreased rose fell grew from than against compared versus vs interest stake "
    "annually per discount faster slower bigger larger smaller cheaper dearer on off".split()
)  # fmt: skip
MORE: Final = frozenset("higher lower more less fewer above below".split())
FROM: Final = frozenset(["from", "by", "than"])
POINTED: Final = frozenset(["this", "that", "which", "it", "these", "they"])
AGAINST: Final = frozenset(["against", "compared", "versus", "vs"])
RESTATING: Final = frozenset([":", "-", "–", "—", "--", "with", "as"])
PASSED: Final = (VERB, NOUN, PREPOSITION, ADVERB, TIME, COMMA, CONJUNCTION, DASH, PART, PRONOUN)
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
FAR: Final = 20  # chunks between a share and the figure that it says it of


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
    found = []
    for mention in reading.mentions:
        if mention.figure.type != "percentage" or mention.figure.unit != "percent" or mention.figure.change:
            continue
        share = _share(reading, mention)
        if share is not None:
            found.append(share)
    return found


def _share(reading: Reading, mention: Mention) -> Share | None:
    frame, c = mention.frame, mention.chunk
    whole = whole_behind(frame, c)
    if c < 0 or _listed(frame, c) or _compares(frame, max(c + 1, whole[1])) or _compares(frame, c + 1):
        return None
    told = behind(reading, mention, whole)
    if told is not None:
        return Share(mention, told, "restated", whole)
    said, k = link(frame, c, has_whole=whole[1] > 0)
    if not said:
        return None
    if said == "this":
        part = _pointed_at(reading, mention)
    else:
        part = before(reading, mention, k)
    return Share(mention, part, said, whole) if part is not None else None


def _listed(frame: Frame, c: int) -> bool:
    """Whether a percentage is one of a list that is dealt out ("131.1%, 110.1% and 112.5% of the plan")."""
    for step in (-1, 1):
        k = c + step
        while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.words_of(k) != ["or"]:
            k += step
        beside = frame.chunks[k].figure if 0 <= k < len(frame.chunks) and k != c + step else None
        if beside is not None and beside.type == "percentage" and not beside.change and step < 0:
            return True
        if beside is not None and beside.type == "percentage" and not beside.change and frame.role_at(k + 1) != NOUN:
            return True
    return False


def _words(frame: Frame, k: int) -> list[str]:
    """The single words of chunk k, those of phrases too."""
    return " ".join(frame.words_of(k)).replace("-", " ").split()


def _compares(frame: Frame, k: int, among: frozenset[str] = COMPARING) -> bool:
    """Whether the words from chunk k on set the figure before it beside another ("5% more than")."""
    while frame.role_at(k) in (ADVERB, TIME) and not set(_words(frame, k)) & among:
        k += 1
    words = _words(frame, k)
    return bool(words) and words[0] in among


def whole_behind(frame: Frame, c: int) -> tuple[int, int]:
    """The chunks of what a percentage at chunk c says that it is a share of ("of | the annual plan | of | 5 million")."""
    k = c + 1
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
    return start, end


def behind(reading: Reading, mention: Mention, whole: tuple[int, int]) -> Mention | None:
    """The part that stands behind its share: "45% of the 640 workers, or 288 people", "62.5%: 5,000 of 8,000"."""
    frame = mention.frame
    k = max(mention.chunk + 1, whole[1])
    start = k
    while (frame.role_at(k) in (COMMA, OPEN, DASH, CONJUNCTION, STOP, ADVERB) or frame.words_of(k) == ["with"]) and k < min(start + 3, len(frame.chunks)):
        k += 1
    marks = [frame.span(frame.chunks[at].i, frame.chunks[at].j) for at in range(start, k)]
    if not marks or _compares(frame, k + 1):
        return None
    found = figures_at(reading, mention, k)
    if not found and frame.role_at(k) == NOUN and (alone := number_alone(frame, k)) is not None:
        found = [bare(reading, mention, k, alone)] * (1 + (frame.words_of(k + 1) in (["of"], ["out of"])))
    told = "or" in marks or "(" in marks
    if len(found) > 1 and (told or set(marks) & RESTATING):
        return found[0]
    opened = frame.words_of(0) in (["of"], ["among"])
    known = bool(whole[1]) or opened or (bool(found) and found[0].figure.of is not None)
    return found[0] if found and told and known else None


def figures_at(reading: Reading, mention: Mention, k: int) -> list[Mention]:
    """The mentions of chunk k in the sentence of a mention, if they count or measure something."""
    if not 0 <= k < len(mention.frame.chunks) or mention.frame.role_at(k) != FIGURE:
        return []
    return [
        m
        for m in reading.of_sentence(mention.sentence)
        if m.chunk == k and m.figure.type in COUNTABLE and not m.figure.change
    ]


def link(frame: Frame, c: int, *, has_whole: bool) -> tuple[str, int]:
    """How a share at chunk c is tied to what stands before it, and the chunk before the words that say so."""
    k = c - 1
    while frame.role_at(k) in (ADVERB, TIME) and "share" not in _words(frame, k):
        k -= 1
    role, words = frame.role_at(k), _words(frame, k)
    rate = _rate(frame, c, k)
    if rate is not None:
        return rate
    if role == OPEN and frame.role_at(closing(frame, c)) == CLOSE:
        return "bracket", k - 1
    if role == CONJUNCTION and words == ["or"]:
        return "or", k - 1
    if role == VERB and (set(words) & SHARING or words[0] in LEVELS or words[-1:] == ["i.e"]):
        return _said(frame, k, words, has_whole=has_whole)
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
    """What a verb at chunk k before a share says: of a figure ("which is 40%"), or of the sentence before ("This is")."""
    at = k - 1
    while frame.role_at(at) in (ADVERB, TIME):
        at -= 1
    pointing = frame.role_at(at) in (PRONOUN, CONJUNCTION) and bool(set(frame.words_of(at)) & POINTED)
    if pointing and at == 0:
        return ("this", -1) if has_whole else ("", k)
    if pointing and frame.role_at(at - 1) == COMMA:
        return "which", at - 1
    if set(words) & SHARING:
        return "verb", k - 1
    return "", k


def _rate(frame: Frame, c: int, k: int) -> tuple[str, int] | None:
    """ "The start rate is 62%", "with an operating rate of 95%", "(start rate 60%)": a share by the name of a rate."""
    words = _words(frame, k)
    at = k - 1 if words and set(words) <= LEVELS and frame.role_at(k) in (PREPOSITION, VERB) else k
    while frame.role_at(at) in (ADVERB, TIME) and not set(_words(frame, at)) & RATES:
        at -= 1
    named = _words(frame, at) if frame.role_at(at) in (NOUN, ADVERB) else []
    if named and (named[-1] in RATES or (at < k and named[-1] in ("completion", "progress"))):
        if set(named) & UNLIKE and named[-1] != "area":
            return "", k
        plain = set(named) <= {*RATES, "the", "a", "an", "growth"}  # "the growth area": how many of them grew
        sure = plain or named[-1] in ("share", "proportion", "percentage") or set(named) & DOING
        kind = "rate" if sure else "loose rate"
        return kind, at - 1
    behind_it = _words(frame, c + 1) if frame.role_at(c + 1) == NOUN else []
    if behind_it and behind_it[-1] in ("rate", "share") and set(behind_it) & DOING:
        return "rate", k
    return None


def _pointed_at(reading: Reading, mention: Mention) -> Mention | None:
    """The first figure of the sentence before, where all its others are conversions of it or of other kinds."""
    found = [m for m in reading.of_sentence(mention.sentence - 1) if m.figure.type in COUNTABLE and not m.figure.change]
    plain = [m for m in found if m.frame.role_at(m.chunk - 1) not in (OPEN, STOP)]
    alike = {(m.figure.type, m.figure.currency, m.figure.unit) for m in plain}
    return plain[0] if plain and len(plain) == len(alike) else None


def before(reading: Reading, mention: Mention, k: int) -> Mention | None:
    """The figure that the words before a share speak of: the nearest in its clause that counts or measures."""
    frame = mention.frame
    here = reading.of_sentence(mention.sentence)
    for at in range(k, max(-1, k - FAR), -1):
        role = frame.role_at(at)
        if role == NOUN and (alone := number_alone(frame, at)) is not None:
            return bare(reading, mention, at, alone)
        if role == FIGURE:
            found = [m for m in here if m.chunk == at]
            if found and found[0].figure.type in COUNTABLE and not _inside(frame, at) and not _aside(frame, at):
                return _extent(here, found[0])
        elif role == STOP and frame.word(frame.chunks[at].i) != ";":
            return None
        elif role not in (*PASSED, OPEN, CLOSE, STOP) and not set(_words(frame, at)) & AGAINST:
            return None
    return None


def number_alone(frame: Frame, c: int) -> int | None:
    """The item of a number that is a noun phrase by itself and no figure: "has opened | 36", "| 37 | of the 28 wells"."""
    chunk = frame.chunks[c]
    last = chunk.j - 1
    alone = frame.has(last, NUMBER) and all(frame.has(i, DETERMINERS) for i in range(chunk.i, last))
    if not alone:
        return None
    value = frame.items[last].sense(NUMBER).value
    of = frame.words_of(c - 1) in (["of"], ["out of"]) and c > 1
    year = FIRST_YEAR <= value <= LAST_YEAR and frame.text[frame.items[last].start : frame.items[last].end].isdigit()
    led = c == 0 or frame.words_of(c - 1) == ["with"] or frame.role_at(c - 1) in (COMMA, VERB, PART, TIME, ADVERB, STOP, OPEN, CONJUNCTION)
    return last if led and not of and not year and value >= 1 else None


def _aside(frame: Frame, c: int) -> bool:
    """Whether a figure is itself a change, a difference, or what another is held against: no part of anything."""
    figure = frame.chunks[c].figure
    if figure is None or figure.change or _compares(frame, c + 1, MORE) or frame.word(frame.chunks[c - 1].i) in FROM:
        return True
    return is_base(frame, c)


def is_base(frame: Frame, c: int) -> bool:
    """Whether something is held against the figure at chunk c ("against the annual plan of 20 billion")."""
    return any(set(_words(frame, k)) & AGAINST for k in range(max(0, c - 3), c))


def _extent(here: list[Mention], found: Mention) -> Mention:
    """The "18 km" of "18 km of its 30-km first section", if `found` is the whole of it; else `found`."""
    k = of_before(found)
    first = next((m for m in here if k >= 0 and m.chunk == k), None)
    fits = first is not None and (first.figure.type, first.figure.currency, first.figure.unit) == (
        found.figure.type, found.figure.currency, found.figure.unit,
    )  # fmt: skip
    return first if first is not None and fits else found


def of_before(whole: Mention) -> int:
    """The chunk before the "of", "of its", "of whose" that leads to a figure; -1 where none does."""
    frame, k = whole.frame, whole.chunk - 1
    if frame.role_at(k) in (CONJUNCTION, PRONOUN) or (
        frame.role_at(k) == NOUN and set(frame.words_of(k)) <= {"its", "their", "his", "her", "the"}
    ):
        k -= 1
    return k - 1 if frame.role_at(k) == PREPOSITION and frame.words_of(k) in (["of"], ["out of"]) else -1


def _inside(frame: Frame, c: int) -> bool:
    """Whether chunk c stands in brackets."""
    opened = next((at for at in range(c - 1, -1, -1) if frame.role_at(at) in (OPEN, CLOSE)), -1)
    return frame.role_at(opened) == OPEN if opened >= 0 else False


def words_of_phrase(frame: Frame, start: int, end: int) -> list[str]:
    """The words of chunks[start:end], without determiners in front."""
    i, j = core(frame, frame.chunks[start].i, frame.chunks[end - 1].j) if start < end <= len(frame.chunks) else (0, 0)
    return frame.span(i, j).lower().replace("-", " ").split()
