"""Items: the tokens of a sentence with their words, and phrases of the vocabulary read as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from extract.gaps import unseen
from extract.tokens import tokens_of
from extract.words import BIT, FIGURE_PART, NO_SENSES, TIME_UNIT, Word, bits, reading_of

if TYPE_CHECKING:
    from extract.words import Following, Lexicon

DASH, DIGITS, CAPITAL, WORD, LABEL = BIT["dash"], BIT["digits"], BIT["capital"], BIT["word"], BIT["label"]
PARTICLES: Final = frozenset(["in", "up", "off", "out", "on", "over", "by"])  # "plug-in", "start-up"
PREFIXES: Final = frozenset(["re", "pre", "co"])
LINKING: Final = frozenset(["to", "by", "in", "of", "the", "and", "on", "for", "at", "up", "per"])
# Prepositions that a compound may begin with: "above-scale", "with-profits", "on-site", "Under-21".
LEADING: Final = frozenset(["above", "below", "with", "in", "on", "off", "out", "over", "under", "up", "by", "after"])
VERBAL: Final = bits("plain-verb", "status", "metric-verb", "change-verb")
ROMAN: Final = frozenset(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
# Words that keep their own meaning beside a hyphen or beside digits.
KEPT: Final = (FIGURE_PART & ~BIT["unit"]) | TIME_UNIT | bits(
    "month", "ordinal", "superlative", "top", "scale-letter", "clock", "part", "end", "start", "rank-number", "hedge",
    "preposition", "conjunction", "determiner", "modal", "auxiliary", "fiscal", "level", "percent", "phase",
    "not-counted",
)  # fmt: skip


AMOUNTS: Final = bits("percent", "unit", "scale", "currency")
JOINING: Final = bits("phase", "label")  # what joins the word behind it though a blank parts them
PARTING: Final = bits("comma", "stop", "open", "close", "quote", "percent", "slash")  # what no compound goes on with
HINGES: Final = DASH | DIGITS  # what a compound goes on with behind a word
OPENERS: Final = DIGITS | JOINING  # what goes on with other things
JOINTS: Final = HINGES | OPENERS
OPENING: Final = "\"'“‘«([{"  # a gap behind one of these belongs to it, other gaps to what follows
# Phrases that end before "up to" and a number; "went up to 40" is none.
UP_TO: Final = frozenset(
    f"{verb} up"
    for verb in ("take", "takes", "took", "taking", "taken", "given", "give", "gives", "speeds", "use", "uses")
)
SIGN: Final = BIT["sign"]
MODEL: Final = 3  # digits of a model: "F-16", "B-777"


class Item:
    """A token, or several read as one (a phrase, a number, a period), with its place in the document's text."""

    __slots__ = ("classes", "end", "start", "word")

    def __init__(self, start: int, end: int, word: Word) -> None:
        self.start = start
        self.end = end
        self.word = word
        self.classes = word.classes

    def sense(self, class_bit: int) -> Any:  # noqa: ANN401 - each class has its own kind of sense
        """What the item means as a member of that class."""
        return self.word.senses[class_bit]

    def __repr__(self) -> str:
        return f"Item({self.start}-{self.end} {self.word.text!r})"


def read_items(text: str, start: int, end: int, lexicon: Lexicon) -> list[Item]:
    """The items of one sentence: tokens, with the vocabulary's phrases already merged (the longest holds)."""
    seen, look_up = lexicon.seen, lexicon.word
    if gaps := unseen(text, start, end):
        single = _over_gaps(text, start, end, gaps, lexicon)
    else:
        found = tokens_of(text, start, end)
        single = [Item(m.start(), m.end(), seen.get(token := m[0]) or look_up(token)) for m in found]
    return _compounds(_with_phrases(single))


def _over_gaps(text: str, start: int, end: int, gaps: list[tuple[int, int]], lexicon: Lexicon) -> list[Item]:
    """The tokens of a sentence without its gaps, at their places in the text and glued as they were."""
    kept: list[int] = []
    at = start
    for begin, stop in gaps:
        kept += range(at, begin)
        at = stop
    kept += range(at, end)
    plain = "".join([text[k] for k in kept])
    items: list[Item] = []
    for match in tokens_of(plain, 0, len(plain)):
        first, last = match.span()
        begin = kept[first]
        if first and not plain[first - 1].isspace():
            if plain[first - 1] in OPENING:
                items[-1].end = begin
            else:
                begin = kept[first - 1] + 1
        items.append(Item(begin, kept[last - 1] + 1, lexicon.word(match[0])))
    return items


