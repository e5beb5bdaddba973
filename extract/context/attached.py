"""What a figure measures, where the words tied to the figure itself say it ("an investment of …", "7% growth")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.clause import name_of, subject_of
from extract.context.phrases import core, following_chain, is_generic, right_of, text_of
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
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

METRIC_VERB: Final = BIT["metric-verb"]
SHARES: Final = frozenset(["share", "stake"])
WAGES: Final = frozenset("earn earns earned earning pay pays paid paying get gets makes averages averaged".split())
OWNING: Final = frozenset(
    "hold holds held own owns owned buy buys bought acquire acquires acquired acquiring sell sold sells".split()
)
STATING: Final = frozenset("was were is are reached hit totalled totaled rose fell grew climbed stood came".split())
COLLECTIVE: Final = bits("collective", "quantity-noun")
DIMENSIONS: Final = {
    "long": "length", "in length": "length", "wide": "width", "in width": "width", "high": "height", "tall": "height",
    "deep": "depth", "thick": "thickness",
}  # fmt: skip
ECONOMY: Final = frozenset(["gdp", "gnp"])
# From which types of figures another type takes what it measures.
CARRYING: Final = {
    "money": ("money", "percentage"),
    "quantity": ("quantity", "percentage"),
    "percentage": ("money", "percentage", "quantity", "count"),
}
# Nouns that say nothing of their own, but can be what an amount is.
AMOUNT: Final = re.compile(r"[\d.,]+ ?(?:thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn)?")
WHOLES: Final = frozenset(["total", "whole", "all"])
VALUES: Final = frozenset(["value", "volume", "price", "size", "weight", "average", "speed"])
CLASSIFIERS: Final = frozenset(["head", "heads", "sets", "pieces", "units", "times", "person-times", "copies"])
DONE: Final = frozenset(["complete", "completed", "finished", "done", "ready", "built"])
# What an "… increase" may be called without saying what increased.
QUALIFYING: Final = frozenset(
    """nominal real net total average annual yearly year-on-year slight sharp small big further steep modest strong huge
    record rapid steady respective cumulative overall absolute relative monthly quarterly projected expected planned
    significant considerable substantial marked dramatic massive large double-digit similar moderate maximum
    minimum""".split()
)
EMPTY: Final = frozenset(
    """one ones none it them this that these those up down out off over more less other others rest which year-on-year
    annual yearly sharp further farther more respectively about place first second thing things use way part time times
    there he she they what last next same such nominal real small large""".split()
)


def says_something(phrase: str | None) -> bool:
    """Whether a phrase can name a metric: not empty, no mere pointer, and with a letter in it."""
    if phrase is None or phrase.lower() in EMPTY or AMOUNT.fullmatch(phrase):
        return False
    return any(character.isalpha() for character in phrase)


def verb_noun(frame: Frame, at: int) -> str:
    """The noun of the verb at item `at` that brings an amount: "investment" for "invested"."""
    return str(frame.items[at].sense(METRIC_VERB)).replace("_", " ")


def complement(frame: Frame, c: int, words: tuple[str, ...]) -> str | None:
    """The noun phrase that a preposition ties to chunk c from behind."""
    k = c + 1
    if frame.role_at(k) == TIME and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)  # "a 14% rise in second-quarter net profit": the time has taken "in"
    k = right_of(frame, c)
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) in words and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)
    return None


def dimension(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "12 km long", "100-meter-wide"."""
    j = figure.right + 1 if frame.has(figure.right, BIT["dash"]) else figure.right
    word = frame.word(j)
    return DIMENSIONS.get(f"in {frame.word(j + 1)}" if word == "in" else word)


def of_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A total investment of 110 million yuan", "an operating rate of 95%", "an increase of 5 percent"."""
    k = c - 1
    if frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "between":
        k -= 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of":
        return None
    owner = frame.chunks[k - 1].figure if k else None
    if frame.role_at(k - 1) == FIGURE and owner is not None:
        return owner.noun  # "138 projects of up to 178 billion tenge"
    if frame.role_at(k - 1) != NOUN:
        return None
    if not is_generic(frame, k - 1):
        return text_of(frame, k - 1)
    i, j = core(frame, frame.chunks[k - 1].i, frame.chunks[k - 1].j)
    own = frame.span(i, j - 1)
    if (
        says_something(own)
        and own.lower() not in QUALIFYING
        and not frame.has(j - 2, bits("superlative", "year", "adverb"))
    ):
        return frame.span(i, j) if frame.has(j - 1, BIT["generic"]) else own
    tied = complement(frame, c, ("in", "of", "for"))
    if not tied and frame.word(j - 1) in VALUES:
        return frame.word(j - 1)
    return tied or spoken_before(frame, figure, k - 1, state)


