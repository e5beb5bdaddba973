"""Sums of lists whose parts may overlap, and of parts that stand far from their whole."""

from __future__ import annotations

import functools

import pytest

from extract.checks.checker import Checker
from extract.checks.sums import sums
from extract.document import Document

# Parts that may be the same things, lists that go on, wholes of another scope: nothing can be objected to.
MAY_OVERLAP = [
    "Of the 60 schools, 22 have been repaired and 31 have new roofs.",
    "The city has 120 key projects, including 80 new ones and 50 industrial projects.",
    "Of the 312 projects, 205 had started and 118 were over 100 million yuan.",
    "340 people were hurt, of whom 210 were women and 180 under 18.",
    "340 people were hurt, of whom 210 were women and 180 children.",
    "The city arranged 128 key projects, of which 66 are provincial key projects, 70 started.",
    (
        "Investment was 12.4 billion yuan, of which 8.1 billion yuan came from private firms and 6.2 billion "
        "yuan went into industry."
    ),
    "Of the 52 wounded, 40 were treated on the spot and 20 were discharged by evening.",
    "The plan costs $90 million, of which $60 million has been raised and $45 million spent.",
    "Of the 200 houses, 150 were finished and 120 occupied.",
    "Of the 88 firms, 80 have resumed work and 75 reached full capacity.",
    "Of 1,200 applicants, 800 passed the written test and 600 the oral one.",
    "Of the 36 seats, 20 are held by women, 18 by members under forty.",
    (
        "The fund approved 640 million dollars, of which 410 million has been disbursed, 390 million of it "
        "to ministries, and 120 million cancelled."
    ),
    "Of the 97 buses, 60 are electric and 55 were bought last year.",
    "Among the 46 firms, 30 are foreign and 22 are listed.",
    "45 projects were signed, among them 30 over 100 million yuan and 21 in industry.",
    "The hospital treated 800 people, including 560 outpatients and 310 children.",
    "The company employs 4,300 people, including 2,600 in production and 2,100 women.",
    "The county has 84 reservoirs, of which 70 are small and 61 have been reinforced.",
    "Of the 150 planned wells, 98 have been drilled and 77 put into use.",
    "The province recorded 1,320 fires, of which 840 were in homes and 615 were caused by wiring.",
    (
        "The airline carried 4.2 million passengers, of which 3.1 million flew abroad and 1.6 million were "
        "business travellers."
    ),
    "The group had sales of 5.6 billion euros, of which 3.9 billion abroad and 2.4 billion in cars.",
    "Of the 212 stores, 140 are in malls and 96 are franchised.",
    "There were 73 accidents, of which 41 happened at night and 38 involved lorries.",
    "Of the 500 MW, 300 MW will be built this year and 260 MW has been approved.",
    "Twenty people were arrested, of whom 12 were charged and 11 were released on bail.",
    "The 31 provinces reported 2,040 new cases: 1,260 asymptomatic and 1,005 imported.",
    "Police detained 40 people, including 25 men and 18 minors.",
    "The budget of 9.4 billion provides 3.2 billion for schools, 2.1 billion for roads and 1.3 billion for police.",
    "The park covers 420 hectares, of which 260 hectares are built up and 190 hectares belong to the state.",
    "By the end of June, 36 of the 60 km of pipe had been laid, 28 km had been tested and 8 km remained to be welded.",
    "The bank has 312 branches, 190 in cities and 130 open on Saturdays.",
    "Twelve people were hurt, seven seriously and six of them passengers.",
    "Of the 1,400 staff, 900 were paid in full, 700 of them in cash.",
    "The deal is worth $340 million, of which $210 million in cash and $160 million is payable at closing.",
    "A total of 84 countries took part, of which 46 sent ministers and 52 signed.",
    "Exports were 4.5 billion dollars, of which 2.6 billion went to Europe and 2.3 billion were machines.",
    "The trial involved 620 patients, of whom 310 received the drug, 280 finished the course and 54 dropped out.",
    "Of the 24 wells, ten produce oil, nine gas and seven are in deep water.",
    "The fleet has 64 ships, of which 40 are tankers and 31 fly the Greek flag.",
    "In all, 230 homes were inspected: 140 had cracks and 121 leaking roofs.",
    "The survey covered 2,000 people: 1,300 said they were worried and 1,100 had changed their habits.",
    "The 57 labs tested 4,100 samples, of which 2,900 were water and 1,700 came from farms.",
    "The jury received 310 entries from 28 countries: 180 novels and 160 by women.",
    "The 132 works include 80 paintings and 64 loans from abroad.",
    (
        "The programme costs 88 million euros. The EU pays 60 million and the remaining 20 million will be "
        "spent next year."
    ),
    "Of the nine bridges, five are open. The other three will be closed for a year.",
    "There are 45 pupils in the two classes, 20 in one. The remaining 30 places are free.",
    "Sales rose to 820 million euros from 760 million, with 510 million in Europe and 260 million in Asia.",
    "The refinery makes 120,000 barrels a day, 70,000 of petrol and 40,000 of diesel.",
    "The team won 30 medals: 12 gold and 10 silver.",
    "Turnover includes steel 120 mln, cement 80 mln and paper 60 mln, out of group sales of 310 mln.",
    "Votes: Smith 12,300, Jones 9,800 and others; a total of 24,000 were cast.",
    "Smith got 12,300 votes and Jones 9,800; altogether 24,000 votes were cast.",
    "Roads took 30 million and schools 50 million; altogether 95 million was spent on works.",
    "He bought 300 shares in May and 200 in June. In total he owns 1,400 shares.",
    "The bank lent 30 million to farmers and 20 million to shops, and in total it has lent 900 million since 2010.",
    (
        "The first phase costs 40 million and the second 60 million, bringing the total investment in the "
        "port to 250 million."
    ),
    "It sold 300 cars in May and 280 in June, bringing the total for the year to 1,900.",
    "Another 12 people died on Monday and 9 on Tuesday, bringing the total to 140.",
    "The county built 12 schools and 14 clinics, and altogether 30 buildings were repaired.",
    "Factory A made 12,000 tons, factory B 14,000 tons and the others less; together they made 31,000 tons.",
    "There are 120 villages in the two districts, with 50 and 80 respectively last year.",
    "The provinces got 12 million, 14 million and 9 million respectively, out of 50 million.",
    (
        "Counties huize, luliang and shizong invested 3.1 billion, 4.4 billion and 1.0 billion yuan "
        "respectively, of a city total of 28 billion yuan."
    ),
    "Total revenue was 54 million, with rent and sales at 20 million and 19 million respectively.",
    "The 95 towns reported 310 cases; the three largest, A, B and C, had 90, 70 and 60 respectively.",
    "In the 2nd qtr profit was 12 mln vs 10 mln; 6 mths 20 mln vs 17 mln; total assets 500 mln vs 400 mln.",
    "The group's workforce of 12,400 includes 5,000 in Asia and 8,200 blue-collar workers.",
    "The exchange traded 410 million shares: 220 rose and 150 fell.",
    (
        "The ministry spent 70 percent of the 400 million budget: 150 million on roads, 60 million on rail "
        "and 40 million on ports."
    ),
    "Since January 90 cases were reported, 30 in May: 12 in the north and 10 in the south.",
    "The museum has 40,000 objects. Of these 12,000 are on show and 3,500 are on loan.",
    "The 26-storey tower has 300 flats: 120 have been sold and 90 reserved.",
    "Over 1,300 people marched: 800 in the capital and 700 in the port.",
    "The bill passed by 60 votes to 38 in the 100-seat chamber.",
    "The bill passed 60 to 38, with two abstentions, in the 120-member chamber.",
    "The new wing has 220 beds; 140 are in use, 60 are reserved and 30 in private rooms.",
    "Of the total of 380 flights, 210 were delayed, 90 for more than an hour, and 12 cancelled.",
    "Of the total of 380 flights, 310 were delayed and 90 diverted or cancelled.",
    "The operator runs 44 trains a day, 30 of them express and 20 at night.",
    "The company owns 17 mines in 9 countries, of which eight in Africa and six in Latin America.",
    "The loan of 300 million consists of 180 million for roads, and 90 million for rail.",
    "The budget totals 6.1 billion, made up of 2.5 billion for pensions, 1.4 billion for health and other items.",
    "The firm has 12 plants: 4,000 workers, 300 managers and 20 directors.",
    "The club won 30 games: 12 at home, nine away and three cups.",
    "It made 40 arrests: 12 on Monday, 15 on Tuesday and 9 at the airport.",
    "Nine people died: the youngest was three, the oldest 80 and two were brothers.",
    "The court heard 60 cases: 20 of theft, 12 of fraud and 8 of assault, most of them old.",
    "The station pumps 300 litres: 120 go to farms and 90 leak.",
    "The report lists 80 firms: 30 that pay tax, 20 that do not and 10 that it could not find.",
    "The fund holds 50 shares: 20 in oil, 10 in gas and smaller stakes elsewhere.",
    "The offer is worth 500 million: 200 million now and 100 million in each of the next two years.",
    (
        "The offer is worth 500 million dollars: 200 million dollars now, 150 million dollars in May and 100 "
        "million dollars if targets are met."
    ),
    "The law has 90 articles: 30 on trade, 20 on tax and the rest on courts.",
    "Of the 40 boats, 12 have been sold, 10 rented and the others scrapped.",
    "A poll of 1,000 people found: 400 for, 300 against.",
    "The museum counted 90,000 visitors: 50,000 adults and 20,000 pupils came in summer alone.",
    "The airline has 80 planes: 30 Airbus A320, 20 Boeing 737 and 15 Embraer jets are leased.",
    "The inquiry lasted 30 days: 12 witnesses, 8 experts and 4 officials were heard.",
    "The group paid 9 billion for the unit: 5 billion in cash and 3 billion in shares, plus debt.",
    (
        "The group paid 9 billion dollars for the unit: 5 billion dollars in cash and 3 billion dollars in "
        "shares plus assumed debt."
    ),
    "The town has 30 schools (12 primary and 9 secondary, plus kindergartens).",
    "The 48 teams play in two groups (20 in A and 20 in B so far).",
    "Of the 84 wells, 60 are deep and 50 were drilled before 1990.",
    "The firm has 900 staff, of whom 610 are women and 420 work part-time.",
    "The bank earned 61.4 million from loans and 22.7 million from fees. Last year its profit was 92.4 million.",
    "The union has 5,000 members: 3,000 men and 2,400 in the capital.",
    "Sixty ships called, of which 40 were tankers and 35 came from Asia.",
    "Rail gets 240 million dollars and roads 310 million dollars. Together with ports they take 690 million dollars.",
    "Turnover was 84.2 million. Of this 51.3 million came from abroad and 40.1 million from the new line.",
    "The park has 128 birds (61 ducks, 32 geese and some swans).",
]
# Parts that exclude each other by the way they are told, and are not what the whole is.
EXCLUDE = [
    "Of the 142 works, nine have been finished, 80 are under construction and 71 are still in the formalities.",
    "Of the 84 wells, 40 are in Tamba, 30 in Osmara and 20 in Koksu.",
    (
        "Trade was worth 20.4 billion dollars last year. Exports were 14.1 billion dollars and imports 9.3 "
        "billion dollars."
    ),
    "Thirty-one people died: nineteen miners, eight rescuers and six villagers.",
    "Rail gets 240 million dollars and roads 310 million dollars. Together these two take 690 million dollars.",
    "The park has 128 birds (61 ducks, 32 geese and 45 swans).",
    "Nineteen people lost their lives: eleven trespassers, seven users of crossings and three members of staff.",
    "On 14 July 5,180 fish died below Thornby: 3,920 trout and 2,260 of other kinds.",
    "Of the 60 schools, 35 are in Tamba and 40 in Koksu.",
    (
        "The 57 plants burn 1,120 tons: Tamba 402 tons (43 tons of it lignite), Koksu 539 tons, Osmara 341 "
        "tons and Belt 38 tons."
    ),
]
# Parts in other sentences, with an agreement that is no coincidence.
FAR = [
    (
        "Investment reached 46.38 billion yuan this year. Officials praised the pace. Roads took 21.15 "
        "billion yuan. Schools and clinics got 13.82 billion yuan, and 11.41 billion yuan went into housing."
    ),
    (
        "Police arrested 1,240 people. Another was hurt. Some 620 were held in the capital, 410 in the port "
        "and 210 in the hills."
    ),
    (
        "The offering of 3.4 million shares is due in May. The company sells 1,150,000 shares, and 2,250,000 "
        "shares are being sold by its founders."
    ),
]


