"""Figures that are easily passed over, each kind with look-alikes that are none.

Each row is a sentence and its records, as "text | what it is of | what else is told". The wordings were met in real
sentences that nobody had read while rules were made, and are told here of other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

SINGULARS = [
    ("Its unit has won a 78 million mark order for turbines.", ["78 million mark | order | DEM"]),
    (
        "A 200 mln mark (110 mln dlr) loan falls due.",
        ["200 mln mark | loan | DEM", "110 mln dlr | loan | USD"],
    ),
    ("The yard got a 5.5 billion crown deal from a Danish line.", ["5.5 billion crown | deal | DKK"]),
    ("The 20,000-mark prize went to a baker.", ["20,000-mark | prize | DEM"]),
    ("Sales passed the 10 million mark last year.", []),
    ("The tally crossed the two million mark in users.", []),
    ("The town has reached the 1 million mark this week.", []),
    ("They displayed 1,200 crown jewels.", ["1,200 | crown jewels"]),
    ("The shop sold 2,000 Mark Twain novels.", ["2,000 | Mark Twain novels"]),
    ("It cost 78 million intis and 3 million lats.", ["78 million intis | cost | PEI", "3 million lats | cost | LVL"]),
    ("A 300 mln Luxembourg franc bond was sold.", ["300 mln Luxembourg franc | bond | LUF"]),
    ("A loan of 500 billion lire was signed.", ["500 billion lire | loan | ITL"]),
]
OWNED = [
    ("The number of mills that resumed work is 312.", ["312 | mills"]),
    (
        "The number of mills paying over 4 million yuan in rent reached 73.",
        ["4 million yuan | rent | CNY | more_than", "73 | mills"],
    ),
    ("It bought three of Enzon's enzymes.", ["three | enzymes"]),
    ("Some 64 of Bilton's lending banks will join.", ["64 | lending banks | about"]),
    ("One of Britain's universities is closed.", []),
    ("Police named three Church of Selva priests.", ["three | Church of Selva priests"]),
    ("Three newly appointed Court of Appeal judges took office.", ["Three | newly appointed Court of Appeal judges"]),
    ("Of the 12 aides, three told Court of Appeal judges of it.", ["12 | aides", "three | aides | of 12"]),
    ("In 2010 Bank of Selva officials resigned.", []),
]
CALLED = [
    ('The bureau has data on about 3.5 million "deadbeats" who pay late.', ["3.5 million | deadbeats | about"]),
    ('It will issue 100,000 "naked warrants" in May.', ["100,000 | naked warrants"]),
    ('He scored 45, "enough runs", he said.', []),
    ('In 1995 "young people" wanted more.', []),
]
MODELS = [
    ("The lessor ordered three short-haul A320s and four A330s.", ["three | short-haul A320s", "four | A330s"]),
    ("The air force lost 12 F-16s and six MiG-29s.", ["12 | F-16s", "six | MiG-29s"]),
    ("It flies two 737-800s and four 747-400 freighters.", ["two | 737-800s", "four | 747-400 freighters"]),
    ("The airline said the 737-800 had cut its costs.", []),
    ("In the 1990s they were in their mid-20s.", []),
]
CHANGED = [
    ("There was a 12,000 drop in jobless claims.", ["12,000 | jobless claims"]),
    ("Half of the 170,000 increase in jobless came from the north.", ["170,000 | jobless"]),
    ("He called for a 20,000 increase in troops.", ["20,000 | troops"]),
    ("He called for a 20,000 increase in prices.", []),
    ("The 1987 increase in duties was felt.", []),
    ("The mill may cut its work force by a further 3,000.", ["3,000 | work force"]),
]
CARRIED = [
    ("Imports fell to 111,000 from 120,000 tonnes.", ["111,000 | Imports | ton", "120,000 tonnes | Imports | ton"]),
    ("Output slipped to 640 from 700 MW.", ["640 | Output | MW", "700 MW | Output | MW"]),
    (
        "The crop will rise to 1.08 mln tonnes next year from 980,000 this year and 890,000 in 2019.",
        ["1.08 mln tonnes | crop | ton", "980,000 | crop | ton", "890,000 | crop | ton"],
    ),
    (
        "Profit was 391 mln dlrs, or 1.62 a share, against 404 mln, or 1.67 a share.",
        ["391 mln dlrs | Profit | USD", "1.62 | Profit | USD", "404 mln | Profit | USD", "1.67 | Profit | USD"],
    ),
    ("The can holds 425 gms of fish.", ["425 gms | fish | gram"]),
    ("It has 67 million planted acres.", ["67 million planted acres | area | acre"]),
    ("Sales rose to 70 from 12 in the spring.", ["70 | Sales", "12 | Sales"]),
]
RANKS = [
    (
        "The GDP growth rate of the city ranked second in the province.",
        ["ranked second | GDP growth rate | in province"],
    ),
    ("The number two U.S. carmaker cut its dividend.", ["number two | carmaker | in U.S."]),
    ("The fungus reached the number one growing province.", ["number one | None"]),
    ("Their last record, Hill Road, reached number 12.", ["number 12 | None"]),
    ("He lives at number 12 Garden Street.", []),
    ("It is Bilton's second leading drug product.", ["second leading | drug product | in Bilton"]),
    ("Her second leading role won a prize.", []),
    ("Stroke is the third leading cause of death.", ["third leading | cause of death"]),
    (
        "It ranked 3rd and 4th in the province in terms of exports and tax revenue respectively.",
        ["ranked 3rd | exports | in province", "4th | tax revenue | in province"],
    ),
    (
        "Kenya rose to 56th in the ease of doing business index.",
        ["56th | ease of doing business index | in ease of doing business index"],
    ),
]
NONE = [
    ("The town has 40 parks. The council scored 82 out of 100 in the review.", ["40 | parks"]),
    ("Guests gave the 12 hotels 8 out of 10 for comfort.", ["12 | hotels"]),
    ("The hotel was given four out of five stars.", []),
    ("Some 7 out of 10 pupils walk to school.", ["7 out of 10 | pupils | of 10 | about"]),
    ("It opened 20 clinics. Seven out of nine work already.", ["20 | clinics", "Seven out of nine | clinics | of 9"]),
    ("The plant has 2 x 660 MW units.", ["2 | units", "660 MW | units | MW"]),
    ("The hall measures 30 x 40 metres.", ["30 | length of hall | m", "40 metres | length | m"]),
    ("This week's lottery numbers were 4, 11 and 23.", []),
    ("Staff numbers are 1,240 and falling.", ["1,240 | Staff"]),
    ("The patch is commit 4f2a91c of the branch.", []),
    ("Flight KX 312 leaves from gate 4.", []),
    ("The shrub bore 312 leaves in June.", ["312 | leaves"]),
    ("Paper 3 starts at nine.", []),
    ("It printed 40 QR codes and set up 12 RO plants.", ["40 | QR codes", "12 | RO plants"]),
    ("The Nasdaq lost 0.8 percent and the FTSE 100 rose 12.4 points.", ["0.8 percent | Nasdaq"]),
    ("The share of women rose 2 points to 34 percent.", ["2 points | share of women", "34 percent | share of women"]),
]


@pytest.mark.parametrize(
    ("sentence", "records"), [*SINGULARS, *OWNED, *CALLED, *MODELS, *CHANGED, *CARRIED, *RANKS, *NONE]
)
def test_what_is_told(sentence: str, records: list[str], extractor: Extractor) -> None:
    found = [
        told(record.model_dump(mode="json"), "scope", "of", "unit", "bound")
        for record in extractor.extract(sentence, "2021-06-15")
    ]
    assert found == records, "a figure is passed over or made up; see the row's group for the phenomenon"
