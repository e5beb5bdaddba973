"""Bulletins translated from Chinese: indicators, what they are held against, and figures that are dealt out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.records import as_json
from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

GROWTH = [
    (
        "Tea sales reached 3 billion yuan, with an average annual growth of 8.2%.",
        ["3 billion yuan | Tea sales", "8.2% | Tea sales | increase"],
    ),
    (
        "Tea sales reached 3 billion yuan, with a two-year average growth of 8.2%.",
        ["3 billion yuan | Tea sales", "8.2% | Tea sales | increase"],
    ),
    (
        "Freight volume grew to 31 million tons, an annual average growth rate of 4.5%.",
        ["31 million tons | Freight volume", "4.5% | Freight volume | increase"],
    ),
    (
        "Exports were 12 billion yuan, growing at an average annual rate of 9.6%.",
        ["12 billion yuan | Exports", "9.6% | Exports | increase"],
    ),
    ("The zone recorded an average annual growth of 6%.", ["6% | average annual growth | increase"]),
    ("The average annual growth rate of exports was 8.2%.", ["8.2% | average annual growth rate of exports"]),
    ("Output saw economic growth of 4%.", ["4% | economic growth | increase"]),
    (
        "Factory output rose 6.4 percent, an acceleration of 0.7 percentage points from May.",
        ["6.4 percent | Factory output | increase", "0.7 percentage points | Factory output | increase"],
    ),
]
MARKS = [
    (
        "The county's GDP exceeded the 30 billion yuan mark and reached 30.6 billion yuan.",
        ["30 billion yuan | GDP", "30.6 billion yuan | GDP"],
    ),
    (
        "Local tax revenue crossed the 2 billion yuan threshold to 2.04 billion yuan.",
        ["2 billion yuan | Local tax revenue", "2.04 billion yuan | Local tax revenue"],
    ),
    ("The school mark reached 60 percent.", ["60 percent | school mark"]),
]
HELD_AGAINST = [
    (
        "The growth rate is higher than that of the province by 7.8 percentage points.",
        ["7.8 percentage points | growth rate"],
    ),
    (
        "Retail sales grew by 18.6%, faster than the national average growth by 6.2 percentage points.",
        ["18.6% | Retail sales | increase", "6.2 percentage points | Retail sales"],
    ),
    (
        "Output of plants above designated size grew by 10.6 percent.",
        ["10.6 percent | Output of plants | increase"],
    ),
    ("Losses were more than offset by a 3 pct increase in rents.", ["3 pct | rents | increase"]),
]
CLAUSES = [
    (
        "Budget revenue was 3.6 billion yuan, with taxes accounting for 78.5%, and 83.7% of the annual target was met.",
        ["3.6 billion yuan | Budget revenue", "78.5% | taxes", "83.7% | share of annual target"],
    ),
    (
        "All the funds met 131%, 110% and 112% of the plan.",
        ["131% | share of plan", "110% | share of plan", "112% | share of plan"],
    ),
    (
        "The town drew 4.8 million visitors and the hotel revenue was 3.79 billion yuan.",
        ["4.8 million | visitors", "3.79 billion yuan | hotel revenue"],
    ),
    (
        "The port added 12,000 jobs and the vacancy rate was 3.2%.",
        ["12,000 | jobs", "3.2% | vacancy rate"],
    ),
    (
        "The annual target: wage growth of about 6%, and a jobless rate within 5.5%.",
        ["6% | wage | increase | about", "5.5% | jobless rate | less_than"],
    ),
    ("Exports: an annual increase of 5%.", ["5% | Exports | increase"]),
    ("The jobless rate was controlled within 5.5%.", ["5.5% | jobless rate | less_than"]),
    ("Costs were kept within 30 million yuan.", ["30 million yuan | Costs | less_than"]),
]
DEALT = [
    (
        "The lake drew 4.8 million guests and had an income of 3.7 billion yuan, up 64.2% and 71.8% respectively.",
        [
            "4.8 million | guests",
            "3.7 billion yuan | income",
            "64.2% | guests | increase",
            "71.8% | income | increase",
        ],
    ),
    (
        "The zone has 412 mills with an output value of 9.2 billion yuan, up 6.1% and 12.3% respectively.",
        [
            "412 | mills",
            "9.2 billion yuan | output value",
            "6.1% | mills | increase",
            "12.3% | output value | increase",
        ],
    ),
    (
        "It has 90 mills with an investment of 5.7 billion yuan, 63.2% and 53.7% of the total respectively.",
        ["90 | mills", "5.7 billion yuan | investment", "63.2% | mills", "53.7% | investment"],
    ),
]
STEPS = [
    (
        "There were 286 new mills in the city, increasing by 52 year on year.",
        ["286 | new mills", "52 | new mills"],
    ),
    ("The city opened 286 mills, up by 52 over the same period last year.", ["286 | mills", "52 | mills"]),
    ("The zone has 412 plants, which is 31 more than last year.", ["412 | plants", "31 | plants"]),
    (
        "The number of plants reached 73, an increase of 11 over last year.",
        ["73 | plants", "11 | plants"],
    ),
    (
        "The number of plants reached 73 in 2022, a net increase of 11 from 2021.",
        ["73 | plants | 2022-01-01..2022-12-31", "11 | plants | 2022-01-01..2022-12-31"],
    ),
    ("The plant has 300 workers, increased by 5 percent.", ["300 | workers", "5 percent | workers | increase"]),
    ("It employed 300 people over last year.", ["300 | people | 2022-01-01..2022-12-31"]),
]


@pytest.mark.parametrize(("sentence", "expected"), GROWTH + MARKS + HELD_AGAINST + CLAUSES + DEALT + STEPS)
def test_translated_statements(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(sentence, "2023-11-20")]
    assert [told(record, "change", "bound", "of", "period") for record in records] == expected


@pytest.mark.parametrize(
    "said",
    [
        "moving forward two places compared with last month",
        "moving ahead 2 positions",
        "moving up two places",
        "2 places forward from June",
    ],
)
def test_places_gained(said: str, extractor: Extractor) -> None:
    (record,) = [
        as_json(record) for record in extractor.extract(f"The growth rate ranked fifth in the province, {said}.")
    ]
    assert (record["rank"], record["change"]) == (5, 2)


@pytest.mark.parametrize(
    "said",
    [
        "and the total amount and growth rate ranked 3rd and 1st in the city respectively",
        "ranking 3rd and 1st in the city in terms of total amount and growth rate respectively",
    ],
)
def test_ranks_dealt_by_measure(said: str, extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(f"Trade was 8 billion yuan, up 14.2%, {said}.")]
    ranked = [(record["rank"], record["metric"]) for record in records if record["type"] == "ranking"]
    assert ranked == [(3, "total amount"), (1, "growth rate")]
