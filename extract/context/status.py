"""What became of the things counted: the status, from the verb of the figure's own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, left_of, over_adverbs
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
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

STATUS: Final = BIT["status"]
FUTURE: Final = BIT["modal"]
# What is done to works; in the future, a plan.
MAKING: Final = frozenset(
    """build building construct constructing erect erecting develop developing rebuild rebuilding rehabilitate
    rehabilitating upgrade upgrading widen widening expand expanding extend extending modernise modernising modernize
    modernizing renovate renovating reconstruct reconstructing electrify electrifying restore restoring""".split()
)
# Modal verbs that tell no plan.
UNSURE: Final = frozenset("can could may might must should need needs ought won't cannot".split())
CREATING: Final = frozenset(
    """invest spend create creating hire employ recruit train install plant add set establish buy purchase order supply
    deliver carry implement provide produce generate drill sink lay pave upgrade modernise modernize renovate
    relocate resettle convert expand extend electrify connect house serve have get receive host award distribute
    plan contain include comprise cover consist feature""".split()
)
# What is denied: "has not yet been started" is still to come, "has not been completed" is going on.
NEGATED: Final = {
    "started": "planned", "signed": "planned", "approved": "planned", "completed": "ongoing", "resumed": "suspended",
}  # fmt: skip
OPENED: Final = frozenset(["opened", "open", "opens"])
NEAR: Final = 5  # words between a figure and its verb
HEADING: Final = 4  # chunks that a heading may have
ASIDE: Final = frozenset(["for", "to", "with", "from", "by", "at", "in"])
PASSIVE: Final = frozenset("be been being is are was were got get".split())
INVESTED: Final = frozenset(["investment", "investments"])
CAUSING: Final = frozenset("ordered orders told asked forced required made compelled directed instructed let".split())
# Nouns of what is done for works before they begin.
NOUN_STATUS: Final = dict.fromkeys(
    "tender tenders bid bids bidding plan plans preparations proposals".split(), "planned"
)
MADE: Final = bits("event", "building", "status", "works", "time")  # "started construction", "entered service"
BARE: Final = frozenset("start complete sign resume open finish build launch begin commence approve".split())
MONEY_MADE: Final = frozenset(
    ["investment", "investments", "output", "value", "volume", "revenue"]
)  # what projects "complete"
GOING_ON: Final = (ADVERB, TIME, PART, CONJUNCTION, COMMA, PRONOUN)


def read_status(frame: Frame, figure: Figure, c: int) -> None:
    """Set the status of a count: from the verb behind it, the verb before it, its list, or its own noun."""
    before = status_before(frame, c)
    if frame.role_at(left_of(frame, c)) == PREPOSITION and frame.word(frame.chunks[left_of(frame, c)].i) in ASIDE:
        before = _in_noun(frame, figure) or before  # "will lease land to 22 contracted firms"
    figure.status = (
        (before if before == "planned" and not _is_told_behind(frame, c) else None)
        or status_behind(frame, c, bare=before is None)
        or before
        or _noun_before(frame, c)
        or _in_noun(frame, figure)
        or (_of_list(frame, c) if frame.role_at(c + 1) != VERB else None)
        or _under_future(frame, c)
        or _of_heading(frame, c)
    )
    if figure.status == "operational":
        figure.status = _of_opening(frame, figure)


def inherited_status(figure: Figure, state: State) -> str | None:
    """A part without a verb of its own has the status of its whole ("… were signed; 11 of them in May")."""
    whole = next((count for count in state.near_counts() if count.noun == figure.noun and count is not figure), None)
    return whole.status if whole is not None and figure.of is not None else None


def _noun_before(frame: Frame, c: int) -> str | None:
    """ "Plans for three new expressways", "the approval of 12 schemes"."""
    if frame.role_at(c - 1) != PREPOSITION or frame.word(frame.chunks[c - 1].i) not in ("for", "of"):
        return None
    k = c - 2
    if frame.role_at(k) == VERB and frame.role_at(k - 1) == NOUN and not frame.has(frame.chunks[k].j - 1, STATUS):
        k -= 1  # "tenders | have been invited | for | 18 bridges"
    at = frame.chunks[k].j - 1 if k >= 0 else -1
    named = frame.role_at(k) == NOUN and frame.has(at, STATUS) and not frame.has(at, BIT["money-noun"])
    return str(frame.items[at].sense(STATUS)) if named else NOUN_STATUS.get(frame.word(at))


def _of_heading(frame: Frame, c: int) -> str | None:
    """ "Completed: 12 bridges and 4 schools", "Projects under construction: 14": what stands before the colon."""
    colon = next((k for k in range(c - 1, -1, -1) if frame.role_at(k) == STOP), -1)
    if colon < 1 or frame.word(frame.chunks[colon].i) != ":":
        return None
    first = next((k + 1 for k in range(colon - 1, -1, -1) if frame.role_at(k) == STOP), 0)
    if colon - first > HEADING or any(frame.role_at(k) == FIGURE for k in range(first, colon)):
        return None
    return next((found for k in range(first, colon) if (found := _noun_status(frame, k))), None)


def _under_future(frame: Frame, c: int) -> str | None:
    """What goes on behind a future verb is planned ("will build a post and sink 22 boreholes")."""
    for k in range(c - 1, -1, -1):
        role = frame.role_at(k)
        if role == STOP or (role == CONJUNCTION and frame.has(frame.chunks[k].i, BIT["relative"])):
            return None
        bare = role == VERB and frame.role_at(k - 1) in (CONJUNCTION, COMMA) and not frame.classes_of(k) & HELPERS
        if bare and not frame.word(frame.chunks[k].j - 1).endswith(("ed", "s")):
            continue  # "plans to build 36 and expand 14"
        if role == VERB and not frame.word(frame.chunks[k].j - 1).endswith("ing"):
            return "planned" if verb_status(frame, k) == "planned" else None
    return None


def status_word(frame: Frame, k: int) -> str | None:
    """The first status that a word of chunk k names, whatever its tense."""
    chunk = frame.chunks[k]
    found = [frame.items[at].sense(STATUS) for at in range(chunk.i, chunk.j) if frame.has(at, STATUS)]
    return str(found[0]) if found else None


def _of_opening(frame: Frame, figure: Figure) -> str | None:
    """A project that is opened is begun, as translators have it; a shop or a line that is opened is in use."""
    last = (figure.noun or "").split(" ")[-1]
    opened = any(
        frame.word(k) in OPENED for k in range(max(0, figure.i - NEAR), min(figure.right + NEAR, len(frame.items)))
    )
    return "started" if last in ("projects", "project") and opened else figure.status


def _is_told_behind(frame: Frame, c: int) -> bool:
    """Whether the figure, though an object, has a verb with a helper behind it ("the 12 planned were built")."""
    return frame.role_at(c + 1) == VERB and bool(frame.classes_of(c + 1) & HELPERS)


def told_status(frame: Frame, k: int) -> str | None:
    """The status that verb chunk k says of its things, turned round where it is denied ("had not started")."""
    found = verb_status(frame, k)
    return NEGATED.get(found) if found and _is_negated(frame, k) else found


def _is_negated(frame: Frame, k: int) -> bool:
    """Whether "not" stands in verb chunk k, or between it and its helper ("have | not yet | been started")."""
    at = k
    while frame.role_at(at) in (VERB, ADVERB):
        if frame.classes_of(at) & BIT["negation"]:
            return True
        at -= 1
    return False


def status_behind(frame: Frame, c: int, *, bare: bool = True) -> str | None:
    """ "19 projects started construction", "49 … planned for this year had started": the verb with a helper counts.

    Unless `bare`, no other does ("work has started on 14 of the 16 schools planned").
    """
    first = None
    taken = status_before(frame, c) is not None or frame.role_at(left_of(frame, c)) == VERB
    k = c + 1
    while k < len(frame.chunks):
        role = frame.chunks[k].role
        if role == CONJUNCTION and _new_clause(frame, k, taken=taken):
            break
        if role == STOP or (role == FIGURE and (not _joined(frame, k) or _begins_clause(frame, c, k, told=first))):
            break
        if role == OPEN:
            k = closing(frame, k)
        elif role == COMMA:
            after = _behind_comma(frame, k)
            if first or after is None or (taken and after == k + 1):  # "started 24 projects, completed 13"
                break
            k = after
            continue
        elif role == VERB:
            found = told_status(frame, k) if not _acts_on(frame, k) else None
            if _is_caused(frame, c, k):
                return status_word(frame, k)
            if found and _is_gapped(frame, c, k):
                return "planned"
            if found and (frame.classes_of(k) & HELPERS or _is_passive(frame, k) or _helped(frame, k)):
                return found
            first = first or found
        elif role in (NOUN, PREPOSITION) and first is None and frame.role_at(k - 1) in (VERB, FIGURE):
            first = _noun_status(frame, k)
        k += 1
    return first if bare else None


def _is_gapped(frame: Frame, c: int, k: int) -> bool:
    """ "26 bridges would be replaced and 18 markets | built": a bare verb shares the helper of the clause before."""
    if k != c + 1 or frame.role_at(c - 1) != CONJUNCTION or frame.classes_of(k) & HELPERS:
        return False
    at = next((at for at in range(c - 1, -1, -1) if frame.role_at(at) in (VERB, STOP)), -1)
    return frame.role_at(at) == VERB and _is_passive(frame, at) and verb_status(frame, at) == "planned"


def _begins_clause(frame: Frame, c: int, k: int, *, told: str | None) -> bool:
    """Whether figure k is the subject of a clause of its own, rather than a conjunct of the figure at c."""
    figure = frame.chunks[k].figure
    elided = figure is not None and figure.rule.id == "number-then-verb" and k > c + 2
    return bool(told or elided) and _is_subject(frame, k)


def _is_subject(frame: Frame, k: int) -> bool:
    """Whether figure k begins a clause of its own ("30 are built | and | 14 more are being built")."""
    return frame.role_at(over_adverbs(frame, k + 1)) == VERB


def _is_caused(frame: Frame, c: int, k: int) -> bool:
    """ "Ordered 19 quarries to suspend work": the verb behind "to" tells what became of the object."""
    ordered = frame.role_at(c - 1) == VERB and set(frame.words_of(c - 1)) & CAUSING
    return bool(ordered) and frame.word(frame.chunks[k].i - 1) == "to"


def _helped(frame: Frame, k: int) -> bool:
    """ "Have all resumed": an adverb parts the verb from its helper."""
    return frame.role_at(k - 1) == ADVERB and frame.role_at(k - 2) == VERB and bool(frame.classes_of(k - 2) & HELPERS)


def _new_clause(frame: Frame, k: int, *, taken: bool) -> bool:
    """Whether "and" at k opens a clause about something else: with a subject of its own, or behind an object."""
    after = over_adverbs(frame, k + 1)
    if taken and frame.role_at(after) == VERB:
        return True  # "negotiated 63 projects and signed 28"
    return frame.role_at(after) == NOUN and frame.role_at(after + 1) == VERB and frame.role_at(k - 1) == VERB


def _is_passive(frame: Frame, k: int) -> bool:
    return bool(PASSIVE & set(" ".join(frame.words_of(k)).split()))


def _acts_on(frame: Frame, k: int) -> bool:
    """ "88 projects completed an investment", "two sides signed 16 agreements": it became of the object."""
    if _is_passive(frame, k) or frame.classes_of(k) & FUTURE:
        return False
    at = k + 1
    while frame.role_at(at) == ADVERB:
        at += 1
    if INVESTED & set(frame.words_of(at)):
        return True
    counted = frame.chunks[at].figure if frame.role_at(at) == FIGURE else None
    if counted is not None:
        return counted.type in ("count", "money")
    invested = bool(MONEY_MADE & set(frame.words_of(at)))
    helped = frame.classes_of(k) & HELPERS
    return frame.role_at(at) == NOUN and not helped and (invested or not frame.classes_of(at) & MADE)


def invests(frame: Frame, k: int) -> bool:
    """Whether what verb chunk k completes is money ("completed an investment of", "completed 20.9 billion yuan")."""
    at = over_adverbs(frame, k + 1)
    money = frame.chunks[at].figure if frame.role_at(at) == FIGURE else None
    invested = frame.role_at(at) == NOUN and bool(MONEY_MADE & set(frame.words_of(at)))
    return invested or (money is not None and money.type == "money")


def _joined(frame: Frame, k: int) -> bool:
    """Whether figure k belongs to the same subject: a conjunct, or an amount that describes the things counted."""
    figure = frame.chunks[k].figure
    if figure is None or figure.type != "count":
        return True
    return frame.role_at(k - 1) in (CONJUNCTION, COMMA, PREPOSITION)


def _behind_comma(frame: Frame, k: int) -> int | None:
    """Where the subject's clause goes on behind a comma: a verb, "all", a conjunct, or behind a relative clause."""
    following = over_adverbs(frame, k + 1)
    if frame.role_at(following) == VERB or frame.words_of(following)[:1] in (["all"], ["both"]):
        return following
    if frame.role_at(following) == FIGURE and frame.chunks[following].figure is not None:
        figure = frame.chunks[following].figure
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


