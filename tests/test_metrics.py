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
    ("The herd was sold to a dairy firm for 600,000 rand.", ["600,000 rand | sale"]),
    ("The port handled 24.6 million tons of cargo, down 3%.", ["24.6 million tons | cargo", "3% | cargo"]),
]


@pytest.mark.parametrize(("sentence", "expected"), MEASURED)
def test_metrics(sentence: str, expected: list[str], extractor: Extractor) -> None:
    records = extractor.extract(sentence, "2021-07-20")
    told = [f"{r.text} | {r.metric}" for r in records if r.type in ("money", "percentage", "quantity")]
    assert told == expected, "see how the sentence was cut with `newsfigures explain`"
