"""Parts of a whole that are told apart from the shares themselves: said twice, made up by a verb, paid in something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.spoken import METRIC_VERB, verb_noun
from extract.context.phrases import following_chain, text_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

LEVELS: Final = bits("level-verb", "change-verb", "auxiliary")
FRACTIONS: Final = frozenset(
    """half third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths majority
    most minority""".split()
)
OPENING: Final = 10  # chunks between "of those who …" and the figure
PARTS: Final = frozenset(["share", "percentage", "proportion", "fraction"])
DUES: Final = frozenset("tax taxes fees interest duty duties royalties dividends tolls tariffs commission rent".split())


def says_again(frame: Frame, c: int) -> bool:
    """ "Nearly | half | ( | 47.5 percent | ) | of the trees", "one in five (21%) of the boats": a part, said twice."""
    if frame.role_at(c - 1) != OPEN or frame.role_at(c + 1) != CLOSE or frame.role_at(c - 2) != NOUN:
        return False
    words = " ".join(frame.words_of(c - 2)).replace("-", " ")
    return words.split()[-1] in FRACTIONS or words.startswith("one in ")


def states_level(frame: Frame, c: int) -> bool:
    """Whether the words before chunk c state a level: "to", "at", "was", "is projected at", but not "makes up"."""
    if frame.word(frame.chunks[c - 1].i) in ("to", "at", "from", "of"):
        return True
    k = c - 1
    while frame.role_at(k) == ADVERB:
        k -= 1
    if frame.role_at(k) != VERB:
        return False
    last = frame.chunks[k].j - 1
    return _verb_tells(frame, last) not in ("share", "stake") and frame.has(last, LEVELS)


def makes_up(frame: Frame, k: int) -> bool:
    """Whether chunk k is a verb that tells a share: "accounted for", "made up"."""
    return frame.role_at(k) == VERB and _verb_tells(frame, frame.chunks[k].j - 1) == "share"


def _verb_tells(frame: Frame, last: int) -> str | None:
    """What the verb at item `last` says of its object ("accounted for": the share), where it says any."""
    return verb_noun(frame, last) if frame.has(last, METRIC_VERB) else None


def paid_in(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "They pay 30 percent in taxes and 4 percent in fees": what is paid."""
    dues = frame.words_of(c + 1) == ["in"] and frame.role_at(c + 2) == NOUN and frame.words_of(c + 2)[-1] in DUES
    return text_of(frame, c + 2) if dues and not figure.change else None


def share_of_those(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "The percentage of voters | who | named crime as their main worry | was | 19%": the share, not the worry."""
    k = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) in (COMMA, STOP, FIGURE)), -1) + 1
    while k < c - 3 and not (frame.role_at(k) == NOUN and frame.words_of(k)[-1] in PARTS):
        k += 1
    whole = frame.words_of(k + 1) == ["of"] and frame.role_at(k + 2) == NOUN and k < c - 3
    related = whole and (frame.words_of(k + 3) or [""])[0] in ("who", "that", "which")
    return f"share of {text_of(frame, k + 2)}" if related and not figure.change and states_level(frame, c) else None


def share_of_opening(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Of the bondholders, 38.4% reside in …", "that of those who replied, 40% said …": what the clause opens with."""
    at = _opened_with_whole(frame, c) if not figure.change and figure.unit == "percent" else None
    if at is None:
        return None
    ends = next((k for k in range(at + 1, c + 1) if frame.role_at(k) in (COMMA, VERB)), c)
    free = all(frame.role_at(k) in (COMMA, ADVERB, FIGURE, NOUN, PREPOSITION, CONJUNCTION) for k in range(ends, c))
    whole = frame.chunks[at].figure
    name = following_chain(frame, at) if whole is None else whole.noun
    if frame.role_at(ends) != COMMA and _is_set_off(frame, at, c):
        return f"share of {name}" if name else None
    return f"share of {name}" if frame.role_at(ends) == COMMA and free and name else None


def _opened_with_whole(frame: Frame, c: int) -> int | None:
    """The chunk behind the "of" or "among" that the clause of chunk c opens with."""
    if frame.role_at(0) == PREPOSITION and frame.word(0) in ("of", "among") and frame.role_at(1) in (NOUN, FIGURE):
        return 1
    k = c - 1 - (frame.role_at(c - 1) == ADVERB)
    last = max(0, k - OPENING)
    while k > last and frame.role_at(k) != STOP:
        led = frame.words_of(k) in (["of"], ["among"]) and frame.role_at(k + 1) in (NOUN, FIGURE)
        if led and frame.role_at(k - 1) in (CONJUNCTION, STOP) and frame.words_of(k - 1) in (["that"], [";"], ["and"]):
            return k + 1 if _is_set_off(frame, k + 1, c) else None
        k -= 1
    return None


def _is_set_off(frame: Frame, at: int, c: int) -> bool:
    """ "Of the cars | sold | in Oslo last year |, 62% | were electric": one comma, right before the figure."""
    comma = c - 1 - (frame.role_at(c - 1) == ADVERB)
    if frame.role_at(comma) != COMMA or frame.role_at(c + 1) not in (VERB, NOUN):
        return False
    inner = (NOUN, PREPOSITION, TIME, ADVERB, VERB, CONJUNCTION, PRONOUN)
    return all(frame.role_at(k) in inner for k in range(at + 1, comma))
