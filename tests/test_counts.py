"""Counts: how many things, of how many, and what became of them; and the numbers that count nothing.

Here is also what the tables of test_money.py and test_quantities.py share: `fact` and `check`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from extract.records import as_json
from tests.rows import Fact, row

if TYPE_CHECKING:
    from extract import Extractor

PHRASES = ("noun", "metric")
# Where a phrase goes on behind its head: the head of "value of exports to Asia" is "value".
TAIL = re.compile(r" (?:of|in|for|at|from|with|on|to|by|per|under|across|among|between|who|that|which)\b.*")
ADVICE = (
    "run `newsfigures explain` on it and mend the rules in patterns/en, unless docs/records.md speaks against the row"
)


def fact(text: str, value: float | None = None, **fields: object) -> Fact:
    """A record that is expected: its text, its value, and those of its other fields that the sentence settles.

    A tuple lists every right answer. None stands for a field that must not be there. Without `bound` it is "exact".
    """
    return {"text": text, "value": value, "value_max": None, "bound": "exact", **fields}


def maybe(text: str) -> Fact:
    """A record that the contract calls optional: there or not, right or wrong, it is passed over."""
    return {"text": text, "optional": True}


def head(phrase: str) -> str:
    """The word that a phrase is about, in the singular: "project" for "key projects in the county"."""
    word = TAIL.sub("", phrase.casefold()).split()[-1]
    return re.sub(r"ies$", "y", word) if word.endswith("ies") else re.sub(r"(?<=[hxs])es$|(?<=[^s])s$", "", word)


def agrees(field: str, wanted: object, found: object) -> bool:
    if isinstance(wanted, tuple):
        return any(agrees(field, one, found) for one in wanted)
    if wanted is None or found is None:
        return wanted is found
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
    assert not found, f"{text!r} must give no such figure, gave {found}: see What is no record in docs/records.md"


PARTS = [
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
        fact("4", 4, noun="enterprises", of=31, status="resumed"),
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
        "label-with-out-of",
        "Projects completed: 17 out of 24.",
        fact("17 out of 24", 17, noun="projects", of=24, status="completed"),
    ),
    row(
        "of-the-so-many-municipal-level",
        "As of March 31, 126 of the 240 municipal-level key projects had started (resumed) construction.",
        fact("126 of the 240", 126, noun="key projects", of=240, status=("started", "resumed")),
    ),
    row(
        "projects-that-completed-an-investment",
        "In the first quarter, the city's 88 key projects completed an investment of 11.26 billion yuan, of which 23 "
        "newly started projects completed 3.1 billion yuan.",
        fact("88", 88, noun="key projects", status=None),
        fact("23", 23, noun="projects", of=88, status=("started", None)),
    ),
    row(
        "new-continued-and-to-be-started",
        "The county has arranged 53 projects this year, including 21 new projects, 18 continued projects and 14 "
        "projects to be started.",
        fact("53", 53, noun="projects"),
        fact("21", 21, noun="projects", of=53, status=(None, "started")),
        fact("18", 18, noun="projects", of=53, status=(None, "ongoing", "resumed")),
        fact("14", 14, noun="projects", of=53, status="planned"),
        gives="status 'planned' for '21'",
    ),
    row(
        "on-the-spot-and-online-are-no-parts",
        "At the fair 12 projects were signed on the spot, with a contracted amount of 5.3 billion yuan, and 6 were "
        "signed online.",
        fact("12", 12, noun="projects", of=None, status="signed"),
        fact("6", 6, noun="projects", of=None, status="signed"),
        gives="of 12 for '6'",
    ),
    row(
        "sanctioned-grounded-completed",
        "The state has sanctioned 4.78 lakh houses, of which 2.9 lakh have been grounded and 1.35 lakh completed.",
        fact("4.78 lakh", 478000, noun="houses", status=("approved", None)),
        fact("2.9 lakh", 290000, noun="houses", of=478000, status=("started", None)),
        fact("1.35 lakh", 135000, noun="houses", of=478000, status="completed"),
    ),
    row(
        "gram-panchayats",
        "Out of 1,03,517 gram panchayats, 81,204 have a fibre link.",
        maybe("1,03,517"),
        fact("81,204", 81204, noun="gram panchayats", of=103517),
    ),
    row(
        "functional-and-in-progress",
        "The minister said 24 medical institutes have been announced; six are functional while work on 12 is in "
        "progress.",
        fact("24", 24, noun="medical institutes"),
        fact("six", 6, noun="medical institutes", status="operational"),
        fact("12", 12, noun="medical institutes", status="ongoing"),
    ),
    row(
        "of-them-means-the-last-named",
        "The group sold 182,000 vehicles and plans to open 30 dealerships, 12 of them in Vietnam.",
        fact("182,000", 182000, noun="vehicles"),
        fact("30", 30, noun="dealerships", status="planned"),
        fact("12", 12, noun="dealerships", of=30, status="planned"),
    ),
    row(
        "of-its",
        "The carmaker will cut 4,300 of its 38,000 jobs in Europe.",
        fact("4,300 of its 38,000", 4300, noun="jobs", of=38000),
    ),
    row(
        "new-and-continued-each-with-its-whole",
        "Of the 35 new projects, 20 have started; of the 53 continued projects, 29 have resumed.",
        maybe("35"),
        fact("20", 20, noun="projects", of=35, status="started"),
        maybe("53"),
        fact("29", 29, noun="projects", of=53, status="resumed"),
    ),
    row(
        "of-which-and-one-in-digits",
        "The road was divided into 5 bid sections, 3 of which are completed, 1 is under construction and 1 has not "
        "started.",
        fact("5", 5, noun="bid sections"),
        fact("3", 3, noun="bid sections", of=5, status="completed"),
        fact("1", 1, noun="bid sections", status="ongoing"),
        fact("1", 1, noun="bid sections", status=(None, "planned")),
    ),
    row(
        "of-a-planned",
        "So far 310,000 of a planned 450,000 doses have arrived.",
        fact("310,000 of a planned 450,000", 310000, noun="doses", of=450000),
    ),
    row(
        "out-of-the-targeted",
        "The ministry has so far built 2,100 out of the targeted 5,000 classrooms.",
        fact("2,100 out of the targeted 5,000", 2100, noun="classrooms", of=5000, status="completed"),
    ),
    row(
        "the-part-with-its-share",
        "Of the 1,240 villages in the province, 1,102, or 88.9 percent, now have piped water.",
        maybe("1,240"),
        fact("1,102", 1102, noun="villages", of=1240),
    ),
    row(
        "of-them-is-of-the-subject",
        "At present 47 routes lead from the bay to over 200 ports; two of them were opened in May.",
        fact("47", 47, noun="routes"),
        fact("200", 200, noun="ports", bound="more_than"),
        fact("two", 2, noun="routes", of=47, status="operational"),
    ),
    row(
        "of-these-is-not-of-the-comparison",
        "A total of 812 pupils sat the test, compared with 790 in 2020. Of these, 640 were from state schools.",
        fact("812", 812, noun="pupils"),
        fact("790", 790, noun="pupils"),
        fact("640", 640, noun="pupils", of=812),
    ),
    row(
        "another-so-many-are-no-part",
        "Sixty-one wells have been drilled and 14 more are being drilled.",
        fact("Sixty-one", 61, noun="wells", status="completed"),
        fact("14", 14, noun="wells", of=None, status="ongoing"),
    ),
    row(
        "a-part-of-a-part",
        "The group has 31 mills. Among them, 9 are in the north, including 2 on the coast.",
        fact("31", 31, noun="mills"),
        fact("9", 9, noun="mills", of=31),
        fact("2", 2, noun="mills", of=9),
    ),
    row(
        "whose-share-is-accounted-for",
        "Some 56 projects were started in the province, of which Linhe accounted for 12.",
        fact("56", 56, noun="projects", bound="about", status="started"),
        fact("12", 12, noun="projects", of=56),
    ),
    row(
        "of-the-batch-of",
        "In total 36 of the batch of 40 projects have broken ground.",
        fact("36 of the batch of 40", 36, noun="projects", of=40, status="started"),
    ),
    row(
        "continued-and-newly-built",
        "The county has 96 projects, of which 54 are continued and 42 newly built.",
        fact("96", 96, noun="projects"),
        fact("54", 54, noun="projects", of=96),
        fact("42", 42, noun="projects", of=96),
    ),
    row(
        "electric-and-diesel",
        "The depot has 60 buses, 20 of which are electric and 40 diesel.",
        fact("60", 60, noun="buses"),
        fact("20", 20, noun="buses", of=60),
        fact("40", 40, noun="buses", of=60),
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
        gives="nothing",
    ),
    row(
        "the-structures-of-three",
        "A total of 9 workshops have been built, 4 are under construction, and the main structures of 3 have been "
        "capped.",
        fact("9", 9, noun="workshops", status="completed"),
        fact("4", 4, noun="workshops", status="ongoing"),
        fact("3", 3, noun="workshops", status=("ongoing", None)),
        gives="'9', '4'",
    ),
    row(
        "two-more",
        "The utility operates six hydropower plants and is building two more.",
        fact("six", 6, noun="hydropower plants", status=("operational", None)),
        fact("two", 2, noun="hydropower plants", status="ongoing"),
    ),
    row(
        "a-further-so-many",
        "The chain has 120 shops. A further 40 are due to open by December.",
        fact("120", 120, noun="shops"),
        fact("40", 40, noun="shops", status="planned"),
    ),
    row(
        "rose-by-to",
        "The number of firms in the zone rose by 1,200 to 14,500.",
        fact("1,200", 1200, noun=("firms", "number of firms")),
        fact("14,500", 14500, noun=("firms", "number of firms")),
    ),
    row(
        "a-new-noun-behind-and",
        "The city added 21,300 new urban jobs, and 6,480 laid-off workers were re-employed.",
        fact("21,300", 21300, noun="urban jobs", of=None),
        fact("6,480", 6480, noun="laid-off workers", of=None),
    ),
    row(
        "against-a-target",
        "The utility connected 482,000 customers against a target of 500,000.",
        fact("482,000", 482000, noun="customers"),
        fact("500,000", 500000, noun="customers", status=("planned", None)),
    ),
    row(
        "direct-and-indirect",
        "The mill is expected to create 500 direct and 1,200 indirect jobs.",
        fact("500", 500, noun="jobs", status=("planned", None)),
        fact("1,200", 1200, noun="jobs", status=("planned", None)),
    ),
    row(
        "another-nine",
        "Twelve houses were destroyed, and another nine damaged.",
        fact("Twelve", 12, noun="houses"),
        fact("nine", 9, noun="houses"),
    ),
    row(
        "of-the-total",
        "The city has 102 projects. Of the total, 26 are in the primary industry and 41 in the secondary industry.",
        fact("102", 102, noun="projects"),
        fact("26", 26, noun="projects", of=102),
        fact("41", 41, noun="projects", of=102),
    ),
    row(
        "helped-so-many-find-jobs",
        "The centre has trained 2,600 people and helped 1,100 find jobs.",
        fact("2,600", 2600, noun="people"),
        fact("1,100", 1100, noun="people"),
        gives="noun 'find jobs' for '1,100'",
    ),
    row(
        "negotiated-and-signed",
        "The bureau held 14 promotion meetings, negotiated 63 projects and signed 28.",
        maybe("14"),
        fact("63", 63, noun="projects", status=(None, "planned", "ongoing")),
        fact("28", 28, noun="projects", status="signed"),
    ),
    row(
        "labels-of-many-sorts",
        "Number of households: 1,204\nBeds available: 30\nAttendance: 2,147\n",
        fact("1,204", 1204, noun="households"),
        fact("30", 30, noun="beds"),
        fact("2,147", 2147, noun="attendance"),
    ),
    row("labels-that-count-nothing", "Tel: 412000\nViews: 1,204\nWorking days: 22\nRoom: 12\n"),
    row(
        "hire-another",
        "The company has 300 employees and plans to hire another 120.",
        fact("300", 300, noun="employees", status=None),
        fact("120", 120, noun="employees", status="planned"),
    ),
    row(
        "another-in-the-pipeline",
        "The group has 14 hotels in operation and another 9 in the pipeline.",
        fact("14", 14, noun="hotels", status="operational"),
        fact("9", 9, noun="hotels", status="planned"),
    ),
    row(
        "found-and-rectified",
        "Inspectors checked 142 firms, found 27 hidden dangers and rectified 25.",
        fact("142", 142, noun="firms"),
        fact("27", 27, noun="hidden dangers"),
        fact("25", 25, noun="hidden dangers"),
    ),
    row(
        "people-by-what-was-done-to-them",
        "The blaze killed 12 and injured 30.",
        fact("12", 12, noun="people", status=None),
        fact("30", 30, noun="people", status=None),
    ),
    row("two-were-arrested", "Two were arrested.", fact("Two", 2, noun="people")),
    row(
        "works-on-so-many",
        "Of the 60 bridges on the list, the construction of 12 has been completed and work on 38 is in progress.",
        maybe("60"),
        fact("12", 12, noun="bridges", status="completed"),
        fact("38", 38, noun="bridges", status="ongoing"),
    ),
    row(
        "an-increase-of",
        "The number of high-tech firms in the zone grew to 462, an increase of 97 over the year before.",
        fact("462", 462, noun=("firms", "number of firms")),
        fact("97", 97, noun=("firms", "number of firms")),
    ),
    row(
        "by-then-there-were",
        "The choir had 19 members then; by 1980 there were 74.",
        fact("19", 19, noun="members"),
        fact("74", 74, noun="members"),
    ),
    row(
        "marks-of-players-are-no-parts",
        "Work on the 1,200-seat stand begins in May. Karsu: Holm 6; Berg 7, Lund 4, Dahl 5 (Moe 71); Vik 6.",
        fact("1,200", 1200, noun="seat"),
    ),
    row(
        "answers-to-applications",
        "Applications: 1,204. Approved: 830. Rejected: 212.",
        fact("1,204", 1204, noun="applications"),
        fact("830", 830, noun="applications", status="approved"),
        fact("212", 212, noun="applications", status="cancelled"),
    ),
    row(
        "bringing-the-total-to",
        "Three more stations will open, bringing the total to 14.",
        fact("Three", 3, noun="stations", status="planned"),
        fact("14", 14, noun="stations"),
    ),
    row(
        "over-those-of-the-year-before",
        "The island welcomed 1,016,872 visitors, up 9.4 percent over the 929,500 recorded a year before.",
        fact("1,016,872", 1016872, noun="visitors"),
        fact("929,500", 929500, noun="visitors", of=None),
    ),
    row(
        "rose-so-many-to-so-many",
        "Visitors rose 12,000 to 480,000.",
        fact("12,000", 12000, noun="visitors"),
        fact("480,000", 480000, noun="visitors"),
    ),
]

STATUSES = [
    row(
        "resumed-above-designated-size",
        "As of February 20, 1,056 industrial enterprises above designated size had resumed work and production.",
        fact("1,056", 1056, noun="industrial enterprises", status="resumed", period={"end": "2020-02-20"}),
        date="2020-02-22",
    ),
    row(
        "completed-in-indian-digits",
        "The state has completed 1,12,450 houses under the scheme.",
        fact("1,12,450", 112450, noun="houses", status="completed"),
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
        "halted",
        "Work on 17 residential towers has been halted since the developer's default.",
        fact("17", 17, noun="residential towers", status="suspended"),
    ),
    row("not-yet", "Twelve bridges have not yet been started.", fact("Twelve", 12, noun="bridges", status="planned")),
    row(
        "six-had-not",
        "By July, 24 schools had been completed, 38 were under construction and 6 had not started.",
        fact("24", 24, noun="schools", status="completed"),
        fact("38", 38, noun="schools", status="ongoing"),
        fact("6", 6, noun="schools", of=None, status="planned"),
    ),
    row(
        "under-a-heading",
        "Completed: 12 bridges, 4 schools and a clinic.",
        fact("12", 12, noun="bridges", status="completed"),
        fact("4", 4, noun="schools", status="completed"),
    ),
    row("a-heading-of-state", "Under construction: 14 dams", fact("14", 14, noun="dams", status="ongoing")),
    row(
        "ceremony",
        "On March 28 the city held a centralized commencement ceremony for 62 major projects.",
        fact("62", 62, noun="projects", status="started"),
    ),
    row(
        "signing-ceremony",
        "A signing ceremony for 26 projects was held in the town.",
        fact("26", 26, noun="projects", status="signed"),
    ),
    row("tenders-for", "Tenders have been floated for 18 bridges.", fact("18", 18, noun="bridges", status="planned")),
    row(
        "planned-for-this-year-all-the-same-started",
        "Construction has started on 14 of the 16 schools planned for this year.",
        fact("14 of the 16", 14, noun="schools", of=16, status="started"),
    ),
    row(
        "will-put-into-service",
        "The city will put 30 new trams into service next year.",
        fact("30", 30, noun="trams", status="planned"),
    ),
    row(
        "would-be-replaced-and-built",
        "Under the plan, 26 bridges would be replaced and 18 markets built.",
        fact("26", 26, noun="bridges", status="planned"),
        fact("18", 18, noun="markets", status="planned"),
    ),
    row(
        "opened-projects-are-begun-opened-shops-are-open",
        "The district has opened 36 projects. The chain has opened 40 shops.",
        fact("36", 36, noun="projects", status="started"),
        fact("40", 40, noun="shops", status="operational"),
    ),
    row(
        "newly-signed-projects-reached",
        "The number of newly signed projects reached 214.",
        fact("214", 214, noun="projects", status="signed"),
    ),
    row(
        "what-the-law-says-is-no-status",
        "Candidates could name 12 witnesses and had to pay 3 fees.",
        fact("12", 12, noun="witnesses", status=None),
        fact("3", 3, noun="fees", status=None),
    ),
    row("laid-off", "Some 40 workers were laid off.", fact("40", 40, noun="workers", bound="about", status=None)),
    row("building-permits", "It issued 1,024 building permits.", fact("1,024", 1024, noun="permits", status=None)),
    row(
        "subject-that-completed-an-amount",
        "The 27 key projects under construction have completed 6.3 billion yuan of investment.",
        fact("27", 27, noun="projects", status=(None, "ongoing")),
    ),
    row(
        "sets-installed-lines-put-into-operation",
        "A total of 1,800 lamps were installed and 6 production lines put into operation.",
        fact("1,800", 1800, noun="lamps", status="completed"),
        fact("6", 6, noun="production lines", status="operational"),
    ),
]

MILLIONS = [
    row(
        "m-of-things",
        "Some 12m users wrote 300m blog entries.",
        fact("12m", 12000000, noun="users", bound="about"),
        fact("300m", 300000000, noun="blog entries"),
    ),
    row(
        "m-of-messages",
        "More than 133m text messages were sent.",
        fact("133m", 133000000, noun="text messages", bound="more_than"),
    ),
    row(
        "m-of-what-is-long",
        "They swam in two 25m pools, won the 60m hurdles and saw the 15m waterfalls.",
        fact("two", 2, noun="pools"),
    ),
]

HEDGES = [
    row(
        "circa",
        "The yard has c. 300 staff and ca. 40 cranes.",
        fact("300", 300, noun="staff", bound="about"),
        fact("40", 40, noun="cranes", bound="about"),
    ),
    row(
        "not-less-than",
        "Not less than 200 youths have been trained.",
        fact("200", 200, noun="youths", bound="more_than"),
    ),
    row(
        "a-maximum-of",
        "Weddings are limited to a maximum of 50 guests.",
        fact("50", 50, noun="guests", bound="less_than"),
    ),
    row("plus-sign", "The hub has attracted 500+ startups.", fact("500", 500, noun="startups", bound="more_than")),
    row("odd", "The 300-odd residents were moved.", fact("300", 300, noun="residents", bound=("about", "more_than"))),
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
]

SHAPES = [
    row(
        "between-and",
        "Between 300 and 350 workers live on the site.",
        fact("300 and 350", 300, value_max=350, noun="workers"),
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
        "respectively",
        "Anning, Kaiyang and Fuxi counties started 12, 9 and 7 projects respectively.",
        fact("12", 12, noun="projects", status="started"),
        fact("9", 9, noun="projects", status="started"),
        fact("7", 7, noun="projects", status="started"),
    ),
    row(
        "person-times",
        "Scenic spots received 640,000 person-times of tourists.",
        fact("640,000", 640000, noun=("person-times", "person-times of tourists", "tourists")),
    ),
    row(
        "beds-with-a-hyphen",
        "The state will open a 300-bed hospital.",
        fact("300", 300, noun=("bed", "beds")),
    ),
    row(
        "bracketed-digits-behind-words",
        "The House confirmed fifteen (15) nominees.",
        fact("fifteen (15)", 15, noun="nominees"),
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
        "one-in-digits",
        "The town has 3 primary schools, 1 secondary school and no clinic.",
        fact("3", 3, noun="primary schools"),
        fact("1", 1, noun="secondary school"),
    ),
    row(
        "bags-of-sixty-kilograms",
        "Growers produced 14.6 million 60-kg bags of coffee.",
        fact("14.6 million", 14600000, noun=("bags", "60-kg bags")),
    ),
    row(
        "meters-of-a-utility",
        "The utility will replace old pipes and install 60,000 meters, benefiting 1.2 million residents.",
        fact("60,000", 60000, noun="meters", status="planned"),
        fact("1.2 million", 1200000, noun="residents"),
        gives="'1.2 million'",
    ),
    row(
        "how-many-of-which-power",
        "The plant will have four 330-MW units and two substations.",
        fact("four", 4, noun=("units", "330-MW units"), status=("planned", None)),
        fact("two", 2, noun="substations", status=("planned", None)),
    ),
    row(
        "hospital-and-hall",
        "The city opened a 300-bed hospital and a 1,200-seat hall.",
        fact("300", 300, noun="bed"),
        fact("1,200", 1200, noun="seat"),
    ),
    row(
        "barristers-by-name",
        "The letter names five other barristers - Nora Blake, Ann Reed and the Hill brothers.",
        fact("five", 5, noun="barristers"),
    ),
    row(
        "kinds-of-points",
        "The operator shall set up 1 400 collection points.",
        fact("1 400", 1400, noun="collection points", status="planned"),
    ),
    row(
        "of-provincial-level",
        "The zone has 118 provincial-level laboratories.",
        fact("118", 118, noun="laboratories"),
    ),
    row(
        "called-by-a-slogan",
        'Of the province\'s 152 "three batches" projects, 60 have been signed.',
        maybe("152"),
        fact("60", 60, noun="projects", status="signed"),
    ),
]

NONE = [
    row("age-in-front", "The 45-year-old driver was not hurt."),
    row("covid", "The town has had no case of COVID-19 for weeks."),
    row("sections-of-a-code", "He was booked under sections 302 and 34 of the penal code."),
    row("vision", "The plan is in line with Vision 2030 and Agenda 2063."),
    row("one-of-the", "It is one of the oldest mills in the region."),
    row("idiom-of-twos", "Officials are in two minds about the dam.", gives="the count two"),
    row("second-phase", "Work on the second phase will follow the first."),
    row("four-in-ten", "Four in 10 pupils skip breakfast, and one in 16 messages had a virus."),
    row("address", "He lives at 221 Baker Street and works at home."),
    row("names-with-numbers", "The Big Four and the Magnificent Seven were among the winners of the Six Nations."),
    row("fifteen-man-game", "He prefers the 15-man game, says the 22-cap Dragons man."),
    row("must-be-of-age", "Candidates in national votes must be 21."),
    row("one-all", "The derby ended 1 all."),
    row("day-before-a-noun", "It was ruptured in the March 5 tremor."),
    row("title-with-its-number", "Spider-Man 2 breaks that rule."),
    row("two-horse-race", "Gallas sees two-horse race"),
    row("five-point-programme", "A five point programme demands that prices must rise."),
    row("points-of-a-list", "Steps follow: 1) pay the fine; 2) build schools and 3) hire teachers."),
    row("money-without-its-currency", "Retained earnings were increased by 209 million."),
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


@pytest.mark.parametrize(("text", "date", "facts"), HEDGES + MILLIONS)
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
