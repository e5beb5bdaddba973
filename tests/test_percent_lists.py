"""Percentages that go on from another figure or subject: lists, asides, comparisons, shares of those spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check, down, level, up

if TYPE_CHECKING:
    from extract import Extractor

MAY_2024 = {"start": "2024-05-01", "end": "2024-05-31"}
JUNE_2024 = {"start": "2024-06-01", "end": "2024-06-30"}

CLAUSES = [
    row(
        "more-than-expected",
        "The state's economy has grown more than expected, expanding at an annual rate of 3.8%.",
        up("3.8%", "economy"),
    ),
    row("public-spending", "The plan would expand public spending by 30%.", up("30%", "public spending")),
    row("farm-lending", "The bank has cut farm lending by 4 percent.", down("4 percent", "farm lending")),
    row(
        "but-lower",
        "The board plans to raise the toll by 5 percent but lower parking fees by 10 percent.",
        up("5 percent", "toll"),
        down("10 percent", "parking fees"),
    ),
    row(
        "up-from-amounts",
        "Reserves came to 52 billion pesos, 5.2 percent up from 49 billion in November.",
        up("5.2 percent", "reserves"),
    ),
    row(
        "up-from-its-level",
        "In May 2024 the goods index was up 0.1 percent from its February 2023 level.",
        up("0.1 percent", "goods index", period=MAY_2024),
    ),
    row(
        "two-asides",
        "Timber, up 1.1 percent, and pulp, up 0.7 percent, led the market.",
        up("1.1 percent", "timber"),
        up("0.7 percent", "pulp"),
    ),
    row(
        "aside-of-both",
        "Sales of cars and vans, down 2 percent in May, are recovering.",
        down("2 percent", "sales of cars"),
    ),
    row(
        "only-in-list",
        "Unit costs rose 4 percent, productivity only 0.5 percent.",
        up("4 percent", "unit costs"),
        up("0.5 percent", "productivity"),
    ),
    row(
        "remaining-stake",
        "The state holds a 51 percent stake, the fund 20 percent and the staff the remaining 29 percent.",
        level("51 percent", "stake"),
        level("20 percent", "stake"),
        level("29 percent", "stake"),
    ),
    row(
        "raises-adding-up",
        "The offer provides for raises adding up to 17.4 per cent.",
        up("17.4 per cent", "raises"),
    ),
    row("market-growing", "The firm lives on a fleet growing by 4 percent a year.", up("4 percent", "fleet")),
    row("land-in-districts", "Rents of flats in districts shrinking by 4 percent are low.", down("4 percent")),
    row(
        "expanding-between",
        "The bank sees the economy expanding between 4.5% and 5% in 2024.",
        up("4.5% and 5%", "economy", value_max=5),
    ),
    row(
        "his-shareholding",
        "He responded by using his 28.1% shareholding to block the plan.",
        level("28.1%", "shareholding"),
    ),
    row("gearing", "Net debt fell to £40 million, and gearing to 21 percent.", level("21 percent", "gearing")),
    row(
        "expected-a-cut",
        "Seven of 11 economists had expected a cut of 25 basis points.",
        down("25 basis points", "cut", value=0.25),
    ),
    row(
        "growth-makes-up",
        "Capital works came to $162 million, of which growth made up 47%.",
        level("47%"),
    ),
    row(
        "used-by",
        "Output slumped 38.6%, electricity used by factories 27.4%.",
        down("38.6%", "output"),
        down("27.4%", "electricity"),
    ),
    row(
        "minus-in-dealt-list",
        "The growth rates of Osmara, Koksu and Tamba were 15.2%, 12.6% and -2.7% respectively.",
        level("15.2%", "growth rates of Osmara"),
        level("12.6%", "growth rates of Koksu"),
        level("2.7%", change="decrease"),
    ),
    row(
        "ahead-of-bracketed",
        "Oslo is first in completion rate with 131 percent, ahead of Bergen (126.0 percent) and Narvik (121 percent).",
        level("131 percent", "completion rate"),
        level("126.0 percent", "completion rate"),
        level("121 percent", "completion rate"),
    ),
    row(
        "districts-in-a-row",
        "Shehong county met 96.4% of the yearly target; the economic development zone 91.2%; the north district 84.5%.",
        level("96.4%", "share of yearly target"),
        level("91.2%", "share of yearly target"),
        level("84.5%", "share of yearly target"),
    ),
]

ASIDES = [
    row(
        "between-dashes",
        "Overall wool exports - raw and spun alike - rose by 3.2% in June.",
        up("3.2%", "wool exports"),
    ),
    row("between-long-dashes", "Hotel bookings – excluding hostels – fell 0.4%.", down("0.4%", "hotel bookings")),
    row(
        "relative-between-dashes",
        "Ferry traffic - which drives most of the island's trade - grew 6 percent.",
        up("6 percent", "ferry traffic"),
    ),
    row("clause-before-dash", "The mill did well - timber sales jumped 11%.", up("11%", "timber sales")),
    row(
        "seeing-them-rise",
        "Despite seeing net profits rise by 44%, the brewer fell short of forecasts.",
        up("44%", "net profits"),
    ),
    row(
        "seeing-them-fall",
        "After seeing bookings drop 9 percent, the line sold two ships.",
        down("9 percent", "bookings"),
    ),
]

STEPS = [
    row("good-days", "The proportion of good days was 88.5%.", level("88.5%", "proportion of good days")),
    row("rainy-days", "The number of rainy days rose 12 percent.", up("12 percent", "number of rainy days")),
    row(
        "loss-of-points",
        "The Reform Party got 14.1 percent, a loss of 2.3 points.",
        level("14.1 percent", "Reform Party"),
        down("2.3 points", "Reform Party"),
    ),
    row("loss-of-percent", "Shares in Koda Steel shed 14 cents, a loss of 2.8 percent.", down("2.8 percent", "shares")),
    row(
        "said-again-then-side",
        "The shares closed 4.1 percent, or 95 crowns, higher at 2,415 crowns.",
        up("4.1 percent", "shares"),
    ),
    row(
        "side-behind-second",
        "The stock ended 12 pence, or 3.1 percent, lower at 410 pence.",
        down("3.1 percent", "stock"),
    ),
    row(
        "list-then-side",
        "Rents, fares and fees were 4.6, 17.9 and 13.2 percent more than in 2011.",
        up("4.6"),
        up("17.9"),
        up("13.2 percent"),
    ),
    row(
        "rate-then-difference",
        "The tap water rate has reached 88.5%, 2.1 percentage points higher than at the end of 2020.",
        level("88.5%", "tap water rate"),
        up("2.1 percentage points", "tap water rate"),
    ),
    row(
        "share-then-growth",
        "New turbines made up 66%, 4.5 percentage points more than at the end of last year.",
        level("66%"),
        up("4.5 percentage points"),
    ),
    row(
        "lower-by",
        "Barley production was lower by 6.8 percent than in the same quarter of 2023.",
        down("6.8 percent", "barley production"),
    ),
    row("higher-by", "Tolls were higher by 4.2 percent.", up("4.2 percent", "tolls")),
    row(
        "lower-by-than-another",
        "Infection in the north was lower by 2.5 percent than the national average.",
        level("2.5 percent", "infection"),
    ),
    row(
        "growth-at",
        "The growth of revenue, at 3.1 percent, fell from second to sixth place.",
        up("3.1 percent", "growth of revenue"),
    ),
    row(
        "growth-in-brackets",
        "The district ranked third in growth of retail sales (5.4 percent).",
        up("5.4 percent", "retail sales"),
    ),
    row(
        "shares-are-no-steps",
        "Industry rose 4%; services accounted for 52.7%, farming 43.6% and fishing 3.7%.",
        up("4%", "industry"),
        level("52.7%", "services"),
        level("43.6%", "farming"),
        level("3.7%", "fishing"),
    ),
    row(
        "below-the-midpoint",
        "Rents rose 3.4% in April, below the 4% midpoint of the range.",
        up("3.4%", "rents"),
        level("4%", "midpoint"),
    ),
    row(
        "outpacing-over-bracket",
        "Its economy expanded by 6.3%, outpacing Osmara as a whole (5.8%) by half a percentage point.",
        up("6.3%", "economy"),
        level("5.8%"),
        level("half a percentage point", "economy", value=0.5),
    ),
    row(
        "gain-of-another",
        "Shares rose 2 percent, beating the Nikkei's 1.1 percent gain.",
        up("2 percent", "shares"),
        up("1.1 percent", "gain of Nikkei"),
    ),
    row("growth-of-another", "The rise outpaced the sector's 3% growth.", up("3%", "growth of sector")),
    row("no-owner", "That's a 5.5% increase in the levy.", up("5.5%", "levy")),
    row(
        "sale-of-stake", "The court blocked the sale of the 38 percent stake in the mill.", level("38 percent", "stake")
    ),
    row("plan-for-tariff", "The introduction of a 15 percent tariff was delayed.", level("15 percent", "tariff")),
    row(
        "fee-of",
        "The banks get a facility fee of 20 basis points.",
        level("20 basis points", "facility fee", value=0.2),
    ),
]


LISTS = [
    row(
        "branches-that-may-be-verbs",
        "Food prices climbed 4.1%, transport 2.3% and housing 1.1%.",
        up("4.1%", "food prices"),
        up("2.3%", "transport"),
        up("1.1%", "housing"),
    ),
    row(
        "verb-in-list",
        "To grow by 4%, invest 5% of sales and save is the plan.",
        up("4%"),
        level("5%", "share of sales"),
    ),
    row("raises", "Nurses won raises of 4 percent.", up("4 percent", "raises")),
    row(
        "raises-between",
        "The strike ended with raises of between 5 and 6 percent.",
        up("5 and 6 percent", "raises", value_max=6),
    ),
    row(
        "those-entitled",
        "Sixty percent of those entitled voted, compared with 51.6 percent in 2019.",
        level("Sixty percent", "share of those entitled", value=60),
        level("51.6 percent", "share of those entitled"),
    ),
    row(
        "those-who",
        "About 70 percent of those who applied were turned down.",
        level("70 percent", "share of those who applied", bound="about"),
    ),
    row(
        "those-surveyed",
        "About 60 percent of those surveyed like it.",
        level("60 percent", "share of those surveyed", bound="about"),
    ),
    row(
        "up-and-down-respectively",
        "Coal output reached 3.1 million tons and gas output 2.2 million cubic metres, up 4% and down 2% respectively.",
        up("4%", "coal output"),
        down("2%", "gas output"),
    ),
    row(
        "points-up-and-down",
        "The wind share was 94.8 percent and the solar share 97.1 percent, down 0.6 and up 0.2 percentage points.",
        level("94.8 percent", "wind share"),
        level("97.1 percent", "solar share"),
        down("0.6", unit="percentage_point"),
        up("0.2 percentage points"),
    ),
    row(
        "own-brackets",
        "Rice (11.6 million tonnes, up 3.8%) and beans (just over 3 million, down 5.5%) sold well.",
        up("3.8%", "rice"),
        down("5.5%", "beans"),
    ),
]

SUBJECTS = [
    row(
        "only-sector",
        "Bulk chemicals, the only sector in the red, lost 5.5 per cent.",
        down("5.5 per cent", "bulk chemicals"),
    ),
    row(
        "lost-before",
        "The shares, which have lost a fifth of their value this year, ended 3.1 percent higher.",
        up("3.1 percent", "shares"),
    ),
    row(
        "owner-in-apposition",
        "Public investment, the region's second pillar, will rise nearly 10 percent.",
        up("10 percent", "public investment", bound="about"),
    ),
    row(
        "place-then-main-verb",
        "The smelter, 24 kilometers east of the capital, turned out 340,000 tonnes of zinc, up 8.6 percent.",
        up("8.6 percent", "zinc"),
    ),
    row("participle-aside", "Rents in Koksu, driven by tourism, rose 6 percent.", up("6 percent", "rents in Koksu")),
    row(
        "strives-for",
        "In the whole year, the city strives for a growth of about 10%.",
        up("10%", "growth", bound="about"),
    ),
    row(
        "with-saying",
        "Video calls are popular, with 12% saying they make one a day.",
        level("12%", "share of respondents"),
    ),
    row(
        "holders-or-percent",
        "Shareholders owning 1.9 million shares or 34.6 percent have agreed to sell.",
        level("34.6 percent", "share of shares"),
    ),
    row("plus-behind-colon", "Mining did better: plus 7.2%, the best figure in two years.", up("7.2%", "mining")),
    row(
        "full-at-the-start",
        "The reservoirs began the year 81.6 per cent full and ended it at 58.3 per cent.",
        level("81.6 per cent", "reservoirs"),
        level("58.3 per cent", "reservoirs"),
    ),
    row(
        "others-above",
        "Bed occupancy averaged 92 per cent last week, and three hospitals were above 100 per cent.",
        level("92 per cent", "bed occupancy"),
        level("100 per cent", "bed occupancy", bound="more_than"),
    ),
    row(
        "first-with",
        "Oslo came first in completion rate with 131.5 percent.",
        level("131.5 percent", "completion rate"),
    ),
    row("label-of-done", "Homes sold: 1,240, up 12%.", up("12%", "homes")),
    row("label-of-supplied", "Milk delivered: 58.7 billion litres, a fall of 2.9%.", down("2.9%", "milk delivered")),
    row("adds-or", "The levy adds $78, or 7.5%, to the average water bill.", up("7.5%", "average water bill")),
    row("complete", "- Oil Terminal: 88% complete; it opens in May.", level("88%", "completion")),
]


BASES = [
    row(
        "above-months",
        "In May 2024 coal prices were 4.4 percent above April and 96 percent above May 2020.",
        up("4.4 percent", "coal prices", period=MAY_2024),
        up("96 percent", "coal prices", period=MAY_2024),
    ),
    row(
        "below-a-year",
        "Ferry traffic is still 8 percent below 2019.",
        down("8 percent", "ferry traffic", period=None),
    ),
    row(
        "above-its-level",
        "In May 2024 rents were 12 percent above their level in 2019.",
        up("12 percent", "rents", period=MAY_2024),
    ),
    row(
        "above-the-amount-of",
        "In May 2024 the yard lifted 28 million tons, 9.5% above the 25 million handled in 2020.",
        up("9.5%", period=MAY_2024),
    ),
    row("in-and-above", "Rents were 3% above target in May 2024.", up("3%", "rents", period=MAY_2024)),
    row(
        "in-from-and-from",
        "Sales rose 0.3 percent in June 2024 from May and 4 percent from a year earlier.",
        up("0.3 percent", "sales", period=JUNE_2024),
        up("4 percent", "sales", period=JUNE_2024),
    ),
    row(
        "higher-than-in-then-comma",
        "In June 2024 lending grew 9.4%, 1.3 percentage points higher than in May, 3.3 points above the plan of 6.1%.",
        up("9.4%", "lending", period=JUNE_2024),
        up("1.3 percentage points", "lending", period=JUNE_2024),
        level("3.3 points", "lending", period=JUNE_2024),
        level("6.1%"),
    ),
    row(
        "average-annual-rate",
        "Tin output is expected to grow at an average annual rate of 3.4 percent.",
        up("3.4 percent", "tin output"),
    ),
    row(
        "against-two",
        "The zloty lost 0.3 percent against the euro and 0.5 percent against the crown.",
        down("0.3 percent", "zloty"),
        down("0.5 percent", "zloty"),
    ),
    row(
        "parties-on",
        "The party has 32% of the vote, ahead of the Liberals with 27% and the Greens on 12%.",
        level("32%", "share of vote"),
        level("27%", "share of vote"),
        level("12%", "share of vote"),
    ),
]


@pytest.mark.parametrize(("text", "date", "facts"), ASIDES)
def test_asides(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STEPS)
def test_steps(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), LISTS)
def test_lists(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SUBJECTS)
def test_subjects(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), BASES)
def test_bases(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CLAUSES)
def test_clauses(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)
