"""What a cabinet or council decided on the projects that headings and lists name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

ITEMS = [
    (
        ("06. Award of contract – Rajanganaya Water Supply Project – Stage 03\n\nBids were called for and 5 bids were "
        "received. Accordingly, Cabinet decided to award the contract to the lowest bidder."),
        ["Rajanganaya Water Supply Project – Stage 03 approved"],
    ),
    (
        ("Implementation of the Deduru Oya Bridge Project\n\n- The bridge is 60 years old. The proposal made by the "
        "Minister of Highways to implement the said project at a cost of Rs. 1.2 billion was approved by the Cabinet."),
        ["Deduru Oya Bridge Project approved"],
    ),
    (
        ("7. Harbour Street Flood Relief Scheme\n\nOfficers reported that 212 homes are at risk. Council agreed to "
        "proceed with the scheme at a cost of £4.2 million.\n\n8. Westgate Leisure Centre Refurbishment Project\n\n"
        "Members discussed the tender reports. Approval was granted, subject to planning consent.\n\n"
        "9. Riverside Park Project\n\nMembers noted the report. The item was put to the next meeting."),
        [
            "Harbour Street Flood Relief Scheme approved", "Westgate Leisure Centre Refurbishment Project approved",
            "Riverside Park Project -",
        ],
    ),
    (
        "Construction of Kokilai Bridge\n\n- A new bridge is needed. Consent of the Cabinet was given to the proposal.",
        ["Kokilai Bridge approved"],
    ),
    (
        "3. Nadi Ring Main Upgrade Project.\n\nCabinet has endorsed the award of the works to Pacific Pipes.",
        ["Nadi Ring Main Upgrade Project approved"],
    ),
    (
        ("Rantembe Pumped Storage Project\n\nSix bidders submitted proposals. The Committee examined them. On its "
        "recommendation, the Cabinet of Ministers gave its consent to award the contract to a firm from Wuhan."),
        ["Rantembe Pumped Storage Project approved"],
    ),
    (
        "The proposal to give land for the establishment of the Tolga Police Station, was approved by the Cabinet.",
        ["Tolga Police Station approved"],
    ),
    (
        "Cabinet approval was granted to award the contract for the Kaduwela Housing Project to a state firm.",
        ["Kaduwela Housing Project approved"],
    ),
    ("The city signed a contract for the Kaduwela Housing Project.", ["Kaduwela Housing Project signed"]),
    # what was decided is another thing, or nothing
    ("Tolga Wind Farm Project\n\nThe company's board approved a dividend of 12 cents.", ["Tolga Wind Farm Project -"]),
    ("Mekong Upgrade Initiative\n\nThe committee agreed to meet again in July.", ["Mekong Upgrade Initiative -"]),
    ("Kaduwela Housing Project\n\nIt has not been approved by the Cabinet.", ["Kaduwela Housing Project planned"]),
    (
        "Rooftop systems under the Solar Power Generation Project\n\n- The proposal was approved by the Cabinet.",
        ["Solar Power Generation Project -"],
    ),
    ("Northern Rail Link Project\n\nThe committee approved the minutes.", ["Northern Rail Link Project -"]),
]  # fmt: skip
LISTS = [
    (
        "The following projects were signed at the forum:\n1. Al Dhafra Solar Park, 900 MW\n2. Ruwais Cold Storage Hub",
        ["Al Dhafra Solar Park signed", "Ruwais Cold Storage Hub signed"],
    ),
    (
        (
            "The council's capital committee met on Tuesday and agreed to fund the following schemes:\n"
            "- Tolka Valley Greenway Phase 2, 4.6 km\n- Blakestown Bypass, €32 million"
        ),
        ["Tolka Valley Greenway Phase 2 approved", "Blakestown Bypass approved"],
    ),
    (
        (
            "The National Economic Council, which met under the Vice-President, cleared these works:\n"
            "* Awka Flyover, N11.2bn\n* Zaria Water Scheme Phase III, N24bn"
        ),
        ["Awka Flyover approved", "Zaria Water Scheme Phase III approved"],
    ),
    (
        (
            "The minister said that work on these projects had stopped because of unpaid bills:\n"
            "• Umzimvubu Water Project (R4.1 billion)\n• Mtentu Bridge (R3.2 billion)"
        ),
        ["Umzimvubu Water Project suspended", "Mtentu Bridge suspended"],
    ),
    (
        (
            "The minister opened the debate and took questions on the following projects:\n"
            "• Umzimvubu Water Project (R4.1 billion)\n• Mtentu Bridge (R3.2 billion)"
        ),
        ["Umzimvubu Water Project -", "Mtentu Bridge -"],
    ),
]
HEADINGS = [
    (
        "## Under construction\n- Alma Solar Project, 20 MW\n## Signed\n- Cala Dam Project, 12 MW",
        ["Alma Solar Project ongoing", "Cala Dam Project signed"],
    ),
    (
        (
            "Also under way:\nAlma Solar Project, 20 MW\nBoro Wind Project, 30 MW\nThe minister spoke for an hour.\n"
            "Cala Dam Project, 12 MW"
        ),
        ["Alma Solar Project ongoing", "Boro Wind Project ongoing", "Cala Dam Project -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ITEMS + LISTS + HEADINGS)
def test_decisions(extractor: Extractor, text: str, expected: list[str]):
    found = [r for r in extractor.extract(text) if r.type == "project"]
    assert [f"{project.name} {project.status or '-'}" for project in found] == expected
