"""Counts in lists: by kind, dealt out to places, of other years, as parts of the count right before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, fact

if TYPE_CHECKING:
    from extract import Extractor

KINDS = [
    row(
        "kinds-behind-a-colon",
        "The plan covers 320 projects: 140 industrial, 95 infrastructure and 85 social.",
        fact("320", 320, noun="projects"),
        fact("140", 140, noun="industrial projects"),
        fact("95", 95, noun="infrastructure projects"),
        fact("85", 85, noun="social projects"),
    ),
    row(
        "kinds-in-brackets",
        "The list names 60 banks (42 private and 18 state-owned).",
        fact("60", 60, noun="banks"),
        fact("42", 42, noun="private banks"),
        fact("18", 18, noun="state-owned banks"),
    ),
    row(
        "and-to-a-second-number",
        "The number of ferries will rise to 41 in 2031 and to 52 in 2035.",
        fact("41", 41, noun="ferries"),
        fact("52", 52, noun="ferries"),
    ),
    row(
        "toll-parted-from-its-verb",
        "The death toll from the blaze that swept the mill on Sunday climbed to 41.",
        fact("41", 41, noun="death toll"),
    ),
    row(
        "workforce-beside-places",
        "The workforce at the mill outside the capital was cut to 310.",
        fact("310", 310, noun="workforce"),
    ),
    row("an-index-counts-nothing", "The index of the bourse across the bay rose to 41 and to 52."),
    row(
        "places-of-a-part-are-no-part",
        "Some 340 couples comprising 910 guests in 12 hostels were fed.",
        fact("340", 340, noun="couples", bound="about"),
        fact("910", 910, noun="guests"),
        fact("12", 12, noun="hostels"),
    ),
    row(
        "another-clause-counts-no-part",
        "Of the 900 wells, 310 are sealed, while cards of 40 owners were checked.",
        fact("900", 900, noun="wells"),
        fact("310", 310, noun="wells", of=900),
        fact("40", 40, noun="owners"),
    ),
    row(
        "from-a-number-to-things-is-no-money",
        "The €3 billion plan will lift its capacity from 3 million to 5 million passengers.",
        fact("3 million", 3000000, noun="passengers"),
        fact("5 million", 5000000, noun="passengers"),
    ),
    row(
        "are-projects-of-a-level",
        "The city has 371 key projects. According to the level: 45 are provincial projects; 326 are municipal "
        "projects, of which 188 are industrial projects and 138 are road projects.",
        fact("371", 371, noun="key projects"),
        fact("45", 45, noun="provincial projects"),
        fact("326", 326, noun="municipal projects"),
        fact("188", 188, noun="industrial projects", of=326),
        fact("138", 138, noun="road projects", of=326),
    ),
    row(
        "noun-said-once",
        "Two new and three expanded plants went into operation.",
        fact("Two", 2, noun="new plants"),
        fact("three", 3, noun="expanded plants"),
    ),
    row(
        "dealt-out",
        "The area signed 35 contract projects. Tamba, Koksu and Mirza signed 14, 11 and 10 respectively.",
        fact("35", 35, noun="contract projects", status="signed"),
        fact("14", 14, noun="contract projects"),
        fact("11", 11, noun="contract projects"),
        fact("10", 10, noun="contract projects"),
    ),
    row(
        "of-other-years",
        "The ministry approved 9 licences in 2021, 14 in 2022 and 21 in 2023.",
        fact("9", 9, noun="licences"),
        fact("14", 14, noun="licences"),
        fact("21", 21, noun="licences"),
    ),
    row(
        "first-of-a-row-has-the-verb",
        "There are 80 projects in all. Tamba county has 24, Koksu county 19, Mirza county 15, Osmara 22.",
        fact("80", 80, noun="projects"),
        fact("24", 24, noun="projects"),
        fact("19", 19, noun="projects"),
        fact("15", 15, noun="projects"),
        fact("22", 22, noun="projects"),
    ),
]

PARTS = [
    row(
        "part-of-the-count-right-before",
        "Of the 132 projects, 37 newly started projects, 29 have been started; 16 old projects, 7 have been finished.",
        fact("132", 132),
        fact("37", 37),
        fact("29", 29, of=37),
        fact("16", 16),
        fact("7", 7, of=16),
    ),
    row(
        "pair-behind-its-noun",
        "Key projects make haste: 214 of 298 have been started.",
        fact("214 of 298", 214, noun="key projects", of=298),
    ),
    row(
        "of-so-many-planned",
        "Workers finished 120 wells of 150 planned.",
        fact("120", 120, noun="wells", of=150),
    ),
    row(
        "compound-numeral-before-of-the",
        "Twenty-one of the projects concern the sea.",
        fact("Twenty-one", 21, noun="projects"),
    ),
]

MORE = [
    row(
        "another-indirectly",
        "The mill will create 350 jobs directly and another 1,200 indirectly.",
        fact("350", 350, noun="jobs"),
        fact("1,200", 1200, noun="jobs"),
    ),
    row(
        "the-next",
        "The first batch of 20 helicopters arrived in May, while the next 30 will be delivered later.",
        fact("20", 20, noun="helicopters"),
        fact("30", 30, noun="helicopters"),
    ),
    row(
        "more-behind-a-verb",
        "We have visited 42 farms this month and plan to visit 60 more.",
        fact("42", 42, noun="farms"),
        fact("60", 60, noun="farms"),
    ),
    row(
        "smaller-ones",
        "They rent a warehouse near Tamba, which replaces five smaller ones.",
        fact("five", 5, noun="warehouse"),
    ),
    row(
        "fell-by-to",
        "The number of patients in hospital fell by 23 to 412.",
        fact("23", 23, noun="patients"),
        fact("412", 412, noun="patients"),
    ),
    row(
        "surged-by-a-fraction",
        "The number of tourists surged by nearly a third to 8.16 million.",
        fact("8.16 million", 8160000, noun="tourists"),
    ),
    row(
        "number-of-those-driven-out",
        "The number of people driven from their homes by the floods has risen to 640,000.",
        fact("640,000", 640000, noun="people"),
    ),
    row(
        "members-of-a-board",
        "He leads a 12-member delegation; the board has seven members.",
        fact("12", 12, noun="member"),
        fact("seven", 7, noun="members"),
    ),
    row(
        "said-to-be-rescued",
        "He said 27 had been rescued, and six were missing.",
        fact("27", 27, noun="people"),
        fact("six", 6, noun="people"),
    ),
]

NONE = [
    row("scores-in-brackets", "Scores: Tamba 247-8 (45 overs; H Baker 91, T Weaver 63; L Smith 3-48)."),
    row("level-as-a-label", "Work at level: 45 went on."),
    row("quantity-of-water", "The plant lifted its capacity from 6 to 9.5 megalitres a day."),
    row("fraction-with-dash", "The bill needs five-sixths of the house."),
    row("compound-with-dash", "He sank three-pointers and drove four-wheelers."),
    row("one-of", "She is one of the winners, and twenty years of one of the teams are over."),
]


WHOLES = [
    row(
        "qualified-whole",
        "Of 206 clinics in the three valleys, 131 have no doctor.",
        fact("206", 206, noun="clinics"),
        fact("three", 3, noun="valleys"),
        fact("131", 131, noun="clinics", of=206),
    ),
    row(
        "whole-given-by-many",
        "Of 34,000 berths offered by 16 ports, 6,120 have been used.",
        fact("34,000", 34000, noun="berths"),
        fact("16", 16, noun="ports"),
        fact("6,120", 6120, noun="berths", of=34000),
    ),
    row(
        "whole-without-number",
        "The coast had 1,340 cases. Of all the deaths, 148 occurred at home.",
        fact("1,340", 1340, noun="cases"),
        fact("148", 148, noun="deaths", of=None),
    ),
    row(
        "whole-said-before",
        "The coast had 1,340 deaths. Of all the deaths, 148 occurred at home.",
        fact("1,340", 1340, noun="deaths"),
        fact("148", 148, noun="deaths", of=1340),
    ),
    row(
        "outdone-level",
        "The court heard 9,312 appeals, 16 percent fewer than the 11,045 a year earlier.",
        fact("9,312", 9312, noun="appeals"),
        fact("11,045", 11045, noun="appeals"),
    ),
    row(
        "step-then-level",
        "The number of rescued miners rose by 37 to 212.",
        fact("37", 37, noun="rescued miners"),
        fact("212", 212, noun="rescued miners"),
    ),
    row("fewer", "Ms Oda received 8,377 fewer votes.", fact("8,377", 8377, noun="votes")),
    row(
        "no-magnitude",
        "The town felt 214 shocks, 17 of them stronger than 5.0.",
        fact("214", 214, noun="shocks"),
        fact("17", 17, noun="shocks", of=214),
    ),
]


GAPPED = [
    row(
        "verb-said-once",
        "Library cards rose to 4,120, e-readers to 1,308 and reading groups to 37.",
        fact("4,120", 4120, noun="Library cards"),
        fact("1,308", 1308, noun="e-readers"),
        fact("37", 37, noun="reading groups"),
    ),
    row(
        "in-another-place",
        "In Osmara 41 clinics were damaged, in Koksu 17, and in Tamba 9.",
        fact("41", 41, noun="clinics"),
        fact("17", 17, noun="clinics"),
        fact("9", 9, noun="clinics"),
    ),
    row(
        "of-another-size",
        "The zone got 5 projects of over 1 billion yuan, 13 of over 500 million yuan and 44 of over 100 million yuan.",
        fact("5", 5, noun="projects"),
        fact("13", 13, noun="projects"),
        fact("44", 44, noun="projects"),
    ),
    row(
        "with-another-investment",
        "The zone signed 5 projects with investment of more than 1 billion yuan, 13 with more than 500 million yuan.",
        fact("5", 5, noun="projects", status="signed"),
        fact("13", 13, noun="projects"),
    ),
    row(
        "of-another-kind",
        "The plan lists 14 road schemes, 6 rail, 3 maritime and 2 airport.",
        fact("14", 14, noun="road schemes"),
        fact("6", 6, noun="rail schemes"),
        fact("3", 3, noun="maritime schemes"),
        fact("2", 2, noun="airport schemes"),
    ),
    row(
        "whole-with-its-noun",
        "They will resettle 462 families out of these 682 landless families.",
        fact("462", 462, noun="families", of=682),
        fact("682", 682, noun="landless families"),
    ),
    row(
        "large-enough-for-the-part",
        "The round covered 2,160 households in 216 hamlets; 2,104 were questioned.",
        fact("2,160", 2160, noun="households"),
        fact("216", 216, noun="hamlets"),
        fact("2,104", 2104, noun="households", of=2160),
    ),
    row(
        "the-completed-ones",
        "In all 312 halls were built. Koksu has 48 of the completed ones.",
        fact("312", 312, noun="halls"),
        fact("48", 48, noun="halls"),
    ),
    row(
        "relative-clause",
        "The number of guests, which was 40,000 in 2009, rose to 2.3 million.",
        fact("40,000", 40_000, noun="guests"),
        fact("2.3 million", 2_300_000, noun="guests"),
    ),
    row(
        "shares-of-a-table", "Avg shrs 13.1 mln vs 12.0 mln", fact("13.1 mln", 13_100_000), fact("12.0 mln", 12_000_000)
    ),
    row("a-call", "For subscriptions call 2464 9450 or WhatsApp 9938 1177."),
    row("roofs", "It paid 12 grants under four heads.", fact("12", 12, noun="grants"), fact("four", 4, noun="heads")),
    row(
        "papers-done",
        "14 projects have completed land acquisition and 3 projects have completed acceptance.",
        fact("14", 14, status="planned"),
        fact("3", 3, status="completed"),
    ),
    row(
        "papers-wanting",
        "Of the 9 schemes not yet started, five lack land approval and four await changes of design.",
        fact("9", 9, noun="schemes", status="planned"),
        fact("five", 5, status="planned"),
        fact("four", 4, status="planned"),
    ),
    row("arranged", "The county arranged 120 key projects.", fact("120", 120, noun="key projects", status="planned")),
    row(
        "part-in-an-event",
        "31 projects took part in the groundbreaking ceremony.",
        fact("31", 31, noun="projects", status="started"),
    ),
    row("verb-of-no-change", "Ferries ran to 41 islands, buses to 61.", fact("41", 41, noun="islands")),
    row("no-place", "He kept 14 goats, in August 12 left.", fact("14", 14, noun="goats")),
]


SORTED = [
    row(
        "guests-by-nationality",
        "Guests by nationality:\n\n- Omanis, 268,340\n- Europeans, 251,106\n- Rest of the world, 214,753",
        fact("268,340", 268340, noun="Guests"),
        fact("251,106", 251106, noun="Guests"),
        fact("214,753", 214753, noun="Guests"),
    ),
    row(
        "in-a-sentence",
        "Visitors by country: China 41,200, India 30,100, Japan 8,400.",
        fact("41,200", 41200, noun="Visitors"),
        fact("30,100", 30100, noun="Visitors"),
        fact("8,400", 8400, noun="Visitors"),
    ),
    row(
        "ages",
        "Arrests by age group:\n- Under 18: 412\n- Over 60: 88",
        fact("412", 412, noun="Arrests"),
        fact("88", 88, noun="Arrests"),
    ),
    row(
        "with-amounts",
        "Among the 61 projects, there are:\n- Medical and health care: 14, 92 million yuan\n- Roads: 6, 8 million yuan",
        fact("61", 61, noun="projects"),
        fact("14", 14, noun="projects"),
        fact("6", 6, noun="projects"),
    ),
    row("money-by-place", "Exports by destination:\n- China: 412\n- Japan: 318"),
    row("no-heading", "Contact by phone:\n- Office: 41200\n- Fax: 41300"),
    row("no-plural", "Photo by staff: Room 12"),
]


@pytest.mark.parametrize(("text", "date", "facts"), GAPPED)
def test_clauses_without_their_verb(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), KINDS)
def test_lists_of_kinds(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), PARTS + WHOLES)
def test_parts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), MORE)
def test_nouns_said_before(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_nothing_counted(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SORTED)
def test_rows_under_a_heading_that_sorts(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("count", text, date, facts, extractor)
