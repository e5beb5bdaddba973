"""The noun of a count that has none behind it: said by its range, its list, its subject or its whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.counts.gapped import head_of_relative, is_gapped
from extract.context.phrases import core, head_of_chain, left_of, noun_of, text_of
from extract.frame import (
    CLOSE,
    COMMA,
    COMPARISON,
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
from extract.verbs import PLURALS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame


CLOSERS: Final = (COMMA, STOP, CONJUNCTION, CLOSE, OPEN, PREPOSITION, TIME, DASH)
# What may go by a number of its own: "flats 301", "tables 4".
CALLED_BY_NUMBER: Final = frozenset(
    """shares stocks bonds futures points flats rooms buses trains flights lots lines channels tables figures pages
    chapters verses psalms hymns rounds rows wards districts units blocks routes roads highways courts""".split()
)
# Plurals that have a level, a price or a score, and are not so many.
SCORED: Final = frozenset(
    """shares stocks bonds futures points chips industrials transports utilities receivables payables inventories
    liabilities odds ratings rebounds assists goals runs wickets calories carbs comments likes temperatures
    options""".split()
)
LEVELLED: Final = frozenset(
    """rates yields standards prices margins spreads forecasts estimates targets scores averages indexes indices ratios
    levels costs speeds limits ages hours""".split()
)
OLDER: Final = frozenset(["under", "over", "older", "younger", "above"])
# What is cut or raised by so many of those who make it up: "cut its workforce by 300".
STAFF: Final = frozenset(
    """workforce staff payroll headcount ranks rolls fleet membership enrolment enrollment electorate garrison herd
    population""".split()
) | {"work force"}
FRACTIONS: Final = frozenset("third thirds half quarter quarters fifth fifths tenth sixth".split())
FINITE: Final = bits("auxiliary", "modal", "finite")
CLAUSE: Final = 6  # chunks between a participle and the verb of its clause
SUBJECT: Final = 14  # of a subject with what is said of it
MANY: Final = bits("plural", "counted", "collective")
UNCOUNTED: Final = bits("money-noun", "quantity-noun", "not-counted", "generic", "time", "label") & ~bits("counted")
# What a page counts of itself.
FURNITURE: Final = frozenset(
    "views hits comments likes reads clicks reposts retweets followers downloads visits words pages times".split()
)
# Plurals of which a bare number tells the money.
MONETARY: Final = frozenset(
    """earnings profits losses reserves deposits bills loans assets revenues costs funds bonds taxes debts dividends
    receipts notes liabilities savings expenses wages salaries supplies""".split()
)
# Plurals of which billions are money, and no things.
TRADED: Final = frozenset(
    "sales market production output exports imports orders purchases remittances investments subsidies grants".split()
)
# What is told by the number of it: "pre-orders of more than 2.4 million", "crowds of 30,000".
TOLD_BY_NUMBER: Final = frozenset(
    """orders pre-orders preorders bookings reservations redundancies layoffs lay-offs job-cuts cuts casualties
    fatalities deaths births arrests crowds audiences attendances applications signatures entries downloads majorities
    shipments deliveries registrations arrivals admissions victims supporters members followers readers listeners
    viewers""".split()
)
DONE: Final = TRADED | TOLD_BY_NUMBER
TRAVELLING: Final = frozenset("passenger passengers visitor visitors tourist tourists".split())
MANY_ENOUGH: Final = 100
NUMBERED: Final = 100  # what has been given a number has a lower one
LABELLED: Final = 1000
NUMBER: Final = frozenset(["number", "numbers"])
RELATIVE: Final = frozenset(["who", "that", "which"])
BILLION: Final = 1_000_000_000
COUNT_WORDS: Final = frozenset(["count", "number", "numbers", "figure", "total", "sum", "list"])
NUMBERING: Final = frozenset(
    """number quota plan task tally list roll register backlog queue pool fleet stock network portfolio roster
    toll ranks caseload herd flock""".split()
)
# What numbers are names of, and tell no amount.
NUMBERLESS: Final = frozenset(
    """lottery lotto lucky winning drawn account serial phone telephone fax mobile hotline house page case order model
    room flight jersey shirt squad shelf part ticket lot""".split()
)
# What leads the things that a sentence goes on to count.
OPENING: Final = frozenset(
    ["of", "among", "in terms of", "as for", "regarding", "concerning", "as regards", "with regard to", "as to"]
)
MOVING: Final = frozenset(["to", "at", "from", "by", "of", "up to", "against", "than", "with"])


def subject_noun(frame: Frame, c: int, source: Figure | None) -> str | None:
    """The things that a clause says how many there are of: "the number of visitors rose to", "new projects are 127"."""
    k, tied, moved = _way_to_subject(frame, c)
    k -= 3 * (k > 2 and frame.words_of(k - 2) == ["per"])  # "the number of beds | per | 1,000 | people | rose to 42"
    if moved and source is not None and frame.words_of(k) == ["ones"]:
        return source.noun  # "the plan has 26 mills; the new ones are 17"
    if tied == "to" and _cut_from(frame, k):
        return noun_of(frame, k)
    if moved and frame.role_at(c - 1) == VERB and {"must", "should"} & set(frame.words_of(c - 1)):
        return None  # "candidates must be 21"
    again = _again_to(frame, k) if tied == "to" and frame.role_at(k) == CONJUNCTION else None
    if found := _sufferers(frame, k) if moved else again:
        return found
    if frame.role_at(k) != NOUN:
        return None
    counted = number_of(frame, k) if moved or tied == "at" else None  # "put the number of projects in need at 20"
    if counted:
        return counted
    moved = moved or (tied == "to" and is_gapped(frame, k))
    head = head_of_chain(frame, k)
    if moved and frame.role_at(head - 1) == PREPOSITION and frame.role_at(head + 1) == VERB:
        head = _before_clause(frame, head - 2)
    if frame.role_at(head - 1) == CONJUNCTION and frame.words_of(joined := head_of_chain(frame, k, joined=True))[
        -1:
    ] == ["number"]:
        head = joined  # "the number of firms with import and export records reached"
    opens = head == 2 or (head > 2 and frame.role_at(head - 3) in (STOP, COMMA))
    if moved and opens and frame.role_at(head - 1) == PREPOSITION and frame.last_classes(head - 2) & BIT["plural"]:
        head -= 2  # "the counties | below | the average are 4"
    if tied == "of" and not moved:
        return _noun_of_amount(frame, c, k)
    head_word = frame.chunks[head].j - 1
    numbered = tied in ("to", "at", "from") and (
        frame.word(head_word) in ("number", "total") or frame.has(head_word, BIT["collective"])
    )
    changed = frame.role_at(head - 1) == VERB and frame.classes_of(head - 1) & bits("change-verb", "plain-verb")
    figure = frame.chunks[c].figure
    single = figure is not None and figure.high is None  # no "by 12 to 80"
    numbered = numbered or bool(tied == "by" and single and changed and frame.word(head_word) in STAFF)
    numbered = numbered or bool(tied == "to" and changed and _is_raised(frame, head_word, figure))
    if not (moved or numbered or _counted_before(frame, c, k)):
        return None
    found = _many(frame, head, source) or (_toll_before(frame, c) if moved and tied == "to" else None)
    if found:
        money = found.split(" ")[-1].lower() in MONETARY or _is_turnover(found, frame.chunks[c].figure)
        return found if not money else None
    return _named_before(frame, k) if not moved and not numbered else None


def by_number(frame: Frame, c: int, source: Figure | None) -> str | None:
    """ "Firms | over 1 billion yuan | number | 6, those | over 5 billion yuan | 2", "homes with gas number | 12"."""
    k = c - 1
    told = frame.role_at(k) == NOUN and frame.word(frame.chunks[k].j - 1) == "number"
    if told and frame.chunks[k].j - frame.chunks[k].i > 1:
        head = head_of_chain(frame, k)
        return text_of(frame, head) if head < k and frame.last_classes(head) & MANY else None
    k -= told
    sized = frame.figure_at(k)
    if sized is None or sized.type == "count" or sized.bound == "exact":
        return None
    if frame.words_of(k - 1) == ["those"] and source is not None:
        return source.noun
    return text_of(frame, k - 1) if told and frame.last_classes(k - 1) & MANY else None


def _sufferers(frame: Frame, k: int) -> str | None:
    """ "The number | of | injured was | 167", "the number | out of | work": what stands for those whom it befell."""
    if frame.role_at(k) in (CONJUNCTION, PRONOUN) and frame.word(frame.chunks[k].i) in RELATIVE:
        return number_of(frame, k - 1)  # "the number of people | who | fled | rose to 412"
    if frame.words_of(k) == ["work"] and frame.words_of(k - 1) == ["out of"]:
        return "out of work" if frame.word(frame.chunks[k - 1].i - 1) in NUMBER else None
    tied = frame.role_at(k) == PREPOSITION and frame.role_at(k + 1) == VERB and frame.role_at(k - 1) == NOUN
    first = frame.chunks[k].j
    numbered = tied and frame.word(frame.chunks[k - 1].j - 1) in NUMBERING and frame.has(first, BIT["counted"])
    return frame.word(first) if numbered else None


def _again_to(frame: Frame, k: int) -> str | None:
    """ "Will climb to 30 million by 2030 | and | to 50 million": the number before "and" is so many of the same."""
    while frame.role_at(k) in (CONJUNCTION, COMMA):
        k -= 1
    before = k if frame.role_at(k) == FIGURE else left_of(frame, k + 1)
    figure = frame.figure_at(before)
    alike = figure is not None and figure.elided and frame.words_of(left_of(frame, before)) == ["to"]
    return noun_of(frame, before) if alike else None


def _toll_before(frame: Frame, c: int) -> str | None:
    """ "The death toll | in | the accident off the coast | rose | to | 41": a subject that what is said of it parts."""
    verb = left_of(frame, left_of(frame, c))
    head = subject_of(frame, verb) if frame.role_at(verb) == VERB else None
    toll = head is not None and frame.role_at(head) == NOUN and frame.last_classes(head) & BIT["collective"]
    return text_of(frame, head) if head is not None and toll else None


def _is_raised(frame: Frame, head: int, figure: Figure | None) -> bool:
    """ "Raise the weekly flights | to nine", "authorized shares to 25 million": so many, where they have no level."""
    large = figure is not None and (figure.value or 0) >= LABELLED
    levelled = frame.word(head) in SCORED | LEVELLED and not (large and frame.has(head, BIT["counted"]))
    return frame.has(head, PLURALS) and not frame.has(head, UNCOUNTED) and not levelled


def _before_clause(frame: Frame, k: int) -> int:
    """ "Patients | waiting | over | a year | numbered 3,210": the noun before the participle in chunk k, else k + 2."""
    waiting = frame.role_at(k) == VERB and frame.word(frame.chunks[k].i).endswith(("ing", "ed"))
    return k - 1 if waiting and frame.role_at(k - 1) == NOUN else k + 2


def _way_to_subject(frame: Frame, c: int) -> tuple[int, str, bool]:
    """From figure c back over verbs and prepositions: where the subject may be, what ties it, whether a verb does."""
    k = left_of(frame, c)
    moved = frame.role_at(c - 1) == NOUN and _hedged_by_verb(frame, c)
    tied = ""
    while k >= 0:
        role = frame.role_at(k)
        if role == VERB and tied == "at" and frame.classes_of(k) & BIT["status"]:
            break  # "works are on site at six"
        if role == VERB:
            moved = True
        elif role == PREPOSITION and frame.word(frame.chunks[k].i) in MOVING and not moved:
            tied = frame.word(frame.chunks[k].i)
        elif role == COMPARISON and frame.word(frame.chunks[k].i) == "from" and not moved:
            tied = "from"
        elif role == NOUN and tied == "to" and not moved and frame.words_of(k)[-1] in FRACTIONS:
            tied = "to"  # "surged by nearly a third to 8.16 million"
        elif role == COMMA and tied == "to" and not moved and _ends_step(frame, k - 1):
            tied = "to"  # "dropped by 12%, to 312"
        elif role == COMMA and tied == "by" and not moved and _is_change(frame, left_of(frame, k)):
            tied = "by"  # "the number of claims also fell, by 240 to 3,100"
        elif (
            moved
            and frame.role_at(c + 1) in (*CLOSERS, VERB, COMPARISON)
            and (head := head_of_relative(frame, k)) is not None
        ):
            k = head
            break
        elif role != FIGURE or tied != "to" or _cut_from(frame, k) or not _is_step(frame, k):
            break  # but go on in "fell from 640 to 505", "rose 12% to 3.4 million"
        k = left_of(frame, k)
    return k, tied, moved


def _is_change(frame: Frame, k: int) -> bool:
    return frame.role_at(k) == VERB and bool(frame.last_classes(k) & BIT["change-verb"])


def _named_before(frame: Frame, k: int) -> str | None:
    """ "Implementation of key projects 47", "manufacturing projects number 263": the phrase right before."""
    if frame.word(frame.chunks[k].j - 1) not in NUMBER:
        return text_of(frame, k)
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j - 1)
    return frame.span(i, j) or None


def _cut_from(frame: Frame, k: int) -> bool:
    """Whether figure k is the count that is changed: "cut its six regiments to five", "from 12 stores to 15"."""
    figure = frame.figure_at(k)
    counted = figure is not None and figure.type == "count" and bool(figure.noun) and not figure.elided
    before = left_of(frame, k)
    changed = frame.role_at(before) == VERB and frame.classes_of(before) & bits("change-verb", "plain-verb")
    return counted and (bool(changed) or frame.word(frame.chunks[k].i - 1) == "from")


def _is_turnover(noun: str, figure: Figure | None) -> bool:
    """ "Sales were 4.82 billion": money, with its currency left out, rather than things."""
    billions = figure is not None and figure.number is not None and figure.number.scale >= BILLION
    return billions and noun.partition(" of ")[0].rsplit(" ", 1)[-1].lower() in TRADED


def number_of(frame: Frame, c: int) -> str | None:
    """ "The number of direct jobs generated under this process is about 150": what the subject is the number of."""
    acted = False
    for k in range(c, max(-1, c - SUBJECT), -1):
        acted = acted or frame.role_at(k) == VERB
        parted = acted and frame.role_at(k) == CONJUNCTION and not _joins_bare(frame, k)
        parted = parted and not (frame.word(frame.chunks[k].i) in RELATIVE and frame.role_at(k - 1) == NOUN)
        sized = frame.role_at(k) == FIGURE and not _sizes(frame, k)
        if frame.role_at(k) in (COMMA, STOP) or sized or parted:
            return None
        of = frame.role_at(k + 1) == PREPOSITION and frame.word(frame.chunks[k + 1].i) == "of"
        if of and k + 2 <= c and frame.word(frame.chunks[k].j - 1) in NUMBERING and frame.role_at(k + 2) == NOUN:
            return _things_in(frame, k + 2)
    return None


def _sizes(frame: Frame, k: int) -> bool:
    """ "The number of firms | paying | over 10 million yuan | in taxes is 73": an amount that tells which are meant."""
    figure = frame.chunks[k].figure
    measured = figure is not None and figure.type != "count"
    return measured and frame.role_at(k - 1) == VERB and frame.word(frame.chunks[k - 1].j - 1).endswith("ing")


def _things_in(frame: Frame, k: int) -> str | None:
    """The things that chunk k names, without what it says of them ("projects | that", "projects | resuming work")."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    many = bits("plural", "counted")
    end = next((at for at in range(i + 1, j) if frame.has(at - 1, many) and _opens_aside(frame.word(at))), j)
    return frame.span(i, end) or None if frame.has(end - 1, many) else None