def _with_phrases(single: list[Item]) -> list[Item]:
    """The tokens with each phrase of the vocabulary as one item."""
    openings = [k for k, item in enumerate(single[:-1]) if item.word.opens]
    items: list[Item] = []
    done = 0
    for i in openings:
        following, behind = single[i].word.opens, single[i + 1]
        begins = following and i >= done and (behind.word.text in following or behind.classes & DASH)
        found = _phrase(single, i, following) if following and begins else None
        if not found or _goes_on(single, *found) or _ends_number(single, i):
            continue
        items += single[done:i]
        done, word = found
        first = single[i]
        if (
            len(items) > 1
            and items[-1].classes & DASH
            and items[-2].word.text in PREFIXES
            and _glued_to(single, i - 2, i)
        ):
            first = items[-2]  # "re-fixed at"
            del items[-2:]
        items.append(_merged(first, single[done - 1], word))
        if word.classes & BIT["plain-verb"] and _is_hyphened(single, i, done):
            items[-1] = _compound(single, i, done)  # "laid-off workers" are not laid off here
    return items + single[done:]


def _ends_number(single: list[Item], i: int) -> bool:
    """ "Twenty-one of the projects": no "one of"."""
    tens = i > 1 and single[i - 1].classes & DASH and single[i - 2].classes & BIT["numeral"]
    return bool(tens) and _glued_to(single, i - 2, i)


def _goes_on(single: list[Item], after: int, word: Word) -> bool:
    """ "And more | than 100 members", "a second | -quarter profit": words that are no phrase before what follows."""
    following = single[after].word if after < len(single) else None
    if following is None:
        return False
    if word.text == "a second":
        return bool(following.classes & (DASH | BIT["quarter"] | BIT["half"]))
    if word.text in UP_TO and following.text == "to":
        return after + 1 < len(single) and bool(
            single[after + 1].classes & (DIGITS | SIGN)
        )  # "take | up to 40 percent"
    return word.text in ("and more", "or more") and following.text == "than"


def _phrase(single: list[Item], i: int, following: Following) -> tuple[int, Word] | None:
    """The longest phrase that stands at i: (the index behind it, its word)."""
    j = i + 1
    candidates = following.get(single[j].word.text)
    if single[j].classes & DASH and j + 1 < len(single) and (hyphened := following.get(single[j + 1].word.text)):
        candidates = sorted((candidates or []) + hyphened, key=lambda candidate: -len(candidate[0]))
    straight = j + 1 < len(single) and not (single[j].classes | single[j + 1].classes) & DASH
    third = single[j + 1].word.text if straight else None
    for pieces, word in candidates or ():
        if third is not None and len(pieces) > 2 and pieces[2][0] != third:
            continue  # most phrases that begin alike go on otherwise
        after = _phrase_end(single, i, pieces)
        if after:
            return after, word
    return None


def _compounds(items: list[Item]) -> list[Item]:
    """Read compounds as one word: "large-scale", "Lanzhou-Zhangye"; and names with digits: "5G", "COVID-19", "A380"."""
    joints = _joints(items)
    if not joints:
        return items
    out: list[Item] = []
    done = 0
    for i in joints:
        if i >= done and (found := _compound_at(items, i)):
            compound, j = found
            out += items[done:i]
            out.append(compound)
            done = j
    return out + items[done:]


def _joints(items: list[Item]) -> list[int]:
    """Where a compound may begin, from left to right: most words have neither a dash nor digits beside them."""
    joints: list[int] = []
    for k in [k for k, item in enumerate(items) if item.classes & JOINTS]:
        item = items[k]
        if item.classes & HINGES and k and items[k - 1].end == item.start:
            joints.append(k - 1)
        if k + 1 < len(items) and item.classes & OPENERS:
            following = items[k + 1]
            tight = item.end == following.start and not following.classes & PARTING
            if tight or item.classes & JOINING:
                joints.append(k)
    return joints


def _compound_at(items: list[Item], i: int) -> tuple[Item, int] | None:
    """The compound that begins at i, where an item is behind it: (the compound, the index behind it)."""
    item, j, n = items[i], i + 1, len(items)
    tight = items[j].start == item.end
    if item.classes & BIT["phase"]:
        at = j + 1 if j + 1 < n and items[j].classes & DASH and _glued_to(items, i, j + 1) else j  # "Stage-II"
        if _numbers_phase(items, at):
            at += _is_letter(items, at + 1)  # "Phase 2a"
            return _compound(items, i, at + 1), at + 1
    if not tight and not item.classes & LABEL:
        return None
    if named := _named_end(items, i):
        named += _is_plural_ending(items, named)
        return _compound(items, i, named), named
    if models := _models_end(items, i) if tight else 0:
        return _compound(items, i, models, bits("plural", "noun")), models
    lettered = item.end - item.start == 1 and item.classes & CAPITAL and items[j].classes & DIGITS  # "A320"
    if tight and (lettered or not item.classes & KEPT & ~DIGITS):
        while j < n and (after := _compound_end(items, i, j)):
            j = after
        j += j > i + 1 and _is_plural_ending(items, j)
    return (_compound(items, i, j), j) if j > i + 1 else None


