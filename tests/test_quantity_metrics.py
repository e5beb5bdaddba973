"""What quantities measure in running news: the whole phrase behind "of", and what hollow words stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

# Phrases behind "of" that a participle, a verb's word or "and" parts; and those that end before it.
SORTS: list[tuple[str, list[str]]] = [
    ("Lima shipped 900 tons of freshly caught anchovy.", ["freshly caught anchovy"]),
    ("Oslo ordered 20,000 tons of Brazilian roasted coffee.", ["Brazilian roasted coffee"]),
    ("The port shipped 4,000 tons of frozen fish to Oran.", ["frozen fish"]),
    ("A total of 2,300 tons of Danish malting feed barley were sold.", ["Danish malting feed barley"]),
    ("The farm grows 40 hectares of organic and conventional rice.", ["organic and conventional rice"]),
    ("The firm owns 3,000 acres of copper and zinc claims in Peru.", ["copper and zinc claims"]),
    ("The plant burns 700 tons of household and industrial waste a day.", ["household and industrial waste"]),
    ("Factories used 30,000 tons of scrap and the ministry wants more.", ["scrap"]),
    ("Divers raised 20 tons of silver and gold fell to a low.", ["silver"]),
    ("She moved 20 tons of sand and hired two trucks.", ["sand"]),
    ("The depot holds 800 tons of flour and stocks of rice.", ["flour"]),
    ("They sold 300 tons of maize and 200 tons of beans.", ["maize", "beans"]),
]


def measured(text: str, extractor: Extractor) -> list[str | None]:
    return [record.metric for record in extractor.extract(text) if record.type == "quantity"]


@pytest.mark.parametrize(("sentence", "expected"), SORTS)
def test_what_sort_it_is_of(sentence: str, expected: list[str], extractor: Extractor) -> None:
    assert measured(sentence, extractor) == expected
