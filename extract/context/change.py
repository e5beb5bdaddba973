"""Whether a figure is itself an increase or a decrease, or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import core, head_of_chain, left_of
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

CHANGE_VERB: Final = BIT["change-verb"]
CHANGE_NOUN: Final = BIT["change-noun"]
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
BEING: Final = frozenset("is are was were be been being".split())
COMPARED: Final = {
    "above": "increase", "over": "increase", "up on": "increase", "below": "decrease", "under": "decrease",
    "down on": "decrease",
}  # fmt: skip
MOVED: Final = {"up from": "increase", "down from": "decrease"}
# Verbs that hold one figure against another: their "by" is a difference.
BEATING: Final = frozenset(
    """exceed exceeds exceeded exceeding beat beats beaten beating miss misses missed missing outpace outpaced outpacing
    outperform outperformed surpass surpassed surpassing overshoot overshot undershot lag lagged lagging trail trailed
    trailing""".split()
)
CROSSED: Final = frozenset(["below", "above", "under", "beyond"])
NAMED: Final = 4  # words that may stand between "more" and "than"
FORMER: Final = frozenset(["previous", "preceding", "prior", "before", "earlier", "ago"])
FORMERLY: Final = frozenset(["last", "the", "a", "its"])
GATHERING: Final = frozenset("raise raises raised raising recovered recover recovers recovering".split())
# What gains and loses on a market.
TRADED: Final = frozenset(
    """share shares stock stocks futures contract price prices crude oil gold silver bond bonds index wheat brent
    bitcoin dollar pound euro""".split()
)
TIMES: Final = bits("time", "last", "same-period", "year-ago", "year")
RATES: Final = frozenset(
    ["rate", "rates", "share", "shares", "ratio", "proportion", "margin", "percentage", "level", "degree"]
)


def read_change(frame: Frame, figure: Figure, c: int) -> None:
    """Set `change` to increase or decrease; it stays None for a level, a share or a difference."""
    if _is_difference(frame, figure) or _is_share(frame, figure, c) or _led_by_comparison(frame, figure, c):
        return
    if figure.type == "percentage" and _crosses(frame, figure):
        return
    for look in (
        by_sign,
        by_noun_behind,
        by_side_behind,
        by_verb,
        by_noun_before,
        by_subject,
        by_neighbour,
        by_conjunct,
        by_list,
    ):
        found = look(frame, figure, c)
        if found:
            figure.change = found
            return


def _is_difference(frame: Frame, figure: Figure) -> bool:
    """ "2.4 percentage points higher than the national average": compared with another's figure, not with a time."""
    j = figure.right
    while frame.word(j) in ("and", ",") and (behind := _figure_from(frame, j + 1)) is not None:
        j = behind.right  # "3.1 and 2.4 percentage points higher than …"
    compares = frame.word(j) in SIDES or frame.word(j) in (
        "above",
        "below",
        "slower",
        "ahead of",
        "quicker",
        "better",
        "over",
    )
    if not compares or figure.type != "percentage":
        return False
    k = j + 1 if frame.word(j).endswith("than") or frame.word(j) in ("above", "below", "ahead of", "over") else j + 2
    return (
        (k > j + 1 and frame.word(j + 1) != "than") is False
        and not frame.has(k - 1, BIT["stop"])
        and not _in_time(frame, k)
    )


def _figure_from(frame: Frame, i: int) -> Figure | None:
    """The percentage that begins at item i."""
    return next((f for f in frame.figures if f.type == "percentage" and f.left == i), None)


def _crosses(frame: Frame, figure: Figure) -> bool:
    """ "Fell below 8 percent", "rose above the 50 percent mark": a level that is passed."""
    k = figure.left - 1
    while frame.has(k, BIT["article"]):
        k -= 1
    inner = figure.left if figure.left < figure.i else k
    word = frame.word(inner) if frame.word(inner) in CROSSED else frame.word(k)
    verb = k if word != frame.word(k) else k - 1
    return word in CROSSED and frame.has(verb, CHANGE_VERB)


def _is_share(frame: Frame, figure: Figure, c: int) -> bool:
    """ "60 pct of the funds" is a share."""
    return (
        figure.type == "percentage"
        and frame.role_at(c + 1) == PREPOSITION
        and frame.word(frame.chunks[c + 1].i) == "of"
    )


