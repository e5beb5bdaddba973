"""What amounts measure: sentences as statistics offices, wires and ministries write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from extract import Extractor

MEASURED = [
    (
        "In the first half of the year, the city's GDP reached 152.6 billion yuan, up 6.8 percent year on year.",
        ["152.6 billion yuan | GDP", "6.8 percent | GDP"],
    ),
    (
        "Of this, the added value of the primary industry was 8.2 billion yuan, an increase of 3.1%.",
        ["8.2 billion yuan | added value of the primary industry", "3.1% | added value of the primary industry"],
    ),
    (
        "General public budget revenue came to 12.38 billion yuan, 52.1% of the annual budget.",
        ["12.38 billion yuan | General public budget revenue", "52.1% | share of annual budget"],
    ),
    (
        "The province's foreign trade totaled 390.2 billion yuan, with exports up 14% to 250 billion yuan.",
        ["390.2 billion yuan | foreign trade", "14% | exports", "250 billion yuan | exports"],
    ),
    ("The two companies agreed on a deal worth 3.4 billion euros.", ["3.4 billion euros | value of deal"]),
    (
        "The added value of mining, quarrying and stone cutting rose 4 percent.",
        ["4 percent | added value of mining, quarrying and stone cutting"],
    ),
    ("Imports of barley, oats and rye: $31 million.", ["$31 million | Imports of barley, oats and rye"]),
    ("Bread, cheese and sausage prices rose 4 percent.", ["4 percent | Bread, cheese and sausage prices"]),
    ("Fees and levies rose 4 percent.", ["4 percent | Fees and levies"]),
    ("Sales in Norway, Sweden and Finland fell 4 percent.", ["4 percent | Sales in Norway, Sweden and Finland"]),
    (
        "Exports of optical and medical instruments, at $31 million, were a record.",
        ["$31 million | Exports of optical and medical instruments"],
    ),
    ("It wrote off $31 million of timber and mining rights.", ["$31 million | timber and mining rights"]),
    (
        "Output of oats rose by 3 percent, and that of beans, peas and lentils by 5 percent.",
        ["3 percent | Output of oats", "5 percent | Output of beans, peas and lentils"],
    ),
    ("Imports fell 2 percent, exports rose 5 percent.", ["2 percent | Imports", "5 percent | exports"]),
    ("Loans to farmers rose, and fees and fines fell 3 percent.", ["3 percent | fees and fines"]),
    (
        "Revenue and net profit rose 3 percent and 5 percent respectively.",
        ["3 percent | Revenue", "5 percent | net profit"],
    ),
    (
        "Net profit fell to 32 million euros from 41 million a year earlier.",
        ["32 million euros | Net profit", "41 million | Net profit"],
    ),
    ("The World Bank will lend the country $300 million for the upgrade.", ["$300 million | loan"]),
    ("The central bank kept its policy rate unchanged at 8.25 percent.", ["8.25 percent | policy rate"]),
    ("The budget deficit is expected to narrow to 4.1 percent of GDP.", ["4.1 percent | budget deficit"]),
    (
        "Exports to China, which account for 40% of the total, dropped 8 percent.",
        ["40% | Exports to China", "8 percent | Exports to China"],
    ),
    (
        "The company cut its full-year revenue forecast to $3.2 billion from $3.5 billion.",
        ["$3.2 billion | full-year revenue forecast", "$3.5 billion | full-year revenue forecast"],
    ),
    ("The survey of 2,000 adults found that 58% supported the plan.", ["58% | share of adults"]),
    ("The government owes contractors Sh74 billion.", ["Sh74 billion | debt"]),
    (
        "Oil prices fell more than 2 percent, with Brent crude down $1.85 at $76.40 a barrel.",
        ["2 percent | Oil prices", "$1.85 | Brent crude", "$76.40 | price"],
    ),
    ("Profits and taxes of 300 million yuan are to come from it.", ["300 million yuan | Profits and taxes"]),
    (
        "Water accounts for 34%, Urban Transport for 41% and Power for 25%.",
        ["34% | Water", "41% | share of Urban Transport", "25% | share of Power"],
    ),
    ("Total investment: 320 million yuan", ["320 million yuan | Total investment"]),
    ("Net sales: up 12% to $40 million", ["12% | Net sales", "$40 million | Net sales"]),
    ("- Grain imports: down 5.2 percent", ["5.2 percent | Grain imports"]),
    ("Grain imports: an increase of 5.2 percent", ["5.2 percent | Grain imports"]),
    ("Passenger traffic: -5.2%", ["5.2% | Passenger traffic"]),
    ("Sales: $5 million, exports: $3 million", ["$5 million | Sales", "$3 million | exports"]),
    ("The news is good: exports rose 5.2%.", ["5.2% | exports"]),
    ("Imports of grain recorded negative growth of 5.2 percent.", ["5.2 percent | Imports of grain"]),
    ("Seats cost 35 zlotys each.", ["35 zlotys | cost of Seats"]),
    ("The ring road plan costs 3 billion euros.", ["3 billion euros | cost"]),
    ("Rent for a studio averages 910 euros a month.", ["910 euros | Rent for a studio"]),
    ("Stage hands earn 22 dollars an hour.", ["22 dollars | wage"]),
    ("Local fiscal revenue completed 1.9 billion yuan.", ["1.9 billion yuan | Local fiscal revenue"]),
    ("In May, the county completed 1.9 billion yuan.", ["1.9 billion yuan | investment"]),
    ("Tin futures lost 40 dollars.", ["40 dollars | Tin futures"]),
    ("The smelter lost 40 million dollars.", ["40 million dollars | loss"]),
    ("The judge took 90,000 dollars as the starting point.", ["90,000 dollars | starting point"]),
    ("It sold the mill for 9 million euros as demand fell.", ["9 million euros | sale of mill"]),
    ("It paid 3 million euros in advance as a booking fee.", ["3 million euros | booking fee"]),
    (
        "The plan costs $9 billion, of which $4 billion is for trams and $1 billion came from bank loans.",
        ["$9 billion | cost of plan", "$4 billion | trams", "$1 billion | bank loans"],
    ),
    ("Kenya: $48 million from World Bank to pave roads", ["$48 million | funding from World Bank"]),
    ("Clerks stole 4 million pesos from the fund.", ["4 million pesos | theft"]),
    ("The parish collected $3,200 for the roof.", ["$3,200 | revenue for roof"]),
    ("It raised $90 million from two funds.", ["$90 million | funding"]),
    ("Levies were raised by $90 million.", ["$90 million | Levies"]),
    (
        "The bank will lend $60 million, the state $20 million.",
        ["$60 million | loan of bank", "$20 million | loan of state"],
    ),
    (
        "Exports grew by 3.1% to $4.2 billion, and imports by 5.9% to $5.6 billion.",
        ["3.1% | Exports", "$4.2 billion | Exports", "5.9% | imports", "$5.6 billion | imports"],
    ),
    ("The fund is to lend another $30 million alongside the state.", ["$30 million | loan of fund"]),
    ("The minimum fine went up from 50 to 80 euros.", ["50 | minimum fine", "80 euros | minimum fine"]),
    ("Candidates can recoup up to 900 euros in expenses.", ["900 euros | expenses"]),
    ("Families spent an average of 700 euros on trips.", ["700 euros | average spending"]),
    ("The offer values the mill at 2.4 billion rand.", ["2.4 billion rand | value of mill"]),
    ("The court fined two mills a combined 4 million euros.", ["4 million euros | fine"]),
    ("Work on the $40 million irrigation scheme has begun.", ["$40 million | cost of irrigation scheme"]),
    ("Public fiscal expenditure was 2.6 billion yuan.", ["2.6 billion yuan | Public fiscal expenditure"]),
    (
        "Wages averaged 52,000 yuan last year. It was 48,000 yuan in 2019.",
        ["52,000 yuan | Wages", "48,000 yuan | Wages"],
    ),
    ("Donors pledged $70 million.", ["$70 million | pledge"]),
    ("The charity has raised 3 million rand for clinics.", ["3 million rand | funding"]),
    ("Third-quarter sales: 3.4 billion kronor.", ["3.4 billion kronor | sales"]),
    ("Rebuilding will require 3 billion pesos.", ["3 billion pesos | cost of Rebuilding"]),
    ("The required investment is 3 billion pesos.", ["3 billion pesos | required investment"]),
    ("Malta contributed 6 million euros to the dam.", ["6 million euros | contribution of Malta"]),
    (
        "Only Sh640 million of the Sh2.1 billion allocated has been released.",
        ["Sh640 million | funding", "Sh2.1 billion | funding"],
    ),
    (
        "No. | Plant | Cost | Capacity\n1 | Mill in Sari | $60 million | 300 tons\n2 | Kiln | $9 million | 80 tons\n",
        ["$60 million | Cost", "300 tons | Capacity", "$9 million | Cost", "80 tons | Capacity"],
    ),
    ("Item | Amount\nNet profit | 87.5 million yuan\n", ["87.5 million yuan | Net profit"]),
    (
        "Profit was 5 million yuan | Read more\nRents cost 3 million yuan | More\n",
        ["5 million yuan | Profit", "3 million yuan | cost of Rents"],
    ),
    ("A phone for less than 90 euros will follow.", ["90 euros | price of phone"]),
    ("The city asked for 40 million euros.", ["40 million euros | city"]),
    ("It comes with a hefty 9 euros monthly fee.", ["9 euros | fee"]),
    ("The state will lend it 2 billion yen.", ["2 billion yen | loan of state"]),
    ("They bid for Sorel in a merger at 22 dlrs a share.", ["22 dlrs | price"]),
    ("It said third-quarter net rose to 18,000 dlrs.", ["18,000 dlrs | net"]),
    (
        "Of the total investment, 2 billion yuan comes from the firm and 9 million yuan from bank loans.",
        ["2 billion yuan | investment from firm", "9 million yuan | investment from bank loans"],
    ),
    (
        "The investment of Xin Glass is 1.2 billion yuan, that of Yu Food 340 million yuan.",
        ["1.2 billion yuan | investment of Xin Glass", "340 million yuan | investment of Yu Food"],
    ),
    (
        "Industry finished 3.2 billion yuan, agriculture 0.4 billion yuan.",
        ["3.2 billion yuan | investment", "0.4 billion yuan | investment of agriculture"],
    ),
    ("There are 4 projects of more than 1 billion yuan.", ["1 billion yuan | investment in projects"]),
    ("In all, 60 million yuan completed by May.", ["60 million yuan | investment"]),
    (
        "A total of 7 billion marks in loans was placed with banks after 6 billion the month before.",
        ["7 billion marks | loans", "6 billion | loans"],
    ),
    ("The herd was sold to a dairy firm for 600,000 rand.", ["600,000 rand | sale"]),
    ("The port handled 24.6 million tons of cargo, down 3%.", ["24.6 million tons | cargo", "3% | cargo"]),
    # what sells, and what clubs pay
    ("The handset sells for $199 with a contract.", ["$199 | price of handset"]),
    (
        "The console is selling in Britain for 299 euros ($370).",
        ["299 euros | price of console", "$370 | price of console"],
    ),
    ("The paper retails at 35p.", ["35p | price of paper"]),
    ("The new lamp is expected to be priced at 25 dlrs.", ["25 dlrs | price of new lamp"]),
    ("Onions are being sold at Rs 60 a kg in the capital.", ["Rs 60 | price of Onions"]),
    ("The firm sold the mill for $4 million.", ["$4 million | sale of mill"]),
    ("A litre of milk now sells for 98 pence at most shops.", ["98 pence | price of milk"]),
    # The unit that a price is for is no amount of its own.
    ("One litre of kerosene costs 1.85 euros.", ["1.85 euros | price of kerosene"]),
    (
        "In Gombe, a kilo of beans sold for N1,900, compared with N1,200 in May.",
        ["N1,900 | price of beans", "N1,200 | price of beans"],
    ),
    (
        "A crate of eggs which sold for 35 cedis now goes for 60 cedis.",
        ["35 cedis | price of eggs", "60 cedis | price of eggs"],
    ),
    ("Dealers paid 40,000 dollars for 1 kg of the drug.", ["40,000 dollars | payment for 1 kg of the drug"]),
    ("The price of one kilogram of millet rose to 220 rupees.", ["220 rupees | price of one kilogram of millet"]),
    ("The firm sold one tonne of the metal.", ["one tonne | metal"]),
    ("A member of the club sold shares for 4 million dollars.", ["4 million dollars | sale of shares"]),
    # "The figure" is what was told before, of others.
    (
        "Only 12 percent of adults have an account, and in rural areas the figure is 4 percent.",
        ["12 percent | share of adults", "4 percent | share of adults in rural areas"],
    ),
    (
        "Joblessness fell to 5 percent. For women, the rate was 4 percent.",
        ["5 percent | Joblessness", "4 percent | Joblessness for women"],
    ),
    # What two figures are held against is of the one and of the other.
    (
        "Exports were 4 billion dollars and imports 3 billion, compared with 3 billion and 2 billion in 2023.",
        ["4 billion dollars | Exports", "3 billion | imports", "3 billion | Exports", "2 billion | imports"],
    ),
    (
        "Output was 400 tons and sales 300 tons, compared with 390 and 280 tons in 2020.",
        ["400 tons | Output", "300 tons | sales", "390 | Output", "280 tons | sales"],
    ),
    (
        "Revenue reached 4 billion yuan, compared with 3 billion and 2 billion in 2023 and 2022.",
        ["4 billion yuan | Revenue", "3 billion | Revenue", "2 billion | Revenue"],
    ),
    # An aside between the subject and its verb.
    (
        "Exports – mainly salt (412 tonnes), copper (96 tonnes) and zinc (20 tonnes) – were 14 percent higher.",
        ["412 tonnes | salt", "96 tonnes | copper", "20 tonnes | zinc", "14 percent | Exports"],
    ),
    (
        "Tax revenue, including VAT of 3 million dollars, fell 5 percent.",
        ["3 million dollars | VAT", "5 percent | Tax revenue"],
    ),
    # Names between an amount and its noun; what is owned of a plant; marks that are missed.
    ("The board approved a $350 million Nordic Investment Bank (NIB) grant.", ["$350 million | grant"]),
    (
        "It agreed to sell 50% of its 900 megawatt Arkona wind farm.",
        ["50% | stake in Arkona wind farm", "900 megawatt | Arkona wind farm"],
    ),
    ("Some 60 percent of the 40 km road is paved.", ["60 percent | share of road", "40 km | road"]),
    ("This represents 91% of the target of 7.9 million.", ["91% | share of target"]),
    (
        "Coverage varied from 78% to 99%; six of the 23 regions missed the 90% mark.",
        ["78% | Coverage", "99% | Coverage", "90% | Coverage"],
    ),
    ("Work on the 495MW Serra do Mel complex began.", ["495MW | Serra do Mel complex"]),
    (
        "Volumes reached 49,300 TEU, up 21 percent.",
        ["49,300 TEU | container throughput", "21 percent | container throughput"],
    ),
    (
        "The line cost 640 million euros, 55 million more than budgeted.",
        ["640 million euros | cost of line", "55 million | cost of line"],
    ),
    (
        "The deficit was 40 million euros, 5 million under budget.",
        ["40 million euros | deficit", "5 million | deficit"],
    ),
    ("Metro ridership recovers to 88% of its pre-pandemic level.", ["88% | Metro ridership"]),
    ("Some 40% of the water level sensors failed.", ["40% | share of water level sensors"]),
    ("Revenue €1,284m, +7.3%, organic +5.1%.", ["€1,284m | Revenue", "7.3% | Revenue", "5.1% | Revenue"]),
    (
        "The firm builds the Karsu bridge project. Order intake down 4% at €131m.",
        ["4% | Order intake", "€131m | Order intake"],
    ),
    ("The firm builds the Karsu bridge project. Adjusted EBIT €143m.", ["€143m | Adjusted EBIT"]),
    ("Costs reached €61m. The share closed 5.2% higher at €41.36.", ["€61m | Costs", "5.2% | share", "€41.36 | share"]),
    (
        "It will spend $687 million, the largest item being the $240-million rebuild of the bridge.",
        ["$687 million | spending", "$240-million | rebuild of the bridge"],
    ),
    (
        "Cotton earned $396 million from 133 million kilograms sold.",
        ["$396 million | earnings of Cotton", "133 million kilograms | Cotton"],
    ),
    ("Lines grew by 212,000 to 8.85 million, 74% of them new.", ["74% | share of Lines"]),
    (
        "House prices fell 4%. Nordbank expects a further decline of about 5% next year.",
        ["4% | House prices", "5% | House prices"],
    ),
    (
        "Of those who returned, 58 per cent are children and 11 per cent are over 60.",
        ["58 per cent | share of those who returned", "11 per cent | share of those who returned"],
    ),
    ("Bids for the band raised $1.3bn.", ["$1.3bn | funding"]),
    ("It exported 40 tons of tea, of which 12 tons were black tea.", ["40 tons | tea", "12 tons | black tea"]),
    ("It made 40 tons, of which 12 tons was exported.", ["40 tons | output", "12 tons | output"]),
    # Verbs of headlines behind a plural, and counts that fell by so many and so much.
    ("Foreign trade in goods rises 7.5% in 2020", ["7.5% | Foreign trade in goods"]),
    ("Exports of cars jumps 12 per cent", ["12 per cent | Exports of cars"]),
    ("The workforce fell by 400, or 3 percent.", ["3 percent | workforce"]),
    ("It has 400 members, or 3 percent of the town.", ["3 percent | share of town"]),
    # A capacity before the thing that has it.
    ("The board approved a 5,000 tonne capacity cold store in Matale.", ["5,000 tonne | capacity of cold store"]),
    ("It ordered 12 tankers of 5,000 litre capacity each.", ["5,000 litre | capacity"]),
    ("The defender was signed for £4.6m from Metz.", ["£4.6m | transfer fee"]),
    ("The keeper moved to Turin for 15 million euros.", ["15 million euros | transfer fee"]),
    ("A contract was signed for $30 million to dredge the port.", ["$30 million | contract"]),
    # contracts, and who bears a cost
    ("The cabinet will award the supply of pumps to Orr Ltd for a sum of Rs 45 million.", ["Rs 45 million | contract"]),
    ("Of the cost, Rs 40 crore will be borne by the state.", ["Rs 40 crore | funding from state"]),
    (
        "Tk 2,310 crore will be met from project loans and the remaining Tk 214 crore from the agencies' own funds.",
        ["Tk 2,310 crore | project loans", "Tk 214 crore | agencies' own funds"],
    ),
    ("The target will be met from May.", []),
    ("The biggest slice, Rs 1,275 crore, goes to irrigation.", ["Rs 1,275 crore | irrigation"]),
    ("A sum of Rs 45 crore has been earmarked for rural roads.", ["Rs 45 crore | allocation for rural roads"]),
    ("Contractors were owed at least Rs 75 crore.", ["Rs 75 crore | debt to Contractors"]),
    ("The council is seeking in excess of €600 million for trams.", ["€600 million | funding for trams"]),
    ("The minister sanctions €214 million for rail.", ["€214 million | funding for rail"]),
    ("The minister announced Rs 5 lakh for the widows.", ["Rs 5 lakh | widows"]),
    ("The villagers raised by themselves 2 million yuan.", ["2 million yuan | funding"]),
    # what results include and leave out
    (
        "Net excludes gains from discontinued operations of 4.2 mln dlrs vs 1,985,000 dlrs in quarter.",
        ["4.2 mln dlrs | gains from discontinued operations", "1,985,000 dlrs | gains from discontinued operations"],
    ),
    (
        "Results include a provision for loan losses of 14 mln dlrs, or 12 cts a share.",
        ["14 mln dlrs | provision for loan losses", "12 cts | provision for loan losses"],
    ),
    ("Net includes writedown of oil and gas fields of 21 mln dlrs.", ["21 mln dlrs | writedown of oil and gas fields"]),
    (
        "Oper net excludes 12,400 dlrs and 88,300 dlrs, respectively, for tax credits.",
        ["12,400 dlrs | tax credits", "88,300 dlrs | tax credits"],
    ),
    ("Net includes 340,000 dlrs from the sale of a mill.", ["340,000 dlrs | sale of a mill"]),
    ("The year includes a $2.4 million gain from the sale of a depot.", ["$2.4 million | gain"]),
    ("Items raised final 1986 net to 62 mln dlrs.", ["62 mln dlrs | net"]),
    ("The firm said 400,000 dlrs of the net proceeds will repay debt.", ["400,000 dlrs | net proceeds"]),
    ("Work proceeds at a cost of $3 million.", ["$3 million | cost"]),
    (
        "    Sales 454.0 mln dlrs vs 446.4 mln\n    Net excludes gains from discontinued business of\n10.2 mln dlrs.\n",
        ["454.0 mln dlrs | Sales", "446.4 mln | Sales", "10.2 mln dlrs | gains from discontinued business"],
    ),
    ("Revs 6.5 mln dlrs vs 2.5 mln\nAvg shrs 13.1 mln vs 12.0 mln", ["6.5 mln dlrs | Revs", "2.5 mln | Revs"]),
    # prices, dividends, wages
    (
        "It raised its quarterly dividend to 50 cts a share from the 42 cts paid in March.",
        ["50 cts | dividend", "42 cts | dividend"],
    ),
    ("The bill will revise the maximum monthly wage from Rs. 9,000/- upwards.", ["Rs. 9,000 | maximum monthly wage"]),
    ("Holders will receive 5.7 cts per share of Orr common.", ["5.7 cts | price"]),
    ("China booked wheat at 97 dlrs a tonne fob.", ["97 dlrs | price"]),
    ("It costs the taxpayer £35,000 a year.", ["£35,000 | cost"]),
    ("It will raise about $10bn in order to sustain the schools.", ["$10bn | funding"]),
    ("It hit a ceiling for the scheme of 1.5 billion dlrs.", ["1.5 billion dlrs | ceiling for the scheme"]),
    ("Talks on Moran's proposed £500,000 move to Lyon collapsed.", ["£500,000 | move"]),
    ("The lenders have committed 340 mln dlrs.", ["340 mln dlrs | commitment"]),
    (
        "The plan to award the supply of tyres to M/s. Orr Tyres (Pvt.) Ltd. for a sum of Rs 4 million was approved.",
        ["Rs 4 million | contract"],
    ),
    ("Output value exceeded 120 billion yuan for the first time.", ["120 billion yuan | Output value"]),
    ("The firm had to restate its earnings by up to $9bn.", ["$9bn | earnings"]),
    ("Directors voted to halve the quarterly dividend to 12 cts.", ["12 cts | dividend"]),
    ("The fruit was carried down and sold for 3 yuan a jin.", ["3 yuan | price"]),
    (
        "Of the 48 million yuan, 21 million yuan is subsidy of the state and 15 million yuan was raised by the masses.",
        ["48 million yuan | None", "21 million yuan | subsidy", "15 million yuan | funding from masses"],
    ),
    ("The balance of Ksh 112M was funded by the union.", ["Ksh 112M | funding from union"]),
    (
        "It made a loss before tax of £0.8m after £3.7m of restructuring costs.",
        ["£0.8m | loss before tax", "£3.7m | restructuring costs"],
    ),
    ("Profit before tax rose to £5.1m.", ["£5.1m | Profit before tax"]),
    ("The news sent shares in Orr Pharma up 8p to 113p.", ["8p | shares in Orr Pharma", "113p | shares in Orr Pharma"]),
    ("M-3 rose to a provisional 149.80 billion pesos.", ["149.80 billion pesos | M-3"]),
    ("The shares were 2p firmer.", ["2p | shares"]),
    ("It owes 68 billion dlrs of medium- and long-term debt.", ["68 billion dlrs | medium- and long-term debt"]),
    (
        "The mill sold more, raising its profit 7.9 pct to 5.04 billion baht.",
        ["7.9 pct | profit", "5.04 billion baht | profit"],
    ),
    ("The county's online shops turned over 460 million yuan in 2020.", ["460 million yuan | turnover"]),
    (
        "Grain shipments came to 131,400 tonnes, while coal imports, at 3.9 million tonnes, edged down 0.8 percent.",
        ["131,400 tonnes | Grain shipments", "3.9 million tonnes | coal imports", "0.8 percent | coal imports"],
    ),
    ("Freight to and from the islands made up 46 percent of the total.", ["46 percent | Freight"]),
]


@pytest.mark.parametrize(("sentence", "expected"), MEASURED)
def test_metrics(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "percentage", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
