"""What has been spoken of: the metric of earlier figures, and which phrases can be a metric at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.naming import name_of
from extract.context.phrases import MARVELLING, following_chain, only_determines, right_of
from extract.frame import (
    ADVERB,
    COMPARISON,
    FIGURE,
    NOUN,
    PREPOSITION,
    PRONOUN,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State


STATING: Final = frozenset("was were is are reached hit totalled totaled rose fell grew climbed stood came".split())
COLLECTIVE: Final = bits("collective", "quantity-noun")
# From which types of figures another type takes what it measures.
CARRYING: Final = {
    "money": ("money", "percentage"),
    "quantity": ("quantity", "percentage"),
    "percentage": ("money", "percentage", "quantity", "count"),
}
ADJECTIVAL: Final = ("able", "ible", "eful", "uous", "ious", "less", "ically")
MANNER: Final = re.compile(r"(?!anom|assemb|fami|supp|monopo|week|month|quarter|qtr)[a-z]{3,}ly")  # "voluntarily"
COMPLEMENT: Final = re.compile(r" (?:of|in|on|for|from|to|with|\w+ed by) ")
AMOUNT: Final = re.compile(r"[\d.,]+ ?(?:thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn)?")
AMOUNT_FIRST: Final = re.compile(r"[\d.,]+ (?:thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn)\b")
SAID_OF: Final = re.compile(
    r"(?:highest|lowest|strongest|weakest|slowest|fastest|largest|smallest|biggest|worst|best|steepest|sharpest|greatest"
    r"|most pronounced|strong|weak|immune|unlikely|likely) (?:in|at|among|for|to) .*|difficult|easy"
)
SCALES: Final = frozenset("thousand million billion trillion mln bln lakh crore".split())
SHORT_REST: Final = 3
CLASSIFIERS: Final = frozenset(["head", "heads", "sets", "pieces", "units", "times", "person-times", "copies"])
FORECASTERS: Final = frozenset("analysts economists street forecasters market brokers".split())
METRIC_VERB: Final = BIT["metric-verb"]
SHARES: Final = frozenset(["share", "stake"])
MAX_THING: Final = 2  # words
# What says nothing more about an amount; and what does so only with a word before it ("investment in | projects").
MEASURES: Final = frozenset(
    "total sum amount average cost costs investment price value length area width depth".split()
)
BARE: Final = frozenset(
    "people children parents residents women men project projects works programme programmes".split()
)
PLACING: Final = frozenset("in across at throughout within over from among".split())
BACK: Final = frozenset(
    "that this these those most another other others remaining rest balance half majority figure rate".split()
)
PARTS: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
SOURCES: Final = frozenset("figures data statistics report survey poll findings estimates study".split())
TELLING: Final = frozenset(
    """revised official latest new preliminary provisional final government separate recent other annual monthly
    quarterly initial earlier updated fresh published""".split()
)
RATIOS: Final = ("proportion of ", "ratio of ", "share of ", "percentage of ", "rate of ", "number of ")
OFTEN: Final = frozenset("quarterly monthly weekly daily yearly overall total newly".split())
LONG_TIMES: Final = frozenset(["year", "annum", "quarter", "season", "month"])
EMPTY: Final = frozenset(
    """one ones none it them this that these those up down out off over more less other others rest which year-on-year
    annual yearly sharp further farther more respectively about place first second thing things use way part time
    times there he she they what last next same such nominal real small large latter former most many some few
    majority likely unlikely able due ready x × by overnight underway hefty current enough cheap expensive illegal
    legal massive huge tiny meagre modest firmer easier weaker stronger dearer cheaper softer steadier higher lower
    richer poorer medium extraordinary relating belonging pretax provisional preliminary barrel fob cif caf two three
    remaining long wide deep tall thick full free organic organically like-for-like comparable underlying
    ii iii iv vi vii viii
    four five six seven eight nine ten effective initial moderate little bit senior slender mere extra
    nearer closer probable unchanged said short ahead
    week weekend day hour fortnight night pocket pockets prior
    additional normal usual planned possible lowest highest strongest weakest slowest
    fastest home upward downward combined stuck maturing pre-split post-split post-tax after-tax pre-tax aftertax
    nonrecurring irregular steady midweek outright unchanged presplit postsplit pursuant u.s. u.s us canadian
    australian""".split()
)
# What an "… increase" may be called without saying what increased.
QUALIFYING: Final = frozenset(
    """nominal proposed additional further actual real
    net total average annual yearly year-on-year slight sharp small big further steep modest strong huge
    record initial provisional preliminary final recent latest first second one-off organic general healthy surprise
    rapid steady respective cumulative overall absolute relative monthly quarterly projected expected planned
    compound continuous accumulated
    significant considerable substantial marked dramatic massive large double-digit similar moderate maximum
    minimum positive negative sustained sequential impressive""".split()
)
# What something is said to be: no measure, with an adverb before it or not.
QUALITIES: Final = frozenset(
    """strong weak flat good bad poor brisk robust sluggish slow mixed soft buoyant buoyed disappointing encouraging
    impressive healthy solid subdued depressed adjusted""".split()
)


def says_something(phrase: str | None) -> bool:
    """Whether a phrase can name a metric: not empty, no mere pointer, and with a letter in it."""
    small = phrase.lower() if phrase is not None else ""
    if phrase is None or small.removeprefix("the ") in EMPTY | LONG_TIMES or AMOUNT.fullmatch(phrase):
        return False
    if " " not in phrase and (small in MARVELLING or small.endswith(ADJECTIVAL) or MANNER.fullmatch(small)):
        return False
    short = len(phrase.split()) <= SHORT_REST  # "a 19 billion yen eurobond" may be one
    manner, _, last = small.rpartition(" ")
    if last in SCALES:
        return False  # "the figure was some | five mln | below forecasts"
    if SAID_OF.fullmatch(small):
        return False  # "inflation was | highest in Lagos | at 24 percent"
    if (last in QUALITIES and not manner) or (last in QUALITIES | {"high", "low"} and MANNER.fullmatch(manner)):
        return False  # "demand was | particularly strong |, up 13 percent"
    if small.startswith("able to ") or (short and AMOUNT_FIRST.match(phrase)):
        return False  # "27 million of the | 41 million available"
    if small.endswith((" years", " months", " weeks", " days")) and not small.startswith(RATIOS):
        return False  # "callable after five years at 101 pct", but "the proportion of good days"
    if small.endswith((" its", " their", " his", " her", " the first", " the last", " the next")):
        return False  # "following its | fall today to a record"
    return phrase[:1].isalpha() or any(character.isalpha() for character in phrase)


def tells_how_much(own: str) -> bool:
    """ "An average annual | increase", "a two-year average | growth": words that do not tell what has increased."""
    return all(word in QUALIFYING or word.endswith("-year") for word in own.lower().split(" "))


def of_another(said: str, owner: str | None, link: str = "of") -> str:
    """ "Fiat's car sales in Europe fell while those of Renault rose", "spending on roads, and that on schools"."""
    parted = said.rpartition(f" {link} ")[0] if link == "by" else ""  # "freight carried by rail, and that by road"
    thing = parted or COMPLEMENT.split(said, maxsplit=1)[0].rpartition("'s ")[2]
    return f"{thing} {link} {owner}"


def is_source(phrase: str) -> bool:
    """Whether a phrase but names what tells a figure ("Revised figures indicated growth of 0.1%"), not its measure."""
    words = phrase.lower().removeprefix("the ").split()
    return words[-1] in SOURCES and all(word in TELLING for word in words[:-1])


def is_unit_price(frame: Frame, figure: Figure) -> bool:
    """Whether a rate other than one of long times stands behind an amount: "a barrel", but not "a year"."""
    if figure.type == "money" and frame.word(figure.right) == "per":  # "60.50 dlrs per common share"
        return not {frame.word(figure.right + 1), frame.word(figure.right + 2)} & LONG_TIMES
    return frame.has(figure.right, BIT["rate"]) and frame.word(figure.right).split()[-1] not in LONG_TIMES


def with_thing(noun: str, link: str, thing: str) -> str:
    """A noun with what it is of or for where that is short ("cost of tickets"), else the noun alone."""
    words = [word for word in thing.split() if word.lower() not in ("of", "the", "a", "an", "and", "in", "for")]
    return f"{noun} {link} {thing}" if len(words) <= MAX_THING else noun


def with_head(noun: str, link: str, phrase: str) -> str:
    """A noun with the thing that a phrase names, without its complements ("cost of | the tunnel under the bay")."""
    words = PARTS.findall(COMPLEMENT.split(phrase, maxsplit=1)[0])
    last = words[-1].lower() if words else ""
    if len(words) > MAX_THING and words[-1].islower():
        words = words[-1:]
    plain = len(words) == 1 and (last in BARE or last.endswith("ed"))
    if not words or noun in words or plain or last in MEASURES:
        return noun
    return f"{noun} {link} {' '.join(words)}" if len(words) <= MAX_THING else noun


def verb_noun(frame: Frame, at: int) -> str:
    """The noun of the verb at item `at` that brings an amount: "investment" for "invested"."""
    return str(frame.items[at].sense(METRIC_VERB)).replace("_", " ")


def on_works(frame: Frame, state: State) -> bool:
    """Whether a sentence says itself that its money went into projects ("for these works 1.6 billion was spent")."""
    return state.projects and any(
        frame.has(i, bits("undertaking", "undertakings", "works")) for i in range(len(frame.items))
    )


def complement(frame: Frame, c: int, words: tuple[str, ...]) -> str | None:
    """The noun phrase that a preposition ties to chunk c from behind."""
    k = c + 1
    if frame.role_at(k) == TIME and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)  # "a 14% rise in second-quarter net profit": the time has taken "in"
    k = right_of(frame, c)
    if frame.role_at(k + 1) == ADVERB and frame.word(frame.chunks[k + 1].i) in OFTEN and frame.words_of(k)[0] in words:
        k += 1  # "a jump in | quarterly | sales"
        return following_chain(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in words and frame.role_at(k + 1) == NOUN:
        dated = frame.role_at(k + 2) == TIME and frame.role_at(k + 3) == NOUN and only_determines(frame, k + 1)
        return following_chain(frame, k + 3 if dated else k + 1)  # "a rise in | its | first-quarter | net"
    return None


def spoken_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the figures before chunk c measure or count, one of the same kind first; else what the text spoke of."""
    carrying = CARRYING.get(figure.type, (figure.type,))
    earlier = [chunk.figure for chunk in frame.chunks[:c] if chunk.figure is not None and chunk.figure.type in carrying]
    told = [f for f in earlier if f.metric or (f.noun and figure.type == "percentage")]
    told = [f for f in told if not _is_size(f)] if figure.type == "percentage" and not figure.change else told
    if figure.type == "percentage" and len(told) > 1:
        told = [f for f in told if not _tells_where(frame, f)] or told
    if figure.type == "quantity":
        kind = BY_UNIT.get(figure.unit or "")
        told = [f for f in told if f.type != "quantity" or kind is None or BY_UNIT.get(f.unit or "", kind) == kind]
    if figure.change:
        told = [f for f in told if not is_plan(f.metric)] or told  # "54% of the annual plan, up 17% from last year"
    alike = [f for f in told if f.type == figure.type] if figure.type != "percentage" else told
    if alike or told:
        nearest = (alike or told)[-1]
        if figure.type == "percentage" and not figure.change and nearest.type == "count":
            shares = [f for f in told if (f.metric or "").startswith("share of ")]
            nearest = (shares or told)[-1]  # "26 pct of the bonds by 93 firms and 74 pct by banks"
        if figure.type == "percentage" and figure.change and figure.unit == "percent" and len(told) > 1:
            grown = [f for f in told if not (f.metric or "").startswith("share of ")]
            nearest = (grown or told)[-1]  # "…, 104.3% of the forecast and 27% more than in 2022"
        metric = nearest.metric
        if metric and nearest.type == "percentage" and figure.type != "percentage":
            metric = metric.removeprefix("share of ")
        return metric or counted_things(frame, nearest)
    if figure.type == "money" and (state.money is None or not far_reaching(frame, c, state) or _is_item(frame, figure)):
        return None
    if figure.type == "quantity":
        last = state.quantity
        return last.metric if last is not None and last.unit == figure.unit else None
    if figure.type == "percentage" and not _points_back(frame, c):
        return None
    if (
        figure.type == "percentage"
        and not figure.change
        and c == 0
        and frame.words_of(1)[:1] in (["were"], ["are"], ["have"])
    ):
        parts = [metric for metric in state.metrics if metric.startswith("share of ")]
        return parts[-1] if parts else state.metric  # "12 pct of users were new. About 70 pct | were using it"
    return state.money.metric if figure.type == "money" and state.money is not None else state.metric


