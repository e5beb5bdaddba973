"""Which count told before a number without a noun goes on from, and what that makes it count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.counts.wholes import is_same
from extract.frame import CLOSE, OPEN, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.context.counts.standing import Reading
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

FEW: Final = 10
BESIDE: Final = 400  # characters in which they are told one after the other
KINDS: Final = 2  # kinds of the same things, so that what follows is of all of them
FAR: Final = 20  # times as large a bare number is hardly of the things before it: "12 schools: 3,060 for pupils"
KINDS_OF: Final = frozenset("categories types kinds batches aspects fields sectors levels groups classes".split())
# Those whom works hold or serve; nobody builds them.
HELD: Final = frozenset(
    """places seats degrees beds jobs posts pupils students residents people persons households families patients
    passengers customers users employees workers visitors""".split()
)
FEWEST: Final = 2  # parts of a sum
WORKED: Final = bits("undertaking", "undertakings", "works", "building")


def source_of(frame: Frame, figure: Figure, c: int, reading: Reading, state: State) -> Figure | None:
    """The count that names what an elided one counts: the last of its sentence, else one near by, not smaller."""
    if (headed := counted_kinds(frame, c, reading)) is not None and figure.rule.id != "number-of-them":
        return headed
    if (rest := _rest_of(frame, figure, reading)) is not None:
        return rest
    if figure.rule.id == "number-more" and (summed := _summed(reading.seen)) is not None:
        return summed
    if reading.last is not None and figure.rule.id != "number-of-them" and reading.last.rule.id != "number-of-places":
        return _large_enough(figure, reading.last, reading.seen)
    if figure.rule.id == "number-of-them" and figure.noun:
        larger = [f for f in [*reversed(reading.seen), *state.near_counts()] if (f.value or 0) >= (figure.value or 0)]
        alike = (f for f in larger if is_same(figure, f))  # "12 branches with 300 people. Five of those branches …"
        return next(alike, larger[0] if larger else None)  # "… 40 buses. Five of these vehicles …"
    if figure.rule.id == "number-of-them" and reading.seen:
        large = [f for f in reversed(reading.seen) if f.noun and (f.value or 0) >= (figure.value or 0)]
        return next(iter(standing_free(large)), reading.last)
    near = standing_free(state.near_counts())
    told = told_before(figure, state) if figure.rule.id != "number-of-them" else None
    if told is not None:
        return told
    large = [count for count in near if count.noun and (count.value or 0) >= (figure.value or 0)]
    if large and (large[0].noun or "").rsplit(" ", 1)[-1].lower() in HELD:
        behind = range(c + 1, len(frame.chunks))
        if any(frame.role_at(k) == VERB and frame.classes_of(k) & BIT["status"] for k in behind):
            large = _worked_on(large, state) or large
    return next(iter(large or near), None)


def _summed(seen: list[Figure]) -> Figure | None:
    """ "17 medals, four gold, six silver and seven bronze, three fewer than": the whole that its kinds have made up."""
    for k, whole in enumerate(seen[:-FEWEST]):
        if whole.value == sum(part.value or 0 for part in seen[k + 1 :]):
            return whole
    return None


def _rest_of(frame: Frame, figure: Figure, reading: Reading) -> Figure | None:
    """ "42 of the 60 sites reopened, with 5,100 builders; the other 18 will follow": the part whose rest it is."""
    if frame.word(figure.i - 1) not in ("other", "remaining", "rest"):
        return None
    value = figure.value or 0
    parts = [part for part in reversed(reading.seen) if part.of and part.of > value]
    rest = next((part for part in parts if part.of and part.of - (part.value or 0) == value), next(iter(parts), None))
    if rest is not None or reading.last is None or frame.word(reading.last.left - 1) != "with":
        return rest
    return next((seen for seen in reversed(reading.seen) if frame.word(seen.left - 1) != "with"), None)


def _worked_on(counts: list[Figure], state: State) -> list[Figure]:
    """ "Built 96 schools with 19,380 places. Seven are under construction": what is worked on, not what it holds."""
    return [
        count
        for count in counts
        if count.status or state.lexicon.word((count.noun or "").rsplit(" ", 1)[-1].lower()).classes & WORKED
    ]


def _large_enough(figure: Figure, last: Figure, seen: list[Figure]) -> Figure:
    """ "2,160 households in 216 villages; 2,104 were asked": the last count that is not too small for a part of it.

    Nor are categories what is counted on: "132 projects in 5 categories: 24 in …".
    """
    if (last.noun or "").rsplit(" ", 1)[-1].lower() in KINDS_OF:
        return next((count for count in reversed(seen) if count is not last and count.noun), last)
    far = FAR if figure.rule.id == "bare-number" else 1  # "three plants in Greece and seven in Spain"
    if figure.rule.id not in ("number-then-verb", "bare-number") or (last.value or 0) * far >= (figure.value or 0):
        return last
    large = (count for count in reversed(seen) if count.noun and (count.value or 0) >= (figure.value or 0))
    return next((count for count in large if not count.elided), last)


def told_before(figure: Figure, state: State) -> Figure | None:
    """ "The task of 218 old yards, 1,046 houses. By June 218 have started": the same number, with its noun."""
    if figure.number is None or figure.value is None:
        return None
    value = figure.of if figure.of is not None else figure.value  # "the 58 schools …. Nineteen of the 58"
    if value <= FEW or (figure.of is None and not figure.number.digits):
        return None
    return next((count for count in state.near_counts() if count.noun and count.value == value), None)


def counted_kinds(frame: Frame, c: int, reading: Reading) -> Figure | None:
    """ "487 schools: 342 primary and 145 secondary schools": the count before the colon, behind which are its kinds."""
    if ":" not in frame.words and not frame.classes & BIT["open"]:
        return None
    if not any(seen.noun and not seen.aside for seen in reading.seen):
        return None
    stop = next((k for k in range(c - 1, 0, -1) if frame.role_at(k) == STOP or _opened(frame, k, c)), 0)
    if frame.role_at(stop) == OPEN:
        return _summed_up(frame, stop, reading)
    if frame.word(frame.chunks[stop].i) != ":":
        return None
    counted = frame.figure_at(stop - 1)
    if counted is None or counted.type != "count" or counted not in reading.seen:
        return _summed_up(frame, stop, reading)
    if (counted.noun or "").rsplit(" ", 1)[-1].lower() in KINDS_OF:
        return next((count for count in reading.seen if count is not counted and count.noun), counted)
    return counted


def _opened(frame: Frame, k: int, c: int) -> bool:
    """Whether chunk k opens the bracket that chunk c stands in."""
    return frame.role_at(k) == OPEN and all(frame.role_at(at) != CLOSE for at in range(k + 1, c))


def _summed_up(frame: Frame, stop: int, reading: Reading) -> Figure | None:
    """ "120 projects were arranged: | 86 new, 34 continued": the count before the colon that those behind make up."""
    end = next((k for k in range(stop + 1, len(frame.chunks)) if frame.role_at(k) == CLOSE), len(frame.chunks))
    parts = (chunk.figure for chunk in frame.chunks[stop + 1 : end] if chunk.figure is not None)
    values = [part.value or 0 for part in parts if part.type == "count"]
    wholes = (count for count in reading.seen if count.noun and frame.chunk_of(count) < stop)
    return next((whole for whole in wholes if len(values) >= FEWEST and sum(values) == whole.value), None)


def standing_free(counts: list[Figure]) -> list[Figure]:
    """The counts without those that stand aside, where there are others in their sentence."""
    return [count for count in counts if not count.aside] or counts


def noun_of_all(source: Figure, near: list[Figure]) -> str | None:
    """ "It lists 88 industrial, 41 road and 35 housing projects. 13 exceed 1 billion": of all kinds, not the last."""
    whole = next((count for count in near if count.value == source.of and is_same(count, source)), None)
    if whole is not None:
        return whole.noun
    beside = (count for count in near if count.noun and 0 <= source.start - count.start <= BESIDE)
    kinds = {count.noun for count in beside if is_same(count, source)}
    return (source.noun or "").rsplit(" ", 1)[-1] if len(kinds) > KINDS else source.noun
