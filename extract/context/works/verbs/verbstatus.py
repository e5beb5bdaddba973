"""What a verb says became of works: its status, by its word, tense, voice and negation."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.frame import ADVERB, FIGURE, NOUN, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

STATUS: Final = BIT["status"]
FUTURE: Final = BIT["modal"]
# What is done to works; in the future, a plan.
MAKING: Final = frozenset(
    """build building construct constructing erect erecting develop developing rebuild rebuilding rehabilitate
    rehabilitating upgrade upgrading widen widening expand expanding extend extending modernise modernising modernize
    modernizing renovate renovating
    refurbish refurbishing revamp revamping overhaul overhauling reconstruct reconstructing
    electrify electrifying restore restoring""".split()
)
# Modal verbs that tell no plan.
UNSURE: Final = frozenset("can could may might must should need needs ought won't cannot".split())
CREATING: Final = frozenset(
    """invest spend create creating hire employ recruit train install plant add set establish buy purchase order supply
    deliver carry implement provide produce generate drill sink lay pave upgrade modernise modernize renovate
    relocate resettle convert expand extend electrify connect house serve have get receive host award distribute
    plan contain include comprise cover consist feature put roll launch acquire cultivate attract introduce fund see
    finance replace procure dig erect fit equip operate run commission bring start begin open complete finish accept
    allot allocate lease rent form found organise organize inaugurate sign approve resume restart""".split()
)
# What is weighed is still to come.
WEIGHED: Final = frozenset(
    """appraised evaluated studied considered vetted designed negotiated discussed examined assessed prepared
    readied""".split()
)
AGAIN: Final = frozenset(["operational", "started", "ongoing"])
CONSIDERING: Final = frozenset(
    "considering consider considers considered mulling weighing contemplating proposes".split()
)
MEASURING: Final = bits("change-verb", "level-verb", "report")
# Participles of work ("are being carried out"), besides those of making.
DOING: Final = frozenset(
    """carried built laid made done put set taken undertaken executed dug sunk rebuilt rolled worked prepared planned
    readied repaired cleaned cleared dredged excavated poured assembled tested commissioned fitted connected wired
    restored strengthened improved modernised modernized processed finalised finalized dismantled demolished pushed
    dualled doubled refurbished revamped overhauled fenced lined levelled raised tarred removed
    advanced promoted accelerated stepped speeded sped drawn written tendered""".split()
)
# A stretch that works have finished is a part of them: "the X Road Project has paved 3.8 km".
STRETCHES: Final = frozenset(
    ["km", "m", "metre", "mile", "square metre", "cubic metre", "hectare", "mu", "foot", "kilometre"]
)
# Participles of works that are made anew, which elsewhere tell a change or nothing ("the gap widened").
REMADE: Final = frozenset("widened replaced converted strengthened reinforced lengthened doubled cleaned".split())
# What is denied: "has not yet been started" is still to come, "has not been completed" is going on.
NEGATED: Final = {
    "started": "planned", "signed": "planned", "approved": "planned", "completed": "ongoing", "resumed": "suspended",
}  # fmt: skip
IN_TIME: Final = frozenset(["on schedule", "behind schedule", "behind the schedule", "on site"])
STATES: Final = frozenset(["under", "in", "on", "at"])  # "61 projects | under construction | complete investment …"
# What crews do, besides building: in the progressive, the works go on.
LABOURING: Final = frozenset(
    """laying pouring hoisting installing drilling boring paving excavating assembling digging dredging welding piling
    repairing replacing tunnelling tunneling concreting surfacing asphalting levelling leveling erecting
    constructing driving planting lining relining cladding fitting painting grading blasting grouting backfilling
    glazing wiring plastering tiling roofing dualling tarring asphalting desilting demolishing resurfacing""".split()
)
PASSIVE: Final = frozenset("be been being is are was were got get".split())
LASTING: Final = frozenset("continue continues continued continuing remain remains remained stay".split())
ENSURING: Final = frozenset(["ensure", "ensuring", "guarantee", "sure", "require", "requires"])
ENSURED: Final = 4  # verbs in a row that one "ensure" holds for
GOING_ON: Final = frozenset("built constructed promoted advanced implemented developed".split())
WORK: Final = frozenset(["work", "works", "construction"])  # "have completed 60% of the work"
FOREMOST: Final = 6  # chunks from "was" to what the first did
RITES: Final = frozenset("lay perform unveil attend conduct hold set".split())
BEGUN: Final = frozenset("started began begun".split())
LACKING: Final = frozenset("awaiting awaits await pending needs need seeks seeking requires lacks".split())
UNREAL: Final = frozenset(["would", "could", "should", "might"])
# What others do with things, and no making of them.
KNOWING: Final = frozenset(
    """see watch read visit eat try hear love follow remember avoid enjoy laugh known called named seen heard
    remembered""".split()
)
RUNNING_ABOUT: Final = frozenset("around about away late amok wild after from".split())
INVESTED: Final = frozenset(["investment", "investments"])
AGREED: Final = frozenset("agreement agreements contract contracts intentions mous".split())
MADE: Final = bits("event", "building", "status", "works", "time")  # "started construction", "entered service"
MONEY_MADE: Final = frozenset(
    ["investment", "investments", "output", "value", "volume", "revenue"]
)  # what projects "complete"


def status_word(frame: Frame, k: int) -> str | None:
    """The first status that a word of chunk k names, whatever its tense."""
    found = _statuses(frame, k)
    return found[0] if found else None


def _statuses(frame: Frame, k: int) -> list[str]:
    """The statuses that words of chunk k name, in their order."""
    chunk = frame.chunks[k]
    told = [at for at in range(chunk.i, chunk.j) if frame.has(at, STATUS) and not is_otherwise_used(frame, at)]
    while len(told) > 1 and frame.word(told[-1]) in IN_TIME:
        told.pop()  # "were completed on schedule", "were signed on site"
    return [str(frame.items[at].sense(STATUS)) for at in told]


def is_otherwise_used(frame: Frame, at: int) -> bool:
    """ "The Chrysler Building", "deaths dropped from 9 to 4": a house, and a change, rather than a status."""
    if frame.word(at) in ("dropped", "drops", "drop"):
        return frame.word(at + 1) in ("from", "to", "by")
    if frame.word(at) == "running":
        return frame.word(at + 1) in RUNNING_ABOUT
    if frame.word(at) in ("signed", "sign", "signing") and frame.word(at + 1) == "up":
        return True  # "600 schools have signed up for the test"
    if frame.word(at).startswith("under "):
        return frame.word(at + 1) == "of" and frame.has(
            at + 2, BIT["capital"]
        )  # "financed under rehabilitation of Priority Roads"
    name = frame.word(at) == "building" and frame.has(at, BIT["capital"]) and frame.has(at - 1, BIT["capital"])
    return name and not frame.in_capitals()


def told_status(frame: Frame, k: int) -> str | None:
    """The status that verb chunk k says of its things, turned round where it is denied ("had not started")."""
    found = verb_status(frame, k)
    if found in AGAIN and is_again(frame, k):
        return "resumed"
    if frame.word(frame.chunks[k].i - 1).endswith("yet to"):
        return found  # "are | yet to | be finished"
    if found == "cancelled" and is_future(frame, k):
        return found  # "will not be built"
    return denied(frame, k, found) if found and is_negated(frame, k) else found


def is_again(frame: Frame, k: int) -> bool:
    """ "Are running | again", "have started | work again"."""
    last = frame.chunks[k].j
    return frame.word(last) == "again" or (frame.role_at(k + 1) == NOUN and frame.word(last + 1) == "again")


def _is_given_up(frame: Frame, k: int) -> bool:
    """ "Will not be built", "would no longer go ahead"; but "will not be built before 2031" is late."""
    last = frame.word(frame.chunks[k].j - 1).split(" ")[-1]
    said = frame.single_words(k) | (frame.single_words(k - 2) if frame.role_at(k - 1) == ADVERB else set())
    if said & UNSURE:
        return False
    if last not in ("built", "constructed", "implemented", "proceed", "ahead", "go-ahead") or not is_negated(frame, k):
        return False
    return frame.role_at(k + 1) != TIME and frame.words_of(k + 1)[:1] not in (["before"], ["until"], ["this"])


def denied(frame: Frame, k: int, found: str) -> str | None:
    """What is left of a status that is denied; what is "no longer" in use has stopped."""
    if found == "ongoing" and frame.word(frame.chunks[k].j - 1) == "under construction":
        return "planned"  # "is not yet under construction"
    if frame.word(frame.chunks[k].j - 1) == "going ahead" and frame.words_of(k + 1)[:1] != ["as"]:
        return "cancelled"
    last = frame.word(frame.chunks[k].j - 1)
    if last in ("implemented", "built") and any(
        "no longer" in frame.words_of(at) for at in range(max(0, k - 1), k + 1)
    ):
        return "cancelled"  # "are no longer implemented"
    ended = found == "operational" and any("no longer" in frame.words_of(at) for at in range(max(0, k - 3), k + 1))
    return "suspended" if ended else NEGATED.get(found)


def is_negated(frame: Frame, k: int) -> bool:
    """Whether "not" stands in verb chunk k, or between it and its helper ("have | not yet | been started")."""
    at = k
    while frame.role_at(at) in (VERB, ADVERB):
        if frame.classes_of(at) & BIT["negation"]:
            return True
        at -= 1
    return False


def is_passive(frame: Frame, k: int) -> bool:
    """Whether verb chunk k has a form of "be" ("were signed", "being built")."""
    return bool(PASSIVE & frame.single_words(k))


def acts_on(frame: Frame, k: int) -> bool:
    """ "88 projects completed an investment", "two sides signed 16 agreements": it became of the object."""
    chunk = frame.chunks[k]
    state = chunk.j == chunk.i + 1 and frame.word(chunk.i).split(" ")[0] in STATES
    if is_passive(frame, k) or frame.classes_of(k) & FUTURE or state:
        return False
    if any(word.endswith("yet to") for word in frame.words_of(k)):
        return False  # "five have yet to leave the drawing board"
    at = k + 1
    while frame.role_at(at) == ADVERB:
        at += 1
    if INVESTED & set(frame.words_of(at)) and frame.words_of(at)[-1] not in AGREED:
        return True
    counted = frame.figure_at(at)
    if counted is not None:
        worked = frame.words_of(at + 1) == ["of"] and not WORK.isdisjoint(frame.words_of(at + 2)[-1:])
        return counted.type in ("count", "money") or (counted.type == "percentage" and not worked)
    invested = bool(MONEY_MADE & set(frame.words_of(at)))
    helped = frame.classes_of(k) & HELPERS
    return frame.role_at(at) == NOUN and not helped and (invested or not frame.classes_of(at) & MADE)


def invests(frame: Frame, k: int) -> bool:
    """Whether what verb chunk k completes is money ("completed an investment of", "completed 20.9 billion yuan")."""
    at = over_adverbs(frame, k + 1)
    money = frame.figure_at(at)
    if frame.role_at(at) == NOUN and frame.role_at(at + 1) == FIGURE:  # "has paved | asphalt | 3.8 kilometers"
        money = frame.chunks[at + 1].figure
    if money is not None and money.type == "quantity":
        whole = {"finished", "completed", "finishes", "completes"} & set(frame.words_of(k))
        return money.unit in STRETCHES and not whole
    if is_priced(frame, at):
        return False
    invested = frame.role_at(at) == NOUN and bool(MONEY_MADE & set(frame.words_of(at)))
    return invested or (money is not None and money.type == "money")


def is_priced(frame: Frame, at: int) -> bool:
    """ "Inaugurated | the N4.2bn | X Hospital": an amount that only says how large the works are behind it."""
    works = frame.role_at(at + 1) == NOUN and frame.last_classes(at + 1) & bits("works", "undertaking")
    return frame.figure_at(at) is not None and bool(works)


def _modal(frame: Frame, k: int) -> int | None:
    """The chunk of the modal of verb chunk k: itself, or the one that an adverb parts ("will | soon | start")."""
    if frame.classes_of(k) & FUTURE:
        return k
    at = k - 1
    while frame.role_at(at) == ADVERB:
        at -= 1
    parted = at < k - 1 and frame.role_at(at) == VERB and frame.classes_of(at) & FUTURE
    left = parted and frame.has(frame.chunks[at].j - 1, FUTURE | BIT["auxiliary"])  # "will be | fully | operational"
    return at if left else None


def is_future(frame: Frame, k: int) -> bool:
    """Whether verb chunk k tells of what is to come, by its modal."""
    return frame.role_at(k) == VERB and _modal(frame, k) is not None


def is_making(frame: Frame, k: int) -> bool:
    """Whether verb chunk k ends with the "-ing" of making or taking on ("will spend 5 billion | building | 12")."""
    stem = frame.word(frame.chunks[k].j - 1).removesuffix("ing")
    return bool({stem, stem + "e", stem[:-1], stem + "ing"} & (MAKING | CREATING))


def _is_ensured(frame: Frame, k: int) -> bool:
    """ "Will | ensure | that 12 plants | are put into production": what is to be ensured is still to come."""
    if frame.word(frame.chunks[k].i).split(" ")[0] not in ("is", "are", "be", "start", "begin", "open", "go", "enter"):
        return False
    return led_by_ensuring(frame, k)


def led_by_ensuring(frame: Frame, k: int) -> bool:
    """ "Ensure | that 50 plants are started and 40 | are completed": the first verb of the sentence's verbs tells."""
    verbs = (at for at in range(k - 1, -1, -1) if frame.role_at(at) in (VERB, STOP))
    for verb in islice(verbs, ENSURED):
        if frame.role_at(verb) == STOP:
            return False
        sure = set(frame.words_of(verb + 1)[:1]) if frame.role_at(verb + 1) == NOUN else set()  # "make | sure"
        if ENSURING & (frame.single_words(verb) | sure):
            return True
    return False


