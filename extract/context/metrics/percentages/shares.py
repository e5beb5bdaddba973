"""Shares: of what a percentage is a share ("60 percent of the funds", "…, accounting for 28.6%")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.percentages.portions import makes_up, says_again, states_level
from extract.context.metrics.spoken import (
    AMOUNT,
    METRIC_VERB,
    complement,
    counted_things,
    spoken_before,
    verb_noun,
)
from extract.context.naming import is_adjective, name_of
from extract.context.phrases import following_chain, is_genitive, is_owner, left_of, only_determines, text_of
from extract.context.works.verbs.bearers import is_place
from extract.frame import (
    ADVERB,
    COMMA,
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
from extract.verbs import ARTICLE
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State


OWNING: Final = frozenset(
    """hold holds held own owns owned retain retains retained buy buys bought acquire acquires acquired acquiring sell
    sold sells""".split()
)
HOLDINGS: Final = frozenset(["stake", "holding", "shareholding", "interest"])
OWNED: Final = frozenset("owns own owned holds".split())
CHARGED: Final = frozenset(
    """fee fees tax taxes levy duty commission royalty royalties surcharge penalty fine discount dividend premium
    deposit tariff deficit surplus tithe toll rebate""".split()
)
OWED: Final = frozenset(["deficit", "surplus", "dividend"])
PAPERS: Final = frozenset(["shares", "stocks", "rights", "votes", "securities", "assets"])
ECONOMY: Final = frozenset(["gdp", "gnp", "domestic", "national"])  # "of gross domestic product"
ASKED: Final = frozenset(["surveyed", "polled", "questioned", "interviewed", "asked"])
GIVING: Final = frozenset("contribute contributes contributed contributing add adds added adding".split())
DONE: Final = frozenset(["complete", "completed", "finished", "done", "ready", "built"])
LEADING: Final = frozenset(["of which", "of whom", "of these", "of them", "among which", "among them"])
BEING: Final = frozenset(["is", "are", "was", "were", "will be", "would be"])
PLANNED: Final = frozenset("planned foreseen envisaged targeted scheduled projected".split())
WHOLES: Final = frozenset(["total", "whole", "all"])


RATED: Final = frozenset(["turnout", "attendance", "occupancy"])


def _is_rated(frame: Frame, c: int) -> bool:
    """ "Turnout was 72 percent of the electorate": a subject that is itself a share."""
    head = subject_of(frame, c - 1) if frame.role_at(c - 1) == VERB else None
    return head is not None and frame.words_of(head)[-1] in RATED and states_level(frame, c)


def _levied(frame: Frame, c: int) -> str | None:
    """ "A fee | of | 1 pct of the assets", "the levy | is | 6% of turnover": a charge, not a share."""
    if frame.words_of(c - 1) == ["of"] and frame.role_at(c - 2) == NOUN and frame.words_of(c - 2)[-1] in CHARGED:
        return text_of(frame, c - 2)
    being = frame.role_at(c - 1) == VERB and " ".join(frame.words_of(c - 1)) in BEING
    head = subject_of(frame, c - 1) if being else None
    return text_of(frame, head) if head is not None and frame.words_of(head)[-1] in CHARGED - OWED else None


def share_of(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "60 pct of the funds earmarked", "131.1%, 110.1% and 112.5% of the plan"."""
    if figure.change:
        return None
    k = c + 2 if says_again(frame, c) else _over_list(frame, c + 1)
    if frame.words_of(k) == ["of the total"]:
        if frame.role_at(k + 1) == NOUN:
            return f"share of total {following_chain(frame, k + 1)}"  # "9.8% of the total | allocation"
        if frame.role_at(left_of(frame, c)) == VERB and set(frame.words_of(left_of(frame, c))) & OWNED:
            return "stake"  # "had owned as much as | 9.5 pct | of the total"
        return "share of total" if _said_of_pronoun(frame, c) else None
    if is_genitive(frame, k):
        return f"share of {text_of(frame, k + 1)}"  # "36.8 percent | of this year | 's target"
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) != "of":
        return None
    if c and (levied := _levied(frame, c)):
        return levied
    if _is_rated(frame, c) or frame.words_of(k + 1) in (["its", "value"], ["their", "value"]):
        return None  # "the index lost 5% of its value"
    if c and set(frame.words_of(k + 1)) & ECONOMY:
        if states_level(frame, c):
            return None  # "cut the deficit to 3.4% of GDP" speaks of the deficit
        if spent := _spent(frame, c - 1):
            return spent
    if frame.words_of(c - 1) == ["at"] and frame.role_at(c - 2) == COMMA and frame.role_at(c - 3) == NOUN:
        return None  # "Household debt, at 98 percent of income, …"
    k += frame.role_at(k + 2) == FIGURE and frame.role_at(k + 1) == NOUN and only_determines(frame, k + 1)
    whole = frame.figure_at(k + 1)
    if whole is not None and whole.type == "quantity" and frame.role_at(k + 2) == NOUN:
        owning = frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & OWNING
        return f"{'stake in' if owning else 'share of'} {text_of(frame, k + 2)}"  # "50% of its | 900 MW | Arkona plant"
    if whole is not None:
        return f"share of {_sized(frame, k + 1, whole) or whole.noun or _whole_of(frame, k + 1, whole)}"
    owner = frame.role_at(k + 1) == NOUN and frame.last_classes(k + 1) & BIT["possessive"]
    if owner and ((own := _of_owned(frame, k + 2)) or frame.role_at(k + 2) == FIGURE):
        return own
    shared = frame.role_at(k + 1) == NOUN and is_adjective(frame, k + 1)  # "80% of medium and large companies"
    name = (name_of if shared else following_chain)(frame, k + 1) if frame.role_at(k + 1) == NOUN else None
    if figure.unit == "percentage_point":
        return name  # "60 basis points of cuts"
    if name and name.split(" ")[-1] in WHOLES and frame.role_at(c - 1) == VERB:
        head = subject_of(frame, c - 1)  # "bad loans accounted for 4.9% of the total"
        name = (name_of(frame, head) if head is not None else None) or name
    if name and name.split(" ")[-1] in ("level", "levels") and frame.words_of(c - 1) in (["to"], ["at"]):
        return None  # "ridership recovered to 88% of its pre-pandemic level"
    last = frame.last_classes(k + 1)
    things = last & bits("plural", "counted") and not last & bits("capital")
    things = things and not set(frame.words_of(k + 1)) & PAPERS  # "women hold 27 percent of managerial posts"
    if name and not things and frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & OWNING:
        return f"stake in {name}"
    if name and AMOUNT.fullmatch(name):  # "12% of the 5.8 million who needed them"
        counted = [f.noun for f in frame.figures if f.noun and f.start < figure.start]
        return f"share of {counted[-1]}" if counted else None
    return f"share of {name}" if name else None