def _is_item(frame: Frame, figure: Figure) -> bool:
    """ "• | $3 million | for | a new pool": an item of a list that says itself what its amount is for."""
    c = frame.chunk_of(figure)
    return c <= 1 and frame.words_of(c + 1) == ["for"] and frame.role_at(c + 2) in (NOUN, FIGURE)


def rate_of_counted(frame: Frame, figure: Figure, word: str) -> str | None:
    """ "156 of the 158 works have started, the rate | reached 98.7%": it is no more than the rate of what was done."""
    if word != "rate" or figure.type != "percentage":
        return None
    before = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type in ("count", "percentage")), None)
    done = before is not None and before.type == "count" and (before.of is not None or before.status is not None)
    return word if done else None


def _is_size(figure: Figure) -> bool:
    """ "The bridge, 3 km long, has reached 72 percent": what only its unit tells, and no percentage is of."""
    return figure.type == "quantity" and figure.metric == BY_UNIT.get(figure.unit or "")


def _tells_where(frame: Frame, figure: Figure) -> bool:
    """ "Cases were recorded | in | nine districts, up 14%", "drew 400 buyers | from | 30 states": but tells where."""
    before = frame.chunk_of(figure) - 1
    if figure.type != "count" or frame.role_at(before) not in (PREPOSITION, COMPARISON):
        return False
    word = frame.words_of(before)[0]
    return word in PLACING or (word in ("from", "to", "for") and _is_count(frame.figure_at(before - 1)))