@functools.lru_cache
def checker() -> Checker:
    return Checker()


def verdicts(text: str) -> set[str]:
    return {check.verdict for check in sums.checks(checker().read(Document("t", text)))}


@pytest.mark.parametrize("text", MAY_OVERLAP)
def test_nothing_is_objected_to_parts_that_may_overlap(text: str) -> None:
    assert "inconsistent" not in verdicts(text), "a false accusation: see extract/checks/exclusive.py and certain.py"


@pytest.mark.parametrize("text", EXCLUDE)
def test_parts_that_exclude_each_other_must_make_the_whole(text: str) -> None:
    assert verdicts(text) == {"inconsistent"}, "the words claim the whole: see extract/checks/exclusive.py"


@pytest.mark.parametrize("text", FAR)
def test_far_parts_that_make_the_whole_by_no_chance_are_its_parts(text: str) -> None:
    assert verdicts(text) == {"consistent"}, "no coincidence: see extract/checks/distant.py"


def test_a_sentence_without_end_is_looked_at_in_a_window() -> None:
    reading = checker().read(Document("t", "129 projects, " * 500))
    rows = sums.by_sentence(reading)
    assert len(reading.mentions) > len(rows) * sums.MOST
    assert max(map(len, rows)) <= sums.MOST, "each figure is held against all others of its row: bound the rows"