def _opens_aside(word: str) -> bool:
    return word in ("that", "which", "who") or word.endswith("ing")


def _joins_bare(frame: Frame, k: int) -> bool:
    """ "Import | and | export records": bare nouns on both sides join no clauses."""
    bare = frame.role_at(k + 1) == NOUN and not frame.has(frame.chunks[k + 1].i, bits("article", "determiner"))
    return bare and frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) == PREPOSITION


def _noun_of_amount(frame: Frame, c: int, k: int) -> str | None:
    """ "A population of 2.7 crore", "pre-orders of more than 2.4 million": the noun that the number is of."""
    i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    word = frame.word(j - 1)
    if frame.has(j - 1, BIT["collective"]) and word != "number":
        return word
    if word in ("volume", "traffic") and frame.word(j - 2) in TRAVELLING:
        return frame.span(j - 2, j)
    figure = frame.chunks[c].figure
    many = figure is not None and figure.value is not None and figure.value >= MANY_ENOUGH
    return frame.span(i, j) if many and word in TOLD_BY_NUMBER and frame.role_at(c + 1) in CLOSERS else None


def noun_of_sum(frame: Frame, c: int, source: Figure | None) -> str | None:
    """ "That brought to 49 the number of banks sued": the number stands before what it is the number of."""
    said = frame.role_at(c + 1) == NOUN and frame.span(frame.chunks[c + 1].i, frame.chunks[c + 1].j).lower()
    if said not in ("the number", "the total", "the total number", "number", "the toll", "the count"):
        return None
    if frame.word(frame.chunks[c + 1].j) in ("which", "that") and source is not None:
        return source.noun  # "that brings to 484 the number which it has built"
    tied = frame.role_at(c + 2) == PREPOSITION and frame.word(frame.chunks[c + 2].i) == "of"
    if not tied or frame.role_at(c + 3) != NOUN:
        return None
    i, j = core(frame, frame.chunks[c + 3].i, frame.chunks[c + 3].j)
    ends = next((at for at in range(i + 1, j) if frame.word(at) in ("that", "which", "who")), j)
    return frame.span(i, ends) or None


