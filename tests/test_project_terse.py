"""Projects in terse texts: names that begin a clause or a row, and what is told of a part, ahead of time, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check
from tests.test_projects import work

if TYPE_CHECKING:
    from extract import Extractor

WORKS = "Key projects: the city builds bridges, roads, plants and dams.\n\n"

# As machines translate: names in small letters, commas between them, one predicate for all.
CLAUSES = [
    row(
        "list-with-a-date",
        WORKS + "haoyu ceramics, tengda textile two phase, wanfeng hydraulic parts on the 18th concentratedly started "
        "construction.",
        work("haoyu ceramics", "started"),
        work("tengda textile two phase", "started"),
        work("wanfeng hydraulic parts", "started"),
    ),
    row(
        "clauses-behind-semicolons",
        WORKS + "lianhua lake wetland park, total investment 1.2 billion yuan, main body has been completed 60%; "
        "xinglong flood control, has completed the bidding; dongfang bridge, open to traffic in May.",
        work("lianhua lake wetland park", "ongoing"),
        work("xinglong flood control", "planned"),
        work("dongfang bridge", "operational"),
    ),
    row(
        "negated-with-a-cause",
        WORKS + "baoshan ring road has opened to traffic; yongfeng sewage plant because of land acquisition did not "
        "start.",
        work("baoshan ring road", "operational"),
        work("yongfeng sewage plant", "planned"),
    ),
    row(
        "money-completed-is-no-end",
        WORKS + "guangming dairy processing project, completed investment 120 million yuan; luhai new energy vehicle "
        "parts, under construction.",
        work("guangming dairy processing project", "ongoing"),
        work("luhai new energy vehicle parts", "ongoing"),
    ),
    row(
        "to-come",
        WORKS + "longteng tire, yuhua steel pipe and baihe food will go into production in October.",
        work("longteng tire", "planned"),
        work("yuhua steel pipe", "planned"),
        work("baihe food", "planned"),
    ),
    row(
        "works-of-many-kinds",
        WORKS + "Dongying port area expansion, Guangrao tire upgrading and Kenli photovoltaic are under construction.",
        work("Dongying port area expansion", "ongoing"),
        work("Guangrao tire upgrading", "ongoing"),
        work("Kenli photovoltaic", "ongoing"),
    ),
    row(
        "under-a-heading-without-status",
        WORKS + "the main projects have: qinghe pasture deep processing, 200 megawatts, 1 billion yuan; Lanshan deer "
        "industrial park, Huating wine cellar tourism, respectively invest 280 million and 450 million yuan.",
        work("qinghe pasture deep processing"),
        work("Lanshan deer industrial park"),
        work("Huating wine cellar tourism"),
    ),
    row(
        "in-early-stage",
        WORKS + "Chengbei expressway qiaotou exit transformation still stays in early stage.",
        work("Chengbei expressway qiaotou exit transformation", "planned", "ongoing"),
    ),
    row("farmers-plant", WORKS + "yichang farmers finish planting; hubei province starts inspection."),
    row("cities-invest", WORKS + "fuzhou city, quanzhou city completed investment of 30 billion yuan."),
    row("goods", WORKS + "Wenzhou shoes exports fell 3%; Ningbo garments rose 4%, and shipments started to recover."),
    row("people", WORKS + "Zhang Wei, Li Ming and Wang Fang started construction of a new life."),
    row("minister", WORKS + "The proposal made by Hon. Patali Ranasena, Minister of Power, was approved."),
    row("firms", WORKS + "Chinese companies, American banks have signed contracts."),
    row("ships-delivered", WORKS + "dalian shipyard delivered 12 ships."),
    row("county-ranked", WORKS + "Guanshan County ranked last, with 9 of its 41 projects not started."),
]

# Rows and headings.
ROWS = [
    row(
        "semicolons-under-a-status",
        WORKS
        + "Completed in August: Hadley Road Bridge (£4m); Milton Sports Hall; Ashby Library, 1,200 square metres.",
        work("Hadley Road Bridge", "completed"),
        work("Milton Sports Hall", "completed"),
        work("Ashby Library", "completed"),
    ),
    row(
        "share-of-which",
        WORKS + "Under construction: Ordu Hydrogen Pipeline, more than 400 km; Fenghe Coal Power Retrofit, 70 percent "
        "of which is complete.",
        work("Ordu Hydrogen Pipeline", "ongoing"),
        work("Fenghe Coal Power Retrofit", "ongoing"),
    ),
    row("leave-and-travel", WORKS + "Suspended: all leave; overtime pay; travel."),
    row("debt-and-banks", WORKS + "Under discussion: Greek debt; Italian banks; the Spanish budget."),
    row(
        "heading-without-a-colon",
        WORKS + "Completed\n• Wuli Battery Plant (1.2 billion yuan)\n• Dongsha Bypass (4.2 km)",
        work("Wuli Battery Plant", "completed"),
        work("Dongsha Bypass", "completed"),
    ),
    row(
        "paused",
        WORKS + "• Harrow Lane Depot: paused until the claim is settled",
        work("Harrow Lane Depot", "suspended"),
    ),
    row("open-since", WORKS + "• Wuli Battery Plant: open since April", work("Wuli Battery Plant", "operational")),
    row(
        "who-receives",
        WORKS + "The awards go to:\n* Clear Lake Cooperative – $22.8 million for the Northern Fiber Project",
        work("Northern Fiber Project"),
    ),
    row(
        "details-between-names",
        WORKS + "The Lanhe Cell Project, with an investment of 5.5 billion yuan, the Wuli Foil Base, with an annual "
        "capacity of 50,000 tons, and the Dongsha Cold Port, covering 320 mu, started construction.",
        work("Lanhe Cell Project", "started"),
        work("Wuli Foil Base", "started"),
        work("Dongsha Cold Port", "started"),
    ),
    row(
        "letter-of-a-line",
        WORKS + "Tracks are being laid on Urban Railway S2.",
        work("Urban Railway S2", "ongoing"),
    ),
    row(
        "generation-in-the-name",
        WORKS + "The Acme 8.5-Generation Display Line began mass production.",
        work("Acme 8.5-Generation Display Line", "operational"),
    ),
    row(
        "phase-behind-a-colon",
        WORKS + "Sadara Gas Terminal: Phase One costs 6.5 billion yuan.",
        work("Sadara Gas Terminal", phase="One"),
    ),
    row(
        "phase-behind-a-place",
        WORKS + "Acme's Sodium Gigafactory in Nanhe (Phase One, 8 GWh) topped out in March.",
        work(("Acme's Sodium Gigafactory", "Sodium Gigafactory"), "completed", "ongoing", phase="One"),
    ),
    row("office", WORKS + "The suihe city key project office sent a circular."),
]

# What is told of a part, or as to come.
PARTS = [
    row("section", WORKS + "Section 2 of the Dongsha Bypass is 42% complete.", work("Dongsha Bypass", "ongoing")),
    row("deck", WORKS + "The deck of the Dongsha Bridge has been laid.", work("Dongsha Bridge", "ongoing")),
    row(
        "plant-of-a-line", WORKS + "The main plant of the Wuli Foil Line was capped.", work("Wuli Foil Line", "ongoing")
    ),
    row("plant-in-a-zone", WORKS + "A plant in the Wuli Zone was capped."),
    row("two-thirds", WORKS + "Two-thirds of the Wuli Railway is complete.", work("Wuli Railway", "ongoing")),
    row("headquarters", WORKS + "The headquarters of the Wuli Zone moved."),
    row(
        "rebuilding",
        "The rebuilding of the Foss Temple Quarter entered its second phase in the park.",
        work("Foss Temple Quarter", "ongoing"),
    ),
    row(
        "next-sentence",
        WORKS + "The Wuli Plant covers 300 mu. At present, the main workshop has been capped.",
        work("Wuli Plant", "ongoing"),
    ),
    row(
        "permission",
        WORKS + "Planning permission was also received for the Dongsha Campus.",
        work("Dongsha Campus", "approved"),
    ),
    row(
        "money-put-in",
        WORKS + "Acme will invest 2 billion yuan in the Dongsha Bypass.",
        work("Dongsha Bypass", "planned"),
    ),
    row(
        "once",
        WORKS + "Traffic will be eased once the Dongsha Bypass comes on stream.",
        work("Dongsha Bypass", "planned"),
    ),
    row(
        "before",
        WORKS + "Before the Dongsha Bypass opens in May, signs will be fitted.",
        work("Dongsha Bypass", "planned"),
    ),
    row(
        "after",
        WORKS + "After the Dongsha Bypass is completed, the trip will take 20 minutes.",
        work("Dongsha Bypass", "planned"),
    ),
    row(
        "after-it-was",
        WORKS + "After the Dongsha Bypass was completed, the trip took 20 minutes.",
        work("Dongsha Bypass", "completed"),
    ),
    row(
        "completed-and-opened-to-come",
        WORKS + "The Dongsha Bypass is expected to be completed and opened to traffic by the end of 2025.",
        work("Dongsha Bypass", "planned"),
    ),
    row(
        "it-has-resumed",
        WORKS + "The Dongsha Bypass was stopped by the flood, and it has now resumed.",
        work("Dongsha Bypass", "resumed"),
    ),
    row("might", WORKS + "The Dongsha Bypass might be cancelled.", work("Dongsha Bypass", None)),
    row(
        "awaiting",
        WORKS + "The Dongsha Bypass project is awaiting environmental clearance.",
        work("Dongsha Bypass project", "planned"),
    ),
    row("contract-won", WORKS + "Acme won a contract to build the Dongsha Bypass.", work("Dongsha Bypass", "signed")),
    row(
        "production-at",
        WORKS + "Production at the Brenna Smelter started in June.",
        work("Brenna Smelter", "operational"),
    ),
    row(
        "land-stage", WORKS + "The Dongsha Bypass is in the land acquisition stage.", work("Dongsha Bypass", "planned")
    ),
    row(
        "bettered-by-the-next",
        WORKS + "The Dongsha Bypass is to open in 2026. It has been under construction since 2022.",
        work("Dongsha Bypass", "ongoing"),
    ),
]


@pytest.mark.parametrize(("text", "date", "facts"), CLAUSES)
def test_names_that_begin_clauses(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), ROWS)
def test_rows_and_headings(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), PARTS)
def test_parts_and_what_is_to_come(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("project", text, date, facts, extractor)
