"""Projects in their text: which names are projects at all, what became of them, and one record a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of
from extract.context.works.evidence.concerned import is_concerned
from extract.context.works.evidence.schemes import is_no_works, is_only_mentioned
from extract.context.works.evidence.spokenof import remember_spoken, spoken_of
from extract.context.works.evidence.standing import is_only_there
from extract.context.works.evidence.treated import is_made
from extract.context.works.named.decided import read_decision
from extract.context.works.named.events import ROADS, first_of, is_located, is_run_under
from extract.context.works.named.likewise import likewise
from extract.context.works.named.nextsentence import (
    INCLUDING,
    ROW,
    SELF_EVIDENT,
    longest,
    read_on,
    singled_out,
    told_of_it,
)
from extract.context.works.named.progress import is_described, progress_of
from extract.context.works.named.sections import below_heading
from extract.context.works.named.sharing import deal_statuses, share_status
from extract.context.works.named.topical import at_work, fronted, to_come, told_aside, worked_on
from extract.context.works.names.called import add_called
from extract.context.works.names.fields import add_field
from extract.context.works.names.headed import add_declared, add_headed, told_before
from extract.context.works.names.listings import (
    LONGEST_HEADING,
    PROJECT_NOUNS,
    add_conjuncts,
    add_subjects,
    colon_within,
    counts_projects,
    find_names,
    head_before,
    heads_list,
    is_row,
)
from extract.context.works.names.numerals import WAYS
from extract.context.works.names.plainwords import is_of_people
from extract.context.works.names.summed import add_summed
from extract.context.works.names.terse import add_terse
from extract.context.works.verbs.bearers import AIMED, FORERUNNERS, head_of
from extract.context.works.verbs.toldbyverb import AWARDED, FOUNDED, FOUNDING, UNDERTAKINGS
from extract.context.works.verbs.verbstatus import MAKING, NEGATED, status_word, verb_status
from extract.context.works.verbs.workdone import is_part_done, of_row
from extract.frame import ADVERB, FIGURE, NOUN, PART, PREPOSITION, STOP, VERB
from extract.pinyin import is_pinyin
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

BEGUN: Final = frozenset(["started", "ongoing", "resumed"])
TELLING: Final = frozenset(["told", "tells", "telling"])
BROADCASTERS: Final = frozenset(["bbc", "cnn", "itv", "nbc", "cbs", "abc", "pbs", "npr", "sky", "al jazeera"])
ON_AIR: Final = frozenset(
    """history discovery weather news sports sci-fi nature movie movies film disney music learning fox travel cartoon
    food documentary comedy kids children's shopping cooking science parliament business radio tv television cable
    lifestyle drama home family religious science-fiction""".split()
)
OFFICES: Final = frozenset(["minister", "ministry", "ministers", "department", "commission", "secretary", "authority"])
FIRMS: Final = frozenset(["ltd", "ltd.", "pvt", "plc", "inc", "inc.", "llc", "gmbh", "limited"])
NO_HEAD: Final = bits(
    "preposition", "conjunction", "auxiliary", "modal", "plain-verb", "status", "level-verb", "adverb"
)
STATUS: Final = BIT["status"]
# What stands before a participle that describes a name: "the newly | opened", "a | proposed".
DESCRIBED: Final = bits("article", "determiner", "adverb", "possessive", "comma", "conjunction")
BEFORE: Final = bits("quote", "number", "unit", "dash", "sign", "currency")
FORETOLD: Final = frozenset(["plans", "plan", "tenders", "bids", "money", "site"])
TENDERED: Final = frozenset(["tendered", "re-tendered", "retendered", "re-bid"])
PLANS: Final = frozenset(["pipeline", "plan", "plans"])
DESCRIBING: Final = {"under-construction": "ongoing", "newly-built": "completed", "newly built": "completed"}
COSTING: Final = frozenset(
    """cost costs costing costed received receive receives secured require requires gets get got secures needs wins
    won obtains obtained""".split()
)
ALLOTTING: Final = frozenset("allocated earmarked budgeted approved provided sanctioned spent released".split())
DEALING: Final = frozenset("asked agreed acquired bought offered filed sued hired appointed named bid borrowed".split())
SAYING: Final = frozenset("said says announced announces reported told states stated added adds".split())
REOPENING: Final = frozenset(["reopened", "reopens", "reopen", "reopening", "re-opened"])
BEING: Final = (["were"], ["was"], ["are"], ["is"])
INVERTED: Final = 6  # chunks up to the verb of a sentence that begins with its participle
# What works have before and while they are built, named behind them.
PAPERS: Final = AWARDED | {"construction", "application", "proposal"}
MANY: Final = 3  # words of a name
GROUNDS: Final = frozenset(["park", "zone", "estate", "base", "campus"])
INSIDE: Final = frozenset(["in", "at", "near", "inside", "within"])


def read_projects(frame: Frame, state: State) -> None:
    """Settle the sentence's project names: find those of lists, tell each one's status, drop what is no project."""
    _add_names(frame, state)
    if frame.projects:
        frame.projects = [figure for figure in frame.projects if not is_no_works(frame, figure)]
        if frame.projects and frame.projects[0].i <= 1 and is_row(frame):
            state.rowed = state.line
    unsure: list[Figure] = []
    if frame.projects:
        listed = _tell(frame, state)
        named = longest(frame.projects)
        frame.projects = [figure for figure in named if _is_project(frame, figure, state)]
        unsure = [figure for figure in named if figure not in frame.projects]
        if state.projects and state.row_rule is not None:
            add_conjuncts(frame, state.row_rule)
            frame.projects = longest(frame.projects)
        read_on(frame, state, unsure, listed)
        _tell_later(frame)
        frame.projects = [figure for figure in frame.projects if not is_only_mentioned(frame, figure)]
    else:
        read_on(frame, state, [], [])
    read_decision(frame, state, unsure)
    remember_spoken(frame, state.row_rule, state)


def _add_names(frame: Frame, state: State) -> None:
    """Find the names that no type word ends: of lists, of rows, by what is said of them."""
    find_names(frame, state)
    if state.projects and state.row_rule is not None:
        add_subjects(frame, state.row_rule)
    if state.row_rule is not None:
        add_called(frame, state.row_rule, state)
        add_summed(frame, state.row_rule)
        add_headed(frame, state.row_rule)
        add_field(frame, state.row_rule)
        add_declared(frame, state.row_rule)
        if state.projects:
            add_terse(frame, state.row_rule, state)
    frame.projects = longest(frame.projects)


def _tell(frame: Frame, state: State) -> list[Figure]:
    """Tell each name its status; those are returned that have only their list's, which a next sentence may better."""
    default = _default_status(frame, state)
    listed = []
    for figure in frame.projects:
        figure.status = _own_status(frame, figure)
        to_be = figure.status == "planned" and default in BEGUN and (figure.i < MANY or not is_row(frame))
        if default is not None and (figure.status is None or to_be):  # "Among works under way, the X is to have"
            figure.status = default
            listed.append(figure)
        head = head_before(frame, figure.i)
        figure.status = (
            figure.status
            or (head.status if head else None)
            or _described(frame, figure)
            or _of_its_kind(frame, figure, state)
            or spoken_of(frame, figure, state)
        )
    share_status(frame)
    deal_statuses(frame)
    return listed