def _is_step(frame: Frame, k: int) -> bool:
    """Whether figure k is where a rise began, or how much it was ("from 640 to 505", "by 1,200 to 14,500")."""
    if frame.role_at(k - 1) == VERB and frame.classes_of(k - 1) & BIT["change-verb"]:
        return True  # "rose 12,000 to 480,000"
    return frame.role_at(k - 1) == COMPARISON or frame.word(frame.chunks[k].i - 1) == "by" or _is_rate(frame, k)


def _ends_step(frame: Frame, k: int) -> bool:
    """Whether chunk k says how far something moved, before a comma: "by more than a fifth, to", "rose 12%, to"."""
    k -= frame.role_at(k) == TIME  # "fell 12 percent | last year, to 412"
    return _is_rate(frame, k) or (frame.role_at(k) == NOUN and frame.words_of(k)[-1] in FRACTIONS)


def _is_rate(frame: Frame, k: int) -> bool:
    figure = frame.chunks[k].figure
    return figure is not None and figure.type == "percentage"


def noun_of_range(frame: Frame, c: int) -> str | None:
    """ "From 150,000 to 400,000 vehicles", "six or seven farms": the noun stands behind the last number."""
    before, joiner = frame.role_at(left_of(frame, c)), frame.word(frame.chunks[c].j)
    listed = joiner == "," and before in (VERB, PREPOSITION, COMMA) and is_bare(frame, c) and is_bare(frame, c + 2)
    if listed and frame.chunks[c + 1].j - frame.chunks[c + 1].i == 1:
        return noun_of_range(frame, c + 2)  # "the three towns signed 34, | 22 and 30 contracts"
    following = frame.figure_at(c + 2)
    if joiner == "from" and frame.word(frame.chunks[c].i - 1) == "to" and is_bare(frame, c + 2):
        return noun_of_sum(frame, c + 2, None)  # "reduced to 350,000 from 400,000 the number of shares"
    if joiner not in ("to", "and", "or", "-", "–") or before == NOUN:
        return None
    if following is None or following.type != "count" or following.elided or not following.noun:
        return None
    return following.noun if frame.chunks[c + 1].j - frame.chunks[c + 1].i == 1 else None


