"""What amounts, rates and depths measure in wires and releases: charges, interest, spans of time within a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

TOLD = [
    # A span of time within the phrase is no part of what is measured.
    ("Revenue in those eight months slipped to 2.6 billion pesos.", "money", ["Revenue"]),
    ("Imports for the 12 months to June rose to 3.1 billion dlrs.", "money", ["Imports"]),
    ("Permits for all of March fell to 4.2 billion marks.", "money", ["Permits"]),
    ("The number of hours in the plan rose 5%.", "percentage", ["number of hours in the plan"]),
    ("Spending for the navy rose to $4 million.", "money", ["Spending for the navy"]),
    # A year may stand between a verb and its object.
    ("A refund raised 1986 net to 8.3 mln dlrs and lowered 1985 net to 6.1 mln dlrs.", "money", ["net", "net"]),
    ("Profits made last year rose to 12 mln dlrs.", "money", ["Profits"]),
    # Whose a count in the phrase is.
    ("The GDP of the 6 districts grew by nearly 7%.", "percentage", ["GDP"]),
    ("Some 300 mills grew by 7%.", "percentage", ["mills"]),
    # "Worth" belongs to the deals, not to who signed them.
    ("The port signed leases worth $2.4 billion with three lines.", "money", ["value of leases"]),
    ("Four supply contracts signed with Danish dairies, worth some £12m.", "money", ["value of supply contracts"]),
    ("In May the government introduced grants worth up to £3m.", "money", ["value of grants"]),
    # What is charged, got each week, or paid for a thing.
    ("They're charging £180,000 for a one-bed flat.", "money", ["price"]),
    ("The agent charges £420 a month for a room.", "money", ["price"]),
    ("It has interest charges of $4 million.", "money", ["interest charges"]),
    ("An oak desk was priced £2,150.", "money", ["price of oak desk"]),
    (
        "Its Belgian unit completed the sale of the station to a rival for 87 mln dlrs.",
        "money",
        ["sale of the station to a rival"],
    ),
    ("Ministers approved £2m for roads and £1m for schools.", "money", ["funding for roads", "funding for schools"]),
    ("A bid valuing the rugby club at £60m was turned down.", "money", ["value of rugby club"]),
    # Who has money is not what it is; shares are.
    ("Local authorities will have over two billion marks to spend.", "money", [None]),
    (
        "Shares in Tolvar closed 3% lower at 7.40 yuan as it shelved its second plant project.",
        "money",
        ["Shares in Tolvar"],
    ),
    ("The Liberals would slash $4 billion from the budget.", "money", ["budget"]),
    ("Brent cut 40 cents off its gains.", "money", ["Brent"]),
    ("The ferry line needs $4 billion.", "money", ["ferry line"]),
    ("Schooling accounts for 52 million euros of the package.", "money", ["Schooling"]),
    ("The account held $4 million of loans.", "money", ["loans"]),
    ("Vera Holm, the spokeswoman, said raising the threshold to £150,000 would help.", "money", ["threshold"]),
    # Papers and what they pay.
    ("The city sold notes paying 9-1/4 pct.", "percentage", ["interest on notes"]),
    ("It offered debentures due 1999 yielding 12.4 pct.", "percentage", ["yield on debentures"]),
    ("The company sold 40 mln dlrs of senior subordinated notes.", "money", ["senior subordinated notes"]),
    ("Arden Trust will subscribe for 65 mln stg in shares.", "money", ["shares"]),
    ("The yearly report, out today, showed exports fell to 15.7 billion stg.", "money", ["exports"]),
    ("The bank bought treasury bills comprising 3 mln stg in band two.", "money", ["treasury bills"]),
    # What tells a figure, or expects it, is not what it measures.
    ("Revised figures indicated growth of just 0.3%.", "percentage", ["growth"]),
    ("Official data suggests annual growth of 0.4%.", "percentage", ["annual growth"]),
    ("Sales figures rose 3%.", "percentage", ["Sales figures"]),
    ("Portugal expects 3 pct growth next year.", "percentage", ["growth"]),
    ("Income available to tenants and their families rose 11 pct.", "percentage", ["Income available to tenants"]),
    (
        "Saab's car sales in Europe fell 4 percent while those of Rover rose 3 percent.",
        "percentage",
        ["Saab's car sales in Europe", "car sales of Rover"],
    ),
    # Depth and width.
    ("Work on deepening the harbour to 14 metres from 10 metres began.", "quantity", ["depth of harbour"] * 2),
    ("Crews are widening the road to 24 metres.", "quantity", ["width of road"]),
    ("Drilling found tar six metres down.", "quantity", ["depth"]),
    ("Divers found the wreck 30 metres below the surface.", "quantity", ["depth"]),
    ("Water levels stood at 4 metres, down from 6 metres.", "quantity", ["Water levels", "Water levels"]),
    ("A strike made it import 180,000 tonnes of steel in its 1987 financial year.", "quantity", ["steel"]),
    ("The smelter poured 40,000 tons of zinc and 11,000 tons of lead.", "quantity", ["zinc", "lead"]),
    ("The missile has a range of 140 miles.", "quantity", ["range"]),
    ("The link carries data at speeds up to 1.5 Gbps.", "quantity", ["speeds"]),
    ("It laid 15 km underground cable.", "quantity", ["underground cable"]),
]


@pytest.mark.parametrize(("text", "kind", "metrics"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_what_is_measured(extractor: Extractor, text: str, kind: str, metrics: list[str | None]) -> None:
    found = [record.metric for record in extractor.extract(text, "2024-06-03") if record.type == kind]
    assert found == metrics
