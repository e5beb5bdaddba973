"""Statuses of counts that are told in a roundabout way: by a relative clause, a permit, a plan's contents, an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import left_of, over_adverbs
from extract.context.works.counted.staged import EVENTS, PAPERS
from extract.context.works.names.extent import RENEWALS
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.bearers import NOUN_STATUS, PARTS, head_of, is_deal
from extract.context.works.verbs.milestones import PERMITS
from extract.context.works.verbs.stages import stage_at
from extract.context.works.verbs.verbstatus import (
    CREATING,
    MAKING,
    NEGATED,
    is_future,
    is_negated,
    is_passive,
    status_word,
    told_status,
    verb_status,
)
from extract.frame import COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# What holds what is to be built, and what it does.
PLANS: Final = frozenset("plan plans masterplan blueprint design proposal proposals application".split())
HOLDING: Final = frozenset(
    """holds has contains includes comprises provides envisages shows features foresees proposes covers calls had
    included provided envisaged foresaw proposed contained comprised""".split()
)
AIMS: Final = frozenset("target targets goal goals aim aims objective".split())
CHAPTERS: Final = frozenset(
    "chapters sections parts components elements pages points pillars strands priorities".split()
)
AGREEING: Final = frozenset("agreed decided resolved voted".split())
# What may be done to things besides making them.
ENDING: Final = frozenset(
    "close shut sell scrap demolish merge transfer reopen relocate decommission axe retire".split()
)
GREEN: Final = ("green light", "nod", "go-ahead", "thumbs up", "all-clear", "green signal")
MEMBERS: Final = frozenset(["comprising", "containing"])
EXECUTED: Final = frozenset(["executed", "exchanged", "initialled"])
HELD: Final = frozenset("held staged organised organized took".split())
SUMMING: Final = frozenset(["total", "totaling", "totalling"])
GATHERED: Final = frozenset(
    "concentrated centralized centralised collective collectively joint simultaneous mass".split()
)
APPLYING: Final = frozenset("applying awaiting handling seeking processing".split())
SITES: Final = frozenset("ground shovels sod foundation foundations".split())
MAKING_ENDS: Final = ("ation", "ction", "ment", "ing", "repair", "retrofit", "overhaul", "conversion", "refit")
WRITTEN: Final = frozenset("study studies report reports application applications plans designs proposals".split())
REACH: Final = 6  # chunks


def told_round(frame: Frame, figure: Figure, c: int) -> str | None:
    """The status of a count that neither a verb of its own nor its noun tells."""
    return (
        _by_papers(frame, c)
        or _in_relative(frame, c)
        or _inverted(frame, c)
        or _worked_on(frame, c)
        or _let(frame, c)
        or _resolved(frame, c)
        or _contained(frame, figure, c)
        or _of_members(frame, c)
        or _agreed_for(frame, c)
        or _at_event(frame, figure, c)
        or _compared(frame, figure, c)
        or _of_described(frame, figure, c)
        or _of_sum(frame, c)
        or _of_papers(frame, c)
        or _in_stage(frame, figure, c)
    )


def _by_papers(frame: Frame, c: int) -> str | None:
    """ "2 | are | in | land acquisition", "5 have obtained land and | are applying for | construction permits"."""
    verb = over_adverbs(frame, c + 1)
    if frame.role_at(verb) != VERB or frame.role_at(c - 1) == PREPOSITION:
        return None
    stage = frame.words_of(verb + 2)[-1:] if frame.words_of(verb + 1) in (["in"], ["at"]) else []
    if frame.single_words(verb) <= {"are", "is", "were", "was", "still"} and set(stage) & PAPERS:
        return "planned"
    for k in range(verb, min(verb + REACH, len(frame.chunks))):
        if frame.role_at(k) in (STOP, COMMA, FIGURE):
            return None
        if frame.role_at(k) == VERB and APPLYING & frame.single_words(k):
            asked = {word for at in (k + 1, k + 2) for word in frame.words_of(at)[-1:]}
            return "planned" if asked & (PERMITS | PAPERS | {"permits", "licences", "approvals"}) else None
    return None


def _in_relative(frame: Frame, c: int) -> str | None:
    """ "The 14 projects | whose | contracts | were signed", "20 projects, | all | of which | have been started"."""
    k = c + 2 if frame.role_at(c + 1) == COMMA else c + 1
    if frame.words_of(k) == ["whose"]:
        noun = (frame.words_of(k + 1)[-1:] or [""])[0]
        verb = over_adverbs(frame, k + 2)
        meant = frame.role_at(verb) == VERB and noun in NOUN_STATUS | dict.fromkeys(("work", "works", "construction"))
        return told_status(frame, verb) if meant else None
    whole = frame.words_of(k)
    if whole not in (["all"], ["both"], ["none"], ["neither"]) or frame.role_at(k + 1) != PART:
        return None
    verb = over_adverbs(frame, k + 2)
    found = told_status(frame, verb) if frame.role_at(verb) == VERB else None
    return NEGATED.get(found) if found and whole[0] in ("none", "neither") else found


def _inverted(frame: Frame, c: int) -> str | None:
    """ "Concluded | at | the fair | were | 37 contracts": the participle opens the sentence, its verb is before c."""
    be = frame.role_at(c - 1) == VERB and frame.single_words(c - 1) <= {"were", "was", "are", "is"}
    opens = be and c > 2 and frame.role_at(0) == VERB and not frame.classes_of(0) & BIT["auxiliary"]
    plain = opens and all(frame.role_at(k) in (NOUN, PREPOSITION, TIME) for k in range(1, c - 1))
    return verb_status(frame, 0) if plain else None


def _worked_on(frame: Frame, c: int) -> str | None:
    """ "Upgrades | have been finished | at | 15 of the 41 schools", "shovels went into the ground at 9 sites"."""
    k = c - 2
    if frame.words_of(c - 1) not in (["at"], ["on"], ["in"], ["for"]) or frame.role_at(k) != VERB:
        return None
    if frame.word(frame.chunks[k].i).split(" ")[0] in SITES:
        return status_word(frame, k)
    subject = (frame.words_of(k - 1)[-1:] or [""])[0] if frame.role_at(k - 1) == NOUN else ""
    stem = subject.removesuffix("s")
    making = stem in RENEWALS or (stem in PARTS and stem.endswith(MAKING_ENDS) and stem != "investment")
    return told_status(frame, k) if making and subject not in NOUN_STATUS else None


def _let(frame: Frame, c: int) -> str | None:
    """ "The minister | gives green light | to | 58 school projects"."""
    if frame.words_of(c - 1) not in (["to"], ["for"]) or frame.role_at(c - 2) not in (VERB, NOUN):
        return None
    said = " ".join(frame.words_of(c - 2))
    verb = c - 2 if frame.role_at(c - 2) == VERB else c - 3
    if not said.endswith(GREEN) or frame.role_at(verb) != VERB or is_negated(frame, verb):
        return None
    return "planned" if is_future(frame, verb) else "approved"


def _resolved(frame: Frame, c: int) -> str | None:
    """ "The council has agreed | to | close | four of its 23 stations": what a body resolves to do is still to come."""
    k = left_of(frame, c)
    if frame.role_at(k) != VERB or frame.words_of(k - 1) != ["to"] or frame.role_at(k - 2) != VERB:
        return None
    done = frame.single_words(k) & (CREATING | MAKING | ENDING)
    resolved = done and AGREEING & frame.single_words(k - 2) and not is_negated(frame, k - 2)
    return "planned" if resolved else None


def _contained(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The plan | holds | 64 flats", "the target | is | 500 wells": what is in a plan is still to be built."""
    verb = c - 1
    head = subject_of(frame, verb) if frame.role_at(verb) == VERB else None
    subject = frame.words_of(head)[-1:] if head is not None and frame.role_at(head) == NOUN else []
    if not subject or head_of(figure.noun) in CHAPTERS or is_negated(frame, verb):
        return None
    words = frame.single_words(verb)
    if head is None or frame.has(frame.chunks[head].j - 1, BIT["capital"]):
        return None  # "the Colombo Plan provides 50 places a year"
    holds = subject[0] in PLANS and words & HOLDING and len(words) == 1
    return "planned" if holds or (subject[0] in AIMS and words <= {"is", "was"}) else None