def _is_count(figure: Figure | None) -> bool:
    """ "400 buyers" with its own noun, which a preposition right behind ties to: not "rose | from | 30 to 40"."""
    return figure is not None and figure.type == "count" and not figure.elided


def _points_back(frame: Frame, c: int) -> bool:
    """Whether a percentage may be of what an earlier sentence spoke of: nothing is named before it, or points there."""
    words = {word for k in range(c) for word in frame.words_of(k)}
    roles = {frame.role_at(k) for k in range(c)}
    return NOUN not in roles or PRONOUN in roles or not words.isdisjoint(BACK)


def is_plan(metric: str | None) -> bool:
    """Whether a metric is what was aimed at, which does not itself grow."""
    return metric is not None and metric.lower().split(" ")[-1] in ("plan", "target", "task", "quota", "goal")


def far_reaching(frame: Frame, c: int, state: State) -> bool:
    """Whether an amount at chunk c may be of what the sentence before spoke of: its own names no other thing."""
    if PRONOUN in (frame.role_at(c - 1), frame.role_at(c)) or frame.words_of(c + 1) in (["of it"], ["of them"]):
        return True
    return not state.projects and not any(frame.role_at(k) == NOUN for k in range(c))


def counted_things(frame: Frame, count: Figure) -> str | None:
    """What a count counts; where its noun only classifies ("24 million head"), what stands before it."""
    c = frame.chunk_of(count)
    classified = (count.noun or "").lower() in CLASSIFIERS
    if classified and frame.words_of(c + 1) == ["of"] and frame.role_at(c + 2) == NOUN:
        return following_chain(frame, c + 2)  # "4 million person-times of tourists"
    head = subject_of(frame, c - 1 if frame.role_at(c - 1) == VERB else c)
    if not classified and not _is_level_of(frame, c, head):
        return count.noun
    return (name_of(frame, head) if head is not None else None) or count.noun


def _is_level_of(frame: Frame, c: int, head: int | None) -> bool:
    """ "Employment was 1,108,300 persons", "arrivals reached 2 million people": the subject is what is counted."""
    verb = c - 1 if frame.role_at(c - 1) == VERB else c - 2
    stated = frame.role_at(verb) == VERB and bool(STATING & {word.split(" ")[0] for word in frame.words_of(verb)})
    if not stated or head is None or frame.role_at(head) != NOUN:
        return False
    last = frame.chunks[head].j - 1
    grown = {"reached", "totalled", "totaled", "rose", "fell", "grew", "climbed"} & set(frame.words_of(verb))
    return frame.has(last, COLLECTIVE) or (bool(grown) and not frame.has(last, BIT["capital"]))
