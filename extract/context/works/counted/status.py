"""What became of the things counted: the status, from the verb of the figure's own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.counted.predicate import (
    ADDING,
    BARE,
    CAUSES,
    CONTINUED,
    RESERVED,
    behind_infinitive,
    carries,
    described,
    is_known,
    noun_status,
    status_before,
    status_behind,
)
from extract.context.works.counted.roundabout import told_round
from extract.context.works.counted.settled import is_beside, settle
from extract.context.works.counted.staged import arranged, landed, of_bracket, of_event
from extract.context.works.names.extent import RENEWALS
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.bearers import HIRING, is_bystander, is_place
from extract.context.works.verbs.milestones import RUNNING
from extract.context.works.verbs.verbstatus import (
    STATUS,
    acts_on,
    is_future,
    is_making,
    led_by_ensuring,
    status_word,
    told_status,
    verb_status,
)
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PART, PREPOSITION, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

HEADING: Final = 4  # chunks that a heading may have
ASIDE: Final = frozenset(["for", "to", "with", "from", "by", "at", "in"])
EMPLOYMENT: Final = frozenset(["employment", "jobs", "work", "training", "housing"])
# Nouns of what is done for works before they begin.
NOUN_STATUS: Final = dict.fromkeys(
    "tender tenders bid bids bidding plan plans preparations proposals".split(), "planned"
)
BIDDING: Final = frozenset("tender tenders bid bids bidding proposals".split())
# What becomes of projects, by the noun of it.
EVENT_STATUS: Final = {
    **dict.fromkeys("suspension postponement shutdown stoppage deferral".split(), "suspended"),
    **dict.fromkeys("cancellation termination abandonment withdrawal".split(), "cancelled"),
    **dict.fromkeys("delivery handover acceptance".split(), "completed"),
    **dict.fromkeys(["continuation", "promotion", "acceleration"], "ongoing"),
    **dict.fromkeys(["planning", "reserve", "pipeline"], "planned"),
}
HASTENING: Final = frozenset("accelerated rapid steady orderly continuous continued continuing ongoing".split())
NEW: Final = frozenset(["newly built", "newly-built", "newly constructed"])
CONTRACTED: Final = frozenset(["contract", "agreement"])
PERMITS: Final = frozenset("permit permits licence license licences licenses certificate certificates".split())
ISSUING: Final = frozenset("issued issue issues granted gave given handed presented awarded delivered".split())
FORETOLD: Final = (["planned"], ["expected"], ["scheduled"], ["targeted"], ["intended"])
RUN: Final = bits("undertakings", "works", "place-type", "institution")  # what runs, as plants do
STONES: Final = frozenset("stone stones cornerstone cornerstones foundation foundations plaque plaques".split())
STUDIES: Final = frozenset("studies dpr dprs designs drawings".split())  # for works, not of things


def read_status(frame: Frame, figure: Figure, c: int) -> None:
    """Set the status of a count: from the verb behind it, the verb before it, its list, or its own noun."""
    if is_bystander(figure.noun):
        placed = is_place(figure.noun) and not is_beside(frame, c)
        figure.status = _of_taking_on(frame, c) or (_done_to(frame, c) if placed else None)
        return
    if figure.rule.id == "number-more" and frame.words_of(c + 2)[:1] in FORETOLD:
        return  # "12,000 fewer than planned"
    before = status_before(frame, c)
    if frame.role_at(left_of(frame, c)) == PREPOSITION and frame.word(frame.chunks[left_of(frame, c)].i) in ASIDE:
        before = _in_noun(frame, figure) or before  # "will lease land to 22 contracted firms"
    figure.status = (
        _of_forerunner(frame, c)
        or _of_stone(frame, c)
        or (_in_noun(frame, figure) if before is None and _is_listed(frame, c) else None)
        or (before if before == "planned" and not _is_told_behind(frame, c) else None)
        or status_behind(frame, c, bare=before is None)
        or before
        or _noun_before(frame, c)
        or _doing(frame, c)
        or _permitted(frame, c)
        or _in_noun(frame, figure)
        or (_of_list(frame, c) if frame.role_at(c + 1) != VERB else None)
        or _under_future(frame, c)
        or of_event(frame, c)
        or _of_heading(frame, c)
        or arranged(frame, c)
        or of_bracket(frame, c)
        or landed(frame, c)
        or told_round(frame, figure, c)
    )
    settle(frame, figure, c, planned_before=before == "planned")


def _is_listed(frame: Frame, c: int) -> bool:
    """ "81 continued projects, | 12 projects to be completed": another count of the list follows."""
    figure = frame.figure_at(c + 2)
    parted = frame.role_at(c + 1) in (COMMA, CONJUNCTION)
    return parted and figure is not None and figure.type == "count" and not figure.elided


def _of_taking_on(frame: Frame, c: int) -> str | None:
    """People have no status, but for those that are to be hired ("will employ 400 people")."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION and set(frame.words_of(k - 1)[-1:]) & EMPLOYMENT:
        return "planned" if frame.role_at(k - 2) == VERB and verb_status(frame, k - 2) == "planned" else None
    words = frame.single_words(k) if frame.role_at(k) == VERB else set()
    return "planned" if words & HIRING and verb_status(frame, k) == "planned" else None


