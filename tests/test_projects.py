"""Projects: named undertakings of all kinds, what became of them, and the names that are no projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check

if TYPE_CHECKING:
    from extract import Extractor


def work(name: str | tuple[str, ...], *status: str | None, **more: Any) -> Fact:  # noqa: ANN401
    """A project with its name (or the names that are right alike) and every status that is right (None: no status)."""
    names = (name,) if isinstance(name, str) else name
    fact: Fact = {"text": min(names, key=len), "name": tuple(names)}
    if status:
        fact["status"] = status
    return fact | more


def maybe(name: str) -> Fact:
    return {"text": name, "optional": True}


# Every kind of undertaking, in plain sentences.
KINDS = [
    row(
        "reservoir-project",
        "Construction of the Xinglong Reservoir Project officially started on March 6.",
        work("Xinglong Reservoir Project", "started"),
    ),
    row(
        "expressway-with-hyphen-in-small-letters",
        "Crews are building the Kasese-Bwera expressway, which is to cost $410 million.",
        work("Kasese-Bwera expressway", "ongoing", "started"),
    ),
    row(
        "hospital-being-built",
        "The Mwinilunga District Hospital is being built at a cost of K86 million.",
        work("Mwinilunga District Hospital", "ongoing"),
    ),
    row(
        "airport-terminal",
        "Terminal 3 of Osmara International Airport entered service on 1 August.",
        work(("Terminal 3", "Terminal 3 of Osmara International Airport"), "operational"),
    ),
    row(
        "smelter-in-small-letters",
        "Norrland Zinc will build the Odda smelter by 2027.",
        work("Odda smelter", "planned"),
    ),
    row(
        "dam-in-small-letters",
        "The government resumed construction of the Mwache dam this week.",
        work("Mwache dam", "resumed"),
    ),
    row(
        "solar-park-with-capacity-in-front",
        "The 250 MW Bokaro Solar Park was dedicated to the nation on Sunday.",
        work(("Bokaro Solar Park", "250 MW Bokaro Solar Park"), "operational", "completed"),
    ),
    row(
        "transmission-line-with-voltage",
        "The Yuelong 500 kV Power Transmission and Transformation Project was put into operation.",
        work("Yuelong 500 kV Power Transmission and Transformation Project", "operational"),
    ),
    row(
        "metro-line",
        "Line 4 of the Pune Metro began commercial operation on Monday.",
        work(("Line 4 of the Pune Metro", "Pune Metro", "Pune Metro Line 4"), "operational"),
    ),
    row(
        "industrial-park",
        "Eleven firms have moved into the Dongjiang Equipment Manufacturing Industrial Park, which was completed "
        "in June.",
        work("Dongjiang Equipment Manufacturing Industrial Park", "completed", "operational"),
    ),
    row(
        "canal",
        "The Left Bank Canal of the Bhadra Dam is nearing completion.",
        work(("Left Bank Canal", "Left Bank Canal of the Bhadra Dam"), "ongoing"),
        maybe("Bhadra Dam"),
    ),
    row(
        "data-centre",
        "Ostara Cloud plans to build the Nordhaven Data Centre.",
        work("Nordhaven Data Centre", "planned"),
    ),
    row(
        "yojana",
        "The State Cabinet approved the Har Gaon Pakki Sadak Yojana on Wednesday.",
        work("Har Gaon Pakki Sadak Yojana", "approved"),
    ),
    row(
        "acronym-in-brackets",
        "The Northern Corridor Road Improvement Project (NCRIP) was launched in Tamale.",
        work(
            ("Northern Corridor Road Improvement Project", "Northern Corridor Road Improvement Project (NCRIP)"),
            "started",
        ),
    ),
    row(
        "project-in-small-letters",
        "The Tagwai irrigation project has been abandoned.",
        work("Tagwai irrigation project", "cancelled", "suspended"),
    ),
    row(
        "comma-inside-the-name",
        "The Health, Nutrition and Population Project was extended by one year.",
        work("Health, Nutrition and Population Project"),
    ),
    row(
        "possessive-of-the-firm",
        "Torrance Steel's Kalinga Plant went on stream in April.",
        work(("Kalinga Plant", "Torrance Steel's Kalinga Plant"), "operational"),
    ),
    row(
        "all-capitals-headline",
        "PRESIDENT COMMISSIONS KAFULAFUTA DAM\n\nThe President has commissioned the Kafulafuta Dam in Masaiti.",
        maybe("KAFULAFUTA DAM"),
        work("Kafulafuta Dam", "operational", "completed"),
    ),
    row(
        "invested-to-build",
        "Haisheng Group invested 3.2 billion yuan to build the Haisheng Intelligent Manufacturing Base.",
        work("Haisheng Intelligent Manufacturing Base"),
    ),
    row(
        "two-works-in-one-name",
        "The Xiangyang Road Primary School Reconstruction and Expansion Project is under construction.",
        work("Xiangyang Road Primary School Reconstruction and Expansion Project", "ongoing"),
    ),
    row(
        "first-train",
        "The first train ran on the Zhanglu Railway on Saturday after five years of construction.",
        work("Zhanglu Railway", "operational", "completed"),
        gives="no record for Zhanglu Railway",
    ),
    row(
        "funded-by-in-front-and-to-inside",
        "The EU-funded Support to Rural Markets Programme was launched in Lira.",
        work("Support to Rural Markets Programme", "started"),
        gives="name Rural Markets Programme",
    ),
    row(
        "amount-in-front",
        "The K86 million Luano Valley Road Project has stalled.",
        work("Luano Valley Road Project", "suspended"),
    ),
    row(
        "kinds-that-no-list-has",
        "Construction of the Kitwe Bus Terminus and the Chipata Army Barracks began in April.",
        work("Kitwe Bus Terminus", "started"),
        work("Chipata Army Barracks", "started"),
    ),
    row(
        "port-of",
        "Work on the Port of Mandaro has begun.",
        work("Port of Mandaro", "started"),
    ),
    row(
        "unit-behind-the-name",
        "Yangshan Nuclear Power Station Unit 3 has been put into commercial operation.",
        work(("Yangshan Nuclear Power Station Unit 3", "Yangshan Nuclear Power Station"), "operational"),
    ),
    row(
        "two-units-of",
        "Officials signed a contract for Units 3 and 4 of the Belaya nuclear power station.",
        work(("Units 3 and 4 of the Belaya nuclear power station", "Belaya nuclear power station"), "signed"),
    ),
    row(
        "plain-words-with-a-number",
        "Construction of the south extension of Metro Line 8 has started.",
        work("Metro Line 8", "started"),
    ),
    row(
        "small-renewal-behind-a-line",
        "The Amber Line extension opened in December.",
        work(("Amber Line extension", "Amber Line"), "operational"),
    ),
    row(
        "pair-of-deeds-in-small-letters",
        "The Donglin Reservoir danger removal and reinforcement project has been completed.",
        work("Donglin Reservoir danger removal and reinforcement project", "completed"),
    ),
    row(
        "small-letters-throughout",
        "the qianjiang standard workshop and supporting facilities project started construction.",
        work("qianjiang standard workshop and supporting facilities project", "started"),
    ),
    row(
        "two-projects-with-articles",
        "The Kisumu road and the Mombasa port project were approved.",
        work("Kisumu road", "approved"),
        work("Mombasa port project", "approved"),
    ),
    row(
        "dollars-in-front",
        "The $4 billion Dangara Fertiliser Plant in Lekwe went on stream.",
        work("Dangara Fertiliser Plant", "operational"),
    ),
    row(
        "number-before-works",
        "The No 5 Container Terminal, with its 18 cranes, opened; the No. 3 Middle School was completed.",
        work("No 5 Container Terminal", "operational"),
        work("No. 3 Middle School", "completed"),
    ),
    row(
        "number-word-in-capitals",
        "The Three Gullies Dam was completed, but one project one ledger is the rule.",
        work("Three Gullies Dam", "completed"),
    ),
    row(
        "brackets-inside",
        "Nanlin (Sanlin) 5D Smart Valley and the Port Area (PAD) Development Project were completed.",
        work("Nanlin (Sanlin) 5D Smart Valley", "completed"),
        work("Port Area (PAD) Development Project", "completed"),
    ),
    row(
        "firm-and-tonnage",
        "Wanlu's 300,000-ton lithium iron phosphate project was put into production.",
        work("Wanlu's 300,000-ton lithium iron phosphate project", "operational"),
    ),
    row(
        "verb-between-names",
        "Minister Okoth inspected Kapsoya Primary School and the Huruma–Kambi bypass, both built last year.",
        work("Kapsoya Primary School"),
        work("Huruma–Kambi bypass"),
    ),
    row(
        "doubling-of",
        "The Union Cabinet approved doubling of the Gunda-Bhopra railway line (112 km).",
        work("Gunda-Bhopra railway line", "approved"),
    ),
    row(
        "section-of-a-road",
        "The minister inaugurated the Darah-Jhalra section of NH-52.",
        work(("Darah-Jhalra section", "Darah-Jhalra section of NH-52"), "completed", "operational"),
    ),
    row(
        "machine-translation-without-a-type-word",
        "Key projects need investment. Mingtan photoelectric packaging officially put into production; Guizhou "
        "exporters resumed production.",
        work("Mingtan photoelectric packaging", "operational"),
    ),
    row(
        "phase-inside",
        "The Meilin Bay Third-Phase Fairway was completed in May.",
        work("Meilin Bay Third-Phase Fairway", "completed", phase="third-phase"),
    ),
    row(
        "what-it-costs",
        "The Hinton Point C nuclear power station is now expected to cost £46 billion.",
        work("Hinton Point C nuclear power station"),
    ),
    row(
        "what-it-received",
        "The Lomeda Corridor railway has received a $553 million loan.",
        work("Lomeda Corridor railway"),
    ),
    row(
        "expansion-in-small-letters",
        "Qasr's North Field East expansion is 80 per cent complete.",
        work("North Field East expansion", "ongoing"),
    ),
    row(
        "two-words-that-begin-a-sentence",
        "Thwara Dam, being built by Sinora Engineering, is 94 per cent done.",
        work("Thwara Dam", "ongoing"),
    ),
    row(
        "cracker-and-network",
        "Work on the Lianhe Ethane Cracker began in May; the Tullow Heat Network was approved.",
        work("Lianhe Ethane Cracker", "started"),
        work("Tullow Heat Network", "approved"),
    ),
    row(
        "future-completion-of-a-port",
        "The Pulau Rimau Mega Port will be completed in the 2040s.",
        work("Pulau Rimau Mega Port", "planned"),
    ),
]

PHASES = [
    row(
        "phase-behind",
        "The Kasama Solar Park Phase II was commissioned on Monday.",
        work("Kasama Solar Park Phase II", "operational", "completed", phase="II"),
    ),
    row(
        "phase-in-front",
        "Phase II of the Nairu Irrigation Project has been completed.",
        work(("Nairu Irrigation Project", "Phase II of the Nairu Irrigation Project"), "completed", phase="II"),
    ),
    row(
        "phase-in-brackets",
        "The Padma Railway Link Project (Phase 1) got under way in 2018.",
        work(("Padma Railway Link Project", "Padma Railway Link Project (Phase 1)"), "started", phase="1"),
    ),
    row(
        "phase-with-hyphen",
        "The Cabinet has cleared the Jal Shakti Canal Project Phase-II at Rs 2,140 crore.",
        work(("Jal Shakti Canal Project Phase-II", "Jal Shakti Canal Project"), "approved", phase="II"),
    ),
    row(
        "phase-in-words",
        "Phase one of the Marula Housing Estate was handed over to tenants.",
        work(("Marula Housing Estate", "Phase one of the Marula Housing Estate"), phase="one"),
    ),
    row(
        "phases-with-letters",
        "Phase 2a of the Northline project was cancelled, and the Rova Tram Line Phase 1B opened in May.",
        work("Northline project", "cancelled", phase="2a"),
        work("Rova Tram Line Phase 1B", "operational", phase="1B"),
    ),
    row(
        "several-phases-of",
        "Stages I and II of the Trinkola Industrial Estate have been completed.",
        work("Trinkola Industrial Estate", "completed", phase="I and II"),
    ),
    row(
        "one-phase-and-the-next",
        "Stage I and II of the Nabala Water Project have been completed.",
        work("Nabala Water Project", "completed", phase="I and II"),
    ),
    row(
        "phase-aside",
        "The Yuexian Pepper Processing Park, of which Phase I opened in August, employs 460 people.",
        work("Yuexian Pepper Processing Park", "operational", phase="I"),
    ),
    row(
        "which-is-a-phase",
        "The Lungu Cell Headquarters, which is Phase I of the community, broke ground the same day.",
        work("Lungu Cell Headquarters", "started", phase="I"),
    ),
    row(
        "whose-second-phase",
        "The Xinle Graphite Project, whose second phase began in May, has hired 200 people.",
        work("Xinle Graphite Project", phase="second phase"),
    ),
    row(
        "phase-of-something-else-behind",
        "The Xinle Graphite Project, which cost 2 million yuan in the first phase of work, was completed.",
        work("Xinle Graphite Project", "completed", phase=None),
    ),
    row(
        "two-phases-two-states",
        "Phase I of the Tekeze Wind Farm is operational, and Phase II is under construction.",
        work(("Tekeze Wind Farm", "Phase I of the Tekeze Wind Farm"), phase="I"),
        maybe("Phase II"),
    ),
    row(
        "two-phases-of-one-project",
        "The Zhongke Graphite project (phase I) has been put into production, and phase II is being installed.",
        work(("Zhongke Graphite project", "Zhongke Graphite project (phase I)"), "operational", phase="I"),
        maybe("phase II"),
    ),
    row(
        "lot-is-no-phase",
        "The Guangyuan Road Tunnel Project (Lot 3) was awarded to Chengxin Construction.",
        work(("Guangyuan Road Tunnel Project", "Guangyuan Road Tunnel Project (Lot 3)"), "signed", phase=None),
    ),
    row(
        "phase-of-a-place's-park",
        "The third phase of Dubai's Sheikh Rashed Solar Park was inaugurated in 2020.",
        work("Sheikh Rashed Solar Park", "completed", "operational", phase="third phase"),
    ),
]

QUOTES = [
    row(
        "quoted-programme",
        "The county launched the “Clear Streams” Programme in March.",
        work(("Clear Streams", "Clear Streams Programme", "“Clear Streams” Programme"), "started"),
    ),
    row(
        "number-in-a-quoted-project",
        "The “861 Project” has been carried out since 2020.",
        work("861 Project"),
    ),
    row(
        "single-quotes",
        "The ‘Light for All’ project was completed in 2022.",
        work(("Light for All", "Light for All project", "‘Light for All’ project"), "completed"),
    ),
    row(
        "year-in-the-name",
        "The Smart Villages 2030 Programme was approved on Thursday.",
        work("Smart Villages 2030 Programme", "approved"),
        gives="no record for Smart Villages 2030 Programme",
    ),
    row(
        "tonnage-in-the-name",
        "The Jinsheng 200,000-ton Glass Fibre Project was put into production in May.",
        work(("Jinsheng 200,000-ton Glass Fibre Project", "Jinsheng 200,000-ton Glass Fiber Project"), "operational"),
    ),
    row(
        "straight-single-quotes",
        "The 'Water to Every Home' scheme now covers 92 percent of homes.",
        work(("Water to Every Home", "Water to Every Home scheme", "'Water to Every Home' scheme")),
    ),
]

LISTS = [
    row(
        "list-under-one-verb",
        "Work began on the Anshun Logistics Park, the Puding Sponge City Project and the Zhenning Hospital.",
        work("Anshun Logistics Park", "started"),
        work("Puding Sponge City Project", "started"),
        work("Zhenning Hospital", "started"),
    ),
    row(
        "list-with-three-verbs",
        "The Mansa Water Project has been completed, the Samfya Bridge is under construction and the Nchelenge "
        "Harbour project has been suspended.",
        work("Mansa Water Project", "completed"),
        work("Samfya Bridge", "ongoing"),
        work("Nchelenge Harbour project", "suspended"),
    ),
    row(
        "such-as",
        "Key projects such as the Yulin Chip Plant, Haida Paper Mill and Tongxin Steel Tube Project have been "
        "put into operation.",
        work("Yulin Chip Plant", "operational"),
        work("Haida Paper Mill", "operational"),
        work("Tongxin Steel Tube Project", "operational"),
    ),
    row(
        "while-the-other",
        "While the Alto Hydropower Plant came on line in June, the Bajo Hydropower Plant is still on the drawing "
        "board.",
        work("Alto Hydropower Plant", "operational"),
        work("Bajo Hydropower Plant", "planned"),
    ),
    row(
        "bullets",
        "Projects completed this year:\n- Kitui Bypass Road\n- Mutomo Water Project\n",
        work("Kitui Bypass Road"),
        work("Mutomo Water Project"),
    ),
    row(
        "two-clauses-two-states",
        "The West Ring Expressway opened to traffic, and the East Ring Expressway started construction.",
        work("West Ring Expressway", "operational"),
        work("East Ring Expressway", "started"),
    ),
    row(
        "states-with-respectively",
        "The Xinglong Reservoir Project and the Anshun Road Project are under construction and completed respectively.",
        work("Xinglong Reservoir Project", "ongoing"),
        work("Anshun Road Project", "completed"),
    ),
    row(
        "what-the-names-did-is-no-part-of-them",
        "Key projects such as Huaneng Wind Blades and Tongli Copper Foil went into production.",
        work("Huaneng Wind Blades", "operational"),
        work("Tongli Copper Foil", "operational"),
    ),
    row(
        "uncounted-key-projects-including",
        "The county started key projects including Hengrui Precision Casting and Maofeng Feed Phase II in May.",
        work("Hengrui Precision Casting", "started"),
        work("Maofeng Feed Phase II", "started", phase="II"),
    ),
    row(
        "rows-of-two-words-and-brackets",
        "The county counted 23 projects:\n- Abbey Meadows: 86 homes, under construction.\n"
        "- Yuanda Copper Foil (Phase II): equipment is being installed.\n"
        "- Urban Transport: 5 projects.\n- The Qingshan River Treatment: completed.",
        work("Abbey Meadows", "ongoing"),
        work(("Yuanda Copper Foil", "Yuanda Copper Foil (Phase II)"), "ongoing", phase="II"),
        work("Qingshan River Treatment", "completed"),
    ),
    row(
        "invested-verb",
        "The largest of the projects, Zhongxi Offshore Power Equipment, has a total investment of 4.5 billion yuan.",
        work("Zhongxi Offshore Power Equipment"),
    ),
    row(
        "phase-of-a-name-without-a-type-word",
        "Two projects are key: the third phase of Xinfu Semiconductors started construction, and Qiyu Silicon, Haina "
        "Foods and Bosheng Furniture went into production.",
        work("Xinfu Semiconductors", "started", phase="third phase"),
        work("Qiyu Silicon", "operational"),
        work("Haina Foods", "operational"),
        work("Bosheng Furniture", "operational"),
    ),
    row(
        "article-behind-a-project",
        "Key projects need investment. Bids were invited for the Lusana Dual Carriageway, the Kafu Gorge Lower HPP and "
        "the Mpiko Solar Mini-Grid.",
        work("Lusana Dual Carriageway", "planned"),
        work("Kafu Gorge Lower HPP", "planned"),
        work("Mpiko Solar Mini-Grid", "planned"),
    ),
    row(
        "guidance-is-no-project",
        "Projects are under way. Under the guidance of President Anna Sorel, the Karu Road Project was started.",
        work("Karu Road Project", "started"),
    ),
    row("works-of-art", "He has worked on projects including Silver Moon, The Tall Man and Atlantis."),
    row(
        "heading-before-a-colon",
        "Signed projects: Hongtai Electronic Components, 1.2 billion yuan; Tianhui Auto Parts, 860 million yuan.",
        work("Hongtai Electronic Components", "signed"),
        work("Tianhui Auto Parts", "signed"),
    ),
    row(
        "and-inside-a-listed-name",
        "Three projects, namely Kelong Food, Haixing Wire and Cable, and Bosheng Furniture, passed acceptance.",
        work("Kelong Food", "completed"),
        work("Haixing Wire and Cable", "completed"),
        work("Bosheng Furniture", "completed"),
    ),
    row(
        "flagships-behind-a-colon",
        "The minister listed the flagship projects: the Mbera dam, the Kitabi-Busoro Bridge and the Msasa airport.",
        work("Mbera dam"),
        work("Kitabi-Busoro Bridge"),
        work("Msasa airport"),
    ),
    row(
        "next-sentence-of-its-own-row",
        "12 projects were completed.\n1. Fusheng Expressway. It was suspended in June.\n"
        "2.Jieling Recycled Aluminum Phase II.It has been put into production.",
        work("Fusheng Expressway", "suspended"),
        work("Jieling Recycled Aluminum Phase II", "operational", phase="II"),
    ),
]

STATUS = [
    row(
        "by-firm",
        "The Lower Kafubu Dam is being built by Sinora Engineering.",
        work("Lower Kafubu Dam", "ongoing"),
    ),
    row(
        "active-firm",
        "Sinora Engineering has finished building the Lower Kafubu Dam.",
        work("Lower Kafubu Dam", "completed"),
    ),
    row(
        "next-sentence-the-scheme",
        "The minister inspected the Rukwa Irrigation Scheme. The scheme, which cost 9 million dollars, was "
        "completed in June.",
        work("Rukwa Irrigation Scheme", "completed"),
        gives="status ongoing",
    ),
    row(
        "next-sentence-it",
        "Engineers spoke about the Tamba Bypass Project. It was suspended in March over unpaid bills.",
        work("Tamba Bypass Project", "suspended"),
    ),
    row(
        "next-sentence-acronym",
        "The Coastal Towns Water Project (CTWP) will serve six towns. The CTWP was approved in 2021.",
        work(("Coastal Towns Water Project", "Coastal Towns Water Project (CTWP)"), "approved", "planned"),
        gives="no status",
    ),
    row(
        "furthest-along",
        "The Manda Bridge Project was approved in 2017. Construction of the Manda Bridge Project was completed "
        "this week.",
        work("Manda Bridge Project", "completed"),
    ),
    row(
        "halted-by-a-court",
        "A court has halted construction of the Sabarmati Riverfront Project.",
        work("Sabarmati Riverfront Project", "suspended"),
    ),
    row(
        "scrapped",
        "The new government has scrapped the Mambasa Light Rail Project.",
        work("Mambasa Light Rail Project", "cancelled"),
    ),
    row(
        "environmental-clearance",
        "The Tiwa Nickel Project received environmental clearance in May.",
        work("Tiwa Nickel Project", "approved"),
    ),
    row(
        "signed-agreement-to-build",
        "The ministry and Cobra Construction signed an agreement to build the Nkwanta Sugar Mill.",
        work("Nkwanta Sugar Mill", "signed", "planned"),
    ),
    row(
        "foundation-stone",
        "The Prime Minister laid the foundation stone of the Raigarh Medical College Project.",
        work("Raigarh Medical College Project", "started", "planned"),
    ),
    row(
        "sod-cutting",
        "The President cut the sod for the Suame Interchange Project.",
        work("Suame Interchange Project", "started"),
    ),
    row(
        "groundbreaking-ceremony",
        "The groundbreaking ceremony of the Jiahe Biopharmaceutical Project was held on Tuesday.",
        work("Jiahe Biopharmaceutical Project", "started"),
    ),
    row(
        "will-kick-off",
        "The Huaxi Cold Chain Project is expected to kick off in the second half of the year.",
        work("Huaxi Cold Chain Project", "planned"),
    ),
    row(
        "due-to-open",
        "The Grand Kanal Bridge is due to open in November.",
        work("Grand Kanal Bridge", "planned"),
    ),
    row(
        "percent-complete",
        "The Mutale Dam Project is 72 percent complete.",
        work("Mutale Dam Project", "ongoing"),
    ),
    row(
        "connected-to-the-grid",
        "The Qiaodong Photovoltaic Project was connected to the grid at full capacity.",
        work("Qiaodong Photovoltaic Project", "operational"),
    ),
    row(
        "proposed",
        "Villagers oppose the proposed Jaitpur Nuclear Power Plant.",
        work("Jaitpur Nuclear Power Plant", "planned"),
    ),
    row(
        "not-yet-started",
        "The Bwaise Drainage Project has not yet started.",
        work("Bwaise Drainage Project", "planned", None),
    ),
    row(
        "negated-completion",
        "The Mzuzu Market Project was not completed on time.",
        work("Mzuzu Market Project", "ongoing", "planned", None),
    ),
    row(
        "if-completed",
        "Once completed, the Salwa Desalination Plant will produce 40,000 cubic metres of water a day.",
        work("Salwa Desalination Plant", "ongoing", "planned", None),
    ),
    row(
        "to-be-completed-after-start",
        "Construction of the Jiulong Cement Plant started in March and is expected to be completed in 2025.",
        work("Jiulong Cement Plant", "started", "ongoing"),
    ),
    row(
        "participle-construction",
        "Completed in September, the Songhe Water Diversion Project benefits 310,000 people.",
        work("Songhe Water Diversion Project", "completed", "operational"),
    ),
    row(
        "delayed",
        "The opening of the Riverside Tram Line has been delayed until 2025.",
        work("Riverside Tram Line", "planned", "suspended", "ongoing"),
    ),
    row(
        "would-construct",
        "The president said the government would construct the Katima Gorge Hydropower Station on the Kabompo River.",
        work("Katima Gorge Hydropower Station", "planned"),
    ),
    row(
        "main-structure",
        "The main structure of the Tianfu Grain Depot was completed on Tuesday.",
        work("Tianfu Grain Depot", "ongoing", "completed", None),
    ),
    row(
        "official-start-of",
        "The ceremony marked the official start of the Green Belt Reforestation Programme in Sokoto.",
        work("Green Belt Reforestation Programme", "started"),
    ),
    row(
        "signing-ceremony",
        "The signing ceremony for the Greenfield Ammonia Project took place in Oslo.",
        work("Greenfield Ammonia Project", "signed"),
    ),
    row(
        "tenders-for-the-construction-of",
        "Tenders for the construction of the Baleka Harbour have been issued.",
        work("Baleka Harbour", "planned"),
    ),
    row(
        "headline-reaches-completion",
        "Kariba North Bank Extension Project reaches 80 percent completion",
        work("Kariba North Bank Extension Project", "ongoing"),
    ),
    row(
        "headline-commissions",
        "Governor commissions Lafia Ring Road, pledges more",
        work("Lafia Ring Road", "operational", "completed"),
    ),
    row(
        "began-operations",
        "The Belmira dam, which cost $18 billion, began full operations in 2019.",
        work("Belmira dam", "operational"),
    ),
    row(
        "trains-began-running",
        "Trains began running on the Adoba-Kersa railway.",
        work("Adoba-Kersa railway", "operational"),
    ),
    row("first-ship", "The Vizhan port welcomed its first mother ship on July 11.", work("Vizhan port", "operational")),
    row(
        "resumed-full-production",
        "Foxlink's Zhengyang plant resumed full production.",
        work(("Zhengyang plant", "Foxlink's Zhengyang plant"), "resumed"),
    ),
    row(
        "completed-money",
        "Xinglong New Energy Industrial Park has completed an investment of 320 million yuan.",
        work("Xinglong New Energy Industrial Park", "ongoing"),
    ),
    row(
        "completed-a-part",
        "Excavation of the Brera Base Tunnel is more than 70 percent done.",
        work("Brera Base Tunnel", "ongoing"),
    ),
    row(
        "completed-by-percent",
        "The reconstruction of the Alma-Usharal road has been completed by 80%.",
        work("Alma-Usharal road", "ongoing"),
    ),
    row("being-planned", "The Hexia Green Energy Base is being planned.", work("Hexia Green Energy Base", "planned")),
    row(
        "would-be-ready",
        "The Ministry said the Navipur airport would be ready by March.",
        work("Navipur airport", "planned"),
    ),
    row(
        "newly-opened",
        "The newly opened Hinton Community Hospital has 120 beds.",
        work("Hinton Community Hospital", "operational"),
    ),
    row(
        "will-commission",
        "The minister will commission the Kabwero Solar Plant on Friday.",
        work("Kabwero Solar Plant", "planned"),
    ),
    row(
        "a-study-commissioned",
        "Zambia has commissioned a study for the Batuka Gorge hydropower scheme.",
        work("Batuka Gorge hydropower scheme", "planned"),
    ),
    row(
        "bids-evaluated",
        "Bids are being evaluated for the Kiriri III hydropower dam.",
        work("Kiriri III hydropower dam", "planned"),
    ),
    row(
        "contract-to-build",
        "A contract to build the Karuba Hydropower Plant was awarded to Sinora.",
        work("Karuba Hydropower Plant", "signed"),
    ),
    row(
        "yet-to-break-ground",
        "The Badaro Deep Seaport was approved in 2022 and has yet to break ground.",
        work("Badaro Deep Seaport", "approved", "planned"),
    ),
    row(
        "lending-for",
        "The bank is lending $286 million for the construction of the Guzal Wind Farm in Uzbekistan.",
        work("Guzal Wind Farm", "planned"),
    ),
    row(
        "loan-finances",
        "A $1.2 billion loan will finance the second phase of the Abaya-Dikhil railway.",
        work("Abaya-Dikhil railway", "planned", phase="second phase"),
    ),
    row(
        "topic-under",
        "In the Sanhe Plain Irrigation Project, 11 of 14 pumping stations are finished.",
        work("Sanhe Plain Irrigation Project", "ongoing"),
    ),
    row(
        "work-at",
        "Concreting of 86 kilometers of canals is underway under the South Mirza Canal Reconstruction Project.",
        work("South Mirza Canal Reconstruction Project", "ongoing"),
    ),
    row(
        "fronted-participle",
        "Started at the same time, Juxing Hair Products Industrial Park Phase III will build standard workshops.",
        work("Juxing Hair Products Industrial Park Phase III", "started", phase="III"),
    ),
    row(
        "visited-then-told",
        "The minister visited the Marsaba Wind Farm. The farm was commissioned in March.",
        work("Marsaba Wind Farm", "operational"),
    ),
    row(
        "halted-by-a-council",
        "The city council halted the Podil Bridge project over lack of funds.",
        work("Podil Bridge project", "suspended"),
    ),
    row(
        "long-delayed-deal",
        "Iraq and Petrosul signed a long-delayed deal for the Gas Growth Integrated Project.",
        work("Gas Growth Integrated Project", "signed"),
    ),
    row("headline-opens", "Prime Minister Halima opens Bangala Tunnel", work("Bangala Tunnel", "operational")),
    row(
        "headline-in-title-case",
        "Lesotho: Poliha Dam Reaches 40 Percent Completion",
        work("Poliha Dam", "ongoing"),
    ),
    row("work-resumed-at", "Work has resumed at the Lethan Airport.", work("Lethan Airport", "resumed")),
]

NONE = [
    row("bank", "The World Bank and the African Development Bank said they would lend more."),
    row("project-manager", "Project Manager Liu Wei and Programme Director Ann Moyo spoke."),
    row("management-office", "The Project Management Office and the Key Projects Office held a meeting."),
    row(
        "un-agencies",
        "The United Nations Development Programme and the World Food Programme sent 40 experts.",
    ),
    row("act-and-agreement", "The Road Traffic Act, the Paris Agreement and the Free Trade Agreement apply."),
    row("firms", "Shunfeng Railway Group and Dalong Bridge Engineering Co., Ltd. posted higher profits."),
    row("accident-on-a-bridge", "Two people died when a bus hit a lorry on the Lianhe Bridge."),
    row("park-as-place", "Tourists saw 40 lions in Kafue National Park."),
    row("five-year-plan", "The 14th Five-Year Plan period is the time to catch up."),
    row("the-project-alone", "The project was completed in June, and this programme will go on."),
    row(
        "station-on-air",
        "He told Radio Icengelo Station and the Morning News Programme about it.",
    ),
    row(
        "a-kind-of-thing",
        "The Cabinet approved a Solar Power Plant of 10 MW, a new Industrial Estate and an Officer Quarters Complex.",
    ),
    row("plain-words", "The suspended Waste Management Scheme and the Coal Power Plant were discussed."),
    row("software", "He used the Clearview e-mail program and a U.S. loan program."),
    row("peoples", "People will go off the European project, whatever the Dutch port union says."),
    row("stadium-in-a-park", "The club wants a stadium in Stanmore Park, which is set to open in 2027."),
    row("closed-highway", "The Oxford Highway is shut 12 km west of Long Plain."),
    row("exchange", "The shares came to the Unlisted Securities Market; Wall Street continued to fall."),
    row("reaping", "The plan is that people reap the Benefits of Development."),
    row("diplomats", "The Deputy Chief of the Mission visited the Port of Mandaro Authority."),
    row("number-one", "The No. 1 project of the city and the county's No.1 Project were completed."),
    row("union-that-grows", "The European Union expansion was approved."),
    row("initiative-of-many", "Trade with countries of the Belt and Road Initiative grew."),
    row(
        "programme-of-a-place", "The Northern Province programme, the EU project and the Iran initiative were launched."
    ),
    row("what-stands-in-a-park", "Tyres of the plant are made in the Yulin Industrial Park, and it was completed."),
    row("kinds-of-works", "The Court Complex, the Cardiac Care Complex and a Research Center were completed."),
    row("partnership", "It was built as a Public-Private Partnership Project under the Pilot Scheme."),
    row("permanent-mission", "They met at the Permanent Mission in June; the work was completed."),
    row("the-current-scheme", "“The current scheme has helped some, but the work is completed,” he said."),
    row("who-does-it", "The talks, organised by the Lusana Training Centre, were completed in 2021."),
    row("who-says-it", "The Karo Steel Plant said it had completed the sale."),
    row("customer-base", "The growth of its Logica alarm customer base was completed."),
    row("sentence-opening", "Local Road was opened. New Bridge was completed. Power Plant was built."),
    row("loan-facility", "It is financed under the Japanese Loan Facility."),
]


@pytest.mark.parametrize(("text", "date", "facts"), KINDS)
def test_kinds_of_undertakings(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), PHASES)
def test_phases(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), QUOTES)
def test_quotes_and_numbers_in_names(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), LISTS)
def test_lists(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STATUS)
def test_status(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_project(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


# "The A and B dams": the plural ends a list of names, each of its own works.
PAIRS = [
    row(
        "two-dams",
        "The Kamara and Isanga dams were commissioned in May.",
        work(("Kamara", "Kamara dam"), "operational"),
        work(("Isanga", "Isanga dam"), "operational"),
    ),
    row(
        "two-plants-with-their-kind",
        "The Barra East and Barra West desalination plants were commissioned in May.",
        work("Barra East", "operational"),
        work("Barra West", "operational"),
    ),
    row(
        "three-weirs-and-what-is-done-to-them",
        "Construction of the Orla, Itesha and Lusem weirs has begun.",
        work("Orla", "started"),
        work("Itesha", "started"),
        work("Lusem", "started"),
    ),
    row(
        "two-bridges-opened-by-someone",
        "Ministers opened the Tanara and Athira bridges on Friday.",
        work("Tanara", "operational"),
        work("Athira", "operational"),
    ),
    row(
        "plants-of-countries", "The Chinese and Indian plants were closed in May, and the US and German farms reopened."
    ),
    row("nothing-became-of-them", "Fog hid the Tanara and Athira bridges from view for most of the morning."),
    row("a-road-open-again", "Highway 17 near Wawa, closed since Tuesday, reopened at 4 a.m. on Friday."),
    row("work-on-a-road", "Work on Highway 17 has resumed.", work("Highway 17", "resumed")),
    # small type words: built is one in particular
    row(
        "construction-of-an-arena",
        "Construction of the Saint-Laurent arena is going ahead.",
        work("Saint-Laurent arena", "ongoing"),
    ),
    row(
        "building-of-a-library",
        "Building of the Ashdown library has been suspended.",
        work("Ashdown library", "suspended"),
    ),
    row("a-visit-to-an-arena", "The audience of the Ashdown arena was told to leave on Friday."),
    # a participle with its time
    row(
        "energised-on-its-day",
        "Relief may come from the Qaidan Collector Station, energised on 22 November at a cost of RMB 412 million.",
        work("Qaidan Collector Station", "operational"),
    ),
    row(
        "who-sits-in-it",
        "Hantai Tire, which sits in the Yufeng Industrial Park, formally went into production on September 11.",
        maybe("Hantai Tire"),
    ),
    row(
        "ground-to-be-broken",
        "Ground will be broken for the Huanbei Conveyance Tunnel once the last permit arrives.",
        work("Huanbei Conveyance Tunnel", "planned"),
    ),
]


@pytest.mark.parametrize(("text", "date", "facts"), PAIRS)
def test_pairs_and_particulars(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)
