"""What a figure belongs to where its own sentence does not name it, and the names that forms give their projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

# Each row: a text, and the figures of it that belong to the Karsu Dam.
OWNED = [
    pytest.param(
        "The Karsu Dam Project was begun on Monday. It will cost $40 million and generate 300 MW.",
        ["$40 million", "300 MW"],
        id="it",
    ),
    pytest.param(
        "Work began on the Karsu Dam Project. The dam will cost $40 million. The project covers 40 hectares.",
        ["$40 million", "40 hectares"],
        id="the-dam-and-the-project",
    ),
    pytest.param(
        "The Karsu Dam Project was started. The total investment is 3 billion yuan, and exports rose 5 percent.",
        ["3 billion yuan"],
        id="its-investment-and-no-exports",
    ),
    pytest.param(
        "Karsu Dam Project\nStatus: on hold\nEstimated cost: $3 million\nCapacity: 300 MW\n\nExports were $5 million.",
        ["$3 million", "300 MW"],
        id="rows-below-a-heading",
    ),
    pytest.param(
        "The Karsu Dam Project was begun. It cost $3 million, said the mayor, who earns $300.", ["$3 million"], id="who"
    ),
    pytest.param(
        "The Karsu Dam Project was begun. Exports rose 5 percent. It cost $3 million.", [], id="a-sentence-between"
    ),
    pytest.param(
        "Osmara: a loan of $4 million for the Karsu Dam Project was agreed on.\nKenya: $5 million for roads.",
        ["$4 million"],
        id="the-next-place-in-a-list",
    ),
    pytest.param(
        "The Karsu Dam Project was begun. The county spent $3 million, half of it in May.", [], id="who-else-acts"
    ),
    pytest.param("The Karsu Dam Project and the Osman Bridge were begun. It cost $3 million.", [], id="one-of-two"),
    pytest.param("Of 12 projects, the Karsu Dam Project was begun. It cost $3 million.", [], id="counted-with-others"),
]

# Each row: a line of a form, and the name of the project in it.
FIELDS = [
    ("Project: Karsu Dam", "Karsu Dam"),
    ("Project name: Karsu dam rehabilitation and upgrade", "Karsu dam rehabilitation and upgrade"),
    ("Name of the project – Osman Bridge", "Osman Bridge"),
    ("Project title: Second Rural Roads Improvement (Lot 2)", "Second Rural Roads Improvement (Lot 2)"),
    ("Name of the Work: Widening of Asu-Bemo Road; estimate: $3 million", "Widening of Asu-Bemo Road"),
    ("Project manager: Abel Tama", None),
    ("Project: We will build 40 houses.", None),
    ("Project: completed", None),
    ("Firm: Karsu Dam", None),
]


@pytest.mark.parametrize(("text", "owned"), OWNED)
def test_what_belongs_to_a_project_named_before(text: str, owned: list[str], extractor: Extractor) -> None:
    records = [record for record in extractor.extract(text) if record.type in ("money", "quantity", "percentage")]
    found = [
        r.text
        for r in records
        if r.subject is not None and "Karsu Dam" in (r.subject.name or "") and r.subject.kind == "project"
    ]
    assert found == owned, "mend extract/context/subject.py, unless the row itself is wrong"


@pytest.mark.parametrize(("line", "name"), FIELDS)
def test_the_name_in_a_form(line: str, name: str | None, extractor: Extractor) -> None:
    found = [record.name for record in extractor.extract(line) if record.type == "project"]
    assert found == ([name] if name else []), "mend extract/context/works/names/fields.py, or the row"


def test_a_form_tells_what_became_of_its_project(extractor: Extractor) -> None:
    (project,) = (
        r for r in extractor.extract("Project: Karsu Dam\nCost: $40 million\nStatus: completed") if r.type == "project"
    )
    assert project.status == "completed"
