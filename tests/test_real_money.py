"""Money and percentages as running text has them: symbols and weights that are no sums, ages, shares said twice.

Each row is a sentence and its records, as test_running_news.py writes them. The wordings were met in documents,
speeches and headlines that nobody had read while rules were made, and are told here of other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

LOOKALIKES = [
    ("The report (E/CN.4/1996/12) and the letter S/24571 were read; see A/52/6 and S/1994/44.", []),
    ("The Lima bus costs S/350.", ["S/350 | cost of Lima bus | PEN"]),
    ("Fans say SH 5 came out late.", []),
    ("Nairobi traders paid Sh2.3 million in rent.", ["Sh2.3 million | rent | KES"]),
    ("In 1988 Sen. Lowell spoke, and in 1966 Mark Cole won.", []),
    ("The Penang clinic spent 40 sen.", ["40 sen | spending | MYR"]),
    ("Norway hosts Euro 2032, and the Euro 2008 final was lost.", []),
    (
        "The kit costs Euro 2,016 and the seal Euro 50.",
        ["Euro 2,016 | cost of kit | EUR", "Euro 50 | cost of seal | EUR"],
    ),
    ("We 100% support the union, and the guests left 100 percent satisfied.", []),
    ("The dog is 100 percent loyal, but the hall is 100 percent full.", ["100 percent | hall"]),
]
EXPANSIONS = [
    (
        "The $3.7 billion Lomas Blancas expansion won approval.",
        ["$3.7 billion | Lomas Blancas expansion | USD", "Lomas Blancas expansion"],
    ),
    ("A $200 million plant expansion was approved.", ["$200 million | cost of plant expansion | USD"]),
    ("The €45 million road improvements start soon.", ["€45 million | road improvements | EUR"]),
    ("The bank reported a 3 billion dollar expansion in lending.", ["3 billion dollar | lending | USD | increase"]),
    ("A 5% expansion of output was agreed.", ["5% | output | increase"]),
]
STATED = [
    ("The investment amounts to $182 million financed by a bank.", ["$182 million | investment | USD"]),
    (
        "About €3m was completed for ports, €2m for trunk roads, and the remaining €1m for rural roads.",
        [
            "€3m | investment in ports | EUR",
            "€2m | investment in trunk roads | EUR",
            "€1m | investment in rural roads | EUR",
        ],
    ),
    (
        "Profit was $3 million, exceeding the four-month target by 42 per cent.",
        ["$3 million | Profit | USD", "42 per cent | Profit"],
    ),
    ("The cost is $4 million funded by the EU.", ["$4 million | cost | USD"]),
    ("The town got $4m funded by the EU.", ["$4m | funding for town | USD"]),
    (
        "€61m went into networks, €48m into heat and the remaining €37m into parks.",
        ["€61m | networks | EUR", "€48m | heat | EUR", "€37m | parks | EUR"],
    ),
]
WEIGHTS = [
    (
        "A 45-pound toddler sat beside the 160-pound Ann Lee.",
        ["45-pound | toddler | pound", "160-pound | Ann Lee | pound"],
    ),
    ("He carried a 20-pound pouch.", ["20-pound | pouch | pound"]),
    ("She walks as if she were 12 pounds lighter.", ["12 pounds | weight | pound"]),
    ("They ate nine pounds of this cheese.", ["nine pounds | cheese | pound"]),
    ("A charity in Leeds gave a 50-pound voucher.", ["50-pound | voucher | GBP"]),
    ("The town got a 500-pound donation.", ["500-pound | donation | GBP"]),
]
AMOUNTS = [
    ("A deposit of 100$ was asked, and a fine of 50€.", ["100$ | deposit | USD", "50€ | fine | EUR"]),
    ("They handed over 5 $10 notes.", ["5 | notes", "$10 | notes | USD"]),
    ("Tolani lends Rs 45 cr for a dam.", ["Rs 45 cr | loan for dam | INR"]),
    ("Colombo spent Rs 40 million.", ["Rs 40 million | spending | LKR"]),
    ("She'd paid 300 euros, and you'll need $40.", ["300 euros | payment | EUR", "$40 | payment | USD"]),
    ("It'll cost up to $20 to visit the fair.", ["$20 | cost | USD"]),
    ("They lavished an astonishing $4 million on the race.", ["$4 million | spending on race | USD"]),
    ("The grant is limited to a paltry $15 per month.", ["$15 | grant | USD"]),
    ("Prices rose a hefty 9 percent.", ["9 percent | Prices | increase"]),
    ("Farmers had to cough up 4 million euros for the dike.", ["4 million euros | payment for dike | EUR"]),
    ("The town must stump up $3 million.", ["$3 million | payment of town | USD"]),
    ("He was accused of soliciting gifts of 400 euros.", ["400 euros | gifts | EUR"]),
    ("The act limits all contributions to $250.", ["$250 | contributions | USD"]),
    ("Price of the ferry (used): 4 million euros.", ["4 million euros | Price of the ferry | EUR"]),
    ("The court awarded costs in an amount not less than $5,000.", ["$5,000 | costs | USD"]),
    ("What kind of flat does $900,000 get you in Oslo?", ["$900,000 | price | USD"]),
    ("He will get $400.", ["$400 | funding | USD"]),
    ("What a $1 million cottage looks like in Kent.", ["$1 million | cottage | USD"]),
    (
        "Fines rose by an average of 20 euros; rents dropped an average of 4 percent.",
        ["20 euros | Fines | EUR | increase", "4 percent | rents | decrease"],
    ),
    (
        "Imports rose to a new record of £4bn; debt swelled to an all-time high of £9bn.",
        ["£4bn | Imports | GBP", "£9bn | debt | GBP"],
    ),
    (
        "The ministry wants to raise the levy from 5 to 8 percent and the fee from 20 to 30 euros.",
        ["5 | levy", "8 percent | levy", "20 | fee | EUR", "30 euros | fee | EUR"],
    ),
    (
        "The bank raised its lending rate from 5 to 8 percent and its deposit rate from 2 to 3 percent.",
        ["5 | lending rate", "8 percent | lending rate", "2 | deposit rate", "3 percent | deposit rate"],
    ),
    (
        "The firm raised its dividend to 12 cents and its sales to $3 million.",
        ["12 cents | dividend | USD", "$3 million | sales | USD"],
    ),
    (
        "Spending on ports rose by 3% and on roads by 1%.",
        ["3% | Spending on ports | increase", "1% | Spending on roads | increase"],
    ),
    ("Yields rose to 5 percent in Spain and Italy from 4 percent.", ["5 percent | Yields", "4 percent | Yields"]),
    (
        "He lifted the limit from $3,000 to $5,000 and cut the fine from $90 to $60.",
        ["$3,000 | limit | USD", "$5,000 | limit | USD", "$90 | fine | USD", "$60 | fine | USD"],
    ),
    ("The council commits £3m to the pool.", ["£3m | commitment | GBP"]),
    ("Sailors are owed 4 million euros in back wages.", ["4 million euros | back wages | EUR"]),
    ("Tolls reached a new peak of $40.", ["$40 | Tolls | USD"]),
    ("Tickets cost an average of 40 euros.", ["40 euros | average cost | EUR"]),
]
SHARES = [
    (
        "The population was spread out with 23.5% under the age of 15, 8.1% from 15 to 24, and 12.4% who were older.",
        ["23.5% | population", "8.1% | population", "12.4% | population"],
    ),
    (
        "There were 40 people (8%) aged 20 to 29, 210 people (42%) aged 30 to 64.",
        ["40 | people", "8% | people", "210 | people", "42% | people"],
    ),
    ("Some 12.5% were older than 19.", ["12.5% | None"]),
    ("They tested the age of 12 bridges.", ["12 | bridges"]),
    ("The rate went from 5 to 7%.", ["5 | rate", "7% | rate"]),
    ("Nearly half (47.5 percent) of the island's trees died.", ["47.5 percent | share of trees"]),
    ("Two-fifths (40%) of the fleet is old.", ["40% | share of fleet"]),
    ("About one in five (21 per cent) of the boats sank.", ["21 per cent | share of boats"]),
    (
        "Lee received 47 per cent of the vote to Park's 44 per cent.",
        ["47 per cent | share of vote", "44 per cent | share of vote"],
    ),
    (
        "Cars made up 30 percent of traffic; buses made up 11 percent and carts the remaining 59 percent.",
        ["30 percent | share of traffic", "11 percent | share of traffic", "59 percent | share of traffic"],
    ),
    ("The firm makes 40 percent of Peru's frozen fish.", ["40 percent | share of Peru's frozen fish"]),
    ("The percentage of voters who named crime as their main worry was 19 percent.", ["19 percent | share of voters"]),
    (
        "Grain prices rose 3 percent in June; the ministry reported a fall of 2 percent.",
        ["3 percent | Grain prices | increase | 2021-06-01..2021-06-30", "2 percent | Grain prices | decrease"],
    ),
    ("Lending was at an annual rate of 9 percent.", ["9 percent | Lending"]),
    ("The county reported a jobless rate of 9 percent.", ["9 percent | jobless rate"]),
    ("Experts expect a cut of 2 percent.", ["2 percent | cut | decrease"]),
    ("Residents pay 14 percent in taxes and 3 percent in fees.", ["14 percent | taxes", "3 percent | fees"]),
    (
        "Prices fell one-tenth of 1 percent; wages rose two tenths of a percentage point.",
        ["one-tenth of 1 percent | Prices | decrease", "two tenths of a percentage point | wages | increase"],
    ),
]


MODIFYING = [
    (
        "The port is issuing a 90 million peso 8-1/2 percent bond.",
        ["90 million peso | bond | MXN", "8-1/2 percent | bond"],
    ),
    ("The airline sought a $60 million, three-year leasing facility.", ["$60 million | leasing facility | USD"]),
    ("Oslo approved a 40 million krone 15-year loan.", ["40 million krone | loan | NOK"]),
    ("The navy placed an initial £30 million order.", ["£30 million | order | GBP"]),
    ("The bank put the gap at a $70 million shortage.", ["$70 million | shortage | USD"]),
    ("That compares with its forecast of a $7 million shortage.", ["$7 million | shortage | USD"]),
    ("He vetoed a $4 billion road and rail funding bill.", ["$4 billion | road and rail funding bill | USD"]),
    ("They faced a $40 bill, the clerk said.", ["$40 | bill | USD"]),
    ("The council wants $40 million, five halls and a pool.", ["$40 million | None | USD", "five | halls"]),
]
WORTH = [
    ("The mill was sold to a rival in a deal worth $9 million.", ["$9 million | value of deal | USD"]),
    ("It supplied the hospitals with further masks worth £2m.", ["£2m | value of masks | GBP"]),
    ("It signed a contract with Lindqvist worth £5m.", ["£5m | value of contract with Lindqvist | GBP"]),
    ("Gifts to schools worth €3m were returned.", ["€3m | value of Gifts to schools | EUR"]),
]
BOOKED = [
    ("The brewer expects a pre-tax gain of 8 million euros.", ["8 million euros | pre-tax gain | EUR"]),
    ("It booked a $2 million gain from the sale of a depot.", ["$2 million | gain | USD"]),
    ("The results include a gain of $6 million.", ["$6 million | gain | USD"]),
    ("The stock posted a gain of 3 dollars.", ["3 dollars | stock | USD | increase"]),
]
BUSINESS = [
    ("The firm will invest $8 million in the clinic.", ["$8 million | investment in clinic | USD"]),
    ("Delays have cost the town $3 million.", ["$3 million | cost | USD"]),
    ("The studio is looking to raise £4 million.", ["£4 million | funding | GBP"]),
    ("The claim for $90 million was rejected.", ["$90 million | claim | USD"]),
    ("The fund planned an issue in Norway of $20 million.", ["$20 million | issue | USD"]),
    ("The utility's $30 million of 9 percent notes were cut.", ["$30 million | notes | USD", "9 percent | notes"]),
    ("Loans the bank made in June reached $5 million.", ["$5 million | Loans | USD | 2021-06-01..2021-06-30"]),
    (
        "Sales to Western developed countries fell to $5 million.",
        ["$5 million | Sales to Western developed countries | USD"],
    ),
    ("Fares broke through the $40 mark.", ["$40 | Fares | USD"]),
    ("The brewery earlier reported net profit fell to $5 million.", ["$5 million | reported net profit | USD"]),
    ("Repair and cleaning costs rose to $5 million.", ["$5 million | Repair and cleaning costs | USD"]),
    (
        "Rents fell by more than £60 from £900 in May to £830.",
        ["£60 | Rents | GBP | decrease", "£900 | Rents | GBP | 2021-05-01..2021-05-31", "£830 | Rents | GBP"],
    ),
    ("Sales beat the $4 million analysts had expected.", ["$4 million | Sales | USD"]),
    ("It faces a power shortage it put at $2 million.", ["$2 million | power shortage | USD"]),
    ("The port cut its debt, which he valued at £7m.", ["£7m | value of debt | GBP"]),
    ("The clerk reported losses that he put at $3 million.", ["$3 million | losses | USD"]),
    ("Guests will spend $5 million buying souvenirs.", ["$5 million | spending | USD"]),
    ("It won a $5 million housing grant.", ["$5 million | housing grant | USD"]),
    ("Profit excluding refunds of $4 million fell.", ["$4 million | Profit | USD"]),
    ("A tax on those earning more than $90,000 is due.", ["$90,000 | earnings | USD"]),
    (
        "The port awarded a dredging contract to Lund for an estimated sum of $5 million.",
        ["$5 million | contract | USD"],
    ),
    ("Tolls broke through the $40 mark for the first time.", ["$40 | Tolls | USD"]),
    ("It bought Danish firm Nordvik for $40 million.", ["$40 million | purchase of Danish firm Nordvik | USD"]),
    (
        "The mint received 6 million pesos of bids, including 2 million from the Treasury.",
        ["6 million pesos | bids | MXN", "2 million | bids from Treasury | MXN"],
    ),
    ("It agreed to a rescheduling of $80 million of farm debt.", ["$80 million | farm debt | USD"]),
    ("The airline posted a $30 million first-quarter loss.", ["$30 million | loss | USD | 2021-01-01..2021-03-31"]),
    ("The retailer reported a $30 million 2019 loss.", ["$30 million | loss | USD | 2019-01-01..2019-12-31"]),
    ("Gross proceeds of $70 million will be shared.", ["$70 million | Gross proceeds | USD"]),
    (
        "Net income of $3 million compares to $2 million.",
        ["$3 million | Net income | USD", "$2 million | Net income | USD"],
    ),
    ("The fleet was sold to Lund for $4 million in cash.", ["$4 million | sale | USD"]),
    ("The price was $4 million in cash.", ["$4 million | price | USD"]),
    ("The club has $4 million in cash.", ["$4 million | cash | USD"]),
    (
        "Oman had a deficit of $3 million, against Qatar's of $5 million.",
        ["$3 million | deficit | USD", "$5 million | deficit of Qatar | USD"],
    ),
    (
        "Bonds, with a face value of $3 million, rose to $5.",
        ["$3 million | face value | USD", "$5 | Bonds | USD"],
    ),
    ("The port puts the cost of the quay, including cranes, at $4 million.", ["$4 million | cost of the quay | USD"]),
    ("He expects the sale to raise $3 million.", ["$3 million | funding | USD"]),
    ("The yard is losing $5 million a year.", ["$5 million | loss | USD"]),
    ("The shares could lose $5.", ["$5 | shares | USD | decrease"]),
    ("Loans in the last two weeks averaged $3 million a day.", ["$3 million | Loans | USD"]),
]


@pytest.mark.parametrize(
    ("sentence", "records"),
    [*LOOKALIKES, *EXPANSIONS, *STATED, *WEIGHTS, *AMOUNTS, *SHARES, *MODIFYING, *WORTH, *BOOKED, *BUSINESS],
)
def test_what_is_told(sentence: str, records: list[str], extractor: Extractor) -> None:
    found = [
        told(record.model_dump(mode="json"), "of", "unit", "change", "period")
        for record in extractor.extract(sentence, "2021-06-15")
    ]
    assert found == records, "a rule reads running text otherwise; see the row's group for the phenomenon"


def test_parts_of_one_percent(extractor: Extractor) -> None:
    found = extractor.extract("The fee is three-hundredths of 1 percent, and the tax four-tenths of one percent.")
    assert [float(record.value) for record in found] == [0.03, 0.4]
