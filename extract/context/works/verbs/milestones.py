"""What a verb and its object together say of works: "began operations" runs, "completed its foundation" goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.verbs.bearers import AIMED, FITTING
from extract.context.works.verbs.stages import stage_at
from extract.context.works.verbs.verbstatus import (
    INVESTED,
    LABOURING,
    LACKING,
    is_future,
    is_negated,
    is_otherwise_used,
    is_passive,
    is_priced,
)
from extract.frame import FIGURE, NOUN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

STATUS: Final = BIT["status"]
# What runs: a plant that begins one of these is in operation.
RUNNING: Final = frozenset(
    """operation operations production service services generating generation producing output supplying pumping
    supplies deliveries delivering exporting processing refining trading business
    toll running operating shipping generate produce supply operate pump serve deliver export process refine run feed
    feeding carry carrying transmit transmitting store storing impound impounding""".split()
)
AT_WORK: Final = frozenset("running operating working runs operates works".split())
CAPACITY: Final = 4  # chunks behind "at" where the capacity may stand
# What is but a part of the making: works that have completed it go on.
HALFWAY: Final = frozenset(
    """investment foundation foundations structure body frame subgrade roof piling excavation demolition survey design
    procurement bidding tendering levelling leveling grading resettlement earthwork earthworks formalities approval
    relocation pouring concreting spillway cofferdam powerhouse girder girders pier piers pylon pylons
    roadbed embankment embankments superstructure substructure shell skeleton capping""".split()
)
TOPPED: Final = frozenset(["topped out", "tops out", "topped-out", "capped", "roofed", "capped out"])
# What is still to come where it is put off.
COMING: Final = frozenset(
    """opening completion start launch commissioning inauguration delivery handover stone stones cornerstone
    groundbreaking ground-breaking""".split()
)
ENTERING: Final = frozenset(["entered", "enter", "enters", "entering", "reached"])
STAGES: Final = frozenset(["stage", "phase", "period", "installation", "commissioning", "debugging", "finishing"])
CARRYING: Final = frozenset(["carrying", "undergoing", "conducting", "undertaking", "doing", "handling"])
LABOUR: Final = frozenset(
    """installation debugging hoisting decoration erection paving drilling tunnelling levelling filling greening
    commissioning testing assembly adjustment finishing welding boring cleaning debugging fitting-out""".split()
)
STANDING_AT: Final = frozenset(["stage", "stages", "phase"])
BEING: Final = frozenset("is are was were be been being has have had still now currently".split())
PAPER: Final = frozenset(
    """planning design bidding tender tendering feasibility preparation preparations preparatory preliminary approval
    approvals negotiation negotiations procurement permitting consultation early-stage study studies proposal concept
    pre-construction preconstruction acquisition argumentation demonstration early early-stage""".split()
)
STUDYING: Final = frozenset(
    """study studies feasibility bidding tendering tender negotiation negotiations talks acquisition procedures
    formalities selection""".split()
)
ASSESSING: Final = frozenset(
    ["assessment", "appraisal", "consultation", "approval", "planning", "review", "evaluation"]
)
# What is moved into a state: "was brought | into full operation".
MOVED: Final = frozenset("put brought gone went goes go come came taken thrown puts bring brings moved moves".split())
GIVING: Final = frozenset(
    """delivered delivers sent sends produced produces generated generates received receives handled handles shipped
    welcomed welcomes supplied rolled exported pumped turned poured lit fed feeds carried carries
    moved moves transported""".split()
)
# What fields, mines and power stations yield.
YIELD: Final = frozenset("power gas oil ore electricity steam water current production concentrate gold lng".split())
ATTAINING: Final = frozenset("achieved achieves achieve reached reaches reach marked delivered deliver".split())
ADVANCING: Final = frozenset(
    """accelerated accelerating sped speeding pushed pushing promoted promoting advanced expedited expediting
    fast-tracked""".split()
)
ADVANCE: Final = frozenset("accelerate speed push promote advance expedite".split())
HAVING: Final = frozenset("has have had holds hold got".split())
GRANTED: Final = frozenset(["given", "granted", "issued"])
OBTAINING: Final = frozenset("obtained obtains obtain received receives got gets won wins secured secures".split())
# What works have that are allowed and entered in the books.
FILED: Final = frozenset("approval approvals establishment initiation".split())
# Lists of works that are to come, and what puts works on them.
WHOLE: Final = 100
GOING: Final = frozenset("going go goes passing".split())
PROCEDURES: Final = frozenset("procedures procedure formalities paperwork process".split())
RESERVES: Final = frozenset(["reserve", "reserves", "pipeline"])
DATES: Final = frozenset(["date", "deadline", "schedule", "timetable", "target", "targets"])
LISTS: Final = frozenset(["library", "database", "pool", "bank", "inventory", "plan", "plans", "list", "catalogue"])
LISTING: Final = frozenset("added listed included put placed stored incorporated entered enter enters brought".split())
PERMITS: Final = frozenset(
    "permit permits licence license approval approvals clearance permission consent nod go-ahead sanction".split()
)


def with_object(frame: Frame, k: int, found: str | None) -> str | None:
    """The status of works that verb chunk k says with what stands behind it, where `found` is the verb's own."""
    words = {word for phrase in frame.words_of(k) for word in phrase.split()}
    future = is_future(frame, k)
    at = over_adverbs(frame, k + 1)
    if words <= BEING and frame.words_of(at) == ["included"]:
        words, at = words | {"included"}, at + 1
    behind = _object_words(frame, at)
    if frame.words_of(at) == ["to"] and frame.role_at(at + 1) == VERB and not future:
        behind = set(frame.words_of(at + 1)) | {"to"}  # "began | to | generate power"
    if behind & AIMED:
        return None  # "launched | an inquiry", "resuming | attacks"
    if told := _apart(frame, words, at, future=future):
        return told
    if found == "started" and not future and (behind | words) & RUNNING:
        return "operational"  # "began full operations", "trains began running"
    if found in ("started", "completed") and behind & STUDYING and not future:
        return "planned"  # "have begun | a feasibility study"
    if found == "completed" and not future and "signing" in behind:
        return "signed"  # "has finished | signing the contract"
    if found == "completed" and FILED & set(frame.words_of(at)[-1:]):
        return "planned" if future else "approved"  # "have completed | project approval"
    if found == "completed" and not future and (_is_halfway(frame, at, behind) or _is_main_body(frame, at)):
        return "ongoing"
    if words & ATTAINING and "capping" in behind:
        return "planned" if future else "ongoing"  # "achieved | full capping"
    if words & ATTAINING and _has_first(frame, at) and behind & YIELD:
        return "planned" if future else "operational"  # "achieved | first power"
    if words & ENTERING and found != "planned" and (stage := _of_stage(frame, k)):
        return "planned" if future else stage  # "entered | the approval stage"
    if found is not None:
        return found
    if (words <= BEING or words & MOVED) and (stage := _of_stage(frame, k)):
        return "planned" if future else stage
    if (words <= BEING or words & ENTERING) and (stage := _stage_of_work(frame, k, words, behind)):
        return stage
    if words & GIVING and _has_first(frame, at):
        return "planned" if future else "operational"
    if words & ADVANCING and not future:
        return "ongoing"
    if words & ADVANCE and "construction" in behind:
        return "planned" if future else "ongoing"
    if words & CARRYING and behind & (STUDYING | ASSESSING):
        return "planned"
    if words & CARRYING and _is_work(frame, at):
        return "planned" if future else "ongoing"
    lacking = words | set(frame.words_of(at)[:1])  # "remains | pending board approval"
    if lacking & LACKING and (behind & PERMITS or _named_status(frame, at) == "approved"):
        return "planned"  # "is pending | clearance", "awaiting | cabinet nod", "awaiting | a final investment decision"
    if behind & PERMITS and _holds(frame, k, words, at):
        return "planned" if future else "approved"  # "has obtained the construction permit"
    named = _named_status(frame, at) if frame.role_at(at) == NOUN and not words <= HAVING | GRANTED else None
    return "planned" if named and future else named


