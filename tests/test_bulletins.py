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
]
STATUS = [
    ("58 industrial projects completed an investment of 2.97 billion yuan.", [None]),
    ("All 20 projects under construction in the city have all resumed work.", ["resumed"]),
    ("The number of newly started projects was 124.", ["started"]),
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


def test_months_by_number(extractor: Extractor) -> None:
    for text in (
        "1-6 month , the city invests 2 billion yuan .",
        "From January to June the city invested 2 billion yuan.",
    ):
        (record,) = extractor.extract(text, "2014-07-18")
        assert record.period is not None
        assert f"{record.period.start}..{record.period.end}" == HALF