def spoken_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """What the figures before chunk c measure or count, one of the same kind first; else what the text spoke of."""
    carrying = CARRYING.get(figure.type, (figure.type,))
    earlier = [chunk.figure for chunk in frame.chunks[:c] if chunk.figure is not None and chunk.figure.type in carrying]
    told = [f for f in earlier if f.metric or (f.noun and figure.type == "percentage")]
    alike = [f for f in told if f.type == figure.type] if figure.type != "percentage" else told
    if alike or told:
        nearest = (alike or told)[-1]
        metric = nearest.metric
        if metric and nearest.type == "percentage" and figure.type != "percentage":
            metric = metric.removeprefix("share of ")
        return metric or _counted(frame, nearest)
    return state.money.metric if figure.type == "money" and state.money is not None else state.metric


def _counted(frame: Frame, count: Figure) -> str | None:
    """What a count counts; where its noun only classifies ("24 million head"), what stands before it."""
    c = frame.chunk_of(count)
    head = subject_of(frame, c)
    if (count.noun or "").lower() not in CLASSIFIERS and not _is_level_of(frame, c, head):
        return count.noun
    return (name_of(frame, head) if head is not None else None) or count.noun


def _is_level_of(frame: Frame, c: int, head: int | None) -> bool:
    """ "Employment was 1,108,300 persons", "arrivals reached 2 million people": the subject is what is counted."""
    verb = c - 1 if frame.role_at(c - 1) == VERB else c - 2
    stated = frame.role_at(verb) == VERB and bool(STATING & {word.split(" ")[0] for word in frame.words_of(verb)})
    return (
        stated and head is not None and frame.role_at(head) == NOUN and frame.has(frame.chunks[head].j - 1, COLLECTIVE)
    )


