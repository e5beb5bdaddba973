"""What a figure measures, where the words tied to the figure itself say it ("an investment of …", "7% growth")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import LONGEST, name_of, subject_of, verb_of
from extract.context.metrics.behind import passive_behind
from extract.context.metrics.beside import FORESEEING, object_before
from extract.context.metrics.destination import goes_to
from extract.context.metrics.differences import is_missed
from extract.context.metrics.modifying import FORMS
from extract.context.metrics.spoken import (
    FORECASTERS,
    MAX_THING,
    METRIC_VERB,
    SHARES,
    complement,
    is_source,
    is_unit_price,
    of_another,
    on_works,
    says_something,
    spoken_before,
    verb_noun,
    with_thing,
)
from extract.context.metrics.whose import NOMINAL, owner_before
from extract.context.phrases import (
    LOSSES,
    behind_verb,
    core,
    grows_in,
    head_of_chain,
    is_generic,
    is_owner,
    text_of,
)
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

CHANGE_VERB: Final = BIT["change-verb"]
# Nouns that say nothing of their own, but can be what an amount is.
VALUES: Final = frozenset(["value", "volume", "price", "size", "weight", "average", "speed", "margin", "spread"])
EXPECTING: Final = frozenset(
    """expect expects expected expecting aiming aims aim aimed targets targeting targeted sees foresees wants seeks
    seeking envisages envisaged anticipates""".split()
)
EXTENDING: Final = ("long", "wide", "each", "less", "taking", "considering", "depending")
DONE: Final = frozenset(["complete", "completed", "finished", "done", "ready", "built", "completion"])
EXTREMES: Final = frozenset(["low", "high", "lows", "highs", "peak", "trough", "record", "maximum", "minimum"])
YEAR_ENDS: Final = (["ended"], ["ending"], ["to"])
PAPERS: Final = frozenset(
    """note notes bond bonds debenture debentures stock shares loan loans securities bills stake stakes interest holding
    shareholding tariff tariffs tax duty duties levy surcharge fee coupon""".split()
)
YEAR_DIGITS: Final = 4
MARKS: Final = frozenset(["mark", "level", "levels", "threshold", "ceiling", "range", "band", "limit", "cap", "figure"])
EACH: Final = frozenset("mark level levels threshold barrier range high low share".split())
HANDLING: Final = frozenset(
    "arrangement rescheduling conversion placement redemption retirement renewal transfer underwriting".split()
)
SETTING_ASIDE: Final = (["excluding"], ["before"])
DOING: Final = frozenset(["construction", "work", "works", "building", "progress", "modernisation", "upgrading"])
# What an "… increase" may be called without saying what increased.
# Nouns of accounts, whose complement never has the amount.
BOOKED: Final = frozenset(
    """gain gains loss losses charge charges provision provisions writedown writedowns write-down write-downs writeoff
    write-off write-offs proceeds credit credits benefit benefits ceiling limit limits threshold""".split()
)
LONG: Final = ("km", "mile", "m")  # "a 17-mile, 16-inch pipeline" has a length
PRODUCED: Final = frozenset(["share", "earnings", "output", "average", "value", "capacity", "area", "length"])
SUMS: Final = frozenset("sum amount total balance rest remainder".split())
FRACTIONS: Final = frozenset("half third quarter fifth tenth most much part all bulk majority rest".split())
APART: Final = 2  # chunks between a count and its own growth ("14,000 visitors, a 5% rise")
MOVED: Final = frozenset("rise fall increase decrease drop decline gain jump cut".split())  # by themselves of nothing
SHOWING: Final = frozenset("show shows showed saw posted post registered recorded record suffered experienced".split())
OFFERING: Final = frozenset(
    """offered offer offers offering sought seek seeks seeking demanded demand demands demanding won win wins winning
    secured secure secures securing accepted accept accepts rejected reject rejects imposed impose approved approve
    requested request proposed propose proposes proposing wants want wanted promised promise awarded granted grant
    negotiated agreed got received receive ordered orders order""".split()
)
PRESENT: Final = frozenset(
    f"{word} {age} {kind}"
    for word in ("the", "its", "their", "a")
    for age in ("current", "present", "existing", "previous", "earlier")
    for kind in ("level", "rate", "figure", "target")
)
OWNERS: Final = frozenset("owner owners shareholder shareholders stakeholder".split())
CALLED: Final = frozenset("called named known titled dubbed christened".split())
BASES: Final = frozenset(["basis", "equivalent", "dw"])
WEIGHED: Final = frozenset(
    [("raw", "value"), ("net", "weight"), ("live", "weight"), ("white", "value"), ("dry", "weight")]
)
MOVES: Final = frozenset(["move", "transfer", "switch", "return"])
QUALIFYING: Final = frozenset(
    """nominal proposed additional further actual real
    net total average annual yearly year-on-year slight sharp small big further steep modest strong huge
    record initial provisional preliminary final recent latest first second one-off organic general healthy surprise
    rapid steady respective cumulative overall absolute relative monthly quarterly projected expected planned
    significant considerable substantial marked dramatic massive large double-digit similar moderate maximum
    minimum""".split()
)


def of_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A total investment of 110 million yuan", "an operating rate of 95%", "an increase of 5 percent"."""
    k = _link_before(frame, c)
    if frame.words_of(k) == ["of"] and frame.words_of(k - 1) == ["in sum"] and frame.role_at(k - 2) == NOUN:
        return text_of(frame, k - 2)  # "provided grant assistance in sum of 211 million"
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of" or _before_stock(frame, figure, c):
        return None
    at = k - 5 if frame.words_of(k - 2) in YEAR_ENDS else k - 2
    at -= frame.role_at(k - 1) == TIME and frame.role_at(at) == TIME  # "for the first quarter | ended Sept 30 | of"
    if (
        frame.role_at(k - 1) == TIME
        and frame.role_at(at) == NOUN
        and frame.last_classes(at) & bits("money-noun", "quantity-noun")
    ):
        return text_of(frame, at)  # "earnings | for the year ended May 3 | of 207,514 dlrs"
    timed = figure.type == "percentage" and frame.role_at(k - 1) == TIME and frame.role_at(k - 2) == NOUN
    if timed and (frame.has(frame.chunks[k - 2].j - 1, NOMINAL) or frame.words_of(k - 2)[-1] in FORESEEING):
        k -= 1  # "GDP growth | in 1987 | of three pct"
    owner = frame.figure_at(k - 1)
    if frame.role_at(k - 1) == FIGURE and owner is not None:
        built = figure.type == "money" and frame.has(owner.right - 1, BIT["undertakings"])
        if not built or not owner.noun:
            return owner.noun
        return with_thing(*(("investment", "in") if state.invests(figure) else ("cost", "of")), owner.noun)
    if frame.role_at(k - 1) != NOUN:
        return None
    if figure.type == "money" and is_owner(frame, k - 1) and (said := spoken_before(frame, figure, k - 1, state)):
        return of_another(said, text_of(frame, k - 1))  # "a surplus of 5 billion, against Japan's of 58 billion"
    if frame.words_of(k - 1)[-1] in HANDLING and frame.words_of(c + 1) == ["of"] and frame.role_at(c + 2) == NOUN:
        return None  # "a rescheduling of 181 million | of | foreign debt"
    if frame.words_of(k - 2) in SETTING_ASIDE and frame.role_at(k - 3) == NOUN and figure.type == "money":
        return text_of(frame, k - 3)  # "earnings | excluding | one-time items | of $1.48"
    k = _over_names(frame, k, state) if figure.type == "money" else k
    if figure.type == "money" and state.projects and frame.last_classes(k - 1) & bits("undertaking", "undertakings"):
        return _whole_phrase(frame, k - 1, state) or _of_works(frame, figure, k - 1, state)
    if _says_nothing(frame, figure, c, k - 1):
        return None
    if figure.type == "percentage" and " ".join(frame.words_of(k - 1)) in PRESENT:
        return _at_present(frame, figure, k - 1, state)
    if figure.type != "percentage" and is_missed(frame, k - 1):
        return text_of(frame, k - 1)
    k -= 2 * _grows_at(frame, k)
    lost = figure.type == "percentage" and frame.words_of(k - 1)[-1] in LOSSES
    if not lost and not is_generic(frame, k - 1):
        i, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j)
        if (start := behind_verb(frame, i, j)) > i:
            return frame.span(start, j)  # "the county allocated | relief funds | of 32 million"
        return (figure.type == "money" and _whole_phrase(frame, k - 1, state)) or _with_partner(frame, k - 1)
    return _of_generic(frame, figure, c, k, state)


