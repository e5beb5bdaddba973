"""Whether a figure is itself an increase or a decrease, or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.booked import is_booked
from extract.context.metrics.differences import (
    BENCHMARKS,
    COMPARED,
    SIDES,
    crosses,
    in_time,
    is_beaten,
    is_difference,
    is_held_against,
    is_share,
    led_by_comparison,
)
from extract.context.metrics.sides import compared_by, is_level, over_said_again, says_level_again, tells_whose
from extract.context.metrics.whose import BEING
from extract.context.phrases import CHANGES, LOSSES, SIDE, core, grows_in, head_of_chain, left_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
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
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

CHANGE_VERB: Final = BIT["change-verb"]
CHANGE_NOUN: Final = BIT["change-noun"]
PARTICLE: Final = BIT["particle"]
MILLION: Final = 1_000_000
PLANNED: Final = bits("article", "participle")  # "4.5 pct, up from | a planned | 4.4 pct"
MOVED: Final = {"up from": "increase", "down from": "decrease"}
NAMED: Final = 4  # words that may stand between "more" and "than"
GATHERING: Final = frozenset("raise raises raised raising recovered recover recovers recovering".split())
# What gains and loses on a market.
TRADED: Final = frozenset(
    """share shares stock stocks futures contract price prices crude oil gold silver bond bonds index wheat brent
    bitcoin dollar pound euro""".split()
)
RATES: Final = frozenset(
    ["rate", "rates", "share", "shares", "ratio", "proportion", "margin", "percentage", "level", "degree"]
)


TAKING: Final = frozenset(
    """knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping lop lops lopped lopping slice
    sliced chop chopped trim trimmed""".split()
)
SHARING: Final = frozenset("made make makes making account accounts accounted accounting provides provided".split())
PUTTING: Final = frozenset(
    "put puts putting estimated estimates forecast forecasts projected projects seen sees set sets targeted".split()
)
OFFERS: Final = frozenset("sale auction issue offering flotation placement listing".split())
LOSING: Final = frozenset(["lost", "lose", "loses", "losing"])
FORMERLY: Final = frozenset(["last", "the", "a", "its"])


def read_change(frame: Frame, figure: Figure, c: int) -> None:
    """Set `change` to increase or decrease; it stays None for a level, a share or a difference."""
    told = by_noun_before(frame, figure, c)  # "a rise of 18.4% over the estimate" is a rise all the same
    if (is_difference(frame, figure) and not told) or is_share(frame, figure, c):
        return
    if led_by_comparison(frame, figure, c) or is_beaten(frame, figure, c) or is_booked(frame, figure, c):
        return
    if figure.type == "percentage" and is_held_against(frame, figure):
        return
    if figure.type == "percentage" and (crosses(frame, figure) or says_level_again(frame, figure, c)):
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


def sense(frame: Frame, k: int, class_bit: int) -> str | None:
    """The sense of the last word of chunk k that has the class."""
    if not frame.chunks[k].classes & class_bit:
        return None
    for at in range(frame.chunks[k].j - 1, frame.chunks[k].i - 1, -1):
        if frame.has(at, class_bit):
            return str(frame.items[at].sense(class_bit))
    return None


def noun_sense(frame: Frame, k: int) -> str | None:
    """The direction of noun chunk k, if its head says one ("an increase", "the drop")."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if i >= j:
        return None
    plural = CHANGES.get(frame.word(j - 1))
    return str(frame.items[j - 1].sense(CHANGE_NOUN)) if frame.has(j - 1, CHANGE_NOUN) else plural


def by_sign(frame: Frame, figure: Figure, _c: int) -> str | None:
    """ "(+41.2%)", "-3.5%", "plus 7.9%"."""
    before = figure.left - 1
    if figure.type != "percentage":
        return None
    if frame.word(before) in ("+", "plus") and frame.word(before - 1) in BENCHMARKS:
        return None  # "six-month Euribor plus 0.9 pct"
    if frame.word(before) in ("+", "plus"):
        return None if frame.has(before - 1, BIT["number"]) and frame.glued(before) else "increase"  # "2,040+5% tons"
    glued = frame.glued(figure.left) and not frame.glued(before)
    signed = frame.word(before) in ("-", "−", "–") and (glued or frame.has(before - 1, BIT["open"]))
    return "decrease" if frame.word(before) == "minus" or (signed and frame.glued(figure.left)) else None


