"""What an amount measures that stands before its noun: "a 1.3 billion dlr plan", "a 35% stake", "its $74m total"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.metrics.clauses.whose import NOMINAL
from extract.context.metrics.spoken import FORECASTERS, MAX_THING, METRIC_VERB, with_thing
from extract.context.phrases import core, following_chain
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
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

EXTENDING: Final = ("long", "wide", "each", "less", "taking", "considering", "depending")
DONE: Final = frozenset(["complete", "completed", "finished", "done", "ready", "built", "completion"])
YEAR_DIGITS: Final = 4
MARKS: Final = frozenset(["mark", "level", "levels", "threshold", "ceiling", "range", "band", "limit", "cap", "figure"])
EACH: Final = frozenset("mark level levels threshold barrier range high low share".split())
LONG: Final = ("km", "mile", "m")  # "a 17-mile, 16-inch pipeline" has a length
OWNERS: Final = frozenset("owner owners shareholder shareholders stakeholder".split())
CALLED: Final = frozenset("called named known titled dubbed christened".split())
BASES: Final = frozenset(["basis", "equivalent", "dw"])
WEIGHED: Final = frozenset(
    [("raw", "value"), ("net", "weight"), ("live", "weight"), ("white", "value"), ("dry", "weight")]
)
POSSESSED: Final = bits("possessive", "determiner", "participle")
SIZED: Final = frozenset(["capacity", "capacities"])
MOVES: Final = frozenset(["move", "transfer", "switch", "return"])

MOVED_ON: Final = frozenset(["down", "up", "down on", "up on"])


def attributive(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A 1.3 billion dlr plan", "a 35% stake", "the 138p a share offer", "its $74m (£40m) box office total"."""
    moved = frame.word(frame.chunks[c + 1].i) if frame.role_at(c + 1) == VERB else ""
    led = (
        frame.chunks[c - 1].i if frame.role_at(c - 1) == NOUN else figure.left - 1
    )  # "his | acrimonious | £27m | move"
    if moved in MOVES and (frame.has(led, POSSESSED) or frame.has(figure.left - 1, POSSESSED)):
        return moved  # "his proposed £500,000 move to Lyon"
    if moved and " " not in moved and frame.words_of(c + 2) == ["of"] and frame.has(figure.left, BIT["article"]):
        return following_chain(frame, c + 1)  # "the $240-million | rebuild | of | the bridge"
    sized = frame.figure_at(c + 1) if figure.type == "quantity" else None
    alike = sized is not None and sized.type == "quantity" and sized.unit not in LONG and sized.left == figure.right
    if sized is not None and alike and not frame.word(figure.right - 1).endswith("s"):
        return attributive(frame, sized, c + 1, state)  # "a 40-foot | 12-ton | boat"
    if figure.type == "percentage" and (compared := compared_noun(frame, figure, c)) is not None:
        i, j = core(frame, frame.chunks[compared].i, frame.chunks[compared].j)
        return frame.span(i + (frame.word(i) in ("higher", "lower")), j)
    c = _over_abbreviation(frame, _before_its_noun(frame, _end_of_series(frame, figure, c)))
    rate = frame.figure_at(c + 1)
    if figure.type == "money" and rate is not None and rate.type == "percentage" and frame.role_at(c + 2) == NOUN:
        c += 1  # "a 60 million franc | 5 pct | bond"
    if frame.role_at(c + 1) != NOUN or _begins_anew(frame, figure, c + 1):
        return None
    if frame.word(frame.chunks[c + 1].i) in MOVED_ON:
        return None  # "takings were 46% | down on its opening"
    if figure.type == "percentage" and frame.role_at(c + 2) == VERB and frame.words_of(c + 2) == ["holding"]:
        return "holding"  # "its 52 pct | majority | holding | in the bank"
    if frame.has(frame.chunks[c + 1].i, BIT["superlative"]) and not frame.has(frame.chunks[c + 1].i, BIT["modifier"]):
        return None  # but "a 1-1/4 pct selling concession"
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if figure.type == "percentage" and frame.words_of(c + 1)[0] == "that" and frame.role_at(c + 2) == VERB:
        return None  # "faster than the 4% | that economists | had expected"
    i += _opens_with_year(frame, figure, c + 1)
    i += 2 * (figure.type == "percentage" and _opens_with_term(frame, c + 1))
    if frame.word(i) in ("less", "more", "fewer") and j - i > 1:
        return frame.span(i + 1, j)  # "56 crore litres less oil"
    if _measures_nothing(frame, figure, c, (i, j)):
        return _of_mark(frame, figure) if frame.word(j - 1) in MARKS else None
    if figure.type == "percentage" and frame.word(j - 1) in OWNERS:
        return "stake"  # "a 35 percent owner of the mill"
    if figure.type == "percentage" and (named := _with_participle(frame, c + 1)):
        return named
    if _stands_alone(frame, figure, c, (i, j)):
        return None
    return _with_outlay(frame, figure, (i, _shared(frame, figure, c + 1, j)), state)


