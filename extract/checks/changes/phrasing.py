"""Wordings that give each figure of a change a place of its own, over sentences with a mark for each figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# What ends a statement right behind its last figure: "a gain of five seats." and no "a gain of five in the cities".
ENDS: Final = r"(?=\W*$|[,;:.)](?!\d)| (?:in total|altogether|in all)\b)"
FEW: Final = r"(?: [a-z][\w’'-]*){0,3}"  # words for what was counted, or when
THINGS: Final = r"(?: (?!(?:in|at|among|across|within)\b)[a-z][\w’'-]*){0,3}"  # nor where
UP: Final = r"gain|rise|increase|growth|addition|advance|improvement|plus|inflow|surplus"
DOWN: Final = r"loss|fall|drop|decline|decrease|reduction|cut|shrinkage|outflow|minus|slump"
GAPS: Final = r"gap|difference|spread|imbalance|surplus|deficit|shortfall|excess|balance"
NET: Final = r"an? (?:overall )?net"
MOVED: Final = rf"an? (?:[a-z]+ )?(?:{UP}|{DOWN}) of"
BROUGHT: Final = (
    r"(?:which (?:will |would )?(?:brings?|brought|takes?|took|gives?|gave|leaves?|left|raises?|lifts?|cuts?)"
    r"|(?:thus |thereby |so )?(?:bringing|taking|giving|leaving|raising|lifting|increasing|reducing|cutting|lowering"
    r"|making|for a total of)|to (?:bring|take|raise|lift|increase|reduce|cut)"
    r"|so that (?:it|he|she|they) (?:now )?ha(?:s|ve))"
)
SUMMED: Final = r"total|number|count|tally|fleet|network|strength|roll|list|membership"
ALL: Final = (
    rf"(?: (?:it|him|her|them|us|(?:its|his|her|their|the)(?: [a-z]+)? (?:{SUMMED})(?: of [a-z]+)?))?"
    r"(?: to| with| at| of)?"
)
BEFORE: Final = r"(?:instead of|rather than|up from|down from|from|compared with|against|up on|down on)"
RESULT: Final = r"(?:which (?:is|was) )?the (?:net )?(?:result|outcome|balance|sum) of"
PLAIN: Final = r"(?:(?! on | from | of | for | in )[^§;,]){1,40}"  # exports, and not those of copper
OPPOSED: Final = r"(?:to|against|versus|and) (?:the )?"
THUS: Final = r"(?:leaving|giving|for|making|which (?:gives|makes|leaves|means|is)|that is)"
HELD: Final = r"(?:as against|(?:as )?compared (?:with|to)|against|versus)"
WORSE: Final = rf"an? (?:[a-z]+ )?(?:{UP}|{DOWN}|deterioration|worsening|widening|narrowing|saving|recovery) of"
OF_BEFORE: Final = r"(?:the|its|their|(?:this|last) (?:year|season|month|week|quarter)[’']s|(?:19|20)\d\d[’']s)"
WHOLE: Final = r"of (?:the |its |all |their )?§"


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern over a sentence with marks: `moved` if one figure is won, one lost, `sided` if they are opposed.

    `alone`: a figure elsewhere in the sentence may be meant as well. The groups of the pattern are base, level and
    reported; "part" and "more" are other places for the last two.
    """

    pattern: re.Pattern[str]
    moved: bool = False
    sided: bool = False
    alone: bool = True


def _wording(*parts: str, moved: bool = False, sided: bool = False, alone: bool = True) -> Wording:
    return Wording(re.compile("".join(parts), re.IGNORECASE), moved, sided, alone)


