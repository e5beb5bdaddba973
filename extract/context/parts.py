"""Parts and wholes, and numbers whose noun was named before ("22 new projects, 15 have been started")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import core, following_chain, left_of, text_of
from extract.frame import CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

WHOLE_BACK: Final = BIT["whole-back"]
COUNTING: Final = bits("change-verb", "level-verb", "plain-verb", "auxiliary")


def read_parts(frame: Frame, state: State) -> bool:
    """Find the noun and the whole of each count; drop numbers that count nothing. True if any was dropped."""
    dropped = []
    previous: Figure | None = None
    whole: Figure | None = None
    for c, chunk in enumerate(frame.chunks):
        figure = chunk.figure
        if figure is None or figure.type != "count":
            if chunk.role == STOP and frame.word(chunk.i) in (".", "•", "*"):
                whole = None
            continue
        if figure.elided and not _find_noun(frame, figure, c, previous, state):
            dropped.append(figure)
            continue
        if _leads_as_whole(frame, figure, c) and (part := _next_count(frame, c)) is not None and part is not figure:
            if (part.value or 0) <= (figure.value or 0):
                whole = figure
                dropped.append(figure)
                previous = figure
                continue
        if figure.of is None:
            _find_whole(frame, figure, c, previous, whole, state)
        if _is_part(frame, c):
            whole = whole or previous
        previous = figure
    for figure in dropped:
        frame.figures.remove(figure)
    return bool(dropped)


def _leads_as_whole(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Of the 20 projects planned for completion, …", "Among the 64, …" at the head of a clause."""
    k = c - 1
    if frame.role_at(k) == NOUN and frame.chunks[k].j - frame.chunks[k].i == 1 and frame.has(frame.chunks[k].i, BIT["determiner"]):
        k -= 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("of", "among", "out of", "amongst"):
        return False
    return frame.role_at(k - 1) in (STOP, COMMA, OPEN) or k == 0


def _next_count(frame: Frame, c: int) -> Figure | None:
    for k in range(c + 1, len(frame.chunks)):
        if frame.chunks[k].role == STOP:
            return None
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count":
            return figure
    return None


def _is_part(frame: Frame, c: int) -> bool:
    k = left_of(frame, c)
    while frame.role_at(k) in (NOUN, COMMA) and k > 0 and frame.role_at(k) != PART and c - k < 4:
        k -= 1
    return frame.role_at(k) == PART


def _find_whole(
    frame: Frame, figure: Figure, c: int, previous: Figure | None, whole: Figure | None, state: State
) -> None:
    """Set `of` where the text presents the figure as a part of a whole that was named."""
    value = figure.value or 0
    if whole is not None and whole.value is not None and value <= whole.value and figure is not whole:
        figure.of = whole.value
        return
    k = _part_word(frame, c)
    source = previous
    if source is None and k is not None and frame.classes_of(k) & (WHOLE_BACK | BIT["part-of"]):
        source = state.count
    related = k is not None or figure.rule.id in ("number-of-them", "number-then-verb")
    if related and source is not None and source.value is not None and source.high is None and value < source.value:
        figure.of = source.value


def _part_word(frame: Frame, c: int) -> int | None:
    """The chunk of the words that present what follows as parts, if they stand before figure c in its sentence."""
    for k in range(c - 1, -1, -1):
        role = frame.chunks[k].role
        if role == PART:
            return k
        if role == STOP:
            return None
    return None


def _find_noun(frame: Frame, figure: Figure, c: int, previous: Figure | None, state: State) -> bool:
    """The noun of a number that has none beside it; False where the number counts nothing."""
    rule = figure.rule.id
    named = _number_of(frame, c)
    if named:
        figure.noun = named
        return True
    source = previous or state.count
    if rule in ("part-of-whole", "number-of-them"):
        figure.noun = source.noun if source is not None else None
    elif rule == "part-then-number" and source is not None and _fits_part(frame, figure, c):
        figure.noun = source.noun
    elif rule == "number-then-verb" and source is not None and _fits_verb(frame, figure, c, previous):
        figure.noun = source.noun
    elif rule == "bare-number" and previous is not None and _fits_list(frame, figure, c):
        figure.noun = previous.noun
    return figure.noun is not None


def _number_of(frame: Frame, c: int) -> str | None:
    """ "The number of visitors rose to 412,000", "put the number of poor people at 97,800"."""
    k = left_of(frame, c)
    moved = False
    while k >= 0 and frame.role_at(k) in (VERB, PREPOSITION, TIME, NOUN):
        role = frame.role_at(k)
        if role == VERB or (role == PREPOSITION and frame.word(frame.chunks[k].i) in ("to", "at", "from", "by")):
            moved = True
        if role == NOUN and moved:
            chunk = frame.chunks[k]
            _, j = core(frame, chunk.i, chunk.j)
            if frame.word(j - 1) == "number" and frame.role_at(k + 1) == PREPOSITION and frame.role_at(k + 2) == NOUN:
                return text_of(frame, k + 2)
        k -= 1
    return None


def _fits_part(frame: Frame, figure: Figure, c: int) -> bool:
    return frame.role_at(c + 1) in (PREPOSITION, COMMA, CONJUNCTION, STOP, VERB, OPEN, TIME, NOUN, CLOSE) and not frame.has(
        figure.j, bits("unit", "currency", "percent")
    )


def _fits_verb(frame: Frame, figure: Figure, c: int, previous: Figure | None) -> bool:
    """Whether "15 have been started" stands where a clause begins, with something counted before."""
    before = frame.role_at(left_of(frame, c))
    starts = before in (COMMA, STOP, CONJUNCTION, PART, OPEN) or c == 0
    if previous is None:
        return starts and figure.number is not None and frame.has(figure.j, bits("auxiliary", "modal"))
    return starts


def _fits_list(frame: Frame, figure: Figure, c: int) -> bool:
    """Whether a bare number goes on with a list of counts ("96 of electric power, 41 of coal", "Nanchang 39")."""
    if figure.number is None or not figure.number.digits and figure.number.value < 2:
        return False
    before, behind = frame.role_at(left_of(frame, c)), frame.role_at(c + 1)
    if behind not in (COMMA, STOP, PREPOSITION, CONJUNCTION, CLOSE, OPEN):
        return False
    if before in (COMMA, CONJUNCTION, STOP, PART, OPEN):
        return behind != PREPOSITION or frame.word(frame.chunks[c + 1].i) in ("of", "in", "from", "for", "over", "above", "under", "with", "between")
    if before == NOUN:
        k = left_of(frame, c)
        return frame.role_at(k - 1) in (COMMA, STOP, CONJUNCTION, PART, OPEN) or k == 0
    return before == VERB and frame.role_at(left_of(frame, left_of(frame, c))) in (COMMA, NOUN, STOP)


def name_of(frame: Frame, c: int) -> str | None:
    """The phrase behind chunk c, for a count that is named by its complement."""
    return following_chain(frame, c)