def is_bare(frame: Frame, c: int) -> bool:
    """Whether chunk c is a number and nothing else."""
    figure = frame.figure_at(c)
    return figure is not None and figure.rule.id == "bare-number" and frame.chunks[c].j - frame.chunks[c].i == 1


def noun_of_sizes(frame: Frame, c: int) -> str | None:
    """ "500 direct and 1,200 indirect jobs", "8 large, 14 medium-sized and 230 small dams": the noun is said once."""
    done = frame.role_at(c + 2) == CONJUNCTION and _qualifies(frame, c + 1)
    if not done and (frame.role_at(c + 1) != NOUN or frame.last_classes(c + 1) & bits("plural", "counted")):
        return None
    kind = frame.words_of(c + 1)[0] if done else text_of(frame, c + 1)  # "nine existing and two new shops"
    for k in range(c + 2, len(frame.chunks)):
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count" and not figure.elided and figure.noun:
            words = figure.noun.split(" ")
            return f"{kind} {words[-1]}" if kind and len(words) > 1 else None
        if frame.role_at(k) not in (COMMA, CONJUNCTION, FIGURE) and not (
            frame.role_at(k) == NOUN and frame.role_at(k - 1) == FIGURE
        ):
            return None
    return None


def _qualifies(frame: Frame, k: int) -> bool:
    """Whether chunk k is but a participle: "nine | existing | and two new shops"."""
    alone = frame.chunks[k].j - frame.chunks[k].i == 1 if k < len(frame.chunks) else False
    return alone and (frame.role_at(k) == VERB or frame.has(frame.chunks[k].i, BIT["participle"]))


