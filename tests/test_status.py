"""What became of things and of named projects: sentences as bulletins and releases write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

COUNTS = [
    ("Among the newly signed 186 projects, there are 5 projects with flats.", ["186 signed", "5/186 signed"]),
    ("Of the planned 45 projects, 12 have started.", ["45 planned", "12/45 started"]),
    (
        "The council has signed off four schemes, and 12 undertakings opened in the port on Monday.",
        ["4 approved", "12 started"],
    ),
    (
        "The board signed off on three wind farms; the firm entered into contracts for 40 turbines.",
        ["3 approved", "40 signed"],
    ),
    (
        "The county wrapped up 14 projects, and two more were brought to completion in May.",
        ["14 completed", "2 completed"],
    ),
    ("A total of 45 major projects kicked off in the city on Tuesday.", ["45 started"]),
    ("The cornerstones of 9 clinics with a floor of 310 square metres were laid.", ["9 started"]),
    ("The foundation stones of 9 clinics in the delta will be laid in May.", ["9 planned"]),
    ("The governor will lay the foundation stone of 9 clinics and inaugurate 3 jetties.", ["9 planned", "3 planned"]),
    ("All told, 61 jetties, 14 of them in the delta, are planned.", ["61 planned", "14/61 planned"]),
    ("The firm has 61 shops, 14 of them abroad, and will open three.", ["61 -", "14/61 -", "3/61 planned"]),
    ("Of the 61 pumps, 14 were lying non-functional.", ["61 -", "14/61 suspended"]),
    ("The nine jetties were vested with the people in May.", ["9 operational"]),
    ("The firm has dropped plans to build 12 clinics.", ["12 cancelled"]),
    ("The council has approved a plan to build 12 clinics.", ["12 approved"]),
    ("The council has decided against building 12 clinics.", ["12 cancelled"]),
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
        ["60 -", "41/60 ongoing", "12/60 planned", "7/60 planned"],
    ),
    ("The two sides signed 16 agreements.", ["2 -", "16 signed"]),
    ("The governor stressed the need for the swift completion of 11 ongoing projects.", ["11 ongoing"]),
    ("The ministers celebrated the completion of 12 bridges.", ["12 completed"]),
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
    ("Of the 62 schemes, 40 are complete and 7 have not been taken up.", ["62 -", "40/62 completed", "7/62 planned"]),
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
    # events, permits, plans and what is put off
    ("So far the city has seen the construction start of 46 plants.", ["46 started"]),
    ("The commissioning of 9 substations has been pushed back to 2026.", ["9 planned"]),
    ("The construction of 14 plants has been halted.", ["14 suspended"]),
    ("The company shelved plans for three gigafactories.", ["3 suspended"]),
    ("Bidding has closed for 3 gigafactories.", ["3 planned"]),
    ("The plan calls for the completion of 18 hospitals by 2027.", ["18 planned"]),
    ("The regulator issued licences for 14 wind farms.", ["14 approved"]),
    ("Environmental permits were issued for three quarries.", ["3 approved"]),
    ("The regulator refused licences to 14 wind farms.", ["14 -"]),
    ("The county took the lead in starting 14 projects.", ["14 started"]),
    ("The county will take the lead in starting 14 projects.", ["14 planned"]),
    ("They must ensure that 12 plants are completed.", ["12 planned"]),
    ("He ensured that 12 plants were completed.", ["12 completed"]),
    ("Six bridges should be ready by May.", ["6 planned"]),
    # participles and states
    ("Last year 31 stations were retrofitted.", ["31 completed"]),
    ("Twelve bridges have been widened.", ["12 completed"]),
    ("The gap between the 12 regions has widened.", ["12 -"]),
    ("7 projects that had been expected to finish in 2023 are still incomplete.", ["7 ongoing"]),
    ("12 plants are in the equipment installation stage.", ["12 ongoing"]),
    ("12 plants are in the design stage.", ["12 planned"]),
    ("12 plants are undergoing equipment debugging.", ["12 ongoing"]),
    ("32 projects under construction complete investment 5.1 billion yuan.", ["32 ongoing"]),
    ("The number of projects under construction rose to 312.", ["312 ongoing"]),
    ("There are 22 reserve projects and 140 renewed construction projects.", ["22 planned", "140 ongoing"]),
    ("The council struck three projects off the list.", ["3 cancelled"]),
    ("The 900,000 panels began to feed the grid in August.", ["900000 operational"]),
    ("Eight contracts have been let and two more are out to tender.", ["8 -", "2 planned"]),
    # lists, aims, shares of the work
    ("There are 81 continued projects, 12 projects to be completed.", ["81 ongoing", "12 planned"]),
    ("Of the 40 newly built projects 28 have started.", ["40 -", "28/40 started"]),
    ("The 6 newly built projects have been completed, with 12 newly built schools.", ["6 completed", "12 completed"]),
    ("The goal is to start 60 plants and complete 40 in the year.", ["60 planned", "40 planned"]),
    ("This time start 21 projects, total investment 12.93 billion yuan.", ["21 started"]),
    ("It will construct 1,950 complete houses and 1,700 partial houses.", ["1950 planned", "1700 planned"]),
    # what is so already
    ("The company will continue to operate 12 plants.", ["12 operational"]),
    ("The 12 mines will remain closed until May.", ["12 suspended"]),
    ("It continued to build 12 plants.", ["12 ongoing"]),
    ("It plans to operate 12 plants.", ["12 planned"]),
    ("In 2004, 200 million tracks were bought online.", ["200000000 -"]),
    ("12 plants are 40 percent complete.", ["12 ongoing"]),
    ("21 plants were completed, up 40 percent on the year.", ["21 completed"]),
    ("Authorities in Hunan approved the start of 8 hydropower plants.", ["8 approved"]),
    ("The 11 workshops are under decoration.", ["11 ongoing"]),
    ("The 83 projects started this time include 40 industrial projects.", ["83 started", "40/83 started"]),
    ("The 83 projects in the plan include 40 industrial projects.", ["83 -", "40/83 -"]),
    # from the whole, the first mention, the total, the heading
    ("Eleven projects broke ground in August, taking the total for the year to 64.", ["11 started", "64 started"]),
    ("43 projects were started on Sunday. The 43 projects cost 21 billion yuan.", ["43 started", "43 started"]),
    ("43 projects were started on Sunday. Another 43 projects cost 21 billion yuan.", ["43 started", "43 -"]),
    ("Completed:\n- 12 bridges\n- 4 schools\n", ["12 completed", "4 completed"]),
    ("The board approved the mill in April along with four other plants.", ["4 approved"]),
    ("He visited the mill in April together with 12 factories.", ["12 -"]),
]
# Bystanders: people, places, goods and whatever a clause of another subject tells of.
NO_COUNTS = [
    "The committed 40 staff worked on.",
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
    "The committee awarded contracts to five foreign companies.",
    "At the fair 192 gardeners were awarded medals.",
    "Some 600 schools have signed up for the quiz.",
    "The three firms started proceedings against the maker.",
    "The four banks have completed a merger.",
    "About 50 spare keys are available and users will have to pay for them.",
    "The two caps against Leeds will have boosted his hopes.",
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
    # what comes before the work, how far it has come
    ("Suburban Railway Line S5 — preparatory work is in hand; trains are to run by 2029.", "planned"),
    ("The Gorna Weir - preparatory work is under way.", "planned"),
    ("Preparatory work is in progress for the Lomé Container Terminal.", "planned"),
    ("The Jinwan Paper Mill project has completed the installation of 62% of its machines.", "ongoing"),
    ("The Orlan Bridge project completed the pouring of 100% of its concrete.", "completed"),
    ("The Lianhe Biopharma project has entered the equipment commissioning stage.", "ongoing"),
    ("The Sanhe Paper Mill project entered the trial operation stage in May.", "operational"),
    ("West Lake Wetland Restoration has used 70 percent of its budget of 240 million yuan.", "ongoing"),
    ("The Orla Dam Project has absorbed 45% of its funding.", "ongoing"),
    # what fields and power stations yield first
    ("The Vaca Creek Solar Park achieved first power on June 3.", "operational"),
    ("The Kestrel Wind Farm has delivered first power.", "operational"),
    ("The Barossa Gas Field reached first gas two months early.", "operational"),
    ("The Barossa Gas Field will reach first gas in May.", "planned"),
    ("The Simandara Railway moved its first ore in November.", "operational"),
    ("The Trans Plateau Expansion Project started shipping oil on May 1.", "operational"),
    # what is done at a place
    ("Work resumed at the Soubre Dam after a three-week strike.", "resumed"),
    ("Construction has started at the Soubre Hydropower Station.", "started"),
    ("Excavation has started at the Soubre Hydropower Station.", "ongoing"),
    # what is weighed, put out, or done of a whole
    ("The Zhuli Terminal Project is being appraised.", "planned"),
    ("The Zhuli Terminal Project is being negotiated with two banks.", "planned"),
    ("3. Aral Desalination Plant — tender announced.", "planned"),
    ("1. Astana Ring Road North — 34 km of 66 km paved.", "ongoing"),
    ("4. Kemin Ring Road — paved in May.", "completed"),
    # halted in a row, halted as a deed
    ("Westgate Bridge: halted since August over a land dispute.", "suspended"),
    ("The Zhonglu Rail Yard relocation was halted in May.", "suspended"),
    ("In addition, the Lingyun cloud data center and the Huaxi central kitchen project also shook hands.", "signed"),
    ("The Riga Metro Line 6 Project was approved.", "approved"),
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
    ("The main project of the Simola Railway has been completed.", "ongoing"),
    # plans that are given up, taken up or weighed
    ("The firm has dropped plans to build the Kirkby Pulp Mill.", "cancelled"),
    ("The council has approved a plan to build the Kirkby Tram Line.", "approved"),
    ("The ministry has shelved its plans to build the Kirkby Tram Line.", "suspended"),
    ("The board decided not to go ahead with the Kirkby Pulp Mill.", "cancelled"),
    ("The board has decided against building the Kirkby Pulp Mill.", "cancelled"),
    ("The termination of the contract for the Kirkby Tram Line will cost 300 jobs.", "cancelled"),
    ("Councillors have voted in favour of the Kirkby Tram Project.", "approved"),
    ("The proposal of the minister to build the Rukmal Bridge at a cost of $9 million was approved.", "approved"),
    ("The state intends to establish the Rukmal Textile Park.", "planned"),
    ("The Rukmal Textile Park will be located near Hexi.", "planned"),
    ("The town plans to invest 3 billion yuan in building the Rukmal Reservoir.", "planned"),
    ("The site of the Rukmal Reservoir has been selected.", "planned"),
    # who does it, and who does it first
    ("The contractor resumed work on the Rukmal Reservoir.", "resumed"),
    ("The Rukmal Cement Plant was among the first to resume work.", "resumed"),
    ("Work starts on Rukmal Bridge", "started"),
    ("Engineers are putting the finishing touches to the Rukmal Bridge.", "ongoing"),
    ("We must hasten the building of the Rukmal Dam and strive to put it into operation in June.", "planned"),
    ("We will make every effort to promote the Rukmal Dam Project.", "planned"),
    ("The Rukmal Cement Plant was among the 32 projects that started construction on May 8.", "started"),
    ("The Rukmal Cement Plant was included in the list of major provincial projects.", "planned"),
    ("The Rukmal Sports Centre achieved full capping in May.", "ongoing"),
    ("The work needed for the proposed Rukmal Bund was approved by the council.", "planned"),
    ("The Rukmal Power Plant, scheduled to go into commercial operation in late 2029, cost $9 million.", "planned"),
    ("The firm said the Rukmal Cement Plant has been completed.", "completed"),
    ("The inauguration of the Rukmal Power Plant was put off.", "planned"),
    ("The Rukmal Port was expanded in 2019.", "completed"),
    ("The Rukmal Port is to be enlarged at a cost of $40 million.", "planned"),
    # programmes that are run, works told of together, what a board would sign
    ("The Regional Crafts Programme is carried out in twelve districts.", "ongoing"),
    (
        "The deal covers the completion of the Rukmal Line and the Sinda Road, both of which are taking shape.",
        "ongoing",
    ),
    ("The proposed agreement for the Rukmal Tram Line was discussed by the council.", "planned"),
    ("Plans for the Rukmal Children's Hospital were unveiled on Monday.", "planned"),
    ("In the Rukmal Dam, workers are pouring the last blocks.", "ongoing"),
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
    # events that are to come, works that are waited for
    ("Commercial operation of the Lubilash Hydropower Plant is expected in 2027.", "planned"),
    ("Commercial operation of the Lubilash Hydropower Plant began in 2021.", "operational"),
    ("Once built, the Tarnica Tunnel will shorten the journey by 40 minutes.", "planned"),
    ("After the completion of the Yongning Pumped Storage Power Station, output will reach 2 billion kWh.", "planned"),
    ("With the completion of the Yongning Pumped Storage Power Station, output reached 2 billion kWh.", "completed"),
    ("The preliminary work of the Mingguang Expressway is progressing smoothly.", "planned"),
    ("Land has been acquired for the Pokhara Ring Road.", "planned"),
    ("The government will implement the Smart Villages Programme in 14 counties.", "planned"),
    ("They will ensure that Yunhai Titanium Dioxide Phase II is put into production.", "planned"),
    # a part of them, work on them, their stage, their share
    ("Changle Titanium Plate Project, with 1.3 billion yuan, the main workshop has been capped.", "ongoing"),
    ("Crews are laying pipes for the Tana Water Supply Project.", "ongoing"),
    ("The Subei Wind Farm has been hoisting 116 turbines.", "ongoing"),
    ("Guoneng Thermal Power Plant is carrying out steel structure hoisting.", "ongoing"),
    ("The Jinghe Wetland Project is in the finishing stage of planting.", "ongoing"),
    ("The Jinghe Wetland Project is in the stage of design.", "planned"),
    ("Nearly 60 percent of the Karot-Neelum transmission line has been laid.", "ongoing"),
    ("The total progress of the Xiangshan Port Bridge exceeds 60 percent.", "ongoing"),
    ("Fenghua Bay Road Project. It has 23 km. At present, 80% of the subgrade has been completed.", "ongoing"),
    ("2. Yuelai Park Project. Not yet started because of land.", "planned"),
    ("Barra Airport Avenue Project, 12.3 km long - land approval obtained.", "approved"),
    ("Under the Sunrise Homes Scheme, 3.2 million houses were sanctioned.", "ongoing"),
    # beside and before them
    (
        "At the Baoji Titanium Innovation Center, opened in June for 680 million yuan, a press stamps parts.",
        "operational",
    ),
    ("Most came from the Karmana Solar Station, whose 900,000 panels began to feed the grid.", "operational"),
    ("Cabinet approves Phase-II of Pune Metro Rail Project worth Rs. 3,626 crore", "approved"),
    ("The President commissioned the 40km Kapchorwa Road and laid a stone.", "operational"),
    ("China Energy won the bid for the Duolun Wind Storage Project.", "signed"),
    # names that the sentence itself calls works
    ("Taweelah B, a 900,000 cubic metre a day desalination plant, was commissioned in June.", "operational"),
    ("At the construction site of Kaixin Auto Electronics 12 workers are busy.", "ongoing"),
    ("Among the 12 projects that went into operation are Hongtu Auto Parts and Tianhe Biology.", "operational"),
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
    "The faculty will be built close to the General Hospital of Yumar.",
    "A second line at the Yumar Cement Plant will be completed in May.",
    "It has been proposed to build a bridge across the lagoon on the Yumar Road.",
    "The firm said Yumar National Laboratory in Turin installed a computer.",
    "The lawsuit against the Yumar Power Plant was dropped.",
    "The visit to the Yumar Power Plant has been cancelled.",
    "An exhibition on the Yumar Canal opened in Turin.",
    "The minister will visit the Yumar Power Plant on Friday.",
    "He started work at the Yumar Steel Plant in 1987.",
    "A strike began at the Yumar Steel Plant.",
    "A fire broke out at the Yumar Steel Plant.",
    "The Conservation Board, a panel of the state, was dissolved in June.",
    "Construction of the District Sports Complex took 3 years.",
    "Anna Berg, a farm worker, has completed 12 courses.",
    "The plant, which sits in Yufu Industrial Park, went into production in 2011.",
    "The city drew 132 projects, 87 more than last year, completing 42.8% of its target.",
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


CLAUSES = [
    (
        (
            "Progress of the projects: Changle titanium plant project is under construction;"
            "jinghe north bank wetland park is in the finishing stage of planting;"
            "Guohua Hekou 300 MW tidal flat photovoltaic - all capacity connected to the grid;"
            "Lanhe national park visitor hall - main body capped, decoration 40%."
        ),
        {
            "Changle titanium plant project": "ongoing",
            "jinghe north bank wetland park": "ongoing",
            "Guohua Hekou 300 MW tidal flat photovoltaic": "operational",
            "Lanhe national park visitor hall": "ongoing",
        },
    ),
    (
        (
            "Milestones of the projects:\n* Barra Landfill Cell 3 - on hold while 2 studies are done.\n"
            "* Wandoo Creek Bridge replacement - girders placed, 40 days to go.\n"
        ),
        {"Barra Landfill Cell 3": "suspended", "Wandoo Creek Bridge replacement": "ongoing"},
    ),
    # forms and tables
    (
        "Project name: Tana Delta Irrigation Project\nCost: KSh 7 billion\nStatus: Ongoing\n",
        {"Tana Delta Irrigation Project": "ongoing"},
    ),
    (
        "Project: Roads Upgrade Project, Phase II\nApproved: 12 June 2015\nClosed: 30 September 2022\n",
        {"Roads Upgrade Project, Phase II": "completed"},
    ),
    (
        "Projects | Cost | Progress\n1 | Xinglin Bridge | 1.2 billion yuan | 85% completed\n",
        {"Xinglin Bridge": "ongoing"},
    ),
    # clauses side by side of people and firms name none
    (
        "The Elm Road Project is under construction; Anna Berg was praised; Shell plc opened 3 shops.",
        {"Elm Road Project": "ongoing"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses_side_by_side(text: str, expected: dict[str, str], extractor: Extractor) -> None:
    told = {record.name: record.status for record in extractor.extract(text) if record.type == "project"}
    assert told == expected
