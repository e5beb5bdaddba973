"""Counts: how many things, of how many, and what became of them; and the numbers that count nothing.

Here is also what the tables of test_money.py and test_quantities.py share: `row`, `fact` and `check`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from extract.records import as_json

if TYPE_CHECKING:
    from extract import Extractor

Fact = dict[str, Any]
PHRASES = ("noun", "metric")
# Where a phrase goes on behind its head: the head of "value of exports to Asia" is "value".
TAIL = re.compile(r" (?:of|in|for|at|from|with|on|to|by|per|under|across|among|between|who|that|which)\b.*")
ADVICE = "run `newsfigures explain` on it and mend the rules in patterns/en, unless RECORDS.md speaks against the row"


def fact(text: str, value: float | None = None, **fields: object) -> Fact:
    """A record that is expected: its text, its value, and those of its other fields that the sentence settles.

    A tuple lists every right answer. None stands for a field that must not be there. Without `bound` it is "exact".
    """
    return {"text": text, "value": value, "value_max": None, "bound": "exact", **fields}


def maybe(text: str) -> Fact:
    """A record that the contract calls optional: there or not, right or wrong, it is passed over."""
    return {"text": text, "optional": True}


def row(name: str, text: str, *facts: Fact, date: str | None = None, gives: str = "") -> Any:  # noqa: ANN401
    """One line of a table. `gives` tells what a wrong answer looks like: take it away when the test says XPASS."""
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=f"gives {gives}")] if gives else []
    return pytest.param(text, date, facts, id=name, marks=marks)


def head(phrase: str) -> str:
    """The word that a phrase is about, in the singular: "project" for "key projects in the county"."""
    word = TAIL.sub("", phrase.casefold()).split()[-1]
    return re.sub(r"ies$", "y", word) if word.endswith("ies") else re.sub(r"(?<=[hxs])es$|(?<=[^s])s$", "", word)


def agrees(field: str, wanted: object, found: object) -> bool:
    if isinstance(wanted, tuple):
        return any(agrees(field, one, found) for one in wanted)
    if wanted is None or found is None:
        return wanted is found
    if field == "text":
        return str(wanted) in str(found)  # a wider span is allowed, see RECORDS.md
    if field in PHRASES:
        return head(str(wanted)) == head(str(found))
    if isinstance(wanted, dict) and isinstance(found, dict):
        return all(found.get(key) == value for key, value in wanted.items())
    if isinstance(wanted, int | float):
        return Decimal(str(wanted)) == Decimal(str(found))
    return wanted == found


def check(kind: str, text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    """Hold the records of one type against those that the row expects, in their order."""
    passed_over = {one["text"] for one in facts if one.get("optional")}
    wanted = [one for one in facts if not one.get("optional")]
    records = [as_json(record) for record in extractor.extract(text, date) if record.type == kind]
    found = [record for record in records if record["text"] not in passed_over]
    texts = [record["text"] for record in found]
    expected = [one["text"] for one in wanted]
    assert len(found) == len(wanted), f"{text!r} must give the {kind} records {expected}, gave {texts}: {ADVICE}"
    for one, record in zip(wanted, found, strict=True):
        wrong = [
            f"{field} must be {value!r}, is {record.get(field)!r}"
            for field, value in one.items()
            if not agrees(field, value, record.get(field))
        ]
        assert not wrong, f"{text!r}, the {kind} {record['text']!r}: {'; '.join(wrong)}: {ADVICE}"


def check_none(text: str, extractor: Extractor, *kinds: str) -> None:
    """No figure at all may be found in the text; with kinds, none of these."""
    records = [r for r in extractor.extract(text) if (r.type in kinds if kinds else r.type != "project")]
    found = [(record.type, record.text) for record in records]
    assert not found, f"{text!r} must give no such figure, gave {found}: see What is not a record in RECORDS.md"


PARTS = [
    row(
        "so-many-of-the-county's",
        "By the end of March, 37 of the county's 52 water projects had resumed work.",
        fact("37", 37, noun="water projects", of=52, status="resumed", period={"end": "2021-03-31"}),
        date="2021-04-09",
    ),
    row(
        "of-the-whole-comes-first",
        "Of the 64 key projects arranged this year, 41 had started construction by the end of May.",
        maybe("64"),
        fact("41", 41, noun="key projects", of=64, status="started"),
    ),
    row(
        "among-the-whole",
        "Among the 73 provincial key projects, 58 have started or resumed construction, a start rate of 79.5 percent.",
        maybe("73"),
        fact("58", 58, noun="projects", of=73, status=("started", "resumed")),
    ),
    row(
        "of-which-twice",
        "The city has drawn up 120 renovation schemes, of which 45 have been finished and 60 are under way.",
        fact("120", 120, noun="renovation schemes"),
        fact("45", 45, noun="renovation schemes", of=120, status="completed"),
        fact("60", 60, noun="renovation schemes", of=120, status="ongoing"),
    ),
    row(
        "among-them-in-the-next-sentence",
        "The province signed 56 contracts at the fair. Among them, 18 were concluded with foreign firms.",
        fact("56", 56, noun="contracts", of=None, status="signed"),
        fact("18", 18, noun="contracts", of=56),
    ),
    row(
        "of-these-while",
        "The ministry recorded 312 new cases on Tuesday. Of these, 298 were reported in the capital, while 14 "
        "are imported.",
        fact("312", 312, noun="cases"),
        fact("298", 298, noun="cases", of=312),
        fact("14", 14, noun="cases", of=312),
    ),
    row(
        "of-them-behind-the-number",
        "The county has 31 large-scale enterprises, but only 4 of them have resumed production.",
        fact("31", 31, noun="enterprises", status=None),
        fact("4 of them", 4, noun="enterprises", of=31, status="resumed"),
    ),
    row(
        "of-which-behind-the-number",
        "The commission approved 22 new colleges, 9 of which are in rural districts.",
        fact("22", 22, noun="colleges", status="approved"),
        fact("9", 9, noun="colleges", of=22),
    ),
    row(
        "out-of-in-words",
        "Twenty-seven out of the 30 blocks have been supplied with piped water.",
        fact("Twenty-seven out of the 30", 27, noun="blocks", of=30),
    ),
    row(
        "the-fourth-is-no-count",
        "Three of the four pumping stations are now operational and the fourth will follow in June.",
        fact("Three of the four", 3, noun="pumping stations", of=4, status="operational"),
    ),
    row(
        "the-remaining",
        "So far 12 of the 20 bridges have been completed, and the remaining 8 will be finished next year.",
        fact("12 of the 20", 12, noun="bridges", of=20, status="completed"),
        fact("8", 8, noun="bridges", status="planned"),
    ),
    row(
        "including-one-place",
        "A total of 3,412 new businesses were registered in May, including 290 in manufacturing.",
        fact("3,412", 3412, noun=("businesses",)),
        fact("290", 290, noun=("businesses",)),
    ),
    row(
        "including-other-things",
        "The blaze destroyed 45 buildings, including 12 shops and two clinics.",
        fact("45", 45, noun="buildings"),
        fact("12", 12, noun="shops"),
        fact("two", 2, noun="clinics"),
    ),
    row(
        "a-list-that-adds-up",
        "The team has 9 members: 5 engineers, 3 surveyors and a driver.",
        fact("9", 9, noun="members"),
        fact("5", 5, noun="engineers", of=None),
        fact("3", 3, noun="surveyors", of=None),
    ),
    row(
        "the-whole-in-brackets",
        "As of Friday, 209 mandals (of 679) have been declared drought-hit.",
        fact("209", 209, noun="mandals", of=679),
        maybe("679"),
    ),
    row(
        "slash-for-of",
        "Projects completed: 17 out of 24.",
        fact("17 out of 24", 17, noun="projects", of=24, status="completed"),
    ),
    row(
        "all-of-them",
        "All 16 townships in the county have been linked to the grid.",
        fact("16", 16, noun="townships", of=None),
    ),
    row(
        "accounting-for-so-many-of",
        "In the first half of the year, construction began on 15 of 19 planned reservoirs.",
        fact("15 of 19", 15, noun="reservoirs", of=19, status="started", period={"start": "2019-01-01"}),
        date="2019-07-12",
    ),
]

ELIDED = [
    row(
        "last-year-and-this",
        "Last year the district built 14 schools; this year it plans to build 9.",
        fact("14", 14, noun="schools", status="completed"),
        fact("9", 9, noun="schools", status="planned"),
    ),
    row(
        "monday-and-tuesday",
        "Volunteers planted 2,300 trees on Monday and 1,900 on Tuesday.",
        fact("2,300", 2300, noun="trees"),
        fact("1,900", 1900, noun="trees"),
    ),
    row(
        "number-of",
        "The number of building permits rose to 412 from 388 a year earlier.",
        fact("412", 412, noun=("building permits", "number of building permits")),
        fact("388", 388, noun=("building permits", "number of building permits")),
    ),
    row(
        "number-of-reached",
        "The number of registered job seekers in the region reached 8,214, up 312 from a month earlier.",
        fact("8,214", 8214, noun=("job seekers", "number of job seekers")),
        fact("312", 312, noun=("job seekers", "number of job seekers")),
    ),
    row(
        "from-to-is-two-counts",
        "In three years the number of shops in the town fell from 640 to 505.",
        fact("640", 640, noun=("shops", "number of shops")),
        fact("505", 505, noun=("shops", "number of shops")),
    ),
    row(
        "compared-with",
        "The airport handled 4,120 flights in April, compared with 3,874 in the same month of 2018.",
        fact("4,120", 4120, noun="flights", period={"start": "2019-04-01", "end": "2019-04-30"}),
        fact("3,874", 3874, noun="flights", period={"start": "2018-04-01", "end": "2018-04-30"}),
        date="2019-05-20",
    ),
    row(
        "killed-and-injured",
        "At least 15 people were killed and 32 injured when a bus plunged into a gorge on Sunday.",
        fact("15", 15, noun="people", bound="more_than"),
        fact("32", 32, noun=("people", "injured")),
    ),
    row(
        "one-verb-after-another",
        "Since January, 21 projects have been signed, 15 have started construction and 8 have gone into production.",
        fact("21", 21, noun="projects", status="signed"),
        fact("15", 15, noun="projects", status="started"),
        fact("8", 8, noun="projects", status="operational"),
    ),
    row(
        "sizes-share-a-noun",
        "The basin has 8 large, 14 medium-sized and 230 small reservoirs.",
        fact("8", 8, noun="reservoirs"),
        fact("14", 14, noun="reservoirs"),
        fact("230", 230, noun="reservoirs"),
    ),
    row(
        "labels-and-values",
        "Projects started: 41\nProjects completed: 17\n",
        fact("41", 41, noun="projects", status="started"),
        fact("17", 17, noun="projects", status="completed"),
    ),
    row(
        "table-with-heading",
        "Number of schools\nDistrict | 2019 | 2020\nMbale | 148 | 153\nTororo | 96 | 101\n",
        fact("148", 148, noun="schools"),
        fact("153", 153, noun="schools"),
        fact("96", 96, noun="schools"),
        fact("101", 101, noun="schools"),
    ),
]

STATUSES = [
    row(
        "signed-passive",
        "At the ceremony 23 cooperation agreements were signed, covering textiles and new materials.",
        fact("23", 23, noun="cooperation agreements", status="signed"),
    ),
    row(
        "approved-by-the-cabinet",
        "The Cabinet on Wednesday approved 85 new medical colleges across the country.",
        fact("85", 85, noun="medical colleges", status="approved"),
    ),
    row(
        "ground-was-broken",
        "Ground was broken on seven logistics parks in the first quarter.",
        fact("seven", 7, noun="logistics parks", status="started", period={"start": "2021-01-01", "end": "2021-03-31"}),
        date="2021-04-15",
    ),
    row(
        "resumed-above-designated-size",
        "As of February 20, 1,056 industrial enterprises above designated size had resumed work and production.",
        fact("1,056", 1056, noun="industrial enterprises", status="resumed", period={"end": "2020-02-20"}),
        date="2020-02-22",
    ),
    row(
        "under-construction",
        "Currently 26 township hospitals are under construction.",
        fact("26", 26, noun="hospitals", status="ongoing"),
    ),
    row(
        "completed-in-indian-digits",
        "The state has completed 1,12,450 houses under the scheme.",
        fact("1,12,450", 112450, noun="houses", status="completed"),
    ),
    row(
        "entered-service",
        "Six electric ferries have entered service on the lake since May.",
        fact("Six", 6, noun="ferries", status="operational"),
    ),
    row(
        "put-into-use",
        "A total of 84 charging stations were put into use in 2020.",
        fact("84", 84, noun="charging stations", status="operational", period={"start": "2020-01-01"}),
    ),
    row(
        "ordered-to-suspend",
        "Regulators ordered 19 quarries to suspend operations.",
        fact("19", 19, noun="quarries", status="suspended"),
    ),
    row(
        "cancelled-flights",
        "The airline cancelled 140 flights on Friday because of the storm.",
        fact("140", 140, noun="flights", status="cancelled"),
    ),
    row(
        "intends-to-drill",
        "The authority intends to drill 250 boreholes in the arid counties.",
        fact("250", 250, noun="boreholes", status="planned"),
    ),
    row(
        "expected-to-break-ground",
        "A total of 36 major projects are expected to break ground in the second half of the year.",
        fact("36", 36, noun="major projects", status="planned"),
    ),
    row(
        "negated",
        "Work has not yet begun on 13 of the 40 clinics.",
        fact("13 of the 40", 13, noun="clinics", of=40, status=(None, "planned")),
    ),
    row(
        "newly-started-and-continued",
        "In 2020, the district newly started 30 industrial projects and continued to build 12 projects.",
        fact("30", 30, noun="industrial projects", status="started"),
        fact("12", 12, noun="projects", status=("ongoing", "resumed")),
    ),
    row(
        "will-create-jobs",
        "After completion, it will create 1,500 jobs and drive 3,000 farmers to increase their income.",
        fact("1,500", 1500, noun="jobs", status=("planned", None)),
        fact("3,000", 3000, noun="farmers"),
    ),
    row(
        "no-status-at-all",
        "Inspectors visited three rice mills and spoke with 40 traders.",
        fact("three", 3, noun="rice mills", status=None),
        fact("40", 40, noun="traders", status=None),
    ),
    row(
        "laid-the-foundation-stones",
        "The Prime Minister laid the foundation stones of 5 railway projects and dedicated 3 bridges to the nation.",
        fact("5", 5, noun="railway projects", status=("started", "planned")),
        fact("3", 3, noun="bridges", status=("operational", "completed")),
    ),
    row(
        "handed-over",
        "The housing ministry handed over 620 flats that were completed in December.",
        fact("620", 620, noun="flats", status=("completed", "operational")),
    ),
    row(
        "scrapped",
        "Facing protests, the government scrapped plans for four coal-fired plants.",
        fact("four", 4, noun="plants", status="cancelled"),
    ),
    row(
        "halted",
        "Work on 17 residential towers has been halted since the developer's default.",
        fact("17", 17, noun="residential towers", status="suspended"),
    ),
]

HEDGES = [
    row("nearly", "The plant will employ nearly 300 people.", fact("300", 300, noun="people", bound="about")),
    row(
        "in-excess-of",
        "In excess of 4,000 households received seed.",
        fact("4,000", 4000, noun="households", bound="more_than"),
    ),
    row(
        "no-fewer-than",
        "No fewer than 40 traders were arrested.",
        fact("40", 40, noun="traders", bound="more_than"),
    ),
    row(
        "not-less-than",
        "Not less than 200 youths have been trained.",
        fact("200", 200, noun="youths", bound="more_than"),
    ),
    row("upwards-of", "Upwards of 200 trucks were stranded.", fact("200", 200, noun="trucks", bound="more_than")),
    row("close-to", "Close to 1,500 nurses joined the strike.", fact("1,500", 1500, noun="nurses", bound="about")),
    row("some", "Some 60 villages are still cut off.", fact("60", 60, noun="villages", bound="about")),
    row("fewer-than", "Fewer than 50 birds survive in the wild.", fact("50", 50, noun=("birds",), bound="less_than")),
    row(
        "a-maximum-of",
        "Weddings are limited to a maximum of 50 guests.",
        fact("50", 50, noun="guests", bound="less_than"),
    ),
    row("plus-sign", "The hub has attracted 500+ startups.", fact("500", 500, noun="startups", bound="more_than")),
    row("odd", "The 300-odd residents were moved.", fact("300", 300, noun="residents", bound="about")),
    row("or-more", "Firms with 50 or more employees must report.", fact("50", 50, noun="employees", bound="more_than")),
    row(
        "more-than-a-dozen",
        "More than a dozen shops were looted.",
        fact("a dozen", 12, noun="shops", bound="more_than"),
    ),
    row(
        "an-estimated",
        "An estimated 12,000 people watched the parade.",
        fact("12,000", 12000, noun="people", bound="about"),
    ),
    row(
        "is-estimated-at",
        "The number of visitors is estimated at 40,000.",
        fact("40,000", 40000, noun=("visitors", "number of visitors")),
    ),
    row("at-most", "The boat may carry at most 25 passengers.", fact("25", 25, noun="passengers", bound="less_than")),
]

SHAPES = [
    row(
        "between-and",
        "Between 300 and 350 workers live on the site.",
        fact("300 and 350", 300, value_max=350, noun="workers"),
    ),
    row(
        "hyphen-range",
        "Each post is staffed by 10-15 officers.",
        fact("10-15", 10, value_max=15, noun="officers"),
    ),
    row(
        "range-with-one-scale",
        "Each year 5 to 6 thousand people move there.",
        fact("5 to 6 thousand", 5000, value_max=6000, noun="people"),
    ),
    row(
        "range-in-lakh",
        "Officials expect four to five lakh pilgrims.",
        fact("four to five lakh", 400000, value_max=500000, noun="pilgrims"),
    ),
    row(
        "crore-and-lakh",
        "The scheme covers 3 crore 25 lakh households.",
        fact("3 crore 25 lakh", 32500000, noun="households"),
    ),
    row(
        "million-and-thousand",
        "In 2020 the county lifted 1 million 240 thousand people out of poverty.",
        fact("1 million 240 thousand", 1240000, noun="people", period={"start": "2020-01-01", "end": "2020-12-31"}),
    ),
    row(
        "lakh-with-decimals",
        "More than 2.3 lakh farmers have been insured.",
        fact("2.3 lakh", 230000, noun="farmers", bound="more_than"),
    ),
    row(
        "respectively",
        "Anning, Kaiyang and Fuxi counties started 12, 9 and 7 projects respectively.",
        fact("12", 12, noun="projects", status="started"),
        fact("9", 9, noun="projects", status="started"),
        fact("7", 7, noun="projects", status="started"),
    ),
    row(
        "list-of-works",
        "The contractor will build 5 bridges, 12 culverts and three tunnels along the route.",
        fact("5", 5, noun="bridges", status="planned"),
        fact("12", 12, noun="culverts", status="planned"),
        fact("three", 3, noun="tunnels", status="planned"),
    ),
    row(
        "in-sets",
        "The hospital received 46 sets of ventilators.",
        fact("46", 46, noun=("sets of ventilators", "ventilators")),
    ),
    row(
        "heads-of-cattle",
        "Local herders sold 4,600 heads of cattle and 12,000 sheep.",
        fact("4,600", 4600, noun=("heads of cattle", "cattle")),
        fact("12,000", 12000, noun="sheep"),
    ),
    row(
        "passenger-trips",
        "The metro handled 3.42 million passenger trips on Friday.",
        fact("3.42 million", 3420000, noun="passenger trips"),
    ),
    row(
        "person-times",
        "Scenic spots received 640,000 person-times of tourists.",
        fact("640,000", 640000, noun=("person-times", "person-times of tourists", "tourists")),
    ),
    row("beds-with-a-hyphen", "The state will open a 300-bed hospital.", fact("300", 300, noun=("bed", "beds"))),
    row(
        "number-then-adjectives",
        "The zone hosts 134 national-level high-tech enterprises.",
        fact("134", 134, noun="high-tech enterprises"),
    ),
    row(
        "bracketed-digits-behind-words",
        "The House confirmed fifteen (15) nominees.",
        fact("fifteen", 15, noun="nominees"),
        maybe("15"),
    ),
    row("an-additional", "An additional 35 buses will run.", fact("35", 35, noun="buses")),
    row(
        "million-tourists",
        "Hainan received 83.1 million tourists in 2019, a rise of 9 percent.",
        fact("83.1 million", 83100000, noun="tourists", period={"start": "2019-01-01", "end": "2019-12-31"}),
    ),
    row(
        "mn-for-million",
        "The operator added 1.4 mn subscribers in the quarter.",
        fact("1.4 mn", 1400000, noun="subscribers"),
    ),
    row(
        "projects-with-money",
        "A total of 31 projects with an investment of over 100 million yuan each were introduced.",
        fact("31", 31, noun="projects"),
    ),
    row(
        "sentence-begins-with-digits",
        "88 km of road and 14 footbridges serve the valley.",
        fact("14", 14, noun="footbridges"),
    ),
    row(
        "double-whole-and-places",
        "The campaign reached 1,204 villages in 17 sub-counties of 3 districts.",
        fact("1,204", 1204, noun="villages"),
        fact("17", 17, noun="sub-counties"),
        fact("3", 3, noun="districts"),
    ),
]

NONE = [
    row("year-behind-in", "In 2019 the mill closed for good."),
    row("age-in-front", "The 45-year-old driver was not hurt."),
    row("age-behind-a-comma", "Grace Banda, 31, runs the clinic."),
    row("covid", "The town has had no case of COVID-19 for weeks."),
    row("five-year-plan", "The aim stands in the 14th Five-Year Plan."),
    row("sections-of-a-code", "He was booked under sections 302 and 34 of the penal code."),
    row("articles", "The court struck down Articles 12 and 14 of the decree."),
    row("resolution", "The council adopted Resolution 2334 in a late session."),
    row("vision", "The plan is in line with Vision 2030 and Agenda 2063."),
    row("national-highway", "The lorry overturned on National Highway 44 near the toll."),
    row("aircraft", "The carrier flies the Boeing 737 and the Airbus A320."),
    row("score", "The hosts won 3-1 after trailing 0-1 at the break."),
    row("sets-of-tennis", "She won 6-4, 3-6, 7-5 in the final."),
    row("stock-index", "The Nifty 50 and the S&P 500 closed higher."),
    row("fortune-500", "A Fortune 500 company will move in."),
    row("group-of-77", "The Group of 77 rejected the draft."),
    row("school-classes", "Pupils in Grade 8 and Class 10 will return first."),
    row("diabetes", "The drug treats type 2 diabetes."),
    row("chapter-11", "The retailer filed for Chapter 11 protection."),
    row("one-of-the", "It is one of the oldest mills in the region."),
    row("one-by-one", "The boats left one by one, and no one was hurt."),
    row("one-day", "One day the lake may dry up."),
    row("idiom-of-twos", "Officials are in two minds about the dam."),
    row("round-the-clock", "The line is staffed 24/7."),
    row("second-phase", "Work on the second phase will follow the first."),
    row("twentieth-session", "The 20th session of the committee ended on Friday."),
    row("nine-eleven", "The unit was founded after the 9/11 attacks."),
    row("post-box", "Letters go to P.O. Box 30040-00100, Nairobi."),
    row("ward-and-gate", "Voters in Ward 7 queued at Gate 5."),
    row("vague", "Dozens of shops and hundreds of homes were flooded."),
    row("twice-and-threefold", "Output doubled, and sales rose threefold."),
    row("fractions", "Half of the mills and two thirds of the farms stood still."),
    row("isbn-like-code", "The tender (Ref. MOW/2021/0045) closes in May."),
]


@pytest.mark.parametrize(("text", "date", "facts"), PARTS)
def test_parts_of_wholes(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), ELIDED)
def test_nouns_left_out(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), STATUSES)
def test_what_became_of_them(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), HEDGES)
def test_hedged_counts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SHAPES)
def test_shapes_of_counts(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("count", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_numbers_that_count_nothing(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    assert not date
    assert not facts
    check_none(text, extractor)
