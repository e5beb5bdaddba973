"""Percentages whose metric stands in a place of its own: loans "at" a rate, "up 2 percent, sales …", "as low as"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.changes.differences import BENCHMARKS
from extract.context.metrics.changes.rises import verb_of_pace
from extract.context.metrics.clauses.about import subject_name
from extract.context.metrics.clauses.objects import moved_in
from extract.context.metrics.clauses.whose import BEING, head_of_verb
from extract.context.metrics.spoken import says_something, spoken_before
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, head_of_chain, left_of, text_of
from extract.context.predicates import verb_of
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# What is lent or owed: "at" so many percent it bears interest.
LENT: Final = frozenset(
    """loan loans credit credits deposit deposits mortgage mortgages advance advances borrowing borrowings debt bonds
    bond debentures notes lending overdraft overdrafts financing certificates bills eurobond eurobonds sukuk
    paper papers""".split()
)
PLACES: Final = frozenset("first second third fourth fifth last top".split())
MEASURED: Final = bits("generic", "money-noun", "change-noun", "collective")
LINKS: Final = frozenset(["for", "to", "of", "in", "on"])
EXTREMES: Final = frozenset(["low", "high", "peak", "record", "trough"])
RATES: Final = frozenset(["rate", "pace", "average", "maximum", "minimum", "low", "high", "peak", "record", "speed"])
RUNNING: Final = frozenset(["running", "runs", "ran", "are running", "is running"])
RESPONDENTS: Final = "share of respondents"
POLLS: Final = frozenset("poll polls survey surveys respondents polled surveyed questionnaire interviewed".split())
ANSWERING: Final = frozenset(
    "saying thinking believing wanting expecting favouring favoring opposing approving disapproving undecided".split()
)
OPINIONS: Final = frozenset(
    """said say says think thought believe believed believes favour favoured favor favored oppose opposed support
    supported want wanted expect expected approve approved disapprove disapproved agree agreed disagree disagreed
    backed blamed cited chose rejected trusted distrusted liked disliked
    prefer preferred answered replied felt feel intend undecided dissatisfied satisfied know""".split()
)
SAID: Final = frozenset("say said think thought believe feel".split())
PICKING: Final = frozenset("back named name blame blamed cite cited chose choose picked rated ranked".split())
MINDED: Final = frozenset(
    """undecided dissatisfied satisfied opposed optimistic pessimistic unhappy happy unsure confident worried
    concerned""".split()
)
LEAST_PRICE: Final = 50  # percent of a bond's face


def lent_at(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "600 million baht for loans to the mills at 7-1/2 pct": what bears the interest."""
    if figure.change or frame.words_of(c - 1) != ["at"]:
        return None
    k = c - 2
    while frame.role_at(k) == NOUN and not _is_lent(frame, k):
        if frame.role_at(k - 1) != PREPOSITION or frame.word(frame.chunks[k - 1].i) not in LINKS:
            return None
        k -= 2
    return name_of(frame, k) if frame.role_at(k) == NOUN else None


