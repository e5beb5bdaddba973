"""Rankings: among whom, by what and over how many places, in the wordings of bulletins, wires and league tables."""

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
        "the-move-of-the-rank-before",
        "The county ranked 5th in sales, down two places, and 2nd among the 9 counties in the number of new projects.",
        nth("ranked 5th", 5, "sales", change=-2),
        nth("2nd", 2, "number of new projects", scope="counties", change=None),
    ),
    row(
        "the-move-before-its-rank",
        "It rose two places and ranked 4th.",
        nth("ranked 4th", 4, change=2),
    ),
    row(
        "an-article-left-over",
        "The district ranked second in total score and first in the start rate.",
        nth("ranked second", 2, "total score"),
        nth("first", 1, "start rate"),
    ),
    row(
        "whose-the-ranking-is",
        "In the assessment of the city's business environment, the county came 2nd.",
        nth("came 2nd", 2, metric="business environment", scope="city"),
    ),
    row(
        "behind-the-leader-of-a-table",
        "Karsu topped the medal table, with Osmara second and Tamba third.",
        nth("second", 2, scope="medal table"),
        nth("third", 3, scope="medal table"),
    ),
    row(
        "behind-the-leader-of-a-list",
        "Karsu topped the list of inland states, followed by Osmara (2nd) and Tamba (3rd).",
        nth("2nd", 2, scope="inland states"),
        nth("3rd", 3, scope="inland states"),
    ),
    row(
        "those-who-are-the-top",
        "The park was listed among the top 12 national high-tech zones for four years running.",
        top("top 12", 12, scope="national high-tech zones"),
    ),
    row(
        "level-of-an-assessment",
        "Our town took second place in the provincial assessment of water quality.",
        nth("second place", 2, scope="provincial"),
    ),
    row(
        "later-clause-has-its-own-assessment",
        "In the review of national port zones it rose by 9 places to 41st; in the provincial evaluation it came third.",
        nth("41st", 41, change=9),
        nth("third", 3, scope="provincial"),
    ),
    row(
        "from-the-bottom",
        "The town's air quality ranked 4th from the bottom among 42 mill towns.",
        nth("4th", 4, "air quality", scope="mill towns"),
    ),
    row(
        "on-an-exchange",
        "It closed lower in third most active trading on the Osmara Stock Exchange.",
        nth("third most", 3, scope="Osmara Stock Exchange"),
    ),
    row(
        "on-a-list-by-name",
        "The group, ranked 188th on the Osmara 500 list, employs 4,000 people.",
        nth("188th", 188, scope="Osmara 500 list"),
    ),
    row(
        "part-of-a-country",
        "The region's tax growth ranked fifth in the nation and first in the west.",
        nth("fifth", 5, "tax growth", scope="nation"),
        nth("first", 1, "tax growth", scope="west"),
    ),
    row(
        "said-once-for-three-verbs",
        "Output growth ranked third, investment growth ranked second, retail sales ranked eighth in the province.",
        nth("third", 3, "output growth", scope=PROVINCE),
        nth("second", 2, "investment growth", scope=PROVINCE),
        nth("eighth", 8, "retail sales", scope=PROVINCE),
    ),
    row(
        "forefront-before-the-parts",
        "The main figures are in the forefront of the province, of which GDP growth ranks second.",
        nth("ranks second", 2, "GDP growth", scope=PROVINCE),
    ),
    row(
        "perspective",
        "From the perspective of counties, Tamba ranked second in new starts.",
        nth("second", 2, scope="counties"),
    ),
    row(
        "brackets-in-the-opening",
        "In the city's 8 counties (districts) the growth rate ranked No. 3.",
        nth("No. 3", 3, "growth rate", scope="counties"),
    ),
    row(
        "last-year-is-when-the-list-came-out",
        "Tamba ranked 31st in last year's list of 120 mill towns, down three spots.",
        nth("31st", 31, scope="mill towns", change=-3),
    ),
]

