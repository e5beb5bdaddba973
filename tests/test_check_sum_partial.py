"""Lists that are not all of their whole, to which nothing is objected, and lists that words call complete."""

from __future__ import annotations

import functools

import pytest

from extract.checks.checker import Checker
from extract.checks.sums import sums
from extract.document import Document

# Real life: parts that legitimately do not make the figure before them.
PARTIAL = [
    # some of many
    "The group employs 12,000 people, of whom 4,000 are in Germany and 3,000 in France.",
    "By country, Germany bought 310 buses, France 220 and Italy 140 of the 1,150 sold.",
    "The county has 94 projects under way. By investment, the largest is 4.1 billion yuan and the smallest 3 million.",
    "The fair drew 640 firms. By country, 120 came from Germany, 90 from France and many more from Asia.",
    "There were 2,310 fires last year. By cause, 610 were due to wiring, 480 to cooking and 77 to lightning, mainly.",
    "The harbour handled 5.6 million tons, of which coal 2.1 million tons and ore 1.2 million tons were the largest.",
    "The firm makes 640,000 tyres, of which 150,000 for lorries, 90,000 for buses and a growing number for cars.",
    "Among the 96 samples, 31 were of type A, 12 of type B and 5 of type C; the laboratory has not typed the others.",
    "In terms of industry, 64 projects are in manufacturing. In total the county has 118 projects.",
    "The province got 1,204 applications. By sector, farming led with 310, followed by tourism with 205.",
    "The 210 wells were inspected. In the north 45 were dry, in the south 30 and in the west 12.",
    "Police made 340 arrests at the match. 120 were from Leeds, 60 from Derby and 14 from abroad.",
    # thresholds, cumulative sizes
    "The city has 215 projects. By scale, 120 are over 100 million, 44 over 500 million and 9 over 1 billion yuan.",
    "Of the 90 firms, 60 have more than 100 workers, 40 more than 200 and 12 more than 500.",
    # stages that follow each other
    "Of the 60 projects, 48 have been approved, 41 have started and 12 have been completed.",
    "The county planned 331 projects, of which 284 started construction, 173 were put into operation and 74 completed.",
    "The programme covers 43 dams: 40 have been designed, 31 are under construction and 9 have been finished so far.",
    "Of 620 candidates, 410 sat the paper, 302 passed it and 118 were offered a place.",
    "The agency received 912 complaints. It examined 640, upheld 188 and rejected 260.",
    "The court took 300 cases. It closed 260, and 52 of them were pending from the year before.",
    # another time, another scope
    "The state has 1,240 schools. Last year 310 were rebuilt, 140 enlarged and 25 closed.",
    "Sales were 640 million dollars. In the year before, Europe had 300 million dollars and Asia 210 million dollars.",
    "The company has 5,000 workers. It will cut 310 jobs in Sweden, 120 in Norway and 70 elsewhere.",
    "The union has 9,400 members. The strike hit 640 trains, 120 buses and 30 ferries.",
    "The region has 3.4 million people. The flood hit 12,000 in Tamba, 9,000 in Koksu and the other 4,000 in Belt.",
    "The bank has lent 900 million dollars. This year farmers got 30 million dollars and shops the other 20 million.",
    "The county repaired 12 of the 40 bridges. The remaining two million yuan went into roads.",
    "The budget: 95 million. Roads take 40 million; the rest of the 60 million for traffic, 20 million, goes to rail.",
    # deductions and what is left of something else
    "The fund had 80 million dollars. It spent 30 million, earned 5 million and has 55 million left.",
    "The ship carried 320 tons, 40 tons were lost, leaving the owner with a bill of 12 tons of gold.",
    "Of 410 passengers 12 left in Rome and 30 boarded, leaving 428 for the flight to Oslo.",
    "The town has 6,200 voters. Of these 4,100 voted, leaving 120 spoilt papers aside.",
    "The party won 60 seats, lost 12 and kept 48; the remaining 20 of the 200 seats are open.",
    # rounding, hedges
    "About 60,000 people voted, of whom 28,000 were men and 31,000 women.",
    "Nearly 3 million tons were sold: 1.2 million tons of wheat, 1.1 million of maize and 0.6 million of rice.",
    "Trade was about 20 billion dollars, exports being 11.2 billion dollars and imports 8.1 billion dollars.",
    # other units, conversions, rates
    "The cost is 90 million dollars, of which the bank lends 400 million pesos and the state 300 million pesos.",
    "The farm has 90 hectares, of which 40 are wheat and 120 acres barley.",
    "The plant makes 300 tons a day, of which 4,000 tons a month are sold and 900 kept.",
    # subtotals within the list, double counting
    "The league has 86 players: 50 from the north, 30 of them from Tamba, 20 from the south and 16 from abroad.",
    "The budget is 80 million: schools 50 million (teachers 40 million), roads 20 million and parks 10 million.",
    "Of the 40 ships, 25 are tankers, ten of them new, ten are ferries and five are tugs.",
    "The 31 investigations led to 26 reports and five trials and 14 recommendations.",
    # names and numbers that are no parts
    "The 88 stations lie on Line 4, Line 6 and Line 10.",
    "By place, 40 of the 310 houses are in Tamba, Article 12 applies to 30 and Phase 2 to the others.",
    "By kind, 84 are industrial projects, 24 infrastructure and the rest social. There are 129 of them.",
    "The 36 teams play 12 rounds; by group, A has 9, B 9 and C the rest.",
    "Of these 690, 212 are new starts and 400 have been resumed so far, while work on others waits for funds.",
    "He made 640 runs, 120 in May and 90 in June.",
    "The town put up 640 homes in ten years, by year 120, 90 and 70 at first.",
    # what goes with a list
    "The fund approved 14 schemes, two of them in Tamba, at a cost of 30 million, 12 million and 9 million.",
    "A credit of 100 million marks was signed. It will be paid out in two parts, one of 60 million in May.",
    "A credit of 100 million marks was signed. It is divided into parts, the first of 40 million and the second of 20.",
    "The island has 40 villages, split into three groups; two of 12 villages and 9 villages have been visited.",
    "The two banks give 42 million and 57 million, and the three partners have 300 million between them.",
    # several answers of one, kinds of which some are left out, what is left of something else
    (
        "The city has 371 key projects and this year starts 210. According to the level: 45 are provincial "
        "projects;126 are municipal projects;18 county projects."
    ),
    (
        "The ministry runs 640 clinics. By region, the north has 120, the south 90, the east 85 and the west "
        "70; the islands were not counted."
    ),
    "Of the 90 firms, 40 export, 35 import, 30 do both and 12 do neither.",
    (
        "The fair had 1,200 stands, of which 400 were rented by dealers, 310 by farmers, 290 sold food and "
        "260 were open at night."
    ),
    (
        "The bank's loans were 5.6 billion dollars, of which 2.1 billion dollars was to farmers, 1.9 billion "
        "dollars to women, 1.4 billion dollars in the north and 1.3 billion dollars was new."
    ),
    (
        "The group has 12,400 staff. Of them, 5,100 work in shops, 3,200 in depots and 1,100 in offices; "
        "drivers are counted apart."
    ),
    "Of 412 incidents, 140 were closed, 38 were pending from last year and 60 were reopened.",
    (
        "Of the 118 schemes, 74 have been completed, 29 are under construction and 9 are out to tender; six "
        "were dropped."
    ),
    "The school has 840 pupils, of whom 310 take French, 280 German and 120 Spanish, and 90 learn two languages.",
    (
        "Sales were 9.4 billion euros, of which Europe 4.1 billion euros, Asia 2.2 billion euros and America "
        "1.3 billion euros, the rest being licences."
    ),
    "A total of 47,611 people registered, of whom 12,300 were new, leaving 2,100 without a card.",
    "Of the 300 houses, 120 burned down, leaving 410 people homeless.",
    "Seven of the nine plants work. The three that are left out of the plan will be sold.",
    (
        "The plan will cost 86 million dollars. The bank pays 40 million dollars and the state 20 million "
        "dollars of it this year; next year they pay the other 16 million dollars."
    ),
    "By type, there were 41 bridges, 22 tunnels and 13 culverts on the 220 km line; 90 structures are planned.",
    "The county has 96 schools. Among the 64 in towns, 30 are new, 20 renewed and 9 under construction.",
    (
        "The museum has 980 works. From the point of view of origin, 310 come from Asia, 240 from Africa and "
        "110 from Oceania, to name the largest groups."
    ),
    "The police checked 640 cars: 210 had bad tyres, 180 bad brakes, 170 no papers and 160 broken lights.",
    (
        "The survey asked 900 people: 410 read papers, 380 watch television, 350 listen to the radio and 300 "
        "use the net."
    ),
    "Of 900 people asked, 410 read papers, 380 watch television, 350 listen to the radio and 300 use the net.",
    "Of the 52 rooms, 30 have a balcony, 28 a bath, 20 a kitchen and 11 a view of the lake.",
    "The 84 villages have many needs: of them 60 lack roads, 40 water, 33 schools and 20 power.",
]