def compared_noun(frame: Frame, figure: Figure, c: int) -> int | None:
    """ "Reported 13.6 pct | lower | 1986 | profit", "posted 4% higher sales": the noun that is so much more or less."""
    if frame.word(figure.right) not in ("higher", "lower") or frame.role_at(c - 1) not in (VERB, PREPOSITION):
        return None
    k = c + 1
    if frame.role_at(k) == VERB and frame.chunks[k].j == figure.right + 1:
        k += 1 + (frame.role_at(k + 1) == TIME)
    measured = frame.role_at(k) == NOUN and frame.last_classes(k) & bits("money-noun", "quantity-noun")
    opened = frame.has(frame.chunks[k].i, bits("article", "determiner", "possessive")) if measured else True
    return None if opened else k


def _begins_anew(frame: Frame, figure: Figure, k: int) -> bool:
    """ "Up 5 percent | the year before", "12 million | this week": noun chunk k has an opening of its own."""
    opened = bits("article", "number", "digits", "slash", "last", "this", "next")
    first = frame.chunks[k].i + _opens_with_year(frame, figure, k)
    return not _opens_with_term(frame, k) and frame.has(first, opened)


def _measures_nothing(frame: Frame, figure: Figure, c: int, span: tuple[int, int]) -> bool:
    """ "2.4 million tonnes | raw value", "the 50 percent | threshold": no measure stands behind the figure."""
    i, j = span
    if figure.type == "quantity" and (frame.word(j - 1) in BASES or (frame.word(i), frame.word(j - 1)) in WEIGHED):
        return True  # "900 tons | lint basis"
    if _only_describes(frame, i, j) or (frame.role_at(c + 2) == FIGURE and frame.has(j - 1, BIT["change-noun"])):
        return True  # "compared with 538 tons | net increase | 114 tons"
    if figure.type == "percentage" and frame.word(j - 1) in MARKS and (j - i == 1 or not frame.has(i, BIT["noun"])):
        return True  # "falling from its current 4.75% mark"
    return figure.type == "money" and _is_no_sum(frame, figure, c, span)


def _of_mark(frame: Frame, figure: Figure) -> str | None:
    """ "Coverage varied from 78% to 99%; six regions missed the 90% mark": what the percentage before measures."""
    told = [f.metric for f in frame.figures if f.type == figure.type == "percentage" and f.start < figure.start]
    return told[-1] if told else None


def _stands_alone(frame: Frame, figure: Figure, c: int, span: tuple[int, int]) -> bool:
    """ "2.7 points | thinner", "a rate of 8% | Axa | said": a word behind the figure that it does not qualify."""
    i, j = span
    ends = frame.role_at(c + 2) in (STOP, COMMA, COMPARISON, CLOSE, CONJUNCTION)
    compared = frame.word(i).endswith(("er", "ier", "ard", "wards")) and not frame.has(i, NOMINAL)
    if j - i == 1 and compared and ends and not frame.has(figure.i - 1, BIT["article"]):
        return True  # but "a $40 million offer"
    if figure.type == "percentage" and frame.role_at(c + 2) == VERB and frame.classes_of(c + 2) & BIT["report"]:
        return True
    # "71 percent of firms were hopeful, with only 9 percent pessimistic"
    return j - i == 1 and ends and not frame.has(i, NOMINAL) and _is_share_list(frame, figure)


