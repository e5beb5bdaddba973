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
        "scope-without-a-word-before-it",
        "The total score resides the 11 counties third position, rises two compared with last year.",
        nth("third position", 3, "total score", scope="counties", change=2),
    ),
    row(
        "enters-the-front-ten",
        "Our county enters the province front ten in comprehensive strength.",
        top("front ten", 10, "comprehensive strength", scope="province"),
    ),
    row(
        "place-opens-the-clause",
        "Industrial investment grew 18.5%, in the whole province the speed ranks 4th, is ahead of 3.",
        nth("4th", 4, ("speed", "industrial investment"), scope=PROVINCE, change=3),
    ),
    row(
        "ranks-in-the-whole-city-the-second",
        "The number of signed projects ranks in the whole city the second, moved forward three places.",
        nth("second", 2, "number of signed projects", scope=CITY, change=3),
    ),
    row(
        "the-1st-and-the-2nd",
        "The output and the profit were ranked the 1st and the 2nd in the city respectively.",
        nth("1st", 1, scope=CITY),
        nth("2nd", 2, scope=CITY),
    ),
    row(
        "both-among-the-top-three",
        "The two indicators of fiscal revenue and tax revenue both ranked among the top three in the city.",
        top("top three", 3, "fiscal revenue", scope=CITY),
    ),
    row(
        "from-place-to-place",
        "The export volume rose from the 9th place to the 6th place of the province.",
        nth("9th place", 9, "export volume"),
        nth("6th place", 6, "export volume", scope=PROVINCE, change=3),
    ),
    row(
        "the-evaluation-spoken-of",
        "The results of the comprehensive evaluation of 120 parks were released. Luyang Park ranked 15th.",
        nth("15th", 15, ("comprehensive evaluation", "comprehensive evaluation of parks", None)),
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
    row(
        "first-after-an-amount",
        "Farm incomes grew 9.5%, the first in the province.",
        nth("first", 1, "Farm incomes", scope=PROVINCE),
    ),
    row(
        "first-three",
        "Five indicators ranked in the first three of the city.",
        top("first three", 3, scope=CITY),
    ),
    row(
        "row-of-indicators-shares-its-scope",
        "GDP growth ranked 3rd, fixed-asset investment 5th and retail sales 1st among the nine counties.",
        nth("3rd", 3, "GDP growth", scope="counties"),
        nth("5th", 5, "fixed-asset investment", scope="counties"),
        nth("1st", 1, "retail sales", scope="counties"),
    ),
    row(
        "bracketed-figures-in-a-row",
        "In terms of growth, Huaning came first (21.4%), Yulin second (18.9%) and Anfu third (17%).",
        nth("first", 1, "growth"),
        nth("second", 2, "growth"),
        nth("third", 3, "growth"),
    ),
    row(
        "an-increase-of-places",
        "Industrial investment ranked second in the province, an increase of 5 places over June.",
        nth("second", 2, "Industrial investment", scope=PROVINCE, change=5),
    ),
    row("label", "Rank in the city: 5th", nth("5th", 5)),
    row(
        "in-a-topic",
        "In copper ore Tavush holds the 2nd place in the country.",
        nth("2nd place", 2, "copper ore", scope="country"),
    ),
    row(
        "each-by-its-own",
        "It ranked 4th in innovation and openness, 9th in green growth and 12th in market access.",
        nth("4th", 4, "innovation and openness"),
        nth("9th", 9, "green growth"),
        nth("12th", 12, "market access"),
    ),
    row(
        "scope-in-the-assessment",
        "In the assessment of 14 parks of Hunan, Leiyang climbed from the 6th to the 2nd.",
        nth("6th", 6),
        nth("2nd", 2, scope="parks", change=4),
    ),
    row(
        "ordinal-behind-an-amount",
        "Retail sales were 2.1 billion yuan, minus 3.2%, eighth.",
        nth("eighth", 8, "Retail sales"),
    ),
    row(
        "translated-ranks-the-whole-city",
        "The growth rate ranks the whole city the 3rd; exports occupy much land.",
        nth("3rd", 3, scope=("whole city", "city")),
    ),
    row(
        "the-citys-second",
        "The growth rate is 11.2%, the city's second.",
        nth("second", 2, "growth rate", scope="city"),
    ),
    row("front-three", "The index entered the front three of the whole city.", top("front three", 3, scope=CITY)),
    row(
        "ranking-in-numbers",
        "The county's ranking in the province rose from 23 to 17.",
        nth("23", 23),
        nth("17", 17, change=6),
    ),
    row(
        "fifth-place-with-its-scope",
        "The growth rate is 8.8%, ranking the 5th place in the whole province.",
        nth("5th place", 5, "growth rate", scope=PROVINCE),
    ),
]

