"""Nouns that make a figure an increase or a decrease: "an increase of 5 percent", "7% growth", "the drop was 6%"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.changes.directions import CHANGE_VERB, noun_sense, pays_for_works, sense
from extract.context.phrases import LOSSES, SIDE, grows_in, head_of_chain, left_of, over_pace
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

RATES: Final = frozenset(
    ["rate", "rates", "share", "shares", "ratio", "proportion", "margin", "percentage", "level", "degree"]
)
SHARING: Final = frozenset("made make makes making account accounts accounted accounting provides provided".split())
PUTTING: Final = frozenset(
    "put puts putting estimated estimates forecast forecasts projected projects seen sees set sets targeted".split()
)

SEEN: Final = frozenset(
    "recorded registered observed seen noted reported posted shown achieved led driven fuelled supported".split()
)
PACES: Final = frozenset(["pace", "rate", "clip", "speed"])
YEARLY: Final = frozenset(
    "a an annual annualised annualized yearly monthly quarterly average growth compound overall faster slower".split()
)


def verb_of_pace(frame: Frame, c: int) -> int | None:
    """ "Starts | rose | at | a 5.6 pct | annual pace", "at an annual 4.1 pct clip": the verb that the pace is of."""
    *before, last = frame.words_of(c + 1) or [""]
    if last not in PACES or not YEARLY.issuperset(before):
        return None
    k = c - 1 - (frame.role_at(c - 1) == NOUN and YEARLY.issuperset(frame.words_of(c - 1)))
    verb = left_of(frame, k)
    led = frame.words_of(k) in (["at"], ["by"]) and frame.role_at(verb) == VERB
    return verb if led else None


def by_noun_behind(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "7% growth", "a 5 percent cut", "a 27 pct | per year | growth"."""
    c = over_pace(frame, c)
    if figure.type == "percentage" and (verb := verb_of_pace(frame, c)) is not None:
        return sense(frame, verb, CHANGE_VERB)
    c += figure.type == "percentage" and grows_in(frame, c + 1)
    if frame.role_at(c + 1) != NOUN or pays_for_works(frame, figure, c + 1):
        return None
    return noun_sense(frame, c + 1)


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
    if figure.type == "percentage" and (verb := _seen_in(frame, c)) is not None:
        k = verb
    if figure.type != "percentage" or frame.role_at(k) != VERB or SHARING & frame.single_words(k):
        return None
    k = left_of(frame, k)
    if frame.role_at(k) != NOUN:
        return None
    return noun_sense(frame, head_of_chain(frame, k))  # but "the contribution to growth was 58.9 percent"


def _seen_in(frame: Frame, c: int) -> int | None:
    """ "Growth | was recorded | in | trade | (8%) | and | mining | (3%)": the verb before what the brackets are of."""
    k = c - 1 - (frame.words_of(c - 1) == ["by"])
    if frame.role_at(k) != OPEN:
        return None
    while frame.role_at(k) in (OPEN, CLOSE, NOUN, PREPOSITION, COMMA, CONJUNCTION, FIGURE):
        if frame.role_at(k) == FIGURE and frame.role_at(k + 1) != CLOSE:
            return None
        k -= 1
    being = frame.words_of(k) in (["was"], ["is"]) and frame.words_of(k + 1) == ["in"]
    return k if frame.role_at(k) == VERB and (being or SEEN & frame.single_words(k)) else None
