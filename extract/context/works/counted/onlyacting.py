"""Counts that a future tells of and that nobody plans: who acts in it, and what is neither made nor changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.verbs.bearers import PROJECTS, head_of
from extract.context.works.verbs.toldbyverb import INDUSTRIES
from extract.context.works.verbs.verbstatus import MEASURING, STATUS, is_future
from extract.frame import ADVERB, COMMA, COMPARISON, CONJUNCTION, FIGURE, NOUN, PREPOSITION, PRONOUN, STOP, VERB
from extract.verbs import HELPERS
from extract.words import BIT

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

# What is built: of these a future tells that they are to come, whatever the verb.
BUILT: Final = (
    INDUSTRIES
    | PROJECTS
    | frozenset(
        """bridge road highway expressway railway line tunnel dam reservoir canal port berth terminal airport runway
        station substation hospital clinic school college university kindergarten classroom library house home flat
        apartment dwelling building tower hotel shop store outlet supermarket restaurant mall office centre center
        facility warehouse market park garden turbine generator furnace kiln well platform pipeline farm estate
        greenhouse workshop laboratory toilet stadium museum theatre cinema gate lift room job post vacancy site wing
        branche branch barrage weir tank pump plot shelter bed seat parking lane interchange overpass flyover
        culvert mini-grid panel charger pile
        bedroom complex silo suite villa workforce headcount""".split()
    )
)
PASSIVE: Final = frozenset(["be", "been", "being", "are", "is", "was", "were", "get"])
# What the things of a plan do themselves.
YIELDING: Final = frozenset("generate produce supply power irrigate create bring add cost need require include".split())
# What is done in the future to things that are there, or that never were.
IDLE: Final = frozenset(
    """prevent preventing allow enable permit accommodate carry cover impose imposed affect benefit visit tour use
    display represent prohibit exceed reach cost save rescue hurt harm hit kill meet face help
    protect threaten exempt involve concern require let force press urge ask lose join beat outnumber raise increase
    reduce limit continue comment perform monitor regulate inspect investigate influence mean prompt leave keep
    support attract draw total average equal match remain spare deprive""".split()
)
UNDONE: Final = frozenset("used joined found asked told pressed urged affected hurt met needed helped owned".split())
CHANGED: Final = frozenset("limited restricted confined cut reduced raised increased lowered trimmed capped".split())
APART: Final = frozenset("from between against across despite unlike below".split())


def is_apart(frame: Frame, figure: Figure, c: int) -> bool:
    """ "Established by the 46-member conference", "from 16,848 units": what the verb tells is not told of the count."""
    if is_built(figure.noun):
        return False
    left = left_of(frame, c)
    compared = frame.role_at(left) == COMPARISON and frame.words_of(left) == ["from"]
    tied = frame.role_at(left) == PREPOSITION and frame.word(frame.chunks[left].i) in APART
    tied = tied and figure.high is None and frame.role_at(c + 1) != VERB  # but "results from 20 holes drilled in May"
    return tied or compared or frame.has(figure.j, BIT["dash"])


def only_acts(frame: Frame, figure: Figure, c: int, *, made: bool) -> bool:
    """Whether a count said to be planned only acts or is only spoken of; `made`: a verb before it plans it."""
    left = left_of(frame, c)
    if frame.words_of(left) == ["whose"]:
        return not is_future(frame, over_adverbs(frame, c + 1))  # "whose 800 stores made 2 million, would fetch"
    if is_built(figure.noun):
        return False
    changed = CHANGED & frame.single_words(left_of(frame, left)) or frame.classes_of(left_of(frame, left)) & MEASURING
    if frame.words_of(left) == ["to"] and changed:
        return True  # "trading will be limited to four contracts", "is expected to drop to one million bags"
    if frame.role_at(left) == VERB and frame.word(frame.chunks[left].j - 1) in IDLE:
        return True  # "would prevent 400,000 home-buyers from paying"
    return not made and (_acts(frame, c) or _does(frame, c))


def is_built(noun: str | None) -> bool:
    """Whether things of this noun are works, or what works hold."""
    head = head_of(noun)
    singular = head[:-3] + "y" if head.endswith("ies") else head.removesuffix("s")
    return head in BUILT or singular in BUILT


def begins_clause(frame: Frame, c: int) -> bool:
    """ "It said | the two firms | will use the money": the figure is the subject of a clause, not the verb's object."""
    verb = over_adverbs(frame, c + 1)
    return frame.role_at(verb) == VERB and is_future(frame, verb) and frame.role_at(left_of(frame, c)) == VERB


def _does(frame: Frame, c: int) -> bool:
    """ "Approval by | the regulator | and | the four associations": who does something."""
    k = c - 1
    opened = frame.role_at(k) == COMMA or frame.role_at(k - 1) == COMMA
    if opened and frame.role_at(c + 1) != CONJUNCTION:
        return False  # "the auction held by the office, | 26 vehicles | are to be sold"
    while frame.role_at(k) in (NOUN, COMMA, CONJUNCTION) and frame.words_of(k)[-1:] != ["by"]:
        k -= 1
    return frame.words_of(k) == ["by"]


def _acts(frame: Frame, c: int) -> bool:
    """ "The two units | are expected to have | revenues", "two companies | that | will benefit"."""
    verb = _own_verb(frame, c)
    related = frame.role_at(verb) == PRONOUN
    if related:
        verb = over_adverbs(frame, verb + 1)
    if frame.role_at(verb) != VERB:
        return False
    if frame.role_at(verb + 1) == ADVERB and frame.has(frame.chunks[verb].j - 1, BIT["modal"]):
        verb += 2  # "will | jointly | develop"
    words = " ".join(frame.words_of(verb)).split()
    last = words[-1] if words else ""
    passive = len(words) > 1 and words[-2] in PASSIVE
    if passive and last.endswith("ing") and last != "being":
        return True  # "are aiming at the leader"
    if passive or last in PASSIVE or last in YIELDING or frame.has(frame.chunks[verb].j - 1, STATUS):
        return last in UNDONE
    return related or frame.role_at(over_adverbs(frame, verb + 1)) in (NOUN, FIGURE)


def _own_verb(frame: Frame, c: int) -> int:
    """The verb that a count is the subject of, over "of the union" and over what stands between two commas."""
    k = over_adverbs(frame, c + 1)
    if frame.words_of(k) == ["of"] or (frame.role_at(k) == NOUN and frame.role_at(k + 1) == VERB):
        k = over_adverbs(frame, k + (2 if frame.words_of(k) == ["of"] else 1))
    if frame.role_at(k) != COMMA:
        return k
    ends = next((at for at in range(k + 1, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP)), k)
    verb = over_adverbs(frame, ends + 1)
    return verb if frame.role_at(verb) == VERB and frame.classes_of(verb) & HELPERS else k
