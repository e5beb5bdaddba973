"""What a told status comes to: nobody's where its count only acts or stands beside, planned where it is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.counted.onlyacting import begins_clause, is_apart, only_acts
from extract.context.works.counted.predicate import DEFINITE
from extract.context.works.counted.staged import prepared
from extract.context.works.named.events import wanted
from extract.context.works.named.topical import is_awaited
from extract.context.works.names.listings import counts_projects
from extract.context.works.verbs.bearers import HELD, PROJECTS, head_of, is_agent
from extract.context.works.verbs.milestones import COMING
from extract.context.works.verbs.milestones import RUNNING as WORKS_RUNNING
from extract.context.works.verbs.toldbyverb import INDUSTRIES
from extract.context.works.verbs.verbstatus import NEGATED, is_making, is_passive
from extract.context.works.verbs.workdone import WORKING, is_short_of_all
from extract.frame import COMMA, CONJUNCTION, FIGURE, NOUN, PREPOSITION, STOP, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

OPENED: Final = frozenset(["opened", "open", "opens"])
NEAR: Final = 5  # words between a figure and its verb
WILLED: Final = frozenset(["planned", "approved", "signed", "cancelled"])  # what somebody decides
BUSY: Final = frozenset(["started", "completed", "resumed", "operational"])
ACTING: Final = WORKS_RUNNING | frozenset(["building", "projects", "project", "plants", "flights", "sites"])
REACHED: Final = frozenset(["started", "completed", "operational", "resumed", "signed"])


def settle(frame: Frame, figure: Figure, c: int, *, planned_before: bool) -> None:
    """Correct the status of a count by what it does itself and by what is said of the event that it is told with."""
    if prepared(frame, c) or (figure.status and is_awaited(frame, c, c)):
        figure.status = "planned"
    if figure.status and frame.role_at(c - 1) == PREPOSITION and _is_none(frame, figure.left):
        figure.status = NEGATED.get(figure.status, figure.status)  # "none of the 9 factories has restarted"
    if figure.status and (is_beside(frame, c) or is_apart(frame, figure, c)):
        figure.status = None
    if figure.status:
        _leave_to_actors(frame, figure, c, planned_before=planned_before)
        _await(frame, figure, c)
    if figure.status == "completed" and any(_is_partly(frame, k) for k in range(c + 1, c + NEAR)):
        figure.status = "ongoing"  # "12 plants are 40 percent complete"
    if figure.status == "operational":
        figure.status = _of_opening(frame, figure)
    if figure.status == "ongoing" and _is_run(frame, figure, c):
        figure.status = "operational"


def _leave_to_actors(frame: Frame, figure: Figure, c: int, *, planned_before: bool) -> None:
    """Take the status of what they do to others from those that act."""
    if figure.status == "signed" and _receives(frame, c):
        figure.status = None
    if figure.status in BUSY and is_agent(figure.noun) and _deals_elsewhere(frame, c):
        figure.status = None
    if figure.status in WILLED and is_agent(figure.noun) and not _undergoes(frame, c):
        acts = frame.role_at(over_adverbs(frame, c + 1)) == VERB or frame.words_of(c - 1) == ["by"]
        if figure.status == "planned" or acts:  # "the two companies will exchange data"
            figure.status = None  # "the four factions have approved a plan", but "cleared the plans of 10 companies"
    if figure.status == "planned" and only_acts(frame, figure, c, made=planned_before):
        figure.status = None
    # "12 firms | are in construction"
    trade = frame.words_of(over_adverbs(frame, c + 1))[-1:] == ["are in construction"]
    if figure.status == "ongoing" and is_agent(figure.noun) and (trade or not _undergoes(frame, c)):
        making = any(frame.role_at(k) == VERB and is_making(frame, k) for k in range(c + 1, len(frame.chunks)))
        figure.status = None if making or trade else "ongoing"  # "the two producers are expanding output"


def _receives(frame: Frame, c: int) -> bool:
    """ "Awarded contracts | to | five firms", "192 pupils | were awarded | medals": who is given what is signed."""
    if frame.words_of(c - 1) == ["to"]:
        return frame.role_at(c - 2) in (NOUN, FIGURE)
    verb = over_adverbs(frame, c + 1)
    given = frame.role_at(verb) == VERB and frame.word(frame.chunks[verb].j - 1) == "awarded"
    return given and is_passive(frame, verb) and frame.role_at(verb + 1) in (NOUN, FIGURE)


def _deals_elsewhere(frame: Frame, c: int) -> bool:
    """ "The three firms | started summary proceedings", "four banks | have completed | a merger": no works."""
    at = over_adverbs(frame, c + 1)
    if frame.role_at(at) == VERB:
        if is_passive(frame, at) or frame.role_at(at + 1) != NOUN:
            return False
        words = frame.single_words(at) | frame.single_words(at + 1)
    else:
        words = frame.single_words(at) if frame.role_at(at) == NOUN and frame.classes_of(at) & BIT["status"] else set()
    return bool(words) and words.isdisjoint(WORKING | ACTING)


def _await(frame: Frame, figure: Figure, c: int) -> None:
    """Take for planned what is urged, ensured or put off."""
    if figure.status not in (None, "planned") and _is_coming(frame, c):
        figure.status = wanted(frame, c - 2) or figure.status  # "urged the completion of 12 bridges"
    if figure.status in REACHED and counts_projects(figure) and _is_ensured(frame, c):
        figure.status = "planned"  # "ensure 50 newly started projects and 40 completed projects"
    if figure.status == "suspended" and _is_coming(frame, c):
        figure.status = "planned"  # "the opening of 9 substations has been put off"


def is_beside(frame: Frame, c: int) -> bool:
    """ "Talks | between | the two companies | continued": what goes on is no count."""
    at = left_of(frame, c)
    if frame.role_at(at) != PREPOSITION or frame.words_of(at) == ["of"]:
        return False
    head = frame.words_of(at - 1)[-1:]
    return bool(head) and frame.role_at(at - 1) == NOUN and head[0] in HELD


def _is_run(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Three reactors | are running": plants, of which a programme that runs is none."""
    plants = head_of(figure.noun).removesuffix("s") in INDUSTRIES
    verb = over_adverbs(frame, c + 1)
    return plants and frame.role_at(verb) == VERB and frame.word(frame.chunks[verb].j - 1).endswith("running")


