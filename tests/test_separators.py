"""Decimals behind commas: how a whole text writes its numbers decides how each of them is read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.gaps import SOFT_HYPHEN
from extract.separators import with_points, without_gaps_in_numbers

if TYPE_CHECKING:
    from extract import Extractor

TURNED = [
    (
        "It has 2.000 MW and covers %59,6 of demand for TL 1,5 billion.",
        "It has 2,000 MW and covers %59.6 of demand for TL 1.5 billion.",
    ),
    (
        "The rate fell to 6,4% from 7,1%, or 412.300 people; R$ 1.234,5 million were paid.",
        "The rate fell to 6.4% from 7.1%, or 412,300 people; R$ 1,234.5 million were paid.",
    ),
    (
        "Exports grew 7,3 per cent to €1.234,56; 12.400 firms of rooms 3,4 and 5 came by 31.12.2024.",
        "Exports grew 7.3 per cent to €1,234.56; 12,400 firms of rooms 3,4 and 5 came by 31.12.2024.",
    ),
]
LEFT_ALONE = [
    "The river is 1.250 km long and 3.5 m deep.",
    "It fell to 6.4%, and 1,250 people left rooms 3,4 and 5.",
    "Only one number, 12,4%, is written so; the road is 12.500 km long.",
    "It grew 6,4% from 7,1%, not 6.5%, on 1.250 km.",
    "It grew 6,4% from 7,1% in 1,250 towns.",
    "",
]


@pytest.mark.parametrize(("text", "turned"), TURNED)
def test_decimals_behind_commas(text: str, turned: str) -> None:
    assert with_points(text) == turned


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_texts_with_points_are_left_alone(text: str) -> None:
    assert with_points(text) == text


TORN = [
    ("The 1, 240 mills made 31, 500 tons; 3 of them closed.", "The 1,|240 mills made 31,|500 tons; 3 of them closed."),
    ("Sales were $ 1, 240, 500 and costs 31, 500 yuan.", "Sales were $ 1,|240,|500 and costs 31,|500 yuan."),
    ("Rents rose 12. 5% to 31. 2 million yuan.", "Rents rose 12.|5% to 31.|2 million yuan."),
    ("Rents rose 12 .5 percent and fares 3 . 2 percent.", "Rents rose 12|.5 percent and fares 3|.|2 percent."),
]
WHOLE = [
    "By May 3, 120 mills and by March 31, 700 trains had run.",
    "It has notes of 50, 100 and 500 yuan, and of 20, 200 and 500 dollars.",
    "The 1, 240 mills made 31, 500 tons and 2,000 carts.",
    "Only 1, 240 mills are left.",
    "- Mills: 14, 892 million yuan\n- Roads: 6, 815 million yuan\n",
    "It began in phase 1. 5 million came in 2012. 3 percent left by 3.5 percent.",
]


@pytest.mark.parametrize(("text", "whole"), TORN)
def test_numbers_that_blanks_take_apart(text: str, whole: str) -> None:
    assert without_gaps_in_numbers(text) == whole.replace("|", SOFT_HYPHEN)


@pytest.mark.parametrize("text", WHOLE)
def test_numbers_that_stand_beside_each_other(text: str) -> None:
    assert without_gaps_in_numbers(text) == text


@given(st.text(alphabet="0123456789., %€andor\n", max_size=60))
def test_offsets_stay(text: str) -> None:
    turned = with_points("It grew 6,4% from 7,1%. " + text)
    assert len(turned) == len(text) + 24, "signs must be turned one for one"


def test_records_show_the_text_as_it_stands(extractor: Extractor) -> None:
    text = "Unemployment fell to 6,4% from 7,1%, or 412.300 people."
    found = [(record.text, record.value) for record in extractor.extract(text)]
    assert found == [("6,4%", Decimal("6.4")), ("7,1%", Decimal("7.1")), ("412.300", Decimal(412300))]