def _of_members(frame: Frame, c: int) -> str | None:
    """ "Bids have been invited for 14 clusters | comprising | 5,376 flats": the members are told with their whole."""
    whole = frame.figure_at(c - 2)
    return (
        whole.status if MEMBERS & set(frame.words_of(c - 1)) and whole is not None and whole.type == "count" else None
    )


def _agreed_for(frame: Frame, c: int) -> str | None:
    """ "Agreements | for | 54 plants | have been executed with developers"."""
    if frame.words_of(c - 1) not in (["for"], ["on"]) or not is_deal(" ".join(frame.words_of(c - 2))):
        return None
    verb = over_adverbs(frame, c + 1)
    if frame.role_at(verb) != VERB or not is_passive(frame, verb):
        return None
    if EXECUTED & frame.single_words(verb) and not is_future(frame, verb):
        return "signed"
    found = told_status(frame, verb)
    return found if found in ("signed", "cancelled", "planned") else None


def _at_event(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "The concentrated commencement activity of major projects was held, 22 projects with an investment of …"."""
    behind = over_adverbs(frame, c + 1)
    if not counts_projects(figure) or (
        frame.role_at(behind) == VERB and not (HELD | SUMMING) & frame.single_words(behind)
    ):
        return None
    for k in range(c - 1, -1, -1):
        if frame.role_at(k) == STOP:
            return None
        words = frame.single_words(k)
        if frame.role_at(k) not in (NOUN, VERB) or not words & EVENTS:
            continue
        near = range(max(0, k - 1), c)
        gathered = GATHERED & {word for at in near for word in frame.single_words(at)}
        held = any(frame.role_at(at) == VERB and HELD & frame.single_words(at) for at in range(c + 3))
        return status_word(frame, k) if gathered and held else None
    return None


def _compared(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Approved 96 tenders, | against | 81 | a year before": what was so before."""
    timed = next((k for k in range(c + 1, c + REACH) if frame.role_at(k) in (TIME, VERB, STOP, COMMA)), 0)
    if not figure.elided or frame.role_at(c - 1) != COMPARISON or frame.role_at(timed) != TIME:
        return None
    figures = [frame.figure_at(k) for k in range(c - 2, -1, -1) if frame.role_at(k) == FIGURE]
    before = next((other for other in figures if other is not None and other.type == "count"), None)
    if before is None or before.noun != figure.noun:
        return None
    return before.status if before.status != "planned" else None


def _of_described(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "Of 64 agreements | inked in the quarter, 22 | are above $100 million": the participle tells of all of them."""
    if not figure.of or frame.words_of(0)[:1] not in (["of"], ["among"]):
        return None
    whole = {word.replace(",", "") for word in frame.span(frame.chunks[1].i, frame.chunks[1].j).lower().split()}
    if f"{figure.of:g}" not in whole or frame.role_at(1) not in (NOUN, FIGURE):
        return None
    described = counts_projects(figure) and frame.role_at(2) == COMMA  # "Among the 17 groundbreaking projects, 11 …"
    inked = is_deal(figure.noun) and frame.role_at(2) == VERB and not is_passive(frame, 2)
    told = status_word(frame, 1) if described else status_word(frame, 2) if inked else None
    verb = over_adverbs(frame, c + 1)
    lasting = frame.role_at(verb) != VERB or not verb_status(frame, verb)
    joined = frame.role_at(c - 1) in (COMMA, STOP, CONJUNCTION)
    return told if lasting and joined else None


def _of_papers(frame: Frame, c: int) -> str | None:
    """ "The feasibility studies | of | 9 projects | have been approved": what is approved is on paper."""
    verb = over_adverbs(frame, c + 1)
    written = frame.words_of(c - 1) in (["of"], ["for"]) and set(frame.words_of(c - 2)[-1:]) & WRITTEN
    told = written and frame.role_at(verb) == VERB and is_passive(frame, verb)
    return "approved" if told and told_status(frame, verb) == "approved" else None


def _in_stage(frame: Frame, figure: Figure, c: int) -> str | None:
    """ "23 are in construction, | 7 | in | the equipment installation phase": the verb before is shared."""
    tied = figure.elided and frame.words_of(c + 1) in (["in"], ["at"]) and frame.role_at(c + 2) == NOUN
    return stage_at(frame, frame.chunks[c + 2].i) if tied else None


def _of_sum(frame: Frame, c: int) -> str | None:
    """ "Ground was broken for 43 projects: 20 in industry, | 11 | in farming and 12 in tourism": parts that add up."""
    colon = next((k for k in range(c) if frame.words_of(k) == [":"]), 0)
    whole = next((frame.figure_at(k) for k in range(colon - 1, -1, -1) if frame.role_at(k) == FIGURE), None)
    if not colon or whole is None or whole.type != "count" or not whole.status or not counts_projects(whole):
        return None
    behind = range(colon + 1, len(frame.chunks))
    end = next((k for k in behind if frame.role_at(k) in (STOP, VERB)), len(frame.chunks))
    parts = [frame.figure_at(k) for k in range(colon + 1, end) if frame.role_at(k) == FIGURE]
    counts = [part.value or 0 for part in parts if part is not None and part.type == "count"]
    return whole.status if c < end and len(counts) > 1 and sum(counts) == whole.value else None
