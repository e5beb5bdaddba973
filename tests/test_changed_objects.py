"""What figures measure when a verb changes its object, when a change says what it comes to, when a target is missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

MEASURED = [
    (
        "The brewer increased bottled volume by 6 percent to 4.2 million hectolitres.",
        ["6 percent | volume | increase", "4.2 million hectolitres | volume"],
    ),
    ("The airline reduced net debt by 310 million euros.", ["310 million euros | net debt | decrease"]),
    ("It sought two million of its shares at $9 a share cash.", ["$9 | price | None"]),
    ("Owners will get $30 cash for each bond.", ["$30 | price | None"]),
    ("The senator announced an extra $3 billion for clinics.", ["$3 billion | clinics | None"]),
    ("The choir raised $9,000 in a week.", ["$9,000 | funding | None"]),
    ("The choir raised $9,000 in donations.", ["$9,000 | donations | None"]),
    ("Cotton output is forecast 4 percent lower.", ["4 percent | Cotton output | decrease"]),
    ("Aides praised a 4 percent year-on-year rise in visitor arrivals.", ["4 percent | visitor arrivals | increase"]),
    ("Freight recorded a 4 percent month-on-month drop.", ["4 percent | Freight | decrease"]),
    ("The lender failed to reach its goal of 4 percent.", ["4 percent | goal | None"]),
    (
        "Shares in Tama rose 4 pesos to 61 pesos in the first hour of trading.",
        ["4 pesos | Shares in Tama | increase", "61 pesos | Shares in Tama | None"],
    ),
    (
        "The tribe paid $9 million, including $2 million from its own pocket.",
        ["$9 million | payment of tribe | None", "$2 million | payment of tribe | None"],
    ),
    (
        "Revenue was 6 billion rupees, showing a positive growth of 4 percent.",
        ["6 billion rupees | Revenue | None", "4 percent | Revenue | increase"],
    ),
    ("Levies reached 37 percent of this year's target.", ["37 percent | share of target | None"]),
    ("The grower sold its barn and net profit rose 4 percent.", ["4 percent | net profit | increase"]),
    ("Storms hit harbours and exports of tuna fell 4 percent.", ["4 percent | exports of tuna | decrease"]),
    ("The board expects fares and rents to rise 4 percent.", ["4 percent | fares and rents | increase"]),
    ("Hunting, fishing and trapping shrank by 4 percent.", ["4 percent | Hunting, fishing and trapping | decrease"]),
    ("Sales of hats and gloves in May rose 4 percent.", ["4 percent | Sales of hats and gloves | increase"]),
    ("The ministry plans to cut the $60 price of a visa.", ["$60 | price | None"]),
    ("The house will lower its 9 percent levy to 7 percent.", ["9 percent | levy | None", "7 percent | levy | None"]),
    ("The bank raised the $40 limit on cards to $50.", ["$40 | limit | None", "$50 | limit on cards | None"]),
    ("The rally erased the 5 percent fall.", ["5 percent | fall | decrease"]),
    (
        "It holds a 6 percent royalty plus a 2 percent option.",
        ["6 percent | royalty | None", "2 percent | option | None"],
    ),
    (
        "The vein could yield revenues between 3 million and 4 million lei.",
        ["3 million and 4 million lei | revenues | None"],
    ),
    ("It fears a loss of anywhere between $3 million and $4 million.", ["$3 million and $4 million | loss | None"]),
    (
        "Asked about jobs, 48% were pessimistic. And 37% saw better days, as against 12% who said nothing.",
        [
            "48% | share of respondents | None",
            "37% | share of respondents | None",
            "12% | share of respondents | None",
        ],
    ),
    ("Gold holdings sank below $70 million for the first time.", ["$70 million | Gold holdings | None"]),
    ("Copper climbs above $4 a pound", ["$4 | Copper | None"]),
    ("Load factor averaged 81 percent over the quarter.", ["81 percent | Load factor | None"]),
    ("Wages rose 2.4 percent over the year to May.", ["2.4 percent | Wages | increase"]),
    (
        "Budget deficit for 2022: $41 million (-6.5%)",
        ["$41 million | Budget deficit | None", "6.5% | Budget deficit | decrease"],
    ),
    ("Hotel takings, already dented by the floods, slid 7.5 percent.", ["7.5 percent | Hotel takings | decrease"]),
    (
        "The highest vacancy rate was in Karsu (12%), the lowest in Osmara (3%).",
        ["12% | highest vacancy rate | None", "3% | highest vacancy rate | None"],
    ),
    (
        "Karsu (12%) and Osmara (10%) recorded the lowest vacancy rates.",
        ["12% | lowest vacancy rates | None", "10% | lowest vacancy rates | None"],
    ),
    ("Heavy rain has driven the cost of onions up to a staggering $3.", ["$3 | cost of onions | None"]),
    ("The board startled some brokers by estimating losses at $9 million.", ["$9 million | losses | None"]),
    ("The rally followed a jump in zinc prices to a record high of $1.90.", ["$1.90 | zinc prices | None"]),
    ("The agency sees a risk of a fall in rice exports to $60 million.", ["$60 million | rice exports | None"]),
    ("The count is early, but it estimated crop damage at $30 million.", ["$30 million | crop damage | None"]),
    ("A vacancy rate in the two towns of 9 percent is too high.", ["9 percent | vacancy rate | None"]),
    ("The duty on cigars of 30 percent will stay.", ["30 percent | duty on cigars | None"]),
    ("It placed notes with a margin of 2 percent.", ["2 percent | margin | None"]),
    ("The growth in sales of ore of 7 percent was no surprise.", ["7 percent | sales of ore | None"]),
    ("A turnout of 55 percent was expected.", ["55 percent | turnout | None"]),
    ("The poll found 42 percent were satisfied.", ["42 percent | share of respondents | None"]),
    ("The clinic cut waiting costs by 12%.", ["12% | waiting costs | decrease"]),
    ("Volvo reduced gross stock to 900 million kronor.", ["900 million kronor | gross stock | None"]),
    (
        "Milk output is set to edge up 0.4% to 31 million tons.",
        ["0.4% | Milk output | increase", "31 million tons | Milk output"],
    ),
    ("The firms expect rents to inch up 3%.", ["3% | rents | increase"]),
    ("Over the year to March freight rose by 4.1 per cent.", ["4.1 per cent | freight | increase"]),
    ("Wages fell by 2.3%, to 610 euros a week.", ["2.3% | Wages | decrease", "610 euros | Wages | None"]),
    (
        "Steel exports grew (by 6.2%, to 1.4 million tons), but coal exports shrank by 3%, to 900,000 tons.",
        [
            "6.2% | Steel exports | increase",
            "1.4 million tons | Steel exports",
            "3% | coal exports | decrease",
            "900,000 tons | coal exports",
        ],
    ),
    (
        "Cement sales were up 9% at 40 million dirhams and brick sales down 4% at 11 million dirhams.",
        [
            "9% | Cement sales | increase",
            "40 million dirhams | Cement sales | None",
            "4% | brick sales | decrease",
            "11 million dirhams | brick sales | None",
        ],
    ),
    ("The group raised its dividend by 5%, to 42 cents.", ["5% | dividend | increase", "42 cents | dividend | None"]),
    (
        "The festival's takings were 12% short of the target of 3 million euros.",
        ["12% | festival's takings | None", "3 million euros | target | None"],
    ),
    ("The harvest came in above the forecast of 21 million tons.", ["21 million tons | forecast"]),
    ("The school approved a budget of 3 million euros.", ["3 million euros | budget | None"]),
    ("Profit rose more than 40 percent.", ["40 percent | Profit | increase"]),
    ("The village lies 14 km by boat from the district hospital.", ["14 km | distance"]),
    ("The quarry is 30 km by rail from the smelter.", ["30 km | distance"]),
    ("The line runs 65 km by tunnel from Oslo to Moss.", ["65 km | length"]),
    (
        "Men scored 71 percent; women were lowest at 12 percent.",
        ["71 percent | Men | None", "12 percent | women | None"],
    ),
    (
        "Attendance stood at 71 percent, 6.2 points more than the 65 percent of spring.",
        ["71 percent | Attendance | None", "6.2 points | Attendance | increase", "65 percent | Attendance | None"],
    ),
    (
        "Bananas earned $30m (12% of exports), the timber trade $20m (8%).",
        [
            "$30m | earnings of Bananas | None",
            "12% | share of exports | None",
            "$20m | timber trade | None",
            "8% | share of exports | None",
        ],
    ),
    (
        "Leeds kept its lead, ahead of York (61 percent) and Hull (57 percent).",
        ["61 percent | York | None", "57 percent | Hull | None"],
    ),
    ("It sold butter at a specially reduced price of 1.6 dollars.", ["1.6 dollars | specially reduced price | None"]),
]
DEALT = [
    (
        "Tea and coffee were sold at 300 and 410 shillings a kilo.",
        ["300 | Tea | None", "410 shillings | coffee | None"],
    ),
    (
        "Barley, oats and rye came to 2.1, 0.9 and 0.4 million tons.",
        ["2.1 | Barley", "0.9 | oats", "0.4 million tons | rye"],
    ),
    ("In the three months to June rents fell 2 percent.", ["2 percent | rents | decrease"]),
    ("At constant prices farm output grew by 2.4%.", ["2.4% | farm output | increase"]),
    (
        "The agency put the growth of wages at 3.2%, against 2.9% in 2020.",
        ["3.2% | wages | increase", "2.9% | wages | increase"],
    ),
    ("The rise in fares was estimated at 7 percent.", ["7 percent | rise in fares | increase"]),
    ("The bank put the rate of inflation at 3 percent.", ["3 percent | rate of inflation | None"]),
    (
        "Growers shipped 62 per cent of the mangoes, traders 28 per cent, and the state board 10 per cent.",
        [
            "62 per cent | share of mangoes | None",
            "28 per cent | share of mangoes | None",
            "10 per cent | share of mangoes | None",
        ],
    ),
    ("The law sets growth of 3 percent a year in teachers' pay.", ["3 percent | growth | increase"]),
    ("Sugar mills brought home $37 million.", ["$37 million | Sugar mills | None"]),
    (
        "12 wards were cleaned and 9 painted, the occupancy rate and turnover rate are 83% and 41% respectively.",
        ["83% | occupancy rate | None", "41% | turnover rate | None"],
    ),
    (
        "Toys, tools, shoes, the three leading branches, are respectively 2.1 billion yuan, 1.9 billion and 1.3 bn.",
        ["2.1 billion yuan | Toys | None", "1.9 billion | tools | None", "1.3 bn | shoes | None"],
    ),
    (
        "The council on Tuesday awarded contracts worth 87 million rand.",
        ["87 million rand | value of awarded contracts | None"],
    ),
]
BROUGHT = [
    ("The fair brought in 2.1 million dinars.", ["2.1 million dinars | revenue from fair | None"]),
    ("Cocoa brought in close to $3.4 billion.", ["$3.4 billion | revenue from Cocoa | None"]),
    ("The customs office brought in 4 million dollars.", ["4 million dollars | revenue | None"]),
    (
        "About 3.1 million out of a budget of 8 million rupees has been spent.",
        ["3.1 million | budget | None", "8 million rupees | budget | None"],
    ),
    (
        "Health took the lion's share, 40m pesos, followed by culture with 12m pesos and parks with 9m pesos.",
        ["40m pesos | Health | None", "12m pesos | culture | None", "9m pesos | parks | None"],
    ),
    (
        "Insurers will foot 40 percent of the bill, and 2.5 million euros is to come from donors.",
        ["40 percent | share of bill | None", "2.5 million euros | funding from donors | None"],
    ),
    ("The sequel starts at 49 dollars in Canada.", ["49 dollars | sequel | None"]),
    ("The note was sent after the peso slipped to 17 cents.", ["17 cents | peso | None"]),
    ("Rye, once the second-largest crop, fetched 12 million crowns.", ["12 million crowns | earnings of Rye | None"]),
    ("Production fell in the year after acquisitions of 3 million euros.", ["3 million euros | acquisitions | None"]),
    (
        "Lagos collected 60 million naira, followed by Kano with 38 million naira.",
        ["60 million naira | revenue | None", "38 million naira | revenue | None"],
    ),
]
BUILT = [
    (
        "The canal, which a Danish venture is building for 118 million kroner, is late.",
        ["118 million kroner | cost of canal | None"],
    ),
    ("The dam, which two firms are constructing for 9 million euros, leaks.", ["9 million euros | cost of dam | None"]),
    ("The farmers are building for the future.", []),
    (
        "Rents were higher than the city and the county 1.6 and 0.1 percentage points respectively.",
        ["1.6 | Rents | None", "0.1 percentage points | Rents | None"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [*MEASURED, *DEALT, *BROUGHT, *BUILT])
def test_changed_objects(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [
        f"{r.text} | {r.metric}" + ("" if r.type == "quantity" else f" | {r.change}")
        for r in records
        if r.type in ("money", "percentage", "quantity")
    ]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