def _with_outlay(frame: Frame, figure: Figure, span: tuple[int, int], state: State) -> str:
    """ "The $2 billion | hotel project": what works cost; else the words themselves ("a 35% | stake")."""
    i, j = span
    name = frame.span(i, j)
    if figure.type == "quantity" and frame.word(i) in SIZED and j - i > 1:
        thing = frame.span(i + 1, j)  # "a 5,000 tonne | capacity cold store"
        return "capacity" if thing in ("each", "apiece") else with_thing("capacity", "of", thing)
    sort = bits("undertaking", "works") | (BIT["undertakings"] if state.projects else 0)
    built = figure.type == "money" and frame.has(j - 1, sort) and not frame.has(i, BIT["capital"])
    if not built or j - i > MAX_THING:
        return name
    k = frame.chunk_at(i)
    if frame.words_of(k + 1) == ["of"] and frame.last_classes(k + 2) & BIT["money-noun"]:
        return following_chain(frame, k) or name  # "a 5 million dollar | line | of | credit"
    return f"investment in {name}" if state.invests(figure) else f"cost of {name}"


def _is_share_list(frame: Frame, figure: Figure) -> bool:
    """Whether the percentage before this one in the sentence is a share."""
    before = [f for f in frame.figures if f.type == "percentage" and f.start < figure.start]
    return figure.type == "percentage" and bool(before) and (before[-1].metric or "").startswith("share of ")


def _shared(frame: Frame, figure: Figure, k: int, j: int) -> int:
    """ "An $88 billion | highway | and | mass transit funding bill": where a noun ends that two phrases share."""
    joined = frame.words_of(k + 1) == ["and"] and frame.role_at(k + 2) == NOUN
    if figure.type != "money" or not joined or frame.word(figure.i - 1) not in ("a", "an", "its", "their"):
        return j
    last = frame.last_classes(k + 2) & BIT["money-noun"] and not frame.last_classes(k) & BIT["money-noun"]
    opened = frame.has(frame.chunks[k + 2].i, bits("article", "determiner", "possessive"))
    return core(frame, frame.chunks[k + 2].i, frame.chunks[k + 2].j)[1] if last and not opened else j


def _end_of_series(frame: Frame, figure: Figure, c: int) -> int:
    """ "2.5 litre | and | 3.5 litre | engines", "40-ton | or | 60-ton | barges": the last amount."""
    if figure.type != "quantity" or frame.has(figure.right - 1, BIT["plural"]):
        return c
    k = c
    while frame.role_at(k + 1) in (CONJUNCTION, COMMA) and (other := frame.figure_at(k + 2)) is not None:
        sized = frame.has(figure.right - 2, BIT["dash"]) and figure.unit not in LONG  # "a 12-foot, 600-pound | shark"
        alike = other.unit == figure.unit or sized
        if other.type != "quantity" or not alike or frame.word(other.right - 1).endswith("s"):
            return c
        k += 2
    return k


def _opens_with_term(frame: Frame, k: int) -> bool:
    """ "A 2-1/2 pct | seven year bond issue"."""
    i, j = (frame.chunks[k].i, frame.chunks[k].j) if frame.role_at(k) == NOUN else (0, 0)
    return j - i > 2 and frame.has(i, BIT["number"]) and frame.word(i + 1) in ("year", "month", "day", "week")


def _opens_with_year(frame: Frame, figure: Figure, k: int) -> bool:
    """ "A 2.20 billion dlr | 1986 loss"."""
    i, j = frame.chunks[k].i, frame.chunks[k].j
    year = frame.word_at(i).isdecimal() and len(frame.word_at(i)) == YEAR_DIGITS
    return year and j - i > 1 and frame.has(figure.i - 1, bits("article", "possessive"))


