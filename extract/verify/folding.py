"""Folding: a text as it is compared, without what typing changes: white space, quotes, dashes, case, full width."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

QUOTES: Final = "'’‘‚‛`´′\"“”„‟″«»‹›「」『』〝〞"
DASHES: Final = "-‐‑‒–—―−﹘﹣－"
SIGNS: Final = {**dict.fromkeys(QUOTES, "'"), **dict.fromkeys(DASHES, "-"), "…": "...", "·": "·"}
UNSEEN: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")
# What stands around a quote and is not of it.
AROUND: Final = " '-.,;:!?()[]*"


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `starts[i]` and `ends[i]` are where its character i stands in the text itself."""

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The text's own characters of the folded ones from start to end, at least one."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """What one character is folded to: "" where it is not seen, a blank for white space."""
    if character in SIGNS:
        return SIGNS[character]
    if character in UNSEEN:
        return ""
    if character.isspace():
        return " "
    folded = unicodedata.normalize("NFKC", character).casefold()
    return "".join(SIGNS.get(part, part) for part in folded)


def folded(text: str) -> Folded:
    """A text folded, with the way back. White space becomes one blank; two quotes in a row are one ("''" for “)."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(text):
        for part in _plain(character):
            if part in " '" and parts and parts[-1] == part:
                ends[-1] = at + 1
                continue
            parts.append(part)
            starts.append(at)
            ends.append(at + 1)
    return Folded("".join(parts), starts, ends)


def needle(quote: str) -> str:
    """A quote as it is looked for: folded, without the marks around it."""
    return folded(quote).text.strip(AROUND)
