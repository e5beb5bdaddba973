"""Of what a share is a share: the figures of a text that its words may mean, the surest first."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.ratios.parts import COUNTABLE, clause_of, is_base, needed, of_before
from extract.checks.ratios.shares import words_of_phrase
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.checks.mentions import Mention, Reading
    from extract.checks.ratios.shares import Share

# Nouns of what a share may be held against without naming it again.
TOTALS: Final = frozenset("total totals sum whole all lot list number amount them it these those".split())
DONE: Final = frozenset(
    "completed finished spent paid disbursed collected realized realised invested used utilized raised sold "
    "delivered opened started resumed repaid drawn".split()
)  # fmt: skip
WORKFORCE: Final = frozenset("worker employee staff workforce job post personnel".split())
OPENING: Final = (["of"], ["out of"], ["among"], ["against"])  # "Of the 28 wells, 37 …"
BACK: Final = 3  # sentences that the whole of a count may lie back
WINDOW: Final = 60  # figures that are looked at
NEIGHBOURS: Final = 4  # chunks on either side whose words tell what a figure is


def alike(a: Mention, b: Mention) -> bool:
    """Whether one of two figures can be a part of the other: counts, or the same currency or unit."""
    first, second = a.figure, b.figure
    return (
        a.sort == b.sort and first.type in COUNTABLE and not first.change and not second.change and a.start != b.start
    )


def stem(word: str) -> str:
    """A word without the ending of the plural."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def stems(words: Iterable[str]) -> set[str]:
    """Words without the ending of the plural."""
    return {stem(word) for word in words}


def head(mention: Mention) -> str:
    """The last word of the noun that a figure counts, in the singular; "" without one."""
    return thing(mention.figure.noun.lower().split()[-1]) if mention.figure.noun else ""


def thing(word: str) -> str:
    """A noun in the singular; the same for all words for those who work somewhere."""
    return "worker" if stem(word) in WORKFORCE else stem(word)


def same_things(part: Mention, whole: Mention) -> bool:
    """Whether a part counts what the whole does, or anything of money or measures."""
    return part.figure.type != "count" or nounless(part) or head(part) in ("", head(whole))


def nounless(part: Mention) -> bool:
    """Whether a count stands without the noun of what it counts: "22 new projects, 15 have been started"."""
    figure, chunk = part.figure, part.frame.chunks[part.chunk]
    words = part.frame.text[part.frame.items[chunk.i].start : part.frame.items[chunk.j - 1].end]
    return figure.type == "count" and (figure.elided or words == part.text)


def owned_whole(reading: Reading, part: Mention) -> Iterator[Mention]:
    """The whole of "49 of the 88", and that of "Of the 88 projects, 49 …": what the part was read to be a part of."""
    told = told_whole(reading, part)
    yield from told
    if told or part.figure.of is None:
        return
    for sentence in range(part.sentence, max(-1, part.sentence - BACK), -1):
        before = [m for m in all_of(reading, sentence) if m.start < part.start]
        found = [m for m in before if m.stated.value == part.figure.of]
        if found:
            yield found[-1]
            return


def told_whole(reading: Reading, part: Mention) -> list[Mention]:
    """The whole that the words of a part's own clause give: "49 of the 88", "Of the 88, 49 …", "18 km of its 30 km"."""
    here = reading.of_sentence(part.sentence)
    extent = [m for m in here if m.start > part.start and of_before(m) == part.chunk and part.sort == m.sort]
    mate = _mate(reading, part)
    if extent or mate is not None:
        return extent[:1] or [mate for mate in (mate,) if mate is not None]
    opened = _opened(reading, part)
    if opened and part.figure.of is not None and opened[0].stated.value != part.figure.of:
        opened = []  # "among the 152, 97 are new, of which 81 have been started"
    return opened or _out_of(reading, part)


def _out_of(reading: Reading, part: Mention) -> list[Mention]:
    """The whole behind "out of": "112 roads have been finished out of the 142", "30 million (77%) out of 40"."""
    frame = part.frame
    for k in range(part.chunk + 1, min(part.chunk + 2 * NEIGHBOURS, len(frame.chunks))):
        if frame.words_of(k) == ["out of"]:
            found = [m for m in all_of(reading, part.sentence) if m.chunk == k + 1]
            return [m for m in found if alike(part, m)][:1]
        if frame.role_at(k) in (COMMA, STOP):
            break
    return []


def _mate(reading: Reading, part: Mention) -> Mention | None:
    """The "88" of "49 of the 88"."""
    here = reading.of_sentence(part.sentence)
    return next((m for m in here if m.record == part.record and m.start > part.start), None)


def _opened(reading: Reading, part: Mention) -> list[Mention]:
    """The whole of "Of the 28 wells, 37 …", "Against the target of 600 km, 462 km …", and of "37 of the 28 wells"."""
    frame, c = part.frame, part.chunk
    counted = part.figure.type == "count"
    if counted and not nounless(part):
        return []
    all_here = [m for m in all_of(reading, part.sentence) if m.sort == part.sort]
    if counted and frame.words_of(c + 1) in (["of"], ["out of"]):
        return [m for m in all_here if m.chunk == c + 2][:1]
    start = clause_of(frame, c).start
    first = next((m.chunk for m in all_here if start < m.chunk < c), c)
    between = [frame.role_at(k) for k in range(start + 1, first)]
    if frame.words_of(start)[:1] not in OPENING or set(between) & {COMMA, STOP, VERB, FIGURE}:
        return []
    if all(frame.role_at(k) != COMMA for k in range(first + 1, c)):
        return []
    return [m for m in all_here if m.chunk == first != c][:1]


