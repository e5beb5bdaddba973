"""What a sentence tells of a project that is neither subject nor object: its topic, what it is given money for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import left_of, over_adverbs
from extract.context.works.named.events import is_framed_by
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.bearers import PARTS
from extract.context.works.verbs.milestones import RUNNING, with_object
from extract.context.works.verbs.verbstatus import UNSURE, is_future, is_passive, verb_status
from extract.context.works.verbs.workdone import WORKING
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

FUTURE: Final = BIT["modal"]
TOPIC: Final = frozenset(["at", "on", "in", "under", "for", "with", "as for", "regarding"])
PURPOSE: Final = frozenset(["for", "into", "on", "in", "to", "towards", "toward", "of"])
# Money that comes before the work.
LENT: Final = frozenset(
    """loan loans grant grants financing funding credit fund funds allocation lend lends lending lent finance finances
    allocate allocated allocates earmarked pledged pledge provide provides providing provided budget tranche sum
    facility orders order package""".split()
)
GIVING: Final = frozenset("provide provides providing provided orders order".split())
MONEY: Final = bits("money-noun", "generic", "event")
SPENT: Final = frozenset("invested spent poured injected disbursed paid used absorbed consumed utilised".split())
BUDGETS: Final = frozenset("budget funding funds allocation money loan grant outlay investment".split())
VISITING: Final = frozenset(
    "inspected inspect inspects visited visit visits toured tours checked surveyed reviewed".split()
)
SPENDING: Final = frozenset(["invest", "spend", "investing", "spending", "inject", "pour"])
CALLING: Final = frozenset("visited visit visits toured tours".split())
HOUSES: Final = frozenset("hospital school college museum library university clinic park temple institute".split())
UNDERTAKING: Final = frozenset(
    "implement undertake execute deliver carry roll pursue introduce advance promote".split()
)
PERSONS: Final = (["he"], ["she"], ["i"])
ONE_OF: Final = frozenset(["among", "one of"])
AIMS: Final = frozenset(["objective", "objectives", "aim", "aims", "purpose", "goal", "goals", "target"])
AIMING: Final = frozenset("aims aim aimed seeks seek intends strives".split())  # what a programme is for
WAITING: Final = frozenset("once when if after upon".split())
WHENEVER: Final = (["once"], ["when"], ["until"], ["after"], ["upon"], ["before"], ["if"])
COMING_BEHIND: Final = (["once"], ["until"], ["before"])  # with a verb in the present
PAST: Final = frozenset("began went came broke got took saw made rose fell ran stood could would".split())
COMPARING: Final = frozenset("unlike like after before despite following since pending until".split())
# What plants and lines do that are at work.
YIELDING: Final = frozenset(
    """produces produced generates generated supplies supplied treats treated handles handled processes processed
    carries carried transports transported pumps pumped powers powered serves served receives received""".split()
)
APART: Final = frozenset("between near beside behind opposite outside towards toward around past".split())
RELATIVE: Final = BIT["relative"]
# Who builds, and what is built with.
CREWS: Final = frozenset(
    """workers builders contractor crews crew fitters welders engineers technicians contractors labourers laborers
    masons carpenters electricians plasterers divers excavators bulldozers cranes diggers machines tunnellers""".split()
)
MATERIALS: Final = frozenset(
    """equipment machinery piles turbines turbine panels generators transformers modules steel concrete rails cables
    pipes beams segments towers poles rollers penstocks boilers furnaces cells ballast sleepers""".split()
)
LASTING: Final = frozenset("continue remain keep stay be last hold".split())  # of what there is already
REACH: Final = 9  # chunks back to the money


def told_aside(frame: Frame, figure: Figure) -> str | None:
    """The status that stands beside the name's own clause, None where the sentence tells none."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    return (
        _one_of(frame, last)
        or _of_topic(frame, first, last)
        or worked_on(frame, first)
        or _funded(frame, first)
        or _put_through(frame, first)
    )


