"""What a verb is about: its subject, over complements, asides and relative clauses ("exports, once large, | fell")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.nounphrase import phrase_before
from extract.context.phrases import STATED_IN
from extract.context.predicates import describes, is_ing_form, opens_clause
from extract.frame import (
    ADVERB,
    CLOSE,
    COMMA,
    CONJUNCTION,
    FIGURE,
    NOUN,
    OPEN,
    PREPOSITION,
    PRONOUN,
    STOP,
    TIME,
    VERB,
)
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

SHARING: Final = frozenset(["and", "but", "then", "yet", "and then", "and also"])
MARKS: Final = frozenset(["mark", "threshold", "barrier", "level"])
SHORTEST: Final = 2  # chunks before a mark that is passed
SEEING: Final = frozenset(["seeing", "watching", "letting"])
# Verbs before what has a verb of its own: "expects | sales and profit | to rise", "helped | prices and rents | fall".
OPENING: Final = frozenset(
    """expect expects expected see sees saw seen watch watched let lets make makes made help helps helped hope hopes
    hoped fear fears feared believe believes believed think thinks thought show shows showed shown suggest
    suggests suggested indicate indicates indicated mean means meant ensure ensured assume assumed find finds
    found know knows knew want wants wanted note notes noted estimate estimates estimated forecast forecasts
    reckon reckons reckoned fearing feel felt hear heard learned learnt doubt doubts doubted predict predicts
    predicted project projected calculate calculated warn warned insist insisted deny denied agree agreed admit
    admitted claim claims claimed""".split()
)
MOVED: Final = (["up"], ["down"])
RAISING: Final = frozenset("raise lift boost cut reduce lower achieve add".split())  # what somebody does to a thing


def subject_of(frame: Frame, k: int) -> int | None:
    """The first chunk of the subject of verb chunk k: a noun phrase, or a count with its noun; None without one."""
    moved = is_ing_form(frame, k) and frame.classes_of(k) & bits("change-verb", "level-verb")
    if moved and frame.role_at(k - 2) == PREPOSITION and frame.role_at(k - 3) == VERB:
        return k - 1  # "provides | for | raises | adding up to 17 percent"
    if moved and (absolute := _behind_with(frame, k)) is not None:
        return absolute
    head, conjunct = phrase_before(frame, k)
    marked = head is not None and frame.words_of(head)[-1] in MARKS
    if head is not None and marked and (passer := _who_passes(frame, head)) is not None:
        return passer
    if head is not None and (first_verb := _joined_to(frame, k, head)) is not None:
        return subject_of(frame, first_verb)
    if conjunct is not None and head is not None and _is_object(frame, head, k):
        return conjunct  # "the firm | sold | its mill | and | profit | rose"
    if head is not None and frame.role_at(head - 1) == PREPOSITION and frame.word(frame.chunks[head - 1].i) != "with":
        after = frame.words_of(head - 1)[0] in ("after", "since") and opens_clause(frame, head)
        first = frame.chunks[head].i
        if frame.word(first + 1) in STATED_IN and frame.chunks[head].j - first > 2 and frame.word(first + 2) != "that":
            return head  # "said in | a statement exports | rose"
        if _in_a_place(frame, head, k) or (frame.words_of(k) in MOVED and frame.words_of(head - 1) == ["on"]):
            return head  # "profits rose to 5 million euros | on | sales | up | 3%"
        if head == _before_infinitive(frame, k) and frame.words_of(head - 1) == ["for"]:
            return head  # "plans call | for | production | to | reach 500,000 tons"
        own = after and conjunct is None and all(frame.role_at(at) == ADVERB for at in range(head + 1, k))
        # "was issued after | the dollar | slipped", "after | sales | there | fell"
        return head if own or frame.word(frame.chunks[head].i) in SEEING else conjunct
    return head


def _is_object(frame: Frame, head: int, k: int) -> bool:
    """ "The firm | sold | its mill | and profit | rose": whether a clause with a verb of its own ends in chunk head.

    What is said, seen or hoped has its own subject, of two nouns or one ("said | sales and profit | rose").
    """
    verb = head - 1
    if frame.role_at(verb) != VERB or is_ing_form(frame, k) or describes(frame, k):
        return False
    word = frame.word(frame.chunks[verb].j - 1)
    if frame.classes_of(verb) & BIT["report"] or word in OPENING or word.endswith("ing"):
        return False
    finite = frame.classes_of(k) & bits("change-verb", "level-verb", "auxiliary")
    told = frame.word(frame.chunks[verb].i - 1) != "to" and frame.role_at(verb - 1) in (NOUN, PRONOUN, CLOSE, ADVERB)
    return bool(finite) and told and not frame.has(frame.chunks[k].i, BIT["particle"]) and not describes(frame, verb)


def _who_passes(frame: Frame, head: int) -> int | None:
    """ "Output | topped the 50 billion yuan | mark | and | reached 51 billion": what passed the mark at chunk head."""
    verb = head - 2
    if frame.role_at(head - 1) != FIGURE or head < SHORTEST:
        return None
    while frame.role_at(verb) in (ADVERB, PREPOSITION):
        verb -= 1
    return subject_of(frame, verb if frame.role_at(verb) == VERB else head - 1)


def _joined_to(frame: Frame, k: int, head: int) -> int | None:
    """ "The bridge | crosses | the river | and | cost $40 million": the verb whose subject the one at k shares."""
    at = k - 1
    while frame.role_at(at) in (ADVERB, TIME, VERB):
        at -= 1
    if frame.role_at(at) != CONJUNCTION or frame.word(frame.chunks[at].i) not in SHARING:
        return None
    verb = head - 1
    while frame.role_at(verb) in (NOUN, PREPOSITION, ADVERB, TIME):
        verb -= 1
    finite = frame.role_at(verb) == VERB and not is_ing_form(frame, verb) and not describes(frame, verb)
    return verb if finite else None


def _behind_with(frame: Frame, k: int) -> int | None:
    """ "Prices were firmer | with | stocks of tea | falling 3 percent": what has a verb of its own behind "with"."""
    head = k - 1
    while (
        frame.words_of(head - 1) != ["with"]
        and frame.role_at(head - 1) == PREPOSITION
        and frame.role_at(head - 2) == NOUN
    ):
        head -= 2
    return head if frame.words_of(head - 1) == ["with"] else None


def _in_a_place(frame: Frame, head: int, k: int) -> bool:
    """ "In | Germany unemployment | rose", "while in | Tokyo shares | fell": the subject stands behind the place."""
    i, j = frame.chunks[head].i, frame.chunks[head].j
    led = frame.words_of(head - 1)[:1] == ["in"] and frame.role_at(head - 2) in (COMMA, CONJUNCTION, STOP, OPEN)
    named = led and j - i > 1 and frame.has(i, BIT["capital"]) and not frame.has(j - 1, BIT["capital"])
    finite = frame.role_at(k) == VERB and not frame.word(frame.chunks[k].j - 1).endswith("ing")
    between = all(frame.role_at(at) in (ADVERB, TIME) for at in range(head + 1, k))
    return named and finite and between and not frame.has(j - 1, bits("place-type", "institution", "time", "year"))


def _before_infinitive(frame: Frame, k: int) -> int | None:
    """The chunk before "to" where verb chunk k, which tells a level or a change, is an infinitive."""
    at = k - 1
    while frame.role_at(at) == ADVERB:
        at -= 1
    led = frame.words_of(at) == ["to"] and frame.classes_of(k) & bits("change-verb", "level-verb")
    measured = frame.last_classes(at - 1) & bits("money-noun", "quantity-noun") if led and at else 0
    return at - 1 if measured and frame.words_of(k)[-1] not in RAISING else None