def by_noun_behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "7% growth", "a 5 percent cut", "a 27 pct | per year | growth"."""
    c += frame.role_at(c + 1) == ADVERB and frame.has(frame.chunks[c + 1].i, BIT["rate"])
    c += figure.type == "percentage" and grows_in(frame, c + 1)
    return noun_sense(frame, c + 1) if frame.role_at(c + 1) == NOUN else None


def by_side_behind(frame: Frame, figure: Figure, _c: int) -> str | None:
    """ "14.5 percent more than a year earlier", "at least 10 percent more"."""
    j = over_said_again(frame, figure) if figure.type == "percentage" else _behind_other_words(frame, figure)
    moved = MOVED.get(frame.word(j))
    based = any(f.left == j + 1 and f.type != "percentage" for f in frame.figures) or in_time(frame, j + 1, 1)
    if moved and figure.type == "percentage" and (figure.unit == "percentage_point" or based):
        return moved  # "14 percentage points up from a week ago"
    side = SIDES.get(frame.word(j)) or COMPARED.get(frame.word(j))
    if side is None or figure.type == "ranking":
        return None
    if frame.word(j) == "over" and figure.type == "money" and frame.word_at(j + 1) not in FORMERLY:
        return None  # "spend 1.4 billion over five years"
    if frame.word(j) == "over" and frame.has(j + 1, BIT["number"]) and not frame.has(j + 1, BIT["year"]):
        return None  # "at 9.75 percent over 12 years"
    if frame.word(j) in COMPARED:
        return side if in_time(frame, j + 1) else None  # "14.1 percent above last year's level"
    if frame.word(j) in ("more", "less", "fewer"):
        while frame.has(j + 1, bits("word", "noun")) and frame.word(j + 1) != "than" and j < figure.right + NAMED:
            j += 1  # "73.5 percent more cars than a year earlier"
    if frame.word(j).endswith("than") or frame.word(j + 1) == "than":
        return side if in_time(frame, j + 1) else None
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


def by_off(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Will shave two points | off | growth", "knocked 15 percent off the price": so much less."""
    if figure.type == "count" or frame.words_of(c + 1) not in (["off"], ["off of"]):
        return None
    k = left_of(frame, c)
    words = frame.words_of(k) if frame.role_at(k) == VERB else []
    taken = bool(words) and words[-1] in TAKING and frame.role_at(c + 2) == NOUN
    return "decrease" if taken else None


def raises(frame: Frame, c: int) -> bool:
    """Whether chunk c is money that somebody raises or recovers ("raised $90 million from investors")."""
    k = left_of(frame, c)
    meant = (
        frame.words_of(k) == ["raise"] and frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1].endswith(" to")
    )
    words = frame.words_of(k) if frame.role_at(k) == VERB or meant else []  # "is looking to | raise | 70 million"
    gathered = bool(words) and words[-1] in GATHERING and (words[-1].endswith("ing") or not BEING & set(words))
    subject = subject_of(frame, k) if gathered else None
    if gathered and subject is not None and frame.words_of(subject)[-1] in OFFERS:
        return True  # "he expects the sale to raise three billion francs"
    return gathered and (subject is None or not frame.last_classes(subject) & bits("money-noun", "change-noun"))


