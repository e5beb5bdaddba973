"""How much of works is done: a share of them, a part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import head_of_chain, over_back
from extract.context.works.verbs.bearers import head_of, is_agent, is_bystander
from extract.context.works.verbs.milestones import HALFWAY
from extract.context.works.verbs.verbstatus import STRETCHES, status_word, verb_status
from extract.frame import ADVERB, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, PART, PREPOSITION, STOP, VERB
from extract.pinyin import is_pinyin
from extract.words import bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

DONE: Final = frozenset("completion complete completed finished done ready built progress".split())
WORKING: Final = frozenset(["work", "works", "construction"])  # these are not halted for a day
WHOLE: Final = 100
MADE: Final = frozenset(["completed", "operational", "ongoing"])
IN_PLACE: Final = frozenset(["place", "position", "ground"])
# What a project is no whole of; a part of them is done with, not it.
WHOLE_WORKS: Final = frozenset(
    "projects schemes programmes programs undertakings contracts agreements tasks problems phases stages".split()
)
# What is done to a stretch of a road or a canal.
LAID: Final = frozenset(
    """laid paved widened surfaced completed finished built asphalted electrified opened tarmacked tarred lined
    concreted gravelled rehabilitated upgraded reconstructed dualled cleared excavated dug bored""".split()
)
LENGTHS: Final = frozenset(["km", "mile", "metre"])
COLUMN: Final = "|\t"


def share_done(frame: Frame, head: int, last: int, *, told: bool) -> str | None:
    """ "The bypass is 71.35 percent complete", "41% physical progress on the line": short of all is ongoing."""
    for k in range(max(0, head - 3), len(frame.chunks)):
        if k > last + 1 and frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) != ":":
            return None
        if k > last + 1 and frame.words_of(k) in (["while"], ["whereas"]):
            return None  # "X, completed in 2021, …, while works on Y stood at 78 percent"
        figure = frame.chunks[k].figure
        if k > last + 1 and _begins_another(frame, k, last):
            return None
        if figure is None or figure.type != "percentage" or figure.value is None:
            continue
        if k < head and any(frame.role_at(at) in (CONJUNCTION, STOP) for at in range(k, head)):
            continue  # "X Plant is 40 percent done and | Y Dam | has stalled"
        if k < head - 1 and frame.role_at(k - 1) == VERB and frame.role_at(head - 1) == COMMA:
            continue  # "X Plant | is | 40 percent | done, | Y Dam | has stalled"
        if "capacity" in frame.words_of(k + 1) + frame.words_of(k + 2):
            continue  # "is running at 65 percent of its capacity"
        around = [*frame.words_of(k + 1), *(frame.words_of(k - 1) if k <= head else [])]
        if k > last and (frame.role_at(k - 1) == VERB or frame.words_of(k - 1) == ["by"]):
            around += [*frame.words_of(k - 1), *frame.words_of(k - 2)]  # "has been completed by 80%"
        if k > last and frame.words_of(k - 1) == ["of"] and frame.role_at(k - 3) == VERB:
            around += frame.words_of(k - 3)  # "has completed | the installation | of | 62% of its equipment"
        if frame.role_at(k + 1) in (PREPOSITION, PART):  # "85% of the interior work has been done"
            around += [word for at in (2, 3, 4) for word in frame.words_of(k + at)]
        stands = (
            told and k > last and (k == last + 1 or frame.role_at(k - 1) == VERB)
        )  # "the progress of the X Bridge exceeds 60 percent"
        stands = stands or (
            k > last and frame.words_of(k - 1)[-1:] in (["stands at"], ["stand at"], ["stood at"], ["reached"], ["at"])
        )
        stands = stands and figure.value <= WHOLE  # "barges were bid at 175 pct"
        if DONE & {word.split()[-1] for word in around if word} or stands or _makes_up(frame, k, head, last):
            return "completed" if figure.value >= WHOLE else "ongoing"
    return None


def _begins_another(frame: Frame, k: int, last: int) -> bool:
    """ "X Road is complete, | Y Dam | 40 percent done", "X Road has opened, the tunnels of | Y Road | are 92% done"."""
    if not any(frame.chunk_at(other.i) == k for other in frame.projects):
        return False
    at = head_of_chain(frame, k) if frame.role_at(k) == NOUN else k
    return frame.role_at(at - 1) in (COMMA, CONJUNCTION) and any(
        frame.role_at(verb) == VERB for verb in range(last, at)
    )


def _makes_up(frame: Frame, k: int, head: int, last: int) -> bool:
    """ "Nearly 60 percent | of | the X Line | has been laid": the share at k is of the name, and the verb tells it."""
    of = k == head == last - 2 or (k == head - 2 and frame.word(frame.chunks[k + 1].i).split(" ")[0] == "of")
    return of and frame.role_at(last + 1) == VERB and verb_status(frame, last + 1, strict=True) == "completed"


def is_said_of_part(frame: Frame, k: int, last: int) -> bool:
    """ "X Plant, | the main workshop | has been capped", "Y Bridge - | girders | placed": a part is its subject."""
    if frame.word(frame.chunks[k].i) == "main body":
        return True
    at = over_back(frame, k)
    while frame.role_at(at) in (NOUN, FIGURE) and frame.role_at(at - 1) == PREPOSITION:
        at -= 2  # "- 34 km of 66 km | paved"
    if at <= last + 1 or frame.role_at(at - 1) not in (COMMA, DASH, STOP):
        return False
    if frame.role_at(at) == FIGURE:
        return True
    if frame.words_of(at)[-1] == "building":
        return False  # "main building completed"
    own = bits("capital", "undertaking", "undertakings")
    return (
        frame.role_at(at) == NOUN and not frame.classes_of(at) & own and not is_pinyin(frame.word(frame.chunks[at].i))
    )


def is_of_part(frame: Frame, k: int) -> bool:
    """Whether the subject of verb chunk k is but money spent or a part ("foundation work finished")."""
    at = k - 1
    while frame.role_at(at) in (NOUN, FIGURE, ADVERB) and frame.role_at(at - 1) == PREPOSITION:
        at -= 2  # "an investment | of | 120 million yuan | has been completed"
    if frame.role_at(at) != NOUN or frame.has(frame.chunks[at].j - 1, bits("undertaking")):
        return False  # "the X School relocation project was completed"
    words = {word for phrase in frame.words_of(at) for word in phrase.split()}
    return bool(words & HALFWAY) and not words & WORKING - {"work", "works"}


def is_short_of_all(frame: Frame, c: int) -> bool:
    """Whether chunk c is a percentage short of all."""
    share = frame.figure_at(c)
    return share is not None and share.type == "percentage" and (share.value or 0) < WHOLE


def of_row(frame: Frame, figure: Figure) -> str | None:
    """The status that a row of a table gives in another column: "X Farm | 500 MW | Under construction"."""
    if not any(frame.text[frame.items[chunk.i].start] in COLUMN for chunk in frame.chunks if chunk.role == STOP):
        return None
    behind = range(len(frame.chunks) - 1, frame.chunk_at(figure.j - 1), -1)
    if any(is_short_of_all(frame, k) for k in behind):
        return "ongoing"  # "| 85% completed |"
    found = None
    for k in behind:
        if found and frame.role_at(k) == STOP and frame.text[frame.items[frame.chunks[k].i].start] in COLUMN:
            return found
        found = status_word(frame, k) or found  # "Under construction, commissioning in 2024": the first of its cell
    return found


def is_part_done(frame: Frame, last: int) -> bool:
    """ "Has finished | 14 of its 22 gates", "has 7.4 km of its 9.6 km in the ground": behind the name at `last`."""
    others = {frame.chunk_at(other.i) for other in frame.projects}
    for k in range(last + 1, len(frame.chunks)):
        figure = frame.chunks[k].figure
        if k in others or (frame.role_at(k) == STOP and frame.word(frame.chunks[k].i) != ":"):
            return False
        if figure is None or figure.value is None:
            continue
        if figure.type == "count" and figure.of and figure.value < figure.of:
            other = is_bystander(figure.noun) or is_agent(figure.noun) or head_of(figure.noun) in WHOLE_WORKS
            return not other and (figure.status in MADE or _is_made(frame, k))
        if figure.type == "quantity" and figure.unit in STRETCHES and _of_whole(frame, k, figure):
            return True
    return False


def _is_made(frame: Frame, k: int) -> bool:
    """ "Has | 14 of its 22 gates | in place", "has | finished | 9 of its 12 spans"."""
    behind = frame.words_of(k + 1)[:1] in (["in"], ["on"]) and set(frame.words_of(k + 2)[-1:]) & IN_PLACE
    return bool(behind) or (frame.role_at(k - 1) == VERB and verb_status(frame, k - 1, strict=True) == "completed")


def _of_whole(frame: Frame, k: int, figure: Figure) -> bool:
    """ "7.4 km | of | its | 9.6 km", "62 metres | of | its final | 78 metres": the whole stands behind its part."""
    if frame.words_of(k + 1) != ["of"] or frame.role_at(k + 2) not in (FIGURE, NOUN):
        return False
    at = k + 2 if frame.role_at(k + 2) == FIGURE else k + 3
    whole = frame.figure_at(at)
    if whole is None or whole.type != "quantity" or whole.unit != figure.unit:
        return False
    owned = {frame.word(frame.chunks[k + 2].i), frame.word(frame.chunks[at].i - 1)} & {"its", "the"}
    return bool(owned) and (figure.value or 0) < (whole.value or 0)
