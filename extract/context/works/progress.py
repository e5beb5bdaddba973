"""How far a named project has come: the status that its sentence tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import closing, left_of, over_adverbs
from extract.context.works.bearers import FITTING, FORERUNNERS, NOUN_STATUS, PARTS, is_bystander
from extract.context.works.deeds import begins_deed, deed_for
from extract.context.works.events import event, is_house, is_placed
from extract.context.works.extent import FRACTIONS, RENEWALS
from extract.context.works.milestones import COMING, HALFWAY, PERMITS, RUNNING, TOPPED, with_object
from extract.context.works.staged import is_settling
from extract.context.works.topical import WHENEVER, is_ahead, is_awaited, is_compared
from extract.context.works.verbstatus import (
    AGAIN,
    FUTURE,
    denied,
    invests,
    is_again,
    is_future,
    is_passive,
    status_word,
    verb_status,
)
from extract.context.works.workdone import (
    DONE,
    WORKING,
    is_of_part,
    is_said_of_part,
    is_short_of_all,
    share_done,
)
from extract.frame import (
    ADVERB,
    COMMA,
    CONJUNCTION,
    DASH,
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
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

STATUS: Final = BIT["status"]
# Not of undertakings: a road that is shut for a day is not suspended.
PASSING: Final = frozenset(["closed", "shut", "shut down", "halted", "stopped", "delayed", "pushed back"])
OPENED: Final = frozenset(["has opened", "have opened"])
SHUTTING: Final = frozenset(["closed", "shut", "shut down"])
UNDERTAKINGS: Final = frozenset(["project", "programme", "program", "initiative", "scheme"])
HANDLED: Final = frozenset(["ton", "TEU", "barrel", "kWh", "cubic metre"])
AWAITED: Final = (["once"], ["when"], ["if"], ["upon"])
GIRDERS: Final = frozenset("beam beams girder girders truss trusses segment segments keystone".split())
PLACED: Final = frozenset("place placed lifted raised hoisted positioned lowered fixed up".split())
WON: Final = frozenset("won wins clinched bagged landed".split())
PACTS: Final = frozenset("deal deals pact accord memorandum mou understanding".split())
GOING: Final = frozenset(["started", "ongoing", "resumed"])
NEGATING: Final = frozenset(["not", "never", "no longer", "not yet"])
GROUNDWORK: Final = frozenset(["clearance", "acquisition", "preparation", "levelling", "groundwork"])
INDUSTRIES: Final = frozenset(
    """plant factory mill refinery smelter mine quarry colliery reactor brewery distillery foundry cannery steelworks
    works shipyard field sawmill""".split()
)
DATES: Final = frozenset("date deadline schedule timetable".split())  # "the date for the opening of the X Line"
SEEING: Final = frozenset(["see", "have", "get"])
GOT: Final = frozenset("obtained granted received secured issued given won passed".split())


def progress_of(frame: Frame, figure: Figure) -> str | None:
    """The status of a name: by a percentage done, the verbs it is subject or object of, its event, its parenthesis."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    head, nouns = event(frame, first)
    if told := _bracketed(frame, last + 1):
        return told
    if is_compared(frame, first, last) or frame.words_of(first - 1)[-1:] == ["unlike"]:
        return None
    if is_placed(frame, first, nouns):
        return (
            _site(frame, first, nouns)
            or _beside(frame, last)
            or (_in_parenthesis(frame, last) if _is_related(frame, last) else None)
        )
    done = share_done(frame, head, last, told=bool(DONE & set(nouns)))
    if done:
        return done
    if is_awaited(frame, head, last):
        return "planned"
    behind = _behind_subject(frame, last) if not _is_object(frame, head) else _behind_object(frame, last)
    if behind == "planned" and frame.role_at(last + 1) == COMMA and (_in_parenthesis(frame, last) or "") in GOING:
        behind = None  # "the X Dam, whose piles are being driven, will open in 2026"
    told = (
        ("planned" if (FORERUNNERS | DATES) & set(nouns) else None)
        or behind
        or _beside(frame, last)
        or (None if _is_subject(frame, head, last) else _before_object(frame, head))
        or next((NOUN_STATUS[word] for word in nouns if word in NOUN_STATUS), None)
        or (None if _goes_back(frame, head, last) else _in_parenthesis(frame, last))
        or _site(frame, first, nouns)
        or _behind_colon(frame, last)
        or _in_headline(frame, figure, last)
    )
    if told is None and set(nouns[:1]) & (FITTING | HALFWAY | GIRDERS) and _is_set(frame, last + 1):
        return "ongoing"
    if told in ("completed", "started") and _owns_part(frame, figure):
        return "ongoing"
    if told == "started" and RUNNING & set(nouns[:1]):
        return "operational"  # "commercial operation of the X Plant began"
    if told in ("completed", "operational", "started") and COMING & set(nouns) and is_ahead(frame, head, last):
        return "planned"  # "the completion of the X Bridge will cut journeys"
    shared = any(noun.split("-")[-1] in FRACTIONS for noun in nouns)
    partly = (
        told == "completed"
        and (shared or (HALFWAY | FITTING | GROUNDWORK) & set(nouns))
        and frame.role_at(last + 1) != COMMA
    )
    return "ongoing" if partly else told  # "land acquisition of the X Project has been completed"


