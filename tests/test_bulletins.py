"""Bulletins as machines and old web pages leave them: torn numbers, glued days, full-width signs, odd grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

TORN = [
    ("Work has cost 2 . 17 billion yuan , 61 . 4% of the plan .", ["2 . 17 billion yuan", "61 . 4%"]),
    ("The roadbed is 21 . 3 kilometers long .", ["21 . 3 kilometers"]),
    ("The share was 4. 5 percent in May.", ["4. 5 percent"]),
    ("They reaped 37 . 5 ten thousand mu of wheat .", ["37 . 5 ten thousand mu"]),
    ("On March 22,152 projects resumed work.", ["152"]),
    ("The meeting was held on March 28.36 projects will be started.", ["36"]),
    ("On June 18,3,200 workers came back.", ["3,200"]),
    ("In March 22,152 cars were sold.", ["22,152"]),
    ("In March 28.36 tons were sold.", ["28.36 tons"]),
    ("１２ demonstration areas were built, up １５％.", ["１２", "１５％"]),
    ("It shipped 3，200 tons and earned ２．５ billion yuan.", ["3，200 tons", "２．５ billion yuan"]),
    ("The count rose to 12. 40 gates are open.", ["40"]),
    ("The mill was built in 2014 . 5 men died .", ["5"]),
]
READ = [
    (
        "By June 73 of the 96 provincial and municipal projects had started.",
        ["73/96 provincial and municipal projects"],
    ),
    (
        "There are 40 key projects, among them industrial projects 12 and tourism projects 28.",
        ["40 key projects", "12/40 industrial projects", "28/40 tourism projects"],
    ),
    ("The bureau handled 210 cases, an increase of 14 over the same period.", ["210 cases", "14 cases"]),
    ("The value of those 12 projects grew.", ["12 projects"]),
    ("This year county arrange 64 items, wherein new build 42 items.", ["64 items", "42/64 items"]),
    ("Eight big industry has six realize growth.", ["6/8 big industry"]),
    ("Till May end, 64 project already has 52 start work.", ["52/64 project"]),
    ("The 12 firms have 40 staff.", ["12 firms", "40 staff"]),
    ("The three farms have two cut hedges.", ["3 farms", "2 cut hedges"]),
    ("The paper park has 3 production line throw in production.", ["3 production line"]),
    ("The 2 line put in operation is full.", []),
    ("Some 128 works (including joint ones) in 14 counties began.", ["128 works", "14 counties"]),
]
STATUS = [
    ("58 industrial projects completed an investment of 2.97 billion yuan.", [None]),
    ("All 20 projects under construction in the city have all resumed work.", ["resumed"]),
    ("The number of newly started projects was 124.", ["started"]),
    ("There were 65 projects started this time, with a total investment of 21.3 billion yuan.", ["started"]),
    ("Whole city 12 key projects already resume work.", ["resumed"]),
    ("This year, the zone set the goal of introducing no less than 50 projects.", ["planned"]),
    ("The county set a target of signing 30 projects.", ["planned"]),
    ("The joy of opening 12 shops was great.", [None]),
    ("Above 80 million yuan project newly signs 41 , the rest wait .", ["signed"]),
    ("A fleet of 65 buses needed this time 12 litres less.", [None]),
    ("Qujing, a city in east Yunnan, signed agreements for 34 projects.", ["signed"]),
]
MEASURED = [
    (
        "The power consumption of mines, mills and farms was 3.2, 0.4 and 7.8 million kWh respectively.",
        ["power consumption of mines", "power consumption of mills", "power consumption of farms"],
    ),
    ("By city, Tamba and Koksu rose by 7.7% and 1.4% respectively.", ["Tamba", "Koksu"]),
    (
        "It completed an investment of 2 billion yuan, 54% of the annual plan, up 17% from last year.",
        ["investment", "share of annual plan", "investment"],
    ),
    ("The project start rate achieves 100% .", ["project start rate"]),
    ("the first three quarters of the city's GDP reached 41.2 billion yuan .", ["GDP"]),
    ("the first quarter of the province's exports amounted to $ 2.1 billion .", ["exports"]),
    ("Whole district food enterprise complete output value 640 million yuan.", ["output value"]),
    ("The cost of complete repairs is 4 million yuan.", ["cost of complete repairs"]),
    (
        "Tea mill complete output value 40 million yuan; only metallurgy, hit by prices, complete 12 million yuan.",
        ["output value", "output value"],
    ),
    ("GDP reached 40 billion yuan; key projects completed 65 million yuan.", ["GDP", "investment"]),
    ("County sells 410 kWh, wherein industry use electricity 320 kWh.", ["sales", "industry use electricity"]),
]
MOVED = [
    ("The return rate is 92.7%, 14 percentage points up from a week ago.", [None, "increase"]),
    ("The sales area rises 3.0%, the stock decreases 15.9%.", ["increase", "decrease"]),
    ("There are 36 projects, an increase of 11 in number and 52.8 percent in total investment.", ["increase"]),
    (
        "The second industry drops 12.6% , the third completes 3 billion yuan , increases 1.4% .",
        ["decrease", "increase"],
    ),
]
PLACED = [
    ("Growth speed rank whole province the 6th, before move 2 positions.", (6, "Growth speed", "province", 2)),
    ("Investment amount locates whole city the 3rd, go ahead 1 position.", (3, "Investment amount", "city", 1)),
    ("The tax growth rate ranked fifth , compared with last year forward 3 .", (5, "tax growth rate", None, 3)),
    ("The score of the zone ranked eighth in the city , backward 2 .", (8, "score of the zone", "city", -2)),
    ("Exports ranked third, compared with last year up 12 percent.", (3, "Exports", None, None)),
    ("The side ranked third, compared with 12 forward deals.", (3, None, None, None)),
]
DATED = [
    ("One quarter, whole district exports reach 40 million yuan.", "2020-01-01..2020-03-31"),
    ("Our county two quarter realize retail sales 640 million yuan.", "2020-04-01..2020-06-30"),
    ("Nearly one quarter, our city's 30 hospitals among them, closed.", None),
    ("One quarter, the city council said, would go to 12 schools.", None),
    ("1 to September has completed fixed assets investment of 8.4 billion yuan.", "2020-01-01..2020-09-30"),
    ("From 1 to September 30 the park had 4,000 visitors.", "None..2020-09-30"),
    ("The fair ran from May 1 to September 3 and drew 4,000 visitors.", "2020-05-01..2020-09-03"),
    ("the first three quarters of the city's GDP reached 41.2 billion yuan .", "2020-01-01..2020-09-30"),
    ("Three quarters of the city's 40 firms closed.", None),
    ("By the end of May, 128 key projects completed their main works.", "None..2020-05-31"),
    ("It may by the end of March open 12 shops.", "None..2021-03-31"),
]
SIZED = [
    ("This year town arrange 50 million yuan above project 18 items.", ("more_than", "investment")),
    ("The bid was 10 million yuan above market price.", ("exact", "bid")),
    ("It cost 20 million yuan above project estimates.", ("exact", "cost")),
]
WORKS = [
    ("Donghe Sewage Treatment Project pass acceptance check.", "completed"),
    ("The feasibility report of Longwan Reservoir Project has obtained the reply of the commission.", "approved"),
    ("In a written reply the minister spoke of the Longwan Reservoir Project.", None),
]
HALF: str = "2014-01-01..2014-06-30"


@pytest.mark.parametrize(("text", "wanted"), TORN)
def test_damaged_figures(text: str, wanted: list[str], extractor: Extractor) -> None:
    assert [record.text for record in extractor.extract(text)] == wanted


@pytest.mark.parametrize(("text", "wanted"), READ)
def test_counts(text: str, wanted: list[str], extractor: Extractor) -> None:
    found = [
        f"{record.value}{f'/{record.of}' if record.of else ''} {record.noun}"
        for record in extractor.extract(text)
        if record.type == "count"
    ]
    assert found == wanted


@pytest.mark.parametrize(("text", "wanted"), STATUS)
def test_status(text: str, wanted: list[str | None], extractor: Extractor) -> None:
    assert [record.status for record in extractor.extract(text) if record.type == "count"] == wanted


@pytest.mark.parametrize(("text", "wanted"), MEASURED)
def test_metrics(text: str, wanted: list[str], extractor: Extractor) -> None:
    found = [record.metric for record in extractor.extract(text) if record.type in ("money", "percentage", "quantity")]
    assert found == wanted


@pytest.mark.parametrize(("text", "wanted"), MOVED)
def test_changes(text: str, wanted: list[str | None], extractor: Extractor) -> None:
    assert [record.change for record in extractor.extract(text) if record.type == "percentage"] == wanted


@pytest.mark.parametrize(("text", "wanted"), PLACED)
def test_places(text: str, wanted: tuple[object, ...], extractor: Extractor) -> None:
    (record,) = (record for record in extractor.extract(text) if record.type == "ranking")
    assert (record.rank, record.metric, record.scope, record.change) == wanted


@pytest.mark.parametrize(("text", "wanted"), DATED)
def test_periods(text: str, wanted: str | None, extractor: Extractor) -> None:
    (record,) = extractor.extract(text, "2020-11-20")
    assert (f"{record.period.start}..{record.period.end}" if record.period else None) == wanted


@pytest.mark.parametrize(("text", "wanted"), SIZED)
def test_sizes(text: str, wanted: tuple[str, str], extractor: Extractor) -> None:
    (record,) = (record for record in extractor.extract(text) if record.type == "money")
    assert (record.bound, record.metric) == wanted


@pytest.mark.parametrize(("text", "wanted"), WORKS)
def test_works(text: str, wanted: str | None, extractor: Extractor) -> None:
    (record,) = extractor.extract(text)
    assert record.status == wanted


def test_indicators_named_before(extractor: Extractor) -> None:
    text = (
        "Investment was 81% of the annual plan. The two indicators rank third and sixth in the province respectively."
    )
    ranks = [record for record in extractor.extract(text) if record.type == "ranking"]
    assert [(record.rank, record.metric) for record in ranks] == [(3, "indicators"), (6, "indicators")]


def test_growth_against_the_same_period(extractor: Extractor) -> None:
    text = "In the first quarter, exports reached 2 billion yuan, compared to the same period growth 14.3%."
    first, second = extractor.extract(text, "2020-11-20")
    assert first.period == second.period
    text = "Exports reached 2 billion yuan in May, compared with last year's growth of 4%."
    first, second = extractor.extract(text, "2020-11-20")
    assert first.period != second.period


def test_months_by_number(extractor: Extractor) -> None:
    for text in (
        "1-6 month , the city invests 2 billion yuan .",
        "From January to June the city invested 2 billion yuan.",
    ):
        (record,) = extractor.extract(text, "2014-07-18")
        assert record.period is not None
        assert f"{record.period.start}..{record.period.end}" == HALF