def _is_work(frame: Frame, i: int) -> bool:
    """Whether participle i is of work on works ("being laid"), by its stem or its status."""
    word = frame.word(i)
    if frame.has(i, STATUS) or word.endswith("being"):
        return True  # "are being | rapidly | built"
    stem = word.removesuffix("d").removesuffix("e").removeprefix("re")  # "redeveloped"
    return word.split(" ")[0] in DOING or bool({stem, stem + "e", word.removesuffix("ed")} & (MAKING | CREATING))


def verb_status(frame: Frame, k: int, *, strict: bool = False) -> str | None:
    """The status that verb chunk k says; what will be done is planned (if strict, only what will be built or run)."""
    chunk = frame.chunks[k]
    making = bool(MAKING & {frame.word(at).split(" ")[-1] for at in range(chunk.i, chunk.j)})
    told = any(frame.has(at, STATUS) and not frame.has(at, FUTURE) for at in range(chunk.i, chunk.j))
    remade = frame.word(chunk.j - 1) in REMADE
    if frame.word(chunk.j - 1) in LABOURING and is_passive(frame, k) and _modal(frame, k) is None:
        return "ongoing"  # "has been hoisting 116 turbines"
    if strict and not told and not making and not remade:
        return None
    if told and _is_to_be_laid(frame, k):
        return "planned"
    # "the last to break ground was the X Project", but "12 more are to be by May"
    inverted = frame.word(chunk.j - 1) in PASSIVE and frame.role_at(k + 1) in (NOUN, FIGURE)
    if any(frame.word(at).endswith("yet to") for at in range(chunk.i - 1, chunk.j)):
        return "ongoing" if frame.word(chunk.j - 1) in ("completed", "finished") else "planned"  # "has yet to begin"
    modal = _modal(frame, k)
    future = modal is not None or frame.word(chunk.i - 1) == "to"
    perfect = frame.word(chunk.i) == "have" and chunk.j - chunk.i > 1  # "the first to | have opened"
    future = future and not inverted and not perfect and not _is_foremost(frame, k)
    if making and modal is None and frame.word(chunk.i - 1) == "to" and frame.word(chunk.i - 2) in BEGUN:
        return "started"  # "has started | to build"
    parted = modal == k and chunk.j == chunk.i + 1 and frame.role_at(k + 1) == ADVERB and frame.role_at(k + 2) == VERB
    if future and modal is not None and _is_given_up(frame, k + 2 if parted else k):
        return "cancelled"
    if future:
        said = frame.words_of(k) + (frame.words_of(modal) if modal is not None else [])
        words = {word for phrase in said for word in phrase.split(" ")}
        if (words | {frame.word(chunk.i - 2)}) & LASTING and (lasting := _lasting(frame, k)):
            return lasting
        aimed = frame.has(chunk.i - 2, STATUS)  # "plans | to | invest"
        meant = modal is not None and not words & UNSURE
        rising = frame.has(chunk.j - 1, MEASURING) and not words & PASSIVE  # "will rise to 45,000", "would exceed"
        meant = meant and not rising and frame.word(chunk.j - 1) != "be"  # "would be | able to give"
        unsure = modal not in (k, None) and words & UNSURE  # "can only invest", "could soon have"
        unreal = "have" in words and words & UNREAL and frame.word(chunk.j - 1) != "have"
        if unreal or (words & KNOWING and modal is None):
            return None  # "would have saved 40 homes"; "10 films to see", "two houses to be known as"
        if words & UNSURE and _said_now(frame, k) in ("cancelled", "suspended"):
            return None  # "might be scrapped"
        certain = aimed or told or making or meant or (words & CREATING and not unsure) or {"to", "be"} <= words
        return "planned" if certain else None  # "will earn", "to build", but "they did not trust them to tell"
    being = any("being" in frame.word(at).split(" ") for at in range(chunk.i, chunk.j))
    if being and frame.word(chunk.j - 1) in WEIGHED:
        return "planned"  # "is being appraised"
    being = being or (frame.role_at(k - 1) == ADVERB and frame.word(frame.chunks[k - 1].i - 1).endswith("being"))
    if being:
        if not strict and not making and not _is_work(frame, chunk.j - 1):
            return None  # "are being reviewed", "are being sold"
        planned = frame.has(chunk.j - 1, STATUS) and frame.items[chunk.j - 1].sense(STATUS) == "planned"
        return "planned" if planned else "ongoing"  # "is being planned"; "is being built", "are being completed"
    if making and frame.word(chunk.j - 1).endswith("ing"):
        weighing = frame.single_words(k) | (frame.single_words(k - 1) if frame.role_at(k - 1) == VERB else set())
        if weighing & CONSIDERING:
            return "planned"  # "is considering building"
        return "completed" if status_word(frame, k) == "completed" else "ongoing"
    return _said_now(frame, k)


