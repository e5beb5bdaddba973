"""What percentages measure in running text, and whether they grew: the metric that no template names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

OPENED = [
    (
        "ROPE MAKERS DO WELL\n\nOrders for hempen ropes of\nall sorts rose 7.4 pct to 2.6 mln crowns, a union said.",
        ["7.4 pct | Orders for hempen ropes of all sorts | increase"],
    ),
    (
        "Employment in Nordland held steady at\n93.4 pct in the second quarter, after the same rate in the first one.",
        ["93.4 pct | Employment in Nordland | None"],
    ),
]
MOVES = [
    (
        "Tram fares rose 4 percent. That follows a 6 percent rise in March.",
        ["4 percent | Tram fares | increase", "6 percent | Tram fares | increase"],
    ),
    (
        "Wool stocks fell 7.2 pct in May after a 1.8 pct April rise.",
        ["7.2 pct | Wool stocks | decrease", "1.8 pct | Wool stocks | increase"],
    ),
    ("The tannery reported a 9 percent drop in its second-quarter output.", ["9 percent | output | decrease"]),
    (
        "Milk output is down 3 percent after rising by 5 percent in June.",
        ["3 percent | Milk output | decrease", "5 percent | Milk output | increase"],
    ),
    ("The drought may lift grain prices by an average of 8 percent.", ["8 percent | grain prices | increase"]),
    (
        "Bus traffic rose 3 percent and now stands at an average of 71 percent of seats.",
        ["3 percent | Bus traffic | increase", "71 percent | share of seats | None"],
    ),
    ("The cuts would hold wage growth to only 1.5 percent.", ["1.5 percent | wage growth | None"]),
    (
        "The institute raised its forecast for 2022 farm output growth to 2.9 percent from 2.4 percent.",
        ["2.9 percent | farm output growth | None", "2.4 percent | farm output growth | None"],
    ),
    ("Unemployment as measured by the labour survey climbed to 8.8 percent.", ["8.8 percent | Unemployment | None"]),
    ("Chilean year-on-year wage growth eased to 5.1 percent.", ["5.1 percent | wage growth | None"]),
    ("The bank revised its deficit estimate downward to 3.1 percent.", ["3.1 percent | deficit estimate | None"]),
    ("The union wants a raise of 6 percent.", ["6 percent | raise | increase"]),
    ("The offer included raises of 5 and 6 percent.", ["5 | raises | increase", "6 percent | raises | increase"]),
    (
        "Growth of 4 percent is likely. A gain of 6 percent would be better.",
        ["4 percent | Growth | increase", "6 percent | Growth | increase"],
    ),
    ("Vacancies are stuck at 9 percent.", ["9 percent | Vacancies | None"]),
]
STATED = [
    ("Attendance this week: 96.4% (target 97%).", ["96.4% | Attendance | None", "97% | target | None"]),
    ("Occupancy rate in the quarter: 71%.", ["71% | Occupancy rate | None"]),
    (
        "It cut its forecast for economic growth in the bloc to 2.3 per cent.",
        ["2.3 per cent | economic growth in the bloc | None"],
    ),
    (
        "Lima's growth rate, at 28.8 percent, was best, followed by Cusco (24.1 percent) and Tacna (19.5 percent).",
        [
            "28.8 percent | Lima's growth rate | None",
            "24.1 percent | growth rate of Cusco | None",
            "19.5 percent | growth rate of Tacna | None",
        ],
    ),
    ("In May: 5%.", ["5% | None | None"]),
    (
        "The county is the chief worry for the dairy after sales there fell 16 percent.",
        ["16 percent | sales | decrease"],
    ),
    ("OSMARA <OSM> MAY CAR SALES OFF 15.5 PCT", ["15.5 PCT | CAR SALES | decrease"]),
    ("Pay was frozen. Shipowners have offered a 10 pct raise.", ["10 pct | raise | increase"]),
    ("The economy registering growth of 5.2 percent in 2019, wages fell.", ["5.2 percent | economy | increase"]),
    (
        "Kites rose 5 percent, with Lowell showing gains of 4.5 percent.",
        ["5 percent | Kites | increase", "4.5 percent | Lowell | increase"],
    ),
    ("Miners went back to work, accepting pay offers of 12 percent.", ["12 percent | pay offers | None"]),
    ("Exports showed a 3 percent fall.", ["3 percent | Exports | decrease"]),
    ("He told reporters that volumes in the north grew 5 percent.", ["5 percent | volumes in the north | increase"]),
    ("The gross domestic product (GDP) in May fell 3 percent.", ["3 percent | gross domestic product | decrease"]),
    ("Orders (without ships) fell 3 percent.", ["3 percent | Orders | decrease"]),
    ("The loan, carrying interest of 5.5 percent, was repaid.", ["5.5 percent | interest | None"]),
    ("Pilots won a 6 percent increase.", ["6 percent | increase | increase"]),
]
NAMED = [
    ("The mill will keep its 31 percent majority holding in the quarry.", ["31 percent | holding | None"]),
    (
        "Zurich is down 3 percent, Geneva 2 percent, while Basle is 1 percent up.",
        ["3 percent | Zurich | decrease", "2 percent | Geneva | decrease", "1 percent | Basle | increase"],
    ),
    (
        "Some 12 percent of members were new, and fees rose by 5 percent. About 70 percent were using the gym daily.",
        ["12 percent | share of members | None", "5 percent | fees | increase", "70 percent | share of members | None"],
    ),
    (
        "The number of complaints against new landlords was growing at a rate of 20 percent a year.",
        ["20 percent | number of complaints | increase"],
    ),
    ("The bank sold its 4 percent seven year bond issue to the public.", ["4 percent | bond | None"]),
    ("The chamber said in a statement orders rose 4 percent.", ["4 percent | orders | increase"]),
    ("The council succeeded in holding rents at 3 percent of income.", ["3 percent | share of income | None"]),
    (
        "Two lenders announced a one-point cut in their mortgage rates to 8 percent from 9 percent.",
        ["8 percent | mortgage rates | None", "9 percent | mortgage rates | None"],
    ),
    ("The paper cut the growth forecast for 2022 of 3.5 percent.", ["3.5 percent | growth forecast | None"]),
    ("The board foresaw cocoa output growth in 2022 of 3 percent.", ["3 percent | cocoa output | None"]),
    (
        "Gross regional product (GRP) growth in 2020 is seen at 2 percent.",
        ["2 percent | Gross regional product growth | increase"],
    ),
    (
        "The ministry lowered its forecast for farm pay to 3.5 percent from an originally forecast 3.9 percent.",
        ["3.5 percent | farm pay | None", "3.9 percent | farm pay | None"],
    ),
    ("The trust, a 35 percent shareholder in the brewery, wants a sale.", ["35 percent | stake | None"]),
    ("The new law says owners pay. A 5 percent fee is due.", ["5 percent | fee | None"]),
    ("The pound against the krona fell 2 percent.", ["2 percent | pound | decrease"]),
]
CHARGED = [
    (
        "Timber exports grew 3 percent in volume and imports 2 percent.",
        ["3 percent | Timber exports | increase", "2 percent | imports | increase"],
    ),
    (
        "The trust said a redemption fee of 1 percent of net assets will be charged.",
        ["1 percent | redemption fee | None"],
    ),
    ("The chain posted an 18 percent jump in quarterly sales.", ["18 percent | sales | increase"]),
    ("The index lost 5 percent of its value in a week.", ["5 percent | index | decrease"]),
    ("The inn pays a royalty of 3 percent of turnover.", ["3 percent | royalty | None"]),
]
PLACED = [
    (
        "In Sweden unemployment rose to 9 percent, while in Ghana cocoa output fell by 2 percent.",
        ["9 percent | Sweden unemployment | None", "2 percent | Ghana cocoa output | decrease"],
    ),
    ("In addition exports rose 4 percent.", ["4 percent | exports | increase"]),
    (
        "The bank cut its growth rate forecast for Chile to 2.2 percent.",
        ["2.2 percent | growth rate forecast for Chile | None"],
    ),
    (
        "The strike led to an 8 percent fall in sales to Asia and a 5 percent drop to the Levant.",
        ["8 percent | sales to Asia | decrease", "5 percent | sales to Asia | decrease"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), OPENED + MOVES + STATED + NAMED + CHARGED + PLACED)
def test_what_is_measured(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric} | {r.change}" for r in records if r.type == "percentage"]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
