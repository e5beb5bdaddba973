"""The verbs that tell what became of a count: the one that it is the object of, and the one behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, left_of, noun_of, over_adverbs, over_back
from extract.context.predicates import is_predicate, over_relative, subordinates
from extract.context.works.counted.joined import behind_members, hastened, state_before, verb_joined
from extract.context.works.verbs.bearers import PROJECTS, STANDING, head_of, is_deal
from extract.context.works.verbs.deeds import plans_met
from extract.context.works.verbs.milestones import (
    ADVANCING,
    CARRYING,
    ENTERING,
    GRANTED,
    HAVING,
    MOVED,
    TOPPED,
    with_object,
)
from extract.context.works.verbs.verbstatus import (
    CREATING,
    INVESTED,
    MAKING,
    STATUS,
    acts_on,
    is_passive,
    status_word,
    told_status,
    verb_status,
)
from extract.frame import (
    ADVERB,
    COMMA,
    CONJUNCTION,
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
    from extract.frame import Frame

CONTINUED: Final = frozenset("continuation carry-over carryover carried-over rollover renewed continuous".split())
# What projects are called that are to come.
RESERVED: Final = frozenset(
    "reserve reserved backup pipeline prospective preliminary upcoming preparatory pre-construction".split()
)
BEING: Final = frozenset(["is", "are", "was", "were"])
FINISHED: Final = 2  # words of "will have" before its participle
AIMS: Final = frozenset("goal goals aim target targets".split())
CAUSING: Final = frozenset("ordered orders told asked forced required made compelled directed instructed let".split())
DEFINITE: Final = frozenset(["the", "these", "those", "both", "its", "their", "his", "our"])
BARE: Final = frozenset(
    "put bring start complete sign resume open finish build launch begin commence approve inaugurate dedicate".split()
)
CALLING: Final = frozenset(["calls", "call", "called", "provides", "provided"])
ADDING: Final = frozenset(["as well as", "along with", "together with", "in addition to", "besides", "plus"])
CAUSES: Final = frozenset(["because of", "due to", "thanks to", "owing to", "despite", "amid", "without", "unlike"])
WHERE: Final = frozenset("in at across near by from to than under within through".split())
PIECES: Final = frozenset(["places", "items", "sets", "pieces"])  # what machine translation counts projects in
TIES: Final = frozenset("of for in at on from with to by".split())
PARTICLES: Final = (["ahead"], ["home"], ["up"], ["out"], ["on"], ["off"], ["down"], ["forward"])
WINNING: Final = frozenset("took won win wins bagged secured landed received clinched gained obtained".split())
INVESTING: Final = frozenset("invest invests investing engaged engage".split())
# What lets things be built or binds a builder to them, and the verbs of those who have it not yet.
GRANTS: Final = {
    **dict.fromkeys("permission permit permits consent approval licence license go-ahead".split(), "approved"),
    **dict.fromkeys("contract contracts deal agreement".split(), "signed"),
}
SEEKING: Final = frozenset(
    """seeks seeking sought seek applied applies applying apply awaits awaiting needs requested requesting requests
    wants refused denied lost""".split()
)
WORKING: Final = frozenset("work works construction production building operations operation".split())
# Verbs whose object tells the status: "entered the stage of installation", "passed the acceptance".
PASSING_TO: Final = (
    ENTERING
    | CARRYING
    | ADVANCING
    | MOVED
    | HAVING
    | GRANTED
    | frozenset("passed passes obtained obtain obtains received receives gained won held".split())
)


REPORTING: Final = frozenset(
    "discussed discuss welcomed noted stressed reviewed celebrated marked urged sought called considered".split()
)
FOLLOWING: Final = {"started": ("cancelled", "suspended", "completed"), "suspended": ("resumed", "cancelled")}


def status_before(frame: Frame, c: int) -> str | None:
    """ "Signed 13 projects", "plans to start 175 new projects", "laid the foundation stones of 23"."""
    if _is_aim(frame, left_of(frame, c)) or _is_called_for(frame, c):
        return "planned"
    k = _verb_before(frame, c)
    if k is None:
        return None
    if is_deal(noun_of(frame, c)) and frame.single_words(k) & WINNING:
        return "planned" if frame.classes_of(k) & BIT["modal"] else "signed"
    if is_known(frame, c, k):
        return None
    if granted := _granted(frame, k) or plans_met(frame, k):
        return granted
    if _goes_on_planning(frame, k):
        return "planned"
    return told_status(frame, k) or hastened(frame, c, k) or verb_joined(frame, k)


def _is_aim(frame: Frame, k: int) -> bool:
    """ "Set the goal | of | introducing | 50 projects": what a goal is has yet to be done."""
    tied = k > 1 and frame.words_of(k - 1) == ["of"] and frame.word(frame.chunks[k].i).endswith("ing")
    return tied and bool(AIMS.intersection(frame.words_of(k - 2)[-1:]))


def _is_called_for(frame: Frame, c: int) -> bool:
    """ "The plan calls | for | the completion | of | 18 hospitals": what a plan calls for is still to be done."""
    k = c - 1
    while frame.words_of(k) == ["of"] and frame.role_at(k - 1) == NOUN:
        k -= 2
    return frame.words_of(k) == ["for"] and bool(set(frame.words_of(k - 1)[-1:]) & CALLING)


def _granted(frame: Frame, k: int) -> str | None:
    """ "Has permission | to build | 210 homes", "won the contract to build two plants": the noun before "to" tells."""
    to = frame.chunks[k].i - 1 if frame.word(frame.chunks[k].i) != "to" else frame.chunks[k].i
    if not frame.single_words(k) & (MAKING | CREATING):
        return None  # "an agreement to close 3 plants"
    told = GRANTS.get(frame.word(to - 1).split(" ")[-1]) if frame.word(to) == "to" else None
    verb = next((at for at in range(frame.chunk_at(to - 1), -1, -1) if frame.role_at(at) in (VERB, STOP)), -1)
    if not told or frame.role_at(verb) != VERB:
        return told
    sought = frame.classes_of(verb) & BIT["modal"] or SEEKING & frame.single_words(verb)
    return "planned" if sought or verb_status(frame, verb) == "planned" or _denied(frame, verb) else told


def _denied(frame: Frame, verb: int) -> bool:
    return bool(frame.classes_of(verb) & BIT["negation"]) or verb_status(frame, verb) in ("cancelled", "suspended")


def _verb_before(frame: Frame, c: int) -> int | None:
    """The verb that a count is the object of, over nouns that stand for it ("approved funding for")."""
    k = _over_particle(frame, left_of(frame, c))
    if frame.role_at(k) == CONJUNCTION and _is_told_itself(frame, c):
        return None  # "38 were under construction and 6 had not started"
    if frame.role_at(k) == NOUN and head_of(noun_of(frame, c)) in PIECES and frame.role_at(k - 1) == PREPOSITION:
        k -= 2  # "has started each kind | of | project | 4,216 places"
    while frame.role_at(k) == PREPOSITION:
        word, k = frame.word(frame.chunks[k].i), _over_particle(frame, left_of(frame, k))
        if word in CAUSES:
            return None  # "will pay lower taxes | because of | two changes"
        if word in ADDING:
            return _object_verb(frame, k)
        if not carries(frame, k) or (frame.role_at(k) == VERB and word in WHERE and not _is_worked(frame, k)):
            site = head_of(noun_of(frame, c)) in PROJECTS  # "200 MW is under construction in 3 projects"
            return k if site and frame.role_at(k) == VERB and is_passive(frame, k) else None
        k = k if frame.role_at(k) == VERB else left_of(frame, k)
    predicate = frame.role_at(k) == CONJUNCTION and frame.role_at(k - 2) == FIGURE  # "12 in use and 3 under repair"
    if frame.role_at(k) in (NOUN, CONJUNCTION, ADVERB) and frame.role_at(k - 1) == VERB and not predicate:
        k -= 1
    return k if frame.role_at(k) == VERB else None


def _object_verb(frame: Frame, k: int) -> int | None:
    """ "Approved | the mill | in April | along with | four others": the verb whose object k belongs to."""
    while frame.role_at(k) in (NOUN, FIGURE, TIME, ADVERB):
        k -= 1
    return k if frame.role_at(k) == VERB else None


def is_known(frame: Frame, c: int, k: int) -> bool:
    """ "Will connect | the two lines": what "the" points to is there already, unless it is itself built or signed."""
    definite = frame.word(frame.chunks[c].i) in DEFINITE or frame.words_of(c - 1) in ([one] for one in DEFINITE)
    verb = range(frame.chunks[k].i, frame.chunks[k].j)
    told = any(frame.has(at, STATUS) and not frame.has(at, BIT["modal"]) for at in verb)
    told = told or bool(MAKING & frame.single_words(k))
    return definite and not told


def _over_particle(frame: Frame, k: int) -> int:
    """ "Will push | ahead | with 640 projects", "took | home | 17 contracts"."""
    return k - 1 if frame.words_of(k) in PARTICLES and frame.role_at(k - 1) == VERB else k


def _is_told_itself(frame: Frame, c: int) -> bool:
    """Whether a count has its own verb behind it."""
    return _is_subject(frame, c) and bool(frame.classes_of(over_adverbs(frame, c + 1)) & (HELPERS | STATUS))


def _is_worked(frame: Frame, k: int) -> bool:
    """ "Work has begun at 14 sites", "invested in 12 plants": the verb is about what is done at a place."""
    before = left_of(frame, k)
    return bool(set(frame.words_of(before)[-1:]) & WORKING or set(frame.words_of(k)[-1:]) & INVESTING)


def _goes_on_planning(frame: Frame, k: int) -> bool:
    """ "Plans to invest 2 billion yuan, start 96 projects and | complete 71": a bare verb of a list behind a plan."""
    verb = frame.words_of(k)[-1]
    if frame.words_of(k - 1) == ["to"] and frame.role_at(k - 2) in (COMMA, CONJUNCTION):
        first = next((at for at in range(k) if frame.role_at(at) == VERB), k)  # "it | is to add | 3, | to | dredge | 4"
        return first < k and verb_status(frame, first) == "planned" and not frame.classes_of(first) & BIT["report"]
    bare = not frame.classes_of(k) & HELPERS and not verb.endswith(("ed", "s", "ing")) and verb.split(" ")[0] in BARE
    if not bare or frame.role_at(k - 1) not in (COMMA, CONJUNCTION):
        return False
    for at in range(k - 1, -1, -1):
        if frame.role_at(at) == VERB and not set(frame.words_of(at)) & BARE:
            return verb_status(frame, at) == "planned"
        if frame.role_at(at) == VERB and verb_status(frame, at) == "planned":
            return True  # "the goal is | to | start | 60 projects and complete 40"
    return False


def carries(frame: Frame, k: int) -> bool:
    """Whether chunk k hands its status on to what its preposition ties to it: "the installation of", "funding for"."""
    if frame.role_at(k) == FIGURE:
        figure = frame.chunks[k].figure
        return figure is not None and figure.type in ("money", "count")
    if frame.role_at(k) != NOUN:
        return frame.role_at(k) == VERB
    last = frame.chunks[k].j - 1
    making = bits("event", "money-noun", "status", "undertaking", "undertakings", "generic")
    return frame.word(last).split(" ")[-1] in STANDING or frame.has(last, making)


def status_behind(frame: Frame, c: int, *, bare: bool = True) -> str | None:
    """ "19 projects started construction", "49 … planned for this year had started": the verb with a helper counts.

    Unless `bare`, no other does ("work has started on 14 of the 16 schools planned").
    """
    if _is_governed(frame, c):
        return described(frame, c)
    first = None
    past = False  # whether the clause's own verb has been passed, and told nothing
    taken = status_before(frame, c) is not None or frame.role_at(left_of(frame, c)) == VERB
    k = c + 1
    while k < len(frame.chunks):
        role = frame.chunks[k].role
        if (role == CONJUNCTION and _new_clause(frame, k, taken=taken, past=past)) or subordinates(frame, k, past=past):
            break
        if role == STOP or (role == FIGURE and (not _joined(frame, k) or _begins_clause(frame, c, k, told=first))):
            break
        if role == PART and k == c + 1 and (verb := behind_members(frame, k)) is not None:
            k = verb  # "15 projects | including | A, B and C | have started"
            continue
        if role == OPEN:
            k = closing(frame, k)
        elif role == COMMA:
            after = _behind_comma(frame, k)
            if first or after is None or (taken and after == k + 1):  # "started 24 projects, completed 13"
                break
            k = after
            continue
        elif role == VERB and past and not _goes_on(frame, k):
            break
        elif role in (PRONOUN, CONJUNCTION) and (main := over_relative(frame, k)) is not None:
            k = main  # "Three mines that were closed last year | will reopen"
            continue
        elif role == VERB and (main := behind_infinitive(frame, k)) is not None:
            k = main
            continue
        elif role == VERB:
            found = _said(frame, k)
            if taken and found == "planned" and _is_purpose(frame, c, k):
                return None
            if _is_caused(frame, c, k):
                return status_word(frame, k)
            if found and _is_gapped(frame, c, k):
                return "planned"
            if found and (frame.classes_of(k) & HELPERS or is_passive(frame, k) or _helped(frame, k)):
                return _told_then(frame, k, found)
            first = first or found
            past = past or (found is None and is_predicate(frame, k))
        elif role in (NOUN, PREPOSITION) and first is None and _is_predicative(frame, k):
            first = _aimed_at(frame, k, noun_status(frame, k))  # "are | still | incomplete"
        k += 1
    return first if bare else None


def behind_infinitive(frame: Frame, k: int) -> int | None:
    """ "18 of the 30 roads | to be widened | this year | have been opened": the verb of those that were to be."""
    if frame.role_at(k) != VERB or not frame.word(frame.chunks[k].i).startswith("to be"):
        return None
    at = k + 1
    while frame.role_at(at) in (TIME, ADVERB, PREPOSITION, NOUN):
        at += 1
    helped = frame.role_at(at) == VERB and frame.classes_of(at) & HELPERS and not frame.classes_of(at) & BIT["modal"]
    verb = at + 2 if frame.words_of(at + 1) == ["all"] and frame.role_at(at + 2) == VERB else at
    return at if helped and _said(frame, verb) else None


def _is_purpose(frame: Frame, c: int, k: int) -> bool:
    """ "Acquired | two properties | to | add | to its holdings": what things are there for, right behind them."""
    meant = k == c + 2 and frame.words_of(c + 1) == ["to"] and not frame.classes_of(k) & (HELPERS | STATUS)
    return meant and status_before(frame, c) is None


def _told_then(frame: Frame, k: int, found: str) -> str:
    """ "Were suspended in 2020 | and | resumed | in 2022": of two verbs that "and" joins the later holds."""
    at = k + 1
    while frame.role_at(at) in (TIME, ADVERB, PREPOSITION, NOUN):
        at += 1
    joined = frame.role_at(at) == CONJUNCTION and frame.word(frame.chunks[at].i) in ("and", "but", "then")
    verb = over_adverbs(frame, at + 1)
    if not joined or frame.role_at(verb) != VERB or frame.role_at(verb + 1) == FIGURE:
        return found
    told = _said(frame, verb) if not frame.classes_of(verb) & HELPERS else None
    return told if told is not None and told in FOLLOWING.get(found, ()) else found


def _aimed_at(frame: Frame, k: int, found: str | None) -> str | None:
    """ "Should be | ready by May": what the adjective behind a modal says is still to come."""
    verb = over_back(frame, k)
    willed = frame.role_at(verb) == VERB and frame.classes_of(verb) & BIT["modal"]
    return "planned" if found and willed else found


def _is_predicative(frame: Frame, k: int) -> bool:
    """ "Are | new starts", "are | still | incomplete": a noun behind the verb, an adjective over an adverb too."""
    if frame.role_at(k - 1) == FIGURE or (frame.role_at(k - 1) == VERB and not REPORTING & frame.single_words(k - 1)):
        return True
    alone = frame.chunks[k].j == frame.chunks[k].i + 1 and frame.word(frame.chunks[k].i) != "building"
    while frame.role_at(k - 1) == ADVERB:
        k -= 1
    return alone and frame.role_at(k - 1) == VERB


def _said(frame: Frame, k: int) -> str | None:
    """What verb chunk k says of its subject, by itself or with its object."""
    if frame.words_of(k)[:2] == ["will", "have"] and frame.chunks[k].j - frame.chunks[k].i > FINISHED:
        return status_word(frame, k) and "planned"  # "two tries will have boosted his chances"
    found = told_status(frame, k) if not acts_on(frame, k) else state_before(frame, k)
    if found == "completed" and TOPPED & set(frame.words_of(k)):
        return "ongoing"
    if found in ("started", "completed") or (found is None and frame.role_at(k + 1) == PREPOSITION):
        found = with_object(frame, k, found)  # "began | to feed the grid", "completed | foundation work"
    if found is None and frame.words_of(k)[-1] == "held" and frame.words_of(k + 1) in (["the"], ["a"], ["their"]):
        return status_word(frame, k + 2)  # "held | the | commencement ceremony"
    return found or (with_object(frame, k, None) if frame.single_words(k) & PASSING_TO else None)


def described(frame: Frame, c: int) -> str | None:
    """ "The fair ended with 230 agreements | signed": a bare participle right behind a count is about it alone."""
    bare = frame.role_at(c + 1) == VERB and not frame.classes_of(c + 1) & HELPERS and not acts_on(frame, c + 1)
    return told_status(frame, c + 1) if bare else None


def _goes_on(frame: Frame, k: int) -> bool:
    """Whether verb chunk k goes on with the clause of the verb before ("cost 5 bn and | were opened", "is | to be")."""
    return frame.role_at(over_back(frame, k)) in (CONJUNCTION, COMMA, VERB)


def _is_governed(frame: Frame, c: int) -> bool:
    """Whether the verb behind a count tells of another noun: "an offering | of | 3 million shares | is under way"."""
    k = left_of(frame, c)
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in TIES:
        return False
    head = left_of(frame, k)
    return frame.role_at(head) == NOUN and not carries(frame, head) and frame.role_at(head - 1) != VERB


def _is_gapped(frame: Frame, c: int, k: int) -> bool:
    """ "26 bridges would be replaced and 18 markets | built": a bare verb shares the helper of the clause before."""
    if k != c + 1 or frame.role_at(c - 1) != CONJUNCTION or frame.classes_of(k) & HELPERS:
        return False
    at = next((at for at in range(c - 1, -1, -1) if frame.role_at(at) in (VERB, STOP)), -1)
    return frame.role_at(at) == VERB and is_passive(frame, at) and verb_status(frame, at) == "planned"


def _begins_clause(frame: Frame, c: int, k: int, *, told: str | None) -> bool:
    """Whether figure k is the subject of a clause of its own, rather than a conjunct of the figure at c."""
    figure = frame.chunks[k].figure
    elided = figure is not None and figure.rule.id == "number-then-verb" and k > c + 2
    return bool(told or elided) and _is_subject(frame, k)


def _is_subject(frame: Frame, k: int) -> bool:
    """Whether figure k begins a clause of its own ("30 are built | and | 14 more are being built")."""
    behind = over_adverbs(frame, k + 1)
    behind += frame.words_of(behind) == ["more"]
    return frame.role_at(behind) == VERB


def _is_caused(frame: Frame, c: int, k: int) -> bool:
    """ "Ordered 19 quarries to suspend work": the verb behind "to" tells what became of the object."""
    ordered = frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & CAUSING
    return bool(ordered) and frame.word(frame.chunks[k].i - 1) == "to"


def _helped(frame: Frame, k: int) -> bool:
    """ "Have all resumed": an adverb parts the verb from its helper."""
    return frame.role_at(k - 1) == ADVERB and frame.role_at(k - 2) == VERB and bool(frame.classes_of(k - 2) & HELPERS)


def _new_clause(frame: Frame, k: int, *, taken: bool, past: bool) -> bool:
    """Whether "and" at k opens a clause about something else: with a subject of its own, or behind an object."""
    after = over_adverbs(frame, k + 1)
    if frame.role_at(after) == PRONOUN or frame.words_of(k + 1) == ["there"]:
        return not frame.has(frame.chunks[after].i, BIT["relative"])  # "… and | it | will be extended"
    if taken and frame.role_at(after) == VERB:
        return True  # "negotiated 63 projects and signed 28"
    verb = k - 2 if frame.role_at(k - 1) == NOUN and frame.single_words(k - 2) <= BEING else k - 1
    told = past or frame.role_at(verb) == VERB
    return told and frame.role_at(after) == NOUN and frame.role_at(after + 1) == VERB


def _joined(frame: Frame, k: int) -> bool:
    """Whether figure k belongs to the same subject: a conjunct, or an amount that describes the things counted."""
    figure = frame.chunks[k].figure
    if figure is None or figure.type != "count":
        return True
    return frame.role_at(k - 1) in (CONJUNCTION, COMMA, PREPOSITION)


def _behind_comma(frame: Frame, k: int) -> int | None:
    """Where the subject's clause goes on behind a comma: a verb, "all", a conjunct, or behind a relative clause."""
    following = over_adverbs(frame, k + 1)
    if frame.words_of(k + 1) == ["there"]:
        return None  # "…, there are changes that will hurt"
    if frame.role_at(following) == VERB or frame.words_of(following)[:1] in (["all"], ["both"]):
        return following
    if frame.role_at(following) == FIGURE and frame.chunks[following].figure is not None:
        figure = frame.chunks[following].figure
        parted = figure is not None and figure.elided and frame.role_at(following + 1) == PART
        if not parted:  # but "127 dams, | nine | of them | in the north, are planned"
            return following if figure is not None and figure.type == "count" and not figure.elided else None
    ends = next(
        (at for at in range(following, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP, VERB)), following
    )
    if ends > following and frame.role_at(ends) == COMMA and frame.role_at(ends + 1) == VERB:
        return ends + 1  # "268 projects, each with an investment of 100 million yuan, were started"
    if frame.role_at(following) == CONJUNCTION and frame.has(frame.chunks[following].i, BIT["relative"]):
        for at in range(following, len(frame.chunks)):
            if frame.chunks[at].role == COMMA:
                return at + 1
    return None


def noun_status(frame: Frame, k: int) -> str | None:
    """ "212 are new starts and 478 are resumptions", "63 ongoing"; not "88 projects | completed investment of …"."""
    if frame.has(frame.chunks[k].j - 1, BIT["undertakings"]):
        words = frame.single_words(k)
        if CONTINUED & words:
            return "ongoing"  # "renewed projects 35"
        if RESERVED & words or {"early", "stage"} <= words:
            return "planned"  # "the number of reserve projects is 35"
    for at in range(frame.chunks[k].i, frame.chunks[k].j):
        if frame.has(at, STATUS) and not frame.has(at, bits("money-noun")):
            told = str(frame.items[at].sense(STATUS))
            return None if told == "completed" and frame.words_of(k)[-1] in INVESTED else told
    return None
