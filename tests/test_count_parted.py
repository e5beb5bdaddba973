"""Counts that something parts from their noun: a size, a verb "number", a colon or bracket, the whole behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, fact

if TYPE_CHECKING:
    from extract import Extractor

LARGE = [
    row("above", "The farms above 1,000 hectares reach 43, up 12.", fact("43", 43, noun="farms"), fact("12", 12)),
    row("with-sales-of", "Firms with sales of over 100 million yuan rose to 31.", fact("31", 31, noun="Firms")),
    row("with-value", "Mills with output value exceeding 1 billion yuan have reached 9.", fact("9", 9, noun="Mills")),
    row("label", "Estates of more than 50 hectares: 43.", fact("43", 43, noun="Estates")),
    row("no-verb", "Plants over 1 billion yuan 12, total value 30 billion yuan.", fact("12", 12, noun="Plants")),
    row("paying", "Shops paying tax of over 10 million yuan were 31.", fact("31", 31, noun="Shops")),
    row(
        "number-of",
        "The number of banks with assets of over 10 billion euros is 31.",
        fact("31", 31, noun="banks"),
    ),
]

THERE = [
    row(
        "there-were",
        "It signed 186 projects. Among them, there were 71 in steel, accounting for 38.2 percent; 44 in health.",
        fact("186", 186, noun="projects"),
        fact("71", 71, noun="projects", of=186),
        fact("44", 44, noun="projects", of=186),
    ),
    row(
        "of-these-there-are",
        "It signed 186 projects. Of these there are 71 in steel.",
        fact("186", 186, noun="projects"),
        fact("71", 71, noun="projects", of=186),
    ),
    row("there-were-others", "He saw 40 birds. There were 12 in the tree.", fact("40", 40, noun="birds")),
    row(
        "aside-between-dashes",
        "One in 10 adults - 22 million people - now owns a player.",
        fact("22 million", 22_000_000, noun="people"),
    ),
]
NOTED = [
    row(
        "bracket-of-another-year",
        "It had 3,212 guests (2020: 3,175), including 143 children.",
        fact("3,212", 3212, noun="guests"),
        fact("3,175", 3175, noun="guests"),
        fact("143", 143, noun="children", of=3212),
    ),
]

NUMBERED = [
    row("number", "Farming projects number 9, and more are planned.", fact("9", 9, noun="Farming projects")),
    row("numbers", "The workforce numbers 340.", fact("340", 340, noun="workforce")),
    row("whole-behind-the", "86 farms of the 120 are open.", fact("86", 86, noun="farms", of=120)),
    row(
        "rest-of-it",
        "86 farms of the 120 are open, and the remaining 34 will open in May.",
        fact("86", 86, noun="farms", of=120),
        fact("34", 34, noun="farms", of=120),
    ),
    row(
        "nine-are",
        "Nine of the fourteen are tourist hotels.",
        fact("Nine of the fourteen", 9, noun="tourist hotels", of=14),
    ),
    row(
        "kinds-behind-a-colon",
        "120 projects were arranged this year: 86 new, 34 continued.",
        fact("120", 120, noun="projects"),
        fact("86", 86, noun="new projects"),
        fact("34", 34, noun="projects"),
    ),
    row(
        "kinds-in-a-bracket",
        "It opened 120 wards (86 new and 34 rebuilt).",
        fact("120", 120, noun="wards"),
        fact("86", 86, noun="new wards"),
        fact("34", 34, noun="wards"),
    ),
    row(
        "categories",
        "There are 68 labs in the three categories: 34 in physics, 12 in biology, 22 in chemistry.",
        fact("68", 68, noun="labs"),
        fact("three", 3, noun="categories"),
        fact("34", 34, noun="labs"),
        fact("12", 12, noun="labs"),
        fact("22", 22, noun="labs"),
    ),
]

STAGES = [
    row(
        "ones",
        "In the county 312 wells were chosen, up to June 30 the completed ones 198.",
        fact("312", 312, noun="wells"),
        fact("198", 198, noun="wells"),
    ),
    row(
        "opened-work",
        "This year arranged 57 dams, up to now has opened work 41, opening rate 71.9%.",
        fact("57", 57, noun="dams"),
        fact("41", 41, noun="dams"),
    ),
    row(
        "whole-of-the-last-fair",
        "Of the last fair's 52 signed deals 45 have been kept.",
        fact("52", 52, noun="signed deals"),
        fact("45", 45, noun="signed deals", of=52),
    ),
    row(
        "plan-of",
        "The city's plan of new clinics is 118, 112 have been started.",
        fact("118", 118, noun="new clinics"),
        fact("112", 112, noun="new clinics", of=118),
    ),
    row(
        "row-before-the-noun",
        "The three counties signed 34, 22 and 30 contracts.",
        fact("three", 3, noun="counties"),
        fact("34", 34, noun="contracts"),
        fact("22", 22, noun="contracts"),
        fact("30", 30, noun="contracts"),
    ),
]

WRITTEN = [
    row("nos-of", "They laid 12 nos. of wells.", fact("12", 12, noun="wells")),
    row("nos", "It procured 340 Nos. buses.", fact("340", 340, noun="buses")),
    row("glued-to-a-size", "It started 2,016major dams.", fact("2,016", 2016, noun="major dams")),
    row("glued-to-new", "It opened 22new schools.", fact("22", 22, noun="new schools")),
    row(
        "parts-in-a-bracket-behind",
        "Newly built shops 1186 (of which 412 with sales of over 1 million yuan).",
        fact("1186", 1186, noun="Newly built shops"),
        fact("412", 412, of=1186),
    ),
    row("no-year", "The port handled 1876 ships.", fact("1876", 1876, noun="ships")),
    row("no-year-and-new", "Money was put into 1742 new wells.", fact("1742", 1742, noun="new wells")),
    row("year", "The 1812 elections were put off."),
    row("year-of-things", "It won the 1986 elections."),
]

NONE = [
    row("buses-that-have-numbers", "Take buses number 9, 12 and 14."),
    row("flats", "He lives at flats number 9."),
    row("drawn", "Winning numbers 4, 8 and 15."),
    row("decade", "He read 12 books of the 1930s.", fact("12", 12, noun="books")),
    row("pages-of-a-report", "50 pages of the 200-page report were sent.", fact("50", 50, noun="pages", of=None)),
    row("row-of-rates", "The levies are 34, 22 and 30 percent."),
    row("level-behind-a-size", "A bond of over 100 million yuan fell to 97."),
]


@pytest.mark.parametrize(("text", "date", "facts"), LARGE + NOTED + THERE)
def test_behind_a_size(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NUMBERED)
def test_numbered_and_parted(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STAGES)
def test_rows_and_stages(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WRITTEN)
def test_ways_of_writing(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_nothing_more(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)
