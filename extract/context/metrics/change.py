"""Whether a figure is itself an increase or a decrease ("up 5 percent", "+41.2%"), or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.booked import is_booked
from extract.context.metrics.changes.differences import (
    BENCHMARKS,
    COMPARED,
    FORMER,
    SIDES,
    crosses,
    in_time,
    is_beaten,
    is_difference,
    is_held_against,
    is_share,
    led_by_comparison,
)
from extract.context.metrics.changes.directions import last_change
from extract.context.metrics.changes.moving import by_off, by_verb, by_verb_and_object
from extract.context.metrics.changes.rises import RATES, by_noun_before, by_noun_behind, by_subject
from extract.context.metrics.changes.sides import is_level, over_said_again, says_level_again, tells_whose
from extract.context.metrics.nouns.attached import compared_noun
from extract.context.phrases import is_extreme
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

PLANNED: Final = bits("article", "participle")  # "4.5 pct, up from | a planned | 4.4 pct"
MOVED: Final = {"up from": "increase", "down from": "decrease"}
GRANTING: Final = frozenset("budget budgets plan plans programme programmes program programs scheme".split())
NAMED: Final = 4  # words that may stand between "more" and "than"
LEVELLED: Final = frozenset(["at", "to", "from", "of"])
BELOW_ZERO: Final = frozenset("rate rates yield yields yielded interest repo margin balance".split())
FORMERLY: Final = frozenset(["last", "the", "a", "its"])
SPANS: Final = frozenset(["year", "quarter", "month", "season", "period", "decade", "half", "week"])


def read_change(frame: Frame, figure: Figure, c: int) -> None:
    """Set `change` to increase or decrease; it stays None for a level, a share or a difference."""
    told = by_noun_before(frame, figure, c)  # "a rise of 18.4% over the estimate" is a rise all the same
    if (is_difference(frame, figure) and not told) or is_share(frame, figure, c):
        return
    if led_by_comparison(frame, figure, c) or is_beaten(frame, figure, c) or is_booked(frame, figure, c):
        return
    if figure.type == "percentage" and is_held_against(frame, figure):
        return
    if crosses(frame, figure) or (figure.type == "percentage" and says_level_again(frame, figure, c)):
        return
    for look in (
        by_sign,
        by_off,
        by_noun_behind,
        by_side_behind,
        by_verb,
        by_verb_and_object,
        by_noun_before,
        by_subject,
        by_neighbour,
        by_conjunct,
        by_list,
    ):
        found = told if look is by_noun_before else look(frame, figure, c)
        if found:
            figure.change = found
            return


def by_sign(frame: Frame, figure: Figure, _c: int) -> str | None:
    """ "(+41.2%)", "-3.5%", "plus 7.9%"."""
    before = figure.left - 1
    if figure.type != "percentage" or frame.has(figure.left, BIT["article"]):
        return None  # "a 6 percent interest plus | a 2 percent | fee"
    if frame.word(before) in ("+", "plus") and frame.word(before - 1) in BENCHMARKS:
        return None  # "six-month Euribor plus 0.9 pct"
    if frame.word(before) in ("+", "plus"):
        return None if frame.has(before - 1, BIT["number"]) and frame.glued(before) else "increase"  # "2,040+5% tons"
    glued = frame.glued(figure.left) and not frame.glued(before)
    signed = frame.word(before) in ("-", "−", "–") and (glued or frame.has(before - 1, BIT["open"]))
    if frame.word(before) == "minus" and frame.word(before - 1) in LEVELLED and not BELOW_ZERO.isdisjoint(frame.words):
        return None  # "kept its deposit rate at minus 0.4 percent"
    return "decrease" if frame.word(before) == "minus" or (signed and frame.glued(figure.left)) else None


def by_side_behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "14.5 percent more than a year earlier", "at least 10 percent more"."""
    j = over_said_again(frame, figure) if figure.type == "percentage" else _behind_other_words(frame, figure)
    moved = MOVED.get(frame.word(j))
    based = any(f.left == j + 1 and f.type != "percentage" for f in frame.figures) or in_time(frame, j + 1, 1)
    if moved and figure.type == "percentage" and (figure.unit == "percentage_point" or based):
        return moved  # "14 percentage points up from a week ago"
    side = SIDES.get(frame.word(j)) or COMPARED.get(frame.word(j))
    if frame.word(j) == "ahead" and figure.unit == "percent":
        side = "increase"  # "sales were 3 percent ahead"; a party is so many points ahead of another
    if side is None or figure.type == "ranking":
        return None
    if frame.word(j) == "over" and figure.type == "money" and frame.word_at(j + 1) not in FORMERLY:
        return None  # "spend 1.4 billion over five years"
    spanned = frame.word(j) == "over" and frame.word(j + 1) == "the" and frame.word(j + 2) in SPANS
    if spanned and frame.word(j + 3) not in FORMER:
        return None  # "occupancy averaged 85 percent over the year", but "over the year before"
    if frame.word(j) == "over" and frame.has(j + 1, BIT["number"]) and not frame.has(j + 1, BIT["year"]):
        return None  # "at 9.75 percent over 12 years"
    if frame.word(j) == "under" and any(frame.word(k) in GRANTING for k in range(j + 2, j + 2 + NAMED)):
        return None  # "spent 31 million under the 2023/24 budget"
    if frame.word(j) == "under" and figure.type == "money" and frame.has(j + 1, BIT["capital"]):
        return None  # "a grant of 3 million under Vision 2030"
    if frame.word(j) in COMPARED:
        return side if in_time(frame, j + 1) else None  # "14.1 percent above last year's level"
    if frame.word(j) in ("more", "less", "fewer"):
        while frame.has(j + 1, bits("word", "noun")) and frame.word(j + 1) != "than" and j < figure.right + NAMED:
            j += 1  # "73.5 percent more cars than a year earlier"
    if frame.word(j).endswith("than") or frame.word(j + 1) == "than":
        return side if in_time(frame, j + 1) else None
    if figure.type == "percentage" and compared_noun(frame, figure, c) is not None:
        return side  # "reported 13.6 percent lower profit"
    ends = bits("stop", "comma", "time", "close", "preposition", "conjunction", "adverb")
    return side if j + 1 >= len(frame.items) or frame.has(j + 1, ends) else None