def _of_forerunner(frame: Frame, c: int) -> str | None:
    """ "Tenders for eight hospitals closed last week": what comes before works tells that they are to come."""
    k = c - 2
    if frame.role_at(c - 1) != PREPOSITION:
        return None
    if frame.role_at(k) == VERB and (frame.words_of(k - 1)[-1:] or [""])[0] in BIDDING:
        k -= 1  # "bids | were opened | for | 5 stretches"
    last = frame.words_of(k)[-1] if frame.role_at(k) == NOUN else ""
    told = NOUN_STATUS.get(last)
    if last in STUDIES and frame.words_of(c - 1) == ["for"]:
        told = "planned"
    if not told:
        return None
    ended = {"cancelled", "signed", "approved"}  # "scrapped plans for 400 homes"
    before = status_before(frame, c)
    behind = status_behind(frame, c)
    shelved = before == "suspended" and k == c - 2  # "shelved plans for three plants", but "bidding closed for 6"
    shelved = shelved or (behind == "suspended" and last not in BIDDING)
    return told if not shelved and not {before, behind} & ended else None


def _of_stone(frame: Frame, c: int) -> str | None:
    """ "The foundation stones | of | 14 schools | in | the north | were laid": what is laid is the stone."""
    if frame.words_of(c - 1) not in (["of"], ["for"]) or not STONES & frame.single_words(c - 2):
        return None
    verb = c + 1
    while frame.role_at(verb) in (NOUN, FIGURE, PREPOSITION, ADVERB, TIME):
        verb += 1
    laid = frame.role_at(verb) == VERB and {"laid", "unveiled", "placed", "set"} & frame.single_words(verb)
    return ("planned" if is_future(frame, verb) else "started") if laid else None


def _done_to(frame: Frame, c: int) -> str | None:
    """Places have the status of the verb right beside them ("320 villages have been electrified"), no other."""
    before, after = left_of(frame, c), over_adverbs(frame, c + 1)
    after = behind_infinitive(frame, after) or after
    renewal = frame.words_of(before - 1)[-1:] if frame.words_of(before) in (["of"], ["in"]) else []
    if renewal and renewal[0] in RENEWALS:  # "the renovation | of | 60 old communities | has begun"
        return status_before(frame, c) or status_behind(frame, c)
    if frame.role_at(before) == VERB:
        return None if is_known(frame, c, before) else told_status(frame, before)
    told = frame.role_at(after) == VERB and frame.role_at(before) != PREPOSITION and not acts_on(frame, after)
    return told_status(frame, after) if told else described(frame, c)


def _noun_before(frame: Frame, c: int) -> str | None:
    """ "Plans for three new expressways", "the approval of 12 schemes", "the construction start of 46 plants"."""
    if (frame.words_of(c - 1)[-1:] or [""])[0].endswith("start of"):
        told = verb_status(frame, c - 2) if frame.role_at(c - 2) == VERB else None
        told = told or status_word(frame, c - 1)  # "Hunan approved the start of | 8 projects"
        told = "planned" if led_by_ensuring(frame, c) else told
        return told if told in ("approved", "planned", "suspended") else "started"
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) not in ("for", "of"):
        return None
    k = c - 2
    if frame.role_at(k) == VERB and frame.role_at(k - 1) == NOUN and not frame.has(frame.chunks[k].j - 1, STATUS):
        k -= 1  # "tenders | have been invited | for | 18 bridges"
    at = frame.chunks[k].j - 1 if k >= 0 else -1
    if frame.words_of(k)[-1:] in (["construction"], ["work"]) and frame.words_of(k - 1) == ["of"]:
        k, at = k - 2, frame.chunks[k - 2].j - 1 if k > 1 else -1  # "the resumption of construction of 14 projects"
    told = _event_at(frame, k) or NOUN_STATUS.get(frame.word(at)) or _first_event(frame, k)
    if told is None and frame.role_at(k) == NOUN and counts_projects(frame.chunks[c].figure):
        told = EVENT_STATUS.get(frame.word(at))
    verb = next((at for at in range(k, -1, -1) if frame.role_at(at) in (VERB, STOP, COMMA)), -1)
    meant = frame.role_at(verb) == VERB and verb_status(frame, verb) == "planned"
    return "planned" if told and (meant or led_by_ensuring(frame, c)) else told


