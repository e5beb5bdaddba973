"""Statuses of counts that are told in a roundabout way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

TOLD = [
    # the participle before, the relative clause behind
    ("Sealed during the visit were 11 agreements worth $900 million.", ["11 signed"]),
    ("The 14 projects whose contracts were signed in May are worth a lot.", ["14 signed"]),
    ("The port has 20 projects, all of which have been started.", ["20 started"]),
    ("The valley has 14 dams, none of which has been completed.", ["14 ongoing"]),
    # what is done at a place, what is let
    ("Repairs have been completed at 31 of the 44 bridges.", ["31 completed"]),
    ("Shovels went into the ground at 9 sites.", ["9 started"]),
    ("The regulator gave the nod to six dams.", ["6 approved"]),
    ("The board will give the go-ahead to four mines in May.", ["4 planned"]),
    ("The council has agreed to close four of its 23 stations.", ["4 planned"]),
    ("The ministry said that 5 factories were newly approved.", ["5 approved"]),
    # plans and papers
    ("The masterplan envisages 12,000 homes and two schools.", ["12000 planned", "2 planned"]),
    ("The target is 500 wells.", ["500 planned"]),
    ("At present, 10 projects have been started, 2 are in land acquisition.", ["10 started", "2 planned"]),
    ("In the county 7 plants have obtained land and are applying for construction permits.", ["7 planned"]),
    # members, agreements, comparisons, wholes
    ("They launched three parks comprising 41 workshops.", ["3 started", "41 started"]),
    ("Agreements for 54 plants have been executed with developers.", ["54 signed"]),
    ("The board approved 96 tenders, against 81 a year before.", ["96 approved", "81 approved"]),
    ("Of 120 deals concluded at the expo, 44 exceed $10 million.", ["120 signed", "44 signed"]),
    ("The concentrated commencement activity of 128 projects was held on October 12.", ["128 started"]),
    ("Four are done, five plants have yet to leave the drawing board.", ["5 planned"]),
    ("Of 33 contracts signed at the Expo, 21 have been carried out.", ["33 signed", "21 completed"]),
    ("Among the 17 groundbreaking projects, 11 belong to manufacturing.", ["17 started", "11 started"]),
    (
        "A total of 58 school projects will be built next year. They comprise 36 new schools and 22 extensions.",
        ["58 planned", "36 planned", "22 planned"],
    ),
    (
        "Ground was broken for 43 projects: 20 in industry, 11 in farming and 12 in tourism.",
        ["43 started", "20 started", "11 started", "12 started"],
    ),
    ("The firm signed 9 contracts: 7 lawyers and 4 clerks drew them up.", ["9 signed", "7 -", "4 -"]),
    # another's verb, another's plan
    ("The plan drew objections from 5 villages.", ["5 -"]),
    ("The plan has 12 pillars.", ["12 -"]),
    ("The board decided to meet 14 owners.", ["14 -"]),
    ("The firm has 9 mines, all of which are in Chile.", ["9 -"]),
    ("At the signing ceremony the minister spoke of 43 projects.", ["43 -"]),
    ("Of 64 firms asked in the quarter, 22 are loss-makers.", ["64 -", "22 -"]),
    ("Union members at 9 sites were seeking permits to demonstrate.", ["9 -"]),
    ("The programme was implemented in 199 other schools.", ["199 -"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_in_a_roundabout_way(extractor: Extractor, text: str, expected: list[str]):
    found = [r for r in extractor.extract(text) if r.type == "count"]
    assert [f"{count.value:g} {count.status or '-'}" for count in found] == expected