def _is_no_sum(frame: Frame, figure: Figure, c: int, span: tuple[int, int]) -> bool:
    """Whether what stands behind an amount in chunk c is something else than the amount is of."""
    i, j = span
    led = frame.has(figure.i - 1, BIT["article"])
    if j - i > 1 and frame.word(i).endswith("ing") and frame.role_at(c - 1) == VERB and not led:
        return frame.has(frame.chunks[c - 1].j - 1, METRIC_VERB)  # "will spend £4bn | buying gifts online"
    if frame.role_at(c + 2) == VERB and frame.word(j - 1) in FORECASTERS:
        return True  # "more than the £100m | analysts | had expected"
    single = j - i == 1 or frame.has(i + 1, BIT["idiom"])  # "the $4 trillion | mark for the first time"
    return (
        single and frame.word(i) in EACH and not (led and frame.word(i) == "share")
    )  # "440 million dlrs or 2.69 dlrs share"


def _only_describes(frame: Frame, i: int, j: int) -> bool:
    """Whether what stands behind a figure names nothing: "complete", "each", "40,000 acres projected"."""
    if i >= j or frame.has(i, bits("ahead", "behind", "quantifier", "idiom")) or frame.word(i) in EXTENDING:
        return True  # idiom: "exceeded 120 billion yuan for the first time"
    if frame.word(i) in CALLED and frame.has(i + 1, BIT["capital"]):
        return True  # "land in extent of 4 acres | called Saru Watta"
    if j - i > 1:
        return False
    projected = frame.word(i).endswith("ed") and frame.has(i, bits("participle", "plain-verb"))
    return projected or frame.word(i) in DONE | {"full", "expensive", "likely", "elsewhere", "ago"}


def _with_participle(frame: Frame, k: int) -> str | None:
    """ "12-7/8 pct senior | subordinated | notes": a participle inside a phrase, which elsewhere is a verb."""
    inner = frame.role_at(k + 1) == VERB and frame.role_at(k + 2) == NOUN and frame.last_classes(k + 2) & BIT["plural"]
    word = frame.word(frame.chunks[k + 1].i) if inner else ""
    one = inner and frame.chunks[k + 1].j - frame.chunks[k + 1].i == 1 and word.endswith("ed")
    if not one or frame.has(frame.chunks[k + 2].i, bits("article", "determiner")) or frame.last_classes(k) & NOMINAL:
        return None
    return frame.span(frame.chunks[k].i, frame.chunks[k + 2].j)


def _before_its_noun(frame: Frame, c: int) -> int:
    """The last chunk that belongs to the figure in chunk c: over its conversions and its rate."""
    while frame.role_at(c + 1) == OPEN and frame.role_at(c + 2) == FIGURE and frame.role_at(c + 3) in (CLOSE, STOP):
        c += 2
        while c + 1 < len(frame.chunks) and frame.role_at(c + 1) in (STOP, FIGURE):
            c += 1
        c += 1
    if frame.words_of(c + 1) == ["-"] and frame.role_at(c + 2) == ADVERB:
        c += 1  # "a 530 pence-per-share offer"
    if frame.role_at(c + 1) == ADVERB and _tells_how_often(frame, frame.chunks[c + 1].i):
        c += 1
    return c


def _over_abbreviation(frame: Frame, c: int) -> int:
    """ "A $350 million | Nordic Investment Bank | (NIB) | grant": the chunk right before the noun so named."""
    if frame.role_at(c + 2) != OPEN or frame.role_at(c + 4) != CLOSE or frame.role_at(c + 5) != NOUN:
        return c
    named = frame.last_classes(c + 1) & BIT["capital"] and frame.last_classes(c + 3) & BIT["upper"]
    opened = frame.has(frame.chunks[c + 5].i, bits("article", "capital", "determiner", "number"))
    return c + 4 if named and not opened else c


def _tells_how_often(frame: Frame, i: int) -> bool:
    """ "The 138p | a share | offer", "a £9.99 | monthly | fee"."""
    per = frame.has(i, BIT["rate"]) and frame.word(i + 1) != "plus"  # "20 dlrs | a share plus | accrued dividends"
    return per or frame.word(i) in ("monthly", "weekly", "daily", "quarterly")
