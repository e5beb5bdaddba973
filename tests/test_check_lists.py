"""Lists that are announced and given, and parts that are more than their whole."""

from __future__ import annotations

import pytest

from tests.checked import checker


@pytest.mark.parametrize(
    ("text", "kind", "verdict", "expression"),
    [
        (
            "Three projects were started: the Karsu Dam Project, the Tamba Road Project and the Osmara Bridge Project.",
            "sum", "consistent", "3 named = 3 announced",
        ),
        (
            "Three projects were started: the Karsu Dam Project; Tamba Road Project; Lida School; and Osmara Bridge.",
            "sum", "inconsistent", "4 named ≠ 3 announced",
        ),
        (
            "Five projects, namely the Karsu Dam, Tamba Road Phase II, Lida School and the Osmara Bridge, began.",
            "sum", "inconsistent", "4 named ≠ 5 announced",
        ),
        (
            "The county signed four agreements:\n- one on roads\n- one on dams\n- one on schools\n\nAll hold.",
            "sum", "suspicious", "3 ≠ 4",
        ),
        ("By June 49 of the 38 projects had started.", "bound", "inconsistent", "49 > 38"),
        ("Of the 88 key projects, 95 have started.", "bound", "inconsistent", "95 > 88"),
    ],
)  # fmt: skip
def test_what_does_not_fit_its_announcement_or_its_whole_is_told(
    text: str, kind: str, verdict: str, expression: str
) -> None:
    found = [(check.kind, check.verdict, check.expression) for check in checker().check(text)]
    assert found == [(kind, verdict, expression)]
    assert all(text[f.start : f.end] == f.text for check in checker().check(text) for f in check.figures)


@pytest.mark.parametrize(
    "text",
    [
        "Three projects were started, among them the Karsu Dam Project and the Tamba Road Project.",
        "Three projects, including the Karsu Dam Project and the Tamba Road Project, were started.",
        "Three projects in two counties: the Karsu Dam Project for Lida and Osmara, and the Tamba Road Project.",
        "The county signed four agreements:\n\nOn Monday it met the bank.\n\n- roads\n- dams\n",
        "The company runs 12 plants in 3 regions:\n- the north\n- the south\n- the west\n",
        "Five of the four-year-olds came. Twelve of the two-storey houses fell.",
        "Of the 12 countries, 300 athletes came. Of the 20 million people, 25 died.",
        "95 of the 88 mm guns were lost. He was the 19th of the 14 May Movement.",
        "More than 40 of the 88 projects had started.",
    ],
)
def test_what_announces_nothing_and_is_no_part_is_left_alone(text: str) -> None:
    assert not [check for check in checker().check(text) if check.verdict != "consistent"]
