"""What stands before a name: what happens to it ("construction of"), and whether it only tells where or whose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.context.works.names.extent import FRACTIONS, RENEWALS
from extract.context.works.names.phases import PHASES, PLURAL, is_roman
from extract.context.works.verbs.bearers import AIMED, CEREMONIES, FITTING, FORERUNNERS, HELD, NOUN_STATUS, PARTS
from extract.context.works.verbs.milestones import HALFWAY, RUNNING
from extract.context.works.verbs.verbstatus import LABOURING
from extract.context.works.verbs.workdone import WORKING
from extract.frame import ADVERB, COMMA, CONJUNCTION, DASH, FIGURE, NOUN, PREPOSITION, VERB
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

LOCATING: Final = frozenset(
    "in|at|near|from|within|through|under|around|behind|beside|along|outside|into|by|with|between|across|over|"
    "out of|close to|next to|adjacent to|opposite".split("|")
)
# What one signs with those who run works.
DEALT: Final = frozenset("contract contracts agreement agreements deal deals lease leases pact pacts talks".split())
STONES: Final = frozenset("stone foundation cornerstone sod laying stone-laying foundation-laying".split())
# What is held, shown or told of works, and no part of them.
GOINGS: Final = (HELD - {"trial", "trials", "trade", "exchanges"}) | frozenset(
    """visit visits trip trips tour tours exhibition seminar workshop conference lecture film documentary book
    symposium""".split()
)
UNDERTAKING: Final = BIT["undertaking"]
QUOTED: Final = bits("quote", "article")
# What is said of a deed that is not yet done.
PROPOSED: Final = frozenset(["proposed", "planned", "draft", "possible", "potential"])
NEIGHBOURING: Final = frozenset(["close", "closest", "proximity", "adjacent", "next", "nearest", "way", "near"])
MORE: Final = frozenset(["new", "second", "third", "another", "additional", "extra"])
STARTS: Final = {"starts": "start", "begins": "start", "resumes": "resumption", "stops": "suspension"}
ADDED: Final = FITTING | {"line", "unit", "terminal", "runway", "berth", "building", "furnace", "machine"}
ROADS: Final = frozenset(
    "road highway railway line bridge expressway tunnel corridor motorway freeway metro subway".split()
)
# What stands or lies on roads and lines, and is no part of their making.
BESIDE_ROADS: Final = frozenset(
    "bridge lagoon river crossing hospital school market factory mall land plot shop".split()
)
WANTING: Final = frozenset(
    """discussed discuss discusses discussing urged urges urge urging expedite expediting expedites accelerate speed
    hasten ensure ensuring demanded demand demands awaiting await awaits awaited pledged promised seek seeks sought
    stressed called calls calling pushed pushing pressed facilitate prioritise prioritize focused focuses focusing
    centred centered""".split()
)
NEEDS: Final = frozenset("need call calls deadline hopes hope date timetable schedule demand demands pending".split())
PRELIMINARY: Final = frozenset("preliminary preparatory early-stage early preparation".split())


def event(frame: Frame, first: int) -> tuple[int, list[str]]:
    """The first chunk of "construction of | the X Bridge", "the contract for | the Y Plant"; its nouns' last words."""
    head, nouns = first, []
    if frame.chunks[first].figure is not None:
        head = first - 1 if frame.role_at(first - 1) == NOUN else first
    while frame.role_at(head - 1) == PREPOSITION and frame.role_at(head - 2) in (NOUN, FIGURE, VERB):
        before = head - 2
        words = frame.words_of(before)
        told = words[-1] == "ceremony" or frame.last_classes(before) & BIT["number"]
        word = words[-2] if told and len(words) > 1 else words[-1]  # "the opening ceremony", "Section 2"
        if word.split()[-1:] and word.split()[-1] in WORKING and set(" ".join(words).split()) & PRELIMINARY:
            word = "preparations"
        if words[-1] in WORKING and words[-2:-1] and words[-2].endswith("start of"):
            word = "start"  # "the start of | construction | of | the X Dam"
        if words[-2:] in (["main", "project"], ["civil", "construction"], ["civil", "works"]):
            word = "structure"  # as translators have the main works
        if words[-1] in STARTS and words[-2:-1] and words[-2] in WORKING:
            word = STARTS[words[-1]]  # "Work starts | on | the X Bridge"
        if words[-1] in DEALT and not PROPOSED.isdisjoint(words):
            word = "proposal"  # "the proposed concession agreement"
        if "feasibility" in words:
            word = "feasibility"  # "the feasibility study report"
        if words[-1] == "ceremony" and STONES & set(" ".join(words).split()):
            word = "groundbreaking"  # "the foundation stone laying ceremony"
        nouns.append(word.split()[-1] if word else "")
        joined = frame.role_at(before - 1) == CONJUNCTION and frame.role_at(before - 2) == NOUN
        if joined and nouns[-1] in RUNNING and frame.words_of(before - 2)[-1] in NOUN_STATUS:
            nouns.append(frame.words_of(before - 2)[-1])  # "the completion and | production | of | the X Plant"
        if frame.role_at(before) == VERB and not _is_noun(frame, before):
            break
        head = before
    return head, nouns


def _is_noun(frame: Frame, k: int) -> bool:
    """ "Commercial operation | of | the X Plant": a phrase of the vocabulary that the frame takes for a verb."""
    alone = frame.chunks[k].j == frame.chunks[k].i + 1 and frame.words_of(k + 1) == ["of"]
    return alone and frame.words_of(k)[-1].split()[-1] in NOUN_STATUS | dict.fromkeys(RUNNING)