def _tell_later(frame: Frame) -> None:
    """What is told of names apart from their own clause: of "it", beside them, of their use, of another name."""
    if len(frame.projects) == 1:
        later = told_of_it(frame, frame.projects[0])
        if later == "resumed" or frame.projects[0].status is None:
            frame.projects[0].status = later or frame.projects[0].status
    for figure in frame.projects:
        figure.status = figure.status or told_aside(frame, figure) or to_come(frame, figure) or at_work(frame, figure)
        if figure.status == "operational" and frame.word(figure.j - 1) in ("programme", "program", "initiative"):
            figure.status = "ongoing"  # a programme is no plant that runs
        if figure.status in ("planned", "approved", "signed") and is_run_under(frame, figure):
            figure.status = None
    share_status(frame)
    likewise(frame)


# -- status


def _own_status(frame: Frame, figure: Figure) -> str | None:
    """What the name's own clause or row tells."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    told = figure.status or of_row(frame, figure) or fronted(frame, first) or progress_of(frame, figure)
    tied = frame.role_at(first - 1) == PREPOSITION and frame.word(frame.chunks[first - 1].i) not in ("at", "on")
    if told in (None, "planned", "completed") and not tied and is_part_done(frame, last):
        return "ongoing"
    k = figure.i - 1
    while frame.has(k, BIT["article"]):
        k -= 1
    return NEGATED.get(told, told) if told and frame.word(k) in ("neither", "nor") else told


def _default_status(frame: Frame, state: State) -> str | None:
    """The status of all that the sentence names: "Among those being built are …", or a list's own heading."""
    if frame.word(0).split(" ")[0] in ("among", "prominent", "of"):
        for k, chunk in enumerate(frame.chunks[:5]):
            part = frame.figure_at(k - 1)  # "of the 38, 35 have started; those not begun are A and B"
            own = chunk.role == NOUN or (chunk.role == VERB and (part is None or not part.elided))
            found = status_word(frame, k) if own else None
            if found:
                return found
    told = _inverted(frame) or _of_included(frame) or _headed(frame) or singled_out(frame, state)
    if told:
        return told
    listed = frame.role_at(0) == PART and any(figure.rule.id == "name-in-list" for figure in frame.projects)
    if not is_row(frame) and not listed and not (frame.projects[0].i and heads_list(frame)):
        return below_heading(frame, state)
    # "36 will be started, an increase of 11 in number": the bare number tells nothing of its own
    counts = (count for count in state.near_counts() if counts_projects(count) and (count.status or not count.elided))
    count = next(counts, None)
    if state.section is not None:
        return state.section or None  # "The key projects:" tells nothing, whatever was counted before
    return count.status if count is not None else None