def _is_ensured(frame: Frame, c: int) -> bool:
    """Whether a count is the object of "ensure", or of a list of its objects."""
    verb = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) in (VERB, STOP)), -1)
    ensures = frame.role_at(verb) == VERB and frame.single_words(verb) & {"ensure", "ensuring"}
    return bool(ensures) and frame.role_at(c - 1) in (VERB, COMMA, CONJUNCTION) and frame.role_at(c + 1) != VERB


def _is_coming(frame: Frame, c: int) -> bool:
    """Whether a count is what an event is of that is yet to come: "the opening | of | 9 substations"."""
    of = frame.words_of(c - 1) == ["of"]
    return of and bool(COMING & set(" ".join(frame.words_of(c - 2)[-1:]).split()))


def _is_none(frame: Frame, i: int) -> bool:
    """Whether "none of the" or "neither of" stands before item i."""
    words = [frame.word(at) for at in range(i - 4, i) if frame.word(at) not in DEFINITE]
    return words[-2:] in (["none", "of"], ["neither", "of"])


def _is_partly(frame: Frame, k: int) -> bool:
    """ "40 percent | complete"."""
    behind = set(" ".join(frame.words_of(k + 1)[:1]).split())
    return is_short_of_all(frame, k) and bool(behind & {"complete", "completed", "done", "finished", "built", "ready"})


def _undergoes(frame: Frame, c: int) -> bool:
    """Whether something is done to a count: it is a verb's object, or the subject of a passive."""
    verb = next((k for k in range(c + 1, len(frame.chunks)) if frame.role_at(k) in (VERB, STOP)), -1)
    last = frame.word(frame.chunks[verb].j - 1) if frame.role_at(verb) == VERB else ""
    acting = last == "be" or (last.endswith("ing") and not last.endswith("being"))  # "will be looking at drugs"
    acting = acting or " ".join(frame.words_of(verb)).split()[-2:-1] == ["to"]  # "are expected to receive approval"
    if bool(last) and is_passive(frame, verb) and not acting:
        return True
    return frame.role_at(left_of(frame, c)) == VERB and not begins_clause(frame, c)


def _of_opening(frame: Frame, figure: Figure) -> str | None:
    """A project that is opened is begun, as translators have it; a shop or a line that is opened is in use."""
    last = (figure.noun or "").split(" ")[-1]
    opened = any(
        frame.word(k) in OPENED for k in range(max(0, figure.i - NEAR), min(figure.right + NEAR, len(frame.items)))
    )
    return "started" if last in PROJECTS and opened else figure.status
