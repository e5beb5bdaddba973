"""What can hardly be so: suspicious, never inconsistent, for nothing in the text contradicts it.

A share of a whole above 100 %, a rank beyond the size of its field, a total below what its number of projects must
come to, an amount ten thousand times off the others of its list (the slip between 万 and 亿 of translations), a
conversion at another rate than the others.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from extract.checks.mentions import bare
from extract.checks.stated import HUNDRED, Range
from extract.checks.sums.addends import INVESTED, before, behind, is_level
from extract.checks.writing import plain, suspected
from extract.frame import TIME
from extract.words import NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.checks.check import Check, Role
    from extract.checks.mentions import Mention, Reading

SHARING: Final = re.compile(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:ke|kes|de|king) up|compris\w+|constitut\w+|represent\w*)\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
# What can have no part that is more than it; "of GDP", "of the target", "of equity" can.
ALL_OF: Final = re.compile(
    r"\s*of (?:(?:the|its|their|our) (?:\w+(?:['’]s)? )?(?:total|whole|sum)\b(?! (?:plan|target|quota|budget))|all\b"
    r"|(?:them|these|those)\b)",
    re.IGNORECASE,
)
FIELD: Final = frozenset("place position spot out of among amongst the all its in a field total total of".split())
FAR: Final = 8  # words between a rank and the size of its field
TOTAL: Final = re.compile(r"\b(?:total|combined|aggregate|altogether|together|in all)\b", re.IGNORECASE)
EACH: Final = re.compile(r"^[\s,]*(?:each|apiece|or more each|and above)\b|-level|\blevel\b", re.IGNORECASE)
THRESHOLD: Final = re.compile(
    r"^(?:\s[\w-]+){0,3}\s(?:each\s)?(?:worth|with|above|over|exceeding|of|that cost|costing|involving)\b[^.,;:]*$",
    re.IGNORECASE,
)
BARE_THRESHOLD: Final = re.compile(r"\s(?:above|over|exceeding|each\s[^.,;:]*)\s*$", re.IGNORECASE)
# "Projects of the 100-million-yuan level": an amount that is no figure of its own.
LEVEL: Final = re.compile(
    r"(?<![\w.,])(\d+(?:\.\d+)?)[- ](million|billion)[- ](?:[\w]+[- ])?level\b", re.IGNORECASE
)  # fmt: skip
SCALES: Final = {"million": Decimal(10) ** 6, "billion": Decimal(10) ** 9}
UNBOUNDED: Final = ("exact", "about")  # no limits: "projects under 5 million yuan"
SLIP: Final = Decimal(5000)  # times: nearly ten thousand
PEERS: Final = 3  # other amounts that a slip is seen against
OFF: Final = Decimal(3)  # times: rates of one currency to another within one text do not differ so much
CONVERTED: Final = re.compile(r"\s*[,(\[]?\s*(?:or |about |approximately |around |some |nearly |roughly |equal to )*$")


def checks(reading: Reading) -> Iterator[Check]:
    """The figures of a text that can hardly be so, each with its reason."""
    for room in ROOMS:
        yield from room(reading)


def _shares(reading: Reading) -> Iterator[Check]:
    """ "Services account for 112 percent of the total"."""
    for m in reading.mentions:
        figure = m.figure
        share = figure.type == "percentage" and figure.unit == "percent" and not isinstance(figure.change, str)
        if not share or m.stated.value <= HUNDRED or figure.bound == "about":
            continue
        if SHARING.search(before(m)) and ALL_OF.match(behind(m)):
            reason = f"a part of the whole cannot be {m.words} of it"
            computed = Range(Decimal(0), HUNDRED)
            yield suspected(reading, "ratio", [(m, "reported")], computed, f"{m.words} > 100%", reason)


def _fields(reading: Reading) -> Iterator[Check]:
    """ "Ranked 25th among the 22 counties"."""
    for m in reading.mentions:
        if m.figure.type != "ranking":
            continue
        field = _field_of(reading, m)
        if field is None or field.stated.value >= m.stated.value or field.stated.value <= 1:
            continue
        rank, size = plain(m.stated.value), plain(field.stated.value)
        reason = f"there are only {size} to be ranked"
        size_range = Range(Decimal(1), field.stated.value)
        yield suspected(
            reading, "bound", [(field, "whole"), (m, "reported")], size_range, f"no. {rank} > {size}", reason
        )


def _field_of(reading: Reading, rank: Mention) -> Mention | None:
    """The number of those that are ranked, behind "of", "among", "out of" and the rank."""
    frame, at = rank.frame, rank.figure.j
    linked = False
    for i in range(at, min(at + FAR, len(frame.items))):
        item = frame.items[i]
        if item.classes & NUMBER and linked and frame.chunks[frame.chunk_at(i)].role != TIME:
            if item.sense(NUMBER).value == int(item.sense(NUMBER).value):
                return bare(reading, rank.sentence, frame.chunk_at(i), i)
            return None
        words = frame.word(i).split()
        if not set(words) <= FIELD:
            return None
        linked = linked or not {"of", "among", "amongst"}.isdisjoint(words)
    return None


def _thresholds(reading: Reading) -> Iterator[Check]:
    """ "49 projects above 100 million yuan, with a total investment of 110 million": they come to 4.9 billion."""
    for sentence in range(len(reading.frames)):
        row = reading.of_sentence(sentence)
        for place, count in enumerate(row):
            threshold = _least_of_each(count, row[place + 1 :])
            if count.figure.type != "count" or threshold is None or count.stated.rounded.low is None:
                continue
            each, rest, used = threshold
            least = count.stated.rounded.low * each
            totals = [m for m in rest if m.figure.role in INVESTED and TOTAL.search(before(m))]
            if not totals or totals[0].stated.widest.high is None or totals[0].stated.widest.high >= least:
                continue
            total = totals[0]
            expression = f"{count.words} × {used} = {plain(least)}"
            reason = f"{count.words} of at least {used} each come to {plain(least)} or more, not {total.words}"
            yield suspected(
                reading, "bound", [(count, "part"), (total, "reported")], Range(least, None), expression, reason
            )


def _least_of_each(count: Mention, behind_it: Sequence[Mention]) -> tuple[Decimal, Sequence[Mention], str] | None:
    """What each of the things counted is worth at the least, the figures behind that, and how it is written."""
    text = count.frame.text
    end = behind_it[0].start if behind_it else count.frame.end
    level = LEVEL.search(text, count.end, end)
    if level is not None and not re.search(r"[.,;:]", text[count.end : level.start()]):
        return Decimal(level[1]) * SCALES[level[2].lower()], behind_it, level[0]
    if not behind_it or behind_it[0].figure.type != "money" or behind_it[0].figure.bound != "more_than":
        return None
    threshold = behind_it[0]
    between = text[count.end : threshold.start]
    told = EACH.search(text[threshold.end : threshold.end + 20]) or BARE_THRESHOLD.search(between)
    if not told or not THRESHOLD.match(between):
        return None
    return threshold.stated.value, behind_it[1:], threshold.words


def _slips(reading: Reading) -> Iterator[Check]:
    """One of a list's amounts ten thousand times as large, or as small, as all the others."""
    lists: dict[tuple[str | None, str, int], list[Mention]] = {}
    for m in reading.mentions:
        about = m.figure.metric if m.figure.role in (None, "other") else m.figure.role
        if (
            m.figure.type == "money"
            and about
            and m.figure.bound in UNBOUNDED
            and is_level(m)
            and m.stated.value >= HUNDRED
        ):
            lists.setdefault((m.figure.currency, about.lower(), m.line), []).append(m)
    for amounts in lists.values():
        if len(amounts) <= PEERS:
            continue
        by_size = sorted(amounts, key=lambda m: m.stated.value)
        for odd, rest in ((by_size[-1], by_size[:-1]), (by_size[0], by_size[1:])):
            nearest = rest[-1] if odd is by_size[-1] else rest[0]
            times = max(odd.stated.value, nearest.stated.value) / min(odd.stated.value, nearest.stated.value)
            if times >= SLIP:
                low, high = rest[0].stated.value, rest[-1].stated.value
                reason = f"the other {len(rest)} amounts of the list are {plain(low)} to {plain(high)}"
                expression = f"{odd.words} is {plain(times, 0)} times off {nearest.words}"
                yield suspected(
                    reading, "bound", [(nearest, "part"), (odd, "reported")], Range(low, high), expression, reason
                )


