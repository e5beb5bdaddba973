"""Counts whose noun is hard to see: compounds and models before it, crowds, people that nobody names, asides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, fact

if TYPE_CHECKING:
    from extract import Extractor

COMPOUNDS = [
    row("funded-by", "Three EU-funded clinics opened.", fact("Three", 3, noun="EU-funded clinics")),
    row("drilled-by", "It logged 31 diamond-drilled holes.", fact("31", 31, noun="holes")),
    row("led-by-a-preposition", "It added 12 above-scale firms.", fact("12", 12, noun="above-scale firms")),
    row("with-profits", "About 3,000 with-profits savers wait.", fact("3,000", 3000, noun="savers", bound="about")),
    row("laid-off", "It helped 3,700 laid-off miners.", fact("3,700", 3700, noun="laid-off miners")),
    row("suspended-hyphen", "It aids 60 small- and medium-sized firms.", fact("60", 60, noun="firms")),
    row("us", "Some 3,200 US branches stay open.", fact("3,200", 3200, noun="US branches", bound="about")),
    row("with-full-stops", "It bought two U.S. Banks.", fact("two", 2, noun="U.S. Banks")),
    row("it-is-no-pronoun", "The firm hired 450 IT engineers.", fact("450", 450, noun="IT engineers")),
    row("serie", "He won two Serie B titles.", fact("two", 2, noun="Serie B titles")),
    row("class-of-shares", "It sold 14 mln Class B shares.", fact("14 mln", 14000000, noun="Class B shares")),
    row("models", "It ordered 15 Boeing 787s.", fact("15", 15, noun="Boeing 787s")),
    row("model-with-hyphen", "Six T-50 trainers landed.", fact("Six", 6, noun="T-50 trainers")),
    row("under-an-age", "The club signed four Under-21 players.", fact("four", 4, noun="Under-21 players")),
    row("acronym-with-a-small-letter", "Officials signed 14 MoUs.", fact("14", 14, noun="MoUs")),
    row("and-in-a-word", "The zone has 18 R&D centres.", fact("18", 18, noun="R&D centres")),
    row("in-quotes", 'It chose 96 city-level "small lion" firms.', fact("96", 96, noun="firms")),
    row("policemen", "The post has 12 policemen.", fact("12", 12, noun="policemen")),
    row("range-of-a-people", "It is home to 8,000 to 9,000 Sri Lankans.", fact("8,000 to 9,000", 8000, value_max=9000)),
    row("size-before-the-noun", "It issued two 10-year bonds.", fact("two", 2, noun="bonds")),
    row("price-before-the-noun", "It bought three $20 million ships.", fact("three", 3, noun="ships")),
    row("list-before-the-noun", "Two Fortune 500 firms came.", fact("Two", 2, noun="firms")),
    row("capitals-at-the-start", "Two Chinese Navy ships arrived.", fact("Two", 2, noun="Chinese Navy ships")),
    row("stalled", "Work on 11 stalled dams goes on.", fact("11", 11, noun="stalled dams")),
    row("games", "At launch 34 games were on sale.", fact("34", 34, noun="games")),
    row("singular", "The county has 8 township and 12 village.", fact("8", 8), fact("12", 12)),
    row("one-zone", "It has 1 national-level zone and 7 parks.", fact("1", 1, noun="zone"), fact("7", 7, noun="parks")),
]

APART = [
    row("crowd", "A 5,000-strong crowd came.", fact("5,000", 5000, noun="crowd")),
    row("stock", "They wait for the 40,000-strong stock of phones.", fact("40,000", 40000, noun="phones")),
    row("orders", "It took orders of 2,400 in a week.", fact("2,400", 2400, noun="orders")),
    row("died", "At least 60 died in the flood.", fact("60", 60, noun="people", bound="more_than")),
    row("to-be-resettled", "COUNTY TO RESETTLE 12,000 ON NEW LAND", fact("12,000", 12000, noun="people")),
    row("combined", "They employ a combined 4,000.", fact("4,000", 4000, noun="people")),
    row(
        "deaths-and-injured",
        "It caused 93 deaths and injured 33.",
        fact("93", 93, noun="deaths"),
        fact("33", 33, noun="people"),
    ),
    row("the-number-behind", "That brought to 49 the number of banks.", fact("49", 49, noun="banks")),
    row(
        "number-of-under",
        "The number of direct jobs created under this plan is about 150.",
        fact("150", 150, noun="direct jobs", bound="about"),
    ),
    row(
        "cut-to",
        "The army will cut its six border regiments to five.",
        fact("six", 6, noun="border regiments"),
        fact("five", 5, noun="border regiments"),
    ),
    row("as-a-verb", "Farming projects number 263.", fact("263", 263, noun="projects")),
    row("of-them", "It was a poll of managers; 612 of them answered.", fact("612", 612, noun="managers")),
    row("dash", "Few liked the number of new flats - just 38.", fact("38", 38, noun="flats")),
    row(
        "label-that-counts", "Avg units 8,413,000 vs 7,557,000.", fact("8,413,000", 8413000), fact("7,557,000", 7557000)
    ),
    row(
        "in-as-before",
        "Vaccination goes on in 24 districts and is yet to start in 12.",
        fact("24", 24, noun="districts"),
        fact("12", 12, noun="districts"),
    ),
    row(
        "gain-and-loss",
        "The county lost 870 jobs, the result of a loss of 1,320 in mining and a gain of 450 in trade.",
        fact("870", 870, noun="jobs"),
        fact("1,320", 1320, noun="jobs"),
        fact("450", 450, noun="jobs"),
    ),
    row(
        "levels",
        "There are 3 national-level, 12 provincial-level and 45 city-level leading firms.",
        fact("3", 3, noun="national-level firms"),
        fact("12", 12, noun="provincial-level firms"),
        fact("45", 45, noun="city-level leading firms"),
    ),
    row("as-many-as-it-says", "As many as 734 firms moved in.", fact("734", 734, noun="firms")),
    row(
        "and-more-than",
        "It was written by 26 experts and more than 100 members.",
        fact("26", 26, noun="experts"),
        fact("100", 100, noun="members", bound="more_than"),
    ),
    row("the-above-two", "The above two notices were published.", fact("two", 2, noun="notices")),
]

NO_COUNTS = [
    row("day-in-brackets", "They met the envoys this morning (24)."),
    row("the-two", "It courts London, and the two tried to merge."),
    row("fortune", "It is one of the Fortune Global 500 companies."),
    row("index", "Most FTSE 100 firms paid dividends."),
    row("version", "The Windows 7 users were told to wait."),
    row("sequel", "The Halo 2 makers said so."),
    row("group-of", "The Group of Eight nations agreed."),
    row("lottery", "The winning numbers were 4, 8, 15, 16, 23 and 42."),
    row("metres", "The 1,500m runners were late."),
    row("bloc", "The 25 nation bloc agreed."),
    row("nothing", "It promotes zero waste shops."),
    row("year-behind-an-adjective", "This famous 1979 series is out on disc."),
    row("comments", "6 min read · 48 comments"),
    row("majority", "The 161-strong majority held."),
    row("turnover", "Sales were 4.82 billion."),
    row("sports-league", "Six Nations coaches met in Rome."),
]


@pytest.mark.parametrize(("text", "date", "facts"), COMPOUNDS)
def test_compounds_before_the_noun(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), APART)
def test_nouns_said_elsewhere(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NO_COUNTS)
def test_numbers_that_only_look_like_counts(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("count", text, date, facts, extractor)
