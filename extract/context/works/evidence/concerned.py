"""What is said of nothing but works: that they are late, whom they will serve, who builds or opposes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import over_adverbs
from extract.context.works.evidence.treated import of_list
from extract.context.works.named.events import first_of
from extract.context.works.named.topical import ONE_OF
from extract.context.works.verbs.bearers import head_of
from extract.context.works.verbs.verbstatus import is_passive
from extract.context.works.verbs.workdone import LAID, LENGTHS
from extract.frame import COMMA, FIGURE, NOUN, PART, PREPOSITION, VERB
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

LATE: Final = frozenset(["delayed", "postponed"])
BUILDERS: Final = frozenset(["developer", "developers", "contractor", "contractors", "builder", "builders"])
HOURS: Final = frozenset(["hours", "hour", "minutes", "minute", "rain", "fog"])  # of traffic and matches
BEHIND: Final = frozenset(["schedule", "budget", "time"])
PAID: Final = frozenset(
    "funded financed bankrolled co-financed co-funded part-funded designed conceived proposed".split()
)
GIVING: Final = frozenset("create provide bring generate offer".split())
WORK: Final = frozenset(["jobs", "posts", "work", "employment", "workers"])
SERVING: Final = frozenset("supply serve connect benefit power provide light house".split())
SERVED: Final = frozenset(
    """people residents inhabitants households homes families farmers villages villagers customers consumers
    commuters pupils students patients""".split()
)
CUTTING: Final = frozenset(["cut", "shorten", "reduce", "halve", "slash"])
JOURNEYS: Final = frozenset(["time", "times", "journey", "journeys", "trip", "trips", "distance"])
# What there is of works that are to be, by the word that ties it to the name.
OF_WORKS: Final = {
    "of": BUILDERS | {"progress", "pace", "designer", "designers"},
    "on": BUILDERS | {"progress", "spending"},
    "to": frozenset(["delays", "delay", "opposition", "objections"]),
    "in": frozenset(["delays", "delay"]),
    "for": BUILDERS | {"land", "site", "sites", "permit", "permits", "permission", "licence", "licences", "license"},
    "behind": BUILDERS | {"consortium"},
    "against": frozenset(["campaign", "protest", "protests", "demonstration", "demonstrations"]),
    "at": frozenset(["testing", "commissioning", "construction"]),
}
MAKING: Final = frozenset(
    "finance finances financing design designs designed designing oppose opposes opposed opposing".split()
)
TOWARDS: Final = frozenset(["go", "goes", "going"])
GENERATING: Final = frozenset(["generate", "desalinate", "irrigate", "treat", "store"])
LISTED: Final = frozenset(["projects", "schemes", "undertakings", "developments"])
NAMING: Final = frozenset(["is", "are", "was", "were", "include", "included", "includes"])


def is_concerned(frame: Frame, figure: Figure) -> bool:
    """Whether the sentence tells of the name what only works go through, are for or have."""
    first, last = first_of(frame, figure), frame.chunk_at(figure.j - 1)
    if frame.word(figure.j) in BUILDERS:
        return True  # "the X Dam developer said"
    if frame.role_at(first - 1) != PREPOSITION and _is_told(frame, over_adverbs(frame, last + 1)):
        return True
    if frame.chunks[last].j != figure.j:
        return False  # "objections to the X School | board"
    first = of_list(frame, first)
    return _has(frame, first) or _is_one_of_many(frame, first)


def _is_told(frame: Frame, k: int) -> bool:
    """ "The X Dam | has been delayed", "is | two years | behind schedule", "will serve | 4,000 homes"."""
    if frame.role_at(k) != VERB:
        return False
    words = frame.single_words(k)
    behind = {word for at in (k + 1, k + 2, k + 3) for word in frame.single_words(at)}
    if is_passive(frame, k) and words & (LATE | PAID):
        return behind.isdisjoint(HOURS)
    if behind & BEHIND and behind & {"behind", "over"}:
        return words.isdisjoint({"said", "says"})
    if words & {"is", "was", "are", "were"}:
        if set(frame.words_of(k + 1)[:1]) & ONE_OF:
            return _lists(frame, k + 2)  # "is one of | five projects", "was | among | the projects"
        if "stage" in words or (frame.words_of(k + 1)[-1:] == ["late"] and len(frame.words_of(k + 1)) > 1):
            return True  # "is | 18 months late", "is at the design stage"
    return bool(frame.classes_of(k) & BIT["modal"] or words & {"expected"}) and _is_served(frame, k, words)


def _is_served(frame: Frame, k: int, words: set[str]) -> bool:
    """ "Will create | 3,400 jobs", "would supply | 300,000 people", "will cut | travel times | by an hour"."""
    if words & CUTTING:
        return bool(set(frame.words_of(k + 1)[-1:]) & JOURNEYS)
    count = frame.figure_at(k + 1)
    if count is not None and count.type == "count":
        head = head_of(count.noun)
        return bool((words & GIVING and head in WORK) or (words & SERVING and head in SERVED))
    if count is not None and count.type == "quantity":
        return bool(words & GENERATING)
    if words & GIVING and set(frame.words_of(k + 1)[-1:]) & WORK:
        return True  # "would provide | work | for 900 people"
    if words & {"be"} and frame.role_at(k + 1) == NOUN:
        return bool(frame.classes_of(k + 1) & BIT["superlative"])  # "will be | the largest of its kind"
    return False


def _has(frame: Frame, first: int) -> bool:
    """ "Delays | to | the X Dam", "land | for | the Y Road", "will go | towards | the Z Plant"; "will finance | it"."""
    k = first - 1
    if frame.role_at(k) == VERB:
        return bool(set(frame.words_of(k)[-1:]) & MAKING)
    if frame.role_at(k) != PREPOSITION:
        return False
    tie = frame.word(frame.chunks[k].i)
    if tie == "towards" and frame.role_at(k - 1) == VERB:
        return bool(frame.single_words(k - 1) & TOWARDS)
    if tie == "for" and frame.role_at(k - 1) == VERB and "pay" in frame.single_words(k - 1):
        return bool(frame.classes_of(k - 1) & BIT["modal"])  # "the bond | will pay | for | the X Road"
    length = frame.figure_at(k - 1)
    if tie == "of" and length is not None and length.unit in LENGTHS:
        words = frame.single_words(first + 1) if frame.role_at(first + 1) == VERB else set()
        return bool(words & LAID)  # "the first 40 km | of | the X Road | were laid"
    before = (frame.words_of(k - 1)[-1:] or [""])[0]
    if before == "way":
        return bool(frame.single_words(k - 2) & {"make", "makes", "making", "made"})
    return frame.role_at(k - 1) in (NOUN, VERB) and before in OF_WORKS.get(tie, ())


def _is_one_of_many(frame: Frame, first: int) -> bool:
    """ "Projects | such as | the X Dam", "among | the projects | are | the X Dam", "the projects | include | it"."""
    k = first - 1
    listing = frame.role_at(k) == PART or (frame.role_at(k) == VERB and set(frame.words_of(k)) <= NAMING)
    if not listing:
        return False
    k -= frame.role_at(k - 1) == COMMA
    return _lists(frame, k - 1)


def _lists(frame: Frame, k: int) -> bool:
    return frame.role_at(k) in (NOUN, FIGURE) and bool(set(frame.words_of(k)[-1:]) & LISTED)
