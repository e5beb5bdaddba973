"""Bounds: shares in words and bounded figures of headlines, held against the figures that bear them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.checks.bounds import bounds
from extract.document import Document
from tests.checked import checker

if TYPE_CHECKING:
    from extract.checks.check import Check


def found(text: str) -> list[Check]:
    """The bounds of a text."""
    return list(bounds.checks(checker().read(Document("t", text))))


@pytest.mark.parametrize(
    ("text", "verdict", "expression"),
    [
        ("Of its 80 branches, 20, or a quarter, will close.", "consistent", "20 / 80 = 25%"),
        ("Of its 80 branches, 45, or a quarter, will close.", "inconsistent", "45 / 80 = 56.25%"),
        ("Twelve of the 36 seats, a third, went to women.", "consistent", "Twelve / 36 = 33.33%"),
        (
            "Over half of port projects in Koksu start work\nBy May, 52 of the 90 port projects had started work.",
            "consistent",
            "52 / 90 = 57.78%",
        ),
        (
            "Over half of port projects in Koksu start work\nBy May, 31 of the 90 port projects had started work.",
            "inconsistent",
            "31 / 90 = 34.44%",
        ),
        (
            "Some 800 roads, nearly two thirds of the list, are paved\nOn the list of the county stand 1,240 roads.",
            "consistent",
            "800 / 1,240 = 64.52%",
        ),
        (
            "Mill to bring more than 400 jobs\nThe owner said 417 full-time jobs will be created.",
            "consistent",
            "417 > 400",
        ),
        (
            "Council backs four roads worth over Rs 12,000 crore\nTheir total cost is Rs 12,410 crore.",
            "consistent",
            "Rs 12,410 crore > Rs 12,000 crore",
        ),
        (
            "Mill to bring more than 400 jobs\nThe owner said that a total of 217 jobs will be created.",
            "inconsistent",
            "217 > 400",
        ),
        ("More than half of its 90 members (52 of 90) voted.", "consistent", "52 / 90 = 57.78%"),
        ("More than half of its 90 members (32 of 90) voted.", "inconsistent", "32 / 90 = 35.56%"),
        ("Nearly a third of pupils, 31 percent, come by bus.", "consistent", "31 percent ≈ 33.33%"),
        ("Nearly a third of pupils, 21 percent, come by bus.", "inconsistent", "21 percent ≈ 33.33%"),
        ("Fewer than one in five respondents (27%) trust it.", "inconsistent", "27% < 20%"),
        ("More than half (54%) of those asked said yes.", "consistent", "54% > 50%"),
        ("Most of the 40 shops, 31, stayed shut.", "consistent", "31 / 40 = 77.5%"),
        ("Most of the 40 shops, 11, stayed shut.", "inconsistent", "11 / 40 = 27.5%"),
        ("It has 300 rooms. A majority of the delegates, 51 of 110, backed it.", "inconsistent", "51 / 110 = 46.36%"),
        ("It has 300 rooms. Under a tenth of the wells - 9 of 120 - are dry.", "consistent", "9 / 120 = 7.5%"),
        ("Of 36 flights, 9 were delayed, a quarter.", "consistent", "9 / 36 = 25%"),
        (
            "Tamba port draws over 40 million dollars\nThe town said that Tamba port draws 31 million dollars.",
            "inconsistent",
            "31 million dollars > 40 million dollars",
        ),
        ("Exports cross 10 billion crowns\nExports rose to 10.42 billion crowns.", "consistent",
         "10.42 billion crowns > 10 billion crowns"),
        ("Arrivals pass one million in Tamba\nTamba had 1,016,200 visitors.", "consistent", "1,016,200 > one million"),
        ("Nearly 300 homes flooded\nThe council said that 294 homes were flooded.", "consistent", "294 < 300"),
        ("Trade was 10.3 billion yuan in May, up 4 percent, and it breaks through 10 billion yuan.", "consistent",
         "10.3 billion yuan > 10 billion yuan"),
        ("Revenue exceeded 100 billion yuan for the first time, reaching 102.3 billion yuan.", "consistent",
         "102.3 billion yuan > 100 billion yuan"),
        ("Revenue exceeded 100 billion yuan for the first time, reaching 92.3 billion yuan.", "inconsistent",
         "92.3 billion yuan > 100 billion yuan"),
        ("Jobless rate was lower than 5 percent, at 4.8 percent.", "consistent", "4.8 percent < 5 percent"),
        ("Jobless rate was lower than 5 percent, at 5.8 percent.", "inconsistent", "5.8 percent < 5 percent"),
        ("Turnout was 61 percent, short of the 65 percent needed.", "consistent", "61 percent < 65 percent"),
        ("Turnout was 68 percent, short of the 65 percent needed.", "inconsistent", "68 percent < 65 percent"),
        ("The fair drew 12,300 visitors, exceeding the target of 11,500 visitors.", "consistent", "12,300 > 11,500"),
        ("The fair drew 10,300 visitors, exceeding the target of 11,500 visitors.", "inconsistent", "10,300 > 11,500"),
        ("Revenue is 4.32 million euros. Tolls bring in 1.48 million euros, more than a third of the whole.",
         "consistent", "1.48 million euros / 4.32 million euros = 34.26%"),
        ("The harvest came to 4.12 million tonnes. Ships took 3.4 million tonnes, over four fifths of the harvest.",
         "consistent", "3.4 million tonnes / 4.12 million tonnes = 82.52%"),
        ("In all 62 of 90 members backed the bill, more than two thirds.", "consistent", "62 / 90 = 68.89%"),
        ("In all 52 of 90 members backed the bill, more than two thirds.", "inconsistent", "52 / 90 = 57.78%"),
        ("Most staff moved. Of 80 drivers, 11 were fined, about one in seven.", "consistent", "11 / 80 = 13.75%"),
        ("Lead rose to 48 micrograms, more than three times the limit of 15 micrograms.", "consistent",
         "48 micrograms / 15 micrograms = 3.2"),
        ("Lead rose to 38 micrograms, more than three times the limit of 15 micrograms.", "inconsistent",
         "38 micrograms / 15 micrograms = 2.53"),
        ("Arrivals nearly doubled from 12,000 to 23,400.", "consistent", "23,400 / 12,000 = 1.95"),
        ("Arrivals nearly doubled from 12,000 to 43,400.", "inconsistent", "43,400 / 12,000 = 3.62"),
        ("Cases more than tripled to 91 from 28.", "consistent", "91 / 28 = 3.25"),
        ("Some 2.4 million people, more than half the population of 4.1 million, fled.", "consistent",
         "2.4 million / 4.1 million = 0.59"),
        ("Some 2.4 million people, more than half the population of 5.8 million, fled.", "inconsistent",
         "2.4 million / 5.8 million = 0.41"),
        ("Koksu was ranked 18th in the province, among the top 20.", "consistent", "ranked 18th: no. 18 ≤ 20"),
        ("Koksu was ranked 25th in the province, among the top 20.", "inconsistent", "ranked 25th: no. 25 ≤ 20"),
    ],
)  # fmt: skip
def test_claims(text: str, verdict: str, expression: str) -> None:
    checks = found(text)
    assert [(check.verdict, check.expression) for check in checks] == [(verdict, expression)], (
        f"{text!r}: see claims and bounds for shares in words, thresholds, levels, multiples and placings for the rest"
    )
    assert all(text[figure.start : figure.end] == figure.text for figure in checks[0].figures), "a span is off"


@pytest.mark.parametrize(
    "text",
    [
        "In the first half of the year 30 of 60 wells were dug.",
        "More than half of the schools closed. Twelve of 40 hospitals closed too.",
        "Half of the 200 members came from Tamba. Of the board, 30 of the 40 members came from there.",
        "At least 30 people died\nFive people died in Tamba.",
        "More than 300 jobs go at the mill\nThe mill has 250 workers, and 120 jobs are left in Tamba.",
        "Over half of dams have started work. By May, 12 of the 40 dams had not started work.",
        "Two thirds of members backed the strike, and 20 of the 90 members stayed away.",
        "The bill passed by a majority of 45 to 15.",
        "More than 40 ships left the port\nOn Monday 12 ships left and on Tuesday 31 ships.",
        "It waited half an hour for 12 of the 40 trains.",
        "Prices were cut by half. Some 30 of the 40 shops cut prices.",
        "Most of the growth, 3 percent, came from exports.",
        "Half of the members, 20 percent of the staff and 30 guests came.",
        "More than half of households own a car, 22 percent own two.",
        "Most of the 40 shops stayed shut. In Tamba 11 were open.",
        "More than 40 people died in the north. A further 21 people died in total in the south.",
        "More than 40 ships left the port\nThe port saw 12 ships leave on Monday, in total 31 left later.",
        "The bill passed by a majority of 1,904, and 21,486 people voted.",
        "The shares fell to 2.10 dollars from 2.50 dollars, below the 2.40 dollars expected.",
        "GDP rose 8.5 percent, lower than the national 1.2 percent, lower than the province's 0.3 percent.",
        "It paid 5 million dollars in fines, more than 4 million dollars in fees.",
        "GDP passed 30 billion yuan, reaching 12 billion yuan in Tamba alone.",
        "Over 60 percent of pupils pass\nAt Tamba 64 percent of the teachers are women.",
        "Tamba finished 12th, outside the top 10.",
        "The second half of the match saw twice the 30 shots.",
        "Deaths doubled to 24 in May. From 12 villages people fled.",
        "Ships pass 20 locks\nThe port has 23 cranes.",
        "Two mills opened.\nOne mill of over 1 billion yuan is old. The road cost 1.2 billion yuan.",
    ],
)
def test_no_bound_is_made_up(text: str) -> None:
    says = [check.says for check in found(text)]
    assert says == [], f"nothing in {text!r} bears this out or contradicts it"