# Each of these claims to be all by its words, with one wrong figure: how the wrong sum is written.
COMPLETE = [
    (
        "Among the 96 projects, 41 are continued construction, 38 are newly started and 27 are in preliminary work.",
        "41 + 38 + 27 = 106",
    ),
    (
        "The mayor said 74 of 118 schemes were complete, 49 were under construction and 15 were still out to tender.",
        "74 + 49 + 15 = 138",
    ),
    (
        "The Board opened 31 inquiries. By December it had closed 26, or 84 per cent, and nine were pending.",
        "26 + 9 = 35",
    ),
    (
        (
            "The office examined 88 pumping stations. It found 34 in good order and 17 in need of repair, while seven "
            "had been out of use for a year."
        ),
        "34 + 17 + 7 = 58",
    ),
    ("Seven out of nine plants work already. The five that are left will follow by New Year.", "7 + 5 = 12"),
    (
        (
            "The tourism income was 538 million yuan, of which catering 301 million yuan, lodging 122 million yuan, "
            "shopping 148 million yuan and tickets 67 million yuan."
        ),
        "301 million yuan + 122 million yuan + 148 million yuan + 67 million yuan = 638 million yuan",
    ),
    (
        "A total of 47,611 people voted, of whom 933 spoilt their papers, leaving 47,028 valid votes.",
        "933 + 47,028 = 47,961",
    ),
    (
        (
            "The total cost is 173 million dollars, of which 246 million dollars has been provided by the bank while "
            "the state contribution is 18.6 million dollars."
        ),
        "246 million dollars + 18.6 million dollars = 264.6 million dollars",
    ),
    (
        (
            "The fine of £3.2 million for spilling sewage in two years is made up of a penalty of £3.8 million and "
            "£0.8 million for habitat work."
        ),
        "£3.8 million + £0.8 million = £4.6 million",
    ),
    (
        (
            "The county has 129 key projects. By kind, 84 are industrial projects, 34 infrastructure, 14 social "
            "undertakings, and seven ecology."
        ),
        "84 + 34 + 14 + 7 = 139",
    ),
    (
        "The city has 371 key projects. According to the level: 45 are provincial projects;386 are municipal projects.",
        "45 + 386 = 431",
    ),
    (
        (
            "Revenue was 2.94 billion yuan, down 3.7%, of which tax revenue was 2.41 billion yuan, non-tax revenue 930 "
            "million yuan."
        ),
        "2.41 billion yuan + 930 million yuan = 3.34 billion yuan",
    ),
]


@functools.lru_cache
def checker() -> Checker:
    return Checker()


def verdicts(text: str) -> set[str]:
    return {check.verdict for check in sums.checks(checker().read(Document("t", text)))}


@pytest.mark.parametrize("text", PARTIAL)
def test_nothing_is_objected_to_parts_that_need_not_make_the_whole(text: str) -> None:
    assert "inconsistent" not in verdicts(text), "a false accusation: see extract/checks/sums/certain.py"


@pytest.mark.parametrize(("text", "expression"), COMPLETE)
def test_a_list_that_words_call_complete_must_make_the_whole(text: str, expression: str) -> None:
    found = [(check.verdict, check.expression) for check in sums.checks(checker().read(Document("t", text)))]
    assert found == [("inconsistent", expression)], "the words claim the whole: see extract/checks/sums/known.py"
