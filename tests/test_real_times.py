"""Periods, hedges and measures in documents, speeches and essays: dates of letters, wars over things, weights.

Each row is a sentence and its records, as "text | what it is of | unit, change or currency | bound | period". The
wordings were met in real texts that nobody had read while rules were made, and are told here of other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rows import told

if TYPE_CHECKING:
    from extract import Extractor

DOCUMENTS = [
    ("The edict dated 9 June 1902 names 14 villages.", ["14 | villages"]),
    ("By a letter dated 15 April 1993 the envoy conveyed an offer of $4 million.", ["$4 million | offer | USD"]),
    ("The pact of 2 July 1997 covers 11 ports.", ["11 | ports"]),
    ("Pursuant to resolution 48/12 of 23 December 1993, 40 observers were sent.", ["40 | observers"]),
    ("Under the 1985 Vienna Convention, 28 states report each year.", ["28 | states"]),
    ("The board noted that 96 towns had signed the 1958 Tampa Treaty.", ["96 | towns"]),
    ("In 1985 Vienna had 28 stations.", ["28 | stations | 1985-01-01..1985-12-31"]),
    ("The 1999 harvest filled 28 barns.", ["28 | barns | 1999-01-01..1999-12-31"]),
    ("Sales of May were $40 million.", ["$40 million | Sales | USD | 2021-05-01..2021-05-31"]),
    ("The letter (S/31442) named 12 mines.", ["12 | mines"]),
    ("In Lima a visa costs S/1,200 and a taxi S/40.", ["S/1,200 | cost of visa | PEN", "S/40 | cost of taxi | PEN"]),
    ("As 2005 marks its centenary, the zoo has 3 pavilions.", ["3 | pavilions"]),
    ("It cost 2000 marks in all.", ["2000 marks | cost | DEM"]),
    ("The grant was 3 million United States dollars.", ["3 million United States dollars | grant | USD"]),
]
PERIODS = [
    (
        "It cost $12 million during the period 1 March to 31 August 1996.",
        ["$12 million | cost | USD | 1996-03-01..1996-08-31"],
    ),
    (
        "It approved $4 million gross (3.8 million net) for a camp for the period from 1 January to 30 June 1994.",
        ["$4 million | gross | USD | 1994-01-01..1994-06-30"],
    ),
    (
        "The club won six cups under Odell (1971-1979) and four under Lyra (1984-1990).",
        ["six | cups | 1971-01-01..1979-12-31", "four | cups | 1984-01-01..1990-12-31"],
    ),
    ("He drew 30 houses, including Stone Hall (1911) and the Lodge (1915).", ["30 | houses"]),
    ("Exports reached 40 tons (2019).", ["40 tons | Exports | ton | 2019-01-01..2019-12-31"]),
    ("Between now and 2040 the port will need 300 cranes.", ["300 | cranes | ..2040-12-31"]),
    ("Commencing in 1988, 40 schools were closed.", ["40 | schools | 1988-01-01.."]),
    ("In the past year the agency trained 400 nurses.", ["400 | nurses"]),
    ("Spending rose 9 per cent over the level in 2004.", ["9 per cent | Spending | increase"]),
    ("Fares went up by 14% over the twelve months to March 2020.", ["14% | Fares | increase | 2019-04-01..2020-03-31"]),
    ("In the first five months of the siege, 700 homes were lost.", ["700 | homes"]),
    ("In the first five months of the year, 700 homes were sold.", ["700 | homes | 2021-01-01..2021-05-31"]),
    ("For the 2010-2011 season the theatre sold 4,000 seats.", ["4,000 | seats"]),
    ("For the 2010-2011 period the theatre sold 4,000 seats.", ["4,000 | seats | 2010-01-01..2011-12-31"]),
    (
        "Costs for the biennium ended 31 December 1993 were $83 million.",
        ["$83 million | Costs for the biennium | USD | 1992-01-01..1993-12-31"],
    ),
    (
        "The share fell from 60 percent to 20 percent today.",
        ["60 percent | share", "20 percent | share | 2021-06-15..2021-06-15"],
    ),
    (
        "The town covers 16 hectares, with 300 homes in 2015.",
        ["16 hectares | area | hectare", "300 | homes | 2015-01-01..2015-12-31"],
    ),
    (
        "They settled for $20 million with 46 towns in 1998.",
        ["$20 million | settlement | USD | 1998-01-01..1998-12-31", "46 | towns | 1998-01-01..1998-12-31"],
    ),
]
BOUNDS = [
    ("The fire service is short of 140 drivers.", ["140 | drivers"]),
    ("Turnout was just short of 140 voters.", ["140 | voters | less_than"]),
    ("They went to war over 3 islands.", ["3 | islands"]),
    (
        "The inquiry into the row over 14 contracts cost over 14 million dollars.",
        ["14 | contracts", "14 million dollars | cost of inquiry | USD | more_than"],
    ),
    ("A march over four bridges ended there.", ["four | bridges"]),
    ("Well over nine farms burned.", ["nine | farms | more_than"]),
    ("Over 30 nurses worked there.", ["30 | nurses | more_than"]),
    ("She played over 40 villains in a play about 12 jurors.", ["40 | villains | more_than", "12 | jurors"]),
    ("The novel is about three brothers.", ["three | brothers"]),
    ("The film cost about 3 million dollars.", ["3 million dollars | cost of film | USD | about"]),
    ("Serving under five coaches, he won 12 caps.", ["five | coaches", "12 | caps"]),
    ("Under 50 seats were sold.", ["50 | seats | less_than"]),
]
MEASURES = [
    ("The puma weighed 130 pounds.", ["130 pounds | weight | pound"]),
    ("Each bag weighs 3 pounds and costs 4 pounds.", ["3 pounds | weight | pound", "4 pounds | costs | GBP"]),
    ("A 190-pound sailor won a 200-pound prize.", ["190-pound | sailor | pound", "200-pound | prize | GBP"]),
    ("A 12-foot, 600-pound alligator was found.", ["12-foot | alligator | foot", "600-pound | alligator | pound"]),
    ("The yard repairs 20-ton and 40-ton boats.", ["20-ton | boats | ton", "40-ton | boats | ton"]),
    ("It is a 17-mile, 16-inch pipeline.", ["17-mile | length | mile", "16-inch | pipeline | inch"]),
    ("The cathedral tower rises to 97 m.", ["97 m | height | m"]),
    ("The river rose to 5 m.", ["5 m | water level of river | m"]),
    ("They marched 40 km to the coast.", ["40 km | distance | km"]),
    ("He walked the 3 km path.", ["3 km | path | km"]),
    ("The new pipe is 40 cm wider.", ["40 cm | width | cm"]),
    ("It is the tallest hill at 900 feet in elevation.", ["900 feet | elevation | foot"]),
    ("A drill cut 15 cm (5.9 in) of rock.", ["15 cm | rock | cm", "5.9 in | rock | inch"]),
    ("The mast is 5.2 metres (17 ft 1 in) tall.", ["5.2 metres | height | m", "17 ft 1 in | height | foot"]),
    ("The gust reached 31 m/s at noon.", ["31 m/s | speed | m per second"]),
    ("It brakes at 3.4 m/s2 at most.", []),
    ("The kiln reached 900 degrees F. in May.", ["900 degrees F. | temperature | fahrenheit | 2021-05-01..2021-05-31"]),
    ("The army bought thirty M3s.", []),
    ("The guard is a 6-foot-4 rookie.", ["6-foot-4 | height | foot"]),
    ("They laid 12- or 15-inch pipes.", ["12- or 15-inch | pipes | inch"]),
    ("A 20- to 30-percent rise is likely.", ["20- to 30-percent | rise | increase"]),
    ("The whale dives to 900 feet.", ["900 feet | depth | foot"]),
    ("Another hole was drilled 460 feet to the west.", ["460 feet | distance | foot"]),
    ("He earned 2000 marks a month.", ["2000 marks | wage | DEM"]),
]


@pytest.mark.parametrize(("sentence", "records"), [*DOCUMENTS, *PERIODS, *BOUNDS, *MEASURES])
def test_what_is_told(sentence: str, records: list[str], extractor: Extractor) -> None:
    found = [
        told(record.model_dump(mode="json"), "unit", "change", "bound", "period")
        for record in extractor.extract(sentence, "2021-06-15")
    ]
    assert found == records, "a rule reads documents otherwise; see the row's group for the phenomenon"
