"""The part that a share is said of: the figure in the clause before a percentage, if it can be a part of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
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
from extract.words import BIT, FUNCTION, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

COUNTABLE: Final = ("count", "money", "quantity")
# Behind a percentage: it compares, so that it is no share of what stands beside it.
COMPARING: Final = frozenset(
    "higher lower more less fewer above below up down over better worse year increase decrease rise growth "
    "yoy increased decreased rose fell grew from than against compared versus vs interest stake "
    "annually per discount faster slower bigger larger smaller cheaper dearer on off".split()
)  # fmt: skip
PLANS: Final = frozenset(
    "plan planned plans target targeted targets task tasks goal quota budget budgeted scheduled schedule pledged "
    "allocated allotted allocation earmarked committed promised expected authorized authorised intended".split()
)  # fmt: skip
# What asks for a sum that is then received or spent.
NEEDED: Final = PLANS | frozenset(
    "appeal appeals appealing appealed need needs needed require requires required requirement requirements request "
    "requests requested seek seeks seeking sought call calls called appropriated apart aside total".split()
)  # fmt: skip
MORE: Final = frozenset("higher lower more less fewer above below".split())
FROM: Final = frozenset(["from", "than"])
AGAINST: Final = frozenset(["against", "compared", "versus", "vs"])
PASSED: Final = (VERB, NOUN, PREPOSITION, ADVERB, TIME, COMMA, CONJUNCTION, DASH, PART, PRONOUN)
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
LEADING: Final = (COMMA, VERB, PART, TIME, ADVERB, STOP, OPEN, CONJUNCTION, DASH)  # before a number alone
WITHIN: Final = (["in"], ["across"], ["throughout"], ["at"])
FAR: Final = 20  # chunks between a share and the figure that it says it of
# Where a clause of another subject begins: "400 workers, 100 of them in Tamba, where the start rate is 30%".
TURNING: Final = frozenset("where when while because if although though whereas".split())


def words_at(frame: Frame, k: int) -> list[str]:
    """The single words of chunk k, those of phrases too."""
    return " ".join(frame.words_of(k)).replace("-", " ").split()


def compares(frame: Frame, k: int, among: frozenset[str] = COMPARING) -> bool:
    """Whether the words from chunk k on set the figure before it beside another ("5% more than")."""
    while frame.role_at(k) in (ADVERB, TIME) and not set(words_at(frame, k)) & among:
        k += 1
    words = words_at(frame, k)
    return bool(words) and words[0] in among


def figures_at(reading: Reading, mention: Mention, k: int) -> list[Mention]:
    """The mentions of chunk k in the sentence of a mention, if they count or measure something."""
    if not 0 <= k < len(mention.frame.chunks) or mention.frame.role_at(k) != FIGURE:
        return []
    return [
        m
        for m in reading.of_sentence(mention.sentence)
        if m.chunk == k and m.figure.type in COUNTABLE and not m.figure.change
    ]


def pointed_at(reading: Reading, mention: Mention) -> Mention | None:
    """The first figure of the sentence before, where all its others are conversions of it or of other kinds."""
    found = [m for m in reading.of_sentence(mention.sentence - 1) if m.figure.type in COUNTABLE and not m.figure.change]
    plain = [m for m in found if m.frame.role_at(m.chunk - 1) not in (OPEN, STOP)]
    alike = {m.sort for m in plain}
    told = plain and len(plain) == len(alike) and not _aside(plain[0].frame, plain[0].chunk)
    return plain[0] if told else None


def before(reading: Reading, mention: Mention, k: int, *, near: bool = False) -> Mention | None:
    """The figure that the words before a share speak of: the nearest in its clause that counts or measures.

    `near`: the very next one, even if it is nothing that can be a part.
    """
    frame = mention.frame
    here = reading.of_sentence(mention.sentence)
    for at in range(k, max(-1, k - FAR), -1):
        role = frame.role_at(at)
        if role == NOUN and (alone := number_alone(frame, at)) is not None:
            return bare(reading, mention.sentence, at, alone)
        if role == FIGURE:
            if _is_where(frame, at):
                continue
            found = [m for m in here if m.chunk == at]
            countable = bool(found) and found[0].figure.type in COUNTABLE and not _inside(frame, at)
            if countable and not _aside(frame, at):
                part = _extent(reading, here, found[0])
                if part is not found[0] or frame.words_of(at - 1) != ["out of"]:
                    return part
                continue  # "112 roads have been finished out of the 142, a rate of 78.9%"
            if near and countable and not found[0].figure.change and not needed(frame, at):
                return None  # "compared with 2 billion, or 45%"
            if near and at == k and found and found[0].text.isdigit():
                return bare(reading, mention.sentence, at, frame.chunks[at].i)  # "56 or 39.4%"
        elif _parts(frame, at):
            return None
    return None


def _is_where(frame: Frame, c: int) -> bool:
    """ "40 of the 98 flats | in | the four towns": where the part and its whole are counted."""
    part = frame.figure_at(c - 2)
    return frame.words_of(c - 1) in WITHIN and part is not None and part.of is not None


def _parts(frame: Frame, k: int) -> bool:
    """Whether chunk k parts a percentage from all figures before it."""
    role, words = frame.role_at(k), set(words_at(frame, k))
    if role == STOP:
        return frame.word(frame.chunks[k].i) != ";" or _named(frame, k + 1)
    return bool(words & TURNING) or (role not in (*PASSED, FIGURE, OPEN, CLOSE) and not words & AGAINST)


def _named(frame: Frame, k: int) -> bool:
    """Whether chunk k is another subject by name ("5 billion yuan respectively; Tamba County completed 40%")."""
    named = 0 <= k < len(frame.chunks) and frame.has(frame.chunks[k].i, BIT["capital"])
    return named and frame.role_at(k) == NOUN and not frame.has(frame.chunks[k].i, DETERMINERS | FUNCTION)


def number_alone(frame: Frame, c: int) -> int | None:
    """The item of a number that is a noun phrase by itself and no figure ("has opened | 36"); None without one."""
    chunk = frame.chunks[c]
    last = chunk.j - 1
    alone = frame.has(last, NUMBER) and all(frame.has(i, DETERMINERS) for i in range(chunk.i, last))
    slip = not alone and _slips(frame, c)
    if not (alone or slip):
        return None
    value = frame.items[last].sense(NUMBER).value
    of = frame.words_of(c - 1) in (["of"], ["out of"]) and c > 1
    year = FIRST_YEAR <= value <= LAST_YEAR and frame.text[frame.items[last].start : frame.items[last].end].isdigit()
    led = frame.words_of(c - 1) == ["with"] or frame.role_at(c - 1) in LEADING or _worked_on(frame, c)
    return last if (led or slip) and not of and not year and value >= 1 else None


def unparted(frame: Frame) -> Iterator[tuple[int, int]]:
    """Where a number stands alone before "of" ("49 of the 38", which was read as no part): its noun phrase and item."""
    for c in range(len(frame.chunks) - 2):
        if frame.role_at(c) == NOUN and frame.words_of(c + 1) in (["of"], ["out of"]):
            part = number_alone(frame, c)
            if part is not None:
                yield c, part


def _slips(frame: Frame, c: int) -> bool:
    """ "By the deadline 1,930 | of | 1,240 claims": the number of a slip, which was read as no part."""
    tied = frame.words_of(c + 1) in (["of"], ["out of"]) and frame.has(frame.chunks[c].j - 1, NUMBER)
    return tied and any(frame.has(i, NUMBER) for i in range(frame.chunks[c + 2].i, frame.chunks[c + 2].j)[:2])


def _worked_on(frame: Frame, c: int) -> bool:
    """ "Work has begun on | 108"."""
    begun = frame.words_of(c - 1) == ["on"] and frame.role_at(c - 2) == VERB
    return begun and frame.role_at(c + 1) in (COMMA, STOP, CONJUNCTION)


def _aside(frame: Frame, c: int) -> bool:
    """Whether a figure is itself a change, a difference, or what another is held against: no part of anything."""
    figure = frame.chunks[c].figure
    if figure is None or figure.change or compares(frame, c + 1, MORE) or frame.word(frame.chunks[c - 1].i) in FROM:
        return True
    by = frame.words_of(c - 1) == ["by"] and bool(frame.classes_of(c - 2) & BIT["change-verb"])
    return by or (is_base(frame, c) and (needed(frame, c) or not _has_own(frame, c)))


def _has_own(frame: Frame, c: int) -> bool:
    """Whether a figure has a percentage of its own in brackets ("against 19,582 (41.6 per cent) for his rival")."""
    inside = frame.figure_at(c + 2)
    return frame.role_at(c + 1) == OPEN and inside is not None and inside.type == "percentage"


def needed(frame: Frame, c: int) -> bool:
    """Whether the figure at chunk c is a need or a plan ("against a requirement of 50 million, or 36%")."""
    return any(set(words_at(frame, k)) & NEEDED for k in range(max(0, c - 2), c + 1))


def clause_of(frame: Frame, c: int, ends: Sequence[str] = (STOP,)) -> range:
    """The chunks of the clause of chunk c, up to what ends one on either side."""
    first = next((k + 1 for k in range(c, -1, -1) if frame.role_at(k) in ends), 0)
    return range(first, next((k for k in range(c, len(frame.chunks)) if frame.role_at(k) in ends), len(frame.chunks)))


def is_base(frame: Frame, c: int) -> bool:
    """Whether something is held against the figure at chunk c ("against the annual plan of 20 billion")."""
    return any(set(words_at(frame, k)) & AGAINST for k in range(max(0, c - 3), c))


def _extent(reading: Reading, here: list[Mention], found: Mention) -> Mention:
    """The "18 km" of "18 km of its 30-km first section", if `found` is the whole of it; else `found`."""
    k = of_before(found)
    first = next((m for m in here if k >= 0 and m.chunk == k), None)
    if first is not None:
        return first if first.sort == found.sort else found
    alone = number_alone(found.frame, k) if k >= 0 and found.frame.role_at(k) == NOUN else None
    return bare(reading, found.sentence, k, alone) if alone is not None and found.figure.type == "count" else found


def of_before(whole: Mention) -> int:
    """The chunk before the "of", "of its", "out of a budget of" that leads to a figure; -1 where none does."""
    frame, k = whole.frame, whole.chunk - 1
    if frame.role_at(k) == PREPOSITION and frame.role_at(k - 1) == NOUN and set(words_at(frame, k - 1)) & NEEDED:
        k -= 2
    elif frame.role_at(k) in (CONJUNCTION, PRONOUN) or (
        frame.role_at(k) == NOUN and set(frame.words_of(k)) <= {"its", "their", "his", "her", "the", *NEEDED}
    ):
        k -= 1
    return k - 1 if frame.role_at(k) == PREPOSITION and frame.words_of(k) in (["of"], ["out of"]) else -1


def _inside(frame: Frame, c: int) -> bool:
    """Whether chunk c stands in brackets."""
    opened = next((at for at in range(c - 1, -1, -1) if frame.role_at(at) in (OPEN, CLOSE)), -1)
    return frame.role_at(opened) == OPEN if opened >= 0 else False
