"""What a verb says of an undertaking that is named: "the X Road | has yet to be finished" tells "ongoing"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import over_adverbs
from extract.context.works.counted.staged import is_settling
from extract.context.works.names.extent import RENEWALS
from extract.context.works.verbs.bearers import FITTING, FORERUNNERS, NOUN_STATUS, PARTS
from extract.context.works.verbs.milestones import COMING, HALFWAY, PERMITS, TOPPED, with_object
from extract.context.works.verbs.verbstatus import (
    AGAIN,
    FUTURE,
    STATUS,
    denied,
    invests,
    is_again,
    is_future,
    is_passive,
    verb_status,
)
from extract.context.works.verbs.workdone import WORKING, is_of_part, is_said_of_part
from extract.frame import ADVERB, CONJUNCTION, FIGURE, NOUN, PREPOSITION, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

# Not of undertakings: a road that is shut for a day is not suspended.
PASSING: Final = frozenset(["closed", "shut", "shut down", "halted", "stopped", "delayed", "pushed back"])
OPENED: Final = frozenset(["has opened", "have opened"])
SHUTTING: Final = frozenset(["closed", "shut", "shut down"])
UNDERTAKINGS: Final = frozenset(["project", "programme", "program", "initiative", "scheme"])
# What is done to works that are to be, and tells nothing in the past: "was established in 1961".
FOUNDING: Final = frozenset(["establish", "create", "found", "set up"])
FOUNDED: Final = frozenset(["established", "created", "located", "situated", "sited", "set up"])
RUN: Final = frozenset(["carried out", "administered", "executed", "run", "managed", "coordinated", "overseen"])
PUTTING: Final = frozenset(["put", "bring", "get"])
ENLARGED: Final = frozenset(["expanded", "extended", "enlarged"])
HANDLED: Final = frozenset(["ton", "TEU", "barrel", "kWh", "cubic metre"])
WON: Final = frozenset("won wins clinched bagged landed".split())
AWARDED: Final = frozenset("contract contracts order tender bid concession licence license deal job".split())
NEGATING: Final = frozenset(["not", "never", "no longer", "not yet"])
INDUSTRIES: Final = frozenset(
    """plant factory mill refinery smelter mine quarry colliery reactor brewery distillery foundry cannery steelworks
    works shipyard field sawmill""".split()
)
REMAINING: Final = frozenset(["remains", "remained", "remain"])
SEEING: Final = frozenset(["see", "have", "get"])
GOT: Final = frozenset("obtained granted received secured issued given won passed".split())


def told_by_verb(frame: Frame, k: int, *, acting: bool = False) -> str | None:
    """What verb chunk k says of an undertaking; what is said not to have come is still to come.

    `acting`: the undertaking is what is acted on ("the council halted the X Project").
    """
    if frame.words_of(k - 1) == ["for"] and frame.role_at(k - 2) == VERB and verb_status(frame, k - 2) == "planned":
        return "planned"  # "is slated | for | commercial operation"
    found = verb_status(frame, k, strict=True)
    if frame.word(frame.chunks[k].j - 1) == "continue" and found == "planned" and frame.words_of(k + 1) != ["to"]:
        return "ongoing"  # "will continue on May 14"
    if found == "completed" and _handles(frame, k):
        return None
    if found == "started" and _leads(frame, k):
        return None
    if found == "completed" and invests(frame, k):
        return "ongoing"  # "the X Project has completed an investment of 2 billion yuan"
    words = set(frame.words_of(k))
    if words & OPENED and not WORKING & set(frame.words_of(k + 1)[-1:]):
        return "operational"  # works open to be used; machine translation says "has opened 36 projects" of starts
    if any(phrase.endswith(("yet to", "yet to start", "yet to begin")) for phrase in words):
        return "ongoing" if found == "ongoing" else "planned"  # "has yet to be finished", "has yet to break ground"
    if found == "suspended" and words & PASSING and not _is_idle(frame, k):
        subject = _head_noun(frame, k)
        if subject in COMING:
            return "planned"  # "the opening of the X Line has been delayed"
        at_work = subject in WORKING or WORKING & set(frame.words_of(k + 1)[-1:])
        named = acting or subject in UNDERTAKINGS | RENEWALS
        shut = words & SHUTTING and not ("shut down" in words and subject in UNDERTAKINGS)
        if not at_work and (shut or not named):
            return None
    if found is None:
        found = _founded(frame, k, words, acting=acting)
    before = range(max(0, k - 3), k)
    negated = frame.classes_of(k) & BIT["negation"] or any(
        frame.role_at(at) in (ADVERB, CONJUNCTION) and set(frame.words_of(at)) & NEGATING for at in before
    )
    found = with_object(frame, k, found)
    if found in AGAIN and is_again(frame, k):
        return "resumed"
    if found and negated and found != "cancelled":
        return denied(frame, k, found) or (
            "planned" if found == "planned" else "ongoing"
        )  # "is not expected before 2031"
    project = frame.role_at(k + 1) == NOUN and (
        frame.last_classes(k + 1) & bits("works", "undertaking") or frame.words_of(k + 1)[-1] in AWARDED
    )
    if found is None and words & WON and acting and project and not frame.classes_of(k) & FUTURE:
        return "signed"  # "Larsen won the X Project"
    held = (
        frame.words_of(k + 1)[-1:] if frame.role_at(k + 1) == NOUN and words <= {"has", "have", "holds", "got"} else []
    )
    if found is None and set(held) & PERMITS and not negated:
        return "approved"  # "has its environmental licence"
    if found is None and not acting and is_settling(frame, k):
        return "planned" if is_future(frame, k) else "signed"  # "landed in the zone"
    if found is None and "rising" in words and frame.role_at(k + 1) == PREPOSITION and is_passive(frame, k):
        return "ongoing"  # "is rising on 76 hectares"
    return "ongoing" if found == "completed" and (words & TOPPED or is_of_part(frame, k)) else found


def _founded(frame: Frame, k: int, words: set[str], *, acting: bool) -> str | None:
    """ "Is to be established", "was expanded", "is administered": what tells a status only in some tenses."""
    last = frame.word(frame.chunks[k].j - 1)
    if last in (FOUNDING if acting else FOUNDED):
        return "planned" if verb_status(frame, k) == "planned" else None
    if not acting and last in ENLARGED:
        return _enlarged(frame, k)
    run = not acting and last in RUN and words & {"is", "are"}
    return "ongoing" if run and _head_noun(frame, k).split(" ")[-1] in UNDERTAKINGS else None


def _enlarged(frame: Frame, k: int) -> str | None:
    """ "The X Port | was expanded | in 2019", "is to be extended"; but a programme that is extended only goes on."""
    works = frame.role_at(k - 1) == NOUN and frame.last_classes(k - 1) & BIT["works"]
    if not works or not is_passive(frame, k) or frame.words_of(k - 1)[-1].split(" ")[-1] in UNDERTAKINGS:
        return None
    if frame.classes_of(k) & BIT["modal"] or verb_status(frame, k) == "planned":
        return "planned"
    return "ongoing" if "being" in frame.single_words(k) else "completed"


def _handles(frame: Frame, k: int) -> bool:
    """ "The X Port completed 247 million tons": what goes through works tells nothing of their making."""
    at = over_adverbs(frame, k + 1)
    figure = frame.figure_at(at)
    active = not frame.classes_of(k) & HELPERS and frame.words_of(k)[-1] in ("completed", "finished")
    return active and figure is not None and figure.type == "quantity" and figure.unit in HANDLED


def _is_idle(frame: Frame, k: int) -> bool:
    """ "The X Mill | has been closed | since 2012": an industry that rests, rather than a road shut for a day."""
    since = frame.role_at(k + 1) == TIME and frame.span(frame.chunks[k + 1].i, frame.chunks[k + 1].j)[:5] == "since"
    at = subject_of(frame, k) if since or REMAINING & frame.single_words(k) else None
    head = frame.words_of(at)[-1].split(" ")[-1] if at is not None and frame.role_at(at) == NOUN else ""
    return head in INDUSTRIES


def _leads(frame: Frame, k: int) -> bool:
    """ "The X Road | commences | from | the Y Interchange": where it lies, not when it begins."""
    words = frame.words_of(k)
    present = len(words) == 1 and words[0] in ("starts", "begins", "commences", "start", "begin", "commence")
    return present and frame.words_of(k + 1) in (["from"], ["at"], ["near"]) and frame.role_at(k + 2) == NOUN


def _head_noun(frame: Frame, k: int) -> str:
    """The last word of the subject of verb chunk k, over its complements, "" without one."""
    at = k - 1
    while (
        frame.role_at(at) in (NOUN, FIGURE) and frame.role_at(at - 1) == PREPOSITION and frame.role_at(at - 2) == NOUN
    ):
        at -= 2
    return frame.words_of(at)[-1] if frame.role_at(at) == NOUN else ""


def is_put(frame: Frame, k: int) -> bool:
    """ "Strive to put | it | into operation": what somebody means to do with what was named before."""
    if frame.words_of(k - 1) != ["it"] or frame.role_at(k - 2) != VERB:
        return False
    last = frame.chunks[k - 2].j - 1
    aimed = frame.word(last - 1).endswith("to") or verb_status(frame, k - 2) == "planned"
    return frame.word(last) in PUTTING and aimed


def is_still_ahead(frame: Frame, k: int) -> bool:
    """ "Is expected to be completed and | opened | in May", "will see | its first phase | completed"."""
    if frame.classes_of(k) & HELPERS or not frame.classes_of(k) & STATUS or frame.word(frame.chunks[k].i).endswith("s"):
        return False
    verb = k - 2
    if frame.role_at(k - 1) == CONJUNCTION:
        while frame.role_at(verb) in (NOUN, PREPOSITION, TIME, ADVERB):
            verb -= 1  # "will be cast in Leeds and | installed | at the X Plant"
    words = frame.single_words(verb) if frame.role_at(verb) == VERB else set()
    joined = frame.role_at(k - 1) == CONJUNCTION and "be" in words
    seen = frame.role_at(k - 1) == NOUN and bool(words & SEEING)
    return (joined or seen) and is_future(frame, verb)


def said_at(frame: Frame, k: int, last: int) -> str | None:
    """What verb chunk k, behind the name, says of it; of works whose part is made or begun, that they go on."""
    told = told_by_verb(frame, k)
    seen = frame.role_at(k - 2) == VERB and frame.single_words(k - 2) & {"saw", "seen"}
    if told and seen and set(frame.words_of(k - 1)[-1:]) & (FITTING | HALFWAY):
        return "ongoing"  # "the X Railway saw | its last tunnel | bored through"
    subject = frame.single_words(k - 1) if frame.role_at(k - 1) == NOUN and k - 1 > last else set()
    if subject & FORERUNNERS and told not in (None, "cancelled", "suspended", "approved"):
        return "planned"  # "for which tenders were opened"
    if told is None and subject & PERMITS and GOT & frame.single_words(k):
        return "approved"  # "land approval obtained"
    if told is None and NOUN_STATUS.get((frame.words_of(k - 1)[-1:] or [""])[0] if subject else "") == "planned":
        return "planned"  # "- tender announced"
    made = told in ("completed", "started") or (
        told is None and subject & (HALFWAY | PARTS) and frame.word(frame.chunks[k].j - 1).endswith("ed")
    )
    return "ongoing" if made and is_said_of_part(frame, k, last) else told