def _said_of_pronoun(frame: Frame, c: int) -> bool:
    """ "They now account for | 41.9 percent": who "they" are is told elsewhere, if at all."""
    verb = left_of(frame, c)
    return frame.role_at(verb) == VERB and frame.role_at(left_of(frame, verb)) == PRONOUN


def _over_list(frame: Frame, k: int) -> int:
    """Over the percentages that share a whole with the one before k ("131.1%, 110.1% and 112.5% | of the plan")."""
    first = k
    while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k + 1) in (FIGURE, CONJUNCTION):
        following = frame.chunks[k + 1].figure
        if following is not None and following.type != "percentage":
            break
        k += 1 if following is None else 2
    pair = sum(frame.role_at(at) == FIGURE for at in range(first, k)) == 1
    if pair and frame.role_at(first) == COMMA and frame.role_at(left_of(frame, first)) == FIGURE:
        k = first  # "the tax share was 78.5%, and 83.7% | of the plan": another statement
    if frame.words_of(k) in (["or more"], ["or less"]):
        return k + 1  # "25 pct or more of its loans"
    return _over_amount(frame, k)


def _over_amount(frame: Frame, k: int) -> int:
    """Over the amount that the percentage is ("80 per cent | or $2.5 billion | of the income")."""
    at = k + (frame.role_at(k) == COMMA)
    amount = frame.figure_at(at + 1) if frame.words_of(at) == ["or"] else None
    if amount is None or amount.type not in ("money", "quantity"):
        return k
    behind = at + 2 + (frame.role_at(at + 2) == COMMA)
    return behind if frame.words_of(behind)[:1] == ["of"] else k


