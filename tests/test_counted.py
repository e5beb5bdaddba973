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
    row("owned-by-many", "It lent to 1,900 potters' clubs.", fact("1,900", 1900, noun="potters' clubs")),
    row("owners-themselves", "The 14 firms' profits rose.", fact("14", 14, noun="firms")),
    row("head-of-cattle", "Drought killed 8,400 head of cattle.", fact("8,400", 8400, noun="head of cattle")),
    row("pairs", "It gave away 700 pairs of boots in May.", fact("700", 700, noun="pairs of boots")),
    row("heads-of-state", "She met 14 heads of state.", fact("14", 14, noun="heads")),
    row("two-kinds", "It trained 640 masons and joiners.", fact("640", 640, noun="masons and joiners")),
    row("two-kinds-of-places", "It sells in 33 towns and ports.", fact("33", 33, noun="towns and ports")),
    row("another-clause", "It has 33 drivers and union leaders said no.", fact("33", 33, noun="drivers")),
    row("and-one-thing", "It has 33 drivers and a garage.", fact("33", 33, noun="drivers")),
    row("under-an-age", "The club signed four Under-21 players.", fact("four", 4, noun="Under-21 players")),
    row("acronym-with-a-small-letter", "Officials signed 14 MoUs.", fact("14", 14, noun="MoUs")),
    row("and-in-a-word", "The zone has 18 R&D centres.", fact("18", 18, noun="R&D centres")),
    row("in-quotes", 'It chose 96 city-level "small lion" firms.', fact("96", 96, noun="firms")),
    row("policemen", "The post has 12 policemen.", fact("12", 12, noun="policemen")),
    row("range-of-a-people", "It is home to 8,000 to 9,000 Sri Lankans.", fact("8,000 to 9,000", 8000, value_max=9000)),
    row("size-before-the-noun", "It issued two 10-year bonds.", fact("two", 2, noun="bonds")),
    row("price-before-the-noun", "It bought three $20 million ships.", fact("three", 3, noun="ships")),
    row("list-before-the-noun", "Two Fortune 500 firms came.", fact("Two", 2, noun="firms")),
    row("colon-glued", "Old Mill Park:11 sheds opened.", fact("11", 11, noun="sheds")),
    row("code-behind-a-colon", "The firm holds ISO:9001 papers."),
    row("capitals-at-the-start", "Two Chinese Navy ships arrived.", fact("Two", 2, noun="Chinese Navy ships")),
    row(
        "superlative",
        "Three former Altona top executives agreed.",
        fact("Three", 3, noun="former Altona top executives"),
    ),
    row("third-party", "Two third-party firms were fined.", fact("Two", 2, noun="third-party firms")),
    row("second-tier", "Four second-tier cities joined.", fact("Four", 4, noun="second-tier cities")),
    row("not-for-profit", "Seven not-for-profit clinics closed.", fact("Seven", 7, noun="not-for-profit clinics")),
    row("under-construction", "Three under-construction bridges fell.", fact("Three", 3, noun="bridges")),
    row("speed", "More than 40 high-speed trains run.", fact("40", 40, noun="high-speed trains", bound="more_than")),
    row("model-and-word", "It bought 12 Boeing 737 MAX aircraft.", fact("12", 12, noun="Boeing 737 MAX aircraft")),
    row("year-before-the-noun", "Four 2023 graduates joined.", fact("Four", 4, noun="2023 graduates")),
    row("decade-before-the-noun", "Two 1970s blocks were razed.", fact("Two", 2, noun="1970s blocks")),
    row("year-of-school", "Twenty-one Year 6 pupils sang.", fact("Twenty-one", 21, noun="Year 6 pupils")),
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

