"""Rankings: scopes and measures said where the clause opens, once for all, or behind a row; ranks that stand bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check
from tests.test_rankings import CITY, PROVINCE, nth, top

if TYPE_CHECKING:
    from extract import Extractor

SCOPES = [
    row(
        "behind-a-conjunction",
        "Yet among the island's five ports Solva ranks second for ferries.",
        nth("second", 2, "ferries", scope="five ports"),
    ),
    row(
        "counted-members-joined",
        "Among the region's 12 towns and cities, Karsu ranks third in wind power and first in rainfall.",
        nth("third", 3, "wind power", scope=("towns", "towns of region", "towns and cities")),
        nth("first", 1, "rainfall", scope=("towns", "towns of region", "towns and cities")),
    ),
    row(
        "within-the-state",
        "Within the state, Dulko ranked fourth in tax revenue and first in exports.",
        nth("fourth", 4, "tax revenue", scope="state"),
        nth("first", 1, "exports", scope="state"),
    ),
    row("within-the-union", "Within the union, Estland stood second in wages.", nth("second", 2, scope="union")),
    row("adverb-in-front", "Regionally it is third for rainfall.", nth("third", 3, "rainfall", scope="regionally")),
    row("adverb-and-comma", "Provincially, the town is fifth in tea output.", nth("fifth", 5, scope="provincially")),
    row(
        "name-behind-the-members",
        "But of the nine coastal counties Mira ranks fourth.",
        nth("fourth", 4, scope="counties"),
    ),
    row("came-first-of-several", "Of the 12 cantons Amma came first.", nth("first", 1, scope="cantons")),
    row(
        "wide-behind-the-last",
        "Peru ranked second in copper output and fourth in silver output worldwide.",
        nth("second", 2, "copper output", scope="worldwide"),
        nth("fourth", 4, "silver output", scope="worldwide"),
    ),
    row(
        "office-of-a-table",
        "The zone came 31st in the Ministry of Trade's new table of export zones.",
        nth("31st", 31, scope="export zones"),
    ),
    row(
        "members-of-a-table",
        "The clinic came 9th in the Care Authority's annual table of rural clinics.",
        nth("9th", 9, scope="rural clinics"),
    ),
    row("goods-before-the-place", "The group is second in zinc in Africa.", nth("second", 2, scope="Africa")),
    row(
        "goods-before-the-place-too",
        "The dairy is third in butter in Scandinavia.",
        nth("third", 3, scope="Scandinavia"),
    ),
    row(
        "what-is-rated-is-no-scope",
        "The bank is outside the top 20 in customer satisfaction.",
        top("top 20", 20, scope=None),
    ),
    row("nationality-behind", "It is now the fifth largest Dutch insurer.", nth("fifth largest", 5, scope="Dutch")),
    row(
        "place-beats-nationality",
        "It is the fifth largest Dutch insurer in Europe.",
        nth("fifth largest", 5, scope="Europe"),
    ),
    row(
        "survey-of-employers",
        "In a survey of airlines Karsu Air came third.",
        nth("third", 3, scope="airlines"),
    ),
    row("nationality-before", "The British number one lost in two sets.", nth("number one", 1, scope="British")),
    row("nationality-of-a-seed", "She beat the Swiss 12th seed.", nth("12th seed", 12, scope=None)),
    row(
        "review-is-no-scope",
        "Among 14 utilities in the national price review it ranked third.",
        nth("third", 3, scope="utilities"),
    ),
    row(
        "part-of-a-country",
        "The yield rate is ranked northwest second place.",
        nth("second place", 2, "yield rate", scope="northwest"),
    ),
    row(
        "level-said-once-for-all",
        "Retail sales grew 9.2%, ranking 6th in the province.\nTax revenue was 3.1 billion yuan, ranking 9th.",
        nth("6th", 6, "retail sales", scope=PROVINCE),
        nth("9th", 9, "tax revenue", scope=PROVINCE),
    ),
    row(
        "level-is-not-carried-to-people",
        "The team ranked 3rd in the county.\nMr Hall paid 40 dollars and ranked 9th.",
        nth("3rd", 3, scope="county"),
        nth("9th", 9, scope=None),
    ),
]

METRICS = [
    row(
        "topic-of-a-later-clause",
        "In sales the port ranked second in Osmara, next only to Lora; in punctuality rate it came fifth.",
        nth("second", 2, "sales"),
        nth("fifth", 5, "punctuality rate"),
    ),
    row(
        "topic-before-a-time",
        "In gold ore the region, for three years, holds the 1st place in the country.",
        nth("1st place", 1, "gold ore", scope="country"),
    ),
    row(
        "topic-behind-and",
        "In road density the province is eleventh and in port capacity it is third.",
        nth("eleventh", 11, "road density"),
        nth("third", 3, "port capacity"),
    ),
    row(
        "dealt-without-being-called-so",
        "Wages, rents and food prices ranked fourth, second and tenth in the country.",
        nth("fourth", 4, "wages", scope="country"),
        nth("second", 2, "rents", scope="country"),
        nth("tenth", 10, "food prices", scope="country"),
    ),
    row(
        "who-is-ranked-is-not-dealt",
        "Oyo and Kano ranked first and second in rice output.",
        nth("first", 1, "rice output"),
        nth("second", 2, "rice output"),
    ),
    row(
        "dealt-to-the-figures-before",
        "The start rate of works was 71 percent and the completion rate 40.2 percent, which ranked second and ninth "
        "respectively in the region.",
        nth("second", 2, "start rate of works", scope="region"),
        nth("ninth", 9, "completion rate", scope="region"),
    ),
    row(
        "measure-put-in",
        "Its pears, with a harvest value of 310 million yuan, ranked second among the province's fruits.",
        nth("second", 2, "harvest value"),
    ),
    row(
        "share-of-days",
        "The share of sunny days was 61%, up 3 percentage points, ranking 2nd in the state.",
        nth("2nd", 2, "share of sunny days", scope="state"),
    ),
    row(
        "what-is-surveyed",
        "In the yearly survey of reading habits Bralen placed seventh.",
        nth("seventh", 7, "reading habits", scope=None),
    ),
    row(
        "nameless-figure",
        "Chile spends 310 dollars per pupil, the fifth-lowest figure among 38 countries.",
        nth("fifth-lowest", 5, "spending", scope="countries"),
    ),
    row(
        "level-is-no-measure",
        "The completion rate was 54%, the provincial ranking 9th.",
        nth("9th", 9, "completion rate"),
    ),
    row(
        "top-places",
        "Lora, Mira and Tamba took the top three places in income growth.",
        top("top three", 3, "income growth"),
    ),
    row(
        "index-of-a-name",
        "Karsu fell to ninth in the Index of Economic Freedom.",
        nth("ninth", 9, ("Index of Economic Freedom", "Economic Freedom"), scope=None),
    ),
    row(
        "name-ends-in-its-index",
        "Karsu jumped 14 places to 63rd in the Ease of Paying Taxes index.",
        nth("63rd", 63, "Ease of Paying Taxes index", change=14),
    ),
    row(
        "two-numbers-for-two-measures",
        "The firm is No. 1 in market share and No. 2 in revenue.",
        nth("No. 1", 1, "market share", scope=None),
        nth("No. 2", 2, "revenue"),
    ),
    row("by-area", "Karsu, the ninth-largest country by area, borders Lora.", nth("ninth-largest", 9, "area")),
    row(
        "points-are-no-measure",
        "The growth rate of investment was 1.3 points above the provincial average and ranked fourth in the province.",
        nth("fourth", 4, "growth rate of investment", scope=PROVINCE),
    ),
    row("title-is-no-measure", "The band's Sweet Relief Fund retains the number one spot.", nth("number one", 1)),
    row(
        "whole-cities",
        "The index of air quality ranked 4th among 42 towns, and in the 168 key cities 12th.",
        nth("4th", 4, "index of air quality", scope="towns"),
        nth("12th", 12, "index of air quality"),
    ),
]

FOUND = [
    row(
        "came-first-in", "The county came first in completion rate with 93 percent.", nth("first", 1, "completion rate")
    ),
    row("came-first-in-cover", "The town came first in forest cover with 71 percent.", nth("first", 1, "forest cover")),
    row(
        "the-nth-behind-an-amount",
        "Tax revenue 1.4 billion yuan, growth of 7%, the 2nd; exports 90 million dollars, growth of 12%, the 5th.",
        nth("2nd", 2, "tax revenue"),
        nth("5th", 5, "exports"),
    ),
    row(
        "the-nth-behind-year-on-year",
        "The sales rate of 97.8%, down 0.3 percentage points year on year, the 14th.",
        nth("14th", 14, "sales rate"),
    ),
    row("arranged-the-city", "The sales rate is 97.1%, arranged the whole city 4th.", nth("4th", 4, scope=CITY)),
    row("province-no-n", "It moved up 5 places to the province's No. 3.", nth("No. 3", 3, scope="province", change=5)),
    row("whole-province-no-n", "It moves up 4 positions to whole province No. 5.", nth("No. 5", 5, scope=PROVINCE)),
    row("aim-by-a-year", "Our aim is to be among the first five by 2030.", top("first five", 5)),
    row(
        "front-names",
        "The scale ranks fourth in the city, and entered the front five names for three years.",
        nth("fourth", 4),
        top("front five", 5),
    ),
    row(
        "from-nth-the-verb-behind",
        "In the evaluation of parks, from the 14th rose to the 9th, forward moved 5 positions.",
        nth("14th", 14),
        nth("9th", 9, change=5),
    ),
    row(
        "from-nth-it-jumped",
        "From the 19th it jumped to the 12th in the review of courts.",
        nth("19th", 19),
        nth("12th", 12, change=7),
    ),
]

MOVES = [
    row(
        "having-been",
        "Mira ranks seventh in the state, having been fifth a year ago.",
        nth("seventh", 7, change=-2),
        nth("fifth", 5, change=None),
    ),
    row(
        "last-year-nth",
        "The throughput ranks 4th in the province, last year 6th.",
        nth("4th", 4, "throughput", change=2),
        nth("6th", 6, "throughput", change=None),
    ),
    row(
        "having-been-last-time",
        "It came third, having been sixth last time.",
        nth("third", 3, change=3),
        nth("sixth", 6, change=None),
    ),
    row(
        "over-the-top-of-its-scope",
        "Lora came 96th among the top 300 counties in farm potential, 11 places up on 2019.",
        nth("96th", 96, change=11),
        top("top 300", 300),
    ),
]

NONE = [
    row("first-in-the-hall", "Mira came first in the hall."),
    row("first-in-may", "They came first in May."),
    row("first-five-to", "They were among the first five to arrive in 2030."),
    row("number-of-a-hospital", "He moved to the city's No. 3 hospital."),
    row("number-of-a-pump", "The village's No. 2 pump failed."),
    row("second-between-commas", "On May 3, the second, he left."),
    row("second-phase", "The rate of hiring was 12%, the second phase started."),
]


@pytest.mark.parametrize(("text", "date", "facts"), SCOPES)
def test_among_whom(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), METRICS)
def test_by_what(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), FOUND)
def test_bare_ranks(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MOVES)
def test_places_gained(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_ranks(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
