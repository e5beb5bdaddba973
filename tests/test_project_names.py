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
    ("The Sarda Irrigation Project II was completed.", ["Sarda Irrigation Project II | completed"]),
    ("The engineer will repave 14 km of the Sarda Road.", ["Sarda Road | planned"]),
    ("Crews paved 14 km of the Sarda Road.", ["Sarda Road | ongoing"]),
    ("Snow blocked 14 km of the Sarda Road.", []),
    ("The envoy inspected work on the Sarda Barrage.", ["Sarda Barrage | ongoing"]),
    ("She is known for her work on the Sarda Barrage.", []),
    ("The envoy will lay the foundation stone for the Sarda Barrage.", ["Sarda Barrage | planned"]),
    ("The foundation stone of the Sarda Barrage will be laid in May.", ["Sarda Barrage | planned"]),
    ("The Sarda Bridge was vested in the public.", ["Sarda Bridge | operational"]),
    ("The Sarda Airport is slated for commercial operation in 2031.", ["Sarda Airport | planned"]),
    ("The council approved the Sarda Power Plant (Phase I, 600 MW).", ["Sarda Power Plant | approved | I"]),
    (
        "Work on the Sarda Power Plant (Phase 1 and 2) began.",
        ["Sarda Power Plant (Phase 1 and 2) | started | 1 and 2"],
    ),
    (
        "The projects include the Sarda Bridge (1.2 km), the Mita-Koro third line (84 km) and the Tama Tunnel.",
        ["Sarda Bridge | None", "Mita-Koro third line | None", "Tama Tunnel | None"],
    ),
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
UP = "Investment rose as the construction of projects sped up. "
BORDERS = [
    # small words between the quoted name and its type word
    ("The “Green Belt” afforestation project was completed.", ["Green Belt afforestation project | completed"]),
    ("The “Star Lake” cultural tourism complex is being built.", ["Star Lake cultural tourism complex | ongoing"]),
    ("The “Green Belt” tea project of Dera District was started.", ["Green Belt tea project | started"]),
    # two kinds of works in one name
    (
        "The Oak Dale Hotel and Conference Center will open in April.",
        ["Oak Dale Hotel and Conference Center | planned"],
    ),
    ("The Dera Dam and Reservoir Project was approved.", ["Dera Dam and Reservoir Project | approved"]),
    (
        "The Dera Ring Road and Metro Line 7 Phase 1 were completed.",
        ["Dera Ring Road | completed", "Metro Line 7 Phase 1 | completed | 1"],
    ),
    # who pays is no part of a name, nor is what became of it
    ("The cabinet approved the World Bank Funded Kerin Roads Project.", ["Kerin Roads Project | None"]),
    ("The Proposed Telecom Tower Project was approved.", ["Telecom Tower Project | approved"]),
    ("Loans from IDA for Second Phase of KURU Program were approved.", ["KURU Program | approved | second phase"]),
    (
        "Work on the Dera International Airport (DIA) expansion began.",
        ["Dera International Airport (DIA) expansion | started"],
    ),
    ("The Kerin - Dera upgrade was approved.", ["Kerin - Dera upgrade | approved"]),
    # the numbers that belong to a name
    ("The 320 Project was started.", ["320 Project | started"]),
    ("The 8.6-Generation Panel Production Line was completed.", ["8.6-Generation Panel Production Line | completed"]),
    ("Kerin Group's 3 million-ton PTA project was started.", ["Kerin Group's 3 million-ton PTA project | started"]),
    (
        "Hongda 300,000 tons of special steel project was put into operation.",
        ["Hongda 300,000 tons of special steel project | operational"],
    ),
    ("Doro-Tamba Link Project started construction.", ["Doro-Tamba Link Project | started"]),
    ("A further 45 million dollars was allocated for the Mahar Railway Line.", ["Mahar Railway Line | planned"]),
    ("The 320 projects were started.", []),
    ("The Dingsheng Aluminum Foil Phase III covers 210 mu.", ["Dingsheng Aluminum Foil Phase III | None | III"]),
    ("The dongping county major project office has moved.", []),
    ("The MRT Line 3 Rehabilitation Project was started.", ["MRT Line 3 Rehabilitation Project | started"]),
    ("The Brent Hill Bridge replacement was completed.", ["Brent Hill Bridge replacement | completed"]),
    ("A replacement for the UK tax relief scheme Section 48 is planned.", []),
    # an "and" inside the name, between two names
    (
        "The flagship of the county, Flood Control and Drainage Improvement Project, was completed.",
        ["Flood Control and Drainage Improvement Project | completed"],
    ),
    (
        "The Dera Park, Kerin Maternal and Child Health Hospital and Nanhu Library were completed.",
        [
            "Dera Park | completed",
            "Kerin Maternal and Child Health Hospital | completed",
            "Nanhu Library | completed",
        ],
    ),
    (
        "The Guanhu Reservoir Expansion and Capacity Increase Project was approved.",
        ["Guanhu Reservoir Expansion and Capacity Increase Project | approved"],
    ),
    (
        "Xinlei Packaging and Testing, Dongxu Cover Plate and other 21 projects were put into production.",
        ["Xinlei Packaging and Testing | operational", "Dongxu Cover Plate | operational"],
    ),
    (
        UP + "Huaxin Battery Separator and Nanfeng Cold Storage projects were signed.",
        ["Huaxin Battery Separator | signed", "Nanfeng Cold Storage | signed"],
    ),
]
LISTED = [
    (
        "Projects like Huaxin Battery Separator and Dera Ring Road were approved.",
        ["Huaxin Battery Separator | approved", "Dera Ring Road | approved"],
    ),
    (
        UP + "The projects represented by Huaxin Battery Separator and Dera Road were completed.",
        ["Dera Road | completed", "Huaxin Battery Separator | completed"],
    ),
    (
        UP + "Signed projects:\n1. Huaxin Battery Separator\n2. Dera Ring Road",
        ["Huaxin Battery Separator | signed", "Dera Ring Road | signed"],
    ),
    (
        "| Project | Status |\n|---|---|\n| Huaxin Battery Separator | completed |\n| Grand Total | 3 million yuan |",
        ["Huaxin Battery Separator | completed"],
    ),
    (
        "a) Kerin Bypass – completed\nb) Dera Bridge – 60% complete\nc) Mora Tunnel – not started",
        ["Kerin Bypass | completed", "Dera Bridge | ongoing", "Mora Tunnel | planned"],
    ),
    ("A project titled “Kerin Green Cities” was approved.", ["Kerin Green Cities | approved"]),
    ("Aims of our projects:\n• Better Public Transport\n• Lower costs", []),
    ("| Name | Age |\n|---|---|\n| Anna Sorel | 43 |", []),
]
MENTIONED = [
    ("The Kerin Road Improvement Project (KRIP) has begun. The KRIP Project will end in 2026.", 2),
    ("The Kerin Dam has been completed. The Kerin Dam and Reservoir cost $40 million.", 2),
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

# The phase that stands apart from the name.
APART = [
    ("The Orlan Dam is in its second phase.", ["Orlan Dam | ongoing | second phase"]),
    ("Construction of the Orlan Dam entered its third phase.", ["Orlan Dam | ongoing | third phase"]),
    ("The second phase for the Orlan Dam was approved in May.", ["Orlan Dam | approved | second phase"]),
    ("The second-phase Orlan Dam was approved in May.", ["Orlan Dam | approved | second-phase"]),
    ("The second phase expansion of the Orlan Dam has begun.", ["Orlan Dam | started | second phase"]),
]
# Words of a kind that only the place behind them makes a name.
OF_PLACES = [
    ("Construction of the Solar Power Plant of Zagara began in March.", ["Solar Power Plant of Zagara | started"]),
    (
        "The government approved 12 million dollars for the Industrial Park of Adasa.",
        ["Industrial Park of Adasa | approved"],
    ),
    ("The Third Bridge of Bidjana was completed in May.", ["Third Bridge of Bidjana | completed"]),
    ("Work on the University Hospital of Bekka is complete.", ["University Hospital of Bekka | completed"]),
    ("He laid the foundation stone of the Children's Hospital of Almara.", ["Children's Hospital of Almara | started"]),
    ("The General Hospital of Tirva treated 4,000 patients.", []),
    ("The Training Centre of the Ministry of Health was opened in May.", []),
    ("The Medical College of Surgeons approved the plan.", []),
    ("The Regional Office of Transport built three bridges.", []),
]
# What stands inside a name or behind it, and what stands only before it.
INSIDE = [
    ("The Green Homes for All programme was launched in May.", ["Green Homes for All programme | started"]),
    ("The Books for Every Child Initiative was launched.", ["Books for Every Child Initiative | started"]),
    ("The Women in Farming Support Programme was launched.", ["Women in Farming Support Programme | started"]),
    ("The e-Village Project was launched in May.", ["e-Village Project | started"]),
    ("The mHealth project will cost 4 million dollars.", ["mHealth project | planned"]),
    ("School No. 17 was completed in May.", ["School No. 17 | completed"]),
    ("Construction of Kindergarten No. 4 in Dera has begun.", ["Kindergarten No. 4 | started"]),
    ("The World Bank-funded Kerin Urban Roads Project was launched.", ["Kerin Urban Roads Project | started"]),
    ("Work on Barak 3 began in May.", ["Barak 3 | started"]),
    ("Work on Article 50 began in May.", []),
    ("All Programme staff were praised.", []),
    ("He lives near School No. 17.", []),
]
# What is said of nothing but works makes a name of works a project.
CONCERNED = [
    ("The Kerin Stadium has been delayed by two years because of rising costs.", ["Kerin Stadium | None"]),
    ("The Kerin Dam is 18 months late.", ["Kerin Dam | None"]),
    ("Delays to the Dera Hospital have angered residents.", ["Dera Hospital | None"]),
    ("The minister said the Kerin Airport would create 3,400 jobs.", ["Kerin Airport | planned"]),
    ("The Dera Hospital will serve 40,000 residents.", ["Dera Hospital | planned"]),
    ("The consortium behind the Kerin Tunnel includes three banks.", ["Kerin Tunnel | None"]),
    ("The Kerin Mine developer said it needed more time.", ["Kerin Mine | None"]),
    ("The developers of the Kerin Mine said they needed more time.", ["Kerin Mine | None"]),
    ("Campaigners oppose the Kerin Highway.", ["Kerin Highway | None"]),
    ("Some 300 families will be moved to make way for the Kerin Airport.", ["Kerin Airport | None"]),
    (
        "Key projects include the Kerin Dam, the Dera Hospital and a new ferry.",
        ["Dera Hospital | None", "Kerin Dam | None"],
    ),
    ("Projects such as the Dera Hospital have changed the region.", ["Dera Hospital | None"]),
    ("The Kerin Dam was among the projects inspected.", ["Kerin Dam | None"]),
    ("The Dera Hospital employs 640 people.", []),
    ("Flights from the Kerin Airport were late.", []),
    ("A spokesman for the Dera Hospital said she was well.", []),
    ("Delays to the Kerin Dam and the Dera Hospital are growing.", ["Dera Hospital | None", "Kerin Dam | None"]),
    ("The Kerin and Dera hospitals will be completed in 2026.", ["Dera | planned", "Kerin | planned"]),
    ("The Kerin and Dera hospitals treated 40 men.", []),
    ("The first 40 km of the Kerin Motorway were completed.", ["Kerin Motorway | ongoing"]),
    ("Some 40 km of the Kerin Road were flooded.", []),
    ("The Kerin Stadium will host the final.", []),
    ("The match at the Kerin Stadium was delayed by rain.", []),
    ("The Kerin Line was delayed by two hours.", []),
    ("Objections to the Kerin School board grew.", []),
    ("The Kerin Mill was late with its report.", []),
    ("Shops such as those in the Kerin Market were shut.", []),
]


# an amount or a size stands between what is told and the name
SIZED = [
    ("Farmers cheered the completion of the Ksh2.4 billion Orlan Dam.", ["Orlan Dam | completed"]),
    ("Tenders were called for the 62-km Kerin Bypass.", ["Kerin Bypass | planned"]),
    ("The mayor announced the cancellation of the €18m Dera Bridge.", ["Dera Bridge | cancelled"]),
    ("The opening of the $90 million Sona Mall was put off.", ["Sona Mall | planned"]),
    ("The president inaugurated the N7.1bn Ikoro Hospital.", ["Ikoro Hospital | completed"]),
    (
        "They announced the completion of the 3.1-km Kerin Tunnel, the 14-metre Dera Weir and the Sona Bridge.",
        ["Dera Weir | completed", "Kerin Tunnel | completed", "Sona Bridge | completed"],
    ),
    ("A body was found near the $40m Kerin Hotel.", []),
    ("Guests of the 300-hectare Kerin Park pay a fee.", []),
]
# papers and decisions come before the work, whatever becomes of them
PAPERS = [
    ("The Orlan Dam feasibility study was finished in May.", ["Orlan Dam | planned"]),
    ("The design of the Kerin Bridge is 70 percent complete.", ["Kerin Bridge | planned"]),
    ("The Kerin Bridge tender was opened in May.", ["Kerin Bridge | planned"]),
    ("Hanwol won the Orlan Dam contract.", ["Orlan Dam | signed"]),
    ("A decision on the £90m Dera Bypass has been put back.", ["Dera Bypass | planned"]),
    ("No decision has been made on the Dera Bypass.", ["Dera Bypass | planned"]),
    ("The firm took a final investment decision on the Sona Smelter.", ["Sona Smelter | approved"]),
    ("The minister wants the Kerin Tunnel finished by June.", ["Kerin Tunnel | planned"]),
    ("The Orlan Line, a 90 km link which the operator wants in service by 2029, is costly.", ["Orlan Line | planned"]),
    ("The Kerin Port awaits environmental clearance.", ["Kerin Port | planned"]),
    ("The Kerin Port remains pending board approval.", ["Kerin Port | planned"]),
    ("The Dera Bypass will not go ahead.", ["Dera Bypass | cancelled"]),
    ("The Dera Bypass is not going ahead.", ["Dera Bypass | cancelled"]),
    ("The Dera Bypass will not go ahead before 2030.", ["Dera Bypass | planned"]),
]
# how works stand
STANDING = [
    ("The Kerin Smelter is operating at 80 percent of capacity.", ["Kerin Smelter | operational"]),
    ("The Kerin Smelter is 80 percent complete.", ["Kerin Smelter | ongoing"]),
    ("The Dera Oil Refinery remains shut down.", ["Dera Oil Refinery | suspended"]),
    ("The Orlan Dam is almost done.", ["Orlan Dam | ongoing"]),
    ("The Sona Terminal (physical progress: 41%) was discussed.", ["Sona Terminal | ongoing"]),
    ("He saw that 12 km of the Kerin-Dera Road has been tarmacked.", ["Kerin-Dera Road | ongoing"]),
    ("Also ongoing are the Kerin Road and the Orlan Dam.", ["Kerin Road | ongoing", "Orlan Dam | ongoing"]),
    ("Withdrawn from the list in May were the Kerin Wind Farm and Dera.", ["Kerin Wind Farm | cancelled"]),
    ("The main workshop of the Kerin cable project has been finished.", ["Kerin cable project | ongoing"]),
    (
        "On the Orlan Dam, $9 million had been paid, but the project was stalled because of a loan.",
        ["Orlan Dam | suspended"],
    ),
    (
        "It financed the Kerin Bridge, opened in 2018, and the ongoing Dera Line.",
        ["Dera Line | ongoing", "Kerin Bridge | operational"],
    ),
    (
        "It owns the Kerin Mine, where work has been halted, and half of the Dera Terminal, which opened in May.",
        ["Dera Terminal | operational", "Kerin Mine | suspended"],
    ),
    (
        "He praised the Kerin Bridge project, which was finished in May, and that the Dera Project must help 380 men.",
        ["Dera Project | None", "Kerin Bridge project | completed"],
    ),
    (
        "1. Hongda valve project. Total investment: 90 million yuan. Progress: not started.",
        ["Hongda valve project | planned"],
    ),
    ("1. Hongda valve project. Progress: boiler installation.", ["Hongda valve project | ongoing"]),
    ("1. Hongda valve project, 12 km, 80 million yuan. Completed in April.", ["Hongda valve project | completed"]),
]
ENDS = [
    ("The Kerin Airport terminal expansion was started.", ["Kerin Airport terminal expansion | started"]),
    ("The Santa Dera high-speed rail hub was opened.", ["Santa Dera high-speed rail hub | operational"]),
    ("The Rural Roads Programme (RRP-2) reached 40 towns.", ["Rural Roads Programme | None"]),
    ("Work on the Kerin flood wall has stopped.", ["Kerin flood wall | suspended"]),
    ("Work has been halted at Kerin Norte LNG.", ["Kerin Norte LNG | suspended"]),
    ("The Kerin 4 IWP was awarded in May.", ["Kerin 4 IWP | signed"]),
    ("The agreement for Thwara III, worth $90 million, was signed.", ["Thwara III | signed"]),
    ("Rajo Thwara came on stream at 90,000 tons a year.", ["Rajo Thwara | operational"]),
    ("Peter Thwara broke ground on 12 bridges.", []),
    ("The Kumari Rail Bridge (KRB) was approved. KRB officials opened 40 shops.", ["Kumari Rail Bridge | approved"]),
    ("The Kerin Airport tender was launched in May.", ["Kerin Airport | planned"]),
    ("The Kerin Port concession was awarded to Hanwol.", ["Kerin Port | signed"]),
    ("The Kerin Park manager said 40 men were hurt.", []),
    ("Civil works of the Kerin Stadium stand at 64%.", ["Kerin Stadium | ongoing"]),
    ("A groundbreaking ceremony for the Orlan Plant will be held in May.", ["Orlan Plant | planned"]),
    ("A groundbreaking ceremony for the Orlan Plant was held in May.", ["Orlan Plant | started"]),
    ("The Kerin Hospital has completed 64% of its physical works.", ["Kerin Hospital | ongoing"]),
    ("The Kerin Hospital completed 4,000 operations.", []),
    ("The Kerin Road will be re-tendered in 2025.", ["Kerin Road | planned"]),
    ("The opening of its Kerin toll road had slipped to May.", ["Kerin toll road | planned"]),
    ("The Old Kerin conversion has been scrapped.", ["Old Kerin conversion | cancelled"]),
    ("Plans: The City of Kerin Bay opened 40 schools.", []),
    (
        "The roadbed of Kerin Avenue north extension (4.2 km) has been formed.",
        ["Kerin Avenue north extension | ongoing"],
    ),
    ("Land for the Orlan Plant has been acquired.", ["Orlan Plant | planned"]),
    ("Procurement for the Kerin Road will be repeated.", ["Kerin Road | planned"]),
    ("The groundbreaking of the Orlan Dam will take place in May.", ["Orlan Dam | planned"]),
    ("Work on the Kerin Expressway Ph-II has begun.", ["Kerin Expressway Ph-II | started | II"]),
    ("the huaxing road renovation was started in may.", ["huaxing road renovation | started"]),
    (
        "They saw the hongda food project, phase ii of xinghe valve project and the dashan dam project.",
        ["dashan dam project | None", "hongda food project | None", "xinghe valve project | None | ii"],
    ),
    (
        "The 300,000-ton plate, strip and foil project of Hongda was completed.",
        ["300,000-ton plate, strip and foil project of Hongda | completed"],
    ),
    (
        "The annual output of 40,000 tons of resin project was started.",
        ["annual output of 40,000 tons of resin project | started"],
    ),
    (
        "Hongda Materials' 40,000-ton resin project was started.",
        ["Hongda Materials 40,000-ton resin project | started"],
    ),
    ("Hongda Machinery's deep drilling project was started.", ["Hongda Machinery's deep drilling project | started"]),
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        *NUMBERS,
        *OF_PLACES,
        *APART,
        *INSIDE,
        *CONCERNED,
        *CHINESE,
        *PHASES,
        *MADE,
        *BORDERS,
        *LISTED,
        *SEVERAL,
        *CALLED,
        *ROWS,
        *BELOW,
        *OWNED,
        *SIZED,
        *PAPERS,
        *STANDING,
        *ENDS,
    ],
)
def test_names(text: str, told: list[str], extractor: Extractor) -> None:
    found = [record for record in extractor.extract(text, "2024-07-15") if record.type == "project"]
    rows = [f"{record.name} | {record.status}" + (f" | {record.phase}" if record.phase else "") for record in found]
    assert sorted(rows) == sorted(told)


@pytest.mark.parametrize(("text", "mentions"), MENTIONED)
def test_one_record_for_each_project(text: str, mentions: int, extractor: Extractor) -> None:
    (found,) = [record for record in extractor.extract(text, "2024-07-15") if record.type == "project"]
    assert len(found.mentions) == mentions
