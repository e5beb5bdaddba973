"""The metric that stands beside a figure: "retail sales up 10.7%", and lists that go on without their verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import (
    LONG_TIMES,
    METRIC_VERB,
    complement,
    of_another,
    spoken_before,
    tells_how_much,
    verb_noun,
)
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.parentheses import before_parenthesis
from extract.context.phrases import (
    core,
    following_chain,
    head_of_chain,
    is_generic,
    left_of,
    only_determines,
    only_qualifies,
)
from extract.context.predicates import verb_of
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    COMPARISON,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PART,
    PREPOSITION,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

GIVING: Final = frozenset(["loan", "grant", "payment", "fine", "cost", "savings", "funding", "allocation", "debt"])
BRINGING: Final = frozenset("bring brings brought bringing won win wins".split())
GERUNDS: Final = frozenset(
    """taking making getting paying giving adding having owing grossing collecting closing ending finishing
    settling""".split()
)
AHEAD: Final = 9  # chunks between a change and the comma of its clause
OUTCOMES: Final = frozenset(["result", "consequence", "outcome", "effect"])
PRESENT: Final = frozenset(f"the {word}" for word in ("current", "present", "previous", "existing", "original"))

OWNERS: Final = re.compile(r" \w+ (?:its|their|his|her|our)$")  # "the output of its | 12 mills"
CONTRIBUTING: Final = frozenset("contribution contributions contributor contributors impact gain gains".split())


def bare_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Total investment 731.6 billion yuan", "retail sales up 10.7%"."""
    k = c - 1
    if frame.role_at(k) == CLOSE and figure.type == "percentage":
        k = left_of(frame, c)  # "to reduce the value added tax (VAT) up to 5%"
    if frame.role_at(k) != NOUN or _is_gerund(frame, k):
        return None
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    if i >= j or (figure.type == "percentage" and only_determines(frame, k)):
        return None
    if frame.words_of(k) == ["forecast"] and frame.role_at(k - 1) == VERB:
        head = subject_of(frame, k - 1)  # "output | is | forecast | 4 percent higher"
        return name_of(frame, head) if head is not None else None
    if figure.type == "percentage" and " ".join(frame.words_of(k)) in PRESENT:
        return spoken_before(frame, figure, c, state)  # "from | the current | 2.1% level"
    planned = only_qualifies(frame, k) and frame.has(frame.chunks[k].i, BIT["article"])
    if planned and frame.role_at(k - 1) == PREPOSITION and (said := spoken_before(frame, figure, c, state)):
        return said  # "collected 1.2 million out of | a projected | 2.1 million"
    if figure.type == "percentage" and frame.has(frame.chunks[k].j - 1, BIT["possessive"]):
        return "stake" if frame.words_of(c + 1) in (["in"], ["of"]) else None  # "Vendex's 50 pct in the courier"
    over = k - 2 if frame.role_at(k - 1) == FIGURE else k - 1  # "fined | three banks | a combined | 45 million"
    if figure.type == "money" and frame.role_at(over) == VERB and (given := _given_to(frame, figure, over, j)):
        return given
    grown = frame.word(j - 1) == "growth rate of" and tells_how_much(frame.span(i, j - 1))
    if (grown or (frame.has(j - 1, bits("change-noun", "generic")) and j - i == 1)) and head_of_chain(frame, k) == k:
        return goes_on(frame, figure, c, state)
    head = phrase_start(frame, k + 1)
    if head is None:
        head = head_of_chain(frame, k)
    if head < k and frame.chunks[head].figure is not None:
        head = k  # "2.3 million person-times and | freight volume | 18.4 million tons"
    if frame.role_at(head - 2) == FIGURE and frame.words_of(head - 1) == ["in"] and frame.words_of(k - 1) == ["and"]:
        head = k  # "exports grew 3 pct in volume and | imports | 2 pct"
    if frame.role_at(head - 1) == COMPARISON or frame.word(frame.chunks[head].i - 1).endswith("than"):
        return spoken_before(frame, figure, c, state)  # "higher than the national 8.8%"
    if frame.words_of(head) in (["that"], ["those"]) and frame.role_at(head + 1) == PREPOSITION:
        said = spoken_before(frame, figure, c, state)  # "output of coal rose 3 percent and that of oil 1 percent"
        link = frame.word(frame.chunks[head + 1].i)
        return of_another(said, name_of(frame, head + 2), link) if said else name_of(frame, head + 2)
    return name_of(frame, head)


