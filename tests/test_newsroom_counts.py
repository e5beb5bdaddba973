"""Counts as dispatches and offices tell them: names with numbers, levels set beside others, parts that are none.

Each row is a sentence and its records, as "text | what it is of | what else is told".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

NAMING = [
    ("The Karsu Industrials fell 39 points to 2,367.", []),
    ("It will probe two airlines- Tamba Air and its unit.", ["two | airlines | planned"]),
    ("Profit was 800 mln francs, up on last year's 660 mln profit.", ["800 mln francs | Profit", "660 mln | profit"]),
    ("The works sells its 4000 series looms in Peru.", []),
    ("A test of the 5-Series lorry failed.", []),
    ("It printed 3 series of stamps.", ["3 | series"]),
    ("Wages in the ports are still above 1998 levels.", []),
    ("The estimated 2019 results please the board.", []),
    ("Its 2004 series drew more listeners.", []),
    ("It built 1,986 wells.", ["1,986 | wells | completed"]),
    ("The army lent two MI-24 helicopters.", ["two | MI-24 helicopters"]),
    ("Buyers want hard wheat no. 3 or better, with 12 pct protein.", ["12 pct | protein"]),
]
MISSED = [
    ("Most of the 700,000 workforce struck.", ["700,000 | workforce"]),
    ("It runs a 160 bed hospital.", ["160 | bed"]),
    ("It won a 92 seat majority.", []),
    ("Some 50,000 Thais work there.", ["50,000 | Thais"]),
    ("It has 17 advanced brewing and bottling systems.", ["17 | advanced brewing and bottling systems"]),
    ("The ministry will talk with four consortia about the harbour.", ["four | consortia | planned"]),
    ("The board has three outside directors.", ["three | outside directors"]),
    ("The clinic was staffed by 15 newly trained midwives.", ["15 | newly trained midwives"]),
    ("It holds shares of two separate publicly traded breweries.", ["two | separate publicly traded breweries"]),
    ("Of the 40 rowers, 12 recently joined rival clubs.", ["40 | rowers", "12 | rowers | of 40"]),
    (
        "The bank has 3,000 clients, of whom 60 are mills, and owns three barges.",
        ["3,000 | clients", "60 | clients | of 3000", "three | barges"],
    ),
    ("They saw 40 barges, 12 of them in three ports.", ["40 | barges", "12 | barges | of 40", "three | ports"]),
    ("They saw 40 barges, a third of them on 6 canals.", ["40 | barges", "6 | canals"]),
    ("Membership fell 12 percent last year, to 4,100.", ["12 percent | Membership", "4,100 | Membership"]),
    (
        "We have 640 pupils on the roll, 96 of whom are new, and 12 cooks.",
        ["640 | pupils", "96 | pupils | of 640", "12 | cooks"],
    ),
    ("The pact was made by the six top industrialised nations.", ["six | top industrialised nations"]),
    ("The fund helped 1,200 families buy cows.", ["1,200 | families"]),
    ("It raised the toll by 40 Canadian cts a lorry.", ["40 Canadian cts | toll"]),
]
LEVELS = [
    ("Holders will vote to lift authorized shares to 25 mln from 10 mln.", ["25 mln | shares", "10 mln | shares"]),
    ("The line will raise its weekly flights to nine from seven.", ["nine | flights", "seven | flights"]),
    ("The bank raised its rates to nine from seven.", []),
    ("In May 4,100 guests came, falling to 3,200 in June.", ["4,100 | guests", "3,200 | guests"]),
    ("It planned to sell 30 mln shares. It had 165 mln outstanding.", ["30 mln | shares", "165 mln | shares"]),
    (
        "Mills in Spain took 34,500 tonnes, in Italy 37,800 and in Malta 1,750.",
        ["34,500 tonnes | None", "37,800 | None", "1,750 | None"],
    ),
    ("The quota is 28,000 tonnes, Peru said in 1987.", ["28,000 tonnes | quota"]),
    ("The ferry line will have 32 boats, up from the current 23.", ["32 | boats | planned", "23 | boats"]),
    ("The number of nurses who left the service rose to 312.", ["312 | nurses"]),
    ("The number of cyclists that were hurt was 87, an official who came said.", ["87 | cyclists"]),
    ("The number of letters which he answers in May is five.", ["five | letters"]),
    ("Weirs under construction number 29.", ["29 | Weirs | ongoing"]),
    ("Dyers, by far the largest guild, number 31,400.", ["31,400 | Dyers"]),
    ("The rebels, thought to number 800, fled.", ["800 | rebels"]),
    ("Ferries, three in all, were hired.", ["three | Ferries"]),
    ("Kilns, now 25 in number, burn wood.", ["25 | Kilns"]),
    ("Women got 4,700 or 52 percent of the plots.", ["4,700 | Women", "52 percent | share of plots"]),
    ("Beekeepers, who number about 5,300, sell the wax.", ["5,300 | Beekeepers"]),
    ("Weavers, now put at 3,100 in the valley, got looms.", ["3,100 | Weavers"]),
    ("The dockers, who are estimated at 700, marched.", ["700 | dockers"]),
    ("Its losses, estimated at 300,000, are insured.", []),
    ("Voters, who must be 21, may apply.", []),
    ("The school has 420 pupils, down from about 500 previously.", ["420 | pupils", "500 | pupils"]),
    ("The yard employs 640 men against 480 now.", ["640 | men", "480 | men"]),
    ("It sold 900 tents in May, a rise from 700 recorded in the same month of 2019.", ["900 | tents", "700 | tents"]),
    ("The club has 40 members. It was founded at the usual 9.", ["40 | members"]),
    (
        "The fund raised its stake to 430,000 shares, or 6 percent of the total, from 310,000 shares.",
        ["430,000 | shares", "6 percent | share of shares", "310,000 | shares"],
    ),
]
PARTS = [
    ("Of the 27 farms approved in May, 12 are open.", ["27 | farms | approved", "12 | farms | of 27 | operational"]),
    ("It has 27 farms. Of the 27 farms, 12 are at work.", ["27 | farms", "12 | farms | of 27 | ongoing"]),
    ("The fair drew 2,800 guests, including poets from 85 countries.", ["2,800 | guests", "85 | countries"]),
    ("It let 4,000 men go, including half the 1,700 miners.", ["4,000 | men", "1,700 | miners"]),
    ("It counted 74 boats at sea and 18 fishing in the lagoon.", ["74 | boats", "18 | boats"]),
    ("Divers counted 900 wrecks, and the museum includes 14 boats.", ["900 | wrecks", "14 | boats"]),
    ("The office sent out 8,100 forms. Out of this number, 940 came back.", ["8,100 | forms", "940 | forms | of 8100"]),
    (
        "It treats 740 goats, including 90 kids, since three vets came.",
        ["740 | goats", "90 | kids | of 740", "three | vets"],
    ),
    ("It runs 51 schools, including the Nile School (14 rooms).", ["51 | schools", "14 | rooms"]),
    ("Some 470 looms are in use and 60 were added.", ["470 | looms | operational", "60 | looms"]),
    (
        "Rice was 4 million tons, and exports 2 million 50-kg sacks, 1 million of them by sea.",
        ["4 million tons | Rice", "2 million | sacks", "50-kg | sacks", "1 million | sacks | of 2000000"],
    ),
    ("It ordered 132 boats, including 72 tugs.", ["132 | boats", "72 | tugs | of 132"]),
    (
        "The number of rigs fell three to 749 against 917 a year ago. The total included 662 land rigs.",
        ["three | rigs", "749 | rigs", "917 | rigs", "662 | land rigs | of 749"],
    ),
]


@pytest.mark.parametrize(("sentence", "records"), [*NAMING, *MISSED, *LEVELS, *PARTS])
def test_what_is_counted(sentence: str, records: list[str], extractor: Extractor) -> None:
    found = [
        told(record.model_dump(mode="json"), "of", "status") for record in extractor.extract(sentence, "2021-06-15")
    ]
    assert found == records, "a rule reads real sentences otherwise; see the row's group for the phenomenon"


@pytest.mark.parametrize(
    ("sentence", "bounds"),
    [
        ("The scheme runs under 41 ministries and within 332 divisions.", ["exact", "exact"]),
        ("The mill has under 40 workers.", ["less_than"]),
        ("The firm has less than 12 departments.", ["less_than"]),
        ("The board agreed to increase the yearly grant up to 7,500 yuan.", ["exact"]),
        ("It wants to raise up to 40 million yuan for a mill.", ["less_than"]),
        ("The bank can extend loans of up to 30 million yuan.", ["less_than"]),
        ("It may hire up to 300 men.", ["less_than"]),
    ],
)
def test_what_holds_others_is_no_hedge(sentence: str, bounds: list[str], extractor: Extractor) -> None:
    assert [record.bound for record in extractor.extract(sentence)] == bounds


def test_a_step_and_the_level_it_led_to(extractor: Extractor) -> None:
    told_of = extractor.extract("Capacity rose 3 pct to 78.5 pct of the maximum.")
    assert [(record.value, record.change) for record in told_of] == [(3, "increase"), (pytest.approx(78.5), None)]
