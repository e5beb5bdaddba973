"""Differences and growth rates against the figures that stand beside them.

Where a case fails: `extract/checks/terms.py` says what each number of a sentence is (change, level, base),
`extract/checks/changes.py` which of them belong together, `differences.py` and `growth.py` reckon.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from extract.checks.changes.derived import derived_of
from extract.checks.checker import Checker
from extract.document import Document

CHECKER = Checker()
KINDS = ("difference", "growth")

Found = tuple[str, str, str]


def found_in(text: str) -> list[Found]:
    """Kind, verdict and expression of each check of these kinds."""
    checks = CHECKER.checks(Document("d", text))
    return [(check.kind, check.verdict, check.expression) for check in checks if check.kind in KINDS]


AGREEING = [
    ("Lumo ranked 10th in the province, up two places from 12th last year.", "difference", "12 - 10 = 2 places"),
    ("It climbed from 12th to 8th place, four places up.", "difference", "12 - 8 = 4 places"),
    ("Lumo ranked 14th, down three places from 11th.", "difference", "14 - 11 = 3 places"),
    (
        "It ranked third of the 15 cities, against ninth for the whole of 2020, six places up.",
        "difference", "9 - 3 = 6 places",
    ),
    (
        "Inflation was 7.4%, 1.6 percentage points higher than the 5.8% of May.",
        "difference", "7.4% - 5.8% = 1.6 percentage points",
    ),
    (
        "The rate rose by 8.81 percentage points from 48.59 percent to 57.40.",
        "difference", "57.40 - 48.59 percent = 8.81 percentage points",
    ),
    (
        "Unemployment fell from 4.8% to 4.6%, that is by 0.2 percentage points.",
        "difference", "4.8% - 4.6% = 0.2 percentage points",
    ),
    (
        "The yield was 4.75 percent, down 25 basis points from 5 percent.",
        "difference", "5 percent - 4.75 percent = 25 basis points",
    ),
    ("The county started 309 projects, 15 more than the 294 of last year.", "difference", "309 - 294 = 15"),
    ("Of them 302 exceeded 1 billion yuan, an addition of 52 to the 250 of 2019.", "difference", "302 - 250 = 52"),
    (
        "The budget was cut by Rs 400 million to Rs 1.4 billion from Rs 1.8 billion.",
        "difference", "Rs 1.8 billion - Rs 1.4 billion = Rs 400 million",
    ),
    (
        "Sales reached 25.229 billion yuan, exceeding the plan of 20.65 billion by 4.579 billion.",
        "difference", "25.229 billion yuan - 20.65 billion = 4.579 billion",
    ),
    (
        "The plan was 20.65 billion yuan; by May 25.229 billion yuan was spent, 4.579 billion yuan more than planned.",
        "difference", "25.229 billion yuan - 20.65 billion yuan = 4.579 billion yuan",
    ),
    (
        "The index rose 15.2 points, or 1.2 percent, to 1,250.3 from 1,235.1.",
        "growth", "1,250.3 / 1,235.1 - 1 = +1.23%",
    ),
    (
        "Net income rose 36 percent to $12.4 million, or 31 cents a share, from $9.1 million, or 22 cents a share.",
        "growth", "$12.4 million / $9.1 million - 1 = +36.26%",
    ),
    ("Pretax profit rose 3 mln to 15 mln from 12 mln.", "difference", "15 mln - 12 mln = 3 mln"),
    ("Hallam shares firmed two pence to 318p from 316p on Friday.", "difference", "318p - 316p = 2 pence"),
    (
        "Reserves rose 258 mln francs in May to 420.50 billion francs from 420.24 billion.",
        "difference", "420.50 billion francs - 420.24 billion = 260 mln francs",
    ),
    (
        "By July 309 of the 367 projects were in operation. In December the number was 294, 15 fewer.",
        "difference", "309 - 294 = 15",
    ),
    ("The share rose from 5% to 6%, up 1 percent.", "difference", "6% - 5% = 1 percent"),
    ("The share rose from 5% to 6%, up 20 percent.", "growth", "6% / 5% - 1 = +20%"),
    ("Exports rose from 40 million dollars to 50 million, up 25%.", "growth",
     "50 million / 40 million dollars - 1 = +25%"),
    (
        "Output rose 14.5 percent to 57.2 million tonnes from 49.96 million.",
        "growth", "57.2 million tonnes / 49.96 million - 1 = +14.49%",
    ),
    (
        "Net income was $183 million compared with $208 million a year earlier, a decrease of 12%.",
        "growth", "$183 million / $208 million - 1 = -12.02%",
    ),
    ("So far 183 projects were found, down 12% from the 208 known a year ago.", "growth", "183 / 208 - 1 = -12.02%"),
    (
        "The port moved 978,400 TEUs, an increase of 25.77 percent on 777,900.",
        "growth", "978,400 TEUs / 777,900 - 1 = +25.77%",
    ),
    (
        "The output value was 3.87 billion yuan, against 3.12 billion yuan of 2020 it grew by 24%.",
        "growth", "3.87 billion yuan / 3.12 billion yuan - 1 = +24.04%",
    ),
    (
        "Investment was 407.6 billion yuan, 15.3 percent over the annual plan of 353.5 billion yuan.",
        "growth", "407.6 billion yuan / 353.5 billion yuan - 1 = +15.3%",
    ),
    ("Net profit was 12 mln dollars vs 10 mln, up 20%.", "growth", "12 mln dollars / 10 mln - 1 = +20%"),
    (
        "Feed output was 7.2 pct down at 435,900 tonnes against 469,900 tonnes.",
        "growth", "435,900 tonnes / 469,900 tonnes - 1 = -7.24%",
    ),
    ("Car sales dropped 62 pct to 790 from 2,100 cars a year ago.", "growth", "790 / 2,100 - 1 = -62.38%"),
    (
        "Output grew from 40 million tons in 2015 to 50 million tons in 2020, up 4.6% a year.",
        "growth", "(50 million tons / 40 million tons) ^ (1/5) - 1 = +4.56% a year",
    ),
    (
        "Seat miles rose 10.2 pct to 11.2 billion from 10.2 billion and revenue was up.",
        "growth", "11.2 billion / 10.2 billion - 1 = +9.8%",
    ),
]  # fmt: skip

# Bases in brackets, clauses and sentences beside; margins, surpluses and savings; years in pairs; headlines.
WIDER = [
    ("Revenue was £412.3m (2022: £380.1m), an increase of 8.5%.", "growth", "£412.3m / £380.1m - 1 = +8.47%"),
    (
        "Adjusted EBITDA rose 12% to €84.0 million (Q1 2023: €75.0 million).",
        "growth",
        "€84.0 million / €75.0 million - 1 = +12%",
    ),
    ("Sales increased by 8.5% to £412.3m (FY22: £380.0m).", "growth", "£412.3m / £380.0m - 1 = +8.5%"),
    (
        "Net sales were $412.3 million versus $380.0 million in the prior-year quarter, up 8.5 percent.",
        "growth",
        "$412.3 million / $380.0 million - 1 = +8.5%",
    ),
    (
        "The index closed at 1,250.3, up 15.2 points from the previous close of 1,235.1.",
        "difference",
        "1,250.3 - 1,235.1 = 15.2",
    ),
    (
        "The FTSE 100 index ended 23.4 points down at 5,432.1 after closing at 5,455.5 on Monday.",
        "difference",
        "5,455.5 - 5,432.1 = 23.4",
    ),
    ("The bill passed by 52 votes to 48, a margin of four votes.", "difference", "52 - 48 = 4"),
    (
        "Anna Reyl won by a margin of 1,204 votes, polling 15,301 to the 14,097 of her rival.",
        "difference",
        "15,301 - 14,097 = 1,204",
    ),
    ("Smith polled 15,301 votes and Jones 14,097, a majority of 1,204.", "difference", "15,301 - 14,097 = 1,204"),
    (
        "He took 52.3 percent of the vote to 47.7 percent for the senator, a lead of 4.6 points.",
        "difference",
        "52.3 percent - 47.7 percent = 4.6 points",
    ),
    ("The council built 1,850 homes, 150 short of its target of 2,000.", "difference", "2,000 - 1,850 = 150"),
    (
        "The ministry missed its target of 20 percent by 1.5 percentage points, reaching 18.5 percent.",
        "difference",
        "20 percent - 18.5 percent = 1.5 percentage points",
    ),
    ("The death toll rose by 12 to 309, from 297 on Monday.", "difference", "309 - 297 = 12"),
    ("The cost of the line rose from £1.4bn to £1.8bn, an increase of £400m.", "difference", "£1.8bn - £1.4bn = £400m"),
    (
        "The net loss narrowed to 3.2 million euros from 5.0 million, an improvement of 36 percent.",
        "growth",
        "3.2 million euros / 5.0 million - 1 = -36%",
    ),
    (
        "Exports totalled $12.4 billion and imports $9.1 billion, leaving a trade surplus of $3.3 billion.",
        "difference",
        "$12.4 billion - $9.1 billion = $3.3 billion",
    ),
    (
        "The appeal seeks $54 million; only $31 million has been received, leaving a gap of $23 million.",
        "difference",
        "$54 million - $31 million = $23 million",
    ),
    ("The price was cut from $499 to $399, a saving of $100.", "difference", "$499 - $399 = $100"),
    (
        "The bank raised its key rate by 25 basis points to 5.25 percent from 5 percent.",
        "difference",
        "5.25 percent - 5 percent = 25 basis points",
    ),
    (
        "Support stands at 57 percent in the north and 43 percent in the south, a gap of 14 percentage points.",
        "difference",
        "57 percent - 43 percent = 14 percentage points",
    ),
    (
        "The population rose from 310,400 in 2011 to 322,700 in 2021, an increase of 12,300.",
        "difference",
        "322,700 - 310,400 = 12,300",
    ),
    (
        "The population rose from 310,400 in 2011 to 322,700 in 2021, an increase of 12,300 or 4.0 percent.",
        "growth",
        "322,700 / 310,400 - 1 = +3.96%",
    ),
    ("There were 183 accidents compared with 208 in 2019, 25 fewer.", "difference", "208 - 183 = 25"),
    (
        "A total of 208 accidents were recorded in 2019 and 183 in 2020, a decrease of 25.",
        "difference",
        "208 - 183 = 25",
    ),
    ("The district ranked 2nd in the city, 3 places ahead of the 5th of last year.", "difference", "5 - 2 = 3 places"),
    (
        (
            "The CPI of the month was 5.8%, which compared with the 6.1% of the previous month dropped 0.3 "
            "percentage points."
        ),
        "difference",
        "6.1% - 5.8% = 0.3 percentage points",
    ),
    (
        "This year 309 projects were arranged, an increase of 15 compared to last year's 294.",
        "difference",
        "309 - 294 = 15",
    ),
    ("The original 12 key projects were increased to 15, an increase of 3.", "difference", "15 - 12 = 3"),
    (
        (
            "A total of 1,612 cases were reported in week 13, representing a 30 percent increase over the 1,240 "
            "in week 12."
        ),
        "growth",
        "1,612 / 1,240 - 1 = +30%",
    ),
    ("Partners reached 312,000 people, up from 240,000 in March (+30%).", "growth", "312,000 / 240,000 - 1 = +30%"),
    (
        "Partners reached 312,000 people, an increase of 72,000 compared to 240,000 in March.",
        "difference",
        "312,000 - 240,000 = 72,000",
    ),
    (
        "Turnout was 61.4 percent, down 3.2 points from 64.6 percent in 2019.",
        "difference",
        "64.6 percent - 61.4 percent = 3.2 points",
    ),
    ("The country moved up from 45th to 38th, a jump of seven places.", "difference", "45 - 38 = 7 places"),
    ("The club slipped three spots to 14th from 11th.", "difference", "14 - 11 = 3 places"),
    ("The county started 309 projects, 15 more than in 2019, when it started 294.", "difference", "309 - 294 = 15"),
    (
        "Exports were 50 million dollars, up 25 percent from 2019, when they stood at 40 million.",
        "growth",
        "50 million dollars / 40 million - 1 = +25%",
    ),
    (
        (
            "In 2019 the port handled 40.1 million tonnes. In 2020 it handled 50.3 million tonnes, an increase "
            "of 25.4 percent."
        ),
        "growth",
        "50.3 million tonnes / 40.1 million tonnes - 1 = +25.44%",
    ),
    ("The party won 52 seats, up seven from 45.", "difference", "52 - 45 = 7"),
    ("Its 52 seats are seven more than the 45 of 2018.", "difference", "52 - 45 = 7"),
    ("The firm is cutting 300 jobs, bringing its workforce from 2,400 to 2,100.", "difference", "2,400 - 2,100 = 300"),
    ("With 532 homes finished, the programme exceeded its target of 500 by 32.", "difference", "532 - 500 = 32"),
    (
        "The mean temperature was 15.5 degrees, 1.2 degrees above the long-term average of 14.3.",
        "difference",
        "15.5 degrees - 14.3 = 1.2 degrees",
    ),
    (
        "Deficit narrows by £2.2bn\n\nThe budget deficit fell to £8.2bn last year from £10.4bn, the treasury said.",
        "difference",
        "£10.4bn - £8.2bn = £2.2bn",
    ),
    (
        "Sales up 13.5%\n\nLumo Foods said on Monday that its sales rose from 412.6 million euros to 468.3 million.",
        "growth",
        "468.3 million / 412.6 million euros - 1 = +13.5%",
    ),
    (
        (
            "The bridge was initially estimated at Rs. 1.8 billion but will be completed at Rs. 1.4 billion. The "
            "remaining Rs. 400 million will go to roads."
        ),
        "difference",
        "Rs. 1.8 billion - Rs. 1.4 billion = Rs. 400 million",
    ),
    (
        "The bridge was budgeted at Rs. 1.8 billion and cost Rs. 1.4 billion, saving Rs. 400 million.",
        "difference",
        "Rs. 1.8 billion - Rs. 1.4 billion = Rs. 400 million",
    ),
    ("Teral led by seven points, 71 to 64, at the break.", "difference", "71 - 64 = 7"),
    (
        "Lumo climbs two places\n\nLumo ranked 10th in the national list, after 12th in 2022.",
        "difference",
        "12 - 10 = 2 places",
    ),
    (
        "The jobless rate edged up 0.1 point to 4.1 percent from 4.0 percent in June.",
        "difference",
        "4.1 percent - 4.0 percent = 0.1 point",
    ),
    (
        (
            "Operating profit came to 2.34 billion kroner against 2.16 billion a year ago, corresponding to "
            "growth of 8.3 percent."
        ),
        "growth",
        "2.34 billion kroner / 2.16 billion - 1 = +8.33%",
    ),
    (
        "Arrivals totalled 2,511 in July and 2,104 in June, a rise of 19.3 per cent.",
        "growth",
        "2,511 / 2,104 - 1 = +19.34%",
    ),
    (
        "In 2022, 1,322 fires were reported. The number fell to 1,187 in 2023, 135 fewer.",
        "difference",
        "1,322 - 1,187 = 135",
    ),
    (
        "In 2022, 1,322 fires were reported. Last year the number fell by 10.2% to 1,187.",
        "growth",
        "1,187 / 1,322 - 1 = -10.21%",
    ),
    (
        "Growth in the province reached 5.4%, exceeding the national growth of 3.1% by 2.3 percentage points.",
        "difference",
        "5.4% - 3.1% = 2.3 percentage points",
    ),
    (
        "The completion rate of 91.5% is 3.3 points better than the 88.2% planned.",
        "difference",
        "91.5% - 88.2% = 3.3 points",
    ),
    ("Employees grew to 73 (+12) from 61.", "difference", "73 - 61 = 12"),
    (
        "The hospital treated 2,958 patients, 454 fewer than the previous year's 3,412.",
        "difference",
        "3,412 - 2,958 = 454",
    ),
    (
        "The hospital treated 2,958 patients, which is 454 less than the 3,412 patients treated in 2021.",
        "difference",
        "3,412 - 2,958 = 454",
    ),
    ("The number of patients dropped by 13.3%, from 3,412 to 2,958.", "growth", "2,958 / 3,412 - 1 = -13.31%"),
    (
        "The number of patients dropped by 454, from 3,412 in 2021 to 2,958 in 2022.",
        "difference",
        "3,412 - 2,958 = 454",
    ),
    (
        "Quarterly profit slid 15.4 percent to $19.8 million from $23.4 million a year earlier.",
        "growth",
        "$19.8 million / $23.4 million - 1 = -15.38%",
    ),
    (
        "Turnover amounted to €70.2m (previous year: €61.8m), which is growth of 13.6%.",
        "growth",
        "€70.2m / €61.8m - 1 = +13.59%",
    ),
    ("Group revenue up 11% to £131.9m (2021: £118.4m).", "growth", "£131.9m / £118.4m - 1 = +11.4%"),
    (
        "Operating income decreased 14.8% to $8.03 billion, compared to $9.42 billion in the third quarter of 2022.",
        "growth",
        "$8.03 billion / $9.42 billion - 1 = -14.76%",
    ),
    (
        "The composite index gained 31.5 points to finish at 2,902.9 against 2,871.4 on Thursday.",
        "difference",
        "2,902.9 - 2,871.4 = 31.5",
    ),
    (
        "The ten-year yield climbed 15 basis points to 4.07% from 3.92%.",
        "difference",
        "4.07% - 3.92% = 15 basis points",
    ),
    ("The motion carried by nine votes, 71 to 62.", "difference", "71 - 62 = 9"),
    (
        "Mr Pell held the seat with 10,212 votes to 8,845 for Labour, a majority of 1,367.",
        "difference",
        "10,212 - 8,845 = 1,367",
    ),
    (
        "The incumbent had 46.9 percent and the challenger 41.2 percent, a difference of 5.7 percentage points.",
        "difference",
        "46.9 percent - 41.2 percent = 5.7 percentage points",
    ),
    (
        "Only 6,120 tonnes of seed were delivered, falling 380 tonnes short of the planned 6,500 tonnes.",
        "difference",
        "6,500 tonnes - 6,120 tonnes = 380 tonnes",
    ),
    ("The number of missing went up from 212 to 233, or 21 more.", "difference", "233 - 212 = 21"),
    (
        "The budget was reduced from 720 million to 655 million rand, a cut of 65 million rand.",
        "difference",
        "720 million - 655 million rand = 65 million rand",
    ),
    (
        "Imports of $21.3 billion exceeded exports of $18.7 billion, producing a trade deficit of $2.6 billion.",
        "difference",
        "$21.3 billion - $18.7 billion = $2.6 billion",
    ),
    (
        (
            "The plan requires US$86.4 million, of which US$52.9 million has been received, a funding gap of "
            "US$33.5 million."
        ),
        "difference",
        "US$86.4 million - US$52.9 million = US$33.5 million",
    ),
    ("The phone now sells for €1,099 instead of €1,299, €200 less.", "difference", "€1,299 - €1,099 = €200"),
    (
        "Between 2012 and 2022 the number of inhabitants grew by 6.8 percent, from 214,600 to 229,100.",
        "growth",
        "229,100 / 214,600 - 1 = +6.76%",
    ),
    ("In 2021 there were 87 road deaths; in 2022 there were 74, a reduction of 13.", "difference", "87 - 74 = 13"),
    (
        "In 2021 there were 87 road deaths; in 2022 there were 74, a reduction of 14.9%.",
        "growth",
        "74 / 87 - 1 = -14.94%",
    ),
    (
        "Its foreign trade ranked 4th in the province, advancing 5 places from 9th in the same period of last year.",
        "difference",
        "9 - 4 = 5 places",
    ),
    (
        "The growth rate was 8.1%, an increase of 0.5 percentage points from last month's 7.6%.",
        "difference",
        "8.1% - 7.6% = 0.5 percentage points",
    ),
    (
        "The list was expanded from the original 36 projects to 41, with a net increase of 5.",
        "difference",
        "41 - 36 = 5",
    ),
    (
        (
            "During the reporting period 23,530 patients were admitted, compared to 18,240 in the previous "
            "period (29% increase)."
        ),
        "growth",
        "23,530 / 18,240 - 1 = +29%",
    ),
    (
        "Voter participation reached 62.8 percent, 4.5 points up on the 58.3 percent of four years ago.",
        "difference",
        "62.8 percent - 58.3 percent = 4.5 points",
    ),
    ("The university dropped eight places to 31st, having been 23rd in 2020.", "difference", "31 - 23 = 8 places"),
    (
        "Passenger numbers reached 6.45 million in 2023, 15.2% more than in 2022 when 5.60 million travelled.",
        "growth",
        "6.45 million / 5.60 million - 1 = +15.18%",
    ),
    ("The coalition now has 68 seats, seven more than before the vote, when it held 61.", "difference", "68 - 61 = 7"),
    ("The fleet shrank by five ships to 28, against 33 a year before.", "difference", "33 - 28 = 5"),
    (
        "The drive registered 16,240 voters, beating its goal of 15,000 by 1,240.",
        "difference",
        "16,240 - 15,000 = 1,240",
    ),
    (
        "July was cool: the mean of 9.8 degrees was 1.4 degrees below the normal 11.2 degrees.",
        "difference",
        "11.2 degrees - 9.8 degrees = 1.4 degrees",
    ),
    (
        (
            "Harvest up 8.6%\n\nFarmers brought in 3.42 million tonnes of wheat, the ministry said, compared "
            "with 3.15 million tonnes in 2021."
        ),
        "growth",
        "3.42 million tonnes / 3.15 million tonnes - 1 = +8.57%",
    ),
    (
        "Unemployment declined to 4.6 percent in the quarter, from 4.9 percent, a drop of 0.3 percentage points.",
        "difference",
        "4.9 percent - 4.6 percent = 0.3 percentage points",
    ),
    (
        "Assets were 4.21 trillion won at the end of June, a 9.1% increase from 3.86 trillion won at the end of March.",
        "growth",
        "4.21 trillion won / 3.86 trillion won - 1 = +9.07%",
    ),
    (
        "The court closed 402 cases in 2022. In 2023 it closed 371, 31 fewer than the year before.",
        "difference",
        "402 - 371 = 31",
    ),
    (
        "The value of contracts was $15.9 million, as against $12.6 million last year, showing a growth of 26.2%.",
        "growth",
        "$15.9 million / $12.6 million - 1 = +26.19%",
    ),
    (
        "Turnover was €70.2m, up 13.6 percent, against €61.8m the year before.",
        "growth",
        "€70.2m / €61.8m - 1 = +13.59%",
    ),
    ("The ward had 498 births, 14 fewer, compared with 512 in 2021.", "difference", "512 - 498 = 14"),
    ("Visits rose 21.0 percent, to 2,795 from 2,310.", "growth", "2,795 / 2,310 - 1 = +21%"),
    ("Visits climbed to 2,795 in May, or 21.0 percent above the 2,310 of April.", "growth", "2,795 / 2,310 - 1 = +21%"),
    (
        "Arrests dropped by 485 to 2,655, as compared to 3,140 in the previous year.",
        "difference",
        "3,140 - 2,655 = 485",
    ),
    (
        "The share of women went up to 36.4 percent (2015: 33.1 percent), a rise of 3.3 percentage points.",
        "difference",
        "36.4 percent - 33.1 percent = 3.3 percentage points",
    ),
    ("The school slid from 17th to 22nd, a fall of five places.", "difference", "22 - 17 = 5 places"),
    ("The alliance won 131 seats to 118 for the opposition, a majority of 13.", "difference", "131 - 118 = 13"),
    (
        "Spending reached 88.7 million against income of 61.2 million, resulting in a deficit of 27.5 million.",
        "difference",
        "88.7 million - 61.2 million = 27.5 million",
    ),
    (
        "In 2021 the airport served 4,220 passengers. In 2022 there were 5,106, a 21 percent increase.",
        "growth",
        "5,106 / 4,220 - 1 = +21%",
    ),
    (
        (
            "The works were expected to cost 18.4 million pounds. The final bill was 16.1 million pounds, or "
            "12.5 percent less."
        ),
        "growth",
        "16.1 million pounds / 18.4 million pounds - 1 = -12.5%",
    ),
    ("The programme trained 812 nurses, 72 above the target of 740.", "difference", "812 - 740 = 72"),
    ("The benchmark closed 28 points lower at 1,874, from 1,902 on Tuesday.", "difference", "1,902 - 1,874 = 28"),
    (
        "Prices averaged $11.20 a bushel in June versus $9.75 a bushel in May, a 14.9 percent jump.",
        "growth",
        "$11.20 / $9.75 - 1 = +14.87%",
    ),
]


# Figures that stand apart from the change, and agree by no chance.
APART = [
    (
        (
            "Revenue up 24%\n\nLumo Foods opened 40 stores.\n\nIts revenue climbed to 5.13 billion zlotys from "
            "4.14 billion a year earlier."
        ),
        "growth",
        "5.13 billion zlotys / 4.14 billion - 1 = +23.91%",
    ),
    (
        (
            "The bank cut its rate by 50 basis points to 7.75% on Tuesday. Growth was 3.6% last year. Five of seven "
            "analysts had expected it to leave the rate at 8.25%."
        ),
        "difference",
        "8.25% - 7.75% = 50 basis points",
    ),
    (
        (
            "Sales of ships in the quarter will grow by nearly 30%, consultancy Teral reckons, from 8.2 million tonnes "
            "in 2024 to 10.6 million tonnes in 2027."
        ),
        "growth",
        "10.6 million tonnes / 8.2 million tonnes - 1 = +29.27%",
    ),
    (
        (
            "Exports grew to USD 3,412.7 million and imports by 12 percent to USD 9,804.1 million.\n\nThe trade "
            "deficit equalled USD 6,391.4 million, or 48 percent of turnover."
        ),
        "difference",
        "USD 9,804.1 million - USD 3,412.7 million = USD 6,391.4 million",
    ),
    (
        (
            "Lumo cut its loss to 71 million crowns last year from 188 million. It carried 4.3 million people. The "
            "improvement of 117 million crowns pleased the owners."
        ),
        "difference",
        "188 million - 71 million crowns = 117 million crowns",
    ),
    (
        (
            "In 2021 the board was told of 387 incidents, 44 fewer than the 431 of 2020. The fall amounts to 10.2 per "
            "cent, although more trains ran."
        ),
        "growth",
        "387 / 431 - 1 = -10.21%",
    ),
    (
        "The harvest came in at 5.31 million bags, 418,000 more than the 4.892 million picked a year earlier.",
        "difference",
        "5.31 million - 4.892 million = 418,000",
    ),
    (
        "Teral came second with 3,418 votes, 271 over the quota.\n\nElectorate: 22,118\n\nQuota: 3,147",
        "difference",
        "3,418 - 3,147 = 271",
    ),
]


@pytest.mark.parametrize(("text", "kind", "expression"), [*AGREEING, *WIDER, *APART])
def test_figures_that_agree(text: str, kind: str, expression: str) -> None:
    """Base, level and change are found and agree."""
    assert (kind, "consistent", expression) in found_in(text), f"look at the terms of {text!r}"


WRONG = [
    ("In 2020, 183 plants were built across 61 of the 120 counties, down 12% from the 333 built in 2019.", "growth"),
    ("Reserves rose to 42.87 billion pesos from 36.52 billion a month earlier. The rise was 31.42 pct.", "growth"),
    ("On a current prices basis, output was up 18 pct, totalling 894,362 tonnes against 805,754 in 1985.", "growth"),
    ("Lumo ranked 10th in the province, up three places from 12th last year.", "difference"),
    ("It rose to 8th from 12th, down four places.", "difference"),
    ("Inflation was 7.4%, 1.6 percentage points higher than the 6.8% of May.", "difference"),
    ("The rate rose by 8.81 percentage points from 38.59 percent to 57.40.", "difference"),
    ("The county started 309 projects, 15 more than the 249 of last year.", "difference"),
    ("The county started 309 projects, 15 fewer than the 294 of last year.", "difference"),
    ("The budget was cut by Rs 400 million to Rs 1.2 billion from Rs 1.8 billion.", "difference"),
    ("Sales reached 25.229 billion yuan, exceeding the plan of 20.65 billion by 3.579 billion.", "difference"),
    ("Pretax profit rose 5 mln to 15 mln from 12 mln.", "difference"),
    ("The price fell by more than £600 from £190,329 in May to £189,733 in June.", "difference"),
    ("Output rose 14.5 percent to 67.2 million tonnes from 49.96 million.", "growth"),
    ("Net income was $183 million compared with $208 million a year earlier, an increase of 12%.", "growth"),
    ("So far 183 projects were announced, down 12% from the 280 known a year ago.", "growth"),
    ("Sales totaled 164.4 mln dlrs, up 11 pct from March 1986's 238.8 mln dlrs.", "growth"),
    ("Output grew from 43 million tons in 2015 to 51 million tons in 2020, up 17.3% a year.", "growth"),
    ("Exports rose from 41 million dollars to 52 million, up 47%.", "growth"),
    ("Revenue was £412.3m (2022: £580.1m), an increase of 8.5%.", "growth"),
    ("The toll rose by 31 to 309, from 297 on Monday.", "difference"),
    ("Partners reached 312,000 people, up from 240,000 in March (+45%).", "growth"),
    ("The county started 309 projects, 15 more than in 2019, when it started 284.", "difference"),
    ("Imports of $21.3 billion exceeded exports of $18.7 billion, producing a deficit of $4.6 billion.", "difference"),
    ("Mr Pell held the seat with 10,212 votes to 7,845 for Labour, a majority of 1,367.", "difference"),
    ("In 2021 there were 87 road deaths; in 2022 there were 74, a reduction of 23.", "difference"),
    ("The bridge was expected to cost 18.4 million; it cost 16.1 million, or 22.5 percent less.", "growth"),
    ("The net loss narrowed to 3.2 million euros from 5.0 million, an improvement of 56 percent.", "growth"),
    (
        (
            "The board adopted a $71.4 million plan for the year that starts in May. It is 9.8 percent bigger than "
            "this year's $68.8 million."
        ),
        "growth",
    ),
    ("Reserves came to 61.37 billion pesos in June. This was 4.41 pct up from 56.61 billion in May.", "growth"),
    (
        "Exports rose to 188.2 billion yuan while imports fell to 141.9 billion, which left a surplus of 76.3 billion.",
        "difference",
    ),
    ("Its loss was cut to 71 million crowns from 188 million, 92 percent less, despite a weak currency.", "growth"),
]


@pytest.mark.parametrize(("text", "kind"), WRONG)
def test_figures_that_do_not_agree(text: str, kind: str) -> None:
    """One figure is wrong."""
    assert [(found[0], found[1]) for found in found_in(text)] == [(kind, "inconsistent")], (
        f"nothing objected in {text!r}"
    )


TOLD_TWICE = [
    "The number of cases is 55,860, compared with 23,124 cases in 2022, an increase of 32,736 cases or 226.6%.",
    "The board had 412 cases, 38 fewer than the 450 of 2020. The fall amounts to 13.4 per cent.",
]


@pytest.mark.parametrize("text", TOLD_TWICE)
def test_a_rate_beside_a_right_difference_is_judged_too(text: str) -> None:
    wrong = [kind for kind, verdict, _ in found_in(text) if verdict == "inconsistent"]
    assert wrong == ["growth"], f"{text!r}: see changes._told_twice and resumed.resumed_changes"


NO_RELATION = [
    "Reserves rose to 42.87 billion pesos from 36.52 billion. The rise of 9 pct in gold helped.",
    "Reserves rose to 42.87 billion pesos from 36.52 billion. The increase was 3.1 pct in dollar terms.",
    "Reserves rose to 42.87 billion pesos from 36.52 billion. The rise was 9 pct a year on average.",
    "Reserves rose to 42.87 billion pesos from 36.52 billion a month earlier. The year-on-year rise was 31.42 pct.",
    "Reserves rose to 42.87 billion pesos from 36.52 billion. That rise was 9 pct above what was expected.",
    "The party won 48 of the 120 seats, 12 fewer than in 2019, when there were 110 seats.",
    "Unemployment in Lumo was 9.9%. In Teral the rate was 10.8%, 0.2 percentage points higher.",
    "The plant employs 309 people. In Lumo 294 people work, 25 fewer than in May.",
    "Exports were 5.2 billion dollars in May, up 12 percent year-on-year, from 5.1 billion in April.",
    "Exports were 5.2 billion dollars in May, up 12 percent year on year, compared with 5.1 billion in April.",
    "In real terms sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "On a like-for-like basis sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "Same-store sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "The share rose from 5% to 6%, up 7 percent.",
    "Sales rose 12.2 percent annually to 52 million dollars from 25.1 million.",
    "Profit rose 12 percent and exports went from 31 million dollars to 52 million.",
    "Public investment rose from 453 billion to 541 billion to keep the growth rate of 8 percent.",
    "The agreed buyout was worth 2.44 billion dlrs, one dlr per share lower than a 77 dlr per share bid.",
    "Note: includes gains of 364,000 dlrs vs 1,016,000 dlrs.",
    "The aircraft weighs 870 tonnes, up from 833 for the 300 series.",
    "The ministry destroyed nearly 37,000 files last year, up 22,000 on four years ago.",
    "Sales of 469.5 mln dlrs were up from 336.3 mln dlrs a year before and 8.5 pct ahead of the previous record.",
    "Output was 3.9 billion barrels, up 10% on 2003, but lower than the 4.6 billion barrels it had aimed for.",
    "Those on 75,000 dollars are four times more likely to have one than those with 30,000.",
    "The committee voted 45 to 5 for a bill to raise five billion dollars over two years.",
    "Urban sales were up 4.9 pct from the last quarter and rural sales came to 31 million after 22 million.",
    "The line runs from 12 stations to 40, and fares rose 5%.",
    "The completion rate was 68.2%, 5.3 percentage points ahead of schedule, compared with 61.5% last year.",
    "Revenue rose 12 percent to $5.2 billion, compared with analysts' forecast of $5.1 billion.",
    "Revenue rose 12 percent to $5.2 billion, beating the $5.1 billion consensus.",
    "Revenue was $5.2 billion, up 12 percent, against a forecast of $5.1 billion.",
    "Revenue rose 12 percent to $5.2 billion. Analysts had expected $5.1 billion, up from $4.9 billion.",
    "Shares rose 3 percent to 121 pence, from a low of 81 pence in May.",
    "Shares fell 5 percent to 91 cents from their opening price of 1.21 dollars.",
    "The dividend was raised by 20 percent to 61p, from earnings per share of 95p.",
    "Unemployment rose by 2,113 in May to 54,211, from 50,344 a year earlier.",
    "Exports in May rose 5.1 percent from April to 4.2 billion dollars, compared with 3.9 billion a year earlier.",
    "The city signed 42 projects worth 36.2 billion yuan, up 15% and 20% over the same period of last year.",
    "House prices rose 2 percent in June, down from 3 percent in May, to an average of 181,000 pounds.",
    "Oil rose 1.2 percent to $71.5 a barrel, up from $65.1 last month.",
    "Sales rose to $45.3 million from $41.7 million, boosted by a 36 percent rise in exports.",
    "Sales rose to $45.3 million from $41.7 million, with exports up 36 percent.",
    "Sales rose from $41.7 million to $45.3 million, up 36 percent in Asia and 4 percent in Europe.",
    "Sales rose from $41.7 million to $45.3 million, of which exports were up 36 percent.",
    "The club climbed to 12th with 31 points, up two places, from 28 points.",
    "The loss was 12 million dollars after a profit of 4 million, a fall of 11 million.",
    "Exports rose 12 percent to $50 million and imports fell to $45 million from $61 million.",
    "The party won 52 seats. In the 2018 election it had 45, and the Greens won seven more.",
    "Turnout was 61.4 percent in Lumo and 64.6 in Teral. The capital was up 3.9 points.",
    "He led by 12 points after the first half, and won 98 to 91.",
    "Lumo has 40 schools and Teral 31, and 11 more will be built next year.",
    (
        "Teral has 31 schools, and 12 more are to be opened by 2025, when there will be 45 in the county "
        "with those of Lumo."
    ),
    (
        "Exports totalled $12.4 billion in May and imports $9.1 billion in April, while the surplus for the "
        "year was $40.2 billion."
    ),
    "The firm had revenue of $12.4 million and costs of $9.1 million, and made a profit of $2.2 million after tax.",
    "The appeal seeks $54 million and $31 million has been received; the gap for food alone is $9 million.",
    "The toll rose to 309 from 297 on Monday; 40 more were injured.",
    "The index rose 2.1 percent to 1,250.3 in May from a low of 1,102.4 in March.",
    (
        "In 2019 the port handled 40.1 million tonnes. In 2020 it handled 50.3 million tonnes of coal, an "
        "increase of 12 percent."
    ),
    "The rate rose by 25 basis points to 5.25 percent, 200 points above the 3.1 percent of the euro zone.",
    "Sales up 13.5%\n\nLumo Foods said its sales in Asia rose from 412.6 million euros to 428.3 million.",
    "The council built 1,850 homes, 150 of them for students, against a target of 2,200.",
    "He beat Smith by 300 votes in a district where 15,301 voted and 14,097 voted in 2018.",
    "The margin was 12 percent on revenue of 40.2 million, after 35.4 million.",
    "Deaths rose to 45 from 38, with seven of them children and 9 more missing.",
    "Group revenue was £131.9m (2021: £118.4m) and profit rose 32%.",
    "The motion carried by 71 votes to 62, and nine members were absent; two more than the seven of June.",
    "The index gained 3.1 percent on the week to 2,902.9 on Friday, against 2,871.4 on Thursday.",
    (
        "The plan requires US$86.4 million and has received US$52.9 million, but the gap in health alone is "
        "US$4.1 million."
    ),
    (
        "Imports were $21.3 billion and exports $18.7 billion in May, while the trade deficit for the year "
        "was $14.8 billion."
    ),
    "Deaths stood at 1,437 on Friday and 1,418 on Monday; injuries rose by 44.",
    (
        "The road was expected to cost 2.75 billion pesos but was built for 2.31 billion pesos, and 120 "
        "million were spent on a bridge."
    ),
    "Lumo University dropped eight places. Teral is 31st and was 29th in 2020.",
    "The agency has 204 inspectors and 240 clerks; 12 more will be hired.",
    "Passenger numbers reached 6.45 million in 2023, 15.2% more than in 2019, and 5.12 million in 2022.",
    "In 2021 there were 87 road deaths; in 2022 there were 74 in the city, and injuries fell 31%.",
    "Among men 68 percent agreed compared with 49 percent of women; in 2018 the gap was 25 points.",
    "The company made 1,548 buses in 2020 and 1,703 trucks, a 31 percent rise.",
    "In constant prices turnover grew 4.1% to €70.2m (previous year: €61.8m).",
    "The factory's profit margin was 12.4 percent, 3.1 points lower, against 13.9 percent for the industry.",
    "Lumo won 3-1 and moved up two places to fifth, four points behind Teral, who have 31.",
    "The unit's margin was 14.4 percent, 2.1 points higher, against 19.9 percent for the group.",
    "The firm employs 498 people, 14 fewer, against 612 at its rival.",
    (
        "In May the mine produced 12.1 million tonnes. From January to May it produced 58.3 million tonnes, "
        "an increase of 4.2 percent."
    ),
    "Spending reached 88.7 million and income 61.2 million, while the deficit for the first half was 14.5 million.",
    "In 2015 there were 87 deaths; in 2022 there were 74, a reduction of 31 on the year before.",
    "Prices recovered to 92.50 dollars a tonne from 81, lifting export receipts 7.9 percent to 5.04 billion.",
    "Net profit fell to 211.3 million last year from 246.9 million in 2021 as power costs rose by 31 percent.",
    "Water losses fell from 83% to 61.5%, missing the target by 1.5 percentage points.",
    "The rate was 83.7%, increased by 5.2 percentage points, from 2 to 5 May the hotels were full.",
    "The firm halved its dividend to 17 cents from 34 cents, which should enable it to save $360m.",
    "Volume rose to 362.4 million shares, up from 274.8 million a year ago and up 27 percent from the former record.",
    "It now ranks ninth among the ports of the country, one place up from 2023, and 24th worldwide.",
    "The yes side won by 11.5 points in the city; nationwide it had 52.1 percent to 46.6 percent.",
    "Copper ended at 64.9 cents after a fall of 3.1 percent on Friday, against 71.3 cents in May.",
    "There were 418 inspections in the north and 452 in the south, a rise of 12 on 2020.",
    "The average is below the 1,600 pound lower limit at 1,562.87 from 1,569.46 previously.",
    "The plant makes 160,000 cars and 110,000 engines. Another 50,000 more will be made in Teral.",
    "Consumption rose 7.3 percent to 192,069 tonnes, but stocks climbed to 1.62 million tonnes from 1.52 million.",
    "A cost 19.25 dollars, up 50 cents, B 18.75 dollars, up 50 cents, C 18.25 dollars, up 75 cents.",
    "Profits at Lumo fell 20 percent. Costs at Teral were 31.2 million dollars, against 39.4 million a year before.",
    "The firm had sales of $12 million in Lumo and $31 million abroad. It was 5 percent up from $40 million.",
]


@pytest.mark.parametrize("text", NO_RELATION)
def test_no_relation(text: str) -> None:
    """No words tie these figures together, or not as they stand."""
    assert found_in(text) == [], f"an accusation or a coincidence in {text!r}"


def planted() -> list[str]:
    """The agreeing sentences with the change made another, too large to be rounding."""
    texts = []
    for text, _, _ in AGREEING:
        reported = next((c for c in CHECKER.checks(Document("d", text)) if c.kind in KINDS), None)
        assert reported is not None, f"no check in {text!r}"
        figure = reported.figures[-1]
        number = re.search(r"\d[\d,.]*\d|\d", figure.text)
        if number and reported.verdict == "consistent":
            value = Decimal(number[0].replace(",", "")) * 3 + Decimal("1.7" if "." in number[0] else 2)
            at = figure.start + number.start()
            texts.append(f"{text[:at]}{value:,}{text[at + len(number[0]) :]}")
    return texts


def test_planted_errors() -> None:
    """Of changes that are clearly wrong nearly all are objected to."""
    texts = planted()
    missed = [text for text in texts if "inconsistent" not in {found[1] for found in found_in(text)}]
    assert len(missed) * 5 <= len(texts), f"not objected to: {missed}"


DERIVED = [
    ("Lumo ranked first, 11 places ahead of last year.", 12, "1 + 11 = 12"),
    ("Lumo came first in the province, 11 places up on last year.", 12, "1 + 11 = 12"),
    ("The city ranked 1st, up 11 places from the previous year.", 12, "1 + 11 = 12"),
    ("It rose 11 places to first.", 12, "1 + 11 = 12"),
    ("It moved up eleven places to 1st place in the ranking.", 12, "1 + 11 = 12"),
    ("The county climbed 11 places to rank first in the province.", 12, "1 + 11 = 12"),
    ("Lumo took first place, a rise of 11 places.", 12, "1 + 11 = 12"),
    ("Its growth ranked 1st in the city, rising 11 places compared with the previous year.", 12, "1 + 11 = 12"),
    ("Lumo is in first place, 11 places higher than a year ago.", 12, "1 + 11 = 12"),
    ("The district ranked No. 1, advancing 11 places year-on-year.", 12, "1 + 11 = 12"),
    ("The port was ranked first among 20 ports, gaining 11 places.", 12, "1 + 11 = 12"),
    ("It jumped 11 spots to first.", 12, "1 + 11 = 12"),
    ("Up 11 places, Lumo now ranks first.", 12, "1 + 11 = 12"),
    ("Five projects were signed, an increase of 25%.", 4, "Five / 1.25 = 4"),
    ("The county signed five projects, 25% more than last year.", 4, "five / 1.25 = 4"),
    ("Five schools opened, up 25 percent on last year.", 4, "Five / 1.25 = 4"),
    ("Five new plants, a 25% increase, were opened.", 4, "Five / 1.25 = 4"),
    ("In May five projects were completed, a rise of 25 per cent from a year earlier.", 4, "five / 1.25 = 4"),
    ("Five bridges were built, which was 25% more than in 2019.", 4, "Five / 1.25 = 4"),
    ("A total of five projects were started, growing 25% year-on-year.", 4, "five / 1.25 = 4"),
    ("Five mines opened (up 25%).", 4, "Five / 1.25 = 4"),
    ("The town has five schools, 25% up on last year.", 4, "five / 1.25 = 4"),
    ("It ranks seventh, down two places.", 5, "7 - 2 = 5"),
    ("Five projects were signed, up 25%.", 4, "Five / 1.25 = 4"),
    ("The county built 309 bridges, 15 more than last year.", 294, "309 - 15 = 294"),
    ("Exports were 50 million dollars, up 25%.", 40_000_000, "50 million dollars / 1.25 = 40,000,000"),
]


@pytest.mark.parametrize(("text", "value", "expression"), DERIVED)
def test_values_before(text: str, value: int, expression: str) -> None:
    """What was before a change, by level and change alone."""
    derived = list(derived_of(CHECKER.read(Document("d", text))))
    assert [(one.value, one.expression, one.doubt) for one in derived] == [(value, expression, None)]


UNTOLD = [
    "GDP was 50 million dollars, up 25%.",
    "At comparable prices output was 50 million dollars, up 25%.",
    "It lost 33 million dollars on loans, reducing net income by a total of 4 million dollars.",
    "Exports were 50 million dollars, up 25% from 40 million.",
    "Exports were about 50 million dollars, up 25%.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_values_before_that_are_not_told(text: str) -> None:
    """Growth in real terms, changes of something else, and bases that are stated give no value before."""
    assert list(derived_of(CHECKER.read(Document("d", text)))) == []


SUSPICIOUS = [
    ("Six projects were signed, up 25%.", "no whole number"),
    ("The county ranked third, down five places.", "none before the first"),
]


@pytest.mark.parametrize(("text", "reason"), SUSPICIOUS)
def test_values_that_cannot_be(text: str, reason: str) -> None:
    """What cannot have been before is suspicious, never inconsistent."""
    checks = [check for check in CHECKER.checks(Document("d", text)) if check.kind in KINDS]
    assert [(check.verdict, reason in (check.reason or "")) for check in checks] == [("suspicious", True)]
