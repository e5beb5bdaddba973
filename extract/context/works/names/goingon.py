"""What stands behind a type word and tells that the name ends elsewhere: a firm, an office, a fair, another name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.context.works.names.numerals import NUMBERED, NUMBERING, is_letter_of_line, is_numeral
from extract.context.works.names.phases import PLURAL, is_phase
from extract.context.works.names.plainwords import is_of_people
from extract.pinyin import is_pinyin
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame

CAPITAL: Final = BIT["capital"]
SAID: Final = bits("preposition", "conjunction", "auxiliary", "modal", "status", "finite", "article", "determiner")
MANAGERS: Final = frozenset("manager managers management team teams leader leaders director directors".split())
# Works, and what firms, unions and fairs are for.
SECTORS: Final = frozenset("housing cable development building railway railways road roads shipping drainage".split())
GATHERINGS: Final = frozenset(
    "exhibition fair expo conference forum summit union company companies society societies week show congress".split()
)


def goes_on(frame: Frame, last: int) -> bool:
    """Whether the words go on to another name: "Three Gorges Project Corp", "Road Development Authority"."""
    j = last + 1
    if frame.word(j) in NUMBERED | NUMBERING and frame.has(j + 1, bits("number", "digits")):
        return False
    if is_letter_of_line(frame, j) or is_numeral(frame, j):
        return False
    if frame.word(j) in PLURAL:
        return False  # "X Park Phases I and II"
    said = frame.has(j, bits("finite", "level-verb", "status")) and frame.word(j).endswith(("s", "ed"))
    if said and not frame.glued(j):
        return False  # a headline in title case: "X Dam Reaches 40 Percent Completion"
    if frame.has(last, BIT["undertaking"]) and not frame.has(last, CAPITAL) and frame.word(j) in ("office", "company"):
        return True  # "the suining city key project | office"
    if frame.word(j) in MANAGERS and frame.has(last, BIT["undertaking"]) and not frame.has(last - 1, CAPITAL):
        return True  # "the firm started hiring project | managers"
    if frame.has(j, BIT["ordinal"]) and frame.has(j + 1, BIT["phase"]):
        return False  # "the Minya Ring Road Second Phase"
    joined = frame.word(j) == "&" or (frame.word(j) == "and" and frame.word(last) in SECTORS)
    if joined and frame.has(last, CAPITAL) and _ends_institution(frame, j + 1):
        return True  # "the Land Reclamation & Development Corporation", "the Housing and Construction Fair"
    if frame.has(j, CAPITAL) and not frame.has(j, bits("phase", "time")):
        return (
            not frame.glued(j)
            and not frame.has(j, bits("preposition", "auxiliary", "modal"))
            and not is_phase(frame, j)
        )
    joined = frame.has(j, bits("preposition")) and frame.word(j) == "of" and frame.has(j + 1, CAPITAL)
    if joined and not frame.has(last, CAPITAL) and frame.word(last) != "section":
        return not _is_called(frame, last)  # "the Tanzanian port of Dar es Salaam"
    return bool(
        joined
        and frame.has(last, CAPITAL)
        and frame.has(last, BIT["undertaking"])
        and last
        and not frame.has(last - 1, CAPITAL)
    )


def _is_called(frame: Frame, last: int) -> bool:
    """ "The “Green Belt” forestry | project | of Kerin", "the Tongda | project | of Kerin": one with a name."""
    k = last - 1
    while frame.has(k, BIT["word"]) and not frame.has(k, CAPITAL | SAID) and not is_pinyin(frame.word(k)):
        k -= 1
    if frame.has(k, BIT["quote"]):
        return True
    proper = is_pinyin(frame.word(k)) or (frame.has(k, CAPITAL) and k > 0 and not is_of_people(frame.word(k)))
    return proper and k < last and frame.has(last, BIT["undertaking"]) and not frame.has(k, bits("institution", "time"))


def _ends_institution(frame: Frame, j: int) -> bool:
    """Whether the words in capitals from item j on end with what institutions are called."""
    while frame.has(j, CAPITAL) and frame.has(j + 1, CAPITAL):
        j += 1
    held = frame.has(j, BIT["institution"]) or frame.word(j) in GATHERINGS or frame.word(j + 1) in GATHERINGS
    return frame.has(j, CAPITAL) and held
