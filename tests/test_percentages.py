"""Percentages: levels, shares and changes as bulletins, wires and releases write them, and what is no percentage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from extract.records import as_json
from tests.rows import Fact, row

if TYPE_CHECKING:
    from extract import Extractor

ADVICE = (
    "-> run `newsfigures explain` on the text and mend the rule that it names; if the row is wrong by docs/records.md,"
    " mend the row; if no rule can do it yet, give the row `gives=`"
)

# --- What the tables of percentages, rankings and projects share ------------------------------------------------------


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
        return (found or {}).get("name") == wanted
    return wanted == found


def same(fact: Fact, record: Fact) -> bool:
    """Whether the record is about this fact, right or wrong in the rest: words overlap, values agree."""
    if fact["text"] not in record["text"] and record["text"] not in fact["text"]:
        return False
    return all(record[field] == fact[field] for field in ("value", "rank") if field in fact)


def faults(facts: tuple[Fact, ...], records: list[Fact]) -> list[str]:
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


def check(kind: str, text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    records = [as_json(record) for record in extractor.extract(text, date) if record.type == kind]
    wrong = faults(facts, records)
    assert not wrong, "\n  ".join([repr(text), *wrong, ADVICE])


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
Y2023 = {"start": "2023-01-01", "end": "2023-12-31"}
VALUE_ADDED = ("value added", "added value", "value")

BULLETINS = [
    row(
        "grew-and-faster-than",
        "In the first quarter, the value added of industrial enterprises above the designated size grew by 5.8 "
        "percent year on year, 0.3 percentage points faster than in the previous quarter.",
        up("5.8 percent", *VALUE_ADDED, period=Q1_2023),
        level("0.3 percentage points", change=("increase", None)),
        date="2023-04-20",
    ),
    row(
        "reached-and-a-year-on-year-increase-of",
        "The total retail sales of consumer goods in the city reached 28.4 billion yuan, a year-on-year increase "
        "of 7.9%.",
        up("7.9%", "total retail sales"),
    ),
    row(
        "growth-rate-in-brackets",
        "General public budget revenue was 2.31 billion yuan (up 6.2 percent), and tax revenue was 1.7 billion "
        "yuan (down 1.5 percent).",
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
        "The primary industry accounted for 8.4% of GDP, the secondary industry for 41.2% and the tertiary "
        "industry for 50.4%.",
        level("8.4%", "primary industry", "share", "GDP", "share of GDP"),
        level("41.2%", "secondary industry", "share", "GDP", "share of GDP"),
        level("50.4%", "tertiary industry", "share", "GDP", "share of GDP"),
    ),
    row(
        "completed-of-the-target",
        "As of the end of June, the county had completed 62.5% of its annual investment target.",
        level("62.5%", "annual investment target", period={"end": "2023-06-30"}),
        date="2023-07-12",
    ),
    row(
        "rate-and-down-from-the-previous-month",
        "The surveyed urban unemployment rate was 5.3 percent in March, down 0.2 percentage points from the "
        "previous month.",
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
        "of-which-with-opposite-signs",
        "Fixed-asset investment fell 3.1 percent, of which investment in real estate development was down 14.6 "
        "percent and infrastructure investment was up 2.2 percent.",
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
        "The output of coking coal was 412,000 tons. Compared with the same period last year, it increased by "
        "20.6 percent.",
        up("20.6 percent", "output"),
    ),
    row(
        "list-goes-on-without-verb",
        "The output value of the textile industry was 61.3 billion yuan, up 12.3%; food industry, 48.1 billion "
        "yuan, up 9.7%; building materials, 13.2 billion yuan, down 3.9%.",
        up("12.3%", "output value"),
        up("9.7%", "food industry", "output value"),
        down("3.9%", "building materials", "output value"),
    ),
    row(
        "respectively-three-subjects",
        "Coal output, power generation and steel output rose by 3.2 percent, 5.1 percent and 0.8 percent, "
        "respectively.",
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
        "The per capita disposable income of rural residents was 18,240 yuan, a nominal increase of 6.1 percent "
        "and a real increase of 5.4 percent.",
        up("6.1 percent", "per capita disposable income"),
        up("5.4 percent", "per capita disposable income"),
    ),
    row(
        "average-annual-in-a-plan-period",
        "During the 13th Five-Year Plan period, the city's GDP grew at an average annual rate of 7.4 percent.",
        up("7.4 percent", "GDP", "average annual rate", period={"start": "2016-01-01", "end": "2020-12-31"}),
    ),
    row(
        "decline-narrowed",
        "Private investment fell 1.7 percent, and the decline narrowed by 1.2 percentage points from the first "
        "quarter.",
        down("1.7 percent", "private investment"),
        down("1.2 percentage points", "decline"),
    ),
    row(
        "yoy-abbreviated",
        "Passenger throughput stood at 5.2 million, +14.5% YoY.",
        up("14.5%", "passenger throughput"),
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
        "three-kinds-in-one-sentence",
        "In the first half of the year, 36 key projects were started, with an operating rate of 69.2%, and a "
        "completed investment of 8.71 billion yuan, accounting for 54.6% of the annual planned investment, "
        "exceeding the schedule by 4.6 percentage points.",
        level("69.2%", "operating rate", period=H1_2023),
        level("54.6%", "annual planned investment", period=H1_2023),
        level("4.6 percentage points", change=(None, "increase")),
        date="2023-07-12",
    ),
    row(
        "two-rates-with-respectively",
        "Sales of passenger vehicles were 2.2 million units, with year-on-year and month-on-month growth of "
        "11.3% and 8.6%, respectively.",
        up("11.3%", "sales"),
        up("8.6%", "sales"),
        gives="metric units at 11.3%; metric units at 8.6%",
    ),
    row(
        "two-differences-behind-a-level",
        "The industrial growth of the county was 12.6%, 3.1 and 2.4 percentage points higher than that of the "
        "province and the city respectively.",
        level("12.6%", "industrial growth", change=(None, "increase")),
        level("3.1", "industrial growth", unit="percentage_point"),
        level("2.4 percentage points", "industrial growth"),
    ),
    row(
        "labels-with-colons-on-one-line",
        "Completion rate of housing starts: 100%; basic completion rate: 87.5%.",
        level("100%", "completion rate"),
        level("87.5%", "basic completion rate"),
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
        "as-much-as-and-closing-lower",
        "Shares of the steelmaker fell as much as 7% before closing 3.2% lower at 412 rupees.",
        down("7%", "shares", bound="less_than"),
        down("3.2%", "shares"),
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
        "lower-compared-with-last-season",
        "Cotton deliveries are 18 percent lower compared with last season.",
        down("18 percent", "cotton deliveries"),
        gives="no change",
    ),
    row(
        "higher-than-others",
        "Wages in the capital are 18 percent higher than the national average.",
        level("18 percent", "wages"),
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
        gives="metric arrivals hurt hotels at 7.2-percent",
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
        "quoted",
        "“We expect margins to widen by 50 to 70 basis points,” the chief executive said.",
        up("50 to 70 basis points", "margins", value=0.5, value_max=0.7),
        gives="no change",
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
    row(
        "is-projected-to-decline-to-from",
        "The debt-to-GDP ratio is projected to decline to 58.3 percent in 2024 from 61.7 percent in 2023.",
        level("58.3 percent", "debt-to-GDP ratio", period={"start": "2024-01-01", "end": "2024-12-31"}),
        level("61.7 percent", "debt-to-GDP ratio", period=Y2023),
    ),
    row(
        "from-the-previous-month-and-a-year-earlier",
        "The inflation rate rose to 7.6 percent in June 2023 from 7.2 percent the previous month and 5.1 percent "
        "a year earlier.",
        level("7.6 percent", "inflation rate", period={"start": "2023-06-01", "end": "2023-06-30"}),
        level("7.2 percent", "inflation rate", period={"start": "2023-05-01", "end": "2023-05-31"}),
        level("5.1 percent", "inflation rate", period={"start": "2022-06-01", "end": "2022-06-30"}),
        date="2023-07-12",
        gives="no period at 7.2 percent; no period at 5.1 percent",
    ),
    row(
        "above-the-minimum-of",
        "The bank's capital adequacy ratio was 15.9%, well above the regulatory minimum of 10.5%.",
        level("15.9%", "capital adequacy ratio"),
        level("10.5%", "regulatory minimum", "capital adequacy ratio"),
        gives="bound more_than at 10.5%; metric regulatory at 10.5%",
    ),
    row(
        "an-aside-and-since-a-year",
        "Voter turnout, at 48.7 percent, was the lowest since 1994.",
        level("48.7 percent", "voter turnout", period=None),
    ),
    row(
        "number-or-percent",
        "The number of new businesses increased by 9,120 or 13.4 percent to 77,210.",
        up("13.4 percent", "number of new businesses", "new businesses"),
    ),
    row(
        "will-go-up-after-a-cut-in",
        "Fuel prices will go up by 7 percent from Friday after a 3.5 percent cut in May.",
        up("7 percent", "fuel prices", period=(None, {"start": "2023-07-14"})),
        down("3.5 percent", "fuel prices", period={"start": "2023-05-01", "end": "2023-05-31"}),
        date="2023-07-12",
    ),
    row(
        "cut-from-to",
        "The utility cut system losses from 22.4 to 19.1 percent.",
        level("22.4", "system losses"),
        level("19.1 percent", "system losses"),
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
        "stakes",
        "The Government will hold a 51% stake in the joint venture, with the remaining 49% held by two banks.",
        level("51%", "stake"),
        level("49%", "stake"),
    ),
    row(
        "is-percent-complete",
        "The Minister said the Mutale Bridge Project was 86 percent complete.",
        level("86 percent", subject="Mutale Bridge Project"),
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
        gives="metric small farmers at 55%",
    ),
    row(
        "cost-shared",
        "The Centre will bear 60 per cent of the cost and the State the remaining 40 per cent.",
        level("60 per cent", "cost"),
        level("40 per cent", "cost"),
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
        "reduce-by-in-next-years",
        "The scheme is expected to reduce travel time by 40 percent and fuel use by 25 percent.",
        down("40 percent", "travel time"),
        down("25 percent", "fuel use"),
        gives="metric fuel at 25 percent",
    ),
    row(
        "in-words",
        "Twenty-five percent of seats are reserved, and a further ten per cent go to veterans.",
        level("Twenty-five percent", "seats", value=25),
        level("ten per cent", "seats", value=10),
    ),
    row(
        "zero-percent",
        "Members can borrow at zero percent interest.",
        level("zero percent", "interest", value=0),
    ),
    row(
        "the-balance",
        "About 64 per cent of the sanctioned houses have been completed and the balance 36 per cent are being built.",
        level("64 per cent", "sanctioned houses", bound="about"),
        level("36 per cent", "sanctioned houses"),
    ),
    row(
        "against-a-target-of",
        "The road is 35 percent done, against a target of 50 percent.",
        level("35 percent", "road", "completion", "completion of road", "progress"),
        level("50 percent", "target", "road"),
        gives="metric completion of road at 50 percent",
    ),
    row(
        "account-for-women-for",
        "Youth account for 64%, women for 31% and persons with disabilities for 5% of beneficiaries.",
        level("64%", "youth", "beneficiaries"),
        level("31%", "women", "beneficiaries"),
        level("5%", "persons with disabilities", "beneficiaries"),
    ),
    row(
        "comparative-in-brackets",
        "Net sales: EUR 412 million (Q2 2022: EUR 388 million), +6.2%",
        up("6.2%", "net sales", period=None),
    ),
]

CLAUSES = [
    row(
        "state-of-a-rate",
        "The jobless rate held steady at 4.3 percent in May, and the bank left its key rate unchanged at 3.25 percent.",
        level("4.3 percent", "jobless rate"),
        level("3.25 percent", "key rate"),
    ),
    row("steady-growth", "The council forecast steady growth of 3 percent.", up("3 percent", "growth")),
    row("holds-a-stake", "The trust holds 12 percent of the brewery.", level("12 percent", "stake", "brewery")),
    row(
        "participle-of-the-main-clause",
        "Mail-order sales kept their momentum, growing by 14.2 percent.",
        up("14.2 percent", "mail-order sales"),
    ),
    row(
        "participle-of-what-was-reported",
        "The mill posted higher profits, rising 6 percent.",
        up("6 percent", "profits"),
    ),
    row(
        "bracket-with-up",
        "Deliveries of vans (up 4.4%) outpaced those of trams (down 1.7%).",
        up("4.4%", "deliveries", "vans"),
        down("1.7%", "trams", "deliveries"),
    ),
    row(
        "noun-time-noun",
        "LATVIAN 2021 GDP UP 3.1 PCT",
        up("3.1 PCT", "gdp", period={"start": "2021-01-01", "end": "2021-12-31"}),
    ),
    row("noun-for-time-noun", "Palm oil for August delivery rose 2 percent.", up("2 percent", "palm oil")),
    row("season-of-two-years", "Rice output in the 2018/2019 season rose by 12%.", up("12%", "rice output")),
    row(
        "fiscal-revenue-is-no-year",
        "The district's fiscal revenue was 940 million yuan, a year-on-year growth of 7.5%.",
        up("7.5%", "fiscal revenue"),
    ),
    row("funding-as-subject", "Funding for libraries has been raised by 9 percent.", up("9 percent", "funding")),
    row("headline-cuts-rates", "Central bank cuts rates to 4.5%", level("4.5%", "rates")),
    row("tax-cuts", "Tax cuts worth 3% of output were agreed.", level("3%", "output")),
    row(
        "market-that-itself",
        "Lorries took 40 percent of a market that itself shrank by 3.3 percent.",
        level("40 percent", "market"),
        down("3.3 percent", "market"),
    ),
    row(
        "subject-of-a-review-that-showed",
        "The bank published a survey which showed inflation falling to 3.7 percent.",
        level("3.7 percent", "inflation"),
    ),
    row(
        "forecast-as-verb-without-subject-matter",
        "Economists polled by the paper had forecast growth of 3.9 percent.",
        up("3.9 percent", "growth"),
    ),
    row(
        "a-bank-s-forecast-growth",
        "The bank's forecast growth of 3.9 percent is modest.",
        up("3.9 percent", "forecast", "growth"),
    ),
    row(
        "aside-with-and",
        "Core inflation, excluding food and fuel, came in at 3.8 percent.",
        level("3.8 percent", "core inflation"),
    ),
    row("low-of", "Factory inflation eased to a ten-month low of 2.8 percent.", level("2.8 percent", "inflation")),
    row(
        "gerund-behind-preposition",
        "The college has the aim of increasing its intake by 15%.",
        up("15%", "intake"),
    ),
    row("adverb-in-a-phrase", "The overall progress of the dam has reached 65%.", level("65%", "progress")),
    row(
        "already-raised",
        "The maker has already raised its sales targets for the phone by 30%.",
        up("30%", "sales targets"),
    ),
    row(
        "that-of",
        "Output of salt rose 3 percent and that of sugar 1 percent.",
        up("3 percent", "output"),
        up("1 percent", "output"),
    ),
    row(
        "contribution-to-growth",
        "Trade's contribution to growth was 48.1 percent.",
        level("48.1 percent", "contribution"),
    ),
]

COMPARISONS = [
    row(
        "above-last-year",
        "The value of building permits was 9.3 percent above last year's level.",
        up("9.3 percent", "value of building permits"),
    ),
    row(
        "above-the-average",
        "The value of building permits was 9.3 percent above the average.",
        level("9.3 percent", "value of building permits"),
    ),
    row("trading-lower", "Shares in the brewer were trading 2.6% lower by noon in Oslo.", down("2.6%", "shares")),
    row("lower-than-the-rival", "Its fares are 2.6% lower than those of its rival.", level("2.6%", "fares")),
    row("more-buses", "The plant made 41 percent more buses than a year earlier.", up("41 percent")),
    row("more-than-the-rival", "The plant made 41 percent more buses than its rival.", level("41 percent")),
    row("cheaper", "Electricity was 11.2% cheaper than in May 2022.", down("11.2%", "electricity")),
    row("than-in-the-previous-round", "The tariff is 8% lower than in the previous round.", down("8%", "tariff")),
    row(
        "by-a-fifth-or",
        "Visits to the island fell by nearly a fifth, or 19.4 percent, in May.",
        down("19.4 percent", "visits to the island"),
    ),
    row(
        "beats-its-target",
        "The fund returned 7.3%, beating its benchmark by 1.9 percentage points.",
        level("7.3%", "fund"),
        level("1.9 percentage points", "fund"),
    ),
    row("exceeded-the-estimate", "The lowest bid exceeded the estimate by 31%.", level("31%", "lowest bid")),
    row("exports-exceeded", "Exports rose by 31%.", up("31%", "exports")),
    row("fell-below", "The capital ratio fell below 8 percent.", level("8 percent", bound="less_than")),
    row("fell-more-than", "The capital ratio fell more than 8 percent.", down("8 percent", bound="more_than")),
    row("down-on-the-year", "Sales of tea were 9.1% down on the year.", down("9.1%", "sales")),
]

SHARES = [
    row("of-the-counted", "Of the 820 firms polled, 41 percent expected sales to grow.", level("41 percent", "firms")),
    row(
        "the-remaining",
        "The province bears 55 percent of the cost, and the remaining 45 percent comes from the towns.",
        level("55 percent", "cost"),
        level("45 percent", "cost"),
    ),
    row("grew-at", "GDP grew at 5 percent.", up("5 percent", "GDP")),
    row("rose-fastest-at", "Of all goods, tea rose the fastest, at 9 percent.", up("9 percent", "tea")),
    row("stood-at-a-level", "Inflation rose in May, at 5 percent.", level("5 percent", "Inflation")),
    row("contributes-to", "Fishing contributes about 9% to GDP.", level("9%", "GDP", bound="about")),
    row("points-to-growth", "Exports added 0.4 percentage points to growth.", up("0.4 percentage points", "growth")),
    row("is-owned", "The mill is 72.5 pct owned by a bank.", level("72.5 pct", "stake")),
    row("deficit-of-gdp", "The deficit is projected at 2.9 percent of GDP.", level("2.9 percent", "deficit")),
    row("makes-up-of-gdp", "Forestry makes up 2.9 percent of GDP.", level("2.9 percent", "GDP")),
    row(
        "aside-with-at",
        "Corporate debt, at 104 percent of income, remains a worry.",
        level("104 percent", "corporate debt", "income"),
    ),
    row("effective", "The spray was 91% effective against rust.", level("91%", "spray")),
    row("a-charge-is-no-predicate", "A 91% levy was set.", level("91%", "levy")),
    row("percent-completion", "The dyke has reached 57 percent completion.", level("57 percent", "completion")),
    row(
        "work-is-finished",
        "Work on the aqueduct is 35 percent finished.",
        level("35 percent", "work", "completion"),
    ),
    row(
        "share-then-growth",
        "In 2022, 41 million euros of loans were repaid, which is 97% of the plan and 12% more than in 2021.",
        level("97%", "plan"),
        up("12%", "loans"),
    ),
    row("rise-in-a-subjects-time", "Rents were frozen after a 9 percent rise in 2021.", up("9 percent", "rents")),
    row("hold-posts", "Women hold 21 percent of managerial posts.", level("21 percent", "managerial posts")),
    row("a-holding", "The sale gives the fund a 19.9 percent holding in the port.", level("19.9 percent", "holding")),
    row("taking-up", "Sales to Oman grew, taking up 22 percent of exports.", level("22 percent", "exports")),
    row(
        "only-few-pessimistic",
        "The poll showed that 61 percent of firms were hopeful, with only 8 percent gloomy.",
        level("61 percent", "firms"),
        level("8 percent", "firms"),
    ),
    row(
        "progress-of-parts",
        "Construction is 53 percent complete, with earthworks at 85 percent and bridges at 31 percent.",
        level("53 percent", "completion", "construction"),
        level("85 percent", "earthworks"),
        level("31 percent", "bridges"),
    ),
    row("off-the-price", "The firm took 60% off the price of a line.", level("60%", "price")),
    row(
        "small-and-large",
        "A poll found that 70% of small and large firms were hit.",
        level("70%", "small and large firms", "firms"),
    ),
    row(
        "share-then-count-then-share",
        "They agreed that 24 percent of the bonds go to 83 firms, and 76 percent to banks.",
        level("24 percent", "bonds"),
        level("76 percent", "bonds"),
    ),
    row("market-that-grew", "The toy market grew by 9%.", up("9%", "toy market")),
    row("probably", "The toy trade probably grew by 9%.", up("9%", "toy trade")),
]

DEALT = [
    row(
        "list-of-mixed-amounts",
        "The output of lime, flat glass and nine rare metals was 2.1 million tons, 1.2 million cases and 180,000 tons, "
        "up 3.1%, 5.2% and 7.3% respectively.",
        up("3.1%", "output"),
        up("5.2%", "output", "flat glass"),
        up("7.3%", "output", "metals"),
    ),
    row("two-plain-members", "Births and marriages fell 2.1 and 0.7 percent respectively.", down("2.1"), down("0.7")),
    row(
        "adjectives-share-a-noun",
        "By owner, state-run, mixed, and private firms grew by 9.4%, 8.1% and 5% respectively.",
        up("9.4%", "state-run firms"),
        up("8.1%", "mixed firms"),
        up("5%", "private firms"),
    ),
    row(
        "preposition-is-kept",
        "Exports to Kenya, Ghana and Togo rose 3%, 4% and 5%, respectively.",
        up("3%", "exports"),
        up("4%", "exports"),
        up("5%", "exports"),
    ),
    row(
        "own-subject-of-the-rates",
        "The three towns spent 2.1 billion yuan, 3.4 billion yuan and 1.2 billion yuan respectively, the completion "
        "rates being 61%, 56% and 49%.",
        level("61%", "completion rates"),
        level("56%", "completion rates"),
        level("49%", "completion rates"),
    ),
]

POINTS = [
    row(
        "part-of-a-point",
        "Growth eased by 0.3 of a percentage point to 4.9 percent.",
        down("0.3 of a percentage point", "growth"),
        level("4.9 percent", "growth"),
    ),
    row(
        "half-a-point",
        "The key rate was cut by half a point to 3.25 percent.",
        down("half a point", "rate"),
        level("3.25 percent", "rate"),
    ),
    row(
        "points-said-again-as-a-rate",
        "The shares closed up 12.3 points, or 1.01 percent, at 1,205.",
        up("1.01 percent", "shares"),
    ),
    row(
        "ampersand-in-a-name",
        "The S&P 500 fell 0.5% while R&D spending rose 3%.",
        down("0.5%", "S&P 500"),
        up("3%", "R&D spending"),
    ),
    row(
        "number-glued-to-a-name",
        "Compliance 100%, PM2.5 28 micrograms per cubic metre.",
        level("100%", "Compliance"),
    ),
]

NONE = [
    row("ratio-of-three", "The ratio of the three industries was adjusted to 12.1:38.4:49.5."),
    row("ratio-of-two", "The scheme is funded by Centre and State in a 60:40 ratio."),
    row("fraction", "Nearly two thirds of the farmers and a quarter of the traders have repaid."),
    row(
        "percentage-without-number", "A large percentage of the work is done, many percentage points more than before."
    ),
    row("half-point-of-a-match", "Europe won the cup by half a point on the last day."),
    row("index-points", "The business climate index was 50.8, up 0.6 points from the previous month."),
]


@pytest.mark.parametrize(("text", "date", "facts"), BULLETINS)
def test_in_bulletins(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), WIRES)
def test_in_wire_stories(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), RELEASES)
def test_in_releases(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CLAUSES + COMPARISONS + SHARES + DEALT + POINTS)
def test_in_clauses(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_no_percentage(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)
