"""Counts of who acts, or of what is only spoken of: a future in their sentence is no plan for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

SPOKEN_OF = [
    "The merger means the two brewers will end their pact.",
    "The chairman said three bottlers, among them Nordquell, will receive a subsidy this year.",
    "Five grain traders plan to form a cartel.",
    "About 40 insurers also are expected to endorse the code.",
    "The two units combined are expected to have sales of 40 million dollars.",
    "The two laboratories' six chemists will jointly draft a paper.",
    "The duty would prevent over 20,000 smokers from crossing the border.",
    "The ship would carry 1,800 containers.",
    "The new server will accommodate up to 512 users.",
    "Trading will be limited to six contracts.",
    "Output was cut to 11,400 units from 13,900 and will be cut again.",
    "The loan must be approved by the central bank, the province's seven savings banks and the regulator.",
    "The money will be lent by two pension funds.",
    "Under the old scheme, due to end in May, some 3 million coupons were printed.",
    "The chain, whose 300 shops took 90 million dollars last year, would fetch 120 million dollars.",
    "The nine-member board will meet in May.",
    "The fund was set up by the 23-member union and opened in 1998.",
    "They are the two carriers that will profit first.",
]

PLANNED = [
    ("The two plants will produce 3 million tons a year.", 2),
    ("The company plans to buy 14 jets that will replace its oldest ones.", 14),
    ("The ministry said 12 ferries will be ordered.", 12),
    ("The board said three hotels will open in May.", 3),
    ("The city will set up 12 companies.", 12),
    ("Four of the older ships will be scrapped.", 4),
    ("Under a plan drawn up by the port office, 16 cranes are to be sold.", 16),
    ("The mill will create 300 jobs.", 300),
]


@pytest.mark.parametrize("sentence", SPOKEN_OF)
def test_no_plan(sentence: str, extractor: Extractor) -> None:
    counts = [record for record in extractor.extract(sentence) if record.type == "count"]
    assert counts
    assert not [record.text for record in counts if record.status is not None]


@pytest.mark.parametrize(("sentence", "value"), PLANNED)
def test_planned(sentence: str, value: int, extractor: Extractor) -> None:
    counts = {record.value: record.status for record in extractor.extract(sentence) if record.type == "count"}
    assert counts[value] == "planned"