def _inverted(frame: Frame) -> str | None:
    """ "Also started on that day were A, B and C": the participle stands before what it is said of."""
    first = frame.chunks[0]
    if first.role == VERB and first.j - first.i > 1 and frame.word(first.j - 1) in ("are", "were"):
        return status_word(frame, 0)  # "Newly started are A and B"
    opening = int(frame.role_at(0) == ADVERB)
    single = frame.role_at(opening) == NOUN and frame.chunks[opening].j - frame.chunks[opening].i == 1
    if single and frame.words_of(opening + 1) in BEING:
        return status_word(frame, opening)  # "Also | ongoing | are | A and B"
    verbs = [k for k, chunk in enumerate(frame.chunks[:INVERTED]) if chunk.role == VERB]
    if len(verbs) < 2 or any(frame.role_at(k) == NOUN and frame.role_at(k - 1) != PREPOSITION for k in range(verbs[1])):
        return None  # but "Withdrawn | from | the system | were | A and B"
    return verb_status(frame, verbs[0]) if frame.words_of(verbs[1]) in BEING else None


def _headed(frame: Frame) -> str | None:
    """ "Signed projects: A and B", "Completed: C": what stands before the colon holds for all behind it."""
    colon = colon_within(frame, LONGEST_HEADING)
    if any(figure.i < frame.chunks[colon].i for figure in frame.projects):
        return None
    return told_before(frame, colon)


def _of_included(frame: Frame) -> str | None:
    """ "The completed projects include A and B", "projects under construction include …"."""
    includes = next((k for k in range(min(6, len(frame.chunks))) if set(frame.words_of(k)) & INCLUDING), None)
    if includes is None or (frame.projects[:1] and frame.projects[0].i < frame.chunks[includes].i):
        return None
    before = [k for k in range(includes) if frame.role_at(k) in (NOUN, VERB)]
    if any(set(frame.words_of(k)[-1:]) & PLANS for k in before):
        return "planned"  # "the ministry's pipeline includes the X Weir"
    if not any(set(frame.words_of(k)) & PROJECT_NOUNS for k in before):
        return None
    return next((found for k in before if (found := status_word(frame, k))), None)


