"""What amounts measure: what plants are able to do, sums of counted things, parts of a whole, labels, conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

ABLE = [
    ("The mill can grind 60,000 tons of wheat a year.", ["60,000 tons | capacity of wheat"]),
    ("The refinery, able to process 140,000 barrels a day, was shut.", ["140,000 barrels | capacity"]),
    ("The works is designed to treat 45,000 cubic metres a day.", ["45,000 cubic metres | capacity"]),
    ("The terminal, built for 600,000 TEUs a year, opens soon.", ["600,000 TEUs | container capacity"]),
    ("The warehouse is capable of storing 12,000 tonnes.", ["12,000 tonnes | capacity"]),
    ("The depot has room for 600,000 barrels of crude.", ["600,000 barrels | capacity of crude"]),
    ("The line will be able to turn out 80,000 tons of paper a year.", ["80,000 tons | capacity of paper"]),
    ("Each ferry can carry 30 tonnes.", ["30 tonnes | capacity"]),
    ("The brewery turned out 12,000 hectolitres.", ["12,000 hectolitres | output"]),
    ("The trail can stretch 12 km.", ["12 km | length"]),
]
COUNTED = [
    (
        "The package comes in two tranches, one of $1.3 billion and another of $560 million.",
        ["$1.3 billion | tranches", "$560 million | tranches"],
    ),
    (
        "The lender made two loans, one of 30 million dinars and the other of 20 million dinars.",
        ["30 million dinars | loans", "20 million dinars | loans"],
    ),
    ("On Monday we signed 17 contracts by video, 6.2 billion yuan in all.", ["6.2 billion yuan | contracts"]),
    ("Two tenders (RO 5.1 million altogether) were cancelled.", ["RO 5.1 million | tenders"]),
    (
        "The board approved 96 tenders at RO 742 million, against 81 at RO 655 million.",
        ["RO 742 million | tenders", "RO 655 million | tenders"],
    ),
    ("The 20 projects, 3 billion yuan in total, have begun.", ["3 billion yuan | investment in projects"]),
    ("The town built six pumping stations (together, 780 litres).", ["780 litres | pumping stations"]),
    ("It sold 400 shares at 7.4 yuan.", ["7.4 yuan | None"]),
]
PLACED = [
    ("Tarma stayed first in total volume with 18.7 billion yuan.", ["18.7 billion yuan | total volume"]),
    ("The county ranked second in grain output with 3.2 million tons.", ["3.2 million tons | grain output"]),
    ("Real estate came second with 5 billion yuan.", ["5 billion yuan | Real estate"]),
]
PARTS = [
    (
        "Imports made up 15.9 million tonnes of the volume, exports 2.4 million tonnes.",
        ["15.9 million tonnes | Imports", "2.4 million tonnes | exports"],
    ),
    ("Garments brought in $37.2 billion of the nine-month total.", ["$37.2 billion | Garments"]),
    ("Farmers brought in 3 million tons of it.", ["3 million tons | None"]),
]
LABELS = [
    ("Required: $134m.", ["$134m | Required"]),
    ("Value of works: $134m.", ["$134m | Value of works"]),
    ("Construction of works: $134m.", ["$134m | None"]),
    ("- Drinking water supplied: 58.7 billion litres", ["58.7 billion litres | Drinking water supplied"]),
    ("Amount raised so far: £45,000", ["£45,000 | Amount raised"]),
    ("The minister added: $5 million is too little.", ["$5 million | None"]),
]
RELATIVE = [
    ("Rents were twice the 66.8 million won it lost a year earlier.", ["66.8 million won | loss"]),
    ("The $3 billion it raised in May went to roads.", ["$3 billion | funding"]),
    ("Output beat the 2.8 million tonnes it shipped in 2020.", ["2.8 million tonnes | shipments"]),
    ("The smelter, 24 km (15 miles) east of the capital, closed.", ["24 km | distance", "15 miles | distance"]),
    ("The lake is 12 km (7 miles) long.", ["12 km | length", "7 miles | length"]),
    ("The road covers 12 km (7 miles).", ["12 km | length", "7 miles | length"]),
]
AIMED = [
    ("The plan for the whole year is 340 km.", ["340 km | plan"]),
    ("The task of this year is 42,000 mu.", ["42,000 mu | task"]),
    ("The target for rural roads was set at 650 km.", ["650 km | target for rural roads"]),
    ("The tunnel is 650 km.", ["650 km | length of tunnel"]),
]
PAID = [
    (
        "The strike is costing the mill an estimated 1.4 million dollars a day.",
        ["1.4 million dollars | cost of strike"],
    ),
    ("The state owes suppliers 4 million euros.", ["4 million euros | debt"]),
    ("The causeway, budgeted at 3.48 billion yuan, is open.", ["3.48 billion yuan | budget"]),
    (
        "So far $118 million of the $258 million obligated has been paid out.",
        ["$118 million | payment", "$258 million | payment"],
    ),
    (
        "They provided grant assistance in sum of 12 million euros for a bridge.",
        ["12 million euros | grant assistance"],
    ),
    ("Hail took 9.6 million tonnes off the grain estimate.", ["9.6 million tonnes | grain estimate"]),
    ("The mill made 520 tonnes a day.", ["520 tonnes | output of mill"]),
    (
        "Sowing drew 167 billion yuan from special bonds of local governments.",
        ["167 billion yuan | investment from special bonds"],
    ),
]
WATER = [
    ("The Rewa River rose to 6.2 metres overnight.", ["6.2 metres | water level of river"]),
    ("The lake is 6.2 metres deep.", ["6.2 metres | depth"]),
    ("The fence rose to 6.2 metres.", ["6.2 metres | height"]),
]
BRACKETED = [
    (
        "The Lowell Cement Plant, Stage 1 (60,000 tons a year), is open.",
        ["60,000 tons | capacity of Lowell Cement Plant"],
    ),
    ("The Amin Housing Complex (480 flats; Rs 58.6 crore) is open.", ["Rs 58.6 crore | cost of Housing Complex"]),
    (
        "The Tama Bridge (2.1 km, $30 million) is open.",
        ["2.1 km | length of Tama Bridge", "$30 million | cost of Tama Bridge"],
    ),
    ("The bank (assets $3 billion) was sold.", ["$3 billion | assets"]),
    (
        "Output came to 3.2 million tons against last year's 2.9 million.",
        ["3.2 million tons | Output", "2.9 million | Output"],
    ),
    (
        "Some 1.2 million cubic metres of the planned 1.5 million were dredged.",
        ["1.2 million cubic metres | volume dredged", "1.5 million | volume dredged"],
    ),
]
ALIKE = [
    (
        "Imports made up 15.9 million tonnes of the volume, exports 2.4 million tonnes and transit 1.1 million tonnes.",
        ["15.9 million tonnes | Imports", "2.4 million tonnes | exports", "1.1 million tonnes | transit"],
    ),
    (
        "Grants accounted for 17.4 billion dollars and loans for the remaining 2.9 billion dollars.",
        ["17.4 billion dollars | Grants", "2.9 billion dollars | loans"],
    ),
    (
        "Widows get a pension of 40 euros and orphans get 60 euros.",
        ["40 euros | pension", "60 euros | pension"],
    ),
    (
        "The port got a loan of 40 million euros, and the town got 3 million euros for a school.",
        ["40 million euros | loan", "3 million euros | funding for school"],
    ),
    ("Roads took the lion's share, 121.7 million rials.", ["121.7 million rials | Roads"]),
    ("Jute goods lost 6.6 percent to $650 million.", ["$650 million | Jute goods"]),
    ("Earlier the mill reported a 2.20 billion dlr 1986 loss.", ["2.20 billion dlr | loss"]),
    (
        "Exports came to 71.8 hundred million yuan, is annual plan 130 hundred million yuan 55.3%.",
        ["71.8 hundred million yuan | Exports", "130 hundred million yuan | annual plan"],
    ),
]
TIED = [
    ("It is looking for paycuts totalling $800m.", ["$800m | paycuts"]),
    ("The airline had agreed the terms of a $600m loan from a bank.", ["$600m | loan"]),
    ("This inflow helped boost reserves to 51 billion dlrs.", ["51 billion dlrs | reserves"]),
    ("The crusher bought 400 tonnes of Canadian rapeseed in May.", ["400 tonnes | Canadian rapeseed"]),
    ("The firm paid 60.50 dlrs per common share.", ["60.50 dlrs | price"]),
    (
        "It bought 7,500 MT of phosphate at the rate of US$ 317.25 per MT.",
        ["7,500 MT | phosphate", "US$ 317.25 | price"],
    ),
]
GOVERNED = [
    ("The county allocated poverty relief funds of 32 million yuan.", ["32 million yuan | poverty relief funds"]),
    ("The scheme will bring water to 12,000 hectares.", ["12,000 hectares | area"]),
    ("They raised the irrigated land to 12,000 hectares.", ["12,000 hectares | irrigated land"]),
    (
        "The budget sets aside 4 billion shillings for roads and 2 billion for schools.",
        ["4 billion shillings | allocation for roads", "2 billion | allocation for schools"],
    ),
    ("A total of 3 million euros is being invested in sewers.", ["3 million euros | investment in sewers"]),
]


SAYING = [
    *ABLE,
    *COUNTED,
    *PLACED,
    *PARTS,
    *LABELS,
    *RELATIVE,
    *AIMED,
    *PAID,
    *WATER,
    *BRACKETED,
    *ALIKE,
    *TIED,
    *GOVERNED,
]


@pytest.mark.parametrize(("sentence", "expected"), SAYING)
def test_what_amounts_measure(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("A bond of 100 mln Australian dlr was issued.", "100000000 AUD"),
        ("The lowest bid was 3.25 dollar cents per kWh.", "0.0325 USD"),
        ("Petrol rose by 15 ngwee a litre in Zambia.", "0.15 ZMW"),
        ("In Brazil the fare rose by 20 centavos.", "0.2 BRL"),
        ("In Manila the peso lost 20 centavos.", "0.2 PHP"),
        ("Shares in Lima shed 14 centimos.", "0.14 PEN"),
        ("Bread costs 50 piastres in Cairo.", "0.5 EGP"),
        ("It won a 1.94 tln-won order.", "1940000000000 KRW"),
        ("Expenditure 9 hundred million 4300 ten thousand yuan.", "943000000 CNY"),
        ("It spent 100 million yuan 19 times.", "100000000 CNY"),
    ],
)
def test_names_of_money(sentence: str, amount: str, extractor: Extractor) -> None:
    record = next(record for record in extractor.extract(sentence) if record.type == "money")
    assert f"{record.value.normalize():f} {record.currency}" == amount


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Rural highways 1,265 (km) were built.", "1265 km"),
        ("The construction area is 36 000 (sq.m).", "36000 square metre"),
        ("The Tama Bridge (2.1 km) is open.", "2.1 km"),
    ],
)
def test_units_in_brackets(sentence: str, amount: str, extractor: Extractor) -> None:
    record = next(record for record in extractor.extract(sentence) if record.type == "quantity")
    assert f"{record.value} {record.unit}" == amount


@pytest.mark.parametrize(
    ("sentence", "bound"),
    [
        ("Apparel lifts nine-month exports past $43bn", "more_than"),
        ("Sales climbed past 3 million tons.", "more_than"),
        ("It lost $3 million in the past year.", "exact"),
        ("The past $3 million went on roads.", "exact"),
    ],
)
def test_past_an_amount(sentence: str, bound: str, extractor: Extractor) -> None:
    assert [record.bound for record in extractor.extract(sentence)] == [bound]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("By the end of June it had spent 40% of the yearly plan of 35 billion yuan.", "2021-01-01 2021-12-31"),
        ("By the end of June it had spent 35 billion yuan.", "None 2021-06-30"),
    ],
)
def test_yearly_plans(sentence: str, days: str, extractor: Extractor) -> None:
    record = next(record for record in extractor.extract(sentence, "2021-07-20") if record.type == "money")
    assert record.period is not None
    assert f"{record.period.start} {record.period.end}" == days


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("Shares closed 4.1 percent, or 950 won, higher.", ["increase", "increase"]),
        ("Sales were 3 percent, or $4m, lower than in May.", ["decrease", "decrease"]),
        ("Doubts knocked £58m off the value of the company.", ["decrease"]),
        ("The fair took £5 off the price of a ticket.", [None]),
        ("Sales of 3 percent, or $4m, are planned.", [None, None]),
    ],
)
def test_changes_said_twice(sentence: str, change: list[str | None], extractor: Extractor) -> None:
    records = [record for record in extractor.extract(sentence, "2021-07-20") if record.type in ("money", "percentage")]
    assert [record.change for record in records] == change


def test_dollars_of_a_land_told_by_its_addresses(extractor: Extractor) -> None:
    text = "The levy rose to $40 million. See www.water.gov.au for details."
    assert [record.currency for record in extractor.extract(text) if record.type == "money"] == ["AUD"]