def _one_of(frame: Frame, last: int) -> str | None:
    """ "The X Dam | was | among | the 32 projects | that started work": one of those that are counted."""
    if not set(frame.words_of(last + 2)[-1:]) & ONE_OF or frame.role_at(last + 1) != VERB:
        return None
    count = frame.figure_at(last + 3)
    return count.status if count is not None and counts_projects(count) and not is_future(frame, last + 1) else None


def to_come(frame: Frame, figure: Figure) -> str | None:
    """ "The X Farm will supply 40,000 homes", "the Y Project, which is to bring": the use is to come."""
    k = frame.chunk_at(figure.j - 1) + 1
    first = frame.chunk_at(figure.i)
    if frame.words_of(first - 1) == ["of"] and set(frame.words_of(first - 2)[-1:]) & AIMS:
        return None  # "the objective of the X Programme is to strengthen"
    if frame.role_at(k) == COMMA and frame.role_at(k + 1) == VERB and figure.phase:
        k += 1  # "the X Park, Phase 2, | will cost"
    if frame.role_at(k) == COMMA and frame.has(frame.chunks[k + 1].i if k + 1 < len(frame.chunks) else -1, RELATIVE):
        k += 2
    k = over_adverbs(frame, k)
    if frame.role_at(k) != VERB or not frame.classes_of(k) & FUTURE:
        return None
    words = frame.single_words(k)
    return None if words & (UNSURE | LASTING | AIMING) or frame.classes_of(k) & BIT["negation"] else "planned"


def at_work(frame: Frame, figure: Figure) -> str | None:
    """ "The X Dam produces 30 MW", "the Y Plant has treated 12 million tons", "the Z Bridge cost 30 million"."""
    k = over_adverbs(frame, frame.chunk_at(figure.j - 1) + 1)
    words = frame.single_words(k) if frame.role_at(k) == VERB else set()
    if not words or (figure.rule.id == "name-of-undertaking" and not words & SPENT):
        return None
    if frame.classes_of(k) & (FUTURE | BIT["negation"]) or words & {"to", "be", "been", "is", "was", "had"}:
        return None
    money = frame.figure_at(k + 1)
    if words & {"cost"} and money is not None and money.type == "money":
        return "ongoing" if words & {"has", "have"} else "completed"
    if words & SPENT and money is not None and money.type == "percentage":
        of = frame.words_of(k + 3)[-1:] if frame.words_of(k + 2) == ["of"] else []
        return "ongoing" if set(of) & BUDGETS else None  # "has used 70 percent of its budget"
    return "operational" if words & YIELDING and money is not None else None


def fronted(frame: Frame, first: int) -> str | None:
    """ "Started at the same time, the X Park will …": the participle before the comma is said of the name behind it."""
    if _waits(frame, first):
        return "planned"
    if frame.role_at(0) != VERB or frame.classes_of(0) & HELPERS or first == 0 or frame.role_at(first - 1) != COMMA:
        return None
    if not frame.word(frame.chunks[0].j - 1).endswith(("ed", "n", "t", "tion", "ction")):
        return None
    if any(frame.role_at(k) not in (ADVERB, TIME, PREPOSITION, NOUN, FIGURE) for k in range(1, first - 1)):
        return None
    return verb_status(frame, 0)


def _waits(frame: Frame, first: int) -> bool:
    """ "Once completed, the X Tunnel will shorten the trip": a participle that is waited for, and a future behind."""
    at = 2 if frame.words_of(1) == ["it"] else 1  # "when | it | opens"
    waited = frame.word(0) in WAITING and frame.role_at(at) == VERB and first > 1 and frame.role_at(first - 1) == COMMA
    if not waited or not verb_status(frame, at) or frame.classes_of(at) & FUTURE:
        return False
    told = (ADVERB, TIME, PREPOSITION, NOUN, FIGURE, CONJUNCTION, VERB)  # "once built and | put into use"
    if any(frame.role_at(k) not in told for k in range(at + 1, first - 1)):
        return False
    verb = next((k for k in range(first, len(frame.chunks)) if frame.role_at(k) in (VERB, STOP, COMMA)), -1)
    return frame.role_at(verb) == VERB and bool(frame.classes_of(verb) & FUTURE)


