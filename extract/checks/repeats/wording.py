"""The words around figures: which words two sentences share, whatever their endings and capitals."""

from __future__ import annotations

import functools
import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from extract.words import FIGURE_PART, FUNCTION, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

EMPTY: Final = FUNCTION | FIGURE_PART | TIME_UNIT | bits("time", "hedge-after", "today", "month", "weekday")
ENDINGS: Final = re.compile(r"(?:'s|ies|ings?|ed|es|s|y|e)$")
SHORTEST: Final = 3
STEM: Final = 6  # letters: "invest" for "investments", "indust" for "industrial"
IRREGULAR: Final = {
    form: word
    for word, forms in {
        "fall": "fell fallen", "rise": "rose risen", "win": "won", "sell": "sold", "buy": "bought", "build": "built",
        "lend": "lent", "pay": "paid", "give": "gave given", "take": "took taken", "grow": "grew grown", "lose": "lost",
        "spend": "spent", "hold": "held", "begin": "began begun", "bring": "brought", "leave": "left", "lead": "led",
        "get": "got gotten", "make": "made", "send": "sent", "shrink": "shrank shrunk", "draw": "drew drawn",
        "choose": "chose chosen", "seek": "sought", "find": "found", "lay": "laid", "die": "died dead death deaths",
    }.items()
    for form in forms.split()
}  # fmt: skip
WORD: Final = re.compile(r"[^\W\d_]+(?:'s)?")
TOKEN: Final = re.compile(r"\w+(?:['’]\w+)?")
AROUND: Final = 60  # characters on either side of a figure
VERBATIM, TELLING = 5, 3  # words around two figures that are the same, and those of them that are not short
# What says nothing about whether two sentences tell the same.
PALE: Final = frozenset(
    """say said says total new more most worth value amount number figure year month quarter week day time first half
    people will would have been has had was were are the and for with from that this its their his her who which than
    over under about after before into mln bln pct dlr dlrs vs""".split()
)


def stem(word: str) -> str:
    """A word without its ending, so that "signs" and "signed" are one."""
    word = IRREGULAR.get(word.lower(), word.lower())
    short = ENDINGS.sub("", word)
    return (short if len(short) >= SHORTEST else word)[:STEM]


def stems(text: str) -> frozenset[str]:
    """The stems of the words of a phrase that say something."""
    words = (word for word in WORD.findall(text.lower()) if len(word) >= SHORTEST and word not in PALE)
    return frozenset(map(stem, words))


@functools.lru_cache(maxsize=256)  # the headline's sentence is held against all others
def content(frame: Frame) -> frozenset[str]:
    """The stems of a sentence's words that say something; figures and times are none."""
    figures = {at for figure in frame.figures for at in range(figure.i, figure.j)}
    said = [item.word.text for at, item in enumerate(frame.items) if not item.classes & EMPTY and at not in figures]
    return stems(" ".join(said))


def verbatim(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the same words stand around two places, so many and telling so much that one repeats the other."""
    ahead = [_words(text[max(0, start - AROUND) : start])[::-1] for start, _ in (one, other)]
    behind = [_words(text[end : end + AROUND]) for _, end in (one, other)]
    same = [*_alike(*ahead), *_alike(*behind)]
    return len(same) >= VERBATIM and len({word for word in same if len(word) > SHORTEST}) >= TELLING


def _words(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


def _alike(first: list[str], second: list[str]) -> list[str]:
    """The words with which two lists begin alike."""
    return [a for a, _ in takewhile(lambda both: both[0] == both[1], zip(first, second, strict=False))]