def _apart(frame: Frame, words: set[str], at: int, *, future: bool) -> str | None:
    """What the words of a verb and what stands at chunk `at` tell by themselves: at work, on a list, in procedures."""
    if words & AT_WORK and _at_capacity(frame, at) and not future:
        return "operational"
    if words & GOING and frame.words_of(at) == ["through"] and set(frame.words_of(at + 1)[-1:]) & PROCEDURES:
        return "planned"  # "are going | through | bidding procedures"
    return "planned" if words & LISTING and _is_reserve(frame, at) else None  # "were put into | the reserve database"


def _at_capacity(frame: Frame, at: int) -> bool:
    """ "Is running | at | 65 percent | of | its capacity": what is measured so is at work."""
    ahead = range(at + 1, min(at + CAPACITY, len(frame.chunks)))
    return frame.words_of(at) == ["at"] and any("capacity" in frame.words_of(k) for k in ahead)


def _stage_of_work(frame: Frame, k: int, words: set[str], behind: set[str]) -> str | None:
    """The stage of work that verb chunk k says works are in or have come to."""
    future = is_future(frame, k)
    at = over_adverbs(frame, k + 1)
    if words <= BEING and frame.words_of(at) in (["in"], ["at"]) and set(frame.words_of(at + 1)[-1:]) & STANDING_AT:
        return _at_stage(frame, at + 1)
    if words <= BEING and frame.words_of(at) == ["under"] and not future and _is_work(frame, at + 1):
        return "ongoing"  # "are | under | decoration"
    if words & ENTERING and not future and "construction" in behind and frame.role_at(at + 1) == PREPOSITION:
        return "ongoing"  # "enters | its second year | of | construction"
    if words & ENTERING and set(frame.words_of(at)[-1:]) & STANDING_AT and set(frame.words_of(at)[-2:-1]) & LABOUR:
        return "planned" if future else "ongoing"  # "entered | the equipment commissioning stage"
    if words & ENTERING and behind & STAGES:
        return _named_status(frame, at) or ("planned" if future else "ongoing")
    return None