WIRES = [
    row(
        "place-held-before",
        "Yalova ranked 6th among 24 ports, two places up from 8th.",
        nth("ranked 6th", 6, scope="ports", change=2),
        nth("8th", 8, change=None),
    ),
    row(
        "exporter-of-rice",
        "Siam is the world's third-largest exporter of rice.",
        nth("third-largest", 3, ("exporter of rice", "rice exporter"), scope="world"),
    ),
    row(
        "rate-of-something",
        "Latvia has the second-highest rate of home ownership in the bloc.",
        nth("second-highest", 2, "rate of home ownership", scope="bloc"),
    ),
    row(
        "in-apposition-to-a-crop",
        "The cocoa crop, the world's fourth largest, is expected to shrink.",
        nth("fourth largest", 4, "cocoa crop", scope="world"),
    ),
    row(
        "a-distant-second",
        "Utah ranked No. 1 in the nation for wind power, with Iowa a distant second.",
        nth("No. 1", 1, "wind power", scope="nation"),
        nth("second", 2),
    ),
    row(
        "held-its-own-at-three",
        "The song went in at number eight, and his first single held its own at three.",
        nth("number eight", 8),
        nth("three", 3),
    ),
    row(
        "lifted-two-places",
        "The win lifts the side two places to seventh in the table.",
        nth("seventh", 7, scope=("table", None), change=2),
    ),
    row(
        "wide-top",
        "The institute is ranked in the top 250 worldwide.",
        top("top 250", 250, scope="worldwide"),
    ),
    row(
        "a-player-is-no-metric",
        "World number six Ida Brandt lost to the 14th seed.",
        nth("number six", 6, None, scope="world"),
        nth("14th seed", 14, None),
    ),
    row(
        "fewer-places-only",
        "Her record dropped only one place to number five.",
        nth("number five", 5, change=-1),
    ),
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
    ),
    row(
        "second-in-this-and-first-in-that",
        "Our state stands second in the country in milk production and first in eggs.",
        nth("second", 2, "milk production", scope="country"),
        nth("first", 1, "eggs"),
    ),
    row(
        "second-only-to-a-rival",
        "Laos is second only to Vietnam in coffee exports.",
        nth("second only to", 2, "coffee exports"),
    ),
    row(
        "position-and-number",
        "Zambia fell seven places to position 94 and Malawi came in at number 141.",
        nth("position 94", 94, change=-7),
        nth("number 141", 141),
    ),
    row(
        "moves-keep-to-their-own-rank",
        "Gabon slipped four places to 39th and Togo gained five places to rank 49th.",
        nth("39th", 39, change=-4),
        nth("rank 49th", 49, change=5),
    ),
    row(
        "at-the-end-of-the-table",
        "Malta, at 58th, is the lowest ranked member after Cyprus, which closes the list at 61st.",
        nth("58th", 58),
        nth("61st", 61),
    ),
    row(
        "with-others-behind",
        "Singapore held on to first place, with Denmark second and Ireland third.",
        nth("first place", 1),
        nth("second", 2),
        nth("third", 3),
    ),
    row(
        "scope-of-the-list",
        "It was placed fifth on a list of 60 universities and third in the whole of Wales.",
        nth("placed fifth", 5, scope="universities"),
        nth("third", 3, scope="Wales"),
    ),
    row(
        "scope-goes-on-in-the-paragraph",
        "Tyres ranked first among export items. Copper came second.",
        nth("first", 1, scope="export items"),
        nth("second", 2, scope="export items"),
    ),
    row("no-3-by-assets", "The bank, No. 3 by assets, closed 20 branches.", nth("No. 3", 3, "assets")),
    row("on-the-list", "Fourth on the list is Danford.", nth("Fourth", 4)),
    row("puts-it-in", "Its score puts it in 12th.", nth("12th", 12)),
    row("sit-second", "They sit second with 40 points.", nth("sit second", 2)),
    row("up-to-third-is-exact", "Forfar moved up to third in League Two.", nth("third", 3)),
    row("into", "Canterbury moved into second on the ladder.", nth("second", 2)),
    row(
        "seeds",
        "Third seed Ana Kova beat the 11th seed, while Ruiz, seeded fifth, lost.",
        nth("Third seed", 3),
        nth("11th seed", 11),
        nth("seeded fifth", 5),
    ),
    row(
        "world-number",
        "Former world number one Petrov lost to world number 31 Ito.",
        nth("number one", 1),
        nth("number 31", 31),
    ),
    row(
        "someones-number",
        "The firm is Poland's No. 2 in beer, and its rival is the country's No. 3 airline owner.",
        nth("No. 2", 2, "beer", scope="Poland"),
        nth("No. 3", 3, scope="country"),
    ),
    row(
        "reached-number-one",
        "The single reached number one and fell to number four.",
        nth("number one", 1),
        nth("number four", 4),
    ),
    row("top-four-spot", "The club clinched a top-four spot.", top("top-four", 4)),
    row("ended-the-season", "Otley ended the season fifth.", nth("fifth", 5)),
    row("between-places", "The side stagnated between eighth and 15th place.", nth("eighth", 8), nth("15th place", 15)),
    row(
        "superlatives-by-form",
        "It is the third-steepest street and the fifth fastest-selling model in the country.",
        nth("third-steepest", 3),
        nth("fifth fastest", 5, scope="country"),
    ),
    row("world-no-without-a-stop", "World No 4 Ito beat the No 12 seed.", nth("No 4", 4), nth("No 12", 12)),
    row(
        "results-in-a-row",
        "Ayr 2nd, Leith 3rd, Govan 4th.",
        nth("2nd", 2),
        nth("3rd", 3),
        nth("4th", 4),
    ),
    row(
        "labels",
        "Infrastructure: 45th; institutions: 62nd; market size: 33rd.",
        nth("45th", 45),
        nth("62nd", 62),
        nth("33rd", 33),
    ),
    row(
        "year-in-brackets",
        "Peru ranks 40th (2021: 46th) and Chile 22nd (24th).",
        nth("40th", 40),
        nth("46th", 46),
        nth("22nd", 22),
        nth("24th", 24),
    ),
    row(
        "placed-before-a-name",
        "Second-placed Inter host fifth-placed Roma and the fourth-seeded Dane.",
        nth("Second-placed", 2),
        nth("fifth-placed", 5),
        nth("fourth-seeded", 4),
    ),
    row("finishing-in-a-time", "He won bronze, finishing 3rd in 10.02 seconds.", nth("finishing 3rd", 3)),
    row("tied", "Gabon tied for 31st with Malta.", nth("tied for 31st", 31)),
    row(
        "second-at-a-festival",
        "The choir came second at the Aberdare Festival.",
        nth("came second", 2, scope="Aberdare Festival"),
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
    row(
        "counted-not-ranked", "The blast was the second in the city in a week, and the third in the country since May."
    ),
    row("first-to-do", "It is the first in Africa to use this method and the 59th nationwide."),
    row("in-line", "She is second in line to the throne and third in command."),
    row("second-best", "Nobody wants to settle for second best."),
    row("downing-street", "The adviser spoke to reporters at Number 10."),
    row("reactor", "The plant's No. 2 reactor and the town's No. 4 school were shut."),
    row("fraction", "The levy would cut profits by up to a third."),
    row("dates-from-to", "The fair runs from the 5th to the 9th."),
    row("second-day", "The count goes into its second day."),
    row("seed-money", "The first seed was sown, and the firm closed its second seed round."),
    row("name", "First of Utah has assets of 3 billion dollars."),
    row("label-of-a-day", "Deadline: 5th. Meeting day – 3rd. Grade: 7th."),
    row("his-second-in-the-city", "This is his fourth film and his second in the city."),
    row(
        "first-n-of-things",
        "The first three of the turbines turn, and it was among the first five in the country to sign.",
    ),
    row("request", "It was their second request and the third harvest of the second forest."),
    row("superlative", "It is the largest dam in Africa and the tallest in the world."),
]


