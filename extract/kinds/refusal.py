"""Refusals: what looks like a figure and is none. No record comes of it; `explain` tells the reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from extract.figure import Figure
from extract.ranks.numbers import is_leader, is_named_place
from extract.words import BIT, bits

if TYPE_CHECKING:
    from extract.frame import Frame
    from extract.matching import Match
    from extract.setting import Setting

NUMBER: Final = BIT["number"]
THOUSAND: Final = 1000
MOST_POINTS: Final = 30  # of a list
WICKETS: Final = 10  # of a side in cricket
FOLLOWED: Final = bits(
    "word", "noun", "unit", "currency", "sign", "percent", "dash", "counted", "generic", "capital", "scale", "month",
    "money-noun", "quantity-noun", "undertaking", "works", "participle", "year", "time",
)  # fmt: skip
MARKED: Final = 6  # words back to what says that marks are given
MARKING: Final = frozenset(
    "scored scores score scoring rated rates rating ratings mark marks marked grade graded gave gives give".split()
)
BRACKETED: Final = 60  # words back in which a bracket may have been opened
LEVELLED: Final = bits("place-type", "modifier") | BIT["word"]
GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+")
SCORELESS: Final = bits("noun", "percent")  # what no score is of
NAMED: Final = bits("label", "capital", "modifier")  # what has a number for its name, and is nothing else
SPOKEN: Final = bits("auxiliary", "modal", "finite", "plain-verb", "status")
AGES: Final = frozenset(["age", "aged", "ages", "older", "younger"])
TEN: Final = 10  # in words: "reaches nine in ten children"
ROUND: Final = (3, 4, 5, 10, 20, 100, 1000, 10_000, 100_000)


def read(match: Match, frame: Frame, _setting: Setting) -> Figure | None:
    """The refusal that a rule found; None where another rule may still read the words."""
    look = LOOKS.get(match.rule.id)
    if look is not None and not look(match, frame):
        return None
    i = match.i + (match.rule.id == "people-over")  # the people may be counted: "40,000 people | over 60"
    figure = Figure("refusal", match.rule, i, match.j, (frame.items[i].start, frame.items[match.j - 1].end))
    figure.reason = match.rule.id
    return figure


def _is_score(match: Match, frame: Frame) -> bool:
    return not frame.has(match.j, SCORELESS) and not _is_aside(match, frame)


def _is_duration(match: Match, frame: Frame) -> bool:
    return not (_is_ago(match, frame) or _is_rank(match, frame) or _is_of_year(match, frame))


def _is_length_of_time(match: Match, frame: Frame) -> bool:
    """ "2h14m", "3h 20m": the letter of the minutes stands right behind its digits."""
    last = match.j - 1
    return frame.glued(last) if frame.word(last)[:1] == "m" else frame.text[frame.items[last].end - 1] == "m"


def _is_best_of(match: Match, frame: Frame) -> bool:
    """ "Best-of-five", "a best of three", but "the best of 12 firms"."""
    return frame.has(match.i + 1, BIT["dash"]) or frame.word(match.i - 1) == "a"


def _are_labels(match: Match, frame: Frame) -> bool:
    """Not "9% aged 18 to 24, 321 people", "Line 5, 41.3 km long", "with Regiment 23, 97 returned"."""
    if frame.word(match.j - 2) == "," and frame.has(match.j, SPOKEN) and not frame.word(match.i).endswith("s"):
        return False
    measured = frame.word(match.i) == "aged" or frame.has(match.j, bits("unit", "percent", "currency"))
    return not measured or frame.word(match.j - 2) != ","


def _is_aside(match: Match, frame: Frame) -> bool:
    """ "Calls totalled 1,632 – 1,209 at Tema", "2.49 - 35 below": no number of a score, and the dash stands free."""
    number = frame.items[match.i].sense(NUMBER)
    return (number.value >= THOUSAND or number.value % 1 != 0) and not frame.glued(match.j - 1)


def _is_ago(match: Match, frame: Frame) -> bool:
    """ "Against 295,000 week ago": a number too large for its singular, which belongs to the time behind it."""
    number, unit = frame.items[match.i].sense(NUMBER), frame.word(match.j - 1)
    singular = match.j - match.i == 2 and not unit.endswith("s")
    return number.value >= THOUSAND and singular and frame.word(match.j) == "ago"


def _is_list_number(match: Match, frame: Frame) -> bool:
    """ "…; 2) build", "…kilns.(2) Coal": a small number in digits that begins a clause, before a closing bracket."""
    number = frame.items[match.i].sense(NUMBER)
    if frame.has(match.i - 1, BIT["open"]) and frame.has(match.j, bits("capital", "quote")):
        parted = frame.glued(match.i - 1) or frame.word(match.i - 2) in (";", ":")
        opens = match.i == 1 or (frame.has(match.i - 2, BIT["stop"]) and parted)
        return opens and number.digits and number.scale == 1 and number.value <= MOST_POINTS
    begins = match.i == 0 or frame.has(
        match.i - 1, bits("stop", "comma", "conjunction", "auxiliary", "modal", "particle")
    )
    if number.value > MOST_POINTS or number.scale > 1 or not (number.digits and begins and frame.glued(match.j - 1)):
        return False
    sides = (k for k in range(match.i - 1, max(-1, match.i - BRACKETED), -1) if frame.has(k, bits("open", "close")))
    nearest = next(sides, -1)
    return nearest < 0 or frame.has(nearest, BIT["close"])


def _is_innings(match: Match, frame: Frame) -> bool:
    """ "Slumped to 9 for 233", "took 3 for 77": at most ten wickets, and nothing that the other number could count."""
    wickets, runs = frame.items[match.i].sense(NUMBER), frame.items[match.j - 1].sense(NUMBER)
    plain = wickets.scale == runs.scale == 1 and runs.digits and not frame.has(match.i - 1, BIT["top"])
    plain = plain and frame.word(match.j) not in ("of", "out of")  # "in the top ten for 38 of the 336 indicators"
    return plain and wickets.value <= WICKETS < runs.value < THOUSAND and not frame.has(match.j, FOLLOWED)


def _tells_ages(match: Match, frame: Frame) -> bool:
    """ "Under the age of 18, 8.1% | from 18 to 24 |", but "the age of 12 bridges", "sold 8.1% from 18 to 24 euros"."""
    if frame.has(match.j, bits("percent", "unit", "currency")):
        return False
    if match.rule.id in ("older-than", "people-over"):
        return not frame.has(match.j, bits("noun", "plural", "counted"))
    if match.rule.id == "age":
        return frame.word(match.j - 2) != "of" or not frame.has(match.j, bits("noun", "plural", "counted"))
    shared = frame.has(match.i - 1, bits("percent", "close")) and not frame.has(match.j, bits("noun", "word"))
    return shared and any(frame.word(k) in AGES for k in range(frame.size))


def _is_rank(match: Match, frame: Frame) -> bool:
    """ "Of the indicators 4 ranked second": no seconds, which many of would be in the plural or dashed to a noun."""
    alone = frame.word(match.j - 1) == "second" and not frame.has(match.i + 1, BIT["dash"])
    several = frame.items[match.i].sense(NUMBER).value > 1
    if several and frame.has(match.j, BIT["dash"]) and frame.glued(match.j) and frame.glued(match.j + 1):
        return alone  # "four second-tier cities"
    return alone and several and not frame.has(match.j, bits("word", "noun", "dash"))


def _is_of_year(match: Match, frame: Frame) -> bool:
    """ "Twenty-one Year 6 pupils": the year of a school."""
    return frame.word(match.j - 1) == "year" and frame.has(match.j - 1, BIT["capital"]) and frame.has(match.j, NUMBER)


def _is_ratio(match: Match, frame: Frame) -> bool:
    """Whether "N in M" is a share: one, or fewer than a round M, and no object of a verb ("opened 3 in 10 towns")."""
    part, whole = frame.items[match.i].sense(NUMBER), frame.items[match.j - 1].sense(NUMBER)
    if frame.has(match.j, bits("unit", "currency", "percent")):
        return False
    free = match.i == 0 or not frame.has(match.i - 1, bits("plain-verb", "status", "change-verb", "auxiliary", "word"))
    tenths = not whole.digits and whole.value == TEN and not frame.has(match.i - 1, BIT["status"])
    return part.value == 1 or ((free or tenths) and part.value < whole.value and whole.value in ROUND)


def _is_mark(match: Match, frame: Frame) -> bool:
    """ "Scored 82 out of 100", "a rating of 7 out of 10", "4.5 out of 5 stars": of a round number, and no things."""
    if frame.word(match.j) in ("stars", "points", "marks"):
        return True
    whole = frame.items[match.j - 1].sense(NUMBER).value
    if whole not in ROUND or frame.has(match.j, bits("noun", "word", "plural", "counted", "percent", "unit")):
        return False
    for k in range(match.i - 1, max(-1, match.i - MARKED), -1):
        if frame.has(k, bits("comma", "stop")):
            return False
        if frame.word(k) in MARKING:
            return True
    return False


def _is_colon_of_week(match: Match, frame: Frame) -> bool:
    return frame.word(match.i + 1) == ":" and frame.word(match.i) in ("week", "day")


def _are_things(match: Match, frame: Frame) -> bool:
    """ "Number of city buses: 640", "replaced buses 620,": things that are counted, behind what says which of them."""
    if not frame.has(match.i, BIT["counted"]) or frame.has(match.i, BIT["capital"]):
        return False
    if frame.word(match.i + 1) == ":":
        return frame.has(match.i - 1, bits("word", "preposition"))
    done = match.j - match.i == 2 and frame.word(match.i - 1).endswith("ed")
    return done and frame.has(match.j, bits("comma", "stop")) and not frame.has(match.j + 1, NUMBER)


def _is_grouped(match: Match, frame: Frame) -> bool:
    """ "Utility model 10,728": an amount, for no name is written with a comma in its number."""
    number = frame.items[match.j - 1]
    small = match.i == 0 or not frame.has(match.i, BIT["capital"])
    return small and GROUPED.fullmatch(frame.text[number.start : number.end]) is not None


def _labels(match: Match, frame: Frame) -> bool:
    """Whether the number after a label is a name: small, bare, and not the amount of something."""
    number = frame.items[match.j - 1].sense(BIT["number"])
    placed = frame.has(match.i - 1, BIT["rank-verb"])  # "ranked No 1 in output"
    ranks = placed or is_leader(frame, match.i, match.j) or is_named_place(frame, match.i, match.j)
    if frame.has(match.i, BIT["rank-number"]) and ranks:
        return False  # "as No 1 trading partner", "world No 4 Ito"
    if frame.word(match.i + 1) == ":" and frame.has(match.j, BIT["auxiliary"]):
        return False  # "by level: 45 are provincial projects"
    if frame.word(match.i + 1) == ";" or _are_things(match, frame):
        return False
    if _is_colon_of_week(match, frame) or (number.value >= THOUSAND and frame.word(match.i) == "units"):
        return False  # "in the previous week: 61 in Selva", "avg units 8,413,000"
    if frame.word(match.j + frame.has(match.j, BIT["comma"])).startswith("accounting"):
        return False  # "of which the north zone 218, accounting for 34%"
    if _is_grouped(match, frame) or (frame.word(match.i) == "level" and frame.has(match.i - 1, LEVELLED)):
        return False  # "new city buses 1,126", "above city level 307", "national level 5"
    capital = match.i > 0 and frame.has(match.i, BIT["capital"])
    if (frame.word(match.i - 1) == "to" and not capital) or frame.has(match.i - 1, bits("modal", "auxiliary")):
        return False  # "to order 12 tankers", but "open to Grade 8 pupils"
    if frame.has(match.i + 1, BIT["dash"]) and not frame.glued(match.i + 1):
        return False  # "212 buses – 40 of them electric"
    verbal = frame.word(match.i).endswith("ing") and frame.items[match.i].classes & ~NAMED
    if verbal and frame.has(match.j, bits("counted", "plural")):
        return False  # "building 12 schools"
    if not number.digits and frame.has(match.j, bits("noun", "word")):
        return False  # "expected to order two tankers"
    if (
        frame.has(match.j, bits("unit", "currency", "percent", "subunit"))
        or number.scale > 1
        or number.high is not None
    ):
        return False
    named = frame.has(match.i, BIT["capital"]) and not frame.in_capitals()  # "the Windows 7 users"
    named = named or (frame.has(match.i + 1, BIT["dash"]) and frame.glued(match.i + 2))  # "the omega-3 fats"
    return named or not (frame.has(match.i - 1, bits("article", "ordinal")) and frame.has(match.j, BIT["noun"]))


# What a rule's match must pass besides; those of the other rules are refused as they stand.
LOOKS: Final = {
    "label": _labels,
    "score": _is_score,
    "duration": _is_duration,
    "hours-and-minutes": _is_length_of_time,
    "ratio": _is_ratio,
    "mark": _is_mark,
    "best-of": _is_best_of,
    **dict.fromkeys(["age", "ages", "older-than", "people-over"], _tells_ages),
    "labels": _are_labels,
    "innings": _is_innings,
    "list-number": _is_list_number,
}
