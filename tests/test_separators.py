"""Decimals behind commas: how a whole text writes its numbers decides how each of them is read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.separators import with_points

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


@given(st.text(alphabet="0123456789., %€andor\n", max_size=60))
def test_offsets_stay(text: str) -> None:
    turned = with_points("It grew 6,4% from 7,1%. " + text)
    assert len(turned) == len(text) + 24, "signs must be turned one for one"


def test_records_show_the_text_as_it_stands(extractor: Extractor) -> None:
    text = "Unemployment fell to 6,4% from 7,1%, or 412.300 people."
    found = [(record.text, record.value) for record in extractor.extract(text)]
    assert found == [("6,4%", Decimal("6.4")), ("7,1%", Decimal("7.1")), ("412.300", Decimal(412300))]
