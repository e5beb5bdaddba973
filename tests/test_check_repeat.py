"""Repeats: what headline and text say again or otherwise, and what is no repeat."""

from __future__ import annotations

import pytest

from extract.checks.checker import Checker
from extract.checks.repeats.headlines import headline_end
from extract.checks.repeats.wording import stem
from extract.document import Document

STARTED = "Tamba City started 192 major projects on Monday."
LATER = "\n\nThey cost 3 million yuan and 200 men.\n\nIts 129 major projects create 800 jobs."
COUNTIES = "Tamba County started 120 projects.\n\nKoksu County started 95 projects.\n\nOsu County started 80 more."
PIPES = "News > Cities\n\nTamba lays 85 km of pipes\n\nUpdated: 3 May 2021"
LOANS = "    LIMA, March 16 - Peru is to receive {} mln dlrs in\nloans to finance dams, the minister said."
ROADS = "The roads that Koksu plans will cost {} trillion yuan in all."
KEY = "Osmara put {} billion yuan into key projects this year."
RAIL = "The bank lent Osmara {} billion euros for its rail lines."

# (headline, text, the figures of the text and the headline that are one)
AGREE = [
    (
        "Koksu key projects: 214 of 298 have been started",
        "Up to the end of March, of the 298 key construction projects of Koksu, 214 have been started.",
        "214 = 214",
    ),
    # the sentence has the headline's value beside another share
    (
        "Tamba County: 96.4% of the key roads open by June",
        ("By June, the county's 56 roads have opened 54, operating rate 96.4%; complete spending 12.6 million yuan, "
        "accounting for 71.5% of the annual plan."),
        "96.4% = 96.4%",
    ),
    ("Tamba starts 129 major projects", "Tamba City started 129 major projects on Monday.", "129 = 129"),
    ("Key projects of Osmara swallow 5.5b yuan", KEY.format("5.53"), "5.5b yuan ≈ 5.53 billion yuan"),
    ("Koksu plans roads worth RMB1.18 trillion", ROADS.format("1.18"), "RMB1.18 trillion = 1.18 trillion yuan"),
    ("PERU GETS 98.8 MLN DLRS IN LOANS", LOANS.format("98.8"), "98.8 MLN DLRS = 98.8 mln dlrs"),
    ("Osmara exports up 9.6% in May", "Exports of Osmara rose by 9.6% in May, the bureau said.", "9.6% = 9.6%"),
    ("Mill cuts 300 jobs", "The mill is to cut over 300 jobs by autumn, it said.", "300 = 300"),
    ("Tamba plans four more bridges", "Tamba has drawn up plans for four new bridges over the Koksu.", "four = four"),
    ("Bank lends 2 bln euros to Osmara rail", RAIL.format("2"), "2 bln euros = 2 billion euros"),
    (PIPES, "Workers have laid 85 km of pipes in Tamba since March.", "85 km = 85 km"),
    ("Airline to pay $14m over delays", "The airline agreed to pay $14.5m over its delays in May.", "$14m ≈ $14.5m"),
    ("Jury awards worker $3.6m", "A jury awarded a former worker $3.6m after nine days.", "$3.6m = $3.6m"),
    ("Firm to buy 200,000 shares", "It is to buy 200,000 shares. It sold 1.5 mln shares in June.", "200,000 = 200,000"),
    ("Maker to buy nine small planes", "The maker said its unit will buy nine 19-seat Metro aircraft.", "nine = nine"),
    ("Town opens 12 schools", "The town opened 31 schools in ten years, and 12 schools this month.", "12 = 12"),
]  # fmt: skip
AGREE += [
    # a rare value needs no other word; a scheme's price that is told in passing
    ("A new heart: £64m Koksu plan gets green light", "Work on the £64m development begins in May.", "£64m = £64m"),
    # what is no record: places that one has moved by, people struck
    ("Osmara climbs five places in index", "Osmara was 25th in the list, up five spots from 2023.", "five = five"),
    ("Mine fire kills 17 in Osmara", "A fire in a mine near Osmara killed 17 people, police said.", "17 = 17"),
]
# The same with one figure changed, or written so.
DISAGREE = [
    # the very words of the headline, however far below
    (
        "Strengthening of the Capital of the Mill Bank by Rs. 8.0 billion",
        "- The bank has Rs. 1.4 trillion.\n\n- We decided to increase the Capital of the Mill Bank by Rs. 5.0 billion.",
        "Rs. 8.0 billion ≠ Rs. 5.0 billion",
    ),
    (
        "Koksu key projects: 214 of 298 have been started",
        "Up to the end of March, of the 298 key construction projects of Koksu, 118 have been started.",
        "214 ≠ 118",
    ),
    ("Tamba starts 129 major projects", STARTED, "129 ≠ 192"),
    ("Key projects of Osmara swallow 5.5b yuan", KEY.format("8.23"), "5.5b yuan ≠ 8.23 billion yuan"),
    ("Koksu plans roads worth RMB1.18 trillion", ROADS.format("1.81"), "RMB1.18 trillion ≠ 1.81 trillion yuan"),
    ("PERU GETS 98.8 MLN DLRS IN LOANS", LOANS.format("68.8"), "98.8 MLN DLRS ≠ 68.8 mln dlrs"),
    ("Osmara exports up 9.6% in May", "Exports of Osmara rose by 6.9% in May, the bureau said.", "9.6% ≠ 6.9%"),
    ("Grocer to buy eight food stores", "The grocer agreed to buy nine food stores in the north.", "eight ≠ nine"),
    ("Bank lends 2 bln euros to Osmara rail", RAIL.format("7"), "2 bln euros ≠ 7 billion euros"),
    ("Tamba plans four more bridges", "Tamba has drawn up plans for seven new bridges over the Koksu.", "four ≠ seven"),
    ("Mill output falls 8.4 percent", "Output of the mill fell by 4.8 pct, after 2.1 pct.", "8.4 percent ≠ 4.8 pct"),
    ("Firm pays dividend of 84 cents", "The firm pays a dividend of 61 cents.", "84 cents ≠ 61 cents"),
    ("Tamba starts 129 major projects", f"{STARTED}{LATER}", "129 ≠ 192"),
]  # fmt: skip
DISAGREE += [
    # verbs in other forms, other names for a rate
    (
        "Jury awards worker $3.6 million",
        "A jury in Dallas awarded a former worker $6.3 million.",
        "$3.6 million ≠ $6.3 million",
    ),
    (
        "Jobless rate falls to 6.2% in May",
        "The rate of the jobless fell to 5.2% in May from 6.9% in April.",
        "6.2% ≠ 5.2%",
    ),
    ("Turnout in vote reaches 58.3%", "Turnout in the vote reached 53.8%, the commission said.", "58.3% ≠ 53.8%"),
    (
        "Court orders bank to pay $48 million",
        "The court ordered the bank to pay $84 million.",
        "$48 million ≠ $84 million",
    ),
    # hedges: what one excludes
    ("Cholera cases reach 4,500 in Zambia", "More than 8,500 cases of cholera came up in Zambia.", "4,500 ≠ 8,500"),
    (
        "Fund lends 458 mln euros for Koksu dam",
        "The fund lends up to 286 mln euros for the Koksu dam.",
        "458 mln euros ≠ 286 mln euros",
    ),
    # what is no record
    ("Osmara climbs five places in index", "Osmara was 25th in the index, up eight places from 2023.", "five ≠ eight"),
    ("Mine fire kills 17 in Osmara", "A fire in a mine near Osmara killed 23 people, police said.", "17 ≠ 23"),
    # parts that stand behind the figure that tells the whole are no pieces of the headline's
    (
        "Koksu starts 43 projects worth 15.4 billion yuan",
        "Koksu started 27 projects worth 15.4 billion yuan. Among them are 15 projects of industry and 9 of power.",
        "43 ≠ 27",
    ),
    (
        "Koksu fund gives 214 million euros to schools",
        "The fund gave 118 million euros to schools in Koksu, of which 52 million euros for roofs, 38 for heating.",
        "214 million euros ≠ 118 million euros",
    ),
    # the figure that others are held against, or the first of parts
    ("Koksu signs 62 projects", "Koksu signed 26 projects on Sunday, among them 9 of power and 7 of water.", "62 ≠ 26"),
    (
        "Osmara crop falls to 5.8 mln tonnes",
        "The crop of Osmara fell to 9.3 mln tonnes from a record 14.1 mln.",
        "5.8 mln tonnes ≠ 9.3 mln tonnes",
    ),
    # another figure of the headline stands beside
    (
        "62 projects, 31.4 billion yuan",
        "Koksu signed 62 projects on Sunday, with an investment of 13.4 billion yuan.",
        "31.4 billion yuan ≠ 13.4 billion yuan",
    ),
]
NOTHING = [
    ("3 out of 4 firms fear a strike", "Some 75 percent of 400 firms fear a strike, and 20 firms have closed."),
    ("More than 500 homes flooded", "In the town of Tamba 120 homes were flooded, and in Osmara the water rose."),
    # one of several pieces
    ("Firm to cut 300 jobs", "The firm will cut 120 jobs in Tamba and said more would follow elsewhere."),
    ("Bank lends $286 million for wind farm", "The bank lends $86 million for a wind farm, and partners the rest."),
    ("Quarterly profit up 14%", "Net profit of the retail division rose 9 percent in the quarter."),
    # parts of the headline's whole, and products
    ("Tamba starts 120 projects", "Tamba started 45 industrial projects and 75 transport projects on Monday."),
    ("Firm files 500 mln dlr debt offer", "It filed a debt offer, 250 mln dlrs of notes and 250 mln dlrs of bonds."),
    ("Board buys 1000 buses", "The board is to buy 900, mostly high back seater, buses and 100 low floor buses."),
    ("Airline buys four jets for one billion dlrs", "It pays 250 mln dlrs each for them."),
    ("Province starts 340 projects", COUNTIES),
    # other things of one kind
    ("County starts 30 industrial projects", "The county started 45 projects this year, and spring was busy."),
    ("Osmara industrial output up 5 pct", "Osmara industrial exports rose 7 pct, the bureau said."),
    ("Acme quarterly profit 5.2 mln dlrs", "Acme said quarterly sales were 71.3 mln dlrs, a record."),
    ("Firm to build two more plants", "The firm, which has seven plants, is to build."),
    # other times and stages
    ("Exports up 8 pct in first half", "Exports rose 5 pct last month, the bureau of Osmara said."),
    ("Quarterly exports reach 8.1 bln yuan", "Monthly exports reached 3.3 bln yuan in Osmara."),
    ("Mine to cut 500 jobs", "The mine, which cut 720 jobs last year, needs fewer hands."),
    ("Osmara plans 40 bridges", "The 25 bridges that Osmara completed are open to traffic."),
    ("Retail sales up 0.4 pct in June", "Retail sales rose 0.9 pct in May, the office had said last month."),
    ("Prices rise 0.6 pct in March", "In February prices rose 0.2 pct, and in January they fell."),
    ("Bank lends 300 mln euros to Osmara", "The bank, which has lent 1.2 bln euros to Osmara since 2001, pays soon."),
    ("Rice for Osmara: 40,000 tonnes", "Rice for Osmara comes to 8,000 tonnes more than in May."),
    # what is wanted, what there is room for, what another one is held against
    ("Party wins 64 seats", "The party needs 76 seats for a majority in the house, and talks began."),
    ("Port handles 8 mln tons", "The port has a yearly capacity of 45 mln tons, and a new berth opens."),
    ("Koksu finishes investment of 4.1 bln yuan", "Koksu finished much, against the annual plan of 9.8 bln yuan."),
    # another direction, another measure of change
    ("Oil price up $2.10", "The oil price fell $3.40 and closed low."),
    ("Morgan pretax profit rises 6.1 mln stg", "Pretax profit of Morgan was 24.8 mln stg against 18.7 mln stg."),
    # what may be so: hedges, zeros, another currency
    ("Fund hands out more than 20 bln yuan", "The fund handed out 35.3 bln yuan in Osmara."),
    ("Line costs 300 mln yuan", "The line will have a cost of 340 mln yuan, the firm said."),
    ("Bank lends €102 million to farms", "The bank lends 460 million yuan to the farms."),
    # two hedges of one kind, which leave room for each other
    ("Osmara gets over 530 bln yuan in aid", "Over 292 bln yuan in aid came to Osmara."),
    ("Over 500 homes flooded in Tamba", "More than 800 homes in Tamba were flooded, officials said."),
    # a part of the country, and all of it
    ("Town builds 200 schools in north", "The town plans to build 450 schools in all regions, the mayor said."),
    ("Osmara repairs 40 bridges in the south", "Osmara repaired 95 bridges in the mountain districts, and roads."),
    # equal values that are no second telling: back-references, thresholds, results side by side
    ("Tamba plans", "The town inspected 84 schools. It shut six of the 84 schools in May, and the roofs are bad."),
    ("Tamba", "Of the schools 406 had fewer than 60 pupils. The town shuts 12 schools with fewer than 60 pupils."),
    ("Acme results", "Net profit of Acme was 57.8 mln stg. Last year net profit of Acme was 57.8 mln stg as well."),
    # small numbers of other things
    ("Three held over dam", "Two dams burst in Osmara, and three engineers of another firm came."),
    ("Two towns build port", "The port needs two years, and four villages move."),
    # another place
    ("China exports up 5 percent", "Exports of Guangdong Province rose 7 percent, and imports fell."),
]  # fmt: skip


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