def _is_set(frame: Frame, k: int) -> bool:
    """ "The last beam of the X Bridge | was put in place", "| is | in | place"."""
    return bool(PLACED & frame.single_words(k)) or (
        frame.role_at(k) == VERB and frame.words_of(k + 1) == ["in"] and frame.words_of(k + 2)[-1:] == ["place"]
    )


def _owns_part(frame: Frame, figure: Figure) -> bool:
    """ "The X Railway's Y Tunnel was holed through": what became of a named part is not yet of the whole."""
    behind = figure.j if frame.has(figure.j, BIT["possessive"]) else figure.j - 1
    return frame.has(behind, BIT["possessive"]) and any(other.i == behind + 1 for other in frame.projects)


def _in_headline(frame: Frame, figure: Figure, last: int) -> str | None:
    """ "The X Dam opens today", "the Y Road reopens on May 3": a verb that the frame takes into the name's phrase."""
    k = frame.chunks[last].j - 1
    if k != figure.j or not frame.has(k, STATUS) or not frame.word(k).endswith("s"):
        return None
    follows = frame.role_at(last + 1)
    if follows not in (TIME, STOP, COMMA, "") and frame.words_of(last + 1) not in (["after"], ["with"], ["amid"]):
        return None  # "Section 2 of the X Expressway starts from Mira"
    at_hand = follows != TIME or frame.text[frame.items[k + 1].start :].lower().startswith("today")
    return str(frame.items[k].sense(STATUS)) if at_hand else "planned"


def _is_subject(frame: Frame, head: int, last: int) -> bool:
    """ "…, and | the X Road | is being widened": a clause of its own begins with the name."""
    verb = frame.classes_of(last + 1) if frame.role_at(last + 1) == VERB else 0
    return bool(verb & BIT["auxiliary"] and not verb & FUTURE) and frame.role_at(head - 1) in (CONJUNCTION, COMMA)


def _is_related(frame: Frame, last: int) -> bool:
    """Whether a relative clause follows the name and its place ("in the X Centre near Lodz, which is to open")."""
    k = last + 1
    while frame.role_at(k) in (PREPOSITION, NOUN):
        k += 1
    if frame.role_at(k) != COMMA:
        return False
    k += 2 if frame.role_at(k + 1) == PREPOSITION else 1  # "for which"
    return frame.words_of(k)[:1] in (["where"], ["which"], ["whose"])


def _beside(frame: Frame, last: int) -> str | None:
    """ "And the X Project, due to start in 2024": what the comma adds to the name itself."""
    bare = frame.role_at(last + 1) == COMMA and frame.role_at(last + 2) == VERB and not begins_deed(frame, last + 2)
    if frame.role_at(last + 3) == NOUN and frame.word(frame.chunks[last + 3].i) in ("the", "a", "an"):
        return None  # "completed the X Mill, | started | the Y Dam"
    return _status(frame, last + 2) if bare and not frame.classes_of(last + 2) & HELPERS else None


def is_described(frame: Frame, figure: Figure) -> bool:
    """Whether a participle behind a comma tells of the name alone ("At | the X Centre, opened in June, a press …").

    With its time it does so anywhere ("relief comes from | the X Station, energised | on 22 November").
    """
    last = frame.chunk_at(figure.j - 1)
    opening = frame.chunk_at(figure.i) == 1 and frame.role_at(0) == PREPOSITION
    timed = frame.role_at(last + 3) == TIME and frame.word(frame.chunks[last + 2].i).endswith("ed")
    timed = timed and all(
        frame.role_at(k) != COMMA for k in range(last)
    )  # "X, which sits in the Y Park, opened in May"
    return (opening or timed) and _beside(frame, last) is not None


