"""Percentages and quantities in wordings that turn the plain clause about: participles, paces, bare comparatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

PACES = [
    ("The guild raised the pay of 400 bakers by 5%.", ["5% | pay | increase"]),
    ("Growers lifted the output of their 12 mills by 3 percent.", ["3 percent | output | increase"]),
    ("It cut fares on 12 ferries by 10 percent.", ["10 percent | fares | decrease"]),
    ("The guild cut 40 bakers by 5%.", ["5% | bakers | decrease"]),
    ("Stalls drew 900 guests, 12% fewer than in the opening week.", ["12% | guests | decrease"]),
    ("Barge orders rose at a 5.6 pct annual pace to 1,300.", ["5.6 pct | Barge orders | increase"]),
    ("Rents climbed at an annual 4.1 pct clip.", ["4.1 pct | Rents | increase"]),
    ("Inflation is running at a 4.2 pct annual rate.", ["4.2 pct | Inflation | None"]),
    ("The bank lends to millers at a 9 percent rate.", ["9 percent | rate | None"]),
]
PARTICIPLES = [
    (
        "Ticket sales disappointed the owners, rising just 0.3% after a 0.9% jump in April.",
        ["0.3% | Ticket sales | increase", "0.9% | Ticket sales | increase"],
    ),
    (
        "The ferries carried 4 million tonnes of cargo, representing growth of 10.3 percent.",
        ["4 million tonnes | cargo | None", "10.3 percent | cargo | increase"],
    ),
    ("Manufacturing growth of 5 percent was foreseen.", ["5 percent | Manufacturing | increase"]),
    ("The institute is still expecting growth of 3 percent.", ["3 percent | growth | increase"]),
    ("Tea was cheaper with Assam falling 1.6 percent.", ["1.6 percent | Assam | decrease"]),
    ("Mills were busier in Lagos with orders of cloth gaining 3 percent.", ["3 percent | orders of cloth | increase"]),
    (
        "The area of housing sold was 1.2 million square metres, a decline of 12.3%.",
        ["1.2 million square metres | area of housing sold | None", "12.3% | area of housing sold | decrease"],
    ),
    (
        "The amount of water supplied reached 34 million litres.",
        ["34 million litres | amount of water supplied | None"],
    ),
]
RECORDED = [
    (
        "Growth was seen in fishing (8%), forestry (3.1%) and mining (by 2%).",
        ["8% | fishing | increase", "3.1% | forestry | increase", "2% | mining | increase"],
    ),
    (
        "The kiln, 40 metres high, stands at 71% after a year.",
        ["40 metres | height | None", "71% | kiln | None"],
    ),
    (
        "Of 3,000 farmers in nine cantons, 40 percent of whom are women, all voted.",
        ["40 percent | share of farmers | None"],
    ),
    ("Rice output was 41 MMT.", ["41 MMT | Rice output | None"]),
    ("A decline was led by tea (4.2%).", ["4.2% | tea | decrease"]),
    ("Output was led by tea (42%).", ["42% | tea | None"]),
    ("Prices of paid parking rose 3 percent.", ["3 percent | Prices of paid parking | increase"]),
    ("Sales of woven mats fell 3 percent.", ["3 percent | Sales of woven mats | decrease"]),
    ("About 30 percent of the 120-km canal is lined.", ["30 percent | share of canal | None", "120-km | canal | None"]),
    ("The quay is on time, with dredging 70 percent complete.", ["70 percent | completion of dredging | None"]),
    (
        "It spent 3 million euros on wells, as a result of which coverage rose from 31 to 44 percent.",
        ["31 | coverage | None", "44 percent | coverage | None"],
    ),
    ("The mill bought 40 tons of growers' dried pepper.", ["40 tons | growers' dried pepper | None"]),
    ("An increase of 12.3% was recorded in road investment.", ["12.3% | road investment | increase"]),
    ("In exports of tea, a fall of 4 percent was registered.", ["4 percent | exports of tea | decrease"]),
    ("A rise of 3 percent is expected in Lagos.", ["3 percent | rise | increase"]),  # a place does not rise
]
COMPARED = [
    ("The brewer reported 13.6 pct lower 1986 group profit.", ["13.6 pct | group profit | decrease"]),
    ("The chain posted 4% higher sales.", ["4% | sales | increase"]),
    ("Prices were 5 percent higher last year.", ["5 percent | Prices | increase"]),
    ("Comparable sales were 2.7% ahead.", ["2.7% | Comparable sales | increase"]),
    ("Savings rates fell to a record low 2 percent.", ["2 percent | Savings rates | None"]),
    ("The jobless rate stands at an all-time high 11 percent.", ["11 percent | jobless rate | None"]),
    (
        "The banks will soon cut their prime rate, now at a record low 5.5 percent, by 0.2 percentage points.",
        ["5.5 percent | prime rate | None", "0.2 percentage points | prime rate | decrease"],
    ),
]
SET_ASIDE = [
    ("Sales of its board were particularly strong, up 13 percent.", ["13 percent | Sales of its board | increase"]),
    ("Call money was still relatively high at 6 percent.", ["6 percent | Call money | None"]),
    (
        "Food prices, as measured by the index for all towns, rose a seasonally adjusted 0.4 percent.",
        ["0.4 percent | Food prices | increase"],
    ),
    ("The coupon on the 100 million euro bond for Nordvik has been set at 4-5/8 pct.", ["4-5/8 pct | coupon | None"]),
    ("The cost of the 30-km road rose by 12 percent.", ["30-km | road | None", "12 percent | cost | increase"]),
    ("Fees consist of a 1.5 percent selling concession.", ["1.5 percent | selling concession | None"]),
    ("The group took over the outstanding 25 percent in the brewery.", ["25 percent | stake | None"]),
    ("It will transfer the said 15 acres to the port.", ["15 acres | area | None"]),
]

SHARED = [
    ("Oil and gas output was 5 million tons.", ["5 million tons | Oil and gas output | None"]),
    (
        "Oil and gas output rose 3% and 4% respectively.",
        ["3% | Oil output | increase", "4% | gas output | increase"],
    ),
    (
        "Urban and rural disposable incomes grew by 3% and 4% respectively.",
        ["3% | Urban disposable incomes | increase", "4% | rural disposable incomes | increase"],
    ),
    (
        "State-owned, private and foreign investment rose 3%, 4% and 5% respectively.",
        [
            "3% | State-owned investment | increase",
            "4% | private investment | increase",
            "5% | foreign investment | increase",
        ],
    ),
    ("Profits and tax revenue rose 5%.", ["5% | Profits and tax revenue | increase"]),
    ("Prices and wages rose 3% and 4%.", ["3% | Prices | increase", "4% | wages | increase"]),
    (
        "The output of barley and the price of oats rose by 3% and 4% respectively.",
        ["3% | output of barley | increase", "4% | price of oats | increase"],
    ),
    ("The output of tea and jute rose 3% and 4%.", ["3% | output of tea | increase", "4% | output of jute | increase"]),
    (
        "Mining grew by 9% and the production and supply of heat and water by 4.6%.",
        ["9% | Mining | increase", "4.6% | production and supply of heat and water | increase"],
    ),
]
PARTED = [
    (
        "Generation was 12.3 billion kWh, up 5.6%, of which hydropower 4.1 billion kWh, down 12.7%.",
        [
            "12.3 billion kWh | Generation | None",
            "5.6% | Generation | increase",
            "4.1 billion kWh | hydropower | None",
            "12.7% | hydropower | decrease",
        ],
    ),
    (
        "Pork output was 87,000 tons, poultry and egg output 41,000 tons, up 3.4%.",
        [
            "87,000 tons | Pork output | None",
            "41,000 tons | poultry and egg output | None",
            "3.4% | poultry and egg output | increase",
        ],
    ),
    (
        "It fulfilled 53.1% of the target, lagging behind the schedule by 2 percentage points.",
        ["53.1% | share of target | None", "2 percentage points | share of target | None"],
    ),
    (
        "Of the 39 industries, 31 did better, the growth area is 79.5%.",
        ["79.5% | growth area | None"],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), PACES + PARTICIPLES + RECORDED + COMPARED + SET_ASIDE + SHARED + PARTED
)
def test_what_is_measured(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [
        f"{r.text} | {r.metric} | {getattr(r, 'change', None)}" for r in records if r.type in ("percentage", "quantity")
    ]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
