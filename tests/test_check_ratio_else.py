"""Shares that the words tie to other things than the figures beside them, and those that they tie to these."""

from __future__ import annotations

import pytest

from extract.document import Document
from tests.checked import checker

# What is reported of a part need not be how much of the whole it is: a pass rate of 15 schools, the vote for 20 seats.
OF_SOMETHING_ELSE = [
    "Trade\n\nExports to Asia were 30 billion. Exports to Europe came to 20 billion, or 35 percent of the total.",
    "Trade\n\nExports to Asia were 30 billion yuan. Those to Europe came to 20 billion yuan, or 35 percent.",
    "Trade\n\nIndustrial investment reached 30 billion. Services took 20 billion, or 35 percent of the total.",
    "Plants\n\nThe firm has 30 plants in the north. In the south 20 plants, or 35 percent of the total, are idle.",
    "Crime\n\nPolice recorded 300 thefts. Burglaries numbered 120, or 22 percent of the total.",
    "Crime\n\nPolice recorded 300 thefts. There were 120 burglaries, 22 percent of all offences.",
    "Seats\n\nThe Greens have 30 mayors. Liberals have 20, or 22 percent.",
    "Budget\n\nSchools get 21.4 million dollars. The sheriff gets 18.7 million dollars, or 29 percent of the total.",
    "Budget\n\nSchools get 21.4 million dollars. Roads take 12.1 million dollars, or 19 percent.",
    "Donors\n\nThe EU gave 30 million euros. Japan gave 12 million euros, or 18 percent.",
    "Donors\n\nThe EU gave 30 million euros. Japan followed with 12 million euros (18 percent).",
    "Oil\n\nNorway produced 1.8 million barrels. Britain produced 0.9 million barrels, or 30 percent of the total.",
    "Votes\n\nMs Ode got 21,486 votes. Mr Poe got 19,582 votes (41.6 percent).",
    "Votes\n\nMs Ode got 21,486 votes. Mr Poe came second with 19,582, or 41.6 percent.",
    "Cars\n\nHaoyue sold 230,400 cars in May. Tengyue sold 112,000 cars, or 14 percent of the market.",
    "Cars\n\nHaoyue sold 230,400 cars in May. Tengyue was second with 112,000 cars, or 14 percent.",
    "Staff\n\nThe mine employs 900 people. The port employs 300 people, or 12 percent of the workforce of the town.",
    "Shares\n\nThe Oda family holds 30 million shares. The bank holds 12 million shares, or 8 percent.",
    "Land\n\nRice covers 120,000 hectares. Maize covers 40,000 hectares, or 18 percent of the total.",
    "Land\n\nRice covers 120,000 hectares. Maize covers 40,000 hectares, 18 percent.",
    "Firms\n\nOf the firms founded in May 45 were in trade. Services had 30, or 22 percent.",
    "Exports rose\n\nExports of steel earned 4.1 billion dollars. Coal earned 2.2 billion dollars, or 11 percent.",
    "Deaths\n\nMalaria killed 3,200 people. Cholera killed 800 people, or 4 percent of the sick.",
    "Deaths\n\nMalaria killed 3,200 people. Cholera killed 800, or 4 percent.",
    "Fair\n\nThe region plans 640 projects. At the fair 263 projects were signed, 80 percent of the total.",
    "Bank\n\nLoans came to 40 billion crowns. The branches drew 3 billion crowns in fees, 30 percent of the total.",
    "Trade\n\nTrade totalled 2.2 trillion yuan. Machinery exports came to 600 billion yuan, 46 percent of the total.",
    "Trade\n\nTrade was 80 billion yuan. In May it was 9; private firms contributed 5 billion yuan, 50% of the total.",
    "Power\n\nCapacity reached 40 MW in 2020. Solar capacity added this year was 3.7 MW, 60 percent of the total.",
    "The plant made 640 cars in May. Workers at the second plant made 263, or 80 percent of the total.",
    "The plan is 60 wells. So far 45 were dug, and by May the rate of progress was 104%.",
    "The group runs 131 hotels, of which 94 are abroad, with an occupancy rate of 79.8 percent.",
    "The group has 131 hotels; 94 are abroad, the occupancy rate is 80.1 percent.",
    "There are 40 polling stations, of which 12 are in the north, with a turnout of 62 percent.",
    "The county has 50 schools, of which 15 are private, with a pass rate of 95 percent.",
    "The ministry counts 640 clinics, 120 of them in the east, with a vaccination coverage of 82 percent.",
    "Of the 60 dams, 14 are in the south, with a fill rate of 71 percent.",
    "Of the 80 banks, 12 are state-owned, accounting for 61 percent of deposits.",
    "Of the 80 banks, 12 are state-owned and account for 61 percent.",
    "There are 300 mines, of which 80 are large, accounting for 72 percent of output.",
    "The line has 22 stations, 15 of which are underground; the completion rate is 84 percent.",
    "Of the 22 bridges planned, 15 are on the northern section, whose completion rate is 84 percent.",
    "Some 250 patients were treated, of whom 80 had the new drug; the survival rate was 91 percent.",
    "Some 250 patients were treated. Of these, 80 had the new drug, a survival rate of 91 percent.",
    "The fund has lent to 120 firms, 46 of them new, with a repayment rate of 98.5 percent.",
    "Of 120 loans, 46 went to women, a repayment rate of 98.5 percent against 90 percent for men.",
    "The plan lists 150 roads. So far 96 roads have been started, 40 percent of the work.",
    "The company has 500 buses, 120 of them electric, or 60 percent more than a year ago.",
    "It has 12 ships, three of them tankers, operating at 82 percent of capacity.",
    "Out of 50 firms, 20 exported, a share of 12 percent of the industry's exports.",
    "Of the 48 seats the party holds 20, or 38 percent of the vote.",
    "The party won 20 of the 48 seats with 38 percent of the vote.",
    "It won 20 of 48 seats (38 percent).",
    "The party took 20 of the 48 seats and 38 percent.",
    "Of 40 matches it won 22, scoring in 90 percent.",
    "21 of the 30 wards have reported, and the yes camp leads with 54 percent.",
    "With 21 of the 30 wards counted, the yes camp had 54 percent.",
    "15 of the 22 projects have been started, and the sum spent was 3 billion yuan, a completion rate of 84%.",
    "15 of the 22 projects have been started; 3.2 billion yuan was invested, 84 percent of the plan.",
    "15 of the 22 new projects have been started, with an investment completion rate of 84 percent.",
    "15 of 22 new projects were started by March and the start rate has since reached 90 percent.",
    "15 of the 22 projects started in the first quarter; by June the start rate was 90 percent.",
    "The start rate of provincial projects is 95 percent; of the 22 city projects 15 have been started.",
    "62.5 percent of the voters, or 5,000 of the 8,000 on the islands and all on the mainland, took part.",
    "Mr Ali got 45 of the 90 delegates, or 38 percent counting the superdelegates.",
    "Of the $90 million budget, $45 million, or 38 percent of state spending on roads, goes to repairs.",
    "The bank holds 12 million of the 40 million shares, or 45 percent of the votes.",
    "The family holds 12 million of the 40 million shares (45 percent of the voting rights).",
    "It sold 12 of its 40 stores, or 45 percent of its floor space.",
    "He owns 12 mln shares, or 35 pct, of the company, which has 40 mln shares and 6 mln options.",
    "They agreed to buy 2 mln shares or 18 pct of Acme's 9.9 mln outstanding shares.",
]


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_rate_of_something_else_accuses_nobody(text: str) -> None:
    wrong = [check.says for check in checker().checks(Document("t", text)) if check.verdict == "inconsistent"]
    assert wrong == [], f"{text!r}: see rates.of_deed and tied.may_be_of_another"