def _behind_other_words(frame: Frame, figure: Figure) -> int:
    """ "4.1 percent, or 950 won, | higher": behind what says the same once more."""
    j = figure.right
    if not frame.has(j, BIT["comma"]):
        return j
    again = next((f for f in frame.figures if f.left == j + 2), None) if frame.word(j + 1) == "or" else None
    if again is not None and frame.has(again.right, BIT["comma"]):
        return again.right + 1
    said_again = frame.word(figure.left - 1) == "or" and frame.has(figure.left - 2, BIT["comma"])
    return j + 1 if said_again else j


def by_neighbour(frame: Frame, figure: Figure, c: int) -> str | None:
    """A figure that says the one before in other words, or is compared with it ("fell 76 cents, or 1.1%")."""
    said = c - 2 - (frame.role_at(c - 2) == COMMA)
    counted = frame.figure_at(said) if frame.words_of(c - 1) == ["or"] else None
    fallen = counted is not None and counted.type == "count" and figure.unit == "percent"
    if fallen and (found := by_verb(frame, figure, said)):
        return found  # "the total employed fell | 210,000 | or | 1.5 percent"
    k = c - 1
    while frame.role_at(k) in (ADVERB, COMMA, CONJUNCTION, COMPARISON, OPEN, VERB, TIME) or (
        frame.role_at(k) == NOUN and all(frame.has(at, PLANNED) for at in range(frame.chunks[k].i, frame.chunks[k].j))
    ):
        if frame.role_at(k) == VERB and frame.words_of(k) != ["planned"]:
            return None
        k -= 1
    before = frame.figure_at(k) if k != c - 1 else None
    if before is None:
        said = frame.words_of(c - 1) == ["or"] and frame.role_at(c - 2) == COMMA
        return last_change(frame, c - 2) if said and figure.type == "percentage" else None  # "by a fifth, or 20.4%"
    if before.type == figure.type and frame.words_of(c - 1) == ["from"] and _goes_to(frame, c):
        return None  # "fell by more than £600 | from | £190,329 in May to £189,733 in June"
    between = {frame.role_at(at) for at in range(k + 1, c)}
    words = {frame.word(frame.chunks[at].i) for at in range(k + 1, c)}
    same = before.type == figure.type or bool({"or"} & words) or OPEN in between
    if same and before.type == "count":
        return by_noun_before(frame, before, k)  # "an increase of 32,736 cases or 141.6%"
    return before.change if same and isinstance(before.change, str) else None


