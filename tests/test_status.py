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
    # over the nouns that stand for the works
    ("The programme envisages installation of 1,400 pumps by 2026.", ["1400 planned"]),
    ("The council has today approved funding of 12 million pounds for 17 schemes.", ["17 approved"]),
    ("The county has started each kind of project 4,318 places.", ["4318 started"]),
    ("The province will push ahead with 64 key projects.", ["64 planned"]),
    ("The park took home 17 contracts. Eleven of them come from Hubei.", ["17 signed", "11/17 signed"]),
    ("Of the 62 schemes, 40 are complete and 7 have not been taken up.", ["40/62 completed", "7/62 planned"]),
    ("So far 310 turbines have been erected and a further 845 are on site.", ["310 completed", "845 ongoing"]),
    ("Twelve new substations came on line during the year.", ["12 operational"]),
    ("At present, 29 projects have entered the stage of main construction.", ["29 ongoing"]),
    ("The federal cabinet has green-lighted six dams.", ["6 approved"]),
    ("Three mines that were closed last year will reopen.", ["3 planned"]),
    ("The state has yet to begin work on 16 canals.", ["16 planned"]),
    ("All 9 lifts have been out of service since May.", ["9 suspended"]),
    ("Tenders for eight hospitals closed last week.", ["8 planned"]),
    ("The developer scrapped plans for 400 homes.", ["400 cancelled"]),
    (
        "Phase 3 will create 415 jobs at the plant, as well as up to 1,100 construction jobs.",
        ["415 planned", "1100 planned"],
    ),
    ("The fair ended in Tongwei with 230 agreements signed.", ["230 signed"]),
    ("The works will give temporary employment to some 1,300 people.", ["1300 planned"]),
    ("As many as 85 stations are being redeveloped.", ["85 ongoing"]),
    # what lets things be built, or binds a builder to them
    ("Halden Homes has permission to build 370 flats.", ["370 approved"]),
    ("A Danish group won the contract to build 3 ferries.", ["3 signed"]),
    ("The landlord is seeking permission to build 64 cabins.", ["64 planned"]),
    ("The landlord has applied for permission to build 64 cabins.", ["64 planned"]),
    ("Planning consent for 52 bungalows was refused.", ["52 cancelled"]),
    ("The firm reached an agreement to close 3 mills.", ["3 -"]),
    # what comes before works
    ("Bids were opened for 8 stretches of the ring road.", ["8 planned"]),
    ("DPRs for 3 corridors are being prepared.", ["3 planned"]),
    ("Bidding has closed for 6 battery parks.", ["6 planned"]),
    # all, some or none of them
    ("All of the 11 quarries have restarted.", ["11 resumed"]),
    ("None of the 11 quarries has restarted.", ["11 suspended"]),
    ("Each of the 7 blocks is being refurbished.", ["7 ongoing"]),
    # an adverb parts the helper from its verb
    ("Work will soon start on 34 villas.", ["34 planned"]),
    ("Some 80 kiosks will then be opened.", ["80 planned"]),
    ("Two units are already feeding the grid.", ["2 operational"]),
    ("Sixteen lodges have already been sold.", ["16 -"]),
    # half done, or nearly
    ("Eight of the bridges remain incomplete.", ["8 ongoing"]),
    ("The 19 hostels are at lintel level.", ["19 ongoing"]),
    ("Four stalled bridges were completed in May.", ["4 completed"]),
    ("The ministry has revived 6 abandoned dams.", ["6 resumed"]),
    ("We learned that 93 projects started this time, with a total outlay of 4 billion yuan.", ["93 started"]),
    ("12 plants throw in production this year.", ["12 operational"]),
    ("The 2 halls are up and running.", ["2 operational"]),
]
# Bystanders: people, places, goods and whatever a clause of another subject tells of.
NO_COUNTS = [
    "He signed autographs for 200 fans.",
    "Officials said 400 villagers live near the plant that opened in May.",
    "The 36 workers building the bridge were not hurt.",
    "The council will meet 15 residents who oppose the project.",
    "Three men were charged after the works started.",
    "Some 20 houses were damaged when the dam, completed in 1990, burst.",
    "Twelve ministers attended the ceremony at which the road was opened.",
    "A group of 40 investors visited the project under construction.",
    "The park has attracted 60 companies since it opened.",
    "The firm said an offering of 2 million shares is under way.",
    "The band will play two songs at the festival.",
    "The new line will connect the two towns.",
    "The link will join the two older lines in the north.",
    "The 12 regional banks would be able to lend more.",
    "Around 26,000 buses are being used by the state board.",
    "Imports will rise to 45,000 cars from 32,000.",
    "The exhibition features 280 stalls and it will provide a platform.",
    "The school meals scheme is being implemented in 8,900 villages.",
    "Most of the 40 guests left early.",
    "Foreigners can only invest in Seoul through five trusts.",
    "The web could soon have two new suffixes.",
    "The army sold six decommissioned jeeps.",
    "A court order to demolish 12 sheds was upheld.",
    "Designs of 12 dresses were shown.",
    "The bypass will never reach 12 villages.",
    "The town issued 730 building permits.",
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
    ("The Botla Solar Park, which has been supplying the grid since July, covers 600 hectares.", "operational"),
    ("The Mulanje Dam project still is in the state of stopped work.", "suspended"),
    ("The Darvaza Cement Plant went into mass production in March.", "operational"),
    ("After two years of dispute the Kirkby Tram Project is back on track.", "resumed"),
    ("Cabinet greenlit the Pokhara Ropeway Project.", "approved"),
    ("The Kaya Solar Plant started feeding electricity into the grid.", "operational"),
    ("The Shuangfeng Reservoir began to store water.", "operational"),
    ("Engineers have finished 70 per cent of the work on the Banjul Bridge.", "ongoing"),
    ("When the Borivali Tunnel is completed, 50,000 cars will use it each day.", "planned"),
    ("The Donghe Road Extension Project has paved asphalt 3.8 kilometers.", "ongoing"),
    ("Toll collection began on the Cavite Expressway.", "operational"),
    ("The biggest slice goes to the Kali Lift Irrigation Project, which is expected to water 8,000 acres.", "planned"),
    ("The Salva Desalination Project is to serve six towns. It was approved in May.", "approved"),
    # a part of it, or the money for it
    ("The Simola Railway is half finished.", "ongoing"),
    ("Lantai Reservoir: foundation work finished, spillway to follow", "ongoing"),
    ("Haiyun Grain Depot Project: cumulative investment of 140 million yuan has been completed.", "ongoing"),
    ("Concrete pouring for the main dam of the Xilu Reservoir was completed.", "ongoing"),
    ("Lindau Canal Tunnel: the whole project has been completed.", "completed"),
    # in a bracket
    ("The Arusha Container Terminal (under construction) will cost $2 billion.", "ongoing"),
    ("The Moma Wind Farm (100 MW, under construction) was sold.", "ongoing"),
    ("The Rabot Tunnel (planned) and the Fenn Power Plant (proposed) cost $3 billion.", "planned"),
    # an adverb parts the helper from its verb
    ("The delayed Stuttmar Rail Tunnel will now open in 2027.", "planned"),
    ("The Al Sour Refinery will be fully operational by 2027.", "planned"),
    ("The Hinkton Wind Farm is now not expected before 2031.", "planned"),
    ("The Otavo Copper Mine is no longer operational.", "suspended"),
    # milestones
    ("The Borkmar Wind Farm fed its first power into the grid last week.", "operational"),
    ("The Rabiga Desalination Plant is up and running.", "operational"),
    ("The Batoma Gorge Dam is on track for completion in 2028.", "ongoing"),
    ("The Upper Nira Hydropower Station has reached the halfway mark.", "ongoing"),
    ("The Xianhu Stadium Project has obtained the construction permit.", "approved"),
    ("The Xianhu Stadium Project is to receive a licence in May.", "planned"),
    ("The Xianhu Stadium Project is going through the approval procedures.", "planned"),
    ("The ministry will revive the Nakhan Canal Project.", "planned"),
    ("Ground broken for Rustenveld Solar Park", "started"),
    ("Nod for Kochin Metro Phase III", "approved"),
    ("Repairs have begun at the Lindau Power Station.", "ongoing"),
    # one of those counted before
    ("The town signed 14 projects. The largest is the Jinko Robot Park, costing 3 billion yuan.", "signed"),
    ("Twelve projects were started. The biggest of them is the Fushan Wind Farm.", "started"),
    ("Twelve projects were started. The biggest was the Fushan Wind Farm, completed in May.", "completed"),
    ("Nine schemes were approved. They include the Wanlo Food Park and the Fushan Glass Plant.", "approved"),
    # what is to come of it
    ("The completion of the Selbin Railway Bridge will cut journeys by an hour.", "planned"),
    ("The opening of the Selbin Railway Bridge has been pushed back to 2027.", "planned"),
    ("With the completion of the Selbin Railway Bridge, journeys have become shorter.", "completed"),
    ("3. Enuga Coal Plant, 660 MW: commissioned March 2019", "operational"),
    ("3. Enuga Coal Plant - 660 MW - tender stage", "planned"),
    ("The Enuga Coal Plant has ceased production.", "suspended"),
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
    "A strike began at the Yumar Steel Plant.",
    "A fire broke out at the Yumar Steel Plant.",
]


@pytest.mark.parametrize(("sentence", "expected"), COUNTS)
def test_counts(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = [record for record in extractor.extract(sentence, "2021-08-20") if record.type == "count"]
    told = [f"{r.value}{f'/{r.of}' if r.of else ''} {r.status or '-'}" for r in records]
    assert told == expected


@pytest.mark.parametrize("sentence", NO_COUNTS)
def test_bystanders(sentence: str, extractor: Extractor) -> None:
    told = {(record.value, record.status) for record in extractor.extract(sentence) if record.type == "count"}
    assert told, "no count was found"
    assert {status for _, status in told} == {None}, told


@pytest.mark.parametrize(("sentence", "status"), PROJECTS)
def test_projects(sentence: str, status: str, extractor: Extractor) -> None:
    told = {record.name: record.status for record in extractor.extract(sentence) if record.type == "project"}
    assert told, "no project was found; see where its name is lost with `newsfigures explain`"
    assert set(told.values()) == {status}, told


@pytest.mark.parametrize("sentence", NO_PROJECTS)
def test_no_projects(sentence: str, extractor: Extractor) -> None:
    assert [record.name for record in extractor.extract(sentence) if record.type == "project"] == []
