"""Money: amounts in all their spellings, whose currency it is, and what kind of money; and what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.test_counts import Fact, check, check_none, fact, row

if TYPE_CHECKING:
    from extract import Extractor

CNY, USD, INR, KES = ({"currency": code} for code in ("CNY", "USD", "INR", "KES"))

ROLES = [
    row(
        "total-investment",
        "With a total investment of 1.26 billion yuan, the Hongtai Battery Project covers 300 mu.",
        fact(
            "1.26 billion yuan",
            1260000000,
            **CNY,
            metric="total investment",
            role="investment",
            subject={"kind": "project", "name": "Hongtai Battery Project"},
        ),
    ),
    row(
        "plans-to-invest",
        "The group plans to invest 5.6 billion yuan in the base over five years.",
        fact("5.6 billion yuan", 5600000000, **CNY, metric="investment", role="planned_investment"),
    ),
    row(
        "annual-planned-investment",
        "The 24 projects have an annual planned investment of 3.2 billion yuan.",
        fact("3.2 billion yuan", 3200000000, **CNY, metric="planned investment", role="planned_investment"),
    ),
    row(
        "completed-investment-passive",
        "By the end of June, 430 million yuan of investment had been completed, 61 percent of the annual plan.",
        fact(
            "430 million yuan",
            430000000,
            **CNY,
            metric="investment",
            role="completed_investment",
            period={"end": "2021-06-30"},
        ),
        date="2021-07-08",
    ),
    row(
        "completed-fixed-asset-investment",
        "From January to May, the city completed fixed-asset investment of 12.8 billion yuan, up 7.1 percent.",
        fact(
            "12.8 billion yuan",
            12800000000,
            **CNY,
            metric="fixed-asset investment",
            role="completed_investment",
            change=None,
            period={"start": "2021-01-01", "end": "2021-05-31"},
        ),
        date="2021-06-21",
    ),
    row(
        "orders-worth",
        "The builder said it had bagged orders worth Rs 1,023 crore in February.",
        fact("Rs 1,023 crore", 10230000000, **INR, role="contract"),
    ),
    row(
        "contract-awarded",
        "The ministry awarded the firm a $48.5 million contract to dredge the harbour.",
        fact("$48.5 million", 48500000, **USD, metric="contract", role="contract"),
    ),
    row(
        "loan-of-a-bank",
        "The African Development Bank has approved a $120 million loan for a road in northern Mali.",
        fact("$120 million", 120000000, **USD, metric="loan", role="loan"),
    ),
    row(
        "grant-and-loan",
        "The package consists of a €35 million grant and a €90 million concessional loan.",
        fact("€35 million", 35000000, currency="EUR", metric="grant", role="grant"),
        fact("€90 million", 90000000, currency="EUR", metric="loan", role="loan"),
    ),
    row(
        "output-value",
        "In 2020, the total output value of agriculture reached 6.83 billion yuan, up 4.2 percent.",
        fact("6.83 billion yuan", 6830000000, **CNY, metric="total output value", role="output_value", change=None),
    ),
    row(
        "gdp",
        "The county's GDP was 21.4 billion yuan in the first three quarters.",
        fact("21.4 billion yuan", 21400000000, **CNY, metric="GDP", role="output_value"),
    ),
    row(
        "revenue-from-to",
        "Quarterly revenue fell to $1.9 billion from $2.2 billion a year ago.",
        fact("$1.9 billion", 1900000000, **USD, metric="revenue", role="revenue", change=None),
        fact("$2.2 billion", 2200000000, **USD, metric="revenue", role="revenue", change=None),
    ),
    row(
        "net-loss",
        "The brewer posted a net loss of ₦4.3 billion against a profit of ₦1.1 billion in 2018.",
        fact("₦4.3 billion", 4300000000, currency="NGN", metric="net loss", role="profit"),
        fact("₦1.1 billion", 1100000000, currency="NGN", metric="profit", role="profit"),
    ),
    row(
        "tax-collected",
        "The exchequer collected GST of Rs 1.13 lakh crore in February.",
        fact("Rs 1.13 lakh crore", 1130000000000, **INR, metric="GST", role="tax"),
    ),
    row(
        "exports-and-imports",
        "Exports totalled $22.1bn and imports $30.4bn, leaving a trade deficit of $8.3bn.",
        fact("$22.1bn", 22100000000, **USD, metric="exports", role="trade"),
        fact("$30.4bn", 30400000000, **USD, metric="imports", role="trade"),
        fact("$8.3bn", 8300000000, **USD, metric="trade deficit", role="trade"),
    ),
    row(
        "petrol-a-litre",
        "Petrol now costs 101.5 rupees a litre in the city.",
        fact("101.5 rupees", 101.5, currency="INR", role="price"),
    ),
    row(
        "maize-per-bag",
        "Maize is selling at KSh 3,500 per 90-kg bag, up from KSh 2,800 in March.",
        fact("KSh 3,500", 3500, **KES, role="price", change=None),
        fact("KSh 2,800", 2800, **KES, role="price", change=None),
    ),
    row(
        "gold-an-ounce",
        "Spot gold rose 0.4 percent to $1,920.50 an ounce.",
        fact("$1,920.50", 1920.5, **USD, role="price", change=None),
    ),
    row(
        "dividend-per-share",
        "The board proposed a dividend of Rs 7.50 per share.",
        fact("Rs 7.50", 7.5, **INR, metric="dividend", role="price"),
    ),
    row(
        "fine",
        "The regulator imposed a fine of £2 million on the carrier.",
        fact("£2 million", 2000000, currency="GBP", metric="fine", role="other"),
    ),
    row(
        "budget",
        "Parliament passed a budget of N13.08 trillion for the year.",
        fact("N13.08 trillion", 13080000000000, currency="NGN", metric="budget", role="grant"),
    ),
    row(
        "sales-and-net-profit",
        "Sales rose 12 percent to 3.4 billion euros, while net profit slipped to 210 million euros.",
        fact("3.4 billion euros", 3400000000, currency="EUR", metric="sales", role="revenue", change=None),
        fact("210 million euros", 210000000, currency="EUR", metric="net profit", role="profit", change=None),
    ),
    row(
        "signed-with-a-contract-amount",
        "A total of 41 projects were signed on site, with a total contract amount of 18.6 billion yuan.",
        fact(
            "18.6 billion yuan",
            18600000000,
            **CNY,
            metric=("contract amount", "total contract amount"),
            role="contract",
            subject={"kind": "group"},
        ),
    ),
    row(
        "bonds",
        "The state raised N25 billion through a seven-year bond.",
        fact("N25 billion", 25000000000, currency="NGN", role="loan"),
    ),
    row(
        "wages",
        "The minimum wage will be raised to R4,500 a month in South Africa's mines.",
        fact("R4,500", 4500, currency="ZAR", metric=("minimum wage", "wage"), role="price", change=None),
    ),
]

CONVERSIONS = [
    row(
        "yuan-and-dollars",
        "The bridge cost 110 million yuan (US$17 million).",
        fact("110 million yuan", 110000000, **CNY),
        fact("US$17 million", 17000000, **USD),
    ),
    row(
        "hedge-goes-on-in-brackets",
        "It has spent more than Rs 500 crore ($67 million) on the terminal.",
        fact("Rs 500 crore", 5000000000, **INR, bound="more_than"),
        fact("$67 million", 67000000, **USD, bound="more_than"),
    ),
    row(
        "hedge-in-brackets",
        "South Africa will spend 10 billion rand (about 540 million U.S. dollars) on its ports.",
        fact("10 billion rand", 10000000000, currency="ZAR"),
        fact("540 million U.S. dollars", 540000000, **USD, bound=("about", "exact")),
    ),
    row(
        "shillings-and-usd",
        "The county set aside KSh 2.5 billion (USD 19.3 million) for roads.",
        fact("KSh 2.5 billion", 2500000000, **KES),
        fact("USD 19.3 million", 19300000, **USD),
    ),
    row(
        "square-brackets",
        "The claim stands at £3.2m [$4.1m].",
        fact("£3.2m", 3200000, currency="GBP"),
        fact("$4.1m", 4100000, **USD),
    ),
    row(
        "equivalent-to",
        "The loan of 250 million dirhams, equivalent to 25 million euros, runs for 15 years in Morocco.",
        fact("250 million dirhams", 250000000, currency="MAD", role="loan"),
        fact("25 million euros", 25000000, currency="EUR", role="loan"),
    ),
    row(
        "or-about",
        "The upgrade will cost 3.4 billion pesos, or about 61 million dollars, the Philippine agency said.",
        fact("3.4 billion pesos", 3400000000, currency="PHP"),
        fact("61 million dollars", 61000000, **USD, bound="about"),
    ),
    row(
        "rate-of-exchange",
        "The firm paid ₹ 75 crore (approx. US$ 10 million) for the plant.",
        fact("₹ 75 crore", 750000000, **INR),
        fact("US$ 10 million", 10000000, **USD, bound=("about", "exact")),
    ),
]

# Each row: the amount as it is written, its value, and its currency.
SPELLINGS = [
    ("RMB 2.3 billion", 2300000000, "CNY"),
    ("RMB200m", 200000000, "CNY"),
    ("CNY 40 mln", 40000000, "CNY"),
    ("Rs. 2,500 crore", 25000000000, "INR"),
    ("Rs.12.5 lakh", 1250000, "INR"),
    ("INR 300 million", 300000000, "INR"),
    ("₹4,50,000", 450000, "INR"),
    ("Tk 320 crore", 3200000000, "BDT"),
    ("PKR 4.5 billion", 4500000000, "PKR"),
    ("GH¢12.5 million", 12500000, "GHS"),
    ("GHS 400,000", 400000, "GHS"),
    ("GH₵ 1.2 billion", 1200000000, "GHS"),
    ("N15bn", 15000000000, "NGN"),
    ("15 billion naira", 15000000000, "NGN"),
    ("Ksh.300 million", 300000000, "KES"),
    ("Kshs 45,000", 45000, "KES"),
    ("UGX 40 billion", 40000000000, "UGX"),
    ("TSh 1.2 trillion", 1200000000000, "TZS"),
    ("R450 million", 450000000, "ZAR"),
    ("12 billion birr", 12000000000, "ETB"),
    ("XOF 5 billion", 5000000000, "XOF"),
    ("AED 200 million", 200000000, "AED"),
    ("30 million Saudi riyals", 30000000, "SAR"),
    ("S$3.5 million", 3500000, "SGD"),
    ("HK$780 million", 780000000, "HKD"),
    ("NT$5 billion", 5000000000, "TWD"),
    ("A$60m", 60000000, "AUD"),
    ("C$1.1 billion", 1100000000, "CAD"),
    ("NZ$25 million", 25000000, "NZD"),
    ("€1.2bn", 1200000000, "EUR"),
    ("EUR 55 million", 55000000, "EUR"),
    ("12 trillion rupiah", 12000000000000, "IDR"),
    ("RM600 million", 600000000, "MYR"),
    ("₱2.3 billion", 2300000000, "PHP"),
    ("VND450 billion", 450000000000, "VND"),
    ("4.2 billion baht", 4200000000, "THB"),
    ("300 billion won", 300000000000, "KRW"),
    ("90 billion yen", 90000000000, "JPY"),
    ("2.6 trillion rubles", 2600000000000, "RUB"),
    ("800 million Swiss francs", 800000000, "CHF"),
    ("1.4 billion Turkish liras", 1400000000, "TRY"),
    ("75 million Egyptian pounds", 75000000, "EGP"),
    ("16 billion tenge", 16000000000, "KZT"),
    ("500 million hryvnias", 500000000, "UAH"),
    ("$750 thousand", 750000, "USD"),
    ("750,000 US dollars", 750000, "USD"),
    ("two million dollars", 2000000, "USD"),
    ("half a million pounds", 500000, "GBP"),
    ("60 U.S. cents", 0.6, "USD"),
    ("75 paise", 0.75, "INR"),
    ("Rs 3 crore 20 lakh", 32000000, "INR"),
    ("7 billion 764 million yuan", 7764000000, "CNY"),
    ("1 million 250 thousand dollars", 1250000, "USD"),
    ("40 million (forty million) yuan", 40000000, "CNY"),
]
# Spellings that are not read: what the extractor gives.
UNREAD: dict[str, str] = {}
SPELLED = [
    row(
        text, f"The new wing cost {text}.", fact(text, value, currency=code), gives=UNREAD.get(text, "")
    )
    for text, value, code in SPELLINGS
]

SHAPES = [
    row(
        "one-scale-for-a-range",
        "The mill will cost between $3 and $4 billion.",
        fact("4 billion", 3000000000, value_max=4000000000, **USD),
    ),
    row(
        "hyphen-range",
        "The firm wants to invest US$50-60 million in Ghana.",
        fact("50-60 million", 50000000, value_max=60000000, **USD, role="planned_investment"),
    ),
    row(
        "range-in-lakh",
        "A house costs Rs 10 to 12 lakh.",
        fact("10 to 12 lakh", 1000000, value_max=1200000, **INR),
    ),
    row(
        "currency-said-once",
        "Turnover was 38.0 billion marks against 42.7 billion in 1997.",
        fact("38.0 billion marks", 38000000000, currency="DEM", role="revenue"),
        fact("42.7 billion", 42700000000, currency="DEM", role="revenue"),
    ),
    row(
        "respectively",
        "Industry and services added 2.1 billion yuan and 3.4 billion yuan in value respectively.",
        fact("2.1 billion yuan", 2100000000, **CNY, role="output_value"),
        fact("3.4 billion yuan", 3400000000, **CNY, role="output_value"),
    ),
    row(
        "respectively-with-metrics",
        "Revenue and net profit reached 860 million yuan and 94 million yuan, respectively.",
        fact("860 million yuan", 860000000, **CNY, metric="revenue", role="revenue"),
        fact("94 million yuan", 94000000, **CNY, metric="net profit", role="profit"),
    ),
    row(
        "rose-by",
        "Tax revenue increased by 230 million yuan in the year.",
        fact("230 million yuan", 230000000, **CNY, metric="tax revenue", role="tax", change="increase"),
    ),
    row(
        "cents-down",
        "Wheat futures dropped 12 cents to $4.35 a bushel in Chicago.",
        fact("12 cents", 0.12, **USD, role="price", change="decrease"),
        fact("$4.35", 4.35, **USD, role="price", change=None),
    ),
    row(
        "up-from",
        "The subsidy will go up from Rs 1,000 to Rs 1,500 a month.",
        fact("Rs 1,000", 1000, **INR, change=None),
        fact("Rs 1,500", 1500, **INR, change=None),
    ),
    row(
        "of-which",
        "The project costs $640 million, of which $400 million is a World Bank credit and $90 million is from the "
        "government.",
        fact("$640 million", 640000000, **USD),
        fact("$400 million", 400000000, **USD, role="loan"),
        fact("$90 million", 90000000, **USD),
    ),
    row("up-to", "Farmers get up to 5,000 yuan each.", fact("5,000 yuan", 5000, **CNY, bound="less_than")),
    row("at-least", "The storm did at least $2bn of damage.", fact("$2bn", 2000000000, **USD, bound="more_than")),
    row("plus", "The fund has $10 million-plus to spend.", fact("$10 million", 10000000, **USD, bound="more_than")),
    row("some", "Some Sh50 million was lost, Kenyan police said.", fact("Sh50 million", 50000000, **KES, bound="about")),
    row("close-to", "Close to Rs 90 crore has been spent.", fact("Rs 90 crore", 900000000, **INR, bound="about")),
    row("compound", "The 40-million-dollar dam is full.", fact("40-million-dollar", 40000000, **USD)),
    row("before-a-noun", "A £15 million wing was opened.", fact("£15 million", 15000000, currency="GBP")),
    row(
        "labels",
        "Total investment: 320 million yuan\nAnnual output value: 900 million yuan\n",
        fact("320 million yuan", 320000000, **CNY, metric="total investment", role="investment"),
        fact("900 million yuan", 900000000, **CNY, metric="output value", role="output_value"),
    ),
    row(
        "unit-in-the-heading",
        "Item | Amount (million yuan)\nTotal revenue | 1,234\nNet profit | 87.5\n",
        fact("1,234", 1234000000, **CNY, metric="revenue", role="revenue"),
        fact("87.5", 87500000, **CNY, metric="profit", role="profit"),
    ),
    row(
        "fiscal-year",
        "Turnover came to €812 million in the year ended June 30, 2019, from €790 million the year before.",
        fact("€812 million", 812000000, currency="EUR", period={"start": "2018-07-01", "end": "2019-06-30"}),
        fact("€790 million", 790000000, currency="EUR", period={"start": "2017-07-01", "end": "2018-06-30"}),
    ),
    row(
        "rupees-of-pakistan",
        "ISLAMABAD: Pakistan will spend Rs 3.2 billion on the canal, the planning minister said.",
        fact("Rs 3.2 billion", 3200000000, currency="PKR"),
    ),
    row(
        "dollars-of-zimbabwe",
        "The firm invested $30 million in Texas and A$12 million in Perth.",
        fact("$30 million", 30000000, **USD, role="investment"),
        fact("A$12 million", 12000000, currency="AUD", role="investment"),
    ),
    row(
        "per-capita-income",
        "The per capita disposable income of rural residents reached 18,500 yuan.",
        fact("18,500 yuan", 18500, **CNY, metric=("per capita disposable income", "income")),
    ),
    row(
        "yuan-per-ton",
        "Steel prices fell by 120 yuan per ton to 3,860 yuan per ton.",
        fact("120 yuan", 120, **CNY, metric="steel prices", role="price", change="decrease"),
        fact("3,860 yuan", 3860, **CNY, metric="steel prices", role="price", change=None),
    ),
    row(
        "ten-thousand-yuan",
        "The village collective earned 46 ten thousand yuan last year.",
        fact("46 ten thousand yuan", 460000, **CNY),
        date="2021-03-01",
    ),
    row(
        "wan-in-two-parts",
        "The bureau allocated 3.85 million yuan, including 1.2 million yuan of central funds.",
        fact("3.85 million yuan", 3850000, **CNY),
        fact("1.2 million yuan", 1200000, **CNY, metric=("central funds", "funds"), role="grant"),
    ),
    row(
        "saved-for-taxpayers",
        "Tax cuts and fee reductions saved enterprises 1.6 billion yuan.",
        fact("1.6 billion yuan", 1600000000, **CNY),
    ),
    row(
        "operating-profit-margin-beside",
        "EBITDA grew 18% to Rs 412 crore at a margin of 21.5%.",
        fact("Rs 412 crore", 4120000000, **INR, metric="EBITDA", role="profit", change=None),
    ),
    row(
        "market-value",
        "The listing values the company at around $9.5 billion.",
        fact("$9.5 billion", 9500000000, **USD, bound="about"),
    ),
    row(
        "co-financing",
        "IFAD provides US$40.2 million as a loan and US$1 million as a grant.",
        fact("US$40.2 million", 40200000, **USD, role="loan"),
        fact("US$1 million", 1000000, **USD, role="grant"),
    ),
]

NONE = [
    row("n95", "Staff wore N95 masks on the N7 and the R61."),
    row("pound-falls", "The pound fell against the euro and the dollar."),
    row("rapper", "50 Cent cancelled his show."),
    row("shop-name", "Dollar General opened a shop."),
    row("film", "She starred in Million Dollar Baby."),
    row("won-medals", "The team won 3 gold medals."),
    row("pounds-of-weight", "The fish weighed 12 pounds."),
    row("real-20", "It was the real 20-mile test."),
    row("k-12", "K-12 schools will reopen."),
    row("rand-highway", "Lorries may not use the R21 at night."),
    row("fifty-fifty", "The odds are fifty-fifty."),
    row("penny", "It did not cost a penny."),
    row("vague-money", "Millions of dollars were lost."),
    row("yuan-dynasty", "The temple dates from the 1271 Yuan court."),
    row("dong-village", "The 12 Dong villages lie in Guizhou."),
    row("sum", "In sum, 40 firms took part."),
]


@pytest.mark.parametrize(("text", "date", "facts"), ROLES)
def test_what_kind_of_money(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CONVERSIONS)
def test_conversions(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SPELLED)
def test_currencies_and_scales(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SHAPES)
def test_amounts_in_sentences(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_what_is_no_money(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    assert not date
    assert not facts
    check_none(text, extractor, "money")