def _goes_back(frame: Frame, head: int, last: int) -> bool:
    """ "A deal, seen as a chance to save | the X Plant | , | has been put off": the verb is of an earlier subject."""
    finite = frame.role_at(last + 1) == COMMA and frame.role_at(last + 2) == VERB
    return finite and bool(frame.classes_of(last + 2) & HELPERS) and _is_object(frame, head)


def _site(frame: Frame, first: int, nouns: list[str]) -> str | None:
    """ "At the site of | the X Bridge", but "a spill at a site in | the Y Park"."""
    within = nouns[:1] == ["site"] and frame.words_of(first - 1) != ["of"]
    return "ongoing" if "site" in nouns and not within else None


def _is_object(frame: Frame, head: int) -> bool:
    k = head - 1
    while frame.role_at(k) in (ADVERB, TIME) or (frame.role_at(k) == FIGURE and frame.role_at(head) == NOUN):
        k -= 1  # "commissioned | the 40km | X Road"
    return frame.role_at(k) == VERB or (frame.role_at(k) == PREPOSITION and frame.role_at(k - 1) == VERB)


def _status(frame: Frame, k: int, *, acting: bool = False) -> str | None:
    """What verb chunk k says of an undertaking; what is said not to have come is still to come.

    `acting`: the undertaking is what is acted on ("the council halted the X Project").
    """
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
        subject = head_noun(frame, k)
        if subject in COMING:
            return "planned"  # "the opening of the X Line has been delayed"
        at_work = subject in WORKING or WORKING & set(frame.words_of(k + 1)[-1:])
        if not at_work and (words & SHUTTING or not (acting or subject in UNDERTAKINGS | RENEWALS)):
            return None
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
    project = frame.role_at(k + 1) == NOUN and frame.last_classes(k + 1) & bits("works", "undertaking")
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


def _handles(frame: Frame, k: int) -> bool:
    """ "The X Port completed 247 million tons": what goes through works tells nothing of their making."""
    at = over_adverbs(frame, k + 1)
    figure = frame.figure_at(at)
    active = not frame.classes_of(k) & HELPERS and frame.words_of(k)[-1] in ("completed", "finished")
    return active and figure is not None and figure.type == "quantity" and figure.unit in HANDLED


def _is_idle(frame: Frame, k: int) -> bool:
    """ "The X Mill | has been closed | since 2012": an industry that rests, rather than a road shut for a day."""
    since = frame.role_at(k + 1) == TIME and frame.span(frame.chunks[k + 1].i, frame.chunks[k + 1].j)[:5] == "since"
    at = subject_of(frame, k) if since else None
    head = frame.words_of(at)[-1].split(" ")[-1] if at is not None and frame.role_at(at) == NOUN else ""
    return head in INDUSTRIES


def _leads(frame: Frame, k: int) -> bool:
    """ "The X Road | commences | from | the Y Interchange": where it lies, not when it begins."""
    words = frame.words_of(k)
    present = len(words) == 1 and words[0] in ("starts", "begins", "commences", "start", "begin", "commence")
    return present and frame.words_of(k + 1) in (["from"], ["at"], ["near"]) and frame.role_at(k + 2) == NOUN


def head_noun(frame: Frame, k: int) -> str:
    """The last word of the subject of verb chunk k, over its complements, "" without one."""
    at = k - 1
    while frame.role_at(at) == NOUN and frame.role_at(at - 1) == PREPOSITION and frame.role_at(at - 2) == NOUN:
        at -= 2
    return frame.words_of(at)[-1] if frame.role_at(at) == NOUN else ""


def _behind_subject(frame: Frame, last: int) -> str | None:
    """The status of the clause that the name is subject of: its last verb's, of those that "and" joins."""
    found = None
    k = last + 1
    seen = False
    while k < len(frame.chunks):
        role = frame.role_at(k)
        if role == STOP and not (frame.word(frame.chunks[k].i) == ":" and not seen):
            break
        if role == OPEN:
            k = closing(frame, k)
        elif role == COMMA:
            after = _over_parenthesis(frame, k) if not seen else _on_with(frame, k) if found is None else None
            if after is None:
                break
            k = after
            continue
        elif (role == CONJUNCTION and (begins_deed(frame, k + 1) or (seen and not _goes_on(frame, k)))) or (
            role in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[k].i, BIT["relative"])
        ):
            break
        elif role == VERB:
            told = "planned" if _is_still_ahead(frame, k) else said_at(frame, k, last)
            found = found if found and told == "planned" else told or found  # "started in March and is to be completed"
            seen = True
        elif role == PART and not seen:
            break
        k += 1
    return found