def repeats(checker: Checker, headline: str, text: str) -> list[tuple[str, str]]:
    found = checker.checks(Document("repeat", f"{headline}\n{text}" if text[0] == " " else f"{headline}\n\n{text}"))
    return [(check.verdict, check.expression) for check in found if check.kind == "repeat"]


@pytest.mark.parametrize(("headline", "text", "expression"), AGREE)
def test_restated(checker: Checker, headline: str, text: str, expression: str) -> None:
    found = repeats(checker, headline, text)
    assert ("consistent", expression) in found, f"the headline's figure is stated again: see is_same(); found {found}"
    assert not [one for one in found if one[0] == "inconsistent"], "and what else the text says is another thing"


@pytest.mark.parametrize(("headline", "text", "expression"), DISAGREE)
def test_stated_otherwise(checker: Checker, headline: str, text: str, expression: str) -> None:
    found = repeats(checker, headline, text)
    assert ("inconsistent", expression) in found, f"headline and text differ: see contradicted(); found {found}"


@pytest.mark.parametrize(("headline", "text"), NOTHING)
def test_not_the_same_figure(checker: Checker, headline: str, text: str) -> None:
    assert repeats(checker, headline, text) == [], (
        "a wrong accusation: see told_apart(), doubts() and derivable() for what must speak against"
    )


