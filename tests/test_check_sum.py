"""Sums: which parts of a text are added up, and what is said of them."""

from __future__ import annotations

import functools

import pytest

from extract.checks.checker import Checker
from extract.checks.sums import sums
from extract.document import Document

FOUND = [
    (
        "Osmara County started 49 projects: 19 roads and 30 bridges.",
        "consistent",
        "19 + 30 = 49",
    ),
    (
        "Osmara County has 49 projects, of which 19 are new and 30 are old.",
        "consistent",
        "19 + 30 = 49",
    ),
    (
        "Osmara County has 49 projects, of which 19 are new and 38 are old.",
        "inconsistent",
        "19 + 38 = 57",
    ),
    (
        "The county has 120 schools, comprising 80 primary schools and 40 secondary schools.",
        "consistent",
        "80 + 40 = 120",
    ),
    (
        "The county has 120 schools, comprising 80 primary schools and 20 secondary schools.",
        "inconsistent",
        "80 + 20 = 100",
    ),
    (
        "The firm employs 2,300 people, made up of 1,400 workers and 900 clerks.",
        "consistent",
        "1,400 + 900 = 2,300",
    ),
    (
        "The county has 367 projects (62 new projects and 305 old projects).",
        "consistent",
        "62 + 305 = 367",
    ),
    (
        "The office approved 22 projects. Among them, 12 are roads, 6 bridges and 4 schools.",
        "consistent",
        "12 + 6 + 4 = 22",
    ),
    (
        "Of the 20 bridges, 12 are finished and 8 are under construction.",
        "consistent",
        "12 + 8 = 20",
    ),
    (
        "Of the 20 bridges, 12 are finished and 18 are under construction.",
        "inconsistent",
        "12 + 18 = 30",
    ),
    (
        "The plant has 30 pumps, 12 of which are new and 18 of which are old.",
        "consistent",
        "12 + 18 = 30",
    ),
    (
        "The 42 million euro programme is made up of a 30 million euro loan and a 21 million euro grant.",
        "inconsistent",
        "30 million euro + 21 million euro = 51 million euro",
    ),
    (
        (
            "Turnover 38.01 million marks vs 42.72 million.\nTurnover comprised domestic sales 10.83 million"
            " marks, foreign sales 27.18 million marks."
        ),
        "consistent",
        "10.83 million marks + 27.18 million marks = 38.01 million marks",
    ),
    (
        "The county planned 60 roads, including 25 new roads and 35 old roads.",
        "consistent",
        "25 + 35 = 60",
    ),
    (
        "The county planned 60 roads, including 25 new roads and 20 old roads.",
        "possible",
        "25 + 20 = 45",
    ),
    (
        "The county planned 60 roads, including 25 new roads and 55 old roads.",
        "inconsistent",
        "25 + 55 = 80",
    ),
    (
        "The mill has 300 workers in Tamba and 120 workers in Osmara, for a total of 420 workers.",
        "consistent",
        "300 + 120 = 420",
    ),
    (
        "The mill has 300 workers in Tamba and 120 workers in Osmara, for a total of 520 workers.",
        "inconsistent",
        "300 + 120 = 420",
    ),
    (
        "The two lines are 41 km and 62 km long, together 103 km.",
        "consistent",
        "41 km + 62 km = 103 km",
    ),
    (
        "The EIB gives 42 million euros and the LBBW 57 million euros, 99 million euros between them.",
        "consistent",
        "42 million euros + 57 million euros = 99 million euros",
    ),
    (
        "The county built 12 roads and 15 bridges. The 27 projects are in use.",
        "consistent",
        "12 + 15 = 27",
    ),
    (
        "Eight of the 20 mills are closed, the remaining 12 work.",
        "consistent",
        "8 + 12 = 20",
    ),
    (
        "The plan covers 120 projects:\n- 60 roads\n- 40 bridges\n- 20 schools\n",
        "consistent",
        "60 + 40 + 20 = 120",
    ),
    (
        "The plan covers 120 projects:\n- 60 roads\n- 40 bridges\n- 50 schools\n",
        "inconsistent",
        "60 + 40 + 50 = 150",
    ),
    (
        "- Tamba: 212 houses\n- Osmara: 148 houses\n- Koksu: 90 houses\nTotal: 450 houses\n",
        "consistent",
        "212 + 148 + 90 = 450",
    ),
    (
        "- Tamba: 212 houses\n- Osmara: 148 houses\n- Koksu: 90 houses\nTotal: 950 houses\n",
        "inconsistent",
        "212 + 148 + 90 = 450",
    ),
    (
        (
            "In 2021 foreign trade reached 90.1 billion yuan, with exports of 60.1 billion yuan and imports"
            " of 30 billion yuan."
        ),
        "consistent",
        "60.1 billion yuan + 30 billion yuan = 90.1 billion yuan",
    ),
    (
        (
            "GDP was 356.2 billion yuan. The added value of the primary industry was 20.1 billion yuan, that"
            " of the secondary industry 105.4 billion yuan and that of the tertiary industry 185.7 billion"
            " yuan."
        ),
        "inconsistent",
        "20.1 billion yuan + 105.4 billion yuan + 185.7 billion yuan = 311.2 billion yuan",
    ),
    (
        "On board were 53 people, 20 men, 15 women and 18 children.",
        "consistent",
        "20 + 15 + 18 = 53",
    ),
    (
        "The 362 units were built in Tamba (212), Osmara (100) and Koksu (50).",
        "consistent",
        "212 + 100 + 50 = 362",
    ),
    (
        ("The cost is 173 million dollars, of which 154 million dollars is a loan and 18.6 million dollars a grant."),
        "consistent",
        "154 million dollars + 18.6 million dollars = 172.6 million dollars",
    ),
    (
        "The firm offers 1,350,000 shares, of which 940,000 will be sold by the firm and 410,000 by certain holders.",
        "consistent",
        "940,000 + 410,000 = 1,350,000",
    ),
    (
        "The plant treats 90,000 tonnes a day, of which 55,000 tonnes a day go to farms and 35,000 tonnes a day to us.",
        "consistent",
        "55,000 tonnes + 35,000 tonnes = 90,000 tonnes",
    ),
    (
        "The sale price of 4.75 million dollars consists of 3.1 million dollars in cash and 1.65 million dollars oil.",
        "consistent",
        "3.1 million dollars + 1.65 million dollars = 4.75 million dollars",
    ),
    (
        "Osmara finished with 37 medals: 16 gold, 8 silver and 13 bronze.",
        "consistent",
        "16 + 8 + 13 = 37",
    ),
    (
        "The county has 96 projects, industry class 41, farm class 18, service class 22, infrastructure class 15.",
        "consistent",
        "41 + 18 + 22 + 15 = 96",
    ),
    (
        (
            "The ministry approved 318 million euros for rail links. Freight lines receive 172 million euros, with"
            " 96 million euros for stations and 50 million euros for signals."
        ),
        "consistent",
        "172 million euros + 96 million euros + 50 million euros = 318 million euros",
    ),
    (
        "Among the 152 projects, 49 are in industry, 27 in services, 33 in farming and 71 in others.",
        "inconsistent",
        "49 + 27 + 33 + 71 = 180",
    ),
    (
        "Among the 152 projects, 49 are in industry, 27 in services, 33 in farming and 22 in others.",
        "inconsistent",
        "49 + 27 + 33 + 22 = 131",
    ),
    (
        (
            "Foreign trade reached 418.6 billion yuan last year.\n\nExports grew 3.3 percent to 251.9 billion yuan and"
            " imports 1.8 percent to 66.7 billion yuan."
        ),
        "inconsistent",
        "251.9 billion yuan + 66.7 billion yuan = 318.6 billion yuan",
    ),
    (
        (
            "Total retail sales were 62.9 billion yuan. Urban retail sales were 54.6 billion yuan, up 11.9%;"
            " rural retail sales 18.3 billion yuan, up 12.7%."
        ),
        "inconsistent",
        "54.6 billion yuan + 18.3 billion yuan = 72.9 billion yuan",
    ),
    (
        (
            "The county approved a project at a cost of 845 million dollars. The bank lends 507 million dollars, and"
            " the remaining 538 million dollars will come from the county."
        ),
        "inconsistent",
        "507 million dollars + 538 million dollars = 1,045 million dollars",
    ),
    (
        (
            "The county has paid 612.5 million dollars of the 890 million dollars owed to builders. The remaining 377.5"
            " million dollars will be paid in May."
        ),
        "inconsistent",
        "612.5 million dollars + 377.5 million dollars = 990 million dollars",
    ),
    (
        (
            "The county plans 640 projects. Of the projects, 208 are to start in May, 338 are under way and 194 are in"
            " preparation."
        ),
        "inconsistent",
        "208 + 338 + 194 = 740",
    ),
    (
        "The firm runs 1,842 stores, 721 of them in Tamba, 318 in Osmara and 214 in Koksu.",
        "inconsistent",
        "721 + 318 + 214 = 1,253",
    ),
    (
        "Of the 248 dams, just 97 had been finished, while work on 64 had been stopped.",
        "possible",
        "97 + 64 = 161",
    ),
    (
        "The clinic saw 236 people, of whom 149 were men and 187 women.",
        "inconsistent",
        "149 + 187 = 336",
    ),
    (
        "Of the 248 pupils, 97 were boys and 164 were girls.",
        "inconsistent",
        "97 + 164 = 261",
    ),
    (
        "Of the 248 pupils, 97 were boys and 64 were girls.",
        "inconsistent",
        "97 + 64 = 161",
    ),
    (
        "The plants made 120 cars, 340 buses and 85 trucks, a total of 645 vehicles.",
        "inconsistent",
        "120 + 340 + 85 = 545",
    ),
]
NOTHING = [
    "The mill cut 640 jobs in Tamba, 310 in Osmara and 200 in Koksu.",
    "The port has 42 berths, of which 35 are deep ones, and has opened 8 coastal lines and 2 ocean lines.",
    "The county signed 58 projects. Among them, 21 are toy firms, which will provide 3,200 jobs.",
    (
        "The income of all residents was 46,985 yuan per capita. By place, it was 58,214 yuan for urban and 31,650 yuan"
        " for rural residents."
    ),
    "The firm raised its stake to 412,700 shares from 380,500 shares after buying 32,200 shares in May.",
    "Of the 26 problems, 11 have not been solved, and the units are to put up a plan within 15 working days.",
    (
        "The biggest grant, 1,275 million dollars, goes to Tamba. A sum of 655 million dollars is for roads and the"
        " balance of 410 million dollars for schools."
    ),
    "The bank has 1,420 branches: 820 in Tamba, 350 in Osmara, 350 abroad.",
    "Police arrested 12 people in Tamba and 15 people in Osmara, bringing the total to 345 people.",
    "Sales were 95 million dollars, up from 80 million dollars, and profit was 15 million dollars.",
    "The deal is worth 95 million dollars, including 20 million dollars of debt.",
    "In January the county opened 5 roads and in February 7 roads. In March it opened 12 roads.",
    "The county has 3 hospitals, 4 clinics and 7 schools.",
    "There are 80 staff in London, with 17 staff in Kentish Town and 22 in Cambridge.",
    (
        "The mill seeks a 200 million dollar loan, of which 150 million dollars is certain, and a 200"
        " million dollar bond."
    ),
    "Four people, two of them on wheelchairs, moved a cursor with 64 electrodes.",
    (
        "It said 171 million dollars of the 1990 issue, 146 million dollars of the 1992 issue and 49"
        " million dollars were sold."
    ),
    (
        "In 2020 it launched 1,112 works, and of these 302 exceeded 1 billion yuan, an addition of 52 to"
        " the 250 of 2019."
    ),
    "The 145 kV switchgear was extended by a 132 kV line and a 13 kV line, 145 kV in total.",
    (
        "About 40 percent of the 3.94 billion yuan was spent; the city put in 5.54 billion yuan and the"
        " county 1.60 billion yuan."
    ),
]


