"""What looks like a change and is none: a difference from another's figure, a level that is passed, a share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, TIME, VERB
from extract.words import BIT, TIME_UNIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# What others lend at; a margin is added to it.
BENCHMARKS: Final = frozenset(
    "libor euribor sofr sonia tibor hibor sibor jibar prime treasury ipca selic cdi treasuries bunds gilts".split()
)
SIDES: Final = {
    "more": "increase", "higher": "increase", "larger": "increase", "greater": "increase", "bigger": "increase",
    "more than": "increase", "higher than": "increase", "larger than": "increase", "greater than": "increase",
    "up": "increase", "less": "decrease", "lower": "decrease",
    "fewer": "decrease", "smaller": "decrease",
    "less than": "decrease", "lower than": "decrease", "fewer than": "decrease", "smaller than": "decrease",
    "down": "decrease", "faster": "increase", "cheaper": "decrease", "dearer": "increase", "costlier": "increase",
    "thinner": "decrease", "wider": "increase", "narrower": "decrease", "stronger": "increase", "weaker": "decrease",
    "longer": "increase", "shorter": "decrease",
}  # fmt: skip
COMPARED: Final = {
    "above": "increase", "over": "increase", "up on": "increase", "below": "decrease", "under": "decrease",
    "down on": "decrease", "ahead of": "increase", "in excess of": "increase", "behind": "decrease",
}  # fmt: skip
# Verbs that hold one figure against another: their "by" is a difference.
BEATING: Final = frozenset(
    """exceed exceeds exceeded exceeding beat beats beaten beating miss misses missed missing outpace outpaced outpacing
    outperform outperformed surpass surpassed surpassing overshoot overshot undershot lag lagged lagging trail trailed
    trailing""".split()
)
LINKED: Final = frozenset(
    ["above", "below", "ahead of", "in excess of", "behind", "beyond", "short of", "shy of", "over"]
)
# What two figures are held against each other with, before the one that is held.
THANS: Final = frozenset(["higher than", "lower than", "faster than", "slower than", "better than", "worse than"])
LEADING: Final = LINKED | THANS
CROSSED: Final = frozenset(["below", "above", "under", "beyond", "past"])
AIMS: Final = frozenset(
    "target targets estimate estimates budget ceiling goal quota limit threshold plan forecast forecasts".split()
)
FORMER: Final = frozenset(["previous", "preceding", "prior", "before", "earlier", "ago"])
OPENING: Final = frozenset(["opening", "first", "second", "initial"])
TIMES: Final = bits("time", "last", "same-period", "year-ago", "year")


def is_difference(frame: Frame, figure: Figure) -> bool:
    """ "2.4 percentage points higher than the national average": compared with another's figure, not with a time."""
    j = figure.right
    while frame.word(j) in ("and", ",") and (behind := _figure_from(frame, j + 1)) is not None:
        if behind.unit != figure.unit:
            break  # "grew by 15.3%, 4.3 percentage points faster than …": the first is a change of its own
        j = behind.right  # "3.1 and 2.4 percentage points higher than …"
    compares = frame.word(j) in SIDES or frame.word(j) in LINKED or frame.word(j) in ("slower", "quicker", "better")
    if not compares or figure.type != "percentage":
        return False
    k = j + 1 if frame.word(j).endswith("than") or frame.word(j) in LINKED else j + 2
    return (
        (k > j + 1 and frame.word(j + 1) != "than") is False
        and not frame.has(k - 1, BIT["stop"])
        and not in_time(frame, k)
    )


def _figure_from(frame: Frame, i: int) -> Figure | None:
    """The percentage that begins at item i."""
    return next((f for f in frame.figures if f.type == "percentage" and f.left == i), None)


def is_held_against(frame: Frame, figure: Figure) -> bool:
    """ "4.6 points more | than the | 84.1 percent of a year ago": the level that another figure is held against."""
    k = figure.left - 1
    articled = frame.has(k, BIT["article"]) or frame.has(figure.left, BIT["article"])
    while frame.has(k, BIT["article"]):
        k -= 1
    return articled and frame.word(k).endswith("than") and not frame.has(figure.right, BIT["change-noun"])