def margin_over(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Charging 2.15 percentage points over Libor", "at Euribor plus 0.9 pct": the margin over what others lend at."""
    if figure.change:
        return None
    behind = frame.words_of(c + 1) in (["over"], ["above"]) and frame.role_at(c + 2) == NOUN
    added = frame.words_of(c - 1) in (["plus"], ["+"]) and frame.role_at(c - 2) == NOUN
    at = c + 2 if behind else c - 2 if added else -1
    if at < 0 or not BENCHMARKS & set(frame.words_of(at)):
        return None
    return f"margin over {text_of(frame, at)}"


def priced_at(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "A bond priced at 101-1/4 pct", "a bond due | April 27, 1995 | at | 99 pct": what is paid for it."""
    k = c - 1 - (frame.words_of(c - 1) == ["at"])
    priced = frame.role_at(k) == VERB and "priced" in frame.single_words(k)
    dated = k == c - 2 and frame.role_at(k) == TIME and frame.role_at(k - 1) in (NOUN, VERB, ADVERB)
    near_par = figure.value is not None and figure.value > LEAST_PRICE  # and no coupon
    priced = priced or (dated and near_par and frame.words_of(k - 1)[-1] in ("due", "maturing"))
    return "issue price" if priced and not figure.change else None


def ranked_with(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "In exports Orinia held first place with 16.1 percent": what the place was in."""
    if frame.words_of(c - 1) != ["with"]:
        return None
    placed = frame.role_at(c - 2) == NOUN and frame.words_of(c - 3) == ["in"]
    if placed and frame.word(frame.chunks[c - 3].i - 1) in PLACES:
        return text_of(frame, c - 2)  # "came first in completion rate with 131.5 percent"
    ranking = next((f for f in frame.figures if f.type == "ranking" and f.i < frame.chunks[c].i), None)
    if ranking is None:
        return None
    opens = next((k for k in (0, 1) if frame.words_of(k) == ["in"] and frame.role_at(k + 1) == NOUN), None)
    return ranking.metric or (text_of(frame, opens + 1) if opens is not None else None)


def stands_at(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "With unemployment at 9 percent", "the realization of a growth rate at around 6%": the noun right before."""
    k = left_of(frame, c - 1) if frame.words_of(c - 1) == ["at"] else -1
    if frame.role_at(k) != NOUN or frame.role_at(k + 1) == COMMA or not frame.last_classes(k) & MEASURED:
        return None
    tied = frame.role_at(k - 1) == PREPOSITION and frame.word(frame.chunks[k - 1].i) in ("of", "in")
    return None if tied and frame.role_at(k - 2) == NOUN and frame.last_classes(k - 2) & MEASURED else name_of(frame, k)


def lent_on(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Charges 14.5 percent on consumer loans"."""
    tied = not figure.change and frame.words_of(c + 1) in (["on"], ["for"]) and frame.role_at(c + 2) == NOUN
    return name_of(frame, c + 2) if tied and _is_lent(frame, c + 2) else None


def _is_lent(frame: Frame, k: int) -> bool:
    _, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return frame.word(j - 1) in LENT


def at_a_rate(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Lending grew at an annual rate of 9.1 percent", "jobless claims hit a record high of 11%": whose rate it is."""
    if figure.type == "percentage" and (verb := verb_of_pace(frame, c)) is not None:
        moves = frame.classes_of(verb) & bits("change-verb", "level-verb") or RUNNING & set(frame.words_of(verb))
        head = head_of_verb(frame, verb) if moves else None  # "rose at a 5.6 pct pace"
        return subject_name(frame, figure, head, state) if head is not None else None
    if (
        frame.words_of(c - 1) != ["of"]
        or frame.role_at(c - 2) != NOUN
        or frame.word(frame.chunks[c - 2].j - 1) not in (RATES if figure.type == "percentage" else EXTREMES)
    ):
        return None
    i, j = core(frame, frame.chunks[c - 2].i, frame.chunks[c - 2].j)
    naming = bits("money-noun", "quantity-noun", "change-noun", "plural")
    if any(frame.has(at, naming) and frame.word(at) != "average" for at in range(i, j - 1)):
        return None  # "an unemployment rate of 9 percent"
    k = left_of(frame, c - 2)
    tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in ("at", "by", "to")
    k = left_of(frame, k) if tied else k
    if tied and frame.role_at(k) == NOUN and (moved := moved_in(frame, head_of_chain(frame, k), k)) is not None:
        return name_of(frame, moved)  # "tracked a surge in cotton futures to a record high of $1.20"
    stated = tied or EXTREMES & frame.single_words(c - 2)  # but "the ministry stated a rate of 9 percent"
    verbs = bits("change-verb", "level-verb") if stated else BIT["change-verb"]
    if frame.role_at(k) != VERB or not frame.classes_of(k) & verbs:
        return None
    if frame.role_at(k - 1) == COMMA and frame.role_at(left_of(frame, k - 1)) == FIGURE:
        return spoken_before(frame, figure, k, state)  # "reached 3 billion, | growing | at an annual rate of 8%"
    head = head_of_verb(frame, k)
    return subject_name(frame, figure, head, state) if head is not None else None


def led_by_change(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Down 0.7 percent, the index recorded …", "at 1.6 percent, inflation is low": the subject stands behind."""
    opens = c == 1 or (c > 1 and frame.role_at(c - 2) == STOP)
    if opens and frame.words_of(c - 1) == ["at"] and frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN:
        return name_of(frame, c + 2)
    led = opens and frame.role_at(c - 1) == VERB and frame.has(frame.chunks[c - 1].i, BIT["particle"])
    if not figure.change or not led or frame.role_at(c + 1) != COMMA or frame.role_at(c + 2) != NOUN:
        return None
    behind = next((k for k in range(c + 2, len(frame.chunks)) if frame.role_at(k) in (VERB, COMMA, STOP)), -1)
    if c > 1 and frame.words_of(c - 2) == [":"] and frame.role_at(behind) != VERB:
        verb = verb_of(frame, c - 2)  # "Mining did better: plus 7.2%, the best figure in years"
        head = subject_of(frame, verb) if verb is not None else None
        return name_of(frame, head) if head is not None else None
    return name_of(frame, c + 2)


def as_low_as(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "With vacancy rates as low as 3 percent": what is so low."""
    k = c - 1
    if figure.type != "percentage" or frame.words_of(k) not in (["as"], ["than"]) or frame.role_at(k - 1) != NOUN:
        return None
    if frame.words_of(k - 2) != ["as"] or frame.role_at(k - 2) not in (CONJUNCTION, COMPARISON, PREPOSITION):
        return None
    at = left_of(frame, k - 2)
    head = phrase_start(frame, at + 1) if frame.role_at(at) == NOUN else None
    head = head_of_verb(frame, at) if frame.role_at(at) == VERB else head
    name = subject_name(frame, figure, head, state) if head is not None else None
    return name if says_something(name) else None


def answered(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Some 58% said they would vote", "the poll found 42 pct … and 46 pct disapproved": a share of who was asked."""
    if figure.change or figure.unit != "percent":
        return None
    said = [f.metric for f in frame.figures if f.i < figure.i and f.type == "percentage"]
    asked = bool(said) and (said[-1] == RESPONDENTS or (said[-1] or "").split(" ")[-1] in POLLS)
    if asked and frame.role_at(c - 1) in (COMMA, CONJUNCTION):
        return said[-1] if frame.role_at(c + 1) in (NOUN, VERB, COMMA, STOP) else None  # "…, 24% Labour and 9% none"
    if frame.words_of(c - 1) == ["or"] and frame.role_at(c - 2) == FIGURE:
        return None  # "holders of 1.9 million shares or 34.6 percent have agreed"
    if frame.words_of(c - 1) == ["with"] and frame.word(figure.right) in ANSWERING:
        return RESPONDENTS  # "with 12% saying they had posted comments"
    if frame.role_at(c + 1) != VERB:
        return RESPONDENTS if _opens_clause(frame, c) and _says(frame, figure.right) else None
    if state.metric == RESPONDENTS and (c == 0 or (c == 1 and frame.role_at(0) == CONJUNCTION)):
        return RESPONDENTS  # "(48% were against it.) And | 47% | saw better days ahead"
    words = set(frame.words_of(c + 1))
    opinion = bool(words & OPINIONS) and not (words & BEING and not words & MINDED)  # "growth of 8% | is expected"
    opinion = opinion or (bool(words & BEING) and not MINDED.isdisjoint(frame.words_of(c + 2)[:1]))
    asked = not POLLS.isdisjoint(frame.words)
    return RESPONDENTS if opinion or (asked and _opens_clause(frame, c)) else None


def _says(frame: Frame, j: int) -> bool:
    """ "36% | say things will change", "44% | back | the plan", "11% | named | the mayor": verbs that may be nouns."""
    if frame.word(j) in PICKING:
        return frame.has(j + 1, bits("article", "possessive", "determiner", "capital", "relative"))
    return frame.word(j) in SAID


def _opens_clause(frame: Frame, c: int) -> bool:
    return c == 0 or frame.role_at(c - 1) in (STOP, CONJUNCTION, COMMA, VERB) or frame.words_of(c - 1) == ["that"]