def noun_of_step(frame: Frame, figure: Figure, c: int, last: Figure | None) -> str | None:
    """ "Job seekers numbered 8,214, up 312", "…, an increase of 312": what a count rose by counts the same."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "of" and last is not None:
        _, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j) if frame.role_at(k - 1) == NOUN else (0, 0)
        return last.noun if j and frame.has(j - 1, BIT["change-noun"]) and frame.role_at(k - 2) == COMMA else None
    if last is not None and _grows_by(frame, k) and _right_behind(frame, last, k):
        return last.noun  # "There are 412 mills in the zone, | increasing | by | 31 from last year"
    stepped = frame.word(figure.left - 1) in ("up", "down") and frame.role_at(k) in (COMMA, VERB)
    if frame.word(figure.left - 1) == "of" and frame.role_at(k - 1) == NOUN and frame.role_at(k - 2) in (COMMA, OPEN):
        stepped = bool(frame.last_classes(k - 1) & BIT["change-noun"])  # "grew to 462, an increase of 97"
        k -= 2
    return last.noun if stepped and last is not None and frame.chunk_of(last) >= k - 2 else None


def _grows_by(frame: Frame, k: int) -> bool:
    """ "…, | increased | by |", "…, | up by |": a verb of change right behind a comma, that ends with chunk k."""
    verb = k - 1 if frame.words_of(k) == ["by"] else k
    led = frame.role_at(verb) == VERB and frame.role_at(verb - 1) == COMMA
    by = verb < k or frame.word(frame.chunks[k].j - 1).endswith("by")
    return led and by and bool(frame.classes_of(verb) & bits("change-verb", "particle"))


def _right_behind(frame: Frame, last: Figure, k: int) -> bool:
    """Whether nothing but where things are stands between a count and the comma before chunk k."""
    comma = max(at for at in range(k) if frame.role_at(at) == COMMA)
    between = range(frame.chunk_of(last) + 1, comma)
    return last.type == "count" and all(frame.role_at(at) in (PREPOSITION, NOUN, TIME) for at in between)


def noun_of_those(frame: Frame, c: int) -> str | None:
    """ "It hired 300 people for 12 branches. Five of | those | branches are in Kano": the things that are named."""
    if frame.words_of(c + 1) == ["of those"] and frame.role_at(c + 2) == VERB:
        at = frame.chunks[c + 2].i  # "seven of those | arrested were charged"
        befallen = frame.word(at).endswith("ed") and not frame.has(at, bits("auxiliary", "modal"))
        return frame.span(at - 1, at + 1).removeprefix("of ") if befallen and _has_verb(frame, c + 2) else None
    back = frame.role_at(c + 1) == PREPOSITION and frame.words_of(c + 1)[-1].endswith(("these", "those"))
    if not back or frame.role_at(c + 2) != NOUN or not frame.last_classes(c + 2) & bits("plural", "counted"):
        return None
    return text_of(frame, c + 2)


def _has_verb(frame: Frame, k: int) -> bool:
    """Whether a finite verb stands in or behind chunk k, so that its first word is but a participle."""
    for at in range(k, min(k + CLAUSE, len(frame.chunks))):
        first = frame.chunks[at].i + (at == k)
        if frame.role_at(at) == VERB and any(frame.has(i, FINITE) for i in range(first, frame.chunks[at].j)):
            return True
    return False


def noun_of_whole(frame: Frame, c: int) -> str | None:
    """ "Of the projects that Hunan starts, Xiangtan contributes 129": the things that the sentence opens with."""
    k = next((at for at in (1, 2, 3) if frame.role_at(at) == NOUN), 0)  # "with | regard | to | clinics, 44 are shut"
    if not k or " ".join(word for at in range(k) for word in frame.words_of(at)) not in OPENING:
        return None
    opens = frame.role_at(left_of(frame, c)) == COMMA and frame.role_at(c + 1) in (*CLOSERS, VERB)
    if not opens and (frame.role_at(left_of(frame, c)) != VERB or frame.role_at(c + 1) not in CLOSERS):
        return None
    plural = frame.last_classes(k) & bits("plural", "counted") and not frame.last_classes(k) & BIT["generic"]
    return text_of(frame, k) if plural else None


def _numbers_things(frame: Frame, c: int) -> bool:
    """ "Boilers | 3 | and | 4 | were repaired": low numbers that go on rising behind a plural are what it is called."""
    figure, other = frame.chunks[c].figure, frame.figure_at(c + 2)
    if frame.role_at(c + 1) not in (COMMA, CONJUNCTION) or figure is None or other is None:
        return False
    low, high = figure.value or 0, other.value or 0
    return other.type == "count" and other.j - other.i == 1 and not other.noun and low < high < NUMBERED


def _hedged_by_verb(frame: Frame, c: int) -> bool:
    figure = frame.chunks[c].figure
    return (figure is not None and frame.has(figure.left, bits("level-verb"))) or (
        figure is not None
        and frame.word(figure.left) in ("top", "tops", "topped", "exceed", "exceeded", "surpassed", "passed")
    )


def _counted_before(frame: Frame, c: int, k: int) -> bool:
    """ "Avg shares 9,695,444", "new started projects 104": a counted plural, then digits, then the clause's end."""
    leads = frame.role_at(c + 1) == OPEN and frame.role_at(c + 2) == PART  # "new projects 118 (of which 41 …)"
    if k != c - 1 or not (leads or frame.role_at(c + 1) in (COMMA, STOP, COMPARISON, CLOSE, CONJUNCTION)):
        return False
    if any(chunk.role == PART for chunk in frame.chunks[:c]) and not frame.has(
        frame.chunks[k].j - 1, bits("undertaking", "undertakings")
    ):
        return False
    figure = frame.chunks[c].figure
    digits = figure is not None and figure.number is not None and figure.number.digits
    last = frame.chunks[k].j - 1
    if digits and frame.word(last) in NUMBER and frame.has(last - 1, MANY) and last > frame.chunks[k].i:
        return True  # "manufacturing projects number 263", "the workforce numbers 340"
    large = figure is not None and (figure.value or 0) >= LABELLED
    if frame.word(last) in CALLED_BY_NUMBER and not large:
        return False  # "flights 302, 304"
    if frame.word(last) in SCORED and not frame.has(last, BIT["counted"]):
        return False  # "rebounds 412, assists 318"
    aged = frame.word(frame.chunks[c].j) == "and" or frame.role_at(c + 1) == COMMA
    if aged and {frame.word(frame.chunks[c].j + n) for n in (0, 1, 2)} & OLDER:
        return False  # "children 12, and under"
    if _numbers_things(frame, c) or (frame.has(last, BIT["capital"]) and last > 0 and not large):
        return False  # "at Orchard Gardens 12"
    if digits and frame.has(last, BIT["counted"]) and (large or not frame.has(last, BIT["label"])):
        return True  # "Avg units 8,413,000", but no "Units 4"
    plain = frame.has(last, BIT["plural"]) and not frame.has(last, UNCOUNTED | bits("capital", "label", "change-noun"))
    return bool(digits and plain and frame.role_at(k - 1) == COMMA and frame.word(last) not in MONETARY)


