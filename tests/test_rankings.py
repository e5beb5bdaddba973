"""Rankings: places in an order as bulletins, wires and releases write them, and the ordinals that rank nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.test_percentages import Fact, check, row

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
        "ranking-as-participle",
        "Fixed-asset investment grew by 14.2 percent, ranking third in the city.",
        nth("third", 3, "fixed-asset investment", scope=CITY),
    ),
    row(
        "number-with-no-dot",
        "The growth rate of industrial added value ranks No. 5 in the whole province.",
        nth("No. 5", 5, "growth rate of industrial added value", scope=PROVINCE),
    ),
    row(
        "among-cities",
        "The growth rate ranked second among the 14 prefecture-level cities in the province.",
        nth("second", 2, "growth rate", scope=("prefecture-level cities", "14 cities", "province")),
    ),
    row(
        "up-three-places",
        "Our city's GDP ranked ninth in the province, up three places from the previous year.",
        nth("ninth", 9, "GDP", scope=PROVINCE, change=3),
    ),
    row(
        "moved-up-one-place",
        "The tax revenue of the district ranked fourth in the city, moving up one place year on year.",
        nth("fourth", 4, "tax revenue", scope=CITY, change=1),
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
        "both-ranked",
        "Both the total and the growth rate of investment ranked first in the city.",
        nth("first", 1, scope=CITY),
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
        "translated-in-the-position",
        "The completed investment is located in the 8th position of the province.",
        nth("8th position", 8, "completed investment", scope=PROVINCE),
    ),
    row(
        "translated-the-first-in-the-city",
        "The growth rate of output value is 16.3%, the first in the city.",
        nth("first", 1, "growth rate of output value", scope=CITY),
    ),
    row(
        "nationally",
        "The province ranked eighth nationwide in grain output.",
        nth("eighth", 8, "grain output", optional=False),
    ),
    row(
        "forefront-is-no-number",
        "The growth rate was among the top three in the province.",
        top("top three", 3, "growth rate", scope=PROVINCE),
    ),
    row(
        "top-in-hyphens",
        "Tongshan has been a top-100 county of the country for five years.",
        top("top-100", 100),
    ),
    row(
        "several-ranks-in-the-top",
        "Five indicators rank in the top five of the province, and three of them rank first.",
        top("top five", 5, scope=PROVINCE),
        nth("first", 1),
    ),
    row(
        "from-nth-to-nth",
        "The county rose from 11th to 7th in the provincial assessment.",
        nth("11th", 11, optional=True),
        nth("7th", 7),
    ),
    row(
        "bare-rank-behind-comma",
        "Exports grew 31.5 percent, second in the province.",
        nth("second", 2, "exports", scope=PROVINCE),
    ),
]

WIRES = [
    row(
        "nth-largest-producer",
        "The country is the world's third-largest producer of tea.",
        nth("third-largest", 3, "producer of tea", "tea producer", "tea", scope="world"),
    ),
    row(
        "second-largest-economy",
        "Ghana, West Africa's second largest economy, will host the talks.",
        nth("second largest", 2, "economy", scope="West Africa"),
    ),
    row(
        "nth-biggest-lender-by-assets",
        "Korvan Bank, the fifth-biggest lender by assets, posted a loss.",
        nth("fifth-biggest", 5, "assets", "lender"),
    ),
    row(
        "second-only-to",
        "The port handles more grain than any other after Rotterdam and is Europe's No. 2 coal terminal.",
        nth("No. 2", 2, "coal terminal", scope="Europe"),
    ),
    row(
        "number-one-in-words",
        "The firm is the number one maker of lifts in the country.",
        nth("number one", 1, "maker of lifts", scope="country"),
    ),
    row(
        "jumped-spots-to",
        "The country jumped 12 spots to 63rd in the ease of doing business index.",
        nth("63rd", 63, change=12),
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
        "in-third-place-followed",
        "The ruling party came in third behind the greens.",
        nth("third", 3),
    ),
    row(
        "retained-position",
        "The airport retained its fourth position in the region by passenger traffic.",
        nth("fourth position", 4, "passenger traffic", scope="region"),
    ),
    row(
        "spot",
        "Fudan Textile climbed to the 14th spot on the list of the country's biggest exporters.",
        nth("14th spot", 14),
    ),
    row(
        "top-ten-world",
        "The group is among the world's top ten steelmakers.",
        top("top ten", 10, "steelmakers", scope="world"),
    ),
    row(
        "one-of-the-top",
        "Zambia is one of the top 10 copper exporters in the world.",
        top("top 10", 10, "copper exporters", scope="world"),
    ),
    row(
        "largest-and-second-largest",
        "China is the largest buyer of the country's ore and Japan the second largest.",
        nth("second largest", 2),
    ),
    row(
        "second-most-populous",
        "Kisumu is the third most populous city in the country.",
        nth("third most populous", 3, scope="country"),
    ),
    row(
        "highest",
        "The figure was the second highest on record.",
        nth("second highest", 2, "figure", scope=("record", None)),
    ),
    row(
        "ranked-by-magazine",
        "The university was ranked 45th in Asia by a trade magazine.",
        nth("ranked 45th", 45, scope="Asia"),
    ),
    row(
        "a-rank-of",
        "India was given a rank of 40 in the innovation index, against 46 a year earlier.",
        nth("rank of 40", 40, "innovation index"),
        nth("46", 46, optional=True),
    ),
    row(
        "ranked-without-ordinal-ending",
        "The state is ranked 3 in the country in solar capacity.",
        nth("ranked 3", 3, "solar capacity", scope="country"),
    ),
    row(
        "hash-sign",
        "The company is ranked #2 in the sector.",
        nth("#2", 2, scope="sector"),
    ),
]

NONE = [
    row("nth-time", "The mayor visited the mill for the third time, and it was the first time that it stood still."),
    row("phase-quarter-half", "The first phase ends in the second quarter; the third stage follows in the first half."),
    row("meeting-and-century", "The 20th meeting discussed the tasks of the 21st century."),
    row("anniversary", "The hospital marked its 50th anniversary on the 5th day of the fourth lunar month."),
    row("first-lady", "The First Lady and the Second Deputy Speaker opened the 3rd National Trade Fair."),
    row("schools-and-furnaces", "No. 3 Middle School stands next to No. 2 blast furnace and the No. 7 Bridge."),
    row("document-number", "Circular No. 12 of the Ministry and Order No. 4 took effect."),
    row("ring-road-and-army", "The Third Ring Road was closed to the 7th Infantry Brigade."),
    row("first-batch", "The first batch of 20 buses arrived, and the second batch follows."),
    row("first-of-its-kind", "It is the first plant of its kind in the country, and the first to use hydrogen."),
    row("world-war", "The bridge was built after the Second World War, in the early 20th century."),
    row("top-officials", "Top officials said the top priority was to top up the fund."),
    row("second-hand", "Second-hand cars, first aid kits and third-party cover are tax-free."),
    row(
        "first-second-in-argument", "First, we must save water. Second, we must plant trees. Third, we must be patient."
    ),
    row("second-consecutive", "Output fell for the second consecutive month and for the fourth year in a row."),
    row("primary-and-tertiary", "The secondary industry grew faster than the tertiary industry."),
    row("floors-and-classes", "The office is on the third floor, and pupils of the sixth grade were there."),
    row("second-child-and-term", "He won a second term, and his wife had their third child."),
    row("superlative", "It is the largest dam in Africa and the tallest in the world."),
    row("first-secretary", "The first secretary of the village and the second-in-command spoke at the 19th Congress."),
    row("second-tranche", "The Fund paid out the third tranche after its fifth review of the programme."),
    row("dates", "It opened on the 2nd of May and shut on June 3rd."),
    row("share-of", "A fifth of the crop and two thirds of the hay were lost."),
    row("one-seventh-of", "The first group of workers left in the first week, the second in the third week."),
]


@pytest.mark.parametrize(("text", "date", "facts"), BULLETINS)
def test_in_bulletins(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WIRES)
def test_in_wire_stories(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_ranking(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
