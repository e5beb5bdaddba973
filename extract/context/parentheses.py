"""What stands between commas, dashes or brackets, and what it follows: "core inflation, which excludes food, was …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.predicates import APART, describes
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

SPEAKING: Final = frozenset(["said", "says", "told", "added", "noted", "adds", "notes"])
ASIDE: Final = frozenset(["excluded", "included", "apart", "aside"])
TIED: Final = (NOUN, CLOSE, FIGURE, VERB, TIME, ADVERB)


def _before_dashes(frame: Frame, i: int) -> int | None:
    """The chunk before what stands between two dashes ("UK exports - both goods and services - | rose")."""
    p = end = _over_dashes(frame, i)
    while p >= 0 and p > end - APART and frame.role_at(p) not in (DASH, STOP, OPEN):
        p = opening(frame, p) - 1 if frame.role_at(p) == CLOSE else p - 1  # "– mainly salt (4 tons) and copper –"
    if frame.role_at(p) != DASH:
        return None
    p = _over_dashes(frame, p)
    return p if frame.role_at(p) in TIED else None


def _over_dashes(frame: Frame, i: int) -> int:
    """The chunk before the dash at chunk i, which two hyphens may write."""
    while frame.role_at(i) == DASH:
        i -= 1
    return i


def opening(frame: Frame, i: int) -> int:
    """The chunk where the bracket opens that closes at chunk i: "gross domestic product | ( | GDP | )"."""
    while i > 0 and frame.role_at(i) != OPEN:
        i -= 1
    return i


def before_parenthesis(frame: Frame, i: int) -> int | None:
    """The chunk before the parenthesis that ends at comma i ("Core inflation, which excludes food, was …")."""
    if frame.role_at(i) == DASH:
        return _before_dashes(frame, i)
    for p in range(i - 1, max(-1, i - APART), -1):
        role = frame.role_at(p)
        if role == STOP:
            return None
        if role != COMMA:
            continue
        inner = range(p + 1, i)
        relative = frame.role_at(p + 1) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[p + 1].i, BIT["relative"])
        relative = relative or (frame.role_at(p - 1) == NOUN and _part_of_it(frame, p + 1))
        parting = (VERB, COMMA) if frame.role_at(p + 1) in (PREPOSITION, ADVERB) else (VERB, CONJUNCTION, COMMA)
        plain = all(frame.role_at(c) not in parting for c in inner)  # "inflation, excluding food and energy, …"
        plain = plain or (frame.role_at(p + 1) == PART and _is_part(frame, p, i))
        once = frame.words_of(p + 1) == ["once"]  # "leather, once the second-largest earner, fetched …"
        plain = plain or (once and all(frame.role_at(c) not in (VERB, COMMA) for c in inner))
        plain = plain or _as_done(frame, p + 1, i)
        plain = plain or (len(inner) == 1 and frame.role_at(p + 1) == CONJUNCTION)  # "investment, however, shrank"
        first = p + 1 + (frame.role_at(p + 1) == ADVERB and frame.words_of(p + 3) == ["by"])  # "already hit by strikes"
        described = frame.role_at(first) == VERB and not frame.classes_of(first) & HELPERS
        described = described and frame.words_of(first)[-1] not in SPEAKING  # "Lee, the mayor, | said phones, …"
        described = described and not _follows_aside(frame, p)
        plain = plain or frame.words_of(i - 1)[-1] in ASIDE  # "exports, gold excluded, grew by 9.4 percent"
        tied = p > 0 and frame.role_at(p - 1) in (NOUN, CLOSE, TIME, ADVERB, FIGURE)
        if tied and (relative or plain or described or _is_apposed(frame, p, i)):
            return p - 1
        if not relative and any(frame.role_at(c) == VERB for c in inner):
            return None
    return None


def _is_part(frame: Frame, p: int, i: int) -> bool:
    """ "Expenses, | including rent and wages |, rose", "costs, including $3 million for roads and …, came to …"."""
    told = frame.role_at(p - 1) in (NOUN, TIME) and frame.role_at(i + 1) == VERB
    # but "trade of 6 billion, including exports of 4 and imports of 2, up 5%"
    parting = (VERB,) if told else (VERB, COMMA, FIGURE)
    return all(frame.role_at(c) not in parting for c in range(p + 1, i))


def _part_of_it(frame: Frame, k: int) -> bool:
    """ "Expenses, | most | of which | went on drugs, rose": a relative clause of a part."""
    k += frame.role_at(k) in (NOUN, FIGURE, PRONOUN, ADVERB)
    return frame.role_at(k) == PART and frame.words_of(k)[-1].endswith(("which", "whom"))


def _as_done(frame: Frame, first: int, i: int) -> bool:
    """ "Prices, | as measured by the index |, rose"."""
    led = frame.words_of(first) == ["as"] and frame.role_at(first + 1) == VERB
    plain = led and not frame.classes_of(first + 1) & HELPERS
    return plain and all(frame.role_at(c) not in (VERB, COMMA) for c in range(first + 2, i))


def _follows_aside(frame: Frame, p: int) -> bool:
    """ "The mill, 24 km from the capital, | turned out 340 tons, up 8.6%": the main verb, not another aside."""
    parting = (COMMA, STOP, VERB, CONJUNCTION, PRONOUN)
    opening = next((at for at in range(p - 1, max(-1, p - APART), -1) if frame.role_at(at) in parting), -1)
    return frame.role_at(opening) == COMMA and frame.role_at(p - 1) in (NOUN, CLOSE)


def _is_apposed(frame: Frame, p: int, i: int) -> bool:
    """ "Shares in Solis, | the firm founded by a former minister | , fell": who that is, with no verb of its own."""
    chunk = frame.chunks[p + 1]
    owned = any(frame.has(at, BIT["possessive"]) for at in range(chunk.i, chunk.j))  # "investment, the region's second"
    if frame.role_at(p + 1) != NOUN or not (owned or frame.has(chunk.i, BIT["article"])):
        return False
    parting = (CONJUNCTION, COMMA, FIGURE, PRONOUN)
    return all(
        frame.role_at(c) not in parting and (frame.role_at(c) != VERB or describes(frame, c)) for c in range(p + 1, i)
    )


def noted_time(frame: Frame, c: int) -> int | None:
    """ "3,212 employees (2020: | 3,175 |)", "€0.85 (previous year: | €0.80)": the time a bracket gives a figure for."""
    labelled = frame.words_of(c - 1) == [":"] and frame.role_at(c - 2) == TIME
    noted = labelled and (frame.role_at(c - 3) == OPEN or frame.words_of(c - 3) == [";"])
    return c - 2 if noted else None


def sizes_noun(frame: Frame, c: int) -> bool:
    """ "The plant (40 MW) | opened in May": a size in brackets, which has no time of what its noun does."""
    opened = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) in (OPEN, CLOSE)), -1)
    if frame.role_at(opened) != OPEN or frame.role_at(opened - 1) != NOUN:
        return False
    closed = next((k for k in range(c + 1, len(frame.chunks)) if frame.role_at(k) in (TIME, OPEN, CLOSE)), -1)
    acts = frame.role_at(closed) == CLOSE and frame.role_at(closed + 1) == VERB
    return acts and not frame.last_classes(closed + 1) & bits("change-verb", "level-verb")