def sibling(part: Mention, whole: Mention) -> bool:
    """Whether a figure before a part rather stands beside it: "64 schools in the north and 19 in the south"."""
    frame = part.frame
    joined = any(
        frame.role_at(k) == CONJUNCTION and frame.words_of(k) in (["and"], ["while"], ["but"])
        for k in range(whole.chunk + 1, part.chunk)
    )
    apart = any(frame.role_at(k) in (STOP, VERB) for k in range(whole.chunk + 1, part.chunk))
    # "in | the north | 64 projects were started, and in | the south | 19"
    placed = all(frame.words_of(m.chunk - 2) == ["in"] and frame.role_at(m.chunk - 1) == NOUN for m in (part, whole))
    return (
        placed
        or is_base(frame, part.chunk)
        or nounless(whole)
        or whole.stated.value < part.stated.value
        or (joined and not apart)
    )


def all_of(reading: Reading, sentence: int) -> list[Mention]:
    """The mentions of a sentence and the bare numbers of its noun phrases ("of the 20 projects"), in order."""
    own = reading.of_sentence(sentence)
    frame = reading.frames[sentence]
    found = [
        bare(reading, sentence, c, i)
        for c, chunk in enumerate(frame.chunks)
        if chunk.role == NOUN
        for i in range(chunk.i, chunk.j)
        if frame.has(i, NUMBER)
    ]
    return sorted([*own, *found], key=lambda m: m.start)


def named_whole(reading: Reading, share: Share, part: Mention) -> Mention | None:
    """The figure behind the "of" of a share: "of the 30 million pledged", "of the annual plan of 5 billion"."""
    start, end = share.whole
    behind = [m for m in all_of(reading, share.reported.sentence) if start <= m.chunk < end]
    fits = [m for m in behind if alike(part, m)]
    return fits[0] if fits and fits[0] is behind[0] else None


def around(mention: Mention) -> set[str]:
    """The words next to a figure in its clause, its metric and its noun, in small letters."""
    frame, c = mention.frame, mention.chunk
    found = set(f"{mention.figure.metric or ''} {mention.figure.noun or ''}".lower().split())
    found |= set(" ".join(frame.words_of(c)).replace("-", " ").split())
    for step in (-1, 1):
        for k in range(c + step, c + step * (NEIGHBOURS + 1), step):
            chunk = frame.chunks[k] if 0 <= k < len(frame.chunks) else None
            if chunk is None or chunk.role == STOP or chunk.figure is not None:
                break
            found |= set(" ".join(frame.words_of(k)).replace("-", " ").split())
    return found


def phrase_of(share: Share) -> list[str]:
    """The words of what a share says that it is of; empty where it says nothing."""
    return words_of_phrase(share.reported.frame, *share.whole)


def before_of(reading: Reading, part: Mention) -> list[Mention]:
    """The last figures before a part."""
    at = bisect_left(reading.mentions, part.start, key=lambda m: m.start)
    return reading.mentions[max(0, at - WINDOW) : at]


def earlier(reading: Reading, part: Mention, back: int) -> Iterator[Mention]:
    """The figures like a part that stand before it, the nearest first; of those that are only bounded none.

    But for "over 486 million, of which 310 million": the least that the whole can be is told there.
    """
    for mention in reversed(before_of(reading, part)):
        near = part.sentence - back <= mention.sentence and mention.start < part.start
        led = mention.figure.bound == "more_than" and mention.sentence == part.sentence and parted(part)
        if near and alike(part, mention) and (led or mention.figure.bound not in ("more_than", "less_than")):
            yield mention


def parted(part: Mention) -> bool:
    """Whether "of which", "among them", "of it" leads to a part, or stands right behind it."""
    frame, c = part.frame, part.chunk
    behind = " ".join(frame.words_of(c + 1))
    if frame.role_at(c + 1) == PART and behind.startswith(("of ", "among ")) and "total" not in behind:
        return True
    k = c - 1
    while frame.role_at(k) in (NOUN, TIME, COMMA, PREPOSITION, VERB) and k > c - NEIGHBOURS:
        k -= 1
    beside = frame.figure_at(k - 1)
    return frame.role_at(k) == PART and (beside is None or beside.type != "percentage")


def rivals(reading: Reading, part: Mention) -> bool:
    """Whether other parts of the same whole stand beside a part, so that a rate may be that of all of them."""
    frame = part.frame
    joined = next((k for k in range(part.chunk - 1, -1, -1) if frame.role_at(k) in (CONJUNCTION, COMMA, STOP)), -1)
    same = [m for m in reading.of_sentence(part.sentence) if m.record != part.record and m.start < part.start]
    others = any(m.figure.of == part.figure.of for m in same)
    return part.figure.of is not None and others and joined >= 0 and frame.role_at(joined) == CONJUNCTION


def held_against(reading: Reading, share: Share) -> list[Mention]:
    """The whole between a part and its share: "against the annual plan of 20 billion, the completion rate is 40%"."""
    part, end = share.part, share.reported.start
    between = [m for m in reading.of_sentence(part.sentence) if part.end < m.start < end and alike(part, m)]
    return [m for m in between if is_base(m.frame, m.chunk) and needed(m.frame, m.chunk)]
