"""Differences and growth rates against the figures that stand beside them.

Where a case fails: `extract/checks/terms.py` says what each number of a sentence is (change, level, base),
`extract/checks/changes.py` which of them belong together, `differences.py` and `growth.py` reckon.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from extract.checks.checker import Checker
from extract.checks.derived import derived_of
from extract.document import Document

CHECKER = Checker()
KINDS = ("difference", "growth")

Found = tuple[str, str, str]


def found_in(text: str) -> list[Found]:
    """Kind, verdict and expression of each check of these kinds."""
    checks = CHECKER.checks(Document("d", text))
    return [(check.kind, check.verdict, check.expression) for check in checks if check.kind in KINDS]


AGREEING = [
    ("Lumo ranked 10th in the province, up two places from 12th last year.", "difference", "12 - 10 = 2 places"),
    ("It climbed from 12th to 8th place, four places up.", "difference", "12 - 8 = 4 places"),
    ("Lumo ranked 14th, down three places from 11th.", "difference", "14 - 11 = 3 places"),
    (
        "It ranked third of the 15 cities, against ninth for the whole of 2020, six places up.",
        "difference", "9 - 3 = 6 places",
    ),
    (
        "Inflation was 7.4%, 1.6 percentage points higher than the 5.8% of May.",
        "difference", "7.4% - 5.8% = 1.6 percentage points",
    ),
    (
        "The rate rose by 8.81 percentage points from 48.59 percent to 57.40.",
        "difference", "57.40 - 48.59 percent = 8.81 percentage points",
    ),
    (
        "Unemployment fell from 4.8% to 4.6%, that is by 0.2 percentage points.",
        "difference", "4.8% - 4.6% = 0.2 percentage points",
    ),
    (
        "The yield was 4.75 percent, down 25 basis points from 5 percent.",
        "difference", "5 percent - 4.75 percent = 25 basis points",
    ),
    ("The county started 309 projects, 15 more than the 294 of last year.", "difference", "309 - 294 = 15"),
    ("Of them 302 exceeded 1 billion yuan, an addition of 52 to the 250 of 2019.", "difference", "302 - 250 = 52"),
    (
        "The budget was cut by Rs 400 million to Rs 1.4 billion from Rs 1.8 billion.",
        "difference", "Rs 1.8 billion - Rs 1.4 billion = Rs 400 million",
    ),
    (
        "Sales reached 25.229 billion yuan, exceeding the plan of 20.65 billion by 4.579 billion.",
        "difference", "25.229 billion yuan - 20.65 billion = 4.579 billion",
    ),
    (
        "The plan was 20.65 billion yuan; by May 25.229 billion yuan was spent, 4.579 billion yuan more than planned.",
        "difference", "25.229 billion yuan - 20.65 billion yuan = 4.579 billion yuan",
    ),
    (
        "The index rose 15.2 points, or 1.2 percent, to 1,250.3 from 1,235.1.",
        "growth", "1,250.3 / 1,235.1 - 1 = +1.23%",
    ),
    (
        "Net income rose 36 percent to $12.4 million, or 31 cents a share, from $9.1 million, or 22 cents a share.",
        "growth", "$12.4 million / $9.1 million - 1 = +36.26%",
    ),
    ("Pretax profit rose 3 mln to 15 mln from 12 mln.", "difference", "15 mln - 12 mln = 3 mln"),
    ("Hallam shares firmed two pence to 318p from 316p on Friday.", "difference", "318p - 316p = 2 pence"),
    (
        "Reserves rose 258 mln francs in May to 420.50 billion francs from 420.24 billion.",
        "difference", "420.50 billion francs - 420.24 billion = 260 mln francs",
    ),
    (
        "By July 309 of the 367 projects were in operation. In December the number was 294, 15 fewer.",
        "difference", "309 - 294 = 15",
    ),
    ("The share rose from 5% to 6%, up 1 percent.", "difference", "6% - 5% = 1 percent"),
    ("The share rose from 5% to 6%, up 20 percent.", "growth", "6% / 5% - 1 = +20%"),
    ("Exports rose from 40 million dollars to 50 million, up 25%.", "growth",
     "50 million / 40 million dollars - 1 = +25%"),
    (
        "Output rose 14.5 percent to 57.2 million tonnes from 49.96 million.",
        "growth", "57.2 million tonnes / 49.96 million - 1 = +14.49%",
    ),
    (
        "Net income was $183 million compared with $208 million a year earlier, a decrease of 12%.",
        "growth", "$183 million / $208 million - 1 = -12.02%",
    ),
    ("So far 183 projects were found, down 12% from the 208 known a year ago.", "growth", "183 / 208 - 1 = -12.02%"),
    (
        "The port moved 978,400 TEUs, an increase of 25.77 percent on 777,900.",
        "growth", "978,400 TEUs / 777,900 - 1 = +25.77%",
    ),
    (
        "The output value was 3.87 billion yuan, against 3.12 billion yuan of 2020 it grew by 24%.",
        "growth", "3.87 billion yuan / 3.12 billion yuan - 1 = +24.04%",
    ),
    (
        "Investment was 407.6 billion yuan, 15.3 percent over the annual plan of 353.5 billion yuan.",
        "growth", "407.6 billion yuan / 353.5 billion yuan - 1 = +15.3%",
    ),
    ("Net profit was 12 mln dollars vs 10 mln, up 20%.", "growth", "12 mln dollars / 10 mln - 1 = +20%"),
    (
        "Feed output was 7.2 pct down at 435,900 tonnes against 469,900 tonnes.",
        "growth", "435,900 tonnes / 469,900 tonnes - 1 = -7.24%",
    ),
    ("Car sales dropped 62 pct to 790 from 2,100 cars a year ago.", "growth", "790 / 2,100 - 1 = -62.38%"),
    (
        "Output grew from 40 million tons in 2015 to 50 million tons in 2020, up 4.6% a year.",
        "growth", "(50 million tons / 40 million tons) ^ (1/5) - 1 = +4.56% a year",
    ),
    (
        "Seat miles rose 10.2 pct to 11.2 billion from 10.2 billion and revenue was up.",
        "growth", "11.2 billion / 10.2 billion - 1 = +9.8%",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expression"), AGREEING)
def test_figures_that_agree(text: str, kind: str, expression: str) -> None:
    """Base, level and change are found and agree."""
    assert (kind, "consistent", expression) in found_in(text), f"look at the terms of {text!r}"


WRONG = [
    ("Lumo ranked 10th in the province, up three places from 12th last year.", "difference"),
    ("It rose to 8th from 12th, down four places.", "difference"),
    ("Inflation was 7.4%, 1.6 percentage points higher than the 6.8% of May.", "difference"),
    ("The rate rose by 8.81 percentage points from 38.59 percent to 57.40.", "difference"),
    ("The county started 309 projects, 15 more than the 249 of last year.", "difference"),
    ("The county started 309 projects, 15 fewer than the 294 of last year.", "difference"),
    ("The budget was cut by Rs 400 million to Rs 1.2 billion from Rs 1.8 billion.", "difference"),
    ("Sales reached 25.229 billion yuan, exceeding the plan of 20.65 billion by 3.579 billion.", "difference"),
    ("Pretax profit rose 5 mln to 15 mln from 12 mln.", "difference"),
    ("The price fell by more than £600 from £190,329 in May to £189,733 in June.", "difference"),
    ("Output rose 14.5 percent to 67.2 million tonnes from 49.96 million.", "growth"),
    ("Net income was $183 million compared with $208 million a year earlier, an increase of 12%.", "growth"),
    ("So far 183 projects were announced, down 12% from the 280 known a year ago.", "growth"),
    ("Sales totaled 164.4 mln dlrs, up 11 pct from March 1986's 238.8 mln dlrs.", "growth"),
    ("Output grew from 43 million tons in 2015 to 51 million tons in 2020, up 17.3% a year.", "growth"),
    ("Exports rose from 41 million dollars to 52 million, up 47%.", "growth"),
]


@pytest.mark.parametrize(("text", "kind"), WRONG)
def test_figures_that_do_not_agree(text: str, kind: str) -> None:
    """One figure is wrong."""
    assert [(found[0], found[1]) for found in found_in(text)] == [(kind, "inconsistent")], (
        f"nothing objected in {text!r}"
    )


NO_RELATION = [
    "Unemployment in Lumo was 9.9%. In Teral the rate was 10.8%, 0.2 percentage points higher.",
    "The plant employs 309 people. In Lumo 294 people work, 25 fewer than in May.",
    "Exports were 5.2 billion dollars in May, up 12 percent year-on-year, from 5.1 billion in April.",
    "Exports were 5.2 billion dollars in May, up 12 percent year on year, compared with 5.1 billion in April.",
    "In real terms sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "On a like-for-like basis sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "Same-store sales rose 3.2 percent to 52 million dollars from 45.1 million.",
    "The share rose from 5% to 6%, up 7 percent.",
    "Sales rose 12.2 percent annually to 52 million dollars from 25.1 million.",
    "Profit rose 12 percent and exports went from 31 million dollars to 52 million.",
    "Public investment rose from 453 billion to 541 billion to keep the growth rate of 8 percent.",
    "The agreed buyout was worth 2.44 billion dlrs, one dlr per share lower than a 77 dlr per share bid.",
    "Note: includes gains of 364,000 dlrs vs 1,016,000 dlrs.",
    "The aircraft weighs 870 tonnes, up from 833 for the 300 series.",
    "The ministry destroyed nearly 37,000 files last year, up 22,000 on four years ago.",
    "Sales of 469.5 mln dlrs were up from 336.3 mln dlrs a year before and 8.5 pct ahead of the previous record.",
    "Output was 3.9 billion barrels, up 10% on 2003, but lower than the 4.6 billion barrels it had aimed for.",
    "Those on 75,000 dollars are four times more likely to have one than those with 30,000.",
    "The committee voted 45 to 5 for a bill to raise five billion dollars over two years.",
    "Urban sales were up 4.9 pct from the last quarter and rural sales came to 31 million after 22 million.",
    "The line runs from 12 stations to 40, and fares rose 5%.",
    "The completion rate was 68.2%, 5.3 percentage points ahead of schedule, compared with 61.5% last year.",
    "Revenue rose 12 percent to $5.2 billion, compared with analysts' forecast of $5.1 billion.",
    "Revenue rose 12 percent to $5.2 billion, beating the $5.1 billion consensus.",
    "Revenue was $5.2 billion, up 12 percent, against a forecast of $5.1 billion.",
    "Revenue rose 12 percent to $5.2 billion. Analysts had expected $5.1 billion, up from $4.9 billion.",
    "Shares rose 3 percent to 121 pence, from a low of 81 pence in May.",
    "Shares fell 5 percent to 91 cents from their opening price of 1.21 dollars.",
    "The dividend was raised by 20 percent to 61p, from earnings per share of 95p.",
    "Unemployment rose by 2,113 in May to 54,211, from 50,344 a year earlier.",
    "Exports in May rose 5.1 percent from April to 4.2 billion dollars, compared with 3.9 billion a year earlier.",
    "The city signed 42 projects worth 36.2 billion yuan, up 15% and 20% over the same period of last year.",
    "House prices rose 2 percent in June, down from 3 percent in May, to an average of 181,000 pounds.",
    "Oil rose 1.2 percent to $71.5 a barrel, up from $65.1 last month.",
    "Sales rose to $45.3 million from $41.7 million, boosted by a 36 percent rise in exports.",
    "Sales rose to $45.3 million from $41.7 million, with exports up 36 percent.",
    "Sales rose from $41.7 million to $45.3 million, up 36 percent in Asia and 4 percent in Europe.",
    "Sales rose from $41.7 million to $45.3 million, of which exports were up 36 percent.",
    "The club climbed to 12th with 31 points, up two places, from 28 points.",
    "The loss was 12 million dollars after a profit of 4 million, a fall of 11 million.",
    "The average is below the 1,600 pound lower limit at 1,562.87 from 1,569.46 previously.",
]


@pytest.mark.parametrize("text", NO_RELATION)
def test_no_relation(text: str) -> None:
    """No words tie these figures together, or not as they stand."""
    assert found_in(text) == [], f"an accusation or a coincidence in {text!r}"


def planted() -> list[str]:
    """The agreeing sentences with the change made another, too large to be rounding."""
    texts = []
    for text, _, _ in AGREEING:
        reported = next((c for c in CHECKER.checks(Document("d", text)) if c.kind in KINDS), None)
        assert reported is not None, f"no check in {text!r}"
        figure = reported.figures[-1]
        number = re.search(r"\d[\d,.]*\d|\d", figure.text)
        if number and reported.verdict == "consistent":
            value = Decimal(number[0].replace(",", "")) * 3 + Decimal("1.7" if "." in number[0] else 2)
            at = figure.start + number.start()
            texts.append(f"{text[:at]}{value:,}{text[at + len(number[0]) :]}")
    return texts


def test_planted_errors() -> None:
    """Of changes that are clearly wrong nearly all are objected to."""
    texts = planted()
    missed = [text for text in texts if "inconsistent" not in {found[1] for found in found_in(text)}]
    assert len(missed) * 5 <= len(texts), f"not objected to: {missed}"


DERIVED = [
    ("Lumo ranked first, 11 places ahead of last year.", 12, "1 + 11 = 12"),
    ("It ranks seventh, down two places.", 5, "7 - 2 = 5"),
    ("Five projects were signed, up 25%.", 4, "Five / 1.25 = 4"),
    ("The county built 309 bridges, 15 more than last year.", 294, "309 - 15 = 294"),
    ("Exports were 50 million dollars, up 25%.", 40_000_000, "50 million dollars / 1.25 = 40,000,000"),
]


@pytest.mark.parametrize(("text", "value", "expression"), DERIVED)
def test_values_before(text: str, value: int, expression: str) -> None:
    """What was before a change, by level and change alone."""
    derived = list(derived_of(CHECKER.read(Document("d", text))))
    assert [(one.value, one.expression, one.doubt) for one in derived] == [(value, expression, None)]


UNTOLD = [
    "GDP was 50 million dollars, up 25%.",
    "At comparable prices output was 50 million dollars, up 25%.",
    "It lost 33 million dollars on loans, reducing net income by a total of 4 million dollars.",
    "Exports were 50 million dollars, up 25% from 40 million.",
    "Exports were about 50 million dollars, up 25%.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_values_before_that_are_not_told(text: str) -> None:
    """Growth in real terms, changes of something else, and bases that are stated give no value before."""
    assert list(derived_of(CHECKER.read(Document("d", text)))) == []


SUSPICIOUS = [
    ("Six projects were signed, up 25%.", "no whole number"),
    ("The county ranked third, down five places.", "none before the first"),
]


@pytest.mark.parametrize(("text", "reason"), SUSPICIOUS)
def test_values_that_cannot_be(text: str, reason: str) -> None:
    """What cannot have been before is suspicious, never inconsistent."""
    checks = [check for check in CHECKER.checks(Document("d", text)) if check.kind in KINDS]
    assert [(check.verdict, reason in (check.reason or "")) for check in checks] == [("suspicious", True)]