METRICS = [
    row(
        "overall-is-no-field",
        "Osmara placed sixth for road safety and 34th overall.",
        nth("sixth", 6, "road safety"),
        nth("34th", 34, None),
    ),
    row(
        "by-assets",
        "The bank is the country's fourth-biggest lender by assets.",
        nth("fourth-biggest", 4, "assets", scope="country"),
    ),
    row(
        "number-of-newly-built",
        "The number of newly built mills ranked in 3rd place among the 11 cities.",
        nth("3rd place", 3, "number of newly built mills", scope="cities"),
    ),
    row(
        "amounts-without-verbs",
        "Mining investment 2.8 billion yuan, up 15.2%, ranked the 2nd in the city, road investment 8.1 billion yuan, "
        "up 19.8%, ranked the 1st in the city.",
        nth("2nd", 2, "mining investment", scope=CITY),
        nth("1st", 1, "road investment", scope=CITY),
    ),
    row(
        "second-verb-of-the-subject",
        "The growth rate is 4.2 points higher than the city average and is second only to Tamba.",
        nth("second only to", 2, "growth rate"),
    ),
    row(
        "rank-before-its-clause",
        "Ranking first in the province, the city completed road investment of 12.1 billion yuan.",
        nth("Ranking first", 1, "road investment", scope=PROVINCE),
    ),
    row(
        "counted-right-before",
        "The city has 41 registered brands, ranking first in the province.",
        nth("ranking first", 1, "registered brands", scope=PROVINCE),
    ),
    row(
        "place-held-before",
        "The auditor ranked it 12th of 77 councils for timeliness of reports, compared with 26th the year before.",
        nth("12th", 12, "timeliness of reports", scope="councils"),
        nth("26th", 26, "timeliness of reports"),
    ),
    row(
        "by-factor",
        "By factor, Osmara was 16th for business efficiency and 24th for roads.",
        nth("16th", 16, "business efficiency"),
        nth("24th", 24, "roads"),
    ),
    row(
        "leader-of-an-index",
        "Karsu leads the index, Osmara is second and Tamba third.",
        nth("second", 2, "index"),
        nth("third", 3, "index"),
    ),
]

FOUND = [
    row(
        "in-apposition-to-what-was-handled",
        "The port handled 4.2 million tons, the 2nd of the six ports in the gulf.",
        nth("2nd", 2, scope="ports in the gulf"),
    ),
    row(
        "two-scopes-in-apposition",
        "The number of listed firms reached 96, the 5th in the country and the 2nd in the west.",
        nth("5th", 5, "number of listed firms", scope="country"),
        nth("2nd", 2, "number of listed firms", scope="west"),
    ),
    row(
        "with-measures",
        "The town ranks in the forefront of the city, with the start rate 2nd and the completion rate 1st.",
        nth("2nd", 2, "start rate", scope=CITY),
        nth("1st", 1, "completion rate", scope=CITY),
    ),
    row(
        "the-citys-second",
        "The growth rate is ranked the city's second.",
        nth("second", 2, "growth rate", scope=CITY),
    ),
    row(
        "is-the-provinces-3rd",
        "The growth rate is the province's 3rd.",
        nth("3rd", 3, "growth rate", scope=PROVINCE),
    ),
    row(
        "position-is-the-6th",
        "The position of the county in the province is the 6th.",
        nth("6th", 6),
    ),
    row("came-home", "Ortiz came home fourth in the mile race.", nth("came home fourth", 4)),
    row(
        "no-seconds",
        "Of them 3 ranked first and 4 ranked second in the province.",
        nth("ranked first", 1, scope=PROVINCE),
        nth("ranked second", 2, scope=PROVINCE),
    ),
]

MOVES = [
    row(
        "from-an-ordinal-to-a-place",
        "The city jumped from 12th to 8th place in the port ranking.",
        nth("12th", 12),
        nth("8th place", 8, change=4),
    ),
    row(
        "from-behind-the-table",
        "Osmara slipped to 9th in the Port Index from 5th a year ago.",
        nth("9th", 9, change=-4),
        nth("5th", 5),
    ),
    row(
        "from-number-to-number",
        "The county's ranking in the city rose from No. 7 to No. 4.",
        nth("No. 7", 7, scope=CITY),
        nth("No. 4", 4, scope=CITY, change=3),
    ),
    row(
        "dealt-out",
        "The start rate and the completion rate ranked 2nd and 4th respectively in the province, 3 places and 1 place "
        "ahead of the third quarter respectively.",
        nth("2nd", 2, "start rate", scope=PROVINCE, change=3),
        nth("4th", 4, "completion rate", scope=PROVINCE, change=1),
    ),
    row(
        "higher-than-last-year-is-no-period",
        "The exports were 320 million yuan, 3 places higher than last year, ranking 6th in the province.",
        nth("ranking 6th", 6, "exports", scope=PROVINCE, change=3, period=None),
        date="2019-10-20",
    ),
    row(
        "over-last-year-is-no-period",
        "Investment grew 10.8% over last year, the amount of investment ranked second in the province.",
        nth("ranked second", 2, "amount of investment", scope=PROVINCE, period=None),
        date="2019-10-20",
    ),
]