def _goes_to(frame: Frame, c: int) -> bool:
    """Whether the span that begins at the figure in chunk c ends at another one."""
    k = c + 1
    while frame.role_at(k) in (TIME, ADVERB):
        k += 1
    return frame.words_of(k) == ["to"] and frame.role_at(k + 1) == FIGURE


def by_conjunct(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "An increase of 11 in number and 52.8 percent in total investment": "of" leads to both."""
    at = c - 1 - (frame.words_of(c - 1) == ["of"])  # "a fall of 4 percent in sales and | of | 3 percent in profit"
    if figure.type != "percentage" or frame.words_of(at) != ["and"]:
        return None
    k = at - 1
    while frame.role_at(k) in (NOUN, PREPOSITION, TIME) or frame.words_of(k) == ["against"]:
        k -= 1
    joined = frame.figure_at(k)
    if joined is None:
        return None
    told = by_noun_before(frame, joined, k) or (by_verb(frame, joined, k) if k < c - 2 else None)
    alike = k < c - 2 and joined.type == "percentage" and frame.role_at(c + 1) in (TIME, PREPOSITION, STOP, COMMA)
    if told or not alike:
        return told
    tied = frame.role_at(c + 1) == PREPOSITION and frame.words_of(k + 1) == frame.words_of(c + 1)
    listed = (
        joined.change if tied and isinstance(joined.change, str) else None
    )  # "4% in rents, 6% in fares and | 2% in"
    return listed or by_noun_behind(frame, joined, k)  # "6% growth in 2025 and 5% in 2026"


def by_list(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Industry 16%; industrial investment 30%" behind a verb of change: the list goes on without a verb."""
    k = c - 1 - (frame.role_at(c - 1) == ADVERB)  # "pay rose 4 percent, productivity | only | 0.5 percent"
    if figure.type != "percentage" or frame.role_at(k) not in (NOUN, COMMA) or is_extreme(frame, k):
        return None  # "fell to a record | low | 2 percent"
    while frame.role_at(k) in (NOUN, CONJUNCTION, PREPOSITION, COMMA, TIME) or tells_whose(frame, k):
        if frame.role_at(k) == NOUN and frame.word(frame.chunks[k].j - 1) in RATES:
            return None
        k -= 1
        if frame.role_at(k + 1) == COMMA and frame.role_at(k) in (FIGURE, ADVERB):
            break
    if frame.role_at(k) not in (STOP, FIGURE, ADVERB) or k <= 0:
        return None
    before = next((chunk.figure for chunk in reversed(frame.chunks[: k + 1]) if chunk.figure is not None), None)
    if before is not None and before.unit == "percentage_point" and figure.unit == "percent":
        return None  # "in maths 78%, a rise of one point, and in science 88%"
    level = before is not None and before.type == "percentage" and frame.words_of(k) != [":"]
    level = level and before is not None and is_level(frame, figure, before)
    return None if level else last_change(frame, k)  # "turnout rose to 61%, in the north 48%"
