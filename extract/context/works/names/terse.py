"""Names that the clauses of terse texts begin with: "huasheng paper, lianxi glass two phase broke ground; …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.phrases import closing, over_adverbs
from extract.context.works.named.progress import progress_of
from extract.context.works.names.extent import is_strange
from extract.context.works.names.headed import WORKS
from extract.context.works.names.listings import LONGEST_HEADING, LONGEST_NAME, OPENING, colon_within, is_row
from extract.context.works.names.plainwords import PEOPLED
from extract.context.works.verbs.bearers import PROJECTS
from extract.context.works.verbs.toldbyverb import said_at
from extract.context.works.verbs.verbstatus import is_future
from extract.frame import ADVERB, COMMA, CONJUNCTION, FIGURE, NOUN, OPEN, PREPOSITION, STOP, TIME, VERB
from extract.kinds.project import project_figure
from extract.matching import Match
from extract.pinyin import is_pinyin, is_syllable
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.packs import Rule
    from extract.state import State

# Verbs in the present that the frame takes for nouns, and what they say of works.
PRESENT: Final = {
    "construct": "ongoing", "constructs": "ongoing", "stops": "suspended", "suspends": "suspended", "starts": "started",
    "completes": "completed", "ends": "completed", "finishes": "completed", "signs": "signed", "resumes": "resumed",
    "cancels": "cancelled", "terminates": "cancelled", "landed": "signed",
    "lack": "suspended", "lacks": "suspended",
}  # fmt: skip
NO_NAME: Final = bits(
    "institution",
    "place-type",
    "time",
    "pronoun",
    "generic",
    "money-noun",
    "change-noun",
    "undertakings",
    "counted",
    "ordinal",
)
NO_BEGIN: Final = bits("pronoun", "time", "determiner", "ordinal")
INNER: Final = bits("possessive", "finite", "level-verb", "rank-verb")
GATHERINGS: Final = frozenset(
    "week day month year forum fair expo conference meeting festival summit construction".split()
)
AREAS: Final = frozenset(["irrigation", "scenic", "new", "demonstration", "development"])  # "… irrigation area"
ROW: Final = 3  # chunks before a row's name
SHORTEST: Final = 2  # words of a name
LONG: Final = 3  # words of a name that may end in the plural
NO_MEMBERS: Final[list[tuple[int, int]]] = []


def add_terse(frame: Frame, rule: Rule, state: State) -> None:
    """Add the names that begin a clause, alone or in a list, where the clause tells what became of them."""
    colon = colon_within(frame, LONGEST_HEADING)
    headed = any(PROJECTS & frame.single_words(k) for k in range(colon))
    for c in range(len(frame.chunks)):
        if c and frame.role_at(c - 1) != STOP:
            continue
        members, behind = _members(frame, c)
        rowed = c < ROW and is_row(frame)  # "2. eastern coal mine expansion, on October 16 throws into production"
        told = any(_is_sure(frame, i, j, state, listed=rowed or (headed and c > colon)) for i, j in members)
        if not told and not (rowed and members and members[0][1] - members[0][0] > LONG):
            continue
        status = _told(frame, members, behind)
        if status is None and not (headed and c > colon):
            continue
        for i, j in members:
            figure = project_figure(Match(rule, i, j), frame, i, j, known=True)
            if figure is not None:
                own = progress_of(frame, figure)
                figure.status = (status or own) if len(members) > 1 else (own or status)
                frame.projects.insert(0, figure)  # before a name of the same length that tells no status


def _members(frame: Frame, c: int) -> tuple[list[tuple[int, int]], int]:
    """The stretches of items that commas and "and" part from chunk c on, and the chunk behind; none if one is none."""
    found: list[tuple[int, int]] = []
    while True:
        i, k = frame.chunks[c].i if c < len(frame.chunks) else 0, _behind_name(frame, c)
        j = frame.chunks[k - 1].j if k > c else i
        while i < j and frame.has(i, OPENING):
            i += 1
        j = _cut(frame, i, j)
        if not _may_be(frame, i, j):
            return (found, c - 1) if found else (NO_MEMBERS, c)
        found.append((i, j))
        k = min(closing(frame, k) + 1, len(frame.chunks)) if frame.role_at(k) == OPEN else k
        joined = frame.role_at(k) == CONJUNCTION and frame.word(frame.chunks[k].i) == "and"
        if j < frame.chunks[k - 1].j or not (frame.role_at(k) == COMMA or joined):
            return found, k
        c = k + 1


def _behind_name(frame: Frame, c: int) -> int:
    """The chunk behind a name that begins at chunk c: nouns, what they measure, and "A to B"."""
    k = c
    while True:
        if frame.role_at(k) == NOUN or (frame.role_at(k) == FIGURE and k > c and frame.role_at(k + 1) == NOUN):
            k += 1
        elif k > c and frame.role_at(k) == PREPOSITION and frame.words_of(k) == ["to"]:
            named = frame.role_at(k + 1) == NOUN and _is_chinese(frame, frame.chunks[k + 1].i)
            if not named:
                return k
            k += 2
        else:
            return k


def _cut(frame: Frame, i: int, j: int) -> int:
    """Where a name that the frame took too far ends: behind its phase, before an adverb or a verb."""
    for k in range(i + 1, j):
        if frame.word(k) in PRESENT or frame.word(k).endswith("ly") or frame.has(k, BIT["adverb"]):
            return k
        if frame.has(k, BIT["phase"]) and frame.has(k + 1, BIT["number"]):
            return k + 1  # "kecheng center one phase | 2,000 racks"
    return j


def _may_be(frame: Frame, i: int, j: int) -> bool:
    """Whether items[i:j] may be a name in a list of works."""
    if not SHORTEST <= j - i <= LONGEST_NAME or frame.has(i, NO_BEGIN):
        return SHORTEST > j - i > 0 and "-" in frame.word(i) and is_pinyin(frame.word(i))  # "guiyang-huangping"
    renewed = frame.has(j - 1, BIT["works"]) and not frame.has(j - 1, bits("institution", "place-type"))
    if frame.has(j - 1, NO_NAME) and not renewed and frame.word(j - 2) not in AREAS:
        return False
    if any(frame.has(k, INNER) and not frame.has(k, BIT["upper"]) for k in range(i, j)):
        return False
    if frame.word(j - 1) in GATHERINGS:
        return False
    person = j - i == SHORTEST and all(frame.has(k, BIT["capital"]) for k in range(i, j))
    quoted = frame.has(i - 1, BIT["quote"])
    return not person and (quoted or _is_chinese(frame, i) or frame.has(j - 1, WORKS))


def _is_sure(frame: Frame, i: int, j: int, state: State, *, listed: bool) -> bool:
    """Whether items[i:j] are sure to name works: a Chinese name with small letters, which no person's name has."""
    small = not frame.has(j - 1, BIT["capital"]) or frame.has(j - 1, WORKS) or frame.has(j - 1, BIT["phase"])
    abroad = frame.word(i) in state.lexicon.places or frame.word(i).endswith(PEOPLED)  # "Kenya", "Canadian"
    small = small and not (abroad and frame.has(i, BIT["capital"]))
    return _is_chinese(frame, i) and (small or listed) and not (frame.has(j - 1, BIT["plural"]) and j - i < LONG)


