"""By what a ranking ranks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import says_something
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import core, text_of
from extract.context.predicates import verb_of
from extract.context.rankings.counted import counted_before, counted_earlier, had_with, said_with
from extract.context.rankings.measured import (
    MEASURABLE,
    headed,
    indicators_rank,
    labelled,
    measures,
    ranked_ahead,
    ranked_subject,
    topic,
)
from extract.context.rankings.members import LEVELS, are_members, before_subject, named
from extract.context.rankings.things import thing
from extract.context.rankings.tied import TABLES, discipline, last_of_run, said_last, tied, topic_in_front
from extract.context.rankings.told import HEADING
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.ranks.words import LISTING, PARTS, PUTTING, TOPS
from extract.words import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# By what a list is sorted, and nobody ranked.
SORTS: Final = frozenset(
    """type types kind neighbourhood neighborhood neighbourhoods neighborhoods venue region regions category categories
    genre genres borough""".split()
)
MEASURING: Final = frozenset("measured ranked rated judged calculated based".split())
MEASURES: Final = frozenset(
    "measure measures indicator standard count yardstick criterion metric gauge benchmark".split()
)
BESIDE: Final = 100  # characters between what was measured and a rank that says by nothing what it ranks
# What the sentence before measured, and this one ranks nobody by: an average to compare with, a bare measure.
UNRANKED: Final = frozenset("average mean median target norm total length area weight height distance depth".split())
UNSAID: Final = frozenset("speed temperature capacity cost price funding".split())  # these units and signs tell, too
NAMELESS: Final = frozenset("rate growth level figure increase rise speed pace value total amount sequence".split())
VERBS: Final = frozenset(
    "stands stays sits lies places ranks rows jumps leaps climbs moves goes ranked".split()
)  # not nouns
UNFIT: Final = frozenset("latter former in of on at for from by after with following during since".split())
CURRENCIES: Final = frozenset(
    "yuan rmb dollars euros rupees rupee pounds naira pesos rubles roubles baht won yen".split()
)
SUPERLATIVES: Final = frozenset("biggest largest highest lowest smallest best worst longest fastest".split())
NO_METRIC: Final = frozenset(
    """world nobody everyone anyone somebody everybody someone side sides team teams company companies man men woman
    women player players people country countries firm firms party parties bank banks distant close poor strong narrow
    creditable respectable one two three four five six seven eight nine ten list table ranking rankings chart charts
    province city county region state district town village prefecture factor sequence order point points position
    standing duo trio pair event match equal joint""".split()
)
# Rules of verbs, and those of their verbs that state a rank.
# What stands before the place that was held before: "compared with 26th the year before".
FORMERLY: Final = frozenset(["compared with", "compared to", "against", "up from", "down from", "than", "versus"])
ASIDE: Final = (0, 1, 2, 3)  # of what a rank may be one, those that say so of this rank alone ("16th for efficiency")
PLACING: Final = frozenset(["ranked-nth", "emerges-nth", "moves-to-nth", "place-from-to", "ends-it-nth", "number-n"])
STATING: Final = frozenset(
    """rank ranks ranked ranking placed rated stood stands stand is was are were
    occupies occupied occupy resides row rows located locates situated""".split()
)


def read_rank_metric(frame: Frame, figure: Figure, c: int, state: State) -> None:
    """Set what a ranking ranks by: what is said with it, a measurable subject, else what was ranked before."""
    named = thing(frame, figure, c)
    if named and named.split()[0] in UNFIT:
        named = None  # "fell to number 16 | following few appearances"
    own_words = (named if figure.rule.id not in TOPS else None) or _fit(_bracketed(frame, c))
    bare_own = (own_words or "").partition(" for ")[0]
    own = own_words if bare_own not in NAMELESS else None  # "grew 26.9%, the third-highest rate"
    told = ((n, name) for n, tell in enumerate(_telling(frame, figure, c, state)) if (name := _fit(tell)))
    at, said = next(told, (0, None))
    table = _table(frame)
    bare = table is not None and table.lower() in TABLES
    overall = frame.word(figure.j) == "overall"  # "sixth for infrastructure and 34th overall"
    racing = _in_race(frame, figure, c)
    figure.metric = (
        (_fit(_ranked_by(frame, c, state)) if figure.rule.id in ("nth-largest", "number-n") else None)
        or own
        or said
        or _with_name(named)
        or had_with(frame, c)
        or (_fit(ranked_subject(frame, c)) if _states_rank(frame, figure, c) else None)
        or (_ranked_before(frame, c) if not overall else None)
        or (table if not bare else None)
        or _fit(said_with(frame, c))
        or _fit(counted_before(frame, c))
        or (_fit(_measured_before(frame, c, state)) if not (overall or racing) else None)
        or (table if table and table.lower() not in NO_METRIC else None)
        or (_fit(_main_subject(frame, c)) if own_words else None)
        or own_words
        or _fit(_ranking_of(frame, c))
        or _fit(counted_earlier(frame, c))
        or ("indicators" if indicators_rank(frame, c) else None)
        or (_fit(_spoken_of(frame, c, state, overall=overall)) if not racing else None)
    )
    aside = said if at in ASIDE else None
    if aside or (own_words and figure.rule.id == "nth-largest" and figure.metric == own_words):
        state.ranked_aside = (state.line, aside or own_words or "")
    else:
        state.ranked = said or (table if not bare else None) or state.ranked


def _telling(frame: Frame, figure: Figure, c: int, state: State) -> Iterator[str | None]:
    """What the sentence may say that the rank is one of, the surest first."""
    yield labelled(frame, c)
    yield discipline(frame, c) or discipline(frame, last_of_run(frame, c))
    yield _ranked_before(frame, c, far=True) if frame.word(figure.left - 1) in FORMERLY else None
    yield tied(frame, c) if figure.rule.id not in TOPS else None
    yield _ranked_by(frame, c, state)
    yield _ranked_by_before(frame, c, state)
    yield ranked_subject(frame, c, measurable=True)
    yield thing(frame, figure, c) if figure.rule.id in TOPS else None
    yield tied(frame, c) if figure.rule.id in TOPS else None
    yield topic_in_front(frame, c)
    yield ranked_ahead(frame, c)
    yield headed(frame, c)
    yield said_last(frame, c)


def _fit(name: str | None) -> str | None:
    """A name as a metric: without a superlative in front ("highest output"), None for a mere place or person."""
    if name is None:
        return None
    words = name.split()
    if words[0].lower() in SUPERLATIVES or words[0] == "the":
        words = words[1:]  # "first in | the start rate"
    while words and (words[-1].lower() in VERBS or words[-1].endswith("ly")):
        words.pop()  # "the output value firmly | stands in the first place"
    if not words or words[0].lower() in UNFIT | LISTING or _head(words) in NO_METRIC:
        return None
    if words[-1].lower() == "ease":
        return None  # "the World Bank's ease | of doing business index"
    if len(words) == 1 and words[0].lower() in LEVELS | CURRENCIES | PARTS | {"shares", "completion", "commissioning"}:
        return None  # "the provincial ranking", "130 million yuan 55.3%"
    return " ".join(words) if says_something(" ".join(words)) else None


def _with_name(name: str | None) -> str | None:
    return None if name in NAMELESS else name


def _head(words: list[str]) -> str:
    """The last word before the complements: "investment" of "investment in the city"."""
    end = next((k for k in range(1, len(words)) if words[k] in ("of", "in", "for")), len(words))
    return words[end - 1].lower()


def _states_rank(frame: Frame, figure: Figure, c: int) -> bool:
    """ "The climate for business ranks 12th": such a verb ranks its subject, but "Ana Ruiz finished third" does not."""
    if figure.rule.id in TOPS:
        verb = verb_of(frame, c)
        return verb is not None and bool(
            STATING.intersection(frame.words_of(verb))
        )  # no "the side can clinch a top four"
    verb = verb_of(frame, c)
    if figure.rule.id == "nth-seed" or (verb is not None and PUTTING.intersection(frame.words_of(verb))):
        return False  # "the bulletin puts Mira first"
    return figure.rule.id not in PLACING or frame.word(figure.i).split()[0] in STATING


def _in_race(frame: Frame, figure: Figure, c: int) -> bool:
    """ "The Dane finished fourth", "the third seed", "it went in at number two": ranks of a race, a draw or a chart."""
    if frame.words_of(c + 1) in (["on"], ["with"]) and frame.role_at(c + 2) == FIGURE:
        return False  # "the party finished second on 23.1 percent": of what was told before
    finished = figure.rule.id == "ranked-nth" and frame.word(figure.i).split()[0].startswith("finish")
    charted = figure.rule.id == "number-n" and not frame.text[frame.items[figure.j - 1].start].isdigit()
    return finished or charted or figure.rule.id in ("nth-seed", "ends-it-nth")


def _bracketed(frame: Frame, c: int) -> str | None:
    """ "Population ageing (61st)", "retail sales (up 8.6%, 1st in the city)"."""
    while frame.role_at(c - 1) in (COMMA, FIGURE, VERB, ADVERB):
        c -= 1
    if frame.role_at(c - 1) != OPEN or frame.role_at(c - 2) != NOUN:
        return None
    last = frame.last_classes(c - 2)
    several = sum(figure.type == "ranking" for figure in frame.figures) > 1
    if last & BIT["capital"] and not last & MEASURABLE and (c - 2 > 0 or several):
        return None  # "Finland (1st) and Denmark (2nd)"
    head = _behind_rank(frame, c) or phrase_start(frame, c - 1)
    return text_of(frame, c - 2) if head is None or frame.role_at(c - 3) != PREPOSITION else name_of(frame, head)


def _behind_rank(frame: Frame, c: int) -> int | None:
    """ "The share of women (second) and | the use of tools by firms (fifth)": a phrase of its own behind a rank."""
    for k in range(c - 1, 0, -1):
        if frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k - 1) == CLOSE:
            return k + 1 if frame.role_at(k + 1) == NOUN else None
    return None


def _ranked_by(frame: Frame, c: int, state: State) -> str | None:
    """ "Measured by exports", "by this measure", "in terms of output", behind the rank."""
    for k in range(c + 1, len(frame.chunks)):
        other = frame.chunks[k].figure
        if frame.role_at(k) in (CONJUNCTION, STOP) or (other is not None and other.type == "ranking"):
            break
        if frame.role_at(k) == VERB and frame.words_of(k)[-1] not in MEASURING:
            break  # "the second-largest employer closed, run out of business | by sugar"
        if frame.role_at(k) == COMMA and _ranks_behind(frame, k):
            break  # "in terms of volume it ranks second, in terms of growth | the first"
        name = _by(frame, k, state)
        if name:
            return name
    return None


def _ranks_behind(frame: Frame, k: int) -> bool:
    """Whether another rank follows comma k before the next comma or stop."""
    for chunk in frame.chunks[k + 1 :]:
        if chunk.role in (COMMA, STOP):
            return False
        if chunk.figure is not None and chunk.figure.type == "ranking":
            return True
    return False


def _ranked_by_before(frame: Frame, c: int, state: State) -> str | None:
    """ "By units shipped it is now fifth", "in terms of trade the port ranks first"."""
    return next((name for k in range(c - 1, -1, -1) if (name := _by(frame, k, state))), None)


def _by(frame: Frame, k: int, state: State) -> str | None:
    """The measure that chunk k names with the next, if it is a "by" of measuring."""
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("by", "in terms of", "judged by"):
        return None
    if frame.role_at(k + 1) != NOUN or (frame.role_at(k - 1) == VERB and frame.words_of(k - 1)[-1:] != ["measured"]):
        return None
    words = frame.words_of(k + 1)
    if words[-1] in SORTS:
        return None  # "the top 20 cafes by neighbourhood"
    if words[0] in ("this", "that") or words[-1] in MEASURES:
        return _measured_before(frame, k, state) or _last_measured(state) or state.metric
    last = frame.last_classes(k + 1)
    if words[-1] == "area":
        return text_of(frame, k + 1)  # "the ninth-largest country by area", though an area is a place too
    return None if last & BIT["capital"] and not last & MEASURABLE else topic(frame, k + 1)  # no "by France"


def _table(frame: Frame) -> str | None:
    """ "25th place in this year's World Competitiveness Yearbook", "In the assessment of parks …"."""
    for k, chunk in enumerate(frame.chunks[:-1]):
        tied = frame.role_at(k - 1) == TIME or (chunk.role == PREPOSITION and frame.word(chunk.i) in ("in", "on"))
        tied = tied or (chunk.role == VERB and frame.word(chunk.j - 1) in HEADING)  # "Denmark leads the index"
        at = k + 1 if chunk.role in (PREPOSITION, VERB) else k
        titled = frame.words_of(at + 1) == ["of"]
        if tied and titled and _ends_table(frame, at):
            return named(frame, at)
        if tied and frame.role_at(at) == NOUN and set(frame.words_of(at)) & TABLES:
            end = 1 + max(i for i in range(frame.chunks[at].i, frame.chunks[at].j) if frame.word(i) in TABLES)
            surveyed = _surveyed(frame, at)
            if surveyed:
                return surveyed
            i, j = core(frame, frame.chunks[at].i, end)  # "In the overall standings | Rossi moved up"
            return frame.span(i, j).removeprefix("'s ").removeprefix("’s ") or None
    return None


def _ends_table(frame: Frame, at: int) -> bool:
    """ "In the Ease of | Doing Business index", "the ease of doing business index": it has the table at its end."""
    k = at + 2
    if frame.role_at(k) != NOUN or not TABLES.intersection(frame.words_of(k)[-1:]):
        return False
    named = frame.last_classes(at) & frame.items[frame.chunks[k].i].classes & BIT["capital"]
    return bool(named) or (frame.word(frame.chunks[k].i).endswith("ing") and frame.words_of(at)[-1:] == ["ease"])


def _surveyed(frame: Frame, k: int) -> str | None:
    """ "In the survey of | hospital hygiene | Karsu came 12th": what is surveyed, where it is not those who are."""
    tied = frame.words_of(k + 1) in (["of"], ["for"], ["on"])
    if not tied or frame.role_at(k + 2) != NOUN or are_members(frame, k + 2):
        return None
    if frame.classes_of(k + 2) & BIT["ordinal"]:
        return None  # "in the survey | for the sixth time"
    i, j = core(frame, frame.chunks[k + 2].i, before_subject(frame, k + 2))
    return _fit(frame.span(i, j) or None)


def _ranked_before(frame: Frame, c: int, *, far: bool = False) -> str | None:
    """What the rank before in the sentence ranks ("ranked 10th in the province and 2nd in the assessment queue")."""
    for k in range(c - 1, -1, -1):
        before = frame.chunks[k].figure
        if frame.role_at(k) == STOP or (frame.role_at(k) == VERB and not far):
            return None
        if before is not None and before.type == "ranking":
            return before.metric
    return None


def _main_subject(frame: Frame, c: int) -> str | None:
    """ "Light industry did better still: plus 11.7%, the third-best figure": what the sentence began to speak of."""
    verb = next((k for k in range(c) if frame.role_at(k) == VERB), None)
    head = subject_of(frame, verb) if verb is not None else None
    return topic(frame, head) if head is not None and not frame.last_classes(head) & BIT["capital"] else None


def _ranking_of(frame: Frame, c: int) -> str | None:
    """ "The ranking of industrial growth is up to the 8th", "the growth rate ranking moved to 7th place"."""
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP:
            return None
        if frame.role_at(k) != NOUN or frame.words_of(k)[-1] not in ("ranking", "rank", "position"):
            continue
        if frame.words_of(k + 1) in (["of"], ["for"], ["in"], ["by"]) and frame.role_at(k + 2) == NOUN:
            placed = frame.words_of(k + 1) == ["in"] and frame.last_classes(k + 2) & BIT["place-type"]
            if not placed:
                return topic(frame, k + 2) if not are_members(frame, k + 2) else None
        i, j = core(frame, frame.chunks[k].i, frame.chunks[k].j - 1)
        return frame.span(i, j) if j > i and frame.has(j - 1, MEASURABLE) else None
    return None


def _measured_before(frame: Frame, c: int, state: State) -> str | None:
    """What the figures before it in the sentence measure; "Jagatpur, at 98 percent, ranks first" names no measure."""
    for k in range(c - 1, -1, -1):
        earlier = frame.chunks[k].figure
        if earlier is not None and earlier.metric:
            if earlier.metric.istitle() and not measures(earlier.metric, state):
                continue
            if earlier.metric.startswith("share of ") and earlier.metric.endswith(" total"):
                continue  # "16 percent of the national total, ranking first"
            return earlier.metric.removeprefix("share of ")
    return None


def _spoken_of(frame: Frame, c: int, state: State, *, overall: bool) -> str | None:
    """What was ranked last, else the survey or index that the text speaks of, else what it measured last."""
    aside = state.ranked_aside if not overall else None
    found = aside[1] if aside and aside[0] == state.line else state.ranked or state.rated
    beside = state.line - state.metric_line <= 1 and frame.start - state.metric_end < BESIDE
    if not found and beside and frame.role_at(c + 1) != NOUN:
        found = _last_measured(state)
        found = None if found in UNSAID and found not in frame.text else found  # "length" that only its unit told
    return found.removeprefix("share of ") if found else None


def _last_measured(state: State) -> str | None:
    """What the sentence before measured last, but a share that somebody has of it, or what is UNRANKED."""
    names = (m for m in reversed(state.metrics) if not m.startswith("share of") and m.split()[-1] not in UNRANKED)
    named = next(names, state.metric)
    if named is None or named.split()[-1] in UNRANKED:
        return None  # no "share of the total"
    return named if measures(named, state) else None
