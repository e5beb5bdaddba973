"""Items: the tokens of a sentence with their words, and phrases of the vocabulary read as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extract.tokens import TOKEN
from extract.words import BIT, Word

if TYPE_CHECKING:
    from extract.words import Lexicon

DASH = BIT["dash"]


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
    look_up = lexicon.word
    phrases = lexicon.phrases
    single = [Item(m.start(), m.end(), look_up(m.group())) for m in TOKEN.finditer(text, start, end)]
    if not any(item.word.text in phrases for item in single):
        return single
    items = []
    i, n = 0, len(single)
    while i < n:
        candidates = phrases.get(single[i].word.text)
        if candidates:
            for pieces, word in candidates:
                after = _phrase_end(single, i, pieces)
                if after:
                    items.append(_merged(single[i], single[after - 1], word))
                    i = after
                    break
            else:
                items.append(single[i])
                i += 1
        else:
            items.append(single[i])
            i += 1
    return items


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


def _merged(first: Item, last: Item, word: Word) -> Item:
    item = Item(first.start, last.end, word)
    capitals = first.classes & BIT["capital"]
    item.classes |= capitals
    return item


def merge(items: list[Item], i: int, j: int, word: Word) -> None:
    """Replace items[i:j] by one item with that word."""
    items[i:j] = [Item(items[i].start, items[j - 1].end, word)]