def _is_to_be_laid(frame: Frame, k: int) -> bool:
    """ "Will lay | the | foundation stone", "is to perform | the | bhoomi pujan": a rite that its verb puts off."""
    if frame.role_at(k - 1) != NOUN or frame.words_of(k - 1) != ["the"] or frame.role_at(k - 2) != VERB:
        return False
    laying = frame.word(frame.chunks[k - 2].j - 1) in RITES
    return laying and (is_future(frame, k - 2) or frame.word(frame.chunks[k - 2].i - 1) == "to")


def _is_foremost(frame: Frame, k: int) -> bool:
    """ "Was among the first to | resume | work": who is the first to do a thing has done it, unless it "will be"."""
    i = frame.chunks[k].i
    if frame.word(i - 1) != "to" or frame.word(i - 2).split(" ")[-1] not in ("first", "last"):
        return False
    verb = next((at for at in range(k - 1, max(-1, k - FOREMOST), -1) if frame.role_at(at) == VERB), -1)
    return verb >= 0 and bool(frame.single_words(verb) & {"was", "were"})


def _is_preparing(frame: Frame, i: int) -> bool:
    """ "Preparatory work is in hand": a phrase of the vocabulary is the subject, and the works are still to come."""
    opened = frame.word(i).endswith("work") and frame.has(i, STATUS) and frame.items[i].sense(STATUS) == "planned"
    return opened and frame.has(i + 1, HELPERS)