def _holds(frame: Frame, k: int, words: set[str], at: int) -> bool:
    """Whether verb chunk k says that somebody has what stands at chunk `at`: "has", "obtained", "was given"."""
    given = words & OBTAINING or (words & GRANTED and is_passive(frame, k))
    return bool(given or (words <= HAVING and frame.role_at(at) == NOUN)) and not is_negated(frame, k)


def _of_stage(frame: Frame, k: int) -> str | None:
    """ "Are | in | orderly progress", "have been put into | full operation", "entered | the bidding stage"."""
    last = frame.chunks[k].j - 1
    verb = frame.word(last).split(" ")
    if verb[-1] in ENTERING or (verb[0] in MOVED and verb[-1] == "into"):
        return stage_at(frame, last + 1)
    tied = frame.words_of(k + 1) in (["in"], ["into"], ["under"], ["at"])
    return stage_at(frame, last + 2) if tied and frame.role_at(k + 1) == PREPOSITION else None


def _is_work(frame: Frame, at: int) -> bool:
    """ "Is carrying out | foundation construction", "is undergoing | equipment debugging": work on works."""
    last = frame.words_of(at)[-1:] if frame.role_at(at) == NOUN else []
    return bool(last) and (bool(frame.last_classes(at) & BIT["event"]) or last[0] in HALFWAY | LABOUR)


def _at_stage(frame: Frame, at: int) -> str:
    """ "Is in | the finishing stage | of | planting": works at a stage go on, but those of paper are still to come."""
    words = set(frame.words_of(at))
    if frame.words_of(at + 1) == ["of"]:
        words |= set(frame.words_of(at + 2))
    return "planned" if {word for phrase in words for word in phrase.split()} & PAPER else "ongoing"


