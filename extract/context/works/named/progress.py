"""How far a named project has come by its sentence: "the X Dam's last beam was put in place" tells "ongoing"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, over_adverbs
from extract.context.works.named.aroundname import (
    before_object,
    behind_colon,
    behind_object,
    behind_subject,
    beside,
    bracketed,
    in_parenthesis,
)
from extract.context.works.named.events import GOINGS, event, first_of, is_placed, wanted
from extract.context.works.named.topical import is_ahead, is_awaited, is_compared
from extract.context.works.names.extent import FRACTIONS
from extract.context.works.verbs.bearers import FITTING, FORERUNNERS, NOUN_STATUS
from extract.context.works.verbs.milestones import COMING, DATES, HALFWAY, RUNNING
from extract.context.works.verbs.toldbyverb import said_at
from extract.context.works.verbs.verbstatus import FUTURE, STATUS, is_future, is_negated, is_passive, verb_status
from extract.context.works.verbs.workdone import DONE, LAID, LENGTHS, share_done
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PART, PREPOSITION, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

GIRDERS: Final = frozenset("beam beams girder girders truss trusses segment segments keystone".split())
PLACED: Final = frozenset("place placed lifted raised hoisted positioned lowered fixed up formed".split())
FINDING: Final = frozenset("selected chosen identified found picked earmarked allocated allotted".split())
SAYING: Final = (["said"], ["says"], ["reported"], ["announced"], ["added"])
GOING: Final = frozenset(["started", "ongoing", "resumed"])
GROUNDWORK: Final = frozenset(["clearance", "acquisition", "preparation", "levelling", "groundwork"])
# What is wanted of works is not there yet.
SOUGHT: Final = frozenset(["operational", "completed", "started"])
SLIPPING: Final = frozenset("slipped slip slips slipping slid deferred postponed".split())
RITES: Final = COMING | {"ceremony"}
WISHING: Final = frozenset("want wants wanted hopes hope expects expect needs like".split())
ABOUT: Final = 2  # chunks before a name that a decision is on
TAKING: Final = frozenset("took taken made reached takes makes announced".split())
PAPERS: Final = frozenset("feasibility study studies design designs assessment assessments appraisal report".split())


def progress_of(frame: Frame, figure: Figure) -> str | None:
    """The status of a name: by a percentage done, the verbs it is subject or object of, its event, its parenthesis."""
    first, last = first_of(frame, figure), frame.chunk_at(figure.j - 1)
    head, nouns = event(frame, first)
    nouns = _behind(frame, figure) + nouns
    if told := bracketed(frame, last + 1):
        return told
    if frame.role_at(first - 1) == PART and _opens_talks(frame, first):
        return None
    if is_compared(frame, first, last) or frame.words_of(first - 1)[-1:] in (["unlike"], ["against"]):
        return None
    if _is_laid(frame, first, last + 1):
        return "ongoing"
    if is_placed(frame, first, nouns):
        return (
            _site(frame, first, nouns, last + 1)
            or beside(frame, last)
            or (in_parenthesis(frame, last) if _is_related(frame, last) else None)
        )
    if told := _at_once(frame, first, head, last, nouns):
        return told
    behind = behind_subject(frame, last) if not _is_object(frame, head) else behind_object(frame, last)
    if behind == "planned" and frame.role_at(last + 1) == COMMA and (in_parenthesis(frame, last) or "") in GOING:
        behind = None  # "the X Dam, whose piles are being driven, will open in 2026"
    if behind in SOUGHT and frame.role_at(head - 1) == VERB and _is_sought(frame, head - 1, behind):
        behind = "planned"
    told = (
        ("approved" if PAPERS & set(nouns[:1]) and behind == "approved" else None)
        or ("planned" if (FORERUNNERS | DATES) & set(nouns) else None)
        or behind
        or beside(frame, last)
        or (wanted(frame, head) if COMING & set(nouns) else None)
        or (None if _is_subject(frame, head, last) else before_object(frame, head))
        or _named(nouns)
        or (None if _goes_back(frame, head, last) else in_parenthesis(frame, last))
        or _site(frame, first, nouns, last + 1)
        or behind_colon(frame, last)
        or _in_headline(frame, figure, last)
    )
    return _of_whole(frame, figure, head, nouns, told)


def _behind(frame: Frame, figure: Figure) -> list[str]:
    """ "The X Dam | study", "the Y Bridge | tender": what the phrase is of, where that comes before any work."""
    c = frame.chunk_at(figure.j - 1)
    behind = frame.chunks[c].j - 1
    if behind < figure.j:
        behind = figure.j if frame.role_at(c + 1) == VERB else -1  # "the Y Bridge | tender was opened"
    word = frame.word(behind) if behind >= 0 else ""
    word += "s" if word in ("tender", "bid") else ""
    return [word] if word in FORERUNNERS else []


def _at_once(frame: Frame, first: int, head: int, last: int, nouns: list[str]) -> str | None:
    """What tells a status whatever the verbs around the name say: a decision on it, the share of it that is done."""
    if told := _of_both(frame, last):
        return told
    decision = _decision(frame, first)
    if decision is not None:
        return _decided(frame, decision, last)
    done = share_done(frame, head, last, told=bool(DONE & set(nouns)))
    if done:
        return "planned" if PAPERS & set(nouns[:1]) else done  # "the design of the X Bridge is 60% complete"
    return "planned" if is_awaited(frame, head, last) else None


def _is_sought(frame: Frame, k: int, told: str | None) -> bool:
    """ "Wants | the X Road | completed", "strive to | put | the X Mill | into production": verb chunk k seeks it."""
    return bool(WISHING & frame.single_words(k)) or (told == "operational" and verb_status(frame, k) == "planned")


def _is_laid(frame: Frame, first: int, behind: int) -> bool:
    """ "The first 34 km | of | the X Road | has been tarmacked": a stretch that is made is not all of it."""
    stretch = frame.figure_at(first - 2) if frame.words_of(first - 1) == ["of"] else None
    if stretch is None or stretch.unit not in LENGTHS or frame.role_at(behind) != VERB:
        return False
    made = is_passive(frame, behind) and bool(LAID & frame.single_words(behind))
    return made and not is_future(frame, behind) and not is_negated(frame, behind)


def _decision(frame: Frame, first: int) -> int | None:
    """The chunk of "a decision | on", "no decision | has been taken | on" before the name at chunk `first`."""
    if frame.words_of(first - 1) not in (["on"], ["about"]) or first < ABOUT:
        return None
    k = first - 3 if TAKING & frame.single_words(first - 2) else first - 2
    return k if k >= 0 and frame.words_of(k)[-1:] and frame.words_of(k)[-1].endswith("decision") else None


def _decided(frame: Frame, k: int, last: int) -> str:
    """ "Took | a decision | on the X Dam", "a decision on the Y Bridge | is due": what is not taken yet is a plan."""
    before = k - 2 if frame.words_of(k - 1) in (["the"], ["a"], ["its"]) else k - 1
    verbs = [before, over_adverbs(frame, k + 1), over_adverbs(frame, last + 1)]
    taken = any(
        frame.role_at(at) == VERB and TAKING & frame.single_words(at) and not is_future(frame, at)
        for at in verbs
        if at >= 0 and not is_negated(frame, at)
    )
    return "approved" if taken and "no" not in frame.single_words(k) else "planned"


def _of_whole(frame: Frame, figure: Figure, head: int, nouns: list[str], told: str | None) -> str | None:
    """What a status tells of the whole, where it is of its event or part, which `nouns` from chunk `head` on name."""
    last = frame.chunk_at(figure.j - 1)
    named = set(nouns[:1])
    verb = over_adverbs(frame, (closing(frame, last + 1) if frame.role_at(last + 1) == OPEN else last) + 1)
    if told is None and named & (FITTING | HALFWAY | GIRDERS) and _is_set(frame, verb):
        return "ongoing"
    if RITES & named and frame.role_at(verb) == VERB and SLIPPING & frame.single_words(verb):
        return "planned"  # "the opening of the X Road has slipped to December"
    if told == "suspended" and COMING & named:
        return "planned"  # "the opening of the X Line has been put off"
    if told in ("completed", "started") and _owns_part(frame, figure):
        return "ongoing"
    if told == "started" and RUNNING & named:
        return "operational"  # "commercial operation of the X Plant began"
    if told in ("completed", "operational", "started") and RITES & set(nouns) and is_ahead(frame, head, last):
        return "planned"  # "the completion of the X Bridge will cut journeys"
    shared = any(noun.split("-")[-1] in FRACTIONS for noun in nouns)
    partly = (
        told == "completed"
        and (shared or (HALFWAY | FITTING | GROUNDWORK) & set(nouns))
        and frame.role_at(last + 1) != COMMA
    )
    return "ongoing" if partly else told  # "land acquisition of the X Project has been completed"


def _named(nouns: list[str]) -> str | None:
    """ "The contract for the X Dam": the nearest noun tells, but for one that gives it up ("the termination of")."""
    told = [NOUN_STATUS[word] for word in nouns if word in NOUN_STATUS]
    return "cancelled" if "cancelled" in told else next(iter(told), None)


def _opens_talks(frame: Frame, first: int) -> bool:
    """ "Talks on a merger of mines, including | the X Mine, | have ended": what is said of its head is of no works."""
    opening = next((k for k in range(first) if frame.role_at(k) == NOUN), first)
    return not GOINGS.isdisjoint(frame.words_of(opening)[-1:])


def _of_both(frame: Frame, last: int) -> str | None:
    """ "The X Line and the Y Dam, both | of which | are nearing completion": said of all names before."""
    if "of which" not in frame.words:
        return None
    k = next((k for k in range(last + 1, len(frame.chunks) - 1) if frame.words_of(k) == ["of which"]), 0)
    both = k > 0 and frame.words_of(k - 1) in (["both"], ["all"]) and frame.role_at(k + 1) == VERB
    return said_at(frame, k + 1, last) if both else None


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
    if follows not in (TIME, STOP, COMMA) and frame.words_of(last + 1) not in (["after"], ["with"], ["amid"]):
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
    return (opening or timed) and beside(frame, last) is not None


def _goes_back(frame: Frame, head: int, last: int) -> bool:
    """ "A deal, seen as a chance to save | the X Plant | , | has been put off": the verb is of an earlier subject."""
    verb = last + 2 if frame.role_at(last + 1) == COMMA else last + 1  # "money spent on | the X Dam | was returned"
    tied = verb == last + 2 or (
        frame.role_at(head - 1) == PREPOSITION and not frame.word(frame.chunks[head - 2].j - 1).endswith("ing")
    )  # but "pouring for | the X Dam | was completed"
    finite = tied and frame.role_at(verb) == VERB and bool(frame.classes_of(verb) & HELPERS)
    return finite and _is_object(frame, head)


def _site(frame: Frame, first: int, nouns: list[str], behind: int) -> str | None:
    """ "At the site of | the X Bridge", but "a spill at a site in | the Y Park"; a site that "was chosen" waits."""
    if "site" in nouns and FINDING & frame.single_words(behind):
        return "planned"
    within = nouns[:1] == ["site"] and frame.words_of(first - 1) != ["of"]
    return "ongoing" if "site" in nouns and not within else None


def _is_object(frame: Frame, head: int) -> bool:
    k = head - 1
    while frame.role_at(k) in (ADVERB, TIME) or (frame.role_at(k) == FIGURE and frame.role_at(head) == NOUN):
        k -= 1  # "commissioned | the 40km | X Road"
    if frame.role_at(k) == VERB and frame.words_of(k) in SAYING:
        return False  # "the firm | said | the X Mill | has been sold"
    return frame.role_at(k) == VERB or (frame.role_at(k) == PREPOSITION and frame.role_at(k - 1) == VERB)