ROWS = [
    row(
        "nouns-with-ordinals",
        "The overall score ranks first, the tender score second and the safety score fifth in the province.",
        nth("ranks first", 1),
        nth("second", 2, "tender score"),
        nth("fifth", 5, "safety score"),
    ),
    row(
        "articles-before-the-ordinals",
        "GDP growth is in the 4th place; fixed investment the 2nd; retail sales the 5th.",
        nth("4th place", 4),
        nth("2nd", 2, "fixed investment"),
        nth("5th", 5, "retail sales"),
    ),
    row(
        "a-verb-between",
        "The mill ranked first in output, and its board met a second time.",
        nth("ranked first", 1),
    ),
]


# Places that somebody is put into, places of translations, places among doers and causes.
PUT = [
    row(
        "left-us-nth-for",
        "In the national comparison of 22 water firms this left us 9th for complaints, though fourth for price.",
        nth("9th", 9, "complaints", scope=("firms", "water firms")),
        nth("fourth", 4, "price", scope=("firms", "water firms")),
    ),
    row(
        "puts-them-in-a-row",
        "The survey puts Norway first, Chile second and Ghana third.",
        nth("first", 1),
        nth("second", 2),
        nth("third", 3),
    ),
    row(
        "left-seventh-in",
        "The late results left the province seventh in school attendance.",
        nth("seventh", 7, "school attendance"),
    ),
    row(
        "is-located-the-nth",
        "The rate of growth is located the 4th, rises 2 positions.",
        nth("4th", 4, "rate of growth", change=2),
    ),
    row(
        "is-in-the-city-the-nth",
        "The speed of growth is in the city the 3rd.",
        nth("3rd", 3, "speed of growth", scope=CITY),
    ),
    row(
        "second-top-producer",
        "Among the 12 regions, Soccsksargen was the second top producer.",
        nth("second top", 2, "producer", scope="regions"),
    ),
    row("third-leading-cause", "Malaria is the third leading cause of death in the county.", nth("third", 3)),
    row(
        "what-was-counted",
        "The port has 34 cranes, Durban comes second with 29 and Maputo is third (17).",
        nth("second", 2, "cranes"),
        nth("third", 3, "cranes"),
    ),
    row(
        "in-a-contest",
        "In the provincial ploughing contest Keshan took second place among 40 counties.",
        nth("second place", 2, "provincial ploughing contest", scope="counties"),
    ),
    row(
        "number-three-by",
        "The airline is the country's No. 3 carrier by seats.",
        nth("No. 3", 3, "seats", scope="country"),
    ),
    row(
        "in-terms-of-twice",
        "In terms of output it ranks the third, in terms of exports the fifth.",
        nth("third", 3, "output"),
        nth("fifth", 5, "exports"),
    ),
    row(
        "growth-ranking",
        "The sales growth ranking moved up 3 places, to the 5th place of the city.",
        nth("5th place", 5, "sales growth", change=3, scope=CITY),
    ),
    row("left-the-second-office", "They left the second office in the city."),
    row("left-home-first", "She left home first and came back last."),
    row("put-the-first-stone", "He put the first stone in place."),
    row("located-on-a-floor", "The store is located the second street on the left."),
]


@pytest.mark.parametrize(("text", "date", "facts"), BULLETINS + ROWS)
def test_in_bulletins(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WIRES)
def test_in_wire_stories(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_ranking(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), PUT)
def test_places_that_somebody_is_put_into(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("ranking", text, date, facts, extractor)