def _noun_status(frame: Frame, k: int) -> str | None:
    """ "212 are new starts and 478 are resumptions", "63 ongoing"."""
    for at in range(frame.chunks[k].i, frame.chunks[k].j):
        if frame.has(at, STATUS) and not frame.has(at, bits("money-noun")):
            return str(frame.items[at].sense(STATUS))
    return None


def status_before(frame: Frame, c: int) -> str | None:
    """ "Signed 13 projects", "plans to start 175 new projects", "laid the foundation stones of 23"."""
    k = left_of(frame, c)
    if frame.role_at(k) == PREPOSITION:
        k = left_of(frame, k)
    if (
        frame.role_at(k) == CONJUNCTION
        and _is_subject(frame, c)
        and frame.classes_of(over_adverbs(frame, c + 1)) & (HELPERS | STATUS)
    ):
        return None  # "38 were under construction and 6 had not started"
    predicate = frame.role_at(k) == CONJUNCTION and frame.role_at(k - 2) == FIGURE  # "12 in use and 3 under repair"
    if frame.role_at(k) in (NOUN, CONJUNCTION, ADVERB) and frame.role_at(k - 1) == VERB and not predicate:
        k -= 1
    if frame.role_at(k) != VERB:
        return None
    return "planned" if _goes_on_planning(frame, k) else told_status(frame, k)