def _given_to(frame: Frame, figure: Figure, verb: int, j: int) -> str | None:
    """ "Will lend | the country | $300 million", "apples brought | farmers | 310 million yuan": whom it goes to."""
    if frame.has(j - 1, BIT["money-noun"]):
        return None
    if frame.words_of(verb)[-1] in BRINGING and (head := subject_of(frame, verb)) is not None:
        return name_of(frame, head)
    last = frame.chunks[verb].j - 1
    giving = verb_noun(frame, last) if frame.has(last, METRIC_VERB) else ""
    near = range(figure.right, figure.right + 6)
    rated = any(frame.has(at, BIT["rate"]) and frame.word(at).split()[-1] not in LONG_TIMES for at in near)
    return giving if giving in GIVING and not rated else None


def fronted(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "At | 46,985 yuan |, the income of residents was up 5.9 percent": the subject that follows."""
    if figure.type == "percentage" or frame.words_of(c - 1) != ["at"] or frame.role_at(c + 1) != COMMA:
        return None
    if frame.role_at(c + 2) != NOUN or frame.role_at(c - 2) not in (STOP, CONJUNCTION, COMMA):
        return None
    name = following_chain(frame, c + 2)
    return name if name and state.measures(name.lower(), figure.type) else None


def led_ahead(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Up | 5% | on the year before, deliveries reached …", "after | rising | 8% | in May, exports fell": of whom."""
    if not figure.change or figure.type != "percentage" or not _opens_with_change(frame, c):
        return None
    if complement(frame, c, ("in", "of", "for", "to")):
        return None  # "despite a drop of 4% | in orders |, sales were stable"
    comma = next((k for k in range(c + 1, min(c + AHEAD, len(frame.chunks))) if frame.role_at(k) == COMMA), None)
    if comma is None or any(frame.role_at(k) in (VERB, STOP, CONJUNCTION) for k in range(c + 1, comma)):
        return None
    head = comma + 1
    if frame.role_at(head) != NOUN or only_determines(frame, head):
        return None
    k = head + 1
    while frame.role_at(k) in (PREPOSITION, NOUN, TIME, ADVERB):
        k += 1
    told = frame.role_at(k) == VERB and frame.classes_of(k) & bits("change-verb", "level-verb", "auxiliary", "modal")
    name = name_of(frame, head) if told else None
    return name if name and not frame.last_classes(head) & bits("institution", "place-type", "change-noun") else None


def _opens_with_change(frame: Frame, c: int) -> bool:
    """Whether nothing but its change stands before the figure in chunk c, from where its clause begins."""
    k = c - 1
    while frame.role_at(k) in (VERB, PREPOSITION, ADVERB) or (
        frame.role_at(k) == NOUN and (is_generic(frame, k) or frame.words_of(k) == ["following"])
    ):
        k -= 1
    led = k < c - 1 and (frame.role_at(k + 1) != NOUN or frame.words_of(k + 1) == ["following"])
    opens = k < 0 or frame.role_at(k) == STOP
    having = frame.words_of(k + 1)[:1] == ["having"]
    return led and opens and (having or not frame.classes_of(k + 1) & bits("auxiliary", "report"))


def _is_gerund(frame: Frame, k: int) -> bool:
    """ "After | taking | $22m": a verb, though it stands behind a preposition; but "for | funding | of $22m"."""
    chunk = frame.chunks[k]
    alone = chunk.j - chunk.i == 1 and frame.role_at(k - 1) == PREPOSITION
    return alone and frame.word(chunk.i) in GERUNDS


def goes_on(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What was spoken of before, where the figure goes on with it: a list, a bracket, a comparison, "up 5%"."""
    k = left_of(frame, c)
    if frame.words_of(k) == ["from"] and frame.role_at(left_of(frame, k)) == VERB and not figure_in_clause(frame, k):
        k = left_of(frame, k)  # "ranged | from | 22 to 26 million": nothing is compared
    while frame.role_at(k) in (VERB, PREPOSITION) or (
        frame.role_at(k) == NOUN and frame.classes_of(k) & BIT["change-noun"]
    ):
        k = left_of(frame, k)
    if frame.role_at(k) not in (OPEN, COMPARISON, CONJUNCTION, COMMA, PART, STOP, CLOSE, FIGURE):
        return None
    if frame.role_at(k) == FIGURE and (changed := _changed_of(frame, k)) is not None:
        return OWNERS.sub("", name_of(frame, changed) or "") or None
    if frame.role_at(k) == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"]):
        return _antecedent(frame, figure, k, c, state)
    if frame.role_at(k) == OPEN and not figure_in_clause(frame, k) and (verb := verb_of(frame, k)) is not None:
        head = subject_of(frame, verb)  # "Investment in machinery increased the most (by 14.2%)"
        return name_of(frame, head) if head is not None else spoken_before(frame, figure, c, state)
    if frame.role_at(k) == COMMA and (joined := joined_thing(frame, k)) is not None:
        return name_of(frame, joined)
    if (sized := _behind_size(frame, figure, k)) is not None:
        return name_of(frame, sized)
    if frame.role_at(k) != COMMA or figure_in_clause(frame, k):
        return spoken_before(frame, figure, c, state)
    head = subject_of(frame, k + 1) if frame.role_at(k + 1) == VERB else None  # "Coke, the one fuel in demand, | lost"
    head = subject_of(frame, k) if head is None else head  # "High-tech manufacturing, up 27.5 percent, …"
    if head is not None and frame.has(frame.chunks[head].i, BIT["number"]) and frame.role_at(head - 1) == VERB:
        head = subject_of(frame, head - 1)  # "the index dropped | 85 points |, a fall of 3 percent"
    elif head is not None and frame.words_of(head)[-1] in CONTRIBUTING and frame.role_at(head - 1) == VERB:
        head = subject_of(frame, head - 1)  # "housing made | the largest contribution |, up 1.4 percent"
    return name_of(frame, head) if head is not None else None


def _changed_of(frame: Frame, k: int) -> int | None:
    """ "The GDP of | the 8 counties | grew by 8%", "cut the price of | 12 drugs | by 8%": what of those it is."""
    tied = left_of(frame, k)
    tied -= frame.role_at(tied) == NOUN and frame.words_of(tied) in (["its"], ["their"], ["his"], ["her"], ["our"])
    if frame.role_at(tied) != PREPOSITION:
        return None
    if frame.role_at(k + 1) == VERB:
        head = subject_of(frame, k + 1)
        return head if head is not None and head < tied and frame.role_at(head) == NOUN else None
    sized, moved = frame.figure_at(k), frame.words_of(k + 1) in (["by"], ["to"], ["from"])
    head = phrase_start(frame, tied) if moved and sized is not None and sized.type == "count" else None
    changed = head is not None and frame.role_at(head) == NOUN and frame.role_at(head - 1) == VERB
    return head if changed and frame.classes_of((head or 0) - 1) & BIT["change-verb"] else None


def _behind_size(frame: Frame, figure: Figure, k: int) -> int | None:
    """ "The tower, | 102 metres | high | , | stands at | 97%": what the size between two commas is of."""
    size = frame.figure_at(k - 1 - (frame.role_at(k - 1) == NOUN)) if figure.type == "percentage" else None
    if frame.role_at(k) != COMMA or frame.role_at(k + 1) != VERB or size is None or size.type != "quantity":
        return None
    before = before_parenthesis(frame, k)
    return head_of_chain(frame, before) if before is not None and frame.role_at(before) == NOUN else None


def joined_thing(frame: Frame, k: int) -> int | None:
    """ "Consumption, up 1 percent, and | public spending |, up 2 percent, grew": a thing of its own before comma k."""
    head = phrase_start(frame, k) if frame.role_at(k - 1) == NOUN else None
    if head is None or frame.role_at(head - 1) != CONJUNCTION or frame.words_of(head - 1)[0] not in ("and", "but"):
        return None
    return head if frame.role_at(head - 2) == COMMA and frame.role_at(head - 3) == FIGURE else None


def _antecedent(frame: Frame, figure: Figure, k: int, c: int, state: State) -> str | None:
    """What a relative clause is about: the noun right before it."""
    k -= frame.role_at(k - 1) == COMMA
    if frame.role_at(k - 1) != NOUN:
        return spoken_before(frame, figure, c, state)
    return name_of(frame, head_of_chain(frame, k - 1))


def figure_in_clause(frame: Frame, k: int) -> bool:
    """Whether a figure stands before chunk k in the same clause."""
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) == FIGURE:
            return True
        if frame.role_at(at) == STOP or _opens_outcome(frame, at):
            return False
    return False


def _opens_outcome(frame: Frame, k: int) -> bool:
    """ "…, | thanks to | which | coverage rose", "as | a result | of which | coverage rose": a clause of its own."""
    if frame.role_at(k) not in (CONJUNCTION, PART) or frame.role_at(k + 1) != NOUN:
        return False
    led = frame.role_at(k - 1) == PREPOSITION or not OUTCOMES.isdisjoint(frame.words_of(k - 1)[-1:])
    return led and frame.word(frame.chunks[k].j - 1).endswith("which")