MEASURES = [
    row(
        "table-of-rates",
        "The ferry line is seventh in the table of punctuality rates.",
        nth("seventh", 7, "punctuality rates", scope=None),
    ),
    row(
        "list-of-wages",
        "Osmara rose to fourth place in the list of highest wages, behind Karsu.",
        nth("fourth place", 4, "wages", scope=None),
    ),
    row("list-of-those-ranked", "Karsu is second in the list of exporters.", nth("second", 2, scope="exporters")),
    row(
        "league-table-of-rates",
        "The city took second place in the league table of recycling rates.",
        nth("second place", 2, "recycling rates", scope=None),
    ),
    row(
        "survey-of-a-year",
        "In the 2020 national survey of noise levels Tamba came fourth.",
        nth("fourth", 4, "noise levels", scope="national"),
    ),
    row(
        "assessment-of-a-year",
        "In the 2022 municipal assessment of school safety Lishan came second.",
        nth("second", 2, "school safety", scope="municipal"),
    ),
    row(
        "that-measure-is-no-average",
        "Port fees averaged 14 euros, 2 euros above the median of 12 euros. By that measure Lora ranked sixth.",
        nth("sixth", 6, "port fees"),
    ),
    row(
        "this-measure-is-no-average",
        "Retail sales grew 8.1 percent, 1.2 points above the provincial average of 6.9 percent. "
        "By this measure the city ranked fourth.",
        nth("fourth", 4, "retail sales"),
    ),
    row(
        "the-latter",
        "Urban income was 30,000 yuan and rural income 12,000 yuan; the latter ranked first in the province.",
        nth("first", 1, "rural income", scope="province"),
    ),
    row(
        "price-index-rates-nobody",
        "The producer price index fell by 0.4 percent. Exports rose 6 percent. The county ranked second.",
        nth("second", 2, "exports"),
    ),
    row(
        "in-total-volume",
        "The lake district stayed first in total output with 3.1 billion yuan.",
        nth("first", 1, "total output"),
    ),
    row(
        "two-topics-in-front",
        "On wages Lora came third, on housing eleventh.",
        nth("third", 3, "wages"),
        nth("eleventh", 11, "housing"),
    ),
    row(
        "sort-of-states",
        "Osmara, the third largest rice province, lost a tenth of its crop.",
        nth("third largest", 3, scope="rice province"),
    ),
]

NEXT = [
    row(
        "somebody-else-follows",
        "Kenya was third for tea exports and Malawi fifth.",
        nth("third", 3, "tea exports"),
        nth("fifth", 5, "tea exports"),
    ),
    row(
        "conjuncts-rank-together",
        "Kenya was third for tea exports and coffee sales.",
        nth("third", 3, "tea exports", "tea exports and coffee sales"),
    ),
    row(
        "ranking-for",
        "The city's ranking for investment rose from 11th to 8th in the province.",
        nth("11th", 11, "investment", scope=PROVINCE),
        nth("8th", 8, "investment", scope=PROVINCE, change=3),
    ),
    row(
        "among-them-in-total",
        "Last year the county was 18th among 31 in total tax revenue and 22nd in its growth.",
        nth("18th", 18, "total tax revenue"),
        nth("22nd", 22, "growth"),
    ),
]

HEADED = [
    row(
        "heading-of-a-ranking",
        "Completion rate ranking\nLishan 96.4%, 1st; Tamu 91.2%, 2nd; Kesh 84.5%, 3rd.",
        nth("1st", 1, "completion rate"),
        nth("2nd", 2, "completion rate"),
        nth("3rd", 3, "completion rate"),
    ),
    row(
        "heading-of-a-ranking-by",
        "Ranking by recycling rate\nKarsu came second with 61 percent and Lora third with 58 percent.",
        nth("second", 2, "recycling rate"),
        nth("third", 3, "recycling rate"),
    ),
    row(
        "before-a-colon",
        "Growth of retail sales: Lishan 9.1 percent (1st), Tamu 8.4 percent (2nd).",
        nth("1st", 1, "growth of retail sales"),
        nth("2nd", 2, "growth of retail sales"),
    ),
    row("correction", "Correction: the district came 3rd.", nth("3rd", 3, metric=None)),
    row(
        "for-rents-in-the-province",
        "The county was fourth for new homes and second for rents in the province.",
        nth("fourth", 4, "new homes", scope="province"),
        nth("second", 2, "rents", scope="province"),
    ),
    row(
        "in-growth-among-firms",
        "It also ranked 3rd in debt ratio and 5th in growth among the 40 listed firms.",
        nth("3rd", 3, "debt ratio", scope="listed firms"),
        nth("5th", 5, "growth", scope="listed firms"),
    ),
    row(
        "for-traffic-among-ports",
        "The quay is seventh for container traffic among the country's ports.",
        nth("seventh", 7, "container traffic", scope="ports"),
    ),
    row(
        "put-the-district-third",
        "The comprehensive ranking placed the district 3rd, two places higher than in 2021.",
        nth("3rd", 3, scope=None, change=2),
    ),
]