TOLD = [
    (
        "Trade\n\nTrade totalled 2.2 trillion yuan. Mills contributed 1.54 trillion yuan, or 38.4% of the total.",
        "1.54 trillion yuan / 2.2 trillion yuan = 70%",
    ),
    (
        "Plan\n\nWe will start 640 projects. New projects number 263 and account for 65.8 percent of the total.",
        "263 / 640 = 41.09%",
    ),
    ("The county has 22 new projects, 15 have been started, the operating rate is 109.09%.", "15 / 22 = 68.18%"),
    ("The bureau arranged 47 projects. 39 projects have been started, a start rate of 133%.", "39 / 47 = 82.98%"),
    ("Roads on the list are 67, 52 have been completed, the rate of completion 124.2%.", "52 / 67 = 77.61%"),
    ("The first batch had 62 wells; 31 of the 80 in the second had been drilled, or 54 percent.", "31 / 80 = 38.75%"),
    (
        "The office took in 21.6 million crowns, equal to 72 percent of the 16 million crowns set as its task.",
        "21.6 million crowns / 16 million crowns = 135%",
    ),
    (
        "There were 97 at crossings and 63 elsewhere. Of the 155 at crossings, 56 (58 per cent) were fatal.",
        "56 / 155 = 36.13%",
    ),
    ("The board opened 31 cases. By the end of the year it had closed 26, or 46 per cent.", "26 / 31 = 83.87%"),
    (
        "The appeal for $18.4 million has brought in $7.9 million, or 69 per cent, leaving a gap of $10.5 million.",
        "$7.9 million / $18.4 million = 42.93%",
    ),
    (
        "The turnover of Koksu was 15,618.4 million euros. The gap was 6,486.0 million euros, or 66% of turnover.",
        "6,486.0 million euros / 15,618.4 million euros = 41.53%",
    ),
    ("522 are key projects, of which 188 are industrial projects, accounting for 57.7%.", "188 / 522 = 36.02%"),
    ("Crews closed 212 of the 318 orders, a completion rate of 36.7 per cent.", "212 / 318 = 66.67%"),
]


@pytest.mark.parametrize(("text", "expression"), TOLD)
def test_a_wrong_share_of_what_stands_beside_it_is_told(text: str, expression: str) -> None:
    found = [check.expression for check in checker().checks(Document("t", text)) if check.verdict == "inconsistent"]
    assert expression in found, f"{text!r}: see tied.accuses, rates.above_all and only.only_whole"
