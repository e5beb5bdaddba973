"""Rankings in the words of translated bulletins: the place before the rank, rows, labels, places said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check
from tests.test_rankings import CITY, PROVINCE, nth, top

if TYPE_CHECKING:
    from extract import Extractor

PLACED = [
    row(
        "whole-city-third",
        "Mining output reached 4.1 billion yuan, growth of 7.2%, the whole city third.",
        nth("third", 3, "mining output", scope=CITY),
    ),
    row("in-the-citys-third", "Sales grew 7.2%, in the city's third.", nth("third", 3, "sales", scope=CITY)),
    row(
        "entire-city-2nd", "The progress is entire city 2nd.", nth("2nd", 2, "progress", scope=("city", "entire city"))
    ),
    row(
        "is-the-whole-province-first",
        "The pass rate is the whole province first.",
        nth("first", 1, "pass rate", scope=PROVINCE),
    ),
    row("points-behind", "The safety score was 91.4 points, the province's 6th.", nth("6th", 6, scope=PROVINCE)),
    row("owned-and-measure", "The mill is the country's fourth by sales.", nth("fourth", 4, "sales", scope="country")),
    row(
        "the-2nd-behind-the-1st",
        "Its wool output ranks first in the town, the second in the county and the ninth in the province.",
        nth("first", 1, "wool output", scope="town"),
        nth("second", 2, "wool output", scope="county"),
        nth("ninth", 9, "wool output", scope="province"),
    ),
    row("number-and-city", "Exports grew 4.4%, ranked No. 6 city.", nth("No. 6", 6, "exports")),
    row(
        "sequence",
        "Rice output fell 1.1%, and the sequence in the whole city is the 8th.",
        nth("8th", 8, scope=CITY),
    ),
    row("keeps-the-nth", "Retail sales grew 9.9%, keeping the 2nd in the city.", nth("2nd", 2, scope=CITY)),
    row("places-second", "In the city's inspection the county places second.", nth("second", 2)),
    row("first-with-a-rate", "Yulin was first with 8.8%, followed by Hede.", nth("first", 1)),
    row("third-behind", "Its share rose to 12 percent, third behind Olba.", nth("third", 3, "share")),
    row("amount-and-measures", "Trade was 3.2 billion dollars, 6th in volume.", nth("6th", 6, "volume")),
    row("worlds-number-two", "Mira is the world's No. 2 rubber grower.", nth("No. 2", 2, scope="world")),
]

PLACES = [
    row(
        "in-the-first-place",
        "The output value of the port is in the first place in the province.",
        nth("first place", 1, "output value of the port", scope=PROVINCE),
    ),
    row(
        "in-the-nth-place-said-once",
        "Farm income is in the 4th place, exports in the 5th place and wages in the 9th.",
        nth("4th place", 4, "farm income"),
        nth("5th place", 5, "exports"),
        nth("9th", 9, "wages"),
    ),
    row(
        "places-in-a-row",
        "Yulin, Hede and Sanba held the first, second and third positions.",
        nth("first", 1),
        nth("second", 2),
        nth("third positions", 3),
    ),
    row("first-three-places", "Yulin, Hede and Sanba took the first three places.", top("first three", 3)),
    row(
        "last-year-in-brackets",
        "Coal sales of 3.3 billion yuan, fourth (sixth last year).",
        nth("fourth", 4),
        nth("sixth", 6),
    ),
    row(
        "places-from-to",
        "The state dropped five places, from 64 to 69.",
        nth("64", 64),
        nth("69", 69, change=-5),
    ),
    row("spelled-behind-a-label", "Ranking in the province: seventh.", nth("seventh", 7)),
    row("national-rank-is", "Its national rank is 37.", nth("37", 37)),
    row("ranking-of", "The port achieved a ranking of third in safety.", nth("third", 3, "safety")),
    row("first-place-among", "Among the nine ports, Mira was in the first place with 76 ships.", nth("first place", 1)),
    row(
        "province-wide",
        "The pass rate ranked 4th province-wide.",
        nth("ranked 4th", 4, "pass rate", scope="province"),
    ),
    row(
        "in-the-four-districts",
        "Farm income rose 4.1%, in the four districts was in first place.",
        nth("first place", 1, "farm income", scope="districts"),
    ),
    row(
        "clause-opens-with-those",
        "In the four districts the growth of tea sales ranked first.",
        nth("ranked first", 1, "growth of tea sales", scope="districts"),
    ),
    row("number-on-a-list", "The firm ranks No. 212 on the Trade 500 list.", nth("No. 212", 212)),
]

MEASURES = [
    row(
        "labels",
        "Tea output: 2nd; farm income: 5th; exports: 7th.",
        nth("2nd", 2, "tea output"),
        nth("5th", 5, "farm income"),
        nth("7th", 7, "exports"),
    ),
    row(
        "indicators-dealt",
        "The three indicators of wages, trade and farm output ranked 1st, 4th and 6th in the city.",
        nth("1st", 1, "wages", scope=CITY),
        nth("4th", 4, "trade", scope=CITY),
        nth("6th", 6, "farm output", scope=CITY),
    ),
    row(
        "rates-dealt",
        "The growth rates of exports and wages rank 3rd and 5th in the province.",
        nth("3rd", 3, "growth rates of exports", scope=PROVINCE),
        nth("5th", 5, "growth rates of wages", scope=PROVINCE),
    ),
    row(
        "copula-and-row",
        "The pass rate and the dropout rate were the 1st and 3rd in the province respectively.",
        nth("1st", 1, "pass rate", scope=PROVINCE),
        nth("3rd", 3, "dropout rate", scope=PROVINCE),
    ),
    row("moved-up-to", "Farm exports moved up 3 places to 5th.", nth("5th", 5, "farm exports", change=3)),
    row("within-the-top", "The growth rate of wages ranks within the top 5.", top("top 5", 5, "growth rate of wages")),
    row(
        "ranked-the-citys",
        "The total amount ranked the city's 3rd.",
        nth("3rd", 3, "total amount", scope=CITY),
    ),
    row("aside", "Retail sales of fuel, ranking 3rd, grew 8%.", nth("3rd", 3, "retail sales of fuel")),
    row(
        "adverb-and-verb",
        "The output value firmly occupies the first place in the province.",
        nth("first place", 1, "output value", scope=PROVINCE),
    ),
    row(
        "no-scope-in-it",
        "Trade ranked 6th in volume and 2nd in growth in the province.",
        nth("6th", 6, "volume", scope=PROVINCE),
        nth("2nd", 2, "growth", scope=PROVINCE),
    ),
]

NONE = [
    row("idiom-of-places", "In the third place, you must ask."),
    row("idiom-first-place", "Why was it built in the first place?"),
    row("idiom-behind-a-copula", "It should not have been in the first place, he said."),
    row("festival-of-a-province", "The festival is the 12th in the province."),
    row("school-of-a-county", "The school, the third in the county, opened on Monday."),
    row("city-bus", "They took No. 3 city bus home."),
    row("places-of-a-school", "The school added 3 places to the second class."),
    row("citys-second-bridge", "Work on the city's second bridge began, and the city's third followed."),
    row("ranking-of-class", "The ranking of first class hotels fell."),
    row("rank-and-age", "The ranking of schools: 3 schools fell."),
]


@pytest.mark.parametrize(("text", "date", "facts"), PLACED)
def test_behind_their_place(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), PLACES)
def test_places(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MEASURES)
def test_by_what(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_ranks(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