DEALT = [
    row(
        "behind-a-comma",
        "Robberies dropped by more than a fifth, to 312.",
        fact("312", 312, noun="Robberies"),
    ),
    row("rate-and-comma", "Arrests rose 12%, to 4,120.", fact("4,120", 4120, noun="Arrests")),
    row("behind-at", "Thefts, at 12,030, made up the bulk of them.", fact("12,030", 12030, noun="Thefts")),
    row(
        "same-preposition",
        "Of the 20 buses, 11 went to Tamba, five to Koksu and four to Mirza.",
        fact("20", 20, noun="buses"),
        fact("11", 11, noun="buses", of=20),
        fact("five", 5, noun="buses", of=20),
        fact("four", 4, noun="buses", of=20),
    ),
    row(
        "agents",
        "Of 64 agreements signed, nine were brought by Tamba investors, seven by Koksu ones.",
        fact("64", 64, noun="agreements", status="signed"),
        fact("nine", 9, noun="agreements", of=64),
        fact("seven", 7, noun="agreements", of=64),
    ),
    row(
        "adjective-behind-a-preposition",
        "Among the 17 plants, 11 belong to advanced manufacturing, four to modern services and two to transport.",
        fact("17", 17, noun="plants"),
        fact("11", 11, noun="plants", of=17),
        fact("four", 4, noun="plants", of=17),
        fact("two", 2, noun="plants", of=17),
    ),
    row(
        "accounts-for",
        "Of the 61 projects, farming accounts for 22, services for 14 and energy for 6.",
        fact("61", 61, noun="projects"),
        fact("22", 22, noun="projects", of=61),
        fact("14", 14, noun="projects", of=61),
        fact("6", 6, noun="projects", of=61),
    ),
    row(
        "followed-by",
        "The county reported 96 cases, with Ada leading with 31, followed by Bole with 22.",
        fact("96", 96, noun="cases"),
        fact("31", 31, noun="cases"),
        fact("22", 22, noun="cases"),
    ),
    row(
        "object-of-a-party",
        "Of 96 seats, the Greens won 31, followed by Labour with 22.",
        fact("96", 96, noun="seats"),
        fact("31", 31, noun="seats", of=96),
        fact("22", 22, noun="seats", of=96),
    ),
    row(
        "row-of-labels",
        "The 61 projects are divided by sector: farming 22, services 14, energy 6.",
        fact("61", 61, noun="projects"),
        fact("22", 22, noun="projects"),
        fact("14", 14, noun="projects"),
        fact("6", 6, noun="projects"),
    ),
    row(
        "sum",
        "It sold 412 cars in May and 388 in June, or 800 in total.",
        fact("412", 412, noun="cars"),
        fact("388", 388, noun="cars"),
        fact("800", 800, noun="cars"),
    ),
    row(
        "plan",
        "Some 63,000 customers were added, compared with a plan of 100,000.",
        fact("63,000", 63000, noun="customers", bound="about"),
        fact("100,000", 100000, noun="customers"),
    ),
    row(
        "dash-is-no-score",
        "Vessel calls totalled 1,632 – 1,209 at Tema and 423 at Keta.",
        fact("1,632", 1632, noun="Vessel calls"),
        fact("1,209", 1209, noun="Vessel calls"),
        fact("423", 423, noun="Vessel calls"),
    ),
    row(
        "whole-told-before",
        "A total of 58 schools will be built. They are to hold 14,700 places. Nineteen of the 58 will be tendered.",
        fact("58", 58, noun="schools"),
        fact("14,700", 14700, noun="places"),
        fact("Nineteen of the 58", 19, of=58, noun="schools"),
    ),
    row(
        "what-is-worked-on",
        "Some 96 schools were built, adding 19,380 new places. Of the other 9, 7 are under construction.",
        fact("96", 96, noun="schools", bound="about"),
        fact("19,380", 19380, noun="new places"),
        fact("9", 9, noun="schools", optional=True),
        fact("7", 7, noun="schools", of=9, status="ongoing"),
    ),
    row(
        "kinds-behind-a-colon",
        "Water hit 487 schools: 342 primary schools, 118 secondary schools and 27 madrasas. Of these, 203 reopened.",
        fact("487", 487, noun="schools"),
        fact("342", 342, noun="primary schools"),
        fact("118", 118, noun="secondary schools"),
        fact("27", 27, noun="madrasas"),
        fact("203", 203, noun="schools", of=487),
    ),
    row(
        "has-too",
        "Ada has 34 schools with 26 finished, Bole has 28 with 21 finished and Koksu has 12.",
        fact("34", 34, noun="schools", optional=True),
        fact("26", 26, noun="schools", of=34),
        fact("28", 28, noun="schools"),
        fact("21", 21, noun="schools", of=28),
        fact("12", 12, noun="schools"),
    ),
    row(
        "of-all-kinds",
        "It lists 88 industrial projects, 41 road projects and 35 housing projects. In terms of scale, 13 exceed 2 km.",
        fact("88", 88, noun="industrial projects"),
        fact("41", 41, noun="road projects"),
        fact("35", 35, noun="housing projects"),
        fact("13", 13, noun="projects", of=None),
    ),
    row(
        "what-they-lack",
        "Of the 35 firms, 9 lack funds and 12 need land.",
        fact("35", 35, noun="firms"),
        fact("9", 9, noun="firms", of=35),
        fact("12", 12, noun="firms", of=35),
    ),
    row(
        "put-the-number-at",
        "He put the number of plants short of money at about 20.",
        fact("20", 20, noun="plants", bound="about"),
    ),
    row(
        "clause-behind-the-noun",
        "Patients waiting over a year numbered 3,210 at the end of May.",
        fact("3,210", 3210, noun="Patients"),
    ),
    row(
        "one-object-after-the-other",
        "The agency opened 12 inquiries, closed nine and referred three to judges.",
        fact("12", 12, noun="inquiries"),
        fact("nine", 9, noun="inquiries"),
        fact("three", 3, noun="inquiries"),
    ),
    row(
        "put-into-production",
        "The city introduced 46 plants, started 22 and put 12 into production.",
        fact("46", 46, noun="plants"),
        fact("22", 22, noun="plants", status="started"),
        fact("12", 12, noun="plants", status="operational"),
    ),
    row(
        "elsewhere",
        "The firm has 64 outlets: 40 in Ada, 14 in Bole and 10 elsewhere.",
        fact("64", 64, noun="outlets"),
        fact("40", 40, noun="outlets"),
        fact("14", 14, noun="outlets"),
        fact("10", 10, noun="outlets"),
    ),
    row(
        "fewer-than-planned",
        "It shipped 96,000 phones, 12,000 fewer than planned.",
        fact("96,000", 96000, noun="phones"),
        fact("12,000", 12000, noun="phones", status=None),
    ),
    row("in-all", "The zone's enterprises, 318 in all, made steel.", fact("318", 318, noun="enterprises")),
    row(
        "list-of",
        "The list of patients has shrunk to 13,600 from 22,400.",
        fact("13,600", 13600, noun="patients"),
        fact("22,400", 22400, noun="patients"),
    ),
    row(
        "entries",
        "The list runs to 320 entries: 137 newcomers, 121 carried over from before and 62 still on paper.",
        fact("320", 320, noun="entries"),
        fact("137", 137, noun="newcomers"),
        fact("121", 121, noun="entries"),
        fact("62", 62, noun="entries"),
    ),
    row(
        "among-the-latter",
        "Some 803 halls are ready and 312 are being built. Among the latter are 61 schools.",
        fact("803", 803, noun="halls", bound="about"),
        fact("312", 312, noun="halls"),
        fact("61", 61, noun="schools"),
    ),
    row(
        "size-before-the-number",
        "It listed 22 projects: over 100 million yuan 19, over 1 billion yuan 3.",
        fact("22", 22, noun="projects"),
        fact("19", 19, noun="projects"),
        fact("3", 3, noun="projects"),
    ),
    row(
        "noun-said-again",
        "Demolition involves 400 households, has signed 356 households.",
        fact("400", 400, noun="households"),
        fact("356", 356, noun="households", of=400),
    ),
    row(
        "share-of-a-whole",
        "It reached 1.1 million persons, that is 63 per cent of the 1.75 million targeted.",
        fact("1.1 million", 1100000, noun="persons", of=1750000),
        fact("1.75 million", 1750000, noun="persons", optional=True),
    ),
    row(
        "share-of-a-whole-with-its-noun",
        "It mended 41 dams, or 27 percent of the 152 dams there.",
        fact("41", 41, noun="dams", of=152),
        fact("152", 152, noun="dams"),
    ),
    row(
        "of-tons",
        "The 27 depots had bought 412,000 tons, 156,000 of them for the reserve.",
        fact("27", 27, noun="depots"),
    ),
    row(
        "of-depots",
        "The 27 depots had bought 412,000 tons, 14 of them through agents.",
        fact("27", 27, noun="depots"),
        fact("14", 14, noun="depots", of=27),
    ),
    row("of-the-last-three", "Three firms bid. These two account for 36.9 percent.", fact("Three", 3, noun="firms")),
    row(
        "works-are-on-site-at",
        "Upgrades were finished at 15 of the 41 schools; works are on site at six.",
        fact("15 of the 41", 15, of=41, noun="schools"),
        fact("six", 6, noun="schools", status="ongoing"),
    ),
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
    row("draw", "The club beat Koksu. The arena has seats. Draw 6/49: 4, 11, 23, 30, 38, 47."),
    row("two-figures", "Sales and exports grew; the two figures rose by 22 and 27 percent."),
    row("comments-behind-a-bar", "EST | Updated 11:05 a.m. | 26 comments"),
    row("time-of-day", "10.00 Doors open, Hall B"),
    row("age-behind-at", "The pupils, at 16, choose a trade."),
    row("clock-behind-at", "The trains, at 12.15, were late."),
    row("money-at", "Exports, at 4,120, were up."),
    row("billions-of-exports", "Exports grew 12%, to 41 billion."),
    row("year-alone", "In Year 6 pupils sing."),
]


@pytest.mark.parametrize(("text", "date", "facts"), COMPOUNDS)
def test_compounds_before_the_noun(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), APART)
def test_nouns_said_elsewhere(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), DEALT)
def test_numbers_dealt_out(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NO_COUNTS)
def test_numbers_that_only_look_like_counts(
    text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor
) -> None:
    check("count", text, date, facts, extractor)