def _described(frame: Frame, figure: Figure) -> str | None:
    """ "The proposed X Plant", "the newly opened X Hospital", "the under-construction X Bridge"."""
    k = figure.i - 1
    while frame.has(k, BEFORE) and not frame.has(k, STATUS):
        k -= 1  # "the planned 300 MW X Solar Farm"
    if frame.word(k) == "of" and frame.has(k - 1, BIT["phase"]):
        k -= 2  # "Cabinet approves Phase-II of X Project"
    if not frame.has(k, STATUS):
        return DESCRIBING.get(frame.word(k))
    planned = frame.word(k) in ("proposed", "planned", "envisaged")
    headline = k > 0 and frame.word(k).endswith("s") and frame.has(k - 1, BIT["capital"])  # "Governor opens X Bridge"
    return str(frame.items[k].sense(STATUS)) if planned or headline or frame.has(k - 1, DESCRIBED) else None


def _of_its_kind(frame: Frame, figure: Figure, state: State) -> str | None:
    """ "… plans for three new expressways": the X Expressway that is spoken of then is one of them."""
    kind = frame.word(figure.j - 1).split(" ")[-1]
    for count in state.near_counts():
        if (
            count.status
            and (count.noun or "").lower().split(" ")[-1].removesuffix("s") == kind
            and kind not in UNDERTAKINGS
        ):
            return count.status
    return None


# -- what is a project


def _is_project(frame: Frame, figure: Figure, state: State) -> bool:
    """A name of works needs to be built, or at least to have figures; one that says "project" does not."""
    if _is_broadcast(frame, figure) or _is_firm(frame, figure) or _is_passable_again(frame, figure):
        return False
    if is_only_there(frame, figure):
        return False
    if frame.text.endswith(("modern-day ", "present-day "), frame.start, frame.items[figure.i].start):
        return False  # "at the site of the modern-day X Dam"
    if figure.rule.id == "name-of-undertaking" and _speaks(frame, figure):
        return False
    if figure.rule.id == "name-of-undertaking" and figure.j - figure.i <= MANY and not figure.phase:
        return not _is_only_placed(frame, figure, figure.j - 1, state)
    if figure.rule.id in SELF_EVIDENT or figure.phase:
        return True
    last = next((k for k in range(figure.j - 1, figure.i - 1, -1) if frame.has(k, BIT["works"])), figure.j - 1)
    if _is_only_placed(frame, figure, last, state):
        return False
    if is_concerned(frame, figure):
        return True
    if _qualifies(frame, figure, last) or _acts(frame, figure):
        return False
    if is_made(frame, figure):
        return True
    behind = [frame.word(k) for k in range(figure.j, figure.j + 2)]
    ground = frame.word(last).split(" ")[-1] in GROUNDS and behind != [",", "which"]
    before = frame.word(frame.chunks[frame.chunk_at(figure.i)].i - 1)
    placed = frame.has(last, BIT["places-too"]) or (ground and before in INSIDE)
    if placed and is_located(frame, figure) and not _described(frame, figure):
        # "…, where work has been suspended", "at the X Centre, opened in June"
        related = behind[0] == "," and behind[1] in ("where", "whose")
        where = figure.status is not None and (related or is_described(frame, figure))
        return where or worked_on(frame, first_of(frame, figure)) is not None
    if (figure.status and not _is_weak(frame, figure, last)) or _heads_row(frame, figure, state):
        return True
    if figure.i == 0 and figure.j < MANY and figure.status is None and not is_row(frame):
        return False  # "Minara Cold Chain has put its report online"
    if _has_money(frame, figure) or head_before(frame, figure.i) is not None or _in_list(frame, figure):
        return True
    if is_located(frame, figure):  # "trial runs began at the X Steel Plant"
        return worked_on(frame, first_of(frame, figure)) is not None
    if frame.has(last, BIT["places-too"]):
        return False
    if not frame.has(last, BIT["capital"]) and not (state.projects and _opens_clause(frame, figure, last)):
        return False
    if told_aside(frame, figure):
        return True
    if frame.word(last).split(" ")[-1] in ROADS:  # "a bus hit a lorry on the X Bridge", "the X Highway is shut"
        return state.projects
    return state.projects or any(f.type in ("money", "quantity") for f in frame.figures)