def _conversions(reading: Reading) -> Iterator[Check]:
    """A conversion in brackets at another rate than those of the same currencies in the text."""
    rates: dict[tuple[str | None, str | None], list[tuple[Decimal, Mention, Mention]]] = {}
    for amount, said_again in pairwise(m for m in reading.mentions if m.figure.type == "money"):
        between = amount.frame.text[amount.end : said_again.start]
        other = amount.sentence == said_again.sentence and amount.figure.currency != said_again.figure.currency
        told = other and "(" in between and CONVERTED.fullmatch(between)
        if told and min(amount.stated.value, said_again.stated.value) > 0:
            pair = (amount.figure.currency, said_again.figure.currency)
            rates.setdefault(pair, []).append((said_again.stated.value / amount.stated.value, amount, said_again))
    for found in rates.values():
        usual = median(rate for rate, _, _ in found)
        for rate, amount, said_again in found if len(found) > 2 else ():
            if max(rate, usual) / min(rate, usual) > OFF:
                expected = amount.stated.value * usual
                expression = f"{amount.words} × {plain(usual, 4)} = {plain(expected)}"
                reason = f"at the rate of the other conversions {amount.words} come to {plain(expected)}"
                used: list[tuple[Mention, Role]] = [(amount, "part"), (said_again, "reported")]
                yield suspected(reading, "ratio", used, Range.of(expected), expression, reason)


ROOMS: Final[tuple[Callable[[Reading], Iterator[Check]], ...]] = (
    _shares, _fields, _thresholds, _slips, _conversions,
)  # fmt: skip