@functools.cache
def checker() -> Checker:
    return Checker()


def found(text: str) -> list[tuple[str, str]]:
    reading = checker().read(Document("d", text))
    return [(check.verdict, check.expression) for check in sums.checks(reading)]


@pytest.mark.parametrize(("text", "verdict", "expression"), FOUND)
def test_sum(text: str, verdict: str, expression: str) -> None:
    assert found(text) == [(verdict, expression)], (
        "the sum that the words announce: see extract/checks/divided.py, totals.py"
    )


@pytest.mark.parametrize("text", NOTHING)
def test_no_sum(text: str) -> None:
    assert found(text) == [], "no words say that these figures make another one: a wrong sum is worse than none"


COLUMNS = (
    "In all {} projects started, with a total investment of 63.52 billion yuan. In terms of industry, there are 64 mill"
    " projects with {} billion yuan, 19 service projects with 8.84 billion yuan, 23 road projects with 11.9 billion"
    " yuan and 12 school projects with 4.68 billion yuan."
)


@pytest.mark.parametrize(
    ("projects", "money", "verdicts"),
    [
        ("118", "38.1", ["consistent", "consistent"]),
        ("189", "38.1", ["consistent", "inconsistent"]),
        ("118", "21.0", ["consistent", "inconsistent"]),
    ],
)
def test_a_column_that_agrees_tells_that_the_list_is_full(projects: str, money: str, verdicts: list[str]) -> None:
    got = sorted(verdict for verdict, _ in found(COLUMNS.format(projects, money)))
    assert got == verdicts, "see extract/checks/parallel.py"


PARALLEL = (
    "The county signed 34 projects with a total investment of 5.6 billion yuan. By industry, {} are farm projects"
    " with an investment of 1.6 billion yuan, 15 are tourism projects with an investment of {} billion yuan and 13 are"
    " energy projects with an investment of 1.9 billion yuan."
)


@pytest.mark.parametrize(
    ("projects", "money", "verdicts"),
    [
        ("6", "2.1", ["consistent", "consistent"]),
        ("9", "2.1", ["consistent", "inconsistent"]),
        ("6", "3.4", ["consistent", "inconsistent"]),
    ],
)
def test_of_two_lists_in_one_the_right_one_tells_what_the_other_claims(
    projects: str, money: str, verdicts: list[str]
) -> None:
    assert sorted(verdict for verdict, _ in found(PARALLEL.format(projects, money))) == verdicts


def test_says() -> None:
    """The outcome in words, with the figures as the text has them, and the whole last."""
    (check,) = sums.checks(checker().read(Document("d", FOUND[2][0])))
    assert check.says == "19 and 38 make 57 of 49: does not agree"
    used = [(figure.text, figure.role) for figure in check.figures]
    assert used == [
        ("19", "part"),
        ("38", "part"),
        ("49", "reported"),
    ]
