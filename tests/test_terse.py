"""Bulletins without verbs: a noun and its number, headings that name what is counted, parts told over sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.sentences import sentences
from tests.rows import Fact, row
from tests.test_counts import check, fact

if TYPE_CHECKING:
    from extract import Extractor

COUNTS = [
    row(
        "whatever-is-built",
        "In the first half of the year, the county's construction of new kindergartens 47, investment 3 billion yuan.",
        fact("47", 47, noun="new kindergartens"),
    ),
    row(
        "schemes-are-projects",
        "The first three months, the league's implementation of key schemes 52, the plan to invest 2 billion yuan.",
        fact("52", 52, noun="key schemes"),
    ),
    row(
        "plural-and-amount",
        "Electric taxis 2,418, accounting for 61.7% of all 3,919.",
        fact("2,418", 2418, noun="Electric taxis"),
        fact("3,919", 3919, noun="Electric taxis"),
    ),
    row(
        "labels-with-an-amount",
        "The port.Container ships 1,204, tugs 36, and new berths 3,118, up 4.1%.",
        fact("1,204", 1204, noun="Container ships"),
        fact("36", 36, noun="Container ships", of=1204),
        fact("3,118", 3118, noun="new berths"),
        gives="the 36 and the 1,204 of its list",
    ),
    row(
        "firms-above-the-scale",
        "Existing factories above the scale 87, a net increase of 9 than the end of last year.",
        fact("87", 87, noun="Existing factories"),
        fact("9", 9, noun="Existing factories"),
    ),
    row(
        "students-in-thousands",
        "Pupils in school 412.6 thousand, up 2.1%.",
        fact("412.6 thousand", 412600, noun="Pupils"),
    ),
    row(
        "heading-names-them",
        "Building permits.2,318 issued, turnover 4.2 billion yuan.",
        fact("2,318", 2318, noun="Building permits"),
    ),
    row(
        "heading-and-list-of-parts",
        "Permits.12,604 granted, of which housing 1,713, accounting for 13.6%, model 9,266, retail 1,625; "
        "valid trade licences 6,120.",
        fact("12,604", 12604, noun="Permits"),
        fact("1,713", 1713, noun="Permits", of=12604),
        fact("9,266", 9266, noun="Permits", of=12604),
        fact("1,625", 1625, noun="Permits", of=12604),
        fact("6,120", 6120, noun="valid trade licences"),
    ),
    row(
        "level-of-platforms",
        "Laboratories.Above county level 211, of which national 3, provincial 52, county 156.",
        fact("211", 211, noun="Laboratories"),
        fact("3", 3, noun="Laboratories", of=211),
        fact("52", 52, noun="Laboratories", of=211),
        fact("156", 156, noun="Laboratories", of=211),
    ),
    row(
        "parts-of-the-first-whole",
        "Up to now, valid seed companies 640, a net increase of 112 than last year.Among them the north zone 218, "
        "accounting for 34.1%, tanmu county 97, liqiao district 84.",
        fact("640", 640, noun="valid seed companies"),
        fact("112", 112, noun="valid seed companies"),
        fact("218", 218, noun="valid seed companies", of=640),
        fact("97", 97, noun="valid seed companies", of=640),
        fact("84", 84, noun="valid seed companies", of=640),
    ),
    row(
        "other-things-are-no-whole",
        "The team inspected 1,350 shops.Complaints accepted 618, of which dust 204 accounting for 33.0%, noise 190.",
        fact("1,350", 1350, noun="shops"),
        fact("618", 618, noun="Complaints"),
        fact("204", 204, noun="Complaints", of=618),
        fact("190", 190, noun="Complaints", of=618),
    ),
    row(
        "row-that-adds-up",
        "The state made 9,214 new jobs in June.All sectors gained: services 5,104, trade 2,310, farming 1,800.",
        fact("9,214", 9214, noun="new jobs"),
        fact("5,104", 5104, noun="new jobs"),
        fact("2,310", 2310, noun="new jobs"),
        fact("1,800", 1800, noun="new jobs"),
    ),
    row(
        "told-before-as-a-part",
        "In five months 61 key projects start.The county arranged 74 key projects.By the end of May, 61 have started.",
        fact("61", 61, noun="key projects", status="started"),
        fact("74", 74, noun="key projects"),
        fact("61", 61, noun="key projects", of=74, status="started"),
    ),
    row(
        "part-in-brackets",
        "Of the 30 schools, 12 are full; 14 nurseries (4 of county level) take 906 children.",
        fact("12", 12, noun="schools", of=30),
        fact("14", 14, noun="nurseries"),
        fact("4", 4, noun="nurseries", of=14),
        fact("906", 906, noun="children"),
    ),
    row(
        "the-number-told-before",
        "The county got the task of 164 old courtyards, 872 houses, for 31.5 thousand families.By the end of June, 164 "
        "have all started, 120 completed.",
        fact("164", 164, noun="old courtyards"),
        fact("872", 872, noun="houses"),
        fact("31.5 thousand", 31500, noun="families"),
        fact("164", 164, noun="old courtyards"),
        fact("120", 120, noun="old courtyards", of=164, status="completed"),
    ),
]

MONEY = [
    row(
        "branches-by-value",
        "The first industry added value 2.114 billion yuan, growth of 3.9%; the second industry 6.302 billion yuan.",
        fact("2.114 billion yuan", 2114000000, metric="first industry added value"),
        fact("6.302 billion yuan", 6302000000, metric="second industry added value"),
    ),
    row(
        "income-of-places",
        "Per capita income of all residents 14,102 yuan, up 5.9%; town 19,330 yuan, up 5.1%, village 9,870 yuan.",
        fact("14,102 yuan", 14102, metric="Per capita income of all residents"),
        fact("19,330 yuan", 19330, metric="Per capita income of town"),
        fact("9,870 yuan", 9870, metric="Per capita income of village"),
    ),
    row(
        "sources-of-money",
        "The 3 projects are in haste.Of the money, the state subsidy 312 million, provincial 104 million, city and "
        "county 418 million yuan.",
        fact("312 million", 312000000, metric="state subsidy"),
        fact("104 million", 104000000, metric="provincial"),
        fact("418 million yuan", 418000000, metric="city and county"),
    ),
    row(
        "labels-before-a-unit-at-the-end",
        "Points of kind, dam control 1.86 billion, irrigation 1.07 billion, parks 420 million yuan.",
        fact("1.86 billion", 1860000000, metric="dam control"),
        fact("1.07 billion", 1070000000, metric="irrigation"),
        fact("420 million yuan", 420000000, metric="parks"),
    ),
    row(
        "billions-in-a-list",
        "Retail sales 36.1 billion yuan, up 6.9%.Among them lorries 4.26 billion, up 4.1%, fuel 2.15 billion.",
        fact("36.1 billion yuan", 36100000000, metric="Retail sales"),
        fact("4.26 billion", 4260000000, metric="lorries"),
        fact("2.15 billion", 2150000000, metric="fuel"),
    ),
]

NO_MONEY = [
    row("parcels", "Sales 36.1 billion yuan.Parcels 1.86 billion pieces, up 19%; the population 1.4 billion."),
    row("people", "The bank has 3.1 billion yuan.The world has 8 billion people, Asia 4.7 billion."),
]

NONE = [
    row(
        "numbered",
        "Mills 7 and 8 were closed; boilers 3 and 4 run. Schools 2, 3 and 5 were flooded.",
    ),
    row("address", "He lives at Orchard Gardens 12, near the park, and works at Station Schools 4, behind it."),
    row("models", "He flew a Boeing 737, then a 747; they took Route 66, and slept in Room 402, near Gate 12."),
    row("classes", "Pupils of Class 9, Unit 4, and Block 12, met in May 2019, before Apollo 11, the film."),
    row("programs", "Windows 10, Office 365, and Xbox 360 were on sale."),
    row("teams", "The results: Lakers 112, Celtics 98."),
    row("books", "Read Psalms 23, Proverbs 10, and see figures 12, 13, tables 4, and pages 214, 215."),
    row("buses", "Buses 1126, 1127 and 1128 were late, flights 302, 304 delayed, flats 301, 302 dark."),
    row("courts", "Courts 4, wards 12, and lanes 3, remain closed."),
    row("ages", "Voters 65, and older, may apply; the brothers, 24, and their cousins, 31, were held."),
    row("years", "Students 2022, a survey, found little, and the Games 2008, the best ever, ended."),
    row("prices", "The Nikkei shares 412, bonds 318."),
    row("markets", "Industrials 10,204, up 3 percent; transports 4,118, down 12; gold futures 1,204, up 3."),
    row("balance", "Total liabilities 1,204, net receivables 980, inventories 1,412, payables 318."),
    row("players", "Total points 1,204, rebounds 412, assists 318, up 3; ratings 412, down 3."),
    row("parties", "Democrats 51, Republicans 49."),
    row("odds", "The income ratio of city to village is 1.94:1, narrowed 0.03 than last year."),
]

NO_SHARES = [
    "Valid permits 7,120, up 12%, 16.4 per ten thousand people, 2.1 more than the end of last year.",
    "Income per head grew 12%; the ratio of city to village is 1.94:1, narrowed 0.03 than last year.",
]

GLUED = [
    ("County roads 112.8 km, village roads 306.1 km.tanmu county built 154 km.", 2),
    ("They paid 40 million yuan.the city then built 30 km of road.", 2),
    ("See 12km.com for the walk of 3 km.", 1),
]


WORD_BY_WORD = [
    row(
        "singular-behind-its-verb",
        "Plans ferry station 38, in which county level station 5, town station 33.",
        fact("38", 38, noun="ferry station", status="planned"),
        fact("5", 5, noun="county level station", of=38),
        fact("33", 33, noun=("county level station", "town station"), of=38),
    ),
    row(
        "stages-of-what-was-counted",
        "Our county 35 key projects smoothly advance. Completes and throws into production 11, is carrying on "
        "equipment installment 9, is in civil engineering stage 12, not yet starts 3.",
        fact("35", 35, noun="key projects", status="ongoing"),
        fact("11", 11, noun="key projects", status="operational"),
        fact("9", 9, noun="key projects", status="ongoing"),
        fact("12", 12, noun="key projects", status="ongoing"),
        fact("3", 3, noun="key projects", status="planned"),
    ),
    row(
        "tens-of-thousands",
        "The airport receives 20 ten thousand person-times, in 2013 ten thousand guests stayed.",
        fact("20 ten thousand", 200_000, noun="person-times"),
        fact("ten thousand", 10_000, noun="guests"),
    ),
    row(
        "kinds-and-branches",
        "The county arranged 120 key projects: 52 industrial, 41 in services and 27 in agriculture.",
        fact("120", 120, noun="key projects"),
        fact("52", 52, noun="industrial projects"),
        fact("41", 41),
        fact("27", 27),
    ),
    row(
        "headings-that-count",
        "The zone has signed 46 projects.\nPut into production (8): Hongda copper foil, Xinrui ceramics, etc.\n"
        "Not started (15): 12 have obtained land.\nTerminated (4).",
        fact("46", 46, noun="projects", status="signed"),
        fact("8", 8, noun="projects", status="operational"),
        fact("15", 15, noun="projects", status="planned"),
        fact("12", 12, noun="projects", of=15),
        fact("4", 4, noun="projects", status="cancelled"),
    ),
    row(
        "categories-are-not-counted-on",
        "The county runs 132 farm projects in 5 categories; there are 24 in Tamba, 21 in Koksu and 19 in Sele.",
        fact("132", 132, noun="farm projects"),
        fact("5", 5, noun="categories"),
        fact("24", 24, noun="farm projects"),
        fact("21", 21, noun="farm projects"),
        fact("19", 19, noun="farm projects"),
    ),
    row("county-of-a-name", "Tamba county 19, Koksu county 15."),
    row(
        "numbered-in-brackets",
        "(1) Industry.Closed 41 kilns.(2) Coal.Replaced 12 boilers.",
        fact("41", 41),
        fact("12", 12),
    ),
    row("a-name", "The Three Gorges station and the three gorges park."),
]


@pytest.mark.parametrize(("text", "date", "facts"), WORD_BY_WORD)
def test_word_by_word(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), COUNTS)
def test_terse_counts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MONEY)
def test_terse_money(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize("text", [case.values[0] for case in NO_MONEY])
def test_billions_of_things(text: str, extractor: Extractor) -> None:
    found = [record.text for record in extractor.extract(text) if record.type == "money"]
    assert len(found) == 1, f"only the amount in yuan is money, not {found[1:]}"


def test_share_of_a_branch(extractor: Extractor) -> None:
    found = [r.metric for r in extractor.extract("The third industry takes 51.2%.") if r.type == "percentage"]
    assert found == ["third industry"], "a branch owns no stake"


def test_metric_without_an_unread_number(extractor: Extractor) -> None:
    text = "By June, 312,400 pupils had a meal, 84.8% of the goal of 368,000."
    found = [r.metric for r in extractor.extract(text) if r.type == "percentage"]
    assert found == ["share of goal"], "the number of the goal is no part of its name"


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_counts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize("text", NO_SHARES)
def test_numbers_behind_a_share(text: str, extractor: Extractor) -> None:
    found = [record.text for record in extractor.extract(text) if record.type == "percentage"]
    assert found == ["12%"], "a number per so many people or of a ratio is no percentage"


@pytest.mark.parametrize(("text", "number"), GLUED)
def test_sentences_glued_behind_a_unit(text: str, number: int) -> None:
    assert len(sentences(text, 0, len(text))) == number, f"{text!r} should be {number} sentences"