def _object_words(frame: Frame, at: int) -> set[str]:
    """The words of a verb's object, with the noun that "of" ties to it."""
    if frame.role_at(at) == PREPOSITION and frame.words_of(at) == ["into"]:
        at += 1
    words = set(frame.words_of(at)) if frame.role_at(at) in (NOUN, FIGURE) else set()
    if words and frame.role_at(at + 1) == PREPOSITION and frame.words_of(at + 1) == ["of"]:
        words |= set(frame.words_of(at + 2))
    return {word for phrase in words for word in phrase.split()}


def _is_reserve(frame: Frame, at: int) -> bool:
    """Whether the list at chunk `at`, or behind its preposition, is one of works to come ("the reserve library")."""
    at += frame.role_at(at) == PREPOSITION
    words = frame.words_of(at) if frame.role_at(at) == NOUN else []
    listed = bool(words) and (words[-1] in RESERVES or words[-1] in LISTS)
    works = {"project", "projects"}
    if frame.words_of(at + 1) == ["of"] and listed:  # "the list | of | major projects"
        words = words + frame.words_of(at + 2)
    return listed and not (works | RESERVES).isdisjoint(words)


def _is_halfway(frame: Frame, at: int, behind: set[str]) -> bool:
    """Whether what is completed is money spent or a part of the works ("completed 320 million yuan")."""
    figure = frame.figure_at(at)
    if figure is not None and not is_priced(frame, at):
        short = figure.type == "percentage" and (figure.value or 0) < WHOLE  # "completed 60% of the work"
        return figure.type == "money" or short
    words = [word.split(" ")[-1] for word in frame.words_of(at)] if frame.role_at(at) == NOUN else []
    if [word for word in words if word not in ("the", "its", "their")] == ["main", "project"]:
        return True  # as translators have the main works
    last = words[-2:-1] if words[-1:] in (["work"], ["works"]) else words[-1:]  # "the foundation work"
    if words[-1:] == ["construction"]:  # "the plant construction", "the construction of the workshop"
        of = frame.words_of(at + 2)[-1:] if frame.words_of(at + 1) == ["of"] else []
        made = {word.split(" ")[-1] for word in (*words[-2:-1], *of)}
        return bool(made & (HALFWAY | FITTING | {"main", "factory"}))
    return bool(set(last) & (HALFWAY | LABOURING)) and "construction" not in behind


def _is_main_body(frame: Frame, at: int) -> bool:
    """ "Completed | the construction of the | main body": a phrase of the vocabulary that is taken for a verb."""
    for k in range(at, at + 4):
        if frame.words_of(k)[:1] == ["main body"]:
            return True
        if frame.role_at(k) not in (NOUN, PREPOSITION):
            return False
    return False


def _has_first(frame: Frame, at: int) -> bool:
    """ "Delivered its first gas", "rolled its first car off the line"."""
    figure = frame.figure_at(at) or frame.figure_at(at + 1)
    if frame.role_at(at) not in (NOUN, FIGURE) or (figure is not None and figure.type == "money"):
        return False  # "received | the first 250 million dollars"
    chunk = frame.chunks[at]
    return any(frame.has(i, BIT["ordinal"]) and frame.word_at(i) in ("first", "1st") for i in range(chunk.i, chunk.j))


def _named_status(frame: Frame, at: int) -> str | None:
    """ "Passed the completion acceptance", "entered trial production": what the verb's object says."""
    if frame.role_at(at) != NOUN or frame.words_of(at)[-1] in AIMED:
        return None
    if frame.words_of(at)[-1] in DATES:
        return "planned" if frame.classes_of(at) & STATUS else None  # "set | a completion target"
    for i in range(frame.chunks[at].i, frame.chunks[at].j):
        passing = frame.word(i) in ("closed", "shut", "halted", "stopped", "frozen", "delayed")
        passing = passing or is_otherwise_used(frame, i)
        if frame.has(i, STATUS) and not frame.has(i, bits("money-noun")) and not passing:
            told = str(frame.items[i].sense(STATUS))
            return "ongoing" if told == "completed" and frame.word(i + 1) in INVESTED else told
    return None