def measured_before(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "A combined length of 298.6 km"; "the installation of the 700 MW plant" names no quantity."""
    found = of_before(frame, figure, c, state)
    return found if found and state.measures(found, figure.type) else None


def attributive(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "A 1.3 billion dlr plan", "a 35% stake", "the 138p a share offer", "its $74m (£40m) box office total"."""
    while frame.role_at(c + 1) == OPEN and frame.role_at(c + 2) == FIGURE and frame.role_at(c + 3) in (CLOSE, STOP):
        c += 2
        while frame.role_at(c + 1) in (STOP, FIGURE):
            c += 1
        c += 1
    if frame.role_at(c + 1) == ADVERB and frame.has(frame.chunks[c + 1].i, BIT["rate"]):
        c += 1
    if frame.role_at(c + 1) != NOUN or frame.has(
        frame.chunks[c + 1].i, bits("article", "number", "digits", "superlative", "slash")
    ):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if frame.word(i) in ("less", "more", "fewer") and j - i > 1:
        return frame.span(i + 1, j)  # "56 crore litres less oil"
    if (
        i >= j
        or frame.has(i, bits("ahead", "behind", "quantifier"))
        or frame.word(i) in ("long", "wide", "each", "less")
    ):
        return None
    if j - i == 1 and frame.word(i) in DONE | {"full", "expensive", "likely", "elsewhere"}:
        return None
    ends = frame.role_at(c + 2) in (STOP, COMMA, COMPARISON, CLOSE, CONJUNCTION)
    if j - i == 1 and frame.word(i).endswith(("er", "ier", "ard", "wards")) and ends:
        return None  # "2.7 points thinner"
    return frame.span(i, j)


def share_of(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "60 pct of the funds earmarked", "131.1%, 110.1% and 112.5% of the plan"."""
    if figure.change:
        return None
    k = c + 1
    while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k + 1) in (FIGURE, CONJUNCTION):
        following = frame.chunks[k + 1].figure
        k += 1 if following is None else 2
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of":
        return None
    if frame.word(frame.chunks[c - 1].i) in ("to", "at", "from", "of") and c and set(frame.words_of(k + 1)) & ECONOMY:
        return None  # "cut the deficit to 3.4% of GDP" speaks of the deficit
    whole = frame.chunks[k + 1].figure if k + 1 < len(frame.chunks) else None
    if whole is not None:
        return f"share of {whole.noun or _whole_of(frame, k + 1, whole)}"
    name = following_chain(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    if name and name.split(" ")[-1] in WHOLES and frame.role_at(c - 1) == VERB:
        head = subject_of(frame, c - 1)  # "bad loans accounted for 4.9% of the total"
        name = (name_of(frame, head) if head is not None else None) or name
    if name and frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & OWNING:
        return f"stake in {name}"
    return f"share of {name}" if name else None


def share_of_them(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "More than 60 percent of them": of what was counted before."""
    if figure.change or frame.role_at(c + 1) != PART or not frame.words_of(c + 1)[0].startswith("of "):
        return None
    if frame.words_of(c + 1)[0] == "of the total":
        return None
    if frame.words_of(c + 1)[0] == "of which":
        spoken = [
            f for f in frame.figures if f.start < figure.start and (f.metric or f.noun) and f.type != "percentage"
        ]
        return f"share of {spoken[-1].metric or spoken[-1].noun}" if spoken else None
    counted = [f for f in frame.figures if f.noun and f.start < figure.start] or state.near_counts()[:1]
    return f"share of {counted[-1].noun}" if counted else None


def _whole_of(frame: Frame, c: int, whole: Figure) -> str:
    """What a whole that is itself an amount measures ("40.61 percent of the 3.94 billion yuan planned")."""
    if frame.role_at(c + 1) == VERB and "planned" in "".join(frame.words_of(c + 1)):
        return "plan"
    return complement(frame, c, ("of", "in")) or ("investment" if whole.type == "money" else "total")


def share_stated(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """A share said beside its part: "…, accounting for 28.6%", "309 of 367 projects, or 84 percent", "(86%)"."""
    if figure.change or figure.unit != "percent":
        return None
    k = c - 1
    said = False
    while frame.role_at(k) in (COMMA, CONJUNCTION, ADVERB, OPEN, VERB, PRONOUN, NOUN, TIME):
        words = frame.words_of(k)
        if frame.role_at(k) == VERB:
            shares = any(
                frame.has(at, METRIC_VERB) and verb_noun(frame, at) == "share"
                for at in range(frame.chunks[k].i, frame.chunks[k].j)
            )
            if not shares and not (words in (["is"], ["are"]) and frame.words_of(k - 1) in (["that"], ["which"])):
                break
            said = True
        elif frame.role_at(k) == NOUN and words != ["that"]:
            break
        said = said or frame.role_at(k) == OPEN or words in (["or"], ["i.e."], ["i.e"], ["that is"])
        k -= 1
    if not said:
        return None
    while frame.role_at(k) in (VERB, COMMA, ADVERB, TIME):
        k -= 1
    part = frame.chunks[k].figure if frame.role_at(k) == FIGURE else None
    name = part.noun or part.metric if part is not None and part.type != "percentage" else None
    return f"share of {name}" if name else None


def growth_behind(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "7% growth of investment", "a 5 percent cut in output", "0.8% growth"; "83 percent complete"."""
    if frame.role_at(c + 1) not in (NOUN, VERB):
        return None
    i, j = core(frame, frame.chunks[c + 1].i, frame.chunks[c + 1].j)
    if j - i == 1 and frame.word(i) in DONE:
        verb = c - 1 if frame.role_at(c - 1) == VERB else None
        head = subject_of(frame, verb) if verb is not None else None
        name = name_of(frame, head) if head is not None else None
        proper = head is not None and frame.last_classes(head) & BIT["capital"]
        return f"completion of {name}" if says_something(name) and not proper else "completion"
    if frame.role_at(c + 1) != NOUN or i >= j or not frame.has(j - 1, BIT["change-noun"]):
        return None
    own = frame.span(i, j - 1)
    if says_something(own) and own.lower() not in QUALIFYING:
        return own
    return complement(frame, c + 1, ("of", "in", "for")) or spoken_before(frame, figure, c, state)


def of_behind(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "20 billion yuan of unauthorised spending", "98.8 mln dlrs in loans", "57 million tonnes of cargo"."""
    k = right_of(frame, c)
    while frame.words_of(k) in (["-"], ["worth"]):
        k += 1
    word = frame.word(frame.chunks[k].i) if k < len(frame.chunks) else ""
    if word in ("off", "off of") and frame.role_at(k + 1) == NOUN:
        return following_chain(frame, k + 1)  # "knocking £58m off the value of the company"
    if frame.role_at(k) != PREPOSITION or frame.role_at(k + 1) != NOUN:
        return None
    if word == "of":
        return following_chain(frame, k + 1)
    name = text_of(frame, k + 1) if word == "in" else None
    trading = frame.word(frame.chunks[k + 1].j - 1) in ("trade", "trading")
    return name if name and not trading and state.measures(name.lower(), "money") else None


def passive_behind(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "58.9 billion yuan was invested in highways", "Rs 745 billion has been allocated for roads"."""
    k = right_of(frame, c)
    if frame.role_at(k) != VERB:
        return None
    first, last = frame.chunks[k].i, frame.chunks[k].j
    at = next((at for at in range(last - 1, first - 1, -1) if frame.has(at, METRIC_VERB)), None)
    if at is None or not frame.has(first, bits("auxiliary", "modal", "metric-verb")):
        return None
    noun = verb_noun(frame, at)
    if noun in SHARES:
        return None
    noun = "investment" if noun == "completion" else noun
    behind = complement(frame, k, ("in", "for", "into", "on"))
    return f"{noun} {'in' if noun == 'investment' else 'for'} {behind}" if behind else noun


def conversion(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """A figure that says the one before in other words or in another currency ("$80m (£43m)", "1.4bn won; £723m")."""
    k = c - 1
    while frame.role_at(k) == ADVERB or (frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) in (";", "/")):
        k -= 1
    if frame.role_at(k) in (OPEN, CONJUNCTION, COMMA):
        k -= 1
    if k == c - 1 or frame.role_at(k) != FIGURE:
        return None
    before = frame.chunks[k].figure
    bracket = figure.type == "percentage" and frame.role_at(c - 1) == OPEN
    if before is None or (before.type != figure.type and not bracket):
        return None
    return before.metric or before.noun


def agreed_for(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "A credit agreement for 100 mln marks", "the order for …"."""
    if (
        frame.role_at(c - 1) != PREPOSITION
        or frame.word(frame.chunks[c - 1].i) != "for"
        or frame.role_at(c - 2) != NOUN
    ):
        return None
    role = state.lexicon.roles.get(frame.word(frame.chunks[c - 2].j - 1))
    return text_of(frame, c - 2) if role in ("contract", "loan", "grant", "price") else None


def bought_for(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "To buy 47 supermarkets for 14 billion forints": the purchase, or the sale, of what stands before."""
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) != "for":
        return None
    for k in range(c - 2, -1, -1):
        if frame.role_at(k) in (STOP, COMMA):
            return None
        if frame.role_at(k) != VERB:
            continue
        at = next((at for at in range(frame.chunks[k].i, frame.chunks[k].j) if frame.has(at, METRIC_VERB)), None)
        noun = verb_noun(frame, at) if at is not None else ""
        what = name_of(frame, k + 1) if frame.role_at(k + 1) in (NOUN, FIGURE) else None
        kind = {"purchase": "purchase", "sales": "sale"}.get(noun)
        return (f"{kind} of {what}" if what else kind) if kind else None
    return None


def wage(frame: Frame, figure: Figure, _c: int, _state: State) -> str | None:
    """ "Will earn $70.77 an hour"."""
    rate = frame.word(figure.right)
    if not frame.has(figure.right, BIT["rate"]) or not any(
        unit in rate.split() for unit in ("hour", "day", "week", "month")
    ):
        return None
    return "wage" if any(frame.word(k) in WAGES for k in range(max(0, figure.left - 4), figure.left)) else None


def compared(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """What a figure is compared with measures the same ("…, lower than the 9 billion given this year")."""
    k = c - 1
    while (frame.role_at(k) == ADVERB and frame.role_at(k - 1) != FIGURE) or _only_qualifies(frame, k):
        k -= 1
    side = frame.word(frame.chunks[k].j - 1) if k >= 0 else ""
    if frame.role_at(k) != COMPARISON and not side.endswith("than"):
        return None
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) in (STOP, VERB) and side == "from":
            return None
        before = frame.chunks[at].figure
        if before is not None and before.type == figure.type:
            return before.metric
    return None


def _only_qualifies(frame: Frame, k: int) -> bool:
    """ "… | the planned | 2.9 per cent"."""
    i, j = (frame.chunks[k].i, frame.chunks[k].j) if k >= 0 else (0, 0)
    return (
        frame.role_at(k) in (NOUN, VERB)
        and i < j
        and all(frame.has(at, bits("determiner", "article", "participle", "status")) for at in range(i, j))
    )


def bracketed(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Water and sanitation (24 percent)", "Armenia (USD 587.9 million)": what stands right before the bracket."""
    if c and frame.words_of(c - 1) in (["-"], ["+"], ["−"]):
        c -= 1
    if frame.words_of(c - 1) == ["by"] and frame.role_at(c - 2) == OPEN:
        c -= 1  # "in construction (by 16.8%)"
    if frame.role_at(c - 1) != OPEN or frame.role_at(c - 2) != NOUN or figure.type == "quantity":
        return None
    joined = frame.role_at(c - 3) == CONJUNCTION and frame.role_at(c - 4) == NOUN and frame.role_at(c - 5) != CLOSE
    first, second = (text_of(frame, c - 4), text_of(frame, c - 2)) if joined else (None, text_of(frame, c - 2))
    return f"{first} and {second}" if joined and first and frame.role_at(c - 5) == PREPOSITION else second