CARRIED = [
    row(
        "what-the-first-is-the-biggest-in",
        "Japan remains the biggest importer of coal with 120 million tons. India ranks second.",
        nth("second", 2, "importer of coal"),
    ),
    row(
        "what-the-first-has-most-of",
        "Teyu has the most reservoirs, 52 in all. Lamo comes second with 41 and Kesh is third (33).",
        nth("second", 2, "reservoirs"),
        nth("third", 3, "reservoirs"),
    ),
    row(
        "largest-buyer",
        "Norway was still the largest buyer of tyres, paying 3.1 million euros. Kesh, ranked fourth, paid 1.2 million.",
        nth("fourth", 4, ("buyer of tyres"), scope=None),
    ),
    row(
        "highest-number",
        "Lora recorded the highest number of new cases, 412. Tamu came third with 198.",
        nth("third", 3, "number of new cases"),
    ),
    row(
        "led-with-growth",
        "Among the provinces, Lamo led with growth of 9.1 percent. Kesh was fifth with 7.2 percent.",
        nth("fifth", 5, "growth", scope="provinces"),
    ),
    row(
        "led-in-exports",
        "Lishan led the province in exports with 4.2 billion yuan. Tamu came second and Kesh fourth.",
        nth("second", 2, "exports"),
        nth("fourth", 4, "exports"),
    ),
    row(
        "largest-city-is-no-measure",
        "Osmara is the largest city with 3 million people. Wages rose 4 percent. Kesh ranked fourth.",
        nth("fourth", 4, "wages"),
    ),
    row(
        "across-the-states",
        "Across the states, output grew by 3 percent. Victoria came second with 4.1 percent.",
        nth("second", 2, "output", scope="states"),
    ),
    row(
        "of-the-districts",
        "Of the 30 districts, 12 reported growth. Puri ranked first with 98.4 percent.",
        nth("first", 1, scope="districts"),
    ),
    row(
        "some-of-the-regions",
        "Five of the 12 regions make up most of exports. Souss is in first place with 22.4 percent.",
        nth("first place", 1, scope="regions"),
    ),
    row(
        "by-county",
        "By county, Lishan grew fastest, by 9 percent. Huaning ranked first in total volume.",
        nth("first", 1, "total volume", scope="counties"),
    ),
    row(
        "own-scope-goes-first",
        "Of the 30 districts, 12 reported growth. Puri ranked sixth in the world.",
        nth("sixth", 6, scope="world"),
    ),
    row(
        "indicators-are-nobody",
        "Of the 10 indicators, seven rose. Puri ranked sixth for tax revenue.",
        nth("sixth", 6, "tax revenue", scope=None),
    ),
]

HELD = [
    row("for-the-fourth-month-running", "Huaning came first for the fourth month running.", nth("first", 1)),
    row("for-two-consecutive-years", "The ward finished first for two consecutive years.", nth("first", 1)),
    row("opened-by-the-run", "For the second year running the borough came first.", nth("first", 1)),
    row("sub-index", "In the sub-index for air quality it came first.", nth("first", 1, "air quality")),
    row("topic-then-first", "On water quality Lora came first; Kesh was last.", nth("first", 1, "water quality")),
    row(
        "survey-on",
        "In the national survey on road safety the hospital came fourth and Kesh fifth.",
        nth("fourth", 4, "road safety", scope="national"),
        nth("fifth", 5, "road safety", scope="national"),
    ),
    row("safety-comes-first", "In business safety comes first."),
    row("children-came-first", "For our family the children came first."),
    row("first-half", "In the first half the school came first for many of us."),
    row("road-to-growth", "On the road to growth the bridge came first and the school later."),
    row("railway", "In 1998 the railway came first."),
]

NONE = [
    row("gives-first-place", "The plan gives first place to people's needs."),
    row("second-of-the-blocks", "Work on the second of the three blocks in the district began."),
    row("opened-its-50th", "The firm opened its 50th store, the third in the city."),
    row("seconds", "It lasted 3 seconds, and the 4 second delay cost the race."),
    row("forty-places", "The hall has 40 places and 2 positions."),
    row("second-tunnel", "The first and second tunnels were dug; the third is under construction."),
    row("row-of-seats", "They sat in the second row, and the third in a row was empty."),
]


@pytest.mark.parametrize(("text", "date", "facts"), SCOPES)
def test_among_whom(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), METRICS)
def test_by_what(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MEASURES)
def test_what_tables_and_topics_measure(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NEXT)
def test_where_the_measure_ends(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), HEADED)
def test_headings_and_complements(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CARRIED)
def test_what_an_earlier_sentence_told(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), HELD)
def test_first_for_long(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), FOUND)
def test_ranks_without_their_verb(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MOVES)
def test_places_gained(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_ordinals_that_rank_nothing(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