def _named_end(items: list[Item], i: int) -> int:
    """The index behind a compound of one of the rarer makes that begins at i, 0 where there is none."""
    found = _graded_end(items, i) or _lettered_end(items, i) or _led_end(items, i) or _suspended_end(items, i)
    return found or _jet_end(items, i)


def _is_plural_ending(items: list[Item], j: int) -> bool:
    """Whether item j is the "s" of several of a model: "12 DC-10s", "three A330s"."""
    return j < len(items) and bool(items[j - 1].classes & DIGITS) and items[j].word.text == "s" and _ends_at(items, j)


def _ends_at(items: list[Item], j: int) -> bool:
    """Whether item j is glued to what stands before it, and to nothing behind it but a mark."""
    return _glued_to(items, j - 1, j) and not (
        _glued_to(items, j, j + 1) and items[j + 1].classes & (WORD | DIGITS | DASH)
    )


def _jet_end(items: list[Item], i: int) -> int:
    """The index behind the type of an airliner ("the 737-800", "747-400s"), 0 where none begins: no range, no score."""
    first = items[i].word.text
    if len(first) != MODEL or first[0] != "7" or first[2] != "7" or not _glued_to(items, i, i + 2):
        return 0
    kind = items[i + 2].word.text
    typed = items[i + 1].classes & DASH and len(kind) == MODEL and kind.endswith("00") and kind.isdecimal()
    goes_on = _glued_to(items, i + 2, i + 3) and items[i + 3].classes & (DIGITS | DASH)
    return i + 3 if first.isdecimal() and typed and not goes_on else 0


def _is_letter(items: list[Item], i: int) -> bool:
    """Whether item i is a single letter, glued to the number before it."""
    return i < len(items) and items[i - 1].end == items[i].start == items[i].end - 1 and items[i].word.text.isalpha()


def _graded_end(items: list[Item], i: int) -> int:
    """The index behind a grade with its letter ("A-level scenic areas", "5A-class"), 0 where there is none."""
    if items[i].classes & DIGITS and items[i].end - items[i].start == 1 and _glued_to(items, i, i + 1):
        i += 1
    if i + 2 >= len(items) or not items[i].classes & CAPITAL or items[i].end - items[i].start > 1:
        return 0
    graded = items[i + 1].classes & DASH and items[i + 2].classes & BIT["level"]
    return i + 3 if graded and _glued_to(items, i, i + 2) else 0


def _lettered_end(items: list[Item], i: int) -> int:
    """The index behind a letter that names ("Serie A titles", "27 mln Class A shares", "T-50 jets"), 0 without one."""
    j = i + 1
    if items[i].classes & BIT["label"]:
        letter = j + 1 < len(items) and items[j].classes & CAPITAL and items[j].end - items[j].start == 1
        return j + 1 if letter and items[j + 1].classes & WORD and items[j].start > items[i].end else 0
    if j + 1 >= len(items) or not items[i].classes & CAPITAL or items[i].end - items[i].start > 1:
        return 0
    model = items[j].classes & DASH and items[j + 1].classes & DIGITS and items[j + 1].end - items[j + 1].start <= MODEL
    return j + 2 if model and _glued_to(items, i, j + 1) and j + 2 < len(items) and items[j + 2].classes & WORD else 0


def _led_end(items: list[Item], i: int) -> int:
    """The index behind a compound that a preposition leads ("above-scale firms", "Under-21 players"), 0 for none."""
    if items[i].word.text not in LEADING or not _glued_to(items, i, i + 2) or not items[i + 1].classes & DASH:
        return 0
    part = items[i + 2].classes
    aged = part & DIGITS and i + 3 < len(items) and items[i + 3].classes & WORD
    return i + 3 if aged or part & (WORD | CAPITAL) else 0


def _models_end(items: list[Item], i: int) -> int:
    """The index behind the plural of a model ("15 Boeing 787s", but no decade: "the 80s"), 0 where there is none."""
    if not items[i].classes & DIGITS or not _glued_to(items, i, i + 1) or items[i + 1].word.text != "s":
        return 0
    decade = items[i].word.text.endswith("0") and items[i].end - items[i].start in (2, 4)
    goes_on = _glued_to(items, i + 1, i + 2) and items[i + 2].classes & (WORD | DIGITS | DASH)
    return i + 2 if not decade and not goes_on else 0


def _glued_to(items: list[Item], i: int, j: int) -> bool:
    """Whether no blank stands between the items from i to j."""
    return j < len(items) and all(items[k].end == items[k + 1].start for k in range(i, j))


