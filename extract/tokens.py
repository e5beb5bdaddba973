"""Cutting text into tokens: one regular expression, offsets kept, nothing rewritten.

Bulletins glue sentences and units together ("68.18%;Of", "2021.We", "US$1.2bn", "563MW"). So every change between
letters, digits and signs is a border here, and what belongs together ("U.S.", "3.5", "1,234", "Nong'an") is named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a blank or a comma ends needs no closer look: most words, found by one step.
PLAIN: Final = r"[A-Za-z]++(?=[ ,])"
ADDRESSES: Final = r"""
    (?:https?://|www\.)[^\s()<>\]]+                  # addresses, whatever digits they have
    | [\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{0,64}\w
"""
TOKENS: Final = r"""
    \d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?     # 1,234.5 and 12,34,567
    | \d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?(?!\.?\d)  # 1.250.000 and 1.250.000,50
    | \d+(?:\.\d+)?                                # 86.412
    | [¼½¾⅓⅔⅛⅜⅝⅞]
    | (?:[A-Za-z]\.){2,6}(?![A-Za-z])               # U.S., a.m.
    | [A-Z][A-Za-z]{0,15}&[A-Z][A-Za-z]{0,15}      # S&P, R&D, AT&T, Procter&Gamble
    | ['’]s\b                                      # the possessive
    | [^\W\d_]++(?:['’](?!s\b)[^\W\d_]+)*          # words, with Nong'an and don't
    | ([#=~_])\1{2,}+                               # a line drawn with signs
    | \S                                           # any other sign
"""
# None of the others is tried on the blank behind a word.
TOKEN: Final = re.compile(rf"{PLAIN} | (?=\S)(?:{ADDRESSES} | {TOKENS})", re.VERBOSE)
WITHOUT_ADDRESSES: Final = re.compile(rf"{PLAIN} | (?=\S)(?:{TOKENS})", re.VERBOSE)
# Emphasis as Markdown has it: "**58** projects", "_rose_ by __12%__"; not "5*4", "3* hotels" or "snake_case".
EMPHASIS: Final = re.compile(r"(?<![\w*])([*_]{1,3})(?=[^\s*_])[^\n*_]*[^\s*_](\1)(?![\w*])")


def tokens_of(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The tokens of text[start:end]. Addresses are tried at every word, so only where the sentence can have one."""
    found = text.find
    addressed = found("@", start, end) >= 0 or found("://", start, end) >= 0 or found("www.", start, end) >= 0
    tokens = (TOKEN if addressed else WITHOUT_ADDRESSES).finditer(text, start, end)
    if found("*", start, end) < 0 and found("_", start, end) < 0:
        return tokens
    marks = {at for match in EMPHASIS.finditer(text, start, end) for n in (1, 2) for at in range(*match.span(n))}
    return (token for token in tokens if token.start() not in marks)


def parts(phrase: str) -> tuple[tuple[str, bool], ...]:
    """Tokens of a vocabulary entry: (word, whether it must be glued to the word before)."""
    found = []
    end = -1
    for match in TOKEN.finditer(phrase):
        glued = match.start() == end
        end = match.end()
        if match.group() == "-" and len(phrase) > 1:
            end = -1  # "year-on-year" and "year on year" are the same entry
            continue
        found.append((match.group(), glued))
    return tuple(found)