def _over_names(frame: Frame, k: int, state: State) -> int:
    """ "An issue | in | Canada | of 20 million", "a gift from Ford of $2m": the link behind the noun, not the name."""
    while (
        frame.role_at(k - 2) == PREPOSITION
        and frame.words_of(k - 2) in (["in"], ["by"], ["from"], ["to"], ["with"])
        and frame.role_at(k - 3) == NOUN
        and frame.last_classes(k - 1) & BIT["capital"]
        and not frame.in_capitals()
        and not state.measures((text_of(frame, k - 1) or "").lower(), "money")
    ):
        k -= 2
    return k


def _at_present(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "Cut the ratio (to 25 pct) from | the current level | of 49 pct": what is at that level, at chunk k."""
    told = [f.metric for f in frame.figures if f.i < figure.i and f.type == "percentage" and f.metric]
    said = object_before(frame, figure, k, state) if not told else told[-1]
    return said.partition(" from ")[0] if said else None


def _of_works(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "Projects of over 500 million yuan": what is put into them, or what they cost."""
    name = text_of(frame, k)
    if not name or frame.has(frame.chunks[k].j - 1, BIT["capital"]):
        return name
    return with_thing(*(("investment", "in") if state.invests(figure) else ("cost", "of")), name)


def _of_generic(frame: Frame, figure: Figure, c: int, k: int, state: State) -> str | None:
    """ "A sum of", "an annual growth of", "spent an average of": the noun before "of" at k says little of its own."""
    i, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j)
    start, i = i, behind_verb(frame, i, j)
    own = frame.span(i, j - 1)
    if i > start:
        return frame.span(i, j)  # "official data suggests | annual growth | of 0.2%"
    if (
        says_something(own)
        and own.lower() not in QUALIFYING
        and not frame.has(j - 2, bits("superlative", "year", "adverb"))
    ):
        return frame.span(i, j) if frame.has(j - 1, BIT["generic"]) or _describes(own) else own
    sold = figure.type == "money" and frame.word(j - 1) == "rate" and frame.words_of(k - 2) == ["at"]
    if sold and is_unit_price(frame, figure):
        return "price" if not frame.word(figure.right).endswith("hour") else frame.word(j - 1)
    if figure.type == "money" and frame.word(j - 1) in SUMS:
        paid = goes_to(frame, figure, c, state) or passive_behind(frame, figure, c, state)
        if paid:
            return paid  # "A sum of Rs 45 crore has been earmarked for roads"
    if figure.type == "money" and frame.word(j - 1) in SUMS and frame.words_of(k - 2) == ["in"]:
        if frame.role_at(k - 3) == NOUN:
            return text_of(frame, k - 3)  # "provide grant assistance in a sum of 211 million"
        k -= 1  # "to invest in a sum of 30 million"
    verb = frame.chunks[k - 2].j - 1 if figure.type == "money" and frame.role_at(k - 2) == VERB else -1
    if frame.has(verb, METRIC_VERB) and verb_noun(frame, verb) not in SHARES:
        noun = verb_noun(frame, verb)  # "spent an average of 2,300 euros"
        if frame.word(j - 1) in SUMS:  # "is willing to grant a sum of 30 million"
            noun = "investment" if noun == "completion" or (noun == "spending" and on_works(frame, state)) else noun
            return noun if noun not in PRODUCED else None
        return f"average {noun}" if frame.word(j - 1) == "average" else None
    grown = k - 2 - (frame.words_of(k - 2) == ["by"])
    if frame.word(j - 1) == "average" and frame.role_at(grown) == VERB and frame.classes_of(grown) & CHANGE_VERB:
        head = subject_of(frame, grown)  # "taxes rose by an average of $1,800"
        return name_of(frame, head) if head is not None else None
    if figure.type == "percentage" and frame.word(j - 1) == "average" and (said := _averaged(frame, k - 2)):
        return said
    averaged = figure.type == "quantity" and frame.word(j - 1) == "average"
    tied = complement(frame, c, ("of",) if averaged else ("in", "of", "for"))
    if tied and frame.word(j - 1) in EXTREMES and tied.lower() in state.lexicon.places:
        tied = None  # "a record low of 144 yen in Tokyo"
    if not tied and frame.word(j - 1) in VALUES:
        return frame.word(j - 1)
    verb = frame.chunks[k - 2].j - 1 if frame.role_at(k - 2) == VERB else -1
    if not tied and (frame.has(verb, BIT["report"]) or frame.word(verb) in EXPECTING):
        moved = [f.metric for f in frame.figures if f.i < figure.i and f.change and frame.word(j - 1) in MOVED]
        return (moved and moved[-1]) or frame.span(i, j)  # "officials forecast annual growth of 6 percent"
    return tied or _rate_of_count(frame, k - 1) or spoken_before(frame, figure, k - 1, state)


