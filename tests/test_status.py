"""What became of things and of named projects: sentences as bulletins and releases write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

COUNTS = [
    ("A total of 45 major projects kicked off in the city on Tuesday.", ["45 started"]),
    (
        "By June, 32 of the 45 projects were under construction, 10 had been completed and 3 were in preliminary work.",
        ["32/45 ongoing", "10/45 completed", "3/45 planned"],
    ),
    (
        "Construction has begun on 23 of the 30 projects, and the remaining 7 will start in August.",
        ["23/30 started", "7/30 planned"],
    ),
    ("The province plans to build 36 new hospitals and expand 14 others.", ["36 planned", "14 planned"]),
    (
        "Twelve new projects were launched, 9 were put into production and 6 passed acceptance.",
        ["12 started", "9/12 operational", "6/12 completed"],
    ),
    (
        "Of the 60 projects in the plan, 41 are being built, 12 are in the bidding stage and 7 have yet to start.",
        ["41/60 ongoing", "12/60 planned", "7/60 planned"],
    ),
    ("The two sides signed 16 agreements.", ["2 -", "16 signed"]),
    ("52 projects were concentrated on starting construction.", ["52 started"]),
    ("The city newly started 24 projects, completed 13 and signed 42.", ["24 started", "13 completed", "42 signed"]),
    ("21 projects have been completed ahead of schedule.", ["21 completed"]),
    ("The county has 27 newly-signed projects and 16 newly-started projects.", ["27 signed", "16 started"]),
    ("Three quarters of voters do not trust the 12 members to tell the truth.", ["12 -"]),
    ("The county has invested 56 million yuan in building 12 schools.", ["12 -"]),
]
PROJECTS = [
    ("The completed projects include the Dongcheng Treatment Plant Phase II and the Beihu Bridge.", "completed"),
    ("The signed projects mainly include the Huanyu Data Center and the Jinlong Bus Assembly Plant.", "signed"),
    ("Sinopet Refinery Upgrade and Xiangyang Railway Logistics Base have been put into operation.", "operational"),
    ("(1) Xinyuan Lithium Battery Project. Total investment 2.1 billion yuan, started in March.", "started"),
    ("2. Chengbei Smart Logistics Park: under construction, 45% of the annual plan completed.", "ongoing"),
    ("Also started on that day were Wangjia Grain Depot and Fuli Cold Chain Logistics Center.", "started"),
    ("The Qingshan Wind Farm project, at 1.2 billion yuan, officially commenced construction.", "started"),
    ("The second phase of the Dongfang Chemical Park is 60 percent complete.", "ongoing"),
    ("The Hongqi Canal Restoration Project passed its final inspection.", "completed"),
    ("Preparations for the Wuling Railway are under way.", "planned"),
    ("The Prime Minister laid the foundation stone of the Bina Refinery Expansion.", "started"),
    ("The long-delayed Kalabari Dam remains on the drawing board.", "planned"),
    ("The Salva Desalination Project is to serve six towns. It was approved in May.", "approved"),
]
NO_PROJECTS = [
    "Residents of the Green Valley Estate complained about the noise.",
    "He drove from Hyde Park to the Tower Bridge.",
    "Downing Street media chief Tom Hale resigned.",
    "Details of the program and an invitation for offers will be sent.",
    "She told the BBC's Morning Round programme about it.",
    "The proposal of the Minister of Irrigation and Rural Development, to construct a bridge, was approved.",
    "It bought 100,000 meters of cloth from Creative Textile Mill (Pvt) Ltd.",
    "PROCEEDING WITH PROJECT",
]


@pytest.mark.parametrize(("sentence", "expected"), COUNTS)
def test_counts(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = [record for record in extractor.extract(sentence, "2021-08-20") if record.type == "count"]
    told = [f"{r.value}{f'/{r.of}' if r.of else ''} {r.status or '-'}" for r in records]
    assert told == expected


@pytest.mark.parametrize(("sentence", "status"), PROJECTS)
def test_projects(sentence: str, status: str, extractor: Extractor) -> None:
    told = {record.name: record.status for record in extractor.extract(sentence) if record.type == "project"}
    assert told, "no project was found; see where its name is lost with `newsfigures explain`"
    assert set(told.values()) == {status}, told


@pytest.mark.parametrize("sentence", NO_PROJECTS)
def test_no_projects(sentence: str, extractor: Extractor) -> None:
    assert [record.name for record in extractor.extract(sentence) if record.type == "project"] == []
