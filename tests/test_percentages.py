"""Percentages: levels, shares and changes as bulletins, wires and releases write them, and what is no percentage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from extract.records import as_json

if TYPE_CHECKING:
    from extract import Extractor

Fact = dict[str, Any]

# --- What the tables of percentages, rankings and projects share ------------------------------------------------------


def row(name: str, text: str, *facts: Fact, date: str | None = None, gives: str = "") -> Any:  # noqa: ANN401
    """A text with all its facts of the type, in order; `gives` tells what is wrong today (take it away on XPASS)."""
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=f"gives {gives}")] if gives else []
    return pytest.param(text, date, list(facts), id=name, marks=marks)


def head(phrase: str | None) -> str | None:
    """The word that a noun phrase turns on: "growth rate of the two cities" turns on "rate"."""
    if phrase is None:
        return None
    phrase = phrase.removeprefix("share of ")  # the share of X and X itself are both right
    phrase = re.split(r"(?<=\w) (?:of|in|for|by|per|on|to|from|at|with|among|between|over)\b", phrase)[0]
    word = phrase.split()[-1].lower()
    return re.sub(r"(?<=[^s])s$", "", re.sub(r"ies$", "y", word))


def fits(field: str, wanted: Any, found: Any) -> bool:  # noqa: ANN401
    """A tuple holds every right answer; None stands for "not there"; of a period, the ends that are given count."""
    if isinstance(wanted, tuple):
        return any(fits(field, one, found) for one in wanted)
    if field in {"metric", "scope"}:
        return head(wanted) == head(found)
    if field == "text":
        return wanted in found and len(found) <= 120
    if field == "period" and wanted is not None:
        return all((found or {}).get(end) == day for end, day in wanted.items())
    if field == "subject" and wanted is not None:
        return (found or {}).get("name") in {wanted}
    return wanted == found


def same(fact: Fact, record: Fact) -> bool:
    """Whether the record is about this fact, right or wrong in its other fields: the words overlap, the value agrees."""
    if fact["text"] not in record["text"] and record["text"] not in fact["text"]:
        return False
    return all(record[field] == fact[field] for field in ("value", "rank") if field in fact)


def faults(facts: list[Fact], records: list[Fact]) -> list[str]:
    """What is wrong with the records, one line a fault."""
    found, left = [], list(records)
    for fact in facts:
        record = next((record for record in left if same(fact, record)), None)
        if record is None:
            if not fact.get("optional"):
                found.append(f"missing: {fact}")
            continue
        left.remove(record)
        if fact.get("optional"):
            continue
        found += [
            f"{fact['text']!r} has {field}={record.get(field)!r}, wanted {wanted!r}"
            for field, wanted in fact.items()
            if not fits(field, wanted, record.get(field))
        ]
    keys = "text value value_max rank name status metric change".split()
    found += ["too many: " + str({key: record[key] for key in keys if key in record}) for record in left]
    return found


def check(kind: str, text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(text, date) if record.type == kind]
    wrong = faults(facts, records)
    assert not wrong, "\n  ".join(
        [
            f"{text!r}",
            *wrong,
            "-> run `newsfigures explain` on the text, and mend the rule it names; if the row is wrong by the contract"
            " (docs/records.md), mend the row; if no rule can do it yet, give the row `gives=`",
        ]
    )


# --- Percentages ------------------------------------------------------------------------------------------------------


def level(text: str, *metric: str, **more: Any) -> Fact:  # noqa: ANN401
    """A percentage that is a level, a share or a difference; the value is the first number of the text."""
    number = re.search(r"\d+(?:\.\d+)?", text)
    fact: Fact = {"text": text, "bound": "exact", "value_max": None, "change": None}
    if number:
        fact["value"] = float(number[0])
    fact["unit"] = "percentage_point" if "point" in text else "percent"
    if metric:
        fact["metric"] = metric
    return fact | more


def up(text: str, *metric: str, **more: Any) -> Fact:  # noqa: ANN401
    return level(text, *metric, **{"change": "increase"} | more)


def down(text: str, *metric: str, **more: Any) -> Fact:  # noqa: ANN401
    return level(text, *metric, **{"change": "decrease"} | more)


Q1_2023 = {"start": "2023-01-01", "end": "2023-03-31"}
H1_2023 = {"start": "2023-01-01", "end": "2023-06-30"}
Y2022 = {"start": "2022-01-01", "end": "2022-12-31"}
VALUE_ADDED = ("value added", "added value", "value")

BULLETINS = [
    row(
        "grew-and-faster-than",
        "In the first quarter, the value added of industrial enterprises above the designated size grew by 5.8 percent year on year, 0.3 percentage points faster than in the previous quarter.",
        up("5.8 percent", *VALUE_ADDED, period=Q1_2023),
        level("0.3 percentage points", change=("increase", None)),
        date="2023-04-20",
    ),
    row(
        "reached-and-a-year-on-year-increase-of",
        "The total retail sales of consumer goods in the city reached 28.4 billion yuan, a year-on-year increase of 7.9%.",
        up("7.9%", "total retail sales"),
    ),
    row(
        "bare-year-on-year-growth",
        "Investment in fixed assets was 11.6 billion yuan, year-on-year growth of 9.8%.",
        up("9.8%", "investment"),
    ),
    row(
        "growth-rate-in-brackets",
        "General public budget revenue was 2.31 billion yuan (up 6.2 percent), and tax revenue was 1.7 billion yuan (down 1.5 percent).",
        up("6.2 percent", "general public budget revenue"),
        down("1.5 percent", "tax revenue"),
    ),
    row(
        "signs-in-brackets",
        "Exports: 41.2 billion yuan (+8.3%); imports: 9.6 billion yuan (-2.1%).",
        up("8.3%", "exports"),
        down("2.1%", "imports"),
    ),
    row(
        "three-shares",
        "The primary industry accounted for 8.4% of GDP, the secondary industry for 41.2% and the tertiary industry for 50.4%.",
        level("8.4%", "primary industry", "share", "GDP", "share of GDP"),
        level("41.2%", "secondary industry", "share", "GDP", "share of GDP"),
        level("50.4%", "tertiary industry", "share", "GDP", "share of GDP"),
    ),
    row(
        "accounting-for-of-the-total",
        "A total of 37 industrial projects were started, accounting for 74 percent of the total.",
        level("74 percent"),
    ),
    row(
        "accounting-for-of-the-annual-plan",
        "From January to June, the key projects completed an investment of 1.26 billion yuan, accounting for 57.3% of the annual plan.",
        level("57.3%", "annual plan", "investment", "plan", period=H1_2023),
        date="2023-07-12",
    ),
    row(
        "completed-of-the-target",
        "As of the end of June, the county had completed 62.5% of its annual investment target.",
        level("62.5%", "annual investment target", period={"end": "2023-06-30"}),
        date="2023-07-12",
    ),
    row(
        "completing-of-the-annual-task",
        "The bureau collected 86 million yuan in fees, completing 104.2 percent of the annual task.",
        level("104.2 percent"),
    ),
    row(
        "ratio-is-of-the-plan",
        "The investment completed by the provincial key projects is 3.4 billion yuan, which is 76.3% of the annual plan.",
        level("76.3%", "annual plan", "investment"),
    ),
    row(
        "rate-of-with",
        "Funds in place reached 4.4 billion yuan, with a capital availability rate of 81%.",
        level("81%", "capital availability rate"),
    ),
    row(
        "rate-reached-and-ahead-of-schedule",
        "The operating rate of the 46 key projects reached 95.7 percent, 4.3 percentage points ahead of schedule.",
        level("95.7 percent", "operating rate"),
        level("4.3 percentage points", change=(None, "increase")),
    ),
    row(
        "rate-and-down-from-the-previous-month",
        "The surveyed urban unemployment rate was 5.3 percent in March, down 0.2 percentage points from the previous month.",
        level("5.3 percent", "surveyed urban unemployment rate", period={"start": "2023-03-01", "end": "2023-03-31"}),
        down("0.2 percentage points", "surveyed urban unemployment rate"),
        date="2023-04-20",
    ),
    row(
        "higher-than-the-provincial-average",
        "The growth rate was 1.4 percentage points higher than the provincial average.",
        level("1.4 percentage points", "growth rate"),
    ),
    row(
        "lower-than-the-country-as-a-whole",
        "The rate of increase was 2.5 percentage points lower than that of the country as a whole.",
        level("2.5 percentage points", "rate of increase", "increase"),
    ),
    row(
        "of-which-with-opposite-signs",
        "Fixed-asset investment fell 3.1 percent, of which investment in real estate development was down 14.6 percent and infrastructure investment was up 2.2 percent.",
        down("3.1 percent", "fixed-asset investment"),
        down("14.6 percent", "investment in real estate development"),
        up("2.2 percent", "infrastructure investment"),
    ),
    row(
        "over-the-same-period-last-year",
        "Exports increased by 11.2% and imports decreased by 4.5% over the same period last year.",
        up("11.2%", "exports"),
        down("4.5%", "imports"),
    ),
    row(
        "compared-with-it-increased",
        "The output of coking coal was 412,000 tons. Compared with the same period last year, it increased by 20.6 percent.",
        up("20.6 percent", "output"),
    ),
    row(
        "pronoun-this-is-up",
        "The port handled 3.6 million tons of cargo in 2022, which was 12.7% more than in the previous year.",
        up("12.7%", period=Y2022),
    ),
    row(
        "list-goes-on-without-verb",
        "The output value of the textile industry was 61.3 billion yuan, up 12.3%; food industry, 48.1 billion yuan, up 9.7%; building materials, 13.2 billion yuan, down 3.9%.",
        up("12.3%", "output value"),
        up("9.7%", "food industry", "output value"),
        down("3.9%", "building materials", "output value"),
    ),
    row(
        "respectively-three-industries",
        "The added value of the high-tech, equipment and electronics industries increased by 8.9%, 6.4% and 12.7% respectively.",
        up("8.9%", *VALUE_ADDED),
        up("6.4%", *VALUE_ADDED),
        up("12.7%", *VALUE_ADDED),
    ),
    row(
        "respectively-three-subjects",
        "Coal output, power generation and steel output rose by 3.2 percent, 5.1 percent and 0.8 percent, respectively.",
        up("3.2 percent", "coal output"),
        up("5.1 percent", "power generation"),
        up("0.8 percent", "steel output"),
    ),
    row(
        "unit-once-in-a-list",
        "Shipments of buses, trucks and tractors rose by 31.2, 22.8 and 46 percent respectively.",
        up("31.2"),
        up("22.8"),
        up("46 percent"),
    ),
    row(
        "respectively-up-and-down",
        "Wheat output and rice output were 1.2 million tons and 0.8 million tons, up 2.6% and down 1.1% respectively.",
        up("2.6%", "wheat output"),
        down("1.1%", "rice output"),
    ),
    row(
        "nominal-and-real",
        "The per capita disposable income of rural residents was 18,240 yuan, a nominal increase of 6.1 percent and a real increase of 5.4 percent.",
        up("6.1 percent", "per capita disposable income"),
        up("5.4 percent", "per capita disposable income"),
    ),
    row(
        "average-annual-in-a-plan-period",
        "During the 13th Five-Year Plan period, the city's GDP grew at an average annual rate of 7.4 percent.",
        up("7.4 percent", "GDP", "average annual rate", period={"start": "2016-01-01", "end": "2020-12-31"}),
    ),
    row(
        "proportion-stood-at",
        "The proportion of days with good air quality stood at 88.9%, an increase of 3.1 percentage points.",
        level("88.9%", "proportion of days with good air quality"),
        up("3.1 percentage points", "proportion of days with good air quality"),
    ),
    row(
        "reaches-over",
        "The coverage of tap water in rural areas has reached over 92%, and the sewage treatment rate exceeds 85%.",
        level("92%", "coverage", bound="more_than"),
        level("85%", "sewage treatment rate", bound="more_than"),
    ),
    row(
        "full-width-sign",
        "The qualification rate of products rose to 98.6％.",
        level("98.6％", "qualification rate"),
    ),
    row(
        "blank-before-the-sign",
        "The land acquisition rate is 97.5 %, and the demolition rate is 100 %.",
        level("97.5 %", "land acquisition rate"),
        level("100 %", "demolition rate"),
    ),
    row(
        "decline-narrowed",
        "Private investment fell 1.7 percent, and the decline narrowed by 1.2 percentage points from the first quarter.",
        down("1.7 percent", "private investment"),
        down("1.2 percentage points", "decline"),
    ),
    row(
        "growth-accelerated-by",
        "Retail sales growth accelerated by 1.1 percentage points to 6.4 percent.",
        up("1.1 percentage points", "retail sales growth"),
        level("6.4 percent", "retail sales growth", change=(None, "increase")),
    ),
    row(
        "contributed-percentage-points",
        "Consumption contributed 52.9 percent of economic growth, driving GDP growth by 2.7 percentage points.",
        level("52.9 percent"),
        level("2.7 percentage points", change=(None, "increase")),
    ),
    row(
        "month-on-month-and-year-on-year",
        "In May, the CPI rose 0.2 percent year on year and dropped 0.2 percent month on month.",
        up("0.2 percent", "CPI", period={"start": "2023-05-01", "end": "2023-05-31"}),
        down("0.2 percent", "CPI", period={"start": "2023-05-01", "end": "2023-05-31"}),
        date="2023-06-09",
    ),
    row(
        "yoy-abbreviated",
        "Passenger throughput stood at 5.2 million, +14.5% YoY.",
        up("14.5%", "passenger throughput"),
    ),
    row(
        "on-year",
        "Foreign trade went up 6 percent on year to 820 billion yuan last month.",
        up("6 percent", "foreign trade", period={"start": "2023-05-01", "end": "2023-05-31"}),
        date="2023-06-09",
    ),
    row(
        "target-of-around",
        "The government has set a growth target of around 5 percent for this year.",
        level("5 percent", "growth target", bound="about", period={"start": "2023-01-01", "end": "2023-12-31"}),
        date="2023-03-05",
    ),
    row(
        "exceeding-the-plan-by",
        "Tax revenue came to 640 million yuan, exceeding the annual plan by 8 percent.",
        level("8 percent", change=(None, "increase")),
    ),
    row(
        "bullet-with-colon",
        "Completion of key indicators:\n- Road hardening rate: 96.4%\n- Forest coverage: 61.2%\n",
        level("96.4%", "road hardening rate"),
        level("61.2%", "forest coverage"),
    ),
    row(
        "increase-before-the-verb",
        "With a year-on-year increase of 15.2 percent, the output value of the park hit 3.8 billion yuan.",
        up("15.2 percent", "output value"),
    ),
    row(
        "heading-of-a-bulletin",
        "GDP up 6.1 percent in first half",
        up("6.1 percent", "GDP", period=H1_2023),
        date="2023-07-12",
    ),
]

WIRES = [
    row(
        "to-from",
        "Consumer inflation eased to 5.2 percent in March from 5.9 percent in February, the statistics bureau said.",
        level("5.2 percent", "consumer inflation", period={"start": "2022-03-01", "end": "2022-03-31"}),
        level("5.9 percent", "consumer inflation", period={"start": "2022-02-01", "end": "2022-02-28"}),
        date="2022-04-14",
    ),
    row(
        "from-to-with-years",
        "The poverty rate fell from 24.3% in 2015 to 15.1% in 2020.",
        level("24.3%", "poverty rate", period={"start": "2015-01-01", "end": "2015-12-31"}),
        level("15.1%", "poverty rate", period={"start": "2020-01-01", "end": "2020-12-31"}),
    ),
    row(
        "up-from",
        "Recycling rates reached 44 percent, up from 37 percent a year before.",
        level("44 percent", "recycling rates"),
        level("37 percent", "recycling rates"),
    ),
    row(
        "to-as-against",
        "Non-performing assets fell to 3.2 per cent of advances as against 4.6 per cent a year ago.",
        level("3.2 per cent", "non-performing assets", "advances"),
        level("4.6 per cent", "non-performing assets", "advances"),
    ),
    row(
        "revised",
        "The bank revised its growth forecast for 2023 down to 4.7% from 5.1%.",
        level("4.7%", "growth forecast"),
        level("5.1%", "growth forecast"),
    ),
    row(
        "basis-points",
        "The central bank raised its policy rate by 25 basis points to 6.5%.",
        up("25 basis points", "policy rate", value=0.25),
        level("6.5%", "policy rate"),
    ),
    row(
        "basis-points-in-words",
        "The yield on the benchmark bond dropped three basis points to 7.18%.",
        down("three basis points", "yield", value=0.03),
        level("7.18%", "yield"),
    ),
    row(
        "as-much-as-and-closing-lower",
        "Shares of the steelmaker fell as much as 7% before closing 3.2% lower at 412 rupees.",
        down("7%", "shares", bound="less_than"),
        down("3.2%", "shares"),
    ),
    row(
        "settled-up",
        "Copper futures settled up 1.3% at $8,412 a tonne, while aluminium slid 0.9%.",
        up("1.3%", "copper futures"),
        down("0.9%", "aluminium"),
    ),
    row(
        "jumped-to-for-the-quarter-ended",
        "Net profit jumped 42 per cent to Rs 318 crore for the quarter ended September 30, 2022.",
        up("42 per cent", "net profit", period={"start": "2022-07-01", "end": "2022-09-30"}),
    ),
    row(
        "shrank-in-three-months-to",
        "The economy shrank 2.4% in the three months to June 2020, its worst slump in a decade.",
        down("2.4%", "economy", period={"end": "2020-06-30"}),
    ),
    row(
        "higher-than-a-year-earlier",
        "Maize prices were 12 percent higher than a year earlier.",
        up("12 percent", "maize prices"),
    ),
    row(
        "lower-compared-with-last-season",
        "Cotton deliveries are 18 percent lower compared with last season.",
        down("18 percent", "cotton deliveries"),
    ),
    row(
        "higher-than-others",
        "Wages in the capital are 18 percent higher than the national average.",
        level("18 percent", "wages"),
    ),
    row(
        "cheaper-than-others",
        "Locally made pumps are about 15% cheaper than imported ones.",
        level("15%", bound="about"),
    ),
    row(
        "range-growth-forecast",
        "The economy is projected to grow 5.5 to 6 percent in 2024.",
        up("5.5 to 6 percent", "economy", value_max=6, period={"start": "2024-01-01", "end": "2024-12-31"}),
        date="2023-09-01",
    ),
    row(
        "range-with-hyphen",
        "Officials forecast growth of 6-6.5% for the fiscal year.",
        up("6-6.5%", "growth", value_max=6.5, change=("increase", None)),
    ),
    row(
        "range-between-with-two-units",
        "Farmers pay interest of between 3 percent and 4.5 percent on seasonal loans.",
        level("3 percent and 4.5 percent", "interest", value_max=4.5),
    ),
    row(
        "less-than-one-percent-in-words",
        "Farm output slipped by less than one percent.",
        down("one percent", "farm output", value=1, bound="less_than"),
    ),
    row(
        "at-least-from-a-base",
        "The company pledged to cut emissions by at least 45 percent by 2030 from 2019 levels.",
        down("45 percent", "emissions", bound="more_than"),
    ),
    row(
        "rise-as-noun-behind",
        "Commuters protested against a 10 percent increase in fares after an 8 percent drop in real wages.",
        up("10 percent", "fares"),
        down("8 percent", "real wages"),
    ),
    row(
        "hyphenated",
        "A 7.2-percent decline in arrivals hurt hotels, despite a 3-percentage-point cut in the tourism levy.",
        down("7.2-percent", "arrivals"),
        down("3-percentage-point", "tourism levy"),
    ),
    row(
        "points-only",
        "The occupancy rate rose 3.5 points to 71.2%.",
        up("3.5 points", "occupancy rate", optional=True),
        level("71.2%", "occupancy rate"),
    ),
    row(
        "year-on-year-first",
        "Year-on-year, cement sales were up 3.4 percent; month-on-month, they were down 1.1 percent.",
        up("3.4 percent", "cement sales"),
        down("1.1 percent", "cement sales"),
    ),
    row(
        "or-percent",
        "The index lost 214 points, or 1.2 percent, to close at 17,640.",
        down("1.2 percent", "index"),
    ),
    row(
        "share-followed-by",
        "China took 21.4 percent of shipments, followed by the Netherlands with 13 percent and Kenya with 6.8 percent.",
        level("21.4 percent", "shipments"),
        level("13 percent", "shipments"),
        level("6.8 percent", "shipments"),
    ),
    row(
        "bare-pct-and-pc",
        "Exports rose 4 pct and the economy grew 8.1 pc in 2022.",
        up("4 pct", "exports"),
        up("8.1 pc", "economy"),
    ),
    row(
        "would-have-been-unchanged",
        "Unemployment was steady at 4.1 percent, while youth unemployment hit a record 21.3%.",
        level("4.1 percent", "unemployment"),
        level("21.3%", "youth unemployment"),
    ),
    row(
        "quoted",
        "“We expect margins to widen by 50 to 70 basis points,” the chief executive said.",
        up("50 to 70 basis points", "margins", value=0.5, value_max=0.7),
    ),
    row(
        "verbs-of-rise",
        "Lending expanded 9.1%, deposits climbed 6.6%, bad loans surged 23% and fees edged up 0.4%.",
        up("9.1%", "lending"),
        up("6.6%", "deposits"),
        up("23%", "bad loans"),
        up("0.4%", "fees"),
    ),
    row(
        "verbs-of-fall",
        "Lending contracted 9.1%, deposits dipped 0.6%, profit tumbled 23% and fees were slashed by 30%.",
        down("9.1%", "lending"),
        down("0.6%", "deposits"),
        down("23%", "profit"),
        down("30%", "fees"),
    ),
]

RELEASES = [
    row(
        "about-of-farmers",
        "About 70 per cent of the farmers in the district depend on rain.",
        level("70 per cent", "farmers", bound="about"),
    ),
    row(
        "more-than-of-households",
        "More than 90 percent of households in the province now have electricity, up from just 46 percent in 2010.",
        level("90 percent", "households", bound="more_than"),
        level("46 percent", "households", period={"start": "2010-01-01", "end": "2010-12-31"}),
    ),
    row(
        "make-up",
        "Women make up 38 percent of the workforce and 12 percent of managers.",
        level("38 percent", "workforce", "women"),
        level("12 percent", "managers", "women"),
    ),
    row(
        "stakes",
        "The Government will hold a 51% stake in the joint venture, with the remaining 49% held by two banks.",
        level("51%", "stake"),
        level("49%", "stake"),
    ),
    row(
        "is-percent-complete",
        "The Minister said the 42 km road was 86 percent complete.",
        level("86 percent"),
    ),
    row(
        "works-at",
        "Civil works stand at 63 percent while the installation of pipes is at 40 percent.",
        level("63 percent", "civil works"),
        level("40 percent", "installation"),
    ),
    row(
        "physical-and-financial-progress",
        "The project has achieved physical progress of 63.4% against financial progress of 58%.",
        level("63.4%", "physical progress"),
        level("58%", "financial progress"),
    ),
    row(
        "range-of-work-done",
        "Some 80-85 per cent of the work has been completed.",
        level("80-85 per cent", "work", bound="about", value_max=85),
    ),
    row(
        "subsidy-of-up-to",
        "Farmers get a subsidy of up to 50% on drip systems, and small farmers 55%.",
        level("50%", "subsidy", bound="less_than"),
        level("55%", "subsidy"),
    ),
    row(
        "tax-rates",
        "The Council has cut GST on electric vehicles from 12% to 5% and on chargers from 18% to 5%.",
        level("12%", "GST"),
        level("5%", "GST"),
        level("18%", "GST"),
        level("5%", "GST"),
    ),
    row(
        "per-annum",
        "The loan carries an interest rate of 2.1 percent per annum.",
        level("2.1 percent", "interest rate"),
    ),
    row(
        "estimated-at",
        "Turnout was estimated at 54 percent.",
        level("54 percent", "turnout"),
    ),
    row(
        "an-estimated",
        "An estimated 31 percent of children under five are stunted.",
        level("31 percent", "children", bound="about"),
    ),
    row(
        "raise-to-by-a-year",
        "The programme aims to raise forest cover to 26 percent by 2025.",
        level("26 percent", "forest cover", period={"end": "2025-12-31"}),
    ),
    row(
        "literacy-against-national",
        "The literacy rate of the district is 68.2 percent against the national average of 73 percent.",
        level("68.2 percent", "literacy rate"),
        level("73 percent", "national average", "literacy rate"),
    ),
    row(
        "cost-shared",
        "The Centre will bear 60 per cent of the cost and the State the remaining 40 per cent.",
        level("60 per cent", "cost"),
        level("40 per cent", "cost"),
    ),
    row(
        "percentage-in-the-subject",
        "The percentage of women in local councils rose to 33 percent from 21 percent.",
        level("33 percent", "percentage of women", "percentage", "women"),
        level("21 percent", "percentage of women", "percentage", "women"),
    ),
    row(
        "growth-over-fiscal-year",
        "Coal production registered a growth of 14.8% over the corresponding month of last year.",
        up("14.8%", "coal production"),
    ),
    row(
        "negative-growth",
        "Cement output recorded a negative growth of 3.1 per cent in April 2022.",
        down("3.1 per cent", "cement output", period={"start": "2022-04-01", "end": "2022-04-30"}),
    ),
    row(
        "margin-and-change",
        "EBITDA margin was 18.4%, an improvement of 120 basis points over the prior-year quarter.",
        level("18.4%", "EBITDA margin"),
        up("120 basis points", "EBITDA margin", value=1.2),
    ),
    row(
        "at-constant-currency",
        "Revenue grew 11% (9% in constant currency) to $2.4 billion.",
        up("11%", "revenue"),
        up("9%", "revenue"),
    ),
    row(
        "reduce-by-in-next-years",
        "The scheme is expected to reduce travel time by 40 percent and fuel use by 25 percent.",
        down("40 percent", "travel time"),
        down("25 percent", "fuel use"),
    ),
    row(
        "one-in-brackets",
        "Of the 4,812 applicants, 2,117 (44 percent) were women.",
        level("44 percent"),
    ),
    row(
        "in-words",
        "Twenty-five percent of seats are reserved, and a further ten per cent go to veterans.",
        level("Twenty-five percent", "seats", value=25),
        level("ten per cent", "seats", value=10),
    ),
    row(
        "hundred-percent",
        "The district has achieved 100 percent household electrification.",
        level("100 percent", "household electrification"),
    ),
    row(
        "zero-percent",
        "Members can borrow at zero percent interest.",
        level("zero percent", "interest", value=0),
    ),
    row(
        "decimal-below-one",
        "Defaults stayed below 0.5 percent and recoveries topped 99 percent.",
        level("0.5 percent", "defaults", bound="less_than"),
        level("99 percent", "recoveries", bound="more_than"),
    ),
]

NONE = [
    row("ratio-of-three", "The ratio of the three industries was adjusted to 12.1:38.4:49.5."),
    row("ratio-of-two", "The scheme is funded by Centre and State in a 60:40 ratio."),
    row("fraction", "Nearly two thirds of the farmers and a quarter of the traders have repaid."),
    row("multiple", "Sales have more than doubled, and exports rose 3.4 times."),
    row("per-thousand", "The birth rate was 9.4 per thousand and the death rate 7.1‰."),
    row(
        "percentage-without-number", "A large percentage of the work is done, many percentage points more than before."
    ),
    row("percentile", "The city is in the 90th percentile for income."),
    row("index-points", "The business climate index was 50.8, up 0.6 points from the previous month."),
    row("degree-of-grade", "Winds reached 12 degrees and the slope 8 degrees."),
    row("one-in-ten", "One in ten children and four out of five adults were vaccinated."),
]


@pytest.mark.parametrize(("text", "date", "facts"), BULLETINS)
def test_in_bulletins(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WIRES)
def test_in_wire_stories(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), RELEASES)
def test_in_releases(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_percentage(text: str, date: str | None, facts: list[Fact], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)