def _averaged(frame: Frame, k: int) -> str | None:
    """ "Boost | prices | by | an average | of 3 pct", "turnout | stands | at an average of 60 pct": at chunk k "by"."""
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in ("by", "to", "at"):
        k += 1
    if frame.role_at(k - 1) == VERB:
        head = subject_of(frame, k - 1)
        return name_of(frame, head) if head is not None else None
    head = head_of_chain(frame, k - 1) if frame.role_at(k - 1) == NOUN else 0
    name = name_of(frame, head) if frame.role_at(head - 1) == VERB else None
    return name.partition(" to a")[0] if name else None  # "slow | growth | to | an average"


def _describes(own: str) -> bool:
    """ "Economic growth of 2%": an adjective alone names nothing."""
    return " " not in own and own.lower().endswith(("ic", "ical", "ial"))


def _link_before(frame: Frame, c: int) -> int:
    """The chunk before, over "just" and "between" ("growth of | just | 0.1%")."""
    k = c - 1 - (frame.role_at(c - 1) == ADVERB)
    return k - (frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "between")


def _says_nothing(frame: Frame, figure: Figure, c: int, k: int) -> bool:
    """ "Eased to | a 14-month low | of 4.7 percent", "in | the form | of an eight pct note"."""
    if frame.word(frame.chunks[k].j - 1) in FRACTIONS:
        return True  # "half | of the 60 million euro | budget"
    paper = frame.role_at(c + 1) == NOUN and frame.word(frame.chunks[c + 1].j - 1) in PAPERS
    paper = paper and frame.word(frame.chunks[k].j - 1) not in PAPERS
    return figure.type == "percentage" and (paper or frame.word(frame.chunks[k].j - 1) in EXTREMES)


