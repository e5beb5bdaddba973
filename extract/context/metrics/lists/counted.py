"""Amounts of counted or apposed things: "17 contracts, 6.2 billion in all", "two tranches, one of $3 million and …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.quantities.dimensions import BY_UNIT
from extract.context.metrics.spoken import with_thing
from extract.context.naming import name_of
from extract.context.nounphrase import phrase_start
from extract.context.phrases import head_of_chain, text_of
from extract.frame import ADVERB, CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# What is taken of a whole: "the lion's share", "the biggest slice".
SLICES: Final = frozenset(["share", "slice", "chunk", "portion", "part", "bulk", "lot"])
TAKING: Final = frozenset(
    "took take takes got gets get received receives receive claimed claims claim had has have drew".split()
)
SUMMING: Final = frozenset(["in all", "altogether", "in total", "together", "combined", "overall", "total", "all told"])
AGREED: Final = frozenset(["contract", "loan", "grant"])
LARGE: Final = 100_000
TOTALLING: Final = frozenset(["totalling", "totaling", "amounting to", "totalling up to", "amounting"])
SINGLES: Final = frozenset(["one", "another", "other", "first", "second", "third", "latter", "former"])
NEAR: Final = 6  # chunks between things and what they come to together


def of_counted(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "17 contracts by video, 6.2 billion yuan | in all", "two tenders (3 million | altogether)": of what it is."""
    before = c - 1 - (frame.role_at(c - 1) == COMMA)  # "(together, 780 litres per second)"
    if not (_sums(frame, c + 1) or _sums(frame, before)) and not _priced(frame, figure, c, state):
        return None
    k = c - 1
    while frame.role_at(k) in (ADVERB, COMMA, OPEN, NOUN, PREPOSITION) and k > max(0, c - NEAR):
        k -= 1
    counted = frame.figure_at(k)
    if counted is None or counted.type != "count" or not counted.noun:
        return None
    return _of_things(figure, counted, state)


