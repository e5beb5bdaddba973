"""Sums that the words for their parts make: the three sectors of an economy, exports and imports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.checks.sums.addends import are_one, dimension
from extract.checks.sums.addition import Addition, Claim
from extract.checks.sums.complements import are_complements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.checks.mentions import Mention, Reading

SECTORS: Final = tuple(
    re.compile(rf"\b(?:{words})[ -](?:industr|sector)", re.IGNORECASE)
    for words in ("first|primary", "second|secondary", "third|tertiary|services?")
)
ECONOMY: Final = re.compile(
    r"\b(?:gdp|gross (?:\w+ )?product|gross (?:\w+ ){0,2}product|added value|value added|economy)\b", re.IGNORECASE
)
EXPORTS: Final = re.compile(r"\bexport", re.IGNORECASE)
IMPORTS: Final = re.compile(r"\bimport", re.IGNORECASE)
TRADE: Final = re.compile(r"\b(?:trade|imports? and exports?|exports? and imports?)\b", re.IGNORECASE)
NO_TRADE: Final = re.compile(r"\b(?:balance|surplus|deficit|gap|services|retail|e-commerce)\b", re.IGNORECASE)
TOTAL: Final = re.compile(r"\b(?:total\w*|whole|overall|entire)\b", re.IGNORECASE)
NEAR: Final = 80
BACK: Final = 3
MOST: Final = 20  # amounts between a whole and its parts


def additions(_reading: Reading, rows: Sequence[Sequence[Mention]]) -> Iterator[Addition]:
    """The additions of sectors and of trade."""
    money = [m for row in rows for m in row if m.figure.type == "money"]
    yield from _sectors(money)
    yield from _trade(money)
    yield from _pairs([m for row in rows for m in row if m.figure.type in ("money", "quantity")])


def _told(money: Sequence[Mention], place: int) -> str:
    """The words between the amount before and this one, in the same sentence."""
    mention = money[place]
    earlier = money[place - 1].end if place and money[place - 1].sentence == mention.sentence else mention.frame.start
    return mention.frame.text[earlier : mention.start]


def _sectors(money: Sequence[Mention]) -> Iterator[Addition]:
    for place in range(len(money) - 2):
        parts = money[place : place + 3]
        if not all(words.search(_told(money, place + at)) for at, words in enumerate(SECTORS)):
            continue
        ahead = [
            m
            for m in money[max(0, place - MOST) : place]
            if parts[0].sentence - m.sentence <= BACK and m.figure.currency == parts[0].figure.currency
        ]
        wholes = [m for m in ahead if ECONOMY.search(m.figure.metric or "")][::-1]
        agreed = [whole for whole in wholes if Addition(whole, parts, Claim.ALL).agrees()]
        if agreed or are_one(wholes):
            yield Addition((agreed or wholes)[0], parts, Claim.ALL)


def _trade(money: Sequence[Mention]) -> Iterator[Addition]:
    for place, whole in enumerate(money):
        metric = whole.figure.metric or ""
        if not TRADE.search(metric) or NO_TRADE.search(metric):
            continue
        ahead = range(place + 1, min(place + MOST, len(money)))
        beside = [at for at in ahead if money[at].sentence - whole.sentence <= 1]
        parts = [at for at in beside if dimension(money[at]) == dimension(whole) and _of_one_time(money[at], whole)]
        flows = [(money[at], _flow(money, at)) for at in parts if not NO_TRADE.search(money[at].figure.metric or "")]
        exports = [m for m, flow in flows if flow == "exports"]
        imports = [m for m, flow in flows if flow == "imports"]
        if exports and imports:
            addition = Addition(whole, sorted([exports[0], imports[0]], key=lambda m: m.start), Claim.ALL)
            sure = len(exports) == len(imports) == 1 and exports[0].sentence == imports[0].sentence
            if addition.agrees() or sure:
                yield addition


def _pairs(amounts: Sequence[Mention]) -> Iterator[Addition]:
    """ "Total retail sales 62 billion yuan. Urban retail sales 54 billion yuan, rural retail sales 8 billion yuan"."""
    for whole, *parts in zip(amounts, amounts[1:], amounts[2:], strict=False):
        together = parts[0].sentence == parts[1].sentence and parts[0].sentence - whole.sentence <= 1
        alike = dimension(whole) == dimension(parts[0]) == dimension(parts[1])
        if not together or not alike or not all(_of_one_time(part, whole) for part in parts):
            continue
        metrics = [_content(m) for m in (whole, *parts)]
        told = whole.frame.text[max(whole.frame.start, whole.start - NEAR) : whole.start]
        total = TOTAL.search(f"{told} {whole.figure.metric or ''}")
        if total and set.intersection(*metrics) and are_complements(parts, rest=False):
            yield Addition(whole, parts, Claim.ALL)


def _content(mention: Mention) -> set[str]:
    """The words for what a figure measures."""
    return set(re.findall(r"[a-z]{4,}", (mention.figure.metric or "").lower())) - {"total", "value", "year"}


def _of_one_time(part: Mention, whole: Mention) -> bool:
    """Whether a part is told of the time of the whole, or of none."""
    period = part.figure.period
    return period == whole.figure.period or period is None or whole.figure.period is None


def _flow(money: Sequence[Mention], place: int) -> str | None:
    """ "exports" or "imports", by the words right before an amount ("and imports 1.8 percent to …"), or its metric."""
    for words in (_told(money, place), money[place].figure.metric or ""):
        exported, imported = EXPORTS.search(words) is not None, IMPORTS.search(words) is not None
        if exported != imported:
            return "exports" if exported else "imports"
        if exported:
            return None
    return None
