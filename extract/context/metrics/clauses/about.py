"""What the clause of a figure is about: its subject, or what that stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.metrics.spoken import FORECASTERS, of_another, rate_of_counted, says_something, spoken_before
from extract.context.naming import name_of
from extract.context.phrases import core, over_adverbs, text_of
from extract.context.predicates import verb_of
from extract.frame import ADVERB, COMMA, CONJUNCTION, NOUN, POINTING, PREPOSITION, PRONOUN, STOP, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

# Subjects that name nothing; words of a phrase: "the market" expects, "the car market" grows.
NAMELESS: Final = frozenset("figure rate rates number share proportion total amount value figures".split())
OWNED: Final = frozenset(["its", "their"])
SHARED: Final = frozenset(["share", "proportion"])
EXPECTING: Final = frozenset(
    """expects expect expected expecting calculates calculated reckons reckoned believes believed hopes hoped wants
    wanted urges urged argues argued""".split()
)
BEING: Final = frozenset(["is", "are", "was", "were", "be", "been", "being"])
SAYING: Final = frozenset(["say", "announce", "report", "tell", "reveal"])
OPENERS: Final = (STOP, COMMA, CONJUNCTION, ADVERB)
CLOSING: Final = (["closed"], ["ended"], ["finished"], ["opened"], ["traded"])
PLACES: Final = bits("capital", "place-type", "institution")
NAMED_MARKET: Final = 3


def subject(frame: Frame, figure: Figure, c: int, state: State) -> str | None:
    """The noun phrase that the figure's clause is about; what was spoken of before, where that is a mere pronoun."""
    verb = verb_of(frame, c)
    while verb is not None:
        if _told_aside(frame, verb):
            verb = verb_of(frame, verb)
            continue
        head = subject_of(frame, verb)
        name = subject_name(frame, figure, head, state) if head is not None else None
        if head is not None and _reports(frame, verb, head, c):
            name = None
        if frame.classes_of(verb) & BIT["report"] and verb == c - 1 and frame.role_at(c + 1) == VERB:
            return None  # "the governor said | Sh340 million had been used"
        if name:
            return name
        if frame.role_at(verb - 1) == PRONOUN:
            stated = frame.last_classes(verb) & bits("auxiliary", "level-verb")
            alike = state.quantity if figure.type == "quantity" and stated else None
            if alike is not None and alike.unit == figure.unit and not any(f.metric for f in frame.figures):
                return alike.metric  # "From January to July, it was 51 billion kWh"
            return _named_before(frame, figure, verb, state) or spoken_before(frame, figure, verb, state)
        verb = verb_of(frame, verb)
    place = next((k for k in range(c - 1, -1, -1) if _ranks(frame, k)), c)  # "Real estate came second with …"
    head = subject_of(frame, place)
    name = subject_name(frame, figure, head, state) if head is not None else None
    return name or spoken_before(frame, figure, c, state)


def _named_before(frame: Frame, figure: Figure, verb: int, state: State) -> str | None:
    """ "The jobless rate | has fallen since April, when | it | reached 13 percent": what "it" stands for."""
    if figure.type != "percentage" or frame.words_of(verb - 1) not in (["it"], ["they"]):
        return None
    if any(f.i < figure.i and f.metric for f in frame.figures):
        return None
    earlier = verb_of(frame, verb - 1)
    told = earlier is not None and not frame.classes_of(earlier) & BIT["report"]
    head = subject_of(frame, earlier) if earlier is not None and told else None
    if head is None or frame.role_at(head) != NOUN:
        return None
    name = subject_name(frame, figure, head, state)
    moved = earlier is not None and frame.classes_of(earlier) & BIT["change-verb"]
    measured = frame.last_classes(head) & bits("money-noun", "quantity-noun")
    return name if measured or (moved and name and state.measures(name, figure.type)) else None


def _told_aside(frame: Frame, verb: int) -> bool:
    """ "Exports rose | , the minister said, | by 5 percent": who says it, between two commas."""
    if not frame.classes_of(verb) & BIT["report"] or frame.role_at(verb + 1) != COMMA:
        return False
    head = subject_of(frame, verb)
    return head is not None and frame.role_at(head - 1) == COMMA and verb_of(frame, head) is not None


