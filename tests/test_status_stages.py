"""Statuses that the stage tells which works have come to, for counts and for names alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

# Each predicate is said of twelve plants and of one, as "plants | plant".
STAGES = [
    ("are in orderly progress", "is in orderly progress", "ongoing"),
    ("are in civil construction", "is in civil construction", "ongoing"),
    ("are in the course of construction", "is in the course of construction", "ongoing"),
    ("are carrying out foundation construction", "is carrying out foundation construction", "ongoing"),
    ("are accelerating construction", "is accelerating construction", "ongoing"),
    ("are being intensively constructed", "is being intensively constructed", "ongoing"),
    ("have been put into full operation", "has been put into full operation", "operational"),
    ("have entered the trial production stage", "has entered the trial production stage", "operational"),
    ("are in normal production", "is in normal production", "operational"),
    ("have entered the bidding stage", "has entered the bidding stage", "planned"),
    ("have entered the approval stage", "has entered the approval stage", "planned"),
    ("are being discussed", "is being discussed", "planned"),
    ("are not yet under construction", "is not yet under construction", "planned"),
    ("are yet to be built", "is yet to be built", "planned"),
    ("are yet to be finished", "is yet to be finished", "ongoing"),
    ("are due to come on stream next year", "is due to come on stream next year", "planned"),
    ("have topped out", "has topped out", "ongoing"),
    ("have completed the foundation work", "has completed the foundation work", "ongoing"),
    ("have completed land acquisition", "has completed land acquisition", "planned"),
    ("were completed on schedule", "was completed on schedule", "completed"),
    ("have been successfully completed", "has been successfully completed", "completed"),
    ("were signed on site", "was signed on site", "signed"),
    ("have passed the acceptance inspection", "has passed the acceptance inspection", "completed"),
    ("have entered the reserve library", "has entered the reserve library", "planned"),
    ("were added to the project reserve", "was added to the project reserve", "planned"),
    ("have completed project approval", "has completed project approval", "approved"),
    ("have completed the workshop construction", "has completed the workshop construction", "ongoing"),
    ("have completed the construction", "has completed the construction", "completed"),
    ("have completed the construction of the main body", "has completed the construction of the main body", "ongoing"),
    ("have completed the main project", "has completed the main project", "ongoing"),
    ("have completed 60% of the work", "has completed 60% of the work", "ongoing"),
    ("are going through the land formalities", "is going through the land formalities", "planned"),
    ("have been put into construction", "has been put into construction", "started"),
    ("are going through bidding procedures", "is going through bidding procedures", "planned"),
    ("have completed site selection", "has completed site selection", "planned"),
    ("are making orderly progress", "is making orderly progress", "ongoing"),
    ("reached the designed production capacity", "reached the designed production capacity", "operational"),
    ("are in a state of suspension", "is in a state of suspension", "suspended"),
    ("are no longer implemented", "is no longer implemented", "cancelled"),
    ("have landed in the park", "has landed in the park", "signed"),
    ("have been ordered to stop work", "has been ordered to stop work", "suspended"),
    ("have been turned down", "has been turned down", "cancelled"),
    ("are running again", "is running again", "resumed"),
    ("have started work again", "has started work again", "resumed"),
    ("will not be built", "will not be built", "cancelled"),
    ("will not be built before 2031", "will not be built before 2031", "planned"),
    ("have their building permits", "has its building permit", "approved"),
    ("have been given a permit", "has been given a permit", "approved"),
    ("are on track", "is on track", "ongoing"),
]
TOLD = [
    ("Talks between the two plants continued.", ["2 -"]),
    ("A row over 40 houses has started.", ["40 -"]),
    ("Work on the two plants continued.", ["2 ongoing"]),
    ("Three reactors are running.", ["3 operational"]),
    ("Three training programmes are running.", ["3 ongoing"]),
    ("The city plans to start 26 projects and put 14 into operation.", ["26 planned", "14 planned"]),
    ("Of the 90 schemes, 17 are installing tanks.", ["90 -", "17 ongoing"]),
    ("In May, 12 projects worth $3 billion were carrying out land acquisition.", ["12 planned"]),
    ("The county newly built 21 schools.", ["21 completed"]),
    ("The district has planned and stored 64 projects.", ["64 planned"]),
    ("Ministers approved the plan and visited 64 schools.", ["64 -"]),
    ("There are 18 preliminary projects and 7 upcoming projects.", ["18 planned", "7 planned"]),
    ("Approved and filed 31 projects.", ["31 approved"]),
    ("The feasibility reports of 14 projects have been approved.", ["14 approved"]),
    ("The 52 projects under construction completed an investment of 3 billion yuan.", ["52 ongoing"]),
    ("In May, 52 projects completed investment of 3 billion yuan.", ["52 -"]),
    ("Strive to complete and put into use 14 projects this year.", ["14 planned"]),
    ("Ensure that 14 projects are started and 9 are completed this year.", ["14 planned", "9 planned"]),
    ("Ensure the new start of 14 projects and the completion of 9 projects.", ["14 planned", "9 planned"]),
    ("The new start of 14 projects and the completion of 9 projects.", ["14 started", "9 completed"]),
    ("The completion and production of 14 projects.", ["14 completed"]),
    ("The resumption of work and production of 14 plants.", ["14 resumed"]),
    ("It strives for the completion and opening of 14 roads.", ["14 planned"]),
    ("The zone accelerated the construction of 14 key projects.", ["14 ongoing"]),
    ("The zone pushed forward 14 key projects.", ["14 ongoing"]),
    ("The zone promoted 14 officers.", ["14 -"]),
    ("The zone has started to build 14 plants.", ["14 started"]),
    ("The zone reserved 14 projects.", ["14 planned"]),
    ("The zone has drawn up a pipeline of 14 projects.", ["14 planned"]),
    ("Ensure 14 newly started projects and 9 completed projects this year.", ["14 planned", "9 planned"]),
    ("There were 14 newly started projects and 9 completed projects.", ["14 started", "9 completed"]),
    (
        "14 projects are in the main construction stage, 9 in the installation phase and 2 in the debugging phase.",
        ["14 ongoing", "9 ongoing", "2 ongoing"],
    ),
    ("14 projects have signed investment agreements.", ["14 signed"]),
    ("14 projects held the commencement ceremony.", ["14 started"]),
    ("The resumption of construction of 14 key projects.", ["14 resumed"]),
    ("The suspension of 14 projects.", ["14 suspended"]),
    ("The suspension of 14 players.", ["14 -"]),
    ("The proposed construction of 14 projects.", ["14 planned"]),
    ("The number of reserve projects is 14.", ["14 planned"]),
    ("The main structures of 14 projects have been capped.", ["14 ongoing"]),
    ("The acceptance of 14 projects has been completed.", ["14 completed"]),
    ("14 major projects broke ground collectively.", ["14 started"]),
    ("14 projects such as the Anlu Ceramics Park and the Heshun Logistics Base have started.", ["14 started"]),
    ("14 firms such as the Anlu Ceramics Park and the Heshun Logistics Base have 40 sites.", ["14 -", "40 -"]),
    ("Make sure 21 projects start by the end of the year.", ["21 planned"]),
    ("It is required that 21 projects be completed by June.", ["21 planned"]),
    ("The renovation of 21 old communities has been started.", ["21 started"]),
    ("Completed the renovation of 21 old communities.", ["21 completed"]),
    ("New projects 21, renewed projects 35, completed projects 12.", ["21 -", "35 ongoing", "12 completed"]),
    ("At present 1,300 wells are in a state of operation.", ["1300 operational"]),
    ("Twelve stations have been rolled out.", ["12 started"]),
    ("The foundation stones of 14 schools were laid in May.", ["14 started"]),
    ("Plans for 140 homes have been shelved.", ["140 suspended"]),
    ("The developer has permission for 140 homes.", ["140 approved"]),
    ("Its division, which has 32 papers, had a first-quarter operating profit.", ["32 -"]),
    # what is there for something, who speaks of it, whose changes cause it
    ("The firm acquired two properties to add to its holdings.", ["2 -"]),
    ("The two sides also discussed the timely completion of the road.", ["2 -"]),
    ("The two firms will be looking at drugs.", ["2 -"]),
    ("The two producers are expanding output.", ["2 -"]),
    ("Drivers will pay lower fees because of two reforms.", ["2 -"]),
    ("The law will bring clients into its 800 offices, there are changes that will hurt.", ["800 -"]),
    # who makes and lands is not made
    ("Twelve firms are in construction.", ["12 -"]),
    ("Twelve planes landed in Oslo.", ["12 -"]),
    ("Twelve families settled in the valley.", ["12 -"]),
]


@pytest.mark.parametrize(("plants", "plant", "status"), STAGES)
def test_the_stage_tells(extractor: Extractor, plants: str, plant: str, status: str):
    told = {
        f"Twelve projects {plants}.": "count",
        f"The town has 40 projects, of which 12 {plants}.": "count",
        f"The Sarn Tannery Project {plant}.": "project",
        f"The Sarn Tannery Project, with an investment of 2 billion yuan, {plant}.": "project",
        f"The Sarn Tannery Project covers 300 mu, has four sections, and {plant}.": "project",
    }
    for text, kind in told.items():
        found = [r.status for r in extractor.extract(text) if r.type == kind and getattr(r, "value", 12) == 12]
        assert found == [status], text


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_at_a_stage(extractor: Extractor, text: str, expected: list[str]):
    found = [r for r in extractor.extract(text) if r.type == "count"]
    assert [f"{count.value:g} {count.status or '-'}" for count in found] == expected


NAMED = [
    (
        "The Rill Dam is 60% complete, the Sarn Tannery Project is in production and the Varo Mill is to start in May.",
        {"Rill Dam": "ongoing", "Sarn Tannery Project": "operational", "Varo Mill": "planned"},
    ),
    (
        "The county completed the Sarn Tannery Project, started the Rill Dam Project and left.",
        {"Sarn Tannery Project": "completed", "Rill Dam Project": "started"},
    ),
    ("The Rill Dam Project (60 MW, 65% complete) is 2 km long.", {"Rill Dam Project": "ongoing"}),
    ("The equipment of the Sarn Tannery Project is being installed.", {"Sarn Tannery Project": "ongoing"}),
    ("The firm signed a deal to build the Rill Dam.", {"Rill Dam": "signed"}),
    ("Sarn Tannery Project. It topped out in May.", {"Sarn Tannery Project": "ongoing"}),
    ("The foundation stone of the Rill Dam was laid in May.", {"Rill Dam": "started"}),
    ("The completion and production of the Rill Dam Project", {"Rill Dam Project": "completed"}),
    ("The commencement of the Rill Dam Project was held on May 8.", {"Rill Dam Project": "started"}),
    ("Resumption of the Rill Dam Project", {"Rill Dam Project": "resumed"}),
    ("The feasibility study report of the Rill Dam has been completed.", {"Rill Dam": "planned"}),
    ("The feasibility study report of the Rill Dam was approved.", {"Rill Dam": "approved"}),
    ("The preliminary design of the Rill Dam has been approved.", {"Rill Dam": "approved"}),
    ("Strive to put the Rill Dam into operation this year.", {"Rill Dam": "planned"}),
    ("The foundation stone laying ceremony of the Rill Dam was held in May.", {"Rill Dam": "started"}),
    (
        "The Sarn Tannery Project with a loan of 2 million yuan has been shut down.",
        {"Sarn Tannery Project": "suspended"},
    ),
    ("65% of the total work of the Rill Dam has been completed.", {"Rill Dam": "ongoing"}),
    ("When completed and put into use, the Rill Dam will hold 40 million cubic metres.", {"Rill Dam": "planned"}),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_each_name_has_its_own(extractor: Extractor, text: str, expected: dict[str, str]):
    assert {r.name: r.status for r in extractor.extract(text) if r.type == "project"} == expected
