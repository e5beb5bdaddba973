"""What the sentence behind a project's tells without naming it: "Ground was broken", "The contract was signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.named.topical import CREWS, MATERIALS
from extract.context.works.verbs.bearers import FITTING
from extract.context.works.verbs.milestones import (
    ASSESSING,
    BEING,
    HALFWAY,
    LABOUR,
    PERMITS,
    STUDYING,
    with_object,
)
from extract.context.works.verbs.verbstatus import (
    LABOURING,
    is_future,
    is_negated,
    is_passive,
    status_word,
    verb_status,
)
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.frame import Frame

# How phrases of the vocabulary begin that are a clause by themselves: "ground was broken", "planning permission".
GROUND: Final = frozenset(
    """ground sod foundation foundations cornerstone planning building environmental preliminary preparatory
    early-stage""".split()
)
CONTRACTS: Final = frozenset("contract contracts agreement agreements deal accord".split())
HELD: Final = frozenset("took was held happened followed".split())
CEREMONIES: Final = {
    "signing": "signed", "groundbreaking": "started", "ground-breaking": "started", "inauguration": "operational",
}  # fmt: skip
CAME: Final = frozenset("came given granted received obtained issued secured followed arrived accorded won".split())
TENDERS: Final = frozenset("bids tenders bidding tendering".split())
CLOSING: Final = frozenset(
    "close closed closes opened invited called due evaluated assessed sought expected floated issued".split()
)
OWN: Final = frozenset(["it", "project", "scheme", "work", "works", "construction"])
POINTING: Final = (["the", "project"], ["the", "scheme"], ["this", "project"], ["the", "programme"])
INVESTED: Final = frozenset(["invested", "spent", "completed"])
PRODUCING: Final = frozenset("production operation operations generation".split())
OPENING: Final = 5  # chunks of a participle's phrase before its comma
GOING: Final = frozenset(["started", "ongoing", "completed"])
# What is done before there is anything to build.
EARLY_WORK: Final = STUDYING | ASSESSING | frozenset(["design", "survey", "procurement", "demolition", "resettlement"])
# How phrases of the vocabulary begin that tell what the work itself does: "work resumed".
WORKED: Final = (["work", "resumed"], ["work", "stopped"], ["work", "restarted"])


def told_next(frame: Frame) -> str | None:
    """What the first clause of the sentence tells of the project before it, by an event, a paper, a crew at work."""
    first = 0
    while frame.role_at(first) in (ADVERB, TIME, COMMA, CONJUNCTION):
        first += 1
    if frame.role_at(first + 1) == VERB and frame.words_of(first) in (["the"], ["its"]):
        first += 1  # "The | foundation stone was laid"
    if frame.role_at(first) == FIGURE:
        money, verb = frame.figure_at(first), over_adverbs(frame, first + 1)
        spent = money is not None and money.type == "money" and frame.role_at(verb + 1) != PREPOSITION
        return "ongoing" if spent and INVESTED & frame.single_words(verb) and _is_done(frame, verb) else None
    if frame.role_at(first) == VERB:
        if frame.word(frame.chunks[first].i).split(" ") in WORKED:
            return status_word(frame, first)
        if frame.word(frame.chunks[first].i).split(" ")[0] in GROUND:
            told = is_passive(frame, first) and not is_future(frame, first) and not is_negated(frame, first)
            return status_word(frame, first) if told else None
        return _fronted(frame) if first == 0 else None
    if frame.role_at(first) != NOUN:
        return None
    verb = over_adverbs(frame, first + 1)
    word = (frame.words_of(first)[-1:] or [""])[0].split(" ")[-1]
    while (
        word not in PERMITS | PRODUCING and frame.words_of(verb) == ["of"] and frame.role_at(verb + 1) in (NOUN, FIGURE)
    ):
        verb = over_adverbs(frame, verb + 2)  # "installation of the pumps has begun"
    if frame.role_at(verb) == PREPOSITION and OWN & set(frame.words_of(verb + 1)[-1:]):
        verb = over_adverbs(frame, verb + 2)  # "the contract for the project was signed"
    if frame.role_at(verb) != VERB or is_negated(frame, verb):
        return None
    return _by_subject(frame, word, verb) or _by_object(frame, verb) or _by_stage(frame, word, verb)


def _is_done(frame: Frame, verb: int) -> bool:
    return not is_future(frame, verb) and not is_negated(frame, verb)


def _by_object(frame: Frame, verb: int) -> str | None:
    """ "The cabinet | approved | it", "the mayor | opened | the project": somebody acts on what was named before."""
    meant = frame.words_of(verb + 1) == ["it"] or (
        frame.role_at(verb + 1) == NOUN and frame.words_of(verb + 1) in POINTING
    )
    told = verb_status(frame, verb, strict=True) if meant and not is_passive(frame, verb) else None
    return told if told != "planned" else None


def _by_stage(frame: Frame, word: str, verb: int) -> str | None:
    """ "Interior decoration is under way", "site levelling has been completed": the stage that works have come to."""
    if not _is_done(frame, verb):
        return None
    found = with_object(frame, verb, verb_status(frame, verb, strict=True))
    if found is None and frame.single_words(verb) <= BEING:
        found = status_word(frame, verb + 1) if frame.role_at(verb + 1) in (NOUN, ADVERB) else None
    if found not in GOING:
        return None
    if word in EARLY_WORK:
        return "planned"
    if word in PRODUCING:
        return "operational" if found == "started" else None
    return "ongoing" if word in (LABOUR | HALFWAY | LABOURING | FITTING) - EARLY_WORK else None


def _by_subject(frame: Frame, word: str, verb: int) -> str | None:
    words, future = frame.single_words(verb), is_future(frame, verb)
    found = with_object(frame, verb, verb_status(frame, verb, strict=True))
    if words <= {"is", "are"} and _is_doing(frame, over_adverbs(frame, verb + 1), crew=word in CREWS):
        found = "ongoing"  # "crews | are | already | blasting rock"
    if word in CREWS | MATERIALS:
        return "ongoing" if found in ("started", "ongoing", "completed") else None
    if word in TENDERS:
        return "planned" if words & CLOSING else None
    if future:
        return None
    if word in CONTRACTS:
        return found if found in ("signed", "cancelled") else None
    if word in CEREMONIES:
        return CEREMONIES[word] if words & HELD else None
    if word in PERMITS:
        return "approved" if words & CAME else None
    return None


def _is_doing(frame: Frame, k: int, *, crew: bool) -> bool:
    """Whether chunk k, behind "are", tells of labour: of a crew any, of what is built with only a status."""
    if k >= len(frame.chunks):
        return False
    return status_word(frame, k) == "ongoing" or (crew and frame.word(frame.chunks[k].i) in LABOURING)


def _fronted(frame: Frame) -> str | None:
    """ "Handed over last month, it can store …": the participle before the comma is said of "it" behind it."""
    comma = next((k for k in range(1, OPENING) if frame.role_at(k) == COMMA), 0)
    behind = frame.role_at(comma + 1)
    meant = behind == PRONOUN and frame.words_of(comma + 1)[:1] == ["it"]
    meant = meant or (behind == NOUN and set(frame.words_of(comma + 1)) <= OWN | {"the"})
    bare = not frame.classes_of(0) & BIT["auxiliary"] and frame.word(frame.chunks[0].j - 1).endswith(
        ("ed", "n", "t", "over")
    )
    return verb_status(frame, 0, strict=True) if comma and meant and bare else None