def _of_topic(frame: Frame, first: int, last: int) -> str | None:
    """ "At the X Plant, excavation is complete", "Under the X Project, 64 km will be widened"."""
    k = first - 1
    while k > 0 and frame.role_at(k) in (PREPOSITION, NOUN):
        k -= 1
    start = k if frame.role_at(k) == PREPOSITION else k + 1
    if start > 1 or frame.role_at(start) != PREPOSITION or frame.word(frame.chunks[start].i) not in TOPIC:
        return None
    if is_framed_by(frame, first):
        return None
    comma = last + 1
    while frame.role_at(comma) in (PREPOSITION, NOUN, TIME):
        comma += 1
    if frame.role_at(comma) != COMMA:
        return None
    verb = next((at for at in range(comma + 1, len(frame.chunks)) if frame.role_at(at) in (STOP, VERB)), -1)
    if frame.role_at(verb) != VERB:
        return None
    if frame.classes_of(verb) & FUTURE:
        return "planned"
    told = with_object(frame, verb, verb_status(frame, verb, strict=True))
    programme = frame.has(frame.chunks[last].j - 1, BIT["undertaking"]) and frame.word(frame.chunks[start].i) == "under"
    return "ongoing" if told and told != "planned" and programme else _of_part(told)


def _of_part(found: str | None) -> str | None:
    """What a status of a part of the works says of the whole."""
    return "ongoing" if found in ("completed", "started", "operational") else found


def worked_on(frame: Frame, first: int) -> str | None:
    """ "Excavation is complete at the X Plant", "concreting is under way under the Y Project"."""
    tie = frame.word(frame.chunks[first - 1].i) if frame.role_at(first - 1) == PREPOSITION else "between"
    if tie in APART:
        return None  # "a licence to operate between the X Airport and Y", "work began on a hotel near the X Bridge"
    stretch = frame.figure_at(first - 2) if tie == "of" else None
    if stretch is not None and stretch.type == "quantity":  # "will upgrade | 14 km | of | the X Road"
        return _of_part(verb_status(frame, first - 3)) if frame.role_at(first - 3) == VERB else None
    if tie == "from":
        return _run_at(frame, first) or _run_by(frame, first)
    if first == 1 and frame.word(0) in ("at", "on", "in"):
        return _laboured(frame, first)
    for k in range(first - 1, max(-1, first - REACH), -1):
        if frame.role_at(k) in (COMMA, STOP):
            return None
        if frame.role_at(k) == VERB:
            head = subject_of(frame, k)
            word = frame.words_of(head)[-1] if head is not None and frame.role_at(head) == NOUN else ""
            if word in RUNNING and verb_status(frame, k, strict=True) in ("started", "ongoing"):
                return "operational"  # "Commercial operations at the X Mine began in January"
            opening = frame.word(frame.chunks[k].i).split(" ")[0]
            word = word or (opening if opening in WORKING else "")  # "Work resumed | at | the X Dam"
            if word in WORKING and verb_status(frame, k, strict=True) == "started":
                return "started"  # "Construction has started at the X Station"
            made = word in PARTS | MATERIALS or word.endswith(("ing", "ation", "ction"))
            if not made:
                return _run_by(frame, first)
            return _of_part(with_object(frame, k, verb_status(frame, k, strict=True)))
    return _run_at(frame, first)


