"""What a figure measures where its clause names it badly: unknown verbs, a kind's own word, lists, what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

VERBS = [
    (
        "The number of women buying programs to protect PCs from attacks rose by 11.2%.",
        ["11.2% | number of women buying programs"],
    ),
    ("Spending on schemes to improve water supply reached 40 million lei.", ["40 million lei | Spending on schemes"]),
    ("Loans to finance the region's trade rose by 15 pct.", ["15 pct | Loans"]),
    ("They vowed to defend official fares of 18 pesos.", ["18 pesos | official fares"]),
    ("Early estimates indicate that mill stocks fell by 4%.", ["4% | mill stocks"]),
]
UNITS = [
    ("The farmgate price averaged PhP 19.85 per kilogram in Samar.", ["PhP 19.85 | farmgate price"]),
    ("The average household used 171 kilolitres.", ["171 kilolitres | consumption of average household"]),
    ("Storage fell to 62.7 GL.", ["62.7 GL | Storage"]),
]

REPORTED = [
    ("Okada expects the peso to trade between 48 and 50 yen this week.", ["48 and 50 yen | peso"]),
    ("MARDI calculated that 37 pct of it could be explained by rain.", ["37 pct | None"]),
    ("Deland also said profit in the three months to 31 December was 20 million euros.", ["20 million euros | profit"]),
    ("Imports by volume were forecast to grow 10 pct.", ["10 pct | Imports"]),
]
WHOLES = [
    (
        "N48bn in grants has been paid, representing 40 per cent of the N120bn approved.",
        ["N48bn | grants", "40 per cent | share of grants", "N120bn | grants"],
    ),
    ("Sanitation alone had R$ 9.4 billion approved.", ["R$ 9.4 billion | funding for Sanitation"]),
    ("US$10 billion was poured into 1,742 new mills.", ["US$10 billion | investment in new mills"]),
    ("He paid 6 million of the 9 million rand owed to builders.", ["6 million | payment", "9 million rand | debt"]),
]
LABELLED = [
    ("2,104 women were asked (response rate: 97.4 percent).", ["97.4 percent | response rate"]),
    ("A single ticket for Zone A stays at NOK 44 and is good on buses.", ["NOK 44 | single ticket for Zone"]),
    ("The Aksu Mill (40,000 tons a year) was sold.", ["40,000 tons | capacity of Aksu Mill"]),
]
ELSEWHERE = [
    ("Turnout rose to 61%, in Kano 48%.", ["61% | Turnout", "48% | Turnout"]),
    ("Coverage stood at 82%, in the hills at 64%.", ["82% | Coverage", "64% | Coverage"]),
    ("Literacy is 91 percent; among women 87 percent.", ["91 percent | Literacy", "87 percent | Literacy"]),
    ("Some 4,200 cases were recorded in nine districts, up 14% on the week.", ["14% | cases"]),
    (
        "Contracts worth $44 billion were awarded across six states, up 11%.",
        ["$44 billion | value of Contracts", "11% | value of Contracts"],
    ),
    ("Its shares closed two cents higher at 2.96 dlrs.", ["two cents | shares", "2.96 dlrs | shares"]),
    ("Apricots are now grown on 66,000 mu.", ["66,000 mu | area of apricots"]),
]

GOVERNED = [
    ("Orinia agreed to limit its tin exports to 1,736 tonnes.", ["1,736 tonnes | tin exports"]),
    (
        "The amendments would increase funding for schools to 2.5 billion lei.",
        ["2.5 billion lei | funding for schools"],
    ),
    ("The deficit, which hit an estimated record 6 billion euros, is to decline.", ["6 billion euros | deficit"]),
    (
        "Gold holdings fell 7 billion francs to 24 billion.",
        ["7 billion francs | Gold holdings", "24 billion | Gold holdings"],
    ),
    ("Orinia had a 68 mln dlr current account surplus.", ["68 mln dlr | current account surplus"]),
    ("They trimmed the reserve ratio, freeing up 35 billion euros for loans.", ["35 billion euros | loans"]),
    ("The land plots (118 hectares) will be returned.", ["118 hectares | area of land plots"]),
    ("Britain bought 274,665 tonnes.", ["274,665 tonnes | purchases of Britain"]),
]

BEHIND = [
    ("Money spent on water works added up to RMB 703 million.", ["RMB 703 million | Money spent on water works"]),
    (
        "Financing drew RMB 16 million from special bonds and RMB 19 million from bank loans.",
        ["RMB 16 million | investment from special bonds", "RMB 19 million | investment from bank loans"],
    ),
    ("The tunnel will be 194.8 km long and take RMB 59 million.", ["194.8 km | length", "RMB 59 million | tunnel"]),
    ("The $5 million the town spent on roads was wasted.", ["$5 million | spending"]),
    ("The 40 million euros that the bank lent were repaid.", ["40 million euros | loan"]),
    (
        "The sale increases the group's stake from 12.9 pct to 18.5 pct.",
        ["12.9 pct | group's stake", "18.5 pct | group's stake"],
    ),
    ("The fees include a 1-1/4 pct selling concession.", ["1-1/4 pct | selling concession"]),
    ("Price increases the firm made lifted sales to $5m.", ["$5m | sales"]),
]

TERMS = [
    ("Bank Sahil is charging 2.15 percentage points over Libor.", ["2.15 percentage points | margin over Libor"]),
    ("The money is lent at Euribor plus 0.9 pct.", ["0.9 pct | margin over Euribor"]),
    (
        "The firm is issuing a 15 million rand eurobond due May 27, 1994 paying 4-3/4 pct and priced at 101-7/8 pct.",
        ["15 million rand | eurobond", "4-3/4 pct | interest on eurobond", "101-7/8 pct | issue price"],
    ),
    ("It is paying a 4-5/8 pct coupon.", ["4-5/8 pct | coupon"]),
    ("The notes were priced at 99.8 pct to yield 9 pct.", ["99.8 pct | issue price", "9 pct | yield"]),
    ("The remaining 30 per cent is equity.", ["30 per cent | share of equity"]),
    ("Some 38 percent are women.", ["38 percent | share of women"]),
    ("Visits came to 4 million person-times of tourists, up 9.7%.", ["9.7% | tourists"]),
    ("Approvals: R$ 137.3 billion, 44% more than last year.", ["R$ 137.3 billion | Approvals", "44% | Approvals"]),
]

LAST = [
    ("Dahlberg, which holds 12.5%, opposed the offer.", ["12.5% | stake"]),
    ("A trust that owns 12.5% opposed it.", ["12.5% | stake"]),
    ("Women hold 27 percent of managerial posts.", ["27 percent | share of managerial posts"]),
    ("The remaining 40 per cent will be debt.", ["40 per cent | share of debt"]),
    ("The cost of building the bridge rose to 81 million lei.", ["81 million lei | cost of building"]),
    ("The index lost 5% of its value in three weeks.", ["5% | index"]),
    (
        "In exports Orinia held first place with 16.1 percent, followed by Belia with 12.4 percent.",
        ["16.1 percent | exports", "12.4 percent | exports"],
    ),
    ("The dam will irrigate 6,300 acres.", ["6,300 acres | irrigated area"]),
    ("The farm will produce 310 GWh a year.", ["310 GWh | electricity output"]),
    ("Ports handle 580 million tonnes of cargo in ten months.", ["580 million tonnes | cargo"]),
    ("The scheme has room for 1.2m TEU a year.", ["1.2m TEU | container capacity"]),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    VERBS + UNITS + REPORTED + WHOLES + LABELLED + ELSEWHERE + GOVERNED + BEHIND + TERMS + LAST,
)
def test_what_it_measures(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "percentage", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("The plan should free up 1.3 billion kroner.", None),
        ("Debt ticked up 3 million euros.", "increase"),
        ("Profit was up 3 million euros.", "increase"),
        ("Exports grew 10 pct this year and imports four pct.", "increase"),
        ("Turnout rose to 61%, in the north 48%.", None),
        ("The money is lent at Euribor plus 0.9 pct.", None),
    ],
)
def test_whether_it_grew(sentence: str, change: str | None, extractor: Extractor) -> None:
    assert [record.change for record in extractor.extract(sentence)][-1] == change