WORDINGS: Final = (
    # "12 deputies, giving him 96 instead of 84"
    _wording(rf"(?P<reported>§)[^§;]{{0,60}}, {BROUGHT}{ALL} (?P<level>§){FEW},? {BEFORE} (?P<base>§)(?![^;]*§)"),
    # "from 2.14 to 2.19 per 100 of value, or 5 cents", "from 812 to 743, that is by 69"
    _wording(
        rf"\bfrom (?P<base>§){FEW} to (?P<level>§)(?: per §)?[^§,;]{{0,40}},",
        rf" (?:or|that is|i\.?e\.?|namely|meaning)(?P<by> by| {MOVED})? (?P<reported>§){ENDS}",
        alone=False,
    ),
    # "won 19 seats and lost seven, a net gain of 12"
    _wording(
        r"(?P<base>§)(?P<second>[^§;]{0,60})(?P<level>§)(?P<behind>[^§;,]{0,40}),?",
        rf" (?:for |making |leaving |giving |or )?{NET} (?:{UP}|{DOWN}) of (?P<reported>§){THINGS}{ENDS}",
        moved=True,
    ),
    # "lost 87,000 jobs, the result of a loss of 132,000 in rural areas and a gain of 45,000 in the cities"
    _wording(
        rf"(?P<reported>§)[^§;]{{0,100}}, {RESULT} an? (?:{DOWN}) of (?P<base>§)[^§;,]{{0,50}}",
        rf" and an? (?:{UP}) of (?P<level>§)(?:(?! and\b)[^§;,]){{0,40}}{ENDS}",
        alone=False,
    ),
    _wording(
        rf"(?P<reported>§)[^§;]{{0,100}}, {RESULT} an? (?:{UP}) of (?P<base>§)[^§;,]{{0,50}}",
        rf" and an? (?:{DOWN}) of (?P<level>§)(?:(?! and\b)[^§;,]){{0,40}}{ENDS}",
        alone=False,
    ),
    # "Only 38 votes separated the first two, 2,917 to 2,879", "are 26 votes apart, 1,904 to 1,878"
    _wording(
        r"(?P<reported>§)(?: [a-z]+)? (?:(?:separate[sd]?|divide[sd]?) [^§,;]{0,50}|apart),",
        rf" (?P<base>§)(?: [a-z]+)? {OPPOSED}(?P<level>§){FEW}{ENDS}",
    ),
    # "34 of the 120 seats, up from 29, a gain of five", "of the 40 wards, 14 are closed, up from nine, a rise of five"
    _wording(
        rf"(?:(?P<level>§)(?: [a-z]+)? {WHOLE}|\b{WHOLE}[^§;,]{{0,30}}, (?P<part>§))[^§;,]{{0,40}},",
        rf" {BEFORE} (?P<base>§)[^§;,]{{0,25}}, (?P<by>{MOVED}) (?P<reported>§){ENDS}",
    ),
    # "302 exceeded it, an addition of 52 to the 250 of 2019"
    _wording(
        rf"(?P<level>§)[^§;]{{0,60}}(?:§[^§;,]{{0,20}})?, {MOVED} (?P<reported>§){FEW}",
        r" (?:to|on|over|from) (?:the |last year's )?(?P<base>§)",
        alone=False,
    ),
    # the gap between exports of 12.4 billion and imports of 9.1 billion was 3.3 billion
    _wording(
        rf"\b(?:{GAPS}) between [^§;,]{{0,40}}(?P<base>§)[^§;,]{{0,30}} and [^§;,]{{0,40}}(?P<level>§)[^§;,]{{0,30}}",
        rf" (?:was|is|came to|amounts to|amounted to|equals) (?:about |only )?(?P<reported>§){ENDS}",
    ),
    # a surplus of 3.3 billion, with exports at 12.4 billion and imports at 9.1 billion
    _wording(
        rf"\b(?:{GAPS}|profit|loss) (?:was|is|of|came to|stood at) (?P<reported>§),",
        rf" (?:with|as) {PLAIN}(?P<base>§)[^§;,]{{0,30}} and {PLAIN}(?P<level>§){ENDS}",
        sided=True,
    ),
    # "Births numbered 18,200 and deaths 21,450, a natural decrease of 3,250"
    _wording(
        r"(?P<base>§)[^§;]{0,20},? (?:and|while|against|but) [^§;,]{0,30}(?P<level>§)[^§;,]{0,20},",
        rf" (?:{THUS} )?an? (?:[a-z]+ )?(?:{UP}|{DOWN}|{GAPS}|profit) of (?P<reported>§){ENDS}",
        sided=True,
    ),
    # "The school needs 125,000 and has raised 81,000, so 44,000 is missing"
    _wording(
        r"\b(?:needs?|needed|requires?)[^§;,]{0,20} (?P<base>§)[^§;,]{0,40} (?:and|but) [^§;,]{0,30}(?P<level>§)",
        r"[^§;,]{0,20},? (?:so(?: that)?|and) (?P<reported>§)[^§;,]{0,20} (?:is|are) (?:still )?",
        r"(?:missing|lacking|wanting)\b",
    ),
    # "The 30 new judges bring the number from 212 to 242"
    _wording(
        r"(?P<reported>§)(?: (?:new|more|additional|extra))?[^§;,]{0,30},? (?:which |will |would |to )?",
        r"(?:bring|rais|tak|increas|lift|cut|reduc)(?:e?s|ed|e|ing)? ",
        rf"(?:it|them|(?:its|his|her|their|the) (?:{SUMMED}))",
        r" from (?P<base>§)(?: [a-z]+)? to (?P<level>§)(?![^;]*§)",
    ),
    # "The tower is 312 metres high, 18 metres higher than the old one, which measured 294 metres"
    _wording(
        r"(?P<level>§)[^§;]{0,20}, (?P<reported>§)[^§;,]{0,15} (?:[a-z]+er|more|less|better|worse) than [^§;,]{2,40}",
        r"(?:, (?:who|which) (?:is|was|has|had|measure[sd]|took|won|got|asks?)|,? (?:with|at)) ",
        rf"(?:only )?(?P<base>§){ENDS}",
    ),
    # spent 4.2 million less than budgeted: 31.6 million instead of 35.8 million
    _wording(
        r"(?P<reported>§) (?:less|more|fewer|higher|lower) than ",
        r"(?:planned|budgeted|expected|foreseen|forecast|promised)",
        r"(?:[:,]| [–—-]) (?P<level>§)(?: [a-z]+)? (?:instead of|against|rather than) (?:the )?(?P<base>§)",
    ),
    # "Built for 640 men, holds 895, which is 255 over capacity"; "room for 42 but holds 58, 16 too many"
    _wording(
        r"\b(?:room|space|places|beds|built|designed|meant) for (?P<base>§)[^§;,]{0,30},? (?:but |and )?(?:now )?",
        r"(?:holds?|houses?|has|have|takes?|took)[^§;,]{0,15} (?P<level>§)[^§;,]{0,20},",
        rf" (?:which is )?(?P<reported>§) (?:too many|(?:over|above) (?:its |their )?capacity){ENDS}",
    ),
    # "From 46 dollars to 38.50, saving buyers 7.50"
    _wording(
        rf"\bfrom (?P<base>§){FEW} to (?P<level>§)[^§;,]{{0,30}},",
        rf" (?:a saving of|saving|which saves)(?: [a-z]+){{0,2}} (?P<reported>§){ENDS}",
    ),
    # "In 2012 the town had 31,400 people and in 2022 28,900, a loss of 2,500"; "…; this year 187, 25 fewer"
    _wording(
        r"\b(?:last (?:year|season|month|week)|in (?:19|20)\d\d|a year ago)\b[^§;]{0,40} (?P<base>§)[^§;,]{0,30}",
        r"(?:;|,? (?:and|but)) [^§;,]{0,6}(?:this (?:year|season|month|week)|now|today|in (?:19|20)\d\d)\b",
        r"[^§;,]{0,30} ",
        rf"(?P<level>§), (?:{MOVED} (?P<reported>§)|(?P<more>§) (?:fewer|more|less)){ENDS}",
    ),
    # "The budget comes to 318.4m, 11.9m up on this year's 306.5m", "…, 5.2 billion beyond the 56.6 billion of 2016"
    _wording(
        rf"(?P<level>§)[^§;,]{{0,30}}, (?P<reported>§){FEW} ",
        r"(?:(?:up|down) (?:on|from)|beyond|above|below|ahead of|short of|in excess of) ",
        rf"{OF_BEFORE} (?P<base>§)(?![^;,]{{0,60}}§)",
    ),
    # 74.3 a barrel compared to 82.5 in the year before: a decline of 8.2
    _wording(
        rf"(?P<level>§)[^§;,]{{0,60}},? {HELD} (?:the )?(?P<base>§)[^§;,]{{0,40}}(?:,|:| [–—-]) (?P<by>{WORSE})",
        rf" (?P<reported>§){ENDS}",
    ),
    # improved to 62.9% from 56.4%, or by 6.5 points
    _wording(
        rf"\bto (?P<level>§){FEW} from (?P<base>§)[^§;,]{{0,30}},",
        rf" (?:or|that is|i\.?e\.?|namely) (?P<by>by|{MOVED}) (?P<reported>§){ENDS}",
    ),
    # "Reservoirs began the year 81.6 per cent full and ended it at 58.3 per cent, a fall of 23.3 points"
    _wording(
        r"\b(?:began|beg[iu]ns?|starts?|started|opens?|opened|entered)\b[^§;,]{0,40}(?P<base>§)[^§;,]{0,40},?",
        r" (?:and|but|to) (?:ha[sd] |now )?(?:ends?|ended|clos(?:es?|ed)|finish(?:es|ed)?|left)\b[^§;,]{0,30}",
        rf"(?P<level>§)[^§;,]{{0,30}}, (?P<by>{WORSE}) (?P<reported>§){ENDS}",
    ),
    # "On revenue of 268.3 million and expenses of 241.9 million we made a surplus of 26.4 million"
    _wording(
        r"\b(?:on|with|from) [^§;,]{2,30}(?P<base>§) and [^§;,]{2,30}(?P<level>§),? [^§;,]{0,30}",
        rf"\b(?:{GAPS}|profit|loss) (?:of|was|came to) (?P<reported>§){ENDS}",
        sided=True,
    ),
    # 22 schools, six more than in 2022, an increase of 37.5% over the 16 of that year
    _wording(
        rf"(?P<level>§)[^§;]{{0,60}}, (?P<reported>§){FEW} (?:more|fewer|less|higher|lower) than in (?:19|20)\d\d",
        rf"[^§;]{{0,10}}, {WORSE} § (?:over|on|from|against) (?:the )?(?P<base>§){FEW}{ENDS}",
        alone=False,
    ),
    # rose by 9.4%, 1.3 points more than to May, 3.3 points higher than the national rate of 6.1%
    _wording(
        r"(?P<level>§)[^§;,]{0,40}(?:, § (?:higher|lower|more|less|faster|slower) than [^§;,]{2,40})?, (?P<reported>§)",
        r" (?:higher|lower|more|less|faster|slower|above|below) (?:than )?(?:the|that|those) [^§;,]{0,40}",
        rf"(?:of|at|,|\() ?(?P<base>§)\)?{ENDS}",
    ),
)
