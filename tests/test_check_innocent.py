"""Texts in which nothing is wrong, though a careless reader might think so, and some in which something is."""

from __future__ import annotations

import pytest

from extract.document import Document
from tests.checked import checker

OBJECTING = ("inconsistent", "suspicious")
INNOCENT = [
    # the base of an index
    "The price index rose 0.4 percent in May to 118.60 (June 2001 = 100), the bureau said.",
    # more dead; those of the headline have no name yet
    (
        "Ferry toll rises to 52, nine bodies unidentified\n\nFour more bodies were found on Friday, raising the toll "
        "of the accident to 52, the coast guard said."
    ),
    # all districts there are
    (
        "Schools report: costs fall, but four districts miss the target\n\nCosts per pupil across Norland's eleven "
        "districts fell to 4,120 euros in 2023, from 4,305 the year before."
    ),
    # a time is what it is compared with, not the figure of a charge
    (
        "Net profit, at 312 million euros, was 27 million euros higher than a year before in spite of a charge of 40.5 "
        "million euros."
    ),
    # what two figures of another sentence make
    (
        "Norland: 27 operations under way, $4.1 billion committed\n\nTo date, the bank has committed 239 loans and "
        "grants totaling $11.06 billion to Norland. The active portfolio consists of 27 loans: 24 sovereign ones of "
        "$3.65 billion and three nonsovereign ones of $450 million."
    ),
    # over the yield of other paper
    "The seven-year paper, with a coupon of 4.50 percent, yields 4.58 percent, a spread of 95 basis points.",
    # what the parts make stands elsewhere
    (
        "Crash kills 30\n\nTwenty-one people died at the scene and nine in hospital, bringing the toll to 30. The dead "
        "include 17 men, eight women and five children."
    ),
    # parts of the part
    "There are 46 cranes, of which 31 of 40 tons and above, of those 12 of 100 tons.",
    "The fleet has 46 ships, of which 40 carry ore and, of these, 9 carry coal as well.",
    # items of the list that the whole is the first of
    (
        "Loans: long-term 96.4 billion yuan, of which housing loans 41.2 billion;short-term 38.8 billion yuan;bills "
        "9.7 billion yuan."
    ),
    # of their own plan
    (
        "By June the 96 works completed 3.12 billion yuan, 52% of the annual plan of 6.0 billion yuan, and the town's "
        "own works completed 0.84 billion yuan, 63.4% of the plan."
    ),
    # of all that pays for it
    (
        "The scheme, financed with a US$50 million loan, a US$30 million grant and US$9 million of own funds, had "
        "spent US$66.7 million by May, 74.9 percent of the total."
    ),
    # the doses, not the districts
    "Some 2.4 million doses were given out in the 18 districts, 92.3% of the 2.6 million planned.",
    # with what it had
    "The Liberals rise to 28 from 26 and the Farmers' Party gains two for a total of 14; the Greens get six.",
    # a clause of its own behind a stop
    (
        "Of 365 days, good days 318, the rate 87.1%; heavy haze 2 days.PM2.5 average concentration 29 micrograms per "
        "cubic meter, down 9.4% than 32 of last year."
    ),
    # the share of firms that grow
    "Firms above scale number 118, 81 of them realize growth, growth face 68.6%.",
    # the target comes last
    "In seven months the town completed 3.22 billion yuan, the annual target of 4.6 billion yuan is completed 70.0%.",
    # clauses of their own behind the semicolon
    (
        "Direct taxes made 1,604 billion shillings, of which PAYE was 873 billion; trade taxes, which include VAT of "
        "702 billion, brought in 1,841 billion."
    ),
    (
        "This year it planted 38,000 mu, 126.7% of the task of 30,000 mu, of which trees 21,500 mu;mended gardens "
        "16,400 mu, task 20,000 mu."
    ),
    # what the fall is made of
    "The town has 23,000 people on relief, 5,120 people fewer than in January (of which exits 7,946, newly 2,826).",
    # a limit, no amount of the list
    (
        "Investment in works (including projects under 5 million yuan) reached 246.8 billion yuan;among the cities, "
        "Osma 41.3 billion yuan, Jinhe 33.8 billion yuan, Beil 29.9 billion yuan."
    ),
    # a few of those who came
    (
        "Tamba views its key projects of the first half, 3 towns are rewarded\n\nOn July 16 Tamba viewed the key "
        "projects of the first half, 18 towns on one stage."
    ),
    # round words
    "Two of five voters, 38 percent, were undecided.",
]
WRONG = [
    "Of the 18 dams, 12 are finished, a completion rate of 46.7 percent.",
    "The group has 460 shops, of which 310 are in Italy, 290 in France and 120 in Spain.",
    "The works completed 3.12 billion yuan, 78% of the annual plan of 6.0 billion yuan.",
    "Of the 365 million yuan planned, 318 million were spent, a rate of 57.1%.",
    "Some 2.4 million doses were given out, 62.3% of the 2.6 million planned.",
    "Seven of the 12 members, 38 percent, voted.",
]


@pytest.mark.parametrize("text", INNOCENT)
def test_nobody_is_accused(text: str) -> None:
    found = [check.says for check in checker().checks(Document("innocent", text)) if check.verdict in OBJECTING]
    assert not found, f"a wrong accusation, the worst that a check can do: what must speak against it? {found}"


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_told_all_the_same(text: str) -> None:
    found = [check.verdict for check in checker().checks(Document("wrong", text))]
    assert "inconsistent" in found, f"what spares the innocent texts above spares this one too; found {found}"
