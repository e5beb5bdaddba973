"""Lists that are announced and given: "three projects:" and then the names of four."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from extract.checks.check import How, Outcome, UsedFigure, Verdict
from extract.checks.stated import Range
from extract.checks.writing import plain, suspected, written
from extract.frame import COMMA, CONJUNCTION, DASH, NOUN, STOP, VERB
from extract.sentences import BULLET, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.checks.check import Check
    from extract.checks.mentions import Mention, Reading
    from extract.frame import Frame

FEWEST: Final = 2
MOST: Final = 30  # things that are announced and then named one by one
FAR: Final = 3  # chunks between a count and the sign that opens its list
SHOWN: Final = 120  # characters of an item that are quoted
NAMELY: Final = frozenset(["namely", "viz", "viz."])


def checks(reading: Reading) -> Iterator[Check]:
    """The counts of a text that announce a list, against the items that it gives."""
    bullets = _bullets(reading)
    for place, count in enumerate(reading.mentions):
        figure = count.figure
        value = count.stated.value
        if figure.type != "count" or figure.bound != "exact" or figure.of is not None or not FEWEST <= value <= MOST:
            continue
        items = _named(count)
        if items is not None:
            yield _check(reading, count, items)
            continue
        below = _below(reading, place, bullets)
        if below and len(below) != value:
            given = plain(Decimal(len(below)))
            reason = f"{given} follow in the list below"
            expression = f"{given} ≠ {plain(value)}"
            yield suspected(reading, "sum", [(count, "reported")], Range.of(Decimal(len(below))), expression, reason)


def _check(reading: Reading, count: Mention, items: list[tuple[int, int]]) -> Check:
    given = Decimal(len(items))
    verdict: Verdict = "consistent" if given == count.stated.value else "inconsistent"
    how: How = "exact" if verdict == "consistent" else "none"
    outcome = Outcome(verdict, how, given, count.stated.rounded, Range.of(given))
    sign = "=" if verdict == "consistent" else "≠"
    expression = f"{plain(given)} named {sign} {plain(count.stated.value)} announced"
    says = f"{count.words} announced, {plain(given)} named"
    check = written(reading, "sum", [(count, "reported")], outcome, expression, says)
    parts = [UsedFigure(start=start, end=end, text=reading.text[start:end], role="part") for start, end in items]
    return check.model_copy(update={"figures": [*parts, *check.figures]})


def _named(count: Mention) -> list[tuple[int, int]] | None:
    """The names of a list behind a count, each a chunk with one project's name; None where there is any other word."""
    frame = count.frame
    c = _opening(frame, count.chunk + 1)
    if c is None:
        return None
    items: list[tuple[int, int]] = []
    while c < len(frame.chunks):
        name = _one_name(frame, c) if frame.role_at(c) == NOUN else None
        if name is None:
            return None
        items.append(name)
        if _ends(frame, c + 1):
            break
        if not _parts(frame, c + 1):
            return None
        c += 3 if frame.role_at(c + 2) == CONJUNCTION else 2  # ", and"
    return items if len(items) >= FEWEST else None


def _ends(frame: Frame, c: int) -> bool:
    """Whether a list ends before chunk c: "…, were started", or a full stop."""
    role = frame.role_at(c)
    full = role == STOP and frame.words_of(c) != [";"]
    return full or c >= len(frame.chunks) or role == VERB or (role == COMMA and frame.role_at(c + 1) == VERB)


def _parts(frame: Frame, c: int) -> bool:
    """Whether chunk c stands between two items of a list."""
    return frame.role_at(c) in (COMMA, CONJUNCTION) or frame.words_of(c) == [";"]


def _opening(frame: Frame, first: int) -> int | None:
    """The chunk behind ":", "namely" or a dash that opens a list, where no other figure stands before it."""
    for c in range(first, min(first + FAR, len(frame.chunks))):
        words = frame.words_of(c)
        if words == [":"] or set(words) & NAMELY or frame.role_at(c) == DASH:
            return c + 1 if not set(frame.words_of(c + 1)) & NAMELY else c + 2
        if frame.role_at(c) not in (VERB, NOUN, COMMA) and not any(word in ("in", "under", "on") for word in words):
            return None
    return None


def _one_name(frame: Frame, c: int) -> tuple[int, int] | None:
    """The project that a chunk names, if it names one, and no more."""
    chunk = frame.chunks[c]
    start, end = frame.items[chunk.i].start, frame.items[chunk.j - 1].end
    names = [p for p in frame.projects if start <= p.start and p.end <= end]
    return (names[0].start, names[0].end) if len(names) == 1 and names[0].end == end else None


def _bullets(reading: Reading) -> list[tuple[int, int]]:
    """The lines of a text that begin with a bullet."""
    return [(start, end) for start, end in lines(reading.text) if BULLET.match(reading.text, start)]


def _below(reading: Reading, place: int, bullets: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The bullets right below a line that ends with a count, its noun and a colon."""
    count, text = reading.mentions[place], reading.text
    if not re.match(r"[ \w'’-]{0,60}:\s*\n", text[count.end : count.end + SHOWN]):
        return []
    if any(m.sentence == count.sentence and m.figure.type == "count" for m in _beside(reading, place)):
        return []
    first = bisect_left(bullets, (count.end, 0))
    found: list[tuple[int, int]] = []
    for start, end in bullets[first : first + 2 * MOST]:
        before = found[-1][1] if found else text.index(":", count.end) + 1
        if text[before:start].strip():
            break
        found.append((start, end))
    return found if len(found) >= FEWEST else []


def _beside(reading: Reading, place: int) -> list[Mention]:
    return [*reading.mentions[max(0, place - 1) : place], *reading.mentions[place + 1 : place + 2]]
