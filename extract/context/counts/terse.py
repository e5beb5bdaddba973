"""Counts of clauses without a verb, the way of bulletins: "New buses 1,126, up 8.2%", "Permits. 1,942 issued"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.counts.elided import BILLION, CALLED_BY_NUMBER, FURNITURE, MONETARY, SCORED, UNCOUNTED
from extract.context.phrases import core, head_of_chain
from extract.frame import (
    ADVERB,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.pinyin import is_pinyin
from extract.verbs import PLURALS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.words import Lexicon

TELLING: Final = frozenset(["accounting", "up", "down", "rising", "falling", "representing", "equal"])
LEVELS: Final = frozenset(["above", "below", "over", "under"])
# What bulletins count, in the singular; nothing that goes by a number ("line 3", "unit 2", "mine 5").
SINGLES: Final = frozenset(
    """project enterprise company village township county household school hospital reservoir bridge tunnel station
    factory kindergarten workshop greenhouse base patent brand market hotel farm cooperative talent worker student
    teacher cadre person dam pond well toilet clinic library shop store lamp vehicle institution
    organization member merchant tourist spot""".split()
)
LEAST: Final = 10
THOUSAND: Final = 1000
SHARES: Final = frozenset(["shrs", "shares"])
GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+")
# The heading of a paragraph, which the paragraph follows in the same line: "Permits. | 1,942 issued".
HEADING: Final = re.compile(r"(?:^|[.;。:：]|\n)\s*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,4})[.。:：]\s*$")
ROW: Final = 3  # numbers that cannot add up by chance
LONGEST_ROW: Final = 40
LOOK_BACK: Final = 80
SAYING: Final = bits("auxiliary", "modal", "level-verb", "change-verb", "finite")
DOING: Final = bits("status", "plain-verb", "metric-verb", "finite", "change-verb", "plural")
DONE: Final = bits("status", "plain-verb", "participle")
SPOKEN: Final = bits("auxiliary", "modal")


def noun_of_terse(frame: Frame, c: int) -> str | None:
    """ "Existing firms above the scale 93, a net increase of 12": the plural that heads a clause."""
    figure = frame.chunks[c].figure
    if figure is None or not _ends_clause(frame, c):
        return None
    k = c - 2 if _is_done(frame, c - 1) else c - 1
    if frame.role_at(k) != NOUN:
        return None
    head = head_of_chain(frame, k)
    if not _opens_clause(frame, head) or frame.has(frame.chunks[k].j - 1, bits("capital", "unit")):
        return None
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    while j > i + 1 and frame.has(j - 1, DONE | BIT["adverb"]) and not frame.has(j - 1, PLURALS):
        j -= 1  # "biogas pools | newly built | 18,600"
    last = frame.items[j - 1].classes if j > i else 0
    word = frame.word(j - 1)
    if (
        not last & PLURALS
        or last & UNCOUNTED & ~BIT["label"]
        or last & BIT["change-noun"]
        or word in MONETARY | FURNITURE | SCORED
    ):
        return None
    if last & BIT["capital"] and j > 1:
        return None
    if not _is_many(frame, figure) and not (_plain_size(figure) and (_goes_on_telling(frame, c) or _in_row(frame, c))):
        return None
    numbered = word in CALLED_BY_NUMBER or bool(last & BIT["label"])  # "Rooms 412, up the stairs"
    return None if numbered and not (j - i > 1 and _is_many(frame, figure)) else frame.span(i, j)


def _is_done(frame: Frame, k: int) -> bool:
    """ "Biogas pools | newly built | 18,600": what was done to the things, without its auxiliary."""
    return (
        frame.role_at(k) == VERB and bool(frame.has(frame.chunks[k].j - 1, DONE)) and not frame.classes_of(k) & SPOKEN
    )


def _in_row(frame: Frame, c: int) -> bool:
    """ "Eliminated old vehicles 11,370, replaced buses 620": whether the clause before is as terse."""
    before = frame.figure_at(c - 3) if frame.role_at(c - 2) == COMMA else None
    terse = before is not None and before.type == "count" and before.elided and frame.role_at(c - 4) == NOUN
    return terse and before is not None and _is_many(frame, before)


def _opens_clause(frame: Frame, head: int) -> bool:
    """Whether nothing of its clause stands before chunk head but a time."""
    before = frame.role_at(head - 1)
    if before == COMMA:
        return frame.role_at(head - 2) != NOUN or frame.role_at(head - 3) == PREPOSITION
    return before == STOP or (before == TIME and frame.role_at(head - 2) in (STOP, COMMA))


def _ends_clause(frame: Frame, c: int) -> bool:
    return frame.role_at(c + 1) in (COMMA, STOP, OPEN, PART) or (
        frame.role_at(c + 1) == CONJUNCTION and frame.role_at(c + 2) == NOUN and frame.role_at(c + 3) == FIGURE
    )


def _is_many(frame: Frame, figure: Figure) -> bool:
    """ "1,126", "648.3 thousand": written as amounts are, and names, years and scores are not."""
    scaled = figure.number is not None and figure.number.digits and 1 < figure.number.scale < BILLION
    return scaled or GROUPED.fullmatch(frame.text[figure.start : figure.end]) is not None


def _plain_size(figure: Figure) -> bool:
    return figure.number is not None and figure.number.digits and LEAST <= figure.number.value < BILLION


def _goes_on_telling(frame: Frame, c: int) -> bool:
    """Whether its rise or share stands right behind: ", a net increase of 12", ", up 8%"."""
    if frame.role_at(c + 1) != COMMA:
        return False
    if frame.role_at(c + 2) == PART:
        return True
    k = frame.chunks[c + 1].j
    while frame.has(k, bits("article", "modifier")) or frame.word(k) in ("net", "year-on-year"):
        k += 1
    behind = any(frame.role_at(at) == FIGURE for at in range(c + 2, min(c + 6, len(frame.chunks))))
    return behind and (frame.word(k) in TELLING or frame.has(k, BIT["change-noun"]))


def noun_of_single(frame: Frame, c: int) -> str | None:
    """ "Plans passenger station 38, in which county level station 5": a singular, as machines translate it."""
    figure = frame.chunks[c].figure
    if figure is None or not _in_digits(figure) or frame.role_at(c - 1) != NOUN:
        return None
    i, j = core(frame, frame.chunks[c - 1].i, frame.chunks[c - 1].j)
    before = frame.role_at(c - 2)
    led = j - i > 1 and frame.word(i).endswith("s") and frame.has(i, DOING)  # "plans | passenger station"
    i += led
    acted = led or (before == VERB and frame.role_at(c - 3) in (STOP, COMMA, PART, ADVERB, TIME, CONJUNCTION))
    opens = acted or before in (STOP, COMMA, PART)
    named = frame.all_classes(i, j) & bits("article", "determiner", "capital") or is_pinyin(frame.word(i))
    if not opens or named or frame.word(j - 1) not in SINGLES:
        return None
    ends = _ends_clause(frame, c) or frame.role_at(c + 1) == VERB
    return frame.span(i, j) if ends and (j - i > 1 or acted) else None


def _in_digits(figure: Figure) -> bool:
    number = figure.number
    return number is not None and number.digits and number.high is None and number.value > 1


def noun_of_shares(frame: Frame, c: int) -> str | None:
    """ "Avg shrs 13.1 mln vs 12.0 mln": the row of a table of results that tells how many shares there are."""
    figure = frame.chunks[c].figure
    many = figure is not None and (figure.value or 0) >= THOUSAND
    shares = frame.role_at(c - 1) == NOUN and frame.word(frame.chunks[c - 1].j - 1) in SHARES
    row = shares and many and frame.role_at(c + 1) in (COMPARISON, STOP) and frame.role_at(c - 2) in (STOP, COMMA)
    return frame.span(frame.chunks[c - 1].i, frame.chunks[c - 1].j) if row else None


def noun_of_row(frame: Frame, near: list[Figure]) -> str | None:
    """ "All sectors gained: services 6,214, trade 2,378, farming 485": a row that makes up a count told before."""
    if len(frame.figures) > LONGEST_ROW:
        return None  # a table, where each number would look at all others
    parts = [f for f in frame.figures if f.type == "count" and f.elided and f.rule.id == "bare-number"]
    if len(parts) < ROW:
        return None
    total = sum(figure.value or 0 for figure in parts)
    return next((count.noun for count in near if count.noun and count.value == total), None)


def noun_of_heading(frame: Frame, figure: Figure, c: int, lexicon: Lexicon) -> str | None:
    """ "Permits. 1,942 issued", "Platforms. Above county level 307": what the heading of the paragraph names."""
    levelled = c == 2 and frame.role_at(1) == NOUN and frame.word(0) in LEVELS and _ends_clause(frame, c)
    if not levelled and (c > 0 or figure.rule.id != "number-then-verb"):
        return None
    if figure.number is None or not figure.number.digits:
        return None
    found = HEADING.search(frame.text, max(0, frame.start - LOOK_BACK), frame.start)
    if found is None:
        return None
    words = [lexicon.word(word.lower()).classes for word in found[1].split()]
    named = found[1].split()[-1].lower() not in MONETARY and not words[-1] & UNCOUNTED & ~bits("money-noun", "label")
    if not words[-1] & PLURALS or not named or any(classes & SAYING for classes in words[:-1]):
        return None
    return found[1]