def _grows_at(frame: Frame, k: int) -> bool:
    """ "Organic growth | at | constant currency | of 7%": the growth is what the figure is of."""
    return frame.words_of(k - 2) == ["at"] and bool(frame.last_classes(k - 3) & BIT["change-noun"])


def _rate_of_count(frame: Frame, k: int) -> str | None:
    """ "Underemployment affected 1.07 million people, | a rate | of 10.0%": what the counted number is itself of."""
    before = frame.figure_at(k - 2) if frame.role_at(k - 1) == COMMA else None
    if frame.word(frame.chunks[k].j - 1) != "rate" or before is None or before.type != "count":
        return None
    head = subject_of(frame, k - 3) if frame.role_at(k - 3) == VERB else None
    return name_of(frame, head) if head is not None else None


def _before_stock(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Shares of 1.80 dlr preferred stock", "the terms of a $600m loan": it only qualifies the noun behind it."""
    if figure.type != "money" or frame.role_at(c + 1) != NOUN:
        return False
    article = frame.word(figure.i - 1) if frame.has(figure.i - 1, BIT["article"]) else ""
    formed = frame.last_classes(c + 1) & BIT["money-noun"] or frame.word(frame.chunks[c + 1].j - 1) in FORMS
    sum_of = article in ("a", "an") or (article and formed)  # "its estimate of a 700 million shortage"
    return frame.word(figure.j - 1) in ("dlr", "dollar") or bool(sum_of)


def _whole_phrase(frame: Frame, k: int, state: State) -> str | None:
    """ "A gain on the sale of | a mill of 4 million": where the last noun is no money, the amount is the head's."""
    head = head_of_chain(frame, k, joined=True)
    last = text_of(frame, k) or ""
    while head < k and not (
        frame.last_classes(head) & BIT["money-noun"] or frame.word(frame.chunks[head].j - 1) in BOOKED
    ):
        head += 2
    own = not state.measures(last.lower(), "money") or frame.word(frame.chunks[head].j - 1) in BOOKED
    if head >= k or frame.role_at(head + 1) != PREPOSITION or not own:
        return None  # but "provision for loan losses of 14 million"
    i, _ = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    _, j = core(frame, frame.chunks[k].i, frame.chunks[k].j)
    return frame.span(i, j) if j - i <= LONGEST else text_of(frame, head)


def _with_partner(frame: Frame, k: int) -> str | None:
    """ "Import and export of 5.6 billion yuan", "profits and taxes of 300 million": two nouns that share one amount."""
    own = text_of(frame, k)
    shared = (
        frame.words_of(k - 1) == ["and"]
        and frame.role_at(k - 2) == NOUN
        and frame.chunks[k].j - frame.chunks[k].i == 1
        and frame.last_classes(k) & frame.last_classes(k - 2) & BIT["money-noun"]
    )
    return f"{text_of(frame, k - 2)} and {own}" if shared else own


def measured_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A combined length of 298.6 km"; "the installation of the 700 MW plant" names no quantity."""
    found = of_before(frame, figure, c, state)
    if not found or state.measures(found, figure.type) or frame.role_at(c - 2) != NOUN:
        return found if found and state.measures(found, figure.type) else None
    if not frame.last_classes(c - 2) & BIT["capital"] or frame.words_of(c - 3) not in (["to"], ["from"], ["by"]):
        return None
    head = head_of_chain(frame, c - 2)  # "wheat sales to China of 60,000 tons"
    name = text_of(frame, head)
    return frame.span(*core(frame, frame.chunks[head].i, frame.chunks[c - 2].j)) if _heads(name, state) else None


def _heads(name: str | None, state: State) -> bool:
    return name is not None and state.measures(name.split()[-1].lower(), "quantity")


def _is_share_list(frame: Frame, figure: Figure) -> bool:
    """Whether the percentage before this one in the sentence is a share."""
    before = [f for f in frame.figures if f.type == "percentage" and f.start < figure.start]
    return figure.type == "percentage" and bool(before) and (before[-1].metric or "").startswith("share of ")


def attributive(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A 1.3 billion dlr plan", "a 35% stake", "the 138p a share offer", "its $74m (£40m) box office total"."""
    moved = frame.word(frame.chunks[c + 1].i) if frame.role_at(c + 1) == VERB else ""
    if moved in MOVES and frame.has(figure.left - 1, bits("possessive", "determiner", "participle")):
        return moved  # "his proposed £500,000 move to Lyon"
    c = _before_its_noun(frame, _end_of_series(frame, figure, c))
    lasting = _opens_with_term(frame, c + 1)
    if frame.role_at(c + 1) != NOUN or (
        not lasting
        and frame.has(
            frame.chunks[c + 1].i + _opens_with_year(frame, figure, c + 1),
            bits("article", "number", "digits", "slash", "last", "this", "next"),
        )
    ):
        return None
    if figure.type == "percentage" and frame.role_at(c + 2) == VERB and frame.words_of(c + 2) == ["holding"]:
        return "holding"  # "its 52 pct | majority | holding | in the bank"
    if frame.has(frame.chunks[c + 1].i, BIT["superlative"]) and not frame.has(frame.chunks[c + 1].i, BIT["modifier"]):
        return None  # but "a 1-1/4 pct selling concession"
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    i += _opens_with_year(frame, figure, c + 1)
    i += 2 * (figure.type == "percentage" and lasting)
    if frame.word(i) in ("less", "more", "fewer") and j - i > 1:
        return frame.span(i + 1, j)  # "56 crore litres less oil"
    if figure.type == "quantity" and (frame.word(j - 1) in BASES or (frame.word(i), frame.word(j - 1)) in WEIGHED):
        return None  # "2.4 million tonnes | raw value", "900 tons | lint basis"
    if _only_describes(frame, i, j) or (frame.role_at(c + 2) == FIGURE and frame.has(j - 1, BIT["change-noun"])):
        return None  # "compared with 538 tons | net increase | 114 tons"
    if figure.type == "percentage" and frame.word(j - 1) in MARKS and (j - i == 1 or not frame.has(i, BIT["noun"])):
        return None  # "falling from its current 4.75% mark", "the 50 percent threshold"
    if figure.type == "money" and _is_no_sum(frame, figure, c, (i, j)):
        return None
    if figure.type == "percentage" and frame.word(j - 1) in OWNERS:
        return "stake"  # "a 35 percent owner of the mill"
    if figure.type == "percentage" and (named := _with_participle(frame, c + 1)):
        return named
    ends = frame.role_at(c + 2) in (STOP, COMMA, COMPARISON, CLOSE, CONJUNCTION)
    compared = frame.word(i).endswith(("er", "ier", "ard", "wards")) and not frame.has(i, NOMINAL)
    if j - i == 1 and compared and ends and not frame.has(figure.i - 1, BIT["article"]):
        return None  # "2.7 points thinner", but "a $40 million offer"
    if figure.type == "percentage" and frame.role_at(c + 2) == VERB and frame.classes_of(c + 2) & BIT["report"]:
        return None  # "a rate of 8% | Axa | said"
    if j - i == 1 and ends and not frame.has(i, NOMINAL) and _is_share_list(frame, figure):
        return None  # "71 percent of firms were hopeful, with only 9 percent pessimistic"
    j = _shared(frame, figure, c + 1, j)
    name = frame.span(i, j)
    sort = bits("undertaking", "works") | (BIT["undertakings"] if state.projects else 0)
    built = figure.type == "money" and frame.has(j - 1, sort) and not frame.has(i, BIT["capital"])
    if not built or j - i > MAX_THING:
        return name
    return f"investment in {name}" if state.invests(figure) else f"cost of {name}"  # "the $2 billion hotel project"


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


def _tells_how_often(frame: Frame, i: int) -> bool:
    """ "The 138p | a share | offer", "a £9.99 | monthly | fee"."""
    per = frame.has(i, BIT["rate"]) and frame.word(i + 1) != "plus"  # "20 dlrs | a share plus | accrued dividends"
    return per or frame.word(i) in ("monthly", "weekly", "daily", "quarterly")


def growth_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "7% growth of investment", "a 5 percent cut in output", "0.8% growth"; "83 percent complete"."""
    c += (
        figure.type == "percentage" and frame.role_at(c + 1) == ADVERB and frame.has(frame.chunks[c + 1].i, BIT["rate"])
    )
    c += figure.type == "percentage" and grows_in(frame, c + 1)
    if frame.role_at(c + 1) not in (NOUN, VERB):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if j - i == 1 and frame.word(i) in DONE and figure.type != "money":
        verb = c - 1 if frame.role_at(c - 1) == VERB else None
        head = subject_of(frame, verb) if verb is not None else None
        name = name_of(frame, head) if head is not None else None
        if name and name.split()[0].lower() in DOING:
            return name  # "Construction of the plant is 85% complete"
        proper = head is not None and frame.last_classes(head) & BIT["capital"]
        return f"completion of {name}" if says_something(name) and not proper else "completion"
    if frame.role_at(c + 1) != NOUN or i >= j or not frame.has(j - 1, BIT["change-noun"]):
        return None
    own = frame.span(i, j - 1)
    if says_something(own) and own.lower() not in QUALIFYING:
        return frame.span(i, j) if _describes(own) else own
    to = frame.words_of(c + 2) == ["to"] and bool(frame.last_classes(c + 3) & BIT["capital"])  # "a drop to Asia"
    tied = complement(frame, c + 1, ("of", "in", "for") if to else ("of", "in", "for", "to")) or _in_phrase(
        frame, c + 2
    )
    if not tied and figure.type == "percentage" and (owner := owner_before(frame, figure)):
        return f"{frame.span(i, j)} of {owner}"  # "beating | the KOSPI's | 0.8 percent | gain"
    if not tied and figure.type == "money" and frame.word(j - 1) in BOOKED:
        return frame.span(i, j)  # "a $2 million gain from the sale of a depot"
    return tied or _spoken_here(frame, figure, c, state) or frame.span(i, j)


def _grown_before(frame: Frame, c: int) -> str | None:
    """ "Exports slid 14 percent, worse than a poll of 14 economists said, after a 3 percent decline": no count grew."""
    near = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) == FIGURE), -1)
    counted = frame.figure_at(near)
    if counted is None or counted.type != "count" or near >= c - APART:
        return None
    earlier = (chunk.figure for chunk in reversed(frame.chunks[:near]) if chunk.figure is not None)
    return next((f.metric for f in earlier if f.type == "percentage" and f.change and f.metric), None)


def _in_phrase(frame: Frame, k: int) -> str | None:
    """ "A 3 pct rise | in production": a phrase that elsewhere is a predicate."""
    first, _, rest = (frame.words_of(k) or [""])[0].partition(" ")
    return rest if first == "in" and rest and frame.role_at(k) in (VERB, NOUN) else None


def _spoken_here(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What grew, where the noun of growth does not say it: what was measured before, or what the clause is about."""
    if any(chunk.figure is not None for chunk in frame.chunks[:c]):
        return _grown_before(frame, c) or spoken_before(frame, figure, c, state)
    verb = verb_of(frame, c)
    head = subject_of(frame, verb) if verb is not None else None
    name = name_of(frame, head) if head is not None else None
    if verb is not None and frame.word(frame.chunks[verb].j - 1) in EXPECTING:
        return None  # "Spain expects 3% growth"
    measured = head is not None and frame.last_classes(head) & bits("money-noun", "quantity-noun")
    if verb is not None and measured and frame.word(frame.chunks[verb].j - 1) in SHOWING and not is_source(name or ""):
        return name  # "exports showed a 3 pct fall"
    if verb is not None and frame.word(frame.chunks[verb].j - 1) in OFFERING:
        return state.metric  # "shipowners have offered a 100 pct raise"
    if verb is None or frame.has(frame.chunks[verb].j - 1, BIT["report"]):
        return state.metric if c == 0 and frame.word(frame.chunks[c + 1].j - 1) != "growth" else None
    if head is not None and frame.words_of(head)[-1] in FORECASTERS:
        return state.metric
    return name if says_something(name) else None
