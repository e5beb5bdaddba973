"""Numbers that go on a row of quantities: "30,000 tonnes for Oran, 8,500 for Tunis", "Bihar (33,050), Goa (900)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.figure import Figure
    from extract.frame import Frame

COMPARING: Final = frozenset(
    "vs|vs .|v|versus|against|as against|compared with|compared to|than|from|up from|down from".split("|")
)
NO_NOUN: Final = bits("participle", "plain-verb", "status", "finite", "level-verb", "metric-verb", "change-verb")
LINKING: Final = frozenset([",", "and", "plus"])
PLACING: Final = frozenset(["for", "to", "from", "in", "of", "by", "on", "at"])
LONG_NAME: Final = 4  # words of "the south-western region"
NAMING: Final = bits("word", "capital", "conjunction", "comma")
ENDING: Final = bits("stop", "comma", "conjunction", "close")
LARGE: Final = 1000


def goes_on_in_row(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "30,000 tonnes | for | China, 31,000 | for | Russia", "the east reaped 45,000 tonnes, the west | 32,000"."""
    if other.type != "quantity":
        return False
    before = frame.word(figure.left - 1)
    if before in LINKING and frame.word(figure.j) == frame.word(other.j) and frame.word(other.j) in PLACING:
        return True
    if before == "(" and (frame.has(other.left - 1, BIT["open"]) or _is_set_beside(frame, figure, other)):
        return True
    if before == "including" and figure.left - other.j <= len(LINKING):
        return True
    if frame.word(other.j) not in LINKING or not (figure.j >= len(frame.items) or frame.has(figure.j, ENDING)):
        return False
    label = range(other.j + 1 + (frame.word(other.j + 1) in LINKING), figure.left)
    named = 0 < len(label) <= LONG_NAME and all(frame.has(k, NAMING) or frame.word(k) == "the" for k in label)
    things = named and frame.has(label[-1], bits("counted", "collective"))  # "the staff 4,500"
    return named and not things and (frame.has(label[0], BIT["capital"]) or frame.word(label[0]) == "the")


def _is_set_beside(frame: Frame, figure: Figure, other: Figure) -> bool:
    """ "Austria 6,048 tonnes | (4,104)": the bracket right behind an amount, with the same of another time."""
    alone = other.j == figure.left - 1 and frame.has(figure.right, BIT["close"])
    return alone and "," in frame.text[figure.start : figure.end]


def is_row_of_brackets(frame: Frame, figure: Figure, j: int) -> bool:
    """ "Egypt (301,909 tonnes)|, Iraq | (142,055)": an amount alone in its bracket, as the one before its name was."""
    alone = frame.has(figure.left - 1, BIT["open"]) and frame.has(figure.right, BIT["close"])
    names = range(j + 1, figure.left - 1)
    return alone and 0 < len(names) <= LONG_NAME and all(frame.has(k, NAMING) or frame.word(k) == "the" for k in names)


def set_against(frame: Frame, figure: Figure) -> bool:
    """ "From the earlier estimate | of 863,000", "against offerings | of 31,528": compared behind a word or two."""
    i = figure.left - 1
    if frame.word(i) != "of" or (figure.number is not None and figure.number.value < LARGE):
        return False
    return any(frame.word(k).split(" ")[-1] in COMPARING for k in range(i - LONG_NAME, i))


def sizes_what_is_paid_for(frame: Frame, size: Figure) -> bool:
    """ "150 pounds for a | 10-tonne | lot, from 200": how large each is that the amount before it is for."""
    if size.type != "quantity" or frame.word(size.j - 1).endswith("s"):
        return False
    sized = frame.has(size.j, bits("noun", "word")) and not frame.has(size.j, NO_NOUN | BIT["change-noun"])
    return sized and any(f.type == "money" and f.i < size.i for f in frame.figures)
