"""Ratios: which percentages of a text are checked against part and whole, and how they are judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from extract.checks.ratios import ratios
from extract.document import Document
from tests.checked import checker

if TYPE_CHECKING:
    from extract.checks.check import Check


def found(text: str) -> list[Check]:
    """The ratios of a text."""
    return list(ratios.checks(checker().read(Document("t", text))))


CONSISTENT = [
    ("Of the 24 bridges planned, 18 have been opened, an opening rate of 75%.", "18 / 24 = 75%"),
    ("The county planned 40 roads this year; 31 have been started, the start rate is 77.5%.", "31 / 40 = 77.5%"),
    ("By June, 37 of the 64 key projects had resumed work, accounting for 57.8%.", "37 / 64 = 57.81%"),
    (
        "By June the town had spent 412 million yuan, 51.5% of the annual plan of 800 million yuan.",
        "412 million yuan / 800 million yuan = 51.5%",
    ),
    (
        "The fund has paid out $12.6 million, or 42 percent of the $30 million pledged.",
        "$12.6 million / $30 million = 42%",
    ),
    ("Of the 1,250 households, 1,020 (81.6%) have moved.", "1,020 / 1,250 = 81.6%"),
    ("A total of 212 enterprises came, of which 53 are foreign-funded, accounting for 25%.", "53 / 212 = 25%"),
    ("The line is 120 km long; 90 km of it, or 75 percent, is open.", "90 km / 120 km = 75%"),
    ("Some 45 percent of the 640 workers, or 288 people, were on strike.", "288 / 640 = 45%"),
    (
        "Planned investment is 6.4 billion yuan and 4.16 billion yuan has been completed, that is 65%.",
        "4.16 billion yuan / 6.4 billion yuan = 65%",
    ),
    (
        "The province invested 15.3 billion yuan, completing 102% of the annual target of 15 billion yuan.",
        "15.3 billion yuan / 15 billion yuan = 102%",
    ),
    ("37 out of 50 respondents (74%) agreed.", "37 / 50 = 74%"),
    ("The company sold 2.4 mln shares, or 12 pct of the 20 mln outstanding.", "2.4 mln / 20 mln = 12%"),
    (
        "Tamba received 400 million euros from the bank. This is about 40% of the 1 billion euros that the line costs.",
        "400 million euros / 1 billion euros = 40%",
    ),
    ("The plan lists 150 roads. So far 96 roads have been finished, 64 percent of the list.", "96 / 150 = 64%"),
    (
        "The state gave 21.6 million euros. Of that sum, 14.04 million euros or 65 percent came from Koksu.",
        "14.04 million euros / 21.6 million euros = 65%",
    ),
    (
        "It spent 3 million dollars of its 10 million dollar fund, or 30 percent.",
        "3 million dollars / 10 million dollar = 30%",
    ),
    (
        "It spent 86.4 billion yuan, up 35.9%; against the planned 185.2 billion yuan, the spending rate is 46.65%.",
        "86.4 billion yuan / 185.2 billion yuan = 46.65%",
    ),
    (
        "8.2 billion yuan, or 41 percent, of the planned 20 billion yuan has been spent.",
        "8.2 billion yuan / 20 billion yuan = 41%",
    ),
    ("Turnout was 62.5 percent: 5,000 of the 8,000 voters took part.", "5,000 / 8,000 = 62.5%"),
    ("36 (72%) of 50 wells are dry.", "36 / 50 = 72%"),
    ("The start rate was 68.18%, with 15 of the 22 projects under way.", "15 / 22 = 68.18%"),
    ("The committee approved 14 of 16 bills - 87.5 percent.", "14 / 16 = 87.5%"),
    ("The hall has 2,000 seats, 1,500 of them, 75%, were sold.", "1,500 / 2,000 = 75%"),
    ("In all 112 roads have been finished out of the 142, with a completion rate of 78.9%.", "112 / 142 = 78.87%"),
    ("Out of 60 km, 45 km has been completed, i.e. 75%.", "45 km / 60 km = 75%"),
    ("Rs 462 crore (77%) has been used out of Rs 600 crore released.", "Rs 462 crore / Rs 600 crore = 77%"),
    ("The county signed 142 projects. Of these, 56 or 39.4% are industrial.", "56 / 142 = 39.44%"),
    (
        "Disbursement reached VND2.6 trillion, or 52% of the year's plan (VND5 trillion).",
        "VND2.6 trillion / VND5 trillion = 52%",
    ),
    ("Of the 320 respondents, 55% (176) said that they would come.", "176 / 320 = 55%"),
    ("Among 320 respondents, 55% (n = 176) said that they would come.", "176 / 320 = 55%"),
    ("68 percent (306) of the 450 candidates passed.", "306 / 450 = 68%"),
    ("A pass rate of 68 percent was recorded, with 306 of the 450 candidates passing.", "306 / 450 = 68%"),
    ("There were 450 candidates and 306 of them passed, that is, 68 percent.", "306 / 450 = 68%"),
    ("The police solved 306 of 450 cases, a clear-up rate of 68 percent.", "306 / 450 = 68%"),
    ("Of 160,000 registered voters, 92,800 cast their ballots, a turnout of 58%.", "92,800 / 160,000 = 58%"),
    (
        "The ministry spent 8.4 billion shillings out of a budget of 20.5 billion shillings, or 41 per cent.",
        "8.4 billion shillings / 20.5 billion shillings = 40.98%",
    ),
    ("So far 48 km out of the planned 64 km have been paved, which corresponds to 75 percent.", "48 km / 64 km = 75%"),
    ("The motion was backed by 312 delegates out of 480 (65 percent).", "312 / 480 = 65%"),
    ("The appeal is 35% funded (US$18.9 million of US$54 million).", "US$18.9 million / US$54 million = 35%"),
    (
        "US$18.9 million came in against a requirement of US$54 million, or 35%.",
        "US$18.9 million / US$54 million = 35%",
    ),
    ("Some 35 percent of its 4,200 workers, 1,470 people, will lose their jobs.", "1,470 / 4,200 = 35%"),
    (
        "Revenue was EUR 171.3 million. Operating profit rose to EUR 19.4 million, or 11.3% of revenue.",
        "EUR 19.4 million / EUR 171.3 million = 11.33%",
    ),
    (
        "The agency is appealing for $8.1 million. To date $2.43 million, or 30 per cent, has been received.",
        "$2.43 million / $8.1 million = 30%",
    ),
    (
        "The planned investment is 9.84 billion yuan. By May 4.615 billion yuan was spent, 46.9% of the plan.",
        "4.615 billion yuan / 9.84 billion yuan = 46.9%",
    ),
    ("New projects are 127, work has begun on 108, the operating rate reaches 85.04%.", "108 / 127 = 85.04%"),
]


@pytest.mark.parametrize(("text", "expression"), CONSISTENT)
def test_shares_that_agree(text: str, expression: str) -> None:
    checks = found(text)
    assert [(check.verdict, check.expression) for check in checks] == [("consistent", expression)], (
        f"{text!r}: read the chunks with `newsfigures explain`, then see shares.link and ratios.wholes_of"
    )
    for figure in checks[0].figures:
        assert text[figure.start : figure.end] == figure.text, "a figure points beside its own characters"


@pytest.mark.parametrize(("text", "expression"), CONSISTENT)
def test_a_wrong_percentage_is_told(text: str, expression: str) -> None:
    told = found(text)[0].figures[-1]
    changed = re.sub(r"[\d.]+", lambda number: f"{float(number[0]) * 0.43:.2f}", told.text, count=1)
    verdicts = [check.verdict for check in found(text[: told.start] + changed + text[told.end :])]
    assert verdicts == ["inconsistent"], f"{expression} against {changed} is not called inconsistent"


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("By June, 37 of the 28 wells were open, a rate of 57.8%.", "37 / 28 = 132.14%"),
        ("Of the 15 bridges, 18 have been opened, an opening rate of 75%.", "18 / 15 = 120%"),
        ("The area plans 19 roads, has opened 12, the opening rate of 53.16%.", "12 / 19 = 63.16%"),
        ("Some 309 out of 367 plants were at work, equivalent to 89 percent.", "309 / 367 = 84.2%"),
        ("Of the 20 bridges planned, 19 have been started, an operating rate of 152%.", "19 / 20 = 95%"),
        ("Of the 42 complaints, 62 have been settled, the settlement rate reaches 92.9%.", "62 / 42 = 147.62%"),
        ("New projects are 127, work has begun on 173, the operating rate reaches 85.04%.", "173 / 127 = 136.22%"),
        ("By the deadline 1,930 of 1,240 claims had been paid, a rate of 75 percent.", "1,930 / 1,240 = 155.65%"),
        ("The park has 40 wells. The town drilled 30 of 25 wells, a start rate of 12%.", "30 / 25 = 120%"),
        ("Against a target of 400,000 children, 659,200 (82.4%) were reached.", "659,200 / 400,000 = 164.8%"),
        ("In June, 68.19% of the 22 projects had started.", "15 / 22 = 68.18%"),
        ("Exactly 41.7% of the 14 councils answered.", "6 / 14 = 42.86%"),
    ],
)
def test_shares_that_do_not_agree(text: str, expression: str) -> None:
    assert [(check.verdict, check.expression) for check in found(text)] == [("inconsistent", expression)], text


@pytest.mark.parametrize(
    "text",
    [
        "Sales were 30 million dollars, or 20% more than a year ago.",
        "Of the 40 firms, 30 grew, the average growth was 9.5%.",
        "It has 30 shops and 12 depots, with a vacancy rate of 40%.",
        "It raised its stake to 105,615 shares, or 7.8 pct of the total outstanding, from 69,715 shares, or 5.2 pct.",
        "The fields finished 36.8, 28.4 and 61.2 billion yuan, which is 131.1%, 110.1% and 112.5% of the annual plan.",
        "The bank earned 40 million dollars in 1990, 12% of its assets.",
        "In the north 64 projects were started, and in the south 19, accounting for 23%.",
        "The plan has 30 projects with 12 billion yuan; 8 projects have been finished, 60% of the annual plan.",
        "The firm has 400 workers, 100 of them in Tamba, where the start rate is 60%.",
        "Of the 60 projects, 45 are under construction and 15 completed, with a start rate of 100%.",
        "Profit was 30 million dollars on sales of 400 million dollars, or 12% of equity.",
        "The county completed 3 billion yuan, 70% of its annual plan, in spring, against 5 billion yuan last year.",
        "The group sold 3 of its 12 plants, which made 40% of its steel.",
        "Exports were 12 billion dollars, of which 4 billion went to Asia, accounting for 2% of Asian imports.",
        "Of the 35 wells, 20 are old, with a water content of 40%.",
        "Industrial investment reached 30 billion yuan and services 20 billion yuan, which is 55% of the total.",
        "The stake of 30 million shares is 60% of the company, which has 80 million shares in free float.",
        "Sixty projects were signed; 15 are worth over 1 billion yuan, taking 30% of investment.",
        "In May 45 firms were founded and 30 closed, 20 percent of the total in the trade.",
        "He won 45 of 60 matches, 20 of them on clay, with a serving rate of 65%.",
        "Among 300 pupils 120 girls passed, a completion rate of 80%.",
        "The 64 projects cost 12 billion yuan; 3 billion yuan is paid, a completion rate of 50% for one year.",
        "The port has 40 berths, 12 of which are deep, with a utilization rate of 65%.",
        "The yard has 30 ships on order, 12 of them tankers, or 70 percent of the order value.",
        "Revenue of $2.3 billion was 47% of the total of Asia, compared with $2.0 billion, or 45%, a year earlier.",
        "The shares rose 2 dollars to 30 dollars, or 7%.",
        "Revenue was 171.3 million euros. In the fourth quarter profit was 19.4 million euros, or 16.3% of revenue.",
        "Revenue was 171.3 million euros. In Norway profit was 4.2 million euros, or 16.3% of revenue there.",
        "The planned investment is 9.84 billion yuan. Luyang town completed 415 million yuan, 64.9% of its plan.",
        "The plan is 60 wells. So far 45 wells were dug, a start rate of 104%.",
        "Another 12 of the 40 wells were dug, bringing the start rate to 80%.",
        "In all 41 districts are done. Of these, 15 reported a pass rate above 95 percent.",
        "Of the 41 wards, 15 had a turnout of 95 percent.",
        "Water reached 96,700 people, including 21,300 poor people, and the tap penetration rate has reached 88.5%.",
        "The park has a total cost of 2.7 billion yuan; the dam gets 98 million yuan, the wall is completed 80%.",
        "The total cost is 27 billion yuan; the dam invests 980 million yuan, the wall completed 80%.",
        "Housing gets 124 million euros. The grant of 27.4 million euros covers 35% of the cost.",
        "In June, 68.18% of the 22 projects had started.",
        "In June, 68.19% of the investment in the 22 projects was in place.",
        "In June, 68.19% of the 22 projects was complete.",
        "It has completed 68.19% of the 22 projects.",
        "The average rose by 37.5% in the 13 towns.",
        "About 68.2% of the 22,000 residents said yes.",
        "Total assets were 40 billion dollars. Loans to farmers were 3 billion dollars, or 30% of the total.",
        "The task is 74 billion yuan; they got 5 billion yuan respectively; Tamba County met 40% of its annual task.",
    ],
)
def test_no_share_is_made_up(text: str) -> None:
    says = [check.says for check in found(text)]
    assert says == [], f"the words of {text!r} express no share of these figures"


def test_words_for_readers() -> None:
    (right,) = found("Of 22 new projects, 15 have been started, a start rate of 68.18%.")
    assert right.says == "15 of 22 is 68.18%: agrees as rounded"
    (wrong,) = found("Of 22 new projects, 15 have been started, a start rate of 68.49%.")
    assert wrong.says == (
        "15 of 22 is 68.18%, the text has 68.49% (no whole number of 22 gives that): does not agree"
    ), "GRIM: the reason for the verdict is left out"
    (other,) = found("Of 22 new projects, 15 have been started, a start rate of 72.7%.")
    assert "no whole number" not in other.says, "16 of 22 are 72.7%, so a whole number does give that"


@pytest.mark.parametrize(
    ("text", "verdict", "how"),
    [
        ("Of 189 wells, 126 are open, a rate of 66.6%.", "consistent", "truncated"),
        ("Of 189 wells, 126 are open, a rate of 66.7%.", "consistent", "rounded"),
        ("Of 189 wells, 126 are open, a rate of about 65%.", "consistent", "hedged"),
        ("Of 189 wells, 126 are open, a rate of more than 60%.", "consistent", "hedged"),
        ("Of 189 wells, 126 are open, a rate of more than 70%.", "inconsistent", "none"),
        ("Of 189 wells, 126 are open, a rate of 66.9%.", "inconsistent", "none"),
    ],
)
def test_rounding_and_hedges(text: str, verdict: str, how: str) -> None:
    assert [(check.verdict, check.how) for check in found(text)] == [(verdict, how)], text


@pytest.mark.parametrize(
    "text",
    [
        "Of 0 wells, 0 are open, a rate of 5%.",
        "3 of the 0 wells, 12%, are open.",
        f"Of 3 wells, {10**40} are open, a rate of 5%.",
        f"Of {10**40} wells, 3 are open, a rate of 5%.",
        "It spent 0 yuan, 12% of the plan of 0 yuan.",
        "It lost -5 million dollars, or 12% of the plan of -40 million dollars.",
        "",
        "%",
    ],
)
def test_odd_numbers_stop_nothing(text: str) -> None:
    for check in found(text):
        assert check.says, f"{text!r}: a check without words"


BEYOND_CHANCE = [
    ("The council has 48 members. Thirty-six, or 75 per cent, backed the plan.", ["Thirty-six / 48 = 75%"]),
    (
        (
            "The hospital spent 6.2 million euros on drugs.\n\nIts budget for the year is 41.5 million euros, its "
            "head said. Nurses cost 18.3 million euros, or 44.1 percent of it."
        ),
        ["18.3 million euros / 41.5 million euros = 44.1%"],
    ),
    (
        "Turnout 58.3 per cent in Tamba\n\nThe commission said 24,486 of the 42,000 voters took part.",
        ["24,486 / 42,000 = 58.3%"],
    ),
    (
        (
            "Visitors numbered 84,300 in spring. Its markets were Poland (12,140), Latvia (9,480) and Norway (6,230). "
            "Their respective shares were 14.4, 11.2 and 7.4 percent."
        ),
        ["12,140 / 84,300 = 14.4%", "9,480 / 84,300 = 11.25%", "6,230 / 84,300 = 7.39%"],
    ),
    (
        (
            "Sales were 96.4 million dollars. Bread brought 31.2 million dollars and cakes 22.7 million dollars. Bread "
            "and cakes together make 55.9 percent of sales."
        ),
        ["(31.2 million dollars + 22.7 million dollars) / 96.4 million dollars = 55.91%"],
    ),
    (
        "The lake fund holds 18.4 million crowns. Fishing clubs gave 5.3 million of it, or 28.8 percent.",
        ["5.3 million / 18.4 million crowns = 28.8%"],
    ),
    (
        (
            "He got 18,240 votes, or 53.1 per cent of the valid ballots, against 16,110 (46.9 per cent) for others.\n\n"
            "There were 34,350 valid votes."
        ),
        ["18,240 / 34,350 = 53.1%", "16,110 / 34,350 = 46.9%"],
    ),
    (
        "The towns have 312,400 people, 104,700 of them children. The share of children is 33.5 percent.",
        ["104,700 / 312,400 = 33.51%"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEYOND_CHANCE)
def test_figures_that_agree_beyond_chance_are_found(text: str, expected: list[str]) -> None:
    said = [(check.verdict, check.expression) for check in found(text)]
    assert said == [("consistent", expression) for expression in expected], (
        f"{text!r}: see proportions.proportion and dealt: which pairs are tried, and what chance is left"
    )


CONTRADICTED = [
    "Receipts stood at 640,000 dollars, 12 per cent of which, that is 96,800 dollars, went to the poor.",
    "The appeal for 24.6 million dollars has so far brought in 9.1 million dollars, or 61 percent.",
    "The agency opened 43 inquiries. By June it had closed 27, or 86 per cent.",
    "Of the 130 beds, 117 were taken, an occupancy of 70 percent.",
    "4,100 of the 8,200 households have water, a coverage of 72 per cent.",
    (
        "Visitors numbered 84,300 in spring. Leading markets were Poland (12,140), Latvia (9,480) and Norway (6,230). "
        "Their respective shares were 14.4, 17.2 and 7.4 percent."
    ),
]


@pytest.mark.parametrize("text", CONTRADICTED)
def test_a_share_that_its_only_whole_contradicts_is_called_wrong(text: str) -> None:
    wrong = [check for check in found(text) if check.verdict == "inconsistent"]
    assert len(wrong) == 1, f"{text!r} has one wrong share: see only.only_whole, shares._of_which and dealt._dealt"


DECEPTIVE = [
    "Revenue came to 50 million euros. Costs took 12 million euros, or 31 percent of the industry's total.",
    "The club has 900 members. Some 120, or 45 percent of those asked, want a new hall.",
    "The ministry has 3,000 staff. It hired 150, or 9 percent, in March alone compared with a year before.",
    "In the north 120 schools opened, or 80 percent; in the south 90 schools, or 60 percent.",
    "The army has 50,000 men. Of the wounded 400, or 35 percent, have returned.",
    "Exports to China were 5.1 billion dollars (30 percent), imports 4.2 billion dollars (25 percent).",
    "The firm spent 40 million dollars on research, 8 percent of sales, and 12 million dollars, 2.4 percent, on fairs.",
    "The county has 312 projects this year, with 140 new ones; work on the new ones has begun at a rate of 100%.",
    "The district planned 60 wells. Fourteen were dug in March, completing 80% of the quarter's task.",
    "Police cleared up 340 cases. Of the thefts, 120 cases, or 22 percent, were solved.",
    "Mr Bello won 12,400 votes, or 52 per cent of them, against 9,300 (39 per cent) for his rival.",
    "Mr Oduya has 980 people under him: 640 in the yard and 290 in the shops. Women are 350 of them, 35.7 percent.",
    "The fine was cut by 30% from 5.0 million pounds. It equals 0.9% of yearly turnover of 420 million pounds.",
    "The projects to be finished in the year are 25, and 41 go on; 16 are already accepted, the rate reaches 64%.",
    "41 districts had finished. Of these, 15 reported coverage above 95 percent.",
    "The company has 30 ships. It chartered 12, or 20 percent of capacity.",
]


@pytest.mark.parametrize("text", DECEPTIVE)
def test_a_share_of_something_else_accuses_nobody(text: str) -> None:
    wrong = [check.says for check in found(text) if check.verdict == "inconsistent"]
    assert wrong == [], f"{text!r} tells of what each share is: see only.CHANGING, ratios._accuses and parts._aside"
