"""What amounts of money measure, in constructions of bulletins, releases and news."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

PARTS = [
    ("Salaries swallowed $3.2 billion of the county's budget.", ["$3.2 billion | Salaries"]),
    ("Exports made up $4.9 billion of the foreign trade.", ["$4.9 billion | Exports"]),
    ("The lender took $4 million of the loan.", ["$4 million | loan"]),
]
FRONTED = [
    ("At $3.4 billion, coffee exports were the highest in a decade.", ["$3.4 billion | coffee exports"]),
    ("At $54 million, the museum was full.", ["$54 million | None"]),
]
LENT = [
    ("The bank will extend $900 million to growers.", ["$900 million | loan of bank"]),
    ("It won a $300 million line of credit.", ["$300 million | line of credit"]),
    ("It will build a $300 million line of 40 km.", ["$300 million | cost of line"]),
]
GIVEN = [
    ("The guild estimates damage to the roof at $3 million.", ["$3 million | damage to the roof"]),
    ("Brokers estimate takings at €12 million.", ["€12 million | takings"]),
    ("Early estimates put arrears at $3 million.", ["$3 million | arrears"]),
    ("Income last season was $40 million.", ["$40 million | Income"]),
    ("Last season ticket sales rose to $40 million.", ["$40 million | Last season ticket sales"]),
    ("The consortium was awarded £14.6m.", ["£14.6m | award"]),
    ("Some $40 million was channelled into irrigation.", ["$40 million | irrigation"]),
    ("Some $40 million had already been paid for seed.", ["$40 million | payment for seed"]),
    ("Some €3 million has since been spent on the quay.", ["€3 million | spending on quay"]),
    ("Some €3 million was disbursed as crop loans.", ["€3 million | crop loans"]),
    ("It chose to award the tender to Sierra at $310 per ton.", ["$310 | price"]),
    ("Only 30 percent of the $3 billion debt was repaid.", ["$3 billion | debt"]),
    ("She won the top prize, $40,000, for her book.", ["$40,000 | prize"]),
    ("Apples brought farmers $310 million.", ["$310 million | Apples"]),
    ("Motorists will be charged £12 to enter the zone.", ["£12 | charge"]),
    ("A clinic costing €40 million was funded by the county.", ["€40 million | cost of clinic"]),
    ("The club chipped in $40,000.", ["$40,000 | contribution of club"]),
    ("The families each received €40 in June.", ["€40 | funding for families"]),
    ("A road funded by the bank to the tune of $12 million was opened.", ["$12 million | funding"]),
    ("Ferrovia won the contract, valued at €68 million.", ["€68 million | value of contract"]),
    ("Corruption costs the country $5.1bn a year.", ["$5.1bn | cost of Corruption"]),
    ("Production costs are $40 a ton.", ["$40 | Production costs"]),
    ("The council must cut £2.4 million from its budget.", ["£2.4 million | budget"]),
    ("The road is €2m over budget.", ["€2m | budget"]),
    ("The appeal raised £3m.", ["£3m | funding"]),
    ("Workers abroad sent home $5.1bn.", ["$5.1bn | remittances"]),
    ("It pays 7.6p a share in dividends.", ["7.6p | dividends"]),
    ("It exported 3,000 cars for $40 million.", ["$40 million | exports of cars"]),
    (
        "The cabinet agreed to award the supply of cables to Sierra, to a sum of Rs 900 million.",
        ["Rs 900 million | contract"],
    ),
]
BESIDE = [
    (
        "It raised its loan to 90 million dollars from an initial 70 million.",
        ["90 million dollars | loan", "70 million | loan"],
    ),
    ("The levy will rise to 40 euros from the current 25 euros.", ["40 euros | levy", "25 euros | levy"]),
    (
        "It sees turnover of 310 million euros with net profit at 22 million euros.",
        ["310 million euros | turnover", "22 million euros | net profit"],
    ),
    ("The lender will buy back 2 million shares at 14 euros apiece.", ["14 euros | price"]),
    ("The board approved the import of 40,000 tons of rice at $410 per ton.", ["$410 | price"]),
    ("Rice imports stood at $410 per ton.", ["$410 | Rice imports"]),
    ("The thriller took £3.2m on its opening weekend in Britain.", ["£3.2m | box office takings"]),
    ("The dam took $80m to build.", ["$80m | cost"]),
    ("The club finished the season 4 million euros in the red.", ["4 million euros | loss"]),
    ("The case was settled out of court for $2.4 million.", ["$2.4 million | settlement"]),
    (
        "It asked for a package of $90 million, of which $30 million will be provided as grants.",
        ["$90 million | package", "$30 million | grants"],
    ),
    (
        "The ministry signed for the construction of a hospital for 40 million euros.",
        ["40 million euros | cost of construction of a hospital"],
    ),
    ("Nobody reads the trade deficit, now at $3.1bn, as a danger.", ["$3.1bn | trade deficit"]),
    ("It bought the Grand, the Plaza and two inns for $90m.", ["$90m | purchase of Grand"]),
    ("The mill was sold to Orsol, a unit of Basa, for 30 million euros.", ["30 million euros | sale"]),
    (
        "Exports of shoes and leather goods fell 4 percent to $78 million, carpets 9 percent to $63 million.",
        ["$78 million | Exports of shoes and leather goods", "$63 million | carpets"],
    ),
    ("The cost of its coal and gas imports rose to $4 billion.", ["$4 billion | cost of its coal and gas imports"]),
    ("Exports of cars and its imports came to $4 billion.", ["$4 billion | imports"]),
    (
        "In the north the state spent 40 million euros, in the south 32 million.",
        ["40 million euros | spending", "32 million | spending"],
    ),
    ("Fares range from 39 dollars to 89 dollars.", ["39 dollars to 89 dollars | Fares"]),
    ("It bought the mill at prices ranging from 36 to 39 dollars a share.", ["36 to 39 dollars | prices"]),
    ("The cable car is on sale in May for £249.", ["£249 | price"]),
    ("They made the video for just £200.", ["£200 | cost"]),
    ("It took the state $4bn to rebuild the coast.", ["$4bn | cost"]),
    ("The charity needs £3m to rebuild schools.", ["£3m | funding"]),
    ("The bridge needs £3m more.", ["£3m | bridge"]),
    (
        "It released the fourth tranche of the $2.9 billion Extended Fund Facility.",
        ["$2.9 billion | Extended Fund Facility"],
    ),
    ("The cost of the $3 billion dam has doubled.", ["$3 billion | cost"]),
    ("Oil revenues are expected to produce 92 billion dinars.", ["92 billion dinars | Oil revenues"]),
    ("His bitter £27m move was criticised.", ["£27m | move"]),
    ("The cabinet granted approval to provide Rs. 40 million to the fishermen.", ["Rs. 40 million | funding"]),
    ("Provisions amounting to Rs. 40 million have been made available.", ["Rs. 40 million | Provisions"]),
    ("It plans to use proceeds of roughly $76 million to reduce debt.", ["$76 million | proceeds"]),
    (
        "It is issuing a 200 million Canadian dollar zero-coupon bond due 2012.",
        ["200 million Canadian dollar | zero-coupon bond"],
    ),
    (
        "It bought 2 million shares at $7.42 a share, or a total of about $15 million.",
        ["$7.42 | price", "$15 million | total price"],
    ),
    ("The party has laid out plans for saving £12bn by 2028.", ["£12bn | savings"]),
    ("By investing $3bn in ports the state hopes to lift trade.", ["$3bn | investment in ports"]),
    ("About $6.1 billion has so far been raised as development loans.", ["$6.1 billion | development loans"]),
    (
        "His defence savings, including health, welfare and government services, amount to $11.6 billion.",
        ["$11.6 billion | defence savings"],
    ),
    ("In May inventories fell a revised $3.4 billion.", ["$3.4 billion | inventories"]),
    (
        "Foreign loans to the region were a net 5.8 billion crowns.",
        ["5.8 billion crowns | Foreign loans to the region"],
    ),
    ("The account showed a deficit, for the first time since 1980, of $700 million.", ["$700 million | deficit"]),
    ("Orinia has secured total borrowings this year for $1.95 billion.", ["$1.95 billion | total borrowings"]),
    ("It has agreed a draft proposal with the Fund to borrow $10bn.", ["$10bn | loan"]),
    (
        "The wine business might be sold for between 600 and 700 million dollars.",
        ["600 and 700 million dollars | sale"],
    ),
    ("The venture is capitalised at $40 million.", ["$40 million | capitalisation"]),
    ("The plan includes $1.8 billion in public works spending.", ["$1.8 billion | public works spending"]),
    ("It issued 550,000 warrants, exercisable at $9.50 per share.", ["$9.50 | price"]),
    ("He told us at the bank's office that loan arrears were only $80 million.", ["$80 million | loan arrears"]),
    ("She told a meeting here that bad loans rose to $4 billion.", ["$4 billion | bad loans"]),
    ("It spent $4 million on ships in order to grow.", ["$4 million | spending on ships"]),
    ("The rapper 50 Cent sang for an hour.", []),
    ("A 50 cent coin was found.", ["50 cent | coin"]),
    ("The region collected claims against Orsol totalling $27bn.", ["$27bn | claims"]),
    ("It has a facility in support of $40 million of export credits.", ["$40 million | export credits"]),
    ("He would be happy with any fee over £35m.", ["£35m | fee"]),
]
ASIDE = [
    ("Other expense, composed of staff and other costs, was $757 million.", ["$757 million | expense"]),
    (
        "Spending, including $3 million for roads and $2 million for schools, came to $9 million.",
        ["$3 million | roads", "$2 million | schools", "$9 million | Spending"],
    ),
    ("Exports, most of which go to Europe, rose to $4.2 billion.", ["$4.2 billion | Exports"]),
    (
        "Revenue, budgeted at $1.4 billion, came in at $1.5 billion.",
        ["$1.4 billion | budget", "$1.5 billion | Revenue"],
    ),
    (
        "Sales rose 4% to $2.1 billion and orders were down, with profit up 3% at $20 million.",
        ["$2.1 billion | Sales", "$20 million | profit"],
    ),
    (
        "By sector, industrial 19, 10.3 billion yuan; farming 11, 3.9 billion yuan.",
        ["10.3 billion yuan | industrial", "3.9 billion yuan | farming"],
    ),
]


SUMS = [
    (
        "Contracts were signed for 21 billion yuan, 3 billion more than in May.",
        ["21 billion yuan | Contracts", "3 billion | Contracts"],
    ),
    (
        "The park earned $40 million from 3 million visitors, 1 million more than in May.",
        ["$40 million | earnings of park"],
    ),
    ("Total receipts are now estimated to be $159 million.", ["$159 million | Total receipts"]),
    ("Two tankers to the value of $2.2 billion were ordered.", ["$2.2 billion | value of tankers"]),
    ("It signed 28 contracts with a total value of $8.9 billion.", ["$8.9 billion | value of contracts"]),
    ("It received an order with a maximum value of $9.5 million.", ["$9.5 million | maximum value"]),
    (
        "The town opened 12 projects with a total investment to the tune of 24 billion yuan.",
        ["24 billion yuan | total investment"],
    ),
    (
        "Trade was made up of exports to the tune of $6 billion and imports to the tune of $4 billion.",
        ["$6 billion | exports", "$4 billion | imports"],
    ),
    (
        "The bond of Monday was raised to a total of $33 million from $30 million.",
        ["$33 million | bond", "$30 million | bond"],
    ),
    (
        "Value added in mining was 4 million yuan, in farming 9 million yuan.",
        ["4 million yuan | Value added in mining", "9 million yuan | Value added in farming"],
    ),
    ("The film has become the first in the town after taking $30 million.", ["$30 million | takings"]),
    ("The bridge will be the longest in the region and costs 8 billion pesos.", ["8 billion pesos | cost of bridge"]),
    ("Tax revenue of the county as a whole was $412 million.", ["$412 million | Tax revenue of the county"]),
    ("It runs 19 clinics in two states, worth 6 million rupees.", ["6 million rupees | value of clinics"]),
    ("The port requested $40 million.", ["$40 million | funding of port"]),
    ("Debt of 3 billion pesos falls due in May.", ["3 billion pesos | Debt"]),
    ("Mining exports, a figure watched closely, rose to $4.2 billion.", ["$4.2 billion | Mining exports"]),
]


@pytest.mark.parametrize(("sentence", "expected"), PARTS + FRONTED + LENT + GIVEN + BESIDE + ASIDE + SUMS)
def test_what_money_measures(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    assert [f"{r.text} | {r.metric}" for r in records if r.type == "money"] == expected