def _goes_on_planning(frame: Frame, k: int) -> bool:
    """ "Plans to invest 2 billion yuan, start 96 projects and | complete 71": a bare verb of a list behind a plan."""
    verb = frame.words_of(k)[-1]
    bare = not frame.classes_of(k) & HELPERS and not verb.endswith(("ed", "s", "ing")) and verb in BARE
    if not bare or frame.role_at(k - 1) not in (COMMA, CONJUNCTION):
        return False
    first = next(
        (at for at in range(k - 1, -1, -1) if frame.role_at(at) == VERB and not set(frame.words_of(at)) & BARE), None
    )
    return first is not None and verb_status(frame, first) == "planned"


def _of_list(frame: Frame, c: int) -> str | None:
    """A count that goes on with a list has the status of the count before ("approved for 11 farms, three plants")."""
    apart = frame.role_at(c - 1) == STOP and frame.word(frame.chunks[c - 1].i) == ";" and _alone(frame, c)
    for k in range(c - 2 if apart else c - 1, -1, -1):
        if frame.chunks[k].role in ((STOP,) if apart else (VERB, STOP, PART)):
            return None
        figure = frame.chunks[k].figure
        if figure is not None and figure.type == "count":
            return figure.status if apart or frame.role_at(c - 1) in (COMMA, CONJUNCTION) else None
    return None