def totalling(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "It seeks | paycuts | totalling | $800m": the noun whose sum is told."""
    if frame.role_at(c - 1) != VERB or not TOTALLING & set(frame.words_of(c - 1)) or frame.role_at(c - 2) != NOUN:
        return None
    head = head_of_chain(frame, c - 2)
    named = frame.last_classes(c - 2) & bits("capital", "undertaking", "undertakings", "works", "institution")
    opens = head == 0 and frame.last_classes(head) & BIT["money-noun"]  # no name, though it has a capital
    if figure.type != "money" or (
        named and not opens and (head == c - 2 or not frame.last_classes(head) & BIT["money-noun"])
    ):
        return None  # "a road to Lagos totalling $3 million"; but "claims against Orsol totalling $27bn"
    return name_of(frame, head)


def one_of(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Two tranches, | one of | $1.3 billion and | another | of | $560 million": what was counted before."""
    k = c - 1 - (frame.words_of(c - 1) == ["of"])
    words = frame.single_words(k) - {"the", "a", "of"}
    linked = k < c - 1 or "of" in frame.single_words(k)
    if not linked or frame.role_at(k) not in (NOUN, FIGURE) or not words or words - SINGLES:
        return None
    if frame.role_at(k - 1) not in (COMMA, CONJUNCTION, STOP):
        return None
    counted = next((f for f in reversed(frame.figures) if f.type == "count" and f.i < frame.chunks[k].i), None)
    return _of_things(figure, counted, state) if counted is not None and counted.noun else None


def _sums(frame: Frame, k: int) -> bool:
    if frame.role_at(k) == ADVERB and frame.role_at(k + 1) == NOUN and frame.words_of(k)[0].startswith("in "):
        return False  # "in 18 cities, involving 31.4 billion yuan | in total | investment"
    return frame.role_at(k) in (ADVERB, NOUN) and " ".join(frame.words_of(k)) in SUMMING


def _priced(frame: Frame, figure: Figure, c: int, state: State) -> bool:
    """ "Approved 96 tenders | at | 742 million": what is agreed on, and no price of a thing."""
    before = frame.figure_at(c - 2) if frame.words_of(c - 1) == ["at"] and figure.type == "money" else None
    noun = (before.noun or "") if before is not None and before.type == "count" else ""
    role = state.lexicon.roles.get(noun.lower().split(" ")[-1].removesuffix("s"))
    return role in AGREED and (figure.value or 0) >= LARGE


def _of_things(figure: Figure, counted: Figure, state: State) -> str:
    """The counted things, with what is measured of them where they say no amount themselves."""
    noun = counted.noun or ""
    kind = BY_UNIT.get(figure.unit or "")
    if figure.type == "quantity":
        return with_thing(kind, "of", noun) if kind else noun
    last = state.lexicon.word(noun.lower().split(" ")[-1]).classes if noun else 0
    built = last & bits("undertaking", "undertakings", "works")
    if not built or state.measures(noun.lower(), "money"):
        return noun
    return with_thing(*(("investment", "in") if state.invests(figure) else ("cost", "of")), noun)


def placed_with(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """ "Stayed first | in total | volume | with | 18.7 billion", "second in grain output with 3 million tons"."""
    if frame.words_of(c - 1) != ["with"] or frame.role_at(c - 2) != NOUN:
        return None
    ranked = next((f for f in reversed(frame.figures) if f.type == "ranking" and f.i < figure.i), None)
    if ranked is not None and ranked.metric and state.measures(ranked.metric.lower(), figure.type):
        between = any(ranked.j <= f.i < figure.i for f in frame.figures)
        return None if between else ranked.metric
    placed = any(frame.has(i, BIT["ordinal"]) or frame.word(i) in SINGLES for i in range(frame.chunks[c - 2].i))
    name = text_of(frame, c - 2) if placed else None
    if name and frame.words_of(c - 3) == ["in total"]:
        return f"total {name}"
    return name if name and frame.words_of(c - 3) == ["in"] and state.measures(name.lower(), figure.type) else None


def tallied(frame: Frame, figure: Figure, c: int, _state: State) -> str | None:
    """ "By sector, industry | 19 |, 10.3 billion yuan; | farming 11 |, 3.9 billion": the sector of so many things."""
    if figure.type != "money" or frame.role_at(c - 1) != COMMA or frame.role_at(c - 2) != NOUN:
        return None
    i, j = frame.chunks[c - 2].i, frame.chunks[c - 2].j
    numbered = j - i > 1 and frame.word(j - 1).isdecimal() and frame.role_at(c - 3) in (COMMA, STOP)
    other = bits("capital", "status", "undertaking", "undertakings", "place-type", "number")
    numbered = numbered and frame.role_at(c + 1) in (STOP, COMMA)
    return frame.span(i, j - 1) if numbered and not any(frame.has(k, other) for k in range(i, j - 1)) else None


def apposed(frame: Frame, _figure: Figure, c: int, state: State) -> str | None:
    """ "Its budget, 46 million crowns, …", "the two lowest offers, 141 and 144 million", "loans to the tune of …"."""
    if frame.words_of(c - 1) == ["to the tune of"] and frame.words_of(c - 3) == ["by"]:
        return "funding"  # "a road funded by the bank to the tune of $12 million"
    if frame.words_of(c - 1) == ["to the tune of"] and frame.role_at(c - 2) == NOUN:
        if frame.last_classes(c - 2) & BIT["money-noun"]:
            return text_of(frame, c - 2)
        return name_of(frame, phrase_start(frame, c - 1) or c - 2)
    if frame.role_at(c - 1) != COMMA:
        return None
    if frame.role_at(c - 2) == NOUN and SLICES & set(frame.words_of(c - 2)) and frame.role_at(c - 3) == VERB:
        head = subject_of(frame, c - 3)  # "roads took the lion's share, 121.7 million"
        return name_of(frame, head) if head is not None and frame.word(frame.chunks[c - 3].j - 1) in TAKING else None
    if frame.role_at(c + 1) not in (COMMA, CONJUNCTION, STOP, CLOSE, DASH):
        return None
    counted = frame.figure_at(c - 2)
    own = text_of(frame, c - 2) if frame.role_at(c - 2) == NOUN else None
    name = counted.noun if counted is not None else own
    last = (name or "").split(" of ")[0].split(" ")[-1].lower()
    known = state.lexicon.roles.keys() & {last, last.removesuffix("s")} or (own and state.measures(last, "money"))
    return name if known else None