def _told_number(frame: Frame, i: int, j: int) -> str | None:
    """ "Staff numbers rose to 1,240", "the visitor count": what stands before the word."""
    said = (
        frame.word(j - 1) in ("numbers", "count", "headcount") and j - i > 1 and not frame.has(j - 2, BIT["modifier"])
    )
    said = said and frame.word(j - 2) not in NUMBERLESS  # "the lottery numbers were 4, 11 and 23"
    return frame.span(i, j - 1) if said and frame.has(j - 2, BIT["word"]) else None


def _many(frame: Frame, head: int, source: Figure | None) -> str | None:
    """What a subject counts: its plural or collective noun, or what "the number of …" names."""
    chunk = frame.chunks[head]
    i, j = core(frame, chunk.i, chunk.j)
    if i >= j:
        return None
    complement = frame.role_at(head + 1) == PREPOSITION and frame.word(frame.chunks[head + 1].i) == "of"
    last = frame.items[j - 1]
    if (
        complement
        and frame.role_at(head + 2) == NOUN
        and (last.classes & BIT["generic"] or last.word.text in COUNT_WORDS)
    ):
        plural = frame.last_classes(head + 2) & bits("plural", "counted", "collective")
        return text_of(frame, head + 2) if plural else None
    if frame.word(j - 1) in COUNT_WORDS:
        if frame.word(j - 2) in NUMBERLESS:
            return None  # "my lucky numbers are 8 and 24"
        return _told_number(frame, i, j) or (source.noun if source else None)
    plural = last.classes & bits("plural", "counted", "collective")
    if complement and last.word.text in DONE and frame.last_classes(head + 2) & BIT["plural"]:
        return f"{frame.span(i, j)} of {text_of(frame, head + 2)}"  # "output of buses rose to 12,300"
    return frame.span(i, j) if plural and not last.classes & bits("time", "generic", "not-counted") else None