def _of_owned(frame: Frame, c: int) -> str | None:
    """ "48 pct of Pakistan's | 75 mln kilo | tea imports", "40% of Peru's | frozen | fish"."""
    if frame.role_at(c) == VERB and frame.role_at(c + 1) == NOUN and len(frame.words_of(c)) == 1:
        return f"share of {frame.span(frame.chunks[c - 1].i, frame.chunks[c + 1].j)}"
    if frame.role_at(c) != FIGURE:
        return None
    owned = frame.chunks[c].figure
    name = following_chain(frame, c + 1) if frame.role_at(c + 1) == NOUN else (owned.noun if owned else None)
    return f"share of {name}" if name else None


def _spent(frame: Frame, k: int) -> str | None:
    """ "R&D spending | accounts for | 3.9% of GDP", but "farming makes up 12% of GDP"."""
    head = subject_of(frame, k) if frame.role_at(k) == VERB else None
    while head is not None and frame.words_of(head + 1) == ["&"] and frame.role_at(head + 2) == NOUN:
        head += 2
    return name_of(frame, head) if head is not None and frame.last_classes(head) & BIT["money-noun"] else None


def off(frame: Frame, _figure: Figure, c: int, _state: State) -> str | None:
    """ "It took 70% off the price of a line": what is cut."""
    words = frame.words_of(c + 1)
    cut = words in (["off"], ["off of"]) and frame.role_at(c + 2) == NOUN
    return following_chain(frame, c + 2) if cut else None