def _is_still_ahead(frame: Frame, k: int) -> bool:
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
    told = _status(frame, k)
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


def _goes_on(frame: Frame, k: int) -> bool:
    """Whether "and" joins another verb of the same subject ("completed construction and went into service")."""
    after = over_adverbs(frame, k + 1)
    return frame.role_at(after) == VERB and frame.word(frame.chunks[k].i) in ("and", "&", "but")


def _on_with(frame: Frame, k: int) -> int | None:
    """ "Covers 300 mu, costs 2.1 billion yuan, and | has been completed": another verb of the same subject."""
    after = over_adverbs(frame, k + 1)
    if frame.role_at(after) == CONJUNCTION and frame.word(frame.chunks[after].i) in ("and", "but"):
        after = over_adverbs(frame, after + 1)
    finite = frame.role_at(after) == VERB and frame.classes_of(after) & (HELPERS | BIT["finite"] | STATUS)
    bare = not frame.classes_of(after) & HELPERS and frame.word(frame.chunks[after].j - 1).endswith("ing")
    return after if finite and not bare else None


def _over_parenthesis(frame: Frame, k: int) -> int | None:
    """Where the clause goes on behind comma k: at its verb, behind an apposition or a relative clause, or in a list."""
    after = over_adverbs(frame, k + 1)
    helped = frame.role_at(after) == VERB and frame.classes_of(after) & HELPERS
    if helped:
        return after
    ends = next((at for at in range(after, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP)), None)
    if ends is not None and frame.role_at(ends) == COMMA:
        if frame.role_at(ends + 1) == VERB:
            return ends + 1
        if frame.role_at(ends + 1) in (ADVERB, TIME) and frame.role_at(ends + 2) == VERB:
            return ends + 2
    relative = frame.role_at(after) in (CONJUNCTION, PRONOUN) and frame.has(frame.chunks[after].i, BIT["relative"])
    if frame.role_at(after) in (NOUN, CONJUNCTION) and not relative:
        return after  # a list of names
    return None


def _behind_object(frame: Frame, last: int) -> str | None:
    """ "Brought the second track of the line into service"."""
    k = last + 1
    while frame.role_at(k) in (TIME, ADVERB, PREPOSITION, NOUN, FIGURE, DASH):
        k += 1
    bare = frame.role_at(k) == VERB and not frame.classes_of(k) & HELPERS and frame.classes_of(k) & STATUS
    return _status(frame, k) if bare else None