def test_says_in_plain_words(checker: Checker) -> None:
    text = "Key projects of Osmara swallow 5.5b yuan\n\nOsmara put 5.53 billion yuan into key projects this year."
    check = next(check for check in checker.checks(Document("plain", text)) if check.kind == "repeat")
    assert check.says == "The headline says 5.5b yuan, the text 5.53 billion yuan: agrees as rounded"
    assert [(figure.role, figure.text) for figure in check.figures] == [
        ("part", "5.53 billion yuan"),
        ("reported", "5.5b yuan"),
    ], "the headline's figure is the one that is judged"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Tamba grows\n\nTamba grew by 5 percent. That is much.", "Tamba grows"),
        ("TAMBA GROWS\n    TAMBA, May 3 - Tamba grew by\n5 percent.", "TAMBA GROWS"),
        ("Home > News\n\nTamba grows\n\n- Tamba grew by 5 percent", "Home > News\n\nTamba grows"),
        ("Tamba: 5 percent\nOsmara: 6 percent", "Tamba: 5 percent"),
        ("", ""),
    ],
)
def test_headline_ends_above_the_text(text: str, headline: str) -> None:
    assert text[: headline_end(text)] == headline, "the lines above the first paragraph, list or indented text"


def test_stems_join_the_forms_of_a_word() -> None:
    pairs = [("investment", "Invest"), ("signs", "signed"), ("companies", "company"), ("industrial", "industry")]
    assert all(stem(a) == stem(b) for a, b in pairs), {pair: [*map(stem, pair)] for pair in pairs}


def test_sentences_of_one_paragraph_are_no_headline(checker: Checker) -> None:
    text = "Of the 200 firms polled, 60 percent expect growth. 45 firms, or 30 percent of those in the north, do not."
    assert not [check for check in checker.checks(Document("one", text)) if check.verdict == "inconsistent"]


def test_a_paragraph_that_a_text_begins_with_is_no_headline(checker: Checker) -> None:
    text = "The region will start 640 projects this year. It plans 48 billion yuan.\n\nIndustrial projects number 263."
    assert not [check for check in checker.checks(Document("one", text)) if check.verdict == "inconsistent"]


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    text = "Osmara keeps 56 million hens. Those 56 million hens eat maize."
    (found,) = Checker().checks(Document("one", text))
    assert found.says == "The text says 56 million, and then 56 million: agrees exactly"


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders met in Osmara in May, and Osmara paid. Osmara told its guests the two nations were close.",
        "The port has three outbound lanes in Tamba. The port wants to use one of the three inbound lanes in Tamba.",
    ],
)
def test_small_numbers_of_two_things_are_no_repeat(text: str) -> None:
    assert not [*Checker().checks(Document("two", text))], "equal small numbers of other things say nothing"
