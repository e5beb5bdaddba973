"""Percentages that go on from another figure or subject: lists, asides, comparisons, shares of those spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check, down, level, up

if TYPE_CHECKING:
    from extract import Extractor

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


@pytest.mark.parametrize(("text", "date", "facts"), ASIDES)
def test_asides(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STEPS)
def test_steps(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)