def _event_at(frame: Frame, k: int) -> str | None:
    """The status that the last word of noun chunk k names: "the completion"."""
    at = frame.chunks[k].j - 1 if frame.role_at(k) == NOUN else -1
    if at < 0:
        return None
    if frame.word(at) == "construction" and at > frame.chunks[k].i:  # "the proposed construction"
        hastening = frame.word(at - 1) in HASTENING
        return "ongoing" if hastening else noun_status(frame, k)
    named = frame.has(at, STATUS) and not frame.has(at, BIT["money-noun"])
    return str(frame.items[at].sense(STATUS)) if named else None


def _first_event(frame: Frame, k: int) -> str | None:
    """ "The completion and | opening | of 5 roads", "the resumption of work and | production | of 24 plants"."""
    if frame.role_at(k - 1) != CONJUNCTION or frame.role_at(k) != NOUN or frame.word(frame.chunks[k].i) == "the":
        return None
    if frame.words_of(k)[-1] not in RUNNING | {"opening", "acceptance", "delivery", "filing"}:
        return None
    first = k - 4 if frame.words_of(k - 3) == ["of"] else k - 2
    told = _event_at(frame, first) if first >= 0 else None
    return told if told in ("completed", "resumed", "started", "suspended", "approved") else None


def _doing(frame: Frame, c: int) -> str | None:
    """ "Took the lead in | starting | 14 projects": a gerund, which the frame takes for a noun."""
    gerund = frame.role_at(c - 1) == NOUN and frame.role_at(c - 2) == PREPOSITION
    at = frame.chunks[c - 1].j - 1
    told = gerund and frame.chunks[c - 1].i == at and frame.word(at).endswith("ing") and frame.has(at, STATUS)
    told = told and frame.word(at) != "building"  # "has invested 56 million yuan in building 12 schools"
    bare = (
        frame.role_at(c - 1) == NOUN and frame.word(at) in BARE and frame.role_at(c - 2) in (STOP, COMMA, ADVERB, TIME)
    )
    told = told or (bare and frame.has(at, STATUS))  # "This time | start | 21 projects; complete 10"
    if not told:
        return None
    verb = next((k for k in range(c - 2, -1, -1) if frame.role_at(k) in (VERB, STOP)), -1)
    planned = frame.role_at(verb) == VERB and verb_status(frame, verb) == "planned"
    return "planned" if planned else str(frame.items[at].sense(STATUS))


def _permitted(frame: Frame, c: int) -> str | None:
    """ "Issued licences for 14 wind farms", "permits were given to three mines": what is given is the permission."""
    if frame.words_of(c - 1) not in (["for"], ["to"]):
        return None
    if {"permission", "approval", "consent", "clearance"} & set(frame.words_of(c - 2)[-1:]):
        held = frame.role_at(c - 3) == VERB and frame.single_words(c - 3) <= {"has", "have", "had", "got", "holds"}
        return "approved" if held else None  # "has permission for 140 homes"
    passive = frame.role_at(c - 2) == VERB
    noun, verb = (c - 3, c - 2) if passive else (c - 2, c - 3)
    if not set(frame.words_of(noun)[-1:]) & PERMITS or frame.role_at(verb) != VERB:
        return None
    given = ISSUING & frame.single_words(verb)
    if not given or frame.classes_of(verb) & BIT["negation"]:
        return None
    return "planned" if verb_status(frame, verb) == "planned" else "approved"


def _of_heading(frame: Frame, c: int) -> str | None:
    """ "Completed: 12 bridges and 4 schools", "Projects under construction: 14": what stands before the colon."""
    colon = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) == STOP), -1)
    if colon < 1 or frame.word(frame.chunks[colon].i) != ":":
        return None
    first = next((k + 1 for k in range(colon - 1, -1, -1) if frame.role_at(k) == STOP), 0)
    if colon - first > HEADING or any(frame.role_at(k) == FIGURE for k in range(first, colon)):
        return None
    return next((found for k in range(first, colon) if (found := noun_status(frame, k))), None)