def _numbers_phase(items: list[Item], j: int) -> bool:
    """ "Phase II", "Phase 1", "phase two": the number is part of the name."""
    item = items[j]
    if j + 1 < len(items) and items[j + 1].classes & AMOUNTS:
        return False  # "the first phase 1 billion 850 million yuan"
    small = item.classes & DIGITS and item.end - item.start <= 2
    return bool(small or item.classes & BIT["numeral"] or item.word.text.upper() in ROMAN)


def _compound_end(items: list[Item], i: int, j: int) -> int:
    """The index behind the next part of a compound that has reached j, 0 where it ends there."""
    if items[j].start != items[j - 1].end:
        return 0
    first, following = items[i], items[j]
    if first.classes & DIGITS:
        capital = following.classes & CAPITAL and not following.classes & KEPT
        return j + 1 if j == i + 1 and capital and not following.classes & BIT["unit"] else 0
    if not first.classes & (WORD | CAPITAL) or first.classes & BIT["sign"]:
        return 0
    if following.classes & DIGITS:
        if first.word.text in ("q", "h") and following.end - following.start == 1:
            return 0  # a quarter or half of the year
        named = first.classes & BIT["upper"] or (first.classes & CAPITAL and first.end - first.start == 1)
        return j + 1 if named and j == i + 1 else 0
    if j == i + 2 and items[j - 1].classes & DIGITS and following.classes & WORD and not following.classes & KEPT:
        return j + 1  # "A320neo"
    if not following.classes & DASH or j + 1 >= len(items) or items[j + 1].start != following.end:
        return 0
    part = items[j + 1]
    if part.word.text in LINKING and j + 3 < len(items) and items[j + 2].classes & DASH and _glued_to(items, j, j + 3):
        return j + 4  # "ship-to-shore"
    if part.classes & DIGITS:
        ends = j + 2 >= len(items) or items[j + 2].start != part.end or not items[j + 2].classes & (DASH | BIT["slash"])
        return j + 2 if first.classes & CAPITAL and ends and part.word.text[:2] not in ("19", "20") else 0
    joins = part.classes & (WORD | CAPITAL | BIT["participle"] | VERBAL) and not part.classes & KEPT
    return j + 2 if joins or part.word.text in PARTICLES else 0


def _suspended_end(items: list[Item], i: int) -> int:
    """The index behind words that share an end ("small- and medium-sized", "light- and heavy"), 0 where none do."""
    if not items[i].classes & WORD or items[i].classes & KEPT or not _glued_to(items, i, i + 1):
        return 0
    joined = items[i + 1].classes & DASH and i + 3 < len(items) and items[i + 2].word.text in ("and", "or")
    if not joined or items[i + 2].start == items[i + 1].end or not items[i + 3].classes & WORD:
        return 0
    ended = _glued_to(items, i + 3, i + 5) and items[i + 4].classes & DASH
    return i + 6 if ended and items[i + 5].classes & (WORD | VERBAL) else i + 2


def _compound(items: list[Item], i: int, j: int, more: int = 0) -> Item:
    first, last = items[i], items[j - 1]
    shape = WORD | more | (first.classes & (CAPITAL | BIT["upper"] | BIT["phase"]))
    if not last.classes & DIGITS and not first.classes & DIGITS:
        shape |= last.classes & bits("plural", "noun", "counted")
    if last.word.text == "s" and items[j - 2].classes & DIGITS and j > i + 2:
        shape |= bits("plural", "noun")  # "three A330s"
    text = "-".join(item.word.text for item in items[i:j] if not item.classes & DASH)
    return Item(first.start, last.end, Word(text, shape, NO_SENSES, reading_of(shape)))


def _phrase_end(single: list[Item], i: int, pieces: tuple[tuple[str, bool], ...]) -> int:
    """The index behind the phrase if it stands at i, else 0. A hyphen may stand where the phrase has a blank."""
    j, n = i + 1, len(single)
    for piece, glued in pieces[1:]:
        if j < n and not glued and piece != "-" and single[j].classes & DASH and single[j].start == single[j - 1].end:
            j += 1
        if j >= n or single[j].word.text != piece or (glued and single[j].start != single[j - 1].end):
            return 0
        j += 1
    return j


def _is_hyphened(single: list[Item], i: int, j: int) -> bool:
    return any(item.classes & DASH for item in single[i:j]) and _glued_to(single, i, j - 1)


def _merged(first: Item, last: Item, word: Word) -> Item:
    item = Item(first.start, last.end, word)
    capitals = first.classes & BIT["capital"]
    item.classes |= capitals
    return item


def merge(items: list[Item], i: int, j: int, word: Word) -> None:
    """Replace items[i:j] by one item with that word."""
    items[i:j] = [Item(items[i].start, items[j - 1].end, word)]
