"""Counts whose number stands behind the things, stages of the same things, rows that go on with other places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, fact, maybe

if TYPE_CHECKING:
    from extract import Extractor

BEHIND = [
    row(
        "done-to",
        "The district renovated old courtyards 58, at present 41 have been completed.",
        fact("58", 58, noun="old courtyards"),
        fact("41", 41, of=58, status="completed"),
    ),
    row(
        "opens-done",
        "Newly built orchards 12, expanded 8.",
        fact("12", 12, noun="orchards"),
        fact("8", 8, noun="orchards"),
    ),
    row(
        "row",
        "The project includes bridges 96, tunnels 22 and culverts 310.",
        fact("96", 96, noun="bridges"),
        fact("22", 22, noun="tunnels"),
        fact("310", 310, noun="culverts"),
    ),
    row("with", "Each office is equipped with night guards 18, and works well.", fact("18", 18, noun="night guards")),
    row(
        "classifier",
        "Signed farm projects 64 pieces, of which landed 47 pieces.",
        fact("64", 64, noun="farm projects"),
        fact("47", 47, noun="farm projects", of=64),
    ),
    row("households-of-firms", "New registered firms 64 households.", fact("64", 64, noun="registered firms")),
    row("on-hand", "Goats and sheep on hand 12,000 head.", fact("12,000", 12000, noun="Goats and sheep")),
    row("buses", "The city replaced buses 620, and more will come.", fact("620", 620, noun="buses")),
    row("number-of-buses", "Number of school buses: 640", fact("640", 640, noun="school buses")),
]
STAGES = [
    row(
        "of-the-planned",
        "The county planned 75 wells, has opened 36 and completed 12.",
        fact("75", 75, noun="wells"),
        fact("36", 36, of=75),
        fact("12", 12, of=75),
    ),
    row(
        "three-stages",
        "The plan is 30 car parks; built 12, being built 8, not started 10.",
        fact("30", 30, noun="car parks"),
        fact("12", 12, of=30),
        fact("8", 8, of=30),
        fact("10", 10, of=30),
    ),
    row(
        "work-in-brackets",
        "It arranged 57 dams, and up to now has started (resumed) work 41.",
        fact("57", 57, noun="dams"),
        fact("41", 41, noun="dams", of=57),
    ),
    row(
        "second-batch",
        "The first batch of 12 mills opened, and the second batch of 9 will start.",
        fact("12", 12, noun="mills"),
        fact("9", 9, noun="mills", of=None),
    ),
    row(
        "pending",
        "The court accepted 312 suits, concluded 298, and 14 are pending.",
        fact("312", 312, noun="suits"),
        fact("298", 298),
        fact("14", 14, noun="suits", of=None),
    ),
    row(
        "adding",
        "The clinic has 300 beds and will add 120.",
        fact("300", 300, noun="beds"),
        fact("120", 120, noun="beds", of=None),
    ),
    row(
        "fleet",
        "A total of 83 barges were sailing out of a fleet of 234.",
        fact("83", 83, noun="barges", of=234),
        maybe("234"),
    ),
    row("bracketed-part", "The city has 64 clinics (22 new).", fact("64", 64), fact("22", 22, noun="clinics", of=64)),
]
ROWS = [
    row(
        "larger-next",
        "Three people died in Tamba, four in Koksu and five in Mirza.",
        fact("Three", 3, noun="people"),
        fact("four", 4, noun="people"),
        fact("five", 5, noun="people"),
    ),
    row(
        "has",
        "Tamba has 22 clinics, Koksu 30 and Mirza 12.",
        fact("22", 22, noun="clinics"),
        fact("30", 30, noun="clinics"),
        fact("12", 12, noun="clinics"),
    ),
    row(
        "same-verb",
        "Tamba counted 22 wolves, Koksu counted 30.",
        fact("22", 22, noun="wolves"),
        fact("30", 30, noun="wolves"),
    ),
    row(
        "there-are",
        "In the north there are 22 camps, in the south 30.",
        fact("22", 22, noun="camps"),
        fact("30", 30, noun="camps"),
    ),
    row(
        "other-month",
        "Some 173,000 people were unemployed in May 1986, 174,000 in June 1986.",
        fact("173,000", 173000, bound="about", noun="people"),
        fact("174,000", 174000, noun="people"),
    ),
    row(
        "a-further",
        "The fire destroyed 120 huts and damaged a further 300.",
        fact("120", 120, noun="huts"),
        fact("300", 300, noun="huts"),
    ),
    row("by-and-to", "The number of clinics rose by 6 to 64.", fact("6", 6), fact("64", 64, noun="clinics")),
    row("injured", "The number of injured was 167.", fact("167", 167, noun="injured")),
    row("out-of-work", "The number out of work fell to 28,439.", fact("28,439", 28439, noun="out of work")),
    row(
        "aside",
        "Lorry registrations, including those for vans and buses, fell to 205,376.",
        fact("205,376", 205376, noun="Lorry registrations"),
    ),
    row(
        "from-before-the-number",
        "It cut to 350,000 from 400,000 the number of shares it will sell.",
        fact("350,000", 350000, noun="shares"),
        fact("400,000", 400000, noun="shares"),
    ),
    row("dash", "No. of beneficiaries – 1,245", fact("1,245", 1245, noun="beneficiaries")),
    row("put-at", "The count of clinics was put at 640.", fact("640", 640, noun="clinics")),
    row("held", "It bought five privately held mills.", fact("five", 5, noun="privately held mills")),
]
COMPOUND = [
    row("worst-hit", "The three worst hit districts got aid.", fact("three", 3, noun="worst hit districts")),
    row("hardest-hit", "The six hardest-hit towns got aid.", fact("six", 6, noun="hardest-hit towns")),
    row("follow-up", "It won two follow-up contracts.", fact("two", 2, noun="follow-up contracts")),
    row("multi-billion", "The two multi-billion dollar mills were shut.", fact("two", 2)),
    row("ordinal-name", "It bought two First Division clubs.", fact("two", 2, noun="First Division clubs")),
    row("jointly", "It named three jointly owned mills.", fact("three", 3, noun="jointly owned mills")),
    row(
        "spelled-kinds",
        "The line has 14 stations, six underground and eight elevated.",
        fact("14", 14, noun="stations"),
        fact("six", 6, noun="underground stations"),
        fact("eight", 8, noun="elevated stations"),
    ),
    row("long-label", "Number of newly hired persons in cities and towns: 12,480", fact("12,480", 12480)),
    row("whose-closed", "The city's 14 closed mines will reopen.", fact("14", 14, noun="closed mines")),
    row("odd", "Twenty-odd firms came.", fact("Twenty", 20, bound="more_than", noun="firms")),
    row(
        "of-the-total",
        "In the county 31 of the total 50 mills have started.",
        fact("31 of the total 50", 31, noun="mills", of=50),
    ),
    row(
        "higher-than",
        "There are 1,206 mills, 98 higher than a year before.",
        fact("1,206", 1206),
        fact("98", 98, noun="mills"),
    ),
    row(
        "two-in-five",
        "Two in five of the 2,000 firms asked expect to hire.",
        fact("2,000", 2000, noun="firms"),
    ),
    row(
        "its-ally",
        "The Greens won 148 of the 275 seats; their ally took 21.",
        fact("148 of the 275", 148, noun="seats", of=275),
        fact("21", 21, noun="seats"),
    ),
    row(
        "number-beside-money",
        "Sales rose to 24.4 billion yuan, and the total number of shoppers rose to 8.16 million.",
        fact("8.16 million", 8160000, noun="shoppers"),
    ),
]
NONE = [
    row("model", "The 5636 comes with a printer."),
    row("port", "Bahia Blanca – 4"),
    row("aside-of-a-name", "Lines 4 and 7 were closed."),
    row("after", "Earnings after writeoffs, which rose to 310 mln from 221 mln in 1985, were seen."),
    row("flats", "He took rooms 12, and left."),
    row("party-seats", "The Greens took 12 seats.", fact("12", 12, noun="seats")),
]


@pytest.mark.parametrize(("text", "date", "facts"), BEHIND)
def test_number_behind(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STAGES)
def test_stages_and_wholes(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), ROWS)
def test_rows_go_on(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), COMPOUND)
def test_compounds(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_count(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)
