"""Project names and their borders: where names begin and end, what names them, and one record for each of several.

Each row is a text and its projects, as "name | status" or "name | status | phase".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

NUMBERS = [
    ("The Danur Bridge 3 was completed in May.", ["Danur Bridge 3 | completed"]),
    (
        "The Danur Bridge 3 and the Orlan Bridge were completed.",
        ["Danur Bridge 3 | completed", "Orlan Bridge | completed"],
    ),
    ("The Thal Coal Block II was completed in May.", ["Thal Coal Block II | completed"]),
    ("The Belford Waste-to-Energy Plant was completed.", ["Belford Waste-to-Energy Plant | completed"]),
    ("The Guyora Gas-to-Power Project was completed.", ["Guyora Gas-to-Power Project | completed"]),
    ("The St Agnes's Hospital was completed.", ["St Agnes's Hospital | completed"]),
    ("The Dr. Kamara Science Centre was completed.", ["Dr. Kamara Science Centre | completed"]),
    ("The University of Gondo Teaching Hospital was completed.", ["University of Gondo Teaching Hospital | completed"]),
    ("The Gwara Free Zone was completed.", ["Gwara Free Zone | completed"]),
    ("The Wendo 50,000-head pig farm was completed.", ["Wendo 50,000-head pig farm | completed"]),
    # what the number counts is behind it
    ("The Danur Bridge 3 km from the town was completed.", ["Danur Bridge | completed"]),
]
CHINESE = [
    ("The heshan - wuzhou expressway was completed.", ["heshan - wuzhou expressway | completed"]),
    ("The yongding to shanghang expressway was completed.", ["yongding to shanghang expressway | completed"]),
    ("The dashan highway dazhou section was completed.", ["dashan highway dazhou section | completed"]),
    ("The xinghe hospital inpatient building was completed.", ["xinghe hospital inpatient building | completed"]),
    ("hongda copper foil second phase was completed.", ["hongda copper foil second phase | completed | second phase"]),
    (
        "The liuyang deep processing of corn project was completed.",
        ["liuyang deep processing of corn project | completed"],
    ),
    (
        "The xinghe water supply network renovation project was completed.",
        ["xinghe water supply network renovation project | completed"],
    ),
    (
        "The Xinghe people's hospital relocation project was completed.",
        ["Xinghe people's hospital relocation project | completed"],
    ),
    (
        "Hongda Company's annual output of 40,000 tons of copper foil project was completed.",
        ["Hongda Company's annual output of 40,000 tons of copper foil project | completed"],
    ),
    (
        "The Hongda annual output of 3 million pieces of clothing project was completed.",
        ["Hongda annual output of 3 million pieces of clothing project | completed"],
    ),
    ("The annual output of 40,000 tons of copper was reached.", []),
    ("In Hunan the second phase of voting was completed.", []),
]
PHASES = [
    ("The first phase of construction of the Rogan Dam was completed.", ["Rogan Dam | completed | first phase"]),
    ("The second stage of work on the Rogan Dam has begun.", ["Rogan Dam | started | second stage"]),
    ("Phase II of the expansion of the Rogan Dam was completed.", ["Rogan Dam | completed | II"]),
    ("Construction of the Rogan Dam's second phase began.", ["Rogan Dam | started | second phase"]),
    ("Phases 1 and 2 of the Rogan Dam were completed.", ["Rogan Dam | completed | 1 and 2"]),
    ("Phase I and Phase II of the Rogan Dam were completed.", ["Rogan Dam | completed | I and II"]),
    ("Both phases of the Rogan Dam were completed.", ["Rogan Dam | completed"]),
    ("Lots 2 and 3 of the Kumari Bypass have been awarded.", ["Kumari Bypass | signed"]),
]
MADE = [
    ("The state will finance the construction of the Quella Copper Mine.", ["Quella Copper Mine | planned"]),
    ("The total cost of the Sundal Hospital is put at 340 million euros.", ["Sundal Hospital | None"]),
    ("Bids have been invited for the Bagara Deepwater Port.", ["Bagara Deepwater Port | planned"]),
    ("The company has invested $90 million in the Sundal Hospital.", ["Sundal Hospital | ongoing"]),
    ("By May, 320 million yuan had been invested in the Rogan Dam.", ["Rogan Dam | ongoing"]),
    ("The Rogan Dam is expected to enter service in 2027.", ["Rogan Dam | planned"]),
    ("Two nurses of the Sundal Hospital won 300 euros.", []),
    ("He drove 40 km to the Bagara Deepwater Port.", []),
]
SEVERAL = [
    (
        "The Manor I and Manor II solar plants are now feeding the grid.",
        ["Manor I | operational", "Manor II | operational"],
    ),
    ("The Kiri, Dasso and Lomi bypasses will be finished.", ["Kiri | planned", "Dasso | planned", "Lomi | planned"]),
    ("The state will finance the Gora and Zlota dams.", ["Gora | planned", "Zlota | planned"]),
    ("Construction of the Kovin and Apat ports is under way.", ["Kovin | ongoing", "Apat | ongoing"]),
    ("The Taras and Chura hydropower projects were approved.", ["Taras | approved", "Chura | approved"]),
    ("It will build two wind farms, Orlan North and Orlan South.", ["Orlan North | planned", "Orlan South | planned"]),
    ("The ADB and IMF lending projects were approved.", []),
    ("The Chinese and Indian plants were closed.", []),
    ("It will build two wind farms, Denmark and Sweden said.", []),
]
CALLED = [
    ("A new terminal, Orlan West, is to be opened in 2026.", ["Orlan West | planned"]),
    ("The terminal, named Orlan West, was opened.", ["Orlan West | operational"]),
    ("The refinery project known as Orlan Green Fuels was approved.", ["Orlan Green Fuels | approved"]),
    ("The 40 km expressway, dubbed Orlan Way, will open in May.", ["Orlan Way | planned"]),
    ("A dam called Orlan Gorge will be built.", ["Orlan Gorge | planned"]),
    ("The manager, called Peter Orlan, was suspended.", []),
]
ROWS = [
    (
        "Two projects were signed:\n- Kerin Silicon, 1.2 billion yuan\n- Orlan Foods, 300 million yuan",
        ["Kerin Silicon | signed", "Orlan Foods | signed"],
    ),
    (
        "Two projects started construction: Kerin Silicon (1.2 billion yuan); Orlan Foods (300 million yuan).",
        ["Kerin Silicon | started", "Orlan Foods | started"],
    ),
    ("Two projects were signed:\n- Recurring net profit: 1.2 billion yuan\n- Sales tax: 300 million yuan", []),
]


BELOW = [
    (
        "Key projects\n\n- Orlan Bridge: 340 metres, 2 lanes\n- Kerin Hospital: 420 beds",
        ["Kerin Hospital | None", "Orlan Bridge | None"],
    ),
    ("Sights of the town\n\n- Orlan Bridge: 340 metres, 2 lanes\n- Kerin Hospital: 420 beds", []),
    (
        "He reported on three projects. Kerin Silicon: signed in March. Dera Film: shut down in May.",
        ["Kerin Silicon | signed", "Dera Film | suspended"],
    ),
    ("He spoke of two men. Peter Kerin: signed in March. Paul Orlan: suspended in May.", []),
]
OWNED = [
    (
        "The 300,000-ton/year methanol project of Guonen was completed.",
        ["300,000-ton/year methanol project of Guonen | completed"],
    ),
    (
        "The sodium battery industrial base of Huanen Materials was completed.",
        ["sodium battery industrial base of Huanen Materials | completed"],
    ),
    (
        "The cumulative investment of the Lin'an-Fengxian expressway is 1.06 billion yuan.",
        ["Lin'an-Fengxian expressway | None"],
    ),
    ("The Kerin – Dera 3rd and 4th Line was approved.", ["Kerin – Dera 3rd and 4th Line | approved"]),
    ("The Orlan (North) – Dera 3rd Line was approved.", ["Orlan (North) – Dera 3rd Line | approved"]),
    (
        "The Kerin-Dera third and fourth railway lines resumed work.",
        ["Kerin-Dera third and fourth railway lines | resumed"],
    ),
    ("Construction of Olkil 3 began in 2005.", ["Olkil 3 | started"]),
    (
        "The Water, Sanitation and Hygiene Programme was launched.",
        ["Water, Sanitation and Hygiene Programme | started"],
    ),
    (
        "The Orlan Bridge, Tasu Airport and Kerin Port Project were completed.",
        ["Kerin Port Project | completed", "Orlan Bridge | completed", "Tasu Airport | completed"],
    ),
    (
        "It covers the cost of rehabilitation of Mutta North-sea Outfall and Wella South-sea Outfall.",
        ["Mutta North-sea Outfall | None", "Wella South-sea Outfall | None"],
    ),
    ("The main construction project of Hunan was praised.", []),
    ("The Barak Unit 4 was connected to the grid.", ["Barak Unit 4 | operational"]),
    ("Barak Units 1 and 2 are already in operation.", ["Barak Units 1 and 2 | operational"]),
    ("Army Unit 4 was sent home.", []),
    ("The consultants of the project, Orlan Gmbh JV, were approved.", []),
    ("It runs two digital stations, Kerin Blue and Kerin Rock.", []),
    ("Construction of Section 3 began in 2005.", []),
]


@pytest.mark.parametrize(
    ("text", "told"), [*NUMBERS, *CHINESE, *PHASES, *MADE, *SEVERAL, *CALLED, *ROWS, *BELOW, *OWNED]
)
def test_names(text: str, told: list[str], extractor: Extractor) -> None:
    found = [record for record in extractor.extract(text, "2024-07-15") if record.type == "project"]
    rows = [f"{record.name} | {record.status}" + (f" | {record.phase}" if record.phase else "") for record in found]
    assert sorted(rows) == sorted(told)