def _reports(frame: Frame, verb: int, head: int, c: int) -> bool:
    """ "MITI calculated that 37 pct of it …", "the council expects inflation of 3%": who says so, not what is said.

    What stands between the verb and the figure is what they say; without it they may be what is reported on.
    """
    words = " ".join(frame.words_of(verb)).split()
    passive = BEING & set(words) and words[-1] not in SAYING  # "imports were forecast to grow"
    says = frame.classes_of(verb) & BIT["report"] or EXPECTING & set(words)
    if passive or not says or frame.role_at(head) != NOUN or over_adverbs(frame, verb + 1) == c:
        return False
    return bool(frame.last_classes(head) & bits("capital", "institution")) and not frame.in_capitals()


def _ranks(frame: Frame, k: int) -> bool:
    figure = frame.chunks[k].figure
    return figure is not None and figure.type == "ranking"


def subject_name(frame: Frame, figure: Figure, head: int, state: State) -> str | None:
    """The name of a subject; where it names nothing itself ("the figure", "that of …"), what it stands for."""
    words = frame.words_of(head)
    if words[-1] in FORECASTERS and (words[-1] != "market" or len(words) < NAMED_MARKET):
        return spoken_before(frame, figure, head, state)
    name = name_of(frame, head)
    if frame.has(frame.chunks[head].j - 1, BIT["possessive"]):  # "Latvia's economy shrank 2%, while Estonia's grew 1%"
        told = (chunk.figure.metric for chunk in reversed(frame.chunks[:head]) if chunk.figure is not None)
        said = next((metric for metric in told if metric), None)
        return of_another(said, text_of(frame, head)) if said and text_of(frame, head) else name
    i, j = core(frame, frame.chunks[head].i, frame.chunks[head].j)
    if words[0] in POINTING and i >= j:  # "that of the secondary industry"
        said = spoken_before(frame, figure, head, state)
        tied = frame.role_at(head + 1) == PREPOSITION and frame.role_at(head + 2) == NOUN
        owner = text_of(frame, head + 2) if tied else None
        return of_another(said, owner, frame.word(frame.chunks[head + 1].i)) if said and owner else said
    if j - i == 1 and frame.word(i) in NAMELESS and name == frame.span(i, j):
        if frame.word(i) == "share" and frame.words_of(head + 1)[-1:] in CLOSING:
            return name  # "the share closed 5.2% higher"
        # "June's figure was revised to 2%" points back by itself
        pointing = figure.type == "percentage" and frame.word(i) == "figure"
        said = _named_for(frame, figure, head, state) or rate_of_counted(frame, figure, frame.word(i))
        said = said or spoken_before(frame, figure, head + pointing, state)
        if said and frame.word(i) == "total" and (head_word := said.split(" ")[0]) in state.lexicon.roles:
            return f"total {head_word}" if " " in said else said
        if said and words[0] in OWNED and words[-1] in SHARED and not said.startswith(("share of", "stake")):
            return f"share of {said}"  # "rail freight rose 6 percent, and | its share | rose to 9 percent"
        return said or name
    return name if says_something(name) else None


def _named_for(frame: Frame, figure: Figure, k: int, state: State) -> str | None:
    """ "12% of adults save; | in | rural areas | the figure | is 4%": what was told before, of another.

    Without it what the nameless subject stands for: "for soybeans the figure is 91.5".
    """
    at = k - 1 if frame.role_at(k - 1) != COMMA else k - 2
    if frame.role_at(at) != NOUN or frame.role_at(at - 1) != PREPOSITION or frame.words_of(at - 2) == ["adjusted"]:
        return None
    link, place = frame.word_at(frame.chunks[at - 1].i), text_of(frame, at)
    told = spoken_before(frame, figure, at - 1, state) if frame.role_at(at - 2) in OPENERS else None
    if told and place:
        return f"{told.split(f' {link} ')[0]} {link} {place}"
    if link == "in" and frame.last_classes(at) & PLACES:
        return None  # "in Norway the rate was 3%"
    return place if link in ("for", "in") else None
