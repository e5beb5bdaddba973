"""What stands in a text and is no part of its words: soft hyphens, blanks without width, the marks of footnotes."""

from __future__ import annotations

import re
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"  # what stands for all that is made unseen
# Letters that typesetters draw as one ("\ufb01rst", "pro\ufb01t"), as copies of printed pages have them.
LIGATURES: Final = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
# "40 projects¹", "rose 5%*", "output[1] fell"; but "km²", "CO₂", "3* hotels", "a[1] = 2".
NOTES: Final = re.compile(
    r"(?:(?<=[a-z]{4})|(?<=[A-Z]{3})|(?<=[%)]))(?<!metre)(?<!metres)(?<!meter)(?<!meters)(?<!feet)(?<!miles)(?<!yards)"
    r"(?:[¹²³⁰⁴-⁹]{1,2}(?![^\W_])|[†‡]{1,3}(?=[\s.,;:)]|$))"
    r"|(?:(?<=[a-z]{3})|(?<=[A-Z]{3})|(?<=[%).,;]))\[\d{1,3}\](?![\w(\[])|(?<=%)\*{1,3}(?=[\s.,;:)]|$)"
)
NOTED: Final = re.compile("[¹²³⁰⁴-⁹†‡]|\\[\\d|%[*]")


def unseen(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of text[start:end] that are no part of its words, in order: (start, end)."""
    found = [] if text.isascii() else [match.span() for match in UNSEEN.finditer(text, start, end)]
    if NOTED.search(text, start, end):
        found += [match.span() for match in NOTES.finditer(text, start, end)]
    return sorted(found)


def without_gaps(text: str) -> str:
    """The words of a text alone: "invest\u00adment¹" is "investment"."""
    if text.isascii() and "[" not in text and "*" not in text:
        return text
    return NOTES.sub("", UNSEEN.sub("", text)).translate(LIGATURES)
