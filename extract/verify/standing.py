"""All numbers of a source: the figures with their records, and those that the rules made no figure of, with why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from extract.damage import half_width
from extract.verify.amount import plain_number
from extract.words import bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.mentions import Mention, Reading
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.items import Item

Sort = Literal["figure", "whole", "bare", "refused"]
DIGITS: Final = re.compile(r"\d[\d,.]*\d|\d")
NUMBER, ORDINAL, TIME = bits("number"), bits("ordinal"), bits("time", "year")
# What the rules call it, in words for people.
REASONS: Final = {"label": "a number that names something", "ordinal-of-a-thing": "an ordinal that is no rank"}
YEARS: Final = range(1000, 2200)


@dataclass(frozen=True, slots=True)
class Stand:
    """A number of the source at text[start:end].

    `sort` is "figure" for a record's value, "whole" for the 88 of "49 of the 88", "bare" for a number that is read
    without a unit or a thing counted, "refused" for a year, date, score, age …: `reason` tells.
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    sort: Sort = "figure"
    figure: Figure | None = None
    frame: Frame | None = None
    record: str | None = None
    reason: str = ""


def stands_of(reading: Reading) -> list[Stand]:
    """All numbers of a source, in the order of its text."""
    covered = bytearray(len(reading.document.text))
    found = list(_figures(reading.mentions))
    for stand in found:
        _cover(covered, stand)
        if stand.figure is not None:
            covered[stand.figure.start : stand.figure.end] = b"\x01" * (stand.figure.end - stand.figure.start)
    for frame in reading.frames:
        free = [stand for stand in _left_over(frame) if not any(covered[stand.start : stand.end])]
        for stand in free:
            _cover(covered, stand)
        found += free
    plain = half_width(reading.document.text)
    found += [stand for stand in _unread(plain) if not any(covered[stand.start : stand.end])]
    return sorted(found, key=lambda stand: (stand.start, stand.end))


def _cover(covered: bytearray, stand: Stand) -> None:
    covered[stand.start : stand.end] = b"\x01" * (stand.end - stand.start)


def _figures(mentions: list[Mention]) -> Iterator[Stand]:
    before: Mention | None = None
    for mention in mentions:
        figure, again = mention.figure, before is not None and before.figure is mention.figure
        before = mention
        if again:
            whole = mention.stated.value
            yield Stand(mention.start, mention.end, whole, None, "whole", figure, mention.frame, mention.record)
        elif figure.value is not None:
            yield Stand(
                figure.start, figure.end, figure.value, figure.high, "figure", figure, mention.frame, mention.record
            )


def _left_over(frame: Frame) -> Iterator[Stand]:
    """The numbers of a sentence that no figure holds."""
    refused = [(figure.start, figure.end, str(figure.reason)) for figure in frame.refusals]
    for item in frame.items:
        why = next((reason for start, end, reason in refused if start <= item.start < end), "")
        if item.classes & TIME:
            yield from _digits(frame, item, "a year or a date")
        elif item.classes & NUMBER:
            number = item.sense(NUMBER)
            yield _without_record(frame, item, number.value, number.high, why)
        elif item.classes & ORDINAL:
            reason = why or "ordinal-of-a-thing"
            yield _without_record(frame, item, Decimal(int(item.sense(ORDINAL))), None, reason)
        else:
            yield from _digits(frame, item, why or "part of a name")


def _without_record(frame: Frame, item: Item, value: Decimal, high: Decimal | None, why: str) -> Stand:
    reason = REASONS.get(why, why.replace("-", " "))
    return Stand(item.start, item.end, value, high, "refused" if why else "bare", None, frame, reason=reason)


def _digits(frame: Frame, item: Item, reason: str) -> Iterator[Stand]:
    for stand in _unread(half_width(frame.text[item.start : item.end])):
        at = item.start
        yield Stand(at + stand.start, at + stand.end, stand.value, None, "refused", None, frame, reason=reason)


def _unread(text: str) -> Iterator[Stand]:
    """The numbers in digits of a stretch that no rule has looked at."""
    for found in DIGITS.finditer(text):
        value = plain_number(found[0])
        if value is not None:
            yield Stand(found.start(), found.end(), value, None, "bare", reason="in a line that is passed over")
