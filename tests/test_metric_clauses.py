"""What amounts measure where the clause has to tell: appositions, ellipses, what is done, size classes, shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

APART = [
    ("A 5.2 percent rise was seen in exports of steel.", ["5.2 percent | exports of steel"]),
    ("At 3,500 tons, exports of steel were a surprise.", ["3,500 tons | exports of steel"]),
    ("Of the total, 3,500 tons came from state farms.", ["3,500 tons | state farms"]),
    ("Exports of steel reached a new high of 3,500 tons.", ["3,500 tons | Exports of steel"]),
    ("The figure was 40 million yuan for exports of steel.", ["40 million yuan | exports of steel"]),
    ("The Karsu Bridge crosses the river and cost $40 million.", ["$40 million | cost of Karsu Bridge"]),
    ("Exports of steel beat the forecast of the bank and rose 5 percent.", ["5 percent | Exports of steel"]),
    ("Inflation remained a worry for the bank, and stood at 5 percent.", ["5 percent | Inflation"]),
    ("Unemployment is the highest in the region and stands at 12 percent.", ["12 percent | Unemployment"]),
    ("Stocks of grain had fallen and prices of bread rose 5 percent.", ["5 percent | prices of bread"]),
    ("The firm on Monday reported after-tax profit of 61.4 million rand.", ["61.4 million rand | after-tax profit"]),
    ("Calder on Friday posted net income of 3 million euros.", ["3 million euros | net income"]),
    ("Reported crime in May rose 4 percent.", ["4 percent | Reported crime"]),
    ("Vehicle imports more than halved, to $48 million.", ["$48 million | Vehicle imports"]),
    (
        "It shipped iron ore (61 million tonnes), coal (38 million tonnes) and oil (22 million tonnes).",
        ["61 million tonnes | iron ore", "38 million tonnes | coal", "22 million tonnes | oil"],
    ),
    (
        "Voters are worried about the city's budget gap, projected at more than $3 million.",
        ["$3 million | budget gap"],
    ),
    ("The lease, won against two rivals, is worth 61 million dirhams.", ["61 million dirhams | value of lease"]),
    ("Shares in Orr, the mill founded by a former mayor, fell 15%.", ["15% | Shares in Orr"]),
    ("Exports from the region, gold excluded, grew by 9.4 percent.", ["9.4 percent | Exports from the region"]),
    ("Exports rose, the minister said, by 5 percent.", ["5 percent | Exports"]),
    ("Ferries were the worst performers, plunging 51 percent.", ["51 percent | Ferries"]),
    (
        "It made 3 million euros, on turnover that slipped 4 percent.",
        ["3 million euros | earnings", "4 percent | turnover"],
    ),
    ("The minister said the annual budget, $3 million, was too small.", ["$3 million | annual budget"]),
    ("Weavers were given loans to the tune of Rs 118 crore.", ["Rs 118 crore | loans"]),
    ("At 1.6 percent, inflation is low.", ["1.6 percent | inflation"]),
    ("The lender trimmed staff, and cut its growth forecast to 1.9 percent.", ["1.9 percent | growth forecast"]),
    ("The mill hiked its dividend to 4 cents.", ["4 cents | dividend"]),
    ("Debt rose to 68 percent and the state wants it below 60 percent.", ["68 percent | Debt", "60 percent | Debt"]),
    ("Rents in the north average 640 leva.", ["640 leva | Rents in the north"]),
]
ELLIPTIC = [
    (
        "Fees brought in $497 million in May and tourism $68 million.",
        ["$497 million | Fees", "$68 million | revenue of tourism"],
    ),
    (
        "The plan saves 3.8 billion yen in grants, 2.6 billion yen in sick pay and 1.7 billion yen in family benefits.",
        ["3.8 billion yen | grants", "2.6 billion yen | sick pay", "1.7 billion yen | family benefits"],
    ),
    (
        "Spending on schools fell by 3%, and that on roads by 1%.",
        ["3% | Spending on schools", "1% | Spending on roads"],
    ),
    (
        "The income of townspeople was 21,540 yuan and of villagers 10,320 yuan.",
        ["21,540 yuan | income of townspeople", "10,320 yuan | income of villagers"],
    ),
    (
        "Damage to crops is put at 14 million pesos and to roads at 6 million pesos.",
        ["14 million pesos | Damage to crops", "6 million pesos | Damage to roads"],
    ),
    (
        "Tamba's economy shrank by 0.4%, Koksu's by 0.7%, while Elm's grew 0.2%.",
        ["0.4% | Tamba's economy", "0.7% | economy of Koksu", "0.2% | economy of Elm"],
    ),
    (
        "The state holds 51% of the mill, a Tamba group 30%.",
        ["51% | stake in mill", "30% | stake in mill"],
    ),
    (
        "Chips edged up 4 percent and tiles, a newcomer to the list, by a remarkable 26 percent.",
        ["4 percent | Chips", "26 percent | tiles"],
    ),
    (
        "The union is giving 80 million euros, the state 15 million euros and the towns 5 million euros.",
        ["80 million euros | grant of union", "15 million euros | grant of state", "5 million euros | grant of towns"],
    ),
    (
        "Rs 45 crore will be spent on pumps and Rs 12 crore on lamps.",
        ["Rs 45 crore | spending on pumps", "Rs 12 crore | spending on lamps"],
    ),
    ("Output is down a third to 85,000 barrels.", ["85,000 barrels | Output"]),
    ("Half of the 60 million euro budget is spent.", ["60 million euro | budget"]),
    (
        "It has paid 18 million of the $25 million relief fund.",
        ["18 million | relief fund", "$25 million | relief fund"],
    ),
]
DONE = [
    ("Of the 1,150 acres acquired, 61 were paid for.", ["1,150 acres | area acquired"]),
    ("Only 412 hectares out of the 690 hectares had been cleared.",
     ["412 hectares | area cleared", "690 hectares | area cleared"]),
    ("Some 7,500 cubic metres will be treated daily.", ["7,500 cubic metres | volume treated"]),
    ("It used 12 tons of gas, of which 5 tons are supplied by Tamba.", ["12 tons | gas", "5 tons | gas"]),
    ("The park levelled 1,890 mu.", ["1,890 mu | area levelled"]),
    ("The mill covers 40 hectares.", ["40 hectares | area"]),
    ("With 2.3 million tonnes shipped, the port was busy.", ["2.3 million tonnes | shipments"]),
    ("The road has a length of 86 km, of which 23 km are tunnels.", ["86 km | length", "23 km | length of tunnels"]),
    ("The annual output is 20,000 tons of mushrooms.", ["20,000 tons | annual output of mushrooms"]),
    ("The road will be widened to 14 metres from 9 metres.", ["14 metres | width of road", "9 metres | width of road"]),
    ("The project covers 450 acres.", ["450 acres | area"]),
    ("It put up cages, each 68 meters across.", ["68 meters | width"]),
]  # fmt: skip
GIVEN = [
    ("Its acquisition of Avia for about $180 million will be paid in cash.", ["$180 million | acquisition of Avia"]),
    ("The fee would add $40 million to the school's budget.", ["$40 million | school's budget"]),
    ("The mill contributed 29 million euros to trading profit.", ["29 million euros | contribution to trading profit"]),
    ("It is willing to grant a sum of $31 million for the canal.", ["$31 million | grant"]),
    ("It agreed to provide grant aid in a sum of $2 million.", ["$2 million | grant aid"]),
    ("It decided to award the contract to the lowest bidder for Rs 8 million.", ["Rs 8 million | contract"]),
    ("They awarded 12 contracts worth $3 million and sold land for $4 million.",
     ["$3 million | value of contracts", "$4 million | sale of land"]),
    ("Orr Inc is raising $40 million through an offering of notes.", ["$40 million | offering of notes"]),
    ("The bridge was built in 26 months for 84 million dinars.", ["84 million dinars | cost of bridge"]),
    ("The mill was renovated, and it sold for 3 million euros.", ["3 million euros | sale"]),
    ("It has raised 1.2 million euros in fees out of a projected 2.1 million euros.",
     ["1.2 million euros | fees", "2.1 million euros | fees"]),
    ("The town invested $3 million in sewers and $1 million in schools.",
     ["$3 million | investment in sewers", "$1 million | investment in schools"]),
    ("It will pay on the order of $30 million for the mill.", ["$30 million | payment for mill"]),
    ("Housing accounts for $124 million, or 58% of the grants.", ["$124 million | Housing", "58% | share of grants"]),
    ("The council spent $38 million on works, equal to 61 percent of its $63 million program.",
     ["$38 million | spending on works", "61 percent | share of program", "$63 million | cost of program"]),
]  # fmt: skip
CHANGES = [
    ("The storm will shave two percentage points off growth.", "decrease"),
    ("The row knocked 15 percent off the price of books.", "decrease"),
    ("The mill took 15 percent off the list price.", None),
    ("Sales fell 5.9 percent short of the target.", None),
    ("It sold bonds at 9.75 percent over 12 years.", None),
    ("Exports are 9.75 percent up over last year.", "increase"),
    ("It is raising $40 million through bonds.", None),
    ("It lost $3 million.", None),
    ("Exports fell short of the $3 million target.", None),
    ("Exports fell well short of the 3 percent planned.", None),
    ("The council must cut £2.4 million from its budget.", "decrease"),
]
BOUNDS = [
    ("The asking price is $18 million plus fees.", "exact"),
    ("It costs $40 plus.", "more_than"),
    ("The plant costs on the order of $30 million.", "about"),
]


@pytest.mark.parametrize(("sentence", "expected"), APART + ELLIPTIC + DONE + GIVEN)
def test_what_the_clause_says(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "percentage", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"


@pytest.mark.parametrize(("sentence", "change"), CHANGES)
def test_what_is_taken_off(sentence: str, change: str | None, extractor: Extractor) -> None:
    assert [record.change for record in extractor.extract(sentence)] == [change]


@pytest.mark.parametrize(("sentence", "bound"), BOUNDS)
def test_what_is_added_is_no_hedge(sentence: str, bound: str, extractor: Extractor) -> None:
    assert [record.bound for record in extractor.extract(sentence)] == [bound]
