"""Money: amounts in all their spellings, whose currency it is, and what kind of money; and what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import Fact, row
from tests.test_counts import check, check_none, fact

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
        gives="subject {'kind': 'indicator', 'name': 'total investment'} for '1.26 billion yuan'",
    ),
    row(
        "plans-to-invest",
        "The group plans to invest 5.6 billion yuan in the base over five years.",
        fact("5.6 billion yuan", 5600000000, **CNY, metric="investment", role="planned_investment"),
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
        "contract-awarded",
        "The ministry awarded the firm a $48.5 million contract to dredge the harbour.",
        fact("$48.5 million", 48500000, **USD, metric="contract", role="contract"),
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
        "fine",
        "The regulator imposed a fine of £2 million on the carrier.",
        fact("£2 million", 2000000, currency="GBP", metric="fine", role="other"),
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
        "approved-for-so-many-projects",
        "Nigeria's Federal Executive Council approved N169.7 billion for 14 road projects.",
        fact(
            "N169.7 billion",
            169700000000,
            currency="NGN",
            metric=(None, "approval", "funding", "road projects"),
        ),
    ),
    row(
        "used-for-roads",
        "Governor Oparanya said Sh340 million had been used to tarmac roads in Kakamega.",
        fact("Sh340 million", 340000000, **KES, metric=(None, "spending", "expenditure", "funding", "roads")),
    ),
    row(
        "recovered-wages",
        "The bureau recovered 3.6 million yuan of wages for 287 migrant workers.",
        fact("3.6 million yuan", 3600000, **CNY, metric="wages", change=None),
    ),
    row(
        "tickets",
        "Tickets cost between 50 and 120 yuan.",
        fact("50 and 120 yuan", 50, value_max=120, **CNY, role="price"),
    ),
    row(
        "shares-of-a-firm",
        "In Mumbai, shares of the lender closed 2.3% higher at 1,204 rupees.",
        fact("1,204 rupees", 1204, **INR, role="price"),
    ),
    row(
        "per-bag-up-from",
        "The board will pay cocoa farmers GH¢514 per bag, up from GH¢475.",
        fact("GH¢514", 514, currency="GHS", role="price"),
        fact("GH¢475", 475, currency="GHS", role="price"),
    ),
    row(
        "profits-of-two-quarters",
        "It reported a net profit of Rs 214.6 crore for the quarter ended June 30 as against Rs 178.2 crore in the "
        "corresponding quarter last year.",
        fact("Rs 214.6 crore", 2146000000, **INR, role="profit", period={"end": "2019-06-30"}),
        fact("Rs 178.2 crore", 1782000000, **INR, role="profit", period={"end": "2018-06-30"}),
        date="2019-07-18",
    ),
    row(
        "projects-of-a-bulletin",
        "Among them, there are 15 industrial projects with a total investment of 4.2 billion yuan and an annual "
        "planned investment of 1.1 billion yuan; 8 road projects with a total investment of 2.6 billion yuan.",
        fact("4.2 billion yuan", 4200000000, **CNY, metric="total investment", subject={"kind": "group"}),
        fact("1.1 billion yuan", 1100000000, **CNY, metric="planned investment", role="planned_investment"),
        fact(
            "2.6 billion yuan",
            2600000000,
            **CNY,
            metric="total investment",
            subject={"kind": "group", "name": "8 road projects"},
        ),
    ),
    row(
        "after-production",
        "After being put into production, it can achieve an annual output value of 1.5 billion yuan and profits and "
        "taxes of 120 million yuan.",
        fact("1.5 billion yuan", 1500000000, **CNY, metric="annual output value", role="output_value"),
        fact("120 million yuan", 120000000, **CNY, metric=("profits and taxes", "profits"), role=("tax", "profit")),
    ),
    row(
        "approves-to-finance",
        "AfDB Group approves US$83.6 million to finance a power line in Ghana.",
        fact("US$83.6 million", 83600000, **USD, metric=(None, "approval", "funding", "financing", "power line")),
    ),
    row(
        "who-pays-how-much",
        "The World Bank will provide $200 million, the government $50 million and communities the remaining $12 "
        "million.",
        fact("$200 million", 200000000, **USD, metric=(None, "funding", "financing")),
        fact("$50 million", 50000000, **USD, metric=(None, "funding", "financing")),
        fact("$12 million", 12000000, **USD, metric=(None, "funding", "financing")),
        gives="metric 'government' for '$50 million'",
    ),
    row(
        "owes-contractors",
        "The government of Uganda owes contractors Shs 680 billion.",
        fact("Shs 680 billion", 680000000000, currency="UGX", metric=(None, "debt", "debts", "arrears")),
    ),
    row(
        "put-the-cost-at",
        "The minister put the cost at between 80 and 90 million dollars.",
        fact("80 and 90 million dollars", 80000000, value_max=90000000, **USD, metric="cost"),
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
        "equivalent-to",
        "The loan of 250 million dirhams, equivalent to 25 million euros, runs for 15 years in Morocco.",
        fact("250 million dirhams", 250000000, currency="MAD", role="loan"),
        fact("25 million euros", 25000000, currency="EUR", role="loan"),
    ),
]

# Each row: the amount as it is written, its value, and its currency.
SPELLINGS = [
    ("TL 1.85 billion", 1_850_000_000, "TRY"),
    ("QR 40 million", 40_000_000, "QAR"),
    ("R$ 1.86 bi", 1_860_000_000, "BRL"),
    ("PhP 19.85 million", 19_850_000, "PHP"),
    ("usd 60 million", 60_000_000, "USD"),
    ("php412 million", 412_000_000, "PHP"),
    ("tk 40 crore", 400_000_000, "BDT"),
    ("kes 40,000", 40_000, "KES"),
    ("12 million Congolese francs", 12_000_000, "CDF"),
    ("EC$7m", 7_000_000, "XCD"),
    ("40 Israeli shekels", 40, "ILS"),
    ("UGX 2.4tr", 2_400_000_000_000, "UGX"),
    ("RMB200m", 200000000, "CNY"),
    ("Rs. 2,500 crore", 25000000000, "INR"),
    ("₹4,50,000", 450000, "INR"),
    ("Tk 320 crore", 3200000000, "BDT"),
    ("GH¢12.5 million", 12500000, "GHS"),
    ("TSh 1.2 trillion", 1200000000000, "TZS"),
    ("₱2.3 billion", 2300000000, "PHP"),
    ("75 paise", 0.75, "INR"),
    ("Rs 3 crore 20 lakh", 32000000, "INR"),
    ("7 billion 764 million yuan", 7764000000, "CNY"),
]
# Letters are money in texts of their country alone.
LETTERS = [
    ("Paraguay", "Gs. 1.01 trillion", 1_010_000_000_000, "PYG"),
    ("Bolivia", "Bs 45 million", 45_000_000, "BOB"),
    ("Caracas", "Bs. 45 million", 45_000_000, "VES"),
    ("Sierra Leone", "Le4,500", 4_500, "SLE"),
    ("Egypt", "LE450", 450, "EGP"),
    ("Luanda", "Kz 4.5 billion", 4_500_000_000, "AOA"),
    ("Bhutan", "Nu. 2.5B", 2_500_000_000, "BTN"),
    ("Malawi", "MK45 million", 45_000_000, "MWK"),
    ("Madagascar", "Ar 45 million", 45_000_000, "MGA"),
    ("Lubumbashi", "FC 45 million", 45_000_000, "CDF"),
    ("Algeria", "DA 4.2 billion", 4_200_000_000, "DZD"),
    ("the Maldives", "Rf 45 million", 45_000_000, "MVR"),
    ("Peru", "S/. 45 million", 45_000_000, "PEN"),
]
LETTERED = [
    *(
        row(f"{text}-in-{place}", f"In {place} the wing cost {text}.", fact(text, value, currency=code))
        for place, text, value, code in LETTERS
    ),
    row("letters-without-country", "FC 45 million fans met in Room D45, on the Q45 and L 12."),
    row("road-of-the-country", "In Honduras the L45 leads to Room L12."),
]
SPELLED = [row(text, f"The new wing cost {text}.", fact(text, value, currency=code)) for text, value, code in SPELLINGS]

# Each row: an amount of 40 million dollars with words before or behind it, and how they hedge it.
BOUNDS = [
    (
        "about",
        "closer to # | getting on for # | not far off # | perhaps # | # give or take | # plus or minus | # or so",
    ),
    ("more_than", "upwards of # | at the very least # | north of # | # and counting | #, if not more | # or more"),
    ("less_than", "not quite # | at the most # | shy of # | up to # | # tops | # at best | # or less"),
    ("exact", "a better # | # better | its most recent #"),
]
HEDGED = [
    row(
        f"{bound}: {words}",
        f"The new wing cost {words.replace('#', '$40 million')}.",
        fact("$40 million", 40e6, bound=bound),
    )
    for bound, rows in BOUNDS
    for words in rows.split(" | ")
]

SHAPES = [
    row(
        "number-behind-the-currency",
        "It paid 40 million dollars 3 years ago.",
        fact("40 million dollars", 40000000, **USD, metric="payment"),
    ),
    row(
        "size-of-a-bond",
        "It took a 200 mln euro 3-year loan.",
        fact("200 mln euro", 200000000, currency="EUR"),
    ),
    row("rand-in-groups", "Wages are R12,000 a month.", fact("R12,000", 12000, currency="ZAR")),
    row("rupiah-apart", "Rp 450 billion was paid.", fact("Rp 450 billion", 450000000000, currency="IDR")),
    row("rupiah-decimal-comma", "The Rp2,3 trillion bond.", fact("Rp2,3 trillion", 2300000000000, currency="IDR")),
    row("dong-with-full-stop", "A bowl costs VND 45.000.", fact("VND 45.000", 45000, currency="VND")),
    row("euros-keep-decimals", "He paid 12.500 euros.", fact("12.500 euros", 12.5, currency="EUR")),
    row(
        "hyphen-range",
        "The firm wants to invest US$50-60 million in Ghana.",
        fact("US$50-60 million", 50000000, value_max=60000000, **USD, role="planned_investment"),
    ),
    row(
        "currency-said-once",
        "Turnover was 38.0 billion marks against 42.7 billion in 1997.",
        fact("38.0 billion marks", 38000000000, currency="DEM", role="revenue"),
        fact("42.7 billion", 42700000000, currency="DEM", role="revenue"),
    ),
    row(
        "respectively",
        "The added value of industry and services was 2.1 billion yuan and 3.4 billion yuan respectively.",
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
        "cents-down",
        "Wheat futures dropped 12 cents to $4.35 a bushel in Chicago.",
        fact("12 cents", 0.12, **USD, role="price", change="decrease"),
        fact("$4.35", 4.35, **USD, role="price", change=None),
    ),
    row(
        "up-from",
        "In Bihar, the subsidy will go up from Rs 1,000 to Rs 1,500 a month.",
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
    row(
        "under-a-contract",
        "Work under a 30 million euro contract began.",
        fact("30 million euro", 30000000, currency="EUR", bound="exact", metric="contract"),
    ),
    row(
        "from-up-to",
        "The limit will rise from 24,000 yuan up to 48,000 yuan.",
        fact("24,000 yuan", 24000, **CNY, bound="exact"),
        fact("48,000 yuan", 48000, **CNY, bound="exact"),
    ),
    row(
        "upwards",
        "Loans of Rs. 5,000/- upwards are covered.",
        fact("Rs. 5,000", 5000, currency="LKR", bound="more_than"),
    ),
    row(
        "at-most-shops", "Milk sells for 98 pence at most shops.", fact("98 pence", 0.98, currency="GBP", bound="exact")
    ),
    row(
        "over-years",
        "It will spend 40 million yuan over five years.",
        fact("40 million yuan", 40000000, **CNY, change=None),
    ),
    row(
        "over-last-year",
        "Sales rose 5 million yuan over last year.",
        fact("5 million yuan", 5000000, **CNY, change="increase"),
    ),
    row(
        "over-a-million",
        "Over a million euros was spent.",
        fact("a million euros", 1000000, currency="EUR", bound="more_than"),
    ),
    row(
        "millions-behind-cents",
        "Oper shr 1.05 dlrs vs 94 cts\nRevs 153.3 mln vs 125.1 mln",
        fact("1.05 dlrs", 1.05, **USD),
        fact("94 cts", 0.94, **USD),
        fact("153.3 mln", 153300000, **USD),
        fact("125.1 mln", 125100000, **USD),
    ),
    row("up-to", "Farmers get up to 5,000 yuan each.", fact("5,000 yuan", 5000, **CNY, bound="less_than")),
    row(
        "plus",
        "The fund has $10 million-plus to spend.",
        fact("$10 million", 10000000, **USD, bound="more_than"),
    ),
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
        gives="nothing",
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
        "co-financing",
        "IFAD provides US$40.2 million as a loan and US$1 million as a grant.",
        fact("US$40.2 million", 40200000, **USD, role="loan"),
        fact("US$1 million", 1000000, **USD, role="grant"),
    ),
    row(
        "rose-by-to",
        "The country's debt rose by $2 billion to $38 billion.",
        fact("$2 billion", 2000000000, **USD, metric="debt", change="increase"),
        fact("$38 billion", 38000000000, **USD, metric="debt", change=None),
    ),
    row(
        "rose-to-without-by",
        "Deposits rose Sh12.4 billion to Sh341 billion, the Kenyan lender said.",
        fact("Sh12.4 billion", 12400000000, **KES, metric="deposits", change="increase"),
        fact("Sh341 billion", 341000000000, **KES, metric="deposits", change=None),
    ),
    row(
        "label-with-last-year-in-brackets",
        "Turnover: Rs 412 crore (previous year: Rs 388 crore).",
        fact("Rs 412 crore", 4120000000, **INR, metric="turnover", role="revenue"),
        fact("Rs 388 crore", 3880000000, **INR, metric="turnover", role="revenue"),
    ),
    row(
        "rupees-without-a-country",
        "The fee of Rs 2,000 will be refunded.",
        fact("Rs 2,000", 2000, currency="INR", metric="fee", role="price"),
        gives="currency 'LKR' for 'Rs 2,000'",
    ),
    row(
        "naira-without-a-country",
        "The senator said N15bn had been lost.",
        fact("N15bn", 15000000000, currency="NGN"),
    ),
    row(
        "so-many-million-more",
        "The company booked orders of 3.1 billion euros, 400 million more than a year earlier.",
        fact("3.1 billion euros", 3100000000, currency="EUR", metric="orders", role="contract"),
        fact("400 million", 400000000, currency="EUR", metric="orders", role="contract"),
    ),
]

ONCE = [  # the currency is said once, in a sentence before
    row(
        "level-of-sales",
        "Profit was 211.3 mln bolivars. Sales were 4.82 billion, up 9.6 pct.",
        fact("211.3 mln bolivars", 211300000, currency="VEB"),
        fact("4.82 billion", 4820000000, currency="VEB", metric="sales"),
    ),
    row(
        "level-after-a-change",
        "The firm earned 12 million euros. Revenue rose sharply to 145 million from 130 million.",
        fact("12 million euros", 12000000, currency="EUR"),
        fact("145 million", 145000000, currency="EUR", metric="revenue"),
        fact("130 million", 130000000, currency="EUR", metric="revenue"),
    ),
    row(
        "a-number-of-people-is-no-money",
        "GDP rose to 24.4 billion yuan, while the number of tourists surged to 8.16 million.",
        fact("24.4 billion yuan", 24400000000, currency="CNY"),
    ),
    row(
        "sales-may-be-pieces",
        "The firm paid 3 million dollars. Sales rose to 4.8 million.",
        fact("3 million dollars", 3000000, currency="USD"),
    ),
    row(
        "currency-said-sentences-before",
        "The state will spend 84 billion marks ($52 billion) next year. Health gets 12.3 billion. Defence is cut to "
        "3.1 billion.",
        fact("84 billion marks", 84000000000, currency="DEM"),
        fact("$52 billion", 52000000000, currency="USD"),
        fact("12.3 billion", 12300000000, currency="DEM"),
        fact("3.1 billion", 3100000000, currency="DEM"),
    ),
    row(
        "currency-of-what-is-paid",
        "The mill owed 48 million euros ($61 million). A year ago it was below 30 million. Its partners were fined "
        "12.5 million together.",
        fact("48 million euros", 48000000, currency="EUR"),
        fact("$61 million", 61000000, currency="USD"),
        fact("30 million", 30000000, bound="less_than", currency="EUR"),
        fact("12.5 million", 12500000, currency="EUR"),
    ),
    row(
        "amount-before-a-rate",
        "It earned 634 million euros on revenue of 1,212 million, a margin of 52.3 percent.",
        fact("634 million euros", 634000000, currency="EUR"),
        fact("1,212 million", 1212000000, currency="EUR"),
    ),
    row(
        "people-are-no-money",
        "The film cost $40 million. It was seen by 12 million. Some 3 million watched it at home. Its fans grew to "
        "15 million.",
        fact("$40 million", 40000000, currency="USD"),
    ),
    row(
        "base-with-its-article",
        "Net income fell short of the $735 million expected, over a $12 million lawsuit.",
        fact("$735 million", 735000000, bound="exact"),
        fact("$12 million", 12000000, bound="exact"),
    ),
]

# Each row: the text of a story, and whose dollars and cents are in it.
DATELINES = [
    ("LAKEFIELD PAPER 2ND QTR NET\n\n    MONTREAL, May 4 -\n    Shr 22 cts vs 19 cts\n", "CAD"),
    ("SALMON FIRM SEEKS PARTNER\n\n    HALIFAX, Nova Scotia, June 9 - The firm needs 12 mln dlrs.", "CAD"),
    ("TORONTO — The lender's shares closed at $45.", "CAD"),
    ("SYDNEY, May 4 - The mill cost 40 mln dlrs.", "AUD"),
    ("The Fijian Government paid $6 million for two ferries.", "FJD"),
    ("The ferry cost FJ$6 million, and $40,000 went on paint.", "FJD"),
    ("A bank in Manila lent $6 million for roads in Fiji.", "USD"),
    ("WELLINGTON, May 4 - The dairy board paid 6 mln dlrs.", "NZD"),
    ("HONG KONG, May 4 - Hong Kong Inns sold a Hong Kong hotel for 300 mln dlrs.", "HKD"),
    ("SINGAPORE TO BUILD WHARF\n\nSINGAPORE, May 4 - The Port of Singapore will pay 70 mln dlrs.", "SGD"),
    ("SYDNEY, May 4 - The refiner sold fuel for 40 mln U.S. dlrs.", "USD"),
    ("SINGAPORE, May 4 - Crude closed at 17 dlrs a barrel.", "USD"),
    ("NEW YORK, May 4 - The brewer, once of Ontario, paid 12 mln dlrs for a Canadian plant.", "USD"),
    ("MELBOURNE, Fla, May 4 - Shr 22 cts vs 19 cts", "USD"),
    ("TORONTO (Reuters) - The lender earned $4 million.", "USD"),
    (
        "PHASE TWO - ROADS\n\nHONG KONG, May 4 - It cost 3 mln dlrs or 2 mln H.K. dlrs more than any Hong Kong road.",
        "HKD",
    ),
    ("HONG KONG, May 4 - Korea's fleet was sold for 300 mln dlrs.", "USD"),
    (
        "TORONTO, May 4 - U.S. funds, U.S. Steel and U.S. banks own the U.S. arm of U.S. Ore. Its U.S. mine cost $4.",
        "USD",
    ),
]

NONE = [
    row("n95", "Staff wore N95 masks on the N7 and the R61."),
    row("rapper", "50 Cent cancelled his show."),
    row("won-medals", "The team won 3 gold medals."),
    row("dong-village", "The 12 Dong villages lie in Guizhou.", gives="the money 12 Dong"),
    row("small-words", "We try 5 million times, cut all 5,000 trees and rm 4 files."),
    row("lost-weight", "He lost 12 pounds in three weeks."),
]


@pytest.mark.parametrize(("text", "date", "facts"), ROLES)
def test_what_kind_of_money(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), CONVERSIONS)
def test_conversions(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SPELLED + LETTERED)
def test_currencies_and_scales(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), HEDGED)
def test_hedges(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "date", "facts"), SHAPES + ONCE)
def test_amounts_in_sentences(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    check("money", text, date, facts, extractor)


@pytest.mark.parametrize(("text", "code"), DATELINES)
def test_whose_dollars_by_the_dateline(text: str, code: str, extractor: Extractor) -> None:
    assert {record.currency for record in extractor.extract(text) if record.type == "money"} == {code}


@pytest.mark.parametrize(("text", "date", "facts"), NONE)
def test_what_is_no_money(text: str, date: str | None, facts: tuple[Fact, ...], extractor: Extractor) -> None:
    assert not date
    assert not facts
    check_none(text, extractor, "money")
