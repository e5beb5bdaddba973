"""What percentages measure and whether they change, by the clause: objects, lists, rates, answers, comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_percentages import check, down, level, up

if TYPE_CHECKING:
    from extract import Extractor

OBJECTS = [
    row(
        "participle-with-object",
        "Growers shipped more pears to Asia, lifting export receipts 8.4 pct to 312 mln dlrs.",
        up("8.4 pct", "export receipts"),
    ),
    row("verb-and-object", "The firm raised its dividend 10 percent.", up("10 percent", "dividend")),
    row("headline", "Ferry arrivals to Malta fall 27 percent.", down("27 percent", "Ferry arrivals to Malta")),
    row(
        "headline-object",
        "Polish central bank cuts rate by 50 basis points.",
        down("50 basis points", "rate", value=0.5),
    ),
    row("no-headline", "The ministry said tax cuts would lift sales by 5 percent.", up("5 percent", "sales")),
    row("adjusted", "Adjusted for age, the rate fell 1.1 percent.", down("1.1 percent", "rate")),
    row(
        "rate-of-its-own",
        "Turnout was 72.8 per cent of the registered voters.",
        level("72.8 per cent", "Turnout"),
    ),
    row("level-said-again", "The debt grew to 225 billion euros, or 45 percent.", level("45 percent")),
    row("step-said-again", "The debt fell by 3 billion euros, or 45 percent.", down("45 percent", "debt")),
    row(
        "answers",
        "On the vote in May, 58 per cent intend to say Yes, 23 per cent No, and 19 per cent are undecided.",
        level("58 per cent", "share of respondents"),
        level("23 per cent", "share of respondents"),
        level("19 per cent", "share of respondents"),
    ),
    row(
        "object-then-level",
        "The ministry may raise the ceiling of the fund up to 40 percent.",
        level("40 percent", "ceiling of the fund", bound="less_than"),
    ),
    row(
        "joined-infinitives",
        "The scheme will bring 12,300 hectares under irrigation and raise irrigation coverage in the valley from "
        "48 per cent to 66 per cent.",
        level("48 per cent", "irrigation coverage"),
        level("66 per cent", "irrigation coverage"),
    ),
    row(
        "joined-infinitives-with-article",
        "The council has decided to reduce the loan by 10% and increase the grant for the bridge to 35%.",
        down("10%", "loan"),
        level("35%", "grant"),
    ),
    row("has-cut", "The water company has cut leakage by 14 percent since 2019.", down("14 percent", "leakage")),
    row(
        "put-up",
        "The lender has put up its rate for seasonal loans by 1.5 points to 18 pct.",
        up("1.5 points", "rate"),
        level("18 pct", "rate"),
    ),
    row("saw-it-fall", "Halden saw group turnover fall nine pct in 1986.", down("nine pct", "group turnover", value=9)),
    row(
        "object-to-infinitive",
        "The cabinet expects the deficit to narrow to 3.1 percent of GDP next year from 4.4 percent.",
        level("3.1 percent", "deficit"),
        level("4.4 percent", "deficit"),
    ),
    row(
        "gerund-behind-preposition",
        "The plan calls for boosting exports by 6 pct in real terms this year.",
        up("6 pct", "exports"),
    ),
    row(
        "adjective-before",
        "Demand growth is estimated at a moderate 2.1 pct.",
        level("2.1 pct", "demand growth", change=("increase", None)),
    ),
    row("adjusted", "Retail sales fell a seasonally adjusted 3.2 pct.", down("3.2 pct", "retail sales")),
    row(
        "noun-of-the-subject",
        "The jobless line grew at a pace 1.0 percentage point slower than in May.",
        level("1.0 percentage point", "pace", change=("decrease", None)),
    ),
    row(
        "from-a-share-to",
        "The state had cut spending on roads from 11 pct of total investment in 1979 to 4 pct today.",
        level("11 pct"),
        level("4 pct", "spending on roads"),
    ),
    row(
        "verb-with-change-noun",
        "Changes in stocks lowered GDP growth by 4.7 percentage points.",
        down("4.7 percentage points", "GDP growth"),
    ),
]

SAID = [
    row(
        "counted-units",
        "Deliveries at the yard reached 128,400 units last year, a jump of 41.5 percent.",
        up("41.5 percent", "deliveries"),
    ),
    row(
        "which-is-of-the-total",
        "The ministry spent Rs 310 million, which is 9.8% of the total allocation of Rs 3.16 billion.",
        level("9.8%", "allocation"),
    ),
    row(
        "loans-at",
        "The cabinet set aside 600 million baht for loans to the mills at 7.5 percent.",
        level("7.5 percent", "loans"),
    ),
    row("charged-on", "The lender now charges 14.5 percent on consumer loans.", level("14.5 percent", "loans")),
    row("answers", "Yet 58% said they would vote for the treaty.", level("58%", "respondents")),
    row(
        "answers-of-a-poll",
        "The poll found 42 pct of those surveyed approved the plan.",
        level("42 pct", "share of those surveyed"),
    ),
    row("no-answer", "Yet 58% of the roads were paved.", level("58%", "roads")),
    row("annual-rate", "Lending to small firms grew at an annual rate of 9.1 percent.", up("9.1 percent", "lending")),
    row(
        "a-rate-of-its-own", "The county reported a jobless rate of 9.1 percent.", level("9.1 percent", "jobless rate")
    ),
    row(
        "down-first",
        "Down 0.7 percent, the index of mining output recorded its third loss.",
        down("0.7 percent", "index of mining output"),
    ),
    row(
        "as-low-as", "With vacancy rates as low as 3 percent, owners are cheerful.", level("3 percent", "vacancy rates")
    ),
    row("its-threshold", "The rate fell below the 4.75% mark.", level("4.75%", "rate")),
    row(
        "owned-by",
        "The venture is owned 60 pct by Inland and 40 pct by Koda Steel.",
        level("60 pct", "stake"),
        level("40 pct", "stake"),
    ),
    row(
        "whose-imports",
        "Osmara provided 48 pct of Tamba's 75 million kilo annual tea imports.",
        level("48 pct", "tea imports"),
    ),
    row(
        "list-without-verb",
        "The number of projects increased by 21 and the total investment by 27.3%.",
        up("27.3%", "total investment"),
    ),
    row("whose-growth", "Revenue rose to £48 million; organic growth at constant currency of 7%.", up("7%", "revenue")),
    row("participle-or-bed", "The builders have finished 45% of the roadbed.", level("45%", "roadbed")),
    row("spending-of-gdp", "Research spending accounts for 3.9% of GDP.", level("3.9%", "research spending")),
    row("farming-of-gdp", "Farming accounts for 12% of GDP.", level("12%", "GDP")),
    row(
        "a-rate-of-a-count",
        "Underemployment affected 1.2 million people, a rate of 10.4%.",
        level("10.4%", "underemployment"),
    ),
    row(
        "shares-dealt-out",
        "The share of the primary, secondary and tertiary industries in GDP was 6%, 47% and 47.5% respectively.",
        level("6%", "share of the primary", "GDP"),
        level("47%", "share of secondary"),
        level("47.5%", "share of tertiary industries"),
    ),
]

CHANGES = [
    row(
        "rise-over-an-estimate",
        "The cost was re-fixed at Tk 540 crore, registering a rise of 16.2% over the estimate.",
        up("16.2%", "cost"),
    ),
    row("ahead-of-an-average", "Output was 16.2% over the estimate.", level("16.2%", "output")),
    row(
        "faster-than-others",
        "Investment in the province grew by 15.3%, 4.3 percentage points faster than that of the nation.",
        up("15.3%", "investment"),
        level("4.3 percentage points"),
    ),
    row(
        "two-differences",
        "Growth was 3.1 and 2.4 percentage points higher than in the nation and the west.",
        level("3.1", unit="percentage_point"),
        level("2.4 percentage points"),
    ),
    row(
        "against-a-planned",
        "Output is to rise by 4.3 pct, against a planned 4.1 pct.",
        up("4.3 pct", "output"),
        up("4.1 pct", "output"),
    ),
    row(
        "a-rise-of-just", "Woven goods earned $16 million, a rise of just 0.5 per cent.", up("0.5 per cent", "earnings")
    ),
    row("cases-or-percent", "There were 55,860 cases, an increase of 32,736 cases or 141.6%.", up("141.6%", "cases")),
    row(
        "missed-by",
        "Losses fell to 61.5%, missing the target by 1.5 percentage points.",
        level("61.5%", "losses"),
        level("1.5 percentage points", "losses"),
    ),
    row("rise-in-wages", "The union wants an increase in wages of 5 pct.", up("5 pct", "wages")),
    row("plural-cuts", "The plan will bring cuts of 2 pct in cereal prices.", down("2 pct", "cereal prices")),
    row(
        "bare-growth", "The county completed output value 1.28 billion yuan, growth 14.3%.", up("14.3%", "output value")
    ),
    row(
        "by-between",
        "The firm expects revenue to grow by between 4 and 6 percent.",
        up("4 and 6 percent", "revenue", value_max=6),
    ),
    row(
        "share-or-more",
        "The bank will add 25 pct or more of its loans to the reserve.",
        level("25 pct", "loans", bound="more_than"),
    ),
    row(
        "two-in-one",
        "New projects were up 26.9 percent in capital and 9.3 percent in number.",
        up("26.9 percent"),
        up("9.3 percent"),
    ),
]


@pytest.mark.parametrize(("text", "date", "facts"), OBJECTS)
def test_objects(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SAID)
def test_said(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CHANGES)
def test_changes(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("percentage", text, date, facts, extractor)