def _is_chinese(frame: Frame, i: int) -> bool:
    """Whether a Chinese name begins at item i, or behind its first word ("the mu xiang centre")."""
    while frame.has(i, OPENING):
        i += 1
    if is_pinyin(frame.word(i)):
        return True
    return is_syllable(frame.word(i)) and is_syllable(frame.word(i + 1)) and is_strange(frame, i)  # "guo yuan dam"


def _told(frame: Frame, members: list[tuple[int, int]], behind: int) -> str | None:
    """What the clause tells of its names: the verb right behind a list; of one name, the first that tells anything."""
    last = behind - 1
    if members[-1][1] < frame.chunks[last].j:
        return PRESENT.get(frame.word(members[-1][1])) or _said(frame, behind, last)
    k = behind
    found, ahead = None, over_adverbs(frame, behind)
    while k < len(frame.chunks) and frame.role_at(k) != STOP:
        if frame.role_at(k) == CONJUNCTION and frame.words_of(k) == ["and"]:
            return found  # "…, and 83,000 people will benefit"
        if frame.words_of(k)[:1] == ["because"]:  # "because demolition does not move, | stops work"
            k = next((at for at in range(k, len(frame.chunks)) if frame.role_at(at) in (COMMA, STOP)), k)
        told = _said(frame, k, last)
        if k == ahead and told is None and is_future(frame, k):
            told = "planned"
        if told and (told != "planned" or len(members) > 1):
            return told  # "planned annual output 30 tons, equipment enters the field"
        found = found or told
        dated = frame.words_of(k) == ["on"] and frame.role_at(k + 1) == NOUN  # "on the 18th concentratedly"
        if len(members) > 1 and not dated and frame.role_at(k) not in (ADVERB, TIME, COMMA):
            return None
        k += 2 if dated else 1
    return found


def _said(frame: Frame, k: int, last: int) -> str | None:
    if frame.role_at(k) == NOUN and frame.chunks[k].j - frame.chunks[k].i == 1:
        return PRESENT.get(frame.word(frame.chunks[k].i))
    counted = frame.figure_at(over_adverbs(frame, k + 1))
    if frame.role_at(k) != VERB or (counted is not None and counted.type == "count"):
        return None  # "dalian shipyard delivered 12 ships"
    return said_at(frame, k, last) or PRESENT.get(frame.word(frame.chunks[k].j - 1))
