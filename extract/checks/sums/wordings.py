"""Sums told in a wording that leaves nothing out: its last part is called the rest, or the others.

"Arabica made up 2.85 million bags and robusta the other 1.27 million", "3,920 trout and 1,260 of other kinds", "six of
the nine lines run, and the three others do not".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.marks import MARK, marked, place_of
from extract.checks.sums.addends import dimension, head, is_whole_of_part, value_of
from extract.checks.sums.addition import FEWEST, Addition, Claim
from extract.checks.sums.complements import are_complements
from extract.checks.sums.exclusive import HEADER, exclude_each_other

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

# Words between figures: no numbers that are none of them, but for percentages.
GAP: Final = r"(?:[^§;.:\d]|\.(?=\S)|\d[\d.,]*(?= ?(?:%|per ?cent|pct)))"
END: Final = r"(?=\W*$|\s?[,;.)](?!\d))"
OTHER: Final = r"§(?: (?:[a-z]+ )?others?\b(?! than)| (?:of|in|for|with|from|to) other [a-z]+(?: [a-z]+)?\b)"
ITEM: Final = r"§(?!(?: [a-z]+)? of (?:them|these|those|which|whom)\b)" + GAP + r"{1,50}?"
LIST: Final = rf"(?P<list>{ITEM}(?:[,;] {ITEM})*,? and {OTHER}){END}"
REST: Final = re.compile(  # "Arabica made up 2.85 million bags and robusta the other 1.27 million", no "Of robusta, …"
    rf"^(?!\W*(?:of|among|in|from|for|on|by|at)\b){GAP}*?"
    rf"(?P<list>§(?!(?: [a-z]+){{0,2}} of (?!them\b|these\b|those\b)){GAP}{{0,80}}?"
    rf"(?:,? (?:and|while|but) ){GAP}{{1,60}}?\b(?:the|its) (?:other|remaining) §)(?: [a-z]+)?{END}[^§]*$",
    re.IGNORECASE,
)
SORTED: Final = re.compile(rf"§{GAP}{{0,60}}?[:,] (?:in )?{LIST}", re.IGNORECASE)
HEADED: Final = re.compile(rf"^{GAP}*?[,: ] ?(?:(?:there|these|they) were )?{LIST}", re.IGNORECASE)
OTHERS: Final = re.compile(  # "six of the nine lines run, and the three others do not"
    rf"(?P<part>§) of (?:the|its|their) §{GAP}*?[,;] (?:and |while |but )?the (?P<rest>§) others?\b"
    r"(?! who\b| which\b| that\b)",
    re.IGNORECASE,
)
KEYS: Final = re.compile(r"\b(?:others?|remaining)\b", re.IGNORECASE)  # one of which each wording has
BACK: Final = 2  # sentences that the whole of a list that names all its kinds may lie back


def additions(reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions that a wording claims to be full."""
    for sentence, row in enumerate(rows):
        for kind in dict.fromkeys(dimension(m) for m in row):
            same = [m for m in row if dimension(m) == kind]
            if len(same) < FEWEST:
                continue
            frame = reading.frames[sentence]
            shown = marked(frame.text, frame.start, frame.end, [(m.start, m.end) for m in same])
            if KEYS.search(shown):
                yield from _in_sentence(shown, same)
                yield from _of_earlier(shown, same, rows, sentence)


def _in_sentence(shown: str, row: Sequence[Mention]) -> Iterator[Addition]:
    """The lists whose whole opens them."""
    for found in OTHERS.finditer(shown):
        first, last = place_of(shown, found.start("part")), place_of(shown, found.start("rest"))
        if last == first + FEWEST and row[first].figure is row[first + 1].figure:
            yield Addition(row[first + 1], [row[first], row[last]], Claim.ALL)
    for found in SORTED.finditer(shown):
        addition = _of_list(shown, row, found, row[place_of(shown, found.start())])
        if exclude_each_other(addition.parts):
            yield from _full(addition)


def _of_earlier(
    shown: str, row: Sequence[Mention], rows: Sequence[Sequence[Mention]], sentence: int
) -> Iterator[Addition]:
    """The lists whose whole stands in a sentence before, alone of its kind."""
    found, back = (HEADED.match(shown), BACK) if HEADER.match(shown) else (REST.match(shown), 1)
    if found is None or shown.count(MARK) != found["list"].count(MARK):
        return
    above = (m for mentions in rows[max(0, sentence - back) : sentence] for m in mentions)
    told = [m for m in above if dimension(m) == dimension(row[0]) and row[0].line - m.line <= 1]
    if len(told) == 1 and value_of(told[0]) > FEWEST:
        yield from _full(_of_list(shown, row, found, told[0]))


def _of_list(shown: str, row: Sequence[Mention], found: re.Match[str], whole: Mention) -> Addition:
    first = place_of(shown, found.start("list"))
    return Addition(whole, row[first : first + found["list"].count(MARK)], Claim.ALL)


def _full(addition: Addition) -> Iterator[Addition]:
    """An addition whose parts are of the things of its whole, by name or without one."""
    whole, parts = addition.whole, addition.parts
    plain = not any(is_whole_of_part(m) for m in parts) and whole not in parts
    named = {head(m) for m in parts} - {None, head(whole)}
    alike = whole.figure.type != "count" or not named or len(named) >= len(parts) - 1 or _kinds(parts)
    below = sum(value_of(part) >= value_of(whole) for part in parts) < FEWEST
    if plain and alike and below:
        yield addition


def _kinds(parts: Sequence[Mention]) -> bool:
    return len(parts) == FEWEST and are_complements(parts)
