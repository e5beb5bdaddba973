"""Times that are dealt out: "in 2021 and 2022 it built 40 and 52 schools, respectively"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.periods.told import meaning, spoken_before
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, TIME
from extract.times.intervals import DECEMBER, Interval

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

RESPECTIVELY: Final = "respectively"
YEARS: Final = ("yr", "year")
UNITS: Final = (1, 3, 6, DECEMBER)


def deal_times(frame: Frame, state: State) -> None:
    """Give each of the figures before "respectively" the time in its place in the list of times before them."""
    if len(frame.figures) < 2 or not any(item.word.text == RESPECTIVELY for item in frame.items):
        return
    end = next((c for c in range(len(frame.chunks)) if RESPECTIVELY in frame.words_of(c)), None)
    if end is None:
        return
    behind = end - 1
    while frame.role_at(behind) in (TIME, COMMA, CONJUNCTION) and behind > 1:
        behind -= 1
    if frame.role_at(behind) == FIGURE and frame.role_at(behind + 1) == TIME:  # "3 and 4 tons in 2020 and 2021, …"
        run = _run_before(frame, behind + 1)
        dealt = _times_at(frame, behind + 1, len(run), state)
        if len(run) == len(dealt) > 1:
            _deal(run, dealt)
            return
    run = _run_before(frame, end)
    if len(run) < 2:
        return
    first = frame.chunk_of(run[0][0])
    times = next((found for k in range(first) if len(found := _times_at(frame, k, len(run), state)) == len(run)), None)
    _deal(run, times or [])


def _deal(run: list[list[Figure]], times: list[Interval]) -> None:
    for figures, time in zip(run, times, strict=False):
        for figure in figures:
            figure.period = time


def _run_before(frame: Frame, end: int) -> list[list[Figure]]:
    """The figures of the list that ends before chunk `end`; what "or" ties says the same in another unit."""
    run: list[list[Figure]] = []
    same = False
    for c in range(end - 1, -1, -1):
        figure = frame.chunks[c].figure
        if figure is not None:
            if same:
                run[-1].insert(0, figure)
            else:
                run.append([figure])
            same = False
        elif frame.words_of(c) == ["or"]:
            same = bool(run)
        elif frame.role_at(c) not in (COMMA, CONJUNCTION, ADVERB):
            break
    return run[::-1]


def _times_at(frame: Frame, k: int, n: int, state: State) -> list[Interval]:
    """The n times that begin at chunk k: a list of them, a stretch of as many equal units, a quarter and its year."""
    if frame.role_at(k) != TIME:
        return []
    found = [meaning(frame, k).seen_from(spoken_before(frame, k, state))]
    if n == 2 and frame.words_of(k + 1) == ["and"] and frame.words_of(k + 2)[:1] and _is_year(frame, k + 2):
        return [*found, _year_of(found[0])]
    at = k + 1
    while len(found) < n and frame.role_at(at) in (COMMA, CONJUNCTION):
        at += 1
        if frame.role_at(at) == TIME:
            found.append(meaning(frame, at).seen_from(spoken_before(frame, at, state)))
            at += 1
    listed = " and " in frame.span(frame.chunks[k].i, frame.chunks[k].j)  # not "from May to June"
    return found if len(found) == n else _pieces(found[0], n) if listed else []


def _is_year(frame: Frame, c: int) -> bool:
    return frame.words_of(c)[0] in YEARS


def _year_of(interval: Interval) -> Interval:
    """The year that a quarter is in."""
    day = interval.end
    return Interval(day.replace(month=1, day=1), day.replace(month=DECEMBER, day=31)) if day else Interval()


def _pieces(interval: Interval, n: int) -> list[Interval]:
    """The n equal units that make a stretch ("May and June", "2020, 2021 and 2022")."""
    size = interval.months // n
    if size not in UNITS or size * n != interval.months:
        return []
    return [interval.piece(size * i, size) for i in range(n)]
