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

NONE = [
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


@pytest.mark.parametrize(("text", "date", "facts"), COUNTS)
def test_terse_counts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


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