def _led_by_comparison(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Higher than the country and the west 1.9 and 2.4 percentage points"."""
    if figure.unit != "percentage_point":
        return False
    k = c - 1
    while frame.role_at(k) in (NOUN, CONJUNCTION, PREPOSITION, FIGURE, ADVERB):
        if frame.word(frame.chunks[k].i) in ("higher than", "lower than", "above", "below", "faster than"):
            return True
        k -= 1
    return False


def _in_time(frame: Frame, k: int, reach: int = 5) -> bool:
    """Whether what a figure is compared with is a time ("than a year ago", "than in the base year")."""
    for at in range(k, min(k + reach, len(frame.items))):
        if frame.has(at, TIMES) or frame.word(at) in FORMER:
            return True
        if frame.has(at, bits("stop", "comma")):
            return False
    return False


def sense(frame: Frame, k: int, class_bit: int) -> str | None:
    """The sense of the last word of chunk k that has the class."""
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, class_bit):
            return str(frame.items[at].sense(class_bit))
    return None


def noun_sense(frame: Frame, k: int) -> str | None:
    """The direction of noun chunk k, if its head says one ("an increase", "the drop")."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return str(frame.items[j - 1].sense(CHANGE_NOUN)) if i < j and frame.has(j - 1, CHANGE_NOUN) else None


def by_sign(frame: Frame, figure: Figure, _c: int) -> str | None:
    """ "(+41.2%)", "-3.5%", "plus 7.9%"."""
    before = figure.left - 1
    if figure.type != "percentage":
        return None
    if frame.word(before) in ("+", "plus"):
        return "increase"
    glued = frame.glued(figure.left) and not frame.glued(before)
    signed = frame.word(before) in ("-", "−", "–") and (glued or frame.has(before - 1, BIT["open"]))
    return "decrease" if frame.word(before) == "minus" or (signed and frame.glued(figure.left)) else None


def by_noun_behind(frame: Frame, _figure: Figure, c: int) -> str | None:
    """ "7% growth", "a 5 percent cut"."""
    return noun_sense(frame, c + 1) if frame.role_at(c + 1) == NOUN else None


def by_side_behind(frame: Frame, figure: Figure, _c: int) -> str | None:
    """ "14.5 percent more than a year earlier", "at least 10 percent more"."""
    j = figure.right
    moved = MOVED.get(frame.word(j))
    if moved and figure.type == "percentage" and (figure.unit == "percentage_point" or _in_time(frame, j + 1, 1)):
        return moved  # "14 percentage points up from a week ago"
    side = SIDES.get(frame.word(j)) or COMPARED.get(frame.word(j))
    if side is None or figure.type == "ranking":
        return None
    if frame.word(j) == "over" and figure.type == "money" and frame.word_at(j + 1) not in FORMERLY:
        return None  # "spend 1.4 billion over five years"
    if frame.word(j) in COMPARED:
        return side if _in_time(frame, j + 1) else None  # "14.1 percent above last year's level"
    if frame.word(j) in ("more", "less", "fewer"):
        while frame.has(j + 1, bits("word", "noun")) and frame.word(j + 1) != "than" and j < figure.right + NAMED:
            j += 1  # "73.5 percent more cars than a year earlier"
    if frame.word(j).endswith("than") or frame.word(j + 1) == "than":
        return side if _in_time(frame, j + 1) else None
    ends = bits("stop", "comma", "time", "close", "preposition", "conjunction", "adverb")
    return side if j + 1 >= len(frame.items) or frame.has(j + 1, ends) else None


def raises(frame: Frame, c: int) -> bool:
    """Whether chunk c is money that somebody raises or recovers ("raised $90 million from investors")."""
    k = left_of(frame, c)
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    gathered = bool(words) and words[-1] in GATHERING and not BEING & set(words)
    subject = subject_of(frame, k) if gathered else None
    return gathered and (subject is None or not frame.last_classes(subject) & bits("money-noun", "change-noun"))


def by_verb(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Rose 5 percent", "raised its capacity by 12 percent"; "rose to", "rose up to", "rose from" are levels."""
    k = left_of(frame, c)
    if figure.type == "money" and (
        frame.word(figure.left) == "up to"
        or frame.word(figure.right) in ("short of", "shy of")
        or _lost(frame, k)
        or raises(frame, c)
    ):
        return None
    if frame.role_at(k) == PREPOSITION:
        if frame.word(frame.chunks[k].i) != "by":
            return None
        return _verb_of_by(frame, left_of(frame, k))
    return sense(frame, k, CHANGE_VERB) if frame.role_at(k) == VERB else None


def _lost(frame: Frame, k: int) -> bool:
    """ "The yard lost 92 million" is a loss; what is traded falls by what it loses."""
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    if not words or words[-1] != "lost":
        return False
    subject = subject_of(frame, k)
    return subject is not None and not set(frame.words_of(subject)) & TRADED