def _in_list(frame: Frame, figure: Figure) -> bool:
    """Whether the name stands behind a colon that "flagship projects" opened."""
    return heads_list(frame) and any(frame.word(k) == ":" for k in range(figure.i))


def _is_only_placed(frame: Frame, figure: Figure, last: int, state: State) -> bool:
    """ "A new India plant", "the Georgian sack plant": a place and small words name nothing in particular."""
    if frame.has(last, BIT["capital"]) or frame.has(figure.i - 1, BIT["quote"]):
        return False
    capitals = [k for k in range(figure.i, figure.j) if frame.has(k, BIT["capital"])]
    if frame.has(last, BIT["undertaking"]) and frame.has(last - 1, BIT["place-type"]) and last - 1 in capitals:
        return True  # "the Northern Province programme"
    if len(capitals) != 1:
        return False
    word = frame.span(capitals[0], capitals[0] + 1).lower()
    return word in state.lexicon.places or is_of_people(word)


def _is_passable_again(frame: Frame, figure: Figure) -> bool:
    """ "Highway 17, closed since Tuesday, reopened at 4 a.m.": traffic on a road that goes by its number."""
    numbered = frame.has(figure.j - 1, BIT["number"]) and frame.word(figure.j - 2) in WAYS
    return numbered and figure.status == "resumed" and not frame.words.isdisjoint(REOPENING)


def _is_broadcast(frame: Frame, figure: Figure) -> bool:
    """ "He told the Morning News programme", "the BBC's Network Africa programme"."""
    if frame.word(figure.j - 1) == "channel" and frame.word(figure.j - 2) in ON_AIR:
        return True  # "the History Channel"
    k = figure.i - 1
    while frame.has(k, bits("article", "quote", "possessive")):
        k -= 1
    near = any(frame.word(at) in BROADCASTERS for at in range(figure.i - 6, figure.i))
    told = frame.word(k) in TELLING or near
    return told and frame.word(figure.j - 1) in ("programme", "program", "show", "project", "station")


def _is_firm(frame: Frame, figure: Figure) -> bool:
    """ "Creative Textile Mill (Pvt) Ltd"."""
    k = figure.j
    while frame.has(k, bits("open", "close")):
        k += 1
    return frame.word(k) in FIRMS