def first_of(frame: Frame, figure: Figure) -> int:
    """The chunk that a name's phrase begins with: "the £312m | X Tunnel" begins with its amount."""
    first = frame.chunk_at(figure.i)
    amount = frame.figure_at(first - 1)
    sized = amount is not None and amount.type in ("money", "quantity") and frame.chunks[first].i == figure.i
    return first - 1 if sized else first


def is_located(frame: Frame, figure: Figure) -> bool:
    """Whether the name only tells where or whose something is."""
    first = first_of(frame, figure)
    return is_placed(frame, first, event(frame, first)[1])


def is_house(frame: Frame, k: int) -> bool:
    """ "A lease on an office | building | in the X Complex": no verb, though the frame takes it for one."""
    alone = frame.words_of(k) == ["building"] and frame.role_at(k - 1) == NOUN
    return alone and frame.role_at(k + 1) not in (NOUN, FIGURE)


def _ends_route(frame: Frame, k: int) -> bool:
    """ "Dwellers were moved from | A | , | B | to the X Station": where a way ends."""
    while frame.role_at(k) == NOUN and frame.role_at(k - 1) == COMMA:
        k -= 2
    return frame.role_at(k) == NOUN and frame.words_of(k - 1) == ["from"]


def is_run_under(frame: Frame, figure: Figure) -> bool:
    """ "A campaign is being planned under | the “X” Programme": what is to be done under it is no plan of it."""
    k = figure.i - 1
    while frame.has(k, QUOTED):
        k -= 1
    return k > 1 and frame.word(k) == "under" and frame.has(figure.j - 1, UNDERTAKING)


def is_framed_by(frame: Frame, first: int) -> bool:
    """ "A garden was opened as part of | the X Project", "in line with | the Y Programme, two parks are planned"."""
    words = [frame.words_of(k)[-1:] for k in (first - 3, first - 2, first - 1)]
    return words in ([["as"], ["part"], ["of"]], [["in"], ["line"], ["with"]])


def is_placed(frame: Frame, first: int, nouns: list[str]) -> bool:
    """Whether the name only tells where or whose ("enterprises of the X Park", "a factory in the Y Zone")."""
    if frame.role_at(first - 1) == CONJUNCTION and frame.words_of(first - 3) == ["between"]:
        return True  # "flights between the X Airport and | the Y Airport"
    if frame.role_at(first - 1) != PREPOSITION:
        return False
    word = frame.word(frame.chunks[first - 1].i)
    if nouns and (nouns[0] in AIMED or (word == "with" and nouns[0] in DEALT)):
        return True  # "launched raids on the X Field", "a contract with the Y Laboratory"
    if word == "under" and frame.role_at(first - 2) == FIGURE and frame.has(frame.chunks[first].j - 1, UNDERTAKING):
        return True  # "the completion of 14 projects under the X Initiative"
    going = GOINGS - FITTING if word == "of" else GOINGS  # "the workshop of the X Project has been roofed"
    if nouns and nouns[0] in going - FORERUNNERS and word in ("to", "on", "about", "over", "of"):
        return True  # "the visit to the X Dam was put off"
    if word == "to" and not NEIGHBOURING.isdisjoint(frame.words_of(first - 2)[-1:]):
        return True  # "on land | close | to | the X Hospital"
    if word in ("at", "in") and nouns and nouns[0] in ADDED and _is_more(frame, first - 2):
        return True  # "a second line | at | the X Plant"
    if word == "on" and nouns and nouns[0] in BESIDE_ROADS and _is_road(frame, first):
        return True  # "a bridge | on | the X Road"
    if is_framed_by(frame, first) or (word in LOCATING and is_house(frame, first - 2)):
        return True
    if word == "to" and _ends_route(frame, first - 2):
        return True
    share = frame.figure_at(first - 2)
    if word == "of" and share is not None and share.type == "percentage":
        return False  # "60 percent of the X Line"
    parts = PARTS - CEREMONIES if word in LOCATING else PARTS | FITTING  # "a plant in the X Zone" is none of it
    told = any(
        noun in parts
        or noun in HALFWAY | LABOURING | PLURAL
        or noun.removesuffix("s") in RENEWALS
        or noun.startswith(PHASES)
        or is_roman(noun)
        or noun.isdecimal()
        or noun.split("-")[-1] in FRACTIONS
        for noun in (
            nouns[:1] if word in LOCATING and word != "under" else nouns
        )  # "approval for service between X and Y"
    )
    if frame.role_at(first - 2) == VERB and word in ("on", "of", "for", "to", "with"):
        return False
    return not told and (word in LOCATING or (word == "of" and bool(nouns)))


def _is_more(frame: Frame, k: int) -> bool:
    """ "A second | line", "another unit", "a new furnace": beside those that stand."""
    words = frame.words_of(k) + (frame.words_of(k - 1) if frame.role_at(k - 1) == ADVERB else [])
    return not MORE.isdisjoint(part for word in words for part in word.split(" "))


def _is_road(frame: Frame, k: int) -> bool:
    """Whether a name that begins in chunk k is of a road or a line ("the A - B Road")."""
    k += 2 if frame.role_at(k + 1) == DASH else 0
    return not ROADS.isdisjoint(word.split(" ")[-1] for word in frame.words_of(k)[-1:])


def wanted(frame: Frame, head: int) -> str | None:
    """ "Urged | the completion of the X Dam", "the need | for | an early opening of the Y Line": not yet there."""
    k = head - 1
    noun = set(frame.words_of(left_of(frame, k))[-1:]) if frame.role_at(k) == PREPOSITION else set()
    verb = noun if frame.role_at(k) == PREPOSITION else set(frame.words_of(k)[-1:])
    if not verb & WANTING and not (frame.role_at(k) == PREPOSITION and noun & NEEDS):
        return None
    return "ongoing" if {"completion", "handover"} & frame.single_words(head) else "planned"