def _under_future(frame: Frame, c: int) -> str | None:
    """What goes on behind a future verb is planned ("will build a post and sink 22 boreholes")."""
    listed = False
    own = over_adverbs(frame, c + 1)
    if frame.role_at(own) == VERB and frame.classes_of(own) & HELPERS and not is_future(frame, own):
        return None  # "under the system, to be dropped in May, 50 million cards were issued"
    for k in range(c - 1, -1, -1):
        role = frame.role_at(k)
        if role == STOP or (role == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"])):
            return None
        listed = listed or role in (COMMA, CONJUNCTION) or frame.word(frame.chunks[k].i) in ADDING
        if role == PREPOSITION and frame.word(frame.chunks[k].i) in CAUSES:
            return None
        if role in (PREPOSITION, COMPARISON) and not listed and not carries(frame, left_of(frame, k)):
            return None  # "will meet the owners | of | 12 plants"
        bare = role == VERB and frame.role_at(k - 1) in (CONJUNCTION, COMMA) and not frame.classes_of(k) & HELPERS
        if bare and not frame.word(frame.chunks[k].j - 1).endswith(("ed", "s")):
            continue  # "plans to build 36 and expand 14"
        doing = role == VERB and frame.word(frame.chunks[k].j - 1).endswith("ing")
        if doing and not is_making(frame, k):
            return None  # "the club will decide, with Jones | seeking | two seasons"
        if role == VERB and not doing:
            return "planned" if verb_status(frame, k) == "planned" and not is_known(frame, c, k) else None
    return None


def _is_told_behind(frame: Frame, c: int) -> bool:
    """Whether the figure, though an object, has a verb with a helper behind it ("the 12 planned were built")."""
    return frame.role_at(c + 1) == VERB and bool(frame.classes_of(c + 1) & HELPERS)


def _of_list(frame: Frame, c: int) -> str | None:
    """A count that goes on with a list has the status of the count before ("approved for 11 farms, three plants")."""
    apart = frame.role_at(c - 1) == STOP and frame.word(frame.chunks[c - 1].i) == ";" and _alone(frame, c)
    for k in range(c - 2 if apart else c - 1, -1, -1):
        if frame.chunks[k].role in ((STOP,) if apart else (VERB, STOP, PART)):
            return None
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count":
            return figure.status if apart or frame.role_at(c - 1) in (COMMA, CONJUNCTION) else None
    return None


def _behind_noun(frame: Frame, k: int) -> str | None:
    """ "The number of projects | under construction rose | to 312": what stands between the noun and its verb."""
    at = frame.chunks[k].j
    told = frame.role_at(k + 1) == VERB and frame.has(at, STATUS) and not frame.has(at, HELPERS)
    return str(frame.items[at].sense(STATUS)) if told and frame.chunks[k + 1].j > at + 1 else None


def _alone(frame: Frame, c: int) -> bool:
    """Whether a count stands alone between semicolons ("97 projects were started; 41 bridges; 25 roads")."""
    return frame.role_at(c + 1) == STOP


def _is_described(frame: Frame, figure: Figure) -> bool:
    """ "Among the newly signed | 186 projects": the participle before the number, as translators have it."""
    done = frame.word(figure.left - 1).endswith("ed")
    led = (figure.left - 2, figure.left - 3) if frame.has(figure.left - 2, BIT["adverb"]) else (figure.left - 2,)
    return done and counts_projects(figure) and any(frame.has(at, BIT["article"]) for at in led)


def _in_noun(frame: Frame, figure: Figure) -> str | None:
    """ "86 contracted projects": a status word that describes the noun."""
    if figure.elided and frame.has(figure.left - 1, STATUS):
        return str(frame.items[figure.left - 1].sense(STATUS))  # "new starts 33, completed 12"
    for at in range(figure.j, figure.right):
        if frame.word(at) in NEW and frame.has(figure.right - 1, BIT["undertakings"]):
            return None  # "40 newly built projects", of which 28 have been started: new ones, as translators have it
        if frame.word(at) in CONTINUED and frame.has(figure.right - 1, BIT["undertakings"]):
            return "ongoing"  # "140 renewed construction projects"
        if frame.word(at) in CONTRACTED and at + 2 == figure.right and frame.word(at + 1) == "projects":
            return "signed"  # "contract projects 31", as translators have it
        early = frame.word(at) == "stage" and frame.word(at - 2) in ("early", "preliminary")
        if (early or frame.word(at) in RESERVED) and frame.has(at + 1, BIT["undertakings"]):
            return "planned"  # "18 reserve projects"
        signs = frame.word(at) == "signs"  # "10 signs that it works"
        sport = frame.word(at) == "running" and not frame.has(figure.right - 1, RUN)  # "running shoes"
        if frame.has(at, STATUS) and frame.word(at) != "building" and not signs and not sport:
            return str(frame.items[at].sense(STATUS))
    if frame.has(figure.left - 1, STATUS) and _is_described(frame, figure):
        return str(frame.items[figure.left - 1].sense(STATUS))
    noun = (figure.noun or "").split(" ")[-1]
    k = frame.chunk_of(figure) - 1
    while figure.elided and noun and frame.role_at(k) not in (STOP, COMMA, CONJUNCTION, FIGURE):
        if frame.role_at(k) == NOUN and frame.words_of(k)[-1].split(" ")[-1] == noun.lower():
            return noun_status(frame, k) or _behind_noun(frame, k)  # "newly started projects 104"
        k -= 1
    return None