def _is_lacking(frame: Frame, k: int, found: str) -> bool:
    """ "Is awaiting environmental clearance": what is awaited is still to come."""
    before = frame.word(frame.chunks[k].i - 1)  # "the X Dam awaits | environmental clearance"
    return found == "approved" and (before in LACKING or not LACKING.isdisjoint(frame.single_words(k)))


def _lasting(frame: Frame, k: int) -> str | None:
    """ "Will continue to operate", "will remain closed": what is so already."""
    chunk = frame.chunks[k]
    stated = [at for at in range(chunk.i, chunk.j) if frame.has(at, STATUS) and not frame.has(at, FUTURE)]
    found = [str(frame.items[at].sense(STATUS)) for at in stated if frame.word(at) not in LASTING]
    told = frame.word(chunk.j - 1)
    goes_on = frame.word(chunk.i - 2) in LASTING and told in MAKING  # "continues | to build"
    goes_on = goes_on or (told in GOING_ON and bool(PASSIVE & frame.single_words(k)))  # "continue | to be built"
    return next((status for status in found if status in ("operational", "suspended")), "ongoing" if goes_on else None)


def _said_now(frame: Frame, k: int) -> str | None:
    """What verb chunk k says has become of works, in the past or the present."""
    chunk = frame.chunks[k]
    last = frame.word(chunk.j - 1)
    found = _statuses(frame, k)
    if not found and last in REMADE and is_passive(frame, k):
        found = ["completed"]  # "12 bridges have been widened"
    if found and (_is_ensured(frame, k) or _is_lacking(frame, k, found[-1]) or _is_preparing(frame, chunk.i)):
        return "planned"  # "is awaiting clearance"
    if found and frame.word(chunk.i) in ("wants", "want", "wanted"):
        return "planned"  # "a line which the operator | wants in service | by 2029"
    if found and frame.word(chunk.i).split(" ")[0] == "be" and chunk.j > chunk.i + 1:
        return "planned"  # "it is required that 21 plants | be completed"
    if found[-1:] == ["completed"] and is_passive(frame, k) and last.endswith("ing"):
        return "ongoing"  # "is completing the filling of the dam"
    return found[-1] if found else None
