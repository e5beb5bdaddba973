"""What other sentences tell of projects: the next one, a list behind a sentence, and how much of the works is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

NEXT = [
    ("The Bo-Kenema Line Project runs over 66 km. The deal was inked in Freetown.", ["signed"]),
    ("The Bo-Kenema Line Project runs over 66 km. The contract for the work has not been signed.", ["planned"]),
    ("The Bo-Kenema Line Project runs over 66 km. Planning permission was granted in March.", ["approved"]),
    ("The Bo-Kenema Line Project runs over 66 km. Workers went on strike in March.", ["-"]),
    ("The Bo-Kenema Line Project runs over 66 km. Turbines from Denmark were installed at a farm near Bo.", ["-"]),
    ("The Bo-Kenema Line Project runs over 66 km. Tenders were invited in March.", ["planned"]),
    ("The Bo-Kenema Line Project runs over 66 km. The foundation stone was laid in March.", ["started"]),
    ("The Bo-Kenema Line Project runs over 66 km. The agreement with the union was signed in March.", ["-"]),
    ("The Kasempa Solar Project covers 40 hectares. Panels are already going up.", ["ongoing"]),
    ("The Kasempa Solar Project covers 40 hectares. Ground was broken in May.", ["started"]),
    ("The Kasempa Solar Project covers 40 hectares. The signing took place in Lusaka on Monday.", ["signed"]),
    ("The Kasempa Solar Project covers 40 hectares. Approval came in May.", ["approved"]),
    ("The Kasempa Solar Project covers 40 hectares. Approval of the fishing quotas came in May.", ["-"]),
    ("The Kasempa Solar Project covers 40 hectares. Meanwhile the bridge at Lumwana was completed.", ["-"]),
    ("The Kasempa Solar Project covers 40 hectares. While they are built the panels give work to 90 people.", ["-"]),
    ("Visitors saw the Luwero Grain Terminal Project. Handed over last month, it can store 40,000 t.", ["completed"]),
    (
        "The Tarbela Canal Project has a total investment of $90 million. The project was completed in May.",
        ["completed"],
    ),
    ("The Tarbela Canal Project has a total investment of $90 million. Work resumed in March.", ["resumed"]),
    ("The Tarbela Canal Project has a total investment of $90 million. Preliminary work is being done.", ["planned"]),
    ("The Tarbela Canal Project was to be ready in May. It is now 63 percent complete.", ["ongoing"]),
    ("The Tarbela Canal Project covers 40 hectares. At present, interior decoration is under way.", ["ongoing"]),
    ("The Tarbela Canal Project covers 40 hectares. Installation of the pumps has begun.", ["started"]),
    ("The Tarbela Canal Project covers 40 hectares. So far 1.2 billion yuan has been invested.", ["ongoing"]),
    ("The Tarbela Canal Project covers 40 hectares. In all 1.2 billion yuan has been spent on 12 parks.", ["-"]),
    ("The Tarbela Canal Project covers 40 hectares. The feasibility study has been completed.", ["planned"]),
    ("The Tarbela Canal Project covers 40 hectares. Swat Minerals said it has completed 15 wells.", ["-"]),
    ("The Tarbela Canal Project covers 40 hectares. Swat Minerals set a completion target for May.", ["-"]),
    ("The Tarbela Canal Project covers 40 hectares and was extended by a year.", ["-"]),
    ("The Tarbela Canal Project covers 40 hectares. Production of maize began to fall.", ["-"]),
    ("The Tarbela Canal Project will cost $40 million. The cabinet approved it on Tuesday.", ["approved"]),
    ("The Tarbela Canal Project covers 40 hectares. The mayor opened the school on Tuesday.", ["-"]),
    ("The Tarbela Canal Project is the largest in Swat. The government suspended the project in May.", ["suspended"]),
    ("The Alto Maipo Tunnel Project will cost $900 million. Crews are already blasting rock.", ["ongoing"]),
    (
        (
            "The bank lends €60 million to build the Pomerania Wind Farm. This is 47% of the cost. "
            "The farm was begun in July."
        ),
        ["started"],
    ),
    ("A grant was signed under the Clean Hills Programme. The deal was inked in Freetown.", ["-"]),
]
LISTED = [
    ("Twelve agreements were signed. Among them: the Kovin Battery Plant (€240 million).", ["signed"]),
    (
        "Nine new projects were launched. The biggest are the Osh Textile Park (2 billion soms) and the Batken Mill.",
        ["started"],
    ),
    ("Six projects were approved. Among these is the Vlora Gas Terminal, worth $90 million.", ["approved"]),
    ("Five projects were scrapped. Foremost among them was the Delta Canal Project.", ["cancelled"]),
    ("Ten deals were signed. The list includes the Bandar Abbas Smelter Project.", ["signed"]),
    ("Ten ministers resigned. Among them was the head of the Delta Canal Project.", ["-"]),
]
SPOKEN_OF = [
    ("Work has begun on a 14-km bypass. The Loughrea Southern Bypass, costing €92 million, helps.", ["started"]),
    ("An agreement to build a wind farm was signed on Monday. The Kovin Wind Farm will cost €220 million.", ["signed"]),
    ("The president opened a hospital on Friday. The Mulago Heart Hospital has 240 beds.", ["operational"]),
    ("The planning board has approved a 24 MW solar plant. The Ballard Solar Plant costs $40 million.", ["approved"]),
    ("Three contracts were signed at the fair. The Osh Textile Park is worth $21 million.", ["signed"]),
    ("A tunnel under the strait was completed in 1994. The Fehmarn Belt Bridge Project costs €7 billion.", ["-"]),
    ("The minister signed an agreement on fishing. The Delta Canal Project costs $40 million.", ["-"]),
    ("Five projects were completed. The minister then turned to the Delta Canal Project.", ["-"]),
]
DONE = [
    ("The Northern Interceptor Stage 2 ($88m) has 7.4 km of its 9.6 km of pipe in the ground.", ["ongoing"]),
    ("The Alur Flood Barrier Project has finished 14 of its 22 gates.", ["ongoing"]),
    ("The Ikom Bridge Project has 9 of its 12 spans in place.", ["ongoing"]),
    ("The Vale Park Project (phase II): 6 production lines are to be built, of which 4 are installed.", ["ongoing"]),
    ("The Lobito Terminal Project trained 14 of its 22 welders.", ["-"]),
    ("The Delta Canal Project has completed 3 of its 3 locks.", ["completed"]),
    ("The Kanpur Metro Corridor 2 has finished tunnelling on its first section.", ["ongoing"]),
    ("The Eastgate Tower Project topped out on Friday.", ["ongoing"]),
    ("The Halfaya Sports Park Project is rising on 76 hectares east of the river.", ["ongoing"]),
    ("The Aral Cotton Mill Project has yet to leave the drawing board.", ["planned"]),
]


LIKEWISE = [
    ("Work has resumed at the Alma Solar Project, which costs 3 yuan, and at the Boro Wind Project.", ["resumed"] * 2),
    ("He signed contracts for the Alma Solar Project, worth $3 million, and the Boro Wind Project.", ["signed"] * 2),
    ("The Alma Solar Project is complete, as is the Boro Wind Project.", ["completed"] * 2),
    ("The Alma Solar Project has been dropped, and so has the Boro Wind Project.", ["cancelled"] * 2),
    ("The Alma Solar Project opened in May; the Boro Wind Project will follow in June.", ["operational", "planned"]),
    ("With the Alma Solar Project now complete, attention turns to the Boro Wind Project.", ["completed", "-"]),
    ("The Alma Solar Project is under way, unlike the Boro Wind Project.", ["ongoing", "-"]),
    ("The Alma Solar Project costs $3 million, the Boro Wind Project $4 million.", ["-", "-"]),
    ("The last beam of the Alma Bridge Project was put in place in May.", ["ongoing"]),
    ("Larsen won the Alma Solar Project with a bid of $40 million.", ["signed"]),
    ("The Alma Solar Project has its environmental licence.", ["approved"]),
    ("The Alma Solar Project has three permits to renew.", ["-"]),
]


@pytest.mark.parametrize(("text", "expected"), LIKEWISE)
def test_status_of_several(extractor: Extractor, text: str, expected: list[str]):
    found = [r for r in extractor.extract(text) if r.type == "project"]
    assert [project.status or "-" for project in found] == expected


@pytest.mark.parametrize(("text", "expected"), NEXT + LISTED + SPOKEN_OF + DONE)
def test_status_of_projects(extractor: Extractor, text: str, expected: list[str]):
    found = [r for r in extractor.extract(text) if r.type == "project"]
    assert [project.status or "-" for project in found][:1] == expected
