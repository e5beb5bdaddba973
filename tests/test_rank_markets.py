"""Rankings in markets and tables: who holds a place, beside whom, and what a rank takes from other sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check
from tests.test_rankings import PROVINCE, nth, top

if TYPE_CHECKING:
    from extract import Extractor

HOLDERS = [
    row(
        "second-exporter",
        "Tamba is the second exporter of dates in the Arab world.",
        nth("second", 2, "exporter of dates", scope="Arab world"),
    ),
    row("second-economy", "Osmara, Asia's fourth economy, shrank.", nth("fourth", 4, "economy", scope="Asia")),
    row(
        "trading-partner",
        "Karsu has become Osmara's third trading partner.",
        nth("third", 3, "trading partner", scope="Osmara"),
    ),
    row(
        "partner-of-and-in",
        "Tamba is the third-largest trading partner of Osmara in Africa.",
        nth("third-largest", 3, "trading partner", scope="Africa"),
    ),
    row("supplier-that-was-found", "The mill lost its second supplier of lime."),
    row("exporter-that-did-so", "It was the third exporter of tea to sign the pact."),
    row("second-to-make-it", "The firm will be Osmara's second manufacturer of tyres."),
    row("forum-of-investors", "Osmara's second investor forum was opened."),
    row(
        "superlative-reads-its-own",
        "It is the world's second largest tea exporter.",
        nth("second largest", 2, "tea exporter", scope="world"),
    ),
]

SCOPES = [
    row(
        "whose-the-first-is-too",
        "Tamba is the world's biggest grower of cloves and the third largest exporter of vanilla.",
        nth("third largest", 3, "exporter of vanilla", scope="world"),
    ),
    row(
        "top-three-of-a-trade",
        "The group is one of the top three makers of glass in Europe.",
        top("top three", 3, "makers of glass", scope="Europe"),
    ),
    row(
        "area-with-article", "It has the fifth-lowest debt in the euro area.", nth("fifth-lowest", 5, scope="euro area")
    ),
    row(
        "in-terms-of-among",
        "The port is ranked third in terms of freight among inland ports.",
        nth("ranked third", 3, "freight", scope="inland ports"),
    ),
    row(
        "from-the-top-among",
        "Its score ranked 5th from the top among the 168 mill towns.",
        nth("ranked 5th", 5, scope="mill towns"),
    ),
    row(
        "growth-in-capitals",
        "The county ranked third in GDP growth in the province.",
        nth("ranked third", 3, "GDP growth", scope=PROVINCE),
    ),
    row(
        "gross-product",
        "It ranked 5th in GDP among the 14 cities.",
        nth("ranked 5th", 5, "GDP", scope=("cities", "14 cities")),
    ),
    row(
        "numbers-in-a-measure",
        "It came fourth in PM2.5 concentration in the region.",
        nth("came fourth", 4, "PM2.5 concentration", scope="region"),
    ),
    row(
        "chart-of-the-sentence-before",
        "The song has topped the Osmaran singles chart. A ballad slipped to number two.",
        nth("number two", 2, scope="Osmaran singles chart"),
    ),
    row(
        "top-of-a-table",
        "The player ended 2003 on top of the tour rankings. But he slipped to second in May.",
        nth("second", 2, scope="tour rankings"),
    ),
    row(
        "holder-behind-a-chart",
        "The firm topped the charts. Sales of the number two carmaker rose.",
        nth("number two", 2, "carmaker", scope=None),
    ),
    row(
        "for-the-first-time",
        "The score entered the top ten in the country for the first time.",
        top("top ten", 10, "score", scope="country"),
    ),
    row(
        "on-the-continent",
        "It ranks 4th on the continent for skills.",
        nth("ranks 4th", 4, "skills", scope="continent"),
    ),
]

METRICS = [
    row(
        "table-is-no-measure",
        "The club are fourth in the Northern League table.",
        nth("fourth", 4, metric=None, scope="Northern League table"),
    ),
    row(
        "members-are-no-measure",
        "It is one of the top seven banks.",
        top("top seven", 7, metric=None, scope="banks"),
    ),
    row(
        "index-is-a-measure",
        "The state ranked 12th in the Water Index.",
        nth("ranked 12th", 12, "Water Index", scope="Water Index"),
    ),
    row(
        "said-behind-the-last-of-two",
        "The state came second in the east and seventh in the country for literacy.",
        nth("came second", 2, "literacy", scope="east"),
        nth("seventh", 7, "literacy", scope="country"),
    ),
    row(
        "by-of-another-verb",
        "The town's second largest employer closed, run out of business by sugar from abroad.",
        nth("second largest", 2, "employer"),
    ),
    row(
        "name-behind-the-thing",
        "Profits of third largest Osmaran bank Delta Trust rose.",
        nth("third largest", 3, "Osmaran bank"),
    ),
    row(
        "length-of-a-race",
        "He moved from 400m to 200m to finish third in 21.7 seconds.",
        nth("finish third", 3, metric=None),
    ),
    row(
        "sentence-too-far-off",
        "The duty was cut to 40%. Papers said on Friday that talks about new roads, bridges and piers would go on in "
        "the two capitals. Osmara Air is a carrier; Tamba Air is ranked third in its class.",
        nth("ranked third", 3, metric=None),
    ),
    row(
        "what-the-one-before-is-second-in",
        "Tamba is Osmara's second biggest oil supplier. Karsu comes third.",
        nth("second biggest", 2, "oil supplier"),
        nth("comes third", 3, "oil supplier"),
    ),
]

TIMES = [
    row(
        "time-of-the-clause",
        "Delta, the country's third-largest bank, cut 400 jobs in March 2021.",
        nth("third-largest", 3, "bank", period=None),
    ),
    row(
        "time-of-the-rank",
        "In 2002 it was the second-largest operator in the country.",
        nth("second-largest", 2, "operator", period={"start": "2002-01-01", "end": "2002-12-31"}),
    ),
    row(
        "time-right-behind",
        "Osmara, the second-largest borrower in 1986 with loans of 3 million dollars, is content.",
        nth("second-largest", 2, period={"start": "1986-01-01", "end": "1986-12-31"}),
    ),
]

MOVES = [
    row(
        "ranking-in-the-country",
        "The city's GDP ranking in the country rose from 24th to 22nd.",
        nth("24th", 24, "GDP", scope="country"),
        nth("22nd", 22, "GDP", scope="country", change=2),
    ),
    row(
        "one-of-the-top-moved-nowhere",
        "It ranked 56th among the top 100 counties in the country, up 3 places.",
        nth("ranked 56th", 56, change=3),
        top("top 100", 100, change=None),
    ),
    row(
        "leaping",
        "The number of mills reached 1,208, leaping from the 9th to the 7th place in the province.",
        nth("9th", 9, "number of mills", scope=PROVINCE),
        nth("7th place", 7, "number of mills", scope=PROVINCE, change=2),
    ),
    row(
        "risen-over-years",
        "The score has risen from 18th in 2019 to 9th in 2022.",
        nth("18th", 18, "score"),
        nth("9th", 9, "score", change=9),
    ),
    row(
        "by-places-far-off",
        "Osmara improved its ranking in the Water Index by three places to 85th.",
        nth("85th", 85, change=3),
    ),
    row("to-rank", "Osmara improved its position by three places to rank 85th.", nth("rank 85th", 85, change=3)),
    row("index-places-it", "The list places the town 45th, four places higher.", nth("45th", 45, change=4)),
    row("no-rank-in-weeks", "Prices were rising from the first to the third week."),
]


@pytest.mark.parametrize(("text", "date", "facts"), HOLDERS + SCOPES + METRICS + TIMES + MOVES)
def test_in_markets_and_tables(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("ranking", text, date, facts, extractor)
