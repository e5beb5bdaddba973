"""Sums whose form leaves nothing out: "a capacity of 2,000 MW (1,200 MW wind, 800 MW solar)".

Each form is a pattern over a sentence with a mark for each figure of a kind: of a whole and of its parts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extract.checks.marks import marked, place_of
from extract.checks.sums.addends import dimension, head, is_whole_of_part, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.wordings import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

END: Final = r"(?=\W*$|\s?[,;.)](?!\d))"
NAME: Final = r"(?!(?:to|in|at|for|from|of|on|by|over|with|more|less|than|per|a|an|each|new)\b)[a-z][\w’'-]*"
FOR: Final = r"[^§;,.:\d]{2,40}"  # what something is for
JOINED: Final = "(?:and |while |but )"
NO_MORE: Final = r"(?! (?:who|which|that|in|from)\b)"  # not "the other 12 that applied"
REST: Final = r"(?:the|its|their) (?:other|remaining|last)"


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern with its whole marked. `measured`: of money and measures only, as things may be counted twice."""

    pattern: re.Pattern[str]
    measured: bool = False


def _form(*parts: str, measured: bool = False) -> Form:
    return Form(re.compile("".join(parts), re.IGNORECASE), measured)


FORMS: Final = (
    # finished at 15 of the 41 schools; works are on site at six, while the other 20 are at design
    _form(
        rf"§ of (?:the|its|their) (?P<whole>§){GAP}{{0,60}}",
        rf"(?:[;,] {JOINED}?{GAP}{{0,50}}§{GAP}{{0,40}}){{0,3}}[;,] {JOINED}*{REST} §{NO_MORE}",
    ),
    # 43 stores were planned, 40 of them have been put into use, with 8,600 tons, and the last 3 are being built
    _form(
        rf"(?P<whole>§){GAP}{{2,60}}, § of (?:them|these|which|whom)\b(?:{GAP}|\d){{0,90}}?",
        rf"[;,] {JOINED}*{REST} §{NO_MORE}",
    ),
    # a capacity of 2,000 MW (1,200 MW wind, 800 MW solar)
    _form(
        r"(?P<whole>§) (?:[a-z]+ )?\(",
        rf"§ {NAME}(?:[,;] § {NAME})*(?:[,;]| and|, and) § {NAME}\)",
        measured=True,
    ),
    # credit of 251 billion (50 billion dollars), 178 billion for working capital and 73 billion for investment
    _form(
        rf"(?P<whole>§)(?: \([^§()]*\))?,? § (?P<link>for|from|in|to) {FOR}",
        rf"(?:, § (?P=link) {FOR})*,? and § (?P=link) {FOR}{END}",
        measured=True,
    ),
)


def additions(reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions that a form claims to be full."""
    for sentence, row in enumerate(rows):
        frame = reading.frames[sentence]
        for kind in dict.fromkeys(dimension(m) for m in row):
            same = [m for m in row if dimension(m) == kind]
            if len(same) <= FEWEST:
                continue
            shown = marked(frame.text, frame.start, frame.end, [(m.start, m.end) for m in same])
            for form in FORMS:
                if not (form.measured and kind == "count"):
                    yield from _found(form, shown, same)


def _found(form: Form, shown: str, row: Sequence[Mention]) -> Iterator[Addition]:
    for found in form.pattern.finditer(shown):
        first, at = place_of(shown, found.start()), place_of(shown, found.start("whole"))
        used = row[first : first + found[0].count("§")]
        whole, parts = row[at], [m for m in used if m is not row[at]]
        named = {head(m) for m in parts if not m.figure.elided} - {None, head(whole)}
        below = all(value_of(part) < FEWEST * value_of(whole) for part in parts)
        if below and (form.measured or not named) and not any(is_whole_of_part(m) for m in parts):
            yield Addition(whole, parts, Claim.ALL)
