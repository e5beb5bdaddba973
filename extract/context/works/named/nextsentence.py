"""What the next sentence tells of a project: "…. It was completed in July", "2. X Park. Work is suspended"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.context.phrases import left_of, over_adverbs
from extract.context.works.mentions import later
from extract.context.works.named.events import LOCATING
from extract.context.works.named.saidnext import POINTING, told_next
from extract.context.works.named.topical import MATERIALS, WHENEVER
from extract.context.works.names.listings import colon_within, is_row
from extract.context.works.verbs.bearers import FITTING, PARTS, PROJECTS, is_agent, is_bystander
from extract.context.works.verbs.milestones import HALFWAY, LABOUR, STUDYING, TOPPED, with_object
from extract.context.works.verbs.toldbyverb import is_put
from extract.context.works.verbs.verbstatus import denied, is_negated, status_word, verb_status
from extract.context.works.verbs.workdone import WHOLE_WORKS, WORKING, is_part_done, is_short_of_all
from extract.frame import CLOSE, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, PRONOUN, STOP, TIME, VERB
from extract.verbs import HELPERS
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame
    from extract.state import State

SELF_EVIDENT: Final = frozenset(["name-of-undertaking", "name-in-list", "names-in-quotes"])
# What the next sentence calls a project, or its making.
SPOKEN_OF: Final = frozenset(
    """project work works construction line plant road bridge terminal dam port park scheme programme program facility
    station building structure roof site railway expressway highway tunnel hospital hall base factory mine route
    subgrade pavement main body equipment installation initiative""".split()
)
PROGRAMMES: Final = frozenset(["programme", "program"])
SPEAKING: Final = frozenset("said says adding added saying announced reported".split())
MAIN: Final = (["main", "project"], ["civil", "works"], ["civil", "work"])  # but a part
INCLUDING: Final = frozenset(["include", "includes", "included", "mainly include", "including"])
ONE_OF: Final = frozenset(
    [
        "of",
        "them",
        "these",
        "those",
        "of them",
        "of these",
        "of those",
        "single",
        "one",
        "project",
        "scheme",
        "newcomer",
    ]
)
BEFORE_NAME: Final = bits("article", "number", "unit", "dash", "sign", "currency")
# How a sentence begins that names some of those just counted.
BACK: Final = re.compile(
    r"(?:(?:chief|foremost|notable|prominent|first|most prominent|most notable) )?among (?:them|these|those)\b"
    r"|(?:one|two|three|four|five|some|several|most|the \w+est|the first|the last) (?:of|among) (?:them|these|those)\b"
    r"|(?:the|this|that) list (?:includes|included|comprises|comprised|contains|features|takes in)\b"
    r"|(?:they|these|those) (?:are|were|include|included|comprise|comprised)\b",
    re.IGNORECASE,
)
CAPPED: Final = frozenset(["plants", "workshops", "blocks", "buildings"])
ROW: Final = 8
OPENING: Final = 3  # items before a name that heads its row: "(", "3", ")"
NEAR: Final = 1
ASIDE: Final = (["under"], ["through"], ["within"])  # what is done under a programme is not told of it
LABEL: Final = 3  # chunks before the value of a field, its colon included
FORM: Final = 6  # lines that a form has below the name
EARLY: Final = frozenset(["planned", "approved", "signed"])
LABELS: Final = frozenset(["status", "progress", "stage", "state"])


def singled_out(frame: Frame, state: State) -> str | None:
    """ "The city signed 12 projects. The largest is the X Park", "Among them are …": some of those just counted."""
    if BACK.match(frame.text, frame.start):
        ahead = range(frame.chunk_at(frame.projects[0].i))
        count = next((count for count in state.near_counts() if count.status and _counts_works(count)), None)
        told = any(status_word(frame, k) for k in ahead if frame.role_at(k) in (VERB, NOUN))
        return count.status if count is not None and not told else None
    count = next((count for count in state.near_counts() if count.status), None)
    verb = next((k for k in range(2, min(8, len(frame.items))) if frame.word(k) in ("is", "was", "are", "were")), 0)
    if count is None or not verb or frame.word(0) != "the" or not frame.has(1, BIT["superlative"]):
        return None
    things = {(count.noun or "").lower().split(" ")[-1].removesuffix("s")} | ONE_OF
    ahead = range(verb + 1, frame.projects[0].i)
    meant = all(frame.word(k) in things for k in range(2, verb))  # "the biggest employer" is none of 12 projects
    return count.status if meant and all(frame.has(k, BEFORE_NAME) for k in ahead) else None


def _counts_works(count: Figure) -> bool:
    """Whether a count is of what has names: projects, plants, deals; not of people, places or firms."""
    return count.noun is not None and not is_bystander(count.noun) and not is_agent(count.noun)


def read_on(frame: Frame, state: State, unsure: list[Figure], listed: list[Figure]) -> None:
    """A project whose sentence told no status waits for the next one: "…. It was completed in July".

    A row's or heading's name that nothing yet shows to be a project ("6.Funan Craft Park. Work is suspended …") waits
    too: what becomes of it makes it one.
    """
    heads = [figure for figure in unsure if _heads(frame, figure)]
    if frame.projects or heads:
        waiting = [figure for figure in (*frame.projects, *heads) if figure.status is None or figure in listed]
        for figure in waiting:  # "5.X Phase II.It has been put into production": no blank, so one sentence
            behind = frame.chunk_at(figure.j - 1) + 1
            if _heads_clause(frame, figure, behind) and (said := _said_from(frame, behind + 1, alone=True)):
                figure.status = said
        waiting = [f for f in waiting if f.status is None or (f in listed and f.i <= OPENING and _heads(frame, f))]
        if len(frame.projects) == 1 and not waiting and frame.projects[0].status in EARLY:
            waiting = frame.projects  # "The X Line is to be opened in 2026. The line is 40 percent complete."
        state.waiting = (state.line, frame, waiting) if waiting else None
        return
    waited = awaited(state)
    if waited is None:
        _read_field(frame, state)
        return
    if _read_field(frame, state):
        return
    _, earlier, waiting = waited
    alone = all(_heads(earlier, f) and (f.i <= OPENING or f.status not in EARLY) for f in waiting)
    status = _said_from(frame, 0, alone=alone)
    if status is None and len(waiting) == 1 and earlier.words_of(earlier.chunk_at(waiting[0].i) - 1) not in ASIDE:
        status = told_next(frame)
    if status:
        for figure in waiting:
            figure.status = later(figure.status, status) if figure.status in EARLY else status
        earlier.projects = longest([*earlier.projects, *(f for f in waiting if f not in earlier.projects)])
    told = {figure.status for figure in waiting}
    early = not alone and told <= set(EARLY) and (state.line > waited[0] or told != {"planned"})
    if status or early:
        state.waiting = None  # of what is planned only its own paragraph may tell more


def _read_field(frame: Frame, state: State) -> bool:
    """ "Project: X Dam", and below it "Status: ongoing", "Closed: 30 September 2022": the last field holds."""
    if state.waiting is None or state.line - state.waiting[0] > FORM:
        return False
    colon = colon_within(frame, LABEL)
    label = frame.words_of(0)[-1:] if colon else []
    if label and label[0] in LABELS:
        told = _of_field(frame, colon)
    else:
        told = status_word(frame, 0) if colon == 1 and frame.role_at(2) == TIME else None
        told = "completed" if label == ["closed"] and told else told
    for figure in state.waiting[2] if told else []:
        figure.status = told
    return told is not None


def _of_field(frame: Frame, colon: int) -> str | None:
    """ "Progress: | not | started", "Status: | 60% done", "Progress: | equipment commissioning", "roof | finished"."""
    if any(is_short_of_all(frame, k) for k in range(colon, colon + 3)):
        return "ongoing"
    for k in range(colon + 1, len(frame.chunks)):
        found = status_word(frame, k)
        words = frame.words_of(k)
        if frame.role_at(k) == VERB and is_negated(frame, k) and found:
            return denied(frame, k, found) or found
        if frame.role_at(k) == NOUN and len(words) > 1 and words[-1].split(" ")[-1] in LABOUR | HALFWAY:
            return "planned" if set(words) & STUDYING else "ongoing"  # "equipment commissioning"
        if found:
            part = set(frame.words_of(k - 1)[-1:]) if frame.role_at(k - 1) == NOUN else set()
            made = found in ("completed", "started") and part & (HALFWAY | FITTING | LABOUR)
            return "ongoing" if made or TOPPED & set(words) else found
    return None


def awaited(state: State) -> tuple[int, Frame, list[Figure]] | None:
    """The names of the last lines that wait for what becomes of them; None where none do."""
    return state.waiting if state.waiting is not None and state.line - state.waiting[0] <= NEAR else None


def _said_from(frame: Frame, start: int, *, alone: bool) -> str | None:
    """The first status that the verbs from chunk `start` on say of what was named before."""
    if any(_fits(figure) for figure in frame.figures) and is_part_done(frame, start - 1):
        return "ongoing"  # "Of the 80 turbines, 40 have been installed"
    found = (_said_of_it(frame, k, alone=alone) for k in range(start, len(frame.chunks)))
    return next((status for status in found if status), None)


def _fits(figure: Figure) -> bool:
    """Whether a count is of what works are made of."""
    head = (figure.noun or "").lower().split(" ")[-1]
    return figure.type == "count" and bool({head, head.removesuffix("s")} & (FITTING | PARTS | MATERIALS) - WHOLE_WORKS)


def _heads_clause(frame: Frame, figure: Figure, behind: int) -> bool:
    """Whether a name stands alone before a stop inside its sentence."""
    stops = frame.role_at(behind) == STOP and behind + 1 < len(frame.chunks)
    return stops and figure.i <= 1 and frame.word(frame.chunks[behind].i) in (".", ":")


def _heads(frame: Frame, figure: Figure) -> bool:
    """Whether a name is all that its row or heading says."""
    alone = figure.j >= len(frame.items) - 1 and figure.i <= ROW
    if not alone and figure.i <= OPENING and is_row(frame):
        # "5. X Road widening, 23.4 km, 780 million yuan. Completed"
        behind = range(frame.chunk_at(figure.j - 1) + 1, len(frame.chunks))
        alone = all(frame.role_at(k) in (COMMA, FIGURE, OPEN, CLOSE, STOP) for k in behind)
    return alone and (is_row(frame) or frame.has(0, bits("number", "digits", "open")) or figure.i <= 1)


def _said_of_it(frame: Frame, k: int, *, alone: bool) -> str | None:
    """The status of a verb whose subject is "it", "the project", "construction": the name spoken of before."""
    if frame.role_at(k) != VERB:
        return None
    before = left_of(frame, k)
    if frame.role_at(before) == VERB and frame.has(frame.chunks[before].j - 1, HELPERS):
        before = left_of(frame, before)  # "it | has | now | resumed"
    words = frame.words_of(before)
    if is_put(frame, k):
        return "planned"  # "strive to put | it | into operation"
    if frame.words_of(before - 1)[-1:] in (*WHENEVER, ["while"]):
        return None  # "While they are built they will give 300 jobs"
    pointing = frame.role_at(before) == PRONOUN and words[:1] in (["it"], ["they"], ["which"])
    if pointing and not SPEAKING.isdisjoint(frame.words_of(before - 1)) and frame.role_at(k + 1) in (NOUN, FIGURE):
        return None  # "the firm said | it | has completed | 15 wells": who speaks
    if frame.role_at(before) == CONJUNCTION and words == ["which"] and frame.role_at(before - 1) == COMMA:
        pointing = frame.words_of(before - 2)[-2:] == ["above", "project"]  # "the above project, which was started"
    meant = frame.role_at(before) == NOUN and (words[-1] in SPOKEN_OF or _means_works(frame, before))
    fitted = frame.role_at(before) == NOUN and words[0] in ("the", "its") and words[-1] in FITTING
    fitted = fitted or words[-2:] in MAIN  # "the civil works have been completed"
    meant = meant or fitted  # "the main workshop has been capped"
    if frame.role_at(before) == NOUN and frame.role_at(before - 1) == PREPOSITION:  # "the construction of the terminal"
        head = (frame.words_of(before - 2)[-1:] or [""])[0]
        elsewhere = (
            frame.word(frame.chunks[before - 1].i) in LOCATING and head not in WORKING
        )  # "the bridge at Lumwana"
        meant = meant or (head in SPOKEN_OF and not elsewhere)
    if alone and words[-1:] and words[-1] in CAPPED and verb_status(frame, k, strict=True) == "completed":
        return "ongoing"  # "8 plants are capped": of the park
    bare = alone and frame.role_at(before) in (COMMA, STOP)
    bare = bare and (not frame.classes_of(k) & HELPERS or frame.role_at(before) == COMMA)
    if not (pointing or meant or bare) and alone and frame.role_at(before) == NOUN and _is_labour(words):
        meant = True  # "2. X Corridor. The planting is under way"
    if not pointing and not meant and not bare:  # "(1) X Project. Total investment 2.1 billion yuan, started in March"
        return None
    if any(is_short_of_all(frame, at) for at in (over_adverbs(frame, k + 1), before - 2)):
        return "ongoing"  # "the subgrade has been completed 94%", "80% of the subgrade has been completed"
    found = with_object(frame, k, verb_status(frame, k, strict=True))
    if found and is_negated(frame, k):
        return denied(frame, k, found) or found  # "Not yet started because of land"
    if found == "completed" and TOPPED & set(frame.words_of(k)):
        return "ongoing"
    part = meant and (fitted or words[-1].split(" ")[-1] in HALFWAY | PARTS - WORKING - PROJECTS - PROGRAMMES)
    return "ongoing" if part and found in ("completed", "started") else found


def told_of_it(frame: Frame, figure: Figure) -> str | None:
    """ "The X Bypass was stopped by the flood, and | it | has resumed": what its own sentence says of "it"."""
    first = frame.chunk_at(figure.j - 1) + 1
    it = next((k for k in range(first, len(frame.chunks)) if _points_back(frame, k)), None)
    return _said_from(frame, it + 1, alone=False) if it is not None else None


def _points_back(frame: Frame, k: int) -> bool:
    """ "It", or "the project | was stalled"."""
    named = frame.role_at(k + 1) == VERB and frame.role_at(k - 1) != PREPOSITION
    return frame.words_of(k) == ["it"] or (named and frame.words_of(k) in POINTING)


def _is_labour(words: list[str]) -> bool:
    """Whether a noun is of work on works or of a part of them: "the planting", "equipment installation"."""
    last = words[-1].split(" ")[-1]
    return last.endswith(("ing", "ation", "ction")) or last in HALFWAY | PARTS


def _means_works(frame: Frame, c: int) -> bool:
    """ "The farm", "the 220 MW plant": works in small letters, with the article that points back."""
    chunk = frame.chunks[c]
    pointing = frame.word(chunk.i) in ("the", "this")
    return pointing and bool(frame.last_classes(c) & BIT["works"]) and not frame.has(chunk.j - 1, BIT["capital"])


def longest(names: list[Figure]) -> list[Figure]:
    """Of names within names only the longest stands, each once, in the order of the text."""
    if len(names) < 2:
        return names[:]
    kept: list[Figure] = []
    for figure in sorted(names, key=lambda f: (f.i - f.j, f.i, f.rule.id not in SELF_EVIDENT)):
        if not any(other.i < figure.j and figure.i < other.j for other in kept):
            kept.append(figure)
    return sorted(kept, key=lambda f: f.start)