def by_verb(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Rose 5 percent", "raised its capacity by 12 percent"; "rose to", "rose up to", "rose from" are levels."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "between":
        k = left_of(frame, k)  # "to grow by between 4 and 6 percent"
    if figure.type == "money" and (
        frame.word(figure.left) == "up to"
        or frame.word(figure.right) in ("short of", "shy of")
        or _lost(frame, k)
        or _is_phrasal(frame, figure, k)
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
    if not words or words[-1].split()[-1] not in LOSING:
        return False
    if frame.has(frame.chunks[k].j, BIT["determiner"]):
        return True  # "both lost | their | £150 | deposits"
    subject = subject_of(frame, k)
    if subject is None:
        return frame.role_at(k - 1) == PRONOUN or words[0] == "having"
    return not set(frame.words_of(subject)) & TRADED


def _is_phrasal(frame: Frame, figure: Figure, k: int) -> bool:
    """ "Should | free up | 1.3 billion", "stumped up 40 million": sums of millions do not tick up."""
    chunk = frame.chunks[k]
    led = frame.role_at(k) == VERB and chunk.j - chunk.i > 1 and frame.has(chunk.j - 1, PARTICLE)
    own = led and not frame.has(chunk.j - 2, HELPERS | CHANGE_VERB | bits("adverb", "negation"))
    return bool(own) and figure.number is not None and figure.number.scale >= MILLION


def _verb_of_by(frame: Frame, k: int) -> str | None:
    """The verb that "by" goes with, over its object; else the verb or figure before ("medicine by 51")."""
    at, noun, particle = k, compared_by(frame, k), None
    while frame.role_at(at) in (NOUN, PREPOSITION, ADVERB, CONJUNCTION, TIME):
        noun = noun or (noun_sense(frame, at) if frame.role_at(at) == NOUN else None)
        if frame.role_at(at) == ADVERB and frame.has(frame.chunks[at].i, PARTICLE):
            particle = sense(frame, at, CHANGE_VERB)  # "put up its rate by 1/4 point"
        at -= 1
    if frame.role_at(at) == VERB:
        found = sense(frame, at, CHANGE_VERB) or particle  # "lowered GDP growth by 4.7 points" is a decrease
        if found:
            return found
    return noun or last_change(frame, k)


def by_verb_and_object(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Lifting export receipts 7.9 pct", "cut rates 25 basis points": the object stands before the figure."""
    if figure.type != "percentage" or frame.role_at(c - 1) != NOUN or frame.role_at(c + 1) == NOUN:
        return None
    i, j = core(frame, frame.chunks[c - 1].i, frame.chunks[c - 1].j)
    k = head_of_chain(frame, c - 1) - 1
    if i >= j or frame.has(j - 1, BIT["possessive"]) or frame.role_at(k) != VERB or frame.word(figure.left) == "up to":
        return None
    return sense(frame, k, CHANGE_VERB)


def last_change(frame: Frame, c: int) -> str | None:
    """The direction last said in the sentence before chunk c, by a figure or a verb."""
    for k in range(min(c, len(frame.chunks) - 1), -1, -1):
        chunk = frame.chunks[k]
        if chunk.figure is not None and chunk.figure.type != "ranking" and isinstance(chunk.figure.change, str):
            return chunk.figure.change
        if chunk.role == VERB and (found := sense(frame, k, CHANGE_VERB)):
            return found
    return None


def by_noun_before(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "An increase of 5 percent", "a rise of just 0.5 percent", "a plus of 13%"."""
    k = c - 1
    if figure.type == "percentage" and frame.role_at(k) == NOUN and not frame.has(figure.right, SIDE):
        return noun_sense(frame, k)  # "output value 1.2 billion yuan, | growth | 14.3%"
    if figure.type == "percentage" and (told := _set_beside(frame, c) or _put_at(frame, c)):
        return told
    k -= frame.words_of(k) == ["between"]
    while frame.role_at(k) == ADVERB and frame.role_at(k - 1) in (ADVERB, PREPOSITION):
        k -= 1
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("of", "by"):
        if frame.role_at(k - 1) == NOUN:
            if figure.type == "percentage" and frame.word(frame.chunks[k - 1].j - 1) in LOSSES:
                return "decrease"  # "23.1 percent, a loss of 0.8 points"
            own = noun_sense(frame, k - 1) or _by_head(frame, k - 1)
            return own or _by_rate(frame, figure, k - 1)
        return {"plus": "increase", "minus": "decrease"}.get(frame.word(frame.chunks[k].i - 1))
    return None


def _set_beside(frame: Frame, c: int) -> str | None:
    """ "The growth of revenue, at 3.1 percent, …", "third in growth of investment (5.4 percent)": how far it grew."""
    led = frame.words_of(c - 1) == ["at"] and frame.role_at(c - 2) == COMMA
    k = c - 3 if led else c - 2 if frame.role_at(c - 1) == OPEN else -1
    if frame.role_at(k) != NOUN or frame.role_at(c + 1) not in (COMMA, CLOSE, CONJUNCTION, STOP):
        return None
    return noun_sense(frame, k) or noun_sense(frame, head_of_chain(frame, k))


def _put_at(frame: Frame, c: int) -> str | None:
    """ "Put | the growth of real GDP | at 6.9%", "the rise is estimated at 5 percent": how far it grew."""
    k = left_of(frame, c - 1) if frame.words_of(c - 1) == ["at"] else -1
    verb = head_of_chain(frame, k) - 1 if frame.role_at(k) == NOUN else k
    if frame.role_at(verb) != VERB or frame.words_of(verb)[-1] not in PUTTING:
        return None
    grown = k if verb < k else left_of(frame, verb)
    return noun_sense(frame, head_of_chain(frame, grown)) if frame.role_at(grown) == NOUN else None


def _by_head(frame: Frame, k: int) -> str | None:
    """ "An increase in wages of five pct", but "a rise in the rate of 5 percent"."""
    head = head_of_chain(frame, k)
    tied = head == k - 2 and frame.words_of(k - 1) in (["in"], ["at"], ["on"])
    return noun_sense(frame, head) if tied and frame.word(frame.chunks[k].j - 1) not in RATES else None


def _by_rate(frame: Frame, figure: Figure, k: int) -> str | None:
    """ "Grew at an annual rate of 9 percent", "rose (by) an average of 31.4 percent a year": what the verb says."""
    average = frame.word(frame.chunks[k].j - 1) == "average"
    if figure.type != "percentage" and not (average and frame.words_of(k - 1) == ["by"]):
        return None
    if average and frame.role_at(k - 1) == VERB:
        return sense(frame, k - 1, CHANGE_VERB)
    led = frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) in ("at", "by")
    rate = frame.word(frame.chunks[k].j - 1) in ("rate", "pace", "average", "margin", "maximum", "minimum")
    verb = left_of(frame, k - 1)
    if average and frame.words_of(k - 1) == ["by"] and frame.role_at(verb) == NOUN:
        verb = head_of_chain(frame, verb) - 1  # "boost | prices | by | an average | of 3 pct"
    return sense(frame, verb, CHANGE_VERB) if led and rate and frame.role_at(verb) == VERB else None


def by_subject(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The growth comes to 6.8 percent", "the drop would have been 6%"."""
    k = left_of(frame, c)
    if figure.type != "percentage" or frame.role_at(k) != VERB or SHARING & frame.single_words(k):
        return None
    k = left_of(frame, k)
    if frame.role_at(k) != NOUN:
        return None
    return noun_sense(frame, head_of_chain(frame, k))  # but "the contribution to growth was 58.9 percent"


def by_neighbour(frame: Frame, figure: Figure, c: int) -> str | None:
    """A figure that says the one before in other words, or is compared with it ("fell 76 cents, or 1.1%")."""
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
    if figure.type != "percentage" or frame.words_of(c - 1) != ["and"]:
        return None
    k = c - 2
    while frame.role_at(k) in (NOUN, PREPOSITION, TIME) or frame.words_of(k) == ["against"]:
        k -= 1
    joined = frame.figure_at(k)
    if joined is None:
        return None
    return by_noun_before(frame, joined, k) or (by_verb(frame, joined, k) if k < c - 2 else None)


def by_list(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Industry 16%; industrial investment 30%" behind a verb of change: the list goes on without a verb."""
    k = c - 1 - (frame.role_at(c - 1) == ADVERB)  # "pay rose 4 percent, productivity | only | 0.5 percent"
    if figure.type != "percentage" or frame.role_at(k) not in (NOUN, COMMA):
        return None
    while frame.role_at(k) in (NOUN, CONJUNCTION, PREPOSITION, COMMA, TIME) or tells_whose(frame, k):
        if frame.role_at(k) == NOUN and frame.word(frame.chunks[k].j - 1) in RATES:
            return None
        k -= 1
        if frame.role_at(k + 1) == COMMA and frame.role_at(k) in (FIGURE, ADVERB):
            break
    if frame.role_at(k) not in (STOP, FIGURE, ADVERB) or k <= 0:
        return None
    before = next((chunk.figure for chunk in reversed(frame.chunks[: k + 1]) if chunk.figure is not None), None)
    level = before is not None and before.type == "percentage" and frame.words_of(k) != [":"]
    level = level and before is not None and is_level(frame, figure, before)
    return None if level else last_change(frame, k)  # "turnout rose to 61%, in the north 48%"
