"""Rankings: places in an order as bulletins, wires and releases write them, and the ordinals that rank nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check

if TYPE_CHECKING:
    from extract import Extractor


def nth(text: str, rank: int, *metric: str, **more: Any) -> Fact:  # noqa: ANN401
    fact: Fact = {"text": text, "rank": rank, "bound": "exact"}
    if metric:
        fact["metric"] = metric
    return fact | more


def top(text: str, rank: int, *metric: str, **more: Any) -> Fact:  # noqa: ANN401
    return nth(text, rank, *metric, **{"bound": "less_than"} | more)


PROVINCE = ("province", "whole province")
CITY = ("city", "whole city")

BULLETINS = [
    row(
        "ranked-nth-in-the-province",
        "In 2022, the county's total retail sales ranked 6th in the province.",
        nth("6th", 6, "total retail sales", scope=PROVINCE, period={"start": "2022-01-01", "end": "2022-12-31"}),
    ),
    row(
        "among-cities",
        "The growth rate ranked second among the 14 prefecture-level cities in the province.",
        nth("second", 2, "growth rate", scope=("prefecture-level cities", "14 cities", "province")),
    ),
    row(
        "rising-places-in-digits",
        "Per capita income ranked 17th in the country, rising 4 places.",
        nth("17th", 17, "per capita income", scope="country", change=4),
    ),
    row(
        "dropping-places",
        "The comprehensive index ranked 11th, down two places from last month.",
        nth("11th", 11, "comprehensive index", change=-2),
    ),
    row(
        "respectively",
        "Exports, imports and foreign investment ranked first, third and second in the province respectively.",
        nth("first", 1, "exports", scope=PROVINCE),
        nth("third", 3, "imports", scope=PROVINCE),
        nth("second", 2, "foreign investment", scope=PROVINCE),
    ),
    row(
        "list-without-verb",
        "Retail sales ranked 4th, fixed-asset investment 2nd and industrial output 1st in the city.",
        nth("4th", 4, "retail sales"),
        nth("2nd", 2, "fixed-asset investment"),
        nth("1st", 1, "industrial output", scope=CITY),
    ),
    row(
        "total-and-growth-in-two-scopes",
        "GDP reached 61.2 billion yuan, ranking 5th in the city and 38th in the province.",
        nth("5th", 5, "GDP", scope=CITY),
        nth("38th", 38, "GDP", scope=PROVINCE),
    ),
    row(
        "ranking-first-with-percent",
        "Foreign trade rose by 22.7 percent, with the growth rate ranking first among the nine counties.",
        nth("first", 1, "growth rate", scope=("nine counties", "counties")),
    ),
    row(
        "rank-in-brackets",
        "The added value of industry rose 8.1 percent (ranked 7th in the province).",
        nth("7th", 7, scope=PROVINCE),
    ),
    row(
        "place-as-noun",
        "The water quality index took first place in the province and the air quality index third place.",
        nth("first place", 1, "water quality index", scope=PROVINCE),
        nth("third place", 3, "air quality index"),
    ),
    row(
        "translated-the-first-in-the-city",
        "The growth rate of output value is 16.3%, the first in the city.",
        nth("first", 1, "growth rate of output value", scope=CITY),
        gives="no record for first",
    ),
    row(
        "nationally",
        "The province ranked eighth nationwide in grain output.",
        nth("eighth", 8, "grain output"),
    ),
    row(
        "top-ten-and-the-second",
        "The indicator ranks among the top 10 in the country and the second in the central region.",
        top("top 10", 10, scope="country"),
        nth("second", 2, scope="central region"),
        gives="no record for second",
    ),
    row(
        "percent-and-rank-in-brackets",
        "Retail sales (up 8.6%, 1st in the city) and investment (up 11%, 2nd in the city) led the way.",
        nth("1st", 1, "retail sales", scope=CITY),
        nth("2nd", 2, "investment", scope=CITY),
    ),
    row(
        "from-place-to-place-with-years",
        "The total economic output rose from 9th place in 2016 to 6th place in 2020.",
        nth("9th place", 9, "total economic output", period={"start": "2016-01-01", "end": "2016-12-31"}),
        nth("6th place", 6, "total economic output", period={"start": "2020-01-01", "end": "2020-12-31"}),
    ),
]

WIRES = [
    row(
        "nth-largest-producer",
        "The country is the world's third-largest producer of tea.",
        nth("third-largest", 3, "producer of tea", "tea producer", "tea", scope="world"),
    ),
    row(
        "second-only-to",
        "The port handles more grain than any other after Rotterdam and is Europe's No. 2 coal terminal.",
        nth("No. 2", 2, "coal terminal", scope="Europe"),
        gives="no record for No. 2",
    ),
    row(
        "number-one-in-words",
        "The firm is the number one maker of lifts in the country.",
        nth("number one", 1, "maker of lifts", scope="country"),
        gives="no scope",
    ),
    row(
        "slipped-places-to",
        "The city slipped two places to ninth in the annual survey of costs.",
        nth("ninth", 9, change=-2),
    ),
    row(
        "out-of",
        "The nation ranks 127th out of 180 countries in the corruption index.",
        nth("127th", 127, "corruption index", "corruption"),
    ),
    row(
        "came-finished-placed",
        "Team Rwenzori came second, the host school finished fourth and Mbarara High placed sixth.",
        nth("second", 2),
        nth("fourth", 4),
        nth("sixth", 6),
    ),
    row(
        "top-ten-world",
        "The group is among the world's top ten steelmakers.",
        top("top ten", 10, "steelmakers", scope="world"),
    ),
    row(
        "highest",
        "The figure was the second highest on record.",
        nth("second highest", 2, "figure", scope=("record", None)),
    ),
    row(
        "a-rank-of",
        "India was given a rank of 40 in the innovation index, against 46 a year earlier.",
        nth("rank of 40", 40, "innovation index"),
        nth("46", 46, optional=True),
        gives="no record for rank of 40",
    ),
    row(
        "keeping-the-number-one-spot",
        "The company has kept its No. 1 spot in the domestic market.",
        nth("No. 1", 1, scope="domestic market"),
    ),
    row(
        "overall-is-no-scope",
        "Lusaka placed 4th overall with 12 gold medals.",
        nth("placed 4th", 4, scope=None),
        gives="scope overall",
    ),
    row(
        "second-in-this-and-first-in-that",
        "Our state stands second in the country in milk production and first in eggs.",
        nth("second", 2, "milk production", scope="country"),
        nth("first", 1, "eggs"),
    ),
]

NONE = [
    row("nth-time", "The mayor visited the mill for the third time, and it was the first time that it stood still."),
    row("phase-quarter-half", "The first phase ends in the second quarter; the third stage follows in the first half."),
    row("meeting-and-century", "The 20th meeting discussed the tasks of the 21st century."),
    row("first-lady", "The First Lady and the Second Deputy Speaker opened the 3rd National Trade Fair."),
    row("schools-and-furnaces", "No. 3 Middle School stands next to No. 2 blast furnace and the No. 7 Bridge."),
    row(
        "document-number",
        "Circular No. 12 of the Ministry and Order No. 4 took effect.",
        gives="a record for No. 12",
    ),
    row("first-of-its-kind", "It is the first plant of its kind in the country, and the first to use hydrogen."),
    row("second-consecutive", "Output fell for the second consecutive month and for the fourth year in a row."),
    row("superlative", "It is the largest dam in Africa and the tallest in the world."),
]


@pytest.mark.parametrize(("text", "date", "facts"), BULLETINS)
def test_in_bulletins(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WIRES)
def test_in_wire_stories(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_ranking(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
