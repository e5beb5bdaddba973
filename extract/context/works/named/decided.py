"""What a cabinet or council decided on what stands in a heading: "7. X Bridge | … | The proposal was approved"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.clause import subject_of
from extract.context.phrases import left_of
from extract.context.works.mentions import later
from extract.context.works.names.extent import RENEWALS
from extract.context.works.verbs.bearers import PARTS
from extract.context.works.verbs.milestones import PERMITS
from extract.context.works.verbs.verbstatus import MAKING, is_future, is_negated, is_passive
from extract.frame import CLOSE, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

BODIES: Final = frozenset("cabinet council councillors board committee commission assembly ministers panel".split())
CONSENTS: Final = PERMITS | frozenset(["approvals", "concurrence", "assent", "agreement"])
AGREED: Final = frozenset(
    "approved endorsed sanctioned cleared accepted adopted ratified authorised authorized agreed".split()
)
GIVEN: Final = frozenset("granted given accorded gave gives grants obtained received".split())
RESOLVED: Final = frozenset("agreed decided resolved voted".split())
LETTING: Final = frozenset(
    """award approve proceed implement fund sign grant give obtain adopt accept allocate provide finance enter go carry
    release support execute undertake start commence launch invest procure endorse sanction borrow authorise authorize
    establish install""".split()
)
PROPOSED: Final = frozenset(
    """proposal proposals project contract contracts award recommendation recommendations motion scheme request tender
    procurement works programme program""".split()
)
PROPOSALS: Final = frozenset(["proposal", "proposals", "resolution"])
# What a board approves besides works.
PAPERWORK: Final = frozenset(
    """minutes dividend dividends accounts agenda appointment appointments resignation budget report reports statements
    bylaw by-law bylaws calendar buyback bonus""".split()
)
FOUNDED: Final = frozenset(["implement", "establish", "launch", "create", "set up"])
FOUNDING: Final = frozenset(["establishment", "setting-up", "creation", "formation"])
WORKS: Final = BIT["works"]
ITEM: Final = 10  # lines that an item may have
LEAD: Final = 7  # chunks of a heading before the name
REACH: Final = 5  # chunks from a verb back to the head of its subject
NAMING: Final = (NOUN, FIGURE, DASH, STOP, PREPOSITION, OPEN, CLOSE)


def read_decision(frame: Frame, state: State, unsure: list[Figure]) -> None:
    """Keep the name of a heading, and give it what the item below it says was decided."""
    if is_line(frame):
        found = [figure for figure in frame.projects if _is_headed(frame, figure)]
        found = found or [figure for figure in unsure if _is_headed(frame, figure) and _is_made(frame, figure)]
        state.headed = (state.line, frame, found[0]) if found else None
        return
    if state.headed is None or state.line - state.headed[0] > ITEM:
        state.headed = None
    if not (state.headed or frame.projects) or not decided(frame):
        return
    for figure in frame.projects:
        if figure.status in (None, "planned", "signed") and _is_let(frame, figure):
            figure.status = "approved"
    if state.headed is None:
        return
    _, heading, figure = state.headed
    figure.status = later(figure.status, "approved") if figure.status in (None, "planned") else figure.status
    if figure not in heading.projects:
        heading.projects = sorted([*heading.projects, figure], key=lambda other: other.start)
    state.headed = None


def _is_let(frame: Frame, figure: Figure) -> bool:
    """ "Approved to award the contract for | the X Dam", "for the establishment of | the Y Station, was approved"."""
    first = frame.chunk_at(figure.i)
    if _is_aimed_at(frame, first):
        return figure.status != "signed"
    if frame.words_of(first - 1) not in (["of"], ["for"]):
        return False
    awarded = any(frame.words_of(k)[-1:] == ["award"] and frame.role_at(k) == VERB for k in range(first))
    if figure.status == "signed":
        return awarded
    return frame.words_of(first - 1) == ["of"] and bool((PARTS | FOUNDING) & set(frame.words_of(first - 2)[-1:]))


def _is_aimed_at(frame: Frame, first: int) -> bool:
    """ "The proposal | to | build | the X Dam | was approved", "approval was granted | to | implement | it"."""
    k = left_of(frame, first)
    while frame.role_at(k) in (COMMA, CONJUNCTION) and frame.role_at(k - 1) == NOUN:
        k = left_of(frame, k - 1)  # "to build | the X Dam | and | the Y Weir"
    making = frame.role_at(k) in (VERB, NOUN) and bool(set(frame.words_of(k)[-1:]) & (MAKING | FOUNDED))
    return making and (frame.words_of(k - 1) == ["to"] or frame.word(frame.chunks[k].j - 2) == "to")


def is_line(frame: Frame) -> bool:
    """Whether the sentence is a line of its own without a stop, and no item of a list with a dash or a point."""
    before = frame.text.rfind("\n", 0, frame.start) + 1
    opening = frame.text[before : frame.start].strip()
    alone = not opening or (len(opening) <= ITEM // 2 and opening[-1] in ".)")  # "06. | Award of contract"
    first = frame.text[frame.start]
    return (
        alone
        and first not in "-–—•*"
        and frame.text[frame.end - 1] not in (".;?!:" if any(chunk.role == VERB for chunk in frame.chunks) else ";?!:")
        and frame.text[frame.end : frame.end + 1] in ("", "\n")
    )


def _is_headed(frame: Frame, figure: Figure) -> bool:
    """ "Implementation of the X Project": the heading is about the name, not about what is done under it or in it."""
    first = frame.chunk_at(figure.i)
    if figure.status is not None or first > LEAD:
        return False
    if any(frame.role_at(k) not in NAMING for k in range(first)):
        return False
    ties = [k for k in range(first) if frame.role_at(k) == PREPOSITION]
    doing = PARTS | RENEWALS | PROPOSED
    return all(
        frame.words_of(k) == ["of"] or (frame.words_of(k) == ["for"] and doing & set(frame.words_of(k - 1)[-1:]))
        for k in ties
    )


def _is_made(frame: Frame, figure: Figure) -> bool:
    """ "Construction of | Kokilai Bridge": what is to be built or made anew is a project, though no word says so."""
    first = frame.chunk_at(figure.i)
    if frame.role_at(first - 2) == FIGURE and frame.words_of(first - 3) == ["of"]:
        first -= 2  # "Rehabilitation of | 26 km | of | the X Road"
    return (
        first > 1 and bool((PARTS | RENEWALS) & set(frame.words_of(first - 2)[-1:])) and frame.has(figure.j - 1, WORKS)
    )


def decided(frame: Frame) -> bool:
    """Whether a verb of the sentence tells that a body has agreed, or that approval was given."""
    return any(frame.role_at(k) == VERB and _tells(frame, k) for k in range(len(frame.chunks)))


def _tells(frame: Frame, k: int) -> bool:
    words = frame.single_words(k)
    if not words & (AGREED | GIVEN | RESOLVED) or is_future(frame, k) or is_negated(frame, k):
        return False
    if is_passive(frame, k):
        return _passed(frame, k, words)
    if not _is_body(frame, k):
        return False
    behind = (
        [word for at in range(k + 1, k + 4) for word in frame.single_words(at)] if k + 1 < len(frame.chunks) else []
    )
    if words & AGREED - RESOLVED:
        return not PAPERWORK & set(behind)
    if words & RESOLVED:
        return _is_aim(frame, k)
    return bool(CONSENTS & (set(behind) | words))


def _passed(frame: Frame, k: int, words: set[str]) -> bool:
    """ "The proposal made by the Minister was approved by the Cabinet", "approval of the Cabinet has been granted"."""
    subject: set[str] = set()
    for at in range(k - 1, max(-1, k - 1 - REACH), -1):
        if frame.role_at(at) not in (NOUN, PREPOSITION, COMMA, TIME):
            break
        subject |= frame.single_words(at) if frame.role_at(at) == NOUN else set()
    if words & GIVEN:
        return bool(CONSENTS & subject)
    if words & RESOLVED - AGREED:
        return frame.words_of(k - 1) == ["it"] and _is_aim(frame, k)
    if frame.role_at(0) == NOUN and PROPOSALS & frame.single_words(0):
        return True  # "The proposal | to build the X Dam | was approved"
    by = frame.words_of(k + 1) == ["by"] and bool(BODIES & frame.single_words(k + 2))
    return (by and not PAPERWORK & subject) or bool(PROPOSED & subject)


def _is_aim(frame: Frame, k: int) -> bool:
    """ "Agreed | to | award the contract", but "agreed to meet again": what is decided lets the works begin."""
    aim = frame.single_words(k + 2) if frame.words_of(k + 1) == ["to"] else set()
    return bool(aim & (MAKING | LETTING))


def _is_body(frame: Frame, k: int) -> bool:
    """Whether the subject of verb chunk k is a body that decides ("the council met on Tuesday and | agreed")."""
    while k > 0:
        head = subject_of(frame, k)
        if head is not None:
            return frame.role_at(head) == NOUN and bool(BODIES & frame.single_words(head))
        at = left_of(frame, k)
        if frame.words_of(at) != ["and"]:
            return False
        k = next((k for k in range(at - 1, -1, -1) if frame.role_at(k) in (VERB, STOP)), 0)
        if frame.role_at(k) != VERB:
            return False
    return False
