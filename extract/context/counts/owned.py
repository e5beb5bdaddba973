"""Counts whose noun stands apart from its number: in quotation marks, behind an owner, behind a rise or a fall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

PLURALS: Final = bits("plural", "counted")
PHRASE: Final = bits("word", "participle", "modifier")
LEVELS: Final = bits("money-noun", "quantity-noun", "generic", "rate")
CLAIMED: Final = frozenset(["claims", "orders", "contracts", "tickets"])  # counted, where no currency is with them
SPOKEN: Final = bits("auxiliary", "modal", "finite", "change-verb", "level-verb", "report", "adverb", "time")
OWN: Final = bits(
    "capital",
    "institution",
    "number",
    "determiner",
    "article",
    "quantifier",
    "superlative",
    "possessive",
    "plain-verb",
    "status",
    "metric-verb",
)
ENDING: Final = bits("stop", "comma", "close", "preposition", "time", "auxiliary", "modal", "plain-verb", "finite")
NO_THING: Final = LEVELS | bits("not-counted", "time", "label")
# What every one of the owners has, so that the number is theirs.
EACH_HAS: Final = frozenset(
    """wages salaries allowances earnings profits losses claims debts rights lives demands complaints views votes names
    jobs needs incomes pensions stipends dues arrears shares results interests efforts options""".split()
)
# What says nothing without what it is of: "300 pairs of shoes".
PIECES: Final = frozenset("head heads set sets pair pairs piece pieces unit units".split())
LONGEST: Final = 3  # words behind the owners
IDLE: Final = frozenset(["jobless", "unemployed", "unemployment", "homeless", "employment", "payrolls"])


def called(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "3.5 million “deadbeats”": what stands between the quotation marks, where the number is no end of a clause."""
    opened = next(k for k in range(figure.j, match.j) if frame.has(k, BIT["quote"]))
    if not frame.glued(opened + 1) or frame.glued(opened) or not frame.glued(match.j - 1):
        return None
    figure.noun = frame.span(opened + 1, match.j - 1)
    figure.right = match.j
    return figure


def of_change(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "A 12,000 drop in jobless claims": so many things more or fewer, but no prices or sums."""
    i, j = figure.j + 2, match.j
    while frame.has(i, BIT["determiner"]) or frame.word(i) in ("number", "of"):
        i += 1
    while j > i and not frame.has(j - 1, PLURALS) and frame.word(j - 1) not in IDLE:
        j -= 1
    level = frame.has(j - 1, LEVELS) and not frame.has(j - 1, BIT["counted"]) and frame.word(j - 1) not in CLAIMED
    led = frame.has(figure.i - 1, bits("article", "determiner", "possessive", "hedge"))
    if level or i >= j or not led or frame.has(figure.j, BIT["plural"]):
        return None
    figure.noun = frame.span(i, j)
    figure.right = match.j
    return figure


def of_whose_things(match: Match, frame: Frame, figure: Figure, _setting: Setting) -> Figure | None:
    """ "Three of Enzon's enzymes": the things behind the owner."""
    if figure.value == 1:
        return None
    figure.noun = frame.span(next(k for k in range(figure.j, match.j) if frame.has(k, BIT["possessive"])) + 1, match.j)
    figure.right = match.j
    return figure


def end_of_things(frame: Frame, figure: Figure, j: int) -> int:
    """Where what is counted ends: "3,000 head | of cattle", "1,200 farmers' | groups", but "the 12 firms' profits"."""
    if frame.word(j - 1) in PIECES and frame.word(j) == "of":
        return _behind_pieces(frame, j)
    if frame.word(j) in ("and", "&") and frame.has(j - 1, PLURALS):
        return _behind_both(frame, j)
    if not frame.has(j, BIT["quote"]) or not frame.glued(j) or frame.glued(j + 1) or frame.word(j - 1)[-1:] != "s":
        return j
    if frame.word(figure.left - 1) in ("the", "these", "those", "all", "both", "its", "their"):
        return j
    for k in range(j + 1, j + 1 + LONGEST):
        if not frame.has(k, PHRASE) or frame.has(k, BIT["capital"]):
            break
        if frame.has(k, PLURALS):
            return j if frame.has(k, NO_THING) or frame.word(k) in EACH_HAS else k + 1
    return j


def _behind_pieces(frame: Frame, j: int) -> int:
    """ "3,000 head | of cattle", "300 pairs | of school shoes": with the words that say of what the pieces are."""
    k = j + 1
    while k <= j + LONGEST and frame.has(k, PHRASE) and not frame.has(k, SPOKEN) and not frame.has(k, BIT["capital"]):
        k += 1
        if frame.has(k - 1, PLURALS | BIT["quantity-noun"]):
            break
    return k if k > j + 1 and frame.word(j + 1) != "state" else j


def _behind_both(frame: Frame, j: int) -> int:
    """ "1,450 engineers | and workers", "23 countries | and regions": a bare plural shares the number."""
    k = j + 1
    while k <= j + LONGEST and frame.has(k, PHRASE) and not frame.has(k, SPOKEN | OWN) and not frame.has(k, PLURALS):
        k += 1
    both = frame.has(k, PLURALS) and not frame.has(k, NO_THING | OWN | SPOKEN) and frame.word(k) not in EACH_HAS
    said = frame.has(k + 1, BIT["report"])  # "it employs 200 seamen | and union leaders said"
    ended = k + 1 == frame.size or (frame.has(k + 1, ENDING) and not said)
    return k + 1 if both and ended else j