def _before_object(frame: Frame, head: int) -> str | None:
    """ "Inaugurated the X Project", "laid the foundation stone of 3 bridges and of the Y College"."""
    for k in range(head - 1, -1, -1):
        role = frame.role_at(k)
        if role == STOP and frame.word(frame.chunks[k].i) == ":":
            continue  # "The biggest was signed in the hall: the Donglan Market Project"
        if role == STOP or (role == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"])):
            return None
        if role == VERB and frame.words_of(k - 1)[-1:] in WHENEVER:
            return None  # "Once completed, the X Plant will …"
        if role == VERB and (frame.has(frame.chunks[k].i - 1, BIT["dash"]) or is_house(frame, k)):
            continue  # "signed a long-delayed deal for the X Project"
        aim = frame.words_of(k - 2)[-1:] if frame.words_of(k - 1) == ["to"] else []
        if role == VERB and aim and aim[0] in NOUN_STATUS:
            return NOUN_STATUS[aim[0]]  # "a contract to build the X Plant"
        if role == VERB and set(aim) & PACTS and frame.role_at(k - 3) == VERB and status_word(frame, k - 3) == "signed":
            return "signed"  # "signed a deal to build the X Plant"
        won = frame.words_of(k - 1) == ["to"] and frame.role_at(k - 2) == VERB
        if role == VERB and won and status_word(frame, k - 2) == "signed":
            return "signed"  # "won a contract to build the X Plant"
        if (role == VERB or frame.words_of(k) == ["building"]) and (told := deed_for(frame, k)):
            return told
        if role == VERB:
            subject = frame.words_of(k - 1)[-1:] or [""]
            if _permits(frame, k):
                return "planned" if verb_status(frame, k) == "planned" else "approved"
            if subject[0] in FORERUNNERS and frame.role_at(k + 1) == PREPOSITION:
                return "planned"  # "Bids are being evaluated for the X Dam"
            if _is_still_ahead(frame, k):
                return "planned"
            if is_bystander(subject[0]) and status_word(frame, k) == "suspended":
                return None  # "Two engineers suspended for the X Canal breach"
            return _status(frame, k, acting=True) or NOUN_STATUS.get(subject[0])  # "Approval came for the X Station"
        if role == COMMA and frame.role_at(k + 1) not in (CONJUNCTION, NOUN):
            return None
    return None


def _permits(frame: Frame, k: int) -> bool:
    """ "Permission was also | received | for the X Campus": the verb at k gives what allows the works."""
    if frame.words_of(k + 1) not in (["for"], ["to"]) or not GOT & frame.single_words(k):
        return False
    at = k - 1
    while frame.role_at(at) in (ADVERB, TIME):
        at -= 1
    denied = (frame.classes_of(k) | frame.classes_of(at)) & BIT["negation"]
    return bool(PERMITS & (frame.single_words(at) | frame.single_words(k))) and not denied


def _in_parenthesis(frame: Frame, last: int) -> str | None:
    """ "…, which opened in December 2020", "…, completed in 2021", "…, open since May", "X, under construction"."""
    k = last + 1
    while frame.role_at(k) in (OPEN, PREPOSITION, NOUN, TIME, FIGURE) and frame.role_at(k) != COMMA:
        k = closing(frame, k) + 1 if frame.role_at(k) == OPEN else k + 1
    if frame.role_at(k) not in (COMMA, CONJUNCTION, PRONOUN, VERB):
        return None
    related = frame.words_of(k + 1)[:1] in (["which"], ["whose"], ["where"])
    passed = False  # a verb that tells nothing: "which pays farmers | to leave | land | idle"
    for at in range(k, min(k + 9, len(frame.chunks))):
        if frame.role_at(at) == STOP or (at == k + 1 and begins_deed(frame, at)):
            return None
        if at > k + 2 and related and [frame.role_at(at + n) for n in range(3)] == [COMMA, NOUN, VERB]:
            return None  # "…, which aims to clean the coast, | the city | plans two parks"
        if frame.role_at(at) == VERB and frame.words_of(at - 1)[-1:] in AWAITED:
            return "planned"  # "the X Port, once completed, will be the largest"
        joined = not passed or frame.role_at(left_of(frame, at)) in (CONJUNCTION, COMMA, VERB)
        if joined and at > k + 2 and frame.word(frame.chunks[at].i) == "to" and frame.role_at(at - 2) == PREPOSITION:
            continue  # "…, in place | of | other land | to be granted"
        if frame.role_at(at) == VERB and joined and (found := said_at(frame, at, last)):
            return found
        passed = passed or (frame.role_at(at) == VERB and not frame.classes_of(at) & HELPERS)
        if frame.role_at(at) == NOUN and at == k + 1 and (found := with_object(frame, k, None)):
            return found
    return None


def _behind_colon(frame: Frame, last: int) -> str | None:
    """ "3. X Plant, 660 MW: commissioned March 2019": what the row says behind its colon or dash."""
    ahead = range(last + 1, min(last + 6, len(frame.chunks)))
    colon = next((k for k in ahead if frame.word(frame.chunks[k].i) == ":" or frame.role_at(k) == DASH), 0)
    if not colon or any(frame.role_at(k) in (VERB, CONJUNCTION) for k in range(last + 1, colon)):
        return None
    told = over_adverbs(frame, colon + 1)
    if frame.role_at(told) == NOUN and frame.chunks[told].j - frame.chunks[told].i == 1 and status_word(frame, told):
        return status_word(frame, told)  # ": paused until May", ": open since April"
    told += frame.role_at(told) in (NOUN, FIGURE)  # "- land approval | obtained"
    if frame.role_at(told) != VERB:
        return None
    return said_at(frame, told, last) or _status(frame, told, acting=True)  # ": halted since August"


def _bracketed(frame: Frame, opens: int) -> str | None:
    """ "X Terminal (under construction)", "Y Bridge (completed in 2020)": a status that begins the bracket."""
    if frame.role_at(opens) != OPEN:
        return None
    inside = over_adverbs(frame, opens + 1)
    while frame.role_at(inside) in (FIGURE, COMMA):
        inside += 1  # "(100 MW, under construction)"
    if is_short_of_all(frame, inside - 1) and DONE & set(frame.words_of(inside)):
        return "ongoing"  # "(100 MW, 65% complete)"
    return _status(frame, inside) or status_word(frame, inside) if inside < closing(frame, opens) else None