def share_left(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The Centre bears 60 percent of the cost and the State the remaining 40 percent": a share of the same."""
    if frame.words_of(c - 1)[-1:] == ["outstanding"] and frame.words_of(c + 1) == ["in"]:
        return "stake"  # "took over | the outstanding | 25 percent | in | the bank"
    left = frame.words_of(c - 1)[-1:] in (["remaining"], ["other"], ["rest"], ["balance"])
    if figure.change or figure.unit != "percent" or not left or frame.role_at(c - 1) != NOUN:
        return None
    if frame.role_at(c - 2) == VERB and set(frame.words_of(c - 2)) & OWNING and frame.words_of(c + 1) != ["of"]:
        return "stake"  # "agreed to buy | the remaining | 49 percent"
    if frame.role_at(c + 1) == PREPOSITION and frame.word(frame.chunks[c + 1].i) == "of":
        return None
    if own := _what_it_is(frame, c):
        return f"share of {own}"
    told = spoken_before(frame, figure, c, state)
    if (told or "").startswith(("share of ", "stake")) or frame.role_at(c - 2) != NOUN:
        return told
    return name_of(frame, c - 2)  # "arabica 12.1 per cent and re-exports the remaining 5.9 per cent"


def _what_it_is(frame: Frame, c: int) -> str | None:
    """ "The remaining 30 per cent | is | equity"."""
    being = frame.role_at(c + 1) == VERB and " ".join(frame.words_of(c + 1)) in BEING
    return text_of(frame, c + 2) if being and frame.role_at(c + 2) == NOUN else None


def share_given(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Mining contributes 12% to GDP", "could add 0.6 percentage points to growth": of what it becomes a part."""
    k = c + 1
    again = frame.words_of(c - 1) == ["or"] and frame.figure_at(c - 3) is not None and frame.role_at(c - 2) == COMMA
    verb = c - 4 if again else c - 1  # "adds $78, or 7.5%, to the bill"
    gives = frame.role_at(verb) == VERB and bool(set(frame.words_of(verb)) & GIVING)
    k += again and frame.role_at(k) == COMMA
    tied = frame.role_at(k) == PREPOSITION and frame.word(frame.chunks[k].i) == "to" and frame.role_at(k + 1) == NOUN
    name = following_chain(frame, k + 1) if gives and tied else None
    if not name:
        return None
    return f"share of {name}" if figure.unit == "percent" and not again else name


def owned(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Which is 90.5 pct owned by a bank", "a 60%-owned subsidiary"."""
    if figure.change:
        return None
    at = figure.right
    while frame.glued(at + 1) and at < figure.right + 3:  # "100% Nigerian-owned"
        at += 1
    word = frame.word(at)
    if word in ("owned", "held") or word.endswith("-owned"):
        return "stake"
    by = frame.words_of(c + 1) == ["by"]  # "owned 60 pct by Inland and 40 pct by Koda Steel"
    before = [f for f in frame.figures if f.type == "percentage" and f.start < figure.start]
    listed = bool(before) and (before[-1].metric or "").startswith("stake") and frame.role_at(c - 1) == CONJUNCTION
    return "stake" if by and (listed or frame.words_of(c - 1)[-1:] == ["owned"]) else None


def holding(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Dahlberg, which holds 12.5%, opposed it", "bought 20 percent from the state": a stake, if nothing follows."""
    k = left_of(frame, c)
    again = frame.words_of(c - 1) == ["or"] and frame.role_at(c + 1) == COMMA and frame.role_at(c + 2) == NOUN
    if again and frame.words_of(c + 2)[-1] in HOLDINGS:
        return frame.words_of(c + 2)[-1]  # "sold its 1,100-share, or 5.9 pct, stake"
    holds = frame.role_at(k) == VERB and bool(set(frame.words_of(k)) & OWNING) and figure.unit == "percent"
    alone = frame.role_at(c + 1) in (COMMA, STOP, VERB, CONJUNCTION, TIME) or frame.words_of(c + 1) == ["from"]
    if not holds or not alone or figure.change:
        return None
    told = (f.metric or "" for f in frame.figures if f.i < figure.i and f.type == "percentage")
    return next((metric for metric in told if metric.startswith("stake")), "stake")


def share_as_subject(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "The survey of 2,000 adults found that 58% supported it": of those who were counted before."""
    opens = c == 0 or frame.role_at(c - 1) in (STOP, CONJUNCTION) or frame.words_of(c - 1) == ["that"]
    if figure.change or figure.unit != "percent" or not opens or frame.role_at(c + 1) != VERB:
        return None
    if frame.last_classes(c + 2) & BIT["plural"] and not frame.figures[0].noun and (own := _what_it_is(frame, c)):
        return f"share of {own}"  # "some 38 percent are women"
    said = frame.words_of(c + 1) in (["were"], ["are"]) and frame.role_at(c + 2) in (NOUN, ADVERB)  # "were | insured"
    again = any(f.type == "percentage" and f.i < figure.i for f in frame.figures)
    moved = frame.classes_of(c + 1) & bits("change-verb", "level-verb") and (again or not said)
    if moved or frame.words_of(c + 1)[0] in DONE:
        return None
    amount = next((f for f in reversed(frame.figures) if f.i < figure.i and f.type == "money" and f.metric), None)
    if amount is not None and frame.role_at(c - 1) == STOP and not any(f.noun for f in frame.figures if f.i < figure.i):
        return f"share of {amount.metric}"  # "a contract worth 4 million; 85% to be financed by a loan"
    counted = [f for f in frame.figures if f.type == "count" and f.noun and f.start < figure.start]
    counted = counted or [f for f in state.near_counts()[:1] if f.noun]
    return f"share of {counted[-1].noun}" if counted else None


def share_of_them(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "More than 60 percent of them": of what was counted before."""
    if figure.change or figure.unit != "percent":
        return None
    if c > 1 and frame.words_of(0) == ["of the total"] and frame.role_at(1) == COMMA and c == 2:
        told = spoken_before(frame, figure, c, state)
        return f"share of {told.removeprefix('share of ')}" if told else "share of total"
    if frame.role_at(c - 1) == PART and frame.words_of(c - 1)[0] in LEADING and frame.role_at(c + 1) in (VERB, NOUN):
        told = spoken_before(frame, figure, c, state)  # "41 tons of waste, of which | 40% | was recycled"
        return f"share of {told.removeprefix('share of ')}" if told and frame.role_at(c + 1) == VERB else None
    if frame.role_at(0) == PART and frame.words_of(0) == ["of those"] and frame.role_at(c + 1) == VERB:
        return _told_of_those(frame, frame.chunks[0].j)  # "of those who returned, 58% are children"
    if frame.words_of(c + 1) == ["of"] and frame.words_of(c + 2) == ["it"]:
        before = (f.metric for f in reversed(frame.figures) if f.i < figure.i and f.metric)
        told = next(before, state.metric)  # "the debt has reached 9 billion, with roads taking up | 41% of it"
        return f"share of {told.removeprefix('share of ')}" if told else None
    if frame.role_at(c + 1) != PART or not frame.words_of(c + 1)[0].startswith("of "):
        return None
    if frame.words_of(c + 1)[0] == "of those" and (those := _told_of_those(frame, frame.chunks[c + 1].j)):
        return those
    if frame.words_of(c + 1)[0] == "of the total":
        return None
    if frame.words_of(c + 1)[0] == "of which":
        spoken = [
            f for f in frame.figures if f.start < figure.start and (f.metric or f.noun) and f.type != "percentage"
        ]
        return f"share of {spoken[-1].metric or spoken[-1].noun}" if spoken else None
    counted = [f for f in frame.figures if f.noun and f.start < figure.start] or state.near_counts()[:1]
    if frame.words_of(c + 1)[0] == "of whom":
        counted = [f for f in counted if not is_place(f.noun)] or counted  # "4,000 people in nine districts, 54% of"
    return f"share of {counted[-1].noun}" if counted else None


def _told_of_those(frame: Frame, j: int) -> str | None:
    """ "60 percent of those | entitled | went to the polls", "of those | surveyed", "of those | who applied"."""
    word = frame.word(j)
    if word in ASKED:
        return f"share of those {word}"
    if word.endswith("ly") and frame.word(j + 1).endswith("ed"):
        return f"share of those {frame.span(j, j + 2)}"  # "of those | newly diagnosed"
    if word in ("who", "aged") and j + 1 < frame.size:
        return f"share of those {frame.span(j, j + 2)}"
    return f"share of those {word}" if word.endswith(("ed", "en")) and frame.has(j, bits("word")) else None


def _called(frame: Frame, k: int) -> bool:
    """Whether noun chunk k says what the things counted right before it are."""
    counted = frame.figure_at(k - 2)
    return counted is not None and counted.type == "count" and frame.words_of(k - 1) in (["are"], ["were"], ["is"])


def _whole_of(frame: Frame, c: int, whole: Figure) -> str:
    """What a whole that is itself an amount measures ("40.61 percent of the 3.94 billion yuan planned")."""
    if frame.role_at(c + 1) in (VERB, NOUN) and PLANNED & frame.single_words(c + 1):
        return "plan"
    tied = complement(frame, c, ("of", "in"))
    told = next(
        (f.metric for f in reversed(frame.figures) if f.i < whole.i and f.type == whole.type and f.metric), None
    )
    return tied or told or ("investment" if whole.type == "money" else "total")


def _sized(frame: Frame, c: int, whole: Figure) -> str | None:
    """ "40 percent of | the 220-km | pipeline", "of | the $4 billion | debt": what the amount tells the size of."""
    if frame.role_at(c + 1) != NOUN or frame.has(frame.chunks[c + 1].i, ARTICLE | BIT["pronoun"]):
        return None
    if PLANNED & frame.single_words(c + 1):
        return None
    counted = whole.type == "count" or frame.has(frame.chunks[c + 1].i, BIT["capital"])
    return text_of(frame, c + 1) if not counted or "-" in frame.text[whole.start : whole.end] else None


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
            if said and _called(frame, k) and (name := text_of(frame, k)):
                return f"share of {name}"  # "188 | are | industrial projects, accounting for 57.7%"
            break
        said = said or frame.role_at(k) == OPEN or words in (["or"], ["i.e."], ["i.e"], ["that is"])
        k -= 1
    if not said:
        return None
    while frame.role_at(k) in (VERB, COMMA, ADVERB, TIME):
        k -= 1
    part = frame.figure_at(k)
    name = None
    if part is not None and part.type != "percentage":
        name = counted_things(frame, part) if part.noun else part.metric
    return f"share of {name}" if name else None


def share_of_rest(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "Private firms shipped 71% of the exports, | foreign ones | 19% and | the state | 10%": of the same whole."""
    k = left_of(frame, c)
    k -= frame.words_of(k) == ["ones"]
    told = [f for f in frame.figures if f.i < figure.i and f.type == "percentage"]
    if told and not figure.change and makes_up(frame, k):  # "gas accounted for 30%"
        return told[-1].metric if (told[-1].metric or "").startswith("share of ") else None
    against = frame.words_of(k - 1) == ["to"] and frame.role_at(k) == NOUN and is_owner(frame, k)
    beside = against or frame.role_at(k - 1) in (COMMA, CONJUNCTION)  # "58% of the vote to Reed's 41%"
    if figure.change or not told or frame.role_at(k) != NOUN or not beside:
        return None
    metric, last = told[-1].metric or "", frame.chunk_of(told[-1])
    led = next((f for f in told if f.metric == metric), told[-1])
    linked = all(frame.role_at(at) in (PREPOSITION, NOUN, COMMA, CONJUNCTION) for at in range(last + 1, k))
    stated = frame.role_at(frame.chunk_of(led) - 1) == VERB and not told[-1].change
    return metric if linked and stated and metric.startswith("share of ") else None
