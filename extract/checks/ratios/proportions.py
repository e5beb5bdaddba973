"""Percentages that a part and a whole of the text make so precisely that it is no coincidence, however far apart.

The fewer digits a percentage has and the more figures there are to try, the sooner two of them make it by chance. So
the chance is reckoned: pairs tried times the width of what the figures stand for, relative to their size.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.ratios.parts import AGAINST, COUNTABLE, FIRST_YEAR, LAST_YEAR, PLANS, compares, words_at
from extract.checks.ratios.shares import DOING, RATES, UNLIKE, whole_behind, words_of_phrase
from extract.checks.ratios.wholes import TOTALS, around, head, nounless, stem, stems, told_whole
from extract.checks.stated import last_digit
from extract.frame import COMMA, FIGURE, NOUN, OPEN, STOP
from extract.verbs import DETERMINERS
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share
    from extract.frame import Frame

BACK: Final = 24  # figures before a share that may be its whole
AHEAD: Final = 12  # the same behind it
BELOW: Final = 3  # sentences that these may stand below it
LEAD: Final = 3  # sentences that a text opens with: headline and lead
OPENING: Final = 8  # figures of those
RESTATED: Final = 5  # chunks behind a share within which it may be told again
NEAREST: Final = 2  # figures beside a share that may be its part
CHUNKS: Final = 40  # looked at for numbers that are no figures, on either side
BODY: Final = 12  # sentences in which a headline's share may be told again, as "214 out of 230"
DENSITY: Final = 0.4  # of figures that have nothing to do with each other, in a factor of e
TIED: Final = 0.12  # chance at the most where the words tie a share to its part
LOOSE: Final = 0.02  # and where they do not
OTHER_THINGS: Final = 4.0
OTHER_WHOLE: Final = 2.0
SAME_NAME: Final = 0.2
RATED: Final = 0.4  # it is called a rate: "the turnout works out at"
COARSE: Final = 0.1  # part and whole as rounded as this tell nothing
FULL: Final = 100.0
SHORT: Final = 3  # letters of words that tell nothing
PALE: Final = frozenset(["total", "value", "share", "rate", "with", "from", "that", "were", "have"])
PARTING: Final = frozenset(["share", "proportion", "percentage"])


@dataclass(frozen=True, slots=True)
class Proportion:
    """A percentage that the parts (mostly one) are of the whole."""

    parts: tuple[Mention, ...]
    whole: Mention
    reported: Mention


def proportion(reading: Reading, reported: Mention, share: Share | None) -> Proportion | None:
    """The part and whole that make a percentage beyond chance; None without any, or where chance might do it."""
    figure, frame, c = reported.figure, reported.frame, reported.chunk
    if figure.high is not None or figure.bound not in ("exact", "about") or compares(frame, c + 1):
        return None
    if share is None and _is_another_rate(figure.metric or ""):
        return None
    near = numbers(reading, reported)
    ground = [*wholes(reading, reported), *near]
    tied = share.part if share is not None else _restated(reported, near)
    if tied is not None and (found := _likeliest(reported, [tied], ground, TIED)):
        return found
    own = [m for m in near if m.sentence == reported.sentence]
    last = [m for m in near if m.sentence == reported.sentence - 1][-NEAREST - 1 :]
    found = _likeliest(reported, _beside(reported, own), ground, LOOSE) or _likeliest(reported, last, ground, LOOSE)
    return found or (_told_below(reading, reported) if reported.sentence < LEAD and not own else None)


def _is_another_rate(metric: str) -> bool:
    """Whether a percentage is a rate of interest, tax or growth by its name."""
    words = set(metric.lower().split())
    return bool(words & UNLIKE) and not words & PARTING


def _restated(reported: Mention, near: Sequence[Mention]) -> Mention | None:
    """The figure that tells a percentage again behind it: "meets 70 per cent (Sh840 million)", "25% of it, or 14"."""
    frame, c = reported.frame, reported.chunk
    opened = next((k for k in range(c + 1, c + RESTATED) if frame.role_at(k) in (OPEN, COMMA, FIGURE)), -1)
    k = opened + 1 + (frame.words_of(opened + 1) == ["or"])
    if frame.role_at(opened) == COMMA and frame.words_of(opened + 1) != ["or"]:
        return None
    return next((m for m in near if m.frame is frame and m.chunk == k and opened > 0), None)


def _beside(reported: Mention, own: Sequence[Mention]) -> list[Mention]:
    """Of each kind the figures next to a percentage in its sentence."""
    found: list[Mention] = []
    for m in reversed([m for m in own if m.start < reported.start]):
        if sum(m.sort == other.sort for other in found) < NEAREST:
            found.append(m)
    behind = [m for m in own if m.start > reported.start][:1]
    frame = reported.frame
    return found + [m for m in behind if all(frame.role_at(k) != STOP for k in range(reported.chunk, m.chunk))]


def _likeliest(
    reported: Mention, parts: Sequence[Mention], ground: Sequence[Mention], budget: float
) -> Proportion | None:
    """The pair that makes a percentage, if so few were tried that none does by chance."""
    tried: list[float] = []
    found = []
    for part in parts:
        seen = set()
        for whole in _by_nearness(part, ground):
            if whole.stated.value in seen or not is_pair(part, whole, reported):
                continue
            seen.add(whole.stated.value)
            tried.append(width([part], whole, reported))
            if distance([part], whole, reported) <= 1:
                found.append((_strangeness(part, whole, reported, loose=budget == LOOSE), tried[-1], part, whole))
    if not found:
        return None
    odd, wide, part, whole = min(found, key=lambda pair: pair[:2])
    # As many pairs as were tried would do so by chance that are as precise as this one, or less.
    chance = DENSITY * sum(min(wide, other) for other in tried)
    return Proportion((part,), whole, reported) if odd * chance <= budget else None


def _by_nearness(part: Mention, found: Iterable[Mention]) -> list[Mention]:
    """Figures before a part, the nearest first, and then those behind it."""
    return sorted(found, key=lambda m: (m.start > part.start, abs(m.start - part.start)))


def _strangeness(part: Mention, whole: Mention, reported: Mention, *, loose: bool) -> float:
    """By how much less one believes a pair by its words: other things are counted, or another whole is named."""
    odd = 1.0
    if part.figure.type == "count" and not (nounless(part) or nounless(whole) or head(part) == head(whole)):
        odd *= OTHER_THINGS
    frame, c = reported.frame, reported.chunk
    named = stems(words_of_phrase(frame, *whole_behind(frame, c))) - stems(TOTALS | PLANS) if c >= 0 else set()
    if named and not named & stems(_said(whole)):
        odd *= OTHER_WHOLE
    if loose and _names(reported) & _names(part):
        odd *= SAME_NAME
    if {*RATES, *DOING} & set((reported.figure.metric or "").lower().split()):
        odd *= RATED
    return odd


def _names(mention: Mention) -> set[str]:
    """The words that say what a figure is: its metric, its noun and the phrase before it."""
    frame, c = mention.frame, mention.chunk
    told = f"{mention.figure.metric or ''} {mention.figure.noun or ''} {' '.join(words_at(frame, c - 1))}".lower()
    return {stem(word) for word in told.split() if len(word) > SHORT} - PALE


def _said(mention: Mention) -> list[str]:
    """The words of the sentence of a figure up to it, those next behind it, and its metric."""
    frame, c = mention.frame, mention.chunk
    first, last = max(0, c - CHUNKS // 2), min(c + 3, len(frame.chunks))
    told = [word for k in range(first, last) for word in words_at(frame, k)]
    return told + (mention.figure.metric or "").lower().split()


def is_pair(part: Mention, whole: Mention, reported: Mention) -> bool:
    """Whether one figure may be part of another: of a kind, and smaller, unless the share is above all of it."""
    below = part.stated.value < whole.stated.value
    if part.stated.value <= 0 or reported.stated.value <= 0 or _rounding([part], whole) > COARSE:
        return False
    return (
        part.stated.value != whole.stated.value
        and (part.sort == whole.sort or _left_out(part, whole))
        and below == (reported.stated.value < FULL)
        and _is_one(whole)
    )


def _left_out(part: Mention, whole: Mention) -> bool:
    """Whether a part has no currency or unit of its own ("Of the 7.41 billion crowns fuel took | 1.63 billion")."""
    number, figure = part.figure.number, part.figure
    scaled = figure.type == "count" and (figure.elided or not figure.noun) and number is not None and number.scale > 1
    return scaled and whole.figure.type in ("money", "quantity") and whole.sentence >= part.sentence - 1


def _is_one(mention: Mention) -> bool:
    return mention.figure.high is None and mention.stated.value > 0


def distance(parts: Sequence[Mention], whole: Mention, reported: Mention) -> float:
    """How far a percentage is from what parts and whole make, in units of what rounding explains."""
    value, computed = float(reported.stated.value), sum(float(m.stated.value) for m in parts)
    computed *= FULL / float(whole.stated.value)
    return abs(computed - value) / max(width(parts, whole, reported) * value / 2, 1e-9)


def width(parts: Sequence[Mention], whole: Mention, reported: Mention) -> float:
    """The width of what the figures stand for as written, relative to their size."""
    return float(last_digit(reported.figure)) / float(reported.stated.value) + _rounding(parts, whole)


def _rounding(parts: Sequence[Mention], whole: Mention) -> float:
    added = sum(float(m.stated.value) for m in parts)
    return sum(_step(m) for m in parts) / added + _step(whole) / float(whole.stated.value)


def _step(mention: Mention) -> float:
    return 0.0 if mention.stated.whole else float(last_digit(mention.figure))


def wholes(reading: Reading, reported: Mention) -> Iterator[Mention]:
    """The figures around a percentage, and those that the text opens with."""
    at = bisect_left(reading.mentions, reported.start, key=lambda m: m.start)
    first = max(0, at - BACK)
    opening = [m for s in range(LEAD) for m in reading.of_sentence(s)[:OPENING]][:OPENING] if first else []
    ahead = [m for m in reading.mentions[at : at + AHEAD] if m.sentence <= reported.sentence + BELOW]
    for mention in [*opening, *reading.mentions[first:at], *ahead]:
        if is_amount(mention):
            yield mention


def is_amount(mention: Mention) -> bool:
    """Whether a figure counts or measures something, and is no change and not what another is compared with."""
    figure = mention.figure
    compared = bool(set(words_at(mention.frame, mention.chunk - 1)) & {"vs", "versus", "from"} & AGAINST)
    return figure.type in COUNTABLE and not figure.change and not compared and _is_one(mention)


def numbers(reading: Reading, reported: Mention) -> list[Mention]:
    """The figures near a percentage, with numbers that are none by themselves ("it had closed | 26"), in order."""
    found: dict[int, Mention] = {}
    at = bisect_left(reading.mentions, reported.start, key=lambda m: m.start)
    sentences = range(reported.sentence - 1, reported.sentence + 2)
    for m in reading.mentions[max(0, at - BACK) : at + AHEAD]:
        if m.sentence in sentences and is_amount(m):
            found[m.start] = m
    for sentence in sentences:
        if 0 <= sentence < len(reading.frames):
            for m in _unread(reading, reported, sentence):
                found.setdefault(m.start, m)
    return [found[start] for start in sorted(found)]


def _unread(reading: Reading, reported: Mention, sentence: int) -> Iterator[Mention]:
    """The numbers that open a noun phrase and were read as no figure."""
    frame = reading.frames[sentence]
    size = len(frame.chunks)
    center = reported.chunk if sentence == reported.sentence else size if sentence < reported.sentence else 0
    for k in range(max(0, center - CHUNKS), min(size, center + CHUNKS)):
        chunk = frame.chunks[k]
        if chunk.role != NOUN:
            continue
        i = next((i for i in range(chunk.i, chunk.j) if not frame.has(i, DETERMINERS)), chunk.i)
        if frame.has(i, NUMBER) and not _is_year(frame, i):
            found = bare(reading, sentence, k, i)
            if _is_one(found):
                yield found


def _is_year(frame: Frame, i: int) -> bool:
    item = frame.items[i]
    text = frame.text[item.start : item.end]
    return text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR


def _told_below(reading: Reading, reported: Mention) -> Proportion | None:
    """The part of a whole in the text that a headline's percentage sums up ("93 percent back": "214 out of 230")."""
    tried, found = 0.0, []
    at = bisect_left(reading.mentions, reported.end, key=lambda m: m.start)
    planned = bool(set(words_of_phrase(reported.frame, *whole_behind(reported.frame, reported.chunk))) & PLANS)
    for part in reading.mentions[at : at + 3 * BACK]:
        if part.sentence > BODY:
            break
        for whole in _told(reading, part, planned=planned) if is_amount(part) else []:
            if is_pair(part, whole, reported):
                tried += width([part], whole, reported) * DENSITY
                if distance([part], whole, reported) <= 1:
                    found.append(Proportion((part,), whole, reported))
    return found[0] if found and tried <= TIED else None


def _told(reading: Reading, part: Mention, *, planned: bool) -> list[Mention]:
    """What a figure is told to be a part of; if a plan is meant, the plan of its sentence."""
    found = told_whole(reading, part)[:1]
    if found or not planned:
        return found
    return [m for m in reading.of_sentence(part.sentence)[:OPENING] if m.start > part.start and around(m) & PLANS][:1]