def _verb_of_by(frame: Frame, k: int) -> str | None:
    """The verb that "by" goes with, over its object; else the verb or figure before ("medicine by 51")."""
    at = k
    while frame.role_at(at) in (NOUN, PREPOSITION, ADVERB, CONJUNCTION):
        noun = noun_sense(frame, at) if frame.role_at(at) == NOUN else None
        if noun:
            return noun
        at -= 1
    if frame.role_at(at) == VERB:
        if at < k and frame.word(frame.chunks[at].j - 1) in BEATING:
            return None  # "exceeded the estimate by 38%"
        found = sense(frame, at, CHANGE_VERB)
        if found:
            return found
    return last_change(frame, k)


def last_change(frame: Frame, c: int) -> str | None:
    """The direction last said in the sentence before chunk c, by a figure or a verb."""
    for k in range(min(c, len(frame.chunks) - 1), -1, -1):
        chunk = frame.chunks[k]
        if chunk.figure is not None and chunk.figure.type != "ranking" and isinstance(chunk.figure.change, str):
            return chunk.figure.change
        if chunk.role == VERB and (found := sense(frame, k, CHANGE_VERB)):
            return found
    return None


def by_noun_before(frame: Frame, _figure: Figure, c: int) -> str | None:
    """ "An increase of 5 percent", "a plus of 13%"."""
    k = c - 1
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("of", "by"):
        if frame.role_at(k - 1) == NOUN:
            return noun_sense(frame, k - 1)
        return {"plus": "increase", "minus": "decrease"}.get(frame.word(frame.chunks[k].i - 1))
    return None


def by_subject(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The growth comes to 6.8 percent", "the drop would have been 6%"."""
    k = left_of(frame, c)
    if figure.type != "percentage" or frame.role_at(k) != VERB:
        return None
    k = left_of(frame, k)
    if frame.role_at(k) != NOUN:
        return None
    return noun_sense(frame, head_of_chain(frame, k))  # but "the contribution to growth was 58.9 percent"


def by_neighbour(frame: Frame, figure: Figure, c: int) -> str | None:
    """A figure that says the one before in other words, or is compared with it ("fell 76 cents, or 1.1%")."""
    k = c - 1
    while frame.role_at(k) in (ADVERB, COMMA, CONJUNCTION, COMPARISON, OPEN, VERB, TIME) or (
        frame.role_at(k) == NOUN
        and frame.chunks[k].j - frame.chunks[k].i == 1
        and frame.has(frame.chunks[k].i, BIT["article"])
    ):
        if frame.role_at(k) == VERB and frame.words_of(k) != ["planned"]:
            return None
        k -= 1
    before = frame.chunks[k].figure if k != c - 1 and frame.role_at(k) == FIGURE else None
    if before is None:
        said = frame.words_of(c - 1) == ["or"] and frame.role_at(c - 2) == COMMA
        return last_change(frame, c - 2) if said and figure.type == "percentage" else None  # "by a fifth, or 20.4%"
    between = {frame.role_at(at) for at in range(k + 1, c)}
    words = {frame.word(frame.chunks[at].i) for at in range(k + 1, c)}
    same = before.type == figure.type or bool({"or"} & words) or OPEN in between
    return before.change if same and isinstance(before.change, str) else None


def by_conjunct(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "An increase of 11 in number and 52.8 percent in total investment": "of" leads to both."""
    if figure.type != "percentage" or frame.words_of(c - 1) != ["and"]:
        return None
    k = c - 2
    while frame.role_at(k) in (NOUN, PREPOSITION, TIME):
        k -= 1
    joined = frame.chunks[k].figure if frame.role_at(k) == FIGURE else None
    return by_noun_before(frame, joined, k) if joined is not None else None


def by_list(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Industry 16%; industrial investment 30%" behind a verb of change: the list goes on without a verb."""
    if figure.type != "percentage" or frame.role_at(c - 1) not in (NOUN, COMMA):
        return None
    k = c - 1
    while frame.role_at(k) in (NOUN, CONJUNCTION, PREPOSITION, COMMA):
        if frame.role_at(k) == NOUN and frame.word(frame.chunks[k].j - 1) in RATES:
            return None
        k -= 1
        if frame.role_at(k + 1) == COMMA and frame.role_at(k) in (FIGURE, ADVERB):
            break
    return last_change(frame, k) if frame.role_at(k) in (STOP, FIGURE, ADVERB) and k > 0 else None