def _acts(frame: Frame, figure: Figure) -> bool:
    """ "Run by the X Training Centre", "the X Plant said": who does or says something is no undertaking here."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    doing = frame.role_at(first - 1) == PREPOSITION and frame.word(frame.chunks[first - 1].i) == "by"
    behind = last + 2 if frame.role_at(last + 1) == ADVERB else last + 1
    doing = doing and not frame.has(
        figure.j + 1, BIT["relative"]
    )  # "made by the X Station, whose panels feed the grid"
    if frame.role_at(behind) != VERB:
        return doing
    words = set(frame.words_of(behind))
    signing = words == {"signed"} and frame.role_at(behind + 1) in (
        NOUN,
        FIGURE,
    )  # but "the X Plant signed in Shenzhen"
    return doing or signing or bool(words & (SAYING | DEALING))


def _speaks(frame: Frame, figure: Figure) -> bool:
    """ "…, the X Power Project said": who is told to have said something is a body here."""
    behind = frame.chunk_at(figure.j - 1) + 1
    return frame.role_at(behind) == VERB and frame.words_of(behind) == ["said"]


def _opens_clause(frame: Frame, figure: Figure, last: int) -> bool:
    """ "The Jinzhou pumped storage power station has …": a Chinese name in small letters that a clause is about."""
    tied = frame.role_at(frame.chunk_at(figure.i) - 1) in (PREPOSITION, VERB)
    return not tied and is_pinyin(frame.word(figure.i)) and frame.word(last).split(" ")[-1] not in GROUNDS


def _qualifies(frame: Frame, figure: Figure, last: int) -> bool:
    """ "Downing Street media chief", "their Hyde Park performance": a place that only qualifies the noun behind it."""
    j = figure.j
    noun = frame.has(j, BIT["word"]) and not frame.has(j, NO_HEAD) and not frame.glued(j)
    paper = figure.status and frame.word(frame.chunks[frame.chunk_at(j)].j - 1) in FORERUNNERS | PAPERS
    return frame.has(last, BIT["places-too"]) and noun and not paper  # but "the X Airport | tender was launched"


def _is_weak(frame: Frame, figure: Figure, last: int) -> bool:
    """A place that something is planned for, where nothing is said to be built, is none ("Wall Street expects")."""
    offices = any(frame.word(k) in OFFICES for k in range(figure.i))
    if frame.word(last) == "development" and (offices or figure.j - figure.i < 3):
        return True  # "the Minister of Irrigation and Rural Development, to …", "Sri Lanka's Economic Development"
    if figure.status != "planned" or not frame.has(last, BIT["places-too"]) or _described(frame, figure):
        return False
    return not any(
        frame.has(k, bits("event", "building"))
        or frame.word(k).split(" ")[-1] in MAKING
        or frame.word(k) in FOUNDING
        or (frame.word(k) in FOUNDED and frame.word(k - 1) == "be")
        or frame.word(k) in TENDERED
        or (frame.word(k) in FORETOLD | FORERUNNERS and frame.word(k + 1) == "for")
        or (frame.has(k, STATUS) and " " in frame.word(k) and not frame.word(k).endswith((" to", " be")))
        or (frame.has(k, STATUS) and frame.items[k].sense(STATUS) != "planned")  # "will be completed in 2040"
        for k in range(len(frame.items))
        if not figure.i <= k < figure.j
    )


def _has_money(frame: Frame, figure: Figure) -> bool:
    """ "5 billion yuan for the X Market", "the X Park, at a cost of 5 billion"."""
    first, last = frame.chunk_at(figure.i), frame.chunk_at(figure.j - 1)
    tied = frame.role_at(first - 1) == PREPOSITION and frame.word(frame.chunks[first - 1].i) in ("for", "into", "on")
    k = left_of(frame, first - 1)
    if tied and frame.role_at(k) == VERB and frame.single_words(k) & ALLOTTING:
        k -= 1  # "45 million dollars | was allocated | for the X Line"
    before = frame.figure_at(k) if tied else None
    if before is not None and before.type != "ranking":
        return head_of(before.noun) not in AIMED  # "two raids on the X Field"
    for k in range(last + 1, min(last + 8, len(frame.chunks))):
        if frame.chunks[k].role == STOP or (frame.chunks[k].role == VERB and not _costs(frame, k)):
            return False
        other = frame.chunks[k].figure
        if other is not None and other.type == "money":
            return True
    return False


def _costs(frame: Frame, k: int) -> bool:
    """ "Is now expected | to | cost £46 billion", "has received a $553 million loan": what only works do with money."""
    words = {word for phrase in frame.words_of(k) for word in phrase.split()}
    aimed = frame.words_of(k + 1) == ["to"] and frame.role_at(k + 2) == VERB
    return bool(words & COSTING) or aimed or (bool(frame.classes_of(k) & HELPERS) and not frame.classes_of(k) & STATUS)


def _heads_row(frame: Frame, figure: Figure, state: State) -> bool:
    """Whether the name heads a row of a list of projects ("3. X Headquarters in the Y park: completed.")."""
    row = is_row(frame) or frame.has(0, bits("number", "digits", "stop"))
    titled = state.titled == state.line and figure.i < MANY
    return row and figure.i <= ROW and (titled or any(counts_projects(count) for count in state.near_counts()))
