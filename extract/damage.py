"""Ways of writing that are read as plainer ones: full-width characters, "300-plus", words that a line's end parts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from extract.gaps import SOFT_HYPHEN
from extract.items import Item
from extract.words import BIT, bits

if TYPE_CHECKING:
    from collections.abc import Collection

    from extract.words import Lexicon

# Digits, letters and the signs inside numbers, one character for one, so that offsets stay. A full-width comma parts
# clauses and stays what it is, but for the one that parts thousands ("3，200 tons").
FULL_WIDTH: Final = re.compile(r"[０-９Ａ-Ｚａ-ｚ＋－．：；（）\u3000]|(?<=\d)，(?=\d{3}(?!\d))")
WIDE: Final = re.compile("[\u3000-\U0010ffff]")  # most texts have none of them, which is soon seen
HYPHENS: Final = re.compile(r"[\u2010\u2012\u2043]|(?<=\w)\u2212(?=\w)")
APOSTROPHES: Final = re.compile(r"(?<=\d)['’](?=\d{3}(?!\d))")  # "1'250'000", as the Swiss write
# A word that the end of a line parts ("invest-⏎ment"), or a compound that stands over it ("year-⏎on-year").
PARTED: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,})-([ \t]*\r?\n[ \t]*)([a-zà-ÿ]{2,})")
LINE_END: Final = re.compile(r"-[ \t]*[\r\n]")  # most texts have none behind a hyphen
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Months, but for the verbs that two of them are ("sales MAY rise", "they MARCH on").
MONTHS: Final = re.compile(
    r"""\b(?:january|february|april|june|july|august|september|october|november|december|(?:jan|feb|apr|aug|oct|nov)(?=\W)
    |march(?![ ](?:to|past|through|on|with|against)\b)|(?<![^\W\d_][ ])may(?=[ ][^\W\d_]))""",
    re.VERBOSE,
)
PLUS: Final = re.compile(r"(?<=[\dn])-plus\b")  # behind digits, "million" and "dozen"
NO_BREAK: Final = "\u00a0"
TO_ASCII: Final = 0xFEE0
BLANK: Final = "\u3000"
GLUED_DAY: Final = re.compile(r"(\d{1,2})([.,])(\d+)")
LAST_DAY: Final = 31
DAY_OPENERS: Final = frozenset(["on", "by", "until", "since", "as of", "as at", "before", "after", "from", "till"])
DIGITS, MONTH = BIT["digits"], BIT["month"]
AMOUNTS: Final = bits("percent", "unit", "scale", "currency", "subunit", "comma", "stop", "dash", "digits", "slash")


def half_width(text: str) -> str:
    """The text with its full-width digits, letters and signs made plain, as long as before."""
    text = APOSTROPHES.sub(",", text) if "'" in text or "’" in text else text
    if text.isascii():
        return text
    text = HYPHENS.sub("-", text).replace(NO_BREAK, " ")
    if WIDE.search(text) is None:
        return text
    return FULL_WIDTH.sub(lambda found: " " if found[0] == BLANK else chr(ord(found[0]) - TO_ASCII), text)


def in_small_letters(text: str) -> str:
    """A text all in capitals, which tell nothing in it, in small letters but for its months, as long as before."""
    small = text.lower()
    return MONTHS.sub(lambda month: month[0].capitalize(), small) if len(small) == len(text) else text


def with_plus(text: str) -> str:
    """The text with "300-plus" written "300+", as long as before."""
    return PLUS.sub("+    ", text) if "-plus" in text else text


def with_whole_words(text: str, known: Collection[str]) -> str:
    """The text with words that the ends of lines part put together, as long as before: what goes is made unseen."""
    parted = list(PARTED.finditer(text)) if LINE_END.search(text) else []
    if not parted:
        return text
    words = Counter(WORD.findall(text.lower()))
    words.subtract(half for match in parted for half in (match[1].lower(), match[3]))
    pieces, done = [], 0
    for match in parted:
        gap = match.start(2) - (not keeps_hyphen(match[1].lower(), match[3], words, known))
        pieces += [text[done:gap], SOFT_HYPHEN * (match.end(2) - gap)]
        done = match.end(2)
    return "".join([*pieces, text[done:]])


def keeps_hyphen(left: str, right: str, words: Counter[str], known: Collection[str] = ()) -> bool:
    """Whether a hyphen at the end of a line is that of a compound, "year-⏎on-year", and not of a word in two pieces.

    It is where the text has the compound elsewhere, or both halves are words, of the text or of those known, and
    what they make is none. `words` counts those of the text, the two pieces left out.
    """
    if words[left + right] > 0 or left + right in known:
        return False
    return words[f"{left}-{right}"] > 0 or all(words[half] > 0 or half in known for half in (left, right))


def part_days(items: list[Item], lexicon: Lexicon) -> None:
    """Part a day from the count glued to it: "On March 22,152 projects", "was held on March 28.36 projects"."""
    for i in range(len(items) - 1, 0, -1):
        if not items[i].classes & DIGITS or not items[i - 1].classes & MONTH:
            continue
        glued = GLUED_DAY.fullmatch(items[i].word.text)
        if glued is None or not _is_day(items, i, glued[1], glued[2]):
            continue
        start, middle = items[i].start, items[i].start + len(glued[1])
        items[i : i + 1] = [
            Item(start, middle, lexicon.word(glued[1])),
            Item(middle, middle + 1, lexicon.word(glued[2])),
            Item(middle + 1, items[i].end, lexicon.word(glued[3])),
        ]


def _is_day(items: list[Item], i: int, day: str, mark: str) -> bool:
    """Whether digits begin with the day of the month before them, and something is counted behind them."""
    if not 0 < int(day) <= LAST_DAY:
        return False
    behind = items[i + 1] if i + 1 < len(items) else None
    counted = behind is not None and not behind.classes & AMOUNTS
    # "In March 22,152 cars were sold" counts, "on March 22,152" cannot; and nothing is counted in decimals.
    return counted and (mark == "." or (i > 1 and items[i - 2].word.text in DAY_OPENERS))