def _run_by(frame: Frame, first: int) -> str | None:
    """ "Will start | gold production | at | its X Mine", "halted | work | at | the Y Dam": what is done where it is."""
    at = first - 2
    while frame.role_at(at) == NOUN and frame.words_of(at - 1) == ["of"]:
        at -= 2  # "production | of | gold and zinc"
    if frame.role_at(at) not in (NOUN, VERB):
        return None
    work = frame.words_of(at)[-1].split(" ")[-1]  # the vocabulary has "start commercial production" in one
    if work not in RUNNING and work not in WORKING and work != "mining":
        return None
    verb = at if frame.role_at(at) == VERB else _over_with(frame, at)
    if frame.role_at(verb) != VERB or is_passive(frame, verb):
        return None
    if frame.words_of(left_of(frame, verb)) in PERSONS:
        return None  # "he started work at the X Plant"
    found = verb_status(frame, verb, strict=True)
    if work in WORKING:
        return found or ("planned" if is_future(frame, verb) else None)
    return "operational" if found in ("started", "ongoing", "completed") else found


def _over_with(frame: Frame, at: int) -> int:
    """The chunk before noun chunk `at`, over "with" ("proceed | with | construction")."""
    return at - 2 if frame.words_of(at - 1) == ["with"] else at - 1


def _run_at(frame: Frame, first: int) -> str | None:
    """ "Production | at | the X Mine | started": the verb stands behind the name."""
    if frame.role_at(first - 2) != NOUN or not RUNNING & set(frame.words_of(first - 2)[-1:]):
        return None
    verb = over_adverbs(frame, first + 1)
    found = verb_status(frame, verb, strict=True) if frame.role_at(verb) == VERB else None
    return "operational" if found in ("started", "ongoing", "completed") else found


def _laboured(frame: Frame, first: int) -> str | None:
    """ "At the X Mill, | fitters | are putting in | the rollers", "on the Y Line, crews have laid 40 km of track"."""
    for k in range(first + 1, len(frame.chunks)):
        if frame.role_at(k) == STOP:
            return None
        if frame.role_at(k) == VERB and frame.role_at(k - 1) == NOUN and set(frame.words_of(k - 1)[-1:]) & CREWS:
            words = frame.single_words(k)
            doing = words & {"are", "is"} and frame.word(frame.chunks[k].j - 1).endswith("ing")
            done = words & {"have", "has"} and not frame.classes_of(k) & BIT["negation"]
            return "ongoing" if doing or done else None
    return None


def _funded(frame: Frame, first: int) -> str | None:
    """ "Lending $286 million for the construction of the X Farm": planned; "invested 1.5 billion in X": ongoing."""
    k = first - 1
    if frame.role_at(k) != PREPOSITION or frame.word(frame.chunks[k].i) not in PURPOSE:
        return _finances(frame, k)
    for at in range(k, max(-1, k - REACH), -1):
        role = frame.role_at(at)
        words = {word for phrase in frame.words_of(at) for word in phrase.split()}
        if role == STOP or (role == NOUN and words & LENT):
            return "planned" if role == NOUN else None
        if role == VERB:
            if words & SPENT and not frame.classes_of(at) & FUTURE:
                return "ongoing"
            if words & VISITING and WORKING & set(frame.words_of(k - 1)[-1:]):
                return None if is_future(frame, at) else "ongoing"  # "inspected | work | on | the X Motorway"
            behind = range(at + 1, k)
            money = any(frame.role_at(c) == FIGURE or frame.classes_of(c) & MONEY for c in behind)
            given = money or not words & GIVING
            if words & {"provides", "provide"} and frame.words_of(at + 1) == ["for"] and at + 1 != k:
                given = bool(PARTS & set(frame.words_of(at + 2)[-1:]))  # not "provides for fair use of the X Dam"
            return "planned" if words & (LENT | SPENDING) and given else None  # not "provides oil to the X Refinery"
    return None


def is_invested_in(frame: Frame, first: int) -> bool:
    """ "Has invested | 2 billion yuan | in | the X Bypass", "2 billion yuan has been invested in it": into works."""
    into = frame.role_at(first - 1) == PREPOSITION and frame.word(frame.chunks[first - 1].i) in ("in", "into", "on")
    passive = frame.role_at(first - 2) == VERB and is_passive(frame, first - 2)
    money = frame.figure_at(left_of(frame, first - 2) if passive else first - 2)
    verb = first - 2 if passive else left_of(frame, first - 2)
    spent = frame.role_at(verb) == VERB and bool(frame.single_words(verb) & (SPENT | SPENDING))
    return into and spent and money is not None and money.type == "money"


