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
TIMED = [
    # The short name of a quarter in brackets is no time of its own.
    (
        "Rail freight grew 3.4 percent to 900 million tons in the third quarter (Q3) of 2022.",
        [
            "3.4 percent | Rail freight | increase | 2022-07-01..2022-09-30",
            "900 million tons | Rail freight | 2022-07-01..2022-09-30",
        ],
    ),
    (
        "Profits fell 3 percent in the first half (H1).",
        ["3 percent | Profits | decrease | 2023-01-01..2023-06-30"],
    ),
    # What a change comes to has the time of both.
    (
        "Car output grew 12 percent year on year to total 3.1 million units in 2022.",
        ["12 percent | Car output | increase | 2022-01-01..2022-12-31", "3.1 million | units | 2022-01-01..2022-12-31"],
    ),
    (
        "Ferry traffic went up 3.1 percent from a year ago to hit 16 million passengers in the first half of 2022.",
        [
            "3.1 percent | Ferry traffic | increase | 2022-01-01..2022-06-30",
            "16 million | passengers | 2022-01-01..2022-06-30",
        ],
    ),
    # What a figure is only as good as has another time.
    (
        "Rents fell 1.7 percent, the same pace as in May.",
        ["1.7 percent | Rents | decrease"],
    ),
    (
        "Rents rose 2 percent in August, the same rate as in July.",
        ["2 percent | Rents | increase | 2023-08-01..2023-08-31"],
    ),
    (
        "Output grew 9 percent as early as in 2021.",
        ["9 percent | Output | increase | 2021-01-01..2021-12-31"],
    ),
]
JOINED = [
    (
        "The fair drew 980 buyers from 29 states, up 53.4 percent from the spring session.",
        ["980 | buyers", "29 | states", "53.4 percent | buyers | increase"],
    ),
    (
        "The port handled 4,120 ships from 60 countries, an increase of 8 percent.",
        ["4,120 | ships", "60 | countries", "8 percent | ships | increase"],
    ),
    (
        "The number of mills rose from 400 to 440, up 10 percent.",
        ["400 | mills", "440 | mills", "10 percent | mills | increase"],
    ),
    (
        "In terms of village libraries, 362 have been built and 297 are in operation.",
        ["362 | village libraries", "297 | village libraries"],
    ),
    (
        "As for clinics, 410 were closed.",
        ["410 | clinics"],
    ),
    (
        "With regard to the clinics, 41 were closed.",
        ["41 | clinics"],
    ),
    (
        "In terms of investment, 4,000 were closed.",
        [],
    ),
    (
        "Output of electric buses soared by 37 percent to 12,300.",
        ["37 percent | Output of electric buses | increase", "12,300 | Output of electric buses"],
    ),
    (
        "Imports of live cattle dropped to 52,000 in 2022.",
        ["52,000 | Imports of live cattle | 2022-01-01..2022-12-31"],
    ),
    (
        "Output of coal was 4.2 million tons.",
        ["4.2 million tons | Output of coal"],
    ),
    (
        "They raised 3 billion euros, 40 percent of which will go to debt.",
        ["3 billion euros | funding", "40 percent | share of funding"],
    ),
    (
        "The fund lost 5 percent of its value.",
        ["5 percent | fund | decrease"],
    ),
    (
        "Parcel volume was ahead by 16.5 percent.",
        ["16.5 percent | Parcel volume | increase"],
    ),
    (
        "Labour was ahead by 6 points.",
        [],
    ),
    (
        "Trade between Peru and Chile was $62 million.",
        ["$62 million | Trade between Peru and Chile"],
    ),
    (
        "Imports from Brazil and Argentina rose 9 percent.",
        ["9 percent | Imports from Brazil and Argentina | increase"],
    ),
    (
        "Loans of the state bank to micro and small mills totaled 32 billion yuan.",
        ["32 billion yuan | Loans of the state bank to micro and small mills"],
    ),
    (
        "Sales in Europe and profits in Asia fell 3 percent.",
        ["3 percent | Sales in Europe | decrease"],
    ),
]
DOERS = [
    (
        "The number of doctors per 10,000 residents rose to 31.",
        ["31 | doctors"],
    ),
    (
        "The town has 96 of the country's top 500 firms.",
        ["96 of the country's top 500 | firms | of 500"],
    ),
    (
        "Stocks are set to top 500 tons.",
        ["500 tons | Stocks | more_than"],
    ),
    (
        "The line sends 40 billion kWh a year, about one sixth of the province's consumption.",
        ["40 billion kWh | electricity of line"],
    ),
    (
        "Exports were $4 million, accounting for 16 percent of the national total and ranking first among all regions.",
        ["$4 million | Exports", "16 percent | share of national total", "ranking first | Exports"],
    ),
    (
        "The mill drew 4,000 workers, generating labor income of 71.2 billion yuan.",
        ["4,000 | workers", "71.2 billion yuan | labor income"],
    ),
    (
        "The road was washed out, causing economic losses of 4 million yuan.",
        ["4 million yuan | economic losses"],
    ),
    (
        "They opened 23,000 purchase points.",
        ["23,000 | purchase points"],
    ),
    (
        "Prices rose 40 points.",
        [],
    ),
    # Who does what is measured, where the verb that follows tells how it moved.
    (
        "Heat used by greenhouses and dairies rose 6 percent to 40 billion kWh.",
        [
            "6 percent | Heat used by greenhouses and dairies | increase",
            "40 billion kWh | Heat used by greenhouses and dairies",
        ],
    ),
    (
        "Freight carried by rail grew 3 percent, and that by road and canal fell 2 percent and 4 percent respectively.",
        [
            "3 percent | Freight carried by rail | increase",
            "2 percent | Freight carried by road | decrease",
            "4 percent | Freight carried by canal | decrease",
        ],
    ),
    (
        "The profits made by these mills fell 3 percent.",
        ["3 percent | profits | decrease"],
    ),
    # What is pulled up or dragged down.
    (
        "Toys did well, pulling up overall export growth by 2 percentage points.",
        ["2 percentage points | export growth | increase"],
    ),
    (
        "Pork fell 9 percent, dragging down the CPI by 0.2 percentage points.",
        ["9 percent | Pork | decrease", "0.2 percentage points | CPI | decrease"],
    ),
    (
        "The tax lifted the growth in sales of beer to 4 percent.",
        ["4 percent | sales of beer"],
    ),
    (
        "They pulled down 40 houses.",
        ["40 | houses"],
    ),
    # "In total" behind a share belongs to the whole.
    (
        "Private investment rose 6 percent, and its share in total investment was 58 percent.",
        ["6 percent | Private investment | increase", "58 percent | share in total investment"],
    ),
    (
        "Rail freight rose 6 percent, and its share rose to 9 percent.",
        ["6 percent | Rail freight | increase", "9 percent | share of Rail freight"],
    ),
    (
        "In total exports were 5 million dollars.",
        ["5 million dollars | exports"],
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


@pytest.mark.parametrize(
    ("sentence", "expected"), GROWTH + MARKS + HELD_AGAINST + CLAUSES + DEALT + TIMED + JOINED + DOERS + STEPS
)
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


def test_way_of_another_measure(extractor: Extractor) -> None:
    said = "The town was second in transport, but dropped from fifth to eighth for air quality."
    records = [as_json(record) for record in extractor.extract(said)]
    assert [(record["rank"], record.get("change")) for record in records] == [(2, None), (5, None), (8, -3)]


def test_no_rank_by_total(extractor: Extractor) -> None:
    said = "It has 241 fellows, 15 percent of the total. The firm came third, down one place."
    (record,) = [as_json(record) for record in extractor.extract(said) if record.type == "ranking"]
    assert "metric" not in record


# What dispatches on works say of counts, shares and names.
WORKS = [
    (
        "In all 30 of the 52 weirs were finished, 14 were in construction and 8 not started.",
        ["30 of the 52 | weirs | of 52 | completed", "14 | weirs | of 52 | ongoing", "8 | weirs | of 52 | planned"],
    ),
    (
        "The port has 18 cranes: 11 are under repair, 3 not yet ordered, 4 finished.",
        [
            "18 | cranes",
            "11 | cranes | of 18 | ongoing",
            "3 | cranes | of 18",
            "4 | cranes | of 18 | completed",
        ],
    ),
    ("The Tamba sluice is in construction.", ["Tamba sluice | ongoing"]),
    ("Twelve insurers are in construction.", ["Twelve | insurers"]),
    ("Now 19 lifts are in installation.", ["19 | lifts | ongoing"]),
    ("Now 19 lifts are doing design.", ["19 | lifts | planned"]),
    (
        "96 of the 110 culverts to be widened have been completed.",
        ["96 of the 110 | culverts | of 110 | completed"],
    ),
    ("1,204 households to be moved are finished.", ["1,204 | households | completed"]),
    ("The 36 mills to be sold are in the north.", ["36 | mills | planned"]),
    ("40 sheds to be sold were offered to farmers.", ["40 | sheds | planned"]),
    ("Among the goods to be sold are 12 lorries.", ["12 | lorries | planned"]),
    (
        "The plan is to lay 40 km of pipe, to dredge 12 canals and to rebuild 7 weirs.",
        ["40 km | pipe | km", "12 | canals | planned", "7 | weirs | planned"],
    ),
    ("He used the loan to buy land and to mend 12 sheds.", ["12 | sheds"]),
    (
        "Of the 22 plants, 19 have started; those not started are the Tamba sewage plant and the Koksu power plant.",
        [
            "22 | plants",
            "19 | plants | of 22 | started",
            "Tamba sewage plant | planned",
            "Koksu power plant | planned",
        ],
    ),
    (
        "The Tamba expressway has opened to traffic, and the piers of the Koksu bridge are finished 71%.",
        ["Tamba expressway | operational", "Koksu bridge | ongoing", "71% | piers of the Koksu bridge"],
    ),
    (
        "The port ordered 31 cranes; there are 20 under construction and 4 completed.",
        ["31 | cranes", "20 | cranes | of 31 | ongoing", "4 | cranes | of 31 | completed"],
    ),
    ("At the rally 60 men spoke. There were 12 arrested.", ["60 | men"]),
    (
        "Of the 22 mills 19 have reopened, the remaining 3 advance orderly.",
        ["22 | mills", "19 | mills | of 22 | resumed", "3 | mills | of 22 | ongoing"],
    ),
    (
        "II. New weirs (176). 161 started, 14 of them finished. 15 not started.",
        [
            "176 | New weirs",
            "161 | New weirs | of 176 | started",
            "14 | New weirs | of 161 | completed",
            "15 | New weirs | of 176 | planned",
        ],
    ),
    ("Clinics (12): 9 finished.", ["12 | Clinics", "9 | Clinics | of 12 | completed"]),
    ("See the map of clinics. Clinics (3). Bring food.", []),
    ("In June 6 ferries were handed over.", ["6 | ferries | completed"]),
    ("In its March 5 report the bank named 12 firms.", ["12 | firms"]),
    ("61 depots of total 74 are open.", ["61 | depots | of 74 | operational"]),
    ("It bought 61 tankers of 40,000 tons.", ["61 | tankers", "40,000 tons | tankers | ton"]),
    ("The towns below the average are 9.", ["9 | towns"]),
    ("Homes with running water number 3,400.", ["3,400 | Homes"]),
    (
        "Firms over 1 billion yuan number 14 and those over 5 billion yuan 3.",
        [
            "1 billion yuan | number | CNY | more_than",
            "14 | Firms",
            "5 billion yuan | number | CNY | more_than",
            "3 | Firms",
        ],
    ),
    (
        "The list has 31 wells; the new ones are 20, the continuing ones 11.",
        ["31 | wells", "20 | wells", "11 | wells"],
    ),
    ("The matching fund is short of 45 million yuan.", ["45 million yuan | matching fund | CNY"]),
    ("Sales fell short of 45 million yuan.", ["45 million yuan | Sales | CNY | less_than"]),
    (
        "71 of the 80 kilns have reopened, a rate of 88.8%, 4 percentage points more than in May.",
        [
            "71 of the 80 | kilns | of 80 | resumed",
            "88.8% | rate",
            "4 percentage points | rate | increase",
        ],
    ),
    ("The rate of going into operation reached 64%.", ["64% | rate of going into operation"]),
    ("The rate of receiving into storage was 91%.", ["91% | rate of receiving into storage"]),
    (
        "Completion rate of the plan: Tamba 72.3%, Koksu 68.8% and Mirza 60.1%.",
        [
            "72.3% | Completion rate of the plan",
            "68.8% | Completion rate of the plan",
            "60.1% | Completion rate of the plan",
        ],
    ),
    ("Owners: Kowal 51%, Mendes 49%.", ["51% | Kowal", "49% | Mendes"]),
    (
        (
            "This month 3 projects broke ground: Tamba cold store, 32 million yuan; Heping tea and silk market, 45"
            " million yuan; Koksu town (phase II), 88 million yuan."
        ),
        [
            "3 | projects | started",
            "Tamba cold store | started",
            "32 million yuan | investment | CNY",
            "Heping tea and silk market | started",
            "45 million yuan | investment | CNY",
            "Koksu town (phase II) | started",
            "88 million yuan | investment | CNY",
        ],
    ),
]
# Times of the clause that another is spliced to.
SPLICED = [
    ("The weir was built in 2009, it has 34 gates.", ["34 | gates"]),
    ("The tunnel began in May 2019, so far 410 million yuan has been invested.", ["410 million yuan | investment"]),
    (
        "The clinic started construction in 2014, has 80 beds and cost 32 million yuan.",
        ["80 | beds", "32 million yuan | cost"],
    ),
    ("The sale started in May, 3,000 flats were sold.", ["3,000 | flats | 2023-05-01..2023-05-31"]),
    (
        "Of 41 lifts, 18 are being installed and the remaining 7 are to be ordered in the fourth quarter.",
        ["41 | lifts", "18 | lifts", "7 | lifts | 2023-10-01..2023-12-31"],
    ),
    ("12 mills are idle and 14 were sold in 2022.", ["12 | mills", "14 | mills | 2022-01-01..2022-12-31"]),
    (
        "30 mills opened and 14 closed in 2022.",
        ["30 | mills | 2022-01-01..2022-12-31", "14 | mills | 2022-01-01..2022-12-31"],
    ),
    ("Of the mills that it built in 2009, it has sold 12 mills.", ["12 | mills"]),
]


@pytest.mark.parametrize(("sentence", "expected"), WORKS)
def test_dispatches_on_works(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(sentence, "2023-11-20")]
    assert [told(record, "of", "status", "unit", "change", "bound") for record in records] == expected


@pytest.mark.parametrize(("sentence", "expected"), SPLICED)
def test_spliced_clauses(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(sentence, "2023-11-20")]
    assert [told(record, "period") for record in records] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Karsu Daily (May 25, 2021) After the storm, the town sent 158 men.", ["158 | men"]),
        ("(Karsu Media, 30 July 2021) After the storm, the town sent 158 men.", ["158 | men"]),
        (
            "(July 8, 2021, reporter Ann Li) This year the city has 52 projects.",
            ["52 | projects | 2021-01-01..2021-12-31"],
        ),
        ("The fair in Lyon (14 May 2021) drew 300 people.", ["300 | people | 2021-05-14..2021-05-14"]),
        ("Today (14 May 2021) 300 people came.", ["300 | people | 2021-05-14..2021-05-14"]),
    ],
)
def test_days_in_the_bracket_of_a_paper(line: str, expected: list[str], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(f"Works go on\n\n{line}")]
    assert [told(record, "period") for record in records] == expected