def _alone(frame: Frame, c: int) -> bool:
    """Whether a count stands alone between semicolons ("97 projects were started; 41 bridges; 25 roads")."""
    return frame.role_at(c + 1) == STOP


def _in_noun(frame: Frame, figure: Figure) -> str | None:
    """ "86 contracted projects": a status word that describes the noun."""
    if figure.elided and frame.has(figure.left - 1, STATUS):
        return str(frame.items[figure.left - 1].sense(STATUS))  # "new starts 33, completed 12"
    for at in range(figure.j, figure.right):
        if frame.has(at, STATUS) and frame.word(at) != "building":
            return str(frame.items[at].sense(STATUS))
    noun = (figure.noun or "").split(" ")[-1]
    k = frame.chunk_of(figure) - 1
    while figure.elided and noun and frame.role_at(k) not in (STOP, COMMA, CONJUNCTION, FIGURE):
        if frame.role_at(k) == NOUN and frame.words_of(k)[-1].split(" ")[-1] == noun.lower():
            return _noun_status(frame, k)  # "newly started projects 104"
        k -= 1
    return None


def verb_status(frame: Frame, k: int, *, strict: bool = False) -> str | None:
    """The status that verb chunk k says; what will be done is planned (if strict, only what will be built or run)."""
    chunk = frame.chunks[k]
    making = bool(MAKING & {frame.word(at).split(" ")[-1] for at in range(chunk.i, chunk.j)})
    told = any(frame.has(at, STATUS) and not frame.has(at, FUTURE) for at in range(chunk.i, chunk.j))
    if strict and not told and not making:
        return None
    # "the last to break ground was the X Project", but "12 more are to be by May"
    inverted = frame.word(chunk.j - 1) in PASSIVE and frame.role_at(k + 1) in (NOUN, FIGURE)
    future = any(frame.has(at, FUTURE) for at in range(chunk.i, chunk.j)) or frame.word(chunk.i - 1) == "to"
    future = future and not inverted
    if future:
        words = {word for at in range(chunk.i, chunk.j) for word in frame.word(at).split(" ")}
        aimed = frame.has(chunk.i - 2, STATUS)  # "plans | to | invest"
        meant = any(frame.has(at, FUTURE) for at in range(chunk.i, chunk.j)) and not words & UNSURE
        certain = aimed or told or making or meant or words & CREATING or {"to", "be"} <= words
        return "planned" if certain else None  # "will earn", "to build", but "they did not trust them to tell"
    if any({"being"} & set(frame.word(at).split(" ")) for at in range(chunk.i, chunk.j)):
        planned = frame.has(chunk.j - 1, STATUS) and frame.items[chunk.j - 1].sense(STATUS) == "planned"
        return "planned" if planned else "ongoing"  # "is being planned"; "is being built", "are being completed"
    if making and frame.word(chunk.j - 1).endswith("ing"):
        return "completed" if status_word(frame, k) == "completed" else "ongoing"
    found = [str(frame.items[at].sense(STATUS)) for at in range(chunk.i, chunk.j) if frame.has(at, STATUS)]
    return found[-1] if found else None