def _put_through(frame: Frame, first: int) -> str | None:
    """ "Will implement the X Programme": what will be done is planned, though the verb is of no building."""
    willed = frame.role_at(first - 1) == VERB and frame.classes_of(first - 1) & FUTURE
    if frame.role_at(first - 1) == VERB and frame.words_of(first - 2) == ["to"] and frame.role_at(first - 3) == NOUN:
        willed = frame.classes_of(left_of(frame, first - 3)) & FUTURE  # "will make | every effort | to | promote"
    words = frame.single_words(first - 1)
    denied = frame.classes_of(first - 1) & BIT["negation"] or words & UNSURE
    return "planned" if willed and words & UNDERTAKING and not denied else None


def _finances(frame: Frame, k: int) -> str | None:
    """ "A loan will finance the X Railway", "inspected the Y Dam"."""
    words = set(frame.words_of(k)) if frame.role_at(k) == VERB else set()
    if words & VISITING:
        if is_future(frame, k) or (words & CALLING and set(frame.words_of(k + 1)[-1:]) & HOUSES):
            return None  # "will visit the X Dam", "visited the X Hospital"
        return "ongoing"  # what a minister inspects is being built
    return "planned" if words & {"finance", "finances", "financing", "fund", "funds", "funding"} else None


def is_ahead(frame: Frame, head: int, last: int) -> bool:
    """ "The opening of the X Bridge | will cut journeys", "After | the completion of the X Dam, output will reach"."""
    if is_future(frame, last + 1):
        return True
    if head != 1 or frame.role_at(0) not in (PREPOSITION, CONJUNCTION, ADVERB) or frame.role_at(last + 1) != COMMA:
        return False
    verb = next((k for k in range(last + 2, len(frame.chunks)) if frame.role_at(k) in (VERB, STOP)), -1)
    return frame.role_at(verb) == VERB and is_future(frame, verb)


def is_awaited(frame: Frame, head: int, last: int) -> bool:
    """ "When the X Tunnel is completed, 50,000 people will use it": what is waited for is still to come."""
    k = head - 1
    if frame.words_of(k)[-1:] not in WHENEVER or frame.role_at(k) not in (CONJUNCTION, PREPOSITION, ADVERB):
        return False
    if frame.has(frame.chunks[last].j - 1, BIT["status"]) and frame.word(frame.chunks[last].j - 1).endswith("s"):
        after, present = last, True  # "before | the X Bypass opens | in May"
    else:
        after = over_adverbs(frame, last + 1)
        words = frame.single_words(after)
        if frame.role_at(after) != VERB or words & {"was", "were", "had"}:
            return False
        verb = frame.word(frame.chunks[after].i).split(" ")[0]
        plural = frame.role_at(last) == FIGURE and not verb.endswith("ed") and verb not in PAST
        present = bool(words & {"is", "are", "has"}) or verb.endswith("s") or plural
    if present and frame.words_of(k)[-1:] in COMING_BEHIND:
        return True  # "traffic is to ease | once | the X Bypass | comes on stream"
    if frame.words_of(k)[-1:] == ["after"] and not present:
        return False
    ahead = range(after if k == 0 else 0, len(frame.chunks))
    return any(frame.role_at(at) == VERB and frame.classes_of(at) & FUTURE for at in ahead)


def is_compared(frame: Frame, first: int, last: int) -> bool:
    """ "Unlike | the X Road, | the Y Pipeline | is on schedule": what is said is said of the name behind the comma."""
    opened = first == 1 and frame.word(0) in COMPARING
    return opened and frame.role_at(last + 1) == COMMA and frame.role_at(last + 2) == NOUN
