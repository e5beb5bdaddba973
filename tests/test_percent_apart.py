"""What percentages are of where the words stand apart from them: ahead of the subject, set off, pointed back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

UP, DOWN = "increase", "decrease"

AHEAD = [
    (
        "National income, the nearest Soviet equivalent to GDP, is planned to rise by 4 percent.",
        [("National income", UP)],
    ),
    ("The index dropped 85 points, a fall of 3 percent.", [("index", DOWN)]),
    ("The passing rate of the exam was 87 percent.", [("passing rate of the exam", None)]),
    ("Up 5% on the year before, milk deliveries reached 40,000 tonnes.", [("milk deliveries", UP)]),
    ("Down 12 percent from a year ago, exports totalled 3 billion dollars.", [("exports", DOWN)]),
    ("Growing by 5%, milk deliveries reached 40,000 tonnes.", [("milk deliveries", UP)]),
    ("After rising 8% in May, exports fell 3% in June.", [("exports", UP), ("exports", DOWN)]),
    ("After a rise of 8% in May, exports fell 3% in June.", [("exports", UP), ("exports", DOWN)]),
    ("Having lost 11% since January, the peso was steady on Friday.", [("peso", DOWN)]),
    ("Following an increase of 6% the year before, beer sales were flat.", [("beer sales", UP)]),
    ("After a rise of 8% in rents, the council set a cap.", [("rents", UP)]),
    ("After raising fares by 8%, the railway reported a loss.", [("fares", UP)]),
    ("Despite a drop of 4% in orders, sales were stable.", [("orders", DOWN)]),
    ("Hit by a fall of 9% in oil prices, revenues were lower.", [("oil prices", DOWN)]),
]

WHOLES = [
    ("Of the shop owners who answered, 62% expected sales to fall.", [("share of shop owners", None)]),
    ("Of patients treated at the clinic, 62% recovered fully.", [("share of patients", None)]),
    ("Of the loans it granted to small firms, 12% went bad.", [("share of loans", None)]),
    ("Of the dams built since 1990, about 30 per cent leak.", [("share of dams", None)]),
    ("The ministry said that of the passengers screened, 3 percent were ill.", [("share of passengers", None)]),
    ("The survey shows that among women, 41 percent use the service.", [("share of women", None)]),
    ("Of the measures announced, exports would gain 5 percent.", [("exports", UP)]),
    ("Among the banks that reported, profit rose 12 percent.", [("profit", UP)]),
]

EXAMPLES = [
    (
        "Prices for energy goods, such as crude oil, coal and gas at the wellhead, rose 2.6 percent last month.",
        [("Prices for energy goods", UP)],
    ),
    ("Deaths from diseases such as measles have fallen by 40 percent.", [("Deaths from diseases", DOWN)]),
    ("Sales of vehicles including vans rose 12 per cent.", [("Sales of vehicles", UP)]),
    ("The value of exports other than timber rose 12 per cent.", [("value of exports", UP)]),
]

POINTED = [
    (
        "Average wages grew 1.9%. The unemployment rate has been falling since April, when it reached a peak of 13.1%.",
        [("Average wages", UP), ("unemployment rate", None)],
    ),
    (
        "Average wages grew 1.9%. Inflation has slowed since May, when it stood at 5 percent.",
        [("Average wages", UP), ("Inflation", None)],
    ),
    ("Exports are important for growth, and they rose 4 percent in May.", [("Exports", UP)]),
    ("Rents worried voters because they had climbed 9 percent.", [("Rents", UP)]),
]

BESIDE = [
    (
        "Among the states, inflation was highest in Lagos at 24.2 percent, followed by Kano at 23.9 percent.",
        [("inflation", None), ("inflation", None)],
    ),
    (
        "Rents in the capital were up 6%, with increases of 4% in the north and 3% in the south.",
        [("Rents in the capital", UP), ("Rents in the capital", UP), ("Rents in the capital", UP)],
    ),
    ("Rents rose 6%, with a 4% increase in the north.", [("Rents", UP), ("Rents", UP)]),
    ("Rents rose 6 percent, with an increase of 4 percent in fees.", [("Rents", UP), ("fees", UP)]),
    (
        "The vacancy rate is highest for offices (14 percent) and lowest for shops (5 percent).",
        [("vacancy rate", None), ("vacancy rate", None)],
    ),
    ("The rate was cut last week to 10.5 percent from 11 percent.", [("rate", None), ("rate", None)]),
    ("Fees were set last month at 3 percent.", [("Fees", None)]),
    ("Profits rose to 5 million euros on sales up 3%.", [("sales", UP)]),
    ("The shares fell as much as 8% before closing 3.5% lower.", [("shares", DOWN), ("shares", DOWN)]),
    ("Growth was faster than the 4% that economists had expected.", [("Growth", None)]),
]

GROWTH = [
    ("The country is on a stable path, with a projected 5% growth in 2025.", [("growth", UP)]),
    ("It may be difficult to get even 2 percent growth this year.", [("growth", UP)]),
    ("Exports recorded 5% growth.", [("Exports", UP)]),
    ("Milk deliveries stood at 4,000 tons, 5% growth.", [("Milk deliveries", UP)]),
    ("Exports rose 3%, with services seeing 5% growth.", [("Exports", UP), ("services", UP)]),
    (
        "Revenue grew 4 percent, with the retail arm posting a 9 percent increase.",
        [("Revenue", UP), ("retail arm", UP)],
    ),
    (
        "Revenue grew 4 percent, but the company reported a 9 percent drop in profit.",
        [("Revenue", UP), ("profit", DOWN)],
    ),
    ("The bank sees 6% growth in 2025 and 5% in 2026.", [("growth", UP), ("growth", UP)]),
    ("The firm reported 6% growth in sales and 20% of the market.", [("sales", UP), ("share of market", None)]),
]

LISTS = [
    (
        "The report shows a decrease of 44 percent in net revenues and 39 percent in present value.",
        [("net revenues", DOWN), ("present value", DOWN)],
    ),
    (
        "The report shows a decrease of 44 percent in net revenues and of 39 percent in present value.",
        [("net revenues", DOWN), ("present value", DOWN)],
    ),
    ("There was a 4% rise in rents and 6% in fares.", [("rents", UP), ("fares", UP)]),
    ("There were rises of 4% in rents, 6% in fares and 2% in fees.", [("rents", UP), ("fares", UP), ("fees", UP)]),
    ("Exports rose 6% in value and 5% in volume.", [("Exports", UP), ("Exports", UP)]),
    ("Rents rose by 6% in Leeds and 5% in York.", [("Rents", UP), ("Rents", UP)]),
    ("Industry saw growth of 4% in May and 6% in June.", [("Industry", UP), ("Industry", UP)]),
    ("Sales at its 12 stores rose 5%.", [("Sales", UP)]),
    (
        "The change means a 32 percent rise in total dividend payments to 528 million francs.",
        [("total dividend payments", UP)],
    ),
    ("The levy is 6% of turnover.", [("levy", None)]),
    ("Peru sold $300 million of ten-year paper at 7.1%.", [("ten-year paper", None)]),
    ("Divers checked 310 wrecks. About 12 percent were found intact.", [("share of wrecks", None)]),
    ("Coal output was 3 million tons. About 12 percent was exported.", [("Coal output", None)]),
    ("Fishing and Forestry shrank by 2.4%.", [("Fishing and Forestry", DOWN)]),
    ("Loans and advances rose 3 percent.", [("Loans and advances", UP)]),
    ("Cement (9%) and bricks and tiles (4%) cost more.", [("Cement", None), ("bricks and tiles", None)]),
    ("The tunnel, 4 km long, has reached 63 percent.", [("tunnel", None)]),
    ("Farm debt has reached $3 billion and tea growers owe 22% of it.", [("share of Farm debt", None)]),
    ("The museum cost $3 million. The city paid 40 percent of it.", [("share of cost of museum", None)]),
    ("The shop gave customers a 5 percent rebate.", [("rebate", None)]),
    ("The jobless rate has climbed past 9 percent.", [("jobless rate", None)]),
    ("The deficit is 6% of output.", [("share of output", None)]),
]


@pytest.mark.parametrize(("sentence", "facts"), AHEAD + WHOLES + EXAMPLES + POINTED + BESIDE + GROWTH + LISTS)
def test_what_the_clause_is_of(sentence: str, facts: list[tuple[str, str | None]], extractor: Extractor) -> None:
    found = [r for r in extractor.extract(sentence, "2024-07-15") if r.type == "percentage"]
    assert [(record.metric, record.change) for record in found] == facts