def crosses(frame: Frame, figure: Figure) -> bool:
    """ "Fell below 8 percent", "rose above the 50 percent mark": a level that is passed."""
    k = figure.left - 1
    while frame.has(k, BIT["article"]):
        k -= 1
    articled = any(frame.has(at, BIT["article"]) for at in range(k + 1, figure.i))
    set_beside = (
        articled and frame.word(k).removeprefix("and ") in CROSSED and not frame.has(figure.right, BIT["change-noun"])
    )
    if set_beside:
        return True  # "fell to 3.2 percent, below the 4% midpoint of the range"
    inner = figure.left if figure.left < figure.i else k
    word = frame.word(inner) if frame.word(inner) in CROSSED else frame.word(k)
    verb = k if word != frame.word(k) else k - 1
    return word in CROSSED and frame.has(verb, BIT["change-verb"])


def is_share(frame: Frame, figure: Figure, c: int) -> bool:
    """ "60 pct of the funds", "raised 3 billion, 60 pct of which …" are shares, "lost 5 pct of its value" is none."""
    k = c + 1 + (frame.words_of(c + 1) in (["or more"], ["or less"]))
    if figure.type == "percentage" and frame.role_at(k) == PART:
        return frame.words_of(k)[0].startswith("of ")
    if frame.words_of(k + 1) in (["its", "value"], ["their", "value"]):
        return False
    return figure.type == "percentage" and frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "of"


def led_by_comparison(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Higher than the country and the west 1.9 and 2.4 percentage points"."""
    if figure.unit != "percentage_point":
        return False
    k = c - 1
    while frame.role_at(k) in (NOUN, CONJUNCTION, PREPOSITION, FIGURE, ADVERB):
        if frame.word(frame.chunks[k].i) in LEADING:
            return True
        k -= 1
    return False


def in_time(frame: Frame, k: int, reach: int = 5) -> bool:
    """Whether what a figure is compared with is a time ("than a year ago", "than in the base year")."""
    for at in range(k, min(k + reach, len(frame.items))):
        if frame.has(at, TIMES) or frame.word(at) in FORMER:
            return True
        if frame.word(at) in OPENING and (frame.has(at + 1, TIME_UNIT) or frame.word(at + 1) == "season"):
            return True  # "20% fewer than in the opening week"
        if frame.has(at, bits("stop", "comma")):
            return False
    return False


def is_beaten(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Exceeded the estimate by 38%", "missing its target by 1.5 points": how far one figure is from another."""
    k = c - 1
    if figure.type != "percentage" or frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "by":
        return False
    if (at := compared_with(frame, c - 2)) and not in_time(frame, at):
        return True  # "faster than | the national average growth | by 1.6 points"
    k = left_of(frame, c - 1)  # "outpacing the province (5.8%) by half a point"
    while frame.role_at(k) in (NOUN, PREPOSITION, ADVERB, CONJUNCTION, TIME) or _is_amount(frame, k):
        if frame.role_at(k - 1) == COMMA and frame.word(frame.chunks[k].i) in BEATING:
            return True  # ", | missing the target | by 1.5 points"
        k -= 1
    return frame.role_at(k) == VERB and frame.word(frame.chunks[k].j - 1) in BEATING


def compared_with(frame: Frame, k: int) -> int:
    """ "Higher than | the average | of the province": where what is compared with begins, up to chunk k."""
    while frame.role_at(k) in (NOUN, PREPOSITION, CONJUNCTION) and k > 0:
        first = frame.chunks[k].i
        led = frame.word(first - 1) if frame.word(first - 1) != "than" else f"{frame.word(first - 2)} than"
        if frame.word(first) in THANS or led in THANS:
            return first
        k -= 1
    return 0


def _is_amount(frame: Frame, k: int) -> bool:
    """ "Exceeded the estimate of | 5.2 billion | by 38%"."""
    figure = frame.figure_at(k)
    return figure is not None and figure.type in ("money", "quantity") and frame.words_of(k - 1) == ["of"]


def is_missed(frame: Frame, k: int) -> bool:
    """ "Short of | the target | of 46 billion", "exceeded | the estimate | of 5 billion": what another is held to."""
    held = frame.role_at(k - 1) == VERB and bool(BEATING & set(frame.words_of(k - 1)))
    side = frame.word(frame.chunks[k - 1].j - 1) if k > 0 else ""
    return frame.word(frame.chunks[k].j - 1) in AIMS and (held or side in LINKED or side in CROSSED)
